"""Space seen from a grey moon: stars, a ringed planet, craters."""

from ..ground import Soil
from ..hills import Hill
from ..shade import linear
from .model import Place, Scatter, Stand

PLACE = Place(
    name="space",
    horizon=0.66,
    eye=1.4,
    sky="space",
    soil=Soil(kind="dust", first=linear("#a9a6b8"), second=linear("#94909f"), accent=(0.0, 0.0, 0.0), grain=0.3,
              far=60.0),
    hills=(
        Hill(z=52, deep=30, height=6.0, shape="ridge", low=linear("#8a879a"), high=linear("#a5a2b4"), cells=0.05),
        Hill(z=22, deep=10, height=1.6, shape="round", low=linear("#a09dae"), high=linear("#8f8c9e"), cells=0.12,
             fade=0.3),
    ),
    stands=(
        Stand(prop="rock", x=-3.3, z=6.6, height=0.8),
        Stand(prop="rock", x=3.7, z=7.4, height=1.0, variant=1),
        Stand(prop="rock", x=2.2, z=5.6, height=0.35),
    ),
    scatters=(Scatter(props=("rock",), count=9, near=7, far=20, heights=(0.3, 0.9), lane=1.8),),
    front=(Stand(prop="rock", x=-0.97, z=1.9, height=0.4),),
    clouds=0.0,
    sounds=("space",),
)  # fmt: skip
