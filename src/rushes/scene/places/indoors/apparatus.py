"""Rooms full of apparatus: a hall of servers, an alchemist's vault. Only rows."""

from __future__ import annotations

from ...staging.interior import Interior, Lamp, Live, Rug, Skin
from ..model import Living, Stand
from .common import GARDEN, at, near, on_wall, room

RACKS = ((2.30, 3.7), (2.12, 4.65), (1.98, 5.55), (1.88, 6.4))
"""How far aside and how deep the racks of a row stand, on both sides of the aisle."""


def _rows_of_racks() -> tuple[Stand, ...]:
    """Two rows that lead to the back, and one across the end, each rack with its lights on its face."""
    stands = []
    for side in (-1, 1):
        for n, (x, z) in enumerate(RACKS):
            variant = n + 4 * (side > 0)
            stands += [
                at("server_rack", side * x, z, facing=side, variant=variant % 3, size=1.06),
                at("rack_lights", side * x, z - 0.02, facing=side, variant=variant, size=1.06),
            ]
    for n, x in enumerate((-0.98, 0.0, 0.98)):
        stands += [
            at("server_rack_front", x, 6.8, variant=n, size=1.0),
            at("rack_lights_front", x, 6.78, variant=n, size=1.0),
        ]
    return tuple(stands)


APPARATUS = (
    room(
        "server room",
        horizon=0.42,
        interior=Interior(
            wall=Skin(kind="panels", first="#46566a", second="#2c3848", size=1.0), half=3.4, ceiling=Skin(kind="panels", first="#2a323e", second="#a8dcff", size=1.2), height=3.0,
            floor=Skin(kind="tiles", first="#94a2b2", second="#5a6676", size=0.6, gloss=0.9), mood="sea", exposure=0.50,
            rugs=(Rug(first="#5fc0ff", second="#2f7fd0", x=0.0, z=4.9, wide=0.05, deep=2.2, shape="square"),),
            lamps=(
                Lamp(x=0.0, y=2.5, z=6.3, reach=1.5, strength=0.8, colour="#8fd8ff", always=True, glow=0.0), Lamp(x=-1.5, y=0.4, z=4.6, reach=1.3, strength=0.9, colour="#2f8fff", always=True, glow=0.0),
                Lamp(x=1.5, y=0.4, z=4.6, reach=1.3, strength=0.9, colour="#2f8fff", always=True, glow=0.0), Lamp(x=0.0, y=0.4, z=6.2, reach=1.2, strength=0.7, colour="#4ad8c8", always=True, glow=0.0),
            ),
        ),
        stands=(*_rows_of_racks(), at("cable_tray", 0.0, 5.2, 2.62), at("cable_tray", 0.0, 6.4, 2.62, variant=1)),
        living=(
            Living(kind="lamp", x=-1.75, z=5.0, y=1.1, width=1.6, height=2.6, colour="#3f9fff"),
            Living(kind="lamp", x=1.75, z=5.0, y=1.1, width=1.6, height=2.6, colour="#3f9fff"),
        ),
        front=(near("server_rack", -1.30, size=1.05, z=2.2, variant=1),),
        sounds=("machines",),
    ),
    room(
        "alchemist",
        horizon=0.42,
        interior=Interior(
            wall=Skin(kind="stone", first="#8a7a68", second="#5a4e42", size=0.8), half=4.6, ceiling=Skin(kind="beams", first="#5f452c", second="#3a2a1c", size=1.0), height=3.4,
            floor=Skin(kind="stone", first="#7a6c5e", second="#4e443a", size=0.8, gloss=0.15), mood="dim", exposure=0.72,
            rugs=(Rug(first="#7a2f3a", second="#c8a04a", x=0.1, z=4.4, wide=1.9, deep=0.85),),
            lamps=(
                Lamp(x=-1.7, y=0.7, z=5.9, reach=1.7, strength=1.1, colour="#ff9a4a", always=True, glow=0.0), Lamp(x=-1.7, y=1.3, z=5.7, reach=1.0, strength=0.6, colour="#6aff8a", always=True, glow=1.8),
                Lamp(x=2.4, y=1.5, z=6.4, reach=1.4, strength=0.7, colour="#ffcf80", always=True, glow=0.9), Lamp(x=0.9, y=2.3, z=6.5, reach=1.1, strength=0.35, colour="#b08aff", always=True, glow=0.0),
            ),
        ),
        stands=(
            at("stone_hearth", -1.7, 6.6), at("cauldron", -1.7, 5.95), on_wall("potion_shelf", 0.85, 1.25), on_wall("potion_shelf", 3.1, 1.35, variant=1),
            at("alchemist_table", 1.75, 5.75), at("hanging_herbs", 1.1, 6.0, 3.2), at("hanging_herbs", -3.4, 6.0, 3.2, variant=1), on_wall("window_bars", -3.55, 1.75, size=1.2),
            at("cellar_shelf", -3.5, 6.6, size=0.72), at("boxes", 3.6, 5.6, size=0.75),
        ),
        hills=GARDEN,
        living=(Living(kind="fire", x=-1.7, z=5.80, y=0.0, width=0.70, height=0.42), Living(kind="mist", x=-1.7, z=5.93, y=1.0, width=0.8, height=1.5, drift=0.1, colour="#8affa8")),
        live=(Live(kind="steam", x=-1.7, y=1.1, z=5.9, wide=0.7, tall=1.7, colour="#9affb4"), Live(kind="steam", x=0.9, y=1.35, z=5.7, wide=0.2, tall=0.7, colour="#d8a8ff", phase=0.4)),
        front=(near("potion_shelf", 1.16, size=0.62, z=2.0, variant=2),),
        sounds=("fire", "drips"),
    ),
)  # fmt: skip
