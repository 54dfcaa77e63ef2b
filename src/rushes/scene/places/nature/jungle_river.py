"""A river through the jungle: green water, palms and tall trees on both banks."""

from dataclasses import replace

from ...drawing.shade import display, linear
from ..model import Scatter, Stand
from .waters import RIVER
from .woods import JUNGLE

_WATER, _SOIL = RIVER.water, JUNGLE.soil
assert _WATER is not None and _SOIL is not None

JUNGLE_RIVER = (
    replace(
        JUNGLE,
        name="jungle river",
        horizon=RIVER.horizon,
        eye=RIVER.eye,
        soil=replace(_SOIL, course="river", bank=linear("#9a7a4e")),
        snow_soil=RIVER.snow_soil,
        water=replace(_WATER, near=display("#4f9088"), far=display("#8fbcaa")),
        hills=(replace(JUNGLE.hills[0], z=62.0, height=17.0), replace(JUNGLE.hills[1], z=46.0, deep=14.0)),
        stands=(
            Stand(prop="jungle_tree", x=-5.2, z=10.6, height=6.2),
            Stand(prop="jungle_tree", x=5.6, z=11.2, height=6.6, variant=1),
            Stand(prop="palm", x=4.0, z=10.2, height=4.2, variant=2),
            Stand(prop="palm", x=-3.6, z=11.0, height=4.6),
            Stand(prop="big_leaf", x=-3.3, z=5.9, height=1.1),
            Stand(prop="big_leaf", x=3.2, z=6.0, height=1.2, variant=1),
            Stand(prop="reeds", x=2.3, z=5.75, height=0.7),
            Stand(prop="rock", x=-1.2, z=7.5, height=0.4),
            Stand(prop="rock", x=1.8, z=7.2, height=0.34, variant=1),
            Stand(prop="driftwood", x=3.7, z=6.2, height=0.5),
        ),
        scatters=(
            Scatter(props=("jungle_tree", "palm", "jungle_tree"), count=40, near=12, far=40, heights=(5.0, 7.5), lane=4.8, widening=0.08),
            Scatter(props=("big_leaf", "fern", "big_leaf"), count=26, near=9.8, far=20, heights=(0.8, 1.9), lane=4.4, widening=0.05, variants=3),
            Scatter(props=("fern", "grass"), count=9, near=3.2, far=4.9, heights=(0.25, 0.45), lane=1.15),
        ),
        front=(*JUNGLE.front[:1], *RIVER.front[1:]),
        living=(),
        gloom=0.1,
        stage_z=RIVER.stage_z,
        sounds=("river", "insects", "birds"),
    ),
)  # fmt: skip
