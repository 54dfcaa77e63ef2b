"""Tools of the kitchen's fire and its knife. Must not: know any action."""

from __future__ import annotations

import math

from ..bench import FLAT, Bench
from ..human.motion import Prop
from .register import BROWN, DARK, GREEN, IRON, ORANGE, RED, STEEL, WHITE, WOOD, YELLOW, Kit, entering

KIT: Kit = {}
tool = entering(KIT)


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


@tool
def bread(b: Bench, p: Prop) -> None:
    b.ball((0.0, 0.0, 0.0), (0.055, 0.036, 0.04), "#e0b06a")
