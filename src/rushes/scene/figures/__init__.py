"""The cast: figures of clay that walk, swim, fly and drive.

`CAST` names them, `draw` makes one sprite, `warm_up` compiles the kernels. Importing this compiles nothing; numba
is loaded by the first `draw`. An animal is one row in `cast/`; a new way of being built is one archetype: a module here, or a folder.
"""

from __future__ import annotations

from ..drawing.light import Light
from .cast import CAST
from .relief import Relief, relief_of
from .species import Species
from .sprites import Sprite, draw

__all__ = ["CAST", "Relief", "Species", "Sprite", "draw", "relief_of", "warm_up"]


def warm_up() -> None:
    """Compile every kernel, or load it from disk: seconds the first time on a machine, then a blink."""
    light = Light(
        key_direction=(-0.45, 0.72, 0.53),
        key=(1.0, 0.95, 0.86),
        sky=(0.4, 0.46, 0.56),
        ground=(0.26, 0.22, 0.18),
        rim=(0.7, 0.7, 0.7),
    )
    name = next(iter(CAST))
    draw(name, action=CAST[name].actions[0], phase=0.0, height_px=16, light=light)
