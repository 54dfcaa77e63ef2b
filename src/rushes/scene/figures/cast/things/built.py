"""What is built, as a subject: houses, towers, what stands by a street. One row each, facing the camera (+z)."""

from __future__ import annotations

import math

from ...species import Species
from ...thing.body import row
from ...thing.parts import LEVEL, Joint, Thing, ball, bar, both, box, disc, on, part, plate, ring, rod, stripes

BUILT: tuple[Species, ...] = (
    row(
        "parkingmeter",
        0.7,
        {
            "coat": "#7d8a99",
            "pole": "#9aa3ad",
            "glass": "#dff0e4",
            "dial": "#f6f2e4",
            "red": "#e0483a",
            "dark": "#3a424e",
            "coin": "#f2c14a",
        },
        Thing(
            solids=(
                rod("pole", (0, 0.04, 0), (0, 0.72, 0), 0.052),
                disc("pole", (0, 0.03, 0), 0.16, 0.03, 0.02, LEVEL),
                *part(
                    "head",
                    box("coat", (0, 0.92, 0), (0.20, 0.22, 0.13), 0.06),
                    ball("coat", (0, 1.13, 0), (0.20, 0.19, 0.13), blend=0.03),
                ),
                disc("dark", (0, 1.13, 0.10), 0.155, 0.03, 0.02),
                disc("dial", (0, 1.13, 0.115), 0.132, 0.03, 0.01),
                *(
                    box(
                        "dark",
                        (0.105 * math.cos(a), 1.13 + 0.105 * math.sin(a), 0.147),
                        (0.007, 0.018, 0.004),
                        0.003,
                        (0, 0, math.degrees(a) - 90),
                    )
                    for a in (math.radians(20 + 28 * k) for k in range(6))
                ),
                rod("red", (0, 1.10, 0.152), (0.055, 1.20, 0.152), 0.013),
                ball("red", (0, 1.10, 0.152), 0.022),
                box("dark", (-0.075, 0.92, 0.13), (0.014, 0.055, 0.012), 0.008),
                disc("coin", (0.075, 0.92, 0.13), 0.055, 0.02, 0.012),
                box("coin", (0.075, 0.92, 0.15), (0.013, 0.05, 0.012), 0.01),
                box("dial", (0, 0.785, 0.13), (0.13, 0.04, 0.01), 0.01),
                rod("pole", (0, 0.66, 0), (0, 0.72, 0), 0.085),
            ),
            paints=(bar("red", "dial", (0, 0.785, 0.13), 0.014, 0.11, deep=0.05),),
            finish={"coat": "metal", "pole": "metal", "coin": "metal"},
            sway=2,
        ),
        turn=0.25,
    ),
    row(
        "mailbox",
        0.6,
        {"coat": "#2f68c0", "flag": "#e0483a", "post": "#9a6a3c", "letter": "#fff8ea", "line": "coat*0.7"},
        Thing(
            solids=(
                rod("post", (0, 0.03, 0), (0, 0.62, 0), 0.065),
                *part(
                    "box",
                    box("coat", (0, 0.74, 0), (0.40, 0.10, 0.20), 0.03),
                    rod("coat", (-0.20, 0.82, 0), (0.20, 0.82, 0), 0.20),
                    box("coat", (0, 0.83, 0), (0.40, 0.10, 0.198), 0.09),
                ),
                disc("line", (0.40, 0.83, 0), 0.17, 0.015, 0.01, (0, 90, 0)),
                rod("flag", (0.12, 0.84, 0.215), (0.12, 1.10, 0.215), 0.02),
                box("flag", (0.20, 1.07, 0.215), (0.09, 0.055, 0.015), 0.01),
                box("letter", (0.46, 0.82, 0.02), (0.10, 0.085, 0.012), 0.005, (0, 0, 8)),
            ),
        ),
        turn=0.5,
    ),
    row(
        "house",
        1.9,
        {
            "coat": "#f4e2c0",
            "roof": "#c8503a",
            "door": "#3f8f7a",
            "glass": "#a8d4ec",
            "frame": "#fffaf0",
            "stone": "#b9b2a6",
            "smoke": "#f4f2ee",
            "bush": "#5fa04a",
            "knob": "#f2c14a",
        },
        Thing(
            solids=(
                box("coat", (0, 0.34, 0), (0.56, 0.34, 0.36), 0.02),
                plate("coat", (0, 0.82, 0), ((-0.54, -0.16), (0.54, -0.16), (0.0, 0.34)), 0.34, 0.01),
                *both(box("roof", (0.315, 0.91, 0), (0.43, 0.05, 0.46), 0.03, (0, 0, -43)), across="x"),
                box("roof", (0.30, 1.14, -0.08), (0.085, 0.20, 0.085), 0.02),
                box("stone", (0.30, 1.35, -0.08), (0.105, 0.03, 0.105), 0.02),
                *on(
                    "puff",
                    ball("smoke", (0.31, 1.48, -0.08), 0.075),
                    ball("smoke", (0.39, 1.60, -0.08), 0.10, blend=0.05),
                ),
                box("frame", (0, 0.25, 0.355), (0.15, 0.25, 0.02), 0.02),
                box("door", (0, 0.24, 0.37), (0.12, 0.23, 0.02), 0.02),
                ball("knob", (0.075, 0.23, 0.40), 0.022),
                *both(
                    box("frame", (0.35, 0.36, 0.355), (0.125, 0.135, 0.02), 0.02),
                    box("glass", (0.35, 0.36, 0.37), (0.10, 0.11, 0.015), 0.01),
                    across="x",
                ),
                disc("frame", (0, 0.83, 0.345), 0.125, 0.02, 0.01),
                disc("glass", (0, 0.83, 0.36), 0.10, 0.015, 0.01),
                box("stone", (0, 0.025, 0.46), (0.20, 0.025, 0.10), 0.02),
                *(
                    ball("bush", (x, 0.10, 0.42), r)
                    for x, r in ((-0.52, 0.12), (-0.36, 0.10), (0.36, 0.11), (0.53, 0.12))
                ),
            ),
            paints=(
                *(bar("frame", "glass", (x, 0.36, 0.38), 0.12, 0.01, deep=0.05) for x in (-0.35, 0.35)),
                bar("frame", "glass", (0, 0.36, 0.38), 0.01, 0.5, deep=0.05),
                stripes("stone", "roof", (0, 0, 0), (0, 1, 0), 60.0, bend=0.93, opacity=0.35),
            ),
            joints={"puff": Joint(at=(0.30, 1.38, 0), swing=12, shift=0.25, slide=(0.05, 0.08, 0))},
            finish={"glass": "glass"},
            sway=0.0,
        ),
        turn=0.45,
    ),
    row(
        "castle",
        2.2,
        {
            "coat": "#c9c2b6",
            "roof": "#4a6fc0",
            "gate": "#7a4a2a",
            "dark": "#4a4a58",
            "flag": "#e0483a",
            "line": "#a39c90",
        },
        Thing(
            solids=(
                *part("wall", box("coat", (0, 0.28, 0), (0.52, 0.28, 0.26), 0.01)),
                *(box("coat", (-0.42 + 0.14 * k, 0.60, 0.22), (0.045, 0.055, 0.045), 0.01) for k in range(7)),
                *both(
                    *part(
                        "tower",
                        disc("coat", (0.52, 0.42, 0.20), 0.185, 0.42, 0.01, LEVEL),
                        disc("coat", (0.52, 0.86, 0.20), 0.215, 0.05, 0.01, LEVEL),
                    ),
                    rod("roof", (0.52, 0.93, 0.20), (0.52, 1.30, 0.20), 0.235, 0.012),
                    rod("dark", (0.52, 1.28, 0.20), (0.52, 1.46, 0.20), 0.012),
                    across="x",
                ),
                *part(
                    "keep",
                    disc("coat", (0, 0.66, -0.14), 0.25, 0.62, 0.01, LEVEL),
                    disc("coat", (0, 1.25, -0.14), 0.285, 0.06, 0.01, LEVEL),
                ),
                rod("roof", (0, 1.34, -0.14), (0, 1.80, -0.14), 0.30, 0.012),
                rod("dark", (0, 1.76, -0.14), (0, 1.98, -0.14), 0.012),
                *on(
                    "flag",
                    plate("flag", (0.12, 1.92, -0.14), ((-0.11, 0.06), (-0.11, -0.06), (0.12, 0.0)), 0.006, 0.006),
                ),
                *on(
                    "flag2",
                    plate("flag", (0.62, 1.41, 0.20), ((-0.09, 0.05), (-0.09, -0.05), (0.10, 0.0)), 0.006, 0.006),
                ),
                *on(
                    "flag3",
                    plate("flag", (-0.42, 1.41, 0.20), ((-0.09, 0.05), (-0.09, -0.05), (0.10, 0.0)), 0.006, 0.006),
                ),
                box("gate", (0, 0.17, 0.255), (0.14, 0.17, 0.02), 0.01),
                disc("gate", (0, 0.33, 0.255), 0.14, 0.02, 0.01),
                *both(*part("slit", box("dark", (0.52, 0.56, 0.385), (0.028, 0.075, 0.01), 0.01)), across="x"),
                *part("slit", box("dark", (0, 0.95, 0.11), (0.05, 0.085, 0.01), 0.01)),
            ),
            paints=(
                stripes("line", "wall tower keep", (0, 0.03, 0), (0, 1, 0), 52.0, bend=0.93, opacity=0.8),
                stripes("dark", "gate", (0, 0, 0), (1, 0, 0), 80.0, bend=0.85, opacity=0.6),
            ),
            joints={
                "flag": Joint(at=(0, 1.9, -0.14), axis="y", swing=18, times=2),
                "flag2": Joint(at=(0.52, 1.4, 0.2), axis="y", swing=18, times=2, shift=0.3),
                "flag3": Joint(at=(-0.52, 1.4, 0.2), axis="y", swing=18, times=2, shift=0.6),
            },
            sway=0.0,
        ),
        turn=0.3,
    ),
    row(
        "lighthouse",
        2.2,
        {
            "coat": "#e0453a",
            "white": "#fff8ee",
            "lamp": "#ffe88a",
            "dark": "#3a424e",
            "rock": "#8d8a86",
            "door": "#6a4a2e",
        },
        Thing(
            solids=(
                *(
                    ball("rock", (x, 0.06, z), (r, r * 0.6, r))
                    for x, z, r in ((-0.26, 0.05, 0.22), (0.24, 0.08, 0.24), (0.0, 0.2, 0.2), (-0.02, -0.15, 0.26))
                ),
                *part(
                    "tower",
                    *(
                        disc("coat", (0, 0.18 + 0.12 * k, 0), 0.27 - 0.011 * k, 0.065, 0.005, LEVEL, blend=0.03)
                        for k in range(9)
                    ),
                ),
                disc("dark", (0, 1.23, 0), 0.26, 0.03, 0.01, LEVEL),
                ring("dark", (0, 1.33, 0), 0.245, 0.014),
                disc("lamp", (0, 1.38, 0), 0.13, 0.12, 0.02, LEVEL),
                *on("beam", *both(rod("lamp", (0.12, 1.38, 0), (0.30, 1.38, 0), 0.035, 0.06), across="x")),
                rod("coat", (0, 1.51, 0), (0, 1.68, 0), 0.19, 0.02),
                ball("dark", (0, 1.72, 0), 0.035),
                box("door", (0, 0.24, 0.255), (0.07, 0.12, 0.02), 0.02),
                *(box("dark", (0, y, 0.285 - 0.092 * y), (0.03, 0.045, 0.02), 0.02) for y in (0.58, 0.92)),
            ),
            paints=(stripes("white", "tower", (0, 0.10, 0), (0, 1, 0), 13.0),),
            joints={
                "beam": Joint(at=(0, 1.38, 0), axis="y", turns=1),
                "beam'": Joint(at=(0, 1.38, 0), axis="y", turns=1),
            },
            finish={"lamp": "glow"},
            sway=0.0,
        ),
        turn=0.3,
    ),
    row(
        "windmill",
        2.0,
        {"coat": "#f2e6d0", "roof": "#b5503a", "sail": "#fff8ea", "wood": "#7a4a2a", "glass": "#a8d4ec"},
        Thing(
            solids=(
                *part(
                    "tower",
                    *(
                        disc("coat", (0, 0.06 + 0.10 * k, 0), 0.34 - 0.018 * k, 0.06, 0.005, LEVEL, blend=0.04)
                        for k in range(9)
                    ),
                ),
                rod("roof", (0, 0.95, 0), (0, 1.18, 0), 0.22, 0.04),
                disc("wood", (0, 0.99, 0.24), 0.05, 0.06, 0.02),
                *on(
                    "sails",
                    *(
                        solid
                        for k in range(4)
                        for a in (math.radians(45 + 90 * k),)
                        for solid in (
                            rod("wood", (0, 0.99, 0.29), (0.62 * math.cos(a), 0.99 + 0.62 * math.sin(a), 0.29), 0.018),
                            box(
                                "sail",
                                (
                                    0.40 * math.cos(a) - 0.075 * math.sin(a),
                                    0.99 + 0.40 * math.sin(a) + 0.075 * math.cos(a),
                                    0.285,
                                ),
                                (0.22, 0.07, 0.012),
                                0.01,
                                (0, 0, math.degrees(a)),
                            ),
                        )
                    ),
                ),
                box("wood", (0, 0.16, 0.315), (0.075, 0.15, 0.03), 0.03),
                box("glass", (0, 0.58, 0.25), (0.05, 0.07, 0.02), 0.02),
            ),
            joints={"sails": Joint(at=(0, 0.99, 0.29), turns=-1)},
            finish={"glass": "glass"},
            sway=0.0,
        ),
        turn=0.35,
    ),
    row(
        "tent",
        0.8,
        {
            "coat": "#e8843a",
            "dark": "#6a3a1e",
            "flap": "#f6c27a",
            "rope": "#fff2da",
            "pole": "#8a6a4a",
            "peg": "#5a5f68",
        },
        Thing(
            solids=(
                plate("coat", (0, 0.38, 0), ((-0.58, -0.38), (0.58, -0.38), (0.0, 0.42)), 0.48, 0.02),
                plate("dark", (0, 0.30, 0.475), ((-0.24, -0.29), (0.24, -0.29), (0.0, 0.28)), 0.02, 0.01),
                *both(
                    plate("flap", (0.25, 0.26, 0.50), ((-0.24, 0.36), (-0.02, -0.25), (0.14, -0.25)), 0.01, 0.01),
                    across="x",
                ),
                *both(rod("pole", (0.06, 0.72, 0.46), (-0.03, 0.90, 0.46), 0.02), across="x"),
                *both(
                    *both(
                        rod("rope", (0.42, 0.28, 0.45), (0.80, 0.03, 0.55), 0.012),
                        rod("peg", (0.82, 0.0, 0.55), (0.78, 0.09, 0.55), 0.02),
                    ),
                    across="x",
                ),
            ),
            paints=(stripes("flap", "coat", (0, 0.1, 0), (0, 1, 0), 20.0, bend=0.9),),
            sway=0.6,
        ),
        turn=0.5,
    ),
)
