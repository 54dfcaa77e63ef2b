"""What the trades of `acts/trades.py` work at: turntables, an espresso machine, a gondola. Must not: know any action."""

from __future__ import annotations

import math

from ..bench import FLAT, Bench
from ..human.motion import Prop
from .register import CREAM, DARK, DARK_WOOD, GOLD, IRON, PALE_WOOD, RED, STEEL, WHITE, Kit, entering, rising

KIT: Kit = {}
tool = entering(KIT)


@tool
def anvil(b: Bench, p: Prop) -> None:
    """On a block of wood, with a bar of glowing iron across it."""
    b.box((0.0, 0.15, 0.0), (0.13, 0.15, 0.15), 0.04, DARK_WOOD)
    b.on("tool", 1)
    b.box((0.0, 0.33, 0.0), (0.07, 0.05, 0.10), 0.02, IRON, "metal")
    b.box((0.0, 0.42, 0.0), (0.10, 0.045, 0.18), 0.025, IRON, "metal")
    b.rod((0.0, 0.425, 0.16), (0.0, 0.44, 0.34), 0.045, 0.008, IRON, "metal")
    b.on("tool", 2)
    b.rod((-0.30, 0.49, -0.13), (0.02, 0.48, 0.10), 0.016, 0.020, STEEL, "metal")
    b.rod((-0.02, 0.48, 0.06), (0.14, 0.48, 0.20), 0.024, 0.014, "#ff8a2a", "glow")


@tool
def turntables(b: Bench, p: Prop) -> None:
    """A desk with two records that turn and a mixer between them; `value` is how far they have turned."""
    b.box((0.0, 0.22, 0.0), (0.15, 0.22, 0.46), 0.03, "#3b3456")
    b.on("tool", 1)
    b.box((0.0, 0.455, 0.0), (0.19, 0.022, 0.50), 0.015, DARK, "gloss")
    for k in range(7):
        b.on("tool", 2 + k)
        tall = 0.04 + 0.075 * (0.5 + 0.5 * math.sin(math.tau * (2.0 * p.value + 0.31 * k)))
        b.box(
            (0.152, 0.10 + 0.5 * tall, -0.30 + 0.10 * k),
            (0.006, 0.5 * tall, 0.034),
            0.004,
            ("#ff5aa8", "#5ad8ff", "#ffe25a")[k % 3],
            "glow",
        )
    for number, z in enumerate((0.27, -0.27)):
        b.on("tool", 10 + 4 * number)
        b.box((0.0, 0.488, z), (0.155, 0.014, 0.165), 0.012, STEEL, "metal")
        b.on("tool", 11 + 4 * number)
        b.disc((0.0, 0.512, z), 0.135, 0.010, "#1d1d22", "gloss", FLAT)
        b.disc((0.0, 0.524, z), 0.050, 0.006, (RED, GOLD)[number], "gloss", FLAT)
        a = math.tau * 2.0 * p.value + number
        b.on("tool", 12 + 4 * number)
        b.rod(
            (0.06 * math.cos(a), 0.526, z + 0.06 * math.sin(a)),
            (0.125 * math.cos(a), 0.526, z + 0.125 * math.sin(a)),
            0.008,
            0.008,
            WHITE,
        )
        b.on("tool", 13 + 4 * number)
        b.tube([(0.12, 0.53, z - 0.13), (0.10, 0.55, z - 0.10), (0.02, 0.535, z - 0.07)], 0.010, CREAM)
    b.on("tool", 20)
    b.box((0.0, 0.49, 0.0), (0.15, 0.018, 0.085), 0.012, "#4a4a56", "gloss")
    b.on("tool", 21)
    for x in (-0.10, -0.03, 0.04, 0.11):
        for z in (-0.045, 0.0, 0.045):
            b.ball((x, 0.512, z), 0.013, "#ffd25a" if x > 0 else "#7ae0ff", "glow")


@tool
def headphones(b: Bench, p: Prop) -> None:
    ears = [(0.0, 0.245 * math.cos(a), 0.245 * math.sin(a)) for a in (math.pi * (k - 4) / 8 for k in range(9))]
    b.tube(ears, 0.020, DARK, "gloss")
    for side in (1, -1):
        b.on("tool", 2 + side)
        b.ball((0.0, -0.01, 0.225 * side), (0.075, 0.085, 0.045), p.colour or RED, "gloss")
        b.ball((0.0, -0.01, 0.262 * side), (0.045, 0.055, 0.022), DARK, "gloss")


@tool
def coffee_bar(b: Bench, p: Prop) -> None:
    """A counter with an espresso machine under steam, cups on it and cups beside it."""
    b.box((0.0, 0.215, 0.0), (0.15, 0.215, 0.62), 0.02, DARK_WOOD)
    b.on("tool", 1)
    b.box((0.0, 0.445, 0.0), (0.19, 0.022, 0.66), 0.015, PALE_WOOD, "gloss")
    for k in range(6):
        b.on("tool", 2 + k % 2)
        b.box((0.152, 0.22, -0.50 + 0.20 * k), (0.006, 0.17, 0.085), 0.01, "#5a3a24")
    b.on("tool", 4)
    b.box((0.03, 0.50, -0.40), (0.13, 0.035, 0.20), 0.02, IRON, "metal")
    b.box((0.06, 0.64, -0.40), (0.09, 0.13, 0.20), 0.04, STEEL, "metal")
    b.on("tool", 5)
    b.box((0.02, 0.745, -0.40), (0.14, 0.045, 0.21), 0.035, RED, "gloss")
    b.on("tool", 6)
    for z in (-0.50, -0.31):
        b.disc((-0.06, 0.675, z), 0.045, 0.028, STEEL, "metal", FLAT)
        b.rod((-0.06, 0.655, z), (-0.20, 0.645, z), 0.014, 0.018, DARK)
        b.ball((-0.06, 0.575, z), (0.034, 0.034, 0.034), WHITE, "gloss")
    b.on("tool", 7)
    b.disc((-0.115, 0.75, -0.40), 0.032, 0.012, WHITE, "gloss", (0.0, 90.0, 0.0))
    for k, (x, z) in enumerate(((-0.05, -0.53), (0.04, -0.46), (-0.05, -0.39), (0.05, -0.33), (-0.04, -0.26))):
        b.on("tool", 8 + k % 2)
        b.rod((x, 0.795, z), (x, 0.85, z), 0.030, 0.040, WHITE, "gloss")
    b.on("tool", 10)
    for z in (0.30, 0.42, 0.54):
        b.disc((0.0, 0.475, z), 0.055, 0.008, WHITE, "gloss", FLAT)
        b.rod((0.0, 0.485, z), (0.0, 0.535, z), 0.028, 0.042, (WHITE, "#f08a5a", "#3f9a8f")[round(z * 10) % 3], "gloss")
        b.disc((0.0, 0.535, z), 0.036, 0.004, "#6a4028", "gloss", FLAT)
    for k in range(4):
        t = rising(p.value, k, 4)
        b.on("tool", 12 + k)
        b.ball(
            (-0.12 + 0.02 * math.sin(5.0 * t + k), 0.62 + 0.30 * t, -0.22),
            0.012 + 0.030 * math.sin(math.pi * t),
            "#ffffff",
            "wool",
        )


@tool
def latte_cup(b: Bench, p: Prop) -> None:
    """A broad cup whose coffee is seen: `value` of a white heart is on it."""
    b.rod((0.0, -0.060, 0.0), (0.0, -0.030, 0.0), 0.040, 0.060, "#f3efe6", "gloss")
    b.disc((0.0, 0.010, 0.0), 0.084, 0.034, "#f3efe6", "gloss", FLAT, corner=0.02)
    b.ring((0.0, -0.005, -0.095), 0.030, 0.012, "#f3efe6", "gloss", (0.0, 0.0, 90.0))
    b.on("tool", 1)
    b.ring((0.0, 0.044, 0.0), 0.078, 0.011, "#f3efe6", "gloss")
    b.disc((0.0, 0.046, 0.0), 0.072, 0.005, "#8a5430", "gloss", FLAT)
    b.on("tool", 2)
    s = 0.25 + 0.75 * p.value
    for z in (0.020, -0.020):
        b.ball((-0.012 * s, 0.052, z * s), (0.030 * s, 0.005, 0.024 * s), "#fbf4e4", "gloss")
    b.rod(
        (-0.004 * s, 0.052, 0.0),
        (0.048 * s, 0.052, 0.0),
        0.026 * s,
        0.004,
        "#fbf4e4",
        "gloss",
        blend=0.01,
        flat=4.0,
        side=(0.0, 0.0, 1.0),
    )


@tool
def milk_thread(b: Bench, p: Prop) -> None:
    """Milk that falls from a jug, as thick as `value` has it."""
    b.rod(
        (0.0, 0.0, 0.0),
        (0.012, -0.085, 0.0),
        max(0.001, 0.011 * p.value),
        max(0.001, 0.007 * p.value),
        "#fffaf0",
        "gloss",
    )


@tool
def milk_jug(b: Bench, p: Prop) -> None:
    b.rod((0.0, -0.05, 0.0), (0.0, 0.05, 0.0), 0.052, 0.040, STEEL, "metal")
    b.rod((0.03, 0.045, 0.0), (0.065, 0.065, 0.0), 0.020, 0.008, STEEL, "metal")


@tool
def gondola_hull(b: Bench, p: Prop) -> None:
    """Long and black, both ends high, an iron comb at the prow and a red seat; the waterline is at 0."""
    keel = [
        (-1.30, 0.52),
        (-1.16, 0.30),
        (-0.88, 0.14),
        (-0.45, 0.06),
        (0.0, 0.045),
        (0.45, 0.06),
        (0.88, 0.14),
        (1.16, 0.32),
        (1.27, 0.56),
    ]
    broad = [0.01, 0.05, 0.12, 0.19, 0.21, 0.19, 0.12, 0.05, 0.01]
    thick = [0.030, 0.055, 0.080, 0.092, 0.095, 0.092, 0.080, 0.055, 0.030]
    for side in (1, -1):
        b.on("tool", 0)
        b.tube([(x, y, side * 0.8 * z) for (x, y), z in zip(keel, broad, strict=True)], thick, "#1f2026", "gloss")
        b.on("tool", 1)
        b.tube(
            [(x, y + 0.095 * (1.0 - 0.5 * abs(x)), side * z) for (x, y), z in zip(keel, broad, strict=True)],
            0.018,
            GOLD,
            "metal",
        )
    b.on("tool", 0)
    b.ball((0.0, 0.01, 0.0), (0.98, 0.10, 0.20), "#1f2026", "gloss")
    b.on("tool", 2)
    b.tube(
        [(1.26, 0.50, 0.0), (1.31, 0.68, 0.0), (1.24, 0.80, 0.0), (1.16, 0.78, 0.0)],
        [0.034, 0.040, 0.034, 0.014],
        STEEL,
        "metal",
    )
    for k in range(5):
        b.rod((1.29, 0.42 + 0.062 * k, 0.0), (1.40, 0.43 + 0.062 * k, 0.0), 0.014, 0.012, STEEL, "metal")
    b.on("tool", 3)
    b.box((0.10, 0.16, 0.0), (0.20, 0.05, 0.14), 0.04, RED, "cloth")
    b.box((-0.08, 0.26, 0.0), (0.04, 0.10, 0.13), 0.04, RED, "cloth")
    b.on("tool", 4)
    b.box((-0.66, 0.135, 0.0), (0.30, 0.022, 0.13), 0.02, DARK_WOOD)
    b.rod((-0.40, 0.14, 0.17), (-0.38, 0.40, 0.19), 0.022, 0.018, DARK_WOOD)
    b.on("tool", 5)
    b.rod((-1.29, 0.50, 0.0), (-1.36, 0.62, 0.0), 0.030, 0.012, STEEL, "metal")


@tool
def oar(b: Bench, p: Prop) -> None:
    """Held at the origin near its upper end."""
    b.rod((0.0, 0.14, 0.0), (0.0, -0.78, 0.0), 0.017, 0.020, PALE_WOOD)
    b.rod((0.0, -0.72, 0.0), (0.0, -1.04, 0.0), 0.032, 0.044, PALE_WOOD, flat=2.4, side=(0.0, 0.0, 1.0))


ROPE, CORK = "#d9c79a", "#d9793b"
MESH = ((0.12, 0.345), (0.22, 0.385), (0.31, 0.36), (0.37, 0.22), (0.43, 0.08), (0.56, 0.035), (0.72, 0.03))
"""How a net lies over the knees of who sits and down to the ground: x and y of its rows."""


@tool
def fishing_net(b: Bench, p: Prop) -> None:
    """Knotted rows and lines over the knees down to the ground, where the rest lies in folds with its corks; `value` lifts the row that
    is worked at."""
    columns = 9

    def knot(row: int, column: int) -> tuple[float, float, float]:
        x, y = MESH[row]
        side = (column - (columns - 1) / 2) / ((columns - 1) / 2)
        wide = 0.21 + 0.05 * row
        sag = 0.035 * side * side + 0.018 * math.sin(2.6 * column + row)
        lifted = 0.05 * p.value if row == 1 and abs(column - 5) < 2 else 0.0
        return (x + 0.012 * math.sin(1.7 * column), max(0.016, y - (sag if row < 4 else 0.0) + lifted), wide * side)

    for row in range(len(MESH)):
        b.tube([knot(row, column) for column in range(columns)], 0.0085, ROPE, "wool")
    b.on("tool", 1)
    for column in range(columns):
        b.tube([knot(row, column) for row in range(len(MESH))], 0.0085, ROPE, "wool")
    b.on("tool", 2)
    for column in range(0, columns, 2):
        x, y, z = knot(len(MESH) - 1, column)
        b.ball((x, y + 0.02, z), (0.034, 0.03, 0.034), CORK)


@tool
def net_needle(b: Bench, p: Prop) -> None:
    """A flat wooden needle and the thread that it draws, longer with `value`."""
    b.rod((0.0, -0.05, 0.0), (0.0, 0.11, 0.0), 0.018, 0.008, PALE_WOOD, flat=1.8, side=(0.0, 0.0, 1.0))
    b.on("tool", 1)
    b.tube(
        [(0.0, -0.05, 0.0), (0.015, -0.09 - 0.05 * p.value, -0.02), (0.0, -0.11 - 0.12 * p.value, -0.06)],
        0.006,
        ROPE,
        "wool",
    )
