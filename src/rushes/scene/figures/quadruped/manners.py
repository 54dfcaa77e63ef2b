"""What four legs say and do for themselves: a wink, the head aside, the tail, water shaken off, an itch, a paw that is washed.

One function per action, each a closed cycle, as in `quadruped/motion.py`, and the two solids that go with them: a tongue that is out,
and drops that fly off. Must not: what a prompt calls it.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace

from ...clay import Clay
from ...clay.space import roll, vec
from ..face import blink
from ..species import Pose
from .joints import Joints
from .motion import Motion, idle, sit, tail_wave
from .mouth import TONGUE, WATER

SHAKES = 7  # times in a cycle that the coat goes from side to side
FLYING = 26  # drops on their way at once
OFF = 0.55  # figure units that they get


def _held(pose: Pose, begin: float, end: float, soft: float = 0.10) -> float:
    """1 between two moments of the cycle, 0 outside, smooth at both."""
    up = min(max((pose.phase - begin) / soft, 0.0), 1.0)
    down = min(max((end - pose.phase) / soft, 0.0), 1.0)
    return (up * up * (3.0 - 2.0 * up)) * (down * down * (3.0 - 2.0 * down))


def wink(leg: float, lively: float, pose: Pose) -> Motion:
    """Sitting, one eye shut for a moment, the head a little aside with it."""
    shut = min(1.0, 1.5 * pose.pulse(0.5, 0.40))
    return replace(sit(leg, lively, pose), eyes=1.0, wink=shut, tilt=0.20 * shut, look=0.0, nod=0.04 * shut)


def tilt_head(leg: float, lively: float, pose: Pose) -> Motion:
    """Sitting, the head to one side and to the other: what was that?"""
    aside = _held(pose, 0.08, 0.48) - _held(pose, 0.56, 0.96)
    return replace(
        sit(leg, lively, pose), tilt=0.62 * aside, look=0.0, nod=0.06, ears=-0.10 * abs(aside), eyes=blink(pose, 0.52), tail_wag=0.1,
    )  # fmt: skip


def wag(leg: float, lively: float, pose: Pose) -> Motion:
    """Standing, the tail high and fast from side to side, the hips along with it, the tongue out."""
    side = pose.wave(0.0, 5)
    return replace(
        idle(leg, lively, pose), tail_lift=0.55, tail_wag=1.15 * side, tail_wave=tail_wave(pose, 5, 0.18), shaken=0.05 * side,
        chest_rise=0.02 * leg * pose.wave(0.1, 5), jaw=0.34 + 0.10 * pose.wave(0.0, 6), tongue=0.55, nod=0.10, look=0.0, ears=0.12,
    )  # fmt: skip


def shake_off(leg: float, lively: float, pose: Pose) -> Motion:
    """The whole coat from side to side, the head the other way, ears and drops flying."""
    does = _held(pose, 0.06, 0.90, 0.12)
    side = pose.wave(0.0, SHAKES) * does
    other = pose.wave(0.18, SHAKES) * does
    return replace(
        idle(leg, lively, pose), shaken=0.24 * side, tilt=-0.85 * other, look=0.15 * other, neck=-0.20 * does, nod=-0.06 * does,
        ears=0.55 * other, eyes=1.0 - does, hip_rise=-0.04 * leg * does, chest_rise=-0.06 * leg * does, splay=0.25 * does,
        tail_wag=0.9 * other, tail_lift=0.2, drops=does,
    )  # fmt: skip


def scratch(leg: float, lively: float, pose: Pose) -> Motion:
    """Sitting, a hind paw fast behind the ear, the head leaning into it."""
    does = _held(pose, 0.06, 0.94, 0.14)
    rub = pose.wave(0.0, 9) * does
    sitting = sit(leg, lively, pose)
    home = sitting.places[2]
    paw = (
        home[0] * (1 - does) + leg * (1.02 + 0.05 * rub) * does,
        leg * (1.05 + 0.12 * rub) * does,
        home[2] + 0.09 * does,
    )
    return replace(
        sitting, places=(*sitting.places[:2], paw, sitting.places[3]), tilt=0.55 * does, neck=0.25 - 0.25 * does, nod=-0.10 * does,
        look=0.20 * does + 0.03 * rub, eyes=1.0 - 0.85 * does, ears=0.25 * does, shaken=0.03 * rub, tail_wag=0.3,
    )  # fmt: skip


def lick(leg: float, lively: float, pose: Pose) -> Motion:
    """Sitting, a forepaw before the mouth and the tongue over it, again and again."""
    strokes = pose.wave(0.0, 4)
    sitting = sit(leg, lively, pose)
    paw = (leg * 0.16, leg * (1.02 + 0.03 * strokes), 0.0)
    return replace(
        sitting, places=(paw, *sitting.places[1:]), neck=-0.05, nod=-0.34 + 0.14 * strokes, look=0.0, tilt=0.10,
        eyes=0.25, jaw=0.30, tongue=0.75 + 0.25 * strokes, tail_wag=0.5 * pose.wave(0.1),
    )  # fmt: skip


def lick_up(leg: float, lively: float, pose: Pose) -> Motion:
    """Standing, the head raised to somebody's face or hand, the tongue up over it again and again."""
    strokes = pose.wave(0.0, 4)
    return replace(
        idle(leg, lively, pose), neck=0.10 + 0.06 * strokes, nod=0.26 + 0.16 * strokes, look=0.0, jaw=0.30, tongue=0.7 + 0.3 * strokes,
        chest_forward=0.05 * leg, eyes=0.7, ears=0.2, tail_lift=0.4, tail_wag=0.9 * pose.wave(0.0, 5),
    )  # fmt: skip


def sneeze(leg: float, lively: float, pose: Pose) -> Motion:
    """The head back, the eyes shut; then it is thrown down to the forepaws."""
    comes, bursts = _held(pose, 0.10, 0.50, 0.16), pose.pulse(0.60, 0.22)
    return replace(
        idle(leg, lively, pose), neck=0.28 * comes - 0.70 * bursts, nod=0.42 * comes - 0.35 * bursts, look=0.0, jaw=0.30 * comes + 0.55 * bursts,
        eyes=1.0 - max(0.8 * comes, bursts), ears=0.4 * bursts, chest_rise=0.04 * leg * comes - 0.22 * leg * bursts,
        chest_forward=0.05 * leg * bursts, tongue=0.2 * bursts,
    )  # fmt: skip


Manner = Callable[[float, float, Pose], Motion]
MANNERS: dict[str, Manner] = {
    "wink": wink, "tilt_head": tilt_head, "wag": wag, "shake_off": shake_off, "scratch": scratch, "lick": lick, "lick_up": lick_up, "sneeze": sneeze,
}  # fmt: skip
"""Of every animal on four legs."""
OPEN_MOUTHED, TONGUE_OUT = ("sneeze",), ("wag", "lick", "lick_up")


def tongue(clay: Clay, out: float, joints: Joints) -> None:
    """The tongue over the lower jaw, `out` from behind the lips to as long as the muzzle."""
    length, wide, tip = joints.muzzle
    root = joints.head(joints.radii[0] * 0.66 + 0.55 * length, -joints.muzzle_drop - 0.62 * wide)
    turn = joints.head.turn @ roll(-0.55)
    long = (0.55 * length + 0.10) * max(out, 0.05)
    clay.on("tongue", 32)
    skin = clay.material(TONGUE, gloss=40, specular=0.25, fuzz=0.2)
    clay.cone(
        root, root + turn @ vec(0.6 * length * out + long, 0.0), wide * 0.42, tip * 0.62, skin, blend=0.0, flat=2.0,
        side=turn[:, 1],
    )  # fmt: skip


def drops(clay: Clay, strength: float, phase: float, joints: Joints) -> None:
    """Water that flies off a coat to all sides and falls; without strength it is hidden in the body."""
    colours = [clay.material(colour, gloss=70, specular=0.7, fuzz=0.1, grain=0.0) for colour in WATER]
    length, _, chest, _, rump = joints.body
    for k in range(FLYING):
        clay.on("water", 230 + k)
        if strength < 0.1:
            clay.ball(joints.chest.origin, 0.012, colours[k % 2])
            continue
        gone = (k / FLYING + 5.0 * phase) % 1.0
        along = ((k * 7) % FLYING) / FLYING
        around = 2.4 * k
        far = (chest if along > 0.5 else rump) + OFF * gone * strength
        up = far * math.sin(around) - 0.45 * gone * gone
        middle = joints.hip.origin + (joints.head.origin - joints.hip.origin) * along
        place = middle + vec(0.22 * (along - 0.5) * gone * length, up, far * math.cos(around))
        clay.ball(place, (0.016 + 0.018 * ((k * 5) % 4) / 3.0) * (1.0 - 0.4 * gone), colours[k % 2], blend=0.0)
