"""Tools by themselves, each held up by what one works on with it or keeps it in: one row each."""

from __future__ import annotations

import math

from ...species import Species
from ...thing.body import row
from ...thing.parts import LEVEL, Solid, Thing, arc, ball, both, box, disc, part, plate, ring, rod, stripes, tube
from ...thing.stands import cradle, rack

_AXE = math.radians(38.0)  # its handle's rise


def _along(x: float, y: float) -> tuple[float, float]:
    """From the axe's head: so far along its handle, so far down its blade."""
    c, s = math.cos(_AXE), math.sin(_AXE)
    return (-c * x + -s * y, s * x - c * y)


def _pail(
    colour: str, low: float, high: float, narrow: float, broad: float, x: float = 0.0, z: float = 0.0
) -> tuple[Solid, ...]:
    """The wall of a bucket, in rings that widen upwards."""
    count = 14
    step = (high - low) / count
    return tuple(
        disc(
            colour, (x, low + (k + 0.5) * step, z), narrow + (broad - narrow) * k / (count - 1), 0.6 * step, 0.02, LEVEL,
            blend=0.03,
        )
        for k in range(count)
    )  # fmt: skip


def _spokes(x: float, y: float, z: float, radius: float, count: int = 5) -> tuple[Solid, ...]:
    return tuple(
        rod("steel", (x, y, z), (x + radius * math.cos(a), y + radius * math.sin(a), z), 0.018)
        for a in (math.tau * k / count for k in range(count))
    )


TOOLS: tuple[Species, ...] = (
    row(
        "axe",
        0.45,
        {"coat": "#b8c0ca", "edge": "coat*1.25", "handle": "#b5814a", "bark": "#6f4a30", "cut": "#e2bd86", "year": "#b98a54"},
        Thing(
            solids=(
                *part("stump", disc("bark", (0.08, 0.23, 0), 0.42, 0.23, 0.05, LEVEL)),
                disc("cut", (0.08, 0.455, 0), 0.37, 0.015, 0.01, LEVEL),
                *(ring("year", (0.08, 0.47, 0), r, 0.008) for r in (0.11, 0.20, 0.29)),
                *part(
                    "head",
                    plate("coat", (0.02, 0.78, 0), (_along(0.10, -0.09), _along(-0.10, -0.09), _along(-0.18, 0.26), _along(0.16, 0.26)), 0.035, 0.015),
                    plate("edge", (0.02, 0.78, 0), (_along(0.155, 0.24), _along(-0.17, 0.24), _along(-0.22, 0.36), _along(0.20, 0.36)), 0.012, 0.008),
                ),
                rod("handle", (0.02 + _along(-0.14, 0)[0], 0.78 + _along(-0.14, 0)[1], 0), (0.02 + _along(0.80, 0)[0], 0.78 + _along(0.80, 0)[1], 0), 0.042, 0.046),
                ball("handle", (0.02 + _along(0.84, 0.01)[0], 0.78 + _along(0.84, 0.01)[1], 0), 0.06),
                plate("cut", (0.62, 0.07, 0.14), ((-0.16, -0.05), (0.16, -0.05), (0.10, 0.06), (-0.12, 0.05)), 0.07, 0.02, (0, 0, 20)),
            ),
            paints=(stripes("year", "stump", (0, 0.2, 0), (1, 0, 0), 46.0, bend=0.9, opacity=0.25),),
            finish={"coat": "metal", "edge": "metal"},
        ),
        turn=0.25,
    ),
    row(
        "shovel",
        0.55,
        {"coat": "#9aa3ae", "handle": "#b5814a", "grip": "#3a3f4a", "earth": "#6b4630", "clod": "#7f5638"},
        Thing(
            solids=(
                *part(
                    "mound",
                    ball("earth", (0, 0.0, 0), (0.55, 0.20, 0.40)),
                    ball("earth", (0.2, 0.05, 0.08), (0.24, 0.15, 0.22), blend=0.08),
                    ball("earth", (-0.22, 0.04, 0.05), (0.25, 0.15, 0.24), blend=0.08),
                ),
                *(ball("clod", at, s) for at, s in (((0.46, 0.05, 0.28), 0.06), ((-0.40, 0.06, 0.32), 0.07), ((0.08, 0.10, 0.40), 0.05), ((-0.55, 0.04, 0.1), 0.05))),
                *part(
                    "blade",
                    plate("coat", (-0.015, 0.32, 0.03), ((-0.19, 0.14), (0.19, 0.14), (0.17, -0.22), (-0.17, -0.22)), 0.012, 0.02),
                    rod("coat", (0, 0.32, 0.04), (0.02, 0.58, 0.02), 0.035, 0.05, blend=0.03),
                ),
                rod("handle", (0.02, 0.52, 0.02), (0.09, 1.16, -0.04), 0.036),
                *tube("grip", [(0.09, 1.16, -0.04), (-0.03, 1.24, -0.045), (-0.02, 1.34, -0.05), (0.24, 1.32, -0.05), (0.21, 1.21, -0.045), (0.09, 1.16, -0.04)], 0.03),
            ),
            finish={"coat": "metal", "earth": "cloth", "clod": "cloth"},
        ),
        turn=0.25,
    ),
    row(
        "saw",
        0.4,
        {"coat": "#c3cad3", "handle": "#a8592c", "bark": "#7a5236", "cut": "#e2bd86", "year": "#b98a54", "brass": "#d9b45a"},
        Thing(
            solids=(
                *part("log", disc("bark", (-0.05, 0.24, 0), 0.235, 0.42, 0.03)),
                disc("cut", (-0.05, 0.24, 0.42), 0.205, 0.012, 0.01),
                *(ring("year", (-0.05, 0.24, 0.43), r, 0.008, LEVEL) for r in (0.06, 0.12, 0.17)),
                *both(plate("bark", (0.28, 0.06, 0), ((-0.12, -0.06), (0.12, -0.06), (0.0, 0.12)), 0.42, 0.01), across="x"),
                *part(
                    "blade",
                    plate("coat", (-0.05, 0.59, 0.2), ((-0.72, 0.07), (0.45, 0.17), (0.45, -0.13), (-0.72, -0.13)), 0.008, 0.008),
                ),
                *(plate("coat", (-0.745 + 0.058 * k, 0.455, 0.2), ((-0.029, 0.0), (0.029, 0.0), (0.0, -0.045)), 0.008, 0.003) for k in range(21)),
                *part(
                    "grip",
                    *tube("handle", [(0.44, 0.73, 0.2), (0.66, 0.76, 0.2), (0.74, 0.62, 0.2), (0.70, 0.46, 0.2), (0.46, 0.47, 0.2), (0.45, 0.6, 0.2), (0.44, 0.73, 0.2)], 0.06, flat=1.5),
                    ball("handle", (0.72, 0.79, 0.2), (0.07, 0.06, 0.045), blend=0.03),
                ),
                *(ball("brass", (0.46, y, 0.255), (0.026, 0.026, 0.012)) for y in (0.56, 0.68)),
                *(ball("cut", (-0.1 + 0.1 * k, 0.02, 0.5 + 0.05 * (k % 2)), (0.07, 0.025, 0.05)) for k in range(-1, 3)),
            ),
            finish={"coat": "metal", "handle": "gloss", "brass": "metal"},
        ),
        turn=0.2,
    ),
    row(
        "screwdriver",
        0.2,
        {"coat": "#e0483a", "groove": "coat*0.62", "band": "#2f3440", "steel": "#ccd3db", "wood": "#c99a62"},
        Thing(
            solids=(
                *cradle(0.30, 0.42),
                *part("handle", rod("coat", (-0.72, 0.33, 0), (-0.30, 0.33, 0), 0.105, 0.10), ball("coat", (-0.76, 0.33, 0), (0.07, 0.10, 0.10), blend=0.04)),
                *(rod("groove", (-0.70, 0.33 + 0.105 * math.cos(a), 0.105 * math.sin(a)), (-0.34, 0.33 + 0.102 * math.cos(a), 0.102 * math.sin(a)), 0.016) for a in (math.tau * k / 8 for k in range(8))),
                rod("band", (-0.225, 0.33, 0), (-0.20, 0.33, 0), 0.085, 0.05),
                rod("steel", (-0.2, 0.33, 0), (0.62, 0.33, 0), 0.036),
                plate("steel", (0.68, 0.33, 0), ((-0.07, 0.03), (-0.07, -0.03), (0.10, -0.05), (0.10, 0.05)), 0.008, 0.008),
            ),
            finish={"coat": "gloss", "steel": "metal"},
        ),
        turn=0.2,
    ),
    row(
        "wrench",
        0.25,
        {"coat": "#b9c2cd", "dark": "coat*0.7", "wood": "#8a5f3c"},
        Thing(
            solids=(
                *cradle(0.30, 0.26),
                *part("shaft", box("coat", (0, 0.33, 0), (0.46, 0.06, 0.035), 0.03)),
                box("dark", (0, 0.33, 0.0), (0.34, 0.026, 0.04), 0.02),
                *part(
                    "jaw",
                    *tube("coat", arc((0.60, 0.33, 0), 0.155, 62, 298, 10), 0.085, flat=1.7),
                    *tube("coat", arc((-0.60, 0.33, 0), 0.125, 0, 360, 13), 0.07, flat=1.5),
                ),
            ),
            finish={"coat": "metal", "dark": "metal"},
        ),
        turn=0.2,
    ),
    row(
        "bucket",
        0.35,
        {"coat": "#3f8fd6", "rim": "coat*1.15", "water": "#a8dcf4", "metal": "#d5dade", "grip": "#fbf8f2"},
        Thing(
            solids=(
                *part("pail", *_pail("coat", 0.02, 0.62, 0.27, 0.39)),
                ring("rim", (0, 0.62, 0), 0.385, 0.035),
                disc("water", (0, 0.605, 0), 0.37, 0.012, 0.01, LEVEL),
                *both(ball("metal", (0.405, 0.57, 0), (0.035, 0.045, 0.045)), across="x"),
                *tube("metal", arc((0, 0.57, 0), 0.42, 0, 180, 13, squash=1.12), 0.016),
                rod("grip", (-0.09, 1.04, 0), (0.09, 1.04, 0), 0.034),
            ),
            finish={"coat": "gloss", "metal": "metal", "water": "glass"},
        ),
        turn=0.3,
    ),
    row(
        "broom",
        0.9,
        {"coat": "#e2b95a", "stitch": "#c8392f", "handle": "#a06a3c", "wood": "#8a6a4a"},
        Thing(
            solids=(
                *rack(0.84, 0.34),
                *part(
                    "brush",
                    *(
                        rod("coat", (-0.07 + 0.030 * k, 0.42, 0.12 - 0.01 * abs(k)), (-0.10 + 0.078 * k, 0.06, 0.17), 0.045, 0.05, blend=0.012)
                        for k in range(-3, 4)
                    ),
                    *(
                        rod("coat", (-0.06 + 0.030 * k, 0.42, 0.08), (-0.09 + 0.085 * k, 0.06, 0.09), 0.04, 0.05, blend=0.012)
                        for k in range(-3, 4)
                    ),
                ),
                *(rod("stitch", (-0.19 - 0.012 * n, y, 0.165 + 0.01 * n), (0.03 + 0.018 * n, y, 0.165 + 0.01 * n), 0.014) for n, y in enumerate((0.34, 0.27))),
                rod("stitch", (-0.075, 0.44, 0.10), (-0.06, 0.50, 0.08), 0.085, 0.055),
                rod("handle", (-0.065, 0.46, 0.10), (0.14, 1.34, -0.37), 0.032, 0.034),
                ball("handle", (0.145, 1.36, -0.38), 0.042),
            ),
            finish={"coat": "cloth"},
        ),
        turn=0.2,
    ),
    row(
        "mop",
        0.9,
        {"coat": "#f2ede2", "shade": "coat*0.82", "pail": "#3f8fd6", "rim": "#2f6fae", "handle": "#c99a62", "clamp": "#d8433a", "metal": "#d5dade", "wood": "#8a6a4a"},
        Thing(
            solids=(
                *rack(0.92, 0.30),
                *part("pail", *_pail("pail", 0.02, 0.40, 0.21, 0.29, 0.52, 0.06)),
                ring("rim", (0.52, 0.40, 0.06), 0.285, 0.03),
                *tube("metal", arc((0.52, 0.37, 0.06), 0.30, 180, 360, 9, squash=0.75), 0.013),
                box("clamp", (-0.16, 0.36, 0.16), (0.15, 0.045, 0.05), 0.03),
                *(
                    rod(
                        "coat" if k % 2 else "shade",
                        (-0.16 + 0.021 * k, 0.35, 0.16 + dz),
                        (-0.16 + 0.043 * k, 0.05 + 0.02 * (k % 3), 0.22 + 2.4 * dz),
                        0.028,
                        0.036,
                    )
                    for k in range(-6, 7)
                    for dz in (-0.03, 0.03)
                ),
                rod("handle", (-0.16, 0.37, 0.15), (0.10, 1.38, -0.38), 0.03, 0.032),
                ball("clamp", (0.105, 1.40, -0.39), 0.042),
            ),
            finish={"coat": "cloth", "shade": "cloth", "pail": "gloss", "metal": "metal"},
        ),
        turn=0.2,
    ),
    row(
        "wheelbarrow",
        0.5,
        {"coat": "#3f9a5a", "rim": "coat*0.75", "handle": "#b5814a", "tyre": "#2f333c", "steel": "#c3cad3", "earth": "#6b4630", "leaf": "#6fb04a"},
        Thing(
            solids=(
                *part(
                    "tray",
                    plate("coat", (0.02, 0.52, 0.0), ((-0.52, 0.17), (0.62, 0.22), (0.26, -0.15), (-0.30, -0.15)), 0.27, 0.03),
                ),
                *both(rod("rim", (-0.54, 0.71, 0.30), (0.66, 0.76, 0.30), 0.028), across="z"),
                rod("rim", (0.66, 0.76, -0.30), (0.66, 0.76, 0.30), 0.028),
                rod("rim", (-0.54, 0.71, -0.30), (-0.54, 0.71, 0.30), 0.028),
                *part(
                    "load",
                    ball("earth", (0.0, 0.72, 0), (0.46, 0.17, 0.25)),
                    ball("earth", (0.22, 0.74, 0.02), (0.30, 0.16, 0.22), blend=0.06),
                ),
                *(
                    rod("leaf", (x, 0.86, z), (x + 0.10 * lean, 1.02, z), 0.018, 0.05, flat=2.0)
                    for x, z, lean in ((-0.1, 0.05, -1), (-0.06, 0.05, 0.2), (-0.02, 0.05, 1.1), (0.24, 0.02, -0.8), (0.27, 0.02, 0.4), (0.3, 0.02, 1.3))
                ),
                *both(
                    rod("handle", (0.66, 0.26, 0.09), (-0.32, 0.40, 0.24), 0.036),
                    rod("handle", (-0.32, 0.40, 0.24), (-1.0, 0.62, 0.27), 0.036, 0.04),
                    rod("steel", (-0.30, 0.40, 0.24), (-0.42, 0.03, 0.26), 0.03),
                    rod("steel", (-0.42, 0.03, 0.26), (-0.26, 0.03, 0.26), 0.03),
                    across="z",
                ),
                ring("tyre", (0.66, 0.235, 0), 0.17, 0.065, LEVEL),
                *_spokes(0.66, 0.235, 0.0, 0.16),
                disc("steel", (0.66, 0.235, 0), 0.05, 0.09, 0.02),
            ),
            finish={"coat": "gloss", "steel": "metal", "earth": "cloth"},
        ),
        turn=0.4,
    ),
    row(
        "comb",
        0.2,
        {"coat": "#d8743a", "line": "coat*0.7", "wood": "#f4f1ea"},
        Thing(
            solids=(
                *cradle(0.30, 0.50),
                *part("comb", box("coat", (0, 0.50, 0), (0.62, 0.085, 0.035), 0.03)),
                *(box("coat", (-0.59 + 0.0513 * k, 0.36, 0), (0.014, 0.12, 0.018), 0.012) for k in range(24)),
                *both(box("coat", (0.605, 0.37, 0), (0.025, 0.13, 0.022), 0.02), across="x"),
                rod("line", (-0.52, 0.52, 0.035), (0.52, 0.52, 0.035), 0.009),
            ),
            finish={"coat": "gloss"},
        ),
        turn=0.2,
    ),
    row(
        "fishingrod",
        0.8,
        {"coat": "#3a4a6a", "cork": "#d0a26a", "reel": "#c9ced6", "dark": "#2f3440", "line": "#f4f1ea", "red": "#e0483a", "white": "#fbf8f2", "wood": "#7a5236"},
        Thing(
            solids=(
                rod("wood", (-0.36, 0.0, 0), (-0.36, 0.36, 0), 0.034),
                *both(rod("wood", (-0.36, 0.34, 0), (-0.36, 0.50, 0.10), 0.026), across="z"),
                rod("wood", (-0.86, 0.0, 0), (-0.86, 0.12, 0), 0.034),
                *both(rod("wood", (-0.86, 0.10, 0), (-0.86, 0.23, 0.09), 0.026), across="z"),
                rod("cork", (-1.02, 0.11, 0), (-0.62, 0.31, 0), 0.046, 0.042),
                ball("dark", (-1.04, 0.10, 0), 0.055),
                *tube("coat", [(-0.62, 0.31, 0), (-0.1, 0.57, 0), (0.4, 0.86, 0), (0.72, 1.10, 0), (0.92, 1.32, 0)], [0.034, 0.028, 0.021, 0.015, 0.010]),
                rod("dark", (-0.60, 0.30, 0), (-0.57, 0.19, 0), 0.022),
                disc("reel", (-0.56, 0.14, 0.02), 0.095, 0.05, 0.02),
                disc("dark", (-0.56, 0.14, 0.06), 0.06, 0.03, 0.01),
                *tube("reel", [(-0.56, 0.14, 0.10), (-0.48, 0.08, 0.12), (-0.46, 0.08, 0.17)], 0.016),
                ball("dark", (-0.455, 0.08, 0.19), 0.032),
                *(ring("reel", (x, y - 0.045, 0), 0.03, 0.009, (90, 0, 60)) for x, y in ((-0.1, 0.57), (0.4, 0.86), (0.72, 1.10))),
                rod("line", (0.92, 1.32, 0), (0.96, 0.46, 0.02), 0.007),
                ball("red", (0.96, 0.42, 0.02), (0.06, 0.07, 0.06)),
                ball("white", (0.96, 0.375, 0.02), (0.058, 0.055, 0.058)),
                rod("line", (0.96, 0.33, 0.02), (0.96, 0.22, 0.02), 0.007),
                *tube("reel", arc((0.925, 0.20, 0.02), 0.035, 0, -200, 7), 0.011),
            ),
            finish={"coat": "gloss", "reel": "metal", "red": "gloss", "white": "gloss"},
        ),
        turn=0.2,
    ),
    row(
        "paddle",
        0.9,
        {"coat": "#c98a4a", "band": "#e0483a", "tip": "#fbf8f2", "wood": "#7a5f48"},
        Thing(
            solids=(
                *rack(0.66, 0.36),
                *(
                    solid
                    for k in (-1, 1)
                    for solid in (
                        rod("coat", (0.26 * k, 0.04, 0.16 + 0.03 * k), (-0.10 * k, 0.92, -0.26 + 0.03 * k), 0.034),
                        rod("coat", (-0.085 * k, 0.90, -0.245 + 0.03 * k), (-0.20 * k, 1.24, -0.40 + 0.03 * k), 0.085, 0.12, flat=3.2),
                        rod("tip", (-0.215 * k, 1.29, -0.42 + 0.03 * k), (-0.225 * k, 1.315, -0.43 + 0.03 * k), 0.116, flat=2.8),
                        rod("band", (0.0 * k, 0.675, -0.145 + 0.03 * k), (-0.012 * k, 0.705, -0.16 + 0.03 * k), 0.042),
                        rod("coat", (0.26 * k - 0.07, 0.045, 0.16 + 0.03 * k), (0.26 * k + 0.07, 0.045, 0.16 + 0.03 * k), 0.036),
                    )
                ),
            ),
            finish={"coat": "gloss"},
        ),
        turn=0.2,
    ),
)  # fmt: skip
