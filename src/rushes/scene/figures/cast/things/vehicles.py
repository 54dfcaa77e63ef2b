"""What drives and flies: one row each. The nose is at +x, the wheels roll as fast as the road goes by."""

from __future__ import annotations

import math
from collections.abc import Mapping

from ...species import Species
from ...thing.body import VEHICLE, flying, row
from ...thing.parts import (
    LEVEL,
    Finish,
    Joint,
    Solid,
    Thing,
    arc,
    ball,
    bar,
    both,
    box,
    disc,
    on,
    part,
    plate,
    ring,
    rod,
    smile,
    tube,
)

DARK = {
    "tyre": "#2e2e33",
    "hub": "#e4e2dc",
    "bolt": "#46464e",
    "glass": "#b5dcf2",
    "lamp": "#fff3c8",
    "red": "#e2372f",
    "bar": "#d5d8dc",
    "window": "#33506e",
    "blade": "#5c606b",
}
SHINE: Mapping[str, Finish] = {
    "coat": "gloss",
    "second": "gloss",
    "glass": "glass",
    "lamp": "glow",
    "hub": "metal",
    "chrome": "metal",
}


def wheel(joint: str, x: float, z: float, radius: float, half: float = 0.05) -> tuple[Solid, ...]:
    """A wheel on both sides, turning on its own joint."""
    out = z + half * 0.55
    bolts = (
        ball("bolt", (a, b, out + half * 0.72), (radius * 0.11, radius * 0.11, 0.01))
        for a, b, _ in arc((x, radius, 0), radius * 0.33, 18, 306, 5)
    )
    return on(
        joint,
        *both(
            disc("tyre", (x, radius, z), radius, half, half * 0.8),
            disc("hub", (x, radius, out), radius * 0.58, half * 0.7, 0.015),
            *bolts,
        ),
    )


def axles(*places: tuple[float, float]) -> dict[str, Joint]:
    """A joint for each pair of wheels: where it is, and its radius."""
    joints = {}
    for k, (x, radius) in enumerate(places):
        for prime in ("", "'"):
            joints[f"w{k}{prime}"] = Joint(at=(x, radius, 0), turns=-1)
    return joints


def wheels(radius: float, *places: float) -> dict[str, Joint]:
    return axles(*((x, radius) for x in places))


def spokes(
    x: float, y: float, radius: float, count: int = 5, *, z: float = 0.0, thick: float = 0.007, colour: str = "spoke"
) -> tuple[Solid, ...]:
    """Those of a wheel about (x, y), each a rod from rim to rim."""
    return tuple(
        rod(colour, (2 * x - a, 2 * y - b, z), (a, b, z), thick)
        for a, b, _ in arc((x, y, z), radius, 0, 180 - 180 / count, count)
    )


VEHICLES: tuple[Species, ...] = (
    row(
        "bus",
        1.15,
        {"coat": "#f5b62a", "second": "#fff6e2", "line": "coat*0.5", "chrome": "#e6e6e2", **DARK},
        Thing(
            solids=(
                box("coat", (0, 0.47, 0), (0.78, 0.33, 0.25), 0.10),
                box("second", (-0.02, 0.795, 0), (0.68, 0.035, 0.19), 0.03),
                *both(
                    *(box("glass", (x, 0.58, 0.245), (0.105, 0.105, 0.014), 0.03) for x in (-0.60, -0.35, -0.10, 0.15))
                ),
                *both(box("glass", (0.46, 0.48, 0.245), (0.085, 0.215, 0.014), 0.03)),
                box("glass", (0.77, 0.58, 0), (0.022, 0.125, 0.20), 0.02),
                *both(disc("lamp", (0.775, 0.30, 0.165), 0.055, 0.02, 0.015, (0, 90, 0))),
                *both(box("red", (-0.775, 0.32, 0.18), (0.015, 0.045, 0.04), 0.012)),
                box("chrome", (0.77, 0.19, 0), (0.04, 0.035, 0.23), 0.03),
                box("chrome", (-0.77, 0.19, 0), (0.04, 0.035, 0.23), 0.03),
                *wheel("w0", 0.47, 0.21, 0.135),
                *wheel("w1", -0.47, 0.21, 0.135),
                *(
                    s
                    for x in (0.47, -0.47)
                    for s in part("arch", *both(ring("line", (x, 0.14, 0.235), 0.155, 0.018, LEVEL)))
                ),
            ),
            paints=(
                bar("second", "coat", (0, 0.385, 0.25), 0.022, 0.80),
                bar("second", "coat", (0, 0.385, -0.25), 0.022, 0.80, (0, 0, -1)),
                bar("line", "coat", (0.46, 0.47, 0.25), 0.24, 0.105, corner=0.03),
                smile("line", "coat", (0.78, 0.285, 0), 0.09, 0.025, 0.011, (1, 0, 0)),
            ),
            joints=wheels(0.135, 0.47, -0.47),
            finish=SHINE,
            wheel=0.135,
        ),
        archetype=VEHICLE,
    ),
    row(
        "truck",
        1.05,
        {"coat": "#e0483a", "second": "#f4efe4", "line": "#8a8f98", "chrome": "#e6e6e2", "frame": "#45464e", **DARK},
        Thing(
            solids=(
                box("second", (-0.24, 0.52, 0), (0.50, 0.31, 0.26), 0.045),
                box("frame", (0, 0.19, 0), (0.70, 0.05, 0.20), 0.03),
                box("coat", (0.52, 0.42, 0), (0.19, 0.22, 0.245), 0.08),
                box("coat", (0.60, 0.31, 0), (0.19, 0.115, 0.245), 0.07, blend=0.05),
                *both(box("glass", (0.525, 0.51, 0.24), (0.105, 0.085, 0.014), 0.025)),
                box("glass", (0.703, 0.52, 0), (0.02, 0.085, 0.195), 0.02, (0, 0, 8)),
                *both(disc("lamp", (0.785, 0.31, 0.165), 0.055, 0.02, 0.015, (0, 90, 0))),
                *both(box("red", (-0.745, 0.27, 0.19), (0.015, 0.035, 0.045), 0.012)),
                box("chrome", (0.78, 0.19, 0), (0.035, 0.04, 0.23), 0.03),
                *both(rod("chrome", (0.295, 0.3, 0.215), (0.295, 0.88, 0.215), 0.026)),
                *wheel("w0", 0.53, 0.21, 0.135),
                *wheel("w1", -0.25, 0.21, 0.135),
                *wheel("w2", -0.55, 0.21, 0.135),
            ),
            paints=(
                bar("coat", "second", (-0.24, 0.52, 0.26), 0.045, 0.42),
                smile("frame", "coat", (0.79, 0.285, 0), 0.085, 0.025, 0.012, (1, 0, 0)),
            ),
            joints=wheels(0.135, 0.53, -0.25, -0.55),
            finish=SHINE,
            wheel=0.135,
        ),
        archetype=VEHICLE,
    ),
    row(
        "bicycle",
        0.62,
        {"coat": "#e5483c", "seat": "#4a2f26", "spoke": "#c9ccd0", "chrome": "#d5d8dc", **DARK},
        Thing(
            solids=(
                *(
                    s
                    for k, x in enumerate((0.52, -0.52))
                    for s in on(
                        f"w{k}",
                        ring("tyre", (x, 0.33, 0), 0.30, 0.036, LEVEL),
                        ring("spoke", (x, 0.33, 0), 0.262, 0.012, LEVEL),
                        ball("spoke", (x, 0.33, 0), (0.035, 0.035, 0.05)),
                        *spokes(x, 0.33, 0.26),
                    )
                ),
                rod("coat", (-0.52, 0.33, 0), (-0.10, 0.30, 0), 0.026),
                rod("coat", (-0.10, 0.30, 0), (-0.22, 0.74, 0), 0.032, blend=0.02),
                rod("coat", (-0.52, 0.33, 0), (-0.20, 0.68, 0), 0.024, blend=0.02),
                rod("coat", (-0.20, 0.67, 0), (0.33, 0.74, 0), 0.032, blend=0.02),
                rod("coat", (-0.10, 0.30, 0), (0.34, 0.68, 0), 0.034, blend=0.02),
                rod("coat", (0.315, 0.84, 0), (0.52, 0.33, 0), 0.028, blend=0.02),
                rod("chrome", (-0.22, 0.74, 0), (-0.245, 0.84, 0), 0.022),
                rod("seat", (-0.36, 0.875, 0), (-0.12, 0.865, 0), 0.075, 0.032),
                *tube("chrome", [(0.315, 0.84, 0), (0.30, 0.93, 0), (0.34, 0.96, 0.0)], 0.022),
                *both(
                    *part("chrome", *tube("chrome", [(0.34, 0.96, 0), (0.33, 0.98, 0.13), (0.24, 0.96, 0.22)], 0.022))
                ),
                *both(rod("seat", (0.25, 0.965, 0.215), (0.16, 0.95, 0.24), 0.034)),
                *on(
                    "crank",
                    ring("chrome", (-0.10, 0.30, 0.05), 0.075, 0.016, LEVEL),
                    rod("chrome", (-0.10, 0.30, 0.06), (-0.02, 0.17, 0.08), 0.018),
                    box("tyre", (-0.02, 0.17, 0.13), (0.05, 0.018, 0.05), 0.015),
                    rod("chrome", (-0.10, 0.30, -0.06), (-0.18, 0.43, -0.08), 0.018),
                    box("tyre", (-0.18, 0.43, -0.13), (0.05, 0.018, 0.05), 0.015),
                ),
                ball("lamp", (0.40, 0.86, 0), (0.045, 0.05, 0.05)),
            ),
            joints={
                "w0": Joint(at=(0.52, 0.33, 0), turns=-1),
                "w1": Joint(at=(-0.52, 0.33, 0), turns=-1),
                "crank": Joint(at=(-0.10, 0.30, 0), turns=-1),
            },
            finish=SHINE,
            wheel=0.33,
        ),
        archetype=VEHICLE,
    ),
    row(
        "motorcycle",
        0.62,
        {"coat": "#d83a30", "seat": "#2f2b2e", "frame": "#4a4c55", "chrome": "#dfe1e3", "spoke": "#c9ccd0", **DARK},
        Thing(
            solids=(
                *(
                    s
                    for k, x in enumerate((0.56, -0.54))
                    for s in on(
                        f"w{k}",
                        ring("tyre", (x, 0.28, 0), 0.21, 0.075, LEVEL),
                        disc("hub", (x, 0.28, 0), 0.075, 0.06, 0.02),
                        *spokes(x, 0.28, 0.17),
                    )
                ),
                rod("chrome", (0.56, 0.28, 0.10), (0.36, 0.80, 0.075), 0.03),
                rod("chrome", (0.56, 0.28, -0.10), (0.36, 0.80, -0.075), 0.03),
                rod("frame", (-0.54, 0.28, 0.09), (-0.10, 0.30, 0.09), 0.035),
                box("frame", (0.02, 0.33, 0), (0.19, 0.13, 0.11), 0.06),
                *(box("chrome", (0.06, 0.30 + 0.06 * k, 0), (0.11, 0.014, 0.135), 0.012) for k in range(4)),
                ball("coat", (0.14, 0.60, 0), (0.26, 0.13, 0.13)),
                ball("coat", (-0.30, 0.54, 0), (0.22, 0.09, 0.11), blend=0.08),
                *part("fender", *tube("coat", arc((-0.54, 0.28, 0), 0.31, 150, 35, 6), 0.055, flat=1.0)),
                *part("guard", *tube("coat", arc((0.56, 0.28, 0), 0.305, 140, 45, 5), 0.045)),
                *tube("seat", [(-0.50, 0.66, 0), (-0.28, 0.60, 0), (-0.06, 0.64, 0)], [0.075, 0.085, 0.07]),
                *tube("chrome", [(0.05, 0.25, 0.14), (-0.2, 0.21, 0.15), (-0.66, 0.26, 0.15)], [0.035, 0.045, 0.055]),
                *both(*tube("chrome", [(0.36, 0.80, 0.06), (0.34, 0.90, 0.16), (0.24, 0.92, 0.25)], 0.022)),
                *both(rod("seat", (0.26, 0.92, 0.24), (0.16, 0.91, 0.28), 0.036)),
                ball("chrome", (0.44, 0.73, 0), (0.09, 0.10, 0.10)),
                ball("lamp", (0.49, 0.73, 0), (0.06, 0.085, 0.085)),
                ball("red", (-0.77, 0.49, 0), (0.035, 0.045, 0.06)),
            ),
            joints={"w0": Joint(at=(0.56, 0.28, 0), turns=-1), "w1": Joint(at=(-0.54, 0.28, 0), turns=-1)},
            finish=SHINE,
            wheel=0.285,
        ),
        archetype=VEHICLE,
    ),
    row(
        "airplane",
        1.2,
        {"coat": "#f2f1ec", "second": "#3b82d6", "chrome": "#c9ced4", **DARK},
        Thing(
            solids=(
                rod("coat", (-0.28, 0, 0), (0.50, 0, 0), 0.17),
                rod("coat", (-0.25, 0, 0), (-0.86, 0.10, 0), 0.16, 0.05, blend=0.06),
                *both(
                    *part(
                        "wing",
                        plate(
                            "coat",
                            (0.02, -0.05, 0.48),
                            ((-0.40, 0.42), (-0.22, 0.42), (0.22, -0.36), (-0.14, -0.36)),
                            0.006,
                            0.022,
                            (90, 0, 0),
                        ),
                    )
                ),
                *both(
                    *part(
                        "tailplane",
                        plate(
                            "second",
                            (-0.80, 0.12, 0.16),
                            ((-0.06, 0.14), (0.14, 0.14), (0.0, -0.14), (-0.1, -0.14)),
                            0.005,
                            0.018,
                            (90, 0, 0),
                        ),
                    )
                ),
                plate(
                    "second",
                    (-0.80, 0.30, 0),
                    ((-0.10, 0.16), (-0.02, 0.16), (0.18, -0.20), (-0.08, -0.20)),
                    0.008,
                    0.02,
                ),
                *both(rod("second", (0.0, -0.12, 0.36), (0.20, -0.12, 0.36), 0.072)),
                *both(disc("chrome", (0.265, -0.12, 0.36), 0.062, 0.02, 0.01, (0, 90, 0))),
                ball("glass", (0.535, 0.075, 0), (0.105, 0.075, 0.125), (0, 0, -35)),
                *both(
                    *(
                        ball("window", (x, 0.045, 0.163), (0.036, 0.042, 0.016))
                        for x in (-0.26, -0.13, 0.0, 0.13, 0.26, 0.39)
                    )
                ),
            ),
            paints=(
                bar("second", "coat", (0.0, -0.045, 0.17), 0.014, 0.80),
                bar("second", "coat", (0.0, -0.045, -0.17), 0.014, 0.80, (0, 0, -1)),
                smile("window", "coat", (0.66, -0.04, 0), 0.05, 0.02, 0.008, (1, 0, 0)),
            ),
            finish=SHINE,
            sway=4,
            bank=16,
        ),
        archetype=flying(0.55, 2.4),
        domain="air",
    ),
    row(
        "helicopter",
        1.1,
        {"coat": "#e8573f", "second": "#fff2dc", "frame": "#4a4d57", "chrome": "#c9ced4", **DARK},
        Thing(
            solids=(
                ball("coat", (0.20, 0.0, 0), (0.36, 0.27, 0.25)),
                rod("coat", (0.0, 0.03, 0), (-0.78, 0.12, 0), 0.13, 0.05, blend=0.10),
                ball("glass", (0.34, 0.03, 0), (0.245, 0.20, 0.235)),
                plate(
                    "second", (-0.82, 0.22, 0), ((-0.12, 0.14), (0.0, 0.14), (0.10, -0.14), (-0.04, -0.14)), 0.008, 0.02
                ),
                rod("frame", (0.12, 0.22, 0), (0.12, 0.38, 0), 0.05, 0.03),
                *on(
                    "rotor",
                    ball("frame", (0.12, 0.395, 0), (0.06, 0.035, 0.06)),
                    rod("blade", (0.12, 0.39, 0), (0.92, 0.39, 0), 0.03, 0.055, flat=3.0, side=(0, 1, 0)),
                    rod("blade", (0.12, 0.39, 0), (-0.68, 0.39, 0), 0.03, 0.055, flat=3.0, side=(0, 1, 0)),
                    rod("blade", (0.12, 0.39, 0), (0.12, 0.39, 0.8), 0.03, 0.055, flat=3.0, side=(0, 1, 0)),
                    rod("blade", (0.12, 0.39, 0), (0.12, 0.39, -0.8), 0.03, 0.055, flat=3.0, side=(0, 1, 0)),
                ),
                *on(
                    "tail",
                    *(
                        rod(
                            "frame",
                            (-0.80, 0.14, 0.06),
                            (-0.80 + 0.15 * math.cos(a), 0.14 + 0.15 * math.sin(a), 0.06),
                            0.02,
                        )
                        for a in (0.3, 0.3 + math.tau / 3, 0.3 + 2 * math.tau / 3)
                    ),
                ),
                *both(
                    *tube("frame", [(-0.22, -0.38, 0.22), (0.42, -0.38, 0.22), (0.52, -0.33, 0.22)], 0.026),
                    rod("frame", (0.0, -0.38, 0.22), (0.04, -0.18, 0.14), 0.02),
                    rod("frame", (0.32, -0.38, 0.22), (0.28, -0.18, 0.14), 0.02),
                ),
            ),
            paints=(
                bar("second", "coat", (-0.1, -0.06, 0.25), 0.025, 0.5, deep=0.3),
                bar("second", "coat", (-0.1, -0.06, -0.25), 0.025, 0.5, (0, 0, -1), deep=0.3),
            ),
            joints={
                "rotor": Joint(at=(0.12, 0.39, 0), axis="y", turns=1),
                "tail": Joint(at=(-0.80, 0.14, 0.06), turns=2),
            },
            finish=SHINE,
            sway=3,
            bank=6,
        ),
        archetype=flying(0.5, 0.8),
        domain="air",
    ),
)
