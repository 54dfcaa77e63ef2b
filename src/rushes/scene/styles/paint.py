"""Oil paint: brush strokes that follow the picture's own lines, thick enough to throw light and shade.

Strokes sit on a grid of the canvas, each with a life of its own: it is laid again, a little differently, a few times a
second at most, so that the painting lives without boiling. Broad strokes everywhere, fine ones where there is detail.
Their direction comes from the slopes of light around them and, where there are none, from a slow swirl.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from ..drawing.jit import kernel
from ..drawing.noise import Number, box_blur, fractal, hash01
from ..drawing.planes import Frame
from . import tone
from .canvas import Canvas
from .flatten import Flat

ANGLES = 24  # directions of a brush
BRISTLES = 3  # ways in which paint lies within a stroke
FIELD_STEP = 4  # samples of the half size in one of the field of directions
TICKS = 12  # a second: when strokes may be laid anew
SIZE_MIN_PX = 3.0  # of the width of a stroke


@dataclass(frozen=True, kw_only=True)
class Brush:
    """How one painter works."""

    wide: float
    """Of a broad stroke, in units."""
    long: float
    """Times its width."""
    life: int
    """Ticks until a stroke is laid anew."""
    relief: float
    """How strongly paint catches the light, luma steps."""
    vary: float
    """How much strokes differ in tone, luma steps."""
    hue: float
    """How much they differ in colour, chroma steps."""
    swirl: float
    """How strongly a swirl leads strokes where the picture does not."""
    detail: float
    """Contrast from which fine strokes are laid, luma steps."""
    saturation: float


OIL = Brush(wide=0.020, long=3.2, life=9, relief=13.0, vary=5.0, hue=2.0, swirl=0.06, detail=9.0, saturation=1.12)
VAN_GOGH = Brush(wide=0.017, long=4.6, life=7, relief=20.0, vary=11.0, hue=6.0, swirl=0.9, detail=13.0, saturation=1.35)


def oil(canvas: Canvas) -> _Painted:
    """Calm strokes along the forms."""
    return _Painted(OIL, canvas, ((0.0, 0.03), (0.3, 0.30), (0.7, 0.73), (1.0, 0.98)), ("#867c74", "#848078"))


def van_gogh(canvas: Canvas) -> _Painted:
    """Long curved strokes of strong colours, swirling where the picture is empty."""
    return _Painted(VAN_GOGH, canvas, ((0.0, 0.05), (0.3, 0.30), (0.6, 0.64), (1.0, 0.98)), ("#646e9c", "#8c8460"))


class _Painted:
    """A painter at one size of canvas."""

    def __init__(
        self, brush: Brush, canvas: Canvas, points: tuple[tuple[float, float], ...], tints: tuple[str, str]
    ) -> None:
        self.brush = brush
        self.canvas = canvas
        self.curve = tone.curve(points)
        self.tint = tone.Tint.of(brush.saturation, *tints)
        self.flat = Flat(*canvas.half)
        self.layers = [
            _Layer.of(canvas, max(brush.wide * canvas.unit * share, SIZE_MIN_PX), brush, canvas.seed + n)
            for n, share in enumerate((1.0, 0.34))
        ]
        rows, columns = (-(-side // FIELD_STEP) for side in canvas.half)
        self.swirl = np.empty((rows, columns), np.float32)
        _swirl(self.swirl, canvas.unit / 2 / FIELD_STEP, canvas.seed)

    def __call__(self, frame: Frame, seconds: float) -> None:
        brush = self.brush
        tone.apply(frame, self.curve, self.tint)
        self.flat.read(frame)
        planes = self.flat.planes
        angles = self._angles(planes[0], seconds)
        tick = math.floor(seconds * TICKS + 1e-6)
        for n, layer in enumerate(self.layers):
            _paint(
                frame.y, frame.u, frame.v, planes, angles, layer.spots, layer.cover, layer.relief, layer.spans,
                layer.half_cover, layer.half_spans, tick, brush.life, brush.relief * (1.0 if n == 0 else 0.6),
                brush.vary, brush.hue, 0.0 if n == 0 else brush.detail, layer.gap, self.canvas.seed + 7 * n,
            )  # fmt: skip

    def _angles(self, light: np.ndarray, seconds: float) -> np.ndarray:
        """The direction of strokes all over the picture, float32, 0..ANGLES."""
        rows, columns = self.swirl.shape
        small = np.empty((rows, columns), np.float32)
        _shrink(light, small)
        down, along = np.gradient(small) if min(rows, columns) > 1 else (small * 0, small * 0)
        radius = max(1.0, self.canvas.unit * self.brush.wide / 2 / FIELD_STEP * 0.9)
        both, straight = (
            box_blur(part.astype(np.float32), radius) for part in (2 * along * down, along * along - down * down)
        )
        out = np.empty((rows, columns), np.float32)
        _directions(both, straight, self.swirl, out, self.brush.swirl, 0.12 * seconds)
        return out


@dataclass(frozen=True)
class _Layer:
    """Strokes of one size: where they start from, and what each looks like in each direction."""

    spots: np.ndarray
    """int32 (n, 2): x and y in the order in which they are laid."""
    cover: np.ndarray
    """uint8 (kinds, side, side)."""
    relief: np.ndarray
    """int8 (kinds, side, side)."""
    spans: np.ndarray
    """int32 (kinds, side, 2): first covered column of every row and one past the last."""
    half_cover: np.ndarray
    half_spans: np.ndarray
    gap: float

    @classmethod
    def of(cls, canvas: Canvas, wide: float, brush: Brush, seed: int) -> _Layer:
        gap = wide * 1.02
        chance = np.random.default_rng(seed)
        rows, columns = int(canvas.height_px / gap) + 3, int(canvas.width_px / gap / 1.5) + 3
        y, x = np.mgrid[0:rows, 0:columns].astype(np.float64)
        x = (x - 1 + 0.5 * (y % 2)) * gap * 1.5
        y = (y - 1) * gap
        spots = np.stack([x.ravel(), y.ravel()], 1)
        spots = spots[chance.permutation(len(spots))].astype(np.int32)
        side = 2 * math.ceil((wide * brush.long / 2 + 2) / 2) * 2
        kinds = ANGLES * BRISTLES
        cover, relief = np.empty((kinds, side, side), np.uint8), np.empty((kinds, side, side), np.int8)
        _strokes(cover, relief, wide, wide * brush.long, seed)
        half = cover.reshape(kinds, side // 2, 2, side // 2, 2).mean((2, 4)).astype(np.uint8)
        return cls(spots, cover, relief, _spans(cover), half, _spans(half), gap)


def _spans(cover: np.ndarray) -> np.ndarray:
    seen = cover > 3
    first = np.where(seen.any(2), seen.argmax(2), cover.shape[2])
    last = np.where(seen.any(2), cover.shape[2] - seen[:, :, ::-1].argmax(2), 0)
    return np.stack([first, last], 2).astype(np.int32)


@kernel
def _strokes(cover: Number, relief: Number, wide: Number, long: Number, seed: Number) -> None:
    """Draw every kind of stroke: round at its start, torn at its end, grooved by bristles, bright on one flank."""
    kinds, side, _ = cover.shape
    for kind in range(kinds):
        angle = math.pi * (kind % 24) / 24.0
        bristle = kind // 24
        cos = math.cos(angle)
        sin = math.sin(angle)
        for j in range(side):
            for i in range(side):
                x = i + 0.5 - side * 0.5
                y = j + 0.5 - side * 0.5
                along = (x * cos + y * sin) / (long * 0.5)
                across = (y * cos - x * sin) / (wide * 0.5)
                across += 0.22 * (along * along - 0.4) * (bristle - 1.0)
                groove = fractal(across * 3.2 + 20.0, along * 0.8 + 9.0, seed + 31 * bristle, 0, 3)
                end = 0.80 + 0.34 * (fractal(across * 2.6 + 7.0, 0.5, seed + 17 * bristle, 0, 2) - 0.4)
                inside = min((1.0 - abs(across)) * wide * 0.5 + 0.3, (end - along) * long * 0.5)
                inside = min(inside, (0.92 - 0.25 * across * across + along) * long * 0.5)
                share = min(max(inside * 0.8, 0.0), 1.0)
                share *= min(max(1.25 - 0.9 * max(groove - 0.52, 0.0) * 4.0 * max(along, 0.0), 0.0), 1.0)
                cover[kind, j, i] = int(share * 246.0)
                flank = -across * (0.85 if cos - sin > 0 else -0.85)
                lift = (groove - 0.44) * 2.4 + 0.42 * flank * abs(across)
                relief[kind, j, i] = int(min(max(lift * 80.0, -127.0), 127.0))


@kernel
def _swirl(angle: Number, unit: Number, seed: Number) -> None:
    """Directions that turn around the hills of a smooth noise."""
    rows, columns = angle.shape
    step = 0.02
    for j in range(rows):
        for i in range(columns):
            x = i / unit * 2.3
            y = j / unit * 2.3
            here = fractal(x, y, seed + 61, 0, 2)
            right = fractal(x + step, y, seed + 61, 0, 2) - here
            below = fractal(x, y + step, seed + 61, 0, 2) - here
            angle[j, i] = math.atan2(right, -below)


@kernel
def _shrink(light: Number, small: Number) -> None:
    rows, columns = light.shape
    for j in range(small.shape[0]):
        for i in range(small.shape[1]):
            total = np.float32(0.0)
            count = 0
            for row in range(j * 4, min(j * 4 + 4, rows)):
                for column in range(i * 4, min(i * 4 + 4, columns)):
                    total += light[row, column]
                    count += 1
            small[j, i] = total / count


@kernel
def _directions(both: Number, straight: Number, swirl: Number, out: Number, weight: Number, turn: Number) -> None:
    """Across the slope of light; the swirl decides where there is little of it."""
    rows, columns = out.shape
    for j in range(rows):
        for i in range(columns):
            lead = 14.0 * weight + 0.4
            # a slope's direction counts twice its angle; strokes lie across it, so both parts change sign
            b = -both[j, i] + lead * math.sin(2.0 * (swirl[j, i] + turn))
            s = -straight[j, i] + lead * math.cos(2.0 * (swirl[j, i] + turn))
            angle = 0.5 * math.atan2(b, s)
            out[j, i] = (angle / math.pi * 24.0 + 48.0) % 24.0


@kernel
def _paint(
    y: Number, u: Number, v: Number, planes: Number, angles: Number, spots: Number, cover: Number, relief: Number,
    spans: Number, half_cover: Number, half_spans: Number, tick: Number, life: Number, thick: Number, vary: Number,
    hue: Number, detail: Number, gap: Number, seed: Number,
) -> None:  # fmt: skip
    height, width = y.shape
    rows, columns = u.shape
    side = cover.shape[1]
    half = side // 2
    lift = int(thick * 2.0)
    for k in range(spots.shape[0]):
        epoch = (tick + int(hash01(k, 1, seed) * life)) // life
        x = spots[k, 0] + int((hash01(k, epoch, seed + 2) - 0.5) * gap * 0.9)
        at = spots[k, 1] + int((hash01(k, epoch, seed + 3) - 0.5) * gap * 0.9)
        column = min(max(x // 2, 0), columns - 1)
        row = min(max(at // 2, 0), rows - 1)
        reach = max(1, int(gap * 0.18))
        left = max(column - reach, 0)
        right = min(column + reach, columns - 1)
        above = max(row - reach, 0)
        below = min(row + reach, rows - 1)
        a = planes[0, row, left]
        b = planes[0, row, right]
        c = planes[0, above, column]
        d = planes[0, below, column]
        if detail > 0.0:
            spread = max(max(a, b), max(c, d)) - min(min(a, b), min(c, d))
            spread += abs(planes[1, row, left] - planes[1, row, right]) + abs(
                planes[2, row, left] - planes[2, row, right]
            )
            spread += abs(planes[1, above, column] - planes[1, below, column])
            if spread < detail * (0.7 + 0.6 * hash01(k, 5, seed)):
                continue
        light = 0.4 * planes[0, row, column] + 0.15 * (a + b + c + d)
        light += (hash01(k, epoch, seed + 4) - 0.5) * 2.0 * vary
        tone_y = int(min(max(light, 16.0), 235.0))
        tone_u = int(planes[1, row, column] + (hash01(k, epoch, seed + 6) - 0.5) * 2.0 * hue)
        tone_v = int(planes[2, row, column] + (hash01(k, epoch, seed + 7) - 0.5) * 2.0 * hue)
        turn = angles[min(row // 4, angles.shape[0] - 1), min(column // 4, angles.shape[1] - 1)]
        turn += (hash01(k, epoch, seed + 8) - 0.5) * 1.6
        kind = (int(turn + 24.5) % 24) + 24 * min(int(hash01(k, epoch, seed + 9) * 3.0), 2)
        first_x = (x // 2) * 2 - half
        first_y = (at // 2) * 2 - half
        first_x -= first_x & 1
        first_y -= first_y & 1
        for n in range(max(0, -first_y), min(side, height - first_y)):
            start = max(spans[kind, n, 0], -first_x)
            stop = min(spans[kind, n, 1], width - first_x)
            if stop <= start:
                continue
            line = y[first_y + n, first_x + start : first_x + stop]
            mask = cover[kind, n, start:stop]
            bump = relief[kind, n, start:stop]
            for i in range(line.shape[0]):
                old = np.int32(line[i])
                new = np.int32(tone_y) + ((np.int32(bump[i]) * np.int32(lift)) >> np.int32(8))
                value = old + (((new - old) * np.int32(mask[i]) + np.int32(128)) >> np.int32(8))
                line[i] = np.uint8(min(max(value, np.int32(16)), np.int32(235)))
        half_x = first_x // 2
        half_y = first_y // 2
        for n in range(max(0, -half_y), min(half, rows - half_y)):
            start = max(half_spans[kind, n, 0], -half_x)
            stop = min(half_spans[kind, n, 1], columns - half_x)
            if stop <= start:
                continue
            blue = u[half_y + n, half_x + start : half_x + stop]
            red = v[half_y + n, half_x + start : half_x + stop]
            mask = half_cover[kind, n, start:stop]
            for i in range(blue.shape[0]):
                share = np.int32(mask[i])
                old = np.int32(blue[i])
                blue[i] = np.uint8(old + (((np.int32(tone_u) - old) * share + np.int32(128)) >> np.int32(8)))
                old = np.int32(red[i])
                red[i] = np.uint8(old + (((np.int32(tone_v) - old) * share + np.int32(128)) >> np.int32(8)))
