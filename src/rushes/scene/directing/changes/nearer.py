"""A scene that is there seen from nearer or from farther away: "closer", "a wider shot", "再近一点", "más lejos".

Pure and standard library only. One step of framing at a time; who comes closer by himself is no shot. What else the words say is
read as ever.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ...model import Scene, Shot
from ...words.lexicon import WORD

STEPS = ("wide", "full", "medium", "close")
_ORDER = (
    r"(?:^|[.,;!:]\s*|\b(?:and|but)\s)(?:please |now |just |same but |the same but )?"
    r"(?:(?:make|frame|film|shoot|show|move|go|get|come|bring|zoom|a|the|from|seen from)(?: (?:it|the (?:shot|camera|view|framing|frame)|us|him|her|them|in|out|a))*\s)?"
    r"(?:a (?:bit|little) |much |even |slightly |some |more )?"
)
_ENDS = (
    r"(?: (?:shot|view|framing|frame|angle|crop|up|in|out|away|back))*"
    r"(?: (?:to|on|of|from) (?:him|her|it|them|(?:the|his|her|its) [\w-]+))?\s*(?=$|[.,;!]| and\b| but\b)"
)
NEARER = re.compile(
    rf"{_ORDER}(?:closer|nearer|tighter){_ENDS}"
    r"|(?:再|更|靠)近(?:一?[点些])?|(?<![拉推])近一?[点些]|\bmás (?:de )?cerca\b|\bacércate\b|\bplus (?:près|proche|serré)\b|\bnäher(?: heran| ran| dran)?$"
    r"|\bmais (?:de )?perto\b|\bpiù (?:da )?vicino\b|\bближе\b|もっと(?:近く|寄っ)|더 가까이"
)
WIDER = re.compile(
    rf"{_ORDER}wider{_ENDS}|{_ORDER}(?:further|farther) (?:away|back|out|off){_ENDS}|{_ORDER}more distant{_ENDS}"
    r"|(?:再|更)远(?:一?[点些])?|(?<!拉)远一?[点些]|\bmás (?:lejos|abierto)\b|\bplus (?:loin|large)\b|\bweiter (?:weg|entfernt|zurück)\b"
    r"|\bmais (?:longe|aberto)\b|\bpiù (?:lontano|largo)\b|\bдальше\b|もっと(?:遠く|引い)|더 멀리"
)
WORDS_MAX = 12  # more tell of something, and no order about the picture


def nearer_of(text: str) -> tuple[int, str]:
    """1 for one step nearer, -1 for one away, 0 where nothing is said of it; and the words."""
    if len(WORD.findall(text)) > WORDS_MAX:
        return 0, ""
    for step, words in ((1, NEARER), (-1, WIDER)):
        hit = words.search(text)
        if hit is not None:
            return step, hit[0]
    return 0, ""


def seen_nearer(base: Scene, shots: Sequence[Shot], step: int) -> tuple[Shot, ...]:
    """The shots of a scene, each a step nearer or farther; as they are where there is none left."""
    shots = shots or (Shot(seconds=base.seconds, camera=base.camera),)
    return tuple(replace(shot, framing=_next(shot.framing, step)) for shot in shots)


def _next(framing: str, step: int) -> str:
    if framing not in STEPS:
        return framing
    return STEPS[min(max(STEPS.index(framing) + step, 0), len(STEPS) - 1)]
