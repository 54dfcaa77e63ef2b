"""What is worn or carried: one row each. Things face the camera (+z)."""

from __future__ import annotations

import math

from ...species import Species
from ...thing.body import row
from ...thing.parts import LEVEL, Thing, arc, ball, both, box, disc, dot, part, plate, ring, rod, stripes, tip, tube

WEAR: tuple[Species, ...] = (
    row(
        "headphones",
        0.3,
        {"coat": "#2c2f38", "pad": "#4a4e5a", "metal": "#c9ced6", "glint": "#e8b04a"},
        Thing(
            solids=(
                *tube("coat", arc((0, 0.46, 0), 0.40, 0, 180, 13), 0.052, flat=1.7, side=(0, 0, 1)),
                *both(rod("metal", (0.40, 0.46, 0), (0.405, 0.30, 0), 0.03), across="x"),
                *both(*part("shell", disc("coat", (0.43, 0.24, 0), 0.235, 0.055, 0.05, (0, 0, 90))), across="x"),
                *both(*part("cushion", disc("pad", (0.34, 0.24, 0), 0.205, 0.06, 0.055, (0, 0, 90))), across="x"),
                *both(disc("glint", (0.49, 0.24, 0), 0.075, 0.012, 0.01, (0, 0, 90)), across="x"),
            ),
            finish={"coat": "gloss", "metal": "metal", "glint": "metal"},
        ),
        turn=0.5,
    ),
    row(
        "handbag",
        0.35,
        {"coat": "#d8456a", "flap": "coat*0.8", "gold": "#f2c14a", "stitch": "#ffe0d0"},
        Thing(
            solids=(
                *part(
                    "bag",
                    box("coat", (0, 0.27, 0), (0.44, 0.25, 0.16), 0.10),
                    box("coat", (0, 0.42, 0), (0.36, 0.14, 0.12), 0.10, blend=0.08),
                ),
                *part("flap", box("flap", (0, 0.43, 0.09), (0.37, 0.14, 0.075), 0.07)),
                *tube("flap", arc((0, 0.52, 0.06), 0.25, 0, 180, 9), 0.034),
                *tube("flap", arc((0, 0.52, -0.08), 0.25, 0, 180, 9), 0.034),
                *both(ball("gold", (0.25, 0.53, 0.075), (0.05, 0.05, 0.035)), across="x"),
                box("gold", (0, 0.30, 0.175), (0.06, 0.05, 0.02), 0.02),
            ),
            paints=(stripes("stitch", "flap", (0, 0.305, 0), (1, 0, 0), 60.0, bend=2.0),),
            finish={"coat": "gloss", "gold": "metal"},
        ),
        turn=0.35,
    ),
    row(
        "tie",
        0.45,
        {"coat": "#2f58a8", "stripe": "#f2c14a", "knot": "coat*0.82", "collar": "#fbf8f2"},
        Thing(
            solids=(
                *part(
                    "tie",
                    plate(
                        "coat", (0, 0.6, 0), ((-0.075, 0.32), (0.075, 0.32), (0.20, -0.33), (-0.20, -0.33)), 0.035, 0.02
                    ),
                    plate("coat", (0, 0.2, 0), ((-0.20, 0.075), (0.20, 0.075), (0.0, -0.17)), 0.035, 0.02, blend=0.01),
                ),
                plate(
                    "knot", (0, 1.0, 0.03), ((-0.135, 0.1), (0.135, 0.1), (0.075, -0.1), (-0.075, -0.1)), 0.055, 0.035
                ),
                *both(
                    plate(
                        "collar",
                        (0.2, 1.1, 0.03),
                        ((-0.19, 0.06), (0.16, 0.13), (0.24, -0.02), (0.05, -0.20)),
                        0.025,
                        0.02,
                    ),
                    across="x",
                ),
                *tube("collar", arc((0, 1.15, 0.0), 0.25, 0, -180, 7, "xz"), 0.06),
            ),
            paints=(stripes("stripe", "tie", (0, 0.5, 0), (0.75, 1, 0), 26.0, bend=0.45),),
            finish={"coat": "cloth"},
        ),
        turn=0.2,
    ),
    row(
        "hat",
        0.3,
        {"coat": "#8a5f3c", "band": "#3a2a22", "feather": "#e0533f"},
        Thing(
            solids=(
                *part("brim", ball("coat", (0, 0.13, 0), (0.58, 0.055, 0.50))),
                *part(
                    "crown",
                    disc("coat", (0, 0.32, 0), 0.31, 0.20, 0.12, LEVEL),
                    ball("coat", (0, 0.50, 0), (0.27, 0.10, 0.27), blend=0.05),
                ),
                disc("band", (0, 0.20, 0), 0.325, 0.055, 0.02, LEVEL),
                *tube(
                    "feather",
                    [(0.28, 0.22, 0.20), (0.40, 0.46, 0.16), (0.40, 0.66, 0.10)],
                    [0.02, 0.06, 0.015],
                    flat=2.2,
                ),
            ),
            paints=(dot("band", "crown", (0, 0.6, 0), 0.06, 0.20, (0, 1, 0), soft=0.06, opacity=0.35),),
            finish={"coat": "cloth"},
        ),
        turn=0.3,
    ),
    row(
        "crown",
        0.3,
        {"coat": "#f5bf3a", "red": "#d8304a", "blue": "#3f78e0", "green": "#3fae6a", "fur": "#fff8ee"},
        Thing(
            solids=(
                *part("band", disc("coat", (0, 0.22, 0), 0.44, 0.13, 0.02, LEVEL)),
                ring("fur", (0, 0.08, 0), 0.43, 0.075),
                *(
                    solid
                    for k in range(8)
                    for a in (math.tau * (k + 0.25) / 8,)
                    for solid in (
                        rod(
                            "coat",
                            (0.40 * math.sin(a), 0.30, 0.40 * math.cos(a)),
                            (0.47 * math.sin(a), 0.62, 0.47 * math.cos(a)),
                            0.12,
                            0.012,
                            flat=2.2,
                            side=(math.sin(a), 0, math.cos(a)),
                        ),
                        ball("fur", (0.475 * math.sin(a), 0.66, 0.475 * math.cos(a)), 0.05),
                    )
                ),
                ball("red", (0.0, 0.24, 0.44), (0.075, 0.075, 0.045)),
                *both(ball("blue", (0.25, 0.24, 0.365), (0.06, 0.06, 0.045), (0, 40, 0)), across="x"),
                *both(ball("green", (0.40, 0.24, 0.16), (0.04, 0.05, 0.05)), across="x"),
            ),
            finish={"coat": "metal", "red": "glow", "blue": "glow", "green": "glow"},
        ),
        turn=0.2,
    ),
    row(
        "shoe",
        0.2,
        {
            "coat": "#e0483a",
            "panel": "#fff6ea|coat*0.80",
            "sole": "#fff6ea",
            "lace": "#fff6ea|coat*0.62",
            "line": "#2f3440",
            "inside": "#3a404c",
        },
        Thing(
            solids=(
                *part(
                    "shoe",
                    rod("coat", (-0.36, 0.25, 0), (-0.02, 0.25, 0), 0.165, 0.165),
                    rod("coat", (-0.02, 0.25, 0), (0.36, 0.17, 0), 0.165, 0.135, blend=0.08),
                    ball("coat", (0.44, 0.15, 0), (0.19, 0.105, 0.155), blend=0.06),
                    rod("coat", (-0.40, 0.34, 0), (-0.42, 0.41, 0), 0.115, 0.085, blend=0.06),
                ),
                *part("tongue", rod("coat", (0.06, 0.34, 0), (-0.06, 0.45, 0), 0.080, 0.065, flat=1.7, side=(0, 0, 1))),
                ball("inside", (-0.235, 0.425, 0), (0.15, 0.035, 0.105), (0, 0, 8)),
                *part(
                    "foam",
                    box("sole", (0.03, 0.075, 0), (0.60, 0.062, 0.185), 0.06),
                    box("sole", (-0.34, 0.12, 0), (0.22, 0.05, 0.175), 0.045, blend=0.05),
                ),
                box("line", (0.04, 0.012, 0), (0.56, 0.014, 0.175), 0.012),
                *(
                    rod(
                        "lace",
                        (x, 0.425 - 0.62 * (x + 0.02), -0.10),
                        (x + 0.02, 0.425 - 0.62 * (x + 0.02), 0.10),
                        0.020,
                    )
                    for x in (-0.02, 0.06, 0.14, 0.22)
                ),
                *both(*tube("panel", [(-0.10, 0.20, 0.168), (0.02, 0.31, 0.158), (0.14, 0.20, 0.165)], 0.020)),
                *both(rod("panel", (-0.44, 0.22, 0.125), (-0.42, 0.40, 0.09), 0.030, 0.022)),
            ),
            finish={"inside": "cloth"},
        ),
        turn=0.45,
    ),
    row(
        "glasses",
        0.2,
        {"coat": "#2b2d36", "lens": "#8fc4e8"},
        Thing(
            solids=(
                *both(
                    ring("coat", (0.30, 0.28, 0.2), 0.22, 0.04, LEVEL),
                    disc("lens", (0.30, 0.28, 0.19), 0.205, 0.015, 0.01),
                    *tube("coat", [(0.52, 0.32, 0.2), (0.56, 0.32, -0.25), (0.54, 0.20, -0.46)], [0.03, 0.03, 0.035]),
                    across="x",
                ),
                *tube("coat", arc((0, 0.27, 0.21), 0.10, 20, 160, 5), 0.03),
            ),
            finish={"lens": "glass", "coat": "gloss"},
        ),
        turn=0.3,
    ),
    row(
        "watch",
        0.3,
        {"coat": "#3a4154", "case": "#d5d8dc", "face": "#fbf8f0", "hand": "#2b2d36", "red": "#e0483a"},
        Thing(
            solids=(
                *part("strap", rod("coat", (0, 0.02, 0), (0, 1.02, 0), 0.145, flat=4.0)),
                disc("case", (0, 0.52, 0.03), 0.27, 0.06, 0.03),
                disc("face", (0, 0.52, 0.075), 0.225, 0.03, 0.01),
                *(
                    ball("hand", (0.18 * math.sin(a), 0.52 + 0.18 * math.cos(a), 0.106), (0.016, 0.016, 0.008))
                    for a in (math.tau * k / 12 for k in range(12))
                ),
                rod("hand", (0, 0.52, 0.115), (-0.09, 0.60, 0.115), 0.016),
                rod("hand", (0, 0.52, 0.12), (0.10, 0.66, 0.12), 0.012),
                ball("red", (0, 0.52, 0.12), 0.022),
                box("case", (0.29, 0.52, 0.03), (0.03, 0.035, 0.03), 0.02),
            ),
            paints=(tip("coat", "strap", (0, 2, 0), (0, 1, 0)),),
            finish={"case": "metal"},
        ),
        turn=0.25,
    ),
)
