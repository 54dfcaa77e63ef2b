"""Where people cook and eat: kitchen, restaurant, bar, cafeteria, food court. Rows only."""

from __future__ import annotations

from ...staging.interior import Interior, Lamp, Live, Skin
from .common import GARDEN, TREES, at, near, on_wall, room

EATING = (
    room(
        "kitchen",
        interior=Interior(
            wall=Skin(kind="tiles", first="#fbf1dc", second="#d8c6a4", size=0.3), foot=None,
            floor=Skin(kind="checker", first="#f3e9d6", second="#c9785a", size=0.6, gloss=0.25), half=4.5,
            side=Skin(kind="plain", first="#f4d9a4"), ceiling=Skin(kind="plain", first="#fbf4e6"), height=3.5,
            lamps=(Lamp(x=-0.15, y=2.55, z=5.9, reach=2.0, strength=0.55), Lamp(x=1.75, y=1.55, z=6.6, reach=0.8,
                   strength=0.5, always=True, glow=0.5)),
        ),
        hills=GARDEN,
        stands=(
            *TREES,
            on_wall("window_plain", -1.0, 1.42, size=1.05),
            at("kitchen_counter", -1.05, 6.55),
            at("stove", 1.75, 6.55),
            on_wall("hood", 1.75, 1.85, z=6.75),
            at("cast refrigerator", 3.25, 6.3, size=2.0),
            on_wall("wall_cupboard", -3.15, 1.75, z=6.78),
            on_wall("hanging_pans", 0.42, 2.35),
            at("kitchen_worktop", -3.55, 6.55),
            on_wall("clock_round", 0.45, 2.85, size=0.9),
            at("kitchen_table", -2.35, 5.0),
            at("cast chair", 3.5, 4.9, size=1.1, facing=-1),
            at("pendant", -2.35, 5.0, 2.35),
        ),
        front=(near("cast vase", 0.98, size=0.75),),
        live=(
            Live(kind="steam", x=1.50, y=1.22, z=6.5, wide=0.45, tall=0.9),
            Live(kind="steam", x=2.02, y=1.0, z=6.5, wide=0.30, tall=0.7, strength=0.6, phase=0.4),
        ),
        sounds=("kitchen",),
    ),
    room(
        "restaurant",
        interior=Interior(
            wall=Skin(kind="plain", first="#a8463e"), foot=Skin(kind="panels", first="#6b3d28", second="#8a5436", size=0.8),
            foot_height=1.0, rail="#c89a5a", half=5.0, ceiling=Skin(kind="beams", first="#e9d3ae", second="#6b4028", size=1.5),
            height=3.4, floor=Skin(kind="parquet", first="#a86e40", size=0.8, gloss=0.35), mood="dim",
            lamps=(Lamp(x=-2.2, y=2.1, z=5.6, reach=1.5, strength=0.8, always=True),
                   Lamp(x=2.2, y=2.1, z=5.6, reach=1.5, strength=0.8, always=True),
                   Lamp(x=0.0, y=2.3, z=6.6, reach=1.5, strength=0.6, always=True, glow=0.0)),
        ),
        stands=(
            on_wall("window_shop", 0.0, 1.15),
            on_wall("picture", -1.75, 1.7, size=0.7), on_wall("picture", 1.75, 1.7, size=0.7, variant=1),
            at("restaurant_table", -2.2, 5.5), at("restaurant_table", 2.2, 5.5, variant=1),
            at("restaurant_table", -0.1, 6.4, variant=2), at("restaurant_table", -4.1, 6.3, variant=1),
            at("restaurant_table", 4.1, 6.3, variant=2),
            at("pendant", -2.2, 5.5, 2.1), at("pendant", 2.2, 5.5, 2.1), at("pendant", 0.0, 6.4, 2.25),
            at("pot_plant", 3.6, 6.6, size=1.5), at("pot_plant", -3.4, 6.7, size=1.5, variant=1),
            at("round_tree", -1.6, 9.6, size=2.4), at("lamp_post", 0.8, 9.0, size=2.2),
        ),
        hills=GARDEN,
        front=(near("restaurant_table", 1.02, size=1.15, z=2.1),),
        live=(Live(kind="steam", x=-2.55, y=0.72, z=5.4, wide=0.28, tall=0.6, strength=0.7),),
        sounds=("chatter",),
    ),
    room(
        "bar",
        interior=Interior(
            wall=Skin(kind="brick", first="#7d4436", second="#4a3630", size=0.5), foot=Skin(kind="boards", first="#4a2c1c", size=0.3),
            foot_height=1.0, rail="#6b4028", half=4.8, ceiling=Skin(kind="beams", first="#4a342a", second="#2f1f18", size=1.5),
            height=3.4, floor=Skin(kind="boards", first="#7a4c30", size=0.34, gloss=0.4), mood="dim", exposure=0.52,
            lamps=(Lamp(x=-1.4, y=2.2, z=5.9, reach=1.2, strength=0.8, colour="#ffb860", always=True),
                   Lamp(x=0.0, y=2.2, z=5.9, reach=1.2, strength=0.8, colour="#ffb860", always=True),
                   Lamp(x=1.4, y=2.2, z=5.9, reach=1.2, strength=0.8, colour="#ffb860", always=True),
                   Lamp(x=3.7, y=2.2, z=6.9, reach=0.9, strength=0.9, colour="#ff5a90", always=True, glow=0.0)),
        ),
        stands=(
            on_wall("bottle_shelf", 0.0, 1.18, z=6.85), at("bar_counter", 0.0, 5.95),
            at("pendant", -1.4, 5.9, 2.15), at("pendant", 0.0, 5.9, 2.15), at("pendant", 1.4, 5.9, 2.15),
            on_wall("neon_cocktail", 3.35, 1.75), on_wall("picture", -3.3, 1.7, size=0.8),
            at("cafe_table", -3.4, 5.2), at("jukebox", 3.5, 6.2),
        ),
        front=(near("cast bottle", 0.97, size=0.9, z=1.8),),
        sounds=("chatter",),
    ),
    room(
        "cafeteria",
        interior=Interior(
            wall=Skin(kind="plain", first="#d9ecd8"), foot=Skin(kind="tiles", first="#8fc4b4", second="#e9f2ea", size=0.2),
            foot_height=1.2, rail="#f2b84a", half=5.2, ceiling=Skin(kind="panels", first="#eef2ee", second="#fffdf2", size=0.6),
            height=3.3, floor=Skin(kind="tiles", first="#d9dccf", second="#b4b8aa", size=0.4, gloss=0.3), mood="bright",
            lamps=(Lamp(x=0.0, y=2.4, z=6.6, reach=1.8, strength=0.5, always=True, glow=0.0),),
        ),
        hills=GARDEN,
        stands=(
            at("serving_counter", 0.0, 6.35), on_wall("menu_board", -1.35, 1.95), on_wall("menu_board", 0.0, 1.95, variant=1),
            on_wall("menu_board", 1.35, 1.95, variant=2), on_wall("window_plain", -3.4, 1.5, size=1.1),
            on_wall("window_plain", 3.4, 1.5, size=1.1), at("canteen_table", -2.35, 4.9),
            at("canteen_table", 2.45, 4.9, variant=1, facing=-1), on_wall("clock_round", 2.35, 2.6),
            *TREES,
        ),
        front=(near("canteen_table", -1.05, size=1.1, z=2.2),),
        live=(Live(kind="steam", x=-0.8, y=0.95, z=6.25, wide=0.5, tall=0.8),
              Live(kind="steam", x=0.9, y=0.95, z=6.25, wide=0.5, tall=0.8, phase=0.5)),
        sounds=("chatter",),
    ),
    room(
        "food court",
        interior=Interior(
            wall=Skin(kind="plain", first="#f2e2c8"), ceiling=Skin(kind="panels", first="#f6f1e6", second="#fffdf2", size=1.0),
            height=4.2, floor=Skin(kind="checker", first="#f2ead8", second="#e0b88a", size=0.8, gloss=0.5), mood="bright", half=6.2,
            lamps=tuple(Lamp(x=x, y=2.3, z=6.2, reach=1.3, strength=0.5, always=True, glow=0.0) for x in (-3.9, -1.3, 1.3, 3.9)),
        ),
        stands=(
            at("food_stall_burger", -1.06, 6.3), at("food_stall_noodles", 1.06, 6.3),
            at("food_stall_ice", -3.2, 6.3), at("food_stall_pizza", 3.2, 6.3),
            at("food_stall_noodles", 5.3, 6.3, variant=4), at("food_stall_burger", -5.3, 6.3, variant=5),
            at("cafe_table", -2.0, 4.9), at("cafe_table", 2.1, 4.8, variant=1), at("cafe_table", -3.6, 5.5, variant=2),
            at("cafe_table", 3.8, 5.4, variant=3),
        ),
        front=(near("cafe_table", 1.0, size=1.25, z=2.1), near("cast plant", -1.02, size=0.9, z=1.9)),
        live=(Live(kind="steam", x=1.06, y=2.5, z=6.1, wide=0.4, tall=0.8), Live(kind="steam", x=-1.4, y=0.95, z=6.1, wide=0.4, tall=0.7)),
        sounds=("chatter",),
    ),
)  # fmt: skip
