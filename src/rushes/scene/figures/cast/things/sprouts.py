"""Small things of the wild and the wet: a worm, a flytrap, seaweed, a puddle, a drop, crystals; and a hand of steel. One row each."""

from __future__ import annotations

import math

from ...species import Species
from ...thing.body import WALKER, opening, row, swimming
from ...thing.parts import (
    LEVEL,
    Joint,
    Solid,
    Thing,
    arc,
    ball,
    both,
    box,
    curve,
    disc,
    eye,
    on,
    part,
    ring,
    rod,
    smile,
    tube,
)

RINGS = 9


def _worm() -> tuple[Solid, ...]:
    """Its rings, from behind the head to the tail: the middle ones rise in an arch and sink again."""
    found: list[Solid] = []
    for k in range(RINGS):
        x, y = 0.34 - 0.15 * k, 0.13 + 0.15 * math.exp(-(((k - 3.5) / 1.6) ** 2))
        thick = 0.125 - 0.006 * max(0, k - 4)
        found += on(
            f"s{k}",
            ball("band" if k == 2 else "coat", (x, y, 0.03 * math.sin(k)), (0.115, thick, thick)),
            ring("fold", (x + 0.07, y, 0.03 * math.sin(k)), thick * 0.88, 0.014, (0, 0, 90)),
        )
    return tuple(found)


def _jaw(side: int) -> tuple[Solid, ...]:
    """One half of a trap, with its teeth."""
    return (
        *part(f"jaw{side}", ball("coat", (0.17 * side, 1.06, 0.0), (0.19, 0.08, 0.25), (0, 0, 38 * side))), ball("inside", (0.15 * side, 1.095, 0.0), (0.15, 0.055, 0.20), (0, 0, 38 * side)),
        *(rod("tooth", (0.31 * side * math.cos(0.3 * k), 1.17, 0.25 * math.sin(0.36 * k)), ((0.31 + 0.03) * side * math.cos(0.3 * k), 1.34, 0.29 * math.sin(0.36 * k)), 0.018, 0.006) for k in (-3, -2, -1, 0, 1, 2, 3)),
    )  # fmt: skip


def _blade(k: int) -> tuple[Solid, ...]:
    x, z, tall = (
        (-0.42, -0.20, 0.02, 0.22, 0.42)[k],
        (0.05, -0.12, 0.10, -0.08, 0.06)[k],
        (0.78, 1.15, 0.95, 1.28, 0.70)[k],
    )
    way = curve(
        [
            (x, 0.06, z),
            (x + 0.09, 0.25 * tall, z),
            (x - 0.07, 0.5 * tall, z),
            (x + 0.07, 0.75 * tall, z),
            (x - 0.02, tall, z),
        ],
        4,
    )
    widths = [0.045 + 0.05 * math.sin(math.pi * min(1.0, 0.12 + i / len(way))) for i in range(len(way))]
    return on(
        f"b{k}",
        *tube(("coat", "light", "dark", "coat", "light")[k], way, widths, flat=2.6),
        *(ball("bubble", (x + 0.06, 0.35 * tall + 0.3 * tall * n, z + 0.05), 0.028) for n in (0, 1)),
    )


SPROUTS: tuple[Species, ...] = (
    row(
        "worm", 0.14, {"coat": "#e58f86", "fold": "coat*0.84", "band": "coat*0.9", "ink": "#4a2420", "blush": "#f2b0a0"},
        Thing(
            solids=(*_worm(), *on("head", *part("face", ball("coat", (0.52, 0.17, 0), (0.155, 0.15, 0.14))), *both(eye((0.60, 0.215, 0.082), 0.038, (0, -30, 0))), *both(ball("blush", (0.60, 0.145, 0.112), (0.026, 0.022, 0.02))))),
            paints=(smile("ink", "face", (0.665, 0.125, 0), 0.05, 0.018, 0.008, out=(1, 0, 0)),),
            joints={**{f"s{k}": Joint(at=(0, 0, 0), slide=(0.02, 0.035, 0.0), shift=0.5 - k / RINGS) for k in range(RINGS)}, **{j: Joint(at=(0.40, 0.14, 0), swing=6.0, slide=(0.03, 0.02, 0), acts={"eat": -20.0, "look": 20.0}) for j in ("head", "head'")}},
            leg=0.0, crouch=0.01, finish={"coat": "gloss"},
        ), archetype=WALKER, turn=0.5,
    ),
    row(
        "venusflytrap", 0.5, {"coat": "#7cb848", "inside": "#d8405a", "tooth": "#d8e89a", "stem": "#5f9a3c", "leaf": "#6aa83f", "pot": "#c8703f", "rim": "pot*1.12", "soil": "#4a3528", "fly": "#2f333c", "wing": "#dff0fb"},
        Thing(
            solids=(
                rod("pot", (0, 0.02, 0), (0, 0.34, 0), 0.20, 0.27), disc("rim", (0, 0.37, 0), 0.31, 0.045, 0.03, LEVEL), disc("soil", (0, 0.41, 0), 0.25, 0.02, 0.01, LEVEL), *tube("stem", curve([(0, 0.40, 0), (0.05, 0.62, 0.0), (-0.02, 0.84, 0), (0, 1.0, 0)], 4), 0.042),
                *on("left", *_jaw(-1)), *on("right", *_jaw(1)), *(s for a, r in ((0.5, 0.36), (2.5, 0.34), (3.9, 0.32), (5.5, 0.36)) for s in tube("leaf", [(0, 0.41, 0), (0.6 * r * math.cos(a), 0.52, 0.6 * r * math.sin(a)), (r * math.cos(a), 0.47, r * math.sin(a))], [0.03, 0.065, 0.03], flat=1.8, side=(0, 1, 0))),
                *(s for x, z, y in ((0.42, 0.10, 0.66), (-0.40, 0.14, 0.60)) for s in (*tube("stem", [(0.05 * x, 0.41, 0.0), (0.7 * x, 0.50, z), (x, y - 0.04, z)], 0.026), ball("coat", (x - 0.05, y, z), (0.045, 0.085, 0.10), (0, 0, 24)), ball("coat", (x + 0.05, y, z), (0.045, 0.085, 0.10), (0, 0, -24)), ball("inside", (x, y + 0.02, z), (0.035, 0.06, 0.08)), *(rod("tooth", (x + 0.06 * s_, y + 0.06, z + 0.04 * n), (x + 0.08 * s_, y + 0.14, z + 0.05 * n), 0.010, 0.004) for s_ in (-1, 1) for n in (-2, -1, 0, 1, 2)))),
                *on("fly", ball("fly", (0.12, 1.56, 0.08), (0.055, 0.04, 0.04)), ball("fly", (0.175, 1.57, 0.08), 0.03), *(ball("wing", (0.10, 1.60, 0.08 + z), (0.04, 0.010, 0.055), (0, 20, 0)) for z in (-0.05, 0.05))),
            ), joints={"left": Joint(at=(0, 1.0, 0), swing=7.0, shut=-30.0, opens=10.0), "right": Joint(at=(0, 1.0, 0), swing=-7.0, shut=30.0, opens=-10.0), "fly": Joint(at=(0, 1.4, 0.08), axis="y", slide=(0.10, 0.05, 0), times=2)}, finish={"inside": "gloss"}, sway=1.5,
        ), archetype=opening(0.3),
    ),
    row(
        "seaweed", 0.85, {"coat": "#4f8f3f", "light": "coat*1.25", "dark": "coat*0.75", "rock": "#8a8078", "pebble": "rock*1.15", "bubble": "#dff4ff"},
        Thing(
            solids=(ball("rock", (0, 0.04, 0), (0.50, 0.12, 0.28)), *(ball("pebble", p, (0.12, 0.07, 0.10)) for p in ((0.46, 0.04, 0.18), (-0.50, 0.03, 0.12), (0.06, 0.07, 0.28))), *(s for k in range(5) for s in _blade(k))),
            joints={f"b{k}": Joint(at=((-0.42, -0.20, 0.02, 0.22, 0.42)[k], 0.05, 0.0), swing=5.0, shift=0.17 * k) for k in range(5)}, finish={"coat": "gloss", "light": "gloss", "dark": "gloss", "bubble": "gloss"}, sway=0.0,
        ), turn=0.2,
    ),
    row(
        "rainpuddle", 0.12, {"coat": "#6fb0d8", "rim": "coat*0.82", "shine": "#f2fbff", "ring": "coat*1.22", "drop": "#9fd4f0"},
        Thing(
            solids=(
                *part("rim", *(ball("rim", (x, 0.0, z), (r, 0.035, 0.72 * r), blend=0.05) for x, z, r in ((0, 0, 0.72), (0.55, 0.14, 0.44), (-0.58, -0.08, 0.42), (-0.30, 0.28, 0.40), (0.28, -0.26, 0.44)))), *part("water", *(ball("coat", (x, 0.012, z), (0.95 * r, 0.045, 0.69 * r), blend=0.05) for x, z, r in ((0, 0, 0.72), (0.55, 0.14, 0.44), (-0.58, -0.08, 0.42), (-0.30, 0.28, 0.40), (0.28, -0.26, 0.44)))),
                *(ring("ring", (0.12, 0.056, 0.06), r, 0.012) for r in (0.10, 0.21, 0.34)), ring("ring", (-0.52, 0.048, -0.02), 0.09, 0.010), ring("ring", (-0.52, 0.048, -0.02), 0.18, 0.010), *(ball("shine", (x, 0.054, z), (w, 0.010, 0.026)) for x, z, w in ((-0.20, -0.26, 0.16), (0.62, 0.02, 0.12), (-0.40, 0.30, 0.10))), *on("drop", ball("drop", (0.12, 0.20, 0.06), (0.035, 0.045, 0.035)), rod("drop", (0.12, 0.22, 0.06), (0.12, 0.31, 0.06), 0.024, 0.003), *(ball("drop", (0.12 + 0.10 * math.cos(a), 0.09, 0.06 + 0.10 * math.sin(a)), 0.018) for a in (0.4, 2.0, 3.6, 5.2))),
            ), joints={"drop": Joint(at=(0.12, 0.15, 0.06), slide=(0, 0.05, 0), times=2)}, finish={"coat": "gloss", "rim": "gloss", "drop": "gloss", "ring": "gloss"}, sway=0.0,
        ), turn=0.2,
    ),
    row(
        "raindrop", 0.42, {"coat": "#5aaee8", "shine": "#f4fcff", "light": "coat*1.22"},
        Thing(
            solids=(*part("drop", ball("coat", (0, -0.12, 0), (0.36, 0.37, 0.36)), *tube("coat", [(0, 0.02, 0), (0, 0.22, 0), (0, 0.42, 0), (0, 0.66, 0)], [0.335, 0.235, 0.13, 0.012])), ball("shine", (-0.15, 0.02, 0.285), (0.055, 0.11, 0.03), (-10, -28, -18)), ball("shine", (-0.19, -0.16, 0.285), (0.03, 0.036, 0.02)), *tube("light", arc((0, -0.13, 0.20), 0.26, -75, -10, 7), 0.022)),
            finish={"coat": "gloss", "shine": "glow", "light": "gloss"}, sway=3.0,
        ), archetype=swimming(0.1), domain="air",
    ),
    row(
        "crystal", 0.6, {"coat": "#a67ae0", "light": "coat*1.22", "rock": "#6a6470", "chip": "rock*1.2"},
        Thing(
            solids=(
                ball("rock", (0, 0.07, 0), (0.56, 0.15, 0.40)), *(ball("chip", p, (0.16, 0.09, 0.13)) for p in ((0.44, 0.06, 0.20), (-0.46, 0.06, 0.16), (0.02, 0.07, 0.38))),
                *(s for n, (x, z, lean, tall, thick) in enumerate(((0.0, 0.0, 0.04, 1.05, 0.15), (0.22, 0.06, 0.34, 0.72, 0.105), (-0.24, 0.04, -0.34, 0.80, 0.115), (0.40, 0.0, 0.62, 0.46, 0.08), (-0.44, 0.02, -0.66, 0.48, 0.08), (0.10, 0.24, 0.14, 0.44, 0.085), (-0.14, 0.24, -0.20, 0.50, 0.09))) for s in part(f"spire{n}", box("coat", (x + 0.5 * tall * math.sin(lean), 0.06 + 0.5 * tall * math.cos(lean), z), (thick * 0.75, 0.5 * tall, thick * 0.75), 0.008, (0, 35, 0) if abs(lean) < 0.1 else (0, 0, -math.degrees(lean))), rod("light" if n % 2 else "coat", (x + 0.96 * tall * math.sin(lean), 0.06 + 0.96 * tall * math.cos(lean), z), (x + (tall + 1.7 * thick) * math.sin(lean), 0.06 + (tall + 1.7 * thick) * math.cos(lean), z), thick * 0.92, 0.008))),
            ), finish={"coat": "gloss", "light": "gloss"}, sway=0.0,
        ), turn=0.4, glow=("#c8a0ff", 0.7),
    ),
    row(
        "robothand", 0.6, {"coat": "#c3cad2", "dark": "#3a404a", "joint": "#5fd8e8", "tip": "coat*0.84", "cuff": "#4a505c"},
        Thing(
            solids=(
                disc("cuff", (0, 0.05, 0), 0.30, 0.05, 0.02, LEVEL), rod("dark", (0, 0.08, 0), (0, 0.30, 0), 0.15, 0.13), *(ring("joint", (0, y, 0), 0.155, 0.018) for y in (0.14, 0.22)), *part("palm", box("coat", (0, 0.52, 0), (0.24, 0.22, 0.10), 0.07)), box("dark", (0, 0.52, 0.10), (0.14, 0.12, 0.012), 0.03), ball("joint", (0, 0.52, 0.11), (0.05, 0.05, 0.02)),
                *(s for k, (x, tall) in enumerate(((-0.18, 0.86), (-0.06, 1.0), (0.06, 0.96), (0.18, 0.82))) for s in on(f"f{k}", ball("joint", (x, 0.74, 0), 0.055), rod("coat", (x, 0.78, 0), (x * 1.12, 0.78 + 0.14 * tall, 0.015), 0.055, 0.05), ball("dark", (x * 1.14, 0.79 + 0.18 * tall, 0.02), 0.05), rod("coat", (x * 1.15, 0.81 + 0.20 * tall, 0.02), (x * 1.2, 0.80 + 0.32 * tall, 0.05), 0.048, 0.044), ball("dark", (x * 1.22, 0.81 + 0.355 * tall, 0.06), 0.042), rod("tip", (x * 1.23, 0.82 + 0.375 * tall, 0.065), (x * 1.26, 0.82 + 0.46 * tall, 0.11), 0.042, 0.036))),
                *on("thumb", ball("joint", (0.25, 0.42, 0.04), 0.06), rod("coat", (0.28, 0.44, 0.05), (0.41, 0.58, 0.08), 0.06, 0.052), ball("dark", (0.43, 0.605, 0.085), 0.05), rod("tip", (0.44, 0.63, 0.09), (0.47, 0.76, 0.12), 0.05, 0.042)),
            ), joints={**{f"f{k}": Joint(at=((-0.18, -0.06, 0.06, 0.18)[k], 0.74, 0), axis="x", swing=9.0, shift=0.12 * k) for k in range(4)}, "thumb": Joint(at=(0.25, 0.42, 0.04), swing=7.0)}, finish={"coat": "metal", "tip": "metal", "joint": "glow", "cuff": "metal"}, sway=0.0,
        ), turn=0.25,
    ),
)  # fmt: skip
