"""Grounds that people keep: a garden, a park, a golf course, a football field, a cemetery."""

from dataclasses import replace

from ...drawing.shade import display, linear
from ...staging.hills import Hill
from ...staging.water import Water
from ..model import Extra, Living, Place, Scatter, Stand
from ..soils import BIRDS, GRASS, SNOW, SNOWED

LAWN = replace(GRASS, kind="stones", accent=linear("#e2cc9c"), grain=0.24)
WALK = replace(GRASS, kind="path", accent=linear("#d9c49a"), course="pond", bank=linear("#a5a096"))
FAIRWAY = replace(
    GRASS, kind="green", first=linear("#6fbc50"), second=linear("#5aa844"), accent=linear("#f4e2b8"), grain=0.18
)
PITCH = replace(GRASS, kind="pitch", first=linear("#58b045"), second=linear("#489a3c"), grain=0.20)
GRAVEL = replace(
    GRASS, kind="path", first=linear("#7f9f5c"), second=linear("#6a8a50"), accent=linear("#b5ab98"), grain=0.30
)
TREES = (
    Hill(z=90, deep=60, height=13, shape="round", low=linear("#7fae86"), high=linear("#93bf8c"), cells=0.035),
    Hill(z=48, deep=18, height=5.2, shape="crowns", low=linear("#4f9450"), high=linear("#6aaa58"), cells=0.20),
)
BUTTERFLIES = Extra(
    figure="butterfly", action="fly", count=4, height=0.13, z=(4.8, 7.0), y=(0.8, 1.7), speed=0.4, times=("dawn", "day")
)

GARDEN = Place(
    name="garden",
    horizon=0.45,
    soil=LAWN,
    snow_soil=replace(SNOW, kind="stones", accent=linear("#d0d6e2")),
    hills=TREES,
    stands=(
        Stand(prop="rose_arch", x=0.0, z=10.2, height=2.5),
        *(Stand(prop="flower_bed", x=side * 2.75, z=z, height=0.82, variant=n + (side > 0) * 2)
          for n, z in enumerate((5.5, 7.3, 9.1)) for side in (1, -1)),
        *(Stand(prop="topiary", x=side * 1.45, z=z, height=1.15, variant=n) for n, z in enumerate((6.4, 8.3)) for side in (1, -1)),
        *(Stand(prop="hedge", x=side * (2.3 + 2.35 * k), z=10.5, height=1.0, variant=k % 2) for k in range(5) for side in (1, -1)),
        *(Stand(prop="flower_bed", x=side * 6.2, z=z, height=0.8, variant=3 + n) for n, z in enumerate((6.4, 8.6)) for side in (1, -1)),
        Stand(prop="bench", x=4.5, z=9.6, height=0.75),
        Stand(prop="round_tree", x=-5.4, z=12.4, height=3.4),
        Stand(prop="round_tree", x=5.6, z=12.8, height=3.6, variant=1),
    ),
    scatters=(
        Scatter(props=("round_tree", "blossom_bush", "cypress"), count=20, near=12, far=30, heights=(2.0, 3.6), lane=2.4),
        Scatter(props=("tulips",), count=9, near=4.0, far=5.2, heights=(0.34, 0.46), lane=1.5, variants=6),
    ),
    front=(
        Stand(prop="tulips", x=-0.92, z=1.8, height=0.7), Stand(prop="tulips", x=0.95, z=1.8, height=0.62, variant=1),
        Stand(prop="blossom_bush", x=-1.08, z=2.1, height=0.6),
    ),
    extras=(BIRDS, BUTTERFLIES),
    snow_props=(*SNOWED, ("tulips", ""), ("flower_bed", "snow_drift"), ("topiary", "snow_pine")),
    sounds=("birds", "leaves"),
)  # fmt: skip

PARK = Place(
    name="park",
    horizon=0.45,
    eye=1.65,
    soil=WALK,
    snow_soil=replace(SNOW, kind="path", accent=linear("#cdd4e2"), course="pond", bank=linear("#b5b8bc")),
    hills=TREES,
    water=Water(near=display("#4f9fb8"), far=display("#7fbcd0"), shore=6.8, waves=0.25, mirror=0.6, end=14.0, course="pond"),
    stands=(
        Stand(prop="bench", x=-2.15, z=5.9, height=0.85),
        Stand(prop="bench", x=3.6, z=6.3, height=0.8, variant=1),
        Stand(prop="lamp_post", x=-1.35, z=5.6, height=1.9),
        Stand(prop="lamp_post", x=1.75, z=6.5, height=1.9),
        Stand(prop="lamp_post", x=-0.9, z=9.4, height=1.9),
        Stand(prop="lamp_post", x=-4.6, z=10.2, height=1.9),
        Stand(prop="round_tree", x=-4.4, z=7.4, height=3.6),
        Stand(prop="round_tree", x=5.9, z=8.4, height=3.8, variant=1),
        Stand(prop="round_tree", x=-6.4, z=9.4, height=3.4, variant=1),
        Stand(prop="picnic", x=-3.6, z=5.3, height=0.5),
        Stand(prop="reeds", x=4.6, z=10.5, height=0.7),
        Stand(prop="reeds", x=-0.6, z=10.6, height=0.6, variant=1),
        Stand(prop="lily_pads", x=2.6, z=8.6, height=0.45),
    ),
    scatters=(
        Scatter(props=("round_tree", "round_tree", "blossom_bush"), count=28, near=11.5, far=36, heights=(2.6, 3.8), lane=3.0),
        Scatter(props=("bush", "blossom_bush"), count=6, near=6.5, far=12, heights=(0.5, 0.8), lane=5.6),
        Scatter(props=("daisy", "grass"), count=8, near=3.6, far=6, heights=(0.24, 0.36), lane=1.9, variants=4),
    ),
    front=(Stand(prop="blossom_bush", x=-1.02, z=1.9, height=0.62), Stand(prop="daisy", x=0.95, z=1.9, height=0.6, variant=1)),
    extras=(
        BIRDS,
        Extra(figure="duck", action="", count=2, height=0.34, z=(8.2, 9.3), y=(0.0, 0.0), speed=0.0),
    ),
    snow_props=(*SNOWED, ("picnic", ""), ("lily_pads", "")),
    sounds=("birds", "leaves"),
)  # fmt: skip

GOLF_COURSE = Place(
    name="golf course",
    horizon=0.45,
    eye=1.75,
    soil=FAIRWAY,
    snow_soil=SNOW,
    hills=(
        Hill(z=90, deep=60, height=11, shape="round", low=linear("#7fae86"), high=linear("#93bf8c"), cells=0.035),
        Hill(z=34, deep=16, height=3.0, shape="round", low=linear("#66b04a"), high=linear("#58a042"), cells=0.08, fade=0.3),
    ),
    stands=(
        Stand(prop="golf_flag", x=1.6, z=9.0, height=2.1),
        Stand(prop="golf_ball", x=0.9, z=8.6, height=0.13),
        Stand(prop="round_tree", x=-5.0, z=10.0, height=3.4),
        Stand(prop="pine", x=6.4, z=12.0, height=3.8),
        Stand(prop="round_tree", x=-7.0, z=12.5, height=3.2, variant=1),
        Stand(prop="golf_flag", x=-5.2, z=28.0, height=2.0),
    ),
    scatters=(
        Scatter(props=("round_tree", "pine", "round_tree"), count=26, near=14, far=44, heights=(2.6, 3.6), lane=6.2),
        Scatter(props=("bush",), count=5, near=9, far=14, heights=(0.4, 0.6), lane=6.5),
    ),
    front=(Stand(prop="grass", x=-0.97, z=1.9, height=0.5), Stand(prop="bush", x=1.04, z=2.0, height=0.5)),
    extras=(BIRDS,),
    snow_props=(*SNOWED, ("golf_ball", "")),
    sounds=("wind", "birds"),
)  # fmt: skip

FOOTBALL_FIELD = Place(
    name="football field",
    horizon=0.42,
    eye=1.9,
    soil=PITCH,
    snow_soil=replace(SNOW, kind="pitch"),
    hills=TREES,
    stands=(
        Stand(prop="football_goal", x=0.0, z=13.0, height=1.75),
        Stand(prop="corner_flag", x=-10.4, z=13.0, height=1.2),
        Stand(prop="corner_flag", x=10.4, z=13.0, height=1.2),
        *(Stand(prop="grandstand", x=-9.6 + 4.8 * k, z=18.0, height=2.6, variant=k) for k in range(5)),
        Stand(prop="football", x=-1.35, z=5.2, height=0.34),
        *(Stand(prop="lamp_post", x=x, z=20.0, height=6.0) for x in (-8.0, 0.0, 8.0)),
    ),
    scatters=(Scatter(props=("round_tree",), count=14, near=22, far=40, heights=(3.0, 4.0), lane=0.0),),
    living=tuple(Living(kind="lamp", x=x, z=19.9, y=5.4, width=5.0, height=5.0, colour="#f4f2e0") for x in (-8.0, 0.0, 8.0)),
    extras=(BIRDS,),
    snow_props=SNOWED,
    sounds=("crowd", "wind"),
)  # fmt: skip

CEMETERY = Place(
    name="cemetery",
    horizon=0.45,
    soil=GRAVEL,
    snow_soil=replace(SNOW, kind="path", accent=linear("#cdd4e2")),
    hills=(
        Hill(z=90, deep=60, height=12, shape="round", low=linear("#6f947a"), high=linear("#82a382"), cells=0.035),
        Hill(z=44, deep=16, height=4.6, shape="crowns", low=linear("#446f4e"), high=linear("#567f56"), cells=0.20),
    ),
    stands=(
        *(Stand(prop=("gravestone", "grave_cross", "gravestone")[(row + k) % 3], x=side * (2.05 + 1.45 * k + 0.18 * row), z=5.6 + 1.75 * row,
                height=0.98 + 0.12 * ((k + row) % 2), variant=(k + 2 * row) % 4)
          for side in (1, -1) for row in range(5) for k in range(3 + row // 2)),
        Stand(prop="burnt_tree", x=-4.4, z=8.9, height=3.8),
        Stand(prop="cypress", x=4.6, z=11.8, height=4.2),
        Stand(prop="cypress", x=-6.2, z=12.0, height=4.4, variant=1),
        *(Stand(prop="iron_fence", x=-10.8 + 2.4 * k, z=14.6, height=1.15) for k in range(10)),
    ),
    scatters=(
        Scatter(props=("gravestone", "grave_cross"), count=34, near=14, far=30, heights=(0.9, 1.2), lane=1.8, variants=4),
        Scatter(props=("cypress", "round_tree", "burnt_tree"), count=14, near=16, far=36, heights=(3.0, 4.2), lane=3.0),
        Scatter(props=("grass", "daisy"), count=8, near=3.8, far=7, heights=(0.22, 0.34), lane=1.7),
    ),
    front=(Stand(prop="grave_cross", x=-0.95, z=1.9, height=0.75), Stand(prop="grass", x=0.95, z=1.9, height=0.5)),
    living=(Living(kind="mist", x=-3.4, z=10.0, width=4.0, height=0.7), Living(kind="mist", x=3.8, z=12.4, width=5.0, height=0.8)),
    extras=(BIRDS,),
    haze="#ccd4d0",
    haze_distance=34.0,
    snow_props=SNOWED,
    sounds=("wind", "birds"),
)  # fmt: skip

GROUNDS = (GARDEN, PARK, GOLF_COURSE, FOOTBALL_FIELD, CEMETERY)
