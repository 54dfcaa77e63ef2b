"""The few colours that a whole picture is kept to: "shift the color palette to teal, sand and rust", "青橙色调".

Pure and standard library only. Its words are taken out before anything else is read, for they paint nobody: the dog of a film in
teal and orange is neither. How a picture is kept to them is `styles/palette.py`'s.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from ..model import PALETTE_MAX
from ..words.palettes import (
    ANDS,
    HEADS,
    LINKS,
    OF_A_THING,
    PALETTE_ONLY,
    SHIFTS,
    SOFTLY,
    THING_NEXT,
    UNSPACED_HEAD,
    UNSPACED_LINK,
    UNSPACED_SHIFT,
    UNSPACED_TAIL,
    WEAK,
)
from ..words.phrases import LANGUAGES, rows_of
from ..words.setting import COLOURS

FEW = "{0,6}"  # words one after the other: a list that never ends is no palette

GREY_STEPS = 16  # of 255, by which the parts of a grey differ at most


@dataclass(frozen=True)
class Palette:
    """What a prompt says of its palette."""

    text: str
    """The prompt without it."""
    colours: tuple[str, ...] = ()
    """As `#rrggbb`, in the order in which they are named."""
    said: tuple[str, ...] = ()
    """The words that were taken out."""


def palette_of(prompt: str) -> Palette:
    """The palette of a prompt; of several that it names, the first. Those of which no colour is known are left to others."""
    for head, pattern, names in _patterns():
        if head.search(prompt) is None:
            continue
        for hit in pattern.finditer(prompt):
            listed = hit["colours"].casefold()
            colours = tuple(dict.fromkeys(names.of(found[0]) for found in names.pattern.finditer(listed)))
            if any(_has_hue(colour) for colour in colours) and not _is_of_a_thing(prompt, hit):
                text = f"{prompt[: hit.start()].rstrip()} {prompt[hit.end() :].lstrip()}".strip(" ,，、")
                return Palette(text, colours[:PALETTE_MAX], (hit[0].strip(" ,.，。、"),))
    return Palette(prompt)


def _is_of_a_thing(prompt: str, hit: re.Match[str]) -> bool:
    """Whether a dress or a dog has these colours, and not the whole picture: tones of one colour are the film's where they are said
    by themselves."""
    before, behind = prompt[: hit.start()], prompt[hit.end() :]
    if OF_A_THING.search(before) or THING_NEXT.match(behind):
        return True
    is_alone = before.rstrip()[-1:] in ("", ",", ".", ";", ":", "\n")
    return WEAK.search(hit[0]) is not None and not is_alone and re.search(ANDS, hit["colours"]) is None


def _has_hue(colour: str) -> bool:
    """Whether it is more than a grey: black and white is a film stock."""
    parts = [int(colour[n : n + 2], 16) for n in (1, 3, 5)]
    return max(parts) - min(parts) > GREY_STEPS


class _Names:
    """The names of colours in one language."""

    def __init__(self, column: int, *, spaced: bool) -> None:
        self._exact: dict[str, str] = {}
        self._stems: dict[str, str] = {}
        for head, columns in (*rows_of(COLOURS), *rows_of(PALETTE_ONLY)):
            for name in columns[column].split(",") if column < len(columns) else ():
                name = name.strip().casefold()
                if name:
                    (self._stems if name.endswith("*") else self._exact).setdefault(name.rstrip("*"), head)
        ends = [re.escape(name) for name in sorted(self._exact, key=len, reverse=True)]
        ends += [re.escape(name) + r"\w*" for name in sorted(self._stems, key=len, reverse=True)]
        found = "|".join(ends)
        self.written = rf"\b(?:{found})\b" if spaced else rf"(?:{found})"
        self.pattern = re.compile(self.written, re.IGNORECASE)

    def of(self, word: str) -> str:
        word = word.casefold()
        return self._exact.get(word) or next(value for stem, value in self._stems.items() if word.startswith(stem))


@cache
def _patterns() -> list[tuple[re.Pattern[str], re.Pattern[str], _Names]]:
    """What to look for, a language after the other: the word for a palette, which is sought first, and colours behind or before it."""
    found = []
    for column, language in enumerate(LANGUAGES):
        names = _Names(column, spaced=language in HEADS)
        if language in HEADS:
            one = rf"(?:{SOFTLY}\s+){FEW}{names.written}"
            several = rf"(?P<colours>{one}(?:\s*(?:{ANDS}\s*){FEW}{one}){FEW})"
            lead = rf"(?:\b{SHIFTS[language]}\s+){FEW}(?:\b{SOFTLY},?\s+){FEW}"
            head, link = rf"\b{HEADS[language]}\b", rf"(?:\s*[:,]?\s*\b{LINKS[language]}\b){FEW}\s*:?\s*"
            first, then = rf"{lead}{head}{link}{several}", rf"{lead}{several}\s+{head}"
        else:
            one = rf"{names.written}색?"
            several = rf"(?P<colours>{one}(?:\s*{ANDS}?\s*{one}){FEW})"
            lead = rf"{UNSPACED_SHIFT}{FEW}"
            head, link = rf"(?:{UNSPACED_HEAD})", rf"{UNSPACED_LINK}{FEW}"
            first = rf"{lead}{head}{link}{several}{UNSPACED_TAIL}?"
            then = rf"{lead}{several}(?:的|の|의)?\s*{head}(?:{UNSPACED_TAIL})?"
        found += [(re.compile(head, re.IGNORECASE), re.compile(text, re.IGNORECASE), names) for text in (first, then)]
    return found
