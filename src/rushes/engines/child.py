"""One render process as its parent sees it: start it, hear what it says, measure it, end it.

Which task it gets and how long it may take is the pool's business. Rule: nothing the child does can block its
parent; two threads read its pipes, and a queue that overflows ends it.
"""

from __future__ import annotations

import json
import logging
import os
import queue
import signal
import subprocess
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import IO, Any, Final

from rushes.core.engine import RenderTask
from rushes.engines.messages import CANCEL, MESSAGE_BYTES_MAX, BadMessage, decode_line, encode_line, from_task

STDERR_LINES_KEPT: Final = 20
"""Of the last words of a process that died: a traceback's useful end."""
STDERR_LINE_BYTES_MAX: Final = 2000
"""A longer line is logged in pieces."""
MESSAGES_MAX: Final = 256
"""Unread messages of one child. Ten a second are allowed and read at once: more is a child gone wrong."""
REAP_SECONDS_MAX: Final = 5.0
"""How long the system may take to end a process after SIGKILL; it is milliseconds unless the disk hangs."""

_LOG: Final = logging.getLogger(__name__)


class Child:
    """A running render process. Made by the pool; used by one thread at a time."""

    def __init__(
        self,
        engine: str,
        *,
        memory_bytes_max: int | None,
        environment: Mapping[str, str],
        on_ready: Callable[[], None],
        options: Mapping[str, Any] | None = None,
    ) -> None:
        """Start the process with ``environment`` and nothing else of ours; its engine is made with ``options``.

        ``on_ready`` is called in another thread when its engine is warm.
        """
        command = [sys.executable, "-P", "-m", "rushes.engines.host", "--engine", engine]
        command += ["--parent-pid", str(os.getpid())]
        if memory_bytes_max is not None:
            command += ["--memory-bytes-max", str(memory_bytes_max)]
        if options is not None:
            command += ["--options", json.dumps(options)]
        self.options = options
        self.rendered = ""
        """The engine, as its jobs name it, that it rendered with last: what is loaded for that need not be again."""
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=dict(environment),
            start_new_session=True,  # Ctrl-C reaches the server, which then ends its children itself
        )
        self.messages: queue.Queue[dict[str, Any] | None] = queue.Queue(MESSAGES_MAX)
        """What the child said and nobody has read yet; None when it will say no more."""
        self.tasks_done = 0
        self.started_at = time.monotonic()
        self.ready_at: float | None = None
        self._peak_bytes_told = 0
        self._on_ready = on_ready
        self._last_words: deque[str] = deque(maxlen=STDERR_LINES_KEPT)
        assert self._process.stdout is not None and self._process.stderr is not None
        self._readers = [
            threading.Thread(target=self._read_messages, args=(self._process.stdout,), daemon=True),
            threading.Thread(target=self._read_last_words, args=(self._process.stderr,), daemon=True),
        ]
        try:
            for reader in self._readers:
                reader.start()
        except RuntimeError:  # no thread is to be had
            self.kill()
            raise

    @property
    def pid(self) -> int:
        return self._process.pid

    @property
    def is_alive(self) -> bool:
        return self._process.poll() is None

    def send(self, task: RenderTask) -> None:
        """Hand over ``task``. A child that is gone is noticed by the reader of its messages."""
        self._say(encode_line(from_task(task)))
        self.rendered = task.engine

    def cancel(self) -> None:
        """Tell it that the task it has is not wanted any more."""
        self._say(CANCEL)

    def _say(self, line: bytes) -> None:
        assert self._process.stdin is not None
        with suppress(BrokenPipeError):
            self._process.stdin.write(line)
            self._process.stdin.flush()

    def resident_bytes(self) -> int:
        """Memory it really uses: Linux tells it now, elsewhere the child's own last message does."""
        try:
            pages = int(Path(f"/proc/{self.pid}/statm").read_text().split()[1])
        except (OSError, IndexError, ValueError):
            return self._peak_bytes_told
        return pages * os.sysconf("SC_PAGE_SIZE")

    def kill(self) -> None:
        """End it, and whatever it started, now; returns when it is gone."""
        if self.is_alive:
            with suppress(ProcessLookupError, PermissionError):
                os.killpg(self.pid, signal.SIGKILL)
        try:
            self._process.wait(REAP_SECONDS_MAX)
        except subprocess.TimeoutExpired:
            _LOG.error("render process %d does not end after SIGKILL", self.pid)
            return
        for reader in self._readers:
            if reader.ident is not None and reader is not threading.current_thread():
                reader.join(REAP_SECONDS_MAX)
        for pipe in (self._process.stdin, self._process.stdout, self._process.stderr):
            if pipe is not None:
                with suppress(OSError):
                    pipe.close()

    def how_it_ended(self) -> str:
        """ "was killed by SIGSEGV", "ended with status 1"; waits for it a moment."""
        try:
            status = self._process.wait(REAP_SECONDS_MAX)
        except subprocess.TimeoutExpired:
            return "closed its pipe but did not end"
        self._readers[1].join(
            REAP_SECONDS_MAX
        )  # who died may have said more than was read; who holds its pipe may live on
        if status >= 0:
            return f"ended with status {status}"
        try:
            return f"was killed by {signal.Signals(-status).name}"
        except ValueError:
            return f"was killed by signal {-status}"

    def last_words(self) -> str:
        """The end of its standard error; for the log, never for clients."""
        return "\n".join(self._last_words)

    def _read_messages(self, pipe: IO[bytes]) -> None:
        try:
            while line := pipe.readline(MESSAGE_BYTES_MAX):
                self._take(decode_line(line))
        except (BadMessage, queue.Full, ValueError, OSError) as error:
            _LOG.warning("render process %d said what cannot be read: %r", self.pid, error)
            with suppress(ProcessLookupError, PermissionError):
                self._process.kill()
        with suppress(queue.Full):
            self.messages.put(None, timeout=REAP_SECONDS_MAX)

    def _take(self, message: dict[str, Any]) -> None:
        if message["type"] == "ready":
            self.ready_at = time.monotonic()
            self._on_ready()
            return
        peak_bytes = message.get("peak_bytes")
        if isinstance(peak_bytes, int):
            self._peak_bytes_told = peak_bytes
        self.messages.put_nowait(message)

    def _read_last_words(self, pipe: IO[bytes]) -> None:
        with suppress(ValueError, OSError):
            while line := pipe.readline(STDERR_LINE_BYTES_MAX):
                text = line.decode(errors="replace").rstrip()
                self._last_words.append(text)
                _LOG.debug("render process %d: %s", self.pid, text)
