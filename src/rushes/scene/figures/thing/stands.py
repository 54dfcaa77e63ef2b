"""What a thing hangs on, leans on or lies in where it could not stand by itself, each as a few solids of a row.

Lives here: stands alone; the colour "wood" (or the one named) is an entry of the row's palette. Must not: what is shown on them.
"""

from __future__ import annotations

from .parts import LEVEL, Point, Solid, arc, ball, both, box, disc, rod, tube

BEHIND = -0.14  # where a stand is, so that what it bears hangs before it


def hanger(y: float = 1.02, wide: float = 0.30, colour: str = "wood", foot: float = 0.30) -> tuple[Solid, ...]:
    """A clothes hanger on a slim post: its shoulders at `y`, what hangs on it before the post."""
    top = y + 0.22
    return (
        disc(colour, (0, 0.03, BEHIND), foot, 0.03, 0.02, LEVEL),
        rod(colour, (0, 0.03, BEHIND), (0, top, BEHIND), 0.026),
        *tube(colour, [(0, top, BEHIND), (0, top + 0.05, BEHIND + 0.07), (0, top, 0)], 0.022),
        rod("hook", (0, top, 0), (0, y + 0.04, 0), 0.014),
        *both(rod(colour, (0, y + 0.05, 0), (wide, y - 0.07, 0), 0.034), across="x"),
    )


def gallows(y: float, colour: str = "wood", wide: float = 0.0) -> tuple[Solid, ...]:
    """A post with an arm over its foot: what hangs from it hangs at x = 0 below `y`."""
    x = -0.34 - wide
    return (
        box(colour, (-0.08, 0.03, 0), (0.42 + wide, 0.03, 0.2), 0.02),
        *tube(colour, [(x, 0.04, 0), (x, y - 0.1, 0), (x + 0.10, y + 0.02, 0), (0.04, y + 0.02, 0)], 0.032),
        ball(colour, (0.05, y + 0.02, 0), 0.042),
    )


def cross(y: float, wide: float, colour: str = "wood", thick: float = 0.028) -> tuple[Solid, ...]:
    """A post with a level bar: what hangs over the bar hangs to both sides of the post."""
    return (
        disc(colour, (0, 0.03, 0), 0.26, 0.03, 0.02, LEVEL),
        rod(colour, (0, 0.03, 0), (0, y, 0), thick),
        rod(colour, (-wide, y, 0), (wide, y, 0), thick),
        *both(ball(colour, (wide, y, 0), thick * 1.5), across="x"),
    )


def cradle(y: float, wide: float, colour: str = "wood") -> tuple[Solid, ...]:
    """A plank with two forks, in which a long thing lies level at the height `y`."""
    return (
        box(colour, (0, 0.03, 0), (wide + 0.14, 0.03, 0.14), 0.02),
        *both(
            rod(colour, (wide, 0.04, 0), (wide, y - 0.09, 0), 0.030),
            rod(colour, (wide, y - 0.10, 0), (wide, y + 0.02, 0.09), 0.024),
            rod(colour, (wide, y - 0.10, 0), (wide, y + 0.02, -0.09), 0.024),
            across="x",
        ),
    )


def rack(y: float, wide: float, colour: str = "wood", back: float = -0.24) -> tuple[Solid, ...]:
    """Two posts and a bar behind, on which what is long leans."""
    return (
        *both(
            rod(colour, (wide, 0, back + 0.12), (wide, y + 0.05, back), 0.03),
            rod(colour, (wide, 0, back - 0.14), (wide, y + 0.05, back), 0.03),
            across="x",
        ),
        rod(colour, (-wide - 0.05, y, back), (wide + 0.05, y, back), 0.032),
    )


def holder(wide: float, high: float, thick: float, colour: str = "wood") -> tuple[Solid, ...]:
    """A small foot with a lip, and a strut so high, against which a flat thing leans that is so thick to behind."""
    z = -thick - 0.18 * high - 0.03
    return (
        box(colour, (0, 0.02, -0.08), (wide, 0.02, 0.24), 0.015),
        box(colour, (0, 0.05, thick + 0.055), (wide, 0.05, 0.02), 0.015),
        *both(rod(colour, (0.6 * wide, 0.03, z - 0.08), (0.6 * wide, high, z), 0.025), across="x"),
    )


def easel(y: float, wide: float, colour: str = "wood") -> tuple[Solid, ...]:
    """Three legs and a ledge at the height `y`, on which a flat thing stands and leans back."""
    return (
        *both(rod(colour, (wide, 0, 0.12), (0.10, y + 0.75, -0.16), 0.028), across="x"),
        rod(colour, (0, 0, -0.45), (0, y + 0.70, -0.17), 0.026),
        box(colour, (0, y, 0.06), (wide + 0.06, 0.028, 0.09), 0.02),
    )


def pegs(points: tuple[Point, ...], colour: str = "peg") -> tuple[Solid, ...]:
    """Clothes pegs on a line."""
    return tuple(
        solid
        for x, y, z in points
        for solid in (
            box(colour, (x, y, z + 0.03), (0.024, 0.075, 0.016), 0.012),
            box(colour, (x, y, z - 0.03), (0.024, 0.075, 0.016), 0.012),
        )
    )


def line(y: float, wide: float, colour: str = "wood") -> tuple[Solid, ...]:
    """Two posts and a slack line between them."""
    sag = [(x, y - 0.05 + 0.05 * (x / wide) ** 2, 0.0) for x in (-wide, -wide / 2, 0.0, wide / 2, wide)]
    return (
        *both(
            rod(colour, (wide, 0.02, 0), (wide, y + 0.06, 0), 0.032),
            disc(colour, (wide, 0.025, 0), 0.14, 0.025, 0.02, LEVEL),
            across="x",
        ),
        *tube("line", sag, 0.012),
    )


def loop(colour: str, at: Point, radius: float, thick: float) -> tuple[Solid, ...]:
    """A ring that hangs and faces the camera, as of rods."""
    return tube(colour, arc(at, radius, 0, 360, 13), thick)
