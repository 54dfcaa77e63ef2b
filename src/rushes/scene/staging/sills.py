"""Windowsills of rooms: whoever is on one sits at the window that the room has in its wall, and not at one that stands in the room.

Must not: draw. The sill itself is a prop (`props/openings.py`), laid under the window.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ..acting.actors import Actor
from ..model import Scene
from ..places.model import Place, Stand

SILL = "windowsill"
WINDOWS = ("window", "window_plain", "window_wide")
UNDER, TOP = 0.085, 0.02  # of a window's height: how far under it the board's foot and its top are
BEFORE = 0.22  # world units before the wall, that who is on it sits
ASIDE, NEAR = 0.42, 0.75
"""How far beside the middle of a window, of its height, somebody stands who is at it, and how far before the wall in world units."""
TALLEST = 0.80  # of a window's height: how tall who sits in it may be


def window_of(setting: Place) -> Stand | None:
    """The window of the room that is nearest to its middle."""
    windows = [stand for stand in setting.stands if stand.prop in WINDOWS]
    return min(windows, key=lambda stand: abs(stand.x)) if windows and setting.interior is not None else None


def with_sill(setting: Place, scene: Scene) -> Place:
    """The room with a board under its window, where somebody is to be on it."""
    window = window_of(setting) if any(subject.kind == SILL for cast in scene.casts for subject in cast) else None
    if window is None:
        return setting
    board = Stand(
        prop="sill_board", x=window.x, z=window.z - 0.01, y=window.y - UNDER * window.height, height=window.height
    )
    return replace(setting, stands=(*setting.stands, board))


def on_sills(people: Sequence[Actor], scene: Scene, setting: Place) -> list[Actor]:
    """Who is on a sill is at the window; the sill that the cast brought along is gone."""
    sill = next((actor for actor in people if actor.name.startswith(SILL)), None)
    window = window_of(setting)
    if sill is None or window is None:
        return [*people]
    riders = {n for n, s in enumerate(scene.subjects) if s.relation == "on" and s.relation_to == sill.who}
    standing = {n for n, s in enumerate(scene.subjects) if s.relation == "beside" and s.relation_to == sill.who}
    for actor in people:
        if actor.who in riders:
            smaller = min(1.0, TALLEST * window.height / actor.height)
            actor.height *= smaller
            actor.x, actor.y, actor.z = (
                window.x + (actor.x - sill.x) * smaller,
                window.y - TOP * window.height,
                window.z - BEFORE,
            )
            actor.y -= 0.04 * window.height if actor.thing else 0.0
            actor.grounded, actor.pose_px = False, 0
        elif actor.who in standing:
            actor.x, actor.z = window.x - ASIDE * window.height, window.z - NEAR
    return [actor for actor in people if actor is not sill]
