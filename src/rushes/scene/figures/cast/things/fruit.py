"""Fruit, berries and nuts beside those of `cast/things/food.py`: one row each."""

from __future__ import annotations

import math

from ...species import Species
from ...thing.body import row
from ...thing.food import GOLDEN, around, leaf
from ...thing.parts import Solid, Thing, ball, blob, disc, part, ring, rod, spots, stripes, tip, tube

LEAF = "#5aa83c"


def _bunch() -> tuple[Solid, ...]:
    """Grapes that hang together, ten layers down to one."""
    found = []
    for up, (y, r, count) in enumerate(
        (
            (0.10, 0.0, 1),
            (0.22, 0.10, 3),
            (0.36, 0.17, 5),
            (0.50, 0.25, 7),
            (0.64, 0.32, 9),
            (0.78, 0.30, 8),
            (0.88, 0.16, 5),
        )
    ):
        found += [
            ball("coat" if (k + up) % 3 else "light", p, (0.125, 0.13, 0.125))
            for k, p in enumerate(around(count, r, y, 0.5 * up))
        ]
    return tuple(found)


def _drupelets(centre: float, tall: float, wide: float, size: float, colours: tuple[str, ...]) -> tuple[Solid, ...]:
    """The grains of a raspberry or a blackberry, that is broad above."""
    found = []
    for up in range(6):
        share = up / 5
        y = centre - tall + 2.0 * tall * share
        r = wide * math.sqrt(max(0.04, math.sin(math.pi * (0.10 + 0.72 * share))))
        count = max(4, round(math.tau * r / (1.75 * size)))
        found += [
            ball(colours[(k + up) % len(colours)], p, size, blend=0.004)
            for k, p in enumerate(around(count, r, y, 0.45 * up))
        ]
    return (*found, ball(colours[0], (0, centre - tall - 0.05, 0), size))


def _seeds(
    colour: str, at: tuple[float, float, float], radius: float, size: float, count: int, deep: float = 0.02
) -> tuple[Solid, ...]:
    """Seeds strewn over a cut that faces the camera."""
    return tuple(
        ball(colour, (at[0] + r * math.cos(GOLDEN * k), at[1] + r * math.sin(GOLDEN * k), at[2]), (size, size, deep))
        for k in range(count)
        for r in (radius * math.sqrt((k + 0.5) / count),)
    )


def _pineapple() -> tuple[Solid, ...]:
    found = []
    for up in range(7):
        y = 0.10 + 0.105 * up
        r = 0.31 * math.sqrt(max(0.1, 1 - ((up - 3) / 4.6) ** 2))
        found += [
            ball("coat" if (k + up) % 2 else "dark", (x, y, z), (0.085, 0.07, 0.085), blend=0.006)
            for k, (x, _, z) in enumerate(around(12, r, y, 0.26 * (up % 2)))
        ]
        found += [
            ball("eye", (1.12 * x, y, 1.12 * z), 0.022) for x, _, z in around(12, r + 0.04, y, 0.26 * (up % 2)) if z > 0
        ]
    crown = [
        s
        for count, out, tall, start in ((7, 0.34, 0.26, 0.0), (6, 0.24, 0.40, 0.4), (4, 0.10, 0.52, 0.2))
        for x, _, z in around(count, out, 0, start)
        for s in leaf("leaf", (0.25 * x, 0.80, 0.25 * z), (x, 0.84 + tall, z), 0.065, 0.05, 1.8, (-x, 0.4, 1.0))
    ]
    return (ball("dark", (0, 0.42, 0), (0.30, 0.42, 0.30)), *found, *crown)


def _half(
    skin: str, flesh: str, at: tuple[float, float, float], radius: float, thick: float = 0.05, lean: float = -18.0
) -> tuple[Solid, ...]:
    """Half a round fruit that lies on its back, its cut to the camera."""
    x, y, z = at
    back = 0.52 * radius
    up, out = math.sin(math.radians(-lean)), math.cos(math.radians(lean))
    return (
        ball(skin, (x, y - back * up, z - back * out), (radius, radius, 0.5 * radius), (lean, 0, 0)),
        disc(skin, (x, y, z), radius, 0.03, 0.02, (lean, 0, 0)),
        disc(
            skin, (x, y - 0.12 * radius * up, z - 0.12 * radius * out), 0.99 * radius, 0.16 * radius, 0.05, (lean, 0, 0)
        ),
        disc(flesh, (x, y + 0.01, z + 0.028), radius - thick, 0.02, 0.012, (lean, 0, 0)),
    )


FRUIT: tuple[Species, ...] = (
    row("avocado", 0.15, {"coat": "#3f5a2c", "edge": "#9cbf4f", "flesh": "#e9e78e", "stone": "#8a5530", "shine": "#c98d5a"}, Thing(
        solids=(
            *part("whole", ball("coat", (-0.36, 0.36, -0.28), (0.34, 0.36, 0.33)), rod("coat", (-0.36, 0.44, -0.28), (-0.26, 0.84, -0.28), 0.29, 0.16, blend=0.12), ball("stone", (-0.235, 0.99, -0.28), (0.04, 0.035, 0.04))),
            *part("skin", ball("coat", (0.20, 0.38, 0.02), (0.39, 0.38, 0.22)), rod("coat", (0.20, 0.44, 0.02), (0.20, 0.82, -0.02), 0.25, 0.17, blend=0.12)),
            *part("rim", ball("edge", (0.20, 0.38, 0.17), (0.355, 0.345, 0.10)), rod("edge", (0.20, 0.44, 0.15), (0.20, 0.82, 0.10), 0.235, 0.125, blend=0.10, flat=2.2)),
            *part("flesh", ball("flesh", (0.20, 0.38, 0.215), (0.30, 0.29, 0.085)), rod("flesh", (0.20, 0.44, 0.20), (0.20, 0.80, 0.16), 0.185, 0.082, blend=0.10, flat=2.2)),
            ball("stone", (0.20, 0.35, 0.25), (0.165, 0.165, 0.14)),
            ball("shine", (0.15, 0.42, 0.37), (0.035, 0.045, 0.02), (0, 0, -30)),
        ),
        paints=(spots("edge", "whole", (0, 0, 0), 24.0, 0.10, 0.5),),
        finish={"stone": "gloss"},
    ), turn=0.05),
    row("grapes", 0.2, {"coat": "#6b2f7e", "light": "coat*1.3", "stem": "#8a6a3c", "leaf": LEAF}, Thing(
        solids=(
            *_bunch(),
            *tube("stem", [(0, 0.88, 0), (0.02, 1.02, 0), (0.10, 1.12, 0)], [0.035, 0.03, 0.036]),
            *leaf("leaf", (0.02, 1.02, 0.06), (0.44, 0.98, 0.24), 0.15, 0.06, 2.4, (0.2, 0.9, 0.6)),
            *leaf("leaf", (0.02, 1.02, 0.04), (-0.38, 1.02, 0.16), 0.12, 0.06, 2.4, (-0.2, 0.9, 0.6)),
        ),
        finish={"coat": "gloss", "light": "gloss"},
        lie=(0.55, 72, 0, 0.38), lies=True,
    ), turn=0.1),
    row("cherries", 0.14, {"coat": "#c41630", "light": "#ff9a9a", "stem": "#7f9a3c", "leaf": LEAF}, Thing(
        solids=(
            *(s for x, y, z in ((-0.27, 0.27, 0.05), (0.29, 0.26, 0.0)) for s in (
                ball("coat", (x - 0.06, y, z), (0.22, 0.26, 0.26)), ball("coat", (x + 0.06, y, z), (0.22, 0.26, 0.26), blend=0.06),
                ball("light", (x - 0.11, y + 0.11, z + 0.21), (0.035, 0.055, 0.02), (0, 0, -25)),
            )),
            *tube("stem", [(-0.27, 0.50, 0.05), (-0.22, 0.74, 0.04), (-0.06, 0.96, 0.02), (0.08, 1.06, 0.0)], [0.024, 0.022, 0.022, 0.034]),
            *tube("stem", [(0.29, 0.49, 0.0), (0.26, 0.74, 0.0), (0.17, 0.94, 0.0), (0.08, 1.06, 0.0)], [0.024, 0.022, 0.022, 0.034]),
            *leaf("leaf", (0.08, 1.05, 0.0), (0.56, 1.0, 0.12), 0.13, 0.06, 2.4, (0.1, 0.8, 0.7)),
        ),
        finish={"coat": "gloss"},
    ), turn=0.1),
    row("coconut", 0.17, {"coat": "#7a5230", "hair": "coat*0.7", "rim": "#5a3a22", "flesh": "#fdfbf5", "hole": "#f1ebdd", "shade": "#dcd3bf"}, Thing(
        solids=(
            ball("coat", (-0.34, 0.42, -0.16), (0.42, 0.42, 0.40)),
            *(ball("rim", (-0.38 + x, 0.55 + y, 0.20), (0.045, 0.05, 0.03)) for x, y in ((-0.08, 0.08), (0.08, 0.09), (0.0, -0.04))),
            *_half("rim", "flesh", (0.40, 0.38, 0.16), 0.385, 0.035, -30.0),
            disc("shade", (0.40, 0.397, 0.19), 0.27, 0.022, 0.012, (-30, 0, 0)),
            disc("hole", (0.40, 0.388, 0.192), 0.25, 0.026, 0.012, (-30, 0, 0)),
        ),
        paints=(
            stripes("hair", "coat", (0, 0.4, 0), (1, 0.35, 0.2), 46.0, bend=0.55, opacity=0.7),
        ),
        finish={"coat": "cloth"},
    ), turn=0.05),
    row("kiwi", 0.12, {"coat": "#8a6a3c", "flesh": "#8cc63c", "core": "#f2f3cf", "light": "#b6dc64", "seed": "#23241c", "hair": "coat*0.8"}, Thing(
        solids=(
            ball("coat", (-0.40, 0.33, -0.16), (0.40, 0.33, 0.34), (0, 0, 8)),
            *_half("coat", "flesh", (0.34, 0.37, 0.14), 0.37, 0.03),
            disc("light", (0.34, 0.385, 0.178), 0.20, 0.006, 0.004, (-18, 0, 0)),
            disc("core", (0.34, 0.387, 0.184), 0.105, 0.008, 0.005, (-18, 0, 0)),
            *(ball("seed", (0.34 + 0.175 * math.cos(a), 0.387 + 0.167 * math.sin(a), 0.190 + 0.054 * -math.sin(a)), (0.028, 0.014, 0.012), (0, 0, math.degrees(a))) for a in (math.tau * k / 14 for k in range(14))),
        ),
        paints=(spots("hair", "coat", (0, 0, 0), 34.0, 0.3, 0.7),),
        finish={"coat": "cloth", "flesh": "gloss"},
    ), turn=0.05),
    row("fig", 0.13, {"coat": "#5a3560", "line": "coat*1.4", "rim": "#e9e2c0", "flesh": "#c4405a", "seed": "#f0c98a", "stem": "#7f9a4c"}, Thing(
        solids=(
            *part("whole", ball("coat", (-0.36, 0.33, -0.12), (0.34, 0.32, 0.33)), rod("coat", (-0.36, 0.46, -0.12), (-0.30, 0.82, -0.12), 0.22, 0.06, blend=0.14)),
            rod("stem", (-0.30, 0.82, -0.12), (-0.26, 0.93, -0.12), 0.045, 0.035),
            ball("coat", (0.36, 0.34, 0.04), (0.34, 0.33, 0.20)), rod("coat", (0.36, 0.50, 0.04), (0.36, 0.80, 0.02), 0.18, 0.05, blend=0.14),
            ball("rim", (0.36, 0.34, 0.15), (0.31, 0.30, 0.11)), rod("rim", (0.36, 0.50, 0.14), (0.36, 0.74, 0.08), 0.15, 0.035, blend=0.12, flat=2.0),
            ball("flesh", (0.36, 0.34, 0.205), (0.235, 0.225, 0.075)), rod("flesh", (0.36, 0.46, 0.19), (0.36, 0.60, 0.17), 0.11, 0.03, blend=0.08, flat=2.0),
            *_seeds("seed", (0.36, 0.34, 0.275), 0.18, 0.017, 20, 0.015),
        ),
        paints=(stripes("line", "whole", (0, 0, 0), (1, 0, 0.2), 26.0, bend=0.8, opacity=0.5),),
    ), turn=0.05),
    row("date", 0.08, {"coat": "#6f3a1e", "line": "coat*0.66", "light": "#b06a34"}, Thing(
        solids=tuple(ball("coat", at, (0.30, 0.165, 0.17), turn) for at, turn in (((-0.34, 0.17, 0.10), (0, 24, 4)), ((0.32, 0.17, 0.14), (0, -28, -3)), ((0.02, 0.17, -0.20), (0, 4, 0)), ((0.0, 0.45, 0.02), (0, -8, 6)))),
        paints=(stripes("line", "coat", (0, 0, 0), (0, 1, 0.6), 36.0, bend=0.72, opacity=0.8), blob("light", "coat", (0.0, 0.58, 0.1), (0.2, 0.06, 0.1), soft=0.6, opacity=0.7)),
        finish={"coat": "gloss"},
    ), turn=0.1),
    row("pomegranate", 0.16, {"coat": "#c0323c", "light": "#e8835a", "skin": "#f2dca8", "seed": "#a80f30", "bright": "#d8304a"}, Thing(
        solids=(
            *part("whole", ball("coat", (-0.32, 0.40, -0.18), (0.41, 0.40, 0.40))),
            *(rod("coat", (-0.32 + 0.4 * x, 0.78, -0.18 + 0.4 * z), (-0.32 + x, 0.95, -0.18 + z), 0.055, 0.014, blend=0.03) for x, _, z in around(6, 0.15, 0)),
            *_half("coat", "skin", (0.42, 0.37, 0.14), 0.37, 0.035),
            *(ball("seed" if k % 3 else "bright", (0.42 + r * math.cos(GOLDEN * k), 0.385 + 0.95 * r * math.sin(GOLDEN * k), 0.185 - 0.31 * r * math.sin(GOLDEN * k)), (0.052, 0.052, 0.035)) for k in range(30) for r in (0.285 * math.sqrt((k + 0.4) / 30),) if k % 7 != 5),
        ),
        paints=(blob("light", "whole", (-0.18, 0.52, 0.2), (0.24, 0.24, 0.2), soft=0.7, opacity=0.5),),
        finish={"coat": "gloss", "seed": "gloss", "bright": "gloss"},
    ), turn=0.05),
    row("passionfruit", 0.13, {"coat": "#5a2f52", "rim": "#f0e6e0", "flesh": "#f2b52c", "seed": "#2b2420"}, Thing(
        solids=(
            ball("coat", (-0.36, 0.36, -0.16), (0.37, 0.36, 0.36)),
            *_half("coat", "rim", (0.36, 0.35, 0.14), 0.35, 0.03),
            ball("flesh", (0.36, 0.36, 0.155), (0.265, 0.26, 0.06), (-18, 0, 0)),
            *(ball("seed", (0.36 + r * math.cos(GOLDEN * k), 0.365 + 0.95 * r * math.sin(GOLDEN * k), 0.21 - 0.30 * r * math.sin(GOLDEN * k)), (0.026, 0.034, 0.02), (0, 0, 80 * k)) for k in range(15) for r in (0.21 * math.sqrt((k + 0.5) / 15),)),
        ),
        paints=(spots("rim", "coat", (0, 0, 0), 20.0, 0.08, 0.4),),
        finish={"flesh": "gloss", "coat": "gloss"},
    ), turn=0.05),
    row("melon", 0.2, {"coat": "#d9bf82", "net": "#f2e6c2", "rim": "#b6c07a", "flesh": "#f59a52", "seed": "#f4dc9a", "stem": "#8a9a5a"}, Thing(
        solids=(
            *part("whole", ball("coat", (-0.26, 0.46, -0.24), (0.48, 0.46, 0.46))),
            *tube("stem", [(-0.26, 0.90, -0.24), (-0.25, 1.0, -0.24), (-0.18, 1.06, -0.24)], [0.05, 0.035, 0.04]),
            *_half("coat", "flesh", (0.40, 0.40, 0.16), 0.40, 0.045, -20.0), disc("rim", (0.40, 0.404, 0.172), 0.375, 0.022, 0.01, (-20, 0, 0)),
            ball("seed", (0.40, 0.412, 0.185), (0.17, 0.165, 0.03), (-20, 0, 0)),
            *(ball("net", (0.40 + r * math.cos(GOLDEN * k), 0.415 + r * math.sin(GOLDEN * k), 0.218 - 0.36 * r * math.sin(GOLDEN * k)), (0.022, 0.042, 0.014), (0, 0, 97 * k)) for k in range(14) for r in (0.125 * math.sqrt((k + 0.5) / 14),)),
        ),
        paints=(stripes("net", "whole", (0, 0, 0), (1, 0.8, 0.2), 28.0, bend=0.74, opacity=0.75), stripes("net", "whole", (0, 0, 0), (-1, 0.8, 0.2), 28.0, bend=0.74, opacity=0.75)),
    ), turn=0.05),
    row("raspberry", 0.11, {"coat": "#d8284a", "light": "coat*1.2", "leaf": LEAF}, Thing(
        solids=(
            ball("coat", (0, 0.46, 0), (0.30, 0.40, 0.30)), *_drupelets(0.46, 0.32, 0.33, 0.105, ("coat", "coat", "light")),
            *(s for x, _, z in around(5, 0.32, 0, 0.3) for s in leaf("leaf", (0.1 * x, 0.88, 0.1 * z), (x, 0.90, z), 0.07, 0.03, 2.2, (0, 1, 0.3))),
            rod("leaf", (0, 0.88, 0), (0.03, 1.04, 0), 0.03, 0.026),
        ),
        finish={"coat": "gloss", "light": "gloss"},
    ), turn=0.1),
    row("blackberry", 0.11, {"coat": "#2f1a38", "light": "#54305e", "leaf": LEAF}, Thing(
        solids=(
            ball("coat", (0, 0.46, 0), (0.30, 0.40, 0.30)), *_drupelets(0.46, 0.32, 0.32, 0.115, ("coat", "coat", "light")),
            *(s for x, _, z in around(5, 0.32, 0, 0.3) for s in leaf("leaf", (0.1 * x, 0.88, 0.1 * z), (x, 0.90, z), 0.07, 0.03, 2.2, (0, 1, 0.3))),
            rod("leaf", (0, 0.88, 0), (0.03, 1.04, 0), 0.03, 0.026),
        ),
        finish={"coat": "gloss", "light": "gloss"},
    ), turn=0.1),
    row("blueberries", 0.09, {"coat": "#4560a8", "light": "coat*1.35", "dark": "#28386a", "leaf": LEAF}, Thing(
        solids=(
            *(s for x, y, z, a, b in ((-0.42, 0.21, 0.04, -20, 10), (0.02, 0.21, 0.20, 8, 24), (0.44, 0.21, 0.0, 24, 14), (0.0, 0.21, -0.28, 0, 60), (-0.20, 0.55, 0.02, -14, 40), (0.24, 0.54, -0.02, 18, 30)) for s in (
                ball("coat", (x, y, z), (0.225, 0.21, 0.225)),
                *(ball("dark", (x + 0.21 * math.sin(math.radians(a)) * math.cos(math.radians(b)) + 0.055 * math.cos(t), y + 0.20 * math.sin(math.radians(b)) + 0.055 * math.sin(t) * math.cos(math.radians(b)), z + 0.21 * math.cos(math.radians(a)) * math.cos(math.radians(b)) - 0.03 * math.sin(t)), 0.026) for t in (math.tau * j / 6 for j in range(6))),
            )),
            *leaf("leaf", (0.40, 0.30, -0.22), (0.86, 0.46, -0.10), 0.12, 0.06, 2.4, (0.1, 0.7, 0.7)),
            *leaf("leaf", (-0.40, 0.30, -0.22), (-0.80, 0.50, -0.14), 0.12, 0.06, 2.4, (-0.1, 0.7, 0.7)),
        ),
        paints=(spots("light", "coat", (0, 0, 0), 6.0, 0.4, 0.35),),
    ), turn=0.05),
    row("raisins", 0.07, {"coat": "#4a2a34", "line": "coat*0.6", "light": "coat*1.6"}, Thing(
        solids=tuple(ball("coat", (r * math.cos(GOLDEN * k), y, r * math.sin(GOLDEN * k)), (0.15, 0.09, 0.105), (20 * math.sin(2 * k), 61 * k, 20 * math.cos(k))) for y, n, wide in ((0.09, 15, 0.60), (0.24, 8, 0.36), (0.38, 3, 0.14)) for k in range(n) for r in (wide * math.sqrt((k + 0.4) / n),)),
        paints=(stripes("line", "coat", (0, 0, 0), (0.5, 1, 0.4), 44.0, bend=0.5, opacity=0.8), stripes("light", "coat", (0, 0, 0), (1, 0.4, 0.2), 38.0, bend=0.85, opacity=0.5)),
        finish={"coat": "gloss"},
    ), turn=0.1),
    row("chestnut", 0.09, {"coat": "#7a3f1e", "light": "coat*1.6", "base": "#cfa878", "spike": "#9aa84c"}, Thing(
        solids=(
            *(s for x, z, t, turn in ((-0.36, 0.0, 0.0, 12), (0.36, 0.06, 0.0, -14), (0.02, 0.32, 0.0, 0)) for s in (
                ball("coat", (x, 0.30, z), (0.30, 0.26, 0.24), (0, turn, 0)),
                rod("coat", (x, 0.42, z), (x + 0.02, 0.66, z), 0.14, 0.025, blend=0.14),
                ball("base", (x, 0.115, z + 0.02), (0.215, 0.10, 0.205), (0, turn, 0)),
            )),
        ),
        paints=(stripes("light", "coat", (0, 0, 0), (1, 0.1, 0.1), 22.0, bend=0.86, opacity=0.4), tip("base", "coat", (0, 0.16, 0), (0, -1, 0), soft=0.02)),
        finish={"coat": "gloss"},
    ), turn=0.05),
    row("pistachios", 0.08, {"coat": "#e6d2a8", "nut": "#9cb54e", "skin": "#9a5f7a", "line": "coat*0.86"}, Thing(
        solids=tuple(
            s for x, y, z, t in ((-0.46, 0.16, 0.08, 20), (0.04, 0.16, 0.26, -10), (0.50, 0.16, 0.04, -28), (-0.02, 0.16, -0.22, 6), (0.02, 0.42, 0.02, 12)) for s in (
                ball("coat", (x, y - 0.03, z), (0.26, 0.125, 0.16), (16, t, 0)),
                ball("coat", (x - 0.02, y + 0.09, z - 0.05), (0.24, 0.10, 0.13), (-14, t, 8)),
                ball("nut", (x + 0.01, y + 0.045, z + 0.055), (0.20, 0.085, 0.115), (0, t, 3)),
                ball("skin", (x - 0.10, y + 0.055, z + 0.075), (0.09, 0.05, 0.09), (0, t, 3)),
            )
        ),
        paints=(stripes("line", "coat", (0, 0, 0), (0.2, 0.3, 1), 40.0, bend=0.6, opacity=0.5),),
    ), turn=0.1),
    row("walnut", 0.1, {"coat": "#b98a54", "groove": "coat*0.7", "nut": "#e2c08a", "skin": "#c99a5c"}, Thing(
        solids=(
            *part("whole", ball("coat", (-0.36, 0.34, -0.06), (0.36, 0.34, 0.33)), ring("coat", (-0.36, 0.34, -0.06), 0.345, 0.03, (90, 0, 90))),
            *_half("coat", "skin", (0.38, 0.36, 0.12), 0.35, 0.04, -32.0),
            *(ball("nut", (0.38 + x, 0.375 + 0.85 * y, 0.165 - 0.53 * y), (0.10, 0.075, 0.055), (0, 0, 40 * side * y * 8), blend=0.012) for side in (1, -1) for x, y in ((side * 0.11, 0.19), (side * 0.19, 0.09), (side * 0.10, 0.06), (side * 0.20, -0.05), (side * 0.10, -0.08), (side * 0.14, -0.18))),
            rod("skin", (0.38, 0.57, 0.06), (0.38, 0.20, 0.28), 0.022),
        ),
        paints=(spots("groove", "coat", (0, 0, 0), 17.0, 0.26, 0.7), stripes("groove", "whole", (0, 0, 0), (0.3, 0.4, 0.4), 20.0, bend=0.85, opacity=0.5)),
    ), turn=0.05),
    row("pineapple", 0.3, {"coat": "#eaa92f", "dark": "#c98222", "eye": "#7a5a24", "leaf": "#4f9a48"}, Thing(solids=_pineapple()), turn=0.1),
)  # fmt: skip
