"""Somebody with something on that a prompt names: "astronaut wearing helmet #d8352c", "lady wearing bag #26262c and jacket #26262c",
"bird wearing chest #d8352c"; an animal with what `adorned.py` has: "cat wearing sunglasses #17181c".

The row stays as it is but for that; no seed takes it off. Must not: model anything (`human/clothes.py`, `human/head.py`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from ...composed import ALSO, WEARING
from ..human.shape import Human
from ..species import REST, Pose, Species
from .adorned import COVERS, PIECES, adorned, has_a_face, has_a_trunk

ROBE = {"top": "robe", "jacket": False, "skirt": False, "scarf": False, "short_sleeves": False, "vest": False}
LOOKS: Mapping[str, tuple[Mapping[str, Any], str]] = {
    "hat": ({"hat": "cap"}, "hat"),
    "straw": ({"hat": "straw"}, "hat"),
    "helmet": ({"hat": "helmet"}, "hat"),
    "suit": ({"top": "coat", "tie": True, "scarf": False, "short_sleeves": False, "skirt": False}, "coat trousers"),
    "jacket": ({"jacket": True, "short_sleeves": False}, "jacket"),
    "longcoat": ({"top": "coat", "jacket": False, "scarf": False, "short_sleeves": False, "skirt": False}, "coat"),
    "top": ({"stripes": False}, "coat"),
    "trousers": ({"top": "shirt", "skirt": False, "tutu": False}, "trousers"),
    "skirt": ({"top": "shirt", "skirt": True}, "trousers"),
    "raincoat": ({"jacket": False, "short_sleeves": False, "hat": "hood", "scarf": False}, "coat hat"),
    "boots": ({"boots": True}, "shoe"),
    "bag": ({"bag": True}, "bag"),
    "beret": ({"hat": "beret"}, "hat"),
    "crown": ({"hat": "crown"}, "gold"),
    "scarf": ({"scarf": True}, "scarf"),
    "tie": ({"tie": True}, "tie"),
    "bow": ({"bow": True}, "tie"),
    "collar": ({"choker": True}, "choker"),
    "sunglasses": ({"eyes": "dark"}, "rim"),
    "glasses": ({"eyes": "round"}, "rim"),
    "pack": ({"pack": True}, "pack"),
    "headphones": ({"headphones": True}, "headphones"),
    "staff": ({"staff": True}, "staff"),
    "chest": ({}, "belly"),
    "robe": ({**ROBE, "belt": True}, "coat"),
    "kimono": ({**ROBE, "belt": False, "obi": True}, "coat"),
    "armor": ({"top": "armour", "jacket": False, "skirt": False, "scarf": False}, "coat trousers"),
    "cape": ({"cape": True}, "cape"),
    "apron": ({"apron": True}, "apron"),
    "tutu": ({"tutu": True, "skirt": False, "top": "shirt"}, "tutu"),
    "vest": ({"vest": True, "scarf": False}, "vest"),
    "gloves": ({}, "glove"),
    "earrings": ({"earrings": True}, "earring"),
    "necklace": ({"necklace": True, "scarf": False}, "necklace"),
    "stripes": ({"stripes": True}, "stripe"),
    "eyepatch": ({"eyes": "patch"}, "rim"),
    "mask": ({"eyes": "mask"}, "mask"),
    "goggles": ({"eyes": "goggles"}, "rim"),
    "ribbon": ({"ribbon": True}, "ribbon"),
    "hood": ({"hat": "hood", "hair": "short"}, "hat"),
    **{
        what: ({"hat": hat}, "hat")
        for what, hat in {
            "tophat": "top",
            "stetson": "cowboy",
            "toque": "chef",
            "pointed": "wizard",
            "partyhat": "party",
            "hardhat": "hard",
            "beanie": "beanie",
            "santahat": "santa",
            "tricorne": "pirate",
            "turban": "turban",
            "wreath": "wreath",
        }.items()
    },
    "hair": ({}, "hair"),
    **{f"{cut}_hair": ({"hair": cut}, "hair") for cut in ("long", "short", "curly", "wavy")},
    **{cut: ({"hair": cut}, "hair") for cut in ("ponytail", "pigtails", "braids", "bun", "afro", "bald")},
    "beard": ({"beard": "full"}, "beard"),
    "long_beard": ({"beard": "long"}, "beard"),
    "moustache": ({"beard": "moustache"}, "beard"),
    "skin": ({}, "skin"),
    "stout": ({"slim": 1.12, "belly": True, "belt": False}, "build"),
    "brawny": ({"slim": 1.16}, "build"),
    "slender": ({"slim": 0.84}, "build"),
}
"""What is worn -> how the person is dressed for it, and the palette entries that its colour is."""
OF_NATURE = frozenset(
    [
        "skin",
        "beard",
        "long_beard",
        "moustache",
        "stout",
        "brawny",
        "slender",
        *(name for name, (_, entry) in LOOKS.items() if entry == "hair"),
    ]
)
"""What nobody puts on; a colour need not be said of it."""
FROWN = "frown"
"""What somebody has on their face who is sad."""
CAPS = ("hat", "straw", "helmet")
FUR, SLEEVE, TIE = "fur", "sleeve", "#b3262e"
"""The palette entry of an animal's own colour where its clothes have another, and the tie that goes with its suit."""
BARE = ("none", "beanie", "cap")
"""Heads that a cap is put on; whoever has another hat wears that in the colour."""


def _by_nature(shape: Human, what: str, has_a_colour: bool) -> Human:
    """Somebody with hair, a beard or a skin as named: no seed gives another, and no cap of its own hides the hair."""
    look, named = LOOKS[what]
    kept = {*shape.kept, *(named.split() if has_a_colour else ()), *(["cut"] if named == "hair" else ())}
    if named == "hair":
        bare = shape.hat in BARE and "hat" not in shape.kept
        bald = what == "hair" and shape.hair in ("none", "bald")
        shape = replace(shape, hat="none" if bare else shape.hat, hair="short" if bald else shape.hair)
    if named == "build" and shape.slim != 1.0:
        look = {**look, "slim": shape.slim * look["slim"]}
    return replace(shape, **look, kept=tuple(sorted(kept)))


def dressed(name: str, rows: Mapping[str, Species]) -> Species | None:
    """The figure "WHO wearing WHAT #rrggbb and WHAT #rrggbb"; None where there is nobody who could."""
    who, _, clothes = name.partition(WEARING)
    if who not in rows:
        return None
    species = rows[who]
    shape, palette = species.shape, dict(species.palette)
    on_it: dict[str, str] = {}
    for part in clothes.split(ALSO):
        what, _, colour = part.partition(" ")
        if what == FROWN and isinstance(shape, Human) and not shape.animal:
            shape = replace(shape, sad=True)
            continue
        look, named = LOOKS.get(what, ({}, ""))
        entries = named.split()
        grows = what in OF_NATURE
        if (
            not entries
            or not (colour.startswith("#") or (grows and not colour))
            or (what == "chest" and isinstance(shape, Human))
        ):
            return None
        if grows:
            if not isinstance(shape, Human) or shape.animal:
                return None
            shape = _by_nature(shape, what, bool(colour))
            palette |= dict.fromkeys(entries, colour) if colour else {}
            continue
        animal = not isinstance(shape, Human) or bool(shape.animal)
        if animal and what in PIECES:
            entries = [what]  # its own, whatever the fur is called
            on_it[what] = what
        elif what in COVERS and not isinstance(shape, Human):
            on_it[what], entries = what, [what]
        elif isinstance(shape, Human):
            covered = what in CAPS and shape.hat not in BARE
            shape = replace(
                shape, **({} if covered else look), kept=(*shape.kept, *entries, *(("cut",) if "hair" in look else ()))
            )
        elif not palette.keys() >= set(entries):
            return None
        if isinstance(shape, Human) and shape.animal and "coat" in entries:  # its own colour is that of its head
            palette.setdefault(FUR, palette["coat"])
            palette.setdefault("tie", TIE)
            entries += [SLEEVE] if SLEEVE in palette else []  # a panda has dark ones by nature
        palette |= dict.fromkeys(entries, colour)
    main = FUR if FUR in palette and FUR not in species.palette else species.main
    species = replace(species, name=name, shape=shape, palette=palette, main=main)
    if not on_it:
        return species
    rest = species.model(Pose(action=REST, phase=0.0))
    if not has_a_face(rest) or (on_it.keys() & set(COVERS) and not has_a_trunk(rest)):
        return None
    build = adorned(species.archetype.build, on_it)
    return replace(species, archetype=replace(species.archetype, build=build))
