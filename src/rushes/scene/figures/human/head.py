"""The head of a person: face, hair, beard, glasses and hats. Must not: motion, the body."""

from __future__ import annotations

import math
from dataclasses import replace

from ...clay import Clay, Frame, Rgb
from ...clay import layout as at
from ...clay.space import on_ball, pitch, roll, yaw
from .. import face
from ..bench import FLAT, Bench
from ..species import Palette
from . import helms
from .alien import alien_face
from .animal import animal_head
from .motion import Motion
from .shape import Human

HEAD = (0.205, 0.205, 0.215)
LIPS = (0.45, 0.12, 0.12)
TONGUE = (0.95, 0.45, 0.47)
BROWS = 0.22  # radians that their inner ends are up
LIP, LIP_WIDE = (
    0.046,
    0.088,
)  # how far above the middle of the mouth the upper lip hangs, for paint keeps its place, and half its width
SAD = -0.85  # how happy somebody is who is said to be sad
BEAMS = 0.25  # how happy somebody is, up to which the mouth smiles shut


def model_head(
    clay: Clay, shape: Human, palette: Palette, motion: Motion, chest: Frame, head: Frame, skin: int
) -> None:
    clay.on("neck", 12)
    clay.cone(chest(0, 0.08), chest(0.005, 0.2), 0.058, 0.058, skin, blend=0.03)
    if shape.animal:
        animal_head(clay, shape.animal, palette.asked, head, motion)
        return
    size = shape.head
    bench = Bench(clay, Frame(head.turn, head(0.0, 0.205 * (size - 1.0))), palette, size=size, group=14)
    if shape.alien:
        alien_face(clay, motion, bench, skin)
        return
    _face(clay, shape, palette, replace(motion, happy=SAD, mouth=0.0) if shape.sad else motion, bench, skin)
    _hair(clay, shape, motion, bench)
    _beard(bench, shape)
    _eyewear(bench, shape)
    _hat(clay, shape, palette, bench)
    if shape.headphones:
        bench.on("headphones", 8)
        ears = [math.pi * (k - 4) / 8 for k in range(9)]
        bench.tube([(0.0, 0.245 * math.cos(a), 0.245 * math.sin(a)) for a in ears], 0.020, "headphones", "gloss")
        for side in (1, -1):
            bench.on("headphones", 8 + side)
            bench.ball((0.0, -0.01, 0.235 * side), (0.075, 0.085, 0.05), "headphones", "gloss")


def _face(clay: Clay, shape: Human, palette: Palette, motion: Motion, b: Bench, skin: int) -> None:
    head, k = b.frame, b.size
    radii = (HEAD[0] * k, HEAD[1] * k, HEAD[2] * k)
    clay.on("head", 12)
    clay.ellipsoid(head.origin, radii, skin, head.turn)
    if not shape.bones:
        nose = clay.material(b.colour(shape.nose), fuzz=0.4) if shape.nose else skin
        big = 2.0 if shape.nose else 1.0
        clay.ellipsoid(
            b.at((0.207, -0.042, 0.0)), (0.024 * k * big, 0.021 * k * big, 0.025 * k * big), nose, head.turn,
            blend=0.0 if shape.nose else 0.02,
        )  # fmt: skip
        for side in (1, -1):
            clay.ellipsoid(
                b.at((0.0, -0.02, side * 0.205)), (0.042 * k, 0.052 * k, 0.028 * k), skin, head.turn, blend=0.02
            )
            if shape.long_ears:
                clay.cone(
                    b.at((0.0, -0.01, side * 0.2)),
                    b.at((-0.05, 0.07, side * 0.31)),
                    0.04 * k,
                    0.008 * k,
                    skin,
                    blend=0.02,
                )
    face.eye_pair(
        clay, head, radii, azimuth=0.44, elevation=0.0, size=0.034 * k * (1.5 if shape.bones else 1.0),
        lid=palette["skin"], opened=motion.eyes, wink=motion.wink, tall=1.42 if not shape.bones else 1.1, gaze=motion.gaze,
    )  # fmt: skip
    sad = max(0.0, -motion.happy)
    if not shape.bones:
        face.blush(clay, head, radii, azimuth=0.80, elevation=-0.27, size=0.050 * k, parts="head")
        for side in (1, -1):
            brow = on_ball(head, radii, side * 0.46, 0.37).child(0.0, 0.0, 0.0, pitch(side * BROWS))
            opacity = 0.0 if shape.hair == "none" else 1.0
            clay.paint(
                at.STROKE, brow, (0.08, 0.0095 * k, 0.036 * k), palette["hair"], "head", soft=0.0,
                bend=-4.0 - 10.0 * sad, opacity=opacity,
            )  # fmt: skip
    _mouth(clay, motion, on_ball(head, radii, 0.0, -0.42), k, palette["skin"])
    if shape.bones:
        for n in range(-2, 3):
            clay.paint(
                at.PANEL, on_ball(head, radii, 0.13 * n, -0.42), (0.1, 0.03, 0.005), (0.2, 0.18, 0.2), "head",
                soft=0.0, bend=0.004,
            )  # fmt: skip


def _mouth(clay: Clay, motion: Motion, mouth: Frame, k: float, skin: Rgb) -> None:
    """Opening, tongue, upper lip and the line of the lips: always four strokes, of which some may be bare. Who is happy has the corners
    up, and laughs under an upper lip that hangs between them."""
    glad = max(0.0, motion.happy)
    opened = max(motion.mouth, 0.75 * max(0.0, glad - BEAMS) / (1.0 - BEAMS))
    tall, wide = 0.006 + 0.045 * opened, 0.030 + 0.014 * max(opened * 0.7, motion.happy) + 0.012 * min(glad, opened)
    bare = 0.0 if opened < 0.06 else 1.0
    clay.paint(at.DISC, mouth, (0.1, tall * k, wide * k), LIPS, "head", soft=0.0, opacity=bare)
    out = 1.0 if motion.tongue > 0.0 else bare
    low = (0.016 * opened + 0.004) * k + 0.035 * motion.tongue * k
    clay.paint(
        at.DISC, mouth.child(0, -0.018 * k), (0.1, max(0.004, low), 0.024 * k), TONGUE, "head", soft=0.003, opacity=out
    )
    hangs = mouth.child(0, LIP * k)
    clay.paint(
        at.DISC,
        hangs,
        (0.1, (LIP - 0.15 * tall) * k, LIP_WIDE * k),
        skin,
        "head",
        soft=0.0,
        opacity=bare if glad > 0.1 else 0.0,
    )
    rise = 0.022 + 0.008 * glad if motion.happy >= 0.0 else 0.022 + 0.05 * motion.happy
    broad = 0.046 + 0.010 * glad
    clay.paint(
        at.STROKE, mouth, (0.1, 0.0075 * k, broad * k), (0.50, 0.17, 0.15), "head", soft=0.0,
        bend=rise / (0.048 * 0.048) / k, opacity=1.0 - bare,
    )  # fmt: skip


def _hair(clay: Clay, shape: Human, motion: Motion, b: Bench) -> None:
    if shape.hair == "none" or shape.hat in ("space",):
        return
    bare = shape.hat in ("none", "party", "crown", "tiara") and not shape.covered
    b.on("hair")
    colour, sheen = "hair", "cloth"
    if shape.hair == "bald":
        for side in (1, -1):
            b.ball((-0.06, -0.01, side * 0.17), (0.10, 0.10, 0.06), colour, sheen, blend=0.03)
        b.ball((-0.13, -0.02, 0.0), (0.10, 0.11, 0.16), colour, sheen, blend=0.05)
        return
    if shape.hair == "tuft":
        b.rod((0.0, 0.19, 0.0), (0.06, 0.235, 0.02), 0.04, 0.015, colour, sheen, blend=0.03)
        b.rod((-0.02, 0.19, 0.0), (0.01, 0.25, -0.03), 0.03, 0.012, colour, sheen, blend=0.03)
        return
    b.ball((-0.050, 0.048, 0.0), (0.203, 0.196, 0.228), colour, sheen)
    if shape.hair == "afro":
        for k in range(7):
            angle = -0.3 + 0.62 * k
            b.ball(
                (-0.05 + 0.16 * math.cos(angle), 0.14 + 0.1 * math.sin(angle), 0.0),
                (0.11, 0.11, 0.19),
                colour,
                "wool",
                blend=0.04,
            )
        b.ball((-0.06, 0.16, 0.0), (0.24, 0.18, 0.27), colour, "wool", blend=0.05)
        return
    if bare and shape.hair == "curly":
        for x, y, z in (
            (0.12, 0.14, 0.09),
            (0.13, 0.15, -0.04),
            (0.02, 0.2, 0.1),
            (0.0, 0.22, -0.08),
            (-0.13, 0.17, 0.07),
            (0.04, 0.13, 0.18),
            (0.05, 0.13, -0.17),
            (-0.08, 0.1, 0.19),
        ):
            b.ball((x, y, z), 0.075, colour, sheen, blend=0.03)
    elif bare:
        for z, low in ((-0.13, 0.10), (-0.05, 0.065), (0.04, 0.05), (0.13, 0.09)):
            b.rod((0.02, 0.185, z * 0.5), (0.150, 0.158 - low * 0.35, z), 0.066, 0.040, colour, sheen, blend=0.05)
    f = motion.flutter
    back = 0.03 * f
    if shape.hair == "long":
        for side in (1, -1):
            b.rod(
                (-0.07, 0.02, side * 0.175), (-0.11 - back, -0.20, side * 0.172), 0.086, 0.05, colour, sheen, blend=0.06
            )
        b.rod((-0.14, 0.0, 0.0), (-0.165 - back, -0.24, 0.02 * f), 0.135, 0.07, colour, sheen, blend=0.08)
    elif shape.hair == "bun" and bare:
        b.ball((-0.14, 0.22, 0.0), 0.085, colour, sheen, blend=0.03)
    elif shape.hair == "topknot":
        b.rod((-0.08, 0.22, 0.0), (-0.10, 0.33, 0.0), 0.05, 0.035, colour, sheen, blend=0.03)
    elif shape.hair == "ponytail":
        b.ball((-0.22, 0.13, 0.0), 0.07, colour, sheen, blend=0.03)
        b.rod((-0.24, 0.12, 0.0), (-0.32 - back, -0.10, 0.05 * f), 0.07, 0.03, colour, sheen, blend=0.03)
    elif shape.hair == "pigtails":
        for side in (1, -1):
            b.ball((-0.06, 0.05, side * 0.23), 0.05, colour, sheen, blend=0.03)
            b.rod((-0.06, 0.04, side * 0.26), (-0.08 - back, -0.15, side * 0.29), 0.06, 0.03, colour, sheen, blend=0.03)


def _beard(b: Bench, shape: Human) -> None:
    if shape.beard == "none":
        return
    b.on("beard", 6)
    if shape.beard in ("full", "long"):
        deep = -0.30 if shape.beard == "long" else -0.19
        for z in (-0.12, -0.04, 0.04, 0.12):
            low = deep * (1.0 if abs(z) < 0.1 else 0.72)
            b.rod(
                (0.135 - abs(z) * 0.3, -0.125, z),
                (0.165 - abs(z) * 0.4, low, z * 0.7),
                0.062,
                0.04,
                "hair",
                "wool",
                blend=0.05,
            )
        for side in (1, -1):
            b.rod((0.06, -0.06, side * 0.19), (0.12, -0.14, side * 0.14), 0.05, 0.05, "hair", "wool", blend=0.04)
    for side in (1, -1):
        b.rod((0.208, -0.074, side * 0.02), (0.186, -0.092, side * 0.085), 0.026, 0.012, "hair", "wool", blend=0.02)


def _eyewear(b: Bench, shape: Human) -> None:
    clay, head, k = b.clay, b.frame, b.size
    radii = (HEAD[0] * k, HEAD[1] * k, HEAD[2] * k)
    if shape.eyes in ("round", "dark"):
        b.on("glasses", 7)
        rims = "rim" if "rim" in b.palette else "#3a3030"
        rim = b.of(rims, "gloss")
        for side in (1, -1):
            place = on_ball(head, radii, side * 0.44, 0.0, 1.06)
            clay.torus(place.origin, 0.066 * k, 0.010 * k, rim, place.turn @ roll(math.pi / 2))
            if shape.eyes == "dark":
                pane = b.of("#17181c", "gloss")
                clay.cylinder(place.origin, 0.066 * k, 0.008 * k, 0.006 * k, pane, place.turn @ yaw(math.pi / 2))
        b.rod((0.214, 0.005, -0.03), (0.214, 0.005, 0.03), 0.009, 0.009, rims, "gloss")
    elif shape.eyes == "patch":
        b.on("glasses", 7)
        place = on_ball(head, radii, 0.44, 0.0, 1.0)
        clay.ellipsoid(place.origin, (0.025 * k, 0.062 * k, 0.058 * k), b.of("#26262c", "cloth"), place.turn, blend=0.0)
        clay.torus(head.origin, 0.212 * k, 0.012 * k, b.of("#26262c", "cloth"), head.turn @ pitch(0.35) @ roll(-0.18))
    elif shape.eyes == "goggles":
        b.on("glasses", 7)
        for side in (1, -1):
            place = on_ball(head, radii, side * 0.44, 0.55, 1.08)
            clay.torus(place.origin, 0.055 * k, 0.018 * k, b.of("#5a4630", "gloss"), place.turn @ roll(math.pi / 2))
            clay.ellipsoid(
                place.origin, (0.012 * k, 0.05 * k, 0.05 * k), b.of("#9fd8ee", "gloss"), place.turn, blend=0.0
            )
        clay.torus(b.at((0.0, 0.10, 0.0)), 0.196 * k, 0.014 * k, b.of("#5a4630"), head.turn)
    elif shape.eyes == "ninja":
        clay.paint(
            at.TIP,
            Frame(head.turn @ roll(-math.pi / 2), b.at((0.0, -0.055, 0.0))),
            (1.0, 1.0, 1.0),
            b.colour("hat"),
            "head",
            soft=0.004,
        )
    elif shape.eyes == "mask":
        colour = b.colour("hat")
        for side in (1, -1):
            place = on_ball(head, radii, side * 0.40, 0.02)
            clay.paint(at.DISC, place, (0.08, 0.075 * k, 0.10 * k), colour, "head", soft=0.0)


def _hat(clay: Clay, shape: Human, palette: Palette, b: Bench) -> None:
    hat = shape.hat
    b.on("hat", 2)
    if hat in HATS:
        HATS[hat](b)


def _beanie(b: Bench) -> None:
    b.ball((-0.028, 0.095, 0.0), (0.226, 0.178, 0.236), "hat", "wool")
    b.clay.torus(
        b.at((-0.02, 0.092, 0.0)),
        0.206 * b.size,
        0.038 * b.size,
        b.of("hat", "wool"),
        b.frame.turn @ roll(0.08),
        blend=0.02,
    )
    b.on("bobble", 3)
    b.ball((-0.045, 0.292, 0.0), 0.056, "#faf7f2", "wool")


def _cap(b: Bench) -> None:
    b.ball((-0.03, 0.10, 0.0), (0.222, 0.165, 0.232), "hat", "cloth")
    b.ball((0.21, 0.115, 0.0), (0.135, 0.022, 0.15), "hat", "cloth", (0.0, 0.0, -7.0), blend=0.03)


def _straw(b: Bench) -> None:
    b.ball((-0.03, 0.12, 0.0), (0.20, 0.17, 0.21), "hat", "cloth")
    b.disc((-0.03, 0.135, 0.0), 0.35, 0.036, "hat", "cloth", (84.0, 0.0, 0.0), corner=0.034)
    b.ring((-0.03, 0.145, 0.0), 0.196, 0.026, "#c9533f", "cloth")


def _helmet(b: Bench) -> None:
    b.ball((-0.03, 0.075, 0.0), (0.238, 0.205, 0.246), "hat", "gloss")
    b.ball((0.16, 0.16, 0.0), (0.1, 0.02, 0.15), "hat", "gloss", (0.0, 0.0, -14.0), blend=0.03)


def _chef(b: Bench) -> None:
    b.disc((-0.03, 0.17, 0.0), 0.19, 0.085, "hat", "cloth", (90.0, 0.0, 4.0), corner=0.03)
    b.on("hat", 3)
    for k in range(6):
        a = math.tau * k / 6
        b.ball((-0.045 + 0.12 * math.cos(a), 0.30, 0.12 * math.sin(a)), 0.105, "hat", "cloth", blend=0.05)
    b.ball((-0.045, 0.34, 0.0), 0.12, "hat", "cloth", blend=0.05)


def _peaked(b: Bench) -> None:
    """A policeman's cap."""
    b.disc((-0.03, 0.135, 0.0), 0.205, 0.05, "hat", "cloth", FLAT, corner=0.02)
    b.ball((-0.035, 0.205, 0.0), (0.255, 0.055, 0.262), "hat", "cloth", (0.0, 0.0, 8.0), blend=0.02)
    b.on("hat", 3)
    b.ball((0.19, 0.10, 0.0), (0.11, 0.022, 0.15), "#22242c", "gloss", (0.0, 0.0, -18.0))
    b.ball((0.19, 0.19, 0.0), (0.02, 0.042, 0.04), "#f2c53d", "metal")


def _fire(b: Bench) -> None:
    b.ball((-0.03, 0.12, 0.0), (0.225, 0.19, 0.235), "hat", "gloss")
    b.disc((-0.05, 0.105, 0.0), 0.30, 0.018, "hat", "gloss", (90.0, 0.0, -6.0), corner=0.016)
    b.rod((-0.24, 0.14, 0.0), (0.13, 0.30, 0.0), 0.02, 0.03, "hat", "gloss", blend=0.05)
    b.on("hat", 3)
    b.ball((0.175, 0.20, 0.0), (0.03, 0.075, 0.065), "#f2c53d", "metal", (0.0, 0.0, 20.0))


def _hard(b: Bench) -> None:
    b.ball((-0.03, 0.11, 0.0), (0.225, 0.18, 0.235), "hat", "gloss")
    b.disc((0.0, 0.105, 0.0), 0.255, 0.018, "hat", "gloss", (90.0, 0.0, -4.0), corner=0.016)
    b.rod((-0.2, 0.20, 0.0), (0.13, 0.24, 0.0), 0.035, 0.035, "hat", "gloss", blend=0.06)


def _crown(b: Bench) -> None:
    b.ring((-0.02, 0.155, 0.0), 0.165, 0.03, "#f2bf35", "metal")
    b.disc((-0.02, 0.185, 0.0), 0.175, 0.035, "#f2bf35", "metal", FLAT)
    for k in range(7):
        a = math.tau * (k + 0.5) / 7
        x, z = -0.02 + 0.155 * math.cos(a), 0.155 * math.sin(a)
        b.rod((x, 0.20, z), (x * 1.12, 0.31, z * 1.12), 0.04, 0.012, "#f2bf35", "metal")
        b.ball((x * 1.12, 0.32, z * 1.12), 0.024, "#e2373f", "gloss")


def _tiara(b: Bench) -> None:
    for k in range(-3, 4):
        a = 0.36 * k
        x, z = 0.15 * math.cos(a), 0.19 * math.sin(a)
        b.rod((x, 0.145, z), (x - 0.01, 0.25 - 0.02 * abs(k), z * 1.05), 0.03, 0.012, "#f2bf35", "metal")
    b.ball((0.14, 0.27, 0.0), 0.03, "#f07fb0", "gloss")


def _wizard(b: Bench) -> None:
    b.disc((-0.03, 0.13, 0.0), 0.34, 0.02, "hat", "cloth", (84.0, 0.0, 0.0), corner=0.018)
    b.rod((-0.03, 0.14, 0.0), (-0.09, 0.42, 0.0), 0.185, 0.075, "hat", "cloth", blend=0.04)
    b.rod((-0.09, 0.42, 0.0), (-0.20, 0.55, 0.0), 0.075, 0.02, "hat", "cloth", blend=0.02)
    b.on("hat", 3)
    b.ring((-0.035, 0.175, 0.0), 0.182, 0.03, "#f2bf35", "cloth")


def _pirate(b: Bench) -> None:
    b.ball((-0.02, 0.14, 0.0), (0.2, 0.15, 0.21), "hat", "cloth")
    b.clay.ellipsoid(
        b.at((0.11, 0.225, 0.0)),
        [c * b.size for c in (0.045, 0.13, 0.30)],
        b.of("hat", "cloth"),
        b.frame.turn @ roll(0.25),
        blend=0.03,
    )
    b.clay.ellipsoid(
        b.at((-0.15, 0.205, 0.0)),
        [c * b.size for c in (0.045, 0.13, 0.28)],
        b.of("hat", "cloth"),
        b.frame.turn @ roll(-0.25),
        blend=0.03,
    )
    b.on("hat", 3)
    b.ball((0.16, 0.235, 0.0), (0.016, 0.052, 0.052), "#f6f2ea")
    for side in (1, -1):
        b.rod((0.155, 0.165, side * 0.06), (0.15, 0.195, -side * 0.06), 0.014, 0.014, "#f6f2ea")
        b.ball((0.174, 0.240, side * 0.022), 0.015, "#26262c")


def _cowboy(b: Bench) -> None:
    b.ball((-0.03, 0.18, 0.0), (0.19, 0.17, 0.165), "hat", "cloth")
    b.rod((-0.14, 0.33, 0.0), (0.10, 0.315, 0.0), 0.03, 0.03, "hat*0.85", "cloth", blend=0.05)
    b.disc((-0.03, 0.125, 0.0), 0.28, 0.018, "hat", "cloth", FLAT, corner=0.016)
    for side in (1, -1):
        b.rod(
            (-0.20, 0.15, side * 0.25),
            (0.15, 0.15, side * 0.25),
            0.05,
            0.05,
            "hat",
            "cloth",
            blend=0.05,
            flat=1.6,
            side=(0.0, 1.0, side * 1.0),
        )
    b.on("hat", 3)
    b.ring((-0.03, 0.155, 0.0), 0.178, 0.022, "#5a3420", "cloth")


def _santa(b: Bench) -> None:
    b.rod((-0.03, 0.12, 0.0), (-0.12, 0.30, 0.0), 0.205, 0.09, "hat", "wool", blend=0.04)
    b.rod((-0.12, 0.30, 0.0), (-0.28, 0.25, 0.06), 0.085, 0.04, "hat", "wool", blend=0.05)
    b.on("bobble", 3)
    b.ring((-0.02, 0.10, 0.0), 0.205, 0.05, "#faf7f2", "wool", (0.0, 0.0, 5.0))
    b.ball((-0.30, 0.22, 0.07), 0.062, "#faf7f2", "wool")


def _kabuto(b: Bench) -> None:
    b.ball((-0.03, 0.10, 0.0), (0.232, 0.19, 0.242), "hat", "gloss")
    b.disc((-0.05, 0.09, 0.0), 0.27, 0.03, "hat", "gloss", (90.0, 0.0, -4.0), corner=0.02)
    b.ball((-0.17, -0.02, 0.0), (0.12, 0.15, 0.25), "coat", "gloss", blend=0.02)
    b.on("hat", 3)
    for side in (1, -1):
        b.tube(
            [(0.17, 0.19, side * 0.02), (0.18, 0.30, side * 0.13), (0.16, 0.42, side * 0.15)],
            [0.03, 0.028, 0.012],
            "#f2bf35",
            "metal",
        )
    b.ball((0.19, 0.19, 0.0), 0.04, "#f2bf35", "metal")


def _space(b: Bench) -> None:
    """An open helmet: the rim, the shell behind the face and the lamp."""
    b.ball((-0.075, 0.025, 0.0), (0.245, 0.265, 0.275), "hat", "gloss")
    b.ring((0.035, 0.015, 0.0), 0.235, 0.042, "hat", "gloss", (0.0, 0.0, 90.0))
    b.on("hat", 3)
    b.ring((0.01, -0.2, 0.0), 0.15, 0.045, "#e88a2e", "gloss")
    for side in (1, -1):
        b.disc((-0.04, 0.0, side * 0.262), 0.085, 0.03, "#9aa4b2", "metal", corner=0.02)


def _beret(b: Bench) -> None:
    b.ball((-0.05, 0.18, 0.03), (0.25, 0.085, 0.26), "hat", "wool", (8.0, 0.0, 8.0))
    b.rod((-0.05, 0.25, 0.03), (-0.04, 0.30, 0.03), 0.018, 0.012, "hat", "wool", blend=0.02)


def _nurse(b: Bench) -> None:
    b.box((0.06, 0.225, 0.0), (0.05, 0.06, 0.13), 0.03, "#faf9f6", "cloth", (0.0, 0.0, 14.0))
    b.on("hat", 3)
    b.box((0.112, 0.24, 0.0), (0.008, 0.036, 0.011), 0.004, "#e2373f", "clay", (0.0, 0.0, 14.0))
    b.box((0.112, 0.24, 0.0), (0.008, 0.011, 0.036), 0.004, "#e2373f", "clay", (0.0, 0.0, 14.0))


def _clown(b: Bench) -> None:
    for side in (1, -1):
        for y, x in ((0.10, -0.02), (0.0, -0.06), (0.14, -0.1)):
            b.ball((x, y, side * 0.23), 0.095, "hat", "wool", blend=0.03)
    b.on("hat", 3)
    b.rod((0.0, 0.19, 0.05), (-0.02, 0.38, 0.09), 0.09, 0.01, "coat", "cloth")
    b.ball((-0.02, 0.39, 0.09), 0.04, "#faf7f2", "wool")


def _hood(b: Bench) -> None:
    b.ball((-0.055, 0.03, 0.0), (0.235, 0.245, 0.25), "hat", "cloth")
    b.ring((0.05, 0.01, 0.0), 0.205, 0.035, "hat", "cloth", (0.0, 0.0, 90.0))


def _turban(b: Bench) -> None:
    b.ball((-0.03, 0.15, 0.0), (0.23, 0.14, 0.24), "hat", "cloth")
    b.ring((-0.02, 0.11, 0.0), 0.19, 0.055, "hat", "cloth", (6.0, 0.0, 8.0))
    b.on("hat", 3)
    b.ball((0.2, 0.16, 0.0), 0.04, "#e2373f", "gloss")


def _party(b: Bench) -> None:
    b.rod((-0.02, 0.19, 0.0), (-0.03, 0.42, 0.0), 0.11, 0.01, "hat", "clay")
    b.ball((-0.03, 0.43, 0.0), 0.045, "#faf7f2", "wool")


HATS = {
    "beanie": _beanie, "cap": _cap, "straw": _straw, "helmet": _helmet, "chef": _chef, "police": _peaked, "fire": _fire,
    "hard": _hard, "crown": _crown, "tiara": _tiara, "wizard": _wizard, "pirate": _pirate, "cowboy": _cowboy,
    "santa": _santa, "samurai": _kabuto, "knight": helms.knight, "roman": helms.roman, "space": _space, "beret": _beret, "nurse": _nurse,
    "clown": _clown, "hood": _hood, "turban": _turban, "party": _party,
}  # fmt: skip
