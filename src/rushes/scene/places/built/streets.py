"""Streets: shop fronts, crossings, alleys, markets. Only rows."""

from __future__ import annotations

from ...staging.marks import Mark
from ..model import Extra, Living, Place, Scatter, Stand, Traffic
from .grounds import ASPHALT, KERB, LINE, PAVING, plain, road_across, road_ahead, tiles

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
CROSSING = 1.5
"""Where the side street of a street begins, and half of a world further on another."""
ROW = (
    ("cafe", 4.3, 0), ("loft", 4.1, 0), ("brownstone", 4.5, 0), ("shop", 4.3, 2), ("hotel", 4.3, 0), ("brownstone", 4.4, 1),
)  # fmt: skip
"""Six houses of a street, from the corner of one side street to that of the next and on to the first again: name, height, variant."""


def side_street(x: float) -> tuple[Stand, ...]:
    """What stands along a street that leads away between the houses: taller houses on both sides, then blocks, and the towers of the
    city in the haze of its end."""
    right = (
        (2.9, 11.3, "corner_loft", 4.0),
        (2.95, 14.0, "corner_cafe", 4.6),
        (3.0, 17.2, "corner_flats", 7.0),
        (3.1, 21.4, "corner_hotel", 6.2),
    )
    left = (
        (-2.75, 11.2, "corner_cafe", 4.2),
        (-2.8, 14.2, "corner_hotel", 4.4),
        (-2.9, 17.8, "corner_flats", 6.4),
        (-3.0, 22.2, "corner_loft", 6.4),
    )
    houses = (
        *(
            Stand(prop=prop, x=x + aside, z=z, height=height, facing=1, variant=n % 2)
            for n, (aside, z, prop, height) in enumerate(right)
        ),
        *(
            Stand(prop=prop, x=x + aside, z=z, height=height, facing=-1, variant=n % 2)
            for n, (aside, z, prop, height) in enumerate(left)
        ),
    )
    return (
        *houses,
        *(
            Stand(prop="round_tree", x=x + side * 1.62, z=z, height=1.75, variant=n % 2)
            for side in (-1, 1)
            for n, z in enumerate((10.2, 13.1, 16.4))
        ),
        *(
            Stand(prop="street_lamp", x=x + side * 1.45, z=z, height=2.9, facing=-side)
            for side in (-1, 1)
            for z in (9.2, 14.6)
        ),
        Stand(prop="car_back", x=x + 0.92, z=11.8, height=1.05, variant=1),
        Stand(prop="car_back", x=x + 0.92, z=15.4, height=1.05, variant=3),
        Stand(prop="car_front", x=x - 0.92, z=10.6, height=1.05, variant=2),
        Stand(prop="car_front", x=x - 0.92, z=13.8, height=1.05, variant=0),
        *(
            Stand(prop="flats", x=x + 6.0, z=z, height=height, variant=n % 2)
            for n, (z, height) in enumerate(((16.5, 7.6), (22.0, 9.4), (29.0, 10.5)))
        ),
        Stand(prop="stepped_tower", x=x - 2.6, z=40.0, height=15.0, variant=0),
        Stand(prop="stepped_tower", x=x + 4.4, z=36.0, height=14.0, variant=1, facing=-1),
    )


def row_of_houses(*, x: float = CROSSING, z: float = 8.5) -> tuple[Stand, ...]:
    """The houses of a street between its two side streets."""
    return tuple(
        Stand(
            prop=prop, x=x + 12.0 * half + 3.3 + 2.68 * n, z=z + 0.12 * ((n + half) % 2), height=height, variant=variant
        )
        for half in (0, 1)
        for n, (prop, height, variant) in enumerate(ROW[3 * half : 3 * half + 3])
    )


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


def crossing(x: float) -> tuple[Mark, ...]:
    """A street that leads away from the one across the picture, with its pavements and the stripes where people go over."""
    return (
        Mark(x=(x - 1.45, x + 1.45), z=(6.8, 60.0), colour=KERB),
        Mark(x=(x - 1.34, x + 1.34), z=(6.75, 60.0), colour=ASPHALT),
        Mark(x=(x - 0.03, x + 0.03), z=(8.2, 60.0), colour=LINE, dash_z=(1.6, 0.5)),
        Mark(x=(x - 1.22, x + 1.22), z=(7.05, 7.75), colour="#fbf8ee", dash_x=(0.36, 0.56)),
        Mark(x=(x - 2.75, x - 1.75), z=(4.75, 6.75), colour="#fbf8ee", dash_z=(0.36, 0.56)),
    )


STREET_GROUND = plain(
    PAVING, "#c2b9ac",
    tiles((0.5, 4.55)), tiles((6.95, 60.0), size=0.8), *road_across(4.7, 6.8),
)  # fmt: skip
CORNER_GROUND = plain(
    PAVING, "#c2b9ac",
    tiles((0.5, 4.55)), tiles((6.95, 60.0), size=0.8), *road_across(4.7, 6.8), *crossing(CROSSING), *crossing(CROSSING - 12.0),
)  # fmt: skip

TOWERS_BELOW = tuple(
    Stand(prop=("block", "tower_1", "glass_tower", "block", "tower_2")[n % 5], x=-12.0 + (n * 7.3) % 24.0, z=z,
          y=1.65 - 0.2 * z, height=z * (0.27 + (n * 37 % 50) / 200.0), variant=n % 3)
    for n, z in enumerate(11.0 + 1.15 * k for k in range(22))
)  # fmt: skip

PLACES = (
    Place(
        name="street", horizon=0.47, soil=CORNER_GROUND,
        stands=(
            *row_of_houses(), *side_street(CROSSING), *side_street(CROSSING - 12.0),
            *(Stand(prop="street_lamp", x=x, z=7.05, height=3.1) for x in (-3.1, 4.6, -8.0, 9.4)),
            *(Stand(prop="traffic_light", x=CROSSING + 1.62 - 12.0 * n, z=7.0, height=2.3) for n in range(2)),
            Stand(prop="round_tree", x=-1.3, z=7.3, height=1.8),
            Stand(prop="round_tree", x=6.9, z=7.3, height=1.9, variant=1),
            Stand(prop="round_tree", x=-6.2, z=7.3, height=1.85, variant=1),
            Stand(prop="round_tree", x=11.4, z=7.3, height=1.8),
            Stand(prop="parasol_table", x=4.1, z=7.6, height=1.25),
            Stand(prop="parasol_table", x=5.5, z=7.55, height=1.2, variant=1),
            Stand(prop="park_bench", x=-4.6, z=7.4, height=0.6),
            Stand(prop="park_bench", x=10.3, z=7.4, height=0.6),
            Stand(prop="sedan", x=-4.7, z=6.45, height=1.0, variant=7),
            Stand(prop="van", x=6.3, z=6.45, height=1.1, variant=2),
            Stand(prop="hydrant", x=-2.3, z=4.35, height=0.5),
        ),
        scatters=(Scatter(props=("stepped_tower",), count=9, near=44, far=66, heights=(11.0, 17.0), lane=0.0, variants=3),),
        front=(Stand(prop="bush", x=-1.0, z=1.9, height=0.42), Stand(prop="daisy", x=0.98, z=1.9, height=0.5, variant=1)),
        traffic=(
            Traffic(props=CARS, count=3, heights=(1.0, 1.05), speed=-2.3, z=(6.05, 6.05), variants=6),
            Traffic(props=("sedan", "taxi", "van"), count=1, heights=(1.05, 1.1), speed=2.7, z=(5.25, 5.25), variants=6),
        ),
        sun_ahead=True, damp=0.55, gleams=(8.3, 6.9), haze_distance=48.0,
        extras=(PIGEONS,), stage_z=4.1, snow_props=SNOWY_TREES, clouds=0.7, sounds=("city", "traffic"),
    ),
    Place(
        name="crosswalk", horizon=0.46, eye=1.7,
        soil=plain(
            PAVING, "#c2b9ac", tiles((0.5, 30.0), size=0.8), *road_ahead(3.6, lanes=2),
            Mark(x=(-3.4, 3.4), z=(3.35, 5.25), colour=ASPHALT),
            Mark(x=(-3.3, 3.3), z=(3.4, 5.2), colour="#fbf8ee", dash_x=(0.94, 0.56)),
            Mark(x=(0.2, 3.4), z=(5.5, 5.68), colour=LINE),
            Mark(z=(11.0, 13.2), colour=ASPHALT),
            Mark(x=(-3.3, 3.3), z=(8.5, 10.6), colour="#fbf8ee", dash_x=(0.94, 0.56)),
        ),
        stands=(
            *(Stand(prop=prop, x=s * 5.5, z=z, height=height, facing=s, variant=n + (s > 0))
              for s, row in ((-1, ("corner_cafe", "corner_loft", "corner_flats", "corner_hotel", "corner_flats")),
                             (1, ("corner_hotel", "corner_cafe", "corner_flats", "corner_loft", "corner_flats")))
              for n, (prop, z, height) in enumerate(zip(row, (7.8, 10.4, 14.6, 18.0, 22.5), (4.3, 4.2, 7.0, 6.0, 8.6), strict=True))),
            *(Stand(prop="stepped_tower", x=x, z=z, height=height, variant=n) for n, (x, z, height) in enumerate(((-5.2, 38.0, 14.0), (4.4, 46.0, 17.0)))),
            Stand(prop="walk_sign", x=-3.95, z=5.5, height=2.3),
            Stand(prop="traffic_light", x=3.95, z=5.5, height=2.4),
            Stand(prop="walk_sign", x=4.6, z=3.6, height=2.3),
            Stand(prop="car_front", x=1.75, z=6.9, height=1.3, variant=1),
            Stand(prop="round_tree", x=-4.4, z=6.6, height=2.0),
            Stand(prop="round_tree", x=4.6, z=11.6, height=2.0, variant=1),
            Stand(prop="street_lamp", x=-4.1, z=9.0, height=3.2),
            Stand(prop="street_lamp", x=4.1, z=8.6, height=3.2, facing=-1),
        ),
        scatters=(Scatter(props=("flats", "stepped_tower"), count=14, near=24, far=44, heights=(8.0, 12.5), lane=4.6, widening=0.02, variants=3),),
        damp=0.55, gleams=(12.9, 7.7),
        traffic=(
            Traffic(props=CARS, count=4, heights=(1.1, 1.15), speed=2.4, z=(11.7, 11.7), variants=6),
            Traffic(props=CARS, count=3, heights=(1.1, 1.15), speed=-2.9, z=(12.4, 12.4), variants=6),
        ),
        extras=(PIGEONS,), stage_z=4.25, snow_props=SNOWY_TREES, sun_ahead=True, sounds=("city", "traffic"),
    ),
    Place(
        name="downtown", horizon=0.52, room=0.47, eye=1.6,
        soil=plain(PAVING, "#b8b0a8", tiles((0.5, 40.0), size=0.8), *road_ahead(3.0, lanes=4),
                   Mark(x=(-2.9, 2.9), z=(6.2, 7.6), colour="#fbf8ee", dash_x=(0.72, 0.55))),
        stands=(
            *(Stand(prop=prop, x=s * x, z=z, height=height, facing=s, variant=n + (s > 0))
              for s, row in ((-1, ("corner_hotel", "corner_flats", "corner_loft", "corner_flats", "corner_hotel", "corner_flats")),
                             (1, ("corner_loft", "corner_flats", "corner_hotel", "corner_flats", "corner_flats", "corner_loft")))
              for n, (prop, x, z, height) in enumerate(zip(row, (5.1, 5.5, 5.5, 6.0, 6.0, 6.4), (7.2, 10.2, 13.4, 16.8, 21.0, 26.0),
                                                           (4.8, 7.4, 6.2, 9.6, 8.4, 11.5), strict=True))),
            *(Stand(prop="stepped_tower", x=x, z=z, height=height, variant=n, facing=1 if x < 0 else -1)
              for n, (x, z, height) in enumerate(((-9.6, 19.0, 12.0), (9.4, 17.0, 11.0), (-6.2, 34.0, 16.0), (6.6, 38.0, 18.5), (-2.8, 52.0, 15.0)))),
            Stand(prop="glass_tower", x=8.4, z=25.0, height=12.6, variant=1),
            Stand(prop="glass_tower", x=-8.6, z=28.0, height=13.4, variant=2),
            *(Stand(prop="neon_sign", x=s * 3.55, z=z, height=1.6, y=1.9, facing=s, variant=n + (s > 0))
              for s in (-1, 1) for n, z in enumerate((8.8, 12.0))),
            *(Stand(prop="street_lamp", x=s * 3.5, z=z, height=3.1, facing=-s) for s in (-1, 1) for z in (5.2, 8.2, 12.5)),
            Stand(prop="traffic_light", x=-3.3, z=4.6, height=2.3),
            Stand(prop="traffic_light", x=3.4, z=7.0, height=2.3),
            Stand(prop="hydrant", x=3.7, z=4.7, height=0.5),
            *(Stand(prop="round_tree", x=s * 3.9, z=z, height=1.7, variant=n % 2) for s in (-1, 1) for n, z in enumerate((6.2, 10.4, 14.5))),
        ),
        scatters=(Scatter(props=("flats", "glass_tower", "stepped_tower"), count=20, near=30, far=60, heights=(11.0, 17.0), lane=4.8,
                          widening=0.03, variants=2),),
        damp=0.6, gleams=(9.5, 7.1),
        traffic=(
            Traffic(props=("car_back",), count=4, heights=(1.15, 1.25), speed=3.1, x=(2.2, 2.2), z=(1.4, 46.0), along="z", variants=5),
            Traffic(props=("car_front",), count=4, heights=(1.15, 1.25), speed=-2.7, x=(-2.2, -2.2), z=(1.4, 46.0), along="z", variants=5),
        ),
        snow_props=SNOWY_TREES, sun_ahead=True, clouds=0.6, sounds=("city", "traffic"),
    ),
    Place(
        name="neon_street", horizon=0.45, eye=1.6,
        soil=plain("#5a5666", "#4f4b5c", tiles((0.5, 4.55), "#635f70"), tiles((6.95, 60.0), "#635f70", size=0.8), *road_across(4.7, 6.8),
                   *crossing(CROSSING), *crossing(CROSSING - 12.0)),
        stands=(
            *row_of_houses(), *side_street(CROSSING), *side_street(CROSSING - 12.0),
            *(Stand(prop="glass_tower", x=CROSSING + 12.0 * half + x, z=z, height=height, variant=n)
              for half in (0, 1) for n, (x, z, height) in enumerate(((4.6, 12.4, 11.5), (7.2, 13.6, 14.2)))),
            *(Stand(prop="neon_sign", x=x, z=8.15, y=1.55 + 0.35 * (n % 3), height=1.75 + 0.3 * (n % 2), facing=1 if n % 2 else -1, variant=n % 4)
              for n, x in enumerate((-7.4, -4.9, -2.1, -0.95, 4.0, 6.5, 9.0, 11.0))),
            *(Stand(prop="neon_sign", x=x, z=10.6, y=4.1 + 0.5 * (n % 2), height=2.7, facing=-1 if n % 2 else 1, variant=(n + 2) % 4)
              for n, x in enumerate((-6.8, -3.4, 5.6, 8.6))),
            *(Stand(prop="billboard", x=x, z=8.2, y=2.45 + 0.25 * (n % 2), height=1.05, variant=n % 3) for n, x in enumerate((-6.2, -3.2, 5.2, 8.4))),
            *(Stand(prop="billboard", x=x, z=11.0, y=4.6, height=2.3, variant=(n + 1) % 3) for n, x in enumerate((-5.0, 7.0))),
            *(Stand(prop="neon_sign", x=CROSSING - 12.0 * half + side * (2.0 - 0.02 * z), z=z, y=1.5 + 0.5 * (n % 2), height=1.9 + 0.3 * (n % 2), facing=side,
                    variant=(n + half + (side > 0)) % 4)
              for half in (0, 1) for side in (-1, 1) for n, z in enumerate((9.4, 11.6, 14.2, 17.4))),
            *(Stand(prop="billboard", x=CROSSING - 12.0 * half - 0.2, z=24.0, y=6.0, height=3.0, variant=2 - half) for half in (0, 1)),
            *(Stand(prop="paper_lantern", x=CROSSING - 12.0 * half + 0.52 * (n - 2.5), z=z, y=2.72 + 0.11 * abs(n - 2.5), height=0.36, variant=n % 3)
              for half in (0, 1) for z in (9.0, 12.2, 15.6) for n in range(6)),
            *(Stand(prop="paper_lantern", x=CROSSING + 12.0 * half + 2.2 + 0.8 * n, z=8.0, y=1.42, height=0.34, variant=n % 3) for half in (0, 1) for n in range(10)),
            Stand(prop="hologram", x=-2.9, z=7.6, y=1.15, height=1.5, variant=1, single=True),
            Stand(prop="hologram", x=9.1, z=7.6, y=1.15, height=1.5, single=True),
            Stand(prop="street_lamp", x=-4.6, z=7.05, height=3.1),
            Stand(prop="street_lamp", x=7.6, z=7.05, height=3.1),
            Stand(prop="parasol_table", x=4.6, z=7.6, height=1.3),
            *(Stand(prop="traffic_light", x=CROSSING + 1.62 - 12.0 * n, z=7.0, height=2.3) for n in range(2)),
            Stand(prop="traffic_light", x=3.9, z=4.5, height=2.3),
        ),
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
        name="phone_booth", horizon=0.46, soil=CORNER_GROUND,
        stands=(
            Stand(prop="phone_box", x=-0.75, z=4.6, height=2.3, single=True),
            *row_of_houses(), *side_street(CROSSING), *side_street(CROSSING - 12.0),
            Stand(prop="street_lamp", x=-3.4, z=7.05, height=3.1),
            Stand(prop="street_lamp", x=4.6, z=7.05, height=3.1),
            Stand(prop="round_tree", x=-2.2, z=7.3, height=1.8),
            Stand(prop="round_tree", x=6.4, z=7.3, height=2.0, variant=1),
            Stand(prop="park_bench", x=-3.0, z=4.6, height=0.55),
            Stand(prop="phone_box", x=9.6, z=7.4, height=2.2),
        ),
        scatters=(Scatter(props=("stepped_tower",), count=9, near=44, far=66, heights=(11.0, 17.0), lane=0.0, variants=3),),
        sun_ahead=True, damp=0.55, gleams=(8.3, 6.9), haze_distance=48.0,
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
