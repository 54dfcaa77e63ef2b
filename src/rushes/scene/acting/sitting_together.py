"""People who sit on the ground sit together: in a half circle that is open to the camera, all looking to its middle, and at a picnic
around a blanket with food on it.

Positions only; which of them are there and how large they are was decided before. Nothing is drawn, and nothing reads prompts.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from ..drawing.lens import Lens
from .actors import POSES_MIN, Actor
from .pairing import scale

PICNIC = "picnic"
ON_THE_GROUND = ("sit_floor", PICNIC)
BLANKET = "picnicblanket"
ROUND, DEEP = 0.95, 0.50  # of the mean width: half of the circle for each two of them, and of that how far it goes back
SHARP = 0.60  # world units behind the nearest that a near shot still shows sharp
WIDE = 0.80  # of the frame's width that all of them may take
ALONE = 0.60  # of the width of who sits alone, that the blanket is ahead
LIES = 0.62  # of the circle that the blanket covers
BROAD, TALL = 2.8, 0.7  # of the blanket, in its own units


def sit_together(actors: Sequence[Actor], lens: Lens) -> list[Actor]:
    """Set those who sit on the ground around what is in their middle; returns the blanket where they have a picnic."""
    sitting = [actor for actor in actors if actor.action in ON_THE_GROUND and actor.grounded and actor.who >= 0]
    if not sitting or (len(sitting) == 1 and sitting[0].action != PICNIC):
        return []
    count = len(sitting)
    wide = sum(actor.wide for actor in sitting) / count
    radius = ALONE * wide if count == 1 else ROUND * wide * max(1.0, 0.42 * count)
    z = max(actor.z for actor in sitting)
    visible = WIDE * lens.width_px / lens.focal_px * z
    fit = min(1.0, visible / (2.0 * radius + wide))
    radius *= fit
    middle = 0.0
    if count == 1:
        middle = sitting[0].x + sitting[0].facing * radius
    for number, actor in enumerate(sitting):
        scale(actor, fit)
        if count == 1:
            continue
        turn = math.pi * (1.0 - number / (count - 1))
        actor.x, actor.z = radius * math.cos(turn), z + min(DEEP * radius, SHARP) * math.sin(turn)
        actor.facing = -1 if actor.x > 0.01 * radius else 1
    if all(actor.action != PICNIC for actor in sitting):
        return []
    deep = 0.45 * min(DEEP * radius, SHARP) if count > 2 else 0.0
    return [_blanket(middle, z + deep, 2.0 * LIES * radius / BROAD, lens)]


def _blanket(x: float, z: float, height: float, lens: Lens) -> Actor:
    return Actor(
        name=BLANKET, action="sway", x=x, y=0.0, z=z, height=height, speed=0.0, cycle_seconds=4.0, phase=0.0, grounded=True,
        facing=1, thing=True, steps=1, wide=BROAD * height, pose_px=max(POSES_MIN, round(height * lens.focal_px / z)),
        box=(-0.5 * BROAD, 0.5 * BROAD, 0.0, TALL),
    )  # fmt: skip
