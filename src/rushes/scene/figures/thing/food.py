"""Forms that many foods share: a plate, a bowl, a jar, a glass, leaves, a heap of what is round. Only shapes; the foods are rows
of the tables beside this file. All of it faces the camera (+z).
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from .parts import LEVEL, Point, Solid, ball, disc, part, ring, rod, tube

GOLDEN = 2.39996
"""Radians from one to the next of those that lie evenly in a round."""
PLATE = "#f4f7fa"


def around(count: int, radius: float, y: float, start: float = 0.0) -> list[Point]:
    """So many places on a circle, the first at the right."""
    return [
        (radius * math.cos(start + math.tau * k / count), y, radius * math.sin(start + math.tau * k / count))
        for k in range(count)
    ]


def plate(radius: float = 0.70) -> tuple[Solid, ...]:
    """A plate of the colour "plate"; what lies on it begins at 0.08."""
    return (
        disc("plate", (0, 0.025, 0), 0.66 * radius, 0.025, 0.02, LEVEL),
        disc("plate", (0, 0.055, 0), radius, 0.02, 0.015, LEVEL, blend=0.03),
        ring("plate", (0, 0.075, 0), radius - 0.02, 0.022),
    )


def bowl(colour: str = "coat") -> tuple[Solid, ...]:
    """A bowl; what is in it lies at 0.76 and within 0.48."""
    return (
        rod(colour, (0, 0.22, 0), (0, 0.42, 0), 0.20, 0.40),
        disc(colour, (0, 0.60, 0), 0.53, 0.17, 0.12, LEVEL, blend=0.16),
        disc(colour, (0, 0.04, 0), 0.22, 0.04, 0.02, LEVEL, blend=0.04),
        ring(colour, (0, 0.76, 0), 0.50, 0.035, blend=0.02),
    )


def leaf(
    colour: str, start: Point, end: Point, wide: float, lift: float = 0.04, flat: float = 2.4, side: Point = (0, 0, 1)
) -> tuple[Solid, ...]:
    """A leaf that is narrow at both ends; `side`: where its face looks."""
    middle = tuple((a + b) / 2 for a, b in zip(start, end, strict=True))
    bend = (middle[0], middle[1] + lift, middle[2])
    return (
        rod(colour, start, bend, 0.25 * wide, wide, flat=flat, side=side),
        rod(colour, bend, end, wide, 0.15 * wide, flat=flat, side=side, blend=0.02),
    )


def heap(colours: Sequence[str], size: float, at: Point, layers: Sequence[int], spread: float = 1.0) -> list[Solid]:
    """Round ones that lie on each other, so many in each layer, the lowest first."""
    found: list[Solid] = []
    for up, count in enumerate(layers):
        radius = 0.0 if count == 1 else spread * size / math.sin(math.pi / max(count, 2))
        for k, (x, y, z) in enumerate(around(count, radius, at[1] + 1.45 * size * up, 0.5 + 0.7 * up)):
            colour = colours[(k + 2 * up) % len(colours)]
            found.append(ball(colour, (at[0] + x, y, at[2] + z), size))
    return found


def strewn(colours: Sequence[str], size: float | Point, y: float, radius: float, count: int) -> list[Solid]:
    """Small ones that lie evenly over a round, each turned its own way."""
    return [
        ball(
            colours[k % len(colours)],
            (r * math.cos(GOLDEN * k), y + 0.02 * math.sin(3 * k), r * math.sin(GOLDEN * k)),
            size,
            (25 * math.sin(2 * k), 57 * k, 25 * math.cos(3 * k)),
        )
        for k in range(count)
        for r in (radius * math.sqrt((k + 0.5) / count),)
    ]


def jar(coat: str = "coat") -> tuple[Solid, ...]:
    """A jar that is open, full of what it holds; its mouth is at 0.80."""
    return (
        disc(coat, (0, 0.34, 0), 0.34, 0.34, 0.12, LEVEL),
        disc(coat, (0, 0.68, 0), 0.27, 0.07, 0.03, LEVEL, blend=0.06),
        ring("glass", (0, 0.74, 0), 0.275, 0.035),
        ball("shine", (-0.20, 0.46, 0.275), (0.022, 0.15, 0.02), (0, -38, 0)),
    )


def tumbler(fill: float = 0.78) -> tuple[Solid, ...]:
    """A glass that tapers downwards, filled so high with the colour "coat"."""
    wall = [(0.0, 0.245), (0.06, 0.25), (1.0, 0.335)]
    wide = wall[1][1] + (wall[2][1] - wall[1][1]) * fill
    step = (fill - 0.12) / 13
    return (
        disc("glass", (0, 0.04, 0), 0.25, 0.04, 0.03, LEVEL),
        *part(
            "fill",
            *(
                disc("coat", (0, 0.09 + step * k, 0), 0.252 + (wide - 0.252) * k / 13, 0.05, 0.02, LEVEL, blend=0.06)
                for k in range(14)
            ),
        ),
        disc("top", (0, fill, 0), wide - 0.03, 0.012, 0.01, LEVEL),
        *part(
            "brim",
            *(
                disc("clear", (0, fill + 0.025 * k, 0), wide + 0.0022 * k, 0.016, 0.01, LEVEL, blend=0.03)
                for k in range(1, 7)
            ),
        ),
        ring("glass", (0, fill + 0.175, 0), wide + 0.012, 0.018),
        ball("shine", (-0.20, 0.46, 0.20), (0.018, 0.20, 0.015), (0, -40, 4)),
    )


def bent(colour: str, points: Sequence[Point], radii: float | Sequence[float]) -> tuple[Solid, ...]:
    """A tube whose ends are round."""
    return tube(colour, points, radii)


def swirl(colour: str, at: Point, radius: float, turns: int = 3, thick: float = 0.10) -> list[Solid]:
    """Cream as it comes out of a bag: rings that grow smaller, and a point."""
    found: list[Solid] = []
    for k in range(turns):
        r = radius * (1.0 - k / (turns + 0.4))
        y = at[1] + thick * 1.15 * k
        found += [
            ball(colour, (at[0] + x, y + 0.02 * math.sin(j), at[2] + z), (thick * (1 - 0.12 * k),) * 3, blend=0.02)
            for j, (x, _, z) in enumerate(around(max(6, round(math.tau * r / (0.95 * thick))), r * 0.8, 0, 0.4 * k))
        ]
    top = at[1] + thick * 1.1 * turns
    return [
        *found,
        ball(colour, (at[0], at[1] + 0.3 * (top - at[1]), at[2]), (radius * 0.8, 0.6 * (top - at[1]), radius * 0.8)),
        rod(colour, (at[0], top - 0.08, at[2]), (at[0] + 0.03, top + 0.10, at[2]), 0.09, 0.012, blend=0.04),
    ]
