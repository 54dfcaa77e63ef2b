"""Towers of a city to come: with terraces, twisted, swelling, pointed, joined by bridges; what spans its avenue; its far skyline.

About one unit high, ground at 0. Their curtain walls are bare boxes and cylinders: `facade.py` draws the glass onto them, which
mirrors the sky. Nothing here decides where one stands.
"""

from __future__ import annotations

import math

from ..clay import Clay
from ..clay.space import roll, vec, yaw
from .facade import GLAZED_PART
from .kit import UPRIGHT, Kit
from .model import Chance, Prop

GLAZED = ("#39508a", "#2f6684", "#56498e", "#6e4a74", "#384876")
EDGES = ("#ffcf9a", "#7ff2ea", "#ffa8c8", "#cfe4ff")
STEEL, LEAVES = "#dfe0ec", ("#5f9a4e", "#7ab05a", "#4f8a58")


class _Rise(Kit):
    """A kit with what all these towers have: glass, steel, lit edges, gardens."""

    def __init__(self, chance: Chance) -> None:
        super().__init__(chance)
        self.glass = self.mat(chance.choice(GLAZED), grain=0.02, shine=0.35)
        self.steel = self.mat(STEEL, grain=0.03, shine=0.25)
        self.edge = self.mat(chance.choice(EDGES), glow=0.9, grain=0.0)

    def walls(
        self, at: tuple[float, float, float], half: tuple[float, float, float], corner: float, turn: float = 0.0
    ) -> None:
        """A block of glass: `facade.py` knows it by its name."""
        self.part()
        self.clay.on(GLAZED_PART, self._group)
        self.clay.box(vec(*at), half, min(corner, 0.9 * min(half)), self.glass, yaw(turn))

    def shaft(self, y: float, wide: float, half: float) -> None:
        """A drum of glass around the middle."""
        self.part()
        self.clay.on(GLAZED_PART, self._group)
        self.clay.cylinder(vec(0, y), wide, half, min(0.012, 0.9 * half), self.glass, UPRIGHT)

    def garden(self, x: float, y: float, z: float, wide: float) -> None:
        """A row of crowns on a terrace."""
        count = max(2, round(wide / 0.035))
        self.part()
        for n in range(count):
            at = vec(x + wide * (2 * n / (count - 1) - 1), y + self.chance.uniform(0.004, 0.016), z)
            self.clay.ball(at, self.chance.uniform(0.017, 0.026), self.mat(self.chance.choice(LEAVES)), blend=0.01)

    def mast(self, y: float, tall: float, x: float = 0.0) -> None:
        self.post((x, y - 0.02, 0), tall + 0.02, 0.008, self.steel, 0.003)
        self.ball((x, y + tall, 0), 0.011, self.edge)
        self.halo((x, y + tall, 0), 0.09, "#ff8a6a")


def terraced(chance: Chance) -> Clay:
    """Blocks that draw back as they rise, a garden on each."""
    kit = _Rise(chance)
    foot, aside = 0.0, chance.choice((-1, 1))
    for n, (tall, wide) in enumerate(((0.26, 0.20), (0.22, 0.165), (0.20, 0.13), (0.16, 0.095), (0.12, 0.06))):
        x = aside * 0.035 * n
        kit.walls((x, foot + tall / 2, 0), (wide, tall / 2, wide * 0.8), 0.012)
        kit.box((x, foot + tall, 0), (wide + 0.006, 0.006, wide * 0.8 + 0.006), kit.steel, 0.004)
        kit.box((x, foot + tall - 0.012, wide * 0.8), (wide * 0.98, 0.0035, 0.006), kit.edge, 0.003)
        foot += tall
        if n < 4:
            kit.garden(x - aside * 0.02, foot + 0.012, wide * 0.8 - 0.025, wide * 0.85)
    kit.mast(foot, 0.15, aside * 0.14)
    return kit.clay


def twisted(chance: Chance) -> Clay:
    """Storeys that turn as they rise."""
    kit = _Rise(chance)
    count, way = 18, chance.choice((-1, 1))
    step = 0.95 / count
    for n in range(count):
        wide, turn = 0.142 - 0.0028 * n, way * 0.075 * n
        kit.walls((0, (n + 0.5) * step, 0), (wide, 0.47 * step, wide), 0.008, turn)
        kit.box((0, (n + 1) * step, 0), (wide + 0.004, 0.0022, wide + 0.004), kit.steel, 0.002, turn)
    kit.part()
    kit.clay.torus(vec(0, 0.96), 0.085, 0.007, kit.edge)
    kit.mast(0.95, 0.16)
    return kit.clay


def swelling(chance: Chance) -> Clay:
    """A round tower, widest at a third of its height, with a floor that juts out between its bands of glass."""
    kit = _Rise(chance)
    count = 17
    for n in range(count):
        share = (n + 0.5) / count
        wide = 0.085 + 0.075 * math.sin(math.pi * min(share * 0.82 + 0.22, 1.0)) - 0.030 * share
        y = 0.90 * share
        kit.shaft(y, wide, 0.45 / count * 0.94)
        kit.drum((0, y + 0.45 / count, 0), wide + 0.006, 0.003, kit.steel, 0.002)
    kit.blob((0, 0.90, 0), (0.052, 0.07, 0.052), kit.glass)
    for y, wide in ((0.87, 0.068), (0.30, 0.166)):
        kit.part()
        kit.clay.torus(vec(0, y), wide, 0.006, kit.edge)
    kit.mast(0.96, 0.14)
    return kit.clay


def pointed(chance: Chance) -> Clay:
    """A blade of glass with lit edges."""
    kit = _Rise(chance)
    count = 24
    for n in range(count):
        wide = 0.135 * (1.0 - ((n + 0.5) / count) ** 1.5) + 0.012
        kit.walls((0, (2 * n + 1) * 0.5 / count, 0), (wide, 0.5 / count + 0.001, wide * 0.8), 0.004)
    for side in (-1, 1):
        kit.part()
        ends = [(y, 0.135 * (1.0 - y**1.5) + 0.017) for y in (0.0, 0.25, 0.5, 0.75, 1.0)]
        kit.clay.chain([vec(side * x, y, x * 0.8) for y, x in ends], [0.006] * 5, kit.edge)
    kit.mast(0.99, 0.18)
    return kit.clay


def bridged(chance: Chance) -> Clay:
    """Two slim towers of different height with bridges between them, the lowest with a garden."""
    kit = _Rise(chance)
    tall = (0.50, 0.40) if chance.random() < 0.5 else (0.40, 0.50)
    for side, half in zip((-1, 1), tall, strict=True):
        kit.walls((side * 0.135, half, 0), (0.072, half, 0.085), 0.014)
        kit.box((side * 0.135, 2 * half - 0.05, 0), (0.075, 0.004, 0.088), kit.edge, 0.003)
        kit.blob((side * 0.135, 2 * half, 0), (0.062, 0.045, 0.075), kit.steel)
    for n, y in enumerate((0.30, 0.52, 0.70)):
        kit.box((0, y, 0), (0.075, 0.017, 0.04), kit.steel, 0.012)
        kit.box((0, y, 0.037), (0.072, 0.006, 0.006), kit.edge, 0.004)
        if n == 0:
            kit.garden(0, y + 0.028, 0.012, 0.06)
    kit.mast(2 * max(tall), 0.12, -0.135 if tall[0] > tall[1] else 0.135)
    return kit.clay


def ringed(chance: Chance) -> Clay:
    """A shaft with a great wheel of rooms around its head."""
    kit = _Rise(chance)
    kit.shaft(0.34, 0.062, 0.36)
    kit.post((0, 0.68, 0), 0.30, 0.045, kit.steel, 0.014)
    for y, wide in ((0.62, 0.165), (0.76, 0.115)):
        kit.part()
        kit.clay.torus(vec(0, y), wide, 0.024, kit.steel)
        kit.clay.torus(vec(0, y - 0.004), wide + 0.018, 0.012, kit.edge)
        for n in range(5):
            a = 2 * math.pi * n / 5 + 0.3
            kit.part()
            kit.rod(vec(0, y + 0.02), vec(wide * math.cos(a), y, wide * math.sin(a)), 0.008, kit.steel)
    kit.shaft(0.05, 0.13, 0.05)
    kit.garden(0, 0.11, 0.06, 0.10)
    kit.mast(0.97, 0.14)
    return kit.clay


def sky_arch(chance: Chance) -> Clay:
    """A gate over the end of an avenue, high as a tower: two legs that lean together, lit along the inside. 1.2 wide."""
    kit = _Rise(chance)
    steps = 26
    spots = []
    for k in range(steps + 1):
        a = math.pi * k / steps
        spots.append((0.60 * math.cos(a) * (1.0 - 0.10 * math.sin(a)), 0.98 * max(math.sin(a), 0.0) ** 0.85))
    kit.part()
    radii = [0.030 + 0.045 * abs(math.cos(math.pi * k / steps)) for k in range(steps + 1)]
    kit.clay.chain([vec(x, y) for x, y in spots], radii, kit.steel)
    kit.part()
    inner = [
        vec(x * (1.0 - r * 0.9), y - 0.9 * r * min(y * 2, 1.0), 0.03) for (x, y), r in zip(spots, radii, strict=True)
    ]
    kit.clay.chain(inner[1:-1], [0.009] * (steps - 1), kit.edge)
    kit.ball((0, 1.02, 0), 0.02, kit.edge)
    return kit.clay


def skyline(chance: Chance) -> Clay:
    """A row of towers far away, of which no more is seen than how they stand against the sky. Two units wide."""
    kit = Kit(chance)
    walls = [kit.mat(tone, grain=0.03) for tone in ("#7d78b0", "#8b86ba", "#6f6ca4")]
    x = -1.0
    while x < 1.0:
        wide = chance.uniform(0.035, 0.085)
        tall = 0.16 + 0.62 * chance.random() ** 2.2 + 0.14 * math.cos(1.4 * x)
        wall, kind, z = chance.choice(walls), chance.random(), chance.uniform(-0.3, 0.0)
        if kind < 0.30:
            kit.post((x, 0, z), tall * 1.25, wide, wall, wide * 0.15)
        elif kind < 0.50:
            kit.drum((x, tall / 2, z), wide * 0.9, tall / 2, wall, wide * 0.5)
        else:
            kit.box((x, tall / 2, z), (wide, tall / 2, wide), wall)
            kit.box((x + wide * 0.2, tall + 0.04, z), (wide * 0.55, 0.06, wide * 0.5), wall)
            if kind > 0.75:
                kit.post((x, tall, z), 0.22, 0.008, wall, 0.003)
        x += wide * chance.uniform(1.1, 2.6)
    return kit.clay


def sky_bridge(chance: Chance) -> Clay:
    """A garden that spans an avenue high above it. Four units wide, its floor at 0."""
    kit = _Rise(chance)
    kit.part()
    kit.clay.box(vec(0, -0.02), (2.1, 0.07, 0.16), 0.05, kit.steel)
    for side in (-1, 1):
        kit.part()
        kit.clay.box(vec(side * 1.25, -0.10), (0.9, 0.05, 0.12), 0.04, kit.steel, roll(side * 0.10))
    kit.box((0, -0.005, 0.165), (2.05, 0.012, 0.008), kit.edge, 0.005)
    for n in range(17):
        x = -1.9 + 0.2375 * n + chance.uniform(-0.05, 0.05)
        kit.part()
        size = chance.uniform(0.07, 0.13)
        kit.clay.ball(vec(x, 0.07 + 0.7 * size, -0.04), size, kit.mat(chance.choice(LEAVES)))
        kit.clay.ball(vec(x + 0.08, 0.08 + 0.5 * size, -0.02), size * 0.75, kit.mat(LEAVES[0]), blend=0.03)
    return kit.clay


def guideway(chance: Chance) -> Clay:
    """A stretch of raised track, on one pylon: three units long, one high to its top."""
    kit = Kit(chance)
    steel, light = kit.mat("#cfd0e0", grain=0.03, shine=0.2), kit.mat("#7ff2ea", glow=0.85, grain=0.0)
    kit.part()
    kit.clay.cone(vec(0, 0), vec(0, 0.88), 0.075, 0.05, steel)
    kit.clay.cone(vec(0, 0.72), vec(0, 0.92), 0.05, 0.15, steel, blend=0.06)
    kit.part()
    kit.clay.box(vec(0, 0.95), (1.51, 0.05, 0.10), 0.02, steel)
    kit.box((0, 0.93, 0.102), (1.51, 0.012, 0.004), light, 0.003)
    return kit.clay


def maglev(chance: Chance) -> Clay:
    """A sleek train of three coaches that floats over its track: eight units long, one high."""
    kit = Kit(chance)
    shell, glass = (
        kit.mat("#f0eef6", grain=0.02, shine=0.4),
        kit.mat("#ffe0a0", glow=0.35 + 0.5 * chance.lamps, grain=0.0),
    )
    under = kit.mat("#7ff2ea", glow=0.95, grain=0.0)
    for n in range(3):
        x = -2.55 + 2.55 * n
        kit.part()
        kit.clay.box(vec(x, 0.55), (1.22, 0.36, 0.36), 0.22, shell)
        kit.box((x, 0.68, 0.36), (1.08, 0.11, 0.01), glass, 0.008)
    for side in (-1, 1):
        kit.part()
        kit.clay.cone(vec(side * 3.6, 0.52), vec(side * 4.3, 0.34), 0.36, 0.14, shell)
    kit.box((0, 0.16, 0), (3.9, 0.03, 0.22), under, 0.02)
    kit.ball((4.4, 0.36, 0.08), 0.07, kit.light("#fff4cc"))
    return kit.clay


def _tower(**row: object) -> Prop:
    return Prop(**{"radius": 0.16, "crown": 1.0, "turn": 0.5, "tilt": 0.04, "glazed": True, "sinks": 0.01, **row})  # type: ignore[arg-type]


ROWS = {
    "terraced_tower": _tower(model=terraced, turn=0.42),
    "twisted_tower": _tower(model=twisted),
    "swelling_tower": _tower(model=swelling),
    "pointed_tower": _tower(model=pointed),
    "bridged_tower": _tower(model=bridged, turn=0.3),
    "ringed_tower": _tower(model=ringed),
    "sky_arch": Prop(model=sky_arch, radius=0.1, crown=0.3, turn=0.0, tilt=0.0, sinks=0.01),
    "skyline_far": Prop(model=skyline, radius=0.05, crown=0.2, turn=0.0, tilt=0.0),
    "sky_bridge": Prop(model=sky_bridge, turn=0.0, tilt=-0.10, afoot=False),
    "guideway": Prop(model=guideway, radius=0.06, crown=0.4, turn=0.0, tilt=0.02),
    "maglev": Prop(model=maglev, turn=0.0, tilt=0.02, afoot=False),
}
