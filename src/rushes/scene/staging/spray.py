"""The water that who leaps out of the sea throws up: a crown of drops where it comes out and where it dives in, and foam that spreads.

When that is follows from its leap; every frame is drawn from the moment alone. Nothing here knows who leaps or why.
"""

from __future__ import annotations

import math
from typing import Final

from ..acting.actors import Actor
from ..drawing.jit import kernel
from ..drawing.lens import Shift
from ..drawing.noise import Number, hash01
from ..drawing.planes import Frame
from .stage import NEAREST, Item, Stage

IN_ITS_CYCLE: Final = (0.18, 0.64)
"""The shares of the cycle of a leap at which it breaks through the surface, out of it and into it."""
AS_A_WHOLE: Final = (0.19, 0.79)
"""And those of one whose body stays as it is while it goes up and down."""
LASTS: Final = 1.5  # seconds until the last drop has fallen and the foam is gone
HIGH: Final = (0.55, 0.95)  # of its height: how high drops fly as it comes out and as it dives in
WIDE: Final = 0.74  # of its height: the water that it breaks through
DROPS, FOAM = 150, 46


def leaps(actor: Actor) -> bool:
    """Whether it comes out of water again and again."""
    return bool(actor.waterline) and (actor.action == "leap" or actor.leap > 0.0) and actor.who >= 0


def spray_item(stage: Stage, actor: Actor, number: int) -> Item:
    """What one who leaps throws up."""
    lens, light = stage.lens, stage.air.light
    bright = 80.0 + 150.0 * min(1.0, 0.25 * sum(light.key) + 0.15 * sum(light.sky))
    moments = IN_ITS_CYCLE if actor.action == "leap" else AS_A_WHOLE

    def lay(frame: Frame, shift: Shift, seconds: float) -> None:
        depth = actor.z - shift.z
        if depth < NEAREST:
            return
        focal = lens.focal_px / depth
        for which, moment in enumerate(moments):
            age = (seconds / actor.cycle_seconds + actor.phase - moment) % 1.0 * actor.cycle_seconds
            if age > LASTS:
                continue
            x, *_ = actor.where(seconds - age)
            lift = actor.rides(x, actor.z, seconds) if actor.rides is not None else 0.0
            left = lens.width_px / 2 + focal * (x - shift.x) + shift.turn_x_px
            row = lens.horizon_px + focal * (lens.eye + shift.y - lift) + shift.turn_y_px
            frame.change(
                _thrown, left, row, focal * WIDE * actor.height, focal * HIGH[which] * actor.height, age, LASTS, bright,
                31 * number + 7 * which + round((seconds - age) / actor.cycle_seconds - moment),
            )  # fmt: skip

    return Item(actor.z - 0.02, lay)


@kernel
def _dab(y: Number, u: Number, v: Number, x: Number, at: Number, wide: Number, tall: Number, share: Number, light: Number) -> None:  # fmt: skip
    """A soft spot of white water."""
    height, width = y.shape
    for j in range(max(0, int(at - tall)), min(height, int(at + tall) + 1)):
        for i in range(max(0, int(x - wide)), min(width, int(x + wide) + 1)):
            dx = (i + 0.5 - x) / wide
            dy = (j + 0.5 - at) / tall
            cover = min(max(1.4 * (1.0 - dx * dx - dy * dy), 0.0), 1.0) * share
            if cover > 0.01:
                y[j, i] = int(y[j, i] + (max(light, y[j, i]) - y[j, i]) * cover)
                if i % 2 == 0 and j % 2 == 0:
                    u[j // 2, i // 2] = int(u[j // 2, i // 2] + (131.0 - u[j // 2, i // 2]) * cover * 0.7 + 0.5)
                    v[j // 2, i // 2] = int(v[j // 2, i // 2] + (125.0 - v[j // 2, i // 2]) * cover * 0.7 + 0.5)


@kernel
def _thrown(
    y: Number, u: Number, v: Number, x: Number, row: Number, wide: Number, high: Number, age: Number, lasts: Number, light: Number,
    seed: Number,
) -> None:  # fmt: skip
    """Drops on their way up and down again, and a ring of foam below them."""
    left = 1.0 - age / lasts
    for k in range(FOAM):
        around = 6.2832 * (k + hash01(k, 1, seed)) / FOAM
        far = wide * (0.42 + 0.62 * math.sqrt(age)) * (0.70 + 0.5 * hash01(k, 2, seed))
        size = wide * (0.09 + 0.09 * hash01(k, 3, seed))
        _dab(
            y, u, v, x + far * math.cos(around), row + 0.17 * far * math.sin(around), max(size, 1.5), max(0.26 * size, 1.0),
            0.55 * left * min(age * 6.0, 1.0), light,
        )  # fmt: skip
    flight = 0.62 * lasts
    fall = 8.0 * high / (flight * flight)  # what is thrown highest comes down after as long
    for k in range(DROPS):
        since = age - 0.16 * hash01(k, 4, seed)
        if since <= 0.0:
            continue
        side = 2.0 * hash01(k, 5, seed) - 1.0
        speed = math.sqrt(2.0 * fall * high * (0.10 + 0.90 * hash01(k, 6, seed)) * (1.0 - 0.55 * abs(side)))
        up = speed * since - 0.5 * fall * since * since
        if up < 0.0:
            continue
        size = max(wide * (0.014 + 0.034 * hash01(k, 7, seed) ** 3), 0.8)
        at = x + wide * side * (0.42 + (0.25 + 0.5 * hash01(k, 8, seed)) * since / flight)
        _dab(y, u, v, at, row - up, size, size * 1.25, 0.85 * min(1.0, 2.0 * left), light)
