"""A beach: dry and wet sand, breaking waves, the open sea, palms, islands far out."""

from ..drawing.shade import display, linear
from ..staging.ground import Soil
from ..staging.hills import Hill
from ..staging.water import Water
from .model import Extra, Living, Place, Scatter, Stand
from .soils import BIRDS

PLACE = Place(
    name="beach",
    horizon=0.40,
    eye=1.8,
    soil=Soil(kind="sand", first=linear("#efd3a0"), second=linear("#e3c089"), accent=linear("#f6e2b8"), grain=0.28,
              shore=8.2, far=16.0),
    hills=(
        Hill(z=150, deep=60, height=16, shape="round", low=linear("#6fae72"), high=linear("#7fba7a"), cells=0.018),
    ),
    water=Water(near=display("#5fe0d6"), far=display("#1a86cf"), shore=8.2, mirror=0.28),
    stands=(
        Stand(prop="palm", x=-4.3, z=6.9, height=4.1),
        Stand(prop="palm", x=-5.6, z=7.5, height=3.4, variant=1),
        Stand(prop="palm", x=5.0, z=7.2, height=4.2, variant=2),
        Stand(prop="umbrella", x=2.6, z=6.3, height=1.7),
        Stand(prop="ball", x=1.55, z=5.6, height=0.36),
        Stand(prop="sandcastle", x=-1.9, z=5.8, height=0.8),
        Stand(prop="rock", x=-3.5, z=6.4, height=0.7),
        Stand(prop="rock", x=4.2, z=6.6, height=0.6, variant=1),
    ),
    scatters=(Scatter(props=("rock",), count=3, near=5.5, far=7.5, heights=(0.2, 0.4), lane=2.4),),
    living=(Living(kind="rays", x=0.0, z=58.0, height=0.42),),
    extras=(
        Extra(figure="boat", action="", count=2, height=2.6, z=(20.0, 34.0), y=(0.0, 0.0), speed=0.35),
        BIRDS,
    ),
    snow_props=(("umbrella", ""), ("ball", ""), ("sandcastle", "snow_rock"), ("rock", "snow_rock")),
    sounds=("waves", "gulls"),
)  # fmt: skip
