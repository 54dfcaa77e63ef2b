"""A small animal under an umbrella that it holds over itself: "frog holding up umbrella".

The umbrella is the one that people hold, as large as the animal needs it. Must not: model anything itself.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace

from ...clay import LEVEL, Clay, Frame, reach
from ...clay.joining import join
from ...clay.space import pitch, roll, vec, yaw
from ...clay.studio import View
from ...composed import DYED, HOLDING_UP
from ..bench import Bench
from ..human.body import HUMAN
from ..human.motion import Prop
from ..species import REST, Action, Palette, Pose, Species
from ..thing.parts import Thing
from ..tools import TOOLS

UMBRELLA = "umbrella"
FACE_ON = View(turn=0.5 * math.pi, tilt=0.0, facing=1)
BROAD = 1.30
"""Of the animal's length: the umbrella's own unit."""
RIM, GRIP, CROWN = 0.53, 0.05, 0.78
"""Of its unit: where its rim is above its origin, where the origin is above the ground at least, and where its top is."""
AHEAD, ABOVE, ASIDE = 0.20, 0.08, 0.66
"""Where its handle and its middle are: of the animal's length before its own middle; and the handle, of half its width beside it."""
KEEPS = ("idle", "sit", "stand", "walk", "hop", "sleep", "eat")


@dataclass(frozen=True, kw_only=True)
class Sheltered:
    animal: Species
    dyed: bool
    """Whether the colour that is asked for is the umbrella's."""


def build(clay: Clay, shape: Sheltered, palette: Palette, pose: Pose) -> None:
    still = Pose(action=REST, phase=0.0)
    resting = shape.animal.model(still)
    posed = resting if pose.action == REST else shape.animal.model(pose, None if shape.dyed else palette.asked)
    if pose.action == REST and not shape.dyed:
        posed = shape.animal.model(still, palette.asked)
    join(clay, posed, Frame(yaw(0.0), vec(0.0, 0.0)), 1.0, "animal", group=0)
    left, low, right, high = reach(resting, LEVEL)
    _, _, side, _ = reach(resting, FACE_ON)
    now_left, now_low, now_right, _ = reach(posed, LEVEL)
    aside, lifted = 0.5 * (now_left + now_right - left - right), max(0.0, now_low - low)
    size = min(BROAD * (right - left), (high - GRIP) / RIM)
    middle = 0.5 * (left + right) + aside
    foot = vec(middle + AHEAD * (right - left), high - RIM * size + lifted, ASIDE * side)
    top = vec(middle + ABOVE * (right - left), foot[1] + CROWN * size, 0.0)
    along = top - foot
    sway = 0.0 if pose.action == REST else 0.03 * pose.wave()
    turn = roll(math.atan2(-along[0], along[1]) + sway) @ pitch(math.atan2(along[2], math.hypot(along[0], along[1])))
    bench = Bench(clay, Frame(turn, foot), _coloured(palette, shape.dyed), size=size, group=200)
    bench.on("held")
    TOOLS[UMBRELLA](bench, Prop(name=UMBRELLA, colour="cloth"))


def _coloured(palette: Palette, dyed: bool) -> Palette:
    """The umbrella's own palette."""
    return Palette({"cloth": "#e0483e"}, palette.asked if dyed else None, "cloth")


def sheltered(name: str, rows: Mapping[str, Species]) -> Species | None:
    """The figure "ANIMAL holding up umbrella", or "holding up dyed umbrella" where a colour is the umbrella's; None of people, who hold
    one in the hand, and of things."""
    animal, _, umbrella = name.partition(HOLDING_UP)
    dyed = umbrella.startswith(DYED)
    if animal not in rows or umbrella.removeprefix(DYED) != UMBRELLA:
        return None
    beast = rows[animal]
    lifeless = isinstance(beast.shape, Thing) and beast.shape.blind
    actions: dict[str, Action] = {n: beast.archetype.actions[n] for n in KEEPS if n in beast.archetype.actions}
    if beast.archetype is HUMAN or lifeless or not actions:
        return None
    archetype = replace(
        beast.archetype, build=build, passes=None, actions=actions, stride=lambda _, action: beast.stride(action)
    )
    palette = {"cloth": "#e0483e"} if dyed else beast.palette
    return replace(
        beast, name=name, archetype=archetype, shape=Sheltered(animal=beast, dyed=dyed), palette=palette,
        main="cloth" if dyed else beast.main, height=1.5 * beast.height, domain="ground",
    )  # fmt: skip
