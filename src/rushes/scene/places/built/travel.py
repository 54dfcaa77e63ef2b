"""Where people and goods travel by water and rail: quays, bridges, lighthouses, stations. Only rows."""

from __future__ import annotations

import math
from dataclasses import replace

from ...drawing.shade import display, linear
from ...staging.hills import Hill
from ...staging.marks import Mark
from ...staging.water import Water
from ..model import Extra, Place, Scatter, Stand, Traffic
from ..soils import BIRDS
from .grounds import lawn, plain, rails_across, rails_ahead, road_across, tiles
from .streets import CARS, SNOWY_TREES
from .works import HILLS

QUAY = plain("#b4aca4", "#a69e96", tiles((0.5, 5.4), "#b2aaa2", size=1.0, deep=0.6, vary=0.22, joint=0.3),
             Mark(z=(4.95, 5.4), colour="#cfc8be"), Mark(z=(12.0, 60.0), colour="#9f9890"))  # fmt: skip
SAILS = Extra(figure="boat", action="", count=2, height=2.2, z=(22.0, 34.0), y=(0.0, 0.0), speed=0.35)
TALL = ("tower_1", "glass_tower", "tower_0", "pointed_tower", "tower_1", "terraced_tower", "glass_tower", "tower_0")
SKYLINE = (
    *(
        Stand(
            prop=TALL[n % 8],
            x=-12.0 + (n * 4.85) % 24.0,
            z=36.0 + (n * 5) % 11,
            # Two hills of towers, and low houses between them.
            height=(6.0 + (n * 41 % 60) / 10.0)
            * (0.75 + 0.55 * math.cos((-12.0 + (n * 4.85) % 24.0 - 2.5) * math.tau / 13.0) ** 2)
            * (1.3 if n % 8 in (1, 3) else 1.0),
            variant=n % 3,
            facing=1 if n % 2 else -1,
        )
        for n in range(30)
    ),
    *(
        Stand(prop="skyline_far", x=-9.0 + 9.0 * n, z=56.0 + 4.0 * (n % 2), height=8.0 + 1.5 * n, variant=n)
        for n in range(3)
    ),
)

DECK = plain("#c08f58", "#b48350", tiles((0.5, 6.3), "#c4955c", size=2.1, deep=0.20, vary=0.20, bond=0.37, joint=0.35),
             Mark(z=(6.06, 6.3), colour="#7d5230"))  # fmt: skip

PLACES = (
    Place(
        name="skyline", horizon=0.60, room=0.52, eye=1.9,
        soil=plain("#b4aca8", "#a8a09c", tiles((0.5, 7.2), "#b6aeaa", size=0.8, vary=0.14), Mark(z=(33.0, 80.0), colour="#8fae7f")),
        water=Water(near=display("#4a86b0"), far=display("#5f92b8"), shore=7.2, waves=0.45, mirror=0.80, end=34.0, quay=True),
        haze_distance=110.0,
        stands=(
            *SKYLINE,
            *(Stand(prop="railing", x=-11.0 + 2.0 * n, z=7.1, height=0.62) for n in range(12)),
            Stand(prop="lamp_post", x=-3.3, z=6.9, height=2.3),
            Stand(prop="lamp_post", x=3.5, z=6.9, height=2.3),
            Stand(prop="lamp_post", x=-10.5, z=6.9, height=2.3),
            Stand(prop="park_bench", x=2.3, z=6.55, height=0.6),
        ),
        scatters=(Scatter(props=("round_tree",), count=26, near=34.2, far=35.2, heights=(1.3, 2.0), lane=0.0),),
        traffic=(Traffic(props=("moored_boat",), count=1, heights=(1.1, 1.1), speed=0.5, z=(12.0, 12.0)),),
        clouds=0.8, sun_ahead=True, sounds=("city", "water"),
    ),
    Place(
        name="harbour", horizon=0.44, eye=1.8, soil=QUAY,
        hills=(Hill(z=120, deep=60, height=15, shape="round", low=linear("#7aa08a"), high=linear("#8ab494"), cells=0.03),),
        water=Water(near=display("#3f9fb4"), far=display("#3a86ae"), shore=5.4, waves=0.55, mirror=0.6, end=15.0, quay=True),
        stands=(
            Stand(prop="moored_boat", x=-2.9, z=7.0, height=1.5, variant=0),
            Stand(prop="moored_boat", x=2.1, z=8.4, height=1.5, variant=1, facing=-1),
            Stand(prop="moored_boat", x=-6.2, z=9.2, height=1.5, variant=2, facing=-1),
            Stand(prop="moored_boat", x=7.6, z=7.4, height=1.5, variant=3),
            Stand(prop="quay_crane", x=-3.2, z=15.4, height=6.2),
            Stand(prop="quay_crane", x=6.8, z=15.8, height=6.4, facing=-1),
            Stand(prop="containers", x=0.2, z=16.0, height=1.7),
            Stand(prop="containers", x=3.4, z=16.4, height=1.7, variant=1),
            Stand(prop="containers", x=-7.4, z=16.2, height=1.7, variant=2),
            Stand(prop="containers", x=10.4, z=16.2, height=1.7, variant=1),
            Stand(prop="lighthouse", x=2.9, z=20.5, height=5.2),
            *(Stand(prop="bollard", x=x, z=5.1, height=0.55) for x in (-4.6, -1.3, 2.6, 6.5)),
            Stand(prop="crates", x=3.6, z=4.8, height=0.62),
            Stand(prop="life_ring", x=-2.2, z=5.15, height=1.35),
        ),
        front=(Stand(prop="bollard", x=-0.97, z=1.9, height=0.42),),
        extras=(BIRDS,), sounds=("water", "gulls", "machines"),
    ),
    Place(
        name="coast_road", horizon=0.47, eye=1.9,
        soil=replace(lawn(*road_across(3.3, 5.35), Mark(z=(5.5, 5.8), colour="#d8c49a"), Mark(z=(5.8, 6.2), colour="#b7a78d")), shore=6.2, far=6.0),
        hills=(
            Hill(z=130, deep=80, height=26, shape="plateau", low=linear("#b5a890"), high=linear("#7fae62"), cells=0.05, at=34.0,
                 spread=40.0, top=0.72),
            Hill(z=24, deep=40, height=11.0, shape="plateau", low=linear("#d2c3a6"), high=linear("#76b056"), cells=0.12, at=-11.0,
                 spread=15.0, top=0.72),
        ),
        water=Water(near=display("#2f9fb8"), far=display("#1f74b5"), shore=6.2, waves=1.0, mirror=0.4, quay=True),
        stands=(
            *(Stand(prop="guard_rail", x=-12.0 + 1.5 * n, z=5.72, height=0.62) for n in range(16)),
            Stand(prop="palm", x=-5.4, z=5.95, height=3.6),
            Stand(prop="palm", x=6.3, z=5.95, height=4.0, variant=1),
            Stand(prop="rock", x=3.0, z=12.0, height=1.1),
            Stand(prop="rock", x=4.1, z=13.0, height=0.8, variant=1),
            Stand(prop="crag", x=-6.2, z=16.0, height=2.6),
        ),
        scatters=(Scatter(props=("grass", "daisy"), count=8, near=2.7, far=3.05, heights=(0.16, 0.26), lane=0.0, variants=4),),
        front=(Stand(prop="grass", x=-0.96, z=1.9, height=0.5),),
        extras=(BIRDS, SAILS), stage_z=4.0, sun_ahead=True, snow_props=(("palm", "snow_pine"), ("rock", "snow_rock")), sounds=("waves", "traffic", "gulls"),
    ),
    Place(
        name="ship_deck", horizon=0.44, eye=1.7, soil=DECK,
        water=Water(near=display("#2f8fc0"), far=display("#2a78b4"), shore=6.3, waves=1.0, mirror=0.35, quay=True),
        stands=(
            *(Stand(prop="ship_rail", x=-11.0 + 2.0 * n, z=6.2, height=0.95) for n in range(12)),
            *(Stand(prop="ship_mast", x=x, z=5.6, height=1.75, variant=0) for x in (-10.2, -2.2, 5.8)),
            Stand(prop="ship_wheel", x=2.5, z=5.5, height=1.5),
            Stand(prop="crates", x=-3.7, z=5.3, height=0.75),
            Stand(prop="crates", x=4.0, z=5.4, height=0.8, facing=-1),
            Stand(prop="life_ring", x=0.9, z=5.95, height=0.9),
            Stand(prop="crates", x=-7.6, z=5.2, height=0.8, facing=-1),
        ),
        extras=(replace(BIRDS, count=4), replace(SAILS, z=(26.0, 36.0))), sounds=("water", "wind"),
    ),
    Place(
        name="bridge", horizon=0.46, eye=1.7,
        soil=plain("#8fbf68", "#7cb058", Mark(z=(5.0, 5.4), colour="#c8b48c")),
        hills=(
            Hill(z=120, deep=70, height=22, shape="round", low=linear("#6f9c8a"), high=linear("#86ae98"), cells=0.03),
            Hill(z=64, deep=20, height=5.0, shape="round", low=linear("#5f9a62"), high=linear("#72a86c"), cells=0.06),
        ),
        water=Water(near=display("#3f93b8"), far=display("#4a8fb8"), shore=5.4, waves=0.6, mirror=0.65, end=50.0),
        stands=(
            Stand(prop="hanging_bridge", x=0.6, z=13.5, height=5.455, single=True),
            Stand(prop="round_tree", x=-4.4, z=5.0, height=2.6),
            Stand(prop="reeds", x=3.2, z=5.2, height=0.8),
            Stand(prop="rock", x=2.4, z=5.2, height=0.35),
            Stand(prop="park_bench", x=-2.4, z=4.9, height=0.6),
        ),
        scatters=(Scatter(props=("daisy", "grass"), count=8, near=3.2, far=4.8, heights=(0.25, 0.4), lane=1.2),),
        front=(Stand(prop="reeds", x=0.98, z=1.9, height=0.8),),
        traffic=(
            Traffic(props=CARS, count=5, heights=(0.34, 0.38), speed=-1.8, z=(13.2, 13.2), y=(1.86, 1.86), variants=6),
            Traffic(props=("moored_boat",), count=1, heights=(1.1, 1.1), speed=0.45, z=(9.6, 9.6)),
        ),
        extras=(BIRDS, SAILS), snow_props=SNOWY_TREES, sounds=("water", "wind"),
    ),
    Place(
        name="lighthouse", horizon=0.42, eye=1.7,
        soil=plain("#86bb5c", "#72ab4e", Mark(x=(0.8, 1.6), z=(0.5, 8.6), colour="#d8c49a", slant=0.06), Mark(z=(9.2, 9.8), colour="#cdb98e")),
        water=Water(near=display("#4fc0cc"), far=display("#1f86c8"), shore=9.6, waves=1.1, mirror=0.3),
        stands=(
            Stand(prop="lighthouse", x=1.7, z=8.9, height=4.55),
            Stand(prop="cottage", x=-1.9, z=9.0, height=1.5),
            Stand(prop="rock", x=3.9, z=9.3, height=0.9),
            Stand(prop="rock", x=-4.6, z=9.2, height=0.8, variant=1),
            Stand(prop="rock", x=5.6, z=9.7, height=0.6, variant=1),
            Stand(prop="fence", x=-3.3, z=7.2, height=0.5),
            Stand(prop="fence", x=-4.4, z=7.2, height=0.5),
            Stand(prop="bush", x=3.4, z=7.4, height=0.4),
            Stand(prop="rock", x=-9.0, z=9.2, height=1.0),
        ),
        scatters=(Scatter(props=("daisy", "grass", "grass"), count=16, near=4.6, far=8.4, heights=(0.25, 0.42), lane=1.5),),
        front=(Stand(prop="grass", x=-0.97, z=1.9, height=0.6),),
        extras=(SAILS, BIRDS), snow_props=(*SNOWY_TREES, ("rock", "snow_rock"), ("grass", "")), sounds=("waves", "gulls"),
    ),
    Place(
        name="airport", horizon=0.46, eye=1.7,
        soil=plain("#86ba5c", "#78ad50", Mark(z=(2.6, 6.6), colour="#6b6e76"), Mark(z=(2.75, 2.87), colour="#f4f4f0"),
                   Mark(z=(6.33, 6.45), colour="#f4f4f0"), Mark(z=(4.50, 4.66), colour="#f4f4f0", dash_x=(2.4, 0.55)),
                   tiles((8.6, 21.0), "#bdb9b2", size=1.2, vary=0.10), Mark(z=(9.5, 9.62), colour="#f2c23f"), grain=0.26),
        hills=HILLS,
        stands=(
            Stand(prop="terminal", x=-0.6, z=17.0, height=3.0),
            Stand(prop="control_tower", x=7.3, z=15.0, height=5.2),
            Stand(prop="terminal", x=-16.4, z=18.0, height=2.8, variant=1),
            Stand(prop="airliner", x=-4.2, z=12.0, height=1.45, variant=1),
            Stand(prop="airliner", x=4.4, z=13.0, height=1.4, facing=-1),
            Stand(prop="airliner", x=11.4, z=11.6, height=1.4, variant=2),
            Stand(prop="airliner", x=-10.8, z=13.0, height=1.4, variant=3, facing=-1),
        ),
        scatters=(Scatter(props=("round_tree", "pine"), count=12, near=24, far=44, heights=(2.2, 3.2), lane=0.0),),
        front=(Stand(prop="grass", x=-0.95, z=1.9, height=0.5),),
        extras=(BIRDS,), haze_distance=90.0, stage_z=4.6, snow_props=(*SNOWY_TREES, ("pine", "snow_pine"), ("grass", "")), sounds=("wind", "traffic"),
    ),
    Place(
        name="train_railway", horizon=0.45, eye=1.7,
        soil=plain("#86ba5c", "#75aa50", *rails_ahead(0.0), *rails_ahead(3.4), grain=0.3),
        hills=HILLS,
        stands=(
            *(Stand(prop="mast", x=-1.75, z=z, height=4.4) for z in (6.0, 9.5, 14.0, 20.0, 30.0)),
            *(Stand(prop="mast", x=5.2, z=z, height=4.4, facing=-1) for z in (6.0, 9.5, 14.0, 20.0, 30.0)),
            Stand(prop="signal", x=-2.5, z=6.6, height=2.6),
            Stand(prop="signal", x=1.75, z=8.4, height=2.6),
            Stand(prop="bush", x=-3.6, z=6.4, height=0.6),
        ),
        scatters=(
            Scatter(props=("round_tree", "pine"), count=20, near=9, far=46, heights=(2.4, 3.6), lane=6.0),
            Scatter(props=("daisy", "bush"), count=10, near=5, far=12, heights=(0.25, 0.45), lane=5.6),
        ),
        front=(Stand(prop="daisy", x=-0.95, z=1.9, height=0.5, variant=1),),
        traffic=(Traffic(props=("engine_front",), count=1, heights=(2.3, 2.3), speed=-5.0, x=(3.4, 3.4), z=(1.3, 60.0), along="z"),),
        extras=(BIRDS,), snow_props=SNOWY_TREES, sounds=("rails", "birds"),
    ),
    Place(
        name="tunnel_mouth", horizon=0.44, eye=1.7,
        soil=plain("#86ba5c", "#75aa50", *rails_across(5.2, 6.6), grain=0.3),
        hills=(
            Hill(z=90, deep=40, height=26, shape="ridge", low=linear("#7d9a86"), high=linear("#a9b8b4"), cells=0.03),
            *HILLS,
        ),
        stands=(
            *(Stand(prop=f"tunnel_{part}", x=x, z=z, height=1.55, facing=facing)
              for x, facing in ((-4.6, 1), (4.6, -1)) for part, z in (("back", 6.05), ("front", 5.9))),
            Stand(prop="signal", x=-0.6, z=7.0, height=2.2),
            Stand(prop="bush", x=1.6, z=7.4, height=0.6),
            Stand(prop="bush", x=-2.2, z=4.7, height=0.4),
        ),
        scatters=(
            Scatter(props=("pine", "round_tree"), count=26, near=8.5, far=40, heights=(2.2, 3.4), lane=0.0),
            Scatter(props=("daisy", "bush"), count=10, near=3.4, far=4.8, heights=(0.2, 0.35), lane=1.2),
        ),
        front=(Stand(prop="daisy", x=-0.95, z=1.9, height=0.5, variant=1),),
        extras=(BIRDS,), snow_props=SNOWY_TREES, sounds=("rails", "birds"),
    ),
    Place(
        name="train_station_platform", horizon=0.44, eye=1.65,
        soil=plain("#b8b2aa", "#aca69e", tiles((0.5, 5.3), "#bab4ac", size=0.6), Mark(z=(4.75, 4.95), colour="#f2c23f", dash_x=(0.2, 0.8)),
                   Mark(z=(5.18, 5.32), colour="#e8e4dc"), *rails_across(5.4, 7.2), *rails_across(8.4, 10.2), Mark(z=(10.4, 60.0), colour="#a8a29a")),
        stands=(
            *(Stand(prop="platform_roof", x=x, z=5.0, height=3.1) for x in (-6.6, 1.4, 9.4)),
            Stand(prop="station_clock", x=-1.9, z=4.9, height=2.5),
            Stand(prop="name_board", x=-3.9, z=4.6, height=1.5),
            Stand(prop="park_bench", x=3.3, z=4.75, height=0.62),
            Stand(prop="pot_plant", x=4.7, z=4.7, height=0.8),
            *(Stand(prop="shop", x=-10.667 + 2.6667 * n, z=12.5, height=4.3, variant=(n * 2) % 5) for n in range(9)),
            Stand(prop="signal", x=6.6, z=7.8, height=2.6),
        ),
        traffic=(
            Traffic(props=("train",), count=2, heights=(2.36, 2.36), speed=-0.75, z=(6.7, 6.7), variants=1, jitter=0.0),
            Traffic(props=("train",), count=1, heights=(2.2, 2.2), speed=4.0, z=(9.6, 9.6), variants=1),
        ),
        extras=(BIRDS,), stage_z=4.1, sounds=("rails", "crowd"),
    ),
)  # fmt: skip
