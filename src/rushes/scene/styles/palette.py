"""A picture that is kept to a few colours: every hue goes to the nearest of them, what is grey takes the darkest or the lightest.

How light it is stays as it was. The rule to remember: what becomes of a colour depends on it alone and changes smoothly with it, so
that nothing flickers and no edge is torn.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..drawing.jit import kernel
from ..drawing.noise import Number
from ..drawing.planes import Frame, colour_to_yuv
from ..drawing.shade import display, hexed
from . import tone

NEAREST = 5.0  # how decidedly a hue goes to the nearest of two
OWN_SHARE = 0.14  # of its own colour that everything keeps
STRENGTH = 0.8  # of a colour of the palette's saturation over a pixel's own
TONED = 0.34  # of its colour that the darkest and the lightest of a palette lay over shadows and lights
FLESH = "#c98d68"
MUTED = 0.55  # of its colour that flesh keeps: nobody is green in a film of teal and gold
GREY = 6.0  # chroma steps below which a colour of the palette has no hue


class Kept:
    """A grade: the frame kept to a palette of `#rrggbb`, and to the colours of `besides`, which were asked for of somebody."""

    def __init__(self, colours: Sequence[str], besides: Sequence[str] = (), *, people: bool = False) -> None:
        rows = sorted(colour_to_yuv(*display(colour)) for colour in colours)  # the darkest first
        more = [colour_to_yuv(*display(colour)) for colour in besides]
        hues = [row[1:] for row in more if np.hypot(row[1] - 128, row[2] - 128) > GREY]  # a grey draws nobody's
        flesh = [colour_to_yuv(*display(FLESH))[1:]] if people else []
        muted = [MUTED] * len(flesh)
        self._u, self._v = _table(
            np.array([*(row[1:] for row in rows), *hues, *flesh]) - 128,
            np.array([1.0] * (len(rows) + len(hues)) + muted),
        )
        self._curve = tone.curve(((0.0, 0.0), (1.0, 1.0)))
        self._tint = tone.Tint.of(1.0, _toned(rows[0]), _toned(rows[-1]))

    def __call__(self, frame: Frame, seconds: float) -> None:
        _keep(frame.u, frame.v, self._u, self._v)
        tone.apply(frame, self._curve, self._tint)


def _table(chroma: np.ndarray, shares: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """What becomes of every blue and red difference (256, 256), by the palette's (n, 2) chroma steps and the share of itself that
    each of them gives."""
    steps = np.arange(256.0) - 128
    blue, red = np.meshgrid(steps, steps, indexing="ij")
    strong = np.hypot(blue, red)
    reach = np.hypot(chroma[:, 0], chroma[:, 1])
    hues = chroma / np.maximum(reach, GREY)[:, None]  # a grey of the palette draws nobody's hue, and takes colour away
    given = hues * shares[:, None]
    near = (blue[..., None] * hues[:, 0] + red[..., None] * hues[:, 1]) / np.maximum(strong, 1.0)[..., None]
    weight = np.exp(NEAREST * (near - 1.0))
    weight /= weight.sum(-1, keepdims=True)
    new_blue, new_red = (strong * STRENGTH * (weight * given[:, k]).sum(-1) for k in (0, 1))
    found = [
        np.clip(np.round(128 + OWN_SHARE * old + (1 - OWN_SHARE) * new), 16, 240).astype(np.uint8)
        for old, new in ((blue, new_blue), (red, new_red))
    ]
    return found[0], found[1]


def _toned(colour: tuple[float, float, float]) -> str:
    """Of a colour in YUV: a grey with a share of its chroma, as a tint takes it."""
    blue, red = (TONED * (part - 128) / 224 for part in colour[1:])
    r, b = 0.5 + 1.5748 * red, 0.5 + 1.8556 * blue
    g = (0.5 - 0.2126 * r - 0.0722 * b) / 0.7152
    return hexed((r, g, b))


@kernel
def _keep(u: Number, v: Number, table_u: Number, table_v: Number) -> None:
    rows, columns = u.shape
    for j in range(rows):
        for i in range(columns):
            blue = u[j, i]
            red = v[j, i]
            u[j, i] = table_u[blue, red]
            v[j, i] = table_v[blue, red]
