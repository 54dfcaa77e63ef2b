"""What prompts ask for beside the rest: folded paper, a leaf, a windowsill, a kotatsu, a pedestal, a clock tower, a pile of gold. One row each, facing
the camera (+z)."""

from __future__ import annotations

import math

from ...species import Species
from ...thing.body import flying, row, sailing
from ...thing.parts import LEVEL, Joint, Solid, Thing, ball, bar, both, box, disc, on, part, plate, ring, rod, stripes

SILL = 0.37
"""Where one sits on it, of its height."""

COINS = 64
"""Coins that lie on a pile of gold, where it is seen."""


def _coin(number: int) -> Solid:
    """One of them, on the slope that is seen, tilted as it fell."""
    across, up = -0.93 + 1.86 * ((number * 0.618) % 1.0), math.sin(1.5 * (number + 0.5) / COINS)
    room = math.sqrt(1.0 - (across / 1.02) ** 2)
    y, deep = 0.34 * room * up, 0.62 * room * math.sqrt(1.0 - up * up)
    tilted = (28.0 + 34.0 * up + 14.0 * math.sin(5.0 * number), 24.0 * math.sin(2.4 * number), 0.0)
    return disc("coin", (across, 0.035 + y, deep), 0.085, 0.016, 0.008, tilted)


VARIOUS: tuple[Species, ...] = (
    row(
        "paperboat",
        0.30,
        {"coat": "#fbfaf5", "fold": "coat*0.88", "line": "coat*0.72"},
        Thing(
            solids=(
                *part(
                    "hull",
                    plate(
                        "coat",
                        (0, 0.0, 0.09),
                        ((-0.62, 0.40), (-0.34, 0.0), (0.34, 0.0), (0.62, 0.40)),
                        0.014,
                        0.01,
                        (-14, 0, 0),
                    ),
                    plate(
                        "fold",
                        (0, 0.0, -0.09),
                        ((-0.62, 0.40), (-0.34, 0.0), (0.34, 0.0), (0.62, 0.40)),
                        0.014,
                        0.01,
                        (14, 0, 0),
                    ),
                ),
                *part(
                    "sail",
                    plate("coat", (0, 0.0, 0.03), ((-0.30, 0.10), (0.30, 0.10), (0.0, 0.66)), 0.014, 0.01, (6, 0, 0)),
                    plate("fold", (0, 0.0, -0.03), ((-0.30, 0.10), (0.30, 0.10), (0.0, 0.66)), 0.014, 0.01, (-6, 0, 0)),
                ),
                rod("line", (-0.60, 0.39, 0.0), (-0.33, 0.02, 0.0), 0.012),
                rod("line", (0.60, 0.39, 0.0), (0.33, 0.02, 0.0), 0.012),
                box("fold", (0, 0.02, 0), (0.33, 0.018, 0.09), 0.01),
            ),
            sway=5,
        ),
        archetype=sailing(0.35),
        domain="surface",
    ),
    row(
        "papercrane",
        0.34,
        {"coat": "#fbfaf5", "fold": "coat*0.88", "line": "coat*0.74"},
        Thing(
            solids=(
                *part("body", plate("fold", (0, 0.0, 0), ((-0.26, 0.04), (0.26, 0.04), (0.0, 0.30)), 0.05, 0.02)),
                *part("neck", plate("coat", (0.0, 0.0, 0), ((0.16, 0.06), (0.26, 0.02), (0.56, 0.52)), 0.022, 0.012)),
                *part("head", plate("fold", (0, 0.0, 0), ((0.54, 0.53), (0.58, 0.47), (0.72, 0.40)), 0.016, 0.01)),
                *part(
                    "tail", plate("coat", (0.0, 0.0, 0), ((-0.16, 0.06), (-0.26, 0.02), (-0.62, 0.44)), 0.022, 0.012)
                ),
                *both(
                    *on(
                        "wing",
                        *part(
                            "wing",
                            plate(
                                "coat",
                                (0, 0.18, 0.03),
                                ((-0.24, 0.0), (0.24, 0.0), (-0.10, 0.58)),
                                0.010,
                                0.008,
                                (68, 0, 0),
                            ),
                        ),
                        rod("line", (-0.02, 0.185, 0.05), (-0.09, 0.385, 0.53), 0.008),
                    )
                ),
            ),
            joints={
                "wing": Joint(at=(0, 0.18, 0.03), axis="x", swing=26, times=2),
                "wing'": Joint(at=(0, 0.18, -0.03), axis="x", swing=-26, times=2),
            },
            bank=10,
            sway=4,
        ),
        archetype=flying(0.5, 2.0),
        domain="air",
    ),
    row(
        "leaf",
        0.16,
        {"coat": "#5fae4a", "vein": "coat*1.25", "stem": "#7d6a3a"},
        Thing(
            solids=(
                *part("blade", ball("coat", (0.06, 0.30, 0), (0.42, 0.27, 0.035), (0, 0, 24))),
                *part("blade", plate("coat", (0.0, 0.0, 0), ((0.26, 0.58), (0.42, 0.34), (0.62, 0.62)), 0.028, 0.03)),
                rod("vein", (-0.28, 0.15, 0.03), (0.50, 0.52, 0.03), 0.016),
                *(
                    rod("vein", (x, 0.285 + 0.48 * x, 0.03), (x + 0.09, 0.285 + 0.48 * x + 0.15 * k, 0.026), 0.010)
                    for x in (-0.14, 0.06, 0.24)
                    for k in (1, -0.4)
                ),
                rod("stem", (-0.52, 0.02, 0), (-0.28, 0.15, 0.02), 0.028),
            ),
            sway=6,
        ),
        turn=0.3,
    ),
    row(
        "bookstack",
        0.42,
        {
            "coat": "#b8433a",
            "b1": "#3f6fae",
            "b2": "#e0a83c",
            "b3": "#4f8f62",
            "b4": "#7a5a9a",
            "page": "#fbf3df",
            "gilt": "#f2cf6a",
        },
        Thing(
            solids=tuple(
                solid
                for k, (colour, x, turn, wide) in enumerate(
                    (
                        ("coat", 0.0, 4.0, 0.52),
                        ("b1", 0.03, -7.0, 0.49),
                        ("b2", -0.03, 9.0, 0.46),
                        ("b3", 0.02, -3.0, 0.47),
                        ("b4", -0.01, 6.0, 0.42),
                    )
                )
                for solid in (
                    box("page", (x, 0.07 + 0.15 * k, 0.0), (wide - 0.03, 0.052, 0.32), 0.01, (0, turn, 0)),
                    box(colour, (x, 0.13 + 0.15 * k, 0.0), (wide, 0.014, 0.35), 0.012, (0, turn, 0)),
                    box(colour, (x, 0.012 + 0.15 * k, 0.0), (wide, 0.014, 0.35), 0.012, (0, turn, 0)),
                    box(
                        colour,
                        (
                            x + 0.345 * math.sin(math.radians(turn)),
                            0.07 + 0.15 * k,
                            0.345 * math.cos(math.radians(turn)),
                        ),
                        (wide, 0.068, 0.014),
                        0.02,
                        (0, turn, 0),
                    ),
                    box(
                        "gilt",
                        (x + 0.36 * math.sin(math.radians(turn)), 0.07 + 0.15 * k, 0.36 * math.cos(math.radians(turn))),
                        (0.14, 0.022, 0.008),
                        0.006,
                        (0, turn, 0),
                    ),
                )
            ),
            sway=1.2,
        ),
        turn=0.25,
        seat=0.87,
    ),
    row(
        "windowsill",
        1.5,
        {"coat": "#f4efe4", "wall": "#d9b98c", "sky": "#bfe0f2", "cloth": "#d97a5c", "shade": "coat*0.86"},
        Thing(
            solids=(
                box("wall", (0, 0.28, -0.10), (0.86, 0.28, 0.10), 0.02),
                *(box("shade", (x, 0.27, 0.005), (0.24, 0.18, 0.012), 0.01) for x in (-0.54, 0.0, 0.54)),
                *part("sill", box("coat", (0, 0.585, 0.02), (0.92, 0.035, 0.26), 0.02)),
                box("sky", (0, 1.10, -0.19), (0.70, 0.46, 0.010), 0.005),
                *both(box("coat", (0.72, 1.10, -0.15), (0.05, 0.50, 0.06), 0.02), across="x"),
                box("coat", (0, 1.58, -0.15), (0.80, 0.05, 0.07), 0.02),
                box("coat", (0, 1.10, -0.16), (0.028, 0.46, 0.035), 0.01),
                box("coat", (0, 1.18, -0.16), (0.68, 0.022, 0.030), 0.01),
                *both(
                    *part(
                        "curtain",
                        *(
                            rod("cloth", (0.62 + 0.10 * k, 1.62, -0.03), (0.66 + 0.10 * k, 0.66, -0.03), 0.055, 0.07)
                            for k in range(3)
                        ),
                    ),
                    across="x",
                ),
                rod("shade", (-0.98, 1.66, -0.03), (0.98, 1.66, -0.03), 0.026),
            ),
            finish={"cloth": "cloth", "sky": "gloss"},
            sway=1.2,
        ),
        turn=0.0,
        mirrors=False,
        seat=SILL,
    ),
    row(
        "kotatsu",
        0.55,
        {"coat": "#c8524a", "light": "#f0d8b8", "wood": "#a9703c", "dark": "#7c4f2c", "peel": "#ee8a2e"},
        Thing(
            solids=(
                *part(
                    "quilt",
                    box("coat", (0, 0.22, 0), (0.62, 0.20, 0.44), 0.10),
                    box("coat", (0, 0.06, 0), (0.82, 0.06, 0.62), 0.06, blend=0.16),
                ),
                *part("top", box("wood", (0, 0.455, 0), (0.66, 0.035, 0.47), 0.03)),
                box("dark", (0, 0.42, 0), (0.60, 0.02, 0.42), 0.01),
            ),
            paints=(
                stripes("light", "quilt", (0, 0.1, 0), (1, 0, 0), 9.0, opacity=0.9),
                stripes("light", "quilt", (0, 0.1, 0), (0, 1, 0), 9.0, opacity=0.45),
            ),
            finish={"coat": "cloth", "wood": "gloss"},
            sway=1.2,
        ),
        turn=0.35,
        seat=0.68,
    ),
    row(
        "pedestal",
        0.8,
        {"coat": "#f1eee8", "vein": "coat*0.80", "edge": "coat*0.93"},
        Thing(
            solids=(
                *part("stone", box("coat", (0, 0.05, 0), (0.46, 0.05, 0.46), 0.02)),
                *part("stone", disc("edge", (0, 0.14, 0), 0.40, 0.04, 0.03, LEVEL)),
                *part("stone", disc("coat", (0, 0.46, 0), 0.33, 0.30, 0.02, LEVEL)),
                ring("edge", (0, 0.20, 0), 0.33, 0.035),
                ring("edge", (0, 0.74, 0), 0.33, 0.035),
                *part("stone", disc("coat", (0, 0.82, 0), 0.46, 0.055, 0.03, LEVEL)),
            ),
            paints=(
                stripes("vein", "stone", (0, 0.4, 0), (0.8, 0.5, 0.3), 3.2, bend=1.6, opacity=0.35),
                stripes("edge", "stone", (0, 0.4, 0), (-0.4, 0.8, 0.4), 5.1, bend=2.1, opacity=0.30),
            ),
            finish={"coat": "gloss", "edge": "gloss"},
            sway=1.2,
        ),
        turn=0.3,
        seat=0.88,
    ),
    row(
        "goldpile",
        0.9,
        {
            "coat": "#e8b02c",
            "coin": "#ffd84f",
            "edge": "#f5c13a",
            "gem": "#d8304a",
            "blue": "#3f90e8",
            "cup": "#f5c13a",
        },
        Thing(
            solids=(
                *part("heap", ball("coat", (0, 0.02, 0), (1.02, 0.34, 0.62))),
                *(_coin(n) for n in range(COINS)),
                ball("gem", (-0.52, 0.25, 0.36), 0.055),
                ball("blue", (0.44, 0.28, 0.36), 0.05),
                disc("cup", (0.66, 0.24, 0.30), 0.06, 0.015, 0.01, LEVEL),
                rod("cup", (0.66, 0.24, 0.30), (0.66, 0.36, 0.30), 0.018),
                disc("cup", (0.66, 0.42, 0.30), 0.085, 0.06, 0.03, LEVEL),
                ring("cup", (-0.24, 0.36, 0.30), 0.13, 0.028, (70.0, 0.0, 20.0)),
            ),
            finish={"coat": "gloss", "coin": "metal", "edge": "metal", "cup": "metal", "gem": "glow", "blue": "glow"},
            sway=0.6,
        ),
        turn=0.2,
        seat=0.33,
    ),
    row(
        "clocktower",
        3.0,
        {
            "coat": "#c7a377",
            "stone": "#e6d6b8",
            "dark": "coat*0.72",
            "roof": "#5f7f8c",
            "face": "#fbf5e4",
            "hand": "#2e3038",
            "window": "#f7c860",
            "gold": "#e2b23c",
        },
        Thing(
            solids=(
                *part("brick", box("coat", (0, 1.05, 0), (0.36, 1.05, 0.36), 0.02)),
                box("stone", (0, 0.08, 0), (0.46, 0.08, 0.46), 0.03),
                *both(
                    *(box("stone", (0.345, 0.30 + 0.28 * k, 0.345), (0.045, 0.07, 0.045), 0.01) for k in range(7)),
                    across="x",
                ),
                box("dark", (0, 0.36, 0.36), (0.13, 0.22, 0.02), 0.06),
                *(box("window", (0, y, 0.36), (0.06, 0.12, 0.014), 0.05) for y in (0.92, 1.42)),
                box("stone", (0, 2.10, 0), (0.44, 0.05, 0.44), 0.02),
                *part("brick", box("coat", (0, 2.52, 0), (0.42, 0.40, 0.42), 0.02)),
                disc("gold", (0, 2.52, 0.42), 0.345, 0.03, 0.02),
                disc("face", (0, 2.52, 0.435), 0.305, 0.03, 0.01),
                *(
                    box(
                        "hand",
                        (0.25 * math.sin(a), 2.52 + 0.25 * math.cos(a), 0.467),
                        (0.011, 0.034, 0.006),
                        0.004,
                        (0, 0, -math.degrees(a)),
                    )
                    for a in (math.tau * k / 12 for k in range(12))
                ),
                *on("long", rod("hand", (0, 2.50, 0.474), (0, 2.77, 0.474), 0.018, 0.010)),
                *on("short", rod("hand", (0, 2.50, 0.474), (0, 2.69, 0.474), 0.024, 0.014)),
                disc("gold", (0, 2.52, 0.478), 0.03, 0.012, 0.006),
                box("stone", (0, 2.95, 0), (0.49, 0.055, 0.49), 0.02),
                *both(rod("roof", (0.40, 3.0, 0.40), (0.40, 3.18, 0.40), 0.07, 0.012), across="x"),
                *part("roof", rod("roof", (0, 2.98, 0), (0, 3.72, 0), 0.46, 0.03)),
                rod("gold", (0, 3.70, 0), (0, 3.96, 0), 0.018),
                ball("gold", (0, 3.84, 0), 0.05),
            ),
            joints={
                "long": Joint(at=(0, 2.52, 0.47), turns=-1.0),
                "short": Joint(at=(0, 2.52, 0.47), swing=1.5),
            },
            paints=(
                stripes("dark", "brick", (0, 0.4, 0), (0, 1, 0), 22.0, opacity=0.35),
                bar("dark", "brick", (0, 1.42, 0.36), 0.15, 0.09),
            ),
            finish={"gold": "metal", "window": "glow", "face": "gloss"},
            sway=0,
        ),
        turn=0.12,
        mirrors=False,
        glow=("#f7c860", 0.42),
    ),
)
