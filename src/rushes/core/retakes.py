"""A span of a video that is to be made anew while the rest of it stays, as the prompt of a remix or an edit says it.

None of the APIs that are served has a field for it, so it is said where everybody can: at the beginning of the prompt, "From 2s to 4s:
the fox jumps", or at its end, "the fox jumps between second 2 and 4". Pure. Rule: two times with a unit or as a clock shows them,
once in a prompt; of several a storyboard is made, and what is no time says nothing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

_NUMBER: Final = r"\d{1,2}:\d{2}(?:[.,]\d{1,3})?|\d{1,3}(?:[.,]\d{1,3})?"
_UNIT: Final = r"(?:seconds?|secs?|s|segundos?|seg|secondes?|sekunden?|sek|secondi|secondo|секунды|секунд|секунду|сек|с)\b\.?|秒钟?目?|초"
_ARTICLE: Final = r"(?:(?:the|el|la|der|die|dem|o|il)\s)?"
_NAMED: Final = r"(?:seconds?|secs?|segundos?|secondes?|sekunden?|second[oi]|секунд[ыуе]?)\s|第\s?"
"""Before a number: "second 2", "第2"."""
_FROM: Final = r"(?:from|between|during|durante|durant|pendant|während|desde|del|de la|de|entre|von|zwischen|do|dal|da|tra|fra|с|от|между|在|从)(?:\s|(?<=[在从]))\s?"
_TO: Final = (
    r"(?:\s(?:to|until|till|through|and|à la|à|et|hasta|al|a|y|até|ao|e|bis zur|bis|und|до|по|и)\s"
    r"|\s?(?:到|至|から|부터|[-\N{EN DASH}\N{EM DASH}~\N{FULLWIDTH TILDE}])\s?)"
)
_BEHIND: Final = r"(?:\s?(?:之间|间|まで|の間|까지|사이))?(?:[はに의에])?"


def _point(name: str) -> str:
    """A point of time."""
    return f"{_ARTICLE}(?P<named_{name}>{_NAMED})?(?P<{name}>{_NUMBER})(?:\\s?(?P<unit_{name}>{_UNIT}))?"


_TIMES: Final = f"{_point('start')}{_TO}{_point('end')}{_BEHIND}"

_DEED: Final = (
    r"(?:(?:(?:re-?take|re-?make|redo|replace|change|edit)\s)?(?:only\s)?(?:the\s(?:part|span|segment|section)\s)?)?"
)
_HEAD: Final = re.compile(
    rf"\s*{_DEED}(?P<opens>[\[(【])?\s?(?P<from>{_FROM})?{_TIMES}\s?(?P<closes>[\])】])?\s?(?P<colon>[:：])?[,，、。.;]?\s*",
    re.IGNORECASE,
)
_END: Final = re.compile(rf"[\s,，;、]+(?P<from>{_FROM}){_TIMES}\s?[.。!！]?\s*$", re.IGNORECASE)
_ANYWHERE: Final = re.compile(rf"(?<![A-Za-z0-9.:]){_TIMES}", re.IGNORECASE)
TEXT_CHARS_MAX: Final = 4_000
"""Of a longer prompt only this much of either end is looked at: nobody says a time of the video in its middle."""


@dataclass(frozen=True, kw_only=True)
class Retake:
    """What is to be made anew, in seconds of the video, and of what."""

    start_seconds: float
    end_seconds: float
    prompt: str
    """Without the words for the span."""
    words: str
    """Those."""

    def leaves_something_of(self, seconds: float) -> bool:
        """Whether anything stays of a video of that length."""
        return self.start_seconds > 0 or self.end_seconds < seconds


def retake_of(prompt: str) -> Retake | None:
    """The span that ``prompt`` names, or None."""
    ends = f"{prompt[:TEXT_CHARS_MAX]}\n{prompt[TEXT_CHARS_MAX:][-TEXT_CHARS_MAX:]}"
    if sum(_is_time(found) for found in _ANYWHERE.finditer(ends)) != 1:
        return None
    head = _HEAD.match(prompt)
    if head is not None and (head["from"] or head["colon"] or (head["opens"] and head["closes"]) or _is_spelt(head)):
        return _retake(head, prompt[head.end() :])
    end = _END.search(prompt, max(0, len(prompt) - TEXT_CHARS_MAX))
    return None if end is None else _retake(end, prompt[: end.start()])


def _retake(found: re.Match[str], rest: str) -> Retake | None:
    start, end = _seconds(found["start"]), _seconds(found["end"])
    if not (_is_time(found) and start < end and rest.strip()):
        return None
    return Retake(start_seconds=start, end_seconds=end, prompt=rest.strip(), words=found[0].strip(" \t\n:：,，、;"))


def _is_time(found: re.Match[str]) -> bool:
    units = (found[name] for name in ("named_start", "unit_start", "named_end", "unit_end"))
    return any(units) or (":" in found["start"] and ":" in found["end"])


def _is_spelt(found: re.Match[str]) -> bool:
    """Whether it needs nothing before it: "2秒到4秒" does not, "5-10 second clip" is none."""
    return bool(found["unit_start"] or found["named_start"]) and re.search(r"[到至부から]", found[0]) is not None


def _seconds(text: str) -> float:
    minutes, _, seconds = text.replace(",", ".").rpartition(":")
    return 60 * int(minutes or 0) + float(seconds)
