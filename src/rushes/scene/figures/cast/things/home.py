"""What stands about the house: one row each. Things face the camera (+z)."""

from __future__ import annotations

import math

from ...species import Species
from ...thing.body import row
from ...thing.parts import (
    LEVEL,
    Joint,
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
    stripes,
    tip,
    tube,
)

HOME: tuple[Species, ...] = (
    row(
        "cup",
        0.16,
        {"coat": "#e8574a", "inside": "#f8efe2", "drink": "#6b3f26", "dot": "#fff6e2"},
        Thing(
            solids=(
                disc("coat", (0, 0.38, 0), 0.37, 0.38, 0.07, LEVEL),
                ring("coat", (0, 0.755, 0), 0.34, 0.035),
                disc("drink", (0, 0.752, 0), 0.325, 0.02, 0.01, LEVEL),
                *part("handle", *tube("coat", arc((0.36, 0.40, 0), 0.22, 80, -80, 8), 0.062)),
            ),
            paints=(
                bar("dot", "coat", (0, 0.40, 0), 0.05, 1.0, deep=1.0),
                bar("dot", "coat", (0, 0.25, 0), 0.02, 1.0, deep=1.0),
            ),
            finish={"coat": "gloss", "drink": "gloss"},
        ),
        turn=0.3,
    ),
    row(
        "bottle",
        0.28,
        {"coat": "#4fa65a", "cap": "#e0483a", "label": "#fff6e2", "line": "#e0483a"},
        Thing(
            solids=(
                disc("coat", (0, 0.33, 0), 0.19, 0.33, 0.06, LEVEL),
                rod("coat", (0, 0.55, 0), (0, 0.88, 0), 0.18, 0.066, blend=0.10),
                disc("coat", (0, 0.96, 0), 0.07, 0.08, 0.02, LEVEL),
                disc("cap", (0, 1.06, 0), 0.085, 0.045, 0.02, LEVEL),
                disc("label", (0, 0.32, 0), 0.196, 0.17, 0.01, LEVEL),
            ),
            paints=(bar("line", "label", (0, 0.32, 0.19), 0.035, 0.5, deep=1.0),),
            finish={"coat": "gloss", "cap": "gloss"},
        ),
    ),
    row(
        "fork",
        0.2,
        {"coat": "#cfd5dc"},
        Thing(
            solids=(
                *tube("coat", [(0, 0.04, 0), (0, 0.3, 0.0), (0, 0.62, 0)], [0.055, 0.04, 0.03], flat=1.5),
                *tube("coat", arc((0, 0.76, 0), 0.135, 180, 360, 7), 0.045, flat=1.4),
                *(
                    rod("coat", (x, 0.70, 0), (x, 1.06, 0.02), 0.034, 0.024, blend=0.02)
                    for x in (-0.135, -0.045, 0.045, 0.135)
                ),
            ),
            finish={"coat": "metal"},
            lie=(0.55, 78, -60, 0.07),
            lies=True,
        ),
        turn=0.25,
    ),
    row(
        "knife",
        0.2,
        {"coat": "#cfd5dc", "grip": "#3a3438", "rivet": "#d8c48a"},
        Thing(
            solids=(
                plate(
                    "coat", (0, 0.74, 0), ((-0.07, -0.32), (0.09, -0.32), (0.075, 0.12), (-0.07, 0.34)), 0.008, 0.014
                ),
                rod("grip", (0.0, 0.05, 0), (0.0, 0.40, 0), 0.07, 0.06, flat=1.5),
                *(disc("rivet", (0, y, 0.045), 0.02, 0.01, 0.006) for y in (0.10, 0.22, 0.34)),
            ),
            finish={"coat": "metal", "rivet": "metal", "grip": "gloss"},
            lie=(0.55, 78, -60, 0.07),
            lies=True,
        ),
        turn=0.25,
    ),
    row(
        "spoon",
        0.2,
        {"coat": "#cfd5dc", "bowl": "coat*0.72"},
        Thing(
            solids=(
                *tube("coat", [(0, 0.04, 0), (0, 0.3, 0.0), (0, 0.70, 0)], [0.055, 0.04, 0.03], flat=1.5),
                ball("coat", (0, 0.87, 0), (0.15, 0.20, 0.055), blend=0.05),
            ),
            paints=(dot("bowl", "coat", (0, 0.88, 0.05), 0.145, 0.105, soft=0.02),),
            finish={"coat": "metal"},
            lie=(0.55, 78, -60, 0.07),
            lies=True,
        ),
        turn=0.25,
    ),
    row(
        "vase",
        0.35,
        {
            "coat": "#3f78c4",
            "band": "#fff6e2",
            "stem": "#4f9c3a",
            "one": "#f2607f",
            "two": "#ffc93d",
            "three": "#f7efe6",
            "core": "#e8902a",
        },
        Thing(
            solids=(
                ball("coat", (0, 0.28, 0), (0.24, 0.25, 0.24)),
                disc("coat", (0, 0.03, 0), 0.15, 0.03, 0.02, LEVEL, blend=0.05),
                rod("coat", (0, 0.45, 0), (0, 0.58, 0), 0.10, 0.105, blend=0.08),
                ring("coat", (0, 0.60, 0), 0.11, 0.04, blend=0.02),
                *(
                    s
                    for name, x, y, z in (
                        ("one", 0.0, 1.02, 0.02),
                        ("two", 0.21, 0.88, 0.06),
                        ("three", -0.21, 0.86, 0.06),
                    )
                    for s in (
                        *tube("stem", [(0, 0.55, 0), (x * 0.6, 0.72, z * 0.5), (x, y, z)], 0.022),
                        *(
                            ball(name, (x + a, y + b, z + 0.03), (0.075, 0.075, 0.04), blend=0.01)
                            for a, b, _ in arc((0, 0, 0), 0.085, 0, 300, 6)
                        ),
                        ball("core", (x, y, z + 0.065), (0.055, 0.055, 0.035)),
                    )
                ),
                rod("stem", (0.06, 0.62, 0.06), (0.22, 0.66, 0.12), 0.02, 0.05, flat=2, side=(0, 0.8, 0.5)),
                rod("stem", (-0.06, 0.62, 0.06), (-0.22, 0.66, 0.12), 0.02, 0.05, flat=2, side=(0, 0.8, 0.5)),
            ),
            paints=(
                bar("band", "coat", (0, 0.28, 0), 0.05, 1.0, deep=1.0),
                bar("band", "coat", (0, 0.17, 0), 0.012, 1.0, deep=1.0),
                bar("band", "coat", (0, 0.39, 0), 0.012, 1.0, deep=1.0),
            ),
            finish={"coat": "gloss"},
        ),
        turn=0.2,
    ),
    row(
        "plant",
        0.4,
        {"coat": "#c8693f", "soil": "#4a3326", "leaf": "#4c9a44", "light": "leaf*1.35"},
        Thing(
            solids=(
                plate("coat", (0, 0.20, 0), ((-0.17, -0.17), (0.17, -0.17), (0.23, 0.15), (-0.23, 0.15)), 0.14, 0.03),
                rod("coat", (0, 0.16, 0), (0, 0.30, 0), 0.17, 0.20, blend=0.1),
                disc("coat", (0, 0.37, 0), 0.29, 0.06, 0.03, LEVEL),
                disc("soil", (0, 0.425, 0), 0.24, 0.02, 0.01, LEVEL),
                *(
                    s
                    for k in range(9)
                    for a, up, long in ((math.tau * k / 9, (0.45, 0.60, 0.34)[k % 3], (0.30, 0.22, 0.36)[k % 3]),)
                    for s in tube(
                        ("leaf", "light")[k % 2],
                        [
                            (0.03 * math.cos(a), 0.42, 0.03 * math.sin(a)),
                            (long * 0.5 * math.cos(a), 0.42 + up * 0.7, long * 0.5 * math.sin(a)),
                            (long * 1.2 * math.cos(a), 0.42 + up, long * 1.2 * math.sin(a)),
                        ],
                        [0.025, 0.085, 0.012],
                        flat=2.0,
                        side=(math.cos(a), -0.5, math.sin(a)),
                    )
                ),
                rod("leaf", (0, 0.42, 0), (0.02, 1.08, 0.0), 0.08, 0.015, flat=1.8),
            ),
            sway=2,
        ),
        turn=0.2,
        main="leaf",
    ),
    row(
        "chair",
        0.6,
        {"coat": "#c78a4e", "pad": "#d9564a"},
        Thing(
            solids=(
                box("coat", (0, 0.46, 0), (0.29, 0.035, 0.27), 0.03),
                box("pad", (0, 0.51, 0.01), (0.26, 0.035, 0.24), 0.035),
                *both(
                    rod("coat", (0.24, 0.44, 0.22), (0.26, 0.035, 0.24), 0.042, 0.032),
                    rod("coat", (-0.24, 0.44, 0.22), (-0.26, 0.035, 0.24), 0.042, 0.032),
                ),
                *both(rod("coat", (0.25, 0.44, -0.24), (0.27, 1.08, -0.31), 0.042, 0.036), across="x"),
                *(
                    box("coat", (0, y, z), (0.25, 0.045, 0.018), 0.016)
                    for y, z in ((1.02, -0.30), (0.84, -0.285), (0.66, -0.265))
                ),
            ),
        ),
        turn=0.55,
        seat=0.49,
        shelter=True,
    ),
    row(
        "couch",
        0.55,
        {"coat": "#4a8fb8", "pad": "coat*1.14", "cushion": "#f2b441", "wood": "#6a4630"},
        Thing(
            solids=(
                box("coat", (0, 0.25, 0), (0.62, 0.13, 0.30), 0.06),
                box("coat", (0, 0.50, -0.23), (0.60, 0.30, 0.11), 0.10),
                *both(box("coat", (0.66, 0.33, 0.02), (0.115, 0.24, 0.31), 0.11), across="x"),
                *both(box("pad", (0.275, 0.41, 0.06), (0.265, 0.075, 0.25), 0.06), across="x"),
                *both(box("pad", (0.275, 0.62, -0.14), (0.255, 0.17, 0.07), 0.065, (-10, 0, 0)), across="x"),
                box("cushion", (-0.37, 0.59, 0.02), (0.14, 0.14, 0.055), 0.05, (-16, 0, 18)),
                *both(*both(rod("wood", (0.60, 0.13, 0.22), (0.62, 0.03, 0.24), 0.04, 0.03)), across="x"),
            ),
            finish={"coat": "cloth", "pad": "cloth", "cushion": "cloth"},
            sway=1.5,
        ),
        seat=0.42,
        shelter=True,
    ),
    row(
        "armchair",
        0.55,
        {"coat": "#4a8f86", "pad": "coat*1.14", "wood": "#6a4630"},
        Thing(
            solids=(
                box("coat", (0, 0.25, 0), (0.34, 0.13, 0.30), 0.06),
                box("coat", (0, 0.58, -0.23), (0.33, 0.36, 0.11), 0.10),
                *both(box("coat", (0.38, 0.34, 0.02), (0.11, 0.24, 0.31), 0.10), across="x"),
                box("pad", (0, 0.41, 0.06), (0.27, 0.08, 0.25), 0.06),
                box("pad", (0, 0.66, -0.14), (0.26, 0.20, 0.07), 0.065, (-10, 0, 0)),
                *both(*both(rod("wood", (0.32, 0.13, 0.22), (0.34, 0.03, 0.24), 0.04, 0.03)), across="x"),
            ),
            finish={"coat": "cloth", "pad": "cloth"},
            sway=1.5,
        ),
        turn=0.4,
        seat=0.45,
        shelter=True,
    ),
    row(
        "bed",
        0.55,
        {"coat": "#5f9fd0", "wood": "#a8703f", "sheet": "#faf6ee", "pillow": "#fffdf6"},
        Thing(
            solids=(
                box("wood", (0, 0.18, 0), (0.74, 0.07, 0.42), 0.03),
                box("wood", (-0.74, 0.40, 0), (0.05, 0.38, 0.44), 0.05),
                box("wood", (0.75, 0.25, 0), (0.045, 0.22, 0.44), 0.045),
                box("sheet", (0, 0.31, 0), (0.70, 0.11, 0.40), 0.08),
                box("coat", (0.18, 0.33, 0), (0.54, 0.13, 0.435), 0.09),
                box("sheet", (-0.32, 0.40, 0), (0.075, 0.07, 0.43), 0.05),
                *both(box("pillow", (-0.53, 0.46, 0.20), (0.13, 0.065, 0.17), 0.06, (0, 0, 16))),
            ),
            finish={"coat": "cloth", "pillow": "cloth", "sheet": "cloth"},
            sway=1.2,
        ),
        turn=0.6,
        seat=0.43,
        shelter=True,
    ),
    row(
        "table",
        0.5,
        {"coat": "#c08a50"},
        Thing(
            solids=(
                box("coat", (0, 0.60, 0), (0.62, 0.04, 0.36), 0.035),
                box("coat", (0, 0.52, 0), (0.52, 0.05, 0.28), 0.02),
                *both(*both(rod("coat", (0.50, 0.54, 0.26), (0.53, 0.03, 0.28), 0.058, 0.036)), across="x"),
            ),
            sway=1.5,
        ),
        turn=0.5,
        shelter=True,
    ),
    row(
        "clock",
        0.3,
        {"coat": "#e8574a", "face": "#fffaf0", "ink": "#3a3036", "metal": "#d9b45a"},
        Thing(
            solids=(
                disc("coat", (0, 0.46, 0), 0.40, 0.13, 0.05),
                disc("face", (0, 0.46, 0.11), 0.335, 0.03, 0.015),
                *(
                    rod(
                        "ink",
                        (0.255 * math.sin(a), 0.46 + 0.255 * math.cos(a), 0.14),
                        (0.30 * math.sin(a), 0.46 + 0.30 * math.cos(a), 0.14),
                        0.015 if k % 3 == 0 else 0.009,
                    )
                    for k in range(12)
                    for a in (math.tau * k / 12,)
                ),
                *on("long", rod("ink", (0, 0.46, 0.155), (0, 0.70, 0.155), 0.017)),
                rod("ink", (0, 0.46, 0.150), (0.13, 0.53, 0.150), 0.022),
                ball("coat", (0, 0.46, 0.165), (0.035, 0.035, 0.02)),
                *both(ball("metal", (0.22, 0.88, 0), (0.15, 0.11, 0.11), (0, 0, -32)), across="x"),
                rod("metal", (-0.09, 0.98, 0), (0.09, 0.98, 0), 0.022),
                *both(rod("coat", (0.25, 0.16, 0), (0.33, 0.035, 0), 0.05, 0.035), across="x"),
            ),
            joints={"long": Joint(at=(0, 0.46, 0.155), turns=-1)},
            finish={"coat": "gloss", "metal": "metal"},
        ),
        turn=0.3,
    ),
    row(
        "laptop",
        0.3,
        {"coat": "#b9c0c8", "screen": "#3f8fd6", "key": "#3c4048", "wave": "#7fd0f0", "sun": "#ffd94a"},
        Thing(
            solids=(
                box("coat", (0, 0.03, 0.22), (0.50, 0.03, 0.30), 0.025),
                box("coat", (0, 0.38, -0.10), (0.50, 0.33, 0.022), 0.02, (-10, 0, 0)),
                box("screen", (0, 0.385, -0.082), (0.455, 0.285, 0.012), 0.012, (-10, 0, 0)),
                *(box("key", (0, 0.062, z), (0.43, 0.006, 0.028), 0.006) for z in (0.06, 0.13, 0.20, 0.27)),
                box("key", (0, 0.061, 0.41), (0.13, 0.004, 0.065), 0.004),
            ),
            paints=(
                tip("wave", "screen", (0, 0.30, 0), (-0.25, -1, 0), soft=0.006),
                dot("sun", "screen", (0.22, 0.52, -0.1), 0.07, 0.07),
            ),
            finish={"coat": "metal", "screen": "glow"},
            sway=1.5,
        ),
    ),
    row(
        "tv",
        0.45,
        {"coat": "#3c3f48", "screen": "#5fb2e8", "hill": "#6fbf5a", "sun": "#ffdf5a", "stand": "coat*1.4"},
        Thing(
            solids=(
                box("coat", (0, 0.55, 0), (0.66, 0.40, 0.045), 0.035),
                box("screen", (0, 0.565, 0.04), (0.61, 0.345, 0.012), 0.02),
                rod("stand", (0, 0.20, 0), (0, 0.05, 0), 0.05),
                disc("stand", (0, 0.03, 0), 0.26, 0.03, 0.02, LEVEL),
            ),
            paints=(
                dot("hill", "screen", (-0.22, 0.17, 0.04), 0.26, 0.5),
                dot("hill", "screen", (0.40, 0.15, 0.04), 0.20, 0.42),
                dot("sun", "screen", (0.34, 0.74, 0.04), 0.085, 0.085),
            ),
            finish={"coat": "gloss", "screen": "glow"},
            sway=1.5,
        ),
        turn=0.35,
    ),
    row(
        "oldtv",
        0.45,
        {
            "coat": "#9a6236",
            "frame": "#3a3230",
            "screen": "#8fc3c9",
            "line": "screen*0.82",
            "knob": "#e8d9b0",
            "rod": "#cfd5dc",
        },
        Thing(
            solids=(
                box("coat", (0, 0.52, -0.06), (0.58, 0.40, 0.30), 0.07),
                box("frame", (-0.12, 0.54, 0.23), (0.38, 0.31, 0.03), 0.05),
                ball("screen", (-0.12, 0.54, 0.235), (0.34, 0.27, 0.07)),
                *(disc("knob", (0.42, 0.68 - 0.17 * k, 0.25), 0.062, 0.035, 0.02) for k in range(2)),
                *(
                    rod("frame", (0.34, 0.34 - 0.05 * k, 0.245), (0.50, 0.34 - 0.05 * k, 0.245), 0.012)
                    for k in range(3)
                ),
                *both(rod("frame", (0.42, 0.14, 0.12), (0.50, 0.0, 0.18), 0.04, 0.025), across="x"),
                *both(rod("rod", (0.03, 0.92, -0.06), (0.36, 1.28, -0.06), 0.016, 0.012), across="x"),
                ball("frame", (0, 0.93, -0.06), (0.10, 0.05, 0.08)),
            ),
            paints=(stripes("line", "screen", (0, 0.54, 0), (0, 1, 0), 70.0, bend=0.4, opacity=0.5),),
            finish={"coat": "gloss", "screen": "glow", "knob": "metal", "rod": "metal"},
            sway=1.0,
        ),
        turn=0.35,
    ),
    row(
        "refrigerator",
        0.85,
        {"coat": "#8fd0c4", "seam": "coat*0.6", "handle": "#e9ebec"},
        Thing(
            solids=(
                box("coat", (0, 0.58, 0), (0.30, 0.54, 0.27), 0.08),
                *both(*both(rod("seam", (0.22, 0.05, 0.18), (0.22, 0.02, 0.18), 0.03)), across="x"),
                rod("handle", (-0.20, 0.86, 0.315), (-0.20, 1.02, 0.315), 0.026),
                rod("handle", (-0.20, 0.44, 0.315), (-0.20, 0.70, 0.315), 0.026),
                box("handle", (0.14, 0.98, 0.27), (0.08, 0.02, 0.015), 0.012),
            ),
            paints=(bar("seam", "coat", (0, 0.78, 0.27), 0.009, 0.5),),
            finish={"coat": "gloss", "handle": "metal"},
            sway=1.5,
        ),
        turn=0.5,
    ),
    row(
        "toaster",
        0.22,
        {"coat": "#e8615a", "chrome": "#dfe2e5", "bread": "#f3d59b", "crust": "#b9773a", "slot": "#3a3438"},
        Thing(
            solids=(
                box("coat", (0, 0.34, 0), (0.50, 0.29, 0.25), 0.16),
                box("chrome", (0, 0.06, 0), (0.50, 0.05, 0.25), 0.04),
                *part(
                    "toast",
                    box("bread", (0, 0.70, 0.09), (0.30, 0.22, 0.035), 0.03),
                    box("bread", (0, 0.70, -0.09), (0.30, 0.22, 0.035), 0.03),
                ),
                *both(box("slot", (0, 0.615, 0.09), (0.34, 0.02, 0.05), 0.015)),
                box("slot", (0.50, 0.38, 0), (0.015, 0.15, 0.025), 0.01),
                box("chrome", (0.53, 0.46, 0), (0.05, 0.03, 0.07), 0.025),
            ),
            paints=(
                tip("crust", "toast", (0, 0.885, 0), (0, 1, 0)),
                tip("crust", "toast", (0.265, 0.7, 0), (1, 0, 0)),
                tip("crust", "toast", (-0.265, 0.7, 0), (-1, 0, 0)),
            ),
            finish={"coat": "gloss", "chrome": "metal"},
        ),
        turn=0.45,
    ),
    row(
        "toilet",
        0.4,
        {"coat": "#f4f3ef", "seat": "#e3e1da", "chrome": "#c9ced4"},
        Thing(
            solids=(
                box("coat", (-0.30, 0.66, 0), (0.12, 0.24, 0.28), 0.06),
                box("seat", (-0.30, 0.92, 0), (0.145, 0.03, 0.305), 0.028),
                ball("coat", (0.08, 0.36, 0), (0.32, 0.20, 0.24)),
                disc("coat", (-0.02, 0.12, 0), 0.17, 0.12, 0.04, LEVEL, blend=0.12),
                rod("coat", (-0.26, 0.36, 0), (-0.05, 0.30, 0), 0.14, blend=0.08),
                ball("seat", (0.08, 0.47, 0), (0.33, 0.045, 0.25)),
                box("seat", (-0.15, 0.68, 0), (0.022, 0.22, 0.23), 0.02, (0, 0, 8)),
                rod("chrome", (-0.175, 0.80, 0.15), (-0.175, 0.80, 0.23), 0.02),
            ),
            finish={"coat": "gloss", "seat": "gloss", "chrome": "metal"},
            sway=1.5,
        ),
        turn=0.7,
        seat=0.48,
    ),
)
