"""Furniture, and what one reads, writes and plays on at home. Must not: know any action."""

from __future__ import annotations

import itertools
import math

from ..bench import FLAT, Bench
from ..human.motion import Prop
from .register import (
    CREAM,
    DARK,
    DARK_WOOD,
    GOLD,
    GREEN,
    GREY,
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
)

KIT: Kit = {}
tool = entering(KIT)


def _legs(b: Bench, x: float, z: float, top: float, radius: float = 0.024, colour: str = WOOD) -> None:
    for sx in (1, -1):
        for sz in (1, -1):
            b.rod((sx * x, 0.0, sz * z), (sx * x * 0.94, top, sz * z * 0.94), radius * 0.85, radius, colour)


@tool
def stool(b: Bench, p: Prop) -> None:
    b.disc((0.0, 0.165, 0.0), 0.15, 0.018, WOOD, "clay", FLAT)
    _legs(b, 0.10, 0.10, 0.15)


@tool
def milk_stool(b: Bench, p: Prop) -> None:
    b.disc((0.0, 0.145, 0.0), 0.14, 0.02, DARK_WOOD, "clay", FLAT)
    _legs(b, 0.09, 0.09, 0.13)


@tool
def chair(b: Bench, p: Prop) -> None:
    b.box((-0.01, 0.20, 0.0), (0.16, 0.022, 0.17), 0.018, WOOD)
    _legs(b, 0.13, 0.14, 0.19)
    for z in (0.14, -0.14):
        b.rod((-0.16, 0.20, z), (-0.20, 0.58, z), 0.022, 0.022, WOOD)
    b.box((-0.195, 0.52, 0.0), (0.018, 0.075, 0.15), 0.016, WOOD, "clay", (0.0, 0.0, 6.0))


@tool
def armchair(b: Bench, p: Prop) -> None:
    c = p.colour or "#5f8f86"
    b.box((-0.02, 0.13, 0.0), (0.21, 0.085, 0.22), 0.06, c, "cloth")
    b.box((-0.22, 0.33, 0.0), (0.07, 0.27, 0.24), 0.07, c, "cloth", (0.0, 0.0, 8.0))
    for z in (0.25, -0.25):
        b.box((-0.02, 0.20, z), (0.19, 0.15, 0.05), 0.05, c, "cloth")


@tool
def sofa(b: Bench, p: Prop) -> None:
    c = p.colour or "#b5615a"
    b.box((-0.02, 0.115, 0.0), (0.20, 0.085, 0.44), 0.06, c, "cloth")
    b.box((-0.22, 0.30, 0.0), (0.07, 0.24, 0.46), 0.07, c, "cloth", (0.0, 0.0, 8.0))
    for z in (0.46, -0.46):
        b.box((-0.02, 0.19, z), (0.19, 0.14, 0.05), 0.05, c, "cloth")


@tool
def bench(b: Bench, p: Prop) -> None:
    for x in (-0.09, 0.0, 0.09):
        b.box((x, 0.205, 0.0), (0.035, 0.018, 0.42), 0.014, WOOD)
    for y in (0.36, 0.46):
        b.box((-0.19, y, 0.0), (0.016, 0.035, 0.42), 0.014, WOOD, "clay", (0.0, 0.0, 8.0))
    for z in (0.34, -0.34):
        b.rod((-0.13, 0.0, z), (-0.20, 0.50, z), 0.022, 0.02, IRON, "metal")
        b.rod((0.11, 0.0, z), (0.10, 0.19, z), 0.022, 0.022, IRON, "metal")
        b.rod((-0.14, 0.18, z), (0.12, 0.18, z), 0.018, 0.018, IRON, "metal")


@tool
def table(b: Bench, p: Prop) -> None:
    b.box((0.02, 0.415, 0.0), (0.20, 0.022, 0.40), 0.018, p.colour or PALE_WOOD)
    _legs(b, 0.16, 0.34, 0.40, 0.028, WOOD)


@tool
def green_table(b: Bench, p: Prop) -> None:
    b.disc((0.06, 0.36, 0.0), 0.27, 0.022, "#3c8a55", "wool", FLAT, corner=0.018)
    b.rod((0.06, 0.0, 0.0), (0.06, 0.35, 0.0), 0.06, 0.04, DARK_WOOD)


@tool
def massage_table(b: Bench, p: Prop) -> None:
    b.box((0.0, 0.36, 0.0), (0.62, 0.04, 0.20), 0.035, WHITE, "cloth")
    for x in (0.45, -0.45):
        for z in (0.14, -0.14):
            b.rod((x, 0.0, z), (x * 0.85, 0.34, z), 0.024, 0.024, WOOD)


@tool
def bed(b: Bench, p: Prop) -> None:
    """Head to -x."""
    b.box((0.02, 0.13, 0.0), (0.55, 0.06, 0.27), 0.03, WOOD)
    b.box((-0.55, 0.30, 0.0), (0.03, 0.28, 0.28), 0.03, DARK_WOOD)
    b.box((0.58, 0.20, 0.0), (0.03, 0.15, 0.28), 0.03, DARK_WOOD)
    for x in (-0.5, 0.54):
        for z in (0.22, -0.22):
            b.rod((x, 0.0, z), (x, 0.12, z), 0.03, 0.03, DARK_WOOD)
    b.on("tool", 1)
    b.box((0.02, 0.205, 0.0), (0.53, 0.05, 0.26), 0.045, WHITE, "cloth")
    b.box((-0.42, 0.285, 0.0), (0.11, 0.05, 0.19), 0.05, "#dfeaf7", "cloth", (0.0, 0.0, 10.0))


@tool
def blanket(b: Bench, p: Prop) -> None:
    """Over a body that lies, from the chest to the feet."""
    c = p.colour or "#5b8fd0"
    b.ball((0.12, -0.01, 0.0), (0.36, 0.13, 0.27), c, "wool")
    b.box((0.12, -0.09, 0.0), (0.36, 0.07, 0.275), 0.06, c, "wool")
    b.on("tool", 1)
    b.box((-0.20, 0.005, 0.0), (0.05, 0.10, 0.265), 0.05, WHITE, "cloth")


@tool
def sheet_shaken(b: Bench, p: Prop) -> None:
    """A blanket between two hands and the bed, a wave in it."""
    rows = []
    for k in range(5):
        x = 0.18 * k
        wave = 0.07 * math.sin(math.tau * (p.value - k / 4.5)) * (1.0 - 0.18 * k)
        rows.append((x, -0.055 * k + wave))
    for (x0, y0), (x1, y1) in itertools.pairwise(rows):
        b.plate([(x0, y0, -0.22), (x0, y0, 0.22), (x1, y1, 0.25), (x1, y1, -0.25)], 0.022, "#5b8fd0", "wool")


@tool
def knitting(b: Bench, p: Prop) -> None:
    s = 6.0 * math.sin(math.tau * p.value * 2)
    b.box((0.02, -0.09, 0.0), (0.016, 0.10, 0.085), 0.014, "#e0607a", "wool")
    for k in (-1, 0, 1):
        b.box((0.036, -0.09 + 0.055 * k, 0.0), (0.006, 0.012, 0.085), 0.006, "#f3c3cf", "wool")
    b.on("tool", 1)
    for side in (1, -1):
        c = b.child((0.02, 0.02, 0.0), (side * (58.0 + s), 0.0, 0.0))
        c.rod((0.0, -0.12, 0.0), (0.0, 0.20, 0.0), 0.012, 0.010, PALE_WOOD)
        c.ball((0.0, -0.13, 0.0), 0.022, RED)
    b.tube([(0.02, -0.18, 0.05), (0.10, -0.36, 0.12), (0.17, -0.50, 0.21)], 0.008, "#e0607a", "wool")


@tool
def yarn_ball(b: Bench, p: Prop) -> None:
    b.ball((0.0, 0.0, 0.0), 0.09, "#e0607a", "wool")
    for k in range(4):
        b.ring((0.0, 0.0, 0.0), 0.088, 0.010, "#f08aa0", "wool", (50.0 * k, 30.0 * k, 360.0 * 0 + 40.0 * k))


@tool
def open_book(b: Bench, p: Prop) -> None:
    """Spine along x... the pages face the reader at -x."""
    for side in (1, -1):
        b.plate(
            [(0.0, -0.10, 0.0), (0.0, 0.13, 0.0), (-0.035, 0.13, 0.155 * side), (-0.035, -0.10, 0.155 * side)],
            0.014,
            "#c0443c",
            "gloss",
        )
    b.on("tool", 1)
    for side in (1, -1):
        b.plate(
            [
                (-0.024, -0.09, 0.004 * side),
                (-0.024, 0.12, 0.004 * side),
                (-0.058, 0.12, 0.142 * side),
                (-0.058, -0.09, 0.142 * side),
            ],
            0.012,
            WHITE,
        )
    b.on("tool", 2)
    a = math.pi * (0.08 + 0.84 * p.value)
    b.plate(
        [
            (-0.03, -0.085, 0.0),
            (-0.03, 0.115, 0.0),
            (-0.03 - 0.13 * math.sin(a), 0.115, 0.13 * math.cos(a)),
            (-0.03 - 0.13 * math.sin(a), -0.085, 0.13 * math.cos(a)),
        ],
        0.006,
        CREAM,
    )


@tool
def paper(b: Bench, p: Prop) -> None:
    b.box((0.0, 0.0, 0.0), (0.10, 0.006, 0.13), 0.004, WHITE)
    b.on("tool", 1)
    for k in range(4):
        b.box((0.05 - 0.032 * k, 0.008, 0.0), (0.006, 0.003, 0.095 - 0.02 * (k % 2)), 0.002, "#4a5a9a")


@tool
def pen(b: Bench, p: Prop) -> None:
    """The tip below the hand."""
    b.rod((0.0, 0.12, 0.0), (0.0, -0.03, 0.0), 0.015, 0.015, "#2f5fb0", "gloss")
    b.rod((0.0, -0.03, 0.0), (0.0, -0.065, 0.0), 0.014, 0.003, GOLD, "metal")


@tool
def book_stack(b: Bench, p: Prop) -> None:
    for k, c in enumerate((RED, "#3f7fd0", YELLOW)):
        b.box((0.0, 0.03 + 0.05 * k, 0.0), (0.085, 0.024, 0.065), 0.01, c, "gloss", (0.0, 8.0 * k, 0.0))


@tool
def computer(b: Bench, p: Prop) -> None:
    """A screen seen from the side and a little from behind; its light falls on the user."""
    b.box((0.0, 0.22, 0.0), (0.02, 0.15, 0.24), 0.016, "#3a3e48", "gloss", (0.0, 0.0, -6.0))
    b.rod((0.02, 0.0, 0.0), (0.02, 0.12, 0.0), 0.03, 0.025, "#3a3e48", "gloss")
    b.box((0.02, 0.012, 0.0), (0.07, 0.012, 0.11), 0.01, "#3a3e48", "gloss")
    b.on("tool", 1)
    b.box((-0.018, 0.225, 0.0), (0.012, 0.125, 0.215), 0.008, "#8fe0ff", "glow", (0.0, 0.0, -6.0))


@tool
def keyboard(b: Bench, p: Prop) -> None:
    b.box((0.0, 0.0, 0.0), (0.065, 0.012, 0.18), 0.008, "#e6e8ec", "gloss")
    b.on("tool", 1)
    for i in range(3):
        for k in range(6):
            b.box((0.036 - 0.036 * i, 0.014, -0.14 + 0.056 * k), (0.013, 0.006, 0.02), 0.004, "#8b919e")


@tool
def phone(b: Bench, p: Prop) -> None:
    b.box((0.0, 0.0, 0.0), (0.014, 0.085, 0.045), 0.012, "#2b2f3a", "gloss")
    b.on("tool", 1)
    b.box((-0.012, 0.0, 0.0), (0.006, 0.070, 0.036), 0.005, "#8fe0ff", "glow")


@tool
def gamepad(b: Bench, p: Prop) -> None:
    b.ball((0.0, 0.0, 0.0), (0.045, 0.036, 0.085), "#2f3550", "gloss")
    for side in (1, -1):
        b.ball((-0.01, -0.015, side * 0.075), (0.05, 0.04, 0.04), "#2f3550", "gloss", blend=0.03)
    b.on("tool", 1)
    for k, c in enumerate((RED, GREEN, YELLOW, "#4aa8e0")):
        a = math.tau * k / 4
        b.ball((0.018 * math.cos(a), 0.036, 0.055 + 0.018 * math.sin(a)), 0.010, c, "gloss")
    b.ball((0.0, 0.038, -0.05), 0.020, GREY, "gloss")


@tool
def tv(b: Bench, p: Prop) -> None:
    """The picture towards the sofa at -x."""
    b.box((0.06, 0.12, 0.0), (0.14, 0.12, 0.36), 0.03, WOOD)
    b.box((0.04, 0.52, 0.0), (0.03, 0.24, 0.40), 0.02, "#2b2f3a", "gloss")
    b.on("tool", 1)
    b.box((0.010, 0.52, 0.0), (0.012, 0.20, 0.36), 0.008, "#6fc8f0", "glow")
    b.on("tool", 2)
    s = math.sin(math.tau * p.value)
    b.ball((-0.006, 0.42, 0.0), (0.012, 0.05, 0.34), "#6fbf5a", "glow")
    b.ball((-0.012, 0.50 + 0.03 * s, 0.14), (0.014, 0.05, 0.05), RED, "glow")
    b.ball((-0.012, 0.54, -0.14 + 0.05 * s), (0.014, 0.04, 0.06), YELLOW, "glow")


@tool
def bandage_roll(b: Bench, p: Prop) -> None:
    b.disc((0.0, 0.0, 0.0), 0.048, 0.04, WHITE, "wool", corner=0.016)
    b.box((0.02, -0.03, -0.05), (0.05, 0.010, 0.032), 0.008, WHITE, "wool", (30.0, 0.0, 10.0))


@tool
def first_aid(b: Bench, p: Prop) -> None:
    b.box((0.0, 0.14, 0.0), (0.10, 0.13, 0.17), 0.03, RED, "gloss")
    b.on("tool", 1)
    for x in (0.105, -0.105):
        b.box((x, 0.14, 0.0), (0.008, 0.075, 0.022), 0.006, WHITE, "gloss")
        b.box((x, 0.14, 0.0), (0.008, 0.022, 0.075), 0.006, WHITE, "gloss")
    b.box((0.0, 0.14, 0.175), (0.022, 0.075, 0.008), 0.006, WHITE, "gloss")
    b.box((0.0, 0.14, 0.175), (0.065, 0.022, 0.008), 0.006, WHITE, "gloss")
    b.tube([(0.0, 0.27, -0.06), (0.0, 0.32, 0.0), (0.0, 0.27, 0.06)], 0.016, DARK, "gloss")


@tool
def baby_bundle(b: Bench, p: Prop) -> None:
    b.ball((0.0, 0.0, -0.02), (0.085, 0.085, 0.17), "#f7d6e0", "wool")
    b.on("tool", 1)
    b.ball((0.01, 0.04, 0.13), 0.08, "skin")
    b.on("tool", 2)
    for z in (0.155, 0.115):
        b.ball((0.082, 0.055, z), (0.008, 0.014, 0.010), DARK, "gloss")


@tool
def shopping_cart(b: Bench, p: Prop) -> None:
    for y in (0.30, 0.40, 0.50):
        b.box((0.06, y, 0.0), (0.20, 0.010, 0.17), 0.008, STEEL, "metal")
    for x in (-0.14, 0.06, 0.26):
        for z in (0.17, -0.17):
            b.rod((x, 0.28, z), (x, 0.52, z), 0.010, 0.010, STEEL, "metal")
    b.rod((-0.22, 0.53, -0.17), (-0.22, 0.53, 0.17), 0.02, 0.02, RED, "gloss")
    b.on("tool", 1)
    for x in (-0.10, 0.20):
        for z in (0.13, -0.13):
            b.disc((x, 0.05, z), 0.05, 0.02, DARK, "gloss")
            b.rod((x, 0.06, z), (x, 0.29, z), 0.012, 0.012, STEEL, "metal")
    b.on("tool", 2)
    for x, z, c in ((0.0, 0.06, GREEN), (0.12, -0.05, RED), (0.18, 0.08, YELLOW), (-0.06, -0.06, ORANGE)):
        b.ball((x, 0.53, z), 0.075, c)
