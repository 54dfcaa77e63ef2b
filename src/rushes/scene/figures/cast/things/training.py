"""What games of ball are played with, and what one trains and shoots with: one row each. They face the camera (+z)."""

from __future__ import annotations

import math

from ...species import Species
from ...thing.body import row
from ...thing.parts import (
    LEVEL,
    Joint,
    Solid,
    Thing,
    ball,
    both,
    box,
    disc,
    dot,
    on,
    part,
    plate,
    ring,
    rod,
    stripes,
    tube,
)


def _seam(turn: float) -> tuple[Solid, ...]:
    """The wave of a baseball's seam: a closed curve on its ball."""
    points = []
    for k in range(33):
        a = math.tau * k / 32
        up, out, side = (
            0.56 * math.cos(2 * a),
            math.cos(a) - 0.16 * math.cos(3 * a),
            math.sin(a) + 0.16 * math.sin(3 * a),
        )
        long = math.sqrt(up * up + out * out + side * side) / 0.452
        x, z = side / long, out / long
        points.append(
            (x * math.cos(turn) + z * math.sin(turn), 0.45 + up / long, z * math.cos(turn) - x * math.sin(turn))
        )
    return tube("seam", points, 0.014)


ROLLS = Joint(at=(0, 0.45, 0), swing=14, shift=0.25)

TRAINING: tuple[Species, ...] = (
    row(
        "dumbbell",
        0.28,
        {"coat": "#3a3f49", "metal": "#cdd3d9", "edge": "coat*0.72"},
        Thing(
            solids=(
                rod("metal", (-0.52, 0.30, 0), (0.52, 0.30, 0), 0.062),
                *(ring("metal", (-0.18 + 0.06 * k, 0.30, 0), 0.060, 0.016, (0, 0, 90)) for k in range(7)),
                *both(
                    disc("coat", (0.40, 0.30, 0), 0.30, 0.085, 0.05, (0, 90, 0)),
                    disc("coat", (0.60, 0.30, 0), 0.235, 0.085, 0.05, (0, 90, 0)),
                    disc("edge", (0.50, 0.30, 0), 0.20, 0.03, 0.01, (0, 90, 0)),
                    disc("metal", (0.71, 0.30, 0), 0.075, 0.03, 0.02, (0, 90, 0)),
                    across="x",
                ),
            ),
            finish={"metal": "metal", "coat": "gloss"},
            sway=0.4,
        ),
        turn=0.5,
    ),
    row(
        "golfball",
        0.34,
        {"coat": "#fbfaf5", "dimple": "coat*0.80", "tee": "#e0483a", "grass": "#5fae4a"},
        Thing(
            solids=(
                *part("ball", ball("coat", (0, 0.66, 0), 0.34)),
                *(
                    ball("dimple", (0.322 * r * math.sin(a), 0.66 + 0.322 * y, 0.322 * r * math.cos(a)), 0.025)
                    for k in range(120)
                    for y in (1.0 - 2.0 * (k + 0.5) / 120,)
                    for r in (math.sqrt(1.0 - y * y),)
                    for a in (2.39996 * k,)
                ),
                rod("tee", (0, 0.04, 0), (0, 0.26, 0), 0.035, 0.055),
                disc("tee", (0, 0.31, 0), 0.115, 0.03, 0.02, LEVEL),
                ball("grass", (0, 0.0, 0), (0.42, 0.055, 0.42)),
            ),
            finish={"coat": "gloss", "tee": "gloss"},
            sway=0.6,
        ),
        turn=0.2,
    ),
    row(
        "golfclub",
        0.9,
        {"coat": "#c3ccd5", "grip": "#2b2d34", "ball": "#fbfaf5", "stand": "#8a5a36"},
        Thing(
            solids=(
                rod("coat", (0.38, 0.12, 0.06), (-0.22, 1.10, -0.02), 0.020, 0.024),
                rod("grip", (-0.22, 1.10, -0.02), (-0.38, 1.36, -0.05), 0.034, 0.042),
                *part("head", box("coat", (0.50, 0.085, 0.06), (0.165, 0.085, 0.045), 0.035, (-20, 0, 4))),
                *part("head", rod("coat", (0.36, 0.16, 0.06), (0.40, 0.06, 0.06), 0.040, blend=0.02)),
                *(
                    box("grip", (0.52, 0.055 + 0.032 * k, 0.115 - 0.012 * k), (0.11, 0.005, 0.005), 0.002, (-20, 0, 4))
                    for k in range(4)
                ),
                ball("ball", (0.66, 0.065, 0.30), 0.065),
                *both(rod("stand", (-0.14, 1.0, -0.06), (-0.10, 0.02, -0.42), 0.018), across="z"),
            ),
            finish={"coat": "metal", "grip": "cloth", "ball": "gloss"},
            sway=0.4,
        ),
        turn=0.2,
    ),
    row(
        "volleyball",
        0.36,
        {"coat": "#fbf8ee", "blue": "#2f6fd0", "yellow": "#ffc93d", "seam": "coat*0.70"},
        Thing(
            solids=on(
                "roll",
                *part("ball", ball("coat", (0, 0.45, 0), 0.45)),
                *(
                    solid
                    for turn, shift in (((0, 0, 0), (0, 1)), ((90, 0, 0), (2, 1)), ((0, 0, 90), (0, 0)))
                    for solid in (ring("seam", (0, 0.45, 0), 0.447, 0.008, turn),)
                ),
                *(ring("seam", (0, 0.45 + y, 0), math.sqrt(0.447**2 - y * y), 0.008) for y in (0.15, -0.15)),
            ),
            paints=(
                stripes("yellow", "ball", (0, 0.45, 0), (0.15, 1, -0.2), 10.5),
                dot("blue", "ball", (0.30, 0.55, 0.3), 0.26, 0.30, (0.6, 0.1, 0.7), deep=0.4),
                dot("blue", "ball", (-0.32, 0.28, 0.3), 0.22, 0.26, (-0.6, -0.3, 0.7), deep=0.4),
            ),
            joints={"roll": ROLLS},
            sway=0,
        ),
    ),
    row(
        "baseball",
        0.32,
        {"coat": "#fbf6ea", "seam": "#d0342c"},
        Thing(
            solids=on("roll", ball("coat", (0, 0.45, 0), 0.45), *_seam(0.5)),
            joints={"roll": ROLLS},
            sway=0,
        ),
        turn=0.1,
    ),
    row(
        "archerybow",
        0.8,
        {
            "coat": "#a5642c",
            "string": "#f6f0e0",
            "grip": "#4a2c1c",
            "shaft": "#d9b98c",
            "tip": "#c3ccd5",
            "vane": "#d8352c",
        },
        Thing(
            solids=(
                *tube(
                    "coat",
                    [
                        (-0.30, 1.32, 0),
                        (-0.20, 1.26, 0),
                        (-0.06, 1.12, 0),
                        (0.07, 0.92, 0),
                        (0.12, 0.68, 0),
                        (0.07, 0.44, 0),
                        (-0.06, 0.24, 0),
                        (-0.20, 0.10, 0),
                        (-0.30, 0.04, 0),
                    ],
                    [0.028, 0.032, 0.040, 0.046, 0.050, 0.046, 0.040, 0.032, 0.028],
                ),
                rod("grip", (0.12, 0.58, 0), (0.12, 0.78, 0), 0.062),
                rod("string", (-0.26, 1.28, 0), (-0.26, 0.08, 0), 0.010),
                rod("shaft", (-0.42, 0.68, 0.05), (0.60, 0.68, 0.05), 0.018),
                rod("tip", (0.58, 0.68, 0.05), (0.74, 0.68, 0.05), 0.052, 0.006),
                *(
                    plate(
                        "vane",
                        (-0.36, 0.68 + 0.01 * k, 0.05),
                        ((-0.13, 0.0), (0.12, 0.0), (0.04, 0.075 * k), (-0.15, 0.085 * k)),
                        0.008,
                        0.006,
                    )
                    for k in (1, -1)
                ),
                rod("grip", (0.10, 0.60, -0.02), (0.02, 0.02, -0.36), 0.022),
                rod("grip", (-0.20, 0.10, 0.0), (-0.20, 0.02, 0.10), 0.022),
            ),
            finish={"coat": "gloss", "tip": "metal"},
            sway=0.8,
        ),
        turn=0.2,
    ),
    row(
        "boxinggloves",
        0.42,
        {"coat": "#d0302a", "cuff": "#fbf6ea", "lace": "#f6f0e0", "dark": "coat*0.72"},
        Thing(
            solids=both(
                *part("fist", ball("coat", (0.30, 0.60, 0.02), (0.235, 0.27, 0.22))),
                *part("fist", ball("coat", (0.31, 0.42, 0.0), (0.195, 0.20, 0.18), blend=0.06)),
                *part("thumb", rod("coat", (0.10, 0.42, 0.12), (0.10, 0.64, 0.19), 0.095, 0.085)),
                *part("cuff", disc("cuff", (0.32, 0.13, 0), 0.19, 0.13, 0.03, LEVEL)),
                ring("dark", (0.32, 0.265, 0), 0.175, 0.028),
                *(rod("lace", (0.25, 0.36 + 0.05 * k, 0.18), (0.38, 0.38 + 0.05 * k, 0.18), 0.012) for k in range(3)),
                across="x",
            ),
            finish={"coat": "gloss"},
            sway=1.2,
        ),
        turn=0.2,
    ),
)
