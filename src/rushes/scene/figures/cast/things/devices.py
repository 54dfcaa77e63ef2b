"""Devices with a screen, a cone, a dish or a nozzle: a tablet, a loudspeaker, a coffee machine and their like. One row each, facing the camera (+z).

Machines of the house are in `cast/things/machines.py`, a television and a laptop in `cast/things/home.py`.
"""

from __future__ import annotations

import math

from ...species import Species
from ...thing.body import row
from ...thing.parts import LEVEL, Joint, Solid, Thing, ball, both, box, disc, on, part, ring, rod, tube

_APPS = ("red", "green", "yellow", "blue", "pink", "teal")


def _cone(y: float, radius: float, z: float) -> tuple[Solid, ...]:
    """A loudspeaker's, in its ring."""
    return (
        ring("rim", (0, y, z), radius, 0.022, LEVEL),
        disc("cone", (0, y, z - 0.01), radius * 0.95, 0.012, 0.01),
        ring("ridge", (0, y, z), radius * 0.70, 0.02, LEVEL),
        ball("cap", (0, y, z), (radius * 0.36, radius * 0.36, 0.05)),
    )


DEVICES: tuple[Species, ...] = (
    row(
        "tablet",
        0.3,
        {
            "coat": "#3a3e48",
            "screen": "#8fc8ea",
            "red": "#e8574a",
            "green": "#58b368",
            "yellow": "#f4c542",
            "blue": "#3f78c4",
            "pink": "#ee8fb0",
            "teal": "#3aa79c",
            "white": "#fbfaf5",
            "stand": "#b98048",
        },
        Thing(
            solids=(
                *part("body", box("coat", (0, 0.46, 0), (0.62, 0.42, 0.035), 0.05, (-14, 0, 0))),
                box("screen", (0, 0.468, 0.034), (0.56, 0.36, 0.008), 0.012, (-14, 0, 0)),
                *(
                    box(
                        _APPS[(k + 2 * j) % 6],
                        (-0.36 + 0.24 * k, 0.62 - 0.20 * j, 0.046 - 0.06 * (0.62 - 0.20 * j - 0.468) * 4.2),
                        (0.075, 0.065, 0.012),
                        0.03,
                        (-14, 0, 0),
                    )
                    for k in range(4)
                    for j in range(2)
                ),
                box("white", (0, 0.215, 0.115), (0.30, 0.045, 0.010), 0.02, (-14, 0, 0)),
                box("stand", (0, 0.03, 0.02), (0.34, 0.03, 0.16), 0.028),
                rod("stand", (0, 0.05, -0.12), (0, 0.40, -0.05), 0.035),
            ),
            finish={"coat": "gloss", "screen": "glow"},
            sway=0.0,
        ),
        turn=0.3,
    ),
    row(
        "monitor",
        0.45,
        {
            "coat": "#33363f",
            "screen": "#bfe0f2",
            "chart": "#4f9c5a",
            "line": "#e8574a",
            "bar": "#3f78c4",
            "white": "#fbfaf5",
            "metal": "#c9ced4",
        },
        Thing(
            solids=(
                box("coat", (0, 0.62, 0), (0.66, 0.39, 0.045), 0.04),
                *part("screen", box("screen", (0, 0.635, 0.044), (0.61, 0.34, 0.008), 0.012)),
                *(
                    box("bar", (-0.46 + 0.13 * k, 0.40 + 0.5 * tall, 0.055), (0.045, 0.5 * tall, 0.006), 0.01)
                    for k, tall in enumerate((0.10, 0.17, 0.13, 0.24))
                ),
                *tube(
                    "line", [(0.10, 0.46, 0.056), (0.22, 0.55, 0.056), (0.34, 0.50, 0.056), (0.52, 0.70, 0.056)], 0.014
                ),
                box("white", (-0.26, 0.82, 0.055), (0.28, 0.055, 0.006), 0.015),
                disc("chart", (0.34, 0.84, 0.055), 0.075, 0.006, 0.004),
                rod("metal", (0, 0.24, -0.03), (0, 0.06, -0.03), 0.055, 0.065),
                box("metal", (0, 0.03, 0.02), (0.27, 0.025, 0.15), 0.022),
            ),
            finish={"coat": "gloss", "screen": "glow", "metal": "metal"},
            sway=0.0,
        ),
        turn=0.3,
    ),
    row(
        "loudspeaker",
        0.55,
        {
            "coat": "#8a5a36",
            "front": "#33363f",
            "rim": "#c9ced4",
            "cone": "#54585f",
            "ridge": "#3f434b",
            "cap": "#c9ced4",
            "knob": "#e0a83a",
        },
        Thing(
            solids=(
                *part("body", box("coat", (0, 0.56, 0), (0.34, 0.54, 0.27), 0.05)),
                box("front", (0, 0.56, 0.265), (0.30, 0.50, 0.015), 0.03),
                *on("low", *_cone(0.38, 0.225, 0.285)),
                *on("high", *_cone(0.80, 0.125, 0.285)),
                *(ball("knob", (x, 0.985, 0.285), 0.018) for x in (-0.20, 0.20)),
                *both(*both(ball("front", (0.26, 0.015, 0.18), (0.045, 0.02, 0.045))), across="x"),
            ),
            joints={
                "low": Joint(at=(0, 0.38, 0.28), slide=(0.0, 0.0, 0.016), times=6),
                "high": Joint(at=(0, 0.80, 0.28), slide=(0.0, 0.0, 0.008), times=9),
            },
            finish={"rim": "metal", "cap": "metal", "coat": "gloss"},
            sway=0.0,
        ),
        turn=0.35,
    ),
    row(
        "coffeemachine",
        0.42,
        {
            "coat": "#c8453a",
            "metal": "#d5d8dc",
            "dark": "#33363f",
            "cup": "#fbfaf5",
            "coffee": "#5a3520",
            "light": "#7fe08a",
            "steam": "#ffffff",
        },
        Thing(
            solids=(
                *part("body", box("coat", (0, 0.52, -0.10), (0.42, 0.44, 0.22), 0.07)),
                box("coat", (0, 0.84, 0.08), (0.42, 0.14, 0.26), 0.06, blend=0.03),
                box("metal", (0, 0.975, 0.02), (0.36, 0.02, 0.24), 0.015),
                box("metal", (0, 0.06, 0.10), (0.44, 0.05, 0.34), 0.03),
                *(
                    box("dark", (x, 0.112, 0.14), (0.012, 0.006, 0.24), 0.004)
                    for x in (-0.30, -0.18, -0.06, 0.06, 0.18, 0.30)
                ),
                disc("metal", (0, 0.66, 0.16), 0.12, 0.05, 0.02, LEVEL),
                rod("dark", (0, 0.64, 0.20), (0.02, 0.60, 0.50), 0.035, 0.042),
                *both(rod("metal", (0.04, 0.62, 0.17), (0.04, 0.54, 0.17), 0.022), across="x"),
                *tube("metal", [(0.34, 0.72, 0.22), (0.36, 0.56, 0.26), (0.35, 0.36, 0.26)], 0.018),
                disc("dark", (-0.26, 0.86, 0.34), 0.065, 0.02, 0.012),
                *(
                    ball(c, (0.02 + 0.13 * k, 0.87, 0.335), (0.035, 0.035, 0.018))
                    for k, c in enumerate(("dark", "light", "dark"))
                ),
                rod("cup", (0, 0.13, 0.16), (0, 0.31, 0.16), 0.095, 0.125),
                disc("coffee", (0, 0.315, 0.16), 0.105, 0.008, 0.004, LEVEL),
                ring("cup", (0.15, 0.22, 0.16), 0.055, 0.018, LEVEL),
                *both(rod("coffee", (0.04, 0.54, 0.165), (0.03, 0.32, 0.16), 0.010), across="x"),
            ),
            finish={"coat": "gloss", "metal": "metal", "cup": "gloss", "light": "glow", "coffee": "gloss"},
            sway=0.0,
        ),
        turn=0.3,
    ),
    row(
        "solarpanel",
        0.8,
        {"coat": "#2b4f8f", "line": "#c9d6ea", "frame": "#d5d8dc", "leg": "#8a9099"},
        Thing(
            solids=(
                *part("panel", box("coat", (0, 0.62, 0), (0.70, 0.42, 0.022), 0.012, (-38, 0, 0))),
                *both(rod("frame", (0.72, 0.95, -0.26), (0.72, 0.29, 0.26), 0.03), across="x"),
                rod("frame", (-0.72, 0.95, -0.26), (0.72, 0.95, -0.26), 0.03),
                rod("frame", (-0.72, 0.29, 0.26), (0.72, 0.29, 0.26), 0.03),
                *(rod("line", (x, 0.955, -0.245), (x, 0.315, 0.275), 0.008) for x in (-0.46, -0.23, 0.0, 0.23, 0.46)),
                *(
                    rod(
                        "line",
                        (-0.70, 0.95 - 0.66 * k, -0.245 + 0.52 * k),
                        (0.70, 0.95 - 0.66 * k, -0.245 + 0.52 * k),
                        0.008,
                    )
                    for k in (0.25, 0.5, 0.75)
                ),
                *both(
                    rod("leg", (0.50, 0.88, -0.24), (0.50, 0.02, -0.30), 0.03),
                    rod("leg", (0.50, 0.30, 0.24), (0.50, 0.02, 0.22), 0.03),
                    across="x",
                ),
            ),
            finish={"coat": "gloss", "frame": "metal", "leg": "metal"},
            sway=0.0,
        ),
        turn=0.35,
    ),
    row(
        "satellitedish",
        0.8,
        {"coat": "#f1f0ea", "rim": "coat*0.82", "metal": "#9aa1ab", "red": "#e0483a"},
        Thing(
            solids=(
                disc("metal", (0, 0.03, 0), 0.26, 0.03, 0.02, LEVEL),
                rod("metal", (0, 0.04, 0), (0, 0.42, 0), 0.07, 0.055),
                ball("metal", (0, 0.46, 0.0), 0.10),
                *on(
                    "dish",
                    *(
                        ring(
                            "coat",
                            (0.10 + 0.155 * (r / 0.47) ** 2, 0.66 + 0.135 * (r / 0.47) ** 2, 0),
                            r,
                            0.05,
                            (0, 0, -48),
                        )
                        for r in (0.04, 0.10, 0.16, 0.22, 0.28, 0.33, 0.38, 0.43)
                    ),
                    ring("rim", (0.255, 0.795, 0), 0.47, 0.026, (0, 0, -48)),
                    disc("coat", (0.10, 0.655, 0), 0.16, 0.02, 0.01, (0, 90, 42)),
                    *(
                        rod(
                            "metal",
                            (
                                0.255 + 0.47 * math.cos(a) * 0.67,
                                0.795 - 0.47 * math.cos(a) * 0.74,
                                0.47 * math.sin(a),
                            ),
                            (0.62, 1.12, 0),
                            0.014,
                        )
                        for a in (0.0, 2.09, 4.19)
                    ),
                    ball("red", (0.63, 1.13, 0), 0.055),
                ),
            ),
            joints={"dish": Joint(at=(0, 0.46, 0), axis="y", swing=14.0)},
            finish={"metal": "metal", "coat": "gloss"},
            sway=0.0,
        ),
        turn=0.45,
    ),
    row(
        "thermometer",
        0.4,
        {"coat": "#fbfaf5", "red": "#e0352c", "wood": "#c98f58", "line": "#5c606b"},
        Thing(
            solids=(
                *part("board", box("wood", (0, 0.55, 0), (0.19, 0.53, 0.035), 0.03)),
                box("coat", (0, 0.57, 0.034), (0.145, 0.46, 0.008), 0.012),
                ball("red", (0, 0.16, 0.06), 0.075),
                rod("red", (0, 0.18, 0.06), (0, 0.70, 0.06), 0.028),
                rod("coat", (0, 0.70, 0.06), (0, 0.98, 0.06), 0.028),
                *(
                    box("line", (0.085, 0.26 + 0.072 * k, 0.045), (0.035 if k % 5 else 0.05, 0.007, 0.004), 0.002)
                    for k in range(11)
                ),
                box("wood", (0, 0.02, 0.0), (0.24, 0.022, 0.12), 0.02),
            ),
            finish={"red": "gloss", "coat": "gloss"},
            sway=0.0,
        ),
        turn=0.2,
    ),
)
