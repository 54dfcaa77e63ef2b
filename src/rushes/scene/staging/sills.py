"""Windowsills of rooms: whoever is on one sits at the window that the room has in its wall, and not at one that stands in the room.

Must not: draw. The sill itself is a prop (`props/openings.py`), laid under the window.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ..acting.actors import Actor
from ..acting.pairing import scale
from ..model import Scene
from ..places.model import Place, Stand

SILL = "windowsill"
WINDOWS = ("window", "window_plain", "window_wide")
UNDER, TOP = 0.085, 0.02  # of a window's height: how far under it the board's foot and its top are
BEFORE = 0.22  # world units before the wall, that who is on it sits
LOW, LARGE, GROWN = 0.85, 1.5, 1.9
"""How high up a window is before which somebody stands who is at it, how tall one is that can be as low, and how much taller they are than
beside a window that stands in the room: they and the window are in one picture."""
PLANTS = ("pot_plant",)
AT_THE_WALL = 1.0  # world units before a window, where what stands under it is
CLEAR = 1.1  # of its height to either side of its middle, that nothing stands in which hides it
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
    if not _stands_there(scene):
        return replace(setting, stands=(*setting.stands, board))
    free = [stand for stand in setting.stands if stand is window or not _hides(stand, window)]
    if window.height < LARGE or any(_is_under(stand, window) for stand in free):
        return replace(setting, stands=(*free, board), front=())
    down = min(0.0, LOW - window.y)
    lower = [replace(stand, y=stand.y + down) if stand is window else stand for stand in free]
    return replace(setting, stands=(*lower, replace(board, y=board.y + down)), front=())


def _stands_there(scene: Scene) -> bool:
    """Whether somebody is beside a sill, and nobody on one."""
    on = {s.relation for cast in scene.casts for s in cast if s.relation and cast[s.relation_to].kind == SILL}
    return on == {"beside"}


def _hides(stand: Stand, window: Stand) -> bool:
    """Whether it stands before the window, and reaches above its foot."""
    tall = stand.y == 0.0 and stand.height > min(LOW, window.y) and stand.prop in PLANTS
    return tall and stand.z < window.z and abs(stand.x - window.x) < CLEAR * window.height


def _is_under(stand: Stand, window: Stand) -> bool:
    """Whether it stands along the wall under the window."""
    near = 0.0 < window.z - stand.z < AT_THE_WALL and abs(stand.x - window.x) < 0.5 * window.height
    return near and stand.y == 0.0 and stand.height > LOW


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
            scale(actor, GROWN)
            actor.x, actor.z = window.x - ASIDE * window.height, window.z - NEAR
    return [actor for actor in people if actor is not sill]
