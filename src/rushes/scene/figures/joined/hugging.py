"""Somebody who hugs an animal or a toy: "girl hugging dog", two of the cast joined, the one in the other's arms.

What is small is held before the chest, what is larger sits there and has the arms about its neck. Must not: model anything itself;
how the arms go is in `acts/animals.py`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from ...clay import LEVEL, Clay, Frame, reach
from ...clay.joining import join
from ...clay.space import vec, yaw
from ...composed import DYED, HUGGING
from ..human.body import HUMAN
from ..human.shape import individual
from ..species import REST, Archetype, Palette, Pose, Species

HELD_MAX, TALLEST = 0.36, 0.95
"""Heights of a row: of whom one holds in one's arms, and of whom one still puts them about."""
HELD = 0.50
"""How tall who is held is, in the arms of who is 1.1."""
TOY = "sway"  # the first action of what is no animal; it is modelled facing the camera and not with its nose ahead
SITS = ("sit", "idle", "stand", "swim")


@dataclass(frozen=True, kw_only=True)
class Embrace:
    rider: Species
    """Who hugs; called so as on a mount, for it is whose looks differ."""
    loved: Species
    dyed: bool
    """Whether the colour that is asked for is the loved one's."""


def build(clay: Clay, shape: Embrace, palette: Palette, pose: Pose) -> None:
    loved = shape.loved
    held = loved.height <= HELD_MAX
    act = "hold_close" if held else "hug_neck"
    still = pose.action == REST
    own = shape.rider.model(
        replace(pose, action=REST if still else act, of=act if still else ""), None if shape.dyed else palette.asked
    )
    join(clay, own, Frame(yaw(0.0), vec(0.0, 0.0)), 1.0, "hugs", group=0)
    sits = next((name for name in SITS if name in loved.actions), loved.actions[0])
    lying = Pose(action=REST, phase=0.0) if still else Pose(action=sits, phase=pose.phase)
    other = loved.model(lying, palette.asked if shape.dyed else None)
    left, low, right, high = reach(loved.model(Pose(action=sits, phase=0.0)), LEVEL)
    if held:
        size = HELD / max(high - low, 0.8 * (right - left))
        turn, at = yaw(1.05 if loved.actions[0] == TOY else -0.40), vec(0.25, 0.47 - low * size, 0.0)
    else:
        size = 0.86 * loved.height**0.25 / (high - low)
        turn, at = yaw(-0.85), vec(0.44, -low * size, 0.10)
    join(clay, other, Frame(turn, at), size, "loved", group=300)


def hugging(name: str, cast: Mapping[str, Species]) -> Species | None:
    """The figure "PERSON hugging ANIMAL", or "hugging dyed ANIMAL" where a colour is the animal's; None of whom one cannot get one's
    arms about."""
    person, _, loved = name.partition(HUGGING)
    dyed, loved = loved.startswith(DYED), loved.removeprefix(DYED)
    if person not in cast or loved not in cast:
        return None
    somebody, other = cast[person], cast[loved]
    arms = HELD_MAX if set(SITS).isdisjoint(other.actions) else TALLEST  # a thing is held or left alone
    if somebody.archetype is not HUMAN or other.archetype is HUMAN or other.height > arms:
        return None
    action = HUMAN.actions["hold_close" if other.height <= HELD_MAX else "hug_neck"]
    whose = other if dyed else somebody
    archetype = Archetype(
        build=build, actions={"hug": action}, turn=HUMAN.turn,
        dress=None if dyed else lambda shape, palette, seed: individual(shape.rider.shape, palette, seed)[1],
    )  # fmt: skip
    return replace(
        somebody, name=name, archetype=archetype, shape=Embrace(rider=somebody, loved=other, dyed=dyed),
        palette=whose.palette, main=whose.main, paces={},
    )  # fmt: skip
