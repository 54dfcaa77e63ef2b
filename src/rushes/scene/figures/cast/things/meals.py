"""More of what is eaten: one row each, as it is served. Things face the camera (+z)."""

from __future__ import annotations

import math

from ...species import Species
from ...thing.body import row
from ...thing.parts import (
    LEVEL,
    Solid,
    Thing,
    arc,
    ball,
    bar,
    both,
    box,
    disc,
    dot,
    part,
    ring,
    rod,
    spots,
    stripes,
    tube,
)


def _plate(radius: float = 0.62) -> tuple[Solid, ...]:
    return (disc("plate", (0, 0.04, 0), radius, 0.035, 0.03, LEVEL), ring("plate", (0, 0.07, 0), radius - 0.03, 0.03))


def _heap(colour: str, count: int, radius: float, low: float, size: float, squash: float = 1.0) -> tuple[Solid, ...]:
    """Balls in a heap: a sunflower's spiral, higher in its middle."""
    return tuple(
        ball(
            colour,
            (
                radius * math.sqrt(k / count) * math.sin(2.4 * k),
                low + size * 1.5 * (1 - math.sqrt(k / count)),
                radius * math.sqrt(k / count) * math.cos(2.4 * k),
            ),
            (size, size * squash, size),
        )
        for k in range(count)
    )


PLATE = "#f4f7fa"
MEALS: tuple[Species, ...] = (
    row(
        "sushi",
        0.18,
        {
            "coat": "#ff7f5a",
            "rice": "#fffaf0",
            "nori": "#26352c",
            "board": "#b97f48",
            "fat": "#ffd2bc",
            "green": "#7fb84a",
            "roe": "#ff5a2e",
        },
        Thing(
            solids=(
                box("board", (0, 0.09, 0), (0.78, 0.045, 0.40), 0.02),
                *(box("board", (x, 0.03, 0), (0.06, 0.03, 0.36), 0.01) for x in (-0.5, 0.5)),
                *(
                    solid
                    for x in (-0.52, -0.18)
                    for solid in (
                        ball("rice", (x, 0.22, 0.02), (0.14, 0.10, 0.24)),
                        ball("coat", (x, 0.315, 0.02), (0.15, 0.06, 0.28)),
                    )
                ),
                *(
                    solid
                    for x, z in ((0.20, 0.12), (0.52, 0.12), (0.36, -0.18))
                    for solid in (
                        disc("nori", (x, 0.24, z), 0.145, 0.11, 0.02, LEVEL),
                        disc("rice", (x, 0.345, z), 0.120, 0.012, 0.01, LEVEL),
                        ball("roe" if x < 0.3 else "green", (x, 0.36, z), (0.055, 0.03, 0.055)),
                    )
                ),
            ),
            paints=(stripes("fat", "coat", (0, 0, 0), (0.5, 0, 1), 30.0, bend=0.6, opacity=0.9),),
            finish={"coat": "gloss", "roe": "gloss"},
            sway=0.6,
        ),
        turn=0.3,
    ),
    row(
        "steak",
        0.2,
        {
            "coat": "#8a4a30",
            "grill": "coat*0.5",
            "fat": "#f2d9b4",
            "bone": "#fff6e4",
            "butter": "#ffe27a",
            "leaf": "#5f9a48",
            "plate": PLATE,
        },
        Thing(
            solids=(
                *_plate(0.70),
                ball("coat", (-0.10, 0.16, 0.02), (0.42, 0.11, 0.33)),
                ball("coat", (0.22, 0.16, 0.06), (0.26, 0.10, 0.24)),
                ring("fat", (-0.10, 0.13, 0.02), 0.36, 0.055),
                rod("bone", (0.34, 0.17, 0.02), (0.64, 0.20, -0.10), 0.055),
                *(ball("bone", (0.66, 0.20, z), (0.075, 0.065, 0.075)) for z in (-0.15, -0.06)),
                box("butter", (-0.14, 0.29, 0.06), (0.09, 0.03, 0.08), 0.02),
                *(ball("leaf", (0.02 + 0.09 * k, 0.27, 0.16 - 0.07 * k), (0.075, 0.022, 0.04)) for k in range(3)),
            ),
            paints=(stripes("grill", "coat", (-0.1, 0.16, 0.0), (1, 0, 0.7), 26.0, bend=0.35, opacity=0.9),),
            finish={"coat": "gloss", "butter": "gloss"},
            sway=0.6,
        ),
        turn=0.3,
    ),
    row(
        "roast",
        0.3,
        {
            "coat": "#b5682c",
            "dark": "coat*0.82",
            "bone": "#fff6e4",
            "frill": "#fbf8f0",
            "leaf": "#6fa84e",
            "berry": "#d8352c",
            "plate": PLATE,
        },
        Thing(
            solids=(
                *_plate(0.78),
                ball("coat", (-0.02, 0.32, 0.0), (0.46, 0.27, 0.34)),
                ball("coat", (-0.24, 0.36, 0.0), (0.26, 0.25, 0.29), blend=0.04),
                *both(
                    ball("dark", (0.20, 0.30, 0.27), (0.20, 0.15, 0.12), blend=0.02),
                    rod("dark", (0.30, 0.33, 0.27), (0.50, 0.45, 0.25), 0.075, 0.045, blend=0.02),
                    rod("bone", (0.50, 0.45, 0.25), (0.58, 0.50, 0.24), 0.035),
                    ball("frill", (0.55, 0.48, 0.245), 0.055),
                    ball("dark", (-0.22, 0.30, 0.29), (0.17, 0.09, 0.08), blend=0.02),
                    across="z",
                ),
                *(
                    ball(
                        "leaf",
                        (0.66 * math.cos(0.7 * k + 0.2), 0.09, 0.62 * math.sin(0.7 * k + 0.2)),
                        (0.13, 0.03, 0.10),
                    )
                    for k in range(9)
                ),
                *(
                    ball("berry", (0.60 * math.cos(1.05 * k + 0.5), 0.14, 0.58 * math.sin(1.05 * k + 0.5)), 0.05)
                    for k in range(6)
                ),
            ),
            finish={"coat": "gloss", "dark": "gloss", "berry": "gloss"},
            sway=0.6,
        ),
        turn=0.35,
    ),
    row(
        "taco",
        0.2,
        {
            "coat": "#f0bd5a",
            "meat": "#7a4526",
            "green": "#7fbf4a",
            "red": "#e0483a",
            "cheese": "#ffd34d",
            "plate": PLATE,
        },
        Thing(
            solids=(
                *_plate(0.66),
                *(
                    solid
                    for z in (0.12, -0.12)
                    for solid in (disc("coat", (0, 0.34, z), 0.40, 0.022, 0.02, (14 if z > 0 else -14, 0, 0)),)
                ),
                *part(
                    "filling",
                    *(
                        ball("meat", (-0.26 + 0.13 * k, 0.56 + 0.05 * math.sin(k), 0.0), (0.10, 0.09, 0.10))
                        for k in range(5)
                    ),
                ),
                *(
                    ball(
                        "green",
                        (-0.30 + 0.12 * k, 0.66 + 0.05 * math.cos(1.7 * k), 0.05 * (-1) ** k),
                        (0.09, 0.05, 0.08),
                    )
                    for k in range(6)
                ),
                *(ball("red", (-0.22 + 0.15 * k, 0.70, 0.06 * (-1) ** k), 0.055) for k in range(4)),
                *(
                    box("cheese", (-0.20 + 0.10 * k, 0.74, 0.0), (0.06, 0.015, 0.015), 0.01, (0, 40 * k, 20))
                    for k in range(5)
                ),
            ),
            paints=(spots("meat", "coat", (0, 0, 0), 9.0, 0.12, opacity=0.35),),
            sway=0.6,
        ),
        turn=0.25,
    ),
    row(
        "fries",
        0.26,
        {"coat": "#ffd25a", "carton": "#e0352c", "mark": "#ffd23f"},
        Thing(
            solids=(
                *part("carton", box("carton", (0, 0.26, 0), (0.33, 0.26, 0.17), 0.04)),
                *(
                    box(
                        "coat",
                        (-0.27 + 0.06 * k, 0.66 + 0.10 * math.sin(2.2 * k), 0.10 * math.cos(3.1 * k)),
                        (0.036, 0.30, 0.036),
                        0.012,
                        (8 * math.cos(k), 10 * k, -11 * (k - 4.5) / 4.5),
                    )
                    for k in range(10)
                ),
                *(
                    box(
                        "coat",
                        (-0.22 + 0.075 * k, 0.60 + 0.08 * math.cos(1.9 * k), 0.14),
                        (0.034, 0.26, 0.034),
                        0.012,
                        (4, 12 * k, -9 * (k - 3) / 3),
                    )
                    for k in range(7)
                ),
                ball("mark", (0, 0.26, 0.17), (0.12, 0.12, 0.02)),
            ),
            finish={"carton": "gloss"},
            sway=1.0,
        ),
        turn=0.2,
    ),
    row(
        "salad",
        0.22,
        {
            "coat": "#f4f7fa",
            "leaf": "#7fbf4a",
            "dark": "#5f9e42",
            "red": "#e0483a",
            "ring": "#d9a8d0",
            "egg": "#fffaf0",
            "yolk": "#f5a623",
        },
        Thing(
            solids=(
                rod("coat", (0, 0.22, 0), (0, 0.36, 0), 0.22, 0.40),
                disc("coat", (0, 0.50, 0), 0.56, 0.14, 0.11, LEVEL, blend=0.14),
                ring("coat", (0, 0.63, 0), 0.54, 0.03),
                *part(
                    "leaves",
                    *(
                        ball(
                            "leaf" if k % 2 else "dark",
                            (
                                0.36 * math.sin(2.4 * k) * math.sqrt(k / 12),
                                0.68 + 0.06 * math.cos(3 * k),
                                0.36 * math.cos(2.4 * k) * math.sqrt(k / 12),
                            ),
                            (0.19, 0.10, 0.15),
                            (25 * math.sin(k), 40 * k, 20),
                        )
                        for k in range(13)
                    ),
                ),
                *(ball("red", (0.30 * math.sin(a), 0.78, 0.30 * math.cos(a)), 0.085) for a in (0.3, 1.6, 2.9, 4.4)),
                *(
                    ring("ring", (x, 0.82, z), 0.075, 0.016, (50, 0, 30))
                    for x, z in ((0.05, 0.10), (-0.18, -0.05), (0.18, -0.12))
                ),
                ball("egg", (-0.14, 0.80, 0.22), (0.10, 0.06, 0.08)),
                ball("yolk", (-0.14, 0.835, 0.235), (0.05, 0.03, 0.045)),
            ),
            finish={"red": "gloss"},
            sway=0.6,
        ),
        turn=0.2,
    ),
    row(
        "spaghetti",
        0.2,
        {
            "coat": "#f4d884",
            "sauce": "#c93a26",
            "meat": "#7a4526",
            "leaf": "#4f9a3c",
            "plate": PLATE,
            "cheese": "#fff3cc",
        },
        Thing(
            solids=(
                *_plate(0.68),
                *part(
                    "strands",
                    *(
                        solid
                        for k in range(9)
                        for solid in tube(
                            "coat",
                            arc(
                                (0.06 * math.sin(2.1 * k), 0.13 + 0.028 * k, 0.06 * math.cos(1.7 * k)),
                                0.46 - 0.035 * k,
                                40 * k,
                                40 * k + 300,
                                9,
                                "xz",
                            ),
                            0.034,
                        )
                    ),
                ),
                *part(
                    "sauce",
                    *(
                        ball("sauce", (0.20 * math.sin(a), 0.40, 0.20 * math.cos(a)), (0.17, 0.075, 0.16), blend=0.05)
                        for a in (0.2, 2.2, 4.3)
                    ),
                ),
                *(ball("meat", (0.17 * math.sin(a), 0.49, 0.17 * math.cos(a)), 0.10) for a in (0.9, 3.0, 5.1)),
                *(ball("leaf", (0.07 * s, 0.53, 0.05), (0.075, 0.02, 0.045), (0, 30 * s, 14 * s)) for s in (1, -1)),
            ),
            finish={"plate": "gloss", "sauce": "gloss"},
            sway=0.5,
        ),
        turn=0.2,
    ),
    row(
        "cookie",
        0.16,
        {"coat": "#d9a05a", "chip": "#4a2a1c", "plate": PLATE},
        Thing(
            solids=(
                *_plate(0.70),
                *(
                    solid
                    for n, (x, y, z, tilt) in enumerate(
                        ((-0.24, 0.12, -0.08, 0), (0.26, 0.12, -0.10, 4), (0.0, 0.17, 0.20, 8), (0.02, 0.27, -0.04, -6))
                    )
                    for solid in (
                        *part(f"c{n}", disc("coat", (x, y, z), 0.29, 0.045, 0.04, (90 + tilt, 0, tilt))),
                        *(
                            ball(
                                "chip",
                                (
                                    x + 0.18 * math.sin(2.4 * k + n) * math.sqrt(k / 5),
                                    y + 0.045,
                                    z + 0.18 * math.cos(2.4 * k + n) * math.sqrt(k / 5),
                                ),
                                (0.045, 0.03, 0.045),
                            )
                            for k in range(6)
                        ),
                    )
                ),
            ),
            sway=0.5,
        ),
        turn=0.2,
    ),
    row(
        "bread",
        0.24,
        {"coat": "#c98a42", "cut": "#f2d8a4", "board": "#9a6a3c", "crumb": "#fbeccb"},
        Thing(
            solids=(
                box("board", (0, 0.03, 0), (0.84, 0.03, 0.42), 0.02),
                *part("loaf", rod("coat", (-0.34, 0.30, -0.02), (0.36, 0.30, -0.02), 0.245, 0.235)),
                *(ball("cut", (-0.26 + 0.22 * k, 0.525, 0.0), (0.035, 0.025, 0.15), (0, 28, 0)) for k in range(4)),
                *(
                    solid
                    for x in (-0.64,)
                    for solid in (
                        disc("coat", (x, 0.26, 0.12), 0.20, 0.045, 0.03, (0, 62, 12)),
                        disc("crumb", (x - 0.02, 0.265, 0.165), 0.165, 0.012, 0.01, (0, 62, 12)),
                    )
                ),
            ),
            paints=(spots("cut", "loaf", (0, 0, 0), 12.0, 0.10, opacity=0.4),),
            sway=0.5,
        ),
        turn=0.25,
    ),
    row(
        "cheese",
        0.2,
        {"coat": "#ffc93c", "hole": "#e0a21c", "board": "#9a6a3c"},
        Thing(
            solids=(
                box("board", (0, 0.03, 0), (0.72, 0.03, 0.44), 0.02),
                *part("wedge", box("coat", (0.0, 0.26, 0.0), (0.46, 0.20, 0.26), 0.04)),
            ),
            paints=(
                *(
                    dot("hole", "wedge", (x, y, 0.26), r, r, deep=0.05)
                    for x, y, r in (
                        (-0.24, 0.32, 0.07),
                        (0.10, 0.22, 0.055),
                        (0.28, 0.35, 0.05),
                        (-0.06, 0.38, 0.035),
                        (-0.34, 0.17, 0.04),
                    )
                ),
                *(
                    dot("hole", "wedge", (x, 0.46, z), r, r, (0, 1, 0), deep=0.05)
                    for x, z, r in ((-0.10, 0.06, 0.07), (0.24, -0.08, 0.05), (0.06, -0.14, 0.04))
                ),
            ),
            sway=0.5,
        ),
        turn=0.4,
    ),
    row(
        "croissant",
        0.16,
        {"coat": "#d9953c", "dark": "coat*0.8", "plate": PLATE},
        Thing(
            solids=(
                *_plate(0.68),
                *part(
                    "dough",
                    *(
                        ball(
                            "coat",
                            (
                                0.46 * math.cos(math.radians(a)),
                                0.22 - 0.05 * abs(a - 90) / 90,
                                0.30 * math.sin(math.radians(a)) - 0.10,
                            ),
                            (
                                0.15 - 0.075 * abs(a - 90) / 90,
                                0.17 - 0.09 * abs(a - 90) / 90,
                                0.17 - 0.08 * abs(a - 90) / 90,
                            ),
                            (0, 90 - a, 0),
                            blend=0.02,
                        )
                        for a in (0, 22, 45, 68, 90, 112, 135, 158, 180)
                    ),
                ),
            ),
            paints=(stripes("dark", "dough", (0, 0, 0), (1, 0.1, 0.1), 34.0, bend=0.7, opacity=0.5),),
            sway=0.5,
        ),
        turn=0.15,
    ),
    row(
        "popcorn",
        0.3,
        {"coat": "#fff6dc", "butter": "#ffe08a", "carton": "#e0352c", "band": "#fffaf2"},
        Thing(
            solids=(
                *part("carton", rod("carton", (0, 0.24, 0), (0, 0.44, 0), 0.26, 0.33)),
                disc("carton", (0, 0.05, 0), 0.24, 0.05, 0.02, LEVEL, blend=0.05),
                *part("corn", *_heap("coat", 15, 0.30, 0.74, 0.095)),
                *_heap("butter", 6, 0.24, 0.79, 0.06),
                *(
                    ball("coat", (x, y, z), 0.085)
                    for x, y, z in ((-0.10, 0.98, 0.04), (0.10, 0.97, 0.0), (0.0, 0.98, 0.10), (0.02, 1.06, 0.02))
                ),
            ),
            paints=(
                *(bar("band", "carton", (x, 0.35, 0.3), 0.5, 0.035, deep=0.6) for x in (-0.24, -0.08, 0.08, 0.24)),
            ),
            sway=0.8,
        ),
        turn=0.1,
    ),
)
