"""A village street with cottages, gardens and fences."""

from dataclasses import replace

from ..drawing.shade import linear
from ..staging.hills import Hill
from ..staging.marks import Mark
from .model import Place, Scatter, Stand
from .soils import BIRDS, GRASS, SNOW, SNOWED

PLACE = Place(
    name="village",
    soil=replace(
        GRASS,
        marks=(
            Mark(x=(-1.0, 0.9), z=(0.5, 15.5), colour="#d8c49a", slant=0.03),
            Mark(x=(-3.9, -1.0), z=(7.5, 8.1), colour="#d8c49a"),
            Mark(x=(0.9, 4.2), z=(8.3, 8.9), colour="#d8c49a"),
        ),
    ),
    snow_soil=SNOW,
    hills=(
        Hill(z=95, deep=60, height=17, shape="round", low=linear("#7aa884"), high=linear("#8fba8a"), cells=0.03),
        Hill(z=50, deep=25, height=5.0, shape="round", low=linear("#77b35e"), high=linear("#66a550"), cells=0.06),
    ),
    stands=(
        Stand(prop="cottage", x=-4.4, z=9.0, height=2.9),
        Stand(prop="cottage", x=4.7, z=9.8, height=3.0, facing=-1, variant=1),
        Stand(prop="cottage", x=-7.2, z=13.5, height=2.9, variant=2),
        Stand(prop="cottage", x=0.6, z=16.5, height=3.0, variant=3),
        Stand(prop="cottage", x=8.4, z=14.0, height=2.8, facing=-1, variant=2),
        Stand(prop="cottage", x=11.5, z=10.5, height=2.8, facing=-1),
        Stand(prop="fence", x=-3.4, z=6.9, height=0.55),
        Stand(prop="fence", x=-4.6, z=6.9, height=0.55),
        Stand(prop="fence", x=3.5, z=7.2, height=0.55),
        Stand(prop="fence", x=4.7, z=7.2, height=0.55),
        Stand(prop="well", x=1.75, z=6.9, height=1.15),
        Stand(prop="cathedral", x=-1.9, z=20.5, height=6.2),
        Stand(prop="steam", x=-3.75, z=8.7, height=1.3, y=2.75),
        Stand(prop="steam", x=4.05, z=9.5, height=1.3, y=2.85, variant=1),
        Stand(prop="lamp_post", x=-2.1, z=6.4, height=1.5),
        Stand(prop="lamp_post", x=2.2, z=9.4, height=1.5),
        Stand(prop="round_tree", x=-2.3, z=12.2, height=2.8),
        Stand(prop="round_tree", x=6.8, z=8.4, height=3.0, variant=1),
        Stand(prop="round_tree", x=-6.6, z=8.2, height=3.2, variant=1),
    ),
    scatters=(
        Scatter(props=("round_tree", "pine"), count=14, near=17, far=40, heights=(2.2, 3.4), lane=1.5),
        Scatter(props=("blossom_bush", "bush"), count=9, near=6.6, far=12, heights=(0.4, 0.7), lane=1.7),
        Scatter(props=("daisy",), count=12, near=4.9, far=8, heights=(0.28, 0.42), lane=1.3, variants=4),
    ),
    front=(
        Stand(prop="blossom_bush", x=-0.98, z=1.9, height=0.6),
        Stand(prop="daisy", x=0.9, z=1.9, height=0.6, variant=3),
        Stand(prop="daisy", x=1.0, z=1.8, height=0.7, variant=1),
    ),
    extras=(BIRDS,),
    snow_props=SNOWED,
    sounds=("wind", "birds"),
)  # fmt: skip
