"""The hour that changes while a clip lasts: "from day to night", "as the day turns into night", "日夜交替".

What is found is the hour that it begins with, the one that it ends with, and the prompt without those words; the scene goes on from
the one to the other as one that is extended does. Pure and standard library only.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

BEGINS_SHARE: Final = 0.4
"""Of a clip, before the hour begins to change."""
SECONDS_MIN: Final = 3.0
"""A shorter clip shows one hour: the change itself takes a while."""
ARRIVES: Final = {"dawn": "dawn breaks", "day": "it is day", "sunset": "the sun sets", "night": "night falls"}
"""How each hour of `model.TIMES` is told to come."""
_HOURS: Final = {
    "dawn": r"dawn|sunrise|daybreak|early morning|amanecer|aube|morgengrauen|amanhecer|alba|рассвет\w?|黎明|日出|清晨|夜明け|새벽|일출",
    "day": r"day|daytime|daylight|noon|midday|morning|afternoon|día|dia|jour|tag|giorno|дн[яю]|день|白天|白昼|昼|낮",
    "sunset": r"sunset|dusk|twilight|evening|atardecer|crépuscule|dämmerung|entardecer|tramonto|закат\w?|黄昏|日落|傍晚|夕方|日没|저녁|노을",
    "night": r"night|nighttime|night time|nightfall|midnight|dark|noche|nuit|nacht|noite|notte|ноч[ьи]|夜晚|黑夜|晚上|夜里|夜|밤",
}
_ANY: Final = "|".join(_HOURS.values())
_A: Final = r"(?:the |a |el |la |le |l'|der |die |dem |den |o |a |il |lo )?"
_TURN: Final = re.compile(
    rf"(?:,? ?\b(?:transition(?:s|ing)?|changing|going|moving|shifting|passing) )?\bfrom {_A}(?P<a1>{_ANY}) (?:in)?to {_A}(?P<b1>{_ANY})\b"
    rf"|(?:,? ?\b(?:as|while|when) )?\b{_A}(?P<a2>{_ANY}) (?:turns?|turning|fades?|fading|transitions?|changes?|shifts?|melts?|gives? way) (?:in)?to {_A}(?P<b2>{_ANY})\b"
    rf"|\b(?P<a3>{_ANY})[ -]to[ -](?P<b3>{_ANY})\b(?= (?:time|transition|sequence|timelapse|shot|video)|-)"
    rf"|\b(?:de|del|du|de la|da|dal|do|vom|von|от) {_A}(?P<a4>{_ANY}) (?:a|à|au|al|alla|ao|zur|zum|bis|к|para) {_A}(?P<b4>{_ANY})\b"
    rf"|(?:从|由)?(?P<a5>{_ANY})(?:渐渐|慢慢|逐渐)?(?:到|变成|变为|转为|转到|过渡到|入)(?P<b5>{_ANY})|(?P<cycle>昼夜交替|日夜交替|昼夜更替)"
    rf"|(?P<a6>{_ANY})(?:から|에서)\s?(?P<b6>{_ANY})(?:へと|へ|に|으로|로)",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Turn:
    """From one hour to another."""

    first: str
    second: str
    words: str
    """What says so."""
    text: str
    """The prompt without that."""


def turn_of(prompt: str) -> Turn | None:
    """The change of the hour that a prompt asks for; None if it asks for none, or for the same."""
    found = _TURN.search(prompt)
    if found is None:
        return None
    text = (prompt[: found.start()] + " " + prompt[found.end() :]).strip()
    words = found[0].strip(" ,")
    if found["cycle"]:
        return Turn("day", "night", words, text)
    which = next(number for number in "123456" if found[f"a{number}"])
    first, second = _hour(found[f"a{which}"]), _hour(found[f"b{which}"])
    return Turn(first, second, words, text) if first and second and first != second and text else None


def _hour(word: str) -> str:
    return next((hour for hour, words in _HOURS.items() if re.fullmatch(words, word, re.IGNORECASE)), "")
