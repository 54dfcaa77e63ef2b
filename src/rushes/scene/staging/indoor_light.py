"""What the time of day makes of the light in a room: daylight through the window, lamps in the evening, the moon.

One row a mood. Places name a mood, they do not invent light of their own. No drawing here.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from ..drawing.light import RGB, Light
from ..drawing.shade import display
from .atmosphere import AIRS, Air, air, outer_space


@dataclass(frozen=True, kw_only=True)
class Mood:
    """Linear light by day and in the night; the evening lies between."""

    day_key: RGB
    day_sky: RGB
    day_ground: RGB
    night_key: RGB
    night_sky: RGB
    night_ground: RGB
    outside: float = 1.0
    """How much of the daylight's colour comes in."""
    lamps: float = 0.0
    """How bright lamps are by day, 0..1."""


MOODS = {
    "home": Mood(  # lamps in the evening
        day_key=(1.14, 1.02, 0.84), day_sky=(0.32, 0.31, 0.33), day_ground=(0.25, 0.20, 0.16),
        night_key=(0.80, 0.50, 0.25), night_sky=(0.155, 0.125, 0.17), night_ground=(0.13, 0.085, 0.08),
    ),
    "bright": Mood(  # tubes that burn all day
        day_key=(1.10, 1.08, 1.02), day_sky=(0.36, 0.38, 0.41), day_ground=(0.27, 0.27, 0.27),
        night_key=(0.80, 0.82, 0.80), night_sky=(0.20, 0.23, 0.29), night_ground=(0.16, 0.165, 0.18),
        outside=0.45, lamps=0.65,
    ),
    "dim": Mood(  # shades and candles
        day_key=(0.98, 0.76, 0.54), day_sky=(0.24, 0.20, 0.22), day_ground=(0.19, 0.14, 0.12),
        night_key=(0.72, 0.43, 0.24), night_sky=(0.12, 0.095, 0.14), night_ground=(0.10, 0.065, 0.07),
        outside=0.7, lamps=0.7,
    ),
    "show": Mood(  # the house is dark, the stage is lit
        day_key=(0.98, 0.86, 0.80), day_sky=(0.16, 0.14, 0.21), day_ground=(0.13, 0.10, 0.12),
        night_key=(0.80, 0.66, 0.70), night_sky=(0.10, 0.09, 0.17), night_ground=(0.08, 0.06, 0.10),
        outside=0.25, lamps=1.0,
    ),
    "sea": Mood(  # blue light out of tanks
        day_key=(0.62, 0.86, 0.98), day_sky=(0.13, 0.23, 0.33), day_ground=(0.09, 0.16, 0.22),
        night_key=(0.36, 0.60, 0.78), night_sky=(0.07, 0.14, 0.24), night_ground=(0.05, 0.09, 0.16),
        outside=0.3, lamps=1.0,
    ),
    "moon": Mood(  # nobody lights a lamp at night
        day_key=(1.16, 1.08, 0.92), day_sky=(0.33, 0.36, 0.42), day_ground=(0.25, 0.23, 0.21),
        night_key=(0.38, 0.46, 0.72), night_sky=(0.10, 0.125, 0.235), night_ground=(0.065, 0.07, 0.12),
    ),
    "cellar": Mood(  # one bulb
        day_key=(0.92, 0.74, 0.50), day_sky=(0.19, 0.19, 0.22), day_ground=(0.14, 0.12, 0.11),
        night_key=(0.70, 0.46, 0.26), night_sky=(0.085, 0.085, 0.13), night_ground=(0.07, 0.055, 0.065),
        outside=0.5, lamps=0.8,
    ),
}  # fmt: skip
TINTS = {"day": (1.0, 1.0, 1.0), "dawn": (1.05, 0.90, 0.86), "sunset": (1.08, 0.80, 0.58), "night": (1.0, 1.0, 1.0)}
OVERCAST = (0.44, 0.62, 0.92)
"""What a sky without any sun at all makes of the daylight in a room."""
EVENING = {"day": 1.0, "dawn": 0.80, "sunset": 0.66, "night": 0.0}
NEARER_HAZE = 0.42  # of its distance: how much thicker what is in the air looks through a window
SUNS = {
    "day": (-0.42, 0.62, 0.66), "dawn": (-0.60, 0.36, 0.70), "sunset": (0.62, 0.34, 0.70), "night": (0.36, 0.60, 0.70),
}  # fmt: skip
"""Towards sun or moon through a window in the back wall: x, y up, z away."""


@dataclass(frozen=True, kw_only=True)
class Daylight:
    """What falls through the windows onto the floor: linear colour, and towards where it comes from."""

    colour: RGB
    towards: tuple[float, float, float]


def beyond_windows(time: str, weather: str, outside: str) -> Air:
    """The air that is seen through the windows of a room; ``outside`` as `interior.Interior` has it."""
    return outer_space(air(time, weather)) if outside == "space" else air(time, weather)


def seen_from_inside(time: str, weather: str, outside: str) -> Air:
    """The air before what stands beyond the windows: that is near, and still a wet or a foggy day must be seen there."""
    there = beyond_windows(time, weather, outside)
    return there if weather == "clear" or outside else replace(there, haze_distance=NEARER_HAZE * there.haze_distance)


def indoors(outside: Air, time: str, mood: Mood) -> Air:
    """The air of a room. `outside` is the weather's, which dims the daylight."""
    share = EVENING[time]
    clear = sum(AIRS[time].light.key)
    bright = min(sum(outside.light.key) / clear, 1.0)
    day = share * (0.55 + 0.45 * bright)
    grey = mood.outside * (1.0 - bright) if outside.dark < 1.0 else 0.0
    tint = tuple(
        (1 + (part - 1) * mood.outside) * (1 - (1 - cold) * grey)
        for part, cold in zip(TINTS[time], OVERCAST, strict=True)
    )
    key = _mixed(mood.night_key, _tinted(mood.day_key, tint), day)
    sky = _mixed(mood.night_sky, _tinted(mood.day_sky, tint), day)
    ground = _mixed(mood.night_ground, _tinted(mood.day_ground, tint), day)
    x, y, z = (0.50, 0.66, 0.56) if time == "sunset" else (-0.50, 0.66, 0.56)
    length = math.sqrt(x * x + y * y + z * z)
    light = Light(
        key_direction=(x / length, y / length, z / length), key=key, sky=sky, ground=ground, rim=_mixed(
            (0.45, 0.42, 0.55), (0.7, 0.6, 0.45), day)
    )  # fmt: skip
    lamps = max(outside.lamps, mood.lamps, 1.0 - 0.9 * day)
    return replace(
        outside, light=light, haze=display("#f0d9b8"), haze_distance=400.0, haze_most=0.1, lamps=min(lamps, 1.0), mist=0.0, wet=0.0, pools=0.0,
        dark=max(outside.dark, 1.0 - day),
    )  # fmt: skip


def daylight(outside: Air, time: str) -> Daylight:
    """The patch of light below a window; none where clouds hide the sun."""
    clear = sum(AIRS[time].light.key)
    sun = max(0.0, (sum(outside.light.key) / clear - 0.45) / 0.55)
    strength = {"day": 0.62, "dawn": 0.55, "sunset": 0.70, "night": 0.16}[time] * sun
    colour = {"day": (1.0, 0.93, 0.76), "dawn": (1.0, 0.76, 0.60), "sunset": (1.0, 0.60, 0.30),
              "night": (0.55, 0.70, 1.0)}[time]  # fmt: skip
    return Daylight(colour=_tinted(colour, (strength,) * 3), towards=SUNS[time])


def _mixed(a: RGB, b: RGB, share: float) -> RGB:
    return tuple(x + (y - x) * share for x, y in zip(a, b, strict=True))  # type: ignore[return-value]


def _tinted(colour: RGB, by: tuple[float, ...]) -> RGB:
    return tuple(c * part for c, part in zip(colour, by, strict=True))  # type: ignore[return-value]
