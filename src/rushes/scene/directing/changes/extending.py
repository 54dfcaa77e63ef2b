"""A scene that goes on where it ends: same stage, clock, camera and sound, and what new words bring in comes with a dissolve.

Pure and standard library only. What of the scene stays is `changing.py`'s; where everybody then is, `company.py`'s.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ...drawing.camera import FILLS
from ...model import DISSOLVE_SECONDS, SECONDS_MAX, SUBJECTS_MAX, Company, Scene, SceneError, Shot, Subject
from ..reading import Reading
from .changing import renewed
from .staying import all_of, gone_of, has_in_hand, let_go

BRIDGE_SECONDS = 0.4  # of the old scene before what is new comes in
CHANGING = frozenset(
    (
        "place", "time", "weather", "season", "subject", "action", "deed", "style", "colour", "pattern", "size", "sight", "palette", "backdrop",
    )
)  # fmt: skip
TIES = (
    "on",
    "under",
    "in_front_of",
    "behind",
    "above",
    "ride",
    "hold",
    "wake",
    "perch",
    "lap",
)  # one takes its place from the other
LOOSE = (
    "on",
    "in_front_of",
    "behind",
    "above",
)  # who does so may go or do something else, and the other stays as it is
LOOKING = frozenset(("camera", "angle", "framing"))
AIR = ("time", "weather", "season", "sights")
SLOWLY_SECONDS = 3.0  # in which night falls or rain sets in
SLOWLY_SHARE = 0.7  # of what is left, at most
MEANWHILE_SECONDS = 0.6  # in which those come or go with whom the light changes: a dissolve and a moment
SUDDENLY = re.compile(
    r"\b(?:sudden(?:ly)?|at once|instantly|abruptly|plötzlich|soudain\w*|de repente|repentinamente|all'improvviso|improvvisamente|внезапно|вдруг)\b|突然|忽然|瞬间|急に|갑자기"
)
SEEN = ("place", "time", "weather", "season", "sights", "styles", "palette", "backdrop", "subjects")


def extended(base: Scene, new: Reading | None, seconds: float) -> Scene:
    """The scene that goes on where `base` ends, for `seconds`: same stage, clock, camera and sound.

    What `new` states comes in with a dissolve after the first moments; whom it names joins those who are there, unless it
    says that they go or change. Raises SceneError beyond the longest clip.
    """
    if base.parts:
        base = base.parts[-1]
    if round(base.starts_at + base.seconds + seconds, 6) > SECONDS_MAX:
        raise SceneError(f"a scene that is extended lasts at most {SECONDS_MAX} seconds in all")
    shots = base.shots or (Shot(seconds=base.starts_at + base.seconds, camera=base.camera),)
    last = shots[-1]
    longer = replace(last, seconds=last.seconds + seconds, move_seconds=last.move_seconds or last.seconds)
    going_on = base.with_changes(
        starts_at=base.starts_at + base.seconds, seconds=seconds, shots=(*shots[:-1], longer), images=0,
        opening=base.begun,
    )  # fmt: skip
    if new is None:
        return going_on
    going_on = going_on.with_changes(spoken=new.scene.spoken)
    first = min(BRIDGE_SECONDS, seconds / 2)
    looks = bool(new.stated & LOOKING)
    framed = _seen_anew(going_on, new.scene, first) if looks else going_on.shots
    changed = renewed(going_on, new, joins=True)
    if changed.pace != going_on.pace:  # the clock goes on, and only from then on faster or slower
        paces = (*going_on.paces, (going_on.starts_at + first, going_on.pace))
        going_on = going_on.with_changes(pace=changed.pace, paces=paces)
    changed = changed.with_changes(
        seconds=seconds, starts_at=going_on.starts_at, spoken=new.scene.spoken, paces=going_on.paces,
        earlier=companies(going_on, changed, new, going_on.starts_at + first),
        opening=going_on.opening if changed.place == going_on.place else None,
    )  # fmt: skip
    if not (new.stated & CHANGING or new.over or new.leaving) or all(
        getattr(changed, field) == getattr(going_on, field) for field in SEEN
    ):
        return going_on.with_changes(
            shots=framed,
            camera=framed[-1].camera,
            understood=changed.understood,
            not_understood=changed.not_understood,
            not_shown=changed.not_shown,
        )
    if (
        len(changed.subjects) > len(going_on.subjects)
        and changed.earlier
        and not looks
        and FILLS[going_on.shots[-1].framing]
    ):
        framed = _seen_anew(going_on, going_on, first)  # from so near nobody beside would be seen
    bridge = going_on.with_changes(seconds=first, spoken=())
    arriving = changed.with_changes(
        starts_at=going_on.starts_at + first,
        seconds=seconds - first,
        camera=framed[-1].camera,
        shots=_coming_in(framed),
    )
    parts = _slowly(bridge, arriving, new) if changed.place == going_on.place else (bridge, arriving)
    return changed.with_changes(shots=(), parts=parts)


def cut_to(base: Scene, new: Reading, seconds: float) -> Scene:
    """What is shown after a cut, for `seconds`: whom and what the words name, in the place where it was unless they name another.

    Raises SceneError beyond the longest clip."""
    last = base.parts[-1] if base.parts else base
    if base.seconds + seconds > SECONDS_MAX:
        raise SceneError(f"a scene that is extended lasts at most {SECONDS_MAX} seconds in all")
    scene = renewed(last, new, fresh=True).with_changes(seconds=seconds)
    return scene.with_changes(shots=new.scene.shots or (Shot(seconds=seconds, camera=scene.camera),))


def _coming_in(shots: Sequence[Shot], seconds: float = DISSOLVE_SECONDS) -> tuple[Shot, ...]:
    return (replace(shots[0], transition="dissolve", dissolve_seconds=seconds), *shots[1:])


def _slowly(bridge: Scene, arriving: Scene, new: Reading) -> tuple[Scene, ...]:
    """The bridge and what arrives, where light and weather change slowly, as they do, and not with those who come or go."""
    if all(getattr(bridge, field) == getattr(arriving, field) for field in AIR) or SUDDENLY.search(new.scene.prompt):
        return bridge, arriving
    parts = [bridge]
    if bridge.subjects != arriving.subjects and arriving.seconds > 2 * MEANWHILE_SECONDS:
        there = arriving.with_changes(
            seconds=MEANWHILE_SECONDS, spoken=(), **{field: getattr(bridge, field) for field in AIR}
        )
        parts.append(there)
        arriving = arriving.with_changes(
            starts_at=arriving.starts_at + MEANWHILE_SECONDS, seconds=arriving.seconds - MEANWHILE_SECONDS
        )
    slow = min(SLOWLY_SECONDS, SLOWLY_SHARE * arriving.seconds)
    return (*parts, arriving.with_changes(shots=_coming_in(arriving.shots, slow)))


def _seen_anew(going_on: Scene, wanted: Scene, after: float) -> tuple[Shot, ...]:
    """The shots so far, and from `after` seconds on one as `wanted` has its camera, with a dissolve."""
    before, last = going_on.shots[:-1], going_on.shots[-1]
    begins = sum(shot.seconds for shot in before)
    until = going_on.starts_at + after
    framing = wanted.shots[-1].framing if wanted is not going_on and wanted.shots else "full"
    from_near = FILLS[last.framing] or last.camera.move == "push_in"
    begins_near = wanted.camera.move == "pull_out" and not FILLS[framing]  # it goes back from somewhere
    fresh = Shot(
        seconds=begins + last.seconds - until, camera=wanted.camera, framing=framing, shows=_shown(going_on, wanted),
        transition="dissolve" if begins_near and not from_near else "glide",
    )  # fmt: skip
    return (*before, replace(last, seconds=until - begins), fresh)


def _shown(going_on: Scene, wanted: Scene) -> str:
    """Whom a near shot is asked to show, of those who are there."""
    there = {subject.kind for subject in going_on.subjects}
    named = [subject.kind for subject in wanted.subjects if subject.kind in there] if wanted is not going_on else []
    return named[0] if len(named) == 1 else ""


def whole(base: Scene, going_on: Scene) -> Scene:
    """The earlier scene and what `extended` made of it, as one: to be shown, heard or extended once more."""
    parts = (*(base.parts or (base,)), *(going_on.parts or (going_on,)))
    return going_on.with_changes(
        parts=parts, seconds=round(sum(part.seconds for part in parts), 6), starts_at=0.0, shots=(), earlier=(),
        mood=base.mood, styles=base.styles, variation=base.variation,  # what was heard and seen stays as it was
        subjects=all_of(parts), spoken=(*base.spoken, *(line for line in going_on.spoken if line not in base.spoken)),
    )  # fmt: skip


def companies(before: Scene, changed: Scene, new: Reading, until: float) -> tuple[Company, ...]:
    """Who was there before, of the scene that goes on `changed`. In another place, and where who goes or changes is tied to
    somebody who stays, the company is composed anew, and nobody was there before."""
    subjects = changed.subjects
    if changed.place != before.place:
        return ()
    if subjects == before.subjects:
        return before.earlier
    gone = gone_of(before, new)
    escapes = _out_of_hand(before, new)
    if escapes:  # it is let go, and then goes
        owners = let_go(before, new)
        there = Company(subjects=before.subjects, until=until, after=tuple(range(len(owners))))
        middle = (*owners, *escapes)
        after = _followed(middle, subjects, gone | {subject.kind for subject in escapes})
        return (*before.earlier, there, Company(subjects=middle, until=until, after=after, leaving_by=new.leaving.by))
    after = _followed(before.subjects, subjects, gone)
    if _tied(before.subjects, subjects, after):
        return ()
    return (*before.earlier, Company(subjects=before.subjects, until=until, after=after, leaving_by=new.leaving.by))


def _out_of_hand(before: Scene, new: Reading) -> tuple[Subject, ...]:
    """Those who are seen to go and whom somebody had in hand: the dog of who walks it."""
    going = (s for s in new.scene.subjects if new.leaving.by and s.kind in new.leaving.kinds)
    return tuple(
        replace(s, action="", relation="", relation_to=-1)
        for s in going
        if any(has_in_hand(other, s.kind) for other in before.subjects)
    )[: SUBJECTS_MAX - len(before.subjects)]


def _followed(before: Sequence[Subject], subjects: Sequence[Subject], gone: set[str]) -> tuple[int, ...]:
    """The index of each among those who follow: of the same kind, or who stands in its place; nobody in that of who goes."""
    were = {subject.kind for subject in before}
    free = {n: subject.kind for n, subject in enumerate(subjects)}
    after = []
    for n, subject in enumerate(before):
        same = [k for k, kind in free.items() if kind == subject.kind]
        instead = n if n in free and free[n] not in were and subject.kind not in gone else -1
        after.append(n if n in same else same[0] if same else instead)
        free.pop(after[-1], None)
    return tuple(after)


def _tied(before: Sequence[Subject], subjects: Sequence[Subject], after: Sequence[int]) -> bool:
    """Whether somebody would have to take another place than its own, because of whom it is tied to."""

    def same(n: int) -> bool:
        if after[n] < 0:
            return False
        was, now = before[n], subjects[after[n]]
        return (was.kind, was.count, was.size, was.action) == (now.kind, now.count, now.size, now.action)

    for n, subject in enumerate(before):
        if subject.relation in TIES and not (same(n) and same(subject.relation_to)):
            alone = after[n] < 0 or subjects[after[n]].kind == subject.kind
            if not (alone and same(subject.relation_to) and subject.relation in LOOSE):
                return True
    old = {place: n for n, place in enumerate(after) if place >= 0}
    for n, subject in enumerate(subjects):
        was = before[old[n]] if n in old else None
        kept = was is not None and was.relation == subject.relation and old.get(subject.relation_to) == was.relation_to
        if subject.relation in TIES and not kept and (was is not None or subject.relation_to in old):
            return True
    return False
