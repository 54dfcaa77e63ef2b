"""The one studio light that places and figures share.

Here lives the `Light` value and nothing else: what each time of day and weather makes of it is in `atmosphere.py`,
how a surface answers to it is in `shade.py`. Everything that is drawn takes a `Light` as an argument, so that a figure
always stands in the light of its place.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

RGB = tuple[float, float, float]


@dataclass(frozen=True, kw_only=True)
class Light:
    """One studio light; colours are linear RGB around 0..1, not display values."""

    key_direction: tuple[float, float, float]
    """Unit vector that points TOWARDS the light: x right, y up, z towards the camera."""
    key: RGB
    sky: RGB
    """Ambient light from above."""
    ground: RGB
    """Ambient light that bounces from below."""
    rim: RGB
    """Light from behind that draws the edge of a figure."""


SILHOUETTE = "silhouette"
"""The style in which figures stand dark before what is behind them."""
UNLIT = 0.035
SIGNS = (1.18, 0.74, 1.06), (0.24, 0.36, 0.60), (0.34, 0.13, 0.30), (1.0, 2.3, 2.9)
"""Key, sky, ground and rim of a night that is lit by signs: rose from before, blue from above, cyan along the edge."""


def shadowed(light: Light) -> Light:
    """The light on figures that are seen against the light: next to none, but for their edge."""
    dim = {name: tuple(UNLIT * part for part in getattr(light, name)) for name in ("key", "sky", "ground")}
    return replace(light, rim=tuple(0.25 * part for part in light.rim), **dim)  # type: ignore[arg-type]


def signlit(light: Light) -> Light:
    """The light on figures among neon signs: they read at a glance, their edge against the dark."""
    key, sky, ground, rim = SIGNS
    return replace(light, key=key, sky=sky, ground=ground, rim=rim)
