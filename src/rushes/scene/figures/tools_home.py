"""Furniture, dishes and what one cleans or grooms with. Must not: know any action."""

from __future__ import annotations

import itertools
import math

from .bench import FLAT, UPRIGHT, Bench
from .human_motion import Prop
from .tools_register import (
    BLUE,
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
    SKY,
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


@tool
def broom(b: Bench, p: Prop) -> None:
    """Held in its upper part; the bristles stand on the ground."""
    b.rod((0.0, 0.28, 0.0), (0.0, -0.36, 0.0), 0.019, 0.019, PALE_WOOD)
    b.on("tool", 1)
    c = p.colour or "#e0b040"
    for k in range(5):
        z = -0.06 + 0.03 * k
        b.rod((0.0, -0.36, z * 0.5), (0.03, -0.54, z * 1.9), 0.034, 0.034, c, "wool", blend=0.01)
    b.on("tool", 2)
    b.box((0.005, -0.39, 0.0), (0.03, 0.022, 0.075), 0.018, RED, "cloth")


@tool
def window(b: Bench, p: Prop) -> None:
    """A pane in a frame, across the way."""
    b.box((0.03, 0.85, 0.0), (0.012, 0.34, 0.38), 0.006, "#bfe3f5", "gloss")
    b.on("tool", 1)
    for z in (0.40, -0.40, 0.0):
        b.box((0.03, 0.85, z), (0.03, 0.38, 0.025), 0.014, WHITE)
    for y in (0.49, 0.85, 1.21):
        b.box((0.03, y, 0.0), (0.03, 0.025, 0.42), 0.014, WHITE)
    b.box((0.03, 0.235, 0.0), (0.05, 0.235, 0.42), 0.02, "#d8a98a")


@tool
def cloth(b: Bench, p: Prop) -> None:
    c = p.colour or YELLOW
    b.box((0.02, 0.0, 0.0), (0.018, 0.06, 0.07), 0.016, c, "wool", (0.0, 0.0, 8.0))
    b.ball((0.0, -0.06, 0.03), (0.03, 0.04, 0.04), c, "wool", blend=0.02)


@tool
def spray_bottle(b: Bench, p: Prop) -> None:
    b.rod((0.04, -0.07, 0.0), (0.04, 0.02, 0.0), 0.045, 0.036, "#4aa8e0", "gloss")
    b.rod((0.04, 0.05, 0.0), (0.04, 0.09, 0.0), 0.016, 0.016, WHITE, "gloss")
    b.box((0.07, 0.105, 0.0), (0.05, 0.02, 0.02), 0.012, RED, "gloss")


@tool
def sponge(b: Bench, p: Prop) -> None:
    b.box((0.0, 0.0, 0.0), (0.055, 0.03, 0.035), 0.012, YELLOW, "wool")


def _tap(b: Bench, x: float, y: float, z: float, value: float) -> None:
    b.tube(
        [(x + 0.10, y, z), (x + 0.10, y + 0.22, z), (x + 0.03, y + 0.26, z), (x - 0.03, y + 0.22, z)],
        0.020,
        STEEL,
        "metal",
    )
    b.rod((x - 0.03, y + 0.21, z), (x - 0.03, y - 0.04, z), 0.018, 0.022, "#a8dcf5", "gloss")
    for k in range(3):
        t = rising(value, k, 3)
        b.ball(
            (x - 0.03 - 0.05 * t, y - 0.02 + 0.12 * t * (1 - t), z + 0.04 * (k - 1)),
            0.016 * swell(t),
            "#a8dcf5",
            "gloss",
        )


@tool
def sink(b: Bench, p: Prop) -> None:
    """A counter with a basin full of foam and a tap."""
    b.box((0.03, 0.22, 0.0), (0.19, 0.22, 0.42), 0.03, "#e7dcc8")
    b.on("tool", 1)
    b.box((0.03, 0.43, 0.0), (0.21, 0.022, 0.45), 0.016, "#8fa6b5", "gloss")
    b.box((-0.03, 0.455, -0.02), (0.13, 0.022, 0.19), 0.02, STEEL, "metal")
    b.on("tool", 2)
    for k, (x, z) in enumerate(
        ((-0.10, -0.14), (-0.02, -0.16), (0.05, -0.10), (-0.10, 0.0), (0.04, 0.02), (-0.04, 0.10), (-0.09, 0.09))
    ):
        w = 0.008 * math.sin(math.tau * (p.value + k / 5))
        b.ball((x, 0.475 + w, z), 0.05, WHITE, "gloss", blend=0.01)
    b.on("tool", 3)
    _tap(b, 0.05, 0.46, -0.05, p.value)


@tool
def basin(b: Bench, p: Prop) -> None:
    b.rod((0.05, 0.0, 0.0), (0.05, 0.36, 0.0), 0.10, 0.06, WHITE, "gloss")
    b.ball((0.0, 0.43, 0.0), (0.20, 0.09, 0.24), WHITE, "gloss", blend=0.04)
    b.on("tool", 1)
    b.ball((-0.02, 0.495, 0.0), (0.14, 0.03, 0.18), "#a8dcf5", "gloss")
    b.on("tool", 2)
    _tap(b, 0.0, 0.49, 0.0, p.value)
    b.on("tool", 3)
    b.rod((0.10, 0.51, 0.20), (0.10, 0.60, 0.20), 0.04, 0.032, PINK, "gloss")


@tool
def dish_rack(b: Bench, p: Prop) -> None:
    for k in range(3):
        b.disc(
            (-0.02 + 0.0 * k, 0.09, -0.06 + 0.06 * k), 0.085, 0.010, (WHITE, SKY, WHITE)[k], "gloss", (0.0, 15.0, 0.0)
        )
    b.box((-0.02, 0.02, 0.0), (0.10, 0.012, 0.10), 0.01, IRON, "metal")


@tool
def shower(b: Bench, p: Prop) -> None:
    b.disc((0.0, 0.02, 0.0), 0.40, 0.02, WHITE, "gloss", FLAT)
    b.rod((-0.30, 0.02, -0.10), (-0.30, 1.46, -0.10), 0.020, 0.020, STEEL, "metal")
    b.tube([(-0.30, 1.46, -0.10), (-0.20, 1.54, -0.05), (-0.02, 1.54, 0.0)], 0.020, STEEL, "metal")
    b.disc((0.0, 1.50, 0.0), 0.14, 0.022, STEEL, "metal", FLAT)
    b.on("tool", 1)
    for k in range(10):
        x, z = 0.10 * math.cos(2.4 * k) * (0.4 + 0.06 * k), 0.10 * math.sin(2.4 * k) * (0.4 + 0.06 * k)
        t = rising(p.value * 2 % 1.0, k * 3, 10)
        far = 1.0 + 2.4 * t
        b.rod(
            (x * far, 1.46 - 0.42 * t, z * far),
            (x * (far + 0.6), 1.46 - 0.42 * t - 0.13, z * (far + 0.6)),
            0.010,
            0.013,
            "#8fd2f2",
            "gloss",
        )
    for k in range(6):
        t = rising(p.value * 2 % 1.0, k, 6)
        a = 1.05 * k
        b.rod(
            ((0.20 + 0.06 * t) * math.cos(a), 1.0 - 0.8 * t, (0.20 + 0.06 * t) * math.sin(a)),
            ((0.20 + 0.08 * t) * math.cos(a), 0.9 - 0.8 * t, (0.20 + 0.08 * t) * math.sin(a)),
            0.010,
            0.014,
            "#8fd2f2",
            "gloss",
        )


@tool
def toothbrush(b: Bench, p: Prop) -> None:
    """The head towards -y of the hand: at the mouth when turned across."""
    b.rod((0.0, 0.06, 0.0), (0.0, -0.16, 0.0), 0.013, 0.011, BLUE, "gloss")
    b.box((-0.02, -0.15, 0.0), (0.016, 0.036, 0.014), 0.006, WHITE, "wool")


@tool
def razor(b: Bench, p: Prop) -> None:
    b.rod((0.0, -0.08, 0.0), (0.0, 0.06, 0.0), 0.014, 0.011, BLUE, "gloss")
    b.box((-0.005, 0.075, 0.0), (0.018, 0.016, 0.045), 0.008, STEEL, "metal")


@tool
def hand_mirror(b: Bench, p: Prop) -> None:
    """Faces back to its holder."""
    b.rod((0.0, -0.08, 0.0), (0.0, 0.06, 0.0), 0.016, 0.016, PINK, "gloss")
    b.disc((0.0, 0.15, 0.0), 0.10, 0.016, PINK, "gloss", UPRIGHT)
    b.on("tool", 1)
    b.disc((-0.014, 0.15, 0.0), 0.08, 0.010, "#cfeaf7", "gloss", UPRIGHT)


@tool
def brow_pencil(b: Bench, p: Prop) -> None:
    b.rod((0.0, -0.08, 0.0), (0.0, 0.05, 0.0), 0.015, 0.015, DARK, "gloss")
    b.rod((0.0, 0.05, 0.0), (0.0, 0.09, 0.0), 0.014, 0.003, "#6e4526")


@tool
def comb(b: Bench, p: Prop) -> None:
    b.box((0.0, 0.07, 0.0), (0.014, 0.11, 0.012), 0.008, ORANGE, "gloss")
    for k in range(7):
        b.rod((0.0, -0.01 + 0.027 * k, 0.0), (-0.045, -0.01 + 0.027 * k, 0.0), 0.007, 0.006, ORANGE, "gloss")


@tool
def ironing_board(b: Bench, p: Prop) -> None:
    b.ball((0.0, 0.42, 0.0), (0.34, 0.030, 0.15), "#8fb8dc", "cloth")
    b.box((-0.08, 0.42, 0.0), (0.24, 0.028, 0.14), 0.025, "#8fb8dc", "cloth")
    for z in (0.09, -0.09):
        b.rod((-0.22, 0.0, z), (0.18, 0.40, z), 0.018, 0.018, STEEL, "metal")
        b.rod((0.22, 0.0, z), (-0.18, 0.40, z), 0.018, 0.018, STEEL, "metal")
    b.on("tool", 1)
    b.box((0.02, 0.455, 0.0), (0.15, 0.012, 0.12), 0.010, "#f2a8b8", "cloth")


@tool
def iron(b: Bench, p: Prop) -> None:
    b.rod((-0.06, 0.0, 0.0), (0.10, -0.005, 0.0), 0.055, 0.012, STEEL, "metal", flat=1.0)
    b.rod((-0.06, 0.03, 0.0), (0.07, 0.02, 0.0), 0.055, 0.02, RED, "gloss")
    b.tube([(-0.09, 0.05, 0.0), (-0.06, 0.10, 0.0), (0.03, 0.10, 0.0), (0.05, 0.05, 0.0)], 0.016, DARK, "gloss")


@tool
def shirt_folding(b: Bench, p: Prop) -> None:
    f = p.value
    b.box((0.0, 0.0, 0.0), (0.12, 0.016, 0.11), 0.014, "#e8574a", "cloth")
    b.on("tool", 1)
    a = math.pi * f
    b.plate(
        [
            (-0.11, 0.016, 0.10),
            (0.11, 0.016, 0.10),
            (0.11, 0.03 + 0.12 * math.sin(a), 0.10 + 0.14 * math.cos(a)),
            (-0.11, 0.03 + 0.12 * math.sin(a), 0.10 + 0.14 * math.cos(a)),
        ],
        0.016,
        "#f07a6c",
        "cloth",
    )
    b.plate(
        [(-0.11, 0.016, -0.10), (0.11, 0.016, -0.10), (0.11, 0.02, -0.22), (-0.11, 0.02, -0.22)],
        0.016,
        "#f07a6c",
        "cloth",
    )


@tool
def clothes_pile(b: Bench, p: Prop) -> None:
    for k, c in enumerate(("#5b79c9", "#f5c83c", "#57a84c", "#f6f2ea")):
        b.box((0.0, 0.025 + 0.045 * k, 0.0), (0.11, 0.024, 0.10), 0.02, c, "cloth")


@tool
def cloth_heap(b: Bench, p: Prop) -> None:
    for k, (x, y, z, c) in enumerate(
        (
            (0.0, 0.0, 0.05, "#f5c83c"),
            (0.05, 0.04, -0.03, "#5b79c9"),
            (-0.03, 0.05, -0.04, "#e8574a"),
            (0.02, -0.07, 0.02, "#5b79c9"),
        )
    ):
        b.ball((x, y, z), (0.08, 0.06, 0.075), c, "wool", blend=0.01)
        b.on("tool", k + 1)


@tool
def laundry_basket(b: Bench, p: Prop) -> None:
    b.rod((0.0, 0.06, 0.0), (0.0, 0.16, 0.0), 0.11, 0.13, "#e0b878", "wool")
    b.on("tool", 1)
    for x, z, c in ((0.05, 0.05, WHITE), (-0.06, 0.02, PINK), (0.02, -0.06, SKY)):
        b.ball((x, 0.25, z), (0.08, 0.06, 0.07), c, "wool", blend=0.01)


@tool
def washing_machine(b: Bench, p: Prop) -> None:
    b.box((0.06, 0.34, 0.0), (0.22, 0.34, 0.26), 0.03, WHITE, "gloss")
    b.on("tool", 1)
    b.box((-0.165, 0.61, 0.0), (0.012, 0.05, 0.24), 0.01, "#c9d3dc", "gloss")
    b.ball((-0.18, 0.61, 0.14), (0.016, 0.03, 0.03), BLUE, "glow")
    b.ring((-0.165, 0.32, 0.0), 0.16, 0.03, "#aab6c2", "metal", (0.0, 0.0, 90.0))
    b.on("tool", 2)
    b.ball((-0.155, 0.32, 0.0), (0.025, 0.15, 0.15), "#6fb8e0", "gloss")
    for k, c in enumerate((RED, YELLOW, WHITE)):
        a = math.tau * (p.value + k / 3)
        b.ball((-0.170, 0.32 + 0.075 * math.sin(a), 0.075 * math.cos(a)), (0.02, 0.05, 0.05), c, "cloth")


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
def nail_clipper(b: Bench, p: Prop) -> None:
    b.rod((0.0, 0.03, 0.05), (0.02, 0.0, -0.05), 0.012, 0.016, STEEL, "metal")
    b.rod((0.02, 0.005, -0.05), (-0.005, 0.055 - 0.02 * p.value, 0.055), 0.012, 0.010, STEEL, "metal")


@tool
def oil_bottle(b: Bench, p: Prop) -> None:
    b.rod((0.0, 0.05, 0.0), (0.0, 0.12, 0.0), 0.05, 0.04, "#e0b040", "gloss")
    b.rod((0.0, 0.16, 0.0), (0.0, 0.20, 0.0), 0.02, 0.016, WHITE, "gloss")


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
