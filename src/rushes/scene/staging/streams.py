"""Streams of light: what is seen of traffic that is too far or too fast to be seen itself, on roads in the air and on the ground.

A place lists its lanes (`places.Stream`); each light on one is an item of its own, so that towers stand before it and behind it. A
moment depends on the time alone. What flies near enough to have a form is `moving.py`'s.
"""

from __future__ import annotations

import math
import random

from ..drawing.lens import Shift
from ..drawing.planes import Frame, colour_to_yuv
from ..drawing.shade import display
from ..places import Stream
from .beams import cone
from .stage import NEAREST, Item, Stage

BY_DAY, BY_NIGHT = 0.35, 1.0  # how bright they are
FADE = 0.10  # of a lane, on which a light appears and leaves
LEAST_PX = 0.0016  # of the frame's height: half of the width of the thinnest streak


def stream_items(stage: Stage, stream: Stream, chance: random.Random) -> list[Item]:
    """An item for every light of a lane."""
    lens, air = stage.lens, stage.air
    begin, end = stream.begin, stream.end
    long = math.dist(begin, end)
    colours = [colour_to_yuv(*display(colour)) for colour in stream.colours]
    bright = BY_DAY + (BY_NIGHT - BY_DAY) * min(1.0, air.dark * 2.2)

    def one(k: int) -> Item:
        first = (k + 0.5 + 0.42 * chance.uniform(-1, 1)) / stream.count
        colour = chance.choice(colours)
        pace = stream.speed * chance.uniform(0.92, 1.08) / long
        aside, lift = (chance.uniform(-1, 1) * stream.wide for _ in range(2))

        def point(share: float) -> tuple[float, float, float]:
            x, y, z = (a + (b - a) * share for a, b in zip(begin, end, strict=True))
            return x + aside, y + 0.4 * lift, z

        def share_at(seconds: float) -> float:
            return (first + pace * seconds) % 1.0

        def lay(frame: Frame, shift: Shift, seconds: float) -> None:
            share = share_at(seconds)
            head, tail = point(share), point(share - stream.tail / long)
            if min(head[2], tail[2]) - shift.z < NEAREST:
                return
            (x0, y0), (x1, y1) = (lens.seen(shift, x, y, z - shift.z) for x, y, z in (head, tail))
            if max(x0, x1) < 0 or min(x0, x1) > lens.width_px or max(y0, y1) < 0 or min(y0, y1) > lens.height_px:
                return
            half = max(
                stream.size * (1.0 + 0.5 * air.dark) * lens.focal_px / (head[2] - shift.z), LEAST_PX * lens.height_px
            )
            hazed = min((1 - math.exp(-head[2] / air.haze_distance)) * air.haze_most, 1.0)
            fade = min(1.0, share / FADE, (1.0 - share) / FADE)
            frame.change(cone, x0, y0, half, x1, y1, 0.35 * half, *colour, bright * fade * (1.0 - 0.35 * hazed), 0.0)

        return Item(point(first)[2], lay, at=lambda seconds: point(share_at(seconds))[2])

    return [one(k) for k in range(stream.count)]
