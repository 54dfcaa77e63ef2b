"""Clothes below the neck: what lies over shirt and trousers. Hats are in `human/hats.py`. Must not: motion."""

from __future__ import annotations

import math

from ...clay import Clay, Frame
from ...clay import layout as at
from ...clay.space import facing_along, pitch, roll, vec, yaw
from ..bench import ORIGIN, Bench
from ..species import Palette
from .motion import Motion
from .shape import Human

HEM = 0.045  # half of how thick a hem is, with what melts around it


def wear(clay: Clay, shape: Human, palette: Palette, motion: Motion, hip: Frame, chest: Frame) -> None:
    upper = Bench(clay, chest, palette, group=18)
    lower = Bench(clay, hip, palette, group=18)
    # Cloth that hangs gives way to knees that come up.
    folded = max((_raised(motion, k) for k in (0, 1)), default=0.0)
    if shape.skirt or shape.top == "dress":
        _skirt(clay, shape, palette, motion, hip, folded)
    if shape.tutu:
        _tutu(clay, palette, hip)
    if shape.top in ("robe", "coat"):
        _gown(clay, shape, palette, motion, hip, folded)
    if shape.top == "suit":
        _suit(upper, lower)
    if shape.top == "armour":
        _armour(upper, lower)
    if shape.scarf:
        _scarf(clay, palette, motion, chest)
    if shape.pack:
        bag = clay.material(palette["pack"], fuzz=0.7)
        clay.on("pack", 19)
        clay.box(chest(-0.17, -0.03), (0.07, 0.12, 0.11), 0.06, bag, chest.turn)
    if shape.shield:
        _shield(clay, palette, chest)
    if shape.cape:
        _cape(clay, palette, motion, chest)
    if shape.apron:
        upper.on("apron", 4)
        clay.ellipsoid(chest(0.085, -0.03), (0.055, 0.10, 0.085), upper.of("apron", "cloth"), chest.turn @ roll(0.1))
        clay.ellipsoid(hip(0.108, 0.085), (0.062, 0.10, 0.112), upper.of("apron", "cloth"), hip.turn, blend=0.05)
        over = 0.065 if shape.skirt or shape.top == "dress" else 0.0
        low = (0.105 + over, -0.02 - 0.4 * over)
        clay.ellipsoid(hip(*low), (0.07, 0.12, 0.13 + 0.3 * over), upper.of("apron", "cloth"), hip.turn, blend=0.05)
    if shape.vest:
        for side in (1, -1):
            place = Frame(
                facing_along(chest.direction(1.0, 0.0, 0.0), chest.turn[:, 1]), chest(0.1, -0.05, side * 0.09)
            )
            clay.paint(at.PANEL, place, (0.12, 0.16, 0.045), palette["vest"], "shirt", soft=0.0, bend=0.02)
    if shape.jacket:  # open at the front
        place = Frame(facing_along(chest.direction(1.0, 0.0, 0.0), chest.turn[:, 1]), chest(0.1, -0.06))
        clay.paint(at.PANEL, place, (0.14, 0.22, 0.036), palette["coat"], "shirt", soft=0.0, bend=0.02)
    if shape.bag:
        _bag(clay, palette, chest, hip)
    if shape.necklace:
        upper.on("necklace", 7)
        for k in range(-4, 5):
            a = 0.3 * k
            y = 0.088 - 0.040 * math.cos(a)
            out = 0.006 + math.sqrt(0.122**2 - (y - 0.03) ** 2)
            clay.ellipsoid(
                chest(out * math.cos(a), y, out * math.sin(a)),
                (0.019, 0.019, 0.019),
                upper.of("necklace", "gloss"),
                chest.turn,
                blend=0.0,
            )
    if shape.obi:
        _obi(clay, palette, upper, hip, chest)
    if shape.belt:
        upper.on("belt", 5)
        clay.torus(hip(0.0, 0.035), 0.128 * shape.slim, 0.026, upper.of("belt", "gloss"), hip.turn)
        upper.on("buckle", 6)
        clay.box(hip(0.150 * shape.slim, 0.035), (0.014, 0.03, 0.036), 0.01, upper.of("#f2bf35", "metal"), hip.turn)
    if shape.animal and "belly" in palette:
        place = Frame(facing_along(hip.direction(1.0, 0.0, 0.0), hip.turn[:, 1]), hip(0.14, 0.07))
        clay.paint(at.BLOB, place, (0.10, 0.17, 0.11), palette["belly"], "shirt trousers", soft=0.15)
    front = facing_along(chest.direction(1.0, 0.0, 0.0), chest.turn[:, 1])
    if shape.stripes:
        clay.paint(
            at.STRIPES, Frame(chest.turn @ roll(math.pi / 2), chest(0.0, 0.0)), (3.0, 3.0, 3.0), palette["stripe"],
            "shirt sleeve", frequency=88.0, bend=0.1,
        )  # fmt: skip
    if shape.emblem:
        upper.on("emblem", 4)
        clay.ellipsoid(
            chest(0.118, -0.015), (0.016, 0.05, 0.055), upper.of("emblem", "gloss"), chest.turn @ roll(0.12), blend=0.0
        )
    if shape.tie:
        upper.on("tie", 4)
        clay.cone(chest(0.118, 0.075), chest(0.150, -0.09), 0.018, 0.034, upper.of("tie", "cloth"), blend=0.0)
    if shape.bow:
        upper.on("tie", 4)
        upper.ball((0.128, 0.085, 0.0), 0.022, "tie", "cloth")
        for side in (1, -1):
            upper.rod(
                (0.125, 0.085, side * 0.012), (0.112, 0.085, side * 0.075), 0.014, 0.036, "tie", "cloth", flat=1.6, side=(1.0, 0.0, 0.0),
            )  # fmt: skip
    if shape.choker:
        upper.on("choker", 4)
        upper.ring((0.0, 0.118, 0.0), 0.078, 0.018, "choker", "gloss")
    if shape.buttons:
        for y in (0.055, -0.01, -0.075):
            place = Frame(front, chest(0.1, y, 0.0))
            clay.paint(at.DISC, place, (0.12, 0.016, 0.016), palette["button"], "shirt coat", soft=0.0)
    if shape.ruff:
        upper.on("ruff", 4)
        for k in range(10):
            a = math.tau * k / 10
            upper.ball(
                (0.125 * math.cos(a) + 0.01, 0.115, 0.125 * math.sin(a)),
                (0.055, 0.035, 0.055),
                "ruff",
                "cloth",
                blend=0.01,
            )
    if shape.bones:
        for y in (0.06, 0.0, -0.06):
            for side in (1, -1):
                place = Frame(front, chest(0.1, y, side * 0.05))
                clay.paint(at.STROKE, place, (0.15, 0.013, 0.04), palette["bone"], "shirt", soft=0.0, bend=2.0)
        clay.paint(
            at.PANEL, Frame(front, chest(0.1, 0.0)), (0.15, 0.11, 0.014), palette["bone"], "shirt", soft=0.0, bend=0.01
        )


def _bag(clay: Clay, palette: Palette, chest: Frame, hip: Frame) -> None:
    """On the side that is seen, its strap over the shoulder."""
    leather = clay.material(palette["bag"], gloss=40.0, specular=0.4, fuzz=0.3)
    clay.on("bag", 26)
    clay.box(hip(0.02, -0.10, 0.235), (0.085, 0.06, 0.032), 0.022, leather, hip.turn)
    clay.on("strap", 27)
    clay.chain([chest(0.03, 0.10, 0.10), chest(0.05, -0.02, 0.20), hip(0.02, -0.05, 0.235)], [0.014] * 3, leather)


def _raised(motion: Motion, k: int) -> float:
    """How far a leg is brought up, 0 to 1."""
    leg = motion.legs[k]
    if leg is None:
        return 0.0
    _x, y = motion.hip
    _lx, ly, _ = leg.at
    if leg.space == "hip":
        return min(1.0, max(0.0, (ly + 0.42) / 0.25))
    return min(1.0, max(0.0, (0.44 - (y - ly)) / 0.2))


def _to_ground(hip: Frame, long: float, thick: float) -> float:
    """How far below the hips a hem is, where the ground is nearer than it is long: of who sits on it."""
    return min(long, max(float(hip(0, 0)[1]) - thick, 0.0))


def _lifted(hip: Frame, low: float, wide: float) -> tuple[float, float]:
    """How far below the hips the round of a skirt has its middle, and how wide it is, so that none of it is under the ground."""
    high = float(hip(0, 0)[1])
    low = min(low, max(high - wide, 0.0))
    return low, min(wide, max(high - low, 0.04))


def _skirt(clay: Clay, shape: Human, palette: Palette, motion: Motion, hip: Frame, folded: float) -> None:
    name = "coat" if shape.top == "dress" else "trousers"
    cloth = clay.material(palette[name], fuzz=0.7)
    flare = 0.03 * motion.flutter
    long = _to_ground(hip, 0.165 * (1.0 - 0.45 * folded), HEM)
    low, wide = _lifted(hip, 0.08, 0.150 + 0.02 * folded)
    clay.on("skirt", 2)
    clay.cone(hip(0, 0.02), hip(-flare * 0.5 + 0.05 * folded, -low), min(0.135, wide), wide, cloth, blend=0.03)
    hem = hip(-flare + 0.05 * folded, -long)
    clay.cylinder(hem, 0.205, 0.035, 0.03, cloth, hip.turn @ pitch(math.pi / 2), blend=0.13)


def _tutu(clay: Clay, palette: Palette, hip: Frame) -> None:
    clay.on("tutu", 4)
    for k, (radius, tip) in enumerate(((0.29, 0.06), (0.26, -0.10))):
        cloth = clay.material(palette["coat" if k else "tutu"], fuzz=1.0, grain=0.14)
        clay.cylinder(
            hip(0.0, -0.01 + 0.028 * k), radius, 0.016, 0.016, cloth, hip.turn @ roll(tip) @ pitch(math.pi / 2 + 0.05)
        )


def _gown(clay: Clay, shape: Human, palette: Palette, motion: Motion, hip: Frame, folded: float) -> None:
    """A long coat ends at the knees, a robe at the feet."""
    cloth = clay.material(palette["coat"], fuzz=0.7)
    long = _to_ground(hip, {"robe": 0.30, "coat": 0.20}[shape.top] * (1.0 - 0.6 * folded), HEM)
    wide = {"robe": 0.205, "coat": 0.175}[shape.top]
    low, round_ = _lifted(hip, long * 0.5, wide * 0.93)
    clay.on("gown", 1 if shape.top == "robe" else 4)
    clay.cone(
        hip(0, 0.06),
        hip(0.03 * folded - 0.01 * motion.flutter, -low),
        min(0.146, round_ + 0.05),
        round_,
        cloth,
        blend=0.03,
    )
    hem = hip(0.04 * folded - 0.02 * motion.flutter, -long)
    clay.cylinder(hem, wide, 0.03, 0.03, cloth, hip.turn @ pitch(math.pi / 2), blend=0.10)
    if shape.top == "coat":
        seam = Frame(facing_along(hip.direction(1.0, 0.0, 0.0), hip.turn[:, 1]), hip(0.15, -0.06))
        clay.paint(
            at.PANEL,
            seam,
            (0.3, 0.2, 0.005),
            palette.get("line", "trousers"),
            "gown",
            soft=0.0,
            bend=0.004,
            opacity=0.6,
        )


def _suit(upper: Bench, lower: Bench) -> None:
    """A spaceman's: a box on the back, one on the chest, rings at the joints."""
    upper.on("pack", 4)
    upper.box((-0.185, 0.0, 0.0), (0.075, 0.15, 0.13), 0.05, "coat", "gloss")
    upper.on("pack", 5)
    upper.box((0.125, -0.03, 0.0), (0.03, 0.05, 0.075), 0.02, "#b9c2cc", "gloss", (0.0, 0.0, 8.0))
    for z, colour in ((-0.04, "#e2373f"), (0.0, "#f2bf35"), (0.04, "#3f8fd6")):
        upper.ball((0.158, -0.02, z), 0.014, colour, "glow")
    lower.on("belt", 6)
    lower.ring((0.0, 0.02, 0.0), 0.135, 0.03, "#b9c2cc", "gloss")


def _armour(upper: Bench, lower: Bench) -> None:
    upper.on("plate", 4)
    for side in (1, -1):
        upper.ball((0.0, 0.075, side * 0.155), (0.085, 0.07, 0.07), "coat", "metal", (side * 20.0, 0.0, 0.0))
    upper.ball((0.03, -0.01, 0.0), (0.125, 0.115, 0.125), "coat", "metal")
    lower.on("plate", 5)
    for k in range(8):
        a = math.tau * k / 8
        lower.ball(
            (0.135 * math.cos(a), -0.03, 0.14 * math.sin(a)), (0.05, 0.08, 0.05), "trim", "gloss", ORIGIN, blend=0.0
        )


def _obi(clay: Clay, palette: Palette, upper: Bench, hip: Frame, chest: Frame) -> None:
    """The broad sash of a kimono with its knot behind, and the collars, of which the left lies over the right."""
    upper.on("obi", 5)
    sash = upper.of("obi" if "obi" in palette else "#f0c96a", "cloth")
    for y in (0.035, 0.075, 0.115):
        clay.torus(hip(0.004, y), 0.130, 0.030, sash, hip.turn, blend=0.03)
    upper.on("knot", 6)
    clay.box(hip(-0.17, 0.09), (0.035, 0.075, 0.085), 0.03, sash, hip.turn)
    front = facing_along(chest.direction(1.0, 0.0, 0.0), chest.turn[:, 1])
    for side in (1, -1):
        place = Frame(front @ roll(0.0), chest(0.1, 0.03, side * 0.035)).child(0.0, 0.0, 0.0, pitch(side * 0.55))
        clay.paint(at.PANEL, place, (0.14, 0.13, 0.014), (0.98, 0.96, 0.92), "shirt", soft=0.0, bend=0.02)


def _shield(clay: Clay, palette: Palette, chest: Frame) -> None:
    """A tall one, bent about whoever carries it, with a boss and a rim of brass."""
    hide, brass = clay.material(palette["shield"], fuzz=0.4), clay.material(palette["boss"], gloss=45, specular=0.5)
    clay.on("shield", 20)
    for k, (x, turned) in enumerate(((0.20, 0.55), (0.06, 0.05), (-0.08, -0.45))):
        place = chest(x, -0.13, 0.245 - 0.035 * abs(k - 1))
        clay.box(place, (0.085, 0.22, 0.014), 0.012, hide, chest.turn @ yaw(turned), blend=0.03)
    clay.on("boss", 21)
    clay.ellipsoid(chest(0.06, -0.13, 0.265), (0.045, 0.045, 0.028), brass, chest.turn)
    for y in (0.09, -0.35):
        clay.box(chest(0.06, y, 0.25), (0.10, 0.012, 0.018), 0.01, brass, chest.turn)


def _scarf(clay: Clay, palette: Palette, motion: Motion, chest: Frame) -> None:
    wool = clay.material(palette["scarf"], fuzz=1.0, grain=0.16)
    f = motion.flutter
    clay.on("scarf", 18)
    clay.torus(chest(0.0, 0.112), 0.103, 0.050, wool, chest.turn, blend=0.02)
    clay.chain(
        [chest(0.02, 0.10, 0.10), chest(-0.15, 0.05 + 0.03 * f, 0.16), chest(-0.26, -0.01 + 0.08 * f, 0.18)],
        [0.05, 0.05, 0.045],
        wool,
        blend=0.03,
        flat=1.6,
        side=vec(0.0, 0.0, 1.0),
    )


def _cape(clay: Clay, palette: Palette, motion: Motion, chest: Frame) -> None:
    cloth = clay.material(palette["cape"], fuzz=0.8)
    f = min(1.5, 0.35 + motion.flutter)
    clay.on("cape", 19)
    clay.torus(chest(-0.01, 0.11), 0.10, 0.035, cloth, chest.turn, blend=0.02)
    left, right = [], []
    for x, y, z in (
        (-0.11, 0.10, 0.10),
        (-0.19 - 0.06 * f, -0.12 + 0.04 * f, 0.17),
        (-0.22 - 0.20 * f, -0.36 + 0.12 * f, 0.21),
    ):
        left.append(chest(x, y, z))
        right.append(chest(x, y, -z))
    for k in (0, 1):
        clay.sheet([left[k], right[k], right[k + 1], left[k + 1]], 0.022, cloth, blend=0.03)
