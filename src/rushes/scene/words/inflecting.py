"""The forms in which a listed deed or noun is written, where a language makes them by rule.

Only spelling: `singulars` undoes a plural, `alternatives` reads the tables' "toca/tocando el violín", `korean` adds what becomes of a Korean stem's last
syllable in a sentence. English is in `words/actions.py`. What a form means is the tables'; finding it is `lexicon.py`'s.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

BEFORE_ES = ("ses", "xes", "zes", "ches", "shes", "oes", "ies")  # how an English plural in "es" ends
FIRST_SYLLABLE, LAST_SYLLABLE = ord("가"), ord("힣")
FINALS, VOWELS = 28, 21  # of a syllable: as many consonants (the first is none) may end it, as many vowels stand in it
N, R, B, SS = 4, 8, 17, 20  # the final consonants of "친다", "칠", "칩니다", "쳤다"
CONTRACTED = {20: 6, 13: 14, 8: 9, 18: 4}
"""A stem's vowel and the one that it becomes before 어/아: 치 쳐, 추 춰, 보 봐, 쓰 써."""
GERMAN_LETTERS_MIN = 4  # of a singular: "ein" is of no egg
UMLAUTS = str.maketrans("äöü", "aou")
HA, HAE = "하", "해"
REU, L = "르", 8
BRIGHT = (0, 8)
"""Vowels behind which a stem goes on with 라: 올라, but 흘러."""


def alternatives(phrase: str) -> Iterator[str]:
    """ "toca/tocan el violín" -> "toca el violín", "tocan el violín"; every word may have several."""
    for words in product(*(word.split("/") for word in phrase.split())):
        yield " ".join(word for word in words if word)


def singulars(phrase: str, language: str = "") -> Iterator[str]:
    """What a plural in "s" or "x" may be the plural of, and whose a genitive is: "huskies" -> "huskie", "huski", "husky". English
    "capes" are no caps, and "plumes" no plums."""
    if phrase.endswith("s") and len(phrase) > 3:
        yield phrase[:-1]
        if phrase.endswith("es") and (language != "en" or phrase.endswith(BEFORE_ES)):
            yield phrase[:-2]
        if phrase.endswith("ies"):
            yield phrase[:-3] + "y"
        if phrase.endswith("'s"):
            yield phrase[:-2]
    elif phrase.endswith("x") and len(phrase) > 4:
        yield phrase[:-1]


def german_singulars(word: str) -> Iterator[str]:
    """What a German plural may be the plural of: "hühner" -> "huhn", "ziegen" -> "ziege"."""
    for ending in ("n", "en", "e", "er", "ern"):
        stem = word.removesuffix(ending)
        if stem != word and len(stem) >= GERMAN_LETTERS_MIN:
            yield stem
            yield stem.translate(UMLAUTS)


def korean(phrase: str) -> list[str]:
    """A phrase that ends in a verb's open stem, and its forms: "박수를 치" -> also 친, 칠, 칩, 쳐, 쳤; "오르" -> also 올라."""
    syllable = phrase[-1:]
    if not syllable or not FIRST_SYLLABLE <= ord(syllable) <= LAST_SYLLABLE:
        return [phrase]
    code = ord(syllable) - FIRST_SYLLABLE
    if code % FINALS:
        return [phrase]
    vowel = code // FINALS % VOWELS
    contracted = HAE if syllable == HA else syllable
    if syllable != HA and vowel in CONTRACTED:
        contracted = chr(ord(syllable) + (CONTRACTED[vowel] - vowel) * FINALS)
    ends = [syllable, *(chr(ord(syllable) + final) for final in (N, R, B)), contracted, chr(ord(contracted) + SS)]
    return list(dict.fromkeys([*(phrase[:-1] + end for end in ends), *_doubled(phrase)]))


def _doubled(phrase: str) -> Iterator[str]:
    """Of a stem in 르 what it is before 어/아: "오르" -> 올라, 올랐."""
    before = ord(phrase[-2:-1] or " ") - FIRST_SYLLABLE
    if phrase.endswith(REU) and 0 <= before <= LAST_SYLLABLE - FIRST_SYLLABLE and before % FINALS == 0:
        ending = "라" if before // FINALS % VOWELS in BRIGHT else "러"
        yield from (phrase[:-2] + chr(ord(phrase[-2]) + L) + end for end in (ending, chr(ord(ending) + SS)))


def forms(phrase: str, language: str) -> list[str]:
    """All forms of a phrase as it is listed in a language other than English."""
    listed = list(alternatives(phrase))
    return [form for one in listed for form in korean(one)] if language == "ko" else listed


IRREGULAR = """
wolves people men women children kids geese mice cattle butterflies daisies poppies lilies bunnies peces chevaux oiseaux
oxen gens bären pferde löwen füchse wölfe hasen kühe vögel fische wale enten elefanten menschen kinder pinguine delfine
haie bäume delfines tiburones pinguins люди дети
"""
PLURALS = frozenset(IRREGULAR.split())
