"""Many of one kind that hang in the air: lanterns that rise over a village, balloons, feathers that come down, lights on a river.

Here lives which kinds are seen in numbers and how those are strewn over the picture's depth, near ones few and far ones many.
Each is an actor like any other, so colour, light, reflection and extension hold for it. Nothing is drawn here, and what their
words are is not known here. The rule to remember: who goes out of sight comes back on the other side, never in sight.
"""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ..directing.parts.wanted import action_for
from ..drawing.lens import Lens
from ..model import Subject
from . import ways
from .actors import POSES_MIN, Actor, pose_height_px

GOLDEN = (0.7548776662, 0.5698402909)  # for two directions at once: Roberts' R2 sequence
STEPS = 12  # poses of each: so many figures melt from one to the next unseen
MARGIN = 1.25  # of what is seen, that they are strewn over: cameras move
SMALLER = 0.82  # to which share of its height the smallest of a kind may be
SIZES = {"tiny": 0.5, "small": 0.75, "normal": 1.0, "big": 1.3, "huge": 1.6}
UP, DOWN = ("rise", "fly"), ("fall", "land")
AFLOAT_DRIFT = 0.10  # world units a second with which the river takes them along
HIGHEST = 0.86  # of the height that is seen: up to there reaches at first what hardly rises
SUNK = 0.10  # of its height, that what floats on water is under it
LIVELY = ("swim", "float", "sail", "drift", "")  # on water these stay on it; what rises leaves it


@dataclass(frozen=True, kw_only=True)
class Numbers:
    """How one kind is seen in numbers."""

    count: int
    height: float
    """World units; people are 1.4."""
    rate: float
    """World units a second up, or down."""
    swing: float
    """World units to either side."""
    depth: tuple[float, float]
    drift: float = 0.0
    """World units that the wind takes them aside on their way, all of them to the same side."""
    colours: tuple[str, ...] = ()
    """What they differ in where no colour is asked for."""
    falls: bool = False
    """Whether it comes down unless it is said to go up."""
    floats: bool = True
    """Whether they lie on water where there is some; the others stay above it."""
    ashore: bool = True
    """Whether they rise from the ground; the others are above the horizon, and in the sky all pass from below the picture."""


BRIGHT = ("#e8433f", "#f5b52e", "#3f9ad8", "#58b368", "#ef7fb0", "#8a63c9")
NUMBERS: Mapping[str, Numbers] = {
    "paper lantern": Numbers(count=84, height=0.46, rate=0.36, swing=0.16, depth=(3.4, 42.0)),
    "balloon": Numbers(count=44, height=0.74, rate=0.62, swing=0.20, depth=(3.8, 26.0), colours=BRIGHT),
    "hot air balloon": Numbers(
        count=18, height=2.3, rate=0.05, swing=0.5, depth=(10.0, 46.0), colours=("", *BRIGHT), ashore=False, floats=False
    ),
    "feather": Numbers(count=52, height=0.25, rate=0.34, swing=0.42, depth=(2.6, 11.0), falls=True),
    "dandelion seed": Numbers(
        count=54, height=0.24, rate=0.17, swing=0.22, depth=(2.4, 11.0), floats=False, drift=3.0
    ),
    "firefly": Numbers(count=64, height=0.075, rate=0.05, swing=0.55, depth=(2.6, 18.0), floats=False),
}  # fmt: skip


def rgb(colour: str) -> tuple[float, float, float] | None:
    """ "#rrggbb" as a subject's colour; none of an empty one."""
    if not colour:
        return None
    red, green, blue = (round(int(colour[k : k + 2], 16) / 255, 4) for k in (1, 3, 5))
    return red, green, blue


def strewn(
    subject: Subject, name: str, species: Any, lens: Lens, surface: str, stage_z: float, shore: float, heading: int,
    chance: random.Random,
) -> list[Actor]:  # fmt: skip
    """The actors of a subject that is many. `surface`: land, water, sea, underwater, air or space; `shore`: where water begins."""
    numbers = NUMBERS[subject.kind]
    wet = numbers.floats and surface in ("water", "sea") and subject.action in LIVELY
    near, far = numbers.depth
    near = max(near, shore + 0.8) if wet else near * max(1.0, min(stage_z / 4.2, 2.0))
    action = action_for("fly", species.actions)
    cycle = float(species.speed[action])
    people = []
    for number in range(numbers.count):
        share = (number + chance.random()) / numbers.count
        z = 1.0 / ((1.0 - share) / near + share / far)
        height = numbers.height * SIZES[subject.size] * (SMALLER + (1.0 - SMALLER) * chance.random())
        seen = lens.width_px / lens.focal_px * z
        # Neighbours in depth are far apart across and upwards: two golden ratios leave no gaps and no heaps.
        across, up = ((number * ratio + chance.uniform(-0.03, 0.03)) % 1.0 for ratio in GOLDEN)
        x = (across - 0.5) * MARGIN * seen
        colour = subject.colour or rgb(numbers.colours[number % len(numbers.colours)] if numbers.colours else "")
        actor = Actor(
            name=name, action=action, x=x, y=0.0, z=z, height=height, speed=0.0, cycle_seconds=cycle * chance.uniform(0.85, 1.2),
            phase=chance.random(), grounded=False, facing=chance.choice((heading, -1)) if species.mirrors and not numbers.drift else heading, colour=colour, pattern=subject.pattern, thing=True,
            steps=max(STEPS, POSES_MIN), strewn=True,
        )  # fmt: skip
        if wet:
            actor.y, actor.bob, actor.speed, actor.waterline = 0.36 * height, 0.012, AFLOAT_DRIFT * heading, SUNK
        else:
            _sent_off(actor, subject.action, numbers, lens, surface, up, chance)
        people.append(actor)
    _one_size(people, lens)
    return people


def _sent_off(
    actor: Actor, action: str, numbers: Numbers, lens: Lens, surface: str, start: float, chance: random.Random
) -> None:  # fmt: skip
    """Give it its way up or down, from where it is not seen, or from the ground, to where it is not seen."""
    top = lens.eye + lens.horizon_px * actor.z / lens.focal_px + 1.3 * actor.height
    below = lens.eye - (lens.height_px - lens.horizon_px) * actor.z / lens.focal_px - 1.3 * actor.height
    grounds = surface in ("land", "water", "sea")
    low = below
    if grounds:
        low = 0.55 * actor.height if numbers.ashore else lens.eye + 0.2 * actor.height
    if not numbers.ashore:  # so slow that one that is cut off by the upper edge would stay so
        start *= max(HIGHEST * (top - 1.3 * actor.height) - 0.6 * actor.height - low, 0.0) / (MARGIN * (top - low))
    rate = numbers.rate * chance.uniform(0.75, 1.25)
    # Over what is seen they are spread evenly; the first ones are up already.
    actor.way = ways.streaming(
        -rate if action in DOWN or (numbers.falls and action not in UP) else rate, low, low + MARGIN * (top - low), start, numbers.swing,
        appears=grounds, drift=numbers.drift,
    )  # fmt: skip


def _one_size(people: Sequence[Actor], lens: Lens) -> None:
    """One size for all of a kind: they share their poses."""
    px = max(pose_height_px(actor.height * lens.focal_px / actor.z) for actor in people)
    for actor in people:
        actor.pose_px = px
