"""What stands for more than itself: a heart, a skull, a flame, a flag, gold. One row each, facing the camera (+z)."""

from __future__ import annotations

import math

from ...species import Species
from ...thing.body import row
from ...thing.parts import LEVEL, Joint, Thing, ball, both, box, disc, eye, on, part, plate, ring, rod, smile, tube

TEETH = 12
"""Of a gear."""

EMBLEMS: tuple[Species, ...] = (
    row(
        "heart",
        0.44,
        {"coat": "#e0343f", "shine": "#ffd9dc"},
        Thing(
            solids=(
                *part("heart", *both(ball("coat", (0.215, 0.66, 0), (0.275, 0.265, 0.20)), across="x")),
                *part(
                    "heart",
                    *both(
                        rod("coat", (0.205, 0.60, 0), (0.02, 0.10, 0), 0.235, 0.060, blend=0.10, flat=0.86), across="x"
                    ),
                ),
                *part("heart", ball("coat", (0, 0.48, 0), (0.30, 0.24, 0.20), blend=0.10)),
                ball("shine", (-0.30, 0.76, 0.150), (0.065, 0.040, 0.02), (0, -25, 35)),
            ),
            finish={"coat": "gloss", "shine": "gloss"},
            sway=5,
        ),
        turn=0.2,
    ),
    row(
        "brain",
        0.38,
        {"coat": "#eda3a6", "fold": "coat*0.78", "stem": "#d98a8c"},
        Thing(
            solids=(
                *both(*part("lobe", ball("coat", (0.0, 0.48, 0.17), (0.47, 0.33, 0.185)))),
                *part("small", ball("stem", (-0.30, 0.22, 0), (0.17, 0.12, 0.17))),
                rod("stem", (-0.12, 0.24, 0), (-0.17, 0.03, 0), 0.085, 0.068),
                *both(
                    *(
                        solid
                        for start, end, way in (
                            ((0.02, 0.10), (0.30, 0.12), 1),
                            ((-0.36, 0.06), (-0.06, 0.16), -1),
                            ((-0.38, -0.08), (-0.04, -0.02), 1),
                            ((0.02, -0.06), (0.36, -0.02), -1),
                            ((-0.28, -0.20), (0.02, -0.18), 1),
                            ((0.08, -0.20), (0.30, -0.16), -1),
                            ((-0.22, 0.22), (0.06, 0.26), 1),
                            ((0.10, 0.22), (0.28, 0.20), -1),
                        )
                        for solid in tube(
                            "fold",
                            [
                                (
                                    x,
                                    0.48 + y,
                                    0.172 + 0.185 * math.sqrt(max(0.02, 1 - (x / 0.47) ** 2 - (y / 0.33) ** 2)),
                                )
                                for j in range(8)
                                for x, y in (
                                    (
                                        start[0] + (end[0] - start[0]) * j / 7,
                                        start[1]
                                        + (end[1] - start[1]) * j / 7
                                        + way * 0.045 * math.sin(math.tau * j / 7),
                                    ),
                                )
                            ],
                            0.017,
                        )
                    )
                ),
                *(ring("fold", (-0.30, 0.20 + 0.035 * k, 0), 0.158 - 0.012 * abs(k), 0.010) for k in (-1, 0, 1)),
            ),
            finish={"coat": "gloss", "fold": "gloss"},
            sway=1.4,
        ),
        turn=0.55,
    ),
    row(
        "eyeball",
        0.36,
        {
            "white": "#fbf8f2",
            "coat": "#3f8fd6",
            "edge": "coat*0.55",
            "pupil": "#14151a",
            "shine": "#ffffff",
            "vein": "#d8604a",
            "pink": "#e58a80",
        },
        Thing(
            solids=(
                *on(
                    "look",
                    *part("ball", ball("white", (0, 0.45, 0), 0.45)),
                    ball("edge", (0, 0.45, 0.30), (0.235, 0.235, 0.155)),
                    ball("coat", (0, 0.45, 0.315), (0.210, 0.210, 0.150)),
                    ball("pupil", (0, 0.45, 0.385), (0.105, 0.105, 0.090)),
                    ball("shine", (0.075, 0.53, 0.460), (0.042, 0.042, 0.016)),
                    *(
                        rod(
                            "vein",
                            (
                                0.45 * math.sin(b) * math.cos(a),
                                0.45 + 0.45 * math.sin(b) * math.sin(a),
                                0.45 * math.cos(b),
                            ),
                            (
                                0.452 * math.sin(c) * math.cos(a + d),
                                0.45 + 0.452 * math.sin(c) * math.sin(a + d),
                                0.452 * math.cos(c),
                            ),
                            0.009,
                            0.004,
                        )
                        for a in (0.3, 1.2, 2.2, 3.1, 4.0, 5.2)
                        for b, c, d in ((1.45, 1.05, 0.10), (1.25, 0.92, -0.16))
                    ),
                ),
            ),
            joints={"look": Joint(at=(0, 0.45, 0), axis="y", swing=16, shift=0.2)},
            finish={"white": "gloss", "coat": "gloss", "pupil": "gloss", "shine": "glow"},
            sway=0,
        ),
        turn=0.15,
    ),
    row(
        "skull",
        0.42,
        {"coat": "#f2ead6", "dark": "#2a2420", "shade": "coat*0.84"},
        Thing(
            solids=(
                *part("skull", ball("coat", (0, 0.58, -0.04), (0.36, 0.34, 0.40))),
                *part("skull", box("coat", (0, 0.32, 0.14), (0.20, 0.14, 0.17), 0.09, blend=0.10)),
                *part("skull", *both(ball("coat", (0.215, 0.40, 0.20), (0.11, 0.08, 0.11), blend=0.06), across="x")),
                *part("jaw", box("coat", (0, 0.095, 0.13), (0.185, 0.075, 0.165), 0.06)),
                *both(ball("dark", (0.145, 0.51, 0.285), (0.105, 0.100, 0.09), (0, 14, -12)), across="x"),
                plate("dark", (0, 0.35, 0.315), ((-0.055, 0.0), (0.055, 0.0), (0.0, 0.10)), 0.02, 0.012),
                box("dark", (0, 0.178, 0.20), (0.175, 0.016, 0.115), 0.01),
                *(box("coat", (-0.125 + 0.05 * k, 0.215, 0.305), (0.021, 0.038, 0.022), 0.014) for k in range(6)),
                *(box("coat", (-0.125 + 0.05 * k, 0.140, 0.290), (0.021, 0.034, 0.022), 0.014) for k in range(6)),
            ),
            finish={"coat": "gloss"},
            sway=1.0,
        ),
        turn=0.3,
    ),
    row(
        "flame",
        0.5,
        {"coat": "#f2642a", "mid": "#ffab2e", "core": "#fff0a8"},
        Thing(
            solids=(
                *on(
                    "out",
                    *part("out", ball("coat", (0, 0.32, 0), (0.31, 0.31, 0.20))),
                    *part(
                        "out",
                        *tube(
                            "coat",
                            [(0.0, 0.42, 0), (-0.05, 0.66, 0), (0.05, 0.90, 0), (0.02, 1.10, 0)],
                            [0.25, 0.17, 0.085, 0.012],
                        ),
                    ),
                    *part("out", rod("coat", (0.18, 0.38, 0), (0.27, 0.76, 0), 0.12, 0.012, blend=0.04)),
                    *part("out", rod("coat", (-0.18, 0.36, 0), (-0.30, 0.66, 0), 0.12, 0.012, blend=0.04)),
                ),
                *on(
                    "in",
                    *part("mid", ball("mid", (0.01, 0.27, 0.10), (0.215, 0.225, 0.14))),
                    *part(
                        "mid",
                        *tube(
                            "mid", [(0.01, 0.34, 0.10), (-0.02, 0.54, 0.10), (0.03, 0.74, 0.08)], [0.17, 0.09, 0.010]
                        ),
                    ),
                    *part("core", ball("core", (0.01, 0.20, 0.17), (0.125, 0.150, 0.10))),
                    *part("core", rod("core", (0.01, 0.24, 0.18), (0.0, 0.46, 0.15), 0.095, 0.010)),
                ),
            ),
            joints={"out": Joint(at=(0, 0.05, 0), swing=5, times=2), "in": Joint(at=(0, 0.05, 0), swing=-7, times=3)},
            finish={"coat": "glow", "mid": "glow", "core": "glow"},
            sway=3,
        ),
        turn=0.0,
        glow=("#ffab3a", 0.6),
    ),
    row(
        "flag",
        1.5,
        {"coat": "#d8302a", "shade": "coat*0.84", "pole": "#d4dae1", "ball": "#e3b84a", "foot": "#8a8f98"},
        Thing(
            solids=(
                rod("pole", (-0.50, 0.04, 0), (-0.50, 1.60, 0), 0.026),
                ball("ball", (-0.50, 1.64, 0), 0.05),
                disc("foot", (-0.50, 0.03, 0), 0.17, 0.03, 0.02, LEVEL),
                *(
                    solid
                    for k in range(5)
                    for solid in on(
                        f"fold{k}",
                        *part(
                            "cloth",
                            box(
                                "coat" if k % 2 == 0 else "shade",
                                (-0.38 + 0.19 * k, 1.27, 0),
                                (0.112, 0.29, 0.014),
                                0.012,
                                (0, 26 if k % 2 == 0 else -26, 0),
                            ),
                        ),
                    )
                ),
            ),
            joints={
                f"fold{k}": Joint(
                    at=(-0.50, 1.25, 0),
                    slide=(0.0, 0.018 * k, 0.030 * k),
                    axis="y",
                    swing=2.0 + 1.2 * k,
                    shift=-0.16 * k,
                )
                for k in range(5)
            },
            finish={"coat": "cloth", "shade": "cloth", "pole": "metal", "ball": "metal"},
            sway=0,
        ),
        turn=0.2,
    ),
    row(
        "gear",
        0.42,
        {"coat": "#aab4be", "dark": "coat*0.62", "pinion": "#e3b23c"},
        Thing(
            solids=(
                *on(
                    "wheel",
                    disc("coat", (0, 0.50, 0), 0.37, 0.085, 0.02),
                    *(
                        box(
                            "coat",
                            (0.40 * math.cos(a), 0.50 + 0.40 * math.sin(a), 0),
                            (0.095, 0.060, 0.080),
                            0.02,
                            (0, 0, math.degrees(a)),
                        )
                        for a in (math.tau * k / TEETH for k in range(TEETH))
                    ),
                    ring("dark", (0, 0.50, 0.082), 0.285, 0.016, LEVEL),
                    disc("coat", (0, 0.50, 0), 0.15, 0.115, 0.02),
                    disc("dark", (0, 0.50, 0.11), 0.075, 0.010, 0.006),
                    *(
                        disc("dark", (0.215 * math.cos(a), 0.50 + 0.215 * math.sin(a), 0.084), 0.048, 0.006, 0.004)
                        for a in (math.tau * k / 6 for k in range(6))
                    ),
                ),
                *on(
                    "pinion",
                    disc("pinion", (0.625, 0.28, 0), 0.175, 0.085, 0.02),
                    *(
                        box(
                            "pinion",
                            (0.625 + 0.19 * math.cos(a), 0.28 + 0.19 * math.sin(a), 0),
                            (0.085, 0.045, 0.080),
                            0.02,
                            (0, 0, math.degrees(a)),
                        )
                        for a in (math.tau * k / 8 + 0.2 for k in range(8))
                    ),
                    disc("dark", (0.625, 0.28, 0.085), 0.055, 0.010, 0.006),
                ),
            ),
            joints={
                "wheel": Joint(at=(0, 0.50, 0), turns=2 / TEETH),
                "pinion": Joint(at=(0.625, 0.28, 0), turns=-2 / 8),
            },
            finish={"coat": "metal", "dark": "metal", "pinion": "metal"},
            sway=0,
        ),
        turn=0.2,
        mirrors=False,
    ),
    row(
        "goldbar",
        0.26,
        {"coat": "#f0bd3c", "dark": "coat*0.80"},
        Thing(
            solids=(
                *(
                    solid
                    for n, (x, y) in enumerate(((-0.33, 0.0), (0.33, 0.0), (0.0, 0.25)))
                    for solid in part(
                        f"bar{n}",
                        box("coat", (x, y + 0.055, 0), (0.315, 0.055, 0.62), 0.02),
                        box("coat", (x, y + 0.17, 0), (0.255, 0.070, 0.56), 0.025, blend=0.09),
                    )
                ),
                box("dark", (0.0, 0.495, 0.0), (0.14, 0.006, 0.34), 0.004),
                box("coat", (0.0, 0.500, 0.0), (0.115, 0.006, 0.30), 0.004),
            ),
            finish={"coat": "metal", "dark": "metal"},
            sway=0.3,
        ),
        turn=0.75,
        shines=True,
    ),
    row(
        "wand",
        0.26,
        {"coat": "#3a2a4a", "star": "#ffd23f", "gold": "#e3b84a", "spark": "#fff3b8"},
        Thing(
            solids=(
                rod("coat", (-0.86, 0.06, 0.06), (0.34, 0.34, 0), 0.055, 0.040),
                *(
                    ring("gold", (-0.86 + 1.20 * s, 0.06 + 0.28 * s, 0.06 - 0.06 * s), 0.056, 0.018, (0, 0, -77))
                    for s in (0.06, 0.22, 0.96)
                ),
                *part(
                    "star",
                    *(
                        plate(
                            "star",
                            (0.58, 0.40, 0),
                            (
                                (0.0, 0.0),
                                (0.135 * math.cos(a - 0.628), 0.135 * math.sin(a - 0.628)),
                                (0.33 * math.cos(a), 0.33 * math.sin(a)),
                                (0.135 * math.cos(a + 0.628), 0.135 * math.sin(a + 0.628)),
                            ),
                            0.045,
                            0.022,
                            (0, 0, -12),
                        )
                        for a in (math.radians(90 + 72 * k) for k in range(5))
                    ),
                ),
                *(
                    ball("spark", (x, y, z), r)
                    for x, y, z, r in (
                        (0.98, 0.62, 0.05, 0.030),
                        (0.92, 0.20, 0.10, 0.024),
                        (0.22, 0.62, 0.05, 0.022),
                        (1.04, 0.40, 0.0, 0.020),
                        (0.40, 0.76, 0.0, 0.026),
                    )
                ),
                rod("coat", (-0.24, 0.02, -0.10), (-0.24, 0.20, 0.02), 0.030),
                rod("coat", (0.22, 0.02, -0.10), (0.22, 0.30, 0.0), 0.030),
            ),
            finish={"coat": "gloss", "star": "glow", "gold": "metal", "spark": "glow"},
            sway=1.2,
        ),
        turn=0.15,
        glow=("#ffd76a", 0.3),
    ),
    row(
        "smilingsun",
        0.6,
        {"coat": "#ffc62e", "ray": "#f79a2a", "cheek": "#f58a5a", "mouth": "#7a3a14"},
        Thing(
            solids=(
                *on(
                    "rays",
                    *(
                        plate(
                            "ray",
                            (0, 0.70, -0.02),
                            (
                                (0.42 * math.cos(a - 0.15), 0.42 * math.sin(a - 0.15)),
                                (0.42 * math.cos(a + 0.15), 0.42 * math.sin(a + 0.15)),
                                (0.70 * math.cos(a), 0.70 * math.sin(a)),
                            ),
                            0.045,
                            0.03,
                        )
                        for a in (math.tau * k / 12 for k in range(12))
                    ),
                ),
                *part("face", ball("coat", (0, 0.70, 0), (0.43, 0.43, 0.30))),
                eye((0.145, 0.78, 0.270), 0.055, (0, -80, 0)),
                eye((-0.145, 0.78, 0.270), 0.055, (0, -100, 0)),
                *both(ball("cheek", (0.25, 0.63, 0.215), (0.070, 0.055, 0.03), (0, 32, 0)), across="x"),
            ),
            paints=(smile("mouth", "face", (0, 0.55, 0.3), 0.17, 0.085, 0.018),),
            joints={"rays": Joint(at=(0, 0.70, 0), turns=1 / 12)},
            finish={"coat": "gloss", "ray": "gloss"},
            sway=4,
        ),
        turn=0.1,
        glow=("#ffd76a", 0.35),
    ),
)
