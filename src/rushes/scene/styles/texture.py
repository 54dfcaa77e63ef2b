"""Textures that a style lays over the picture: paper, vignette, film grain. Made once per clip.

A texture that multiplies is uint8 with 128 for "unchanged"; it comes at both resolutions. Grain adds and is signed.
"""

from __future__ import annotations

import numpy as np

from ..drawing.jit import kernel
from ..drawing.noise import Number, box_blur, fractal, noise
from ..drawing.planes import Frame
from .canvas import Canvas

GRAIN_ROWS = 256  # of the sheet that grain is cut from; a power of two
GRAIN_SPARE = 256  # columns more than the frame has, to move in


def halved(texture: np.ndarray) -> np.ndarray:
    """A texture at the size of the colour planes."""
    four = texture.reshape(texture.shape[0] // 2, 2, texture.shape[1] // 2, 2)
    return np.ascontiguousarray(four.mean((1, 3)).astype(np.uint8))


def vignette(canvas: Canvas, strength: float) -> np.ndarray:
    """Darker corners: float32 (rows, columns), 1 in the middle."""
    rows = (np.arange(canvas.height_px, dtype=np.float32) + 0.5) / canvas.height_px - 0.5
    columns = (np.arange(canvas.width_px, dtype=np.float32) + 0.5) / canvas.width_px - 0.5
    away = rows[:, None] ** 2 + columns[None, :] ** 2
    result: np.ndarray = 1 - strength * np.clip(away * 2.0, 0, 1) ** 1.5
    return result


def paper(canvas: Canvas, strength: float, fibres: float = 0.0) -> np.ndarray:
    """Rough paper, float32 around 1; `fibres` adds short bright and dark hairs as pulp has."""
    image = np.empty(canvas.size, np.float32)
    _paper(image, 720.0 / canvas.unit, strength, canvas.seed)
    if fibres:
        hairs = np.zeros(canvas.size, np.float32)
        chance = np.random.default_rng(canvas.seed)
        scale = canvas.unit / 720
        count = int(canvas.width_px * canvas.height_px / (190 * scale * scale + 60))
        _hairs(hairs, chance.random((count, 5)), scale)
        image += box_blur(hairs, 0.5 * scale) * np.float32(fibres)
    return image


def as_factor(texture: np.ndarray) -> np.ndarray:
    """A texture around 1 as uint8, 128 for 1."""
    return np.clip(texture * 128 + 0.5, 0, 255).astype(np.uint8)


def multiply(frame: Frame, factor: np.ndarray, factor_half: np.ndarray | None = None) -> None:
    """Darken and lighten by a texture; without `factor_half` colours are left."""
    _multiply(frame.y, factor, 16)
    if factor_half is not None:
        _multiply(frame.u, factor_half, 128)
        _multiply(frame.v, factor_half, 128)


def grain_sheet(canvas: Canvas, amplitude: float) -> np.ndarray:
    """Film grain to cut from, int8 (GRAIN_ROWS, width + GRAIN_SPARE); `amplitude` is its spread in luma steps."""
    chance = np.random.default_rng(canvas.seed + 17)
    sheet = chance.standard_normal((GRAIN_ROWS, canvas.width_px + GRAIN_SPARE)).astype(np.float32)
    sheet = box_blur(sheet, canvas.unit / 900) if canvas.unit > 500 else sheet
    result: np.ndarray = np.clip(sheet / sheet.std() * amplitude, -90, 90).astype(np.int8)
    return result


def add_grain(frame: Frame, sheet: np.ndarray, tick: int) -> None:
    """Lay another cut of the sheet over the picture for every tick; middle tones take most."""
    _add_grain(frame.y, sheet, tick * 97 % GRAIN_ROWS, tick * 61 % GRAIN_SPARE)


@kernel
def _paper(image: Number, scale: Number, strength: Number, seed: Number) -> None:
    height, width = image.shape
    for j in range(height):
        for i in range(width):
            x = i * scale
            y = j * scale
            rough = noise(x * 0.55, y * 0.55, seed, 0) - 0.5
            rough += 0.8 * (noise(x * 0.23, y * 0.23, seed + 3, 0) - 0.5)
            wide = fractal(x * 0.012, y * 0.012, seed + 5, 0, 2) - 0.37
            image[j, i] = 1.0 + strength * (rough + 0.7 * wide)


@kernel
def _hairs(image: Number, rolls: Number, scale: Number) -> None:
    height, width = image.shape
    for k in range(rolls.shape[0]):
        x = rolls[k, 0] * width
        y = rolls[k, 1] * height
        angle = rolls[k, 2] * 6.283
        bend = (rolls[k, 3] - 0.5) * 0.16 / scale
        tone = 1.0 if rolls[k, 4] > 0.5 else -0.8
        for _ in range(int((6.0 + 16.0 * rolls[k, 3]) * scale) + 2):
            x += np.cos(angle)
            y += np.sin(angle)
            angle += bend
            if 0 <= x < width and 0 <= y < height:
                image[int(y), int(x)] = tone


@kernel
def _multiply(plane: Number, factor: Number, zero: Number) -> None:
    height, width = plane.shape
    most = np.int32(235 if zero == 16 else 240)
    for j in range(height):
        for i in range(width):
            value = np.int32(plane[j, i]) - np.int32(zero)
            value = ((value * np.int32(factor[j, i]) + np.int32(64)) >> np.int32(7)) + np.int32(zero)
            plane[j, i] = np.uint8(min(max(value, np.int32(16)), most))


@kernel
def _add_grain(y: Number, sheet: Number, down: Number, along: Number) -> None:
    height, width = y.shape
    for j in range(height):
        line = sheet[(j + down) & 255, along : along + width]
        row = y[j]
        for i in range(width):
            value = np.int32(row[i])
            weight = (value + np.int32(20)) * (np.int32(275) - value)
            value += (np.int32(line[i]) * weight) >> np.int32(14)
            row[i] = np.uint8(min(max(value, np.int32(16)), np.int32(235)))
