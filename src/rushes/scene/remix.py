"""Changing a scene that is there: remix, storyboards and extensions keep what the new words do not name.

Pure and standard library only. What words mean is `director.py`'s; here is decided what of the old scene stays.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Protocol

from .camera import FILLS
from .lexicon import subject_rows, thing_kinds
from .model import SECONDS_MAX, SUBJECTS_MAX, Arrival, Scene, SceneError, Shot, Subject
from .shots import MOVING
from .storyboard import Part

ADDS = re.compile(
    r"\b(add|adds|adding|also|another|plus|include|together with)\b|加上|添加|增加|加入|再加|añad|ajoute|füge|追加|adicion|добав|추가|aggiung"
)
REMOVES = re.compile(
    r"\b(remove|removes|removing|without|delete|no more|get rid of)\b|去掉|移除|删除|去除|quita|sans|enlève|entfern|消して|remov|убер|убрать|제거|togli|rimuov"
)
SWAPS = re.compile(
    r"\b(instead|replace|replaces|swap|change|turn|becomes?|into)\b|换成|替换|变成|改成|reemplaz|remplace|ersetz|statt|代わり|substitu|замен|вместо|바꾸|sostitu"
)


PRONOUN = re.compile(
    r"\b(it|he|she|they|him|her|them)\b|[它他她牠]们?|\b(él|ella|il|elle|er|sie|es|ele|ela|lui|lei|он|она|оно|они)\b|彼|彼女|그는|그녀|그것",
    re.IGNORECASE,
)


class Reading(Protocol):
    """What the director made of a prompt."""

    @property
    def scene(self) -> Scene: ...
    @property
    def stated(self) -> frozenset[str]: ...
    @property
    def loose(self) -> Subject: ...
    @property
    def of_known(self) -> tuple[tuple[str, ...], tuple[str, ...]]: ...


def remixed(base: Scene, new: Reading) -> Scene:
    """The old scene with what the new prompt states changed. Size and length are the new one's."""
    if base.parts:
        scale = new.scene.seconds / sum(part.seconds for part in base.parts)
        parts = tuple(_part_again(part, new, scale) for part in base.parts)
        return _kept(base, new).with_changes(parts=parts, shots=())
    return _kept(base, new)


def _part_again(part: Scene, new: Reading, scale: float) -> Scene:
    """One part of several, `scale` times as long. Unless the new words state a camera it is seen as before, and goes on
    from the part before it as it did."""
    kept = _kept(part, new)
    if new.stated & {"camera", "framing", "take"}:
        return kept.with_changes(seconds=part.seconds * scale, shots=_scaled(kept.shots, scale))
    are_all_there = len(kept.subjects) == len(part.subjects)
    return kept.with_changes(
        seconds=part.seconds * scale, starts_at=part.starts_at * scale, shots=_scaled(part.shots, scale),
        joined=tuple(replace(one, at=one.at * scale) for one in part.joined) if are_all_there else (),
    )  # fmt: skip


def board(
    lead: str, parts: Sequence[Part], prompt: str, base: Scene | None, read: Callable[[str, float], Reading]
) -> Scene:
    """A storyboard: every part goes on with the place, the time and the subjects of the one before unless it names others."""
    seconds = sum(part.seconds for part in parts)
    before = base
    if lead:
        opening = read(lead, seconds)
        before = opening.scene if base is None else remixed(base, opening)
    scenes: list[Scene] = []
    for part in parts:
        new = read(part.text, part.seconds)
        scene = new.scene if before is None else _kept(before, new, fresh=True)
        shots = scene.shots or (Shot(seconds=part.seconds, framing=_framing(scene, scenes), camera=scene.camera),)
        scenes.append(scene.with_changes(shots=shots, prompt=part.text))
        before = scenes[-1]
    first = scenes[0]
    return first.with_changes(
        prompt=prompt, seconds=seconds, shots=(), parts=tuple(scenes),
        subjects=_every(scenes), spoken=tuple(line for scene in scenes for line in scene.spoken),
        understood=_joined(scenes, "understood"), not_understood=_joined(scenes, "not_understood"),
        stand_ins=_joined(scenes, "stand_ins"), not_shown=_joined(scenes, "not_shown"),
    )  # fmt: skip


def extended(base: Scene, new: Reading | None, seconds: float) -> Scene:
    """The scene that goes on where `base` ends, for `seconds`: same stage, clock, camera and sound.

    What `new` states comes in with a dissolve after the first moments; whom it names joins those who are there, unless it
    says that they go or change. Raises SceneError beyond the longest clip.
    """
    if base.parts:
        base = base.parts[-1]
    if base.starts_at + base.seconds + seconds > SECONDS_MAX:
        raise SceneError(f"a scene that is extended lasts at most {SECONDS_MAX} seconds in all")
    shots = base.shots or (Shot(seconds=base.starts_at + base.seconds, camera=base.camera),)
    last = shots[-1]
    longer = replace(last, seconds=last.seconds + seconds, move_seconds=last.move_seconds or last.seconds)
    going_on = base.with_changes(
        starts_at=base.starts_at + base.seconds, seconds=seconds, shots=(*shots[:-1], longer), images=0,
    )  # fmt: skip
    if new is None:
        return going_on
    going_on = going_on.with_changes(spoken=new.scene.spoken)
    first = min(BRIDGE_SECONDS, seconds / 2)
    looks = bool(new.stated & LOOKING)
    framed = _seen_anew(going_on, new.scene, first) if looks else going_on.shots
    changed = _kept(going_on, new, joins=True)
    changed = changed.with_changes(
        seconds=seconds, starts_at=going_on.starts_at, spoken=new.scene.spoken,
        joined=_arrivals(going_on, changed.subjects, going_on.starts_at + first),
    )  # fmt: skip
    if not new.stated & CHANGING or all(getattr(changed, field) == getattr(going_on, field) for field in SEEN):
        return going_on.with_changes(shots=framed, camera=framed[-1].camera)
    if len(changed.joined) > len(going_on.joined) and not looks and FILLS[going_on.shots[-1].framing]:
        framed = _seen_anew(going_on, going_on, first)  # from so near nobody beside would be seen
    bridge = going_on.with_changes(seconds=first, spoken=())
    arriving = changed.with_changes(
        starts_at=going_on.starts_at + first, seconds=seconds - first, camera=framed[-1].camera,
        shots=tuple(replace(shot, transition="dissolve") for shot in framed),
    )  # fmt: skip
    return changed.with_changes(shots=(), parts=(bridge, arriving))


def _seen_anew(going_on: Scene, wanted: Scene, after: float) -> tuple[Shot, ...]:
    """The shots so far, and from `after` seconds on one as `wanted` has its camera, with a dissolve."""
    before, last = going_on.shots[:-1], going_on.shots[-1]
    begins = sum(shot.seconds for shot in before)
    until = going_on.starts_at + after
    fresh = Shot(
        seconds=begins + last.seconds - until, camera=wanted.camera, transition="dissolve",
        framing=wanted.shots[-1].framing if wanted is not going_on and wanted.shots else "full",
    )  # fmt: skip
    return (*before, replace(last, seconds=until - begins), fresh)


def whole(base: Scene, going_on: Scene) -> Scene:
    """The earlier scene and what `extended` made of it, as one: to be shown, heard or extended once more."""
    parts = (*(base.parts or (base,)), *(going_on.parts or (going_on,)))
    return going_on.with_changes(
        parts=parts, seconds=sum(part.seconds for part in parts), starts_at=0.0, shots=(), joined=(),
        subjects=_every(parts), spoken=(*base.spoken, *(line for line in going_on.spoken if line not in base.spoken)),
    )  # fmt: skip


BRIDGE_SECONDS = 0.4  # of the old scene before what is new comes in
CHANGING = frozenset(("place", "time", "weather", "season", "subject", "action", "deed", "style", "colour", "sight"))
SAYS_NOTHING = ("sharp", "drawn", "modern", "shot")
PASSING = ("sky", "ocean")
LOOKING = frozenset(("camera", "framing"))
SEEN = ("place", "time", "weather", "season", "sights", "styles", "subjects")
STATED_FIELDS = {
    "place": ("place", "setting"), "time": ("time",), "weather": ("weather",), "season": ("season", "weather"),
    "mood": ("mood",), "style": ("styles",), "sight": ("sights",), "pace": ("pace",),
    "camera": ("camera", "shots"), "framing": ("camera", "shots"), "take": ("shots",),
}  # fmt: skip


def _kept(base: Scene, new: Reading, *, fresh: bool = False, joins: bool = False) -> Scene:
    """`fresh`: what is named stands for itself, as in the next part of a storyboard; otherwise it changes what is there.

    `joins`: who is named for the first time comes to those who are there, as in an extension.
    """
    scene, stated = new.scene, new.stated
    changes = {
        field: getattr(scene, field)
        for category, fields in STATED_FIELDS.items()
        if category in stated
        for field in fields
    }
    if joins and scene.subjects and scene.place in PASSING:
        changes.pop("place", None)  # "a balloon appears in the sky" says where it is, not where all of them are now
        changes.pop("setting", None)
    if all(style in SAYS_NOTHING for style in scene.styles):
        changes.pop("styles", None)  # "the camera" and "a scene of" are read as styles that change nothing
    if changes.get("place", base.place) != base.place:
        changes["variation"] = scene.variation
        if "weather" not in stated and base.weather == "snow":
            changes["weather"] = scene.weather  # "a snowy forest" does not make the next beach snowy
    if fresh and not base.camera.stated:
        changes["camera"] = scene.camera
    subjects = _with_newcomers(base, new) if joins else _subjects(base, new, fresh)
    of_known = not scene.images and base.subjects and "subject" not in stated
    understood, left = new.of_known if of_known else (scene.understood, scene.not_understood)
    crowded = tuple(s.kind for s in scene.subjects if joins and all(s.kind != other.kind for other in subjects))
    shots = changes.get("shots", scene.shots if fresh or scene.seconds != base.seconds else base.shots)
    return base.with_changes(
        prompt=scene.prompt, seed=scene.seed, width_px=scene.width_px, height_px=scene.height_px, fps=scene.fps,
        seconds=scene.seconds, starts_at=0.0, images=scene.images, characters=scene.characters,
        subjects=subjects, spoken=scene.spoken or (() if fresh else base.spoken),
        joined=(),
        understood=understood, not_understood=left,
        stand_ins=tuple(f"{s.kind}: {s.figure}" for s in subjects if any(s.kind == n.partition(":")[0] for n in (*base.stand_ins, *scene.stand_ins))),
        not_shown=tuple(dict.fromkeys((*(subject.kind for subject in subjects if not subject.figure), *crowded))),
        **{**changes, "shots": shots, "parts": ()},
    )  # fmt: skip


def _subjects(base: Scene, new: Reading, fresh: bool) -> tuple[Subject, ...]:
    named = new.scene.subjects if "subject" in new.stated else ()
    text = new.scene.prompt.casefold()
    if not named:
        return tuple(_touched(subject, new) if n == 0 else subject for n, subject in enumerate(base.subjects))
    known = {subject.kind: n for n, subject in enumerate(base.subjects)}
    if fresh:
        return _going_on(base, new, named, known)
    if REMOVES.search(text):
        gone = {subject.kind for subject in named}
        return _without(base.subjects, gone)
    strangers = [subject for subject in named if subject.kind not in known]
    kept = list(base.subjects)
    for subject in named:
        if subject.kind in known:
            old = kept[known[subject.kind]]
            kept[known[subject.kind]] = _worn(subject, old, relation=old.relation, relation_to=old.relation_to)
    if not strangers:
        return tuple(kept)
    if ADDS.search(text):
        return (*kept, *(replace(subject, relation="", relation_to=-1) for subject in strangers))
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


def _with_newcomers(base: Scene, new: Reading) -> tuple[Subject, ...]:
    """Those who are there, and whom an extension names besides; "replace" and "remove" mean what they say."""
    named = new.scene.subjects if "subject" in new.stated else ()
    known = {subject.kind: n for n, subject in enumerate(base.subjects)}
    strangers = [n for n, subject in enumerate(named) if subject.kind not in known]
    text = new.scene.prompt.casefold()
    if not strangers or not base.subjects or SWAPS.search(text) or REMOVES.search(text):
        return _subjects(base, new, False)
    kept = list(base.subjects)
    for subject in named:
        if subject.kind in known:
            old = kept[known[subject.kind]]
            kept[known[subject.kind]] = _worn(subject, old, relation=old.relation, relation_to=old.relation_to)
    strangers = strangers[: max(0, SUBJECTS_MAX - len(kept))]
    place = {n: known.get(subject.kind, -1) for n, subject in enumerate(named)}
    place |= {n: len(kept) + k for k, n in enumerate(strangers)}
    leads = base.subjects[0].action
    for n in strangers:
        to = place.get(named[n].relation_to, -1)
        kept.append(
            replace(
                named[n],
                action=named[n].action or (leads if leads in MOVING and _goes(named[n]) else ""),
                relation=named[n].relation if to >= 0 else "",
                relation_to=to,
            )
        )
    return tuple(kept)


def _arrivals(before: Scene, subjects: Sequence[Subject], at: float) -> tuple[Arrival, ...]:
    """Who came later, of the scene that goes on from `before`: whom it names besides comes at `at` seconds.

    Where somebody who was there changes or takes another place, the company is composed anew, and nobody came later.
    """
    if not _stay(before.subjects, subjects):
        return ()
    added = len(subjects) - len(before.subjects)
    return (*before.joined, Arrival(count=added, at=at)) if added and before.subjects else before.joined


def _goes(subject: Subject) -> bool:
    """Whether it can come along, as things and houses cannot."""
    return subject.kind not in thing_kinds() and not subject_rows()[subject.kind].fixed


def _stay(before: Sequence[Subject], after: Sequence[Subject]) -> bool:
    """Whether the first ones do what they did, and nobody takes a place from them."""
    fresh = after[len(before) :]
    return tuple(after[: len(before)]) == tuple(before) and all(
        not s.relation or s.relation_to >= len(before) for s in fresh
    )


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


def _scaled(shots: Sequence[Shot], scale: float) -> tuple[Shot, ...]:
    return tuple(
        replace(shot, seconds=shot.seconds * scale, move_seconds=shot.move_seconds and shot.move_seconds * scale)
        for shot in shots
    )


def _framing(scene: Scene, before: Sequence[Scene]) -> str:
    """Two parts on one stage would look like a jump: the second one is seen from nearer."""
    if (
        scene.subjects
        and before
        and before[-1].place == scene.place
        and before[-1].shots[-1].framing in ("full", "wide")
    ):
        return "medium"
    return "full"


def _every(scenes: Sequence[Scene]) -> tuple[Subject, ...]:
    """All who appear, once each; relations belong to the parts."""
    found = {subject.kind: subject for scene in reversed(scenes) for subject in scene.subjects}
    return tuple(replace(subject, relation="", relation_to=-1) for subject in reversed(found.values()))


def _joined(scenes: Sequence[Scene], field: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(word for scene in scenes for word in getattr(scene, field)))
