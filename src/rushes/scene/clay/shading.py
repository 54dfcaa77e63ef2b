"""Kernels: light on what was traced. Every sample is lit once; smooth skin between samples is interpolated."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import numpy.typing as npt

from . import layout as at
from ._jit import f, inlined, kernel
from .field import sunlit
from .model import Floats
from .samples import (
    ABOVE,
    BESIDE,
    CATCH_SCALE,
    COLOUR_SCALE,
    NORMAL_SCALE,
    SEEN_THROUGH,
    SHARE_SCALE,
    WEIGHT_SCALE,
)

_KD, _KEY, _SKY, _BOUNCE, _RD, _RIM, _UP = (
    at.KEY_DIRECTION,
    at.KEY,
    at.SKY,
    at.BOUNCE,
    at.RIM_DIRECTION,
    at.RIM,
    at.UP,
)
WRAP = f(0.30)  # how far the key light reaches round
BRIGHT = f(0.78)  # linear: from there on light is held back, so that none burns out; as `drawing.shade` does
THIN, AT_THE_RIM = f(0.20), f(0.55)  # how much clear glass hides, and how much more where it is seen along its wall
SKIN = f(0.03)  # how far above the skin a shadow ray starts


@inlined
def _linear(value: int) -> float:
    root = f(value) * f(1.0 / COLOUR_SCALE)
    return f(root * root)


@kernel
def shade(sample: Any, light: Floats, main: Floats, lit: float, albedo: Floats, answer: Floats) -> None:
    """Display colour of one sample into `answer`: key with soft shadow, sky and bounce with occlusion, rim, sheen of the
    fuzz. `albedo` is room to work in."""
    nx = f(sample.nx) * f(1.0 / NORMAL_SCALE)
    ny = f(sample.ny) * f(1.0 / NORMAL_SCALE)
    nz = f(sample.nz) * f(1.0 / NORMAL_SCALE)
    share = _linear(sample.main)
    albedo[0] = _linear(sample.red) + share * main[0]
    albedo[1] = _linear(sample.green) + share * main[1]
    albedo[2] = _linear(sample.blue) + share * main[2]
    open_sky = f(sample.open_sky) * f(1.0 / SHARE_SCALE)
    glow = f(sample.glow) * f(1.0 / SHARE_SCALE)
    fuzz = f(sample.fur) * f(1.0 / SHARE_SCALE)
    specular = f(sample.shine) * f(1.0 / SHARE_SCALE)
    catch = f(sample.catch_right if light[_KD] > f(0) else sample.catch_left) * f(1.0 / CATCH_SCALE)
    facing_key = nx * light[_KD] + ny * light[_KD + 1] + nz * light[_KD + 2]
    key = max(f(0), (facing_key + WRAP) / (f(1) + WRAP))
    key *= (key * f(0.4) + f(0.6)) * lit
    up = nx * light[_UP] + ny * light[_UP + 1] + nz * light[_UP + 2]
    grazing = min(f(1) - max(f(0), nz), f(0.9))
    sheen = grazing * grazing
    rim = sheen * grazing * max(f(0), nx * light[_RD] + ny * light[_RD + 1] + nz * light[_RD + 2] + f(0.2))
    rim *= f(0.35) + f(0.65) * open_sky
    shine = f(0)
    if specular > f(0):
        hx = light[_KD]
        hy = light[_KD + 1]
        hz = light[_KD + 2] + f(1)
        half = max(f(0), (nx * hx + ny * hy + nz * hz) / math.sqrt(hx * hx + hy * hy + hz * hz))
        # Not `half ** gloss`: of a power that was a whole number, the compiler makes a call that does not exist.
        shine = specular * math.exp(f(sample.gloss) * math.log(max(half, f(1e-4)))) * lit
    from_sky = f(0.5) + f(0.5) * up
    from_ground = max(f(0), -up) * f(0.25)
    for c in range(3):
        colour = albedo[c]
        ambient = (light[_BOUNCE + c] + (light[_SKY + c] - light[_BOUNCE + c]) * from_sky) * open_sky
        # Thin clay lets a little light through where it turns from the key.
        through = colour * colour * max(f(0), f(0.5) - abs(facing_key - f(0.05))) * light[_KEY + c] * f(0.34) * open_sky
        value = colour * (ambient + light[_KEY + c] * key + light[_BOUNCE + c] * from_ground * open_sky) + through
        value += shine * light[_KEY + c] + rim * light[_RIM + c] * (f(0.05) + f(0.95) * colour)
        value += fuzz * sheen * (ambient * f(0.6) + key * light[_KEY + c] * f(0.4)) * (f(0.02) + colour * f(0.8))
        value = value * (f(1) - glow) + colour * glow * f(1.6)
        value += catch * max(light[_SKY + c] + f(0.3), f(0.6))
        value = value * (f(1) + value * f(0.22)) / (f(1) + value * f(0.42))
        if value > BRIGHT:  # what is white in the sun keeps its shape
            value = BRIGHT + (f(1) - BRIGHT) * (f(1) - math.exp((BRIGHT - value) / (f(1) - BRIGHT)))
        answer[c] = min(f(1), math.sqrt(max(value, f(0))))


@kernel
def shade_samples(
    samples: Any,
    between: npt.NDArray[np.uint8],
    light: Floats,
    main: Floats,
    grid: Floats,
    origin: Floats,
    per_cell: float,
    left: float,
    top: float,
    pixel: float,
    out: npt.NDArray[np.uint8],
) -> None:
    """The whole picture into `out`, premultiplied."""
    height, width = between.shape
    picture = np.zeros((height, width, 4), np.float32)
    lattice = np.zeros(((height + 1) // 2, (width + 1) // 2, 3), np.float32)
    albedo = np.empty(3, np.float32)
    colour = np.empty(3, np.float32)
    for n in range(samples.shape[0]):
        sample = samples[n]
        if sample.weight == 0 and sample.lattice == 0:
            continue
        row = sample.pixel // width
        column = sample.pixel % width
        lit = f(1)
        if sample.glow < 230:
            nx = f(sample.nx) * f(1.0 / NORMAL_SCALE)
            ny = f(sample.ny) * f(1.0 / NORMAL_SCALE)
            nz = f(sample.nz) * f(1.0 / NORMAL_SCALE)
            if nx * light[_KD] + ny * light[_KD + 1] + nz * light[_KD + 2] > f(-0.25):
                seen = sunlit(
                    grid,
                    origin,
                    per_cell,
                    left + (f(column) + f(0.5)) * pixel + nx * SKIN,
                    top - (f(row) + f(0.5)) * pixel + ny * SKIN,
                    sample.depth + nz * SKIN,
                    light[_KD],
                    light[_KD + 1],
                    light[_KD + 2],
                )
                lit = f(1) - light[at.SHADOW] * (f(1) - seen)
        shade(sample, light, main, lit, albedo, colour)
        weight = f(sample.weight) * f(1.0 / WEIGHT_SCALE)
        if sample.lattice == SEEN_THROUGH:
            along = f(1) - max(f(0), f(sample.nz) * f(1.0 / NORMAL_SCALE))
            weight *= THIN + AT_THE_RIM * along * along
        for c in range(3):
            picture[row, column, c] += colour[c] * weight
        picture[row, column, 3] += weight
        if sample.lattice == 1:
            for c in range(3):
                lattice[row // 2, column // 2, c] = colour[c]
    for y in range(height):
        for x in range(width):
            how = between[y, x]
            if how > 0:
                j = y // 2
                i = x // 2
                for c in range(3):
                    if how == BESIDE:
                        value = (lattice[j, i, c] + lattice[j, i + 1, c]) * f(0.5)
                    elif how == ABOVE:
                        value = (lattice[j, i, c] + lattice[j + 1, i, c]) * f(0.5)
                    else:
                        value = lattice[j, i, c] + lattice[j, i + 1, c] + lattice[j + 1, i, c]
                        value = (value + lattice[j + 1, i + 1, c]) * f(0.25)
                    out[y, x, c] = int(value * f(255) + f(0.5))
                out[y, x, 3] = 255
            elif picture[y, x, 3] > f(0):
                cover = min(picture[y, x, 3], f(1))
                for c in range(3):
                    out[y, x, c] = int(min(picture[y, x, c], cover) * f(255) + f(0.5))
                out[y, x, 3] = int(cover * f(255) + f(0.5))
