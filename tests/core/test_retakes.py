"""`rushes.core.retakes`: which words of a prompt name a span of a video."""

from __future__ import annotations

import time

import pytest

from rushes.core.requests import PROMPT_CHARS_MAX
from rushes.core.retakes import retake_of


@pytest.mark.parametrize(
    ("prompt", "rest"),
    [
        ("From 2s to 4s: the fox jumps", "the fox jumps"),
        ("Between second 2 and second 4 the fox jumps", "the fox jumps"),
        ("between the second 2 and 4, the fox jumps", "the fox jumps"),
        ("Retake only the part from 2 to 4.0 seconds: the fox jumps", "the fox jumps"),
        ("2-4s: the fox jumps", "the fox jumps"),
        ("[0:02 - 0:04] the fox jumps", "the fox jumps"),
        ("the fox jumps from 0:02 to 0:04.", "the fox jumps"),
        ("During seconds 2-4 the fox jumps", "the fox jumps"),
        ("Seconds 2 to 4: the fox jumps", "the fox jumps"),
        ("The fox jumps, between 2 and 4 seconds", "The fox jumps"),
        ("从第2秒到第4秒：狐狸跳起来", "狐狸跳起来"),
        ("2秒到4秒，狐狸跳起来", "狐狸跳起来"),
        ("在2到4秒之间，狐狸跳起来", "狐狸跳起来"),
        ("2秒から4秒まで、狐が跳ぶ", "狐が跳ぶ"),
        ("2초부터 4초까지: 여우가 뛴다", "여우가 뛴다"),
        ("Entre el segundo 2 y el 4, el zorro salta", "el zorro salta"),
        ("Entre 2 et 4 secondes, le renard saute", "le renard saute"),
        ("Von Sekunde 2 bis 4: der Fuchs springt", "der Fuchs springt"),
        ("Do segundo 2 ao 4: a raposa salta", "a raposa salta"),
        ("Dal secondo 2 al secondo 4: la volpe salta", "la volpe salta"),
        ("С 2 до 4 секунды: лиса прыгает", "лиса прыгает"),
    ],
)
def test_a_span_at_the_beginning_or_the_end_is_found(prompt: str, rest: str) -> None:
    found = retake_of(prompt)
    assert found is not None
    assert (found.start_seconds, found.end_seconds, found.prompt) == (2, 4, rest)
    assert found.words and found.words in prompt


@pytest.mark.parametrize(
    "prompt",
    [
        "the fox jumps",
        "From 2 to 4 people join the dance",
        "5-10 second clip of a fox",
        "make it 2-4 s longer",
        "the flower opens in 2 to 4 seconds",
        "0-2s: a fox sleeps. 2-4s: it jumps",  # a storyboard of the whole
        "A fox waits. From 2s to 4s it rains, then it goes home",
        "he counts from 10 to 1 seconds",
        "From 4s to 2s: the fox jumps",
        "From 2s to 4s",
        "From dawn to dusk a fox waits",
        "a train from platform 2 to platform 4",
        "",
    ],
)
def test_other_numbers_are_none(prompt: str) -> None:
    assert retake_of(prompt) is None


def test_minutes_and_parts_of_seconds_are_read() -> None:
    found = retake_of("From 0:01.5 to 1:03,25: rain")
    assert found is not None and (found.start_seconds, found.end_seconds) == (1.5, 63.25)
    assert found.leaves_something_of(64) and found.leaves_something_of(63.25)
    whole = retake_of("From 0s to 4s: rain")
    assert whole is not None and not whole.leaves_something_of(4) and whole.leaves_something_of(8)


@pytest.mark.parametrize("piece", ["1 ", "1s to ", " ", "from ", "\uff5e1", "1:"])
def test_no_prompt_takes_long(piece: str) -> None:
    began = time.perf_counter()
    retake_of(piece * (PROMPT_CHARS_MAX // len(piece)))
    assert time.perf_counter() - began < 1
