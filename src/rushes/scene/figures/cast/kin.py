"""Those who differ from one of the cast in a part: a lioness has no mane, a doe no antlers, a goldfish no bands."""

from __future__ import annotations

from ..fish import FISH, Fish
from ..quadruped.joints import Extras
from ..species import Species
from .varying import varied
from .wild import WILD

_WILD = {species.name: species for species in WILD}


KIN: tuple[Species, ...] = (
    varied(_WILD["lion"], "lioness", height=0.70, extras=Extras()),
    varied(_WILD["deer"], "doe", height=0.74, cute=0.62, extras=Extras()),
    Species(
        name="goldfish",
        archetype=FISH,
        domain="water",
        height=0.18,
        palette={
            "coat": "#f5832a",
            "band": "#ffdca0",
            "edge": "coat*0.8",
            "fin": "#ff9d4a",
            "lips": "coat*0.80",
            "iris": "#4a2a14",
        },
        shape=Fish(bands=False, length=0.42, height=0.29, width=0.20, tail=0.34),
    ),
)
