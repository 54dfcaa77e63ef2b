"""Which shots a clip has: wide, then nearer, with cuts, unless the prompt asks for one.

Pure and standard library only, as the director that calls it. What a framing looks like is in `camera.py`.
"""

from __future__ import annotations

import random
import re
from collections.abc import Sequence
from dataclasses import replace

from ..model import Camera, Shot, Subject
from .subjects.able import is_alive

SEVERAL_FROM_SECONDS = 8.0  # shorter clips are one shot
THREE_FROM_SECONDS = 9.5
LENGTHS = {1: (1.0,), 2: (0.54, 0.46), 3: (0.38, 0.32, 0.30), 4: (0.28, 0.24, 0.24, 0.24)}
FOUR_FROM_SECONDS = 18.0
MOVING = ("run", "walk", "drive", "fly", "swim", "jump", "sail", "ride", "skate")

SELFIE = re.compile(
    r"\bselfie[- ](?:style|vlog|video|view|pov|angle|shot)|\bvlogs?\b|\bugc\b|\barm's length\b|\btalking[- ]head\b|\b(?:speak|talk|chat)(?:s|ing)? (?:\w+ )?(?:in)?to (?:the )?camera\b|对着镜头(?:开心地|笑着|认真地)?说|自拍(?:视角|视频|vlog)|口播|自撮り(?:動画|風)|셀카 ?(?:영상|모드)"
)
"""Somebody who films themselves, and is seen from as near as that."""


def plan(
    camera: Camera, subjects: Sequence[Subject], seconds: float, mood: str, one_shot: bool, chance: random.Random
) -> tuple[Shot, ...]:
    """The shots of one scene; empty for a single one with `camera`."""
    if one_shot or camera.stated or seconds < SEVERAL_FROM_SECONDS:
        return ()
    count = 2 if seconds < THREE_FROM_SECONDS else 3 if seconds < FOUR_FROM_SECONDS else 4
    moving = any(subject.action in MOVING for subject in subjects)
    if not subjects:
        rows = _of_a_place(chance)
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


def _of_a_place(chance: random.Random) -> list[tuple[str, str]]:
    first = chance.choice(("push_in", "crane_down"))
    side = chance.choice(("dolly_right", "dolly_left"))
    return [("wide", first), ("full", side), ("wide", "rise"), ("full", "push_in")]


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


def with_a_speaker(subjects: Sequence[Subject]) -> tuple[Subject, ...]:
    """The subjects of whom the first that lives talks, where nothing else is said of it: no cup does that somebody holds up."""
    speaker = next((number for number, one in enumerate(subjects) if is_alive(one.kind)), 0)
    return tuple(
        replace(one, action="talk") if number == speaker and not one.action else one
        for number, one in enumerate(subjects)
    )
