"""Engines that do one thing, mostly wrong; a render process finds them as ``fake_engines:Name``.

A task's prompt tells them what to do. No rushes imports beyond the domain, no waiting on a clock.
"""

from __future__ import annotations

import ctypes
import os
import signal
import sys
import threading
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from rushes.core.assets import AssetKind
from rushes.core.engine import ProgressSink, RenderResult, RenderStopped, RenderTask
from rushes.core.errors import InvalidReference, RenderExhausted, RenderFailed


def forever() -> None:
    threading.Event().wait()


class FakeEngine:
    """The prompt is a word of `_do_*`, and perhaps an argument."""

    name = "fake"

    def __init__(self, options: Mapping[str, Any] | None = None) -> None:
        self.options = options

    def warm_up(self) -> None:
        print("warming up, and telling it to standard output")

    def render(self, task: RenderTask, progress: ProgressSink) -> RenderResult:
        word, _, argument = task.request.prompt.partition(" ")
        result: RenderResult = getattr(self, f"_do_{word}")(task, progress, argument)
        return result

    def _do_succeed(self, task: RenderTask, progress: ProgressSink, argument: str) -> RenderResult:
        for frame in range(1, task.request.frame_count + 1):
            progress(frame, task.request.frame_count)
        path = task.out_dir / "video.mp4"
        path.write_text(f"{task.job_id} {task.render_seed} {task.request.prompt}")
        return RenderResult(files={AssetKind.VIDEO: path}, details={"pid": os.getpid(), "日本": argument})

    def _do_environment(self, task: RenderTask, progress: ProgressSink, argument: str) -> RenderResult:
        result = self._do_succeed(task, progress, argument)
        return RenderResult(files=result.files, details={"environment": dict(os.environ)})

    def _do_print(self, task: RenderTask, progress: ProgressSink, argument: str) -> RenderResult:
        print('{"type": "result", "files": {}, "details": {}}', flush=True)
        os.write(1, b"garbage from a library\n")
        os.system("echo garbage from a child")
        sys.__stdout__.write("more garbage\n")  # type: ignore[union-attr]
        assert sys.stdin.read() == ""
        return self._do_succeed(task, progress, argument)

    def _do_die(self, task: RenderTask, progress: ProgressSink, argument: str) -> RenderResult:
        progress(1, 2)
        print("these are my last words", file=sys.stderr, flush=True)
        os.kill(os.getpid(), signal.Signals[argument])
        raise AssertionError("unreachable")

    def _do_exit(self, task: RenderTask, progress: ProgressSink, argument: str) -> RenderResult:
        os._exit(int(argument))

    def _do_fail(self, task: RenderTask, progress: ProgressSink, argument: str) -> RenderResult:
        raise RenderFailed("Nothing could be seen.")

    def _do_refuse(self, task: RenderTask, progress: ProgressSink, argument: str) -> RenderResult:
        raise InvalidReference("The picture is upside down.", param="image")

    def _do_raise(self, task: RenderTask, progress: ProgressSink, argument: str) -> RenderResult:
        raise KeyError("secret detail")

    def _do_allocate(self, task: RenderTask, progress: ProgressSink, argument: str) -> RenderResult:
        kept = []
        while True:
            kept.append(bytearray(os.urandom(1024)) * 1024 * 8)

    def _do_reserve(self, task: RenderTask, progress: ProgressSink, argument: str) -> RenderResult:
        return RenderResult(files={}, details={"length": len(bytearray(int(argument)))})

    def _do_stall(self, task: RenderTask, progress: ProgressSink, argument: str) -> RenderResult:
        """Deaf to being canceled, which on a busy machine comes before `progress` returns."""
        if argument:
            hold(Path(argument))
        with suppress(RenderStopped):
            progress(1, 10)
        forever()
        raise AssertionError("unreachable")

    def _do_steps(self, task: RenderTask, progress: ProgressSink, argument: str) -> RenderResult:
        """Tell progress for ever, or until that raises; what is then raised instead is the argument's."""
        try:
            while True:
                progress(1, 10)
                threading.Event().wait(0.001)
        except RenderStopped:
            if argument == "late":
                forever()
            if argument == "gone":
                (task.out_dir / "no such folder" / "file").write_text("too late")
            if argument == "badly":
                raise KeyError("secret detail") from None
            raise

    def _do_exhaust(self, task: RenderTask, progress: ProgressSink, argument: str) -> RenderResult:
        raise RenderExhausted("It does not fit.")

    def _do_options(self, task: RenderTask, progress: ProgressSink, argument: str) -> RenderResult:
        result = self._do_succeed(task, progress, argument)
        return RenderResult(
            files=result.files, details={**result.details, "options": self.options, "engine": task.engine}
        )

    def _do_hog(self, task: RenderTask, progress: ProgressSink, argument: str) -> RenderResult:
        """Stall without ever letting another thread of this process run."""
        progress(1, 10)
        hold(Path(argument))
        ctypes.PyDLL(None).pause()
        raise AssertionError("unreachable")

    def _do_meet(self, task: RenderTask, progress: ProgressSink, argument: str) -> RenderResult:
        """Two renders that can only end together: each opens one end of a pipe with a name."""
        path, side = argument.split()
        with open(path, "rb" if side == "a" else "wb"):
            return self._do_succeed(task, progress, argument)

    def _do_lie(self, task: RenderTask, progress: ProgressSink, argument: str) -> RenderResult:
        path = task.out_dir / "video.mp4"
        if argument == "link":
            path.symlink_to("/etc/hostname")
        elif argument == "outside":
            path = Path("/etc/hostname")
        elif argument == "nothing":
            return RenderResult(files={})
        elif argument == "unspeakable":
            path.touch()
            return RenderResult(files={AssetKind.VIDEO: path}, details={"set": {1, 2}})
        elif argument == "endless":
            path.touch()
            return RenderResult(files={AssetKind.VIDEO: path}, details={"text": "x" * 2_000_000})
        return RenderResult(files={AssetKind.VIDEO: path})


class BrokenEngine(FakeEngine):
    """Never gets warm."""

    def warm_up(self) -> None:
        raise OSError("no weights")


class SlowEngine(FakeEngine):
    """Never gets warm, and never says so."""

    def warm_up(self) -> None:
        forever()


def hold(path: Path) -> None:
    """Keep a pipe with a name open for writing: its reader sees it end when this process does."""
    os.open(path, os.O_WRONLY)
