"""What grows on the head and back of a few four-legged animals: horns, quills, scutes, a beard, teeth."""

from __future__ import annotations

import math

from ...clay import Clay, Vec
from ...clay.space import mix, vec
from ..species import Palette
from .joints import Joints, Materials, Tail


def horns(clay: Clay, kind: str, palette: Palette, joints: Joints) -> None:
    head = joints.head
    a, b, c = joints.radii
    horn = clay.material(palette["horn"], gloss=36, specular=0.25, fuzz=0.1)
    clay.on("horn", 6)
    if kind == "unicorn":
        clay.cone(head(a * 0.55, b * 0.78), head(a * 1.0, b * 0.9 + 0.34), 0.046, 0.006, horn, blend=0.0)
        return
    if kind == "rhino":
        long, wide, _ = joints.muzzle
        drop = joints.muzzle_drop
        tip = a * 0.76 + long
        clay.cone(
            head(tip * 0.92, wide * 0.55 - drop), head(tip * 1.08, wide + 0.22 - drop), 0.066, 0.008, horn, blend=0.0
        )
        clay.cone(
            head(tip * 0.58, wide * 0.8 - drop), head(tip * 0.60, wide + 0.14 - drop), 0.050, 0.008, horn, blend=0.0
        )
        return
    if kind == "triceratops":
        _three_horns(clay, palette, joints, horn)
        return
    for side in (1, -1):
        if kind == "swept":  # out, back and up again: a water buffalo's
            line = [
                head(-a * 0.02, b * 0.86, side * c * 0.35),
                head(-a * 0.20, b * 0.88, side * c * 1.15),
                head(-a * 0.65, b * 1.15, side * c * 1.75),
                head(-a * 1.00, b * 1.75, side * c * 1.65),
            ]
            clay.chain(line, [0.062, 0.056, 0.042, 0.010], horn, blend=0.02)
        elif kind == "bull":
            line = [
                head(-a * 0.05, b * 0.80, side * c * 0.5),
                head(-a * 0.05, b * 1.0, side * c * 1.0),
                head(a * 0.12, b * 1.45, side * c * 1.15),
            ]
            clay.chain(line, [0.04, 0.034, 0.01], horn, blend=0.02)
        else:
            line = [
                head(a * 0.10, b * 0.80, side * c * 0.30),
                head(-a * 0.15, b * 1.45, side * c * 0.42),
                head(-a * 0.70, b * 1.75, side * c * 0.55),
                head(-a * 1.15, b * 1.50, side * c * 0.65),
            ]
            clay.chain(line, [0.048, 0.042, 0.032, 0.010], horn, blend=0.02)


def _three_horns(clay: Clay, palette: Palette, joints: Joints, horn: int) -> None:
    """One on the nose, two long ones over the eyes, and behind them a shield of bone with a scalloped edge."""
    head = joints.head
    a, b, c = joints.radii
    long, wide, _ = joints.muzzle
    nose = a * 0.72 + long
    clay.cone(head(nose * 0.94, wide * 0.4), head(nose * 1.04, wide + 0.16), 0.055, 0.008, horn, blend=0.0)
    for side in (1, -1):
        clay.chain(
            [head(a * 0.45, b * 0.72, side * c * 0.55), head(a * 0.95, b * 1.25, side * c * 0.66), head(a * 1.75, b * 1.75, side * c * 0.62)],
            [0.060, 0.046, 0.008], horn, blend=0.0,
        )  # fmt: skip
    shield = clay.material(palette["shield"], fuzz=0.2)
    clay.on("shield", 7)
    middle = head(-a * 0.62, b * 0.72)
    clay.ellipsoid(middle, (0.055, b * 1.28, c * 1.5), shield, head.turn, blend=0.02)
    for k in range(9):
        angle = math.radians(-100 + 25 * k)
        edge = head(-a * 0.66, b * (0.72 + 1.24 * math.cos(angle)), c * 1.46 * math.sin(angle))
        clay.ball(edge, 0.052, horn, blend=0.0)


def plates(clay: Clay, skin: Materials, joints: Joints, spine: list[Vec], tail: Tail) -> None:
    """Two rows of upright plates along the back, the tallest over its middle, and four spikes at the end of the tail."""
    _, _, chest, _, rump = joints.body
    clay.on("plate", 5)
    count = 7
    for k in range(count):
        share = k / (count - 1)
        place = mix(joints.chest.origin, joints.hip.origin, -0.18 + 1.36 * share)
        high = (chest + (rump - chest) * share) * 0.86
        tall = 0.13 + 0.17 * math.sin(math.pi * (0.12 + 0.76 * share))
        foot = place + joints.chest.turn @ vec(0.0, high, 0.045 * (-1) ** k)
        tip = foot + joints.chest.turn @ vec(-0.02, tall, 0.03 * (-1) ** k)
        clay.cone(foot, tip, 0.105, 0.03, skin.accent, blend=0.0, flat=2.6)
    for k in (-2, -3):
        for side in (1, -1):
            clay.cone(spine[k], spine[k] + vec(-0.06, 0.12, side * 0.12), 0.032, 0.006, skin.accent, blend=0.0)


def quills(clay: Clay, palette: Palette, joints: Joints) -> None:
    """A coat of spines that lean backwards, on a dome over the back."""
    dark = clay.material(palette["quill"], fuzz=0.2, grain=0.12)
    length, _, chest, waist, rump = joints.body
    middle = mix(joints.chest.origin, joints.hip.origin, 0.55)
    turn = joints.chest.turn
    radii = (length * 0.5 + rump * 0.95, max(chest, waist, rump) * 1.12, max(chest, rump) * 1.12)
    clay.on("quill", 7)
    clay.ellipsoid(middle + turn @ vec(0.0, 0.03), radii, dark, turn, blend=0.0)
    for row in range(7):
        along = -0.92 + 1.7 * row / 6
        ring = math.sqrt(max(0.05, 1.0 - along * along))
        count = 7 if row % 2 else 6
        for k in range(count):
            angle = math.radians(-78 + 156 * (k + 0.5) / count)
            up, side = math.cos(angle), math.sin(angle)
            foot = middle + turn @ vec(
                radii[0] * along, 0.03 + radii[1] * ring * up * 0.92, radii[2] * ring * side * 0.92
            )
            tip = foot + turn @ vec(-0.085, 0.075 * up, 0.075 * side)
            clay.cone(foot, tip, 0.042, 0.006, dark, blend=0.01)


def scutes(clay: Clay, skin: Materials, joints: Joints, spine: list[Vec], tail: Tail) -> None:
    """Two rows of bumps along the back that meet on the tail."""
    _, _, chest, _, rump = joints.body
    clay.on("spike", 5)
    for k in range(6):
        place = mix(joints.chest.origin, joints.hip.origin, k / 5)
        high = (chest + (rump - chest) * k / 5) * 0.93
        for side in (1, -1):
            foot = place + joints.chest.turn @ vec(0.0, high, side * 0.075)
            clay.cone(foot, foot + vec(-0.03, 0.055), 0.040, 0.014, skin.accent, blend=0.0)
    for k in range(1, 7):
        thick = tail.radius * (1.0 - tail.taper * k / 7)
        foot = spine[k] + vec(0.0, thick * 0.8)
        clay.cone(foot, foot + vec(-0.03, 0.06 - 0.004 * k), 0.038, 0.012, skin.accent, blend=0.0, flat=1.5)


def beard(clay: Clay, skin: Materials, joints: Joints) -> None:
    head = joints.head
    a = joints.radii[0]
    long, wide, tip = joints.muzzle
    clay.on("beard", 5)
    root = head(a * 0.7 + long * 0.55, -joints.muzzle_drop - wide * 0.6)
    clay.cone(root, root + vec(-0.02, -0.16), tip * 0.62, 0.014, skin.accent, blend=0.0)


def teeth(clay: Clay, joints: Joints) -> None:
    """Points along the edge of a long upper jaw."""
    ivory = clay.material((0.98, 0.96, 0.90), gloss=30, specular=0.2, fuzz=0.1)
    head = joints.head
    a = joints.radii[0]
    long, wide, tip = joints.muzzle
    clay.on("tooth", 8)
    for k in range(4):
        u = 0.45 + 0.16 * k
        thick = wide + (tip - wide) * u
        for side in (1, -1):
            foot = head(a * 0.6 + long * u, -joints.muzzle_drop - thick * 0.30, side * thick * 0.86)
            clay.cone(foot, foot + head.direction(0.0, -0.05), 0.020, 0.004, ivory, blend=0.0)


def buckteeth(clay: Clay, joints: Joints) -> None:
    ivory = clay.material((0.98, 0.94, 0.82), gloss=30, specular=0.2, fuzz=0.1)
    head = joints.head
    long, wide, tip = joints.muzzle
    clay.on("tooth", 8)
    for side in (1, -1):
        foot = head(joints.radii[0] * 0.76 + long + tip * 0.45, -joints.muzzle_drop - wide * 0.42, side * 0.020)
        clay.cone(foot, foot + head.direction(0.004, -0.062), 0.021, 0.018, ivory, blend=0.0, flat=1.6)


def tusks(clay: Clay, palette: Palette, joints: Joints) -> None:
    ivory = clay.material(palette["tusk"], gloss=40, specular=0.3, fuzz=0.1)
    head = joints.head
    long, wide, _ = joints.muzzle
    clay.on("tusk", 5)
    for side in (1, -1):
        root = head(joints.radii[0] * 0.70 + long * 0.66, -joints.muzzle_drop - wide * 0.25, side * wide * 0.86)
        middle = root + head.direction(0.035, 0.015, side * 0.030)
        clay.chain(
            [root, middle, middle + head.direction(0.0, 0.075, side * 0.004)], [0.024, 0.021, 0.006], ivory, blend=0.02
        )


def bill(clay: Clay, palette: Palette, joints: Joints) -> None:
    horn = clay.material(palette["bill"], gloss=30, specular=0.2, fuzz=0.2)
    head = joints.head
    a, drop = joints.radii[0], joints.muzzle_drop
    clay.on("beak", 4)
    clay.ellipsoid(head(a * 0.98, -drop), (0.155, 0.032, 0.115), horn, head.turn, blend=0.03)
    clay.ellipsoid(head(a * 0.94, -drop - 0.035), (0.125, 0.022, 0.095), horn, head.turn, blend=0.012)
