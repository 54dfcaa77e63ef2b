"""What makes a feast or a tale: one row each. Things face the camera (+z)."""

from __future__ import annotations

import math

from ...species import Species
from ...thing.body import flying, opening, row
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
    smile,
    spots,
    stripes,
    tube,
)


def _bear() -> tuple[Solid, ...]:
    """A toy bear's head that waits in a box."""
    return on(
        "bear",
        ball("fur", (0, 0.36, 0.0), (0.24, 0.21, 0.21)),
        *(ball("fur", (x, 0.53, 0.0), 0.08) for x in (-0.17, 0.17)),
        ball("snout", (0, 0.31, 0.18), (0.10, 0.08, 0.06)),
        ball("ink", (0, 0.345, 0.235), (0.035, 0.025, 0.02)),
        *(ball("ink", (x, 0.40, 0.19), (0.024, 0.03, 0.015)) for x in (-0.085, 0.085)),
    )


LID = Joint(at=(0.0, 0.46, 0), axis="z", opens=-100.0, lift=(0.80, -0.13, 0.12))
"""The upper half of an egg falls aside as it opens."""


def _shell() -> tuple[Solid, ...]:
    """An egg in two halves, the rim of the lower one in points."""
    teeth = []
    for number in range(-4, 5):
        x, z = math.sin(0.36 * number), math.cos(0.36 * number)
        teeth.append(
            rod("coat", (0.30 * x, 0.38, 0.30 * z), (0.33 * x, 0.53 + 0.05 * (number % 2), 0.33 * z), 0.060, 0.010)
        )
    cup = (
        ball("coat", (0, 0.27, 0), (0.375, 0.27, 0.375)),
        disc("coat", (0, 0.37, 0), 0.365, 0.07, 0.03, LEVEL, blend=0.10),
    )
    dome = tuple(
        disc("coat", (0, y, 0), radius, 0.06, 0.055, LEVEL, blend=0.11)
        for y, radius in ((0.50, 0.365), (0.60, 0.335), (0.70, 0.27), (0.775, 0.16))
    )
    return (*part("bottom", *cup, *teeth), *on("top", *part("shell", *dome)))


FEAST: tuple[Species, ...] = (
    row(
        "balloon",
        0.7,
        {"coat": "#e8433f", "shine": "#ffd8d0", "string": "#f4ead8"},
        Thing(
            solids=(
                *part(
                    "skin",
                    ball("coat", (0, 0.34, 0), (0.34, 0.38, 0.34)),
                    rod("coat", (0, 0.10, 0), (0, -0.05, 0), 0.17, 0.03, blend=0.08),
                ),
                ball("coat", (0, -0.09, 0), (0.06, 0.04, 0.06)),
                *tube(
                    "string",
                    [(0, -0.10, 0), (0.04, -0.25, 0), (-0.03, -0.42, 0), (0.04, -0.60, 0), (0.0, -0.78, 0)],
                    0.014,
                ),
                ball("shine", (-0.14, 0.50, 0.275), (0.045, 0.09, 0.015), (-20, -25, -20)),
            ),
            finish={"coat": "gloss", "shine": "glow"},
            sway=6,
        ),
        archetype=flying(turn=0.2, seconds=3.2),
        domain="air",
    ),
    row(
        "gift",
        0.35,
        {
            "coat": "#3f9ad8",
            "ribbon": "#ffd23f",
            "dot": "#bfe2f8",
            "fur": "#b9773f",
            "snout": "#f0d2a0",
            "ink": "#2e2a2a",
        },
        Thing(
            solids=(
                *part("paper", box("coat", (0, 0.30, 0), (0.40, 0.29, 0.40), 0.03)),
                box("ribbon", (0, 0.30, 0), (0.085, 0.30, 0.43), 0.02),
                box("ribbon", (0, 0.30, 0), (0.43, 0.30, 0.085), 0.02),
                *_bear(),
                *on(
                    "lid",
                    *part("paper", box("coat", (0, 0.62, 0), (0.44, 0.07, 0.44), 0.03)),
                    box("ribbon", (0, 0.63, 0), (0.09, 0.075, 0.45), 0.02),
                    box("ribbon", (0, 0.63, 0), (0.45, 0.075, 0.09), 0.02),
                    *both(
                        *part(
                            "bow",
                            ring("ribbon", (0.17, 0.80, 0.03), 0.12, 0.055, (70, 0, 20)),
                            rod("ribbon", (0.04, 0.74, 0.1), (0.20, 0.70, 0.32), 0.05, 0.06, flat=2),
                        ),
                        across="x",
                    ),
                    *part("bow", ball("ribbon", (0, 0.76, 0.04), 0.085)),
                ),
            ),
            paints=(spots("dot", "paper", (0, 0, 0), 6.0, 0.26),),
            finish={"ribbon": "gloss"},
            joints={
                "lid": Joint(at=(0, 0.58, -0.40), axis="x", opens=-64.0, lift=(0.0, 0.16, -0.12)),
                "bear": Joint(at=(0, 0.40, 0), lift=(0.0, 0.34, 0.0)),
            },
        ),
        archetype=opening(turn=0.5),
    ),
    row(
        "pumpkin",
        0.35,
        {"coat": "#f08a24", "stem": "#6a8a3a", "face": "#3a2214", "glow": "#ffd84a", "leaf": "#5aa04a"},
        Thing(
            solids=(
                *part(
                    "flesh",
                    *(
                        ball("coat", (0.22 * math.sin(a), 0.40, 0.22 * math.cos(a)), (0.28, 0.38, 0.28), blend=0.02)
                        for a in (math.tau * k / 9 for k in range(9))
                    ),
                ),
                *tube("stem", [(0, 0.72, 0), (0.02, 0.85, 0), (0.10, 0.95, 0.02)], [0.085, 0.06, 0.07]),
                *tube("leaf", arc((0.16, 0.82, 0.1), 0.10, 180, -60, 5), 0.018),
            ),
            paints=(
                *(dot("face", "flesh", (x, 0.50, 0.5), 0.085, 0.075, deep=0.4) for x in (-0.17, 0.17)),
                *(dot("glow", "flesh", (x, 0.49, 0.5), 0.055, 0.045, deep=0.4) for x in (-0.17, 0.17)),
                dot("face", "flesh", (0, 0.39, 0.5), 0.035, 0.035, deep=0.4),
                smile("face", "flesh", (0, 0.21, 0.5), 0.24, 0.09, 0.045),
                smile("glow", "flesh", (0, 0.215, 0.5), 0.21, 0.075, 0.022),
            ),
        ),
        turn=0.15,
    ),
    row(
        "mushroom",
        0.28,
        {"coat": "#d8352c", "spot": "#fff6ea", "stem": "#f6ead2", "under": "#e8d4b0", "ring": "#fff8ec"},
        Thing(
            solids=(
                *part("stem", rod("stem", (0, 0.14, 0), (0.02, 0.52, 0), 0.18, 0.13)),
                ring("ring", (0.01, 0.42, 0), 0.15, 0.034),
                ball("under", (0.02, 0.58, 0), (0.43, 0.07, 0.43)),
                *part(
                    "cap",
                    ball("coat", (0.02, 0.64, 0), (0.48, 0.13, 0.48)),
                    ball("coat", (0.02, 0.68, 0), (0.38, 0.27, 0.38), blend=0.12),
                ),
                *(
                    ball(
                        "spot",
                        (
                            0.02 + 0.37 * math.cos(e) * math.sin(a),
                            0.70 + 0.25 * math.sin(e),
                            0.37 * math.cos(e) * math.cos(a),
                        ),
                        (r, r * 0.8, r),
                    )
                    for e, a, r in (
                        (0.25, 0.1, 0.075),
                        (0.35, 0.95, 0.06),
                        (0.3, -0.8, 0.065),
                        (0.95, 0.35, 0.065),
                        (1.0, -0.9, 0.055),
                        (0.2, 1.7, 0.06),
                        (0.9, 2.2, 0.06),
                    )
                ),
            ),
            finish={"coat": "gloss"},
        ),
        turn=0.2,
    ),
    row(
        "icecream",
        0.28,
        {
            "coat": "#ff9fb8",
            "vanilla": "#fff2d0",
            "chocolate": "#7a4a2e",
            "cone": "#e0a452",
            "line": "#b5763a",
            "cherry": "#d8203a",
        },
        Thing(
            solids=(
                *part("cone", rod("cone", (0, 0.03, 0), (0, 0.46, 0), 0.02, 0.20)),
                ring("cone", (0, 0.52, 0), 0.19, 0.03),
                *part("scoop", ball("coat", (-0.09, 0.64, 0.03), 0.185)),
                *part("scoop2", ball("vanilla", (0.11, 0.66, -0.03), 0.175)),
                *part("scoop3", ball("chocolate", (0.0, 0.86, 0.0), 0.17)),
                ball("cherry", (0.0, 1.06, 0.02), 0.07),
                *tube("line", arc((0.06, 1.10, 0.02), 0.08, 180, 90, 4), 0.012),
            ),
            paints=(
                stripes("line", "cone", (0, 0, 0), (1, 1, 0.3), 46.0, bend=0.75),
                stripes("line", "cone", (0, 0, 0), (-1, 1, 0.3), 46.0, bend=0.75),
            ),
            finish={"cherry": "gloss"},
        ),
        turn=0.15,
    ),
    row(
        "burger",
        0.2,
        {
            "coat": "#dc9440",
            "seed": "#fff2d0",
            "meat": "#6a3a22",
            "cheese": "#ffc62e",
            "leaf": "#6fb84a",
            "tomato": "#e0453a",
        },
        Thing(
            solids=(
                *part("bun", disc("coat", (0, 0.10, 0), 0.42, 0.09, 0.07, LEVEL)),
                disc("meat", (0, 0.245, 0), 0.45, 0.075, 0.06, LEVEL),
                box("cheese", (0, 0.33, 0), (0.36, 0.02, 0.36), 0.02, (0, 40, 0)),
                disc("tomato", (0, 0.375, 0), 0.42, 0.03, 0.02, LEVEL),
                *(
                    ball("leaf", (0.40 * math.sin(a), 0.43, 0.40 * math.cos(a)), (0.11, 0.035, 0.11), (12, 0, 10))
                    for a in (math.tau * k / 12 for k in range(12))
                ),
                *part("bun", ball("coat", (0, 0.47, 0), (0.45, 0.28, 0.45))),
                *(
                    ball(
                        "seed",
                        (
                            0.43 * math.cos(e) * math.sin(a),
                            0.47 + 0.275 * math.sin(e),
                            0.43 * math.cos(e) * math.cos(a),
                        ),
                        (0.032, 0.02, 0.022),
                    )
                    for e, a in (
                        (0.6, 0.0),
                        (0.75, 0.8),
                        (0.7, -0.8),
                        (1.1, 0.4),
                        (1.1, -0.6),
                        (0.45, 0.45),
                        (0.45, -0.4),
                        (0.6, 1.5),
                        (0.55, -1.3),
                        (1.4, 0),
                    )
                ),
            ),
            finish={"coat": "gloss"},
        ),
        turn=0.2,
    ),
    row(
        "egg",
        0.16,
        {"coat": "#fbeedd", "chick": "#ffd84f", "beak": "#f58a26", "ink": "#2e2a2a"},
        Thing(
            solids=(
                *_shell(),
                *on(
                    "chick",
                    ball("chick", (0, 0.44, 0), (0.23, 0.24, 0.22)),
                    ball("chick", (0.0, 0.67, 0.02), (0.06, 0.05, 0.04)),
                    rod("beak", (0, 0.47, 0.19), (0, 0.455, 0.27), 0.045, 0.01),
                    *(ball("ink", (x, 0.52, 0.19), (0.026, 0.036, 0.016)) for x in (-0.085, 0.085)),
                    *(
                        ball("chick", (x, 0.40, 0.0), (0.05, 0.10, 0.09), (0, 0, -20 if x > 0 else 20))
                        for x in (-0.21, 0.21)
                    ),
                ),
            ),
            joints={
                "top": LID,
                "chick": Joint(at=(0, 0.40, 0), lift=(0.0, 0.24, 0.0)),
            },
            finish={"coat": "gloss"},
            sway=8,
        ),
        archetype=opening(),
    ),
    row(
        "eggshell",
        0.16,
        {"coat": "#f3ead2", "spot": "#9fb98a", "inside": "#e3d3ac"},
        Thing(
            solids=(*_shell(),),
            paints=(spots("spot", "bottom", (0, 0.30, 0), 5.0, 0.3), spots("spot", "shell", (0, 0.60, 0), 5.0, 0.3)),
            joints={"top": LID},
            finish={"coat": "gloss"},
            sway=8,
        ),
        archetype=opening(),
    ),
    row(
        "strawberry",
        0.16,
        {"coat": "#e02f3f", "seed": "#ffe08a", "leaf": "#58a83e"},
        Thing(
            solids=(
                *part("flesh", rod("coat", (0, 0.13, 0), (0, 0.54, 0), 0.12, 0.31)),
                *(
                    rod(
                        "leaf",
                        (0, 0.84, 0),
                        (0.26 * math.sin(a), 0.80, 0.26 * math.cos(a)),
                        0.07,
                        0.015,
                        flat=2,
                        side=(0, 1, 0),
                    )
                    for a in (math.tau * k / 7 for k in range(7))
                ),
                rod("leaf", (0, 0.84, 0), (0.03, 1.0, 0), 0.03),
            ),
            paints=(spots("seed", "flesh", (0, 0, 0), 9.0, 0.17),),
            finish={"coat": "gloss"},
        ),
    ),
    row(
        "watermelon",
        0.25,
        {"coat": "#3f9a44", "dark": "#246a2e", "white": "#eaf4d8", "flesh": "#f0485a", "seed": "#33221c"},
        Thing(
            solids=(
                *part("rind", disc("coat", (0, 0.62, 0), 0.60, 0.14, 0.03)),
                *part("flesh", disc("flesh", (0, 0.62, 0), 0.53, 0.15, 0.02)),
                *(
                    ball("seed", (x, y, 0.15), (0.022, 0.036, 0.012))
                    for x, y in (
                        (-0.30, 0.46),
                        (-0.12, 0.36),
                        (0.10, 0.34),
                        (0.29, 0.44),
                        (-0.18, 0.52),
                        (0.02, 0.50),
                        (0.20, 0.53),
                    )
                ),
            ),
            paints=(
                dot("white", "flesh", (0, 0.62, 0.2), 0.60, 0.60, deep=0.5),
                dot("flesh", "flesh", (0, 0.62, 0.2), 0.485, 0.485, deep=0.5),
            ),
        ),
        turn=0.3,
    ),
    row(
        "cactus",
        0.6,
        {"coat": "#4f9c52", "line": "#2f6e38", "pot": "#c8683a", "flower": "#ff7fa8", "soil": "#5a3a26"},
        Thing(
            solids=(
                *part(
                    "cactus",
                    rod("coat", (0, 0.36, 0), (0, 0.98, 0), 0.165),
                    *tube("coat", [(0.1, 0.60, 0), (0.30, 0.62, 0), (0.34, 0.70, 0), (0.34, 0.90, 0)], 0.092),
                    *tube("coat", [(-0.1, 0.52, 0), (-0.28, 0.54, 0), (-0.32, 0.62, 0), (-0.32, 0.76, 0)], 0.088),
                ),
                rod("pot", (0, 0.10, 0), (0, 0.22, 0), 0.20, 0.25),
                disc("pot", (0, 0.34, 0), 0.30, 0.06, 0.04, LEVEL),
                disc("soil", (0, 0.385, 0), 0.26, 0.03, 0.01, LEVEL),
                *(
                    ball("flower", (0.075 * math.sin(a), 1.15, 0.075 * math.cos(a)), 0.06)
                    for a in (math.tau * k / 5 for k in range(5))
                ),
            ),
            paints=(stripes("line", "cactus", (0, 0, 0), (1, 0, 0.3), 60.0, bend=0.86, opacity=0.6),),
        ),
        turn=0.2,
    ),
    row(
        "sword",
        0.5,
        {"coat": "#cfd8e2", "edge": "#8a94a4", "gold": "#f2bb3a", "grip": "#7a3a2a", "gem": "#d8304a"},
        Thing(
            solids=(
                *part(
                    "blade",
                    plate(
                        "coat",
                        (0, 0.76, 0),
                        ((-0.075, 0.40), (0.075, 0.40), (0.085, -0.36), (-0.085, -0.36)),
                        0.012,
                        0.012,
                    ),
                    plate("coat", (0, 1.20, 0), ((-0.075, -0.04), (0.075, -0.04), (0, 0.14)), 0.012, 0.012),
                ),
                box("gold", (0, 0.37, 0), (0.27, 0.04, 0.05), 0.035),
                *both(ball("gold", (0.28, 0.37, 0), 0.055), across="x"),
                rod("grip", (0, 0.12, 0), (0, 0.34, 0), 0.05),
                ball("gold", (0, 0.07, 0), 0.075),
                ball("gem", (0, 0.37, 0.055), 0.04),
            ),
            paints=(bar("edge", "blade", (0, 0.76, 0.02), 0.36, 0.014, deep=0.1),),
            finish={"coat": "metal", "gold": "metal", "gem": "glow"},
            lie=(0.7, 90, 0, 0.2),
        ),
        turn=0.2,
    ),
    row(
        "treasurechest",
        0.45,
        {
            "coat": "#9a5f32",
            "dark": "#6a3f20",
            "gold": "#f5c13a",
            "coin": "#ffd84f",
            "gem": "#d8304a",
            "blue": "#3f90e8",
        },
        Thing(
            solids=(
                *part("box", box("coat", (0, 0.27, 0), (0.52, 0.25, 0.33), 0.03)),
                *(box("gold", (x, 0.28, 0.0), (0.045, 0.26, 0.345), 0.02) for x in (-0.38, 0.38)),
                box("gold", (0, 0.51, 0), (0.54, 0.035, 0.345), 0.02),
                box("gold", (0, 0.44, 0.34), (0.075, 0.095, 0.025), 0.02),
                *on(
                    "lid",
                    *part(
                        "lid",
                        box("coat", (0, 0.87, -0.43), (0.52, 0.33, 0.11), 0.09),
                        rod("coat", (-0.30, 0.87, -0.42), (0.30, 0.87, -0.42), 0.21),
                    ),
                    *(box("gold", (x, 0.87, -0.43), (0.045, 0.345, 0.125), 0.08) for x in (-0.38, 0.38)),
                ),
                *(
                    disc(
                        "coin",
                        (
                            0.43 * math.sin(2.4 * k) * (k / 22) ** 0.5,
                            0.57 + 0.12 * (1 - (k / 22)),
                            0.24 * math.cos(2.4 * k) * (k / 22) ** 0.5,
                        ),
                        0.10,
                        0.02,
                        0.01,
                        (60 + 20 * math.sin(k), 30 * k, 0),
                    )
                    for k in range(22)
                ),
                ball("gem", (0.16, 0.66, 0.16), 0.07),
                ball("blue", (-0.20, 0.64, 0.18), 0.06),
            ),
            paints=(stripes("dark", "box", (0, 0.02, 0), (0, 1, 0), 38.0, bend=0.9),),
            finish={"gold": "metal", "coin": "metal", "gem": "glow", "blue": "glow"},
            joints={"lid": Joint(at=(0, 0.55, -0.33), axis="x", shut=90.0)},
            sway=1.0,
        ),
        archetype=opening(turn=0.4),
    ),
    row(
        "magnifier",
        0.3,
        {"coat": "#3a4154", "glass": "#cfe6f2", "rim": "#d9a53f"},
        Thing(
            solids=(
                ring("rim", (0, 0.72, 0), 0.32, 0.05, LEVEL),
                disc("glass", (0, 0.72, 0), 0.30, 0.02, 0.01),
                rod("coat", (0, 0.05, 0), (0, 0.34, 0), 0.06, 0.05),
            ),
            finish={"rim": "metal", "glass": "glass", "coat": "gloss"},
            lie=(0.6, 62, -85, 0.09),
        ),
        turn=0.2,
    ),
)
