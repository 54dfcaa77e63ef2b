"""What there is to hear in a scene: which beds of noise, which events and how often, which music.

One row a sound of a place; weather and night add theirs. Only data and choices: nothing is synthesised here.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, replace

from ..model import Scene
from ..sights.schedule import bursts
from .noises import Bed

BEDS = {
    "wind": (Bed(low_hz=180, high_hz=900, level=0.030, swell_seconds=5.3, swell_depth=0.7),),
    "high_wind": (Bed(low_hz=220, high_hz=1500, level=0.045, swell_seconds=4.1, swell_depth=0.6),),
    "leaves": (
        Bed(low_hz=1500, high_hz=6000, level=0.016, swell_seconds=4.4, swell_depth=0.8),
        Bed(low_hz=150, high_hz=700, level=0.020, swell_seconds=6.1, swell_depth=0.6, samples=240_000),
    ),
    "waves": (
        Bed(low_hz=140, high_hz=1600, level=0.085, swell_seconds=4.7, swell_depth=0.85),
        Bed(low_hz=1500, high_hz=7000, level=0.028, swell_seconds=4.7, swell_depth=0.95, samples=240_000),
    ),
    "water": (Bed(low_hz=400, high_hz=2500, level=0.022, swell_seconds=3.1, swell_depth=0.5),),
    "underwater": (
        Bed(low_hz=50, high_hz=330, level=0.10, swell_seconds=6.3, swell_depth=0.5),
        Bed(low_hz=300, high_hz=900, level=0.016, swell_seconds=3.7, swell_depth=0.7, samples=240_000),
    ),
    "city": (
        Bed(low_hz=60, high_hz=320, level=0.060, swell_seconds=7.7, swell_depth=0.35),
        Bed(low_hz=400, high_hz=1800, level=0.014, swell_seconds=3.3, swell_depth=0.6, samples=240_000),
    ),
    "traffic": (
        Bed(low_hz=90, high_hz=600, level=0.045, swell_seconds=3.9, swell_depth=0.75),
        Bed(low_hz=700, high_hz=2600, level=0.012, swell_seconds=2.7, swell_depth=0.9, samples=240_000),
    ),
    "crowd": (
        Bed(low_hz=260, high_hz=1100, level=0.040, swell_seconds=4.3, swell_depth=0.4),
        Bed(low_hz=900, high_hz=2800, level=0.016, swell_seconds=1.9, swell_depth=0.7, samples=240_000),
    ),
    "fountain": (
        Bed(low_hz=900, high_hz=7000, level=0.040, swell_seconds=2.3, swell_depth=0.2),
        Bed(low_hz=300, high_hz=1200, level=0.018, samples=240_000),
    ),
    "rails": (
        Bed(low_hz=50, high_hz=260, level=0.050, swell_seconds=5.1, swell_depth=0.6),
        Bed(low_hz=1800, high_hz=5200, level=0.010, swell_seconds=0.9, swell_depth=0.9, samples=240_000),
    ),
    "machines": (
        Bed(low_hz=45, high_hz=180, level=0.070, swell_seconds=1.3, swell_depth=0.3),
        Bed(low_hz=600, high_hz=2400, level=0.012, swell_seconds=0.7, swell_depth=0.8, samples=240_000),
    ),
    "drips": (),
    "room": (Bed(low_hz=80, high_hz=420, level=0.014),),
    "kitchen": (
        Bed(low_hz=70, high_hz=300, level=0.016),
        Bed(low_hz=1800, high_hz=7000, level=0.006, swell_seconds=2.3, swell_depth=0.6, samples=240_000),
    ),
    "chatter": (
        Bed(low_hz=160, high_hz=620, level=0.034, swell_seconds=2.9, swell_depth=0.45),
        Bed(low_hz=500, high_hz=1700, level=0.016, swell_seconds=1.9, swell_depth=0.6, samples=240_000),
    ),
    "hall": (
        Bed(low_hz=50, high_hz=260, level=0.020, swell_seconds=7.1, swell_depth=0.4),
        Bed(low_hz=600, high_hz=1600, level=0.004, swell_seconds=5.3, swell_depth=0.8, samples=240_000),
    ),
    "train": (
        Bed(low_hz=50, high_hz=240, level=0.060, swell_seconds=0.9, swell_depth=0.5),
        Bed(low_hz=400, high_hz=1500, level=0.008, swell_seconds=1.8, swell_depth=0.6, samples=240_000),
    ),
    "shower": (Bed(low_hz=1200, high_hz=9000, level=0.030, swell_seconds=4.3, swell_depth=0.25),),
    "space": (
        Bed(low_hz=35, high_hz=110, level=0.085, swell_seconds=8.3, swell_depth=0.5),
        Bed(low_hz=700, high_hz=1100, level=0.006, swell_seconds=5.9, swell_depth=0.9, samples=240_000),
    ),
    "clock": (),
    "birds": (),
    "gulls": (),
    "river": (
        Bed(low_hz=350, high_hz=2600, level=0.040, swell_seconds=3.3, swell_depth=0.3),
        Bed(low_hz=1800, high_hz=5200, level=0.012, swell_seconds=2.3, swell_depth=0.6, samples=240_000),
    ),
    "fall": (
        Bed(low_hz=120, high_hz=1500, level=0.095, swell_seconds=7.1, swell_depth=0.12),
        Bed(low_hz=1200, high_hz=8000, level=0.050, samples=240_000),
    ),
    "insects": (Bed(low_hz=4300, high_hz=5600, level=0.010, swell_seconds=1.9, swell_depth=0.8),),
    "fire": (
        Bed(low_hz=120, high_hz=650, level=0.030, swell_seconds=1.7, swell_depth=0.5),
        Bed(low_hz=1500, high_hz=6500, level=0.006, swell_seconds=0.9, swell_depth=0.8, samples=240_000),
    ),
    "rumble": (
        Bed(low_hz=28, high_hz=120, level=0.120, swell_seconds=5.3, swell_depth=0.6),
        Bed(low_hz=200, high_hz=800, level=0.020, swell_seconds=3.7, swell_depth=0.5, samples=240_000),
    ),
    "cave": (Bed(low_hz=60, high_hz=300, level=0.050, swell_seconds=8.1, swell_depth=0.4),),
}

EVENTS_PER_SECOND = {
    "birds": ("chirp", 0.9, 0.085),
    "gulls": ("gull", 0.28, 0.055),
    "underwater": ("drop", 2.2, 0.05),
    "water": ("drop", 1.1, 0.04),
    "city": ("horn", 0.12, 0.10),
    "kitchen": ("clink", 0.35, 0.035),
    "chatter": ("clink", 0.5, 0.030),
    "clock": ("tick", 1.0, 0.03),
    "machines": ("beep", 0.5, 0.018),
    "shower": ("drop", 2.5, 0.03),
    "traffic": ("horn", 0.16, 0.08),
    "drips": ("drop", 0.7, 0.06),
    "river": ("drop", 2.4, 0.03),
    "insects": ("cricket", 0.8, 0.035),
    "fire": ("crackle", 6.0, 0.10),
    "cave": ("drop", 0.7, 0.07),
}

RAIN = (
    Bed(low_hz=900, high_hz=9000, level=0.060, swell_seconds=6.7, swell_depth=0.2),
    Bed(low_hz=250, high_hz=1200, level=0.020, samples=240_000),
)
WALLS_PASS, WALLS_LEVEL = 0.35, 0.45  # of the pitch and of the loudness of weather that is heard indoors
BURST_DELAY = 0.25  # seconds that the sound of fireworks takes to arrive
STRONG_WIND = Bed(low_hz=160, high_hz=1000, level=0.060, swell_seconds=3.1, swell_depth=0.8, samples=250_000)
STORM_WIND = Bed(low_hz=90, high_hz=700, level=0.080, swell_seconds=3.9, swell_depth=0.8, samples=250_000)
SNOW_HUSH = Bed(low_hz=250, high_hz=1100, level=0.020, swell_seconds=6.1, swell_depth=0.6, samples=250_000)


@dataclass(frozen=True, kw_only=True)
class Cue:
    """An event at a moment."""

    start: float
    event: str
    level: float
    pan: float
    seed: int


def with_heard(sounds: tuple[str, ...], scene: Scene) -> tuple[str, ...]:
    """The sounds of a place, and those that are asked for beside them."""
    return tuple(dict.fromkeys((*sounds, *(sound for sound in scene.heard if sound in BEDS))))


def beds(scene: Scene, sounds: tuple[str, ...], *, indoors: bool = False) -> list[Bed]:
    """The beds of noise of a scene."""
    found = [bed for sound in sounds for bed in BEDS[sound]]
    if {"underwater", "space", "cave"} & set(sounds):
        return found
    weather: list[Bed] = []
    if scene.weather in ("rain", "storm") or "rain" in scene.heard:
        weather += RAIN
    if scene.weather == "storm":
        weather.append(STORM_WIND)
    elif "wind" in scene.sights and not indoors:
        weather.append(STRONG_WIND)
    if scene.weather == "snow":
        weather.append(SNOW_HUSH)
    return found + [_through_walls(bed) if indoors else bed for bed in weather]


def _through_walls(bed: Bed) -> Bed:
    return replace(bed, low_hz=bed.low_hz * WALLS_PASS, high_hz=bed.high_hz * WALLS_PASS, level=bed.level * WALLS_LEVEL)


def cues(scene: Scene, sounds: tuple[str, ...], thunder_at: list[float], *, indoors: bool = False) -> list[Cue]:
    """The events of a scene, in the order in which they start."""
    chance = random.Random(scene.variation + 7)
    rows = [EVENTS_PER_SECOND[sound] for sound in sounds if sound in EVENTS_PER_SECOND]
    night = scene.time == "night"
    if night and "birds" in sounds and "birds" not in scene.heard:
        rows = [row for row in rows if row[0] != "chirp"]
        if scene.weather == "clear":
            rows.append(("cricket", 1.6, 0.05))
    if scene.weather in ("rain", "storm", "snow"):
        rows = [row for row in rows if row[0] not in ("chirp", "cricket", "gull")]
    found = []
    for event, rate, level in rows:
        at = chance.expovariate(rate)
        while at < scene.seconds:
            found.append(
                Cue(start=at, event=event, level=level * chance.uniform(0.5, 1.0), pan=chance.uniform(0.15, 0.85),
                    seed=chance.randrange(2**31))
            )  # fmt: skip
            at += chance.expovariate(rate)
    for strike in thunder_at:
        found.append(
            Cue(
                start=strike + 0.35,
                event="thunder",
                level=0.30 * (WALLS_LEVEL if indoors else 1.0),
                pan=0.5,
                seed=chance.randrange(2**31),
            )
        )
    if "fireworks" in scene.sights and not indoors and not {"underwater", "space"} & set(sounds):
        for burst in bursts(0.0, scene.seconds, scene.variation % 65521):
            found.append(
                Cue(start=burst.at + BURST_DELAY, event="firework", level=0.16 * burst.size, pan=0.5 + 0.35 * burst.x,
                    seed=chance.randrange(2**31))
            )  # fmt: skip
    return sorted(found, key=lambda cue: cue.start)
