"""Work done ahead on threads and handed over in order.

Kernels run without the interpreter lock, so frames that depend on nothing but their number are drawn side by side while
the one before is encoded. What comes out is the same, in the same order, as from a plain loop.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

THREADS = 2  # more were not faster on two cores; on more cores, encoding is what is waited for
AHEAD = 4  # made and not yet taken: what a 1080p frame holds, four times, is 12 MB

Thing = TypeVar("Thing")


def in_order(make: Callable[[int], Thing], first: int, end: int) -> Iterator[Thing]:
    """`make(first)`, `make(first + 1)` and so on up to `end`, made ahead of their turn.

    An exception of `make` is raised at its turn. No thread is left when the iterator ends or is closed.
    """
    if end - first < 2:
        yield from map(make, range(first, end))
        return
    with ThreadPoolExecutor(THREADS, thread_name_prefix="frames") as threads:
        waiting: deque[Future[Thing]] = deque()
        try:
            for number in range(first, end):
                waiting.append(threads.submit(make, number))
                if len(waiting) > AHEAD:
                    yield waiting.popleft().result()
            while waiting:
                yield waiting.popleft().result()
        finally:
            for future in waiting:
                future.cancel()
