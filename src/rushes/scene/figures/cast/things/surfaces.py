"""What a thing stands on to be looked at: slabs of marble, stone, wood, glass and steel, folded cloth, and beds of moss, pebbles, ice,
petals, leaves, straw, beans, sand and snow. One row each; as broad and as high as the table that is there where none is named."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from ...species import Species
from ...thing.body import row
from ...thing.parts import (
    LEVEL,
    Finish,
    Paint,
    Point,
    Solid,
    Thing,
    ball,
    box,
    disc,
    part,
    plate,
    ring,
    rod,
    spots,
    stripes,
)

BROAD, DEEP = 1.42, 1.18
"""Half of what a slab takes to the sides and into the depth."""
GOLDEN_ANGLE = math.pi * (3 - math.sqrt(5))
VEINS = (
    replace(stripes("vein", "top", (0, 0, 0), (0.8, 0.35, 0.5), 4.6, bend=0.88, opacity=0.75), wobble=0.55),
    replace(stripes("vein", "top", (0, 0, 0), (-0.5, 0.3, 0.8), 6.1, bend=0.93, opacity=0.6), wobble=0.8),
)
GRAIN = (stripes("vein", "top", (0, 0, 0), (0.0, 0.2, 1.0), 15.0, bend=0.5, opacity=0.5),)


def _slab(name: str, palette: Mapping[str, str], paints: Sequence[Paint], finish: Finish) -> Species:
    """A block with a top that juts out."""
    return row(
        name,
        0.6,
        palette,
        Thing(
            solids=(
                *part("top", box("coat", (0, 0.945, 0), (BROAD, 0.055, DEEP), 0.03)),
                *part("top", box("side", (0, 0.45, 0), (BROAD - 0.09, 0.45, DEEP - 0.09), 0.02)),
            ),
            paints=tuple(paints),
            finish={"coat": finish},
            sway=0.6,
        ),
        turn=0.0,
        seat=1.0,
    )


FLAT, HIGH, STEEP = 0.42, 0.93, 0.80
"""Of a heap: the share of what lies on it that lies on its flat top, how high that is, and how deep its round sides go."""


def _spread(count: int, inset: float = 0.0) -> list[tuple[Point, float]]:
    """Where each of many lies on a heap, evenly over its top and down its sides, and a number of its own."""
    found = []
    for n in range(count):
        share = (n + 0.5) / count
        if share < FLAT:
            out, y = 0.92 * math.sqrt(share / FLAT), HIGH
        else:
            down = 0.5 * math.pi * (share - FLAT) / (1 - FLAT)
            out, y = 0.92 + (BROAD - 0.92) * math.sin(down), HIGH - STEEP + STEEP * math.cos(down)
        out -= inset * share
        a = n * GOLDEN_ANGLE
        found.append(((out * math.cos(a), y, 0.84 * out * math.sin(a)), math.sin(n * 12.9898) * 43758.5 % 1.0))
    return found


def _heap(colour: str) -> tuple[Solid, ...]:
    return part(
        "heap",
        disc(colour, (0, 0.52, 0), 0.92, 0.40, 0.3, LEVEL),
        ball(colour, (0, 0.46, 0), (BROAD - 0.08, 0.45, 1.1), blend=0.3),
        disc(colour, (0, 0.14, 0), 1.16, 0.14, 0.1, LEVEL, blend=0.2),
    )


def _bed(
    name: str, palette: Mapping[str, str], solids: Sequence[Solid], *, finish: Finish = "clay", grain: float = 6.0
) -> Species:
    """A heap, with what it is of lying on it."""
    return row(
        name,
        0.6,
        palette,
        Thing(
            solids=(*_heap("ground"), *solids),
            paints=(spots("shade", "heap", (0, 0, 0), grain, 0.32, 0.5),),
            finish={"coat": finish},
            sway=0.4,
        ),
        turn=0.0,
        seat=0.95,
    )


def _tones(count: int) -> list[str]:
    return [("coat", "light", "deep")[n % 3] for n in range(count)]


def _stones(count: int, size: float, flat: float) -> tuple[Solid, ...]:
    return tuple(
        ball(tone, at, (size * (0.8 + 0.5 * own), size * flat, size * (0.7 + 0.4 * own)))
        for (at, own), tone in zip(_spread(count), _tones(count), strict=True)
    )


def _mossy(count: int) -> tuple[Solid, ...]:
    """Stones of which the upper ones are grown over."""
    return tuple(
        ball(tone if own + at[1] > 0.85 else "ground", at, (0.22 * (0.7 + 0.5 * own), 0.12, 0.19))
        for (at, own), tone in zip(_spread(count), _tones(count), strict=True)
    )


def _flat_ones(count: int, corners: tuple[tuple[float, float], ...], size: float) -> tuple[Solid, ...]:
    """Petals and leaves, each lying as it fell."""

    def lying(at: Point, own: float, tone: str) -> Solid:
        tipped = 78.0 * min(1.0, at[1] / HIGH) ** 2
        shape = tuple((a * size, b * size) for a, b in corners)
        turn = (tipped + 26.0 * (own - 0.5), 50.0 * (own - 0.5), 360.0 * own)
        return plate(tone, (at[0], at[1] + 0.04, at[2] + 0.03), shape, 0.006, 0.016, turn)

    return tuple(lying(*one, tone) for one, tone in zip(_spread(count), _tones(count), strict=True))


def _cubes(count: int) -> tuple[Solid, ...]:
    return tuple(
        box(tone, at, (0.13, 0.11, 0.12), 0.03, (24.0 * (own - 0.5), 30.0 * (own - 0.5), 360.0 * own))
        for (at, own), tone in zip(_spread(count, 0.06), _tones(count), strict=True)
    )


def _stalks(count: int) -> tuple[Solid, ...]:
    def stalk(at: Point, own: float, tone: str) -> Solid:
        a = math.tau * own
        reach = (0.22 * math.cos(a), 0.09 * (own - 0.4), 0.22 * math.sin(a))
        start = (at[0] - reach[0], at[1] - reach[1], at[2] - reach[2])
        return rod(tone, start, (at[0] + reach[0], at[1] + reach[1], at[2] + reach[2]), 0.02)

    return tuple(stalk(*one, tone) for one, tone in zip(_spread(count), _tones(count), strict=True))


def _folds() -> tuple[Solid, ...]:
    """Cloth that lies on a round top and hangs down about it in folds, with waves where it lies."""
    around = [
        (
            (BROAD - 0.06 + 0.07 * math.cos(11 * a)) * math.cos(a),
            (BROAD - 0.06 + 0.07 * math.cos(11 * a)) * 0.84 * math.sin(a),
        )
        for a in (math.tau * n / 66 for n in range(67))
    ]
    hanging = tuple(
        rod("coat", (x, 0.90, z), (x * 1.04, 0.06, z * 1.04), 0.09, 0.115, blend=0.09) for x, z in around[:-1]
    )
    rim = tuple(rod("coat", (a[0], 0.91, a[1]), (b[0], 0.91, b[1]), 0.075, blend=0.03) for a, b in pairwise(around))
    waves = tuple(
        rod("light", (-1.05 + 0.2 * n, 0.93, -0.75 + 0.1 * (n % 3)), (-0.85 + 0.24 * n, 0.935, 0.78 - 0.16 * (n % 2)), 0.045, 0.02, blend=0.04)
        for n in range(0, 9, 3)
    )  # fmt: skip
    inside = disc("coat", (0, 0.46, 0), 1.12, 0.45, 0.05, LEVEL)
    return (
        *part("cloth", disc("coat", (0, 0.91, 0), BROAD - 0.2, 0.055, 0.05, LEVEL), *rim, *hanging, inside),
        *part("cloth", *waves),
    )


PETAL = ((-0.5, 0.0), (0.0, -0.42), (0.55, 0.0), (0.0, 0.42))
LEAF = ((-0.7, 0.0), (0.0, -0.32), (0.7, 0.0), (0.0, 0.32))

SURFACES: tuple[Species, ...] = (
    _slab("marbletop", {"coat": "#e6e3de", "vein": "coat*0.52", "side": "coat*0.95"}, VEINS, "gloss"),
    _slab("stonetop", {"coat": "#8f8d8a", "vein": "coat*0.86", "side": "coat*0.88"}, (spots("vein", "top", (0, 0, 0), 9.0, 0.3, 0.5),), "clay"),
    _slab("woodtop", {"coat": "#a8703c", "vein": "coat*0.76", "side": "coat*0.84"}, GRAIN, "clay"),
    _slab("glasstop", {"coat": "#bfe0ea", "side": "coat*0.80"}, (), "glass"),
    _slab("metaltop", {"coat": "#c2c7cd", "side": "coat*0.85"}, (), "metal"),
    row(
        "drapedcloth", 0.6, {"coat": "#b8323f", "light": "coat*1.08"},
        Thing(solids=_folds(), finish={"coat": "cloth", "light": "cloth"}, sway=0.5), turn=0.0, seat=0.95,
    ),
    _bed(
        "mossbed", {"coat": "#6f9a3f", "light": "#8fb852", "deep": "#557f34", "ground": "#7d8078", "shade": "#6f9a3f"},
        _mossy(130),
    ),
    _bed("pebblebed", {"coat": "#a39e96", "light": "coat*1.18", "deep": "coat*0.78", "ground": "coat*0.84", "shade": "coat*0.66"}, _stones(230, 0.125, 0.6), finish="gloss"),
    _bed("beanbed", {"coat": "#5a3420", "light": "#6f4429", "deep": "#432516", "ground": "#3f2416", "shade": "#2f1a10"}, _stones(320, 0.095, 0.62), finish="gloss"),
    _bed("icebed", {"coat": "#cfeaf6", "light": "#e8f6fc", "deep": "#aed8ec", "ground": "#b8dcec", "shade": "#d8eef8"}, _cubes(150), finish="glass"),
    _bed("petalbed", {"coat": "#e0607f", "light": "#f08aa2", "deep": "#c83f62", "ground": "#d85a78", "shade": "#c04a68"}, _flat_ones(330, PETAL, 0.26)),
    _bed("leafbed", {"coat": "#e0862f", "light": "#f0b040", "deep": "#b8482a", "ground": "#a8602c", "shade": "#8a4a22"}, _flat_ones(260, LEAF, 0.3)),
    _bed("strawbed", {"coat": "#e0b85a", "light": "#f0d07a", "deep": "#c89a40", "ground": "#d0a548", "shade": "#b88a36"}, _stalks(330)),
    _bed("sandbed", {"coat": "#ecc98c", "light": "coat*1.06", "deep": "coat*0.92", "ground": "coat", "shade": "coat*0.92"}, (ring("light", (0.2, 0.905, 0.1), 0.72, 0.022), ring("light", (0.2, 0.905, 0.1), 0.98, 0.022)), grain=14.0),
    _bed("snowbed", {"coat": "#f2f6fc", "light": "coat*1.03", "deep": "coat*0.93", "ground": "coat", "shade": "coat*0.95"}, tuple(ball("light", at, (0.3, 0.10, 0.26)) for at, _ in _spread(26))),
)  # fmt: skip
