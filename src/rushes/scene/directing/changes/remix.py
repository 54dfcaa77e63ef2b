"""A scene that is there, made anew as new words say (a remix), and a storyboard, whose parts go on from one another.

Pure and standard library only. What of a scene stays is `changing.py`'s; what goes on where a scene ends `extending.py`'s.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from ...model import SUBJECTS_MAX, Scene, Shot
from ...place_names import UNDER_A_ROOF
from ...words.lexicon import is_somebody
from ..prompt.storyboard import Part
from ..reading import Reading
from ..subjects.able import is_alive
from .changing import renewed
from .doors import through_the_door
from .extending import companies
from .leaving import VANISHED
from .staying import all_of, gone_of, subjects_of

INDOOR_THINGS = (
    "fireplace",
    "bed",
    "couch",
    "armchair",
    "tv",
    "oven",
    "refrigerator",
    "washing machine",
    "toilet",
    "bathtub",
    "sink",
)
"""What stands in rooms alone."""


def remixed(base: Scene, new: Reading) -> Scene:
    """The old scene with what the new prompt states changed. Size and length are the new one's."""
    if base.parts:
        scale = new.scene.seconds / sum(part.seconds for part in base.parts)
        everybody = frozenset(subject.kind for subject in base.subjects)
        parts = tuple(_part_again(part, new, scale, everybody) for part in base.parts)
        return renewed(base, new).with_changes(parts=parts, shots=())
    kept = renewed(base, new)
    if not new.leaving.by or kept.subjects == base.subjects:
        return kept
    shots = kept.shots or (Shot(seconds=kept.seconds, camera=kept.camera),)
    seen = _seen_to_go(base, kept.with_changes(shots=shots), new)
    return kept.with_changes(shots=(), parts=tuple(seen)) if len(seen) > 1 else kept


def _part_again(part: Scene, new: Reading, scale: float, everybody: frozenset[str]) -> Scene:
    """One part of several, `scale` times as long, of a film in which `everybody` appears. Unless the new words state a camera it is seen as before, and goes on
    from the part before it as it did."""
    kept = renewed(part, new, everybody=everybody)
    if new.stated & {"camera", "angle", "framing", "take"} or new.nearer[0]:
        return kept.with_changes(seconds=part.seconds * scale, shots=_scaled(kept.shots, scale))
    earlier = [
        replace(
            one,
            subjects=subjects_of(part.with_changes(subjects=one.subjects, earlier=()), new, everybody=everybody),
            until=one.until * scale,
        )
        for one in part.earlier
    ]
    are_all_there = len(kept.subjects) == len(part.subjects) and all(
        len(one.subjects) == len(before.subjects) for one, before in zip(earlier, part.earlier, strict=True)
    )
    return kept.with_changes(
        paces=tuple((until * scale, pace) for until, pace in kept.paces),
        seconds=part.seconds * scale, starts_at=part.starts_at * scale, shots=_scaled(part.shots, scale),
        earlier=tuple(earlier) if are_all_there else (),
    )  # fmt: skip


BOTH = re.compile(
    r"\s*(?:[\w ]{1,20}[:：,]\s)?(?:(?:then|finally|now|at last),? )?(?:they|both|the two|together|side by side|ellos|ambos|ils|elles|sie beide|beide|loro|eles|он[и])\b|[^，。]{0,6}(?:他们|她们|它们|两人|二人|彼らは)",
    re.IGNORECASE,
)
"""How a part of a storyboard begins that is about more than one."""


def board(
    lead: str,
    parts: Sequence[Part],
    prompt: str,
    base: Scene | None,
    read: Callable[[str, float, Scene | None], Reading],
) -> Scene:
    """A storyboard: every part goes on with the place, the time and the subjects of the one before unless it names others."""
    seconds = sum(part.seconds for part in parts)
    before = base
    told: list[Scene] = []
    pace = base.pace if base is not None else 1.0
    if lead:
        opening = read(lead, seconds, base)
        pace = opening.scene.pace
        if base is None and not opening.stated & {
            "subject",
            "place",
        }:  # of a look alone, it is that of the first shot on
            parts = [replace(parts[0], text=f"{parts[0].text}\n{lead}"), *parts[1:]]
        else:
            before = opening.scene if base is None else remixed(base, opening)
            told = [before] if base is None else []
    scenes: list[Scene] = []
    for part in parts:
        before = _with_both(part.text, before, scenes)
        new = through_the_door(before, _moved_in(before, read(part.text, part.seconds, before)), scenes)
        scene = new.scene if before is None else renewed(before, new, fresh=True)
        scene = scene.with_changes(pace=new.scene.pace if new.scene.pace != 1.0 else pace)  # a slow shot slows no other
        shots = scene.shots or (Shot(seconds=part.seconds, framing=_framing(scene, scenes), camera=scene.camera),)
        scenes += _seen_to_go(before, scene.with_changes(shots=shots, prompt=part.text), new)
        before = scenes[-1]
    first = scenes[0]
    return first.with_changes(
        prompt=prompt, seconds=seconds, shots=(), parts=tuple(scenes),
        subjects=all_of(scenes), spoken=tuple(line for scene in scenes for line in scene.spoken),
        understood=_joined([*told, *scenes], "understood"), not_understood=_joined([*told, *scenes], "not_understood"),
        stand_ins=_joined(scenes, "stand_ins"), not_shown=_joined(scenes, "not_shown"),
    )  # fmt: skip


def _with_both(text: str, before: Scene | None, scenes: Sequence[Scene]) -> Scene | None:
    """The part before, with who was there earlier, where "they" are more than the one whom it showed."""
    if before is None or not BOTH.match(text):
        return before
    living = [one for one in before.subjects if is_alive(one.kind)]
    if len(living) != 1 or (living[0].count > 1 and is_somebody(living[0].kind)):
        return before
    other = next(
        (
            one
            for scene in reversed(scenes)
            for one in scene.subjects
            if is_alive(one.kind) and one.kind != living[0].kind
        ),
        None,
    )
    if other is None or len(before.subjects) >= SUBJECTS_MAX:
        return before
    return before.with_changes(subjects=(*before.subjects, replace(other, action="", relation="", relation_to=-1)))


def _moved_in(before: Scene | None, new: Reading) -> Reading:
    """Who is by a fireplace is no longer in the garden of the part before, though nobody says so."""
    if before is None or before.place in UNDER_A_ROOF or new.scene.place not in UNDER_A_ROOF:
        return new
    named = {subject.kind for subject in new.scene.subjects} - {subject.kind for subject in before.subjects}
    return replace(new, stated=new.stated | {"place"}) if named.intersection(INDOOR_THINGS) else new


GOES_SECONDS = 0.8  # of a part, in which those who then go are seen once more
VANISHES_SHARE = 0.4  # of a part, after which who vanishes does


def _seen_to_go(before: Scene | None, part: Scene, new: Reading) -> list[Scene]:
    """A part of a storyboard; of one in which somebody leaves or vanishes, its beginning with them and the rest."""
    vanishes = VANISHED.search(new.scene.prompt.casefold()) is not None
    if before is None or before.place != part.place or not (new.leaving.by or vanishes) or not gone_of(before, new):
        return [part]
    until = min(GOES_SECONDS, part.seconds / 3) if new.leaving.by else VANISHES_SHARE * part.seconds
    if "framing" not in new.stated:  # from near, nobody is seen to go
        part = part.with_changes(shots=tuple(replace(shot, framing="full") for shot in part.shots))
    there = part.with_changes(subjects=before.subjects, seconds=until, spoken=())
    goes = part.with_changes(
        starts_at=until, seconds=part.seconds - until, earlier=companies(there, part, new, until),
        shots=(replace(part.shots[0], transition="dissolve"), *part.shots[1:]),
    )  # fmt: skip
    return [there, goes]


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


def _joined(scenes: Sequence[Scene], field: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(word for scene in scenes for word in getattr(scene, field)))
