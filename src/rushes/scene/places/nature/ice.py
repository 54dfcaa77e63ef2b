"""Cold places: the Arctic with its floes, an iceberg, the front of a glacier, a slope for skis, a lake to skate on."""

from dataclasses import replace

from ...drawing.shade import display, linear
from ...staging.ground import Soil
from ...staging.hills import Hill
from ...staging.water import Water
from ..model import Place, Scatter, Stand
from ..soils import BIRDS, SNOW

SHELF = Soil(
    kind="ice",
    first=linear("#cfe6f2"),
    second=linear("#f0f4fb"),
    accent=linear("#7fbcdc"),
    grain=0.10,
    shore=6.2,
    far=9.0,
)
PISTE = replace(SNOW, kind="piste", first=linear("#f2f5fb"), second=linear("#e8eef8"))

ARCTIC = Place(
    name="arctic",
    horizon=0.44,
    eye=1.7,
    soil=SHELF,
    hills=(
        Hill(z=120, deep=80, height=20, shape="ridge", low=linear("#8fa8c0"), high=linear("#f0f4fb"), cells=0.028, top=0.22),
        Hill(z=64, deep=24, height=3.6, shape="serac", low=linear("#9fd0e6"), high=linear("#f0f5fb"), cells=0.06, top=0.30),
    ),
    water=Water(near=display("#1f6f8f"), far=display("#2f7fa0"), shore=6.2, waves=0.35, mirror=0.62, end=64.0),
    stands=(
        Stand(prop="igloo", x=3.9, z=5.9, height=1.35),
        Stand(prop="snow_drift", x=-3.1, z=5.2, height=0.55),
        Stand(prop="snow_drift", x=5.6, z=5.6, height=0.7, variant=1),
        Stand(prop="ice_spike", x=-4.2, z=5.6, height=0.9),
        Stand(prop="floe", x=-2.2, z=8.6, height=0.75),
        Stand(prop="floe", x=1.1, z=9.6, height=0.9, variant=1),
        Stand(prop="floe", x=4.6, z=8.9, height=0.8, variant=2),
        Stand(prop="floe", x=-6.0, z=9.8, height=0.9, variant=1),
        Stand(alone=True, prop="iceberg", x=-5.2, z=17.0, height=3.6),
        Stand(alone=True, prop="iceberg", x=5.8, z=24.0, height=4.6, variant=1),
    ),
    scatters=(
        Scatter(props=("floe",), count=14, near=11.5, far=44, heights=(0.8, 1.4), lane=0.0, variants=4),
        Scatter(props=("iceberg",), count=2, near=30, far=55, heights=(2.6, 4.4), lane=6.0, variants=3),
    ),
    front=(Stand(prop="ice_spike", x=-1.0, z=2.0, height=0.6), Stand(prop="snow_drift", x=1.0, z=1.9, height=0.4)),
    extras=(replace(BIRDS, count=2),),
    haze="#dceaf6",
    clouds=0.7,
    sounds=("wind", "water"),
)  # fmt: skip

ICEBERG = Place(
    name="iceberg",
    horizon=0.46,
    eye=1.8,
    soil=replace(SHELF, shore=5.9, far=9.0),
    hills=(
        Hill(z=150, deep=90, height=20, shape="ridge", low=linear("#8fa8c0"), high=linear("#eef3fa"), cells=0.024, top=0.24),
    ),
    water=Water(near=display("#11607f"), far=display("#1f6f98"), shore=5.9, waves=0.5, mirror=0.70, end=140.0),
    stands=(
        Stand(alone=True, prop="iceberg", x=0.9, z=15.5, height=6.4),
        Stand(alone=True, prop="iceberg", x=-8.6, z=25.0, height=5.2, variant=1),
        Stand(alone=True, prop="iceberg", x=10.6, z=28.0, height=4.6, variant=2),
        Stand(prop="floe", x=-3.4, z=9.2, height=0.8),
        Stand(prop="floe", x=3.4, z=8.4, height=0.7, variant=1),
        Stand(prop="floe", x=-6.0, z=12.5, height=0.9, variant=2),
        Stand(prop="snow_drift", x=-3.4, z=4.5, height=0.4),
    ),
    scatters=(Scatter(props=("floe",), count=8, near=12, far=46, heights=(0.6, 1.1), lane=3.5, variants=4),),
    front=(Stand(prop="ice_spike", x=-1.0, z=2.0, height=0.5), Stand(prop="snow_drift", x=1.0, z=1.9, height=0.35)),
    extras=(replace(BIRDS, count=3, z=(11.0, 16.0)),),
    stage_z=3.9,
    haze="#d8e6f4",
    clouds=0.8,
    sounds=("waves", "wind"),
)  # fmt: skip

GLACIER = Place(
    name="glacier",
    horizon=0.47,
    eye=1.8,
    soil=Soil(kind="dust", first=linear("#8d8d92"), second=linear("#a5a6ac"), accent=(0.0, 0.0, 0.0), grain=0.30, shore=5.6,
              far=9.0),
    snow_soil=replace(SHELF, kind="soft", accent=(0.0, 0.0, 0.0), shore=5.6),
    hills=(
        Hill(z=120, deep=110, height=48, shape="ridge", low=linear("#5f6c80"), high=linear("#eef2f9"), cells=0.022, top=0.36),
        Hill(z=40, deep=70, height=22, shape="gap", low=linear("#56606e"), high=linear("#e4eaf2"), cells=0.05, spread=38.0,
             top=0.62),
        Hill(z=34, deep=60, height=8.5, shape="round", low=linear("#dceaf6"), high=linear("#b9dcee"), cells=0.06),
        Hill(z=22, deep=24, height=5.2, shape="serac", low=linear("#6fbfe6"), high=linear("#f0f6fc"), cells=0.16, top=0.50),
    ),
    water=Water(near=display("#4f9fb0"), far=display("#7fbccc"), shore=5.6, waves=0.30, mirror=0.65, end=22.0),
    stands=(
        Stand(prop="dark_rock", x=-3.2, z=5.2, height=0.6),
        Stand(prop="dark_rock", x=3.7, z=5.3, height=0.8, variant=1),
        Stand(prop="rock", x=2.5, z=4.9, height=0.3),
        Stand(prop="floe", x=-2.2, z=9.0, height=0.6),
        Stand(prop="floe", x=2.6, z=10.0, height=0.7, variant=1),
        Stand(prop="ice_spike", x=-5.0, z=11.0, height=1.2, variant=1),
        Stand(prop="ice_spike", x=5.4, z=12.5, height=1.5),
    ),
    scatters=(
        Scatter(props=("floe", "ice_spike"), count=9, near=9, far=20, heights=(0.5, 0.9), lane=2.2, variants=4),
        Scatter(props=("dark_rock", "rock"), count=6, near=3.8, far=5.4, heights=(0.15, 0.35), lane=1.3),
    ),
    front=(Stand(prop="dark_rock", x=-0.98, z=1.9, height=0.4), Stand(prop="rock", x=1.0, z=1.9, height=0.34)),
    extras=(replace(BIRDS, count=2),),
    stage_z=4.0,
    haze="#d8e6f2",
    clouds=0.6,
    snow_props=(("dark_rock", "snow_rock"), ("rock", "snow_rock")),
    sounds=("wind", "water"),
)  # fmt: skip

SKI_SLOPE = Place(
    name="ski slope",
    horizon=0.40,
    soil=PISTE,
    hills=(
        Hill(z=120, deep=110, height=44, shape="ridge", low=linear("#6f7f9a"), high=linear("#e9eef7"), cells=0.022, top=0.34),
        Hill(z=36, deep=60, height=21, shape="isle", low=linear("#f0f4fb"), high=linear("#e2eaf6"), cells=0.03, at=20.0,
             spread=34.0),
        Hill(z=30, deep=24, height=7.0, shape="round", low=linear("#eef2fa"), high=linear("#e2eaf6"), cells=0.05, fade=0.25),
    ),
    stands=(
        Stand(prop="ski_lift", x=-3.6, z=13.5, height=4.4), Stand(prop="ski_lift", x=3.4, z=26.0, height=5.4, alone=True),
        Stand(prop="ski_gate", x=-1.9, z=6.2, height=1.1),
        Stand(prop="ski_gate", x=2.0, z=7.6, height=1.1, variant=1),
        Stand(prop="ski_gate", x=-1.5, z=9.6, height=1.1),
        Stand(prop="ski_gate", x=2.2, z=12.2, height=1.1, variant=1),
        Stand(prop="ski_gate", x=-0.6, z=15.5, height=1.1, variant=2),
        Stand(prop="snow_pine", x=4.6, z=8.4, height=3.6),
        Stand(prop="snow_pine", x=5.9, z=9.6, height=4.0, variant=1),
        Stand(prop="snow_pine", x=-6.0, z=9.2, height=3.8, variant=1),
    ),
    scatters=(
        Scatter(props=("snow_pine",), count=34, near=10.5, far=36, heights=(2.6, 3.8), lane=4.6, widening=0.04, variants=3),
        Scatter(props=("snow_drift",), count=4, near=5.5, far=10, heights=(0.25, 0.45), lane=2.8),
    ),
    front=(Stand(prop="snow_pine", x=-1.05, z=2.0, height=1.1), Stand(prop="snow_drift", x=1.0, z=1.9, height=0.35)),
    clouds=0.6,
    sounds=("wind",),
)  # fmt: skip

FROZEN_LAKE = Place(
    name="frozen lake",
    horizon=0.45,
    eye=1.7,
    soil=replace(SHELF, first=linear("#c4def0"), second=linear("#e4eef8"), shore=0.0, far=13.5),
    hills=(
        Hill(z=110, deep=70, height=22, shape="ridge", low=linear("#8296b4"), high=linear("#eef2fa"), cells=0.026, top=0.30),
        Hill(z=34, deep=22, height=4.0, shape="round", low=linear("#eef2fa"), high=linear("#dfe7f4"), cells=0.06, fade=0.2),
        Hill(z=17, deep=4, height=0.8, shape="round", low=linear("#f2f5fb"), high=linear("#e6edf7"), cells=0.12, fade=0.1),
    ),
    stands=(
        Stand(prop="snow_pine", x=-4.6, z=13.6, height=4.4),
        Stand(prop="snow_pine", x=-6.4, z=14.4, height=5.0, variant=1),
        Stand(prop="snow_pine", x=5.4, z=13.8, height=4.8, variant=2),
        Stand(prop="snow_pine", x=10.4, z=14.0, height=4.6),
        *(Stand(prop="snow_drift", x=-11.0 + 2.75 * n, z=13.1 + 0.3 * (n % 2), height=0.55, variant=n % 3) for n in range(9)),
        Stand(prop="snow_drift", x=-3.4, z=6.4, height=0.32),
        Stand(prop="snow_rock", x=3.6, z=8.2, height=0.42),
    ),
    scatters=(Scatter(props=("snow_pine",), count=30, near=14.5, far=32, heights=(3.4, 4.8), lane=0.0, variants=3),),
    front=(Stand(prop="snow_drift", x=-1.0, z=1.9, height=0.35), Stand(prop="snow_pine", x=1.06, z=2.1, height=1.0)),
    extras=(replace(BIRDS, count=2),),
    clouds=0.7,
    sounds=("wind",),
)  # fmt: skip

ICE = (ARCTIC, ICEBERG, GLACIER, SKI_SLOPE, FROZEN_LAKE)
