"""Instruments and what is seen of sound. Must not: know any action."""

from __future__ import annotations

import math

from ..bench import FLAT, UPRIGHT, Bench
from ..human.motion import Prop
from .register import CREAM, DARK, DARK_WOOD, GOLD, GREY, PALE_WOOD, RED, STEEL, WHITE, Kit, entering, rising, swell

KIT: Kit = {}
tool = entering(KIT)


@tool
def guitar(b: Bench, p: Prop) -> None:
    """Lies across the belly: neck to -z, front to +x."""
    b = b.child((0.0, 0.0, 0.0), (14.0, 0.0, 0.0), 1.1)
    for z, r in ((0.11, 0.145), (-0.055, 0.11)):
        b.ball((0.0, 0.0, z), (0.052, r, r), "#d98a3d", "gloss", blend=0.05)
    b.on("tool", 1)
    b.disc((0.046, 0.0, 0.02), 0.052, 0.012, DARK, "clay", UPRIGHT)
    b.box((0.050, 0.0, 0.13), (0.012, 0.045, 0.012), 0.006, DARK_WOOD)
    b.rod((0.045, 0.0, -0.12), (0.045, 0.0, -0.44), 0.026, 0.022, DARK_WOOD)
    b.box((0.045, 0.0, -0.49), (0.016, 0.042, 0.06), 0.012, DARK_WOOD)
    for z in (-0.46, -0.51):
        for side in (1, -1):
            b.ball((0.045, 0.055 * side, z), 0.015, STEEL, "metal")
    b.on("tool", 2)
    for y in (-0.012, 0.0, 0.012):
        b.rod((0.066, y, 0.13), (0.066, y, -0.46), 0.0035, 0.0035, WHITE, "gloss")


@tool
def violin(b: Bench, p: Prop) -> None:
    """From the chin forwards along +x, strings up."""
    for x, r in ((0.04, 0.075), (0.155, 0.062)):
        b.ball((x, 0.0, 0.0), (r, 0.032, r), "#b5622c", "gloss", blend=0.04)
    b.on("tool", 1)
    b.rod((0.20, 0.02, 0.0), (0.37, 0.02, 0.0), 0.017, 0.014, DARK_WOOD)
    b.ball((0.385, 0.03, 0.0), (0.022, 0.026, 0.016), DARK_WOOD)
    b.box((0.09, 0.035, 0.0), (0.008, 0.016, 0.03), 0.004, CREAM)
    b.rod((0.0, 0.036, 0.0), (0.36, 0.04, 0.0), 0.006, 0.006, DARK)


@tool
def violin_bow(b: Bench, p: Prop) -> None:
    b.rod((0.0, 0.0, 0.05), (0.0, 0.02, -0.46), 0.011, 0.009, DARK_WOOD)
    b.rod((0.0, -0.02, 0.02), (0.0, -0.005, -0.44), 0.006, 0.006, WHITE)


@tool
def harp(b: Bench, p: Prop) -> None:
    """Column at the far end, the sound box towards the player."""
    gold = GOLD
    b.tube([(0.0, 0.05, 0.0), (0.05, 0.55, 0.0), (0.06, 0.86, 0.0)], [0.07, 0.055, 0.04], gold, "metal")
    b.tube(
        [(0.06, 0.86, 0.0), (0.17, 0.96, 0.0), (0.28, 0.88, 0.0), (0.40, 0.92, 0.0), (0.50, 1.08, 0.0)],
        [0.04, 0.045, 0.04, 0.04, 0.045],
        gold,
        "metal",
    )
    b.rod((0.50, 1.08, 0.0), (0.44, 0.05, 0.0), 0.035, 0.04, gold, "metal")
    b.ball((0.51, 1.11, 0.0), 0.06, gold, "metal")
    b.box((0.22, 0.035, 0.0), (0.28, 0.035, 0.09), 0.03, DARK_WOOD)
    b.on("tool", 1)
    for k in range(8):
        x = 0.10 + 0.045 * k
        top = 0.90 - 0.05 * math.sin(math.pi * k / 7) + 0.02 * k
        low = 0.09 + 0.0 * k
        hum = 0.004 * math.sin(math.tau * (p.value * 2 + k / 8))
        b.rod((x, low, hum), (x, top, hum), 0.007, 0.007, WHITE, "gloss")


@tool
def flute(b: Bench, p: Prop) -> None:
    b.rod((0.0, 0.0, -0.06), (0.0, 0.0, 0.50), 0.025, 0.025, STEEL, "metal")
    b.on("tool", 1)
    for k in range(6):
        b.ball((0.012, 0.022, 0.12 + 0.06 * k), 0.014, GOLD, "metal")
    b.ball((0.0, 0.015, 0.0), (0.025, 0.018, 0.035), GOLD, "metal")


@tool
def trumpet(b: Bench, p: Prop) -> None:
    g = GOLD
    b.rod((0.0, 0.0, 0.0), (0.40, 0.0, 0.0), 0.017, 0.020, g, "metal")
    b.rod((0.40, 0.0, 0.0), (0.50, 0.0, 0.0), 0.03, 0.09, g, "metal", blend=0.02)
    b.disc((0.525, 0.0, 0.0), 0.115, 0.014, g, "metal", UPRIGHT)
    b.disc((0.540, 0.0, 0.0), 0.08, 0.006, "#8a5a14", "clay", UPRIGHT)
    b.tube(
        [
            (0.12, 0.0, 0.0),
            (0.10, -0.075, 0.0),
            (0.14, -0.10, 0.0),
            (0.28, -0.10, 0.0),
            (0.32, -0.07, 0.0),
            (0.30, 0.0, 0.0),
        ],
        0.017,
        g,
        "metal",
    )
    b.on("tool", 1)
    for x in (0.165, 0.21, 0.255):
        b.rod((x, -0.085, 0.0), (x, 0.045, 0.0), 0.021, 0.021, g, "metal")
        b.ball((x, 0.06, 0.0), 0.019, WHITE, "gloss")


@tool
def saxophone(b: Bench, p: Prop) -> None:
    b.tube(
        [
            (-0.06, 0.06, 0.0),
            (0.02, 0.07, 0.0),
            (0.04, 0.0, 0.0),
            (0.05, -0.28, 0.0),
            (0.12, -0.36, 0.0),
            (0.20, -0.28, 0.0),
            (0.24, -0.14, 0.0),
        ],
        [0.014, 0.018, 0.026, 0.04, 0.05, 0.06, 0.10],
        GOLD,
        "metal",
    )
    b.on("tool", 1)
    for k in range(5):
        b.ball((0.075 + 0.004 * k, -0.03 - 0.05 * k, 0.03), 0.02, CREAM, "gloss")


@tool
def piano(b: Bench, p: Prop) -> None:
    """An upright, keys to the player at -x, a lid and a foot."""
    b.box((0.24, 0.46, 0.0), (0.13, 0.46, 0.44), 0.03, "#6a3d28", "gloss")
    b.box((0.03, 0.405, 0.0), (0.15, 0.035, 0.43), 0.02, "#6a3d28", "gloss")
    b.box((0.24, 0.935, 0.0), (0.15, 0.02, 0.46), 0.015, "#7d4b32", "gloss")
    for z in (-0.38, 0.38):
        b.rod((-0.08, 0.0, z), (-0.08, 0.39, z), 0.03, 0.035, "#6a3d28", "gloss")
    b.on("tool", 1)
    b.box((-0.025, 0.447, 0.0), (0.085, 0.014, 0.40), 0.008, WHITE, "gloss")
    b.on("tool", 2)
    for k in range(9):
        if k % 4 != 2:
            b.box((0.005, 0.466, -0.35 + 0.0875 * k), (0.045, 0.012, 0.017), 0.005, DARK, "gloss")
    b.box((0.10, 0.62, 0.0), (0.012, 0.11, 0.17), 0.008, WHITE, "clay", (0.0, 0.0, -12.0))


@tool
def drum_kit(b: Bench, p: Prop) -> None:
    b.disc((0.12, 0.22, 0.0), 0.22, 0.15, RED, "gloss", UPRIGHT, corner=0.02)
    b.disc((0.285, 0.22, 0.0), 0.19, 0.012, CREAM, "clay", UPRIGHT)
    for z in (0.22, -0.22):
        b.disc((-0.02, 0.44, z), 0.13, 0.07, RED, "gloss", (90.0, 0.0, 0.0), corner=0.015)
        b.disc((-0.02, 0.515, z), 0.118, 0.01, CREAM, "clay", FLAT)
        b.rod((-0.02, 0.0, z), (-0.02, 0.38, z), 0.016, 0.016, STEEL, "metal")
    b.on("tool", 1)
    for z in (0.44, -0.44):
        b.disc(
            (0.12, 0.74, z), 0.16, 0.012, GOLD, "metal", (90.0 + 14.0 * (1 if z > 0 else -1), 0.0, -10.0), corner=0.01
        )
        b.rod((0.14, 0.0, z), (0.12, 0.74, z), 0.013, 0.013, STEEL, "metal")


@tool
def drum_stick(b: Bench, p: Prop) -> None:
    b.rod((0.0, -0.05, 0.0), (0.0, 0.25, 0.0), 0.018, 0.012, PALE_WOOD)
    b.ball((0.0, 0.262, 0.0), 0.022, PALE_WOOD)


@tool
def microphone(b: Bench, p: Prop) -> None:
    b.rod((0.0, -0.10, 0.0), (0.0, 0.06, 0.0), 0.022, 0.032, DARK, "gloss")
    b.on("tool", 1)
    b.ball((0.0, 0.095, 0.0), 0.05, GREY, "metal")


@tool
def accordion(b: Bench, p: Prop) -> None:
    w = p.value
    for side in (1, -1):
        b.box((0.0, 0.0, side * w), (0.08, 0.15, 0.045), 0.02, RED, "gloss")
    b.on("tool", 1)
    for k in range(7):
        b.box((0.0, 0.0, w * (-0.8 + 1.6 * k / 6)), (0.07, 0.135, 0.018), 0.014, CREAM if k % 2 else DARK)
    b.on("tool", 2)
    for k in range(6):
        b.box((0.085, -0.11 + 0.044 * k, w), (0.012, 0.017, 0.035), 0.005, WHITE, "gloss")


@tool
def notes(b: Bench, p: Prop) -> None:
    """Three quavers that rise and sway."""
    for k in range(3):
        t = rising(p.value, k, 3)
        s = 0.2 + 0.8 * swell(t)
        x, y = 0.10 * (k - 1) + 0.05 * math.sin(math.tau * (t + k / 3)), 0.32 * t
        z = 0.06 * (k % 2)
        colour = (DARK, "#3b4a8c", "#8c3b5e")[k]
        b.ball((x, y, z), (0.042 * s, 0.033 * s, 0.03 * s), colour, "gloss", (0.0, 0.0, 20.0))
        b.rod((x + 0.036 * s, y, z), (x + 0.036 * s, y + 0.14 * s, z), 0.010 * s, 0.010 * s, colour, "gloss")
        b.rod((x + 0.036 * s, y + 0.14 * s, z), (x + 0.09 * s, y + 0.09 * s, z), 0.014 * s, 0.008 * s, colour, "gloss")


@tool
def hit_lines(b: Bench, p: Prop) -> None:
    s = max(0.05, p.value)
    for k in (-1, 0, 1):
        b.rod((0.05 * k * s, 0.03 * s, 0.0), (0.10 * k * s, 0.11 * s, 0.0), 0.010 * s, 0.007 * s, "#f5c83c", "glow")


@tool
def haha(b: Bench, p: Prop) -> None:
    """Drops and strokes of mirth around the head."""
    for k in range(3):
        t = rising(p.value, k, 3)
        s = swell(t)
        side = (-1, 1, 0)[k]
        b.rod(
            (0.22 * side, 0.05 * t + 0.02, 0.0),
            (0.30 * side, 0.05 * t + 0.10, 0.0),
            0.016 * s,
            0.010 * s,
            "#f5c83c",
            "glow",
        )


@tool
def claps(b: Bench, p: Prop) -> None:
    s = max(0.03, p.value)
    for k in range(-2, 3):
        a = 0.5 * k
        b.rod(
            (0.03, 0.09 * math.cos(a), 0.09 * math.sin(a)),
            (0.03, (0.09 + 0.07 * s) * math.cos(a), (0.09 + 0.07 * s) * math.sin(a)),
            0.012 * s,
            0.008 * s,
            "#f5c83c",
            "glow",
        )
