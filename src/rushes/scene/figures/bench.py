"""A bench to model on: one frame, one size, colours by name. Tools, hats and clothes are written in its words.

Lives here: thin verbs over `Clay` that place solids in a local frame. Must not: know what is being modelled. Lengths are
local units (the bench's `size` scales them), angles degrees about x, then z, then y.
"""

from __future__ import annotations

import functools
import math
from collections.abc import Sequence

from ..clay import Clay, Frame, Rgb, Turn, Vec
from ..clay.space import facing_along, pitch, roll, yaw
from .species import Palette

Point = tuple[float, float, float]
ORIGIN: Point = (0.0, 0.0, 0.0)
FLAT: Point = (90.0, 0.0, 0.0)  # lays a disc, whose axis is its z, on the ground
UPRIGHT: Point = (0.0, 90.0, 0.0)  # turns a disc to face forwards

FINISHES: dict[str, tuple[float, float, float, float, float]] = {  # gloss, specular, glow, fuzz, grain
    "clay": (25.0, 0.12, 0.0, 0.5, 0.05),
    "cloth": (18.0, 0.05, 0.0, 0.8, 0.08),
    "wool": (18.0, 0.05, 0.0, 1.0, 0.16),
    "gloss": (45.0, 0.42, 0.0, 0.35, 0.02),
    "metal": (55.0, 0.65, 0.0, 0.3, 0.0),
    "glow": (50.0, 0.3, 0.6, 0.5, 0.0),
}


@functools.cache
def rgb(colour: str) -> Rgb:
    """ "#rrggbb" as display numbers."""
    return (int(colour[1:3], 16) / 255.0, int(colour[3:5], 16) / 255.0, int(colour[5:7], 16) / 255.0)


def turned(degrees: Point) -> Turn:
    x, y, z = (math.radians(d) for d in degrees)
    return yaw(y) @ roll(z) @ pitch(x)


class Bench:
    """Models in `frame`, `size` times as large; its groups start at `group`."""

    def __init__(self, clay: Clay, frame: Frame, palette: Palette, *, size: float = 1.0, group: int = 0) -> None:
        self.clay, self.frame, self.palette, self.size, self.group = clay, frame, palette, size, group
        self._materials: dict[tuple[str, str], int] = {}
        self.on("tool")

    def on(self, part: str, group: int = 0) -> None:
        self.clay.on(part, self.group + group)

    def colour(self, name: str) -> Rgb:
        if name.startswith("#"):
            return rgb(name)
        base, _, factor = name.partition("*")
        r, g, b = self.palette[base]
        k = float(factor or 1.0)
        return (min(1.0, r * k), min(1.0, g * k), min(1.0, b * k))

    def of(self, name: str, finish: str = "clay") -> int:
        """A material by colour and finish."""
        key = (name, finish)
        if key not in self._materials:
            gloss, specular, glow, fuzz, grain = FINISHES[finish]
            self._materials[key] = self.clay.material(
                self.colour(name), gloss=gloss, specular=specular, glow=glow, fuzz=fuzz, grain=grain
            )
        return self._materials[key]

    def at(self, point: Point) -> Vec:
        return self.frame(*(self.size * c for c in point))

    def turn(self, degrees: Point) -> Turn:
        return self.frame.turn if degrees is ORIGIN else self.frame.turn @ turned(degrees)

    def child(self, at: Point, turn: Point = ORIGIN, size: float = 1.0) -> Bench:
        """A bench on this one, with the same groups and colours."""
        return Bench(
            self.clay, Frame(self.turn(turn), self.at(at)), self.palette, size=self.size * size, group=self.group
        )

    def ball(
        self,
        at: Point,
        radii: float | Point,
        colour: str,
        finish: str = "clay",
        turn: Point = ORIGIN,
        *,
        blend: float = 0.0,
    ) -> None:
        r = radii if isinstance(radii, tuple) else (radii, radii, radii)
        self.clay.ellipsoid(
            self.at(at), [self.size * c for c in r], self.of(colour, finish), self.turn(turn), blend=blend * self.size
        )

    def rod(
        self, start: Point, end: Point, radius: float, end_radius: float, colour: str, finish: str = "clay", *,
        blend: float = 0.0, flat: float = 1.0, side: Point | None = None,
    ) -> None:  # fmt: skip
        across = None if side is None else self.frame.direction(*side)
        self.clay.cone(
            self.at(start), self.at(end), radius * self.size, end_radius * self.size, self.of(colour, finish),
            blend=blend * self.size, flat=flat, side=across,
        )  # fmt: skip

    def tube(self, points: Sequence[Point], radius: float | Sequence[float], colour: str, finish: str = "clay") -> None:
        radii = [radius] * len(points) if isinstance(radius, float) else list(radius)
        self.clay.chain(
            [self.at(p) for p in points], [r * self.size for r in radii], self.of(colour, finish), blend=0.004
        )

    def box(
        self, at: Point, half: Point, corner: float, colour: str, finish: str = "clay", turn: Point = ORIGIN
    ) -> None:
        corner = min(corner, *half)
        size = [self.size * c for c in half]
        self.clay.box(self.at(at), size, corner * self.size, self.of(colour, finish), self.turn(turn))

    def disc(
        self,
        at: Point,
        radius: float,
        half: float,
        colour: str,
        finish: str = "clay",
        turn: Point = ORIGIN,
        *,
        corner: float = 0.01,
    ) -> None:
        """A short cylinder whose axis is z."""
        self.clay.cylinder(
            self.at(at), radius * self.size, half * self.size, min(corner, half) * self.size, self.of(colour, finish),
            self.turn(turn),
        )  # fmt: skip

    def ring(
        self, at: Point, radius: float, thick: float, colour: str, finish: str = "clay", turn: Point = ORIGIN
    ) -> None:
        """A torus whose axis is y."""
        self.clay.torus(self.at(at), radius * self.size, thick * self.size, self.of(colour, finish), self.turn(turn))

    def plate(self, corners: Sequence[Point], thick: float, colour: str, finish: str = "clay") -> None:
        """A thin sheet through three or four points."""
        self.clay.sheet([self.at(p) for p in corners], thick * self.size, self.of(colour, finish))

    def paint(self, kind: int, at: Point, out: Point, radii: Point, colour: str, parts: str, **more: float) -> None:
        frame = Frame(facing_along(self.frame.direction(*out), self.frame.turn[:, 1]), self.at(at))
        scaled = [self.size * c for c in radii]
        self.clay.paint(kind, frame, scaled, self.colour(colour), parts, **{"soft": 0.0, **more})
