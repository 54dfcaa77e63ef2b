"""Plants of clay: functions that model one each, about one unit high.

Foliage is many round forms of few sizes melted together; nothing is thin.
"""

from __future__ import annotations

import math
import random

import numpy as np

from ..clay import Clay, Turn, Vec
from ..clay.space import facing_along, unit, vec

TAU = 2 * math.pi
Rgb = tuple[float, float, float]


def rgb(colour: str) -> Rgb:
    """`#rrggbb` as display RGB 0..1."""
    return tuple(int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))  # type: ignore[return-value]


def _trunk(clay: Clay, colour: str, height: float, wide: float) -> None:
    bark = clay.material(rgb(colour), fuzz=0.4, grain=0.18)
    clay.on("trunk", 0)
    clay.chain(
        [vec(0, -0.05), vec(0.02, height * 0.45), vec(0, height)], [wide, wide * 0.68, wide * 0.5], bark, blend=0.05
    )
    for side in (1, -1):
        clay.cone(vec(0, 0.03), vec(wide * 1.1 * side, -0.03, wide * 0.4), wide * 0.5, wide * 0.25, bark)


def _crown(clay: Clay, chance: random.Random, leaf: int, y: float, size: float, group: int = 1) -> None:
    clay.on("crown", group)
    clay.ellipsoid(vec(0, y), (size, size * 0.94, size), leaf, blend=0.05)
    for j in range(9):
        around = j * 2.4 + chance.uniform(-0.3, 0.3)
        up = chance.uniform(-0.35, 0.9)
        ball = size * chance.uniform(0.43, 0.66)
        at = vec(math.cos(around) * math.cos(up), math.sin(up) * 0.93, math.sin(around) * math.cos(up)) * size * 0.9
        clay.ellipsoid(at + vec(0, y), (ball, ball * 0.9, ball), leaf, blend=0.05)


def _round_tree(chance: random.Random, colours: tuple[str, ...], trunk: str) -> Clay:
    clay = Clay()
    leaf = clay.material(rgb(chance.choice(colours)), fuzz=1.0, grain=0.32)
    _trunk(clay, trunk, 0.5, 0.10)
    _crown(clay, chance, leaf, 0.70, 0.26)
    return clay


def round_tree(chance: random.Random) -> Clay:
    return _round_tree(chance, ("#6fb04a", "#7cb552", "#5c9e48", "#88b558"), "#8a5f3c")


def autumn_tree(chance: random.Random) -> Clay:
    return _round_tree(chance, ("#e08a2c", "#d9642c", "#e8b23a", "#c94a2e"), "#7a5236")


def frosted_tree(chance: random.Random) -> Clay:
    """A leafy tree in winter: of the same form as in summer and autumn, pale with frost."""
    return _round_tree(chance, ("#a3baae", "#b0c4b8", "#97b0a4", "#bccdc3"), "#7d6350")


def _pine(chance: random.Random, snowy: bool) -> Clay:
    clay = Clay()
    needles = clay.material(rgb(chance.choice(("#2f6b4f", "#3a7a55", "#2c6248"))), fuzz=0.9, grain=0.26)
    snow = clay.material(rgb("#f0f3fb"), fuzz=0.9, grain=0.06)
    bark = clay.material(rgb("#6a4530"), fuzz=0.4, grain=0.18)
    clay.on("trunk", 0)
    clay.cone(vec(0, -0.02), vec(0, 0.3), 0.065, 0.05, bark)
    tiers = 5
    for i in range(tiers):
        share = i / (tiers - 1)
        y = 0.20 + 0.62 * share
        wide = 0.30 * (1 - 0.74 * share)
        clay.on("needles", 1)
        clay.cone(vec(0, y + 0.03), vec(0, y + 0.24 * (1 - 0.25 * share)), wide * 0.5, 0.014, needles)
        clay.ellipsoid(vec(0, y + 0.012), (wide * 0.88, 0.055 * (1 - 0.3 * share), wide * 0.88), needles, blend=0.06)
        count = (9, 9, 7, 6, 5)[i]
        first = chance.uniform(0, TAU)
        for j in range(count):
            around = first + j * TAU / count
            out = vec(math.cos(around), 0, math.sin(around))
            clay.on("needles", 1)
            clay.cone(
                vec(0, y + 0.03) + out * wide * 0.6,
                vec(0, y - 0.024) + out * wide,
                0.05 * (1 - 0.5 * share),
                0.024 * (1 - 0.4 * share),
                needles,
                blend=0.03,
            )
            if snowy and out[2] > -0.6:
                size = chance.uniform(0.85, 1.2) * (1 - 0.5 * share)
                clay.on("snow", 2)
                clay.ellipsoid(
                    vec(0, y + 0.05 * (1 - 0.3 * share)) + out * wide * 0.74,
                    (0.082 * size, 0.027, 0.070 * size),
                    snow,
                    facing_along(unit(out + vec(0, -0.32))),
                    blend=0.022,
                )
    clay.on("needles", 1)
    clay.cone(vec(0, 0.86), vec(0, 1.0), 0.046, 0.010, needles, blend=0.02)
    if snowy:
        clay.on("snow", 2)
        clay.cone(vec(0, 0.95), vec(0, 1.03), 0.040, 0.015, snow, blend=0.02)
    return clay


def pine(chance: random.Random) -> Clay:
    return _pine(chance, False)


def snow_pine(chance: random.Random) -> Clay:
    return _pine(chance, True)


def palm(chance: random.Random) -> Clay:
    clay = Clay()
    bark = clay.material(rgb("#a97a4c"), fuzz=0.5, grain=0.2)
    ring = clay.material(rgb("#8a5f38"), fuzz=0.5, grain=0.2)
    leaf = clay.material(rgb(chance.choice(("#4fa653", "#58ae4c"))), fuzz=0.9, grain=0.2)
    nut = clay.material(rgb("#6a4428"), fuzz=0.4, specular=0.15)
    lean = chance.choice((-1, 1)) * chance.uniform(0.12, 0.24)
    points = [vec(lean * u * u, 0.85 * u) for u in (0, 0.17, 0.33, 0.5, 0.67, 0.83, 1.0)]
    clay.on("trunk", 0)
    clay.chain(points, [0.058, 0.05, 0.045, 0.042, 0.039, 0.036, 0.034], bark, blend=0.02)
    clay.on("rings", 3)
    for k in range(1, 7):
        low = points[k]
        clay.torus(low + vec(0, -0.02), 0.036 - 0.001 * k, 0.010, ring)
    top = points[-1]
    for j in range(9):
        around = j * TAU / 9 + chance.uniform(-0.2, 0.2)
        out = vec(math.cos(around), 0, math.sin(around))
        spine = [
            top + out * 0.38 * u + vec(0, 0.12 * math.sin(u * 2.6) - 0.27 * u * u) for u in (0, 0.3, 0.6, 0.85, 1.05)
        ]
        clay.on("leaf", 1 + j % 2)
        side = vec(-out[2] * 0.2, 1, out[0] * 0.2) + out * 0.5
        clay.chain(spine, [0.03, 0.052, 0.052, 0.036, 0.010], leaf, blend=0.02, flat=2.2, side=side)
    clay.on("nuts", 4)
    for j in range(3):
        clay.ball(top + vec(0.055 * math.cos(j * 2.1), -0.045, 0.055 * math.sin(j * 2.1)), 0.036, nut)
    return clay


def _bush(chance: random.Random, colour: str, blossom: str | None) -> Clay:
    clay = Clay()
    leaf = clay.material(rgb(colour), fuzz=1.0, grain=0.3)
    clay.on("leaves", 0)
    balls = []
    for j in range(7):
        around = j * 2.4
        away = 0.42 * math.sqrt(j / 7)
        size = chance.uniform(0.28, 0.42) * (1 - 0.25 * j / 7)
        at = vec(math.cos(around) * away * 1.4, size * 0.75 + chance.uniform(0, 0.18), math.sin(around) * away)
        clay.ellipsoid(at, (size, size * 0.85, size), leaf, blend=0.08)
        balls.append((at, size))
    if blossom:
        petal = clay.material(rgb(blossom), fuzz=0.8, grain=0.1)
        clay.on("blossom", 1)
        for at, size in balls:
            for _ in range(3):
                around, up = chance.uniform(0, math.pi), chance.uniform(0.0, 1.2)
                out = vec(math.cos(around) * math.cos(up), math.sin(up), math.sin(around) * math.cos(up))
                clay.ball(at + out * size * 0.92, 0.06, petal, blend=0.0)
    return clay


def bush(chance: random.Random) -> Clay:
    return _bush(chance, chance.choice(("#5f9e45", "#6ea84c", "#548f42")), None)


def autumn_bush(chance: random.Random) -> Clay:
    return _bush(chance, chance.choice(("#c9792e", "#b8552f", "#d3a03c")), None)


def blossom_bush(chance: random.Random) -> Clay:
    return _bush(chance, "#5f9a4a", chance.choice(("#ff9ac0", "#ffd24a", "#f4f1ea", "#c98af0")))


def daisy(chance: random.Random) -> Clay:
    clay = Clay()
    petals, middle = chance.choice(
        (("#ff6f91", "#ffcf4a"), ("#ffd24a", "#c9772a"), ("#ffffff", "#ffc23a"), ("#b58af2", "#ffe07a"))
    )
    petal = clay.material(rgb(petals), fuzz=0.7, grain=0.08)
    centre = clay.material(rgb(middle), fuzz=0.8, grain=0.3)
    green = clay.material(rgb("#4f9a46"), fuzz=0.6, grain=0.15)
    head = vec(0.03, 0.78, 0.06)
    clay.on("stem", 0)
    clay.chain([vec(0, 0), vec(0.03, 0.4), head - vec(0, 0.02, 0.05)], [0.035, 0.03, 0.028], green)
    for side in (1, -1):
        clay.cone(vec(0.01, 0.2), vec(0.22 * side, 0.36, 0.05), 0.02, 0.055, green, flat=2.0, side=vec(0, 1, 0.4))
    face = unit(vec(0.1, 0.35, 0.9))
    turn = facing_along(face)
    clay.on("petals", 1)
    for j in range(8):
        around = j * TAU / 8
        out = turn[:, 1] * math.cos(around) + turn[:, 2] * math.sin(around)
        clay.ellipsoid(head + out * 0.17, (0.045, 0.11, 0.085), petal, _petal_turn(face, out), blend=0.01)
    clay.on("centre", 2)
    clay.ellipsoid(head + face * 0.03, (0.06, 0.10, 0.10), centre, turn)
    return clay


def _petal_turn(face: Vec, out: Vec) -> Turn:
    x, y = unit(face), unit(out)
    return np.stack((x, y, np.cross(x, y)), axis=1)


def blades(chance: random.Random, colours: tuple[str, ...], count: int, spread: float, thick: float) -> Clay:
    clay = Clay()
    for j in range(count):
        leaf = clay.material(rgb(colours[j % len(colours)]), fuzz=0.8, grain=0.15)
        clay.on("blade", j % 4)
        around = chance.uniform(0, TAU)
        lean = chance.uniform(0.05, 0.32)
        tall = chance.uniform(0.6, 1.0)
        foot = vec(math.cos(around) * spread, 0, math.sin(around) * spread)
        out = vec(math.cos(around), 0, math.sin(around))
        clay.chain(
            [foot, foot + out * lean * 0.35 + vec(0, tall * 0.55), foot + out * lean + vec(0, tall)],
            [thick, thick * 0.8, thick * 0.2],
            leaf,
            blend=0.02,
        )
    return clay


def grass(chance: random.Random) -> Clay:
    return blades(chance, ("#6fae44", "#86bf52", "#5d9e3e"), 11, 0.16, 0.05)


def reeds(chance: random.Random) -> Clay:
    clay = blades(chance, ("#6f9a48", "#88a850", "#5a8a44"), 8, 0.10, 0.022)
    brown = clay.material(rgb("#7a4a2a"), fuzz=0.8, grain=0.2)
    clay.on("heads", 5)
    for _ in range(3):
        x, z, tall = chance.uniform(-0.12, 0.12), chance.uniform(-0.06, 0.06), chance.uniform(0.75, 0.95)
        clay.cone(vec(x * 0.7, 0, z), vec(x, tall, z), 0.012, 0.010, brown)
        clay.cone(vec(x, tall - 0.12, z), vec(x, tall, z), 0.032, 0.030, brown)
    return clay


def cactus(chance: random.Random) -> Clay:
    clay = Clay()
    green = clay.material(rgb(chance.choice(("#5a9a5a", "#4f8f58"))), fuzz=0.9, grain=0.22)
    pink = clay.material(rgb("#ff7fa0"), fuzz=0.7)
    clay.on("body", 0)
    clay.cone(vec(0, 0), vec(0, 0.86), 0.13, 0.12, green)
    for side in (1, -1):
        y = chance.uniform(0.32, 0.5)
        tall = chance.uniform(0.2, 0.36)
        clay.chain(
            [vec(0.1 * side, y), vec(0.28 * side, y + 0.02), vec(0.30 * side, y + tall)],
            [0.07, 0.078, 0.07],
            green,
            blend=0.06,
        )
    clay.on("bloom", 1)
    clay.ball(vec(0.02, 0.99, 0.02), 0.05, pink)
    return clay


def mushroom(chance: random.Random) -> Clay:
    clay = Clay()
    stem = clay.material(rgb("#f0e6d2"), fuzz=0.7, grain=0.1)
    cap = clay.material(rgb(chance.choice(("#d9432f", "#c9772a", "#b5553a"))), fuzz=0.6, grain=0.06, specular=0.1)
    dot = clay.material(rgb("#fff6ea"), fuzz=0.7)
    clay.on("stem", 0)
    clay.cone(vec(0, 0), vec(0, 0.55), 0.16, 0.12, stem)
    clay.on("cap", 1)
    clay.ellipsoid(vec(0, 0.66), (0.42, 0.28, 0.42), cap)
    clay.on("dots", 2)
    for j in range(7):
        around, up = j * 2.4, 0.35 + 0.12 * j
        clay.ball(
            vec(
                0.40 * math.cos(around) * math.cos(up),
                0.66 + 0.27 * math.sin(up),
                0.40 * math.sin(around) * math.cos(up),
            ),
            0.05,
            dot,
        )
    return clay


def kelp(chance: random.Random) -> Clay:
    clay = Clay()
    for j in range(5):
        leaf = clay.material(rgb(("#3f9a6a", "#4fae5e", "#2f8a70")[j % 3]), fuzz=0.8, grain=0.15)
        clay.on("leaf", j)
        x, tall, bend = chance.uniform(-0.14, 0.14), chance.uniform(0.55, 1.0), chance.uniform(-0.10, 0.10)
        z = chance.uniform(-0.08, 0.08)
        points = [
            vec(x + bend * math.sin(u * 5 + j) + 0.06 * math.sin(u * 9 + j), tall * u, z)
            for u in (0, 0.2, 0.4, 0.6, 0.8, 1)
        ]
        clay.chain(points, [0.04, 0.05, 0.055, 0.05, 0.04, 0.012], leaf, blend=0.02, flat=2.0, side=vec(0, 0, 1))
    return clay


def coral(chance: random.Random) -> Clay:
    clay = Clay()
    colour = chance.choice(("#ff7f6a", "#ff9ac0", "#f2b84a", "#b58af2", "#ff6f91"))
    skin = clay.material(rgb(colour), fuzz=0.9, grain=0.25)
    clay.on("coral", 0)
    clay.ellipsoid(vec(0, 0.06), (0.32, 0.12, 0.26), skin)
    for j in range(8):
        around = j * 2.4
        out = vec(math.cos(around), 0, math.sin(around) * 0.7)
        tall = chance.uniform(0.5, 0.95)
        elbow = out * 0.22 + vec(0, tall * 0.5)
        tip = elbow + out * chance.uniform(0.05, 0.2) + vec(0, tall * 0.45)
        clay.chain([out * 0.12 + vec(0, 0.05), elbow, tip], [0.075, 0.062, 0.05], skin, blend=0.05)
        twig = elbow + vec(-out[2], 0.4, out[0]) * 0.22
        clay.cone(elbow, twig, 0.05, 0.042, skin, blend=0.04)
    return clay
