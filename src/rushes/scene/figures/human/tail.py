"""A fish's tail in the place of legs: it goes where both feet would be and swings as it swims. Must not: motion, the trunk."""

from __future__ import annotations

import math

from ...clay import Clay, Frame, Vec
from ...clay import layout as at
from ...clay.space import IDENTITY, unit, vec
from ..species import Palette, Pose

RADII = (0.150, 0.132, 0.098, 0.062, 0.040)
LONG = 1.25  # times as far as the feet would be
SWIMS = ("swim", "dive", "float")


def fish_tail(
    clay: Clay, palette: Palette, pose: Pose, hip: Frame, knees: tuple[Vec, Vec], ankles: tuple[Vec, Vec]
) -> None:
    root = hip(0.0, -0.03)
    knee, ankle = 0.5 * (knees[0] + knees[1]), 0.5 * (ankles[0] + ankles[1])
    end = ankle + (LONG - 1.0) * (ankle - root)
    along, beat = unit(end - root), 1.0 if pose.action in SWIMS else 0.25
    across = hip.direction(1.0, 0.0, 0.0)
    across = unit(across - along * float(across @ along) + vec(1e-6, 0.0))
    points = []
    for number, spot in enumerate((root, 0.5 * (root + knee), knee, 0.5 * (knee + end), end)):
        share = number / 4.0
        points.append(spot + across * (0.085 * beat * share * share * math.sin(math.tau * (pose.phase - 0.35 * share))))
    scales = clay.material(palette["tail"], gloss=40.0, specular=0.45, fuzz=0.3, grain=0.02)
    fin = clay.material(palette["fin"], gloss=40.0, specular=0.4, fuzz=0.4, grain=0.02)
    clay.on("tail", 2)
    clay.chain(points, RADII, scales, blend=0.03)
    clay.paint(
        at.SPOTS,
        Frame(IDENTITY, points[1]),
        (3.0, 3.0, 3.0),
        palette["scale"],
        "tail",
        frequency=17.0,
        bend=0.22,
        opacity=0.8,
    )
    clay.on("fin", 3)
    clay.torus(root, 0.150, 0.026, fin, hip.turn)
    last = unit(points[-1] - points[-2])
    side = hip.direction(0.0, 0.0, 1.0)
    clay.on("fin", 4)
    for k in (1, -1):
        tip = points[-1] + last * 0.17 + side * (0.17 * k)
        clay.chain(
            [points[-1], points[-1] + last * 0.08 + side * (0.07 * k), tip],
            [0.045, 0.070, 0.022],
            fin,
            blend=0.03,
            flat=2.6,
            side=across,
        )
    for k, ankle_at in enumerate(ankles):  # where feet are looked for
        clay.mark(f"foot{k}", ankle_at, planted=False)
