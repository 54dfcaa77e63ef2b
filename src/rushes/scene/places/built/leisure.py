"""Where people go for fun and sport: fairgrounds, merry-go-rounds, stadiums, running tracks. Only rows."""

from __future__ import annotations

import math

from ...staging.marks import Mark
from ..model import Living, Place, Scatter, Stand
from ..soils import BIRDS
from .grounds import digit, lawn, plain, tiles
from .streets import SNOWY_TREES
from .works import HILLS

PLACES = (
    Place(
        name="amusement_park", horizon=0.47,
        soil=plain("#dcc09a", "#cfb28c", tiles((0.5, 9.0), "#e0c6a2", size=0.7, vary=0.16),
                   Mark(z=(9.6, 60.0), colour="#86bd62"), Mark(x=(-0.9, 0.9), z=(9.0, 30.0), colour="#dcc09a")),
        hills=(HILLS[0],),
        stands=(
            Stand(prop="wheel_legs", x=-2.5, z=11.6, height=5.6, single=True), Stand(prop="wheel", x=-2.5, z=11.5, height=5.6, y=3.02),
            Stand(prop="coaster", x=4.0, z=14.6, height=4.1, single=True), Stand(prop="coaster_train", x=4.0, z=14.55, height=4.1),
            Stand(prop="big_top", x=3.6, z=9.6, height=2.9), Stand(prop="big_top", x=-6.6, z=9.6, height=2.8, variant=1),
            Stand(prop="booth", x=2.3, z=7.4, height=1.9), Stand(prop="booth", x=4.0, z=7.2, height=1.9, variant=1),
            Stand(prop="booth", x=-4.0, z=7.4, height=1.9, variant=2, facing=-1),
            Stand(prop="balloons", x=1.1, z=6.4, height=2.0),
            *(Stand(prop="bunting", x=-10.0 + 4.0 * n, z=6.9, height=2.0, y=1.6, variant=n % 2) for n in range(6)),
            *(Stand(prop="lamp_post", x=x, z=6.8, height=2.2) for x in (0.5, 5.6, -8.4)),
            Stand(prop="park_bench", x=-1.6, z=7.6, height=0.55),
            Stand(prop="big_top", x=10.4, z=9.8, height=2.9, variant=2),
        ),
        scatters=(Scatter(props=("round_tree",), count=14, near=16, far=34, heights=(2.4, 3.4), lane=0.5),),
        front=(Stand(prop="balloons", x=1.0, z=1.9, height=1.15, variant=1),),
        living=(*(Living(kind="lamp", x=x, z=6.75, y=1.92, width=1.9, height=1.9, colour="#ffd690") for x in (0.5, 5.6, -8.4)),
                *(Living(kind="lamp", x=x, z=z, y=1.62, width=1.7, height=0.9, colour="#fff0b8") for x, z in ((2.3, 7.3), (4.0, 7.1), (-4.0, 7.3))),
                *(Living(kind="lamp", x=-2.5 + 2.62 * math.sin(turn), z=11.4, y=3.02 + 2.62 * math.cos(turn), width=1.0, height=1.0, colour=colour)
                  for turn, colour in zip((math.tau * n / 12 for n in range(12)), ("#ffd06a", "#ff8fb8", "#8fe0ff") * 4, strict=True))),
        extras=(BIRDS,), snow_props=SNOWY_TREES, sounds=("crowd",),
    ),
    Place(
        name="carrousel", horizon=0.45,
        soil=plain("#d8c4a4", "#ccb796", tiles((0.5, 12.0), "#dac8a8", size=0.6, vary=0.16), Mark(x=(-3.4, 4.0), z=(6.0, 10.6), colour="#c89a7a", round=True, hollow=0.9),
                   Mark(z=(12.0, 60.0), colour="#86bd62")),
        hills=(HILLS[0],),
        stands=(
            Stand(prop="carousel_base", x=0.3, z=8.4, height=4.2),
            Stand(prop="carousel_horses", x=0.3, z=8.35, height=4.2),
            Stand(prop="carousel_roof", x=0.3, z=8.3, height=4.2),
            *(Stand(prop="lamp_post", x=s * 3.9 + 0.3, z=7.2, height=2.1) for s in (-1, 1)),
            Stand(prop="balloons", x=-2.9, z=6.6, height=2.1),
            Stand(prop="booth", x=5.2, z=9.0, height=2.0), Stand(prop="booth", x=-4.8, z=9.0, height=2.0, variant=1),
            Stand(prop="park_bench", x=3.4, z=6.6, height=0.58),
            *(Stand(prop="bunting", x=-10.0 + 4.0 * n, z=9.8, height=2.0, y=2.4, variant=n % 2) for n in range(6)),
            Stand(prop="carousel_base", x=12.3, z=9.5, height=4.0), Stand(prop="carousel_roof", x=12.3, z=9.4, height=4.0),
        ),
        scatters=(Scatter(props=("round_tree",), count=18, near=12.5, far=30, heights=(2.8, 3.8), lane=0.0),),
        front=(Stand(prop="balloons", x=1.02, z=1.9, height=1.1, variant=1),),
        extras=(BIRDS,), snow_props=SNOWY_TREES, sounds=("crowd",),
    ),
    Place(
        name="baseball_stadium", horizon=0.42, eye=1.9,
        soil=plain(
            "#6fb552", "#64a84a", Mark(z=(3.0, 40.0), colour="#7cc05c", dash_z=(1.6, 0.5)),
            Mark(x=(-5.6, 5.6), z=(4.6, 12.0), colour="#cf9a66", round=True), Mark(x=(-3.1, 3.1), z=(5.6, 10.8), colour="#72b854", round=True),
            Mark(x=(-1.0, 1.0), z=(7.5, 8.7), colour="#cf9a66", round=True), Mark(x=(-0.22, 0.22), z=(8.0, 8.14), colour="#fbf8f0"),
            Mark(x=(-1.5, 1.5), z=(3.2, 5.6), colour="#cf9a66", round=True),
            Mark(x=(-0.28, 0.28), z=(4.55, 4.95), colour="#fbf8f0"), Mark(x=(4.0, 4.5), z=(7.9, 8.25), colour="#fbf8f0"),
            Mark(x=(-4.5, -4.0), z=(7.9, 8.25), colour="#fbf8f0"), Mark(x=(-0.25, 0.25), z=(11.2, 11.55), colour="#fbf8f0"),
            Mark(x=(-5.55, -5.45), z=(4.9, 11.6), colour="#fbf8f0", slant=-1.15), Mark(x=(-5.55 + 11.1 - 0.1, -5.45 + 11.1), z=(4.9, 11.6), colour="#fbf8f0", slant=1.15),
            Mark(z=(13.4, 14.4), colour="#cf9a66"),
        ),
        stands=(
            *(Stand(prop="crowd_stand", x=-8.0 + 8.0 * n, z=16.2, height=3.1, variant=n) for n in range(3)),
            *(Stand(prop="crowd_stand", x=-4.0 + 8.0 * n, z=19.4, height=3.1, y=2.3, variant=n) for n in range(3)),
            Stand(prop="score_board", x=0.3, z=14.9, height=3.4),
            *(Stand(prop="flood_light", x=x, z=15.2, height=6.6, facing=1 if x < 0 else -1) for x in (-6.2, 6.4, -12.0)),
            *(Stand(prop="flagpole", x=x, z=15.0, height=2.9, variant=n) for n, x in enumerate((-2.9, 3.4))),
        ),
        clouds=0.8, stage_z=4.3, sounds=("crowd",),
    ),
    Place(
        name="outdoor_track", horizon=0.43, eye=1.8,
        soil=lawn(
            Mark(x=(-4.6, 4.6), z=(0.5, 60.0), colour="#c8553f"),
            *(Mark(x=(-4.6 + 1.533 * n - 0.045, -4.6 + 1.533 * n + 0.045), z=(0.5, 60.0), colour="#fbf6ea") for n in range(7)),
            *(mark for n in range(6) for mark in digit(str(n + 1), -4.15 + 1.533 * n, 4.9, 0.6, 1.5, "#fbf6ea")),
            Mark(x=(-4.6, 4.6), z=(6.9, 7.05), colour="#fbf6ea"),
        ),
        stands=(
            *(Stand(prop="hurdle", x=-3.85 + 1.533 * n, z=9.6, height=0.95) for n in (0, 2, 4)),
            *(Stand(prop="hurdle", x=-3.85 + 1.533 * n, z=14.5, height=0.95) for n in range(6)),
            Stand(prop="crowd_stand", x=-8.8, z=12.6, height=2.9), Stand(prop="crowd_stand", x=9.2, z=12.4, height=2.9, variant=1),
            Stand(prop="finish_gate", x=0.0, z=21.0, height=3.9),
            Stand(prop="flood_light", x=-5.4, z=9.0, height=4.6), Stand(prop="flood_light", x=5.6, z=9.4, height=4.6, facing=-1),
            Stand(prop="flagpole", x=-6.4, z=8.2, height=3.2), Stand(prop="flagpole", x=6.4, z=8.0, height=3.2, variant=1),
            Stand(prop="park_bench", x=5.6, z=6.6, height=0.58),
        ),
        scatters=(Scatter(props=("round_tree",), count=18, near=18, far=40, heights=(2.6, 3.6), lane=6.5),),
        hills=HILLS, extras=(BIRDS,), snow_props=SNOWY_TREES, sounds=("crowd", "wind"),
    ),
    Place(
        name="tennis_court", horizon=0.46, eye=1.9,
        soil=lawn(
            Mark(x=(-6.6, 6.6), z=(0.5, 14.6), colour="#4f8f6a"), Mark(x=(-4.5, 4.5), z=(2.9, 12.4), colour="#3f78ae"),
            *(Mark(x=(x - 0.05, x + 0.05), z=(2.9, 12.4), colour="#fbf8f0") for x in (-4.45, -3.4, 3.4, 4.45)),
            *(Mark(x=(-4.5, 4.5), z=(z, z + deep), colour="#fbf8f0") for z, deep in ((2.9, 0.07), (12.3, 0.12))),
            *(Mark(x=(-3.4, 3.4), z=(z, z + 0.08), colour="#fbf8f0") for z in (5.3, 9.9)),
            Mark(x=(-0.045, 0.045), z=(5.3, 9.98), colour="#fbf8f0"),
        ),
        stands=(
            Stand(prop="tennis_net", x=0.0, z=7.4, height=1.02, alone=True),
            Stand(prop="umpire_chair", x=-5.5, z=7.4, height=1.35), Stand(prop="park_bench", x=5.7, z=6.6, height=0.58), Stand(prop="ball_rack", x=5.6, z=8.4, height=0.7),
            *(Stand(prop="fence_panel", x=-11.0 + 2.0 * n, z=14.8, height=1.5) for n in range(12)),
            Stand(prop="crowd_stand", x=-3.9, z=16.6, height=2.4), Stand(prop="crowd_stand", x=3.9, z=16.6, height=2.4, variant=1),
            *(Stand(prop="flood_light", x=x, z=14.2, height=5.0, facing=1 if x < 0 else -1) for x in (-6.4, 6.4)),
            Stand(prop="round_tree", x=-8.2, z=13.0, height=3.0), Stand(prop="round_tree", x=8.4, z=13.4, height=3.2, variant=1),
        ),
        scatters=(Scatter(props=("round_tree", "pine"), count=18, near=19, far=40, heights=(2.8, 3.8), lane=0.0),),
        hills=HILLS, extras=(BIRDS,), stage_z=4.6, snow_props=SNOWY_TREES, sounds=("crowd", "birds"),
    ),
)  # fmt: skip
