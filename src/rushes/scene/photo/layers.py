"""A picture taken apart: sky, land and subject, each whole behind the next.

What a layer hid is filled from its surroundings, smoothly and with their grain. A layer holds exactly what is missing
between the picture and the layers behind it: laid upon each other unmoved they are the picture again. Planes are padded
by mirroring, so that a moved layer never ends within the frame.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..drawing.jit import kernel
from ..drawing.noise import Number, box_blur
from ..drawing.planes import Frame
from .fields import enlarge, fill, grown, nearest

PAD_SHARE = 0.09  # of the longer side: what is mirrored beyond the borders
HOLE = 0.010  # how far around a layer the one behind is filled anew, of the longer side
GRAIN = 0.010  # radius of what counts as grain
FRAGMENT = 0.15  # coverage from which something beside a layer shows as a fragment of it


@dataclass(frozen=True)
class Sheet:
    """One layer: premultiplied, padded planes; `cover` None means opaque everywhere."""

    y: np.ndarray
    u: np.ndarray
    v: np.ndarray
    cover: np.ndarray | None
    cover_half: np.ndarray | None
    pad: int
    """Pixels of padding of the luma planes on every side; half of it for chroma. Divisible by 16."""


def pad_of(width_px: int, height_px: int) -> int:
    return max(16, int(PAD_SHARE * max(width_px, height_px)) // 16 * 16)


def opaque(frame: Frame) -> Sheet:
    """A layer that covers everything."""
    pad = pad_of(frame.y.shape[1], frame.y.shape[0])
    return Sheet(_padded(frame.y, pad), _padded(frame.u, pad // 2), _padded(frame.v, pad // 2), None, None, pad)


def half_planes(frame: Frame) -> np.ndarray:
    """Y, U, V at the size of the chroma planes: float32 (h / 2, w / 2, 3)."""
    y = frame.y.astype(np.float32)
    quarter = 0.25 * (y[0::2, 0::2] + y[1::2, 0::2] + y[0::2, 1::2] + y[1::2, 1::2])
    return np.stack([quarter, frame.u.astype(np.float32), frame.v.astype(np.float32)], axis=2)


def take_apart(frame: Frame, alpha: np.ndarray) -> tuple[Frame, Sheet]:
    """Lift what `alpha` (0..1, at chroma size) covers off the frame: what is behind it, and the layer itself."""
    behind = fill_behind(frame, alpha)
    height, width = frame.y.shape
    cover_half = np.empty_like(frame.u)
    cover = np.empty_like(frame.y)
    full = enlarge(alpha, width, height)
    y, u, v = np.empty_like(frame.y), np.empty_like(frame.u), np.empty_like(frame.v)
    _lift(frame.y, behind.y, full, y, cover)
    _lift_chroma(frame.u, behind.u, frame.v, behind.v, alpha.astype(np.float32), cover, u, v, cover_half)
    pad = pad_of(width, height)
    half = pad // 2
    sheet = Sheet(
        _padded(y, pad), _padded(u, half), _padded(v, half), _padded(cover, pad), _padded(cover_half, half), pad
    )
    return behind, sheet


def fragments(sheet: Sheet, alpha: np.ndarray) -> float:
    """Share of the surroundings of `alpha` that went along with the layer, because nothing smooth could stand for them.

    They move with the layer, away from where they belong: torn specks around it. 0 before a plain or blurred background.
    """
    half = sheet.pad // 2
    assert sheet.cover_half is not None
    cover = sheet.cover_half[half:-half, half:-half].astype(np.float32) / 255
    ring = (alpha <= 0.03) & grown(alpha > 0.03, HOLE * max(alpha.shape))
    return float((cover[ring] > FRAGMENT).mean()) if ring.any() else 0.0


def fill_behind(frame: Frame, alpha: np.ndarray) -> Frame:
    """The frame with what `alpha` covers replaced by its surroundings: smooth tones, and grain mirrored at the rim."""
    planes = half_planes(frame)
    size = max(planes.shape)
    hole = grown(alpha > 0.03, HOLE * size)
    if hole.all() or not hole.any():
        return frame.copy()
    known = (~hole).astype(np.float32)
    smooth = fill(planes, known)
    smooth = np.where(hole[..., None], smooth, planes)
    radius = GRAIN * size
    tone = box_blur(smooth, radius)
    filled = np.where(hole[..., None], fill(tone, known), planes).astype(np.float32)
    distance, row, column = nearest(~hole)
    out = frame.copy()
    weight = np.exp(-distance / (0.06 * size)).astype(np.float32)
    _grain(out.y, frame.y, filled, tone, hole, row, column, weight)
    _grain_chroma(out.u, out.v, filled, hole)
    return out


@kernel
def _grain(
    out: Number, source: Number, filled: Number, tone: Number, hole: Number, row: Number, column: Number, weight: Number
) -> None:
    height, width = hole.shape
    for j in range(2 * height):
        for i in range(2 * width):
            if not hole[j // 2, i // 2]:
                continue
            # Smooth between the samples of the filled tone.
            y = min(max((j - 0.5) * 0.5, 0.0), height - 1.001)
            x = min(max((i - 0.5) * 0.5, 0.0), width - 1.001)
            top = int(y)
            left = int(x)
            v = y - top
            u = x - left
            a = filled[top, left, 0] + (filled[top, left + 1, 0] - filled[top, left, 0]) * u
            b = filled[top + 1, left, 0] + (filled[top + 1, left + 1, 0] - filled[top + 1, left, 0]) * u
            value = a + (b - a) * v
            # The grain of the place that mirrors this one at the rim.
            m = min(max(4 * row[j // 2, i // 2] + 1 - j, 0), 2 * height - 1)
            n = min(max(4 * column[j // 2, i // 2] + 1 - i, 0), 2 * width - 1)
            if not hole[m // 2, n // 2]:
                grain = source[m, n] - tone[m // 2, n // 2, 0]
                value += min(max(grain, -28.0), 28.0) * weight[j // 2, i // 2]
            out[j, i] = min(max(int(value + 0.5), 16), 235)


@kernel
def _grain_chroma(u: Number, v: Number, filled: Number, hole: Number) -> None:
    height, width = hole.shape
    for j in range(height):
        for i in range(width):
            if hole[j, i]:
                u[j, i] = min(max(int(filled[j, i, 1] + 0.5), 0), 255)
                v[j, i] = min(max(int(filled[j, i, 2] + 0.5), 0), 255)


@kernel
def _lift(image: Number, behind: Number, alpha: Number, out: Number, cover: Number) -> None:
    """What must lie over `behind` to give `image`: as much coverage as asked, more where nothing else would do."""
    height, width = image.shape
    for j in range(height):
        for i in range(width):
            c = float(image[j, i])
            b = float(behind[j, i])
            a = alpha[j, i]
            if c < b:
                a = max(a, (b - c) / b)
            elif c > b:
                a = max(a, (c - b) / (255.0 - b))
            k = min(int(a * 255.0 + 0.999), 255)
            cover[j, i] = k
            out[j, i] = min(max(int(c - (255 - k) * b / 255.0 + 0.5), 0), 255)


@kernel
def _lift_chroma(
    image_u: Number, behind_u: Number, image_v: Number, behind_v: Number, alpha: Number, cover: Number, u: Number,
    v: Number, cover_half: Number,
) -> None:  # fmt: skip
    height, width = image_u.shape
    for j in range(height):
        for i in range(width):
            a = alpha[j, i]
            for plane in range(2):
                c = float(image_u[j, i] if plane == 0 else image_v[j, i])
                b = float(behind_u[j, i] if plane == 0 else behind_v[j, i])
                if c < b:
                    a = max(a, (b - c) / b)
                elif c > b:
                    a = max(a, (c - b) / (255.0 - b))
            # Luma may have needed more: the two must not part.
            luma = 0
            for d in range(4):
                luma += cover[2 * j + (d >> 1), 2 * i + (d & 1)]
            k = max(min(int(a * 255.0 + 0.999), 255), luma >> 2)
            cover_half[j, i] = k
            u[j, i] = min(max(int(image_u[j, i] - (255 - k) * behind_u[j, i] / 255.0 + 0.5), 0), 255)
            v[j, i] = min(max(int(image_v[j, i] - (255 - k) * behind_v[j, i] / 255.0 + 0.5), 0), 255)


def _padded(plane: np.ndarray, pad: int) -> np.ndarray:
    """Mirrored beyond its borders, as often as it takes."""
    return np.ascontiguousarray(np.pad(plane, pad, mode="symmetric"))
