"""People: a big-headed figure on two legs. Clothes, hair and hats are data; what it does is a pose per action."""

from __future__ import annotations

import math
import random
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Literal

from rushes.scene.clay import Clay, Frame, Turn
from rushes.scene.clay import layout as at
from rushes.scene.clay.space import on_ball, pitch, roll, two_bones, unit, vec, yaw
from rushes.scene.figures import face
from rushes.scene.figures.gait import BIPED_RUN, BIPED_WALK, STANDING, Step, step, stride
from rushes.scene.figures.species import REST, Action, Archetype, Palette, Pose

HEAD = (0.205, 0.205, 0.215)
HIP = 0.45
LEG = 0.32
Hat = Literal["none", "beanie", "cap", "helmet", "straw"]
Hair = Literal["short", "long", "bun", "none"]
Arm = tuple[float, float, float]  # swing forwards, lift sideways, bend of the elbow


@dataclass(frozen=True, kw_only=True)
class Human:
    hat: Hat = "none"
    hair: Hair = "short"
    scarf: bool = False
    skirt: bool = False
    pack: bool = False  # on the back
    slim: float = 1.0


@dataclass(frozen=True, kw_only=True)
class Motion:
    bob: float = 0.0
    lean: float = 0.0
    sway: float = 0.0
    twist: float = 0.0
    look: float = 0.0
    nod: float = 0.0
    tilt: float = 0.0
    eyes: float = 1.0
    arms: tuple[Arm, Arm] = ((0.0, 0.16, 0.25), (0.0, 0.16, 0.25))
    feet: tuple[Step, Step] = (STANDING, STANDING)
    stance: tuple[float, float] = (0.0, 0.0)  # how far forwards each foot stands
    flutter: float = 0.0
    happy: float = 0.0


def _rest(pose: Pose) -> Motion:
    return Motion()


def _walk(pose: Pose) -> Motion:
    swing = pose.wave(0.25)
    return Motion(
        bob=0.016 * pose.wave(0.17, 2) - 0.028,
        lean=-0.05,
        twist=0.16 * swing,
        nod=0.03 * pose.wave(0.5, 2),
        feet=(step(BIPED_WALK, 0, pose.phase, LEG), step(BIPED_WALK, 1, pose.phase, LEG)),
        arms=(
            (-0.62 * swing, 0.12, 0.35 + 0.25 * max(0.0, -swing)),
            (0.62 * swing, 0.12, 0.35 + 0.25 * max(0.0, swing)),
        ),
        flutter=0.4 * pose.wave(0.4, 2),
        tilt=0.03 * pose.wave(0.1),
    )


def _run(pose: Pose) -> Motion:
    swing = pose.wave(0.18)
    return Motion(
        bob=0.035 * pose.wave(0.55, 2) - 0.048,
        lean=-0.20,
        twist=0.24 * swing,
        nod=0.10,
        feet=(step(BIPED_RUN, 0, pose.phase, LEG), step(BIPED_RUN, 1, pose.phase, LEG)),
        arms=((-0.95 * swing, 0.12, 1.35), (0.95 * swing, 0.12, 1.35)),
        flutter=0.8 + 0.3 * pose.wave(0.4, 2),
    )


def _idle(pose: Pose) -> Motion:
    glance = pose.pulse(0.6, 0.45)
    return Motion(
        bob=0.004 * pose.wave(0.0, 2),
        sway=0.02 * pose.wave(0.0),
        look=0.35 * glance,
        tilt=0.06 * pose.wave(0.1),
        eyes=face.blink(pose, 0.15, 0.5),
        arms=((0.05 * pose.wave(0.1, 2), 0.16, 0.25), (0.05 * pose.wave(0.3, 2), 0.16, 0.25)),
        flutter=0.15 * pose.wave(0.2, 2),
    )


def _wave(pose: Pose) -> Motion:
    return replace(
        _idle(pose),
        arms=((0.05, 2.25, 0.40 + 0.45 * pose.wave(0.0, 4)), (0.0, 0.18, 0.3)),
        look=0.1,
        tilt=0.08 * pose.wave(0.0, 2),
        happy=1.0,
    )


def _jump(pose: Pose) -> Motion:
    crouch = pose.pulse(0.15, 0.3) + 0.7 * pose.pulse(0.84, 0.26)
    air = max(0.0, math.sin(math.pi * (pose.phase - 0.26) / 0.46)) if 0.26 < pose.phase < 0.72 else 0.0
    height = 0.30 * air
    foot = Step(up=height * 0.9, swing=0.35 * air, planted=air == 0.0)
    arm = (0.5 * crouch - 0.2 * air, 0.16 + 2.3 * air, 0.3 + 0.5 * crouch)
    return Motion(
        bob=height - 0.10 * crouch,
        lean=-0.25 * crouch,
        feet=(foot, foot),
        arms=(arm, arm),
        happy=air,
        flutter=0.8 * air,
        stance=(0.02, -0.02),
    )


def _dance(pose: Pose) -> Motion:
    beat = pose.wave(0.0)
    left, right = max(0.0, beat), max(0.0, -beat)
    feet = (
        Step(up=0.09 * left, swing=0.4 * left, planted=left == 0.0),
        Step(up=0.09 * right, swing=0.4 * right, planted=right == 0.0),
    )
    return Motion(
        bob=0.03 * pose.wave(0.62, 2) - 0.02,
        sway=0.10 * beat,
        twist=0.30 * pose.wave(0.25),
        tilt=0.14 * beat,
        look=0.15 * beat,
        feet=feet,
        eyes=face.blink(pose, 0.5, width=0.1),
        happy=1.0,
        arms=(
            (0.35 + 0.3 * pose.wave(0.1), 1.25 + 0.75 * beat, 0.9),
            (0.35 - 0.3 * pose.wave(0.1), 1.25 - 0.75 * beat, 0.9),
        ),
        flutter=0.5 * pose.wave(0.1, 2),
    )


MOTIONS: dict[str, Callable[[Pose], Motion]] = {
    REST: _rest,
    "walk": _walk,
    "run": _run,
    "idle": _idle,
    "wave": _wave,
    "jump": _jump,
    "dance": _dance,
}


def build(clay: Clay, shape: Human, palette: Palette, pose: Pose) -> None:
    if pose.seed:
        shape, palette = _individual(shape, palette, pose.seed)
    motion = MOTIONS[pose.action](pose)
    skin = clay.material(palette["skin"], fuzz=0.5, grain=0.05)
    shirt = clay.material(palette["coat"], fuzz=0.8)
    hip = Frame(yaw(motion.twist * 0.5) @ roll(motion.lean) @ pitch(motion.sway), vec(0.0, HIP + motion.bob))
    chest = hip.child(0.01, 0.19, 0.0, yaw(-motion.twist * 1.3))
    slim = shape.slim
    clay.on("shirt")
    clay.cone(hip(0, 0.01), chest(0, 0.03), 0.150 * slim, 0.122 * slim, shirt, blend=0.04)
    _legs(clay, shape, palette, pose, motion, hip)
    _arms(clay, motion, chest, shirt, skin)
    head = Frame(
        chest.turn
        @ yaw(-0.30 + motion.twist * 0.6 - motion.look)
        @ roll(0.02 + motion.nod - motion.lean * 0.6)
        @ pitch(motion.tilt),
        chest(0.02, 0.295),
    )
    _head(clay, palette, motion, chest, head, skin)
    _hair(clay, shape, palette, motion, head)
    _wear(clay, shape, palette, motion, chest, head)


SKINS = ("#f2b58c", "#e9a679", "#c98256", "#9a5f3e", "#f6c7a3")
HAIRS = ("#5a3420", "#33211b", "#a8672e", "#d9a441", "#24191a")
SHIRTS = ("#e8574a", "#3f9e8f", "#5b79c9", "#f0a63a", "#8d6ab8", "#6fae57")
TROUSERS = ("#3f5a8a", "#6a5140", "#4c4f58", "#8a5a6a")


def _individual(shape: Human, palette: Palette, seed: int) -> tuple[Human, Palette]:
    """Another person of the same kind: a seed other than 0 picks skin, hair and clothes."""
    chance = random.Random(seed)
    look = {"skin": chance.choice(SKINS), "hair": chance.choice(HAIRS), "coat": chance.choice(SHIRTS)}
    look |= {"trousers": chance.choice(TROUSERS), "hat": chance.choice(SHIRTS), "scarf": chance.choice(SHIRTS)}
    hair: Hair = shape.hair if shape.hair != "short" else chance.choice(("short", "short", "bun"))
    hat: Hat = "none" if shape.hat == "none" else chance.choice(("beanie", "cap", "none"))
    return replace(shape, hair=hair, hat=hat, scarf=shape.scarf and chance.random() < 0.4), palette.but(look)


def _legs(clay: Clay, shape: Human, palette: Palette, pose: Pose, motion: Motion, hip: Frame) -> None:
    trousers = clay.material(palette["trousers"], fuzz=0.7)
    shoe = clay.material(palette["shoe"], specular=0.15, fuzz=0.4)
    legs = clay.material(palette["skin"], fuzz=0.5, grain=0.05) if shape.skirt else trousers
    slimmer = 0.020 if shape.skirt else 0.0
    clay.on("trousers", 2)
    clay.ellipsoid(hip(0, -0.045), (0.158 * shape.slim, 0.10, 0.164 * shape.slim), trousers, hip.turn)
    if shape.skirt:
        flare = 0.03 * motion.flutter
        clay.cone(hip(0, 0.02), hip(-flare * 0.5, -0.08), 0.135, 0.150, trousers, blend=0.03)
        hem = hip(-flare, -0.165)
        clay.cylinder(hem, 0.205, 0.035, 0.03, trousers, hip.turn @ pitch(math.pi / 2), blend=0.13)
    for foot, side in enumerate((1, -1)):
        put = motion.feet[foot]
        x = motion.stance[foot] + put.forward
        root = hip(0.0, -0.05, side * 0.078)
        ankle = vec(x, 0.078 + put.up + pose.slope * x, side * 0.088)
        knee, end = two_bones(root, ankle, 0.172, 0.172, vec(1.0, 0.0, 0.1 * side))
        clay.on("leg", 3 if shape.skirt else 2)
        clay.chain([root, knee, end], [0.086 - slimmer, 0.074 - slimmer, 0.064 - slimmer * 0.5], legs, blend=0.04)
        toe = roll(-0.9 * put.swing * (1.0 if put.forward < 0.0 else -0.25))
        clay.on("shoe", 5 + foot)
        clay.ellipsoid(end + toe @ vec(0.036, -0.032), (0.108, 0.055, 0.070), shoe, toe, blend=0.0)
        clay.mark(f"foot{foot}", end, planted=put.planted)


def _arms(clay: Clay, motion: Motion, chest: Frame, shirt: int, skin: int) -> None:
    for k, side in enumerate((1, -1)):
        swing, lift, bend = motion.arms[k]
        root = chest(0.0, 0.055, side * 0.125)
        upper = chest.turn @ roll(swing) @ pitch(-side * lift)
        elbow = root + upper @ vec(0.0, -0.14)
        # A raised arm bends inwards over the head, a hanging one bends forwards.
        raised = min(1.0, max(0.0, (lift - 0.8) / 0.8))
        lower = upper @ roll(bend * (1.0 - raised)) @ pitch(-side * bend * raised)
        hand = elbow + lower @ vec(0.0, -0.13)
        clay.on("sleeve", 8 + k)
        clay.chain([root, elbow, hand], [0.062, 0.056, 0.050], shirt, blend=0.03)
        clay.on("hand", 10 + k)
        clay.ellipsoid(hand + unit(hand - elbow) * 0.03, (0.047, 0.052, 0.044), skin, lower, blend=0.0)
        thumb = hand + unit(hand - elbow) * 0.025
        clay.cone(thumb, thumb + lower @ vec(0.045, -0.015), 0.02, 0.016, skin, blend=0.02)


def _head(clay: Clay, palette: Palette, motion: Motion, chest: Frame, head: Frame, skin: int) -> None:
    clay.on("head", 12)
    clay.ellipsoid(head.origin, HEAD, skin, head.turn)
    clay.cone(chest(0, 0.08), chest(0.005, 0.2), 0.058, 0.058, skin, blend=0.03)
    clay.ellipsoid(head(0.207, -0.042), (0.024, 0.021, 0.025), skin, head.turn, blend=0.02)
    for side in (1, -1):
        clay.ellipsoid(head(0.0, -0.02, side * 0.205), (0.042, 0.052, 0.028), skin, head.turn, blend=0.02)
    happy = motion.happy
    face.eye_pair(
        clay, head, HEAD, azimuth=0.44, elevation=0.0, size=0.034, lid=palette["skin"], opened=motion.eyes, tall=1.42
    )
    face.blush(clay, head, HEAD, azimuth=0.80, elevation=-0.27, size=0.050, parts="head")
    mouth = on_ball(head, HEAD, 0.0, -0.42)
    if happy > 0.5:
        clay.paint(at.DISC, mouth.child(0, -0.004), (0.1, 0.030, 0.042), (0.45, 0.12, 0.12), "head", soft=0.0)
        clay.paint(at.DISC, mouth.child(0, -0.020), (0.1, 0.014, 0.024), (0.93, 0.45, 0.45), "head", soft=0.003)
    else:
        clay.paint(at.DISC, mouth, (0.0, 0.030, 0.042), (0.45, 0.12, 0.12), "head")
        face.smile(
            clay, mouth, width=0.048, rise=0.022, thick=0.0075, parts="head", colour=(0.50, 0.17, 0.15), depth=0.1
        )


def _hair(clay: Clay, shape: Human, palette: Palette, motion: Motion, head: Frame) -> None:
    if shape.hair == "none":
        return
    hair = clay.material(palette["hair"], fuzz=0.8, gloss=14, specular=0.12)
    for side in (1, -1):
        brow = on_ball(head, HEAD, side * 0.46, 0.36)
        clay.paint(at.STROKE, brow, (0.08, 0.0095, 0.036), palette["hair"], "head", soft=0.0, bend=-4.0)
    clay.on("hair", 14)
    clay.ellipsoid(head(-0.050, 0.048), (0.203, 0.196, 0.228), hair, head.turn)
    if shape.hat == "none":
        for z, low in ((-0.13, 0.10), (-0.05, 0.065), (0.04, 0.05), (0.13, 0.09)):
            clay.cone(head(0.02, 0.185, z * 0.5), head(0.150, 0.158 - low * 0.35, z), 0.066, 0.040, hair, blend=0.05)
    if shape.hair == "long":
        back = 0.03 * motion.flutter
        for side in (1, -1):
            clay.cone(
                head(-0.07, 0.02, side * 0.175), head(-0.11 - back, -0.20, side * 0.172), 0.086, 0.05, hair, blend=0.06
            )
        clay.cone(head(-0.14, 0.0), head(-0.165 - back, -0.24, 0.02 * motion.flutter), 0.135, 0.07, hair, blend=0.08)
    elif shape.hair == "bun":
        clay.ball(head(-0.14, 0.22), 0.085, hair, blend=0.03)


def _wear(clay: Clay, shape: Human, palette: Palette, motion: Motion, chest: Frame, head: Frame) -> None:
    turn: Turn = head.turn
    if shape.hat == "beanie":
        wool = clay.material(palette["hat"], fuzz=1.0, grain=0.16)
        clay.on("hat", 16)
        clay.ellipsoid(head(-0.028, 0.095), (0.226, 0.178, 0.236), wool, turn)
        clay.torus(head(-0.02, 0.092), 0.206, 0.038, wool, turn @ roll(0.08), blend=0.02)
        clay.on("bobble", 17)
        clay.ball(head(-0.045, 0.292), 0.056, clay.material((0.98, 0.97, 0.95), fuzz=1.0, grain=0.2), blend=0.0)
    elif shape.hat in ("cap", "straw"):
        cloth = clay.material(palette["hat"], fuzz=0.8)
        clay.on("hat", 16)
        clay.ellipsoid(head(-0.03, 0.10), (0.222, 0.165, 0.232), cloth, turn)
        if shape.hat == "cap":
            clay.ellipsoid(head(0.21, 0.115), (0.135, 0.022, 0.15), cloth, turn @ roll(-0.12), blend=0.03)
        else:
            clay.cylinder(head(-0.03, 0.11), 0.36, 0.016, 0.014, cloth, turn @ pitch(math.pi / 2), blend=0.05)
    elif shape.hat == "helmet":
        shell = clay.material(palette["hat"], gloss=60, specular=0.5, fuzz=0.3, grain=0.02)
        clay.on("hat", 16)
        clay.ellipsoid(head(-0.03, 0.075), (0.238, 0.205, 0.246), shell, turn)
    if shape.scarf:
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
    if shape.pack:
        bag = clay.material(palette["pack"], fuzz=0.7)
        clay.on("pack", 19)
        clay.box(chest(-0.17, -0.03), (0.07, 0.12, 0.11), 0.06, bag, chest.turn)


def gait_stride(shape: Human, action: str) -> float:
    return {"walk": stride(BIPED_WALK, LEG), "run": stride(BIPED_RUN, LEG)}.get(action, 0.0)


HUMAN = Archetype(
    build=build,
    actions={
        "walk": Action(seconds=0.95),
        "run": Action(seconds=0.62),
        "idle": Action(seconds=4.0, turn=0.95),
        "wave": Action(seconds=2.0, turn=1.05),
        "jump": Action(seconds=1.1),
        "dance": Action(seconds=1.2, turn=1.05),
    },
    stride=gait_stride,
    turn=0.58,
)
