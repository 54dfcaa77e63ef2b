"""The light in which figures stand: that of their place, but for a style or a street that asks for another.

Which light it is, is said in `drawing/light.py`. No drawing here.
"""

from __future__ import annotations

from ..drawing.light import SILHOUETTE, Light, shadowed, signlit
from ..model import Scene
from ..places import Place
from .atmosphere import Air

SIGNS, NEON = "neon_street", "neon"  # the place and the style of a night that is lit by them
DARK = 0.5  # air from which on it is night


def on_figures(scene: Scene, setting: Place, air: Air) -> Light:
    """The light on figures."""
    if SILHOUETTE in scene.styles:
        return shadowed(air.light)
    among_signs = setting.name == SIGNS or NEON in scene.styles
    return signlit(air.light) if among_signs and air.dark > DARK and setting.sky == "open" else air.light
