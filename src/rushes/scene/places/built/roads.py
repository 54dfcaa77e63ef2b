"""Roads through open country, across the picture, so that what drives there is seen from its side. Only rows."""

from __future__ import annotations

from dataclasses import replace

from ...drawing.shade import linear
from ...staging.hills import Hill
from ...staging.marks import Mark
from .. import desert, meadow
from ..model import Place, Scatter, Stand
from ..soils import BIRDS, GRASS, SNOW, SNOWED
from .grounds import road_across

NEAR, FAR = 3.3, 6.0
"""Where the road begins and ends: what drives in a wide shot is on its middle."""
STAGE_Z = 4.0
ROAD = road_across(NEAR, FAR)
SHOULDERS = (Mark(z=(NEAR - 0.5, NEAR - 0.14), colour="#d3b184"), Mark(z=(FAR + 0.16, FAR + 0.55), colour="#d3b184"))


def _beyond(stands: tuple[Stand, ...], nearest: float) -> tuple[Stand, ...]:
    return tuple(stand if stand.z >= nearest else replace(stand, z=nearest + 0.2 * n) for n, stand in enumerate(stands))


def _scattered(scatters: tuple[Scatter, ...], nearest: float) -> tuple[Scatter, ...]:
    return tuple(
        replace(scatter, near=max(scatter.near, nearest), far=max(scatter.far, nearest + 4.0)) for scatter in scatters
    )


def _with_a_road(place: Place, name: str, *shoulders: Mark) -> Place:
    """A landscape with a road through it, and nothing of it on the road."""
    assert place.soil is not None
    return replace(
        place,
        name=name, horizon=0.46, eye=1.9, stage_z=STAGE_Z,
        soil=replace(place.soil, marks=(*shoulders, *ROAD)),
        snow_soil=replace(SNOW, marks=ROAD),
        stands=_beyond(place.stands, FAR + 0.9),
        scatters=_scattered(place.scatters, FAR + 0.9),
        sounds=("traffic", *place.sounds),
    )  # fmt: skip


PLACES: tuple[Place, ...] = (
    _with_a_road(desert.PLACE, "desert_road", *SHOULDERS),
    _with_a_road(meadow.PLACE, "country_road"),
    Place(
        name="mountain_road", horizon=0.46, eye=1.9, stage_z=STAGE_Z,
        soil=replace(GRASS, marks=(Mark(z=(FAR + 0.16, FAR + 0.5), colour="#b7a78d"), *ROAD)),
        snow_soil=replace(SNOW, marks=ROAD),
        hills=(
            Hill(z=170, deep=90, height=52, shape="ridge", low=linear("#7088a4"), high=linear("#e8eef6"), cells=0.02, top=0.40),
            Hill(z=80, deep=60, height=24, shape="ridge", low=linear("#5f9460"), high=linear("#9aa394"), cells=0.03, top=0.62),
            Hill(z=30, deep=24, height=5.0, shape="round", low=linear("#6fae54"), high=linear("#5a9a4c"), cells=0.06, fade=0.3),
        ),
        stands=(
            *(Stand(prop="guard_rail", x=-12.0 + 1.5 * n, z=FAR + 0.35, height=0.55) for n in range(16)),
            Stand(prop="pine", x=-4.9, z=8.6, height=3.6),
            Stand(prop="pine", x=-6.3, z=10.0, height=3.2, variant=1),
            Stand(prop="pine", x=5.2, z=9.0, height=3.8, variant=1),
            Stand(prop="rock", x=2.6, z=7.4, height=0.7),
            Stand(prop="rock", x=-2.0, z=8.2, height=0.9, variant=1),
            Stand(prop="crag", x=8.6, z=12.0, height=3.0),
        ),
        scatters=(Scatter(props=("pine",), count=26, near=11, far=40, heights=(2.4, 3.6), lane=2.6, variants=3),),
        front=(Stand(prop="grass", x=-0.96, z=1.9, height=0.5),),
        extras=(BIRDS,), haze="#d4e4f0", haze_distance=40.0, snow_props=(*SNOWED, ("crag", "snow_rock")), sounds=("traffic", "wind"),
    ),
)  # fmt: skip
