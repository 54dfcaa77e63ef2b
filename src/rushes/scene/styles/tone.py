"""Tone and colour of a whole picture: a curve for light, a table of tints, glow around what is bright.

The arithmetic behind film stock and the last step of most other styles. Tables are made once; kernels change planes.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..drawing.jit import kernel
from ..drawing.noise import Number, box_blur
from ..drawing.planes import Frame, colour_to_yuv
from ..drawing.shade import display

GLOW_STEP = 16  # pixels of the frame in one of the glow


def curve(points: Sequence[tuple[float, float]]) -> np.ndarray:
    """A table of 256 luma values through points of 0..1, smooth between them."""
    at = np.clip((np.arange(256) - 16) / 219, 0, 1)
    x, y = np.array([p[0] for p in points]), np.array([p[1] for p in points])
    slope = np.gradient(y, x)
    k = np.clip(np.searchsorted(x, at, "right") - 1, 0, len(x) - 2)
    wide = x[k + 1] - x[k]
    t = (at - x[k]) / wide
    value = (
        (1 + 2 * t) * (1 - t) ** 2 * y[k] + t * (1 - t) ** 2 * wide * slope[k]
        + t * t * (3 - 2 * t) * y[k + 1] + t * t * (t - 1) * wide * slope[k + 1]
    )  # fmt: skip
    table: np.ndarray = np.clip(16.5 + 219 * value, 16, 235).astype(np.uint8)
    return table


def steps(count: int, soft: float, points: Sequence[tuple[float, float]] = ((0.0, 0.0), (1.0, 1.0))) -> np.ndarray:
    """A curve that gathers tones into `count` flat ones; `soft` 0..1 is how much of each rise is left as a slope."""
    base = (curve(points).astype(np.float64) - 16) / 219
    at = base * (count - 1)
    low = np.floor(at)
    part = np.clip((at - low - 0.5) / max(soft, 1e-3) + 0.5, 0, 1)
    value = (low + part * part * (3 - 2 * part)) / (count - 1)
    return np.clip(16.5 + 219 * value, 16, 235).astype(np.uint8)


@dataclass(frozen=True)
class Tint:
    """Tables by luma of what becomes of colour: a factor in 256ths and what is added, in chroma steps."""

    factor: np.ndarray
    add_u: np.ndarray
    add_v: np.ndarray

    @classmethod
    def of(cls, saturation: float, shadows: str = "#808080", lights: str = "#808080", fade: float = 0.0) -> Tint:
        """`shadows` and `lights` are colours whose chroma is added there; `fade` takes colour out of both ends."""
        at = np.clip((np.arange(256) - 16) / 219, 0, 1)
        (_, u0, v0), (_, u1, v1) = (colour_to_yuv(*display(colour)) for colour in (shadows, lights))
        bright = at * at * (3 - 2 * at)
        factor = saturation * (1 - fade * np.abs(2 * at - 1) ** 3)
        ends = np.minimum(1.0, 0.25 + at * 4) * np.minimum(1.0, 0.2 + (1 - at) * 4)
        return cls(
            np.round(factor * 256).astype(np.int32),
            np.round(((u0 - 128) * (1 - bright) + (u1 - 128) * bright) * ends).astype(np.int32),
            np.round(((v0 - 128) * (1 - bright) + (v1 - 128) * bright) * ends).astype(np.int32),
        )


def apply(
    frame: Frame, table: np.ndarray, tint: Tint, glass: tuple[float, float] = (0.0, 0.0), turn: float = 0.0
) -> None:
    """Put a picture through a curve and a tint.

    `glass` is a coloured filter before the lens: how much blue difference and red difference add to light. `turn` rotates
    every hue, in radians.
    """
    _apply(
        frame.y, frame.u, frame.v, table, tint.factor, tint.add_u, tint.add_v, round(glass[0] * 256),
        round(glass[1] * 256), round(np.cos(turn) * 256), round(np.sin(turn) * 256),
    )  # fmt: skip


def glow(frame: Frame, strength: float, threshold: int, radius: float, colour: str = "", coloured: float = 0.5) -> None:
    """Light that spreads from what is brighter than `threshold`; `radius` in pixels, `colour` of its own or the light's.

    `coloured` lets strong colours shine as if they were brighter.
    """
    rows, columns = -(-frame.y.shape[0] // GLOW_STEP), -(-frame.y.shape[1] // GLOW_STEP)
    small = np.empty((3, rows, columns), np.float32)
    _bright(frame.y, frame.u, frame.v, small, threshold, coloured)
    if colour:
        _, u, v = colour_to_yuv(*display(colour))
        small[1], small[2] = small[0] * np.float32((u - 128) / 100), small[0] * np.float32((v - 128) / 100)
    near = [box_blur(plane, radius / GLOW_STEP) for plane in small]
    spread = np.stack([plane * 0.6 + box_blur(plane, 2.5 * radius / GLOW_STEP) * 0.9 for plane in near])
    _spread(frame.y, np.ascontiguousarray(spread[0]), strength, GLOW_STEP, 16, 235)
    _spread(frame.u, np.ascontiguousarray(spread[1]), strength, GLOW_STEP // 2, 16, 240)
    _spread(frame.v, np.ascontiguousarray(spread[2]), strength, GLOW_STEP // 2, 16, 240)


@kernel
def _apply(
    y: Number, u: Number, v: Number, table: Number, factor: Number, add_u: Number, add_v: Number, glass_u: Number,
    glass_v: Number, cos: Number, sin: Number,
) -> None:  # fmt: skip
    rows, columns = u.shape
    for j in range(rows):
        upper = y[2 * j]
        lower = y[2 * j + 1]
        for i in range(columns):
            blue = np.int32(u[j, i]) - 128
            red = np.int32(v[j, i]) - 128
            extra = (blue * glass_u + red * glass_v) >> 8
            a = table[min(max(upper[2 * i] + extra, 0), 255)]
            b = table[min(max(upper[2 * i + 1] + extra, 0), 255)]
            c = table[min(max(lower[2 * i] + extra, 0), 255)]
            d = table[min(max(lower[2 * i + 1] + extra, 0), 255)]
            upper[2 * i] = a
            upper[2 * i + 1] = b
            lower[2 * i] = c
            lower[2 * i + 1] = d
            tone = (np.int32(a) + b + c + d) >> 2
            gain = factor[tone]
            turned_blue = (blue * cos - red * sin) >> 8
            turned_red = (blue * sin + red * cos) >> 8
            u[j, i] = min(max(128 + ((turned_blue * gain + 128) >> 8) + add_u[tone], 16), 240)
            v[j, i] = min(max(128 + ((turned_red * gain + 128) >> 8) + add_v[tone], 16), 240)


@kernel
def _bright(y: Number, u: Number, v: Number, small: Number, threshold: Number, coloured: Number) -> None:
    """One pixel in sixteen is enough for something that is blurred afterwards."""
    height, width = y.shape
    _, rows, columns = small.shape
    for j in range(rows):
        for i in range(columns):
            light = 0.0
            blue = 0.0
            red = 0.0
            count = 0
            for n in range(j * 8, min(j * 8 + 8, height // 2), 2):
                for m in range(i * 8, min(i * 8 + 8, width // 2), 2):
                    b = u[n, m] - 128.0
                    r = v[n, m] - 128.0
                    over = y[2 * n, 2 * m] + coloured * (abs(b) + abs(r)) - threshold
                    count += 1
                    if over > 0.0:
                        light += over
                        blue += over * b * 0.012
                        red += over * r * 0.012
            small[0, j, i] = light / count
            small[1, j, i] = blue / count
            small[2, j, i] = red / count


@kernel
def _spread(plane: Number, small: Number, strength: Number, step: Number, lowest: Number, highest: Number) -> None:
    """Add a small picture, enlarged smoothly."""
    height, width = plane.shape
    rows, columns = small.shape
    line = np.empty(columns + 2, np.float32)
    low = np.float32(lowest)
    high = np.float32(highest)
    for j in range(height):
        at = min(max((j + 0.5) / step - 0.5, 0.0), rows - 1.0)
        row = min(int(at), max(rows - 2, 0))
        below = min(row + 1, rows - 1)
        part = at - row
        for i in range(columns):
            line[i + 1] = (small[row, i] + (small[below, i] - small[row, i]) * part) * strength
        line[0] = line[1]
        line[columns + 1] = line[columns]
        row_of = plane[j]
        for n in range(columns + 1):  # between the middles of two samples light is a straight line
            left = n * step - step // 2
            slope = (line[n + 1] - line[n]) / np.float32(step)
            base = line[n] + slope * np.float32(0.5 - left) + np.float32(0.5)
            for i in range(max(left, 0), min(left + step, width)):
                value = np.float32(row_of[i]) + base + slope * np.float32(i)
                row_of[i] = np.uint8(min(max(value, low), high))
