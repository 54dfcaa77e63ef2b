"""What is read one after the other, made one ahead by a thread: a score is worked out while the first picture is drawn.

Must not: know what the things are.
"""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from typing import TypeVar

Thing = TypeVar("Thing")


@contextmanager
def made_ahead(things: Iterator[Thing]) -> Iterator[Iterator[Thing]]:
    """The same things, each made by a thread while the one before it is used; the first is begun at once.

    An exception is raised at its turn. No thread is left behind the block, which waits for the thing being made.
    """
    with ThreadPoolExecutor(1, thread_name_prefix="ahead") as thread:
        ended = object()
        first: Future[Thing | object] = thread.submit(next, things, ended)

        def taken() -> Iterator[Thing]:
            waiting = first
            while (thing := waiting.result()) is not ended:
                waiting = thread.submit(next, things, ended)
                yield thing  # type: ignore[misc]  # whatever is not the end is a thing

        yield taken()
