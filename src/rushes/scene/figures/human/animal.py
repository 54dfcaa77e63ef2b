"""An animal's or a robot's head on a person's shoulders: cut from its own figure, so that every coat and ear fits.

Must not: model anything itself.
"""

from __future__ import annotations

import functools

from ...clay import Clay, Frame, Rgb, Vec
from ...clay import layout as at
from ...clay.joining import join
from ...clay.space import roll, vec, yaw
from ..quadruped.body import Quadruped
from ..species import REST, Pose, Species
from .motion import Motion

HEAD_PARTS = frozenset(
    [
        "head",
        "muzzle",
        "nose",
        "snout",
        "eye",
        "ear",
        "inner_ear",
        "trunk",
        "tusk",
        "collar",
        "antler",
        "horn",
        "whisker",
        "brow",
        "patch",
        "mask",
        "tongue",
        "crest",
        "screen",
        "mast",
        "bulb",
    ]
)
BUILT = {"robot": (0.25, 0.19)}
"""Who has such a head without being an animal: how far it looks round at rest, and half the head's height."""
TALL = 0.215  # half the height of a head on these shoulders


def animal_named(name: str) -> Species:
    from ..cast import CAST  # late: the cast is made of what is here

    return CAST[name]


@functools.lru_cache(maxsize=64)
def _cut(name: str, opened: float, colour: Rgb | None) -> tuple[Clay, Frame, float]:
    """The resting animal in the colour that was asked for, its head's frame and half the head's height."""
    species = animal_named(name)
    clay = species.model(Pose(action=REST, phase=0.0), colour)
    for row in clay.materials:
        if row[at.SPECIAL] in (at.BEAD_EYE, at.WHITE_EYE):
            row[at.OPEN] = opened
    centre = next(solid for solid, part in zip(clay.solids, clay.parts, strict=True) if part == "head")
    origin: Vec = vec(*centre[at.CENTRE : at.CENTRE + 3])
    if name in BUILT:
        gaze, tall = BUILT[name]
        return clay, Frame(yaw(-gaze), origin), tall
    shape: Quadruped = species.shape.grown()
    return clay, Frame(yaw(-shape.gaze) @ roll(shape.head_tilt), origin), shape.head[1]


TAIL_PARTS = frozenset(("tail", "tuft"))


def animal_tail(clay: Clay, name: str, colour: Rgb | None, hip: Frame) -> None:
    """The animal's own tail behind the hips."""
    own, _, tall = _cut(name, 1.0, colour)
    root = next((s for s, part in zip(own.solids, own.parts, strict=True) if part == "tail"), None)
    if root is None:
        return
    size = TALL / tall
    at_root = vec(*root[at.CENTRE : at.CENTRE + 3])
    join(
        clay,
        own,
        Frame(hip.turn, hip(-0.13, -0.03) - hip.turn @ (at_root * size)),
        size,
        "tail",
        group=60,
        only=TAIL_PARTS.__contains__,
    )


def animal_head(clay: Clay, name: str, colour: Rgb | None, head: Frame, motion: Motion) -> None:
    own, frame, tall = _cut(name, round(max(0.0, min(1.0, motion.eyes)), 1), colour)
    size = TALL / tall
    turn = head.turn @ frame.turn.T
    place = Frame(turn, head(0.0, 0.0) - turn @ (frame.origin * size))
    join(clay, own, place, size, "animal", group=20, only=HEAD_PARTS.__contains__)
