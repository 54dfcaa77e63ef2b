"""What is served hot and what burns: one row each. Things face the camera (+z); their steam and their flames are not here."""

from __future__ import annotations

import math
from dataclasses import replace

from ...species import Species
from ...thing.body import row
from ...thing.parts import (
    LEVEL,
    Joint,
    Point,
    Solid,
    Thing,
    arc,
    ball,
    bar,
    box,
    disc,
    on,
    part,
    ring,
    rod,
    stripes,
    tube,
)


def _around(count: int, radius: float, y: float, start: float = 0.0) -> list[Point]:
    return [
        (radius * math.cos(start + math.tau * k / count), y, radius * math.sin(start + math.tau * k / count))
        for k in range(count)
    ]


def _noodles() -> tuple[Solid, ...]:
    """Strands that lie in loops on the broth."""
    return tuple(
        solid
        for k in range(6)
        for solid in tube(
            "noodle",
            arc(
                (-0.14 + 0.055 * k, 0.845 + 0.006 * (k % 2), 0.05),
                0.16 + 0.022 * (k % 3),
                20 + 31 * k,
                250 + 31 * k,
                6,
                "xz",
            ),
            0.026,
        )
    )


HOT: tuple[Species, ...] = (
    row(
        "tabletop",
        0.6,
        {"coat": "#b97f48", "edge": "coat*0.82", "grain": "coat*0.90", "leg": "coat*0.78"},
        Thing(
            solids=(
                *part("top", disc("coat", (0, 0.955, 0), 1.42, 0.045, 0.035, LEVEL)),
                ring("edge", (0, 0.93, 0), 1.40, 0.035),
                rod("leg", (0, 0.06, 0), (0, 0.80, 0), 0.16, 0.12),
                disc("leg", (0, 0.04, 0), 0.55, 0.04, 0.03, LEVEL),
            ),
            paints=(stripes("grain", "top", (0, 0, 0), (0.0, 0.0, 1.0), 21.0, bend=0.35, opacity=0.55),),
            sway=0.6,
        ),
        turn=0.0,
    ),
    row(
        "soup",
        0.2,
        {
            "coat": "#d8483c",
            "band": "#fff6e2",
            "broth": "#d9963c",
            "noodle": "#f6dc93",
            "egg": "#fffaf0",
            "yolk": "#f5a623",
            "leek": "#6fb04a",
            "wood": "#a9703c",
            "inside": "#f4ead8",
        },
        Thing(
            solids=(
                rod("coat", (0, 0.22, 0), (0, 0.42, 0), 0.20, 0.40),
                disc("coat", (0, 0.62, 0), 0.54, 0.20, 0.13, LEVEL, blend=0.16),
                disc("coat", (0, 0.04, 0), 0.22, 0.04, 0.02, LEVEL, blend=0.04),
                ring("inside", (0, 0.84, 0), 0.51, 0.035),
                disc("broth", (0, 0.835, 0), 0.49, 0.02, 0.01, LEVEL),
                *part("noodles", *_noodles()),
                ball("egg", (0.22, 0.86, 0.18), (0.13, 0.06, 0.10), (0, 20, 0)),
                ball("yolk", (0.22, 0.90, 0.18), (0.065, 0.035, 0.055), (0, 20, 0)),
                *part("green", *(ring("leek", p, 0.045, 0.017) for p in _around(5, 0.30, 0.87, 2.2))),
                *(
                    rod("wood", (0.12 + 0.06 * k, 0.88, -0.30), (0.86 + 0.05 * k, 1.02, -0.02 - 0.09 * k), 0.018, 0.024)
                    for k in (0, 1)
                ),
            ),
            paints=(bar("band", "coat", (0, 0.62, 0), 0.035, 1.0, deep=1.0),),
            finish={"coat": "gloss", "broth": "gloss", "yolk": "gloss"},
            sway=0.6,
        ),
        turn=0.2,
    ),
    row(
        "fishbowl",
        0.40,
        {
            "coat": "#ff8326",
            "glass": "#bfe6f2",
            "deep": "#8fd0e8",
            "rim": "#e8f6fb",
            "sand": "#e8cf98",
            "weed": "#4f9f58",
            "fin": "#ffb060",
            "shine": "#ffffff",
            "ink": "#22242c",
        },
        Thing(
            solids=(
                ball("glass", (0, 0.40, -0.10), (0.47, 0.41, 0.36)),
                ring("rim", (0, 0.76, -0.06), 0.28, 0.036),
                disc("deep", (0, 0.735, -0.06), 0.265, 0.012, 0.01, LEVEL),
                disc("rim", (0, 0.02, -0.05), 0.25, 0.025, 0.02, LEVEL),
                *part("sand", ball("sand", (0, 0.13, 0.02), (0.34, 0.10, 0.26))),
                *(
                    ball(c, (x, 0.17, 0.24), 0.035)
                    for c, x in (("shine", -0.16), ("deep", -0.05), ("coat", 0.10), ("weed", 0.20))
                ),
                *tube(
                    "weed",
                    [(0.25, 0.16, 0.19), (0.29, 0.28, 0.25), (0.25, 0.40, 0.275), (0.29, 0.50, 0.25)],
                    [0.022, 0.030, 0.026, 0.008],
                ),
                *on(
                    "fish",
                    ball("coat", (0.0, 0.42, 0.26), (0.175, 0.125, 0.06)),
                    ball("fin", (-0.02, 0.54, 0.26), (0.075, 0.045, 0.018), (0, 0, 10)),
                    ball("fin", (0.0, 0.33, 0.29), (0.045, 0.04, 0.018), (0, 0, -30)),
                    *(rod("fin", (-0.15, 0.42, 0.255), (-0.26, 0.42 + 0.085 * k, 0.24), 0.026, 0.046) for k in (1, -1)),
                    ball("shine", (0.100, 0.450, 0.308), (0.028, 0.030, 0.014)),
                    ball("ink", (0.105, 0.450, 0.320), (0.015, 0.018, 0.010)),
                ),
                *(
                    ball("shine", (0.19 + 0.03 * k, 0.50 + 0.075 * k, 0.22 - 0.03 * k), 0.016 + 0.003 * k)
                    for k in range(3)
                ),
                ball("shine", (-0.27, 0.57, 0.13), (0.035, 0.085, 0.02), (0, -30, -28)),
            ),
            joints={"fish": Joint(at=(0, 0.42, -0.10), axis="y", swing=26, shift=0.2)},
            finish={"glass": "gloss", "rim": "gloss", "deep": "gloss"},
            sway=0.0,
        ),
        turn=0.0,
    ),
    row(
        "teapot",
        0.26,
        {"coat": "#3f9a8f", "dot": "#fff6e2", "knob": "#f2c14a"},
        Thing(
            solids=(
                *part(
                    "body",
                    ball("coat", (0, 0.42, 0), (0.46, 0.40, 0.46)),
                    disc("coat", (0, 0.05, 0), 0.28, 0.05, 0.03, LEVEL, blend=0.06),
                    *tube(
                        "coat",
                        [(0.34, 0.36, 0), (0.56, 0.46, 0), (0.66, 0.68, 0), (0.76, 0.76, 0)],
                        [0.15, 0.10, 0.07, 0.055],
                    ),
                ),
                *part("grip", *tube("coat", arc((-0.42, 0.44, 0), 0.24, 70, 290, 8), 0.058)),
                ring("coat", (0, 0.76, 0), 0.22, 0.03),
                ball("coat", (0, 0.78, 0), (0.21, 0.09, 0.21)),
                ball("knob", (0, 0.90, 0), 0.065),
            ),
            paints=(
                bar("dot", "body", (0, 0.42, 0), 0.03, 1.0, deep=1.0),
                bar("dot", "body", (0, 0.30, 0), 0.014, 1.0, deep=1.0),
            ),
            finish={"coat": "gloss", "knob": "metal"},
            sway=1.0,
        ),
        turn=0.25,
    ),
    row(
        "pan",
        0.16,
        {"coat": "#34383f", "rim": "coat*1.5", "grip": "#8a5f3c"},
        Thing(
            solids=(
                disc("coat", (0, 0.08, 0), 0.56, 0.05, 0.03, LEVEL),
                ring("coat", (0, 0.15, 0), 0.56, 0.06),
                ring("rim", (0, 0.20, 0), 0.58, 0.035),
                rod("coat", (0.56, 0.18, 0), (0.74, 0.21, 0), 0.05),
                rod("grip", (0.72, 0.21, 0), (1.16, 0.28, 0), 0.065),
            ),
            finish={"coat": "gloss"},
            sway=0.4,
        ),
        turn=0.3,
    ),
    row(
        "pot",
        0.34,
        {
            "coat": "#d8483c",
            "rim": "#cfd5dc",
            "broth": "#c9772c",
            "bit": "#f2b04a",
            "green": "#6fb04a",
            "grip": "#3a3b42",
        },
        Thing(
            solids=(
                disc("coat", (0, 0.38, 0), 0.52, 0.36, 0.08, LEVEL),
                ring("rim", (0, 0.745, 0), 0.50, 0.035),
                disc("broth", (0, 0.71, 0), 0.48, 0.02, 0.01, LEVEL),
                *on("boil", *(ball("broth", p, (0.07, 0.05, 0.07)) for p in _around(5, 0.26, 0.725, 0.4))),
                *(ball("bit", p, 0.06) for p in _around(4, 0.34, 0.72, 1.1)),
                *(ball("green", p, (0.05, 0.02, 0.035)) for p in _around(5, 0.17, 0.735, 0.1)),
                *(
                    solid
                    for side in (1, -1)
                    for solid in tube(
                        "grip",
                        [
                            (side * 0.50, 0.60, 0.12),
                            (side * 0.64, 0.61, 0.08),
                            (side * 0.64, 0.61, -0.08),
                            (side * 0.50, 0.60, -0.12),
                        ],
                        0.035,
                    )
                ),
            ),
            joints={"boil": Joint(at=(0, 0.70, 0), slide=(0.0, 0.03, 0.0), times=3)},
            finish={"coat": "gloss", "rim": "metal", "broth": "gloss"},
            sway=0.4,
        ),
        turn=0.15,
    ),
    row(
        "pancakes",
        0.2,
        {
            "coat": "#e2a24e",
            "edge": "#f2cf8c",
            "plate": "#f4f7fa",
            "syrup": "#9a4f16",
            "butter": "#ffe27a",
            "berry": "#d8304a",
        },
        Thing(
            solids=(
                disc("plate", (0, 0.05, 0), 0.66, 0.04, 0.03, LEVEL),
                ring("plate", (0, 0.08, 0), 0.63, 0.03),
                *(
                    solid
                    for k in range(4)
                    for solid in (
                        disc(
                            "coat",
                            (0.02 * (-1) ** k, 0.15 + 0.12 * k, 0.015 * (k % 2)),
                            0.45 - 0.012 * k,
                            0.055,
                            0.05,
                            LEVEL,
                        ),
                        ring("edge", (0.02 * (-1) ** k, 0.15 + 0.12 * k, 0.015 * (k % 2)), 0.43 - 0.012 * k, 0.032),
                    )
                ),
                *part(
                    "syrup",
                    disc("syrup", (0, 0.575, 0), 0.30, 0.02, 0.015, LEVEL),
                    *(
                        rod(
                            "syrup",
                            (0.28 * math.sin(a), 0.57, 0.28 * math.cos(a)),
                            (0.45 * math.sin(a), low, 0.45 * math.cos(a)),
                            0.045,
                            0.05,
                            blend=0.04,
                        )
                        for a, low in ((0.1, 0.34), (0.9, 0.44), (-0.8, 0.26), (-1.7, 0.42), (1.9, 0.36))
                    ),
                ),
                box("butter", (0.0, 0.63, 0.02), (0.11, 0.045, 0.10), 0.025, (0, 25, 0)),
                *(ball("berry", p, 0.06) for p in ((-0.20, 0.63, 0.12), (0.22, 0.63, 0.10), (0.52, 0.12, 0.24))),
            ),
            finish={"syrup": "gloss", "plate": "gloss", "berry": "gloss"},
            sway=0.6,
        ),
        turn=0.2,
    ),
    row(
        "campfire",
        0.5,
        {"coat": "#7a4a28", "end": "#d9b078", "stone": "#8d9299", "ash": "#4a4440", "ember": "#ff8a2e"},
        Thing(
            solids=(
                disc("ash", (0, 0.02, 0), 0.62, 0.02, 0.015, LEVEL),
                *part(
                    "stones",
                    *(
                        ball("stone", p, (0.13 + 0.02 * (k % 3), 0.10, 0.12))
                        for k, p in enumerate(_around(11, 0.66, 0.07, 0.2))
                    ),
                ),
                *(
                    solid
                    for k, (x, y, z) in enumerate(_around(6, 0.46, 0.09, 0.5))
                    for solid in (
                        rod("coat", (x, y, z), (-0.16 * x, 0.40, -0.16 * z), 0.085, 0.07),
                        ball("end", (1.06 * x, y - 0.02, 1.06 * z), 0.075 - 0.004 * (k % 2)),
                    )
                ),
                *part("embers", *(ball("ember", p, (0.11, 0.06, 0.11)) for p in _around(5, 0.20, 0.10, 0.9))),
            ),
            paints=(stripes("ash", "coat", (0, 0, 0), (0.4, 1, 0.3), 40.0, bend=0.85, opacity=0.4),),
            finish={"ember": "glow"},
            sway=0.6,
        ),
        turn=0.1,
        glow=("#ff9a3c", 3.4),
    ),
    row(
        "match",
        0.3,
        {
            "coat": "#e2c48e",
            "head": "#6a3226",
            "flame": "#ffb52e",
            "core": "#fff4b0",
            "box": "#d8483c",
            "strike": "#5a4a44",
            "band": "#fff6e2",
        },
        Thing(
            solids=(
                box("box", (0.0, 0.10, -0.04), (0.46, 0.10, 0.27), 0.02),
                box("strike", (0.0, 0.10, 0.235), (0.42, 0.06, 0.012), 0.01),
                box("band", (0.0, 0.205, -0.04), (0.26, 0.012, 0.16), 0.01),
                rod("coat", (0.30, 0.20, 0.05), (-0.16, 0.72, 0.05), 0.032),
                ball("head", (-0.18, 0.75, 0.05), (0.055, 0.065, 0.055)),
                *on(
                    "flame",
                    *part(
                        "fire",
                        ball("flame", (-0.18, 0.86, 0.05), (0.12, 0.14, 0.12)),
                        rod("flame", (-0.18, 0.90, 0.05), (-0.16, 1.22, 0.05), 0.105, 0.008, blend=0.03),
                    ),
                    ball("core", (-0.18, 0.83, 0.12), (0.06, 0.09, 0.06)),
                ),
            ),
            joints={"flame": Joint(at=(-0.18, 0.76, 0.05), swing=7.0, times=4, slide=(0.0, 0.012, 0.0))},
            finish={"flame": "glow", "core": "glow"},
            sway=0.0,
        ),
        turn=0.2,
        glow=("#ffb04a", 3.2),
    ),
)


def _empty(bowl: Species) -> Species:
    """The bowl of glass without the fish in it; its weed sways."""
    assert isinstance(bowl.shape, Thing)
    solids = (solid for solid in bowl.shape.solids if solid.joint != "fish")
    weed = tuple(replace(solid, joint="weed") if solid.colour == "weed" else solid for solid in solids)
    joints = {"weed": Joint(at=(0.25, 0.16, 0.20), axis="z", swing=14, shift=0.2)}
    return replace(bowl, name="waterbowl", main="glass", shape=replace(bowl.shape, solids=weed, joints=joints))


HOT = (*HOT, _empty(next(one for one in HOT if one.name == "fishbowl")))
