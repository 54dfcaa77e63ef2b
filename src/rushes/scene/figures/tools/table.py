"""What one eats, drinks and smokes with. Must not: know any action."""

from __future__ import annotations

import math

from ..bench import FLAT, Bench
from ..human.motion import Prop
from .register import CREAM, DARK, GREEN, PINK, RED, SKY, STEEL, WHITE, Kit, entering

KIT: Kit = {}
tool = entering(KIT)


@tool
def plate(b: Bench, p: Prop) -> None:
    b.ball((0.0, 0.012, 0.0), (0.12, 0.016, 0.12), WHITE, "gloss")
    b.on("tool", 1)
    b.ball((0.0, 0.03, 0.02), (0.06, 0.03, 0.05), "#e8a23c")
    b.ball((0.03, 0.03, -0.04), (0.04, 0.03, 0.035), GREEN)
    b.ball((-0.04, 0.03, -0.03), (0.035, 0.03, 0.035), RED)


@tool
def dish(b: Bench, p: Prop) -> None:
    b.disc((0.0, 0.0, 0.0), 0.13, 0.012, WHITE, "gloss", (0.0, 62.0, 0.0))
    b.on("tool", 1)
    b.disc((0.0, 0.0, 0.0), 0.085, 0.016, SKY, "gloss", (0.0, 62.0, 0.0))


@tool
def spoon(b: Bench, p: Prop) -> None:
    b.rod((0.0, -0.05, 0.0), (0.0, 0.12, 0.0), 0.011, 0.009, STEEL, "metal")
    b.ball((0.0, 0.15, 0.0), (0.014, 0.04, 0.028), STEEL, "metal")


@tool
def chopsticks(b: Bench, p: Prop) -> None:
    for z in (-0.012, 0.014):
        b.rod((0.0, -0.05, 1.6 * z), (0.02, 0.20, z), 0.009, 0.006, "#8a4a2c", "gloss")


@tool
def melon_slice(b: Bench, p: Prop) -> None:
    """A wide slice between both hands, the bite at the top."""
    for colour, grow in (("#3f8f45", 0.0), ("#e9f3d0", -0.022), ("#ee4a52", -0.036)):
        r = 0.20 + grow
        n = 9
        for k in range(n):
            a = math.pi * (0.06 + 0.88 * k / (n - 1))
            b.rod(
                (0.0, 0.06, 0.0),
                (0.006 if grow else 0.0, 0.06 - r * math.sin(a) * 0.95, r * math.cos(a)),
                0.028 + grow * -0.12,
                0.028 + grow * -0.1,
                colour,
                "gloss",
                blend=0.01,
                flat=1.2,
                side=(1.0, 0.0, 0.0),
            )
        b.on("tool", 1 if grow == 0.0 else 2)
    b.on("tool", 3)
    for y, z in ((0.0, -0.08), (-0.05, 0.0), (0.0, 0.08), (-0.06, -0.09), (-0.06, 0.08), (0.02, 0.0)):
        b.ball((0.034, y, z), (0.008, 0.016, 0.010), DARK, "gloss")


@tool
def icecream(b: Bench, p: Prop) -> None:
    b.rod((0.0, -0.05, 0.0), (0.0, 0.07, 0.0), 0.012, 0.045, "#e0a458")
    b.on("tool", 1)
    b.ball((0.0, 0.11, 0.0), 0.06, PINK)
    b.ball((0.0, 0.18, 0.0), 0.05, CREAM)


@tool
def cup(b: Bench, p: Prop) -> None:
    b.disc((0.06, 0.02, 0.0), 0.058, 0.065, p.colour or "#e8574a", "gloss", FLAT)
    b.ring((0.115, 0.02, 0.0), 0.036, 0.012, p.colour or "#e8574a", "gloss", (90.0, 0.0, 0.0))
    b.on("tool", 1)
    b.disc((0.06, 0.082, 0.0), 0.048, 0.006, "#5a3420", "gloss", FLAT)


@tool
def beer_mug(b: Bench, p: Prop) -> None:
    b.disc((0.055, 0.03, 0.0), 0.065, 0.075, "#f0a830", "gloss", FLAT)
    b.ring((-0.005, 0.03, 0.0), 0.045, 0.015, "#f3e2b8", "gloss", (90.0, 0.0, 0.0))
    b.on("tool", 1)
    for x, z in ((0.03, 0.03), (0.08, 0.03), (0.08, -0.03), (0.03, -0.03), (0.055, 0.0)):
        b.ball((x, 0.118, z), 0.036, WHITE, "wool", blend=0.02)


@tool
def wine_glass(b: Bench, p: Prop) -> None:
    b.rod((0.05, -0.06, 0.0), (0.05, 0.04, 0.0), 0.01, 0.01, SKY, "gloss")
    b.disc((0.05, -0.065, 0.0), 0.045, 0.006, SKY, "gloss", FLAT)
    b.ball((0.05, 0.09, 0.0), (0.055, 0.065, 0.055), "#8c1f3c", "gloss")


@tool
def wine_bottle(b: Bench, p: Prop) -> None:
    b.rod((0.0, -0.10, 0.0), (0.0, 0.06, 0.0), 0.050, 0.048, "#274d34", "gloss")
    b.rod((0.0, 0.06, 0.0), (0.0, 0.19, 0.0), 0.026, 0.020, "#274d34", "gloss")
    b.on("tool", 1)
    b.rod((0.0, -0.06, 0.0), (0.0, 0.02, 0.0), 0.0525, 0.0515, "#efe3c8")


@tool
def water_jug(b: Bench, p: Prop) -> None:
    b.rod((0.0, -0.09, 0.0), (0.0, 0.07, 0.0), 0.066, 0.050, SKY, "gloss")
    b.rod((0.03, 0.075, 0.0), (0.075, 0.115, 0.0), 0.026, 0.010, SKY, "gloss")
    b.ring((-0.075, 0.0, 0.0), 0.055, 0.013, SKY, "gloss", (90.0, 0.0, 0.0))


@tool
def tumbler(b: Bench, p: Prop) -> None:
    b.disc((0.05, 0.01, 0.0), 0.044, 0.060, SKY, "gloss", FLAT)
    b.on("tool", 1)
    b.disc((0.05, 0.072, 0.0), 0.036, 0.006, "#9fd8f0", "gloss", FLAT)


@tool
def stream(b: Bench, p: Prop) -> None:
    """What runs down into a glass; `value` 0: nothing does, and it is hidden in the hand that holds the glass."""
    long = 0.13 * p.value
    b.rod(
        (0.0, 0.0, 0.0),
        (0.0, -0.004 - long, 0.0),
        0.004 + 0.007 * p.value,
        0.004 + 0.006 * p.value,
        p.colour or SKY,
        "gloss",
    )


@tool
def cigarette(b: Bench, p: Prop) -> None:
    b.rod((-0.01, 0.045, 0.0), (0.03, 0.05, 0.0), 0.014, 0.014, "#e8a23c")
    b.rod((0.03, 0.05, 0.0), (0.13, 0.06, 0.0), 0.014, 0.014, WHITE)
    b.on("tool", 1)
    b.ball((0.138, 0.061, 0.0), 0.018, "#ff6a2a", "glow")
