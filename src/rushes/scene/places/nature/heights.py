"""Heights and depths: a volcano, a cliff above the sea, a canyon, a valley, a cave."""

from dataclasses import replace

from ...drawing.shade import display, linear
from ...staging.ground import Soil
from ...staging.hills import Hill
from ...staging.water import Water
from ..model import Extra, Living, Place, Scatter, Stand
from ..soils import BIRDS, GRASS, SNOW, SNOWED

VOLCANO = Place(
    name="volcano",
    horizon=0.50,
    soil=Soil(kind="basalt", first=linear("#5a5254"), second=linear("#4a4446"), accent=(0.0, 0.0, 0.0), grain=0.32, glow=1.0),
    hills=(
        Hill(z=150, deep=60, height=14, shape="ridge", low=linear("#5f5660"), high=linear("#6f656c"), cells=0.03),
        Hill(z=46, deep=64, height=21.0, shape="volcano", low=linear("#5f4c48"), high=linear("#4a3f42"), cells=0.10, spread=32.0,
             glow=1.0),
        Hill(z=30, deep=14, height=2.4, shape="round", low=linear("#5a5052"), high=linear("#4a4346"), cells=0.09, fade=0.3),
    ),
    stands=(
        Stand(prop="dark_rock", x=-3.2, z=6.6, height=1.1),
        Stand(prop="dark_rock", x=3.7, z=7.2, height=1.4, variant=1),
        Stand(prop="dark_rock", x=2.2, z=5.6, height=0.45),
        Stand(prop="dark_rock", x=-5.2, z=8.4, height=1.7, variant=2),
        Stand(prop="burnt_tree", x=5.0, z=9.2, height=3.0),
        Stand(prop="burnt_tree", x=-4.2, z=10.0, height=2.6, variant=1),
    ),
    scatters=(
        Scatter(props=("dark_rock",), count=18, near=5.5, far=24, heights=(0.25, 1.0), lane=1.8, variants=3),
        Scatter(props=("burnt_tree",), count=6, near=12, far=26, heights=(2.0, 2.8), lane=5.0),
    ),
    front=(Stand(prop="dark_rock", x=-0.98, z=1.9, height=0.5), Stand(prop="dark_rock", x=1.0, z=2.0, height=0.42, variant=1)),
    living=(
        Living(kind="glow", x=0.0, z=76.0, y=20.0, width=100.0, height=60.0, colour="#ff4e1e"),
        Living(kind="plume", x=0.0, z=75.0, y=16.0, width=10.0, height=22.0, drift=0.40, colour="#8a6258"),
        Living(kind="glow", x=0.0, z=74.0, y=16.4, width=17.0, height=13.0, colour="#ffb04a"),
        Living(kind="fountain", x=0.0, z=73.5, y=15.0, width=15.0, height=16.0, colour="#ff8a2a"),
        Living(kind="glow", x=-6.0, z=16.0, y=0.0, width=9.0, height=2.6, colour="#ff6a2a"),
        Living(kind="glow", x=6.5, z=12.0, y=0.0, width=7.0, height=2.0, colour="#ff6a2a"),
        Living(kind="smoke", x=-4.6, z=9.6, y=0.1, width=0.8, height=2.6, drift=0.2, colour="#b0a8a4"),
    ),
    haze="#ee8a62",
    zenith="#7a5a68",
    haze_distance=60.0,
    clouds=0.3,
    snow_props=(("dark_rock", "snow_rock"),),
    sounds=("rumble", "wind"),
)  # fmt: skip

CLIFF = Place(
    name="cliff",
    horizon=0.50,
    eye=1.9,
    soil=replace(GRASS, shore=6.3, far=6.0),
    snow_soil=replace(SNOW, shore=6.3, far=6.0),
    hills=(
        Hill(z=130, deep=80, height=28, shape="plateau", low=linear("#b5a890"), high=linear("#7fae62"), cells=0.05, at=-34.0,
             spread=40.0, top=0.72),
        Hill(z=17, deep=44, height=13.5, shape="plateau", low=linear("#d2c3a6"), high=linear("#76b056"), cells=0.12, at=-1.0,
             spread=16.0, top=0.74),
    ),
    water=Water(near=display("#2f9fb8"), far=display("#1f74b5"), shore=6.3, waves=1.1, mirror=0.35),
    stands=(
        Stand(prop="crag", x=-4.4, z=15.5, height=2.6),
        Stand(prop="rock", x=1.5, z=17.0, height=1.0),
        Stand(prop="rock", x=-2.4, z=17.5, height=0.8, variant=1),
        Stand(prop="rock", x=4.4, z=15.5, height=1.2, variant=1),
        Stand(prop="rock", x=3.3, z=5.3, height=0.45),
        Stand(prop="rock", x=-3.0, z=5.2, height=0.5, variant=1),
    ),
    scatters=(
        Scatter(props=("grass", "daisy"), count=12, near=3.4, far=5.3, heights=(0.24, 0.4), lane=1.2, variants=4),
        Scatter(props=("rock",), count=6, near=14, far=19, heights=(0.4, 0.9), lane=2.0),
    ),
    front=(Stand(prop="grass", x=-0.96, z=1.9, height=0.6), Stand(prop="rock", x=1.02, z=1.9, height=0.36)),
    living=tuple(
        living
        for x, z, wide, tall in ((-4.4, 15.1, 3.2, 2.6), (4.4, 15.2, 2.2, 1.7), (1.4, 16.7, 2.2, 1.6), (-2.4, 17.2, 1.9, 1.4))
        for living in (
            Living(kind="glow", x=x, z=z + 0.05, y=0.0, width=1.3 * wide, height=0.16 * wide, colour="#ffffff"),
            Living(kind="surf", x=x, z=z, y=0.05, width=wide, height=tall),
        )
    ),
    extras=(
        Extra(figure="seagull", action="fly", count=4, height=0.5, z=(10.0, 17.0), y=(2.6, 5.4), speed=1.4, times=("dawn", "day", "sunset")),
    ),
    stage_z=4.0,
    clouds=0.9,
    snow_props=SNOWED,
    sounds=("waves", "gulls", "high_wind"),
)  # fmt: skip

CANYON = Place(
    name="canyon",
    horizon=0.50,
    soil=Soil(kind="sand", first=linear("#d98a58"), second=linear("#c87848"), accent=linear("#e6a070"), grain=0.30),
    snow_soil=SNOW,
    hills=(
        Hill(z=120, deep=60, height=34, shape="mesa", low=linear("#c4704a"), high=linear("#e09a6a"), cells=0.030),
        Hill(z=17, deep=52, height=14.5, shape="plateau", low=linear("#c8623c"), high=linear("#e0986a"), cells=0.14, at=5.6,
             spread=14.0, top=0.86),
        Hill(z=24, deep=60, height=17.0, shape="plateau", low=linear("#b5583a"), high=linear("#dd9264"), cells=0.12, at=-6.6,
             spread=-14.0, top=0.86),
    ),
    stands=(
        Stand(prop="red_pillar", x=-4.4, z=13.5, height=4.6),
        Stand(prop="red_pillar", x=4.6, z=17.0, height=5.0, variant=1),
        Stand(prop="red_rock", x=-3.0, z=6.6, height=0.9),
        Stand(prop="red_rock", x=3.5, z=7.0, height=1.2, variant=1),
        Stand(prop="red_rock", x=2.2, z=5.6, height=0.4),
        Stand(prop="cactus", x=-4.4, z=8.4, height=1.8),
    ),
    scatters=(
        Scatter(props=("red_rock",), count=14, near=5.5, far=20, heights=(0.3, 1.1), lane=1.9, variants=3),
        Scatter(props=("straw", "cactus"), count=8, near=5, far=14, heights=(0.35, 0.8), lane=1.8),
    ),
    front=(Stand(prop="red_rock", x=-0.98, z=1.9, height=0.45), Stand(prop="straw", x=0.98, z=1.9, height=0.5)),
    extras=(
        Extra(figure="seagull", action="fly", count=2, height=0.6, z=(12.0, 16.0), y=(4.0, 5.6), speed=1.2, times=("dawn", "day", "sunset")),
    ),
    haze="#f0cdb0",
    haze_distance=60.0,
    clouds=0.4,
    snow_props=(("straw", ""), ("red_rock", "snow_rock")),
    sounds=("wind",),
)  # fmt: skip

VALLEY = Place(
    name="valley",
    horizon=0.46,
    eye=2.0,
    soil=replace(GRASS, course="river", bank=linear("#c8b084")),
    snow_soil=replace(SNOW, course="river", bank=linear("#b5b8bc")),
    hills=(
        Hill(z=170, deep=90, height=44, shape="ridge", low=linear("#7088a4"), high=linear("#e8eef6"), cells=0.02, top=0.40),
        Hill(z=70, deep=90, height=40, shape="gap", low=linear("#5f9460"), high=linear("#8a9a84"), cells=0.035, spread=52.0,
             top=0.62),
        Hill(z=30, deep=44, height=15, shape="gap", low=linear("#6fae54"), high=linear("#5a9a4c"), cells=0.07, spread=27.0),
    ),
    water=Water(near=display("#4fa5bc"), far=display("#8fc5dc"), shore=5.6, waves=0.4, mirror=0.5, end=36.0, course="river",
                flow=0.5),
    stands=(
        Stand(prop="cottage", x=6.4, z=17.0, height=2.4),
        Stand(prop="pine", x=-5.2, z=11.0, height=3.4),
        Stand(prop="pine", x=6.2, z=12.0, height=3.6, variant=1),
        Stand(prop="rock", x=2.4, z=5.6, height=0.4),
        Stand(prop="rock", x=-1.4, z=7.6, height=0.4, variant=1),
    ),
    scatters=(
        Scatter(props=("pine", "round_tree"), count=30, near=12, far=40, heights=(2.2, 3.4), lane=4.8, widening=0.14),
        Scatter(props=("daisy",), count=12, near=3.6, far=5.4, heights=(0.28, 0.42), lane=1.0, variants=4),
        Scatter(props=("grass",), count=10, near=3.4, far=5.6, heights=(0.24, 0.36), lane=0.9),
    ),
    front=(Stand(prop="daisy", x=-0.92, z=1.9, height=0.7), Stand(prop="grass", x=0.95, z=1.9, height=0.5)),
    extras=(BIRDS,),
    stage_z=4.0,
    haze="#d4e4f0",
    haze_distance=40.0,
    snow_props=SNOWED,
    sounds=("wind", "birds"),
)  # fmt: skip

CAVE = Place(
    name="cave",
    horizon=0.46,
    eye=1.6,
    sky="cave",
    soil=Soil(kind="dust", first=linear("#8a7666"), second=linear("#75655a"), accent=(0.0, 0.0, 0.0), grain=0.36, far=24.0,
              course="pond", bank=linear("#5a4c42")),
    water=Water(near=display("#2f7f98"), far=display("#4fa8b8"), shore=6.8, waves=0.15, mirror=0.7, end=14.0, course="pond"),
    stands=(
        *(Stand(prop="cave_wall", x=side * (4.7 + 0.10 * n), z=z, height=5.2 + 0.3 * n, variant=n % 4, facing=side)
          for n, z in enumerate((4.6, 6.0, 7.6, 9.6, 12.0)) for side in (1, -1)),
        *(Stand(prop="cave_wall", x=side * (6.2 + 1.9 * k), z=8.0 + 1.6 * k, height=6.4, variant=k % 4, facing=-side)
          for k in range(4) for side in (1, -1)),
        *(Stand(prop="cave_wall", x=x, z=16.0 + 0.2 * n, height=5.6, variant=n % 4) for n, x in enumerate((-11.0, -8.6, -6.4, -4.6, 4.6, 6.4, 8.6, 11.0))),
        *(Stand(prop="stalactites", x=-10.5 + 3.0 * k, z=z, y=y, height=2.1, variant=(k + n) % 4)
          for n, (z, y) in enumerate(((6.0, 4.0), (8.5, 4.6), (11.5, 5.2), (15.0, 6.0))) for k in range(8)),
        Stand(prop="stalagmite", x=-2.5, z=6.2, height=1.4),
        Stand(prop="stalagmite", x=2.9, z=6.0, height=1.1, variant=1),
        Stand(prop="stalagmite", x=-2.9, z=9.6, height=1.8, variant=1),
        Stand(prop="stalagmite", x=4.2, z=10.6, height=2.0, variant=2),
        Stand(prop="crystals", x=-2.3, z=5.5, height=0.9),
        Stand(prop="crystals", x=2.9, z=7.4, height=1.2, variant=1),
        Stand(prop="crystals", x=-3.2, z=7.4, height=1.2, variant=2),
    ),
    scatters=(Scatter(props=("dark_rock", "stalagmite"), count=10, near=5.0, far=15, heights=(0.3, 0.9), lane=2.2, variants=3),),
    front=(
        Stand(prop="stalactites", x=-0.62, z=2.0, y=1.02, height=0.62), Stand(prop="stalactites", x=0.66, z=2.0, y=1.04, height=0.55, variant=1),
    ),
    living=(
        Living(kind="glow", x=0.3, z=17.0, y=2.4, width=9.0, height=8.0, colour="#bfe8ff"),
        Living(kind="glow", x=-3.3, z=7.3, y=0.6, width=3.4, height=2.8, colour="#7fd8f0"),
        Living(kind="glow", x=3.4, z=7.3, y=0.6, width=3.0, height=2.4, colour="#c9a0f5"),
        Living(kind="mist", x=0.5, z=15.0, width=6.0, height=1.2),
    ),
    clouds=0.0,
    haze_distance=26.0,
    sounds=("cave", "water"),
)  # fmt: skip

OF_ICE = {"cave_wall": "ice_wall", "stalactites": "icicles", "stalagmite": "crystals", "dark_rock": "snow_rock"}
ICE_CAVE = replace(
    CAVE,
    name="ice cave",
    soil=Soil(
        kind="ice",
        first=linear("#bfe4f4"),
        second=linear("#eef6fc"),
        accent=linear("#3f8fc8"),
        grain=0.12,
        far=24.0,
        course="pond",
        bank=linear("#a8d4ea"),
    ),
    water=Water(
        near=display("#1f7fb8"), far=display("#5fc0e8"), shore=6.8, waves=0.10, mirror=0.8, end=14.0, course="pond"
    ),
    stands=tuple(
        replace(stand, prop=OF_ICE.get(stand.prop, stand.prop)) for stand in CAVE.stands if stand.prop != "crystals"
    ),
    scatters=tuple(replace(rule, props=("snow_rock", "crystals"), count=7) for rule in CAVE.scatters),
    front=tuple(replace(stand, prop=OF_ICE.get(stand.prop, stand.prop)) for stand in CAVE.front),
    living=(
        Living(kind="glow", x=0.3, z=17.0, y=2.6, width=11.0, height=9.0, colour="#d8f4ff"),
        Living(kind="glow", x=-3.8, z=8.4, y=2.0, width=5.0, height=5.0, colour="#4fb8ff"),
        Living(kind="glow", x=4.0, z=9.4, y=2.4, width=5.0, height=5.0, colour="#5fd0f0"),
        Living(kind="mist", x=0.5, z=12.0, width=5.0, height=0.8, colour="#e0f4ff"),
    ),
    haze="#8fd0f4",
    zenith="#2f6fa8",
    gloom=-0.5,
    sounds=("cave", "drips"),
)

HEIGHTS = (VOLCANO, CLIFF, CANYON, VALLEY, CAVE, ICE_CAVE)
