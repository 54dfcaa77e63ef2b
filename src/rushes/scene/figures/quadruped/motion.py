"""How four legs move: one function per action, each a closed cycle. Must not: solids, colours."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

from ..face import blink
from ..gait import QUADRUPED_RUN, QUADRUPED_WALK, STANDING, Step, step
from ..species import REST, Pose

Place = tuple[float, float, float]
HOME: Place = (0.0, 0.0, 0.0)


@dataclass(frozen=True, kw_only=True)
class Motion:
    """What a cycle does to the rest pose. Lengths in figure units, angles in radians."""

    bob: float = 0.0
    hip_rise: float = 0.0
    hip_forward: float = 0.0
    chest_rise: float = 0.0
    chest_forward: float = 0.0
    arch: float = 0.0  # of the back
    breath: float = 0.0
    neck: float = 0.0
    nod: float = 0.0
    look: float = 0.0
    eyes: float = 1.0
    ears: float = 0.0  # backwards
    tail_lift: float = 0.0
    tail_wag: float = 0.0  # sideways, at the root
    tail_round: float = 0.0  # sideways, at the tip: it lies in a ring on the ground
    tail_wave: tuple[float, float] = (0.0, 0.0)  # sine and cosine of what travels down the tail
    feet: tuple[Step, ...] = (STANDING,) * 4
    places: tuple[Place, ...] = (HOME,) * 4  # where a foot stands instead of below its hip
    splay: float = 0.0  # knees outwards
    hock: float = 1.0
    wings: tuple[float, float] = (0.35, 0.0)  # lift of the arm, of the hand
    slope: float = 0.0
    curled: float = 0.0  # radians that chest and hip turn to each other, lying on the ground
    forward: float = 0.0  # of the whole animal
    jaw: float = 0.0  # radians that the mouth is open
    fire: float = 0.0  # how strong a dragon's flame is
    reared: float = 0.0  # radians that the body is raised about the hip
    rolled: float = 0.0  # radians that the whole animal is turned about its length
    shaken: float = 0.0  # radians that it leans to its side, feet where they are
    tilt: float = 0.0  # radians that the head leans to a shoulder
    wink: float = 0.0  # how far the nearer eye is shut beside the other
    tongue: float = 0.0  # how far it is out
    drops: float = 0.0  # how much water flies off the coat
    upright: bool = False  # whether what is ground elsewhere is a trunk at x = 0


def tail_wave(pose: Pose, times: int, size: float) -> tuple[float, float]:
    angle = math.tau * times * pose.phase
    return size * math.sin(angle), size * math.cos(angle)


def rest(leg: float, lively: float, pose: Pose) -> Motion:
    return Motion()


def walk(leg: float, lively: float, pose: Pose) -> Motion:
    feet = tuple(step(QUADRUPED_WALK, foot, pose.phase, leg) for foot in range(4))
    rock = pose.wave(0.06, 2)
    return Motion(
        feet=feet,
        bob=0.035 * leg * lively * rock - 0.035 * leg,
        chest_rise=0.030 * leg * lively * pose.wave(0.30, 2),
        hip_rise=0.030 * leg * lively * pose.wave(0.05, 2),
        neck=0.05 * pose.wave(0.30, 2),
        nod=0.05 * pose.wave(0.55, 2),
        ears=0.09 * pose.wave(0.72, 2),
        tail_wag=0.30 * pose.wave(0.0),
        tail_wave=tail_wave(pose, 1, 0.10),
        wings=(0.45 + 0.08 * pose.wave(0.1, 2), -0.35),
    )


def run(leg: float, lively: float, pose: Pose) -> Motion:
    feet = tuple(step(QUADRUPED_RUN, foot, pose.phase, leg) for foot in range(4))
    rock = pose.wave(0.0)
    return Motion(
        feet=feet,
        bob=0.10 * leg * lively * pose.wave(0.22) - 0.07 * leg,
        chest_rise=0.10 * leg * lively * pose.wave(0.52),
        hip_rise=0.10 * leg * lively * pose.wave(-0.05),
        hip_forward=0.05 * leg * pose.wave(0.70),
        arch=0.06 * leg * pose.wave(0.70),
        neck=-0.16 + 0.07 * rock,
        nod=0.09 - 0.07 * rock,
        ears=0.35 + 0.12 * pose.wave(0.65),
        tail_lift=-0.30 + 0.18 * pose.wave(0.6),
        tail_wag=0.10 * pose.wave(0.1),
        tail_wave=tail_wave(pose, 1, 0.22),
        wings=(0.35 + 0.15 * rock, -0.3),
    )


def idle(leg: float, lively: float, pose: Pose) -> Motion:
    glance = pose.pulse(0.62, 0.5)
    return Motion(
        breath=0.025 * pose.wave(0.0, 2),
        chest_rise=0.006 * pose.wave(0.0, 2),
        bob=-0.01,
        look=0.22 * glance - 0.05,
        nod=0.05 * pose.wave(0.2) + 0.05 * glance,
        ears=0.22 * pose.pulse(0.30, 0.07) + 0.18 * pose.pulse(0.80, 0.06),
        eyes=blink(pose, 0.14, 0.48),
        tail_wag=0.45 * pose.wave(0.1, 2) * (0.6 + 0.4 * pose.wave(0.25)),
        tail_wave=tail_wave(pose, 2, 0.16),
        wings=(0.35 + 0.05 * pose.wave(0.0, 2), 0.0),
    )


def sit(leg: float, lively: float, pose: Pose) -> Motion:
    glance = pose.pulse(0.6, 0.45)
    low = leg * 0.60
    return Motion(
        hip_rise=-low,
        hip_forward=leg * 0.30,
        chest_rise=leg * 0.10,
        chest_forward=-leg * 0.16,
        breath=0.025 * pose.wave(0.0, 2),
        neck=0.25,
        look=0.20 * glance,
        nod=0.04 * pose.wave(0.2),
        ears=0.22 * pose.pulse(0.30, 0.07),
        eyes=blink(pose, 0.12, 0.55),
        places=((-leg * 0.22, 0.0, -0.01), (-leg * 0.22, 0.0, -0.01), (leg * 0.42, 0.0, 0.05), (leg * 0.42, 0.0, 0.05)),
        splay=0.5,
        hock=0.30,
        tail_lift=-0.25,
        tail_wag=0.4 * pose.wave(0.1, 2),
        tail_wave=tail_wave(pose, 2, 0.12),
    )


def sleep(leg: float, lively: float, pose: Pose) -> Motion:
    low = leg * 0.64
    return Motion(
        hip_rise=-low,
        chest_rise=-low + 0.010 * pose.wave(0.0),
        breath=0.05 * pose.wave(0.0),
        neck=-0.95 + 0.02 * pose.wave(0.95),
        nod=0.02 * pose.wave(0.95) + 0.02,
        eyes=0.0,
        ears=0.16 + 0.16 * pose.pulse(0.7, 0.06),
        places=((leg * 0.34, 0.0, 0.03), (leg * 0.26, 0.0, 0.03), (leg * 0.42, 0.0, 0.07), (leg * 0.42, 0.0, 0.07)),
        splay=0.9,
        hock=0.22,
        tail_lift=-0.35,
        tail_wag=0.55 + 0.08 * pose.wave(0.1),
        tail_wave=tail_wave(pose, 1, 0.05),
        wings=(0.05, -0.9),
    )


def curl(leg: float, lively: float, pose: Pose) -> Motion:
    """Asleep in a ring: the back outwards, the chin by the hind paws, the tail around."""
    low = leg * 0.66
    return Motion(
        hip_rise=-low,
        chest_rise=-low + 0.006 * pose.wave(0.0),
        breath=0.05 * pose.wave(0.0),
        neck=-1.15 + 0.02 * pose.wave(0.95),
        nod=0.02 * pose.wave(0.95) + 0.02,
        look=0.30,
        eyes=0.0,
        ears=0.16 + 0.16 * pose.pulse(0.7, 0.06),
        places=((leg * 0.10, 0.0, 0.0), (leg * 0.20, 0.0, 0.0), (leg * 0.42, 0.0, 0.0), (leg * 0.42, 0.0, 0.0)),
        splay=0.6,
        hock=0.22,
        tail_lift=-0.9,
        tail_wag=1.0 + 0.04 * pose.wave(0.1),
        tail_round=2.7 + 0.08 * pose.wave(0.1),
        tail_wave=tail_wave(pose, 1, 0.03),
        wings=(0.05, -0.9),
        curled=0.55,
    )


def swim(leg: float, lively: float, pose: Pose) -> Motion:
    """Paddling: the head up, the feet below."""
    feet = tuple(
        Step(
            forward=0.30 * leg * math.sin(math.tau * (pose.phase + 0.25 * k)),
            up=0.16 * leg + 0.10 * leg * math.cos(math.tau * (pose.phase + 0.25 * k)),
            swing=0.5,
            planted=False,
        )
        for k in (0, 2, 3, 1)
    )
    return Motion(
        feet=feet,
        bob=0.03 * leg * pose.wave(0.0, 2),
        chest_rise=0.03 * leg,
        neck=0.20 + 0.03 * pose.wave(0.3, 2),
        nod=0.06,
        ears=0.1,
        eyes=blink(pose, 0.6),
        tail_wag=0.3 * pose.wave(),
        tail_wave=tail_wave(pose, 1, 0.12),
        wings=(0.2, -0.6),
    )


def jump(leg: float, lively: float, pose: Pose) -> Motion:
    """Crouch, fly, land, all in one place; the compositor may carry it on."""
    crouch = pose.pulse(0.16, 0.32) + 0.7 * pose.pulse(0.86, 0.28)
    air = max(0.0, math.sin(math.pi * (pose.phase - 0.28) / 0.46)) if 0.28 < pose.phase < 0.74 else 0.0
    lean = pose.pulse(0.36, 0.36) - pose.pulse(0.70, 0.32)
    height = leg * 0.95 * air
    feet = tuple(
        Step(
            forward=leg * (0.12 if foot < 2 else -0.16) * lean * air,
            up=max(0.0, height - 0.03 * leg * (foot >= 2)),
            swing=0.6 * air,
            planted=air == 0.0,
        )
        for foot in range(4)
    )
    return Motion(
        feet=feet,
        bob=height - leg * 0.26 * crouch,
        chest_rise=leg * 0.18 * lean,
        hip_rise=-leg * 0.12 * lean,
        neck=0.12 * lean,
        nod=-0.12 * lean,
        ears=0.4 * lean + 0.15 * air,
        tail_lift=-0.5 * lean,
        tail_wave=(0.12 * lean, 0.0),
        wings=(0.5 + 0.5 * lean, 0.2 * lean),
        eyes=1.0,
    )


def eat(leg: float, lively: float, pose: Pose) -> Motion:
    chew = pose.wave(0.0, 4)
    return Motion(
        bob=-leg * 0.06,
        chest_rise=-leg * 0.20,
        places=((leg * 0.18, 0.0, 0.02), (-leg * 0.05, 0.0, 0.02), HOME, HOME),
        splay=0.2,
        neck=-1.65 + 0.03 * chew,
        nod=-0.42 + 0.05 * chew,
        eyes=0.85 * blink(pose, 0.4, width=0.08),
        ears=0.12 + 0.14 * pose.pulse(0.7, 0.1),
        tail_wag=0.3 * pose.wave(0.0, 2),
        tail_wave=tail_wave(pose, 2, 0.12),
    )


MOTIONS: dict[str, Callable[[float, float, Pose], Motion]] = {
    REST: rest,
    "walk": walk,
    "run": run,
    "idle": idle,
    "sit": sit,
    "sleep": sleep,
    "jump": jump,
    "eat": eat,
    "swim": swim,
    "curl": curl,
}
