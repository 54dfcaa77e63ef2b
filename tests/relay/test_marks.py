"""What is known of a create after the death of the process that pinned it."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from aiohttp.http_writer import StreamWriter

from relay.conftest import Relay
from relay.test_conduct import CHARGED, RELEASED, die_at
from relay.upstream import Upstream
from rushes.core.jobs import JobStatus
from rushes.core.relays import Pin, PinState
from rushes.media.fetch import Fetcher
from rushes.relay import marks as module
from rushes.relay.codec import Call
from rushes.relay.marks import Marks
from rushes.relay.wire import NotDelivered, Wire
from rushes.testing import START


@pytest.fixture
def boot(tmp_path: Path) -> Path:
    path = tmp_path / "boot_id"
    path.write_text("this-boot\n")
    return path


@pytest.fixture
def make(tmp_path: Path, boot: Path) -> Callable[[], Marks]:
    """Another process with the same file."""
    return lambda: Marks(tmp_path / "w.marks", boot_id=boot)


def pin(marks: Marks, job_id: str = "task_1") -> Pin:
    return Pin(
        job_id=job_id, upstream="up", codec="openai", base="http://a", credential="", model="m", idempotency_key="k",
        state=PinState.SENDING, marks=marks.name, created_at=START,
    )  # fmt: skip


def test_what_was_not_marked_was_not_sent(make: Callable[[], Marks]) -> None:
    first = make()
    first.mark("task_2")
    after = make()
    assert after.name == first.name != ""
    assert after.prove_unsent(pin(first, "task_1"))
    assert not after.prove_unsent(pin(first, "task_2"))
    after.settle("task_2")
    assert not make().prove_unsent(pin(first, "task_2")), "it is still in the file, and nothing is lost by a doubt"


def test_another_boot_knows_nothing(make: Callable[[], Marks], boot: Path) -> None:
    """A power cut may have taken marks that were not on the disk."""
    first = make()
    boot.write_text("another-boot\n")
    after = make()
    assert after.name not in ("", first.name)
    assert not after.prove_unsent(pin(first))


@pytest.mark.parametrize("lost", ["file", "boot id", "path"])
def test_without_all_of_it_nothing_is_known(make: Callable[[], Marks], tmp_path: Path, boot: Path, lost: str) -> None:
    first = make()
    if lost == "file":
        (tmp_path / "w.marks").unlink()
    if lost == "boot id":
        boot.unlink()
    after = Marks(None) if lost == "path" else make()
    assert not after.prove_unsent(pin(first))
    after.mark("task_1")


def test_the_marks_of_another_worker_prove_nothing(make: Callable[[], Marks], tmp_path: Path, boot: Path) -> None:
    other = Marks(tmp_path / "other.marks", boot_id=boot)
    assert not make().prove_unsent(pin(other))


def test_a_mark_that_was_cut_off_is_no_mark(make: Callable[[], Marks], tmp_path: Path) -> None:
    first = make()
    first.mark("task_1")
    with (tmp_path / "w.marks").open("a") as file:
        file.write("task_2")
    after = make()
    assert not after.prove_unsent(pin(first, "task_1"))
    assert after.prove_unsent(pin(first, "task_2"))


def test_the_file_begins_anew_with_what_is_open(
    make: Callable[[], Marks], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "FILE_BYTES_MAX", 100)
    marks = make()
    marks.mark("open")
    for number in range(50):
        marks.mark(f"task_{number}")
        marks.settle(f"task_{number}")
    assert (tmp_path / "w.marks").stat().st_size < 250
    after = make()
    assert not after.prove_unsent(pin(marks, "open"))
    assert after.prove_unsent(pin(marks, "task_1"))


def test_a_death_between_pin_and_sending_costs_nothing(
    relay: Relay, upstream: Upstream, make: Callable[[], Marks], monkeypatch: pytest.MonkeyPatch
) -> None:
    relay.marks = make
    relay.configure(up=upstream)
    relay.submit()
    die_at(relay, monkeypatch, "_create")
    assert relay.work().status is JobStatus.SUCCEEDED
    assert len(upstream.creates) == 1
    assert relay.entries() == CHARGED


@pytest.mark.parametrize("method", ["ask", "_accept"])
def test_a_death_after_the_sending_is_in_doubt_all_the_same(
    relay: Relay, upstream: Upstream, make: Callable[[], Marks], monkeypatch: pytest.MonkeyPatch, method: str
) -> None:
    relay.marks = make
    relay.configure(up=upstream)
    relay.submit()
    die_at(relay, monkeypatch, method, after=method == "ask")
    assert relay.work().status is JobStatus.FAILED
    assert len(upstream.creates) == 1
    assert relay.entries() == RELEASED


def test_a_file_that_cannot_be_written_proves_nothing_any_more(
    make: Callable[[], Marks], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    marks = make()
    pinned = pin(marks)

    def full(*_: Any) -> int:
        raise OSError("no space left")

    with monkeypatch.context() as patch:
        patch.setattr(module.os, "write", full)
        marks.mark("task_1")
    assert marks.name == ""
    assert not marks.prove_unsent(pinned)
    assert not make().prove_unsent(pinned)
    marks.mark("task_2")


def test_what_can_neither_be_marked_nor_given_up_is_not_sent(
    make: Callable[[], Marks], monkeypatch: pytest.MonkeyPatch
) -> None:
    marks = make()

    def fails(*_: Any, **__: Any) -> None:
        raise OSError("read-only")

    with monkeypatch.context() as patch:
        patch.setattr(module.os, "write", fails)
        patch.setattr(Path, "unlink", fails)
        with pytest.raises(OSError, match="read-only"):
            marks.mark("task_1")


def ask_at_once(upstream: Upstream, before_sending: Callable[[int], None], *, count: int) -> list[Any]:
    """The outcomes of creates that are sent over kept connections at the same moment; each is told its number."""

    async def run() -> list[Any]:
        own = Fetcher(allow_private=True)
        own.keep()
        wire = Wire(upstream.base, own=own, others=own)
        asked = [
            wire.ask(
                Call(method="POST", path="/v1/videos", json={"number": number}),
                {},
                seconds_max=30,
                before_sending=partial(before_sending, number),
            )
            for number in range(count)
        ]
        outcomes = await asyncio.gather(*asked, return_exceptions=True)
        await own.let_go()
        return outcomes

    return asyncio.run(run())


def test_a_create_is_marked_right_before_its_body(upstream: Upstream, monkeypatch: pytest.MonkeyPatch) -> None:
    """And not when its connection stands: others have their turn in between, and a death there would leave a doubt."""
    events: list[tuple[str, int]] = []
    write = StreamWriter.write

    async def written(writer: Any, body: bytes, **options: Any) -> None:
        events.append(("sent", json.loads(body)["number"]))
        await write(writer, body, **options)

    monkeypatch.setattr(StreamWriter, "write", written)
    ask_at_once(upstream, lambda number: events.append(("marked", number)), count=8)
    assert sorted(events[::2]) == [("marked", number) for number in range(8)]
    assert events[1::2] == [("sent", number) for _, number in events[::2]]


def test_what_cannot_be_marked_is_not_sent(upstream: Upstream) -> None:
    def fail(_: int) -> None:
        raise OSError("the disk is full")

    outcomes = ask_at_once(upstream, fail, count=2)
    assert [type(outcome) for outcome in outcomes] == [NotDelivered, NotDelivered]
    assert upstream.creates == []
