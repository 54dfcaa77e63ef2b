"""A garden pond from above and from below. Under lily pads: the lake's shore, its water covered with leaves and lotus flowers, trees in blossom on the far bank."""

from dataclasses import replace

from ...drawing.shade import display, linear
from ...staging.ground import Soil
from ...staging.hills import Hill
from ..lake import PLACE as LAKE
from ..model import Extra, Place, Scatter, Stand, Traffic

PADS = (
    (-2.5, 6.35, 0.62), (-0.95, 6.25, 0.56), (0.75, 6.3, 0.60), (2.35, 6.5, 0.66), (-3.9, 7.2, 0.72), (-1.7, 7.3, 0.66), (0.2, 7.4, 0.70),
    (1.75, 7.6, 0.66), (3.7, 7.5, 0.74), (-2.9, 8.9, 0.80), (-0.6, 8.8, 0.76), (2.7, 9.2, 0.82), (-5.4, 9.6, 0.9), (5.2, 9.4, 0.88), (0.9, 10.6, 0.9),
    (-1.9, 11.4, 0.95), (4.0, 12.0, 1.0), (-4.6, 13.0, 1.05), (1.9, 14.2, 1.1), (-7.6, 8.2, 0.8), (7.4, 8.0, 0.8),
)  # fmt: skip
"""x, z and height of each raft of leaves; the nearest lie along the shore."""

BANK = (
    ("cherry_tree", -10.6, 5.4), ("round_tree", -8.0, 6.0), ("cherry_tree", -5.2, 5.0), ("round_tree", -2.6, 5.6), ("cherry_tree", 0.4, 5.2),
    ("round_tree", 3.2, 6.2), ("cherry_tree", 5.8, 5.6), ("round_tree", 8.4, 5.4), ("cherry_tree", 10.8, 5.0),
)  # fmt: skip
"""What stands on the far bank, where, and how tall."""

assert LAKE.water is not None
LILY_POND = replace(
    LAKE,
    name="lily pond",
    hills=LAKE.hills[1:],
    water=replace(LAKE.water, near=display("#2f7f88"), far=display("#4f9a9c"), waves=0.18, mirror=0.65, end=26.0),
    stands=(
        *LAKE.stands,
        *(Stand(prop=prop, x=x, z=26.6, height=tall, variant=n % 2) for n, (prop, x, tall) in enumerate(BANK)),
        Stand(prop="lantern", x=-3.2, z=5.2, height=1.05),
        *(Stand(prop="lily_pads", x=x, z=z, height=tall, variant=n % 3) for n, (x, z, tall) in enumerate(PADS)),
    ),
    snow_props=(*LAKE.snow_props, ("lily_pads", "floe")),
)

POND_FLOOR = Place(
    name="pond floor", horizon=0.56, eye=1.5, sky="underwater", tint=(0.74, 0.98, 0.80), clear_water=True,
    soil=Soil(kind="soft", first=linear("#a8a070"), second=linear("#8c8a5c"), accent=linear("#7f9a58"), grain=0.4, far=40.0),
    hills=(
        Hill(z=30, deep=14, height=6.0, shape="round", low=linear("#4f7a5a"), high=linear("#5f8a5f"), cells=0.07),
        Hill(z=18, deep=8, height=2.2, shape="round", low=linear("#5f7f55"), high=linear("#6f8f5c"), cells=0.14, fade=0.2),
    ),
    stands=(
        Stand(prop="rock", x=-3.8, z=7.0, height=0.8), Stand(prop="rock", x=-3.1, z=6.6, height=0.45, variant=1),
        Stand(prop="rock", x=3.9, z=7.6, height=0.9, variant=1), Stand(prop="rock", x=2.4, z=6.0, height=0.35),
        Stand(prop="reeds", x=-4.8, z=7.8, height=3.0), Stand(prop="reeds", x=5.0, z=8.2, height=3.2, variant=1),
        Stand(prop="kelp", x=-2.6, z=8.6, height=2.0), Stand(prop="kelp", x=4.4, z=9.0, height=2.4, variant=1),
        Stand(prop="reeds", x=1.9, z=9.4, height=2.6),
    ),
    scatters=(Scatter(props=("rock", "kelp", "reeds", "kelp"), count=18, near=8.5, far=18, heights=(0.7, 2.2), lane=1.6, variants=4),),
    front=(Stand(prop="kelp", x=-0.96, z=2.0, height=1.2), Stand(prop="reeds", x=0.98, z=2.0, height=1.3)),
    extras=(Extra(figure="goldfish", action="", count=3, height=0.26, z=(9.0, 14.0), y=(1.0, 3.4), speed=0.3),),
    clouds=0.0, sounds=("underwater",),
)  # fmt: skip
"""Below its surface, as below that of a river: weeds, round stones, green light, no coral and no fish of the sea."""

SHOALS = ((6.8, 0.66, 0.36), (7.9, 0.74, -0.30), (9.3, 0.84, 0.26), (11.2, 0.95, -0.34), (14.0, 1.1, 0.30))
"""How deep each shoal of koi swims, how large and how fast they are; the sign is the direction."""
assert LILY_POND.water is not None
KOI_POND = replace(
    LILY_POND,
    name="koi pond",
    horizon=0.17,
    room=0.17,
    eye=2.7,
    water=replace(LILY_POND.water, near=display("#1f6f68"), far=display("#3f948a"), waves=0.10, mirror=0.30),
    stands=(
        *(stand for stand in LILY_POND.stands if stand.prop not in ("lily_pads", "lantern", "pine", "reeds")),
        *(
            Stand(prop="lily_pads", x=x, z=z, height=tall, variant=n % 3)
            for n, (x, z, tall) in enumerate(PADS)
            if n % 2 == 1 or z > 9.5
        ),
        *(
            Stand(
                prop="rock",
                x=-6.2 + 1.55 * n + 0.3 * (n % 2),
                z=5.75 + 0.12 * (n * 2 % 3),
                height=0.30 + 0.14 * (n % 3),
                variant=n % 2,
            )
            for n in range(9)
            if n not in (3, 4, 5)
        ),
        Stand(prop="lantern", x=-3.1, z=5.4, height=1.15),
        Stand(prop="reeds", x=3.6, z=6.0, height=0.8, variant=1),
        Stand(prop="reeds", x=-4.6, z=6.1, height=0.9),
        Stand(prop="blossom_bush", x=4.3, z=5.3, height=0.8),
    ),
    front=(Stand(prop="reeds", x=-1.02, z=1.9, height=0.7),),
    extras=(),
    traffic=tuple(
        Traffic(
            props=("koi",),
            count=5,
            heights=(0.85 * size, 1.15 * size),
            speed=speed,
            z=(z - 0.35, z + 0.35),
            variants=6,
            jitter=0.9,
            bob=0.01,
        )
        for z, size, speed in SHOALS
    ),
)
"""Looked down on, so that its carp are seen through the clear water."""

POND: tuple[Place, ...] = (LILY_POND, KOI_POND, POND_FLOOR)
