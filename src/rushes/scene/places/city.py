"""A city of clay towers along an avenue that leads to the sun."""

from ..drawing.shade import linear
from ..staging.ground import Soil
from .model import Place, Scatter, Stand, Traffic

SIDES = (1, -1)

PLACE = Place(
    name="city",
    horizon=0.58,
    eye=1.55,
    soil=Soil(kind="road", first=linear("#a394ac"), second=linear("#b09fb6"), accent=linear("#4b4560"), grain=0.12,
              glow=0.8, far=90.0),
    stands=(
        Stand(prop="tower_0", x=-4.0, z=8.8, height=5.2),
        Stand(prop="tower_1", x=-5.5, z=11.2, height=6.8),
        Stand(prop="tower_4", x=-3.6, z=13.2, height=5.6),
        Stand(prop="tower_2", x=4.2, z=9.0, height=5.1, facing=-1),
        Stand(prop="tower_5", x=5.7, z=11.6, height=6.8, facing=-1),
        Stand(prop="tower_3", x=3.6, z=13.8, height=5.9, facing=-1),
        Stand(prop="tower_3", x=-6.9, z=14.2, height=7.8),
        Stand(prop="tower_1", x=7.1, z=15.0, height=7.3, facing=-1, variant=1),
        Stand(prop="tower_2", x=-3.3, z=17.0, height=5.4, variant=1),
        Stand(prop="tower_0", x=3.3, z=17.5, height=5.6, facing=-1, variant=1),
        Stand(prop="tower_4", x=8.7, z=13.0, height=6.6, facing=-1, variant=1),
        Stand(prop="tower_2", x=-8.9, z=12.0, height=6.3),
        Stand(prop="tower_5", x=11.2, z=10.0, height=6.1, facing=-1, variant=1),
        *(
            Stand(prop="round_tree", x=side * 2.35, z=z, height=1.35, variant=n % 2)
            for n, z in enumerate((4.8, 6.5, 8.4, 10.8, 13.8, 18.0))
            for side in SIDES
        ),
        *(
            Stand(prop="hover_lamp", x=side * 1.72, z=z, height=1.9, facing=-side)
            for z in (4.1, 5.7, 7.5, 9.8, 12.6, 16.5, 22.0)
            for side in SIDES
        ),
        Stand(prop="billboard", x=-2.95, z=8.3, height=1.15, y=2.1),
        Stand(prop="billboard", x=3.05, z=8.5, height=1.05, y=2.6, facing=-1, variant=1),
        Stand(prop="billboard", x=2.75, z=13.1, height=1.3, y=3.3, facing=-1, variant=2),
        Stand(prop="neon_sign", x=-2.75, z=11.0, height=1.7, y=2.4, variant=1),
        Stand(prop="neon_sign", x=2.85, z=10.2, height=1.5, y=1.6, facing=-1),
        Stand(prop="neon_sign", x=-2.6, z=15.0, height=1.9, y=2.6, variant=2),
        *(Stand(prop="bush", x=side * 2.4, z=z, height=0.34) for z in (4.0, 5.7, 7.5, 9.6) for side in SIDES),
    ),
    scatters=(
        Scatter(props=("tower_0", "tower_1", "tower_2", "tower_3", "tower_4", "tower_5"), count=28, near=19, far=56,
                heights=(5.4, 9.6), lane=2.2, widening=0.035, variants=1),
    ),
    traffic=(
        Traffic(props=("hover",), count=4, heights=(0.30, 0.36), speed=2.3, z=(9.5, 10.5), y=(3.0, 5.2), variants=6, bob=0.05),
        Traffic(props=("hover",), count=4, heights=(0.34, 0.40), speed=-1.9, z=(14.0, 16.0), y=(3.6, 6.8), variants=6, bob=0.05),
        Traffic(props=("hover",), count=6, heights=(0.40, 0.5), speed=1.4, z=(21.0, 27.0), y=(5.0, 10.5), variants=6, bob=0.05),
        Traffic(props=("hover_tail",), count=4, heights=(0.40, 0.46), speed=3.0, x=(0.7, 0.9), z=(1.6, 50.0), y=(2.75, 3.1), along="z",
                variants=5, bob=0.04),
        Traffic(props=("hover_tail",), count=4, heights=(0.40, 0.46), speed=-3.4, x=(-0.9, -0.7), z=(1.6, 50.0), y=(3.5, 3.9), along="z",
                variants=5, bob=0.04),
    ),
    sun_ahead=True,
    room=0.50,
    snow_props=(("round_tree", "frosted_tree"),),
    clouds=0.8,
    sounds=("city",),
)  # fmt: skip
