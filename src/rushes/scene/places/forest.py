"""A clearing in a mixed forest: tall trees on both sides, mushrooms, light falling in."""

from ..drawing.shade import linear
from ..staging.hills import Hill
from .model import Place, Scatter, Stand
from .soils import BIRDS, SHAFTS, SNOW, SNOWED, WOODLAND

PLACE = Place(
    name="forest",
    horizon=0.44,
    soil=WOODLAND,
    snow_soil=SNOW,
    hills=(
        Hill(z=80, deep=60, height=17, shape="round", low=linear("#4f8060"), high=linear("#5c8f66"), cells=0.04),
        Hill(z=48, deep=25, height=7.5, shape="round", low=linear("#4f8a52"), high=linear("#3f7a4a"), cells=0.09),
    ),
    stands=(
        Stand(prop="pine", x=-4.0, z=7.2, height=4.6),
        Stand(prop="round_tree", x=4.3, z=7.6, height=4.2),
        Stand(prop="pine", x=6.0, z=9.4, height=5.0, variant=1),
        Stand(prop="round_tree", x=-6.2, z=9.8, height=4.4, variant=1),
        Stand(prop="rock", x=2.4, z=6.2, height=0.5),
        Stand(prop="mushroom", x=2.9, z=5.6, height=0.36),
        Stand(prop="mushroom", x=-2.2, z=5.9, height=0.42, variant=1),
        Stand(prop="mushroom", x=-2.55, z=6.2, height=0.3),
    ),
    scatters=(
        Scatter(props=("pine", "round_tree", "pine"), count=34, near=10.5, far=36, heights=(3.4, 5.2), lane=1.8,
                widening=0.05),
        Scatter(props=("bush", "grass"), count=14, near=5.6, far=14, heights=(0.45, 0.8), lane=1.5),
        Scatter(props=("grass",), count=8, near=3.6, far=6.5, heights=(0.25, 0.4), lane=0.7),
    ),
    front=(
        Stand(prop="bush", x=-0.98, z=1.9, height=0.75),
        Stand(prop="bush", x=1.0, z=2.0, height=0.65, variant=1),
        Stand(prop="mushroom", x=0.80, z=2.1, height=0.36),
    ),
    extras=(BIRDS,),
    living=(SHAFTS,),
    clouds=0.6,
    snow_props=SNOWED,
    sounds=("leaves", "birds"),
)  # fmt: skip
