"""Which words of a prompt belong together: whose colour it is, how many, what each subject does.

Pure and standard library only. The words come from `lexicon.py`; what a prompt leaves open is decided in `choosing.py`, and
`reader.py` puts the scene together.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ...model import Subject
from ...words.lexicon import (
    LOOKS,
    Findings,
    Match,
    deed_actions,
    fine_actions,
    is_somebody,
)
from ...words.people import TRADES
from ..parts.manned import MACHINES
from ..sense.hair import TRAIT, whose
from ..sense.passing import OFFSPRING
from .able import ONLY_THINGS
from .ages import is_age
from .attributes import AROUND, counted_behind, of_surroundings, said_of
from .becoming import IN_PAIRS, PAIR, rgb_of
from .belongings import settled, with_in_hand, without_what_is_held
from .clothing import all_over, hats_on, in_dresses, piece_of, wearers
from .doers import ANYBODYS, NOUN_FIRST, act
from .faces import faces
from .meanwhile import CLAUSE_BEGIN
from .offspring import (
    FAMILY_COUNT,
    beside_grown,
    beside_their_mothers,
    do_as_their_mothers,
    families_of,
    is_one_of_them,
    is_their_parent,
    with_a_young_one,
)
from .outfit import with_piece
from .relating import Draft, ahead, put_inside, relate
from .teams import with_teams
from .telling_apart import AGAIN, merged, told_apart

MANY_COUNT = 5  # "many dogs"
NAMED_MAX = 200  # subjects that a prompt is read for: every word between them looks at all of them
COUNTED_MAX = 12  # of what fills the air: as many are looked at one by one
ORANGES = ("orange", "naranja", "laranja")
DRIFTS = re.compile(
    r"\s+(?:are |gently |slowly |softly )*(?:float|fall|drift|fly|flies|rain|com(?:e|ing) down|swirl|flutter)\w*|$"
)
ARTICLES = (" an", " una", " une", " uma", " the", " la", " one")
JOINS_A_NOUN = """
and or on in with under next is of to y e et o con com avec sur en sobre falls rolls
"""
AFTER_A_NOUN = frozenset(["", *JOINS_A_NOUN.split()])
TO = re.compile(r"^\s?(?:to|into|a|en|à|zu|in|para|на|in)\s$|^\w{0,3}(?:成|为|に|で)\w{0,2}$")
"""Between the colour that was and the one that is to be."""
THEIRS = re.compile(r"\b(?:her|his|its|their)\s+(?:\w+\s+)?$")
BROADER = {
    "balloon": ("hot air balloon",), "ball": ("basketball", "football"), "car": ("taxi", "police car"),
    "bird": ("eagle", "owl", "parrot", "crow", "seagull", "swan", "goose", "duck", "penguin", "flamingo", "peacock", "toucan", "hummingbird"),
    "human": TRADES, "vacuum cleaner": ("robot vacuum",), "bottle": ("perfume",),
}  # fmt: skip
"""Words that, said later with "the", mean somebody who was named more narrowly before."""
FESTIVAL = re.compile(r".*(?:festival|fiesta|rally|节)s?")
"""What there are many of, named in one word with its feast."""
DESCRIBES = re.compile(
    r"\w{2,}(?:en|y|ed|ic|al|ous|ish|ful|less|ive|ient|ant|ese|ian)|old|new|aged|brick|stone|metal|steel|leather|toy|wild|fat|"
    r"(?:over|in|on|low|high|long|short|full|two|three|four|mid|all|hand|half|wide|close|dark|light|ankle|knee|floor|air|sun|round|square)-[a-z]+|matte|gloss|satin|"
    r"thin|round|stray|fresh|sharp|grand|proud|brave|wise|lush|plush|antique|long|short|deep|thick|strange|strong|fierce|more|other|further"
)
"""Words by their ending that stand between "red" and "boat" without being what is red."""
BRAND = re.compile(r"(?!\w*(?:year|hair|haired|fur|skin|eye|dress|coat|ing|ed)$)[a-z0-9-]*[a-rt-z0-9]")
"""A name or a noun between "yellow" and "van"; a plural is what is yellow."""
BALL_GAMES = (
    "play_basketball", "dunk_basketball", "shoot_basketball", "shoot_goal", "play_tennis", "baseball", "bat_baseball",
)  # fmt: skip


STOPS = ("stand", "park")
"""Of whoever only stops before doing something else."""


def loose_of(findings: Findings) -> tuple[Subject, set[int]]:
    """What words say that belong to nobody who is named, and where those words start."""
    categories = ("colour", "pattern", "size", "action", "deed")
    surroundings = [m.start for m in findings.matches if m.category in AROUND]
    own = [m for m in findings.matches if m.category not in LOOKS or m.end + 1 not in surroundings]  # no "green grass"
    own = [m for m in own if m.value not in ONLY_THINGS]  # "a storm breaks out"
    first = {
        category: match
        for category in categories
        if (match := next((m for m in own if m.category == category), None)) is not None
    }
    colours = [m for m in own if m.category == "colour"]
    if len(colours) > 1 and TO.search(findings.text[colours[0].end : colours[-1].start]):
        first["colour"] = colours[-1]  # "from blue to red"
    more = [m for m in own if m.category == "action" and m.value not in STOPS]
    if more and first["action"].value in STOPS:
        first["action"] = more[0]  # "it stops and sleeps"
    hands = [m for m in more if m.value in fine_actions() and m.value not in ANYBODYS]
    if hands and first["action"].value in ("sit", "stand", "kneel"):
        first["action"] = hands[0]  # "he sits down and plays the guitar"
    said = {category: first[category].value if category in first else "" for category in categories}
    if said["action"]:
        first.pop("deed", None)
    action = said["action"] or deed_actions().get(said["deed"], said["deed"])
    action = "stand" if action == "park" else action  # "it stops" is said of a fox and of a car
    loose = Subject(
        kind="", figure="", colour=rgb_of(said["colour"]), pattern=said["pattern"], size=said["size"] or "normal",
        action=action,
    )  # fmt: skip
    stopped = {m.start for m in own if m.category == "action" and m.value in STOPS and more}
    return loose, stopped | {match.start for match in first.values()}


def gather(findings: Findings) -> tuple[list[Draft], set[int]]:
    """Subjects with the words that belong to them, and where the attribute words that were used start."""
    young, families = _young(findings), families_of(findings)
    aside = (*young, *families)
    drafts = [Draft(match) for match in findings.matches if match.category == "subject" and match not in aside]
    used: set[int] = set()
    for draft in drafts:
        if FESTIVAL.fullmatch(draft.match.text):
            draft.many = True
    for match in families:
        nearest = min(drafts, key=lambda draft: abs(draft.match.end - match.start))
        nearest.count = FAMILY_COUNT
    for match in young:
        nearest = min(drafts, key=lambda draft: max(draft.match.start - match.end, match.start - draft.match.end))
        nearest.size = "small"
        nearest.apart = nearest.apart or beside_grown(findings, nearest, drafts)
        if match.plural:
            nearest.match = replace(nearest.match, plural=True)
    mothers = [*_with_their_own(findings, drafts), *beside_their_mothers(findings, drafts)]
    hats_on(findings, drafts)
    for match in findings.matches:
        if match.category in ("relation", "deed") and relate(findings, match, drafts):
            used.add(match.start)
    used |= ahead(findings, drafts)
    put_inside(findings, drafts)
    with_in_hand(findings, drafts)
    for draft in drafts:
        if draft.relation == "ride" and draft.other is not None and draft.other.match.value in MACHINES:
            draft.action = draft.action or "drive"  # who is in a machine is at its wheel
    worn = wearers(findings, drafts)
    used |= in_dresses(findings, drafts, worn)
    for match in findings.matches:
        if match.start in worn and match.category == "colour":
            garment, wearer = worn[match.start]
            piece = piece_of(garment, wearer)
            if piece:
                wearer.worn = (*wearer.worn, f"{piece} {match.value}")
                wearer.colour = match.value if all_over(piece, wearer) else wearer.colour
                used.update((match.start, garment.start))
            elif garment.value not in ("garment", "jacket", "raincoat", "suit", "trousers", "skirt"):
                continue
            elif not wearer.colour or wearer.colour == match.value:
                wearer.colour = match.value
                used.update((match.start, garment.start))
        elif match.category in (*LOOKS, "count"):
            owner = _owner(findings, match, drafts)
            if owner is not None:
                _attach(owner, match)
                used.add(match.start)
        elif match.category == TRAIT:
            who = whose(findings, match)
            for draft in (draft for draft in drafts if who is not None and draft.match.start == who.start):
                draft.worn = with_piece(draft.worn, match.value)
                used.add(match.start)
    used |= act(findings, drafts)
    faces(findings, drafts)
    do_as_their_mothers(mothers)
    without_what_is_held(drafts)
    drafts = merged(findings, settled(findings, told_apart(findings, drafts, used)))
    return with_a_young_one(findings, with_teams(findings, drafts)), used


def _with_their_own(findings: Findings, drafts: list[Draft]) -> list[tuple[Draft, Draft]]:
    """ "A lion cub and its mother" are two lions; "the balloons" after a hot air balloon are those. The young with their mothers."""
    kept: list[Draft] = []
    families: list[tuple[Draft, Draft]] = []
    for draft in drafts:
        if kept and is_their_parent(findings, draft, kept[-1]):
            draft.match, draft.apart = replace(draft.match, value=kept[-1].match.value), True
            kept[-1].size = kept[-1].size or "small"
            families.append((kept[-1], draft))
            kept.append(draft)
            continue
        if findings.language != "en":
            kept.append(draft)
            continue
        before = findings.text[: draft.match.start]
        again = AGAIN.search(before) is not None
        if kept and THEIRS.search(before) and is_one_of_them(draft, kept[-1]):
            continue
        if draft.match.value == "ball" and again and kept and _ball_game(findings):
            continue  # who dribbles has it in hand
        if draft.match.value in BROADER and (again or (draft.match.plural and draft.match.value != "human")):
            same = next((other for other in kept if other.match.value in BROADER[draft.match.value]), None)
            crowd = draft.match.value == "human" and draft.match.plural  # "the crowd" is not the magician
            if same is not None and not (crowd and not same.match.plural):
                if draft.match.plural and not same.match.plural:
                    same.match = replace(same.match, plural=True)
                continue
        kept.append(draft)
    drafts[:] = kept
    return families


def _ball_game(findings: Findings) -> bool:
    return any(match.category == "action" and match.value in BALL_GAMES for match in findings.matches)


def first_named(findings: Findings) -> Findings:
    """The findings up to the last subject that a prompt is read for; what is behind it is told as not understood."""
    named = [n for n, match in enumerate(findings.matches) if match.category == "subject"]
    if len(named) <= NAMED_MAX:
        return findings
    end = named[NAMED_MAX]
    behind = (match.text for match in findings.matches[end:])
    return replace(findings, matches=findings.matches[:end], unknown=(*findings.unknown, *dict.fromkeys(behind)))


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


def with_feathers(findings: Findings) -> Findings:
    """ "Feathers" are what birds have on, unless they drift by themselves."""
    loose = tuple(
        replace(match, category="subject", value="feather", plural=True)
        if match.category == "garment" and match.text == "feathers" and DRIFTS.match(findings.text, match.end)
        else match
        for match in findings.matches
    )
    return replace(findings, matches=loose)


def _young(findings: Findings) -> list[Match]:
    """ "Baby" beside another subject says how big that one is ("a baby elephant"), "cubs" behind it too ("lion cubs")."""
    subjects = [match for match in findings.matches if match.category == "subject"]

    def beside(match: Match, other: Match) -> bool:
        return not findings.text[min(match.end, other.end) : max(match.start, other.start)].strip()

    return [
        match
        for match in subjects
        if (match.value == "baby" and any(other.value != "baby" and beside(match, other) for other in subjects))
        or (
            match.text in OFFSPRING
            and any(other is not match and other.end <= match.start and beside(match, other) for other in subjects)
        )
    ]


def _owner(findings: Findings, match: Match, drafts: Sequence[Draft]) -> Draft | None:
    """The subject right after an adjective or, failing that, right before it ("perro negro", "犬が二匹")."""
    if match.category == "count" and is_age(findings.text, match.start):
        return None
    if findings.text[match.end :].startswith(" than "):
        return next((draft for draft in reversed(drafts) if draft.match.end <= match.start), None)
    after = next((draft for draft in drafts if draft.match.start >= match.end), None)
    before = next((draft for draft in reversed(drafts) if draft.match.end <= match.start), None)
    follows = before is not None and findings.language in NOUN_FIRST and match.category != "count"
    if before is not None and follows and not findings.gap(before.match.end, match.start, LOOKS).strip():
        return before
    if of_surroundings(findings, match, findings.language in NOUN_FIRST):
        return None
    counted = counted_behind(findings, match, drafts)
    if counted is not None:
        return counted
    counts = match.category == "count" and after is not None and after.match.plural
    named = not match.text.isdigit()
    deeds = findings.language not in NOUN_FIRST
    if after and _close(findings, match.end, after.match.start, named=named, whatever=counts, deeds=deeds):
        return after
    if before and _close(findings, before.match.end, match.start, gap_max=2, deeds=False):
        return before
    return before and said_of(findings, match, before, drafts)


def _close(
    findings: Findings,
    start: int,
    end: int,
    gap_max: int = 30,
    *,
    named: bool = False,
    whatever: bool = False,
    deeds: bool = True,
) -> bool:
    """Whether nothing stands between that parts them; `named`: but for one name ("a yellow vw van"). `whatever` is not known there
    parts no number from what it counts, and where `deeds` may not stand there one parts them."""
    gap = findings.text[start:end]
    if end - start > gap_max or re.search(r"[.;,:!?。；，、]", gap.replace(", ", " ", 1) if end - start < 18 else gap):
        return False
    if re.search(
        r"(?<!-)\b(and|y|et|und|e|и|in|on|at|with|near|over|under|by|con|com|mit|avec|с|на|su|sur|auf|ed|sobre)\b(?!-)|[と和与跟與]|[와과] ",
        gap,
    ):
        return False
    if CLAUSE_BEGIN.search(gap):
        return False  # "uma onda gigante enquanto golfinhos pulam"
    between = [match for match in findings.matches if start <= match.start and match.end <= end]
    if any(match.category in ("place", "subject", "camera", "relation", "deed", "garment") for match in between):
        return False
    acts = any(match.category == "action" and match.text != gap.strip() for match in between)  # "two dancing bears"
    if whatever or (acts and not deeds):
        return not acts
    left = gap
    for match in between:
        left = left.replace(match.text, " ", 1)
    strange = [word for word in findings.unknown if word in left.split() and not DESCRIBES.fullmatch(word)]
    brand = named and len(strange) == 1 and strange == left.split() and BRAND.fullmatch(strange[0]) is not None
    return not strange or brand


def _attach(draft: Draft, match: Match) -> None:
    if match.category == "count" and not draft.count:
        uncounted = match.value == "many"
        if draft.match.value in IN_PAIRS and PAIR.search(f"{match.text} "):
            return  # a pair of headphones is one
        draft.count = MANY_COUNT if uncounted else int(match.value)
        draft.many = uncounted or (match.text.isdigit() and int(match.text) > COUNTED_MAX)
    elif match.category == "count":
        pass  # the first number counts
    elif match.category == "colour":
        draft.colour = draft.colour or match.value
    elif match.category == "pattern":
        draft.pattern = draft.pattern or match.value
    elif match.text != "young" or not is_somebody(draft.match.value):  # a young queen is no smaller
        draft.size = draft.size or match.value
