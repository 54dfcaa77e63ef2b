"""With animals and toys that one is fond of: hens that are fed, somebody who is hugged. Must not: solids.

Who is hugged or fed is not in the motion: `hugging.py` puts any of the cast into these arms, `feeding.py` before this bowl.
"""

from __future__ import annotations

from dataclasses import replace

from ..human.motion import KNEELING, ONE_KNEE, Motion, Prop, hand
from ..species import Pose
from .register import Register, entering

ACTS: Register = {}
act = entering(ACTS)
BOWL_AT, HAND_AT = 0.56, 0.52  # how far ahead a bowl stands, and how far a hand is held out


@act("feed_hens", 2.4, turn=0.6)
def feed_hens(pose: Pose) -> Motion:
    """Corn is strewn before hens, which peck at it."""
    strews = pose.pulse(0.4, 0.5)
    return Motion(
        happy=0.6, nod=-0.14, lean=-0.08,
        hands=(hand(0.27 + 0.06 * strews, -0.06 - 0.05 * strews, 0.12), hand(0.16, -0.06, -0.12)),
        props=(
            Prop(name="bucket", space="hand1", at=(0.06, -0.10, 0.0), size=0.9), Prop(name="corn", at=(0.52, 0.0, 0.06), value=pose.phase),
            Prop(name="chicken", at=(1.00, 0.0, 0.04), turn=(0.0, 196.0, 0.0), size=0.40, action="eat", phase=pose.phase),
            Prop(name="chicken", at=(0.74, 0.0, -0.46), turn=(0.0, 240.0, 0.0), size=0.38, action="eat", phase=pose.phase + 0.35, colour="#c07a45"),
            Prop(name="chicken", at=(0.40, 0.0, 0.50), turn=(0.0, 12.0, 0.0), size=0.38, action="eat", phase=pose.phase + 0.7, colour="#e2b36a"),
        ),
    )  # fmt: skip


@act("feed_low", 2.4, turn=0.45)
def feed_low(pose: Pose) -> Motion:
    """On one knee before a bowl on the ground, into which a handful goes."""
    drops = pose.pulse(0.4, 0.6)
    return replace(
        ONE_KNEE, lean=-0.16, happy=0.7, nod=-0.12, look=0.10, mouth=0.15 * drops, bob=0.003 * pose.wave(0.0, 2),
        hands=(
            hand(0.44 - 0.02 * drops, 0.34 - 0.10 * drops, 0.10, "world", elbow=(-0.3, -0.6, 1.0)),
            hand(0.24, 0.36, -0.10, "world"),
        ),
        props=(
            Prop(name="food_bowl", at=(BOWL_AT, 0.0, 0.0)),
            Prop(name="handful", space="hand0", at=(0.03, 0.02 - 0.10 * drops, 0.0)),
        ),
    )  # fmt: skip


@act("wash_animal", 1.6, turn=0.45)
def wash_animal(pose: Pose) -> Motion:
    """On one knee, both hands rubbing lather into the coat of who stands there; bubbles rise."""
    rub = 0.05 * pose.wave()
    return replace(
        ONE_KNEE, lean=-0.14, happy=0.8, nod=-0.08, bob=0.004 * pose.wave(0.0, 2),
        hands=(hand(0.46 + rub, 0.55, 0.12, "world", elbow=(-0.3, -0.4, 1.0)), hand(0.46 - rub, 0.52, -0.06, "world", elbow=(-0.3, -0.4, 1.0))),
        props=(
            Prop(name="sponge", space="hand0", at=(0.02, -0.02, 0.0), size=1.2), Prop(name="bucket", at=(0.16, 0.0, 0.42), size=0.9),
            Prop(name="bubbles", at=(0.46, 0.50, 0.10), turn=(0.0, 60.0, 0.0), value=pose.phase),
        ),
    )  # fmt: skip


@act("feed_tall", 2.8, turn=0.45)
def feed_tall(pose: Pose) -> Motion:
    """Upright, a handful held out to the mouth of somebody as tall."""
    s = pose.wave()
    return Motion(
        happy=0.7, nod=0.06, lean=-0.05, look=0.10, bob=0.004 * s, stance=(0.05, -0.05),
        hands=(
            hand(HAND_AT - 0.06, 0.72 + 0.012 * s, 0.05, "world", elbow=(-0.3, -0.8, 0.6)),
            hand(0.05, -0.17, -0.16),
        ),
        props=(Prop(name="handful", space="hand0", at=(0.05, 0.05, 0.0), size=1.3, colour="#8fbf5a"),),
    )  # fmt: skip


@act("feed", 2.8, turn=0.6)
def feed(pose: Pose) -> Motion:
    """Stooping with a bowl for those who stand about."""
    s = pose.wave()
    return Motion(
        lean=-0.22, happy=0.7, nod=-0.10, bob=0.004 * s, stance=(0.05, -0.05),
        hands=(hand(0.31, 0.50 + 0.01 * s, 0.08, "world"), hand(0.31, 0.50 + 0.01 * s, -0.08, "world")),
        props=(Prop(name="food_bowl", at=(0.33, 0.475 + 0.01 * s, 0.0), size=1.1),),
    )  # fmt: skip


@act("hold_close", 3.0, turn=0.95)
def hold_close(pose: Pose) -> Motion:
    """Both arms about somebody small before the chest, the cheek against it."""
    s = 0.05 * pose.wave()
    return Motion(
        sway=s, happy=0.6, eyes=0.0, tilt=0.16 + 0.3 * s, nod=-0.04, bob=0.004 * pose.wave(0.0, 2),
        hands=(hand(0.29, -0.05, 0.06, elbow=(-0.2, -0.7, 1.0)), hand(0.29, -0.13, -0.05, elbow=(-0.2, -0.7, 1.0))),
    )  # fmt: skip


@act("hug_neck", 2.8, turn=0.50)
def hug_neck(pose: Pose) -> Motion:
    """On the knees, both arms about the neck of somebody as tall as that, cheek to cheek."""
    s = 0.05 * pose.wave()
    return replace(
        KNEELING, lean=-0.20, sway=s, happy=0.6, eyes=0.0, tilt=-0.20, look=0.20, nod=0.02,
        hands=(hand(0.46, 0.40, 0.26, "world", elbow=(-0.2, -0.3, 1.0)), hand(0.44, 0.46, -0.06, "world", elbow=(-0.2, -0.3, 1.0))),
    )  # fmt: skip
