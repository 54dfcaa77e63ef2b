"""What hands close to the body hold and wear, and what is trained with. Must not: know any action."""

from __future__ import annotations

import math

from ..bench import Bench, Point
from ..human.motion import Prop
from .register import DARK, IRON, RED, STEEL, WHITE, WOOD, YELLOW, Kit, circle, entering, swell

KIT: Kit = {}
tool = entering(KIT)
TIE, TIE_DARK, PAPER = "#f0b429", "#23346b", "#fdfcf6"
RAYS = 7
ROPE, ROPE_DARK = "#e0b469", "#a8763a"


@tool
def snapping_hand(b: Bench, p: Prop) -> None:
    """A hand held up, its palm ahead: `value` below 0.45 the middle finger presses on the thumb, then it has sprung into the palm."""
    pressed = p.value < 0.45
    b.rod((-0.012, -0.085, 0.000), (-0.004, -0.03, 0.000), 0.040, 0.042, "skin", blend=0.02)  # wrist
    b.ball((0.0, 0.0, 0.000), (0.036, 0.056, 0.054), "skin", blend=0.02)
    _finger(b, ((0.0, 0.045, 0.034), (0.030, 0.095, 0.044), (0.062, 0.112, 0.044)), 0.0160)  # the first, bent a little
    b.on("tool", 1)
    _finger(
        b, ((0.0, 0.040, -0.022), (0.044, 0.052, -0.024), (0.040, 0.012, -0.022)), 0.0155
    )  # those that are curled in
    b.on("tool", 2)
    _finger(b, ((0.0, 0.028, -0.046), (0.036, 0.034, -0.048), (0.032, 0.000, -0.044)), 0.0140)
    b.on("tool", 3)
    _finger(b, ((0.006, -0.030, 0.042), (0.050, -0.004, 0.050), (0.088, 0.044, 0.016)), 0.0185)  # the thumb
    b.on("tool", 4)
    if pressed:
        _finger(b, ((0.0, 0.048, 0.006), (0.052, 0.094, 0.006), (0.096, 0.066, 0.008)), 0.0170)
    else:
        _finger(b, ((0.0, 0.048, 0.006), (0.046, 0.040, 0.006), (0.044, -0.006, 0.004)), 0.0170)
    far = max(0.0, (p.value - 0.45) / 0.55)
    thick = 0.001 if pressed else 1.0 - 0.7 * far
    b.on("tool", 5)
    for k in range(7):
        a = math.tau * k / 7
        y, z = math.sin(a), math.cos(a)
        start, out = 0.055 + 0.03 * far, 0.080 + 0.055 * far
        b.rod(
            (0.105, 0.062 + y * start, -0.01 + z * start), (0.105, 0.062 + y * out, -0.01 + z * out), 0.010 * thick, 0.005 * thick, "#ffd23c", "glow",
        )  # fmt: skip


def _finger(b: Bench, joints: tuple[Point, Point, Point], thick: float) -> None:
    root, knuckle, tip = joints
    b.rod(root, knuckle, thick * 1.08, thick, "skin", blend=0.006)
    b.rod(knuckle, tip, thick, thick * 0.9, "skin", blend=0.006)


@tool
def thumb_up(b: Bench, p: Prop) -> None:
    """A fist with the thumb straight up."""
    b.ball((0.0, 0.0, 0.0), (0.046, 0.044, 0.046), "skin")
    for k in range(3):
        b.rod((0.022, 0.022 - 0.022 * k, -0.030), (0.034, 0.022 - 0.022 * k, 0.030), 0.016, 0.016, "skin", blend=0.01)
    b.on("tool", 1)
    b.rod((-0.004, 0.02, 0.006), (-0.012, 0.098, 0.010), 0.021, 0.017, "skin", blend=0.01)


@tool
def droplets(b: Bench, p: Prop) -> None:
    """Fine drops that burst ahead and fall; at 0 and 1 of `value` there are none."""
    gone = p.value if p.value < 1.0 else 0.0
    strength = swell(gone) if gone > 0.0 else 0.0
    for k in range(14):
        far = gone * (0.22 + 0.30 * ((k * 5) % 7) / 6.0)
        y = 0.10 * math.sin(2.4 * k) * gone - 0.10 * gone * gone
        z = 0.12 * math.cos(3.7 * k) * gone
        b.ball((far, y, z), max(0.018 * strength, 0.001), "#dff1fb", "glow")


@tool
def shoelaces(b: Bench, p: Prop) -> None:
    """A bow on a shoe, and its two ends, drawn `value` apart."""
    for side in (1, -1):
        b.tube([(0.0, 0.0, 0.0), (0.01, 0.035, side * 0.045), (0.02, 0.0, side * 0.05)], 0.011, WHITE, "cloth")
        b.rod(
            (0.0, 0.0, 0.0), (0.0, 0.04 + 0.04 * p.value, side * (0.03 + 0.07 * p.value)), 0.010, 0.008, WHITE, "cloth"
        )


@tool
def shirt_front(b: Bench, p: Prop) -> None:
    b.ball((0.055, -0.02, 0.0), (0.085, 0.145, 0.105), WHITE, "cloth", (0.0, 0.0, 5.0))


@tool
def loose_tie(b: Bench, p: Prop) -> None:
    """Round the collar, the knot as high as `value` has it; the broad striped end hangs, the narrow one is pulled aside."""
    knot = -0.045 + 0.095 * p.value
    for side in (1, -1):
        b.tube(
            [(0.06, 0.120, side * 0.090), (0.130, 0.5 * (0.1 + knot), side * 0.055), (0.165, knot, 0.0)],
            0.026,
            TIE,
            "cloth",
        )
    b.on("tool", 1)
    b.ball((0.175, knot, 0.0), (0.036, 0.040, 0.046), TIE_DARK, "cloth")
    b.on("tool", 2)
    side_of, end = (1.0, 0.2, 0.0), -0.31
    b.rod((0.175, knot - 0.02, 0.0), (0.215, end + 0.08, 0.0), 0.034, 0.084, TIE, "cloth", flat=2.6, side=side_of)
    b.rod((0.215, end + 0.08, 0.0), (0.210, end, 0.0), 0.084, 0.012, TIE, "cloth", flat=2.6, side=side_of)
    b.on("tool", 3)
    for k in range(4):
        share = 0.16 + 0.24 * k
        x, y = 0.196 + 0.034 * share, knot - 0.03 + (end + 0.07 - knot) * share
        half = 0.030 + 0.044 * share
        b.rod((x + 0.014, y + 0.022, half), (x + 0.014, y - 0.022, -half), 0.013, 0.013, TIE_DARK, "cloth")
    b.on("tool", 4)
    b.rod(
        (0.170, knot, -0.02), (0.215, -0.10 - 0.05 * p.value, -0.20), 0.022, 0.034, TIE, "cloth", flat=2.0, side=side_of
    )


@tool
def drawing_desk(b: Bench, p: Prop) -> None:
    """A table with a board that slants up from it, and a sheet on it that faces who sits there."""
    b.box((0.0, 0.42, 0.0), (0.22, 0.02, 0.42), 0.015, WOOD)
    for x in (-0.17, 0.17):
        for z in (-0.36, 0.36):
            b.rod((x, 0.0, z), (x, 0.41, z), 0.022, 0.022, WOOD)
    board = b.child((0.02, 0.445, 0.02), (0.0, 66.0, -24.0))  # turned to us a little
    board.on("tool", 1)
    board.box((0.0, 0.17, 0.0), (0.018, 0.19, 0.30), 0.012, "#c99a5c")
    board.on("tool", 2)
    board.box((-0.022, 0.17, 0.0), (0.006, 0.165, 0.26), 0.005, PAPER)
    board.on("tool", 3)
    _drawn(board, p.value)
    b.on("tool", 4)
    b.disc((0.16, 0.49, 0.34), 0.05, 0.055, RED, "gloss", (90.0, 0.0, 0.0))
    for k, colour in enumerate((YELLOW, "#57a84c", "#3f7fd0")):
        x, _, z = circle(0.028, 3)[k]
        b.rod((0.16 + x, 0.50, 0.34 + z), (0.16 + 1.7 * x, 0.64, 0.34 + 1.7 * z), 0.013, 0.013, colour, "gloss")


def _drawn(board: Bench, value: float) -> None:
    """A house and a sun in pencil lines, the last of them just being drawn."""
    x = -0.032
    house = [(0.05, -0.15), (0.05, 0.05), (0.17, 0.05), (0.25, -0.05), (0.17, -0.15), (0.05, -0.15)]
    board.tube([(x, y, z) for y, z in house], 0.009, DARK)
    board.tube([(x, 0.17, -0.15), (x, 0.17, 0.05)], 0.008, DARK)
    board.tube([(x, 0.05, -0.07), (x, 0.11, -0.07), (x, 0.11, -0.03), (x, 0.05, -0.03)], 0.007, DARK)
    ring = circle(0.042, 11)
    board.tube([(x, 0.25 + u, 0.16 + v) for u, _, v in (*ring, ring[0])], 0.009, DARK)
    for k, (u, _, v) in enumerate(circle(1.0, RAYS)):
        done = min(1.0, max(0.001, swell(value) * 1.3 * RAYS - k))
        board.rod(
            (x, 0.25 + 0.058 * u, 0.16 + 0.058 * v),
            (x, 0.25 + 0.09 * u, 0.16 + 0.09 * v),
            0.008 * done,
            0.008 * done,
            DARK,
        )


@tool
def climbing_frame(b: Bench, p: Prop) -> None:
    """A thick rope from a high beam on two posts down to a knot over the floor; its strands go down with `value`."""
    for side in (1, -1):  # aslant, so that neither stands before who climbs
        x, z = -0.50 * side, 0.50 * side
        b.rod((x, 0.0, z), (x, 2.12, z), 0.036, 0.036, STEEL, "metal")
        b.box((x, 0.02, z), (0.12, 0.02, 0.08), 0.015, IRON, "metal")
    b.on("tool", 1)
    b.rod((0.54, 2.12, -0.54), (-0.54, 2.12, 0.54), 0.045, 0.045, RED, "gloss")
    b.on("tool", 2)
    b.rod((0.0, 0.14, 0.0), (0.0, 2.10, 0.0), 0.032, 0.032, ROPE, "wool")
    b.ball((0.0, 0.14, 0.0), 0.060, ROPE, "wool")
    b.on("tool", 3)
    strands = 13
    for k in range(strands):
        y = 0.24 + 1.80 * ((k + 1.0 - p.value) % strands) / strands
        b.rod((0.026, y + 0.022, 0.026), (0.026, y - 0.022, -0.026), 0.013, 0.013, ROPE_DARK, "wool")


@tool
def towel(b: Bench, p: Prop) -> None:
    """Round the neck, both ends in front; they swing with `value`."""
    for side in (1, -1):
        swing = 0.02 * p.value
        b.tube(
            [(-0.06, 0.115, side * 0.07), (0.06, 0.115, side * 0.105), (0.125, 0.03, side * 0.095), (0.145 + swing, -0.09, side * 0.090)],
            0.032, WHITE, "wool",
        )  # fmt: skip


@tool
def crook(b: Bench, p: Prop) -> None:
    """A long staff that is bent at its upper end, as shepherds have it."""
    wood = "staff" if "staff" in b.palette else WOOD
    b.rod((0.0, -0.42, 0.0), (0.0, 0.42, 0.0), 0.021, 0.019, wood)
    b.tube(
        [(0.0, 0.42, 0.0), (0.02, 0.50, 0.0), (0.075, 0.535, 0.0), (0.125, 0.495, 0.0), (0.115, 0.44, 0.0)], 0.018, wood
    )


@tool
def wizard_staff(b: Bench, p: Prop) -> None:
    """A gnarled staff whose claws hold a stone that glows."""
    wood = "staff" if "staff" in b.palette else WOOD
    b.tube(
        [(0.0, -0.42, 0.0), (0.015, -0.1, 0.0), (-0.012, 0.2, 0.01), (0.0, 0.46, 0.0)],
        [0.024, 0.022, 0.024, 0.028],
        wood,
    )
    for k in range(3):
        a = math.tau * k / 3
        x, z = math.cos(a), math.sin(a)
        b.rod((0.0, 0.45, 0.0), (0.055 * x, 0.52, 0.055 * z), 0.02, 0.016, wood, blend=0.02)
        b.rod((0.055 * x, 0.52, 0.055 * z), (0.035 * x, 0.60, 0.035 * z), 0.015, 0.008, wood, blend=0.01)
    b.on("tool", 1)
    b.ball((0.0, 0.55, 0.0), 0.048, "#7fe3ff", "glow")
