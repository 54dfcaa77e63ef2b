"""What sport is done with: one row each. Things face the camera (+z); what is long can also lie."""

from __future__ import annotations

import math

from ...species import Species
from ...thing.body import row
from ...thing.parts import (
    Solid,
    Thing,
    arc,
    ball,
    bar,
    both,
    box,
    disc,
    dot,
    part,
    ring,
    rod,
    smile,
    stripes,
    tip,
    tube,
)
from ...thing.stands import rack


def _ski(x: float, lean: float) -> tuple[Solid, ...]:
    """One ski on its tail, its tip bent forwards, with a binding."""
    top = x + lean
    return (
        *part(
            "ski",
            *tube(
                "coat",
                [(x, 0.08, 0), (x + lean * 0.45, 0.60, 0), (x + lean * 0.85, 1.16, 0)],
                [0.085, 0.078, 0.088],
                flat=3.2,
            ),
            rod("coat", (x + lean * 0.85, 1.16, 0), (top, 1.36, 0.13), 0.088, 0.035, blend=0.01, flat=3.2),
        ),
        box("binding", (x + lean * 0.45, 0.56, 0.055), (0.06, 0.12, 0.045), 0.03),
        box("buckle", (x + lean * 0.45, 0.62, 0.10), (0.068, 0.028, 0.02), 0.015),
    )


def _pole(x: float, lean: float) -> tuple[Solid, ...]:
    foot, head = (x, 0.03, -0.11), (x + lean, 1.02, -0.11)
    return (
        rod("pole", foot, head, 0.018),
        rod("grip", head, (head[0] + lean * 0.15, 1.17, -0.11), 0.036, 0.042),
        ring("grip", (x + lean * 0.1, 0.13, -0.11), 0.065, 0.014),
    )


SPORT: tuple[Species, ...] = (
    row(
        "skis",
        0.75,
        {
            "coat": "#e0453a",
            "white": "#fff6ea",
            "binding": "#2f3440",
            "buckle": "#ffc93d",
            "pole": "#c9ced4",
            "grip": "#2f6fc0",
            "wood": "#b98a5a",
        },
        Thing(
            solids=(*_ski(-0.22, 0.16), *_ski(0.22, -0.16)),
            paints=(
                stripes("white", "ski", (0, 1.0, 0), (0, 1, 0), 24.0, bend=0.80),
                tip("white", "ski", (0, 1.22, 0), (0, 1, 0)),
            ),
            finish={"coat": "gloss", "pole": "metal"},
            lie=(0.68, 90, -74, 0.12),
            sway=0.0,
            leans=8.0,
            stand=(*rack(0.86, 0.52, back=-0.24), *_pole(-0.38, 0.16), *_pole(0.38, -0.16)),
        ),
        turn=0.3,
    ),
    row(
        "snowboard",
        0.75,
        {
            "coat": "#6a4fc8",
            "sun": "#ffc93d",
            "wave": "#4fd0d8",
            "deep": "#2e2a66",
            "binding": "#2b2b33",
            "strap": "#f2f0ea",
            "wood": "#b98a5a",
        },
        Thing(
            solids=(
                *part(
                    "board",
                    rod("coat", (0, 0.26, 0), (0, 1.10, 0), 0.235, flat=5.0),
                ),
                *(
                    solid
                    for y in (0.44, 0.92)
                    for solid in (
                        box("binding", (0, y, 0.06), (0.165, 0.06, 0.02), 0.03, (0, 0, 12)),
                        *tube("strap", arc((0, y, 0.07), 0.095, 0, 180, 6, "xz"), 0.03),
                        box("binding", (-0.15, y - 0.03, 0.11), (0.02, 0.055, 0.07), 0.02, (0, 0, 12)),
                    )
                ),
            ),
            paints=(
                tip("wave", "board", (0, 0.78, 0), (0.5, 1, 0)),
                tip("sun", "board", (0, 1.02, 0), (0.5, 1, 0)),
                tip("deep", "board", (0, 0.36, 0), (-0.5, -1, 0)),
                dot("wave", "board", (0.0, 0.68, 0.04), 0.075, 0.075),
            ),
            finish={"coat": "gloss"},
            lie=(0.68, 90, -74, 0.12),
            sway=0.0,
            leans=9.0,
            stand=rack(0.66, 0.38, back=-0.19),
        ),
        turn=0.42,
    ),
    row(
        "frisbee",
        0.3,
        {"coat": "#f0533f", "ring": "#fff4e0", "mark": "#ffc93d"},
        Thing(
            solids=(
                *part(
                    "plate",
                    ball("coat", (0, 0.20, 0), (0.50, 0.50, 0.10), (-75, 0, 0)),
                    ring("coat", (0, 0.195, -0.01), 0.46, 0.068, (15, 0, 0), blend=0.05),
                ),
            ),
            paints=(
                dot("ring", "plate", (0, 0.20, 0), 0.37, 0.37, (0, 0.966, 0.259), deep=1.0),
                dot("coat", "plate", (0, 0.20, 0), 0.31, 0.31, (0, 0.966, 0.259), deep=1.0),
                dot("mark", "plate", (0, 0.20, 0), 0.15, 0.15, (0, 0.966, 0.259), deep=1.0),
                dot("coat", "plate", (0, 0.20, 0), 0.09, 0.09, (0, 0.966, 0.259), deep=1.0),
            ),
            finish={"coat": "gloss"},
            sway=0.0,
        ),
        turn=0.2,
    ),
    row(
        "baseballbat",
        0.12,
        {"coat": "#cf9354", "grip": "#3a3f52", "mark": "#8a4f2a", "tape": "#e8e4da"},
        Thing(
            solids=(
                *part(
                    "bat",
                    rod("coat", (0, 0.09, 0), (0, 0.48, 0), 0.042, 0.052),
                    rod("coat", (0, 0.48, 0), (0, 0.86, 0), 0.052, 0.105, blend=0.03),
                    rod("coat", (0, 0.86, 0), (0, 1.22, 0), 0.105, 0.112, blend=0.02),
                ),
                rod("grip", (0, 0.10, 0), (0, 0.40, 0), 0.052, 0.054),
                disc("grip", (0, 0.04, 0), 0.085, 0.04, 0.035, (90, 0, 0)),
            ),
            paints=(
                dot("mark", "bat", (0, 0.98, 0.1), 0.10, 0.06),
                stripes("tape", "grip", (0, 0, 0), (0.3, 1, 0), 70.0, bend=0.82),
                stripes("mark", "bat", (0, 0.68, 0), (0, 1, 0), 9.0, bend=0.97),
            ),
            sway=0.0,
            lie=(0.66, 90, 0, 0.12),
            lies=True,
        ),
        turn=0.1,
    ),
    row(
        "baseballglove",
        0.35,
        {"coat": "#a8622e", "lace": "#f0d9a8", "palm": "coat*0.72", "ball": "#fbf8f0", "seam": "#d8352c"},
        Thing(
            solids=(
                *part(
                    "hand",
                    ball("coat", (0, 0.36, 0), (0.34, 0.33, 0.15)),
                    *(
                        rod("coat", (x, 0.42, 0.02), (x * 1.45, y, 0.10), 0.125, 0.088, blend=0.03)
                        for x, y in ((-0.25, 0.80), (-0.085, 0.91), (0.09, 0.91))
                    ),
                    rod("coat", (0.24, 0.40, 0.02), (0.36, 0.83, 0.10), 0.125, 0.085, blend=0.03),
                    rod("coat", (0.22, 0.20, 0.02), (0.54, 0.52, 0.14), 0.12, 0.095, blend=0.05),
                    box("coat", (-0.02, 0.08, 0), (0.25, 0.085, 0.13), 0.07, blend=0.06),
                ),
                *part(
                    "web",
                    *(rod("lace", (0.36, y, 0.12), (0.53, y - 0.10, 0.15), 0.022) for y in (0.60, 0.68, 0.76)),
                    rod("lace", (0.44, 0.46, 0.16), (0.45, 0.80, 0.13), 0.022),
                ),
                *part("ball", ball("ball", (0.05, 0.43, 0.20), 0.165)),
                *(rod("lace", (x, 0.10, 0.14), (x + 0.06, 0.03, 0.15), 0.016) for x in (-0.16, -0.04, 0.08)),
            ),
            paints=(
                dot("palm", "hand", (0.02, 0.42, 0.1), 0.27, 0.27, soft=0.05, deep=0.5),
                smile("seam", "ball", (0.05, 0.33, 0.3), 0.13, 0.07, 0.012),
                smile("seam", "ball", (0.05, 0.53, 0.3), 0.13, -0.07, 0.012),
            ),
        ),
        turn=0.15,
    ),
    row(
        "skateboard",
        0.3,
        {
            "coat": "#3fa7a0",
            "edge": "#ffd257",
            "grip": "#33373f",
            "wheel": "#ff8a3c",
            "truck": "#c9ced4",
            "hub": "#fff4e0",
        },
        Thing(
            solids=(
                *part(
                    "deck",
                    box("coat", (0, 0.255, 0), (0.50, 0.036, 0.225), 0.03),
                    *(
                        solid
                        for s in (1, -1)
                        for solid in (
                            box("coat", (s * 0.58, 0.284, 0), (0.11, 0.036, 0.225), 0.03, (0, 0, s * 20), blend=0.04),
                            disc("coat", (s * 0.66, 0.313, 0), 0.225, 0.036, 0.03, (90, 0, s * 20), blend=0.03),
                        )
                    ),
                ),
                *(disc("wheel", (x, 0.082, z), 0.082, 0.05, 0.035) for x in (0.40, -0.40) for z in (0.15, -0.15)),
                *(disc("hub", (x, 0.082, 0.20), 0.034, 0.012, 0.01) for x in (0.40, -0.40)),
                *(rod("truck", (x, 0.10, -0.14), (x, 0.10, 0.14), 0.032) for x in (0.40, -0.40)),
                *(box("truck", (x, 0.15, 0), (0.075, 0.07, 0.075), 0.03) for x in (0.40, -0.40)),
            ),
            paints=(
                bar("grip", "deck", (0, 0.385, 0), 0.56, 0.36, (0, 1, 0), deep=0.12),
                dot("edge", "deck", (0, 0.325, 0), 0.15, 0.15, (0, 1, 0), deep=0.06),
            ),
            finish={"wheel": "gloss", "truck": "metal"},
            sway=1.5,
        ),
        turn=0.45,
    ),
    row(
        "basketball",
        0.26,
        {"coat": "#ea7a2c", "seam": "#3a2a22"},
        Thing(
            solids=(*part("ball", ball("coat", (0, 0.48, 0), 0.48)),),
            paints=(
                bar("seam", "ball", (0, 0.48, 0), 0.6, 0.014, deep=1.0),
                bar("seam", "ball", (0, 0.48, 0), 0.014, 0.6, deep=1.0),
                smile("seam", "ball", (0, 0.16, 0.3), 0.40, -0.13, 0.014),
                smile("seam", "ball", (0, 0.80, 0.3), 0.40, 0.13, 0.014),
            ),
            sway=6,
        ),
    ),
    row(
        "basketballhoop",
        1.5,
        {"coat": "#fbfaf6", "ring": "#ee5a24", "pole": "#59606c", "net": "#f6f3ec", "pad": "#3f6fb8"},
        Thing(
            solids=(
                box("pole", (0, 0.03, -0.22), (0.24, 0.03, 0.16), 0.03),
                rod("pole", (0, 0.03, -0.22), (0, 1.12, -0.22), 0.045),
                rod("pole", (0, 1.10, -0.22), (0, 1.18, -0.02), 0.035),
                box("pad", (0, 0.32, -0.20), (0.075, 0.28, 0.075), 0.05),
                *part("board", box("coat", (0, 1.26, 0), (0.40, 0.25, 0.022), 0.02)),
                ring("ring", (0, 1.08, 0.20), 0.155, 0.018),
                rod("ring", (0, 1.08, 0.02), (0, 1.08, 0.06), 0.02),
                *(
                    rod("net", (x, 1.07, 0.20 + z), (0.62 * far_x, 0.84, 0.20 + 0.62 * far_z), 0.009)
                    for (x, z, _), (far_x, far_z, _) in zip(
                        arc((0, 0, 0), 0.152, 0, 330, 12), [*arc((0, 0, 0), 0.152, 30, 360, 12)], strict=True
                    )
                ),
                *(
                    rod("net", (x, 1.07, 0.20 + z), (0.62 * far_x, 0.84, 0.20 + 0.62 * far_z), 0.009)
                    for (x, z, _), (far_x, far_z, _) in zip(
                        arc((0, 0, 0), 0.152, 30, 360, 12), [*arc((0, 0, 0), 0.152, 0, 330, 12)], strict=True
                    )
                ),
            ),
            paints=(
                bar("ring", "board", (0, 1.22, 0.022), 0.105, 0.135, corner=0.005),
                bar("coat", "board", (0, 1.22, 0.022), 0.080, 0.110, corner=0.005),
                bar("ring", "board", (0, 1.50, 0.022), 0.012, 0.40),
                bar("ring", "board", (0, 1.02, 0.022), 0.012, 0.40),
            ),
            sway=1.0,
        ),
        turn=0.45,
    ),
    row(
        "football",
        0.26,
        {"coat": "#f6f3ec", "patch": "#2b2d36"},
        Thing(
            solids=(*part("ball", ball("coat", (0, 0.48, 0), 0.48)),),
            paints=tuple(
                dot(
                    "patch",
                    "ball",
                    (0.48 * math.cos(e) * math.sin(a), 0.48 + 0.48 * math.sin(e), 0.48 * math.cos(e) * math.cos(a)),
                    0.155,
                    0.155,
                    (math.cos(e) * math.sin(a), math.sin(e), math.cos(e) * math.cos(a)),
                )
                for e, a in (
                    (0.10, 0.0),
                    (0.62, 0.95),
                    (0.62, -0.95),
                    (-0.55, 0.62),
                    (-0.55, -0.75),
                    (1.2, 0.1),
                    (-0.05, 1.35),
                    (-0.05, -1.40),
                    (-1.2, 0.0),
                )
            ),
            sway=6,
        ),
    ),
    row(
        "sled",
        0.3,
        {"coat": "#c8854a", "runner": "#d8403a", "rope": "#f2e2c0"},
        Thing(
            solids=(
                *both(
                    *tube(
                        "runner",
                        [
                            (-0.62, 0.05, 0.24),
                            (0.52, 0.05, 0.24),
                            (0.72, 0.14, 0.24),
                            (0.78, 0.30, 0.24),
                            (0.70, 0.44, 0.24),
                        ],
                        0.042,
                    ),
                    *(rod("runner", (x, 0.06, 0.24), (x, 0.30, 0.22), 0.034) for x in (-0.46, 0.0, 0.42)),
                ),
                *(box("coat", (0.0, 0.33, z), (0.66, 0.03, 0.062), 0.03) for z in (-0.22, -0.075, 0.075, 0.22)),
                *(box("coat", (x, 0.295, 0), (0.05, 0.025, 0.28), 0.02) for x in (-0.46, 0.42)),
                *tube("rope", [(0.70, 0.44, 0.24), (0.98, 0.36, 0.0), (0.70, 0.44, -0.24)], 0.022),
            ),
            finish={"runner": "gloss"},
            sway=1.5,
        ),
        turn=0.5,
    ),
)
