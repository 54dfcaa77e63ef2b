"""Tools of the garden and of its flowers. Must not: know any action."""

from __future__ import annotations

import math

from ..bench import FLAT, Bench
from ..human.motion import Prop
from .register import BROWN, DARK, GREEN, IRON, ORANGE, PINK, RED, STEEL, WHITE, WOOD, YELLOW, Kit, entering, rising

KIT: Kit = {}
tool = entering(KIT)


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
def fruit_branch(b: Bench, p: Prop) -> None:
    b.rod((0.42, 0.10, 0.0), (-0.10, 0.0, 0.0), 0.035, 0.018, BROWN)
    b.on("tool", 1)
    for x, y, z in ((-0.10, 0.05, 0.05), (0.05, 0.10, -0.06), (0.20, 0.10, 0.08), (0.34, 0.15, -0.04)):
        b.ball((x, y, z), (0.12, 0.09, 0.11), GREEN, "clay", blend=0.04)
    b.on("tool", 2)
    for x, z in ((-0.02, 0.06), (0.14, 0.05), (0.28, 0.08)):
        b.ball((x, -0.05, z), 0.055, RED, "gloss")


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
