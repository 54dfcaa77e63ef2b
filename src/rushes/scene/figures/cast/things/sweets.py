"""Sweets and desserts: one row each."""

from __future__ import annotations

import math

from ...species import Species
from ...thing.body import row
from ...thing.food import GOLDEN, PLATE, around, leaf, plate, swirl
from ...thing.parts import LEVEL, Solid, Thing, ball, box, disc, part, ring, rod, spots, stripes, tip, tube

LEAF = "#5aa83c"


def _wrapped(colour: str, x: float, y: float, z: float, turn: float, size: float = 1.0) -> tuple[Solid, ...]:
    """A sweet in paper that is twisted at both ends."""
    a = math.radians(turn)
    dx, dy = math.cos(a), math.sin(a)

    def at(far: float, up: float = 0.0) -> tuple[float, float, float]:
        return (x + size * (far * dx - up * dy), y + size * (far * dy + up * dx), z)

    return (
        *part(f"sweet{colour}", ball(colour, at(0), (0.22 * size, 0.19 * size, 0.19 * size), (0, 0, turn))),
        *(
            s
            for side in (1, -1)
            for s in (
                rod(colour, at(0.17 * side), at(0.25 * side), 0.06 * size, 0.035 * size),
                *(
                    rod(colour, at(0.24 * side), at(0.40 * side, up), 0.03 * size, 0.075 * size, flat=2.4)
                    for up in (-0.09, 0.0, 0.09)
                ),
            )
        ),
    )


def _bear(colour: str, x: float, z: float, size: float, turn: float = 0.0) -> tuple[Solid, ...]:
    """A bear of gum that sits."""

    def at(a: float, b: float, c: float) -> tuple[float, float, float]:
        return (x + size * (a + 0.2 * turn * c), size * b, z + size * c)

    return part(
        f"bear{colour}",
        ball(colour, at(0, 0.34, 0), (0.23 * size, 0.27 * size, 0.19 * size)),
        ball(colour, at(0, 0.70, 0.02), (0.20 * size, 0.19 * size, 0.18 * size), blend=0.03 * size),
        ball(colour, at(0, 0.66, 0.19), (0.085 * size, 0.07 * size, 0.06 * size), blend=0.02 * size),
        *(ball(colour, at(0.14 * k, 0.87, 0), 0.075 * size, blend=0.02) for k in (1, -1)),
        *(
            rod(colour, at(0.18 * k, 0.48, 0.06), at(0.17 * k, 0.40, 0.24), 0.085 * size, 0.075 * size, blend=0.02)
            for k in (1, -1)
        ),
        *(
            rod(colour, at(0.14 * k, 0.13, 0.06), at(0.17 * k, 0.12, 0.28), 0.11 * size, 0.10 * size, blend=0.02)
            for k in (1, -1)
        ),
    )


def _macaron(
    colour: str, cream: str, at: tuple[float, float, float], turn: tuple[float, float, float] = LEVEL
) -> tuple[Solid, ...]:
    x, y, z = at
    if turn == LEVEL:
        return (
            *(disc(colour, (x, y + dy, z), 0.30, 0.07, 0.065, LEVEL) for dy in (0.115, -0.115)),
            *(
                ball(colour, (x + a, y + dy, z + b), (0.038, 0.028, 0.038))
                for dy in (0.06, -0.06)
                for a, _, b in around(24, 0.285, 0)
            ),
            disc(cream, (x, y, z), 0.27, 0.055, 0.04, LEVEL),
        )
    return (
        *(disc(colour, (x, y - 0.115 * k * 0.35, z + 0.115 * k), 0.30, 0.07, 0.065, turn) for k in (1, -1)),
        disc(cream, (x, y, z), 0.275, 0.06, 0.03, turn),
    )


def _puffs() -> tuple[Solid, ...]:
    """Spun sugar around a stick."""
    return tuple(
        ball(
            "light" if k % 3 == 0 else "coat",
            (r * math.cos(GOLDEN * k), 0.80 + 0.36 * v, r * math.sin(GOLDEN * k)),
            0.165,
            blend=0.06,
        )
        for k in range(26)
        for v in ((k + 0.5) / 13 - 1.0,)
        for r in (0.32 * math.sqrt(1 - v * v) * (1.12 if v > 0 else 0.92),)
    )


def _lolly() -> tuple[Solid, ...]:
    """A coil in two colours, flat to the camera, on a stick."""
    found: list[Solid] = [disc("coat", (0, 1.02, 0), 0.42, 0.07, 0.06)]
    for k in range(46):
        a, b = 0.36 * k, 0.36 * (k + 1)
        r, q = 0.03 + 0.365 * k / 46, 0.03 + 0.365 * (k + 1) / 46
        found.append(
            rod(
                "white",
                (r * math.cos(a), 1.02 + r * math.sin(a), 0.066),
                (q * math.cos(b), 1.02 + q * math.sin(b), 0.066),
                0.034,
            )
        )
    return tuple(found)


SWEETS: tuple[Species, ...] = (
    row("chocolatebar", 0.15, {"coat": "#5a3018", "light": "coat*1.25", "foil": "#d9dde2", "wrap": "#b5223f", "band": "#f2c14a"}, Thing(
        solids=(
            box("coat", (0, 0.56, 0), (0.40, 0.46, 0.05), 0.03, (-14, 0, 0)),
            *part("piece", *(box("light", (-0.27 + 0.27 * i, 0.40 + 0.205 * j, 0.035 - 0.05 * (j - 1) + 0.02), (0.115, 0.085, 0.045), 0.03, (-14, 0, 0)) for i in range(3) for j in range(4) if not (i == 2 and j == 3))),
            box("foil", (0, 0.32, 0.065), (0.43, 0.055, 0.075), 0.02, (-14, 0, 0)), *(rod("foil", (-0.40 + 0.1 * k, 0.34, 0.12), (-0.36 + 0.1 * k, 0.45 + 0.04 * math.sin(5 * k), 0.10), 0.045, 0.012, flat=2.0) for k in range(9)),
            *part("wrap", box("wrap", (0, 0.16, 0.10), (0.44, 0.17, 0.085), 0.03, (-14, 0, 0))), box("band", (0, 0.17, 0.19), (0.34, 0.06, 0.01), 0.01, (-14, 0, 0)),
        ),
        finish={"coat": "gloss", "light": "gloss", "foil": "metal", "wrap": "gloss", "band": "metal"},
    ), turn=0.15),
    row("candy", 0.1, {"coat": "#e8434f", "blue": "#4aa3e0", "gold": "#f5b92f", "green": "#6fbf4a", "white": "#fff6ee", "violet": "#9a5fc0"}, Thing(
        solids=(
            *_wrapped("coat", -0.50, 0.19, 0.16, 6), *_wrapped("blue", 0.46, 0.19, 0.20, -8), *_wrapped("gold", 0.0, 0.19, -0.16, 3), *_wrapped("green", -0.22, 0.50, 0.04, -10), *_wrapped("violet", 0.36, 0.50, 0.0, 14),
        ),
        paints=tuple(stripes("white", f"sweet{c}", (0, 0, 0), (1, 0.5, 0), 42.0, bend=0.45, opacity=0.75) for c in ("coat", "blue", "violet")),
        finish={"coat": "gloss", "blue": "gloss", "gold": "gloss", "green": "gloss", "violet": "gloss"},
    ), turn=0.05),
    row("lollipop", 0.22, {"coat": "#e8364f", "white": "#fff2ee", "stick": "#f4efe4", "bow": "#4aa3e0"}, Thing(
        solids=(
            *_lolly(), rod("stick", (0, 0.0, 0), (0, 0.66, 0), 0.034),
            *(rod("bow", (0, 0.53, 0.05), (0.17 * k, 0.60, 0.07), 0.025, 0.07, flat=1.6) for k in (1, -1)), *(rod("bow", (0, 0.53, 0.05), (0.12 * k, 0.40, 0.06), 0.022, 0.035, flat=1.6) for k in (1, -1)), ball("bow", (0, 0.53, 0.06), 0.045),
        ),
        finish={"coat": "gloss", "white": "gloss"}, sway=0.0,
        lie=(0.7, 68, 0, 0.40), lies=True,
    ), turn=0.2),
    row("cottoncandy", 0.3, {"coat": "#f7a9cf", "light": "#fcd2e4", "cone": "#fbf3e2", "line": "#e8434f"}, Thing(
        solids=(
            ball("coat", (0, 0.84, 0), (0.34, 0.38, 0.32)), *_puffs(),
            *part("cone", rod("cone", (0, -0.30, 0), (0, 0.52, 0), 0.035, 0.15)),
        ),
        paints=(stripes("line", "cone", (0, 0, 0), (0.5, 1.0, 0.2), 50.0, bend=0.3),), finish={"coat": "cloth", "light": "cloth"}, sway=0.0,
        lie=(0.6, 58, 0, 0.46), lies=True,
    ), turn=0.1),
    row("gummybears", 0.11, {"coat": "#e03440", "green": "#5fb83f", "gold": "#f7b52c", "orange": "#f5792c", "white": "#f4ecd4"}, Thing(
        solids=(*_bear("coat", -0.58, 0.12, 0.72), *_bear("green", -0.02, 0.22, 0.72), *_bear("gold", 0.54, 0.12, 0.72), *_bear("orange", -0.30, -0.26, 0.72), *_bear("white", 0.28, -0.26, 0.72)),
        finish=dict.fromkeys(("coat", "green", "gold", "orange", "white"), "gloss"),
    ), turn=0.05),
    row("caramel", 0.09, {"coat": "#c9822f", "light": "#e8b05a", "paper": "#f4e9cf", "salt": "#ffffff"}, Thing(
        solids=(
            *(box("coat", at, (0.21, 0.15, 0.19), 0.045, (0, t, 0)) for at, t in (((-0.34, 0.15, 0.06), 18), ((0.18, 0.15, 0.22), -14), ((0.08, 0.15, -0.26), 8), ((-0.08, 0.45, 0.0), 30))),
            *_wrapped("paper", 0.66, 0.19, 0.02, 10), *(box("salt", (-0.08 + 0.09 * math.cos(GOLDEN * k), 0.605, 0.09 * math.sin(GOLDEN * k)), (0.018, 0.014, 0.018), 0.005, (0, 40 * k, 0)) for k in range(7)),
        ),
        paints=(tip("light", "coat", (0, 0.56, 0), (0, 1, 0), soft=0.06, opacity=0.5),), finish={"coat": "gloss"},
    ), turn=0.1),
    row("marshmallow", 0.1, {"coat": "#fdf8f4", "pink": "#f9c6d4", "shade": "#efe4dc"}, Thing(
        solids=(
            *(disc(c, at, 0.225, 0.165, 0.085, LEVEL) for c, at in (("coat", (-0.40, 0.165, 0.05)), ("pink", (0.08, 0.165, 0.22)), ("coat", (0.14, 0.165, -0.26)), ("pink", (-0.14, 0.49, 0.02)))),
            disc("coat", (0.56, 0.225, 0.14), 0.225, 0.165, 0.085, (-8, 34, 0)), disc("coat", (0.20, 0.50, 0.0), 0.22, 0.16, 0.085, LEVEL),
        ),
        finish={"coat": "cloth", "pink": "cloth"},
    ), turn=0.1),
    row("macaron", 0.13, {"coat": "#f291a8", "cream": "#fff4ec", "green": "#a8cf7a", "violet": "#b79ad6", "brown": "#8a5a3c"}, Thing(
        solids=(*_macaron("coat", "cream", (-0.34, 0.19, 0.06)), *_macaron("green", "cream", (0.34, 0.19, 0.10)), *_macaron("violet", "brown", (0.0, 0.57, 0.04)),),
    ), turn=0.1),
    row("brownie", 0.12, {"coat": "#4a2714", "crust": "#7a4a2a", "nut": "#d2a86a", "plate": PLATE, "chip": "#2f180c", "cream": "#fffaf2"}, Thing(
        solids=(
            *plate(0.74), *part("low", box("coat", (-0.10, 0.20, -0.04), (0.38, 0.12, 0.28), 0.025, (0, 10, 0))), *part("high", box("coat", (0.02, 0.44, -0.04), (0.34, 0.115, 0.26), 0.025, (0, -16, 0))),
            *(ball("nut", (0.02 + 0.24 * math.cos(GOLDEN * k), 0.56, -0.04 + 0.18 * math.sin(GOLDEN * k)), (0.055, 0.035, 0.045), (0, 50 * k, 0)) for k in range(7)),
            *(ball("chip", (-0.34 + 0.13 * k, 0.18 + 0.05 * math.sin(3 * k), 0.26 - 0.03 * k), (0.034, 0.028, 0.02)) for k in range(5)), *(ball("nut", (-0.20 + 0.15 * k, 0.43 + 0.04 * math.cos(3 * k), 0.20 + 0.03 * k), (0.04, 0.032, 0.025)) for k in range(4)),
        ),
        paints=(tip("crust", "high", (0, 0.51, 0), (0, 1, 0), soft=0.02, opacity=0.9), tip("crust", "low", (0, 0.28, 0), (0, 1, 0), soft=0.02, opacity=0.9), spots("chip", "low high", (0, 0, 0), 26.0, 0.16, 0.7)),
    ), turn=0.1),
    row("tiramisu", 0.15, {"coat": "#fbf0d8", "sponge": "#c9975a", "coffee": "#7a4a28", "cocoa": "#54301a", "plate": PLATE, "leaf": LEAF, "bean": "#3a2012"}, Thing(
        solids=(
            *plate(0.76), box("sponge", (0, 0.15, -0.02), (0.42, 0.065, 0.27), 0.02), box("coffee", (0, 0.105, -0.02), (0.425, 0.03, 0.275), 0.02), box("coat", (0, 0.275, -0.02), (0.425, 0.065, 0.275), 0.03), box("sponge", (0, 0.395, -0.02), (0.42, 0.06, 0.27), 0.02), box("coffee", (0, 0.365, -0.02), (0.424, 0.025, 0.274), 0.02), box("coat", (0, 0.515, -0.02), (0.425, 0.07, 0.275), 0.03), box("cocoa", (0, 0.588, -0.02), (0.42, 0.02, 0.27), 0.018),
            *swirl("coat", (-0.10, 0.63, 0.0), 0.15, 2, 0.07), *(ball("bean", (0.18 + 0.11 * k, 0.625, 0.06 - 0.08 * k), (0.055, 0.03, 0.04), (0, 60 * k, 0)) for k in range(2)), *leaf("leaf", (0.06, 0.66, 0.10), (0.22, 0.80, 0.08), 0.06, 0.02),
            *(ball("cocoa", (0.56 * math.cos(GOLDEN * k + 0.4), 0.095, 0.50 * abs(math.sin(GOLDEN * k + 0.4)) + 0.06), (0.016, 0.006, 0.016)) for k in range(12)),
        ),
        sway=0.6,
    ), turn=0.28),
    row("pudding", 0.14, {"coat": "#f6d072", "caramel": "#9a4f16", "plate": PLATE, "cherry": "#d01f36", "stem": "#7f9a3c", "cream": "#fffaf2"}, Thing(
        solids=(
            *plate(0.74), *part("body", *(disc("coat", (0, 0.13 + 0.075 * k, 0), 0.42 - 0.024 * k, 0.05, 0.03, LEVEL, blend=0.05) for k in range(6))),
            disc("caramel", (0, 0.565, 0), 0.30, 0.035, 0.03, LEVEL), *(rod("caramel", (0.28 * x, 0.56, 0.28 * z), (0.335 * x, 0.56 - d, 0.335 * z), 0.055, 0.045, blend=0.03) for (x, _, z), d in zip(around(9, 1.0, 0, 0.2), (0.18, 0.10, 0.24, 0.12, 0.20, 0.1, 0.1, 0.1, 0.14), strict=True)),
            disc("caramel", (0, 0.085, 0.0), 0.53, 0.014, 0.012, LEVEL), *swirl("cream", (0, 0.61, 0), 0.14, 2, 0.065), ball("cherry", (0, 0.86, 0.02), 0.085), *tube("stem", [(0, 0.93, 0.02), (0.03, 1.02, 0.02), (0.10, 1.08, 0.02)], 0.014),
        ),
        finish={"coat": "gloss", "caramel": "gloss", "cherry": "gloss"}, sway=1.6,
    ), turn=0.1),
    row("jelly", 0.15, {"coat": "#d8243c", "light": "#ff8a8f", "plate": PLATE, "cream": "#fffaf2"}, Thing(
        solids=(
            *plate(0.74), *part("body", *(ball("coat", (0.34 * x, 0.26, 0.34 * z), (0.155, 0.20, 0.155), blend=0.03) for x, _, z in around(9, 1.0, 0, 0.35)), *(ball("coat", (0.23 * x, 0.50, 0.23 * z), (0.125, 0.16, 0.125), blend=0.03) for x, _, z in around(8, 1.0, 0, 0.0)), disc("coat", (0, 0.24, 0), 0.34, 0.16, 0.05, LEVEL, blend=0.02), disc("coat", (0, 0.52, 0), 0.24, 0.12, 0.05, LEVEL, blend=0.02), ball("coat", (0, 0.64, 0), (0.22, 0.10, 0.22), blend=0.04)),
            *(ball("light", (0.34 * x + 0.10 * x, 0.34, 0.34 * z + 0.12 * z), (0.022, 0.06, 0.014)) for x, _, z in around(9, 1.0, 0, 0.35) if z > 0.3), *swirl("cream", (0, 0.73, 0), 0.13, 2, 0.06),
        ),
        finish={"coat": "gloss"}, sway=2.4,
    ), turn=0.1),
    row("whippedcream", 0.16, {"coat": "#fffdf8", "bowl": "#f0a8b8", "berry": "#d8304a", "leaf": LEAF}, Thing(
        solids=(
            *(disc("bowl", (0, 0.10 + 0.07 * k, 0), 0.30 + 0.14 * math.sqrt(k / 4), 0.06, 0.04, LEVEL, blend=0.06) for k in range(5)), disc("bowl", (0, 0.03, 0), 0.24, 0.03, 0.02, LEVEL), ring("bowl", (0, 0.42, 0), 0.44, 0.03),
            *swirl("coat", (0, 0.47, 0), 0.40, 4, 0.125), ball("berry", (0.22, 0.70, 0.26), (0.085, 0.10, 0.085)), *leaf("leaf", (0.20, 0.80, 0.26), (0.34, 0.86, 0.24), 0.05, 0.02),
        ),
        finish={"bowl": "gloss", "berry": "gloss"}, sway=0.6,
    ), turn=0.1),
    row("sugarcubes", 0.1, {"coat": "#fffefb", "shade": "#e8e6e2"}, Thing(
        solids=tuple(box("coat", at, (0.155, 0.15, 0.155), 0.025, (0, t, 0)) for at, t in (((-0.36, 0.15, 0.08), 14), ((0.0, 0.15, 0.16), -6), ((0.36, 0.15, 0.06), -20), ((-0.16, 0.15, -0.24), 8), ((0.20, 0.15, -0.26), 22), ((-0.18, 0.45, 0.06), 26), ((0.17, 0.45, 0.02), -12), ((0.0, 0.75, 0.02), 18))),
        paints=(spots("shade", "coat", (0, 0, 0), 46.0, 0.24, 0.8),),
    ), turn=0.15),
)  # fmt: skip
