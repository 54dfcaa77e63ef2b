"""What is behind somebody who is nowhere but before a camera: "on a black background", "粉色背景", "vor rosa Hintergrund".

Pure and standard library only. Its words are taken out before anything else is read, for they paint nobody: sneakers before a pink
backdrop are not pink. The place is a photo studio unless another is named; how it is painted is `staging/build.py`'s.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from functools import cache

from ..words.palettes import PALETTE_ONLY
from ..words.phrases import LANGUAGES, rows_of
from ..words.setting import COLOURS

DARK, PLAIN = "#1f1f25", "#ddd6cc"
WHITE, OFF_WHITE = "#f4f1ea", "#e6e3dd"
"""A white as it is worn, and as it hangs behind what is white itself."""
IN_THE_DARK = frozenset(("backlit", "low_key"))
"""Styles of light of which nothing is seen before a pale wall."""
PALE_SHARE, DEEP_SHARE = 0.45, 0.5
"""How far towards white a pastel goes, and towards black what is dark."""
FEW = "{0,4}"

PALE = re.compile(
    r"pastel|light|pale|soft|baby|浅|淡|粉彩|パステル|薄い|연한|파스텔|clar[oa]|suave|pâle|clair|douce?|hell|zart|chiaro|tenue|светл|пастел|нежн"
)
DEEP = re.compile(r"dark|deep|深|暗|ダーク|濃い|暗い|진한|어두운|oscur|escur|foncé|sombre|dunkl|dunkel|scur|тёмн|темн")
SHADES = {
    "en": "dark|deep|light|pale|soft|pastel|bright|plain|solid|pure|clean|simple|smooth|seamless|minimal|minimalist|minimalistic|vibrant|glossy|matte|rich|warm|cool|neutral",
    "zh": "深|暗|浅|淡|纯|亮",
    "es": "oscuro|claro|pastel|liso|suave|puro|sólido|intenso",
    "fr": "sombre|foncé|clair|pastel|uni|doux|pur",
    "de": r"dunkle[nmrs]?|helle[nmrs]?|pastell\w*|schlichte[nmrs]?|zarte[nmrs]?|reine[nmrs]?|einfarbige[nmrs]?",
    "ja": "ダーク|濃い|暗い|薄い|淡い|パステル|真っ",
    "pt": "escuro|claro|pastel|liso|suave|puro|sólido",
    "ru": r"тёмн\w+|темн\w+|светл\w+|пастельн\w+|однотонн\w+|чист\w+|нежн\w+",
    "ko": "어두운|진한|연한|파스텔|밝은|단색",
    "it": "scuro|chiaro|pastello|neutro|tenue|puro|tinta unita",
}
"""What is said of a colour behind somebody."""
BEHIND = {
    "en": r"(?:(?:set |isolated |placed |standing )?(?:against|on|upon|over|with|before|in front of)\s+)?(?:(?:an?|the)\s+)?",
    "es": r"(?:(?:sobre|contra|con|en|ante)\s+)?(?:(?:un|el)\s+)?",
    "fr": r"(?:(?:sur|contre|avec|devant)\s+)?(?:(?:un|le)\s+)?",
    "de": r"(?:(?:vor|auf|mit|gegen)\s+)?(?:(?:einem|einen|dem|den)\s+)?",
    "pt": r"(?:(?:sobre|contra|com|em|num|ante)\s+)?(?:(?:um|o)\s+)?",
    "ru": r"(?:(?:на|перед)\s+)?",
    "it": r"(?:(?:su|contro|con|davanti a)\s+)?(?:(?:uno|lo)\s+)?",
}
"""The words that lead to it."""
NAMES = {
    "en": r"(?:(?:studio|gradient|seamless|paper|screen|blurred|blurry|out-of-focus)\s+)*(?:background|backdrop|(?<=green )screen)s?\b",
    "zh": "(?:的|纯色)?背景(?:下|前|上|中|里)?",
    "es": "fondo",
    "fr": "(?:fond|arrière-plan)",
    "de": r"hintergr[uü]nde?",
    "ja": "(?:の|色の)?(?:背景|バック)(?:の前で|の前に|の前|に|で)?",
    "pt": "fundo",
    "ru": r"фон(?:е|а|у|ом)?",
    "ko": "(?:색|색의)? ?배경(?:에서|으로|에|의|을)?",
    "it": "sfondo",
}
BLURRED = re.compile(r"\b(?:blurred|blurry|out-of-focus)\b", re.IGNORECASE)
NAME_FIRST = ("es", "fr", "pt", "it")  # "fondo negro"


@dataclass(frozen=True)
class Backdrop:
    """What a prompt says of what is behind somebody."""

    text: str
    """The prompt without it."""
    colour: str = ""
    """As `#rrggbb`; empty: nothing is said of it."""
    said: tuple[str, ...] = ()
    """The words that were taken out."""


def backdrop_of(prompt: str) -> Backdrop:
    """The coloured background of a prompt; of several that it names, the first."""
    for head, pattern, colours in _patterns():
        hit = pattern.search(prompt) if head.search(prompt) else None
        if hit is None:
            continue
        if BLURRED.search(hit[0]):  # no backdrop but what is there, out of focus, which these colours paint nobody with
            seen = f"{prompt[: hit.start('shade')]}{prompt[hit.end('shade') :].lstrip()}"
            return Backdrop(seen, said=(hit["shade"],))
        text = f"{prompt[: hit.start()].rstrip(' ,，、')} {prompt[hit.end() :].lstrip()}".strip(" ,，、")
        return Backdrop(text, _shade(hit["shade"].casefold(), colours), (hit[0].strip(" ,.，。、"),))
    return Backdrop(prompt)


def behind_light(styles: Collection[str]) -> str:
    """What hangs behind where nothing is said of it but the light, which needs the dark to be seen."""
    return DARK if IN_THE_DARK & set(styles) else ""


def _shade(words: str, colours: dict[str, str]) -> str:
    """The colour that words name, as light or dark as they say."""
    named = max((name for name in colours if name in words), key=len, default="")
    colour = colours.get(named, "")
    rest = words.replace(named, " ", 1) if named else words
    if not colour:
        return DARK if DEEP.search(rest) else PLAIN
    if colour == WHITE:
        return OFF_WHITE
    if PALE.search(rest):
        return _towards(colour, 255, PALE_SHARE)
    return _towards(colour, 0, DEEP_SHARE) if DEEP.search(rest) else colour


def _towards(colour: str, end: int, share: float) -> str:
    parts = (int(colour[n : n + 2], 16) for n in (1, 3, 5))
    return "#" + "".join(f"{round(part + (end - part) * share):02x}" for part in parts)


@cache
def _patterns() -> list[tuple[re.Pattern[str], re.Pattern[str], dict[str, str]]]:
    """A language after the other: its word for a background, which is sought first, and the whole of what is said of one."""
    found = []
    for column, language in enumerate(LANGUAGES):
        names: dict[str, str] = {}
        for head, columns in (*rows_of(COLOURS), *rows_of(PALETTE_ONLY)):
            for name in columns[column].split(",") if column < len(columns) else ():
                if name.strip():
                    names.setdefault(name.strip().casefold().rstrip("*"), head)
        spaced = language in BEHIND
        ends = r"\w*" if language == "ru" else r"\b" if spaced else ""
        edge = r"\b" if spaced else ""
        colour = edge + "(?:" + "|".join(re.escape(n) for n in sorted(names, key=len, reverse=True)) + ")" + ends
        said = rf"{edge}(?:{SHADES[language]}){edge}"
        between = r"[\s,]+(?:(?:and|y|et|und|e|и)\s+)?" if spaced else "(?: |的|の|色|색|い)?"
        one = rf"(?:{said}|{colour})"
        shade = rf"(?P<shade>{one}(?:{between}{one}){FEW})"
        lead, name = BEHIND.get(language, "在?"), NAMES[language]
        if language in NAME_FIRST:
            whole = rf",?\s*\b{lead}{name}\s+(?:de color\s+|color\s+|de\s+)?{shade}"
        else:
            whole = (
                rf",?\s*{edge}{lead}{shade}{between}{name}" if spaced else rf"[,，、]?\s*{lead}{shade}{between}{name}"
            )
        found.append((re.compile(name, re.IGNORECASE), re.compile(whole, re.IGNORECASE), names))
    return found
