"""What of a thing is only in it or on it, and stays what it is when the thing is of wood or of glass: an iron bed has a soft pillow.

Must not: clay, drawing.
"""

from __future__ import annotations

from collections.abc import Mapping

from .food import bowl
from .parts import Thing

SERVED_ON = ("plate", "board")
"""Colours of what a dish lies on, which are its first solids."""
HOLDS: Mapping[str, tuple[str, ...]] = {
    "vase": ("stem", "one", "two", "three", "core"),
    "bowl": ("one", "two", "three", "four"),
    "soup": ("broth", "noodle", "egg", "yolk", "leek", "wood"),
    "salad": ("leaf", "dark", "red", "ring", "egg", "yolk"),
    "cup": ("drink",),
    "cake": ("cream", "candle", "flame", "cherry", "plate"),
    "pot": ("broth", "bit", "green"),
    "wheelbarrow": ("earth", "leaf"),
    "bed": ("coat", "sheet", "pillow"),
    "crib": ("sheet", "pillow", "star", "blanket"),
    "couch": ("pad", "cushion"),
    "armchair": ("pad",),
    "fern": ("coat", "light", "stem", "soil"),
    "shelf": ("wall", "leaf", "pot", "one", "two", "three", "four", "vase", "frame", "photo"),
    "bookshelf": ("red", "blue", "cream", "green", "gold", "plum", "globe", "pot", "leaf"),
    "cabinet": ("plate", "cup", "jar"),
    "cupboard": ("plate", "cup", "pot"),
    "candle": ("coat", "wick", "flame", "core"),
}
OF_GLASS: Mapping[str, tuple[str, ...]] = {
    "fishbowl": ("rim",), "waterbowl": ("rim",), "fireflyjar": ("lid",), "bottledship": ("cork",),
}  # fmt: skip
"""Vessels that one sees through, and what of them is of something else when they are: their rim and foot, what closes them."""


def held(name: str, palette: Mapping[str, str], shape: Thing) -> frozenset[str]:
    """The colours of what it holds."""
    if name in OF_GLASS:
        return frozenset(palette) - {*OF_GLASS[name]}
    if name in HOLDS:
        return frozenset(HOLDS[name])
    first = shape.solids[0].colour if shape.solids else ""
    served = first in SERVED_ON or (first != "" and shape.solids[:4] == bowl(first))
    return frozenset(palette) - {first, "band"} if served else frozenset()
