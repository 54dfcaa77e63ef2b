"""Flat regions with clean edges: what a painter leaves of a picture. The base of most painted styles.

Works at the size of the colour planes: the mean of whichever corner around a pixel is calmest (Kuwahara's filter, with
soft weights so that nothing jumps from frame to frame). Also here: going to that size and back, and edges of the result.
"""

from __future__ import annotations

import numpy as np

from ..drawing.jit import kernel
from ..drawing.noise import Number
from ..drawing.planes import Frame


class Flat:
    """A picture at half size, three float32 planes (3, rows, columns): light, blue and red difference."""

    def __init__(self, rows: int, columns: int) -> None:
        self.planes = np.empty((3, rows, columns), np.float32)
        self._sums = np.empty((4, rows, columns), np.float32)

    def read(self, frame: Frame) -> None:
        """Take a frame as it is."""
        _halve(frame.y, frame.u, frame.v, self.planes)

    def smooth(self, radius: int) -> None:
        """Make regions flat; `radius` in pixels of the half size, at least 1."""
        reach = min(radius + 1, *self.planes.shape[1:])
        _means(self.planes, self._sums, reach)
        _choose(self.planes, self._sums, reach - 1)

    def write(self, frame: Frame, detail: float = 0.0) -> None:
        """Put it into a frame at full size; `detail` is the share of the frame's own fine light that is kept."""
        _enlarge(frame.y, self.planes[0], detail)
        for target, source in ((frame.u, self.planes[1]), (frame.v, self.planes[2])):
            target[...] = np.clip(source + np.float32(0.5), 16, 240).astype(np.uint8)

    def edges(self, low: float, high: float, colour: float = 1.0) -> np.ndarray:
        """How much of an edge every pixel is, float32 0..1, between two slopes; `colour` weighs hue against light."""
        out = np.empty(self.planes.shape[1:], np.float32)
        _edges(self.planes, out, low, high, colour)
        return out


def half_radius(unit: float, share: float) -> int:
    """A radius at half size from a share of the unit."""
    return max(1, round(unit * share / 2))


@kernel
def _halve(y: Number, u: Number, v: Number, out: Number) -> None:
    rows, columns = u.shape
    quarter = np.float32(0.25)
    for j in range(rows):
        upper = y[2 * j]
        lower = y[2 * j + 1]
        for i in range(columns):
            out[0, j, i] = (
                np.int32(upper[2 * i])
                + np.int32(upper[2 * i + 1])
                + np.int32(lower[2 * i])
                + np.int32(lower[2 * i + 1])
            ) * quarter
            out[1, j, i] = u[j, i]
            out[2, j, i] = v[j, i]


@kernel
def _means(planes: Number, out: Number, size: Number) -> None:
    """Mean light, blue, red and the spread of light in the square that ends at every pixel."""
    _, rows, columns = planes.shape
    column = np.zeros((4, columns), np.float32)
    share = np.float32(1.0 / (size * size))
    for j in range(-size + 1, rows):
        new = planes[:, max(j, 0)]
        old = planes[:, max(j - size, 0)]
        if j == -size + 1:
            for k in range(3):
                for i in range(columns):
                    column[k, i] = new[k, i] * size
            for i in range(columns):
                column[3, i] = new[0, i] * new[0, i] * size
        elif j > 0:
            for k in range(3):
                a = new[k]
                b = old[k]
                c = column[k]
                for i in range(columns):
                    c[i] += a[i] - b[i]
            c = column[3]
            a = new[0]
            b = old[0]
            for i in range(columns):
                c[i] += a[i] * a[i] - b[i] * b[i]
        if j < 0:
            continue
        s0 = column[0, 0] * size
        s1 = column[1, 0] * size
        s2 = column[2, 0] * size
        s3 = column[3, 0] * size
        for i in range(columns):
            if i > 0:
                before = max(i - size, 0)
                s0 += column[0, i] - column[0, before]
                s1 += column[1, i] - column[1, before]
                s2 += column[2, i] - column[2, before]
                s3 += column[3, i] - column[3, before]
            mean = s0 * share
            out[0, j, i] = mean
            out[1, j, i] = s1 * share
            out[2, j, i] = s2 * share
            out[3, j, i] = max(s3 * share - mean * mean, np.float32(0.0))


@kernel
def _choose(planes: Number, means: Number, back: Number) -> None:
    """Every pixel takes the calmest of the four squares that it is a corner of."""
    _, rows, columns = planes.shape
    small = np.float32(6.0)
    one = np.float32(1.0)
    for j in range(rows):
        below = min(j + back, rows - 1)
        for i in range(columns):
            right = min(i + back, columns - 1)
            a = one / (means[3, j, i] + small)
            b = one / (means[3, j, right] + small)
            c = one / (means[3, below, i] + small)
            d = one / (means[3, below, right] + small)
            a *= a * a
            b *= b * b
            c *= c * c
            d *= d * d
            total = one / (a + b + c + d)
            for k in range(3):
                planes[k, j, i] = (
                    a * means[k, j, i] + b * means[k, j, right] + c * means[k, below, i] + d * means[k, below, right]
                ) * total


@kernel
def _enlarge(y: Number, small: Number, detail: Number) -> None:
    """Twice the size, smoothly; samples of the half size sit in the middle of four pixels."""
    rows, columns = small.shape
    near = np.float32(0.75)
    far = np.float32(0.25)
    keep = np.float32(detail)
    line = np.empty(columns + 2, np.float32)
    plain = np.empty(columns, np.float32)
    for row in range(rows):
        for k in range(2):
            j = 2 * row + k
            other = min(max(row - 1 + 2 * k, 0), rows - 1)
            for i in range(columns):
                line[i + 1] = small[row, i] * near + small[other, i] * far
            line[0] = line[1]
            line[columns + 1] = line[columns]
            if keep > 0.0 and k == 0:
                for i in range(columns):
                    plain[i] = (
                        np.int32(y[j, 2 * i]) + np.int32(y[j, 2 * i + 1]) + np.int32(y[j + 1, 2 * i])
                        + np.int32(y[j + 1, 2 * i + 1])
                    ) * far  # fmt: skip
            for i in range(columns):
                left = line[i + 1] * near + line[i] * far
                right = line[i + 1] * near + line[i + 2] * far
                if keep > 0.0:
                    left += (y[j, 2 * i] - plain[i]) * keep
                    right += (y[j, 2 * i + 1] - plain[i]) * keep
                y[j, 2 * i] = np.uint8(min(max(left + np.float32(0.5), np.float32(16.0)), np.float32(235.0)))
                y[j, 2 * i + 1] = np.uint8(min(max(right + np.float32(0.5), np.float32(16.0)), np.float32(235.0)))


@kernel
def _edges(planes: Number, out: Number, low: Number, high: Number, colour: Number) -> None:
    _, rows, columns = planes.shape
    scale = np.float32(1.0 / (high - low))
    first = np.float32(low)
    weight = np.float32(colour)
    for j in range(rows):
        above = max(j - 1, 0)
        below = min(j + 1, rows - 1)
        for i in range(columns):
            left = max(i - 1, 0)
            right = min(i + 1, columns - 1)
            slope = abs(planes[0, j, right] - planes[0, j, left]) + abs(planes[0, below, i] - planes[0, above, i])
            hue = abs(planes[1, j, right] - planes[1, j, left]) + abs(planes[1, below, i] - planes[1, above, i])
            hue += abs(planes[2, j, right] - planes[2, j, left]) + abs(planes[2, below, i] - planes[2, above, i])
            share = (slope + hue * weight - first) * scale
            share = min(max(share, np.float32(0.0)), np.float32(1.0))
            out[j, i] = share * share * (np.float32(3.0) - np.float32(2.0) * share)
