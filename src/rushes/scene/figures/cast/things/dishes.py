"""Dishes beside those of `cast/things/meals.py`, and what is baked: one row each."""

from __future__ import annotations

import math

from ...species import Species
from ...thing.body import row
from ...thing.food import GOLDEN, PLATE, around, bowl, leaf, plate, swirl
from ...thing.parts import LEVEL, Solid, Thing, ball, blob, box, disc, part, ring, rod, spots, stripes, tip, tube

LEAF = "#5aa83c"


def _parsley(x: float, y: float, z: float) -> tuple[Solid, ...]:
    return tuple(
        ball("leaf", (x + dx, y + dy, z + dz), (0.055, 0.03, 0.05))
        for dx, dy, dz in ((0, 0.02, 0), (0.06, 0, 0.02), (-0.06, 0, 0.02), (0.01, 0, 0.06))
    )


def _skewer(y: float, z: float, start: int) -> tuple[Solid, ...]:
    """Meat and vegetables on a stick."""
    kinds = ("coat", "red", "coat", "onion", "coat", "green")
    return (
        rod("wood", (-0.92, y, z), (0.92, y, z), 0.018),
        rod("wood", (0.90, y, z), (0.99, y, z), 0.018, 0.004),
        *(
            box(
                kind,
                (-0.58 + 0.23 * k, y, z),
                (0.112, 0.145, 0.13),
                0.05,
                (20 * math.sin(k), 12 * k, 8 * math.cos(2 * k)),
            )
            if kind == "coat"
            else box(kind, (-0.58 + 0.23 * k, y, z), (0.045, 0.14, 0.125), 0.04, (15 * k, 0, 6))
            for k in range(6)
            for kind in (kinds[(k + start) % 6],)
        ),
    )


def _drumstick(which: int, x: float, y: float, z: float, turn: float) -> tuple[Solid, ...]:
    a = math.radians(turn)
    dx, dz = math.cos(a), math.sin(a)

    def at(far: float, up: float) -> tuple[float, float, float]:
        return (x + far * dx, y + up, z + far * dz)

    return (
        *part(
            f"crust{which}",
            ball("coat", at(-0.10, 0.0), (0.30, 0.20, 0.22), (0, -turn, 0)),
            rod("coat", at(0.0, 0.02), at(0.36, 0.08), 0.17, 0.06, blend=0.08),
            *(ball("light", at(-0.16 + 0.10 * k, 0.12 + 0.03 * math.sin(5 * k)), 0.075, blend=0.05) for k in range(5)),
        ),
        rod("bone", at(0.34, 0.08), at(0.52, 0.11), 0.042, 0.04),
        *(
            ball(
                "bone",
                (at(0.55, 0.12)[0] + s * 0.035 * -dz, at(0.55, 0.12)[1] + 0.025 * s, at(0.55, 0.12)[2] + s * 0.04 * dx),
                0.052,
            )
            for s in (1, -1)
        ),
    )


def _flakes() -> tuple[Solid, ...]:
    return tuple(
        s
        for k in range(22)
        for r in (0.40 * math.sqrt((k + 0.5) / 22),)
        for s in (
            ring(
                "coat" if k % 3 else "dark",
                (r * math.cos(GOLDEN * k), 0.80 + 0.02 * math.sin(2 * k), r * math.sin(GOLDEN * k)),
                0.055,
                0.026,
                (30 * math.sin(k), 0, 30 * math.cos(2 * k)),
            ),
        )
    )


def _pretzel() -> tuple[Solid, ...]:
    loop = [
        (-0.10, 0.16),
        (-0.34, 0.10),
        (-0.58, 0.28),
        (-0.58, 0.58),
        (-0.36, 0.78),
        (-0.12, 0.66),
        (0.08, 0.40),
        (0.30, 0.12),
    ]
    loop = _round(loop)
    thick = [0.13 - 0.07 * abs(k - 0.45 * len(loop)) ** 2 / (0.55 * len(loop)) ** 2 for k in range(len(loop))]
    left = tube("coat", [(x, y + 0.03, 0.05 * math.cos(3 * y)) for x, y in loop], thick)
    right = tube("coat", [(-x, y + 0.03, 0.10 * (y < 0.65) + 0.02) for x, y in loop], thick)
    bottom = tube("coat", [(-0.12, 0.19, 0.02), (0.0, 0.17, 0.03), (0.12, 0.19, 0.04)], 0.088)
    salt = tuple(
        box("salt", (x, y + 0.03, 0.135), (0.022, 0.022, 0.018), 0.006, (20, 30, 40 * k))
        for k, (x, y) in enumerate(
            (
                (-0.56, 0.30),
                (-0.60, 0.46),
                (-0.54, 0.64),
                (-0.40, 0.76),
                (-0.24, 0.74),
                (0.56, 0.32),
                (0.60, 0.50),
                (0.52, 0.66),
                (0.36, 0.78),
                (0.20, 0.70),
                (-0.02, 0.50),
                (0.02, 0.30),
                (-0.40, 0.14),
                (0.40, 0.14),
            )
        )
    )
    return (*left, *right, *bottom, *salt)


def _strip(colour: str, a: float, up: float, along: str) -> tuple[Solid, ...]:
    """A strip of dough over the filling of a pie, from rim to rim."""
    far = 0.53 * math.sqrt(1.0 - (a / 0.56) ** 2)
    steps = [far * (k / 3 - 1.0) for k in range(7)]
    points = [(a, 0.315 + up + 0.18 * math.sqrt(max(0.0, 1.0 - (a * a + b * b) / 0.56**2)), b) for b in steps]
    return tube(colour, [(b, y, a) for a, y, b in points] if along == "x" else points, 0.04)


def _coil(x: float, y: float, z: float, lean: float) -> tuple[Solid, ...]:
    """A roll that leans back, so that its coil is seen, with icing that runs over it."""
    up, out = math.sin(math.radians(-lean)), math.cos(math.radians(lean))

    def at(a: float, b: float, c: float) -> tuple[float, float, float]:
        return (x + a, y + b * out + c * up, z - b * up + c * out)

    coil = [
        ((0.05 + 0.36 * k / 44) * math.cos(0.43 * k), (0.05 + 0.36 * k / 44) * math.sin(0.43 * k)) for k in range(45)
    ]
    return (
        disc("coat", at(0, 0, -0.06), 0.45, 0.16, 0.06, (lean, 0, 0)),
        *tube("coat", [at(1.13 * a, 1.13 * b, 0.085) for a, b in coil], 0.046),
        *tube("swirl", [at(0.98 * a, 0.98 * b, 0.105) for a, b in coil], 0.030),
        *tube(
            "icing",
            [
                at(-0.36 + 0.09 * k, 0.28 * math.cos(2.6 * k) * math.sqrt(1 - ((-0.36 + 0.09 * k) / 0.45) ** 2), 0.165)
                for k in range(9)
            ],
            0.036,
        ),
        *(
            rod("icing", at(a, 0.30, 0.15), at(1.1 * a, 0.30 + d, 0.02), 0.045, 0.04, blend=0.03)
            for a, d in ((-0.30, -0.06), (-0.10, 0.12), (0.14, 0.11), (0.30, -0.02))
        ),
    )


def _round(points: list[tuple[float, float]], steps: int = 4) -> list[tuple[float, float]]:
    """The points with others between them, on a smooth line."""
    found = []
    for k in range(len(points) - 1):
        a, b, c, d = points[max(k - 1, 0)], points[k], points[k + 1], points[min(k + 2, len(points) - 1)]
        for j in range(steps):
            t = j / steps
            found.append(
                tuple(
                    0.5
                    * (
                        2 * b[i]
                        + (c[i] - a[i]) * t
                        + (2 * a[i] - 5 * b[i] + 4 * c[i] - d[i]) * t * t
                        + (3 * b[i] - a[i] - 3 * c[i] + d[i]) * t**3
                    )
                    for i in (0, 1)
                )
            )
    return [(x, y) for x, y in (*found, points[-1])]


DISHES: tuple[Species, ...] = (
    row("friedegg", 0.13, {"coat": "#fffdf6", "edge": "#e9c98a", "yolk": "#ffae1f", "shine": "#fff2c4", "plate": "#5f8fb8", "leaf": LEAF, "pepper": "#3a342e"}, Thing(
        solids=(
            *plate(0.72),
            *part("white", disc("coat", (0, 0.125, 0.02), 0.42, 0.025, 0.025, LEVEL), *(ball("coat", (0.40 * math.cos(a), 0.115, 0.02 + 0.38 * math.sin(a)), (w, 0.035, w), blend=0.06) for a, w in ((0.2, 0.17), (1.2, 0.20), (2.1, 0.15), (3.2, 0.20), (4.3, 0.17), (5.3, 0.19)))),
            ball("yolk", (0.02, 0.145, 0.04), (0.20, 0.135, 0.20)),
            ball("shine", (-0.06, 0.245, 0.13), (0.04, 0.022, 0.03), (30, 0, 0)),
            *(ball("pepper", (0.30 * math.cos(GOLDEN * k), 0.155, 0.04 + 0.30 * math.sin(GOLDEN * k)), 0.011) for k in range(9)),
            *_parsley(0.50, 0.12, 0.28),
        ),
        finish={"coat": "gloss", "yolk": "gloss", "plate": "gloss"}, sway=0.6,
    ), turn=0.1),
    row("omelette", 0.15, {"coat": "#f6c544", "brown": "#d99a34", "ham": "#e8837f", "leaf": LEAF, "plate": PLATE, "tomato": "#dc3a2c"}, Thing(
        solids=(
            *plate(0.74),
            *part("egg", ball("coat", (0, 0.13, -0.10), (0.56, 0.17, 0.30)), rod("coat", (-0.44, 0.22, -0.04), (0.44, 0.22, -0.04), 0.11, blend=0.10), ball("coat", (0, 0.11, 0.10), (0.52, 0.055, 0.24), blend=0.02)),
            *(ball(("ham", "leaf", "tomato")[k % 3], (-0.42 + 0.105 * k, 0.165, 0.17 + 0.045 * math.sin(2 * k)), (0.062, 0.042, 0.055)) for k in range(9)),
            *(ball("leaf", (-0.28 + 0.14 * k, 0.345 - 0.02 * abs(k - 2), -0.06 + 0.06 * (-1) ** k), (0.034, 0.014, 0.024), (0, 50 * k, 0)) for k in range(5)),
        ),
        paints=(spots("brown", "egg", (0, 0, 0), 9.0, 0.26, 0.55), blob("brown", "egg", (0.10, 0.32, -0.04), (0.34, 0.07, 0.2), soft=0.8, opacity=0.5)),
        sway=0.6,
    ), turn=0.1),
    row("sausage", 0.12, {"coat": "#b5562e", "light": "#e08a54", "grill": "coat*0.55", "knot": "#8a4426", "plate": PLATE, "mustard": "#f2b92c", "leaf": LEAF}, Thing(
        solids=(
            *plate(0.80),
            *(s for z, lift in ((-0.22, 0.02), (0.08, 0.0)) for s in (
                *part("link", *tube("coat", [(-0.52, 0.25 + lift, z + 0.05), (-0.26, 0.21 + lift, z - 0.01), (0.0, 0.20 + lift, z - 0.03), (0.26, 0.21 + lift, z - 0.01), (0.52, 0.25 + lift, z + 0.05)], [0.105, 0.128, 0.132, 0.128, 0.105])),
                *(rod("knot", (k * 0.60, 0.27 + lift, z + 0.06), (k * 0.68, 0.30 + lift, z + 0.07), 0.03, 0.045) for k in (1, -1)),
            )),
            *tube("mustard", [(0.22 + 0.06 * k, 0.105, 0.40 + 0.05 * (-1) ** k) for k in range(5)], 0.035),
            *_parsley(-0.36, 0.11, 0.40),
        ),
        paints=(stripes("grill", "link", (0, 0, 0), (1, 0, 0.45), 26.0, bend=0.74, opacity=0.75),),
        finish={"coat": "gloss", "mustard": "gloss"}, sway=0.6,
    ), turn=0.1),
    row("ham", 0.2, {"coat": "#c8643c", "dark": "coat*0.7", "meat": "#ef9a94", "fat": "#fbe6d2", "bone": "#f4ead6", "plate": PLATE, "leaf": LEAF, "clove": "#5a3420"}, Thing(
        solids=(
            *plate(0.86),
            *part("rind", ball("coat", (0.10, 0.37, -0.04), (0.46, 0.30, 0.32)), rod("coat", (0.30, 0.40, -0.04), (0.66, 0.52, -0.06), 0.24, 0.10, blend=0.12)),
            rod("bone", (0.66, 0.52, -0.06), (0.84, 0.59, -0.07), 0.055, 0.05), *(ball("bone", (0.87, 0.60 + dy, -0.06 + dz), 0.075) for dy, dz in ((0.04, 0.03), (-0.02, -0.04))),
            disc("fat", (-0.27, 0.37, 0.10), 0.275, 0.035, 0.03, (-12, -38, 0)), disc("meat", (-0.282, 0.372, 0.118), 0.235, 0.03, 0.02, (-12, -38, 0)), disc("bone", (-0.298, 0.378, 0.142), 0.055, 0.02, 0.015, (-12, -38, 0)),
            *(s for k in range(3) for s in (disc("fat", (-0.42 + 0.17 * k, 0.125 + 0.012 * k, 0.42 - 0.03 * k), 0.19, 0.016, 0.012, (-76, 0, 6)), disc("meat", (-0.42 + 0.17 * k, 0.134 + 0.012 * k, 0.425 - 0.03 * k), 0.165, 0.016, 0.012, (-76, 0, 6)))),
            *_parsley(0.36, 0.11, 0.44), *_parsley(0.50, 0.11, 0.34),
        ),
        paints=(stripes("dark", "rind", (0, 0, 0), (1, 1, 0), 24.0, bend=0.85, opacity=0.7), stripes("dark", "rind", (0, 0, 0), (1, -1, 0), 24.0, bend=0.85, opacity=0.7)),
        finish={"coat": "gloss"}, sway=0.6,
    ), turn=0.1),
    row("meatballs", 0.14, {"coat": "#8a4f30", "sauce": "#c8402a", "leaf": LEAF, "plate": PLATE, "dark": "coat*0.7"}, Thing(
        solids=(
            *plate(0.74), disc("sauce", (0, 0.10, 0), 0.54, 0.03, 0.028, LEVEL),
            *(ball("coat", (x, 0.24, z), 0.165) for x, _, z in around(6, 0.33, 0, 0.5)), ball("coat", (0, 0.25, 0), 0.16), *(ball("coat", (x, 0.48, z), 0.16) for x, _, z in around(3, 0.17, 0, 0.52)),
            *(ball("sauce", (x, y, z), (0.13, 0.05, 0.13), blend=0.02) for x, y, z in ((0.14, 0.60, 0.10), (-0.15, 0.60, 0.06), (0.28, 0.37, 0.22), (-0.24, 0.37, 0.26))),
            *leaf("leaf", (-0.10, 0.66, 0.06), (0.14, 0.68, 0.10), 0.075, 0.03, 2.2, (0, 1, 0.4)), *leaf("leaf", (0.0, 0.66, 0.06), (0.02, 0.72, -0.14), 0.07, 0.03, 2.2, (0, 1, 0.4)),
        ),
        paints=(spots("dark", "coat", (0, 0, 0), 24.0, 0.24, 0.6),), finish={"sauce": "gloss"}, sway=0.6,
    ), turn=0.1),
    row("kebab", 0.14, {"coat": "#8a4a2a", "char": "coat*0.5", "red": "#d8382c", "green": "#5f9f3c", "onion": "#e6cfe0", "wood": "#c9985c", "plate": PLATE, "leaf": LEAF}, Thing(
        solids=(*plate(0.78), *_skewer(0.36, -0.20, 0), *_skewer(0.23, 0.16, 3), *_parsley(0.30, 0.11, 0.46), *_parsley(-0.3, 0.11, 0.46)),
        paints=(spots("char", "coat", (0, 0, 0), 13.0, 0.26, 0.75),), finish={"red": "gloss", "coat": "gloss"}, sway=0.6,
    ), turn=0.12),
    row("friedchicken", 0.17, {"coat": "#c9772c", "light": "#e39a48", "bone": "#f6ead6", "bucket": "#e8e4dc", "plate": PLATE, "leaf": LEAF}, Thing(
        solids=(*plate(0.80), *_drumstick(0, -0.22, 0.28, 0.20, 18), *_drumstick(1, 0.10, 0.28, -0.22, 160), *_drumstick(2, 0.12, 0.56, 0.02, 24), *_parsley(-0.40, 0.11, 0.48), *_parsley(0.44, 0.11, 0.44)),
        paints=(spots("light", "crust0 crust1 crust2", (0, 0, 0), 20.0, 0.30, 0.6),), sway=0.6,
    ), turn=0.05),
    row("fishandchips", 0.15, {"coat": "#d9973c", "light": "#efbd66", "fry": "#f5cf5c", "peas": "#7fb84a", "lemon": "#f7df4a", "rind": "#e8c42e", "plate": PLATE}, Thing(
        solids=(
            *plate(0.86),
            *part("batter", *tube("coat", [(-0.70, 0.20, 0.24), (-0.44, 0.21, 0.28), (-0.12, 0.21, 0.28), (0.12, 0.20, 0.26), (0.28, 0.20, 0.24)], [0.08, 0.125, 0.135, 0.10, 0.06]), rod("coat", (0.27, 0.20, 0.24), (0.44, 0.27, 0.22), 0.06, 0.08, blend=0.04, flat=1.6), rod("coat", (0.27, 0.20, 0.24), (0.44, 0.14, 0.26), 0.06, 0.07, blend=0.04, flat=1.6), *(ball("light", (-0.54 + 0.14 * k, 0.28 + 0.03 * math.sin(4 * k), 0.36), 0.06, blend=0.05) for k in range(5))),
            *(box("fry", (0.16 + 0.34 * math.cos(GOLDEN * k) * (1 - 0.09 * (k // 5)), 0.14 + 0.085 * (k // 5), -0.24 + 0.17 * math.sin(GOLDEN * k)), (0.27, 0.042, 0.042), 0.015, (0, 47 * k, 22 * math.sin(3 * k))) for k in range(24)),
            disc("rind", (0.56, 0.22, 0.36), 0.13, 0.03, 0.015, (-28, 0, 0)), disc("lemon", (0.56, 0.227, 0.375), 0.11, 0.025, 0.012, (-28, 0, 0)),
            *(ball("peas", (-0.46 + 0.14 * math.cos(GOLDEN * k) * math.sqrt(k / 12), 0.13 + 0.06 * (k < 5), -0.12 + 0.13 * math.sin(GOLDEN * k) * math.sqrt(k / 12)), 0.052) for k in range(12)),
        ),
        paints=(spots("light", "batter", (0, 0, 0), 18.0, 0.26, 0.6),), sway=0.6,
    ), turn=0.05),
    row("salmonfillet", 0.13, {"coat": "#f58a5f", "line": "#fbd2b8", "skin": "#8f9aa6", "plate": "#f4f7fa", "leaf": LEAF, "lemon": "#f7df4a", "rind": "#e8c42e", "white": "#fff6cf"}, Thing(
        solids=(
            *plate(0.80),
            *part("meat", box("coat", (-0.06, 0.21, 0.02), (0.46, 0.105, 0.23), 0.08, (0, 10, 0)), ball("coat", (-0.30, 0.24, 0.02), (0.26, 0.12, 0.21), (0, 10, 0), blend=0.08), ball("coat", (0.34, 0.18, -0.04), (0.20, 0.075, 0.17), (0, 10, 0), blend=0.08)),
            box("skin", (-0.06, 0.105, 0.02), (0.45, 0.02, 0.225), 0.02, (0, 10, 0)),
            disc("rind", (0.40, 0.25, 0.28), 0.155, 0.03, 0.015, (-34, 0, 0)), disc("white", (0.40, 0.258, 0.30), 0.135, 0.025, 0.012, (-34, 0, 0)),
            *(rod("lemon", (0.40 + 0.03 * math.cos(a), 0.275 + 0.025 * math.sin(a), 0.325 - 0.02 * math.sin(a)), (0.40 + 0.10 * math.cos(a), 0.275 + 0.083 * math.sin(a), 0.325 - 0.056 * math.sin(a)), 0.018, 0.032) for a in (math.tau * k / 7 for k in range(7))),
            *tube("leaf", [(-0.44, 0.32, 0.20), (-0.2, 0.36, 0.10), (0.06, 0.33, 0.02)], 0.014), *(rod("leaf", (-0.40 + 0.06 * k, 0.335, 0.17 - 0.025 * k), (-0.40 + 0.06 * k + 0.05, 0.37, 0.17 - 0.025 * k + 0.09 * (-1) ** k), 0.016, 0.006) for k in range(8)),
        ),
        paints=(stripes("line", "meat", (0, 0, 0), (1, 0.15, 0.55), 24.0, bend=0.76, opacity=0.9),), finish={"coat": "gloss"}, sway=0.6,
    ), turn=0.1),
    row("ricebowl", 0.19, {"coat": "#3f6fa8", "band": "#fff6e2", "rice": "#fffdf6", "shade": "#e6e0d2", "wood": "#a9703c", "seed": "#3a3530"}, Thing(
        solids=(
            *bowl(), ball("rice", (0, 0.74, 0), (0.46, 0.27, 0.46)),
            *(ball("rice" if k % 4 else "shade", (0.46 * math.sin(t) * math.cos(GOLDEN * k), 0.74 + 0.275 * math.cos(t), 0.46 * math.sin(t) * math.sin(GOLDEN * k)), (0.055, 0.026, 0.028), (30 * math.sin(k), 77 * k, 30 * math.cos(2 * k))) for k in range(64) for t in (1.45 * math.sqrt((k + 0.5) / 64),)),
            *(ball("seed", (0.13 * math.cos(GOLDEN * k), 1.005 - 0.014 * k, 0.13 * math.sin(GOLDEN * k) + 0.05), (0.017, 0.011, 0.013)) for k in range(5)),
            *(rod("wood", (0.05 + 0.07 * k, 0.86, -0.40), (0.86 + 0.05 * k, 1.10, -0.10 - 0.09 * k), 0.018, 0.024) for k in (0, 1)),
        ),
        paints=(stripes("band", "coat", (0, 0.22, 0), (0, 1, 0), 9.0, bend=0.80),), finish={"coat": "gloss"}, sway=0.6,
    ), turn=0.1),
    row("cereal", 0.18, {"bowl": "#e0574a", "milk": "#fdfaf2", "coat": "#e2a348", "dark": "coat*0.8", "berry": "#d8304a", "blue": "#4a5fa0", "metal": "#cfd5dc"}, Thing(
        solids=(
            *bowl("bowl"), disc("milk", (0, 0.765, 0), 0.475, 0.02, 0.01, LEVEL), *_flakes(),
            *(ball("berry", (x, 0.84, z), (0.085, 0.07, 0.075)) for x, z in ((0.16, 0.20), (-0.22, 0.12), (0.02, -0.1))), *(ball("blue", (x, 0.84, z), 0.058) for x, z in ((-0.04, 0.30), (0.30, 0.04), (-0.14, -0.14))),
            rod("metal", (0.24, 0.80, -0.12), (0.78, 1.16, -0.26), 0.026, 0.034),
        ),
        finish={"bowl": "gloss", "metal": "metal", "milk": "gloss", "berry": "gloss"}, sway=0.6,
    ), turn=0.1),
    row("yogurt", 0.17, {"coat": "#fdfaf4", "glass": "#dfe9ee", "berry": "#d8304a", "blue": "#4a5fa0", "jam": "#b5223f", "leaf": LEAF, "metal": "#cfd5dc", "shine": "#ffffff", "crumb": "#c9914a"}, Thing(
        solids=(
            disc("glass", (0, 0.04, 0), 0.26, 0.04, 0.03, LEVEL), rod("coat", (0, 0.30, 0), (0, 0.64, 0), 0.285, 0.345), disc("jam", (0, 0.17, 0), 0.262, 0.09, 0.03, LEVEL), disc("coat", (0, 0.80, 0), 0.372, 0.13, 0.03, LEVEL, blend=0.03), disc("jam", (0, 0.52, 0), 0.325, 0.05, 0.02, LEVEL),
            ring("glass", (0, 0.93, 0), 0.375, 0.024), *swirl("coat", (0, 0.95, 0), 0.27, 2, 0.085),
            ball("berry", (0.19, 1.05, 0.17), (0.10, 0.11, 0.10)), *(ball("blue", (x, 1.0, z), 0.072) for x, z in ((-0.20, 0.18), (-0.06, 0.28), (0.30, -0.02))), *leaf("leaf", (0.10, 1.12, 0.06), (0.34, 1.22, 0.02), 0.07, 0.03),
            rod("metal", (-0.20, 0.95, -0.14), (-0.50, 1.42, -0.2), 0.022, 0.034), ball("shine", (-0.21, 0.60, 0.26), (0.018, 0.16, 0.015), (0, -38, 0)),
        ),
        finish={"glass": "gloss", "berry": "gloss", "metal": "metal", "jam": "gloss", "coat": "gloss"}, sway=0.6,
    ), turn=0.1),
    row("tofu", 0.12, {"coat": "#fbf6e8", "shade": "coat*0.9", "plate": "#4f7f8f", "onion": "#6fb04a", "soy": "#5a3018", "red": "#d8382c"}, Thing(
        solids=(
            *plate(0.76), box("coat", (-0.08, 0.26, -0.04), (0.36, 0.18, 0.26), 0.03, (0, 14, 0)), box("coat", (0.38, 0.18, 0.28), (0.13, 0.10, 0.12), 0.02, (0, -20, 0)), box("coat", (0.06, 0.17, 0.42), (0.12, 0.09, 0.11), 0.02, (0, 30, 0)),
            *(ring("onion", (-0.10 + 0.20 * math.cos(GOLDEN * k) * math.sqrt(k / 8), 0.455, -0.04 + 0.15 * math.sin(GOLDEN * k) * math.sqrt(k / 8)), 0.04, 0.014) for k in range(8)),
            disc("soy", (-0.06, 0.09, 0.12), 0.50, 0.012, 0.01, LEVEL), *(ball("red", (-0.12 + 0.1 * k, 0.465, 0.02 - 0.05 * k), (0.035, 0.012, 0.02), (0, 40 * k, 0)) for k in range(3)),
        ),
        finish={"soy": "gloss", "plate": "gloss"}, sway=0.6,
    ), turn=0.1),
    row("quiche", 0.15, {"coat": "#d59a4c", "custard": "#f4c95a", "brown": "#d99a3c", "leaf": "#4f9a42", "ham": "#e58a84", "plate": PLATE, "tomato": "#dc3a2c"}, Thing(
        solids=(
            *plate(0.78), disc("coat", (0, 0.20, 0), 0.56, 0.115, 0.03, LEVEL), disc("custard", (0, 0.295, 0), 0.53, 0.03, 0.02, LEVEL),
            *(ball("coat", (x, 0.31, z), (0.095, 0.06, 0.095), blend=0.02) for x, _, z in around(22, 0.56, 0)), *(rod("coat", (0.575 * x, 0.10, 0.575 * z), (0.60 * x, 0.29, 0.60 * z), 0.045) for x, _, z in around(22, 1.0, 0)),
            *(ball(("leaf", "ham", "leaf")[k % 3], (0.44 * math.cos(GOLDEN * k) * math.sqrt((k + 0.5) / 16), 0.33, 0.44 * math.sin(GOLDEN * k) * math.sqrt((k + 0.5) / 16)), (0.075, 0.022, 0.045), (0, 40 * k, 0)) for k in range(16)),
            *(ball("tomato", (x, 0.34, z), (0.085, 0.05, 0.085)) for x, _, z in around(5, 0.30, 0, 0.4)),
        ),
        paints=(spots("brown", "coat", (0, 0, 0), 12.0, 0.28, 0.6),), finish={"tomato": "gloss"}, sway=0.6,
    ), turn=0.1),
    row("pie", 0.17, {"coat": "#dca04e", "brown": "coat*0.82", "filling": "#a8203a", "tin": "#cfd5dc", "light": "coat*1.12"}, Thing(
        solids=(
            disc("tin", (0, 0.10, 0), 0.47, 0.09, 0.04, LEVEL), disc("tin", (0, 0.21, 0), 0.53, 0.09, 0.04, LEVEL, blend=0.10), ring("tin", (0, 0.28, 0), 0.55, 0.035), disc("filling", (0, 0.30, 0), 0.54, 0.04, 0.03, LEVEL), ball("filling", (0, 0.30, 0), (0.52, 0.17, 0.52)),
            *(s for k, a in enumerate((-0.40, -0.20, 0.0, 0.20, 0.40)) for s in (*_strip("coat" if k % 2 else "light", a, 0.015, "z"), *_strip("light" if k % 2 else "coat", a, 0.0, "x"))),
            *(ball("coat", (x, 0.34, z), (0.092, 0.07, 0.092), blend=0.02) for x, _, z in around(24, 0.55, 0)),
        ),
        paints=(spots("brown", "coat", (0, 0, 0), 15.0, 0.2, 0.5),), finish={"tin": "metal", "filling": "gloss", "coat": "gloss"}, sway=0.6,
    ), turn=0.1),
    row("pretzel", 0.15, {"coat": "#9a5426", "light": "#c9803c", "salt": "#fffaf0"}, Thing(solids=_pretzel(), paints=(spots("light", "coat", (0, 0, 0), 8.0, 0.2, 0.35),), finish={"coat": "gloss"}), turn=0.15),
    row("crackers", 0.11, {"coat": "#ecc272", "edge": "coat*0.8", "hole": "#a8743a", "cheese": "#ffc63a"}, Thing(
        solids=(
            *(s for k in range(4) for s in (box("coat", (-0.20 + 0.03 * (k % 2), 0.05 + 0.085 * k, -0.06), (0.34, 0.035, 0.32), 0.03, (0, 8 * (-1) ** k, 0)),)),
            box("coat", (0.44, 0.30, 0.16), (0.29, 0.29, 0.032), 0.03, (-22, -14, 0)),
            *(ball("hole", (0.44 + 0.14 * i - 0.005 * j, 0.302 + 0.13 * j, 0.205 - 0.055 * j + 0.035 * i), (0.022, 0.022, 0.014)) for i in (-1, 0, 1) for j in (-1, 0, 1)),
            *(ball("hole", (-0.20 + 0.16 * i, 0.345, -0.06 + 0.15 * j), (0.022, 0.012, 0.022)) for i in (-1, 0, 1) for j in (-1, 0, 1)),
        ),
        paints=(spots("edge", "coat", (0, 0, 0), 24.0, 0.2, 0.4),),
    ), turn=0.1),
    row("muffin", 0.15, {"coat": "#c98a44", "light": "#e2b064", "paper": "#e8d8c0", "line": "paper*0.8", "berry": "#3a3f7a"}, Thing(
        solids=(
            *part("cup", *(disc("paper", (0, 0.06 + 0.095 * k, 0), 0.295 + 0.025 * k, 0.06, 0.02, LEVEL, blend=0.05) for k in range(5))), *(rod("line", (0.30 * x, 0.03, 0.30 * z), (0.395 * x, 0.44, 0.395 * z), 0.014) for x, _, z in around(26, 1.0, 0)),
            *part("top", ball("coat", (0, 0.56, 0), (0.44, 0.26, 0.44)), ball("coat", (0.10, 0.66, 0.05), (0.28, 0.18, 0.28), blend=0.10), ball("coat", (-0.14, 0.64, 0.02), (0.24, 0.17, 0.24), blend=0.10), disc("coat", (0, 0.49, 0), 0.44, 0.06, 0.05, LEVEL, blend=0.06)),
            *(ball("berry", (x, y, z), 0.062) for x, y, z in ((0.24, 0.66, 0.32), (-0.16, 0.70, 0.34), (0.02, 0.80, 0.22), (-0.34, 0.60, 0.20), (0.36, 0.56, 0.20), (0.05, 0.56, 0.44), (-0.26, 0.76, 0.02), (0.24, 0.80, 0.0))),
        ),
        paints=(blob("light", "top", (0.05, 0.84, 0.1), (0.4, 0.2, 0.4), soft=0.8, opacity=0.5), spots("light", "top", (0, 0, 0), 22.0, 0.16, 0.5)),
    ), turn=0.1),
    row("scone", 0.12, {"coat": "#e8bf78", "side": "#f6e0b0", "brown": "#c98f44", "jam": "#b5223f", "cream": "#fffaf0", "plate": "#dfe8ee"}, Thing(
        solids=(
            *plate(0.80),
            *part("low", disc("side", (-0.22, 0.19, -0.08), 0.33, 0.11, 0.05, LEVEL)), *part("lid", disc("coat", (-0.22, 0.42, -0.08), 0.335, 0.105, 0.07, LEVEL), ball("coat", (-0.22, 0.46, -0.08), (0.29, 0.10, 0.29), blend=0.05)), disc("cream", (-0.22, 0.315, -0.08), 0.345, 0.035, 0.03, LEVEL),
            *(ball("jam", (-0.22 + 0.33 * math.cos(a), 0.30, -0.08 + 0.33 * math.sin(a)), (0.06, 0.05, 0.05)) for a in (0.3, 0.9, 1.5, 2.1, 2.7)),
            *part("half", disc("side", (0.40, 0.18, 0.20), 0.31, 0.10, 0.05, LEVEL)), disc("jam", (0.40, 0.29, 0.20), 0.26, 0.03, 0.025, LEVEL), *swirl("cream", (0.40, 0.33, 0.20), 0.17, 2, 0.07),
        ),
        paints=(spots("brown", "lid", (0, 0, 0), 9.0, 0.28, 0.5), tip("brown", "lid", (0, 0.50, 0), (0, 1, 0), soft=0.06, opacity=0.55)), finish={"jam": "gloss"}, sway=0.6,
    ), turn=0.1),
    row("cinnamonroll", 0.14, {"coat": "#e0a860", "swirl": "#8a4a22", "icing": "#fffaf2", "plate": "#8fb0b8"}, Thing(
        solids=(
            *plate(0.72), *(_coil(0.0, 0.46, 0.02, -38.0)),
        ),
        finish={"icing": "gloss", "plate": "gloss"}, sway=0.6,
    ), turn=0.1),
)  # fmt: skip
