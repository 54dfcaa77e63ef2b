"""What a prompt shows that names nothing but an idea: "loneliness", "the water cycle explained for kids", "时间".

A prompt that says more is told as it stands: "a clock, the passage of time" has its clock. What an idea looks like is in
`words/ideas.py`. Pure and standard library only.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Final

from ...words.ideas import IDEAS
from ...words.lexicon import read
from ...words.phrases import rows_of

_LEAD: Final = re.compile(
    r"^(?:(?:please )?(?:make|create|generate|show|give|draw)(?: me| us)? )?(?:(?:an?|the|short|beautiful|cinematic|animated|educational|abstract|emotional|simple|cute|nice) )*"
    r"(?:(?:video|clip|film|movie|animation|scene|short|story|visual(?:i[sz]ation)?|representation|depiction|concept|idea|feeling|meaning|emotion|metaphor|explanation)s? (?:of|about|on|for|that explains|explaining|showing) )*"
    r"(?:(?:an?|the|pure|human|deep|what is|what|how) )*"
)
_TAIL: Final = re.compile(
    r"(?: (?:is|looks like|feels like|works?))?(?: (?:explained|explainer|for (?:kids|children|students|beginners|school)|animation|animated|video|clip|short film|film|concept|metaphor|educational|visuali[sz]ed|in nature|simply|easily))*$"
)
_ELSEWHERE: Final = re.compile(
    r"^(?:请?(?:生成|制作|做)?(?:一个|一段)?(?:关于)?|(?:el|la|los|las|le|les|il|lo|gli|der|die|das|den|o|a|os|as|un|una|une|ein|eine|um|uma) |l')|(?:的)?(?:概念|感觉|视频|短片|动画|科普|科普动画|意象|という概念|の動画)$"
)
_ENDS: Final = " .!?。！？…\n\t\"'"
_SEEN: Final = ("subject", "place", "region", "action", "deed")
"""Categories of what is shown by itself: "time goes by, a city from day to night"."""
_COMMA: Final = re.compile(r"[,，;；]")


@dataclass(frozen=True, kw_only=True)
class Idea:
    """What is shown in the place of a word that names nothing to see."""

    word: str
    shown: str
    """As a prompt would tell it, with what the prompt says of its look."""

    @property
    def guess(self) -> str:
        return f"{self.word}: {self.shown}"


def idea_of(prompt: str) -> Idea | None:
    """The idea that is all a prompt names; None where it tells of anything else. What follows a comma says how it looks."""
    head, *looks = _COMMA.split(prompt.casefold().strip(_ENDS), maxsplit=1)
    if any(match.category in _SEEN for look in looks for match in read(look).matches):
        return None
    bare = _TAIL.sub("", _LEAD.sub("", head.strip()))
    for word in (head.strip(), bare, _ELSEWHERE.sub("", head.strip())):
        shown = _shown().get(word.strip())
        if shown:
            return Idea(word=word.strip(), shown=", ".join((shown, *(look.strip() for look in looks))))
    return None


@cache
def _shown() -> dict[str, str]:
    return {
        word.strip(): shown for shown, columns in rows_of(IDEAS) for column in columns for word in column.split(",")
    }
