"""Vegetables as they come from the bed: one row each."""

from __future__ import annotations

import math

from ...species import Species
from ...thing.body import row
from ...thing.food import around, leaf
from ...thing.parts import LEVEL, Solid, Thing, ball, blob, disc, dot, part, ring, rod, spots, stripes, tip, tube

LEAF = "#5aa83c"


def _tops(colour: str, y: float, count: int, tall: float, wide: float, spread: float) -> tuple[Solid, ...]:
    """The leaves of a root."""
    return tuple(
        solid
        for k, (x, _, z) in enumerate(around(count, spread, 0.0, 0.5))
        for solid in (
            rod("stem", (0.15 * x, y, 0.15 * z), (0.6 * x, y + 0.45 * tall, 0.6 * z), 0.028, 0.024),
            *leaf(colour, (0.5 * x, y + 0.35 * tall, 0.5 * z), (x, y + tall * (0.86 + 0.14 * (k % 2)), z), wide, 0.03),
        )
    )


def _ruffled(colour: str, x: float, z: float, r: float, low: float, tall: float, lean: float) -> tuple[Solid, ...]:
    """A leaf of a lettuce that opens outwards, its edge in folds."""
    out = r + 0.34 * lean * tall
    top = low + tall
    return (
        *leaf(colour, (r * x, low, r * z), (out * x, top, out * z), 0.29, -0.05, 2.8, (-x, 0.9, -z)),
        *(
            ball(
                colour,
                (out * x - 0.13 * k * z, top - 0.05 - 0.035 * k * k + 0.03 * math.cos(4.2 * k), out * z + 0.13 * k * x),
                (0.095, 0.06, 0.095),
                blend=0.05,
            )
            for k in (-1.5, -0.75, 0.0, 0.75, 1.5)
        ),
    )


def _cob() -> tuple[Solid, ...]:
    """Grains in rows around a cob."""
    found = []
    for up in range(11):
        y = 0.30 + 0.072 * up
        r = 0.165 * math.sqrt(max(0.05, 1.0 - ((up - 3) / 9.2) ** 2))
        found += [
            ball("coat" if (k + up) % 5 else "light", p, (0.046, 0.042, 0.046))
            for k, p in enumerate(around(12, r, y, 0.26 * (up % 2)))
        ]
    return tuple(found)


def _pods() -> tuple[Solid, ...]:
    """Three pods, of which one is open; peas lie in it and beside it."""
    opened = [(x, 0.30 + 0.28 * (x / 0.55) ** 2 * 0.4, 0.10) for x in (-0.62, -0.42, -0.2, 0.0, 0.2, 0.42, 0.62)]
    low = tube("coat", [(x, y - 0.05, z) for x, y, z in opened], [0.02, 0.10, 0.15, 0.165, 0.15, 0.10, 0.02])
    lips = tuple(
        solid
        for dz, dy in ((0.15, 0.02), (-0.15, 0.13))
        for solid in tube(
            "light",
            [(x, y + dy * (1 - (x / 0.62) ** 2), z + dz * (1 - (x / 0.62) ** 2)) for x, y, z in opened],
            [0.02, 0.032, 0.036, 0.036, 0.036, 0.032, 0.02],
        )
    )
    peas = tuple(
        ball("pea", (x, 0.40 + 0.07 * (x / 0.4) ** 2, 0.13), 0.115 - 0.05 * abs(x))
        for x in (-0.42, -0.22, 0.0, 0.22, 0.42)
    )
    shut = tube(
        "coat",
        [(-0.55, 0.30, -0.28), (-0.2, 0.40, -0.30), (0.25, 0.44, -0.30), (0.62, 0.40, -0.26)],
        [0.02, 0.14, 0.14, 0.02],
    )
    stalk = tube("light", [(0.62, 0.42, 0.10), (0.72, 0.50, 0.10), (0.80, 0.52, 0.12)], [0.03, 0.026, 0.03])
    loose = tuple(ball("pea", (x, 0.085, z), 0.085) for x, z in ((-0.46, 0.30), (0.40, 0.34), (0.62, 0.22)))
    return (*shut, *low, *lips, *peas, *stalk, *loose)


VEGETABLES: tuple[Species, ...] = (
    row("potato", 0.12, {"coat": "#d2a763", "eye": "coat*0.62", "light": "#e6c78a"}, Thing(
        solids=(
            ball("coat", (-0.06, 0.36, 0), (0.50, 0.35, 0.36), (0, 0, 6)),
            ball("coat", (0.26, 0.40, 0.04), (0.30, 0.29, 0.29), blend=0.12),
            ball("coat", (-0.36, 0.30, 0.04), (0.24, 0.25, 0.25), blend=0.12),
            ball("coat", (0.02, 0.54, 0.03), (0.26, 0.18, 0.24), blend=0.12),
        ),
        paints=(
            blob("light", "coat", (0.16, 0.62, 0.30), (0.34, 0.26, 0.3), soft=0.6, opacity=0.5),
            spots("eye", "coat", (0, 0.3, 0), 15.0, 0.13, 0.6),
            *(dot("eye", "coat", (x, y, 0.34), 0.022, w, deep=0.6, soft=0.02, opacity=0.75) for x, y, w in ((0.22, 0.46, 0.05), (-0.12, 0.30, 0.055), (-0.34, 0.42, 0.045), (0.04, 0.54, 0.045), (0.40, 0.32, 0.04), (0.08, 0.16, 0.05))),
        ),
    ), turn=0.2),
    row("sweetpotato", 0.13, {"coat": "#a8504a", "dark": "coat*0.68", "flesh": "#f08a35", "rim": "#c9643c"}, Thing(
        solids=(
            *tube("coat", [(-0.66, 0.20, -0.06), (-0.48, 0.26, -0.06), (-0.20, 0.36, -0.05), (0.14, 0.36, -0.05), (0.40, 0.29, -0.06), (0.62, 0.30, -0.08)], [0.03, 0.16, 0.27, 0.27, 0.17, 0.025]),
            *(s for x, z, t in ((0.18, 0.40, 18), (0.44, 0.44, -14)) for s in (
                disc("rim", (x, 0.21, z), 0.21, 0.045, 0.03, (-24, t, 0)),
                disc("flesh", (x, 0.222, z + 0.03), 0.19, 0.035, 0.02, (-24, t, 0)),
            )),
        ),
        paints=(stripes("dark", "coat", (0, 0.3, 0), (1, 0.1, 0.2), 15.0, bend=0.82, opacity=0.55), spots("dark", "coat", (0, 0.3, 0), 13.0, 0.12, 0.6), spots("rim", "flesh", (0, 0, 0), 30.0, 0.12, 0.5)),
    ), turn=0.1),
    row("garlic", 0.12, {"coat": "#f6f0e6", "line": "#c8a3b6", "root": "#cdb48a", "clove": "#efe2cf"}, Thing(
        solids=(
            *part("bulb",
                ball("coat", (0, 0.34, 0), (0.30, 0.32, 0.30)),
                *(ball("coat", (x, 0.33, z), (0.20, 0.31, 0.20), blend=0.02) for x, _, z in around(8, 0.235, 0, 0.2)),
                *tube("coat", [(0, 0.50, 0), (0.0, 0.72, 0), (0.03, 0.92, 0), (0.08, 1.04, 0)], [0.24, 0.095, 0.062, 0.05]),
            ),
            disc("root", (0, 0.025, 0), 0.13, 0.03, 0.02, LEVEL),
            ball("clove", (0.52, 0.13, 0.20), (0.26, 0.13, 0.14), (0, -20, 6)),
            rod("clove", (0.70, 0.14, 0.26), (0.84, 0.20, 0.30), 0.06, 0.012, blend=0.05),
        ),
        paints=(stripes("line", "bulb", (0, 0.4, 0), (1, 0.0, 0.25), 25.0, bend=0.80, opacity=0.6),),
    ), turn=0.2),
    row("ginger", 0.12, {"coat": "#d8b078", "ring": "coat*0.74", "flesh": "#f5dd84"}, Thing(
        solids=(
            *part("root",
                *tube("coat", [(-0.55, 0.20, 0), (-0.2, 0.24, 0), (0.2, 0.24, 0), (0.5, 0.22, 0.02)], [0.16, 0.20, 0.19, 0.16]),
                *(rod("coat", a, b, r, q, blend=0.07) for a, b, r, q in (
                    ((-0.28, 0.26, 0), (-0.36, 0.62, 0.0), 0.16, 0.13),
                    ((0.12, 0.26, 0), (0.18, 0.58, -0.02), 0.16, 0.14),
                    ((0.18, 0.54, 0), (0.42, 0.74, 0), 0.12, 0.11),
                    ((0.36, 0.22, 0.02), (0.66, 0.40, 0.04), 0.14, 0.11),
                    ((-0.05, 0.22, 0.06), (0.02, 0.16, 0.32), 0.14, 0.12),
                    ((-0.45, 0.20, 0), (-0.70, 0.32, 0.04), 0.13, 0.10),
                )),
            ),
            disc("flesh", (0.025, 0.155, 0.425), 0.105, 0.02, 0.015, (-6, 4, 0)),
            ball("flesh", (-0.365, 0.745, 0.01), (0.10, 0.035, 0.10)),
        ),
        paints=(stripes("ring", "root", (0, 0, 0), (0.75, 0.66, 0), 34.0, bend=0.82, opacity=0.65),),
    ), turn=0.1),
    row("onion", 0.14, {"coat": "#c9813a", "line": "coat*0.72", "light": "#e6b26a", "root": "#e8dcc0"}, Thing(
        solids=(
            *part("bulb",
                ball("coat", (0, 0.40, 0), (0.44, 0.38, 0.44)),
                rod("coat", (0, 0.66, 0), (0, 0.86, 0), 0.16, 0.055, blend=0.16),
                rod("coat", (0, 0.86, 0), (0.04, 1.02, 0), 0.05, 0.03, blend=0.02),
                rod("coat", (0, 0.86, 0), (-0.06, 0.98, 0.02), 0.04, 0.014, blend=0.02),
            ),
            *(rod("root", (0.3 * x, 0.05, 0.3 * z), (x, 0.0, z), 0.02, 0.008) for x, _, z in around(7, 0.20, 0)),
        ),
        paints=(
            blob("light", "bulb", (0.14, 0.52, 0.34), (0.26, 0.28, 0.3), soft=0.7, opacity=0.55),
            stripes("line", "bulb", (0, 0.4, 0), (1, 0, 0.15), 27.0, bend=0.86, opacity=0.55),
        ),
        finish={"coat": "gloss"},
    ), turn=0.2),
    row("cucumber", 0.12, {"coat": "#3f7d38", "dark": "coat*0.72", "rim": "#4f8f40", "flesh": "#d9ecae", "seed": "#eff6d6"}, Thing(
        solids=(
            *part("body", *tube("coat", [(-0.78, 0.24, -0.12), (-0.62, 0.25, -0.12), (0.5, 0.27, -0.12), (0.80, 0.29, -0.12), (0.90, 0.30, -0.12)], [0.10, 0.19, 0.20, 0.17, 0.08])),
            rod("dark", (0.93, 0.31, -0.12), (1.02, 0.35, -0.12), 0.035, 0.028),
            *(s for x, z, t in ((-0.42, 0.30, 14), (-0.08, 0.36, 4), (0.26, 0.33, -12)) for s in (
                disc("rim", (x, 0.19, z), 0.20, 0.035, 0.02, (-26, t, 0)),
                disc("flesh", (x, 0.20, z + 0.025), 0.175, 0.03, 0.015, (-26, t, 0)),
                *(ball("seed", (x + 0.09 * math.cos(a), 0.215 + 0.08 * math.sin(a), z + 0.055 + 0.035 * math.sin(a) * -1), (0.022, 0.030, 0.012), (0, 0, 57.3 * a + 90)) for a in (0.4, 1.45, 2.5, 3.55, 4.6, 5.65)),
            )),
        ),
        paints=(stripes("dark", "body", (0, 0, 0), (0, 1, 0.6), 30.0, bend=0.6, opacity=0.45), spots("dark", "body", (0, 0, 0), 22.0, 0.16, 0.7)),
        finish={"coat": "gloss"},
    ), turn=0.1),
    row("lettuce", 0.18, {"coat": "#8ccb4e", "light": "#cfeb9a", "dark": "#69ad3c", "rib": "#eef6d2"}, Thing(
        solids=(
            ball("light", (0, 0.40, 0), (0.30, 0.30, 0.30)),
            *(s for r, low, tall, count, start, colour, lean in ((0.14, 0.22, 0.56, 5, 0.3, "light", 0.45), (0.24, 0.12, 0.58, 7, 0.0, "coat", 1.0), (0.34, 0.03, 0.44, 8, 0.35, "dark", 1.9))
              for x, _, z in around(count, 1.0, 0, start) for s in _ruffled(colour, x, z, r, low, tall, lean)),
*(s for x, _, z in around(9, 1.0, 0, 0.35) if z > -0.3 for s in tube("rib", [(0.37 * x, 0.03, 0.37 * z), (0.50 * x, 0.20, 0.50 * z), (0.62 * x, 0.36, 0.62 * z)], [0.045, 0.026, 0.006])),
        ),
        finish={"coat": "cloth", "dark": "cloth", "light": "cloth"},
    ), turn=0.1),
    row("cabbage", 0.19, {"coat": "#a5d17c", "light": "#c9e6a4", "dark": "#6fae58", "vein": "#eaf5d2"}, Thing(
        solids=(
            ball("coat", (0, 0.47, 0), (0.47, 0.45, 0.47)),
            *part("wrap", ball("light", (-0.07, 0.53, 0.04), (0.43, 0.41, 0.445), (0, 0, 14))),
            *part("wrap2", ball("coat", (0.14, 0.47, 0.06), (0.39, 0.43, 0.43), (0, 0, -18))),
            *(s for x, _, z in around(6, 1.0, 0, 0.52) for s in (
                *leaf("dark", (0.20 * x, 0.06, 0.20 * z), (0.78 * x, 0.56 - 0.14 * max(z, 0.0), 0.78 * z), 0.34, -0.10, 3.4, (-0.6 * x, 1.0, -0.6 * z)),
                *tube("vein", [(0.30 * x, 0.07, 0.30 * z), (0.52 * x, 0.255 - 0.07 * max(z, 0.0), 0.52 * z), (0.76 * x, 0.55 - 0.14 * max(z, 0.0), 0.76 * z)], [0.035, 0.028, 0.008]),
            )),
            *tube("vein", [(0.16, 0.20, 0.475), (0.14, 0.45, 0.50), (0.08, 0.70, 0.41), (0.02, 0.88, 0.20)], [0.030, 0.024, 0.016, 0.006]),
            *tube("vein", [(0.145, 0.42, 0.50), (0.28, 0.60, 0.40), (0.34, 0.72, 0.26)], [0.016, 0.011, 0.005]), *tube("vein", [(0.145, 0.42, 0.50), (-0.04, 0.58, 0.485), (-0.14, 0.74, 0.38)], [0.016, 0.011, 0.005]),
            *tube("vein", [(0.15, 0.28, 0.49), (0.33, 0.42, 0.42), (0.43, 0.56, 0.28)], [0.016, 0.011, 0.005]), *tube("vein", [(0.15, 0.28, 0.49), (-0.08, 0.40, 0.49), (-0.26, 0.54, 0.42)], [0.016, 0.011, 0.005]),
        ),
    ), turn=0.0),
    row("cauliflower", 0.18, {"coat": "#f7f1de", "shade": "coat*0.88", "leaf": "#7fb653", "rib": "#d8e9b4"}, Thing(
        solids=(
            ball("coat", (0, 0.50, 0), (0.42, 0.34, 0.42)),
            *(ball("coat" if k % 3 else "shade", (r * math.cos(2.39996 * k), 0.52 + 0.33 * math.sqrt(max(0.0, 1 - (r / 0.46) ** 2)), r * math.sin(2.39996 * k)), 0.105, blend=0.02) for k in range(30) for r in (0.46 * math.sqrt((k + 0.5) / 30),)),
            *(s for x, _, z in around(7, 1.0, 0, 0.35) for s in (
                *leaf("leaf", (0.20 * x, 0.05, 0.20 * z), (0.66 * x, 0.66 - 0.16 * max(0.0, z), 0.66 * z), 0.22, 0.0, 2.6, (x, 0.6, z)),
                rod("rib", (0.26 * x, 0.06, 0.26 * z), (0.60 * x, 0.44, 0.60 * z), 0.04, 0.012),
            )),
            rod("rib", (0, 0.02, 0), (0, 0.2, 0), 0.16, 0.2),
        ),
        paints=(spots("shade", "coat", (0, 0, 0), 30.0, 0.2, 0.6),),
        finish={"coat": "cloth"},
    ), turn=0.1),
    row("celery", 0.28, {"coat": "#b7d878", "line": "coat*0.82", "leaf": "#6fae45", "root": "#eef3cf"}, Thing(
        solids=(
            *part("stalks", *(s for k, x in enumerate((-0.20, -0.10, 0.0, 0.10, 0.20)) for s in tube("coat", [(0.7 * x, 0.06, 0.05 * (k % 2)), (x, 0.35, 0.06 * (k % 2)), (1.25 * x, 0.72 + 0.05 * (k % 3), 0.05 * (k % 2))], [0.085, 0.075, 0.05]))),
            *(s for k, x in enumerate((-0.25, -0.125, 0.0, 0.125, 0.25)) for lean in (-0.08, 0.09) for s in (
                rod("coat", (x, 0.72, 0.03), (x + lean, 0.92 + 0.04 * (k % 2), 0.03), 0.03, 0.018),
                ball("leaf", (x + 1.2 * lean, 0.98 + 0.05 * (k % 2), 0.03), (0.085, 0.075, 0.04), (0, 0, 30 * lean)),
                ball("leaf", (x + 1.9 * lean, 0.91 + 0.05 * (k % 2), 0.05), (0.06, 0.05, 0.03)),
                ball("leaf", (x + 0.9 * lean, 1.07 + 0.05 * (k % 2), 0.03), (0.06, 0.06, 0.03)),
            )),
            ball("root", (0, 0.05, 0.02), (0.19, 0.06, 0.14)),
        ),
        paints=(stripes("line", "stalks", (0, 0, 0), (1, 0.05, 0), 60.0, bend=0.55, opacity=0.7),),
    ), turn=0.1),
    row("leek", 0.3, {"coat": "#f3f4e2", "mid": "#bcd98c", "leaf": "#4f8f4c", "dark": "#67a552", "root": "#d9cfae"}, Thing(
        solids=(
            *part("stem", rod("coat", (0, 0.08, 0), (0, 0.62, 0), 0.085, 0.08), ball("coat", (0, 0.07, 0), (0.10, 0.07, 0.10), blend=0.03)),
            *(s for x, y, z, c in ((-0.30, 1.18, -0.03, "leaf"), (0.30, 1.14, -0.03, "leaf"), (-0.13, 1.32, -0.02, "leaf"), (0.15, 1.34, 0.02, "leaf"), (-0.02, 1.10, 0.06, "dark")) for s in (
                rod("mid", (0.1 * x, 0.56, z), (0.34 * x, 0.80, z), 0.075, 0.080, flat=1.8, blend=0.02),
                rod(c, (0.34 * x, 0.80, z), (0.7 * x, 0.5 * (y + 0.80), z), 0.080, 0.075, flat=2.2, blend=0.02),
                rod(c, (0.7 * x, 0.5 * (y + 0.80), z), (x, y, z), 0.075, 0.02, flat=2.2, blend=0.02),
            )),
            *(rod("root", (0.4 * x, 0.02, 0.4 * z), (x, -0.06, z), 0.010, 0.005) for x, _, z in around(9, 0.11, 0)),
        ),
        paints=(tip("mid", "stem", (0, 0.46, 0), (0, 1, 0), soft=0.12, opacity=0.8),),
        lie=(0.6, 84, 0, 0.24), lies=True,
    ), turn=0.1),
    row("asparagus", 0.24, {"coat": "#7fae4c", "tip": "#5c7f4a", "purple": "#7d6a86", "band": "#8a5fb0", "cut": "#dfe8b4"}, Thing(
        solids=(*(
            s for k, (x, z, y) in enumerate(((-0.17, 0.0, 0.98), (-0.06, 0.05, 1.08), (0.06, 0.05, 1.02), (0.17, 0.0, 1.06), (-0.11, -0.09, 1.12), (0.0, -0.10, 1.16), (0.11, -0.09, 1.10))) for s in (
                rod("coat", (0.8 * x, 0.03, z), (1.12 * x, y - 0.24, z), 0.066, 0.058),
                *part("head", rod("tip", (1.12 * x, y - 0.25, z), (1.18 * x, y - 0.12, z), 0.064, 0.066, blend=0.01), rod("tip", (1.18 * x, y - 0.12, z), (1.2 * x, y, z), 0.062, 0.015, blend=0.01)),
                *(ball("purple", (1.0 * x + 0.03 * (-1) ** j, 0.50 + 0.12 * j, z + 0.05), (0.026, 0.035, 0.014)) for j in range(0 if k < 4 else 9, 3)),
                disc("cut", (0.8 * x, 0.012, z), 0.06, 0.012, 0.01, LEVEL),
            )
        ), disc("band", (0, 0.36, -0.02), 0.262, 0.05, 0.02, LEVEL)),
        paints=(stripes("purple", "head", (0, 0, 0), (0.6, 1, 0.3), 55.0, bend=0.5, opacity=0.8),),
    ), turn=0.1),
    row("artichoke", 0.17, {"coat": "#86a85a", "edge": "#6a5a78", "light": "#b4cc86", "stem": "#9ab56a"}, Thing(
        solids=(
            rod("stem", (0, 0.0, 0), (0, 0.22, 0), 0.10, 0.12),
            ball("coat", (0, 0.54, 0), (0.34, 0.36, 0.34)),
            *part("scale", *(
                ball("coat" if up % 2 else "light", (r * x, y, r * z), (0.17, 0.16, 0.10) if abs(z) > 0.6 else (0.11, 0.16, 0.15), (0, 0, 0))
                for up, (y, r, count) in enumerate(((0.28, 0.33, 8), (0.42, 0.39, 9), (0.57, 0.37, 9), (0.71, 0.30, 8), (0.83, 0.20, 6), (0.92, 0.09, 4)))
                for x, _, z in around(count, 1.0, 0, 0.4 * (up % 2))
            )),
            *(rod("edge", (0.98 * r * x, y + 0.10, 0.98 * r * z), (1.06 * r * x, y + 0.19, 1.06 * r * z), 0.045, 0.010)
              for up, (y, r, count) in enumerate(((0.28, 0.36, 8), (0.42, 0.43, 9), (0.57, 0.41, 9), (0.71, 0.33, 8), (0.83, 0.22, 6)))
              for x, _, z in around(count, 1.0, 0, 0.4 * (up % 2)) if z > -0.5),
        ),
    ), turn=0.1),
    row("spinach", 0.2, {"coat": "#3f8a3a", "light": "#5fa84c", "stem": "#b8d68a", "band": "#d8483c"}, Thing(
        solids=(
            *(s for k, (x, y, z) in enumerate(((-0.40, 0.72, 0.02), (0.40, 0.74, 0.0), (-0.22, 0.90, -0.08), (0.22, 0.92, -0.08), (0.0, 1.0, -0.12), (-0.14, 0.70, 0.14), (0.16, 0.66, 0.16))) for s in (
                rod("stem", (0.12 * x, 0.04, 0.3 * z), (0.7 * x, 0.72 * y, z), 0.034, 0.022),
                ball("coat" if k % 2 else "light", (x, y, z), (0.19, 0.235, 0.05), (-12, 0, -32 * x)),
                rod("stem", (0.8 * x, 0.78 * y, z + 0.05), (1.06 * x, y + 0.15, z + 0.045), 0.014, 0.006),
            )),
            disc("band", (0, 0.22, 0.02), 0.10, 0.04, 0.02, LEVEL),
        ),
    ), turn=0.1),
    row("radish", 0.12, {"coat": "#d8284f", "light": "#f7d9df", "leaf": LEAF, "stem": "#8fbf5a"}, Thing(
        solids=(
            ball("coat", (0, 0.40, 0), (0.28, 0.28, 0.28)),
            rod("coat", (0, 0.20, 0), (0, 0.10, 0), 0.15, 0.05, blend=0.08),
            *tube("light", [(0, 0.12, 0), (0.01, 0.02, 0), (0.05, -0.08, 0.02)], [0.05, 0.022, 0.008]),
            *_tops("leaf", 0.64, 5, 0.52, 0.12, 0.30),
        ),
        paints=(tip("light", "coat", (0, 0.20, 0), (0, -1, 0), soft=0.08, opacity=0.95),),
        finish={"coat": "gloss"},
        lie=(0.4, 62, 0, 0.26), lies=True,
    ), turn=0.1),
    row("turnip", 0.16, {"coat": "#f4efe6", "purple": "#9a4f8f", "leaf": LEAF, "stem": "#a8cc74"}, Thing(
        solids=(
            ball("coat", (0, 0.40, 0), (0.44, 0.35, 0.44)),
            rod("coat", (0, 0.16, 0), (0.0, 0.02, 0), 0.18, 0.05, blend=0.10),
            rod("coat", (0, 0.03, 0), (0.05, -0.08, 0.02), 0.04, 0.010, blend=0.02),
            *_tops("leaf", 0.72, 6, 0.48, 0.12, 0.34),
        ),
        paints=(tip("purple", "coat", (0, 0.47, 0), (0, 1, 0), soft=0.14, opacity=0.95),),
        finish={"coat": "gloss"},
        lie=(0.40, 58, 0, 0.38), lies=True,
    ), turn=0.1),
    row("beet", 0.16, {"coat": "#7d1f45", "light": "coat*1.3", "leaf": "#4f9440", "stem": "#b5305c"}, Thing(
        solids=(
            *part("root", ball("coat", (0, 0.42, 0), (0.38, 0.35, 0.38)), rod("coat", (0, 0.18, 0), (0.0, 0.02, 0), 0.17, 0.05, blend=0.10), rod("coat", (0, 0.03, 0), (0.06, -0.10, 0.02), 0.04, 0.010, blend=0.02)),
            *_tops("leaf", 0.74, 6, 0.56, 0.13, 0.32),
            *(rod("stem", (0.25 * x, 0.72, 0.25 * z), (x, 1.0, z), 0.034, 0.022) for x, _, z in around(6, 0.20, 0, 0.5)),
        ),
        paints=(stripes("light", "root", (0, 0, 0), (0, 1, 0), 36.0, bend=0.8, opacity=0.4),),
        lie=(0.42, 62, 0, 0.36), lies=True,
    ), turn=0.1),
    row("peas", 0.11, {"coat": "#6fb53f", "light": "#a3d66a", "pea": "#83cc49"}, Thing(solids=_pods(), finish={"pea": "gloss"}), turn=0.1),
    row("bellpepper", 0.16, {"coat": "#d8302c", "light": "coat*1.25", "stem": "#5f9a3c"}, Thing(
        solids=(
            *(ball("coat", (x, 0.48, z), (0.255, 0.40, 0.255), (5 * z, 0, -5 * x), blend=0.035) for x, _, z in around(4, 0.22, 0, 0.785)),
            ball("coat", (0, 0.48, 0), (0.30, 0.34, 0.30), blend=0.04),
            *(ball("coat", (x, 0.15, z), (0.17, 0.14, 0.17), blend=0.06) for x, _, z in around(4, 0.17, 0, 0.785)),
            *part("top", *(ball("stem", (x, 0.83, z), (0.10, 0.035, 0.10), blend=0.04) for x, _, z in around(5, 0.08, 0)), *tube("stem", [(0, 0.83, 0), (0.01, 0.98, 0), (0.07, 1.10, 0)], [0.06, 0.05, 0.055])),
        ),
        paints=(blob("light", "coat", (0.26, 0.62, 0.36), (0.10, 0.22, 0.2), soft=0.6, opacity=0.6),),
        finish={"coat": "gloss"},
    ), turn=0.25),
    row("chili", 0.1, {"coat": "#cf2020", "light": "#ff8a70", "stem": "#5f9a3c"}, Thing(
        solids=(
            *part("pod", *tube("coat", [(-0.62, 0.40, 0), (-0.34, 0.34, 0.02), (0.0, 0.26, 0.04), (0.36, 0.20, 0.05), (0.66, 0.24, 0.04), (0.90, 0.40, 0.02)], [0.13, 0.155, 0.15, 0.12, 0.075, 0.012])),
            *part("cap", ball("stem", (-0.68, 0.42, 0), (0.10, 0.145, 0.145), (0, 0, -10)), *tube("stem", [(-0.74, 0.44, 0), (-0.90, 0.52, 0), (-1.02, 0.66, 0)], [0.05, 0.038, 0.044])),
            *part("pod2", *tube("coat", [(-0.40, 0.14, 0.34), (-0.10, 0.13, 0.40), (0.24, 0.11, 0.44), (0.58, 0.09, 0.42), (0.80, 0.08, 0.36)], [0.11, 0.125, 0.11, 0.07, 0.012])),
            ball("stem", (-0.45, 0.14, 0.33), (0.08, 0.115, 0.115)), *tube("stem", [(-0.48, 0.14, 0.33), (-0.66, 0.14, 0.29), (-0.78, 0.20, 0.26)], [0.04, 0.03, 0.034]),
        ),
        paints=(blob("light", "pod", (-0.15, 0.42, 0.12), (0.34, 0.04, 0.1), soft=0.5, opacity=0.75),),
        finish={"coat": "gloss"},
    ), turn=0.1),
    row("olives", 0.1, {"coat": "#8f9a36", "black": "#3a2a38", "pit": "#d8402c", "leaf": "#6f8f5a", "wood": "#8a6a44"}, Thing(
        solids=(
            *(s for x, y, z, c, t in ((-0.34, 0.20, 0.16, "coat", 20), (0.08, 0.20, 0.26, "coat", -12), (0.44, 0.19, 0.06, "black", -30), (-0.06, 0.20, -0.16, "black", 8), (0.08, 0.50, 0.04, "coat", 16)) for s in (
                ball(c, (x, y, z), (0.245, 0.19, 0.19), (0, t, 0)),
            )),
            *(disc("pit", (x, y, z), 0.05, 0.014, 0.01, (0, t, 0)) for x, y, z, t in ((-0.39, 0.21, 0.345, -12), (0.13, 0.21, 0.445, 10), (0.03, 0.52, 0.23, -8))),
            *tube("wood", [(-0.80, 0.34, -0.20), (-0.3, 0.44, -0.26), (0.24, 0.50, -0.26)], 0.022),
            *(s for x, y, ex, ey in ((-0.70, 0.37, -0.84, 0.62), (-0.46, 0.42, -0.38, 0.76), (-0.20, 0.46, -0.06, 0.78), (0.10, 0.49, 0.40, 0.66), (-0.60, 0.38, -0.92, 0.22)) for s in leaf("leaf", (x, y, -0.24), (ex, ey, -0.20), 0.075, 0.0)),
        ),
        finish={"coat": "gloss", "black": "gloss"},
    ), turn=0.1),
    row("eggplant", 0.18, {"coat": "#46235a", "light": "coat*2.0", "stem": "#5f9a3c"}, Thing(
        solids=(
            *part("body", *tube("coat", [(-0.30, 0.32, 0), (-0.02, 0.34, 0), (0.28, 0.44, 0), (0.50, 0.56, 0)], [0.30, 0.305, 0.235, 0.16])),
            *part("cap", ball("stem", (0.56, 0.60, 0), (0.13, 0.19, 0.19), (0, 0, 32)), *(rod("stem", (0.56, 0.60, 0), (0.40 + 0.03 * k, 0.52 + y, z), 0.08, 0.012, blend=0.04, flat=1.6) for k, (y, z) in enumerate(((0.22, 0.02), (0.10, 0.20), (-0.12, 0.16), (-0.16, -0.08), (0.1, -0.2)))), *tube("stem", [(0.64, 0.66, 0), (0.78, 0.80, 0), (0.84, 0.92, 0)], [0.06, 0.045, 0.055])),
        ),
        paints=(blob("light", "body", (-0.10, 0.52, 0.24), (0.34, 0.06, 0.14), soft=0.6, opacity=0.7),),
        finish={"coat": "gloss"},
    ), turn=0.1),
    row("zucchini", 0.12, {"coat": "#4f8a3c", "light": "#9cc26a", "stem": "#b9cf86", "flesh": "#eff2c4", "seed": "#dfe6a0"}, Thing(
        solids=(
            *part("body", *tube("coat", [(-0.80, 0.24, -0.10), (-0.6, 0.24, -0.10), (0.2, 0.23, -0.10), (0.62, 0.21, -0.10)], [0.16, 0.215, 0.19, 0.15])),
            *tube("stem", [(0.68, 0.22, -0.10), (0.82, 0.24, -0.10), (0.94, 0.28, -0.10)], [0.12, 0.07, 0.085]),
            *(s for x, z, t in ((-0.30, 0.30, 12), (0.06, 0.34, -8)) for s in (
                disc("coat", (x, 0.20, z), 0.205, 0.04, 0.02, (-26, t, 0)),
                disc("flesh", (x, 0.21, z + 0.028), 0.185, 0.03, 0.015, (-26, t, 0)),
                ring("seed", (x, 0.225, z + 0.056), 0.085, 0.012, (64, t, 0)),
            )),
        ),
        paints=(stripes("light", "body", (0, 0, 0), (0, 1, 0.7), 34.0, bend=0.72, opacity=0.6), spots("light", "body", (0, 0, 0), 26.0, 0.14, 0.6)),
        finish={"coat": "gloss"},
    ), turn=0.1),
    row("corn", 0.22, {"coat": "#f7cb3c", "light": "#ffe27a", "husk": "#8fc05a", "inner": "#cfe39a", "silk": "#e3c98a"}, Thing(
        solids=(
            rod("coat", (0, 0.26, 0), (0, 1.0, 0), 0.14, 0.07),
            *_cob(),
            *(s for x, y, z in ((-0.46, 0.72, 0.02), (0.46, 0.70, 0.02), (-0.26, 0.50, 0.24), (0.28, 0.48, 0.24), (0.0, 0.78, -0.2)) for s in leaf("husk", (0.08 * x, 0.06, 0.5 * z), (x, y, z), 0.15, 0.02, 2.6, (-x, 0.3, 1.0))),
            rod("husk", (0, 0.0, 0), (0, 0.28, 0), 0.09, 0.18),
            *tube("silk", [(0, 1.04, 0), (0.05, 1.14, 0.02), (0.12, 1.16, 0.04)], [0.03, 0.02, 0.01]),
        ),
        finish={"coat": "gloss", "light": "gloss"},
        lie=(0.55, 74, 0, 0.36), lies=True,
    ), turn=0.1),
)  # fmt: skip
