"""What the time of day and the weather make of light, sky and air.

One row a time of day; weather then bends it: clouds take the key light, fog brings the haze close, a storm darkens.
Places read this, they do not invent light of their own. Colours of the sky are display values (`#rrggbb`), those of the
light are linear. No drawing here.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from ..drawing.light import RGB, Light
from ..drawing.shade import display

Stops = tuple[tuple[float, str], ...]


@dataclass(frozen=True, kw_only=True)
class Air:
    """The state of sky, sun and air over a place."""

    light: Light
    stops: Stops
    """Sky from the zenith (0) to the horizon (1)."""
    haze: RGB
    """Display colour that distance fades to."""
    haze_distance: float
    """World units until most of the colour is haze."""
    haze_most: float
    sun: tuple[float, float] | None
    """Centre of the disc: x in frame heights from the middle, y as a share of the sky above the horizon."""
    sun_radius: float
    sun_colour: str
    glow: str
    glow_strength: float
    stars: float
    clouds: float
    """How much of the sky carries clouds, 0..1."""
    cloud_lit: str
    """Display colour of a cloud where the sun reaches it."""
    cloud_dark: str
    """Display colour of its underside."""
    lamps: float
    """How many lamps and windows are lit, 0..1."""
    dark: float
    """0 by day, 1 in the night: lights glow, animals rest, crickets sing."""
    deck: float = 0.0
    """How closed the sky is, 0..1: a grey ceiling instead of single clouds."""
    rough: float = 0.0
    """How much that ceiling towers and hangs down, 0..1."""
    mist: float = 0.0
    """How much fog lies on the ground, 0..1."""
    wet: float = 0.0
    """How wet the ground is, 0..1: it mirrors the sky."""
    pools: float = 0.0
    """How strongly light falls on the ground in patches, 0..1."""


def _light(x: float, y: float, z: float, key: RGB, sky: RGB, ground: RGB, rim: RGB) -> Light:
    length = math.sqrt(x * x + y * y + z * z)
    return Light(key_direction=(x / length, y / length, z / length), key=key, sky=sky, ground=ground, rim=rim)


AIRS = {
    "day": Air(
        light=_light(-0.55, 0.72, 0.50, (1.30, 1.20, 1.00), (0.28, 0.38, 0.55), (0.27, 0.28, 0.27), (0.62, 0.64, 0.66)),
        stops=((0.0, "#2f86dd"), (0.45, "#6db6ef"), (0.8, "#b9e0f6"), (1.0, "#e9f3ee")),
        haze=display("#cfe6f2"), haze_distance=46.0, haze_most=0.86,
        sun=(-0.62, 0.22), sun_radius=0.0, sun_colour="#fffbe9", glow="#fff3cf", glow_strength=0.55,
        stars=0.0, clouds=0.55, cloud_lit="#ffffff", cloud_dark="#a9c3e2", lamps=0.05, dark=0.0,
    ),
    # Cool above, rose and lemon below, mist on the ground: the light is young and pale.
    "dawn": Air(
        light=_light(-0.75, 0.40, 0.45, (1.16, 0.84, 0.74), (0.34, 0.38, 0.58), (0.27, 0.25, 0.31), (1.15, 0.80, 0.70)),
        stops=((0.0, "#6f9bd8"), (0.36, "#a9c0e6"), (0.62, "#ead0e0"), (0.84, "#ffd6cc"), (1.0, "#fff0d2")),
        haze=display("#f3dde2"), haze_distance=30.0, haze_most=0.88,
        sun=(-0.42, 0.86), sun_radius=0.050, sun_colour="#fffbea", glow="#ffe2c4", glow_strength=0.95,
        stars=0.0, clouds=0.42, cloud_lit="#ffe6dc", cloud_dark="#b3aed4", lamps=0.25, dark=0.1, mist=0.55,
    ),
    "sunset": Air(
        light=_light(0.62, 0.44, 0.50, (1.34, 0.72, 0.38), (0.27, 0.24, 0.46), (0.28, 0.18, 0.24), (1.9, 0.95, 0.45)),
        stops=((0.0, "#2f3484"), (0.28, "#6b4b9d"), (0.52, "#c8639a"), (0.74, "#ff8f6b"), (0.92, "#ffc27a"),
               (1.0, "#ffe0a0")),
        haze=display("#ff9f78"), haze_distance=34.0, haze_most=0.84,
        sun=(0.12, 0.84), sun_radius=0.085, sun_colour="#fff3cf", glow="#ffcf8a", glow_strength=1.15,
        stars=0.12, clouds=0.55, cloud_lit="#ffc38a", cloud_dark="#8a5590", lamps=0.42, dark=0.25,
    ),
    # Blue, but bright enough to read when it is small; the moon draws edges and lies on the ground in patches.
    "night": Air(
        light=_light(0.50, 0.66, 0.56, (0.50, 0.60, 0.88), (0.100, 0.130, 0.27), (0.060, 0.072, 0.14),
                     (0.85, 1.05, 1.55)),
        stops=((0.0, "#070c2c"), (0.4, "#101c4e"), (0.75, "#22367a"), (1.0, "#4a62a6")),
        haze=display("#2c407e"), haze_distance=30.0, haze_most=0.84,
        sun=(0.44, 0.30), sun_radius=0.060, sun_colour="#f6f3e2", glow="#a9c0ff", glow_strength=0.62,
        stars=1.0, clouds=0.28, cloud_lit="#7f93cc", cloud_dark="#1c2758", lamps=0.85, dark=1.0, pools=1.0,
    ),
}  # fmt: skip


def air(time: str, weather: str) -> Air:
    """The air of a time of day in a weather."""
    return WEATHERS[weather](AIRS[time])


def _clear(base: Air) -> Air:
    return base


def _overcast(base: Air, grey: float, key: float, dim: float = 1.0) -> Air:
    """Less key, more even light, and a sky whose colours have moved towards one grey, tinted as the hour is."""
    light = base.light
    bright = dim * (0.85 if base.dark < 0.5 else 1.30)  # what little light a night has must still show who is there
    mean = sum(sum(display(colour)) for _, colour in base.stops) / (3 * len(base.stops))
    means = [sum(display(colour)[channel] for _, colour in base.stops) for channel in range(3)]
    hour = tuple(0.62 + 0.38 * 3 * part / sum(means) for part in means) if base.dark < 0.5 else (1.0, 1.0, 1.0)
    cool = (0.91, 0.97, 1.10) if base.dark < 0.5 else (0.86, 0.96, 1.18)
    tone = (mean * dim * cool[0] * hour[0], mean * dim * cool[1] * hour[1], mean * dim * cool[2] * hour[2])
    stops = tuple((at, _hex(_mix(display(colour), tone, grey, dim))) for at, colour in base.stops)
    return replace(
        base,
        light=Light(
            key_direction=light.key_direction,
            key=_scale(_mix(light.key, _grey(light.key), grey * 0.6), key),
            sky=_scale(_mix(light.sky, _grey(light.sky), grey * 0.35), 1.35 * bright),
            ground=_scale(light.ground, 1.15 * bright),
            rim=_scale(light.rim, key),
        ),
        stops=stops,
        haze=_mix(base.haze, tone, grey * 0.85, dim),
        glow_strength=base.glow_strength * (1 - grey) * 0.8,
        sun=base.sun if grey < 0.5 else None,
        stars=base.stars * (1 - grey) * 0.5,
        clouds=1.0,
        cloud_lit=_hex(_mix(display(base.cloud_lit), _scale(tone, 1.18), grey)),
        cloud_dark=_hex(_mix(display(base.cloud_dark), _scale(tone, 0.66), grey)),
        pools=base.pools * (1 - grey),
    )


def _cloud(base: Air) -> Air:
    return replace(_overcast(base, 0.34, 0.74), deck=0.62)


def _rain(base: Air) -> Air:
    wet = _overcast(base, 0.68, 0.48 + 0.47 * base.dark, 0.74 + 0.12 * base.dark)
    return replace(wet, haze_distance=base.haze_distance * 0.55, lamps=max(base.lamps, 0.5), deck=1.0, wet=0.85)


def _storm(base: Air) -> Air:
    wet = _overcast(base, 0.74, 0.48 + 0.44 * base.dark, 0.52 + 0.30 * base.dark)
    light = replace(wet.light, rim=_scale((0.75, 0.9, 1.2), 0.6))
    lit, dark = (_scale(display(colour), by) for colour, by in ((wet.cloud_lit, 1.16), (wet.cloud_dark, 0.62)))
    return replace(
        wet, light=light, cloud_lit=_hex(lit), cloud_dark=_hex(dark), rough=1.0, haze_distance=base.haze_distance * 0.6, lamps=max(base.lamps, 0.7),
        dark=max(base.dark, 0.6), deck=1.0, wet=1.0,
    )  # fmt: skip


def before_rain(time: str) -> Air:
    """The clouds of a storm that has not broken yet: its ceiling over dry ground, and the land not as dark."""
    base, storm = AIRS[time], _storm(AIRS[time])
    near = _overcast(base, 0.62, 0.62 + 0.30 * base.dark, 0.74 + 0.16 * base.dark)
    return replace(
        storm, light=near.light, haze_distance=base.haze_distance * 0.8, lamps=near.lamps, dark=base.dark, wet=0.0
    )


def _snow(base: Air) -> Air:
    white = _overcast(base, 0.50, 0.66, 1.0 + 0.06 * (1 - base.dark))
    return replace(white, haze_distance=base.haze_distance * 0.66, haze_most=0.90, clouds=0.7, deck=0.7)


def _fog(base: Air) -> Air:
    """Light that comes from everywhere; the sun, if there is one, glows through."""
    grey = _overcast(base, 0.55, 0.55, 1.0)
    light = grey.light
    pale = _mix(grey.haze, (0.96, 0.96, 0.94) if base.dark < 0.5 else (0.50, 0.60, 0.86), 0.20)
    stops = tuple((at, _hex(_mix(display(colour), pale, 0.30 + 0.45 * at))) for at, colour in grey.stops)
    key = _mix(light.key, base.light.key, 0.45)
    return replace(
        grey, stops=stops, light=replace(light, key=key, sky=_scale(light.sky, 1.05)), haze=pale, haze_distance=11.5, haze_most=0.97,
        clouds=0.2, sun=base.sun, glow_strength=base.glow_strength * 1.05, mist=0.92, lamps=max(base.lamps, 0.35),
    )  # fmt: skip


WEATHERS = {"clear": _clear, "cloud": _cloud, "rain": _rain, "storm": _storm, "snow": _snow, "fog": _fog}


def _mix(a: tuple[float, ...], b: tuple[float, ...], share: float, dim: float = 1.0) -> RGB:
    return tuple((x + (y - x) * share) * (1 - share + share * dim) for x, y in zip(a, b, strict=True))  # type: ignore[return-value]


def _grey(colour: RGB) -> RGB:
    mean = 0.3 * colour[0] + 0.55 * colour[1] + 0.15 * colour[2]
    return mean, mean, mean


def _scale(colour: RGB, by: float) -> RGB:
    return colour[0] * by, colour[1] * by, colour[2] * by


def _sum(a: RGB, b: RGB) -> RGB:
    return a[0] + b[0], a[1] + b[1], a[2] + b[2]


def _hex(colour: RGB) -> str:
    return "#" + "".join(f"{round(min(max(value, 0.0), 1.0) * 255):02x}" for value in colour)


def leaning(base: Air, haze: str, zenith: str, distance: float, stars: float, gloom: float) -> Air:
    """The air of a place with a colour of its own: a humid wood, ash, another planet. Empty and 0 keep what is."""
    bright = _brightness(base.haze) / _brightness(AIRS["day"].haze)
    share = 0.72 if base.dark < 0.05 else 0.42
    stops, air = base.stops, base.haze
    if haze:
        air = _mix(air, _times(display(haze), (bright,) * 3), share)
    if zenith or haze:
        high = _times(display(zenith or haze), (bright,) * 3)
        low = _times(display(haze or zenith), (bright * 1.05,) * 3)
        stops = tuple(
            (at, _hex(_mix(display(c), _mix(high, low, at**1.5), share * (1.0 if zenith else at)))) for at, c in stops
        )
    light = base.light
    if gloom:
        light = replace(
            light, key=_scale(light.key, 1 - 0.55 * gloom), sky=_scale(light.sky, 1 - 0.35 * gloom),
            rim=_scale(light.rim, 1 - 0.3 * gloom),
        )  # fmt: skip
    if haze and base.dark < 0.5:
        tone = _mix((1.0, 1.0, 1.0), _times(display(haze), (1 / _brightness(display(haze)),) * 3), 0.35)
        light = replace(light, sky=_times(light.sky, tone), ground=_times(light.ground, tone))
    return replace(
        base, haze=air, stops=stops, light=light, stars=max(base.stars, stars),
        cloud_lit=_hex(_mix(display(base.cloud_lit), air, 0.4 if haze else 0.0)),
        cloud_dark=_hex(_mix(display(base.cloud_dark), _scale(air, 0.7), 0.4 if haze else 0.0)),
        haze_distance=base.haze_distance * (distance / AIRS["day"].haze_distance if distance else 1.0),
    )  # fmt: skip


def _brightness(colour: RGB) -> float:
    return max(sum(colour) / 3, 0.05)


def underground(outside: Air) -> Air:
    """A cave: cool light from an opening, warm stone, dark distance."""
    light = _light(-0.30, 0.80, 0.52, (1.02, 1.02, 1.04), (0.30, 0.34, 0.42), (0.24, 0.19, 0.17), (0.8, 1.0, 1.2))
    bright = 1.0 - 0.35 * outside.dark
    light = replace(light, key=_scale(light.key, bright), sky=_scale(light.sky, bright))
    return replace(
        outside, light=light,
        stops=((0.0, "#0e0c10"), (0.55, "#1c1a20"), (0.85, "#4a5666"), (1.0, "#8fb8cc")),
        haze=display("#43505c"), haze_distance=30.0, haze_most=0.75, sun=None, stars=0.0, clouds=0.0, lamps=0.8,
        dark=max(outside.dark, 0.6), glow_strength=0.0,
    )  # fmt: skip


def underwater(above: Air, clear: bool = False) -> Air:
    """Blue and green light from the surface, and a haze that swallows distance."""
    bright = {True: 0.38, False: 1.0}[above.dark > 0.5] * (0.8 if above.stars > 0.05 and above.dark < 0.5 else 1.0)
    stops = ((0.0, "#8fe6e6"), (0.28, "#4fbdd8"), (0.65, "#2a86bb"), (1.0, "#1f6aa2"))
    warm = (1.0, 0.93, 0.90) if above.dark and above.dark < 0.5 else (1.0, 1.0, 1.0)
    tone = tuple(bright * part for part in warm)
    light = _light(
        -0.2, 0.9, 0.45,
        _times((0.74, 1.08, 1.08), tone), _times((0.22, 0.44, 0.52), tone), _times((0.12, 0.22, 0.27), tone),
        _times((0.4, 0.75, 0.85), tone),
    )  # fmt: skip
    if clear:
        light = replace(
            light, key=_times((1.22, 1.16, 1.04), tone), sky=_times((0.36, 0.46, 0.52), tone),
            ground=_times((0.24, 0.26, 0.28), tone),
        )  # fmt: skip
    return replace(
        above, light=light, stops=tuple((at, _hex(_times(display(colour), tone))) for at, colour in stops),
        haze=_times(display("#2f8fbf"), tone), haze_distance=22.0 if clear else 13.0, haze_most=0.92, sun=None,
        stars=0.0, clouds=0.0, deck=0.0, mist=0.0, wet=0.0, pools=0.0,
    )  # fmt: skip


def outer_space(_: Air) -> Air:
    """No air at all: black with a tint, hard light, many stars."""
    light = _light(-0.66, 0.52, 0.54, (1.18, 1.12, 1.02), (0.13, 0.13, 0.22), (0.10, 0.09, 0.14), (0.6, 0.7, 1.1))
    return replace(
        AIRS["night"], light=light,
        stops=((0.0, "#070716"), (0.45, "#120f2e"), (0.8, "#2a1a4a"), (1.0, "#3f2560")),
        haze=display("#2a1d4a"), haze_distance=90.0, haze_most=0.6, sun=None, stars=1.0, clouds=0.0, dark=0.3,
        lamps=0.6, pools=0.0,
    )  # fmt: skip


def _times(a: RGB, b: tuple[float, ...]) -> RGB:
    return a[0] * b[0], a[1] * b[1], a[2] * b[2]
