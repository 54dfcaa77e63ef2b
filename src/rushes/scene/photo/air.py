"""What is in the air before and behind a subject: snow, rain, leaves, petals, fireflies, dust, and glints on water.

Drawn twice a frame: small and slow behind the subject, large and fast before it. All of it comes in little by little.
"""

from __future__ import annotations

import math

import numpy as np

from ..drawing.jit import kernel
from ..drawing.noise import Number, hash01, smooth
from ..drawing.planes import Frame, colour_to_yuv
from ..model import Scene
from ..staging import effects
from .moves import risen
from .warp import CELL
from .wishes import Wishes

FADE_SECONDS = 1.8
OF_ITSELF = ("pollen", "bokeh")
ROUND, LEAF, GLOW, DISC = range(4)
# kind: shape, count, radius (of the height), fall (heights a second), swing, colour, opacity
KINDS: dict[str, tuple[int, int, float, float, float, tuple[float, float, float], float]] = {
    "snow": (ROUND, 420, 0.0050, 0.130, 0.016, (0.97, 0.98, 1.0), 0.92),
    "leaves": (LEAF, 26, 0.0100, 0.120, 0.060, (0.80, 0.38, 0.10), 0.95),
    "petals": (LEAF, 40, 0.0065, 0.085, 0.050, (0.97, 0.74, 0.80), 0.92),
    "fireflies": (GLOW, 46, 0.0088, 0.0, 0.040, (0.85, 0.95, 0.40), 0.95),
    "pollen": (GLOW, 46, 0.0062, -0.012, 0.034, (1.0, 0.95, 0.80), 0.62),
    "bokeh": (DISC, 13, 0.026, -0.010, 0.050, (1.0, 0.93, 0.78), 0.20),
    "dust": (GLOW, 60, 0.0055, -0.012, 0.030, (1.0, 0.93, 0.80), 0.60),
}


NOBODY = np.zeros((1, 1), np.float32)


class Air:
    """The weather of one shot."""

    def __init__(
        self,
        scene: Scene,
        wishes: Wishes,
        seed: int,
        pollen: float = 0.0,
        hidden: np.ndarray | None = None,
        discs: bool = False,
    ) -> None:
        """`pollen`: how much floats in the air of itself, 0..1; `hidden`: whom none of that may float before, 0..1 at the
        nodes; `discs`: whether some of it is out of focus."""
        self._scene, self._seed = scene, seed
        asked = {
            "snow": scene.weather == "snow", "leaves": wishes.leaves, "petals": wishes.petals,
            "fireflies": wishes.fireflies, "dust": wishes.dust, "pollen": pollen > 0.1,
            "bokeh": pollen > 0.1 and discs,
        }  # fmt: skip
        self._pollen = pollen
        self._hidden = NOBODY if hidden is None else hidden
        self._kinds = [name for name, wanted in asked.items() if wanted]
        self._rain = {"rain": 0.62, "storm": 1.0}.get(scene.weather, 0.0)
        self._wind = 1.0 + 1.5 * wishes.wind

    def behind(self, frame: Frame, seconds: float) -> None:
        """What is farther away than the subject."""
        if self._rain and seconds > 0.05:
            effects.rain(frame, seconds, 0.45 * self._rain * risen(seconds, FADE_SECONDS), self._seed)
        for number, name in enumerate(self._kinds):
            self._draw(frame, name, seconds, number, 0.55, 0.62)

    def before(self, frame: Frame, seconds: float) -> None:
        """What is nearer than the subject."""
        if self._rain and seconds > 0.05:
            effects.rain(frame, seconds, self._rain * risen(seconds, FADE_SECONDS), self._seed + 5)
        for number, name in enumerate(self._kinds):
            self._draw(frame, name, seconds, number + 40, 1.0, 1.0)

    def _draw(self, frame: Frame, name: str, seconds: float, salt: int, size: float, speed: float) -> None:
        shape, count, radius, fall, swing, colour, opacity = KINDS[name]
        opacity *= self._pollen if name in OF_ITSELF else 1.0
        height, width = frame.y.shape
        unit = float(min(height, 1.2 * width))
        luma, u, v = colour_to_yuv(*colour)
        _particles(
            frame.y, frame.u, frame.v, shape, round(count * (width / height) / 1.78), radius * size * unit,
            fall * speed * unit, swing * unit, 0.02 * self._wind * unit * (0 if shape >= GLOW else 1), seconds, luma, u, v,
            opacity * risen(seconds, FADE_SECONDS), (self._seed * 31 + salt * 977) % 65521,
            self._hidden if name in OF_ITSELF else NOBODY,
        )  # fmt: skip


@kernel
def _particles(
    y: Number, u: Number, v: Number, shape: Number, count: Number, radius: Number, fall: Number, swing: Number,
    wind: Number, time: Number, luma: Number, to_u: Number, to_v: Number, opacity: Number, seed: Number, hidden: Number,
) -> None:  # fmt: skip
    """Soft discs, turning ellipses or glowing dots that drift; the larger, the faster and the fainter."""
    height, width = y.shape
    rows, columns = hidden.shape
    for k in range(count):
        size = hash01(k, 1, seed)
        r = radius * (0.45 + 0.9 * size + (1.6 if size > 0.93 and shape == 0 else 0.0))
        faint = opacity * (0.42 if size > 0.93 and shape == 0 else 0.65 + 0.35 * hash01(k, 6, seed))
        speed = fall * (0.55 + 0.75 * size)
        span_y = height + 6.0 * r
        way = hash01(k, 2, seed) * span_y + time * speed
        turn = math.floor(way / span_y)
        middle_y = way - turn * span_y - 3.0 * r
        phase = 6.2832 * hash01(k, 3, seed)
        middle_x = hash01(k, int(turn) + 7, seed) * width + wind * time * (0.6 + size)
        middle_x += swing * math.sin(time * (0.7 + 0.8 * size) + phase)
        middle_y += 0.35 * swing * math.sin(time * (1.1 + 0.6 * size) + 2.0 * phase)
        span_x = width + 8.0 * r
        middle_x -= math.floor((middle_x + 4.0 * r) / span_x) * span_x
        wide = r
        tall = r
        angle = 0.0
        if shape == 1:
            tall = r * (0.18 + 0.5 * abs(math.sin(time * (1.3 + size) + phase)))
            angle = phase + 0.9 * math.sin(time * 0.9 + phase)
        elif shape == 2:
            if size > 0.86:  # near and out of focus
                wide = tall = r * 2.4
                faint *= 0.5
            faint *= max(0.0, 0.30 + 0.70 * math.sin(time * (1.0 + 0.9 * size) + 3.0 * phase))
        elif shape == 3:
            faint *= 0.35 + 0.65 * math.sin(time * (0.7 + 0.5 * size) + 3.0 * phase)
        row = min(max(int(middle_y / CELL), 0), rows - 1)
        faint *= 1.0 - hidden[row, min(max(int(middle_x / CELL), 0), columns - 1)]
        if faint < 0.02:
            continue
        reach = wide * (2.4 if shape == 2 else 1.25) + 1.0
        cos = math.cos(angle)
        sin = math.sin(angle)
        shade = luma * (0.80 + 0.28 * hash01(k, 9, seed)) if shape == 1 else luma
        for j in range(max(0, int(middle_y - reach)), min(height, int(middle_y + reach) + 2)):
            for i in range(max(0, int(middle_x - reach)), min(width, int(middle_x + reach) + 2)):
                dx = i - middle_x
                dy = j - middle_y
                a = (cos * dx + sin * dy) / wide
                b = (cos * dy - sin * dx) / tall
                d = math.sqrt(a * a + b * b)
                if shape == 3:
                    share = faint * (0.7 + 0.3 * d) * smooth(1.04, 0.86, d)
                elif shape == 2:
                    share = faint * math.exp(-d * d * 1.4)
                else:
                    share = faint * min(max((1.12 - d) * max(1.2, 0.22 * wide), 0.0), 1.0)
                if share > 0.01:
                    y[j, i] = int(y[j, i] + (min(shade, 235.0) - y[j, i]) * share + 0.5)
                    if i % 2 == 0 and j % 2 == 0:
                        u[j // 2, i // 2] = int(u[j // 2, i // 2] + (to_u - u[j // 2, i // 2]) * share + 0.5)
                        v[j // 2, i // 2] = int(v[j // 2, i // 2] + (to_v - v[j // 2, i // 2]) * share + 0.5)


GLINTS_MAX = 160


def find_glints(luma: np.ndarray, water: np.ndarray, tone: np.ndarray) -> np.ndarray:
    """The brightest ripples: (n, 2) column and row, of planes at chroma size; `tone` is the blurred luma."""
    stands_out = (luma - tone) * water
    sharp = (stands_out > 16) & (luma > 120)
    rows, columns = np.nonzero(sharp)
    if not len(rows):
        return np.zeros((0, 2), np.float32)
    order = np.argsort(-stands_out[rows, columns], kind="stable")[: GLINTS_MAX * 12]
    chosen = order[:: max(1, len(order) // GLINTS_MAX)][:GLINTS_MAX]
    return np.stack([columns[chosen], rows[chosen]], axis=1).astype(np.float32)


@kernel
def glitter(
    y: Number, glints: Number, across: Number, down: Number, cell: Number, time: Number, amount: Number
) -> None:
    """Glints that flare one after the other where the moved picture shows them."""
    height, width = y.shape
    unit = height / 1080.0
    for k in range(glints.shape[0]):
        pulse = math.sin(time * (1.6 + 1.7 * hash01(k, 1, 77)) + 6.2832 * hash01(k, 2, 77))
        if pulse < 0.35:
            continue
        light = amount * (pulse - 0.35) * 1.5 * (0.5 + 0.5 * hash01(k, 3, 77))
        x = glints[k, 0] * 2.0
        at = glints[k, 1] * 2.0
        column = min(max(int(x / cell), 0), across.shape[1] - 1)
        row = min(max(int(at / cell), 0), across.shape[0] - 1)
        x -= across[row, column]
        at -= down[row, column]
        reach = int(6.0 * unit) + 2
        for j in range(max(0, int(at) - reach), min(height, int(at) + reach + 1)):
            for i in range(max(0, int(x) - reach), min(width, int(x) + reach + 1)):
                dx = abs(i - x) / (2.6 * unit + 0.5)
                dy = abs(j - at) / (1.3 * unit + 0.5)
                y[j, i] = min(int(y[j, i] + light * math.exp(-dx * dx - dy * dy)), 235)
