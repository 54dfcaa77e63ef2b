"""What stands or lies in a room: one row each. Things face the camera (+z)."""

from __future__ import annotations

import math

from ...species import Species
from ...thing.body import opening, row
from ...thing.parts import (
    LEVEL,
    Joint,
    Thing,
    ball,
    bar,
    blob,
    both,
    box,
    disc,
    on,
    part,
    ring,
    rod,
    smile,
    stripes,
    tube,
)

ROOM: tuple[Species, ...] = (
    row(
        "oven",
        0.6,
        {
            "coat": "#e9e4da",
            "top": "#3a3f48",
            "glass": "#f2a24a",
            "frame": "#4a4f5a",
            "metal": "#cfd5dc",
            "flame": "#3f8fe8",
            "pot": "#d8453a",
        },
        Thing(
            solids=(
                box("coat", (0, 0.47, 0), (0.46, 0.45, 0.34), 0.05),
                box("top", (0, 0.94, 0), (0.47, 0.035, 0.35), 0.03),
                box("coat", (0, 1.04, -0.31), (0.46, 0.11, 0.035), 0.03),
                *(ring("metal", (x, 0.985, z), 0.105, 0.024) for x in (-0.22, 0.22) for z in (0.16, -0.12)),
                *(disc("top", (x, 0.80, 0.345), 0.05, 0.03, 0.015) for x in (-0.32, -0.16, 0.0, 0.16, 0.32)),
                *(box("metal", (x, 0.82, 0.38), (0.009, 0.024, 0.008), 0.005) for x in (-0.32, -0.16, 0.0, 0.16, 0.32)),
                box("frame", (0, 0.40, 0.33), (0.38, 0.26, 0.025), 0.04),
                box("glass", (0, 0.37, 0.35), (0.29, 0.165, 0.014), 0.03),
                rod("metal", (-0.30, 0.625, 0.40), (0.30, 0.625, 0.40), 0.026),
                *both(rod("metal", (0.27, 0.625, 0.34), (0.27, 0.625, 0.40), 0.02), across="x"),
                box("frame", (0, 0.075, 0.335), (0.40, 0.035, 0.015), 0.01),
            ),
            paints=(
                bar("frame", "glass", (0, 0.33, 0.36), 0.006, 0.27, deep=0.1),
                bar("frame", "glass", (0, 0.40, 0.36), 0.006, 0.27, deep=0.1),
            ),
            finish={"coat": "gloss", "metal": "metal", "glass": "glow", "top": "gloss"},
            sway=1.0,
        ),
        turn=0.42,
    ),
    row(
        "sink",
        0.5,
        {
            "coat": "#f6f6f2",
            "bowl": "#d3dbe2",
            "metal": "#c3cad2",
            "water": "#8fd0f0",
            "hot": "#e0483a",
            "cold": "#3f78d8",
        },
        Thing(
            solids=(
                *part(
                    "basin",
                    ball("coat", (0, 0.66, 0), (0.52, 0.24, 0.38)),
                    box("coat", (0, 0.77, -0.04), (0.54, 0.05, 0.38), 0.05, blend=0.05),
                ),
                rod("coat", (0, 0.20, -0.06), (0, 0.60, -0.06), 0.17, 0.14, blend=0.0),
                disc("coat", (0, 0.04, -0.06), 0.25, 0.04, 0.03, LEVEL),
                ball("bowl", (0, 0.83, 0.04), (0.40, 0.035, 0.26)),
                ball("water", (0, 0.84, 0.05), (0.30, 0.032, 0.19)),
                *tube(
                    "metal",
                    [(0, 0.82, -0.34), (0, 1.13, -0.34), (0, 1.23, -0.27), (0, 1.24, -0.12), (0, 1.15, -0.04)],
                    0.045,
                ),
                rod("water", (0, 1.12, -0.04), (0, 0.86, -0.03), 0.028, 0.036),
                *both(rod("metal", (0.22, 0.82, -0.34), (0.22, 0.93, -0.34), 0.04), across="x"),
                *(
                    solid
                    for x, colour in ((-0.22, "hot"), (0.22, "cold"))
                    for solid in (
                        rod("metal", (x - 0.08, 0.95, -0.34), (x + 0.08, 0.95, -0.34), 0.03),
                        ball(colour, (x, 0.975, -0.32), 0.035),
                    )
                ),
            ),
            finish={"coat": "gloss", "metal": "metal", "water": "glass", "bowl": "gloss"},
            sway=1.0,
        ),
        turn=0.3,
    ),
    row(
        "hairdrier",
        0.26,
        {"coat": "#ea5f8f", "dark": "#3a3f4c", "metal": "#cfd5dc", "glow": "#ffb070", "switch": "#fff4e8"},
        Thing(
            solids=(
                *part(
                    "dryer",
                    ball("coat", (-0.12, 0.70, 0), (0.30, 0.27, 0.25)),
                    rod("coat", (-0.10, 0.70, 0), (0.36, 0.70, 0), 0.23, 0.145, blend=0.06),
                    rod("coat", (-0.08, 0.56, 0), (-0.16, 0.10, 0), 0.105, 0.085, blend=0.05),
                ),
                rod("dark", (0.44, 0.70, 0), (0.66, 0.70, 0), 0.125, 0.155),
                disc("glow", (0.80, 0.70, 0), 0.105, 0.02, 0.01, (0, 90, 0)),
                disc("dark", (-0.40, 0.70, 0), 0.15, 0.03, 0.02, (0, 90, 0)),
                *(box("metal", (-0.435, 0.70 + y, 0), (0.01, 0.012, 0.11), 0.01) for y in (-0.06, 0.0, 0.06)),
                box("switch", (-0.05, 0.33, 0.09), (0.03, 0.07, 0.025), 0.02, (0, 0, -10)),
                *tube(
                    "dark", [(-0.16, 0.08, 0), (-0.22, 0.03, 0.03), (-0.42, -0.08, 0.1), (-0.60, -0.18, -0.02)], 0.024
                ),
                *(ball("metal", (0.02 + 0.06 * k, 0.70, 0.228 - 0.012 * k), (0.02, 0.06, 0.015)) for k in range(4)),
            ),
            paints=(stripes("switch", "dryer", (0.20, 0.7, 0), (1, 0, 0), 9.0, bend=2.0),),
            finish={"coat": "gloss", "metal": "metal", "glow": "glow"},
            sway=0.0,
            lie=(0.70, -29, 0, 0.40),
            lies=True,
        ),
        turn=0.35,
    ),
    row(
        "remote",
        0.25,
        {
            "coat": "#363b48",
            "red": "#e8483a",
            "key": "#cfd5dc",
            "pad": "#5f6878",
            "green": "#4fc07a",
            "blue": "#4a90e0",
            "yellow": "#f2c63d",
            "eye": "#8a2a2a",
        },
        Thing(
            solids=(
                box("coat", (0, 0.60, 0), (0.215, 0.58, 0.075), 0.07),
                disc("red", (-0.11, 1.06, 0.075), 0.045, 0.02, 0.015),
                disc("pad", (0, 0.80, 0.075), 0.145, 0.015, 0.012),
                disc("key", (0, 0.80, 0.088), 0.058, 0.02, 0.015),
                *(
                    box("key", (0.095 * (k - 1), 0.53 - 0.10 * r, 0.075), (0.032, 0.032, 0.018), 0.016)
                    for r in range(3)
                    for k in range(3)
                ),
                *(
                    box(c, (0.115 * (k - 1), 0.16, 0.075), (0.036, 0.028, 0.018), 0.014)
                    for k, c in enumerate(("green", "yellow", "blue"))
                ),
                ball("eye", (0, 1.18, 0), (0.09, 0.03, 0.04)),
            ),
            finish={"coat": "gloss", "eye": "gloss"},
            lie=(0.6, 62, -79, 0.16),
            lies=True,
        ),
        turn=0.4,
    ),
    row(
        "keyboard",
        0.25,
        {"coat": "#454b5a", "key": "#f4f1ea", "accent": "#f28a4a", "dark": "#c9ced6"},
        Thing(
            solids=(
                box("coat", (0, 0.26, 0), (0.80, 0.275, 0.05), 0.05, (-48, 0, 0)),
                *(
                    box(
                        "accent" if (r, k) in ((0, 0), (2, 11)) else "dark" if k in (0, 11) else "key",
                        (-0.69 + 0.1255 * k, 0.40 - 0.092 * r + 0.033, -0.12 + 0.104 * r + 0.04),
                        (0.053, 0.05, 0.03),
                        0.02,
                        (-48, 0, 0),
                    )
                    for r in range(3)
                    for k in range(12)
                ),
                box("key", (0, 0.157, 0.232), (0.32, 0.05, 0.03), 0.02, (-48, 0, 0)),
                *both(box("dark", (0.44, 0.157, 0.232), (0.08, 0.05, 0.03), 0.02, (-48, 0, 0)), across="x"),
                *both(box("accent", (0.645, 0.157, 0.232), (0.09, 0.05, 0.03), 0.02, (-48, 0, 0)), across="x"),
            ),
            sway=1.5,
        ),
        turn=0.2,
    ),
    row(
        "computermouse",
        0.2,
        {"coat": "#f0ede6", "wheel": "#4a4f5c", "line": "coat*0.6"},
        Thing(
            solids=(
                *part(
                    "body",
                    ball("coat", (0, 0.17, 0), (0.42, 0.27, 0.27)),
                    box("coat", (0, 0.06, 0), (0.36, 0.06, 0.22), 0.06, blend=0.06),
                ),
                disc("wheel", (0.22, 0.39, 0), 0.07, 0.03, 0.02),
                *tube("wheel", [(0.40, 0.10, 0), (0.62, 0.04, 0.05), (0.82, 0.03, -0.04), (1.02, 0.03, 0.08)], 0.022),
            ),
            paints=(
                bar("line", "body", (0.26, 0.3, 0), 0.4, 0.008, (0, 1, 0), deep=0.5),
                smile("line", "body", (0.06, 0.3, 0), 0.3, 0.0, 0.008, (0, 1, 0)),
            ),
            finish={"coat": "gloss"},
        ),
        turn=0.6,
    ),
    row(
        "wineglass",
        0.28,
        {"coat": "#d9ecf4", "clear": "#e6f3f8", "wine": "#a3173a", "rim": "#ffffff"},
        Thing(
            solids=(
                *part(
                    "glass",
                    disc("coat", (0, 0.025, 0), 0.27, 0.022, 0.02, LEVEL),
                    rod("coat", (0, 0.03, 0), (0, 0.46, 0), 0.034, 0.032, blend=0.05),
                    ball("coat", (0, 0.52, 0), (0.10, 0.07, 0.10), blend=0.06),
                ),
                *part(
                    "wine",
                    ball("wine", (0, 0.70, 0), (0.265, 0.22, 0.265)),
                    disc("wine", (0, 0.775, 0), 0.268, 0.06, 0.02, LEVEL, blend=0.04),
                ),
                *part(
                    "cup",
                    *(
                        disc(
                            "clear",
                            (0, y, 0),
                            0.274 * math.sqrt(1 - ((y - 0.80) / 0.46) ** 2),
                            0.016,
                            0.01,
                            LEVEL,
                            blend=0.03,
                        )
                        for y in (0.85 + 0.024 * k for k in range(12))
                    ),
                ),
                ring("rim", (0, 1.13, 0), 0.194, 0.013),
                ball("rim", (-0.15, 0.97, 0.195), (0.020, 0.10, 0.012), (0, -36, 8)),
            ),
            finish={"coat": "glass", "clear": "clear", "wine": "gloss", "rim": "glow"},
        ),
    ),
    row(
        "lamp",
        0.5,
        {"coat": "#f2b84a", "glow": "#fff2c0", "stem": "#8a5a36", "foot": "#6a4426"},
        Thing(
            solids=(
                disc("foot", (0, 0.04, 0), 0.27, 0.04, 0.03, LEVEL),
                ball("stem", (0, 0.24, 0), (0.17, 0.19, 0.17)),
                rod("stem", (0, 0.08, 0), (0, 0.66, 0), 0.04),
                *part(
                    "shade",
                    *(
                        disc("coat", (0, 0.62 + 0.055 * k, 0), 0.45 - 0.036 * k, 0.035, 0.03, LEVEL, blend=0.02)
                        for k in range(8)
                    ),
                ),
                disc("glow", (0, 0.585, 0), 0.41, 0.015, 0.01, LEVEL),
                *tube("foot", [(0.20, 0.58, 0.28), (0.20, 0.36, 0.29)], 0.01),
                ball("glow", (0.20, 0.34, 0.29), 0.03),
            ),
            paints=(blob("glow", "shade", (0, 0.72, 0.3), (0.3, 0.2, 0.3), soft=0.6, opacity=0.5),),
            finish={"coat": "glow", "glow": "glow"},
        ),
    ),
    row(
        "mirror",
        0.6,
        {"coat": "#d9a53f", "glass": "#cfe6f2", "shine": "#ffffff"},
        Thing(
            solids=(
                ball("coat", (0, 0.66, 0), (0.44, 0.58, 0.06)),
                *part("glass", ball("glass", (0, 0.66, 0.02), (0.36, 0.50, 0.055))),
                *(
                    ball("coat", (0.42 * math.cos(a), 0.66 + 0.56 * math.sin(a), 0.0), 0.055)
                    for a in (math.tau * k / 16 for k in range(16))
                ),
                *both(rod("coat", (0.14, 0.10, 0), (0.30, 0.03, 0.10), 0.05), across="x"),
                rod("coat", (0, 0.12, 0), (0, 0.03, -0.16), 0.05),
            ),
            paints=(
                bar("shine", "glass", (-0.08, 0.70, 0.05), 0.5, 0.035, (0.02, 0, 1), deep=0.3),
                bar("shine", "glass", (0.06, 0.70, 0.05), 0.5, 0.012, (0.02, 0, 1), deep=0.3),
            ),
            finish={"coat": "metal", "glass": "glass"},
        ),
        turn=0.25,
    ),
    row(
        "desk",
        0.5,
        {
            "coat": "#b57b45",
            "side": "coat*0.85",
            "knob": "#f2d27a",
            "lamp": "#3fa0a8",
            "book": "#e0583f",
            "page": "#fff6e6",
            "glow": "#fff2b0",
        },
        Thing(
            solids=(
                box("coat", (0, 0.62, 0), (0.80, 0.04, 0.36), 0.03),
                box("side", (0.54, 0.31, 0), (0.22, 0.29, 0.32), 0.02),
                *(box("coat", (0.54, 0.47 - 0.19 * k, 0.325), (0.19, 0.08, 0.015), 0.012) for k in range(3)),
                *(ball("knob", (0.54, 0.47 - 0.19 * k, 0.355), 0.028) for k in range(3)),
                box("side", (-0.72, 0.30, 0), (0.04, 0.30, 0.32), 0.02),
                rod("lamp", (-0.56, 0.67, -0.1), (-0.50, 0.96, -0.1), 0.025),
                rod("lamp", (-0.50, 0.96, -0.1), (-0.30, 1.12, -0.05), 0.025),
                rod("lamp", (-0.30, 1.12, -0.05), (-0.20, 1.02, 0.0), 0.06, 0.13),
                ball("glow", (-0.155, 0.975, 0.02), 0.075),
                disc("lamp", (-0.56, 0.675, -0.1), 0.11, 0.015, 0.01, LEVEL),
                box("book", (0.30, 0.69, 0.02), (0.16, 0.03, 0.12), 0.01, (0, 12, 0)),
                box("page", (0.29, 0.745, 0.02), (0.14, 0.025, 0.11), 0.01, (0, -8, 0)),
            ),
            sway=0.8,
            finish={"glow": "glow"},
        ),
        turn=0.4,
        shelter=True,
    ),
    row(
        "door",
        0.95,
        {
            "coat": "#3f8f7a",
            "frame": "#f4ead8",
            "panel": "coat*0.82",
            "knob": "#f2c14a",
            "step": "#b9b2a6",
            "pane": "#bfe2f2",
            "inside": "#ffdf9a",
        },
        Thing(
            solids=(
                box("frame", (0, 0.70, -0.05), (0.46, 0.70, 0.06), 0.03),
                box("inside", (0, 0.67, 0.005), (0.35, 0.63, 0.012), 0.01),
                *on(
                    "leaf",
                    box("coat", (0, 0.67, 0.05), (0.36, 0.64, 0.03), 0.025),
                    *(box("panel", (x, 0.30, 0.08), (0.13, 0.19, 0.012), 0.012) for x in (0.165, -0.165)),
                    *(box("pane", (x, 0.92, 0.08), (0.13, 0.27, 0.012), 0.012) for x in (0.165, -0.165)),
                    ball("knob", (0.285, 0.60, 0.12), 0.045),
                ),
                box("step", (0, 0.03, 0.10), (0.52, 0.03, 0.22), 0.02),
            ),
            joints={"leaf": Joint(at=(-0.36, 0.0, 0.03), axis="y", opens=-78.0)},
            finish={"knob": "metal", "pane": "glass", "inside": "glow"},
            sway=0.8,
        ),
        archetype=opening(turn=0.35),
    ),
    row(
        "candle",
        0.25,
        {"coat": "#fbeed2", "wick": "#3a2a22", "flame": "#ffb52e", "core": "#fff4b0", "dish": "#c8923f"},
        Thing(
            solids=(
                disc("dish", (0, 0.05, 0), 0.36, 0.045, 0.03, LEVEL),
                ring("dish", (0, 0.10, 0), 0.35, 0.035),
                ring("dish", (0.46, 0.13, 0), 0.10, 0.03, LEVEL),
                *part(
                    "wax",
                    disc("coat", (0, 0.42, 0), 0.185, 0.36, 0.05, LEVEL),
                    *(
                        rod(
                            "coat",
                            (0.18 * math.sin(a), 0.76, 0.18 * math.cos(a)),
                            (0.195 * math.sin(a), y, 0.195 * math.cos(a)),
                            0.03,
                            0.042,
                            blend=0.03,
                        )
                        for a, y in ((0.2, 0.56), (-0.8, 0.64), (1.1, 0.45))
                    ),
                ),
                rod("wick", (0, 0.76, 0), (0, 0.86, 0), 0.016),
                *on(
                    "flicker",
                    *part(
                        "fire",
                        ball("flame", (0, 0.97, 0), (0.095, 0.12, 0.095)),
                        rod("flame", (0, 0.99, 0), (0.01, 1.21, 0), 0.085, 0.008, blend=0.03),
                    ),
                    ball("core", (0, 0.95, 0.06), (0.05, 0.08, 0.05)),
                ),
            ),
            joints={"flicker": Joint(at=(0, 0.84, 0), swing=7.0, times=4, slide=(0.0, 0.012, 0.0))},
            sway=0.0,
            finish={"flame": "glow", "core": "glow", "dish": "metal"},
        ),
        glow=("#ffb84a", 3.2),
    ),
    row(
        "lantern",
        0.4,
        {"coat": "#2f3440", "glass": "#ffd27a", "flame": "#fff2b8", "brass": "#d9a53f"},
        Thing(
            solids=(
                disc("coat", (0, 0.06, 0), 0.30, 0.06, 0.03, LEVEL),
                disc("glass", (0, 0.42, 0), 0.215, 0.30, 0.03, LEVEL),
                *(
                    rod(
                        "coat",
                        (0.25 * math.sin(a), 0.1, 0.25 * math.cos(a)),
                        (0.25 * math.sin(a), 0.74, 0.25 * math.cos(a)),
                        0.025,
                    )
                    for a in (math.tau * (k + 0.5) / 6 for k in range(6))
                ),
                rod("coat", (0, 0.78, 0), (0, 0.93, 0), 0.28, 0.09),
                ball("brass", (0, 1.03, 0), 0.06),
                ring("brass", (0, 1.13, 0), 0.10, 0.022, LEVEL),
                ring("coat", (0, 0.42, 0), 0.25, 0.02),
            ),
            paints=(blob("flame", "glass", (0, 0.40, 0.2), (0.14, 0.22, 0.2), soft=0.5),),
            finish={"glass": "glow", "brass": "metal", "coat": "gloss"},
            sway=4,
        ),
        turn=0.3,
        glow=("#ffc066", 2.6),
    ),
    row(
        "bathtub",
        0.45,
        {
            "coat": "#f6f4ee",
            "foam": "#ffffff",
            "foot": "#d9a53f",
            "metal": "#c3cad2",
            "duck": "#ffcf3a",
            "beak": "#f28a1f",
            "ink": "#33221c",
        },
        Thing(
            solids=(
                *part(
                    "tub", box("coat", (0, 0.36, 0), (0.80, 0.26, 0.36), 0.22), ring("coat", (0, 0.60, 0), 0.2, 0.01)
                ),
                box("coat", (0, 0.61, 0), (0.85, 0.045, 0.41), 0.045),
                *both(*both(ball("foot", (0.55, 0.07, 0.22), (0.085, 0.075, 0.075))), across="x"),
                *(
                    ball("foam", (x, 0.68, z), r)
                    for x, z, r in (
                        (-0.55, 0.1, 0.15),
                        (-0.35, -0.1, 0.18),
                        (-0.1, 0.14, 0.15),
                        (0.15, -0.08, 0.17),
                        (0.62, 0.1, 0.12),
                        (0.5, -0.12, 0.15),
                        (-0.62, -0.14, 0.12),
                    )
                ),
                *tube("metal", [(-0.84, 0.60, 0), (-0.84, 0.98, 0), (-0.76, 1.05, 0), (-0.62, 1.0, 0)], 0.04),
                ball("duck", (0.38, 0.73, 0.16), (0.13, 0.095, 0.10)),
                ball("duck", (0.46, 0.86, 0.16), 0.085),
                rod("beak", (0.53, 0.85, 0.17), (0.59, 0.845, 0.18), 0.03, 0.02),
                ball("ink", (0.51, 0.885, 0.225), 0.016),
            ),
            finish={"coat": "gloss", "foot": "metal", "metal": "metal"},
            sway=0.8,
        ),
        turn=0.3,
    ),
)
