"""Gear for adventures and for the stage: ropes, kites, swords, flags. Must not: know any action."""

from __future__ import annotations

import math

from ..bench import Bench
from ..human.motion import Prop
from .register import (
    BLUE,
    BROWN,
    CREAM,
    DARK_WOOD,
    GREEN,
    IRON,
    ORANGE,
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
BUNGEE_LONG, BUNGEE_GIVE = (
    1.15,
    0.62,
)  # how long the rope is when all of its slack is gone, and how much of it there can be


@tool
def tall_ladder(b: Bench, p: Prop) -> None:
    """A ladder that leans forward on two props of its own, its rungs a foot apart."""
    top, wide = 1.78, 0.17
    lean = 0.22
    for side in (1.0, -1.0):
        b.rod((0.0, 0.02, side * wide), (lean * top, top, side * wide), 0.030, 0.026, p.colour or "#c99a5a")
        b.rod(
            (lean * top, top - 0.04, side * wide * 0.9),
            (lean * top + 0.46, 0.02, side * wide),
            0.022,
            0.022,
            p.colour or "#c99a5a",
        )
    for k in range(1, 11):
        y = 0.17 * k
        b.rod((lean * y, y, -wide), (lean * y, y, wide), 0.018, 0.018, "#e0b878")
    b.rod((lean * top, top, -wide), (lean * top, top, wide), 0.030, 0.030, "#e0583e")


@tool
def parachute(b: Bench, p: Prop) -> None:
    """High above and behind, with its lines."""
    w = 0.02 * math.sin(math.tau * p.value)
    for k in range(7):
        a = -1.2 + 0.4 * k
        b.ball(
            (0.0 + w, 1.02 + 0.20 * math.cos(a), 0.62 * math.sin(a)),
            (0.25, 0.085, 0.14),
            (RED, WHITE)[k % 2],
            "cloth",
            (math.degrees(a), 0.0, 0.0),
            blend=0.03,
        )
    b.on("tool", 1)
    for k in range(5):
        a = -1.1 + 0.55 * k
        b.rod((-0.02, 0.15, 0.05 * (k - 2)), (w, 0.98 + 0.20 * math.cos(a), 0.60 * math.sin(a)), 0.007, 0.007, CREAM)


@tool
def bungee_rope(b: Bench, p: Prop) -> None:
    """From the ankles up to a platform that is `value` above them: straight and thin when it is drawn long, in waves when it is slack."""
    slack = min(1.0, max(0.0, (BUNGEE_LONG - p.value) / BUNGEE_GIVE))
    n, wide = 14, 0.012 + 0.085 * slack
    pts = [(wide * math.sin(1.9 * k), p.value * k / n, wide * math.cos(1.9 * k)) for k in range(1, n)]
    b.tube([(0.0, 0.0, 0.0), *pts, (0.0, p.value, 0.0)], 0.020 + 0.010 * slack, ORANGE, "gloss")
    b.ring((0.0, -0.005, 0.0), 0.075, 0.032, BLUE, "cloth")
    b.on("tool", 1)
    b.box((0.02, p.value + 0.03, 0.0), (0.36, 0.03, 0.16), 0.02, WOOD)
    for x in (-0.3, 0.3):
        b.rod((x, p.value + 0.03, 0.12), (x, p.value + 0.21, 0.12), 0.016, 0.016, IRON, "metal")
    b.rod((-0.33, p.value + 0.20, 0.12), (0.35, p.value + 0.20, 0.12), 0.016, 0.016, IRON, "metal")


@tool
def climbing_wall(b: Bench, p: Prop) -> None:
    """Rock to the right, grips on its face towards -x."""
    b.box((0.16, 0.68, 0.0), (0.15, 0.68, 0.44), 0.08, "#a89a88", "clay", (0.0, 0.0, 2.0))
    for x, y, z, r in (
        (0.06, 0.3, 0.3, 0.16),
        (0.05, 0.9, -0.3, 0.18),
        (0.08, 1.2, 0.22, 0.15),
        (0.06, 0.62, 0.02, 0.14),
        (0.10, 0.15, -0.2, 0.16),
    ):
        b.ball((x, y, z), r, "#b3a592", "clay", blend=0.08)
    b.on("tool", 1)
    for k, (y, z) in enumerate(
        (
            (1.16, 0.20),
            (1.16, -0.16),
            (0.24, 0.17),
            (0.24, -0.15),
            (0.72, 0.32),
            (0.58, -0.30),
            (0.92, 0.05),
            (0.45, 0.05),
        )
    ):
        b.ball((-0.05, y - 0.03, z), (0.05, 0.035, 0.05), (RED, YELLOW, GREEN, BLUE)[k % 4], "gloss")


@tool
def climb_rope(b: Bench, p: Prop) -> None:
    b.ring((-0.10, 0.02, 0.0), 0.16, 0.024, ORANGE, "cloth")
    b.rod((0.02, 0.0, 0.0), (0.10, 0.75, 0.0), 0.015, 0.015, ORANGE, "cloth")


@tool
def kite(b: Bench, p: Prop) -> None:
    """High up in the air, with a tail of bows; large enough to be seen there."""
    b.plate([(0.0, 0.36, 0.0), (0.26, 0.06, 0.09), (0.0, -0.42, 0.0), (-0.26, 0.06, -0.09)], 0.018, "#ee4f4a", "gloss")
    b.on("tool", 1)
    b.plate([(0.0, 0.36, 0.03), (0.26, 0.06, 0.12), (0.0, 0.06, 0.05)], 0.016, YELLOW, "gloss")
    b.plate([(0.0, -0.42, 0.03), (-0.26, 0.06, -0.06), (0.0, 0.06, 0.05)], 0.016, BLUE, "gloss")
    b.on("tool", 2)
    for k in range(5):
        x, y = -0.06 - 0.07 * k + 0.04 * math.sin(2.0 * k), -0.52 - 0.12 * k
        b.ball((x, y, 0.0), (0.060, 0.030, 0.025), (BLUE, YELLOW)[k % 2], "gloss")
        b.rod((x, y, 0.0), (-0.06 - 0.07 * (k - 1), -0.52 - 0.12 * (k - 1), 0.0), 0.008, 0.008, WHITE)


@tool
def kite_string(b: Bench, p: Prop) -> None:
    """From the hand to where the kite stands."""
    sag = (0.72 + 0.05 * p.value, 0.92, -0.26)
    b.rod((0.0, 0.0, 0.0), sag, 0.009, 0.008, WHITE)
    b.rod(sag, (1.20 + 0.10 * p.value, 1.80, -0.50), 0.008, 0.007, WHITE)
    b.disc((0.0, 0.0, 0.0), 0.05, 0.03, WOOD, "clay", (0.0, 0.0, 0.0))


@tool
def fishing_rod(b: Bench, p: Prop) -> None:
    b.rod((0.0, -0.10, 0.0), (0.0, 0.75, 0.0), 0.020, 0.008, WOOD)
    b.on("tool", 1)
    a = 0.66
    c, s = math.cos(a), math.sin(a)
    # The line hangs straight down whatever way the rod leans.
    drop = 0.62
    b.rod((0.0, 0.75, 0.0), (-drop * -s * 1.0, 0.75 - drop * c, 0.0), 0.004, 0.004, WHITE)
    b.ball((drop * s, 0.75 - drop * c, 0.0), (0.045, 0.055, 0.03), "#ee7f3a", "gloss")
    b.rod(
        (drop * s, 0.70 - drop * c, 0.0),
        (drop * s + 0.03, 0.62 - drop * c, 0.0),
        0.035,
        0.006,
        "#ee7f3a",
        "gloss",
        flat=1.8,
        side=(0.0, 0.0, 1.0),
    )


@tool
def sword(b: Bench, p: Prop) -> None:
    b.rod((0.0, -0.07, 0.0), (0.0, 0.04, 0.0), 0.019, 0.019, BROWN)
    b.ball((0.0, -0.085, 0.0), 0.026, "#f2b632", "metal")
    b.rod((-0.075, 0.055, 0.0), (0.075, 0.055, 0.0), 0.019, 0.019, "#f2b632", "metal")
    b.on("tool", 1)
    b.rod((0.0, 0.06, 0.0), (0.0, 0.50, 0.0), 0.034, 0.024, STEEL, "metal", flat=1.8, side=(0.0, 0.0, 1.0))
    b.rod((0.0, 0.50, 0.0), (0.0, 0.56, 0.0), 0.024, 0.003, STEEL, "metal", flat=1.8, side=(0.0, 0.0, 1.0))


@tool
def wand(b: Bench, p: Prop) -> None:
    b.rod((0.0, -0.04, 0.0), (0.0, 0.26, 0.0), 0.016, 0.011, DARK_WOOD)
    b.on("tool", 1)
    b.ball((0.0, 0.28, 0.0), 0.032, "#ffe98a", "glow")
    for k in range(6):
        t = rising(p.value, k, 6)
        a = 1.05 * k + math.tau * p.value
        b.ball(
            (0.14 * t * math.cos(a), 0.30 + 0.30 * t, 0.14 * t * math.sin(a)),
            0.026 * swell(t),
            ("#ffe98a", "#9fe0ff", "#f7a8e0")[k % 3],
            "glow",
        )


@tool
def staff(b: Bench, p: Prop) -> None:
    b.rod((0.0, -0.34, 0.0), (0.0, 0.36, 0.0), 0.022, 0.026, WOOD)


@tool
def flag(b: Bench, p: Prop) -> None:
    """On a pole in front of the chest, the cloth streams backwards."""
    b.rod((0.0, -0.12, 0.0), (0.0, 0.80, 0.0), 0.018, 0.016, WOOD)
    b.ball((0.0, 0.82, 0.0), 0.03, "#f2b632", "metal")
    b.on("tool", 1)
    w = [0.035 * math.sin(math.tau * (p.value * 2 - k * 0.3)) for k in range(4)]
    for k in range(3):
        b.plate(
            [
                (-0.13 * k, 0.78, w[k]),
                (-0.13 * (k + 1), 0.77, w[k + 1]),
                (-0.13 * (k + 1), 0.50, w[k + 1]),
                (-0.13 * k, 0.50, w[k]),
            ],
            0.014,
            RED,
            "cloth",
        )


@tool
def pompom(b: Bench, p: Prop) -> None:
    for k in range(9):
        a, c = 2.4 * k, -0.8 + 0.2 * k
        r = 0.075
        b.ball(
            (r * math.cos(a) * math.cos(c), r * math.sin(c) + 0.03, r * math.sin(a) * math.cos(c)),
            0.055,
            "#f5c83c" if k % 2 else "#f0539a",
            "wool",
            blend=0.01,
        )


@tool
def podium(b: Bench, p: Prop) -> None:
    b.box((0.0, 0.10, 0.0), (0.20, 0.10, 0.20), 0.02, "#f2b632", "gloss")
    b.box((0.0, 0.065, 0.42), (0.20, 0.065, 0.20), 0.02, "#c9ced6", "gloss")
    b.box((0.0, 0.045, -0.42), (0.20, 0.045, 0.20), 0.02, "#c98a5a", "gloss")
    b.on("tool", 1)
    b.box((0.205, 0.10, 0.0), (0.008, 0.055, 0.014), 0.006, WHITE)


@tool
def trophy(b: Bench, p: Prop) -> None:
    g = "#f2b632"
    b.box((0.0, -0.03, 0.0), (0.06, 0.03, 0.06), 0.012, DARK_WOOD, "gloss")
    b.rod((0.0, 0.0, 0.0), (0.0, 0.07, 0.0), 0.032, 0.022, g, "metal")
    b.rod((0.0, 0.10, 0.0), (0.0, 0.20, 0.0), 0.05, 0.095, g, "metal", blend=0.03)
    for z in (1, -1):
        b.ring((0.0, 0.165, 0.105 * z), 0.05, 0.014, g, "metal", (0.0, 0.0, 90.0))


@tool
def paper_plane(b: Bench, p: Prop) -> None:
    """A folded sheet, its nose towards +x."""
    b.on("tool", 1)
    for side in (1, -1):
        b.plate(((0.20, 0.012, 0.003 * side), (-0.15, 0.035, 0.15 * side), (-0.16, 0.014, 0.004 * side)), 0.008, WHITE)
    b.on("tool", 2)
    b.plate(((0.20, 0.010, 0.0), (-0.16, 0.012, 0.0), (-0.13, -0.06, 0.0)), 0.008, CREAM)
