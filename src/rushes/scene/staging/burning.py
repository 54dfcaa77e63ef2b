"""A fire that a prompt names: where its flames and its smoke stand in any place outdoors. Only data here; `living.py` draws it."""

from __future__ import annotations

from ..places import Living

SPOTS = (
    (-3.9, 9.2, 1.5, 2.5), (-2.3, 7.6, 0.9, 1.4), (2.6, 8.4, 1.2, 2.1), (4.4, 10.4, 1.7, 2.9), (0.7, 12.5, 1.9, 3.1),
    (-6.8, 12.0, 2.0, 3.3), (7.6, 12.8, 2.0, 3.2),
)  # fmt: skip
"""Of each: x, depth, width and height of its flames, world units."""
SMOKING = (0, 2, 4, 5)  # the spots from which smoke rises

AT_HOME = (
    Living(kind="fire", x=-0.75, z=8.1, y=1.0, width=0.75, height=1.25), Living(kind="fire", x=0.75, z=8.1, y=0.9, width=0.9, height=1.5),
    Living(kind="fire", x=0.05, z=8.1, y=2.35, width=1.5, height=1.9), Living(kind="fire", x=-0.9, z=8.2, y=2.2, width=0.9, height=1.2),
    Living(kind="smoke", x=0.2, z=8.3, y=3.6, width=1.7, height=3.4, drift=0.25, colour="#57514f"),
)  # fmt: skip
"""Flames out of the windows and the roof of the place `house`."""
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
