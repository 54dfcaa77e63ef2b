"""What no table knows of a prompt: the words that nothing that was found covers, without particles and articles."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from .phrases import LANGUAGES, WORLD, stop_words


def unknown(
    text: str, known: Iterable[tuple[int, int]], token_of: re.Pattern[str], unspaced_text: re.Pattern[str]
) -> Iterator[str]:
    """Each once; `known`: stretches of the text that mean something; the patterns are those of words and of what is written without spaces."""
    covered = bytearray(len(text))
    for start, end in known:
        covered[start:end] = b"\1" * (end - start)
    stops = frozenset().union(*(stop_words(language) for language in (*LANGUAGES, *WORLD)))
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
