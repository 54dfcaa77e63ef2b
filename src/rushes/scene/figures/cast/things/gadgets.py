"""Devices: what flies by itself, plays, projects and is played with. One row each, facing the camera (+z)."""

from __future__ import annotations

import math

from ...species import Species
from ...thing.body import flying, row
from ...thing.parts import (
    LEVEL,
    Joint,
    Point,
    Solid,
    Thing,
    arc,
    ball,
    both,
    box,
    curve,
    disc,
    on,
    part,
    plate,
    ring,
    rod,
    tube,
)

ASIDE: Point = (0.0, 90.0, 0.0)
ARMS = ((0.46, 0.34), (-0.46, 0.34), (0.46, -0.34), (-0.46, -0.34))
"""Where the rotors of a drone are, seen from above."""


def _rotor(x: float, z: float) -> tuple[Solid, ...]:
    return (
        ball("dark", (x, 0.16, z), (0.05, 0.03, 0.05)),
        rod("blade", (x, 0.155, z), (x + 0.27, 0.155, z), 0.02, 0.04, flat=3.0, side=(0, 1, 0)),
        rod("blade", (x, 0.155, z), (x - 0.27, 0.155, z), 0.02, 0.04, flat=3.0, side=(0, 1, 0)),
    )


def _reel(x: float, y: float, radius: float) -> tuple[Solid, ...]:
    """A reel of film, facing the camera, with five openings."""
    return (
        disc("reel", (x, y, 0.02), radius, 0.05, 0.02),
        ring("metal", (x, y, 0.07), radius - 0.02, 0.022, LEVEL),
        *(
            disc(
                "dark",
                (x + 0.58 * radius * math.cos(a), y + 0.58 * radius * math.sin(a), 0.062),
                0.24 * radius,
                0.02,
                0.01,
            )
            for a in (math.tau * k / 5 + 0.3 for k in range(5))
        ),
        disc("metal", (x, y, 0.075), 0.16 * radius, 0.02, 0.01),
    )


GADGETS: tuple[Species, ...] = (
    row(
        "drone",
        0.46,
        {
            "coat": "#eef1f4",
            "dark": "#30353f",
            "blade": "#59616d",
            "glass": "#4f78a8",
            "red": "#ff4a3a",
            "green": "#4fe07a",
        },
        Thing(
            solids=(
                *part(
                    "body",
                    box("coat", (0, 0.03, 0), (0.24, 0.085, 0.19), 0.08, blend=0.05),
                    *(
                        rod(
                            "coat",
                            (0.14 * (1 if x > 0 else -1), 0.04, 0.10 * (1 if z > 0 else -1)),
                            (x, 0.08, z),
                            0.06,
                            0.045,
                            blend=0.05,
                        )
                        for x, z in ARMS
                    ),
                ),
                *(rod("dark", (x, 0.05, z), (x, 0.14, z), 0.06, 0.05) for x, z in ARMS),
                *(s for k, (x, z) in enumerate(ARMS) for s in on(f"rotor{k}", *_rotor(x, z))),
                box("dark", (0, 0.115, 0), (0.13, 0.012, 0.10), 0.01),
                *both(rod("dark", (0.16, -0.02, 0.12), (0.26, -0.24, 0.17), 0.022), across="x"),
                *both(rod("dark", (0.16, -0.02, -0.12), (0.26, -0.24, -0.17), 0.022), across="x"),
                *both(rod("dark", (0.26, -0.24, -0.26), (0.26, -0.24, 0.28), 0.024), across="x"),
                rod("dark", (0, -0.04, 0.14), (0, -0.09, 0.16), 0.035),
                ball("dark", (0, -0.13, 0.17), (0.095, 0.085, 0.085)),
                disc("glass", (0, -0.13, 0.255), 0.055, 0.02, 0.01),
                *(ball(c, (x, 0.05, 0.375), 0.03) for x, c in ((-0.46, "green"), (0.46, "red"))),
            ),
            joints={
                f"rotor{k}": Joint(at=(x, 0, z), axis="y", turns=(9 if k in (0, 3) else -9) / 2, rest=40.0 * k)
                for k, (x, z) in enumerate(ARMS)
            },
            finish={"coat": "gloss", "glass": "gloss", "red": "glow", "green": "glow"},
            sway=2.5,
            bank=16.0,
        ),
        archetype=flying(0.35, 1.8),
        domain="air",
    ),
    row(
        "radio",
        0.34,
        {
            "coat": "#c8553d",
            "cloth": "#f0e2c4",
            "dark": "#4a3426",
            "metal": "#d9b04a",
            "dial": "#fff4dc",
            "red": "#e0352c",
        },
        Thing(
            solids=(
                *part("case", box("coat", (0, 0.38, 0), (0.64, 0.34, 0.22), 0.10)),
                box("cloth", (-0.20, 0.36, 0.215), (0.36, 0.24, 0.012), 0.04),
                *(box("dark", (-0.20, 0.18 + 0.06 * k, 0.228), (0.32, 0.011, 0.006), 0.004) for k in range(7)),
                disc("metal", (0.39, 0.46, 0.215), 0.19, 0.02, 0.015),
                disc("dial", (0.39, 0.46, 0.235), 0.165, 0.012, 0.01),
                *(
                    box(
                        "dark",
                        (0.39 + 0.13 * math.cos(a), 0.46 + 0.13 * math.sin(a), 0.25),
                        (0.018, 0.006, 0.003),
                        0.002,
                        (0, 0, math.degrees(a)),
                    )
                    for a in (math.pi * k / 6 for k in range(7))
                ),
                *on("needle", rod("red", (0.39, 0.46, 0.255), (0.39, 0.59, 0.255), 0.010)),
                *(disc("metal", (x, 0.17, 0.24), 0.065, 0.04, 0.02) for x in (0.29, 0.49)),
                *tube("metal", [(-0.42, 0.70, 0), (-0.42, 0.84, 0), (0.42, 0.84, 0), (0.42, 0.70, 0)], 0.030),
                rod("metal", (0.52, 0.70, -0.10), (0.78, 1.24, -0.10), 0.014, 0.009),
                ball("metal", (0.78, 1.25, -0.10), 0.024),
                *both(box("dark", (0.46, 0.03, 0), (0.07, 0.03, 0.16), 0.02), across="x"),
            ),
            joints={"needle": Joint(at=(0.39, 0.46, 0.25), swing=38)},
            finish={"coat": "gloss", "metal": "metal", "cloth": "cloth"},
            sway=0.5,
        ),
        turn=0.3,
    ),
    row(
        "cassette",
        0.30,
        {
            "coat": "#3a3f4a",
            "label": "#f4e6cc",
            "stripe": "#e8573f",
            "second": "#f2b63d",
            "window": "#22252c",
            "hub": "#fbf8f0",
        },
        Thing(
            solids=(
                *part("shell", box("coat", (0, 0.46, 0), (0.72, 0.46, 0.075), 0.05)),
                box("label", (0, 0.54, 0.075), (0.62, 0.30, 0.012), 0.04),
                *(
                    box(c, (0, 0.72 - 0.055 * k, 0.088), (0.54, 0.02, 0.005), 0.004)
                    for k, c in enumerate(("stripe", "second"))
                ),
                box("window", (0, 0.47, 0.085), (0.40, 0.12, 0.010), 0.08),
                *(
                    s
                    for j, x in (("left", -0.26), ("right", 0.26))
                    for s in on(
                        j,
                        ring("hub", (x, 0.47, 0.098), 0.085, 0.026, LEVEL),
                        *(
                            box(
                                "hub",
                                (x + 0.055 * math.cos(a), 0.47 + 0.055 * math.sin(a), 0.098),
                                (0.022, 0.012, 0.012),
                                0.006,
                                (0, 0, math.degrees(a)),
                            )
                            for a in (math.tau * k / 6 for k in range(6))
                        ),
                    )
                ),
                plate(
                    "coat", (0, 0.11, 0.085), ((-0.44, -0.10), (0.44, -0.10), (0.38, 0.10), (-0.38, 0.10)), 0.03, 0.02
                ),
                *(disc("window", (x, 0.10, 0.116), 0.035, 0.008, 0.005) for x in (-0.24, 0.24)),
                *(disc("hub", (x, y, 0.08), 0.022, 0.010, 0.006) for x in (-0.66, 0.66) for y in (0.06, 0.86)),
            ),
            joints={j: Joint(at=(x, 0.47, 0), turns=-1) for j, x in (("left", -0.26), ("right", 0.26))},
            finish={"coat": "gloss"},
            sway=0.5,
            lie=(0.46, 0, -80, 0.08),
        ),
        turn=0.3,
        mirrors=False,
    ),
    row(
        "projector",
        0.46,
        {
            "coat": "#5f7a66",
            "reel": "#c3cad2",
            "metal": "#aab2bb",
            "dark": "#2f343d",
            "glow": "#fff2c4",
            "gold": "#e6b84c",
        },
        Thing(
            solids=(
                *part("body", box("coat", (0, 0.36, 0), (0.34, 0.24, 0.20), 0.06)),
                box("dark", (0, 0.06, 0), (0.42, 0.05, 0.24), 0.03),
                *both(rod("dark", (0.26, 0.10, 0.12), (0.26, 0.16, 0.12), 0.05), across="x"),
                rod("dark", (0.30, 0.40, 0.04), (0.46, 0.40, 0.04), 0.13),
                rod("metal", (0.46, 0.40, 0.04), (0.62, 0.40, 0.04), 0.105, 0.125),
                disc("glow", (0.74, 0.40, 0.04), 0.105, 0.012, 0.01, ASIDE),
                rod("dark", (-0.16, 0.56, 0), (-0.44, 0.84, 0), 0.045),
                rod("dark", (0.12, 0.56, 0), (0.26, 0.86, 0), 0.045),
                *on("back", *_reel(-0.44, 0.90, 0.28)),
                *on("front", *_reel(0.28, 0.94, 0.25)),
                *tube("dark", curve([(0.05, 0.86, 0.03), (-0.05, 0.70, 0.05), (0.10, 0.58, 0.08)]), 0.016),
                *tube("dark", curve([(-0.70, 0.84, 0.03), (-0.60, 0.50, 0.03), (-0.32, 0.32, 0.05)]), 0.016),
                *(box("dark", (-0.20 + 0.07 * k, 0.40, 0.20), (0.018, 0.09, 0.008), 0.008) for k in range(4)),
                disc("gold", (0.20, 0.26, 0.205), 0.05, 0.03, 0.015),
                disc("gold", (0.20, 0.46, 0.205), 0.05, 0.03, 0.015),
            ),
            joints={
                "back": Joint(at=(-0.44, 0.90, 0), turns=-1),
                "front": Joint(at=(0.28, 0.94, 0), turns=-1),
            },
            finish={"coat": "gloss", "metal": "metal", "reel": "metal", "glow": "glow", "gold": "metal"},
            sway=0.0,
        ),
        turn=0.25,
    ),
    row(
        "microphone",
        0.62,
        {
            "coat": "#33363f",
            "grid": "#c3cad2",
            "metal": "#aab2bb",
            "dark": "#24272e",
            "mesh": "#7d868f",
            "red": "#e0352c",
        },
        Thing(
            solids=(
                disc("dark", (0, 0.03, 0), 0.24, 0.03, 0.02, LEVEL),
                disc("metal", (0, 0.07, 0), 0.07, 0.02, 0.01, LEVEL),
                rod("metal", (0, 0.06, 0), (0, 0.56, 0), 0.022),
                ball("dark", (0, 0.57, 0), 0.05),
                *part("handle", rod("coat", (0.12, 0.44, 0), (-0.11, 0.78, 0), 0.062, 0.095)),
                rod("metal", (-0.105, 0.77, 0), (-0.13, 0.81, 0), 0.125, 0.13),
                ball("grid", (-0.19, 0.895, 0), 0.155),
                *(
                    ring(
                        "mesh",
                        (-0.19 - 0.06 * k, 0.895 + 0.09 * k, 0),
                        math.sqrt(0.158**2 - (0.108 * k) ** 2),
                        0.008,
                        (0, 0, 34),
                    )
                    for k in (-0.7, 0.0, 0.7)
                ),
                *(ring("mesh", (-0.19, 0.895, 0), 0.155, 0.008, (90, 0, a)) for a in (34,)),
                ring("mesh", (-0.19, 0.895, 0), 0.155, 0.008, (0, 0, 124)),
                ball("red", (0.03, 0.60, 0.08), (0.02, 0.035, 0.02), (0, 0, 34)),
                *tube(
                    "dark", curve([(0.13, 0.42, 0), (0.22, 0.26, 0.02), (0.24, 0.06, 0.06), (0.46, 0.02, 0.10)]), 0.020
                ),
            ),
            finish={"coat": "gloss", "metal": "metal", "grid": "metal", "red": "glow"},
            sway=0.8,
        ),
        turn=0.25,
    ),
    row(
        "gamecontroller",
        0.32,
        {
            "coat": "#f2f2f4",
            "dark": "#33363f",
            "red": "#e8483a",
            "green": "#4fc07a",
            "blue": "#4a90e0",
            "yellow": "#f2c63d",
            "glow": "#58c8ff",
        },
        Thing(
            solids=(
                *part(
                    "pad",
                    box("coat", (0, 0.60, 0), (0.46, 0.24, 0.11), 0.10, blend=0.10),
                    *both(
                        rod("coat", (0.46, 0.58, 0), (0.62, 0.16, 0.03), 0.24, 0.13, blend=0.12, flat=1.5), across="x"
                    ),
                ),
                *both(box("dark", (0.42, 0.87, -0.03), (0.19, 0.05, 0.10), 0.045, (0, 0, -8)), across="x"),
                box("dark", (-0.44, 0.64, 0.17), (0.14, 0.045, 0.035), 0.02),
                box("dark", (-0.44, 0.64, 0.17), (0.045, 0.14, 0.035), 0.02),
                *(
                    disc(c, (0.44 + x, 0.64 + y, 0.175), 0.058, 0.035, 0.02)
                    for c, x, y in (
                        ("red", 0.11, 0.0),
                        ("blue", -0.11, 0.0),
                        ("yellow", 0.0, 0.11),
                        ("green", 0.0, -0.11),
                    )
                ),
                *both(disc("dark", (0.20, 0.42, 0.12), 0.115, 0.03, 0.02), across="x"),
                *both(disc("dark", (0.20, 0.42, 0.19), 0.085, 0.04, 0.02), across="x"),
                box("dark", (0, 0.70, 0.115), (0.13, 0.06, 0.012), 0.02),
                box("glow", (0, 0.79, 0.11), (0.12, 0.014, 0.012), 0.01),
                disc("glow", (0, 0.56, 0.115), 0.035, 0.015, 0.01),
            ),
            finish={
                "coat": "gloss",
                "dark": "gloss",
                "glow": "glow",
                "red": "gloss",
                "green": "gloss",
                "blue": "gloss",
                "yellow": "gloss",
            },
            sway=1.2,
            lie=(0.5, 0, -62, 0.20),
        ),
        turn=0.25,
        mirrors=False,
    ),
    row(
        "joystick",
        0.36,
        {"coat": "#e0352c", "base": "#2f343d", "metal": "#c3cad2", "yellow": "#f2c63d", "blue": "#4a90e0"},
        Thing(
            solids=(
                *part("base", box("base", (0, 0.14, 0), (0.46, 0.13, 0.38), 0.07)),
                box("yellow", (0, 0.20, 0.0), (0.465, 0.018, 0.385), 0.015),
                disc("metal", (-0.08, 0.275, 0), 0.20, 0.02, 0.015, LEVEL),
                ball("base", (-0.08, 0.28, 0), (0.15, 0.09, 0.15)),
                *on(
                    "stick",
                    rod("metal", (-0.08, 0.28, 0), (-0.08, 0.72, 0), 0.045),
                    ball("coat", (-0.08, 0.84, 0), 0.17),
                ),
                *(disc(c, (0.30, 0.28, z), 0.085, 0.03, 0.02, LEVEL) for c, z in (("coat", 0.16), ("blue", -0.10))),
                *tube("base", curve([(0, 0.10, -0.36), (0.30, 0.03, -0.56), (0.70, 0.025, -0.40)]), 0.028),
            ),
            joints={"stick": Joint(at=(-0.08, 0.28, 0), swing=16)},
            finish={"coat": "gloss", "metal": "metal", "base": "gloss"},
            sway=0.0,
        ),
        turn=0.3,
    ),
    row(
        "vrheadset",
        0.34,
        {
            "coat": "#f2f4f6",
            "dark": "#24272e",
            "glass": "#30405a",
            "strap": "#59616d",
            "foam": "#3a3f48",
            "glow": "#58c8ff",
        },
        Thing(
            solids=(
                *part("visor", box("coat", (0, 0.34, 0.30), (0.56, 0.28, 0.17), 0.14)),
                box("glass", (0, 0.36, 0.44), (0.50, 0.20, 0.05), 0.05),
                box("foam", (0, 0.34, 0.10), (0.50, 0.25, 0.08), 0.07),
                *(ball("dark", (x, y, 0.485), (0.045, 0.045, 0.02)) for x in (-0.38, 0.38) for y in (0.22, 0.50)),
                box("glow", (0, 0.20, 0.485), (0.10, 0.012, 0.012), 0.01),
                ball("dark", (0, 0.08, 0.38), (0.16, 0.05, 0.05)),
                *part(
                    "band",
                    *tube(
                        "strap",
                        [
                            (x, 0.38 + 0.10 * (0.2 - z), z)
                            for x, _, z in arc((0, 0, 0.05), 0.54, 0, -180, 18, plane="xz", squash=1.15)
                        ],
                        0.055,
                        flat=0.5,
                        side=(0, 1, 0),
                    ),
                ),
                *part(
                    "top",
                    *tube(
                        "strap",
                        curve([(0, 0.60, 0.24), (0, 0.86, 0.10), (0, 0.94, -0.18), (0, 0.78, -0.46), (0, 0.50, -0.56)]),
                        0.06,
                    ),
                ),
                *both(box("coat", (0.55, 0.38, 0.06), (0.03, 0.09, 0.16), 0.03), across="x"),
            ),
            finish={"coat": "gloss", "glass": "gloss", "glow": "glow", "strap": "cloth"},
            sway=0.6,
        ),
        turn=0.45,
    ),
)
