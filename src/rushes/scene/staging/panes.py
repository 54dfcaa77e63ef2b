"""Rain on the panes of a room's windows: drops that sit there, and drops that run down and leave a wet trail.

They are laid over what is seen outside and under the wall, whose holes cut them to the window. Positions are world units of the pane,
so that they stay on it however the camera goes. A moment depends on the time alone.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from ..drawing.jit import kernel
from ..drawing.lens import Lens, Shift
from ..drawing.noise import Number, hash01
from ..drawing.planes import Frame
from .rooms import Hole

SITTING = 34.0  # drops on a square unit of pane
RUNNING = 4.2  # drops that run down, to a unit of its width
LONGEST = 6.0  # units of a pane's width and height that are counted: a wall of glass has no more drops
SMALLEST_PX = 0.8  # a drop of less is not seen


def rain_on_panes(frame: Frame, lens: Lens, shift: Shift, holes: Sequence[Hole], wall_z: float, seconds: float,
                  strength: float, seed: int) -> None:  # fmt: skip
    """Drops on every window of the back wall; `strength` as of the rain."""
    depth = wall_z - shift.z
    if depth < 0.5:
        return
    unit = lens.scale(depth)
    for n, (x0, x1, low, high) in enumerate(holes):
        left, top = lens.seen(shift, x0, high, depth)
        right, bottom = lens.seen(shift, x1, low, depth)
        if right < 0 or left > frame.y.shape[1] or bottom < 0 or top > frame.y.shape[0]:
            continue
        wide, tall = min(x1 - x0, LONGEST), min(high - low, LONGEST)
        _drops(
            frame.y, left, top, right, bottom, unit, seconds, int(SITTING * strength * wide * tall),
            int(RUNNING * strength * wide) + 2, seed + 31 * n,
        )  # fmt: skip


@kernel
def _drops(
    y: Number, left: Number, top: Number, right: Number, bottom: Number, unit: Number, time: Number, sitting: Number,
    running: Number, seed: Number,
) -> None:  # fmt: skip
    height, width = y.shape
    tall = bottom - top
    for k in range(running):  # the trails first: whoever sits on one is seen
        radius = max((0.012 + 0.014 * hash01(k, 1, seed)) * unit, SMALLEST_PX)
        takes = 3.2 + 4.5 * hash01(k, 2, seed)
        gone = time / takes + hash01(k, 3, seed)
        turn = math.floor(gone)
        share = gone - turn
        phase = 6.28 * hash01(k, int(turn) + 4, seed)
        # It clings, lets go and clings again.
        fallen = share + 0.85 / 18.85 * (math.sin(18.85 * share + phase) - math.sin(phase))
        head = top + (tall + 4.0 * radius) * fallen - 2.0 * radius
        across = left + (right - left) * (0.03 + 0.94 * hash01(k, int(turn) + 40, seed))
        trail = tall * (0.20 + 0.45 * hash01(k, int(turn) + 80, seed))
        for j in range(max(int(head - trail), int(top), 0), min(int(head + radius) + 1, int(bottom) + 1, height)):
            up = head - j
            bend = 0.030 * unit * math.sin(5.0 * (j - top) / unit + phase) + 0.012 * unit * math.sin(
                13.0 * (j - top) / unit
            )
            middle = across + bend
            if up > 0.0:
                half = radius * (0.75 - 0.40 * up / trail)
                fade = 1.0 - up / trail
            else:
                half = math.sqrt(max(radius * radius - up * up, 0.0))
                fade = 1.0
            near = up < radius
            if near and up > 0.0:
                half = max(half, math.sqrt(max(radius * radius - up * up, 0.0)))
            for i in range(max(int(middle - half - 1.0), 0), min(int(middle + half + 2.0), width)):
                off = i + 0.5 - middle
                cover = min(max(half + 0.5 - abs(off), 0.0), 1.0)
                if cover <= 0.0:
                    continue
                # The light comes from above: a drop turns it upside down, bright below and dark above, a trail is bright at one side.
                light = (26.0 - 34.0 * up / radius if near else 13.0 - 11.0 * off / max(half, 0.5)) * fade
                y[j, i] = min(max(int(y[j, i] + light * cover + 0.5), 16), 235)
    for k in range(sitting):
        size = hash01(k, 5, seed + 7)
        radius = (0.006 + 0.019 * size * size) * unit
        if radius < SMALLEST_PX:
            continue
        middle = left + (right - left) * hash01(k, 6, seed + 7)
        centre = top + tall * hash01(k, 8, seed + 7)
        tallness = 1.0 + 0.25 * size
        for j in range(max(int(centre - radius * tallness), 0), min(int(centre + radius * tallness) + 2, height)):
            b = (j + 0.5 - centre) / (radius * tallness)
            for i in range(max(int(middle - radius), 0), min(int(middle + radius) + 2, width)):
                a = (i + 0.5 - middle) / radius
                out = math.sqrt(a * a + b * b)
                cover = min(max((1.0 - out) * radius + 0.5, 0.0), 1.0)
                if cover <= 0.0:
                    continue
                light = 40.0 * b - 2.0
                if (a + 0.35) * (a + 0.35) + (b + 0.40) * (b + 0.40) < 0.06:
                    light = 60.0
                y[j, i] = min(max(int(y[j, i] + light * cover + 0.5), 16), 235)
