"""Clouds: heaps of soft balls lit from the sun's side, and the deck of an overcast sky.

Both are painted once per clip as layers; the stage moves them. Which colours they have comes from `atmosphere.py`, where
they hang from `cloud_deck.py`.
"""

from __future__ import annotations

import math
import random

import numpy as np

from ..drawing.jit import kernel
from ..drawing.lens import Lens
from ..drawing.noise import Number, fractal, hash01, noise, smooth
from ..drawing.planes import Layer, layer_from_rgba
from ..drawing.shade import display
from .atmosphere import Air

DECK_ABOVE = 0.5  # of the sky's height, that there is more of it above the frame: near shots look up
PASSED, PASSED_UP, PASSED_SIZES = 12, 4.0, (0.85, 0.5, 1.1, 0.65)
"""How many a camera passes, over how many frames' height above its own, and how large they are."""
DECK_WIDE = 1.5  # frames until the deck repeats


def passed(lens: Lens) -> list[tuple[float, float, float]]:
    """Where clouds hang that a camera passes as it looks after who climbs: the share of the way across, how far down in pixels, and how
    large."""
    return [
        (
            (0.13 + k * 0.618) % 1.0,
            -lens.height_px * PASSED_UP * (k + 0.4) / PASSED,
            PASSED_SIZES[k % len(PASSED_SIZES)],
        )
        for k in range(PASSED)
    ]


def draw_cloud(seed: int, tall_px: float, air: Air, side: float) -> np.ndarray:
    """One heap: premultiplied display RGBA, uint8. `side`: where the sun is, -1 left to 1 right."""
    chance = random.Random(f"cloud {seed}")
    balls = _heap(chance)
    wide = max(8, round(tall_px * 2.5))
    tall = max(6, round(tall_px))
    image = np.empty((tall, wide, 4), np.float32)
    up = 0.25 if air.sun is not None and air.sun[1] > 0.6 else 0.75
    length = math.sqrt(side * side * 0.5 + up * up + 0.3)
    sun = np.array([side * 0.72 / length, up / length, 0.5 / length])
    colours = np.array([display(air.cloud_lit), display(air.cloud_dark)])
    _paint_heap(image, np.array(balls), sun, colours, 0.25 + 0.75 * air.glow_strength, seed)
    result: np.ndarray = np.clip(image * 255 + 0.5, 0, 255).astype(np.uint8)
    return result


def _heap(chance: random.Random) -> list[tuple[float, float, float]]:
    """Balls as (x, y, radius); x within 0..2.5, y up from the flat base at 0.12, the heap about one high."""
    balls = []
    towers = chance.randint(2, 3)
    for n in range(towers):
        middle = 1.25 + (n - (towers - 1) / 2) * 0.46 + chance.uniform(-0.12, 0.12)
        top = chance.uniform(0.48, 0.80) * (1.0 if n == towers // 2 else 0.8)
        for _ in range(8):
            share = chance.random()
            radius = 0.10 + 0.16 * (1 - share) + chance.uniform(0.0, 0.05)
            spread = 0.34 * (1 - 0.65 * share)
            balls.append((middle + chance.uniform(-spread, spread), 0.20 + (top - 0.12) * share, radius))
    for n in range(11):
        x = 0.42 + 1.66 * (n + chance.uniform(0.2, 0.8)) / 11
        edge = 1 - abs(x - 1.25) / 0.95
        balls.append((x, 0.16 + 0.10 * edge * chance.random(), 0.08 + 0.13 * edge))
    return [(x, y, min(radius, 0.94 - y)) for x, y, radius in balls]


@kernel
def _paint_heap(image: Number, balls: Number, sun: Number, colours: Number, shine: Number, seed: Number) -> None:
    tall, wide, _ = image.shape
    for j in range(tall):
        y = 1.0 - (j + 0.5) / tall
        for i in range(wide):
            x = (i + 0.5) / tall
            ragged = (fractal(x * 5.0, y * 5.0, seed, 0, 4) - 0.45) * 0.13
            total = 1e-6
            nx = 0.0
            ny = 0.0
            nz = 0.0
            cover = 0.0
            for k in range(balls.shape[0]):
                dx = x - balls[k, 0]
                dy = y - balls[k, 1]
                radius = balls[k, 2] + ragged
                if radius <= 0.01:
                    continue
                dy *= 1.0 if dy > 0.0 else 1.5
                d = math.sqrt(dx * dx + dy * dy) / radius
                if d >= 1.0:
                    continue
                height = math.sqrt(1.0 - d * d)
                weight = math.exp(height * radius * 26.0 + radius * 6.0)
                total += weight
                nx += weight * dx / radius
                ny += weight * dy / radius
                nz += weight * height
                cover = max(cover, smooth(1.0, 0.74, d))
            base = smooth(0.045, 0.15, y + ragged * 0.5)
            cover *= base
            nx /= total
            ny /= total
            nz /= total
            facing = nx * sun[0] + ny * sun[1] + nz * sun[2]
            lit = min(max(0.5 + 0.62 * facing, 0.0), 1.0)
            lit *= 0.50 + 0.50 * smooth(0.06, 0.55, y)
            lit += 0.16 * (fractal(x * 9.0 + 7.0, y * 9.0, seed + 3, 0, 3) - 0.45)
            rim = (1.0 - cover) * shine * max(nx * sun[0] + 0.3, 0.0) * 0.8
            lit = min(max(lit + rim, 0.0), 1.0)
            lit = lit * lit * (3.0 - 2.0 * lit)
            for c in range(3):
                image[j, i, c] = (colours[1, c] + (colours[0, c] - colours[1, c]) * lit) * cover
            image[j, i, 3] = cover


@kernel
def _bellies(u: Number, v: Number, cells: Number, seed: Number) -> Number:
    """How far up on the nearest hanging bulge of cloud a point lies, 0 at its lower edge to 1: two sizes of them."""
    total = 0.0
    for size in range(2):
        scale = 1.3 if size == 0 else 3.0
        x = u * max(round(cells * scale), 1) / cells + 0.5 * noise(u * 3.0, v * 3.0, seed + 21 + size, cells * 3)
        y = v * scale * 1.5 + 0.4 * noise(u * 3.0 + 9.0, v * 3.0, seed + 25 + size, cells * 3)
        i = math.floor(x)
        j = math.floor(y)
        wrap = max(round(cells * scale), 1)
        best = 9.0
        up = 0.5
        for a in range(-1, 2):
            for b in range(-1, 2):
                px = i + a + 0.15 + 0.7 * hash01((i + a) % wrap, j + b, seed + 31 + size)
                py = j + b + 0.15 + 0.7 * hash01((i + a) % wrap, j + b, seed + 33 + size)
                d = (x - px) * (x - px) + (y - py) * (y - py)
                if d < best:
                    best = d
                    up = 0.5 - 0.75 * (y - py)
        round_ = smooth(0.70, 0.15, math.sqrt(best))  # at the edge of two both are as bright
        total += (0.66 if size == 0 else 0.34) * (0.34 + 0.30 * round_ + (min(max(up, 0.0), 1.0) - 0.5) * 1.1 * round_)
    return total * 1.1


def build_deck(width_px: int, height_px: int, horizon_px: float, air: Air, seed: int) -> Layer:
    """An overcast sky, endless to both sides, down to the horizon; rougher and darker the stormier the air."""
    wide, tall = max(8, round(width_px * DECK_WIDE / 4) * 2), max(4, round(horizon_px * (1.06 + DECK_ABOVE) / 4) * 2)
    image = np.empty((tall, wide, 4), np.float32)
    colours = np.array([display(air.cloud_lit), display(air.cloud_dark), air.haze])
    _paint_deck(image, colours, air.deck, air.rough, wide / tall * (1.06 + DECK_ABOVE) / 1.06, DECK_ABOVE / 1.06, seed)
    return layer_from_rgba(np.repeat(np.repeat(image, 2, axis=0), 2, axis=1))


@kernel
def _paint_deck(
    image: Number, colours: Number, amount: Number, rough: Number, aspect: Number, above_it: Number, seed: Number
) -> None:  # fmt: skip
    tall, wide, _ = image.shape
    cells = int(max(3.0, 1.6 * aspect))
    for j in range(tall):
        down = (j + 0.5) / tall * (1.0 + above_it) - above_it
        v = 2.2 * down / (1.25 - down)  # rows crowd towards the horizon, as a ceiling does
        for i in range(wide):
            u = cells * i / wide
            bend = noise(u * 2.0, v * 1.3 + 9.0, seed + 5, cells * 2)
            warp = v + 0.35 * bend
            body = fractal(u, warp, seed, cells, 5)
            soft = fractal(u, warp, seed, cells, 2)
            above = fractal(u, warp - 0.30, seed, cells, 2)
            gaps = 0.52 * (1.0 - amount)
            thick = smooth(0.20 + gaps, 0.52 + gaps, body)
            lit = 0.58 + 1.5 * (soft - above) + 1.1 * (body - soft - 0.11) - 0.75 * (body - 0.45)
            lit += 0.28 * smooth(0.45, 1.0, down)
            if rough > 0.0:  # bellies that hang down: lit on top, dark below, each with smaller ones on it
                belly = _bellies(u, warp, cells, seed)
                shelf = smooth(0.40, 0.58, down + 0.10 * (soft - 0.4) + 0.05 * math.sin(u * 2.1))
                lit += rough * (
                    1.05 * (belly - 0.50) + 0.30 * (body - soft) - 0.30 * smooth(0.1, 0.5, down) * (1.0 - shelf)
                )
                lit += rough * 0.42 * shelf * (1.0 - smooth(0.80, 1.0, down))
            lit = min(max(lit, 0.0), 1.0)
            cover = min(amount * amount * 0.75 + 0.95 * thick, 1.0) * smooth(1.0, 0.90, down)
            far = smooth(0.45, 1.0, down) * 0.75
            for c in range(3):
                tone = colours[1, c] + (colours[0, c] - colours[1, c]) * lit
                tone += (colours[2, c] - tone) * far
                image[j, i, c] = tone * cover
            image[j, i, 3] = cover
