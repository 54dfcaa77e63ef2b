"""Who is there once new words speak of a scene: who stays, changes, comes in another's place, joins or goes.

Pure and standard library only. Who goes by which words is `leaving.py`'s; what else of the scene stays is `changing.py`'s. To
remember: who is not meant stays as it was, to the last field.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from ...model import FIGURES_MAX, SUBJECTS_MAX, Scene, Subject
from ...words.change import (
    ADDS,
    ALL_OF,
    BECOMES,
    BESIDE_IT,
    COMES,
    GIVES,
    MADE_INTO,
    MORE,
    ONE_OF,
    ONLY,
    ORDERS,
    SIDES,
    SWAPS,
)
from ...words.lexicon import fine_actions, is_somebody, read, subject_rows, thing_kinds
from ...words.people import IN_A_DRESS
from ...words.phrases import BEHIND_IT, PRONOUN
from ..parts.casting import figure_for
from ..prompt.inscriptions import QUOTED
from ..reading import Reading
from ..shots import MOVING
from ..subjects.able import SEATS, VEHICLES, WITH_A_FACE, is_alive
from ..subjects.doing import undone
from ..subjects.flying import WINGED
from ..subjects.outfit import in_other_clothes, together
from .leaving import EVERYBODY

ON_HEADS = ("hat", "crown")  # added to a scene, they are put on
PALETTE = re.compile(r"\bpalette\b|\bcolou?r (?:scheme|grad\w+|tones?)\b|\btones\b|色调|配色|色彩")
"""Colours beside it are nobody's."""
OF_VEHICLES = ("drive", "sail", "park")
AT_REST = ("sit", "sit_floor", "stand", "lie", "lie_down", "sleep", "kneel", "rest")
PASSING = ("sky", "ocean")
DONE_TO = re.compile(r"\b(?:an?|the|another)\s(?:[\w-]+\s){2,4}(?:it|him|her|them)\b")
"""To whom somebody does something who is named: "a crow steals it and flies away"."""
A_THING = re.compile(
    r"(?:\b(?:the|his|her|its|their|el|la|los|las|su|le|les|son|sa|der|die|das|den|seine?n?|ihre?n?|o|os|as|il|lo|gli)\s+|\bl'|[把将])(\w+)"
)
DYES = re.compile(
    r"^\s*(?:please |now |can you |could you )*(?:make|paint|colou?r|recolou?r|dye|turn|change)\b|^\s*(?:把|将|让)|"
    r"^\s*(?:haz|pinta|pon|tiñe|cambia|peins|rends|colorie|mets|färbe?|mach|male?|faça|pinte|deixe|troque|colora|dipingi|rendi|сделай|покрась|перекрась)\b|"
    r"(?:にして|に変えて|に塗って)|(?:로 바꿔|게 해|칠해)"
)
"""Orders that something be of another colour or size."""
SAID_SIZES = ("small", "big", "huge")
THERE = {"sky": ("sky", "space"), "ocean": ("ocean", "underwater", "coral reef", "sunken city", "lake", "beach", "sky")}
"""Who can be where words name no more than a sky or a sea: those who live there."""


def subjects_of(
    base: Scene, new: Reading, *, fresh: bool = False, joins: bool = False, everybody: frozenset[str] = frozenset()
) -> tuple[Subject, ...]:
    """Who is there after the new words. `fresh`, `joins` and `everybody` as in `changing.renewed`."""
    named = new.scene.subjects if "subject" in new.stated else ()
    elsewhere = everybody - {subject.kind for subject in base.subjects}
    if any(subject.kind in elsewhere for subject in named):  # who is not in this part is changed in the others
        return base.subjects
    gone = gone_of(base, new)
    if not named and fresh and out_of_reach(base, new):
        return ()
    if not named and fresh and "place" in new.stated and new.scene.place != base.place:
        there = _nobody_named(base, new, gone)
        return without(there, _left_there(there))
    if not named:
        return _nobody_named(base, new, gone)
    known = {subject.kind: n for n, subject in enumerate(base.subjects)}
    if fresh and not gone:
        return _going_on(base, new, named, known)
    others = [subject for subject in named if _is_another_breed(base, new, subject, known)]
    if not gone and others and all(subject in others or subject.kind not in known for subject in named):
        come = (replace(_along(subject, base.subjects), relation="", relation_to=-1) for subject in named)
        return (*base.subjects, *come)[:SUBJECTS_MAX]
    strangers = [n for n, subject in enumerate(named) if _is_stranger(subject, base, new, known)]
    if strangers and all(_is_only_dyed(named[n], new) for n in strangers):
        return tuple(in_other_clothes(subject, [named[n] for n in strangers]) for subject in base.subjects)
    base = base.with_changes(subjects=_with_other_things(let_go(base, new), named, new))
    strangers = [n for n in strangers if _is_stranger(named[n], base, new, known)]
    if gone:
        return _fewer(base, new, named, known, gone, strangers)
    if not strangers:
        return _with_named(base, new, named, known, ())
    text = new.scene.prompt.casefold()
    if not base.subjects:
        return named if len(named) == len(strangers) else _with_named(base, new, named, known, strangers)
    becomes_one = MADE_INTO.search(text) and all(named[n].kind not in thing_kinds() for n in strangers)
    if _comes_besides(text, [named[n].kind for n in strangers]):
        return _with_named(base, new, named, known, strangers)  # "his suit is blue now, and add a dog"
    if SWAPS.search(text) or becomes_one:
        if all(s.kind not in known for s in named) and len(strangers) > 1 and named[strangers[0]].kind in new.definite:
            return base.subjects  # "replace the fox with a wolf" where no fox is
        return _swapped(base, new, named, known, strangers)
    again = [subject for subject in named if subject.kind in known]
    beside = any(words.search(text) for words in BESIDE_IT.values())
    if (
        joins
        or beside
        or "occasion" in new.stated  # what a day or a feast brings comes to those who are there
        or ADDS.search(text)
        or any(named[n].kind in ON_HEADS for n in strangers)
        or (again and new.definite & set(known))
        or _is_at(named, known)
    ):
        return _with_named(base, new, named, known, strangers)
    if again:  # told anew: those who are named are all
        return tuple(_worn(s, base.subjects[known[s.kind]], new) if s.kind in known else s for s in named)
    return _swapped(base, new, named, known, strangers)


def _comes_besides(text: str, kinds: Sequence[str]) -> bool:
    """Whether something is changed first and, in a clause behind that, those of these kinds are added."""
    swap, add = SWAPS.search(text), next(reversed([*ADDS.finditer(text)]), None)
    if (
        swap is None
        or add is None
        or not re.search(r"[,;.，；。]|\b(?:and|y|et|und|e)\b|[并和]", text[swap.start() : add.start()])
    ):
        return False
    return not any(match.value in kinds for match in read(text[: add.start()]).matches if match.category == "subject")


def _is_only_dyed(subject: Subject, new: Reading) -> bool:
    """Whether no more is ordered of it than a colour, a pattern or a size ("make the hat black"): that brings nobody in."""
    looks = subject.colour or subject.pattern or subject.size in SAID_SIZES
    return bool(looks) and subject.kind in new.definite and DYES.search(new.scene.prompt.casefold()) is not None


def _nobody_named(base: Scene, new: Reading, gone: set[str]) -> tuple[Subject, ...]:
    """Who is there after words that name nobody: they are meant of the main one, of one of several, or of all."""
    text = new.scene.prompt.casefold()
    if gone and ONE_OF.search(text):
        fewer = tuple(replace(s, count=s.count - 1) if s.kind in gone else s for s in base.subjects)
        return without(fewer, {s.kind for s in fewer if not s.count})
    if ONE_OF.search(text):  # all of a kind are drawn alike
        return base.subjects
    all_of_them = EVERYBODY.search(text) is not None or ALL_OF.search(text) is not None
    things = [hit[1] for hit in A_THING.finditer(text) if not ORDERS.search(hit[1])]
    if PALETTE.search(text) or any(
        thing in new.of_known[1] for thing in things
    ):  # it is said of something that nobody knows
        new = replace(new, loose=replace(new.loose, colour=None, pattern="", size="normal"))
    base = base.with_changes(subjects=_with_other_things(base.subjects, (), new))
    somebody = any(is_somebody(subject.kind) for subject in base.subjects)
    touched = (
        _touched(s, new) if (n == 0 and not _cannot(s, new, all_of_them, somebody)) or (all_of_them and _goes(s)) else s
        for n, s in enumerate(base.subjects)
    )
    return without(tuple(touched), gone)


def _cannot(subject: Subject, new: Reading, all_of_them: bool, somebody: bool) -> bool:
    """Whether a thing is first of those who dance or laugh, or of people who do anything: it does not."""
    return all_of_them and not is_alive(subject.kind) and (new.loose.action in WITH_A_FACE or somebody)


def _is_stranger(subject: Subject, base: Scene, new: Reading, known: Mapping[str, int]) -> bool:
    """Whether somebody is named for the first time, and is not what one of those who are there has in hand already."""
    if subject.kind in known or subject.kind in new.leaving.named:
        return False
    return not any(has_in_hand(other, subject.kind) for other in base.subjects)


def _is_another_breed(base: Scene, new: Reading, subject: Subject, known: Mapping[str, int]) -> bool:
    """Whether somebody is added who is of a kind that is there and looks another: a bull beside a cow. The plain word may be meant of who
    is there ("add a scarf to the dog") unless it ends the order."""
    text = new.scene.prompt.casefold()
    if subject.kind not in known or is_somebody(subject.kind) or not is_alive(subject.kind) or subject.worn:
        return False
    there = {one.figure for one in base.subjects if one.kind == subject.kind}
    if subject.figure in there or subject.kind in new.definite or MORE.search(text) or SWAPS.search(text):
        return False
    add = ADDS.search(text)
    plain = subject.figure == figure_for(subject_rows()[subject.kind])
    return add is not None and (not plain or ENDS_SOON.fullmatch(text, add.end()) is not None)


def has_in_hand(subject: Subject, kind: str) -> bool:
    """Whether what it does brings that kind along: who flies a kite has one."""
    return bool(subject.action) and subject.kind != kind and f"_{kind.replace(' ', '_')}_" in f"_{subject.action}_"


def let_go(base: Scene, new: Reading) -> tuple[Subject, ...]:
    """Those of the base, where whoever has somebody in hand that goes does without: whose dog runs away walks on alone."""

    def alone(subject: Subject) -> Subject:
        if not any(kind and has_in_hand(subject, kind) for kind in new.leaving.kinds):
            return subject
        verb = subject.action.partition("_")[0]
        return replace(subject, action=verb if verb in ("walk", "run", "ride") else "stand")

    return tuple(map(alone, base.subjects))


def _with_other_things(subjects: Sequence[Subject], named: Sequence[Subject], new: Reading) -> tuple[Subject, ...]:
    """Those who are there, where one does the same with another thing ("replace the guitar with a violin")."""
    text = new.scene.prompt.casefold()
    if not SWAPS.search(text):
        return tuple(subjects)

    def other(subject: Subject) -> Subject:
        if (does := _with_another_word(subject.action, text)) != subject.action:
            return replace(subject, action=does)
        had = next((s.kind for s in named if has_in_hand(subject, s.kind)), "")
        actions = [subject.action.replace(had, s.kind).replace(" ", "_") for s in named if had and s.kind != had]
        return replace(subject, action=next((action for action in actions if action in fine_actions()), subject.action))

    return tuple(map(other, subjects))


def _with_another_word(action: str, text: str) -> str:
    """What is done with another thing: who drinks coffee, by "change the coffee to beer", drinks beer."""
    verb, _, thing = action.partition("_")
    if not thing or not re.search(rf"\b{re.escape(thing)}\b", text):
        return action
    return next(
        (
            other
            for word in re.findall(r"\w+", text)
            if (other := f"{verb}_{word}") != action and other in fine_actions()
        ),
        action,
    )


def _is_at(named: Sequence[Subject], known: Mapping[str, int]) -> bool:
    """Whether one of those who are there is said to do something with another who is named."""
    return any(s.kind in known and s.relation and s.relation_to >= 0 for s in named)


def _fewer(
    base: Scene,
    new: Reading,
    named: Sequence[Subject],
    known: Mapping[str, int],
    gone: set[str],
    strangers: Sequence[int],
) -> tuple[Subject, ...]:
    """Those of the base without who goes, or without as many of a kind as are said to go; and who comes."""
    adds = ADDS.search(new.scene.prompt.casefold()) or not new.leaving.by
    coming = [n for n in strangers if adds or _goes(named[n])]  # what somebody takes along does not come
    comes = tuple(replace(named[n], relation="", relation_to=-1) for n in coming)
    less = {s.kind: s.count for s in named if s.kind in gone}
    again = _named_again(base, new, [s for s in named if s.kind not in gone], known)
    again = tuple(replace(s, count=s.count - less[s.kind]) if 0 < less.get(s.kind, 0) < s.count else s for s in again)
    some_stay = {old.kind for old, s in zip(base.subjects, again, strict=True) if s.count < old.count}
    return (*without(again, gone - some_stay), *comes)


def _swapped(
    base: Scene, new: Reading, named: Sequence[Subject], known: Mapping[str, int], strangers: Sequence[int]
) -> tuple[Subject, ...]:
    """Those of the base, with the first of the strangers in the place of who is named beside it, or of the main one."""
    kept = list(_named_again(base, new, named, known))
    first = strangers[0]
    does = next((s for s in named if s.kind in known and s.relation and s.relation_to == first), None)
    was = base.subjects[known[does.kind]] if does else None
    if was is not None and was.relation == does.relation:  # type: ignore[union-attr]
        at = was.relation_to  # "the knight rides a dragon instead": in the place of the horse
    else:
        at = next((known[subject.kind] for subject in named if subject.kind in known), _thing_for(named[first], kept))
    old = kept[at]
    stranger = named[first]
    action = stranger.action if was is None else ""
    able = replace(stranger, action=old.action)
    kept[at] = replace(
        stranger, action=action or (old.action if _can(able) else ""), relation=old.relation, relation_to=old.relation_to,
        count=old.count if min(stranger.count, old.count) > 1 and "count" not in new.stated else stranger.count,
    )  # fmt: skip
    return (*kept, *(replace(named[n], relation="", relation_to=-1) for n in strangers[1:]))[:SUBJECTS_MAX]


def _thing_for(thing: Subject, there: Sequence[Subject]) -> int:
    """Whose place a new one takes: a stick comes for the ball of a dog, and not for the dog; a bench for the sofa that it sits on."""
    lifeless = thing_kinds()
    if thing.kind not in lifeless or thing.kind in VEHICLES or there[0].kind in lifeless:
        return 0
    held = [s.relation_to for s in there if s.relation == "hold" and s.relation_to > 0]
    carries = {s.relation_to for s in there if s.relation in ("on", "in", "under")}
    loose = [n for n, s in enumerate(there) if s.kind in lifeless and s.kind not in VEHICLES and n not in carries]
    seats = [n for n in carries if thing.kind in SEATS and there[n].kind in SEATS]
    return next(iter([*seats, *held, *loose]), 0)


def _can(subject: Subject) -> bool:
    """Whether it does what the one before it did: no rabbit drives, and a car does not sleep."""
    vehicle = subject.kind in VEHICLES
    if subject.action in OF_VEHICLES or vehicle:
        return vehicle and subject.action in OF_VEHICLES
    return not undone((subject,))


def out_of_reach(base: Scene, new: Reading) -> bool:
    """Whether the next part is only of a sky or a sea, where those of this one cannot be."""
    if "place" not in new.stated or new.scene.place not in PASSING or PRONOUN.search(new.scene.prompt):
        return False
    return all(subject_rows()[subject.kind].habitat not in THERE[new.scene.place] for subject in base.subjects)


def _with_named(
    base: Scene, new: Reading, named: Sequence[Subject], known: Mapping[str, int], strangers: Sequence[int]
) -> tuple[Subject, ...]:
    """Those of the base as they are said to be now, and the strangers who come to them. Who is above another jumps or flies over
    it, and keeps its way."""
    kept = list(_named_again(base, new, named, known))
    strangers = strangers[: max(0, SUBJECTS_MAX - len(kept))]
    place = {n: known.get(subject.kind, -1) for n, subject in enumerate(named)}
    place |= {n: len(kept) + k for k, n in enumerate(strangers)}
    text = new.scene.prompt.casefold()
    tie = next((relation for relation, words in (*BESIDE_IT.items(), *SIDES.items()) if words.search(text)), "")
    comes = COMES.search(text) is not None
    for n in strangers:
        if comes and named[n].action in ("walk", "run") and not any(s.action in MOVING for s in kept[:1]):
            named = (*named[:n], replace(named[n], action=""), *named[n + 1 :])  # who walks up to somebody has arrived
        to, relation = place.get(named[n].relation_to, -1), named[n].relation
        if to < 0 and named[n].kind in ON_HEADS and base.subjects and _goes(base.subjects[0]):
            to, relation = 0, "on"
        elif to < 0:
            to, relation = (0, tie) if tie and base.subjects and len(strangers) == 1 else (-1, "")
        kept.append(replace(_along(named[n], kept), relation=relation, relation_to=to))
    for n, subject in enumerate(named):
        to = place.get(subject.relation_to, -1)
        if subject.kind in known and subject.relation and subject.relation != "above" and to >= 0:
            kept[place[n]] = replace(kept[place[n]], relation=subject.relation, relation_to=to)
            if kept[to].relation_to == place[n]:
                kept[to] = replace(kept[to], relation="", relation_to=-1)
    worn = any(named[n].kind in ON_HEADS for n in strangers)
    if GIVES.search(text) and len(strangers) == 1 and base.subjects and not worn and not any(s.relation for s in named):
        holder = next((known[s.kind] for s in named if s.kind in known), 0)
        kept[holder] = replace(kept[holder], relation="hold", relation_to=place[strangers[0]])
    return tuple(kept)


def _along(subject: Subject, there: Sequence[Subject]) -> Subject:
    """Who comes to those who are on their way goes along if it can, unless it is said to do something else; who flies, flies."""
    leads = there[0].action if there else ""
    does = "fly" if leads in MOVING and subject.figure in WINGED else leads
    goes = leads in MOVING and leads != "ride" and _goes(subject) and _can(replace(subject, action=does))
    return replace(subject, action=subject.action or (does if goes else ""))


def gone_of(base: Scene, new: Reading) -> set[str]:
    """The kinds of the base that go."""
    gone = set(new.leaving.of([subject.kind for subject in base.subjects]))
    if new.leaving.by and new.leaving.but is not None:  # they all go, and leave their bench
        return gone - {subject.kind for subject in base.subjects if not _goes(subject)}
    return gone


def _named_again(base: Scene, new: Reading, named: Sequence[Subject], known: Mapping[str, int]) -> tuple[Subject, ...]:
    """Those of the base, with what is said of them now."""
    kept = list(base.subjects)
    text = QUOTED.sub("", new.scene.prompt.casefold())  # "¿Otra vez sin sueño?" asks for nobody else
    for subject in named:
        if subject.kind in known:
            old = kept[known[subject.kind]]
            again = _worn(subject, old, new, relation=old.relation, relation_to=old.relation_to)
            if subject.count == 1 and "count" in new.stated and ONLY.search(text):
                again = replace(again, count=1)
            if MORE.search(text):
                again = replace(again, count=min(old.count + subject.count, FIGURES_MAX))
            if becomes(subject, new) and again.worn == old.worn:
                again = replace(again, colour=new.loose.colour or old.colour)
            kept[known[subject.kind]] = again
    return tuple(kept)


def becomes(subject: Subject, new: Reading) -> bool:
    """Whether a colour that nobody is given by itself is meant of the one who is named ("the car turns blue")."""
    text, is_so = new.scene.prompt.casefold(), rf"\b(?:is|are|es|est|ist|è|é) (?:now )?{re.escape(new.colour_word)}\b"
    said = BECOMES.search(text) or (new.colour_word and re.search(is_so, text))
    return len(new.scene.subjects) == 1 and subject.colour is None and bool(said)


def _goes(subject: Subject) -> bool:
    """Whether it can come along, as things and houses cannot."""
    return (is_alive(subject.kind) or subject.kind in VEHICLES) and not subject_rows()[subject.kind].fixed


def _left_there(subjects: Sequence[Subject]) -> set[str]:
    """The things that do not come along to another place: nobody has them, and they are not what it is about."""
    tied = {one.relation_to for one in subjects if one.relation}
    return {
        one.kind
        for n, one in enumerate(subjects)
        if n and not is_alive(one.kind) and not one.relation and n not in tied and one.action in ("", *AT_REST)
    }


ENDS_SOON = re.compile(r"(?:[\s:]*[\w-]+){1,3}[\s.!。！]*")
"""Behind an order that names one and no more."""
POSSESSED = re.compile(
    r"\b(?:his|her)\s(?:[\w-]+\s)?(?:hands?|face|eyes?|fingers?|lips|feet|palms?|smile|profile|silhouette|reflection)\b"
)
OF_PEOPLE = (
    "she", "he", "her", "him", "elle", "ella", "él", "lei", "lui", "ela", "ele", "她", "他", "彼", "彼女", "она", "он"
)  # fmt: skip
"""Pronouns of who is named beside them, where nobody was there before."""


def _going_on(base: Scene, new: Reading, named: Sequence[Subject], known: Mapping[str, int]) -> tuple[Subject, ...]:
    """The subjects of the next part: a pronoun brings the main subject of the one before along."""
    strangers = [n for n, subject in enumerate(named) if subject.kind not in known]
    if strangers and "place" not in new.stated and COMES.search(new.scene.prompt.casefold()):
        return _with_named(base, new, named, known, strangers)
    subjects = [_worn(s, base.subjects[known[s.kind]], new) if s.kind in known else s for s in named]
    meant = base.subjects and PRONOUN.search(new.scene.prompt) and not any(s.kind in known for s in named)
    if meant and not is_somebody(base.subjects[0].kind) and any(is_somebody(s.kind) for s in named):
        meant = any(hit[0].casefold() not in OF_PEOPLE for hit in PRONOUN.finditer(new.scene.prompt))
    if meant and any(not is_somebody(s.kind) for s in named):
        meant = PRONOUN.search(BEHIND_IT.sub(" ", new.scene.prompt)) is not None
    if meant:
        done_to = bool(named[0].action) and DONE_TO.search(new.scene.prompt.casefold()) is not None
        does = "" if done_to else new.loose.action
        subjects = [
            replace(base.subjects[0], action=does or base.subjects[0].action, relation="", relation_to=-1),
            *(
                replace(s, action=s.action if done_to else "", relation_to=s.relation_to + 1 if s.relation else -1)
                for s in subjects
            ),
        ]
    person = next((s for s in base.subjects if is_somebody(s.kind)), None)
    if (
        person is not None
        and POSSESSED.search(new.scene.prompt.casefold())
        and not any(is_alive(s.kind) for s in subjects)
    ):
        moved = (replace(s, relation_to=s.relation_to + 1 if s.relation else -1) for s in subjects)
        subjects = [replace(person, relation="", relation_to=-1), *moved]  # "his hand drops a coin"
    return tuple(subjects)


def _worn(new: Subject, old: Subject, reading: Reading, **tie: object) -> Subject:
    """The subject as it is named now, with what was said of it before. A name that says no more than the kind leaves the figure:
    "she" and "the woman" are the girl who is there."""
    plain = figure_for(subject_rows()[new.kind])
    dressed = new.figure == IN_A_DRESS and old.figure != plain
    same = old.figure and (new.figure == plain or dressed or (new.figure == "man" and new.kind in reading.definite))
    return replace(
        new.after(old),
        figure=old.figure if same else new.figure,
        look=old.look if same or new.figure == old.figure else 0,
        worn=together(old.worn, new.worn),
        count=old.count if new.count == 1 or (old.count > 1 and "count" not in reading.stated) else new.count,
        **tie,  # type: ignore[arg-type]
    )


def _touched(subject: Subject, new: Reading) -> Subject:
    """The main subject, changed by words that name nobody ("make it red", "let it jump")."""
    loose = new.loose
    return replace(
        subject,
        colour=loose.colour or subject.colour,
        pattern=loose.pattern or subject.pattern,
        size=loose.size if loose.size != "normal" else subject.size,
        action=loose.action or subject.action,
    )


def without(subjects: Sequence[Subject], gone: set[str]) -> tuple[Subject, ...]:
    """Those who stay; who was tied to somebody that goes is tied to nobody."""
    stay = [n for n, subject in enumerate(subjects) if subject.kind not in gone]
    moved = {old: new for new, old in enumerate(stay)}

    def tied(subject: Subject) -> Subject:
        to = moved.get(subject.relation_to, -1) if subject.relation else -1
        return replace(subject, relation=subject.relation if to >= 0 else "", relation_to=to)

    return tuple(tied(subjects[n]) for n in stay)


def all_of(scenes: Sequence[Scene]) -> tuple[Subject, ...]:
    """All who appear, once each; relations belong to the parts."""
    found = {subject.kind: subject for scene in reversed(scenes) for subject in scene.subjects}
    return tuple(replace(subject, relation="", relation_to=-1) for subject in reversed(found.values()))
