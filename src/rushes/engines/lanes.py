"""The children of one engine: started, lent to one render at a time, and replaced when they are spent or
dead.

What a render does with its child is the pool's business. Rule: every change to who has which child happens
under one lock; nothing that takes time does.
"""

from __future__ import annotations

import logging
import queue
import threading
import time
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any, Final

from rushes.core.engine import RenderCrashed, RenderStopped
from rushes.engines.child import Child
from rushes.engines.limits import Limits
from rushes.engines.messages import is_orderly_end

POLL_SECONDS: Final = 0.1
"""Between two looks at whether to stop and at the memory: cancelling is felt at once, and the looks cost nothing."""

_LOG: Final = logging.getLogger(__name__)


@dataclass(frozen=True, kw_only=True)
class Setup:
    """How the children of one engine are started, where that differs from others."""

    limits: Limits
    options: tuple[Mapping[str, Any] | None, ...]
    """What the engine of each child is made with (JSON-able): as many children as entries."""
    environment: Mapping[str, str] = field(default_factory=dict)


class Lane:
    """The children of one engine, and who may have one next."""

    def __init__(self, engine: str, setup: Setup, environment: Mapping[str, str], starter: ThreadPoolExecutor) -> None:
        if not setup.options:
            raise ValueError(f"engine {engine!r} needs at least one process")
        self._engine = engine
        self._size = len(setup.options)
        self._free_options = list(setup.options)
        self.limits = setup.limits
        self._environment = {**environment, **setup.environment}
        self._starter = starter
        self._changed = threading.Condition()
        self._idle: list[Child] = []
        self._children: set[Child] = set()
        self._starting = 0
        self.is_closed = False

    def lease(self, should_stop: Callable[[], bool], *, engine: str) -> Child:
        """A child of one's own; if there is any a warm one, and best one that rendered with ``engine`` last. Waits for one.

        Raises RenderStopped, or RenderCrashed if the engine cannot even start.
        """
        while True:
            with self._changed:
                if self.is_closed:
                    raise RenderStopped("the pool was closed")
                self._drop_dead()
                if self._idle:
                    self._idle.sort(key=lambda child: (child.ready_at is None, child.rendered != engine))
                    return self._idle.pop(0)
                self._start_if_room()
                self._changed.wait(POLL_SECONDS)
            if should_stop():
                raise RenderStopped("stopped on request")

    def give_back(self, child: Child) -> None:
        """After an orderly end: to be used again, unless it has served often enough."""
        child.tasks_done += 1
        if child.tasks_done >= self.limits.tasks_per_child_max:
            self.discard(child)
            return
        with self._changed:
            self._idle.append(child)
            self._changed.notify()

    def discard(self, child: Child) -> None:
        """Kill ``child``, and start another in its place."""
        child.kill()
        with self._changed:
            self._forget(child)
            self._start_if_room()
            self._changed.notify()

    def wind_down(self, child: Child) -> None:
        """Have ``child`` end a task that is not wanted any more, and keep it if it does so in time. Does not wait."""
        if self.is_closed or not self.limits.cancel_seconds_max:
            self.discard(child)
            return
        child.cancel()
        threading.Thread(target=self._await_end, args=(child,), name="render-cancel", daemon=True).start()

    def start_one(self) -> None:
        with self._changed:
            if not self._children:
                self._start_if_room()

    def pids(self) -> list[int]:
        with self._changed:
            return [child.pid for child in self._children if child.is_alive]

    def close(self) -> None:
        with self._changed:
            self.is_closed = True
            children = list(self._children)
            self._changed.notify_all()
        for child in children:
            child.kill()

    def _drop_dead(self) -> None:
        """Forget idle children that died. Raises RenderCrashed for one that never got warm: so would the next."""
        for child in [child for child in self._idle if not child.is_alive]:
            how, words = child.how_it_ended(), child.last_words()
            _LOG.warning("idle render process %d %s; its last words:\n%s", child.pid, how, words)
            self._idle.remove(child)
            self._forget(child)
            child.kill()
            if child.ready_at is None:
                raise RenderCrashed(f"The engine '{self._engine}' could not start: its process {how}.")

    def _await_end(self, child: Child) -> None:
        canceled_at = time.monotonic()
        while True:
            since = canceled_at if child.ready_at is None else max(canceled_at, child.ready_at)
            bound = self.limits.warm_up_seconds_max if child.ready_at is None else self.limits.cancel_seconds_max
            if time.monotonic() - since > bound:
                _LOG.warning("render process %d did not end its canceled task within %g s", child.pid, bound)
                break
            try:
                message = child.messages.get(timeout=POLL_SECONDS)
            except queue.Empty:
                continue
            is_orderly = False if message is None else is_orderly_end(message)
            if is_orderly:
                self.give_back(child)
                return
            if is_orderly is False:
                break
        self.discard(child)

    def _forget(self, child: Child) -> None:
        """Under the lock: its options are free for another."""
        if child in self._children:
            self._children.remove(child)
            self._free_options.append(child.options)

    def _start_if_room(self) -> None:
        if not self.is_closed and len(self._children) + self._starting < self._size:
            self._starting += 1
            self._starter.submit(self._start)

    def _start(self) -> None:
        child: Child | None = None
        with self._changed:
            options = self._free_options.pop(0)
        try:
            child = Child(
                self._engine,
                memory_bytes_max=self.limits.memory_bytes_max,
                environment=self._environment,
                on_ready=self._warmed,
                options=options,
            )
        except (OSError, RuntimeError):  # no process, or no thread, is to be had
            _LOG.exception("a render process cannot be started")
        with self._changed:
            self._starting -= 1
            if child is None:
                self._free_options.append(options)
            elif not self.is_closed:
                self._children.add(child)
                self._idle.append(child)
            self._changed.notify()
        if child is not None and self.is_closed:
            child.kill()

    def _warmed(self) -> None:
        """One is warm, and what it compiled is cached: start the next."""
        with self._changed:
            self._start_if_room()
