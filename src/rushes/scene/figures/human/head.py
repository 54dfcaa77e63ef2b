"""The head of a person: face, hair, beard, glasses and what hangs on it. Must not: motion, the body."""

from __future__ import annotations

import math
from dataclasses import replace

from ...clay import Clay, Frame, Rgb
from ...clay import layout as at
from ...clay.space import on_ball, pitch, roll, yaw
from .. import face
from ..bench import Bench
from ..species import Palette
from .alien import alien_face
from .animal import animal_head
from .hats import HATS
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
    _trinkets(bench, shape)
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
    bare = shape.hat in ("none", "party", "crown", "tiara", "wreath") and not shape.covered
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
    if shape.hair == "wavy":
        for k in range(5):  # locks from the crown down to the shoulders, each a little behind the one above
            y, out = 0.07 - 0.075 * k, 0.19 + 0.008 * k * (1 if k % 2 else -1)
            for side in (1, -1):
                b.ball((-0.06 - 0.012 * k - back * 0.25 * k, y, side * out), 0.078, colour, sheen, blend=0.03)
            b.ball((-0.17 - back * 0.25 * k, y - 0.02, 0.03 * f), (0.09, 0.075, 0.16), colour, sheen, blend=0.04)
    if shape.hair == "braids":
        for side in (1, -1):
            for k in range(6):
                b.ball(
                    (-0.05 - 0.006 * k - back * 0.2 * k, -0.02 - 0.062 * k, side * (0.225 + 0.012 * min(k, 2))),
                    0.052 - 0.003 * k, colour, sheen, blend=0.008,
                )  # fmt: skip
            b.ball((-0.085 - back, -0.37, side * 0.249), 0.026, "#e0483e", "gloss")
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
        b.ball((-0.20, 0.17, 0.0), 0.072, colour, sheen, blend=0.03)
        b.rod((-0.23, 0.17, 0.0), (-0.36, 0.11, 0.0), 0.062, 0.072, colour, sheen, blend=0.03)
        b.rod((-0.36, 0.11, 0.0), (-0.41 - back, -0.14, 0.05 * f), 0.074, 0.026, colour, sheen, blend=0.04)
    elif shape.hair == "pigtails":
        for side in (1, -1):
            b.ball((-0.06, 0.05, side * 0.23), 0.05, colour, sheen, blend=0.03)
            b.rod((-0.06, 0.04, side * 0.26), (-0.08 - back, -0.15, side * 0.29), 0.06, 0.03, colour, sheen, blend=0.03)


def _beard(b: Bench, shape: Human) -> None:
    if shape.beard == "none":
        return
    b.on("beard", 6)
    colour = "beard" if "beard" in b.palette else "hair"
    if shape.beard in ("full", "long"):
        deep = -0.30 if shape.beard == "long" else -0.19
        for z in (-0.12, -0.04, 0.04, 0.12):
            low = deep * (1.0 if abs(z) < 0.1 else 0.72)
            b.rod(
                (0.135 - abs(z) * 0.3, -0.125, z),
                (0.165 - abs(z) * 0.4, low, z * 0.7),
                0.062,
                0.04,
                colour,
                "wool",
                blend=0.05,
            )
        for side in (1, -1):
            b.rod((0.06, -0.06, side * 0.19), (0.12, -0.14, side * 0.14), 0.05, 0.05, colour, "wool", blend=0.04)
    for side in (1, -1):
        b.rod((0.208, -0.074, side * 0.02), (0.186, -0.092, side * 0.085), 0.026, 0.012, colour, "wool", blend=0.02)


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
        colour = b.colour("mask" if "mask" in b.palette else "hat")
        for side in (1, -1):
            place = on_ball(head, radii, side * 0.40, 0.02)
            clay.paint(at.DISC, place, (0.08, 0.075 * k, 0.10 * k), colour, "head", soft=0.0)


def _trinkets(b: Bench, shape: Human) -> None:
    if shape.earrings:
        for side in (1, -1):
            b.on("earring", 10 + side)
            b.ball((0.0, -0.095, side * 0.222), 0.030, "earring", "metal")
    if shape.ribbon:
        b.on("ribbon", 13)
        b.ball((0.03, 0.235, 0.06), 0.036, "ribbon", "cloth")
        for side in (1, -1):
            b.rod(
                (0.03, 0.235, 0.06 + side * 0.02),
                (0.01, 0.262, 0.06 + side * 0.115),
                0.022,
                0.056,
                "ribbon",
                "cloth",
                blend=0.01,
            )


def _hat(clay: Clay, shape: Human, palette: Palette, b: Bench) -> None:
    hat = shape.hat
    b.on("hat", 2)
    if hat in HATS:
        HATS[hat](b)
