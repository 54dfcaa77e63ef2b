"""The letters that signs are written with: a stroke for every line of the pen, so that each may be rolled of clay.

Capitals and figures of the Latin and the Cyrillic alphabet with their accents; small letters are written as capitals. Only data and
looking it up. Units: the height of a capital is 1, the baseline is y = 0; a glyph begins at x = 0.
"""

from __future__ import annotations

import math
import unicodedata
from functools import cache
from itertools import pairwise

Stroke = tuple[tuple[float, float], ...]
Pen = tuple[tuple[float, float, float], ...]
"""A stroke whose points have the radius there for their third number."""

SPACE = 0.5
CORNER = 62.0
"""Degrees: a pen that turns less draws a bow."""
GAP = 0.34
"""Between two letters."""
_ROUND = ".5,0 .15,.15 0,.5 .15,.85 .5,1 .85,.85 1,.5 .85,.15 .5,0"
_S = ".95,.82 .75,.97 .45,1 .12,.9 .05,.7 .2,.56 .75,.45 .95,.28 .85,.08 .5,0 .2,.03 0,.2"
_P = "0,0 0,1 .6,1 .9,.9 .95,.73 .9,.55 .6,.46 0,.46"
_THREE = "0,.85 .2,.98 .5,1 .8,.9 .8,.65 .6,.53 .35,.53;.6,.53 .9,.38 .85,.12 .5,0 .2,.02 0,.15"
GLYPHS = {
    "A": "0,0 .5,1 1,0;.2,.36 .8,.36",
    "B": "0,0 0,1 .6,1 .85,.88 .85,.65 .6,.53 0,.53;.6,.53 .95,.4 .95,.14 .65,0 0,0",
    "C": "1,.8 .8,.97 .5,1 .15,.85 0,.5 .15,.15 .5,0 .8,.03 1,.2",
    "D": "0,0 0,1 .5,1 .85,.82 1,.5 .85,.18 .5,0 0,0",
    "E": ".9,1 0,1 0,0 .9,0;0,.52 .75,.52",
    "F": ".9,1 0,1 0,0;0,.52 .75,.52",
    "G": "1,.8 .8,.97 .5,1 .15,.85 0,.5 .15,.15 .5,0 .85,.06 1,.25 1,.48 .6,.48",
    "H": "0,0 0,1;.95,0 .95,1;0,.52 .95,.52",
    "I": "0,0 0,1",
    "J": ".8,1 .8,.25 .65,.05 .4,0 .15,.08 0,.28",
    "K": "0,0 0,1;.95,1 0,.42;.3,.6 1,0",
    "L": "0,1 0,0 .85,0",
    "M": "0,0 0,1 .6,.35 1.2,1 1.2,0",
    "N": "0,0 0,1 1,0 1,1",
    "O": _ROUND,
    "P": _P,
    "Q": _ROUND + ";.62,.28 1,-.06",
    "R": _P + ";.5,.46 1,0",
    "S": _S,
    "T": "0,1 1,1;.5,1 .5,0",
    "U": "0,1 0,.3 .15,.07 .5,0 .85,.07 1,.3 1,1",
    "V": "0,1 .5,0 1,1",
    "W": "0,1 .35,0 .7,.7 1.05,0 1.4,1",
    "X": "0,1 1,0;0,0 1,1",
    "Y": "0,1 .5,.48 1,1;.5,.48 .5,0",
    "Z": "0,1 1,1 0,0 1,0",
    "0": ".4,0 .1,.15 0,.5 .1,.85 .4,1 .7,.85 .8,.5 .7,.15 .4,0",
    "1": "0,.78 .3,1 .3,0",
    "2": ".05,.8 .2,.97 .5,1 .8,.9 .85,.68 .7,.45 0,0 .9,0",
    "3": _THREE,
    "4": ".7,0 .7,1 0,.3 .95,.3",
    "5": ".85,1 .1,1 .05,.55 .45,.62 .8,.5 .9,.28 .75,.06 .4,0 .1,.05 0,.15",
    "6": ".8,.92 .5,1 .2,.85 .03,.5 .05,.2 .25,.02 .5,0 .78,.1 .85,.32 .7,.52 .45,.58 .15,.5 .04,.3",
    "7": "0,1 .9,1 .35,0",
    "8": ".45,.53 .1,.65 .08,.88 .45,1 .82,.88 .8,.65 .45,.53 .05,.38 .05,.12 .45,0 .85,.12 .85,.38 .45,.53",
    "9": ".05,.08 .35,0 .65,.15 .82,.5 .8,.8 .6,.98 .35,1 .07,.9 0,.68 .15,.48 .4,.42 .7,.5 .81,.7",
    ".": "0,0 0,.02",
    ",": ".08,.05 0,-.14",
    "!": "0,1 0,.32;0,0 0,.02",
    "?": "0,.8 .15,.97 .4,1 .7,.9 .75,.7 .6,.52 .38,.4 .38,.28;.38,0 .38,.02",
    "¡": "0,0 0,.68;0,.98 0,1",
    "¿": ".75,.2 .6,.03 .35,0 .05,.1 0,.3 .15,.48 .37,.6 .37,.72;.37,.98 .37,1",
    "'": "0,1 0,.8",
    "-": "0,.5 .5,.5",
    "+": "0,.5 .7,.5;.35,.85 .35,.15",
    "=": "0,.62 .7,.62;0,.36 .7,.36",
    "&": "1,0 .25,.72 .25,.9 .45,1 .65,.9 .62,.72 .1,.4 0,.2 .2,0 .5,0 .95,.42",
    "%": "0,0 1,1;.2,.95 .05,.82 .2,.68 .35,.82 .2,.95;.8,.32 .65,.18 .8,.05 .95,.18 .8,.32",
    "$": _S + ";.48,1.12 .48,-.12",
    "€": "1.1,.8 .9,.97 .65,1 .3,.85 .15,.5 .3,.15 .65,0 .9,.03 1.1,.2;0,.6 .7,.6;0,.4 .7,.4",
    "#": ".2,0 .4,1;.6,0 .8,1;0,.33 .95,.33;.05,.67 1,.67",
    ":": "0,.1 0,.12;0,.6 0,.62",
    "/": "0,0 .6,1",
    "(": ".25,1.05 .05,.75 0,.5 .05,.25 .25,-.05",
    ")": "0,1.05 .2,.75 .25,.5 .2,.25 0,-.05",
    "❤": ".5,0 .05,.5 0,.75 .2,.95 .42,.88 .5,.72 .58,.88 .8,.95 1,.75 .95,.5 .5,0",
    "Б": ".85,1 0,1 0,0 .6,0 .9,.12 .9,.4 .6,.52 0,.52",
    "Г": "0,0 0,1 .85,1",
    "Д": "0,-.15 0,0 1.1,0 1.1,-.15;.15,0 .35,1 .95,1 .95,0",
    "Ж": "0,1 .6,.52 1.2,1;0,0 .6,.52 1.2,0;.6,0 .6,1",
    "З": _THREE,
    "И": "0,1 0,0 1,1 1,0",
    "Л": "0,0 .2,.1 .4,1 1,1 1,0",
    "П": "0,0 0,1 .9,1 .9,0",
    "У": "0,1 .45,.42;.95,1 .35,.05 .1,0",
    "Ф": ".55,0 .55,1;.55,.85 .15,.8 0,.55 .15,.3 .55,.25 .95,.3 1.1,.55 .95,.8 .55,.85",
    "Ц": "0,1 0,0 .9,0 .9,1;.9,0 1.05,0 1.05,-.17",
    "Ч": "0,1 0,.6 .2,.45 .85,.5;.85,1 .85,0",
    "Ш": "0,1 0,0 1.2,0 1.2,1;.6,0 .6,1",
    "Щ": "0,1 0,0 1.2,0 1.2,1;.6,0 .6,1;1.2,0 1.35,0 1.35,-.17",
    "Ъ": "0,1 .25,1 .25,0 .7,0 .95,.13 .95,.38 .7,.5 .25,.5",
    "Ы": "0,1 0,0 .45,0 .7,.13 .7,.38 .45,.5 0,.5;1,1 1,0",
    "Ь": "0,1 0,0 .5,0 .8,.13 .8,.38 .5,.5 0,.5",
    "Э": "0,.82 .2,.97 .5,1 .85,.85 1,.5 .85,.15 .5,0 .2,.03 0,.18;.35,.5 1,.5",
    "Ю": "0,0 0,1;0,.5 .3,.5;.7,0 .42,.15 .3,.5 .42,.85 .7,1 .98,.85 1.1,.5 .98,.15 .7,0",
    "Я": "1,0 1,1 .4,1 .1,.9 .05,.73 .1,.55 .4,.46 1,.46;.5,.46 0,0",
}
"""Strokes between ";", of points "x,y"."""
ALIKE = str.maketrans("АВЕКМНОРСТХІ’‘–—♥ØŁ", "ABEKMHOPCTXI''--❤OL") | {
    0xFEE0 + code: code for code in range(0x21, 0x7F)
}
"""What is written as another letter is: those that look alike, and those of full width."""
ACCENTS = {
    "\u0300": ".55,1.12 .4,1.28",
    "\u0301": ".45,1.12 .6,1.28",
    "\u0302": ".3,1.12 .5,1.27 .7,1.12",
    "\u0303": ".2,1.14 .4,1.22 .6,1.14 .8,1.22",
    "\u0306": ".3,1.24 .5,1.14 .7,1.24",
    "\u0308": ".25,1.18 .25,1.2;.75,1.18 .75,1.2",
    "\u030a": ".5,1.1 .4,1.19 .5,1.28 .6,1.19 .5,1.1",
    "\u030c": ".3,1.27 .5,1.12 .7,1.27",
    "\u0327": ".5,0 .58,-.1 .42,-.2",
}
"""Set on a letter as wide as it is."""


def written(text: str) -> str:
    """The text as it is written: in capitals, accents apart, spaces single."""
    return unicodedata.normalize("NFD", " ".join(text.upper().split())).translate(ALIKE)


def known(text: str) -> bool:
    """Whether every character of the text has a glyph."""
    return all(char == " " or char in GLYPHS or char in ACCENTS for char in written(text))


def strokes_of(text: str) -> tuple[tuple[Stroke, ...], float]:
    """The strokes of one line, from x = 0, and its width. Raises KeyError for a character without a glyph."""
    found: list[Stroke] = []
    x = before = wide = 0.0
    for char in written(text):
        if char in ACCENTS:
            found += _moved(ACCENTS[char], before, max(wide, 0.3))
            continue
        if char == " ":
            x += SPACE
            continue
        strokes = _parsed(GLYPHS[char])
        found += _moved(GLYPHS[char], x, 1.0)
        before, wide = x, max(px for stroke in strokes for px, _ in stroke)
        x += wide + GAP
    return tuple(found), max(x - GAP, 0.0)


def _moved(glyph: str, x: float, wide: float) -> list[Stroke]:
    return [tuple((x + px * wide, py) for px, py in stroke) for stroke in _parsed(glyph)]


@cache
def _parsed(glyph: str) -> tuple[Stroke, ...]:
    return tuple(
        _rounded([(float(x), float(y)) for x, _, y in (point.partition(",") for point in stroke.split())])
        for stroke in glyph.split(";")
    )


def _rounded(points: list[tuple[float, float]]) -> Stroke:
    """With a point between each two of a bow, where a curve through its neighbours passes; corners stay corners."""
    ring = points[0] == points[-1] and len(points) > 3
    around = [points[-2], *points, points[1]] if ring else [points[0], *points, points[-1]]
    soft = [
        around[n - 1] != around[n] != around[n + 1] and _turn(*around[n - 1 : n + 2]) < CORNER
        for n in range(1, len(around) - 1)
    ]
    found = [points[0]]
    for n, (a, b) in enumerate(pairwise(points)):
        if soft[n] or soft[n + 1]:
            before = around[n] if soft[n] else (2 * a[0] - b[0], 2 * a[1] - b[1])
            after = around[n + 3] if soft[n + 1] else (2 * b[0] - a[0], 2 * b[1] - a[1])
            found.append(tuple((9 * (a[k] + b[k]) - before[k] - after[k]) / 16 for k in (0, 1)))  # type: ignore[arg-type]
        found.append(b)
    return tuple(found)


def _turn(a: tuple[float, float], b: tuple[float, float], c: tuple[float, float]) -> float:
    """Degrees by which the way from a over b to c turns at b."""
    turn = math.degrees(math.atan2(c[1] - b[1], c[0] - b[0]) - math.atan2(b[1] - a[1], b[0] - a[0]))
    return abs((turn + 180) % 360 - 180)
