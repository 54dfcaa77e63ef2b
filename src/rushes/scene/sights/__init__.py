"""Sights: what a scene shows in the sky and the air beside its weather. Names are those of `model.SIGHTS`.

The stage calls the functions here, from back to front: `behind_clouds`, `behind_land`, `over_hills`, `in_the_air`, and
`around`, which is also for rooms. What is drawn
before the water lies in it as well. Each sight is a file with one idea; all depend on the time alone. `wind` shows in
what stands in it, too: see `standing.py`. Nothing here decides what a scene shows.
"""

from __future__ import annotations

from ..drawing.lens import Lens
from ..drawing.planes import Frame
from ..model import Scene
from ..staging.atmosphere import Air
from . import aurora, bubbles, drifting, fireworks, meteors, motes, rainbow

STREWN = ("studio", "stage", "ballroom", "throne hall")
"""Rooms in which petals are let fall."""
AROUND = ("confetti", "bubbles")
SANDY = ("desert", "canyon", "pyramid", "desert_road", "planet", "mars", "moon")
SNOWY = ("arctic", "iceberg", "glacier", "ski slope", "frozen lake")
"""Places over which no leaf flies."""


def behind_clouds(
    frame: Frame, scene: Scene, air: Air, lens: Lens, seconds: float, move_x: float, move_y: float
) -> None:
    """What is farther than clouds. `move_x`, `move_y`: how far the camera has moved the sky, pixels."""
    seed = scene.variation % 65521
    floor = lens.horizon_px + move_y
    if "aurora" in scene.sights:
        aurora.draw(frame, seconds, floor, lens.unit, move_x, 0.35 + 0.65 * air.dark, seed)
    if "shooting_stars" in scene.sights:
        meteors.draw(frame, seconds, floor, lens.unit, move_x, seed)


def behind_land(frame: Frame, scene: Scene, lens: Lens, seconds: float, move_x: float, move_y: float) -> None:
    """What is nearer than clouds and farther than the land."""
    if "fireworks" in scene.sights:
        seed = scene.variation % 65521
        fireworks.draw(frame, seconds, lens.horizon_px + move_y, lens.unit, move_x, seed)


def over_hills(frame: Frame, scene: Scene, air: Air, lens: Lens, seconds: float, move_x: float, move_y: float) -> None:
    """What stands in the air before distant land."""
    if "rainbow" in scene.sights:
        sun = air.sun[0] if air.sun else air.light.key_direction[0]
        middle = lens.width_px / 2 - (0.22 if sun >= 0 else -0.22) * lens.unit + move_x
        strength = (1.0 - 0.7 * air.dark) * (0.92 + 0.08 * rainbow.breath(seconds))
        rainbow.draw(frame, middle, lens.horizon_px + move_y, min(lens.unit, lens.width_px * 0.8), strength)


def in_the_air(frame: Frame, scene: Scene, air: Air, lens: Lens, seconds: float, move_y: float) -> None:
    """What flies before everything, and light that falls on it."""
    seed = scene.variation % 65521
    windy = "wind" in scene.sights or scene.weather == "storm"
    for name in drifting.KINDS:
        if name in scene.sights and name not in AROUND:
            drifting.draw(frame, name, seconds, lens.unit, air.light, windy, seed, _ground(scene))
    if "fireworks" in scene.sights:
        fireworks.light_up(frame, seconds, lens.horizon_px + move_y, lens.unit, seed)


def _ground(scene: Scene) -> str:
    """What the wind takes along: no leaf flies over a desert, a snowfield or another world."""
    if scene.place in SNOWY or scene.weather == "snow" or scene.season == "winter":
        return "snow"
    return "sand" if scene.place in SANDY else ""


def around(frame: Frame, scene: Scene, air: Air, lens: Lens, seconds: float) -> None:
    """What is thrown or blown into any air, that of a room as well."""
    seed = scene.variation % 65521
    windy = "wind" in scene.sights or scene.weather == "storm"
    if "confetti" in scene.sights:
        drifting.draw(frame, "confetti", seconds, lens.unit, air.light, windy, seed)
    if "petals" in scene.sights and scene.place in STREWN:
        drifting.draw(frame, "petals", seconds, lens.unit, air.light, windy, seed)
    if "bubbles" in scene.sights:
        bubbles.draw(frame, seconds, lens.unit, air.light, windy, seed)
    for name in motes.KINDS:
        if name in scene.sights:
            motes.draw(frame, name, seconds, lens.unit, air.light, windy, seed)
