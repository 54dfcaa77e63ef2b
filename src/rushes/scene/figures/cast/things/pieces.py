"""What is left of things: shards, crumbs, scraps of rubber and drops, a ball of fire and its smoke; one row each.

They are small and many, so each is a few solids; one cycle turns a piece over once. Who is broken into which is `acting/breaking.py`'s.
"""

from __future__ import annotations

import math

from ...species import Species
from ...thing.body import row, swirling
from ...thing.parts import Corners, Joint, Solid, Thing, ball, box, on, part, plate

TUMBLING = {
    "a": Joint(at=(0, 0, 0), axis="x", turns=1),
    "b": Joint(at=(0, 0, 0), axis="z", turns=1, parent="a"),
}
"""Over and over about two axes at once."""
CYCLE = 1.4
SHARDS: dict[str, Corners] = {
    "shard": ((-0.36, -0.44), (0.46, -0.26), (0.08, 0.50)),
    "splinter": ((-0.18, -0.50), (0.20, -0.38), (0.10, 0.50), (-0.08, 0.30)),
}


def _cluster(colours: tuple[str, ...], count: int, spread: float, size: float) -> tuple[Solid, ...]:
    """Balls about a middle, by the golden angle, the inner ones larger."""
    found = []
    for k in range(count):
        up = 1.0 - 2.0 * (k + 0.5) / count
        around, flat = 2.39996 * k, math.sqrt(1.0 - up * up)
        far = spread * (0.75 + 0.25 * ((k * 5) % 3) / 2)
        at = (far * flat * math.cos(around), far * up, far * flat * math.sin(around))
        found.append(ball(colours[k % len(colours)], at, size * (0.8 + 0.25 * ((k * 7) % 4) / 3)))
    return tuple(found)


PIECES: tuple[Species, ...] = (
    *(
        row(
            name,
            0.2,
            {"coat": "#dfeaf2"},
            Thing(
                solids=on("b", plate("coat", (0, 0, 0), corners, 0.03, 0.015)), joints=TUMBLING, finish={"coat": "gloss"}
            ),
            archetype=swirling(0.3, CYCLE),
        )
        for name, corners in SHARDS.items()
    ),
    row(
        "crumb",
        0.2,
        {"coat": "#c9a06a"},
        Thing(
            solids=on("b", *part("crumb", box("coat", (0, 0, 0), (0.40, 0.30, 0.34), 0.16), ball("coat", (0.16, 0.18, 0.1), 0.24, blend=0.12))),
            joints=TUMBLING,
        ),
        archetype=swirling(0.3, CYCLE),
    ),
    row(
        "scrap",
        0.2,
        {"coat": "#e0483a"},
        Thing(
            solids=on("b", ball("coat", (0, 0, 0), (0.48, 0.26, 0.05)), ball("coat", (0.2, 0.12, 0.04), (0.22, 0.30, 0.05), (0, 0, 40))),
            joints=TUMBLING,
            finish={"coat": "gloss"},
        ),
        archetype=swirling(0.3, CYCLE),
    ),
    row(
        "drop",
        0.2,
        {"coat": "#bfe6f2", "shine": "#ffffff"},
        Thing(
            solids=on("b", ball("coat", (0, 0, 0), 0.42), ball("shine", (-0.14, 0.16, 0.34), (0.10, 0.07, 0.05))),
            joints={"b": Joint(at=(0, 0, 0), axis="z", swing=24.0)},
            finish={"coat": "gloss", "shine": "glow"},
        ),
        archetype=swirling(0.0, CYCLE),
    ),
    row(
        "puddle",
        0.1,
        {"coat": "#cfeaf6"},
        Thing(
            solids=(
                *part("puddle", ball("coat", (0, 0.01, 0), (0.78, 0.035, 0.62))),
                *on("lap", *part("puddle", ball("coat", (0.48, 0.01, 0.16), (0.46, 0.03, 0.36), blend=0.05), ball("coat", (-0.42, 0.01, 0.2), (0.5, 0.03, 0.34), blend=0.05))),
            ),
            joints={"lap": Joint(at=(0, 0, 0), slide=(0.07, 0.0, 0.03))},
            finish={"coat": "gloss"},
        ),
        archetype=swirling(0.0, CYCLE),
    ),
    row(
        "blast",
        0.6,
        {"coat": "#ff8a2a", "hot": "#ffe27a", "core": "#fff6d8"},
        Thing(
            solids=(*on("b", *_cluster(("coat", "hot", "coat"), 15, 0.34, 0.20)), ball("core", (0, 0, 0), 0.34)),
            joints={"b": Joint(at=(0, 0, 0), axis="z", swing=40.0)},
            finish={"coat": "glow", "hot": "glow", "core": "glow"},
        ),
        archetype=swirling(0.0, CYCLE),
        glow=("#ffb056", 2.2),
        shines=True,
    ),
    row(
        "puff",
        0.5,
        {"coat": "#6f6a68", "light": "coat*1.3"},
        Thing(solids=on("b", *_cluster(("coat", "light"), 9, 0.26, 0.24)), joints={"b": Joint(at=(0, 0, 0), axis="z", swing=30.0)}),
        archetype=swirling(0.0, CYCLE),
    ),
)  # fmt: skip
