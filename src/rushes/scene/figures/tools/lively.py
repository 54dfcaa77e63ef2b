"""What joy and play need: a puddle, a cake with candles, an oven and a tray of loaves, a dandelion, a castle of sand, a pumpkin. A tool is one function on a `Bench`; must not:
know any action."""

from __future__ import annotations

import math

from ..bench import FLAT, Bench
from ..human.motion import Prop
from .register import CREAM, DARK, IRON, PINK, STEEL, WHITE, Kit, entering, rising, swell

KIT: Kit = {}
tool = entering(KIT)
DROPS, LOAVES = 10, 3
SPLASH = 0.34  # of a cycle that drops are in the air


@tool
def puddle(b: Bench, p: Prop) -> None:
    """Water on the ground; drops fly up while `value` is small, and a ring goes out from the middle."""
    for x, z, wide in ((0.0, 0.0, 0.36), (0.24, 0.08, 0.20), (-0.26, -0.06, 0.18)):
        b.disc((x, 0.004, z), wide, 0.008, "#86b6d6", "gloss", FLAT)
    b.on("tool", 1)
    t = min(1.0, p.value / SPLASH)
    for k in range(DROPS):
        a, far = math.tau * k / DROPS, 0.12 + 0.24 * t * (0.8 + 0.2 * math.cos(3.0 * k))
        b.ball(
            (far * math.cos(a), 0.02 + 1.5 * t * (1.0 - t) * (0.7 + 0.3 * math.sin(2.0 * k)), 0.8 * far * math.sin(a)),
            0.034 * (1.0 - 0.9 * t),
            "#cfe8f7",
            "gloss",
        )


@tool
def gift_opening(b: Bench, p: Prop) -> None:
    """A present whose lid is lifted by `value`, with its bow; light is in it, and stars come out."""
    b.box((0.0, 0.0, 0.0), (0.115, 0.085, 0.115), 0.012, "#e0483a", "gloss")
    b.on("tool", 1)
    b.box((0.0, 0.0, 0.0), (0.119, 0.087, 0.022), 0.006, "#ffd25a", "gloss")
    b.box((0.0, 0.0, 0.0), (0.022, 0.087, 0.119), 0.006, "#ffd25a", "gloss")
    b.on("tool", 2)
    b.box((0.0, 0.080, 0.0), (0.098, 0.010, 0.098), 0.008, "#fff0b0", "glow")
    high, aside, lean = 0.098 + 0.17 * p.value, 0.05 * p.value, -24.0 * p.value
    b.on("tool", 3)
    b.box((aside, high, -0.03 * p.value), (0.124, 0.024, 0.124), 0.012, "#e0483a", "gloss", (0.0, 0.0, lean))
    b.on("tool", 4)
    b.box((aside, high, -0.03 * p.value), (0.127, 0.026, 0.022), 0.006, "#ffd25a", "gloss", (0.0, 0.0, lean))
    for side in (1, -1):
        b.ring(
            (aside, high + 0.052, -0.03 * p.value + 0.035 * side), 0.032, 0.013, "#ffd25a", "gloss", (0.0, 0.0, 90.0)
        )
    for k in range(5):
        b.on("tool", 5 + k)
        t, a = rising(p.phase, k, 5), 2.4 * k
        size = max(0.002, 0.017 * p.value * swell(t))
        b.ball((0.07 * math.cos(a), 0.09 + 0.16 * t * p.value, 0.07 * math.sin(a)), size, "#ffe37a", "glow")


@tool
def candle_cake(b: Bench, p: Prop) -> None:
    """A cake of two layers with candles; how much they burn is `value`, and they smoke as much as they do not."""
    b.disc((0.0, 0.012, 0.0), 0.25, 0.012, WHITE, "gloss", FLAT)
    b.on("tool", 1)
    b.rod((0.0, 0.045, 0.0), (0.0, 0.115, 0.0), 0.19, 0.19, "#f4a6bf")
    b.on("tool", 2)
    b.rod((0.0, 0.15, 0.0), (0.0, 0.19, 0.0), 0.145, 0.14, CREAM)
    b.on("tool", 3)
    for k in range(9):
        a = math.tau * k / 9
        b.ball((0.19 * math.cos(a), 0.13, 0.19 * math.sin(a)), 0.032, PINK)
    for k in range(5):
        a = math.tau * k / 5 + 0.3
        x, z = 0.085 * math.cos(a), 0.085 * math.sin(a)
        b.on("tool", 4 + k)
        b.rod((x, 0.28, z), (x, 0.37, z), 0.014, 0.014, ("#6fb7ea", "#ffd25a", "#8fd07a")[k % 3])
        b.on("tool", 10 + k)
        flame = p.value * (0.9 + 0.2 * math.sin(math.tau * 4.0 * p.phase + 1.7 * k))
        b.ball(
            (x, 0.378 + 0.027 * p.value, z),
            (max(0.003, 0.016 * p.value), max(0.003, 0.030 * flame), max(0.003, 0.016 * p.value)),
            "#ffb53a",
            "glow",
        )
        t = rising(2.0 * p.phase, k, 5)
        b.on("tool", 16 + k)
        b.ball(
            (x + 0.02 * math.sin(6.0 * t), 0.40 + 0.16 * t, z),
            max(0.003, 0.018 * swell(t) * (1.0 - p.value)),
            "#d9dde2",
            "wool",
        )


@tool
def open_oven(b: Bench, p: Prop) -> None:
    """A stove that faces who stands before it, its door let down and a glow inside."""
    b.box((0.0, 0.16, 0.0), (0.24, 0.16, 0.36), 0.03, "#e9e4da", "gloss")
    b.on("tool", 1)
    b.box((0.10, 0.50, 0.0), (0.14, 0.18, 0.36), 0.02, "#e9e4da", "gloss")
    for z in (0.32, -0.32):
        b.box((-0.06, 0.50, z), (0.18, 0.18, 0.04), 0.02, "#e9e4da", "gloss")
    b.on("tool", 2)
    b.box((0.0, 0.72, 0.0), (0.24, 0.045, 0.36), 0.02, IRON, "gloss")
    b.on("tool", 3)
    b.box((-0.02, 0.50, 0.0), (0.02, 0.16, 0.27), 0.01, "#ffab4a", "glow")
    b.box((-0.06, 0.36, 0.0), (0.16, 0.015, 0.28), 0.01, DARK)
    b.on("tool", 4)
    b.box((-0.28, 0.30, 0.0), (0.12, 0.018, 0.30), 0.012, STEEL, "metal", (0.0, 0.0, 28.0))
    for z in (-0.16, 0.0, 0.16):
        b.on("tool", 5)
        b.disc((0.02, 0.775, z), 0.07, 0.008, DARK, "clay", FLAT)


@tool
def bread_tray(b: Bench, p: Prop) -> None:
    """Loaves on a tray, steam over them."""
    b.box((0.0, 0.0, 0.0), (0.13, 0.012, 0.24), 0.01, IRON, "metal")
    for k in range(LOAVES):
        z = 0.15 * (k - 1)
        b.on("tool", 1 + k)
        b.ball((0.0, 0.055, z), (0.11, 0.060, 0.068), "#d99a4e")
        for x in (-0.045, 0.0, 0.045):
            b.rod((x - 0.012, 0.108, z - 0.03), (x + 0.012, 0.108, z + 0.03), 0.010, 0.010, "#f3d9a6")
    for k in range(5):
        t = rising(p.value, k, 5)
        b.on("tool", 6 + k)
        b.ball(
            (0.03 * math.sin(5.0 * t + k), 0.14 + 0.26 * t, 0.10 * (k - 2)), 0.008 + 0.026 * swell(t), "#ffffff", "wool"
        )


@tool
def dandelion(b: Bench, p: Prop) -> None:
    b.rod((0.0, -0.10, 0.0), (0.0, 0.10, 0.0), 0.008, 0.007, "#6fa04a")
    b.ball((0.0, 0.13, 0.0), 0.022, "#cbb890")
    for k in range(26):
        up, a = 1.0 - 2.0 * (k + 0.5) / 26, 2.4 * k
        out = math.sqrt(1.0 - up * up)
        b.ball((0.052 * out * math.cos(a), 0.13 + 0.052 * up, 0.052 * out * math.sin(a)), 0.014, WHITE, "wool")


@tool
def fluff(b: Bench, p: Prop) -> None:
    """Seeds that the breath takes along, ever farther and higher."""
    for k in range(9):
        t = rising(p.value, k, 9)
        x, y, z = 0.85 * t, 0.30 * t * t + 0.07 * math.sin(5.0 * t + k), 0.13 * math.sin(2.1 * k)
        size = swell(t) ** 0.3
        b.rod((x, y, z), (x + 0.012, y - 0.06 * size, z), 0.004, 0.006, "#b9a27a")
        for m in range(5):
            a = math.tau * m / 5
            b.ball((x + 0.024 * math.cos(a), y + 0.012, z + 0.024 * math.sin(a)), 0.011 * size, WHITE, "wool")


@tool
def sand_keep(b: Bench, p: Prop) -> None:
    """A keep with battlements between four towers, and a flag on it."""
    sand, dark = "#e3c48a", "#b9955a"
    b.ball((0.0, 0.0, 0.0), (0.36, 0.06, 0.32), sand)
    b.box((0.0, 0.16, 0.0), (0.15, 0.14, 0.13), 0.02, sand)
    for x in (-0.18, 0.18):
        for z in (-0.15, 0.15):
            b.rod((x, 0.05, z), (x, 0.30, z), 0.075, 0.068, sand)
            b.rod((x, 0.31, z), (x, 0.43, z), 0.080, 0.010, dark)
    b.rod((0.0, 0.28, 0.0), (0.0, 0.40, 0.0), 0.085, 0.08, sand)
    b.rod((0.0, 0.41, 0.0), (0.0, 0.53, 0.0), 0.092, 0.010, dark)
    b.box((0.0, 0.11, 0.135), (0.045, 0.07, 0.008), 0.02, dark)
    b.on("tool", 1)
    b.rod((0.0, 0.52, 0.0), (0.0, 0.66, 0.0), 0.008, 0.008, "#8a5f3c")
    b.box((0.055, 0.625, 0.0), (0.05, 0.032, 0.006), 0.005, "#e0483e")


@tool
def pail(b: Bench, p: Prop) -> None:
    b.rod((0.0, 0.02, 0.0), (0.0, 0.15, 0.0), 0.075, 0.095, "#3f8fd6")
    b.disc((0.0, 0.155, 0.0), 0.085, 0.012, "#e3c48a", "clay", FLAT)


@tool
def lantern_pumpkin(b: Bench, p: Prop) -> None:
    """Its face to the camera."""
    for k in range(9):
        a = math.tau * k / 9
        b.ball((0.09 * math.sin(a), 0.14, 0.09 * math.cos(a)), (0.11, 0.145, 0.11), "#f08a24", blend=0.01)
    b.rod((0.0, 0.26, 0.0), (0.02, 0.34, 0.0), 0.032, 0.022, "#6a8a3a")
    b.on("tool", 1)
    for x in (-0.07, 0.07):
        b.ball((x, 0.19, 0.175), (0.030, 0.030, 0.020), DARK, "gloss")
    for x, y in ((-0.08, 0.105), (-0.04, 0.085), (0.0, 0.08), (0.04, 0.085), (0.08, 0.105)):
        b.ball((x, y, 0.183 - 0.9 * x * x), (0.030, 0.020, 0.020), DARK, "gloss")


@tool
def block_tower(b: Bench, p: Prop) -> None:
    """Toy blocks one on the other, and some that lie about."""
    for k, (x, y, z, tone) in enumerate((
        (0.0, 0.0, 0.0, "#e0443a"), (0.012, 0.13, 0.0, "#3f8fd9"), (-0.01, 0.26, 0.01, "#f2b53a"), (0.008, 0.39, 0.0, "#5fae5a"),
        (-0.17, 0.0, 0.20, "#b07ad0"), (0.16, 0.0, 0.24, "#f08a3a"), (0.02, 0.0, 0.27, "#5fae5a"),
    )):  # fmt: skip
        b.on("tool", k)
        b.box((x, y + 0.065, z), (0.065, 0.065, 0.065), 0.014, tone)
        b.disc((x, y + 0.065, z + 0.066), 0.034, 0.004, "#fff8ea", "clay")


@tool
def toy_block(b: Bench, p: Prop) -> None:
    b.box((0.0, 0.0, 0.0), (0.062, 0.062, 0.062), 0.014, "#3f8fd9")


@tool
def bauble(b: Bench, p: Prop) -> None:
    """A ball of glass with its cap."""
    b.ball((0.0, 0.0, 0.0), (0.072, 0.072, 0.072), "#d8283a", "gloss")
    b.on("tool", 1)
    b.rod((0.0, 0.07, 0.0), (0.0, 0.095, 0.0), 0.02, 0.018, "#e3b354")


LION_RED, LION_GOLD = "#d93a2b", "#f5b92e"


@tool
def dancing_lion(b: Bench, p: Prop) -> None:
    """A big festive head over who carries it, its mouth as wide as `value`, and a shaggy back over who comes behind."""
    jaw = 0.03 + 0.09 * p.value
    b.ball((0.04, 0.23, 0.0), (0.29, 0.30, 0.31), LION_RED, "wool")
    b.on("tool", 1)
    b.ball((0.25, 0.10, 0.0), (0.12, 0.08, 0.21), LION_GOLD, "cloth")
    b.on("tool", 2)
    b.ball((0.21, 0.015 - jaw, 0.0), (0.14, 0.045, 0.19), LION_GOLD, "cloth")
    b.on("tool", 3)
    b.ball((0.20, 0.055 - 0.4 * jaw, 0.0), (0.12, 0.03 + 0.4 * jaw, 0.16), "#6b1712")
    b.on("tool", 4)
    for side in (1, -1):
        b.ball((0.255, 0.31, side * 0.125), 0.090, "#fffdf5", "gloss")
        b.ball((0.318, 0.315, side * 0.135), 0.045, "#17181c", "gloss")
        b.ball((0.20, 0.43, side * 0.16), (0.10, 0.035, 0.09), LION_GOLD, "wool")
        b.rod((-0.05, 0.42, side * 0.22), (-0.14, 0.57, side * 0.31), 0.075, 0.03, LION_RED, "wool")
    b.on("tool", 5)
    b.rod((0.12, 0.48, 0.0), (0.16, 0.64, 0.0), 0.045, 0.012, LION_GOLD, "gloss")
    b.ball((0.37, 0.14, 0.0), 0.045, "#3f9e5f", "gloss")
    b.on("tool", 6)
    for k in range(11):  # a beard of tassels round the jaw
        a = -1.5 + 3.0 * k / 10
        b.rod(
            (0.12 + 0.20 * math.cos(a), -0.01 - jaw, 0.22 * math.sin(a)),
            (0.13 + 0.22 * math.cos(a), -0.12 - jaw, 0.25 * math.sin(a)),
            0.034,
            0.014,
            "#fffaf0",
            "wool",
        )
    b.on("tool", 7)
    spine = [(-0.10, 0.20, 0.0), (-0.40, 0.14, 0.0), (-0.72, 0.08, 0.0), (-0.94, -0.03, 0.0)]
    b.tube(spine, [0.24, 0.23, 0.23, 0.19], LION_RED, "wool")
    b.on("tool", 8)
    for k in range(5):
        x = -0.20 - 0.17 * k
        y = 0.17 - 0.045 * k
        for n in range(9):
            a = -1.9 + 3.8 * n / 8
            b.ball(
                (x, y - 0.02 + 0.235 * math.cos(a), 0.235 * math.sin(a)), 0.045, (LION_GOLD, "#fffaf0")[k % 2], "wool"
            )
    b.on("tool", 9)
    b.rod((-1.06, 0.02, 0.0), (-1.24, 0.20 + 0.05 * p.value, 0.0), 0.06, 0.035, LION_GOLD, "wool")
    b.ball((-1.25, 0.23 + 0.05 * p.value, 0.0), 0.07, "#fffaf0", "wool")


@tool
def fringed_legs(b: Bench, p: Prop) -> None:
    """A pair of legs in the trousers of a lion that is danced, one lifted by `value`, the other where that is below 0."""
    for side in (1, -1):
        up = 0.14 * max(0.0, p.value * side)
        z = 0.085 * side
        b.rod((0.0, 0.46, z), (0.04 + 0.4 * up, 0.26 + 0.5 * up, z), 0.092, 0.085, LION_RED, "wool")
        b.rod((0.04 + 0.4 * up, 0.26 + 0.5 * up, z), (0.0, 0.09 + up, z), 0.085, 0.075, LION_RED, "wool")
        b.on("tool", 1)
        b.ring((0.005, 0.12 + up, z), 0.060, 0.032, LION_GOLD, "wool")
        b.on("tool", 2)
        b.ball((0.04, 0.04 + up, z), (0.10, 0.05, 0.066), LION_GOLD, "cloth")
        b.on("tool", 0)
