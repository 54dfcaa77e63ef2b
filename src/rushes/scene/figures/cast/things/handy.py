"""What one reaches for about a house: what holds, shines, pours, is cooked and eaten with. One row each, facing the camera (+z)."""

from __future__ import annotations

import math

from ...species import Species
from ...thing.body import row
from ...thing.parts import LEVEL, Thing, ball, both, box, disc, part, ring, rod, stripes, tube

ACROSS = (0, 90, 0)
"""A disc about an axis that goes to the side."""

HANDY: tuple[Species, ...] = (
    row(
        "rope",
        0.42,
        {"coat": "#c9a064", "dark": "coat*0.76"},
        Thing(
            solids=(
                *(
                    ring(
                        "coat",
                        (0.03 * (-1) ** k, 0.47 + 0.02 * (k % 2), 0.085 * (k - 1.5)),
                        0.37 - 0.02 * (k % 3),
                        0.062,
                        LEVEL,
                    )
                    for k in range(4)
                ),
                *(
                    rod(
                        "dark",
                        (x + 0.33 * math.cos(a), y + 0.33 * math.sin(a), 0.175),
                        (x + 0.41 * math.cos(a + 0.13), y + 0.41 * math.sin(a + 0.13), 0.185),
                        0.012,
                    )
                    for x, y in ((-0.03, 0.49),)
                    for a in (math.tau * j / 26 for j in range(26))
                ),
                *(
                    rod("coat", (-0.15 + 0.085 * k, 0.74, 0.20), (-0.13 + 0.085 * k, 0.98, 0.20), 0.052)
                    for k in range(4)
                ),
                *(
                    rod("coat", (-0.15 + 0.085 * k, 0.98, 0.20), (-0.15 + 0.085 * k, 0.98, -0.20), 0.052)
                    for k in range(4)
                ),
                *tube(
                    "coat",
                    [
                        (0.14, 0.76, 0.21),
                        (0.30, 0.50, 0.27),
                        (0.42, 0.22, 0.32),
                        (0.56, 0.06, 0.36),
                        (0.84, 0.055, 0.28),
                    ],
                    0.052,
                ),
                rod("dark", (0.80, 0.055, 0.295), (0.87, 0.055, 0.272), 0.062),
            ),
            finish={"coat": "cloth", "dark": "cloth"},
            sway=0.6,
        ),
        turn=0.3,
    ),
    row(
        "chain",
        0.2,
        {"coat": "#aab4be"},
        Thing(
            solids=tuple(
                solid
                for k in range(6)
                for x in (-0.80 + 0.32 * k,)
                for solid in (
                    tube(
                        "coat",
                        [
                            *(
                                (x + 0.11 + 0.10 * math.cos(a), 0.17 + 0.10 * math.sin(a), 0)
                                for a in (math.radians(d) for d in range(-90, 91, 30))
                            ),
                            *(
                                (x - 0.11 + 0.10 * math.cos(a), 0.17 + 0.10 * math.sin(a), 0)
                                for a in (math.radians(d) for d in range(90, 271, 30))
                            ),
                            (x + 0.11, 0.07, 0),
                        ],
                        0.046,
                    )
                    if k % 2 == 0
                    else tube(
                        "coat",
                        [
                            *(
                                (x + 0.11 + 0.10 * math.cos(a), 0.16, 0.13 * math.sin(a))
                                for a in (math.radians(d) for d in range(-90, 91, 30))
                            ),
                            *(
                                (x - 0.11 + 0.10 * math.cos(a), 0.16, 0.13 * math.sin(a))
                                for a in (math.radians(d) for d in range(90, 271, 30))
                            ),
                            (x + 0.11, 0.16, -0.13),
                        ],
                        0.046,
                    )
                )
            ),
            finish={"coat": "metal"},
            sway=0.4,
        ),
        turn=0.3,
    ),
    row(
        "whistle",
        0.26,
        {"coat": "#f0b52e", "dark": "#3a2c14", "cord": "#d8352c"},
        Thing(
            solids=(
                *part("pipe", disc("coat", (-0.10, 0.30, 0), 0.29, 0.20, 0.05)),
                *part("pipe", box("coat", (0.28, 0.46, 0), (0.42, 0.125, 0.19), 0.04, blend=0.03)),
                box("dark", (0.24, 0.585, 0), (0.075, 0.020, 0.15), 0.01),
                box("dark", (0.70, 0.46, 0), (0.012, 0.035, 0.14), 0.01),
                disc("dark", (-0.10, 0.30, 0.195), 0.10, 0.012, 0.01),
                ring("coat", (-0.40, 0.42, 0), 0.07, 0.022, LEVEL),
                *tube(
                    "cord",
                    [
                        (-0.44, 0.46, 0.0),
                        (-0.62, 0.34, 0.02),
                        (-0.64, 0.10, 0.06),
                        (-0.46, 0.03, 0.24),
                        (-0.20, 0.03, 0.36),
                        (0.20, 0.03, 0.42),
                        (0.52, 0.03, 0.34),
                    ],
                    0.026,
                ),
            ),
            finish={"coat": "metal", "cord": "cloth"},
            sway=0.8,
        ),
        turn=0.3,
    ),
    row(
        "sponge",
        0.15,
        {"coat": "#f6cf45", "hole": "coat*0.74", "scour": "#3f9a5f"},
        Thing(
            solids=(
                *part("foam", box("coat", (0, 0.27, 0), (0.48, 0.18, 0.28), 0.07)),
                *part("felt", box("scour", (0, 0.05, 0), (0.47, 0.05, 0.27), 0.03)),
                *(
                    ball(
                        "hole",
                        (-0.40 + 0.80 * ((0.755 * k) % 1.0), 0.15 + 0.24 * ((0.570 * k + 0.2) % 1.0), 0.275),
                        (0.020 + 0.014 * (k % 3), 0.018 + 0.012 * (k % 2), 0.012),
                    )
                    for k in range(22)
                ),
                *(
                    ball(
                        "hole",
                        (-0.38 + 0.76 * ((0.755 * k) % 1.0), 0.445, -0.20 + 0.40 * ((0.570 * k) % 1.0)),
                        (0.035, 0.010, 0.025),
                    )
                    for k in range(14)
                ),
            ),
            finish={"coat": "cloth", "scour": "cloth"},
            sway=0.8,
        ),
        turn=0.4,
    ),
    row(
        "brush",
        0.22,
        {"coat": "#c98a4a", "hair": "#f2e2bd", "dark": "#8a5a2e"},
        Thing(
            solids=(
                *part("back", box("coat", (0, 0.36, 0), (0.52, 0.075, 0.19), 0.07)),
                *part("back", rod("coat", (0.40, 0.37, 0), (0.98, 0.43, 0), 0.075, 0.058, blend=0.06)),
                *(
                    rod("hair", (x, 0.28, z), (x * 1.05, 0.02, z * 1.12), 0.040, 0.034)
                    for x in (-0.44, -0.33, -0.22, -0.11, 0.0, 0.11, 0.22, 0.33, 0.44)
                    for z in (-0.14, -0.05, 0.05, 0.14)
                ),
                disc("dark", (0.90, 0.425, 0.05), 0.030, 0.02, 0.01),
            ),
            finish={"coat": "gloss", "hair": "cloth"},
            sway=0.6,
        ),
        turn=0.35,
    ),
    row(
        "tray",
        0.16,
        {"coat": "#c98a4a", "inner": "coat*1.18", "metal": "#d9a53f"},
        Thing(
            solids=(
                box("inner", (0, 0.035, 0), (0.78, 0.035, 0.50), 0.02),
                *both(box("coat", (0, 0.10, 0.49), (0.80, 0.10, 0.030), 0.02)),
                *both(box("coat", (0.78, 0.10, 0), (0.030, 0.10, 0.51), 0.02), across="x"),
                *both(
                    *tube(
                        "metal",
                        [(0.78, 0.19, 0.18), (0.84, 0.27, 0.14), (0.84, 0.27, -0.14), (0.78, 0.19, -0.18)],
                        0.028,
                    ),
                    across="x",
                ),
            ),
            finish={"coat": "gloss", "inner": "gloss", "metal": "metal"},
            sway=0.4,
        ),
        turn=0.3,
        seat=0.30,
    ),
    row(
        "servingplate",
        0.055,
        {"coat": "#fbfaf5", "rim": "#3f78c4"},
        Thing(
            solids=(
                disc("coat", (0, 0.025, 0), 0.46, 0.025, 0.02, LEVEL),
                disc("coat", (0, 0.055, 0), 0.70, 0.02, 0.015, LEVEL, blend=0.03),
                ring("rim", (0, 0.075, 0), 0.68, 0.020),
            ),
            finish={"coat": "gloss", "rim": "gloss"},
        ),
    ),
    row(
        "plate",
        0.42,
        {"coat": "#fbfaf5", "rim": "#3f78c4", "well": "coat*0.93", "wood": "#a9703c"},
        Thing(
            solids=(
                disc("coat", (0, 0.50, 0), 0.48, 0.030, 0.028, (-14, 0, 0)),
                ring("rim", (0, 0.50, 0.022), 0.455, 0.016, (76, 0, 0)),
                ring("coat", (0, 0.50, 0.024), 0.315, 0.022, (76, 0, 0)),
                disc("well", (0, 0.50, 0.030), 0.30, 0.006, 0.004, (-14, 0, 0)),
                *both(
                    rod("wood", (0.22, 0.03, 0.22), (0.22, 0.03, -0.22), 0.028),
                    rod("wood", (0.22, 0.03, 0.20), (0.22, 0.13, 0.20), 0.028),
                    rod("wood", (0.22, 0.03, -0.02), (0.22, 0.46, -0.12), 0.028),
                    across="x",
                ),
            ),
            finish={"coat": "gloss", "well": "gloss", "rim": "gloss"},
            sway=0.8,
        ),
        turn=0.2,
    ),
    row(
        "cuttingboard",
        0.36,
        {"coat": "#d9a766", "grain": "coat*0.82", "hole": "#5a3a20", "dark": "#33343c", "steel": "#d8dee5"},
        Thing(
            solids=(
                *part("board", box("coat", (0, 0.36, 0), (0.52, 0.36, 0.045), 0.06, (-16, 0, 0))),
                *part("board", box("coat", (0.66, 0.36, 0), (0.20, 0.10, 0.045), 0.06, (-16, 0, 0), blend=0.06)),
                disc("hole", (0.76, 0.36, 0.047), 0.045, 0.008, 0.004, (-16, 0, 0)),
            ),
            paints=(stripes("grain", "board", (0, 0.2, 0), (0.04, 1, 0), 13.0, bend=0.9, opacity=0.55),),
            sway=0.6,
        ),
        turn=0.2,
        seat=0.0,
    ),
    row(
        "chopsticks",
        0.22,
        {"coat": "#a5332c", "tip": "#e9c795", "gold": "#e3b84a", "rest": "#3f78c4"},
        Thing(
            solids=(
                *(
                    solid
                    for z, d in ((0.14, 0.05), (-0.06, -0.03))
                    for solid in (
                        rod("coat", (-0.92, 0.06, z + 2 * d), (0.30, 0.145, z), 0.046, 0.036),
                        rod("tip", (0.30, 0.145, z), (0.92, 0.185, z - d), 0.036, 0.016),
                        *(
                            ring(
                                "gold", (x, 0.125 + 0.069 * x, z + 2 * d * (0.30 - x) / 1.22), 0.042, 0.012, (0, 0, 90)
                            )
                            for x in (-0.70, -0.62, 0.26)
                        ),
                    )
                ),
                rod("rest", (0.50, 0.06, -0.24), (0.50, 0.06, 0.30), 0.062),
                *(ball("rest", (0.50, 0.085, z), 0.080) for z in (-0.26, 0.32)),
            ),
            finish={"coat": "gloss", "gold": "metal", "rest": "gloss"},
            sway=0.4,
        ),
        turn=0.3,
    ),
    row(
        "spatula",
        0.26,
        {"coat": "#33343c", "steel": "#d4dae1", "slot": "#6a727c"},
        Thing(
            solids=(
                rod("coat", (-0.96, 0.40, 0), (-0.34, 0.28, 0), 0.055, 0.045),
                rod("steel", (-0.36, 0.284, 0), (0.16, 0.15, 0), 0.026),
                box("steel", (0.46, 0.10, 0), (0.34, 0.014, 0.22), 0.012, (0, 0, -6)),
                *(
                    box("slot", (0.48, 0.108, z), (0.20, 0.012, 0.022), 0.008, (0, 0, -6))
                    for z in (-0.12, -0.04, 0.04, 0.12)
                ),
                ring("coat", (-1.0, 0.41, 0), 0.045, 0.018, LEVEL),
            ),
            finish={"coat": "gloss", "steel": "metal"},
            sway=0.4,
        ),
        turn=0.35,
    ),
    row(
        "ladle",
        0.34,
        {"coat": "#cfd6dd", "inner": "#8f99a4", "grip": "#33343c"},
        Thing(
            solids=(
                *part("cup", ball("coat", (0.42, 0.20, 0), (0.27, 0.20, 0.27))),
                disc("coat", (0.42, 0.24, 0), 0.275, 0.02, 0.015, LEVEL),
                disc("inner", (0.42, 0.262, 0), 0.235, 0.006, 0.004, LEVEL),
                *tube("coat", [(0.17, 0.25, 0), (0.08, 0.36, 0), (-0.10, 0.46, 0), (-0.34, 0.56, 0)], 0.034),
                rod("grip", (-0.34, 0.56, 0), (-0.90, 0.76, 0), 0.045, 0.055),
                *tube("coat", [(-0.90, 0.76, 0), (-1.0, 0.78, 0), (-1.02, 0.70, 0), (-0.96, 0.66, 0)], 0.024),
                rod("coat", (-0.86, 0.02, -0.05), (-0.80, 0.70, -0.05), 0.020),
                disc("coat", (-0.86, 0.02, -0.05), 0.12, 0.02, 0.015, LEVEL),
            ),
            finish={"coat": "metal", "inner": "metal", "grip": "gloss"},
            sway=0.4,
        ),
        turn=0.25,
    ),
    row(
        "pliers",
        0.3,
        {"coat": "#d8352c", "steel": "#aeb7c0", "dark": "#4c545e"},
        Thing(
            solids=(
                *both(
                    *tube(
                        "coat",
                        [(0.36, 0.03, 0.30), (0.30, 0.22, 0.16), (0.16, 0.44, 0.06), (0.06, 0.56, 0.02)],
                        [0.075, 0.080, 0.066, 0.055],
                    ),
                    across="x",
                ),
                disc("steel", (0, 0.60, 0), 0.125, 0.070, 0.02, (-20, 0, 0)),
                disc("dark", (0, 0.605, 0.075), 0.045, 0.014, 0.01, (-20, 0, 0)),
                *both(rod("steel", (0.05, 0.64, -0.01), (0.028, 0.98, -0.12), 0.075, 0.040), across="x"),
                *(
                    rod(
                        "dark",
                        (-0.05, 0.72 + 0.045 * k, 0.03 - 0.013 * k),
                        (0.05, 0.72 + 0.045 * k, 0.03 - 0.013 * k),
                        0.009,
                    )
                    for k in range(5)
                ),
            ),
            finish={"coat": "gloss", "steel": "metal"},
            sway=0.4,
        ),
        turn=0.25,
    ),
    row(
        "wateringcan",
        0.42,
        {"coat": "#3f9a7a", "band": "coat*0.82", "rose": "#d9a53f", "hole": "#6a4a1a"},
        Thing(
            solids=(
                *part("can", disc("coat", (-0.08, 0.31, 0), 0.32, 0.30, 0.04, LEVEL)),
                *(ring("band", (-0.08, y, 0), 0.32, 0.024) for y in (0.06, 0.56)),
                *part("can", rod("coat", (0.16, 0.14, 0), (0.72, 0.62, 0), 0.085, 0.050, blend=0.05)),
                rod("rose", (0.70, 0.60, 0), (0.82, 0.705, 0), 0.055, 0.120),
                disc("rose", (0.865, 0.745, 0), 0.165, 0.025, 0.02, (-42, 90, 0)),
                *tube(
                    "band",
                    [(-0.30, 0.58, 0), (-0.24, 0.84, 0), (-0.02, 0.90, 0), (0.10, 0.78, 0), (0.12, 0.60, 0)],
                    0.036,
                ),
                *tube(
                    "band",
                    [(-0.38, 0.52, 0), (-0.58, 0.50, 0), (-0.64, 0.32, 0), (-0.54, 0.16, 0), (-0.38, 0.14, 0)],
                    0.036,
                ),
            ),
            finish={"coat": "gloss", "rose": "metal"},
            sway=0.8,
        ),
        turn=0.3,
    ),
    row(
        "binoculars",
        0.36,
        {"coat": "#3a3f49", "trim": "#d9a53f", "lens": "#6fb3e6", "dark": "#22252c"},
        Thing(
            solids=(
                *both(
                    *part("tube", rod("coat", (0.24, 0.30, 0.34), (0.20, 0.52, -0.16), 0.235, 0.160)),
                    rod("dark", (0.20, 0.52, -0.16), (0.185, 0.585, -0.32), 0.125, 0.145),
                    disc("coat", (0.24, 0.27, 0.40), 0.262, 0.075, 0.03, (23, 0, 0)),
                    ring("trim", (0.24, 0.245, 0.468), 0.235, 0.030, (113, 0, 0)),
                    disc("lens", (0.24, 0.245, 0.466), 0.215, 0.014, 0.01, (23, 0, 0)),
                    ball("dark", (0.24, 0.245, 0.455), (0.235, 0.235, 0.012), (23, 0, 0)),
                    across="x",
                ),
                box("coat", (0, 0.44, 0.02), (0.10, 0.055, 0.14), 0.04, (23, 0, 0)),
                rod("trim", (0, 0.46, 0.14), (0, 0.53, -0.06), 0.052),
            ),
            finish={"trim": "metal", "lens": "glow", "coat": "gloss"},
            sway=0.6,
        ),
        turn=0.35,
    ),
    row(
        "flashlight",
        0.3,
        {"coat": "#d8352c", "dark": "#33343c", "metal": "#cdd3d9", "light": "#fff3b8"},
        Thing(
            solids=(
                rod("coat", (-0.80, 0.20, -0.06), (0.16, 0.20, 0.10), 0.135),
                *(
                    disc("dark", (-0.52 + 0.10 * k, 0.20, -0.013 + 0.017 * k), 0.142, 0.020, 0.01, (0, 81, 0))
                    for k in range(4)
                ),
                rod("coat", (0.14, 0.20, 0.10), (0.42, 0.235, 0.145), 0.14, 0.225),
                disc("metal", (0.52, 0.24, 0.165), 0.245, 0.10, 0.03, (0, 81, 0)),
                disc("light", (0.60, 0.24, 0.178), 0.205, 0.035, 0.01, (0, 81, 0)),
                box("dark", (-0.02, 0.345, 0.07), (0.085, 0.030, 0.045), 0.02),
                disc("dark", (-0.84, 0.20, -0.07), 0.125, 0.05, 0.03, (0, 81, 0)),
            ),
            finish={"coat": "gloss", "metal": "metal", "light": "glow"},
            sway=0.4,
        ),
        turn=-0.6,
        glow=("#fff0b0", 0.35),
    ),
    row(
        "megaphone",
        0.44,
        {"coat": "#f4f1ea", "rim": "#d8352c", "dark": "#33343c"},
        Thing(
            solids=(
                rod("coat", (-0.36, 0.56, 0), (0.30, 0.60, 0), 0.105, 0.30),
                *(
                    disc("coat", (x, 0.60, 0), r, 0.035, 0.02, (0, 90, 0), blend=0.04)
                    for x, r in ((0.36, 0.345), (0.44, 0.375), (0.52, 0.40))
                ),
                disc("rim", (0.57, 0.60, 0), 0.425, 0.035, 0.03, (0, 90, 0)),
                disc("dark", (0.60, 0.60, 0), 0.345, 0.012, 0.01, (0, 90, 0)),
                ball("rim", (0.58, 0.60, 0), (0.10, 0.13, 0.13)),
                disc("rim", (-0.42, 0.555, 0), 0.145, 0.10, 0.04, (0, 90, 0)),
                *tube("dark", [(-0.14, 0.50, 0), (-0.15, 0.20, 0), (-0.17, 0.05, 0)], 0.065),
                box("rim", (-0.085, 0.36, 0), (0.030, 0.05, 0.03), 0.02),
                disc("dark", (-0.05, 0.022, 0), 0.24, 0.022, 0.015, LEVEL),
            ),
            finish={"coat": "gloss", "rim": "gloss"},
            sway=0.6,
        ),
        turn=-0.7,
    ),
)
