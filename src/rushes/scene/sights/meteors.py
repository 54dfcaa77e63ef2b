"""A meteor shower: bright lines from one point of the sky, each with a head that flares and a tail that fades."""

from __future__ import annotations

import math

from ..drawing.jit import kernel
from ..drawing.noise import Number, hash01
from ..drawing.planes import Frame

LANES = 5  # meteors that take turns
TURN = 2.1  # seconds until a lane has its next one


def draw(frame: Frame, seconds: float, floor: float, unit: float, move_x: float, seed: int) -> None:
    """Meteors above the row `floor`."""
    _draw(frame.y, frame.u, frame.v, seconds + 40.0, floor, unit, move_x, LANES, TURN, seed)


@kernel
def _draw(
    y: Number, u: Number, v: Number, time: Number, floor: Number, unit: Number, move_x: Number, lanes: Number,
    turn_seconds: Number, seed: Number,
) -> None:  # fmt: skip
    height, width = y.shape
    side = 1.0 if seed % 2 == 0 else -1.0
    for lane in range(lanes):
        clock = time / turn_seconds + lane / lanes + 0.37 * hash01(lane, 9, seed)
        turn = int(clock)
        age = (clock - turn) * turn_seconds
        lasts = 0.55 + 0.6 * hash01(lane, turn, seed + 1)
        if age > lasts:
            continue
        share = age / lasts
        from_x = width * (0.5 - side * (0.55 - 0.9 * hash01(lane, turn, seed + 2))) + move_x
        from_y = floor * (-0.05 + 0.40 * hash01(lane, turn, seed + 3))
        angle = 0.52 + 0.16 * (hash01(lane, turn, seed + 4) - 0.5)
        way = unit * (0.35 + 0.30 * hash01(lane, turn, seed + 5))
        tail = way * 0.55
        power = (0.55 + 0.45 * hash01(lane, turn, seed + 6)) * math.sin(math.pi * min(share * 1.05, 1.0)) ** 0.6
        wide = max(unit / 400.0, 0.9)
        steps = int(tail) + 4
        for s in range(steps):
            back = s / steps
            at = way * share - tail * back
            if at < 0.0:
                break
            x = from_x + side * at * math.cos(angle)
            row = from_y + at * math.sin(angle)
            if row >= floor - 2 or row < 1 or x < 1 or x >= width - 2:
                continue
            size = wide * (1.5 if s < 3 else 1.0 - 0.6 * back)
            light = 250.0 * power * (1.0 - back) ** 1.6
            reach = int(size * 2.0) + 1
            for j in range(max(0, int(row) - reach), min(height, int(row) + reach + 2)):
                dy = j - row
                i = int(x)
                spot = light * math.exp(-dy * dy / (size * size)) * 0.85
                y[j, i] = int(min(max(y[j, i], min(y[j, i] * 0.6 + spot, 235.0)), 235))
                u[j // 2, i // 2] = int(u[j // 2, i // 2] + (137.0 - u[j // 2, i // 2]) * min(spot / 160.0, 1.0))
                v[j // 2, i // 2] = int(v[j // 2, i // 2] + (122.0 - v[j // 2, i // 2]) * min(spot / 160.0, 1.0))
