"""Pieces of games, and what somebody speaks into: one row each, and how a row of dominoes comes down."""

from __future__ import annotations

import math
from dataclasses import dataclass

from ..clay import Clay, Frame
from ..clay.space import roll, vec
from .species import Action, Archetype, Palette, Pose, Species
from .thing import row
from .thing_parts import LEVEL, Solid, Thing, ball, disc, part, ring, rod

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


def _knight() -> tuple[Solid, ...]:
    """The horse's head on its foot."""
    return part(
        "piece",
        disc("coat", (0, 0.06, 0), 0.30, 0.06, 0.04, LEVEL),
        disc("coat", (0, 0.18, 0), 0.23, 0.08, 0.05, LEVEL, blend=0.05),
        ring("coat", (0, 0.27, 0), 0.17, 0.035, blend=0.02),
        rod("coat", (-0.02, 0.28, 0), (-0.09, 0.66, 0), 0.165, 0.145, blend=0.04),
        rod("coat", (-0.06, 0.74, 0), (0.22, 0.60, 0), 0.145, 0.085, blend=0.05),
        rod("coat", (-0.10, 0.86, 0.05), (-0.12, 0.99, 0.06), 0.05, 0.012, blend=0.02),
        rod("coat", (-0.10, 0.86, -0.05), (-0.12, 0.99, -0.06), 0.05, 0.012, blend=0.02),
        *(
            ball("coat", (-0.20 - 0.02 * (k % 2), 0.42 + 0.11 * k, 0), (0.05, 0.075, 0.05), blend=0.02)
            for k in range(4)
        ),
    )


GAMES: tuple[Species, ...] = (
    Species(
        name="dominoes",
        archetype=DOMINOES,
        domain="ground",
        height=0.42,
        palette={"coat": "#f6f0e2", "pip": "#2b2d36"},
        shape=Dominoes(),
    ),
    row(
        "chesspiece",
        0.3,
        {"coat": "#efe2c4", "ink": "#3a2a22"},
        Thing(
            solids=(
                *_knight(),
                *(ball("ink", (0.02, 0.76, 0.135 * s), (0.022, 0.026, 0.016)) for s in (-1, 1)),
            ),
            finish={"coat": "gloss", "ink": "gloss"},
        ),
        turn=0.45,
    ),
    row(
        "microphone",
        0.62,
        {"coat": "#2b2f38", "mesh": "#b9c0c9", "band": "#e0483a", "stand": "#8a9099"},
        Thing(
            solids=(
                *part("foot", disc("coat", (0, 0.03, 0), 0.22, 0.03, 0.02, LEVEL)),
                rod("stand", (0, 0.05, 0), (0, 0.66, 0), 0.022),
                rod("coat", (0, 0.66, -0.02), (0.0, 0.82, 0.03), 0.055, 0.075),
                ring("band", (0.0, 0.835, 0.035), 0.078, 0.018, (14, 0, 0)),
                *part("head", ball("mesh", (0.0, 0.93, 0.06), (0.115, 0.125, 0.115))),
            ),
            finish={"coat": "gloss", "mesh": "metal", "stand": "metal"},
            sway=0.4,
        ),
        turn=0.3,
    ),
)  # fmt: skip
