"""What a prompt asks to be heard: the sounds among its words, and the mood of its music.

Pure and standard library only. Which stretches of a prompt tell of sounds is `briefs.py`'s, how a sound is made `sound/score.py`'s.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from ...words.lexicon import read
from ...words.phrases import normalise, rows_of, unique
from ...words.sounds import SOUNDS

_MUSIC = re.compile(
    r"\b(?:music|score|soundtrack|piano|strings|violins?|cello|guitars?|orchestra\w*|choir|synths?|jazz|melody|beats?|flute|harp|drums?|waltz|música|musique|musik|musica)\b|音乐|配乐|钢琴|音楽|ピアノ|음악",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r"[,.;:，。；、\n]")
LETTERS_MAX = 2000  # of what is read for sounds


@dataclass(frozen=True)
class Heard:
    """What is to be heard."""

    sounds: tuple[str, ...] = ()
    """Names of `words/sounds.py`."""
    mood: str = ""
    """Of the music; empty where it is not said."""
    words: tuple[str, ...] = ()
    """The words that say so."""


def heard_in(text: str) -> Heard:
    """The sounds that a text about sounds names."""
    said = normalise(text[:LETTERS_MAX])
    found: dict[str, str] = {}
    for name, pattern in _patterns():
        hit = pattern.search(said)
        if hit is not None:
            found[name] = hit[0]
    moods = [
        match
        for clause in _CLAUSE.split(said)
        if _MUSIC.search(clause)
        for match in read(clause).matches
        if match.category == "mood"
    ]
    words = (*found.values(), *(match.text for match in moods[:1]))
    return Heard(tuple(found), moods[0].value if moods else "", unique(words))


def _glued(word: str) -> str:
    """A phrase of a language without spaces; a single letter is one only by itself: 火 is no 花火."""
    alone = r"(?:(?<=[、,，の的\s:：])|^){0}(?=の?[音声聲]|[、,，。.\s的の]|$)"
    return alone.format(re.escape(word)) if len(word) == 1 else re.escape(word)


@cache
def _patterns() -> list[tuple[str, re.Pattern[str]]]:
    rows = []
    for name, columns in rows_of(SOUNDS):
        phrases = [normalise(word.strip()) for column in columns for word in column.split(",") if word.strip()]
        spaced = "|".join(
            re.escape(word) for word in sorted(phrases, key=len, reverse=True) if word.isascii() or word[0] < "\u3000"
        )
        joined = "|".join(_glued(word) for word in sorted(phrases, key=len, reverse=True) if word[0] >= "\u3000")
        rows.append((name, re.compile(rf"\b(?:{spaced})\b|(?:{joined})")))
    return rows
