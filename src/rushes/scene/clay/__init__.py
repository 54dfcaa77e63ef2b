"""Clay: smooth-blended distance fields, lit in a studio and traced into sprites.

`Clay` (model.py) is what a rig is modelled in, `trace` (studio.py) lights and draws it. Reading this package does
not load numba; the first `trace` does. Nothing here knows what a fox is.
"""

from __future__ import annotations

from .model import Clay, Rgb
from .samples import Unlit
from .space import Frame, Turn, Vec
from .studio import LEVEL, Picture, View, light_samples, reach, trace, trace_samples

__all__ = [
    "LEVEL",
    "Clay",
    "Frame",
    "Picture",
    "Rgb",
    "Turn",
    "Unlit",
    "Vec",
    "View",
    "light_samples",
    "reach",
    "trace",
    "trace_samples",
]
