"""Somebody in a cage: "lion inside cage", two of the cast joined, the bars before and behind.

Must not: model anything itself; the cages are rows of `cast/things/interior.py`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from ...clay import LEVEL, Clay, Frame, reach
from ...clay.joining import join
from ...clay.space import vec, yaw
from ...composed import DYED, INSIDE
from ..species import REST, Archetype, Palette, Pose, Species

CAGES: Mapping[str, tuple[float, float, float]] = {"cage": (0.115, 0.92, 0.76), "birdcage": (0.31, 0.60, 0.52)}
"""How far up the floor or the perch of each is, and how broad and how tall who is in it may be."""
TURNED = -0.35
"""Radians: who is in it looks out between the bars."""
LEAST, GROWN = 0.9, 0.62
"""How tall a cage is at least; beyond that it is as large as whoever is in it needs, by a power of that one's height."""
AT_REST = ("stand", "idle", "sit", "sleep", "eat", "walk", "sway")
"""What is done there, the first that it can."""


@dataclass(frozen=True, kw_only=True)
class Caged:
    cage: Species
    inside: Species
    dyed: bool
    """Whether the colour that is asked for is that of who is in it."""


def build(clay: Clay, shape: Caged, palette: Palette, pose: Pose) -> None:
    floor, broad, high = CAGES[shape.cage.name]
    own = shape.cage.model(Pose(action=REST, phase=0.0), None if shape.dyed else palette.asked)
    join(clay, own, Frame(yaw(0.0), vec(0.0, 0.0)), 1.0, "cage", group=0)
    still = Pose(action=REST, phase=0.0)
    inside = shape.inside.model(still if pose.action == REST else pose, palette.asked if shape.dyed else None)
    left, low, right, top = reach(shape.inside.model(replace(pose, phase=0.0) if pose.action != REST else still), LEVEL)
    left0, low0, right0, top0 = reach(shape.inside.model(still), LEVEL)
    wide, tall = max(right - left, right0 - left0), max(top - low, top0 - low0)
    size = min(broad / wide, high / tall)
    at = vec(-0.5 * (left0 + right0) * size, floor - min(low, low0) * size)
    join(clay, inside, Frame(yaw(TURNED), at), size, "inside", group=200)


def caged(name: str, rows: Mapping[str, Species]) -> Species | None:
    """The figure "WHO inside cage", or "dyed WHO inside cage" where a colour is theirs; None of what lives in none."""
    who, _, into = name.partition(INSIDE)
    dyed, who = who.startswith(DYED), who.removeprefix(DYED)
    if into not in CAGES or who not in rows or into not in rows:
        return None
    inside, cage = rows[who], rows[into]
    actions = {
        key: inside.archetype.actions[key]
        for key in AT_REST
        if key in inside.actions and inside.archetype.actions[key].grounded
    }
    if not actions or inside.domain not in ("ground", "air"):
        return None
    whose = inside if dyed else cage
    return replace(
        cage, name=name, archetype=Archetype(build=build, actions=actions, turn=cage.archetype.turn), shape=Caged(cage=cage, inside=inside, dyed=dyed),
        palette=whose.palette, main=whose.main, paces={}, height=max(LEAST, min(1.0, 1.25 * inside.height**GROWN)),
    )  # fmt: skip
