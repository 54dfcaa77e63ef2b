"""A stack of one thing as a figure: "stack of oldtv", three below, two on them and one on top.

Must not: model anything itself.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from ...clay import LEVEL, Clay, Frame, reach
from ...clay.joining import join
from ...clay.space import vec, yaw
from ...composed import STACKED
from ..species import REST, Action, Archetype, Palette, Pose, Species
from ..thing.parts import Thing

ROWS = (3, 2, 1)
SIZE = 0.52  # of each, beside one that stands alone
TALL = 1.9  # of the height of one
APART = 1.04  # of its width
TURNED = (0.10, -0.14, 0.06, -0.05, 0.16, -0.10)  # radians that each is turned from the others
STANDS = Archetype(
    build=lambda clay, shape, palette, pose: build(clay, shape, palette),
    actions={"sway": Action(seconds=3.6)},
    turn=0.3,
)


@dataclass(frozen=True, kw_only=True)
class Stack:
    thing: Species


def build(clay: Clay, shape: Stack, palette: Palette) -> None:
    one = shape.thing.model(Pose(action=REST, phase=0.0), palette.asked)
    left, low, right, _ = reach(one, LEVEL)
    body = max(solid.at[1] + solid.size[1] for solid in shape.thing.shape.solids if solid.kind == "box")
    wide, tall, number = (right - left) * APART * SIZE, (body - low) * SIZE, 0
    for level, count in enumerate(ROWS):
        for k in range(count):
            place = vec((k - 0.5 * (count - 1)) * wide, level * tall - low * SIZE)
            join(clay, one, Frame(yaw(TURNED[number]), place), SIZE, f"piece{number}", group=20 * number)
            number += 1


def stacked(name: str, rows: Mapping[str, Species]) -> Species | None:
    """The figure "stack of THING"; None of what has no flat top."""
    thing = rows.get(name.removeprefix(STACKED))
    if thing is None or not isinstance(thing.shape, Thing) or all(solid.kind != "box" for solid in thing.shape.solids):
        return None
    return replace(thing, name=name, archetype=STANDS, shape=Stack(thing=thing), height=thing.height * TALL)
