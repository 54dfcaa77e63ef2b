"""What is played with or carried: one row each. Things face the camera (+z)."""

from __future__ import annotations

import math

from ....clay import layout
from ...species import Species
from ...thing.body import flying, long, opening, row
from ...thing.parts import (
    LEVEL,
    Joint,
    Paint,
    Thing,
    arc,
    ball,
    bar,
    both,
    box,
    disc,
    dot,
    eye,
    on,
    part,
    plate,
    ring,
    rod,
    smile,
    stripes,
    tip,
    tube,
)
from ...thing.stands import holder, rack

PLAY: tuple[Species, ...] = (
    row(
        "trampoline",
        0.34,
        {"coat": "#2f3743", "rim": "#2f7fd8", "seam": "#f6c945", "leg": "#9aa1aa"},
        Thing(
            solids=(
                disc("coat", (0, 0.44, 0), 0.98, 0.02, 0.01, LEVEL),
                ring("rim", (0, 0.455, 0), 1.02, 0.075),
                *(
                    rod(
                        "leg",
                        (1.0 * math.cos(a), 0.44, 1.0 * math.sin(a)),
                        (1.04 * math.cos(a), 0.03, 1.04 * math.sin(a)),
                        0.04,
                    )
                    for a in (math.radians(30 + 60 * k) for k in range(6))
                ),
            ),
            finish={"leg": "metal"},
        ),
        turn=0.1,
    ),
    row(
        "umbrella",
        0.7,
        {"coat": "#e0483a", "other": "#fff1dc|coat*0.84", "wood": "#8a5a36", "metal": "#c9ced4"},
        Thing(
            solids=(
                disc("coat", (0, 0.665, 0), 0.56, 0.025, 0.02, LEVEL),
                disc("coat", (0, 0.75, 0), 0.49, 0.05, 0.05, LEVEL, blend=0.12),
                disc("coat", (0, 0.85, 0), 0.37, 0.05, 0.05, LEVEL, blend=0.14),
                disc("coat", (0, 0.93, 0), 0.18, 0.04, 0.04, LEVEL, blend=0.16),
                rod("metal", (0, 0.30, 0), (0, 1.12, 0), 0.02),
                *tube("wood", [(0, 0.36, 0), (0, 0.14, 0), (0.03, 0.05, 0), (0.11, 0.035, 0), (0.17, 0.09, 0)], 0.034),
            ),
            paints=(
                Paint(
                    kind=layout.GORES,
                    colour="other",
                    parts="coat",
                    at=(0, 0.74, 0),
                    radii=(3, 3, 3),
                    out=(1, 0, 0),
                    frequency=4.0,
                ),
            ),
            sway=4,
            lie=(0.0, -54, 0, 0.03),
            rests=True,
        ),
        archetype=long(0.2, lying=0.75),
        shelter=True,
    ),
    row(
        "book",
        0.22,
        {"coat": "#3f78c4", "page": "#fbf3e0", "line": "#a79c8c", "gold": "#f2c14a", "wood": "#b98a5a"},
        Thing(
            solids=(
                *on(
                    "cover",
                    box("coat", (0, 0.46, 0.09), (0.34, 0.46, 0.022), 0.02),
                    *part("badge", ball("gold", (0.03, 0.42, 0.112), (0.12, 0.12, 0.014))),
                    box("gold", (0.03, 0.72, 0.112), (0.20, 0.035, 0.008), 0.008),
                ),
                *on("leaf", box("page", (0.01, 0.46, 0.05), (0.31, 0.43, 0.014), 0.01)),
                *on("sheet", box("page", (0.01, 0.46, 0.03), (0.31, 0.43, 0.010), 0.01)),
                box("coat", (0, 0.46, -0.09), (0.34, 0.46, 0.022), 0.02),
                box("page", (0.01, 0.46, 0), (0.31, 0.43, 0.085), 0.02),
                rod("coat", (-0.33, 0.03, 0), (-0.33, 0.89, 0), 0.075, flat=1.0),
                rod("gold", (0.2, 0.10, 0), (0.22, -0.0, 0), 0.02),
            ),
            paints=(stripes("line", "page", (0, 0, 0), (0, 0, 1), 190.0, opacity=0.6),),
            joints={
                "cover": Joint(at=(-0.33, 0, 0.07), axis="y", opens=-138.0),
                "leaf": Joint(at=(-0.32, 0, 0.05), axis="y", opens=-112.0),
                "sheet": Joint(at=(-0.32, 0, 0.03), axis="y", opens=-62.0),
            },
            finish={"gold": "metal"},
            lie=(0.46, 0, -82, 0.17),
            sway=0.0,
            leans=10.0,
            stand=holder(0.26, 0.52, 0.11),
        ),
        archetype=opening(turn=-0.5, lies=True),
    ),
    row(
        "teddy",
        0.35,
        {"coat": "#b9793f", "light": "#eccb98", "nose": "#3a2620", "bow": "#e0483a"},
        Thing(
            solids=(
                ball("coat", (0, 0.30, 0), (0.24, 0.26, 0.21)),
                *part("head", ball("coat", (0, 0.72, 0.02), (0.245, 0.22, 0.215))),
                *part("snout", ball("light", (0, 0.66, 0.20), (0.115, 0.09, 0.08))),
                ball("nose", (0, 0.70, 0.275), (0.042, 0.032, 0.03)),
                *both(
                    *part(
                        "head",
                        ball("coat", (0.195, 0.90, 0.0), (0.10, 0.10, 0.06)),
                        ball("light", (0.195, 0.895, 0.045), (0.062, 0.062, 0.03)),
                    ),
                    across="x",
                ),
                eye((0.09, 0.765, 0.215), 0.036, (0, -80, 0)),
                eye((-0.09, 0.765, 0.215), 0.036, (0, -100, 0)),
                *both(
                    *on("arm", *part("arm", rod("coat", (0.19, 0.46, 0.04), (0.36, 0.28, 0.12), 0.095, 0.09))),
                    across="x",
                ),
                *both(
                    *part(
                        "foot",
                        rod("coat", (0.13, 0.12, 0.08), (0.21, 0.10, 0.26), 0.11, 0.105),
                        ball("light", (0.225, 0.105, 0.335), (0.07, 0.075, 0.03)),
                    ),
                    across="x",
                ),
                *both(ball("bow", (0.075, 0.515, 0.20), (0.075, 0.05, 0.035), (0, 0, 18)), across="x"),
                ball("bow", (0, 0.515, 0.215), 0.035),
            ),
            paints=(
                dot("light", "coat", (0, 0.27, 0.2), 0.16, 0.15, soft=0.03),
                smile("nose", "snout", (0, 0.635, 0.27), 0.04, 0.018, 0.007),
            ),
            joints={"arm": Joint(at=(0.19, 0.46, 0.04), swing=14), "arm'": Joint(at=(-0.19, 0.46, 0.04), swing=-8)},
            finish={"coat": "cloth", "light": "cloth", "bow": "cloth"},
        ),
        turn=0.3,
    ),
    row(
        "paperplane",
        0.05,
        {"coat": "#fbfaf5", "fold": "coat*0.86", "line": "coat*0.7"},
        Thing(
            solids=(
                *both(
                    *part(
                        "wing",
                        plate(
                            "coat",
                            (0.0, 0.02, 0.02),
                            ((0.62, 0.0), (-0.46, 0.42), (-0.52, 0.0)),
                            0.008,
                            0.006,
                            (98, 0, 0),
                        ),
                    )
                ),
                *both(
                    *part(
                        "keel",
                        plate("fold", (0.0, 0.0, 0.008), ((0.62, 0.02), (-0.52, 0.02), (-0.44, -0.20)), 0.007, 0.005),
                    )
                ),
                rod("line", (0.60, 0.025, 0), (-0.50, 0.03, 0), 0.010),
            ),
            bank=16,
            sway=9,
        ),
        archetype=flying(0.55, 2.4),
        domain="air",
    ),
    row(
        "kite",
        0.5,
        {
            "coat": "#e8483a",
            "two": "#ffc93d|coat*0.84",
            "three": "#3f8fd6|coat*0.70",
            "stick": "#8a5a36",
            "bow": "#57b06a|coat",
        },
        Thing(
            solids=(
                *part(
                    "sail",
                    plate("coat", (0, 0.12, 0), ((0, -0.5), (0.34, 0.12), (0, 0.44), (-0.34, 0.12)), 0.004, 0.016),
                ),
                rod("stick", (0, -0.37, 0.022), (0, 0.55, 0.022), 0.014),
                rod("stick", (-0.33, 0.24, 0.022), (0.33, 0.24, 0.022), 0.014),
                *on(
                    "tail",
                    *tube(
                        "stick",
                        [(0, -0.38, 0), (0.06, -0.52, 0), (-0.04, -0.66, 0), (0.05, -0.80, 0), (0.0, -0.92, 0)],
                        0.011,
                    ),
                    *(
                        ball(c, (x + 0.055 * k, y, 0.01), (0.06, 0.036, 0.02), (0, 0, 20 * k))
                        for c, x, y in (("bow", 0.05, -0.52), ("three", -0.035, -0.66), ("two", 0.045, -0.80))
                        for k in (1, -1)
                    ),
                ),
            ),
            paints=(
                *(
                    bar(c, "sail", (x, y, 0), 0.5, 0.5, deep=0.2, corner=0.0)
                    for c, x, y in (
                        ("two", 0.5, 0.74),
                        ("three", -0.5, 0.74),
                        ("three", 0.5, -0.26),
                        ("two", -0.5, -0.26),
                    )
                ),
                bar("coat", "sail", (0.5, 0.74, 0), 0.5, 0.5, deep=0.2, corner=0.0),
                bar("coat", "sail", (-0.5, -0.26, 0), 0.5, 0.5, deep=0.2, corner=0.0),
            ),
            joints={"tail": Joint(at=(0, -0.38, 0), swing=14, shift=-0.2)},
            sway=6,
            lie=(0.12, 74, -62, 0.22),
        ),
        archetype=flying(0.25, 2.6, lies=True),
        domain="air",
    ),
    row(
        "ball",
        0.22,
        {"coat": "#e8483a", "white": "#fff8ea|coat*0.82", "blue": "#3f8fd6|coat*0.66", "yellow": "#ffc93d"},
        Thing(
            solids=on("roll", ball("coat", (0, 0.45, 0), 0.45)),
            paints=(
                Paint(
                    kind=layout.GORES,
                    colour="white",
                    parts="coat",
                    at=(0, 0.45, 0),
                    radii=(3, 3, 3),
                    out=(0.3, 1, -0.6),
                    frequency=3.0,
                ),
                tip("blue", "coat", (0.10, 0.60, 0.36), (0.2, 0.45, 0.8), soft=0.006),
            ),
            joints={"roll": Joint(at=(0, 0.45, 0), swing=26, shift=0.25)},
            finish={"coat": "gloss"},
            sway=0,
        ),
    ),
    row(
        "yarn",
        0.22,
        {"coat": "#d8586f", "dark": "coat*0.82", "light": "coat*1.16"},
        Thing(
            solids=(
                *on(
                    "roll",
                    ball("coat", (0, 0.45, 0), 0.40),
                    *(
                        ring(
                            ("coat", "light", "dark")[k % 3],
                            (0, 0.45, 0),
                            0.385 - 0.010 * (k % 2),
                            0.046,
                            (37.0 * k, 0.0, 61.0 * k),
                        )
                        for k in range(11)
                    ),
                ),
                *tube("coat", [(0.30, 0.10, 0.2), (0.52, 0.035, 0.28), (0.74, 0.035, 0.16), (0.92, 0.035, 0.30)], 0.03),
            ),
            joints={"roll": Joint(at=(0, 0.45, 0), swing=26, shift=0.25)},
            finish={"coat": "cloth", "dark": "cloth", "light": "cloth"},
            sway=0,
        ),
    ),
    row(
        "surfboard",
        0.8,
        {"coat": "#35b0c9", "white": "#fff8ea", "stripe": "#ff7f50", "wood": "#b98a5a"},
        Thing(
            solids=(
                ball("coat", (0, 0.58, 0), (0.21, 0.58, 0.075)),
                rod("stripe", (0, 0.16, -0.05), (0, 0.08, -0.13), 0.05, 0.02),
            ),
            paints=(
                tip("white", "coat", (0, 0.84, 0), (0.35, 1, 0)),
                tip("coat", "coat", (0, 0.98, 0), (0.35, 1, 0)),
                bar("stripe", "coat", (0, 0.58, 0), 0.7, 0.022),
                tip("white", "coat", (0, 0.22, 0), (-0.35, -1, 0)),
            ),
            finish={"coat": "gloss"},
            lie=(0.58, 90, -80, 0.13),
            sway=0.0,
            leans=9.0,
            stand=rack(0.68, 0.36, back=-0.21),
        ),
    ),
    row(
        "racket",
        0.4,
        {"coat": "#e0483a", "string": "#f4efe2", "grip": "#33343c", "ball": "#d6ea4a", "seam": "#fff8ea"},
        Thing(
            solids=(
                *part(
                    "frame",
                    *tube(
                        "coat",
                        [
                            (0.26 * math.cos(a), 0.78 + 0.32 * math.sin(a), 0)
                            for a in (math.tau * k / 20 for k in range(21))
                        ],
                        0.034,
                    ),
                ),
                *(
                    rod(
                        "string",
                        (x, 0.78 - 0.31 * math.sqrt(1 - (x / 0.26) ** 2), 0),
                        (x, 0.78 + 0.31 * math.sqrt(1 - (x / 0.26) ** 2), 0),
                        0.008,
                    )
                    for x in (-0.195, -0.13, -0.065, 0.0, 0.065, 0.13, 0.195)
                ),
                *(
                    rod(
                        "string",
                        (-0.25 * math.sqrt(1 - (y / 0.32) ** 2), 0.78 + y, 0),
                        (0.25 * math.sqrt(1 - (y / 0.32) ** 2), 0.78 + y, 0),
                        0.008,
                    )
                    for y in (-0.24, -0.16, -0.08, 0.0, 0.08, 0.16, 0.24)
                ),
                *both(rod("coat", (0.13, 0.50, 0), (0.015, 0.34, 0), 0.03), across="x"),
                rod("grip", (0, 0.05, 0), (0, 0.34, 0), 0.05, 0.042),
                ball("ball", (-0.36, 0.42, 0.06), 0.105),
            ),
            paints=(smile("seam", "ball", (-0.36, 0.385, 0.16), 0.10, 0.05, 0.010),),
            finish={"coat": "gloss"},
            lie=(0.60, 82, -58, 0.10),
            lies=True,
        ),
        turn=0.25,
    ),
    row(
        "suitcase",
        0.4,
        {"coat": "#e58a3c", "band": "#7a4526", "metal": "#e8d9a8", "wheel": "#33343c"},
        Thing(
            solids=(
                box("coat", (0, 0.43, 0), (0.46, 0.33, 0.17), 0.09),
                *both(box("band", (0.25, 0.43, 0), (0.045, 0.338, 0.178), 0.03), across="x"),
                *tube("band", [(-0.13, 0.75, 0), (-0.11, 0.88, 0), (0.11, 0.88, 0), (0.13, 0.75, 0)], 0.035),
                *both(box("metal", (0.25, 0.56, 0.18), (0.055, 0.04, 0.015), 0.012), across="x"),
                *both(*both(ball("wheel", (0.34, 0.07, 0.10), 0.07)), across="x"),
            ),
            finish={"metal": "metal", "coat": "gloss"},
        ),
    ),
    row(
        "backpack",
        0.35,
        {"coat": "#e0513f", "pocket": "coat*0.84", "strap": "#4a3a34", "zip": "#ffd257"},
        Thing(
            solids=(
                box("coat", (0, 0.46, 0), (0.33, 0.46, 0.20), 0.18),
                *part("pocket", box("pocket", (0, 0.28, 0.20), (0.245, 0.19, 0.09), 0.08)),
                *tube("strap", arc((0, 0.88, -0.02), 0.10, 0, 180, 6), 0.028),
                *both(
                    *tube(
                        "strap",
                        [(0.24, 0.74, -0.16), (0.39, 0.60, -0.16), (0.40, 0.30, -0.14), (0.27, 0.12, -0.14)],
                        0.045,
                    ),
                    across="x",
                ),
                *tube("zip", arc((0, 0.57, 0.205), 0.23, 165, 15, 8, squash=0.75), 0.016),
                rod("zip", (-0.17, 0.40, 0.293), (0.17, 0.40, 0.293), 0.013),
                rod("zip", (0.13, 0.40, 0.305), (0.14, 0.33, 0.31), 0.018),
            ),
            finish={"coat": "cloth", "pocket": "cloth", "zip": "metal"},
        ),
    ),
    row(
        "phone",
        0.2,
        {
            "coat": "#3a3d47",
            "screen": "#4a8fe0",
            "one": "#ff6f61",
            "two": "#ffd257",
            "three": "#6fd08a",
            "white": "#f4f6fa",
            "wood": "#b98a5a",
        },
        Thing(
            solids=(
                box("coat", (0, 0.50, 0), (0.26, 0.50, 0.045), 0.045),
                *part("screen", box("screen", (0, 0.51, 0.04), (0.225, 0.44, 0.012), 0.012)),
                *(
                    box(
                        ("one", "two", "three", "white")[(r * 2 + k) % 4],
                        (-0.135 + 0.135 * k, 0.80 - 0.15 * r, 0.052),
                        (0.045, 0.045, 0.010),
                        0.010,
                    )
                    for r in range(3)
                    for k in range(3)
                ),
                box("white", (0, 0.15, 0.052), (0.17, 0.045, 0.008), 0.008),
            ),
            finish={"screen": "glow", "coat": "gloss"},
            lie=(0.5, 62, -86, 0.07),
            sway=0.0,
            leans=10.0,
            stand=holder(0.20, 0.55, 0.045),
        ),
        turn=0.4,
    ),
    row(
        "scissors",
        0.2,
        {"coat": "#e8483a", "metal": "#d0d6dc", "pin": "#8a9098"},
        Thing(
            solids=(
                *both(
                    *on(
                        "blade",
                        ring("coat", (0.15, 0.17, 0), 0.115, 0.045, LEVEL),
                        rod("coat", (0.09, 0.27, 0), (0.0, 0.48, 0), 0.045, 0.04),
                        plate(
                            "metal",
                            (-0.06, 0.74, 0),
                            ((0.10, -0.30), (0.02, -0.30), (-0.075, 0.34), (-0.06, 0.34)),
                            0.004,
                            0.014,
                        ),
                    ),
                    across="x",
                ),
                disc("pin", (0, 0.50, 0.03), 0.03, 0.02, 0.01),
            ),
            joints={
                "blade": Joint(at=(0, 0.50, 0), swing=9, times=2),
                "blade'": Joint(at=(0, 0.50, 0), swing=-9, times=2),
            },
            finish={"metal": "metal", "coat": "gloss"},
            sway=1,
            lie=(0.5, 62, -58, 0.09),
            lies=True,
        ),
        turn=0.15,
    ),
)
