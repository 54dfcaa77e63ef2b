"""What one tells of: a ghost, a whirlwind, worlds in space, a tree full of lights, a hearth, a digger. One row each."""

from __future__ import annotations

import math

from ..species import Species
from ..thing.body import digging, flying, row, swirling
from ..thing.parts import LEVEL, Joint, Solid, Thing, ball, both, box, disc, on, part, ring, rod, stripes, tube

TURNS = 9  # rings of a whirlwind
ARMS = 4  # of light in a portal


def _whirl() -> tuple[Solid, ...]:
    """Rings that grow wider upwards, each with lumps that show how it turns."""
    solids: list[Solid] = []
    for k in range(TURNS):
        share = k / (TURNS - 1)
        radius, y = 0.08 + 0.46 * share**1.4, 0.10 + 1.50 * share
        colour = ("coat", "light", "dark")[k % 3]
        aside = 0.05 * math.sin(2.1 * k)
        solids += on(
            f"turn{k}",
            ring(colour, (aside, y, 0), radius, 0.075 + 0.06 * share),
            *(
                ball(
                    ("light", "coat", "dark")[n % 3],
                    (
                        aside + radius * math.cos(math.tau * n / 5 + k),
                        y + 0.02 * (-1) ** n,
                        radius * math.sin(math.tau * n / 5 + k),
                    ),
                    0.085 + 0.065 * share,
                )
                for n in range(5)
            ),
        )
    return tuple(solids)


def _baubles() -> tuple[Solid, ...]:
    return tuple(
        ball(("red", "gold", "blue")[k % 3], (r * math.sin(a), y, r * math.cos(a)), 0.042)
        for k, (a, y, r) in enumerate(
            (
                (-0.9, 0.36, 0.43),
                (-0.2, 0.33, 0.46),
                (0.6, 0.36, 0.44),
                (-0.6, 0.60, 0.32),
                (0.15, 0.58, 0.34),
                (0.85, 0.61, 0.32),
                (-0.35, 0.82, 0.22),
                (0.5, 0.83, 0.21),
                (0.0, 1.0, 0.13),
            )
        )
    )


def _swirl() -> tuple[Solid, ...]:
    """Arms of light that wind into the middle of a portal."""
    arms: list[Solid] = [ball("light", (0, 0.86, 0.02), (0.15, 0.15, 0.06))]
    for k in range(ARMS):
        turn = math.tau * k / ARMS
        points = [
            (r * math.cos(turn + 3.4 * r), 0.86 + r * math.sin(turn + 3.4 * r), 0.02)
            for r in (0.06 + 0.056 * n for n in range(11))
        ]
        arms += part(f"arm{k}", *tube("light", points, [0.072 * (1.0 - n / 11.5) ** 0.8 for n in range(11)]))
    return on("swirl", *arms)


def _on_globe(lat: float, lon: float, radius: float) -> tuple[float, float, float]:
    up, around = math.radians(lat), math.radians(lon)
    return (radius * math.cos(up) * math.sin(around), radius * math.sin(up), radius * math.cos(up) * math.cos(around))


WONDERS: tuple[Species, ...] = (
    row(
        "ghost",
        0.8,
        {"coat": "#f6f8fc", "ink": "#2e2f3c", "blush": "#f4b8c8", "mouth": "#3a3c4c"},
        Thing(
            solids=(
                *part(
                    "sheet",
                    ball("coat", (0, 0.22, 0), (0.32, 0.34, 0.30)),
                    rod("coat", (0, 0.18, 0), (0, -0.20, 0), 0.315, 0.36, blend=0.05),
                    *(
                        ball(
                            "coat",
                            (0.27 * math.cos(a), -0.46 + 0.03 * (-1) ** k, 0.25 * math.sin(a)),
                            (0.13, 0.16, 0.13),
                            blend=0.06,
                        )
                        for k, a in enumerate(math.tau * n / 7 for n in range(7))
                    ),
                ),
                *both(*on("arm", *part("arm", rod("coat", (0.06, 0.02, 0.30), (0.18, -0.10, 0.50), 0.10, 0.07)))),
                *both(ball("ink", (0.27, 0.27, 0.105), (0.035, 0.075, 0.05))),
                *both(ball("blush", (0.285, 0.14, 0.185), (0.02, 0.03, 0.045))),
                ball("mouth", (0.312, 0.11, 0.0), (0.02, 0.055, 0.045)),
            ),
            joints={
                "arm": Joint(at=(0.05, 0.02, 0.28), axis="x", swing=16, times=2),
                "arm'": Joint(at=(0.05, 0.02, -0.28), axis="x", swing=-16, times=2),
            },
            sway=4.0,
        ),
        archetype=flying(0.75, 2.6),
        domain="air",
        glow=("#cfe0ff", 1.7),
    ),
    row(
        "tornado",
        2.6,
        {"coat": "#8d9097", "light": "#b9bcc2", "dark": "#6a6d75", "dust": "#a08a6a"},
        Thing(
            solids=(
                *_whirl(),
                *on(
                    "turn0",
                    *(
                        ball("dust", (0.24 * math.cos(a), 0.06, 0.24 * math.sin(a)), (0.13, 0.085, 0.13))
                        for a in (0.0, 1.3, 2.5, 3.8, 5.0)
                    ),
                ),
            ),
            joints={
                f"turn{k}": Joint(
                    at=(0.05 * math.sin(2.1 * k), 0, 0),
                    axis="y",
                    turns=1 + k % 2,
                    slide=(0.03, 0.0, 0.0),
                    shift=0.13 * k,
                )
                for k in range(TURNS)
            },
            sway=3.0,
        ),
        turn=0.0,
    ),
    row(
        "christmastree",
        1.7,
        {
            "coat": "#2f7d46",
            "snow": "#f4f8fb",
            "trunk": "#7a5230",
            "red": "#e0352c",
            "gold": "#ffce3a",
            "blue": "#4aa0f0",
            "star": "#ffe05a",
            "pot": "#b5453a",
        },
        Thing(
            solids=(
                disc("pot", (0, 0.06, 0), 0.16, 0.06, 0.03, LEVEL),
                rod("trunk", (0, 0.08, 0), (0, 0.26, 0), 0.06, 0.06),
                *part(
                    "needles",
                    *(
                        rod("coat", (0, y, 0), (0, y + h, 0), r, 0.03)
                        for y, h, r in ((0.34, 0.34, 0.40), (0.58, 0.32, 0.31), (0.80, 0.30, 0.22))
                    ),
                ),
                *_baubles(),
                *part(
                    "chain",
                    *tube(
                        "gold", [(-0.44, 0.46, 0.16), (-0.2, 0.40, 0.43), (0.16, 0.46, 0.42), (0.44, 0.56, 0.12)], 0.016
                    ),
                ),
                *part(
                    "chain",
                    *tube(
                        "gold",
                        [(-0.33, 0.70, 0.10), (-0.12, 0.65, 0.31), (0.14, 0.71, 0.29), (0.30, 0.78, 0.06)],
                        0.015,
                    ),
                ),
                *part(
                    "star",
                    ball("star", (0, 1.17, 0), 0.06),
                    *(
                        rod("star", (0, 1.17, 0), (0.115 * math.sin(a), 1.17 + 0.115 * math.cos(a), 0), 0.045, 0.008)
                        for a in (math.tau * k / 5 for k in range(5))
                    ),
                ),
            ),
            paints=(stripes("snow", "needles", (0, 0, 0), (0.1, 1, 0), 22.0, bend=0.88, opacity=0.5),),
            finish={"red": "gloss", "gold": "glow", "blue": "gloss", "star": "glow"},
            sway=0.5,
        ),
        turn=0.1,
        glow=("#ffd98a", 1.5),
    ),
    row(
        "fireplace",
        1.1,
        {
            "coat": "#a8664a",
            "stone": "#c9b8a4",
            "dark": "#2c2420",
            "shelf": "#7a5230",
            "log": "#6e4526",
            "ember": "#ff8a2e",
            "gold": "#e0b24a",
            "leaf": "#4f8a4a",
        },
        Thing(
            solids=(
                *part("bricks", box("coat", (0, 0.56, -0.14), (0.66, 0.56, 0.16), 0.02)),
                box("dark", (0, 0.34, 0.03), (0.36, 0.32, 0.012), 0.02),
                *both(box("stone", (0.45, 0.36, 0.06), (0.09, 0.36, 0.07), 0.02), across="x"),
                box("stone", (0, 0.76, 0.06), (0.54, 0.07, 0.075), 0.02),
                box("shelf", (0, 0.89, 0.05), (0.74, 0.04, 0.17), 0.02),
                box("stone", (0, 0.025, 0.16), (0.66, 0.025, 0.26), 0.02),
                *(
                    rod("log", (-0.22, 0.10 + y, 0.13 + z), (0.22, 0.11 + y, 0.13 - z), 0.05, 0.05)
                    for y, z in ((0.0, 0.05), (0.0, -0.05), (0.08, 0.02))
                ),
                *(ball("ember", (x, 0.07, 0.17), (0.07, 0.035, 0.05)) for x in (-0.14, 0.0, 0.14)),
                *both(rod("gold", (0.52, 0.93, 0.06), (0.52, 1.05, 0.06), 0.03, 0.022), across="x"),
                *(ball("leaf", (-0.30 + 0.12 * k, 0.955, 0.08), (0.085, 0.05, 0.06)) for k in range(6)),
            ),
            paints=(stripes("stone", "bricks", (0, 0, 0), (0, 1, 0), 46.0, bend=0.9, opacity=0.5),),
            finish={"ember": "glow", "gold": "metal"},
            sway=0.6,
        ),
        turn=0.0,
        glow=("#ff9a3c", 2.2),
    ),
    row(
        "earth",
        1.2,
        {"coat": "#3f86d8", "land": "#6fb04a", "sand": "#d9b878", "ice": "#f6fbff", "cloud": "#ffffff"},
        Thing(
            solids=(
                *on("globe", *part("sea", ball("coat", (0, 0, 0), 0.5))),
                *on(
                    "globe",
                    *(
                        solid
                        for lat, lon, size in (
                            (35, 10, 0.20),
                            (5, 20, 0.17),
                            (-15, 25, 0.13),
                            (48, 60, 0.24),
                            (40, 100, 0.22),
                            (15, 80, 0.12),
                            (-25, 135, 0.14),
                            (45, -100, 0.22),
                            (60, -90, 0.16),
                            (-5, -60, 0.16),
                            (-25, -62, 0.12),
                            (65, 100, 0.18),
                        )
                        for solid in part(
                            "land",
                            ball(
                                "land" if abs(lat - 12) > 14 else "sand",
                                _on_globe(lat, lon, 0.44),
                                (size, size * 0.9, size),
                                blend=0.05,
                            ),
                        )
                    ),
                    ball("ice", (0, 0.455, 0), (0.16, 0.06, 0.16)),
                    ball("ice", (0, -0.455, 0), (0.17, 0.06, 0.17)),
                ),
                *on(
                    "clouds",
                    *(
                        ball("cloud", _on_globe(lat, lon, 0.505), (0.13, 0.028, 0.07), (0, -lon, 0))
                        for lat, lon in ((20, -20), (-10, 50), (38, 130), (-30, -110), (8, -150), (-40, 170))
                    ),
                ),
            ),
            joints={"globe": Joint(at=(0, 0, 0), axis="y", turns=1), "clouds": Joint(at=(0, 0, 0), axis="y", turns=1)},
            sway=0.0,
        ),
        archetype=flying(0.0, 9.6),
        domain="space",
    ),
    row(
        "saturn",
        1.1,
        {"coat": "#e6c284", "band": "#c99a5c", "ring": "#d9c8a4", "inner": "#b99a6c"},
        Thing(
            solids=(
                *on("globe", *part("gas", ball("coat", (0, 0, 0), (0.40, 0.37, 0.40)))),
                *on(
                    "rings",
                    *(
                        ring(colour, (0, 0, 0), r, 0.030)
                        for colour, r in (
                            ("inner", 0.56),
                            ("ring", 0.64),
                            ("ring", 0.71),
                            ("inner", 0.79),
                            ("ring", 0.86),
                        )
                    ),
                ),
            ),
            paints=(stripes("band", "gas", (0, 0, 0), (0, 1, 0), 26.0, bend=0.45, opacity=0.7),),
            joints={
                "globe": Joint(at=(0, 0, 0), axis="y", turns=1),
                "rings": Joint(at=(0, 0, 0), axis="z", rest=14.0, swing=1.5),
            },
            sway=0.0,
        ),
        archetype=flying(0.1, 9.6),
        domain="space",
    ),
    row(
        "blackhole",
        1.1,
        {"coat": "#08080c", "hot": "#fff0c4", "warm": "#ffb24a", "red": "#e0582e"},
        Thing(
            solids=(
                ball("coat", (0, 0, 0), 0.34),
                *on(
                    "disc",
                    *(
                        ring(colour, (0, 0, 0), r, thick)
                        for colour, r, thick in (
                            ("hot", 0.44, 0.028),
                            ("warm", 0.53, 0.034),
                            ("warm", 0.63, 0.030),
                            ("red", 0.73, 0.028),
                            ("red", 0.83, 0.018),
                        )
                    ),
                    *(
                        ball(
                            "hot" if k % 2 else "warm",
                            (
                                (0.45 + 0.05 * (k % 6)) * math.cos(2.4 * k),
                                0.0,
                                (0.45 + 0.05 * (k % 6)) * math.sin(2.4 * k),
                            ),
                            0.036,
                        )
                        for k in range(16)
                    ),
                ),
                ring("hot", (0, 0, 0), 0.375, 0.022, LEVEL),
            ),
            joints={"disc": Joint(at=(0, 0, 0), axis="y", turns=1)},
            finish={"hot": "glow", "warm": "glow", "red": "glow", "coat": "gloss"},
            sway=0.0,
        ),
        archetype=flying(0.0, 6.0),
        domain="space",
        glow=("#ffb24a", 2.3),
    ),
    row(
        "portal",
        1.5,
        {
            "coat": "#4fd2f5",
            "deep": "coat*0.42",
            "mid": "coat*0.62",
            "light": "#dff8ff",
            "stone": "#7d7f8a",
            "dark": "stone*0.76",
        },
        Thing(
            solids=(
                disc("deep", (0, 0.86, -0.03), 0.66, 0.03, 0.02),
                disc("mid", (0, 0.86, -0.015), 0.42, 0.03, 0.02),
                *_swirl(),
                ring("coat", (0, 0.86, 0.02), 0.655, 0.050, LEVEL),
                *(
                    box(
                        ("stone", "dark")[k % 2],
                        (0.78 * math.sin(math.tau * k / 14), 0.86 - 0.78 * math.cos(math.tau * k / 14), -0.02),
                        (0.165, 0.105, 0.14),
                        0.045,
                        (0, 0, 360.0 * k / 14),
                    )
                    for k in range(14)
                ),
                *both(box("dark", (0.40, 0.055, 0.06), (0.20, 0.06, 0.20), 0.04), across="x"),
                box("stone", (0, 0.035, 0.16), (0.42, 0.035, 0.16), 0.03),
            ),
            joints={"swirl": Joint(at=(0, 0.86, 0), axis="z", turns=-1 / ARMS)},
            finish={"coat": "glow", "deep": "glow", "mid": "glow", "light": "glow"},
            sway=0.0,
        ),
        archetype=swirling(0.25, 1.25),
        glow=("#6fdcff", 1.9),
        shines=True,
    ),
    row(
        "spinningtop",
        0.24,
        {"coat": "#e0483e", "band": "#ffd23f", "rim": "#3f90e8", "tip": "#cfd5dc"},
        Thing(
            solids=on(
                "axis",
                rod("tip", (0, 0.02, 0), (0, 0.18, 0), 0.02, 0.06),
                *part("cone", rod("coat", (0, 0.20, 0), (0, 0.50, 0), 0.08, 0.34)),
                *part("rim", disc("rim", (0, 0.60, 0), 0.47, 0.085, 0.06, LEVEL)),
                *(
                    ball("band", (0.40 * math.cos(a), 0.69, 0.40 * math.sin(a)), (0.07, 0.025, 0.07))
                    for a in (math.tau * k / 6 for k in range(6))
                ),
                disc("band", (0, 0.72, 0), 0.24, 0.05, 0.03, LEVEL),
                rod("tip", (0, 0.74, 0), (0, 1.0, 0), 0.045, 0.035),
                ball("coat", (0, 1.02, 0), 0.07),
            ),
            joints={"axis": Joint(at=(0, 0, 0), axis="y", turns=6)},
            finish={"coat": "gloss", "rim": "gloss", "tip": "metal"},
            sway=5.0,
        ),
        turn=0.0,
    ),
    row(
        "excavator",
        1.1,
        {"coat": "#f5b021", "dark": "#3a3b42", "glass": "#a8d4ec", "steel": "#8b929c", "earth": "#8a5f3c"},
        Thing(
            solids=(
                *both(
                    box("dark", (-0.18, 0.14, 0.24), (0.52, 0.13, 0.10), 0.12),
                    *(disc("steel", (-0.56 + 0.25 * k, 0.13, 0.345), 0.085, 0.012, 0.01) for k in range(4)),
                ),
                box("steel", (-0.18, 0.28, 0), (0.30, 0.04, 0.24), 0.02),
                *part("house", box("coat", (-0.32, 0.46, 0), (0.36, 0.15, 0.28), 0.05)),
                *part("cab", box("coat", (-0.06, 0.66, 0.10), (0.20, 0.24, 0.17), 0.05)),
                *(box("glass", (-0.04, 0.72, z), (0.14, 0.13, 0.012), 0.02) for z in (0.275, -0.075)),
                box("glass", (0.145, 0.72, 0.10), (0.012, 0.13, 0.12), 0.02),
                rod("dark", (-0.56, 0.60, -0.14), (-0.56, 0.82, -0.14), 0.035, 0.03),
                *on("boom", rod("coat", (0.06, 0.46, -0.12), (0.52, 1.02, -0.12), 0.085, 0.065)),
                *on(
                    "stick",
                    rod("coat", (0.52, 1.02, -0.12), (0.92, 0.62, -0.12), 0.065, 0.05),
                    rod("steel", (0.40, 0.94, -0.12), (0.66, 0.84, -0.12), 0.03, 0.03),
                ),
                *on(
                    "bucket",
                    box("dark", (0.93, 0.47, -0.12), (0.13, 0.11, 0.15), 0.05, (0, 0, 20)),
                    *(rod("steel", (1.02, 0.40, z), (1.10, 0.33, z), 0.022, 0.008) for z in (-0.22, -0.12, -0.02)),
                    ball("earth", (0.95, 0.56, -0.12), (0.12, 0.08, 0.12)),
                ),
            ),
            joints={
                "boom": Joint(at=(0.06, 0.46, -0.12), swing=9.0),
                "stick": Joint(at=(0.52, 1.02, -0.12), swing=13.0, shift=0.2, parent="boom"),
                "bucket": Joint(at=(0.92, 0.62, -0.12), swing=26.0, shift=0.45, parent="stick"),
            },
            finish={"coat": "gloss", "glass": "glass", "steel": "metal"},
            sway=0.0,
        ),
        archetype=digging(turn=0.35),
    ),
)
