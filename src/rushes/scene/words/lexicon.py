"""Finding known words in a prompt: which concept stands where, and what is left over.

Here lives the matching only; the words are in the tables beside this file, read by
`phrases.py`, what is made of the findings is
in `directing/`. The rule to remember: the longest match wins, so "baby sea otter" is one otter and "polar bear" is not
a bear; style words are found like any others, so "cinematic" never becomes a movie camera.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Collection, Generator, Iterator
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from . import actions, belongings, everyday, foods, machines, setting, stuff, things, wares
from .compounds import of_parts, parts_of_german
from .counting import counted
from .homonyms import as_meant
from .inflecting import PLURALS, german_singulars, plain_forms, singulars
from .inserted import inserted
from .leftover import unknown
from .many import are_many
from .people import PEOPLE
from .phrases import (
    ELISION,
    LANGUAGES,
    SUBJECTS,
    WORLD,
    Entry,
    bare_phrases,
    belonging_kinds,
    kinds_in,
    normalise,
    phrases,
    plurals,
    rows_of,
    stop_words,
)
from .wordings import around

SEPARATORS_KEPT = 16  # of the texts that were read last
PHRASE_WORDS_MAX = 6  # longest phrase in the tables

KNOWN_SHARE, KNOWN_WORDS_MIN = 0.6, 6  # of the words, and so many of them, that one language has to explain
BRIEF_SHARE, BRIEF_WORDS_MIN = 0.2, 20  # joining words of a long brief in English, and words of it at all
UNSPACED = ("zh", "ja", "ko", "th")  # matched inside the text: no spaces, or endings glued to the noun
MARKS = "\u0300-\u036f\u064b-\u065f\u0900-\u0963\u0981-\u0dff\u0e31-\u0e3a\u0e47-\u0e4e\u0eb1-\u0ebc\u0ec8-\u0ece\u102b-\u103e\u17b4-\u17d3"  # vowels and accents that stand with a letter
WORD = re.compile(rf"[^\W_](?:[^\W_]|[{MARKS}])*(?:['’\-](?:[^\W_]|[{MARKS}])+)*", re.UNICODE)
SENTENCE_END = re.compile(r"[.;!?。；！？]")
LOOKS = ("colour", "pattern", "size")
"""Categories of what is said of how somebody looks."""
GLUED = ("وال", "بال", "كال", "فال", "لل", "ال", "و", "ب", "ل", "ف")  # what Arabic writes together with the next word
THEIRS = (("تها", "ة"), ("ته", "ة"), ("ها", ""), ("هم", ""), ("ه", ""))
"""How Arabic says whose something is, and what the word ends in without it: "قاربه" is his boat."""
OWN_LETTERS = {"ru": "ыэъ", "uk": "іїєґ", "pl": "ąęłńśźż"}
"""Letters that tell a language from its neighbours."""
BARE = ("es", "fr", "de", "pt", "it")  # languages that people also type without their accents
TURKISH_PLURAL = ("lar", "ler")
THAI = "\u0e00-\u0e7f"
UNSPACED_TEXT = re.compile(rf"[぀-ヿ㐀-鿿豈-﫿가-힯{THAI}]+")


@dataclass(frozen=True, kw_only=True)
class Match:
    """A stretch of the prompt that means something."""

    start: int
    end: int
    category: str
    value: str
    text: str
    plural: bool = False
    skipped: tuple[str, ...] = ()
    """Words within it that it does not cover in meaning: the "red" of "holding a red umbrella"."""
    apart: tuple[int, int] | None = None
    """Where the rest of it stands, if not beside: "spielt" and, behind the place, "Gitarre"."""

    @property
    def stretches(self) -> tuple[tuple[int, int], ...]:
        return ((self.start, self.end), self.apart) if self.apart else ((self.start, self.end),)

    @property
    def letters(self) -> int:
        return sum(end - start for start, end in self.stretches)


@dataclass(frozen=True, kw_only=True)
class SubjectRow:
    """What the table says about one kind of subject."""

    kind: str
    figure: str
    habitat: str
    colour: str = ""
    size: str = "normal"
    fixed: bool = False
    """Whether it stands in one place, and so says where a clip plays."""
    alone: bool = False
    """Whether it is shown only where nobody and nothing else is named."""


@dataclass(frozen=True, kw_only=True)
class Findings:
    """All matches in reading order, and the words that no table knows."""

    matches: tuple[Match, ...]
    unknown: tuple[str, ...]
    text: str
    language: str = "en"

    def without(self, gone: Collection[Match]) -> Findings:
        """The findings without matches that mean something else here; their words are told as unknown."""
        if not gone:
            return self
        return replace(
            self,
            matches=tuple(match for match in self.matches if match not in gone),
            unknown=(*self.unknown, *(match.text for match in gone)),
        )

    def begin_of(self, separator: re.Pattern[str], at: int, start: int = 0) -> int:
        """Where the stretch begins that `at` stands in and that a separator parts from what is before; `start` where none does."""
        begins, ends = _parting(separator, self.text)
        last = bisect_right(ends, at) - 1
        return ends[last] if last >= 0 and begins[last] >= start else start

    def end_of(self, separator: re.Pattern[str], at: int) -> int:
        """Where the stretch ends that `at` stands in and that a separator parts from what follows; the text's end where none does."""
        hit = separator.search(self.text, at)
        return hit.start() if hit else len(self.text)

    def gap(self, start: int, end: int, categories: Collection[str]) -> str:
        """What stands between, with a space for every match of these categories."""
        left, at = "", start
        for match in self.matches:
            if match.category in categories and at <= match.start and match.end <= end:
                left, at = f"{left}{self.text[at : match.start]} ", match.end
        return left + self.text[at:end]


@lru_cache(maxsize=SEPARATORS_KEPT)
def _parting(separator: re.Pattern[str], text: str) -> tuple[list[int], list[int]]:
    """Where the separators of a text begin and end: looked for once, for every verb asks."""
    hits = [hit.span() for hit in separator.finditer(text)]
    return [begin for begin, _ in hits], [end for _, end in hits]


def is_somebody(kind: str) -> bool:
    """Whether a kind of subject is a person."""
    return subject_rows()[kind].figure in PEOPLE


@cache
def subject_rows() -> dict[str, SubjectRow]:
    """The subject table by kind."""
    rows = {}
    for head, _ in rows_of(belongings.BELONGINGS + SUBJECTS.lstrip()):
        kind, _, rest = head.partition("=")
        figure, habitat, *extras = (part.strip() for part in rest.split(","))
        words = [word for extra in extras for word in extra.split()]
        colour = next((word for word in words if word.startswith("#")), "")
        size = next((word for word in words if not word.startswith("#") and word not in ("fixed", "alone")), "normal")
        rows[kind.strip()] = SubjectRow(
            kind=kind.strip(), figure=figure.strip("-"), habitat=habitat, colour=colour, size=size,
            fixed="fixed" in words, alone="alone" in words,
        )  # fmt: skip
    return rows


@cache
def deed_actions() -> dict[str, str]:
    """What is seen of a deed ("chase" is running)."""
    heads = (head.partition("=") for head, _ in rows_of(setting.DEEDS))
    return {deed.strip(): action.strip() for deed, _, action in heads}


@cache
def fine_actions() -> dict[str, str]:
    """Actions of people that bring along what they are done with, and where each happens if nothing else is said."""
    heads = (head.partition("=") for head, _ in rows_of(actions.ACTIONS))
    return {action.strip(): place.strip() for action, _, place in heads}


@cache
def thing_kinds() -> frozenset[str]:
    """Kinds that are things to hold, to sit on or to eat."""
    tables = (
        things.THINGS,
        everyday.KINDS,
        foods.FOODS,
        wares.KINDS,
        machines.KINDS,
        stuff.KINDS,
        belongings.BELONGINGS,
    )
    return frozenset().union(*map(kinds_in, tables))


def read(prompt: str, *, but: Collection[str] = (), belonging: Collection[str] = ()) -> Findings:
    """Find every known phrase; the longest wins, then the earliest category of the tables. `but`: kinds that nothing means here.
    `belonging`: kinds of what people own that may be meant; no other of them is."""
    text = normalise(prompt)
    but = {*but, *(belonging_kinds() - set(belonging))}
    found = as_meant(text, (*_spaced(text, but), *_unspaced(text)), is_somebody, but)
    kept: list[Match] = []
    taken: dict[int, Match] = {}  # by the letter
    for match in sorted(found, key=lambda m: (-m.letters, m.start, CATEGORIES.index(m.category))):
        letters = [at for stretch in match.stretches for at in range(*stretch)]
        if any(at in taken and not _is_object(match, taken[at]) for at in letters):
            continue
        kept.append(match)
        taken.update(dict.fromkeys(letters, match))
    kept.sort(key=lambda match: match.start)
    skipped = [word for match in kept for word in match.skipped]
    stretches = [stretch for match in kept for stretch in match.stretches]
    language = _language(text)
    left = unknown(text, stretches, WORD, UNSPACED_TEXT, language)
    return Findings(matches=tuple(kept), unknown=(*left, *skipped), text=text, language=language)  # fmt: skip


def _is_object(match: Match, other: Match) -> bool:
    """The last word of an action may be a subject as well: whoever plays the piano has one."""
    return (
        match.category == "subject"
        and other.category == "action"
        and other.value not in fine_actions()
        and other.start < match.start
        and match.end == (other.apart[1] if other.apart else other.end)
    )


CATEGORIES = (
    "subject", "place", "region", "time", "weather", "camera", "deed", "action", "relation", "colour", "pattern", "size", "count", "season",
    "mood", "angle", "framing", "take", "pace", "sight", "style", "garment", "occasion",
    "unmeant",
)  # fmt: skip


def _language(text: str) -> str:
    """The language that most of the prompt is in."""
    unspaced = "".join(UNSPACED_TEXT.findall(text))
    if 2 * len(unspaced) > len(text) - text.count(" "):
        if re.search(f"[{THAI}]", unspaced):
            return "th"
        return "ja" if re.search(r"[぀-ヿ]", unspaced) else "ko" if re.search(r"[가-힯]", unspaced) else "zh"
    return _spaced_languages([text[start:end] for start, end in _spans(text)])[0]


def _spans(text: str) -> list[tuple[int, int]]:
    """Where the words of spaced languages are; what is joined by an elision counts as two."""
    spans = []
    for word in WORD.finditer(text):
        if UNSPACED_TEXT.search(word.group()):
            continue
        start = word.start()
        for elision in ELISION.finditer(text, word.start(), word.end()):
            spans.append((elision.start(1), elision.end(1)))
            start = elision.end()
        spans.append((start, word.end()))
    return spans


def _spaced_languages(tokens: list[str]) -> list[str]:
    """The languages of the Latin and Cyrillic alphabets, likeliest first; English wins a tie."""
    lengths = range(2, PHRASE_WORDS_MAX + 1)
    joined = [(length, " ".join(tokens[n : n + length])) for length in lengths for n in range(len(tokens) + 1 - length)]

    def votes(language: str) -> int:
        exact, stems = phrases(language)
        pairs = sum(length for length, phrase in joined if phrase in exact)  # known together they speak for a language
        if language in (*WORLD, "ru"):  # many of these end their words in many ways
            pairs += sum(any(token[:n] in stems for n in range(3, len(token) + 1)) for token in tokens)
        if any(letter in OWN_LETTERS.get(language, "") for token in tokens for letter in token):
            pairs += len(tokens)
        return pairs + sum(2 * (token in stop_words(language)) + (token in exact) for token in tokens)

    spaced = [language for language in (*LANGUAGES, *WORLD) if language not in UNSPACED]
    return sorted(spaced, key=lambda language: -votes(language))


def _spaced(text: str, but: Collection[str]) -> Iterator[Match]:
    spans = _spans(text)
    tokens = [text[start:end] for start, end in spans]
    languages = _spaced_languages(tokens)
    mute = [token in stop_words(languages[0]) for token in tokens]
    found = [False] * len(tokens)
    brief = languages[0] == "en" and len(tokens) >= BRIEF_WORDS_MIN and sum(mute) >= BRIEF_SHARE * len(tokens)
    for rank, language in enumerate(languages):
        taken = [here or silent for here, silent in zip(found, mute, strict=True)]
        if rank and all(taken):
            return
        if rank and sum(taken) >= KNOWN_SHARE * len(tokens) and len(tokens) >= KNOWN_WORDS_MIN:
            return  # a long prompt that one language explains is in that language: "seen" is no German lake
        if rank and language in WORLD:
            continue  # their short stems would be found in words of any other
        earlier = list(found)
        for first in range(len(tokens)):
            for count in range(min(PHRASE_WORDS_MAX, len(tokens) - first), 0, -1):
                within = slice(first, first + count)
                if rank and (any(earlier[within]) or all(taken[within])):
                    continue  # another language only explains what the first one does not
                phrase = " ".join(tokens[first : first + count])
                if rank and brief and phrase.isascii():
                    continue  # it has words that no table knows: its sauce is no Spanish willow
                if count == 1 and (len(phrase) < 4 if rank else _is_mute(phrase, language)):
                    continue
                hit = _lookup(phrase, language)
                if hit is None:
                    if language == "de" and not rank and count == 1:
                        found[first] = yield from _compound(phrase, spans[first][0])
                    continue
                (category, value), plural = hit
                if category == "subject" and value in but:
                    continue
                start, end = spans[first][0], spans[first + count - 1][1]
                if (
                    language == "de"
                    and tokens[first + count - 1] == AN_ARTICLE
                    and count > 1
                    and _goes_on(text, end, tokens[first + count :])
                ):
                    continue  # "hier schläft ein Hund"
                if "," in text[start:end] or "." in text[start:end]:
                    continue
                found[within] = [True] * count
                plural = plural or (language == "ru" and category == "subject" and are_many(text, start, end))
                plural = plural and not (
                    language == "de" and ONE_IN_GERMAN.intersection(tokens[max(0, first - 2) : first])
                )
                yield Match(start=start, end=end, category=category, value=value, text=text[start:end], plural=plural)
                break
        if not rank:
            yield from _worded(language, text, tokens, spans)


def _goes_on(text: str, end: int, following: list[str]) -> bool:
    """Whether somebody is named right behind a German word that may be an article."""
    return bool(following) and text[end : end + 1] == " " and following[0] not in stop_words("de")


def _compound(word: str, start: int) -> Generator[Match, None, bool]:
    """The parts of a German word that mean something; whether any does."""
    parts = of_parts(word, parts_of_german())
    for part in parts:
        category, value = part.entry
        text = word[part.start : part.end]
        several = category == "subject" and text.endswith((*PLURALS, *plurals("de")))
        yield Match(
            start=start + part.start, end=start + part.end, category=category, value=value, text=text, plural=several
        )
    return bool(parts)


def _worded(language: str, text: str, tokens: list[str], spans: list[tuple[int, int]]) -> Iterator[Match]:
    """Deeds with other words between theirs: "playing an old piano" is playing the piano."""
    for found in around(language, tokens):
        start, end = spans[found.first][0], spans[found.last][1]
        apart = (spans[found.rest[0]][0], spans[found.rest[1]][1]) if found.rest else None
        if re.search(r"[.,;:!?]", text[start : max(end, apart[1] if apart else 0)]):
            continue
        last = found.rest[1] if found.rest else found.last
        by_verb = last and tokens[last - 1] not in stop_words("de")
        if (
            language == "de"
            and tokens[last] == AN_ARTICLE
            and by_verb
            and _goes_on(text, spans[last][1], tokens[last + 1 :])
        ):
            continue
        skipped = tuple(tokens[n] for n in found.skipped)
        yield Match(
            start=start, end=end, category="action", value=found.action, text=text[start:end], skipped=skipped, apart=apart
        )  # fmt: skip


def _is_mute(phrase: str, language: str) -> bool:
    """A word that carries no picture; "on" and "under" do, between two subjects."""
    if phrase not in stop_words(language) or phrase in NUMERALS:
        return False
    entry = phrases(language)[0].get(phrase)
    return entry is None or entry[0] != "relation"


def _lookup(phrase: str, language: str) -> tuple[Entry, bool] | None:
    exact, stems = phrases(language)
    if phrase in exact:
        return exact[phrase], phrase in PLURALS or phrase in plurals(language)
    if phrase.isdecimal() and 1 <= int(phrase) <= 99:  # no ❶, of which int() makes nothing
        return ("count", str(min(int(phrase), 6))), False
    if language != "ru":
        for singular in singulars(phrase, language):
            whose = phrase.endswith("'s")
            if singular in exact and exact[singular][0] in (
                "subject",
                "place",
                "colour",
                "garment",
                "size",
                *["style"] * whose,
            ):
                return exact[singular], not whose
    if language == "de" and " " not in phrase:
        for singular in german_singulars(phrase):
            if singular in exact and exact[singular][0] in ("subject", "place"):
                return exact[singular], True
    if " " not in phrase:
        for plain in plain_forms(phrase, language):
            if plain in exact and exact[plain][0] in PLAIN:
                return exact[plain], phrase.endswith(("s", "i", "x"))
    if " " not in phrase or language in WORLD:
        for length in range(len(phrase), max(1, phrase.rfind(" ") + 1), -1):
            if phrase[:length] in stems:
                return stems[phrase[:length]], language == "tr" and phrase[length:].startswith(TURKISH_PLURAL)
    if language == "ar":
        if phrase.endswith("ا") and phrase[:-1] in exact:  # "جملا", somebody or something that is acted upon
            return exact[phrase[:-1]], False
        for theirs, kept in THEIRS:
            own = phrase.removesuffix(theirs) + kept
            if phrase.endswith(theirs) and exact.get(own, ("",))[0] in ("subject", "place"):
                return exact[own], own in plurals(language)
        for glued in GLUED:
            if phrase.startswith(glued) and phrase[len(glued) :] in exact:
                return exact[phrase[len(glued) :]], phrase[len(glued) :] in plurals(language)
    if language in BARE and len(phrase) > 3 and phrase.isascii() and phrase in bare_phrases(language):
        return bare_phrases(language)[phrase], False
    return None


PLAIN = ("subject", "place", "garment", "size", "colour")
"""Categories of words that have diminutives."""


def _unspaced(text: str) -> Iterator[Match]:
    runs = [(m.start(), m.group()) for m in UNSPACED_TEXT.finditer(text)]
    if not runs:
        return
    joined = "".join(run for _, run in runs)
    kana, hangul = re.search(r"[぀-ヿ]", joined), re.search(r"[가-힯]", joined)
    thai = re.search(f"[{THAI}]", joined)
    languages = ("th",) if thai else ("ja", "zh") if kana else ("ko",) if hangul else ("zh", "ja")
    for language in languages:
        (exact, _), many = phrases(language), plurals(language)
        for phrase, (category, value) in exact.items():
            if phrase not in text:
                continue
            for hit in re.finditer(re.escape(phrase), text):
                if language == "ko" and len(phrase) == 1 and not _is_korean_word(text, hit.start(), category):
                    continue
                if language == "ja" and not kana and phrase in PARTS and len(joined) > 1:
                    continue
                if phrase.startswith(COLOURED_IN_HAND) and OF_A_COLOUR.search(text, 0, hit.start()):
                    continue  # "赤い傘を差した" holds a red one
                if phrase in CHANCE and CHANCE[phrase].match(text, hit.start()):
                    continue
                several = phrase in many or (category == "subject" and MANY_OF_THEM.match(text, hit.end()) is not None)
                yield Match(
                    start=hit.start(), end=hit.end(), category=category, value=value, text=phrase, plural=several
                )
        for deed in inserted(language, text):
            yield Match(
                start=deed.start, end=deed.end, category="action", value=deed.action, text=text[deed.start : deed.end],
                skipped=deed.described,
            )  # fmt: skip
    for start, end, number in counted(text):
        yield Match(start=start, end=end, category="count", value=str(number), text=text[start:end])


CHANCE = {
    "木": re.compile("木(?=[船桌椅屋桥门头箱车筏板雕梯楼制质])"),
    "开着": re.compile("开着(?!.{0,6}(?:车|拖拉机|卡车|巴士|摩托|飞机|直升机|船|艇|皮卡))"),
    "马上": re.compile("(?:(?<=[骑跨])|(?<=[^现正]在))马上"), "全家": re.compile("(?<=[安完健])全家"),
    "明星": re.compile("(?<=[文透])明星"), "月季": re.compile("月季节"),
    "불타는": re.compile("불타는(?! ?(?:건물|집|빌딩|아파트|도시|마을|숲|산|창고|자동차|차|배|성))"),
}  # fmt: skip
"""Where the letters of a word stand by chance: whoever rides is "on a horse" and not "at once"."""
COLOURED_IN_HAND = ("傘を", "우산을 ")
OF_A_COLOUR = re.compile("(?:[赤青黒白黄]い|色い|色の|[緑紫]の|[가-힣][간란은얀색] )$")
"""Deeds with what may have a colour of its own, and how a colour before it ends."""
PARTS = "机本家空朝侍冠城港"
"""Words of Japanese that are only parts of words in Chinese: a machine is no desk, a dynasty no morning."""
NUMERALS = frozenset({"one", "un", "una", "ein", "eine", "um", "uma", "une"})
AN_ARTICLE = "ein"
"""How a German verb ends whose first part stands behind it, and what a noun begins with."""
ONE_IN_GERMAN = frozenset(["dem", "vom", "zum", "beim"])
"""Right before one, though "Soldaten" are many elsewhere."""
MANY_OF_THEM = re.compile("们|們|たち|達|들")
PARTICLES = re.compile(
    "(?:은|는|이|가|을|를|의|에|에서|와|과|로|으로|도|만|들|에게|한테|처럼|랑|하고|인)*(?![가-힯])"
)  # what may follow a Korean noun
KOREAN_WHOLE = re.compile("성인|성과|성도|성가|강의|강도|강인|절도|방도|산만")
"""Words of two syllables of which the second only looks like a particle: an adult is no castle, a lecture no river."""


def _is_korean_word(text: str, start: int, category: str) -> bool:
    """One syllable means something only as a word of its own, not inside another."""
    begins = not start or not ("가" <= text[start - 1] <= "힯")
    begins = begins and KOREAN_WHOLE.match(text, start) is None
    return begins and (category in ("action", "deed") or PARTICLES.match(text, start + 1) is not None)
