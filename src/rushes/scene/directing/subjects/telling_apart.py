"""Two of one kind whom a prompt tells apart: "two cats, one black and one white", "a red and a blue car", "a big dog and a small one".

Pure and standard library only. Drafts come with their words from `gathering.py`. The rule to remember: they are told apart by what
is said of each, a colour, a pattern, a size or a deed; where nothing is, they stay one subject that counts two.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from ...composed import READING
from ...words import everyday
from ...words.lexicon import LOOKS, SENTENCE_END, Findings, Match, deed_actions, is_somebody, thing_kinds
from ...words.people import ONLOOKERS, figure_of
from ...words.phrases import rows_of
from .coats import coat_of
from .relating import Draft

TELLING = (*LOOKS, "action", "deed")
COMMA = re.compile("[,，、]")
THE_ONE = re.compile(
    r"\bone\b|\bun[oa]\b|\bl'une?\b|\bein(?:e[rs]?)?\b|\buma?\b|\bодин\b|\bодна\b|\bодно\b|一(?:[只個个条條匹辆輛位名头頭朵]|匹|羽|人|つ|台|方)?|하나는|한 (?:마리|명|대)는"
)
THE_OTHER = re.compile(
    r"\b(?:and|while|the|or)\s+(?:the\s+)?(?:other|one|another|second)\b|,\s*(?:the other|one)\b|(?:\by|,)\s+(?:el |la )?(?:otr[oa]|un[oa])\b|(?:\bet|,)\s+(?:l'autre|l'une?|une?)\b"
    r"|(?:\bund|,)\s+(?:(?:der|die|das)\s+ander[en]|ein(?:e[rs]?)?)\b|(?:\be|,)\s+(?:o |a |l')?(?:outr[oa]|altr[oa]|uma?|un[oa])\b|\bдруг(?:ой|ая|ое)\b"
    r"|另?一(?:[只個个条條匹辆輛位名头頭朵]|方)|もう(?:一(?:匹|羽|人|つ|台)|片方)|다른 (?:하나|한 (?:마리|명|대))"
)
AND_A = re.compile(r"\s*(?:,|and|y|et|e|ed|und|и|、)?\s*(?:and\s+)?(?:an?|one|une?|un[ao]|uma?|ein(?:en?|e[rs]?)?)\s+")
SIDE_BY_SIDE = re.compile(
    r",?\s+(?:and|y|et|e|ed|und|и)\s+(?:(?:an?|une?|un[ao]?|uma?|ein(?:en?|e[rs]?)?)\s+)|\s?[和与跟とや와과]\s?(?:一[只隻头頭匹羽条條])?"
)
"""Between two nouns that are named in one breath, the second as somebody new."""
ARTICLE = re.compile(r"(?:^|[\s,])(?:an?|one|une?|un[ao]?|uma?|ein(?:en?|e[rs]?)?)\s+$")
ONE = re.compile(
    r"\b(?:and|with|by|or|to|than|chas\w+|meet\w*|fight\w*|,)\s+(?:an?|another|the|some)\s+((?:[\w-]+\s+){0,2})(ones?)\b"
)
ANOTHER = re.compile(r"[^.;,]{0,24}\b(?:and|,) (?:an?|another) (?:[\w-]+ ){0,2}[\w-]+$")
"""Between two of one kind: "a samoyed and a golden retriever"."""
NEW = re.compile(r"(?:^|[.;!?\n]\s{0,2})an?\s+(?:(?!of\b|in\b|on\b|with\b)[\w-]+\s+){0,3}$")
"""Before somebody whom a sentence begins with and brings in."""
NEW_MANY = re.compile(
    r"(?:^|[.;!?\n]\s{0,2})(?:(?:other|some|several|many|a few|nearby|surprised|elegant|two|three|four) ){0,2}$"
)
"""Before several others whom a sentence begins with."""
OTHERS = re.compile(
    r"\b(?:(?:the|some|two|three|several|many) )?(?:other|fellow) (?:[\w-]+ )?$|(?:其他|其它|别的|另外几[只个头条名位])的?$|\b(?:otr[oa]s|d['’]autres|autres|andere[nr]?|outr[oa]s|altr[ie])\s$"
    r"|\bдруги[ехм]и?\s$|(?:他|ほか)の$|다른\s$",
    re.IGNORECASE,
)
"""Before several of a kind of whom one is named already."""
UNCOUNTED = ("zh", "ja", "ko")
"""Languages whose nouns do not tell that they are several."""
ANYBODY = ("person", "people", "human", "figure", "someone", "somebody", "character")
AND_THE = re.compile(
    r"[^.;!?]{1,60}\s(?:and|y|et|und|e|и)\s(?:the|her|his|all the|las?|los|les|ses|die|ihre|as|os|le|i|gli|её|ее)\s(?:[\w-]+\s)?"
)
"""Between somebody who does something and several others who do something else."""
AGAIN = re.compile(r"\b(?:the|that|this|these|those)\s+(?:[\w-]+\s+)?$")
TAGGED = re.compile(r"[,:]\s+(?!(?:an?|another|one|two|three|some|the other|und|and|y|et|e)\s)(?:[\w-]+\s+){0,2}$")
"""Before a noun without an article, in a list of tags."""
JOINED_TO = re.compile(
    r"\b(?:and|with|meets?|hugs?|helps?|teach\w*|to|his|her|their|y|con|et|avec|und|mit|e|com|ed|и|с)\b|&|[和与跟同给把对的教陪帮带抱背]|[とにが]|[와과]|[이가] "
)
"""Between two who are not one."""
WHOM_ONE_MEETS = re.compile(r"\b(?:to|with|towards?|beside|past|behind) (?:an?|another) (?:[\w-]+ ){0,3}$")
"""Before somebody who is another than whoever goes, stands or speaks there."""
HERS = re.compile(r"(?:^|[.;!?\n]\s{0,2})(?:his|her|their) (?:[\w-]+ )?$")
"""Before somebody whom a sentence brings in as another's."""
SHOWN_OFF = re.compile(
    r"\b(?:this|these|my|our|este|esta|ce|cette|dieser?|diesen?|questo|questa)\s(?:[\w-]+\s){0,4}$|这[一]?[款个只台瓶支种件双条盒包][^，。]{0,8}$"
)
"""Before what a clip is about, whose looks are said later."""
RELATIVE = re.compile(
    r"\s(?:\w+\s){0,4}(?:(?:and|with|to)\s(?:(?:her|his|their|an?)\s(?:[\w-]+\s){0,2})?|(?:her|his|their)\s(?:[\w-]+\s){0,2})|[와과랑] ?|[と和与跟教陪帮带抱背给]着?"
)
LISTED = re.compile(
    r"(?:,| and|, and) (?:(?:an?|one|the) (?:[\w-]+ ){0,2}?[\w-]+,? (?:and )?)?(?:an?|one) (?:[\w-]+ ){0,2}"
)
"""What stands between two of a list, with at most another one."""
GOES_ON_LISTING = re.compile(r"(?:,| and|, and) (?:an?|one|two|three) ")
MEANWHILE = re.compile(r"\b(?:while|as|when)\s+(?:(?!the\b)\w+\s+)?$")
THEIRS = re.compile(r"\b(?:his|her|their)\s+(?:(?:old|young|little|proud|best|whole)\s+)?$")
"""Before somebody who is another's, and so another."""
TITLE = re.compile(
    r"[^.;,:!?。；，：！？]{0,24}[:：]|\s(?:ad|advert\w*|commercial|spot|promo|campaign|trailer)\b|(?:广告|宣传)|の(?:広告|CM)| ?광고"
)
CLAUSE = re.compile(r"[.;,:!?。；，：！？]")
OLD, YOUNG = frozenset(["grandmother", "grandfather"]), frozenset(["girl", "boy", "child", "baby"])
REACH = 40  # letters behind the second "one" that are said of it
TWO = 2
NEAREST = 6  # matches right before a noun: two looks, and what may stand between


def with_ones(findings: Findings) -> Findings:
    """ "A black cat chases a white one": the one is another cat."""
    if findings.language != "en" or "one" not in findings.text:
        return findings
    matches = list(findings.matches)
    for hit in ONE.finditer(findings.text):
        whose = next((m for m in reversed(matches) if m.category == "subject" and m.end <= hit.start()), None)
        start, end = hit.span(2)
        told = any(m.category in TELLING and hit.start(1) <= m.start < start for m in matches)
        if whose is None or not told:
            continue
        another = replace(whose, start=start, end=end, text=hit[2], plural=hit[2] == "ones", skipped=(), apart=None)
        matches = [m for m in matches if not (start <= m.start < end)] + [another]
    return replace(findings, matches=tuple(sorted(matches, key=lambda match: (match.start, match.end))))


def told_apart(findings: Findings, drafts: list[Draft], used: set[int]) -> list[Draft]:
    """The drafts, two in the place of one that counts two where each is said to be in its own way; `used` gets the words."""
    split: list[Draft] = []
    for draft in drafts:
        pair = _one_and_the_other(findings, draft) or _before_the_noun(findings, draft)
        if pair is None:
            split.append(draft)
            continue
        draft.match, draft.count = replace(draft.match, plural=False), 1
        second = replace(draft, apart=True)
        for one, words in zip((draft, second), pair, strict=True):
            _describe(one, words, used)
        split += [draft, second]
    return split


def _one_and_the_other(findings: Findings, draft: Draft) -> tuple[Sequence[Match], Sequence[Match]] | None:
    if draft.count != TWO:
        return None
    end = findings.end_of(SENTENCE_END, draft.match.end)
    first = THE_ONE.search(findings.text, draft.match.end, end)
    other = THE_OTHER.search(findings.text, first.end(), end) if first else None
    if first is None or other is None:
        return None
    stop_at = min(other.end() + REACH, findings.end_of(COMMA, other.end()), end)
    pair = _telling(findings, first.end(), other.start()), _telling(findings, other.end(), stop_at)
    return pair if all(pair) and {m.category for m in pair[0]} & {m.category for m in pair[1]} else None


def _before_the_noun(findings: Findings, draft: Draft) -> tuple[Sequence[Match], Sequence[Match]] | None:
    """ "A red and a blue car"."""
    before = bisect_left(findings.matches, draft.match.start, key=lambda match: match.start)
    nearest = findings.matches[max(0, before - NEAREST) : before]
    told = [m for m in nearest if m.category in LOOKS and m.end <= draft.match.start]
    if len(told) < TWO or draft.count > TWO:
        return None
    first, second = told[-2:]
    between = findings.text[first.end : second.start]
    beside = not findings.text[second.end : draft.match.start].strip()
    alike = first.category == second.category and first.value != second.value
    if not (alike and beside and ARTICLE.search(findings.text[: first.start]) and AND_A.fullmatch(between)):
        return None
    return [first], [second]


def _telling(findings: Findings, start: int, end: int) -> list[Match]:
    return [m for m in findings.matches if m.category in TELLING and start <= m.start and m.end <= end]


def _describe(draft: Draft, words: Sequence[Match], used: set[int]) -> None:
    """Say of a draft what these words say, whatever was said of both."""
    for match in words:
        value = deed_actions().get(match.value, match.value) if match.category == "deed" else match.value
        setattr(draft, "action" if match.category == "deed" else match.category, value)
        used.add(match.start)


def merged(findings: Findings, drafts: Sequence[Draft]) -> list[Draft]:
    """The same kind named twice is one subject ("a fox ... the fox jumps"), unless it looks different."""
    kept: list[Draft] = []
    into: dict[Draft | None, Draft] = {}  # who is one with somebody that is kept
    for draft in drafts:
        if findings.language in UNCOUNTED and OTHERS.search(findings.text[: draft.match.start]):
            draft.match = replace(draft.match, plural=True)
        same = next(
            (
                other
                for other in kept
                if other.match.value == draft.match.value and not _is_another(findings, draft, other)
            ),
            None,
        )
        if same is None:
            kept.append(draft)
        else:
            into[draft] = same
            other = into.get(draft.other, draft.other)
            if same.other is None and other is not same:
                same.relation, same.other = draft.relation, other
            if not same.count and not draft.count and ANOTHER.match(findings.text[same.match.end : draft.match.end]):
                same.count = 2
            same.count = same.count or draft.count
            if draft.match.plural and not same.count and not AGAIN.search(findings.text[: draft.match.start]):
                same.match = replace(same.match, plural=True)
            same.colour, same.pattern = same.colour or draft.colour, same.pattern or draft.pattern
            same.size = same.size or draft.size
            same.worn = (*same.worn, *draft.worn)
            same.action = same.action or draft.action
            if coat_of(draft.match.text).figure and not coat_of(same.match.text).figure:  # "the dog is a corgi"
                same.match = replace(same.match, text=draft.match.text)
    for draft in kept:
        draft.other = into.get(draft.other, draft.other)
    return kept


def _is_another(findings: Findings, draft: Draft, other: Draft) -> bool:
    """Whether two of one kind are two: told apart, of two colours or of two sizes. A tag without an article says more of the same
    one ("cat, orange cat")."""
    if draft.apart or (READING in draft.match.text and draft.match.text != other.match.text):
        return True
    if draft.size and other.size and draft.size != other.size:
        return True
    if draft.match.plural and not other.match.plural and OTHERS.search(findings.text[: draft.match.start]):
        return True  # "a panda plays, other pandas watch"
    if _is_somebody_else(findings, draft, other) or _is_of_another_breed(findings, draft, other):
        return True
    if not draft.colour or draft.colour == other.colour:
        return False
    poured = other.match.text in drinks() and draft.match.text not in drinks()  # "coffee ... into a white cup"
    return bool(other.colour) or not (poured or _is_said_again(findings, draft, other))


def _is_of_another_breed(findings: Findings, draft: Draft, other: Draft) -> bool:
    """ "A samoyed and a poodle", whose coats their names tell; "a white kitten and a tabby"."""
    coats = [coat_of(one.match.text) for one in (draft, other)]
    told = [one.colour or coat.colour for one, coat in zip((draft, other), coats, strict=True)]
    if coats[0] != coats[1] and all(told) and told[0] != told[1] and not draft.match.plural:
        coats = [replace(coat, colour=colour) for coat, colour in zip(coats, told, strict=True)]
    between = findings.text[other.match.end : draft.match.start]
    joined = JOINED_TO.search(between) or ARTICLE.search(findings.text[: draft.match.start])
    if coats[0].figure != coats[1].figure and not all(coat.figure for coat in coats):
        return (
            SIDE_BY_SIDE.fullmatch(between) is not None
        )  # "a cow and a bull", but not "a corgi runs and the dog barks"
    return all(coat.colour or coat.figure for coat in coats) and coats[0] != coats[1] and joined is not None


def _is_somebody_else(findings: Findings, draft: Draft, other: Draft) -> bool:
    """An old man and his grandson: two words of one kind that look different, in one sentence."""
    one, two = figure_of(draft.match.text), figure_of(other.match.text)
    people = other.match.plural and other.match.text in ANYBODY
    if ONLOOKERS.match(draft.match.text) and draft.match.plural and not (people or ONLOOKERS.match(other.match.text)):
        return True  # "an old man plays the violin, passersby stop"
    between = findings.text[other.match.end : draft.match.start]
    if not is_somebody(draft.match.value):
        return False
    if findings.language == "en" and NEW.search(findings.text[: draft.match.start]) and SENTENCE_END.search(between):
        return draft.match.text not in ANYBODY and draft.match.text != other.match.text  # "An old man ... A boy"
    new = NEW_MANY.search(findings.text[: draft.match.start]) and SENTENCE_END.search(between)
    if findings.language == "en" and new and draft.match.plural and not other.match.plural and other.count < TWO:
        return draft.match.text not in ANYBODY and draft.match.text != other.match.text  # "A waiter slips. Guests clap"
    if draft.match.plural and not other.match.plural and MEANWHILE.search(findings.text[: draft.match.start]):
        return True  # "a man dances while people cheer"
    if (
        findings.language == "en"
        and HERS.search(findings.text[: draft.match.start])
        and draft.match.text != other.match.text
        and SENTENCE_END.search(between)
    ):
        return draft.match.text not in ANYBODY  # "A young engineer ... Her commander steps up"
    if draft.match.plural and not other.match.plural and other.count < TWO and AND_THE.fullmatch(between):
        return draft.match.text not in ANYBODY  # "a bride throws her bouquet and the bridesmaids jump"
    if _is_met(findings, draft, other, between):
        return True  # "an architect explains something to a colleague"
    if one == two:
        return False
    if not SENTENCE_END.search(between) and THEIRS.search(findings.text[: draft.match.start]):
        return True  # "a boy blows out candles ... while his grandparents clap"
    if {one, two} & OLD and {one, two} & YOUNG:
        return True  # however they are joined: "老奶奶包饺子，小孙女擀皮"
    if not one or not two:  # "a mother and her daughter"
        return RELATIVE.fullmatch(between) is not None or _is_listed(findings, draft, between)
    joined = JOINED_TO.search(between) is not None and not SENTENCE_END.search(between)
    return joined or _is_listed(findings, draft, between)


def _is_met(findings: Findings, draft: Draft, other: Draft, between: str) -> bool:
    """Whether somebody of another word is brought in as whom the first one goes or speaks to."""
    if findings.language != "en" or draft.match.text == other.match.text or SENTENCE_END.search(between):
        return False
    called = {draft.match.text, other.match.text}
    return (
        not called & {*ANYBODY, "man", "woman"}
        and WHOM_ONE_MEETS.search(findings.text, 0, draft.match.start) is not None
    )


def _is_listed(findings: Findings, draft: Draft, between: str) -> bool:
    """ "A man, a woman, a boy and a girl" are four; "an elderly man, a fisherman, sits" is one."""
    if findings.language != "en" or LISTED.fullmatch(between) is None:
        return False
    return " and" in between or GOES_ON_LISTING.match(findings.text, draft.match.end) is not None


def _is_said_again(findings: Findings, draft: Draft, other: Draft) -> bool:
    """Whether it is named like a tag behind a comma or a colon, in a list of such, as somebody known, or under a title that has it."""
    before = findings.text[: draft.match.start]
    if SHOWN_OFF.search(findings.text[: other.match.start]) and draft.match.value in thing_kinds():
        return True  # "I've been using this bottle ... holds a small blue bottle"
    return AGAIN.search(before) is not None or TAGGED.search(before) is not None or _is_a_title(findings, other)


def _is_a_title(findings: Findings, draft: Draft) -> bool:
    """ "Perfume ad: a pink bottle": what stands before a colon or an "ad" in the first clause says what it is all about."""
    return TITLE.match(findings.text, draft.match.end) is not None and not CLAUSE.search(
        findings.text, 0, draft.match.start
    )


@cache
def drinks() -> frozenset[str]:
    """Words for what is in a cup, by which the cup is meant."""
    rows = (columns for head, columns in rows_of(everyday.KINDS) if head.startswith("cup"))
    return frozenset(word.strip() for columns in rows for column in columns for word in column.split(","))
