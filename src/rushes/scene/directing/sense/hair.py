"""How somebody looks by nature, where a prompt says so: "with long red hair", "a bearded man", "金发女孩", "de barba blanca".

Pure and standard library only. The words are in `words/hair.py`; how it is seen is `figures/joined/worn.py`'s. The rule to remember: it is of a
person who stands right beside the words, and what is said of an animal's hair is left to whoever reads coats.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache, lru_cache

from ...model import Subject
from ...words.hair import CROWNS, CUTS, DARK_HAIRED, FILLERS, GROWS, OF_SOMEBODY, SHADES, SKINS
from ...words.lexicon import UNSPACED, WORD, Findings, Match, is_somebody, thing_kinds
from ...words.people import figure_of
from ...words.phrases import LANGUAGES, rows_of
from ..subjects.outfit import TIED, is_hair, with_piece

TRAIT = "trait"
"""The category of what is found: its value is a piece of `Subject.worn`, as "long_hair #b4512a"."""
BLACK = "#211a1c"
NOUN_FIRST = ("es", "fr", "pt", "it")
LOOKS_MAX = 5  # words that say how one head of hair is
BARE_NOUNS = ("beard", "moustache")
"""What is seen though nothing more is said of it; that somebody has hair or skin says nothing."""
NO_HAIR = "(?![光射现生出布展动电])"
"""Behind 发: it is another verb's."""
JOINS = {
    "en": r"[\s,]+(?:and\s)?", "es": r"[\s,]+(?:y\s)?", "fr": r"[\s,]+(?:et\s)?", "de": r"[\s,]+(?:und\s)?", "pt": r"[\s,]+(?:e\s)?",
    "ru": r"[\s,]+(?:и\s)?", "it": r"[\s,]+(?:e\s)?", "ko": r"\s?", "zh": "的?、?", "ja": "の?、?",
}  # fmt: skip
BEGINS = {"it": r"(?:\bda(?:i|l|lla)\s)?", "zh": "(?:[留扎梳长有顶披绑]着?)?(?:了|一头|一把|满头|满脸|两条|两根|一条)*"}
"""Before the first word of it: who has it on the head, or lets it grow."""
IS_SO = r"(?:\s(?:is|are|dyed|tied|pulled|worn)(?:\sback|\sup)?(?:\sin(?:to)?(?:\san?)?)?(?=\s))?"
TIED_TO = r"(?:hair,?\s(?:tied|pulled|worn|put|is)?\s?(?:back|up)?\s?(?:in|into)\s(?:(?:an?|two)\s)?(?:[\w-]+\s)?)?"
"""Between how hair looks and what it is tied to: "long brown hair tied in a ponytail"."""
BETWEEN = {
    "en": r"[\s,]+(?:[\w-]+[\s,]+){0,2}", "de": r"[\s,]+(?:\w+[\s,]+){0,2}", "ru": r"[\s,]+(?:\w+[\s,]+){0,2}",
    "zh": "的?(?:[年小老少中][轻年小老]?的?|漂亮的?|可爱的?)?", "ja": "の?(?:若い|小さな|可愛い|年老いた)?", "ko": r"의?\s?(?:\w+\s)?",
}  # fmt: skip
"""Between what somebody is and who it is."""
BEHIND = r"[\s,]+(?:\w+[\s,]+){0,1}"
"""The other way round, in languages that say first who it is."""
PLAIN = ("", "man", "woman", "girl", "boy", "child", "baby", "teenager", "grandfather", "grandmother")
"""Who is meant by a colour; a black knight has black armour."""
ITS_OWN = ("subject", "region", "action", "deed")
"""Categories that keep a word which says how somebody looks: who it is, where it is, what is done."""


def with_looks(findings: Findings, there: Sequence[Subject] = ()) -> Findings:
    """The findings with how each person looks, in the place of the colours and unknown words that said so. `there`: who may be meant
    where the words name nobody."""
    if findings.language not in LANGUAGES:
        return findings
    known = any(is_somebody(subject.kind) for subject in there)
    found: list[Match] = []
    for match in sorted(
        (*_on_heads(findings), *_grown(findings), *_said_of(findings)), key=lambda look: look.start - look.end
    ):
        free = all(match.end <= other.start or other.end <= match.start for other in found)
        if free and (whose(findings, match) is not None or (known and not _names_a_being(findings))):
            found.append(match)
    if not found:
        return findings
    spans = [(match.start, match.end) for match in found]
    kept = [m for m in findings.matches if not any(a <= m.start and m.end <= b and not _stays(m) for a, b in spans)]
    said = [findings.text[a:b] for a, b in spans]
    return replace(
        findings,
        matches=tuple(sorted((*kept, *found), key=lambda match: (match.start, -match.end))),
        unknown=tuple(word for word in findings.unknown if not any(_is_in(word, part, findings) for part in said)),
    )


def whose(findings: Findings, look: Match) -> Match | None:
    """The person that it is said of; None where it is somebody else's, or nobody's."""
    beings = [m for m in findings.matches if m.category == "subject" and m.value not in thing_kinds()]
    own = next((m for m in beings if m.start <= look.start and look.end <= m.end), None)
    behind = next((m for m in beings if m.start >= look.end), None)
    before = next((m for m in reversed(beings) if m.end <= look.start), None)
    gap = findings.text[look.end : behind.start] if behind is not None else "."
    leads = findings.language not in NOUN_FIRST and re.fullmatch(BETWEEN[findings.language], gap) is not None
    leads = leads and (not gap.strip() or _is_adjective(findings, look))
    who = own or (behind if leads else None) or before or behind
    return who if who is not None and is_somebody(who.value) else None


def with_hair_to_match(worn: tuple[str, ...], *, is_old: bool) -> tuple[str, ...]:
    """What somebody has on, with hair of the beard's colour, or black where a skin is said that goes with it and nobody
    is grey of age, unless its own is said."""
    if any(is_hair(one.partition(" ")[0]) and " " in one for one in worn):
        return worn
    skin = next((one.partition(" ")[2] for one in worn if one.startswith("skin ")), "")
    beard = next((one.partition(" ")[2] for one in worn if one.partition(" ")[0].endswith(("beard", "moustache"))), "")
    shade = beard or (BLACK if skin in DARK_HAIRED and not is_old else "")
    return with_piece(worn, f"hair {shade}") if shade else worn


def _names_a_being(findings: Findings) -> bool:
    return any(m.category == "subject" and m.value not in thing_kinds() for m in findings.matches)


def _is_adjective(findings: Findings, look: Match) -> bool:
    """Whether it stands before whom it is said of: no "with" and no verb brings it after somebody."""
    if findings.language in UNSPACED:
        return True
    return (
        re.search(r"\b(?:with|has|have|her|his|mit|с|со|hat|у)\s(?:an?\s|the\s|\w+m\s)?$", findings.text[: look.start])
        is None
    )


def _stays(match: Match) -> bool:
    return match.category in ITS_OWN and (match.category != "subject" or is_somebody(match.value))


def _is_in(word: str, said: str, findings: Findings) -> bool:
    """Whether a word that no table knows is one of those that were read."""
    if findings.language in UNSPACED:
        return word in said or said in word
    return word in WORD.findall(said) or word == said


def _on_heads(findings: Findings) -> Iterator[Match]:
    """ "With a ponytail", "扎着马尾"."""
    language = findings.language
    colours = [m for m in findings.matches if m.category == "colour"]
    dyed = "|".join(re.escape(m.text) for m in colours if m.text)
    for head, words in _column(CROWNS, language):
        for hit in _growth(language, head, words, dyed).finditer(findings.text):
            yield _match(hit, f"{head} {_shade(language, head, hit, colours)}".strip())


def _said_of(findings: Findings) -> Iterator[Match]:
    """ "A blonde woman", "una mujer rubia": right beside who it is."""
    people = [m for m in findings.matches if m.category == "subject" and is_somebody(m.value)]
    colours = {(m.start, m.end) for m in findings.matches if m.category == "colour"}
    for value, pattern in _of_somebody(findings.language):
        for hit in pattern.finditer(findings.text):
            who = next((m for m in people if _beside(findings, m, hit.span())), None)
            is_colour = hit.span() in colours or _is_a_shade(findings.language, hit.group())
            if who is None or (is_colour and not _is_plain(who)):
                continue
            yield _match(hit, value)


def _is_a_shade(language: str, word: str) -> bool:
    return any(re.fullmatch(_any(words, language), word) for _, words in _column(SHADES, language))


def _is_plain(who: Match) -> bool:
    """Whether they are no more than man, woman or child, so that a colour is theirs and not their armour's."""
    return who.value in ("human", "woman", "child", "baby", "teenager") and figure_of(who.text) in PLAIN


def _beside(findings: Findings, who: Match, span: tuple[int, int]) -> bool:
    start, end = span
    if who.start <= start and end <= who.end:
        return True
    if findings.language in NOUN_FIRST:
        return who.end < start and re.fullmatch(BEHIND, findings.text[who.end : start]) is not None
    return end <= who.start and re.fullmatch(BETWEEN[findings.language], findings.text[end : who.start]) is not None


def _grown(findings: Findings) -> Iterator[Match]:
    """ "With long red hair", "a bushy white beard", "白胡子"."""
    language = findings.language
    colours = [m for m in findings.matches if m.category == "colour"]
    dyed = "|".join(re.escape(m.text) for m in colours if m.text)
    for noun, words in _column(GROWS, language):
        for hit in _growth(language, noun, words, dyed).finditer(findings.text):
            looks = f"{hit['before']} {hit['behind'] or ''}"
            if looks.strip() or noun in BARE_NOUNS:
                value = _value(language, noun, looks, _shade(language, noun, hit, colours))
                if value:
                    yield _match(hit, value)


def _value(language: str, noun: str, looks: str, shade: str) -> str:
    """As "long_hair #b4512a"; empty where what is said changes nothing."""
    cuts = [head for head, words in _column(CUTS, language) if re.search(_any(words, language), looks)]
    if noun == "skin":
        return f"skin {shade}" if shade else ""
    if noun == "hair":
        name = "wavy_hair" if {"long", "curly"} <= {*cuts} else f"{cuts[0]}_hair" if cuts else "hair"
        return f"{name} {shade}".strip() if shade or cuts else ""
    return f"{'long_' if noun == 'beard' and 'long' in cuts else ''}{noun} {shade}".strip()


def _shade(language: str, noun: str, hit: re.Match[str], colours: Sequence[Match]) -> str:
    """Its colour, by nature or as dyed; empty where none is said."""
    looks = f"{hit['before']} {hit['behind'] or ''}"
    shades = SKINS if noun == "skin" else SHADES
    shade = next((head for head, words in _column(shades, language) if re.search(_any(words, language), looks)), "")
    return shade or next((m.value for m in colours if hit.start() <= m.start and m.end <= hit.end()), "")


def _match(hit: re.Match[str], value: str) -> Match:
    return Match(start=hit.start(), end=hit.end(), category=TRAIT, value=value, text=hit.group())


@cache
def _column(table: str, language: str) -> tuple[tuple[str, str], ...]:
    """Head and words of each row in one language."""
    return tuple((head, columns[LANGUAGES.index(language)]) for head, columns in rows_of(table))


@cache
def _any(words: str, language: str) -> str:
    """A pattern for any of the words that a comma, or a blank, parts."""
    parts = [part.strip() for part in words.split(",")]
    stems = sorted(
        (re.escape(part).replace(r"\*", r"\w*").replace(r"\ ", r"\s") for part in parts if part), key=len, reverse=True
    )
    inner = "|".join(stems)
    return f"(?:{inner})" if language in UNSPACED else rf"(?<![\w-])(?:{inner})(?![\w-])"


@lru_cache(maxsize=256)
def _growth(language: str, noun: str, words: str, dyed: str) -> re.Pattern[str]:
    tables = (CUTS, SKINS if noun == "skin" else SHADES)
    looks = [_any(columns, language) for table in tables for _, columns in _column(table, language)]
    filler = FILLERS[LANGUAGES.index(language)].replace(" ", ",")
    one = "|".join((*([dyed] if dyed else []), *looks, _any(filler, language)))
    join, begin = JOINS[language], BEGINS.get(language, "")
    before = rf"(?P<before>(?:(?:{one}){join}){{0,{LOOKS_MAX}}})"
    before += rf"{TIED_TO}(?:(?:{one}){join})?" if language == "en" and noun in TIED else ""
    behind = rf"(?:{join}(?:{one})){{0,{LOOKS_MAX}}}"
    behind = behind if language in NOUN_FIRST else f"{IS_SO}{behind}" if language == "en" else ""
    end = NO_HAIR if language == "zh" else ""
    return re.compile(rf"{begin}{before}{_any(words, language)}{end}(?P<behind>{behind})")


@cache
def _of_somebody(language: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((head, re.compile(_any(words, language))) for head, words in _column(OF_SOMEBODY, language))
