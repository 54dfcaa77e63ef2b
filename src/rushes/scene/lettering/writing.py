"""Words as they are written: broken into lines, each letter by the pen's own alphabet or, where that has none, by a font.

Lives here: which letters there are, how long a text may be, where lines break and which way words go. Must not: what letters look
like (`glyphs.py`, `penning.py`). To remember: numpy and Pillow are loaded where a text needs a font, and not before.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from .fonts import face_for
from .glyphs import SPACE, Pen, known, strokes_of

LINES_MAX = 3
LINE_CHARS_MAX = 16
"""Letters of a line; a letter that is as wide as two counts as two."""
LINE_CHARS_LIKED = 8
"""A longer line is broken where there is room for another: a picture is not as wide as a sentence."""
GLUED_LIKED = 10
"""The same of Chinese and Japanese, five squares."""
TEXT_CHARS_MAX = 2 * LINES_MAX * LINE_CHARS_MAX
"""More are not looked at: marks upon letters take no room."""
PIECES_MAX = 2500
"""Of clay: 24 usual letters of Chinese are 750, and 24 of the most crowded one would be five times as many."""
PEN = 0.095
"""Radius of a stroke of the pen."""
PEN_BESIDE = 0.07
"""The same beside letters of a font, which are thinner."""
LEADING = 1.55
"""From one baseline to the next, in heights of a capital."""
LEADING_OF_FONTS = 1.22
"""The same in heights of what is written, where letters reach as far down and up as each other."""
TALL_MIN = 1.2
"""Height that a line of a font counts for at least: a dash is no giant."""
WIDE_MIN = 0.3
"""And an upright stroke alone no pillar."""
GLUED = "[\u2e80-\u312f\u3190-\ua4cf\uf900-\ufaff\uff00-\uffef\U0001f000-\U0003ffff]"
"""Letters between which lines break without a space: Chinese and Japanese."""
_CLOSING = "、。，．！？；：…—ー々〜～’”）］｝〉》」』】〕％ぁぃぅぇぉっゃゅょァィゥェォッャュョ!?,.:;)%"
"""What no line begins with."""
_OPENING = "‘“（［｛〈《「『【〔￥("
"""What no line ends with."""
_PART = re.compile(rf"[{re.escape(_OPENING)}]*(?:[a-zA-Z]?\d*{GLUED}|\S+?(?={GLUED}|\s|$))[{re.escape(_CLOSING)}]*")
_CLAUSE = re.compile(r"[^\s，。！？；、]+[，。！？；、”’」』）]*")
"""What one says in a breath, in Chinese and Japanese."""


@dataclass(frozen=True)
class Line:
    strokes: tuple[Pen, ...]
    wide: float


@dataclass(frozen=True)
class Written:
    """Lines from above, and how far below and above its baseline what is on one reaches, and how far the next is."""

    lines: tuple[Line, ...]
    low: float
    high: float
    leading: float

    @property
    def wide(self) -> float:
        return max(*(line.wide for line in self.lines), WIDE_MIN)

    @property
    def pieces(self) -> int:
        return sum(max(len(stroke) - 1, 1) for line in self.lines for stroke in line.strokes)

    @property
    def tall(self) -> float:
        return self.high - self.low + self.leading * (len(self.lines) - 1)


def is_writable(words: str) -> bool:
    """Whether there are letters for all of it here, and room."""
    if not 0 < len(words) <= TEXT_CHARS_MAX:
        return False
    lines = lines_of(words)
    if not 0 < len(lines) <= LINES_MAX or any(width_of(line) > LINE_CHARS_MAX for line in lines):
        return False
    if known(words):
        return True
    try:
        if not all(known(word) or face_for(word) for line in lines for word in line.split()):
            return False
        return written(words).pieces <= PIECES_MAX
    except (OSError, ValueError):  # a font that is gone, or broken in this place, or letters as wide as a sentence
        return False


def written(words: str) -> Written:
    """The strokes of words that are writable."""
    lines = lines_of(words)
    if all(known(line) for line in lines):
        drawn = [strokes_of(line) for line in lines]
        return Written(tuple(Line(_with(PEN, strokes), wide) for strokes, wide in drawn), 0.0, 1.0, LEADING)
    made = tuple(_line(line) for line in lines)
    points = [point for line in made for stroke in line.strokes for point in stroke]
    low, high = min(y - r for _, y, r in points), max(y + r for _, y, r in points)
    spare = max(TALL_MIN - (high - low), 0.0) / 2
    return Written(made, low - spare, high + spare, LEADING_OF_FONTS * (high - low + 2 * spare))


def _with(radius: float, strokes: Sequence[tuple[tuple[float, float], ...]]) -> tuple[Pen, ...]:
    return tuple(tuple((x, y, radius) for x, y in stroke) for stroke in strokes)


def _line(text: str) -> Line:
    """The words of a line, in the order in which one sees them, each by a font or by the pen."""
    strokes: list[Pen] = []
    x = 0.0
    for word in _seen_order(text.split()):
        drawn, wide = _word(word)
        strokes += [tuple((x + px, y, r) for px, y, r in stroke) for stroke in drawn]
        x += wide + SPACE
    return Line(tuple(strokes), x - SPACE)


def _word(word: str) -> tuple[tuple[Pen, ...], float]:
    if known(word):
        strokes, wide = strokes_of(word)
        return _with(PEN_BESIDE, strokes), wide
    from .penning import penned

    face = face_for(word)
    assert face is not None  # or it would not be writable
    return penned(word, face)


def _seen_order(words: list[str]) -> list[str]:
    """From the left: words from the right stand one behind the other to the left, and so does all of a line that begins with one."""
    own = [_way(word) for word in words]
    begins = next(filter(None, own), "L")
    ways = []
    for n, (word, way) in enumerate(zip(words, own, strict=True)):
        before, behind = (next(filter(None, side), begins) for side in (own[:n][::-1], own[n + 1 :]))
        goes_on = before == behind or any(map(str.isdigit, word))  # a number goes with the word before it
        ways.append(way or (before if goes_on else begins))
    runs = [
        [word for word, _ in (reversed(list(run)) if way == "R" else run)]
        for way, run in groupby(zip(words, ways, strict=True), lambda pair: pair[1])
    ]
    return [word for run in (reversed(runs) if begins == "R" else runs) for word in run]


def _way(word: str) -> str:
    """From the left, "L", or from the right, "R"; empty of numbers and stops."""
    ways = (unicodedata.bidirectional(char) for char in word)
    return next(({"AL": "R"}.get(way, way) for way in ways if way in ("L", "R", "AL")), "")


def width_of(text: str) -> int:
    """Letters that a text is wide: two for one that fills a square, none for a mark upon another."""
    return sum(
        0
        if unicodedata.category(char) in ("Mn", "Me", "Cf")
        else 2
        if unicodedata.east_asian_width(char) in "WF"
        else 1
        for char in unicodedata.normalize("NFC", text)
    )


def lines_of(words: str) -> list[str]:
    """The words broken into lines, each as long as it may be, of like length."""
    words = " ".join(words.split())
    clauses = _CLAUSE.findall(words) if re.search(GLUED, words) else []
    spoken = all(re.search(f"{GLUED}{{2}}", clause) and width_of(clause) <= LINE_CHARS_MAX for clause in clauses)
    if spoken and 1 < len(clauses) <= LINES_MAX:
        return clauses
    parts = _parts(words)
    whole = width_of(words)
    liked = GLUED_LIKED if re.search(GLUED, words) else LINE_CHARS_LIKED
    count = max(min(-(-whole // liked), LINES_MAX), -(-whole // LINE_CHARS_MAX))
    goal = max((width_of(part.strip()) for part in parts), default=1)
    while True:
        lines: list[str] = []
        for part in parts:
            if lines and width_of((lines[-1] + part).strip()) <= goal:
                lines[-1] += part
            else:
                lines.append(part)
        if len(lines) <= max(count, 1) or goal >= whole:
            return [line.strip() for line in lines]
        goal += 1


def _parts(words: str) -> list[str]:
    """What stays together, with the space behind it: words, and of Chinese and Japanese each letter with its stops."""
    found: list[str] = []
    for match in _PART.finditer(words):
        if found and match.start() > 0 and words[match.start() - 1] == " ":
            found[-1] += " "
        found.append(match[0])
    return found
