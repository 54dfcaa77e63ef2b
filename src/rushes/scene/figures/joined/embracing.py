"""Two people in each other's arms: "man hugging boy", two of the cast joined.

Two of one height stand; before a child the other goes down on a knee. Must not: model anything itself; how arms and knees go is in
`acts/pairs.py`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from ...clay import Clay, Frame
from ...clay.joining import join
from ...clay.space import vec
from ...composed import HUGGING
from ..acts.pairs import BACK
from ..bench import turned
from ..human.body import HUMAN
from ..human.shape import individual
from ..species import REST, Archetype, Palette, Pose, Species

SMALL = ("boy", "girl", "child", "baby")
YOUNG = 0.72
"""How tall one of them is beside grown people."""
APART, APART_LOW = 0.33, 0.36
"""How far before the one the other is, both standing and before a child."""
SOMEBODY_ELSE = 1009
"""What is added to the number of who hugs: the other is another individual of its kind."""


@dataclass(frozen=True, kw_only=True)
class Embrace:
    rider: Species
    """Who hugs; called so as on a mount, for it is whose looks differ."""
    loved: Species
    acts: tuple[str, str]
    size: float
    apart: float


def build(clay: Clay, shape: Embrace, palette: Palette, pose: Pose) -> None:
    still = pose.action == REST
    own, other = (
        Pose(action=REST if still else act, phase=0.0 if still else pose.phase, seed=seed, of=act if still else "")
        for act, seed in zip(shape.acts, (pose.seed, pose.seed and pose.seed + SOMEBODY_ELSE), strict=True)
    )
    join(
        clay, shape.rider.model(own, palette.asked), Frame(turned((0.0, 0.0, 0.0)), vec(0.0, 0.0)), 1.0, "hugs", group=0
    )
    loved = shape.loved.model(other)
    join(clay, loved, Frame(turned(BACK), vec(shape.apart, 0.0, -0.02)), shape.size, "loved", group=300)


def embracing(name: str, cast: Mapping[str, Species]) -> Species | None:
    """The figure "PERSON hugging PERSON"; None where one of them is none."""
    who, _, whom = name.partition(HUGGING)
    if who not in cast or whom not in cast:
        return None
    somebody, other = cast[who], cast[whom]
    if somebody.archetype is not HUMAN or other.archetype is not HUMAN:
        return None
    small, smaller = _is_small(who), _is_small(whom)
    acts, size, apart = ("embrace", "hug_back"), 1.0, APART
    if smaller and not small:
        acts, size, apart = ("embrace_small", "embrace_tall"), YOUNG, APART_LOW
    elif small and not smaller:
        acts, size, apart = ("embrace_tall", "embrace_small"), 1.0 / YOUNG, APART_LOW / YOUNG
    archetype = Archetype(
        build=build, actions={"hug": HUMAN.actions["hug"]}, turn=HUMAN.turn,
        dress=lambda shape, palette, seed: individual(shape.rider.shape, palette, seed)[1],
    )  # fmt: skip
    shape = Embrace(rider=somebody, loved=other, acts=acts, size=size, apart=apart)
    return replace(
        somebody, name=name, archetype=archetype, shape=shape, height=max(somebody.height, other.height), paces={}
    )


def _is_small(name: str) -> bool:
    return name.partition(" ")[0] in SMALL
