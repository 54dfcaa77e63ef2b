"""What stands out of doors: one row each. Things face the camera (+z)."""

from __future__ import annotations

import math

from ...species import Species
from ...thing.body import row
from ...thing.parts import LEVEL, Joint, Paint, Thing, arc, ball, bar, both, box, disc, on, part, ring, rod, tube


def _letters(y: float, z: float) -> tuple[Paint, ...]:
    """STOP in bars: x, y, half height, half width in units of a letter."""
    bars = {
        "S": (
            (0, 1, 0.16, 0.5),
            (0, 0, 0.16, 0.5),
            (0, -1, 0.16, 0.5),
            (-0.42, 0.5, 0.6, 0.16),
            (0.42, -0.5, 0.6, 0.16),
        ),
        "T": ((0, 1, 0.16, 0.55), (0, 0, 1.16, 0.17)),
        "O": ((0, 1, 0.16, 0.5), (0, -1, 0.16, 0.5), (-0.42, 0, 1.1, 0.16), (0.42, 0, 1.1, 0.16)),
        "P": ((0, 1, 0.16, 0.5), (0, 0, 0.16, 0.5), (-0.42, 0, 1.16, 0.16), (0.42, 0.5, 0.6, 0.16)),
    }
    return tuple(
        bar("white", "sign", (-0.225 + 0.15 * k + 0.105 * x, y + 0.085 * v, z), 0.085 * up, 0.105 * side)
        for k, letter in enumerate("STOP")
        for x, v, up, side in bars[letter]
    )


STREET: tuple[Species, ...] = (
    row(
        "stopsign",
        0.8,
        {"coat": "#d8302c", "white": "#fff8f0", "pole": "#b5bac0"},
        Thing(
            solids=(
                rod("pole", (0, 0.02, -0.04), (0, 0.95, -0.04), 0.03),
                *part(
                    "back",
                    *(box("white", (0, 0.84, 0), (0.375, 0.155, 0.02), 0.01, (0, 0, a)) for a in (0, 45, 90, 135)),
                    disc("white", (0, 0.84, 0), 0.36, 0.02, 0.01),
                ),
                *part(
                    "sign",
                    *(box("coat", (0, 0.84, 0.012), (0.335, 0.139, 0.02), 0.008, (0, 0, a)) for a in (0, 45, 90, 135)),
                    disc("coat", (0, 0.84, 0.012), 0.32, 0.02, 0.01),
                ),
            ),
            paints=_letters(0.84, 0.03),
            sway=2,
        ),
        turn=0.2,
        mirrors=False,
    ),
    row(
        "trafficlight",
        0.9,
        {"coat": "#3b4048", "pole": "#6a707a", "red": "#f2443a", "amber": "#f7b52e", "green": "#3fc463"},
        Thing(
            solids=(
                rod("pole", (0, 0.02, 0), (0, 0.40, 0), 0.045),
                disc("pole", (0, 0.03, 0), 0.14, 0.03, 0.02, LEVEL),
                box("coat", (0, 0.74, 0), (0.17, 0.40, 0.12), 0.07),
                *(
                    ball(c, (0, y, 0.115), (0.095, 0.095, 0.04))
                    for c, y in (("red", 0.98), ("amber", 0.74), ("green", 0.50))
                ),
                *(
                    s
                    for y in (0.98, 0.74, 0.50)
                    for s in tube("coat", [(x, v, 0.17) for x, v, _ in arc((0, y, 0), 0.105, 10, 170, 6)], 0.026)
                ),
            ),
            finish={"red": "glow", "amber": "glow", "green": "glow"},
            sway=1.5,
        ),
    ),
    row(
        "hydrant",
        0.35,
        {"coat": "#dc3a2f", "metal": "#d8c48a", "dark": "coat*0.75"},
        Thing(
            solids=(
                disc("coat", (0, 0.05, 0), 0.27, 0.05, 0.03, LEVEL),
                disc("coat", (0, 0.42, 0), 0.19, 0.36, 0.04, LEVEL),
                disc("coat", (0, 0.72, 0), 0.245, 0.045, 0.03, LEVEL),
                ball("coat", (0, 0.76, 0), (0.20, 0.20, 0.20)),
                disc("metal", (0, 0.98, 0), 0.06, 0.045, 0.02, LEVEL),
                *both(
                    disc("coat", (0.22, 0.50, 0), 0.10, 0.07, 0.02, (0, 90, 0)),
                    disc("metal", (0.30, 0.50, 0), 0.075, 0.035, 0.02, (0, 90, 0)),
                    across="x",
                ),
                disc("coat", (0, 0.46, 0.18), 0.135, 0.06, 0.02),
                disc("metal", (0, 0.46, 0.25), 0.10, 0.03, 0.02),
                disc("dark", (0, 0.46, 0.285), 0.035, 0.02, 0.01),
                *both(*(ball("metal", (0.22 * math.cos(a), 0.105, 0.22 * math.sin(a)), 0.03) for a in (0.4, 1.2))),
            ),
            finish={"coat": "gloss", "metal": "metal"},
        ),
        turn=0.3,
    ),
    row(
        "bench",
        0.5,
        {"coat": "#b9773f", "iron": "#3f444c"},
        Thing(
            solids=(
                *(box("coat", (0, 0.40, z), (0.74, 0.025, 0.06), 0.02) for z in (-0.10, 0.04, 0.18)),
                *(
                    box("coat", (0, y, z), (0.74, 0.055, 0.022), 0.02, (-10, 0, 0))
                    for y, z in ((0.58, -0.20), (0.74, -0.23))
                ),
                *both(
                    rod("iron", (0.58, 0.38, 0.20), (0.58, 0.03, 0.24), 0.035),
                    rod("iron", (0.58, 0.38, -0.16), (0.58, 0.03, -0.22), 0.035),
                    rod("iron", (0.58, 0.37, -0.20), (0.58, 0.37, 0.22), 0.03),
                    rod("iron", (0.58, 0.37, -0.19), (0.58, 0.80, -0.27), 0.03),
                    across="x",
                ),
            ),
            sway=1.2,
        ),
        seat=0.5,
        shelter=True,
    ),
    row(
        "snowman",
        0.7,
        {
            "coat": "#e0483a",
            "snow": "#f7f8fb",
            "hat": "#33363f",
            "carrot": "#f58a2c",
            "coal": "#2b2a2e",
            "wood": "#6f4a2e",
        },
        Thing(
            solids=(
                ball("snow", (0, 0.28, 0), (0.31, 0.29, 0.31)),
                ball("snow", (0, 0.64, 0), (0.23, 0.22, 0.23), blend=0.03),
                ball("snow", (0, 0.93, 0), (0.175, 0.17, 0.175), blend=0.03),
                ring("coat", (0, 0.79, 0), 0.15, 0.05),
                rod("coat", (0.08, 0.76, 0.16), (0.12, 0.55, 0.23), 0.05, 0.055, flat=1.8, side=(0, 0.2, 1)),
                rod("carrot", (0, 0.92, 0.16), (0.03, 0.91, 0.36), 0.036, 0.008),
                *both(ball("coal", (0.065, 0.98, 0.158), 0.024), across="x"),
                *(ball("coal", (0, y, z), 0.026) for y, z in ((0.70, 0.225), (0.60, 0.228))),
                disc("hat", (0, 1.07, 0), 0.19, 0.018, 0.015, LEVEL),
                disc("hat", (0, 1.18, 0), 0.125, 0.11, 0.02, LEVEL),
                disc("coat", (0, 1.11, 0), 0.13, 0.025, 0.01, LEVEL),
                *both(
                    *on(
                        "arm",
                        *tube("wood", [(0.20, 0.66, 0), (0.34, 0.74, 0.02), (0.46, 0.86, 0.04)], 0.02),
                        rod("wood", (0.39, 0.79, 0.03), (0.48, 0.78, 0.05), 0.015),
                    ),
                    across="x",
                ),
            ),
            joints={"arm": Joint(at=(0.2, 0.66, 0), swing=8), "arm'": Joint(at=(-0.2, 0.66, 0), swing=-8)},
        ),
        turn=0.35,
    ),
)
