"""Breeds of cat that everybody knows at a glance, as `breeds.py` has those of dogs. Only rows here."""

from __future__ import annotations

from typing import Any

from ..quadruped.coat import Marking
from ..quadruped.joints import Ears, Extras, Tail
from ..species import Species
from .tame import TAME
from .varying import varied

_CAT = next(species for species in TAME if species.name == "cat")
POINTS = (
    Marking(kind="muzzle", colour="dark", amount=1.5),
    Marking(kind="ears", colour="dark"),
    Marking(kind="socks", colour="dark", amount=0.20),
    Marking(kind="tail", colour="dark"),
)


def _cat(name: str, *, height: float, palette: dict[str, str], **parts: Any) -> Species:
    return varied(_CAT, name, height=height, palette=palette, **parts)


CATS: tuple[Species, ...] = (
    _cat(
        "siamese",
        height=0.35,
        palette={"coat": "#efe2cb", "dark": "#54403a", "inner": "#8a6a60", "nose": "#3c2d2a", "iris": "#4f9fe0"},
        muzzle=(0.045, 0.080, 0.058),
        ears=Ears(length=0.205, width=0.112),
        blush=0.0,
        coat=POINTS,
    ),
    _cat(
        "persian",
        height=0.34,
        palette={"coat": "#f6f0e6", "inner": "#eab8b0", "iris": "#d98a2b"},
        chest=0.215,
        waist=0.20,
        rump=0.205,
        neck_radii=(0.185, 0.175),
        cheeks=0.14,
        muzzle=(0.015, 0.082, 0.066),
        ears=Ears(length=0.115, width=0.085, tip=0.026),
        tail=Tail(kind="bush", length=0.52, radius=0.125, lift=0.7, curl=0.09),
        extras=Extras(ruff=True),
        coat=(),
        fuzz=1.0,
    ),
    _cat(
        "tuxedocat",
        height=0.35,
        palette={"coat": "#2a292c", "cream": "#fdfbf7", "inner": "#c99a98", "iris": "#8fbf4a"},
        coat=(
            Marking(kind="muzzle", colour="cream", amount=1.15),
            Marking(kind="blaze", colour="cream", amount=0.7),
            Marking(kind="bib", colour="cream", amount=1.1),
            Marking(kind="belly", colour="cream"),
            Marking(kind="socks", colour="cream", amount=0.14),
        ),
    ),
    _cat(
        "shorthair",
        height=0.35,
        palette={"coat": "#7e8896", "inner": "#c3a6a4", "nose": "#5c626c", "iris": "#e0a02c"},
        chest=0.195,
        waist=0.18,
        rump=0.185,
        cheeks=0.135,
        ears=Ears(length=0.125, width=0.092, tip=0.026),
        tail=Tail(kind="thin", length=0.54, radius=0.066, lift=0.9, curl=0.09),
        coat=(),
    ),
    _cat(
        "mainecoon",
        height=0.44,
        palette={"coat": "#98805f", "dark": "coat*0.62", "cream": "#f4e8d4", "iris": "#c9a23a"},
        length=0.60,
        chest=0.20,
        neck_radii=(0.17, 0.145),
        cheeks=0.115,
        muzzle=(0.060, 0.092, 0.074),
        ears=Ears(length=0.225, width=0.098, tip=0.012),
        tail=Tail(kind="bush", length=0.66, radius=0.125, lift=0.75, curl=0.07),
        extras=Extras(ruff=True),
        coat=(
            Marking(kind="stripes", colour="dark"),
            Marking(kind="face_stripes", colour="dark"),
            Marking(kind="bib", colour="cream", amount=1.2),
            Marking(kind="muzzle", colour="cream"),
        ),
    ),
    _cat(
        "sphynx",
        height=0.35,
        palette={"coat": "#e6bfa8", "inner": "#d99a8c", "nose": "#c98478", "iris": "#8fb8c9"},
        chest=0.155,
        waist=0.15,
        limb=(0.072, 0.048, 0.042),
        neck_radii=(0.105, 0.09),
        cheeks=0.085,
        ears=Ears(length=0.255, width=0.135, tip=0.022, spread=0.5),
        tail=Tail(kind="thin", length=0.62, radius=0.028, lift=0.85, curl=0.12),
        coat=(),
        fuzz=0.1,
    ),
)
