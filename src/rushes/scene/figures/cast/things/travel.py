"""More that drives, flies and dives: one row each. The nose is at +x."""

from __future__ import annotations

import math

from ...species import Species
from ...thing.body import VEHICLE, flying, row, swimming
from ...thing.parts import (
    LEVEL,
    Joint,
    Thing,
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
    smile,
    tip,
    tube,
)
from .vehicles import DARK, SHINE, wheel, wheels

TRAVEL: tuple[Species, ...] = (
    row(
        "fireengine",
        1.1,
        {
            "coat": "#d92f27",
            "second": "#fff6e8",
            "line": "#8a1a16",
            "chrome": "#e6e6e2",
            "frame": "#45464e",
            "siren": "#4a90f0",
            "ladder": "#d5d8dc",
            **DARK,
        },
        Thing(
            solids=(
                box("coat", (-0.22, 0.42, 0), (0.54, 0.22, 0.25), 0.04),
                box("frame", (0, 0.19, 0), (0.72, 0.05, 0.20), 0.03),
                box("coat", (0.53, 0.45, 0), (0.21, 0.26, 0.25), 0.08),
                *both(box("glass", (0.55, 0.55, 0.245), (0.12, 0.095, 0.014), 0.025)),
                box("glass", (0.735, 0.55, 0), (0.02, 0.095, 0.20), 0.02),
                *both(disc("lamp", (0.74, 0.33, 0.165), 0.055, 0.02, 0.015, (0, 90, 0))),
                box("chrome", (0.76, 0.20, 0), (0.03, 0.045, 0.24), 0.03),
                box("chrome", (0.55, 0.725, 0), (0.06, 0.02, 0.20), 0.02),
                *both(box("siren", (0.55, 0.77, 0.12), (0.05, 0.04, 0.06), 0.03)),
                *both(box("second", (-0.40, 0.40, 0.245), (0.14, 0.11, 0.015), 0.02)),
                *both(
                    disc("chrome", (-0.05, 0.40, 0.25), 0.085, 0.02, 0.015),
                    disc("frame", (-0.05, 0.40, 0.262), 0.045, 0.02, 0.01),
                ),
                *on(
                    "ladder",
                    *both(rod("ladder", (-0.80, 0.72, 0.10), (0.42, 0.86, 0.10), 0.026)),
                    *(
                        rod(
                            "ladder",
                            (-0.72 + 0.115 * k, 0.73 + 0.0132 * k, -0.10),
                            (-0.72 + 0.115 * k, 0.73 + 0.0132 * k, 0.10),
                            0.018,
                        )
                        for k in range(10)
                    ),
                    rod("frame", (-0.42, 0.62, 0), (-0.42, 0.74, 0), 0.11, 0.08),
                ),
                *wheel("w0", 0.50, 0.21, 0.135),
                *wheel("w1", -0.30, 0.21, 0.135),
                *wheel("w2", -0.60, 0.21, 0.135),
            ),
            paints=(
                bar("second", "coat", (0, 0.27, 0.25), 0.025, 0.80),
                bar("second", "coat", (0, 0.27, -0.25), 0.025, 0.80, (0, 0, -1)),
                smile("frame", "coat", (0.745, 0.30, 0), 0.085, 0.025, 0.012, (1, 0, 0)),
            ),
            joints={**wheels(0.135, 0.50, -0.30, -0.60), "ladder": Joint(at=(-0.42, 0.62, 0), swing=0.6)},
            finish={**SHINE, "siren": "glow", "ladder": "metal"},
            wheel=0.135,
        ),
        archetype=VEHICLE,
    ),
    row(
        "ambulance",
        1.0,
        {
            "coat": "#fbf8f2",
            "second": "#d92f3a",
            "line": "#b5bac2",
            "chrome": "#c9ced4",
            "frame": "#45464e",
            "siren": "#e8433a",
            "blue": "#4a90f0",
            **DARK,
        },
        Thing(
            solids=(
                box("coat", (-0.22, 0.53, 0), (0.48, 0.33, 0.26), 0.06),
                box("frame", (0, 0.19, 0), (0.68, 0.05, 0.20), 0.03),
                *part(
                    "cab",
                    box("coat", (0.40, 0.44, 0), (0.22, 0.24, 0.245), 0.08),
                    box("coat", (0.56, 0.31, 0), (0.19, 0.115, 0.245), 0.07, blend=0.05),
                ),
                *both(box("glass", (0.42, 0.54, 0.24), (0.12, 0.09, 0.014), 0.025)),
                box("glass", (0.60, 0.53, 0), (0.02, 0.10, 0.20), 0.02, (0, 0, 18)),
                *both(disc("lamp", (0.745, 0.31, 0.165), 0.055, 0.02, 0.015, (0, 90, 0))),
                box("chrome", (0.74, 0.19, 0), (0.035, 0.04, 0.23), 0.03),
                *both(box("siren", (0.10, 0.90, 0.13), (0.05, 0.045, 0.07), 0.03)),
                box("blue", (0.10, 0.90, 0), (0.05, 0.045, 0.05), 0.03),
                *both(
                    *part(
                        "cross",
                        box("second", (-0.22, 0.64, 0.262), (0.15, 0.05, 0.012), 0.012),
                        box("second", (-0.22, 0.64, 0.262), (0.05, 0.15, 0.012), 0.012),
                    )
                ),
                *wheel("w0", 0.48, 0.21, 0.135),
                *wheel("w1", -0.44, 0.21, 0.135),
            ),
            paints=(
                bar("second", "coat cab", (0, 0.36, 0.25), 0.045, 0.85),
                bar("second", "coat cab", (0, 0.36, -0.25), 0.045, 0.85, (0, 0, -1)),
                smile("frame", "cab", (0.75, 0.28, 0), 0.085, 0.025, 0.012, (1, 0, 0)),
            ),
            joints=wheels(0.135, 0.48, -0.44),
            finish={**SHINE, "siren": "glow", "blue": "glow"},
            wheel=0.135,
        ),
        archetype=VEHICLE,
    ),
    row(
        "tractor",
        0.83,
        {
            "coat": "#3f9a44",
            "second": "#f2c53a",
            "line": "#246a2c",
            "chrome": "#c9ced4",
            "frame": "#3f4048",
            **DARK,
            "hub": "#f2c53a",
        },
        Thing(
            solids=(
                *part("hood", box("coat", (0.36, 0.52, 0), (0.36, 0.17, 0.17), 0.08)),
                box("frame", (0.1, 0.32, 0), (0.55, 0.07, 0.12), 0.03),
                box("coat", (-0.26, 0.50, 0), (0.30, 0.11, 0.22), 0.05),
                *both(
                    rod("frame", (-0.02, 0.58, 0.19), (-0.06, 1.06, 0.18), 0.024),
                    rod("frame", (-0.50, 0.58, 0.19), (-0.46, 1.06, 0.18), 0.024),
                ),
                box("second", (-0.26, 1.09, 0), (0.32, 0.04, 0.27), 0.04),
                box("glass", (-0.03, 0.82, 0), (0.012, 0.20, 0.155), 0.01),
                box("frame", (-0.34, 0.66, 0), (0.12, 0.05, 0.13), 0.04),
                box("frame", (-0.45, 0.80, 0), (0.04, 0.15, 0.13), 0.03),
                ring("frame", (-0.10, 0.74, 0), 0.085, 0.018, (0, 0, -60)),
                rod("frame", (0.45, 0.66, 0.0), (0.45, 0.98, 0.0), 0.034, 0.044),
                *both(disc("lamp", (0.715, 0.56, 0.10), 0.048, 0.02, 0.015, (0, 90, 0))),
                *both(rod("coat", (-0.66, 0.66, 0.30), (-0.06, 0.62, 0.30), 0.11, 0.075, flat=2.2, side=(0, 1, 0))),
                *wheel("w0", 0.50, 0.24, 0.18, 0.055),
                *wheel("w1", -0.36, 0.31, 0.33, 0.095),
            ),
            paints=(
                bar("second", "hood", (0.36, 0.55, 0.17), 0.024, 0.30),
                bar("line", "hood", (0.72, 0.50, 0), 0.07, 0.05, (1, 0, 0)),
            ),
            joints={
                "w0": Joint(at=(0.50, 0.18, 0), turns=-2),
                "w0'": Joint(at=(0.50, 0.18, 0), turns=-2),
                "w1": Joint(at=(-0.36, 0.33, 0), turns=-1),
                "w1'": Joint(at=(-0.36, 0.33, 0), turns=-1),
            },
            finish=SHINE,
            wheel=0.33,
        ),
        archetype=VEHICLE,
    ),
    row(
        "ufo",
        0.7,
        {
            "coat": "#aab4c4",
            "dome": "#bfe8f4",
            "rim": "#7a8698",
            "lamp": "#ffe27a",
            "alien": "#7ccf4a",
            "beam": "#d8ffb0",
        },
        Thing(
            solids=(
                *part(
                    "hull",
                    ball("coat", (0, 0.02, 0), (0.72, 0.13, 0.72)),
                    ball("coat", (0, 0.10, 0), (0.42, 0.13, 0.42), blend=0.1),
                ),
                ring("rim", (0, 0.01, 0), 0.70, 0.045),
                ball("dome", (0, 0.20, 0), (0.30, 0.27, 0.30)),
                ball("rim", (0, -0.10, 0), (0.30, 0.08, 0.30)),
                *on(
                    "lights",
                    *(
                        ball("lamp", (0.58 * math.sin(a), 0.065, 0.58 * math.cos(a)), 0.058)
                        for a in (math.tau * k / 10 for k in range(10))
                    ),
                ),
                *both(ball("alien", (0.235, 0.30, 0.155), (0.02, 0.05, 0.04))),
                rod("rim", (0, 0.46, 0), (0, 0.58, 0), 0.02),
                ball("lamp", (0, 0.61, 0), 0.045),
            ),
            paints=(
                dot("alien", "dome", (0.2, 0.22, 0.2), 0.17, 0.15, (0.7, 0.1, 0.7), soft=0.02, deep=0.5),
                dot("rim", "dome", (0.29, 0.25, 0.13), 0.045, 0.032, (0.9, 0.1, 0.42), deep=0.2),
                dot("rim", "dome", (0.13, 0.25, 0.29), 0.045, 0.032, (0.42, 0.1, 0.9), deep=0.2),
                smile("rim", "dome", (0.22, 0.15, 0.22), 0.05, 0.02, 0.01, (0.7, 0, 0.7)),
            ),
            joints={"lights": Joint(at=(0, 0, 0), axis="y", turns=1)},
            finish={"coat": "metal", "rim": "metal", "lamp": "glow", "dome": "gloss"},
            sway=5,
        ),
        archetype=flying(turn=0.2, seconds=2.4),
        domain="air",
    ),
    row(
        "spaceship",
        0.9,
        {
            "coat": "#e4e8f0",
            "second": "#e8533f",
            "glass": "#6fc4ea",
            "dark": "#4a5262",
            "fire": "#ff9a2e",
            "core": "#fff0b0",
        },
        Thing(
            solids=(
                *part(
                    "hull",
                    ball("coat", (0.10, 0, 0), (0.62, 0.16, 0.24)),
                    rod("coat", (0.40, -0.01, 0), (0.80, -0.04, 0), 0.12, 0.04, blend=0.06),
                ),
                *part("cabin", ball("glass", (0.24, 0.11, 0), (0.23, 0.12, 0.13))),
                *both(
                    *part(
                        "wing",
                        plate(
                            "second",
                            (-0.20, -0.03, 0.42),
                            ((-0.30, 0.30), (-0.06, 0.30), (0.34, -0.28), (-0.22, -0.28)),
                            0.01,
                            0.03,
                            (90, 0, 0),
                        ),
                    ),
                    rod("dark", (-0.44, -0.02, 0.70), (0.02, -0.02, 0.70), 0.045),
                    *part("engine", rod("dark", (-0.52, 0.02, 0.20), (-0.22, 0.02, 0.20), 0.10)),
                ),
                *part(
                    "tail",
                    plate(
                        "second",
                        (-0.42, 0.24, 0),
                        ((-0.16, 0.16), (0.02, 0.16), (0.20, -0.14), (-0.10, -0.14)),
                        0.01,
                        0.03,
                    ),
                ),
                *on(
                    "fire",
                    *both(
                        rod("fire", (-0.60, 0.02, 0.20), (-0.86, 0.02, 0.20), 0.085, 0.015),
                        rod("core", (-0.61, 0.02, 0.20), (-0.72, 0.02, 0.20), 0.06, 0.015),
                    ),
                ),
            ),
            paints=(
                bar("second", "hull", (0.3, -0.02, 0.2), 0.02, 0.5),
                bar("second", "hull", (0.3, -0.02, -0.2), 0.02, 0.5, (0, 0, -1)),
            ),
            joints={
                "fire": Joint(at=(-0.6, 0.02, 0), slide=(-0.03, 0, 0), times=4),
                "fire'": Joint(at=(-0.6, 0.02, 0), slide=(-0.03, 0, 0), times=4),
            },
            finish={"coat": "gloss", "glass": "glass", "fire": "glow", "core": "glow", "dark": "metal"},
            sway=6,
            bank=14,
        ),
        archetype=flying(turn=0.6, seconds=1.8),
        domain="space",
    ),
    row(
        "satellite",
        0.8,
        {
            "coat": "#e2c25a",
            "panel": "#2f5fc0",
            "grid": "#9fc0f0",
            "dish": "#f4f4f0",
            "dark": "#5a6270",
            "red": "#e8433a",
        },
        Thing(
            solids=(
                box("coat", (0, 0, 0), (0.17, 0.22, 0.17), 0.03),
                *both(
                    rod("dark", (0.16, 0, 0), (0.30, 0, 0), 0.025),
                    *part("panel", box("panel", (0.62, 0, 0), (0.33, 0.21, 0.014), 0.01)),
                    across="x",
                ),
                *part("dish", ball("dish", (0, 0.30, 0.10), (0.20, 0.06, 0.20), (40, 0, 0))),
                rod("dark", (0, 0.20, 0), (0, 0.30, 0.08), 0.03),
                rod("dark", (0, 0.30, 0.10), (0, 0.44, 0.22), 0.014),
                ball("red", (0, 0.45, 0.23), 0.034),
                rod("dark", (0, -0.20, 0), (0, -0.38, 0.04), 0.02),
                ball("red", (0, -0.39, 0.04), 0.03),
                disc("dark", (0, -0.02, 0.175), 0.085, 0.03, 0.02),
                disc("panel", (0, -0.02, 0.20), 0.055, 0.02, 0.01),
            ),
            paints=(
                *(
                    bar("grid", "panel", (x, 0, 0.01), 0.2, 0.008, deep=0.1)
                    for x in (-0.84, -0.73, -0.62, -0.51, -0.40, 0.40, 0.51, 0.62, 0.73, 0.84)
                ),
                *(bar("grid", "panel", (0, y, 0.01), 0.008, 0.96, deep=0.1) for y in (-0.10, 0.0, 0.10)),
            ),
            finish={"coat": "metal", "panel": "gloss", "red": "glow"},
            sway=7,
            bank=-10,
        ),
        archetype=flying(turn=0.45, seconds=5.0),
        domain="space",
    ),
    row(
        "airship",
        1.3,
        {"coat": "#c8cdd6", "second": "#e0533f", "cabin": "#f2e6cc", "glass": "#6fb0d8", "dark": "#4a5262"},
        Thing(
            solids=(
                *part("hull", ball("coat", (0, 0, 0), (0.90, 0.32, 0.32))),
                *part("cabin", box("cabin", (0.10, -0.38, 0), (0.26, 0.085, 0.10), 0.06)),
                *both(*(ball("glass", (x, -0.37, 0.098), (0.04, 0.035, 0.012)) for x in (-0.04, 0.07, 0.18, 0.28))),
                *part(
                    "fin",
                    plate(
                        "second",
                        (-0.72, 0.26, 0),
                        ((-0.20, 0.18), (0.0, 0.18), (0.16, -0.12), (-0.12, -0.12)),
                        0.01,
                        0.03,
                    ),
                    plate(
                        "second",
                        (-0.72, -0.26, 0),
                        ((-0.20, -0.18), (0.0, -0.18), (0.16, 0.12), (-0.12, 0.12)),
                        0.01,
                        0.03,
                    ),
                ),
                *both(
                    *part(
                        "fin",
                        plate(
                            "second",
                            (-0.72, 0, 0.26),
                            ((-0.20, 0.18), (0.0, 0.18), (0.16, -0.12), (-0.12, -0.12)),
                            0.01,
                            0.03,
                            (90, 0, 0),
                        ),
                    )
                ),
                *both(rod("dark", (-0.20, -0.34, 0.14), (-0.08, -0.34, 0.14), 0.05)),
                *both(*on("prop", box("dark", (-0.27, -0.34, 0.14), (0.01, 0.12, 0.016), 0.01))),
            ),
            paints=(
                tip("second", "hull", (0.66, 0, 0), (1, 0, 0)),
                bar("second", "hull", (0, 0.0, 0.3), 0.03, 1.0, deep=0.5),
                bar("second", "hull", (0, 0.0, -0.3), 0.03, 1.0, (0, 0, -1), deep=0.5),
            ),
            joints={
                "prop": Joint(at=(-0.27, -0.34, 0.14), axis="x", turns=2),
                "prop'": Joint(at=(-0.27, -0.34, -0.14), axis="x", turns=2),
            },
            finish={"coat": "gloss", "glass": "glass"},
            sway=2,
        ),
        archetype=flying(turn=0.42, seconds=2.4),
        domain="air",
    ),
    row(
        "submarine",
        0.7,
        {"coat": "#f5bf2f", "second": "#e0533f", "glass": "#a8e0f4", "rim": "#8a949e", "dark": "#4a5262"},
        Thing(
            solids=(
                *part(
                    "hull",
                    ball("coat", (0, 0, 0), (0.68, 0.29, 0.28)),
                    rod("coat", (-0.35, 0.0, 0), (-0.74, 0.02, 0), 0.20, 0.07, blend=0.08),
                ),
                *part("tower", box("second", (0.02, 0.34, 0), (0.20, 0.13, 0.12), 0.07)),
                *tube("rim", [(0.02, 0.45, 0), (0.02, 0.66, 0), (0.06, 0.71, 0), (0.15, 0.71, 0)], 0.034),
                ball("glass", (0.175, 0.71, 0), 0.04),
                *both(
                    *(
                        ball("glass", (x, 0.05, 0.26 - 0.05 * (x - 0.05) ** 2 - 0.0 * x), (0.095, 0.095, 0.035))
                        for x in (-0.24, 0.05, 0.33)
                    ),
                    *(
                        ring("rim", (x, 0.05, 0.272 - 0.12 * (x - 0.05) ** 2), 0.10, 0.026, LEVEL)
                        for x in (-0.24, 0.05, 0.33)
                    ),
                    rod("second", (0.28, -0.12, 0.24), (0.14, -0.16, 0.44), 0.075, 0.05, flat=2.4, side=(0, 1, 0)),
                ),
                plate(
                    "second", (-0.70, 0.17, 0), ((-0.14, 0.15), (0.02, 0.15), (0.12, -0.10), (-0.06, -0.10)), 0.01, 0.03
                ),
                plate(
                    "second",
                    (-0.70, -0.15, 0),
                    ((-0.14, -0.15), (0.02, -0.15), (0.12, 0.10), (-0.06, 0.10)),
                    0.01,
                    0.03,
                ),
                *on(
                    "screw",
                    *(
                        ball(
                            "rim",
                            (-0.86, 0.13 * math.cos(a), 0.13 * math.sin(a)),
                            (0.03, 0.10 * abs(math.cos(a)) + 0.045, 0.10 * abs(math.sin(a)) + 0.045),
                        )
                        for a in (0.0, 1.571, 3.142, 4.712)
                    ),
                ),
                ball("dark", (-0.85, 0.02, 0), 0.055),
            ),
            paints=(
                bar("second", "hull", (0, -0.16, 0.2), 0.02, 0.9, deep=0.5),
                bar("second", "hull", (0, -0.16, -0.2), 0.02, 0.9, (0, 0, -1), deep=0.5),
            ),
            joints={"screw": Joint(at=(-0.86, 0.0, 0), axis="x", turns=1)},
            finish={"coat": "gloss", "glass": "glow", "rim": "metal"},
            sway=3,
        ),
        archetype=swimming(turn=0.45, seconds=1.6),
        domain="water",
    ),
)
