"""Modelling: a figure as a list of solids, materials and strokes of paint.

Lives here: the `Clay` that rigs push into, in figure units (about one unit high, nose to +x, y up, ground at 0).
Must not: distances, light, pixels. To remember: a rig is modelled twice, once posed and once at rest, with the
same calls in the same order; the paint lies on the resting figure and so follows every bend without a seam.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from . import layout as at
from .space import IDENTITY, Frame, Turn, Vec, axes, cross, unit, vec

Rgb = tuple[float, float, float]  # display-referred, 0..1
Floats = npt.NDArray[np.float32]
Ints = npt.NDArray[np.int32]

PARTS_MAX = 22  # part bits must stay exact in a float32


@dataclass(frozen=True)
class Mark:
    """A named point of the rig, for tests and for whoever must know where a foot is."""

    point: Vec
    planted: bool


@dataclass(frozen=True)
class Lamp:
    """A light that the rig carries: where, how far its halo reaches in figure units, its colour as `#rrggbb`."""

    point: Vec
    size: float
    colour: str


class Clay:
    """What a rig models in. `group` and `part` hold for the solids that follow until `on` changes them."""

    def __init__(self) -> None:
        self.solids: list[list[float]] = []
        self.kinds: list[int] = []
        self.materials: list[list[float]] = []
        self.paints: list[list[float]] = []
        self.marks: dict[str, Mark] = {}
        self.lamps: list[Lamp] = []
        self.parts: list[str] = []  # of every solid
        self.painted: list[tuple[str, ...]] = []  # parts that every stroke of paint lies on
        self._group = 0
        self._part = ""

    # -- what the following solids belong to

    def on(self, part: str, group: int = 0) -> None:
        """Solids of one group melt into each other; paint names the parts that take it."""
        self._group = group
        self._part = part

    def bits(self) -> dict[str, int]:
        """A bit for every part that takes paint. Raises ValueError where there are too many."""
        names = dict.fromkeys(part for parts in self.painted for part in parts)
        if len(names) > PARTS_MAX:
            raise ValueError(f"paint lies on at most {PARTS_MAX} parts of a figure")
        return {name: 1 << k for k, name in enumerate(names)}

    def mark(self, name: str, point: Vec, *, planted: bool = False) -> None:
        self.marks[name] = Mark(point, planted)

    def lamp(self, point: Vec, size: float, colour: str = "#ffcf8a") -> None:
        """Whoever draws the figure in the dark puts a halo here."""
        self.lamps.append(Lamp(point, size, colour))

    # -- the figure's own colour

    def take_apart(self, main: Rgb, brighter: Clay, brighter_main: Rgb) -> bool:
        """Learn where the main colour goes from two clays that differ in nothing else: each colour becomes what is left
        without it, and its share of it. False where it is not a plain share; such colours stay as they are."""
        plain = len(self.materials) == len(brighter.materials) and len(self.paints) == len(brighter.paints)
        low, high = linear(main), linear(brighter_main)
        for mine, theirs, at_ in self._colours(brighter) if plain else ():
            shares = [(theirs[at_ + c] - mine[at_ + c]) / (high[c] - low[c]) for c in range(3)]
            if max(shares) - min(shares) > 1e-6 or min(shares) < -1e-6:
                plain = False
                continue
            mine[at_ + 3] = max(shares[0], 0.0)
            for c in range(3):
                mine[at_ + c] = max(mine[at_ + c] - mine[at_ + 3] * low[c], 0.0)
        return plain

    def is_like(self, other: Clay, main: Rgb) -> bool:
        """Whether this clay, taken apart, has the other's colours when `main` is its main colour."""
        return len(self.materials) == len(other.materials) and all(
            abs(mine[at_ + c] + mine[at_ + 3] * m - theirs[at_ + c]) < 2e-3
            for mine, theirs, at_ in self._colours(other)
            for c, m in enumerate(linear(main))
        )

    def _colours(self, other: Clay) -> Iterator[tuple[list[float], list[float], int]]:
        """Every pair of rows that holds a colour, and its first column."""
        for mine, theirs in zip(self.materials, other.materials, strict=True):
            for column in (at.COLOUR, at.SECOND, at.LID):
                yield mine, theirs, column
        for mine, theirs in zip(self.paints, other.paints, strict=True):
            yield mine, theirs, at.PAINT_COLOUR

    # -- materials

    def material(
        self,
        colour: Rgb,
        *,
        gloss: float = 18.0,
        specular: float = 0.05,
        glow: float = 0.0,
        fuzz: float = 0.5,
        grain: float = 0.1,
        glass: Rgb | None = None,
        clear: bool = False,
    ) -> int:
        """A kind of clay; `glass` is the lower tone of a window pane, `clear` glass is seen through. Returns its number."""
        special = at.CLEAR if clear else at.PLAIN if glass is None else at.GLASS
        return self._material(colour, glass or colour, gloss, specular, glow, fuzz, grain, special)

    def eye(
        self, *, white: bool, iris: Rgb, lid: Rgb, opened: float = 1.0, gaze: tuple[float, float] = (0.0, 0.0)
    ) -> int:
        """Glass of an eye: a dark bead, or a white with an iris; `opened` 0 shows the lid."""
        ball: Rgb = (0.985, 0.97, 0.95) if white else (0.075, 0.05, 0.045)
        number = self._material(ball, iris, 60.0, 0.2, 0.0, 0.0, 0.0, at.WHITE_EYE if white else at.BEAD_EYE)
        row = self.materials[number]
        row[at.OPEN] = opened
        row[at.GAZE : at.GAZE + 2] = gaze
        row[at.LID : at.LID + 3] = linear(lid)
        return number

    def _material(
        self,
        colour: Rgb,
        second: Rgb,
        gloss: float,
        specular: float,
        glow: float,
        fuzz: float,
        grain: float,
        special: int,
    ) -> int:
        row = [0.0] * at.MATERIAL_COLUMNS
        row[at.COLOUR : at.COLOUR + 3] = linear(colour)
        row[at.SECOND : at.SECOND + 3] = linear(second)
        row[at.GLOSS : at.SPECIAL + 1] = (gloss, specular, glow, fuzz, grain, float(special))
        row[at.OPEN] = 1.0
        self.materials.append(row)
        return len(self.materials) - 1

    # -- solids

    def ellipsoid(
        self, centre: Vec, radii: Sequence[float], material: int, turn: Turn = IDENTITY, *, blend: float = 0.06
    ) -> None:
        inverse = [1.0 / r for r in radii]
        self._solid(at.ELLIPSOID, centre, _flat(turn), radii, material, blend, max(radii), inverse)

    def ball(self, centre: Vec, radius: float, material: int, *, blend: float = 0.06) -> None:
        self.ellipsoid(centre, (radius, radius, radius), material, blend=blend)

    def cone(
        self,
        start: Vec,
        end: Vec,
        start_radius: float,
        end_radius: float,
        material: int,
        *,
        blend: float = 0.05,
        flat: float = 1.0,
        side: Vec | None = None,
    ) -> None:
        """Two balls and the skin around them; `flat` > 1 squeezes it along `side`."""
        (ax, ay, az), (bx, by, bz) = start.tolist(), end.tolist()
        dx, dy, dz = bx - ax, by - ay, bz - az
        length = math.hypot(dx, dy, dz)
        if length < 1e-4:
            length, dx, dy, dz = 1e-4, 0.0, 1e-4, 0.0
        y = (dx / length, dy / length, dz / length)
        for across in ((0.0, 0.0, 1.0) if side is None else side.tolist(), (1.0, 0.0, 0.0), (0.0, 0.0, 1.0)):
            x = _crossed(y, across)
            wide = math.hypot(*x)
            if wide >= 1e-3:
                break
        x = (x[0] / wide, x[1] / wide, x[2] / wide)
        slant = max(-0.98, min(0.98, (start_radius - end_radius) / length))
        bound = length + max(start_radius, end_radius)
        self._solid(
            at.CONE,
            start,
            (*x, *y, *_crossed(x, y)),
            (length, start_radius, end_radius, flat),
            material,
            blend,
            bound,
            (slant, math.sqrt(1.0 - slant * slant)),
        )

    def chain(
        self,
        points: Sequence[Vec],
        radii: Sequence[float],
        material: int,
        *,
        blend: float = 0.05,
        flat: float = 1.0,
        side: Vec | None = None,
    ) -> None:
        """Cones end to end. Joints keep a hair of blend: a wide one would make them bulge like a string of beads."""
        for i in range(len(points) - 1):
            self.cone(
                points[i],
                points[i + 1],
                radii[i],
                radii[i + 1],
                material,
                blend=blend if i == 0 else min(blend, 0.003),
                flat=flat,
                side=side,
            )

    def box(
        self,
        centre: Vec,
        half: Sequence[float],
        corner: float,
        material: int,
        turn: Turn = IDENTITY,
        *,
        blend: float = 0.0,
    ) -> None:
        self._solid(at.BOX, centre, _flat(turn), (*half, corner), material, blend, math.hypot(*half))

    def cylinder(
        self,
        centre: Vec,
        radius: float,
        half: float,
        corner: float,
        material: int,
        turn: Turn = IDENTITY,
        *,
        blend: float = 0.0,
    ) -> None:
        """Its axis is the local z."""
        self._solid(at.CYLINDER, centre, _flat(turn), (radius, half, corner), material, blend, math.hypot(radius, half))

    def torus(
        self, centre: Vec, radius: float, thickness: float, material: int, turn: Turn = IDENTITY, *, blend: float = 0.0
    ) -> None:
        """Its axis is the local y."""
        self._solid(at.TORUS, centre, _flat(turn), (radius, thickness), material, blend, radius + thickness)

    def slab(
        self,
        centre: Vec,
        corners: Sequence[tuple[float, float]],
        half: float,
        corner: float,
        material: int,
        turn: Turn = IDENTITY,
        *,
        blend: float = 0.0,
    ) -> None:
        """Three or four corners in the local xy plane, thickened along z and rounded."""
        quad = [*corners]
        if len(quad) == 3:
            quad.append((quad[2][0] + 1e-3, quad[2][1] + 1e-3))
        bound = max(math.hypot(*q) for q in quad) + half + corner
        self._solid(at.SLAB, centre, _flat(turn), (half, corner), material, blend, bound, [c for q in quad for c in q])

    def sheet(self, corners: Sequence[Vec], thickness: float, material: int, *, blend: float = 0.0) -> None:
        """A thin plate through three or four points of space (the fourth may lie a little off the plane)."""
        x = unit(corners[1] - corners[0])
        z = cross(x, corners[-1] - corners[0])
        z = unit(z) if float(z @ z) > 1e-10 else vec(0.0, 0.0, 1.0)
        turn = axes(x, cross(z, x), z)
        flat = [turn.T @ (corner - corners[0]) for corner in corners]
        self.slab(corners[0], [(float(f[0]), float(f[1])) for f in flat], 0.0, thickness, material, turn, blend=blend)

    def _solid(
        self,
        kind: int,
        centre: Vec,
        axes: Sequence[float],
        size: Sequence[float],
        material: int,
        blend: float,
        bound: float,
        extra: Sequence[float] = (),
    ) -> None:
        row = [0.0] * at.SOLID_COLUMNS
        row[at.GROUP], row[at.BLEND] = float(self._group), blend
        row[at.CENTRE : at.CENTRE + 3] = centre.tolist()
        row[at.AXES : at.AXES + 9] = axes
        row[at.SIZE : at.SIZE + len(size)] = size
        row[at.MATERIAL], row[at.BOUND] = float(material), bound
        row[at.EXTRA : at.EXTRA + len(extra)] = extra
        self.solids.append(row)
        self.kinds.append(kind)
        self.parts.append(self._part)

    def carry(self, frame: Frame) -> None:
        """Move everything modelled so far by a frame; marks come along, paint stays with the resting figure."""
        for row in self.solids:
            row[at.CENTRE : at.CENTRE + 3] = frame(*row[at.CENTRE : at.CENTRE + 3]).tolist()
            turned = np.array(row[at.AXES : at.AXES + 9]).reshape(3, 3) @ frame.turn.T
            row[at.AXES : at.AXES + 9] = turned.ravel().tolist()
        self.marks = {name: Mark(frame(*mark.point), mark.planted) for name, mark in self.marks.items()}

    # -- paint

    def paint(
        self,
        kind: int,
        frame: Frame,
        radii: Sequence[float],
        colour: Rgb,
        parts: str,
        *,
        soft: float = 0.15,
        opacity: float = 1.0,
        frequency: float = 0.0,
        wobble: float = 0.0,
        bend: float = 0.0,
    ) -> None:
        """Colour on the parts named (by spaces), over what was painted before. Radii: out, up, sideways."""
        row = [0.0] * at.PAINT_COLUMNS
        row[at.KIND] = float(kind)
        row[at.PAINT_CENTRE : at.PAINT_CENTRE + 3] = frame.origin.tolist()
        row[at.PAINT_AXES : at.PAINT_AXES + 9] = _flat(frame.turn)
        row[at.RADII : at.RADII + 3] = radii
        row[at.SOFT] = soft
        row[at.PAINT_COLOUR : at.PAINT_COLOUR + 3] = linear(colour)
        row[at.OPACITY : at.PAINT_COLUMNS] = (opacity, frequency, wobble, bend)
        self.paints.append(row)
        self.painted.append(tuple(parts.split()))


def linear(colour: Rgb) -> tuple[float, float, float]:
    """Display colour to light: the kernels encode with a square root, so this squares."""
    return (colour[0] ** 2, colour[1] ** 2, colour[2] ** 2)


def _flat(turn: Turn) -> list[float]:
    """The axes of a turn, one after the other; of plain numbers an array is made in a third of the time."""
    flat: list[float] = turn.T.ravel().tolist()
    return flat


def _crossed(a: Sequence[float], b: Sequence[float]) -> tuple[float, float, float]:
    return (a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0])
