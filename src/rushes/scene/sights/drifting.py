"""What drifts through the air: autumn leaves, petals, bits that wind carries along. Small clay discs that tumble.

A row for each kind. Far ones are small and slow, near ones large and soft. Colours are those of daylight; the scene's
light dims them.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from ..drawing.jit import kernel
from ..drawing.light import Light
from ..drawing.noise import Number, hash01
from ..drawing.planes import Frame, colour_to_yuv
from ..drawing.shade import display
from ..staging.water import WAVES

DARKEST = 0.30  # how dark light may make them


@dataclass(frozen=True, kw_only=True)
class Kind:
    """One kind of thing that drifts."""

    count: int
    size: float
    """Of a middling one, pixels of a frame 720 high."""
    long: float
    """Its length against its width."""
    fall: float
    """Frame heights a second."""
    along: float
    """Frame heights a second sideways."""
    swing: float
    colours: tuple[str, ...]


KINDS: Mapping[str, Kind] = {
    "falling_leaves": Kind(
        count=58, size=7.6, long=1.55, fall=0.16, along=0.05, swing=0.045,
        colours=("#e0892c", "#cf5a2a", "#e8b83a", "#b8452c", "#c98a3a"),
    ),
    "petals": Kind(
        count=90, size=6.4, long=1.35, fall=0.10, along=0.09, swing=0.040,
        colours=("#ffd3e2", "#f9b6cf", "#fff0f5", "#f5a3c2"),
    ),
    "confetti": Kind(
        count=170, size=5.6, long=1.6, fall=0.21, along=0.02, swing=0.05,
        colours=("#f2433f", "#ffd23f", "#3fa6f0", "#57c46a", "#f07fb8", "#9a6ae0", "#ff9a3c"),
    ),
    "wind": Kind(
        count=46, size=5.0, long=2.2, fall=0.035, along=0.95, swing=0.030,
        colours=("#8fae52", "#b7a24e", "#a9743c", "#cfd08a"),
    ),
}  # fmt: skip
BLOWN = {"sand": ("#e2c48e", "#d3ad72", "#f0dcb4"), "snow": ("#ffffff", "#eef3f8", "#dfe8f2")}
"""What the wind has along where no leaves are: small and many."""
GRAIN: Final = replace(KINDS["wind"], count=90, size=2.6, long=1.6)


def kind_of(name: str, ground: str) -> Kind:
    """What is in the air. `ground`: "sand", "snow", or empty where leaves are."""
    return replace(GRAIN, colours=BLOWN[ground]) if name == "wind" and ground in BLOWN else KINDS[name]


def draw(
    frame: Frame, name: str, seconds: float, unit: float, light: Light, windy: bool, seed: int, ground: str = ""
) -> None:
    """Everything of one kind that is in the air at a moment. `windy` drives it along; `ground`: over what, see `kind_of`."""
    kind = kind_of(name, ground)
    tint = [min(max(key * 0.52 + sky * 0.55, DARKEST), 1.05) for key, sky in zip(light.key, light.sky, strict=True)]
    colours = np.array(
        [
            colour_to_yuv(*(min(c * t, 1.0) for c, t in zip(display(colour), tint, strict=True)))
            for colour in kind.colours
        ]
    )
    along = kind.along if name == "wind" or not windy else kind.along + 0.55
    _drift(
        frame.y, frame.u, frame.v, WAVES, colours, seconds, kind.count, kind.size * unit / 720, kind.long,
        kind.fall, along, kind.swing, sum(map(ord, name)) + seed,
    )  # fmt: skip


@kernel
def _drift(
    y: Number, u: Number, v: Number, table: Number, colours: Number, time: Number, count: Number, size: Number,
    long: Number, fall: Number, along: Number, swing: Number, seed: Number,
) -> None:  # fmt: skip
    height, width = y.shape
    to_table = 4096.0 / (2.0 * math.pi)
    for k in range(count):
        near = hash01(k, 1, seed)
        near = near * near
        scale = 0.45 + 1.6 * near
        radius = max(size * scale, 0.9)
        soft = 1.0 + 2.2 * max(near - 0.55, 0.0) * size
        pace = 0.55 + 0.9 * near
        phase = hash01(k, 2, seed) * 6.28
        clock = time * (0.8 + 0.7 * hash01(k, 3, seed)) + phase
        sway = table[int(clock * 1.9 * to_table) & 4095] + 0.5 * table[int((clock * 3.1 + 30.0) * to_table) & 4095]
        span = height + 6.0 * radius
        way = hash01(k, 4, seed) * span + (time * fall * pace + 0.22 * swing * sway) * height
        turn = int(way // span)
        at = way - turn * span - 3.0 * radius
        broad = width + 6.0 * radius
        x = hash01(k, 5 + 31 * turn, seed) * broad + (time * along * pace + swing * sway * (0.6 + near)) * height
        x = x - math.floor(x / broad) * broad - 3.0 * radius
        spin = clock * (1.4 + 2.2 * hash01(k, 6, seed)) + along * time * 5.0
        sin = table[int((spin + 900.0) * to_table) & 4095]
        cos = table[int((spin + 900.0) * to_table + 1024.0) & 4095]
        roll = table[int((clock * 2.3 + 60.0) * to_table) & 4095]
        thin = 0.28 + 0.72 * abs(roll)
        tone = 1.0 + 0.22 * roll
        colour = int(hash01(k, 7, seed) * colours.shape[0]) % colours.shape[0]
        reach = int(radius * long + soft) + 2
        if x < -reach or x > width + reach or at < -reach or at > height + reach:
            continue
        to_u = colours[colour, 1]
        to_v = colours[colour, 2]
        for j in range(max(0, int(at) - reach), min(height, int(at) + reach + 1)):
            for i in range(max(0, int(x) - reach), min(width, int(x) + reach + 1)):
                dx = i - x
                dy = j - at
                a = (dx * cos + dy * sin) / (radius * long)
                b = (dy * cos - dx * sin) / (radius * thin)
                b /= max(1.0 - 0.45 * a * a, 0.3)
                d = math.sqrt(a * a + b * b)
                share = min(max((1.0 - d) * radius * thin / soft + 0.5, 0.0), 1.0) * (0.94 if near < 0.6 else 0.80)
                if share <= 0.01:
                    continue
                rib = 1.0 - 0.16 * max(0.0, 1.0 - abs(b) * 5.0)
                to_y = 16.0 + (colours[colour, 0] - 16.0) * tone * rib * (1.06 - 0.22 * b)
                y[j, i] = int(min(max(y[j, i] + (to_y - y[j, i]) * share, 16.0), 235.0))
                if i % 2 == 0 and j % 2 == 0:
                    u[j // 2, i // 2] = int(u[j // 2, i // 2] + (to_u - u[j // 2, i // 2]) * share + 0.5)
                    v[j // 2, i // 2] = int(v[j // 2, i // 2] + (to_v - v[j // 2, i // 2]) * share + 0.5)
