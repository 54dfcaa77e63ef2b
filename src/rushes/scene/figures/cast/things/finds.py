"""What one finds on a walk and takes home: shells, pebbles, a pine cone, a clover, a fern. One row each, facing the camera (+z)."""

from __future__ import annotations

import math
from itertools import pairwise

from ...species import Species
from ...thing.body import row
from ...thing.parts import LEVEL, Solid, Thing, ball, both, disc, part, plate, ring, rod, spots, stripes, tube

SCALES, FRONDS = 62, 7
"""Of a pine cone, and of a fern."""


def _scale(number: int) -> Solid:
    """One scale of a pine cone, which lies on its side: they go round it as seeds do in a sunflower."""
    along, a = (number + 0.5) / SCALES, 2.39996 * number
    round_it = 0.06 + 0.30 * math.sin(math.pi * min(0.93, 0.16 + 0.78 * along)) ** 0.8
    x, y, z = 0.62 - 1.16 * along, 0.36 + round_it * math.cos(a), round_it * math.sin(a)
    return rod(
        ("coat", "light")[number % 2],
        (x + 0.10, 0.36 + 0.62 * (y - 0.36), 0.62 * z),
        (x - 0.05, y, z),
        0.050,
        0.062,
        flat=0.55,
        side=(0, math.cos(a), math.sin(a)),
    )


def _frond(number: int) -> tuple[Solid, ...]:
    """One frond of a fern, with leaflets on both of its sides."""
    a = math.radians(-78 + 156 * number / (FRONDS - 1))
    deep, tall = 0.16 * math.cos(2.2 * number), 0.92 - 0.30 * abs(math.sin(a))
    spine = [
        (0.74 * math.sin(a) * s, 0.34 + tall * (1.25 * s - 0.55 * s * s) * max(0.35, math.cos(a)), deep * s)
        for s in (0.0, 0.17, 0.34, 0.5, 0.67, 0.84, 1.0)
    ]
    leaflets = []
    for j, (one, two) in enumerate(pairwise(spine)):
        for step in (0.25, 0.75):
            x, y, z = (p + step * (q - p) for p, q in zip(one, two, strict=True))
            dx, dy = two[0] - one[0], two[1] - one[1]
            long = math.hypot(dx, dy) or 1.0
            reach = 0.19 * (1.05 - (j + step) / 6.4)
            leaflets += [
                rod(
                    "coat" if k > 0 else "light",
                    (x, y, z),
                    (x + reach * (0.35 * dx - k * dy) / long, y + reach * (0.35 * dy + k * dx) / long, z + 0.03),
                    0.034,
                    0.010,
                    flat=0.45,
                )
                for k in (1, -1)
            ]
    return (*tube("stem", spine, 0.014), *leaflets)


FINDS: tuple[Species, ...] = (
    row(
        "seashell",
        0.36,
        {"coat": "#f2b79a", "rib": "coat*0.84", "edge": "#fff0e2"},
        Thing(
            solids=(
                *part(
                    "fan",
                    *(
                        rod(
                            "coat" if k % 2 == 0 else "rib",
                            (0.06 * math.sin(a), 0.12, 0),
                            (0.60 * math.sin(a), 0.14 + 0.66 * math.cos(a), -0.10),
                            0.030,
                            0.098 - 0.0022 * abs(k - 5) ** 2,
                            flat=0.62,
                            blend=0.02,
                        )
                        for k in range(11)
                        for a in (math.radians(-65 + 13 * k),)
                    ),
                ),
                *(
                    ball("edge", (0.62 * math.sin(a), 0.14 + 0.68 * math.cos(a), -0.095), (0.075, 0.075, 0.05))
                    for a in (math.radians(-65 + 13 * k) for k in range(1, 10))
                ),
                *both(
                    plate(
                        "coat", (0, 0.08, 0.02), ((0.0, -0.05), (0.20, -0.06), (0.16, 0.10), (0.0, 0.08)), 0.04, 0.03
                    ),
                    across="x",
                ),
            ),
            finish={"coat": "gloss", "rib": "gloss", "edge": "gloss"},
            sway=0.8,
        ),
        turn=0.2,
    ),
    row(
        "pearl",
        0.34,
        {"coat": "#fbf4ec", "shell": "#c9b3c4", "inside": "#f4dfe6", "rim": "shell*0.80"},
        Thing(
            solids=(
                *part("low", ball("shell", (0, 0.12, 0.06), (0.54, 0.13, 0.42))),
                ball("inside", (0, 0.215, 0.08), (0.47, 0.05, 0.35)),
                *part("lid", ball("shell", (0, 0.50, -0.30), (0.54, 0.43, 0.13), (-18, 0, 0))),
                ball("inside", (0, 0.49, -0.215), (0.47, 0.365, 0.07), (-18, 0, 0)),
                *(
                    ball("rim", (0.52 * math.cos(a), 0.15, 0.08 + 0.40 * math.sin(a)), (0.075, 0.045, 0.065))
                    for a in (math.radians(18 * k) for k in range(11))
                ),
                *(
                    ball(
                        "rim",
                        (0.53 * math.cos(a), 0.51 + 0.42 * math.sin(a), -0.29 - 0.13 * math.sin(a)),
                        (0.070, 0.065, 0.05),
                    )
                    for a in (math.radians(18 * k) for k in range(11))
                ),
                *part("pearl", ball("coat", (0, 0.345, 0.12), 0.155)),
                ball("coat", (-0.05, 0.42, 0.245), (0.035, 0.026, 0.012)),
            ),
            paints=(
                stripes("rim", "lid", (0, 0.2, 0), (0.0, 1, 0.1), 9.0, opacity=0.5),
                stripes("rim", "low", (0, 0, 0), (0, 0.3, 1), 8.0, opacity=0.5),
            ),
            finish={"coat": "gloss", "inside": "gloss", "shell": "gloss"},
            sway=0.4,
        ),
        turn=0.2,
    ),
    row(
        "pebble",
        0.2,
        {"coat": "#9aa0a6", "vein": "coat*1.22", "two": "#b7a58e", "three": "#6f767e"},
        Thing(
            solids=(
                *part("one", ball("coat", (0.0, 0.21, 0), (0.46, 0.21, 0.32), (0, 12, 3))),
                *part("two", ball("two", (0.50, 0.12, 0.24), (0.22, 0.12, 0.18), (0, 30, 0))),
                *part("three", ball("three", (-0.46, 0.09, 0.30), (0.17, 0.09, 0.13), (0, -20, 0))),
            ),
            paints=(
                stripes("vein", "one", (0.1, 0.2, 0), (0.6, 0.8, 0.2), 3.4, bend=1.2, opacity=0.55),
                spots("three", "two", (0, 0, 0), 16.0, 0.22, 0.5),
            ),
            sway=0.4,
        ),
        turn=0.3,
    ),
    row(
        "pinecone",
        0.34,
        {"coat": "#8a5a34", "light": "coat*1.28", "core": "coat*0.6", "needle": "#4f8f4a"},
        Thing(
            solids=(
                ball("core", (0, 0.36, 0), (0.50, 0.25, 0.25)),
                *(_scale(n) for n in range(SCALES)),
                *(
                    rod("needle", (0.60, 0.34, 0.04), (1.0 - 0.05 * abs(k), 0.34 + 0.10 * k, 0.10), 0.020, 0.008)
                    for k in range(-2, 4)
                ),
                rod("core", (0.58, 0.36, 0), (0.74, 0.38, 0), 0.045),
            ),
            sway=0.4,
        ),
        turn=0.25,
    ),
    row(
        "clover",
        0.36,
        {"coat": "#4fae4f", "light": "#a8dc98", "stem": "coat*0.75"},
        Thing(
            solids=(
                *(
                    solid
                    for k in range(4)
                    for a in (math.radians(45 + 90 * k),)
                    for c, s in ((math.cos(a), math.sin(a)),)
                    for solid in part(
                        f"leaf{k}",
                        ball(
                            "coat", (0.235 * c - 0.115 * s, 0.80 + 0.235 * s + 0.115 * c, 0.02), (0.145, 0.145, 0.035)
                        ),
                        ball(
                            "coat",
                            (0.235 * c + 0.115 * s, 0.80 + 0.235 * s - 0.115 * c, 0.02),
                            (0.145, 0.145, 0.035),
                            blend=0.03,
                        ),
                        rod(
                            "coat",
                            (0.20 * c, 0.80 + 0.20 * s, 0.02),
                            (0.03 * c, 0.80 + 0.03 * s, 0.02),
                            0.14,
                            0.035,
                            flat=0.24,
                            blend=0.04,
                        ),
                    )
                ),
                *(
                    rod(
                        "light",
                        (0.07 * math.cos(a), 0.80 + 0.07 * math.sin(a), 0.056),
                        (0.26 * math.cos(a), 0.80 + 0.26 * math.sin(a), 0.058),
                        0.014,
                    )
                    for a in (math.radians(45 + 90 * k) for k in range(4))
                ),
                *tube(
                    "stem",
                    [(0, 0.80, 0.0), (0.02, 0.50, -0.03), (-0.03, 0.24, -0.02), (0.06, 0.0, 0.0)],
                    [0.026, 0.026, 0.028, 0.030],
                ),
            ),
            sway=4,
        ),
        turn=0.15,
    ),
    row(
        "fern",
        0.6,
        {"coat": "#4f9a48", "light": "coat*1.22", "stem": "#6a7a3a", "pot": "#c8744a", "soil": "#4a3424"},
        Thing(
            solids=(
                *part("pot", rod("pot", (0, 0.10, 0), (0, 0.24, 0), 0.17, 0.215)),
                disc("pot", (0, 0.05, 0), 0.165, 0.05, 0.03, LEVEL),
                ring("pot", (0, 0.335, 0), 0.225, 0.045),
                disc("soil", (0, 0.35, 0), 0.20, 0.015, 0.01, LEVEL),
                *(solid for n in range(FRONDS) for solid in _frond(n)),
            ),
            sway=1.6,
        ),
        turn=0.2,
    ),
)
