"""Where people work and drive: highways, petrol stations, car parks, building sites, factories, scrap yards. Only rows."""

from __future__ import annotations

from ...drawing.shade import display, linear
from ...staging.hills import Hill
from ...staging.marks import Mark
from ...staging.water import Water
from ..model import Place, Scatter, Stand, Traffic
from ..soils import BIRDS
from .grounds import CONCRETE, LINE, plain, road_across, road_ahead, tiles
from .streets import CARS, SNOWY_TREES

HILLS = (
    Hill(z=110, deep=60, height=20, shape="round", low=linear("#7aa884"), high=linear("#8fba8a"), cells=0.03),
    Hill(z=55, deep=25, height=4.5, shape="round", low=linear("#77b35e"), high=linear("#66a550"), cells=0.06),
)
DIRT = ("#c8a678", "#b8946a")

PLACES = (
    Place(
        name="highway", horizon=0.45, eye=1.9,
        soil=plain(
            "#7fb85a", "#6cab4c", *road_ahead(7.0, lanes=1, edge="#b8b4a8"),
            *(Mark(x=(x - 0.06, x + 0.06), z=(0.5, 90.0), colour=LINE, dash_z=(2.6, 0.45)) for x in (-4.9, -2.9, 2.9, 4.9)),
            Mark(x=(-0.9, 0.9), z=(0.5, 90.0), colour="#6aa84f"),
            *(Mark(x=(s * 1.05 - 0.05, s * 1.05 + 0.05), z=(0.5, 90.0), colour="#f0c860") for s in (-1, 1)),
        ),
        hills=HILLS,
        stands=(
            Stand(prop="road_sign", x=3.95, z=11.5, height=3.9),
            Stand(prop="road_sign", x=-3.95, z=17.5, height=4.0),
            *(Stand(prop="street_lamp", x=0.0, z=z, height=4.0, facing=s) for s, z in ((1, 11.0), (-1, 16.0), (1, 22.0))),
            *(Stand(prop="guard_rail", x=s * 8.5, z=z, height=0.7) for s in (-1, 1) for z in (9.0, 12.0, 16.0)),
            *(Stand(prop="bush", x=0.0, z=z, height=0.45, variant=k % 2) for k, z in enumerate((6.6, 8.8, 10.3, 15.0))),
        ),
        scatters=(Scatter(props=("round_tree", "pine"), count=22, near=13, far=50, heights=(2.4, 3.6), lane=8.5),),
        traffic=(
            Traffic(props=("car_back",), count=4, heights=(1.2, 1.3), speed=4.6, x=(1.95, 1.95), z=(1.4, 60.0), along="z", variants=6),
            Traffic(props=("car_back",), count=3, heights=(1.2, 1.3), speed=5.6, x=(3.9, 3.9), z=(1.4, 60.0), along="z", variants=6),
            Traffic(props=("car_back",), count=3, heights=(1.2, 1.3), speed=4.2, x=(5.9, 5.9), z=(1.4, 60.0), along="z", variants=6),
            Traffic(props=("car_front",), count=4, heights=(1.2, 1.3), speed=-5.0, x=(-1.95, -1.95), z=(1.4, 60.0), along="z", variants=6),
            Traffic(props=("car_front",), count=3, heights=(1.2, 1.3), speed=-5.8, x=(-3.9, -3.9), z=(1.4, 60.0), along="z", variants=6),
            Traffic(props=("car_front",), count=3, heights=(1.2, 1.3), speed=-4.4, x=(-5.9, -5.9), z=(1.4, 60.0), along="z", variants=6),
        ),
        snow_props=SNOWY_TREES, sun_ahead=True, sounds=("traffic", "wind"),
    ),
    Place(
        name="gas_station", horizon=0.45,
        soil=plain(CONCRETE, "#a9a7a4", tiles((0.5, 13.0), "#b6b4b0", size=2.0, vary=0.05, bond=0.0),
                   Mark(x=(-3.4, 3.4), z=(6.2, 7.9), colour="#d2cec6"), *road_across(11.5, 14.0)),
        hills=HILLS,
        stands=(
            Stand(prop="canopy", x=0.3, z=7.4, height=3.5),
            Stand(prop="pump", x=-1.15, z=7.0, height=1.6),
            Stand(prop="pump", x=1.5, z=7.0, height=1.6, facing=-1),
            Stand(prop="kiosk", x=0.8, z=10.4, height=2.3),
            Stand(prop="price_sign", x=-4.1, z=7.2, height=3.9),
            Stand(prop="sedan", x=-2.9, z=6.75, height=1.05, variant=3),
            Stand(prop="van", x=3.6, z=6.7, height=1.15, variant=1, facing=-1),
            Stand(prop="hydrant", x=5.4, z=7.6, height=0.5),
            Stand(prop="bush", x=-5.6, z=7.6, height=0.6),
            Stand(prop="flagpole", x=5.0, z=8.6, height=3.9),
            Stand(prop="canopy", x=12.0, z=10.0, height=3.3),
        ),
        scatters=(Scatter(props=("round_tree", "pine"), count=14, near=15, far=36, heights=(2.4, 3.4), lane=1.5),),
        traffic=(Traffic(props=CARS, count=3, heights=(1.0, 1.1), speed=-2.6, z=(12.8, 12.8), variants=6),),
        snow_props=SNOWY_TREES, sounds=("traffic",),
    ),
    Place(
        name="parking_lot", horizon=0.44, eye=2.0,
        soil=plain(
            "#62626c", "#5a5a64",
            *(Mark(x=(-12 + 2.4 * n - 0.05, -12 + 2.4 * n + 0.05), z=(6.6, 9.0), colour=LINE) for n in range(10)),
            *(Mark(x=(-12 + 2.4 * n - 0.05, -12 + 2.4 * n + 0.05), z=(12.0, 14.4), colour=LINE) for n in range(10)),
            *(Mark(x=(-12 + 2.4 * n - 0.05, -12 + 2.4 * n + 0.05), z=(2.6, 4.0), colour=LINE) for n in range(10)),
            Mark(z=(8.96, 9.06), colour=LINE), Mark(z=(14.36, 14.46), colour=LINE),
            Mark(x=(-1.5, -0.3), z=(5.2, 5.4), colour=LINE),
            Mark(z=(16.0, 19.0), colour="#7fb85a"),
        ),
        stands=(
            *(Stand(prop="car_front" if n % 3 else "car_back", x=-10.8 + 2.4 * n, z=7.7, height=1.45, variant=(n * 5 + 1) % 7)
              for n in range(10) if n not in (3, 5)),
            *(Stand(prop="car_back" if n % 2 else "car_front", x=-10.8 + 2.4 * n, z=13.2, height=1.45, variant=(n * 3 + 2) % 7)
              for n in range(10) if n not in (1, 6)),
            Stand(prop="parking_sign", x=-2.4, z=6.3, height=2.7),
            Stand(prop="parking_sign", x=9.0, z=6.3, height=2.7),
            Stand(prop="ticket_gate", x=2.6, z=6.0, height=1.1),
            Stand(prop="street_lamp", x=-5.6, z=10.5, height=4.2),
            Stand(prop="street_lamp", x=4.4, z=10.4, height=4.2, facing=-1),
        ),
        scatters=(
            Scatter(props=("round_tree",), count=10, near=16.5, far=18.5, heights=(2.2, 2.8), lane=0.0),
            Scatter(props=("block", "tower_1"), count=10, near=22, far=34, heights=(6.0, 8.5), lane=0.0, variants=3),
        ),
        traffic=(Traffic(props=("sedan", "taxi", "van"), count=1, heights=(1.2, 1.2), speed=1.6, z=(10.4, 10.4), variants=5),),
        snow_props=SNOWY_TREES, sounds=("city", "traffic"),
    ),
    Place(
        name="construction_site", horizon=0.47,
        soil=plain(*DIRT, Mark(x=(-2.6, -2.1), z=(0.5, 12.0), colour="#a07c54", dash_z=(0.3, 0.55), slant=0.18),
                   Mark(x=(-1.3, -0.8), z=(0.5, 12.0), colour="#a07c54", dash_z=(0.3, 0.55), slant=0.18), grain=0.4),
        stands=(
            Stand(prop="girders", x=1.3, z=9.8, height=4.2, single=True),
            Stand(prop="tower_crane", x=-2.6, z=11.0, height=5.2),
            Stand(prop="digger", x=3.3, z=6.6, height=1.9, facing=-1),
            Stand(prop="bricks", x=-3.2, z=6.6, height=0.95),
            Stand(prop="barrier", x=-1.6, z=5.6, height=0.9),
            Stand(prop="cone_marker", x=-2.7, z=5.2, height=0.5),
            Stand(prop="cone_marker", x=1.5, z=5.4, height=0.5),
            Stand(prop="cone_marker", x=2.2, z=4.9, height=0.5),
            Stand(prop="lorry", x=-5.6, z=8.0, height=1.35, variant=1),
            Stand(prop="bricks", x=7.6, z=7.6, height=1.0, variant=1),
            Stand(prop="girders", x=-9.5, z=12.5, height=4.4, variant=1, single=True),
            Stand(prop="fence_panel", x=9.5, z=10.0, height=1.6),
        ),
        scatters=(Scatter(props=("block", "tower_1"), count=9, near=20, far=34, heights=(5.0, 7.5), lane=2.0, variants=3),),
        front=(Stand(prop="cone_marker", x=-0.94, z=1.9, height=0.5),),
        sounds=("machines", "city"),
    ),
    Place(
        name="launch_pad", horizon=0.45, eye=1.7,
        soil=plain(
            "#8fbf62", "#7fb055", tiles((1.0, 9.0), "#bdb9b2", x=(-5.4, 5.4), size=1.2, vary=0.10, bond=0.0),
            Mark(x=(-1.5, 1.5), z=(4.9, 7.0), colour="#8d8a88"), Mark(x=(-1.2, 1.2), z=(5.1, 6.8), colour="#6d6b6c"),
            Mark(x=(-1.5, 1.5), z=(4.82, 4.94), colour="#f2c23f", dash_x=(0.4, 0.5)),
            Mark(x=(-0.8, 0.8), z=(9.0, 60.0), colour="#bdb9b2"), Mark(z=(30.0, 33.0), colour="#e9d7a4"),
        ),
        water=Water(near=display("#4a9cc0"), far=display("#5fa6c8"), shore=33.0, waves=0.35, mirror=0.6, end=120.0, quay=True),
        stands=(
            Stand(prop="launch_tower", x=-1.75, z=6.9, height=4.9, single=True),
            Stand(prop="tanks", x=4.3, z=9.2, height=1.7),
            Stand(prop="tanks", x=-6.8, z=12.0, height=1.9),
            Stand(prop="factory", x=9.8, z=19.0, height=3.4),
            Stand(prop="control_tower", x=-9.6, z=20.0, height=4.4),
            *(Stand(prop="fence_panel", x=s * (5.9 + 1.9 * n), z=9.6, height=0.9) for s in (-1, 1) for n in range(4)),
            *(Stand(prop="street_lamp", x=s * 3.6, z=8.6, height=3.0, facing=-s) for s in (-1, 1)),
        ),
        scatters=(Scatter(props=("round_tree", "bush", "palm"), count=18, near=15, far=29, heights=(1.2, 2.4), lane=3.4),),
        front=(Stand(prop="grass", x=-0.95, z=1.9, height=0.5),),
        extras=(BIRDS,), haze_distance=90.0, stage_z=5.9, snow_props=(*SNOWY_TREES, ("grass", "")), sounds=("wind", "machines"),
    ),
    Place(
        name="industrial_area", horizon=0.46,
        soil=plain("#9a948c", "#8c867f", tiles((0.5, 8.0), "#979189", size=2.0, vary=0.08, bond=0.0), *road_across(5.0, 7.0), grain=0.25),
        stands=(
            Stand(prop="factory", x=-1.4, z=10.2, height=3.3),
            Stand(prop="factory", x=9.6, z=12.0, height=3.3, variant=1),
            *(Stand(prop="chimney", x=x, z=z, height=h, single=True) for x, z, h in ((-3.6, 11.4, 5.2), (-1.9, 11.8, 5.9), (3.9, 12.4, 5.4), (8.4, 13.4, 5.6))),
            *(Stand(prop="smoke", x=x, z=z - 0.05, height=2.6, y=h * 0.96, variant=n)
              for n, (x, z, h) in enumerate(((-3.6, 11.4, 5.2), (-1.9, 11.8, 5.9), (3.9, 12.4, 5.4), (8.4, 13.4, 5.6)))),
            Stand(prop="tanks", x=3.6, z=9.0, height=2.3),
            Stand(prop="crates", x=2.0, z=7.8, height=0.7),
            Stand(prop="containers", x=-6.4, z=8.6, height=1.7),
            Stand(prop="street_lamp", x=0.9, z=7.3, height=3.0),
            Stand(prop="fence_panel", x=6.6, z=7.6, height=1.0),
        ),
        scatters=(Scatter(props=("chimney", "tanks", "factory"), count=10, near=18, far=34, heights=(3.0, 5.5), lane=0.0, variants=2),),
        traffic=(Traffic(props=("lorry", "van", "lorry"), count=2, heights=(1.3, 1.4), speed=-1.9, z=(6.3, 6.3), variants=5),),
        haze_distance=34.0, sounds=("machines", "wind"),
    ),
    Place(
        name="junkyard", horizon=0.46,
        soil=plain("#a8927a", "#96826c", grain=0.45),
        stands=(
            Stand(prop="scrap", x=-3.1, z=7.4, height=1.95),
            Stand(prop="scrap", x=3.5, z=8.0, height=2.2, variant=1, facing=-1),
            Stand(prop="scrap", x=0.3, z=11.4, height=2.6, variant=2),
            Stand(prop="scrap", x=-7.8, z=9.6, height=2.5, variant=3),
            Stand(prop="scrap", x=8.6, z=10.8, height=2.5, variant=2),
            Stand(prop="claw", x=0.4, z=9.4, height=4.3),
            *(Stand(prop="fence_panel", x=-11.0 + 2.6 * n, z=14.0, height=1.3, variant=n % 2) for n in range(9)),
            Stand(prop="crates", x=1.5, z=6.0, height=0.5),
            Stand(prop="dumpster", x=5.4, z=6.2, height=0.95, facing=-1),
            Stand(prop="tyre_wall", x=-1.0, z=6.6, height=0.45),
        ),
        scatters=(Scatter(props=("scrap",), count=7, near=16, far=24, heights=(2.0, 2.8), lane=0.0, variants=3),),
        extras=(BIRDS,), haze_distance=38.0, sounds=("machines", "wind"),
    ),
    Place(
        name="raceway", horizon=0.44,
        soil=plain(
            "#78b455", "#66a648", Mark(z=(3.6, 7.1), colour="#5a5a64"), Mark(z=(7.1, 7.45), colour="#f6f2e8"),
            Mark(z=(7.1, 7.45), colour="#e0402f", dash_x=(1.2, 0.5)), Mark(z=(3.3, 3.6), colour="#f6f2e8"),
            Mark(z=(3.3, 3.6), colour="#e0402f", dash_x=(1.2, 0.5)), Mark(z=(5.32, 5.38), colour=LINE, dash_x=(2.0, 0.5)),
            Mark(x=(1.0, 2.0), z=(3.6, 7.1), colour="#f6f2e8", dash_x=(0.5, 0.5), dash_z=(0.5, 0.5)),
            Mark(x=(1.25, 2.25), z=(3.85, 7.1), colour="#f6f2e8", dash_x=(0.5, 0.5), dash_z=(0.5, 0.5)),
            Mark(z=(7.45, 9.2), colour="#b8b4ac"),
        ),
        hills=HILLS,
        stands=(
            *(Stand(prop="crowd_stand", x=-8.0 + 8.0 * n, z=11.2, height=3.0, variant=n) for n in range(3)),
            *(Stand(prop="tyre_wall", x=-11.0 + 2.0 * n, z=7.8, height=0.5) for n in range(12)),
            Stand(prop="finish_gate", x=1.6, z=8.3, height=3.0),
            *(Stand(prop="flagpole", x=x, z=9.6, height=3.4, variant=n) for n, x in enumerate((-5.4, -3.6, 6.2, 8.0))),
        ),
        scatters=(Scatter(props=("round_tree",), count=10, near=18, far=30, heights=(2.4, 3.2), lane=0.0),),
        traffic=(
            Traffic(props=("racer",), count=3, heights=(0.92, 0.95), speed=7.5, z=(6.4, 6.4), variants=4),
            Traffic(props=("racer",), count=2, heights=(0.95, 1.0), speed=6.6, z=(5.7, 5.7), variants=4),
        ),
        stage_z=4.3, snow_props=SNOWY_TREES, sounds=("crowd", "machines"),
    ),
)  # fmt: skip
