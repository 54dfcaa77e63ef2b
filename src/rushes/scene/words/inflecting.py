"""The forms in which a listed deed or noun is written, where a language makes them by rule.

Only spelling: `singulars` undoes a plural, `plain_forms` a diminutive as well, `alternatives` reads the tables' "toca/tocando el violín", `korean` adds what becomes of a Korean stem's last
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
STEM_MIN = 3  # letters that are left of a word without its ending
IRREGULAR_PLURALS = {
    "es": (
        ("ones", "ón"),
        ("anes", "án"),
        ("enes", "én"),
        ("ines", "ín"),
        ("unes", "ún"),
        ("uses", "ús"),
        ("eses", "és"),
    ),
    "pt": (
        ("ões", "ão"),
        ("ães", "ão"),
        ("ns", "m"),
        ("ais", "al"),
        ("éis", "el"),
        ("eis", "el"),
        ("óis", "ol"),
        ("is", "il"),
    ),
    "fr": (("aux", "al"), ("aux", "ail")),
    "it": (("chi", "co"), ("ghi", "go"), ("che", "ca"), ("ghe", "ga"), ("i", "o"), ("i", "e"), ("e", "a"), ("i", "io")),
}
"""How plurals end that are not made by a letter behind the word, and their singulars."""
DIMINUTIVES = {
    "es": tuple(
        (f"{link}{end}{sex}", (sex, "e", "o", "a", ""))
        for end in ("it", "ill")
        for sex in "oa"
        for link in ("ec", "c", "")
    ),
    "pt": tuple((f"{link}inh{sex}", (sex, "e", "o", "a", "")) for sex in "oa" for link in ("z", "")),
    "it": tuple((f"{end}{sex}", ("o", "a", "e")) for end in ("in", "ett", "ell") for sex in "oaie"),
    "de": (("chen", ("", "e", "en")), ("lein", ("", "e", "en"))),
}
"""How a word ends for something small or dear, and what the word itself may end in."""
HARD = {"qu": "c", "ch": "c", "gu": "g", "gh": "g"}
OWN_WORDS = """
bolsillo cuchillo anillo ladrillo martillo castillo tornillo cepillo pasillo sencillo amarillo rodillo mosquito burrito cigarrillo
casino mattino bagnino tacchino cuscino postino vicino cammino camino destino mulino padrino pinguino felino tappeto
rossetto berretto biglietto getto letto tetto petto duetto balletto cappello cancello coltello modello anello uccello fratello
vitello castello martello pennello ombrello gioiello cervello bello quello duello cartello novella stella sella padella caramella
vinho caminho moinho padrinho sobrinho vizinho marinho farinha galinha rainha cozinha linha sozinho sardinha
mädchen märchen bisschen plätzchen zeichen drachen
"""
"""Words that only end like these: a mosquito is no fly."""
OWN = frozenset(OWN_WORDS.split())
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


def plain_forms(word: str, language: str) -> Iterator[str]:
    """What an irregular plural or a diminutive may be of: "leões" -> "leão", "vestidito" -> "vestido", "Häuschen" -> "haus"."""
    if word in OWN:
        return
    for many, one in IRREGULAR_PLURALS.get(language, ()):
        if word.endswith(many) and len(word) - len(many) >= STEM_MIN:
            yield word[: -len(many)] + one
    for ending, ones in DIMINUTIVES.get(language, ()):
        for written in (ending, ending + "s") if language in ("es", "pt") else (ending,):
            stem = word.removesuffix(written)
            if stem != word and len(stem) >= STEM_MIN:
                yield from (stem + one for one in ones)
                if language == "de":
                    yield from (stem.translate(UMLAUTS) + one for one in ones)
                elif stem.endswith(("qu", "ch", "gu", "gh")):  # "barquito" is of a "barco", "laghetto" of a "lago"
                    yield from (stem[:-2] + HARD[stem[-2:]] + one for one in ones)


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
