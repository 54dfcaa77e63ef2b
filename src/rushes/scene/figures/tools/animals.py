"""What animals are given: a bowl of food, a handful of it."""

from __future__ import annotations

from ..bench import FLAT, Bench
from ..human.motion import Prop
from .register import BLUE, BROWN, DARK, ORANGE, RED, WHITE, Kit, circle, entering

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


@tool
def pigeon(b: Bench, p: Prop) -> None:
    """Grey, with a green neck; `value` is how far down it pecks."""
    down, grey = p.value, "#8f97a5"
    b.ball((-0.01, 0.105, 0.0), (0.085, 0.058, 0.058), grey)
    b.rod((-0.06, 0.105, 0.0), (-0.145, 0.095, 0.0), 0.036, 0.022, "#6d7583")
    for side in (1, -1):
        b.on("tool", 1 + side)
        b.ball((-0.02, 0.112, 0.050 * side), (0.070, 0.036, 0.018), "#a7aebb")
        b.rod((-0.075, 0.108, 0.052 * side), (-0.035, 0.098, 0.062 * side), 0.010, 0.010, DARK)
        b.rod((0.0, 0.055, 0.022 * side), (0.005, 0.004, 0.024 * side), 0.008, 0.008, RED)
        b.rod((0.0, 0.005, 0.024 * side), (0.030, 0.005, 0.028 * side), 0.008, 0.006, RED)
    b.on("tool", 3)
    x, y = 0.085 + 0.055 * down, 0.195 - 0.135 * down
    b.rod((0.050, 0.125, 0.0), (x - 0.008, y - 0.02, 0.0), 0.036, 0.030, "#4f8f78", "gloss")
    b.ball((x, y, 0.0), (0.040, 0.038, 0.036), grey)
    b.on("tool", 4)
    b.rod((x + 0.030, y - 0.006 - 0.012 * down, 0.0), (x + 0.062, y - 0.014 - 0.030 * down, 0.0), 0.011, 0.006, DARK)
    for side in (1, -1):
        b.ball((x + 0.016, y + 0.010, 0.032 * side), (0.009, 0.010, 0.006), ORANGE, "gloss")
    b.ball((x + 0.034, y + 0.004, 0.0), (0.009, 0.007, 0.011), WHITE)
