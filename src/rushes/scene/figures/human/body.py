"""People: a big-headed figure on two legs that sits, kneels, lies, reaches and holds.

Here is the skeleton and the body. What it wears is in `human/clothes.py`, the head in `human/head.py`, what it does in
`acts/`, what it holds in `tools*.py`.
"""

from __future__ import annotations

import math
from dataclasses import replace

from ...clay import Clay, Frame, Turn, Vec
from ...clay.space import facing_along, pitch, roll, two_bones, unit, vec, yaw
from ..acts import ACTIONS, motion_of
from ..gait import BIPED_RUN, BIPED_WALK, Step, stride
from ..joined.partners import with_partner
from ..joined.staffs import leaning
from ..passage import passage
from ..props_held import hold
from ..species import REST, Archetype, Palette, Pose
from .animal import animal_tail
from .clothes import wear
from .head import model_head
from .motion import LEG, Motion, Reach
from .passing import moments, passed
from .shape import Human, individual
from .tail import fish_tail

FOR_SWIMMERS = ("swim_cap", "splash")  # what who has a fish's tail goes without
UPPER, FORE = 0.155, 0.145
THIGH, SHIN = 0.172, 0.172
ON_A_BROOM = {"fly": "ride_broom"}  # how who has one does what others do by themselves
OVER_HAIR = ("cap", "beanie", "climb_helmet", "hockey_helmet", "swim_cap", "chef_hat", "robot_mask", "weld_mask")
"""What an action puts on a head, and hair has no room under."""
STRETCH_MAX = 1.5  # clay gives a little where a hand must get somewhere


def build(clay: Clay, shape: Human, palette: Palette, pose: Pose) -> None:
    if pose.seed:
        shape, palette = individual(shape, palette, pose.seed)
    if shape.broom:
        pose = replace(pose, action=ON_A_BROOM.get(pose.action, pose.action), of=ON_A_BROOM.get(pose.of, pose.of))
    motion = _posed(pose)
    if motion.sheds and shape.dress_up:
        shape = replace(shape, hat="none", scarf=False)
    if any(prop.name in OVER_HAIR and prop.space == "head" for prop in motion.props):
        shape = replace(shape, covered=True)
    if shape.tail:
        motion = replace(motion, props=tuple(prop for prop in motion.props if prop.name not in FOR_SWIMMERS))
    if shape.partner:
        motion = with_partner(motion, shape.partner)
    if shape.staff:
        motion = leaning(motion, shape.hat)
    joints = body(clay, shape, palette, pose, motion)
    hold(clay, palette, motion, joints)


def body(clay: Clay, shape: Human, palette: Palette, pose: Pose, motion: Motion) -> dict[str, Frame]:
    """Everything but what is held; returns the frames that things are held in."""
    skin = clay.material(palette["skin"], fuzz=0.5, grain=0.05)
    shirt = (
        clay.material(palette["coat"], gloss=50.0, specular=0.5, fuzz=0.3)
        if shape.top == "armour"
        else clay.material(palette["jacket" if shape.jacket else "coat"], fuzz=0.8)
    )
    joints = trunk(motion)
    hip, chest, head = joints["hip"], joints["chest"], joints["head"]
    slim = shape.slim
    clay.on("shirt")
    clay.cone(hip(0, 0.01), chest(0, 0.03), 0.150 * slim, 0.122 * slim, shirt, blend=0.04)
    if shape.belly:
        clay.ellipsoid(hip(0.055, 0.085), (0.165, 0.125, 0.175), shirt, hip.turn, blend=0.05)
    _legs(clay, shape, palette, pose, motion, hip)
    _arms(clay, shape, palette, motion, joints, shirt, skin)
    model_head(clay, shape, palette, motion, chest, head, skin)
    wear(clay, shape, palette, motion, hip, chest)
    if shape.animal:
        animal_tail(clay, shape.animal, palette.asked, hip)
    return joints


def trunk(motion: Motion) -> dict[str, Frame]:
    """The frames of hip, chest and head, and that of the ground."""
    x, y = motion.hip
    hip = Frame(
        yaw(motion.turn) @ yaw(motion.twist * 0.5) @ roll(motion.lean) @ pitch(motion.sway), vec(x, y + motion.bob)
    )
    chest = hip.child(0.01, 0.19, 0.0, yaw(-motion.twist * 1.3) @ roll(motion.bend))
    if motion.bend:
        chest = Frame(chest.turn, hip(0.01, 0.06) + hip.turn @ roll(motion.bend * 0.6) @ vec(0.0, 0.13))
    upright = 1.0 - min(1.0, abs(motion.lean + motion.bend) / 1.2)
    head = Frame(
        chest.turn
        @ yaw((-0.30 + motion.twist * 0.6) * (0.4 + 0.6 * upright) - motion.look)
        @ roll(0.02 + motion.nod - motion.lean * 0.6 * upright)
        @ pitch(motion.tilt),
        chest(0.02, 0.245) + chest.turn @ roll(motion.nod * 0.4) @ vec(0.0, 0.05),
    )
    return {"world": Frame(yaw(0.0), vec(0.0, 0.0)), "chest": chest, "hip": hip, "head": head}


def _posed(pose: Pose) -> Motion:
    """What the pose is as numbers; between two actions both of them, mixed. At rest what is held in both lies there."""
    ends = passage(pose.shows)
    if ends is None:
        return motion_of(pose)
    if pose.action == REST:
        was, now = (motion_of(replace(pose, of=end.action)) for end in ends)
        return replace(now, sheds=was.sheds or now.sheds, props=(*was.props, *now.props))
    was, now = (motion_of(replace(pose, action=action, phase=phase)) for action, phase in moments(ends, pose.phase))
    return passed(was, now, pose.phase, pose.slope, trunk, _hand_at)


def _hand_at(chest: Frame, side: int, arm: tuple[float, float, float]) -> tuple[float, float, float]:
    _, hand = _hanging(chest, chest(0.0, 0.055, side * 0.125), side, arm)
    return float(hand[0]), float(hand[1]), float(hand[2])


def _legs(clay: Clay, shape: Human, palette: Palette, pose: Pose, motion: Motion, hip: Frame) -> None:
    trousers = clay.material(palette["coat" if shape.top == "dress" else "trousers"], fuzz=0.7)
    shoe = clay.material(palette["shoe"], specular=0.15, fuzz=0.4)
    bare = shape.skirt or shape.tutu or shape.top == "dress"
    legs = clay.material(palette.get("legs", "skin"), fuzz=0.5, grain=0.05) if bare else trousers
    slimmer = 0.020 if bare else 0.0
    coat = clay.material(palette["coat"], fuzz=0.7) if shape.top == "coat" else trousers
    bends: list[tuple[Vec, Vec]] = []
    clay.on("trousers", 2)
    clay.ellipsoid(hip(0, -0.045), (0.158 * shape.slim, 0.10, 0.164 * shape.slim), trousers, hip.turn)
    for number, side in enumerate((1, -1)):
        put, leg = motion.feet[number], motion.legs[number]
        root = hip(0.0, -0.05, side * 0.078)
        if leg is None:
            x = motion.stance[number] + put.forward
            ankle = vec(motion.hip[0] + x, 0.078 + put.up + pose.slope * x, side * (0.088 + motion.wide))
            knee_way, toe = vec(1.0, 0.0, 0.1 * side), _swung(put)
            planted = put.planted
            turn: Turn = toe
        else:
            lx, ly, lz = leg.at
            frame = hip if leg.space == "hip" else Frame(yaw(motion.turn), vec(0.0, 0.0))
            ankle = frame(lx, ly, lz)
            knee_way = frame.direction(leg.knee[0], leg.knee[1], side * leg.knee[2])
            turn = frame.turn @ roll(leg.toe)
            planted = leg.planted
        away = float(math.dist(root, ankle))
        give = min(1.25, max(1.0, away / (THIGH + SHIN) * 1.002))
        knee, end = two_bones(root, ankle, THIGH * give, SHIN * give, knee_way)
        if shape.tail:
            bends.append((knee, end))
            continue
        clay.on("leg", 3 if bare else 2)
        clay.chain([root, knee, end], [0.086 - slimmer, 0.074 - slimmer, 0.064 - slimmer * 0.5], legs, blend=0.04)
        if shape.top == "coat":  # whose skirts go with the legs
            clay.on("gown", 4)
            clay.cone(root, root + (knee - root) * 0.92, 0.110, 0.112, coat, blend=0.06)
        clay.on("shoe", 5 + number)
        clay.ellipsoid(end + turn @ vec(0.036, -0.032), (0.108, 0.055, 0.070), shoe, turn, blend=0.0)
        if shape.boots:
            clay.cone(end, end + (knee - end) * 0.62, 0.074, 0.082, shoe, blend=0.03)
        clay.mark(f"foot{number}", end, planted=planted)
    if shape.tail:
        (right_knee, right), (left_knee, left) = bends
        fish_tail(clay, palette, pose, hip, (right_knee, left_knee), (right, left))


def _swung(put: Step) -> Turn:
    return roll(-0.9 * put.swing * (1.0 if put.forward < 0.0 else -0.25))


def _arms(
    clay: Clay, shape: Human, palette: Palette, motion: Motion, joints: dict[str, Frame], shirt: int, skin: int
) -> None:
    chest = joints["chest"]
    sleeve = clay.material(palette["sleeve"], fuzz=0.8) if "sleeve" in palette else shirt
    glove = clay.material(palette["glove"], fuzz=0.6) if "glove" in palette else skin
    for k, side in enumerate((1, -1)):
        root = chest(0.0, 0.055, side * 0.125)
        want = motion.hands[k]
        if want is None:
            elbow, hand = _hanging(chest, root, side, motion.arms[k])
        else:
            elbow, hand = _reaching(joints, root, side, want)
        along = unit(hand - elbow)
        clay.on("sleeve", 8 + k)
        if shape.short_sleeves:
            clay.cone(root, root + (elbow - root) * 0.8, 0.064, 0.064, shirt, blend=0.03)
            clay.on("arm", 24 + k)
            clay.chain([root, elbow, hand], [0.050, 0.050, 0.044], skin, blend=0.02)
        else:
            clay.chain([root, elbow, hand - along * 0.02], [0.062, 0.056, 0.050], sleeve, blend=0.03)
        front = chest.turn[:, 0] - along * float(along @ chest.turn[:, 0])
        if float(front @ front) < 0.02:
            front = chest.turn[:, 1] - along * float(along @ chest.turn[:, 1])
        front = unit(front)
        lower = _axes(front, along)
        clay.on("hand", 10 + k)
        clay.ellipsoid(hand, (0.049, 0.056, 0.046), glove, lower, blend=0.0)
        clay.cone(hand, hand + lower @ vec(0.045, 0.018), 0.02, 0.017, glove, blend=0.02)
        clay.mark(f"hand{k}", hand)
        joints[f"hand{k}"] = Frame(chest.turn, hand)
        joints[f"arm{k}"] = Frame(lower, hand)
    between = joints["hand0"].origin - joints["hand1"].origin
    if float(between @ between) > 1e-6:
        joints["grip"] = Frame(_axes(None, unit(between)), joints["hand0"].origin)
    else:
        joints["grip"] = joints["hand0"]


def _axes(front: Vec | None, along: Vec) -> Turn:
    """A turn whose y axis is `along`."""
    if front is None:
        turn = facing_along(along, vec(1.0, 0.0))
        return _columns(turn[:, 1], turn[:, 0])
    return _columns(front, along)


def _columns(x: Vec, y: Vec) -> Turn:
    turn = yaw(0.0)
    z = vec(x[1] * y[2] - x[2] * y[1], x[2] * y[0] - x[0] * y[2], x[0] * y[1] - x[1] * y[0])
    turn[:, 0], turn[:, 1], turn[:, 2] = x, y, z
    return turn


def _hanging(chest: Frame, root: Vec, side: int, arm: tuple[float, float, float]) -> tuple[Vec, Vec]:
    swing, lift, bend = arm
    upper = chest.turn @ roll(swing) @ pitch(-side * lift)
    elbow = root + upper @ vec(0.0, -0.14)
    # A raised arm bends inwards over the head, a hanging one bends forwards.
    raised = min(1.0, max(0.0, (lift - 0.8) / 0.8))
    lower = upper @ roll(bend * (1.0 - raised)) @ pitch(-side * bend * raised)
    return elbow, elbow + lower @ vec(0.0, -0.16)


def _reaching(joints: dict[str, Frame], root: Vec, side: int, want: Reach) -> tuple[Vec, Vec]:
    target = joints[want.space](*want.at)
    x, y, z = want.elbow
    away = float(math.dist(root, target))
    give = min(STRETCH_MAX, max(1.0, away / (UPPER + FORE) * 1.002))
    return two_bones(root, target, UPPER * give, FORE * give, joints["chest"].direction(x, y, side * z))


def gait_stride(shape: Human, action: str) -> float:
    if action in RUNS:
        return stride(BIPED_RUN, LEG)
    if action in WALKS:
        return stride(BIPED_WALK, LEG)
    return HUMAN.actions[action].stride if action != REST else 0.0


WALKS = tuple(name for name, act in ACTIONS.items() if act.gait == "walk")
RUNS = tuple(name for name, act in ACTIONS.items() if act.gait == "run")
HUMAN = Archetype(
    build=build, actions={name: act.action() for name, act in ACTIONS.items()}, stride=gait_stride, turn=0.58,
    dress=lambda shape, palette, seed: individual(shape, palette, seed)[1],
    passes=lambda shape, action: not (shape.tail or shape.broom or shape.partner),
)  # fmt: skip
