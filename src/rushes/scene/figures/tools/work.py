"""What the work of `acts/work.py` is done with and done to. Must not: know any action."""

from __future__ import annotations

import math

from ..bench import FLAT, Bench
from ..human.motion import Prop
from .register import (
    CREAM,
    DARK,
    GREEN,
    IRON,
    ORANGE,
    PALE_WOOD,
    RED,
    STEEL,
    WHITE,
    WOOD,
    YELLOW,
    Kit,
    entering,
    rising,
    swell,
)

KIT: Kit = {}
tool = entering(KIT)
DOUGH, HAY = "#f2dfb4", "#e0b955"
BAR = 1.62


@tool
def steel_beam(b: Bench, p: Prop) -> None:
    """An H-shaped beam across two trestles, with a seam that glows."""
    for number, z in enumerate((0.30, -0.30)):
        b.on("tool", number)
        for x in (0.09, -0.09):
            b.rod((x * 1.5, 0.0, z), (x * 0.5, 0.40, z), 0.022, 0.022, YELLOW)
        b.box((0.0, 0.41, z), (0.10, 0.022, 0.035), 0.01, YELLOW)
    b.on("tool", 2)
    for y in (0.445, 0.525):
        b.box((0.0, y, 0.0), (0.085, 0.016, 0.52), 0.008, "#9a4b34", "metal")
    b.box((0.0, 0.485, 0.0), (0.018, 0.045, 0.52), 0.006, "#86402c", "metal")
    b.on("tool", 3)
    b.rod((-0.03, 0.543, -0.06), (-0.03, 0.543, 0.20), 0.010, 0.010, "#ffb04a", "glow")


@tool
def torch(b: Bench, p: Prop) -> None:
    """A handle, and a thin neck that bends to its tip."""
    b.rod((-0.02, 0.02, 0.0), (0.06, -0.01, 0.0), 0.024, 0.022, RED, "gloss")
    b.on("tool", 1)
    b.tube([(0.05, -0.005, 0.0), (0.10, -0.03, 0.0), (0.125, -0.085, 0.0)], [0.014, 0.011, 0.008], STEEL, "metal")
    b.on("tool", 2)
    b.tube([(-0.02, 0.02, 0.0), (-0.10, -0.08, 0.02), (-0.12, -0.34, 0.10), (-0.02, -0.62, 0.22)], 0.012, DARK)


@tool
def weld_sparks(b: Bench, p: Prop) -> None:
    """A white-hot point, and sparks that fly up and fall in bows; `value` is how far they are."""
    b.ball((0.0, 0.02, 0.0), (0.050, 0.050, 0.050), "#fff6d8", "glow")
    for k in range(12):
        t = rising(p.value, k, 12)
        a = math.tau * 0.382 * k
        thick = swell(t)
        t *= min(1.0, 5.0 * thick - 0.1)  # a spark that has gone out is back in the flame
        out, up = 0.34 * t, 0.46 * t - 0.72 * t * t
        near = max(0.0, t - 0.07)
        before = (0.34 * near * math.cos(a), 0.03 + 0.46 * near - 0.72 * near * near, 0.34 * near * math.sin(a))
        b.on("tool", 1 + k)
        b.rod(
            before,
            (out * math.cos(a), 0.03 + up, out * math.sin(a)),
            0.007 * thick,
            0.013 * thick,
            ("#ffd84a", "#ff9a3a")[k % 2],
            "glow",
        )


@tool
def weld_mask(b: Bench, p: Prop) -> None:
    """A shield before the face with a dark window."""
    b.ball((0.115, -0.015, 0.0), (0.17, 0.235, 0.235), "#3c434d", "gloss")
    b.on("tool", 1)
    b.box((0.275, 0.035, 0.0), (0.022, 0.050, 0.115), 0.014, "#1c2a24", "gloss")
    b.box((0.292, 0.035, 0.0), (0.010, 0.034, 0.095), 0.008, "#5fae86", "gloss")
    b.on("tool", 2)
    b.ring((0.0, 0.06, 0.0), 0.235, 0.022, DARK)


@tool
def dumpling_board(b: Bench, p: Prop) -> None:
    """Rows of dumplings on a floured board, a bowl of filling and a rolling pin."""
    b.box((0.03, 0.012, 0.0), (0.17, 0.012, 0.36), 0.012, PALE_WOOD)
    b.on("tool", 1)
    for row in range(2):
        for k in range(4):
            _dumpling(b.child((0.09 - 0.10 * row, 0.028, 0.27 - 0.10 * k)))
    b.on("tool", 2)
    b.ball((0.06, 0.045, -0.22), (0.085, 0.050, 0.085), "#4f7fc0", "gloss")
    b.disc((0.06, 0.080, -0.22), 0.072, 0.016, "#b5724a", "clay", FLAT)
    b.ball((0.05, 0.098, -0.23), (0.045, 0.020, 0.045), "#7fae58")
    b.on("tool", 3)
    b.rod((-0.10, 0.045, -0.30), (-0.10, 0.045, -0.08), 0.026, 0.026, WOOD)


def _dumpling(b: Bench) -> None:
    b.ball((0.0, 0.020, 0.0), (0.030, 0.027, 0.042), WHITE)
    for k in range(5):
        b.ball((0.0, 0.047 - 0.0022 * (k - 2) ** 2, 0.016 * (k - 2)), (0.012, 0.010, 0.009), CREAM)


@tool
def dumpling(b: Bench, p: Prop) -> None:
    """The one in hand, open by `value`."""
    b.ball((0.0, 0.0, 0.0), (0.040, 0.034 - 0.006 * p.value, 0.052), WHITE)
    for k in range(5):
        b.ball((0.0, 0.036 - 0.003 * (k - 2) ** 2, 0.019 * (k - 2)), (0.014, 0.011, 0.010), CREAM)


@tool
def dough(b: Bench, p: Prop) -> None:
    """A lump between flour and rolling pin; `value` presses it flat."""
    b.ball(
        (0.0, 0.075 - 0.025 * p.value, 0.0),
        (0.10 + 0.04 * p.value, 0.080 - 0.030 * p.value, 0.13 + 0.03 * p.value),
        DOUGH,
    )
    b.on("tool", 1)
    b.disc((0.0, 0.008, 0.0), 0.17, 0.008, WHITE, "clay", FLAT)
    b.on("tool", 2)
    b.rod((0.10, 0.035, -0.34), (0.10, 0.035, -0.18), 0.030, 0.030, WOOD)
    b.on("tool", 3)
    b.ball((0.04, 0.055, 0.27), (0.065, 0.065, 0.065), "#e9e4d6", "cloth")


@tool
def dough_round(b: Bench, p: Prop) -> None:
    """A flat round that widens with `value`, thicker at its rim."""
    r = 0.20 + 0.05 * p.value
    b.disc((0.0, 0.0, 0.0), r, 0.014, DOUGH, "clay", FLAT)
    b.ring((0.0, 0.0, 0.0), r - 0.012, 0.022, "#ead19c")
    b.on("tool", 1)
    for k in range(3):
        b.ball((0.55 * r * math.cos(2.1 * k), 0.014, 0.55 * r * math.sin(2.1 * k)), (0.030, 0.006, 0.022), WHITE)


@tool
def dough_table(b: Bench, p: Prop) -> None:
    """A low block with balls of dough, sauce and cheese."""
    b.box((0.0, 0.20, 0.0), (0.17, 0.20, 0.40), 0.03, "#d9dee4", "gloss")
    b.on("tool", 1)
    b.box((0.0, 0.415, 0.0), (0.19, 0.018, 0.43), 0.014, PALE_WOOD)
    b.on("tool", 2)
    for z in (0.30, 0.18):
        b.ball((-0.02, 0.47, z), (0.062, 0.045, 0.058), DOUGH)
    b.on("tool", 3)
    b.ball((0.0, 0.47, -0.08), (0.085, 0.05, 0.085), WHITE, "gloss")
    b.disc((0.0, 0.508, -0.08), 0.070, 0.014, RED, "gloss", FLAT)
    b.on("tool", 4)
    b.ball((0.0, 0.47, -0.28), (0.080, 0.05, 0.080), "#4f7fc0", "gloss")
    b.ball((0.0, 0.505, -0.28), (0.060, 0.030, 0.060), YELLOW)


@tool
def serving_tray(b: Bench, p: Prop) -> None:
    """A round tray with a covered dish, a glass and a plate."""
    b.disc((0.0, 0.0, 0.0), 0.215, 0.012, STEEL, "metal", FLAT)
    b.ring((0.0, 0.010, 0.0), 0.208, 0.012, STEEL, "metal")
    b.on("tool", 1)
    b.disc((0.02, 0.020, 0.08), 0.095, 0.010, WHITE, "gloss", FLAT)
    b.ball((0.02, 0.045, 0.08), (0.060, 0.030, 0.060), "#d98a4a")
    b.ball((0.03, 0.070, 0.09), (0.026, 0.014, 0.026), GREEN)
    b.on("tool", 2)
    b.rod((-0.03, 0.015, -0.10), (-0.03, 0.135, -0.10), 0.036, 0.044, "#f2a53c", "gloss")
    b.rod((-0.02, 0.10, -0.10), (0.02, 0.20, -0.12), 0.007, 0.007, RED)
    b.on("tool", 3)
    b.rod((0.10, 0.015, -0.06), (0.10, 0.115, -0.06), 0.034, 0.040, "#a8dcf2", "gloss")


@tool
def pizza_plate(b: Bench, p: Prop) -> None:
    """A pizza on a plate, steaming."""
    b.disc((0.0, 0.0, 0.0), 0.190, 0.010, WHITE, "gloss", FLAT)
    b.on("tool", 1)
    b.disc((0.0, 0.016, 0.0), 0.160, 0.014, "#d9a35a", "clay", FLAT)
    b.ring((0.0, 0.022, 0.0), 0.152, 0.020, "#cf9148")
    b.disc((0.0, 0.028, 0.0), 0.138, 0.010, "#f4c94e", "clay", FLAT)
    b.on("tool", 2)
    for k in range(6):
        a, r = math.tau * k / 6, (0.095, 0.050)[k % 2]
        b.disc((r * math.cos(a), 0.042, r * math.sin(a)), 0.030, 0.008, (RED, "#c8392f", GREEN)[k % 3], "clay", FLAT)


@tool
def pitchfork(b: Bench, p: Prop) -> None:
    """Grip in the middle of the shaft, tines up."""
    b.rod((0.0, -0.42, 0.0), (0.0, 0.30, 0.0), 0.017, 0.017, WOOD)
    b.on("tool", 1)
    b.rod((0.0, 0.30, -0.075), (0.0, 0.30, 0.075), 0.013, 0.013, IRON, "metal")
    for z in (-0.07, 0.0, 0.07):
        b.rod((0.0, 0.30, z), (0.0, 0.50, z), 0.011, 0.005, IRON, "metal")


@tool
def hay_heap(b: Bench, p: Prop) -> None:
    _hay(b, 0.26, 0.20, 16)


@tool
def hay_load(b: Bench, p: Prop) -> None:
    _hay(b, 0.13, 0.09, 10)


def _hay(b: Bench, wide: float, tall: float, stalks: int) -> None:
    """A loose heap: a low cone of stalks that point every way."""
    for k in range(3):
        b.ball(
            (0.0, (0.25 + 0.30 * k) * tall, 0.0),
            (wide * (1.0 - 0.27 * k), 0.42 * tall, wide * (1.0 - 0.27 * k)),
            HAY,
            "wool",
            blend=0.02,
        )
    b.on("tool", 1)
    for k in range(2 * stalks):
        a, high = 2.4 * k, (k * 7 % 11) / 11
        r = wide * (1.02 - 0.75 * high)
        x, y, z = r * math.cos(a), (0.12 + 0.95 * high) * tall, r * math.sin(a)
        dx, dz = 0.30 * wide * math.cos(a + 1.1), 0.30 * wide * math.sin(a + 1.1)
        b.rod(
            (x - dx, y + 0.02, z - dz),
            (x + dx, y - 0.03 + 0.10 * tall, z + dz),
            0.011,
            0.007,
            ("#f3d984", "#c99a3c", "#b98a30")[k % 3],
        )


@tool
def gym_bar(b: Bench, p: Prop) -> None:
    """A bar across two posts that stand on plates."""
    b.rod((0.0, BAR, -0.46), (0.0, BAR, 0.46), 0.018, 0.018, STEEL, "metal")
    for number, z in enumerate((0.46, -0.46)):
        b.on("tool", 1 + number)
        b.rod((0.0, -p.at[1] + 0.02, z), (0.0, BAR + 0.02, z), 0.028, 0.024, "#3f7fd0", "gloss")
        b.box((0.0, -p.at[1] + 0.015, z), (0.16, 0.016, 0.07), 0.012, DARK)


@tool
def gym_mat(b: Bench, p: Prop) -> None:
    """What one lands on."""
    b.box((0.0, 0.020, 0.0), (0.80, 0.020, 0.40), 0.014, "#3f6fb8", "cloth")


@tool
def stall(b: Bench, p: Prop) -> None:
    """A counter with crates of fruit under a striped cloth."""
    b.box((0.0, 0.18, 0.0), (0.14, 0.18, 0.56), 0.02, WOOD)
    for k in range(8):
        b.on("tool", 7 + k % 2)
        b.box((0.146, 0.27, -0.525 + 0.15 * k), (0.014, 0.10, 0.075), 0.010, (RED, WHITE)[k % 2], "cloth")
    b.on("tool", 1)
    b.box((0.0, 0.375, 0.0), (0.18, 0.016, 0.60), 0.012, PALE_WOOD)
    for number, (z, colour) in enumerate(((0.36, ORANGE), (0.0, RED), (-0.36, GREEN))):
        b.on("tool", 2 + number)
        b.box((0.04, 0.425, z), (0.11, 0.036, 0.15), 0.012, "#b98a54")
        for k in range(8):
            b.ball(
                (0.10 - 0.075 * (k % 3), 0.475 + 0.030 * (k > 5), z - 0.09 + 0.06 * (k // 2)),
                (0.040, 0.038, 0.040),
                colour,
                "gloss",
            )


@tool
def one_fruit(b: Bench, p: Prop) -> None:
    b.ball((0.0, 0.0, 0.0), (0.050, 0.047, 0.050), p.colour or ORANGE, "gloss")
    b.rod((0.0, 0.04, 0.0), (0.008, 0.065, 0.0), 0.007, 0.006, "#5a7a3a")


@tool
def washing_line(b: Bench, p: Prop) -> None:
    """Across the way one looks, with what hangs on it already moving in the wind."""
    for z in (0.95, -0.95):
        b.rod((0.0, 0.0, z), (0.0, 1.20, z), 0.024, 0.020, WOOD)
    b.on("tool", 1)
    b.tube(
        [(0.0, 1.16, 0.95), (0.0, 1.10, 0.45), (0.0, 1.08, 0.0), (0.0, 1.10, -0.45), (0.0, 1.16, -0.95)], 0.008, CREAM
    )
    for k, (z, colour) in enumerate(((0.66, "#f08fb4"), (0.36, WHITE), (-0.36, "#a8dcf2"), (-0.68, YELLOW))):
        b.on("tool", 2 + k)
        out = 0.05 * math.sin(math.tau * (p.value + 0.27 * k))
        tall, wide = (0.36, 0.24, 0.46, 0.28)[k], (0.12, 0.10, 0.13, 0.11)[k]
        b.plate(
            [(0.0, 1.09, z - wide), (0.0, 1.09, z + wide), (out, 1.09 - tall, z + wide), (out, 1.09 - tall, z - wide)],
            0.022,
            colour,
            "cloth",
        )
        for side in (0.6, -0.6):
            b.rod((0.0, 1.06, z + side * wide), (0.0, 1.13, z + side * wide), 0.011, 0.011, PALE_WOOD)


@tool
def wet_shirt(b: Bench, p: Prop) -> None:
    """Held by its shoulders; hangs down from the grip."""
    out = 0.02 * math.sin(math.tau * p.value)
    b.plate([(0.0, 0.02, -0.11), (0.0, 0.02, 0.11), (out, -0.27, 0.11), (out, -0.27, -0.11)], 0.026, RED, "cloth")
    for side in (1, -1):
        b.rod((0.0, 0.0, 0.10 * side), (out, -0.12, 0.19 * side), 0.042, 0.040, RED, "cloth")


@tool
def punching_bag(b: Bench, p: Prop) -> None:
    """On chains from a frame; `value` is how far it is knocked away."""
    b.rod((0.46, 0.0, 0.0), (0.46, 1.52, 0.0), 0.034, 0.030, "#3c434d", "gloss")
    b.rod((0.46, 1.52, 0.0), (0.02, 1.52, 0.0), 0.028, 0.024, "#3c434d", "gloss")
    b.rod((0.46, 1.24, 0.0), (0.24, 1.50, 0.0), 0.018, 0.018, "#3c434d", "gloss")
    b.box((0.42, 0.018, 0.0), (0.18, 0.018, 0.26), 0.014, DARK)
    b.on("tool", 1)
    x, y = 0.04 + p.value, 1.18
    for z in (0.07, -0.07):
        b.rod((0.04, 1.50, 0.0), (x * 0.9, y, z), 0.010, 0.010, STEEL, "metal")
    b.on("tool", 2)
    b.rod((x * 0.9, y - 0.09, 0.0), (x + 0.5 * p.value, 0.44, 0.0), 0.135, 0.140, "#a8372e", "gloss")
    b.on("tool", 3)
    for y_at in (0.98, 0.62):
        b.ring((x + 0.2 * p.value, y_at, 0.0), 0.138, 0.014, DARK)
