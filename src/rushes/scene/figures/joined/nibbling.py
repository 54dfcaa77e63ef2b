"""An animal that sits and eats what it has in its forepaws: "squirrel eating nut", two of the cast joined.

Must not: model anything itself; how it sits is `quadruped_deeds.nibble`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np

from ...clay import LEVEL, Clay, Frame, reach
from ...clay import layout as at
from ...clay.joining import join
from ...clay.space import vec, yaw
from ...composed import DYED, EATING
from ..quadruped.body import Quadruped
from ..species import REST, Action, Palette, Pose, Species
from ..thing.parts import Thing

BROAD = 1.25  # of its head's length: what it eats
AHEAD = 0.10  # of its own size: how far before the nose or the paws that is


@dataclass(frozen=True, kw_only=True)
class Nibbler:
    animal: Species
    meal: Species
    dyed: bool = False
    """Whether the colour that is asked for is the meal's."""


def build(clay: Clay, shape: Nibbler, palette: Palette, pose: Pose) -> None:
    animal = shape.animal
    posed = pose if pose.action == REST else replace(pose, action="nibble")
    own = animal.paint() if shape.dyed else palette
    animal.archetype.build(clay, animal.shape, own, posed)
    still = shape.meal.model(Pose(action=REST, phase=0.0), palette.asked if shape.dyed else None)
    left, low, right, high = reach(still, LEVEL)
    size = BROAD * animal.shape.grown().head[0] / max(right - left, high - low)
    paws = 0.5 * (clay.marks["foot0"].point + clay.marks["foot1"].point)
    nose = np.array(clay.solids[clay.parts.index("nose")][at.CENTRE : at.CENTRE + 3])
    held = vec(max(paws[0], nose[0]) + AHEAD * size, 0.5 * (paws[1] + nose[1]) - 0.5 * (low + high) * size)
    join(clay, still, Frame(yaw(0.6), held), size, "meal", group=100)


def nibbling(name: str, rows: Mapping[str, Species]) -> Species | None:
    """The figure "ANIMAL eating THING"; None where it has no forepaws for it, or it is no such thing."""
    animal, _, meal = name.partition(EATING)
    dyed, meal = meal.startswith(DYED), meal.removeprefix(DYED)
    if animal not in rows or meal not in rows:
        return None
    eater, eaten = rows[animal], rows[meal]
    if not isinstance(eater.shape, Quadruped) or not isinstance(eaten.shape, Thing) or not eaten.shape.blind:
        return None
    archetype = replace(eater.archetype, build=build, passes=None, actions={"eat": Action(seconds=2.4)}, stride=None)
    whose = eaten if dyed else eater
    return replace(
        eater, name=name, archetype=archetype, shape=Nibbler(animal=eater, meal=eaten, dyed=dyed), palette=whose.palette, main=whose.main
    )  # fmt: skip
