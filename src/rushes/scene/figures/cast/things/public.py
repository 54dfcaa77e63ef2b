"""What stands in shops, squares and courts: what sells, pays out, counts and plays, what is dressed and what is filled. One row each, facing the camera (+z)."""

from __future__ import annotations

import math

from ...species import Species
from ...thing.body import row
from ...thing.parts import (
    LEVEL,
    Joint,
    Point,
    Solid,
    Thing,
    arc,
    ball,
    both,
    box,
    curve,
    disc,
    on,
    part,
    plate,
    ring,
    rod,
    tube,
)

ASIDE: Point = (0.0, 90.0, 0.0)
GOODS = ("red", "yellow", "green", "blue", "pink")


def _letters(colour: str, text: str, at: Point, high: float) -> tuple[Solid, ...]:
    """Capitals of strokes, side by side about a point: only those that a machine bears."""
    strokes = {
        "A": (((-0.3, -0.5), (0.0, 0.5)), ((0.3, -0.5), (0.0, 0.5)), ((-0.17, -0.1), (0.17, -0.1))),
        "T": (((-0.32, 0.5), (0.32, 0.5)), ((0.0, 0.5), (0.0, -0.5))),
        "M": (((-0.34, -0.5), (-0.34, 0.5)), ((-0.34, 0.5), (0.0, -0.1)), ((0.0, -0.1), (0.34, 0.5)), ((0.34, 0.5), (0.34, -0.5))),
    }  # fmt: skip
    x, y, z = at
    return tuple(
        rod(
            colour,
            (x + high * (0.95 * (k - 1) + a[0]), y + high * a[1], z),
            (x + high * (0.95 * (k - 1) + b[0]), y + high * b[1], z),
            0.09 * high,
        )
        for k, letter in enumerate(text)
        for a, b in strokes[letter]
    )


PUBLIC: tuple[Species, ...] = (
    row(
        "vendingmachine",
        1.05,
        {
            "coat": "#d8342c",
            "dark": "#23262d",
            "shelf": "#e8eef2",
            "inside": "#3b4a5c",
            "panel": "#f2f0ea",
            "metal": "#c3cad2",
            "glow": "#7fe8ff",
            "red": "#f0483a",
            "yellow": "#f8cf3d",
            "green": "#53c46a",
            "blue": "#4a90e0",
            "pink": "#f28ab0",
            "lid": "#dfe5ea",
        },
        Thing(
            solids=(
                *part("cabinet", box("coat", (0, 0.54, 0), (0.40, 0.50, 0.28), 0.04)),
                *both(box("dark", (0.32, 0.02, 0), (0.06, 0.02, 0.22), 0.01), across="x"),
                box("dark", (-0.10, 0.62, 0.275), (0.27, 0.37, 0.012), 0.02),
                box("inside", (-0.10, 0.62, 0.283), (0.25, 0.35, 0.010), 0.015),
                *(box("shelf", (-0.10, 0.335 + 0.165 * r, 0.305), (0.25, 0.010, 0.022), 0.006) for r in range(4)),
                *(
                    s
                    for r in range(4)
                    for k in range(5)
                    for s in (
                        rod(
                            GOODS[(k + 2 * r) % 5],
                            (-0.30 + 0.10 * k, 0.372 + 0.165 * r, 0.305),
                            (-0.30 + 0.10 * k, 0.432 + 0.165 * r, 0.305),
                            0.033,
                        ),
                        disc("lid", (-0.30 + 0.10 * k, 0.470 + 0.165 * r - 0.004, 0.305), 0.026, 0.006, 0.004, LEVEL),
                    )
                ),
                box("panel", (0.275, 0.66, 0.28), (0.085, 0.25, 0.012), 0.02),
                box("glow", (0.275, 0.83, 0.294), (0.060, 0.035, 0.006), 0.006),
                *(
                    box("dark", (0.245 + 0.03 * k, 0.74 - 0.045 * r, 0.294), (0.010, 0.014, 0.006), 0.004)
                    for r in range(4)
                    for k in range(3)
                ),
                box("dark", (0.275, 0.52, 0.294), (0.05, 0.010, 0.006), 0.004),
                disc("metal", (0.275, 0.46, 0.294), 0.022, 0.012, 0.006),
                box("dark", (-0.10, 0.155, 0.275), (0.25, 0.060, 0.014), 0.02),
                box("metal", (-0.10, 0.175, 0.293), (0.22, 0.034, 0.008), 0.01),
                box("shelf", (0.275, 0.30, 0.282), (0.05, 0.045, 0.012), 0.01),
            ),
            finish={
                "coat": "gloss",
                "metal": "metal",
                "glow": "glow",
                "shelf": "glow",
                **dict.fromkeys(GOODS, "gloss"),
            },
            sway=0.0,
        ),
        turn=0.35,
        mirrors=False,
    ),
    row(
        "atm",
        0.95,
        {
            "coat": "#2f6fc0",
            "panel": "#e8ebee",
            "dark": "#2a2e36",
            "glow": "#8fe0ff",
            "white": "#ffffff",
            "metal": "#b9c0c8",
            "green": "#4fc07a",
            "note": "#8fc98a",
            "line": "#2f5f86",
        },
        Thing(
            solids=(
                *part("cabinet", box("coat", (0, 0.50, -0.02), (0.36, 0.50, 0.24), 0.04)),
                box("panel", (0, 0.46, 0.215), (0.29, 0.34, 0.012), 0.03),
                *_letters("white", "ATM", (0, 0.895, 0.23), 0.12),
                box("dark", (-0.05, 0.62, 0.228), (0.21, 0.145, 0.014), 0.02),
                box("glow", (-0.05, 0.62, 0.240), (0.18, 0.115, 0.008), 0.01),
                *(
                    box("line", (-0.09 + 0.02 * (k % 2), 0.68 - 0.05 * k, 0.249), (0.10, 0.010, 0.003), 0.003)
                    for k in range(3)
                ),
                *(box("metal", (0.215, 0.70 - 0.055 * k, 0.232), (0.030, 0.016, 0.010), 0.006) for k in range(4)),
                box("metal", (0, 0.385, 0.27), (0.27, 0.020, 0.09), 0.015, (22, 0, 0)),
                *(
                    box(
                        "white",
                        (-0.16 + 0.055 * k, 0.412 - 0.020 * r, 0.245 + 0.048 * r),
                        (0.020, 0.008, 0.016),
                        0.006,
                        (22, 0, 0),
                    )
                    for r in range(3)
                    for k in range(4)
                ),
                box("green", (0.16, 0.44, 0.232), (0.075, 0.030, 0.012), 0.01),
                box("dark", (0.16, 0.44, 0.246), (0.060, 0.008, 0.004), 0.003),
                box("dark", (0, 0.235, 0.228), (0.20, 0.030, 0.012), 0.01),
                *on(
                    "note",
                    box("note", (0, 0.222, 0.30), (0.15, 0.006, 0.10), 0.004, (14, 0, 0)),
                    disc("green", (0, 0.230, 0.31), 0.04, 0.003, 0.002, (104, 0, 0)),
                ),
                box("dark", (0, 0.02, 0), (0.37, 0.02, 0.24), 0.01),
            ),
            joints={"note": Joint(at=(0, 0, 0), slide=(0, -0.008, 0.035))},
            finish={"coat": "gloss", "glow": "glow", "white": "glow", "metal": "metal"},
            sway=0.0,
        ),
        turn=0.3,
        mirrors=False,
    ),
    row(
        "cashregister",
        0.40,
        {
            "coat": "#a8453a",
            "gold": "#e6b84c",
            "dark": "#33262a",
            "key": "#fbf6ea",
            "note": "#7fb87a",
            "display": "#26303a",
            "glow": "#8ff2a0",
            "metal": "#cfd5dc",
        },
        Thing(
            solids=(
                box("coat", (0, 0.15, 0), (0.56, 0.14, 0.38), 0.03),
                box("dark", (0, 0.16, 0.40), (0.47, 0.075, 0.05), 0.02),
                *on(
                    "drawer",
                    box("gold", (0, 0.15, 0.58), (0.48, 0.085, 0.03), 0.02),
                    box("dark", (0, 0.12, 0.48), (0.44, 0.05, 0.10), 0.02),
                    *(box("note", (-0.30 + 0.20 * k, 0.185, 0.46), (0.085, 0.012, 0.07), 0.005) for k in range(4)),
                    disc("coat", (0, 0.15, 0.62), 0.035, 0.02, 0.01),
                ),
                *part(
                    "body",
                    box("coat", (0, 0.48, -0.12), (0.48, 0.22, 0.22), 0.05, blend=0.03),
                    box("coat", (0, 0.42, 0.10), (0.48, 0.16, 0.16), 0.04, (28, 0, 0), blend=0.03),
                ),
                *(
                    disc(
                        ("key", "key", "key", "gold")[k % 4],
                        (-0.33 + 0.132 * k, 0.618 - 0.047 * r, 0.087 + 0.088 * r),
                        0.042,
                        0.022,
                        0.015,
                        (118, 0, 0),
                    )
                    for r in range(3)
                    for k in range(6)
                ),
                box("coat", (0, 0.78, -0.16), (0.36, 0.14, 0.12), 0.05),
                box("gold", (0, 0.80, -0.05), (0.32, 0.10, 0.015), 0.02),
                box("display", (0, 0.80, -0.035), (0.28, 0.075, 0.010), 0.01),
                *(
                    s
                    for x in (-0.14, 0.0, 0.14)
                    for s in (
                        ring("glow", (x, 0.825, -0.025), 0.028, 0.010, LEVEL),
                        ring("glow", (x, 0.775, -0.025), 0.028, 0.010, LEVEL),
                    )
                ),
                ball("gold", (0, 0.94, -0.16), (0.10, 0.05, 0.06)),
                *on(
                    "crank",
                    disc("gold", (0.52, 0.46, -0.06), 0.06, 0.03, 0.01, ASIDE),
                    rod("gold", (0.56, 0.46, -0.06), (0.58, 0.70, -0.02), 0.025),
                    ball("dark", (0.58, 0.72, -0.02), 0.05),
                ),
            ),
            joints={
                "drawer": Joint(at=(0, 0, 0), slide=(0, 0, 0.05)),
                "crank": Joint(at=(0.52, 0.46, -0.06), axis="x", swing=12),
            },
            finish={"coat": "gloss", "gold": "metal", "glow": "glow"},
            sway=0.0,
        ),
        turn=0.3,
    ),
    row(
        "jukebox",
        0.95,
        {
            "coat": "#8a3f2a",
            "gold": "#e6b84c",
            "red": "#ff5a4a",
            "amber": "#ffb83d",
            "green": "#5fe0a0",
            "violet": "#c46af2",
            "grille": "#f0d8a4",
            "dark": "#2a2024",
            "paper": "#fffaf0",
            "window": "#5a3a30",
            "vinyl": "#22242a",
        },
        Thing(
            solids=(
                *part(
                    "case",
                    box("coat", (0, 0.34, -0.02), (0.37, 0.34, 0.22), 0.04),
                    disc("coat", (0, 0.64, -0.02), 0.37, 0.22, 0.03),
                ),
                disc("window", (0, 0.66, 0.195), 0.21, 0.012, 0.01),
                box("window", (0, 0.56, 0.195), (0.21, 0.10, 0.012), 0.01),
                *(
                    s
                    for radius, colour in ((0.315, "red"), (0.265, "amber"))
                    for s in tube(
                        colour,
                        [
                            (radius, 0.14, 0.205),
                            (radius, 0.40, 0.205),
                            *((x, y, 0.205) for x, y, _ in arc((0, 0.65, 0), radius, 0, 180, 11)),
                            (-radius, 0.40, 0.205),
                            (-radius, 0.14, 0.205),
                        ],
                        0.026,
                    )
                ),
                *(
                    box(c, (x, y, 0.215), (0.05, 0.018, 0.03), 0.01)
                    for x in (-0.29, 0.29)
                    for y, c in ((0.24, "green"), (0.36, "violet"), (0.48, "green"))
                ),
                *on(
                    "disc",
                    disc("vinyl", (0, 0.70, 0.21), 0.125, 0.012, 0.008),
                    disc("red", (0, 0.70, 0.222), 0.045, 0.006, 0.004),
                    ball("gold", (0.09, 0.70, 0.222), (0.02, 0.006, 0.006)),
                ),
                *(
                    box("paper", (-0.12 + 0.08 * k, 0.515 - 0.035 * r, 0.212), (0.033, 0.013, 0.005), 0.004)
                    for k in range(4)
                    for r in range(2)
                ),
                box("gold", (0, 0.425, 0.22), (0.22, 0.018, 0.035), 0.01),
                *(ball("amber", (-0.175 + 0.05 * k, 0.435, 0.25), (0.017, 0.012, 0.012)) for k in range(8)),
                box("grille", (0, 0.255, 0.20), (0.205, 0.125, 0.012), 0.03),
                *(
                    rod("gold", (x, 0.14, 0.218), (0.55 * x, 0.37, 0.218), 0.012)
                    for x in (-0.18, -0.09, 0.0, 0.09, 0.18)
                ),
                ball("gold", (0, 0.255, 0.222), (0.045, 0.045, 0.02)),
                box("dark", (0, 0.035, 0), (0.40, 0.035, 0.24), 0.02),
                ball("gold", (0, 1.03, 0.06), (0.09, 0.035, 0.05)),
            ),
            joints={"disc": Joint(at=(0, 0.70, 0), turns=-1)},
            finish={
                "coat": "gloss",
                "gold": "metal",
                "vinyl": "gloss",
                **dict.fromkeys(("red", "amber", "green", "violet"), "glow"),
            },
            sway=0.0,
        ),
        turn=0.25,
        glow=("#ffb84a", 0.7),
    ),
    row(
        "mannequin",
        0.95,
        {"coat": "#ead9bf", "seam": "#b79a74", "wood": "#8a5a38", "metal": "#c9a24a", "tape": "#f2c63d"},
        Thing(
            solids=(
                *part(
                    "torso",
                    ball("coat", (0, 0.74, 0), (0.175, 0.16, 0.125)),
                    ball("coat", (0, 0.83, 0), (0.20, 0.075, 0.105), blend=0.05),
                    rod("coat", (0, 0.70, 0), (0, 0.585, 0), 0.13, 0.105, blend=0.06, flat=1.3),
                    ball("coat", (0, 0.475, 0), (0.185, 0.125, 0.145), blend=0.08),
                    rod("coat", (0, 0.86, 0), (0, 0.945, 0), 0.065, 0.055, blend=0.04),
                    *both(ball("coat", (0.075, 0.745, 0.085), (0.075, 0.075, 0.06), blend=0.03), across="x"),
                ),
                disc("wood", (0, 0.955, 0), 0.065, 0.018, 0.012, LEVEL),
                ball("wood", (0, 0.985, 0), 0.03),
                *both(disc("wood", (0.195, 0.80, 0), 0.058, 0.015, 0.01, ASIDE), across="x"),
                disc("wood", (0, 0.375, 0), 0.15, 0.012, 0.01, LEVEL),
                rod("wood", (0, 0.37, 0), (0, 0.13, 0), 0.030, 0.024),
                *(
                    rod("wood", (0, 0.16, 0), (0.22 * math.cos(a), 0.02, 0.22 * math.sin(a)), 0.026, 0.018)
                    for a in (math.pi / 2, math.pi / 2 + math.tau / 3, math.pi / 2 - math.tau / 3)
                ),
                *tube(
                    "tape",
                    curve(
                        [
                            (-0.10, 0.88, 0.045),
                            (-0.115, 0.80, 0.125),
                            (-0.105, 0.70, 0.145),
                            (-0.08, 0.60, 0.118),
                            (-0.10, 0.50, 0.142),
                        ]
                    ),
                    0.016,
                ),
                *tube(
                    "tape",
                    curve([(0.10, 0.88, 0.045), (0.115, 0.80, 0.125), (0.105, 0.70, 0.145), (0.09, 0.64, 0.125)]),
                    0.016,
                ),
            ),
            finish={"coat": "cloth", "wood": "gloss"},
            sway=0.8,
        ),
        turn=0.3,
    ),
    row(
        "dumpster",
        0.72,
        {
            "coat": "#3f7a58",
            "dark": "#2f3a40",
            "lid": "#2f3a40",
            "bag": "#33343e",
            "metal": "#9aa3ab",
            "paper": "#f4ecd8",
        },
        Thing(
            solids=(
                *part(
                    "bin",
                    plate(
                        "coat", (0, 0.46, 0), ((-0.72, -0.34), (0.72, -0.34), (0.82, 0.34), (-0.82, 0.34)), 0.40, 0.04
                    ),
                ),
                box("coat", (0, 0.79, 0), (0.86, 0.035, 0.44), 0.02),
                *(box("dark", (x, 0.46, 0.445), (0.03, 0.30, 0.02), 0.015) for x in (-0.60, -0.20, 0.20, 0.60)),
                *both(box("metal", (0.86, 0.60, 0.10), (0.05, 0.035, 0.20), 0.02), across="x"),
                box("lid", (0.42, 0.85, 0), (0.42, 0.03, 0.44), 0.02, (6, 0, 0)),
                box("lid", (-0.42, 1.06, -0.36), (0.41, 0.30, 0.03), 0.02, (-14, 0, 0)),
                ball("bag", (-0.55, 0.88, 0.02), (0.24, 0.19, 0.25)),
                ball("bag", (-0.22, 0.85, 0.08), (0.19, 0.15, 0.20)),
                rod("bag", (-0.55, 1.04, 0.02), (-0.57, 1.13, 0.02), 0.04, 0.07),
                box("paper", (-0.36, 0.93, 0.16), (0.08, 0.08, 0.04), 0.01, (20, 30, 24)),
                *(disc("dark", (x, 0.08, z), 0.08, 0.035, 0.02, ASIDE) for x in (-0.58, 0.58) for z in (0.28, -0.28)),
            ),
            finish={"bag": "gloss"},
            sway=0.0,
        ),
        turn=0.35,
    ),
    row(
        "trashcan",
        0.50,
        {"coat": "#a9b2ba", "dark": "coat*0.72", "paper": "#f4ecd8", "peel": "#f2d03d"},
        Thing(
            solids=(
                *part("can", rod("coat", (0, 0.26, 0), (0, 0.62, 0), 0.27, 0.31)),
                disc("coat", (0, 0.12, 0), 0.27, 0.12, 0.02, LEVEL),
                *(
                    rod(
                        "dark",
                        (0.272 * math.cos(a), 0.10, 0.272 * math.sin(a)),
                        (0.312 * math.cos(a), 0.74, 0.312 * math.sin(a)),
                        0.016,
                    )
                    for a in (math.tau * k / 18 for k in range(18))
                ),
                disc("coat", (0, 0.76, 0), 0.315, 0.10, 0.02, LEVEL),
                *(ring("dark", (0, y, 0), r, 0.018) for y, r in ((0.04, 0.272), (0.80, 0.325))),
                *on(
                    "lid",
                    disc("coat", (0, 0.90, 0), 0.355, 0.035, 0.02, LEVEL),
                    ball("coat", (0, 0.92, 0), (0.32, 0.11, 0.32)),
                    *tube("dark", curve([(-0.10, 1.01, 0), (-0.08, 1.09, 0), (0.08, 1.09, 0), (0.10, 1.01, 0)]), 0.024),
                ),
                *both(
                    *tube("dark", curve([(0.30, 0.66, 0), (0.40, 0.64, 0), (0.40, 0.50, 0), (0.29, 0.50, 0)]), 0.026),
                    across="x",
                ),
            ),
            joints={"lid": Joint(at=(-0.3, 0.88, 0), rest=0.0, swing=1.5)},
            finish={"coat": "metal", "dark": "metal"},
            sway=0.0,
        ),
        turn=0.3,
    ),
)
