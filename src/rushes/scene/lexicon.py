"""Finding known words in a prompt: which concept stands where, and what is left over.

Here lives the matching only; the words are in `words_subjects.py` and `words_setting.py`, what is made of the findings is
in `director.py`. The rule to remember: the longest match wins, so "baby sea otter" is one otter and "polar bear" is not
a bear; style words are found like any others, so "cinematic" never becomes a movie camera.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from . import words_setting, words_subjects

PROMPT_CHARS_MAX = 4000  # beyond this a prompt is cut before it is read: matching is linear, but stays bounded
PHRASE_WORDS_MAX = 5  # longest phrase in the tables

LANGUAGES = ("en", "zh", "es", "fr", "de", "ja", "pt", "ru", "ko")
UNSPACED = ("zh", "ja", "ko")  # matched inside the text: no spaces, or endings glued to the noun
WORD = re.compile(r"[^\W_]+(?:['’\-][^\W_]+)*", re.UNICODE)
UNSPACED_TEXT = re.compile(r"[぀-ヿ㐀-鿿豈-﫿가-힯]+")


@dataclass(frozen=True, kw_only=True)
class Match:
    """A stretch of the prompt that means something."""

    start: int
    end: int
    category: str
    value: str
    text: str
    plural: bool = False


@dataclass(frozen=True, kw_only=True)
class SubjectRow:
    """What the table says about one kind of subject."""

    kind: str
    figure: str
    habitat: str
    colour: str = ""
    size: str = "normal"


@dataclass(frozen=True, kw_only=True)
class Findings:
    """All matches in reading order, and the words that no table knows."""

    matches: tuple[Match, ...]
    unknown: tuple[str, ...]
    text: str


Entry = tuple[str, str]  # category, value


@cache
def subject_rows() -> dict[str, SubjectRow]:
    """The subject table by kind."""
    rows = {}
    for head, _ in _rows(words_subjects.SUBJECTS):
        kind, _, rest = head.partition("=")
        figure, habitat, *extras = (part.strip() for part in rest.split(","))
        words = [word for extra in extras for word in extra.split()]
        colour = next((word for word in words if word.startswith("#")), "")
        size = next((word for word in words if not word.startswith("#")), "normal")
        rows[kind.strip()] = SubjectRow(kind=kind.strip(), figure=figure, habitat=habitat, colour=colour, size=size)
    return rows


def read(prompt: str) -> Findings:
    """Find every known phrase; the longest wins, then the earliest category of the tables."""
    text = normalise(prompt)
    found = list(_spaced(text)) + list(_unspaced(text))
    kept: list[Match] = []
    for match in sorted(found, key=lambda m: (m.start - m.end, m.start, CATEGORIES.index(m.category))):
        if all(match.end <= other.start or match.start >= other.end for other in kept):
            kept.append(match)
    kept.sort(key=lambda match: match.start)
    return Findings(matches=tuple(kept), unknown=tuple(_unknown(text, kept)), text=text)


def normalise(prompt: str) -> str:
    """Lower case, compatibility forms folded, so that wide letters and capitals read the same."""
    return unicodedata.normalize("NFKC", prompt[:PROMPT_CHARS_MAX]).casefold().replace("’", "'")


CATEGORIES = (
    "subject", "place", "time", "weather", "camera", "action", "colour", "size", "count", "season", "mood", "style",
)  # fmt: skip


def _rows(table: str) -> Iterator[tuple[str, list[str]]]:
    for line in table.strip().splitlines():
        head, *columns = (part.strip() for part in line.split("|"))
        yield head, columns


def _entries(language: str) -> Iterator[tuple[str, Entry]]:
    column = LANGUAGES.index(language)
    tables = {
        "subject": words_subjects.SUBJECTS,
        "place": words_setting.PLACES,
        "time": words_setting.TIMES,
        "weather": words_setting.WEATHERS,
        "camera": words_setting.CAMERAS,
        "action": words_setting.ACTIONS,
        "colour": words_setting.COLOURS,
        "size": words_setting.SIZES,
        "count": words_setting.COUNTS,
        "season": words_setting.SEASONS,
        "mood": words_setting.MOODS,
        "style": words_setting.STYLES,
    }
    for category, table in tables.items():
        for head, columns in _rows(table):
            value = head.partition("=")[0].strip()
            for phrase in columns[column].split(","):
                if phrase.strip():
                    yield normalise(phrase.strip()), (category, value)


@cache
def _phrases(language: str) -> tuple[dict[str, Entry], dict[str, Entry]]:
    """Exact phrases, and stems that match every ending."""
    exact: dict[str, Entry] = {}
    stems: dict[str, Entry] = {}
    for phrase, entry in _entries(language):
        if phrase.endswith("*"):
            stems.setdefault(phrase[:-1], entry)
        else:
            exact.setdefault(phrase, entry)
    return exact, stems


@cache
def _stop_words(language: str) -> frozenset[str]:
    return frozenset(words_setting.STOP_WORDS.get(language, "").split())


def _spaced_languages(tokens: list[str]) -> list[str]:
    """The languages of the Latin and Cyrillic alphabets, likeliest first; English wins a tie."""

    def votes(language: str) -> int:
        exact, _ = _phrases(language)
        return sum(2 * (token in _stop_words(language)) + (token in exact) for token in tokens)

    spaced = [language for language in LANGUAGES if language not in UNSPACED]
    return sorted(spaced, key=lambda language: -votes(language))


def _spaced(text: str) -> Iterator[Match]:
    spans = [(m.start(), m.end()) for m in WORD.finditer(text) if not UNSPACED_TEXT.search(m.group())]
    tokens = [text[start:end] for start, end in spans]
    languages = _spaced_languages(tokens)
    taken = [token in _stop_words(languages[0]) for token in tokens]
    for rank, language in enumerate(languages):
        fresh = list(taken)
        for first in range(len(tokens)):
            for count in range(min(PHRASE_WORDS_MAX, len(tokens) - first), 0, -1):
                if rank and any(fresh[first : first + count]):
                    continue  # another language only explains what the first one does not
                phrase = " ".join(tokens[first : first + count])
                if count == 1 and (len(phrase) < 4 if rank else phrase in _stop_words(language) - _numerals()):
                    continue
                hit = _lookup(phrase, language)
                if hit is None:
                    continue
                (category, value), plural = hit
                start, end = spans[first][0], spans[first + count - 1][1]
                if "," in text[start:end] or "." in text[start:end]:
                    continue
                taken[first : first + count] = [True] * count
                yield Match(start=start, end=end, category=category, value=value, text=text[start:end], plural=plural)
                break
        if all(taken):
            return


def _numerals() -> frozenset[str]:
    return frozenset({"one", "un", "una", "ein", "eine", "um", "uma", "une"})


def _lookup(phrase: str, language: str) -> tuple[Entry, bool] | None:
    exact, stems = _phrases(language)
    if phrase in exact:
        return exact[phrase], _known_plural(phrase)
    if phrase.isdigit() and 1 <= int(phrase) <= 99:
        return ("count", str(min(int(phrase), 6))), False
    if language != "ru":
        for singular in _singulars(phrase):
            if singular in exact and exact[singular][0] in ("subject", "place", "colour"):
                return exact[singular], True
    if " " not in phrase:
        for length in range(len(phrase), 1, -1):
            if phrase[:length] in stems:
                return stems[phrase[:length]], False
    return None


PLURALS = frozenset(
    [
        "wolves",
        "people",
        "men",
        "women",
        "children",
        "geese",
        "mice",
        "cattle",
        "butterflies",
        "daisies",
        "poppies",
        "lilies",
        "bunnies",
        "peces",
        "chevaux",
        "oiseaux",
        "gens",
        "bären",
        "pferde",
        "löwen",
        "füchse",
        "wölfe",
        "hasen",
        "kühe",
        "vögel",
        "fische",
        "wale",
        "enten",
        "elefanten",
        "menschen",
        "kinder",
        "pinguine",
        "delfine",
        "haie",
        "bäume",
        "delfines",
        "tiburones",
        "pinguins",
        "люди",
        "дети",
    ]
)


def _known_plural(phrase: str) -> bool:
    return phrase in PLURALS


def _singulars(phrase: str) -> Iterator[str]:
    if phrase.endswith("s") and len(phrase) > 3:
        yield phrase[:-1]
        if phrase.endswith("es"):
            yield phrase[:-2]
        if phrase.endswith("ies"):
            yield phrase[:-3] + "y"
        if phrase.endswith("'s"):
            yield phrase[:-2]
    elif phrase.endswith("x") and len(phrase) > 4:
        yield phrase[:-1]


def _unspaced(text: str) -> Iterator[Match]:
    runs = [(m.start(), m.group()) for m in UNSPACED_TEXT.finditer(text)]
    if not runs:
        return
    joined = "".join(run for _, run in runs)
    kana, hangul = re.search(r"[぀-ヿ]", joined), re.search(r"[가-힯]", joined)
    languages = ("ja", "zh") if kana else ("ko",) if hangul else ("zh", "ja")
    for language in languages:
        exact, _ = _phrases(language)
        for phrase, (category, value) in exact.items():
            for hit in re.finditer(re.escape(phrase), text):
                yield Match(start=hit.start(), end=hit.end(), category=category, value=value, text=phrase, plural=False)


def _unknown(text: str, kept: list[Match]) -> Iterator[str]:
    covered = bytearray(len(text))
    for match in kept:
        covered[match.start : match.end] = b"\1" * (match.end - match.start)
    stops = frozenset().union(*(_stop_words(language) for language in LANGUAGES))
    seen = set()
    for token in WORD.finditer(text):
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
            unspaced = bool(UNSPACED_TEXT.fullmatch(word))
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
