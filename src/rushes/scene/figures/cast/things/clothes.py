"""Clothes that nobody wears, on hangers, forms and lines: one row each."""

from __future__ import annotations

import math

from ...species import Species
from ...thing.body import row
from ...thing.parts import (
    LEVEL,
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
    part,
    plate,
    rod,
    stripes,
    tube,
)
from ...thing.stands import cross, hanger, line, pegs

_WOOD = {"wood": "#c99a62", "hook": "#c9ced6"}


def _torso(low: float, wide: float, flare: float, deep: float = 0.03) -> tuple[Solid, ...]:
    """What hangs from the shoulders of a hanger at 1.02, down to `low`."""
    high = 0.98
    middle, half = 0.5 * (high + low), 0.5 * (high - low)
    return (
        plate("coat", (0, middle, 0), ((-wide, half), (wide, half), (flare, -half), (-flare, -half)), deep, 0.055),
        *both(rod("coat", (0.10, 1.03, 0), (wide - 0.03, 0.94, 0), 0.065, 0.085, blend=0.05), across="x"),
    )


def _pleats(top: float, low: float, narrow: float, broad: float, count: int = 16) -> tuple[Solid, ...]:
    return tuple(
        rod(
            "coat",
            (narrow * math.cos(a), top, 0.75 * narrow * math.sin(a)),
            (broad * math.cos(a), low, 0.75 * broad * math.sin(a)),
            0.05,
            0.085,
            blend=0.05,
        )
        for a in (math.tau * k / count for k in range(count))
    )


def _coil() -> list[Point]:
    """The edge of what is rolled up, seen from above."""
    turns = [(math.tau * k / 14, 0.41 - 0.0068 * k) for k in range(46)]
    return [(r * math.sin(a), 0.32, r * math.cos(a)) for a, r in turns]


def _skate(x: float, z: float) -> tuple[Solid, ...]:
    """A boot on four wheels; its toe is ahead."""
    return (
        *part(
            "boot",
            rod("coat", (x - 0.20, 0.36, z), (x + 0.22, 0.32, z), 0.11, 0.10),
            ball("coat", (x + 0.26, 0.32, z), (0.13, 0.095, 0.115), blend=0.06),
            rod("coat", (x - 0.20, 0.36, z), (x - 0.21, 0.72, z), 0.125, 0.125, blend=0.10),
            rod("coat", (x - 0.04, 0.46, z), (x + 0.12, 0.36, z), 0.09, 0.09, blend=0.10),
        ),
        disc("cuff", (x - 0.21, 0.79, z), 0.135, 0.045, 0.03, LEVEL),
        box("sole", (x + 0.03, 0.215, z), (0.33, 0.03, 0.10), 0.025),
        box("metal", (x + 0.03, 0.165, z), (0.25, 0.03, 0.05), 0.02),
        *(disc("wheel", (x + dx, 0.10, z + dz), 0.10, 0.04, 0.03) for dx in (-0.18, 0.24) for dz in (-0.085, 0.085)),
        *(disc("metal", (x + dx, 0.10, z + 0.13), 0.035, 0.012, 0.008) for dx in (-0.18, 0.24)),
        ball("wheel", (x + 0.39, 0.17, z), (0.055, 0.06, 0.06)),
        *(
            rod("lace", (x - 0.12 + d, 0.60 - 1.15 * d, z - 0.08), (x - 0.10 + d, 0.60 - 1.15 * d, z + 0.10), 0.016)
            for d in (0.0, 0.07, 0.14)
        ),
    )


def _knitwear() -> tuple[Solid, ...]:
    """On its hanger, without what is at the neck: the body with its hem, long sleeves and their cuffs."""
    return (
        *hanger(),
        *part("knit", *_torso(0.34, 0.30, 0.29, 0.045)),
        *part(
            "sleeve",
            *both(
                rod("coat", (0.29, 0.89, 0), (0.42, 0.60, 0.02), 0.12, 0.105, flat=1.3),
                rod("coat", (0.42, 0.60, 0.02), (0.46, 0.34, 0.05), 0.105, 0.09, flat=1.3, blend=0.03),
                across="x",
            ),
        ),
        *both(rod("rib", (0.465, 0.33, 0.05), (0.475, 0.27, 0.06), 0.085, flat=1.3), across="x"),
        box("rib", (0, 0.345, 0.0), (0.275, 0.05, 0.09), 0.04),
    )


CLOTHES: tuple[Species, ...] = (
    row(
        "shirt",
        1.0,
        {"coat": "#7fb2e0", "cuff": "coat*0.86", "collar": "coat*1.12", "button": "#fbf8f2", **_WOOD},
        Thing(
            solids=(
                *hanger(),
                *part("shirt", *_torso(0.34, 0.30, 0.30)),
                *part(
                    "sleeve",
                    *both(
                        rod("coat", (0.29, 0.90, 0), (0.42, 0.60, 0.02), 0.10, 0.09, flat=1.4),
                        rod("coat", (0.42, 0.60, 0.02), (0.46, 0.34, 0.05), 0.09, 0.075, flat=1.4, blend=0.03),
                        across="x",
                    ),
                ),
                *both(rod("cuff", (0.46, 0.33, 0.05), (0.467, 0.285, 0.055), 0.088, flat=1.4), across="x"),
                *both(
                    plate("collar", (0.085, 1.0, 0.085), ((-0.075, -0.03), (0.02, 0.09), (0.075, 0.0), (0.0, -0.11)), 0.022, 0.02),
                    across="x",
                ),
                box("cuff", (0, 0.63, 0.078), (0.034, 0.29, 0.014), 0.012),
                *(ball("button", (0, y, 0.094), (0.021, 0.021, 0.012)) for y in (0.42, 0.54, 0.66, 0.78, 0.89)),
                box("collar", (0.16, 0.77, 0.078), (0.07, 0.07, 0.012), 0.012),
            ),
            finish={"coat": "cloth", "cuff": "cloth", "collar": "cloth", "hook": "metal"},
        ),
        turn=0.2,
    ),
    row(
        "tshirt",
        1.0,
        {"coat": "#f2ede2", "rib": "coat*0.84", "inside": "coat*0.62", **_WOOD},
        Thing(
            solids=(
                *hanger(),
                *part("shirt", *_torso(0.36, 0.31, 0.29)),
                *part("sleeve", *both(rod("coat", (0.27, 0.90, 0), (0.43, 0.70, 0), 0.115, 0.125, flat=1.6), across="x")),
                *both(rod("rib", (0.372, 0.665, 0), (0.50, 0.725, 0), 0.03, flat=1.0), across="x"),
                *tube("rib", arc((0, 1.03, 0.075), 0.135, 200, 340, 7), 0.024),
                ball("inside", (0, 1.015, 0.05), (0.125, 0.06, 0.03)),
                box("rib", (0, 0.375, 0.0), (0.292, 0.022, 0.078), 0.02),
            ),
            finish={"coat": "cloth", "rib": "cloth", "hook": "metal"},
        ),
        turn=0.2,
    ),
    row(
        "sweater",
        1.0,
        {"coat": "#c2483f", "rib": "coat*0.84", "inside": "coat*0.55", "band": "#f4e8d0", **_WOOD},
        Thing(
            solids=(
                *_knitwear(),
                *tube("rib", arc((0, 1.03, 0.05), 0.125, 190, 350, 8), 0.042),
                ball("inside", (0, 1.025, 0.02), (0.11, 0.05, 0.03)),
            ),
            paints=(
                bar("band", "knit", (0, 0.80, 0.1), 0.016, 0.4, deep=0.2),
                bar("band", "knit", (0, 0.62, 0.1), 0.016, 0.4, deep=0.2),
                *(dot("band", "knit", (-0.30 + 0.12 * k, 0.71, 0.1), 0.036, 0.036, deep=0.2) for k in range(6)),
            ),
            finish={"coat": "cloth", "rib": "cloth", "hook": "metal"},
        ),
        turn=0.2,
    ),
    row(
        "hoodie",
        1.0,
        {"coat": "#5f6f86", "rib": "coat*0.84", "inside": "coat*0.55", "cord": "#f4f1ea", **_WOOD},
        Thing(
            solids=(
                *_knitwear(),
                *part(
                    "hood",
                    ball("coat", (0, 1.10, -0.06), (0.20, 0.17, 0.11)),
                    *tube("coat", [(-0.05, 0.94, 0.10), (-0.165, 1.06, 0.06), (-0.13, 1.22, 0.0), (0.13, 1.22, 0.0), (0.165, 1.06, 0.06), (0.05, 0.94, 0.10)], 0.06),
                ),
                ball("inside", (0, 1.09, 0.025), (0.115, 0.115, 0.035)),
                *both(rod("cord", (0.055, 0.93, 0.15), (0.075, 0.72, 0.115), 0.013), ball("cord", (0.075, 0.71, 0.115), 0.021), across="x"),
                plate("rib", (0, 0.50, 0.10), ((-0.11, 0.09), (0.11, 0.09), (0.19, -0.09), (-0.19, -0.09)), 0.012, 0.014),
            ),
            finish={"coat": "cloth", "rib": "cloth", "hook": "metal"},
        ),
        turn=0.2,
    ),
    row(
        "dress",
        1.2,
        {"coat": "#d8375c", "belt": "coat*0.7", "form": "#ead9c0", "wood": "#8a5f3c"},
        Thing(
            solids=(
                disc("wood", (0, 0.03, 0), 0.22, 0.03, 0.02, LEVEL),
                rod("wood", (0, 0.03, 0), (0, 0.5, 0), 0.03),
                *part("skirt", *_pleats(0.74, 0.22, 0.10, 0.36)),
                *part(
                    "bodice",
                    rod("coat", (0, 0.76, 0), (0, 1.00, 0.0), 0.125, 0.185, flat=1.35),
                    *both(ball("coat", (0.085, 1.0, 0.085), (0.085, 0.08, 0.07), blend=0.05), across="x"),
                ),
                *part(
                    "form",
                    rod("form", (0, 1.02, 0), (0, 1.12, 0), 0.17, 0.12, flat=1.4),
                    rod("form", (0, 1.14, 0), (0, 1.28, 0), 0.075, 0.07, blend=0.06),
                ),
                disc("wood", (0, 1.355, 0), 0.075, 0.018, 0.015, LEVEL),
                ball("wood", (0, 1.40, 0), 0.035),
                *both(
                    *tube("coat", [(0.12, 1.02, 0.135), (0.125, 1.17, 0.10), (0.12, 1.19, 0.0), (0.12, 1.05, -0.14)], 0.032),
                    across="x",
                ),
                *tube("belt", arc((0, 0.775, 0), 0.128, 0, 360, 13, "xz", squash=0.78), 0.034),
                box("belt", (0.03, 0.775, 0.125), (0.05, 0.035, 0.02), 0.02),
                *both(rod("belt", (0.04, 0.76, 0.13), (0.09, 0.60, 0.20), 0.022, 0.03, flat=1.6), across="x"),
            ),
            finish={"coat": "cloth", "belt": "cloth", "form": "cloth", "wood": "gloss"},
        ),
        turn=0.25,
    ),
    row(
        "jeans",
        1.0,
        {"coat": "#3f6599", "dark": "coat*0.72", "light": "coat*1.3", "stitch": "#e8a24a", "metal": "#d8b070", **_WOOD},
        Thing(
            solids=(
                *hanger(1.10, 0.22),
                *both(box("hook", (0.19, 1.0, 0.02), (0.03, 0.055, 0.06), 0.012), across="x"),
                *part(
                    "jeans",
                    plate("coat", (0, 0.84, 0), ((-0.20, 0.10), (0.20, 0.10), (0.235, -0.14), (-0.235, -0.14)), 0.04, 0.045),
                    *both(
                        rod("coat", (0.14, 0.76, 0), (0.17, 0.22, 0.0), 0.14, 0.125, flat=1.55, blend=0.02), across="x"
                    ),
                ),
                box("dark", (0, 0.955, 0), (0.245, 0.032, 0.092), 0.025),
                *(box("light", (x, 0.955, 0.092), (0.013, 0.044, 0.01), 0.006) for x in (-0.19, -0.09, 0.09, 0.19)),
                ball("metal", (0, 0.955, 0.098), (0.026, 0.026, 0.016)),
                *tube("stitch", [(0, 0.92, 0.094), (0.035, 0.86, 0.095), (0.035, 0.77, 0.096), (0.0, 0.72, 0.095)], 0.008),
                *both(*tube("stitch", arc((0.25, 0.93, 0.085), 0.13, 182, 258, 6), 0.009), across="x"),
                *both(ball("metal", (0.125, 0.905, 0.095), 0.014), across="x"),
                *both(disc("light", (0.167, 0.13, 0), 0.122, 0.03, 0.02, LEVEL), across="x"),
            ),
            paints=(
                dot("light", "jeans", (0.15, 0.52, 0.1), 0.2, 0.05, soft=0.5, opacity=0.5),
                dot("light", "jeans", (-0.15, 0.52, 0.1), 0.2, 0.05, soft=0.5, opacity=0.5),
            ),
            finish={"coat": "cloth", "dark": "cloth", "light": "cloth", "metal": "metal", "hook": "metal"},
        ),
        turn=0.2,
    ),
    row(
        "socks",
        0.5,
        {"coat": "#e0483a", "band": "#fff6ea", "peg": "#e8c890", "line": "#f4f1ea", "wood": "#a87b4c"},
        Thing(
            solids=(
                *line(0.95, 0.55),
                *(
                    solid
                    for x in (-0.24, 0.22)
                    for solid in part(
                        "sock",
                        rod("coat", (x, 0.82, 0), (x, 0.46, 0), 0.105, 0.10, flat=1.5),
                        rod("coat", (x, 0.42, 0), (x + 0.19, 0.33, 0), 0.105, 0.09, flat=1.4, blend=0.05),
                    )
                ),
                *(rod("band", (x - 0.055, 0.87, 0), (x + 0.055, 0.87, 0), 0.058, flat=0.8) for x in (-0.24, 0.22)),
                *(ball("band", (x + 0.225, 0.315, 0), (0.072, 0.078, 0.07)) for x in (-0.24, 0.22)),
                *(ball("band", (x - 0.045, 0.40, 0), (0.075, 0.075, 0.076)) for x in (-0.24, 0.22)),
                *pegs(((-0.27, 0.93, 0), (-0.20, 0.93, 0), (0.19, 0.93, 0), (0.26, 0.93, 0))),
            ),
            paints=(stripes("band", "sock", (0, 0.70, 0), (0, 1, 0), 30.0, bend=0.35),),
            finish={"coat": "cloth", "band": "cloth"},
        ),
        turn=0.2,
    ),
    row(
        "scarf",
        0.9,
        {"coat": "#c8392f", "stripe": "#f4e2c4", "wood": "#8a5f3c"},
        Thing(
            solids=(
                *cross(1.02, 0.34),
                *part(
                    "scarf",
                    rod("coat", (-0.16, 1.03, 0.07), (-0.16, 0.38, 0.10), 0.125, 0.13, flat=3.0),
                    rod("coat", (0.14, 1.03, 0.07), (0.15, 0.56, 0.10), 0.125, 0.13, flat=3.0),
                    rod("coat", (-0.15, 1.05, 0.0), (0.13, 1.05, 0.0), 0.105),
                    *tube("coat", arc((-0.01, 1.02, 0.10), 0.19, 190, 350, 8), 0.075),
                ),
                *(
                    rod("stripe", (x, y, 0.10), (1.05 * x, y - 0.09, 0.11), 0.014)
                    for x0, y in ((-0.16, 0.26), (0.15, 0.44))
                    for x in (x0 - 0.09, x0 - 0.045, x0, x0 + 0.045, x0 + 0.09)
                ),
            ),
            paints=(stripes("stripe", "scarf", (0, 0.40, 0), (0, 1, 0), 30.0, bend=0.6),),
            finish={"coat": "cloth", "stripe": "cloth"},
        ),
        turn=0.3,
    ),
    row(
        "gloves",
        0.3,
        {"coat": "#3f6fb0", "cuff": "coat*0.72", "rib": "coat*1.2", "wood": "#c99a62"},
        Thing(
            solids=(
                box("wood", (0, 0.035, 0), (0.50, 0.035, 0.18), 0.03),
                *both(
                    *part(
                        "glove",
                        box("coat", (0.27, 0.44, 0), (0.135, 0.15, 0.075), 0.07),
                        *(
                            rod("coat", (0.27 + dx, 0.54, 0), (0.27 + 1.28 * dx, top, 0), 0.050, 0.045, blend=0.015)
                            for dx, top in ((-0.105, 0.80), (-0.035, 0.86), (0.035, 0.84), (0.105, 0.76))
                        ),
                        rod("coat", (0.18, 0.36, 0.02), (0.055, 0.57, 0.04), 0.062, 0.05, blend=0.04),
                    ),
                    disc("cuff", (0.27, 0.20, 0), 0.125, 0.125, 0.03, LEVEL),
                    disc("rib", (0.27, 0.31, 0), 0.13, 0.022, 0.02, LEVEL),
                    disc("rib", (0.27, 0.09, 0), 0.135, 0.022, 0.02, LEVEL),
                    across="x",
                ),
            ),
            finish={"coat": "cloth", "cuff": "cloth", "rib": "cloth"},
        ),
        turn=0.2,
    ),
    row(
        "coat",
        1.1,
        {"coat": "#b08352", "lapel": "coat*0.82", "button": "#3a2a20", "inside": "coat*0.5", **_WOOD},
        Thing(
            solids=(
                *hanger(),
                *part("jacket", *_torso(0.16, 0.31, 0.37, 0.055)),
                *part(
                    "sleeve",
                    *both(
                        rod("coat", (0.30, 0.89, 0), (0.44, 0.56, 0.04), 0.115, 0.10, flat=1.3),
                        rod("coat", (0.44, 0.56, 0.04), (0.48, 0.28, 0.09), 0.10, 0.09, flat=1.3, blend=0.03),
                        across="x",
                    ),
                ),
                *both(rod("lapel", (0.48, 0.31, 0.085), (0.485, 0.27, 0.09), 0.102, flat=1.3), across="x"),
                plate("inside", (0, 0.90, 0.098), ((-0.09, 0.13), (0.09, 0.13), (0.0, -0.22)), 0.012, 0.01),
                *both(
                    plate("lapel", (0.10, 0.86, 0.112), ((-0.035, 0.17), (0.07, 0.13), (0.085, -0.02), (-0.09, -0.20)), 0.02, 0.02),
                    plate("lapel", (0.10, 1.02, 0.095), ((-0.06, 0.05), (0.05, 0.06), (0.095, -0.05), (-0.01, -0.05)), 0.03, 0.02),
                    across="x",
                ),
                rod("inside", (0.0, 0.66, 0.104), (0.0, 0.17, 0.104), 0.009),
                *(ball("button", (x, y, 0.115), (0.028, 0.028, 0.016)) for x in (-0.075, 0.075) for y in (0.60, 0.47)),
                *both(box("lapel", (0.20, 0.40, 0.10), (0.085, 0.026, 0.022), 0.02), across="x"),
            ),
            finish={"coat": "cloth", "lapel": "cloth", "hook": "metal"},
        ),
        turn=0.2,
    ),
    row(
        "belt",
        0.25,
        {"coat": "#8a5630", "edge": "coat*0.66", "metal": "#d9b45a"},
        Thing(
            solids=(
                *part("belt", disc("coat", (0, 0.17, 0), 0.44, 0.15, 0.02, LEVEL)),
                *part("coil", *tube("edge", _coil(), 0.014)),
                disc("edge", (0.02, 0.31, 0.0), 0.09, 0.02, 0.01, LEVEL),
                *part("tail", box("coat", (0.19, 0.17, 0.445), (0.24, 0.15, 0.022), 0.02)),
                rod("metal", (0.38, 0.30, 0.49), (0.38, 0.04, 0.49), 0.03),
                rod("metal", (0.62, 0.30, 0.49), (0.62, 0.04, 0.49), 0.03),
                *(rod("metal", (0.38, y, 0.49), (0.62, y, 0.49), 0.03) for y in (0.04, 0.30)),
                rod("metal", (0.40, 0.17, 0.50), (0.64, 0.17, 0.51), 0.018),
                box("edge", (0.20, 0.17, 0.475), (0.035, 0.155, 0.03), 0.02),
            ),
            finish={"coat": "gloss", "metal": "metal"},
        ),
        turn=0.1,
    ),
    row(
        "rollerskates",
        0.35,
        {
            "coat": "#f4f1ea", "cuff": "coat*0.86", "sole": "#3a3f4a", "wheel": "#f0558a", "metal": "#c9ced6", "lace": "#f0558a"
        },
        Thing(
            solids=(*_skate(-0.16, -0.2), *_skate(0.08, 0.2)),
            finish={"coat": "gloss", "wheel": "gloss", "metal": "metal"},
        ),
        turn=0.35,
    ),
)  # fmt: skip
