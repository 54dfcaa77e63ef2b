"""Puts what an action needs into the hands, on the lap or beside the person: tools, furniture, other figures.

Must not: know any tool's shape (`tools*.py`) or any action (`acts/`).
"""

from __future__ import annotations

from ..clay import Clay, Frame
from ..clay.joining import join
from .bench import Bench, rgb, turned
from .human.motion import Motion, Prop
from .species import REST, Palette, Pose, Species
from .tools import TOOLS

GROUP = 100  # where the groups of the first prop begin
GROUPS_EACH = 60


def hold(clay: Clay, palette: Palette, motion: Motion, joints: dict[str, Frame]) -> None:
    for number, prop in enumerate(motion.props):
        base = joints[prop.space]
        place = Frame(base.turn @ turned(prop.turn), base(*prop.at))
        group = GROUP + number * GROUPS_EACH
        if prop.name in TOOLS:
            bench = Bench(clay, place, palette, size=prop.size, group=group)
            bench.on(f"tool{number}")
            TOOLS[prop.name](bench, prop)
            clay.mark(f"prop{number}", place.origin)
        else:
            figure(clay, prop, place, group, f"other{number}")


def figure(clay: Clay, prop: Prop, place: Frame, group: int, name: str) -> None:
    """Another member of the cast, posed on its own."""
    species = species_named(prop.name)
    action = prop.action or species.actions[0]
    pose = Pose(action=REST if prop.still else action, phase=prop.phase % 1.0, of=action if prop.still else "")
    other = species.model(pose, rgb(prop.colour) if prop.colour else None)
    join(clay, other, place, prop.size, name, group=group)


def species_named(name: str) -> Species:
    from .cast import CAST  # late: the cast is made of what is here

    return CAST[name]
