"""What animals are given: a bowl of food, a handful of it."""

from __future__ import annotations

from ..bench import FLAT, Bench
from ..human.motion import Prop
from .register import BLUE, BROWN, Kit, circle, entering

KIT: Kit = {}
tool = entering(KIT)


@tool
def food_bowl(b: Bench, p: Prop) -> None:
    """Standing on the ground, full."""
    c = p.colour or BLUE
    b.disc((0.0, 0.022, 0.0), 0.115, 0.022, c, "gloss", FLAT, corner=0.02)
    b.ring((0.0, 0.062, 0.0), 0.095, 0.020, c, "gloss")
    b.disc((0.0, 0.050, 0.0), 0.095, 0.022, c, "gloss", FLAT)
    b.on("tool", 1)
    for x, _, z in (*circle(0.046, 6), (0.0, 0.0, 0.0)):
        b.ball((x, 0.074, z), (0.030, 0.022, 0.030), BROWN, "wool")


@tool
def handful(b: Bench, p: Prop) -> None:
    """Of corn, hay or biscuits, on a palm."""
    c = p.colour or BROWN
    for x, _, z in (*circle(0.030, 5), (0.0, 0.0, 0.0)):
        b.ball((x, 0.012, z), (0.026, 0.018, 0.026), c, "wool")
