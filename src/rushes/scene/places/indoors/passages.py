"""Where one drives through under the ground, and a pool in which there is no water. Rows only."""

from __future__ import annotations

from dataclasses import replace

from ...staging.ground import PERIOD
from ...staging.interior import Interior, Lamp, Rug, Skin
from .common import at, on_wall, room
from .leisure import LEISURE

APART = 4.0
"""World units from lamp to lamp; so many of them make the world's period."""
SPOTS = tuple(-0.5 * PERIOD + APART * n for n in range(round(PERIOD / APART)))
POOL = next(place for place in LEISURE if place.name == "swimming pool")
EDGE, FAR = 4.6, 10.6
DEEP = 0.9
"""Depth of the basin: what is down there is painted where the eye sees it through the floor's plane."""
SEEN = POOL.eye / (POOL.eye + DEEP)


def _lane(x: float) -> Rug:
    """A lane's line on the bottom, which is seen before the far wall."""
    near, far = EDGE + 0.02, FAR * SEEN
    return Rug(
        first="#2f6fae", second="#2f6fae", x=x * SEEN, z=0.5 * (near + far), wide=0.10 * SEEN, deep=0.5 * (far - near), shape="square"
    )  # fmt: skip


def _dry() -> Interior:
    """The hall of the pool, with the bottom of the basin instead of the water."""
    assert POOL.interior is not None
    return replace(
        POOL.interior,
        rugs=(
            Rug(first="#a4cfe0", second="#8fc0d6", z=0.5 * (EDGE + FAR), wide=12.5, deep=0.5 * (FAR - EDGE), shape="square"),
            *(_lane(x) for x in (-3.0, -1.5, 0.0, 1.5, 3.0)),
            Rug(first="#f4f1e6", second="#d8d2c0", z=EDGE - 0.09, wide=12.5, deep=0.10, shape="square"),
        ),
    )  # fmt: skip


PASSAGES = (
    room(
        "tunnel",
        horizon=0.44,
        eye=1.5,
        interior=Interior(
            wall=Skin(kind="concrete", first="#a8a196", second="#8f887d", size=2.0), foot=Skin(kind="tiles", first="#d9d2bf", second="#a8a08c", size=0.4), foot_height=1.15,
            rail="#e8b53c", floor=Skin(kind="plain", first="#4b4d54", gloss=0.25), ceiling=Skin(kind="panels", first="#6f6a62", second="#ffe6b4", size=1.0), height=3.3, z=7.4, mood="dim", exposure=0.56,
            rugs=(
                *(Rug(first="#f2efe6", second="#f2efe6", z=z, wide=12.5, deep=0.05, shape="square") for z in (3.1, 6.0)),
                *(Rug(first="#f2efe6", second="#f2efe6", x=x + 1.0, z=4.75, wide=0.8, deep=0.05, shape="square") for x in SPOTS),
                Rug(first="#9a958a", second="#6f6b64", z=6.75, wide=12.5, deep=0.62, shape="square"),
            ),
            lamps=tuple(Lamp(x=x + 0.5 * APART, y=2.1, z=7.0, reach=1.25, strength=1.5, colour="#ffcf80", always=True, glow=1.6) for x in SPOTS),
        ),
        stands=(
            *(at("tunnel_rib", x, 7.2) for x in SPOTS), *(on_wall("tunnel_lamp", x + 0.5 * APART, 2.1, z=7.3) for x in SPOTS),
            *(at("tunnel_door", x + 0.19 * APART, 7.3) for x in SPOTS[1::3]),
        ),
        sounds=("traffic", "hall"),
        stage_z=4.3,
    ),
    replace(
        POOL,
        name="empty pool",
        water=None,
        interior=_dry(),
        stands=(*(s for s in POOL.stands if s.prop != "lane_rope"), at("dry_basin", 0.0, FAR)),
        sounds=("hall",),
    ),
)  # fmt: skip
