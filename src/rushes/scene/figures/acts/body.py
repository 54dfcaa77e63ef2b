"""What the body does by itself: gaits, gestures, faces, exercise, dance. Must not: solids, colours."""

from __future__ import annotations

import math
from dataclasses import replace

from ..face import blink
from ..gait import BIPED_RUN, BIPED_WALK, Step, step
from ..human.motion import (
    KNEELING,
    LEG,
    LEGS_OUT,
    ON_FLOOR,
    STAND,
    Motion,
    Prop,
    both,
    feet,
    foot,
    hand,
    lying,
    sitting,
)
from ..species import Pose
from .register import Motions, Register, entering

ACTS: Register = {}
act = entering(ACTS)


@act("walk", 0.95, gait="walk")
def walk(pose: Pose) -> Motion:
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


@act("run", 0.62, gait="run")
def run(pose: Pose) -> Motion:
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


@act("idle stand", 4.0, turn=0.95)
def idle(pose: Pose) -> Motion:
    glance = pose.pulse(0.6, 0.45)
    return Motion(
        bob=0.004 * pose.wave(0.0, 2),
        sway=0.02 * pose.wave(0.0),
        look=0.35 * glance,
        tilt=0.06 * pose.wave(0.1),
        eyes=blink(pose, 0.15, 0.5),
        arms=((0.05 * pose.wave(0.1, 2), 0.16, 0.25), (0.05 * pose.wave(0.3, 2), 0.16, 0.25)),
        flutter=0.15 * pose.wave(0.2, 2),
    )


@act("wave", 2.0, turn=1.05)
def wave(pose: Pose) -> Motion:
    return replace(
        idle(pose),
        arms=((0.05, 2.25, 0.40 + 0.45 * pose.wave(0.0, 4)), (0.0, 0.18, 0.3)),
        look=0.1,
        tilt=0.08 * pose.wave(0.0, 2),
        happy=1.0,
    )


@act("jump", 1.1)
def jump(pose: Pose) -> Motion:
    crouch = pose.pulse(0.15, 0.3) + 0.7 * pose.pulse(0.84, 0.26)
    air = max(0.0, math.sin(math.pi * (pose.phase - 0.26) / 0.46)) if 0.26 < pose.phase < 0.72 else 0.0
    height = 0.30 * air
    foot_ = Step(up=height * 0.9, swing=0.35 * air, planted=air == 0.0)
    arm = (0.5 * crouch - 0.2 * air, 0.16 + 2.3 * air, 0.3 + 0.5 * crouch)
    return Motion(
        bob=height - 0.10 * crouch,
        lean=-0.25 * crouch,
        feet=(foot_, foot_),
        arms=(arm, arm),
        happy=air,
        flutter=0.8 * air,
        stance=(0.02, -0.02),
    )


@act("march", 1.0, turn=0.35, gait="walk")
def march(pose: Pose) -> Motion:
    """Straight legs thrown high, straight arms, a flag of honour."""
    swing = pose.wave(0.25)
    steps = [step(BIPED_WALK, k, pose.phase, LEG) for k in (0, 1)]
    high = tuple(replace(s, up=s.up * 2.4 + 0.13 * s.swing, forward=s.forward + 0.08 * s.swing) for s in steps)
    return Motion(
        bob=0.012 * pose.wave(0.17, 2) - 0.02,
        twist=0.10 * swing,
        nod=0.12,
        feet=(high[0], high[1]),
        arms=((0.0, 0.1, 0.0), (1.25 * swing, 0.05, 0.02)),
        hands=(hand(0.12, 0.02, 0.13), None),
        props=(Prop(name="flag", space="hand0", at=(0.0, 0.0, 0.0), turn=(0.0, 0.0, 6.0), value=pose.phase),),
    )


@act("sit", 4.0, turn=0.9)
def sit(pose: Pose) -> Motion:
    kick = 0.05 * pose.wave(0.0)
    return replace(
        sitting(0.22),
        legs=(
            foot(0.20 + kick, 0.10, 0.09, knee=(1.0, 0.9, 0.15)),
            foot(0.20 - kick, 0.10, -0.09, knee=(1.0, 0.9, 0.15)),
        ),
        hands=(hand(0.14, 0.30, 0.10, "world"), hand(0.14, 0.30, -0.10, "world")),
        look=0.3 * pose.pulse(0.6, 0.5),
        tilt=0.05 * pose.wave(),
        eyes=blink(pose, 0.2, 0.7),
        props=(Prop(name="bench", at=(-0.02, 0.0, 0.0)),),
    )


@act("sit_seat", 4.0, turn=1.1)
def sit_seat(pose: Pose) -> Motion:
    """On what is another figure: its top is at y = 0, the legs hang down before it."""
    kick = 0.04 * pose.wave(0.0)
    return replace(
        sitting(0.0),
        legs=(
            foot(0.21 + kick, -0.13, 0.09, knee=(1.0, 0.9, 0.15)),
            foot(0.21 - kick, -0.13, -0.09, knee=(1.0, 0.9, 0.15)),
        ),
        hands=both(0.17, -0.20, 0.12),
        look=0.3 * pose.pulse(0.6, 0.5),
        tilt=0.05 * pose.wave(),
        eyes=blink(pose, 0.2, 0.7),
        bob=0.003 * pose.wave(0, 2),
    )


@act("sleep", 4.0, turn=0.42)
def sleep(pose: Pose) -> Motion:
    """In a bed, under a blanket."""
    breath = 0.5 + 0.5 * pose.wave()
    return replace(
        lying(0.33, at=0.0),
        hands=both(0.16, 0.02, 0.05),
        eyes=0.0,
        mouth=0.10 * breath,
        props=(
            Prop(name="bed", at=(0.05, 0.0, 0.0)),
            Prop(name="blanket", at=(0.10, 0.37 + 0.012 * breath, 0.0)),
            Prop(name="zzz", space="world", at=(-0.30, 0.74, 0.1), value=pose.phase),
        ),
    )


@act("lie_in_bed", 4.0, turn=0.42)
def lie_in_bed(pose: Pose) -> Motion:
    """On a bed, over the blanket and awake, the hands under the head."""
    return replace(
        lying(0.345, at=0.0), bob=0.004 * pose.wave(), eyes=blink(pose, 0.3, 0.72), happy=0.3, hands=both(-0.03, 0.26, 0.20, elbow=(0.0, 0.2, 1.0)),
        props=(Prop(name="bed", at=(0.05, 0.0, 0.0)),),
    )  # fmt: skip


@act("lie", 4.0, turn=0.42)
def lie(pose: Pose) -> Motion:
    return replace(
        lying(0.125),
        bob=0.004 * pose.wave(),
        eyes=blink(pose, 0.3),
        hands=both(-0.03, 0.26, 0.20, elbow=(0.0, 0.2, 1.0)),
        happy=0.3,
    )


@act("wake_up", 3.2, turn=0.62)
def wake_up(pose: Pose) -> Motion:
    """Sits up in bed, yawns and stretches."""
    stretch = pose.pulse(0.5, 0.7)
    return replace(
        LEGS_OUT,
        hip=(0.0, 0.38),
        lean=0.15 * stretch,
        legs=feet(0.33, 0.33, 0.08, toe=1.0, knee=(0.3, 1.0, 0.1)),
        hands=(
            hand(-0.02 + 0.12 * (1 - stretch), 0.02 + 0.42 * stretch, 0.30, elbow=(-0.4, 0.2, 1.0)),
            hand(0.05, 0.02 + 0.40 * stretch, -0.30, elbow=(-0.4, 0.2, 1.0)),
        ),
        mouth=0.9 * stretch,
        eyes=0.85 * (1 - stretch) if stretch < 0.9 else 0.0,
        nod=0.2 * stretch,
        props=(Prop(name="bed", at=(0.12, 0.0, 0.0)), Prop(name="blanket", at=(0.24, 0.36, 0.0), size=0.92)),
    )


@act("laugh", 0.9, turn=1.05)
def laugh(pose: Pose) -> Motion:
    shake = pose.wave(0.0, 3)
    return Motion(
        bob=0.010 * shake, bend=0.16 + 0.05 * pose.wave(), nod=0.12 + 0.03 * shake, happy=1.0,
        mouth=0.85 + 0.15 * shake, eyes=0.0, hands=both(0.16, -0.10 + 0.012 * shake, 0.07), tilt=0.06 * pose.wave(),
        props=(Prop(name="haha", space="world", at=(0.10, 1.12, 0.30), value=pose.phase),),
    )  # fmt: skip


@act("cry", 1.4, turn=1.05)
def cry(pose: Pose) -> Motion:
    sob = pose.wave(0.0, 2)
    return Motion(
        bend=-0.10 + 0.03 * sob, nod=-0.08, happy=-1.0, mouth=0.55 + 0.25 * sob, eyes=0.12, bob=0.006 * sob,
        hands=(hand(0.16, 0.14, 0.20, "head" , elbow=(-0.3, -1.0, 0.7)), hand(0.10, -0.12, -0.14)),
        props=tuple(Prop(name="tears", space="head", value=pose.phase, turn=(0.0, 0.0, 0.0), at=(0.0, 0.0, 0.0)) for _ in (0,)),
    )  # fmt: skip


@act("talk speak", 1.6, turn=0.95)
def talk(pose: Pose) -> Motion:
    say = abs(pose.wave(0.0, 3)) * (0.6 + 0.4 * pose.wave(0.2))
    return replace(
        idle(pose), mouth=0.15 + 0.5 * say, nod=0.05 * pose.wave(0.0, 2), eyes=blink(pose, 0.4),
        hands=(hand(0.20, -0.02 + 0.05 * pose.wave(0.0, 2), 0.16), hand(0.16, -0.10 + 0.03 * pose.wave(0.4, 2), -0.12)),
    )  # fmt: skip


def _saying(open_: float) -> Motions:
    def motion(pose: Pose) -> Motion:
        return replace(talk(pose), mouth=open_)

    return motion


for number, open_ in enumerate((0.0, 0.22, 0.50, 0.85)):
    act(f"speaking_{number}", 1.6, turn=0.95)(_saying(open_))  # the sound of a line says which of them is shown when


@act("tongue_out", 1.2, turn=1.15)
def tongue_out(pose: Pose) -> Motion:
    return Motion(
        tilt=0.14 * pose.wave(), happy=0.55, mouth=0.6, hands=both(-0.02, 0.25, 0.31, elbow=(0.0, 0.1, 1.0)), eyes=blink(pose, 0.5, width=0.2),
        props=(Prop(name="tongue", space="head", at=(0.172, -0.105, 0.0), value=0.85 + 0.15 * pose.wave(0.0, 2), size=1.35),),
    )  # fmt: skip


@act("shake_head", 1.1, turn=1.15)
def shake_head(pose: Pose) -> Motion:
    return Motion(
        look=0.75 * pose.wave(), twist=0.0, happy=-0.5, hands=both(0.10, -0.16, 0.10), arms=STAND.arms,
        props=(Prop(name="shake_lines", space="chest", at=(0.0, 0.30, 0.0)),),
    )  # fmt: skip


@act("nod", 1.1, turn=1.05)
def nod(pose: Pose) -> Motion:
    return Motion(nod=0.22 * pose.wave(), happy=0.4)


@act("clap applaud", 0.62, turn=0.95)
def clap(pose: Pose) -> Motion:
    apart = 0.045 + 0.11 * (0.5 + 0.5 * pose.wave(0.25))
    return Motion(
        happy=0.9, bob=0.008 * pose.wave(0.0, 2), hands=both(0.24, 0.03, apart, elbow=(-0.2, -1.0, 0.8)), tilt=0.05 * pose.wave(),
        props=(Prop(name="claps", space="chest", at=(0.30, 0.06, 0.0), value=1.0 - (0.5 + 0.5 * pose.wave(0.25))),),
    )  # fmt: skip


@act("cheer celebrate", 0.8, turn=1.1)
def cheer(pose: Pose) -> Motion:
    up = abs(pose.wave())
    return Motion(
        bob=0.07 * up - 0.02, feet=(Step(up=0.065 * up, planted=up < 0.05), Step(up=0.065 * up, planted=up < 0.05)), happy=1.0, mouth=0.7,
        hands=both(0.05, 0.42 + 0.03 * up, 0.26, elbow=(0.0, 0.0, 1.0)),
    )  # fmt: skip


@act("crawl", 1.2, turn=0.45, stride=0.30)
def crawl(pose: Pose) -> Motion:
    """On hands and knees; opposite limbs go together."""
    return _crawling(pose, ())


def _crawling(pose: Pose, props: tuple[Prop, ...]) -> Motion:
    way = 0.30

    def limb(shift: float) -> tuple[float, float]:
        u = (pose.phase + shift) % 1.0
        if u < 0.6:
            return way * (0.3 - u), 0.0
        v = (u - 0.6) / 0.4
        return way * (-0.3 + 0.6 * v * v * (3 - 2 * v)), 0.05 * math.sin(math.pi * v)

    (ax, ay), (bx, by) = limb(0.0), limb(0.5)
    return Motion(
        hip=(-0.13, 0.27 + 0.008 * pose.wave(0.0, 2)),
        lean=-1.28,
        nod=1.05,
        look=0.25,
        happy=0.7,
        tilt=0.05 * pose.wave(),
        sway=0.05 * pose.wave(),
        legs=(
            foot(-0.33 + ax, 0.06 + ay, 0.10, toe=-1.4, knee=(1.0, -1.0, 0.1)),
            foot(-0.33 + bx, 0.06 + by, -0.10, toe=-1.4, knee=(1.0, -1.0, 0.1)),
        ),
        hands=(
            hand(0.16 + bx, 0.045 + by, 0.14, "world", elbow=(-1.0, 0.0, 0.5)),
            hand(0.16 + ax, 0.045 + ay, -0.14, "world", elbow=(-1.0, 0.0, 0.5)),
        ),
        props=props,
    )


@act("kneel pray", 3.0, turn=0.75)
def kneel(pose: Pose) -> Motion:
    return replace(
        KNEELING,
        hands=both(0.19, 0.06, 0.022, elbow=(-0.2, -1.0, 0.5)),
        eyes=0.0,
        nod=-0.22 + 0.03 * pose.wave(),
        bob=0.003 * pose.wave(0, 2),
    )


@act("meditate yoga", 4.0, turn=1.15)
def meditate(pose: Pose) -> Motion:
    breath = pose.wave()
    return replace(
        ON_FLOOR, bob=0.004 * breath, eyes=0.0, happy=0.3, hands=both(0.14, -0.20 + 0.004 * breath, 0.27, elbow=(-0.3, -0.6, 1.0)),
        props=(Prop(name="mat", at=(0.03, 0.0, 0.0)),),
    )  # fmt: skip


@act("think", 3.0, turn=0.9)
def think(pose: Pose) -> Motion:
    return Motion(
        nod=0.08, tilt=0.12, gaze=(0.1, 0.3), hands=(hand(0.175, 0.115, 0.05), hand(0.14, -0.06, 0.02)), eyes=blink(pose, 0.3),
        props=(Prop(name="thought", space="world", at=(0.1, 1.25, 0.2), value=pose.phase),),
    )  # fmt: skip


@act("point", 2.0, turn=0.6)
def point(pose: Pose) -> Motion:
    return Motion(
        hands=(hand(0.36, 0.13 + 0.01 * pose.wave(0, 2), 0.10), None),
        happy=0.4,
        eyes=blink(pose, 0.4),
        props=(Prop(name="finger", space="arm0"),),
    )


@act("fly", 1.6, turn=0.38, stride=1.2, grounded=False)
def fly(pose: Pose) -> Motion:
    """Like a hero: one fist ahead."""
    rock = pose.wave()
    return Motion(
        hip=(-0.15, -0.02 + 0.02 * rock), lean=-1.30 + 0.04 * rock, nod=0.85, look=0.15, happy=0.5, flutter=1.0 + 0.3 * pose.wave(0.2, 2),
        legs=(foot(0.0, -0.39, 0.06, space="hip", toe=-1.1), foot(0.12, -0.28, -0.06, space="hip", toe=-0.8)),
        hands=(hand(0.02, 0.38, 0.12), hand(0.05, -0.12, -0.19)),
    )  # fmt: skip


@act("swim", 1.4, turn=0.40, stride=0.55, grounded=False)
def swim(pose: Pose) -> Motion:
    """A crawl, half out of the water."""
    a = math.tau * pose.phase

    def stroke(shift: float, z: float) -> tuple[float, float, float]:
        b = a + shift
        return 0.16 * math.cos(b), 0.18 + 0.26 * math.sin(b) * 0.5 + 0.06, z

    (x0, y0, z0), (x1, y1, z1) = stroke(0.0, 0.16), stroke(math.pi, -0.16)
    kick_ = 0.07 * pose.wave(0.0, 3)
    return Motion(
        hip=(-0.15, 0.10 + 0.01 * pose.wave(0, 2)), lean=-1.30, nod=0.75, look=0.2, mouth=0.2, sway=0.12 * pose.wave(),
        legs=(foot(kick_, -0.37, 0.07, space="hip", toe=-1.1), foot(-kick_, -0.37, -0.07, space="hip", toe=-1.1)),
        hands=(hand(-x0, y0 * 1.2, z0, elbow=(-0.8, 0.2, 0.8)), hand(-x1, y1 * 1.2, z1, elbow=(-0.8, 0.2, 0.8))),
        props=(Prop(name="swim_cap", space="head"), Prop(name="splash", at=(0.30, 0.05, 0.1), value=pose.phase)),
    )  # fmt: skip


@act("fall", 1.2, turn=0.75, grounded=False)
def fall(pose: Pose) -> Motion:
    w = pose.wave()
    return Motion(
        hip=(0.0, 0.0), lean=0.9 + 0.1 * w, bend=-0.4, mouth=0.9, happy=-0.3, nod=-0.2, flutter=1.2,
        legs=(foot(0.25, -0.22 + 0.05 * w, 0.12, space="hip"), foot(0.22, -0.26 - 0.05 * w, -0.12, space="hip")),
        hands=(hand(0.22, 0.32 + 0.05 * w, 0.25), hand(0.22, 0.32 - 0.05 * w, -0.25)),
    )  # fmt: skip


@act("float", 6.0, turn=0.75, grounded=False)
def float_free(pose: Pose) -> Motion:
    """Weightless: it leans this way and that, arms and legs adrift."""
    w, v = pose.wave(), pose.wave(0.3)
    return Motion(
        hip=(0.0, 0.02 * w), lean=0.22 * v, bend=-0.10 * w, sway=0.16 * w, look=0.35 + 0.15 * v, nod=0.06 * v, happy=0.3,
        eyes=blink(pose, 0.25, 0.7),
        legs=(
            foot(0.12 + 0.05 * w, -0.30 + 0.02 * v, 0.12, space="hip", toe=-0.7),
            foot(0.02 - 0.05 * v, -0.33 + 0.02 * w, -0.10, space="hip", toe=-0.8),
        ),
        hands=(hand(0.14 + 0.04 * v, 0.20 + 0.06 * w, 0.30), hand(0.12 - 0.04 * w, 0.24 - 0.06 * v, -0.30)),
    )  # fmt: skip


@act("look_up", 3.0, turn=0.6)
def look_up(pose: Pose) -> Motion:
    return Motion(
        nod=0.30 + 0.03 * pose.wave(), bend=0.1, happy=0.4, eyes=blink(pose, 0.4), hands=(hand(0.17, 0.32, 0.13), None)
    )


@act("bow", 2.6, turn=0.5)
def bow(pose: Pose) -> Motion:
    low = pose.pulse(0.5, 0.8)
    return Motion(lean=-0.15 * low, bend=-0.75 * low, nod=-0.1 * low, eyes=1.0 - low, hands=both(0.10, -0.17, 0.13))


@act("zombie", 1.6, turn=0.5, gait="walk")
def zombie(pose: Pose) -> Motion:
    return replace(
        walk(pose), hands=both(0.33, 0.08 + 0.02 * pose.wave(), 0.12), tilt=0.2, nod=0.1, mouth=0.35, happy=-0.2
    )
