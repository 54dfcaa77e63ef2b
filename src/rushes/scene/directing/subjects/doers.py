"""Who of a prompt does what its verbs say: who stands before a verb and can do it.

Pure and standard library only. Drafts come with their words from `gathering.py`; what a figure has a movement for is
`doing.py`'s and `wanted.py`'s. The rule to remember: nobody does what is said of somebody else, and no tree runs.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from ...words.floating import AIRBORNE, CHERRIES, IN_NUMBERS
from ...words.lexicon import (
    LOOKS,
    SENTENCE_END,
    Findings,
    Match,
    deed_actions,
    fine_actions,
    is_somebody,
    subject_rows,
    thing_kinds,
)
from ...words.people import usual_action
from ..sense.coverbs import is_done_to
from ..sense.round_about import falls, is_of_what_is_round_about, of_a_sight
from .able import (
    HOVERS,
    OF_A_SIGHT,
    ON_THE_GROUND,
    SEATS,
    TURN_INSIDE,
    WHEELED,
    WITH_A_FACE,
    broken_by,
    could,
    glides_in_water,
    is_alive,
    persons_way,
)  # fmt: skip
from .doing import SITTING_DOWN
from .flying import aloft
from .handling import handled
from .meanwhile import (
    AND_IT,
    CLAUSE_BEGIN,
    ON_THE_WAY,
    OWN_MOTIONS,
    WHILE,
    boarded,
    comes_behind,
    goes_on,
    is_anothers,
    is_of_things,
    led,
    lend,
    on_the_way,
    people_of_its_sentence,
    says_which,
    stands_before,
)
from .relating import EMBRACES, SURFACES, Draft, embrace, tie_of

NOUN_FIRST = ("es", "fr", "it", "pt", "ar", "id", "vi")  # adjectives follow their noun
ANYBODYS = (
    "wave", "point", "bow", "spin", "swing", "fish", "sing", "sleep", "lie", "crawl", "draw", "paint", "box", "cheer", "nod",
    "march", "golf", "drink", "eat", "talk", "cry", "laugh", "think", "kneel", "wake_up", "sail", "fall",
    "clap", "shop", "award", "hug", "kiss", "smoke", "sled",
)  # fmt: skip
"""Words of people that are also said of the sea, the wind and the trees."""
REACH = 60  # characters back to what governs a noun
DOES_IT = re.compile("(?:たち|達|들)?[がはも이가은는도]")
VERB_ENDS = re.compile("[ぁ-んー가-힣 ]{0,8}|(?: हु[ईआए]| रह[ीाे]| वाल[ीाे])? ")
"""Between a verb and who does it, where the verb stands before as an adjective does."""
VERB_BEFORE_NOUN = (*NOUN_FIRST, "de", "ru")
"""Languages in which a clause may begin with its verb: "за ней бежит щенок"."""
STEPS, OFF_OR_ON = (
    re.compile("steigt|steigen|stieg|stiegen"),
    re.compile(r"[^.;:!?]{0,60}?\b(?:aus|ein|um|ab)\b(?=\s*(?:[.,;:!?]|und\b|$))"),
)
"""A verb of German that means something else with the end of its clause."""
VERB_BEFORE = ("ja", "ko", "hi", "tr")
"""Languages in which it does."""
THERE_IS = re.compile(
    "[趴坐站躺停蹲立卧飘漂浮游飞走跑开驶升]{1,2}[着来过出]{1,2}(?:了)?(?:[一二两三几数四五六七八九十]|\\d{1,2})[^，。；,.着在]{1,8}"
)
GOES_ON = re.compile("[てで고며]")
"""In a verb's ending: more is said of whoever was named before."""
AWAY = "走"
"""Behind another verb, where to: 飞走 is flying and nobody's walk."""
OBJECTS = ("it", "him", "her", "them")
ITS_VERB = re.compile(
    r"(?<!\band)(?<!\bthen)(?<!\bas)(?<!\bwhile)(?<!\bwhen)(?<!\bbut)(?<!\bthat)(?<!\bso)(?<!\bor)(?<!\bif)"
    r"(?<!\bbecause)(?<!\bbefore)(?<!\bafter)(?<!\buntil)(?<!\bwhere)(?<!\bonce)(?<!\bsince)(?<!\bthough)(?<=\w)\s$"
)
DONE_TO = re.compile("[を을를]|に(?![乗跨ま])|에게|한테|께")
DETERMINED = re.compile(
    r"\b(?:an?|the|two|three|four|five|some|many|his|her|its|their|of|with)\s+(?:[\w-]+(?:y|ed|ful|ous|t|e|g|d)\s+)?$"
)
CATCHES = ("catch", "atrapa", "attrape", "fäng", "pega", "prende", "лов", "接住", "捕ま", "잡")
OWN_WAY = {"fight": ("box", "wrestle", "sword_fight"), "hammer": ("hammer_iron",)}
"""How those fight whose trade it is, and a smith hammers."""
MUTUAL = ("fight", "sword_fight", "box", "wrestle", "shake_hands", "high_five")
"""What nobody does alone."""
RACES = ("race", "racing")  # nor what nobody does alone who names another behind it
WITH_WHOM = re.compile(r"\s+(?:with\s+|against\s+)?(?:(?:an?|the|another|his|her|its|their)\s+)?(?:[\w-]+\s+){0,2}")
ON_LEGS = ("walk", "run", "march")
CARRIED = ("umbrella", "suitcase", "handbag", "backpack")
CROSSES = re.compile("cross|cruz|atrav|attrav|travers|überquer|durchquer|пересек|穿|越|渡|横切|건|가로")
AFLOAT_ALWAYS = ("boat", "ship", "paper boat", "lily pad")
MEANT_AGAIN = re.compile(r"\b(?:he|she|it|they|who|his|her|its|their)\b")
CHINESE_CLAUSE = re.compile("[，,]")
OVERHEAD = re.compile(r"\s+(?:above|over|across|high|in the (?:\w+ )?(?:sky|air)|through the (?:\w+ )?(?:sky|air))\b")
NOTHING_BETWEEN = re.compile(
    r"(?:\s+(?:\w+ly|is|are|was|were|starts?|begins?|keeps?|continues?|goes on|starts? to|begins? to|continues? to|now|who|that|which|and|que|qui|che|y|et|und|e|и|está|están|è|sono|se|sich|si))*\s*"
)
PARTICIPLE = re.compile(r"\w+(?:ing|ndo|ante|ant|end|ущ\w+|ющ\w+|ящ\w+)\b")
SPEAKS_OF_THE_LAST = re.compile(r"\b(?:who|that|which|qui|que|che|die|der|das|котор\w+)\b")
"""Between two of whom the first is where the second is, and a verb: what says that it is the second's."""
JOINED = re.compile(
    r"\s*(?:,|and|,\s*and|&|vs\.?|versus|with|y|et|und|e|ed|и|con|com|avec|mit|с|と|和|와|과)\s*(?:[\w-]+\s+){0,3}"
)
FLOWN = re.compile(
    r"\s+(?:an?|the|his|her|their|my)\s+(?:[\w-]+\s+){0,2}(?:kites?|plane|airplane|jet|helicopter|spaceship|drone|ufo)\b"
)
PEOPLES = ("talk", "laugh", "sing", "clap", "nod", "cry", "wave")
"""What an animal that is only named with somebody does not do in their place."""
LEAD_WORDS_MAX = 3  # before a verb that speaks of who follows: "slowly running, a dog..."
OVER_A_POSTURE = (
    "eat",
    "drink",
    "sleep",
    "talk",
    "laugh",
    "cry",
    "sing",
    "hug",
    "kiss",
    "wave",
    "clap",
    "fish",
    "paint",
    "draw",
)
AT_TABLES = (
    "cook", "chop", "pottery", "write", "draw", "paint", "sew", "knit", "hammer", "make_coffee", "wash_dishes", "iron",
    "knead", "make_dumplings",
)  # fmt: skip
"""What people do at a table, and not on it."""
POSTURES = ("sit", "stand", "lie", "lie_down", "park")  # give way to what somebody does so
MOUNTED_TO_FLY = (
    "dragon", "eagle", "bird", "owl", "crow", "swan", "goose", "butterfly", "dragonfly", "bee", "bat", "parrot",
    "seagull", "duck",
)  # fmt: skip
"""Whom nobody mounts but to fly."""


def act(findings: Findings, drafts: Sequence[Draft]) -> set[int]:
    """Give every draft what it does, and tell where the words start that say so."""
    used: set[int] = set()
    for match in findings.matches:
        if match.category not in ("action", "deed") or (match.category, match.value) == ("deed", "hold"):
            continue  # what hands hold goes with what legs do
        if match.text == AWAY and any(m.category == "action" and m.end == match.start for m in findings.matches):
            used.add(match.start)
            continue
        value = deed_actions().get(match.value, match.value)
        if WHILE.match(findings.text, match.end) and goes_on(findings, match):
            continue  # "하늘을 보면서 울부짖는다" howls
        if value == "fly" and findings.language == "en" and (flown := FLOWN.match(findings.text, match.end)):
            value = "fly_kite" if "kite" in flown[0] else "drive"
        if findings.language == "de" and STEPS.fullmatch(match.text) and OFF_OR_ON.match(findings.text, match.end):
            continue  # who gets off a train does not rise
        if findings.language == "en" and is_of_things(findings, match):
            continue
        if value in OF_A_SIGHT and of_a_sight(findings, match):
            used.add(match.start)
            continue
        doers = [*_doers(findings, match, drafts)]
        animal = led(findings, match, drafts)
        if animal is not None:
            doers, value = [*doers, animal], "walk"
        mount = boarded(findings, match, drafts)
        if mount is not None and mount not in doers:
            for draft in (draft for draft in doers if draft.other is None):
                draft.relation, draft.other = "ride", mount
            value = "ride"
        if match.category == "deed" and findings.language in ("zh", "ja", "ko"):  # "骑马的宇航员": no horse rides
            tied = [draft for draft in drafts if draft.relation == tie_of(match) and draft.other is not None]
            doers = tied[:1] if any(draft.other in doers for draft in tied) else doers
        for draft in (*doers, *_done_with(findings, match, drafts, doers)):
            used.add(match.start)
            if value == "fall" and draft.match.text in CHERRIES:
                continue  # its petals do
            if draft.action in POSTURES and value in fine_actions() and value not in ANYBODYS:
                draft.action = ""  # "창가에 앉아 책을 읽는 소녀" reads
            draft.action = draft.action or _own_verb(findings, draft, match, value)
        if match.start not in used and (
            value in OVER_A_POSTURE or value.startswith("eat_")
        ):  # "sits in the grass, eating"
            _over(
                next((d for d in reversed(drafts) if d.match.end <= match.start and d.action in POSTURES), None),
                value,
                match,
                used,
            )
        if match.start not in used and value in fine_actions() and value not in ANYBODYS:  # "sits on a bench, reading"
            people = people_of_its_sentence(findings, match, drafts) or drafts
            _over(_seated(people, match), value, match, used)
        if match.start not in used and value in ON_THE_WAY:
            on_the_way(findings, match, drafts, used)
        if match.start not in used and says_which(findings, match, drafts):
            used.add(match.start)
    for draft in drafts:
        if draft.relation == "hold":
            draft.action = draft.action or deed_actions()["hold"]
    lend(findings, drafts)
    for draft in drafts:
        if (
            draft.other is not None
            and draft.relation == "on"
            and (
                draft.other.match.value in SEATS or (draft.other.match.value in SURFACES and draft.action in AT_TABLES)
            )
            and _busy(draft)
            and draft.action not in SITTING_DOWN
        ):
            draft.relation = "beside"  # who sweeps a bench stands by it
        if draft.relation == "chase" and draft.other is not None:
            draft.other.action = draft.action
        if draft.relation == "ride" and draft.other is not None and draft.other.action == "ride":
            draft.other.action = ""  # what is ridden rides nothing
    for draft in drafts:
        if draft.relation == "ride" and draft.other is not None and draft.other.match.value in MOUNTED_TO_FLY:
            afloat = "rubber" in draft.other.match.text
            draft.other.action = draft.other.action or ("swim" if afloat else "fly")  # on the ground nobody needs one
        if draft.action in EMBRACES:
            embrace(draft, drafts)
    return used | handled(findings, drafts) | aloft(findings, drafts)


def _over(draft: Draft | None, value: str, match: Match, used: set[int]) -> None:
    if draft is not None:
        draft.action = ON_THE_WAY.get(draft.action, {}).get(value, value)
        used.add(match.start)


def _doers(findings: Findings, match: Match, drafts: Sequence[Draft]) -> Iterable[Draft]:
    """Who does it: who stands right before the verb, those named before it in its sentence, whom "she" means, who follows."""
    sentence = findings.begin_of(SENTENCE_END, match.start)
    begin = findings.begin_of(CLAUSE_BEGIN, match.start, sentence)
    if findings.language == "zh":  # "老奶奶晒辣椒，小花猫打滚": of two clauses each has its own
        clause = findings.begin_of(CHINESE_CLAUSE, match.start, sentence)
        begin = clause if any(clause <= d.match.start and d.match.end <= match.start for d in drafts) else begin
    verb_first = begin > sentence and not findings.text[begin : match.start].strip()  # "mentre cadono le foglie"
    if findings.language == "en" and is_of_what_is_round_about(findings, match):
        return ()
    if (broken := broken_by(findings.text, match, drafts)) is not None:
        return broken
    if findings.language in VERB_BEFORE_NOUN:
        if falls(findings, match):
            return ()
        behind = comes_behind(findings, match, drafts, begin)
        if behind is not None:
            return [behind]
    if findings.language == "en":
        behind = stands_before(findings, match, drafts, begin)
        if behind is not None:
            return [behind] if could(behind, match) and is_alive(behind.match.value) else []
    if findings.language == "zh":
        there = _is_there(findings, match, drafts)
        if there is not None:
            return [there]
    described = _described(findings, match, drafts) if findings.language == "en" else None
    if described is not None:
        return [described] if could(described, match) else []
    held = [draft.other for draft in drafts if draft.relation == "hold"]
    held += [draft for draft in drafts if _is_object(findings, draft, drafts)]
    named = [d for d in drafts if d.match.end <= match.start and could(d, match) and d not in held]
    named = [d for d in named if not is_done_to(findings, d.match, match)] or named
    if findings.language in VERB_BEFORE:  # "ポップコーンを食べるカップル": what it is done to does not do it
        named = [d for d in named if not DONE_TO.match(findings.text, d.match.end)]
        behind = next((draft for draft in drafts if draft.match.start >= match.end), None)
        if behind is not None and not any(DOES_IT.match(findings.text, d.match.end) for d in named):
            gap = findings.text[match.end : behind.match.start]
            if VERB_ENDS.fullmatch(gap) and not GOES_ON.search(gap) and could(behind, match):
                return [behind]  # "鏡の前でひげを剃る男性"
    if match.value in ON_LEGS and any(_has_legs(draft) for draft in drafts):
        named = [draft for draft in named if _has_legs(draft)]  # no can walks that a boy kicks
    if match.value in WITH_A_FACE and any(is_alive(draft.match.value) for draft in drafts):
        named = [draft for draft in named if is_alive(draft.match.value)]  # nor laughs a watch
    if (
        findings.language == "en"
        and match.value in PEOPLES
        and named
        and not _does_it_itself(findings, named[-1], match)
    ):
        people = [draft for draft in named if is_somebody(draft.match.value)]
        known = [d for d in people if d.match.start >= sentence]
        if known or (people and MEANT_AGAIN.search(findings.text, sentence, match.start)):
            named = known or people
            begin = min(begin, named[-1].match.start)
    here = [draft for draft in named if draft.match.start >= begin]
    free = [draft for draft in _movable(match.value, here) if not draft.action]
    if match.value in fine_actions():
        if is_anothers(findings, match, here, free):
            return ()
        hands = [draft for draft in free if draft.match.value not in thing_kinds()]
        if _seated(drafts, match) is not None and not hands:
            return ()
        free = hands or free
    if free:
        return _right_before(findings, match, free)
    if here:
        return ()  # they do something else by now
    said = findings.text[begin : match.start]
    idle = [draft for draft in named if not draft.action]
    meant_again = findings.language != "en" or len(said.split()) <= 2 or MEANT_AGAIN.search(said)
    if verb_first and findings.language in NOUN_FIRST:
        return ()
    if idle and meant_again:
        return idle if findings.language != "en" else idle[:1]
    if named and meant_again:
        return ()
    others = any(word in findings.unknown and not word.endswith("ly") for word in said.split())
    if findings.language == "en" and (others or len(said.split()) > LEAD_WORDS_MAX):
        return ()
    end = findings.end_of(SENTENCE_END, match.end)
    return [draft for draft in drafts if match.end <= draft.match.start < end and could(draft, match)][:1]


def _is_there(findings: Findings, match: Match, drafts: Sequence[Draft]) -> Draft | None:
    """ "旁边趴着一只黄狗": whom a verb and a number bring in behind it, where no object is meant."""
    behind = next((draft for draft in drafts if draft.match.start >= match.end), None)
    if behind is None or match.category != "action" or match.value in fine_actions() or not could(behind, match):
        return None
    said = findings.text[match.start : behind.match.start]
    return behind if THERE_IS.fullmatch(said) else None


def _done_with(findings: Findings, match: Match, drafts: Sequence[Draft], doers: Iterable[Draft]) -> Sequence[Draft]:
    """Whom it is done with, where it takes two: who is fought fights, and a car that races a car is not that car."""
    races = match.text.startswith(RACES)
    other = next((draft for draft in drafts if draft.match.start >= match.end), None)
    if findings.language != "en" or other is None or not (races or match.value in MUTUAL):
        return ()
    whom = WITH_WHOM.fullmatch(findings.text, match.end, other.match.start)
    if whom is None or other in doers or other.match.value in thing_kinds() or not could(other, match):
        return ()
    other.apart = other.apart or races
    return (other,)


def _does_it_itself(findings: Findings, draft: Draft, match: Match) -> bool:
    """Whether somebody, or an animal right before its verb: a fish that is lifted by who laughs does not laugh."""
    return (
        is_somebody(draft.match.value)
        or NOTHING_BETWEEN.fullmatch(findings.text, draft.match.end, match.start) is not None
    )


def _has_legs(draft: Draft) -> bool:
    return draft.match.value not in (*thing_kinds(), *CARRIED)


def _is_object(findings: Findings, draft: Draft, drafts: Sequence[Draft]) -> bool:
    """ "A crow steals it and flies away": behind a verb of somebody else's, "it" does nothing."""
    if (
        findings.language != "en"
        or draft.match.text not in OBJECTS
        or not ITS_VERB.search(findings.text[: draft.match.start])
    ):
        return False
    begin = findings.begin_of(SENTENCE_END, draft.match.start)
    return any(other is not draft and begin <= other.match.start < draft.match.start for other in drafts)


def _described(findings: Findings, match: Match, drafts: Sequence[Draft]) -> Draft | None:
    """ "A sleeping cat": who stands right behind a word in "-ing" that has an article or a number before it."""
    if not match.text.endswith("ing") or " " in match.text or not DETERMINED.search(findings.text[: match.start]):
        return None
    behind = next((draft for draft in drafts if draft.match.start > match.end), None)
    if behind is None:
        return None
    verb = next((m for m in findings.matches if m.category in ("action", "deed") and m.start > behind.match.end), None)
    if verb is not None and NOTHING_BETWEEN.fullmatch(findings.text[behind.match.end : verb.start]):
        return None  # "smiling children run"
    return None if findings.gap(match.end, behind.match.start, LOOKS).strip() else behind


def _own_verb(findings: Findings, draft: Draft, match: Match, value: str) -> str:
    """What a verb comes to in this subject: a turtle that glides swims, a balloon that floats away rises."""
    if glides_in_water(findings, draft, match):
        return "swim"
    own = persons_way(match, value, findings.text) if is_somebody(draft.match.value) else None
    if own is not None:
        return own
    if value == "splash" and (draft.match.value in WHEELED or is_alive(draft.match.value)):
        return "drive" if draft.match.value in WHEELED else "play"
    if value == "walk" and CROSSES.match(match.text) and is_somebody(draft.match.value):
        return usual_action(draft.match.text) or value  # runners that cross a bridge run
    if value == "fly" and match.text.startswith("glid") and is_somebody(draft.match.value):
        return usual_action(draft.match.text) or "walk"
    if usual_action(draft.match.text) in OWN_WAY.get(value, ()):
        return usual_action(draft.match.text)
    if subject_rows()[draft.match.value].fixed and HOVERS.match(match.text):
        return "float"
    if value == "open" and draft.match.value == "portal":
        return "grow"
    if value == "feed" and not is_somebody(draft.match.value):
        return "eat"
    if value == "spin" and subject_rows()[draft.match.value].figure in MOUNTED_TO_FLY:
        return "fly"  # gulls that circle
    if value == "crash" and is_somebody(draft.match.value):
        return usual_action(draft.match.text) or value  # two hockey players skate
    if value == "teach" and _is_shown_how(findings, match):
        return "point"  # there is no blackboard beside who learns to ride
    if value == "spin" and draft.match.value in TURN_INSIDE:
        return ""
    if value == "throw" and match.text.startswith(CATCHES) and not is_somebody(draft.match.value):
        return "fly" if subject_rows()[draft.match.value].figure == "bird" else "jump"  # a bear that catches a salmon
    if value == "fly" and draft.match.value in ON_THE_GROUND:
        return "drive" if draft.match.value in WHEELED else "sail"  # a train that glides through a city
    if value == "swim" and draft.match.value in AFLOAT_ALWAYS:
        return "sail"
    if value in ("walk", "run", "roll", "ride") and draft.match.value in (*WHEELED, *AFLOAT_ALWAYS):
        return "drive" if draft.match.value in WHEELED else "sail"  # a train that crosses a bridge
    if draft.match.value in WHEELED and (
        value == "drive_car" or (value in ("float", "sail") and "drift" in match.text)
    ):
        return "drive"  # drifting round a corner
    if value in AIRBORNE and draft.match.value in (*IN_NUMBERS, "lantern"):
        aloft = OVERHEAD.match(findings.text, match.end) is not None  # not on the water that is named
        return {"away": "rise", "down": "fall"}.get(
            match.text.rpartition(" ")[2], "fly" if aloft and value == "float" else value
        )
    return value


def _is_shown_how(findings: Findings, match: Match) -> bool:
    """ "Teaches his granddaughter to ride a bicycle": whether a deed follows that somebody who is named is taught."""
    end = findings.end_of(SENTENCE_END, match.end)
    behind = [m for m in findings.matches if match.end <= m.start < end and m.category in ("subject", "action", "deed")]
    return [m.category == "subject" for m in behind[:2]] == [True, False]


def _right_before(findings: Findings, match: Match, drafts: Sequence[Draft]) -> Sequence[Draft]:
    """Where somebody stands right before the verb: they and whom an "and" joins to them; otherwise all of `drafts`."""
    last = drafts[-1]
    gap = findings.text[last.match.end : match.start]
    if not NOTHING_BETWEEN.fullmatch(gap):
        if AND_IT.fullmatch(gap) and not is_alive(last.match.value):
            return [last]
        return [draft for draft in drafts if draft.match.value not in thing_kinds()] or drafts
    if not PARTICIPLE.match(match.text) and not SPEAKS_OF_THE_LAST.search(gap):
        beside = [draft for draft in drafts if draft.other is last and _is_noun_phrase(findings, draft, last)]
        if beside:
            return beside  # "a cat next to a girl paws at yarn"
    group = [last]
    for draft in reversed(drafts[:-1]):
        both = draft.match.start == group[0].match.start  # one "they"
        if not both and not JOINED.fullmatch(findings.text[draft.match.end : group[0].match.start]):
            break
        group.insert(0, draft)
    return group


def _is_noun_phrase(findings: Findings, head: Draft, other: Draft) -> bool:
    """Whether "a cat next to a girl" is one: only where somebody is stands between the two."""
    between = [m for m in findings.matches if head.match.end <= m.start and m.end <= other.match.start]
    ties = [m for m in between if m.category == "relation"]
    return len(ties) == 1 and all(m.category in (*LOOKS, "count", "relation") for m in between)


def _busy(draft: Draft) -> bool:
    """Whether it is a person who does with its hands what is done standing, or on a seat of its own."""
    does = draft.action in fine_actions() and (draft.action not in ANYBODYS or draft.action in EMBRACES)
    return does and is_somebody(draft.match.value)


def _movable(value: str, drafts: Iterable[Draft]) -> Sequence[Draft]:
    """Of an apple and the tree that it falls from, the apple."""
    everybody = list(drafts)
    free = [draft for draft in everybody if not subject_rows()[draft.match.value].fixed]
    return free if free and (value in OWN_MOTIONS or value == "dance") else everybody


def _seated(drafts: Sequence[Draft], deed: Match) -> Draft | None:
    """Who was only said to sit or stand before a deed: the last person, or where there is none an animal."""
    people = [draft for draft in drafts if is_somebody(draft.match.value)]
    animals = [draft for draft in drafts if is_alive(draft.match.value) and could(draft, deed)]
    return next((draft for draft in reversed(people or animals) if _sits(draft, deed)), None)


def _sits(draft: Draft, deed: Match) -> bool:
    """Whether it is somebody who was only said to sit or stand before a deed."""
    gives_way = draft.action in POSTURES or (draft.action == "walk" and deed.value.startswith(("carry_", "hold_")))
    return draft.match.end <= deed.start and gives_way
