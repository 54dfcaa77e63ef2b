"""What a draft becomes: a subject of the scene, with its kind, figure, count, size, looks and action.

Rules of one noun; which words belong to whom is said in `gathering.py`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...composed import ALSO, STACKED
from ...model import FIGURES_MAX, Subject
from ...words.floating import ADRIFT, AIRBORNE, IN_NUMBERS
from ...words.lexicon import Findings, Match, SubjectRow, is_somebody, subject_rows
from ...words.people import COUPLES, IN_A_DRESS, PEOPLE, figure_of, is_human, usual_action
from ..parts.casting import figure_for, is_own, variant_of
from ..prompt.inscriptions import figure_of as inscribed
from ..sense.hair import with_hair_to_match
from ..sense.statues import in_stone, still
from .able import VEHICLES
from .ages import age_of, figure_at
from .attributes import glows, size_of_boat
from .belongings import HEAPED, SEVERAL
from .coats import Coat, coat_of
from .doing import STREAMS, UNCOUNTED, shows
from .families import COUNTED, GRANDPARENTS
from .offspring import FAMILIES, FAMILY_COUNT, has_young, is_a_family
from .relating import Draft

PLURAL_COUNT = 3  # "dogs" without a number
NAMED_BEFORE = 24  # letters before a noun that may say which of its kind it is
WALKING_BIRDS = ("penguin", "chicken", "owl", "peacock", "flamingo")  # that stay on the ground unless told otherwise
AGED = re.compile(
    r"(?<!-)\b(?:(?:old|elderly|aged|senior|retired)\s+(?:[\w-]+\s+)?|(?:alter|alte|alten|älterer?|ältere|viej[oa]s?|ancian[oa]s?|vieux|"
    r"vieilles?|velh[oa]s?|idos[oa]s?|vecchi[oa]?|vecchie|anzian[oaie]|стар\w+|пожил\w+|altes|älteres|बूढ़[ाीे]|बुज़ुर्ग)\s+)$|(?:老|年迈的|白发苍苍的|年老的|年老いた|老いた|늙은|나이 든 )$"
)
AGED_BEHIND = re.compile(
    r"\s+(?:muy |très |molto |muito )?(?:anzian[oa]|ancian[oa]|mayor|viej[oa]|âgée?|idos[oa]|velh[oa]|vecchi[oa]|yaşlı|già|tua|(?:عجوز|مسن)\w*)\b"
)
BY_TWOS = ("shoe",)
"""What a plural without a number means two of."""
ALIKE_IN_NUMBER = ("fish", "sheep", "deer", "jellyfish", "goldfish", "starfish", "bison", "moose", "salmon", "koi")
"""English words of which one and several are written alike."""
ONE_OF_THEM = re.compile(
    r"(?:^|[\s,(])(?:an?|the|one|this|that|each|every|another|its|his|her|my|their|lone|single)\s+(?:[\w-]+\s+){0,4}$"
)
DOES = re.compile(r"\s+(?:\w+ly\s+)?(?:\w*[a-rt-z]s|is|was|has|does)\b")
IN_PAIRS = ("headphones", "glasses", "scissors", "skis")
PAIR = re.compile(r"\b(?:pair of|par de|paire de|paar|paio di|пар[аыу]) (?:[\w-]+ ){0,3}$|[一这]?[副双](?:\w{0,3}的)?$")
"""Before what comes by twos and is one thing."""


GREY_OF_AGE = ("grandfather", "grandmother")
"""Figures whose hair is grey of age."""


def family_of(findings: Findings, draft: Draft) -> str:
    """Which of `families.MEMBERS` it is; empty for none."""
    text = draft.match.text
    if draft.match.value != "human" or draft.count > (2 if text in (*COUPLES, *GRANDPARENTS) else 1):
        return ""
    if text in GRANDPARENTS:
        return "grandparents"
    if draft.match.plural:
        return ""
    old = AGED.search(findings.text[: draft.match.start]) or AGED_BEHIND.match(findings.text, draft.match.end)
    return "grandparents" if text in COUPLES and old else "family" if text in FAMILIES else ""


def subject_of(findings: Findings, draft: Draft, drafts: Sequence[Draft]) -> Subject:
    row, coat = subject_rows()[draft.match.value], coat_of(draft.match.text)
    plural = draft.match.plural and not findings.text[: draft.match.start].endswith((" einen ", " einem "))
    coat = Coat() if coat.figure and coat.kind != row.kind else coat  # a crane that lifts is no bird
    to = next((index for index, other in enumerate(drafts) if other is draft.other and other is not draft), -1)
    several = draft.relation != "in" and _several(findings, draft.match)
    plural = (plural or several) and draft.match.value not in (*HEAPED, *UNCOUNTED, *SEVERAL)
    text = draft.match.text
    group = 2 if text in COUPLES else FAMILY_COUNT if text in FAMILIES else COUNTED.get(text, 0)
    counted = 0 if draft.match.text in COUPLES and draft.count == 1 else draft.count  # "una pareja" is two
    if row.kind in IN_PAIRS and PAIR.search(findings.text[: draft.match.start]):
        counted, plural = 1, False
    count = counted or group or (1 if not plural else 2 if row.kind in BY_TWOS else PLURAL_COUNT)
    named = findings.text[max(0, draft.match.start - NAMED_BEFORE) : draft.match.end]
    young = draft.size == "small" and (has_young(findings) or (draft.apart and is_a_family(findings)))
    variant = variant_of(row.kind, named) or (variant_of(row.kind, f"{named} cub") if young else "")
    figure = in_stone(
        draft.match,
        findings,
        inscribed(draft.match.text, rgb_of(draft.colour))
        or variant
        or coat.figure
        or _clothed(_person(draft.match, row, findings.text) or figure_for(row), draft),
    )
    return Subject(
        kind=row.kind,
        figure=figure,
        count=1
        if variant.startswith(STACKED)
        else min(max(count, 2 if plural and draft.count != 1 else 1), FIGURES_MAX),
        colour=rgb_of(draft.colour or coat.colour),
        stand_in_colour=rgb_of(row.colour),
        pattern=draft.pattern or coat.pattern,
        size=draft.size or size_of_boat(draft) or _size_of(row),
        action=still(figure, _own_way(_own_ride(draft, row), row) or _usual_action(draft, row)),
        relation="" if to < 0 else "on" if draft.relation == "above" and row.kind in STREAMS else draft.relation,
        relation_to=to,
        worn=ALSO.join(sorted(dict.fromkeys(with_hair_to_match(draft.worn, is_old=figure in GREY_OF_AGE)))),
        many=_fills_the_air(draft, drafts, findings.language),
        glows=glows(findings, draft),
    )


def _several(findings: Findings, match: Match) -> bool:
    """Whether "fish" are several: no article before, no verb of one behind."""
    if findings.language != "en" or match.text.rpartition(" ")[2] not in ALIKE_IN_NUMBER:
        return False
    return not (ONE_OF_THEM.search(findings.text[: match.start]) or DOES.match(findings.text, match.end))


CLIMBING = ("climb", "rock_climb")
"""What a cyclist does up a road, who has no rock to hold on to."""


def _own_ride(draft: Draft, row: SubjectRow) -> str:
    """What a draft does; a cyclist who rides, and it is not said what, rides a bicycle, and a snowboarder who races is on the board."""
    if (
        draft.action in ("ride", "drive", "run", "slide", *CLIMBING)
        and draft.relation != "ride"
        and row.figure in PEOPLE
    ):
        usual = usual_action(draft.match.text)
        own = usual.startswith("ride_") or usual in ("ski", "snowboard") or (draft.action == "ride" and usual)
        own = own and not (draft.action in CLIMBING and not usual.startswith("ride_"))
        return usual if own else draft.action
    return draft.action


def _usual_action(draft: Draft, row: SubjectRow) -> str:
    """What somebody does of whom nothing is said: a guitarist plays."""
    if row.kind in WALKING_BIRDS:
        return "stand"
    return usual_action(draft.match.text) if row.figure in PEOPLE and not draft.relation else ""


def _fills_the_air(draft: Draft, drafts: Sequence[Draft], language: str) -> bool:
    """Whether there are as many of it as the air holds: more than one of what drifts, uncounted, and nobody holds them."""
    held = draft.relation == "hold" or any(other.other is draft for other in drafts)
    if draft.match.value not in IN_NUMBERS or held:
        return False
    if draft.match.value in ("paper lantern", "firefly") and language in ("zh", "ja", "ko") and not draft.count:
        return True  # of which no language without plurals means one
    alone = draft.action in AIRBORNE or draft.action == "fall" or len(drafts) == 1 or draft.match.value in ADRIFT
    return draft.many or (draft.match.plural and not draft.count and alone)


def _own_way(action: str, row: SubjectRow) -> str:
    """Who has no wheels stops by standing; animals run where people jog, and dance where they cannot waltz."""
    if action == "park" and row.kind not in VEHICLES:
        return "stand"
    figure = figure_for(row)
    if is_human(figure):
        return "stand" if action == "rise" and row.figure in PEOPLE else action
    if action == "jog" and figure != "robot":
        return "run"
    return "dance" if action == "waltz" and not shows(figure, action) else action


def _size_of(row: SubjectRow) -> str:
    """The size of a row counts where another figure plays the kind: one of its own is as small as it is."""
    return "normal" if row.size == "tiny" and is_own(row.kind, figure_for(row)) else row.size


def words_of_age(findings: Findings, drafts: Sequence[Draft]) -> set[str]:
    """The words before people that are seen in who plays them: "an elderly fisherman"."""
    said = (AGED.search(findings.text[: draft.match.start]) for draft in drafts if is_somebody(draft.match.value))
    return {word for found in said if found for word in found[0].split()}


def _person(match: Match, row: SubjectRow, text: str) -> str:
    """The figure that the word itself asks for ("a king" is a human in robes)."""
    if row.figure not in PEOPLE:
        return ""
    age = age_of(text, match.start, match.end)
    if age is not None:
        return figure_at(row.kind, age, figure_of(match.text.removeprefix("old ")))
    figure = figure_of(match.text)
    aged = AGED.search(text[: match.start]) or AGED_BEHIND.match(text, match.end)
    if not (aged or figure):  # "बूढ़ा आदमी"
        aged = AGED.search(match.text.rpartition(" ")[0] + " ")
    if figure in ("", "man") and row.kind in ("human", "woman") and aged:
        return figure_of("old woman" if row.kind == "woman" else "old man")
    return figure


def _clothed(figure: str, draft: Draft) -> str:
    return IN_A_DRESS if draft.in_dress and figure == "woman" else figure


def rgb_of(colour: str) -> tuple[float, float, float] | None:
    if not colour:
        return None
    red, green, blue = (round(int(colour[i : i + 2], 16) / 255, 4) for i in (1, 3, 5))
    return red, green, blue
