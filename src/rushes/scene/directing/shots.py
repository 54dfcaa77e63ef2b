"""Which shots a clip has: wide, then nearer, with cuts, unless the prompt asks for one.

Pure and standard library only, as the director that calls it. What a framing looks like is in `camera.py`.
"""

from __future__ import annotations

import random
import re
from collections.abc import Sequence
from dataclasses import replace

from ..model import Camera, Shot, Subject
from ..motions import FLYING
from ..words.lexicon import subject_rows
from .parts.meals import at_a_meal
from .parts.performing import with_hands
from .still_life import AT_REST, FLOATING, NEAR_MAX, is_small, is_still_life
from .subjects.able import ONLY_THINGS, VEHICLES, is_alive
from .subjects.resting import SILL

SEVERAL_FROM_SECONDS = 8.0  # shorter clips are one shot
THREE_FROM_SECONDS = 9.5
LENGTHS = {1: (1.0,), 2: (0.54, 0.46), 3: (0.38, 0.32, 0.30), 4: (0.28, 0.24, 0.24, 0.24)}
FOUR_FROM_SECONDS = 18.0
AT_THE_NECK = ("tie_tie", "snap_fingers", "wink", "blink", "tilt_head", "fill_eyebrows", "cut_nails")
"""So small things to do that the legs are left out of the picture."""
ON_THE_SPOT = ("static", "push_in", "pull_out", "orbit")
"""Moves that keep a thing in a near picture."""
GAITS = ("jog",)  # told from running by how the body is held
MOVING = ("run", "walk", "drive", *FLYING, "swim", "jump", "sail", "ride", "skate")

TOWERING = ("city", "future_city")
"""Places of towers: flown over, seen from the street, and looked up along."""

SELFIE = re.compile(
    r"\bselfie[- ](?:style|vlog|video|view|pov|angle|shot)|\bvlogs?\b|\bugc\b|\barm's length\b|\btalking[- ]head\b|\b(?:speak|talk|chat)(?:s|ing)? (?:\w+ )?(?:in)?to (?:the )?camera\b|对着镜头(?:开心地|笑着|认真地)?说|自拍(?:视角|视频|vlog)|口播|自撮り(?:動画|風)|셀카 ?(?:영상|모드)"
)
"""Somebody who films themselves, and is seen from as near as that."""


def shots_for(
    camera: Camera,
    subjects: Sequence[Subject],
    seconds: float,
    *,
    framing: str,
    selfie: str,
    one_take: bool,
    mood: str,
    landmark: bool,
    place: str,
    chance: random.Random,
) -> tuple[Shot, ...]:
    """The shots of a scene; empty for a single one with `camera`. `framing`, `selfie`, `one_take`: as the prompt asks for, "" and False
    where it does not. `landmark`: one is to be seen as well; `place`: where it is."""
    asked = near_a_speaker(subjects, framing, selfie, seconds, camera)
    if asked is not None:
        return (asked,)
    if camera.move == "follow" and camera.stated and len(subjects) == 1 and subjects[0].size in ("small", "tiny"):
        return (Shot(seconds=seconds, framing="medium", camera=camera),)  # from afar nobody would see it
    shots = plan(camera, subjects, seconds, mood, one_take, place, chance)
    if landmark:
        return shots
    if (
        not shots
        and len(subjects) == 1
        and (not camera.stated or (camera.move in ON_THE_SPOT and is_small(subjects[0].kind)))
        and (
            (subjects[0].count == 1 and with_hands(subjects[0]))
            or (
                subjects[0].action in ONLY_THINGS
                and subjects[0].kind not in VEHICLES
                and not subject_rows()[subjects[0].kind].fixed
            )
            or (
                subjects[0].count <= NEAR_MAX
                and is_small(subjects[0].kind)
                and subjects[0].action in (*AT_REST, FLOATING)
            )
        )
    ):
        # Hands and small things are seen from near.
        near = "close" if subjects[0].action in AT_THE_NECK else "medium"
        return (Shot(seconds=seconds, framing=near, camera=camera),)
    may_near = not camera.stated or camera.move in ON_THE_SPOT
    few = 2 <= len(subjects) <= NEAR_MAX and is_still_life(subjects)
    at_a_window = len(subjects) == 2 and subjects[-1].kind == SILL
    if not shots and may_near and (few or at_a_window or at_a_meal(subjects)):
        return (Shot(seconds=seconds, framing="medium", camera=camera),)
    if not shots and not camera.stated and len(subjects) == 1 and subjects[0].action in GAITS:
        return (Shot(seconds=seconds, framing="medium", camera=replace(camera, move="follow")),)
    return shots


def plan(
    camera: Camera,
    subjects: Sequence[Subject],
    seconds: float,
    mood: str,
    one_shot: bool,
    place: str,
    chance: random.Random,
) -> tuple[Shot, ...]:
    """The shots of one scene; empty for a single one with `camera`."""
    if one_shot or camera.stated or seconds < SEVERAL_FROM_SECONDS:
        return ()
    count = 2 if seconds < THREE_FROM_SECONDS else 3 if seconds < FOUR_FROM_SECONDS else 4
    moving = any(subject.action in MOVING for subject in subjects)
    if not subjects:
        rows = _of_a_place(place, chance)
    elif moving:
        rows = [("wide", "follow"), ("medium", "follow"), ("close", "follow"), ("full", "follow")]
    else:
        rows = [("wide", chance.choice(("push_in", "crane_down"))), ("medium", chance.choice(("dolly_right", "push_in"))),
                ("close", "push_in"), ("full", "pull_out")]  # fmt: skip
    transition = "dissolve" if mood in ("calm", "dreamy", "sad") else "cut"
    shots = []
    done = 0.0
    for number, ((framing, move), share) in enumerate(zip(rows, LENGTHS[count], strict=False)):
        length = round(share * seconds, 1) if number < count - 1 else round(seconds - done, 6)
        done += length
        shots.append(
            Shot(
                seconds=length,
                framing=framing,
                camera=Camera(move=move, angle=camera.angle),
                transition=transition if number else "cut",
            )
        )
    return tuple(shots)


def _of_a_place(place: str, chance: random.Random) -> list[tuple[str, str]]:
    first = chance.choice(("push_in", "crane_down"))
    side = chance.choice(("dolly_right", "dolly_left"))
    if place in TOWERING:
        return [("wide", "drone"), ("medium", side), ("wide", "tilt_up"), ("close", "push_in")]
    return [("wide", first), ("medium", side), ("wide", "rise"), ("close", "push_in")]


def selfie_of(text: str) -> str:
    """The words that say that somebody films themselves; empty for none."""
    hit = SELFIE.search(text)
    return hit[0] if hit else ""


def near_a_speaker(
    subjects: Sequence[Subject], framing: str, selfie: str, seconds: float, camera: Camera
) -> Shot | None:
    """The one shot of a `framing` that is asked for, and of a selfie: of somebody, and not of the thing that is named before them."""
    speaker = next((one.kind for one in subjects if is_alive(one.kind)), "")
    shows = speaker if speaker and not is_alive(subjects[0].kind) else ""
    if speaker and selfie:  # whatever is behind whoever holds the camera
        return Shot(seconds=seconds, framing="medium", camera=camera, shows=shows)
    if not framing:
        return None
    return Shot(seconds=seconds, framing=framing, camera=camera, shows=shows if framing == "medium" else "")
