"""Somebody as a statue: "statue of horse", the figure itself in stone on a plinth, without its paint, or "statue of horse of glass" in
what it is made of. The colour asked for is the stone's.

Must not: model anything but the plinth.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from ...clay import LEVEL, Clay, Frame, reach
from ...clay.joining import join
from ...clay.space import IDENTITY, vec, yaw
from ...composed import OF, STATUE
from ..species import Action, Archetype, Palette, Pose, Species
from ..stuffs import CARVED, STUFFS

POSES = ("idle", "fly", "swim")
"""In which it is cast: the first of them that it has; else what it does first."""
TALLER, HEIGHT_MIN, HEIGHT_MAX = 1.7, 1.3, 2.4
"""Than the figure itself, and how tall it is beside a person."""
PLINTH = 0.28  # how high that is, of the figure
DEEP = 0.62  # of its width
STONE = {"coat": "#b9b4aa", "dark": "coat*0.78", "light": "coat*1.10"}
FOOT = {"dark": "#8f8a80", "light": "#c2bdb2"}
"""Of stone is also what somebody of gold stands on."""
STANDS = Archetype(
    build=lambda clay, shape, palette, pose: build(clay, shape, palette),
    actions={"sway": Action(seconds=3.6), "spin": Action(seconds=2.4)},
    turn=0.4,  # each is turned as its figure is
)


@dataclass(frozen=True, kw_only=True)
class Statue:
    of: Species
    stuff: str = ""
    """One of STUFFS; empty: stone, in the colour that is asked for."""


def build(clay: Clay, shape: Statue, palette: Palette) -> None:
    one = shape.of.model(Pose(action=_pose(shape.of), phase=0.0))
    one.paints.clear()
    one.painted.clear()
    left, low, right, top = reach(one, LEVEL)
    wide, tall = 0.5 * (right - left), PLINTH * (top - low)
    dark, light = (clay.material(palette[name], gloss=25, specular=0.14, grain=0.05) for name in ("dark", "light"))
    middle, deep = 0.5 * (left + right), max(DEEP * wide, 0.5 * tall)
    for number, (high, half, more, colour) in enumerate(
        ((0.06, 0.06, 0.10, dark), (0.5, 0.44, 0.02, light), (0.96, 0.05, 0.07, dark))
    ):
        clay.on(f"plinth{number}", number)
        size = (wide * (1.0 + more), half * tall, deep * (1.0 + more))
        clay.box(vec(middle, high * tall), size, 0.02, colour, IDENTITY)
    first = len(clay.materials)
    join(clay, one, Frame(yaw(0.0), vec(0.0, tall - low)), 1.0, "statue", group=4)
    _, shine = STUFFS.get(shape.stuff, ("", CARVED))
    stone = clay.material(
        palette["coat"], gloss=shine["gloss"], specular=shine["specular"], fuzz=shine["fuzz"], grain=shine["grain"],
        glow=shine.get("glow", 0.0),
    )  # fmt: skip
    clay.materials[first:stone] = [list(clay.materials[stone]) for _ in range(first, stone)]
    clay.lamps.clear()


def _pose(of: Species) -> str:
    return next((action for action in POSES if action in of.actions), of.actions[0])


def carved(name: str, rows: Mapping[str, Species]) -> Species | None:
    """The figure "statue of SOMEBODY", "statue of SOMEBODY of STUFF"; None of whom the cast does not know."""
    who, _, stuff = name.removeprefix(STATUE).partition(OF)
    one = rows.get(who)
    if one is None or (stuff and stuff not in STUFFS):
        return None
    return Species(
        name=name,
        archetype=replace(STANDS, turn=one.turn(_pose(one))),
        shape=Statue(of=one, stuff=stuff),
        palette={**FOOT, "coat": STUFFS[stuff][0]} if stuff else STONE,
        domain="ground",
        height=min(max(TALLER * one.height, HEIGHT_MIN), HEIGHT_MAX),
    )
