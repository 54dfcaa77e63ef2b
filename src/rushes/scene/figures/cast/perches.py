"""Where somebody sits: a bough, a nest and a cloud; and the nut of who sits there. One row each, facing the camera (+z)."""

from __future__ import annotations

import math

from ..species import Species
from ..thing.body import row
from ..thing.parts import Point, Solid, Thing, ball, part, ring, rod, spots, tube

SEAT = 0.374


def _leaves(places: tuple[Point, ...]) -> tuple[Solid, ...]:
    """Tufts of leaves, each of a few balls that melt into each other."""
    return part(
        "leaf",
        *(
            ball("leaf" if k % 2 else "light", (x + dx, y + dy, z + dz), size, blend=0.03)
            for k, (x, y, z) in enumerate(places)
            for dx, dy, dz, size in ((0.0, 0.0, 0.0, 0.135), (0.12, 0.05, 0.05, 0.10), (-0.10, 0.07, -0.04, 0.105))
        ),
    )


PERCHES: tuple[Species, ...] = (
    row(
        "nut",
        0.16,
        {"coat": "#b9793c", "cup": "#7a5230", "tip": "#8f5f30"},
        Thing(
            solids=(
                ball("coat", (0, 0.42, 0), (0.36, 0.42, 0.36)),
                ball("tip", (0, 0.02, 0), 0.06),
                ball("cup", (0, 0.68, 0), (0.42, 0.24, 0.42)),
                rod("cup", (0, 0.86, 0), (0.05, 1.06, 0), 0.06, 0.05, blend=0.03),
            ),
            paints=(spots("tip", "cup", (0, 0.6, 0), 16.0, 0.4),),
            finish={"coat": "gloss"},
        ),
    ),
    row(
        "cloud",
        0.62,
        {"coat": "#fbfcfe", "shade": "coat*0.94"},
        Thing(
            solids=part(
                "puff",
                *(
                    ball("shade" if y < 0.3 else "coat", (x, y, z), size, blend=0.09)
                    for x, y, z, size in (
                        (0.0, 0.34, 0.0, 0.34),
                        (-0.46, 0.30, 0.02, 0.29),
                        (0.47, 0.31, 0.0, 0.30),
                        (-0.84, 0.22, 0.0, 0.20),
                        (0.86, 0.22, 0.02, 0.21),
                        (-0.24, 0.26, 0.26, 0.25),
                        (0.27, 0.25, 0.26, 0.24),
                        (-0.62, 0.22, 0.20, 0.19),
                        (0.64, 0.22, 0.20, 0.19),
                        (-0.22, 0.48, -0.22, 0.26),
                        (0.24, 0.47, -0.22, 0.26),
                        (0.0, 0.20, 0.34, 0.19),
                    )
                ),
            ),
            finish={"coat": "cloth", "shade": "cloth"},
            sway=0.4,
        ),
        turn=0.0,
        domain="air",
        seat=0.56,
    ),
    row(
        "branch",
        2.3,
        {"coat": "#8a5f3c", "knot": "coat*0.8", "leaf": "#5f9e42", "light": "#7db958"},
        Thing(
            solids=(
                *part(
                    "bark",
                    *tube(
                        "coat",
                        [(-0.66, 0.06, 0), (-0.65, 0.20, 0), (-0.62, 0.50, 0), (-0.64, 1.02, -0.03)],
                        [0.175, 0.14, 0.12, 0.11],
                    ),
                    *(
                        rod("coat", (-0.66, 0.10, 0), (-0.66 + x, -0.06, z), 0.11, 0.05, blend=0.05)
                        for x, z in ((-0.24, 0.04), (0.24, 0.06), (-0.06, 0.24), (0.10, -0.22))
                    ),
                    *tube(
                        "coat",
                        [(-0.62, 0.38, 0), (-0.30, 0.475, 0.02), (0.28, 0.485, 0.03), (0.66, 0.53, 0.02)],
                        [0.10, 0.072, 0.062, 0.032],
                    ),
                    *tube("coat", [(0.34, 0.50, 0.03), (0.50, 0.66, 0.06), (0.58, 0.78, 0.05)], [0.036, 0.028, 0.018]),
                    *tube("coat", [(-0.63, 0.84, 0), (-0.42, 0.97, 0.06)], [0.06, 0.03]),
                ),
                ball("knot", (-0.55, 0.66, 0.09), (0.045, 0.06, 0.03)),
                *_leaves(
                    (
                        (-0.68, 1.10, 0.0),
                        (-0.46, 1.06, 0.08),
                        (-0.86, 1.00, -0.06),
                        (-0.64, 1.02, 0.14),
                        (0.66, 0.60, 0.02),
                        (0.60, 0.84, 0.05),
                        (0.44, 0.42, -0.04),
                    )
                ),
            ),
            sway=0.7,
        ),
        turn=0.0,
        seat=SEAT,
    ),
    row(
        "nest",
        0.3,
        {"coat": "#a67c4a", "dark": "coat*0.72", "straw": "#d9b878", "egg": "#dff0ea"},
        Thing(
            solids=(
                *part(
                    "bowl",
                    *(
                        ring("coat" if k % 2 else "dark", (0, 0.07 + 0.09 * k, 0), 0.30 + 0.06 * k, 0.085)
                        for k in range(4)
                    ),
                ),
                *part("bowl", ball("dark", (0, 0.10, 0), (0.34, 0.09, 0.34))),
                *(
                    rod(
                        "straw",
                        (0.47 * math.sin(a), 0.10 + 0.07 * (k % 4), 0.47 * math.cos(a)),
                        (0.50 * math.sin(a + 0.7), 0.19 + 0.06 * (k % 3), 0.50 * math.cos(a + 0.7)),
                        0.014,
                    )
                    for k, a in ((k, math.tau * k / 15) for k in range(15))
                ),
                *(
                    ball("egg", (x, 0.30, z), (0.085, 0.115, 0.085))
                    for x, z in ((-0.11, 0.06), (0.11, 0.08), (0.0, -0.12))
                ),
            ),
            sway=0.5,
        ),
        turn=0.0,
        seat=0.62,
    ),
)
