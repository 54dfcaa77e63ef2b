"""Steps, splashes, wings and engines of the figures, on the very frames on which they are seen.

When a foot comes down is read from the figure's own poses; where the figure is in its cycle from the actor that plays it.
Which noise that makes is a row here; the noises are in `events.py` and `noises.py`.
"""

from __future__ import annotations

import functools
import random
from collections.abc import Iterator, Sequence

from ..acting.actors import Actor
from ..clock import Clock
from ..figures.cast import CAST
from ..figures.sprites import pose_of
from ..model import Scene
from ..places import PLACES, Place
from .noises import Bed
from .score import Cue

PHASES = 32  # poses of a cycle that are looked at for feet that come down
STEPS_MAX = 1200  # of one clip: a herd makes no more of them than can be told apart
STEP_LEVEL = 0.050
HEAVY = 1.25  # world units: whoever is taller stamps
LIGHT = 0.55  # and whoever is smaller is hardly heard
FIGURES_HEARD = 4

SURFACES = {
    "road": "step_hard", "boards": "step_wood", "sand": "step_sand", "dust": "step_sand", "soft": "step_soft",
    "rows": "step_soft", "flowers": "step_soft", "path": "step_sand", "stones": "step_sand", "ruts": "step_soft",
    "green": "step_soft", "pitch": "step_soft", "ice": "step_snow", "piste": "step_snow", "basalt": "step_hard",
    "parquet": "step_wood", "sports": "step_wood", "carpet": "step_soft",
}  # fmt: skip
"""The noise of a step by kind of ground; others sound like stone."""
STROKES = {"fly": ("wing", 0.040, (0.1,)), "flap": ("wing", 0.040, (0.1,)), "swim": ("splash", 0.030, (0.2, 0.7))}
"""Actions without feet: what is heard, how loud, at which phases of the cycle."""
SILENT_FLYERS = ("balloon", "kite", "airship", "ufo", "rocket", "airplane", "helicopter", "bee", "butterfly")

ENGINES = {
    "car": (60, 190, 0.030), "jeep": (52, 170, 0.034), "convertible": (60, 190, 0.030), "taxi": (60, 190, 0.030), "bus": (45, 150, 0.040), "tram": (48, 170, 0.036), "snowplow": (40, 130, 0.046), "doubledecker": (42, 140, 0.042), "rover": (90, 240, 0.018), "truck": (40, 140, 0.045),
    "tractor": (40, 150, 0.045), "motorcycle": (70, 320, 0.040), "train": (50, 260, 0.050), "boat": (45, 120, 0.012),
    "airplane": (90, 900, 0.050), "helicopter": (50, 400, 0.055), "rocket": (40, 700, 0.070), "submarine": (40, 110, 0.03),
    "bee": (180, 320, 0.012),
}  # fmt: skip
"""Lowest and highest hertz and loudness of what hums while it goes."""


def cues_of(scene: Scene, actors: Sequence[Actor], clock: Clock) -> list[Cue]:
    """Every step, stroke and splash of the actors, in order. `clock`: from the clip's seconds to theirs."""
    chance = random.Random(scene.variation + 11)
    place = PLACES[scene.place]
    middle = sum(actor.x for actor in actors) / max(len(actors), 1)
    found: list[Cue] = []
    for actor in actors[:FIGURES_HEARD]:
        event, level = _noise(scene, place, actor)
        if not event:
            continue
        pan = min(max(0.5 + (actor.x - middle) * 0.12, 0.2), 0.8)
        for at in _moments(actor, scene.seconds, clock):
            loud = level * chance.uniform(0.75, 1.1) * _nearness(scene, at)
            found.append(Cue(start=at, event=event, level=loud, pan=pan, seed=chance.randrange(2**31)))
    return sorted(found, key=lambda cue: cue.start)[:STEPS_MAX]


def engines_of(actors: Sequence[Actor]) -> list[Bed]:
    """The hum of each kind of engine that is running."""
    names = {actor.name for actor in actors if actor.name in ENGINES and actor.action not in ("park", "idle")}
    return [
        Bed(low_hz=low, high_hz=high, level=level, swell_seconds=0.9, swell_depth=0.25)
        for low, high, level in (ENGINES[name] for name in sorted(names))
    ]


def _noise(scene: Scene, place: Place, actor: Actor) -> tuple[str, float]:
    weight = min(max(actor.height / 0.9, 0.4), 1.8)
    if contacts(actor.name, actor.action):
        if not actor.grounded:
            return "", 0.0
        if scene.weather == "snow" and place.sky == "open":
            event = "step_snow"
        elif scene.weather in ("rain", "storm") and place.sky == "open":
            event = "step_wet"
        else:
            kind = place.interior.floor.kind if place.interior else place.soil.kind if place.soil else ""
            event = SURFACES.get(kind, "step_hard")
        return ("step_heavy" if actor.height > HEAVY else event), STEP_LEVEL * weight
    if actor.action in STROKES and actor.name not in SILENT_FLYERS and place.sky not in ("space", "underwater"):
        event, level, _ = STROKES[actor.action]
        return event, level * weight
    return "", 0.0


def _moments(actor: Actor, seconds: float, clock: Clock) -> Iterator[float]:
    phases = contacts(actor.name, actor.action) or STROKES[actor.action][2]
    until = clock(seconds)
    for lap in range(int(until / actor.cycle_seconds) + 2):
        for phase in phases:
            at = (lap + (phase - actor.phase) % 1.0) * actor.cycle_seconds
            if at < until:
                yield clock.when(at)


def _nearness(scene: Scene, at: float) -> float:
    """Near shots are heard from near."""
    begin = 0.0
    for shot in scene.shots:
        if begin <= at < begin + shot.seconds:
            return {"wide": 0.7, "full": 0.85, "medium": 1.0, "close": 1.1}[shot.framing]
        begin += shot.seconds
    return 0.85


@functools.lru_cache(maxsize=256)
def contacts(name: str, action: str) -> tuple[float, ...]:
    """The phases of a cycle at which a foot of this figure comes down; none for who has no feet or stands."""
    species = CAST[name]
    if action not in species.actions:
        return ()
    planted = [
        {mark: m.planted for mark, m in species.model(pose_of(species, action, k / PHASES, 0)).marks.items()}
        for k in range(PHASES)
    ]
    found = [
        k / PHASES
        for mark in planted[0]
        for k in range(PHASES)
        if planted[k].get(mark) and not planted[k - 1].get(mark, True)
    ]
    return tuple(sorted(found))
