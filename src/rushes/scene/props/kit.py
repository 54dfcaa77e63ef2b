"""The builder's kit: walls, windows, roofs, doors, awnings, battlements, flags, smoke. Parts that buildings are made of.

Each function pushes a few solids into a `Clay`. Sizes are half extents as in `Clay.box`; the front looks to +z. No whole
building here.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from ..clay import Clay, Vec
from ..clay.space import pitch, roll, vec, yaw
from .model import Chance
from .plants import TAU, rgb

UPRIGHT = pitch(math.pi / 2)
"""Turns a cylinder's axis from z to y."""
SNOW = "#eef2fa"
GLASS = "#7fa3c4"
LIT = "#ffd27a"


class Kit:
    """A `Clay` with named materials and groups that count by themselves."""

    def __init__(self, chance: Chance) -> None:
        self.clay, self.chance = Clay(), chance
        self._group = 0
        self._made: dict[tuple[str, float, float, float], int] = {}

    def part(self) -> None:
        """What follows is a part of its own and does not melt into the rest."""
        self._group += 1
        self.clay.on("part", self._group)

    def mat(self, colour: str, *, glow: float = 0.0, grain: float = 0.1, shine: float = 0.05) -> int:
        """The material of a colour."""
        key = (colour, glow, grain, shine)
        if key not in self._made:
            self._made[key] = self.clay.material(
                rgb(colour), glow=glow, grain=grain, specular=shine, gloss=40.0 if shine > 0.2 else 18.0, fuzz=0.5
            )
        return self._made[key]

    def roofing(self, colour: str) -> int:
        """The material of what looks up at the sky: snow lies on it in winter."""
        return self.mat(SNOW if self.chance.snowy else colour, grain=0.12)

    def pane(self, share: float = 1.0) -> int:
        """Glass: bluish by day, and where the light is on inside, warm."""
        lit = self.chance.random() < self.chance.lamps * share
        return self.mat(LIT, glow=0.85, grain=0.0) if lit else self.mat(GLASS, grain=0.0, shine=0.35)

    def light(self, colour: str = "#ffeab8") -> int:
        """A lamp or a sign: painted by day, shining in the dark."""
        return self.mat(colour, glow=0.25 + 0.7 * min(1.0, self.chance.lamps * 1.8), grain=0.0)

    # -- solids, each a part of its own unless said otherwise

    def box(
        self, at: Sequence[float], half: Sequence[float], material: int, corner: float = 0.015, turn: float = 0.0
    ) -> None:
        self.part()
        least = min(half)
        self.clay.box(vec(*at), half, min(corner, least * 0.9), material, yaw(turn))

    def boxes(
        self, spots: Sequence[Sequence[float]], half: Sequence[float], material: int, corner: float = 0.01
    ) -> None:
        """Equal boxes in one part."""
        self.part()
        for at in spots:
            self.clay.box(vec(*at), half, min(corner, min(half) * 0.9), material)

    def post(self, at: Sequence[float], height: float, radius: float, material: int, top: float = 0.0) -> None:
        """A pole from a point upwards."""
        self.part()
        foot = vec(*at)
        self.clay.cone(foot, foot + vec(0, height), radius, top or radius, material)

    def rod(self, start: Vec, end: Vec, radius: float, material: int) -> None:
        self.clay.cone(start, end, radius, radius, material)

    def drum(self, at: Sequence[float], radius: float, half: float, material: int, corner: float = 0.012) -> None:
        """An upright cylinder."""
        self.part()
        self.clay.cylinder(vec(*at), radius, half, min(corner, half * 0.9, radius * 0.9), material, UPRIGHT)

    def ball(self, at: Sequence[float], radius: float, material: int) -> None:
        self.part()
        self.clay.ball(vec(*at), radius, material)

    def blob(self, at: Sequence[float], radii: Sequence[float], material: int) -> None:
        self.part()
        self.clay.ellipsoid(vec(*at), radii, material)

    def pointed(self, at: Sequence[float], radius: float, height: float, material: int) -> None:
        """A conical roof with its eaves at a point."""
        self.part()
        rings = 7
        half = height / rings / 2
        for k in range(rings):
            wide = max(radius * (1 - (k + 0.35) / rings), 0.006)
            self.clay.cylinder(
                vec(at[0], at[1] + (2 * k + 1) * half, at[2]), wide, half * 1.15, min(half, wide) * 0.8, material, UPRIGHT,
                blend=half * 1.6,
            )  # fmt: skip

    def slope(
        self, at: Sequence[float], half: Sequence[float], lean: float, material: int, corner: float = 0.02
    ) -> None:
        """A plate that leans towards the camera by an angle about x."""
        self.part()
        self.clay.box(vec(*at), half, min(corner, min(half) * 0.9), material, pitch(lean))

    def gable(
        self, at: Sequence[float], half_x: float, half_z: float, rise: float, wall: int, roof: int, *, across: bool = True,
        thick: float = 0.025,
    ) -> None:  # fmt: skip
        """A roof with two slopes; its ridge runs along x (`across`) or along z. `at` is the middle of its eaves."""
        x, y, z = at
        span = half_z if across else half_x
        angle = math.atan2(rise, span)
        slant = math.hypot(rise, span) / 2 + 0.03
        turn = 0.0 if across else math.pi / 2
        for side in (-1, 1):
            middle = yaw(turn) @ vec(0, rise / 2 + thick * 0.6, side * span / 2)
            self.part()
            self.clay.box(
                vec(x, y, z) + middle, ((half_x if across else half_z) + 0.04, thick, slant), thick * 0.8, roof,
                yaw(turn) @ pitch(side * angle),
            )  # fmt: skip
            end = yaw(turn) @ vec(side * ((half_x if across else half_z) - 0.012), 0, 0)
            self.part()
            self.clay.slab(
                vec(x, y, z) + end, ((-span + 0.02, 0.0), (span - 0.02, 0.0), (0.0, rise - 0.02)), 0.008, 0.008, wall,
                yaw(turn + math.pi / 2),
            )  # fmt: skip

    def windows(
        self, xs: Sequence[float], ys: Sequence[float], z: float, half: tuple[float, float], *, frame: int = -1,
        share: float = 0.8, sill: bool = False,
    ) -> None:  # fmt: skip
        """A grid of windows in a wall that looks to +z."""
        if frame >= 0:
            self.boxes([(x, y, z) for y in ys for x in xs], (half[0] + 0.012, half[1] + 0.012, 0.012), frame)
        panes: dict[int, list[tuple[float, float, float]]] = {}
        for y in ys:
            for x in xs:
                panes.setdefault(self.pane(share), []).append((x, y, z + 0.008))
        for material, spots in panes.items():
            self.boxes(spots, (half[0], half[1], 0.010), material, 0.006)
        if sill and frame >= 0:
            self.boxes(
                [(x, y - half[1] - 0.014, z + 0.02) for y in ys for x in xs], (half[0] + 0.02, 0.01, 0.022), frame
            )

    def side_windows(
        self, x: float, ys: Sequence[float], zs: Sequence[float], half: tuple[float, float], *, frame: int = -1,
        share: float = 0.8,
    ) -> None:  # fmt: skip
        """A grid of windows in a wall that looks to +x."""
        if frame >= 0:
            self.boxes([(x, y, z) for y in ys for z in zs], (0.012, half[1] + 0.012, half[0] + 0.012), frame)
        panes: dict[int, list[tuple[float, float, float]]] = {}
        for y in ys:
            for z in zs:
                panes.setdefault(self.pane(share), []).append((x + 0.008, y, z))
        for material, spots in panes.items():
            self.boxes(spots, (0.010, half[1], half[0]), material, 0.006)

    def door(
        self, x: float, z: float, half: tuple[float, float], colour: str, *, y: float = 0.0, arch: bool = False
    ) -> None:
        wood = self.mat(colour, grain=0.15)
        self.box((x, y + half[1], z), (half[0], half[1], 0.014), wood)
        if arch:
            self.part()
            self.clay.cylinder(vec(x, y + 2 * half[1], z), half[0], 0.014, 0.01, wood)

    def crenels(self, xs: Sequence[float], y: float, z: float, half: tuple[float, float, float], material: int) -> None:
        self.boxes([(x, y + half[1], z) for x in xs], half, material, 0.012)

    def ring_crenels(self, at: Sequence[float], radius: float, count: int, size: float, material: int) -> None:
        self.part()
        for k in range(count):
            a = k * TAU / count
            self.clay.box(
                vec(at[0] + radius * math.cos(a), at[1] + size, at[2] + radius * math.sin(a)), (size * 0.8, size, size * 0.7),
                size * 0.3, material, yaw(-a + math.pi / 2),
            )  # fmt: skip

    def awning(
        self, x: float, y: float, z: float, half_x: float, colour: str, second: str = "#fbf3e4", stripes: int = 6
    ) -> None:
        """A striped cloth over a shop window."""
        for tone, first in ((colour, 0), (second, 1)):
            cloth = self.mat(tone, grain=0.04)
            self.part()
            for k in range(first, stripes, 2):
                wide = half_x / stripes
                at = x - half_x + (2 * k + 1) * wide
                self.clay.box(vec(at, y, z + 0.075), (wide * 0.99, 0.010, 0.10), 0.008, cloth, pitch(0.55))
                self.clay.box(vec(at, y - 0.07, z + 0.158), (wide * 0.99, 0.024, 0.008), 0.007, cloth)

    def columns(self, xs: Sequence[float], y: float, height: float, z: float, radius: float, material: int) -> None:
        """A row of round columns with base and capital."""
        self.part()
        for x in xs:
            self.clay.cone(vec(x, y, z), vec(x, y + height, z), radius, radius * 0.86, material)
        self.boxes(
            [(x, y + up, z) for x in xs for up in (0.01, height - 0.01)], (radius * 1.5, 0.016, radius * 1.5), material
        )

    def steps(self, x: float, z: float, half_x: float, count: int, size: float, material: int) -> None:
        """A flight of steps that comes down towards the camera."""
        self.part()
        for k in range(count):
            self.clay.box(
                vec(x, size * (k + 0.5), z + size * 1.5 * (count - k)),
                (half_x, size * 0.5, size * 1.5),
                size * 0.2,
                material,
            )

    def halo(self, at: Sequence[float], size: float, colour: str = "#ffcf8a") -> None:
        """A glow around a lamp when it is dark."""
        self.clay.lamp(vec(*at), size, colour)

    def flag(self, at: Sequence[float], long: float, tall: float, colour: str) -> None:
        """A flag that waves through one cycle of `chance.phase`; `at` is the middle of the edge on its pole."""
        cloth = self.mat(colour, grain=0.04)
        self.part()
        before, half = vec(*at), vec(0, tall / 2)
        for k in range(6):
            share = (k + 1) / 6
            wave = math.sin((share * 1.3 - self.chance.phase) * TAU) * 0.2 * tall * share
            after = vec(at[0] + long * share, at[1] - 0.05 * tall * share**2 + wave * 0.6, at[2] + wave)
            self.clay.sheet([before - half, after - half, after + half, before + half], tall * 0.04, cloth, blend=0.01)
            before = after

    def puffs(
        self, at: Sequence[float], rise: float, size: float, colour: str, *, drift: float = 0.35, count: int = 6
    ) -> None:  # fmt: skip
        """Smoke or steam: balls that rise, grow and thin out; one step of the row is one cycle of `chance.phase`."""
        smoke = self.mat(colour, grain=0.05)
        self.part()
        for k in range(count):
            share = (k + self.chance.phase) / count
            grown = size * (0.35 + 1.0 * share) * (1.0 if share < 0.7 else max(0.0, (1.0 - share) / 0.3) ** 0.7)
            grown *= min(1.0, share * 6 + 0.3)
            sideways = drift * rise * share**1.4 + 0.4 * size * math.sin(share * 11.0)
            self.clay.ball(
                vec(at[0] + sideways, at[1] + rise * share, at[2]), max(grown, 0.004), smoke, blend=size * 0.5
            )

    def spray(self, at: Sequence[float], rise: float, reach: float, arms: int, size: float, material: int) -> None:
        """Water that springs from a point and falls in arcs; one cycle of `chance.phase` moves every drop to the next."""
        drops = 9
        for arm in range(arms):
            around = (arm + 0.5) * TAU / arms
            self.part()
            for k in range(drops):
                share = (k + self.chance.phase) / drops
                up = rise * 4 * share * (1 - share) + (at[1] * -share if reach else 0)
                radius = size * (0.75 + 0.5 * share) * min(1.0, (1 - share) * 8, share * 10 + 0.35)
                out = vec(math.cos(around) * reach * share, up, math.sin(around) * reach * share)
                self.clay.ball(vec(*at) + out, max(radius, 0.003), material, blend=size * 1.6)

    def beam(self, x: float, y: float, length: float, angle: float, half: float, material: int, z: float = 0.0) -> None:
        """A bar from a point outwards, turned about z."""
        self.part()
        out = roll(angle) @ vec(length / 2, 0)
        self.clay.box(vec(x, y, z) + out, (length / 2, half, half), half * 0.5, material, roll(angle))
