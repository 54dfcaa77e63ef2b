"""The low sun in hazy air: a glow over the edges of what stands before it.

One soft picture, laid at the depth where the place lists its `rays`: what is nearer stands dark before it. It follows the sun, not the
world. Not there by day, at night and under clouds. The rays themselves are in the sky, see `sunrays.py`.
"""

from __future__ import annotations

import math

import numpy as np

from ..drawing.blend import FULL, place
from ..drawing.lens import Shift
from ..drawing.planes import Frame, layer_from_rgba
from ..drawing.shade import display
from ..places import Living
from .stage import Item, Stage
from .sunrays import is_low

SIDE_PX = 240  # of the glow, which is soft, and so is enlarged
SUNBEAMS = (
    Living(kind="shafts", x=-1.2, z=6.2, width=6.6, height=4.9),
    Living(kind="shafts", x=1.6, z=12.0, width=12.0, height=8.2),
    Living(kind="rays", x=0.0, z=24.0, height=0.4),
)
"""What a place has where a prompt asks for sunbeams, besides its own."""
DOWN = 0.45  # of its reach: how far it goes down, where the ground has light of its own
BREATH = 0.06


def glow(stage: Stage, living: Living) -> list[Item]:
    """The light around the sun; `living.height` is its reach, of the frame's height."""
    air, lens = stage.air, stage.lens
    if air.sun is None or not is_low(air, stage.scene.weather):
        return []
    y, x = np.mgrid[-1 : DOWN : round(SIDE_PX * (1 + DOWN) / 2) * 1j, -1 : 1 : SIDE_PX * 1j].astype(np.float32)
    away = np.hypot(x, y)
    share = 0.46 * np.exp(-away * 2.7) * np.clip((1.0 - away) * 2.2, 0, 1) * np.clip(1.0 - y / DOWN, 0, 1) ** 1.5
    image = np.empty((*share.shape, 4), np.float32)
    image[..., :3] = share[..., None] * np.array(display(air.glow), np.float32)
    image[..., 3] = share * 0.62
    layer = layer_from_rgba(image)
    scale = 2 * living.height * lens.unit / SIDE_PX
    at_x, at_y = lens.width_px / 2 + air.sun[0] * min(lens.unit, 0.8 * lens.width_px), air.sun[1] * lens.horizon_px
    strength = FULL * min(1.0, air.glow_strength)

    def lay(frame: Frame, shift: Shift, seconds: float) -> None:
        drift_x, drift_y = stage.sky_offset(shift)
        half = SIDE_PX * scale / 2
        breath = 1.0 - BREATH + BREATH * math.sin(0.6 * seconds)
        place(frame, layer, at_x + drift_x - half, at_y + drift_y - half, scale, strength=int(strength * breath))

    return [Item(living.z, lay)]
