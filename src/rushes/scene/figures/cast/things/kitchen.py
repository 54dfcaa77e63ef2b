"""What stands about the kitchen and the bathroom: one row each. Things face the camera (+z)."""

from __future__ import annotations

from ...species import Species
from ...thing.body import row
from ...thing.parts import LEVEL, Thing, arc, ball, bar, both, box, disc, dot, part, ring, rod, stripes, tube

KITCHEN: tuple[Species, ...] = (
    row(
        "dumplings",
        0.15,
        {"coat": "#d9a866", "rim": "#c08a4a", "bun": "#fbf3e4", "tip": "#efe0c6"},
        Thing(
            solids=(
                disc("coat", (0, 0.17, 0), 0.62, 0.17, 0.03, LEVEL),
                ring("rim", (0, 0.33, 0), 0.60, 0.045),
                ring("rim", (0, 0.05, 0), 0.61, 0.035),
                *(
                    solid
                    for x, z in ((-0.30, 0.14), (0.02, 0.30), (0.31, 0.10), (0.14, -0.24), (-0.20, -0.22))
                    for solid in (
                        *part(
                            f"bun{x}",
                            ball("bun", (x, 0.40, z), (0.19, 0.15, 0.19)),
                            ball("tip", (x, 0.53, z), 0.05, blend=0.06),
                        ),
                    )
                ),
            ),
            finish={"bun": "clay"},
        ),
        turn=0.2,
    ),
    row(
        "perfume",
        0.22,
        {"coat": "#f0b7a4", "glass": "coat*1.12", "gold": "#e3b354", "label": "#fff6e2", "ink": "#8a6a3a"},
        Thing(
            solids=(
                box("coat", (0, 0.34, 0), (0.33, 0.34, 0.17), 0.07),
                disc("gold", (0, 0.72, 0), 0.10, 0.05, 0.015, LEVEL),
                box("gold", (0, 0.90, 0), (0.135, 0.135, 0.115), 0.035),
                box("label", (0, 0.34, 0.165), (0.17, 0.13, 0.012), 0.01),
            ),
            paints=(bar("ink", "label", (0, 0.35, 0.17), 0.018, 0.1, deep=0.1),),
            finish={"coat": "gloss", "gold": "metal"},
        ),
        turn=0.3,
    ),
    row(
        "lipstick",
        0.22,
        {"coat": "#c8243f", "case": "#26262c", "gold": "#e3b354"},
        Thing(
            solids=(
                disc("case", (0, 0.20, 0), 0.17, 0.20, 0.02, LEVEL),
                disc("gold", (0, 0.48, 0), 0.145, 0.10, 0.015, LEVEL),
                *part("stick", rod("coat", (0, 0.56, 0), (0, 0.74, 0), 0.105)),
                *part("stick", ball("coat", (-0.03, 0.80, 0), (0.085, 0.17, 0.105), (0, 0, 16), blend=0.05)),
            ),
            finish={"case": "gloss", "gold": "metal", "coat": "gloss"},
        ),
        turn=0.35,
    ),
    row(
        "jar",
        0.24,
        {"coat": "#e6a02e", "lid": "#8a5a34", "label": "#fff3dc", "dot": "#d8862a"},
        Thing(
            solids=(
                *part(
                    "jar",
                    disc("coat", (0, 0.33, 0), 0.34, 0.33, 0.12, LEVEL),
                    disc("coat", (0, 0.66, 0), 0.27, 0.06, 0.03, LEVEL, blend=0.06),
                ),
                disc("lid", (0, 0.79, 0), 0.31, 0.085, 0.04, LEVEL),
                *part("label", disc("label", (0, 0.33, 0), 0.347, 0.17, 0.01, LEVEL)),
            ),
            paints=(dot("dot", "label", (0, 0.33, 0.34), 0.09, 0.09, deep=0.2),),
            finish={"coat": "gloss"},
        ),
        turn=0.25,
    ),
    row(
        "can",
        0.17,
        {"coat": "#d8343c", "metal": "#cfd5dc", "dark": "#3a3d44", "wave": "#fff6e2"},
        Thing(
            solids=(
                *part("body", disc("coat", (0, 0.40, 0), 0.24, 0.33, 0.03, LEVEL)),
                disc("metal", (0, 0.05, 0), 0.205, 0.05, 0.03, LEVEL),
                disc("metal", (0, 0.755, 0), 0.205, 0.045, 0.03, LEVEL),
                ring("metal", (0, 0.80, 0), 0.185, 0.022),
                ring("dark", (0.0, 0.815, 0.06), 0.05, 0.016),
            ),
            paints=(
                bar("wave", "body", (0, 0.50, 0), 0.055, 1.0, deep=1.0),
                bar("wave", "body", (0, 0.36, 0), 0.022, 1.0, deep=1.0),
            ),
            finish={"coat": "metal", "metal": "metal"},
        ),
        turn=0.25,
    ),
    row(
        "bowl",
        0.18,
        {
            "coat": "#4a8fc8",
            "band": "#fff6e2",
            "one": "#e0483a",
            "two": "#f7a52e",
            "three": "#7fbf4a",
            "four": "#8a5fb0",
        },
        Thing(
            solids=(
                rod("coat", (0, 0.22, 0), (0, 0.42, 0), 0.20, 0.40),
                disc("coat", (0, 0.60, 0), 0.53, 0.17, 0.12, LEVEL, blend=0.16),
                disc("coat", (0, 0.04, 0), 0.22, 0.04, 0.02, LEVEL, blend=0.04),
                ring("coat", (0, 0.76, 0), 0.50, 0.035, blend=0.02),
                ball("one", (-0.20, 0.85, 0.10), 0.20),
                ball("two", (0.20, 0.86, 0.05), 0.21),
                ball("three", (0.0, 0.92, -0.16), 0.21),
                ball("four", (0.02, 0.80, 0.30), 0.14),
            ),
            paints=(bar("band", "coat", (0, 0.60, 0), 0.035, 1.0, deep=1.0),),
            finish={"coat": "gloss", "one": "gloss"},
        ),
    ),
    row(
        "basket",
        0.26,
        {"coat": "#b9803f", "dark": "coat*0.74", "light": "coat*1.18"},
        Thing(
            solids=(
                *part("wicker", disc("coat", (0, 0.16, 0), 0.37, 0.16, 0.08, LEVEL)),
                *part("wicker", disc("coat", (0, 0.46, 0), 0.50, 0.14, 0.10, LEVEL, blend=0.12)),
                *(
                    ring("light" if k % 2 else "coat", (0, 0.10 + 0.115 * k, 0), 0.355 + 0.030 * k, 0.05)
                    for k in range(5)
                ),
                ring("dark", (0, 0.60, 0), 0.49, 0.055),
                *part("handle", *tube("dark", arc((0, 0.58, 0), 0.49, 0, 180, 14, squash=1.15), 0.045)),
            ),
            paints=(stripes("dark", "wicker", (0, 0.3, 0), (1, 0, 0), 40.0, bend=0.9),),
            finish={"coat": "cloth", "dark": "cloth", "light": "cloth"},
        ),
        turn=0.5,
    ),
    row(
        "kettle",
        0.27,
        {"coat": "#d8483c", "steel": "#d3d9e0", "dark": "#33363d"},
        Thing(
            solids=(
                *part(
                    "body",
                    disc("coat", (0, 0.21, 0), 0.47, 0.17, 0.09, LEVEL),
                    ball("coat", (0, 0.36, 0), (0.44, 0.25, 0.44), blend=0.08),
                    *tube("coat", [(0.32, 0.30, 0), (0.55, 0.46, 0), (0.68, 0.63, 0)], [0.15, 0.095, 0.072]),
                ),
                disc("steel", (0, 0.03, 0), 0.455, 0.03, 0.02, LEVEL),
                ring("steel", (0.675, 0.625, 0), 0.062, 0.022, (0, 0, -38)),
                ring("steel", (0, 0.575, 0), 0.19, 0.024),
                *part("lid", ball("coat", (0, 0.575, 0), (0.18, 0.075, 0.18))),
                ball("dark", (0, 0.68, 0), 0.052),
                *part("bow", *tube("steel", arc((0, 0.50, 0), 0.37, 0, 180, 13, squash=1.42), 0.030)),
                *part("grip", *tube("dark", arc((0, 0.50, 0), 0.37, 52, 128, 7, squash=1.42), 0.058)),
            ),
            finish={"coat": "gloss", "steel": "metal", "dark": "gloss"},
            sway=1.0,
        ),
        turn=0.25,
    ),
    row(
        "microwave",
        0.3,
        {"coat": "#e9e7e1", "glass": "#56606c", "panel": "#3b4048", "lit": "#7df0c8", "key": "#c5cad0"},
        Thing(
            solids=(
                box("coat", (0, 0.40, 0), (0.62, 0.36, 0.30), 0.06),
                box("glass", (-0.14, 0.40, 0.295), (0.40, 0.27, 0.012), 0.012),
                box("panel", (0.45, 0.40, 0.295), (0.12, 0.27, 0.012), 0.012),
                rod("key", (0.295, 0.20, 0.335), (0.295, 0.60, 0.335), 0.024),
                box("lit", (0.45, 0.58, 0.31), (0.085, 0.045, 0.008), 0.008),
                *(
                    box("key", (0.39 + 0.06 * k, 0.46 - 0.075 * r, 0.31), (0.022, 0.024, 0.008), 0.008)
                    for r in range(4)
                    for k in range(3)
                ),
                *both(*both(rod("panel", (0.5, 0.06, 0.2), (0.5, 0.025, 0.2), 0.03)), across="x"),
            ),
            paints=(dot("lit", "glass", (-0.14, 0.24, 0.3), 0.03, 0.22, soft=0.02, opacity=0.35),),
            finish={"coat": "gloss", "glass": "gloss", "lit": "glow"},
            sway=1.5,
        ),
    ),
    row(
        "toothbrush",
        0.06,
        {"coat": "#3fa0d8", "white": "#fbfaf5", "paste": "#7fe0d0", "grip": "coat*0.8"},
        Thing(
            solids=(
                rod("coat", (0, 0.06, 0), (0, 0.42, 0), 0.058, 0.045),
                rod("coat", (0, 0.42, 0), (0, 0.72, 0), 0.045, 0.03, blend=0.02),
                rod("coat", (0, 0.76, 0), (0, 1.02, 0), 0.055, 0.055, blend=0.05),
                *(
                    rod("white", (0.03, 0.74 + 0.055 * k, z), (0.15, 0.74 + 0.055 * k, z), 0.024)
                    for k in range(6)
                    for z in (0.03, -0.03)
                ),
                ball("paste", (0.185, 0.86, 0), (0.045, 0.13, 0.045)),
                ball("paste", (0.20, 0.99, 0), (0.035, 0.05, 0.03), (0, 0, -25), blend=0.03),
            ),
            finish={"coat": "gloss", "paste": "gloss"},
            sway=0.0,
            lie=(0.5, 90, 0, 0.06),
            lies=True,
        ),
        turn=0.3,
    ),
)
