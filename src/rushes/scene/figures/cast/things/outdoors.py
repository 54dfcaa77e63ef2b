"""What stands about outdoors to sit on, to look over and to go through: one row each. Things face the camera (+z)."""

from __future__ import annotations

import math

from ...species import Species
from ...thing.body import opening, row
from ...thing.parts import (
    LEVEL,
    Joint,
    Solid,
    Thing,
    arc,
    ball,
    blob,
    both,
    box,
    disc,
    on,
    part,
    ring,
    rod,
    stripes,
    tube,
)


def _pickets(count: int, wide: float, tall: float) -> tuple[Solid, ...]:
    step = 2.0 * wide / (count - 1)
    return tuple(
        solid
        for k in range(count)
        for solid in (
            box("coat", (-wide + k * step, 0.5 * tall, 0.0), (0.30 * step, 0.5 * tall, 0.03), 0.02),
            box("coat", (-wide + k * step, tall, 0.0), (0.21 * step, 0.21 * step, 0.028), 0.02, (0, 0, 45)),
        )
    )


def _leaf(joint: str, side: int) -> tuple[Solid, ...]:
    """One half of a gate: planks, two bands of iron and a ring."""
    return on(
        joint,
        *(
            box(
                "coat" if k % 2 else "dark",
                (side * (0.10 + 0.155 * k), 0.54 + 0.03 * k, 0.0),
                (0.072, 0.52 + 0.03 * k, 0.035),
                0.02,
            )
            for k in range(5)
        ),
        *(box("iron", (side * 0.41, y, 0.045), (0.36, 0.03, 0.012), 0.01) for y in (0.26, 0.86)),
        ring("iron", (side * 0.10, 0.56, 0.07), 0.055, 0.014, LEVEL),
    )


def _casement(joint: str, side: int) -> tuple[Solid, ...]:
    """One half of a window."""
    middle = side * 0.24
    return on(
        joint,
        *(box("coat", (middle + dx, 0.76, -0.02), (0.028, 0.43, 0.022), 0.012) for dx in (-0.21, 0.21)),
        *(box("coat", (middle, 0.76 + dy, -0.02), (0.235, 0.026, 0.022), 0.012) for dy in (-0.40, 0.0, 0.40)),
        *(box("pane", (middle, 0.76 + dy, -0.025), (0.19, 0.18, 0.005), 0.004) for dy in (-0.2, 0.2)),
    )


SPREAD = (11.0, 0.0, 0.0)
"""How what lies on the ground leans to the camera: people look down on it more than the studio does."""


def _spread(x: float, y: float, z: float) -> tuple[float, float, float]:
    """A point over what lies on the ground."""
    return x, y - z * math.tan(math.radians(SPREAD[0])), z


OUTDOORS: tuple[Species, ...] = (
    row(
        "picnicblanket",
        0.35,
        {
            "coat": "#d8352c",
            "white": "#f6f0e6",
            "wicker": "#c08a4a",
            "apple": "#e0342c",
            "leaf": "#57a84c",
            "bread": "#d9a058",
            "cup": "#3f7fd0",
            "melon": "#ef4d5c",
            "rind": "#3f9a4c",
        },
        Thing(
            solids=(
                *(
                    box(
                        "coat" if (i + j) % 2 else "white",
                        _spread((i - 3) * 0.40, 0.012, (j - 2) * 0.36),
                        (0.20, 0.012, 0.185),
                        0.01,
                        SPREAD,
                    )
                    for i in range(7)
                    for j in range(5)
                ),
                box("wicker", _spread(0.34, 0.22, -0.36), (0.30, 0.19, 0.20), 0.07),
                *tube("wicker", arc(_spread(0.34, 0.40, -0.36), 0.26, 0, 180), 0.03),
                box("white", _spread(0.34, 0.42, -0.34), (0.26, 0.014, 0.19), 0.014, (0, 0, 5)),
                disc("white", _spread(-0.26, 0.045, 0.16), 0.27, 0.018, 0.012, (78, 0, 0)),
                *(
                    solid
                    for x, z, turn in ((-0.36, 0.10, 20), (-0.14, 0.24, -30))
                    for solid in (
                        box("bread", _spread(x, 0.10, z), (0.13, 0.045, 0.10), 0.04, (10, turn, 0)),
                        box("leaf", _spread(x, 0.15, z), (0.145, 0.014, 0.115), 0.012, (10, turn, 0)),
                        box("bread", _spread(x, 0.20, z), (0.13, 0.04, 0.10), 0.04, (10, turn, 0)),
                    )
                ),
                *(ball("apple", _spread(x, 0.10, z), 0.105) for x, z in ((0.34, 0.36), (0.53, 0.24), (0.13, 0.46))),
                *(
                    disc("cup", _spread(x, 0.14, z), 0.085, 0.12, 0.02, LEVEL)
                    for x, z in ((-0.80, -0.10), (0.86, -0.02))
                ),
                ball("rind", _spread(-0.36, 0.19, -0.46), (0.30, 0.19, 0.19)),
                disc("melon", _spread(-0.09, 0.19, -0.44), 0.165, 0.012, 0.008, (0, 70, 0)),
            ),
        ),
        turn=0.0,
    ),
    row(
        "rock",
        0.5,
        {"coat": "#8d929a", "moss": "#6f9a4c", "light": "#a9adb3"},
        Thing(
            solids=part(
                "stone",
                ball("coat", (0.0, 0.24, 0.0), (0.62, 0.26, 0.46)),
                ball("coat", (-0.26, 0.30, 0.04), (0.36, 0.27, 0.36), (0, 0, 12), blend=0.10),
                ball("coat", (0.34, 0.22, 0.10), (0.34, 0.25, 0.32), (0, 20, -10), blend=0.10),
                ball("coat", (0.05, 0.36, -0.08), (0.42, 0.20, 0.34), blend=0.12),
            ),
            paints=(
                blob("moss", "stone", (-0.42, 0.50, 0.10), (0.34, 0.20, 0.40), soft=0.5, opacity=0.8),
                blob("light", "stone", (0.25, 0.52, 0.15), (0.40, 0.16, 0.40), soft=0.6, opacity=0.7),
            ),
            sway=0.6,
        ),
        turn=0.2,
        seat=0.70,
    ),
    row(
        "bone",
        0.16,
        {"coat": "#f6efdd"},
        Thing(
            solids=(
                rod("coat", (-0.62, 0.30, 0), (0.62, 0.30, 0), 0.17, 0.17),
                *(
                    ball("coat", (0.70 * side, 0.30 + up, 0.04 * up), 0.25, blend=0.06)
                    for side in (1, -1)
                    for up in (0.19, -0.13)
                ),
            ),
            finish={"coat": "clay"},
            sway=0,
        ),
        turn=0.25,
    ),
    row(
        "stick",
        0.10,
        {"coat": "#8a5f3c", "end": "#d9b27a", "knot": "coat*0.78"},
        Thing(
            solids=(
                *part(
                    "bark",
                    rod("coat", (-1.7, 0.24, 0), (0.1, 0.36, 0.04), 0.17, 0.16),
                    rod("coat", (0.1, 0.36, 0.04), (1.7, 0.30, 0), 0.16, 0.12, blend=0.05),
                ),
                rod("coat", (0.5, 0.38, 0), (0.95, 0.95, 0.1), 0.10, 0.06, blend=0.04),
                *(ball("knot", at, (0.12, 0.07, 0.05)) for at in ((-0.9, 0.33, 0.14), (0.25, 0.40, 0.15))),
                disc("end", (-1.72, 0.24, 0), 0.15, 0.03, 0.01, (0, 90, 0)),
            ),
            sway=0,
        ),
        turn=0.2,
    ),
    row(
        "log",
        0.36,
        {"coat": "#8a5f3c", "end": "#e0bd86", "ring": "#b98b56", "moss": "#6f9a4c"},
        Thing(
            solids=(
                *part("bark", disc("coat", (0, 0.23, 0), 0.23, 0.78, 0.05, (0, 90, 0))),
                *(disc("end", (0.785 * side, 0.23, 0), 0.195, 0.012, 0.01, (0, 90, 0)) for side in (1, -1)),
                *(
                    ring("ring", (0.795 * side, 0.23, 0), r, 0.010, (0, 0, 90))
                    for side in (1, -1)
                    for r in (0.06, 0.12)
                ),
                rod("coat", (0.30, 0.36, 0.06), (0.42, 0.58, 0.10), 0.07, 0.05),
                disc("end", (0.425, 0.585, 0.10), 0.045, 0.01, 0.008, (60, 0, -28)),
            ),
            paints=(
                stripes("ring", "bark", (0, 0, 0), (0, 1, 0.2), 34.0, bend=0.82, opacity=0.5),
                blob("moss", "bark", (-0.35, 0.45, 0.05), (0.34, 0.10, 0.25), soft=0.5, opacity=0.8),
            ),
            sway=0.6,
        ),
        turn=0.15,
        seat=0.76,
    ),
    row(
        "fence",
        0.62,
        {"coat": "#f4ead8", "rail": "coat*0.88", "post": "coat*0.82"},
        Thing(
            solids=(
                *_pickets(9, 1.0, 0.78),
                *(box("rail", (0, y, -0.05), (1.12, 0.05, 0.03), 0.015) for y in (0.24, 0.60)),
                *both(box("post", (1.12, 0.46, -0.03), (0.065, 0.46, 0.065), 0.02), across="x"),
                *both(ball("post", (1.12, 0.95, -0.03), 0.075), across="x"),
            ),
            sway=0.6,
        ),
        turn=0.15,
        seat=0.74,
    ),
    row(
        "gate",
        0.9,
        {"coat": "#9a6a3c", "iron": "#3f444c", "stone": "#b9b2a6", "cap": "#cfc8bc", "dark": "coat*0.8"},
        Thing(
            solids=(
                *both(
                    box("stone", (0.92, 0.62, -0.02), (0.15, 0.62, 0.15), 0.03),
                    box("cap", (0.92, 1.27, -0.02), (0.19, 0.05, 0.19), 0.03),
                    ball("cap", (0.92, 1.40, -0.02), 0.10),
                    across="x",
                ),
                *_leaf("right", 1),
                *_leaf("left", -1),
            ),
            joints={
                "left": Joint(at=(-0.77, 0.0, 0.0), axis="y", opens=-72.0),
                "right": Joint(at=(0.77, 0.0, 0.0), axis="y", opens=72.0),
            },
            finish={"iron": "metal"},
            sway=0.6,
        ),
        archetype=opening(turn=0.25),
    ),
    row(
        "window",
        0.8,
        {
            "coat": "#fbf6ea",
            "wall": "#e8b98a",
            "brick": "wall*0.86",
            "sky": "#a8dcf6",
            "hill": "#7db958",
            "sill": "#b9773f",
            "pane": "#cfeaf7",
            "leaf": "#5f9e42",
            "bloom": "#ef6f8f",
        },
        Thing(
            solids=(
                *part("front", box("wall", (0, 0.68, -0.16), (0.98, 0.68, 0.05), 0.02)),
                box("coat", (0, 0.74, -0.10), (0.56, 0.50, 0.04), 0.02),
                box("sky", (0, 0.76, -0.062), (0.47, 0.41, 0.006), 0.005),
                ball("hill", (-0.14, 0.38, -0.06), (0.33, 0.12, 0.008)),
                ball("hill", (0.24, 0.37, -0.06), (0.22, 0.16, 0.008)),
                *_casement("left", -1),
                *_casement("right", 1),
                box("sill", (0, 0.21, 0.05), (0.64, 0.03, 0.16), 0.02),
                *(ball("leaf", (-0.48 + 0.16 * k, 0.29, 0.10), (0.10, 0.075, 0.08)) for k in range(7)),
                *(ball("bloom", (-0.44 + 0.22 * k, 0.36, 0.14), 0.045) for k in range(5)),
            ),
            paints=(stripes("brick", "front", (0, 0, 0), (0, 1, 0), 44.0, bend=0.9, opacity=0.6),),
            joints={
                "left": Joint(at=(-0.48, 0.0, -0.02), axis="y", opens=-104.0),
                "right": Joint(at=(0.48, 0.0, -0.02), axis="y", opens=104.0),
            },
            finish={"pane": "glass", "sky": "glow"},
            sway=0.6,
        ),
        archetype=opening(turn=0.25),
    ),
    row(
        "box",
        0.36,
        {"coat": "#c9965c", "tape": "#e6c48e", "dark": "coat*0.8", "light": "#fff1b0"},
        Thing(
            solids=(
                *part("sides", box("coat", (0, 0.30, 0), (0.46, 0.30, 0.38), 0.02)),
                box("light", (0, 0.598, 0), (0.42, 0.006, 0.34), 0.005),
                *on(
                    "flap",
                    box("coat", (-0.235, 0.615, 0), (0.235, 0.014, 0.385), 0.01),
                    box("tape", (-0.04, 0.63, 0), (0.04, 0.006, 0.385), 0.005),
                ),
                *on(
                    "flip",
                    box("coat", (0.235, 0.615, 0), (0.235, 0.014, 0.385), 0.01),
                    box("tape", (0.04, 0.63, 0), (0.04, 0.006, 0.385), 0.005),
                ),
                box("tape", (0, 0.46, 0.383), (0.075, 0.15, 0.006), 0.005),
                box("dark", (0.26, 0.14, 0.384), (0.10, 0.06, 0.006), 0.005),
            ),
            joints={
                "flap": Joint(at=(-0.46, 0.61, 0), opens=118.0),
                "flip": Joint(at=(0.46, 0.61, 0), opens=-118.0),
            },
            finish={"light": "glow"},
            sway=1.0,
        ),
        archetype=opening(turn=0.45),
    ),
    row(
        "sandcastle",
        0.5,
        {"coat": "#e3c48a", "dark": "#b9955a", "flag": "#e0483e", "pole": "#8a5f3c", "shell": "#fbe6dc"},
        Thing(
            solids=(
                *part("heap", ball("coat", (0, 0.02, 0), (0.82, 0.12, 0.52))),
                *part("keep", box("coat", (0, 0.30, -0.06), (0.30, 0.24, 0.22), 0.04)),
                *(box("coat", (-0.24 + 0.16 * k, 0.57, 0.13), (0.05, 0.05, 0.05), 0.015) for k in range(4)),
                *both(
                    *part(
                        "tower",
                        disc("coat", (0.48, 0.30, 0.06), 0.17, 0.28, 0.04, LEVEL),
                        rod("coat", (0.48, 0.58, 0.06), (0.48, 0.78, 0.06), 0.17, 0.02),
                    ),
                    across="x",
                ),
                disc("coat", (0, 0.66, -0.12), 0.15, 0.18, 0.03, LEVEL),
                rod("coat", (0, 0.84, -0.12), (0, 1.02, -0.12), 0.15, 0.02),
                rod("pole", (0, 1.0, -0.12), (0, 1.24, -0.12), 0.014),
                *on("flag", box("flag", (0.09, 1.18, -0.12), (0.09, 0.055, 0.008), 0.006)),
                box("dark", (0, 0.22, 0.165), (0.09, 0.14, 0.012), 0.06),
                *(ball("dark", (x, 0.42, 0.225), (0.025, 0.05, 0.012)) for x in (-0.48, 0.48)),
                *(ball("shell", (x, 0.10, 0.44), (0.055, 0.03, 0.045)) for x in (-0.38, 0.30)),
            ),
            joints={"flag": Joint(at=(0, 1.18, -0.12), axis="y", swing=24.0, times=2)},
            sway=0.6,
        ),
        turn=0.25,
    ),
)
