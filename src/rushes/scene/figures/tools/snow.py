"""What flies about farmyards and in snow. A tool is one function on a `Bench`; must not: know any action."""

from __future__ import annotations

import math

from ..bench import FLAT, Bench
from ..human.motion import Prop
from .register import BROWN, DARK, ORANGE, RED, WHITE, Kit, entering, rising

KIT: Kit = {}
tool = entering(KIT)
CRUMBS, GRAINS = 11, 9


@tool
def thrown_snow(b: Bench, p: Prop) -> None:
    """A ball of snow, whole while `value` is 0; it flies apart until that is 1, and what is left of it falls."""
    t = p.value
    whole = 0.064 * (1.0 - t) ** 0.6
    for k in range(CRUMBS):
        around, up = 2.4 * k, -1.0 + 2.0 * (k + 0.5) / CRUMBS
        far = 0.036 + 0.26 * t * (0.7 + 0.3 * math.cos(5.1 * k))
        level = far * math.sqrt(1.0 - up * up)
        at = (level * math.cos(around), far * up - 0.22 * t * t, level * math.sin(around))
        b.ball(at, max(0.004, whole * (0.85 + 0.15 * math.sin(3.0 * k))), WHITE, "wool")


@tool
def corn(b: Bench, p: Prop) -> None:
    """Grains that fall from a hand above it, and what lies on the ground already."""
    for k in range(GRAINS):
        t = rising(p.value, k, GRAINS)
        x, z = 0.16 * math.cos(2.4 * k), 0.14 * math.sin(2.4 * k)
        b.ball((-0.16 + (0.16 + x) * t, 0.50 * (1.0 - t * t) + 0.012, 0.06 + (z - 0.06) * t), 0.016, "#f2c14a")
    for k in range(2 * GRAINS):
        far = 0.10 + 0.028 * k
        b.ball((far * math.cos(2.4 * k), 0.012, 0.8 * far * math.sin(2.4 * k)), 0.015, "#e8b23c")


@tool
def snowman_tool(b: Bench, p: Prop) -> None:
    b.ball((0.0, 0.21, 0.0), 0.24, WHITE, "wool")
    b.ball((0.0, 0.55, 0.0), 0.18, WHITE, "wool", blend=0.03)
    b.ball((0.0, 0.83, 0.0), 0.14, WHITE, "wool", blend=0.03)
    b.on("tool", 1)
    c = b.child((0.0, 0.0, 0.0), (0.0, 150.0 + 90.0, 0.0))
    c.rod((0.12, 0.83, 0.0), (0.25, 0.81, 0.0), 0.032, 0.008, ORANGE)
    for z in (0.05, -0.05):
        c.ball((0.125, 0.88, z), 0.020, DARK, "gloss")
    for y in (0.48, 0.56, 0.64):
        c.ball((0.172, y, 0.0), 0.022, DARK, "gloss")
    b.rod((-0.06, 0.6, 0.16), (-0.12, 0.72, 0.34), 0.016, 0.010, BROWN)
    b.rod((0.06, 0.6, -0.16), (0.16, 0.74, -0.30), 0.016, 0.010, BROWN)
    b.on("tool", 2)
    b.ring((0.0, 0.70, 0.0), 0.13, 0.04, RED, "wool")
    b.disc((0.0, 0.95, 0.0), 0.15, 0.014, DARK, "cloth", FLAT)
    b.disc((0.0, 1.02, 0.0), 0.10, 0.07, DARK, "cloth", FLAT)


@tool
def snowball(b: Bench, p: Prop) -> None:
    b.ball((0.0, 0.0, 0.0), 0.10, WHITE, "wool")
