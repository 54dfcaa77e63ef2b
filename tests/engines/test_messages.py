"""`rushes.engines.messages`: tasks and results survive the pipe, and nothing else is believed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from rushes.core.assets import AssetKind
from rushes.core.engine import RenderResult, RenderStopped
from rushes.core.errors import InvalidReference, RenderExhausted, RenderFailed
from rushes.core.requests import Character, Reference, ReferenceKind, Remix
from rushes.engines.host import Inbox, ThrottledProgress
from rushes.engines.messages import (
    CANCEL,
    MESSAGE_BYTES_MAX,
    BadMessage,
    decode_line,
    encode_line,
    from_error,
    from_result,
    from_task,
    is_orderly_end,
    progress_of,
    to_error,
    to_result,
    to_task,
)

from .conftest import MakeTask


def reference(kind: ReferenceKind) -> Reference:
    return Reference(
        kind=kind, media_type=f"{kind.value}/x", blob_key=f"references/{kind.value}", digest="d", size_bytes=3
    )


def test_a_task_survives_the_pipe(make_task: MakeTask) -> None:
    video = reference(ReferenceKind.VIDEO)
    task = make_task(
        "zwei Zeilen\n水獺 \ud800",
        images=(reference(ReferenceKind.IMAGE),),
        characters=(Character(video=video, start_seconds=0.5, end_seconds=2.0),),
        remix=Remix(job_id="a:b", video_blob_key="jobs/a:b/1/video.mp4"),
    )
    task = replace(task, inputs={video.blob_key: Path("/x/y")}, watermark=True)
    line = encode_line(from_task(task))
    assert line.count(b"\n") == 1
    read = to_task(decode_line(line))
    assert read == replace(task, request=replace(task.request, prompt="zwei Zeilen\n水獺 ?"))


def test_the_longest_prompt_fits(make_task: MakeTask) -> None:
    assert encode_line(from_task(make_task("🦦" * 32_000)))


def test_a_result_survives_the_pipe(tmp_path: Path) -> None:
    (tmp_path / "video.mp4").touch()
    result = RenderResult(files={AssetKind.VIDEO: tmp_path / "video.mp4"}, details={"understood": ["otter"]})
    assert to_result(decode_line(encode_line(from_result(result))), tmp_path) == result


def test_public_errors_survive_the_pipe() -> None:
    class Special(InvalidReference):
        code = "special"

    for error in (RenderFailed("No."), InvalidReference("Bad.", param="image"), Special("Odd.", param="x")):
        read = to_error(decode_line(encode_line(from_error(error))))
        assert type(read) is (RenderFailed if type(error) is RenderFailed else InvalidReference)
        assert (read.message, read.param) == (error.message, error.param)


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"{}",
        b"{}\n",
        b"[]\n",
        b"nonsense\n",
        b'{"type": 3}\n',
        b'{"type": "ready"}',
        b"\xff\xfe\n",
        b"1\n",
    ],
)
def test_what_is_no_message_is_refused(line: bytes) -> None:
    with pytest.raises(BadMessage):
        decode_line(line)


def test_a_message_that_is_too_long_is_refused() -> None:
    with pytest.raises(BadMessage):
        encode_line({"type": "x", "text": "x" * MESSAGE_BYTES_MAX})


@pytest.mark.parametrize("done_total", [(None, 1), (1, None), ("1", 2), (-1, 2), (3, 2), (1.5, 2)])
def test_progress_that_is_none_is_refused(done_total: tuple[Any, Any]) -> None:
    with pytest.raises(BadMessage):
        progress_of({"type": "progress", "done": done_total[0], "total": done_total[1]})


@pytest.mark.parametrize(
    "message",
    [
        {},
        {"files": [], "details": {}},
        {"files": {}, "details": None},
        {"files": {}, "details": {}},
        {"files": {"film": "x"}, "details": {}},
        {"files": {"video": 3}, "details": {}},
        {"files": {"video": None}, "details": {}},
        {"files": {"video": "/etc/../etc/passwd"}, "details": {}},
    ],
)
def test_a_result_that_is_none_is_refused(message: dict[str, Any], tmp_path: Path) -> None:
    with pytest.raises(BadMessage):
        to_result(message, tmp_path)


def test_an_error_of_another_kind_is_refused() -> None:
    with pytest.raises(BadMessage):
        to_error({"type": "error", "code": "insufficient_credits", "message": "x"})


def test_progress_is_throttled_but_the_first_and_last_are_told() -> None:
    now = 0.0
    sent: list[dict[str, Any]] = []
    progress = ThrottledProgress(sent.append, now=lambda: now)
    for frame in range(1, 101):
        now += 0.025  # forty frames a second
        progress(frame, 100)
    told = [message["done"] for message in sent]
    assert told[0] == 1
    assert told[-1] == 100
    assert 20 <= len(told) <= 27
    assert all(message["peak_bytes"] > 1_000_000 for message in sent)


def test_a_cancel_is_for_the_tasks_before_it() -> None:
    inbox = Inbox()
    inbox.read([b"first\n", CANCEL, b"second\n"])
    assert [inbox.next(), inbox.next()] == [(1, b"first\n"), (2, b"second\n")]
    assert inbox.is_canceled(1) and not inbox.is_canceled(2)
    inbox.read([CANCEL])
    assert inbox.is_canceled(2) and not inbox.is_canceled(3)


def test_progress_of_a_canceled_task_ends_it() -> None:
    sent: list[dict[str, Any]] = []
    canceled = False
    progress = ThrottledProgress(sent.append, is_canceled=lambda: canceled)
    progress(1, 10)
    canceled = True
    with pytest.raises(RenderStopped):
        progress(2, 10)
    assert len(sent) == 1


@pytest.mark.parametrize(
    ("message", "is_orderly"),
    [
        ({"type": "progress"}, None),
        ({"type": "result"}, True),
        ({"type": "stopped"}, True),
        ({"type": "error", "code": "render_failed"}, True),
        ({"type": "error", "code": "render_exhausted"}, False),
        ({"type": "crash"}, False),
        ({"type": "nonsense"}, False),
    ],
)
def test_which_words_end_a_task_and_leave_its_child_fit(message: dict[str, Any], is_orderly: bool | None) -> None:
    assert is_orderly_end(message) is is_orderly


def test_what_ran_out_of_memory_is_told_as_that() -> None:
    told = to_error(from_error(RenderExhausted("It does not fit.")))
    assert type(told) is RenderExhausted and told.message == "It does not fit."
