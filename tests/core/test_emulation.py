"""Words for the emulator: what they are read as, and what is refused."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from rushes.core.emulation import (
    CALLS,
    FAULTS,
    JOB_WORDS,
    Words,
    marker_words,
    merged,
    plan_from,
    read_words,
    without_markers,
)
from rushes.core.errors import InvalidValue

PAGE = Path(__file__).parents[2] / "docs/emulator.md"


def read(text: str) -> Words:
    return read_words(text, param="p")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "delay=5;progress=0,20,80;outcome=failed",
        'message="Too; busy = yes" outcome=moderation code=x.y-1',
        "fault=error status=503 on=poll times=always after=3 fault=slow seconds=0.25 key=k",
        'fault=moderation message="no"',
        "queue=0.5 webhook=twice webhook_delay=3",
    ],
)
def test_words_have_one_canonical_form(text: str) -> None:
    words = read(text)
    assert read(words.text()) == words
    assert read(words.text()).text() == words.text()


def test_what_is_left_open_has_a_default() -> None:
    plan = plan_from("")
    assert (plan.queue_seconds, plan.delay_seconds, plan.outcome, plan.webhook) == (0, 0, "succeeded", "once")
    assert plan_from("outcome=moderation").code == "moderation_blocked"
    for name, kind in FAULTS.items():
        [fault] = plan_from(f"fault={name}").faults
        assert (fault.on, fault.times) == (kind.on, None if kind.is_lasting else 1)


def test_words_after_a_fault_belong_to_it_but_those_of_the_job_stay_the_jobs() -> None:
    plan = plan_from("fault=error message=Down status=503 delay=2 fault=slow on=poll outcome=failed")
    assert (plan.delay_seconds, plan.outcome, plan.message) == (2, "failed", "Video generation failed")
    assert [(fault.kind, fault.on, fault.message) for fault in plan.faults] == [
        ("error", "create", "Down"),
        ("slow", "poll", None),
    ]


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("speed=9", "webhook_delay"),
        ("delay", "delay=5"),
        ("delay=-1", "from 0 to 86400"),
        ("delay=1e3", "from 0 to 86400"),
        ("delay=nan", "from 0 to 86400"),
        ("delay=٣", "from 0 to 86400"),
        ("delay=90000", "from 0 to 86400"),
        ("delay=1 delay=2", "twice"),
        ("progress=101", "0 to 99"),
        ("progress=5,3", "never falls"),
        ("progress=" + ",".join(["1"] * 51), "at most 50"),
        ("outcome=perhaps", "never"),
        ("code=Bad!", "small letters"),
        ("message=x", "outcome=failed"),
        ('outcome=failed message=""', "1 to 500"),
        ("webhook=often", "wrong_signature"),
        ("fault=fire", "lost_reply"),
        ("fault=moderation on=poll", "not on 'poll'"),
        ("fault=error on=delete", "content"),
        ("fault=error times=0", "from 1 to 1000"),
        ("fault=error status=200", "from 400 to 599"),
        ("fault=proxy_error status=404", "from 500 to 599"),
        ("fault=slow status=500", "seconds"),
        ("fault=slow seconds=601", "from 0 to 600"),
        ("fault=truncated bytes=many", "whole numbers"),
        ("fault=slow " * 9, "At most 8"),
        ("delay=1 " * 400, "2000"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_named_with_what_is_allowed(text: str, named: str) -> None:
    with pytest.raises(InvalidValue, match=re.escape(named)) as refused:
        read(text)
    assert refused.value.param == "p"


def test_later_layers_win_word_by_word_and_fault_lists_whole() -> None:
    words = merged([read("delay=3 fault=slow"), read("progress=none"), read("delay=1 fault=error fault=expired")])
    assert words.text() == "delay=1 progress=none fault=error fault=expired"


def test_a_job_that_is_to_succeed_after_all_takes_no_message_from_the_layer_before() -> None:
    words = merged([read("outcome=failed message=no code=x delay=2"), read("outcome=succeeded")])
    assert words.text() == "delay=2 outcome=succeeded"


def test_markers_stand_anywhere_in_a_prompt() -> None:
    prompt = 'a fox [[emulate delay=2]] in 雪 [[EMULATE\n outcome=failed; message="no ] way"]]'
    assert marker_words(prompt, param="p").text() == 'delay=2 message="no ] way" outcome=failed'
    assert without_markers(prompt) == "a fox  in 雪"
    for plain in ("[[emulated]] fox", "[[ emulated ]]", "[[emulate_it]]", "emulate delay=x", "[emulate delay=x]"):
        assert marker_words(plain, param="p") == Words()
        assert without_markers(plain) == plain
    for opened in ("a fox [[emulate delay=2]", "[[emulate] a fox", "a fox [[emulate"):
        with pytest.raises(InvalidValue, match="not closed"):
            marker_words(opened, param="p")
    for misspelt in ("[[ emulate delay=2]]", "a [[emulate: delay=2]] fox", "[[emulate=2]]", "[[\temulate]]"):
        with pytest.raises(InvalidValue, match="begins with") as refused:
            marker_words(misspelt, param="p")
        assert refused.value.param == "p"


@pytest.mark.parametrize(
    ("progress", "shown"),
    [
        ("linear", [0, 25, 50, 75, 99]),
        ("stall", [0, 50, 50, 50, 99]),
        ("stuck", [0, 49, 99, 99, 99]),
        ("none", [0, 0, 0, 0, 0]),
        ("10,20,90", [10, 10, 20, 90, 90]),
    ],
)
def test_curves(progress: str, shown: list[int]) -> None:
    plan = plan_from(f"progress={progress}")
    assert [plan.percent_at(share) for share in (0, 0.25, 0.5, 0.75, 1)] == shown
    every = [plan.percent_at(n / 1000) for n in range(1001)]
    assert every == sorted(every) and max(every) <= 99


def test_the_page_names_every_word_and_fault_with_its_defaults() -> None:
    text = PAGE.read_text()
    words = set(re.findall(r"`(\w+)`", "".join(re.findall(r"^\| (`[^|]*)\|", text, re.MULTILINE))))
    assert set(JOB_WORDS) <= words
    rows = re.findall(r"^\| `(\w+)` \| (\w+) \| (1|always) \|", text, re.MULTILINE)
    wanted = [(name, kind.on, "always" if kind.is_lasting else "1") for name, kind in FAULTS.items()]
    assert rows == wanted
    assert all(f"`{call}`" in text for call in CALLS)
