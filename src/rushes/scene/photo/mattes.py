"""From a small, rough mask to fine coverage: hairs and blades keep their own share of every pixel.

Along the rim, each pixel's colour is placed between the colours of the two sides nearby; where these are too alike to
tell, the mask smoothed along edges decides.
"""

from __future__ import annotations

import numpy as np

from ..drawing.jit import kernel
from ..drawing.noise import Number, box_blur
from .fields import enlarge, guided, nearest, smoothstep, spread

RIM = 0.012  # width of the rim, of the longer side
COLOUR_WEIGHT = np.array([1.0, 2.0, 2.0], np.float32)
THIN = 0.008  # half the width of a mast or a branch, of the longer side


def refine(mask: np.ndarray, planes: np.ndarray) -> np.ndarray:
    """Coverage 0..1 at the size of `planes`, float32 (h, w, 3) Y, U, V in 0..255, from a mask of any smaller size."""
    height, width = planes.shape[:2]
    size = max(height, width)
    rough = enlarge(mask, width, height)
    colour = planes * (COLOUR_WEIGHT / 255)
    follows = guided(np.ascontiguousarray(colour[..., 0]), rough, size / 160, 4e-4)
    follows = np.clip((np.clip(follows, 0, 1) - 0.08) / 0.84, 0, 1)
    solid = rough > 0.5
    if not solid.any() or solid.all():
        return rough
    rim = size * RIM
    inside_by, outside_by = nearest(~solid)[0], nearest(solid)[0]
    near = np.minimum(inside_by, outside_by)
    step = 2 if size > 400 else 1  # the colours of the two sides are smooth: half the size will do
    fore, back = (
        enlarge(spread(colour[::step, ::step], (by > 0.6 * rim)[::step, ::step].astype(np.float32), rim * 1.6 / step),
                width, height)
        for by in (inside_by, outside_by)
    )  # fmt: skip
    apart = ((fore - back) ** 2).sum(2)
    between = ((colour - back) * (fore - back)).sum(2) / np.maximum(apart, 1e-4)
    between = np.clip((between - 0.12) / 0.76, 0, 1)
    certain = smoothstep(0.006, 0.03, apart)
    alpha = follows + (between - follows) * certain
    # Away from the outline the mask is right; further off than a hair reaches, nothing is left of it.
    settled = smoothstep(0.5 * rim, 1.1 * rim, near)
    alpha = alpha + (np.where(solid, 1.0, 0.0) - alpha) * settled
    result: np.ndarray = np.clip(box_blur(alpha.astype(np.float32), 0.6), 0, 1).astype(np.float32)
    return result


def thin_things(luma: np.ndarray, within: np.ndarray) -> np.ndarray:
    """Coverage 0..1 of what is thin and stands out of a smooth surrounding, darker or (surely) lighter: wires, masts, birds.

    `luma` is 0..255; what is usual `within` a soft mask sets the measure. A top-hat in either direction: what an opening or a closing would take away.
    """
    radius = max(2, round(THIN * max(luma.shape)))
    image = np.ascontiguousarray(box_blur(luma, 0.6), np.float32)
    closed = -widened(-widened(image, radius), radius)
    opened = widened(-widened(-image, radius), radius)
    # In a calm sky the faintest wire shows; among clouds only what is stronger than they are.
    calm = [
        float(np.percentile((hat)[within > 0.5], 60)) if (within > 0.5).any() else 9.0
        for hat in (closed - image, image - opened)
    ]
    low = np.clip(2.2 * calm[0] + 2.0, 3.0, 12.0)
    dark = smoothstep(low, 2.4 * low, closed - image)
    low = np.clip(3.0 * calm[1] + 6.0, 9.0, 26.0)
    light = smoothstep(low, 2.0 * low, image - opened)
    result: np.ndarray = np.clip(widened(np.ascontiguousarray(np.maximum(dark, light)), 1), 0, 1)
    return result


@kernel
def widened(image: Number, radius: Number) -> Number:
    """The greatest value within a square."""
    height, width = image.shape
    rows = np.empty_like(image)
    out = np.empty_like(image)
    for j in range(height):
        for i in range(width):
            most = image[j, i]
            for x in range(max(i - radius, 0), min(i + radius, width - 1) + 1):
                most = max(most, image[j, x])
            rows[j, i] = most
    for j in range(height):
        for i in range(width):
            most = rows[j, i]
            for y in range(max(j - radius, 0), min(j + radius, height - 1) + 1):
                most = max(most, rows[y, i])
            out[j, i] = most
    return out
