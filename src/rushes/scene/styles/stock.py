"""Film stock: what a picture is filmed on, in which light. Black and white, noir, retro, vintage, pastel, neon, low key, warm, cool.

One row a stock; the one class below puts a picture on it. Light through a curve, colour through a tint, glow or halation,
grain that is new in every frame, a gate that weaves, dust. Nothing here paints: that is what the other styles do.
"""

from __future__ import annotations

import functools
import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np

from ..drawing.jit import kernel
from ..drawing.noise import Number, hash01
from ..drawing.planes import Frame
from . import tone
from .canvas import Canvas
from .texture import add_grain, as_factor, grain_sheet, halved, multiply, vignette

TICKS = 24  # a second: how often grain, gate and dust change, as film does


@dataclass(frozen=True, kw_only=True)
class Stock:
    """One kind of film."""

    points: tuple[tuple[float, float], ...] = ((0.0, 0.0), (1.0, 1.0))
    """The curve of light, 0..1 to 0..1."""
    saturation: float = 1.0
    shadows: str = "#808080"
    lights: str = "#808080"
    fade: float = 0.0
    glass: tuple[float, float] = (0.0, 0.0)
    """A coloured filter before the lens: how blue and how red difference add to light."""
    turn: float = 0.0
    """Radians that hues are turned by."""
    glow: float = 0.0
    glow_above: int = 190
    glow_colour: str = ""
    glow_wide: float = 0.02
    """Of the unit."""
    vignette: float = 0.0
    grain: float = 0.0
    """Spread in luma steps."""
    weave: float = 0.0
    """How far the gate moves the picture, of the unit."""
    dust: int = 0
    """Specks in a frame at most."""


ROWS: Mapping[str, Stock] = {
    "noir": Stock(
        points=((0.0, 0.0), (0.14, 0.05), (0.28, 0.22), (0.45, 0.55), (0.68, 0.92), (1.0, 1.0)), saturation=0.0,
        glass=(-0.35, 0.30), glow=0.5, glow_above=205, vignette=0.75, grain=7.0,
    ),
    "black_and_white": Stock(
        points=((0.0, 0.01), (0.25, 0.19), (0.5, 0.50), (0.75, 0.80), (1.0, 0.99)), saturation=0.0,
        glass=(-0.22, 0.18), vignette=0.25, grain=2.5,
    ),
    "retro": Stock(
        points=((0.0, 0.10), (0.25, 0.27), (0.5, 0.53), (0.75, 0.76), (1.0, 0.93)), saturation=0.72,
        shadows="#7a7a92", lights="#8c8268", fade=0.35, glow=0.55, glow_above=186, glow_colour="#ff8a52",
        glow_wide=0.018, vignette=0.38, grain=5.0, weave=0.0022, dust=5,
    ),
    "vintage": Stock(
        points=((0.0, 0.08), (0.3, 0.28), (0.6, 0.64), (0.85, 0.86), (1.0, 0.92)), saturation=0.16,
        shadows="#84796e", lights="#9c8452", glow=0.35, glow_above=195, glow_colour="#ffc890", vignette=0.62, grain=6.5,
        weave=0.003, dust=9,
    ),
    "pastel": Stock(
        points=((0.0, 0.24), (0.25, 0.46), (0.5, 0.68), (0.75, 0.85), (1.0, 0.97)), saturation=0.66,
        shadows="#86809a", lights="#8a8086", glow=0.40, glow_above=180, glow_wide=0.035,
    ),
    "neon": Stock(
        points=((0.0, 0.0), (0.25, 0.13), (0.5, 0.34), (0.75, 0.62), (0.9, 0.86), (1.0, 1.0)), saturation=1.28,
        shadows="#706c9c", lights="#986e94", glow=1.35, glow_above=158, glow_wide=0.030, vignette=0.34,
    ),
    "low_key": Stock(
        points=((0.0, 0.0), (0.25, 0.11), (0.5, 0.32), (0.75, 0.64), (0.92, 0.92), (1.0, 1.0)), saturation=0.86,
        shadows="#728088", lights="#8a8072", glow=0.45, glow_above=190, glow_wide=0.03, vignette=0.62, grain=2.0,
    ),
    "backlit": Stock(
        points=((0.0, 0.0), (0.25, 0.17), (0.5, 0.44), (0.75, 0.80), (1.0, 1.0)), saturation=1.04,
        shadows="#7c7e88", lights="#b08c5c", glow=1.15, glow_above=172, glow_colour="#ffb866", glow_wide=0.06, vignette=0.18,
    ),
    "cinematic": Stock(
        points=((0.0, 0.0), (0.2, 0.165), (0.5, 0.50), (0.8, 0.83), (1.0, 0.98)), saturation=1.0,
        shadows="#78848c", lights="#888078", vignette=0.22,
    ),
    "warm": Stock(
        points=((0.0, 0.0), (0.25, 0.235), (0.5, 0.51), (0.8, 0.83), (1.0, 0.99)), saturation=1.06,
        shadows="#887a72", lights="#a88a5a", glow=0.30, glow_above=192, glow_colour="#ffc27a", vignette=0.20,
    ),
    "cool": Stock(
        points=((0.0, 0.0), (0.25, 0.225), (0.5, 0.48), (0.8, 0.80), (1.0, 0.98)), saturation=0.84,
        shadows="#687a98", lights="#6e88a8", vignette=0.24,
    ),
    "silhouette": Stock(
        points=((0.0, 0.0), (0.20, 0.07), (0.45, 0.34), (0.70, 0.72), (1.0, 1.0)), saturation=1.05,
        shadows="#807c80", lights="#94866e", glow=0.45, glow_above=190, glow_wide=0.04,
    ),
    "high_contrast": Stock(
        points=((0.0, 0.0), (0.25, 0.13), (0.5, 0.49), (0.75, 0.84), (1.0, 1.0)), saturation=1.04, vignette=0.22,
    ),
    "vivid": Stock(
        points=((0.0, 0.0), (0.25, 0.22), (0.5, 0.51), (0.75, 0.79), (1.0, 1.0)), saturation=1.32,
    ),
}  # fmt: skip


class _Filmed:
    """A picture on a stock."""

    def __init__(self, stock: Stock, canvas: Canvas) -> None:
        self.stock = stock
        self.canvas = canvas
        self.curve = tone.curve(stock.points)
        self.tint = tone.Tint.of(stock.saturation, stock.shadows, stock.lights, stock.fade)
        if stock.vignette:
            self.dim = as_factor(vignette(canvas, stock.vignette))
            self.dim_half = halved(self.dim)
        if stock.grain:
            self.sheet = grain_sheet(canvas, stock.grain)

    def __call__(self, frame: Frame, seconds: float) -> None:
        stock, canvas = self.stock, self.canvas
        tick = math.floor(seconds * TICKS + 1e-6)
        tone.apply(frame, self.curve, self.tint, stock.glass, stock.turn)
        if stock.glow:
            above = round(stock.glow_above)
            coloured = 0.0 if stock.saturation == 0.0 or stock.glow_colour else 0.55
            tone.glow(frame, stock.glow, above, stock.glow_wide * canvas.unit, stock.glow_colour, coloured)
        if stock.vignette:
            multiply(frame, self.dim, self.dim_half)
        if stock.weave:
            _weave(frame, stock.weave * canvas.unit, tick, canvas.seed)
        if stock.grain:
            add_grain(frame, self.sheet, tick + canvas.seed)
        if stock.dust:
            _dust(frame.y, frame.u, frame.v, stock.dust, tick, canvas.seed, max(canvas.unit / 720, 0.4))


STOCKS: Mapping[str, Callable[[Canvas], Callable[[Frame, float], None]]] = {
    name: functools.partial(_Filmed, row) for name, row in ROWS.items()
}


def _weave(frame: Frame, reach: float, tick: int, seed: int) -> None:
    """Move the picture as a worn gate does: by whole pairs of pixels, its edges drawn out."""
    sway = math.sin(tick * 0.9 + seed) * 0.6 + math.sin(tick * 2.7 + 2.0 * seed) * 0.4
    lift = math.sin(tick * 1.3 + seed * 0.7) * 0.7 + math.sin(tick * 3.9 + seed) * 0.3
    right, down = round(sway * reach / 2), round(lift * reach / 2)
    for plane, scale in ((frame.y, 2), (frame.u, 1), (frame.v, 1)):
        for axis, by in ((0, down * scale), (1, right * scale)):
            if by:
                moved = np.roll(plane, by, axis)
                edge = [slice(None), slice(None)]
                edge[axis] = slice(0, by) if by > 0 else slice(by, None)
                moved[tuple(edge)] = np.take(plane, [0 if by > 0 else -1], axis)
                plane[...] = moved


@kernel
def _dust(y: Number, u: Number, v: Number, most: Number, tick: Number, seed: Number, scale: Number) -> None:
    """Specks and hairs that are there for one frame of film; a scratch now and then."""
    height, width = y.shape
    for k in range(most):
        if hash01(k, tick, seed) < 0.55:
            continue
        x = hash01(k, tick, seed + 1) * width
        at = hash01(k, tick, seed + 2) * height
        size = (0.8 + 2.6 * hash01(k, tick, seed + 3) ** 3) * scale
        light = 226.0 if hash01(k, tick, seed + 4) > 0.45 else 30.0
        angle = hash01(k, tick, seed + 5) * 6.283
        turn = (hash01(k, tick, seed + 6) - 0.5) * 0.35
        count = 1
        if hash01(k, tick, seed + 7) > 0.7:
            count = int(14.0 * scale) + 3
            size *= 0.35
        for _ in range(count):
            reach = int(size) + 1
            for j in range(max(0, int(at) - reach), min(height, int(at) + reach + 1)):
                for i in range(max(0, int(x) - reach), min(width, int(x) + reach + 1)):
                    d = math.sqrt((i - x) * (i - x) + (j - at) * (j - at))
                    share = min(max(size + 0.6 - d, 0.0), 1.0) * 0.75
                    y[j, i] = int(y[j, i] + (light - y[j, i]) * share)
            x += math.cos(angle) * max(size, 1.0)
            at += math.sin(angle) * max(size, 1.0)
            angle += turn
    if hash01(tick // 5, 3, seed + 8) > 0.62:
        i = int(hash01(tick // 5, 4, seed + 9) * (width - 1))
        for j in range(height):
            if hash01(j // 9, tick, seed + 10) > 0.25:
                y[j, i] = min(y[j, i] + 16, 235)
