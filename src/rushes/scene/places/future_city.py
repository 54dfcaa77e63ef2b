"""A city to come: towers of glass along an avenue that leads to the sun, in three depths, and traffic on the ground and in the air.

Near the frame's edges stand towers that are seen whole; the tallest are farther off, where they part from one another as the camera
moves; behind these the city goes on as a line against the sky.
"""

from ..drawing.shade import linear
from ..staging.ground import Soil
from ..staging.marks import Mark
from .model import Living, Place, Scatter, Stand, Stream, Traffic

SIDES = (1, -1)
WARM, COOL = ("#ffb066", "#ff7a5a", "#ffd08a"), ("#dff4ff", "#9fe8ff", "#fff2d8")
FAR = ("pointed_tower", "twisted_tower", "swelling_tower", "bridged_tower", "terraced_tower", "ringed_tower", "tower_4")
PEOPLE_CROSS = (6.0, 7.2)

PLACE = Place(
    name="future_city",
    horizon=0.60,
    eye=1.55,
    soil=Soil(kind="road", first=linear("#a394ac"), second=linear("#b09fb6"), accent=linear("#4b4560"), grain=0.12,
              glow=0.8, far=130.0,
              marks=(Mark(x=(-1.2, 1.2), z=PEOPLE_CROSS, colour="#e8e2f4", dash_x=(0.48, 0.55)),)),
    stands=(
        # Near: whole, at the sides.
        Stand(prop="terraced_tower", x=-5.1, z=9.4, height=5.1),
        Stand(prop="swelling_tower", x=5.3, z=9.9, height=5.0, facing=-1),
        Stand(prop="bridged_tower", x=-7.2, z=11.6, height=6.2, facing=-1),
        Stand(prop="terraced_tower", x=7.7, z=12.2, height=6.3, facing=-1, variant=1),
        # In the middle: tall, along the avenue.
        Stand(prop="twisted_tower", x=-4.4, z=14.2, height=7.0),
        Stand(prop="pointed_tower", x=4.6, z=15.4, height=7.6, facing=-1),
        Stand(prop="ringed_tower", x=-3.0, z=18.6, height=7.2),
        Stand(prop="tower_5", x=3.1, z=19.6, height=6.2, facing=-1, variant=1),
        Stand(prop="pointed_tower", x=-7.6, z=17.4, height=9.2, variant=1),
        Stand(prop="twisted_tower", x=8.0, z=18.2, height=8.8, facing=-1, variant=1),
        Stand(prop="swelling_tower", x=11.2, z=13.4, height=6.2, variant=1),
        Stand(prop="tower_3", x=-10.4, z=13.0, height=6.0),
        # Far: the tallest.
        Stand(prop="bridged_tower", x=-5.4, z=26.0, height=13.2, variant=1),
        Stand(prop="twisted_tower", x=6.4, z=28.0, height=14.4, variant=1, facing=-1),
        Stand(prop="pointed_tower", x=-10.2, z=29.0, height=16.0, variant=1),
        Stand(prop="swelling_tower", x=11.0, z=26.0, height=11.5, facing=-1, variant=1),
        Stand(prop="sky_arch", x=0.0, z=44.0, height=9.8, alone=True),
        *(Stand(prop="skyline_far", x=x, z=z, height=height, variant=n)
          for n, (x, z, height) in enumerate(((12.2, 56.0, 7.0), (-11.6, 66.0, 8.2), (0.5, 104.0, 4.2), (8.6, 112.0, 5.4), (-8.2, 118.0, 5.8)))),
        # What spans the avenue.
        Stand(prop="sky_bridge", x=0.0, z=21.0, height=1.6, y=7.3),
        *(Stand(prop="guideway", x=-10.5 + 3.0 * n, z=23.6, height=2.0) for n in range(8)),
        *(
            Stand(prop="round_tree", x=side * 2.5, z=z, height=1.05, variant=n % 2)
            for n, z in enumerate((7.4, 10.6, 12.6, 15.4, 19.0))
            for side in SIDES
        ),
        *(
            Stand(prop="hover_lamp", x=side * 1.74, z=z, height=1.75, facing=-side)
            for z in (6.4, 8.4, 10.8, 13.6, 17.5, 23.0)
            for side in SIDES
        ),
        Stand(prop="billboard", x=-4.0, z=13.4, height=1.35, y=2.9),
        Stand(prop="wave_screen", x=4.25, z=14.4, height=1.35, y=2.9, facing=-1, variant=2),
        Stand(prop="neon_sign", x=-4.0, z=9.0, height=1.5, y=1.5, variant=1),
        Stand(prop="neon_sign", x=4.3, z=9.7, height=1.5, y=1.7, facing=-1),
        *(Stand(prop="bush", x=side * 2.5, z=z, height=0.34) for z in (6.3,) for side in SIDES),
    ),
    scatters=(
        Scatter(props=FAR, count=18, near=24, far=50, heights=(6.5, 13.0), lane=3.6, widening=0.14, variants=1),
    ),
    living=(Living(kind="rays", x=0.0, z=12.5, height=0.24),),
    traffic=(
        Traffic(props=("hover",), count=1, heights=(0.30, 0.36), speed=2.3, z=(9.5, 10.5), y=(3.0, 5.2), variants=6, bob=0.05),
        Traffic(props=("hover",), count=2, heights=(0.34, 0.40), speed=-1.9, z=(14.0, 16.0), y=(3.6, 6.8), variants=6, bob=0.05),
        Traffic(props=("hover",), count=2, heights=(0.40, 0.5), speed=1.4, z=(21.0, 27.0), y=(5.0, 10.5), variants=6, bob=0.05),
        Traffic(props=("hover_tail",), count=2, heights=(0.40, 0.46), speed=3.0, x=(1.5, 1.9), z=(6.5, 50.0), y=(2.75, 3.1), along="z",
                variants=5, bob=0.04),
        Traffic(props=("hover_tail",), count=2, heights=(0.40, 0.46), speed=-3.4, x=(-1.9, -1.5), z=(6.5, 50.0), y=(3.5, 3.9), along="z",
                variants=5, bob=0.04),
        Traffic(props=("hover_tail",), count=2, heights=(0.44, 0.5), speed=3.2, x=(0.5, 0.6), z=(8.0, 46.0), y=(0.03, 0.05), along="z",
                variants=5, bob=0.02),
        Traffic(props=("hover_tail",), count=2, heights=(0.44, 0.5), speed=-3.6, x=(-0.6, -0.5), z=(8.0, 46.0), y=(0.03, 0.05), along="z",
                variants=5, bob=0.02),
        Traffic(props=("maglev",), count=1, heights=(0.62, 0.62), speed=3.4, z=(23.5, 23.5), y=(2.0, 2.0), variants=1, jitter=0.2),
    ),
    streams=(
        Stream(begin=(1.5, 4.3, 7.0), end=(1.0, 4.3, 52.0), count=3, speed=7.0, colours=WARM, tail=3.2, size=0.075),
        Stream(begin=(-1.0, 5.1, 52.0), end=(-1.6, 5.1, 7.0), count=3, speed=7.5, colours=COOL, tail=3.2, size=0.075),
        Stream(begin=(-18.0, 7.4, 22.5), end=(18.0, 7.0, 25.5), count=3, speed=5.5, colours=WARM, tail=2.6, size=0.10, wide=0.3),
        Stream(begin=(26.0, 10.0, 33.0), end=(-26.0, 9.4, 36.0), count=3, speed=7.0, colours=COOL, tail=3.6, size=0.14, wide=0.5),
        Stream(begin=(0.62, 0.12, 6.5), end=(0.5, 0.12, 60.0), count=4, speed=6.0, colours=("#ff5a4a", "#ff7a5a"), tail=2.6, size=0.07),
        Stream(begin=(-0.5, 0.12, 60.0), end=(-0.62, 0.12, 6.5), count=4, speed=6.5, colours=COOL, tail=2.6, size=0.07),
    ),
    sun_ahead=True,
    room=0.50,
    gloss=0.35,
    gleams=(11.5, 10.4),
    haze_distance=50.0,
    aloft=2.0,
    snow_props=(("round_tree", "frosted_tree"),),
    clouds=0.8,
    sounds=("city",),
)  # fmt: skip
