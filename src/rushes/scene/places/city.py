"""A city of our days seen whole, by who is above it or larger than its houses: blocks and towers along an avenue with its traffic.

Who is among its houses is on `built/streets.py`'s downtown or street; the city to come is `future_city.py`.
"""

from ..staging.marks import Mark
from .built.grounds import LINE, plain, road_ahead, tiles
from .model import Place, Scatter, Stand, Traffic

SIDES = (1, -1)

PLACE = Place(
    name="city",
    horizon=0.60,
    eye=1.55,
    soil=plain("#b3aa9f", "#a9a197", tiles((0.5, 40.0), size=0.8), *road_ahead(1.34, lanes=2, far=130.0),
               Mark(x=(-1.2, 1.2), z=(6.0, 7.2), colour=LINE, dash_x=(0.48, 0.55)), far=130.0),
    stands=(
        # Near: whole, at the sides.
        Stand(prop="stepped_tower", x=-5.1, z=9.4, height=5.6),
        Stand(prop="glass_tower", x=5.3, z=9.9, height=5.6, facing=-1),
        Stand(prop="flats", x=-7.6, z=11.6, height=4.8, variant=1),
        Stand(prop="flats", x=7.9, z=12.2, height=5.0, facing=-1),
        # In the middle: tall, along the avenue.
        Stand(prop="glass_tower", x=-4.4, z=14.2, height=7.2, variant=1),
        Stand(prop="stepped_tower", x=4.6, z=15.4, height=7.8, variant=1, facing=-1),
        Stand(prop="flats", x=-3.2, z=18.6, height=6.0),
        Stand(prop="glass_tower", x=3.4, z=19.6, height=7.0, facing=-1, variant=2),
        Stand(prop="stepped_tower", x=-8.0, z=17.4, height=9.0, variant=1),
        Stand(prop="glass_tower", x=8.2, z=18.2, height=9.2, facing=-1, variant=1),
        Stand(prop="stepped_tower", x=11.4, z=13.4, height=6.4),
        Stand(prop="glass_tower", x=-10.8, z=13.0, height=6.2, variant=2),
        # Far: the tallest.
        Stand(prop="stepped_tower", x=-5.6, z=26.0, height=13.4),
        Stand(prop="glass_tower", x=6.6, z=28.0, height=14.2, variant=2, facing=-1),
        Stand(prop="glass_tower", x=-10.4, z=29.0, height=15.4, variant=1),
        Stand(prop="stepped_tower", x=11.2, z=26.0, height=12.2, facing=-1, variant=1),
        *(Stand(prop="skyline_far", x=x, z=z, height=height, variant=n)
          for n, (x, z, height) in enumerate(((12.2, 56.0, 7.0), (-11.6, 66.0, 8.2), (0.5, 104.0, 4.6), (8.6, 112.0, 5.4), (-8.2, 118.0, 5.8)))),
        *(Stand(prop="round_tree", x=side * 2.4, z=z, height=1.05, variant=n % 2)
          for n, z in enumerate((7.4, 9.0, 10.6, 12.6, 15.4, 19.0, 23.0)) for side in SIDES),
        *(Stand(prop="street_lamp", x=side * 1.7, z=z, height=1.75, facing=-side) for z in (6.4, 8.4, 10.8, 13.6, 17.5, 23.0) for side in SIDES),
        *(Stand(prop="bush", x=side * 2.5, z=6.3, height=0.34) for side in SIDES),
    ),
    scatters=(
        Scatter(props=("flats", "glass_tower", "stepped_tower"), count=22, near=24, far=54, heights=(6.5, 13.0), lane=3.8, widening=0.14,
                variants=2),
    ),
    traffic=(
        Traffic(props=("car_back",), count=4, heights=(0.55, 0.62), speed=2.4, x=(0.7, 0.7), z=(5.5, 50.0), along="z", variants=5),
        Traffic(props=("car_front",), count=4, heights=(0.55, 0.62), speed=-2.2, x=(-0.7, -0.7), z=(5.5, 50.0), along="z", variants=5),
    ),
    sun_ahead=True,
    room=0.50,
    haze_distance=50.0,
    aloft=2.0,
    snow_props=(("round_tree", "frosted_tree"),),
    clouds=0.8,
    sounds=("city", "traffic"),
)  # fmt: skip
