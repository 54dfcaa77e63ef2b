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
    horizon=0.47,
    soil=Soil(kind="tracks", first=linear("#cc6e40"), second=linear("#ab5029"), accent=(0.0, 0.0, 0.0), grain=0.30, patch=0.25, far=70.0),
    hills=(
        Hill(z=160, deep=90, height=24, shape="volcano", low=linear("#b06a4c"), high=linear("#a85c40"), cells=0.10, at=-34.0, spread=72.0),
        Hill(z=120, deep=60, height=13, shape="mesa", low=linear("#a8543a"), high=linear("#cc7a50"), cells=0.030),
        Hill(z=30, deep=60, height=15.0, shape="plateau", low=linear("#9c4327"), high=linear("#d8854f"), cells=0.12, at=11.0, spread=17.0, top=0.86),
        Hill(z=58, deep=46, height=17.0, shape="plateau", low=linear("#a04a2e"), high=linear("#d38454"), cells=0.10, at=-22.0, spread=-20.0, top=0.86),
        Hill(z=26, deep=26, height=3.6, shape="dune", low=linear("#c4663a"), high=linear("#b4552e"), cells=0.060, fade=0.35),
    ),
    stands=(
        Stand(prop="red_pillar", x=-6.4, z=19.0, height=5.0),
        Stand(prop="red_pillar", x=-9.2, z=24.0, height=7.0, variant=1),
        Stand(prop="boulder", x=-3.5, z=7.4, height=1.5),
        Stand(prop="boulder", x=4.6, z=9.2, height=2.0, variant=1),
        Stand(prop="boulder", x=-5.0, z=9.6, height=0.9, variant=2),
        Stand(prop="boulder", x=3.4, z=5.9, height=0.42, variant=2),
        Stand(prop="boulder", x=-2.3, z=5.5, height=0.30, variant=3),
    ),
    scatters=(
        Scatter(props=("boulder",), count=30, near=5, far=30, heights=(0.14, 0.6), lane=2.0, variants=5),
        Scatter(props=("boulder", "red_rock"), count=10, near=12, far=34, heights=(0.7, 1.6), lane=4.0, variants=4),
    ),
    front=(Stand(prop="boulder", x=-1.0, z=1.9, height=0.62, variant=1), Stand(prop="boulder", x=0.98, z=1.9, height=0.34, variant=3)),
    living=(
        Living(kind="whirl", x=3.4, z=24.0, width=1.5, height=6.0, drift=2.6, colour="#e0a878"),
        Living(kind="whirl", x=-9.0, z=40.0, width=2.4, height=9.0, drift=4.0, colour="#e0b08a"),
        Living(kind="mist", x=-3.0, z=14.0, width=4.0, height=0.6, drift=1.6, colour="#e0a880"),
        Living(kind="mist", x=5.0, z=12.0, width=3.0, height=0.4, drift=2.0, colour="#e0a880"),
    ),
    haze="#f2b88c",
    zenith="#a8694a",
    haze_distance=58.0,
    moons=2,
    stars=0.12,
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
