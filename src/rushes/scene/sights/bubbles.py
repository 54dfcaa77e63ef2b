"""Soap bubbles: thin skins that drift upwards, clear in the middle, coloured at the rim, with the light in them twice.

All of it depends on the time alone. Nothing is known of places here; the scene's light dims them.
"""

from __future__ import annotations

import math

from ..drawing.jit import kernel
from ..drawing.light import Light
from ..drawing.noise import Number, hash01
from ..drawing.planes import Frame
from ..staging.water import WAVES

COUNT = 34
SIZE = 17.0  # radius of a middling one, pixels of a frame 720 high
RISE, ALONG = 0.085, 0.035  # frame heights a second
DARKEST = 0.45  # how dark the light may make them


def draw(frame: Frame, seconds: float, unit: float, light: Light, windy: bool, seed: int) -> None:
    """Every bubble that is in the air at a moment. `windy` drives them along."""
    bright = min(
        max(sum(key * 0.52 + sky * 0.55 for key, sky in zip(light.key, light.sky, strict=True)) / 3, DARKEST), 1.0
    )
    along = ALONG + (0.30 if windy else 0.0)
    _bubbles(frame.y, frame.u, frame.v, WAVES, seconds, COUNT, SIZE * unit / 720, RISE, along, bright, seed)


@kernel
def _bubbles(
    y: Number, u: Number, v: Number, table: Number, time: Number, count: Number, size: Number, rise: Number, along: Number,
    bright: Number, seed: Number,
) -> None:  # fmt: skip
    height, width = y.shape
    to_table = 4096.0 / (2.0 * math.pi)
    for k in range(count):
        near = hash01(k, 41, seed)
        radius = max(size * (0.35 + 1.9 * near * near * near), 2.0)
        pace = 0.6 + 0.8 * near
        clock = time * (0.7 + 0.5 * hash01(k, 42, seed)) + 6.28 * hash01(k, 43, seed)
        sway = table[int((clock + 60.0) * to_table) & 4095] + 0.5 * table[int((clock * 1.7 + 90.0) * to_table) & 4095]
        tall = height + 4.0 * radius
        up = hash01(k, 44, seed) * tall + time * rise * pace * height
        turn = int(up // tall)
        at = height + 2.0 * radius - (up - turn * tall)
        broad = width + 4.0 * radius
        x = hash01(k, 45 + 17 * turn, seed) * broad + (time * along * pace + 0.03 * sway) * height
        x = x - math.floor(x / broad) * broad - 2.0 * radius
        # It wobbles: what it is wider, it is lower.
        wobble = 1.0 + 0.035 * table[int((clock * 2.6 + 30.0) * to_table) & 4095]
        wide, high = radius * wobble, radius / wobble
        hue = 6.28 * hash01(k, 46, seed) + 0.4 * clock
        for j in range(max(0, int(at - high) - 1), min(height, int(at + high) + 2)):
            for i in range(max(0, int(x - wide) - 1), min(width, int(x + wide) + 2)):
                dx = (i - x) / wide
                dy = (j - at) / high
                r = math.sqrt(dx * dx + dy * dy)
                cover = min(max((1.0 - r) * radius + 0.5, 0.0), 1.0)
                if cover <= 0.0:
                    continue
                rim = r * r * r * r
                skin = (0.05 + 0.62 * rim * rim) * cover
                # A window lies in it above, and again below, upside down.
                glint = max(0.0, 1.0 - ((dx + 0.40) ** 2 + (dy + 0.46) ** 2) * 22.0)
                glint += 0.55 * max(0.0, 1.0 - ((dx - 0.42) ** 2 + (dy - 0.50) ** 2) * 40.0)
                lit = 16.0 + 219.0 * bright
                value = y[j, i] + (lit * 0.93 - y[j, i]) * skin
                value += (lit - value) * min(glint, 1.0) * 0.85 * cover
                y[j, i] = int(min(max(value, 16.0), 235.0))
                if i % 2 == 0 and j % 2 == 0:
                    around = math.atan2(dy, dx) * 1.5 + 4.0 * r + hue
                    tone = (0.10 + 0.75 * rim) * cover * 34.0
                    blue = table[int((around + 40.0) * to_table) & 4095] * tone
                    red = table[int((around * 1.3 + 42.1) * to_table) & 4095] * tone
                    u[j // 2, i // 2] = int(min(max(u[j // 2, i // 2] + blue, 16.0), 240.0))
                    v[j // 2, i // 2] = int(min(max(v[j // 2, i // 2] + red, 16.0), 240.0))
