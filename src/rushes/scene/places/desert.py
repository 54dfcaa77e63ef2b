"""A desert of sand: dunes, table mountains, cacti."""

from ..drawing.shade import linear
from ..staging.ground import Soil
from ..staging.hills import Hill
from .model import Place, Scatter, Stand
from .soils import BIRDS, SNOW

SAND = Soil(kind="sand", first=linear("#e8bd80"), second=linear("#dcaa6a"), accent=linear("#f0cd94"), grain=0.24)

PLACE = Place(
    name="desert",
    soil=SAND,
    snow_soil=SNOW,
    hills=(
        Hill(z=110, deep=70, height=24, shape="mesa", low=linear("#c9805a"), high=linear("#d99a6c"), cells=0.03),
        Hill(z=52, deep=60, height=22, shape="dunes", low=linear("#e6b87a"), high=linear("#dca968"), cells=0.034),
        Hill(z=21, deep=26, height=6.4, shape="dunes", low=linear("#e8bd80"), high=linear("#dfae6e"), cells=0.06,
             fade=0.3),
    ),
    stands=(
        Stand(prop="cactus", x=-3.9, z=7.8, height=2.5),
        Stand(prop="cactus", x=4.6, z=9.2, height=2.9, variant=1),
        Stand(prop="cactus", x=-6.4, z=13.0, height=2.3, variant=1),
        Stand(prop="rock", x=2.3, z=6.1, height=0.5),
        Stand(prop="rock", x=-2.2, z=6.8, height=0.7, variant=1),
        Stand(prop="rock", x=3.0, z=6.3, height=0.3, variant=1),
    ),
    scatters=(
        Scatter(props=("cactus",), count=8, near=14, far=34, heights=(1.6, 2.8), lane=2.5),
        Scatter(props=("rock",), count=8, near=5, far=20, heights=(0.2, 0.6), lane=1.6),
        Scatter(props=("grass",), count=5, near=4, far=10, heights=(0.22, 0.34), lane=1.2),
    ),
    front=(
        Stand(prop="rock", x=-0.96, z=2.0, height=0.42),
        Stand(prop="cactus", x=1.02, z=2.1, height=0.95),
    ),
    extras=(BIRDS,),
    clouds=0.5,
    snow_props=(("rock", "snow_rock"), ("grass", "")),
    sounds=("wind",),
)  # fmt: skip
