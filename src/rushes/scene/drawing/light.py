"""The one studio light that places and figures share.

Here lives the `Light` value and nothing else: what each time of day and weather makes of it is in `atmosphere.py`,
how a surface answers to it is in `shade.py`. Everything that is drawn takes a `Light` as an argument, so that a figure
always stands in the light of its place.
"""

from __future__ import annotations

from dataclasses import dataclass

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
