"""Somebody with something on that a prompt names: "astronaut wearing helmet #d8352c", "lady wearing bag #26262c and jacket #26262c",
"bird wearing chest #d8352c".

The row stays as it is but for that; no seed takes it off. Must not: model anything (`human_clothes.py`, `human_head.py`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from ..composed import ALSO, WEARING
from .human_shape import Human
from .species import Species

LOOKS: Mapping[str, tuple[Mapping[str, Any], str]] = {
    "hat": ({"hat": "cap"}, "hat"),
    "straw": ({"hat": "straw"}, "hat"),
    "helmet": ({"hat": "helmet"}, "hat"),
    "jacket": ({"jacket": True, "short_sleeves": False}, "jacket"),
    "raincoat": ({"jacket": False, "short_sleeves": False, "hat": "hood", "scarf": False}, "coat hat"),
    "boots": ({"boots": True}, "shoe"),
    "bag": ({"bag": True}, "bag"),
    "chest": ({}, "belly"),
}
"""What is worn -> how the person is dressed for it, and the palette entries that its colour is."""
BARE = ("none", "beanie", "cap")
"""Heads that a cap is put on; whoever has another hat wears that in the colour."""


def dressed(name: str, rows: Mapping[str, Species]) -> Species | None:
    """The figure "WHO wearing WHAT #rrggbb and WHAT #rrggbb"; None where there is nobody who could."""
    who, _, clothes = name.partition(WEARING)
    if who not in rows:
        return None
    species = rows[who]
    shape, palette = species.shape, dict(species.palette)
    for part in clothes.split(ALSO):
        what, _, colour = part.partition(" ")
        look, named = LOOKS.get(what, ({}, ""))
        entries = named.split()
        if not entries or not colour.startswith("#") or (what == "chest") == isinstance(shape, Human):
            return None
        if isinstance(shape, Human):
            covered = entries == ["hat"] and shape.hat not in BARE
            shape = replace(shape, **({} if covered else look), kept=(*shape.kept, *entries))
        elif not palette.keys() >= set(entries):
            return None
        palette |= dict.fromkeys(entries, colour)
    return replace(species, name=name, shape=shape, palette=palette)
