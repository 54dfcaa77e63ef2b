"""What carries or lifts somebody or something: a tank, a forklift, a snowmobile, a wheelchair and their like. One row each, the nose at +x.

Carts and carriages are in `cast/things/carts.py`, cars in `cast/things/vehicles.py`.
"""

from __future__ import annotations

from ...species import Species
from ...thing.body import VEHICLE, row
from ...thing.parts import (
    LEVEL,
    Joint,
    Solid,
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
    tube,
)
from .vehicles import DARK, SHINE, axles, spokes, wheel, wheels

_ROAD_WHEELS = (-0.46, -0.23, 0.0, 0.23, 0.46)
"""Of a tank, between the two that turn its tracks."""


HIGH = 0.75
"""How far above the ground a cabin hangs, beside its own height."""


def _track(z: float) -> tuple[Solid, ...]:
    """A band about its wheels, with a link every few centimetres."""
    round_it = [
        *arc((0.60, 0.17, z), 0.15, -90, 75, 5),
        *arc((-0.60, 0.17, z), 0.15, 105, 270, 5),
    ]
    lower = [(-0.45 + 0.15 * k, 0.02, z) for k in range(7)]
    band = tube("track", [*round_it, *lower, round_it[0]], 0.035, flat=0.45, side=(0, 0, 1))
    links = (box("link", (x, y, z), (0.025, 0.02, 0.075), 0.01) for x, y, _ in (*round_it, *lower))
    return (*band, *links)


def _spokes(x: float, radius: float, z: float) -> tuple[Solid, ...]:
    return spokes(x, radius, 0.92 * radius, 6, z=z, thick=0.006, colour="chrome")


RIDES: tuple[Species, ...] = (
    row(
        "tank",
        0.95,
        {
            "coat": "#6f7d4a",
            "second": "coat*0.82",
            "track": "#3b3c40",
            "link": "#54565c",
            "star": "#f4efe0",
            **DARK,
            "hub": "coat*0.7",
        },
        Thing(
            solids=(
                plate("coat", (0, 0.36, 0), ((-0.74, -0.10), (0.66, -0.10), (0.80, 0.0), (-0.62, 0.13)), 0.21, 0.05),
                box("coat", (-0.04, 0.44, 0), (0.56, 0.07, 0.25), 0.05, blend=0.04),
                *part(
                    "turret",
                    box("coat", (-0.06, 0.60, 0), (0.30, 0.115, 0.20), 0.10),
                    ball("coat", (0.16, 0.59, 0), (0.16, 0.10, 0.15), blend=0.05),
                ),
                rod("second", (0.24, 0.61, 0), (0.84, 0.68, 0), 0.042, 0.034),
                rod("second", (0.80, 0.675, 0), (0.92, 0.69, 0), 0.055, 0.052),
                disc("second", (-0.16, 0.735, 0), 0.10, 0.025, 0.02, LEVEL),
                rod("bolt", (-0.30, 0.68, -0.12), (-0.36, 1.02, -0.12), 0.008),
                *both(box("coat", (0.0, 0.335, 0.275), (0.70, 0.022, 0.10), 0.02)),
                *both(*_track(0.275)),
                *(
                    solid
                    for k, x in enumerate(_ROAD_WHEELS)
                    for solid in on(f"w{k}", *both(disc("hub", (x, 0.125, 0.275), 0.095, 0.07, 0.02)))
                ),
                *both(
                    disc("hub", (0.60, 0.17, 0.275), 0.11, 0.07, 0.02),
                    disc("hub", (-0.60, 0.17, 0.275), 0.11, 0.07, 0.02),
                ),
                *both(disc("lamp", (0.70, 0.38, 0.16), 0.04, 0.02, 0.015, (0, 90, 0))),
            ),
            paints=(dot("star", "turret", (-0.06, 0.60, 0.2), 0.055, 0.055),),
            joints=axles(*((x, 0.125) for x in _ROAD_WHEELS)),
            finish={"lamp": "glow"},
            wheel=0.125,
        ),
        archetype=VEHICLE,
    ),
    row(
        "forklift",
        0.95,
        {"coat": "#f2b32a", "frame": "#45464e", "seat": "#33353c", "wood": "#b98048", "crate": "#cf9a5a", **DARK},
        Thing(
            solids=(
                box("coat", (-0.20, 0.36, 0), (0.32, 0.17, 0.22), 0.08),
                box("coat", (-0.50, 0.42, 0), (0.10, 0.20, 0.21), 0.08, blend=0.04),
                *both(
                    rod("frame", (0.10, 0.34, 0.19), (0.04, 0.98, 0.17), 0.026),
                    rod("frame", (-0.46, 0.56, 0.19), (-0.40, 0.98, 0.17), 0.026),
                ),
                box("frame", (-0.18, 1.0, 0), (0.28, 0.022, 0.21), 0.02),
                box("seat", (-0.28, 0.55, 0), (0.12, 0.04, 0.13), 0.04),
                box("seat", (-0.40, 0.68, 0), (0.035, 0.13, 0.12), 0.03),
                rod("frame", (0.02, 0.50, 0), (-0.06, 0.66, 0), 0.018),
                ring("frame", (-0.07, 0.68, 0), 0.075, 0.015, (0, 0, 28)),
                *both(box("frame", (0.30, 0.60, 0.12), (0.03, 0.56, 0.026), 0.015)),
                *(box("frame", (0.30, y, 0), (0.025, 0.022, 0.13), 0.015) for y in (0.20, 0.62, 1.12)),
                *on(
                    "fork",
                    *both(
                        box("bolt", (0.56, 0.13, 0.11), (0.26, 0.014, 0.035), 0.01),
                        box("bolt", (0.34, 0.24, 0.11), (0.016, 0.12, 0.035), 0.01),
                    ),
                    *(box("wood", (0.60, y, 0), (0.20, 0.016, 0.20), 0.012) for y in (0.165, 0.235)),
                    *(box("wood", (0.60, 0.20, z), (0.20, 0.03, 0.022), 0.01) for z in (-0.17, 0.0, 0.17)),
                    *part("crate", box("crate", (0.60, 0.40, 0), (0.17, 0.15, 0.17), 0.02)),
                ),
                *wheel("w0", 0.12, 0.21, 0.145, 0.05),
                *wheel("w1", -0.42, 0.19, 0.115, 0.05),
                ball("lamp", (-0.18, 1.045, 0), (0.035, 0.035, 0.035)),
            ),
            paints=(
                bar("frame", "crate", (0.60, 0.40, 0.17), 0.02, 0.17),
                bar("frame", "coat", (-0.2, 0.36, 0.22), 0.02, 0.30),
            ),
            joints={**axles((0.12, 0.145), (-0.42, 0.115)), "fork": Joint(at=(0.3, 0.2, 0), slide=(0.0, 0.05, 0.0))},
            finish={**SHINE, "lamp": "glow"},
            wheel=0.145,
        ),
        archetype=VEHICLE,
    ),
    row(
        "snowmobile",
        0.7,
        {"coat": "#e0483a", "second": "#33353c", "ski": "#f2f0ea", "track": "#3b3c40", **DARK},
        Thing(
            solids=(
                ball("coat", (0.26, 0.44, 0), (0.40, 0.20, 0.21)),
                ball("coat", (0.52, 0.34, 0), (0.22, 0.12, 0.18), blend=0.07),
                box("coat", (-0.22, 0.38, 0), (0.36, 0.10, 0.15), 0.08, blend=0.05),
                box("second", (-0.28, 0.53, 0), (0.34, 0.075, 0.13), 0.06),
                box("second", (-0.56, 0.60, 0), (0.05, 0.07, 0.11), 0.04),
                plate("glass", (0.28, 0.66, 0), ((-0.10, 0.12), (-0.02, -0.08), (0.12, -0.08)), 0.15, 0.02),
                rod("bolt", (0.12, 0.58, 0), (0.06, 0.72, 0), 0.022),
                rod("bolt", (0.05, 0.72, -0.20), (0.05, 0.72, 0.20), 0.018),
                *both(rod("second", (0.05, 0.72, 0.14), (0.05, 0.72, 0.24), 0.028)),
                *both(ball("lamp", (0.63, 0.42, 0.08), (0.04, 0.035, 0.05))),
                *both(
                    *tube("ski", [(0.20, 0.035, 0.25), (0.62, 0.035, 0.25), (0.78, 0.09, 0.25)], 0.05, flat=0.4),
                    rod("bolt", (0.40, 0.05, 0.25), (0.36, 0.32, 0.16), 0.024),
                ),
                *tube(
                    "track",
                    [
                        (-0.66, 0.10, 0),
                        (-0.60, 0.20, 0),
                        (-0.02, 0.24, 0),
                        (0.06, 0.12, 0),
                        (-0.02, 0.05, 0),
                        (-0.58, 0.05, 0),
                        (-0.66, 0.10, 0),
                    ],
                    0.10,
                    flat=0.45,
                ),
                *both(*(disc("hub", (x, 0.13, 0.10), 0.065, 0.02, 0.01) for x in (-0.52, -0.28, -0.04))),
            ),
            paints=(bar("ski", "coat", (0.3, 0.42, 0.2), 0.022, 0.26),),
            finish=SHINE,
        ),
        archetype=VEHICLE,
    ),
    row(
        "golfcart",
        0.95,
        {"coat": "#f4f1e8", "second": "#4f9c5a", "seat": "#d9c29a", "frame": "#5c606b", "bag": "#c8453a", **DARK},
        Thing(
            solids=(
                box("coat", (0.0, 0.24, 0), (0.56, 0.075, 0.23), 0.06),
                ball("coat", (0.44, 0.36, 0), (0.20, 0.16, 0.22), blend=0.05),
                box("coat", (-0.34, 0.38, 0), (0.22, 0.10, 0.22), 0.06, blend=0.04),
                box("seat", (-0.16, 0.46, 0), (0.17, 0.05, 0.20), 0.045),
                box("seat", (-0.32, 0.60, 0), (0.045, 0.13, 0.20), 0.04),
                *both(
                    rod("frame", (0.42, 0.44, 0.20), (0.30, 1.0, 0.19), 0.018),
                    rod("frame", (-0.46, 0.46, 0.20), (-0.42, 1.0, 0.19), 0.018),
                ),
                box("second", (-0.06, 1.02, 0), (0.44, 0.032, 0.25), 0.03),
                plate(
                    "glass", (0.36, 0.70, 0), ((-0.03, 0.24), (0.07, -0.24), (0.03, -0.24), (-0.06, 0.24)), 0.17, 0.01
                ),
                rod("frame", (0.24, 0.42, 0.08), (0.14, 0.58, 0.08), 0.016),
                ring("frame", (0.13, 0.60, 0.08), 0.075, 0.014, (0, 0, 32)),
                *both(disc("lamp", (0.63, 0.38, 0.12), 0.045, 0.02, 0.015, (0, 90, 0))),
                rod("bag", (-0.58, 0.36, 0.06), (-0.62, 0.78, 0.06), 0.075, 0.085),
                *(rod("bolt", (-0.61, 0.78, z), (-0.64, 0.95, z), 0.010) for z in (0.02, 0.06, 0.10)),
                *(ball("bolt", (-0.62, 0.95, z), (0.035, 0.02, 0.02)) for z in (0.02, 0.06, 0.10)),
                *wheel("w0", 0.40, 0.20, 0.125),
                *wheel("w1", -0.38, 0.20, 0.125),
            ),
            paints=(bar("second", "coat", (0.0, 0.25, 0.23), 0.022, 0.52),),
            joints=wheels(0.125, 0.40, -0.38),
            finish=SHINE,
            wheel=0.125,
        ),
        archetype=VEHICLE,
    ),
    row(
        "jetski",
        0.6,
        {"coat": "#2fa3d8", "second": "#f7f4ec", "seat": "#33353c", **DARK},
        Thing(
            solids=(
                plate("second", (0, 0.22, 0), ((-0.66, -0.10), (0.44, -0.10), (0.78, 0.10), (-0.66, 0.08)), 0.19, 0.07),
                ball("coat", (0.26, 0.40, 0), (0.38, 0.15, 0.18)),
                ball("coat", (0.50, 0.34, 0), (0.26, 0.09, 0.13), blend=0.06),
                box("coat", (-0.32, 0.36, 0), (0.36, 0.09, 0.15), 0.07, blend=0.05),
                box("seat", (-0.28, 0.48, 0), (0.32, 0.06, 0.11), 0.055),
                box("seat", (-0.10, 0.53, 0), (0.08, 0.06, 0.10), 0.05, blend=0.04),
                rod("bolt", (0.14, 0.52, 0), (0.06, 0.68, 0), 0.03),
                rod("bolt", (0.05, 0.69, -0.16), (0.05, 0.69, 0.16), 0.018),
                *both(rod("seat", (0.05, 0.69, 0.12), (0.05, 0.69, 0.22), 0.028)),
                plate("glass", (0.22, 0.60, 0), ((-0.06, 0.08), (0.0, -0.07), (0.12, -0.07)), 0.10, 0.015),
            ),
            paints=(bar("coat", "second", (0.0, 0.20, 0.19), 0.02, 0.56),),
            finish=SHINE,
        ),
        archetype=VEHICLE,
    ),
    row(
        "wheelchair",
        0.75,
        {"coat": "#3f78c4", "frame": "#5c606b", "chrome": "#d5d8dc", "tyre": "#2e2e33", "grip": "#33353c"},
        Thing(
            solids=(
                box("coat", (0.04, 0.47, 0), (0.23, 0.035, 0.20), 0.03),
                box("coat", (-0.19, 0.72, 0), (0.03, 0.22, 0.20), 0.03, (0, 0, 6)),
                *both(
                    *tube("frame", [(-0.17, 0.46, 0.22), (-0.23, 0.98, 0.22), (-0.33, 1.0, 0.22)], 0.02),
                    rod("grip", (-0.30, 1.0, 0.22), (-0.40, 1.0, 0.22), 0.032),
                    *tube("frame", [(-0.18, 0.66, 0.22), (0.20, 0.66, 0.22), (0.27, 0.46, 0.22)], 0.018),
                    box("grip", (0.02, 0.685, 0.22), (0.17, 0.022, 0.03), 0.02),
                    *tube("frame", [(-0.18, 0.46, 0.22), (0.27, 0.46, 0.22), (0.40, 0.16, 0.16)], 0.018),
                    box("grip", (0.45, 0.13, 0.11), (0.09, 0.014, 0.06), 0.01),
                    *on(
                        "w0",
                        ring("tyre", (-0.12, 0.32, 0.275), 0.30, 0.028, LEVEL),
                        ring("chrome", (-0.12, 0.32, 0.315), 0.245, 0.012, LEVEL),
                        *_spokes(-0.12, 0.32, 0.275),
                        disc("chrome", (-0.12, 0.32, 0.275), 0.045, 0.03, 0.015),
                    ),
                    *on(
                        "w1",
                        ring("tyre", (0.33, 0.085, 0.20), 0.065, 0.025, LEVEL),
                        disc("chrome", (0.33, 0.085, 0.20), 0.035, 0.02, 0.01),
                    ),
                    rod("frame", (0.33, 0.10, 0.20), (0.31, 0.30, 0.21), 0.016),
                ),
            ),
            joints=axles((-0.12, 0.32), (0.33, 0.085)),
            finish={"chrome": "metal", "frame": "metal"},
            wheel=0.32,
        ),
        archetype=VEHICLE,
    ),
    row(
        "unicycle",
        0.75,
        {"coat": "#e0483a", "frame": "#f2c14a", "seat": "#33353c", "chrome": "#d5d8dc", "tyre": "#2e2e33"},
        Thing(
            solids=(
                *on(
                    "w0",
                    ring("tyre", (0, 0.30, 0), 0.265, 0.035, LEVEL),
                    *_spokes(0, 0.30, 0.0),
                    disc("chrome", (0, 0.30, 0), 0.04, 0.05, 0.015),
                    rod("chrome", (0, 0.30, 0.09), (0.11, 0.22, 0.09), 0.016),
                    rod("chrome", (0, 0.30, -0.09), (-0.11, 0.38, -0.09), 0.016),
                    box("seat", (0.13, 0.21, 0.14), (0.055, 0.018, 0.045), 0.012),
                    box("seat", (-0.13, 0.39, -0.14), (0.055, 0.018, 0.045), 0.012),
                ),
                *both(rod("frame", (0, 0.30, 0.07), (0, 0.62, 0.055), 0.022)),
                box("frame", (0, 0.63, 0), (0.035, 0.03, 0.075), 0.02),
                rod("frame", (0, 0.63, 0), (0, 0.92, 0), 0.026),
                box("coat", (0, 0.95, 0), (0.17, 0.035, 0.075), 0.034),
                ball("coat", (0.15, 0.985, 0), (0.055, 0.045, 0.05), blend=0.04),
                ball("coat", (-0.15, 0.985, 0), (0.055, 0.045, 0.06), blend=0.04),
            ),
            joints={"w0": Joint(at=(0, 0.30, 0), turns=-1)},
            finish={"chrome": "metal", "frame": "gloss"},
            wheel=0.30,
            sway=1.5,
        ),
        archetype=VEHICLE,
    ),
    row(
        "cablecar",
        1.0,
        {"coat": "#e0483a", "second": "#f7f4ec", "cable": "#4a4d55", "glass": "#b5dcf2", "floor": "#33353c"},
        Thing(
            solids=(
                rod("cable", (-2.2, HIGH + 1.26, 0), (2.2, HIGH + 1.34, 0), 0.016),
                *(disc("cable", (x, HIGH + 1.30 + 0.02 * x, 0.03), 0.05, 0.03, 0.012) for x in (-0.16, 0.16)),
                box("cable", (0, HIGH + 1.26, 0), (0.24, 0.03, 0.03), 0.02),
                *tube("cable", [(0, HIGH + 1.26, 0), (0.05, HIGH + 1.05, 0), (0, HIGH + 0.84, 0)], 0.035),
                box("second", (0, HIGH + 0.80, 0), (0.42, 0.045, 0.25), 0.04),
                box("coat", (0, HIGH + 0.26, 0), (0.46, 0.22, 0.27), 0.10),
                box("glass", (0, HIGH + 0.60, 0), (0.42, 0.17, 0.245), 0.05),
                *both(
                    *(
                        box("coat", (x, HIGH + 0.60, 0.245), (0.022, 0.18, 0.022), 0.015)
                        for x in (-0.42, -0.14, 0.14, 0.42)
                    )
                ),
                box("second", (0, HIGH + 0.44, 0), (0.465, 0.022, 0.275), 0.02),
                box("floor", (0, HIGH + 0.03, 0), (0.40, 0.03, 0.22), 0.025),
            ),
            paints=(bar("second", "coat", (0, HIGH + 0.24, 0.27), 0.02, 0.46),),
            finish={"coat": "gloss", "glass": "glass", "cable": "metal"},
            sway=2.5,
        ),
        turn=0.35,
    ),
)
