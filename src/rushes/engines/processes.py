"""The pool of render processes: a few warm children for each engine, one task at a time for each.

It watches every render for its parent: whether to stop, how long it takes, how much memory it uses. A child
that crashed, was stopped or has served often enough is replaced. Rule: a child is reused only after it ended
a task in an orderly way; in every other case it is killed, and nothing is asked of it first. Where a fresh child is dear
(`Limits.cancel_seconds_max`), one whose task is not wanted any more is first asked to end it.
"""

from __future__ import annotations

import logging
import os
import queue
import threading
import time
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from types import TracebackType
from typing import Any, Final, Self

from rushes.core.engine import RenderCrashed, RenderResult, RenderStopped, RenderTask, engine_kind
from rushes.core.errors import InvalidReference, RenderExhausted, RenderFailed
from rushes.engines.child import Child
from rushes.engines.lanes import POLL_SECONDS, Lane, Setup
from rushes.engines.limits import Limits
from rushes.engines.messages import BadMessage, progress_of, to_error, to_result

__all__ = ["Limits", "ProcessPool", "Setup"]

PASSED_ON: Final = frozenset(
    {
        "PATH", "HOME", "TMPDIR", "LANG", "LC_ALL", "LC_CTYPE", "TZ",
        "PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH",
        "NUMBA_CACHE_DIR", "XDG_CACHE_HOME", "CUDA_VISIBLE_DEVICES", "HF_HOME",
    }
)  # fmt: skip
"""All a render process gets of our environment: it opens files of strangers, so our secrets stay here."""
ONE_THREAD: Final = dict.fromkeys(
    (
        "OMP_NUM_THREADS",
        "OPENBLAS_NUM_THREADS",
        "MKL_NUM_THREADS",
        "VECLIB_MAXIMUM_THREADS",
        "NUMBA_NUM_THREADS",
    ),
    "1",
)
"""Renders run side by side; threads inside one measured slower, and each would cost memory."""

_LOG: Final = logging.getLogger(__name__)


class ProcessPool:
    """A RenderPool of child processes. Safe to call from several threads; close it, or use it as a context."""

    def __init__(
        self,
        sizes: Mapping[str, int],
        *,
        limits: Limits | None = None,
        environment: Mapping[str, str] | None = None,
        setups: Mapping[str, Setup] | None = None,
    ) -> None:
        """``sizes``: how many children each engine has, by its name in the registry or as ``module:Class``; ``setups``
        those of engines with limits and options of their own.

        ``environment`` is added to what children are given of ours (`PASSED_ON`).
        """
        limits = limits or Limits()
        # Linux ends a child when the thread that started it does, so one thread that stays starts them all.
        self._starter = ThreadPoolExecutor(1, thread_name_prefix="render-starter")
        passed_on = {name: value for name, value in os.environ.items() if name in PASSED_ON}
        given = {**passed_on, **ONE_THREAD, **(environment or {})}
        plain = {engine: Setup(limits=limits, options=(None,) * size) for engine, size in sizes.items()}
        self._lanes = {
            engine: Lane(engine, setup, given, self._starter) for engine, setup in {**plain, **(setups or {})}.items()
        }

    def start(self) -> None:
        """Start and warm the children in the background: one of each engine, then, from its caches, the others."""
        for lane in self._lanes.values():
            lane.start_one()

    def render(
        self,
        engine: str,
        task: RenderTask,
        *,
        on_progress: Callable[[int, int], None],
        should_stop: Callable[[], bool],
    ) -> RenderResult:
        """Render ``task`` in a child process; see `rushes.core.engine.RenderPool`.

        Also raises RenderStopped when the pool is closed meanwhile: nothing is wrong with the task then.
        """
        lane = self._lanes.get(engine) or self._lanes.get(engine_kind(engine))
        if lane is None:
            raise RenderFailed(f"The engine '{engine}' does not run here.")
        child = lane.lease(should_stop, engine=task.engine)
        end = lane.discard
        try:
            child.send(task)
            result = _watch(child, lane, task, on_progress, should_stop)
            end = lane.give_back
            return result
        except RenderExhausted:
            raise
        except (RenderFailed, InvalidReference):
            end = lane.give_back
            raise
        except RenderStopped:
            end = lane.wind_down
            raise
        finally:
            end(child)

    def pids(self) -> list[int]:
        """The process ids of all children that live."""
        return [pid for lane in self._lanes.values() for pid in lane.pids()]

    def close(self, timeout_seconds: float = 5.0) -> None:
        """End every child now. Renders under way raise RenderStopped. Returns within about ``timeout_seconds``."""
        enders = [threading.Thread(target=lane.close, daemon=True) for lane in self._lanes.values()]
        deadline = time.monotonic() + timeout_seconds
        for ender in enders:
            ender.start()
        for ender in enders:
            ender.join(max(0.0, deadline - time.monotonic()))
        self._starter.shutdown(wait=False, cancel_futures=True)

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _watch(
    child: Child,
    lane: Lane,
    task: RenderTask,
    on_progress: Callable[[int, int], None],
    should_stop: Callable[[], bool],
) -> RenderResult:
    """Listen to ``child`` until the task ends in one way or another."""
    started_at = heard_at = time.monotonic()
    look_at = started_at
    while True:
        now = time.monotonic()
        if now >= look_at:
            look_at = now + POLL_SECONDS
            if should_stop():
                raise RenderStopped("stopped on request")
            _check(child, lane.limits, now - started_at, now - heard_at)
        try:
            message = child.messages.get(timeout=max(0.0, look_at - time.monotonic()))
        except queue.Empty:
            continue
        if message is None:
            if lane.is_closed:
                raise RenderStopped("the pool was closed")
            how = child.how_it_ended()
            _LOG.warning("render process %d %s; its last words:\n%s", child.pid, how, child.last_words())
            raise RenderCrashed(f"The render process {how}.")
        heard_at = time.monotonic()
        result = _handle(message, child, task, on_progress)
        if result is not None:
            return result


def _check(child: Child, limits: Limits, rendering_seconds: float, silent_seconds: float) -> None:
    """Raise RenderCrashed if ``child`` is beyond a limit."""
    if limits.memory_bytes_max is not None and (used := child.resident_bytes()) > limits.memory_bytes_max:
        mib = 1024 * 1024
        raise RenderCrashed(
            f"The render used {used // mib} MiB of memory; {limits.memory_bytes_max // mib} are allowed."
        )
    if child.ready_at is None:
        if time.monotonic() - child.started_at > limits.warm_up_seconds_max:
            raise RenderCrashed(f"The engine was not ready within {limits.warm_up_seconds_max:g} seconds.")
        return
    since_ready_seconds = time.monotonic() - child.ready_at
    if min(silent_seconds, since_ready_seconds) > limits.stall_seconds_max:
        raise RenderCrashed(f"The render made no progress for {limits.stall_seconds_max:g} seconds.")
    if min(rendering_seconds, since_ready_seconds) > limits.render_seconds_max:
        raise RenderCrashed(f"The render took longer than {limits.render_seconds_max:g} seconds.")


def _handle(
    message: dict[str, Any], child: Child, task: RenderTask, on_progress: Callable[[int, int], None]
) -> RenderResult | None:
    """Act on one message: the result, or None to go on."""
    try:
        match message["type"]:
            case "progress":
                on_progress(*progress_of(message))
                return None
            case "result":
                return to_result(message, task.out_dir)
            case "error":
                raise to_error(message)
            case "crash":
                reason = str(message.get("reason"))[:100]
                _LOG.warning("render process %d: %s\n%s", child.pid, reason, child.last_words())
                raise RenderCrashed(f"The engine raised {reason}.")
            case other:
                raise BadMessage(f"a message of type {other[:100]!r}")
    except BadMessage as error:
        raise RenderCrashed(f"The render process sent {error}.") from error
