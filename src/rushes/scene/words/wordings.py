"""Deeds of several words that are not said in one breath: "plays an old piano", "кивает головой", "spielt im Park Gitarre".

Where words stand between a verb and its object: `Wording` is a phrase of the tables word by word, articles left out; a `*` ends
any of its words. What may stand between is in `BETWEEN`; in `PARTED` languages the object may stand far behind its verb. Only
the matching; what is found is weighed in `lexicon.py`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from .phrases import phrases

PARTED = ("de", "ru")
PARTED_WORDS_MAX = 7  # between a verb and its object
STARRED = ("ru",)
"""Whose first words may be stems."""
VERB_LAST = ("de",)
"""Whose verb follows its object in half of all sentences: "der Gitarre spielt"."""
PREPOSITIONS = (
    "auf", "am", "an", "im", "in", "mit", "vor", "beim", "unter", "zum", "bei", "aus", "в", "на", "с", "под", "за", "у", "перед", "из", "по",
)  # fmt: skip
"""First words of phrases that are no verbs: nothing of them stands apart, and nothing is turned round."""
WITH = frozenset(["con", "com", "avec", "mit", "с"])
"""Who is only said to have something does something else as well: such phrases are found as they are listed."""
THEMSELVES = """
auto wagen lkw traktor bus motorrad moped roller scooter segelboot hund welpen hündchen katze kätzchen kater pferd kuh kühe
ziege tauben enten vögel schwäne möwen tier baby kind drachen ball
"""
"""Objects that do things too: "ein Auto fährt" is nobody who drives one."""
DESCRIBING = ("colour", "size", "pattern")
JOINING = frozenset(["und", "oder", "während", "и", "или", "а", "пока"])
BETWEEN = {
    "en": """glowing golden juicy ripe tasty old new wooden acoustic electric grand fresh hot cold warm delicious beautiful shiny colorful colourful bright paper
    magic ancient broken fallen dead tall heavy empty steaming muddy deep green small big leather vintage favorite favourite thick long""",
    "es": "dorado dorados dorada doradas caliente calientes crujiente crujientes viejo vieja viejos viejas nuevo nueva gran largo larga largos largas bonito bonita hermoso hermosa fresco fresca otra otro bien",
    "fr": "doré dorés dorée dorées chaud chauds chaude chaudes croustillant croustillants vieux vieille vieil nouveau nouvelle gros grosse bon bonne long longue longs longues joli jolie beau belle bien",
    "de": """alt* neu* frisch* heiß* kalt* warm* schwer* lang* kurz* schön* elektrisch* leer* voll* dick* hölzern* reif* langsam schnell
    blitzschnell leise laut gerade genüsslich gut""",
    "pt": "velho velha novo nova grande longo longa longos longas bonito bonita belo bela outro outra bem",
    "ru": "стар* нов* свеж* горяч* холодн* тяжел* длинн* красив* электрич* деревян* пуст* толст* спел* воображаем* медленно быстро",
    "it": "vecchio vecchia nuovo nuova lungo lunga lunghi lunghe bel bella buon buona gran grande altro altra bene",
}
"""Words that stand between a verb and its object and are told as not shown."""
ARTICLES = {
    "es": "el la los las un una unos unas su sus",
    "fr": "le la les l un une des du de d son sa ses leur leurs",
    "de": """der die das den dem des ein eine einen einem einer eines sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer
    sich""",
    "pt": "o a os as um uma uns umas seu sua seus suas",
    "ru": "свой свою свои своего своей своих его ее их",
    "it": "il lo la i gli le l un uno una suo sua suoi sue dei delle degli del della dello",
}
"""Words that say nothing there."""
MANNER = {"es": "mente", "pt": "mente", "it": "mente", "fr": "ment"}
"""How adverbs end, as in "corta rápidamente las verduras"."""


@dataclass(frozen=True)
class Wording:
    """A phrase without its articles, and the action that it means."""

    words: tuple[str, ...]
    action: str
    parts: bool = False
    """Whether its object may stand apart from its verb."""


@dataclass(frozen=True)
class Found:
    """A deed in a row of words: from `first` to `last`, `rest` where its object stands apart; the words that it leaves out."""

    first: int
    last: int
    action: str
    skipped: tuple[int, ...]
    rest: tuple[int, int] | None = None


@cache
def wordings(language: str) -> dict[str, tuple[Wording, ...]]:
    """The phrases of two words and more by their first word, a stem with its star."""
    exact, stems = phrases(language)
    articles, themselves = _articles(language), set(THEMSELVES.split())
    found: dict[str, dict[Wording, None]] = {}
    for phrase, (category, action) in (*exact.items(), *((f"{stem}*", entry) for stem, entry in stems.items())):
        listed_words = phrase.split()
        words = (
            *(word for word in listed_words[:-1] if word not in articles),
            listed_words[-1],
        )  # "kauft ein" ends in no article
        if category != "action" or len(words) < 2 or (words[0] in WITH and language != "en"):
            continue
        begins = words[0] not in PREPOSITIONS
        listed = [Wording(words, action, parts=begins and language in PARTED)]
        if begins and language in VERB_LAST and themselves.isdisjoint(words):
            listed.append(Wording((*words[1:], words[0]), action))
        for wording in listed:
            found.setdefault(wording.words[0], {}).setdefault(wording)
    return {head: tuple(listed) for head, listed in found.items()}


def around(language: str, tokens: Sequence[str]) -> Iterator[Found]:
    """Deeds with words within that their phrase does not list."""
    between = [_is_between(token, language) for token in tokens]
    for first, token in enumerate(tokens):
        for wording in _beginning(token, language):
            end = _follow(wording.words[1:], tokens, first + 1, between)
            if end is not None:
                yield Found(first, end - 1, wording.action, _told(tokens, first, end, wording, language))
            elif wording.parts:
                yield from _parted(wording, tokens, first, between)


def _parted(wording: Wording, tokens: Sequence[str], first: int, between: Sequence[bool]) -> Iterator[Found]:
    for start in range(first + 2, min(first + 2 + PARTED_WORDS_MAX, len(tokens))):
        if tokens[start - 1] in JOINING:
            return
        if between[start] and not _is(tokens[start], wording.words[1]):
            continue
        end = _follow(wording.words[1:], tokens, start, between)
        if end is not None:
            yield Found(first, first, wording.action, (), (start, end - 1))
            return


def _follow(words: Sequence[str], tokens: Sequence[str], start: int, between: Sequence[bool]) -> int | None:
    """Where a row of words ends that begins at `start`; None where it does not follow."""
    at = start
    for word in words:
        while at < len(tokens) and not _is(tokens[at], word) and between[at]:
            at += 1
        if at >= len(tokens) or not _is(tokens[at], word):
            return None
        at += 1
    return at


def _is(token: str, word: str) -> bool:
    return token.startswith(word[:-1]) if word.endswith("*") else token == word


def _beginning(token: str, language: str) -> Iterator[Wording]:
    listed = wordings(language)
    yield from listed.get(token, ())
    if language in STARRED:
        for length in range(2, len(token) + 1):
            yield from listed.get(f"{token[:length]}*", ())


def _told(tokens: Sequence[str], first: int, end: int, wording: Wording, language: str) -> tuple[int, ...]:
    """Which words within it carries in no way."""
    articles = _articles(language)
    return tuple(
        n
        for n in range(first, end)
        if tokens[n] not in articles and not any(_is(tokens[n], word) for word in wording.words)
    )


@cache
def _articles(language: str) -> frozenset[str]:
    return frozenset(ARTICLES.get(language, "").split())


@cache
def _describing(language: str) -> tuple[frozenset[str], tuple[str, ...]]:
    """Words between, whole and as stems."""
    exact, stems = phrases(language)
    words = BETWEEN.get(language, "").split()
    whole = {word for word in words if not word.endswith("*")}
    whole |= {word for word, (category, _) in exact.items() if category in DESCRIBING and " " not in word}
    begun = {word[:-1] for word in words if word.endswith("*")}
    begun |= {stem for stem, (category, _) in stems.items() if category in DESCRIBING and " " not in stem}
    return frozenset(whole), tuple(begun)


def _is_between(token: str, language: str) -> bool:
    whole, begun = _describing(language)
    manner = MANNER.get(language, "")
    return (
        token in _articles(language)
        or token in whole
        or (bool(begun) and token.startswith(begun))
        or (bool(manner) and len(token) > len(manner) + 3 and token.endswith(manner))
    )
