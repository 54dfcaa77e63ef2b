"""What carries a person and is modelled around it: wheels, hulls, boards. The rider faces +x. Must not: know any action."""

from __future__ import annotations

import math

from ..bench import Bench
from ..human.motion import Prop
from .register import (
    BLUE,
    CREAM,
    DARK,
    DARK_WOOD,
    PALE_WOOD,
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


def _spoked(b: Bench, x: float, y: float, radius: float, turn: float, tyre: float = 0.028, z: float = 0.0) -> None:
    """A thin wheel that turns as the way goes by."""
    b.ring((x, y, z), radius - tyre, tyre, DARK, "clay", (90.0, 0.0, 0.0))
    b.disc((x, y, z), 0.028, 0.035, STEEL, "metal")
    for k in range(4):
        a = math.pi * k / 4 - turn
        c, s = (radius - tyre) * math.cos(a), (radius - tyre) * math.sin(a)
        b.rod((x - c, y - s, z), (x + c, y + s, z), 0.007, 0.007, STEEL, "metal")


@tool
def bicycle_tool(b: Bench, p: Prop) -> None:
    frame = p.colour or "#e0483e"
    spin = math.tau * p.value
    roll = spin * 0.5  # four spokes look alike after an eighth of a turn: the cycle closes
    for x in (-0.34, 0.42):
        _spoked(b, x, 0.25, 0.25, roll)
    b.on("tool", 1)
    crank, seat, head, rear, front = (
        (0.04, 0.23, 0.0),
        (-0.12, 0.50, 0.0),
        (0.30, 0.54, 0.0),
        (-0.34, 0.25, 0.0),
        (0.42, 0.25, 0.0),
    )
    for a, c in (
        (crank, seat),
        (seat, (0.29, 0.50, 0.0)),
        (crank, (0.30, 0.46, 0.0)),
        (crank, rear),
        (seat, rear),
        (head, front),
    ):
        b.rod(a, c, 0.021, 0.019, frame, "gloss")
    b.rod((0.30, 0.54, 0.0), (0.27, 0.66, 0.0), 0.019, 0.019, STEEL, "metal")
    b.rod((0.29, 0.665, -0.18), (0.29, 0.665, 0.18), 0.018, 0.018, DARK, "gloss")
    b.ball((-0.14, 0.525, 0.0), (0.10, 0.03, 0.065), DARK, "gloss")
    b.on("tool", 2)
    b.disc((0.04, 0.23, 0.0), 0.06, 0.016, STEEL, "metal")
    for shift, z in ((0.0, 0.06), (math.pi, -0.06)):
        x, y = 0.04 + 0.085 * math.cos(-spin + shift), 0.23 + 0.085 * math.sin(-spin + shift)
        b.rod((0.04, 0.23, z * 0.7), (x, y, z), 0.013, 0.013, STEEL, "metal")
        b.box((x, y, z * 1.5), (0.045, 0.012, 0.03), 0.008, DARK)


@tool
def motorcycle_tool(b: Bench, p: Prop) -> None:
    c = p.colour or "#d8352c"
    spin = math.tau * p.value
    for x in (-0.40, 0.46):
        b.ring((x, 0.235, 0.0), 0.175, 0.062, DARK, "clay", (90.0, 0.0, 0.0))
        b.disc((x, 0.235, 0.0), 0.10, 0.04, STEEL, "metal")
        for k in range(5):
            a = math.tau * k / 5 - spin
            b.ball((x + 0.07 * math.cos(a), 0.235 + 0.07 * math.sin(a), 0.045), 0.018, DARK)
    b.on("tool", 1)
    b.ball((0.08, 0.475, 0.0), (0.19, 0.105, 0.12), c, "gloss", (0.0, 0.0, 8.0))
    b.ball((-0.36, 0.46, 0.0), (0.16, 0.055, 0.08), c, "gloss", (0.0, 0.0, -12.0), blend=0.03)
    b.ball((0.45, 0.44, 0.0), (0.16, 0.04, 0.085), c, "gloss", (0.0, 0.0, -8.0))
    b.on("tool", 2)
    b.ball((-0.20, 0.44, 0.0), (0.22, 0.055, 0.10), "#3a2a22", "gloss")
    b.box((0.02, 0.29, 0.0), (0.17, 0.11, 0.10), 0.05, STEEL, "metal")
    b.rod((0.0, 0.20, 0.11), (-0.50, 0.22, 0.13), 0.034, 0.045, STEEL, "metal")
    for z in (0.06, -0.06):
        b.rod((0.46, 0.235, z), (0.28, 0.62, z), 0.026, 0.026, STEEL, "metal")
        b.rod((-0.40, 0.235, z), (-0.10, 0.30, z), 0.022, 0.022, STEEL, "metal")
    b.rod((0.27, 0.645, -0.22), (0.27, 0.645, 0.22), 0.022, 0.022, DARK, "gloss")
    b.on("tool", 3)
    b.ball((0.36, 0.56, 0.0), (0.07, 0.08, 0.08), STEEL, "metal")
    b.ball((0.405, 0.56, 0.0), (0.04, 0.065, 0.065), "#fff3c8", "glow")
    for k in range(3):
        t = rising(p.value, k, 3)
        b.ball((-0.56 - 0.22 * t, 0.22 + 0.06 * t, 0.13), 0.05 * swell(t), "#d9dbe0", "wool")


@tool
def scooter_tool(b: Bench, p: Prop) -> None:
    """The kind that one foot pushes."""
    spin = math.tau * p.value * 2
    b.box((-0.04, 0.095, 0.0), (0.24, 0.016, 0.055), 0.014, "#4aa8e0", "gloss")
    b.rod((0.20, 0.10, 0.0), (0.30, 0.10, 0.0), 0.02, 0.02, "#4aa8e0", "gloss")
    b.rod((0.31, 0.08, 0.0), (0.27, 0.60, 0.0), 0.022, 0.020, STEEL, "metal")
    b.rod((0.27, 0.60, -0.16), (0.27, 0.60, 0.16), 0.020, 0.020, DARK, "gloss")
    b.on("tool", 1)
    for x in (-0.28, 0.32):
        b.disc((x, 0.065, 0.0), 0.065, 0.028, DARK, corner=0.02)
        for k in range(3):
            a = math.tau * k / 3 - spin
            b.ball((x + 0.034 * math.cos(a), 0.065 + 0.034 * math.sin(a), 0.028), 0.015, YELLOW)


@tool
def wheelchair_tool(b: Bench, p: Prop) -> None:
    """With the large wheels behind, by whose rims whoever sits in it rolls on."""
    frame, spin = p.colour or "#3f78c4", math.tau * p.value * 0.5
    b.box((-0.02, 0.275, 0.0), (0.17, 0.022, 0.15), 0.018, frame, "gloss")
    b.box((-0.19, 0.44, 0.0), (0.022, 0.17, 0.15), 0.018, frame, "gloss")
    for s in (1, -1):
        b.rod((-0.18, 0.27, s * 0.165), (-0.22, 0.62, s * 0.165), 0.015, 0.015, STEEL, "metal")
        b.rod((-0.21, 0.62, s * 0.165), (-0.31, 0.63, s * 0.165), 0.022, 0.024, DARK)
        b.rod((0.14, 0.27, s * 0.165), (0.27, 0.09, s * 0.11), 0.014, 0.014, STEEL, "metal")
        b.box((0.31, 0.075, s * 0.08), (0.07, 0.010, 0.05), 0.008, DARK)
        b.rod((0.19, 0.22, s * 0.17), (0.20, 0.07, s * 0.17), 0.012, 0.012, STEEL, "metal")
    b.on("tool", 1)
    for s in (1, -1):
        b.ring((-0.10, 0.23, s * 0.205), 0.215, 0.022, DARK, turn=(90.0, 0.0, 0.0))
        b.ring((-0.10, 0.23, s * 0.235), 0.175, 0.009, STEEL, "metal", turn=(90.0, 0.0, 0.0))
        b.disc((-0.10, 0.23, s * 0.205), 0.035, 0.022, STEEL, "metal")
        for k in range(4):
            a = math.pi * k / 4 - spin
            x, y = 0.205 * math.cos(a), 0.205 * math.sin(a)
            b.rod((-0.10 - x, 0.23 - y, s * 0.205), (-0.10 + x, 0.23 + y, s * 0.205), 0.006, 0.006, STEEL, "metal")
    b.on("tool", 2)
    for s in (1, -1):
        b.disc((0.20, 0.055, s * 0.17), 0.055, 0.018, DARK, corner=0.012)


@tool
def skateboard_tool(b: Bench, p: Prop) -> None:
    spin = math.tau * p.value * 3
    b.box((0.0, 0.105, 0.0), (0.25, 0.014, 0.085), 0.012, "#f0a63a", "gloss")
    for s in (1, -1):
        b.rod(
            (s * 0.24, 0.105, 0.0),
            (s * 0.36, 0.155, 0.0),
            0.075,
            0.055,
            "#f0a63a",
            "gloss",
            flat=5.0,
            side=(-0.4 * s, 1.0, 0.0),
        )
    b.on("tool", 1)
    for x in (0.19, -0.19):
        b.rod((x, 0.06, -0.08), (x, 0.06, 0.08), 0.014, 0.014, STEEL, "metal")
        for z in (0.08, -0.08):
            b.disc((x, 0.05, z), 0.050, 0.022, RED, "gloss", corner=0.016)
            b.ball((x + 0.025 * math.cos(-spin), 0.05 + 0.025 * math.sin(-spin), z + 0.022), 0.011, WHITE)


@tool
def open_car(b: Bench, p: Prop) -> None:
    """A convertible seen with its driver down to the elbows."""
    c = p.colour or "#e0483e"
    spin = math.tau * p.value
    b.box((0.04, 0.275, 0.0), (0.62, 0.10, 0.30), 0.09, c, "gloss")
    b.ball((0.46, 0.33, 0.0), (0.28, 0.10, 0.28), c, "gloss", blend=0.06)
    b.ball((-0.46, 0.34, 0.0), (0.22, 0.11, 0.28), c, "gloss", blend=0.06)
    for z in (0.265, -0.265):
        b.rod((-0.40, 0.39, z), (0.26, 0.385, z), 0.04, 0.04, c, "gloss", blend=0.03)
    b.on("tool", 1)
    b.box((-0.08, 0.372, 0.0), (0.27, 0.016, 0.22), 0.012, "#5a3a2a")
    b.box((-0.30, 0.46, 0.0), (0.06, 0.12, 0.20), 0.05, "#7a4f30", "gloss", (0.0, 0.0, 10.0))
    b.on("tool", 2)
    for z in (0.25, -0.25):
        b.rod((0.26, 0.39, z), (0.18, 0.62, z * 0.9), 0.018, 0.016, STEEL, "metal")
    b.rod((0.18, 0.62, -0.225), (0.18, 0.62, 0.225), 0.017, 0.017, STEEL, "metal")
    b.ring((0.185, 0.535, 0.0), 0.105, 0.018, DARK, "gloss", (0.0, 0.0, 68.0))
    b.rod((0.19, 0.53, 0.0), (0.27, 0.46, 0.0), 0.018, 0.02, DARK)
    for x in (0.40, -0.38):
        for z in (0.29, -0.29):
            b.on("tool", 3)
            b.disc((x, 0.155, z), 0.155, 0.055, DARK, corner=0.045)
            b.on("tool", 4)
            b.disc((x, 0.155, z * 1.07), 0.085, 0.045, STEEL, "metal", corner=0.02)
            for k in range(5):
                a = math.tau * k / 5 - spin
                b.ball((x + 0.05 * math.cos(a), 0.155 + 0.05 * math.sin(a), z * 1.235), 0.017, DARK)
    b.on("tool", 5)
    for z in (0.19, -0.19):
        b.ball((0.68, 0.33, z), (0.045, 0.06, 0.06), "#fff3c8", "glow")
        b.ball((-0.64, 0.33, z), (0.03, 0.04, 0.045), "#e2372f", "glow")
    b.rod((0.68, 0.20, -0.24), (0.68, 0.20, 0.24), 0.032, 0.032, STEEL, "metal")


@tool
def canoe(b: Bench, p: Prop) -> None:
    """The waterline is at 0."""
    c = p.colour or "#d8492f"
    rock = 0.008 * math.sin(math.tau * p.value)
    for s in (1, -1):
        b.tube(
            [(0.0, 0.06 + rock, 0.17 * s), (0.38, 0.07 + rock, 0.14 * s), (0.68, 0.13 + rock, 0.02 * s)],
            [0.075, 0.07, 0.035],
            c,
            "gloss",
        )
        b.tube(
            [(0.0, 0.06 + rock, 0.17 * s), (-0.38, 0.07 + rock, 0.14 * s), (-0.68, 0.13 + rock, 0.02 * s)],
            [0.075, 0.07, 0.035],
            c,
            "gloss",
        )
    b.ball((0.0, -0.01 + rock, 0.0), (0.58, 0.10, 0.19), c, "gloss", blend=0.04)
    b.on("tool", 1)
    for s in (1, -1):
        b.tube(
            [
                (-0.66, 0.165 + rock, 0.02 * s),
                (-0.36, 0.135 + rock, 0.15 * s),
                (0.0, 0.125 + rock, 0.18 * s),
                (0.36, 0.135 + rock, 0.15 * s),
                (0.66, 0.165 + rock, 0.02 * s),
            ],
            0.024,
            PALE_WOOD,
        )


@tool
def paddle(b: Bench, p: Prop) -> None:
    """A blade at each end; the hands hold the middle, the grip's axis along it."""
    b.rod((0.0, -0.62, 0.0), (0.0, 0.34, 0.0), 0.017, 0.017, PALE_WOOD)
    b.on("tool", 1)
    for y in (0.40, -0.68):
        b.ball((0.0, y, 0.0), (0.024, 0.12, 0.065), YELLOW, "gloss")


@tool
def sailboat_tool(b: Bench, p: Prop) -> None:
    """An open boat, the helmsman aft, mast ahead of him; the waterline is at 0."""
    b.ball((0.0, 0.02, 0.0), (0.66, 0.15, 0.26), p.colour or "#3f74b8", "gloss")
    b.box((-0.05, 0.09, 0.0), (0.55, 0.05, 0.23), 0.05, p.colour or "#3f74b8", "gloss")
    b.on("tool", 1)
    for s in (1, -1):
        b.tube(
            [(-0.60, 0.15, 0.12 * s), (-0.30, 0.15, 0.23 * s), (0.20, 0.155, 0.22 * s), (0.68, 0.20, 0.0)],
            0.030,
            WHITE,
            "gloss",
        )
    b.box((-0.05, 0.145, 0.0), (0.50, 0.014, 0.20), 0.01, WOOD)
    b.on("tool", 2)
    b.rod((0.12, 0.12, 0.0), (0.12, 1.34, 0.0), 0.024, 0.016, DARK_WOOD)
    fill = 0.10 + 0.02 * math.sin(math.tau * p.value)
    b.rod((0.12, 0.66, 0.0), (-0.42, 0.70, fill * 1.2), 0.016, 0.014, DARK_WOOD)
    b.on("tool", 3)
    belly = (-0.06, 0.88, fill)
    corners = [(0.10, 1.30, 0.0), (0.10, 0.70, 0.0), (-0.42, 0.73, fill * 1.2)]
    for k in range(3):
        b.plate([belly, corners[k], corners[(k + 1) % 3]], 0.014, (WHITE, CREAM, WHITE)[k], "cloth")
    b.on("tool", 4)
    front = [(0.15, 1.16, 0.0), (0.60, 0.24, 0.0), (0.18, 0.36, 0.03)]
    middle = (0.31, 0.58, fill * 0.6)
    for k in range(3):
        b.plate([middle, front[k], front[(k + 1) % 3]], 0.014, RED, "cloth")
    b.on("tool", 5)
    b.plate(
        [(0.12, 1.38, 0.0), (0.12, 1.30, 0.0), (-0.06, 1.34, 0.03 * math.sin(math.tau * p.value * 2))],
        0.012,
        RED,
        "cloth",
    )
    b.rod((-0.58, 0.18, 0.0), (-0.36, 0.25, -0.10), 0.014, 0.014, WOOD)


@tool
def sled(b: Bench, p: Prop) -> None:
    for k in (-0.09, 0.0, 0.09):
        b.box((0.05, 0.13, k), (0.28, 0.014, 0.036), 0.01, WOOD)
    for z in (0.11, -0.11):
        b.tube([(-0.22, 0.03, z), (0.30, 0.03, z), (0.40, 0.09, z), (0.36, 0.17, z)], 0.020, RED, "gloss")
        for x in (-0.12, 0.18):
            b.rod((x, 0.03, z), (x, 0.12, z), 0.016, 0.016, RED, "gloss")


@tool
def swing_frame(b: Bench, p: Prop) -> None:
    s = p.value
    x, y = 0.26 * s, 0.40 + 0.06 * s * s
    for z in (0.36, -0.36):
        b.rod((0.26, 0.0, z), (0.0, 1.42, z), 0.026, 0.024, WOOD)
        b.rod((-0.26, 0.0, z), (0.0, 1.42, z), 0.026, 0.024, WOOD)
    b.rod((0.0, 1.42, -0.40), (0.0, 1.42, 0.40), 0.030, 0.030, WOOD)
    b.on("tool", 1)
    for z in (0.16, -0.16):
        b.rod((0.0, 1.42, z), (x, y - 0.13, z), 0.010, 0.010, CREAM)
    b.box((x, y - 0.145, 0.0), (0.09, 0.014, 0.19), 0.012, BLUE, "gloss", (0.0, 0.0, 14.0 * s))
