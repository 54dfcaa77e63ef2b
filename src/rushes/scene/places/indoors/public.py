"""Shops and houses of culture: supermarket, bakery, library, gallery, museums, church, throne hall, ballroom. Rows only."""

from __future__ import annotations

from ...staging.interior import Interior, Lamp, Rug, Skin
from .common import GARDEN, TREES, at, near, on_wall, room

PUBLIC = (
    room(
        "supermarket",
        horizon=0.42,
        interior=Interior(
            wall=Skin(kind="goods", first="#f2f4f4", second="#aab4b8", size=0.5), side=Skin(kind="goods", first="#f2f4f4", second="#aab4b8", size=0.46),
            half=3.0, z=9.5, ceiling=Skin(kind="panels", first="#e9ecec", second="#fffef6", size=0.8), height=3.4,
            floor=Skin(kind="tiles", first="#e9e6dc", second="#c8c4b8", size=0.6, gloss=0.9), mood="bright", exposure=0.78,
            lamps=(Lamp(x=0.0, y=2.6, z=8.6, reach=1.8, strength=0.4, always=True, glow=0.0),),
        ),
        stands=(
            at("goods_shelf", -2.1, 7.6), at("goods_shelf", 2.1, 7.6, variant=1), at("fruit_stand", -1.85, 5.7), at("checkout", 1.95, 5.6, facing=-1),
            at("trolley", -0.95, 6.6), at("sale_sign", -1.2, 6.5, 2.75), at("sale_sign", 1.3, 7.2, 2.75), at("goods_shelf", 0.0, 9.2, variant=2),
        ),
        front=(near("trolley", -0.98, size=0.95, z=2.0),),
        sounds=("chatter", "machines"),
    ),
    room(
        "bakery shop",
        interior=Interior(
            wall=Skin(kind="plain", first="#f6ddb0"), foot=Skin(kind="tiles", first="#fbf4e4", second="#d8b890", size=0.25), foot_height=1.1, rail="#a87344",
            half=4.6, ceiling=Skin(kind="beams", first="#f4e6c8", second="#a87344", size=1.5), height=3.4,
            floor=Skin(kind="checker", first="#fbf0dc", second="#c88a5a", size=0.5, gloss=0.35), mood="home",
            lamps=tuple(Lamp(x=x, y=2.1, z=5.8, reach=1.2, strength=0.7, always=True) for x in (-1.3, 0.0, 1.3)),
        ),
        hills=GARDEN,
        stands=(
            *TREES, on_wall("bread_rack", -0.95, 1.2, z=6.8), on_wall("croissant_sign", 1.35, 2.3), on_wall("menu_board", 1.0, 1.25), at("bakery_case", 0.0, 5.95),
            at("pendant", -1.3, 5.8, 2.15), at("pendant", 0.0, 5.8, 2.15), at("pendant", 1.3, 5.8, 2.15), on_wall("window_shop", 3.3, 1.1, size=0.95),
            on_wall("bread_rack", -3.55, 1.2, z=6.8, variant=1), at("cafe_table", 3.1, 5.1), at("cast cake", -1.0, 5.8, 1.11, size=0.45),
        ),
        front=(near("cast cake", -0.98, size=1.05, z=1.9),),
        sounds=("kitchen",),
    ),
    room(
        "library",
        interior=Interior(
            wall=Skin(kind="books", first="#7a4a2a", second="#4a2c18", size=0.42), side=Skin(kind="books", first="#7a4a2a", second="#4a2c18", size=0.42), half=4.0, z=7.6,
            ceiling=Skin(kind="beams", first="#e4cfa8", second="#6b4028", size=1.5), height=3.9, floor=Skin(kind="parquet", first="#a87444", size=0.8, gloss=0.35),
            rugs=(Rug(first="#8a2f3a", second="#d9b06a", x=0.0, z=5.0, wide=1.6, deep=1.3, shape="square"),), exposure=0.85,
            lamps=(Lamp(x=-2.6, y=1.1, z=5.6, reach=1.2, strength=0.7, colour="#d8ffb0", always=True, glow=0.6),
                   Lamp(x=2.6, y=1.1, z=5.6, reach=1.2, strength=0.7, colour="#d8ffb0", always=True, glow=0.6), Lamp(x=0.0, y=3.0, z=7.0, reach=2.0, strength=0.5, glow=0.0)),
        ),
        hills=GARDEN,
        stands=(
            *TREES, on_wall("window_tall_plain", 0.0, 0.95, z=7.55), at("library_shelf", -2.1, 7.1), at("library_shelf", 2.1, 7.1, variant=1), at("ladder", 1.35, 6.8),
            at("reading_table", -2.5, 5.6), at("reading_table", 2.5, 5.6, variant=1, facing=-1), at("library_shelf", -3.6, 6.2, size=0.9, variant=2), at("library_shelf", 3.6, 6.2, size=0.9, variant=3),
            at("bust", -1.6, 7.0, size=0.85), at("cast book", 0.9, 5.1, size=0.24),
        ),
        sounds=("room", "clock"),
    ),
    room(
        "art gallery",
        interior=Interior(
            wall=Skin(kind="plain", first="#f4f1ea"), foot=Skin(kind="plain", first="#cfc8ba"), foot_height=0.22, half=5.0, ceiling=Skin(kind="plain", first="#fbfaf6"), height=3.8,
            floor=Skin(kind="parquet", first="#c89a64", size=0.8, gloss=0.6), mood="bright", exposure=0.60,
            lamps=tuple(Lamp(x=x, y=2.3, z=6.95, reach=0.9, strength=0.55, always=True, glow=0.0) for x in (-3.6, -1.75, 0.15, 2.15, 4.0)),
        ),
        stands=(
            on_wall("painting_landscape", 0.15, 1.35, size=1.05), on_wall("painting_portrait", -1.75, 1.25), on_wall("painting_modern", 2.2, 1.25), on_wall("painting_landscape", -3.65, 1.4, variant=1, size=0.9),
            on_wall("painting_portrait", 4.05, 1.3, variant=1, size=0.95), at("sculpture", 2.5, 5.5), at("bust", -2.6, 5.6), at("rope_barrier", 0.15, 6.4), at("rope_barrier", -1.75, 6.4), at("cast bench", 3.9, 5.9, size=0.8),
        ),
        front=(near("sculpture", -1.04, size=0.9, z=2.1),),
        sounds=("hall", "clock"),
    ),
    room(
        "museum",
        interior=Interior(
            wall=Skin(kind="plain", first="#7f95a0"), foot=Skin(kind="panels", first="#e8dcc4", second="#c8b894", size=1.0), foot_height=1.0, rail="#f4ead4", half=5.4,
            floor=Skin(kind="checker", first="#e6dcc8", second="#9c9084", size=0.7, gloss=0.6), ceiling=Skin(kind="plain", first="#f2ead8"), height=4.2, mood="bright", exposure=0.55,
            lamps=(Lamp(x=0.0, y=2.6, z=6.4, reach=2.2, strength=0.7, always=True, glow=0.0), Lamp(x=-3.6, y=2.2, z=6.7, reach=1.1, strength=0.5, always=True, glow=0.0), Lamp(x=3.6, y=2.2, z=6.7, reach=1.1, strength=0.5, always=True, glow=0.0)),
        ),
        stands=(
            at("dinosaur", 0.0, 6.2), at("rope_barrier", -1.0, 5.4), at("rope_barrier", 1.0, 5.4), at("pillar", -3.3, 6.5), at("pillar", 3.3, 6.5), at("display_case", -2.65, 5.2), at("display_case", 2.75, 5.2, facing=-1, variant=1),
            at("bust", 4.4, 6.2), at("bust", -4.4, 6.2, variant=1), on_wall("banner", -2.2, 3.6), on_wall("banner", 2.2, 3.6),
        ),
        front=(near("display_case", -1.06, size=1.0, z=2.1),),
        sounds=("hall",),
        stage_z=4.2,
    ),
    room(
        "science museum",
        interior=Interior(
            wall=Skin(kind="plain", first="#2f3f78"), foot=Skin(kind="metal", first="#8fa4c4", second="#a8bcd8", size=0.6), foot_height=0.8, rail="#5fd8e8", half=5.2,
            floor=Skin(kind="tiles", first="#59659a", second="#3f4a7a", size=0.6, gloss=0.9), ceiling=Skin(kind="plain", first="#28325f"), height=4.0, mood="bright", exposure=0.62,
            lamps=(Lamp(x=0.0, y=2.2, z=6.2, reach=1.8, strength=0.9, colour="#ffd890", always=True, glow=1.2), Lamp(x=-2.9, y=1.8, z=6.4, reach=1.3, strength=0.8, colour="#7ad8ff", always=True, glow=0.0),
                   Lamp(x=2.9, y=1.8, z=6.4, reach=1.3, strength=0.8, colour="#d890ff", always=True, glow=0.0)),
        ),
        stands=(
            at("planets", 0.0, 6.0), at("rocket_model", -2.75, 6.2), at("helix", 2.75, 6.1), at("plasma_ball", -1.75, 5.2), at("plasma_ball", 3.9, 5.6, variant=1), on_wall("atom", -1.25, 3.05),
            on_wall("atom", 4.2, 2.5, variant=1), at("rope_barrier", 1.75, 5.2), on_wall("menu_board", 1.2, 1.5), at("console", -4.4, 6.7, size=0.55),
        ),
        front=(near("plasma_ball", 1.02, size=1.0, z=2.0),),
        sounds=("machines", "hall"),
    ),
    room(
        "church",
        horizon=0.42,
        interior=Interior(
            wall=Skin(kind="stone", first="#d6cab2", second="#b0a48c", size=0.8), half=3.7, z=9.0, floor=Skin(kind="stone", first="#b8ac98", second="#8f8474", size=0.6, gloss=0.5),
            ceiling=Skin(kind="beams", first="#c8b898", second="#6b4a30", size=1.5), height=5.2, mood="moon", exposure=0.62,
            rugs=(Rug(first="#a82430", second="#e0b84a", z=6.0, wide=0.62, deep=4.0, shape="square"),),
            lamps=(Lamp(x=-0.75, y=1.5, z=8.2, reach=1.3, strength=0.7, always=True, glow=0.9), Lamp(x=0.75, y=1.5, z=8.2, reach=1.3, strength=0.7, always=True, glow=0.9)),
        ),
        stands=(
            on_wall("window_tall", 0.0, 2.2, z=8.95, size=1.0), on_wall("window_tall", -2.05, 1.5, z=8.95, size=0.9, variant=1), on_wall("window_tall", 2.05, 1.5, z=8.95, size=0.9, variant=2), at("altar", 0.0, 8.3),
            *(at("pillar", side * 3.1, z, size=1.3) for z in (5.6, 7.6) for side in (-1, 1)), *(at("pew", side * 1.75, z) for z in (7.3, 6.4, 5.5) for side in (-1, 1)),
        ),
        front=(near("pew", -0.98, size=1.0, z=2.4), near("pew", 0.98, size=1.0, z=2.4)),
        sounds=("hall",),
    ),
    room(
        "throne hall",
        horizon=0.42,
        interior=Interior(
            wall=Skin(kind="panels", first="#8a2f3a", second="#d9a83a", size=1.0), foot=Skin(kind="panels", first="#f2e4c4", second="#d9a83a", size=0.8), foot_height=1.1, rail="#e6b83a", half=4.2, z=8.0,
            floor=Skin(kind="checker", first="#f4ead4", second="#a8805a", size=0.7, gloss=0.8), ceiling=Skin(kind="beams", first="#f4e6c0", second="#b98a3a", size=2.0), height=4.8,
            rugs=(Rug(first="#b01f2e", second="#e6b83a", z=5.0, wide=0.75, deep=3.4, shape="square"),), mood="home",
            lamps=(Lamp(x=0.0, y=3.2, z=6.6, reach=2.4, strength=0.8, always=True, glow=0.0), Lamp(x=-2.4, y=2.2, z=7.4, reach=1.2, strength=0.6, always=True, glow=0.8), Lamp(x=2.4, y=2.2, z=7.4, reach=1.2, strength=0.6, always=True, glow=0.8)),
        ),
        hills=GARDEN,
        stands=(
            at("throne", 0.0, 7.2), on_wall("banner", -1.75, 3.3, z=7.9), on_wall("banner", 1.75, 3.3, z=7.9), on_wall("window_tall_plain", -3.0, 1.3, z=7.95, size=0.85), on_wall("window_tall_plain", 3.0, 1.3, z=7.95, size=0.85),
            *(at("gold_pillar", side * 2.5, z, size=1.2) for z in (5.4, 6.8) for side in (-1, 1)), at("chandelier", 0.0, 6.0, 3.3, size=0.9),
        ),
        sounds=("hall",),
    ),
    room(
        "ballroom",
        horizon=0.42,
        interior=Interior(
            wall=Skin(kind="panels", first="#f0e2c0", second="#d9a83a", size=1.0), half=5.0, z=8.0, floor=Skin(kind="parquet", first="#d09a5c", size=1.0, gloss=1.0),
            ceiling=Skin(kind="plain", first="#fbf2dc"), height=4.8, mood="home", exposure=0.72,
            lamps=(Lamp(x=0.0, y=3.3, z=6.2, reach=2.8, strength=0.9, colour="#ffdf9a", always=True, glow=2.4), Lamp(x=-3.4, y=3.3, z=7.0, reach=1.8, strength=0.6, always=True, glow=1.2), Lamp(x=3.4, y=3.3, z=7.0, reach=1.8, strength=0.6, always=True, glow=1.2)),
        ),
        hills=GARDEN,
        stands=(
            *TREES, at("chandelier", 0.0, 6.2, 2.55, size=1.15), at("chandelier", -3.4, 7.0, 2.9, size=0.8), at("chandelier", 3.4, 7.0, 2.9, size=0.8),
            *(on_wall("window_tall_plain", x, 0.8, z=7.95) for x in (-2.4, 0.0, 2.4)), at("gold_pillar", -1.2, 7.6, size=1.25), at("gold_pillar", 1.2, 7.6, size=1.25), at("gold_pillar", -3.7, 7.4, size=1.25), at("gold_pillar", 3.7, 7.4, size=1.25),
            at("grand_piano", 2.9, 6.2), at("cast vase", -3.0, 6.4, size=0.9),
        ),
        sounds=("hall",),
    ),
)  # fmt: skip
