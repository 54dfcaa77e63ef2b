"""Which words of a prompt belong together: whose colour it is, how many, what each subject does.

Pure and standard library only. The words come from `lexicon.py`; what a prompt leaves open is decided in `choosing.py`, and
`director.py` puts the scene together.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from . import meaning
from .casting import figure_for, is_own
from .lexicon import (
    Findings,
    Match,
    SubjectRow,
    deed_actions,
    fine_actions,
    subject_rows,
    thing_kinds,
)
from .meant import wearers
from .model import Subject
from .relating import Draft, relate
from .words_motion import MOTIONS
from .words_people import figure_of

FIGURES_MAX = 6  # of one kind
PLURAL_COUNT = 3  # "dogs" without a number
ANYBODYS = (
    "wave", "point", "bow", "spin", "swing", "fish", "sing", "sleep", "lie", "crawl", "draw", "paint", "box", "cheer", "nod",
    "march", "golf", "drink", "eat", "talk", "cry", "laugh", "think", "kneel", "wake_up", "sail", "fall",
    "clap", "shop", "award", "hug", "kiss", "smoke", "sled",
)  # fmt: skip
"""Words of people that are also said of the sea, the wind and the trees."""
OWN_MOTIONS = frozenset(row.partition("|")[0].strip() for row in MOTIONS.strip().splitlines()) - {
    "run", "walk", "jump", "fly", "eat", "swim",
}  # fmt: skip
"""What others who are named do not do along: an apple that falls from a tree falls alone."""
FAMILIES = (
    "family",
    "families",
    "famille",
    "familia",
    "familie",
    "família",
    "famiglia",
    "一家",
    "家族",
    "가족",
    "семья",
)
FAMILY_COUNT = 3
COUPLES = (
    "couple",
    "lovers",
    "情侣",
    "夫妻",
    "恋人",
    "カップル",
    "夫婦",
    "커플",
    "부부",
    "pareja",
    "casal",
    "coppia",
    "paar",
    "пара",
)
BABY = re.compile(r"baby|婴儿|宝宝")
NOUN_FIRST = ("es", "fr", "it", "pt", "ar", "id", "vi")  # adjectives follow their noun
ORANGES = ("orange", "naranja", "laranja")
ARTICLES = (" an", " una", " une", " uma", " the", " la", " one")
AFTER_A_NOUN = frozenset(
    [
        "",
        *[
            "and",
            "or",
            "on",
            "in",
            "with",
            "under",
            "next",
            "is",
            "of",
            "to",
            "y",
            "e",
            "et",
            "o",
            "con",
            "com",
            "avec",
            "sur",
            "en",
            "sobre",
            "falls",
            "rolls",
        ],
    ]
)
WALKING_BIRDS = (
    "penguin",
    "chicken",
    "owl",
    "peacock",
    "flamingo",
)  # birds that stay on the ground unless told otherwise
POSTURES = ("sit", "stand", "lie")  # give way to what somebody does so
PEOPLE = ("human", "woman", "child", "baby")


def loose_of(findings: Findings) -> tuple[Subject, set[int]]:
    """What words say that belong to nobody who is named, and where those words start."""
    categories = ("colour", "pattern", "size", "action", "deed")
    first = {
        category: match
        for category in categories
        if (match := next((m for m in findings.matches if m.category == category), None)) is not None
    }
    said = {category: first[category].value if category in first else "" for category in categories}
    if said["action"]:
        first.pop("deed", None)
    action = said["action"] or deed_actions().get(said["deed"], said["deed"])
    loose = Subject(
        kind="", figure="", colour=rgb_of(said["colour"]), pattern=said["pattern"], size=said["size"] or "normal",
        action=action,
    )  # fmt: skip
    return loose, {match.start for match in first.values()}


def gather(findings: Findings) -> tuple[list[Draft], set[int]]:
    """Subjects with the words that belong to them, and where the attribute words that were used start."""
    young, families = _young(findings), _families(findings)
    aside = (*young, *families)
    drafts = [Draft(match) for match in findings.matches if match.category == "subject" and match not in aside]
    used: set[int] = set()
    for match in families:
        nearest = min(drafts, key=lambda draft: abs(draft.match.end - match.start))
        nearest.count = FAMILY_COUNT
    for draft in drafts:
        draft.count = 2 if draft.match.text in COUPLES else draft.count
    for match in young:
        nearest = min(drafts, key=lambda draft: abs(draft.match.start - match.start))
        nearest.size = "small"
    for match in findings.matches:
        if match.category in ("relation", "deed") and relate(findings, match, drafts):
            used.add(match.start)
    worn = wearers(findings, drafts)
    for match in findings.matches:
        if match.start in worn and match.category == "colour":
            garment, wearer = worn[match.start]
            if not wearer.colour or wearer.colour == match.value:
                wearer.colour = match.value
                used.update((match.start, garment.start))
        elif match.category in ("colour", "pattern", "size", "count"):
            owner = _owner(findings, match, drafts)
            if owner is not None:
                _attach(owner, match)
                used.add(match.start)
        elif match.category in ("action", "deed"):
            value = deed_actions().get(match.value, match.value)
            for draft in _movable(value, list(_actors(match, drafts))):
                draft.action = draft.action or value
                used.add(match.start)
            if match.start not in used and value in fine_actions() and value not in ANYBODYS:
                sitting = next((draft for draft in reversed(drafts) if _sits(draft, match)), None)
                if sitting is not None:  # "sits on a bench, reading a book"
                    sitting.action = value
                    used.add(match.start)
    actions = [draft.action for draft in drafts if draft.action and draft.action not in OWN_MOTIONS]
    for draft in drafts:
        lends = draft.other is None and not any(other.other is draft for other in drafts)
        draft.action = draft.action or (actions[0] if actions and lends else "")
        if draft.relation == "chase" and draft.other is not None:
            draft.other.action = draft.action
    return _merged(drafts), used


def with_fruit(findings: Findings) -> Findings:
    """ "An orange" is a fruit where nothing follows that could be orange."""

    def is_fruit(match: Match) -> bool:
        if match.category != "colour" or match.text not in ORANGES:
            return False
        behind = findings.text[match.end :].split(maxsplit=1)
        free = not behind or behind[0].strip(",.;!?") in AFTER_A_NOUN
        return free and (" " + findings.text[: match.start].rstrip()).endswith(ARTICLES)

    matches = tuple(
        replace(match, category="subject", value="orange") if is_fruit(match) else match for match in findings.matches
    )
    return replace(findings, matches=matches)


def with_somebody(findings: Findings) -> Findings:
    """ "Playing the guitar on a beach" names nobody: what only people do is done by a person."""
    if any(match.category == "subject" for match in findings.matches):
        return findings
    deed = next((m for m in findings.matches if m.category == "action" and m.value in fine_actions()), None)
    if deed is None or deed.value in ANYBODYS:
        return findings
    kind = "baby" if deed.value.startswith("baby") or BABY.search(deed.text) else "human"
    somebody = Match(start=deed.start, end=deed.start, category="subject", value=kind, text="")
    matches = sorted((*findings.matches, somebody), key=lambda match: (match.start, match.end))
    return replace(findings, matches=tuple(matches))


def with_guesses(findings: Findings) -> tuple[Findings, tuple[str, ...]]:
    """Where the tables found nobody, the kinds that unknown words come nearest to; and the place, if all is foreign."""
    if not findings.unknown or any(match.category == "subject" for match in findings.matches):
        return findings, ()
    guesses, said = [], []
    for word, kind in meaning.kinds_of(findings.unknown):
        start = findings.text.find(word)
        guesses.append(Match(start=start, end=start + len(word), category="subject", value=kind, text=word))
        said.append(f"{word}: {kind}")
    foreign = len(findings.unknown) > len(findings.matches)
    if foreign and not any(match.category == "place" for match in findings.matches):
        place = meaning.place_of(findings.text)
        if place:
            guesses.append(Match(start=0, end=0, category="place", value=place, text=place))
            said.append(f"place: {place}")
    known = {match.text for match in guesses}
    return replace(
        findings,
        matches=tuple(sorted((*findings.matches, *guesses), key=lambda match: match.start)),
        unknown=tuple(word for word in findings.unknown if word not in known),
    ), tuple(said)


def _families(findings: Findings) -> list[Match]:
    """ "Family" or "herd" right after an animal says how many of them there are ("an elephant family")."""
    subjects = [match for match in findings.matches if match.category == "subject"]
    return [
        match
        for match in subjects
        if match.text in FAMILIES
        and any(
            other is not match and not findings.text[other.end : match.start].strip()
            for other in subjects
            if other.end <= match.start
        )
    ]


def _young(findings: Findings) -> list[Match]:
    """ "Baby" beside another subject says how big that one is ("a baby elephant")."""
    subjects = [match for match in findings.matches if match.category == "subject"]
    return [
        match
        for match in subjects
        if match.value == "baby"
        and any(
            other.value != "baby"
            and not findings.text[min(match.end, other.end) : max(match.start, other.start)].strip()
            for other in subjects
        )
    ]


def _owner(findings: Findings, match: Match, drafts: Sequence[Draft]) -> Draft | None:
    """The subject right after an adjective or, failing that, right before it ("perro negro", "犬が二匹")."""
    after = next((draft for draft in drafts if draft.match.start >= match.end), None)
    before = next((draft for draft in reversed(drafts) if draft.match.end <= match.start), None)
    if before and findings.language in NOUN_FIRST and match.category != "count":
        gap = findings.text[before.match.end : match.start]
        if not gap.strip():
            return before
    if after and _close(findings, match.end, after.match.start):
        return after
    if before and _close(findings, before.match.end, match.start, gap_max=2):
        return before
    return None


def _close(findings: Findings, start: int, end: int, gap_max: int = 30) -> bool:
    gap = findings.text[start:end]
    if end - start > gap_max or re.search(r"[.;,:!?。；，、]", gap.replace(", ", " ", 1) if end - start < 18 else gap):
        return False
    if re.search(
        r"\b(and|y|et|und|e|и|in|on|at|with|near|over|under|by|con|com|mit|avec|с|на|su|sur|auf|ed|sobre)\b|[と和与跟與]|[와과] ",
        gap,
    ):
        return False
    between = [match for match in findings.matches if start <= match.start and match.end <= end]
    if any(match.category in ("place", "subject", "camera", "relation", "deed", "garment") for match in between):
        return False
    left = gap
    for match in between:
        left = left.replace(match.text, " ", 1)
    return not any(word in left.split() for word in findings.unknown)


def _attach(draft: Draft, match: Match) -> None:
    if match.category == "count":
        draft.count = draft.count or int(match.value)
    elif match.category == "colour":
        draft.colour = draft.colour or match.value
    elif match.category == "pattern":
        draft.pattern = draft.pattern or match.value
    else:
        draft.size = draft.size or match.value


def _actors(match: Match, drafts: Sequence[Draft]) -> Iterable[Draft]:
    before = [draft for draft in drafts if draft.match.end <= match.start and not draft.action]
    if match.value in fine_actions() and any(_sits(draft, match) for draft in drafts):
        before = [draft for draft in before if draft.match.value not in thing_kinds()]
        if not before:
            return ()
    if before:
        return before
    after = [draft for draft in drafts if draft.match.start >= match.end]
    return after[:1]


def _movable(value: str, drafts: list[Draft]) -> list[Draft]:
    """Of an apple and the tree that it falls from, the apple."""
    free = [draft for draft in drafts if not subject_rows()[draft.match.value].fixed]
    return free if free and value in OWN_MOTIONS else drafts


def _sits(draft: Draft, deed: Match) -> bool:
    """Whether it is a person who was only said to sit or stand before a deed."""
    person = subject_rows()[draft.match.value].figure in PEOPLE
    return person and draft.match.end <= deed.start and draft.action in POSTURES


def _merged(drafts: Sequence[Draft]) -> list[Draft]:
    """The same kind named twice is one subject ("a fox ... the fox jumps"), unless it looks different."""
    kept: list[Draft] = []
    for draft in drafts:
        same = next(
            (
                other
                for other in kept
                if other.match.value == draft.match.value and (not draft.colour or draft.colour == other.colour)
            ),
            None,
        )
        if same is None:
            kept.append(draft)
        else:
            for other in drafts:
                if other.other is draft:
                    other.other = same
            if same.other is None and draft.other is not same:
                same.relation, same.other = draft.relation, draft.other
            same.count = same.count or draft.count
            same.size = same.size or draft.size
    return kept


def subject_of(draft: Draft, drafts: Sequence[Draft]) -> Subject:
    row = subject_rows()[draft.match.value]
    plural = draft.match.plural
    to = next((index for index, other in enumerate(drafts) if other is draft.other and other is not draft), -1)
    count = draft.count or (PLURAL_COUNT if plural else 1)
    return Subject(
        kind=row.kind,
        figure=_person(draft.match, row) or figure_for(row),
        count=min(max(count, 2 if plural and draft.count != 1 else 1), FIGURES_MAX),
        colour=rgb_of(draft.colour),
        stand_in_colour=rgb_of(row.colour),
        pattern=draft.pattern,
        size=draft.size or _size_of(row),
        action=draft.action or ("stand" if row.kind in WALKING_BIRDS else ""),
        relation=draft.relation if to >= 0 else "",
        relation_to=to,
    )


def _size_of(row: SubjectRow) -> str:
    """The size of a row counts where another figure plays the kind: one of its own is as small as it is."""
    return "normal" if row.size == "tiny" and is_own(row.kind, figure_for(row)) else row.size


def _person(match: Match, row: SubjectRow) -> str:
    """The figure that the word itself asks for ("a king" is a human in robes)."""
    return figure_of(match.text) if row.figure in PEOPLE else ""


def rgb_of(colour: str) -> tuple[float, float, float] | None:
    if not colour:
        return None
    red, green, blue = (round(int(colour[i : i + 2], 16) / 255, 4) for i in (1, 3, 5))
    return red, green, blue
