"""What is made by hand at a table, and what it is made with: a cake, a dress, an edge, a shirt that is folded. Must not: know any action."""

from __future__ import annotations

import math

from ..bench import FLAT, Bench
from ..human.motion import Prop
from .register import (
    BLUE,
    CREAM,
    DARK,
    DARK_WOOD,
    GOLD,
    GREY,
    IRON,
    PALE_WOOD,
    PINK,
    RED,
    SKY,
    STEEL,
    WHITE,
    WOOD,
    Kit,
    circle,
    entering,
)

KIT: Kit = {}
tool = entering(KIT)
ROSETTES = 9
DRESS, DRESS_DARK = "#c9538f", "#a63f73"
SHIRT, SHIRT_DARK, SHIRT_LIGHT = "#f0b33c", "#d9952a", "#f7cb6e"
STRINGS = 7


@tool
def iced_cake(b: Bench, p: Prop) -> None:
    """Two tiers on a stand; of the rosettes round the lower one as many are piped as `value` has it."""
    b.disc((0.0, 0.012, 0.0), 0.10, 0.012, WHITE, "gloss", FLAT)
    b.rod((0.0, 0.02, 0.0), (0.0, 0.06, 0.0), 0.03, 0.03, WHITE, "gloss")
    b.disc((0.0, 0.07, 0.0), 0.21, 0.012, WHITE, "gloss", FLAT)
    b.on("tool", 1)
    b.disc((0.0, 0.145, 0.0), 0.175, 0.065, CREAM, "cloth", FLAT, corner=0.03)
    b.on("tool", 2)
    b.disc((0.0, 0.255, 0.0), 0.105, 0.055, PINK, "cloth", FLAT, corner=0.03)
    b.ball((0.0, 0.335, 0.0), 0.034, RED, "gloss")
    b.on("tool", 3)
    for k, (x, y, z) in enumerate(circle(0.145, ROSETTES, y=0.215)):
        piped = min(1.0, max(0.03, p.value * (ROSETTES + 1) - k))
        b.ball((x, y, z), (0.034 * piped, 0.030 * piped, 0.034 * piped), PINK, "gloss")
        b.ball((x, y + 0.026 * piped, z), 0.016 * piped, PINK, "gloss", blend=0.01)


@tool
def piping_bag(b: Bench, p: Prop) -> None:
    """Gathered at the hand, its nozzle ahead."""
    b.rod((0.0, 0.0, 0.0), (0.0, 0.15, 0.0), 0.056, 0.022, WHITE, "cloth", blend=0.01)
    b.rod((0.0, -0.02, 0.0), (0.0, -0.075, 0.0), 0.030, 0.050, WHITE, "cloth", blend=0.02)
    b.on("tool", 1)
    b.rod((0.0, 0.145, 0.0), (0.0, 0.205, 0.0), 0.020, 0.008, STEEL, "metal")


@tool
def sewing_machine(b: Bench, p: Prop) -> None:
    """A black arm with a wheel and golden lines over a bed; the needle is down with `value`."""
    b.box((0.0, 0.022, 0.02), (0.075, 0.022, 0.23), 0.016, DARK_WOOD)
    b.on("tool", 1)
    b.box((0.0, 0.15, 0.17), (0.052, 0.125, 0.052), 0.035, DARK, "gloss")
    b.box((0.0, 0.245, 0.02), (0.044, 0.042, 0.19), 0.034, DARK, "gloss")
    b.box((0.0, 0.185, -0.135), (0.044, 0.075, 0.044), 0.030, DARK, "gloss")
    b.on("tool", 2)
    b.box((0.0, 0.245, 0.02), (0.047, 0.012, 0.12), 0.008, GOLD, "metal")
    b.disc((0.0, 0.225, 0.245), 0.072, 0.018, STEEL, "metal")
    b.rod((0.0, 0.29, 0.09), (0.0, 0.355, 0.09), 0.026, 0.026, RED, "cloth")
    b.on("tool", 3)
    low = 0.062 + 0.034 * (1.0 - p.value)
    b.rod((0.0, 0.12, -0.135), (0.0, low, -0.135), 0.012, 0.006, STEEL, "metal")


@tool
def dress_sewn(b: Bench, p: Prop) -> None:
    """Under the needle and down over the edge that is seen: a bodice with two straps, and a wide skirt that sways by `value`."""
    sway = 0.012 * p.value
    b.plate([(-0.15, 0.0, -0.20), (0.13, 0.0, -0.20), (0.13, 0.0, 0.24), (-0.15, 0.0, 0.24)], 0.018, DRESS, "cloth")
    b.on("tool", 1)
    b.plate(
        [(-0.09, 0.0, 0.24), (0.09, 0.0, 0.24), (0.075, -0.10, 0.275), (-0.075, -0.10, 0.275)], 0.022, DRESS, "cloth"
    )
    b.plate(
        [(-0.075, -0.10, 0.275), (0.075, -0.10, 0.275), (0.20 + sway, -0.33, 0.31), (-0.20 + sway, -0.33, 0.31)], 0.022, DRESS, "cloth",
    )  # fmt: skip
    b.on("tool", 2)
    b.rod((-0.078, -0.10, 0.285), (0.078, -0.10, 0.285), 0.020, 0.020, DRESS_DARK, "cloth")
    b.rod((-0.20 + sway, -0.33, 0.315), (0.20 + sway, -0.33, 0.315), 0.020, 0.020, WHITE, "cloth")
    for x, y in ((-0.06, -0.19), (0.05, -0.17), (-0.11, -0.27), (0.0, -0.26), (0.11, -0.26)):
        b.ball((x, y, 0.305), (0.018, 0.018, 0.008), WHITE, "cloth")


@tool
def whetstone(b: Bench, p: Prop) -> None:
    """A block of two grits in a wooden tray, wet."""
    b.box((0.0, 0.014, 0.0), (0.22, 0.014, 0.085), 0.010, WOOD)
    b.on("tool", 1)
    b.box((0.0, 0.040, 0.0), (0.19, 0.016, 0.062), 0.008, "#c97a4a")
    b.on("tool", 2)
    b.box((0.0, 0.068, 0.0), (0.19, 0.014, 0.062), 0.008, GREY, "gloss")


@tool
def broad_knife(b: Bench, p: Prop) -> None:
    """A cook's knife that lies flat, its handle at the hand and its blade ahead."""
    b.rod((-0.06, 0.0, 0.0), (0.05, 0.0, 0.0), 0.022, 0.020, DARK, "gloss")
    b.on("tool", 1)
    b.plate(
        [(0.05, 0.0, -0.030), (0.05, 0.0, 0.036), (0.25, 0.0, 0.034), (0.34, 0.0, -0.026)], 0.012, "#e6ebf0", "metal"
    )


@tool
def shirt_folding(b: Bench, p: Prop) -> None:
    """A shirt that lies flat; at 0 of `value` both sides are spread, by 0.4 one is over, by 0.7 the other, then its lower half goes up."""
    near, far = _done(p.value, 0.05, 0.40), _done(p.value, 0.40, 0.70)
    up = _done(p.value, 0.72, 0.98)
    half, body = 0.10, 0.105
    b.box((0.05, 0.012, 0.0), (body, 0.014, half), 0.012, SHIRT, "cloth")
    b.ring((0.155, 0.030, 0.0), 0.034, 0.012, WHITE, "cloth")
    for number, (side, share) in enumerate(((1.0, near), (-1.0, far))):
        b.on("tool", 1 + number)
        a = math.pi * share
        out, rise = math.cos(a), math.sin(a)
        edge = half * side
        z, y = edge + side * 0.17 * out, 0.022 + 0.012 * number + 0.17 * rise
        low = 0.022 + 0.012 * number * share
        b.plate(
            [(-0.05, low, edge), (0.15, low, edge), (0.15, y, z), (0.0, y, z)],
            0.016,
            SHIRT_DARK if number else SHIRT_LIGHT,
            "cloth",
        )
    b.on("tool", 3)
    a = math.pi * up
    x, y = -0.055 - 0.13 * math.cos(a), 0.050 + 0.13 * math.sin(a)
    low = 0.020 + 0.030 * up
    b.plate(
        [
            (-0.055, low, -half),
            (-0.055, low, half),
            (x, y - 0.03 * (1.0 - up), half),
            (x, y - 0.03 * (1.0 - up), -half),
        ],
        0.016,
        SHIRT,
        "cloth",
    )


def _done(value: float, start: float, end: float) -> float:
    t = min(1.0, max(0.0, (value - start) / (end - start)))
    return t * t * (3.0 - 2.0 * t)


@tool
def zither(b: Bench, p: Prop) -> None:
    """A long arched board across two trestles, with strings over a slant row of bridges; those that are plucked swing with `value`."""
    for z in (0.40, -0.44):
        for x in (-0.09, 0.09):
            b.rod((1.5 * x, 0.0, z), (0.6 * x, 0.40, z), 0.020, 0.020, DARK_WOOD)
        b.rod((-0.11, 0.16, z), (0.11, 0.16, z), 0.014, 0.014, DARK_WOOD)
    b.on("tool", 1)
    b.box((0.0, 0.43, 0.0), (0.125, 0.030, 0.68), 0.022, DARK_WOOD, "gloss")
    b.on("tool", 2)
    b.rod((0.0, 0.402, -0.62), (0.0, 0.402, 0.62), 0.10, 0.10, PALE_WOOD, "gloss", flat=1.25, side=(1.0, 0.0, 0.0))
    b.on("tool", 3)
    for z in (0.60, -0.60):
        b.rod((-0.10, 0.478, z), (0.10, 0.478, z), 0.018, 0.018, DARK_WOOD)
    b.on("tool", 4)
    for k in range(STRINGS):
        x = 0.084 - 0.028 * k
        y = 0.520 - 1.6 * x * x
        bridge = 0.34 - 0.11 * k
        swing = 0.006 * math.sin(math.tau * (3.0 * p.value + 0.3 * k))
        b.tube([(x, y - 0.026, 0.60), (x, y + swing, bridge), (x, y - 0.026, -0.60)], 0.0052, CREAM, "gloss")
        b.rod((x, y - 0.035, bridge), (x, y, bridge), 0.015, 0.008, WHITE, "gloss")


@tool
def brick_wall(b: Bench, p: Prop) -> None:
    """A piece of wall to lean against, its face to +x."""
    b.box((-0.06, 0.56, 0.0), (0.06, 0.56, 0.66), 0.015, "#d8cdbf")
    courses, wide, tall = 9, 0.26, 0.118
    for row in range(courses):
        b.on("tool", 1 + row % 2)
        y = 0.065 + 0.122 * row
        shift = 0.5 * wide if row % 2 else 0.0
        for k in range(-3, 4):
            left, right = max(-0.655, k * wide + shift - 0.122), min(0.655, k * wide + shift + 0.122)
            if right - left > 0.03:
                shade = ("#b5583f", "#c4654a", "#a84e38")[(k + 2 * row) % 3]
                b.box((0.004, y, 0.5 * (left + right)), (0.012, 0.5 * tall - 0.008, 0.5 * (right - left)), 0.008, shade)
    b.on("tool", 3)
    b.box((-0.06, 1.14, 0.0), (0.085, 0.025, 0.69), 0.012, "#cfc6ba")


@tool
def apple_table(b: Bench, p: Prop) -> None:
    """On a table: a bowl of apples, and the peel that has come off."""
    b.rod((0.0, 0.0, -0.30), (0.0, 0.06, -0.30), 0.08, 0.125, SKY, "gloss")
    b.on("tool", 1)
    for x, y, z in ((0.055, 0.10, -0.25), (-0.055, 0.10, -0.28), (0.01, 0.10, -0.35), (0.0, 0.165, -0.30)):
        b.ball((x, y, z), 0.062, RED, "gloss")
    b.on("tool", 2)
    b.tube(
        [(0.05 * math.cos(1.1 * k) - 0.02, 0.012 + 0.003 * k, 0.05 * math.sin(1.1 * k)) for k in range(9)],
        0.012,
        RED,
        "gloss",
    )


@tool
def lipstick(b: Bench, p: Prop) -> None:
    b.rod((0.0, -0.06, 0.0), (0.0, 0.0, 0.0), 0.020, 0.020, DARK, "gloss")
    b.rod((0.0, 0.01, 0.0), (0.0, 0.03, 0.0), 0.018, 0.018, GOLD, "metal")
    b.on("tool", 1)
    b.rod((0.0, 0.04, 0.0), (0.0, 0.085, 0.0), 0.015, 0.010, "#d3203a", "gloss")


@tool
def pram(b: Bench, p: Prop) -> None:
    """A bar towards -x, a deep basket under a hood, a child's head in it; its four wheels turn with `value`."""
    for z in (0.12, -0.12):
        b.rod((-0.30, 0.57, z), (0.10, 0.33, z), 0.018, 0.018, STEEL, "metal")
    b.rod((-0.30, 0.57, 0.12), (-0.30, 0.57, -0.12), 0.024, 0.024, DARK)
    b.rod((-0.12, 0.30, 0.0), (0.30, 0.12, 0.0), 0.020, 0.020, STEEL, "metal")
    b.rod((0.24, 0.30, 0.0), (-0.12, 0.12, 0.0), 0.020, 0.020, STEEL, "metal")
    b.on("tool", 1)
    b.rod((-0.06, 0.36, 0.0), (0.22, 0.36, 0.0), 0.15, 0.15, "#4a86c5", "cloth")
    b.on("tool", 2)
    b.ball((0.20, 0.50, 0.0), (0.15, 0.17, 0.16), "#3a6da6", "cloth")
    b.on("tool", 3)
    b.ball((0.05, 0.47, 0.02), (0.11, 0.10, 0.13), "#f4e7c4", "wool")
    b.ball((0.10, 0.56, 0.02), 0.085, "#f2b58c")
    b.on("tool", 4)
    for x in (-0.12, 0.30):
        for z in (0.14, -0.14):
            b.ring((x, 0.11, z), 0.088, 0.022, DARK, "clay", (90.0, 0.0, 0.0))
            for k in range(3):
                a = math.tau * (k / 6 - p.value)
                u, v = 0.08 * math.cos(a), 0.08 * math.sin(a)
                b.rod((x - u, 0.11 - v, z), (x + u, 0.11 + v, z), 0.008, 0.008, STEEL, "metal")


@tool
def painted_wall(b: Bench, p: Prop) -> None:
    """A piece of wall with its face to -x: as much of it as `value` is in the new colour, and a tray of that stands before it."""
    colour = p.colour or BLUE
    b.box((0.05, 0.56, 0.0), (0.05, 0.56, 0.56), 0.012, "#efe6d6")
    b.on("tool", 1)
    edge = -0.02 + 0.16 * p.value
    b.box((-0.002, 0.58, 0.5 * (edge - 0.54)), (0.006, 0.48, 0.5 * (edge + 0.54)), 0.006, colour, "gloss")
    for k in range(4):
        b.box((-0.002, 0.30 + 0.20 * k, edge + 0.03), (0.006, 0.085, 0.07 + 0.02 * (k % 2)), 0.006, colour, "gloss")
    b.on("tool", 2)
    b.disc((-0.30, 0.10, 0.36), 0.10, 0.10, STEEL, "metal", FLAT)
    b.disc((-0.30, 0.196, 0.36), 0.086, 0.008, colour, "gloss", FLAT)


@tool
def paint_roller(b: Bench, p: Prop) -> None:
    """A handle, and a roller across it above."""
    colour = p.colour or BLUE
    b.rod((0.0, -0.07, 0.0), (0.0, 0.09, 0.0), 0.022, 0.018, WOOD)
    b.rod((0.0, 0.10, 0.0), (0.02, 0.17, 0.0), 0.010, 0.010, STEEL, "metal")
    b.on("tool", 1)
    b.rod((0.03, 0.20, -0.11), (0.03, 0.20, 0.11), 0.046, 0.046, colour, "wool")


@tool
def wrench(b: Bench, p: Prop) -> None:
    b.rod((0.0, -0.06, 0.0), (0.0, 0.14, 0.0), 0.018, 0.018, STEEL, "metal")
    for side in (1, -1):
        b.rod((0.0, 0.15, side * 0.018), (0.0, 0.21, side * 0.034), 0.020, 0.013, STEEL, "metal")


@tool
def tool_chest(b: Bench, p: Prop) -> None:
    b.box((0.0, 0.07, 0.0), (0.09, 0.07, 0.15), 0.016, RED, "gloss")
    b.rod((0.0, 0.17, -0.08), (0.0, 0.17, 0.08), 0.014, 0.014, IRON, "metal")
    for z in (0.08, -0.08):
        b.rod((0.0, 0.14, z), (0.0, 0.17, z), 0.012, 0.012, IRON, "metal")
