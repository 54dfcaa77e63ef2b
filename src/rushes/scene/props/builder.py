"""Modelling furniture in few words: blocks that stand on a height, rods, drums, each of a material with a finish.

Indoor props are modelled in world units, with the ground at 0 and the middle at x = 0; z points to the camera. Every solid
is a group of its own, so nothing fuses. Only shapes here, no furniture.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from ..clay import Clay
from ..clay.space import IDENTITY, Turn, pitch, vec, yaw
from .plants import rgb

UPRIGHT = pitch(math.pi / 2)
SIDEWAYS = yaw(math.pi / 2)
Point = tuple[float, float, float]


class Model(Clay):
    """A `Clay` with a carpenter's vocabulary."""

    def __init__(self) -> None:
        super().__init__()
        self._solids = 0

    def _next(self) -> None:
        self._solids += 1
        self.on("body", self._solids)

    def mat(self, colour: str, finish: str = "clay", glow: float = 0.0) -> int:
        """A material: clay, wood, cloth, metal, gloss, glass or light."""
        tone = rgb(colour)
        if finish == "wood":
            return self.material(tone, fuzz=0.4, grain=0.18, specular=0.08, glow=glow)
        if finish == "cloth":
            return self.material(tone, fuzz=1.0, grain=0.12, specular=0.0, glow=glow)
        if finish == "metal":
            return self.material(tone, gloss=50, specular=0.55, fuzz=0.3, grain=0.0, glow=glow)
        if finish == "gloss":
            return self.material(tone, gloss=42, specular=0.38, fuzz=0.35, grain=0.02, glow=glow)
        if finish == "glass":
            lower = (tone[0] * 0.45, tone[1] * 0.55, tone[2] * 0.65)
            return self.material(tone, glass=lower, gloss=80, specular=0.7, fuzz=0.5, grain=0.0, glow=glow)
        if finish == "light":
            return self.material(tone, gloss=20, specular=0.1, fuzz=0.4, grain=0.0, glow=glow or 0.75)
        return self.material(tone, fuzz=0.5, grain=0.08, specular=0.06, glow=glow)

    def block(
        self, x: float, y: float, z: float, wide: float, tall: float, deep: float, material: int, *,
        corner: float = 0.03, turn: Turn = IDENTITY,
    ) -> None:  # fmt: skip
        """A box of full sizes that stands on height y."""
        self._next()
        half = (wide / 2, tall / 2, deep / 2)
        self.box(vec(x, y + tall / 2, z), half, min(corner, *half) * 0.98, material, turn)

    def rod(self, start: Point, end: Point, radius: float, material: int, *, tip: float | None = None) -> None:
        """A round bar, pointed where `tip` says so."""
        self._next()
        self.cone(vec(*start), vec(*end), radius, radius if tip is None else tip, material)

    def line(self, points: Sequence[Point], radius: float, material: int) -> None:
        """A bent bar."""
        self._next()
        self.chain([vec(*point) for point in points], [radius] * len(points), material)

    def drum(
        self, x: float, y: float, z: float, radius: float, tall: float, material: int, *, corner: float = 0.02
    ) -> None:
        """An upright cylinder that stands on height y."""
        self._next()
        self.cylinder(
            vec(x, y + tall / 2, z), radius, tall / 2, min(corner, tall / 2, radius) * 0.98, material, UPRIGHT
        )

    def dial(
        self, x: float, y: float, z: float, radius: float, deep: float, material: int, *, corner: float = 0.01
    ) -> None:
        """A disc that faces the camera, its middle at height y."""
        self._next()
        self.cylinder(vec(x, y, z), radius, deep / 2, min(corner, deep / 2) * 0.98, material)

    def roller(self, x: float, y: float, z: float, radius: float, wide: float, material: int) -> None:
        """A lying cylinder along x, its middle at height y."""
        self._next()
        self.cylinder(vec(x, y, z), radius, wide / 2, min(0.02, wide / 2), material, SIDEWAYS)

    def orb(
        self, x: float, y: float, z: float, radius: float, material: int, *, tall: float = 1.0, deep: float = 1.0,
        turn: Turn = IDENTITY,
    ) -> None:  # fmt: skip
        """A ball, or an egg where `tall` and `deep` differ from 1."""
        self._next()
        self.ellipsoid(vec(x, y, z), (radius, radius * tall, radius * deep), material, turn)

    def hoop(
        self, x: float, y: float, z: float, radius: float, thick: float, material: int, turn: Turn = IDENTITY
    ) -> None:
        """A ring; it lies flat unless turned."""
        self._next()
        self.torus(vec(x, y, z), radius, thick, material, turn)

    def flag(self, x: float, y: float, z: float, corners: Sequence[tuple[float, float]], material: int) -> None:
        """A flat piece of cloth or paper of three or four corners that faces the camera."""
        self._next()
        self.slab(vec(x, y, z), corners, 0.008, 0.012, material)

    def leaf(self, start: Point, end: Point, wide: float, material: int) -> None:
        """A broad leaf between two points, thin from above."""
        self._next()
        middle = tuple(
            0.45 * a + 0.55 * b + (0.08 if k == 1 else 0.0) for k, (a, b) in enumerate(zip(start, end, strict=True))
        )
        side = vec(0.15, 1.0, 0.25)
        self.chain([vec(*start), vec(*middle), vec(*end)], [0.05, wide, 0.02], material, flat=4.0, side=side)

    def legs(self, wide: float, deep: float, tall: float, material: int, *, radius: float = 0.04, x: float = 0.0,
             z: float = 0.0) -> None:  # fmt: skip
        """Four legs under a top of this size."""
        for side in (-1, 1):
            for end in (-1, 1):
                at = (x + side * wide / 2, tall, z + end * deep / 2)
                self.rod(at, (at[0], 0.0, at[2]), radius, material, tip=radius * 0.8)
