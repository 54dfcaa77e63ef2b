"""Woods of their own kind: a jungle, a grove of bamboo, a road through a forest, a camp in a clearing."""

from dataclasses import replace

from ...drawing.shade import linear
from ...staging.ground import Soil
from ...staging.hills import Hill
from ..model import Extra, Living, Place, Scatter, Stand
from ..soils import BIRDS, SHAFTS, SNOW, SNOWED, WOODLAND

JUNGLE_SOIL = Soil(
    kind="soft", first=linear("#558a3e"), second=linear("#466f34"), accent=linear("#86b84e"), grain=0.42, patch=0.75
)
LITTER = Soil(
    kind="path", first=linear("#7f9a4a"), second=linear("#a09050"), accent=linear("#cdb882"), grain=0.36, patch=0.75
)
ROAD = Soil(
    kind="ruts", first=linear("#6f9a4a"), second=linear("#7d7a45"), accent=linear("#b08f62"), grain=0.36, patch=0.75
)

JUNGLE = Place(
    name="jungle",
    horizon=0.45,
    soil=JUNGLE_SOIL,
    snow_soil=SNOW,
    hills=(
        Hill(z=34, deep=26, height=15.0, shape="crowns", low=linear("#3f7f45"), high=linear("#5a9a4a"), cells=0.28),
        Hill(z=22, deep=9, height=7.5, shape="crowns", low=linear("#2f6f3a"), high=linear("#4a8f42"), cells=0.42),
    ),
    stands=(
        Stand(prop="jungle_tree", x=-3.9, z=7.0, height=6.2),
        Stand(prop="jungle_tree", x=4.4, z=7.8, height=6.6, variant=1),
        Stand(prop="big_leaf", x=-2.7, z=6.1, height=1.7),
        Stand(prop="big_leaf", x=3.1, z=6.4, height=2.0, variant=1),
        Stand(prop="palm", x=2.4, z=9.2, height=4.2, variant=2),
        Stand(prop="palm", x=-2.6, z=9.8, height=4.6),
        Stand(prop="fern", x=-1.9, z=5.5, height=0.75),
        Stand(prop="fern", x=2.2, z=5.3, height=0.85, variant=1),
        Stand(prop="driftwood", x=-3.7, z=5.7, height=0.7),
    ),
    scatters=(
        Scatter(props=("jungle_tree", "palm", "jungle_tree"), count=24, near=9.5, far=21, heights=(5.0, 7.5), lane=2.4,
                widening=0.02),
        Scatter(props=("big_leaf", "fern", "big_leaf"), count=44, near=5.6, far=17, heights=(0.9, 2.2), lane=1.7, variants=3),
        Scatter(props=("fern", "grass", "fern"), count=22, near=4.0, far=8, heights=(0.35, 0.75), lane=1.15),
    ),
    front=(
        Stand(prop="big_leaf", x=-1.04, z=1.9, height=1.35),
        Stand(prop="fern", x=0.98, z=1.8, height=0.75, variant=1),
        Stand(prop="vines", x=-0.62, z=2.0, height=0.52, y=1.02),
        Stand(prop="vines", x=0.72, z=2.0, height=0.44, y=1.03, variant=1),
    ),
    extras=(
        Extra(figure="bird", action="fly", count=2, height=0.5, z=(8.0, 12.0), y=(3.0, 4.2), speed=1.5,
              times=("dawn", "day", "sunset")),
        Extra(figure="butterfly", action="fly", count=3, height=0.13, z=(5.0, 8.0), y=(0.9, 2.0), speed=0.5,
              times=("dawn", "day")),
    ),
    living=(SHAFTS, Living(kind="mist", x=-1.0, z=15.0, width=4.0, height=0.9)),
    haze="#b9d8a4",
    haze_distance=30.0,
    gloom=0.25,
    clouds=0.2,
    sounds=("insects", "leaves", "birds"),
)  # fmt: skip

BAMBOO = Place(
    name="bamboo",
    horizon=0.45,
    soil=LITTER,
    snow_soil=replace(SNOW, kind="path", accent=linear("#d5dcea")),
    hills=(
        Hill(z=40, deep=24, height=13.0, shape="crowns", low=linear("#7fae5a"), high=linear("#96c06a"), cells=0.22),
    ),
    stands=(
        Stand(prop="bamboo", x=-2.5, z=5.6, height=5.2),
        Stand(prop="bamboo", x=2.6, z=5.9, height=5.4, variant=1),
        Stand(prop="bamboo", x=-3.4, z=6.4, height=5.6, variant=2),
        Stand(prop="bamboo", x=3.6, z=6.6, height=5.2),
        Stand(prop="bamboo", x=-4.6, z=7.0, height=5.4, variant=1),
        Stand(prop="bamboo", x=4.8, z=7.4, height=5.6, variant=2),
        Stand(prop="bamboo", x=-2.5, z=8.0, height=5.4),
        Stand(prop="bamboo", x=2.9, z=8.6, height=5.6, variant=1),
        Stand(prop="bamboo_shoot", x=-1.9, z=5.3, height=0.55),
        Stand(prop="bamboo_shoot", x=2.0, z=5.6, height=0.45, variant=1),
        Stand(prop="rock", x=1.9, z=5.0, height=0.35),
        Stand(prop="rock", x=-2.2, z=6.2, height=0.5, variant=1),
    ),
    scatters=(
        Scatter(props=("bamboo",), count=26, near=6.5, far=11, heights=(4.8, 6.0), lane=2.3, variants=3),
        Scatter(props=("bamboo",), count=130, near=11, far=34, heights=(4.8, 6.4), lane=2.3, widening=0.02, variants=4),
        Scatter(props=("fern", "grass"), count=14, near=4.2, far=10, heights=(0.3, 0.6), lane=1.6),
    ),
    front=(
        Stand(prop="bamboo", x=-0.98, z=1.9, height=2.9),
        Stand(prop="bamboo", x=1.04, z=2.0, height=3.1, variant=1),
        Stand(prop="fern", x=0.86, z=1.8, height=0.5),
    ),
    extras=(replace(BIRDS, count=2, z=(9.0, 14.0), y=(3.2, 4.4)),),
    haze="#d3e8b0",
    haze_distance=24.0,
    gloom=0.10,
    living=(SHAFTS,),
    clouds=0.1,
    snow_props=(("fern", "snow_rock"), ("grass", ""), ("rock", "snow_rock"), ("bamboo_shoot", "")),
    sounds=("leaves", "birds"),
)  # fmt: skip

FOREST_ROAD = Place(
    name="forest road",
    horizon=0.45,
    soil=ROAD,
    snow_soil=replace(SNOW, kind="ruts", accent=linear("#ccd4e4")),
    hills=(
        Hill(z=60, deep=40, height=13, shape="round", low=linear("#4f8060"), high=linear("#5c8f66"), cells=0.04),
        Hill(z=40, deep=20, height=8.0, shape="crowns", low=linear("#41804a"), high=linear("#55944e"), cells=0.16),
    ),
    stands=(*tuple(Stand(prop=("round_tree", "pine")[(n + (side > 0)) % 2], x=side * (2.9 + 0.35 * (n % 3)), z=z, height=4.2 + 0.5 * (n % 2), variant=n % 2) for n, z in enumerate((5.6, 6.8, 8.2, 9.8, 11.8, 14.2, 17.0)) for side in (1, -1)), Stand(prop="signpost", x=1.95, z=5.3, height=1.15), Stand(prop="rock", x=-1.9, z=5.2, height=0.36)),
    scatters=(
        Scatter(props=("pine", "round_tree", "round_tree"), count=46, near=7.5, far=34, heights=(3.8, 5.4), lane=3.2),
        Scatter(props=("bush", "fern", "grass"), count=26, near=4.4, far=14, heights=(0.35, 0.8), lane=1.8),
        Scatter(props=("mushroom", "daisy"), count=6, near=4.2, far=7, heights=(0.25, 0.4), lane=1.7),
    ),
    front=(
        Stand(prop="bush", x=-1.0, z=1.9, height=0.75),
        Stand(prop="fern", x=1.0, z=1.9, height=0.7),
    ),
    extras=(BIRDS,),
    living=(
        SHAFTS,
        *(Living(kind="sunspot", x=x, z=z, width=wide, height=0.22 * wide) for x, z, wide in ((0.5, 5.6, 1.5), (-0.5, 7.4, 1.7), (0.3, 10.0, 1.9))),
    ),
    clouds=0.4,
    haze="#dcebc0",
    haze_distance=34.0,
    snow_props=(*SNOWED, ("fern", "snow_rock")),
    sounds=("leaves", "birds"),
)  # fmt: skip

CAMPSITE = Place(
    name="campsite",
    horizon=0.45,
    soil=WOODLAND,
    snow_soil=SNOW,
    hills=(
        Hill(z=110, deep=90, height=34, shape="ridge", low=linear("#6f86a0"), high=linear("#dfe6ef"), cells=0.026, top=0.55),
        Hill(z=48, deep=25, height=7.5, shape="crowns", low=linear("#3f7a4a"), high=linear("#4f8a52"), cells=0.16),
    ),
    stands=(
        Stand(prop="tent", x=2.75, z=6.9, height=1.75),
        Stand(prop="tent", x=-3.9, z=8.6, height=1.6, variant=3),
        Stand(prop="camp_logs", x=-1.75, z=5.6, height=0.46),
        Stand(prop="driftwood", x=-3.2, z=5.5, height=0.62),
        Stand(prop="driftwood", x=0.2, z=7.2, height=0.55, variant=1),
        Stand(prop="pine", x=-5.2, z=7.8, height=4.6),
        Stand(prop="pine", x=5.4, z=8.2, height=4.8, variant=1),
        Stand(prop="round_tree", x=6.8, z=9.6, height=4.0),
        Stand(prop="pine", x=-6.8, z=9.8, height=4.4, variant=1),
    ),
    scatters=(
        Scatter(props=("pine", "pine", "round_tree"), count=32, near=10.5, far=36, heights=(3.4, 5.0), lane=2.4, widening=0.05),
        Scatter(props=("bush", "grass"), count=10, near=5.6, far=12, heights=(0.35, 0.6), lane=3.4),
        Scatter(props=("grass",), count=6, near=3.6, far=6.0, heights=(0.22, 0.36), lane=2.2),
    ),
    front=(Stand(prop="bush", x=-1.0, z=1.9, height=0.7), Stand(prop="grass", x=0.98, z=1.9, height=0.6)),
    living=(
        Living(kind="fire", x=-1.75, z=5.55, y=0.10, width=0.52, height=0.85),
        Living(kind="smoke", x=-1.75, z=5.62, y=0.75, width=0.55, height=3.4, drift=0.14, colour="#d6d2d0"),
    ),
    extras=(BIRDS,),
    clouds=0.6,
    snow_props=SNOWED,
    sounds=("fire", "leaves", "birds"),
)  # fmt: skip

WOODS = (JUNGLE, BAMBOO, FOREST_ROAD, CAMPSITE)
