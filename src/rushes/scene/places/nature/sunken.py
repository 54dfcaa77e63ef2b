"""A city below the sea: houses and towers on the sand, grown over with corals and kelp."""

from dataclasses import replace

from ..model import Scatter, Stand
from ..underwater import PLACE as SEA

TOWERS = ("tower_0", "tower_3", "tower_5", "block")

SUNKEN = (
    replace(
        SEA,
        name="sunken city",
        stands=(
            *(
                Stand(prop=TOWERS[(2 * n + (side > 0)) % 4], x=side * (4.6 + 1.5 * n), z=12.0 + 2.6 * n, height=5.6 + 0.5 * n, facing=-side)
                for n in range(4)
                for side in (-1, 1)
            ),
            Stand(prop="cottage", x=-4.0, z=8.4, height=2.5),
            Stand(prop="cottage", x=4.3, z=9.0, height=2.6, facing=-1, variant=1),
            Stand(prop="triumph_arch", x=0.3, z=15.5, height=3.9),
            Stand(prop="statue", x=2.1, z=8.0, height=1.7),
            Stand(prop="lamp_post", x=-1.9, z=7.2, height=1.5),
            Stand(prop="coral", x=-2.7, z=6.5, height=0.8),
            Stand(prop="coral", x=3.0, z=6.9, height=0.9, variant=1),
            Stand(prop="kelp", x=-5.3, z=7.4, height=2.8),
            Stand(prop="kelp", x=5.6, z=7.9, height=3.0, variant=1),
            Stand(prop="rock", x=-4.6, z=6.4, height=0.8),
        ),
        scatters=(
            Scatter(props=TOWERS, count=12, near=20, far=32, heights=(4.5, 7.0), lane=2.4, widening=0.03, variants=3),
            Scatter(props=("coral", "kelp", "rock"), count=16, near=7.4, far=15, heights=(0.5, 1.5), lane=1.8, variants=4),
        ),
    ),
)  # fmt: skip
