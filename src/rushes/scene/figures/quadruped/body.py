"""Four legs: the body plan of most animals, from rabbit to elephant.

Lives here: the shape's measures and the model. How it moves is in `quadruped/motion.py`, its extras (ears, tails,
manes, antlers, wings) in `quadruped/parts.py`, its coat in `quadruped/coat.py`.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from ...clay import Clay, Frame, Vec
from ...clay.space import mix, pitch, roll, two_bones, unit, vec, yaw
from ...motions import FLYING
from .. import face
from ..gait import QUADRUPED_RUN, QUADRUPED_WALK, stride
from ..passage import between, eased, ends_of, passage
from ..species import Action, Archetype, Palette, Pose
from .coat import Marking, dress
from .deeds import CALLING, DEEDS, WINGED
from .joints import Ears, Extras, Joints, Materials, Tail
from .manners import MANNERS, OPEN_MOUTHED, TONGUE_OUT, drops, tongue
from .motion import HOME, MOTIONS, Motion
from .mouth import flame, jaw, twig, water
from .parts import grow, trunk_tip

Radii = tuple[float, float, float]

MOVES = {**MOTIONS, **DEEDS, **MANNERS, **WINGED}
FIERY = ("breathe_fire", "fly_fire")
NOT_ON_FOUR = (*FLYING, "swim")  # in which its origin is elsewhere
POINTED, PLAIN_TAIL, NO_EXTRAS = Ears(), Tail(), Extras()


@dataclass(frozen=True, kw_only=True)
class Quadruped:
    """Measures in figure units. `cute` shortens body and legs and enlarges head and eyes; 0 is the grown animal."""

    cute: float = 0.6
    length: float = 0.62  # shoulder to hip
    leg: float = 0.50  # shoulder to ground
    chest: float = 0.20
    waist: float = 0.17
    rump: float = 0.19
    breadth: float = 0.125  # half the distance between left and right feet
    limb: Radii = (0.095, 0.064, 0.052)  # thigh, knee, ankle
    paw: Radii = (0.085, 0.05, 0.068)
    neck: tuple[float, float] = (0.20, 0.9)  # length, angle above the horizontal
    neck_radii: tuple[float, float] = (0.135, 0.115)
    head: Radii = (0.21, 0.195, 0.215)
    head_tilt: float = -0.04
    muzzle: Radii = (0.14, 0.095, 0.062)  # length, radius at the face, radius at the nose
    muzzle_drop: float = 0.075
    cheeks: float = 0.0
    nose: float = 0.04
    eye: tuple[float, float, float] = (0.040, 0.60, 0.14)  # size, azimuth, elevation
    gaze: float = 0.38  # radians that the head turns to the camera
    mouth: float = 1.0  # width, as a share of the muzzle; 0 for none
    blush: float = 0.0
    ears: Ears = POINTED
    tail: Tail = PLAIN_TAIL
    extras: Extras = NO_EXTRAS
    coat: tuple[Marking, ...] = ()
    fuzz: float = 0.7
    lively: float = 1.0  # how much it bounces
    curls: bool = False  # sleeps in a ring

    def grown(self) -> Quadruped:
        """The measures with `cute` worked in."""
        c = self.cute
        a, b, d = self.head
        long, root, tip = self.muzzle
        size, azimuth, elevation = self.eye
        thigh, knee, ankle = self.limb
        return replace(
            self,
            length=self.length * (1 - 0.16 * c),
            leg=self.leg * (1 - 0.16 * c),
            limb=(thigh * (1 + 0.14 * c), knee * (1 + 0.14 * c), ankle * (1 + 0.14 * c)),
            neck=(self.neck[0] * (1 - 0.25 * c), self.neck[1]),
            head=(a * (1 + 0.28 * c), b * (1 + 0.28 * c), d * (1 + 0.28 * c)),
            muzzle=(long * (1 - 0.22 * c), root * (1 + 0.14 * c), tip * (1 + 0.12 * c)),
            eye=(size * (1 + 0.45 * c), azimuth, elevation),
            ears=replace(self.ears, length=self.ears.length * (1 + 0.18 * c), width=self.ears.width * (1 + 0.2 * c)),
        )


def build(clay: Clay, shape: Quadruped, palette: Palette, pose: Pose) -> None:
    s = shape.grown()
    motion = _posed(s, pose)
    skin = Materials(
        coat=clay.material(palette["coat"], fuzz=s.fuzz),
        dark=clay.material(palette.get("nose", "coat"), gloss=50, specular=0.45, fuzz=0.0, grain=0.0),
        inner=clay.material(palette.get("inner", "coat"), fuzz=0.4),
        accent=clay.material(palette.get("accent", "coat"), fuzz=0.8),
    )
    joints = _torso(clay, s, motion, skin)
    _legs(clay, s, motion, skin, joints)
    joints = _head(clay, s, palette, pose, motion, skin, joints)
    grow(clay, s.ears, s.tail, s.extras, palette, motion, skin, joints)
    dress(clay, s.coat, palette, joints)
    shows = set(ends_of(pose.shows))
    if not shows.isdisjoint((*CALLING, *OPEN_MOUTHED)) and not s.extras.trunk:
        jaw(clay, motion.jaw, skin, joints)
    if not shows.isdisjoint(TONGUE_OUT) and not s.extras.trunk:
        tongue(clay, motion.tongue, joints)
    if "shake_off" in shows:
        drops(clay, motion.drops, pose.phase, joints)
    if "spray" in shows:
        water(clay, motion.fire, pose.phase, trunk_tip(motion, joints))
    if "browse" in shows:
        twig(clay, motion.neck, joints)
    if not shows.isdisjoint(FIERY):
        flame(clay, motion.fire, pose.phase, joints)
    _features(clay, s, palette, joints)
    if motion.shaken:
        clay.carry(Frame(pitch(motion.shaken), vec(0.0, 0.0)))
    if motion.rolled:
        middle = vec(0.0, 0.5 * (s.leg + s.chest) + 0.07)
        turn = pitch(motion.rolled)
        clay.carry(Frame(turn, middle - turn @ middle))
    if motion.upright:
        clay.carry(Frame(roll(math.pi / 2), vec(0.0, 0.5 * s.length + s.rump)))
    if pose.action in FLYING:  # its middle is its origin
        clay.carry(Frame(yaw(0.0), vec(0.0, -s.leg)))


def _posed(s: Quadruped, pose: Pose) -> Motion:
    """What the pose is as numbers; between two actions both of them, mixed."""
    ends = passage(pose.action)
    if ends is not None:
        was, now = (replace(pose, action=end.action, phase=end.at(pose.phase)) for end in ends)
        return between(_posed(s, was), _posed(s, now), eased(pose.phase))
    curls = pose.action == "sleep" and s.curls
    motion = MOVES["curl" if curls else pose.action](s.leg, s.lively, pose)
    motion = replace(motion, slope=0.0 if motion.upright else pose.slope)
    if pose.action == "eat":
        motion = _reaching(s, motion)
    if motion.reared:
        motion = _rearing(s, motion)
    if motion.rolled:  # the head lies on the ground, not in it
        motion = replace(motion, neck=motion.neck - 0.95 - s.neck[1])
    return motion


def passes(shape: Quadruped, action: str) -> bool:
    """Whether its limbs go from and into an action: what lies in a ring, rolls, hangs or climbs has them elsewhere."""
    posed = _posed(shape.grown(), Pose(action=action, phase=0.5)) if action in MOVES else None
    return posed is not None and not (posed.curled or posed.rolled or posed.upright or action in NOT_ON_FOUR)


def _rearing(s: Quadruped, motion: Motion) -> Motion:
    """The body turned up about the hip, the forelegs with it."""
    back = s.length * (math.cos(motion.reared) - 1.0)
    rise = s.length * math.sin(motion.reared)
    fore = tuple(
        replace(
            foot, forward=foot.forward + back + 0.34 * s.leg * foot.swing, up=foot.up + rise + 0.36 * s.leg * foot.swing
        )
        for foot in motion.feet[:2]
    )
    return replace(
        motion, chest_rise=motion.chest_rise + rise + motion.hip_rise, chest_forward=motion.chest_forward + back,
        feet=(*fore, *motion.feet[2:]),
    )  # fmt: skip


def _reaching(s: Quadruped, motion: Motion) -> Motion:
    """Head down to the grass: the neck bends first, the chest sinks only by what the neck is too short for."""
    if s.extras.trunk:  # it brings the food up
        return replace(motion, neck=-0.30, nod=-0.25, chest_rise=0.0, places=(HOME,) * 4)
    steepest = -1.15
    neck = max(motion.neck, steepest - s.neck[1])
    angle = s.neck[1] + neck
    nod = motion.nod - 0.30
    mouth = (
        s.leg + s.chest * 0.36 + math.sin(angle) * s.neck[0] + math.sin(s.head_tilt + nod) * (s.head[0] + s.muzzle[0])
    )
    short = max(0.0, mouth - s.muzzle_drop - s.head[1] * 0.55 - 0.05)
    sunk = min(short, s.leg * 0.42)
    return replace(motion, neck=neck, nod=nod, chest_rise=-sunk, hip_rise=-0.25 * sunk)


def _torso(clay: Clay, s: Quadruped, motion: Motion, skin: Materials) -> Joints:
    hip = vec(-s.length * 0.5, s.leg + motion.bob + motion.hip_rise)
    chest = vec(s.length * 0.5, s.leg + motion.bob + motion.chest_rise)
    hip = hip + vec(motion.hip_forward, 0.0)
    chest = chest + vec(motion.chest_forward, 0.0)
    along = unit(chest - hip)
    turn = roll(math.atan2(float(along[1]), float(along[0])))
    if motion.curled:
        return _ring(clay, s, motion, skin, chest, hip)
    middle = mix(chest, hip, 0.5) + turn @ vec(0.0, motion.arch - 0.012)
    breath = 1.0 + motion.breath
    clay.on("body")
    clay.ellipsoid(chest, (s.chest * 1.08, s.chest * breath, s.chest * 0.92), skin.coat, turn)
    clay.ellipsoid(middle, (s.length * 0.5, s.waist * breath, s.waist * 0.92), skin.coat, turn, blend=0.12)
    clay.ellipsoid(hip, (s.rump * 1.08, s.rump, s.rump * 0.95), skin.coat, turn, blend=0.12)
    if s.extras.hump:
        for place in s.extras.humps:
            clay.ball(
                mix(chest, hip, place) + turn @ vec(0.0, s.chest * (0.72 if len(s.extras.humps) == 1 else 1.02)),
                s.extras.hump,
                skin.coat,
                blend=0.14,
            )
    return Joints(
        chest=Frame(turn, chest),
        hip=Frame(turn, hip),
        head=Frame(turn, chest),
        radii=s.head,
        nose=chest,
        neck_root=chest,
        body=(s.length, s.leg, s.chest, s.waist, s.rump),
        paw=s.paw,
        muzzle=s.muzzle,
        muzzle_drop=s.muzzle_drop,
        breadth=s.breadth,
        eye=s.eye,
    )


def _ring(clay: Clay, s: Quadruped, motion: Motion, skin: Materials, chest: Vec, hip: Vec) -> Joints:
    """The torso bent sideways, open towards the camera."""
    bend, breath = motion.curled, 1.0 + motion.breath
    closer = s.length * 0.5 * (1.0 - math.cos(bend))
    chest, hip = chest + vec(-closer, 0.0, s.chest * 0.30), hip + vec(closer, 0.0, s.rump * 0.30)
    middle = mix(chest, hip, 0.5) + vec(0.0, 0.0, -s.length * 0.42 * math.sin(bend))
    fore, hind = yaw(-bend), yaw(bend)
    clay.on("body")
    clay.ellipsoid(chest, (s.chest * 1.08, s.chest * breath, s.chest * 0.98), skin.coat, fore)
    clay.ellipsoid(middle, (s.length * 0.44, s.waist * breath, s.waist * 1.1), skin.coat, blend=0.12)
    clay.ellipsoid(hip, (s.rump * 1.10, s.rump, s.rump * 1.05), skin.coat, hind, blend=0.12)
    if s.extras.hump:
        for place in s.extras.humps:
            clay.ball(mix(chest, hip, place) + vec(0.0, s.chest * 0.72), s.extras.hump, skin.coat, blend=0.14)
    return Joints(
        chest=Frame(fore, chest),
        hip=Frame(hind, hip),
        head=Frame(fore, chest),
        radii=s.head,
        nose=chest,
        neck_root=chest,
        body=(s.length, s.leg, s.chest, s.waist, s.rump),
        paw=s.paw,
        muzzle=s.muzzle,
        muzzle_drop=s.muzzle_drop,
        breadth=s.breadth,
        eye=s.eye,
    )


def _legs(clay: Clay, s: Quadruped, motion: Motion, skin: Materials, joints: Joints) -> None:
    paw = s.paw
    bone = s.leg - paw[1] * 0.9 + 0.02
    thigh, knee_radius, ankle = s.limb
    for foot, (front, side) in enumerate(((1, 1), (1, -1), (-1, 1), (-1, -1))):
        root = (joints.chest if front > 0 else joints.hip)(
            0.02 * front, -s.chest * (0.30 if front > 0 else 0.16), side * s.breadth
        )
        step, place = motion.feet[foot], motion.places[foot]
        home = s.length * 0.5 + 0.02 if front > 0 else -s.length * 0.5 - 0.03
        if motion.curled:  # paws tucked in before the belly
            home *= 0.62
        ground = vec(
            home + place[0] + step.forward,
            paw[1] * 0.92 + step.up + place[1] + motion.slope * (home + place[0] + step.forward),
            side * (s.breadth + place[2]) if not motion.curled else s.breadth * (0.9 + 0.55 * side),
        )
        out = vec(0.0, 0.0, side * motion.splay)
        clay.on("leg_front" if front > 0 else "leg_hind")
        if front > 0:
            ankle_at = ground + vec(-0.012, 0.018)
            arm = (s.leg - s.chest * 0.30 - paw[1] * 0.92) * 1.05
            knee, end = two_bones(root, ankle_at, arm * 0.52, arm * 0.48, vec(-1.0, 0.0) + out)
            clay.cone(root, knee, thigh, knee_radius, skin.coat, blend=0.07)
            clay.cone(knee, end, knee_radius, ankle, skin.coat, blend=0.04)
            sole = end - vec(-0.012, 0.018)
        else:
            # The hock stands behind and above the foot and folds as the foot leaves the ground.
            hock = ground + vec(-0.05 - 0.04 * step.swing, bone * (0.36 - 0.06 * step.swing) * motion.hock)
            knee, end = two_bones(root, hock, bone * 0.44, bone * 0.38, vec(1.0, 0.1) + out)
            slip = end - hock
            sole = ground + slip
            clay.cone(root, knee, thigh * 1.2, knee_radius * 1.08, skin.coat, blend=0.07)
            clay.cone(knee, end, knee_radius * 1.05, ankle * 0.96, skin.coat, blend=0.04)
            clay.cone(end, sole + vec(-0.012, 0.02), ankle * 0.96, ankle, skin.coat, blend=0.03)
        clay.on("paw_front" if front > 0 else "paw_hind")
        curl = roll(-0.95 * step.swing)
        clay.ellipsoid(sole + curl @ vec(paw[0] * 0.34, -0.008), paw, skin.coat, curl, blend=0.035)
        clay.mark(f"foot{foot}", sole, planted=step.planted)


def _head(
    clay: Clay, s: Quadruped, palette: Palette, pose: Pose, motion: Motion, skin: Materials, joints: Joints
) -> Joints:
    long, angle = s.neck
    angle += motion.neck
    root = joints.chest(s.chest * 0.36, s.chest * 0.36)
    fore = yaw(-1.1 * motion.curled)
    top = root + fore @ vec(math.cos(angle), math.sin(angle)) * long
    clay.on("neck")
    clay.cone(root, top, s.neck_radii[0], s.neck_radii[1], skin.coat, blend=0.10)
    a, b, c = s.head
    head = Frame(
        fore @ yaw(-(s.gaze + motion.look)) @ roll(s.head_tilt + motion.nod) @ pitch(motion.tilt),
        top + vec(a * 0.42, b * 0.35),
    )
    clay.on("head")
    clay.ellipsoid(head.origin, s.head, skin.coat, head.turn, blend=0.08)
    if s.cheeks > 0.0:
        for side in (1, -1):
            clay.ellipsoid(
                head(a * 0.22, -b * 0.36, side * c * 0.66),
                (s.cheeks, s.cheeks * 0.8, s.cheeks),
                skin.coat,
                head.turn,
                blend=0.07,
            )
    length, wide, tip = s.muzzle
    drop = -s.muzzle_drop
    clay.on("muzzle")
    nose = head(a * 0.76 + length, drop - 0.015)
    if not s.extras.trunk:
        clay.cone(head(a * 0.5, drop), nose, wide, tip, skin.coat, blend=0.07)
        clay.on("nose", 30)
        spot = head(a * 0.76 + length + tip * 0.72, drop - 0.015 + tip * 0.44)
        if s.extras.snout:
            clay.on("snout")
            plate = head(a * 0.76 + length + tip * 0.55, drop - 0.005)
            clay.cylinder(plate, tip * 1.02, 0.045, 0.03, skin.inner, head.turn @ yaw(math.pi / 2), blend=0.025)
        else:
            clay.ellipsoid(spot, (s.nose * 0.72, s.nose * 0.72, s.nose), skin.dark, head.turn, blend=0.0)
    size, azimuth, elevation = s.eye
    lid = palette.get("lid", "coat")
    face.eye_pair(
        clay,
        head,
        s.head,
        azimuth=azimuth,
        elevation=elevation,
        size=size,
        lid=lid,
        opened=motion.eyes,
        wink=motion.wink,
        iris=palette["iris"] if "iris" in palette else face.iris_on(lid),
    )
    return replace(joints, head=head, nose=nose, neck_root=root)


def _features(clay: Clay, s: Quadruped, palette: Palette, joints: Joints) -> None:
    """Mouth and blush, over the markings."""
    a = s.head[0]
    length, wide, tip = s.muzzle
    if s.mouth > 0.0:
        width = tip * 0.62 * s.mouth
        below = joints.head(a * 0.76 + length + tip * 0.5, -s.muzzle_drop - 0.015 - tip * 0.42)
        face.muzzle_mouth(
            clay,
            Frame(joints.head.turn, below),
            width=width,
            rise=width * 0.55,
            thick=0.0085,
            parts="muzzle head",
            depth=length + wide,
            stem=tip * 0.42,
        )
    if s.blush > 0.0:
        face.blush(
            clay,
            joints.head,
            s.head,
            azimuth=0.92,
            elevation=-0.22,
            size=s.blush,
            parts="head muzzle",
            opacity=face.blush_on(palette["coat"]),
        )


def gait_stride(shape: Quadruped, action: str) -> float:
    leg = shape.grown().leg
    if action == "walk":
        return stride(QUADRUPED_WALK, leg)
    if action == "run":
        return stride(QUADRUPED_RUN, leg)
    if action in FLYING:
        return WINGED_QUADRUPED.actions[action].stride
    return 0.0


QUADRUPED = Archetype(
    build=build,
    actions={
        "walk": Action(seconds=0.95),
        "run": Action(seconds=0.52),
        "idle": Action(seconds=4.0),
        "sit": Action(seconds=4.0),
        "sleep": Action(seconds=4.0),
        "jump": Action(seconds=1.1),
        "eat": Action(seconds=2.4),
        "swim": Action(seconds=1.1, grounded=False),
        "howl": Action(seconds=4.0),
        "roar": Action(seconds=2.8),
        "bark": Action(seconds=1.8),
        "stretch": Action(seconds=4.0),
        "rouse": Action(seconds=5.0),
        "dig": Action(seconds=1.6),
        "rear": Action(seconds=2.6),
        "roll": Action(seconds=2.4, turn=0.7),
        "climb": Action(seconds=1.1, turn=0.35),
        "hang": Action(seconds=3.6, turn=0.85),
        "pat": Action(seconds=2.4),
        "fight": Action(seconds=1.3, turn=0.40),
        "wink": Action(seconds=2.6, turn=1.05),
        "tilt_head": Action(seconds=4.0, turn=1.05),
        "wag": Action(seconds=2.0, turn=0.75),
        "shake_off": Action(seconds=2.6, turn=0.55),
        "scratch": Action(seconds=2.8, turn=0.45),
        "lick": Action(seconds=3.2, turn=0.60),
        "lick_up": Action(seconds=3.2, turn=0.35),
        "sneeze": Action(seconds=3.0, turn=0.60),
    },
    stride=gait_stride,
    turn=0.5,
    draught=0.38,
    passes=passes,
)
TRUNKED = replace(QUADRUPED, actions={**QUADRUPED.actions, "spray": Action(seconds=3.2, turn=0.35)})
LONG_NECKED = replace(QUADRUPED, actions={**QUADRUPED.actions, "browse": Action(seconds=3.2)})
WINGED_QUADRUPED = replace(
    QUADRUPED,
    actions={
        **QUADRUPED.actions,
        "fly": Action(seconds=1.2, stride=1.9, turn=0.45, grounded=False),
        "breathe_fire": Action(seconds=3.2, turn=0.35),
        "fly_fire": Action(seconds=3.6, stride=5.7, turn=0.45, grounded=False),
    },
)
