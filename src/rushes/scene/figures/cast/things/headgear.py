"""What goes on heads, faces and feet, where nobody has it on: hats on their blocks, masks and wigs on stands, slippers on the floor."""

from __future__ import annotations

import math

from ...species import Species
from ...thing.body import row
from ...thing.parts import (
    LEVEL,
    Solid,
    Thing,
    arc,
    ball,
    both,
    box,
    disc,
    dot,
    drum,
    part,
    plate,
    ring,
    rod,
    smile,
    tube,
)

_STAND = {"wood": "#b98552", "foot": "wood*0.8"}


def _post(high: float) -> tuple[Solid, ...]:
    """On which a mask or a wig is shown."""
    return (disc("foot", (0, 0.03, 0), 0.22, 0.03, 0.02, LEVEL), rod("wood", (0, 0.04, 0), (0, high, 0), 0.045))


def _slipper(z: float) -> tuple[Solid, ...]:
    """The toe is ahead."""
    return (
        box("sole", (0.0, 0.05, z), (0.44, 0.045, 0.17), 0.045), ball("sole", (0.36, 0.05, z), (0.22, 0.047, 0.185)),
        *part("upper", ball("coat", (0.24, 0.15, z), (0.33, 0.17, 0.205))), ball("lining", (-0.10, 0.16, z), (0.13, 0.13, 0.165)), ball("lining", (-0.20, 0.10, z), (0.24, 0.045, 0.14)),
        ball("pompom", (0.24, 0.33, z), 0.095), *(ball("pompom", (0.24 + 0.075 * math.cos(a), 0.34 + 0.04 * math.sin(2 * a), z + 0.075 * math.sin(a)), 0.05) for a in (math.tau * k / 7 for k in range(7))),
    )  # fmt: skip


def _flip_flop(z: float) -> tuple[Solid, ...]:
    return (
        *part("sole", box("coat", (-0.06, 0.05, z), (0.40, 0.045, 0.145), 0.045), ball("coat", (0.26, 0.05, z), (0.25, 0.047, 0.19), blend=0.05), ball("coat", (-0.38, 0.05, z), (0.16, 0.047, 0.15), blend=0.04)),
        ball("inner", (0.24, 0.085, z), (0.20, 0.02, 0.145)), box("inner", (-0.10, 0.088, z), (0.36, 0.012, 0.105), 0.012),
        *tube("strap", [(0.30, 0.09, z), (0.26, 0.19, z), (0.12, 0.21, z + 0.11), (-0.08, 0.09, z + 0.155)], 0.035), *tube("strap", [(0.26, 0.19, z), (0.12, 0.21, z - 0.11), (-0.08, 0.09, z - 0.155)], 0.035), ball("bead", (0.26, 0.215, z), 0.05),
    )  # fmt: skip


HEADGEAR: tuple[Species, ...] = (
    row(
        "cowboyhat", 0.3,
        {"coat": "#a8713f", "band": "#4a2c1a", "dent": "coat*0.72", "buckle": "#f0c45a"},
        Thing(
            solids=(
                *part("brim", *(rod("coat", (0.60 * x, 0.12 + 0.34 * x * x, -0.44 * math.sqrt(max(0.0, 1 - x * x))), (0.60 * x, 0.12 + 0.34 * x * x, 0.44 * math.sqrt(max(0.0, 1 - x * x))), 0.035, blend=0.05) for x in (-math.cos(math.pi * k / 34) for k in range(35)))),
                *part("crown", *(disc("coat", (0, 0.16 + 0.04 * k, 0), 0.30 - 0.011 * k, 0.03, 0.02, LEVEL, blend=0.03) for k in range(8)), *both(ball("coat", (0.105, 0.47, 0.0), (0.115, 0.10, 0.20), blend=0.05), across="x")), ball("dent", (0, 0.515, 0.05), (0.035, 0.05, 0.17)),
                disc("band", (0, 0.21, 0), 0.305, 0.035, 0.015, LEVEL), box("buckle", (0.16, 0.21, 0.262), (0.045, 0.04, 0.015), 0.01, (0, 32, 0)),
            ), finish={"coat": "cloth", "buckle": "metal"}, sway=1.0,
        ), turn=0.3,
    ),
    row(
        "baseballcap", 0.24,
        {"coat": "#2f6fc8", "visor": "coat*0.74", "button": "coat*1.2", "badge": "#fbf6ea", "seam": "coat*0.85"},
        Thing(
            solids=(
                *part("dome", *(disc("coat", (0, 0.03 + 0.045 * k, 0), 0.43 * math.sqrt(1 - ((0.045 * k) / 0.54) ** 2), 0.04, 0.03, LEVEL, blend=0.05) for k in range(12))), ball("button", (0, 0.57, 0), (0.05, 0.03, 0.05)),
                *part("peak", ball("visor", (0, 0.06, 0.46), (0.38, 0.035, 0.36)), box("visor", (0, 0.07, 0.30), (0.36, 0.03, 0.14), 0.03, blend=0.04)),
                *(solid for a in (-1.1, -0.36, 0.36, 1.1) for solid in tube("seam", [(0.445 * math.sin(t) * math.sin(a), 0.03 + 0.545 * math.cos(t), 0.445 * math.sin(t) * math.cos(a)) for t in (0.15, 0.5, 0.85, 1.2, 1.5)], 0.008)),
                ball("badge", (0, 0.31, 0.375), (0.13, 0.11, 0.035), (-32, 0, 0)),
            ), finish={"coat": "cloth", "visor": "cloth"}, sway=1.0,
        ), turn=0.5,
    ),
    row(
        "mask", 0.5,
        {"coat": "#f6f0e4", "gold": "#e8b83f", "ink": "#2a2430", "lip": "#c2303f", "jewel": "#3f8fd0", "feather": "#7a3fa8", "plume": "#c04a9a", **_STAND},
        Thing(
            solids=(
                *_post(0.5), *(rod(("feather", "plume")[k % 2], (0.30 * math.sin(a), 0.86, -0.05), (0.62 * math.sin(a), 0.93 + 0.44 * math.cos(a), -0.08), 0.03, 0.075, flat=2.2) for k, a in enumerate((-0.95, -0.63, -0.32, 0.0, 0.32, 0.63, 0.95))),
                *part("face", ball("coat", (0, 0.66, 0), (0.33, 0.42, 0.14)), ball("coat", (0, 0.60, 0.13), (0.055, 0.115, 0.07), blend=0.07)),
                *tube("gold", arc((0, 0.66, 0.03), 0.335, 0, 360, 25, squash=1.26), 0.022),
                *both(ball("gold", (0.135, 0.72, 0.125), (0.11, 0.068, 0.025), (0, 22, 8)), ball("ink", (0.135, 0.72, 0.142), (0.085, 0.046, 0.022), (0, 22, 8)), ball("lip", (0.035, 0.455, 0.135), (0.05, 0.026, 0.03)), *tube("gold", [(0.07, 0.83, 0.14), (0.16, 0.87, 0.115), (0.25, 0.83, 0.085)], 0.014), across="x"),
                ball("lip", (0, 0.44, 0.135), (0.055, 0.026, 0.03)), ball("jewel", (0, 0.92, 0.11), (0.045, 0.06, 0.03)), *both(ball("jewel", (0.20, 0.57, 0.115), 0.022), across="x"),
            ), finish={"coat": "gloss", "gold": "metal", "jewel": "gloss", "lip": "gloss"}, sway=1.2,
        ), turn=0.2,
    ),
    row(
        "wig", 0.55,
        {"coat": "#b5762f", "dark": "coat*0.8", "head": "#efe6da", **_STAND},
        Thing(
            solids=(
                *_post(0.3), *part("dummy", ball("head", (0, 0.62, 0.02), (0.20, 0.26, 0.22)), rod("head", (0, 0.22, 0), (0, 0.42, 0), 0.10, 0.09, blend=0.05), ball("head", (0, 0.58, 0.22), (0.035, 0.055, 0.045), blend=0.05)),
                *part("hair", ball("coat", (0, 0.74, -0.05), (0.28, 0.24, 0.26)), *both(ball("coat", (0.20, 0.70, 0.08), (0.12, 0.18, 0.14), blend=0.05), across="x")),
                *(rod("dark", (0.03 * k, 0.965, 0.02), (0.085 * k, 0.86, 0.19), 0.03, 0.045) for k in (-2, -1, 0, 1, 2)),
                *(s for k in range(4) for s in both(ball(("coat", "dark")[k % 2], (0.265 + 0.02 * (k % 2), 0.62 - 0.125 * k, 0.06), (0.10, 0.085, 0.11)), ball(("dark", "coat")[k % 2], (0.21, 0.60 - 0.125 * k, -0.12), (0.11, 0.09, 0.11)), across="x")),
            ), finish={"coat": "gloss", "dark": "gloss"}, sway=1.2,
        ), turn=0.3,
    ),
    row(
        "goggles", 0.22,
        {"coat": "#e0582f", "lens": "#6fc3e8", "strap": "#2f333c", "shine": "#f4fbff", "clip": "#c9ced6"},
        Thing(
            solids=(
                *both(*part("frame", ball("coat", (0.30, 0.26, 0.10), (0.30, 0.24, 0.14))), ball("lens", (0.30, 0.26, 0.19), (0.235, 0.18, 0.085)), ball("shine", (0.22, 0.34, 0.262), (0.05, 0.028, 0.012), (0, 0, 30)), box("clip", (0.58, 0.26, 0.02), (0.03, 0.075, 0.06), 0.02), *tube("strap", [(0.58, 0.26, 0.0), (0.66, 0.24, -0.16), (0.60, 0.20, -0.38), (0.34, 0.17, -0.52), (0.0, 0.16, -0.56)], 0.07, flat=2.4, side=(0.8, 0.3, 0.6)), across="x"),
                *tube("coat", [(-0.08, 0.32, 0.16), (0, 0.35, 0.18), (0.08, 0.32, 0.16)], 0.05),
            ), finish={"coat": "gloss", "lens": "glass", "clip": "metal", "strap": "cloth"}, sway=0.8,
        ), turn=0.35,
    ),
    row(
        "bowtie", 0.22,
        {"coat": "#b3262e", "knot": "coat*0.8", "fold": "coat*0.7", "dot": "#fbf2e4", **_STAND},
        Thing(
            solids=(
                *_post(0.42), *tube("knot", arc((0, 0.52, -0.08), 0.17, 0, 360, 15, "xz"), 0.030),
                *part("bow", *both(plate("coat", (0.29, 0.52, 0.12), ((-0.27, 0.05), (0.22, 0.20), (0.22, -0.20), (-0.27, -0.05)), 0.05, 0.05), across="x")),
                *both(rod("fold", (0.09, 0.54, 0.22), (0.30, 0.58, 0.222), 0.012, 0.004), rod("fold", (0.09, 0.50, 0.22), (0.30, 0.46, 0.222), 0.012, 0.004), across="x"), box("knot", (0, 0.52, 0.15), (0.085, 0.115, 0.12), 0.05),
            ),
            paints=tuple(dot("dot", "bow", (s * x, 0.52 + y, 0.17), 0.024, 0.024, deep=0.2) for s in (-1, 1) for x, y in ((0.20, 0.07), (0.20, -0.07), (0.33, 0.0), (0.44, 0.11), (0.44, -0.11), (0.32, 0.13), (0.32, -0.13))),
            finish={"coat": "cloth", "knot": "cloth"}, sway=1.0,
        ), turn=0.2,
    ),
    row(
        "slippers", 0.16,
        {"coat": "#d88aa8", "sole": "#7a5a48", "lining": "#fbf2e8", "pompom": "#fbf2e8"},
        Thing(solids=(*_slipper(0.26), *_slipper(-0.26)), finish={"coat": "cloth", "lining": "cloth", "pompom": "cloth"}, sway=0.0),
        turn=0.6,
    ),
    row(
        "flipflops", 0.12,
        {"coat": "#2fb0b8", "inner": "coat*1.2", "strap": "#f5a03c", "bead": "#fbe08a"},
        Thing(solids=(*_flip_flop(0.24), *_flip_flop(-0.24)), sway=0.0),
        turn=0.7,
    ),
    row(
        "doll", 0.42,
        {"coat": "#e2587f", "skin": "#f6c9a4", "hair": "#a8602a", "ink": "#2e2420", "blush": "#f09a90", "white": "#fbf6ee", "shoe": "#4a5a9a", "bow": "#f5c83c"},
        Thing(
            solids=(
                *both(rod("white", (0.09, 0.24, 0.0), (0.11, 0.09, 0.02), 0.055), ball("shoe", (0.115, 0.05, 0.05), (0.075, 0.05, 0.105)), rod("skin", (0.18, 0.50, 0.0), (0.36, 0.34, 0.06), 0.045), ball("skin", (0.375, 0.325, 0.065), 0.055), ball("coat", (0.18, 0.50, 0.0), (0.085, 0.08, 0.085)), across="x"),
                *part("dress", *drum("coat", 0.20, 0.54, 0.31, 0.12)), ring("white", (0, 0.21, 0), 0.30, 0.028), disc("white", (0, 0.545, 0), 0.13, 0.022, 0.02, LEVEL),
                plate("white", (0, 0.36, 0.22), ((-0.10, 0.12), (0.10, 0.12), (0.14, -0.13), (-0.14, -0.13)), 0.02, 0.02, (-14, 0, 0)),
                *part("face", ball("skin", (0, 0.78, 0.02), (0.245, 0.235, 0.225))), ball("hair", (0, 0.85, -0.06), (0.265, 0.225, 0.235)), *(ball("hair", (0.075 * k, 0.955, 0.145 - 0.012 * k * k), (0.075, 0.065, 0.075)) for k in (-2, -1, 0, 1, 2)),
                *both(*(ball("hair", (0.285 + 0.02 * k, 0.72 - 0.075 * k, 0.0), 0.068 - 0.006 * k) for k in range(4)), ball("bow", (0.275, 0.795, 0.03), (0.05, 0.045, 0.05)), ball("ink", (0.095, 0.785, 0.225), (0.036, 0.042, 0.02)), ball("white", (0.105, 0.80, 0.243), 0.012), ball("blush", (0.15, 0.70, 0.185), (0.045, 0.032, 0.02)), across="x"),
            ),
            paints=(smile("ink", "face", (0, 0.685, 0.22), 0.06, 0.022, 0.010),), finish={"coat": "cloth", "white": "cloth", "hair": "cloth", "shoe": "gloss", "ink": "gloss"}, sway=2.0,
        ), turn=0.25,
    ),
)  # fmt: skip
