"""Plain bodies and what is little more: a cube, a sphere, a cone, dice, ice, a soap bubble; one row each."""

from __future__ import annotations

import math

from ...species import Species
from ...thing.body import flying, row
from ...thing.parts import LEVEL, Joint, Solid, Thing, ball, blob, box, disc, on, part, plate, ring, rod

PIPS: dict[str, tuple[tuple[float, float], ...]] = {
    "front": ((-0.24, 0.24), (0.24, 0.24), (0.0, 0.0), (-0.24, -0.24), (0.24, -0.24)),
    "side": ((-0.22, 0.22), (0.0, 0.0), (0.22, -0.22)),
    "top": ((-0.22, 0.22), (0.22, -0.22), (0.22, 0.22), (-0.22, -0.22)),
}
"""Where the dots of a die's three faces are that one sees."""


def _pips() -> tuple[Solid, ...]:
    half = 0.495
    front = (ball("pip", (a, 0.5 + b, half), (0.085, 0.085, 0.03)) for a, b in PIPS["front"])
    right = (ball("pip", (half, 0.5 + b, a), (0.03, 0.085, 0.085)) for a, b in PIPS["side"])
    left = (ball("pip", (-half, 0.5 + b, a), (0.03, 0.085, 0.085)) for a, b in PIPS["side"][1:2])
    top = (ball("pip", (a, 0.5 + half, b), (0.085, 0.03, 0.085)) for a, b in PIPS["top"])
    return (*front, *right, *left, *top)


def _mantle(radius: float, low: float, top: float, sides: int = 24) -> tuple[Solid, ...]:
    """The outside of a cone: narrow plates that meet in its tip."""
    inner, half = radius * math.cos(math.pi / sides), radius * math.sin(math.pi / sides) * 1.04
    long = math.hypot(inner, top - low)
    lean = -math.degrees(math.atan2(inner, top - low))
    return tuple(
        plate(
            "coat",
            (inner * math.sin(a), low, inner * math.cos(a)),
            ((-half, 0.0), (half, 0.0), (0.0, long)),
            0.02,
            0.015,
            (lean, math.degrees(a), 0.0),
        )
        for a in (math.tau * k / sides for k in range(sides))
    )


PLAIN: tuple[Species, ...] = (
    row(
        "cube",
        0.30,
        {"coat": "#e0483a"},
        Thing(solids=part("cube", box("coat", (0, 0.46, 0), (0.46, 0.46, 0.46), 0.05)), finish={"coat": "gloss"}),
        turn=0.5,
    ),
    row(
        "sphere",
        0.30,
        {"coat": "#3f7fe0", "light": "coat*1.25"},
        Thing(
            solids=part("sphere", ball("coat", (0, 0.5, 0), 0.5)),
            paints=(blob("light", "sphere", (-0.2, 0.78, 0.36), (0.2, 0.16, 0.2), soft=0.6, opacity=0.4),),
            finish={"coat": "gloss"},
        ),
    ),
    row(
        "cylinder",
        0.34,
        {"coat": "#3fae6a"},
        Thing(
            solids=part("cylinder", disc("coat", (0, 0.5, 0), 0.36, 0.5, 0.04, LEVEL)), finish={"coat": "gloss"}
        ),
    ),
    row(
        "cone",
        0.34,
        {"coat": "#f2b52e"},
        Thing(
            solids=(
                *part("cone", *_mantle(0.44, 0.04, 1.0)),
                *part("cone", disc("coat", (0, 0.02, 0), 0.44, 0.03, 0.015, LEVEL)),
            ),
            finish={"coat": "gloss"},
        ),
    ),
    row(
        "pyramid",
        0.32,
        {"coat": "#3f7fe0"},
        Thing(
            solids=(*part("pyramid", *_mantle(0.62, 0.03, 0.92, 4)), *part("pyramid", box("coat", (0, 0.03, 0), (0.44, 0.03, 0.44), 0.015))),
            finish={"coat": "gloss"},
        ),
        turn=0.5,
    ),
    row(
        "icecube",
        0.18,
        {"coat": "#cfeaf6", "deep": "coat*0.8", "shine": "#ffffff", "wet": "#a9d8ee"},
        Thing(
            solids=(
                *part("ice", box("coat", (0, 0.47, 0), (0.45, 0.44, 0.45), 0.13)),
                ball("shine", (-0.26, 0.74, 0.42), (0.10, 0.05, 0.04), (0, 0, 24)),
                ball("shine", (0.22, 0.30, 0.44), (0.05, 0.12, 0.03), (0, 0, -20)),
                disc("wet", (0, 0.02, 0), 0.62, 0.02, 0.02, LEVEL),
            ),
            paints=(blob("deep", "ice", (0.0, 0.40, 0.44), (0.26, 0.2, 0.12), soft=0.9, opacity=0.55),),
            finish={"coat": "gloss", "wet": "gloss", "shine": "gloss"},
        ),
        turn=0.5,
    ),
    row(
        "crystalball",
        0.30,
        {"coat": "#a9c8f0", "mist": "#e8e0ff", "shine": "#ffffff", "stand": "#7a4f2e", "gold": "#e8b84a"},
        Thing(
            solids=(
                *part("ball", ball("coat", (0, 0.64, 0), 0.42)),
                *on("mist", ball("mist", (0.10, 0.60, 0.34), (0.16, 0.07, 0.06)), ball("mist", (-0.10, 0.72, 0.34), (0.12, 0.05, 0.05))),
                ball("shine", (-0.20, 0.86, 0.28), (0.09, 0.05, 0.04), (0, 0, 30)),
                ring("gold", (0, 0.25, 0), 0.25, 0.04),
                disc("stand", (0, 0.04, 0), 0.36, 0.04, 0.03, LEVEL),
                disc("stand", (0, 0.14, 0), 0.26, 0.09, 0.03, LEVEL),
            ),
            joints={"mist": Joint(at=(0, 0.64, 0), axis="y", swing=24.0)},
            finish={"coat": "glass", "shine": "gloss", "gold": "metal"},
        ),
        glow=("#b8a0ff", 0.9),
    ),
    row(
        "hourglass",
        0.36,
        {"coat": "#e8c06a", "glass": "#d6ecf2", "wood": "#8a5a34", "shine": "#ffffff"},
        Thing(
            solids=(
                *(disc("wood", (0, y, 0), 0.33, 0.05, 0.03, LEVEL) for y in (0.05, 1.05)),
                *(rod("wood", (x, 0.1, z), (x, 1.0, z), 0.03) for x, z in ((-0.26, -0.12), (0.26, -0.12), (0.0, -0.28))),
                *part("bulb", rod("glass", (0, 0.36, 0), (0, 0.54, 0), 0.235, 0.045), rod("glass", (0, 0.74, 0), (0, 0.56, 0), 0.235, 0.045, blend=0.02)),
                *part("sand", ball("coat", (0, 0.24, 0.03), (0.205, 0.10, 0.215)), rod("coat", (0, 0.26, 0.06), (0, 0.38, 0.09), 0.14, 0.02, blend=0.03)),
                *on("left", *part("sand", ball("coat", (0, 0.72, 0.035), (0.20, 0.09, 0.212)))),
                *on("falls", *(ball("coat", (0, 0.36 + 0.045 * k, 0.235 - 0.012 * k), (0.012, 0.026, 0.012)) for k in range(6))),
                ball("shine", (-0.13, 0.84, 0.18), (0.025, 0.075, 0.02), (0, -30, -8)),
            ),
            joints={"left": Joint(at=(0, 0.7, 0), slide=(0.0, 0.012, 0.0)), "falls": Joint(at=(0, 0.4, 0), slide=(0.004, 0.022, 0.0), times=4)},
            finish={"glass": "gloss", "coat": "clay", "wood": "gloss", "shine": "glow"},
            sway=0.6,
        ),
        turn=0.2,
    ),
    row(
        "soapbubble",
        0.34,
        {"coat": "#bfe6f2", "pink": "#f4b8e0", "gold": "#f6e6a8", "violet": "#c8b8f6", "shine": "#ffffff"},
        Thing(
            solids=(
                *part("bubble", ball("coat", (0, 0, 0), 0.5)),
                ball("shine", (-0.20, 0.22, 0.40), (0.10, 0.06, 0.03), (0, 0, 32)),
                ball("shine", (0.20, -0.24, 0.40), (0.05, 0.03, 0.02), (0, 0, 32)),
            ),
            paints=(
                blob("pink", "bubble", (0.34, 0.26, 0.26), (0.16, 0.30, 0.2), soft=0.8, opacity=0.75),
                blob("gold", "bubble", (-0.10, -0.40, 0.28), (0.30, 0.14, 0.2), soft=0.8, opacity=0.7),
                blob("violet", "bubble", (-0.40, -0.02, 0.28), (0.12, 0.30, 0.2), soft=0.8, opacity=0.6),
            ),
            finish={"coat": "gloss", "shine": "glow"},
            sway=3.0,
        ),
        archetype=flying(0.0, 3.6),
        domain="air",
    ),
)  # fmt: skip
