"""What a town sends along its streets: a tram on its rails' side, a plough before the snow. One row each, made as those of `vehicles.py`."""

from __future__ import annotations

from ...species import Species
from ...thing.body import VEHICLE, row
from ...thing.parts import LEVEL, Thing, bar, both, box, disc, part, ring, rod, smile
from .vehicles import DARK, SHINE, wheel, wheels

TRANSIT: tuple[Species, ...] = (
    row(
        "tram",
        1.45,
        {
            "coat": "#f2b52c",
            "second": "#fbf3e0",
            "line": "#8a5a1c",
            "frame": "#3f4048",
            "chrome": "#e6e6e2",
            "sign": "#22252c",
            "words": "#ffd25a",
            **DARK,
        },
        Thing(
            solids=(
                *part("body", box("coat", (0, 0.36, 0), (0.82, 0.20, 0.25), 0.07)),
                *part("top", box("second", (0, 0.70, 0), (0.81, 0.19, 0.245), 0.07)),
                box("coat", (0, 0.91, 0), (0.78, 0.035, 0.22), 0.03),
                box("second", (0, 0.955, 0), (0.60, 0.022, 0.14), 0.02),
                box("frame", (0, 0.155, 0), (0.60, 0.055, 0.20), 0.03),
                *both(
                    *(box("glass", (x, 0.70, 0.24), (0.105, 0.115, 0.014), 0.03) for x in (-0.39, -0.13, 0.13, 0.39))
                ),
                *both(*(box("glass", (x, 0.58, 0.24), (0.068, 0.235, 0.014), 0.03) for x in (-0.64, 0.64))),
                *(box("glass", (x, 0.70, 0), (0.022, 0.115, 0.17), 0.02) for x in (0.80, -0.80)),
                *part("sign", box("sign", (0.80, 0.865, 0), (0.03, 0.042, 0.15), 0.01)),
                disc("lamp", (0.825, 0.42, 0), 0.065, 0.02, 0.015, (0, 90, 0)),
                *both(disc("red", (-0.825, 0.34, 0.15), 0.035, 0.02, 0.012, (0, 90, 0))),
                box("chrome", (0.82, 0.20, 0), (0.045, 0.03, 0.20), 0.025),
                box("chrome", (-0.82, 0.20, 0), (0.045, 0.03, 0.20), 0.025),
                *both(rod("frame", (-0.06, 0.97, 0.07), (0.12, 1.14, 0.05), 0.014)),
                *both(rod("frame", (0.12, 1.14, 0.05), (-0.02, 1.30, 0.04), 0.014)),
                rod("frame", (-0.02, 1.30, -0.17), (-0.02, 1.30, 0.17), 0.016),
                *wheel("w0", 0.40, 0.19, 0.10),
                *wheel("w1", -0.40, 0.19, 0.10),
            ),
            paints=(
                bar("words", "sign", (0.835, 0.865, 0), 0.014, 0.09, (1, 0, 0)),
                bar("line", "body", (0, 0.505, 0.25), 0.016, 0.80),
                bar("line", "body", (0, 0.505, -0.25), 0.016, 0.80, (0, 0, -1)),
                bar("second", "body", (0, 0.30, 0.25), 0.014, 0.66),
                smile("line", "body", (0.83, 0.315, 0), 0.085, 0.025, 0.011, (1, 0, 0)),
            ),
            joints=wheels(0.10, 0.40, -0.40),
            finish={**SHINE, "sign": "gloss"},
            wheel=0.10,
        ),
        archetype=VEHICLE,
    ),
    row(
        "snowplow",
        1.15,
        {
            "coat": "#f08a24",
            "second": "#d8dbe0",
            "line": "#3a3b42",
            "plough": "#f5c83c",
            "frame": "#45464e",
            "chrome": "#e6e6e2",
            "snow": "#f6fafd",
            "beacon": "#ffb03a",
            **DARK,
        },
        Thing(
            solids=(
                *part("bed", box("second", (-0.28, 0.44, 0), (0.44, 0.20, 0.25), 0.05)),
                box("snow", (-0.28, 0.63, 0), (0.36, 0.05, 0.19), 0.05),
                box("frame", (0, 0.20, 0), (0.70, 0.05, 0.20), 0.03),
                *part("cab", box("coat", (0.36, 0.52, 0), (0.19, 0.32, 0.245), 0.08)),
                *part("cab", box("coat", (0.47, 0.36, 0), (0.18, 0.15, 0.245), 0.07, blend=0.05)),
                *both(box("glass", (0.36, 0.63, 0.24), (0.105, 0.10, 0.014), 0.025)),
                box("glass", (0.545, 0.65, 0), (0.02, 0.10, 0.195), 0.02, (0, 0, 8)),
                disc("beacon", (0.34, 0.875, 0), 0.055, 0.045, 0.02, LEVEL),
                *both(disc("lamp", (0.655, 0.40, 0.17), 0.055, 0.02, 0.015, (0, 90, 0))),
                *both(box("red", (-0.725, 0.30, 0.19), (0.015, 0.035, 0.045), 0.012)),
                *both(rod("frame", (0.60, 0.22, 0.12), (0.84, 0.22, 0.16), 0.028)),
                box("plough", (0.88, 0.22, 0), (0.028, 0.19, 0.42), 0.02, (0, 14, 0)),
                box("line", (0.905, 0.06, 0), (0.032, 0.03, 0.42), 0.012, (0, 14, 0)),
                *(
                    box(
                        "snow",
                        (1.02 + 0.03 * (k % 2), 0.07 + 0.03 * (k % 3), -0.30 + 0.14 * k),
                        (0.09, 0.09, 0.10),
                        0.07,
                        blend=0.06,
                    )
                    for k in range(6)
                ),
                *wheel("w0", 0.42, 0.21, 0.145),
                *wheel("w1", -0.18, 0.21, 0.145),
                *wheel("w2", -0.50, 0.21, 0.145),
                *part("arch", *both(ring("line", (0.42, 0.15, 0.235), 0.165, 0.018, LEVEL))),
            ),
            paints=(
                bar("coat", "bed", (-0.28, 0.46, 0.25), 0.035, 0.40),
                bar("line", "cab", (0.36, 0.42, 0.25), 0.014, 0.15),
            ),
            joints=wheels(0.145, 0.42, -0.18, -0.50),
            finish={**SHINE, "beacon": "glow"},
            wheel=0.145,
        ),
        archetype=VEHICLE,
    ),
)
