"""Other worlds to stand on: an alien planet, Mars, the Moon. Open space is in `places/space.py`."""

from ...drawing.shade import linear
from ...staging.ground import Soil
from ...staging.hills import Hill
from ..model import Living, Place, Scatter, Stand

PLANET = Place(
    name="planet",
    horizon=0.52,
    soil=Soil(kind="dust", first=linear("#b06a8a"), second=linear("#8a4f8a"), accent=(0.0, 0.0, 0.0), grain=0.34, far=60.0),
    hills=(
        Hill(z=90, deep=60, height=22, shape="mesa", low=linear("#7a4a8f"), high=linear("#b06a9a"), cells=0.03),
        Hill(z=44, deep=26, height=10.0, shape="ridge", low=linear("#8a4a80"), high=linear("#c07a98"), cells=0.05),
        Hill(z=24, deep=10, height=1.8, shape="round", low=linear("#a86288"), high=linear("#90508a"), cells=0.12, fade=0.3),
    ),
    stands=(
        Stand(prop="crystals", x=-3.3, z=6.8, height=2.0),
        Stand(prop="alien_plant", x=3.5, z=7.0, height=2.3),
        Stand(prop="alien_plant", x=-4.9, z=8.6, height=2.6, variant=1),
        Stand(prop="crystals", x=5.4, z=9.2, height=2.4, variant=1),
        Stand(prop="crystals", x=2.3, z=5.6, height=0.6, variant=2),
        Stand(prop="alien_plant", x=-2.2, z=5.8, height=0.9, variant=2),
        Stand(prop="alien_rock", x=6.8, z=14.0, height=5.0),
        Stand(prop="alien_rock", x=-7.2, z=15.0, height=5.6, variant=1),
    ),
    scatters=(
        Scatter(props=("alien_plant", "crystals", "alien_plant"), count=22, near=8, far=26, heights=(0.8, 2.4), lane=2.0, variants=4),
        Scatter(props=("dark_rock",), count=8, near=5, far=14, heights=(0.2, 0.6), lane=1.7),
    ),
    front=(Stand(prop="alien_plant", x=-0.97, z=1.9, height=0.85), Stand(prop="crystals", x=1.0, z=1.9, height=0.5, variant=1)),
    living=(
        Living(kind="glow", x=-3.3, z=6.75, y=1.0, width=3.4, height=3.2, colour="#8fe8f5"),
        Living(kind="glow", x=5.4, z=9.15, y=1.0, width=3.4, height=3.2, colour="#d8a8ff"),
        Living(kind="mist", x=2.0, z=13.0, width=4.0, height=0.6, colour="#e8c8f0"),
    ),
    haze="#f2a58c",
    zenith="#2a4a8c",
    planets=1.15,
    stars=0.55,
    clouds=0.0,
    sounds=("space", "wind"),
)  # fmt: skip

MARS = Place(
    name="mars",
    horizon=0.50,
    soil=Soil(kind="dust", first=linear("#c86a3e"), second=linear("#b0552f"), accent=(0.0, 0.0, 0.0), grain=0.34, far=70.0),
    hills=(
        Hill(z=110, deep=70, height=18, shape="mesa", low=linear("#b05a38"), high=linear("#cc7a50"), cells=0.026),
        Hill(z=50, deep=28, height=6.0, shape="dune", low=linear("#c0643c"), high=linear("#b0552f"), cells=0.05),
        Hill(z=24, deep=10, height=1.6, shape="round", low=linear("#c4683e"), high=linear("#b05a34"), cells=0.12, fade=0.3),
    ),
    stands=(
        Stand(prop="red_rock", x=-3.3, z=6.6, height=0.9),
        Stand(prop="red_rock", x=3.7, z=7.4, height=1.2, variant=1),
        Stand(prop="red_rock", x=2.2, z=5.6, height=0.35),
    ),
    scatters=(Scatter(props=("red_rock", "dark_rock"), count=26, near=5, far=26, heights=(0.2, 0.9), lane=1.7, variants=3),),
    front=(Stand(prop="red_rock", x=-0.97, z=1.9, height=0.42), Stand(prop="red_rock", x=1.0, z=1.9, height=0.3, variant=1)),
    living=(
        Living(kind="smoke", x=4.6, z=17.0, width=1.3, height=5.0, drift=0.22, colour="#d8966a"),
        Living(kind="mist", x=-4.0, z=12.0, width=6.0, height=0.9, drift=1.2, colour="#e0a880"),
        Living(kind="mist", x=3.0, z=9.0, width=4.0, height=0.5, drift=1.4, colour="#e0a880"),
    ),
    haze="#f0b48a",
    zenith="#c08a6a",
    haze_distance=40.0,
    stars=0.2,
    clouds=0.0,
    sounds=("wind",),
)  # fmt: skip

MOON = Place(
    name="moon",
    horizon=0.60,
    eye=1.4,
    sky="space",
    soil=Soil(kind="dust", first=linear("#a9a6b8"), second=linear("#94909f"), accent=(0.0, 0.0, 0.0), grain=0.3, far=60.0),
    hills=(
        Hill(z=52, deep=30, height=6.0, shape="ridge", low=linear("#8a879a"), high=linear("#a5a2b4"), cells=0.05),
        Hill(z=22, deep=10, height=1.6, shape="round", low=linear("#a09dae"), high=linear("#8f8c9e"), cells=0.12, fade=0.3),
    ),
    stands=(
        Stand(prop="rock", x=-3.3, z=6.6, height=0.8),
        Stand(prop="rock", x=3.7, z=7.4, height=1.0, variant=1),
        Stand(prop="rock", x=2.2, z=5.6, height=0.35),
    ),
    scatters=(Scatter(props=("rock",), count=9, near=7, far=20, heights=(0.3, 0.9), lane=1.8),),
    front=(Stand(prop="rock", x=-0.97, z=1.9, height=0.4),),
    planets=1.0,
    nebula=0.35,
    clouds=0.0,
    sounds=("space",),
)  # fmt: skip

WORLDS = (PLANET, MARS, MOON)
