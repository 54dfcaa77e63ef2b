"""`rushes.engines.ahead`: the same things, in order, one ahead."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest

from rushes.engines.ahead import made_ahead


def test_things_made_ahead_are_the_same_begun_at_once_and_no_thread_is_left() -> None:
    begun = threading.Event()
    before = threading.active_count()

    def things() -> Iterator[int]:
        begun.set()
        yield from range(5)

    with made_ahead(things()) as taken:
        assert begun.wait(10)
        assert list(taken) == [0, 1, 2, 3, 4]
    assert threading.active_count() == before


def test_an_exception_of_what_is_made_ahead_arrives_at_its_turn() -> None:
    def things() -> Iterator[int]:
        yield 0
        raise ValueError("one")

    with made_ahead(things()) as taken:
        assert next(taken) == 0
        with pytest.raises(ValueError, match="one"):
            next(taken)
