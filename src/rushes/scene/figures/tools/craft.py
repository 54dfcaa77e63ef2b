"""Tools of trades and of the arts. Must not: know any action."""

from __future__ import annotations

import math

from ..bench import FLAT, Bench
from ..human.motion import Prop
from .register import (
    BLUE,
    BROWN,
    CREAM,
    DARK,
    DARK_WOOD,
    GOLD,
    GREEN,
    GREY,
    IRON,
    PALE_WOOD,
    PINK,
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
