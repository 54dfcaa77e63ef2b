"""Which shots a clip has: wide, then nearer, with cuts, unless the prompt asks for one.

Pure and standard library only, as the director that calls it. What a framing looks like is in `camera.py`.
"""

from __future__ import annotations

import random
from collections.abc import Sequence

from ..model import Camera, Shot, Subject

SEVERAL_FROM_SECONDS = 8.0  # shorter clips are one shot
THREE_FROM_SECONDS = 9.5
LENGTHS = {1: (1.0,), 2: (0.54, 0.46), 3: (0.38, 0.32, 0.30), 4: (0.28, 0.24, 0.24, 0.24)}
FOUR_FROM_SECONDS = 18.0
MOVING = ("run", "walk", "drive", "fly", "swim", "jump", "sail", "ride", "skate")


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
    return [("wide", first), ("medium", side), ("wide", "rise"), ("close", "push_in")]
