"""Things to eat: one row each."""

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
    blob,
    box,
    disc,
    dot,
    part,
    plate,
    ring,
    rod,
    spots,
    stripes,
    tip,
    tube,
)

LEAF = "#5aa83c"


def _leaf(at: tuple[float, float, float], end: tuple[float, float, float]) -> Solid:
    middle = (at[0] * 0.5 + end[0] * 0.5, at[1] * 0.5 + end[1] * 0.5 + 0.03, at[2] * 0.5 + end[2] * 0.5)
    return rod("leaf", middle, end, 0.06, 0.012, flat=2.0, side=(0.3, 0.9, 0.5))


def _sprinkles() -> tuple[Solid, ...]:
    found: list[Solid] = []
    for k in range(22):
        angle = 2.39996 * k
        r = 0.22 + 0.16 * ((k * 7) % 10) / 9
        x, y = r * math.cos(angle), r * math.sin(angle)
        deep = 0.125 * math.sqrt(max(0.05, 1.0 - ((r - 0.29) / 0.17) ** 2)) + 0.055
        dx, dy = 0.022 * math.cos(angle * 3.1), 0.022 * math.sin(angle * 3.1)
        found.append(
            rod(
                ("one", "two", "three", "four")[k % 4],
                (x - dx, y + 0.46 - dy, deep),
                (x + dx, y + 0.46 + dy, deep),
                0.013,
            )
        )
    return tuple(found)


FOOD: tuple[Species, ...] = (
    row(
        "candycane",
        0.3,
        {"coat": "#d8283a", "white": "#fdf6ee"},
        Thing(
            solids=part(
                "cane",
                *tube(
                    "coat",
                    [
                        (0.13, 0.0, 0.0),
                        (0.13, 0.76, 0.0),
                        *arc((-0.06, 0.76, 0.0), 0.19, 0, 180, 9)[1:],
                        (-0.25, 0.66, 0.0),
                    ],
                    0.062,
                ),
            ),
            paints=(stripes("white", "cane", (0, 0, 0), (0.45, 1.0, 0.2), 34.0, bend=0.1),),
            finish={"coat": "gloss"},
        ),
        turn=0.2,
    ),
    row(
        "apple",
        0.14,
        {"coat": "#dc2f35", "light": "#f4c04e", "stem": "#6b4226", "leaf": LEAF, "pit": "coat*0.6"},
        Thing(
            solids=(
                ball("coat", (0.17, 0.46, 0), (0.32, 0.42, 0.42)),
                ball("coat", (-0.17, 0.46, 0), (0.32, 0.42, 0.42), blend=0.10),
                ball("coat", (0, 0.46, 0.15), (0.36, 0.42, 0.32), blend=0.10),
                ball("coat", (0, 0.34, 0), (0.36, 0.33, 0.36), blend=0.10),
                *tube("stem", [(0, 0.80, 0.02), (0.02, 0.95, 0.02), (0.07, 1.04, 0.02)], [0.026, 0.028, 0.038]),
                rod("leaf", (0.05, 0.92, 0.03), (0.19, 1.01, 0.06), 0.02, 0.075, flat=2.2, side=(-0.3, 0.6, 0.8)),
                rod(
                    "leaf",
                    (0.19, 1.01, 0.06),
                    (0.34, 1.00, 0.08),
                    0.075,
                    0.012,
                    flat=2.2,
                    side=(-0.1, 0.6, 0.8),
                    blend=0.01,
                ),
            ),
            paints=(
                blob("light", "coat", (0.22, 0.60, 0.40), (0.20, 0.28, 0.2), soft=0.5, opacity=0.4),
                blob("pit", "coat", (0.0, 0.90, 0.0), (0.16, 0.10, 0.16), soft=0.6, opacity=0.8),
            ),
            finish={"coat": "gloss"},
        ),
    ),
    row(
        "orange",
        0.14,
        {"coat": "#f78f1e", "pore": "coat*0.86", "stem": "#5f7f32", "leaf": LEAF},
        Thing(
            solids=(
                ball("coat", (0, 0.45, 0), (0.46, 0.45, 0.46)),
                disc("stem", (0, 0.895, 0.02), 0.06, 0.018, 0.015, LEVEL),
                rod("leaf", (0.02, 0.91, 0.02), (0.20, 1.02, 0.05), 0.02, 0.085, flat=2.2, side=(-0.4, 0.7, 0.7)),
                rod(
                    "leaf",
                    (0.20, 1.02, 0.05),
                    (0.40, 1.0, 0.06),
                    0.085,
                    0.012,
                    flat=2.2,
                    side=(0, 0.7, 0.7),
                    blend=0.01,
                ),
            ),
            paints=(spots("pore", "coat", (0, 0.45, 0), 17.0, 0.17, 0.7),),
        ),
    ),
    row(
        "banana",
        0.10,
        {"coat": "#fbd23c", "tip": "#6b4c22", "stem": "#b59a35", "edge": "coat*0.82"},
        Thing(
            solids=(
                *tube(
                    "coat",
                    [(x, y + 0.02, 0) for x, y, _ in arc((-0.36, 0.52, 0), 0.62, -58, 44, 8)],
                    [0.055, 0.11, 0.14, 0.15, 0.15, 0.14, 0.11, 0.055],
                ),
                *part("top", rod("stem", (0.085, 0.97, 0), (0.02, 1.12, 0), 0.048, 0.042, blend=0.04)),
                ball("tip", (-0.05, 0.0, 0), (0.045, 0.035, 0.045)),
                ball("tip", (0.015, 1.14, 0), (0.044, 0.03, 0.044)),
            ),
            paints=(
                stripes("edge", "coat", (-0.36, 0.0, 0.0), (0.0, 0.15, 1.0), 24.0, bend=0.93, opacity=0.8),
                blob("stem", "coat", (0.09, 0.98, 0), (0.10, 0.10, 0.1), soft=0.5, opacity=0.7),
                blob("stem", "coat", (-0.04, 0.02, 0), (0.10, 0.10, 0.1), soft=0.5, opacity=0.6),
            ),
            sway=2.0,
            lie=(0.55, -90, 0, 0.42),
            lies=True,
        ),
        turn=0.2,
    ),
    row(
        "carrot",
        0.13,
        {"coat": "#f27f22", "line": "coat*0.78", "leaf": "#4f9c3a"},
        Thing(
            solids=(
                rod("coat", (0.0, 0.02, 0), (0.02, 0.60, 0), 0.026, 0.155),
                ball("coat", (0.02, 0.62, 0), (0.165, 0.13, 0.165), blend=0.05),
                *tube("leaf", [(0.02, 0.70, 0), (0.0, 0.90, 0.02), (-0.02, 1.12, 0.03)], [0.03, 0.045, 0.018]),
                *tube("leaf", [(0.03, 0.70, 0), (0.12, 0.88, 0.05), (0.23, 1.02, 0.08)], [0.03, 0.042, 0.018]),
                *tube("leaf", [(0.01, 0.70, 0), (-0.11, 0.86, 0.05), (-0.22, 0.98, 0.07)], [0.03, 0.042, 0.018]),
                *tube("leaf", [(0.02, 0.70, 0), (0.08, 0.92, -0.06), (0.12, 1.10, -0.10)], [0.03, 0.042, 0.018]),
                *tube("leaf", [(0.02, 0.70, 0), (-0.07, 0.90, 0.1), (-0.13, 1.07, 0.12)], [0.03, 0.040, 0.018]),
            ),
            paints=tuple(
                dot("line", "coat", (x, y, 0.1), 0.008, w, deep=0.2)
                for x, y, w in (
                    (0.09, 0.60, 0.06),
                    (-0.06, 0.50, 0.05),
                    (0.06, 0.40, 0.045),
                    (-0.03, 0.29, 0.035),
                    (0.03, 0.18, 0.026),
                )
            ),
            sway=0.0,
            lie=(0.35, 80, 0, 0.115),
            lies=True,
        ),
    ),
    row(
        "broccoli",
        0.18,
        {"coat": "#3f8f38", "light": "#7fbf55", "stalk": "#a9cf7a"},
        Thing(
            solids=(
                rod("stalk", (0, 0.06, 0), (0, 0.42, 0), 0.13, 0.12),
                rod("stalk", (0.02, 0.25, 0.03), (0.26, 0.52, 0.06), 0.075, 0.07, blend=0.06),
                rod("stalk", (-0.02, 0.25, 0.03), (-0.26, 0.52, 0.06), 0.075, 0.07, blend=0.06),
                rod("stalk", (0, 0.27, 0.05), (0.02, 0.50, 0.24), 0.075, 0.07, blend=0.06),
                *(
                    ball("coat", (x, y, z), (r, r * 0.88, r), blend=0.035)
                    for x, y, z, r in (
                        (0, 0.74, 0, 0.26),
                        (0.28, 0.62, 0.05, 0.19),
                        (-0.28, 0.62, 0.05, 0.19),
                        (0.02, 0.60, 0.25, 0.19),
                        (0.17, 0.82, 0.08, 0.17),
                        (-0.18, 0.82, 0.07, 0.18),
                        (0, 0.92, 0.02, 0.17),
                        (0.02, 0.78, 0.21, 0.16),
                        (-0.19, 0.64, 0.23, 0.14),
                        (0.21, 0.66, 0.22, 0.14),
                        (0.05, 0.64, -0.22, 0.18),
                    )
                ),
            ),
            paints=(
                spots("light", "coat", (0, 0.5, 0), 17.0, 0.30, 0.75),
                tip("light", "coat", (0, 0.95, 0), (0.0, 1.0, 0.2), soft=0.3, opacity=0.35),
            ),
            finish={"coat": "cloth"},
        ),
    ),
    row(
        "pizza",
        0.26,
        {
            "coat": "#f8cf5c",
            "crust": "#c98640",
            "sauce": "#d8452c",
            "salami": "#c23b30",
            "fat": "salami*0.75",
            "basil": LEAF,
            "olive": "#3a3a3a",
        },
        Thing(
            solids=(
                plate("coat", (0, 0.5, 0), ((0.0, -0.44), (0.40, 0.40), (-0.40, 0.40)), 0.035, 0.03),
                *part(
                    "rim",
                    *tube(
                        "crust",
                        [
                            (-0.44, 0.93, 0.0),
                            (-0.22, 1.0, 0.01),
                            (0.0, 1.02, 0.01),
                            (0.22, 1.0, 0.01),
                            (0.44, 0.93, 0.0),
                        ],
                        0.095,
                    ),
                ),
                *(
                    disc("salami", (x, y, 0.066), r, 0.014, 0.012)
                    for x, y, r in ((-0.15, 0.76, 0.11), (0.16, 0.72, 0.115), (0.0, 0.46, 0.105))
                ),
                rod("coat", (0.16, 0.47, 0.03), (0.165, 0.30, 0.03), 0.05, 0.04, blend=0.03),
                rod("coat", (-0.09, 0.28, 0.03), (-0.1, 0.14, 0.03), 0.042, 0.035, blend=0.03),
                rod("coat", (-0.26, 0.66, 0.02), (-0.27, 0.46, 0.02), 0.05, 0.045, blend=0.03),
                ball("basil", (-0.02, 0.63, 0.07), (0.07, 0.036, 0.018), (0, 0, 30)),
                ball("basil", (0.02, 0.86, 0.07), (0.07, 0.036, 0.018), (0, 0, -20)),
                ring("olive", (0.02, 0.27, 0.066), 0.034, 0.016, LEVEL),
                ring("olive", (-0.27, 0.86, 0.066), 0.034, 0.016, LEVEL),
                ring("olive", (0.28, 0.88, 0.066), 0.034, 0.016, LEVEL),
            ),
            paints=(
                spots("fat", "salami", (0, 0, 0), 22.0, 0.22, 0.6),
                tip("sauce", "coat", (0, 0.89, 0), (0, 1, 0), soft=0.02, opacity=0.9),
            ),
            lie=(0.55, 0, -78, 0.10),
            lies=True,
        ),
        turn=0.3,
    ),
    row(
        "donut",
        0.15,
        {
            "coat": "#f58fb8",
            "dough": "#d99a52",
            "one": "#fff6e6",
            "two": "#5fb8e8",
            "three": "#ffd94a",
            "four": "#8a5fd0",
        },
        Thing(
            solids=(
                ring("dough", (0, 0.46, 0), 0.285, 0.165, LEVEL),
                ring("coat", (0, 0.46, 0.035), 0.285, 0.158, LEVEL),
                ball("coat", (0.33, 0.26, 0.06), (0.09, 0.08, 0.09), blend=0.06),
                ball("coat", (-0.36, 0.34, 0.05), (0.08, 0.10, 0.09), blend=0.06),
                ball("coat", (-0.05, 0.07, 0.06), (0.10, 0.07, 0.08), blend=0.06),
                *part("sprinkle", *_sprinkles()),
            ),
            finish={"coat": "gloss"},
            lie=(0.46, 0, -58, 0.20),
            lies=True,
        ),
        turn=0.45,
    ),
    row(
        "cake",
        0.3,
        {
            "coat": "#f7a6c1",
            "cream": "#fff4e4",
            "sponge": "#e8b566",
            "candle": "#6fb7ea",
            "flame": "#ffc23d",
            "cherry": "#d92b3a",
            "plate": "#f4f1ec",
        },
        Thing(
            solids=(
                disc("plate", (0, 0.03, 0), 0.56, 0.03, 0.025, LEVEL),
                disc("sponge", (0, 0.24, 0), 0.45, 0.19, 0.05, LEVEL),
                *part("icing", disc("coat", (0, 0.42, 0), 0.465, 0.06, 0.05, LEVEL)),
                *part(
                    "icing",
                    *(
                        rod("coat", (x, 0.40, z), (x, 0.40 - (0.10, 0.18, 0.13)[k % 3], z), 0.055, 0.05, blend=0.05)
                        for k, (x, _, z) in enumerate(arc((0, 0, 0), 0.425, 0, 330, 12, "xz"))
                    ),
                ),
                *(
                    ball("cream", (x, 0.49, z), (0.075, 0.065, 0.075))
                    for x, _, z in arc((0, 0, 0), 0.36, 15, 345, 9, "xz")
                ),
                *(ball("cherry", (x, 0.56, z), 0.045) for x, _, z in arc((0, 0, 0), 0.36, 15, 345, 9, "xz")),
                *(
                    s
                    for x, z in ((0.0, 0.12), (0.14, -0.06), (-0.14, -0.06))
                    for s in (
                        rod("candle", (x, 0.46, z), (x, 0.76, z), 0.03),
                        rod("flame", (x, 0.83, z), (x, 0.92, z), 0.036, 0.008),
                    )
                ),
            ),
            paints=(
                stripes("cream", "candle", (0, 0, 0), (0.45, 1.0, 0.0), 75.0, opacity=0.9),
                stripes("cream", "sponge", (0, 0.215, 0), (0, 1, 0), 34.0, bend=0.8),
            ),
            finish={"flame": "glow", "cherry": "gloss", "plate": "gloss"},
        ),
    ),
    row(
        "hotdog",
        0.15,
        {"coat": "#b5482e", "bun": "#e0a458", "inside": "#f8dfae", "mustard": "#ffcf2e", "leaf": "#6fb44a"},
        Thing(
            solids=(
                *part(
                    "bun",
                    rod("bun", (-0.42, 0.22, -0.19), (0.42, 0.22, -0.19), 0.19),
                    rod("bun", (-0.42, 0.16, 0.17), (0.42, 0.16, 0.17), 0.155),
                    box("bun", (0, 0.08, 0), (0.48, 0.07, 0.20), 0.06, blend=0.06),
                ),
                box("inside", (0, 0.165, 0.0), (0.50, 0.03, 0.14), 0.03),
                *tube("coat", [(-0.58, 0.31, 0.0), (-0.3, 0.265, 0.0), (0.3, 0.265, 0.0), (0.58, 0.31, 0.0)], 0.125),
                *(
                    s
                    for s in tube(
                        "mustard",
                        [(-0.46 + 0.92 * k / 12, 0.385 + 0.03 * abs(k - 6) / 6, 0.06 * (-1) ** k) for k in range(13)],
                        0.034,
                    )
                ),
            ),
            finish={"coat": "gloss", "mustard": "gloss"},
        ),
        turn=0.35,
    ),
    row(
        "sandwich",
        0.18,
        {
            "coat": "#f5dcae",
            "crust": "#b9773a",
            "cheese": "#ffc63a",
            "leaf": "#74bf4c",
            "tomato": "#e2452f",
            "ham": "#f09a98",
            "pick": "#d9b27a",
            "olive": "#7f9a35",
        },
        Thing(
            solids=tuple(
                s
                for colour, y, half, out in (
                    ("coat", 0.09, 0.055, 0.0),
                    ("ham", 0.19, 0.012, 0.03),
                    ("leaf", 0.25, 0.02, 0.05),
                    ("tomato", 0.32, 0.012, 0.02),
                    ("cheese", 0.38, 0.008, 0.05),
                    ("coat", 0.48, 0.055, 0.0),
                )
                for s in (
                    plate(
                        colour,
                        (0, y, 0),
                        ((-0.48 - out, -0.30), (0.48 + out, -0.30), (0.0, 0.42 + out)),
                        half,
                        0.025,
                        (-90, 0, 0),
                    ),
                )
            )
            + tuple(
                ball("leaf", (x, 0.245, 0.33), (0.07, 0.04, 0.05), blend=0.04)
                for x in (-0.40, -0.25, -0.08, 0.09, 0.26, 0.41)
            )
            + (
                plate("cheese", (0.12, 0.32, 0.335), ((-0.16, 0.06), (0.16, 0.06), (0.0, -0.12)), 0.004, 0.012),
                rod("pick", (0, 0.45, 0.02), (0, 0.86, 0.02), 0.014),
                ball("olive", (0, 0.70, 0.02), (0.07, 0.085, 0.07)),
            ),
            finish={"tomato": "gloss", "cheese": "gloss", "olive": "gloss"},
        ),
        turn=0.35,
    ),
)
