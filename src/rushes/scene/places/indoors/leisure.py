"""Shows, sport and travel: stage, cinema, studio, gymnasium, pool, aquarium, greenhouse, train, spaceship. Rows only."""

from __future__ import annotations

from dataclasses import replace

from ...drawing.shade import display, linear
from ...staging.hills import Hill
from ...staging.interior import Interior, Lamp, Live, Rug, Skin
from ...staging.water import Water
from .common import GARDEN, TREES, at, near, on_wall, room

PASSING = (
    Hill(
        z=60, deep=30, height=16.0, shape="ridge", low=linear("#7f9ab8"), high=linear("#f4f6fa"), cells=0.05, top=0.62
    ),
    Hill(z=22, deep=12, height=3.2, shape="round", low=linear("#6aa84f"), high=linear("#8fbf5a"), cells=0.16),
)

LEISURE = (
    room(
        "stage",
        horizon=0.44,
        interior=Interior(
            wall=Skin(kind="curtain", first="#5a2a7a", size=0.5), floor=Skin(kind="boards", first="#b5793f", size=0.34, gloss=0.8), mood="show", exposure=0.55, half=0.0,
            lamps=(Lamp(x=0.0, y=1.6, z=6.6, reach=2.2, strength=0.9, colour="#ffe6b0", always=True, glow=0.0), Lamp(x=-2.2, y=1.0, z=5.0, reach=1.4, strength=0.5, colour="#ff8ab0", always=True, glow=0.0),
                   Lamp(x=2.2, y=1.0, z=5.0, reach=1.4, strength=0.5, colour="#8ab8ff", always=True, glow=0.0)),
        ),
        stands=(
            at("stage_curtain", -3.0, 5.6), at("stage_curtain", 3.0, 5.6, facing=-1), at("valance", 0.0, 5.55, 3.0), at("footlights", 0.0, 3.75), at("mic_stand", 0.9, 4.9),
            at("stage_curtain", -4.5, 5.7), at("stage_curtain", 4.5, 5.7, facing=-1),
        ),
        front=(near("audience", -0.5, size=0.86, z=2.0), near("audience", 0.6, size=0.86, z=2.05, variant=1)),
        live=(
            Live(kind="spot", x=0.0, z=4.6, wide=2.6, tall=4.6, colour="#fff3d0", strength=1.0, swing=0.18),
            Live(kind="spot", x=-1.9, z=5.2, wide=2.0, tall=4.8, colour="#ff9ac0", strength=0.8, swing=0.45, speed=0.8, phase=0.3),
            Live(kind="spot", x=1.9, z=5.2, wide=2.0, tall=4.8, colour="#9ac0ff", strength=0.8, swing=0.45, speed=0.9, phase=0.7),
        ),
        sounds=("chatter", "hall"),
        stage_z=4.4,
    ),
    room(
        "nightclub",
        horizon=0.42,
        interior=Interior(
            wall=Skin(kind="foam", first="#2a1f4a", second="#3d2a66", size=0.42), half=4.8, floor=Skin(kind="tiles", first="#4a2f7a", second="#2a3f8a", size=0.6, gloss=0.8), mood="show", exposure=0.60,
            ceiling=Skin(kind="beams", first="#1c1630", second="#120e20", size=1.5), height=3.4,
            lamps=(Lamp(x=-2.4, y=1.5, z=6.6, reach=1.9, strength=0.9, colour="#ff4aa8", always=True, glow=0.0), Lamp(x=2.4, y=1.5, z=6.6, reach=1.9, strength=0.9, colour="#3ac8ff", always=True, glow=0.0),
                   Lamp(x=0.0, y=2.4, z=6.4, reach=1.4, strength=0.8, colour="#b05aff", always=True, glow=0.0)),
        ),
        stands=(
            at("studio_speaker", -2.7, 6.2, size=1.5), at("studio_speaker", 2.7, 6.2, size=1.5, facing=-1), at("studio_speaker", -3.7, 6.3, size=1.3), at("studio_speaker", 3.7, 6.3, size=1.3, facing=-1),
            on_wall("neon_cocktail", 0.0, 1.8),
        ),
        front=(near("audience", -0.62, size=0.86, z=2.0), near("audience", 0.68, size=0.86, z=2.05, variant=1)),
        live=(
            Live(kind="spot", x=-1.9, z=5.4, wide=1.6, tall=4.8, colour="#ff5ab8", strength=0.9, swing=0.8, speed=1.6, phase=0.1),
            Live(kind="spot", x=1.9, z=5.4, wide=1.6, tall=4.8, colour="#5ad8ff", strength=0.9, swing=0.8, speed=1.7, phase=0.6),
            Live(kind="spot", x=0.0, z=5.8, wide=1.8, tall=4.8, colour="#9aff7a", strength=0.6, swing=1.2, speed=1.3, phase=0.35),
        ),
        sounds=("chatter", "hall"),
    ),
    room(
        "movie theater",
        horizon=0.46,
        interior=Interior(
            wall=Skin(kind="curtain", first="#6a1a28", size=0.5), side=Skin(kind="curtain", first="#5a1622", size=0.6), half=4.2, floor=Skin(kind="carpet", first="#4a1c2a"), mood="show", exposure=0.40, z=8.0,
            ceiling=Skin(kind="plain", first="#2a2030"), height=4.4, lamps=(Lamp(x=0.0, y=2.3, z=7.2, reach=2.8, strength=0.8, colour="#9ab0ff", always=True, glow=0.0),),
        ),
        stands=(
            on_wall("film_screen", 0.0, 1.35, z=7.85), at("cinema_seats", -2.2, 6.2), at("cinema_seats", 2.2, 6.2, variant=1), at("cinema_seats", -2.3, 5.1, variant=2), at("cinema_seats", 2.3, 5.1, variant=3),
        ),
        front=(near("cinema_seats", -0.62, size=0.95, z=2.3), near("cinema_seats", 0.62, size=0.95, z=2.3, variant=1)),
        live=(Live(kind="spot", x=0.0, z=6.9, y=1.4, wide=3.6, tall=3.2, colour="#c8d4ff", strength=0.35),),
        sounds=("chatter", "hall"),
    ),
    room(
        "music studio",
        interior=Interior(
            wall=Skin(kind="foam", first="#5a5f78", second="#3f4458", size=0.3), half=4.6, floor=Skin(kind="boards", first="#8a5a38", size=0.34, gloss=0.3), mood="dim", exposure=0.66,
            rugs=(Rug(first="#8a2f3a", second="#e0b060", x=0.0, z=4.6, wide=2.1, deep=1.0, shape="square"),), ceiling=Skin(kind="boards", first="#6a4a34", size=0.6), height=3.3,
            lamps=(Lamp(x=-2.3, y=2.3, z=6.8, reach=1.4, strength=0.8, colour="#b07aff", always=True, glow=0.0), Lamp(x=2.3, y=2.3, z=6.8, reach=1.4, strength=0.8, colour="#5ac8ff", always=True, glow=0.0),
                   Lamp(x=0.0, y=2.4, z=5.6, reach=1.6, strength=0.6, always=True, glow=0.0)),
        ),
        stands=(
            at("mixing_desk", 0.0, 6.3), at("studio_speaker", -1.75, 6.5), at("studio_speaker", 1.75, 6.5, facing=-1), at("drum_kit", -2.9, 5.7), at("guitar", 2.45, 5.8), at("guitar", 2.95, 5.8, variant=2), at("mic_stand", 1.45, 5.0),
            at("guitar", 3.45, 5.9, variant=5),
        ),
        front=(near("mic_stand", -0.9, size=1.05, z=2.0),),
        sounds=("room",),
    ),
    room(
        "studio",
        horizon=0.36,
        interior=Interior(
            wall=Skin(kind="plain", first="#ddd6cc"), floor=Skin(kind="plain", first="#d6cec3", gloss=0.25), z=8.5, mood="bright", exposure=0.78,
            lamps=(Lamp(x=0.0, y=1.5, z=8.3, reach=3.4, strength=0.55, colour="#fff0dc", always=True, glow=0.0),
                   Lamp(x=-3.6, y=2.6, z=7.4, reach=2.2, strength=0.35, colour="#ffe2c0", always=True, glow=0.0)),
        ),
        live=(Live(kind="spot", x=-1.6, z=6.6, wide=2.8, tall=3.4, colour="#fff0d8", strength=0.12, swing=0.35),),
        sounds=("room",),
    ),
    room(
        "gymnasium",
        horizon=0.42,
        interior=Interior(
            wall=Skin(kind="brick", first="#d8b48a", second="#e9dcc4", size=0.5), foot=Skin(kind="boards", first="#d09a5c", size=0.3), foot_height=1.5, rail="#3a80d4", half=5.6, z=8.0,
            ceiling=Skin(kind="beams", first="#e8e4d8", second="#8fa4b4", size=2.0), height=4.8, floor=Skin(kind="sports", first="#dba45e", size=0.34, gloss=0.9), mood="moon", exposure=0.74,
            rugs=(Rug(first="#d8402e", second="#d8402e", x=0.0, z=5.2, wide=3.9, deep=2.1, shape="lines"), Rug(first="#2f6fc0", second="#2f6fc0", x=0.0, z=6.5, wide=1.1, deep=0.95, shape="lines")),
            lamps=(Lamp(x=-2.0, y=4.2, z=6.6, reach=2.0, strength=0.4, glow=0.0), Lamp(x=2.0, y=4.2, z=6.6, reach=2.0, strength=0.4, glow=0.0)),
        ),
        hills=GARDEN,
        stands=(
            on_wall("hoop_board", 0.0, 2.45, z=7.9, size=0.95), *(on_wall("wall_bars", x, 0.0, z=7.9) for x in (-2.0, -3.5, 2.0, 3.5)), on_wall("window_wide", -2.9, 3.2, z=7.95, size=0.85), on_wall("window_wide", 2.9, 3.2, z=7.95, size=0.85),
            at("vault", -2.25, 6.1), at("gym_mats", 2.5, 6.0), at("ball_rack", 3.9, 6.9), at("climbing_rope", -1.25, 6.9), at("climbing_rope", 1.25, 6.9), at("cast ball", -1.5, 5.2, size=0.4),
        ),
        sounds=("hall",),
    ),
    room(
        "swimming pool",
        horizon=0.36,
        eye=2.3,
        interior=Interior(
            wall=Skin(kind="tiles", first="#dff0f6", second="#8fc4dc", size=0.4), foot=Skin(kind="tiles", first="#4aa4d0", second="#dff0f6", size=0.2), foot_height=0.9, rail="#ffffff", half=6.0, z=11.6,
            ceiling=Skin(kind="beams", first="#f2f6f8", second="#b8ccd8", size=2.0), height=5.4, floor=Skin(kind="tiles", first="#f0ead8", second="#c8c0a8", size=0.3, gloss=0.5), mood="bright",
            lamps=(Lamp(x=-2.5, y=3.6, z=11.0, reach=2.0, strength=0.4, always=True, glow=0.0), Lamp(x=2.5, y=3.6, z=11.0, reach=2.0, strength=0.4, always=True, glow=0.0)),
        ),
        hills=GARDEN,
        water=Water(near=display("#17a0dc"), far=display("#38b4e6"), shore=4.6, course="basin", waves=0.5, mirror=0.42, end=10.6),
        stands=(
            *(replace(tree, z=tree.z + 4.0) for tree in TREES), *(on_wall("window_wide", x, 1.7, z=11.55, size=1.5) for x in (-4.6, -1.6, 1.6, 4.6)), *(at("starting_block", x, 11.05) for x in (-4.8, -2.4, 0.0, 2.4, 4.8)), at("lifeguard_chair", 4.9, 10.95, facing=-1),
            on_wall("swim_ring", 0.0, 1.9, z=11.5), on_wall("clock_round", 0.0, 3.6, z=11.5), *(at("lane_rope", 0.0, z, 0.02) for z in (9.6, 8.1, 6.8, 5.7)), at("pool_ladder", -2.3, 4.7), at("pool_ladder", 2.6, 4.7, facing=-1),
        ),
        front=(near("pot_plant", 1.04, size=0.85, variant=1),),
        sounds=("water", "hall"),
        stage_z=4.1,
    ),
    room(
        "aquarium",
        horizon=0.42,
        interior=Interior(
            wall=Skin(kind="stone", first="#3f5a7a", second="#24384f", size=1.0), half=4.6, floor=Skin(kind="plain", first="#3a4f6a", gloss=0.9), mood="sea", exposure=0.62,
            ceiling=Skin(kind="plain", first="#243a54"), height=3.6, lamps=(Lamp(x=0.0, y=1.8, z=6.7, reach=2.6, strength=1.0, colour="#6ad0ff", always=True, glow=0.0),),
        ),
        stands=(
            on_wall("fish_tank", 0.0, 0.85, z=6.9), at("jelly_tank", -3.25, 6.1), at("jelly_tank", 3.25, 6.1, variant=1), on_wall("exit_sign", 3.6, 2.8, size=0.7), at("rope_barrier", -1.9, 6.2), at("rope_barrier", 1.9, 6.2), at("rope_barrier", 0.0, 6.2),
        ),
        front=(near("jelly_tank", 1.05, size=0.95, z=2.1, variant=2),),
        live=(Live(kind="spot", x=-1.2, z=6.3, wide=1.8, tall=3.6, colour="#6ad8ff", strength=0.35, swing=0.3), Live(kind="spot", x=1.3, z=6.3, wide=1.8, tall=3.6, colour="#6ad8ff", strength=0.35, swing=0.3, phase=0.5)),
        sounds=("underwater",),
    ),
    room(
        "botanical garden",
        horizon=0.46,
        interior=Interior(
            wall=Skin(kind="glass", first="#f4f8f4", size=1.0), foot=Skin(kind="brick", first="#b5694a", second="#d8c8b4", size=0.5), foot_height=0.7, rail="#f4f6f2",
            floor=Skin(kind="stone", first="#cfc4a8", second="#9a9078", size=0.6), mood="moon", z=8.5, exposure=0.85,
            rugs=(Rug(first="#d8ccae", second="#d8ccae", z=5.5, wide=0.8, deep=3.6, shape="lines"),),
            lamps=(Lamp(x=-2.2, y=2.2, z=7.0, reach=1.6, strength=0.5), Lamp(x=2.2, y=2.2, z=7.0, reach=1.6, strength=0.5)),
        ),
        hills=GARDEN,
        stands=(
            *TREES, at("greenhouse_rib", 0.0, 8.3), at("greenhouse_rib", 0.0, 7.0), at("greenhouse_rib", 0.0, 5.6), at("fountain_bowl", 0.0, 7.2), at("planter", -2.0, 6.7), at("planter", 2.0, 6.7, variant=1), at("planter", -2.35, 5.4, variant=2), at("planter", 2.4, 5.4, variant=3),
            at("jungle_plant", -1.3, 7.9, size=1.4), at("jungle_plant", 1.35, 7.9, size=1.5, variant=1), at("jungle_plant", -3.1, 6.1, size=1.6, variant=2), at("jungle_plant", 3.15, 6.1, size=1.5, variant=3), at("palm", -2.5, 7.7, size=3.4), at("palm", 2.6, 7.8, size=3.2, variant=1),
            at("hanging_basket", -1.2, 6.4, 2.35), at("hanging_basket", 1.2, 6.4, 2.35, variant=1), at("cactus", 3.9, 7.4, size=1.4), at("planter", 4.4, 6.4, variant=4), at("planter", -4.4, 6.4, variant=5),
            at("jungle_plant", 7.0, 7.0, size=1.6), at("jungle_plant", -7.0, 7.0, size=1.6, variant=1), at("palm", 9.0, 7.6, size=3.4), at("planter", 9.5, 6.4, variant=1), at("planter", -9.5, 6.4, variant=2),
        ),
        front=(near("jungle_plant", -1.12, size=0.72, z=2.0), near("planter", 1.0, size=0.95, z=2.0, variant=1)),
        live=(Live(kind="steam", x=-2.0, y=0.9, z=6.2, wide=0.9, tall=1.4, strength=0.4), Live(kind="steam", x=2.2, y=0.9, z=6.2, wide=0.9, tall=1.4, strength=0.4, phase=0.5)),
        sounds=("birds", "water"),
    ),
    room(
        "train interior",
        interior=Interior(
            wall=Skin(kind="plain", first="#e9e4d4"), foot=Skin(kind="boards", first="#a8784a", size=0.4), foot_height=0.95, rail="#c3ccd2", z=6.2, ceiling=Skin(kind="plain", first="#f4f1e8"), height=2.9,
            floor=Skin(kind="carpet", first="#5a6478"), mood="home", rugs=(Rug(first="#3f5f9a", second="#c8b070", z=4.1, wide=12.5, deep=0.55, shape="square"),),
            lamps=tuple(Lamp(x=x, y=2.75, z=5.6, reach=1.4, strength=0.5, glow=0.0) for x in (-8.0, -4.0, 0.0, 4.0, 8.0)),
        ),
        hills=PASSING,
        stands=(
            *(on_wall("porthole", x, 1.12, z=6.15, size=1.05) for x in (-9.0, -6.0, -3.0, 0.0, 3.0, 6.0, 9.0, 12.0)), *(at("train_seats", x, 5.6) for x in (-9.0, -6.0, -3.0, 0.0, 3.0, 6.0, 9.0, 12.0)),
            at("luggage_rack", 0.0, 5.95, 2.3), at("luggage_rack", -6.0, 5.95, 2.3, variant=1), at("luggage_rack", 6.0, 5.95, 2.3, variant=2), at("luggage_rack", 12.0, 5.95, 2.3, variant=3), at("grab_handles", 0.0, 4.9, 2.75), at("grab_handles", 7.0, 4.9, 2.75), at("grab_handles", -7.0, 4.9, 2.75),
        ),
        sounds=("train",),
        stage_z=4.2,
    ),
    room(
        "spaceship",
        interior=Interior(
            wall=Skin(kind="metal", first="#b8c4d0", second="#9fb0c0", size=0.6), foot=Skin(kind="metal", first="#6a7a90", second="#5a6a80", size=0.4), foot_height=0.7, rail="#5fd8ff", half=4.6, z=6.8,
            ceiling=Skin(kind="panels", first="#8f9cac", second="#dff4ff", size=0.6), height=3.2, floor=Skin(kind="tiles", first="#6f7c90", second="#4a5568", size=0.6, gloss=1.0), mood="sea", exposure=0.75, outside="space",
            lamps=(Lamp(x=-2.6, y=2.2, z=6.4, reach=1.4, strength=0.9, colour="#7ae0ff", always=True, glow=0.0), Lamp(x=2.6, y=2.2, z=6.4, reach=1.4, strength=0.9, colour="#c890ff", always=True, glow=0.0), Lamp(x=0.0, y=1.0, z=6.0, reach=1.6, strength=0.7, colour="#8af0ff", always=True, glow=0.0)),
        ),
        stands=(
            on_wall("porthole", 0.0, 1.15, z=6.75, size=1.75), on_wall("porthole", -2.55, 1.4, z=6.75, size=1.15), on_wall("porthole", 2.55, 1.4, z=6.75, size=1.15), at("console", 0.0, 5.9), at("captain_chair", -1.55, 5.0), at("captain_chair", 1.6, 5.0, facing=-1),
        ),
        front=(near("captain_chair", 1.03, size=1.0, z=2.1),),
        sounds=("machines", "space"),
    ),
)  # fmt: skip
