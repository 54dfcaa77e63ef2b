"""A living room: wooden floor, a rug, a window on the weather outside, furniture."""

from ..staging.interior import Interior, Lamp, Rug, Skin
from .indoors.common import GARDEN, ON_WALL, TREES
from .model import Place, Stand

PLACE = Place(
    name="room",
    horizon=0.40,
    eye=1.6,
    sky="indoors",
    interior=Interior(
        wall=Skin(kind="paper", first="#ecd09a", second="#e3c184", size=0.5),
        foot=Skin(kind="boards", first="#efe6d6", size=0.5), foot_height=0.80, rail="#f4ecdc",
        floor=Skin(kind="boards", first="#b9814f", size=0.34, gloss=0.12),
        rugs=(Rug(first="#3f7f86", second="#f2e2c2"),),
        lamps=(Lamp(x=2.55, y=1.85, z=6.2, reach=1.5, strength=0.75), Lamp(x=-6.5, y=1.9, z=6.5, strength=0.35),
               Lamp(x=8.6, y=1.9, z=6.5, strength=0.35)),
        exposure=0.80,
    ),
    hills=GARDEN,
    stands=(
        *TREES,
        Stand(prop="window", x=-1.5, z=ON_WALL, height=1.75, y=1.25),
        Stand(prop="picture", x=0.75, z=ON_WALL, height=0.75, y=1.85),
        Stand(prop="picture", x=1.55, z=ON_WALL, height=0.65, y=1.65, variant=1),
        Stand(prop="bookshelf", x=3.5, z=6.5, height=2.6),
        Stand(prop="floor_lamp", x=2.55, z=6.2, height=2.1),
        Stand(prop="armchair", x=1.9, z=5.5, height=1.45),
        Stand(prop="pot_plant", x=-3.3, z=6.0, height=1.35),
        Stand(prop="table", x=-0.3, z=5.6, height=0.62),
        Stand(prop="pot_plant", x=5.0, z=6.3, height=1.5, variant=1),
        Stand(prop="picture", x=-4.7, z=ON_WALL, height=0.8, y=1.8, variant=2),
        Stand(prop="bookshelf", x=-6.2, z=6.5, height=2.6, variant=1),
        Stand(prop="armchair", x=7.6, z=5.9, height=1.45, variant=1),
        Stand(prop="picture", x=7.0, z=ON_WALL, height=0.9, y=1.8),
    ),
    front=(Stand(prop="pot_plant", x=-1.04, z=1.9, height=0.9),),
    clouds=0.7,
    stage_z=4.3,
    sounds=("room",),
)  # fmt: skip
