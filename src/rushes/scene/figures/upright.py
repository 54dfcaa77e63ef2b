"""Animals and robots that do what people do: their head, coat and tail on a person's body.

"A panda playing the guitar" is the row `panda` seen through this. Must not: model heads (they are cut from the animal).
"""

from __future__ import annotations

from ..composed import UPRIGHT
from .human.animal import BUILT
from .human.body import HUMAN
from .human.shape import Human
from .quadruped.body import Quadruped
from .species import Species

DARK = "#2b2b30"
LIMBS = {
    "panda": {"sleeve": DARK, "trousers": DARK, "skin": DARK, "shoe": DARK},
    "robot": {"sleeve": "dark", "trousers": "dark", "skin": "trim", "shoe": "coat", "scarf": "trim"},
}
"""Where arms and legs have another colour than the trunk."""


def upright(animal: Species) -> Species | None:
    """The animal on two legs; None where its head cannot be set on shoulders."""
    if not isinstance(animal.shape, Quadruped) and animal.name not in BUILT:
        return None
    coat = animal.palette["coat"]
    hand = animal.palette.get("foot", animal.palette.get("sock", "coat"))
    palette = {
        **animal.palette, "coat": coat, "skin": hand if hand.startswith("#") else "coat", "trousers": "coat", "shoe": hand, "hair": "coat",
        "hat": "coat", "scarf": "#e0483e", "legs": "coat", **LIMBS.get(animal.name, {}),
    }  # fmt: skip
    return Species(
        name=UPRIGHT + animal.name,
        archetype=HUMAN,
        shape=Human(animal=animal.name, dress_up=False),
        palette=palette,
        domain="ground",
        height=min(1.1, max(0.62, animal.height * 0.9)),
        main=animal.main,
    )
