"""Houses and what lies around them: drives, barns, mills, fountains, courtyards, playgrounds. Only rows."""

from __future__ import annotations

from ...staging.marks import Mark
from ..model import Place, Scatter, Stand
from ..soils import BIRDS
from .grounds import CONCRETE, lawn, plain, tiles
from .streets import SNOWY_TREES
from .works import HILLS

TREES = Scatter(props=("round_tree", "pine"), count=14, near=15, far=40, heights=(2.4, 3.6), lane=1.0)
FLOWERS = Scatter(
    props=("daisy", "blossom_bush"), count=10, near=4.8, far=8.0, heights=(0.28, 0.5), lane=2.0, variants=4
)
GRAVEL = "#dccba6"


def fence_row(z: float, *gaps: tuple[float, float], height: float = 0.55) -> tuple[Stand, ...]:
    """Fences along x, with gaps."""
    return tuple(
        Stand(prop="fence", x=x, z=z, height=height)
        for x in (-11.4 + 1.2 * n for n in range(20))
        if not any(low < x < high for low, high in gaps)
    )


PLACES = (
    Place(
        name="house", horizon=0.45,
        soil=lawn(Mark(x=(-1.35, -0.45), z=(4.9, 8.2), colour="#cfc4b2", tile=(0.45, 0.4), bond=0.5, vary=0.2),
                  Mark(x=(0.9, 3.1), z=(4.9, 8.3), colour=CONCRETE), Mark(z=(4.2, 4.9), colour="#c9c0b4", tile=(0.7, 0.7), vary=0.12)),
        hills=HILLS,
        stands=(
            Stand(prop="house", x=0.1, z=8.8, height=3.5),
            Stand(prop="round_tree", x=-4.5, z=8.4, height=3.2),
            Stand(prop="round_tree", x=5.0, z=10.2, height=3.0, variant=1),
            Stand(prop="house", x=10.6, z=10.4, height=3.3, variant=2),
            Stand(prop="house", x=-9.6, z=10.0, height=3.3, variant=1),
            Stand(prop="sedan", x=2.4, z=7.0, height=1.0, variant=3, facing=-1),
            *fence_row(6.4, (-2.0, 3.9)),
            Stand(prop="lamp_post", x=-2.0, z=5.6, height=1.9),
            Stand(prop="bush", x=-1.9, z=8.0, height=0.5), Stand(prop="blossom_bush", x=-2.9, z=8.1, height=0.5),
            Stand(prop="steam", x=-0.9, z=9.3, height=1.3, y=3.3),
        ),
        scatters=(TREES, FLOWERS),
        front=(Stand(prop="blossom_bush", x=-0.98, z=1.9, height=0.5),),
        extras=(BIRDS,), snow_props=SNOWY_TREES, sounds=("birds", "wind"),
    ),
    Place(
        name="driveway", horizon=0.45, eye=1.7,
        soil=lawn(Mark(x=(-1.9, 1.9), z=(0.5, 8.8), colour="#b9b6b0", tile=(1.9, 1.6), bond=0.0, vary=0.06, joint=0.3),
                  Mark(x=(-2.1, -1.9), z=(0.5, 8.8), colour="#a8644f", tile=(0.2, 0.4), vary=0.2),
                  Mark(x=(1.9, 2.1), z=(0.5, 8.8), colour="#a8644f", tile=(0.2, 0.4), vary=0.2)),
        hills=HILLS,
        stands=(
            Stand(prop="house", x=-1.75, z=9.6, height=4.2, variant=3),
            Stand(prop="car_back", x=0.75, z=7.4, height=1.35, variant=1),
            Stand(prop="hedge_row", x=-3.4, z=6.3, height=0.7), Stand(prop="hedge_row", x=-4.9, z=6.3, height=0.7),
            Stand(prop="hedge_row", x=3.4, z=6.3, height=0.7), Stand(prop="hedge_row", x=4.9, z=6.3, height=0.7),
            Stand(prop="lamp_post", x=-2.45, z=5.6, height=1.6), Stand(prop="lamp_post", x=2.45, z=5.6, height=1.6),
            Stand(prop="round_tree", x=4.4, z=9.2, height=3.2), Stand(prop="round_tree", x=-6.4, z=9.6, height=3.2, variant=1),
            Stand(prop="house", x=10.4, z=11.0, height=3.4, variant=1),
            Stand(prop="potted_tree", x=2.5, z=8.6, height=1.3),
        ),
        scatters=(TREES, Scatter(props=("daisy", "blossom_bush"), count=12, near=4.6, far=8.0, heights=(0.28, 0.45), lane=2.6, variants=4)),
        extras=(BIRDS,), snow_props=SNOWY_TREES, sounds=("birds", "wind"),
    ),
    Place(
        name="mansion", horizon=0.45,
        soil=lawn(Mark(x=(-1.5, 1.5), z=(0.5, 7.0), colour=GRAVEL), Mark(x=(-3.6, 3.6), z=(6.6, 11.0), colour=GRAVEL, round=True),
                  Mark(x=(-1.3, 1.3), z=(7.6, 9.2), colour="#6fae52", round=True)),
        hills=HILLS,
        stands=(
            Stand(prop="mansion", x=0.0, z=12.2, height=4.7, single=True),
            Stand(prop="fountain_basin", x=0.0, z=8.3, height=0.95), Stand(prop="jets", x=0.0, z=8.25, height=0.95),
            *(Stand(prop="hedge_row", x=s * x, z=6.9, height=0.7) for s in (-1, 1) for x in (3.2, 4.6, 6.0)),
            *(Stand(prop="potted_tree", x=s * 2.3, z=z, height=1.7) for s in (-1, 1) for z in (5.9, 7.8, 10.0)),
            *(Stand(prop="lamp_post", x=s * 1.9, z=5.2, height=1.9) for s in (-1, 1)),
            Stand(prop="round_tree", x=-6.6, z=9.5, height=3.6), Stand(prop="round_tree", x=6.6, z=9.5, height=3.6, variant=1),
            Stand(prop="round_tree", x=11.5, z=11.5, height=3.8),
        ),
        scatters=(Scatter(props=("round_tree", "pine"), count=16, near=15, far=36, heights=(3.2, 4.4), lane=3.0),
                  Scatter(props=("blossom_bush",), count=7, near=5.4, far=8.0, heights=(0.4, 0.6), lane=2.9)),
        front=(Stand(prop="blossom_bush", x=-0.98, z=1.9, height=0.55), Stand(prop="blossom_bush", x=1.0, z=1.9, height=0.5)),
        extras=(BIRDS,), snow_props=SNOWY_TREES, sounds=("birds", "fountain"),
    ),
    Place(  # a house with a pool before its terrace
        name="pool_villa", horizon=0.45, eye=1.75,
        soil=lawn(Mark(x=(-5.2, 5.2), z=(0.5, 10.6), colour="#e9e0cf", tile=(0.8, 0.8), vary=0.06, joint=0.2),
                  Mark(x=(-3.9, 3.9), z=(5.5, 8.9), colour="#fbf7ee"),
                  Mark(x=(-3.65, 3.65), z=(5.7, 8.7), colour="#2fa3c8", glow=0.6),
                  Mark(x=(-3.4, 3.4), z=(5.95, 8.6), colour="#46bfe0", glow=0.8),
                  Mark(x=(-2.2, -0.4), z=(6.6, 6.9), colour="#8fe0f0", round=True, opacity=0.6), Mark(x=(0.6, 2.6), z=(7.4, 7.75), colour="#8fe0f0", round=True, opacity=0.6),
                  Mark(x=(-1.2, 0.9), z=(8.05, 8.3), colour="#8fe0f0", round=True, opacity=0.6)),
        hills=HILLS,
        stands=(
            Stand(prop="mansion", x=0.0, z=11.6, height=4.4, single=True),
            *(Stand(prop="parasol_table", x=s * 4.5, z=7.2, height=1.7, variant=n) for n, s in enumerate((-1, 1))),
            *(Stand(prop="potted_tree", x=s * x, z=9.4, height=1.5) for s in (-1, 1) for x in (2.6, 4.4)),
            *(Stand(prop="lamp_post", x=s * 4.2, z=9.2, height=1.8) for s in (-1, 1)),
            *(Stand(prop="hedge_row", x=s * x, z=10.2, height=0.8) for s in (-1, 1) for x in (5.0, 6.4)),
            *(Stand(prop="palm", x=s * 6.0, z=8.6, height=3.6, variant=n) for n, s in enumerate((-1, 1))),
            Stand(prop="round_tree", x=11.5, z=11.5, height=3.8),
        ),
        scatters=(Scatter(props=("round_tree", "palm"), count=14, near=15, far=36, heights=(3.2, 4.4), lane=3.0),),
        extras=(BIRDS,), snow_props=SNOWY_TREES, sounds=("birds", "fountain"),
    ),
    Place(
        name="barn", horizon=0.45,
        soil=lawn(Mark(x=(-1.3, 0.3), z=(0.5, 8.6), colour="#c8a678", slant=0.02),
                  Mark(z=(10.5, 40.0), x=(3.0, 11.9), colour="#d8b84a", dash_z=(0.8, 0.6))),
        hills=HILLS,
        stands=(
            Stand(prop="red_barn", x=-0.9, z=9.0, height=4.0),
            Stand(prop="silo", x=-3.9, z=10.4, height=4.8),
            Stand(prop="tractor", x=2.9, z=7.2, height=1.35, facing=-1),
            Stand(prop="hay_roll", x=2.4, z=5.8, height=0.85), Stand(prop="hay_roll", x=-3.6, z=6.4, height=0.9),
            Stand(prop="hay_roll", x=4.8, z=9.6, height=0.9), Stand(prop="hay_roll", x=7.6, z=12.0, height=0.9),
            *fence_row(7.9, (-3.4, 2.2)),
            Stand(prop="round_tree", x=5.8, z=9.6, height=3.3), Stand(prop="round_tree", x=-6.6, z=9.4, height=3.4, variant=1),
            Stand(prop="red_barn", x=11.6, z=12.5, height=3.8),
        ),
        scatters=(TREES, Scatter(props=("daisy", "grass"), count=12, near=4.8, far=7.6, heights=(0.25, 0.45), lane=1.8, variants=4)),
        front=(Stand(prop="grass", x=-0.97, z=1.9, height=0.6), Stand(prop="daisy", x=0.98, z=1.9, height=0.5, variant=1)),
        extras=(BIRDS,), snow_props=(*SNOWY_TREES, ("hay_roll", "snow_rock"), ("grass", "")), sounds=("birds", "wind"),
    ),
    Place(
        name="windmill", horizon=0.42,
        soil=lawn(
            *(Mark(z=(5.6 + 1.1 * n, 6.3 + 1.1 * n), x=(1.6, 11.6), colour=tone)
              for n, tone in enumerate(("#e8554a", "#f2c23f", "#e87ab0", "#f4ece0", "#e8554a", "#f2c23f", "#e87ab0"))),
            Mark(x=(-0.6, 0.5), z=(0.5, 9.0), colour="#d8c49a", slant=-0.10)),
        hills=(HILLS[0],),
        stands=(
            Stand(prop="mill", x=-1.6, z=9.4, height=4.0), Stand(prop="mill_sails", x=-1.6, z=8.9, height=3.5, y=2.93),
            Stand(prop="mill", x=6.4, z=17.0, height=4.0, single=True), Stand(prop="mill_sails", x=6.4, z=16.6, height=3.6, y=2.96),
            *(Stand(prop="tulip", x=2.0 + 0.55 * n + 0.1 * (k % 2), z=5.7 + 0.55 * k, height=0.5, variant=k // 2)
              for k in range(5) for n in range(9)),
            *fence_row(7.2, (-2.9, 12.0)),
            Stand(prop="round_tree", x=-5.2, z=9.6, height=2.8),
        ),
        scatters=(Scatter(props=("round_tree",), count=10, near=18, far=40, heights=(2.2, 3.2), lane=0.0),
                  Scatter(props=("daisy", "grass"), count=6, near=4.4, far=5.4, heights=(0.25, 0.4), lane=1.8, variants=4)),
        front=(Stand(prop="tulip", x=0.92, z=1.9, height=0.62), Stand(prop="tulip", x=1.02, z=1.85, height=0.7, variant=1),
               Stand(prop="tulip", x=-0.98, z=1.9, height=0.6, variant=2)),
        extras=(BIRDS,), snow_props=(*SNOWY_TREES, ("grass", "")), sounds=("wind", "birds"),
    ),
    Place(
        name="fountain", horizon=0.43, eye=1.75,
        soil=plain("#d8c8ac", "#ccbb9e", tiles((0.5, 12.0), "#d9caae", size=0.7, vary=0.14),
                   Mark(x=(-3.4, 3.4), z=(4.4, 10.2), colour="#c4a888", round=True, hollow=0.88),
                   Mark(z=(12.0, 50.0), colour="#7fb85a")),
        hills=HILLS,
        stands=(
            Stand(prop="fountain_basin", x=0.0, z=7.4, height=1.85), Stand(prop="jets", x=0.0, z=7.35, height=1.85),
            *(Stand(prop="park_bench", x=s * 3.6, z=8.4, height=0.6, facing=s) for s in (-1, 1)),
            *(Stand(prop="lamp_post", x=s * 3.0, z=6.6, height=2.1) for s in (-1, 1)),
            *(Stand(prop="potted_tree", x=s * (4.3 + 1.4 * n), z=9.6, height=1.7) for s in (-1, 1) for n in range(3)),
            *(Stand(prop="hedge_row", x=-11.0 + 2.0 * n, z=11.6, height=0.8) for n in range(12)),
            Stand(prop="round_tree", x=-4.8, z=11.0, height=3.2), Stand(prop="round_tree", x=4.9, z=11.0, height=3.2, variant=1),
        ),
        scatters=(Scatter(props=("round_tree",), count=16, near=12.5, far=30, heights=(2.8, 3.8), lane=0.5),),
        front=(Stand(prop="blossom_bush", x=-1.0, z=1.9, height=0.5),),
        extras=(BIRDS,), snow_props=(*SNOWY_TREES, ("jets", "jets")), sounds=("fountain", "birds"),
    ),
    Place(
        name="courtyard", horizon=0.44,
        soil=plain("#cdb894", "#c2ac88", tiles((0.5, 20.0), "#d2bd98", size=0.6, vary=0.2, bond=0.0),
                   Mark(x=(-2.4, 2.4), z=(5.2, 8.4), colour="#b89470", round=True, hollow=0.90), ),
        stands=(
            *(Stand(prop="arcade", x=-10.0 + 4.0 * n, z=10.2, height=4.0, variant=0) for n in range(6)),
            *(Stand(prop="arcade_side", x=s * 5.6, z=7.2, height=4.0, facing=s) for s in (-1, 1)),
            Stand(prop="well", x=0.4, z=7.0, height=1.7),
            *(Stand(prop="potted_tree", x=s * x, z=8.9, height=1.9) for s in (-1, 1) for x in (1.9, 4.0)),
            *(Stand(prop="pot_plant", x=x, z=6.3, height=0.9, variant=n) for n, x in enumerate((-3.5, -2.9, 3.4))),
            Stand(prop="park_bench", x=-2.5, z=8.6, height=0.6),
            Stand(prop="lamp_post", x=2.9, z=6.6, height=2.0), Stand(prop="lamp_post", x=-4.1, z=7.4, height=2.0),
        ),
        front=(Stand(prop="pot_plant", x=-1.02, z=1.9, height=0.75), Stand(prop="pot_plant", x=1.02, z=1.9, height=0.7, variant=1)),
        extras=(BIRDS,), sounds=("birds",),
    ),
    Place(
        name="campus", horizon=0.45,
        soil=lawn(Mark(x=(-0.8, 0.8), z=(0.5, 11.0), colour="#cfc4b2", tile=(0.4, 0.4), vary=0.2),
                  Mark(z=(5.9, 6.7), colour="#cfc4b2", tile=(0.4, 0.4), vary=0.2),
                  Mark(x=(-4.2, -3.2), z=(6.7, 11.0), colour="#cfc4b2", slant=0.35), Mark(x=(3.2, 4.2), z=(6.7, 11.0), colour="#cfc4b2", slant=-0.35)),
        stands=(
            Stand(prop="hall", x=0.0, z=11.6, height=4.7, single=True),
            *(Stand(prop="lamp_post", x=s * 1.15, z=z, height=1.9) for s in (-1, 1) for z in (5.4, 8.6)),
            Stand(prop="round_tree", x=-3.7, z=7.7, height=3.0), Stand(prop="round_tree", x=3.8, z=7.6, height=3.0, variant=1),
            Stand(prop="round_tree", x=-6.4, z=10.0, height=3.6, variant=1), Stand(prop="round_tree", x=6.6, z=10.0, height=3.4),
            Stand(prop="park_bench", x=-2.3, z=7.2, height=0.58), Stand(prop="park_bench", x=2.4, z=7.2, height=0.58),
            Stand(prop="flagpole", x=3.0, z=10.4, height=3.4), Stand(prop="statue", x=-1.9, z=9.2, height=2.2),
            Stand(prop="hall", x=12.0, z=15.0, height=4.4, single=True),
        ),
        scatters=(Scatter(props=("round_tree",), count=12, near=14, far=30, heights=(3.0, 4.0), lane=3.0),
                  Scatter(props=("blossom_bush", "daisy"), count=8, near=4.6, far=5.6, heights=(0.28, 0.42), lane=2.0, variants=3)),
        extras=(BIRDS,), snow_props=SNOWY_TREES, sounds=("birds", "crowd"),
    ),
    Place(
        name="playground", horizon=0.44,
        soil=lawn(Mark(x=(-4.4, 4.6), z=(4.7, 9.2), colour="#e0a878", round=True), Mark(x=(-3.0, -1.0), z=(5.6, 7.2), colour="#5f9fc8", round=True),
                  Mark(x=(1.2, 3.4), z=(6.0, 8.0), colour="#7fc08a", round=True), Mark(x=(-0.5, 0.7), z=(4.9, 5.7), colour="#f0c860", round=True)),
        hills=HILLS,
        stands=(
            Stand(prop="slide", x=-1.9, z=7.6, height=2.5), Stand(prop="swing", x=2.7, z=8.0, height=2.2),
            Stand(prop="spring_horse", x=1.0, z=6.0, height=0.75), Stand(prop="spring_horse", x=-3.6, z=6.0, height=0.75, variant=2),
            Stand(prop="sandbox", x=3.4, z=5.9, height=0.75),
            Stand(prop="slide", x=10.0, z=8.6, height=2.5, facing=-1),
            *fence_row(9.8), Stand(prop="park_bench", x=-4.9, z=8.6, height=0.6),
            Stand(prop="round_tree", x=-5.4, z=10.4, height=3.0), Stand(prop="round_tree", x=5.6, z=10.3, height=3.0, variant=1),
        ),
        scatters=(TREES, Scatter(props=("daisy",), count=8, near=4.0, far=5.0, heights=(0.25, 0.36), lane=1.6, variants=4)),
        front=(Stand(prop="daisy", x=-0.97, z=1.9, height=0.5, variant=2),),
        extras=(BIRDS,), snow_props=SNOWY_TREES, sounds=("birds", "crowd"),
    ),
)  # fmt: skip
