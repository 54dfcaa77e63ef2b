"""Whatever an upstream answers, every reader of every codec takes it, and tells nothing that cannot be sent or kept."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, Final
from unicodedata import category

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rushes.relay.codec import Answer, Codec, Seen
from rushes.relay.codecs.table import CODECS
from rushes.relay.envelopes import account_is_empty, refusal
from rushes.relay.reading import error_words

ODD: Final = (
    "\ud800", "\ud800.mp4", "a\0b", "\x1b[31m.mp4", "https://a.example/\udc00", "https://a.example/v", "v.mp4",
    10**4000, -1, True, "nan", "1e400", "sNaN", 1e308, "50%", "completed", "FAILED", "error", "", [], {}, None,
)  # fmt: skip
LEAVES: Final = st.one_of(st.sampled_from(ODD), st.integers(), st.floats(), st.text(max_size=5))
KEYS: Final = (
    "id", "code", "msg", "message", "error", "status", "progress", "progress_pct", "detail", "data", "result_url",
    "result_pid", "video_id", "pid", "url", "urls", "results", "outputs", "output", "video", "usage", "cost",
    "total_cost", "failure_reason", "fail_reason", "pending_info", "username", "name", "subfolder", "filename", "type",
    "status_str", "completed", "messages", "exception_message", "queue_running", "queue_pending", "response", "videos", "bytesBase64Encoded",
)  # fmt: skip
ROWS: Final = st.dictionaries(st.sampled_from(KEYS), st.deferred(lambda: VALUES), max_size=5)
VALUES: Final[st.SearchStrategy[Any]] = st.one_of(LEAVES, st.lists(st.deferred(lambda: VALUES), max_size=2), ROWS)
HISTORIES: Final = st.fixed_dictionaries(
    {
        "p1": st.fixed_dictionaries(
            {
                "status": st.fixed_dictionaries(
                    {"completed": st.just(True), "status_str": LEAVES, "messages": VALUES},
                ),
                "outputs": st.fixed_dictionaries({"9": st.fixed_dictionaries({"images": st.lists(ROWS, max_size=2)})}),
            }
        )
    }
)
"""A ComfyUI history is read deeper than anything else."""
SUCCESSES: Final = st.fixed_dictionaries({"code": st.just(0), "data": ROWS})


def told_by(codec: Codec, answer: Answer) -> Iterator[str | None]:
    """Every text that the readers of ``codec`` find in an answer."""
    seen: list[Seen] = [codec.seen(answer)]
    seen += [read(answer) for read in (codec.received, codec.created) if read is not None]
    for one in seen:
        yield from (one.error, one.video_id, *one.results, *one.paths)
        assert one.percent is None or 0 <= one.percent <= 100
    yield from (codec.accepted(answer), codec.kept(answer), codec.uploaded(answer) if codec.uploaded else None)
    assert account_is_empty(answer) in (True, False)
    assert codec.holds_job("p1", answer) in (True, False, None)
    refused = refusal(answer)
    assert refused is None or 400 <= refused < 600


@pytest.mark.parametrize("name", sorted(CODECS))
@settings(max_examples=100, derandomize=True, deadline=None, database=None)
@given(body=st.one_of(VALUES, ROWS, SUCCESSES, HISTORIES), status=st.sampled_from([200, 404, 422, 500]))
def test_no_answer_is_too_odd(name: str, body: Any, status: int) -> None:
    answer = Answer(status=status, headers={}, body=json.dumps(body).encode())
    for text in (*told_by(CODECS[name], answer), error_words(body)):
        assert text is None or not {category(letter) for letter in text} & {"Cc", "Cs"}


@pytest.mark.parametrize("name", sorted(CODECS))
@pytest.mark.parametrize("depth", [400, 950, 100_000])
@pytest.mark.parametrize("key", ["progress", "message", "data"])
def test_no_answer_is_too_deep(name: str, depth: int, key: str) -> None:
    body = b'{"code": 7, "%s": %s%s}' % (key.encode(), b"[" * depth, b"]" * depth)
    for text in told_by(CODECS[name], Answer(status=200, headers={}, body=body)):
        assert text is None
