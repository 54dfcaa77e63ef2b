"""Somebody who feeds or washes an animal: "girl feeding cat", "boy washing dyed dog", two of the cast joined, a bowl, a handful or lather
between them.

What is low eats from a bowl on the ground, before which one kneels; what is tall takes it out of the hand. Must not: model anything
itself; how who feeds stands is in `acts/animals.py`.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace

from ...clay import LEVEL, Clay, Frame, reach
from ...clay.joining import join
from ...clay.space import vec, yaw
from ...composed import DYED, FEEDING, WASHING
from ..acts.animals import BOWL_AT, HAND_AT
from ..bench import Bench
from ..human.body import HUMAN
from ..human.motion import Prop
from ..human.shape import individual
from ..species import REST, Archetype, Palette, Pose, Species
from ..tools import TOOLS

TALL, TALLEST = 0.80, 1.60
"""Heights of a row: from which on an animal eats out of the hand, and beyond which nobody reaches its mouth."""
BESIDE, GROWN = 1.15, 0.62
"""How tall an animal is drawn beside who feeds it, by a power of its height: a mouse would vanish beside them."""
PERSON = 1.1
"""How tall people are, in figure units."""
ASKEW, WITHIN = 0.45, 0.06
"""How far it is turned to the camera, and how far behind its foremost point its mouth is, of its length."""
FED = ("eat",)
WASHES, LATHERED_AT = "wash_animal", 0.42
LATHER = ((-0.55, 0.86), (0.05, 0.66), (0.45, 0.60))
"""Where lather is: along the animal from its middle to the tail, and how high of its height."""
WAITS = ("idle", "stand")


@dataclass(frozen=True, kw_only=True)
class Feeding:
    rider: Species
    """Who feeds; called so as on a mount, for it is whose looks differ."""
    fed: Species
    act: str
    """What who feeds or washes is seen doing."""
    dyed: bool
    """Whether the colour that is asked for is the animal's."""


def build(clay: Clay, shape: Feeding, palette: Palette, pose: Pose) -> None:
    still = pose.action == REST
    own = shape.rider.model(
        replace(pose, action=REST if still else shape.act, of=shape.act if still else ""),
        None if shape.dyed else palette.asked,
    )
    join(clay, own, Frame(yaw(0.0), vec(0.0, 0.0)), 1.0, "feeds", group=0)
    lathers = shape.act == WASHES
    eats = next(name for name in WAITS if name in shape.fed.actions) if lathers else _eats(shape.fed)
    posed = Pose(action=REST, phase=0.0) if still else Pose(action=eats, phase=pose.phase)
    left, _, right, _ = reach(shape.fed.model(Pose(action=eats, phase=0.0)), LEVEL)
    _, foot, _, top = reach(shape.fed.model(Pose(action=REST, phase=0.0)), LEVEL)
    size = BESIDE * shape.fed.height**GROWN / (top - foot)
    ahead = {"feed_tall": HAND_AT, WASHES: LATHERED_AT}.get(shape.act, BOWL_AT)
    nose = size * (right - WITHIN * (right - left))
    at = vec(ahead + nose * math.cos(ASKEW), -foot * size, -nose * math.sin(ASKEW))
    fed = shape.fed.model(posed, palette.asked if shape.dyed else None)
    join(clay, fed, Frame(yaw(math.pi + ASKEW), at), size, "fed", group=400)
    if lathers:
        for number, (along, high) in enumerate(LATHER):
            place = at + vec(along * nose, foot * size + high * size * (top - foot), 0.12)
            bench = Bench(clay, Frame(yaw(0.0), place), palette, size=1.2, group=700 + 20 * number)
            bench.on(f"lather{number}")
            TOOLS["foam"](bench, Prop(name="foam", value=pose.phase))


def _act(animal: Species) -> str:
    return "feed_tall" if animal.height > TALL else "feed_low"


def _eats(animal: Species) -> str:
    """Out of a hand it only stretches its neck."""
    actions = (*WAITS, *FED) if animal.height > TALL else (*FED, *WAITS)
    return next((name for name in actions if name in animal.actions), animal.actions[0])


def feeding(name: str, cast: Mapping[str, Species]) -> Species | None:
    """The figure "PERSON feeding ANIMAL" or "washing ANIMAL", or "feeding dyed ANIMAL" where a colour is the animal's; None of what does not eat, or too
    high up."""
    person, washed, fed = name.partition(WASHING)
    if not washed:
        person, _, fed = name.partition(FEEDING)
    dyed, fed = fed.startswith(DYED), fed.removeprefix(DYED)
    if person not in cast or fed not in cast:
        return None
    somebody, other = cast[person], cast[fed]
    eats = not set(WAITS if washed else FED).isdisjoint(other.actions)
    if (
        somebody.archetype is not HUMAN
        or other.archetype is HUMAN
        or not eats
        or other.height > (TALL if washed else TALLEST)
    ):
        return None
    whose = other if dyed else somebody
    archetype = Archetype(
        build=build, actions={WASHES if washed else "feed": HUMAN.actions[WASHES if washed else _act(other)]}, turn=HUMAN.turn,
        dress=None if dyed else lambda shape, palette, seed: individual(shape.rider.shape, palette, seed)[1],
    )  # fmt: skip
    return replace(
        somebody, name=name, archetype=archetype, shape=Feeding(rider=somebody, fed=other, act=WASHES if washed else _act(other), dyed=dyed),
        palette=whose.palette, main=whose.main, paces={}, height=somebody.height * max(1.0, BESIDE * other.height**GROWN / PERSON),
    )  # fmt: skip
