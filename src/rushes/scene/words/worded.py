"""Listed words with what each stands for, and finding one as a prompt writes it. What they stand for is their tables'."""

from __future__ import annotations

from typing import Generic, TypeVar

from .inflecting import singulars
from .phrases import normalise

Meaning = TypeVar("Meaning")


class Worded(Generic[Meaning]):
    """Words as the tables list them: "лис*" is a stem, which any ending may follow; "lobos+" a plural."""

    def __init__(self) -> None:
        self._words: dict[str, Meaning] = {}
        self._stems: dict[str, Meaning] = {}

    def add(self, listed: str, meaning: Meaning) -> None:
        """Of several meanings of one word the first stays; an empty column is none."""
        word = normalise(listed.strip())
        if word:
            known = self._stems if word.endswith("*") else self._words
            known.setdefault(word.rstrip("+*"), meaning)

    def find(self, word: str) -> Meaning | None:
        """What the word, its singular or the longest stem that it begins with stands for."""
        for form in (word, *singulars(word)):
            if form in self._words:
                return self._words[form]
        lengths = range(len(word), 1, -1)
        return next((self._stems[word[:length]] for length in lengths if word[:length] in self._stems), None)
