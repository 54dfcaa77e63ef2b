"""Places that one building makes: castle, palace, temple, pyramids, towers, an arch, a cathedral. Only rows."""

from __future__ import annotations

from ...drawing.shade import linear
from ...staging.ground import Soil
from ...staging.hills import Hill
from ...staging.marks import Mark
from ..model import Living, Place, Scatter, Stand, Traffic
from ..soils import BIRDS
from .grounds import lawn, plain, tiles
from .homes import FLOWERS, GRAVEL, TREES
from .streets import PIGEONS, SNOWY_TREES

MOUNTAINS = (
    Hill(z=140, deep=100, height=42, shape="ridge", low=linear("#6f86a0"), high=linear("#e4ebf4"), cells=0.024, top=0.55),
    Hill(z=60, deep=30, height=6.0, shape="round", low=linear("#5f9a55"), high=linear("#6fa85e"), cells=0.06),
)  # fmt: skip

PLACES = (
    Place(
        name="castle", horizon=0.47,
        soil=lawn(Mark(x=(-0.75, 0.65), z=(0.5, 10.6), colour="#d8c096", slant=0.055), Mark(x=(-5.8, 6.6), z=(9.3, 10.0), colour="#5fa0c0", round=True)),
        hills=MOUNTAINS,
        stands=(
            Stand(prop="castle", x=0.6, z=11.4, height=4.75, single=True),
            *(Stand(prop="flagpole", x=x, z=z, height=0.95, y=y, variant=n)
              for n, (x, z, y) in enumerate(((1.95, 11.3, 4.2), (-2.2, 11.0, 3.7), (3.4, 11.0, 3.7)))),
            Stand(prop="round_tree", x=-4.6, z=8.4, height=2.8), Stand(prop="pine", x=5.2, z=8.6, height=3.2),
            Stand(prop="rock", x=3.2, z=6.8, height=0.5), Stand(prop="lamp_post", x=-1.3, z=6.4, height=1.7),
            Stand(prop="bush", x=2.0, z=6.2, height=0.42),
        ),
        scatters=(Scatter(props=("pine", "round_tree"), count=22, near=13.5, far=40, heights=(2.6, 4.0), lane=5.2), FLOWERS),
        front=(Stand(prop="blossom_bush", x=-0.98, z=1.9, height=0.55), Stand(prop="daisy", x=0.97, z=1.9, height=0.5, variant=1)),
        extras=(BIRDS,), snow_props=(*SNOWY_TREES, ("pine", "snow_pine"), ("rock", "snow_rock")), sounds=("wind", "birds"),
    ),
    Place(
        name="palace", horizon=0.46,
        soil=lawn(Mark(x=(-1.4, 1.4), z=(0.5, 12.0), colour=GRAVEL), Mark(z=(5.0, 5.8), colour=GRAVEL),
                  Mark(x=(-4.6, -1.9), z=(6.6, 9.6), colour="#e87a98", round=True, hollow=0.7), Mark(x=(1.9, 4.6), z=(6.6, 9.6), colour="#e87a98", round=True, hollow=0.7),
                  Mark(x=(-4.0, 4.0), z=(10.2, 11.6), colour=GRAVEL)),
        stands=(
            Stand(prop="palace", x=0.0, z=12.4, height=5.2, single=True),
            *(Stand(prop="potted_tree", x=s * 1.8, z=z, height=1.5) for s in (-1, 1) for z in (6.0, 7.4, 9.0)),
            *(Stand(prop="statue", x=s * 3.25, z=8.2, height=1.7, facing=s) for s in (-1, 1)),
            *(Stand(prop="lamp_post", x=s * 1.85, z=5.2, height=1.9) for s in (-1, 1)),
            *(Stand(prop="flagpole", x=s * 3.9, z=11.0, height=3.4, variant=2) for s in (-1, 1)),
            *(Stand(prop="hedge_row", x=s * x, z=9.9, height=0.7) for s in (-1, 1) for x in (5.6, 7.4, 9.2)),
            Stand(prop="round_tree", x=-7.0, z=10.4, height=3.4), Stand(prop="round_tree", x=7.0, z=10.4, height=3.4, variant=1),
        ),
        scatters=(Scatter(props=("round_tree",), count=14, near=15, far=34, heights=(3.0, 4.2), lane=4.0),
                  Scatter(props=("blossom_bush",), count=6, near=5.9, far=6.4, heights=(0.36, 0.5), lane=2.4)),
        front=(Stand(prop="blossom_bush", x=-1.0, z=1.9, height=0.5), Stand(prop="blossom_bush", x=1.0, z=1.9, height=0.5, variant=1)),
        extras=(BIRDS,), snow_props=SNOWY_TREES, sounds=("birds", "fountain"),
    ),
    Place(
        name="temple", horizon=0.48,
        soil=plain("#b8b480", "#a4a46c", Mark(x=(-1.1, 1.1), z=(0.5, 10.0), colour="#b4aea4", tile=(0.55, 0.45), vary=0.25, bond=0.5),
                   Mark(x=(-4.4, 4.4), z=(9.0, 12.0), colour="#c2bcb0", tile=(0.6, 0.6), vary=0.15), grain=0.25),
        hills=MOUNTAINS,
        stands=(
            Stand(prop="pagoda", x=0.0, z=11.0, height=4.9, single=True),
            Stand(prop="torii", x=-0.15, z=7.0, height=2.35),
            *(Stand(prop="lantern", x=s * 1.7, z=z, height=1.15) for s in (-1, 1) for z in (5.9, 8.6)),
            Stand(prop="cherry_tree", x=-3.9, z=7.4, height=3.3), Stand(prop="cherry_tree", x=4.2, z=8.0, height=3.5, variant=1),
            Stand(prop="cherry_tree", x=-5.6, z=10.4, height=3.5, variant=1), Stand(prop="cherry_tree", x=9.0, z=9.4, height=3.5),
            Stand(prop="rock", x=2.7, z=6.4, height=0.45), Stand(prop="rock", x=-2.7, z=6.2, height=0.4, variant=1),
        ),
        scatters=(Scatter(props=("pine", "cherry_tree"), count=20, near=13, far=36, heights=(2.8, 4.0), lane=3.6),
                  Scatter(props=("bush",), count=6, near=5.6, far=8.0, heights=(0.3, 0.5), lane=2.2)),
        front=(Stand(prop="cherry_tree", x=-1.06, z=1.9, height=0.9),),
        extras=(BIRDS,), snow_props=(*SNOWY_TREES, ("pine", "snow_pine"), ("rock", "snow_rock")), sounds=("birds", "wind"),
    ),
    Place(
        name="stone_steps", horizon=0.46,
        soil=lawn(Mark(x=(-4.0, 1.2), z=(3.4, 5.6), colour="#b4aea4", tile=(0.55, 0.45), vary=0.25, bond=0.5)),
        hills=MOUNTAINS,
        stands=(
            Stand(prop="stone_steps", x=-0.35, z=6.1, height=1.0, single=True),
            Stand(prop="torii", x=1.9, z=8.6, height=2.0, y=2.25, single=True),
            Stand(prop="pagoda", x=3.7, z=11.0, height=3.6, y=2.2, single=True),
            Stand(prop="lantern", x=-2.6, z=5.5, height=1.1), Stand(prop="lantern", x=2.3, z=5.3, height=1.0),
            Stand(prop="cherry_tree", x=-4.6, z=8.2, height=3.3), Stand(prop="cherry_tree", x=5.4, z=7.4, height=3.1, variant=1),
            Stand(prop="pine", x=-6.2, z=10.4, height=3.8), Stand(prop="rock", x=-3.6, z=6.2, height=0.4), Stand(prop="bush", x=3.4, z=5.7, height=0.45),
        ),
        scatters=(Scatter(props=("pine", "round_tree"), count=22, near=14, far=38, heights=(2.8, 4.0), lane=4.6), FLOWERS),
        front=(Stand(prop="blossom_bush", x=-1.04, z=1.9, height=0.5),),
        extras=(BIRDS,), snow_props=(*SNOWY_TREES, ("pine", "snow_pine"), ("rock", "snow_rock")), sounds=("birds", "wind"),
        stage_z=4.4,
    ),
    Place(
        name="pyramid", horizon=0.45,
        soil=Soil(kind="sand", first=linear("#e8c184"), second=linear("#dcae6c"), accent=linear("#f2d49c"), grain=0.30),
        hills=(Hill(z=80, deep=50, height=7, shape="dune", low=linear("#dba965"), high=linear("#ecc588"), cells=0.03),),
        stands=(
            Stand(prop="pyramid", x=0.9, z=14.5, height=5.2, single=True),
            Stand(prop="pyramid", x=-6.6, z=20.0, height=4.6, single=True), Stand(prop="pyramid", x=9.6, z=22.0, height=4.0, single=True),
            Stand(prop="sphinx", x=-2.7, z=8.6, height=1.7),
            Stand(prop="palm", x=4.2, z=8.2, height=2.8), Stand(prop="palm", x=5.0, z=8.8, height=2.3, variant=1),
            Stand(prop="rock", x=2.7, z=6.6, height=0.35), Stand(prop="rock", x=-4.4, z=6.4, height=0.3, variant=1),
            Stand(prop="palm", x=-9.0, z=9.4, height=2.8, variant=2),
        ),
        scatters=(Scatter(props=("rock",), count=5, near=5.4, far=9, heights=(0.14, 0.26), lane=1.8),),
        clouds=0.4, sounds=("wind",),
    ),
    Place(
        name="tower", horizon=0.52, room=0.48, eye=1.45,
        soil=lawn(Mark(x=(-1.5, 1.5), z=(0.5, 14.0), colour=GRAVEL), Mark(x=(-3.4, 3.4), z=(8.4, 13.6), colour=GRAVEL, round=True)),
        stands=(
            Stand(prop="iron_tower", x=0.0, z=11.0, height=6.0, single=True),
            *(Stand(prop="round_tree", x=s * x, z=z, height=2.1, variant=n % 2) for s in (-1, 1)
              for n, (x, z) in enumerate(((2.9, 6.4), (3.5, 8.0), (4.6, 10.0), (5.6, 12.6)))),
            *(Stand(prop="lamp_post", x=s * 1.85, z=z, height=1.9) for s in (-1, 1) for z in (5.2, 7.4)),
            *(Stand(prop="block", x=s * (3.9 + 2.55 * n), z=19.5 + 1.3 * n, height=3.3 + 0.25 * ((n + (s > 0)) % 3), facing=s, variant=(2 * n + (s > 0)) % 4)
              for s in (-1, 1) for n in range(4)),
            *(Stand(prop="park_bench", x=s * 2.4, z=6.0, height=0.55, facing=s) for s in (-1, 1)),
        ),
        scatters=(Scatter(props=("block", "block", "round_tree"), count=24, near=24, far=36, heights=(2.6, 3.4), lane=1.0),
                  Scatter(props=("blossom_bush", "daisy"), count=8, near=4.8, far=7.0, heights=(0.28, 0.42), lane=2.0, variants=3)),
        living=tuple(Living(kind="lamp", x=0.0, z=10.95, y=y, width=wide, height=1.5 * wide, colour="#ffcf8a")
                     for y, wide in ((0.9, 2.6), (2.4, 1.7), (4.0, 1.1), (5.8, 0.8))),
        front=(Stand(prop="blossom_bush", x=-1.0, z=1.9, height=0.5),),
        extras=(BIRDS,), snow_props=SNOWY_TREES, sounds=("city", "birds"),
    ),
    Place(
        name="skyscraper", horizon=0.84, room=0.56, eye=1.2,
        soil=plain("#b8b2ac", "#aca6a0", tiles((0.5, 40.0), "#bab4ae", size=0.8), *(Mark(z=(5.0, 7.0), colour="#54545f") for _ in range(1))),
        stands=(
            Stand(prop="glass_tower", x=0.2, z=9.4, height=6.6),
            Stand(prop="corner_flats", x=-4.5, z=9.0, height=4.9, facing=-1), Stand(prop="corner_loft", x=4.9, z=9.2, height=3.9, variant=1),
            Stand(prop="corner_hotel", x=-7.0, z=9.8, height=3.7, facing=-1), Stand(prop="corner_cafe", x=7.4, z=9.8, height=3.6, variant=1),
            Stand(prop="glass_tower", x=-7.2, z=14.0, height=9.4, variant=2), Stand(prop="glass_tower", x=7.4, z=14.5, height=9.0, variant=1),
            *(Stand(prop="round_tree", x=x, z=8.0, height=1.5, variant=n % 2) for n, x in enumerate((-2.6, 2.9, 8.2, -8.4))),
            *(Stand(prop="street_lamp", x=s * 2.0, z=7.6, height=2.6, facing=-s) for s in (-1, 1)),
        ),
        scatters=(Scatter(props=("flats", "stepped_tower"), count=12, near=18, far=34, heights=(6.5, 9.5), lane=3.0, widening=0.03, variants=3),),
        traffic=(Traffic(props=("sedan", "taxi", "bus", "van"), count=3, heights=(0.95, 1.0), speed=-2.2, z=(6.2, 6.2), variants=6),),
        clouds=1.2, extras=(BIRDS,), snow_props=SNOWY_TREES, sounds=("city", "high_wind"),
    ),
    Place(
        name="arch", horizon=0.46,
        soil=plain("#cdc4b6", "#c0b7a8", tiles((0.5, 9.0), "#cfc6b8", size=0.6, vary=0.14), Mark(x=(-6.4, 6.4), z=(6.8, 12.4), colour="#8a8690", round=True, hollow=0.72),
                   Mark(x=(-1.2, 1.2), z=(9.0, 70.0), colour="#54545f"), Mark(x=(-0.05, 0.05), z=(11.0, 70.0), colour="#f4efe2", dash_z=(2.0, 0.5))),
        stands=(
            Stand(prop="triumph_arch", x=0.2, z=9.6, height=5.0),
            Stand(prop="flagpole", x=0.2, z=9.3, height=2.0, y=0.0, variant=3),
            *(Stand(prop="round_tree", x=s * x, z=z, height=2.2, variant=n % 2) for s in (-1, 1)
              for n, (x, z) in enumerate(((4.4, 8.4), (5.0, 10.4), (3.4, 14.0), (3.8, 18.0), (4.4, 24.0)))),
            *(Stand(prop="lamp_post", x=s * 3.4, z=7.0, height=2.1) for s in (-1, 1)),
            *(Stand(prop="shop", x=s * (7.0 + 2.4 * n), z=13.5, height=4.2, variant=n + (s > 0)) for s in (-1, 1) for n in range(3)),
        ),
        scatters=(Scatter(props=("block",), count=12, near=18, far=34, heights=(4.0, 5.5), lane=3.2, widening=0.05, variants=3),),
        traffic=(
            Traffic(props=("sedan", "taxi", "van"), count=3, heights=(0.8, 0.85), speed=-2.0, z=(7.4, 7.4), variants=6),
            Traffic(props=("sedan", "taxi", "bus"), count=3, heights=(0.8, 0.85), speed=2.2, z=(11.6, 11.6), variants=6),
        ),
        extras=(PIGEONS,), snow_props=SNOWY_TREES, sun_ahead=True, sounds=("city", "traffic"),
    ),
    Place(
        name="cathedral", horizon=0.48, room=0.46,
        soil=plain("#c8bca8", "#bcb09c", tiles((0.5, 12.0), "#cabeaa", size=0.55, vary=0.22, bond=0.5), Mark(z=(12.5, 50.0), colour="#7fb85a")),
        stands=(
            Stand(prop="cathedral", x=0.3, z=10.6, height=5.9, single=True),
            *(Stand(prop="round_tree", x=s * x, z=9.4, height=2.4, variant=n) for s in (-1, 1) for n, x in enumerate((3.4, 5.2))),
            *(Stand(prop="lamp_post", x=s * 2.3, z=6.8, height=2.0) for s in (-1, 1)),
            Stand(prop="park_bench", x=-3.0, z=7.4, height=0.58), Stand(prop="park_bench", x=3.2, z=7.4, height=0.58),
            *(Stand(prop="shop", x=s * (6.6 + 2.4 * n), z=12.2, height=3.9, variant=n + (s > 0) * 2) for s in (-1, 1) for n in range(2)),
        ),
        scatters=(TREES,), extras=(PIGEONS,), snow_props=SNOWY_TREES, sounds=("birds", "wind"),
    ),
)  # fmt: skip
