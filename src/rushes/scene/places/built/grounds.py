"""Grounds of built places: paving, roads, tracks, lawns with paths. Only data, and the few rules that lay rows of marks."""

from __future__ import annotations

from ...drawing.shade import linear
from ...staging.ground import Soil
from ...staging.marks import Mark

NONE = (0.0, 0.0, 0.0)
PAVING, KERB, ASPHALT, LINE, CONCRETE = "#c9c0b4", "#ddd6ca", "#54545f", "#f4efe2", "#b4b2ae"


def plain(first: str, second: str, *marks: Mark, grain: float = 0.14, far: float = 70.0) -> Soil:
    """Even ground of two tones with marks."""
    return Soil(
        kind="soft", first=linear(first), second=linear(second), accent=NONE, grain=grain, patch=0.5, marks=marks, far=far,
    )  # fmt: skip


def lawn(*marks: Mark) -> Soil:
    """Grass with paths."""
    return Soil(
        kind="soft", first=linear("#7fc25a"), second=linear("#63ad48"), accent=linear("#a5d469"), grain=0.30, patch=0.5,
        marks=marks,
    )  # fmt: skip


def tiles(z: tuple[float, float], colour: str = PAVING, *, x: tuple[float, float] = (-12.0, 12.0), size: float = 0.6,
          deep: float = 0.0, vary: float = 0.14, bond: float = 0.5, joint: float = 0.22) -> Mark:  # fmt: skip
    """A pavement."""
    return Mark(z=z, x=x, colour=colour, tile=(size, deep or size), bond=bond, vary=vary, joint=joint)


def road_across(near: float, far: float, *, dashes: bool = True) -> tuple[Mark, ...]:
    """A road that runs across the picture, with kerbs."""
    middle = (near + far) / 2
    line = (Mark(z=(middle - 0.04, middle + 0.04), colour=LINE, dash_x=(2.0, 0.5)),) if dashes else ()
    return (
        Mark(z=(near, far), colour=ASPHALT),
        *line,
        Mark(z=(near - 0.14, near), colour=KERB),
        Mark(z=(far, far + 0.16), colour=KERB),
    )


def road_ahead(half: float, *, lanes: int = 2, far: float = 90.0, edge: str = KERB) -> tuple[Mark, ...]:
    """A road that runs away from the camera, with kerbs, edge lines and dashed lanes."""
    marks = [
        Mark(x=(-half, half), z=(0.5, far), colour=ASPHALT),
        Mark(x=(-half - 0.16, -half), z=(0.5, far), colour=edge),
        Mark(x=(half, half + 0.16), z=(0.5, far), colour=edge),
    ]
    for side in (-1, 1):
        x = side * (half - 0.18)
        marks.append(Mark(x=(x - 0.035, x + 0.035), z=(0.5, far), colour=LINE))
    for lane in range(1, lanes):
        x = -half + 2 * half * lane / lanes
        whole = lanes % 2 == 0 and lane == lanes // 2
        marks.append(
            Mark(x=(x - 0.04, x + 0.04), z=(0.5, far), colour="#f0c860" if whole else LINE,
                 dash_z=(0.0, 1.0) if whole else (2.4, 0.45))
        )  # fmt: skip
    return tuple(marks)


def rails_ahead(middle: float, *, gauge: float = 0.62, far: float = 90.0) -> tuple[Mark, ...]:
    """A railway that runs away from the camera: ballast, sleepers, two rails."""
    marks = [
        Mark(
            x=(middle - 1.35, middle + 1.35), z=(0.5, far), colour="#9a9189", tile=(0.12, 0.09), vary=0.55, joint=0.35
        ),
        Mark(x=(middle - 1.0, middle + 1.0), z=(0.5, far), colour="#6a4f3c", dash_z=(0.62, 0.42)),
    ]
    for side in (-1, 1):
        x = middle + side * gauge
        marks.append(Mark(x=(x - 0.10, x + 0.10), z=(0.5, far), colour="#4a4442"))
        marks.append(Mark(x=(x - 0.055, x + 0.055), z=(0.5, far), colour="#d8dce2"))
    return tuple(marks)


def rails_across(near: float, far: float) -> tuple[Mark, ...]:
    """A railway across the picture."""
    quarter = (far - near) / 4
    marks = [
        Mark(z=(near, far), colour="#8a817a", tile=(0.12, 0.09), vary=0.55, joint=0.35),
        Mark(z=(near + 0.15, far - 0.15), colour="#5f4636", dash_x=(0.75, 0.4)),
    ]
    for z in (near + quarter, far - quarter):
        marks.append(Mark(z=(z - 0.07, z + 0.07), colour="#4a4442"))
        marks.append(Mark(z=(z - 0.02, z + 0.05), colour="#d8dce2"))
    return tuple(marks)


SEGMENTS = {"1": "bc", "2": "abged", "3": "abgcd", "4": "fgbc", "5": "afgcd", "6": "afgedc"}


def digit(number: str, x: float, z: float, wide: float, deep: float, colour: str = LINE) -> tuple[Mark, ...]:
    """A large painted digit that is read from the camera; `z` is its near edge."""
    bar_x, bar_z = wide * 0.24, deep * 0.16
    spots = {
        "a": ((x, x + wide), (z + deep - bar_z, z + deep)), "d": ((x, x + wide), (z, z + bar_z)),
        "g": ((x, x + wide), (z + deep / 2 - bar_z / 2, z + deep / 2 + bar_z / 2)),
        "f": ((x, x + bar_x), (z + deep / 2, z + deep)), "e": ((x, x + bar_x), (z, z + deep / 2)),
        "b": ((x + wide - bar_x, x + wide), (z + deep / 2, z + deep)), "c": ((x + wide - bar_x, x + wide), (z, z + deep / 2)),
    }  # fmt: skip
    return tuple(Mark(x=spots[s][0], z=spots[s][1], colour=colour) for s in SEGMENTS[number])
