"""What is kept, won or played with: jewels on their stands, trophies, keys and locks, charts, games. One row each."""

from __future__ import annotations

import math

from ...species import Species
from ...thing.body import opening, row
from ...thing.parts import (
    LEVEL,
    Joint,
    Point,
    Solid,
    Thing,
    arc,
    ball,
    bar,
    both,
    box,
    disc,
    dot,
    on,
    part,
    plate,
    ring,
    rod,
    tube,
)
from ...thing.stands import cross, easel, gallows, loop

_CHAIN: tuple[Point, ...] = (
    (0.135, 0.84, 0.05), (0.165, 0.74, 0.105), (0.195, 0.62, 0.165), (0.185, 0.53, 0.195), (0.135, 0.45, 0.218), (0.07, 0.40, 0.23),
)  # fmt: skip
"""The left half of a necklace, from the neck down to its pendant."""


def _star(colour: str, at: Point, size: float) -> tuple[Solid, ...]:
    """Five points, that face the camera."""
    x, y, z = at
    return tuple(
        plate(
            colour,
            (x, y, z),
            (
                (0.42 * size * math.sin(a - 0.63), 0.42 * size * math.cos(a - 0.63)),
                (size * math.sin(a), size * math.cos(a)),
                (0.42 * size * math.sin(a + 0.63), 0.42 * size * math.cos(a + 0.63)),
                (0.0, 0.0),
            ),
            0.012,
            0.006,
        )
        for a in (math.tau * k / 5 for k in range(5))
    )


TREASURES: tuple[Species, ...] = (
    row(
        "necklace",
        0.3,
        {"coat": "#f2c14a", "gem": "#2f8fe0", "bust": "#3a3550", "foot": "#2c2840"},
        Thing(
            solids=(
                disc("foot", (0, 0.035, 0), 0.34, 0.035, 0.03, LEVEL),
                *part(
                    "bust",
                    ball("bust", (0, 0.40, 0), (0.43, 0.36, 0.21)),
                    rod("bust", (0, 0.60, 0), (0, 0.98, -0.03), 0.15, 0.115, blend=0.14),
                ),
                *both(*tube("coat", _CHAIN, 0.018), across="x"),
                *both(*(ball("coat", p, 0.033) for p in _CHAIN), across="x"),
                *both(ball("gem", (0.135, 0.425, 0.228), 0.034), ball("gem", (0.07, 0.375, 0.236), 0.04), across="x"),
                ball("coat", (0, 0.375, 0.235), 0.042),
                ball("coat", (0, 0.265, 0.235), (0.10, 0.125, 0.04)),
                ball("gem", (0, 0.265, 0.262), (0.075, 0.10, 0.04)),
            ),
            finish={"coat": "metal", "gem": "glow", "bust": "cloth"},
        ),
        turn=0.2,
    ),
    row(
        "ring",
        0.25,
        {"coat": "#f5c34a", "stone": "#bfeaff", "facet": "stone*1.15", "case": "#a3263c", "cushion": "#fbf4ea"},
        Thing(
            solids=(
                *part("base", box("case", (0, 0.15, 0.05), (0.42, 0.15, 0.32), 0.06)),
                box("cushion", (0, 0.29, 0.05), (0.36, 0.045, 0.26), 0.04),
                *part("lid", box("case", (0, 0.60, -0.36), (0.42, 0.32, 0.09), 0.06, (-14, 0, 0))),
                box("cushion", (0, 0.60, -0.27), (0.35, 0.25, 0.04), 0.04, (-14, 0, 0)),
                ring("coat", (0, 0.47, 0.08), 0.20, 0.042, LEVEL),
                *(rod("coat", (0.05 * s, 0.67, 0.08 + 0.04 * t), (0.085 * s, 0.76, 0.08 + 0.07 * t), 0.016) for s in (-1, 1) for t in (-1, 1)),
                rod("stone", (0, 0.69, 0.08), (0, 0.775, 0.08), 0.02, 0.115),
                disc("facet", (0, 0.835, 0.08), 0.105, 0.02, 0.018, LEVEL),
            ),
            finish={"coat": "metal", "stone": "glow", "facet": "glow", "cushion": "cloth"},
        ),
        turn=0.3,
    ),
    row(
        "earrings",
        0.3,
        {"coat": "#2fae8f", "gold": "#f2c14a", "wood": "#5a4638", "pearl": "#fff6ea"},
        Thing(
            solids=(
                *cross(1.0, 0.42, thick=0.034),
                *both(
                    *tube("gold", arc((0.25, 0.99, 0.0), 0.075, -60, 200, 9, "zy"), 0.018),
                    *loop("gold", (0.25, 0.80, 0.04), 0.055, 0.017),
                    ball("pearl", (0.25, 0.70, 0.04), 0.06),
                    ball("gold", (0.25, 0.625, 0.04), (0.05, 0.025, 0.05)),
                    rod("coat", (0.25, 0.57, 0.04), (0.25, 0.42, 0.04), 0.045, 0.115),
                    ball("gold", (0.25, 0.285, 0.04), 0.028),
                    across="x",
                ),
            ),
            finish={"coat": "glow", "gold": "metal", "pearl": "gloss", "wood": "gloss"},
        ),
        turn=0.2,
    ),
    row(
        "bracelet",
        0.25,
        {"coat": "#f2c14a", "gem": "#d8304a", "bust": "#2f3a5a", "wood": "#5a4638"},
        Thing(
            solids=(
                disc("wood", (0, 0.03, 0), 0.26, 0.03, 0.02, LEVEL),
                rod("wood", (0, 0.03, 0), (0, 0.4, 0), 0.04),
                rod("bust", (-0.36, 0.58, 0), (0.36, 0.58, 0), 0.20),
                *(
                    ball("gem" if k % 4 == 0 else "coat", (0.0, 0.58 + 0.235 * math.sin(a), 0.235 * math.cos(a)), 0.058 if k % 4 == 0 else 0.048)
                    for k in range(20)
                    for a in (math.tau * k / 20,)
                ),
                *(rod("coat", (0.03, 0.35 - 0.02 * n, 0.10 + 0.07 * n), (0.04, 0.26 - 0.02 * n, 0.11 + 0.07 * n), 0.012) for n in (0, 1)),
                ball("coat", (0.05, 0.20, 0.20), (0.055, 0.06, 0.03)),
                *_star("coat", (0.0, 0.22, 0.28), 0.075),
            ),
            finish={"coat": "metal", "gem": "glow", "bust": "cloth", "wood": "gloss"},
        ),
        turn=0.62,
    ),
    row(
        "wallet",
        0.2,
        {"coat": "#7a4a2c", "seam": "#d8a873", "inside": "coat*1.25", "slot": "coat*0.7", "note": "#7fc08a", "ink": "#3f8a58", "card": "#3f7fd0", "gold": "#f2c14a"},
        Thing(
            solids=(
                *both(
                    *part("cover", box("coat", (0.34, 0.30, 0.14), (0.355, 0.29, 0.028), 0.025, (0, -22, 0))),
                    *part("inner", box("inside", (0.34, 0.285, 0.175), (0.325, 0.26, 0.02), 0.02, (0, -22, 0))),
                    *(box("slot", (0.36, y, 0.204), (0.27, 0.012, 0.012), 0.008, (0, -22, 0)) for y in (0.40, 0.29, 0.18)),
                    *part("note", box("note", (0.33, 0.53, 0.115), (0.31, 0.12, 0.012), 0.008, (0, -22, 0))),
                    across="x",
                ),
                box("card", (0.36, 0.445, 0.197), (0.21, 0.06, 0.012), 0.015, (0, -22, 0)),
                box("gold", (0.36, 0.335, 0.207), (0.21, 0.055, 0.012), 0.015, (0, -22, 0)),
                box("card", (-0.36, 0.335, 0.207), (0.21, 0.055, 0.012), 0.015, (0, 22, 0)),
                *both(ball("ink", (0.33, 0.60, 0.13), (0.06, 0.04, 0.015), (0, -22, 0)), across="x"),
                rod("coat", (0, 0.05, 0.0), (0, 0.55, 0.0), 0.04),
            ),
            finish={"coat": "gloss", "inside": "gloss"},
        ),
        turn=0.15,
    ),
    row(
        "trophy",
        0.4,
        {"coat": "#f5bf3a", "shade": "coat*0.82", "plinth": "#3a2c26", "plaque": "#f2d27a"},
        Thing(
            solids=(
                *part("plinth", box("plinth", (0, 0.09, 0), (0.27, 0.09, 0.27), 0.02), box("plinth", (0, 0.22, 0), (0.21, 0.06, 0.21), 0.02)),
                box("plaque", (0, 0.10, 0.272), (0.16, 0.05, 0.012), 0.01),
                rod("coat", (0, 0.30, 0), (0, 0.52, 0), 0.10, 0.05),
                ball("shade", (0, 0.45, 0), (0.095, 0.04, 0.095)),
                *part(
                    "cup",
                    *(disc("coat", (0, 0.56 + 0.0225 * k, 0), 0.10 + 0.225 * (k / 20) ** 0.42, 0.022, 0.015, LEVEL, blend=0.04) for k in range(21)),
                ),
                ring("coat", (0, 1.03, 0), 0.325, 0.035),
                disc("shade", (0, 1.02, 0), 0.30, 0.01, 0.01, LEVEL),
                *both(*tube("coat", [(0.29, 0.96, 0), (0.46, 0.98, 0), (0.51, 0.86, 0), (0.43, 0.72, 0), (0.25, 0.64, 0)], 0.032), across="x"),
                *_star("shade", (0, 0.80, 0.30), 0.13),
            ),
            finish={"coat": "metal", "shade": "metal", "plaque": "metal", "plinth": "gloss"},
        ),
        turn=0.2,
    ),
    row(
        "medal",
        0.3,
        {"coat": "#f5bf3a", "rim": "coat*0.84", "ribbon": "#d8304a", "white": "#fbf8f2", "wood": "#5a4638"},
        Thing(
            solids=(
                *gallows(1.16),
                *part(
                    "ribbon",
                    plate("ribbon", (-0.09, 0.90, 0), ((-0.07, 0.24), (0.07, 0.24), (0.16, -0.24), (0.02, -0.24)), 0.010, 0.008),
                    plate("ribbon", (0.09, 0.90, 0.02), ((-0.07, 0.24), (0.07, 0.24), (-0.02, -0.24), (-0.16, -0.24)), 0.010, 0.008),
                ),
                *both(plate("white", (0.09, 0.90, 0.032), ((-0.022, 0.24), (0.022, 0.24), (-0.068, -0.24), (-0.112, -0.24)), 0.006, 0.004), across="x"),
                *loop("rim", (0, 0.63, 0.01), 0.045, 0.016),
                disc("coat", (0, 0.38, 0.01), 0.225, 0.035, 0.02),
                ring("rim", (0, 0.38, 0.045), 0.20, 0.022, LEVEL),
                *_star("rim", (0, 0.38, 0.055), 0.15),
            ),
            finish={"coat": "metal", "rim": "metal", "ribbon": "cloth", "wood": "gloss"},
        ),
        turn=0.2,
    ),
    row(
        "padlock",
        0.25,
        {"coat": "#e0aa3a", "dark": "#3a2c1a", "rim": "coat*0.8", "steel": "#c9d0d8"},
        Thing(
            solids=(
                *part("body", box("coat", (0, 0.33, 0), (0.36, 0.33, 0.14), 0.09)),
                *tube("steel", [(-0.21, 0.62, 0), *arc((0, 0.86, 0), 0.21, 180, 0, 9), (0.21, 0.62, 0)], 0.062),
                disc("rim", (0, 0.33, 0.135), 0.17, 0.02, 0.015),
                ball("dark", (0, 0.37, 0.158), (0.055, 0.055, 0.02)),
                plate("dark", (0, 0.29, 0.156), ((-0.022, 0.07), (0.022, 0.07), (0.042, -0.07), (-0.042, -0.07)), 0.014, 0.006),
                *both(*(ball("rim", (0.28, y, 0.13), 0.028) for y in (0.10, 0.56)), across="x"),
            ),
            finish={"coat": "metal", "rim": "metal", "steel": "metal"},
        ),
        turn=0.3,
    ),
    row(
        "key",
        0.25,
        {"coat": "#e6b23e", "shade": "coat*0.8", "tag": "#d8433a", "cord": "#f4f1ea", "wood": "#6a4a34"},
        Thing(
            solids=(
                *gallows(1.16, wide=0.04),
                *loop("cord", (0, 1.06, 0.0), 0.075, 0.014),
                *part(
                    "bow",
                    *tube("coat", arc((0, 0.90, 0), 0.105, 0, 360, 13), 0.042),
                    *both(*tube("coat", arc((0.14, 0.80, 0), 0.085, 0, 360, 11), 0.036), across="x"),
                    ball("coat", (0, 0.765, 0), 0.06),
                ),
                rod("coat", (0, 0.74, 0), (0, 0.20, 0), 0.046),
                *(ball("shade", (0, y, 0), (0.07, 0.026, 0.07)) for y in (0.70, 0.62, 0.20)),
                *part("bit", box("coat", (0.12, 0.30, 0), (0.11, 0.085, 0.024), 0.015)),
                *(box("coat", (0.20, y, 0), (0.055, 0.024, 0.024), 0.012) for y in (0.225, 0.375)),
                *tube("cord", [(0, 1.0, 0.05), (-0.12, 0.74, 0.08), (-0.16, 0.60, 0.06)], 0.010),
                plate("tag", (-0.17, 0.47, 0.06), ((-0.05, 0.13), (0.05, 0.13), (0.075, -0.11), (-0.075, -0.11)), 0.014, 0.01),
            ),
            finish={"coat": "metal", "shade": "metal"},
        ),
        turn=0.15,
    ),
    row(
        "safe",
        0.5,
        {"coat": "#5a6b7c", "door": "coat*1.18", "dark": "#2b323c", "steel": "#d0d6dd", "gold": "#f2c14a"},
        Thing(
            solids=(
                *part("back", box("coat", (0, 0.56, -0.38), (0.46, 0.46, 0.03), 0.03)),
                *both(box("coat", (0.46, 0.56, 0), (0.05, 0.50, 0.41), 0.03), across="x"),
                *(box("coat", (0, y, 0), (0.50, 0.05, 0.41), 0.03) for y in (0.11, 1.01)),
                box("dark", (0, 0.56, -0.33), (0.41, 0.42, 0.01), 0.01),
                box("dark", (0, 0.55, -0.02), (0.41, 0.02, 0.30), 0.01),
                *(box("gold", (-0.20 + 0.20 * k + 0.1 * n, 0.20 + 0.075 * n, 0.05), (0.09, 0.035, 0.22), 0.02) for n in (0, 1) for k in range(3 - n)),
                *(disc("gold", (0.10 * k - 0.1, 0.60, 0.1), 0.05, 0.02 + 0.015 * (k % 2), 0.01, LEVEL) for k in range(4)),
                *both(disc("dark", (0.36, 0.03, 0.28), 0.06, 0.03, 0.02, LEVEL), across="x"),
                *both(disc("dark", (0.36, 0.03, -0.28), 0.06, 0.03, 0.02, LEVEL), across="x"),
                *on(
                    "door",
                    *part("door", box("door", (0, 0.56, 0.40), (0.41, 0.41, 0.035), 0.03)),
                    *part("seam", box("coat", (0, 0.56, 0.435), (0.33, 0.33, 0.012), 0.02)),
                    disc("steel", (-0.10, 0.66, 0.455), 0.12, 0.02, 0.015),
                    disc("dark", (-0.10, 0.66, 0.48), 0.085, 0.012, 0.01),
                    *(rod("steel", (-0.10 + 0.10 * math.sin(a), 0.66 + 0.10 * math.cos(a), 0.482), (-0.10 + 0.115 * math.sin(a), 0.66 + 0.115 * math.cos(a), 0.482), 0.008) for a in (math.tau * k / 12 for k in range(12))),
                    ball("steel", (-0.10, 0.66, 0.50), (0.035, 0.035, 0.03)),
                    *(rod("steel", (-0.10, 0.37, 0.50), (-0.10 + 0.14 * math.sin(a), 0.37 + 0.14 * math.cos(a), 0.50), 0.018, 0.024) for a in (math.tau * (k + 0.1) / 3 for k in range(3))),
                    ball("steel", (-0.10, 0.37, 0.50), 0.045),
                    *(rod("steel", (0.43, y, 0.42), (0.43, y + 0.12, 0.42), 0.028) for y in (0.28, 0.72)),
                ),
            ),
            joints={"door": Joint(at=(0.43, 0.56, 0.42), axis="y", opens=112.0)},
            finish={"coat": "gloss", "door": "gloss", "steel": "metal", "gold": "metal"},
        ),
        archetype=opening(0.35),
        turn=0.35,
    ),
    row(
        "compass",
        0.25,
        {"coat": "#d9a441", "rim": "coat*0.78", "face": "#fbf4e2", "ink": "#3a2c22", "red": "#d8302a", "blue": "#3f6fb0", "wood": "#6a4a34"},
        Thing(
            solids=(
                box("wood", (0, 0.04, 0.05), (0.42, 0.04, 0.22), 0.03),
                *both(rod("wood", (0.20, 0.06, 0.16), (0.20, 0.16, 0.20), 0.035), across="x"),
                rod("wood", (0, 0.06, -0.12), (0, 0.62, -0.14), 0.045),
                *part("case", disc("coat", (0, 0.56, 0.02), 0.46, 0.075, 0.05, (-12, 0, 0))),
                ring("rim", (0, 0.58, 0.10), 0.425, 0.035, (78, 0, 0)),
                *part("face", disc("face", (0, 0.575, 0.088), 0.39, 0.02, 0.01, (-12, 0, 0))),
                *(
                    rod("ink", (q * math.sin(a), 0.585 + q * math.cos(a), 0.125 - 0.21 * q * math.cos(a)), (0.36 * math.sin(a), 0.585 + 0.36 * math.cos(a), 0.125 - 0.21 * 0.36 * math.cos(a)), 0.012)
                    for k in range(16)
                    for a, q in ((math.tau * k / 16, 0.29 if k % 4 == 0 else 0.325),)
                ),
                *(
                    plate("blue", (0, 0.585, 0.122), ((0.05 * math.cos(a), -0.05 * math.sin(a)), (0.24 * math.sin(a), 0.24 * math.cos(a)), (-0.05 * math.cos(a), 0.05 * math.sin(a))), 0.004, 0.003, (-12, 0, 0))
                    for a in (0.25 * math.tau * k for k in range(4))
                ),
                plate("red", (0, 0.587, 0.142), ((-0.058, -0.058), (0.058, 0.058), (-0.22, 0.22)), 0.008, 0.005, (-12, 0, 0)),
                plate("ink", (0, 0.587, 0.142), ((-0.058, -0.058), (0.058, 0.058), (0.22, -0.22)), 0.008, 0.005, (-12, 0, 0)),
                ball("coat", (0, 0.587, 0.16), (0.04, 0.04, 0.025)),
                rod("rim", (0, 1.0, -0.07), (0, 1.09, -0.09), 0.05),
                *loop("coat", (0, 1.20, -0.10), 0.10, 0.026),
            ),
            finish={"coat": "metal", "rim": "metal", "red": "gloss"},
        ),
        turn=0.2,
    ),
    row(
        "map",
        0.45,
        {"coat": "#e4c68c", "edge": "coat*0.82", "land": "#8fae5a", "sea": "#8fb8b4", "ink": "#5a3a22", "red": "#d0302a", "wood": "#7a5236", "knob": "#5a3a26"},
        Thing(
            solids=(
                *easel(0.30, 0.44),
                *part("sheet", plate("coat", (0, 0.74, 0.0), ((-0.60, 0.38), (0.60, 0.38), (0.60, -0.38), (-0.60, -0.38)), 0.008, 0.02, (-14, 0, 0))),
                *(rod("edge", (-0.60, y, z), (0.60, y, z), 0.05) for y, z in ((0.365, 0.10), (1.115, -0.08))),
                *(rod("red", (0.31 - 0.055 * k, 0.60, 0.062), (0.31 + 0.055 * k, 0.71, 0.036), 0.017) for k in (-1, 1)),
                *both(*(rod("knob", (0.62, y, z), (0.70, y, z), 0.035) for y, z in ((0.365, 0.10), (1.115, -0.08))), across="x"),
            ),
            paints=(
                dot("land", "sheet", (-0.26, 0.82, 0), 0.17, 0.22),
                dot("land", "sheet", (-0.14, 0.70, 0), 0.10, 0.17),
                dot("land", "sheet", (0.30, 0.64, 0), 0.15, 0.19),
                dot("land", "sheet", (0.40, 0.72, 0), 0.10, 0.12),
                dot("sea", "sheet", (-0.30, 0.85, 0), 0.045, 0.06),
                *(bar("red", "sheet", at, 0.010, 0.026) for at in ((-0.30, 0.70, 0), (-0.21, 0.66, 0), (-0.11, 0.61, 0), (0.0, 0.58, 0), (0.10, 0.58, 0), (0.19, 0.60, 0))),
                *(dot("ink", "sheet", at, 0.012, 0.012) for at in ((-0.46, 0.56, 0), (-0.40, 0.60, 0))),
                bar("ink", "sheet", (0.36, 0.98, 0), 0.10, 0.010),
                bar("ink", "sheet", (0.36, 0.98, 0), 0.010, 0.10),
                dot("ink", "sheet", (0.36, 0.98, 0), 0.035, 0.035),
                *(bar("edge", "sheet", (x, 0.74, 0), 0.34, 0.006) for x in (-0.20, 0.20)),
                bar("edge", "sheet", (0, 0.74, 0), 0.006, 0.56),
            ),
            finish={"coat": "cloth"},
        ),
        turn=0.2,
    ),
)  # fmt: skip
