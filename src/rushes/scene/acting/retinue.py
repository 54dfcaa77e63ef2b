"""What comes along with somebody without being named: the flying saucer of an alien, the television before a couch.

Who brings what is a row. It is nobody of the prompt, so no camera looks for it and nothing tells of it. Positions only: nothing is
drawn here, and nothing reads prompts.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ..drawing.lens import Lens
from ..model import Scene
from .actors import POSES_MAX, Actor, pose_height_px


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


TV = Follower(figure="tv", action="sway", tall=0.52, aside=-0.20, back=-0.40, up=0.0)
"""What who watches television on a couch looks at; its place is counted from the end of the couch."""
WATCHED = ("sit_seat", "watch_along")
AHEAD, TURNED = 0.55, 0.55  # of a set's height before whom watches it, and how far it is turned to them
BRINGS = {"alien": Follower(figure="ufo", action="float", tall=1.25, aside=1.7, back=2.4, up=0.75)}


def _television(people: list[Actor], scene: Scene, lens: Lens, cast: Any) -> list[Actor]:
    """The set of those who watch on a couch that is named, or side by side: they bring none of their own."""
    watch = [
        a
        for a in people
        if 0 <= a.who < len(scene.subjects) and scene.subjects[a.who].action == "watch_tv" and a.action in WATCHED
    ]
    if not watch:
        return []
    couch = max((a for a in people if a.seat), key=lambda actor: actor.wide, default=watch[0])
    if couch is watch[0]:  # before the foremost of those who sit one behind the other
        couch = max(watch, key=lambda a: a.facing * a.x)
    left, right = (couch.x + share * couch.height for share in couch.box[:2])
    side = couch.facing if couch in watch else -1 if couch.x >= 0.0 else 1
    height = TV.tall * couch.height
    x = (left if side < 0 else right) + side * (TV.aside if couch not in watch else AHEAD) * height
    z = couch.z + (TV.back if couch not in watch else 0.0)
    action = TV.action if TV.action in cast[TV.figure].actions else cast[TV.figure].actions[0]
    return [
        Actor(
            name=TV.figure, action=action, x=x, y=0.0, z=z, height=height, speed=0.0,
            cycle_seconds=float(cast[TV.figure].speed[action]), phase=0.0, grounded=True, facing=side, thing=True, wide=1.4 * height,
            steps=1, pose_px=pose_height_px(height * lens.focal_px / z), box=(-0.7, 0.7, 0.0, 1.0), turned=TURNED, shared=True,
        )
    ]  # fmt: skip


def retinue(people: list[Actor], scene: Scene, lens: Lens, cast: Any, *, outdoors: bool) -> list[Actor]:
    """Those whom somebody of the scene brings along, unless the prompt names one."""
    named = {
        name
        for subjects in (scene.subjects, *(c.subjects for c in scene.earlier))
        for subject in subjects
        for name in (subject.kind, subject.figure)
    }
    found = _television(people, scene, lens, cast) if TV.figure not in named else []
    for name, follower in BRINGS.items() if outdoors else ():
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
