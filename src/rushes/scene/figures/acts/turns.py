"""Turning on the spot: round to the camera, back over the shoulder, the eyes on the camera. Must not: solids."""

from __future__ import annotations

import math
from dataclasses import replace

from ..face import blink
from ..human.motion import Motion, foot
from ..passage import eased
from ..species import Pose
from .body import idle
from .register import Register, entering

ACTS: Register = {}
act = entering(ACTS)
BEGINS, TAKES = 0.10, 0.26  # shares of a cycle: when who turns round begins to, and how long it takes
BACK = 2.9  # radians from the camera at which it begins
STEPS, LIFT = 3, 0.035  # that the feet make for it, and how high they are lifted


def _smooth(t: float) -> float:
    return eased(min(max(t, 0.0), 1.0))


def _standing(motion: Motion, turn: float, lifts: tuple[float, float] = (0.0, 0.0)) -> Motion:
    """On feet that turn with the body."""
    left, right = (foot(0.0, 0.078 + lift, side * 0.088) for side, lift in zip((1, -1), lifts, strict=True))
    return replace(motion, turn=turn, legs=(left, right), bob=0.0, sway=0.0)


@act("turn_around", 6.4, turn=1.05)
def turn_around(pose: Pose) -> Motion:
    """Seen from behind, then round on small steps, and a smile for whoever is there; turned back as the cycle ends."""
    share = (pose.phase - BEGINS) / TAKES
    come, gone = _smooth(share), _smooth((pose.phase - 0.88) / 0.12)
    turned = come - gone
    stepping = math.sin(math.pi * min(max(share, 0.0), 1.0) * STEPS)
    lifts = (LIFT * max(0.0, stepping), LIFT * max(0.0, -stepping)) if 0.0 < share < 1.0 else (0.0, 0.0)
    ahead = _smooth(share + 0.22) - come  # the head goes first
    return _standing(
        replace(idle(pose), happy=0.7 * turned, look=1.3 * ahead, eyes=blink(pose, 0.05, 0.62), tilt=0.05 * turned, flutter=2.0 * ahead),
        BACK * (1.0 - turned),
        lifts,
    )  # fmt: skip


@act("turn_away", 6.4, turn=1.05)
def turn_away(pose: Pose) -> Motion:
    """The face to the camera at first, then round on small steps until only the back is seen; turned again as the cycle ends."""
    share = (pose.phase - BEGINS) / TAKES
    turned = _smooth(share) - _smooth((pose.phase - 0.90) / 0.10)
    stepping = math.sin(math.pi * min(max(share, 0.0), 1.0) * STEPS)
    lifts = (LIFT * max(0.0, stepping), LIFT * max(0.0, -stepping)) if 0.0 < share < 1.0 else (0.0, 0.0)
    ahead = _smooth(share + 0.22) - turned if share < 1.0 else 0.0  # the head goes first
    return _standing(
        replace(idle(pose), happy=-0.4, nod=-0.10 * turned, look=-1.0 * ahead, eyes=blink(pose, 0.05, 0.62), flutter=2.0 * ahead),
        BACK * turned,
        lifts,
    )  # fmt: skip


@act("look_back", 5.0, turn=0.95)
def look_back(pose: Pose) -> Motion:
    """The back to the camera, and the face over the shoulder."""
    glance = _smooth((pose.phase - 0.12) / 0.16) - _smooth((pose.phase - 0.84) / 0.14)
    return _standing(
        replace(
            idle(pose), look=0.2 + 1.25 * glance, twist=-0.42 * glance, nod=0.05 * glance, happy=0.5 * glance, eyes=blink(pose, 0.1, 0.55),
            tilt=0.06 * glance,
        ),
        2.05,
    )  # fmt: skip


@act("look_camera", 5.0, turn=1.40)
def look_camera(pose: Pose) -> Motion:
    """Straight into the lens, once the head has come round to it."""
    aside = 0.85 * (1.0 - _smooth((pose.phase - 0.06) / 0.14) + _smooth((pose.phase - 0.90) / 0.10))
    return replace(
        idle(pose), look=0.12 - aside, happy=0.45 * (1.0 - aside), eyes=blink(pose, 0.08, 0.5), tilt=0.03 * pose.wave()
    )
