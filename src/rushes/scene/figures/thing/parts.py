"""What a thing is made of: solids, joints and strokes of paint as plain data, so that a thing is one row of a table.

Lives here: the words that rows are written in. Must not: clay, drawing. To remember: figure units, ground at y = 0;
things face the camera (+z), vehicles and animals go to +x. Angles are degrees.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

from ...clay import layout as at_

Point = tuple[float, float, float]
Corners = tuple[tuple[float, float], ...]
Kind = Literal["ball", "box", "rod", "disc", "ring", "plate", "eye"]
Finish = Literal["clay", "gloss", "metal", "glass", "clear", "glow", "cloth"]

CALLING = 30.0  # degrees that a head is thrown back to call
ORIGIN: Point = (0.0, 0.0, 0.0)
LEVEL: Point = (90.0, 0.0, 0.0)  # turns a disc so that it lies flat


@dataclass(frozen=True, kw_only=True)
class Solid:
    kind: Kind
    colour: str  # an entry of the palette
    at: Point
    size: tuple[float, ...]
    end: Point = ORIGIN  # of a rod
    turn: Point = ORIGIN  # degrees about x, then z, then y
    corners: Corners = ()  # of a plate
    blend: float = 0.0  # solids of one part melt into each other this far
    flat: float = 1.0  # a rod squeezed along `side`
    side: Point = (0.0, 0.0, 1.0)
    part: str = ""  # what paint and melting go by; the colour where it is empty
    joint: str = ""

    @property
    def belongs_to(self) -> str:
        return self.part or self.colour


@dataclass(frozen=True, kw_only=True)
class Joint:
    """What the solids that name it turn about."""

    at: Point
    axis: Literal["x", "y", "z"] = "z"
    turns: float = 0  # in a cycle: whole ones, or the part of one after which what is alike all round looks the same
    swing: float = 0.0  # degrees to either side
    rest: float = 0.0  # degrees that it is bent to begin with
    times: int = 1
    shift: float = 0.0
    slide: Point = ORIGIN
    parent: str = ""
    foot: int | None = None  # number of the foot in the gait; a foot ignores the body's motion
    acts: Mapping[str, float] = field(default_factory=dict)  # degrees that it bends further in an action
    opens: float = 0.0  # degrees about its axis that it turns as the thing opens
    shut: float = 0.0  # and that it is turned by while the thing is shut, of what stands open otherwise
    flies: float = 0.0  # and that it is spread by in flight
    lift: Point = ORIGIN  # way that it goes as the thing opens
    gapes: float = 0.0  # degrees that it bends once in a cycle to roar or to yawn, on its way and where it stands


@dataclass(frozen=True, kw_only=True)
class Paint:
    kind: int
    colour: str
    parts: str
    at: Point
    radii: Point  # out of the surface, up, sideways
    out: Point = (0.0, 0.0, 1.0)
    soft: float = 0.0
    opacity: float = 1.0
    frequency: float = 0.0
    wobble: float = 0.0
    bend: float = 0.0


@dataclass(frozen=True, kw_only=True)
class Thing:
    solids: tuple[Solid, ...]
    paints: tuple[Paint, ...] = ()
    joints: Mapping[str, Joint] = field(default_factory=dict)
    finish: Mapping[str, Finish] = field(default_factory=dict)
    sway: float = 2.5  # degrees
    wheel: float = 0.0  # radius; its rim is the way of a vehicle
    leg: float = 0.0  # length, for the gait
    feet: int = 4
    bank: float = 0.0  # degrees that a flyer leans towards the camera
    waddle: float = 0.0  # degrees
    strides: int = 1  # that one cycle of its walk has: in several there is time to look round
    heave: float = 0.012  # how far its body goes up and down with every step
    leap: float = 0.0  # way of one hop
    crouch: float = 0.06  # how far the body sinks to sit or sleep
    bow: float = 0.0  # degrees that the body leans forwards to eat
    lie: tuple[float, float, float, float] | None = None  # laid down: middle, degrees about z and x, its new height
    lies: bool = False  # always, unless somebody holds it: what would not stand on its end
    rests: bool = False  # where it is by itself on the ground and nothing is said of it, it lies
    leans: float = 0.0  # degrees that it leans back while it stands
    stand: tuple[Solid, ...] = ()  # what it leans on then
    wings: Wings | None = None
    belly: float = 0.0  # radius: how high its middle is when it lies on its front

    @property
    def blind(self) -> bool:
        """Whether it has no eyes, as what never lived."""
        return all(solid.kind != "eye" for solid in self.solids)


@dataclass(frozen=True, kw_only=True)
class Wings:
    """Those that a bird spreads to fly, in the place of the folded ones on the joint "wing"."""

    at: Point
    """The shoulder of the left one."""
    span: float
    """Length of the arm; the hand follows."""
    hip: float
    """Height at which its legs begin."""
    lean: float = 0.0
    """Degrees that the body bends forwards in flight: a bird that stands upright lies down in the air."""


# -- solids


def ball(colour: str, at: Point, size: float | Point, turn: Point = ORIGIN, *, blend: float = 0.0) -> Solid:
    radii = size if isinstance(size, tuple) else (size, size, size)
    return Solid(kind="ball", colour=colour, at=at, size=radii, turn=turn, blend=blend)


def box(
    colour: str, at: Point, half: Point, corner: float = 0.03, turn: Point = ORIGIN, *, blend: float = 0.0
) -> Solid:
    return Solid(kind="box", colour=colour, at=at, size=(*half, min(corner, *half)), turn=turn, blend=blend)


def rod(
    colour: str,
    start: Point,
    end: Point,
    radius: float,
    end_radius: float | None = None,
    *,
    blend: float = 0.0,
    flat: float = 1.0,
    side: Point = (0.0, 0.0, 1.0),
) -> Solid:
    radii = (radius, radius if end_radius is None else end_radius)
    return Solid(kind="rod", colour=colour, at=start, end=end, size=radii, blend=blend, flat=flat, side=side)


def tube(
    colour: str, points: Sequence[Point], radii: float | Sequence[float], *, flat: float = 1.0, side: Point = (0, 0, 1)
) -> tuple[Solid, ...]:
    """Rods end to end."""
    thick = [radii] * len(points) if isinstance(radii, float) else list(radii)
    return tuple(
        rod(colour, points[i], points[i + 1], thick[i], thick[i + 1], blend=0.003, flat=flat, side=side)
        for i in range(len(points) - 1)
    )


def arc(
    centre: Point, radius: float, start: float, end: float, count: int = 6, plane: str = "xy", squash: float = 1.0
) -> list[Point]:
    """Points on an arc, in degrees from the first axis of the plane to the second."""
    points: list[Point] = []
    for i in range(count):
        angle = math.radians(start + (end - start) * i / (count - 1))
        a, b = radius * math.cos(angle), radius * math.sin(angle) * squash
        x, y, z = centre
        points.append({"xy": (x + a, y + b, z), "xz": (x + a, y, z + b), "zy": (x, y + b, z + a)}[plane])
    return points


def curve(points: Sequence[Point], count: int = 4) -> list[Point]:
    """The same way without its corners: so many pieces between two points (Catmull-Rom)."""
    ends = [points[0], *points, points[-1]]
    way: list[Point] = []
    for a, b, c, d in zip(ends, ends[1:], ends[2:], ends[3:], strict=False):
        for k in range(count):
            u = k / count
            x, y, z = (
                0.5 * (2 * q + (r - p) * u + (2 * p - 5 * q + 4 * r - s) * u * u + (3 * q - p - 3 * r + s) * u**3)
                for p, q, r, s in zip(a, b, c, d, strict=True)
            )
            way.append((x, y, z))
    return [*way, points[-1]]


def disc(
    colour: str,
    at: Point,
    radius: float,
    half: float,
    corner: float = 0.02,
    turn: Point = ORIGIN,
    *,
    blend: float = 0.0,
) -> Solid:
    """A cylinder that faces the camera; with turn LEVEL it stands upright."""
    size = (radius, half, min(corner, radius, half))
    return Solid(kind="disc", colour=colour, at=at, size=size, turn=turn, blend=blend)


def drum(
    colour: str, low: float, high: float, radius: float, end_radius: float, at: tuple[float, float] = (0.0, 0.0)
) -> tuple[Solid, ...]:
    """An upright body that is round, narrows or widens evenly and is flat at both ends: discs that melt into one. `at`: x and z."""
    count = max(2, round((high - low) / 0.028))
    half = 0.5 * (high - low) / count
    return tuple(
        disc(
            colour,
            (at[0], low + (2 * k + 1) * half, at[1]),
            radius + (end_radius - radius) * (k + 0.5) / count,
            half + 0.004,
            0.012,
            LEVEL,
            blend=0.03,
        )
        for k in range(count)
    )


def ring(colour: str, at: Point, radius: float, thick: float, turn: Point = ORIGIN, *, blend: float = 0.0) -> Solid:
    """A torus that lies flat; with turn LEVEL it faces the camera."""
    return Solid(kind="ring", colour=colour, at=at, size=(radius, thick), turn=turn, blend=blend)


def plate(
    colour: str,
    at: Point,
    corners: Corners,
    half: float,
    corner: float = 0.02,
    turn: Point = ORIGIN,
    *,
    blend: float = 0.0,
) -> Solid:
    """Three or four corners in the xy plane, thickened along z."""
    return Solid(kind="plate", colour=colour, at=at, size=(half, corner), corners=corners, turn=turn, blend=blend)


def eye(at: Point, size: float, turn: Point = ORIGIN, lid: str = "coat", tall: float = 1.25) -> Solid:
    """A dark bead that looks to +x before it is turned; it blinks with a lid of the colour named."""
    return Solid(kind="eye", colour=lid, at=at, size=(size * 0.5, size * tall, size), turn=turn, part="eye")


# -- many at once


def on(joint: str, *solids: Solid) -> tuple[Solid, ...]:
    return tuple(replace(s, joint=joint) for s in solids)


def part(name: str, *solids: Solid) -> tuple[Solid, ...]:
    return tuple(replace(s, part=name) for s in solids)


def both(*solids: Solid, across: Literal["x", "z"] = "z") -> tuple[Solid, ...]:
    """The solids and their mirror images; a mirrored joint is called as the other with a prime."""
    return (*solids, *(_mirrored(s, across) for s in solids))


def _mirrored(s: Solid, across: str) -> Solid:
    k = (-1.0, 1.0, 1.0) if across == "x" else (1.0, 1.0, -1.0)
    turn = (s.turn[0] * k[2], s.turn[1] * k[0] * k[2], s.turn[2] * k[0])
    return replace(
        s,
        at=_times(s.at, k),
        end=_times(s.end, k),
        side=_times(s.side, k),
        turn=turn,
        corners=tuple((x * k[0], y) for x, y in s.corners),
        joint=s.joint and s.joint + "'",
    )


def _times(p: Point, k: Point) -> Point:
    return (p[0] * k[0], p[1] * k[1], p[2] * k[2])


def with_head(
    thing: Thing, pivot: Point, low: float, front: float = -9.0, eat: float = -40.0, sleep: float = -16.0,
    **acts: float,
) -> Thing:  # fmt: skip
    """The same thing with a joint for its head: what reaches above `low` and before `front` turns about the pivot.

    `acts`: how far it bends in other actions, in degrees.
    """

    def is_head(s: Solid) -> bool:
        end = s.end if s.kind == "rod" else s.at
        return not s.joint and max(s.at[1], end[1]) >= low and max(s.at[0], end[0]) >= front

    solids = tuple(replace(s, joint="head") if is_head(s) else s for s in thing.solids)
    head = Joint(at=pivot, acts={"eat": eat, "sleep": sleep, "look": 20.0, "howl": CALLING, **acts}, swing=2.5, times=2)
    return replace(thing, solids=solids, joints={"head": head, **thing.joints})


# -- paint


def dot(
    colour: str, parts: str, at: Point, up: float, side: float, out: Point = (0.0, 0.0, 1.0), *,
    soft: float = 0.0, opacity: float = 1.0, deep: float = 0.1,
) -> Paint:  # fmt: skip
    return Paint(
        kind=at_.DISC, colour=colour, parts=parts, at=at, radii=(deep, up, side), out=out, soft=soft, opacity=opacity
    )


def bar(
    colour: str, parts: str, at: Point, up: float, side: float, out: Point = (0.0, 0.0, 1.0), *,
    corner: float = 0.004, deep: float = 0.1,
) -> Paint:  # fmt: skip
    return Paint(kind=at_.PANEL, colour=colour, parts=parts, at=at, radii=(deep, up, side), out=out, bend=corner)


def smile(
    colour: str, parts: str, at: Point, width: float, rise: float, thick: float = 0.008, out: Point = (0.0, 0.0, 1.0)
) -> Paint:
    return Paint(
        kind=at_.STROKE, colour=colour, parts=parts, at=at, radii=(0.15, thick, width), out=out, bend=rise / width**2
    )


def tip(colour: str, parts: str, at: Point, out: Point, *, soft: float = 0.01, opacity: float = 1.0) -> Paint:
    """Everything beyond a plane."""
    return Paint(
        kind=at_.TIP, colour=colour, parts=parts, at=at, radii=(1.0, 1.0, 1.0), out=out, soft=soft, opacity=opacity
    )


def stripes(
    colour: str, parts: str, at: Point, out: Point, frequency: float, *, bend: float = 0.0, opacity: float = 1.0
) -> Paint:
    return Paint(
        kind=at_.STRIPES, colour=colour, parts=parts, at=at, radii=(3.0, 3.0, 3.0), out=out, frequency=frequency,
        bend=bend, opacity=opacity,
    )  # fmt: skip


def spots(colour: str, parts: str, at: Point, frequency: float, size: float = 0.25, opacity: float = 1.0) -> Paint:
    return Paint(
        kind=at_.SPOTS, colour=colour, parts=parts, at=at, radii=(3.0, 3.0, 3.0), frequency=frequency, bend=size,
        opacity=opacity,
    )  # fmt: skip


def blob(colour: str, parts: str, at: Point, radii: Point, *, soft: float = 0.12, opacity: float = 1.0) -> Paint:
    """A soft ball of colour; radii along x, y, z."""
    return Paint(
        kind=at_.BLOB, colour=colour, parts=parts, at=at, radii=radii, out=(1.0, 0.0, 0.0), soft=soft, opacity=opacity
    )
