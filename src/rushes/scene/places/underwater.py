"""Under the sea: sand, corals, swaying kelp, rays of light, fish and bubbles."""

from ..drawing.shade import linear
from ..staging.ground import Soil
from ..staging.hills import Hill
from .model import Extra, Place, Scatter, Stand

PLACE = Place(
    name="underwater",
    horizon=0.56,
    eye=1.5,
    sky="underwater",
    tint=(0.62, 0.95, 1.0),
    soil=Soil(kind="sand", first=linear("#e2cfa0"), second=linear("#cdb988"), accent=linear("#efe0b8"), grain=0.3,
              far=40.0),
    hills=(
        Hill(z=34, deep=18, height=8.5, shape="ridge", low=linear("#3f7f9a"), high=linear("#4a8fa4"), cells=0.06),
        Hill(z=20, deep=8, height=3.0, shape="round", low=linear("#4f8a94"), high=linear("#5f9a98"), cells=0.12,
             fade=0.2),
    ),
    stands=(
        Stand(prop="coral", x=-3.4, z=6.6, height=1.3),
        Stand(prop="coral", x=3.6, z=7.0, height=1.5, variant=1),
        Stand(prop="rock", x=-4.3, z=7.2, height=1.3),
        Stand(prop="rock", x=4.6, z=7.8, height=1.6, variant=1),
        Stand(prop="kelp", x=-4.9, z=7.6, height=3.1),
        Stand(prop="kelp", x=5.3, z=8.2, height=3.4, variant=1),
        Stand(prop="kelp", x=-2.7, z=8.6, height=2.5, variant=1),
        Stand(prop="coral", x=2.3, z=5.9, height=0.7, variant=2),
        Stand(prop="coral", x=-1.9, z=6.1, height=0.6, variant=3),
    ),
    scatters=(
        Scatter(props=("coral", "rock", "kelp"), count=15, near=8, far=19, heights=(0.9, 2.2), lane=1.8, variants=4),
    ),
    front=(
        Stand(prop="kelp", x=-0.95, z=2.0, height=1.5),
        Stand(prop="coral", x=0.97, z=2.0, height=0.75, variant=1),
    ),
    extras=(
        Extra(figure="fish", action="", count=5, height=0.42, z=(7.0, 12.0), y=(1.4, 3.6), speed=0.5),
        Extra(figure="fish", action="", count=4, height=0.34, z=(9.0, 15.0), y=(1.0, 4.2), speed=-0.4),
    ),
    clouds=0.0,
    sounds=("underwater",),
)  # fmt: skip
