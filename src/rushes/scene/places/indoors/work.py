"""Where people learn, work, are healed or locked up: classroom, office, laboratory, hospital, workshop. Rows only."""

from __future__ import annotations

from ...staging.interior import Interior, Lamp, Live, Skin
from .common import GARDEN, TREES, at, near, on_wall, room

PANELS = Skin(kind="panels", first="#eef0ee", second="#fffdf4", size=0.6)

WORK = (
    room(
        "classroom",
        interior=Interior(
            wall=Skin(kind="plain", first="#f4dfae"), foot=Skin(kind="boards", first="#8fb08a", size=0.3), foot_height=0.75,
            rail="#f7f0de", half=5.0, ceiling=Skin(kind="plain", first="#faf6ea"), height=3.5,
            floor=Skin(kind="boards", first="#c8925c", size=0.34, gloss=0.2), mood="moon",
            lamps=(Lamp(x=-1.2, y=2.9, z=6.6, reach=1.5, strength=0.25, glow=0.0), Lamp(x=1.2, y=2.9, z=6.6, reach=1.5, strength=0.25, glow=0.0)),
        ),
        hills=GARDEN,
        stands=(
            *TREES, on_wall("blackboard", 0.0, 1.25), on_wall("clock_round", 0.0, 3.08, size=0.8), at("teacher_desk", 0.15, 6.3),
            on_wall("world_map", 2.85, 1.5), on_wall("window_plain", -3.05, 1.35, size=1.3),
            at("school_desk", -1.45, 5.3), at("school_desk", 1.55, 5.3, variant=1), at("school_desk", -2.9, 5.3, variant=2), at("school_desk", 3.0, 5.3, variant=3),
            at("school_desk", -2.1, 4.35, variant=4), at("school_desk", 2.2, 4.35, variant=5), at("bookshelf", 4.3, 6.5, size=1.7),
        ),
        front=(near("school_desk", 1.0, size=1.1, z=2.1),),
        sounds=("room", "clock"),
    ),
    room(
        "office",
        interior=Interior(
            wall=Skin(kind="plain", first="#dfe4e8"), foot=Skin(kind="plain", first="#aebbc4"), foot_height=0.3, half=5.2, ceiling=PANELS,
            height=3.3, floor=Skin(kind="carpet", first="#5f7484"), mood="bright",
            lamps=(Lamp(x=-1.5, y=2.9, z=6.4, reach=1.5, strength=0.4, always=True, glow=0.0), Lamp(x=1.5, y=2.9, z=6.4, reach=1.5, strength=0.4, always=True, glow=0.0)),
        ),
        hills=GARDEN,
        stands=(
            at("tower_0", -6.0, 26.0, size=9.0), at("tower_2", 3.0, 30.0, size=10.0), at("tower_3", -1.6, 24.0, size=7.0), at("tower_1", 6.6, 24.0, size=8.0),
            on_wall("window_wide", -1.15, 1.35, size=1.15), on_wall("whiteboard", 1.75, 1.4, size=0.95), on_wall("clock_round", 3.2, 2.35, size=0.85),
            at("office_desk", -1.75, 5.8), at("office_desk", 1.85, 5.8, variant=1, facing=-1), at("office_chair", -0.65, 5.3), at("office_chair", 0.9, 6.4, facing=-1),
            at("filing_cabinet", 3.6, 6.5), at("water_cooler", -3.4, 6.4), at("pot_plant", -4.3, 6.4, size=1.6), at("filing_cabinet", 4.3, 6.5, variant=1),
        ),
        front=(near("pot_plant", -1.03, size=0.9),),
        sounds=("machines",),
    ),
    room(
        "laboratory",
        interior=Interior(
            wall=Skin(kind="tiles", first="#eaf2f4", second="#b8ccd2", size=0.4), half=5.0, ceiling=PANELS, height=3.4,
            floor=Skin(kind="tiles", first="#dbe6ea", second="#a9bcc4", size=0.5, gloss=0.6), mood="bright", exposure=0.66,
            lamps=(Lamp(x=0.0, y=1.2, z=6.7, reach=1.4, strength=0.35, colour="#8fe8ff", always=True, glow=0.0),),
        ),
        hills=GARDEN,
        stands=(
            at("lab_bench", 0.0, 6.25), on_wall("atom", 0.0, 2.55), on_wall("window_plain", -2.75, 1.4, size=1.15), on_wall("whiteboard", 2.55, 1.35, size=0.9),
            at("lab_bench", -3.55, 6.3, variant=1), at("lab_bench", 3.55, 6.3, variant=2), at("lab_bench", -2.75, 4.75, size=0.86, variant=3),
            at("helix", 2.75, 5.4, size=0.8), at("office_chair", 1.6, 5.5),
        ),
        live=(Live(kind="steam", x=-1.28, y=1.25, z=6.1, wide=0.35, tall=0.9, colour="#b8ffd0"), Live(kind="steam", x=-0.30, y=1.25, z=6.1, wide=0.3, tall=0.8, colour="#b8e4ff", phase=0.4)),
        sounds=("machines",),
    ),
    room(
        "hospital",
        interior=Interior(
            wall=Skin(kind="plain", first="#e4f2ee"), foot=Skin(kind="plain", first="#a8d8cc"), foot_height=1.1, rail="#ffffff", half=5.0,
            ceiling=PANELS, height=3.3, floor=Skin(kind="tiles", first="#e6eeea", second="#c0d0ca", size=0.5, gloss=0.7), mood="bright",
            lamps=(Lamp(x=-1.6, y=2.0, z=6.8, reach=1.2, strength=0.35, always=True, glow=0.0), Lamp(x=1.9, y=2.0, z=6.8, reach=1.2, strength=0.35, always=True, glow=0.0)),
        ),
        hills=GARDEN,
        stands=(
            *TREES, on_wall("red_cross", 0.15, 2.45), at("hospital_bed", -1.75, 5.7), at("hospital_bed", 2.1, 5.7, facing=-1), at("drip", -3.1, 5.9), at("drip", 3.35, 5.9, facing=-1),
            at("heart_monitor", -0.35, 6.2), at("curtain_screen", 0.62, 6.45), on_wall("window_plain", -1.75, 1.45, size=1.1), on_wall("window_plain", 2.1, 1.45, size=1.1),
            on_wall("door_white", 4.1, 0.0), at("curtain_screen", -4.1, 6.2, variant=1),
        ),
        front=(near("drip", 1.03, size=0.9, z=2.0),),
        sounds=("machines",),
    ),
    room(
        "pharmacy",
        interior=Interior(
            wall=Skin(kind="plain", first="#f2faf6"), foot=Skin(kind="plain", first="#9fd8bc"), foot_height=0.4, half=4.8, ceiling=PANELS, height=3.5,
            floor=Skin(kind="tiles", first="#eef4f0", second="#c4d4cc", size=0.5, gloss=0.6), mood="bright",
            lamps=(Lamp(x=0.0, y=2.75, z=6.7, reach=1.2, strength=0.7, colour="#7affb0", always=True, glow=1.6),),
        ),
        stands=(
            at("medicine_shelf", -1.0, 6.75), at("medicine_shelf", 1.0, 6.75, variant=1), at("medicine_shelf", -3.0, 6.75, variant=2), at("medicine_shelf", 3.0, 6.75, variant=3),
            on_wall("pharmacy_cross", 0.0, 3.02, size=0.8, z=6.5), at("pharmacy_counter", 0.0, 5.8), at("medicine_shelf", 4.0, 5.4, size=0.7, variant=4),
            at("pot_plant", -3.3, 5.6, size=1.3, variant=1),
        ),
        front=(near("medicine_shelf", 1.12, size=0.9, z=2.3, variant=5),),
        sounds=("room",),
    ),
    room(
        "jail cell",
        interior=Interior(
            wall=Skin(kind="stone", first="#8f9296", second="#63666a", size=0.8), half=3.6, ceiling=Skin(kind="plain", first="#7d8084"), height=3.3,
            floor=Skin(kind="stone", first="#84868a", second="#5c5e62", size=0.8), mood="cellar", exposure=0.85,
            lamps=(Lamp(x=0.3, y=2.6, z=6.2, reach=2.2, strength=0.8, colour="#fff0c8", always=True, glow=0.0),),
        ),
        hills=GARDEN,
        stands=(
            on_wall("window_bars", 0.35, 1.75, size=1.25), at("bunk", -1.75, 5.9), at("toilet", 1.75, 6.3, facing=-1), on_wall("tally", 1.3, 1.9),
            at("bucket", 2.5, 5.6), on_wall("tally", -0.75, 2.2, size=0.8), at("cell_bars", -2.25, 3.6), at("cell_bars", 2.25, 3.6), at("cell_lintel", 0.0, 3.6),
        ),
        sounds=("hall", "clock"),
        stage_z=4.6,
    ),
    room(
        "workshop",
        interior=Interior(
            wall=Skin(kind="boards", first="#b08a5c", size=0.4), half=4.8, ceiling=Skin(kind="beams", first="#8a6844", second="#5f452c", size=1.0), height=3.4,
            floor=Skin(kind="boards", first="#9a7048", size=0.5), mood="home",
            lamps=(Lamp(x=-0.9, y=2.2, z=5.9, reach=1.6, strength=0.8, always=True),),
        ),
        hills=GARDEN,
        stands=(
            *TREES, on_wall("peg_board", -0.9, 1.35), at("workbench", -0.9, 6.2), on_wall("window_plain", 1.85, 1.35, size=1.2), at("pendant", -0.9, 5.9, 2.15),
            at("tool_chest", 1.7, 6.2), at("boxes", 3.1, 6.2), at("cellar_shelf", -3.35, 6.6), at("cast chair", 2.4, 5.1, size=0.95, facing=-1), at("ladder", 3.9, 6.5),
        ),
        front=(near("boxes", -1.06, size=0.75, variant=1),),
        sounds=("machines",),
    ),
    room(
        "garage",
        interior=Interior(
            wall=Skin(kind="brick", first="#b8786a", second="#cfc4b8", size=0.5), half=5.0, ceiling=Skin(kind="plain", first="#d8dadc"), height=3.4,
            floor=Skin(kind="plain", first="#a2a5a8", gloss=0.5), mood="bright",
            lamps=(Lamp(x=0.0, y=2.9, z=5.8, reach=1.8, strength=0.5, always=True, glow=0.0),),
        ),
        stands=(
            on_wall("garage_door", 0.0, 0.0), at("car_lift", 0.0, 6.4), at("cast car", 0.0, 5.8, size=1.35), at("tool_chest", -2.6, 6.2), at("tyres", 2.6, 6.0),
            on_wall("peg_board", -3.3, 1.5, size=0.9), at("cellar_shelf", 3.9, 6.5), at("tyres", -3.7, 5.6, variant=1),
        ),
        front=(near("tyres", 1.02, size=0.8),),
        sounds=("machines",),
    ),
)  # fmt: skip
