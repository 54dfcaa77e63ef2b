"""Stones that are thrown, and that skip over water. Must not: solids (`tools/athletics.py` has the stone)."""

from __future__ import annotations

import math
from dataclasses import replace

from ..human.motion import Motion, Prop, foot, hand, keyed
from ..species import Pose
from .register import Register, entering

ACTS: Register = {}
act = entering(ACTS)
GOES, LANDS, NEXT = 0.34, 0.66, 0.92
"""Of the cycle: when the stone is let go, when it is gone from sight, and when the next one is in hand."""
FROM = (0.50, 0.86, 0.10)
SKIPS, FAR = 4, 1.55  # how often it meets the water, and how far off it goes under


@act("throw_stone", 2.2, turn=0.42)
def throw_stone(pose: Pose) -> Motion:
    """The arm swings back and over; the stone flies in an arc and lies there, and another one is in hand."""
    u = pose.phase
    back = Motion(
        hip=(-0.03, 0.43), lean=0.18, twist=-0.30, legs=(foot(-0.12, 0.078, 0.10), foot(0.14, 0.078, -0.10)), nod=0.06,
        hands=(hand(-0.14, 0.34, 0.20), hand(0.26, 0.06, -0.14)), mouth=0.2,
    )  # fmt: skip
    front = _let_go(back, lean=-0.24, at=(0.36, 0.12, 0.08))
    body = keyed(u, [(0.0, back), (0.20, back), (0.38, front), (0.66, front), (0.94, back)])
    t = (u - GOES) / (LANDS - GOES)
    x, y, z = FROM
    flies = (x + 1.15 * t, y + 0.75 * t - 1.57 * t * t, z - 0.1 * t)
    return _with_stone(body, u, flies if t < 1.0 else (x + 1.15, 0.04, 0.0), ())


@act("skip_stone", 2.6, turn=0.42)
def skip_stone(pose: Pose) -> Motion:
    """A flat stone goes low over the water, touches it again and again, each time in a ring, and is gone."""
    u = pose.phase
    back = Motion(
        hip=(-0.05, 0.36), lean=-0.06, twist=-0.40, sway=-0.12, legs=(foot(-0.13, 0.078, 0.12), foot(0.15, 0.078, -0.10)),
        hands=(hand(-0.16, -0.02, 0.30), hand(0.22, 0.10, -0.14)), mouth=0.1,
    )  # fmt: skip
    front = _let_go(back, lean=-0.20, at=(0.34, -0.06, 0.16))
    body = keyed(u, [(0.0, back), (0.18, back), (0.36, front), (0.80, front), (0.96, back)])
    t = min(max((u - GOES) / (NEXT - 0.12 - GOES), 0.0), 1.0)
    hop = 1.0 / SKIPS
    at = (0.45 + (FAR - 0.45) * t, 0.03 + 0.36 * (1.0 - t) * abs(math.cos(math.pi * t / hop * 0.999)), 0.10)
    rings = tuple(
        Prop(name="water_ring", at=(0.45 + (FAR - 0.45) * meets, 0.024, 0.10), value=(t - meets) / 0.5)
        for meets in (hop * (k + 0.5) for k in range(SKIPS))
        if 0.0 <= t - meets < 0.5
    )
    dry = tuple(Prop(name="water_ring", at=(1.2, -0.02, 0.1), size=0.02) for _ in range(SKIPS - len(rings)))
    return _with_stone(
        body,
        u,
        at if t < 1.0 else (FAR, -0.06, 0.10),
        (Prop(name="inlet", at=(1.20, 0.0, 0.10), size=0.78), *rings, *dry),
    )


def _let_go(back: Motion, *, lean: float, at: tuple[float, float, float]) -> Motion:
    return replace(
        back,
        hip=(0.05, back.hip[1] - 0.02),
        lean=lean,
        twist=0.32,
        sway=0.0,
        happy=0.6,
        hands=(hand(*at), hand(0.0, -0.08, -0.20)),
    )


def _with_stone(body: Motion, u: float, flies: tuple[float, float, float], more: tuple[Prop, ...]) -> Motion:
    held = u < GOES or u > NEXT
    stone = Prop(name="stone", space="hand0", at=(0.05, 0.04, 0.0)) if held else Prop(name="stone", at=flies)
    return replace(body, props=(stone, *more))
