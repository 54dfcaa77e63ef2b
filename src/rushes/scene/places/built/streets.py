"""Streets: shop fronts, crossings, alleys, markets. Only rows."""

from __future__ import annotations

from ...staging.marks import Mark
from ..model import Extra, Living, Place, Scatter, Stand, Traffic
from .grounds import ASPHALT, LINE, PAVING, plain, road_across, road_ahead, tiles

PIGEONS = Extra(
    figure="bird",
    action="fly",
    count=2,
    height=0.45,
    z=(12.0, 16.0),
    y=(4.4, 5.6),
    speed=1.4,
    times=("dawn", "day", "sunset"),
)
CARS = ("sedan", "taxi", "sedan", "van", "sedan", "bus")
SHOPS = tuple(
    Stand(prop="shop", x=-10.667 + 2.6667 * n, z=8.5, height=4.3, variant=(n * 2) % 5) for n in range(9)
)  # fmt: skip
BLOCKS_BEHIND = Scatter(
    props=("block", "block", "tower_1"), count=9, near=17, far=30, heights=(6.0, 9.0), lane=0.0, variants=3
)
SNOWY_TREES = (
    ("round_tree", "frosted_tree"),
    ("autumn_tree", "frosted_tree"),
    ("blossom_bush", "bush"),
    ("daisy", ""),
    ("tulip", ""),
)
"""What is another thing, or not there, under snow; trees and bushes keep their form."""
STREET_GROUND = plain(
    PAVING, "#c2b9ac",
    tiles((0.5, 4.55)), tiles((6.95, 12.0), size=0.8), *road_across(4.7, 6.8),
)  # fmt: skip

TOWERS_BELOW = tuple(
    Stand(prop=("block", "tower_1", "glass_tower", "block", "tower_2")[n % 5], x=-12.0 + (n * 7.3) % 24.0, z=z,
          y=1.65 - 0.2 * z, height=z * (0.27 + (n * 37 % 50) / 200.0), variant=n % 3)
    for n, z in enumerate(11.0 + 1.15 * k for k in range(22))
)  # fmt: skip

PLACES = (
    Place(
        name="street", horizon=0.47, soil=STREET_GROUND,
        stands=(
            *SHOPS,
            Stand(prop="street_lamp", x=-3.9, z=7.05, height=3.1),
            Stand(prop="street_lamp", x=4.1, z=7.05, height=3.1),
            Stand(prop="street_lamp", x=-11.5, z=7.05, height=3.1),
            Stand(prop="round_tree", x=-1.6, z=7.3, height=1.9),
            Stand(prop="round_tree", x=6.6, z=7.3, height=2.0, variant=1),
            Stand(prop="round_tree", x=-6.9, z=7.3, height=1.9, variant=1),
            Stand(prop="park_bench", x=0.6, z=7.4, height=0.6),
            Stand(prop="parasol_table", x=2.5, z=7.6, height=1.3),
            Stand(prop="sedan", x=-4.7, z=6.45, height=1.0, variant=7),
            Stand(prop="van", x=5.6, z=6.45, height=1.1, variant=2),
            Stand(prop="hydrant", x=-2.3, z=4.35, height=0.5),
            Stand(prop="traffic_light", x=3.2, z=4.5, height=2.3),
        ),
        scatters=(BLOCKS_BEHIND,),
        front=(Stand(prop="bush", x=-1.0, z=1.9, height=0.42), Stand(prop="daisy", x=0.98, z=1.9, height=0.5, variant=1)),
        traffic=(
            Traffic(props=CARS, count=3, heights=(1.0, 1.05), speed=-2.3, z=(6.05, 6.05), variants=6),
            Traffic(props=("sedan", "taxi", "van"), count=2, heights=(1.05, 1.1), speed=2.7, z=(5.25, 5.25), variants=6),
        ),
        extras=(PIGEONS,), stage_z=4.1, snow_props=SNOWY_TREES, clouds=0.7, sounds=("city", "traffic"),
    ),
    Place(
        name="crosswalk", horizon=0.46, eye=1.7,
        soil=plain(
            PAVING, "#c2b9ac", tiles((0.5, 30.0), size=0.8), *road_ahead(3.6, lanes=2),
            Mark(x=(-3.4, 3.4), z=(3.35, 5.25), colour=ASPHALT),
            Mark(x=(-3.3, 3.3), z=(3.4, 5.2), colour="#fbf8ee", dash_x=(0.94, 0.56)),
            Mark(x=(0.2, 3.4), z=(5.5, 5.68), colour=LINE),
        ),
        stands=(
            *(Stand(prop="corner_shop", x=s * 5.3, z=z, height=4.2, facing=s, variant=n + (s > 0) * 2)
              for s in (-1, 1) for n, z in enumerate((7.6, 9.9))),
            *(Stand(prop="corner_block", x=s * 5.4, z=z, height=6.0 + n, facing=s, variant=n)
              for s in (-1, 1) for n, z in enumerate((13.0, 16.5, 21.0))),
            Stand(prop="walk_sign", x=-3.95, z=5.5, height=2.3),
            Stand(prop="traffic_light", x=3.95, z=5.5, height=2.4),
            Stand(prop="walk_sign", x=4.6, z=3.6, height=2.3),
            Stand(prop="car_front", x=1.75, z=6.9, height=1.3, variant=1),
            Stand(prop="round_tree", x=-4.4, z=6.6, height=2.0),
            Stand(prop="round_tree", x=4.6, z=11.6, height=2.0, variant=1),
            Stand(prop="street_lamp", x=-4.1, z=9.0, height=3.2),
            Stand(prop="street_lamp", x=4.1, z=8.6, height=3.2, facing=-1),
        ),
        scatters=(Scatter(props=("block",), count=14, near=20, far=40, heights=(7.0, 11.0), lane=4.6, widening=0.02, variants=3),),
        traffic=(
            Traffic(props=CARS, count=4, heights=(1.1, 1.15), speed=2.4, z=(11.7, 11.7), variants=6),
            Traffic(props=CARS, count=3, heights=(1.1, 1.15), speed=-2.9, z=(12.4, 12.4), variants=6),
        ),
        extras=(PIGEONS,), stage_z=4.25, snow_props=SNOWY_TREES, sun_ahead=True, sounds=("city", "traffic"),
    ),
    Place(
        name="downtown", horizon=0.52, room=0.47, eye=1.6,
        soil=plain(PAVING, "#b8b0a8", tiles((0.5, 40.0), size=0.8), *road_ahead(3.0, lanes=4)),
        stands=(
            *(Stand(prop="corner_block", x=s * (5.0 + 0.25 * n), z=7.4 + 2.9 * n, height=5.4 + 1.5 * n, facing=s,
                    variant=(n + (s > 0)) % 3) for s in (-1, 1) for n in range(5)),
            *(Stand(prop="glass_tower", x=s * (7.6 + n), z=13.5 + 4 * n, height=8.6 + 1.5 * n, variant=n + (s > 0)) for s in (-1, 1)
              for n in range(2)),
            *(Stand(prop="neon_sign", x=s * 3.55, z=z, height=1.6, y=1.9, facing=s, variant=n + (s > 0))
              for s in (-1, 1) for n, z in enumerate((6.6, 9.4))),
            *(Stand(prop="street_lamp", x=s * 3.5, z=z, height=3.1, facing=-s) for s in (-1, 1) for z in (5.2, 8.2, 12.5)),
            Stand(prop="traffic_light", x=-3.3, z=4.6, height=2.3),
            Stand(prop="traffic_light", x=3.4, z=7.0, height=2.3),
            Stand(prop="hydrant", x=3.7, z=4.7, height=0.5),
            *(Stand(prop="round_tree", x=s * 3.9, z=z, height=1.7, variant=n % 2) for s in (-1, 1) for n, z in enumerate((6.2, 10.4, 14.5))),
        ),
        scatters=(Scatter(props=("block", "glass_tower", "tower_1"), count=22, near=20, far=50, heights=(8.0, 12.5), lane=3.8,
                          widening=0.03, variants=2),),
        traffic=(
            Traffic(props=("car_back",), count=4, heights=(1.15, 1.25), speed=3.1, x=(2.2, 2.2), z=(1.4, 46.0), along="z", variants=5),
            Traffic(props=("car_front",), count=4, heights=(1.15, 1.25), speed=-2.7, x=(-2.2, -2.2), z=(1.4, 46.0), along="z", variants=5),
        ),
        snow_props=SNOWY_TREES, sun_ahead=True, clouds=0.6, sounds=("city", "traffic"),
    ),
    Place(
        name="neon_street", horizon=0.45, eye=1.6,
        soil=plain("#5a5666", "#4f4b5c", tiles((0.5, 4.55), "#635f70"), tiles((6.95, 12.0), "#635f70", size=0.8), *road_across(4.7, 6.8)),
        stands=(
            *SHOPS,
            *(Stand(prop="glass_tower", x=-10.8 + 4.8 * n, z=12.0 + 1.3 * (n % 3), height=11.5 + 2.2 * (n * 2 % 3), variant=n % 3) for n in range(5)),
            *(Stand(prop="neon_sign", x=-9.4 + 2.6667 * n, z=8.15, y=1.55 + 0.35 * (n % 3), height=1.75 + 0.3 * (n % 2),
                    facing=1 if n % 2 else -1, variant=n % 4) for n in range(9)),
            *(Stand(prop="neon_sign", x=-11.2 + 4.0 * n, z=10.6, y=4.1 + 0.5 * (n % 2), height=2.7, facing=-1 if n % 2 else 1, variant=(n + 2) % 4)
              for n in range(6)),
            *(Stand(prop="billboard", x=-10.667 + 5.3333 * n, z=8.2, y=2.45 + 0.25 * (n % 2), height=1.05, variant=n % 3) for n in range(5)),
            *(Stand(prop="billboard", x=-8.0 + 8.0 * n, z=11.0, y=4.6, height=2.3, variant=(n + 1) % 3) for n in range(3)),
            *(Stand(prop="paper_lantern", x=-12.0 + 0.8 * n, z=8.0, y=1.42, height=0.34, variant=n % 3) for n in range(30)),
            Stand(prop="hologram", x=-2.9, z=7.6, y=1.15, height=1.5, variant=1, single=True),
            Stand(prop="hologram", x=9.1, z=7.6, y=1.15, height=1.5, single=True),
            Stand(prop="street_lamp", x=-4.6, z=7.05, height=3.1),
            Stand(prop="street_lamp", x=7.6, z=7.05, height=3.1),
            Stand(prop="parasol_table", x=2.5, z=7.6, height=1.3),
            Stand(prop="traffic_light", x=3.4, z=4.5, height=2.3),
        ),
        scatters=(BLOCKS_BEHIND,),
        living=(
            *(Living(kind="lamp", x=-10.8 + 2.4 * n, z=7.9, y=0.4 + 1.5 * (n % 2), width=3.2, height=3.2, colour=("#ff4fa0", "#4fd8ff", "#ffae4a")[n % 3])
              for n in range(10)),
            *(Living(kind="lamp", x=-6.0 + 9.0 * n, z=10.8, y=4.6, width=5.0, height=3.6, colour=("#b05aff", "#3fb8ff")[n]) for n in range(2)),
            Living(kind="smoke", x=1.3, z=6.9, width=0.8, height=2.6, drift=0.25, colour="#b8a8d8"),
        ),
        traffic=(
            Traffic(props=CARS, count=3, heights=(1.0, 1.05), speed=-2.3, z=(6.05, 6.05), variants=6),
            Traffic(props=("sedan", "taxi", "van"), count=1, heights=(1.05, 1.1), speed=2.7, z=(5.25, 5.25), variants=6),
            Traffic(props=("hover",), count=3, heights=(0.40, 0.48), speed=2.4, z=(9.6, 9.9), y=(3.9, 4.7), variants=6, bob=0.05),
            Traffic(props=("hover",), count=3, heights=(0.42, 0.5), speed=-2.0, z=(11.4, 11.8), y=(5.2, 6.6), variants=6, bob=0.05),
        ),
        stage_z=4.1, haze="#b878d8", zenith="#2a1a5a", haze_distance=30.0, gloom=0.62, damp=0.95, gleams=(8.3, 6.6), snow_props=SNOWY_TREES, clouds=0.4,
        sounds=("city", "traffic"),
    ),
    Place(
        name="alley", horizon=0.47, eye=1.5, lane=1.4,
        soil=plain("#7d757b", "#6e676d", tiles((0.5, 40.0), "#857d83", size=0.36, deep=0.28, vary=0.45, joint=0.5),
                   Mark(x=(-0.20, 0.20), z=(0.5, 40.0), colour="#5f5961", tile=(0.36, 0.6), joint=0.4)),
        stands=(
            *(Stand(prop="brick_side", x=s * ((4.7, 3.9, 3.65, 3.45, 3.3, 3.15)[n]), z=6.1 + 2.1 * n, height=6.8 + 0.3 * (n % 2), facing=s, variant=(n + (s > 0)) % 3)
              for s in (-1, 1) for n in range(6)),
            Stand(prop="block", x=0.0, z=21.0, height=7.2, variant=1),
            Stand(prop="dumpster", x=-1.95, z=6.5, height=1.0),
            Stand(prop="dumpster", x=1.95, z=9.6, height=0.95, variant=1, facing=-1),
            Stand(prop="crates", x=2.25, z=5.9, height=0.62),
            Stand(prop="boxes", x=-2.5, z=5.4, height=0.7),
            Stand(prop="hydrant", x=-1.85, z=4.9, height=0.5),
            Stand(prop="street_lamp", x=1.75, z=7.4, height=3.0, facing=-1),
            Stand(prop="lamp_post", x=-1.55, z=10.4, height=2.2),
            Stand(prop="street_lamp", x=1.45, z=14.0, height=3.0, facing=-1),
            Stand(prop="bunting", x=0.0, z=8.8, height=1.75, y=2.6),
            Stand(prop="steam", x=-0.9, z=8.6, height=1.3, y=0.0),
            Stand(prop="neon_sign", x=-2.15, z=8.0, height=1.4, y=1.7, variant=1),
            Stand(prop="neon_sign", x=1.75, z=11.4, height=1.3, y=2.0, variant=2, facing=-1),
        ),
        scatters=(Scatter(props=("brick_side",), count=14, near=7, far=18, heights=(6.4, 7.4), lane=7.2, variants=3),
                  Scatter(props=("block",), count=6, near=22, far=32, heights=(7.5, 9.0), lane=2.0, variants=2)),
        living=(
            Living(kind="cone", x=1.28, z=7.38, width=2.5, height=2.85, colour="#ffe6ae"),
            Living(kind="cone", x=1.0, z=13.9, width=2.4, height=2.8, colour="#ffe6ae"),
            Living(kind="smoke", x=-1.0, z=8.7, width=0.9, height=2.6, drift=0.22, colour="#c8ccd8"),
            Living(kind="mist", x=0.8, z=11.5, width=2.6, height=1.4, drift=0.6, colour="#b8c0d4"),
        ),
        clouds=0.6, sun_ahead=True, stage_z=4.2, gloom=-0.25, damp=0.95, gleams=(9.5, 5.8), sounds=("city", "drips"),
    ),
    Place(
        name="phone_booth", horizon=0.46, soil=STREET_GROUND,
        stands=(
            Stand(prop="phone_box", x=1.05, z=5.0, height=2.35),
            *SHOPS,
            Stand(prop="street_lamp", x=-3.4, z=7.05, height=3.1),
            Stand(prop="round_tree", x=-1.7, z=7.3, height=1.9),
            Stand(prop="round_tree", x=5.4, z=7.3, height=2.0, variant=1),
            Stand(prop="park_bench", x=-3.0, z=4.6, height=0.55),
            Stand(prop="phone_box", x=9.6, z=7.4, height=2.2),
        ),
        scatters=(BLOCKS_BEHIND,),
        front=(Stand(prop="bush", x=-1.0, z=1.9, height=0.42),),
        traffic=(Traffic(props=CARS, count=3, heights=(1.0, 1.05), speed=-2.3, z=(6.1, 6.1), variants=6),),
        extras=(PIGEONS,), stage_z=4.1, snow_props=SNOWY_TREES, clouds=0.7, sounds=("city", "traffic"),
    ),
    Place(
        name="market", horizon=0.46,
        soil=plain("#c8b090", "#bda584", tiles((0.5, 14.0), "#c9b294", size=0.4, deep=0.32, vary=0.3)),
        stands=(
            *(Stand(prop="stall", x=-10.5 + 3.0 * n, z=6.9, height=1.9, variant=n % 5, facing=1 if n < 4 else -1) for n in range(8)),
            *(Stand(prop="shop", x=-12 + 2.6667 * n, z=11.6, height=4.3, variant=(n * 2) % 5) for n in range(9)),
            Stand(prop="stall", x=-3.9, z=5.0, height=1.8, variant=2),
            Stand(prop="stall", x=4.1, z=5.1, height=1.8, variant=4, facing=-1),
            Stand(prop="crates", x=-2.4, z=5.2, height=0.55),
            Stand(prop="crates", x=2.5, z=5.6, height=0.55, variant=1),
            *(Stand(prop="bunting", x=-10.0 + 4.0 * n, z=7.4, height=2.0, y=1.55, variant=n % 2) for n in range(6)),
            *(Stand(prop="lamp_post", x=x, z=8.6, height=2.2) for x in (-6.0, 0.4, 6.4)),
            Stand(prop="balloons", x=1.6, z=6.2, height=2.2),
            *(Stand(prop="paper_lantern", x=-11.7 + 1.2 * n, z=6.2 + 0.5 * (n % 3), y=2.25 + 0.22 * (n * 2 % 3), height=0.42, variant=n % 3) for n in range(20)),
            *(Stand(prop="paper_lantern", x=-11.4 + 2.0 * n, z=9.6, y=2.9 + 0.2 * (n % 2), height=0.5, variant=(n + 1) % 3) for n in range(12)),
        ),
        living=(
            *(Living(kind="lamp", x=-10.5 + 3.0 * n, z=6.7, y=1.2, width=3.0, height=2.6, colour=("#ffb84a", "#ff8a4a")[n % 2]) for n in range(8)),
            Living(kind="smoke", x=-1.2, z=7.2, y=1.0, width=0.5, height=1.9, drift=0.2, colour="#e0d0c0"),
        ),
        front=(Stand(prop="pot_plant", x=-1.02, z=1.9, height=0.7),),
        extras=(PIGEONS,), snow_props=SNOWY_TREES, sounds=("crowd",),
    ),
)  # fmt: skip
