"""Toys: a puzzle cube, bricks, a marionette, a rocking horse, a swing. One row each, facing the camera (+z)."""

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
    eye,
    on,
    part,
    ring,
    rod,
    smile,
    stripes,
    tube,
)

SIDES = ("white", "red", "blue", "coat", "green", "yellow")
"""Colours of the small faces of a puzzle cube."""


def _faces(number: int) -> tuple[Solid, ...]:
    """The small faces of one side of a puzzle cube, by its nine places: in front, on the right and on top, and what is behind them."""
    across, up = 0.29 * (number % 3 - 1), 0.29 * (number // 3 - 1)
    half, out = 0.125, 0.437
    return (
        box(SIDES[(number * 2 + number // 3) % 6], (across, 0.44 + up, out), (half, half, 0.008), 0.03),
        box(SIDES[(number * 5 + 1) % 6], (across, 0.44 + up, -out), (half, half, 0.008), 0.03),
        box(SIDES[(number * 5 + 2 + number // 3) % 6], (out, 0.44 + up, across), (0.008, half, half), 0.03),
        box(SIDES[(number * 3 + 4 + number // 3) % 6], (-out, 0.44 + up, across), (0.008, half, half), 0.03),
        box(SIDES[(number * 4 + 1 + number // 2) % 6], (across, 0.44 + out, up), (half, 0.008, half), 0.03),
    )


TOYS: tuple[Species, ...] = (
    row(
        "jigsaw",
        0.4,
        {"coat": "#3f8fd6", "two": "#ffc93d", "three": "#e8483a", "four": "#57b06a", "hole": "coat*0.55"},
        Thing(
            solids=tuple(
                solid
                for colour, x, y, knobs in (
                    ("coat", -0.27, 0.27, ((0.30, 0.0),)),
                    ("two", -0.27, 0.81, ((0.0, -0.30),)),
                    ("four", 0.27, 0.27, ((0.0, 0.30), (0.30, 0.0))),
                    ("three", 0.33, 0.90, ((-0.30, 0.0), (0.0, 0.30))),
                )
                for solid in (
                    *part(colour, box(colour, (x, y, 0.2 - 0.27 * y), (0.262, 0.262, 0.040), 0.03, (-16, 0, 0))),
                    *(
                        solid
                        for a, b in knobs
                        for solid in part(
                            colour,
                            disc(
                                colour,
                                (x + a * 1.12, y + b * 1.12, 0.215 - 0.27 * (y + b)),
                                0.105,
                                0.042,
                                0.03,
                                (-16, 0, 0),
                                blend=0.02,
                            ),
                        )
                    ),
                )
            ),
            finish={"coat": "gloss", "two": "gloss", "three": "gloss", "four": "gloss"},
            sway=1.0,
        ),
        turn=0.2,
        mirrors=False,
    ),
    row(
        "puzzlecube",
        0.4,
        {
            "coat": "#f58a2c",
            "black": "#22242a",
            "white": "#fbfaf5",
            "red": "#d4302a",
            "blue": "#2f6fd0",
            "green": "#35a457",
            "yellow": "#ffd23f",
        },
        Thing(
            solids=(
                box("black", (0, 0.44, 0), (0.44, 0.44, 0.44), 0.05),
                *(solid for k in range(9) for solid in _faces(k)),
            ),
            finish=dict.fromkeys((*SIDES, "black"), "gloss"),
            sway=1.0,
        ),
        turn=0.6,
        mirrors=False,
    ),
    row(
        "toybrick",
        0.32,
        {"coat": "#d8302a"},
        Thing(
            solids=(
                box("coat", (0, 0.22, 0), (0.60, 0.22, 0.30), 0.025),
                *(
                    disc("coat", (-0.45 + 0.30 * k, 0.49, z), 0.095, 0.060, 0.015, LEVEL)
                    for k in range(4)
                    for z in (-0.15, 0.15)
                ),
            ),
            finish={"coat": "gloss"},
            sway=0.8,
        ),
        turn=0.5,
    ),
    row(
        "marble",
        0.24,
        {"coat": "#bfe3ee", "one": "#2f6fd0", "two": "#f07a2e", "shine": "#ffffff"},
        Thing(
            solids=(
                *on("roll", *part("glass", ball("coat", (0, 0.40, 0), 0.40))),
                ball("shine", (-0.15, 0.60, 0.305), (0.055, 0.04, 0.02), (0, -25, 20)),
                *part("little", ball("two", (0.62, 0.19, 0.10), 0.19)),
                *part("tiny", ball("one", (-0.56, 0.16, 0.22), 0.16)),
                ball("shine", (0.56, 0.27, 0.26), (0.03, 0.022, 0.012)),
                ball("shine", (-0.60, 0.22, 0.355), (0.025, 0.02, 0.012)),
            ),
            paints=(
                stripes("one", "glass", (0, 0.40, 0), (0.5, 1, 0.3), 8.0),
                stripes("two", "glass", (0, 0.52, 0), (0.5, 1, 0.3), 4.0, opacity=0.8),
                stripes("shine", "little", (0, 0.2, 0), (0.6, 1, 0), 14.0, opacity=0.8),
                stripes("coat", "tiny", (0, 0.2, 0), (-0.6, 1, 0), 14.0, opacity=0.8),
            ),
            joints={"roll": Joint(at=(0, 0.40, 0), swing=10, shift=0.2)},
            finish={"coat": "gloss", "one": "gloss", "two": "gloss", "shine": "glow"},
            sway=0,
        ),
    ),
    row(
        "puppet",
        0.62,
        {
            "coat": "#d8352c",
            "skin": "#e8b483",
            "wood": "#a9703c",
            "string": "#f2ead8",
            "trousers": "#3f78c4",
            "dark": "#3a2620",
            "hair": "#6a3a1c",
        },
        Thing(
            solids=(
                *part("head", ball("skin", (0, 0.74, 0), (0.135, 0.15, 0.13))),
                rod("skin", (0, 0.73, 0.12), (0, 0.73, 0.22), 0.030, 0.024),
                ball("hair", (0, 0.83, -0.02), (0.14, 0.09, 0.13)),
                rod("coat", (0, 0.87, 0), (0.04, 1.02, 0), 0.09, 0.012),
                eye((0.052, 0.775, 0.118), 0.024, (0, -80, 0), "skin"),
                eye((-0.052, 0.775, 0.118), 0.024, (0, -100, 0), "skin"),
                *part("body", rod("coat", (0, 0.54, 0), (0, 0.36, 0), 0.115, 0.125)),
                *both(
                    ball("wood", (0.145, 0.545, 0), 0.042),
                    rod("coat", (0.15, 0.545, 0), (0.27, 0.50, 0.03), 0.042),
                    ball("wood", (0.28, 0.50, 0.03), 0.036),
                    rod("skin", (0.28, 0.50, 0.03), (0.34, 0.64, 0.08), 0.034),
                    ball("skin", (0.35, 0.67, 0.09), 0.045),
                    rod("trousers", (0.07, 0.33, 0), (0.085, 0.20, 0.04), 0.055, 0.048),
                    ball("wood", (0.085, 0.19, 0.04), 0.040),
                    rod("trousers", (0.085, 0.18, 0.04), (0.09, 0.07, 0.0), 0.042),
                    ball("dark", (0.09, 0.04, 0.04), (0.05, 0.04, 0.085)),
                    rod("string", (0.35, 0.70, 0.09), (0.26, 1.28, 0.0), 0.006),
                    rod("string", (0.09, 0.20, 0.06), (0.10, 1.28, 0.10), 0.006),
                    across="x",
                ),
                rod("string", (0, 0.90, 0), (0, 1.28, -0.02), 0.006),
                rod("wood", (-0.32, 1.30, 0), (0.32, 1.30, 0), 0.030),
                rod("wood", (0, 1.30, -0.14), (0, 1.30, 0.20), 0.030),
            ),
            paints=(smile("dark", "head", (0, 0.685, 0.1), 0.055, 0.025, 0.009),),
            finish={"coat": "cloth", "trousers": "cloth"},
            sway=4,
        ),
        turn=0.25,
    ),
    row(
        "rockinghorse",
        0.62,
        {
            "coat": "#c98a4a",
            "mane": "#f2e2bd",
            "saddle": "#d8352c",
            "dark": "#3a2620",
            "rocker": "#3f78c4",
            "gold": "#e3b84a",
        },
        Thing(
            solids=(
                *both(
                    *tube(
                        "rocker",
                        [
                            (x, 0.045 + 0.26 * x * x, 0.20)
                            for x in (-0.80, -0.60, -0.40, -0.20, 0.0, 0.20, 0.40, 0.60, 0.80)
                        ],
                        0.042,
                    )
                ),
                *(
                    rod("rocker", (x, 0.06 + 0.26 * x * x, -0.20), (x, 0.06 + 0.26 * x * x, 0.20), 0.030)
                    for x in (-0.55, 0.55)
                ),
                *part("body", rod("coat", (-0.28, 0.58, 0), (0.28, 0.58, 0), 0.185, 0.175)),
                *part("body", rod("coat", (0.30, 0.62, 0), (0.50, 0.92, 0), 0.145, 0.105, blend=0.05)),
                *part("body", rod("coat", (0.48, 0.97, 0), (0.74, 0.86, 0), 0.110, 0.078, blend=0.04)),
                *both(rod("coat", (0.28, 0.50, 0.12), (0.50, 0.15, 0.19), 0.072, 0.050)),
                *both(rod("coat", (-0.28, 0.50, 0.12), (-0.50, 0.15, 0.19), 0.072, 0.050)),
                *both(rod("coat", (0.46, 1.05, 0.05), (0.45, 1.15, 0.06), 0.036, 0.012)),
                eye((0.60, 0.98, 0.082), 0.028, (0, -70, 0)),
                eye((0.60, 0.98, -0.082), 0.028, (0, 70, 0)),
                *(ball("mane", (0.38 - 0.055 * k, 1.04 - 0.10 * k, 0), (0.085, 0.085, 0.055)) for k in range(5)),
                *tube(
                    "mane",
                    [(-0.44, 0.64, 0), (-0.62, 0.68, 0), (-0.72, 0.52, 0), (-0.70, 0.34, 0)],
                    [0.05, 0.075, 0.07, 0.03],
                ),
                *part("seat", ball("saddle", (-0.02, 0.73, 0), (0.20, 0.065, 0.17))),
                ball("saddle", (-0.02, 0.62, 0), (0.13, 0.10, 0.195)),
                *both(*tube("gold", [(0.72, 0.92, 0.075), (0.56, 0.88, 0.10), (0.30, 0.84, 0.13)], 0.014)),
                rod("gold", (0.50, 0.95, -0.22), (0.50, 0.95, 0.22), 0.026),
            ),
            joints={},
            finish={"coat": "gloss", "saddle": "cloth", "gold": "metal", "mane": "cloth", "rocker": "gloss"},
            sway=5,
        ),
        turn=0.5,
        seat=0.66,
    ),
    row(
        "yoyo",
        0.4,
        {"coat": "#e0483a", "band": "#ffc93d", "string": "#fbf6ea", "hub": "#3f78c4"},
        Thing(
            solids=(
                *both(disc("coat", (0, 0.36, 0.13), 0.36, 0.085, 0.06), across="z"),
                disc("string", (0, 0.36, 0), 0.16, 0.06, 0.01),
                ring("band", (0, 0.36, 0.205), 0.245, 0.036, LEVEL),
                disc("hub", (0, 0.36, 0.225), 0.135, 0.016, 0.014),
                *tube(
                    "string",
                    [
                        (0.14, 0.42, 0.0),
                        (0.36, 0.62, 0.0),
                        (0.52, 0.52, 0.04),
                        (0.56, 0.18, 0.12),
                        (0.66, 0.025, 0.20),
                        (0.92, 0.025, 0.14),
                    ],
                    0.018,
                ),
                *tube(
                    "string",
                    [
                        (0.92 + 0.09 * math.cos(a), 0.025, 0.06 + 0.09 * math.sin(a))
                        for a in (math.tau * k / 10 for k in range(11))
                    ],
                    0.018,
                ),
            ),
            finish={"coat": "gloss", "band": "gloss", "hub": "gloss"},
            sway=1.2,
        ),
        turn=0.5,
    ),
    row(
        "coil",
        0.34,
        {"coat": "#c3ccd5"},
        Thing(
            solids=(
                *tube(
                    "coat",
                    [
                        (
                            0.46 * math.cos(b) + 0.20 * math.cos(a) * math.cos(b),
                            0.03 + 0.46 * math.sin(b) + 0.20 * math.cos(a) * math.sin(b),
                            0.20 * math.sin(a),
                        )
                        for k in range(289)
                        for a, b in ((math.tau * k / 12, math.pi * k / 288),)
                    ],
                    0.017,
                ),
            ),
            finish={"coat": "metal"},
            sway=0.6,
        ),
        turn=0.35,
    ),
    row(
        "swing",
        1.5,
        {"coat": "#d8352c", "frame": "#3f78c4", "rope": "#c9a064"},
        Thing(
            solids=(
                *both(
                    rod("frame", (0.72, 1.50, 0), (0.86, 0.03, 0.46), 0.048),
                    rod("frame", (0.72, 1.50, 0), (0.86, 0.03, -0.46), 0.048),
                    rod("frame", (0.80, 0.62, -0.28), (0.80, 0.62, 0.28), 0.032),
                    across="x",
                ),
                rod("frame", (-0.80, 1.52, 0), (0.80, 1.52, 0), 0.055),
                *on(
                    "seat",
                    *both(rod("rope", (0.26, 1.50, 0), (0.26, 0.44, 0), 0.020), across="x"),
                    box("coat", (0, 0.42, 0), (0.34, 0.035, 0.14), 0.025),
                ),
            ),
            joints={"seat": Joint(at=(0, 1.52, 0), axis="x", swing=22, shift=0.2)},
            finish={"coat": "gloss", "frame": "gloss"},
            sway=0,
        ),
        turn=0.45,
        mirrors=False,
    ),
)
