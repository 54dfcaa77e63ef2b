"""What stands on playing fields and slopes: goals, flags, balls, stands, ski gates and lifts. One function models one."""

from __future__ import annotations

import math
import random

from ..clay import Clay
from ..clay.space import pitch, vec
from .plants import rgb


def golf_flag(chance: random.Random) -> Clay:
    clay = Clay()
    pole = clay.material(rgb("#f6f2ea"), fuzz=0.2, specular=0.15)
    red = clay.material(rgb("#e8322c"), fuzz=0.6)
    dark = clay.material(rgb("#1e2a1c"), fuzz=0.2)
    clay.on("hole", 0)
    clay.ellipsoid(vec(0, 0.0), (0.07, 0.012, 0.05), dark)
    clay.on("pole", 1)
    clay.cone(vec(0, 0), vec(0, 0.98), 0.013, 0.012, pole)
    clay.on("flag", 2)
    clay.sheet([vec(0.0, 0.97), vec(0.0, 0.70), vec(0.40, 0.84, 0.05)], 0.018, red)
    return clay


def football_goal(chance: random.Random) -> Clay:
    """A goal with its net, three units wide."""
    clay = Clay()
    white = clay.material(rgb("#fbfbf8"), fuzz=0.2, specular=0.2)
    net = clay.material(rgb("#dfe4e2"), fuzz=0.3)
    clay.on("posts", 0)
    for x in (-1.5, 1.5):
        clay.cone(vec(x, 0), vec(x, 1.0), 0.042, 0.042, white)
    clay.cone(vec(-1.5, 1.0), vec(1.5, 1.0), 0.042, 0.042, white)
    clay.on("net", 1)
    for j in range(13):
        x = -1.5 + 0.25 * j
        clay.chain([vec(x, 1.0), vec(x, 0.92, -0.35), vec(x, 0.0, -0.75)], [0.010] * 3, net)
    for k in range(5):
        share = k / 4
        y, z = 0.92 * (1 - share), -0.35 - 0.40 * share
        clay.cone(vec(-1.5, y, z), vec(1.5, y, z), 0.010, 0.010, net)
    for x in (-1.5, 1.5):
        for k in range(4):
            y = 0.2 + 0.2 * k
            clay.cone(vec(x, y), vec(x, y, -0.35 - 0.4 * (1 - y / 0.92)), 0.010, 0.010, net)
    return clay


def football(chance: random.Random) -> Clay:
    """White with dark patches."""
    clay = Clay()
    white = clay.material(rgb("#f8f6f0"), fuzz=0.3, specular=0.12)
    dark = clay.material(rgb("#26262c"), fuzz=0.3, specular=0.12)
    clay.on("ball", 0)
    clay.ball(vec(0, 0.5), 0.5, white)
    clay.on("patches", 1)
    for j in range(12):
        up = math.asin(1 - 2 * (j + 0.5) / 12)
        out = vec(math.cos(j * 2.4) * math.cos(up), math.sin(up), math.sin(j * 2.4) * math.cos(up))
        clay.ball(vec(0, 0.5) + out * 0.385, 0.135, dark, blend=0.0)
    return clay


def golf_ball(chance: random.Random) -> Clay:
    clay = Clay()
    clay.on("ball", 0)
    clay.ball(vec(0, 0.5), 0.5, clay.material(rgb("#fbfaf6"), fuzz=0.3, specular=0.2))
    return clay


def corner_flag(chance: random.Random) -> Clay:
    clay = Clay()
    pole = clay.material(rgb("#f2c62e"), fuzz=0.2)
    red = clay.material(rgb("#e8322c"), fuzz=0.6)
    clay.on("pole", 0)
    clay.cone(vec(0, 0), vec(0, 1.0), 0.024, 0.022, pole)
    clay.on("flag", 1)
    clay.sheet([vec(0.0, 0.99), vec(0.0, 0.68), vec(0.42, 0.80, 0.06)], 0.022, red)
    return clay


def grandstand(chance: random.Random) -> Clay:
    """Rows of seats under a roof, with people in them."""
    clay = Clay()
    grey = clay.material(rgb("#b8bcc4"), fuzz=0.3, grain=0.08)
    roof = clay.material(rgb("#e8ecf2"), fuzz=0.2, grain=0.04)
    colours = ("#d8352c", "#2f6fd0", "#f2c62e", "#f4f1ea", "#3fa04c", "#f08a24")
    people = [clay.material(rgb(c), fuzz=0.6) for c in colours]
    skin = clay.material(rgb("#e2b48c"), fuzz=0.5)
    for k in range(4):
        clay.on("steps", 0)
        clay.box(vec(0, 0.09 + 0.12 * k, -0.16 * k), (2.0, 0.10 + 0.06 * k, 0.09), 0.015, grey)
        for j in range(15):
            if chance.random() < 0.85:
                x = -1.8 + 0.257 * j + chance.uniform(-0.03, 0.03)
                y = 0.20 + 0.18 * k
                clay.on("crowd", 1 + (j + k) % 3)
                clay.ellipsoid(vec(x, y + 0.05, -0.16 * k), (0.075, 0.085, 0.06), people[chance.randrange(6)])
                clay.ball(vec(x, y + 0.165, -0.16 * k), 0.050, skin, blend=0.0)
    clay.on("roof", 5)
    clay.box(vec(0, 1.04, -0.35), (2.05, 0.03, 0.45), 0.02, roof, pitch(-0.10))
    for x in (-1.9, -0.65, 0.65, 1.9):
        clay.cone(vec(x, 0.3, -0.62), vec(x, 1.04, -0.62), 0.030, 0.030, grey)
    return clay


def ski_gate(chance: random.Random) -> Clay:
    """Two poles with a banner, as slaloms have."""
    clay = Clay()
    colour = clay.material(rgb(chance.choice(("#e8322c", "#2f6fd8"))), fuzz=0.5)
    clay.on("gate", 0)
    for x in (-0.32, 0.32):
        clay.cone(vec(x, 0), vec(x, 1.0), 0.030, 0.026, colour)
    clay.on("cloth", 1)
    clay.box(vec(0, 0.66), (0.32, 0.22, 0.015), 0.012, colour)
    return clay


def ski_lift(chance: random.Random) -> Clay:
    """A pylon of a chair lift with its cables and two chairs; the cables go out of the picture at both sides."""
    clay = Clay()
    steel = clay.material(rgb("#5f6b78"), fuzz=0.2, specular=0.2)
    seat = clay.material(rgb("#e8322c"), fuzz=0.5)
    clay.on("pylon", 0)
    clay.cone(vec(0, 0), vec(0, 1.0), 0.045, 0.032, steel)
    clay.cone(vec(-0.20, 0.96), vec(0.20, 0.96), 0.030, 0.030, steel)
    clay.on("cable", 1)
    clay.cone(vec(-1.6, 0.80), vec(0, 0.93), 0.009, 0.009, steel)
    clay.cone(vec(0, 0.93), vec(1.6, 1.12), 0.009, 0.009, steel)
    for x, y in ((-0.95, 0.85), (0.80, 1.02)):
        clay.on("hanger", 2)
        clay.cone(vec(x, y), vec(x, y - 0.20), 0.011, 0.011, steel)
        clay.on("seat", 3)
        clay.box(vec(x, y - 0.27, 0.03), (0.12, 0.018, 0.06), 0.015, seat)
        clay.box(vec(x, y - 0.21, -0.03), (0.12, 0.07, 0.015), 0.012, seat)
    return clay


def tennis_net(chance: random.Random) -> Clay:
    """A net across a court, 9.6 units wide, one high at its posts."""
    clay = Clay()
    cord = clay.material(rgb("#2f3a3c"), fuzz=0.3)
    white = clay.material(rgb("#fbfbf8"), fuzz=0.3)
    post = clay.material(rgb("#2f5a4a"), fuzz=0.2, specular=0.2)

    def top(x: float) -> float:
        return 0.90 + 0.09 * (x / 4.8) ** 2

    clay.on("net", 0)
    for n in range(63):
        x = 4.72 * (n - 31) / 31
        clay.cone(vec(x, 0.03), vec(x, top(x)), 0.008, 0.008, cord)
    for n in range(7):
        y = 0.10 + 0.12 * n
        clay.chain([vec(-4.75, y * 1.09), vec(0, y), vec(4.75, y * 1.09)], [0.008] * 3, cord)
    clay.on("band", 1)
    for n in range(8):
        x = -4.8 + 1.2 * n
        clay.chain([vec(x, top(x), 0.01), vec(x + 1.2, top(x + 1.2), 0.01)], [0.034] * 2, white)
    clay.box(vec(0, 0.45, 0.02), (0.03, 0.45, 0.01), 0.008, white)
    clay.on("posts", 2)
    for side in (-1, 1):
        clay.cone(vec(side * 4.84, 0), vec(side * 4.84, 1.04), 0.05, 0.045, post)
        clay.ball(vec(side * 4.84, 1.06), 0.055, post)
    return clay


def umpire_chair(chance: random.Random) -> Clay:
    """The high chair beside a net, with a parasol; 1.5 high."""
    clay = Clay()
    white = clay.material(rgb("#f4f1ea"), fuzz=0.3, specular=0.1)
    green = clay.material(rgb("#2f7a5a"), fuzz=0.4)
    clay.on("frame", 0)
    for side in (-1, 1):
        clay.cone(vec(side * 0.26, 0, 0.28), vec(side * 0.19, 0.66, 0.10), 0.025, 0.022, white)
        clay.cone(vec(side * 0.26, 0, -0.24), vec(side * 0.19, 1.02, -0.14), 0.025, 0.022, white)
    for n in range(4):
        y = 0.12 + 0.15 * n
        clay.cone(vec(-0.24, y, 0.26 - 0.05 * n), vec(0.24, y, 0.26 - 0.05 * n), 0.018, 0.018, white)
    clay.on("seat", 1)
    clay.box(vec(0, 0.68, 0), (0.23, 0.03, 0.17), 0.02, green)
    clay.box(vec(0, 0.88, -0.15), (0.23, 0.15, 0.025), 0.02, green)
    clay.on("parasol", 2)
    clay.cone(vec(0, 0.9, -0.2), vec(0, 1.42, -0.1), 0.014, 0.014, white)
    clay.ellipsoid(vec(0, 1.40, -0.02), (0.46, 0.10, 0.40), green)
    return clay
