"""What rooms share: how a row is written short, and what is seen through a window."""

from __future__ import annotations

from typing import Any

from ...drawing.shade import linear
from ...staging.hills import Hill
from ..model import Place, Stand

WALL_Z = 7.0
ON_WALL = WALL_Z - 0.05

GARDEN = (
    Hill(z=30, deep=16, height=6.0, shape="round", low=linear("#7fb06a"), high=linear("#8fbf74"), cells=0.10),
    Hill(z=16, deep=8, height=2.2, shape="round", low=linear("#5fa04e"), high=linear("#74b35a"), cells=0.22),
)
TREES = (
    Stand(prop="round_tree", x=-3.6, z=9.4, height=2.2),
    Stand(prop="round_tree", x=2.9, z=10.2, height=2.6, variant=1),
    Stand(prop="round_tree", x=-0.4, z=9.9, height=2.0, variant=1),
)


def at(
    prop: str, x: float, z: float, y: float = 0.0, *, size: float = 1.0, facing: int = 1, variant: int = 0
) -> Stand:  # fmt: skip
    """A prop at a spot. Indoor props are in world units, so their size is 1 unless a row says otherwise."""
    return Stand(prop=prop, x=x, z=z, y=y, height=size, facing=facing, variant=variant)


def on_wall(prop: str, x: float, y: float, *, size: float = 1.0, variant: int = 0, z: float = ON_WALL) -> Stand:
    """A prop that hangs on the back wall, its lower edge (or its middle) at height y."""
    return Stand(prop=prop, x=x, z=z, y=y, height=size, variant=variant)


def near(prop: str, side: float, *, size: float, z: float = 1.9, variant: int = 0) -> Stand:
    """Something close to the camera and out of focus; `side` counts in half frame widths."""
    return Stand(prop=prop, x=side, z=z, height=size, variant=variant)


def room(name: str, **parts: Any) -> Place:
    """A place under a roof."""
    values: dict[str, Any] = {
        "horizon": 0.40, "eye": 1.6, "sky": "indoors", "clouds": 0.5, "stage_z": 4.3, "sounds": ("room",), **parts,
    }  # fmt: skip
    return Place(name=name, **values)
