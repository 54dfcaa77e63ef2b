"""What a place is: data that `stage.py` builds and draws.

A place is one small file with one `PLACE`: its lens, ground, hills, water, and the props that are set by hand or
scattered by rule. Colours are written as `#rrggbb`. Places hold no code that draws.
"""

from __future__ import annotations

from dataclasses import dataclass

from ..staging.ground import Soil
from ..staging.hills import Hill
from ..staging.interior import Interior, Live
from ..staging.water import Water


@dataclass(frozen=True, kw_only=True)
class Stand:
    """One prop at one spot. `height` is the world height of one unit of the prop."""

    prop: str
    x: float
    z: float
    height: float
    y: float = 0.0
    facing: int = 1
    variant: int = 0
    alone: bool = False
    """Does not repeat with the ground: an island is there once."""
    single: bool = False
    """Far away, too, it moves by its own depth: a hero, or what something living is fixed to."""


@dataclass(frozen=True, kw_only=True)
class Traffic:
    """Props that travel for ever: cars in a lane, boats, trains, flying things. They come back with the world."""

    props: tuple[str, ...]
    count: int
    heights: tuple[float, float]
    speed: float
    """World units a second; the sign is the direction."""
    x: tuple[float, float] = (0.0, 24.0)
    z: tuple[float, float] = (7.0, 7.0)
    y: tuple[float, float] = (0.0, 0.0)
    along: str = "x"
    """x: across the picture at one depth; z: towards the camera (speed below 0) or away from it."""
    variants: int = 4
    jitter: float = 0.35
    """How unevenly they follow one another, 0: like coaches of a train."""
    bob: float = 0.0


@dataclass(frozen=True, kw_only=True)
class Stream:
    """A lane of lights with tails, from one point of the world to another: traffic that is seen by nothing else."""

    begin: tuple[float, float, float]
    end: tuple[float, float, float]
    count: int
    speed: float
    """World units a second."""
    colours: tuple[str, ...]
    tail: float = 1.6
    """World units behind a light that are still bright."""
    size: float = 0.03
    wide: float = 0.15
    """How far a light may be beside its lane."""


@dataclass(frozen=True, kw_only=True)
class Scatter:
    """Props strewn between two depths, leaving a lane free around the middle."""

    props: tuple[str, ...]
    count: int
    near: float
    far: float
    heights: tuple[float, float]
    lane: float = 1.2
    """Half of the width that stays free, world units."""
    widening: float = 0.0
    """How much wider the lane becomes with depth."""
    variants: int = 2


@dataclass(frozen=True, kw_only=True)
class Extra:
    """A figure of the cast that lives in the place: birds in the sky, boats on the sea, fish."""

    figure: str
    action: str
    count: int
    height: float
    z: tuple[float, float]
    y: tuple[float, float]
    speed: float
    """World units a second; the sign is the direction, 0 stands still."""
    times: tuple[str, ...] = ("dawn", "day", "sunset", "night")


@dataclass(frozen=True, kw_only=True)
class Living:
    """Something that moves by itself: `smoke`, `plume` (of a volcano), `mist`, `fire`, `glow`, `lamp` (a glow in
    the dark), `cone` (of light under a lamp), `fall` (of water) `whirl` (of dust, which wanders), `fountain`
    (of sparks), `surf` (spray of waves on rocks), `shafts` (of light between trees, by day), `sunspot` (where such light reaches the ground) or `rays` (of the low sun, as high as so much of the frame)."""

    kind: str
    x: float
    z: float
    y: float = 0.0
    """Of its foot, world units."""
    width: float = 1.0
    height: float = 1.0
    drift: float = 0.0
    """How far the wind carries smoke, against its height."""
    colour: str = ""


@dataclass(frozen=True, kw_only=True)
class Place:
    """Everything about one place that does not depend on time and weather."""

    name: str
    horizon: float = 0.46
    focal: float = 1.2
    eye: float = 1.5
    soil: Soil | None = None
    snow_soil: Soil | None = None
    """The ground when it snows."""
    hills: tuple[Hill, ...] = ()
    water: Water | None = None
    stands: tuple[Stand, ...] = ()
    scatters: tuple[Scatter, ...] = ()
    front: tuple[Stand, ...] = ()
    """Near props at the edges, out of focus; x counts in half frame widths, y in shares of the way from the eye to the
    upper edge (0: on the ground)."""
    extras: tuple[Extra, ...] = ()
    traffic: tuple[Traffic, ...] = ()
    streams: tuple[Stream, ...] = ()
    clouds: float = 1.0
    stage_z: float = 4.2
    """Depth where figures stand."""
    lane: float = 0.0
    """Half of the width in which who walks turns round, because walls are near; 0: endless."""
    sky: str = "open"
    """open, space, underwater, indoors or above (the clouds)."""
    tint: tuple[float, float, float] = (1.0, 1.0, 1.0)
    """Filter before the light, as water is."""
    haze: str = ""
    """A colour that the air of this place leans to, as bright as the time of day allows."""
    zenith: str = ""
    """The same for the upper sky."""
    haze_distance: float = 0.0
    """How far one sees on a clear day, world units; 0: as the air has it."""
    sun_ahead: bool = False
    """Whether the low sun of dawn and sunset stands where the road leads."""
    low_sun: tuple[float, float] | None = None
    """Where that sun stands instead: x in frame heights from the middle, y as a share of the sky above the horizon."""
    room: float = 0.0
    """Horizon when somebody is in the picture, 0: the same; a lower one gives the ground more of the frame."""
    aloft: float = 1.0
    """Times as high as elsewhere a camera rises over it where nobody is."""
    planets: float = 0.0
    """How large the planets in its sky are; 0: none."""
    moons: int = 0
    """How many small moons are in its sky, up to two."""
    nebula: float = 0.0
    """Light of gas between the stars, 0..1."""
    stars: float = 0.0
    """Stars that are seen even by day."""
    gloom: float = 0.0
    """How much of the light is kept out, 0..1: a dense wood, a cave; below 0: how much its own lamps give."""
    damp: float = 0.0
    """How wet its ground is in the dark, whatever the weather, 0..1."""
    gloss: float = 0.0
    """How much its ground mirrors when it is dry, 0..1: polished stone."""
    gleams: tuple[float, float] = (0.0, 0.0)
    """Wet ground nearer than the first depth mirrors what stands beyond the second, too, and not the sky alone; 0: it does not."""
    clear_water: bool = False
    """Under water: warm light reaches the ground, colours stay bright."""
    living: tuple[Living, ...] = ()
    snow_props: tuple[tuple[str, str], ...] = ()
    """What replaces what when it snows."""
    interior: Interior | None = None
    """The room around the stage, where there is one."""
    live: tuple[Live, ...] = ()
    """What moves in that room by itself; under the open sky, the lights that are brought there."""
    sounds: tuple[str, ...] = ()
