"""The places. `PLACES` maps the director's names to them.

The first twelve have a file each; the families `nature`, `built` and `indoors` hold theirs as rows of one tuple, in files
of a few places that belong together. A new place is a row there and its name in `place_names.py`.
"""

from __future__ import annotations

from collections.abc import Mapping

from . import beach, city, desert, forest, future_city, lake, meadow, mountains, room, sky, space, underwater, village
from .built import BUILT
from .indoors import INDOORS
from .model import Extra, Living, Place, Scatter, Stand, Stream, Traffic
from .nature import NATURE

FIRST = tuple(
    module.PLACE
    for module in (
        meadow, forest, mountains, desert, beach, underwater, city, future_city, room, space, lake, village, sky,
    )
)  # fmt: skip
PLACES: Mapping[str, Place] = {place.name: place for place in (*FIRST, *NATURE, *BUILT, *INDOORS)}

__all__ = ["PLACES", "Extra", "Living", "Place", "Scatter", "Stand", "Stream", "Traffic"]
