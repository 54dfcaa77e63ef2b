"""The sun by itself, and with all who go round it: one row each. Their origin is their middle."""

from __future__ import annotations

import math

from ..species import Species
from ..thing.body import flying, row
from ..thing.parts import Joint, Solid, Thing, ball, on, part, ring, rod, spots

PLANETS = (
    ("#a89a8a", 0.30, 0.028, 2), ("#e8c07a", 0.40, 0.042, 2), ("#4f8fd8", 0.52, 0.046, 1), ("#d8623a", 0.63, 0.036, 1),
    ("#d9a878", 0.80, 0.092, 1), ("#e6c98a", 1.00, 0.078, 1), ("#8fd0d8", 1.17, 0.058, 1), ("#4a6fd0", 1.31, 0.056, 1),
)  # fmt: skip
"""Of the planets, the innermost first: colour, how far out, how large, and how often each goes round in a cycle."""
RINGED = 5


def _flares() -> tuple[Solid, ...]:
    """Tongues of fire round the edge of a sun."""
    found = []
    for k in range(14):
        a, far = math.tau * k / 14, 0.50 + 0.05 * ((k * 5) % 3)
        found.append(
            rod(
                "flare",
                (0.40 * math.cos(a), 0.40 * math.sin(a), 0),
                (far * math.cos(a + 0.1), far * math.sin(a + 0.1), 0),
                0.07,
                0.015,
            )
        )
    return tuple(found)


WORLDS: tuple[Species, ...] = (
    row(
        "suninspace",
        1.2,
        {"coat": "#ffb52e", "flare": "#ff8a1e", "light": "#ffe58a"},
        Thing(
            solids=(*on("globe", *part("gas", ball("coat", (0, 0, 0), (0.44, 0.44, 0.44)))), *on("fire", *_flares())),
            paints=(spots("light", "gas", (0, 0, 0), 9.0, 0.34, 0.8), spots("flare", "gas", (0.1, 0.1, 0), 6.0, 0.26, 0.7)),
            joints={"globe": Joint(at=(0, 0, 0), axis="y", turns=1), "fire": Joint(at=(0, 0, 0), axis="z", swing=9.0)},
            finish={"coat": "glow", "flare": "glow"},
            sway=0.0,
        ),
        archetype=flying(0.1, 9.6),
        domain="space",
        glow=("#ffc24a", 1.6),
        shines=True,
    ),
    row(
        "solarsystem",
        1.5,
        {"coat": "#ffb52e", "light": "#ffe58a", "way": "#5a6488", **{f"p{k}": colour for k, (colour, *_) in enumerate(PLANETS)}, "ring": "#d9c8a4"},
        Thing(
            solids=(
                *part("sun", ball("coat", (0, 0, 0), 0.20)),
                *(ring("way", (0, 0, 0), far, 0.004) for _, far, _, _ in PLANETS),
                *(
                    solid
                    for k, (_, far, size, _) in enumerate(PLANETS)
                    for solid in on(f"o{k}", ball(f"p{k}", (far, 0, 0), size), *((ring("ring", (far, 0, 0), 1.7 * size, 0.012, (16, 0, 10)),) if k == RINGED else ()))
                ),
            ),
            paints=(spots("light", "sun", (0, 0, 0), 14.0, 0.34, 0.8),),
            joints={
                "all": Joint(at=(0, 0, 0), axis="x", rest=17.0),
                **{f"o{k}": Joint(at=(0, 0, 0), axis="y", rest=137.5 * k, turns=turns, parent="") for k, (_, _, _, turns) in enumerate(PLANETS)},
            },
            finish={"coat": "glow", **{f"p{k}": "gloss" for k in range(len(PLANETS))}},
            sway=0.0,
            bank=9.0,
        ),
        archetype=flying(0.0, 9.0),
        domain="space",
        glow=("#ffc24a", 0.5),
        shines=True,
    ),
)  # fmt: skip
