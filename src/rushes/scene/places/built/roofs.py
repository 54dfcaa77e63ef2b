"""On top of houses: the flat roof of a tower, and the tiled roofs of an old town. Only rows."""

from __future__ import annotations

from ...drawing.shade import linear
from ...staging.hills import Hill
from ..model import Place, Scatter, Stand
from ..soils import BIRDS
from .grounds import plain, tiles
from .streets import PIGEONS, SNOWY_TREES, TOWERS_BELOW

EYE = 1.65
TILE, RIDGE_Z = "#b8573f", 5.6


def _old_town() -> tuple[Stand, ...]:
    """Houses on lower ground, in rows one behind another, so that their roofs fill what lies between ridge and hills."""
    return tuple(
        Stand(prop="cottage", x=-12.0 + (n * 6.1 + row * 2.3) % 24.0, z=z, y=EYE - 0.135 * z - 1.75, height=2.9,
              variant=(n + row) % 4, facing=1 if (n + row) % 2 else -1)
        for row, z in enumerate((8.6, 10.6, 13.0, 16.0, 19.5))
        for n in range(4 + row)
    )  # fmt: skip


PLACES = (
    Place(
        name="rooftop", horizon=0.50, eye=EYE,
        soil=plain("#a8a29c", "#b4aea6", tiles((0.5, 6.4), "#aaa49e", size=1.0, vary=0.1, bond=0.0), far=6.6),
        stands=(
            *(Stand(prop="parapet", x=-11 + 2.0 * n, z=6.4, height=1.0, variant=0) for n in range(12)),
            Stand(prop="water_tank", x=-2.9, z=5.7, height=2.6),
            Stand(prop="roof_vent", x=2.9, z=5.6, height=0.95),
            Stand(prop="steam", x=2.9, z=5.55, height=1.4, y=0.8),
            Stand(prop="roof_vent", x=-5.2, z=5.4, height=0.85, variant=1),
            Stand(prop="pot_plant", x=1.3, z=6.0, height=0.9),
            Stand(prop="water_tank", x=8.0, z=5.8, height=2.4),
            Stand(prop="bunting", x=0.4, z=6.0, height=1.5, y=1.2),
            *TOWERS_BELOW,
        ),
        clouds=1.0, extras=(PIGEONS,), sounds=("city", "wind"),
    ),
    Place(
        name="tiled_roof", horizon=0.47, eye=EYE,
        soil=plain(TILE, "#a84a36", tiles((0.5, RIDGE_Z), TILE, size=0.36, deep=0.42, vary=0.3, joint=0.5), far=RIDGE_Z + 0.1),
        snow_soil=plain("#eef2fa", "#dfe7f4", far=RIDGE_Z + 0.1),
        hills=(
            Hill(z=95, deep=60, height=17, shape="round", low=linear("#7aa884"), high=linear("#8fba8a"), cells=0.03),
            Hill(z=50, deep=25, height=5.0, shape="round", low=linear("#77b35e"), high=linear("#66a550"), cells=0.06),
        ),
        stands=(
            *(Stand(prop="roof_ridge", x=-11 + 2.0 * n, z=RIDGE_Z, height=1.0) for n in range(12)),
            Stand(prop="brick_chimney", x=-2.7, z=RIDGE_Z - 0.1, height=1.7),
            Stand(prop="steam", x=-2.7, z=RIDGE_Z - 0.15, height=1.3, y=1.6),
            Stand(prop="brick_chimney", x=5.2, z=RIDGE_Z - 0.1, height=1.5, variant=1),
            Stand(prop="steam", x=5.2, z=RIDGE_Z - 0.15, height=1.2, y=1.4, variant=1),
            Stand(prop="brick_chimney", x=-9.0, z=RIDGE_Z - 0.1, height=1.6, variant=2),
            Stand(prop="weathercock", x=2.3, z=RIDGE_Z, height=1.35),
            Stand(prop="cathedral", x=0.9, z=22.5, y=-1.9, height=6.4),
            *_old_town(),
        ),
        scatters=(Scatter(props=("round_tree", "pine"), count=16, near=24, far=44, heights=(2.2, 3.4), lane=1.5),),
        clouds=1.0, extras=(PIGEONS, BIRDS), snow_props=SNOWY_TREES, sounds=("wind", "birds"),
    ),
)  # fmt: skip
