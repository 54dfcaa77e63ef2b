"""Small tools over pictures as float fields: colour axes, smoothing along edges, filling holes, nearest known pixel.

Everything here is (h, w) or (h, w, c) float32 and knows nothing of what a picture shows.
"""

from __future__ import annotations

import numpy as np

from ..drawing.jit import kernel
from ..drawing.noise import Number, box_blur

FAR = 1e9


def opponent(rgb: np.ndarray) -> np.ndarray:
    """Display RGB 0..1 as lightness, red against green and blue against yellow: (h, w, 3), about 0..1 and -1..1."""
    red, green, blue = rgb[..., 0], rgb[..., 1], rgb[..., 2]
    luma = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    result: np.ndarray = np.stack([luma, red - green, blue - 0.5 * (red + green)], axis=2).astype(np.float32)
    return result


def smoothstep(low: float, high: float, values: np.ndarray) -> np.ndarray:
    """0 at `low`, 1 at `high`, smooth between; `low` may be the larger one."""
    t = np.clip((values - low) / (high - low), 0, 1)
    result: np.ndarray = (t * t * (3 - 2 * t)).astype(np.float32)
    return result


def slope(luma: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Central differences along x and y."""
    padded = np.pad(luma, 1, mode="edge")
    return (padded[1:-1, 2:] - padded[1:-1, :-2]) * 0.5, (padded[2:, 1:-1] - padded[:-2, 1:-1]) * 0.5


def guided(guide: np.ndarray, values: np.ndarray, radius: float, epsilon: float = 1e-3) -> np.ndarray:
    """Smooth `values` along the edges of a one-channel `guide` (the guided filter of He, Sun and Tang)."""
    mean_guide, mean = box_blur(guide, radius), box_blur(values, radius)
    variance = box_blur(guide * guide, radius) - mean_guide**2
    covariance = box_blur(guide * values, radius) - mean_guide * mean
    gain = covariance / (variance + epsilon)
    offset = mean - gain * mean_guide
    result: np.ndarray = box_blur(gain, radius) * guide + box_blur(offset, radius)
    return result


def spread(values: np.ndarray, known: np.ndarray, radius: float) -> np.ndarray:
    """Blur that counts known pixels only: values (h, w, c), known 0..1 (h, w)."""
    weight = box_blur(known.astype(np.float32), radius)
    total = box_blur(values * known[..., None], radius)
    result: np.ndarray = total / np.maximum(weight, 1e-6)[..., None]
    return result


def fill(values: np.ndarray, known: np.ndarray) -> np.ndarray:
    """Fill what is not known (0..1) from all sides: averages going up a pyramid, smooth interpolation coming down."""
    height, width = known.shape
    if min(height, width) <= 2:
        total = float(known.sum())
        mean = (values * known[..., None]).sum((0, 1)) / total if total > 1e-6 else values.mean((0, 1))
        flat: np.ndarray = (values * known[..., None] + mean * (1 - known[..., None])).astype(np.float32)
        return flat
    tall, wide = height + height % 2, width + width % 2
    weight = np.pad(known, ((0, tall - height), (0, wide - width)))
    premultiplied = np.pad(values * known[..., None], ((0, tall - height), (0, wide - width), (0, 0)))
    small_weight = weight.reshape(tall // 2, 2, wide // 2, 2).sum((1, 3))
    small = premultiplied.reshape(tall // 2, 2, wide // 2, 2, -1).sum((1, 3))
    coarse = fill(
        (small / np.maximum(small_weight, 1e-6)[..., None]).astype(np.float32),
        np.minimum(small_weight, 1.0).astype(np.float32),
    )
    below = enlarge(coarse, wide, tall)[:height, :width]
    result: np.ndarray = (values * known[..., None] + below * (1 - known[..., None])).astype(np.float32)
    return result


def enlarge(image: np.ndarray, width_px: int, height_px: int) -> np.ndarray:
    """A float picture at a larger (or slightly smaller) size, bilinear."""
    flat = image.ndim == 2
    source = np.ascontiguousarray(image[..., None] if flat else image, np.float32)
    out = np.empty((height_px, width_px, source.shape[2]), np.float32)
    _enlarge(source, out)
    return out[..., 0] if flat else out


@kernel
def _enlarge(source: Number, out: Number) -> None:
    height, width, channels = source.shape
    tall, wide, _ = out.shape
    step_x = width / wide
    step_y = height / tall
    for j in range(tall):
        y = min(max((j + 0.5) * step_y - 0.5, 0.0), height - 1.0)
        top = min(int(y), max(height - 2, 0))
        low = min(top + 1, height - 1)
        v = np.float32(y - top)
        for i in range(wide):
            x = min(max((i + 0.5) * step_x - 0.5, 0.0), width - 1.0)
            left = min(int(x), max(width - 2, 0))
            right = min(left + 1, width - 1)
            u = np.float32(x - left)
            for c in range(channels):
                a = source[top, left, c] + (source[top, right, c] - source[top, left, c]) * u
                b = source[low, left, c] + (source[low, right, c] - source[low, left, c]) * u
                out[j, i, c] = a + (b - a) * v


def nearest(known: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """For every pixel its distance in pixels to the nearest known one, and that one's row and column."""
    height, width = known.shape
    row = np.full((height, width), -1, np.int32)
    column = np.full((height, width), -1, np.int32)
    _nearest(np.ascontiguousarray(known), row, column)
    down, across = np.arange(height)[:, None] - row, np.arange(width) - column
    distance = np.sqrt((down * down + across * across).astype(np.float32))
    distance[row < 0] = FAR
    return distance, row, column


@kernel
def _nearest(known: Number, row: Number, column: Number) -> None:
    """Two sweeps in which every pixel asks its neighbours whom they found nearest."""
    height, width = known.shape
    for j in range(height):
        for i in range(width):
            if known[j, i]:
                row[j, i] = j
                column[j, i] = i
    for turn in range(4):
        forward = turn % 2 == 0
        for step_j in range(height):
            j = step_j if forward else height - 1 - step_j
            for step_i in range(width):
                i = step_i if forward else width - 1 - step_i
                best = 1 << 60
                if row[j, i] >= 0:
                    best = (row[j, i] - j) ** 2 + (column[j, i] - i) ** 2
                for k in range(4):
                    dj = -1 if k < 3 else 0
                    di = k - 1 if k < 3 else -1
                    if not forward:
                        dj = -dj
                        di = -di
                    y = j + dj
                    x = i + di
                    if y < 0 or y >= height or x < 0 or x >= width or row[y, x] < 0:
                        continue
                    distance = (row[y, x] - j) ** 2 + (column[y, x] - i) ** 2
                    if distance < best:
                        best = distance
                        row[j, i] = row[y, x]
                        column[j, i] = column[y, x]


def grown(mask: np.ndarray, radius: float) -> np.ndarray:
    """A boolean mask with everything within `radius` pixels of it."""
    if not mask.any():
        return mask
    result: np.ndarray = nearest(mask)[0] <= radius
    return result


def parts(mask: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Connected parts of a boolean mask: labels from 1 (0: none), and the size of each."""
    labels = np.zeros(mask.shape, np.int32)
    count = _label(np.ascontiguousarray(mask), labels)
    return labels, np.bincount(labels.ravel(), minlength=count + 1)[1:]


def met(labels: np.ndarray, where: np.ndarray | slice) -> np.ndarray:
    """The whole of each of these parts that is met in `where`, a boolean mask or some rows."""
    chosen = np.zeros(int(labels.max(initial=0)) + 1, bool)
    chosen[labels[where]] = True
    chosen[0] = False
    result: np.ndarray = chosen[labels]
    return result


@kernel
def _label(mask: Number, labels: Number) -> Number:
    height, width = mask.shape
    stack = np.empty(height * width + 4, np.int64)
    count = 0
    for j in range(height):
        for i in range(width):
            if not mask[j, i] or labels[j, i]:
                continue
            count += 1
            labels[j, i] = count
            stack[0] = j * width + i
            top = 1
            while top:
                top -= 1
                y = stack[top] // width
                x = stack[top] - y * width
                for k in range(4):
                    b = y + (k == 0) - (k == 1)
                    a = x + (k == 2) - (k == 3)
                    if b >= 0 and b < height and a >= 0 and a < width and mask[b, a] and not labels[b, a]:
                        labels[b, a] = count
                        stack[top] = b * width + a
                        top += 1
    return count
