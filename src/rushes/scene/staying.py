"""Who is there once new words speak of a scene: who stays, changes, comes in another's place, joins or goes.

Pure and standard library only. Who goes by which words is `leaving.py`'s; what else of the scene stays is `changing.py`'s. To
remember: who is not meant stays as it was, to the last field.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from .lexicon import subject_rows, thing_kinds
from .model import FIGURES_MAX, SUBJECTS_MAX, Scene, Subject
from .phrases import PRONOUN
from .reading import Reading
from .shots import MOVING

ADDS = re.compile(
    r"\b(add|adds|adding|also|another|plus|include|together with)\b|加上|添加|增加|加入|再加|añad|ajoute|füge|追加|adicion|добав|추가|aggiung"
)
SWAPS = re.compile(
    r"\b(instead|replac\w*|swap\w*|exchang\w*|becomes?|(?:turn|transform|morph)\w*\b[^.;,]*\binto|chang\w*\b[^.;,]*\b(?:in)?to)\b"
    r"|换成|替换|变成|变为|改成|代替|reemplaz|se convierte|en lugar|sustitu|remplac|se transforme|à la place|devient|ersetz|statt|verwandel|wird zu"
    r"|代わり|変わ|変え|substitu|se transforma|замен|вместо|превра|становит|바꾸|바뀌|변하|변해|sostitu|diventa|invece"
)


MORE = re.compile(
    r"\b(another|(?:one|two|three|four|five|six|\d) more|(?:a|the) (?:second|third|fourth|fifth))\b|另一|又一|再来|otr[oa]s?\b|(?:un|une) autres?\b|noch ein|もう一|mais um|outr[oa]s?\b|ещ[ёе] од|또 다른|한 마리 더|un altr[oa]\b|un'altra\b"
)
"""Of a kind that is there: more of it comes."""
BECOMES = re.compile(
    r"\b(turns?|turned|becomes?|goes|gets|is now|are now|changes? (?:colou?r )?to|(?:is|are|es|est|ist|è|é) \w+$)\b|变成|变为|se vuelve|se pone|devient|wird\b|になる|fica\b|torna|становит|변해|변한|diventa"
)
"""The colour after it is meant of who is named."""
PASSING = ("sky", "ocean")
THERE = {"sky": ("sky", "space"), "ocean": ("ocean", "underwater", "coral reef", "lake", "beach", "sky")}
"""Who can be where words name no more than a sky or a sea: those who live there."""


def subjects_of(
    base: Scene, new: Reading, *, fresh: bool = False, everybody: frozenset[str] = frozenset()
) -> tuple[Subject, ...]:
    named = new.scene.subjects if "subject" in new.stated else ()
    elsewhere = everybody - {subject.kind for subject in base.subjects}
    if any(subject.kind in elsewhere for subject in named):  # who is not in this part is changed in the others
        return base.subjects
    text = new.scene.prompt.casefold()
    gone = gone_of(base, new)
    if not named and fresh and _out_of_reach(base, new):
        return ()
    if not named:
        touched = (_touched(subject, new) if n == 0 else subject for n, subject in enumerate(base.subjects))
        return _without(tuple(touched), gone)
    known = {subject.kind: n for n, subject in enumerate(base.subjects)}
    if fresh:
        return _going_on(base, new, named, known)
    strangers = [subject for subject in named if subject.kind not in known and subject.kind not in new.leaving.named]
    if gone:
        comes = tuple(replace(subject, relation="", relation_to=-1) for subject in strangers)
        less = {s.kind: s.count for s in named if s.kind in gone}
        again = _named_again(base, new, [s for s in named if s.kind not in gone], known)
        again = tuple(
            replace(s, count=s.count - less[s.kind]) if 0 < less.get(s.kind, 0) < s.count else s for s in again
        )
        some_stay = {old.kind for old, s in zip(base.subjects, again, strict=True) if s.count < old.count}
        return (*_without(again, gone - some_stay), *comes)
    kept = list(_named_again(base, new, named, known))
    if not strangers:
        return tuple(kept)
    if ADDS.search(text):
        return (*kept, *(replace(_along(subject, base), relation="", relation_to=-1) for subject in strangers))
    replaced = next((known[subject.kind] for subject in named if subject.kind in known), 0)
    if len(named) > len(strangers) and not SWAPS.search(text):
        return tuple(named)
    if not kept:
        return tuple(strangers)
    old = kept[replaced]
    kept[replaced] = replace(
        strangers[0], action=strangers[0].action or old.action, relation=old.relation, relation_to=old.relation_to
    )
    return (*kept, *(replace(subject, relation="", relation_to=-1) for subject in strangers[1:]))


def _out_of_reach(base: Scene, new: Reading) -> bool:
    """Whether the next part is only of a sky or a sea, where those of this one cannot be."""
    if "place" not in new.stated or new.scene.place not in PASSING or PRONOUN.search(new.scene.prompt):
        return False
    return all(subject_rows()[subject.kind].habitat not in THERE[new.scene.place] for subject in base.subjects)


def with_newcomers(base: Scene, new: Reading) -> tuple[Subject, ...]:
    """Those who are there, and whom an extension names besides; "replace" and "remove" mean what they say."""
    named = new.scene.subjects if "subject" in new.stated else ()
    known = {subject.kind: n for n, subject in enumerate(base.subjects)}
    strangers = [
        n for n, subject in enumerate(named) if subject.kind not in known and subject.kind not in new.leaving.named
    ]
    text = new.scene.prompt.casefold()
    if not strangers or not base.subjects or SWAPS.search(text) or gone_of(base, new):
        return subjects_of(base, new)
    kept = list(_named_again(base, new, named, known))
    strangers = strangers[: max(0, SUBJECTS_MAX - len(kept))]
    place = {n: known.get(subject.kind, -1) for n, subject in enumerate(named)}
    place |= {n: len(kept) + k for k, n in enumerate(strangers)}
    for n in strangers:
        to = place.get(named[n].relation_to, -1)
        kept.append(replace(_along(named[n], base), relation=named[n].relation if to >= 0 else "", relation_to=to))
    return tuple(kept)


def _along(subject: Subject, base: Scene) -> Subject:
    """Who comes to those who are on their way goes along, unless it is said to do something else."""
    leads = base.subjects[0].action if base.subjects else ""
    return replace(subject, action=subject.action or (leads if leads in MOVING and _goes(subject) else ""))


def gone_of(base: Scene, new: Reading) -> set[str]:
    """The kinds of the base that go."""
    return set(new.leaving.of([subject.kind for subject in base.subjects]))


def _named_again(base: Scene, new: Reading, named: Sequence[Subject], known: Mapping[str, int]) -> tuple[Subject, ...]:
    """Those of the base, with what is said of them now."""
    kept = list(base.subjects)
    text = new.scene.prompt.casefold()
    for subject in named:
        if subject.kind in known:
            old = kept[known[subject.kind]]
            again = _worn(subject, old, relation=old.relation, relation_to=old.relation_to)
            if MORE.search(text):
                again = replace(again, count=min(old.count + subject.count, FIGURES_MAX))
            if becomes(subject, named, text):
                again = replace(again, colour=new.loose.colour or old.colour)
            kept[known[subject.kind]] = again
    return tuple(kept)


def becomes(subject: Subject, named: Sequence[Subject], text: str) -> bool:
    """Whether a colour that nobody is given by itself is meant of the one who is named ("the car turns blue")."""
    return len(named) == 1 and subject.colour is None and BECOMES.search(text) is not None


def _goes(subject: Subject) -> bool:
    """Whether it can come along, as things and houses cannot."""
    return subject.kind not in thing_kinds() and not subject_rows()[subject.kind].fixed


def _going_on(base: Scene, new: Reading, named: Sequence[Subject], known: Mapping[str, int]) -> tuple[Subject, ...]:
    """The subjects of the next part: a pronoun brings the main subject of the one before along."""
    subjects = [_worn(s, base.subjects[known[s.kind]]) if s.kind in known else s for s in named]
    meant = base.subjects and PRONOUN.search(new.scene.prompt) and not any(s.kind in known for s in named)
    if meant:
        subjects = [
            replace(base.subjects[0], action=new.loose.action or base.subjects[0].action, relation="", relation_to=-1),
            *(replace(s, action="", relation_to=s.relation_to + 1 if s.relation else -1) for s in subjects),
        ]
    return tuple(subjects)


def _worn(new: Subject, old: Subject, **tie: object) -> Subject:
    """The subject as it is named now, with what was said of it before."""
    return replace(
        new,
        count=new.count if new.count != 1 else old.count,
        colour=new.colour or old.colour,
        pattern=new.pattern or old.pattern,
        size=new.size if new.size != "normal" else old.size,
        action=new.action or old.action,
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


def _without(subjects: Sequence[Subject], gone: set[str]) -> tuple[Subject, ...]:
    stay = [n for n, subject in enumerate(subjects) if subject.kind not in gone]
    moved = {old: new for new, old in enumerate(stay)}
    return tuple(
        subjects[n]
        if subjects[n].relation_to in moved and subjects[n].relation
        else replace(subjects[n], relation="", relation_to=-1)
        for n in stay
    )


def all_of(scenes: Sequence[Scene]) -> tuple[Subject, ...]:
    """All who appear, once each; relations belong to the parts."""
    found = {subject.kind: subject for scene in reversed(scenes) for subject in scene.subjects}
    return tuple(replace(subject, relation="", relation_to=-1) for subject in reversed(found.values()))
