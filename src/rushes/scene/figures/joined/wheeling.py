"""A small animal that runs in a wheel: "hamster running in hamsterwheel", two of the cast joined, and the wheel turns as it runs.

Must not: model anything itself; the wheel is a row of the cast, how the animal runs its own motion.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace

from ...clay import LEVEL, Clay, Frame, reach
from ...clay.joining import join
from ...clay.space import roll, vec, yaw
from ...composed import IN_WHEEL
from ..quadruped.body import Quadruped
from ..species import REST, Action, Palette, Pose, Species

WHEEL = "hamsterwheel"
HUB, RIM = 0.60, 0.50  # of the wheel's row: how high its middle is, and from there to where feet tread
RUNGS, TURNED = 12, 2  # of the wheel, and how many of them pass below in a cycle
LONG, TALL = 1.30, 1.05  # of its radius: how long and tall who runs in it may be
TURNING = ("rim", "rung")


@dataclass(frozen=True, kw_only=True)
class Runner:
    animal: Species
    wheel: Species


def build(clay: Clay, shape: Runner, palette: Palette, pose: Pose) -> None:
    still = Pose(action=REST, phase=0.0)
    wheel = shape.wheel.model(still)
    turn = roll(0.0 if pose.action == REST else -math.tau * TURNED / RUNGS * pose.phase)
    hub = vec(0.0, HUB)
    join(clay, wheel, Frame(yaw(0.0), vec(0.0, 0.0)), 1.0, "stand", group=0, only=lambda part: part not in TURNING)
    join(clay, wheel, Frame(turn, hub - turn @ hub), 1.0, "wheel", group=0, only=lambda part: part in TURNING)
    left, low, right, high = reach(shape.animal.model(still), LEVEL)
    size = RIM * min(LONG / (right - left), TALL / (high - low))
    animal = shape.animal.model(still if pose.action == REST else replace(pose, action="run"), palette.asked)
    place = vec(-0.5 * (left + right) * size, HUB - RIM - low * size)
    join(clay, animal, Frame(yaw(0.0), place), size, "animal", group=100)


def wheeling(name: str, rows: Mapping[str, Species]) -> Species | None:
    """The figure "ANIMAL running in WHEEL"; None of what does not run on four legs."""
    animal, _, wheel = name.partition(IN_WHEEL)
    if animal not in rows or wheel != WHEEL or not isinstance(rows[animal].shape, Quadruped):
        return None
    runner, shape = rows[animal], Runner(animal=rows[animal], wheel=rows[wheel])
    archetype = replace(
        rows[wheel].archetype, build=build, actions={"turn_wheel": Action(seconds=0.5, turn=0.35)}, stride=None
    )
    return replace(
        runner, name=name, archetype=archetype, shape=shape, height=rows[wheel].height, domain="ground", paces={}
    )
