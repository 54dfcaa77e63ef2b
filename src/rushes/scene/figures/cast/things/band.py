"""Instruments of bands, orchestras and schoolrooms beside those of `cast/things/music.py`. One row each, facing the camera (+z)."""

from __future__ import annotations

import math

from ...species import Species
from ...thing.body import row
from ...thing.parts import LEVEL, Joint, Point, Solid, Thing, ball, both, box, disc, on, part, ring, rod, stripes, tube


def _drone(x: float, tilt: float, long: float) -> tuple[Solid, ...]:
    """One of the pipes that stand on a bag, by where it does, how far it leans and its length."""

    def at(share: float) -> Point:
        return (x + tilt * share, 0.56 + long * share, -0.02)

    return (
        rod("pipe", at(0.0), at(1.0), 0.036),
        rod("ivory", at(0.96), at(1.02), 0.052, 0.060),
        rod("ivory", at(0.50), at(0.56), 0.050),
        rod("pipe", at(0.58), at(0.92), 0.044),
        rod("ivory", at(0.04), at(0.08), 0.046),
    )


BAND: tuple[Species, ...] = (
    row(
        "accordion",
        0.5,
        {
            "coat": "#c8302a",
            "fold": "#f4ead2",
            "dark": "#7a1d1a",
            "white": "#fbf6ec",
            "black": "#22242a",
            "gold": "#e3b84a",
        },
        Thing(
            solids=(
                *part("left", box("coat", (-0.52, 0.44, 0), (0.12, 0.42, 0.24), 0.05)),
                *part("right", box("coat", (0.52, 0.44, 0), (0.12, 0.42, 0.24), 0.05)),
                *(
                    box(
                        "fold" if k % 2 else "dark",
                        (-0.36 + 0.06 * k, 0.44, 0),
                        (0.026, 0.385 if k % 2 else 0.345, 0.215 if k % 2 else 0.18),
                        0.012,
                    )
                    for k in range(13)
                ),
                box("black", (0.52, 0.44, 0.245), (0.085, 0.395, 0.012), 0.01),
                *(box("white", (0.545, 0.095 + 0.077 * k, 0.262), (0.060, 0.034, 0.020), 0.010) for k in range(10)),
                *(
                    box("black", (0.505, 0.134 + 0.077 * k, 0.280), (0.034, 0.018, 0.018), 0.008)
                    for k in (0, 1, 3, 4, 5, 7, 8)
                ),
                *(
                    ball("white", (-0.56 + 0.075 * j, 0.17 + 0.09 * k, 0.245), 0.024)
                    for j in range(2)
                    for k in range(7)
                ),
                *both(box("gold", (0.52, 0.87, 0), (0.125, 0.02, 0.20), 0.015), across="x"),
                *tube(
                    "black",
                    [(-0.50, 0.84, -0.22), (-0.30, 1.02, -0.26), (0.10, 1.02, -0.26), (0.46, 0.84, -0.22)],
                    0.030,
                ),
            ),
            finish={"coat": "gloss", "gold": "metal", "white": "gloss"},
            sway=1.4,
        ),
        turn=0.2,
        mirrors=False,
    ),
    row(
        "bagpipes",
        0.6,
        {"coat": "#8a2530", "stripe": "#2f5a48", "pipe": "#2c211d", "ivory": "#f6ecd2", "cord": "#e3b84a"},
        Thing(
            solids=(
                *part("bag", ball("coat", (0.0, 0.36, 0), (0.46, 0.27, 0.22), (0, 0, 8))),
                *part("bag", ball("coat", (0.36, 0.34, 0), (0.16, 0.13, 0.12), blend=0.06)),
                *_drone(-0.26, -0.16, 0.82),
                *_drone(-0.10, -0.03, 0.70),
                *_drone(0.06, 0.10, 0.60),
                rod("pipe", (0.46, 0.30, 0.04), (0.66, -0.0, 0.18), 0.034, 0.044),
                rod("ivory", (0.66, 0.01, 0.18), (0.68, -0.01, 0.19), 0.060),
                *(ball("ivory", (0.50 + 0.035 * k, 0.245 - 0.05 * k, 0.11 + 0.022 * k), 0.014) for k in range(4)),
                rod("pipe", (0.28, 0.52, 0.06), (0.46, 0.82, 0.16), 0.028, 0.024),
                rod("ivory", (0.46, 0.82, 0.16), (0.50, 0.90, 0.18), 0.026, 0.018),
                *tube(
                    "cord",
                    [
                        (-0.38, 1.10, 0.03),
                        (-0.24, 0.98, 0.05),
                        (-0.12, 1.04, 0.03),
                        (0.0, 0.92, 0.05),
                        (0.12, 0.98, 0.03),
                    ],
                    0.018,
                ),
            ),
            paints=(
                stripes("stripe", "bag", (0, 0.36, 0), (1, 0, 0), 9.0, opacity=0.85),
                stripes("stripe", "bag", (0, 0.36, 0), (0, 1, 0), 9.0, opacity=0.55),
            ),
            finish={"coat": "cloth", "ivory": "gloss", "pipe": "gloss", "cord": "cloth"},
            sway=1.2,
        ),
        turn=0.15,
    ),
    row(
        "bell",
        0.42,
        {"coat": "#e3b23c", "dark": "coat*0.60", "wood": "#8a5a36", "bow": "#d8302a"},
        Thing(
            solids=(
                *part("bell", ball("coat", (0, 0.66, 0), (0.245, 0.22, 0.245))),
                *part("bell", rod("coat", (0, 0.64, 0), (0, 0.38, 0), 0.235, 0.285, blend=0.05)),
                *part("bell", disc("coat", (0, 0.235, 0), 0.365, 0.020, 0.02, LEVEL, blend=0.13)),
                *part("bell", ring("coat", (0, 0.215, 0), 0.375, 0.045, blend=0.05)),
                *(ring("dark", (0, y, 0), r, 0.012) for y, r in ((0.60, 0.245), (0.56, 0.252))),
                *on("clapper", rod("dark", (0, 0.40, 0), (0, 0.14, 0), 0.03), ball("dark", (0, 0.09, 0), 0.085)),
                rod("coat", (0, 0.88, 0), (0, 0.95, 0), 0.055),
                *part("grip", rod("wood", (0, 0.98, 0), (0, 1.22, 0), 0.062, 0.080)),
                *part("grip", ball("wood", (0, 1.28, 0), 0.085, blend=0.03)),
            ),
            joints={"clapper": Joint(at=(0, 0.44, 0), swing=15, times=2)},
            finish={"coat": "metal", "dark": "metal", "wood": "gloss"},
            sway=6,
        ),
        turn=0.1,
    ),
    row(
        "bongos",
        0.4,
        {"coat": "#c8622c", "skin": "#fbf3e2", "hoop": "#cdd3d9", "dark": "#5a2c16"},
        Thing(
            solids=(
                *(
                    solid
                    for x, r in ((-0.34, 0.31), (0.32, 0.255))
                    for solid in (
                        disc("coat", (x, 0.30, 0), r * 0.88, 0.26, 0.03, LEVEL),
                        disc("coat", (x, 0.06, 0), r * 0.82, 0.06, 0.03, LEVEL),
                        disc("coat", (x, 0.50, 0), r * 0.96, 0.09, 0.02, LEVEL),
                        disc("skin", (x, 0.605, 0), r, 0.022, 0.015, LEVEL),
                        ring("hoop", (x, 0.595, 0), r, 0.030),
                        ring("hoop", (x, 0.10, 0), r * 0.84, 0.022),
                        *(
                            rod(
                                "hoop",
                                (x + r * 1.04 * math.sin(a), 0.59, r * 1.04 * math.cos(a)),
                                (x + r * 0.90 * math.sin(a), 0.12, r * 0.90 * math.cos(a)),
                                0.014,
                            )
                            for a in (math.radians(d) for d in (-70, -25, 25, 70))
                        ),
                    )
                ),
                box("dark", (-0.01, 0.34, 0), (0.09, 0.10, 0.10), 0.02),
            ),
            finish={"coat": "gloss", "hoop": "metal"},
            sway=0.8,
        ),
        turn=0.2,
    ),
    row(
        "clarinet",
        0.42,
        {"coat": "#2b2628", "metal": "#cfd8e2", "dark": "#151314"},
        Thing(
            solids=(
                *part("pipe", rod("coat", (-0.62, 0.86, 0), (0.44, 0.30, 0), 0.052, 0.060)),
                *part("pipe", rod("coat", (0.42, 0.31, 0), (0.62, 0.205, 0), 0.060, 0.10, blend=0.03)),
                *part("pipe", rod("coat", (0.62, 0.205, 0), (0.74, 0.14, 0), 0.10, 0.155, blend=0.04)),
                rod("dark", (-0.62, 0.86, 0), (-0.86, 0.985, 0), 0.050, 0.018),
                disc("coat", (0.855, 0.080, 0), 0.175, 0.022, 0.015, (28, 90, 0)),
                disc("dark", (0.875, 0.069, 0), 0.140, 0.012, 0.008, (28, 90, 0)),
                *(
                    ring("metal", (x, 0.532 - 0.528 * x, 0), 0.057, 0.018, (0, 0, 62))
                    for x in (-0.60, -0.46, -0.02, 0.40, 0.60)
                ),
                *(
                    disc("metal", (x, 0.545 - 0.528 * x, 0.055), 0.042, 0.014, 0.01, (-20, 0, 0))
                    for x in (-0.36, -0.25, -0.14, 0.09, 0.19, 0.29)
                ),
                rod("metal", (-0.40, 0.80, 0.045), (0.36, 0.40, 0.045), 0.012),
                rod("metal", (-0.30, 0.62, 0.05), (-0.20, 0.57, 0.05), 0.022),
                rod("metal", (0.34, 0.28, 0.05), (0.44, 0.23, 0.05), 0.022),
                *both(rod("metal", (0.40, 0.02, 0.14), (0.36, 0.34, -0.04), 0.020)),
                *both(rod("metal", (-0.42, 0.02, 0.14), (-0.46, 0.76, -0.04), 0.020)),
            ),
            finish={"coat": "gloss", "metal": "metal", "dark": "gloss"},
            sway=0.8,
        ),
        turn=0.2,
    ),
    row(
        "cymbal",
        0.7,
        {"coat": "#e3b23c", "groove": "coat*0.80", "stand": "#b9c2cb", "dark": "#33343c"},
        Thing(
            solids=(
                *on(
                    "plate",
                    *part("brass", disc("coat", (0, 1.06, 0), 0.56, 0.012, 0.01, (78, 0, 0))),
                    *part("brass", ball("coat", (0, 1.08, -0.005), (0.15, 0.15, 0.065), (78, 0, 0), blend=0.04)),
                    *(ring("groove", (0, 1.068, 0.002), r, 0.009, (-12, 0, 0)) for r in (0.24, 0.32, 0.40, 0.48)),
                ),
                rod("stand", (0, 0.20, 0), (0, 1.05, 0), 0.026),
                rod("stand", (0, 1.06, 0), (0, 1.22, 0), 0.016),
                disc("dark", (0, 1.16, 0), 0.045, 0.025, 0.02, LEVEL),
                disc("dark", (0, 0.62, 0), 0.045, 0.045, 0.02, LEVEL),
                *(
                    rod("stand", (0, 0.42, 0), (0.38 * math.sin(a), 0.03, 0.38 * math.cos(a)), 0.022)
                    for a in (0.5, 2.6, 4.7)
                ),
                *(ball("dark", (0.38 * math.sin(a), 0.03, 0.38 * math.cos(a)), 0.035) for a in (0.5, 2.6, 4.7)),
                rod("dark", (0.86, 0.02, 0.16), (0.30, 0.02, 0.36), 0.020),
            ),
            joints={"plate": Joint(at=(0, 1.08, 0), swing=5, times=2)},
            finish={"coat": "metal", "stand": "metal"},
            sway=0.3,
        ),
        turn=0.2,
    ),
    row(
        "harmonica",
        0.22,
        {"coat": "#cfd8e2", "wood": "#b8453a", "hole": "#2b1c18", "line": "coat*0.78"},
        Thing(
            solids=(
                *part("comb", box("wood", (0, 0.17, 0), (0.74, 0.065, 0.20), 0.03)),
                *part("top", box("coat", (0, 0.275, -0.02), (0.68, 0.055, 0.17), 0.05)),
                *part("low", box("coat", (0, 0.065, -0.02), (0.68, 0.055, 0.17), 0.05)),
                *(box("hole", (-0.585 + 0.13 * k, 0.17, 0.20), (0.042, 0.040, 0.006), 0.012) for k in range(10)),
                *both(ball("line", (0.60, 0.335, 0.02), (0.03, 0.015, 0.03)), across="x"),
                box("line", (0, 0.33, 0.02), (0.36, 0.006, 0.07), 0.006),
            ),
            finish={"coat": "metal", "wood": "gloss"},
            sway=0.6,
        ),
        turn=0.3,
    ),
    row(
        "maracas",
        0.26,
        {"coat": "#e0483a", "band": "#ffc93d", "two": "#3fae8a", "wood": "#c8925a"},
        Thing(
            solids=tuple(
                solid
                for k, z in ((1, 0.20), (-1, -0.12))
                for solid in (
                    *part("gourd", ball("coat", (0.44 * k, 0.21, z - 0.10 * k), (0.26, 0.20, 0.20))),
                    rod("wood", (0.20 * k, 0.17, z - 0.03 * k), (-0.56 * k, 0.065, z + 0.16 * k), 0.045, 0.052),
                    ball("wood", (-0.56 * k, 0.065, z + 0.16 * k), 0.062),
                )
            ),
            paints=(
                stripes("band", "gourd", (0, 0.20, 0), (1, 0, 0), 15.0),
                stripes("two", "gourd", (0.1, 0.20, 0), (1, 0, 0), 7.5, opacity=0.9),
            ),
            finish={"coat": "gloss", "wood": "gloss"},
            sway=0.8,
        ),
        turn=0.1,
    ),
    row(
        "organ",
        1.7,
        {
            "coat": "#7a4a2a",
            "edge": "coat*0.72",
            "pipe": "#e0b84a",
            "mouth": "#6a4a16",
            "white": "#fbf6ec",
            "black": "#22242a",
            "seat": "#8a2e2a",
        },
        Thing(
            solids=(
                box("coat", (0, 0.42, -0.22), (0.84, 0.42, 0.22), 0.02),
                box("edge", (0, 0.86, -0.20), (0.88, 0.035, 0.26), 0.02),
                *(
                    solid
                    for k in range(-6, 7)
                    for top in (1.86 - 0.40 * abs(math.sin(0.52 * k)) - 0.014 * k * k,)
                    for solid in (
                        rod("pipe", (0.125 * k, 1.06, -0.12), (0.125 * k, top, -0.12), 0.054),
                        rod("pipe", (0.125 * k, 0.92, -0.12), (0.125 * k, 1.06, -0.12), 0.020, 0.054),
                        box("mouth", (0.125 * k, 1.11, -0.070), (0.030, 0.022, 0.008), 0.006),
                    )
                ),
                *both(box("coat", (0.86, 1.32, -0.16), (0.055, 0.46, 0.12), 0.03), across="x"),
                *both(ball("pipe", (0.86, 1.84, -0.16), 0.070), across="x"),
                box("coat", (0, 0.58, 0.10), (0.52, 0.04, 0.16), 0.02),
                box("coat", (0, 0.68, 0.03), (0.52, 0.04, 0.10), 0.02),
                *(
                    box("white", (-0.44 + 0.0677 * k, y, z), (0.030, 0.012, 0.070), 0.006)
                    for k in range(14)
                    for y, z in ((0.628, 0.18), (0.728, 0.07))
                ),
                *(
                    box("black", (-0.406 + 0.0677 * k, y + 0.018, z - 0.02), (0.015, 0.014, 0.042), 0.005)
                    for k in (0, 1, 3, 4, 5, 7, 8, 10, 11, 12)
                    for y, z in ((0.628, 0.18), (0.728, 0.07))
                ),
                *both(box("edge", (0.50, 0.28, 0.16), (0.04, 0.28, 0.06), 0.02), across="x"),
                box("seat", (0, 0.40, 0.52), (0.34, 0.04, 0.12), 0.03),
                *both(box("edge", (0.28, 0.18, 0.52), (0.03, 0.18, 0.09), 0.02), across="x"),
            ),
            finish={"coat": "gloss", "pipe": "metal", "white": "gloss"},
            sway=0.4,
        ),
        turn=0.2,
    ),
    row(
        "triangle",
        0.46,
        {"coat": "#cdd6df", "cord": "#d8302a", "wood": "#8a5a36"},
        Thing(
            solids=(
                *on(
                    "hung",
                    *tube(
                        "coat",
                        [
                            (0.30, 0.26, 0.0),
                            (0.44, 0.26, 0),
                            (0.46, 0.30, 0),
                            (0.04, 0.98, 0),
                            (0, 1.0, 0),
                            (-0.04, 0.98, 0),
                            (-0.46, 0.30, 0),
                            (-0.44, 0.26, 0),
                            (0.16, 0.26, 0),
                        ],
                        0.034,
                    ),
                ),
                *tube(
                    "cord",
                    [(0.0, 1.24, 0.0), (0.035, 1.10, 0.03), (0.0, 0.96, 0.04), (-0.035, 1.10, 0.03), (0.0, 1.24, 0.0)],
                    0.012,
                ),
                *tube("wood", [(-0.62, 0.04, 0), (-0.62, 1.22, 0), (-0.58, 1.26, 0), (0.0, 1.26, 0)], 0.035),
                box("wood", (-0.36, 0.03, 0), (0.40, 0.03, 0.20), 0.02),
                rod("coat", (0.20, 0.03, 0.30), (0.68, 0.03, 0.20), 0.024),
                ball("wood", (0.68, 0.035, 0.20), 0.04),
            ),
            joints={"hung": Joint(at=(0, 1.20, 0), swing=5, shift=0.2)},
            finish={"coat": "metal"},
            sway=0,
        ),
        turn=0.2,
        mirrors=False,
    ),
    row(
        "tuba",
        0.72,
        {"coat": "#eab63a", "dark": "#8a5a1e", "key": "#fff4e0"},
        Thing(
            solids=(
                *part("brass", rod("coat", (0.22, 0.30, 0), (0.24, 0.82, 0), 0.085, 0.115)),
                *part("brass", rod("coat", (0.24, 0.82, 0), (0.26, 1.06, 0), 0.115, 0.19, blend=0.05)),
                *part(
                    "brass",
                    *(
                        disc("coat", (0.26 + 0.01 * k, y, 0.02 * k), r, 0.035, 0.03, (70, 0, 0), blend=0.07)
                        for k, (y, r) in enumerate(((1.10, 0.23), (1.18, 0.29), (1.25, 0.37), (1.30, 0.44)))
                    ),
                ),
                disc("dark", (0.30, 1.325, 0.085), 0.375, 0.012, 0.01, (70, 0, 0)),
                *tube(
                    "coat",
                    [
                        (0.22, 0.34, 0),
                        (0.20, 0.16, 0),
                        (0.08, 0.07, 0),
                        (-0.14, 0.07, 0),
                        (-0.30, 0.16, 0),
                        (-0.34, 0.34, 0),
                        (-0.34, 0.80, 0),
                        (-0.26, 0.94, 0),
                        (-0.10, 0.96, 0),
                        (0.0, 0.86, 0),
                        (0.02, 0.40, 0),
                    ],
                    [0.10, 0.105, 0.10, 0.095, 0.09, 0.085, 0.075, 0.07, 0.065, 0.06, 0.06],
                ),
                *tube(
                    "coat",
                    [
                        (-0.20, 0.78, 0.06),
                        (-0.20, 0.32, 0.06),
                        (-0.12, 0.22, 0.06),
                        (0.0, 0.22, 0.06),
                        (0.07, 0.32, 0.06),
                        (0.07, 0.60, 0.06),
                    ],
                    0.040,
                ),
                *(
                    solid
                    for x in (-0.16, -0.05, 0.06)
                    for solid in (
                        rod("coat", (x, 0.44, 0.14), (x, 0.70, 0.14), 0.046),
                        rod("key", (x, 0.72, 0.14), (x, 0.78, 0.14), 0.018),
                        disc("key", (x, 0.80, 0.14), 0.040, 0.014, 0.01, LEVEL),
                    )
                ),
                *tube("coat", [(-0.10, 0.96, 0.04), (-0.30, 1.04, 0.14), (-0.44, 1.02, 0.24)], 0.026),
                rod("key", (-0.43, 1.02, 0.235), (-0.50, 1.01, 0.28), 0.030, 0.050),
            ),
            finish={"coat": "metal", "key": "metal"},
            sway=1.0,
        ),
        turn=0.1,
    ),
    row(
        "xylophone",
        0.3,
        {
            "coat": "#a9703c",
            "b1": "#e0483a",
            "b2": "#f28a2e",
            "b3": "#ffd23f",
            "b4": "#5fae4a",
            "b5": "#35a8b8",
            "b6": "#3f6fd0",
            "b7": "#8a56b8",
            "metal": "#dfe5eb",
            "stick": "#e9c795",
            "knob": "#d8302a",
        },
        Thing(
            solids=(
                *both(rod("coat", (-0.76, 0.16, 0.33), (0.76, 0.16, 0.19), 0.060)),
                *both(box("coat", (0.72, 0.09, 0.0), (0.05, 0.09, 0.20), 0.03), across="x"),
                *(
                    solid
                    for k in range(8)
                    for x, half in ((-0.665 + 0.19 * k, 0.46 - 0.030 * k),)
                    for solid in (
                        box(f"b{k % 7 + 1}", (x, 0.245, 0), (0.080, 0.030, half), 0.02),
                        ball("metal", (x, 0.278, 0.32 - 0.018 * k), 0.020),
                        ball("metal", (x, 0.278, -0.32 + 0.018 * k), 0.020),
                    )
                ),
                rod("stick", (-0.30, 0.315, 0.12), (0.34, 0.42, 0.42), 0.022),
                ball("knob", (-0.32, 0.325, 0.10), 0.062),
                rod("stick", (0.14, 0.315, -0.06), (0.74, 0.42, 0.30), 0.022),
                ball("knob", (0.12, 0.325, -0.08), 0.062),
            ),
            finish={
                "b1": "gloss",
                "b2": "gloss",
                "b3": "gloss",
                "b4": "gloss",
                "b5": "gloss",
                "b6": "gloss",
                "b7": "gloss",
                "knob": "gloss",
            },
            sway=0.4,
        ),
        turn=0.2,
        mirrors=False,
    ),
)
