"""What is carried over ice and over bars: sticks, a puck, a vaulter's pole. Must not: know any action."""

from __future__ import annotations

import math

from ..bench import FLAT, Bench
from ..human.motion import Prop
from .register import BLUE, CREAM, DARK, RED, STEEL, WHITE, YELLOW, Kit, entering

KIT: Kit = {}
tool = entering(KIT)
POLE = 1.75


@tool
def stone(b: Bench, p: Prop) -> None:
    b.ball((0.0, 0.0, 0.0), (0.062, 0.042, 0.055), "#8d8f92")
    b.ball((0.02, 0.012, 0.012), (0.040, 0.034, 0.040), "#a2a4a6", blend=0.02)


@tool
def inlet(b: Bench, p: Prop) -> None:
    """A tongue of water before somebody, for what skips over it."""
    b.ball((0.0, 0.0, 0.0), (0.98, 0.032, 0.40), "#c9b58a")
    b.ball((0.02, 0.012, 0.0), (0.93, 0.030, 0.35), "#5aa9c9", "gloss")


@tool
def water_ring(b: Bench, p: Prop) -> None:
    """What a stone leaves where it meets the water; `value`: how far it has spread."""
    b.ring((0.0, 0.0, 0.0), 0.05 + 0.16 * p.value, 0.016 * (1.0 - 0.8 * p.value), "#eaf6fb", "gloss")


@tool
def hockey_stick(b: Bench, p: Prop) -> None:
    """Along y from hand to hand, the blade beyond the lower one."""
    b.rod((0.0, -0.26, 0.0), (0.0, 0.40, 0.0), 0.019, 0.019, "#d8a860")
    b.rod((0.0, -0.28, 0.0), (0.0, -0.20, 0.0), 0.023, 0.023, DARK)
    b.on("tool", 1)
    b.rod((0.0, 0.40, 0.0), (0.15, 0.46, 0.0), 0.026, 0.024, DARK, flat=1.8, side=(0.0, 0.0, 1.0))


@tool
def puck(b: Bench, p: Prop) -> None:
    b.disc((0.0, 0.022, 0.0), 0.058, 0.022, DARK, "gloss", FLAT)


@tool
def hockey_helmet(b: Bench, p: Prop) -> None:
    """Over head and ears, open in front."""
    c = p.colour or BLUE
    b.ball((-0.030, 0.075, 0.0), (0.262, 0.212, 0.268), c, "gloss")
    b.on("tool", 1)
    b.box((0.195, 0.125, 0.0), (0.045, 0.020, 0.150), 0.02, WHITE, "gloss")
    for z in (0.235, -0.235):
        b.disc((-0.01, -0.03, z), 0.062, 0.024, WHITE, "gloss")


@tool
def vault_pole(b: Bench, p: Prop) -> None:
    """Along x from its origin, `value` is how far it bends."""
    points = [
        (POLE * k / 6, -0.26 * p.value * math.sin(math.pi * k / 6), 0.0)
        for k in range(7)
    ]  # fmt: skip
    b.tube(points, 0.020, YELLOW, "gloss")
    b.on("tool", 1)
    b.rod((POLE * 0.86, 0.0, 0.0), (POLE * 0.99, 0.0, 0.0), 0.025, 0.025, RED)


@tool
def vault_bar(b: Bench, p: Prop) -> None:
    """Two posts with a bar between them, and a mat behind."""
    b.box((0.62, 0.085, 0.0), (0.46, 0.085, 0.46), 0.05, "#3f7fd0", "cloth")
    b.box((0.62, 0.172, 0.0), (0.455, 0.010, 0.455), 0.01, "#5b95de", "cloth")
    b.on("tool", 1)
    for z in (0.52, -0.52):
        b.rod((0.06, 0.0, z), (0.06, 1.52, z), 0.024, 0.020, STEEL, "metal")
        b.box((0.06, 0.02, z), (0.10, 0.02, 0.08), 0.015, DARK)
    b.on("tool", 2)
    for k in range(8):
        z = -0.54 + 0.135 * k
        b.rod((0.06, 1.45, z), (0.06, 1.45, z + 0.135), 0.016, 0.016, RED if k % 2 else CREAM)
