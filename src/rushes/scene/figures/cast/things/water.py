"""What floats and is sat on: one row each. Things face the camera (+z), the water at y = 0."""

from __future__ import annotations

import math

from ...species import Species
from ...thing.body import row, sailing
from ...thing.parts import LEVEL, Solid, Thing, ball, disc, part, rod

PETALS = 9


def _lotus(x: float, z: float, size: float) -> tuple[Solid, ...]:
    """An open flower beside the leaf."""
    petals = []
    for ring, (out, up) in enumerate(((0.62, 0.40), (0.36, 0.66))):
        for k in range(PETALS - 2 * ring):
            a = math.tau * (k + 0.5 * ring) / (PETALS - 2 * ring)
            tip = (x + size * out * math.cos(a), size * up, z + size * out * math.sin(a))
            petals.append(
                rod(
                    "petal" if ring else "outer",
                    (x, 0.06, z),
                    tip,
                    0.10 * size,
                    0.19 * size,
                    flat=1.5,
                    side=(math.cos(a), 0.7, math.sin(a)),
                )
            )
    return (*part("lotus", *petals), ball("heart", (x, 0.42 * size, z), (0.15 * size, 0.13 * size, 0.15 * size)))


WATER: tuple[Species, ...] = (
    row(
        "lilypad",
        0.05,
        {
            "coat": "#57a452",
            "rim": "coat*0.84",
            "vein": "coat*1.16",
            "petal": "#ffd0e0",
            "outer": "#ff9ec4",
            "heart": "#ffd24a",
        },
        Thing(
            solids=(
                *part("rim", disc("rim", (0, 0.05, 0), 1.06, 0.045, 0.04, LEVEL)),
                *part("leaf", disc("coat", (0, 0.085, 0), 0.98, 0.03, 0.025, LEVEL)),
                *(
                    rod("vein", (0.0, 0.105, 0.0), (0.90 * math.cos(a), 0.105, 0.90 * math.sin(a)), 0.022, 0.010)
                    for a in (math.tau * (k + 0.5) / 9 for k in range(9))
                ),
                *_lotus(1.02, 0.34, 0.36),
            ),
            finish={"coat": "gloss"},
            sway=1.4,
        ),
        archetype=sailing(0.25),
        domain="surface",
        seat=0.40,
    ),
)
