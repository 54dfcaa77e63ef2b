"""Tools of trades, of the kitchen's fire and of the garden, and things that are carried. Must not: know any action."""

from __future__ import annotations

import math

from .bench import FLAT, UPRIGHT, Bench
from .human_motion import Prop
from .tools_register import (
    BLUE,
    BROWN,
    CREAM,
    DARK,
    DARK_WOOD,
    GOLD,
    GREEN,
    GREY,
    IRON,
    ORANGE,
    PALE_WOOD,
    PINK,
    RED,
    STEEL,
    WHITE,
    WOOD,
    YELLOW,
    Kit,
    circle,
    entering,
    rising,
    swell,
)

KIT: Kit = {}
tool = entering(KIT)


def _board(b: Bench, colour: str = WHITE) -> None:
    """A sheet on a stand, its face to -x and turned to the camera."""
    for z in (0.22, -0.22):
        b.rod((0.06, 0.0, z), (0.02, 1.10, z * 0.35), 0.020, 0.018, WOOD)
    b.rod((0.30, 0.0, 0.0), (0.03, 1.05, 0.0), 0.020, 0.018, WOOD)
    b.box((-0.01, 0.56, 0.0), (0.035, 0.016, 0.27), 0.012, WOOD)
    b.on("tool", 1)
    b.box((0.0, 0.84, 0.0), (0.014, 0.25, 0.30), 0.01, colour)


@tool
def easel(b: Bench, p: Prop) -> None:
    b = b.child((0.0, 0.0, 0.0), (0.0, 72.0, 0.0))
    _board(b, "#bfe3f5")
    b.on("tool", 2)
    b.ball((-0.014, 0.66, 0.0), (0.010, 0.08, 0.28), "#7cc45a", "gloss")
    b.on("tool", 3)
    b.ball((-0.020, 0.98, -0.15), (0.010, 0.06, 0.06), YELLOW, "gloss")
    b.ball((-0.022, 0.78, 0.10), (0.010, 0.09, 0.07), "#3f8f55", "gloss")
    b.ball((-0.022, 0.70, -0.10), (0.010, 0.05, 0.06), RED, "gloss")


@tool
def pencil(b: Bench, p: Prop) -> None:
    b.rod((0.0, -0.08, 0.0), (0.0, 0.07, 0.0), 0.018, 0.018, YELLOW, "gloss")
    b.rod((0.0, 0.07, 0.0), (0.0, 0.11, 0.0), 0.017, 0.004, PALE_WOOD)
    b.ball((0.0, -0.09, 0.0), 0.02, PINK)


@tool
def brush(b: Bench, p: Prop) -> None:
    b.rod((0.0, -0.12, 0.0), (0.0, 0.07, 0.0), 0.010, 0.015, WOOD, "gloss")
    b.rod((0.0, 0.07, 0.0), (0.0, 0.12, 0.0), 0.020, 0.006, RED)


@tool
def palette(b: Bench, p: Prop) -> None:
    b.disc((0.05, 0.0, 0.0), 0.12, 0.012, PALE_WOOD, "clay", (70.0, 0.0, 0.0))
    for k, c in enumerate((RED, YELLOW, BLUE, GREEN, WHITE)):
        a = 0.9 * k
        b.ball((0.05 + 0.075 * math.cos(a), 0.022 + 0.03 * math.sin(a), 0.075 * math.sin(a)), 0.024, c, "gloss")


@tool
def shovel(b: Bench, p: Prop) -> None:
    """Blade up; earth on it while `value` is high."""
    b.rod((0.0, -0.34, 0.0), (0.0, 0.10, 0.0), 0.019, 0.019, WOOD)
    b.rod((0.0, -0.36, -0.06), (0.0, -0.36, 0.06), 0.018, 0.018, WOOD)
    b.on("tool", 1)
    b.plate([(0.0, 0.10, -0.075), (0.0, 0.10, 0.075), (0.0, 0.24, 0.075), (0.0, 0.24, -0.075)], 0.012, IRON, "metal")
    b.rod((0.0, 0.22, 0.0), (0.0, 0.30, 0.0), 0.07, 0.01, IRON, "metal", flat=3.0, side=(1.0, 0.0, 0.0))
    b.on("tool", 2)
    b.ball((0.03, 0.19, 0.0), max(0.012, 0.075 * p.value), "#6b4a2f", "wool")


@tool
def earth_heap(b: Bench, p: Prop) -> None:
    c = p.colour or "#6b4a2f"
    for x, z, r in ((0.0, 0.0, 0.13), (0.10, 0.05, 0.09), (-0.10, 0.03, 0.09), (0.02, 0.10, 0.08)):
        b.ball((x, 0.02, z), (r * 1.2, r, r * 1.1), c, "wool", blend=0.05)


@tool
def hole(b: Bench, p: Prop) -> None:
    b.disc((0.0, 0.004, 0.0), 0.13, 0.008, "#3d2a1c", "wool", FLAT)


@tool
def sapling(b: Bench, p: Prop) -> None:
    b.ball((0.0, 0.03, 0.0), (0.17, 0.07, 0.16), "#6b4a2f", "wool")
    b.rod((0.0, 0.05, 0.0), (0.015 * p.value, 0.50, 0.0), 0.024, 0.016, BROWN)
    b.on("tool", 1)
    for x, y, z in ((0.0, 0.58, 0.0), (0.09, 0.52, 0.03), (-0.09, 0.50, -0.02), (0.02, 0.48, 0.09), (0.0, 0.66, 0.0)):
        b.ball((x + 0.02 * p.value, y, z), 0.095, GREEN, "clay", blend=0.03)


@tool
def watering_can(b: Bench, p: Prop) -> None:
    """The handle above at the origin; pours while `value` is at least 1."""
    c = p.colour or "#4a9fd8"
    b.disc((0.0, -0.02, 0.0), 0.085, 0.075, c, "gloss", FLAT, corner=0.02)
    b.tube([(-0.06, 0.05, 0.0), (-0.02, 0.10, 0.0), (0.05, 0.06, 0.0)], 0.014, c, "gloss")
    b.rod((0.07, -0.06, 0.0), (0.22, 0.07, 0.0), 0.022, 0.016, c, "gloss")
    b.disc((0.235, 0.08, 0.0), 0.042, 0.012, c, "gloss", (0.0, 90.0, 0.0))
    if p.value:
        b.on("tool", 1)
        for k in range(8):
            t = rising(p.value * 2 % 1.0, k, 8)
            b.rod(
                (0.25 + 0.20 * t, 0.09 - 0.02 * t - 0.42 * t * t, 0.04 * math.sin(2.1 * k)),
                (0.25 + 0.20 * t + 0.02, 0.09 - 0.02 * t - 0.42 * t * t - 0.04, 0.04 * math.sin(2.1 * k)),
                0.012,
                0.012,
                "#8fd2f2",
                "gloss",
            )


@tool
def flower_bed(b: Bench, p: Prop) -> None:
    b.ball((0.0, 0.0, 0.0), (0.24, 0.06, 0.22), "#6b4a2f", "wool")
    for k, c in enumerate((RED, YELLOW, PINK, WHITE, "#8a6fd0")):
        x, z = 0.13 * math.cos(2.4 * k), 0.13 * math.sin(2.4 * k)
        b.on("tool", 1 + k)
        b.rod((x, 0.03, z), (x + 0.012 * p.value, 0.22, z), 0.012, 0.010, GREEN)
        for a in range(5):
            t = math.tau * a / 5
            b.ball((x + 0.012 * p.value, 0.24 + 0.035 * math.sin(t), z + 0.035 * math.cos(t)), 0.026, c)
        b.ball((x + 0.012 * p.value + 0.014, 0.24, z), 0.02, YELLOW if c != YELLOW else BROWN)


@tool
def wheelbarrow(b: Bench, p: Prop) -> None:
    """Handles towards -x, one wheel in front, full of parcels."""
    for z in (0.13, -0.13):
        b.rod((-0.22, 0.535, z), (0.30, 0.26, z), 0.020, 0.020, WOOD)
        b.rod((0.02, 0.38, z), (-0.04, 0.05, z), 0.018, 0.016, IRON, "metal")
        b.rod((0.30, 0.26, z), (0.42, 0.13, 0.0), 0.016, 0.016, IRON, "metal")
    b.box((0.18, 0.40, 0.0), (0.23, 0.075, 0.19), 0.04, "#3f8f5a", "gloss", (0.0, 0.0, -10.0))
    b.on("tool", 1)
    b.disc((0.43, 0.13, 0.0), 0.13, 0.035, DARK)
    b.disc((0.43, 0.13, 0.0), 0.06, 0.045, YELLOW, "gloss")
    for k in range(3):
        a = math.tau * (k / 3 - p.value)
        b.ball((0.43 + 0.09 * math.cos(a), 0.13 + 0.09 * math.sin(a), 0.036), 0.016, WHITE)
    b.on("tool", 2)
    b.box((0.10, 0.56, 0.04), (0.09, 0.09, 0.10), 0.015, "#c99a62", "clay", (0.0, 15.0, 0.0))
    b.box((0.28, 0.52, -0.05), (0.08, 0.08, 0.09), 0.015, "#d8b07a", "clay", (0.0, -10.0, -8.0))


@tool
def potters_wheel(b: Bench, p: Prop) -> None:
    b.rod((0.0, 0.04, 0.0), (0.0, 0.28, 0.0), 0.13, 0.09, DARK_WOOD)
    b.disc((0.0, 0.31, 0.0), 0.18, 0.018, GREY, "metal", FLAT)
    b.on("tool", 1)
    w = 0.008 * math.sin(math.tau * p.value * 2)
    for y, r in ((0.345, 0.075), (0.39, 0.092 + w), (0.44, 0.088 - w), (0.48, 0.066), (0.51, 0.060)):
        b.disc((0.0, y, 0.0), r, 0.030, "#b8643c", "gloss", FLAT, corner=0.026)
    b.disc((0.0, 0.535, 0.0), 0.044, 0.006, "#6e3520", "clay", FLAT)
    b.on("tool", 2)
    for k in range(3):
        a = math.tau * (k / 3 + p.value)
        b.ball((0.15 * math.cos(a), 0.335, 0.15 * math.sin(a)), (0.024, 0.012, 0.024), "#b8643c")


@tool
def knife(b: Bench, p: Prop) -> None:
    b.rod((0.0, -0.06, 0.0), (0.0, 0.05, 0.0), 0.017, 0.017, DARK, "gloss")
    b.on("tool", 1)
    b.plate([(-0.012, 0.05, 0.0), (0.026, 0.05, 0.0), (0.022, 0.20, 0.0), (-0.012, 0.25, 0.0)], 0.009, STEEL, "metal")


@tool
def steel(b: Bench, p: Prop) -> None:
    """What a knife is sharpened on."""
    b.rod((0.0, -0.07, 0.0), (0.0, 0.05, 0.0), 0.020, 0.020, RED, "gloss")
    b.rod((0.0, 0.05, 0.0), (0.0, 0.30, 0.0), 0.014, 0.010, IRON, "metal")


@tool
def board(b: Bench, p: Prop) -> None:
    b.box((0.0, 0.0, 0.0), (0.13, 0.014, 0.20), 0.012, "#c98a4a")


@tool
def watermelon_cut(b: Bench, p: Prop) -> None:
    """One half with its red face to the camera, and a slice before it."""
    b.ball((0.0, 0.12, -0.06), (0.135, 0.13, 0.15), "#3f8f45", "gloss")
    for k in range(4):
        b.ring((0.0, 0.12, -0.06), 0.125, 0.008, "#2f6b34", "gloss", (90.0, 0.0, 45.0 * k))
    b.on("tool", 1)
    b.disc((0.0, 0.12, 0.075), 0.118, 0.012, "#e9f3d0", "gloss")
    b.disc((0.0, 0.12, 0.082), 0.100, 0.012, "#ee4a52", "gloss")
    b.on("tool", 2)
    for k in range(6):
        a = math.tau * k / 6
        b.ball((0.055 * math.cos(a), 0.12 + 0.055 * math.sin(a), 0.095), (0.009, 0.014, 0.006), DARK, "gloss")
    b.on("tool", 3)
    b.disc((-0.04, 0.02, 0.17), 0.10, 0.016, "#3f8f45", "gloss", (78.0, 0.0, 0.0))
    b.disc((-0.04, 0.032, 0.172), 0.085, 0.012, "#ee4a52", "gloss", (78.0, 0.0, 0.0))


@tool
def carrots(b: Bench, p: Prop) -> None:
    b.rod((0.0, 0.0, -0.12), (0.0, 0.0, 0.03), 0.022, 0.034, ORANGE)
    for k in range(4):
        b.disc((0.03 * (k % 2), -0.012, 0.07 + 0.028 * k), 0.026, 0.008, ORANGE, "clay", (70.0, 0.0, 0.0))
    b.ball((0.03, 0.0, -0.15), (0.02, 0.02, 0.04), GREEN)


@tool
def stove(b: Bench, p: Prop) -> None:
    b.box((0.02, 0.24, 0.0), (0.19, 0.24, 0.36), 0.03, "#d9dee4", "gloss")
    b.on("tool", 1)
    b.box((-0.175, 0.22, 0.0), (0.012, 0.14, 0.25), 0.02, "#3a3e48", "gloss")
    for k in range(4):
        b.ball((-0.18, 0.43, -0.21 + 0.14 * k), 0.022, DARK, "gloss")
    b.on("tool", 2)
    b.disc((0.02, 0.57, -0.18), 0.115, 0.075, RED, "gloss", FLAT, corner=0.02)
    b.disc((0.02, 0.645, -0.18), 0.10, 0.006, "#e0903c", "clay", FLAT)
    b.on("tool", 3)
    for z in (0.17, -0.18):
        for k in range(5):
            a = math.tau * (k / 5 + p.value * 0.0)
            f = 0.03 + 0.012 * math.sin(math.tau * (p.value * 2 + k / 5))
            b.rod(
                (0.02 + 0.07 * math.cos(a), 0.485, z + 0.07 * math.sin(a)),
                (0.02 + 0.06 * math.cos(a), 0.485 + f, z + 0.06 * math.sin(a)),
                0.018,
                0.006,
                "#5aa8ff",
                "glow",
            )


@tool
def pan(b: Bench, p: Prop) -> None:
    """The handle in the hand, the pan ahead; what is fried flies up by `value`."""
    b.rod((-0.02, 0.0, 0.0), (0.12, -0.01, 0.0), 0.018, 0.016, DARK, "gloss")
    b.disc((0.24, -0.025, 0.0), 0.125, 0.022, "#3a3e48", "gloss", FLAT, corner=0.018)
    b.ring((0.24, 0.0, 0.0), 0.122, 0.014, "#3a3e48", "gloss")
    b.on("tool", 1)
    b.ball((0.24, 0.012 + 0.16 * p.value, 0.0), (0.09, 0.02, 0.09), WHITE)
    b.ball((0.24, 0.030 + 0.16 * p.value, 0.0), (0.036, 0.02, 0.036), YELLOW, "gloss")


@tool
def ladle(b: Bench, p: Prop) -> None:
    b.rod((0.0, -0.07, 0.0), (0.0, 0.16, 0.0), 0.014, 0.014, WOOD)
    b.ball((0.0, 0.17, 0.0), (0.03, 0.04, 0.03), WOOD)


@tool
def grill(b: Bench, p: Prop) -> None:
    for x, z in ((0.10, 0.10), (-0.10, 0.10), (0.0, -0.13)):
        b.rod((x * 1.3, 0.0, z * 1.3), (x * 0.6, 0.36, z * 0.6), 0.016, 0.016, IRON, "metal")
    b.ball((0.0, 0.46, 0.0), (0.24, 0.13, 0.26), "#c23b34", "gloss")
    b.on("tool", 1)
    b.disc((0.0, 0.53, 0.0), 0.24, 0.030, "#2b2b30", "clay", FLAT)
    b.on("tool", 2)
    for k in range(5):
        f = 0.05 + 0.02 * math.sin(math.tau * (p.value * 2 + k / 5))
        x, z = 0.12 * math.cos(1.3 * k), 0.14 * math.sin(1.3 * k)
        b.rod((x, 0.55, z), (x, 0.55 + f, z), 0.026, 0.006, "#ff8a2a", "glow")
    b.on("tool", 3)
    for k in range(7):
        b.rod((-0.20, 0.585, -0.18 + 0.06 * k), (0.20, 0.585, -0.18 + 0.06 * k), 0.007, 0.007, STEEL, "metal")
    b.on("tool", 4)
    for x, z in ((-0.10, 0.10), (0.06, 0.12)):
        b.rod((x - 0.05, 0.61, z), (x + 0.05, 0.61, z), 0.026, 0.026, "#a8482c", "gloss")
    b.ball((0.08, 0.61, -0.06), (0.075, 0.026, 0.06), "#7a3a22", "gloss")
    b.ball((-0.09, 0.61, -0.06), (0.06, 0.026, 0.05), "#7a3a22", "gloss")


@tool
def spatula(b: Bench, p: Prop) -> None:
    b.rod((0.0, -0.06, 0.0), (0.0, 0.18, 0.0), 0.015, 0.011, DARK, "gloss")
    b.box((0.0, 0.24, 0.0), (0.010, 0.06, 0.045), 0.008, STEEL, "metal")


@tool
def peeled_apple(b: Bench, p: Prop) -> None:
    """Half red, half bare, a curl of peel hanging down."""
    b.ball((0.0, 0.0, 0.0), 0.066, "#f3e2a8", "gloss")
    b.on("tool", 1)
    b.ball((-0.006, -0.014, -0.008), (0.066, 0.056, 0.066), RED, "gloss")
    b.rod((0.0, 0.055, 0.0), (0.01, 0.09, 0.0), 0.008, 0.006, BROWN)
    b.ball((0.03, 0.085, 0.0), (0.028, 0.010, 0.016), GREEN)
    b.on("tool", 2)
    pts = [
        (0.05 + 0.03 * math.cos(1.5 * k + math.tau * p.value * 0.0), -0.01 - 0.03 * k, 0.04 + 0.03 * math.sin(1.5 * k))
        for k in range(8)
    ]
    b.tube(pts, 0.013, RED, "gloss")


@tool
def apple_bowl(b: Bench, p: Prop) -> None:
    b.rod((0.0, 0.04, 0.0), (0.0, 0.10, 0.0), 0.09, 0.14, "#5b8fd0", "gloss")
    b.on("tool", 1)
    for x, z in ((0.06, 0.05), (-0.06, 0.03), (0.02, -0.06), (0.0, 0.02)):
        b.ball((x, 0.20 + 0.03 * (x == 0.0), z), 0.068, RED, "gloss")


@tool
def apple(b: Bench, p: Prop) -> None:
    b.ball((0.0, 0.0, 0.0), 0.065, RED, "gloss")
    b.rod((0.0, 0.05, 0.0), (0.01, 0.085, 0.0), 0.008, 0.006, BROWN)


def _bloom(b: Bench, x: float, y: float, z: float, colour: str, size: float = 1.0) -> None:
    for k in range(5):
        t = math.tau * k / 5
        b.ball((x + 0.012, y + 0.042 * size * math.sin(t), z + 0.042 * size * math.cos(t)), 0.034 * size, colour)
    b.ball((x + 0.03, y, z), 0.026 * size, YELLOW if colour != YELLOW else BROWN)


@tool
def vase_flowers(b: Bench, p: Prop) -> None:
    b.ball((0.0, 0.09, 0.0), (0.085, 0.10, 0.085), "#4a9fd8", "gloss")
    b.rod((0.0, 0.16, 0.0), (0.0, 0.22, 0.0), 0.045, 0.055, "#4a9fd8", "gloss", blend=0.02)
    for k, (y, z, c) in enumerate(
        ((0.42, 0.0, RED), (0.38, 0.14, YELLOW), (0.37, -0.14, PINK), (0.33, 0.07, WHITE), (0.31, -0.07, "#8a6fd0"))
    ):
        b.on("tool", 1 + k)
        b.rod((0.0, 0.20, 0.0), (-0.02, y, z), 0.011, 0.010, GREEN)
        _bloom(b, -0.02, y, z, c, 1.15)


@tool
def one_flower(b: Bench, p: Prop) -> None:
    b.rod((0.0, -0.12, 0.0), (0.0, 0.14, 0.0), 0.012, 0.011, GREEN)
    b.ball((0.03, 0.02, 0.02), (0.045, 0.012, 0.022), GREEN)
    b.on("tool", 1)
    _bloom(b, 0.0, 0.17, 0.0, ORANGE, 1.15)


@tool
def cut_stems(b: Bench, p: Prop) -> None:
    for k, c in enumerate((RED, PINK, YELLOW)):
        b.on("tool", k)
        b.rod((-0.10, 0.0, 0.03 * k), (0.08, 0.005, 0.05 * k), 0.010, 0.010, GREEN)
        b.ball((0.11, 0.02, 0.055 * k), 0.042, c)


@tool
def bouquet(b: Bench, p: Prop) -> None:
    b.rod((0.0, -0.12, 0.0), (0.0, 0.06, 0.0), 0.03, 0.11, WHITE, "cloth")
    for k, (y, z, c) in enumerate(
        ((0.16, 0.0, RED), (0.13, 0.10, PINK), (0.13, -0.10, YELLOW), (0.09, 0.05, WHITE), (0.09, -0.06, "#8a6fd0"))
    ):
        b.on("tool", 1 + k)
        _bloom(b, 0.05, y, z, c, 1.2)


@tool
def metal_bar(b: Bench, p: Prop) -> None:
    """Between the hands; bends upwards in the middle by `value`."""
    s = p.value
    w = 0.38 - 0.05 * s
    b.tube(
        [
            (0.0, 0.10 * s, w),
            (0.0, -0.01, w * 0.62),
            (0.02, -0.14 * s, 0.0),
            (0.0, -0.01, -w * 0.62),
            (0.0, 0.10 * s, -w),
        ],
        0.034,
        "#7d8792",
        "metal",
    )


@tool
def banknotes(b: Bench, p: Prop) -> None:
    for k in range(5):
        a = -0.5 + 0.25 * k
        c = b.child((0.01 * k, 0.0, 0.0), (math.degrees(a) * 0.9, 0.0, 0.0))
        c.on("tool", k)
        c.box((0.0, 0.03, 0.0), (0.005, 0.085, 0.042), 0.004, "#6fb56a" if k % 2 else "#8fcf86")
        c.disc((0.007, 0.03, 0.0), 0.022, 0.003, "#e9f5dc", "clay", UPRIGHT)


@tool
def one_note(b: Bench, p: Prop) -> None:
    b.box((0.0, 0.02, 0.0), (0.005, 0.085, 0.042), 0.004, "#7cc274")
    b.disc((0.007, 0.02, 0.0), 0.022, 0.003, "#e9f5dc", "clay", UPRIGHT)


@tool
def coins(b: Bench, p: Prop) -> None:
    b.rod((0.0, 0.03, 0.0), (0.0, 0.26, 0.0), 0.05, 0.06, DARK_WOOD)
    b.disc((0.0, 0.30, 0.0), 0.17, 0.015, PALE_WOOD, "clay", FLAT)
    b.on("tool", 1)
    for x, z, n in ((0.06, 0.05, 4), (-0.06, 0.04, 3), (0.0, -0.07, 5)):
        for k in range(n):
            b.disc((x, 0.327 + 0.024 * k, z), 0.042, 0.010, GOLD, "metal", FLAT)


@tool
def cards(b: Bench, p: Prop) -> None:
    """An arc of cards that springs from one hand to the other."""
    w = 0.075 + 0.05 * p.value
    for k in range(9):
        u = -1.0 + k / 4.0
        b.on("tool", k)
        b.box(
            (0.0, 0.06 * p.value * (1.0 - u * u), w * u),
            (0.045, 0.058, 0.006),
            0.005,
            WHITE if k % 2 else "#d8485a",
            "gloss",
            (18.0 * u, 0.0, 14.0),
        )
    b.on("tool", 9)
    b.ball((0.05, 0.07 * p.value, 0.008), (0.006, 0.020, 0.016), RED, "gloss")


@tool
def chess_board(b: Bench, p: Prop) -> None:
    b.box((0.0, 0.0, 0.0), (0.17, 0.014, 0.17), 0.01, DARK_WOOD, "gloss")
    b.on("tool", 1)
    for i in range(5):
        for k in range(5):
            if (i + k) % 2 == 0:
                b.box((-0.128 + 0.064 * i, 0.016, -0.128 + 0.064 * k), (0.030, 0.004, 0.030), 0.002, CREAM, "gloss")
    b.on("tool", 2)
    for i, k, c in (
        (0, 0, WHITE),
        (0, 2, WHITE),
        (0, 4, WHITE),
        (1, 1, WHITE),
        (4, 0, DARK),
        (4, 2, DARK),
        (4, 4, DARK),
        (3, 3, DARK),
    ):
        x, z = -0.128 + 0.064 * i, -0.128 + 0.064 * k
        b.rod((x, 0.03, z), (x, 0.09, z), 0.024, 0.014, c, "gloss")
        b.ball((x, 0.105, z), 0.020, c, "gloss")


@tool
def chess_piece(b: Bench, p: Prop) -> None:
    b.rod((0.0, -0.05, 0.0), (0.0, 0.0, 0.0), 0.024, 0.014, WHITE, "gloss")
    b.ball((0.0, 0.02, 0.0), 0.02, WHITE, "gloss")


@tool
def shoe_box(b: Bench, p: Prop) -> None:
    b.box((0.0, 0.09, 0.0), (0.13, 0.09, 0.10), 0.02, WOOD)
    b.on("tool", 1)
    b.disc((-0.06, 0.05, 0.17), 0.05, 0.03, DARK, "gloss", FLAT)
    b.disc((-0.06, 0.08, 0.17), 0.042, 0.006, "#5a3420", "gloss", FLAT)


@tool
def big_shoe(b: Bench, p: Prop) -> None:
    b.ball((0.09, 0.035, 0.0), (0.12, 0.055, 0.062), "#6b2f1e", "gloss")
    b.rod((-0.06, 0.05, 0.0), (-0.065, 0.12, 0.0), 0.062, 0.052, "#6b2f1e", "gloss", blend=0.04)
    b.on("tool", 1)
    b.box((0.05, -0.008, 0.0), (0.165, 0.014, 0.058), 0.012, DARK)
    for x in (0.0, 0.04):
        b.rod((x, 0.09 - x * 0.5, -0.025), (x + 0.01, 0.09 - x * 0.5, 0.025), 0.008, 0.008, CREAM)


@tool
def shoe_brush(b: Bench, p: Prop) -> None:
    b.box((0.02, 0.0, 0.0), (0.085, 0.022, 0.038), 0.016, PALE_WOOD)
    b.box((0.02, -0.034, 0.0), (0.080, 0.020, 0.034), 0.008, DARK, "wool")


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


@tool
def camera(b: Bench, p: Prop) -> None:
    b.box((0.0, 0.0, 0.0), (0.05, 0.06, 0.095), 0.022, "#2f333d", "gloss")
    b.disc((0.07, -0.005, 0.0), 0.050, 0.035, "#454a56", "metal", UPRIGHT)
    b.on("tool", 1)
    b.disc((0.108, -0.005, 0.0), 0.036, 0.006, "#8fc8f0", "gloss", UPRIGHT)
    b.box((0.0, 0.07, 0.0), (0.028, 0.022, 0.032), 0.01, "#2f333d", "gloss")
    b.ball((0.0, 0.068, 0.07), 0.016, RED, "gloss")
    f = p.value
    for k in range(6):
        a = math.tau * k / 6
        b.rod(
            (0.10, 0.075, -0.055),
            (0.10 + 0.02 * f, 0.075 + 0.13 * f * math.sin(a), -0.055 + 0.13 * f * math.cos(a)),
            0.012,
            0.003,
            "#fff3b0",
            "glow",
        )


@tool
def bubble_wand(b: Bench, p: Prop) -> None:
    b.rod((0.0, -0.06, 0.0), (0.01, 0.07, 0.0), 0.012, 0.010, PINK, "gloss")
    b.ring((0.015, 0.115, 0.0), 0.045, 0.011, PINK, "gloss", (0.0, 20.0, 90.0))


@tool
def umbrella(b: Bench, p: Prop) -> None:
    b.rod((0.0, -0.09, 0.0), (0.0, 0.78, 0.0), 0.017, 0.013, DARK_WOOD)
    b.tube([(0.0, -0.09, 0.0), (0.02, -0.13, 0.0), (0.06, -0.12, 0.0)], 0.017, DARK_WOOD)
    b.on("tool", 1)
    c = p.colour or "#e0483e"
    for k, (x, _, z) in enumerate(circle(0.34, 8)):
        x2, _, z2 = circle(0.34, 8)[(k + 1) % 8]
        shade = c if k % 2 else "#f6efe2"
        b.plate([(0.0, 0.80, 0.0), (x * 0.6, 0.74, z * 0.6), (x2 * 0.6, 0.74, z2 * 0.6)], 0.016, shade, "cloth")
        b.plate(
            [
                (x * 0.6, 0.74, z * 0.6),
                (x2 * 0.6, 0.74, z2 * 0.6),
                (x2 * 1.25, 0.60, z2 * 1.25),
                (x * 1.25, 0.60, z * 1.25),
            ],
            0.016,
            shade,
            "cloth",
        )
    b.ball((0.0, 0.83, 0.0), 0.022, GOLD, "metal")


@tool
def toy_balloon(b: Bench, p: Prop) -> None:
    b.rod((0.0, 0.0, 0.0), (0.0, 0.46, 0.0), 0.006, 0.006, WHITE)
    b.on("tool", 1)
    b.ball((0.0, 0.66, 0.0), (0.155, 0.185, 0.155), p.colour or RED, "gloss")
    b.rod((0.0, 0.48, 0.0), (0.0, 0.455, 0.0), 0.016, 0.03, p.colour or RED, "gloss")


@tool
def box(b: Bench, p: Prop) -> None:
    b.box((0.0, 0.0, 0.0), (0.13, 0.13, 0.16), 0.016, "#c99a62")
    b.on("tool", 1)
    b.box((0.0, 0.0, 0.0), (0.133, 0.133, 0.025), 0.008, "#e8d3a8", "gloss")


@tool
def basket(b: Bench, p: Prop) -> None:
    b.rod((0.0, 0.03, 0.0), (0.0, 0.09, 0.0), 0.085, 0.11, "#c08a4a", "wool")
    b.tube(
        [(0.0, 0.10, 0.11), (0.0, 0.18, 0.06), (0.0, 0.19, 0.0), (0.0, 0.18, -0.06), (0.0, 0.10, -0.11)],
        0.014,
        "#a06a34",
        "wool",
    )
    b.on("tool", 1)
    for x, z, c in ((0.04, 0.05, RED), (-0.05, 0.02, GREEN), (0.02, -0.05, YELLOW)):
        b.ball((x, 0.155, z), 0.05, c)


@tool
def shopping_bag(b: Bench, p: Prop) -> None:
    b.box((0.0, 0.0, 0.0), (0.085, 0.10, 0.05), 0.014, p.colour or PINK, "gloss")
    b.tube([(-0.04, 0.09, 0.0), (-0.03, 0.15, 0.0), (0.03, 0.15, 0.0), (0.04, 0.09, 0.0)], 0.009, WHITE)


@tool
def suitcase_tool(b: Bench, p: Prop) -> None:
    b.box((0.0, 0.0, 0.0), (0.12, 0.17, 0.07), 0.035, p.colour or "#3f8fae", "gloss")
    b.tube([(-0.05, 0.16, 0.0), (-0.05, 0.34, 0.0), (0.05, 0.34, 0.0), (0.05, 0.16, 0.0)], 0.012, STEEL, "metal")
    for x in (-0.08, 0.08):
        b.ball((x, -0.19, 0.0), 0.028, DARK, "gloss")


@tool
def lantern(b: Bench, p: Prop) -> None:
    b.rod((0.0, 0.0, 0.0), (0.0, -0.06, 0.0), 0.008, 0.008, DARK)
    b.ball((0.0, -0.16, 0.0), (0.085, 0.10, 0.085), "#ffb03a", "glow")
    b.disc((0.0, -0.065, 0.0), 0.05, 0.012, DARK_WOOD, "clay", FLAT)
    b.disc((0.0, -0.255, 0.0), 0.05, 0.012, DARK_WOOD, "clay", FLAT)


@tool
def sign(b: Bench, p: Prop) -> None:
    b.box((0.0, 0.0, 0.0), (0.014, 0.14, 0.22), 0.01, WHITE)
    b.on("tool", 1)
    for k in range(3):
        b.box((0.016, 0.06 - 0.055 * k, 0.0), (0.005, 0.012, 0.16 - 0.03 * k), 0.004, "#4a5a9a")


@tool
def gift(b: Bench, p: Prop) -> None:
    b.box((0.0, 0.0, 0.0), (0.11, 0.10, 0.11), 0.014, RED, "gloss")
    b.on("tool", 1)
    b.box((0.0, 0.0, 0.0), (0.113, 0.103, 0.022), 0.006, YELLOW, "gloss")
    b.box((0.0, 0.0, 0.0), (0.022, 0.103, 0.113), 0.006, YELLOW, "gloss")
    for side in (1, -1):
        b.ring((0.0, 0.125, 0.04 * side), 0.036, 0.015, YELLOW, "gloss", (0.0, 0.0, 90.0))


@tool
def blackboard(b: Bench, p: Prop) -> None:
    """Behind and beside the teacher, its face to the camera."""
    b.box((0.0, 0.78, 0.0), (0.44, 0.30, 0.025), 0.016, WOOD)
    for x in (-0.36, 0.36):
        b.rod((x, 0.0, 0.02), (x, 0.5, 0.0), 0.022, 0.022, WOOD)
    b.on("tool", 1)
    b.box((0.0, 0.78, 0.022), (0.40, 0.26, 0.012), 0.01, "#2f5a48")
    b.on("tool", 2)
    b.tube([(-0.28, 0.72, 0.038), (-0.20, 0.92, 0.038), (-0.12, 0.72, 0.038)], 0.010, WHITE)
    b.tube([(-0.235, 0.80, 0.038), (-0.165, 0.80, 0.038)], 0.010, WHITE)
    for k in range(3):
        b.rod((0.0, 0.90 - 0.09 * k, 0.038), (0.28 - 0.05 * k, 0.90 - 0.09 * k, 0.038), 0.009, 0.009, WHITE)


@tool
def pointer(b: Bench, p: Prop) -> None:
    b.rod((0.0, -0.05, 0.0), (0.0, 0.34, 0.0), 0.014, 0.008, WOOD)


@tool
def flask(b: Bench, p: Prop) -> None:
    b.rod((0.0, -0.03, 0.0), (0.0, 0.05, 0.0), 0.075, 0.03, p.colour or GREEN, "gloss")
    b.rod((0.0, 0.05, 0.0), (0.0, 0.13, 0.0), 0.026, 0.026, "#dcecf5", "gloss")
    b.on("tool", 1)
    for k in range(3):
        t = rising(p.value, k, 3)
        b.ball((0.02 * (k - 1), 0.15 + 0.12 * t, 0.0), 0.024 * swell(t), p.colour or GREEN, "glow")


@tool
def planks(b: Bench, p: Prop) -> None:
    b.box((0.02, 0.10, 0.0), (0.14, 0.10, 0.16), 0.012, PALE_WOOD)
    for z in (0.10, -0.10):
        b.box((0.02, 0.215, z), (0.20, 0.016, 0.07), 0.01, WOOD)
    b.rod((-0.10, 0.22, 0.0), (-0.10, 0.29, 0.0), 0.010, 0.014, STEEL, "metal")


@tool
def hammer(b: Bench, p: Prop) -> None:
    b.rod((0.0, -0.06, 0.0), (0.0, 0.18, 0.0), 0.018, 0.018, WOOD)
    b.rod((-0.07, 0.20, 0.0), (0.08, 0.20, 0.0), 0.036, 0.040, IRON, "metal")


@tool
def hose(b: Bench, p: Prop) -> None:
    b.rod((-0.02, 0.0, 0.0), (0.14, 0.03, 0.0), 0.034, 0.022, GOLD, "metal")
    b.tube(
        [(-0.02, 0.0, 0.0), (-0.14, -0.03, 0.02), (-0.26, -0.20, 0.10), (-0.42, -0.54, 0.16), (-0.62, -0.56, 0.10)],
        0.030,
        RED,
        "cloth",
    )
    b.on("tool", 1)
    for k in range(9):
        t = rising(p.value * 3 % 1.0, k, 9)
        b.rod(
            (0.16 + 0.78 * t, 0.04 + 0.34 * t - 0.42 * t * t, 0.02 * math.sin(2 * k)),
            (0.16 + 0.78 * t + 0.07, 0.04 + 0.34 * (t + 0.09) - 0.42 * (t + 0.09) ** 2, 0.02 * math.sin(2 * k)),
            (0.022 + 0.014 * t) * swell(t) ** 0.4,
            (0.022 + 0.014 * t) * swell(t) ** 0.4,
            "#9fdcf7",
            "gloss",
        )


@tool
def clipboard(b: Bench, p: Prop) -> None:
    b.box((0.0, 0.0, 0.0), (0.010, 0.11, 0.08), 0.008, WOOD)
    b.on("tool", 1)
    b.box((-0.012, -0.005, 0.0), (0.005, 0.09, 0.066), 0.004, WHITE)


@tool
def fruit_branch(b: Bench, p: Prop) -> None:
    b.rod((0.42, 0.10, 0.0), (-0.10, 0.0, 0.0), 0.035, 0.018, BROWN)
    b.on("tool", 1)
    for x, y, z in ((-0.10, 0.05, 0.05), (0.05, 0.10, -0.06), (0.20, 0.10, 0.08), (0.34, 0.15, -0.04)):
        b.ball((x, y, z), (0.12, 0.09, 0.11), GREEN, "clay", blend=0.04)
    b.on("tool", 2)
    for x, z in ((-0.02, 0.06), (0.14, 0.05), (0.28, 0.08)):
        b.ball((x, -0.05, z), 0.055, RED, "gloss")


@tool
def barber_chair(b: Bench, p: Prop) -> None:
    b.disc((0.0, 0.02, 0.0), 0.16, 0.02, STEEL, "metal", FLAT)
    b.rod((0.0, 0.03, 0.0), (0.0, 0.16, 0.0), 0.05, 0.05, STEEL, "metal")
    b.box((0.0, 0.21, 0.0), (0.18, 0.045, 0.19), 0.04, "#b5342f", "gloss")
    b.box((-0.19, 0.40, 0.0), (0.04, 0.18, 0.17), 0.04, "#b5342f", "gloss", (0.0, 0.0, 6.0))
    for z in (0.20, -0.20):
        b.rod((-0.14, 0.33, z), (0.12, 0.33, z), 0.026, 0.026, DARK, "gloss")


@tool
def hair_scissors(b: Bench, p: Prop) -> None:
    for side in (1, -1):
        c = b.child((0.0, 0.04, 0.0), (0.0, 0.0, side * (7.0 + 16.0 * p.value)))
        c.rod((0.0, 0.0, 0.0), (0.0, 0.16, 0.0), 0.014, 0.004, STEEL, "metal")
        c.rod((0.0, 0.0, 0.0), (0.0, -0.05, 0.0), 0.010, 0.010, DARK, "gloss")
        c.ring((0.0, -0.075, 0.0), 0.024, 0.009, DARK, "gloss", (90.0, 0.0, 0.0))


@tool
def hair_clippings(b: Bench, p: Prop) -> None:
    for k in range(5):
        b.ball(
            (0.10 * math.cos(2.0 * k), 0.0, 0.10 * math.sin(2.0 * k)),
            (0.045, 0.014, 0.022),
            "hair",
            "wool",
            (0.0, 50.0 * k, 0.0),
        )


@tool
def pet_brush(b: Bench, p: Prop) -> None:
    b.box((0.03, 0.0, 0.0), (0.06, 0.016, 0.036), 0.014, "#3f7fd0", "gloss")
    b.box((0.03, -0.028, 0.0), (0.054, 0.016, 0.030), 0.006, WHITE, "wool")


@tool
def rein(b: Bench, p: Prop) -> None:
    """From the leader's hand back to the horse's muzzle."""
    b.tube([(0.0, 0.0, 0.0), (0.10, -0.03, -0.03), (0.26, 0.27, -0.05)], 0.012, BROWN)


@tool
def leash(b: Bench, p: Prop) -> None:
    b.tube([(0.0, 0.0, 0.0), (0.22, -0.24, 0.0), (0.55, -0.22, -0.02)], 0.011, RED)


@tool
def milk_bucket(b: Bench, p: Prop) -> None:
    b.rod((0.0, 0.07, 0.0), (0.0, 0.13, 0.0), 0.075, 0.09, STEEL, "metal")
    b.on("tool", 1)
    b.disc((0.0, 0.215, 0.0), 0.075, 0.010, WHITE, "gloss", FLAT)
    for _k, z in enumerate((0.03, -0.03)):
        b.rod((0.0, 0.34, z), (0.0, 0.22, z * 0.7), 0.010, 0.008, WHITE, "gloss")


@tool
def bucket(b: Bench, p: Prop) -> None:
    b.rod((0.0, 0.07, 0.0), (0.0, 0.13, 0.0), 0.075, 0.09, "#4a9fd8", "gloss")
    b.on("tool", 1)
    b.ball((0.0, 0.22, 0.02), (0.07, 0.03, 0.03), ORANGE, "gloss")


@tool
def bread(b: Bench, p: Prop) -> None:
    b.ball((0.0, 0.0, 0.0), (0.055, 0.036, 0.04), "#e0b06a")


@tool
def ring_box(b: Bench, p: Prop) -> None:
    b.box((0.0, 0.0, 0.0), (0.045, 0.025, 0.045), 0.012, "#8c1f3c", "gloss")
    b.box((-0.04, 0.045, 0.0), (0.012, 0.045, 0.045), 0.010, "#8c1f3c", "gloss", (0.0, 0.0, 20.0))
    b.on("tool", 1)
    b.ring((0.0, 0.05, 0.0), 0.026, 0.008, GOLD, "metal", (0.0, 0.0, 90.0))
    b.ball((0.0, 0.085, 0.0), 0.018, "#dff4ff", "glow")
