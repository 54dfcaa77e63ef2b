"""What a person can be asked to do with the body: a pose as numbers, and the stances that poses start from.

Lives here: `Motion` and its parts, all plain data. Must not: solids, colours. Figure units, ground at y = 0, nose to +x,
the right hand (number 0) at +z, nearer to the camera when the figure looks to the right.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

from ..gait import STANDING, Step
from ..passage import T, between, eased

Point = tuple[float, float, float]
Arm = tuple[float, float, float]  # swing forwards, lift sideways, bend of the elbow
HIP = 0.45
LEG = 0.32
Space = Literal["world", "chest", "hip", "head", "hand0", "hand1", "arm0", "arm1", "grip"]


@dataclass(frozen=True, kw_only=True)
class Reach:
    """Where a hand is brought to. `elbow` is the way the elbow points, its z away from the body."""

    at: Point
    space: Literal["world", "chest", "hip", "head"] = "chest"
    elbow: Point = (-0.5, -0.8, 0.7)


@dataclass(frozen=True, kw_only=True)
class Leg:
    """Where an ankle is brought to; `toe` lifts the toes, `knee` is the way the knee points, its z outwards."""

    at: Point
    space: Literal["world", "hip"] = "world"
    knee: Point = (1.0, 0.3, 0.1)
    toe: float = 0.0
    planted: bool = False


@dataclass(frozen=True, kw_only=True)
class Prop:
    """A tool or another figure in the same sprite. `name` is one of the tools or of the cast."""

    name: str
    at: Point = (0.0, 0.0, 0.0)
    turn: Point = (0.0, 0.0, 0.0)  # degrees about x, then z, then y
    space: Space = "world"
    size: float = 1.0
    colour: str = ""
    value: float = 0.0  # what moves about the tool itself
    action: str = ""  # of another figure
    phase: float = 0.0
    still: bool = False  # at rest, where paint is laid on


@dataclass(frozen=True, kw_only=True)
class Motion:
    """One moment. Angles in radians; `lean` and `bend` are backwards when positive."""

    bob: float = 0.0
    hip: tuple[float, float] = (0.0, HIP)
    lean: float = 0.0  # of the whole trunk
    bend: float = 0.0  # of the spine, above the hips
    sway: float = 0.0
    twist: float = 0.0
    turn: float = 0.0  # of the whole body about its height
    look: float = 0.0  # towards the camera
    nod: float = 0.0
    tilt: float = 0.0
    eyes: float = 1.0
    wink: float = 0.0  # how far the nearer one is shut beside that
    gaze: tuple[float, float] = (0.0, 0.0)
    mouth: float = 0.0  # open, 0 to 1
    happy: float = 0.0  # -1 sad, 1 laughing
    tongue: float = 0.0
    arms: tuple[Arm, Arm] = ((0.0, 0.16, 0.25), (0.0, 0.16, 0.25))
    hands: tuple[Reach | None, Reach | None] = (None, None)
    feet: tuple[Step, Step] = (STANDING, STANDING)
    legs: tuple[Leg | None, Leg | None] = (None, None)
    stance: tuple[float, float] = (0.0, 0.0)  # how far forwards each foot stands
    wide: float = 0.0  # how far the feet stand apart beyond the hips
    flutter: float = 0.0
    sheds: bool = False  # whether an everyday hat and scarf are off: they would hide what is done
    props: tuple[Prop, ...] = ()


STAND = Motion()


def hand(x: float, y: float, z: float, space: Any = "chest", elbow: Point = (-0.5, -0.8, 0.7)) -> Reach:
    return Reach(at=(x, y, z), space=space, elbow=elbow)


def both(x: float, y: float, z: float, space: Any = "chest", elbow: Point = (-0.5, -0.8, 0.7)) -> tuple[Reach, Reach]:
    """The two hands as mirror images; `z` is how far each is out."""
    return hand(x, y, z, space, elbow), hand(x, y, -z, space, elbow)


def foot(x: float, y: float, z: float, *, toe: float = 0.0, knee: Point = (1.0, 0.3, 0.1), space: Any = "world") -> Leg:
    return Leg(at=(x, y, z), space=space, knee=knee, toe=toe, planted=space == "world" and y < 0.09)


def feet(
    x: float, y: float, z: float, *, toe: float = 0.0, knee: Point = (1.0, 0.3, 0.1), space: Any = "world"
) -> tuple[Leg, Leg]:
    return foot(x, y, z, toe=toe, knee=knee, space=space), foot(x, y, -z, toe=toe, knee=knee, space=space)


def sitting(seat: float = 0.18, *, feet_at: float = 0.21, wide: float = 0.09) -> Motion:
    """On something whose top is at `seat`."""
    return Motion(hip=(0.0, seat + 0.135), legs=feet(feet_at, 0.078, wide, knee=(1.0, 0.9, 0.15)))


ON_FLOOR = Motion(
    hip=(0.0, 0.145),
    legs=(foot(0.13, 0.075, -0.04, knee=(0.7, 0.35, 1.0)), foot(0.17, 0.065, 0.05, knee=(0.7, 0.35, 1.0))),
)
"""Cross-legged."""
LEGS_OUT = Motion(hip=(0.0, 0.145), legs=feet(0.33, 0.085, 0.10, toe=1.1, knee=(0.3, 1.0, 0.1)))
KNEELING = Motion(hip=(0.0, 0.29), legs=feet(-0.15, 0.06, 0.085, toe=-1.3, knee=(1.0, -0.9, 0.05)))
ONE_KNEE = Motion(
    hip=(0.0, 0.30),
    legs=(foot(0.17, 0.078, 0.09, knee=(1.0, 0.8, 0.1)), foot(-0.17, 0.06, -0.085, toe=-1.2, knee=(1.0, -0.9, 0.0))),
)
SQUATTING = Motion(hip=(-0.06, 0.235), lean=-0.30, legs=feet(0.05, 0.078, 0.12, knee=(1.0, 0.5, 0.7)))


def lying(height: float = 0.13, *, face_up: bool = True, at: float = 0.0) -> Motion:
    """On the back or the belly, head to the right or, face down, to the right as well."""
    if face_up:
        # Feet to the right, head to the left: the face looks up.
        return Motion(
            hip=(at, height), lean=math.pi / 2, legs=feet(0.03, -0.37, 0.08, space="hip", knee=(1.0, 0.0, 0.1))
        )
    return Motion(hip=(at, height), lean=-math.pi / 2, legs=feet(0.0, -0.37, 0.08, space="hip", toe=-1.0))


def keyed(phase: float, keys: Sequence[tuple[float, T]]) -> T:
    """Key frames of a closed cycle, eased; keys are (moment, value) in order, the first at or after 0."""
    last = keys[-1]
    before = (last[0] - 1.0, last[1])
    for moment, value in (*keys, (keys[0][0] + 1.0, keys[0][1])):
        if phase < moment:
            t = (phase - before[0]) / (moment - before[0])
            return between(before[1], value, eased(t))
        before = (moment, value)
    return before[1]
