"""A fire that a prompt names: where its flames and its smoke stand in any place outdoors. Only data here; `living.py` draws it."""

from __future__ import annotations

from .places import Living

SPOTS = (
    (-3.9, 9.2, 1.5, 2.5), (-2.3, 7.6, 0.9, 1.4), (2.6, 8.4, 1.2, 2.1), (4.4, 10.4, 1.7, 2.9), (0.7, 12.5, 1.9, 3.1),
    (-6.8, 12.0, 2.0, 3.3), (7.6, 12.8, 2.0, 3.2),
)  # fmt: skip
"""Of each: x, depth, width and height of its flames, world units."""
SMOKING = (0, 2, 4, 5)  # the spots from which smoke rises

FIRES: tuple[Living, ...] = (
    *(Living(kind="fire", x=x, z=z, width=wide, height=high) for x, z, wide, high in SPOTS),
    *(
        Living(
            kind="smoke", x=SPOTS[k][0], z=SPOTS[k][1] + 0.1, y=0.8 * SPOTS[k][3], width=1.2 * SPOTS[k][2],
            height=2.4 * SPOTS[k][3], drift=0.25, colour="#6a6462",
        )
        for k in SMOKING
    ),
)  # fmt: skip
