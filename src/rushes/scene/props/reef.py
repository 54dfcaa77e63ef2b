"""What grows on a reef: fans, brain corals, sponges, anemones. One function models one, about a unit high."""

from __future__ import annotations

import math
import random

from ..clay import Clay
from ..clay.space import vec
from .plants import rgb


def sea_fan(chance: random.Random) -> Clay:
    clay = Clay()
    skin = clay.material(rgb(chance.choice(("#e0569a", "#8a5ad8", "#ff8f4a", "#f2c84a"))), fuzz=0.9, grain=0.2)
    clay.on("fan", 0)
    clay.cone(vec(0, -0.02), vec(0, 0.22), 0.06, 0.045, skin)
    for j in range(9):
        angle = (j - 4) * 0.24
        out = vec(math.sin(angle), math.cos(angle))
        tall = 0.74 + 0.08 * math.cos(j * 2.0)
        clay.chain(
            [vec(0, 0.16), out * tall * 0.5 + vec(0, 0.12), out * tall + vec(0, 0.16)],
            [0.034, 0.028, 0.022],
            skin,
            blend=0.02,
        )
        for k in (0.45, 0.7):
            side = vec(math.cos(angle), -math.sin(angle)) * 0.10
            clay.cone(
                out * tall * k + vec(0, 0.15),
                out * tall * (k + 0.16) + vec(0, 0.15) + side,
                0.022,
                0.016,
                skin,
                blend=0.02,
            )
    return clay


def brain_coral(chance: random.Random) -> Clay:
    clay = Clay()
    skin = clay.material(rgb(chance.choice(("#e8b04a", "#7fc08a", "#ff8f7a", "#c98af0"))), fuzz=1.0, grain=0.5)
    dots = clay.material(rgb(chance.choice(("#fff0c8", "#ffd0dc"))), fuzz=0.8)
    clay.on("dome", 0)
    clay.ellipsoid(vec(0, 0.30), (0.62, 0.52, 0.58), skin)
    clay.ellipsoid(vec(0.48, 0.16, 0.1), (0.34, 0.30, 0.32), skin, blend=0.04)
    clay.on("dots", 1)
    for j in range(26):
        up = math.asin(1 - (j + 0.5) / 26)
        around = j * 2.4
        out = vec(math.cos(around) * math.cos(up), math.sin(up), math.sin(around) * math.cos(up))
        clay.ball(vec(0, 0.30) + vec(out[0] * 0.61, out[1] * 0.51, out[2] * 0.57), 0.040, dots, blend=0.0)
    return clay


def tube_sponge(chance: random.Random) -> Clay:
    clay = Clay()
    skin = clay.material(rgb(chance.choice(("#f2c12e", "#ff7f4a", "#5fb8e0", "#d05aa8"))), fuzz=0.9, grain=0.25)
    dark = clay.material(rgb("#5a3040"), fuzz=0.5)
    for j in range(6):
        around = j * 2.4
        away = 0.0 if j == 0 else 0.22
        x, z = away * math.cos(around), away * math.sin(around) * 0.7
        tall = chance.uniform(0.5, 0.95)
        lean = vec(x * 0.5, 0, z * 0.5)
        clay.on("tube", j % 3)
        clay.cone(vec(x, 0, z), vec(x, tall, z) + lean, 0.085, 0.115, skin, blend=0.03)
        clay.on("mouth", 4)
        clay.ellipsoid(vec(x, tall + 0.100, z) + lean, (0.075, 0.022, 0.075), dark)
    return clay


def anemone(chance: random.Random) -> Clay:
    clay = Clay()
    foot = clay.material(rgb("#a8567a"), fuzz=0.8, grain=0.2)
    arm = clay.material(rgb(chance.choice(("#ffb0c8", "#b8f0c0", "#ffd89a"))), fuzz=0.7, glow=0.08)
    clay.on("foot", 0)
    clay.cone(vec(0, 0), vec(0, 0.30), 0.30, 0.34, foot)
    for j in range(22):
        around = j * 2.4
        away = math.sqrt(j / 22)
        out = vec(math.cos(around) * away, 0, math.sin(around) * away)
        clay.on("arm", 1 + j % 3)
        clay.chain(
            [out * 0.28 + vec(0, 0.38), out * 0.42 + vec(0, 0.68), out * 0.50 + vec(0.05 * math.sin(j), 0.95 - 0.25 * away)],
            [0.055, 0.048, 0.055], arm,
        )  # fmt: skip
    return clay
