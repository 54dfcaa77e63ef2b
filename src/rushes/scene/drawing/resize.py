"""Pictures at another size: area average for smaller, bilinear for larger. Premultiplied RGBA, or RGB."""

from __future__ import annotations

import numpy as np

from .jit import kernel
from .noise import Number


def resize(image: np.ndarray, width_px: int, height_px: int) -> np.ndarray:
    """A uint8 (h, w, c) picture at another size."""
    height, width = image.shape[:2]
    if (width, height) == (width_px, height_px):
        return image
    out = np.empty((height_px, width_px, image.shape[2]), np.uint8)
    _resize(np.ascontiguousarray(image), out, width / width_px, height / height_px)
    return out


@kernel
def _resize(image: Number, out: Number, step_x: Number, step_y: Number) -> None:
    height, width, channels = image.shape
    tall, wide, _ = out.shape
    reach_x = max(step_x, 1.0)
    reach_y = max(step_y, 1.0)
    sums = np.zeros(4)
    for j in range(tall):
        middle_y = (j + 0.5) * step_y
        first_y = int(np.floor(middle_y - reach_y * 0.5 - 0.5)) + (0 if step_y <= 1.0 else 1)
        last_y = int(np.ceil(middle_y + reach_y * 0.5 - 0.5))
        for i in range(wide):
            middle_x = (i + 0.5) * step_x
            first_x = int(np.floor(middle_x - reach_x * 0.5 - 0.5)) + (0 if step_x <= 1.0 else 1)
            last_x = int(np.ceil(middle_x + reach_x * 0.5 - 0.5))
            total = 0.0
            for c in range(channels):
                sums[c] = 0.0
            for y in range(first_y, last_y + 1):
                weight_y = 1.0 - max(0.0, abs(y + 0.5 - middle_y) - (reach_y - 1.0) * 0.5)
                if weight_y <= 0.0:
                    continue
                row = min(max(y, 0), height - 1)
                for x in range(first_x, last_x + 1):
                    weight = weight_y * (1.0 - max(0.0, abs(x + 0.5 - middle_x) - (reach_x - 1.0) * 0.5))
                    if weight <= 0.0:
                        continue
                    column = min(max(x, 0), width - 1)
                    total += weight
                    for c in range(channels):
                        sums[c] += weight * image[row, column, c]
            for c in range(channels):
                out[j, i, c] = int(sums[c] / max(total, 1e-6) + 0.5)
