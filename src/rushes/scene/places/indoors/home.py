"""Rooms of a house: bedroom, bathroom, shower, nursery, staircase, corridor, basement. Rows only."""

from __future__ import annotations

from ...staging.interior import Interior, Lamp, Live, Rug, Skin
from .common import GARDEN, TREES, at, near, on_wall, room

WHITE = Skin(kind="plain", first="#fbf6ea")

HOME = (
    room(
        "bedroom",
        interior=Interior(
            wall=Skin(kind="paper", first="#a9bfe0", second="#9db4d8", size=0.5), half=4.4, ceiling=WHITE, height=3.4,
            side=Skin(kind="plain", first="#a3b9dc"), floor=Skin(kind="boards", first="#c08a58", size=0.34, gloss=0.12),
            rugs=(Rug(first="#f2e4d0", second="#d98a7a", x=0.0, z=4.6, wide=2.4, deep=0.95, shape="square"),), mood="home",
            lamps=(Lamp(x=-1.85, y=1.05, z=6.3, reach=1.1, strength=0.9), Lamp(x=1.85, y=1.05, z=6.3, reach=1.1, strength=0.9)),
        ),
        hills=GARDEN,
        stands=(
            *TREES, at("double_bed", 0.0, 5.75, size=1.15), at("nightstand", -1.62, 6.4), at("nightstand", 1.62, 6.4, variant=1),
            on_wall("picture", 0.0, 1.95, size=0.85), on_wall("window", -2.95, 1.25, size=1.55),
            at("wardrobe", 3.35, 6.3), at("cast teddy", 2.35, 5.3, size=0.62, facing=-1), at("pot_plant", -4.0, 6.3, size=1.3),
        ),
        front=(near("pot_plant", -1.03, size=0.85),),
        sounds=("room", "clock"),
    ),
    room(
        "bathroom",
        interior=Interior(
            wall=Skin(kind="plain", first="#e8f4f2"), foot=Skin(kind="tiles", first="#7cc4cc", second="#eaf6f6", size=0.25),
            foot_height=1.5, rail="#ffffff", half=4.2, ceiling=WHITE, height=3.3,
            floor=Skin(kind="checker", first="#f4f6f6", second="#5a8f9c", size=0.4, gloss=0.4), mood="bright",
            lamps=(Lamp(x=0.75, y=1.84, z=6.5, reach=1.0, strength=0.55, always=True, glow=0.5),
                   Lamp(x=2.05, y=1.84, z=6.5, reach=1.0, strength=0.55, always=True, glow=0.5)),
        ),
        hills=GARDEN,
        stands=(
            *TREES, at("bathtub", -1.55, 5.9), at("basin", 1.4, 6.65), at("toilet", 2.75, 6.2, facing=-1),
            on_wall("window_plain", -1.5, 1.72, size=0.95), on_wall("towel_rail", 0.05, 1.85), at("bath_mat", -1.2, 4.95),
            at("pot_plant", -3.4, 6.4, size=1.4, variant=1),
        ),
        front=(near("pot_plant", 1.04, size=0.8, variant=1),),
        live=(Live(kind="steam", x=-1.9, y=0.9, z=5.8, wide=0.6, tall=1.0), Live(kind="steam", x=-1.2, y=0.9, z=5.8, wide=0.6, tall=1.1, phase=0.5)),
        sounds=("room", "shower"),
    ),
    room(
        "shower",
        interior=Interior(
            wall=Skin(kind="tiles", first="#8fd0dc", second="#f2fafa", size=0.3, gloss=0.3), half=3.4, z=6.2,
            ceiling=WHITE, height=3.3, floor=Skin(kind="tiles", first="#dfeef0", second="#a9c8cc", size=0.2, gloss=0.5),
            mood="bright", lamps=(Lamp(x=0.0, y=2.9, z=5.6, reach=1.6, strength=0.5, always=True, glow=0.0),),
        ),
        stands=(
            at("shower_tray", 0.0, 5.5), at("shower_head", 0.0, 5.6), on_wall("soap_shelf", 1.5, 1.25, z=6.1),
            on_wall("towel_rail", -1.75, 1.75, z=6.15), at("bath_mat", 0.2, 4.75), at("pot_plant", -2.7, 5.6, size=1.4),
            at("basin", 2.6, 5.9),
        ),
        live=tuple(Live(kind="steam", x=x, y=0.3, z=5.3, wide=0.9, tall=1.9, phase=n * 0.3) for n, x in enumerate((-0.6, 0.1, 0.7))),
        sounds=("shower",),
        stage_z=4.4,
    ),
    room(
        "nursery",
        interior=Interior(
            wall=Skin(kind="paper", first="#ffe3c8", second="#ffd4b4", size=1.0), foot=Skin(kind="boards", first="#fff8ee", size=0.4),
            rail="#ffffff", half=4.4, ceiling=WHITE, height=3.4, floor=Skin(kind="boards", first="#dcb07c", size=0.34),
            rugs=(Rug(first="#8fd0c8", second="#fff3dc", x=0.0, z=4.5, wide=2.0, deep=1.0),),
            lamps=(Lamp(x=2.6, y=1.85, z=6.2, reach=1.4, strength=0.8), Lamp(x=-2.4, y=2.0, z=6.6, reach=1.6, strength=0.3, glow=0.0)),
        ),
        hills=GARDEN,
        stands=(
            *TREES, at("crib", -1.55, 5.9), at("baby_mobile", -1.55, 5.9, 1.95), on_wall("window", 0.55, 1.3, size=1.5),
            at("toy_shelf", 2.45, 6.6), at("rocking_horse", 1.85, 5.3, facing=-1), at("toy_blocks", -2.75, 5.0),
            at("cast teddy", -3.3, 5.9, size=0.75), on_wall("wall_letters", -2.2, 2.75), on_wall("wall_letters", 2.3, 2.75),
            at("cast ball", 2.75, 4.7, size=0.38), at("floor_lamp", 3.9, 6.3, size=2.0),
        ),
        front=(near("toy_blocks", 1.0, size=0.8, variant=1),),
        sounds=("room", "clock"),
    ),
    room(
        "staircase",
        interior=Interior(
            wall=Skin(kind="plain", first="#e6d3ae"), foot=Skin(kind="panels", first="#f7efdf", second="#e0d2b6", size=0.9),
            foot_height=1.1, rail="#ffffff", half=4.2, ceiling=None,
            floor=Skin(kind="checker", first="#f4ecdc", second="#4a4650", size=0.6, gloss=0.5),
            lamps=(Lamp(x=-2.4, y=2.3, reach=1.3, strength=0.7, always=True), Lamp(x=2.4, y=2.3, reach=1.3, strength=0.7, always=True)),
        ),
        hills=GARDEN,
        stands=(
            at("stairs", -0.35, 5.9), on_wall("painting_portrait", -2.9, 1.5, size=0.8), on_wall("painting_portrait", -1.75, 2.1, size=0.7, variant=1),
            on_wall("window_tall_plain", 2.75, 1.0, size=0.8), at("pot_plant", -2.75, 5.6, size=1.3), at("pot_plant", 3.3, 5.4, size=1.3, variant=1),
            at("chandelier", 1.9, 5.0, 2.75, size=0.75),
        ),
        sounds=("hall", "clock"),
        stage_z=4.2,
    ),
    room(
        "corridor",
        horizon=0.44,
        interior=Interior(
            wall=Skin(kind="plain", first="#d8e4dc"), foot=Skin(kind="plain", first="#6fa08c"), foot_height=1.0, rail="#f4f0e4",
            half=1.9, z=14.0, side=Skin(kind="doors", first="#d8e4dc", second="#a8703f", size=3.0), ceiling=Skin(kind="panels", first="#eef0ea", second="#fffdf2", size=0.6), height=2.9,
            floor=Skin(kind="tiles", first="#cfd6cc", second="#a8b2a8", size=0.5, gloss=0.9), mood="bright",
            rugs=(Rug(first="#9fb8a8", second="#e8ece2", z=10.0, wide=0.55, deep=7.5, shape="square"),),
            lamps=tuple(Lamp(x=0.0, y=2.8, z=z, reach=1.0, strength=0.6, always=True, glow=0.0) for z in (5.0, 8.0, 11.0, 14.5)),
        ),
        stands=(
            on_wall("window_plain", 0.0, 0.9, z=13.95, size=1.3),
            *(at("ceiling_lamp", 0.0, z, 2.9, size=0.8) for z in (4.6, 6.4, 8.4, 10.2)),
            on_wall("exit_sign", 0.0, 2.3, z=9.9, size=0.8), at("pot_plant", -1.4, 6.5, size=0.9), at("pot_plant", 1.42, 8.8, size=0.9, variant=1),
        ),
        hills=GARDEN,
        sounds=("hall",),
    ),
    room(
        "basement",
        interior=Interior(
            wall=Skin(kind="stone", first="#8d8a84", second="#5f5c58", size=0.8), half=4.3, ceiling=Skin(kind="beams", first="#6a5a48", second="#4a3a2c", size=0.75),
            height=3.0, floor=Skin(kind="plain", first="#8a8680"), mood="cellar", exposure=0.55,
            lamps=(Lamp(x=0.0, y=2.2, z=5.6, reach=2.2, strength=0.9, colour="#ffc878", always=True, glow=1.4),),
        ),
        hills=GARDEN,
        stands=(
            on_wall("window_bars", -0.4, 2.05, size=0.9), at("bulb", 0.0, 5.6, 2.25), at("boiler", -2.0, 6.2), at("washer", -0.55, 6.4),
            at("cellar_shelf", 0.95, 6.65), at("cellar_stairs", 2.85, 6.1), at("boxes", -3.25, 5.3), at("boxes", 2.35, 4.9, size=0.75, variant=1),
            at("cast bicycle", -3.1, 6.3, size=1.2),
        ),
        front=(near("boxes", 1.05, size=0.8, variant=2),),
        live=(Live(kind="steam", x=-2.0, y=1.7, z=6.0, wide=0.3, tall=0.8, strength=0.6),),
        sounds=("machines",),
    ),
)  # fmt: skip
