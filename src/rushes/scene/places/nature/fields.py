"""Open land: a farm, fields of wheat and of flowers, a vineyard, the savannah."""

from dataclasses import replace

from ...drawing.shade import linear
from ...staging.ground import Soil
from ...staging.hills import Hill
from ...staging.marks import Mark
from ..model import Extra, Living, Place, Scatter, Stand
from ..soils import BIRDS, SNOW, SNOWED

CROPS = Soil(
    kind="rows", first=linear("#5fa845"), second=linear("#4f9a3e"), accent=linear("#8a6442"), grain=0.26, patch=0.5
)
RIPE = replace(CROPS, first=linear("#e6bc52"), second=linear("#d8a83e"), accent=linear("#b5863a"))
BLOOMS = replace(CROPS, kind="flowers", first=linear("#5fa845"), accent=linear("#5a7a3a"))
VINES = replace(CROPS, first=linear("#7fae52"), second=linear("#6fa048"), accent=linear("#b58f62"))
DRY = Soil(
    kind="soft", first=linear("#dcb866"), second=linear("#c49a4e"), accent=linear("#e8cc82"), grain=0.36, patch=0.5
)
SNOWY_ROWS = replace(SNOW, kind="rows", accent=linear("#b9b0ac"))
ROLLING = (
    Hill(z=90, deep=60, height=13, shape="round", low=linear("#7fae86"), high=linear("#93bf8c"), cells=0.035),
    Hill(z=55, deep=30, height=5.5, shape="round", low=linear("#8aba62"), high=linear("#c9b45a"), cells=0.06),
)

FARM = Place(
    name="farm",
    horizon=0.44,
    soil=CROPS,
    snow_soil=SNOWY_ROWS,
    hills=ROLLING,
    stands=(
        Stand(alone=True, prop="barn", x=4.5, z=13.2, height=3.5),
        Stand(prop="scarecrow", x=-2.6, z=7.6, height=1.7),
        Stand(prop="hay_bale", x=2.55, z=6.8, height=0.95),
        Stand(prop="hay_bale", x=3.55, z=7.2, height=0.95, variant=1),
        Stand(prop="hay_bale", x=-5.2, z=9.8, height=1.0),
        Stand(prop="round_tree", x=-6.6, z=12.5, height=3.2),
        Stand(prop="round_tree", x=8.4, z=14.5, height=3.0, variant=1),
        *(Stand(prop="fence", x=-11.2 + 2.1 * k, z=11.2, height=0.62, variant=k % 2) for k in range(12) if k not in (6, 7)),
        *(Stand(prop="cabbage", x=side * (2.25 + 1.5 * row), z=4.9 + 0.85 * k, height=0.36, variant=k % 2)
          for side in (1, -1) for row in range(2) for k in range(2)),
    ),
    scatters=(
        Scatter(props=("round_tree",), count=12, near=16, far=44, heights=(2.2, 3.2), lane=3.5),
        Scatter(props=("corn",), count=12, near=8, far=10.8, heights=(1.2, 1.5), lane=5.6, variants=3),
    ),
    front=(Stand(prop="corn", x=-1.0, z=2.0, height=1.05), Stand(prop="cabbage", x=0.96, z=1.8, height=0.24)),
    extras=(BIRDS,),
    snow_props=(*SNOWED, ("cabbage", "snow_rock"), ("corn", "")),
    sounds=("wind", "birds"),
)  # fmt: skip

WHEAT_FIELD = Place(
    name="wheat field",
    horizon=0.44,
    soil=RIPE,
    snow_soil=SNOWY_ROWS,
    hills=(
        Hill(z=90, deep=60, height=11, shape="round", low=linear("#9ab070"), high=linear("#b8bc72"), cells=0.035),
        Hill(z=50, deep=26, height=4.5, shape="round", low=linear("#e0b650"), high=linear("#d0a446"), cells=0.06),
    ),
    stands=(
        Stand(prop="round_tree", x=5.2, z=12.5, height=3.4),
        Stand(prop="hay_bale", x=-4.0, z=9.2, height=1.0),
        Stand(prop="hay_bale", x=3.4, z=10.0, height=1.0, variant=1),
    ),
    scatters=(
        Scatter(props=("wheat",), count=64, near=4.9, far=10.4, heights=(0.75, 0.95), lane=1.7, variants=4),
        Scatter(props=("wheat",), count=150, near=10.5, far=30, heights=(0.8, 1.0), lane=1.2, variants=4),
        Scatter(props=("wheat",), count=8, near=3.4, far=4.6, heights=(0.6, 0.75), lane=1.6, variants=4),
    ),
    front=(
        Stand(prop="wheat", x=-0.96, z=1.8, height=0.85), Stand(prop="wheat", x=-0.72, z=1.9, height=0.70, variant=1),
        Stand(prop="wheat", x=0.98, z=1.8, height=0.80, variant=2), Stand(prop="wheat", x=0.76, z=1.9, height=0.62, variant=3),
    ),
    extras=(BIRDS,),
    snow_props=(*SNOWED, ("wheat", "")),
    sounds=("wind", "birds"),
)  # fmt: skip

FLOWER_FIELD = Place(
    name="flower field",
    horizon=0.44,
    soil=BLOOMS,
    snow_soil=SNOW,
    hills=ROLLING,
    stands=(
        Stand(prop="round_tree", x=-5.6, z=12.0, height=3.2),
        Stand(alone=True, prop="cottage", x=4.8, z=15.0, height=2.4),
        Stand(prop="round_tree", x=7.4, z=16.0, height=3.0, variant=1),
    ),
    scatters=(
        Scatter(props=("tulips",), count=36, near=4.6, far=10.4, heights=(0.42, 0.58), lane=1.5, variants=6),
        Scatter(props=("tulips",), count=50, near=10.5, far=20, heights=(0.5, 0.6), lane=1.2, variants=6),
        Scatter(props=("round_tree", "cypress"), count=12, near=18, far=44, heights=(2.2, 3.4), lane=3.0),
    ),
    front=(
        Stand(prop="tulips", x=-0.92, z=1.8, height=0.66), Stand(prop="tulips", x=0.94, z=1.8, height=0.62, variant=1),
        Stand(prop="tulips", x=-0.66, z=2.0, height=0.46, variant=2),
    ),
    extras=(
        BIRDS,
        Extra(figure="butterfly", action="fly", count=4, height=0.12, z=(4.6, 7.0), y=(0.7, 1.5), speed=0.4, times=("dawn", "day")),
    ),
    snow_props=(*SNOWED, ("tulips", "")),
    sounds=("wind", "birds"),
)  # fmt: skip


def _of_one_flower(name: str, prop: str, colour: str, tall: float) -> Place:
    """A field like that of all flowers, with one kind of them in rows."""
    return replace(
        FLOWER_FIELD,
        name=name,
        soil=replace(BLOOMS, kind="blossom", second=linear(colour)),
        scatters=(
            Scatter(
                props=(prop,), count=60, near=4.6, far=10.4, heights=(0.9 * tall, 1.1 * tall), lane=1.5, variants=4
            ),
            Scatter(props=(prop,), count=90, near=10.5, far=20, heights=(tall, 1.15 * tall), lane=1.2, variants=4),
            FLOWER_FIELD.scatters[-1],
        ),
        front=tuple(replace(stand, prop=prop, height=stand.height * 1.2) for stand in FLOWER_FIELD.front),
        snow_props=(*SNOWED, (prop, "")),
    )


LAVENDER_FIELD = _of_one_flower("lavender field", "lavender", "#7f62c8", 0.55)
SUNFLOWER_FIELD = _of_one_flower("sunflower field", "sunflowers", "#f2b62a", 0.85)

VINEYARD = Place(
    name="vineyard",
    horizon=0.44,
    soil=VINES,
    snow_soil=SNOWY_ROWS,
    hills=(
        Hill(z=90, deep=60, height=17, shape="round", low=linear("#8aa878"), high=linear("#a5b87a"), cells=0.035),
        Hill(z=45, deep=26, height=6.0, shape="round", low=linear("#7fae58"), high=linear("#98b860"), cells=0.06),
    ),
    stands=(
        *(Stand(prop="vine_row", x=side * (2.25 + 1.5 * row), z=5.4 + 1.7 * k + 0.2 * row, height=1.15, variant=(k + row) % 3,
                facing=-side)
          for side in (1, -1) for row in range(4) for k in range(9)),
        Stand(alone=True, prop="cottage", x=3.2, z=24.0, height=3.4),
        Stand(prop="cypress", x=0.4, z=23.0, height=4.6),
        Stand(prop="cypress", x=-1.2, z=23.5, height=4.0, variant=1),
        Stand(prop="cypress", x=6.6, z=25.0, height=4.4, variant=1),
    ),
    scatters=(Scatter(props=("cypress", "round_tree"), count=12, near=26, far=46, heights=(3.0, 4.4), lane=4.0),),
    front=(Stand(prop="vine_row", x=-1.08, z=2.1, height=0.9),),
    extras=(BIRDS,),
    snow_props=SNOWED,
    sounds=("wind", "birds"),
)  # fmt: skip

PADDY = "#a9c9cc"
RICE_TERRACES = Place(
    name="rice terraces",
    horizon=0.40,
    eye=2.1,
    soil=Soil(
        kind="soft", first=linear("#74b04a"), second=linear("#5f9c40"), accent=linear("#94c462"), grain=0.30, patch=0.5,
        marks=tuple(Mark(x=(-12.0 + 0.9 * n, 12.0 + 0.9 * n), z=(z, z + deep), colour=colour, dash_x=(8.0, 0.94))
                    for n, (z, deep, colour) in enumerate(((5.5, 0.95, PADDY), (6.9, 1.3, "#8fbf62"), (8.7, 1.8, PADDY), (11.0, 2.4, "#9fb8b8"), (14.2, 3.2, "#86b85a")))),
    ),
    snow_soil=SNOW,
    hills=(
        Hill(z=150, deep=80, height=40, shape="ridge", low=linear("#6f8aa0"), high=linear("#8fa4b4"), cells=0.02),
        Hill(z=56, deep=80, height=30, shape="terraces", low=linear("#c4dcdc"), high=linear("#6fa644"), cells=0.040, spread=50.0),
        Hill(z=19, deep=36, height=9.5, shape="terraces", low=linear("#c4e0e2"), high=linear("#5f9c38"), cells=0.07, spread=22.0),
    ),
    stands=(
        Stand(prop="palm", x=-5.6, z=10.6, height=3.6),
        Stand(prop="palm", x=6.8, z=12.4, height=4.0, variant=1),
        Stand(prop="cottage", x=5.2, z=14.5, height=1.9),
        Stand(prop="round_tree", x=-7.8, z=14.0, height=2.4),
        Stand(prop="reeds", x=-3.4, z=5.4, height=0.55),
        Stand(prop="reeds", x=3.3, z=5.3, height=0.5, variant=1),
    ),
    scatters=(
        Scatter(props=("grass",), count=26, near=5.2, far=14, heights=(0.22, 0.40), lane=1.0, variants=4),
        Scatter(props=("palm", "round_tree"), count=9, near=15, far=26, heights=(2.2, 3.4), lane=5.0, variants=2),
    ),
    front=(Stand(prop="reeds", x=-1.0, z=1.9, height=0.75), Stand(prop="grass", x=0.97, z=1.9, height=0.5)),
    extras=(BIRDS,),
    living=(Living(kind="mist", x=-3.0, z=24.0, width=9.0, height=2.0, drift=1.5), Living(kind="mist", x=6.0, z=34.0, width=12.0, height=3.0, drift=1.5)),
    stage_z=4.1,
    haze_distance=44.0,
    snow_props=SNOWED,
    sounds=("water", "birds"),
)  # fmt: skip


SAVANNAH = Place(
    name="savannah",
    horizon=0.45,
    soil=DRY,
    snow_soil=SNOW,
    hills=(
        Hill(z=150, deep=60, height=17, shape="mesa", low=linear("#b08a6a"), high=linear("#c49a74"), cells=0.016),
        Hill(z=70, deep=30, height=4.6, shape="round", low=linear("#c9a45a"), high=linear("#a89a54"), cells=0.06),
    ),
    stands=(
        Stand(prop="acacia", x=-3.9, z=8.6, height=4.2),
        Stand(prop="acacia", x=6.0, z=13.5, height=4.4, variant=1),
        Stand(prop="acacia", x=-8.0, z=17.0, height=4.0, variant=1),
        Stand(prop="acacia", x=2.4, z=26.0, height=4.2),
        Stand(prop="termites", x=3.1, z=7.4, height=1.3),
        Stand(prop="rock", x=-2.4, z=6.4, height=0.5),
        Stand(prop="rock", x=4.2, z=8.4, height=0.9, variant=1),
    ),
    scatters=(
        Scatter(props=("acacia",), count=9, near=20, far=60, heights=(3.2, 4.4), lane=3.0),
        Scatter(props=("straw",), count=26, near=4.6, far=10.4, heights=(0.38, 0.62), lane=1.4, variants=3),
        Scatter(props=("straw",), count=70, near=10.5, far=34, heights=(0.5, 0.8), lane=1.2, variants=3),
        Scatter(props=("straw",), count=7, near=3.4, far=4.6, heights=(0.28, 0.38), lane=1.2),
    ),
    front=(
        Stand(prop="straw", x=-0.95, z=1.8, height=0.75), Stand(prop="straw", x=-0.74, z=1.9, height=0.5, variant=1),
        Stand(prop="straw", x=0.97, z=1.8, height=0.7, variant=2),
    ),
    extras=(
        BIRDS,
        Extra(figure="giraffe", action="walk", count=2, height=2.6, z=(22.0, 28.0), y=(0.0, 0.0), speed=0.35,
              times=("dawn", "day", "sunset")),
        Extra(figure="elephant", action="walk", count=2, height=1.9, z=(24.0, 32.0), y=(0.0, 0.0), speed=-0.3,
              times=("dawn", "day", "sunset")),
    ),
    haze="#f2dca8",
    haze_distance=60.0,
    snow_props=(("straw", ""), ("red_rock", "snow_rock")),
    clouds=0.5,
    sounds=("insects", "wind"),
)  # fmt: skip

FIELDS = (FARM, RICE_TERRACES, WHEAT_FIELD, FLOWER_FIELD, LAVENDER_FIELD, SUNFLOWER_FIELD, VINEYARD, SAVANNAH)
