"""Windows in which the light goes on later, one by one, while the sun sinks.

`props.facade` says where in a prop's picture they are; here they are followed to where the prop is laid, those that something hides
are left out, and each is drawn over its tower from its moment on. A moment depends on the time alone.
"""

from __future__ import annotations

import math

import numpy as np

from ..drawing.jit import kernel
from ..drawing.light import RGB
from ..drawing.noise import Number
from ..drawing.planes import Frame, colour_to_yuv
from ..drawing.shade import display

MORE = 0.09  # share of the windows at sunset that are dark as it begins and lit at the end
ALL_SECONDS = 12.0  # in which they all go on
COMES_SECONDS = 0.25  # that one takes
GOLD = display("#ffdc92")
NONE = np.zeros((0, 5), np.float32)
"""Windows: left, top, right and bottom pixel, and when of all that time its light goes on, 0..1."""


def moved(panes: np.ndarray, scale_x: float, scale_y: float, left: float = 0.0, top: float = 0.0) -> np.ndarray:
    """The same windows of a picture that is resized and then laid somewhere."""
    if not len(panes):
        return NONE
    scales, corner = (scale_x, scale_y, scale_x, scale_y, 1), (left, top, left, top, 0)
    result: np.ndarray = panes * np.array(scales, np.float32) + np.array(corner, np.float32)
    return result


def uncovered(panes: np.ndarray, picture: np.ndarray, left: int, top: int, width: int) -> np.ndarray:
    """Those of them whose middle a picture leaves free that is laid over them, on what begins again after `width` pixels."""
    if not len(panes):
        return NONE
    x = (((panes[:, 0] + panes[:, 2]) / 2).astype(int) - left) % width
    y = ((panes[:, 1] + panes[:, 3]) / 2).astype(int) - top
    within = (x < picture.shape[1]) & (y >= 0) & (y < picture.shape[0])
    hidden = within.copy()
    hidden[within] = picture[y[within], x[within], 3] > 127
    result: np.ndarray = panes[~hidden]
    return result


def switch_on(
    frame: Frame, panes: np.ndarray, left: float, top: float, scale: float, period_px: float, seconds: float, haze: RGB, hazed: float
) -> None:  # fmt: skip
    """Light those whose moment has come. `left`, `top`, `scale`: how their layer is laid; `period_px`: after which it repeats, 0: never;
    `hazed`: how much of them the air hides."""
    if len(panes):
        red, green, blue = (a + (b - a) * hazed for a, b in zip(GOLD, haze, strict=True))
        frame.change(_light, panes, left, top, scale, period_px, seconds, *colour_to_yuv(red, green, blue))


@kernel
def _light(
    y: Number, u: Number, v: Number, panes: Number, left: Number, top: Number, scale: Number, period: Number, seconds: Number,
    bright: Number, blue: Number, red: Number,
) -> None:  # fmt: skip
    height, width = y.shape
    for n in range(panes.shape[0]):
        share = min((seconds - panes[n, 4] * ALL_SECONDS) / COMES_SECONDS, 1.0)
        if share <= 0.0:
            continue
        y0 = top + panes[n, 1] * scale
        y1 = top + panes[n, 3] * scale
        x0 = left + panes[n, 0] * scale
        wide = (panes[n, 2] - panes[n, 0]) * scale
        if y1 <= 0.0 or y0 >= height:
            continue
        if period > 0.0:
            x0 -= math.floor((x0 + wide) / period) * period
        while x0 < width:
            if x0 + wide > 0.0:
                for j in range(max(int(y0), 0), min(int(y1) + 1, height)):
                    down = min(j + 1.0, y1) - max(float(j), y0)
                    for i in range(max(int(x0), 0), min(int(x0 + wide) + 1, width)):
                        cover = down * (min(i + 1.0, x0 + wide) - max(float(i), x0)) * share
                        if cover <= 0.0:
                            continue
                        y[j, i] = int(y[j, i] + (bright - y[j, i]) * cover + 0.5)
                        if i % 2 == 0 and j % 2 == 0:
                            u[j // 2, i // 2] = int(u[j // 2, i // 2] + (blue - u[j // 2, i // 2]) * cover + 0.5)
                            v[j // 2, i // 2] = int(v[j // 2, i // 2] + (red - v[j // 2, i // 2]) * cover + 0.5)
            if period <= 0.0:
                break
            x0 += period
