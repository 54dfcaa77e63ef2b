"""Things that are carried, given, counted and played with. Must not: know any action."""

from __future__ import annotations

import math

from ..bench import FLAT, UPRIGHT, Bench
from ..human.motion import Prop
from .register import (
    CREAM,
    DARK,
    DARK_WOOD,
    GOLD,
    GREEN,
    PINK,
    RED,
    STEEL,
    WHITE,
    WOOD,
    YELLOW,
    Kit,
    circle,
    entering,
)

KIT: Kit = {}
tool = entering(KIT)


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
    for x, z, n in ((0.06, 0.05, 4), (-0.06, 0.04, 3), (0.0, -0.07, 5)):
        for k in range(n):
            b.disc((x, 0.012 + 0.024 * k, z), 0.042, 0.010, GOLD, "metal", FLAT)


@tool
def note_piles(b: Bench, p: Prop) -> None:
    """Bundles of banknotes, each in its band."""
    for k, (x, z) in enumerate(((0.0, -0.10), (0.0, 0.03), (0.01, -0.03))):
        y = 0.030 if k < 2 else 0.085
        b.on("tool", k)
        b.box((x, y, z), (0.10, 0.026, 0.052), 0.008, "#7cc274")
        b.box((x, y, z), (0.024, 0.029, 0.055), 0.006, "#f3ead2")


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
    """Open, or folded along its stick by `value`."""
    b.rod((0.0, -0.09, 0.0), (0.0, 0.78, 0.0), 0.017, 0.013, DARK_WOOD)
    b.tube([(0.0, -0.09, 0.0), (0.02, -0.13, 0.0), (0.06, -0.12, 0.0)], 0.017, DARK_WOOD)
    b.on("tool", 1)
    c = p.colour or "#e0483e"
    f = p.value
    (mid, mid_y), (rim, rim_y) = _ribs(f, 0.60, 0.74, 0.17, 0.50), _ribs(f, 1.25, 0.60, 0.08, 0.20)
    ring = circle(0.34, 8)
    for k, (x, _, z) in enumerate(ring):
        x2, _, z2 = ring[(k + 1) % 8]
        shade = c if k % 2 else "#f6efe2"
        a, d = (x * mid, mid_y, z * mid), (x2 * mid, mid_y, z2 * mid)
        b.plate([(0.0, 0.80, 0.0), a, d], 0.016, shade, "cloth")
        b.plate([a, d, (x2 * rim, rim_y, z2 * rim), (x * rim, rim_y, z * rim)], 0.016, shade, "cloth")
    b.ball((0.0, 0.83, 0.0), 0.022, GOLD, "metal")


def _ribs(folded: float, wide: float, high: float, narrow: float, low: float) -> tuple[float, float]:
    """How far out, of the ring, and how high a joint of the ribs is."""
    return wide + (narrow - wide) * folded, high + (low - high) * folded


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
def ring_box(b: Bench, p: Prop) -> None:
    b.box((0.0, 0.0, 0.0), (0.045, 0.025, 0.045), 0.012, "#8c1f3c", "gloss")
    b.box((-0.04, 0.045, 0.0), (0.012, 0.045, 0.045), 0.010, "#8c1f3c", "gloss", (0.0, 0.0, 20.0))
    b.on("tool", 1)
    b.ring((0.0, 0.05, 0.0), 0.026, 0.008, GOLD, "metal", (0.0, 0.0, 90.0))
    b.ball((0.0, 0.085, 0.0), 0.018, "#dff4ff", "glow")
