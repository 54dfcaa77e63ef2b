"""An animal's open mouth: the lower jaw, what is seen inside, a dragon's flame, an elephant's water. Must not: when it opens."""

from __future__ import annotations

import math

from ...clay import Clay, Rgb, Vec
from ...clay.space import roll, vec
from .joints import Joints, Materials

INSIDE: Rgb = (0.45, 0.10, 0.11)
TONGUE: Rgb = (0.93, 0.45, 0.46)
SHORT = 0.19  # a longer muzzle opens at a smaller angle
FLAMES = 14  # balls of fire on their way at once
FLAME_LONG = 1.05  # figure units
FIRE: tuple[Rgb, Rgb, Rgb] = ((1.0, 0.93, 0.55), (1.0, 0.62, 0.16), (0.93, 0.27, 0.09))


def jaw(clay: Clay, opened: float, skin: Materials, joints: Joints) -> None:
    """The lower jaw, `opened` this many radians; closed it lies within the muzzle."""
    a = joints.radii[0]
    length, wide, tip = joints.muzzle
    opened *= min(1.0, SHORT / length)
    hinge = joints.head(a * 0.60, -joints.muzzle_drop - wide * 0.50)
    turn = joints.head.turn @ roll(-opened)
    long = a * 0.16 + length
    clay.on("jaw")
    clay.cone(hinge, hinge + turn @ (long, 0.0, 0.0), wide * 0.62, tip * 0.72, skin.coat, blend=0.04)
    clay.on("mouth", 31)
    inside = clay.material(INSIDE, gloss=30, specular=0.2, fuzz=0.1)
    half = joints.head.turn @ roll(-0.5 * opened)
    clay.cone(hinge, hinge + half @ (long * 0.86, 0.0, 0.0), wide * 0.66, tip * 0.72, inside, blend=0.0)
    tongue = clay.material(TONGUE, gloss=40, specular=0.25, fuzz=0.2)
    clay.on("tongue", 32)
    lifted = turn @ (0.0, wide * 0.36, 0.0)
    clay.cone(
        hinge + lifted, hinge + lifted * 0.9 + turn @ (long * 0.92, 0.0, 0.0), wide * 0.40, tip * 0.50, tongue,
        blend=0.0, flat=1.8, side=turn[:, 1],
    )  # fmt: skip


def flame(clay: Clay, strength: float, phase: float, joints: Joints) -> None:
    """Balls of fire that leave the mouth, grow and redden; without strength they are hidden in the head."""
    a = joints.radii[0]
    length, wide, _ = joints.muzzle
    mouth = joints.head(a * 0.70 + length, -joints.muzzle_drop - wide * 0.5)
    along = joints.head.turn @ roll(0.10)
    colours = [clay.material(colour, glow=0.85, gloss=10, specular=0.0, fuzz=0.3, grain=0.0) for colour in FIRE]
    for k in range(FLAMES):
        clay.on("flame", 210 + k)
        gone = (k / FLAMES + 3.0 * phase) % 1.0
        size = strength * (0.07 + 0.13 * gone) * min(1.0, 3.0 * (1.0 - gone))
        spread = 0.10 * gone * math.sin(2.4 * k)
        if size < 0.012:
            clay.ball(joints.head.origin, 0.012, colours[k % 3])
            continue
        place = mouth + along @ (FLAME_LONG * gone * (0.5 + 0.5 * strength), spread + 0.08 * gone * gone, spread * 0.6)
        clay.ball(place, size, colours[k % 3], blend=0.0)


DROPS = 22
WATER = ((0.70, 0.88, 1.0), (0.86, 0.96, 1.0))


def water(clay: Clay, strength: float, phase: float, tip: tuple[Vec, Vec]) -> None:
    """Drops that leave a trunk in an arc and fall; without strength they are hidden in its end."""
    at, along = tip
    colours = [clay.material(colour, gloss=70, specular=0.7, fuzz=0.1, grain=0.0) for colour in WATER]
    along = along / max(float((along @ along) ** 0.5), 1e-6)
    for k in range(DROPS):
        clay.on("water", 230 + k)
        gone = (k / DROPS + 4.0 * phase) % 1.0
        if strength < 0.1:
            clay.ball(at, 0.012, colours[k % 2])
            continue
        aside, out = 0.16 * gone * math.sin(2.4 * k), 0.16 * gone * math.cos(3.7 * k)
        place = (
            at
            + along * (0.95 * gone * strength)
            + vec(0.25 * gone + 0.5 * aside, 0.30 * gone - 0.95 * gone * gone + out, aside)
        )
        clay.ball(place, 0.018 + 0.022 * ((k * 7) % 5) / 4.0, colours[k % 2], blend=0.0)


LEAVES = 7
LEAF = ((0.36, 0.62, 0.24), (0.47, 0.72, 0.30))


def twig(clay: Clay, pull: float, joints: Joints) -> None:
    """A leafy twig between the lips; `pull` is how far it was drawn off its tree, which bends it."""
    a = joints.radii[0]
    length, wide, _ = joints.muzzle
    mouth = joints.head(a * 0.70 + length * 0.92, -joints.muzzle_drop - wide * 0.62)
    wood = clay.material((0.42, 0.28, 0.17), fuzz=0.3)
    greens = [clay.material(colour, gloss=30, specular=0.2, fuzz=0.2) for colour in LEAF]
    tip = mouth + vec(0.20, 0.10 + 0.05 * pull, 0.02)
    clay.on("twig", 260)
    clay.cone(mouth - vec(0.03, 0.01, 0.0), tip, 0.012, 0.007, wood)
    for k in range(LEAVES):
        clay.on("leaf", 261 + k)
        along = 0.35 + 0.65 * k / (LEAVES - 1)
        side = -1.0 if k % 2 else 1.0
        place = mouth + (tip - mouth) * along + vec(0.015, 0.030 * side + 0.012 * pull, 0.045 * side)
        clay.ellipsoid(place, (0.050, 0.024, 0.034), greens[k % 2], roll(0.5 * side), blend=0.0)
