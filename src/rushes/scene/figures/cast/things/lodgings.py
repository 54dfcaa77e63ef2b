"""What a home is fitted with: curtains, cabinets, shelves, pictures, beds above beds. One row each, facing the camera (+z)."""

from __future__ import annotations

import math

from ...species import Species
from ...thing.body import opening, row
from ...thing.parts import (
    LEVEL,
    Joint,
    Solid,
    Thing,
    arc,
    ball,
    both,
    box,
    disc,
    on,
    part,
    plate,
    ring,
    rod,
    stripes,
    tube,
)
from ...thing.stands import easel

_BRASS = "#e6b84c"


def _folds(x: float, wide: float, top: float, low: float, count: int) -> tuple[Solid, ...]:
    """A drape that hangs from its rail, gathered by a tie."""
    found: list[Solid] = []
    for k in range(count):
        u = k / (count - 1) - 0.5
        tied = x + 0.36 * math.copysign(wide, x) * 0.9 + 0.55 * wide * u
        found += tube(
            "coat",
            [
                (x + wide * u, top, 0.02),
                (0.5 * (x + wide * u + tied), 0.86, 0.04),
                (tied, 0.62, 0.03),
                (tied + 0.12 * wide * u, low, 0.05),
            ],
            [0.045, 0.05, 0.036, 0.055],
        )
    return tuple(found)


def _leaf(joint: str, side: int, low: float, high: float, wide: float, z: float) -> tuple[Solid, ...]:
    """A door of a cabinet, with a panel and a knob."""
    x, y, tall = side * wide, 0.5 * (low + high), 0.5 * (high - low)
    return on(
        joint, box("coat", (x, y, z), (wide - 0.008, tall, 0.018), 0.014), box("dark", (x, y, z + 0.016), (wide - 0.055, tall - 0.055, 0.006), 0.005),
        box("trim", (x, y, z + 0.022), (wide - 0.075, tall - 0.075, 0.006), 0.005), ball("knob", (side * 0.045, y, z + 0.04), 0.026),
    )  # fmt: skip


def _doors(x: float, z: float) -> dict[str, Joint]:
    return {"left": Joint(at=(-x, 0.5, z), axis="y", opens=-105), "right": Joint(at=(x, 0.5, z), axis="y", opens=105)}


def _bed(y: float) -> tuple[Solid, ...]:
    return (
        box("wood", (0, y, 0), (0.80, 0.06, 0.36), 0.03), box("sheet", (0, y + 0.09, 0), (0.76, 0.06, 0.33), 0.05),
        *part("cover", box("coat", (0.18, y + 0.115, 0.01), (0.58, 0.065, 0.35), 0.05)), box("sheet", (-0.36, y + 0.16, 0.01), (0.06, 0.03, 0.34), 0.028), box("pillow", (-0.60, y + 0.17, 0), (0.14, 0.06, 0.24), 0.055),
    )  # fmt: skip


LODGINGS: tuple[Species, ...] = (
    row(
        "curtain", 1.15,
        {"coat": "#c8485a", "rail": "#8a5a34", "ring": _BRASS, "tie": "#f2d08a", "frame": "#fbf6ea", "sky": "#a8dcf6", "hill": "#7db958", "pane": "#fbf6ea"},
        Thing(
            solids=(
                box("frame", (0, 0.72, -0.12), (0.46, 0.44, 0.04), 0.02), box("sky", (0, 0.72, -0.082), (0.40, 0.38, 0.008), 0.006), ball("hill", (-0.12, 0.38, -0.078), (0.26, 0.14, 0.008)), ball("hill", (0.22, 0.37, -0.078), (0.18, 0.18, 0.008)),
                box("pane", (0, 0.72, -0.07), (0.022, 0.40, 0.014), 0.01), box("pane", (0, 0.72, -0.07), (0.40, 0.020, 0.014), 0.01), box("frame", (0, 0.26, -0.06), (0.54, 0.03, 0.09), 0.02),
                rod("rail", (-0.82, 1.26, 0.02), (0.82, 1.26, 0.02), 0.03), *both(ball("rail", (0.85, 1.26, 0.02), 0.06), across="x"), *both(*(ring("ring", (0.36 + 0.065 * k, 1.25, 0.02), 0.045, 0.011, (0, 0, 90)) for k in range(6)), across="x"),
                *part("left", *_folds(-0.50, 0.40, 1.20, 0.06, 7)), *part("right", *_folds(0.50, 0.40, 1.20, 0.06, 7)),
                *both(*tube("tie", arc((0.63, 0.62, 0.035), 0.145, 0, 360, 13, "xz", squash=0.5), 0.030), ball("tie", (0.55, 0.60, 0.12), (0.04, 0.045, 0.03)), across="x"),
            ), finish={"coat": "cloth", "ring": "metal", "sky": "glow", "tie": "cloth"}, sway=1.2,
        ), turn=0.12,
    ),
    row(
        "cabinet", 0.95,
        {"coat": "#9a5f34", "dark": "coat*0.62", "trim": "coat*1.16", "knob": _BRASS, "inside": "coat*0.5", "plate": "#f4f1ea", "cup": "#5aa0c8", "jar": "#e0a03c"},
        Thing(
            solids=(
                box("inside", (0, 0.62, -0.05), (0.44, 0.42, 0.16), 0.01), *both(box("coat", (0.46, 0.55, 0), (0.03, 0.52, 0.21), 0.015), across="x"), box("coat", (0, 0.55, -0.20), (0.47, 0.52, 0.02), 0.01), box("trim", (0, 1.08, 0.01), (0.53, 0.04, 0.25), 0.03), box("trim", (0, 0.06, 0.01), (0.51, 0.03, 0.23), 0.02),
                box("coat", (0, 0.18, 0), (0.45, 0.10, 0.20), 0.015), *both(box("trim", (0.22, 0.18, 0.205), (0.20, 0.075, 0.012), 0.01), ball("knob", (0.22, 0.18, 0.23), 0.026), across="x"),
                box("coat", (0, 0.64, 0.06), (0.43, 0.015, 0.12), 0.01), *(disc("plate", (-0.24 + 0.16 * k, 0.80, -0.02), 0.10, 0.012, 0.01, (-12, 0, 0)) for k in range(3)), *(disc("cup", (-0.26 + 0.2 * k, 0.38, 0.08), 0.06, 0.07, 0.02, LEVEL) for k in range(3)), disc("jar", (0.28, 0.40, 0.06), 0.07, 0.09, 0.03, LEVEL),
                *_leaf("left", -1, 0.31, 1.03, 0.222, 0.205), *_leaf("right", 1, 0.31, 1.03, 0.222, 0.205), *both(rod("dark", (0.40, 0.04, 0.16), (0.40, -0.02, 0.16), 0.04), across="x"),
            ), joints=_doors(0.43, 0.205), finish={"coat": "gloss", "knob": "metal", "plate": "gloss", "cup": "gloss"}, sway=0.0,
        ), archetype=opening(0.35),
    ),
    row(
        "cupboard", 1.05,
        {"coat": "#dfe8dc", "dark": "coat*0.72", "trim": "coat*1.05", "knob": "#5a6470", "inside": "coat*0.6", "top": "#b9803f", "plate": "#5f93c8", "cup": "#e0705a", "pot": "#f2c63d", "rim": "#f4f1ea"},
        Thing(
            solids=(
                box("coat", (0, 0.30, 0), (0.52, 0.27, 0.24), 0.03), box("top", (0, 0.595, 0.01), (0.56, 0.03, 0.27), 0.02), box("inside", (0, 0.92, -0.12), (0.49, 0.30, 0.03), 0.01), *both(box("coat", (0.50, 0.92, -0.06), (0.03, 0.31, 0.13), 0.015), across="x"), box("trim", (0, 1.25, -0.05), (0.57, 0.04, 0.17), 0.03), box("coat", (0, 0.92, -0.04), (0.48, 0.018, 0.11), 0.01),
                *(s for k in range(4) for s in (disc("plate", (-0.345 + 0.23 * k, 1.055, -0.05), 0.105, 0.014, 0.012, (-10, 0, 0)), disc("rim", (-0.345 + 0.23 * k, 1.055, -0.036), 0.062, 0.012, 0.01, (-10, 0, 0)))),
                *(s for k in range(4) for s in (rod("cup", (-0.36 + 0.24 * k, 0.80, 0.0), (-0.36 + 0.24 * k, 0.72, 0.0), 0.058, 0.045), ring("cup", (-0.29 + 0.24 * k, 0.765, 0.0), 0.035, 0.012, (90, 0, 0)), rod("knob", (-0.36 + 0.24 * k, 0.90, 0.0), (-0.36 + 0.24 * k, 0.84, 0.0), 0.008))),
                ball("pot", (0.30, 0.69, 0.08), (0.09, 0.075, 0.09)), ball("pot", (0.30, 0.77, 0.08), 0.022), *both(box("trim", (0.26, 0.49, 0.235), (0.225, 0.06, 0.012), 0.01), ball("knob", (0.26, 0.49, 0.26), 0.024), across="x"),
                *_leaf("left", -1, 0.07, 0.41, 0.245, 0.232), *_leaf("right", 1, 0.07, 0.41, 0.245, 0.232),
            ), joints=_doors(0.49, 0.232), finish={"coat": "gloss", "plate": "gloss", "cup": "gloss", "pot": "gloss"}, sway=0.0,
        ), archetype=opening(0.3),
    ),
    row(
        "shelf", 0.62,
        {"coat": "#b9803f", "bracket": "#4a4e58", "wall": "#e9dcc6", "leaf": "#5f9e42", "pot": "#d8703f", "one": "#c8453a", "two": "#3f78c4", "three": "#f2c63d", "four": "#5f9a68", "vase": "#6aa8c8", "frame": "#f6f1e6", "photo": "#8fc4a0"},
        Thing(
            solids=(
                box("wall", (0, 0.56, -0.22), (0.98, 0.56, 0.03), 0.02),
                *(s for y in (0.22, 0.68) for s in (box("coat", (0, y, 0), (0.84, 0.032, 0.19), 0.015), *both(box("bracket", (0.58, y - 0.10, -0.17), (0.025, 0.09, 0.02), 0.01), rod("bracket", (0.58, y - 0.17, -0.16), (0.58, y - 0.04, 0.10), 0.018), across="x"))),
                *(box(c, (-0.68 + 0.095 * k, 0.715 + h, 0.0), (0.040, h, 0.12), 0.012) for k, (c, h) in enumerate((("one", 0.16), ("two", 0.14), ("three", 0.17), ("four", 0.13)))), box("two", (-0.27, 0.85, 0.0), (0.038, 0.14, 0.12), 0.012, (0, 0, 16)),
                rod("pot", (0.10, 0.72, 0.0), (0.10, 0.84, 0.0), 0.08, 0.10), *(rod("leaf", (0.10, 0.84, 0), (0.10 + 0.20 * math.sin(a), 0.94 + 0.10 * math.cos(a), 0.07 * math.cos(3 * a)), 0.02, 0.045, flat=2.0) for a in (-1.7, -1.1, -0.5, 0.0, 0.5, 1.1, 1.7)),
                box("frame", (0.55, 0.88, 0.0), (0.17, 0.16, 0.02), 0.015, (-8, 0, 0)), box("photo", (0.55, 0.88, 0.02), (0.125, 0.115, 0.008), 0.006, (-8, 0, 0)),
                ball("vase", (-0.50, 0.38, 0.0), (0.11, 0.13, 0.11)), rod("vase", (-0.50, 0.46, 0), (-0.50, 0.54, 0), 0.05, 0.065), *(box(c, (0.0, 0.285 + 0.065 * k, 0.0), (0.20 - 0.02 * k, 0.03, 0.13), 0.012) for k, c in enumerate(("four", "one", "three"))), rod("frame", (0.52, 0.25, 0), (0.52, 0.36, 0), 0.075), ring("frame", (0.61, 0.305, 0.0), 0.045, 0.016, (90, 0, 0)),
            ), finish={"coat": "gloss", "vase": "gloss", "bracket": "metal"}, sway=0.0,
        ), turn=0.2,
    ),
    row(
        "painting", 0.75,
        {"coat": "#e0ac3f", "edge": "coat*0.78", "sky": "#f6c98a", "sun": "#fff0c0", "far": "#7f8fc0", "near": "#4f7f8a", "lake": "#7fb8d8", "tree": "#3f6a48", "wood": "#8a5a34", "boat": "#f8f2e2", "glint": "#f8dca8"},
        Thing(
            solids=(
                *easel(0.40, 0.50), *part("canvas", box("sky", (0, 0.78, 0.06), (0.54, 0.36, 0.02), 0.01, (-7, 0, 0))), ball("sun", (0.18, 0.86, 0.082), (0.085, 0.085, 0.012)),
                *(plate("far", (x, 0.72, 0.080), ((-0.20, -0.10), (0.20, -0.10), (0.0, h)), 0.006, 0.004) for x, h in ((-0.30, 0.20), (-0.06, 0.14), (0.34, 0.17))), box("near", (0, 0.66, 0.084), (0.54, 0.03, 0.010), 0.008), box("lake", (0, 0.53, 0.094), (0.54, 0.11, 0.010), 0.008),
                *(box("glint", (0.18 + dx, y, 0.104), (w, 0.009, 0.004), 0.003) for dx, y, w in ((0, 0.615, 0.09), (0.02, 0.575, 0.06), (-0.02, 0.535, 0.075), (0.01, 0.49, 0.04))),
                *(s for x, y, h in ((-0.42, 0.60, 0.17), (-0.32, 0.58, 0.12), (0.46, 0.60, 0.14)) for s in (rod("wood", (x, y - 0.10, 0.106), (x, y, 0.106), 0.012), ball("tree", (x, y + 0.5 * h, 0.104), (0.055, h, 0.012)))), plate("boat", (-0.08, 0.54, 0.108), ((-0.06, 0.012), (0.06, 0.012), (0.04, -0.018), (-0.04, -0.018)), 0.004, 0.003), plate("boat", (-0.075, 0.60, 0.106), ((0.0, 0.06), (0.05, -0.04), (0.0, -0.04)), 0.004, 0.003),
                *both(box("coat", (0.585, 0.77, 0.07), (0.055, 0.44, 0.05), 0.03, (-7, 0, 0)), across="x"), *(box("coat", (0, y, z), (0.62, 0.055, 0.05), 0.03, (-7, 0, 0)) for y, z in ((1.165, 0.02), (0.385, 0.12))), *both(ball("edge", (0.585, 1.165, 0.06), (0.07, 0.07, 0.03)), ball("edge", (0.585, 0.385, 0.16), (0.07, 0.07, 0.03)), across="x"),
            ), finish={"coat": "metal", "edge": "metal"}, sway=0.0,
        ), turn=0.15, mirrors=False,
    ),
    row(
        "bunkbed", 1.15,
        {"coat": "#5f93d0", "wood": "#c98f52", "sheet": "#fbf6ea", "pillow": "#f7efe0", "dark": "wood*0.8", "rug": "#f2c63d"},
        Thing(
            solids=(
                *(rod("wood", (x, 0, z), (x, 1.30, z), 0.05) for x in (-0.82, 0.82) for z in (-0.36, 0.36)), *(ball("dark", (x, 1.32, z), 0.065) for x in (-0.82, 0.82) for z in (-0.36, 0.36)), *_bed(0.22), *_bed(0.86),
                *(box("wood", (x, y, 0), (0.03, 0.05, 0.34), 0.02) for x in (-0.82, 0.82) for y in (0.44, 1.10, 1.22)), box("wood", (-0.16, 1.16, 0.36), (0.64, 0.035, 0.022), 0.02), rod("wood", (0.46, 0.92, 0.36), (0.46, 1.18, 0.36), 0.026), rod("wood", (-0.20, 0.92, 0.36), (-0.20, 1.14, 0.36), 0.022),
                *(rod("dark", (x, 0.0, 0.52), (x, 1.20, 0.40), 0.028) for x in (0.52, 0.74)), *(rod("wood", (0.52, 0.16 + 0.2 * k, 0.504 - 0.02 * k), (0.74, 0.16 + 0.2 * k, 0.504 - 0.02 * k), 0.022) for k in range(6)),
            ),
            paints=(stripes("sheet", "cover", (0, 0, 0), (1, 0, 0), 26.0, bend=0.5, opacity=0.35),), finish={"coat": "cloth", "sheet": "cloth", "pillow": "cloth"}, sway=0.0,
        ), turn=0.4, seat=0.28,
    ),
    row(
        "highchair", 0.82,
        {"coat": "#f2f0ea", "wood": "#c98f52", "pad": "#7fc4b8", "tray": "coat*0.95", "bowl": "#e0705a", "spoon": "#f2c63d", "food": "#f4c76a"},
        Thing(
            solids=(
                *both(*(rod("wood", (0.20, 0.58, 0.18 * s), (0.34, 0.0, 0.32 * s), 0.036, 0.03) for s in (-1, 1)), rod("wood", (0.30, 0.20, -0.26), (0.30, 0.20, 0.26), 0.022), rod("coat", (0.25, 0.62, -0.16), (0.27, 0.80, 0.10), 0.04), across="x"), rod("wood", (-0.30, 0.20, 0.28), (0.30, 0.20, 0.28), 0.024), box("wood", (0, 0.28, 0.28), (0.20, 0.02, 0.09), 0.015),
                box("coat", (0, 0.60, 0), (0.27, 0.05, 0.23), 0.04), box("pad", (0, 0.655, 0.01), (0.22, 0.03, 0.18), 0.028), *part("back", box("coat", (0, 0.90, -0.22), (0.26, 0.30, 0.04), 0.08, (-8, 0, 0)), ball("coat", (0, 1.18, -0.26), (0.22, 0.10, 0.05), blend=0.05)), box("pad", (0, 0.90, -0.17), (0.19, 0.24, 0.03), 0.07, (-8, 0, 0)),
                box("tray", (0, 0.83, 0.26), (0.36, 0.025, 0.19), 0.12), *tube("coat", [(-0.35, 0.86, 0.12), (-0.34, 0.86, 0.40), (-0.22, 0.86, 0.45), (0.22, 0.86, 0.45), (0.34, 0.86, 0.40), (0.35, 0.86, 0.12)], 0.022), rod("bowl", (-0.05, 0.855, 0.28), (-0.05, 0.91, 0.28), 0.07, 0.105), disc("food", (-0.05, 0.925, 0.28), 0.09, 0.02, 0.015, LEVEL), rod("spoon", (0.16, 0.87, 0.34), (0.20, 0.87, 0.18), 0.016), ball("spoon", (0.155, 0.87, 0.36), (0.034, 0.014, 0.045)),
            ), finish={"pad": "cloth", "coat": "gloss", "bowl": "gloss"}, sway=0.0,
        ), turn=0.45, seat=0.5,
    ),
    row(
        "ottoman", 0.36,
        {"coat": "#4f7f8a", "seam": "coat*0.74", "button": "coat*0.66", "wood": "#7a4f30"},
        Thing(
            solids=(
                *part("pouf", disc("coat", (0, 0.34, 0), 0.56, 0.20, 0.10, LEVEL), ball("coat", (0, 0.52, 0), (0.52, 0.11, 0.52), blend=0.06)), ring("seam", (0, 0.50, 0), 0.545, 0.022), ring("seam", (0, 0.17, 0), 0.53, 0.022), ball("button", (0, 0.63, 0), (0.05, 0.02, 0.05)),
                *(ball("button", (0.30 * math.sin(a), 0.615, 0.30 * math.cos(a)), (0.04, 0.02, 0.04)) for a in (math.tau * k / 6 for k in range(6))), *(rod("seam", (0.565 * math.sin(a), 0.48, 0.565 * math.cos(a)), (0.555 * math.sin(a), 0.19, 0.555 * math.cos(a)), 0.012) for a in (math.tau * (k + 0.5) / 14 for k in range(14))),
                *(rod("wood", (x, 0.16, z), (1.15 * x, 0.0, 1.15 * z), 0.05, 0.03) for x in (-0.32, 0.32) for z in (-0.32, 0.32)),
            ), finish={"coat": "cloth", "seam": "cloth"}, sway=0.0,
        ), turn=0.4, seat=0.85,
    ),
    row(
        "doormat", 0.14,
        {"coat": "#b5824a", "dark": "coat*0.66", "fringe": "coat*0.85"},
        Thing(
            solids=(
                *part("mat", box("coat", (0, 0.05, 0), (0.90, 0.045, 0.56), 0.04)), *(box("dark", (x, 0.092, 0), (0.02, 0.008, 0.46), 0.006) for x in (-0.78, 0.78)), *(box("dark", (0, 0.092, z), (0.80, 0.008, 0.02), 0.006) for z in (-0.46, 0.46)),
                *(s for x, z in ((-0.02, -0.10),) for s in (ball("dark", (x, 0.09, z + 0.12), (0.15, 0.014, 0.12)), *(ball("dark", (x + dx, 0.09, z + dz), (0.06, 0.014, 0.07)) for dx, dz in ((-0.17, -0.06), (-0.06, -0.15), (0.07, -0.15), (0.18, -0.06))))),
                *both(*(rod("fringe", (0.89, 0.04, -0.50 + 0.10 * k), (0.99, 0.02, -0.50 + 0.10 * k), 0.022, 0.014) for k in range(11)), across="x"),
            ), finish={"coat": "cloth"}, sway=0.0,
        ), turn=0.2, seat=0.5,
    ),
    row(
        "airconditioner", 0.34,
        {"coat": "#f6f5f1", "dark": "#4a505a", "grey": "coat*0.86", "light": "#5fe08a", "wall": "#cfdcd8", "breeze": "#dff4ff"},
        Thing(
            solids=(
                box("wall", (0, 0.40, -0.24), (1.05, 0.40, 0.03), 0.02), *part("case", box("coat", (0, 0.50, 0), (0.88, 0.23, 0.20), 0.09)), box("grey", (0, 0.72, -0.02), (0.80, 0.012, 0.13), 0.01), box("grey", (0, 0.44, 0.200), (0.84, 0.010, 0.008), 0.006), box("dark", (0, 0.335, 0.14), (0.76, 0.05, 0.085), 0.03),
                *(box("grey", (0, 0.315 + 0.035 * k, 0.215 - 0.02 * k), (0.75, 0.010, 0.05), 0.008, (34, 0, 0)) for k in range(2)), box("dark", (0.62, 0.53, 0.20), (0.10, 0.035, 0.008), 0.006), ball("light", (0.42, 0.53, 0.203), (0.018, 0.018, 0.008)),
                *(s for x in (-0.5, 0.0, 0.5) for s in on("air", *tube("breeze", [(x, 0.24, 0.22), (x + 0.05, 0.17, 0.27), (x - 0.04, 0.10, 0.32), (x + 0.02, 0.03, 0.36)], [0.022, 0.020, 0.016, 0.006]))),
            ), joints={"air": Joint(at=(0, 0.2, 0.25), slide=(0.02, 0.02, 0.0), times=2)}, finish={"coat": "gloss", "light": "glow"}, sway=0.0,
        ), turn=0.3,
    ),
    row(
        "candleholder", 0.42,
        {"coat": "#d9b04a", "wax": "#fbf4e2", "flame": "#ffd76a", "wick": "#3a3028"},
        Thing(
            solids=(
                disc("coat", (0, 0.04, 0), 0.26, 0.035, 0.025, LEVEL), disc("coat", (0, 0.09, 0), 0.17, 0.03, 0.02, LEVEL), rod("coat", (0, 0.08, 0), (0, 0.66, 0), 0.045), *(ball("coat", (0, y, 0), (r, 0.05, r)) for y, r in ((0.18, 0.085), (0.36, 0.10), (0.56, 0.075))),
                *both(*tube("coat", [(0.04, 0.40, 0), (0.20, 0.34, 0), (0.36, 0.42, 0), (0.38, 0.56, 0)], 0.034), disc("coat", (0.38, 0.58, 0), 0.10, 0.016, 0.012, LEVEL), rod("coat", (0.38, 0.58, 0), (0.38, 0.65, 0), 0.06), rod("wax", (0.38, 0.64, 0), (0.38, 0.90, 0), 0.045), rod("wick", (0.38, 0.90, 0), (0.38, 0.94, 0), 0.008), ball("flame", (0.38, 0.99, 0), (0.034, 0.07, 0.034)), across="x"),
                disc("coat", (0, 0.68, 0), 0.11, 0.016, 0.012, LEVEL), rod("coat", (0, 0.68, 0), (0, 0.75, 0), 0.064), rod("wax", (0, 0.74, 0), (0, 1.06, 0), 0.048), rod("wick", (0, 1.06, 0), (0, 1.10, 0), 0.008), ball("flame", (0, 1.15, 0), (0.036, 0.075, 0.036)),
            ), finish={"coat": "metal", "flame": "glow", "wax": "gloss"}, sway=0.8,
        ), turn=0.3, glow=("#ffd98a", 1.2),
    ),
)  # fmt: skip
