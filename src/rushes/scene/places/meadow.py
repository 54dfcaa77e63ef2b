"""A meadow with flowers, round trees, a cottage and gentle hills."""

from ..drawing.shade import linear
from ..staging.hills import Hill
from .model import Place, Scatter, Stand
from .soils import BIRDS, GRASS, SNOW, SNOWED

PLACE = Place(
    name="meadow",
    soil=GRASS,
    snow_soil=SNOW,
    hills=(
        Hill(z=90, deep=60, height=15, shape="round", low=linear("#7fae86"), high=linear("#93bf8c"), cells=0.035),
        Hill(z=55, deep=30, height=6.5, shape="round", low=linear("#7cb862"), high=linear("#6aa850"), cells=0.05),
        Hill(z=26, deep=12, height=1.9, shape="round", low=linear("#7fc25a"), high=linear("#6cb24e"), cells=0.10,
             fade=0.30),
    ),
    stands=(
        Stand(prop="cottage", x=4.4, z=13.0, height=2.5),
        Stand(prop="round_tree", x=-4.6, z=8.6, height=3.0),
        Stand(prop="round_tree", x=-6.4, z=11.0, height=3.0, variant=1),
        Stand(prop="round_tree", x=6.8, z=12.0, height=2.8, variant=1),
        Stand(prop="fence", x=5.6, z=10.2, height=0.55),
        Stand(prop="fence", x=3.35, z=10.35, height=0.55),
        Stand(prop="rock", x=1.9, z=6.2, height=0.42),
        Stand(prop="rock", x=-2.3, z=7.0, height=0.55, variant=1),
    ),
    scatters=(
        Scatter(props=("round_tree", "round_tree", "pine"), count=17, near=15, far=44, heights=(2.2, 3.4), lane=2.5),
        Scatter(props=("bush", "blossom_bush"), count=6, near=6.5, far=13, heights=(0.45, 0.8), lane=1.6),
        Scatter(props=("daisy",), count=11, near=3.9, far=9, heights=(0.32, 0.48), lane=0.9, variants=4),
        Scatter(props=("grass",), count=10, near=3.4, far=9, heights=(0.26, 0.42), lane=0.5),
    ),
    front=(
        Stand(prop="daisy", x=-0.86, z=2.0, height=0.62),
        Stand(prop="daisy", x=-0.99, z=1.8, height=0.75, variant=1),
        Stand(prop="daisy", x=0.93, z=1.9, height=0.70, variant=2),
        Stand(prop="grass", x=0.78, z=2.0, height=0.42),
    ),
    extras=(BIRDS,),
    snow_props=SNOWED,
    sounds=("wind", "birds"),
)  # fmt: skip
