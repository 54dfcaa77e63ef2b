"""Wings of feathers: an arm, a hand and the flattened cones that close over each other, spread in flight or folded.

Birds share them, whichever way the rest of them is built. Must not: bodies, heads, anybody's name.
"""

from __future__ import annotations

import math

import numpy as np

from ..clay import Clay, Frame, Vec
from ..clay.space import mix, unit, vec
from .species import Pose

DROP = (0.0, -0.02)


def beating(
    clay: Clay, body: Frame, root: Vec, side: int, span: float, feather: int, pose: Pose, times: int = 1
) -> None:
    """One wing in flight, on the part that is begun. `span`: of the arm; `times`: beats in a cycle."""
    flap = pose.wave(0.0, times)
    lift, fold, spread = 0.72 * flap + 0.18, 0.85 * pose.wave(-0.13, times) + 0.05, pose.wave(-0.22, times)
    arm = body.direction(-0.02, math.sin(lift), side * math.cos(lift))
    hand = body.direction(-0.22, math.sin(fold), side * math.cos(fold))
    fan = body.direction(-0.2, math.sin(spread), side * math.cos(spread))
    back: Vec = body.direction(-1.0, 0.0, 0.0)
    wrist = root + arm * span
    end = wrist + hand * span * 0.8
    feathered(clay, (root, wrist, end), (arm, fan), back, np.cross(back, arm), np.cross(back, hand), feather, 1.0)


def feathered(
    clay: Clay, bones: tuple[Vec, Vec, Vec], along: tuple[Vec, Vec], back: Vec, across: Vec, outer: Vec, feather: int,
    feathers: float,
) -> None:  # fmt: skip
    """The solids of one wing. `bones`: shoulder, wrist and the hand's end; `along`: where arm and hand's feathers point;
    `feathers`: their length against that in flight."""
    root, wrist, end = bones
    arm, fan = along
    clay.cone(root, wrist, 0.085, 0.07, feather, blend=0.05, flat=1.5, side=across)
    clay.cone(wrist, end, 0.07, 0.045, feather, blend=0.05, flat=1.5, side=outer)
    drop = vec(*DROP)
    for i in range(4):
        u = i / 3
        start = mix(root, wrist, 0.15 + 0.85 * u)
        away = back * (0.25 - 0.01 * i) + arm * (0.03 + 0.03 * u) + drop
        clay.cone(start, start + away * feathers, 0.055, 0.045, feather, blend=0.025, flat=2.3, side=across)
    for i in range(4):
        u = i / 3
        start = mix(wrist, end, 0.25 + 0.75 * u)
        away = unit(back * (1.0 - u * 0.75) + fan * (0.15 + u)) * (0.26 - 0.02 * i)
        clay.cone(start, start + away * feathers, 0.05, 0.030, feather, blend=0.02, flat=2.3, side=outer)
