"""Gear for sports. Must not: know any action."""

from __future__ import annotations

import math

from ..bench import FLAT, UPRIGHT, Bench, Point
from ..human.motion import Prop
from .register import BLUE, DARK, IRON, PALE_WOOD, RED, STEEL, WHITE, WOOD, YELLOW, Kit, entering, rising

KIT: Kit = {}
tool = entering(KIT)


@tool
def basketball(b: Bench, p: Prop) -> None:
    b.ball((0.0, 0.0, 0.0), 0.115, "#e8762c")
    spin = -360.0 * p.value
    b.ring((0.0, 0.0, 0.0), 0.113, 0.007, DARK, "clay", (90.0, 0.0, spin))
    b.ring((0.0, 0.0, 0.0), 0.113, 0.007, DARK, "clay", (0.0, 0.0, spin))
    b.ring((0.0, 0.0, 0.0), 0.113, 0.007, DARK, "clay", (0.0, 0.0, spin + 90.0))


@tool
def football(b: Bench, p: Prop) -> None:
    b.ball((0.0, 0.0, 0.0), 0.095, WHITE, "gloss")
    b.on("tool", 1)
    spin = math.tau * p.value * 2
    for k in range(10):
        y = 1.0 - 2.0 * (k + 0.5) / 10
        r = math.sqrt(1.0 - y * y)
        a = 2.4 * k
        x, yy, z = r * math.cos(a), y, r * math.sin(a)
        x, yy = x * math.cos(spin) + yy * math.sin(spin), -x * math.sin(spin) + yy * math.cos(spin)
        b.ball((0.070 * x, 0.070 * yy, 0.070 * z), 0.031, DARK, "gloss")


@tool
def beach_ball(b: Bench, p: Prop) -> None:
    b.ball((0.0, 0.0, 0.0), 0.13, WHITE, "gloss")
    b.on("tool", 1)
    for k, colour in enumerate((RED, BLUE, YELLOW)):
        b.ring((0.0, 0.0, 0.0), 0.112, 0.030, colour, "gloss", (90.0, 60.0 * k, 0.0))


@tool
def baseball(b: Bench, p: Prop) -> None:
    b.ball((0.0, 0.0, 0.0), 0.048, WHITE)
    b.ring((0.02, 0.0, 0.0), 0.04, 0.006, RED, "clay", (0.0, 0.0, 60.0))


@tool
def tennis_ball(b: Bench, p: Prop) -> None:
    b.ball((0.0, 0.0, 0.0), 0.052, "#cfe24a", "wool")


@tool
def bowling_ball(b: Bench, p: Prop) -> None:
    b.ball((0.0, 0.0, 0.0), 0.088, "#2b3f8c", "gloss")


@tool
def pins(b: Bench, p: Prop) -> None:
    tip = 80.0 * p.value
    for k, z in enumerate((-0.16, 0.0, 0.16)):
        c = b.child((0.05 * (k % 2), 0.0, z), (tip * (k - 1) * 0.6, 0.0, -tip))
        c.rod((0.0, 0.05, 0.0), (0.0, 0.16, 0.0), 0.05, 0.03, WHITE, "gloss")
        c.ball((0.0, 0.22, 0.0), 0.035, WHITE, "gloss", blend=0.02)
        c.ring((0.0, 0.175, 0.0), 0.026, 0.010, RED, "gloss")


@tool
def hoop(b: Bench, p: Prop) -> None:
    """A pole, a board, and a ring towards -x, 1.18 above the ground."""
    b.rod((0.34, 0.0, 0.0), (0.34, 1.24, 0.0), 0.035, 0.03, IRON, "metal")
    b.ball((0.34, 0.03, 0.0), (0.14, 0.045, 0.14), IRON, "clay")
    b.box((0.24, 1.36, 0.0), (0.022, 0.19, 0.27), 0.015, WHITE, "gloss")
    b.rod((0.34, 1.22, 0.0), (0.25, 1.3, 0.0), 0.025, 0.025, IRON, "metal")
    b.on("tool", 1)
    for sign in (1, -1):
        b.box((0.215, 1.31 + 0.07 * sign, 0.0), (0.008, 0.010, 0.10), 0.004, RED)
        b.box((0.215, 1.31, 0.10 * sign), (0.008, 0.08, 0.010), 0.004, RED)
    b.ring((0.04, 1.17, 0.0), 0.15, 0.018, "#ee5a24", "gloss")
    b.rod((0.18, 1.17, 0.0), (0.23, 1.20, 0.0), 0.02, 0.02, "#ee5a24", "gloss")
    b.on("tool", 2)
    for k in range(8):
        a, c = math.tau * k / 8, math.tau * (k + 0.6) / 8
        b.rod(
            (0.04 + 0.148 * math.cos(a), 1.16, 0.148 * math.sin(a)),
            (0.04 + 0.09 * math.cos(c), 0.95, 0.09 * math.sin(c)),
            0.008,
            0.008,
            WHITE,
        )


@tool
def goal(b: Bench, p: Prop) -> None:
    """Posts across the way, a net behind."""
    for z in (0.42, -0.42):
        b.rod((0.0, 0.0, z), (0.0, 0.78, z), 0.03, 0.03, WHITE, "gloss")
        b.rod((0.0, 0.78, z), (0.34, 0.02, z), 0.014, 0.014, WHITE)
    b.rod((0.0, 0.78, -0.42), (0.0, 0.78, 0.42), 0.03, 0.03, WHITE, "gloss")
    b.on("tool", 1)
    for k in range(7):
        z = -0.42 + 0.14 * k
        b.rod((0.0, 0.78, z), (0.34, 0.02, z), 0.006, 0.006, "#dfe6ea")
    for k in range(1, 5):
        x, y = 0.34 * k / 5, 0.78 - 0.76 * k / 5
        b.rod((x, y, -0.42), (x, y, 0.42), 0.006, 0.006, "#dfe6ea")


@tool
def frisbee(b: Bench, p: Prop) -> None:
    b.ball((0.0, 0.0, 0.0), (0.15, 0.028, 0.15), "#ee4f4a", "gloss")
    b.ring((0.0, -0.008, 0.0), 0.135, 0.024, "#ee4f4a", "gloss")
    b.on("tool", 1)
    b.ring((0.0, 0.022, 0.0), 0.08, 0.012, WHITE, "gloss")


@tool
def baseball_glove(b: Bench, p: Prop) -> None:
    b.ball((0.03, 0.02, 0.0), (0.07, 0.095, 0.10), "#9a5a2c")
    for k in range(4):
        b.rod((0.05, 0.06, -0.06 + 0.04 * k), (0.055, 0.15, -0.075 + 0.05 * k), 0.03, 0.024, "#a8652f", blend=0.02)


@tool
def bat(b: Bench, p: Prop) -> None:
    b.rod((0.0, -0.05, 0.0), (0.0, 0.20, 0.0), 0.018, 0.022, PALE_WOOD)
    b.rod((0.0, 0.20, 0.0), (0.0, 0.48, 0.0), 0.026, 0.052, PALE_WOOD, blend=0.03)


@tool
def racket(b: Bench, p: Prop) -> None:
    b.rod((0.0, -0.06, 0.0), (0.0, 0.17, 0.0), 0.022, 0.018, DARK)
    b.ring((0.0, 0.30, 0.0), 0.125, 0.019, "#e0483e", "gloss", (90.0, 20.0, 0.0))
    for k in range(-2, 3):
        r = math.sqrt(max(0.0, 0.0145 - (0.045 * k) ** 2))
        b.rod((0.045 * k, 0.30 - r, 0.0), (0.045 * k, 0.30 + r, 0.0), 0.005, 0.005, WHITE)
        b.rod((-r, 0.30 + 0.045 * k, 0.0), (r, 0.30 + 0.045 * k, 0.0), 0.005, 0.005, WHITE)


@tool
def golf_club(b: Bench, p: Prop) -> None:
    b.rod((0.0, -0.06, 0.0), (0.0, 0.40, 0.0), 0.018, 0.012, IRON, "metal")
    b.box((0.03, 0.41, 0.0), (0.055, 0.025, 0.03), 0.02, STEEL, "metal")


@tool
def bow(b: Bench, p: Prop) -> None:
    """Held at its middle, the back to +x; `value` is how far the string is drawn."""
    d = p.value
    top, low = (-0.10 - 0.05 * d, 0.40, 0.0), (-0.10 - 0.05 * d, -0.40, 0.0)
    b.tube(
        [top, (-0.02, 0.25, 0.0), (0.02, 0.0, 0.0), (-0.02, -0.25, 0.0), low],
        [0.014, 0.024, 0.030, 0.024, 0.014],
        WOOD,
        "gloss",
    )
    nock = (-0.12 - 0.22 * d, 0.0, 0.02)
    b.on("tool", 1)
    b.rod(top, nock, 0.006, 0.006, WHITE)
    b.rod(nock, low, 0.006, 0.006, WHITE)


@tool
def arrow(b: Bench, p: Prop) -> None:
    b.rod((0.0, 0.0, 0.0), (0.36, 0.0, 0.0), 0.012, 0.012, PALE_WOOD)
    b.rod((0.36, 0.0, 0.0), (0.42, 0.0, 0.0), 0.026, 0.003, STEEL, "metal")
    for k in range(3):
        a = math.tau * k / 3
        b.plate(
            [
                (0.0, 0.0, 0.0),
                (0.09, 0.0, 0.0),
                (0.07, 0.045 * math.cos(a), 0.045 * math.sin(a)),
                (-0.02, 0.045 * math.cos(a), 0.045 * math.sin(a)),
            ],
            0.006,
            RED,
        )


@tool
def target(b: Bench, p: Prop) -> None:
    for z in (0.16, -0.16):
        b.rod((0.04, 0.0, z), (0.06, 0.66, z * 0.5), 0.022, 0.022, WOOD)
    b.rod((0.26, 0.0, 0.0), (0.06, 0.7, 0.0), 0.022, 0.022, WOOD)
    for k, (radius, colour) in enumerate(((0.27, WHITE), (0.21, DARK), (0.155, BLUE), (0.10, RED), (0.05, YELLOW))):
        b.on("tool", 1 + k)
        b.disc((0.0 - 0.012 * k, 0.66, 0.0), radius, 0.03, colour, "clay", UPRIGHT)


@tool
def axe(b: Bench, p: Prop) -> None:
    b.rod((0.0, -0.07, 0.0), (0.0, 0.30, 0.0), 0.021, 0.024, WOOD)
    b.on("tool", 1)
    b.rod((-0.02, 0.27, 0.0), (0.06, 0.27, 0.0), 0.045, 0.055, STEEL, "metal", flat=1.7, side=(0.0, 0.0, 1.0))
    b.plate([(0.05, 0.22, 0.0), (0.05, 0.32, 0.0), (0.135, 0.37, 0.0), (0.135, 0.17, 0.0)], 0.014, STEEL, "metal")


@tool
def roller_shoe(b: Bench, p: Prop) -> None:
    """Below an ankle: the boot's rim and four wheels; the wheels stand on the ground."""
    b.box((0.035, 0.02, 0.0), (0.115, 0.014, 0.055), 0.012, WHITE, "gloss")
    b.on("tool", 1)
    for x in (-0.045, 0.115):
        for z in (-0.045, 0.045):
            b.disc((x, -0.018, z), 0.036, 0.018, RED, "gloss", corner=0.012)


@tool
def ice_blade(b: Bench, p: Prop) -> None:
    b.box((0.04, -0.038, 0.0), (0.135, 0.014, 0.010), 0.008, STEEL, "metal")
    for x in (-0.04, 0.11):
        b.rod((x, -0.04, 0.0), (x, 0.03, 0.0), 0.012, 0.018, STEEL, "metal")


@tool
def ski(b: Bench, p: Prop) -> None:
    b.box((0.02, 0.0, 0.0), (0.40, 0.014, 0.042), 0.012, RED, "gloss")
    b.rod((0.40, 0.0, 0.0), (0.50, 0.06, 0.0), 0.03, 0.018, RED, "gloss", flat=1.6, side=(-0.5, 1.0, 0.0))


@tool
def ski_pole(b: Bench, p: Prop) -> None:
    b.rod((0.0, 0.05, 0.0), (0.0, -0.46, 0.0), 0.014, 0.009, IRON, "metal")
    b.ring((0.0, -0.41, 0.0), 0.035, 0.009, DARK)


@tool
def ski_goggles(b: Bench, p: Prop) -> None:
    b.ball((0.145, 0.02, 0.0), (0.085, 0.068, 0.165), "#f2a03d", "gloss")
    b.on("tool", 1)
    b.ring((-0.01, 0.03, 0.0), 0.212, 0.022, DARK, "cloth")


@tool
def surf_board(b: Bench, p: Prop) -> None:
    b.box((0.0, 0.0, 0.0), (0.34, 0.022, 0.12), 0.02, "#f2cf4a", "gloss")
    for side in (1, -1):
        b.rod(
            (0.30 * side, 0.0, 0.0),
            (0.46 * side, 0.015, 0.0),
            0.118,
            0.04,
            "#f2cf4a",
            "gloss",
            blend=0.02,
            flat=5.0,
            side=(0.0, 1.0, 0.0),
        )
    b.on("tool", 1)
    b.box((0.0, 0.022, 0.0), (0.40, 0.006, 0.018), 0.005, RED, "gloss")


@tool
def spray(b: Bench, p: Prop) -> None:
    """Snow that a board throws up behind itself."""
    for k in range(6):
        w = 0.012 * math.sin(math.tau * (p.value * 2 + k / 6))
        b.ball((-0.52 + 0.10 * k, 0.03 + w, 0.16), (0.12, 0.06, 0.08), "#f4f8fb", blend=0.05)
        b.ball((-0.58 + 0.09 * k, 0.06 + w + 0.04 * max(0, 3 - k), -0.12), (0.12, 0.08, 0.09), "#e6eef5", blend=0.06)


_BARREL = (
    (-0.18, -0.04), (-0.34, 0.02), (-0.48, 0.14), (-0.58, 0.30), (-0.64, 0.48), (-0.63, 0.66), (-0.56, 0.82), (-0.43, 0.95), (-0.27, 1.02),
    (-0.10, 1.00), (0.03, 0.90),
)  # fmt: skip
"""A breaking wave cut across, from its foot up its face to the tip of its lip: how far towards the camera, and how high."""
_ALONG = (
    (1.95, 0.02), (1.45, 0.14), (0.95, 0.36), (0.45, 0.68), (-0.05, 1.02), (-0.55, 1.26), (-1.05, 1.28), (-1.50, 0.92), (-1.95, 0.30),
)  # fmt: skip
"""From its shoulder ahead of the board to where it has broken: where along its way, and how much of the height is reached."""
_FACE = (
    "#2b86b5", "#2f8dbb", "#3597c3", "#3da1cb", "#48acd2", "#56b7d9", "#68c2df", "#80cee6", "#a3dcee", "#cdecf6", "#f2fafd",
)  # fmt: skip


@tool
def surf_wave(b: Bench, p: Prop) -> None:
    """The wave that a board runs along: a face that rises behind, a lip that curls over it, foam where it has broken."""

    def at(k: int, i: int) -> Point:
        x, share = _ALONG[i]
        z, y = _BARREL[k]
        up = share + 0.02 * math.sin(math.tau * (p.value + i / 9))
        return (x, y * up, -0.30 + (z + 0.20) * (0.30 + 0.80 * share))

    for k in range(len(_BARREL)):
        for i in range(len(_ALONG) - 1):
            thick = 0.15 - 0.008 * k
            b.rod(
                at(k, i),
                at(k, i + 1),
                thick * (0.5 + 0.5 * _ALONG[i][1]),
                thick * (0.5 + 0.5 * _ALONG[i + 1][1]),
                _FACE[k],
                "gloss",
                blend=0.12,
            )
    for k in range(8):  # what has come down
        w = 0.03 * math.sin(math.tau * (p.value + k / 8))
        b.ball(
            (-0.80 - 0.15 * k, 0.10 + 0.15 * (k % 3) * (1.0 - 0.08 * k) + w, -0.06 - 0.07 * (k % 2)),
            (0.19, 0.15, 0.14),
            "#eef8fc",
            blend=0.06,
        )
    for k in range(12):  # foam along its foot, which stays behind the board
        x = 1.55 - 3.3 * ((p.value + k) / 12)
        high = 0.05 * min(1.0, max(0.2, (0.9 - x) / 1.2)) * (1.0 + 0.5 * (k % 3))
        b.ball((x, 0.0, -0.14 + 0.08 * (k % 2)), (0.20, high, 0.09), "#e6f4fa", blend=0.04)
    for k in range(5):  # the wake
        t = (p.value + k / 5) % 1.0
        b.ball((-0.34 - 0.9 * t, 0.02, 0.12), (0.12 + 0.05 * t, 0.05 * (1.0 - t) + 0.015, 0.08), "#f4fbfe", blend=0.05)


@tool
def hula_hoop(b: Bench, p: Prop) -> None:
    b.ring((0.0, 0.0, 0.0), 0.40, 0.026, "#f0539a", "gloss")
    b.on("tool", 1)
    for k in range(4):
        a = math.tau * k / 4
        b.ball((0.40 * math.cos(a), 0.0, 0.40 * math.sin(a)), 0.036, YELLOW, "gloss")


@tool
def treadmill(b: Bench, p: Prop) -> None:
    b.box((0.02, 0.06, 0.0), (0.46, 0.05, 0.22), 0.03, "#3a3e48", "gloss")
    b.on("tool", 1)
    b.box((0.0, 0.105, 0.0), (0.42, 0.012, 0.16), 0.008, "#5a5f6b")
    for k in range(6):
        x = 0.38 - 0.76 * rising(p.value * 2 % 1.0, k, 6)
        b.box((x, 0.116, 0.0), (0.012, 0.006, 0.15), 0.004, "#8b919e")
    b.on("tool", 2)
    for z in (0.20, -0.20):
        b.rod((0.40, 0.08, z), (0.52, 0.74, z), 0.026, 0.024, STEEL, "metal")
        b.rod((0.51, 0.70, z), (0.24, 0.66, z), 0.022, 0.022, STEEL, "metal")
    b.box((0.53, 0.80, 0.0), (0.04, 0.10, 0.21), 0.03, "#3a3e48", "gloss", (0.0, 0.0, -18.0))
    b.on("tool", 3)
    b.box((0.495, 0.815, 0.0), (0.014, 0.06, 0.14), 0.01, "#5ff0c0", "glow", (0.0, 0.0, -18.0))


@tool
def barbell(b: Bench, p: Prop) -> None:
    b.rod((0.0, 0.0, -0.46), (0.0, 0.0, 0.46), 0.018, 0.018, STEEL, "metal")
    for z in (0.36, -0.36):
        b.disc((0.0, 0.0, z), 0.17, 0.03, DARK, "gloss", corner=0.02)
        b.disc((0.0, 0.0, z * 1.18), 0.12, 0.025, RED, "gloss", corner=0.02)


@tool
def skipping_rope(b: Bench, p: Prop) -> None:
    """Turns about the line between the hands."""
    a = math.tau * p.value + math.pi * 0.5
    pts = []
    for k in range(9):
        u = -1.0 + k / 4.0
        r = 0.62 * (1.0 - u * u)
        pts.append((r * math.sin(a) * 0.5, -r * math.cos(a), 0.27 * u * 1.05))
    b.tube(pts, 0.014, "#e0483e", "gloss")


@tool
def barre(b: Bench, p: Prop) -> None:
    for z in (0.30, -0.30):
        b.rod((0.05, 0.0, z), (0.05, 0.31, z), 0.024, 0.024, STEEL, "metal")
        b.ball((0.05, 0.02, z), (0.08, 0.025, 0.06), STEEL, "metal")
    b.rod((0.05, 0.31, -0.36), (0.05, 0.31, 0.36), 0.026, 0.026, WOOD, "gloss")


@tool
def mat(b: Bench, p: Prop) -> None:
    b.box((0.0, 0.012, 0.0), (0.46, 0.012, 0.27), 0.01, p.colour or "#8a6fd0", "wool")


@tool
def wrestling_mat(b: Bench, p: Prop) -> None:
    b.disc((0.0, 0.012, 0.0), 0.72, 0.012, "#3f7fd0", "clay", FLAT)
    b.on("tool", 1)
    b.ring((0.0, 0.014, 0.0), 0.52, 0.016, YELLOW)
