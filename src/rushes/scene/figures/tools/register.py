"""How the files of tools enter theirs, and the colours that they share."""

from __future__ import annotations

import math
from collections.abc import Callable

from ..bench import Bench, Point
from ..human.motion import Prop

Tool = Callable[[Bench, Prop], None]
Kit = dict[str, Tool]

WOOD, PALE_WOOD, DARK_WOOD = "#a9703c", "#d9b078", "#6e4526"
STEEL, IRON, DARK = "#cfd5dc", "#8b929c", "#2e2e33"
WHITE, CREAM, RED, BLUE, GREEN, YELLOW, GOLD = (
    "#faf8f3",
    "#f3e6c8",
    "#e0483e",
    "#3f7fd0",
    "#57a84c",
    "#f5c83c",
    "#f2b632",
)
PINK, BROWN, ORANGE, SKY, PURPLE, GREY = "#f08fb4", "#7a4f30", "#ee8a2e", "#a8dcf2", "#8a5fc0", "#9aa0a8"


def entering(kit: Kit) -> Callable[[Tool], Tool]:
    """A decorator that enters a function under its own name."""

    def tool(model: Tool) -> Tool:
        kit[model.__name__] = model
        return model

    return tool


def circle(radius: float, count: int, *, y: float = 0.0, start: float = 0.0) -> list[Point]:
    """Points around the y axis."""
    return [
        (radius * math.cos(start + math.tau * k / count), y, radius * math.sin(start + math.tau * k / count))
        for k in range(count)
    ]


def rising(value: float, k: int, count: int) -> float:
    """Where number k of some that rise one after the other is in its way, 0 to 1."""
    return (value + k / count) % 1.0


def swell(t: float) -> float:
    """Comes out of nothing and goes into nothing."""
    return max(0.02, math.sin(math.pi * t))
