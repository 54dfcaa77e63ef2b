"""What one cleans, washes and grooms with. Must not: know any action."""

from __future__ import annotations

import math

from ..bench import FLAT, UPRIGHT, Bench
from ..human.motion import Prop
from .register import (
    BLUE,
    DARK,
    IRON,
    ORANGE,
    PALE_WOOD,
    PINK,
    RED,
    SKY,
    STEEL,
    WHITE,
    YELLOW,
    Kit,
    entering,
    rising,
    swell,
)

KIT: Kit = {}
tool = entering(KIT)


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
def tub(b: Bench, p: Prop) -> None:
    """A bathtub about whoever sits at its middle and looks along it, full of foam; its foot is at 0."""
    b.box((0.0, 0.22, 0.0), (0.56, 0.17, 0.27), 0.15, "#f6f4ee", "gloss")
    b.box((0.0, 0.385, 0.0), (0.60, 0.030, 0.31), 0.030, "#f6f4ee", "gloss")
    for x in (-0.38, 0.38):
        for z in (-0.17, 0.17):
            b.ball((x, 0.045, z), (0.055, 0.048, 0.048), "#d9a53f", "metal")
    b.on("tool", 1)
    for k, (x, z, r) in enumerate(_FOAM):
        y = 0.43 + 0.008 * math.sin(math.tau * (p.value + 0.13 * k))
        b.ball((x, y, z), r, WHITE, "wool", blend=0.02)
    b.on("tool", 2)
    b.tube([(0.58, 0.40, 0.0), (0.58, 0.62, 0.0), (0.52, 0.66, 0.0), (0.44, 0.63, 0.0)], 0.024, STEEL, "metal")
    b.on("tool", 3)
    swim = 0.012 * math.sin(math.tau * p.value)
    b.ball((0.26, 0.535 + swim, 0.12), (0.075, 0.055, 0.058), YELLOW, "gloss")
    b.ball((0.31, 0.61 + swim, 0.12), 0.048, YELLOW, "gloss")
    b.rod((0.35, 0.605 + swim, 0.125), (0.385, 0.60 + swim, 0.13), 0.016, 0.010, ORANGE, "gloss")
    b.on("tool", 4)
    for k in range(4):
        t = rising(p.value, k, 4)
        r = max(0.004, 0.026 * swell(t))
        b.ball((0.30 - 0.18 * k + 0.05 * t, 0.52 + 0.42 * t, 0.10 - 0.07 * k), r, "#d8f0fa", "gloss")


_FOAM = (
    (-0.42, 0.08, 0.095), (-0.40, -0.12, 0.10), (-0.20, 0.19, 0.105), (-0.18, -0.19, 0.105), (-0.02, 0.10, 0.115), (0.0, -0.10, 0.115),
    (0.16, 0.16, 0.10), (0.16, -0.02, 0.105), (0.20, -0.17, 0.095), (0.34, 0.05, 0.10), (0.40, -0.10, 0.085), (0.46, 0.12, 0.075),
    (-0.06, 0.0, 0.12), (-0.46, -0.01, 0.09),
)  # fmt: skip


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
def nail_clipper(b: Bench, p: Prop) -> None:
    b.rod((0.0, 0.03, 0.05), (0.02, 0.0, -0.05), 0.012, 0.016, STEEL, "metal")
    b.rod((0.02, 0.005, -0.05), (-0.005, 0.055 - 0.02 * p.value, 0.055), 0.012, 0.010, STEEL, "metal")


@tool
def oil_bottle(b: Bench, p: Prop) -> None:
    b.rod((0.0, 0.05, 0.0), (0.0, 0.12, 0.0), 0.05, 0.04, "#e0b040", "gloss")
    b.rod((0.0, 0.16, 0.0), (0.0, 0.20, 0.0), 0.02, 0.016, WHITE, "gloss")
