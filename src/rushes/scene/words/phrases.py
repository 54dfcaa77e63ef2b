"""The tables of words as phrases to look up: which phrase of a language means what, exactly or by its stem.

The words are in the tables beside this file; finding them in a prompt is `lexicon.py`'s. Pure and standard library only.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import cache, partial

from . import (
    actions,
    belongings,
    breeds,
    coats,
    creatures,
    europe,
    everyday,
    film,
    floating,
    foods,
    geography,
    kinds,
    looks,
    machines,
    motion,
    occasions,
    places,
    roles,
    setting,
    stuff,
    subjects,
    surfaces,
    thai,
    things,
    unmeant,
    verbs,
    wares,
    world,
    worn,
)
from .conjugating import english
from .inflecting import forms, korean

PROMPT_CHARS_MAX = 4000  # beyond this a prompt is cut before it is read: matching is linear, but stays bounded
LANGUAGES = ("en", "zh", "es", "fr", "de", "ja", "pt", "ru", "ko", "it")
WORLD = (*world.LANGUAGES, *europe.LANGUAGES, *thai.LANGUAGES)  # with a smaller vocabulary of their own
SMALLER = (world, europe, thai)
OWN_NAMES = ("en", "zh")  # that have a column in `words/geography.py`
ELISION = re.compile(r"\b(l|d|qu|c|s|n|j|all|dell|nell|sull|dall|un|sott|quell|quest)'(?=\w)")  # "l'eau": two words
BEFORE_A_FIGURE, BEFORE_A_COLOUR = re.compile(" "), re.compile(" [#-]")
"""What stands behind the kind in a row of `words/roles.py` and of `words/coats.py`."""
Entry = tuple[str, str]  # category, value


PRONOUN = re.compile(
    r"\b(it|he|she|they|him|her|them)\b|[它他她牠]们?|\b(él|ella|il|elle|er|sie|es|ele|ela|lui|lei|он|она|оно|они)\b|彼|彼女|그는|그녀|그것",
    re.IGNORECASE,
)
"""Somebody who is known already, in ten languages."""
BEHIND_IT = re.compile(
    r"\b(?:behind|around|round|near|under|beneath|below|above|over|beside|across|past|from|into|through|on|in|inside|at|by|of|with) (?P<it>it)\b(?=\s*(?:[.,;!?]|and\b|$))"
)
"""Where things are, beside one that is named."""


HE_OR_SHE = {
    "en": re.compile(r"\b(he|she)\b"), "zh": re.compile("(?<![其吉犹利耳])(他|她)(?!们)"), "es": re.compile(r"\b(él|ella)\b"),
    "ja": re.compile("(彼女|彼)(?=[はがのをに])"), "pt": re.compile(r"\b(ele|ela)\b"), "ru": re.compile(r"\b(он|она)\b"),
    "it": re.compile(r"\b(lui|lei)\b"), "fr": re.compile(r"\b(elle|il)\b(?! (?:pleut|neige|fait|y a|était une fois|s'agit|faut|est tard|commence))"),
    "de": re.compile(r"\b(er|sie) (?=\w+t\b)"),
}  # fmt: skip
"""Of whom a prompt tells that names nobody; not where the word may mean a thing."""
SHE = ("she", "她", "ella", "彼女", "ela", "она", "lei", "elle", "sie")


VOWELS = range(0x64B, 0x653)
"""The marks of Arabic vowels, which few write."""
ALIKE = {ord("’"): "'", ord("ё"): "е", 0x307: None, **dict.fromkeys(VOWELS)}
"""Letters that are written in two ways; of a Turkish "İ" in lower case a dot is left over."""


def normalise(prompt: str) -> str:
    """Lower case, compatibility forms folded, so that wide letters and capitals read the same."""
    return unicodedata.normalize("NFKC", prompt[:PROMPT_CHARS_MAX]).casefold().translate(ALIKE)


GUESSABLE = kinds.KINDS + creatures.CREATURES.lstrip() + things.THINGS.lstrip() + subjects.SUBJECTS.lstrip()
"""The subject tables of kinds that an unknown word may be taken for. Those of `words/everyday.py` and `words/floating.py` are only
shown where they are named: to whoever does not know the word, a castle comes near to a sandcastle."""
SUBJECTS = (
    foods.FOODS
    + kinds.KINDS.lstrip()
    + wares.KINDS.lstrip()
    + wares.CREATURES.lstrip()
    + everyday.KINDS.lstrip()
    + everyday.OTHERS.lstrip()
    + machines.KINDS.lstrip()
    + stuff.KINDS.lstrip()
    + surfaces.KINDS.lstrip()
    + floating.KINDS.lstrip()
    + creatures.CREATURES.lstrip()
    + things.THINGS.lstrip()
    + subjects.SUBJECTS.lstrip()
)
"""All subject tables; a word in several of them belongs to the first."""


def unique(words: Iterable[str]) -> tuple[str, ...]:
    """Words in their order, each once."""
    return tuple(dict.fromkeys(words))


def rows_of(table: str) -> Iterator[tuple[str, list[str]]]:
    """The lines of a table of words: its head, and a column a language."""
    for line in table.strip().splitlines():
        head, *columns = (part.strip() for part in line.split("|"))
        yield head, columns


def kinds_in(table: str) -> frozenset[str]:
    """The kinds that the rows of a table of subjects are of."""
    return frozenset(head.partition("=")[0].strip() for head, _ in rows_of(table))


def _entries(language: str) -> Iterator[tuple[str, Entry]]:
    if language in WORLD:
        yield from _world_entries(language)
        return
    column = LANGUAGES.index(language)
    tables = {
        "subject": SUBJECTS,
        "place": setting.PLACES,
        "sight": looks.SIGHTS + floating.SIGHTS.lstrip(),
        "time": setting.TIMES,
        "weather": setting.WEATHERS,
        "camera": setting.CAMERAS,
        "relation": setting.RELATIONS,
        "deed": setting.DEEDS,
        "action": motion.MOTIONS + setting.ACTIONS.lstrip(),
        "colour": setting.COLOURS,
        "pattern": setting.PATTERNS,
        "size": setting.SIZES,
        "count": setting.COUNTS,
        "season": setting.SEASONS,
        "mood": setting.MOODS,
        "framing": film.FRAMINGS,
        "angle": film.ANGLES,
        "take": film.TAKES,
        "pace": film.PACES,
        "garment": worn.GARMENTS,
        "occasion": occasions.OCCASIONS,
        "unmeant": unmeant.UNMEANT,
        "style": looks.STYLES + setting.STYLES.lstrip(),
    }
    for name, columns in rows_of(places.SETTINGS):
        for phrase in columns[column].split(",") if column < len(columns) else ():
            nearer, _, stage = (part.strip() for part in name.partition("="))
            yield normalise(phrase.strip()), ("place", f"{stage}/{nearer}")
    if language in OWN_NAMES:
        yield from _regions(language)
    for name, columns in rows_of(actions.ACTIONS):
        value = name.partition("=")[0].strip()
        for listed in columns[column].split(",") if column < len(columns) else ():
            if listed.strip():
                written = english if language == "en" else partial(forms, language=language)
                yield from ((normalise(form), ("action", value)) for form in written(listed.strip()))
    worn_by_name = breeds.BREEDS + "".join(table.COATS.lstrip() for table in (coats, surfaces, wares))
    yield from _subjects(worn_by_name, column, BEFORE_A_COLOUR)
    for category, table in tables.items():
        for head, columns in rows_of(table):
            value = re.split("[=;]", head, maxsplit=1)[0].strip()
            for phrase in columns[column].split(",") if column < len(columns) else ():
                listed = phrase.strip()
                if language == "ko" and listed.endswith("*"):  # nothing of Korean is looked up by its beginning
                    yield from ((normalise(form), (category, value)) for form in korean(listed[:-1]))
                elif listed:
                    yield normalise(listed), (category, value)
    yield from _subjects(roles.ROLES, column, BEFORE_A_FIGURE)
    if language == "en":
        yield from _verbs()
    if language not in OWN_NAMES:  # a name that is a common word here is that word: German "Bergen", Spanish "nevada"
        yield from _regions(language)
    yield from _belongings(language)


def _belongings(language: str) -> Iterator[tuple[str, Entry]]:
    """The last of all words: what already means something else goes on meaning it."""
    column = LANGUAGES.index(language)
    for head, columns in rows_of(belongings.BELONGINGS):
        kind = head.partition("=")[0].strip()
        for listed in filter(None, (phrase.strip() for phrase in columns[column].split(","))):
            if language == "ko" and listed.endswith("*"):
                yield from ((normalise(form), ("subject", kind)) for form in korean(listed[:-1]))
            else:
                yield normalise(listed), ("subject", kind)


def _subjects(table: str, column: int, parted: re.Pattern[str]) -> Iterator[tuple[str, Entry]]:
    """The words of a table whose heads begin with a kind."""
    for head, columns in rows_of(table):
        for phrase in columns[column].split(","):
            if phrase.strip():
                yield normalise(phrase.strip()), ("subject", parted.split(head)[0])


def _regions(language: str) -> Iterator[tuple[str, Entry]]:
    """Where in the world; languages without a column of their own know the English names and those of "elsewhere"."""
    for stage, columns in rows_of(geography.NAMES):
        in_english, chinese, elsewhere = (*columns, "", "")[:3]
        names = {"en": in_english, "zh": chinese}.get(language, f"{in_english},{elsewhere}")
        yield from ((normalise(name.strip()), ("region", stage)) for name in names.split(",") if name.strip())


def _verbs() -> Iterator[tuple[str, Entry]]:
    """Verbs that say in other words what an action says; "=" keeps one to the form that is written."""
    for action, columns in rows_of(verbs.VERBS):
        for listed in columns[0].split(","):
            verb = listed.strip()
            written = [verb[1:]] if verb.startswith("=") else english(verb)
            yield from ((normalise(form), ("action", action)) for form in written)


def _world_entries(language: str) -> Iterator[tuple[str, Entry]]:
    table = next(table for table in SMALLER if language in table.LANGUAGES)
    for head, columns in rows_of(table.WORDS):
        category, _, value = head.partition(" ")
        for phrase in columns[table.LANGUAGES.index(language)].split(","):
            if phrase.strip():
                yield normalise(phrase.strip()), (category, value)
    yield from _regions(language)


@cache
def belonging_kinds() -> frozenset[str]:
    """Kinds of `words/belongings.py`."""
    return kinds_in(belongings.BELONGINGS)


@cache
def belonging_phrases(language: str) -> tuple[dict[str, Entry], dict[str, Entry]]:
    """What the words for belongings mean by themselves, those too that are clothes, deeds or places elsewhere."""
    return ({}, {}) if language in WORLD else _looked_up(_belongings(language))


@cache
def phrases(language: str) -> tuple[dict[str, Entry], dict[str, Entry]]:
    """Exact phrases, and stems that match every ending."""
    return _looked_up(_entries(language))


def _looked_up(entries: Iterable[tuple[str, Entry]]) -> tuple[dict[str, Entry], dict[str, Entry]]:
    exact: dict[str, Entry] = {}
    stems: dict[str, Entry] = {}
    for listed, entry in entries:
        phrase = ELISION.sub(r"\1 ", listed).rstrip("+")
        if phrase.endswith("*"):
            stems.setdefault(phrase[:-1], entry)
        else:
            exact.setdefault(phrase, entry)
    return exact, stems


@cache
def plurals(language: str) -> frozenset[str]:
    """Phrases that the tables mark as plural."""
    return frozenset(phrase[:-1] for phrase, _ in _entries(language) if phrase.endswith("+"))


@cache
def bare_phrases(language: str) -> dict[str, Entry]:
    return {_bare(phrase): entry for phrase, entry in reversed(phrases(language)[0].items())}


def _bare(phrase: str) -> str:
    decomposed = unicodedata.normalize("NFD", phrase)
    return "".join(char for char in decomposed if not unicodedata.combining(char))


@cache
def stop_words(language: str) -> frozenset[str]:
    words = {**setting.STOP_WORDS, **world.STOP_WORDS, **europe.STOP_WORDS, **thai.STOP_WORDS}[language]
    return frozenset(normalise(words).split())
