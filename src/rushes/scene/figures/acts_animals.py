"""With animals and toys that one is fond of: hens that are fed, somebody who is hugged. Must not: solids.

Who is hugged is not in the motion: `hugging.py` puts any of the cast into these arms.
"""

from __future__ import annotations

from dataclasses import replace

from .acts_register import Register, entering
from .human_motion import KNEELING, Motion, Prop, hand
from .species import Pose

ACTS: Register = {}
act = entering(ACTS)


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
