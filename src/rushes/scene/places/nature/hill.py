"""A hill that stands by itself in a meadow, with a path up to what is on its top: a castle, a church, a house, a mill.

What is on it is the scene's setting; `TOPS` has a row for each. Only rows here, no code that draws.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Final

from ...drawing.shade import linear
from ...staging.ground import Soil
from ...staging.hills import Hill
from ...staging.hills_composed import KNOLL_TOP
from ...staging.marks import Mark
from ..model import Place, Scatter, Stand
from ..soils import BIRDS, GRASS, SNOW, SNOWED

TOP: Final = (0.9, 12.0)
"""Where the middle of its top is, x and z."""
TALL: Final = 2.1
DEEP, SPREAD = 7.0, 7.4
KNOLL: Final = Hill(
    z=TOP[1] - 0.35 * DEEP, deep=DEEP, height=TALL, shape="knoll", low=linear("#79bd56"), high=linear("#d8c49a"), at=TOP[0], spread=SPREAD, fade=0.16,
)  # fmt: skip
"""It moves by the depth at which what is on it stands, see `hills.build_band`."""
BEHIND = (
    Hill(z=140, deep=100, height=36, shape="ridge", low=linear("#6f86a0"), high=linear("#e4ebf4"), cells=0.024, top=0.60),
    Hill(z=60, deep=30, height=6.5, shape="round", low=linear("#6fae5c"), high=linear("#64a354"), cells=0.05),
)  # fmt: skip


def _up(prop: str, x: float, *, height: float, z: float = TOP[1], up: float = 0.0, variant: int = 0) -> Stand:
    """On the top, or on its slope; `x` from its middle."""
    down = min(max((1.0 - math.hypot(x / SPREAD, 2.0 * (z - KNOLL.z) / DEEP - 1.0)) / (1.0 - KNOLL_TOP), 0.0), 1.0)
    return Stand(
        prop=prop, x=TOP[0] + x, z=z, height=height, y=TALL * down * down * (3.0 - 2.0 * down) - 0.04 + up, variant=variant, single=True, alone=True
    )  # fmt: skip


CASTLE = (
    _up("castle", 0.0, height=3.55),
    *(_up("flagpole", x, height=0.72, z=z, up=up, variant=n)
      for n, (x, z, up) in enumerate(((1.01, 11.93, 3.12), (-2.09, 11.9, 2.77), (2.09, 11.9, 2.77)))),
)  # fmt: skip
TOPS: Final[Mapping[str, tuple[Stand, ...]]] = {
    "castle": CASTLE,
    "palace": (_up("palace", 0.0, height=3.0),),
    "house": (
        _up("house", 0.0, height=2.3), _up("steam", -0.65, height=0.9, z=12.02, up=2.15), _up("round_tree", -2.1, height=2.1, z=12.3),
    ),
    "windmill": (_up("mill", 0.0, height=3.1), _up("mill_sails", 0.0, height=2.75, z=11.95, up=2.27)),
    "cathedral": (_up("cathedral", 0.0, height=3.5), _up("round_tree", -2.0, height=1.6), _up("round_tree", 2.1, height=1.5, variant=1)),
    "temple": (_up("pagoda", 0.0, height=3.5), _up("cherry_tree", -2.0, height=1.9), _up("cherry_tree", 2.2, height=1.7, variant=1)),
    "tower": (_up("iron_tower", 0.0, height=4.0),),
    "lighthouse": (_up("lighthouse", 0.0, height=3.6), _up("cottage", -1.7, height=1.0)),
}  # fmt: skip
"""By the place that each of them makes by itself."""

HILL: tuple[Place, ...] = (
    Place(
        name="hill", horizon=0.58, room=0.54,
        soil=Soil(
            kind="soft", first=GRASS.first, second=GRASS.second, accent=GRASS.accent, grain=GRASS.grain, patch=GRASS.patch,
            marks=(Mark(x=(-0.85, 0.05), z=(0.5, 13.0), colour="#d8c49a", slant=0.07),),
        ),
        snow_soil=SNOW,
        hills=(*BEHIND, KNOLL),
        stands=(
            Stand(prop="round_tree", x=-5.6, z=9.2, height=2.9), Stand(prop="pine", x=-7.4, z=10.6, height=3.1),
            Stand(prop="pine", x=7.6, z=9.4, height=3.2), Stand(prop="round_tree", x=8.8, z=10.8, height=2.8, variant=1),
            _up("bush", -3.2, height=0.42, z=11.2), _up("bush", 3.5, height=0.48, z=11.0, variant=1),
            _up("round_tree", 4.6, height=1.5, z=11.6), _up("pine", -4.5, height=1.6, z=11.4),
            Stand(prop="rock", x=2.6, z=6.8, height=0.42), Stand(prop="rock", x=-2.9, z=7.4, height=0.5, variant=1),
        ),
        scatters=(
            Scatter(props=("round_tree", "pine"), count=16, near=19, far=46, heights=(2.4, 3.6), lane=5.0),
            Scatter(props=("daisy",), count=12, near=3.9, far=8.4, heights=(0.30, 0.46), lane=1.2, variants=4),
            Scatter(props=("grass",), count=8, near=3.4, far=8.4, heights=(0.26, 0.42), lane=1.0),
        ),
        front=(Stand(prop="daisy", x=-0.94, z=1.9, height=0.62), Stand(prop="grass", x=0.9, z=2.0, height=0.42)),
        extras=(BIRDS,), snow_props=SNOWED, sounds=("wind", "birds"),
    ),
)  # fmt: skip
