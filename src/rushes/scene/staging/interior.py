"""What a room is made of: skins of walls, floor and ceiling, rugs, lamps. Data only; `rooms.py` builds and draws it.

World units as everywhere: x to the right, y up, z away. Colours are `#rrggbb`.
"""

from __future__ import annotations

from dataclasses import dataclass

WALLS = (
    "plain", "paper", "tiles", "brick", "boards", "concrete", "stone", "curtain", "goods", "foam", "lockers", "metal",
    "books", "panels", "glass", "doors",
)  # fmt: skip
FLOORS = ("boards", "tiles", "checker", "carpet", "sports", "stone", "parquet", "plain", "panels", "beams")


@dataclass(frozen=True, kw_only=True)
class Skin:
    """The surface of a wall, a floor or a ceiling."""

    kind: str
    first: str
    second: str = ""
    """What the pattern alternates with: stripes, joints, shelves. Without it the first colour, darker."""
    size: float = 0.5
    """World units of one cell of the pattern; it should divide 24, after which everything repeats."""
    gloss: float = 0.0
    """How much of the lamps and windows it mirrors."""


@dataclass(frozen=True, kw_only=True)
class Rug:
    """Something flat on the floor: a rug, a runner, a mat, the lines of a court."""

    first: str
    second: str
    x: float = 0.0
    z: float = 4.3
    wide: float = 2.3
    """Half of its width."""
    deep: float = 1.25
    """Half of its depth."""
    shape: str = "round"
    """round, square or lines (only its edges are painted)."""


@dataclass(frozen=True, kw_only=True)
class Lamp:
    """A light in the room: it brightens wall, ceiling and floor around it, and glows itself in the dark."""

    x: float
    y: float
    z: float = 6.8
    reach: float = 1.7
    strength: float = 0.5
    colour: str = "#ffcf94"
    glow: float = 1.0
    """World units across of the halo; 0: none."""
    always: bool = False
    """Whether it is lit by day as well."""


@dataclass(frozen=True, kw_only=True)
class Interior:
    """A room: a back wall, and where `half` says so side walls, endless to both sides otherwise."""

    wall: Skin
    floor: Skin
    foot: Skin | None = None
    """The lower part of the walls: wainscot, tiles, kick boards."""
    foot_height: float = 0.8
    rail: str = ""
    """Colour of the moulding above the foot; none without a foot."""
    side: Skin | None = None
    """Of the side walls, where they differ."""
    ceiling: Skin | None = None
    height: float = 3.5
    """Of the ceiling; walls without one go on beyond the frame."""
    z: float = 7.0
    """Depth of the back wall."""
    half: float = 0.0
    """Half of the width between the side walls; 0: there are none."""
    rugs: tuple[Rug, ...] = ()
    lamps: tuple[Lamp, ...] = ()
    outside: str = ""
    """What is seen through the windows: the sky of the place, or "space"."""
    mood: str = "home"
    """A row of `indoor_light.MOODS`."""
    exposure: float = 0.70
    """How bright walls are away from every lamp."""


@dataclass(frozen=True, kw_only=True)
class Live:
    """Something in a room that moves by itself."""

    kind: str
    """steam (rises from x, y) or spot (a cone of light that stands on x, y)."""
    x: float
    z: float
    y: float = 0.0
    wide: float = 0.5
    tall: float = 1.0
    colour: str = "#ffffff"
    strength: float = 1.0
    speed: float = 1.0
    swing: float = 0.0
    """World units that the light moves to each side."""
    phase: float = 0.0
