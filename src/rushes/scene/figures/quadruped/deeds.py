"""What four legs do besides going, resting and eating: calling, rearing, digging, rolling, climbing, flying.

One function per action, each a closed cycle, as in `quadruped/motion.py`, whose register takes them in. Must not: solids,
colours.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace

from ..face import blink
from ..gait import Step
from ..species import Pose
from .motion import Motion, idle, sit, sleep, tail_wave, walk


def _breath(pose: Pose, begin: float, end: float, soft: float = 0.10) -> float:
    """1 between two moments of the cycle, 0 outside, smooth at both."""
    up = min(max((pose.phase - begin) / soft, 0.0), 1.0)
    down = min(max((end - pose.phase) / soft, 0.0), 1.0)
    return (up * up * (3.0 - 2.0 * up)) * (down * down * (3.0 - 2.0 * down))


def howl(leg: float, lively: float, pose: Pose) -> Motion:
    """Sitting, the nose to the sky."""
    calls = _breath(pose, 0.12, 0.86, 0.16)
    return replace(
        sit(leg, lively, pose), neck=0.30 + 0.22 * calls, nod=0.10 + 0.78 * calls, look=-0.10 * calls,
        jaw=(0.55 + 0.05 * pose.wave(0.0, 6)) * calls, ears=0.5 * calls, eyes=1.0 - 0.9 * calls,
        chest_rise=leg * (0.10 + 0.03 * calls),
    )  # fmt: skip


def roar(leg: float, lively: float, pose: Pose) -> Motion:
    """Braced on all four, the head thrown forwards and the mouth wide."""
    calls = _breath(pose, 0.22, 0.74, 0.12)
    shake = 0.05 * pose.wave(0.0, 9) * calls
    gathers = pose.pulse(0.16, 0.30)
    return replace(
        idle(leg, lively, pose), neck=0.16 * gathers - 0.06 * calls, nod=0.32 * calls - 0.10 * gathers + 0.5 * shake,
        look=0.20 * calls + shake, jaw=0.90 * calls, ears=0.55 * calls, eyes=1.0 - 0.45 * calls,
        chest_forward=0.10 * leg * (calls - gathers), chest_rise=-0.06 * leg * calls, breath=0.05 * gathers,
        tail_lift=0.3 * calls, wings=(0.35 + 0.55 * calls, 0.25 * calls),
    )  # fmt: skip


def spray(leg: float, lively: float, pose: Pose) -> Motion:
    """The trunk goes up and water comes out of it."""
    calls = _breath(pose, 0.10, 0.92, 0.14)
    return replace(
        idle(leg, lively, pose), neck=0.12 * calls, nod=0.22 * calls, look=0.10 * calls, jaw=0.62 * calls, ears=0.4 * calls,
        eyes=1.0 - 0.7 * calls, chest_rise=0.04 * leg * calls, fire=_breath(pose, 0.22, 0.86, 0.06), tail_wave=tail_wave(pose, 1, 0.10),
    )  # fmt: skip


def bark(leg: float, lively: float, pose: Pose) -> Motion:
    """Three times, each with a start of the forelegs."""
    calls = pose.pulse(0.16, 0.16) + pose.pulse(0.36, 0.16) + pose.pulse(0.62, 0.16)
    return replace(
        idle(leg, lively, pose), neck=0.14 + 0.10 * calls, nod=0.10 + 0.16 * calls, look=0.10, jaw=0.70 * calls, eyes=1.0,
        ears=0.3 * calls, chest_rise=0.07 * leg * calls, chest_forward=0.05 * leg * calls, tail_wag=0.5 * pose.wave(0.0, 4),
    )  # fmt: skip


def stretch(leg: float, lively: float, pose: Pose) -> Motion:
    """Chest to the ground, hindquarters up, a yawn."""
    down = _breath(pose, 0.08, 0.92, 0.26)
    yawn = _breath(pose, 0.34, 0.74, 0.14)
    reach = 0.46 * leg * down
    return Motion(
        chest_rise=-0.42 * leg * down, chest_forward=-0.04 * leg * down, hip_rise=0.06 * leg * down, arch=-0.05 * leg * down,
        places=((reach, 0.0, 0.02), (reach, 0.0, 0.02), (-0.08 * leg * down, 0.0, 0.0), (-0.08 * leg * down, 0.0, 0.0)),
        neck=0.12 * down, nod=0.18 * yawn, jaw=0.85 * yawn, eyes=1.0 - 0.95 * yawn, ears=0.4 * down,
        tail_lift=0.5 * down, tail_wave=tail_wave(pose, 1, 0.12), splay=0.35 * down,
    )  # fmt: skip


def rouse(leg: float, lively: float, pose: Pose) -> Motion:
    """Out of sleep: the eyes open, the head comes up, a yawn, a look around; in the end it dozes off again."""
    asleep = sleep(leg, lively, replace(pose, phase=0.0))
    up = _breath(pose, 0.10, 0.94, 0.14)
    yawn = _breath(pose, 0.26, 0.46, 0.08)
    looks = pose.pulse(0.58, 0.10) - pose.pulse(0.76, 0.10)
    return replace(
        asleep, neck=asleep.neck * (1 - up) + 0.16 * up, chest_rise=asleep.chest_rise + 0.12 * leg * up, nod=asleep.nod + 0.14 * yawn,
        jaw=0.8 * yawn, look=0.34 * looks, eyes=up * (1.0 - 0.95 * yawn), ears=0.16 + 0.2 * up * pose.pulse(0.5, 0.06),
        breath=0.05 * pose.wave(0.0), tail_wag=asleep.tail_wag * (1 - up) + 0.35 * pose.wave(0.1) * up,
    )  # fmt: skip


def dig(leg: float, lively: float, pose: Pose) -> Motion:
    """The forepaws in turn, fast, the nose close to them."""
    feet = []
    for shift in (0.0, 0.5):
        turn = math.tau * (4 * pose.phase + shift)
        feet.append(
            Step(
                forward=leg * (0.20 + 0.26 * math.cos(turn)), up=leg * max(0.0, 0.26 * math.sin(turn)), swing=0.4,
                planted=False,
            )
        )  # fmt: skip
    return Motion(
        feet=(feet[0], feet[1], Step(), Step()), chest_rise=-0.24 * leg, bob=0.02 * leg * pose.wave(0.0, 8),
        hip_rise=0.03 * leg * pose.wave(0.2, 4), neck=-0.62, nod=-0.10 + 0.04 * pose.wave(0.0, 8), ears=0.15,
        eyes=blink(pose, 0.5), tail_lift=0.4, tail_wag=0.5 * pose.wave(0.0, 3), tail_wave=tail_wave(pose, 2, 0.16),
    )  # fmt: skip


def rear(leg: float, lively: float, pose: Pose) -> Motion:
    """Up on the hind legs, pawing the air, and down again."""
    up = _breath(pose, 0.10, 0.90, 0.24)
    paws = tuple(
        Step(forward=0.10 * leg * math.sin(math.tau * (3 * pose.phase + k)) * up, up=0.05 * leg * up, swing=0.85 * up,
             planted=up == 0.0)
        for k in (0.0, 0.5)
    )  # fmt: skip
    return Motion(
        feet=(*paws, Step(), Step()), reared=0.95 * up, hip_rise=-0.12 * leg * up - 0.04 * leg * pose.pulse(0.06, 0.12),
        neck=0.30 * up, nod=-0.10 * up, jaw=0.25 * _breath(pose, 0.3, 0.6), ears=0.4 * up, tail_lift=-0.2 * up,
        tail_wave=tail_wave(pose, 1, 0.2), wings=(0.35 + 0.5 * up, 0.2 * up),
    )  # fmt: skip


def fight(leg: float, lively: float, pose: Pose) -> Motion:
    """Half up on the hind legs, cuffing with the forepaws in turn, the ears laid back."""
    paws = tuple(
        Step(
            forward=leg * (0.10 + 0.30 * max(0.0, pose.wave(k, 2))), up=leg * (0.10 + 0.22 * max(0.0, pose.wave(k + 0.1, 2))),
            swing=0.8, planted=False,
        )
        for k in (0.0, 0.5)
    )  # fmt: skip
    lunge = pose.wave(0.1)
    return Motion(
        feet=(*paws, Step(), Step()), reared=0.72 + 0.14 * lunge, hip_rise=-0.14 * leg, hip_forward=0.06 * leg * lunge,
        neck=0.10 + 0.16 * lunge, nod=0.16 * pose.wave(0.3, 2), look=0.12 * pose.wave(0.2), jaw=0.30 + 0.28 * pose.wave(0.0, 2),
        ears=0.75, eyes=0.75, tail_lift=0.5, tail_wag=0.7 * pose.wave(0.1, 2), tail_wave=tail_wave(pose, 2, 0.25),
        wings=(0.6 + 0.3 * lunge, 0.2 * lunge),
    )  # fmt: skip


def roll_over(leg: float, lively: float, pose: Pose) -> Motion:
    """On the back, wriggling from side to side, paws in the air."""
    feet = tuple(
        Step(
            forward=0.22 * leg * math.sin(math.tau * (2 * pose.phase + 0.25 * k)),
            up=0.34 * leg + 0.14 * leg * math.cos(math.tau * (2 * pose.phase + 0.25 * k)), swing=0.7, planted=False,
        )
        for k in range(4)
    )  # fmt: skip
    return replace(
        sleep(leg, lively, replace(pose, phase=0.0)), feet=feet, places=((0.0, 0.0, 0.02),) * 4, hip_rise=0.0, chest_rise=0.0,
        neck=0.12 * pose.wave(0.1, 2), nod=-0.35, eyes=0.7 * blink(pose, 0.3, 0.8), splay=0.4, hock=1.0,
        tail_lift=-1.0, tail_wag=0.6 * pose.wave(0.0, 2), rolled=math.pi + 0.42 * pose.wave(0.0),
    )  # fmt: skip


def hang(leg: float, lively: float, pose: Pose) -> Motion:
    """By all four paws, the back down, swaying."""
    feet = tuple(
        Step(forward=0.04 * leg * pose.wave(0.25 * k), up=0.30 * leg, swing=0.35, planted=False) for k in range(4)
    )
    return replace(
        roll_over(leg, lively, replace(pose, phase=0.0)), feet=feet, places=((0.0, 0.0, 0.0),) * 4, neck=0.10 + 0.08 * pose.wave(0.2),
        nod=0.15, look=-0.40, eyes=blink(pose, 0.25, 0.7), splay=0.0, tail_lift=-0.6, tail_wag=0.35 * pose.wave(0.1),
        rolled=math.pi + 0.14 * pose.wave(),
    )  # fmt: skip


def pat(leg: float, lively: float, pose: Pose) -> Motion:
    """Sitting, a forepaw on somebody twice, then a call."""
    pats = pose.pulse(0.18, 0.30) + pose.pulse(0.44, 0.30)
    calls = _breath(pose, 0.62, 0.94)
    sitting = sit(leg, lively, pose)
    paw = (leg * (0.40 * pats - 0.22), 0.55 * leg * pats, -0.01)
    return replace(
        sitting, places=(paw, *sitting.places[1:]), neck=0.25 - 0.20 * pats, nod=0.16 * calls - 0.14 * pats,
        jaw=0.6 * calls, look=0.0, eyes=1.0 - 0.5 * calls, tail_wag=0.5 * pose.wave(0.1, 2),
    )  # fmt: skip


def nibble(leg: float, lively: float, pose: Pose) -> Motion:
    """Sitting, both forepaws before the mouth, gnawing."""
    gnaws = pose.wave(0.0, 6)
    paw = (-0.02 * leg, leg * (0.62 + 0.012 * gnaws), -0.02)
    sitting = sit(leg, lively, pose)
    return replace(
        sitting, places=(paw, paw, *sitting.places[2:]), neck=0.05, nod=-0.30 + 0.05 * gnaws, look=0.0, splay=0.3,
        eyes=blink(pose, 0.3, 0.8),
    )  # fmt: skip


def climb(leg: float, lively: float, pose: Pose) -> Motion:
    """The walk, upright on a trunk at x = 0."""
    return replace(walk(leg, lively, replace(pose, slope=0.0)), neck=-0.30, nod=-0.35, upright=True)


def fly(leg: float, lively: float, pose: Pose) -> Motion:
    """Wings beat, the legs trail."""
    beat = pose.wave()
    feet = tuple(
        Step(
            forward=-(0.30 if foot < 2 else 0.46) * leg,
            up=(0.42 if foot < 2 else 0.36) * leg,
            swing=0.75,
            planted=False,
        )
        for foot in range(4)
    )
    return Motion(
        feet=feet, bob=-0.10 * leg * pose.wave(0.02), neck=-0.28 + 0.04 * pose.wave(0.3), nod=0.14, tail_lift=-0.25,
        tail_wave=tail_wave(pose, 1, 0.10), wings=(0.30 + 0.80 * beat, 0.55 * pose.wave(-0.14) - 0.25),
    )  # fmt: skip


def breathe_fire(leg: float, lively: float, pose: Pose) -> Motion:
    """Draws breath, then blows; `fire` is how strong the flame is."""
    blows = _breath(pose, 0.24, 0.84, 0.10)
    draws = pose.pulse(0.15, 0.28)
    return replace(
        idle(leg, lively, pose), neck=0.26 * draws - 0.12 * blows, nod=0.22 * draws - 0.10 * blows, look=-0.24, jaw=0.55 * blows,
        fire=blows, eyes=1.0, chest_forward=0.08 * leg * (blows - draws), breath=0.07 * draws, wings=(0.45 + 0.4 * blows, 0.1),
    )  # fmt: skip


def fly_fire(leg: float, lively: float, pose: Pose) -> Motion:
    """Three beats of the wings, in which it blows once and long."""
    blows = _breath(pose, 0.12, 0.90, 0.08)
    flying = fly(leg, lively, replace(pose, phase=3.0 * pose.phase % 1.0))
    return replace(flying, neck=-0.28 - 0.08 * blows, nod=0.14 - 0.06 * blows, jaw=0.55 * blows, fire=blows, eyes=1.0)


def browse(leg: float, lively: float, pose: Pose) -> Motion:
    """Reaches up into a tree, draws a twig off it and chews."""
    reach = _breath(pose, 0.06, 0.52, 0.20)
    chew = pose.wave(0.0, 6) * (1.0 - reach)
    return replace(
        idle(leg, lively, pose), neck=0.10 + 0.16 * reach, nod=0.10 + 0.30 * reach + 0.03 * chew, look=0.06 * pose.wave(0.3),
        jaw=0.10 + 0.16 * reach + 0.10 * chew, ears=0.16 * pose.pulse(0.7, 0.1), chest_rise=0.03 * leg * reach,
        eyes=0.9 * blink(pose, 0.62),
    )  # fmt: skip


Deed = Callable[[float, float, Pose], Motion]
DEEDS: dict[str, Deed] = {
    "howl": howl, "roar": roar, "bark": bark, "stretch": stretch, "rouse": rouse, "dig": dig, "rear": rear, "roll": roll_over, "climb": climb,
    "hang": hang, "pat": pat, "nibble": nibble, "spray": spray, "browse": browse, "fight": fight,
}  # fmt: skip
"""Of every animal on four legs."""
WINGED: dict[str, Deed] = {"fly": fly, "breathe_fire": breathe_fire, "fly_fire": fly_fire}
CALLING = ("howl", "roar", "bark", "stretch", "rear", "breathe_fire", "fly_fire", "browse", "pat", "fight")
"""In which the mouth opens."""
