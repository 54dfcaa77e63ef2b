"""High mountains with snow, a plain of snow in front, pines on both sides."""

from ..drawing.shade import linear
from ..staging.hills import Hill
from .model import Place, Scatter, Stand
from .soils import SNOW

PLACE = Place(
    name="mountains",
    horizon=0.47,
    soil=SNOW,
    hills=(
        Hill(z=120, deep=110, height=84, shape="ridge", low=linear("#6f7f9a"), high=linear("#e9eef7"), cells=0.022,
             top=0.34),
        Hill(z=70, deep=50, height=27, shape="ridge", low=linear("#7c8aa2"), high=linear("#e9eef7"), cells=0.035,
             top=0.30),
        Hill(z=30, deep=14, height=2.2, shape="round", low=linear("#e9eef7"), high=linear("#dde6f3"), cells=0.09,
             fade=0.30),
    ),
    stands=(
        Stand(prop="snow_pine", x=-4.3, z=8.2, height=3.9),
        Stand(prop="snow_pine", x=-5.9, z=9.4, height=3.2, variant=1),
        Stand(prop="snow_pine", x=-3.3, z=11.5, height=3.0, variant=1),
        Stand(prop="snow_pine", x=4.7, z=8.8, height=4.0, variant=1),
        Stand(prop="snow_pine", x=6.3, z=10.5, height=3.4),
        Stand(prop="snow_pine", x=3.6, z=12.5, height=2.9),
        Stand(prop="snow_rock", x=-1.8, z=6.2, height=0.5),
        Stand(prop="snow_rock", x=2.2, z=5.6, height=0.6, variant=1),
    ),
    scatters=(
        Scatter(props=("snow_pine",), count=30, near=13, far=42, heights=(2.2, 3.4), lane=2.4, widening=0.06,
                variants=3),
        Scatter(props=("snow_rock",), count=4, near=5.5, far=12, heights=(0.3, 0.6), lane=1.4),
    ),
    front=(
        Stand(prop="snow_pine", x=-1.04, z=2.0, height=1.15),
        Stand(prop="snow_pine", x=1.05, z=2.1, height=1.0, variant=1),
    ),
    haze_distance=130.0,
    sounds=("wind",),
)  # fmt: skip
