"""What no table knows of a prompt: the words that nothing that was found covers, without particles and articles."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from .europe import STOP_WORDS as SMALL
from .phrases import LANGUAGES, WORLD, stop_words


def unknown(
    text: str,
    known: Iterable[tuple[int, int]],
    token_of: re.Pattern[str],
    unspaced_text: re.Pattern[str],
    language: str,
) -> Iterator[str]:
    """Each once; `known`: stretches of the text that mean something; the patterns are those of words and of what is written without spaces.
    The particles of a language that is written like others count only in its own texts: Swedish "sin" and Dutch "die" are words elsewhere."""
    covered = bytearray(len(text))
    for start, end in known:
        covered[start:end] = b"\1" * (end - start)
    stops = _particles(language in SMALL)
    seen = set()
    for token in token_of.finditer(text):
        start = token.start()
        while start < token.end():
            if covered[start]:
                start += 1
                continue
            end = start
            while end < token.end() and not covered[end]:
                end += 1
            word = text[start:end].strip("-'")
            start = end
            unspaced = bool(unspaced_text.fullmatch(word))
            if unspaced:
                word = _without_particles(word, stops)
            if word and word not in stops and word not in seen and not (len(word) == 1 and not unspaced):
                seen.add(word)
                yield word


@cache
def _particles(with_small: bool) -> frozenset[str]:
    languages = (*LANGUAGES, *(one for one in WORLD if with_small or one not in SMALL))
    return frozenset().union(*map(stop_words, languages))


def _without_particles(word: str, stops: frozenset[str]) -> str:
    changed = True
    while word and changed:
        changed = False
        for length in (3, 2, 1):
            if word[:length] in stops:
                word, changed = word[length:], True
                break
            if word[-length:] in stops:
                word, changed = word[:-length], True
                break
    return word
