"""Waters: the open sea, a river, a waterfall, a marsh, a coral reef, an island."""

from ...drawing.shade import display, linear
from ...staging.ground import Soil
from ...staging.hills import Hill
from ...staging.water import Water
from ..model import Extra, Living, Place, Scatter, Stand
from ..soils import BIRDS, SNOWED

GULLS = Extra(
    figure="seagull",
    action="fly",
    count=3,
    height=0.5,
    z=(9.0, 16.0),
    y=(2.6, 4.6),
    speed=1.5,
    times=("dawn", "day", "sunset"),
)

OCEAN = Place(
    name="ocean",
    horizon=0.42,
    eye=1.75,
    water=Water(near=display("#0f7f9c"), far=display("#12507f"), shore=0.0, swell=0.46, mirror=0.85),
    extras=(
        Extra(figure="boat", action="", count=1, height=2.4, z=(30.0, 44.0), y=(0.0, 0.0), speed=0.35),
        GULLS,
    ),
    stage_z=5.6,
    clouds=1.0,
    sounds=("waves", "gulls"),
)  # fmt: skip

RIVER = Place(
    name="river",
    horizon=0.43,
    eye=1.85,
    soil=Soil(kind="soft", first=linear("#7fc25a"), second=linear("#63ad48"), accent=linear("#a5d469"), grain=0.30,
              course="river", bank=linear("#c8b084")),
    snow_soil=Soil(kind="soft", first=linear("#eef2fa"), second=linear("#dfe7f4"), accent=(0.0, 0.0, 0.0), grain=0.12,
                   course="river", bank=linear("#b5b8bc")),
    hills=(
        Hill(z=130, deep=100, height=34, shape="ridge", low=linear("#6f86a0"), high=linear("#e4ebf4"), cells=0.024, top=0.52),
        Hill(z=70, deep=40, height=13.0, shape="gap", low=linear("#4f8a62"), high=linear("#5f9a66"), cells=0.06, spread=30.0),
        Hill(z=46, deep=16, height=3.2, shape="crowns", low=linear("#3f7f4a"), high=linear("#549850"), cells=0.26),
    ),
    water=Water(near=display("#3f9fb8"), far=display("#6fb5d4"), shore=5.6, waves=0.5, mirror=0.55, end=44.0, course="river",
                flow=0.55),
    stands=(
        Stand(prop="round_tree", x=-4.9, z=10.6, height=3.6),
        Stand(prop="round_tree", x=5.4, z=11.2, height=3.8, variant=1),
        Stand(prop="reeds", x=2.3, z=5.75, height=0.8),
        Stand(prop="reeds", x=2.7, z=5.9, height=0.65, variant=1),
        Stand(prop="reeds", x=-2.9, z=5.8, height=0.8, variant=1),
        Stand(prop="rock", x=-1.2, z=7.5, height=0.42),
        Stand(prop="rock", x=-0.5, z=7.9, height=0.3, variant=1),
        Stand(prop="rock", x=1.8, z=7.2, height=0.34, variant=1),
        Stand(prop="rock", x=3.6, z=8.2, height=0.5),
        Stand(prop="rock", x=-3.8, z=8.3, height=0.46),
        Stand(prop="pine", x=6.9, z=12.5, height=4.2),
        Stand(prop="pine", x=-7.2, z=12.0, height=4.4, variant=1),
        Stand(prop="driftwood", x=3.9, z=6.0, height=0.42),
    ),
    scatters=(
        Scatter(props=("round_tree", "pine", "round_tree"), count=30, near=12, far=42, heights=(2.8, 4.2), lane=4.6, widening=0.10),
        Scatter(props=("bush", "grass", "reeds"), count=16, near=9.8, far=18, heights=(0.4, 0.8), lane=4.2, widening=0.05),
        Scatter(props=("daisy", "grass"), count=8, near=3.2, far=4.9, heights=(0.22, 0.36), lane=1.1),
    ),
    front=(Stand(prop="reeds", x=-0.96, z=1.9, height=0.85), Stand(prop="grass", x=0.98, z=1.9, height=0.6)),
    extras=(BIRDS,),
    stage_z=4.0,
    snow_props=SNOWED,
    sounds=("river", "birds"),
)  # fmt: skip

WATERFALL = Place(
    name="waterfall",
    horizon=0.52,
    eye=1.75,
    soil=Soil(kind="soft", first=linear("#6fae52"), second=linear("#5a8f48"), accent=linear("#94c46a"), grain=0.34,
              course="plunge", bank=linear("#8d8878")),
    snow_soil=Soil(kind="soft", first=linear("#eef2fa"), second=linear("#dfe7f4"), accent=(0.0, 0.0, 0.0), grain=0.12,
                   course="plunge", bank=linear("#a5a8ac")),
    hills=(
        Hill(z=60, deep=30, height=19.0, shape="crowns", low=linear("#3f7a4e"), high=linear("#549a58"), cells=0.10),
        Hill(z=18.0, deep=14, height=10.4, shape="wall", low=linear("#7d7a74"), high=linear("#6f9a4e"), cells=0.22, spread=12.0,
             top=0.70),
    ),
    water=Water(near=display("#3fa8b8"), far=display("#7fc8d4"), shore=5.4, waves=0.7, mirror=0.35, end=18.5, course="plunge",
                flow=0.4),
    stands=(
        Stand(prop="crag", x=-3.9, z=13.5, height=5.0),
        Stand(prop="crag", x=4.0, z=13.8, height=5.4, variant=1),
        Stand(prop="crag", x=-5.6, z=11.5, height=4.2, variant=2),
        Stand(prop="crag", x=5.9, z=11.6, height=4.5, variant=3),
        Stand(prop="rock", x=-1.5, z=12.8, height=0.8),
        Stand(prop="rock", x=1.7, z=12.4, height=0.7, variant=1),
        Stand(prop="rock", x=-2.6, z=9.4, height=0.65),
        Stand(prop="rock", x=2.9, z=9.2, height=0.75, variant=1),
        Stand(prop="rock", x=-3.0, z=6.5, height=0.45, variant=1),
        Stand(prop="rock", x=2.6, z=6.6, height=0.42),
        Stand(prop="fern", x=3.4, z=6.0, height=0.7),
        Stand(prop="fern", x=-3.5, z=6.0, height=0.7, variant=1),
        Stand(prop="pine", x=-6.4, z=9.6, height=4.6),
        Stand(prop="round_tree", x=6.6, z=9.8, height=4.0),
    ),
    scatters=(
        Scatter(props=("fern", "bush"), count=14, near=8.8, far=13, heights=(0.5, 0.9), lane=4.2),
        Scatter(props=("grass",), count=8, near=3.4, far=5.2, heights=(0.22, 0.36), lane=1.1),
        Scatter(props=("pine", "round_tree"), count=10, near=9.5, far=13, heights=(3.4, 4.4), lane=7.0),
    ),
    front=(Stand(prop="fern", x=-0.98, z=1.9, height=0.8), Stand(prop="fern", x=1.0, z=1.9, height=0.7, variant=1)),
    living=(
        Living(kind="fall", x=0.0, z=17.6, width=3.6, height=7.0),
        Living(kind="fall", x=-2.3, z=17.5, width=0.8, height=6.7, drift=1.0),
        Living(kind="mist", x=-0.9, z=17.0, y=-0.1, width=2.6, height=1.9),
        Living(kind="mist", x=0.9, z=16.8, y=-0.1, width=2.8, height=1.7),
    ),
    extras=(BIRDS,),
    stage_z=4.0,
    clouds=0.5,
    snow_props=(*SNOWED, ("fern", "snow_rock")),
    sounds=("fall", "birds"),
)  # fmt: skip

MARSH = Place(
    name="marsh",
    horizon=0.45,
    eye=1.75,
    soil=Soil(kind="soft", first=linear("#7a8a48"), second=linear("#5f6a3c"), accent=linear("#98a85a"), grain=0.40, patch=0.75,
              course="pools", bank=linear("#5a5038")),
    snow_soil=Soil(kind="soft", first=linear("#e6eaf2"), second=linear("#cfd6e2"), accent=(0.0, 0.0, 0.0), grain=0.16,
                   course="pools", bank=linear("#7d7a74")),
    hills=(
        Hill(z=60, deep=30, height=6.0, shape="crowns", low=linear("#5f7a58"), high=linear("#6f8a60"), cells=0.14),
        Hill(z=38, deep=10, height=3.4, shape="crowns", low=linear("#4a6a48"), high=linear("#5f7f50"), cells=0.26),
    ),
    water=Water(near=display("#4f6a58"), far=display("#7f9a88"), shore=0.0, waves=0.22, mirror=0.80, end=38.0, course="pools"),
    stands=(
        Stand(prop="dead_tree", x=-3.5, z=8.2, height=3.6),
        Stand(prop="dead_tree", x=4.3, z=9.6, height=4.2, variant=1),
        Stand(prop="dead_tree", x=1.9, z=14.0, height=3.6, variant=2),
        Stand(prop="dead_tree", x=-6.2, z=13.0, height=4.0, variant=1),
        Stand(prop="lily_pads", x=2.2, z=7.0, height=0.72),
        Stand(prop="lily_pads", x=-1.7, z=9.0, height=0.8, variant=1),
        Stand(prop="lily_pads", x=-4.6, z=7.3, height=0.7, variant=2),
        Stand(prop="reeds", x=-2.4, z=5.6, height=1.1),
        Stand(prop="reeds", x=-2.8, z=5.9, height=1.25, variant=1),
        Stand(prop="reeds", x=-3.3, z=5.7, height=1.0, variant=2),
        Stand(prop="reeds", x=3.6, z=5.9, height=1.2),
        Stand(prop="reeds", x=3.1, z=5.6, height=1.0, variant=1),
        Stand(prop="driftwood", x=4.6, z=6.3, height=0.55),
    ),
    scatters=(
        Scatter(props=("reeds",), count=46, near=5.8, far=24, heights=(0.9, 1.5), lane=1.8, variants=3),
        Scatter(props=("dead_tree",), count=9, near=15, far=34, heights=(3.0, 4.6), lane=2.0, variants=3),
        Scatter(props=("grass",), count=16, near=3.6, far=10, heights=(0.3, 0.5), lane=1.2),
    ),
    front=(Stand(prop="reeds", x=-0.96, z=1.9, height=1.05), Stand(prop="reeds", x=0.98, z=1.9, height=0.9, variant=1)),
    extras=(BIRDS,),
    living=(
        Living(kind="mist", x=-4.0, z=11.0, width=5.0, height=0.8), Living(kind="mist", x=4.5, z=15.0, width=6.0, height=1.0),
    ),
    haze="#c5cfae",
    haze_distance=24.0,
    stage_z=4.0,
    clouds=0.8,
    snow_props=(("grass", ""), ("lily_pads", "floe")),
    sounds=("water", "insects", "birds"),
)  # fmt: skip

REEF = Place(
    name="coral reef",
    horizon=0.54,
    eye=1.5,
    sky="underwater",
    tint=(0.62, 0.95, 1.0),
    soil=Soil(kind="sand", first=linear("#f0dcb0"), second=linear("#dcc898"), accent=linear("#f6e8c4"), grain=0.3, far=40.0),
    hills=(
        Hill(z=30, deep=14, height=9.0, shape="crowns", low=linear("#4a8fa8"), high=linear("#7a7fb0"), cells=0.16),
        Hill(z=17, deep=6, height=3.4, shape="crowns", low=linear("#8a6f9a"), high=linear("#5fa0a0"), cells=0.45, fade=0.15),
    ),
    stands=(
        Stand(prop="brain_coral", x=-3.3, z=6.2, height=1.25),
        Stand(prop="sea_fan", x=-4.1, z=6.8, height=2.2),
        Stand(prop="tube_sponge", x=-2.5, z=6.9, height=1.5),
        Stand(prop="anemone", x=-2.2, z=5.5, height=0.62),
        Stand(prop="coral", x=-1.7, z=6.0, height=0.8, variant=2),
        Stand(prop="brain_coral", x=3.6, z=6.6, height=1.45, variant=1),
        Stand(prop="coral", x=2.5, z=6.0, height=1.25, variant=1),
        Stand(prop="tube_sponge", x=4.5, z=7.2, height=2.0, variant=1),
        Stand(prop="sea_fan", x=2.9, z=7.4, height=2.0, variant=2),
        Stand(prop="anemone", x=1.9, z=5.3, height=0.5, variant=1),
        Stand(prop="coral", x=5.4, z=6.6, height=1.4, variant=3),
        Stand(prop="sea_fan", x=-5.4, z=7.8, height=2.4, variant=3),
    ),
    scatters=(
        Scatter(props=("brain_coral", "coral", "sea_fan", "tube_sponge", "coral", "anemone"), count=52, near=7.2, far=18,
                heights=(0.9, 2.2), lane=1.9, variants=4),
        Scatter(props=("anemone", "coral", "brain_coral"), count=10, near=4.6, far=6.6, heights=(0.3, 0.6), lane=1.5, variants=4),
    ),
    front=(
        Stand(prop="sea_fan", x=-0.96, z=2.0, height=1.2),
        Stand(prop="coral", x=0.97, z=2.0, height=0.85, variant=1),
        Stand(prop="anemone", x=0.72, z=1.9, height=0.32),
    ),
    extras=(
        Extra(figure="fish", action="", count=6, height=0.42, z=(6.0, 11.0), y=(1.2, 3.4), speed=0.5),
        Extra(figure="fish", action="", count=6, height=0.30, z=(8.0, 14.0), y=(1.0, 4.0), speed=-0.4),
    ),
    clouds=0.0,
    clear_water=True,
    sounds=("underwater",),
)  # fmt: skip

ISLAND = Place(
    name="island",
    horizon=0.44,
    eye=2.1,
    soil=Soil(kind="sand", first=linear("#f2d9a8"), second=linear("#e6c690"), accent=linear("#f6e2b8"), grain=0.26, shore=6.2,
              far=9.0),
    hills=(
        Hill(z=34, deep=22, height=8.5, shape="isle", low=linear("#5fa552"), high=linear("#4a8f48"), cells=0.16, spread=15.0),
        Hill(z=32, deep=25, height=0.55, shape="isle", low=linear("#f2dcae"), high=linear("#ead2a0"), cells=0.05, spread=21.0),
    ),
    water=Water(near=display("#5fe0d6"), far=display("#1a86cf"), shore=6.2, mirror=0.30, waves=0.7),
    stands=(
        Stand(prop="rock", x=2.9, z=5.3, height=0.5),
        Stand(prop="palm", x=-4.2, z=5.2, height=3.8),
        Stand(prop="driftwood", x=2.2, z=4.7, height=0.4),
        *(Stand(alone=True, prop="palm", x=x, z=31.0 + n % 3, height=6.0 + 0.6 * (n % 3), variant=n % 3)
          for n, x in enumerate((-10.0, -8.2, -5.5, -2.6, 0.8, 3.6, 6.0, 8.8, 10.6))),
        *(Stand(alone=True, prop="rock", x=x, z=30.0, height=1.3, variant=n % 2) for n, x in enumerate((-11.5, 11.8, 5.0))),
    ),
    extras=(Extra(figure="boat", action="", count=1, height=2.2, z=(18.0, 22.0), y=(0.0, 0.0), speed=0.35), GULLS),
    front=(Stand(prop="palm", x=1.12, z=2.3, height=1.75),),
    stage_z=4.0,
    snow_props=(("rock", "snow_rock"), ("driftwood", "snow_rock")),
    sounds=("waves", "gulls"),
)  # fmt: skip

WATERS = (OCEAN, RIVER, WATERFALL, MARSH, REEF, ISLAND)
