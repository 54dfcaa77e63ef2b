"""What comes along with somebody without being named: the flying saucer of an alien.

Who brings what is a row. It is nobody of the prompt, so no camera looks for it and nothing tells of it. Positions only: nothing is
drawn here, and nothing reads prompts.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from .actors import POSES_MAX, Actor, pose_height_px
from .lens import Lens
from .model import Scene


@dataclass(frozen=True, kw_only=True)
class Follower:
    """Somebody or something in the background of who brings it."""

    figure: str
    action: str
    tall: float
    """Of the height of who brings it."""
    aside: float
    back: float
    up: float
    """World units beside, behind and above who brings it."""


BRINGS = {"alien": Follower(figure="ufo", action="float", tall=1.25, aside=1.7, back=2.4, up=0.75)}


def retinue(people: list[Actor], scene: Scene, lens: Lens, cast: Any) -> list[Actor]:
    """Those whom somebody of the scene brings along, unless the prompt names one."""
    named = {
        subject.figure for subjects in (scene.subjects, *(c.subjects for c in scene.earlier)) for subject in subjects
    }
    found = []
    for name, follower in BRINGS.items():
        first = next((actor for actor in people if actor.name == name and actor.who >= 0 and actor.grounded), None)
        if first is None or follower.figure in named:
            continue
        species = cast[follower.figure]
        action = follower.action if follower.action in species.actions else species.actions[0]
        side = -1 if first.x >= 0.0 else 1
        height, z = follower.tall * first.height, first.z + follower.back
        cycle = float(species.speed[action])
        found.append(
            Actor(
                name=follower.figure, action=action, x=first.x + side * follower.aside, y=follower.up, z=z, height=height, speed=0.0,
                cycle_seconds=cycle, phase=0.3, grounded=False, facing=-side, bob=0.06, thing=True, wide=1.5 * height,
                steps=min(POSES_MAX, 24), pose_px=pose_height_px(height * lens.focal_px / z), box=(-0.75, 0.75, -0.2, 0.7),
            )
        )  # fmt: skip
    return found
