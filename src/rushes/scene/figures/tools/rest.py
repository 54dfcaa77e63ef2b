"""What one rests in and with. A tool is one function on a `Bench`; must not: know any action."""

from __future__ import annotations

import math

from ..bench import Bench
from ..human.motion import Prop
from .register import CREAM, GREEN, GREY, RED, WOOD, Kit, entering

KIT: Kit = {}
tool = entering(KIT)
PAPER, INK = "#f4f1e8", "#4a4a50"


@tool
def hammock(b: Bench, p: Prop) -> None:
    """Cloth that hangs between two posts, a little lower in its middle; `value` is how far it swings."""
    low = 0.012 * p.value * p.value
    for x in (-0.92, 0.92):
        b.rod((1.10 * x, 0.0, 0.0), (x, 0.86, 0.0), 0.05, 0.042, WOOD)
    b.on("tool", 1)
    for k, (start, end) in enumerate(
        (((-0.62, 0.34), (-0.30, 0.225)), ((-0.30, 0.225), (0.30, 0.215)), ((0.30, 0.215), (0.62, 0.33)))
    ):
        (x0, y0), (x1, y1) = start, end
        corners = ((x0, y0 + low, -0.17), (x1, y1 + low, -0.17), (x1, y1 + low, 0.17), (x0, y0 + low, 0.17))
        b.plate(corners, 0.022, RED if k == 1 else CREAM, "cloth")
    b.on("tool", 2)
    for z in (-0.15, 0.0, 0.15):
        b.rod((-0.62, 0.34 + low, z), (-0.92, 0.78, 0.0), 0.010, 0.010, CREAM)
        b.rod((0.62, 0.33 + low, z), (0.92, 0.78, 0.0), 0.010, 0.010, CREAM)


@tool
def bamboo_stalk(b: Bench, p: Prop) -> None:
    """Upright, in joints, with its bitten end at the origin and leaves below that: none is in the face of who eats it."""
    b.rod((0.0, -0.012, 0.0), (0.0, 0.004, 0.0), 0.017, 0.015, "#eef2c4")
    for k in range(3):
        y = -0.01 - 0.13 * k
        b.rod((0.0, y, 0.0), (0.0, y - 0.115, 0.0), 0.024, 0.026, "#8fb84a", "gloss")
        b.ring((0.0, y - 0.122, 0.0), 0.025, 0.009, "#6f9a3a")
    b.on("tool", 1)
    for x, y, z, joint in (
        (0.17, -0.06, 0.10, -0.132),
        (0.14, -0.10, -0.13, -0.132),
        (0.19, -0.19, 0.08, -0.262),
        (0.05, -0.23, 0.19, -0.262),
        (0.13, -0.25, -0.15, -0.262),
    ):
        middle = (0.5 * x, 0.5 * (joint + y) + 0.03, 0.5 * z)
        b.rod((0.0, joint, 0.0), middle, 0.010, 0.026, GREEN, flat=2.2, side=(1.0, 0.0, 0.0))
        b.rod(middle, (x, y, z), 0.026, 0.005, GREEN, flat=2.2, side=(1.0, 0.0, 0.0))


@tool
def vine(b: Bench, p: Prop) -> None:
    """A bough at the origin, its tree, and the vine that hangs from it, `value` radians off the plumb."""
    b.rod((-1.12, -2.05, -0.34), (-0.98, 0.22, -0.26), 0.155, 0.105, WOOD)
    b.tube(
        [(-1.0, -0.10, -0.26), (-0.75, 0.02, -0.10), (-0.25, 0.06, 0.0), (0.25, 0.05, 0.0), (0.75, 0.12, -0.10)],
        [0.095, 0.085, 0.075, 0.065, 0.045],
        WOOD,
    )
    b.on("tool", 1)
    along = (math.sin(p.value), -math.cos(p.value))
    spots = [(r * along[0] * (0.9 + 0.1 * r), r * along[1], 0.0) for r in (0.0, 0.3, 0.6, 0.95, 1.25)]
    b.tube(spots, 0.024, "#5f8a3a")
    b.on("tool", 2)
    for k, r in enumerate((0.25, 0.5, 0.72, 1.2)):
        side = 1 if k % 2 else -1
        at = (r * along[0], r * along[1], 0.03)
        b.ball((at[0] + 0.05 * side, at[1] - 0.02, at[2]), (0.055, 0.028, 0.020), GREEN, turn=(0.0, 0.0, -35.0 * side))
    for k, (x, y, r) in enumerate(
        ((-1.0, 0.24, 0.34), (-0.6, 0.16, 0.24), (-0.25, 0.17, 0.22), (0.22, 0.17, 0.20), (0.6, 0.20, 0.22))
    ):
        b.on("tool", 3 + k)
        b.ball((x, y, 0.02), (r, 0.55 * r, 0.7 * r), ("#4f9a45", "#5fae4f")[k % 2])


@tool
def newspaper(b: Bench, p: Prop) -> None:
    """Open, the fold upright and away from the reader at -x; headlines, columns and a picture on the outside. `value` is how
    far it is drawn together."""
    for side in (1, -1):
        wide, near = 0.235 - 0.03 * p.value, -0.05 - 0.03 * p.value
        b.plate(
            ((0.0, -0.15, 0.0), (0.0, 0.16, 0.0), (near, 0.16, wide * side), (near, -0.15, wide * side)), 0.010, PAPER
        )
    b.on("tool", 1)
    for side in (1, -1):
        wide, near = 0.235 - 0.03 * p.value, -0.05 - 0.03 * p.value

        def printed(y: float, tall: float, left: float, right: float, colour: str) -> None:
            for front in (0.010, -0.010):
                corners = ((left, y), (left, y + tall), (right, y + tall), (right, y))
                b.plate([(near * u + front, v, wide * side * u) for u, v in corners], 0.004, colour)  # noqa: B023

        printed(0.105, 0.034, 0.10, 0.90, INK)
        printed(-0.005, 0.085, 0.10, 0.48, GREY)
        for k in range(4):
            printed(0.066 - 0.024 * k, 0.009, 0.56, 0.92, INK)
        for k in range(4):
            printed(-0.040 - 0.026 * k, 0.009, 0.10, 0.46, INK)
            printed(-0.040 - 0.026 * k, 0.009, 0.56, 0.92, INK)
