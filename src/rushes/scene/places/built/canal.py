"""Cities on the water: canals between rows of houses. Only rows."""

from __future__ import annotations

from ...drawing.shade import display, linear
from ...staging.hills import Hill
from ...staging.marks import Mark
from ...staging.water import Water
from ..model import Place, Stand, Traffic
from ..soils import BIRDS
from .grounds import plain, tiles

PLACES = (
    Place(
        name="canal", horizon=0.45, eye=1.7,
        soil=plain("#c2b29c", "#b4a48e", tiles((0.5, 5.8), "#c4b29a", size=0.6, deep=0.45, vary=0.25, joint=0.3),
                   Mark(z=(5.45, 5.9), colour="#e0d4c0"), Mark(z=(13.0, 60.0), colour="#b8a890")),
        hills=(Hill(z=90, deep=50, height=11, shape="round", low=linear("#a89a8c"), high=linear("#b8a898"), cells=0.03),),
        water=Water(near=display("#3f9a90"), far=display("#57a8a0"), shore=5.9, waves=0.5, mirror=0.72, end=13.0, quay=True),
        stands=(
            *(Stand(prop="palazzo", x=-10.9 + 2.1818 * n, z=13.6, height=3.5 + 0.35 * ((n * 5) % 3), variant=n, single=True) for n in range(11)),
            *(Stand(prop="mooring_pole", x=x, z=z, height=1.5, variant=k) for k, (x, z) in enumerate(((-4.6, 6.4), (-4.1, 6.6), (3.6, 6.3), (4.2, 6.6), (9.0, 6.5), (-9.2, 6.4), (-6.8, 12.4), (1.2, 12.4), (6.4, 12.4)))),
            Stand(prop="street_lamp", x=-2.9, z=5.6, height=2.3), Stand(prop="street_lamp", x=6.9, z=5.6, height=2.3),
        ),
        front=(Stand(prop="mooring_pole", x=0.97, z=1.9, height=0.95, variant=1),),
        traffic=(Traffic(props=("moored_boat",), count=2, heights=(0.8, 0.8), speed=0.35, z=(11.2, 11.2)),),
        extras=(BIRDS,), clouds=0.9, sounds=("water", "crowd"),
    ),
)  # fmt: skip
