"""What the body does by itself: gaits, gestures, faces, exercise, dance. Must not: solids, colours."""

from __future__ import annotations

import math
from dataclasses import replace

from .acts_register import Motions, Register, entering
from .face import blink
from .gait import BIPED_RUN, BIPED_WALK, Step, step
from .human_motion import (
    KNEELING,
    LEG,
    LEGS_OUT,
    ON_FLOOR,
    SQUATTING,
    STAND,
    Motion,
    Prop,
    both,
    feet,
    foot,
    hand,
    keyed,
    lying,
    sitting,
)
from .species import Pose

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


@act("dance", 1.2, turn=1.05)
def dance(pose: Pose) -> Motion:
    beat = pose.wave(0.0)
    left, right = max(0.0, beat), max(0.0, -beat)
    return Motion(
        bob=0.03 * pose.wave(0.62, 2) - 0.02,
        sway=0.10 * beat,
        twist=0.30 * pose.wave(0.25),
        tilt=0.14 * beat,
        look=0.15 * beat,
        feet=(
            Step(up=0.09 * left, swing=0.4 * left, planted=left == 0.0),
            Step(up=0.09 * right, swing=0.4 * right, planted=right == 0.0),
        ),
        eyes=blink(pose, 0.5, width=0.1),
        happy=1.0,
        arms=(
            (0.35 + 0.3 * pose.wave(0.1), 1.25 + 0.75 * beat, 0.9),
            (0.35 - 0.3 * pose.wave(0.1), 1.25 - 0.75 * beat, 0.9),
        ),
        flutter=0.5 * pose.wave(0.1, 2),
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


@act("cheerlead", 1.0, turn=1.1)
def cheerlead(pose: Pose) -> Motion:
    beat = pose.wave()
    up = max(0.0, beat)
    return Motion(
        bob=0.05 * abs(beat) - 0.02, happy=1.0, mouth=0.6, sway=0.08 * beat, flutter=0.6 * beat,
        feet=(Step(up=0.16 * max(0.0, -beat), swing=0.5 * max(0.0, -beat), planted=beat > 0), Step(up=0.16 * up, swing=0.5 * up, planted=beat < 0)),
        hands=(hand(0.12, 0.22 + 0.20 * beat, 0.30, elbow=(0, 0, 1)), hand(0.12, 0.22 - 0.20 * beat, -0.30, elbow=(0, 0, 1))),
        props=(Prop(name="pompom", space="hand0", value=pose.phase), Prop(name="pompom", space="hand1", value=pose.phase)),
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


@act("squat", 1.8, turn=0.5)
def squat(pose: Pose) -> Motion:
    down = 0.5 - 0.5 * math.cos(math.tau * pose.phase)
    deep = replace(SQUATTING, hands=both(0.30, 0.04, 0.13, elbow=(-0.2, -1.0, 0.3)), nod=0.12)
    tall = Motion(hip=(0.0, 0.44), legs=SQUATTING.legs, hands=both(0.10, -0.20, 0.17, elbow=(-0.4, -1.0, 0.6)))
    return keyed(pose.phase, [(0.0, tall), (0.5, deep)]) if down >= 0 else tall


@act("push_up", 1.5, turn=0.40)
def push_up(pose: Pose) -> Motion:
    up = 0.5 + 0.5 * pose.wave(0.25)
    hip_y, lean = 0.15 + 0.10 * up, -math.pi / 2 + 0.13 + 0.24 * up
    return Motion(
        hip=(-0.10, hip_y), lean=lean, nod=0.62, look=0.3, happy=-0.2, mouth=0.15,
        legs=feet(-0.43, 0.09, 0.08, toe=-1.1, knee=(0.5, -1.0, 0.0)),
        hands=both(0.14, 0.045, 0.19, "world", elbow=(-0.6, 0.6, 1.0)),
    )  # fmt: skip


@act("sit_up", 1.6, turn=0.42)
def sit_up(pose: Pose) -> Motion:
    up = 0.5 + 0.5 * pose.wave(0.25)
    return Motion(
        hip=(0.0, 0.14), lean=1.5 - 1.0 * up, legs=feet(0.27, 0.07, 0.08, knee=(0.4, 1.0, 0.1)), nod=0.1,
        hands=both(0.02, 0.30, 0.19, elbow=(0.2, 0.3, 1.0)), mouth=0.2 * up,
    )  # fmt: skip


@act("bend_back", 2.6, turn=0.30)
def bend_back(pose: Pose) -> Motion:
    far = 0.5 - 0.5 * math.cos(math.tau * pose.phase)
    far = far * far * (3 - 2 * far)
    return Motion(
        hip=(0.05 * far, 0.45), lean=0.40 * far, bend=0.85 * far, nod=0.30 * far, wide=0.03, stance=(0.03, -0.03),
        hands=(hand(-0.10 * far + 0.06, 0.30 + 0.14 * far, 0.14, elbow=(0.2, 0.2, 1.0)), hand(-0.10 * far + 0.06, 0.30 + 0.14 * far, -0.14, elbow=(0.2, 0.2, 1.0))),
        eyes=1.0, happy=0.2,
    )  # fmt: skip


@act("aerobics exercise", 1.0, turn=1.1)
def aerobics(pose: Pose) -> Motion:
    """A jumping jack with a head band's worth of energy."""
    out = 0.5 - 0.5 * math.cos(math.tau * pose.phase)
    air = abs(pose.wave())
    return Motion(
        bob=0.05 * air - 0.02 - 0.02 * out, wide=0.13 * out, happy=0.8, mouth=0.3,
        feet=(Step(up=0.045 * air, planted=air < 0.03),) * 2,
        hands=(hand(0.05, -0.12 + 0.55 * out, 0.23 + 0.10 * math.sin(math.pi * out), elbow=(0, 0, 1)), hand(0.05, -0.12 + 0.55 * out, -0.23 - 0.10 * math.sin(math.pi * out), elbow=(0, 0, 1))),
        props=(Prop(name="sweatband", space="head"), Prop(name="mat", at=(0.0, 0.0, 0.0))),
    )  # fmt: skip


@act("tai_chi", 5.0, turn=0.80)
def tai_chi(pose: Pose) -> Motion:
    """Slow weight from leg to leg, open palms that push and draw a circle."""
    a = math.tau * pose.phase
    x = 0.07 * math.sin(a)
    return Motion(
        hip=(x, 0.345 + 0.015 * math.cos(2 * a)), twist=0.25 * math.sin(a), eyes=0.6, nod=0.03, look=0.1,
        legs=(foot(0.19, 0.078, 0.13, knee=(1.0, 0.4, 0.5)), foot(-0.19, 0.078, -0.13, knee=(1.0, 0.4, 0.8))),
        hands=(hand(0.23 + 0.07 * math.sin(a), 0.12 + 0.10 * math.cos(a), 0.10), hand(0.20 - 0.10 * math.sin(a), -0.02 - 0.11 * math.cos(a), -0.14)),
        props=(Prop(name="palm_open", space="hand0"), Prop(name="palm_open", space="hand1")),
    )  # fmt: skip


@act("kick karate", 1.3, turn=0.45)
def kick(pose: Pose) -> Motion:
    guard = Motion(
        hip=(0.0, 0.40), legs=(foot(0.10, 0.078, 0.10, knee=(1, 0.3, 0.4)), foot(-0.12, 0.078, -0.1, knee=(1, 0.3, 0.4))),
        hands=(hand(0.22, 0.05, 0.08), hand(0.14, 0.02, -0.10)), happy=-0.3,
    )  # fmt: skip
    high = replace(
        guard, hip=(-0.03, 0.45), lean=0.42, mouth=0.8, nod=-0.1, hands=(hand(0.12, -0.05, 0.22), hand(0.16, 0.08, -0.10)),
        legs=(foot(0.40, 0.60, 0.05, toe=0.9, knee=(0.4, 1, 0.2)), foot(-0.10, 0.078, -0.09, knee=(1, 0.3, 0.4))),
    )  # fmt: skip
    return keyed(pose.phase, [(0.0, guard), (0.30, guard), (0.45, high), (0.58, high), (0.85, guard)])


@act("box fight", 1.0, turn=0.5)
def box(pose: Pose) -> Motion:
    a, b = pose.pulse(0.25, 0.4), pose.pulse(0.75, 0.4)
    return Motion(
        hip=(0.0, 0.42 + 0.01 * pose.wave(0, 4)), twist=0.35 * (b - a), happy=-0.4, lean=-0.08,
        legs=(foot(0.11, 0.078, 0.11, knee=(1, 0.3, 0.3)), foot(-0.12, 0.078, -0.11, knee=(1, 0.3, 0.4))),
        hands=(hand(0.16 + 0.24 * a, 0.08, 0.08), hand(0.16 + 0.24 * b, 0.08, -0.08)),
        props=(Prop(name="boxing_glove", space="arm0"), Prop(name="boxing_glove", space="arm1")),
    )  # fmt: skip


@act("robot_dance", 2.0, turn=1.1)
def robot_dance(pose: Pose) -> Motion:
    """Square angles, held, then the next: the eye sees the machine."""
    up = ((0.0, 0.10, 0.34), (0.0, 0.42, 0.32))

    def arms(right_up: bool, twist: float, tilt: float) -> Motion:
        a, b = (1, 0) if right_up else (0, 1)
        return Motion(
            twist=twist, tilt=tilt, turn=-twist * 0.4, happy=0.0, hip=(0.0, 0.43),
            hands=(
                hand(0.06, 0.06 + (0.17 if a else -0.17), 0.31, elbow=(0.0, 0.0, 1.0)),
                hand(0.06, 0.06 + (0.17 if b else -0.17), -0.31, elbow=(0.0, 0.0, 1.0)),
            ),
            props=(Prop(name="robot_mask", space="head"), Prop(name="robot_chest", space="chest")),
        )  # fmt: skip

    one, two = arms(True, 0.25, 0.12), arms(False, -0.25, -0.12)
    assert up
    return keyed(pose.phase, [(0.0, one), (0.36, one), (0.5, two), (0.86, two)])


@act("ballet", 2.4, turn=0.62)
def ballet(pose: Pose) -> Motion:
    """An arabesque on the tip of one foot, arms round over the head and out."""
    rise = 0.5 + 0.5 * pose.wave()
    return Motion(
        hip=(0.0, 0.50 + 0.02 * rise), lean=-0.22, nod=0.15, eyes=0.7, happy=0.3, turn=0.10 * pose.wave(0.25), flutter=0.1,
        legs=(foot(0.0, 0.13, 0.03, toe=-1.35, knee=(1, 0, 0)), foot(-0.36, 0.42 + 0.06 * rise, -0.06, toe=-0.9, knee=(0.2, -1, 0))),
        hands=(hand(0.27, 0.34 + 0.04 * rise, 0.08, elbow=(0, 0.2, 1)), hand(-0.02, 0.16 + 0.03 * rise, -0.34, elbow=(0, 0.2, -0.3))),
        props=(Prop(name="tutu", space="hip"),),
    )  # fmt: skip


@act("spin twirl", 1.4, turn=0.6)
def spin(pose: Pose) -> Motion:
    return Motion(
        turn=math.tau * pose.phase,
        happy=1.0,
        hands=both(0.02, 0.12, 0.36, elbow=(0, 0, 1)),
        flutter=1.0,
        hip=(0.0, 0.46),
    )


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
