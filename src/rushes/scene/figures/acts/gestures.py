"""What people say without words: shrugs, winks, looks up and down and around, a thumb up, hands to the brow, arms crossed; a sneeze,
a cough, a sword drawn; and a fall to the ground. Must not: solids, colours.
"""

from __future__ import annotations

import math
from dataclasses import replace

from ..face import blink
from ..human.motion import Motion, Prop, both, feet, foot, hand, keyed
from ..species import Pose
from .body import idle, run
from .register import Register, entering

ACTS: Register = {}
act = entering(ACTS)
LYING = 0.13  # how high the hip is of who has fallen on the face


@act("knock", 2.0, turn=0.35)
def knock(pose: Pose) -> Motion:
    """Before a door; the knuckles come against it three times, then one listens."""
    hits = abs(math.sin(3.0 * math.tau * pose.phase)) if pose.phase < 0.5 else 0.0
    raised = pose.pulse(0.28, 0.62)
    return Motion(
        lean=-0.04, happy=0.3, eyes=blink(pose, 0.8), nod=0.04,
        hands=(hand(0.26 + 0.08 * raised + 0.03 * hits, 0.62 + 0.16 * raised, 0.10, "world"), hand(0.06, -0.15, -0.2)),
        props=(Prop(name="door", at=(0.66, 0.0, -0.12), turn=(0.0, -58.0, 0.0), size=1.15, still=True),),
    )  # fmt: skip


@act("shrug", 2.4, turn=1.10)
def shrug(pose: Pose) -> Motion:
    """Both palms up and out, the head aside, and down again."""
    up = pose.pulse(0.42, 0.52)
    calm = replace(idle(pose), look=0.1, arms=Motion().arms)
    return replace(
        calm, bob=0.012 * up, tilt=0.16 * up, nod=-0.04 * up, happy=-0.25 * up, eyes=blink(pose, 0.12),
        hands=both(0.08 + 0.10 * up, -0.20 + 0.19 * up, 0.15 + 0.17 * up, elbow=(-0.4, -1.0, 0.35)),
    )  # fmt: skip


@act("wink", 2.6, turn=1.30)
def wink(pose: Pose) -> Motion:
    shut = min(1.0, 1.4 * pose.pulse(0.5, 0.34))
    return replace(
        idle(pose), look=0.12, eyes=blink(pose, 0.06), wink=shut, happy=0.5 + 0.4 * shut, tilt=0.10 * shut, nod=-0.05 * shut
    )  # fmt: skip


@act("blink", 2.2, turn=1.25)
def blink_eyes(pose: Pose) -> Motion:
    """More often and longer than everybody does."""
    return replace(idle(pose), look=0.1, eyes=blink(pose, 0.24, 0.44, 0.82, width=0.14))


@act("look_around", 4.4, turn=1.3)
def look_around(pose: Pose) -> Motion:
    """The head to one side and to the other, the trunk a little after it."""
    side = math.sin(math.tau * pose.phase)
    side = math.copysign(abs(side) ** 0.6, side)
    return replace(
        idle(pose), look=0.10 + 0.85 * side, twist=-0.20 * side, nod=0.05 * pose.wave(0.0, 2), gaze=(0.0, 0.0), eyes=blink(pose, 0.02, 0.5)
    )  # fmt: skip


@act("look_down", 3.2, turn=0.85)
def look_down(pose: Pose) -> Motion:
    return replace(
        idle(pose), nod=-0.42 + 0.03 * pose.wave(), bend=-0.16, look=0.1, gaze=(0.0, -0.35), eyes=0.75 * blink(pose, 0.5), tilt=0.03 * pose.wave(0.3)
    )  # fmt: skip


@act("yawn", 3.0, turn=1.10)
def yawn(pose: Pose) -> Motion:
    """A hand before a mouth that opens wide, the eyes shut."""
    wide = min(1.0, 1.3 * pose.pulse(0.5, 0.66))
    return replace(
        idle(pose), look=0.1, mouth=0.95 * wide, eyes=1.0 - wide, nod=0.16 * wide, bend=0.06 * wide, happy=-0.1 * wide,
        hands=(hand(0.10 + 0.10 * wide, -0.16 + 0.22 * wide, 0.13 - 0.04 * wide), hand(0.04 - 0.06 * wide, -0.14 + 0.5 * wide, -0.26)),
    )  # fmt: skip


@act("salute", 3.0, turn=0.85)
def salute(pose: Pose) -> Motion:
    """The hand flat at the brow, the other one straight down."""
    up = min(1.0, 1.5 * pose.pulse(0.5, 0.8))
    straight = Motion(bend=0.05, eyes=blink(pose, 0.3), nod=0.04)
    return replace(
        straight,
        hands=(hand(0.05 + 0.05 * up, -0.17 + 0.53 * up, 0.13 + 0.06 * up, elbow=(-0.1, 0.0, 1.0)), None),
        arms=((0.0, 0.12, 0.1), (0.0, 0.08, 0.05)),
    )


@act("raise_hand", 3.0, turn=1.0)
def raise_hand(pose: Pose) -> Motion:
    return replace(
        idle(pose), look=0.1, happy=0.5, hands=(hand(0.03, 0.47 + 0.01 * pose.wave(0.0, 2), 0.25, elbow=(0.0, 0.0, 1.0)), None), tilt=-0.06
    )  # fmt: skip


@act("cross_arms", 4.0, turn=1.10)
def cross_arms(pose: Pose) -> Motion:
    return replace(
        idle(pose), nod=0.04, tilt=0.05 * pose.wave(0.1), happy=0.1,
        hands=(hand(0.175, -0.03, -0.105, elbow=(-0.1, -0.5, 1.0)), hand(0.155, -0.055, 0.105, elbow=(-0.1, -0.5, 1.0))),
    )  # fmt: skip


@act("scratch_head", 1.6, turn=1.05)
def scratch_head(pose: Pose) -> Motion:
    rub = pose.wave(0.0, 4)
    return replace(
        idle(pose), tilt=-0.16, nod=0.06, look=0.1, happy=-0.2, gaze=(0.1, 0.25),
        hands=(hand(-0.02 + 0.018 * rub, 0.42, 0.16 + 0.012 * rub, elbow=(-0.2, 0.1, 1.0)), None),
    )  # fmt: skip


@act("tilt_head", 3.2, turn=1.20)
def tilt_head(pose: Pose) -> Motion:
    aside = min(1.0, 1.5 * pose.pulse(0.5, 0.8))
    return replace(idle(pose), tilt=0.38 * aside, look=0.1, eyes=blink(pose, 0.1, 0.62), happy=0.2)


@act("blow_kiss", 2.6, turn=1.10)
def blow_kiss(pose: Pose) -> Motion:
    """The fingers to the lips, and then the kiss is sent off."""
    calm = replace(idle(pose), look=0.1, happy=0.7, hands=(hand(0.12, -0.16, 0.13), None))
    lips = replace(calm, mouth=0.15, eyes=0.3, hands=(hand(0.225, 0.115, 0.03), None))
    sent = replace(calm, mouth=0.25, nod=-0.05, hands=(hand(0.38, 0.16, 0.14), None))
    return keyed(pose.phase, [(0.0, calm), (0.22, lips), (0.46, lips), (0.64, sent), (0.84, sent)])


@act("shiver", 1.2, turn=1.0)
def shiver(pose: Pose) -> Motion:
    """Arms about itself, trembling."""
    cold = pose.wave(0.0, 9)
    return replace(
        cross_arms(pose), sway=0.012 * cold, bend=-0.14, nod=-0.10 + 0.012 * cold, happy=-0.6, mouth=0.12 + 0.06 * cold, tilt=0.015 * cold,
        hands=(hand(0.13, 0.02 + 0.006 * cold, -0.11, elbow=(-0.1, -0.6, 0.6)), hand(0.12, -0.01, 0.11, elbow=(-0.1, -0.6, 0.6))),
    )  # fmt: skip


@act("thumbs_up", 3.0, turn=1.10)
def thumbs_up(pose: Pose) -> Motion:
    """A fist held out with its thumb up, and a smile."""
    up = min(1.0, 1.6 * pose.pulse(0.5, 0.9))
    at = (0.20 + 0.08 * up, -0.12 + 0.16 * up, 0.17)
    return replace(
        idle(pose), look=0.1, happy=0.4 + 0.6 * up, nod=-0.05 * up + 0.03 * pose.wave(0.0, 2), tilt=0.05 * up, eyes=blink(pose, 0.08), sheds=True,
        hands=(hand(*at, elbow=(-0.3, -1.0, 0.5)), None),
        props=(Prop(name="thumb_up", space="chest", at=at, size=0.2 + 1.3 * up),),
    )  # fmt: skip


@act("sneeze", 3.2, turn=0.80)
def sneeze(pose: Pose) -> Motion:
    """The head back, eyes shut, mouth open; then it bursts out over the hand, and drops fly."""
    calm = replace(idle(pose), look=0.1, eyes=blink(pose, 0.1))
    comes = replace(
        calm, bend=0.22, nod=0.34, eyes=0.25, mouth=0.55, happy=-0.3, hands=(hand(0.16, 0.02, 0.12), None), props=()
    )
    bursts = replace(
        calm, bend=-0.42, lean=-0.10, nod=-0.30, eyes=0.0, mouth=0.9, happy=-0.6, bob=-0.02,
        hands=(hand(0.24, 0.10, 0.04, elbow=(-0.2, -1.0, 0.8)), hand(0.10, -0.10, -0.16)),
    )  # fmt: skip
    rests = replace(
        calm, bend=-0.12, nod=-0.10, happy=-0.1, hands=(hand(0.21, 0.08, 0.05, elbow=(-0.2, -1.0, 0.8)), None)
    )
    out = (pose.phase - 0.52) / 0.30
    posed = keyed(
        pose.phase,
        [(0.0, calm), (0.14, comes), (0.46, comes), (0.54, bursts), (0.66, bursts), (0.78, rests), (0.94, calm)],
    )
    return replace(
        posed, props=(Prop(name="droplets", space="head", at=(0.22, -0.06, 0.0), value=min(max(out, 0.0), 1.0)),)
    )


@act("cough", 2.4, turn=0.80)
def cough(pose: Pose) -> Motion:
    """A fist before the mouth, three coughs that shake the chest."""
    barks = pose.pulse(0.16, 0.18) + pose.pulse(0.38, 0.18) + pose.pulse(0.62, 0.22)
    return replace(
        idle(pose), look=0.1, bend=-0.10 - 0.26 * barks, nod=-0.08 - 0.16 * barks, bob=-0.012 * barks, happy=-0.5, eyes=0.75 - 0.75 * barks,
        mouth=0.12 + 0.55 * barks, hands=(hand(0.21, 0.095, 0.035, elbow=(-0.2, -1.0, 0.8)), hand(0.15, -0.07, -0.05)),
    )  # fmt: skip


@act("draw_sword", 4.0, turn=0.75)
def draw_sword(pose: Pose) -> Motion:
    """From the hip, out in a sweep and up over the head, and held there."""
    wide = (foot(0.06, 0.078, 0.13), foot(-0.08, 0.078, -0.13))
    grips = Motion(
        legs=wide, lean=-0.06, nod=-0.06, hands=(hand(0.13, -0.17, -0.12), hand(0.04, -0.18, -0.15)), look=0.1
    )
    out = replace(grips, lean=0.0, nod=0.02, hands=(hand(0.30, 0.0, 0.16), hand(0.02, -0.17, -0.17)), mouth=0.2)
    high = replace(
        out,
        lean=0.04,
        nod=0.10,
        hands=(hand(0.10, 0.40, 0.20, elbow=(-0.2, 0.0, 1.0)), hand(0.02, -0.16, -0.18)),
        mouth=0.5,
    )
    posed = keyed(pose.phase, [(0.0, grips), (0.12, grips), (0.30, out), (0.46, high), (0.86, high)])
    turns = [(0.0, -118.0), (0.12, -112.0), (0.30, -50.0), (0.46, -14.0), (0.86, -14.0)]
    return replace(
        posed, eyes=blink(pose, 0.7),
        props=(Prop(name="sword", space="hand0", turn=(0.0, 0.0, keyed(pose.phase, turns)), size=1.1),),
    )  # fmt: skip


@act("fall_over", 5.6, turn=0.60)
def fall_over(pose: Pose) -> Motion:
    """A stumble, arms flung ahead, and down on the face; up again as the cycle ends."""
    stumbles = replace(
        run(replace(pose, phase=0.3)), feet=Motion().feet, lean=-0.45, mouth=0.7, happy=-0.4, bob=0.0,
        hands=(hand(0.34, 0.66, 0.20, "world"), hand(0.34, 0.66, -0.20, "world")), legs=(foot(0.10, 0.078, 0.09), foot(-0.16, 0.15, -0.09, toe=-0.8)),
    )  # fmt: skip
    down = Motion(
        hip=(-0.12, LYING), lean=-1.22, nod=0.95, look=0.35, happy=-0.5, mouth=0.25, eyes=0.6,
        legs=feet(-0.46, 0.07, 0.08, toe=-1.4, knee=(0.0, -1.0, 0.1)),
        hands=(hand(0.30, 0.05, 0.20, "world", elbow=(0.2, 0.6, 1.0)), hand(0.28, 0.05, -0.20, "world", elbow=(0.2, 0.6, 1.0))),
    )  # fmt: skip
    lifts = replace(down, lean=-1.05, nod=1.0, eyes=1.0, mouth=0.1)
    stands = Motion(
        hands=(hand(0.06, 0.42, 0.15, "world"), hand(0.06, 0.42, -0.15, "world")),
        legs=(foot(0.0, 0.078, 0.088), foot(0.0, 0.078, -0.088)),
    )
    return keyed(
        pose.phase,
        [(0.0, stands), (0.05, stumbles), (0.13, down), (0.40, down), (0.60, lifts), (0.80, down), (0.94, stands)],
    )
