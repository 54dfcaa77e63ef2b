"""Reading what an upstream answers: ids, addresses, words, numbers and states, wherever its JSON has them.

Rule: every reader takes whatever came (JSON of any shape) without raising.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from typing import Any, Final
from unicodedata import category

UPSTREAM_ID_BYTES_MAX: Final = 512
"""The longest ids seen are under 100 characters; an index of PostgreSQL, in which they stand, takes 2700 bytes."""
RESULTS_MAX: Final = 8
"""Addresses of one result that are looked at."""
TEXT_CHARS_MAX: Final = 300
"""Of an upstream's words that are passed on: a sentence or two."""


class State(StrEnum):
    """Where a job stands at its upstream, as far as its answer tells."""

    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    UNKNOWN = "unknown"
    """A word nobody knows: the job goes on."""
    ABSENT = "absent"
    """Not among what has ended there: it runs, if `Codec.holds_job` finds it in the queue, or else it is gone."""
    UNREADABLE = "unreadable"
    """No answer about the job at all: trouble, which has a limit of time."""
    BROKEN = "broken"
    """An answer that the job failed, from a server that is not well itself: believed when it was said several times."""


def dig(value: Any, *path: str | int) -> Any:
    """The value at a path of keys and indices, None where there is none."""
    for step in path:
        if isinstance(step, int):
            value = value[step] if isinstance(value, list) and -len(value) <= step < len(value) else None
        else:
            value = value.get(step) if isinstance(value, Mapping) else None
    return value


def an_id(*candidates: Any) -> str | None:
    """The first that is usable as an id: dots alone are not, which in a path are another place."""
    for value in candidates:
        if isinstance(value, int) and not isinstance(value, bool):
            value = str(value)
        if not isinstance(value, str) or not value.isprintable() or not value.strip("."):
            continue
        if len(value.encode()) <= UPSTREAM_ID_BYTES_MAX:
            return value
    return None


def addresses(*candidates: Any) -> tuple[str, ...]:
    """Those of ``candidates`` (texts, or lists of them) that are web addresses, or places at the upstream itself ("/files/1.mp4"),
    once each.

    Half a surrogate pair is none: it can be neither sent nor kept.
    """
    found: list[str] = []
    for value in candidates:
        for text in value[:RESULTS_MAX] if isinstance(value, list) else [value]:
            if isinstance(text, str) and ADDRESS.match(text := text.strip()) and text.isprintable():
                found.append(text)
    return tuple(dict.fromkeys(found))[:RESULTS_MAX]


ADDRESS: Final = re.compile(r"https?://|/(?!/)", re.IGNORECASE)


DATA_URL: Final = re.compile(r"data:[^,]{0,200};base64,", re.IGNORECASE)


def base64_text(*candidates: Any) -> str | None:
    """The first that may be a file as base64; whether it is one, its reader finds out."""
    return next((text for text in candidates if isinstance(text, str) and text and text.isascii()), None)


def data_url_text(*candidates: Any) -> str | None:
    """The base64 of the first that is a data URL, which some servers give in the place of an address."""
    for text in candidates:
        if isinstance(text, str) and (found := DATA_URL.match(text)) is not None:
            return base64_text(text[found.end() :])
    return None


def words(*candidates: Any) -> str | None:
    """The first text that says anything, in one line."""
    for value in candidates:
        if isinstance(value, list):
            value = dig(value, 0, "msg")
        if isinstance(value, str) and (line := in_one_line(value)):
            return line[:TEXT_CHARS_MAX]
    return None


def in_one_line(text: str) -> str:
    """The beginning of ``text``, without control characters, and without half surrogate pairs, which no database keeps."""
    start = text.lstrip()[: 4 * TEXT_CHARS_MAX]
    return " ".join("".join(" " if category(letter) in ("Cc", "Cs") else letter for letter in start).split())


def error_words(answer: Any) -> str | None:
    """An error's text in any of the envelopes that upstreams use."""
    error = dig(answer, "error")
    # `error` may be a word for programs where there is a `msg`.
    return words(dig(error, "message"), dig(answer, "msg"), error, dig(answer, "message"), dig(answer, "detail"))


def percent(value: Any) -> int | None:
    """50, "50", "50%" or 50.0 as 50; None for what is none of them."""
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    try:
        number = float(str(value).strip().rstrip("%"))
    except ValueError:
        return None
    return int(number) if 0 <= number <= 100 else None


def dollars(value: Any) -> Decimal | None:
    """A sum of money, None for what is none."""
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    try:
        amount = Decimal(str(value))
    except InvalidOperation:
        return None
    return amount if amount.is_finite() and 0 <= amount < 10**6 else None


RUNNING_WORDS: Final = frozenset(
    [
        "queued",
        "queuing",
        "waiting",
        "pending",
        "submitted",
        "not_start",
        "not_started",
        "preparing",
        "processing",
        "in_progress",
        "in_queue",
        "running",
        "generating",
        "started",
        "starting",
        "scheduled",
        "created",
    ]
)


DONE_WORDS: Final = frozenset(
    ["completed", "complete", "success", "succeeded", "succeed", "successful", "finished", "done"]
)


FAILED_WORDS: Final = frozenset(
    [
        "failed",
        "failure",
        "fail",
        "error",
        "cancelled",
        "canceled",
        "expired",
        "rejected",
        "moderation_blocked",
        "blocked",
        "violation",
        "timeout",
        "timed_out",
        "aborted",
        "terminated",
    ]
)


def state_of(word: Any) -> State:
    """The state that a status word of any upstream means; UNREADABLE where there is no word."""
    if not isinstance(word, str) or not word.strip():
        return State.UNREADABLE
    plain = word.strip().lower().replace("-", "_")
    if plain in RUNNING_WORDS:
        return State.RUNNING
    if plain in DONE_WORDS:
        return State.DONE
    return State.FAILED if plain in FAILED_WORDS else State.UNKNOWN
