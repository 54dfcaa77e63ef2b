"""What is drawn by animals, and the rickshaw, which goes by itself: one row each. The shafts lead to +x, wheels stand on y = 0.

How a cart comes behind its team is in `harness.py`. A cart alone stands on its wheels.
"""

from __future__ import annotations

from ...species import Species
from ...thing.body import VEHICLE, row
from ...thing.parts import LEVEL, Joint, Point, Solid, Thing, arc, ball, bar, both, box, disc, on, part, ring, rod, tube
from .vehicles import DARK, SHINE, axles, wheel, wheels

SPOKES = 8
WOOD = {"frame": "#7a4f2c", "rim": "#5d3b22", "hub": "#8a5c34", "plank": "coat*0.78", "gold": "#e9b93f"}


def spoked(joint: str, x: float, z: float, radius: float) -> tuple[Solid, ...]:
    """A wooden wheel on both sides."""
    spokes = arc((x, radius, 0.0), 0.9 * radius, 0, 360 - 360 / SPOKES, SPOKES)
    return on(
        joint,
        *both(
            *part(f"wheel {joint}", ring("rim", (x, radius, z), 0.90 * radius, 0.11 * radius, LEVEL)),
            *(rod("frame", (x, radius, z), (a, b, z), 0.055 * radius) for a, b, _ in spokes),
            disc("hub", (x, radius, z), 0.20 * radius, 0.16 * radius, 0.02),
        ),
    )


def shafts(start: Point, end: Point) -> tuple[Solid, ...]:
    return both(rod("frame", start, end, 0.022))


def _runner(z: float) -> tuple[Solid, ...]:
    curl = arc((0.50, 0.21, z), 0.17, -90, 110, 6)
    return tube("gold", [(-0.62, 0.04, z), (0.10, 0.04, z), *curl], 0.024)


CARTS: tuple[Species, ...] = (
    row(
        "carriage",
        1.25,
        {"coat": "#8c2f45", "roof": "coat*0.62", "lamp": "#fff0b8", "glass": "#b5dcf2", **WOOD},
        Thing(
            solids=(
                box("coat", (-0.10, 0.66, 0), (0.33, 0.22, 0.235), 0.09),
                ball("coat", (-0.10, 0.50, 0), (0.36, 0.17, 0.22), blend=0.06),
                box("roof", (-0.10, 0.905, 0), (0.375, 0.04, 0.265), 0.04),
                ball("roof", (-0.10, 0.925, 0), (0.30, 0.075, 0.20), blend=0.04),
                ball("gold", (-0.10, 1.02, 0), 0.035),
                *both(*(box("glass", (x, 0.72, 0.236), (0.088, 0.088, 0.012), 0.03) for x in (-0.27, 0.07))),
                *both(box("gold", (-0.10, 0.565, 0.236), (0.30, 0.012, 0.010), 0.008)),
                box("coat", (0.36, 0.56, 0), (0.15, 0.03, 0.20), 0.03),
                box("coat", (0.24, 0.66, 0), (0.03, 0.11, 0.20), 0.03),
                *both(rod("gold", (0.27, 0.70, 0.25), (0.27, 0.80, 0.25), 0.016)),
                *both(ball("lamp", (0.27, 0.84, 0.25), (0.04, 0.055, 0.04))),
                *tube("frame", [(-0.42, 0.30, 0), (0.20, 0.30, 0), (0.46, 0.40, 0), (0.52, 0.34, 0)], 0.035),
                *shafts((0.46, 0.36, 0.10), (0.66, 0.36, 0.16)),
                *spoked("w0", -0.34, 0.25, 0.27),
                *spoked("w1", 0.36, 0.25, 0.20),
            ),
            paints=(bar("roof", "coat", (-0.10, 0.62, 0.236), 0.20, 0.012),),
            joints=axles((-0.34, 0.27), (0.36, 0.20)),
            finish={"coat": "gloss", "glass": "glass", "lamp": "glow", "gold": "metal"},
            wheel=0.27,
        ),
        archetype=VEHICLE,
    ),
    row(
        "wagon",
        1.25,
        {"coat": "#9c6a3c", "cover": "#f6eedd", "fold": "#ddd0b4", "dark": "#5a4a3a", **WOOD},
        Thing(
            solids=(
                box("coat", (-0.08, 0.44, 0), (0.52, 0.115, 0.24), 0.03),
                box("cover", (-0.12, 0.70, 0), (0.46, 0.27, 0.27), 0.25),
                *(ring("fold", (x, 0.70, 0), 0.262, 0.02, (0, 0, 90)) for x in (-0.50, -0.25, 0.0, 0.25)),
                ball("dark", (0.33, 0.72, 0), (0.035, 0.20, 0.17)),
                box("plank", (0.44, 0.53, 0), (0.05, 0.02, 0.20), 0.02),
                rod("frame", (0.34, 0.30, 0), (0.58, 0.34, 0), 0.03),
                *shafts((0.42, 0.34, 0.10), (0.66, 0.36, 0.16)),
                *spoked("w0", -0.36, 0.26, 0.26),
                *spoked("w1", 0.32, 0.26, 0.22),
            ),
            paints=(
                bar("plank", "coat", (-0.08, 0.46, 0.24), 0.008, 0.50),
                bar("plank", "coat", (-0.08, 0.40, 0.24), 0.008, 0.50),
            ),
            joints=axles((-0.36, 0.26), (0.32, 0.22)),
            finish={"cover": "cloth"},
            wheel=0.26,
        ),
        archetype=VEHICLE,
    ),
    row(
        "cart",
        0.95,
        {"coat": "#a9743f", "hay": "#e6c35a", "straw": "#cfa53c", **WOOD},
        Thing(
            solids=(
                box("coat", (0, 0.44, 0), (0.42, 0.025, 0.24), 0.02),
                *both(*(box("coat", (0, y, 0.235), (0.43, 0.035, 0.018), 0.015) for y in (0.50, 0.60))),
                *both(*(rod("frame", (x, 0.42, 0.24), (x, 0.66, 0.25), 0.022) for x in (-0.40, 0.0, 0.40))),
                *both(box("coat", (0.41, 0.55, 0), (0.018, 0.09, 0.22), 0.015), across="x"),
                *part(
                    "hay",
                    ball("hay", (-0.05, 0.60, 0), (0.34, 0.19, 0.20)),
                    ball("hay", (0.18, 0.58, 0.03), (0.18, 0.13, 0.17), blend=0.06),
                ),
                *(
                    rod("straw", (x, 0.70, z), (x + dx, 0.82, z + 0.03), 0.010)
                    for x, z, dx in ((-0.2, 0.1, -0.05), (0.0, 0.15, 0.04), (0.15, 0.02, 0.06), (-0.1, 0.0, 0.02))
                ),
                *shafts((0.40, 0.42, 0.17), (0.66, 0.36, 0.17)),
                *spoked("w0", -0.02, 0.29, 0.27),
            ),
            joints=axles((-0.02, 0.27)),
            finish={"hay": "cloth"},
            wheel=0.27,
        ),
        archetype=VEHICLE,
    ),
    row(
        "plough",
        0.75,
        {"coat": "#8a5a30", "iron": "#7d858e", "soil": "#6a4a30", **WOOD},
        Thing(
            solids=(
                *tube("coat", [(0.60, 0.34, 0), (0.18, 0.30, 0), (-0.16, 0.26, 0)], 0.036),
                *both(*tube("coat", [(-0.10, 0.22, 0.03), (-0.36, 0.48, 0.10), (-0.56, 0.64, 0.16)], 0.026)),
                rod("coat", (-0.40, 0.50, -0.12), (-0.40, 0.50, 0.12), 0.020),
                rod("iron", (0.10, 0.30, 0), (0.13, 0.02, 0), 0.022),
                box("iron", (-0.06, 0.10, 0.04), (0.16, 0.09, 0.025), 0.02, (0, 24, -16)),
                ball("iron", (0.10, 0.03, 0.02), (0.10, 0.03, 0.06)),
                *(ball("soil", (-0.20 - 0.16 * k, 0.02, 0.06 * (-1) ** k), (0.11, 0.06, 0.10)) for k in range(4)),
                *shafts((0.50, 0.34, 0.08), (0.66, 0.36, 0.16)),
            ),
            finish={"iron": "metal"},
        ),
        archetype=VEHICLE,
    ),
    row(
        "sleigh",
        0.85,
        {"coat": "#c2303a", "seat": "#6a3b2a", "gold": "#e9b93f", "frame": "#7a4f2c", "sack": "#8a5c34"},
        Thing(
            solids=(
                *part(
                    "tub",
                    box("coat", (-0.10, 0.27, 0), (0.40, 0.11, 0.22), 0.08),
                    ball("coat", (-0.42, 0.43, 0), (0.13, 0.24, 0.21), blend=0.08),
                    ball("coat", (0.30, 0.33, 0), (0.13, 0.17, 0.19), blend=0.08),
                ),
                box("seat", (-0.14, 0.385, 0), (0.20, 0.03, 0.18), 0.03),
                *tube(
                    "gold",
                    [
                        (-0.50, 0.64, 0.21),
                        (-0.36, 0.50, 0.225),
                        (-0.10, 0.39, 0.23),
                        (0.20, 0.42, 0.215),
                        (0.38, 0.48, 0.19),
                    ],
                    0.016,
                ),
                ball("sack", (-0.50, 0.55, 0), (0.15, 0.19, 0.16)),
                *_runner(0.20),
                *_runner(-0.20),
                *both(*(rod("gold", (x, 0.05, 0.20), (x, 0.20, 0.19), 0.018) for x in (-0.34, 0.16))),
                *shafts((0.40, 0.30, 0.12), (0.66, 0.34, 0.16)),
            ),
            finish={"coat": "gloss", "gold": "metal"},
            sway=0.0,
        ),
        archetype=VEHICLE,
    ),
    row(
        "rickshaw",
        0.95,
        {"coat": "#2f9a5b", "hood": "#f2c230", "seat": "#5a3424", "line": "#22262c", "chrome": "#e6e6e2", **DARK},
        Thing(
            solids=(
                *part(
                    "body",
                    box("coat", (-0.20, 0.30, 0), (0.34, 0.13, 0.26), 0.07),
                    box("coat", (0.32, 0.27, 0), (0.16, 0.09, 0.14), 0.07, blend=0.06),
                    ball("coat", (0.42, 0.36, 0), (0.10, 0.18, 0.16), blend=0.06),
                ),
                *part(
                    "hood",
                    box("hood", (-0.12, 0.90, 0), (0.43, 0.05, 0.275), 0.045),
                    box("hood", (-0.50, 0.66, 0), (0.05, 0.26, 0.26), 0.05, blend=0.04),
                ),
                *both(rod("hood", (0.28, 0.88, 0.23), (0.36, 0.44, 0.17), 0.020)),
                *both(rod("line", (-0.16, 0.42, 0.25), (-0.16, 0.87, 0.25), 0.018)),
                box("glass", (0.335, 0.66, 0), (0.010, 0.19, 0.19), 0.01, (0, 0, 10)),
                box("seat", (-0.34, 0.46, 0), (0.12, 0.05, 0.22), 0.04),
                box("seat", (-0.44, 0.60, 0), (0.04, 0.14, 0.22), 0.04),
                box("seat", (0.06, 0.44, 0), (0.08, 0.04, 0.12), 0.03),
                *tube("line", [(0.36, 0.50, 0), (0.27, 0.56, 0), (0.27, 0.57, 0.11)], 0.014),
                ball("lamp", (0.515, 0.40, 0), (0.03, 0.055, 0.055)),
                *both(ball("red", (-0.545, 0.32, 0.19), (0.015, 0.035, 0.03))),
                box("line", (0.44, 0.23, 0), (0.12, 0.02, 0.075), 0.02),
                *wheel("w0", -0.30, 0.235, 0.13),
                *on(
                    "w1",
                    disc("tyre", (0.44, 0.12, 0), 0.12, 0.045, 0.035),
                    disc("hub", (0.44, 0.12, 0), 0.065, 0.052, 0.015),
                ),
            ),
            paints=(
                bar("hood", "body", (-0.20, 0.36, 0.26), 0.03, 0.34),
                bar("line", "body", (-0.20, 0.32, 0.26), 0.008, 0.34),
            ),
            joints={**wheels(0.13, -0.30), "w1": Joint(at=(0.44, 0.12, 0), turns=-1)},
            finish=SHINE,
            wheel=0.13,
        ),
        archetype=VEHICLE,
    ),
)
