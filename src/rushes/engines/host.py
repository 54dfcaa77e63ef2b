"""The render process: ``python -m rushes.engines.host --engine NAME``. It warms one engine and does task after task.

It reads tasks from standard input and writes messages to what was standard output; anything an engine prints goes to
standard error. A word that cancels is heard in the middle of a task, the next time its engine tells progress. When
standard input ends, so does this process, at once, even in the middle of a frame. Rule: nothing here knows what an engine
does, and nothing an engine does can end up in the messages.
"""

from __future__ import annotations

import argparse
import faulthandler
import json
import os
import queue
import threading
import time
import traceback
from collections.abc import Callable, Iterable
from functools import partial
from typing import Any, BinaryIO, Final

from rushes.core.assets import AssetKind
from rushes.core.engine import RECEIVED_SPAN, Engine, RenderStopped
from rushes.core.errors import InvalidReference, RenderFailed
from rushes.engines.confine import confine, end_now, peak_resident_bytes
from rushes.engines.messages import (
    CANCEL,
    decode_line,
    encode_line,
    from_error,
    from_result,
    to_task,
)
from rushes.engines.registry import load_engine
from rushes.media.mute import mute

PROGRESS_INTERVAL_SECONDS: Final = 0.1
"""Ten messages a second at most: a progress bar needs no more, and nobody reads faster."""

Send = Callable[[dict[str, Any]], None]


class Inbox:
    """What the pool says: tasks in order, and up to which of them they are not wanted any more."""

    def __init__(self) -> None:
        self._tasks: queue.SimpleQueue[tuple[int, bytes]] = queue.SimpleQueue()
        self._given = 0
        self._canceled = 0

    def read(self, incoming: Iterable[bytes]) -> None:
        """Take lines until there are no more."""
        for line in incoming:
            if line == CANCEL:
                self._canceled = self._given
            else:
                self._given += 1
                self._tasks.put((self._given, line))

    def next(self) -> tuple[int, bytes]:
        """Number and line of the next task; waits for one."""
        return self._tasks.get()

    def is_canceled(self, number: int) -> bool:
        return number <= self._canceled


def main(arguments: list[str] | None = None) -> None:
    """Serve tasks until standard input ends."""
    options = _parse(arguments)
    incoming, send = _take_over_stdio()
    inbox = Inbox()
    threading.Thread(target=_read_tasks, args=(incoming, inbox), name="tasks", daemon=True).start()
    confine(parent_pid=options.parent_pid, memory_bytes_max=options.memory_bytes_max)
    faulthandler.enable()
    try:
        engine = load_engine(options.engine, None if options.options is None else json.loads(options.options))
        engine.warm_up()
    except Exception as error:
        traceback.print_exc()
        send({"type": "crash", "reason": f"{type(error).__name__} while starting"})
        os._exit(1)  # an ordinary end would wait for the thread that reads tasks
    send({"type": "ready"})
    while True:
        number, line = inbox.next()
        send(do_task(engine, line, send, partial(inbox.is_canceled, number)))


def do_task(engine: Engine, line: bytes, send: Send, is_canceled: Callable[[], bool]) -> dict[str, Any]:
    """Render one task, reporting progress through ``send``; the message that ends it."""
    progress = ThrottledProgress(send, is_canceled=is_canceled)
    try:
        progress.check()
        task = to_task(decode_line(line))
        result = engine.render(task, progress)
        if task.request.is_silent and task.engine != RECEIVED_SPAN:
            mute(result.files[AssetKind.VIDEO])
        message = from_result(result)
        encode_line(message)  # whatever is wrong with it is the engine's fault, and is told as such
        return message
    except RenderStopped:
        return {"type": "stopped"}
    except (RenderFailed, InvalidReference) as error:
        return from_error(error)
    except Exception as error:
        if is_canceled() and isinstance(error, FileNotFoundError):
            return {"type": "stopped"}  # its folder is gone already
        traceback.print_exc()
        return {"type": "crash", "reason": type(error).__name__}


class ThrottledProgress:
    """A ProgressSink that passes on ten a second at most, and always the first and the last.

    Raises RenderStopped once the task is canceled.
    """

    def __init__(
        self,
        send: Send,
        now: Callable[[], float] = time.monotonic,
        is_canceled: Callable[[], bool] = lambda: False,
    ) -> None:
        self._send = send
        self._now = now
        self._is_canceled = is_canceled
        self._due_at = float("-inf")

    def check(self) -> None:
        if self._is_canceled():
            raise RenderStopped("canceled")

    def __call__(self, done: int, total: int) -> None:
        self.check()
        if self._now() < self._due_at and done < total:
            return
        self._due_at = self._now() + PROGRESS_INTERVAL_SECONDS
        self._send({"type": "progress", "done": done, "total": total, "peak_bytes": peak_resident_bytes()})


def _parse(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m rushes.engines.host", description=main.__doc__)
    parser.add_argument("--engine", required=True, help="a name in the registry, or module:Class")
    parser.add_argument("--parent-pid", type=int, help="end when this process, which started us, is gone")
    parser.add_argument("--memory-bytes-max", type=int, help="memory this process may really use")
    parser.add_argument("--options", help="what the engine is made with, as JSON; engines differ in what they take")
    return parser.parse_args(arguments)


def _take_over_stdio() -> tuple[BinaryIO, Send]:
    """Keep the two pipes for ourselves: descriptor 0 becomes empty, and 1 becomes standard error."""
    incoming = os.fdopen(os.dup(0), "rb")
    outgoing = os.fdopen(os.dup(1), "wb", buffering=0)
    empty = os.open(os.devnull, os.O_RDONLY)
    os.dup2(empty, 0)
    os.close(empty)
    os.dup2(2, 1)

    def send(message: dict[str, Any]) -> None:
        try:
            view = memoryview(encode_line(message))
            while view:
                view = view[outgoing.write(view) :]
        except OSError:
            end_now()  # nobody is listening any more

    return incoming, send


def _read_tasks(incoming: BinaryIO, inbox: Inbox) -> None:
    inbox.read(incoming)
    end_now()


if __name__ == "__main__":
    main()
