"""A still lake between wooded hills: the shore in front, mirrors behind."""

from ..drawing.shade import display, linear
from ..staging.hills import Hill
from ..staging.water import Water
from .model import Living, Place, Scatter, Stand
from .soils import BIRDS, GRASS, SNOW, SNOWED

PLACE = Place(
    name="lake",
    horizon=0.42,
    eye=1.7,
    soil=GRASS,
    snow_soil=SNOW,
    hills=(
        Hill(z=115, deep=90, height=36, shape="ridge", low=linear("#6f86a0"), high=linear("#e4ebf4"), cells=0.024,
             top=0.50),
        Hill(z=80, deep=40, height=10.5, shape="round", low=linear("#4f8a62"), high=linear("#5f9a66"), cells=0.05),
        Hill(z=62, deep=10, height=3.6, shape="round", low=linear("#3f7a4e"), high=linear("#4f8a52"), cells=0.16),
    ),
    water=Water(near=display("#3f93b8"), far=display("#3a7fa8"), shore=5.6, waves=0.45, mirror=0.75, end=60.0),
    stands=(
        Stand(prop="round_tree", x=-4.1, z=5.3, height=3.3),
        Stand(prop="reeds", x=2.9, z=5.7, height=0.95),
        Stand(prop="reeds", x=3.4, z=6.0, height=0.8, variant=1),
        Stand(prop="reeds", x=-2.4, z=5.9, height=0.85, variant=1),
        Stand(prop="rock", x=2.3, z=5.9, height=0.4),
        Stand(prop="rock", x=-1.9, z=6.4, height=0.42, variant=1),
        Stand(prop="pine", x=5.0, z=5.6, height=3.6),
        Stand(prop="reeds", x=8.5, z=5.9, height=0.9),
        Stand(prop="reeds", x=-8.0, z=5.8, height=0.9),
        Stand(prop="round_tree", x=10.5, z=5.4, height=3.0, variant=1),
    ),
    scatters=(
        Scatter(props=("daisy", "grass"), count=8, near=3.2, far=5.3, heights=(0.25, 0.4), lane=1.1),
        Scatter(props=("pine",), count=60, near=61, far=64, heights=(2.4, 5.2), lane=0.0),
    ),
    front=(
        Stand(prop="reeds", x=-0.95, z=1.9, height=0.85),
        Stand(prop="grass", x=0.98, z=1.9, height=0.6),
    ),
    extras=(BIRDS,),
    living=(Living(kind="rays", x=0.0, z=70.0, height=0.5),),
    low_sun=(0.24, 0.52),
    haze_distance=120.0,
    stage_z=4.0,
    snow_props=SNOWED,
    sounds=("water", "birds"),
)  # fmt: skip
