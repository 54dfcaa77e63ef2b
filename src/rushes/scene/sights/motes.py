"""Points of light that hang in any air: dust in the sun, embers of a fire, glitter. A row for each.

Each is a soft glow that lights what lies behind it; a few near ones are large and out of focus. All of it depends on the time
alone. Nothing is known of places here.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from ..drawing.jit import kernel
from ..drawing.light import Light
from ..drawing.noise import Number, hash01
from ..drawing.planes import Frame, colour_to_yuv
from ..drawing.shade import display
from ..staging.water import WAVES

NEAR = 0.90  # of the sizes, from which on one is out of focus
DARKEST = 0.35  # how dark the light may make what does not shine itself


@dataclass(frozen=True, kw_only=True)
class Kind:
    """One kind of them."""

    count: int
    size: float
    """Radius of a middling one, pixels of a frame 720 high."""
    rise: float
    """Frame heights a second."""
    along: float
    swing: float
    twinkle: float
    """How much of its light comes and goes."""
    strength: float
    colours: tuple[str, ...]
    shines: bool = True
    """Whether it gives light itself; what does not is as bright as the light that falls on it."""


KINDS: Mapping[str, Kind] = {
    "dust": Kind(
        count=120, size=4.2, rise=0.012, along=0.018, swing=0.030, twinkle=0.55, strength=0.62,
        colours=("#fff0d2", "#ffe6b8", "#fff8ea"), shines=False,
    ),
    "embers": Kind(
        count=130, size=6.2, rise=0.20, along=0.030, swing=0.050, twinkle=0.70, strength=0.95,
        colours=("#ff8a1e", "#ffb03a", "#ff5e14", "#ffd873"),
    ),
    "glitter": Kind(
        count=170, size=5.2, rise=-0.022, along=0.022, swing=0.040, twinkle=1.0, strength=0.92,
        colours=("#ffd76a", "#ffe9a8", "#fff6dc", "#f6b93c"),
    ),
}  # fmt: skip


def draw(frame: Frame, name: str, seconds: float, unit: float, light: Light, windy: bool, seed: int) -> None:
    """Everything of one kind that is in the air at a moment. `windy` drives it along."""
    kind = KINDS[name]
    bright = max(sum(key * 0.52 + sky * 0.55 for key, sky in zip(light.key, light.sky, strict=True)) / 3, DARKEST)
    strength = kind.strength * (1.0 if kind.shines else min(bright, 1.0))
    colours = np.array([colour_to_yuv(*display(colour)) for colour in kind.colours])
    _glows(
        frame.y, frame.u, frame.v, WAVES, colours, seconds, kind.count, kind.size * unit / 720, kind.rise,
        kind.along + (0.35 if windy else 0.0), kind.swing, kind.twinkle, strength, sum(map(ord, name)) + seed,
    )  # fmt: skip


@kernel
def _glows(
    y: Number, u: Number, v: Number, table: Number, colours: Number, time: Number, count: Number, size: Number,
    rise: Number, along: Number, swing: Number, twinkle: Number, strength: Number, seed: Number,
) -> None:  # fmt: skip
    height, width = y.shape
    to_table = 4096.0 / (2.0 * math.pi)
    for k in range(count):
        near = hash01(k, 51, seed)
        radius = max(size * (0.30 + 0.75 * near * near), 0.8)
        faint = strength * (0.55 + 0.45 * hash01(k, 52, seed))
        if near > NEAR:
            radius *= 2.6
            faint *= 0.42
        pace = 0.55 + 0.9 * near
        phase = hash01(k, 53, seed) * 6.28
        clock = time * (0.6 + 0.9 * hash01(k, 54, seed)) + phase
        sway = table[int(clock * 1.7 * to_table) & 4095] + 0.5 * table[int((clock * 2.9 + 30.0) * to_table) & 4095]
        heave = table[int((clock * 1.1 + 60.0) * to_table) & 4095]
        lit = 0.5 + 0.5 * table[int((clock * 3.7 + 90.0) * to_table) & 4095]
        faint *= 1.0 - twinkle * (1.0 - lit * lit)
        if faint < 0.03:
            continue
        span = height + 8.0 * radius
        way = hash01(k, 55, seed) * span - (time * rise * pace + 0.3 * swing * heave) * height
        turn = math.floor(way / span)
        at = way - turn * span - 4.0 * radius
        broad = width + 8.0 * radius
        x = hash01(k, 56 + 31 * (turn & 1023), seed) * broad + (time * along * pace + swing * sway) * height
        x = x - math.floor(x / broad) * broad - 4.0 * radius
        colour = int(hash01(k, 57, seed) * colours.shape[0]) % colours.shape[0]
        to_y = colours[colour, 0]
        to_u = colours[colour, 1]
        to_v = colours[colour, 2]
        reach = int(radius * 2.4) + 2
        for j in range(max(0, int(at) - reach), min(height, int(at) + reach + 1)):
            for i in range(max(0, int(x) - reach), min(width, int(x) + reach + 1)):
                dx = (i - x) / radius
                dy = (j - at) / radius
                d = dx * dx + dy * dy
                if near > NEAR:
                    share = faint / (1.0 + d * d * d)
                else:
                    share = faint * (0.75 * math.exp(-d * 2.6) + 0.25 * math.exp(-d * 0.7))
                if share < 0.012:
                    continue
                y[j, i] = int(max(y[j, i] + (to_y - y[j, i]) * share, y[j, i]) + 0.5)
                if i % 2 == 0 and j % 2 == 0:
                    u[j // 2, i // 2] = int(u[j // 2, i // 2] + (to_u - u[j // 2, i // 2]) * share + 0.5)
                    v[j // 2, i // 2] = int(v[j // 2, i // 2] + (to_v - v[j // 2, i // 2]) * share + 0.5)
