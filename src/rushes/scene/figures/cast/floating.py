"""What hangs in the air: a lantern of paper, a feather, a seed of a dandelion. One row each; their origin is their middle."""

from __future__ import annotations

import math

from ..species import Species
from ..thing.body import flying, row
from ..thing.parts import LEVEL, Joint, Solid, Thing, ball, blob, both, disc, on, part, ring, rod, stripes, tube


def _down(count: int, out: float, up: float, start: float) -> tuple[Solid, ...]:
    """Hairs that spread from the end of a stalk, each with a soft tip."""
    ends = [
        (out * math.cos(start + math.tau * k / count), 0.10 + up, out * math.sin(start + math.tau * k / count))
        for k in range(count)
    ]
    return tuple(
        solid for end in ends for solid in (rod("coat", (0, 0.10, 0), end, 0.011, 0.016), ball("coat", end, 0.034))
    )


FLOATING: tuple[Species, ...] = (
    row(
        "paperlantern",
        0.45,
        {"coat": "#ffb864", "deep": "#ff8a3a", "light": "#fff0b4", "hoop": "#b06a2c", "flame": "#fff6c8"},
        Thing(
            solids=(
                *part(
                    "paper",
                    rod("coat", (0, -0.34, 0), (0, 0.20, 0), 0.25, 0.355),
                    ball("coat", (0, 0.26, 0), (0.36, 0.24, 0.36), blend=0.05),
                ),
                ring("hoop", (0, -0.53, 0), 0.205, 0.022),
                disc("light", (0, -0.55, 0), 0.18, 0.012, 0.01, LEVEL),
                ball("flame", (0, -0.58, 0), (0.065, 0.085, 0.065)),
            ),
            paints=(
                blob("light", "paper", (0, -0.42, 0), (0.6, 0.42, 0.6), soft=0.42, opacity=0.95),
                stripes("deep", "paper", (0, 0, 0), (0, 1, 0), 26.0, bend=0.86, opacity=0.30),
            ),
            finish={"coat": "glow", "light": "glow", "flame": "glow"},
            sway=5.0,
        ),
        archetype=flying(turn=0.2, seconds=3.6),
        domain="air",
        glow=("#ffa94a", 2.1),
    ),
    row(
        "feather",
        0.3,
        {"coat": "#f7f4ee", "quill": "#d8cbb4", "down": "coat*0.94"},
        Thing(
            solids=(
                *part(
                    "vane",
                    *tube(
                        "coat",
                        [
                            (-0.40, -0.20, 0),
                            (-0.20, -0.13, 0.02),
                            (0.08, -0.01, 0.04),
                            (0.34, 0.16, 0.03),
                            (0.50, 0.34, 0),
                        ],
                        [0.07, 0.15, 0.175, 0.125, 0.02],
                        flat=0.16,
                    ),
                ),
                *part(
                    "tuft",
                    ball("down", (-0.42, -0.24, 0.02), (0.10, 0.07, 0.05)),
                    ball("down", (-0.46, -0.17, 0.0), (0.07, 0.06, 0.05)),
                ),
                *part(
                    "shaft",
                    *tube(
                        "quill",
                        [(-0.66, -0.36, 0.03), (-0.40, -0.20, 0.045), (0.0, -0.04, 0.065), (0.34, 0.16, 0.05)],
                        [0.022, 0.02, 0.016, 0.008],
                    ),
                ),
            ),
            paints=(stripes("quill", "vane", (0, 0, 0), (0.55, 0.85, 0), 46.0, bend=0.8, opacity=0.28),),
            sway=26.0,
            bank=24.0,
        ),
        archetype=flying(turn=0.3, seconds=2.8),
        domain="air",
    ),
    row(
        "dandelionseed",
        0.14,
        {"coat": "#fbf8ef", "stalk": "#d9cdb0", "seed": "#8a6a42"},
        Thing(
            solids=(
                rod("seed", (0, -0.52, 0), (0, -0.34, 0), 0.012, 0.034),
                rod("stalk", (0, -0.36, 0), (0, 0.10, 0), 0.012),
                ball("stalk", (0, 0.10, 0), 0.030),
                *part("down", *_down(15, 0.46, 0.30, 0.0), *_down(9, 0.26, 0.40, 0.3)),
            ),
            finish={"coat": "cloth"},
            sway=16.0,
            bank=10.0,
        ),
        archetype=flying(turn=0.3, seconds=3.2),
        domain="air",
    ),
    row(
        "dragonfly",
        0.16,
        {"coat": "#2f9ec8", "band": "coat*0.62", "wing": "#d6ecf8", "edge": "#9cc8de", "iris": "#1f3a4a"},
        Thing(
            solids=(
                *part("body", ball("coat", (0.14, 0.02, 0), (0.17, 0.13, 0.12))),
                *part(
                    "tail",
                    *tube(
                        "coat",
                        [(0.02, 0.01, 0), (-0.30, -0.01, 0), (-0.66, -0.05, 0), (-0.86, -0.06, 0)],
                        [0.075, 0.055, 0.045, 0.055],
                    ),
                ),
                *part("head", ball("band", (0.34, 0.05, 0), (0.10, 0.10, 0.12))),
                *both(ball("iris", (0.37, 0.08, 0.085), (0.085, 0.085, 0.07))),
                *both(
                    *on(
                        "wing",
                        rod("wing", (0.16, 0.13, 0.05), (0.28, 0.24, 0.66), 0.045, 0.085, flat=5, side=(1, 0, -0.2)),
                    ),
                    *on(
                        "back",
                        rod("wing", (0.04, 0.13, 0.05), (-0.16, 0.20, 0.62), 0.045, 0.095, flat=5, side=(1, 0, 0.3)),
                    ),
                ),
            ),
            paints=(stripes("band", "tail", (0, 0, 0), (1, 0, 0), 30.0, bend=0.55),),
            joints={
                "wing": Joint(at=(0.16, 0.12, 0.04), axis="x", swing=20, times=4),
                "wing'": Joint(at=(0.16, 0.12, -0.04), axis="x", swing=-20, times=4),
                "back": Joint(at=(0.04, 0.12, 0.04), axis="x", swing=20, times=4, shift=0.35),
                "back'": Joint(at=(0.04, 0.12, -0.04), axis="x", swing=-20, times=4, shift=0.35),
            },
            finish={"coat": "gloss", "wing": "gloss", "iris": "gloss"},
            sway=3.0,
        ),
        archetype=flying(0.6, 0.8),
        domain="air",
    ),
    row(
        "firefly",
        0.1,
        {"coat": "#4a3a30", "lamp": "#f2ff7a", "wing": "#c8c0b0", "head": "#e0703a"},
        Thing(
            solids=(
                *part("body", ball("coat", (0.06, 0.02, 0), (0.20, 0.12, 0.13))),
                ball("head", (0.26, 0.03, 0), (0.09, 0.08, 0.09)),
                ball("lamp", (-0.20, 0.0, 0), (0.20, 0.13, 0.14)),
                *both(
                    *on(
                        "wing",
                        rod("wing", (0.06, 0.12, 0.04), (-0.10, 0.26, 0.30), 0.03, 0.08, flat=4, side=(1, 0, 0.3)),
                    )
                ),
            ),
            joints={
                "wing": Joint(at=(0.06, 0.12, 0.04), axis="x", swing=26, times=4),
                "wing'": Joint(at=(0.06, 0.12, -0.04), axis="x", swing=-26, times=4),
            },
            finish={"lamp": "glow"},
            sway=6.0,
        ),
        archetype=flying(0.5, 0.8),
        domain="air",
        glow=("#dcff6a", 7.0),
    ),
)
