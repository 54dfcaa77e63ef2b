"""The places, one file each. `PLACES` maps the director's names to them; a new place is a new file and a row here."""

from __future__ import annotations

from collections.abc import Mapping

from . import (
    beach,
    city,
    desert,
    forest,
    lake,
    meadow,
    mountains,
    room,
    sky,
    space,
    underwater,
    village,
)  # fmt: skip
from .model import Extra, Place, Scatter, Stand

PLACES: Mapping[str, Place] = {
    module.PLACE.name: module.PLACE
    for module in (
        meadow, forest, mountains, desert, beach, underwater, city, room, space, lake, village, sky,
    )
}  # fmt: skip

__all__ = ["PLACES", "Extra", "Place", "Scatter", "Stand"]
