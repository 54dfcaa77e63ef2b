"""What lies on a desk or in its drawer: what is written, drawn, measured and held together with. One row each, facing the camera (+z)."""

from __future__ import annotations

import math

from ...species import Species
from ...thing.body import row
from ...thing.parts import (
    LEVEL,
    Thing,
    arc,
    ball,
    bar,
    both,
    box,
    disc,
    dot,
    eye,
    part,
    plate,
    ring,
    rod,
    smile,
    tip,
    tube,
)

LEANS = (-16, 0, 0)
"""How far what is flat leans back, so that it is seen from the front."""
ACROSS = (0, 90, 0)
"""A disc about an axis that goes to the side."""

DESK: tuple[Species, ...] = (
    row(
        "pencil",
        0.11,
        {
            "coat": "#f4b92c",
            "shade": "coat*0.82",
            "wood": "#e9c795",
            "dark": "#33343c",
            "metal": "#cdd3d9",
            "pink": "#ee8d95",
        },
        Thing(
            solids=(
                rod("coat", (-0.55, 0.10, 0), (0.56, 0.10, 0), 0.10),
                disc("coat", (0.02, 0.10, 0), 0.10, 0.60, 0.005, ACROSS),
                *(
                    rod("shade", (-0.56, y, z), (0.58, y, z), 0.010)
                    for y, z in ((0.145, 0.087), (0.055, 0.087), (0.195, 0.02))
                ),
                rod("wood", (0.60, 0.10, 0), (0.86, 0.10, 0), 0.098, 0.030),
                rod("dark", (0.86, 0.10, 0), (0.95, 0.10, 0), 0.034, 0.010),
                disc("metal", (-0.64, 0.10, 0), 0.106, 0.075, 0.01, ACROSS),
                *(ring("metal", (x, 0.10, 0), 0.102, 0.014, (0, 0, 90)) for x in (-0.60, -0.68)),
                rod("pink", (-0.72, 0.10, 0), (-0.80, 0.10, 0), 0.094),
            ),
            finish={"coat": "gloss", "metal": "metal"},
            sway=0.8,
        ),
        turn=0.3,
    ),
    row(
        "pen",
        0.12,
        {"coat": "#2f5fb8", "metal": "#e3c05a", "dark": "#22242b"},
        Thing(
            solids=(
                rod("coat", (-0.10, 0.10, 0), (0.44, 0.10, 0), 0.098, 0.080),
                rod("coat", (-0.72, 0.10, 0), (-0.14, 0.10, 0), 0.095, 0.110),
                ring("metal", (-0.10, 0.10, 0), 0.100, 0.024, (0, 0, 90)),
                ring("metal", (0.50, 0.10, 0), 0.072, 0.020, (0, 0, 90)),
                rod("dark", (0.50, 0.10, 0), (0.60, 0.10, 0), 0.070, 0.056),
                plate("metal", (0, 0.10, 0), ((0.60, -0.058), (0.60, 0.058), (0.86, 0.0)), 0.022, 0.012),
                rod("dark", (0.64, 0.10, 0.030), (0.80, 0.10, 0.026), 0.006),
                rod("metal", (-0.70, 0.205, 0.03), (-0.26, 0.225, 0.03), 0.020),
                rod("metal", (-0.72, 0.12, 0.02), (-0.70, 0.205, 0.03), 0.020),
                rod("metal", (-0.79, 0.10, 0), (-0.81, 0.10, 0), 0.050),
            ),
            finish={"coat": "gloss", "metal": "metal", "dark": "gloss"},
            sway=0.8,
        ),
        turn=0.3,
    ),
    row(
        "paintbrush",
        0.12,
        {"coat": "#c8352e", "metal": "#d4d9de", "hair": "#7a4a2a", "paint": "#2f7fe0"},
        Thing(
            solids=(
                rod("coat", (-0.92, 0.22, 0), (-0.20, 0.14, 0), 0.030, 0.075),
                rod("coat", (-0.20, 0.14, 0), (0.20, 0.10, 0), 0.075, 0.058),
                rod("metal", (0.20, 0.10, 0), (0.44, 0.10, 0), 0.066, 0.084),
                *(ring("metal", (x, 0.10, 0), 0.070, 0.016, (0, 0, 90)) for x in (0.26, 0.38)),
                *part("tuft", rod("hair", (0.44, 0.10, 0), (0.62, 0.10, 0), 0.092, 0.105)),
                *part("tuft", rod("hair", (0.62, 0.10, 0), (0.86, 0.09, 0), 0.102, 0.018, blend=0.02)),
                disc("paint", (0.82, 0.012, 0.06), 0.20, 0.012, 0.01, LEVEL),
                disc("paint", (0.62, 0.010, 0.16), 0.10, 0.010, 0.01, LEVEL),
            ),
            paints=(tip("paint", "tuft", (0.62, 0.10, 0), (1, 0.1, 0), soft=0.02),),
            finish={"coat": "gloss", "metal": "metal", "paint": "gloss"},
            sway=0.6,
        ),
        turn=0.25,
    ),
    row(
        "paintbucket",
        0.4,
        {"coat": "#3f8fd6", "tin": "#d4d9de", "label": "#fbf6ea"},
        Thing(
            solids=(
                *part("tin", disc("tin", (0, 0.36, 0), 0.40, 0.36, 0.015, LEVEL)),
                ring("tin", (0, 0.72, 0), 0.40, 0.035),
                ring("tin", (0, 0.03, 0), 0.40, 0.030),
                disc("coat", (0, 0.71, 0), 0.37, 0.020, 0.01, LEVEL),
                *part("spill", rod("coat", (-0.13, 0.73, 0.375), (-0.13, 0.38, 0.40), 0.060, 0.052)),
                *part("spill", rod("coat", (0.02, 0.73, 0.385), (0.02, 0.20, 0.415), 0.070, 0.060, blend=0.05)),
                *part("spill", rod("coat", (0.16, 0.73, 0.370), (0.16, 0.48, 0.39), 0.055, 0.050, blend=0.05)),
                *part("spill", rod("coat", (-0.24, 0.735, 0.31), (0.28, 0.735, 0.29), 0.045, blend=0.05)),
                *tube("tin", arc((0, 0.62, 0.0), 0.43, 200, -20, 13), 0.016),
                *both(disc("tin", (0.41, 0.50, 0), 0.06, 0.025, 0.02, ACROSS), across="x"),
            ),
            paints=(
                bar("label", "tin", (0, 0.33, 0.4), 0.20, 0.34, deep=0.4),
                bar("coat", "tin", (0, 0.22, 0.4), 0.04, 0.34, deep=0.4),
            ),
            finish={"tin": "metal", "coat": "gloss"},
            sway=1.0,
        ),
        turn=0.25,
    ),
    row(
        "ruler",
        0.2,
        {"coat": "#f2c65a", "dark": "#4a3524", "edge": "coat*0.86"},
        Thing(
            solids=(
                *part("blade", box("coat", (0, 0.17, 0), (0.95, 0.16, 0.022), 0.012, LEANS)),
                *(
                    box(
                        "dark",
                        (-0.88 + 0.08 * k, 0.315 - 0.5 * long, 0.0),
                        (0.0075, 0.5 * long, 0.006),
                        0.002,
                        LEANS,
                    )
                    for k in range(23)
                    for long in ((0.13,) if k % 5 == 1 else (0.07,))
                ),
                disc("dark", (0.86, 0.10, 0.04), 0.035, 0.006, 0.003, LEANS),
            ),
            finish={"coat": "gloss"},
            sway=0.6,
        ),
        turn=0.15,
        mirrors=False,
    ),
    row(
        "eraser",
        0.18,
        {"coat": "#ee8d95", "sleeve": "#3f78c4", "white": "#fbf6ea", "crumb": "coat*0.9"},
        Thing(
            solids=(
                *part("gum", box("coat", (0.05, 0.16, 0), (0.52, 0.15, 0.26), 0.06)),
                *part("paper", box("sleeve", (-0.20, 0.16, 0), (0.36, 0.162, 0.275), 0.02)),
                *(
                    rod("crumb", (x, 0.02, z), (x + 0.05, 0.02, z + d), 0.018)
                    for x, z, d in ((0.70, 0.20, 0.03), (0.62, 0.36, -0.03), (0.82, 0.08, 0.02))
                ),
            ),
            paints=(
                bar("white", "paper", (-0.20, 0.16, 0.27), 0.050, 0.40, deep=0.5),
                tip("crumb", "gum", (0.50, 0.22, 0), (1, 0.8, 0), soft=0.03),
            ),
            sway=0.6,
        ),
        turn=0.45,
    ),
    row(
        "envelope",
        0.3,
        {"coat": "#f4ead2", "line": "coat*0.78", "flap": "coat*0.93", "seal": "#c5302b", "shine": "seal*1.25"},
        Thing(
            solids=(
                *part("letter", box("coat", (0, 0.34, 0), (0.54, 0.34, 0.030), 0.02, LEANS)),
                plate("flap", (0, 0.34, 0.040), ((-0.53, 0.335), (0.53, 0.335), (0.0, -0.06)), 0.006, 0.01, LEANS),
                *both(rod("line", (0.52, 0.67, -0.052), (0.0, 0.29, 0.062), 0.009), across="x"),
                *both(rod("line", (0.52, 0.02, 0.130), (0.13, 0.345, 0.046), 0.007), across="x"),
                disc("seal", (0, 0.31, 0.068), 0.085, 0.022, 0.018, LEANS),
                disc("shine", (0, 0.315, 0.090), 0.048, 0.008, 0.006, LEANS),
            ),
            finish={"seal": "gloss", "shine": "gloss"},
            sway=1.0,
        ),
        turn=0.2,
    ),
    row(
        "paper",
        0.34,
        {"coat": "#fbfaf4", "line": "#9fc0dc", "margin": "#e58a8a", "fold": "coat*0.88"},
        Thing(
            solids=(
                *part("sheet", box("coat", (0, 0.45, 0), (0.34, 0.45, 0.008), 0.004, LEANS)),
                plate("fold", (0.34, 0.89, -0.13), ((-0.16, 0.0), (0.0, -0.16), (-0.13, -0.13)), 0.008, 0.003, LEANS),
            ),
            paints=(
                *(
                    bar("line", "sheet", (0, 0.14 + 0.075 * k, 0.0), 0.006, 0.33, deep=0.4, corner=0.001)
                    for k in range(9)
                ),
                bar("margin", "sheet", (-0.22, 0.45, 0.0), 0.46, 0.005, deep=0.4, corner=0.001),
            ),
            sway=2.0,
        ),
        turn=0.2,
        mirrors=False,
    ),
    row(
        "paperclip",
        0.24,
        {"coat": "#b9c4cf"},
        Thing(
            solids=tube(
                "coat",
                [
                    (x, 0.08 + 0.985 * y, -0.27 * y)
                    for x, y in (
                        (-0.13, 0.30),
                        (-0.13, 0.74),
                        *(
                            (0.02 + 0.15 * math.cos(math.radians(a)), 0.74 + 0.15 * math.sin(math.radians(a)))
                            for a in range(150, -1, -30)
                        ),
                        (0.17, 0.16),
                        *(
                            (-0.03 + 0.20 * math.cos(math.radians(a)), 0.16 + 0.20 * math.sin(math.radians(a)))
                            for a in range(-30, -181, -30)
                        ),
                        (-0.23, 0.80),
                        *(
                            (0.02 + 0.25 * math.cos(math.radians(a)), 0.80 + 0.25 * math.sin(math.radians(a)))
                            for a in range(150, -1, -30)
                        ),
                        (0.27, 0.26),
                    )
                ],
                0.038,
            ),
            finish={"coat": "metal"},
            sway=1.0,
        ),
        turn=0.2,
    ),
    row(
        "stapler",
        0.28,
        {"coat": "#d8352c", "dark": "#33343c", "metal": "#cdd3d9"},
        Thing(
            solids=(
                box("dark", (0, 0.045, 0), (0.66, 0.045, 0.15), 0.04),
                box("metal", (0.52, 0.10, 0), (0.08, 0.012, 0.08), 0.01),
                *part("arm", rod("metal", (-0.52, 0.22, 0), (0.60, 0.34, 0), 0.085)),
                *part("arm2", rod("coat", (-0.52, 0.30, 0), (0.54, 0.445, 0), 0.120, 0.105)),
                box("coat", (0.60, 0.375, 0), (0.055, 0.105, 0.095), 0.04, (0, 0, 7)),
                box("dark", (-0.55, 0.16, 0), (0.09, 0.14, 0.12), 0.04),
                disc("metal", (-0.53, 0.23, 0.0), 0.045, 0.135, 0.02),
                *both(rod("metal", (0.82, 0.02, 0.16), (0.96, 0.02, 0.10), 0.014), across="z"),
            ),
            finish={"coat": "gloss", "metal": "metal"},
            sway=0.6,
        ),
        turn=0.35,
    ),
    row(
        "tape",
        0.36,
        {"coat": "#e9c25e", "inner": "#b98a54", "end": "coat*1.12"},
        Thing(
            solids=(
                *part("roll", *(ring("coat", (0, 0.40, z), 0.315, 0.085, LEVEL) for z in (-0.06, -0.02, 0.02, 0.06))),
                *(ring("inner", (0, 0.40, z), 0.215, 0.035, LEVEL) for z in (-0.10, -0.05, 0.0, 0.05, 0.10)),
                box("end", (0.30, 0.016, 0), (0.34, 0.010, 0.105), 0.008),
                box("end", (0.70, 0.040, 0), (0.10, 0.010, 0.105), 0.008, (0, 0, 24)),
            ),
            finish={"coat": "gloss", "end": "gloss"},
            sway=0.8,
        ),
        turn=0.5,
    ),
    row(
        "calculator",
        0.36,
        {"coat": "#3f4552", "screen": "#c5d8b4", "digit": "#2f3a2c", "key": "#f1ede2", "red": "#ee7a3a"},
        Thing(
            solids=(
                box("coat", (0, 0.48, 0), (0.34, 0.48, 0.055), 0.05, LEANS),
                box("screen", (0, 0.78, -0.030), (0.27, 0.105, 0.016), 0.012, LEANS),
                *(
                    box("digit", (x, 0.78, -0.006), half, 0.004, LEANS)
                    for at in (0.20, 0.11, 0.02)
                    for x, half in ((at - 0.022, (0.006, 0.055, 0.005)), (at + 0.022, (0.006, 0.055, 0.005)))
                ),
                *(
                    box("digit", (at, y, -0.008 - 0.29 * (y - 0.78)), (0.020, 0.007, 0.005), 0.003, LEANS)
                    for at in (0.20, 0.11, 0.02)
                    for y in (0.73, 0.78, 0.83)
                ),
                *(
                    box(
                        "red" if k == 3 else "key",
                        (-0.21 + 0.14 * k, 0.13 + 0.125 * j, 0.205 - 0.287 * (0.13 + 0.125 * j)),
                        (0.052, 0.044, 0.024),
                        0.018,
                        LEANS,
                    )
                    for k in range(4)
                    for j in range(4)
                ),
            ),
            finish={"screen": "gloss", "key": "gloss", "red": "gloss"},
            sway=0.8,
        ),
        turn=0.2,
        mirrors=False,
    ),
    row(
        "pictureframe",
        0.44,
        {"coat": "#b8813f", "mat": "#fbf6ea", "sky": "#8ec6ea", "hill": "#6fae5a", "far": "#4f8f62", "sun": "#ffd257"},
        Thing(
            solids=(
                *both(box("coat", (0.52, 0.44, 0), (0.065, 0.44, 0.055), 0.03), across="x"),
                *(box("coat", (0, y, 0), (0.56, 0.065, 0.055), 0.03) for y in (0.065, 0.815)),
                box("mat", (0, 0.44, -0.01), (0.50, 0.36, 0.02), 0.005),
                *part("picture", box("sky", (0, 0.44, 0.008), (0.37, 0.24, 0.012), 0.004)),
                rod("coat", (0, 0.60, -0.06), (0, 0.03, -0.34), 0.04),
            ),
            paints=(
                dot("sun", "picture", (0.17, 0.57, 0.02), 0.055, 0.055),
                dot("far", "picture", (-0.16, 0.22, 0.02), 0.24, 0.30),
                dot("hill", "picture", (0.20, 0.14, 0.02), 0.26, 0.40),
            ),
            finish={"coat": "gloss"},
            sway=0.8,
        ),
        turn=0.25,
    ),
    row(
        "battery",
        0.38,
        {"coat": "#2f3540", "copper": "#e08a3e", "metal": "#d4d9de", "white": "#fbf6ea"},
        Thing(
            solids=(
                *part("cell", disc("coat", (0, 0.46, 0), 0.22, 0.44, 0.03, LEVEL)),
                disc("metal", (0, 0.91, 0), 0.185, 0.020, 0.012, LEVEL),
                disc("metal", (0, 0.96, 0), 0.075, 0.045, 0.02, LEVEL),
                box("white", (0, 0.72, 0.222), (0.075, 0.020, 0.010), 0.006),
                box("white", (0, 0.72, 0.222), (0.020, 0.075, 0.010), 0.006),
                box("white", (0, 0.16, 0.222), (0.070, 0.018, 0.010), 0.006),
            ),
            paints=(
                tip("copper", "cell", (0, 0.58, 0), (0, 1, 0)),
                bar("metal", "cell", (0, 0.03, 0), 0.03, 0.5, deep=0.5),
            ),
            finish={"coat": "gloss", "metal": "metal", "copper": "metal"},
            sway=1.2,
        ),
        turn=0.15,
        mirrors=False,
    ),
    row(
        "magnet",
        0.36,
        {"coat": "#d8352c", "steel": "#d4d9de", "pin": "#aab2bb"},
        Thing(
            solids=(
                *part(
                    "bow",
                    *tube("coat", [(-0.27, 0.62, 0), *arc((0, 0.40, 0), 0.27, 180, 360, 13), (0.27, 0.62, 0)], 0.115),
                ),
                *both(disc("steel", (0.27, 0.73, 0), 0.122, 0.115, 0.02, LEVEL), across="x"),
                *both(
                    rod("pin", (0.30, 0.86, 0.02), (0.38, 1.00, 0.03), 0.018),
                    rod("pin", (0.25, 0.86, 0.04), (0.20, 1.02, 0.05), 0.018),
                    rod("pin", (0.20, 0.86, 0.0), (0.10, 0.96, 0.02), 0.018),
                    across="x",
                ),
            ),
            finish={"coat": "gloss", "steel": "metal", "pin": "metal"},
            sway=1.5,
        ),
        turn=0.25,
    ),
    row(
        "thread",
        0.3,
        {"coat": "#d8352c", "dark": "coat*0.80", "wood": "#d9a766", "needle": "#d4dae1", "hole": "#7a4f2a"},
        Thing(
            solids=(
                disc("wood", (-0.14, 0.05, 0), 0.30, 0.05, 0.03, LEVEL),
                disc("wood", (-0.14, 0.67, 0), 0.30, 0.05, 0.03, LEVEL),
                disc("hole", (-0.14, 0.722, 0), 0.07, 0.010, 0.005, LEVEL),
                *(
                    ring(
                        ("coat", "dark")[k % 2], (-0.14, 0.13 + 0.052 * k, 0), 0.205 + 0.02 * math.sin(0.33 * k), 0.036
                    )
                    for k in range(10)
                ),
                rod("needle", (0.42, 0.04, 0.16), (0.28, 0.80, -0.06), 0.010, 0.026),
                ring("needle", (0.270, 0.85, -0.075), 0.042, 0.014, (90, 0, 0)),
                *tube(
                    "coat",
                    [
                        (0.04, 0.40, 0.18),
                        (0.14, 0.16, 0.34),
                        (0.34, 0.03, 0.44),
                        (0.62, 0.03, 0.34),
                        (0.66, 0.24, 0.14),
                        (0.46, 0.64, 0.0),
                        (0.275, 0.85, -0.06),
                    ],
                    0.016,
                ),
            ),
            finish={"coat": "cloth", "dark": "cloth", "needle": "metal"},
            sway=0.6,
        ),
        turn=0.15,
        mirrors=False,
    ),
    row(
        "piggybank",
        0.15,
        {"coat": "#f19ab0", "dark": "coat*0.80", "slot": "#6a2c3c", "coin": "#f2bb3a"},
        Thing(
            solids=(
                *part("body", ball("coat", (-0.02, 0.42, 0), (0.44, 0.34, 0.34))),
                *part("body", ball("coat", (0.34, 0.46, 0.0), (0.20, 0.20, 0.20), blend=0.06)),
                *part("nose", disc("dark", (0.53, 0.43, 0.0), 0.115, 0.05, 0.03, (0, 90, 0))),
                *both(ball("slot", (0.585, 0.43, 0.042), (0.012, 0.028, 0.018))),
                *both(rod("coat", (0.25, 0.16, 0.17), (0.26, 0.05, 0.17), 0.085, 0.075)),
                *both(rod("coat", (-0.28, 0.16, 0.17), (-0.28, 0.05, 0.17), 0.085, 0.075)),
                *both(
                    plate(
                        "coat", (0.28, 0.60, 0.14), ((-0.10, 0.0), (0.09, 0.0), (0.10, 0.18)), 0.03, 0.03, (-20, 0, 0)
                    )
                ),
                eye((0.475, 0.545, 0.115), 0.036, (0, -35, 0)),
                eye((0.475, 0.545, -0.115), 0.036, (0, 35, 0)),
                *tube(
                    "coat",
                    [
                        (-0.45, 0.46, 0),
                        (-0.53, 0.52, 0.03),
                        (-0.56, 0.45, 0.03),
                        (-0.50, 0.43, 0.0),
                        (-0.53, 0.52, -0.03),
                    ],
                    0.024,
                ),
                box("slot", (-0.06, 0.757, 0), (0.13, 0.010, 0.022), 0.008),
                disc("coin", (-0.06, 0.82, 0), 0.125, 0.016, 0.008),
            ),
            paints=(smile("dark", "body", (0.48, 0.33, 0.15), 0.06, 0.02, 0.01, (0.8, 0, 0.6)),),
            finish={"coat": "gloss", "dark": "gloss", "coin": "metal"},
            sway=1.0,
        ),
        turn=0.6,
    ),
)
