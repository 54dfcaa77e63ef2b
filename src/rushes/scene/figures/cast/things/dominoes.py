"""A row of dominoes, and how it comes down."""

from __future__ import annotations

import math
from dataclasses import dataclass

from ....clay import Clay, Frame
from ....clay.space import roll, vec
from ...species import Action, Archetype, Palette, Pose, Species

APART, TALL, THICK, WIDE = 0.30, 0.62, 0.055, 0.16
"""Of dominoes in a row, figure units: from one to the next, how tall, half of how thick and of how broad each is."""
LEANS = math.degrees(math.acos(0.0)) - 27.0  # degrees to which one comes down on the next
FALLS = 0.11  # of the cycle that each takes to come down
FIRST, LAST = 0.06, 0.80  # of the same: when the first is pushed, and when the last one goes


@dataclass(frozen=True, kw_only=True)
class Dominoes:
    """A row of them."""

    count: int = 13


def build_dominoes(clay: Clay, shape: Dominoes, palette: Palette, pose: Pose) -> None:
    tile = clay.material(palette["coat"], gloss=45, specular=0.42, fuzz=0.35, grain=0.02)
    dots = clay.material(palette["pip"], gloss=25, specular=0.14)
    toppling = pose.action == "topple"
    down = 1.0 - abs(1.0 - 2.0 * pose.phase)  # they stand up again in the second half of the cycle, which nobody sees
    for k in range(shape.count):
        pushed = FIRST + (LAST - FIRST) * k / (shape.count - 1)
        gone = min(max((down - pushed) / FALLS, 0.0), 1.0) if toppling else 0.0
        last = k == shape.count - 1
        angle = -math.radians(90.0 if last else LEANS) * gone * gone
        angle -= 0.0 if toppling else 0.02 * (1.0 + pose.wave(0.07 * k))
        x = (k - 0.5 * (shape.count - 1)) * APART
        frame = Frame(roll(angle), vec(x + THICK, 0.0, 0.0))  # about the edge that it falls over
        clay.on("tile", k)
        clay.box(frame(-THICK, 0.5 * TALL, 0.0), (THICK, 0.5 * TALL, WIDE), 0.03, tile, frame.turn, blend=0.0)
        clay.on("pip", k)
        for up, aside in _pips(k):
            clay.ellipsoid(
                frame(-2.0 * THICK, up * TALL, aside * WIDE), (0.012, 0.035, 0.035), dots, frame.turn, blend=0.0
            )
            clay.ellipsoid(frame(0.0, up * TALL, aside * WIDE), (0.012, 0.035, 0.035), dots, frame.turn, blend=0.0)


def _pips(k: int) -> tuple[tuple[float, float], ...]:
    """How high and how far aside the dots of one are, as shares of it."""
    halves = (((0.25, 0.0),), ((0.17, -0.4), (0.33, 0.4)), ((0.17, -0.4), (0.33, -0.4), (0.17, 0.4), (0.33, 0.4)))
    upper = tuple((up + 0.5, aside) for up, aside in halves[(k + 1) % 3])
    return (*halves[k % 3], *upper)


DOMINOES = Archetype(
    build=build_dominoes, actions={"sway": Action(seconds=3.6), "topple": Action(seconds=8.0)}, turn=0.42
)


FALLING: tuple[Species, ...] = (
    Species(
        name="dominoes",
        archetype=DOMINOES,
        domain="ground",
        height=0.42,
        palette={"coat": "#f6f0e2", "pip": "#2b2d36"},
        shape=Dominoes(),
    ),
)
