"""Lights that a prompt asks for besides the place's own: cords of bulbs or of red lanterns over a terrace or along a wall, cones of
light from above.

Rows alone; how a cord looks is a prop, how a cone does is `room_life.py`'s.
"""

from __future__ import annotations

from dataclasses import replace

from ..places import Place, Stand
from .interior import Live

HUNG = {"string_lights": ("string_lights", "hung_lights"), "red_lanterns": ("lantern_cord", "hung_lanterns")}
"""The cord between posts and the one on a wall."""
CORDS = tuple((-12.0 + 4.0 * n + aside, z) for z, aside in ((5.6, 0.0), (8.6, 1.0)) for n in range(6))
"""Between posts under the open sky, in two rows that part as the camera moves."""
UNDER_CEILING = 0.35  # world units from a ceiling, or from what is seen of a wall without one
WALL = 3.3  # how much of such a wall is
HUNG_HALF = 5.0  # how far to each side a wall without side walls is hung
CONES = (
    Live(kind="spot", x=0.0, z=4.6, wide=2.4, tall=4.6, colour="#fff3d0", strength=1.6, swing=0.15),
    Live(kind="spot", x=-1.5, z=5.2, wide=1.5, tall=4.8, colour="#fff0c8", strength=1.3, swing=0.35, speed=0.7, phase=0.2),
    Live(kind="spot", x=1.5, z=5.2, wide=1.5, tall=4.8, colour="#e0ecff", strength=1.3, swing=0.35, speed=0.8, phase=0.6),
)  # fmt: skip


def with_lights(setting: Place, sights: tuple[str, ...]) -> Place:
    """The place with the lights that are asked for."""
    for sight, (between_posts, on_a_wall) in HUNG.items():
        if sight not in sights or setting.sky in ("underwater", "above", "space"):
            continue
        inside = setting.interior
        if inside is None:
            cords = (Stand(prop=between_posts, x=x, z=z, height=1.0) for x, z in CORDS)
            setting = replace(setting, stands=(*setting.stands, *cords))
        else:
            half = inside.half or HUNG_HALF
            high = (inside.height if inside.ceiling is not None else WALL) - UNDER_CEILING
            count = max(1, round(half / 2.0))
            hung = (
                Stand(prop=on_a_wall, x=half * (2 * n + 1 - count) / count, z=inside.z - 0.12, height=0.5 * half / count, y=high)
                for n in range(count)
            )  # fmt: skip
            setting = replace(setting, stands=(*setting.stands, *hung))
    if "spotlights" in sights:
        setting = replace(setting, live=(*setting.live, *CONES))
    return setting
