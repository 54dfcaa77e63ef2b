"""Words that are spelt nearly right: "coffe", "runing", "feild", "mornng".

Only English, only long words that no table knows, and only slips of the hand: two letters changed round, a letter doubled or not,
a vowel left out, in a longer name of something to be seen any one letter; never the first. A word is respelt where exactly one known word comes out. What a known word means
is `lexicon.py`'s; a word with a capital in the midst of a prompt is a name and stays. Pure and standard library only.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

from .phrases import phrases, stop_words

LETTERS_MIN, LETTERS_MAX = 5, 20  # no longer word is looked for
LEFT_OUT_MIN = 6  # letters of a word that lacks a vowel
RESPELT_MAX = 12  # words of one prompt that are looked at
NOUN_MIN = 6  # of a word that may be any one letter away from somebody or somewhere
OTHER_MIN = 8  # letters of a word with one letter in the place of another
NOUN_KNOWN_MIN = 7  # letters of who or where that is
VOWELS = "aeiou"
ALPHABET = "abcdefghijklmnopqrstuvwxyz"
NOUNS = ("subject", "place", "time", "weather")
SHORT = {"thru": "through", "tho": "though", "pls": "please", "nite": "night"}
"""How words are shortened on purpose."""
ENDINGS = ("s", "es", "ed", "d", "ing", "er", "r", "y", "ly", "n")
"""By which forms of one word differ: no slips."""
INFLECTED = ("ing", "ed", "s")
WORDS = """
tender crema savor savour candor canter cantor sliver slivers cobble cobbles crumble rumble tumble ample supple hues pallet pallets wicker flicker flickers slicker bristle bristles
angle angles trial trials diary stare stared stares staring scared horde place blank shore shown aging stable staple
flair later lather hoping moping tiled filed paced spinal canal mange range costal causal signs sings
dessert desserts string strings files patent pairs starting starving setting programming quite processor median automation backward bother signing
lunge lunges lunged lunging dinner dinners panting watermark watermarks splitting splits stripped titling dumping settle reorder defective preset stronger snowball scoreline copper bolder
"""
RIGHT = frozenset(WORDS.split())
"""Words of their own that a slip would make of another."""
CAPITAL = re.compile(r"(?<=[^\s.!?:;\"“(]\s)[A-Z][a-z'’-]+")


@cache
def known() -> frozenset[str]:
    """The single words of all English phrases."""
    words = {word for phrase in phrases("en")[0] for word in phrase.split()} | stop_words("en") | set(SHORT.values())
    return frozenset(word for word in words if len(word) >= LETTERS_MIN and word.isascii() and word.isalpha())


@cache
def nouns() -> frozenset[str]:
    """The longer words for who, where and when."""
    return frozenset(
        phrase
        for phrase, (category, _) in phrases("en")[0].items()
        if category in NOUNS and len(phrase) >= NOUN_KNOWN_MIN and phrase.isascii() and phrase.isalpha()
    )


def written_right(text: str, respellings: Mapping[str, str]) -> str:
    """The text with these words spelt as they are meant."""
    for word, right in respellings.items():
        text = re.sub(rf"(?<![\w'-]){re.escape(word)}(?![\w'-])", right, text, flags=re.IGNORECASE)
    return text


def respelt(prompt: str, unknown: tuple[str, ...]) -> dict[str, str]:
    """The unknown words of an English prompt that are meant for known ones: how they are written -> how they should be."""
    names = {word.casefold() for word in CAPITAL.findall(prompt)}
    found = {word: SHORT[word] for word in unknown if word in SHORT}
    long = [word for word in unknown if LETTERS_MIN <= len(word) <= LETTERS_MAX and word not in names]
    for word in long[:RESPELT_MAX]:
        if word.isascii() and word.isalpha() and word not in RIGHT and not _inflected(word):
            meant = set(_slips(word)) & known() or set(_letter_off(word)) & nouns()
            meant = {other for other in meant if not _same_word(word, other)}
            if len(meant) == 1:
                found[word] = meant.pop()
    return found


def _inflected(word: str) -> bool:
    """Whether it is only another form of a word that is known."""
    return any(word.endswith(ending) and word[: -len(ending)] in known() for ending in INFLECTED)


def _same_word(word: str, other: str) -> bool:
    short, long = sorted((word, other), key=len)
    return word[:-1] == other[:-1] or any(long == short + ending for ending in ENDINGS)


def _slips(word: str) -> Iterator[str]:
    """What may have been meant by it, right or not."""
    for n in range(1, len(word) - 1):
        if word[n] != word[n + 1]:
            yield word[:n] + word[n + 1] + word[n] + word[n + 2 :]
    for n in range(1, len(word)):
        if word[n] == word[n - 1]:
            yield word[:n] + word[n + 1 :]
    for n in range(len(word)):
        yield word[: n + 1] + word[n] + word[n + 1 :]
    if len(word) < LEFT_OUT_MIN:
        return
    for n in range(1, len(word)):
        for letter in VOWELS:
            yield word[:n] + letter + word[n:]


def _letter_off(word: str) -> Iterator[str]:
    """Every word that is one letter away."""
    if len(word) < NOUN_MIN:
        return
    for n in range(1, len(word)):
        yield word[:n] + word[n + 1 :]
        for letter in ALPHABET:
            yield word[:n] + letter + word[n:]
            if len(word) >= OTHER_MIN:
                yield word[:n] + letter + word[n + 1 :]
