"""Where a landmark stands that everybody knows by name: each with the water, the mountains or the streets about it. Only rows."""

from __future__ import annotations

from dataclasses import replace

from ...drawing.shade import display, linear
from ...staging.hills import Hill
from ...staging.marks import Mark
from ...staging.water import Water
from ..model import Place, Scatter, Stand, Traffic
from ..soils import BIRDS
from .grounds import lawn, plain, road_across, tiles
from .homes import FLOWERS, GRAVEL, TREES
from .streets import PIGEONS, SNOWY_TREES
from .travel import SAILS, SKYLINE
from .works import HILLS

SEA = Water(near=display("#3f93b8"), far=display("#3a86ae"), shore=11.6, waves=0.55, mirror=0.6, end=34.0, quay=True)
BAY = Hill(
    z=95, deep=40, height=9, shape="round", low=linear("#5f8f78"), high=linear("#7aa884"), cells=0.045, base=-2.0
)
GREEN_RIDGES = (
    Hill(z=120, deep=80, height=34, shape="ridge", low=linear("#7f9a8c"), high=linear("#9ab09a"), cells=0.028),
    Hill(z=48, deep=26, height=9.0, shape="round", low=linear("#5f8f50"), high=linear("#6fa05a"), cells=0.06),
)

PLACES = (
    Place(
        name="liberty_island", horizon=0.53, room=0.49, eye=1.55,
        soil=plain("#86bb5c", "#72ab4e", Mark(x=(-1.5, 1.5), z=(0.5, 8.4), colour="#c9c0b4", tile=(0.6, 0.6), vary=0.12),
                   Mark(x=(-2.6, 3.1), z=(7.6, 10.2), colour="#c9c0b4", round=True), Mark(z=(10.0, 10.4), colour="#cfc8be"), Mark(z=(33.0, 80.0), colour="#8fae7f")),
        water=replace(SEA, shore=10.4),
        haze_distance=110.0,
        stands=(
            *(replace(stand, height=0.42 * stand.height) for stand in SKYLINE),
            Stand(prop="liberty", x=0.25, z=9.0, height=5.5, single=True),
            *(Stand(prop="round_tree", x=s * x, z=z, height=1.9, variant=n % 2) for s in (-1, 1) for n, (x, z) in enumerate(((3.4, 7.0), (5.6, 8.2), (8.4, 9.0)))),
            *(Stand(prop="lamp_post", x=s * 1.8, z=z, height=1.8) for s in (-1, 1) for z in (5.4, 7.6)),
            *(Stand(prop="flagpole", x=x, z=9.6, height=2.6, variant=n) for n, x in enumerate((-3.4, 4.0))),
        ),
        scatters=(Scatter(props=("round_tree",), count=22, near=34.2, far=35.2, heights=(1.3, 2.0), lane=0.0),),
        traffic=(Traffic(props=("moored_boat",), count=2, heights=(1.0, 1.0), speed=0.5, z=(16.0, 16.0)),),
        extras=(BIRDS,), snow_props=SNOWY_TREES, sounds=("water", "gulls", "wind"),
    ),
    Place(
        name="great_wall", horizon=0.50, eye=1.6,
        soil=plain("#7fa862", "#6d9854", tiles((0.5, 5.85), "#c8b08c", size=0.7, deep=0.45, vary=0.2, joint=0.35)),
        hills=GREEN_RIDGES,
        stands=(
            Stand(prop="wall_over_hills", x=0.6, z=14.0, height=4.3, single=True),
            *(Stand(prop="wall_parapet", x=-11.2 + 1.6 * n, z=5.8, height=0.8, variant=n % 3) for n in range(15)),
        ),
        scatters=(Scatter(props=("pine", "round_tree"), count=24, near=16, far=42, heights=(2.0, 3.0), lane=0.0),),
        front=(Stand(prop="grass", x=-0.98, z=1.9, height=0.4),),
        extras=(BIRDS,), snow_props=(*SNOWY_TREES, ("pine", "snow_pine"), ("grass", "")), sounds=("wind", "birds"),
    ),
    Place(
        name="taj_mahal", horizon=0.47, eye=1.7,
        soil=replace(
            lawn(*(Mark(x=(s * 1.3 - 0.16, s * 1.3 + 0.16), z=(6.4, 10.8), colour="#e2d2bc", tile=(0.32, 0.4), vary=0.1) for s in (-1, 1)),
                 *(Mark(x=(s * 2.6 - 0.55, s * 2.6 + 0.55), z=(0.5, 11.0), colour="#d2a486", tile=(0.5, 0.5), vary=0.14) for s in (-1, 1)),
                 Mark(x=(-3.2, 3.2), z=(0.5, 6.5), colour="#d2a486", tile=(0.5, 0.5), vary=0.14), Mark(x=(-8.0, 8.0), z=(10.8, 13.0), colour="#d2a486", tile=(0.5, 0.5), vary=0.14)),
            course="long pool",
        ),
        water=Water(near=display("#5f9fb4"), far=display("#7fb0c4"), shore=6.6, waves=0.25, mirror=0.85, course="long pool"),
        stands=(
            Stand(prop="taj", x=0.0, z=13.0, height=5.2, single=True),
            *(Stand(prop="potted_tree", x=s * 1.75, z=z, height=1.25) for s in (-1, 1) for z in (6.8, 7.8, 8.8, 9.9)),
            *(Stand(prop="hedge_row", x=s * x, z=10.6, height=0.5) for s in (-1, 1) for x in (4.4, 6.0, 7.6)),
            Stand(prop="round_tree", x=-6.2, z=8.6, height=2.6), Stand(prop="round_tree", x=6.3, z=8.8, height=2.6, variant=1),
        ),
        scatters=(Scatter(props=("round_tree",), count=14, near=16, far=34, heights=(2.6, 3.6), lane=6.0),
                  Scatter(props=("blossom_bush",), count=8, near=5.6, far=9.6, heights=(0.3, 0.42), lane=3.6)),
        extras=(BIRDS,), snow_props=SNOWY_TREES, sounds=("birds", "fountain"),
    ),
    Place(
        name="westminster", horizon=0.57, room=0.53, eye=1.5,
        soil=plain("#c9c0b4", "#beb5a9", tiles((0.5, 5.2)), *road_across(5.4, 8.2), tiles((8.4, 9.6)), Mark(z=(9.6, 40.0), colour="#86bb5c")),
        stands=(
            Stand(prop="big_ben", x=1.3, z=11.2, height=5.5, single=True),
            Stand(prop="phone_box", x=-2.5, z=5.0, height=2.1),
            *(Stand(prop="street_lamp", x=x, z=5.15, height=2.4, facing=s) for x, s in ((2.9, -1), (-6.4, 1), (8.6, -1))),
            *(Stand(prop="round_tree", x=x, z=9.2, height=2.2, variant=n % 2) for n, x in enumerate((-4.0, -6.4, -9.4, 6.2, 9.0))),
            *(Stand(prop="block", x=x, z=14.5, height=4.0, variant=n) for n, x in enumerate((-9.4, -6.6, 9.6))),
        ),
        scatters=(Scatter(props=("block", "round_tree"), count=12, near=18, far=34, heights=(3.4, 4.6), lane=0.0, variants=3),),
        traffic=(
            Traffic(props=("double_decker", "black_cab", "double_decker"), count=3, heights=(1.5, 1.5), speed=-1.9, z=(7.5, 7.5), variants=3),
            Traffic(props=("black_cab", "double_decker", "black_cab"), count=3, heights=(1.5, 1.5), speed=2.1, z=(6.1, 6.1), variants=3),
        ),
        extras=(PIGEONS,), snow_props=SNOWY_TREES, sounds=("city", "traffic"),
    ),
    Place(
        name="golden_gate", horizon=0.48, eye=1.9,
        soil=plain("#8a8690", "#827e88", *road_across(3.3, 5.35), Mark(z=(5.5, 6.6), colour="#b7b0a8")),
        water=replace(SEA, shore=6.6, waves=0.8, mirror=0.45, end=400.0),
        hills=(
            Hill(z=130, deep=60, height=20, shape="round", low=linear("#9a9468"), high=linear("#b8ac78"), cells=0.03, base=-4.0),
            Hill(z=80, deep=40, height=17, shape="isle", low=linear("#8f8f5f"), high=linear("#b0a570"), cells=0.08, at=-34.0, spread=22.0),
        ),
        stands=(
            *(Stand(prop="gate_tower", x=x, z=6.4, height=3.9) for x in (-2.4, 9.6)),
            *(Stand(prop="red_railing", x=-11.2 + 1.6 * n, z=6.25, height=0.8) for n in range(15)),
            *(Stand(prop="street_lamp", x=x, z=6.3, height=2.6) for x in (2.6, 8.6, -8.8)),
        ),
        traffic=(Traffic(props=("moored_boat",), count=1, heights=(1.0, 1.0), speed=0.4, z=(26.0, 26.0)),),
        extras=(BIRDS, SAILS), stage_z=4.0, sun_ahead=True, sounds=("traffic", "wind", "gulls"),
    ),
    Place(
        name="colosseum", horizon=0.45,
        soil=plain("#cfc0a4", "#c2b294", tiles((0.5, 8.6), "#cdbfa6", size=0.5, deep=0.4, vary=0.25, joint=0.35), Mark(z=(15.0, 60.0), colour="#93b46a")),
        hills=HILLS,
        stands=(
            Stand(prop="colosseum", x=0.4, z=12.6, height=5.6, single=True),
            Stand(prop="greek_column", x=-4.3, z=7.6, height=1.5), Stand(prop="greek_column", x=-3.5, z=8.0, height=0.9, variant=1),
            *(Stand(prop="potted_tree", x=x, z=z, height=2.6) for x, z in ((-5.9, 9.4), (6.4, 9.6), (-8.6, 10.4), (9.0, 10.2))),
            *(Stand(prop="lamp_post", x=s * 2.6, z=6.6, height=1.9) for s in (-1, 1)),
        ),
        scatters=(Scatter(props=("round_tree", "pine"), count=14, near=17, far=40, heights=(2.4, 3.2), lane=5.0),),
        extras=(PIGEONS,), snow_props=(*SNOWY_TREES, ("pine", "snow_pine")), sounds=("city", "birds"),
    ),
    Place(
        name="sydney_opera_house", horizon=0.46, eye=1.7,
        soil=plain("#c4b8ac", "#b8aca0", tiles((0.5, 6.9), "#c2b6aa", size=0.8, vary=0.14), Mark(z=(33.0, 80.0), colour="#8fae7f")),
        water=replace(SEA, shore=6.9, near=display("#3a8fc4"), far=display("#3f8fc4")),
        hills=(BAY,), haze_distance=110.0,
        stands=(
            *(replace(stand, height=0.45 * stand.height) for stand in SKYLINE[::2]),
            Stand(prop="harbour_bridge", x=-6.6, z=27.0, height=6.4, single=True),
            Stand(prop="opera_house", x=0.9, z=15.0, height=5.0, single=True),
            *(Stand(prop="railing", x=-11.0 + 2.0 * n, z=6.8, height=0.62) for n in range(12)),
            *(Stand(prop="lamp_post", x=x, z=6.6, height=2.1) for x in (-3.6, 3.9, -10.4)),
        ),
        scatters=(Scatter(props=("round_tree",), count=22, near=34.2, far=35.2, heights=(1.2, 1.8), lane=0.0),),
        traffic=(Traffic(props=("moored_boat",), count=2, heights=(1.0, 1.0), speed=0.5, z=(10.5, 10.5)),),
        extras=(BIRDS, SAILS), snow_props=SNOWY_TREES, sounds=("water", "gulls", "city"),
    ),
    Place(
        name="leaning_tower", horizon=0.52, room=0.48, eye=1.5,
        soil=lawn(Mark(x=(-1.3, 1.3), z=(0.5, 9.6), colour="#e0d6c2", tile=(0.5, 0.5), vary=0.1), Mark(z=(12.4, 13.2), colour=GRAVEL)),
        hills=HILLS,
        stands=(
            Stand(prop="pisa", x=0.2, z=10.2, height=4.7, single=True),
            *(Stand(prop="palazzo", x=x, z=14.2, height=3.1, variant=n) for n, x in enumerate((-9.8, -7.6, -5.4, 5.8, 8.0, 10.2))),
            *(Stand(prop="lamp_post", x=s * 1.7, z=6.4, height=1.9) for s in (-1, 1)),
            *(Stand(prop="potted_tree", x=s * 3.3, z=8.6, height=2.0) for s in (-1, 1)),
        ),
        scatters=(TREES, FLOWERS), extras=(PIGEONS,), snow_props=SNOWY_TREES, sounds=("birds", "wind"),
    ),
    Place(
        name="corcovado", horizon=0.53, room=0.49, eye=1.6,
        soil=plain("#c8c0b2", "#bcb4a6", tiles((0.5, 9.4), "#cac2b4", size=0.7, vary=0.12), Mark(z=(9.4, 10.0), colour="#6f9e54")),
        water=replace(SEA, shore=10.0, end=400.0, mirror=0.5),
        hills=(
            Hill(z=120, deep=40, height=12, shape="ridge", low=linear("#5f8a80"), high=linear("#7aa08e"), cells=0.03),
            Hill(z=60, deep=30, height=13.0, shape="isle", low=linear("#4f8a5a"), high=linear("#7f8f78"), cells=0.1, at=-24.0, spread=11.0),
            Hill(z=70, deep=30, height=8.0, shape="isle", low=linear("#4f8a5a"), high=linear("#6f8f70"), cells=0.1, at=27.0, spread=16.0),
        ),
        stands=(
            Stand(prop="redeemer", x=0.3, z=8.6, height=5.0, single=True),
            *(Stand(prop="railing", x=-11.0 + 2.0 * n, z=9.3, height=0.7) for n in range(12)),
            Stand(prop="bush", x=-3.4, z=9.5, height=0.8), Stand(prop="palm", x=4.7, z=9.7, height=2.6), Stand(prop="palm", x=-5.6, z=9.7, height=2.8, variant=1),
        ),
        extras=(BIRDS, SAILS), snow_props=(("palm", ""),), sounds=("wind", "birds"),
    ),
    Place(
        name="stonehenge", horizon=0.46, soil=lawn(Mark(x=(-5.0, 5.0), z=(7.6, 13.4), colour="#8fbf62", round=True)), hills=HILLS,
        stands=(
            Stand(prop="stone_circle", x=0.2, z=10.6, height=4.4, single=True),
            Stand(prop="rock", x=-4.9, z=6.8, height=0.5), Stand(prop="rock", x=4.6, z=6.6, height=0.35, variant=1),
        ),
        scatters=(Scatter(props=("daisy", "grass"), count=14, near=4.8, far=7.6, heights=(0.2, 0.34), lane=1.4, variants=4),
                  Scatter(props=("round_tree",), count=8, near=26, far=44, heights=(2.4, 3.2), lane=4.0)),
        front=(Stand(prop="grass", x=-0.97, z=1.9, height=0.5),),
        extras=(BIRDS,), snow_props=(*SNOWY_TREES, ("rock", "snow_rock"), ("grass", "")), sounds=("wind", "birds"),
    ),
    Place(
        name="red_square", horizon=0.50, room=0.47,
        soil=plain("#9a9490", "#8e8884", tiles((0.5, 14.0), "#9c9692", size=0.35, deep=0.25, vary=0.25, bond=0.5)),
        stands=(
            Stand(prop="onion_church", x=0.2, z=11.0, height=5.2, single=True),
            *(Stand(prop="round_tree", x=s * x, z=z, height=2.2, variant=n % 2) for s in (-1, 1) for n, (x, z) in enumerate(((4.2, 9.6), (5.6, 10.4)))),
            *(Stand(prop="lamp_post", x=s * 2.8, z=7.2, height=2.1) for s in (-1, 1)),
        ),
        scatters=(Scatter(props=("block", "round_tree"), count=14, near=18, far=36, heights=(2.8, 4.0), lane=0.0, variants=3),),
        extras=(PIGEONS,), snow_props=SNOWY_TREES, sounds=("city", "wind"),
    ),
    Place(
        name="acropolis", horizon=0.46, eye=1.6,
        soil=plain("#cdbb9a", "#bfac8a", Mark(x=(-1.4, 1.4), z=(0.5, 9.6), colour="#d8c9ac", slant=0.04), grain=0.28),
        hills=(Hill(z=90, deep=50, height=10, shape="ridge", low=linear("#a8a08c"), high=linear("#b8b098"), cells=0.04),),
        stands=(
            Stand(prop="greek_temple", x=0.3, z=11.4, height=4.6, single=True),
            Stand(prop="greek_column", x=-3.6, z=7.2, height=1.7), Stand(prop="greek_column", x=3.9, z=7.6, height=1.0, variant=1),
            Stand(prop="rock", x=2.8, z=6.4, height=0.4), Stand(prop="rock", x=-2.6, z=6.3, height=0.35, variant=1),
            Stand(prop="round_tree", x=-6.4, z=9.4, height=2.4), Stand(prop="potted_tree", x=6.6, z=9.8, height=2.4),
        ),
        scatters=(Scatter(props=("rock", "bush"), count=10, near=5.4, far=9, heights=(0.2, 0.4), lane=2.0),),
        extras=(BIRDS,), clouds=0.6, snow_props=(*SNOWY_TREES, ("rock", "snow_rock")), sounds=("wind", "birds"),
    ),
    Place(
        name="mount_fuji", horizon=0.44, eye=1.7,
        soil=lawn(Mark(z=(4.9, 5.6), colour="#c8b48c")),
        hills=(
            Hill(z=70, deep=64, height=27.0, shape="volcano", low=linear("#5f7a9c"), high=linear("#eef2fa"), cells=0.10, spread=40.0, top=0.52),
            Hill(z=62, deep=12, height=3.4, shape="round", low=linear("#3f7a4e"), high=linear("#4f8a52"), cells=0.12),
        ),
        water=Water(near=display("#3f93b8"), far=display("#4a8fb8"), shore=5.6, waves=0.4, mirror=0.8, end=58.0),
        stands=(
            Stand(prop="cherry_tree", x=-3.9, z=5.2, height=3.3), Stand(prop="cherry_tree", x=4.4, z=5.3, height=3.0, variant=1),
            Stand(prop="reeds", x=2.7, z=5.7, height=0.8), Stand(prop="rock", x=-2.0, z=5.9, height=0.4),
            Stand(prop="cherry_tree", x=9.6, z=5.2, height=3.2), Stand(prop="cherry_tree", x=-9.0, z=5.3, height=3.0, variant=1),
        ),
        scatters=(Scatter(props=("daisy", "grass"), count=8, near=3.2, far=4.9, heights=(0.25, 0.4), lane=1.2),),
        front=(Stand(prop="cherry_tree", x=-1.04, z=1.9, height=0.8),),
        extras=(BIRDS,), snow_props=(*SNOWY_TREES, ("rock", "snow_rock"), ("grass", "")), sounds=("birds", "water"),
    ),
)  # fmt: skip
