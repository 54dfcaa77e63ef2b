"""Birds that fly: one row each. Those that rather walk are in `cast_fowl.py`."""

from __future__ import annotations

from .bird import BIRD, Bird
from .species import Species

BIRDS: tuple[Species, ...] = (
    Species(
        name="eagle",
        archetype=BIRD,
        domain="air",
        height=0.5,
        palette={
            "coat": "#6b4426",
            "belly": "#7d5432",
            "wing": "#543318",
            "tip": "#f6f1e6",
            "beak": "#f5b52e",
            "hood": "#fbf7ee",
        },
        shape=Bird(
            body=(0.34, 0.20, 0.20),
            head=(0.155, 0.145, 0.15),
            beak=(0.17, 0.066),
            span=0.44,
            tail=0.32,
            legs=0.12,
            crest=False,
            hook=True,
            hood=1.0,
        ),
        paces={"fly": 0.9},
    ),
    Species(
        name="crow",
        archetype=BIRD,
        domain="air",
        height=0.28,
        palette={
            "coat": "#2c2c36",
            "belly": "#363644",
            "wing": "#22222c",
            "tip": "#3c3c4e",
            "beak": "#3a3a40",
            "lid": "#2c2c36",
        },
        shape=Bird(
            body=(0.31, 0.19, 0.19),
            head=(0.16, 0.15, 0.155),
            beak=(0.20, 0.055),
            span=0.34,
            tail=0.34,
            legs=0.14,
            crest=False,
        ),
        paces={"fly": 0.62},
    ),
    Species(
        name="parrot",
        archetype=BIRD,
        domain="air",
        height=0.32,
        palette={"coat": "#e23b35", "belly": "#f2c53a", "wing": "#2f78d8", "tip": "#3fae5a", "beak": "#3a3a44"},
        shape=Bird(
            body=(0.30, 0.20, 0.20),
            head=(0.18, 0.175, 0.175),
            beak=(0.13, 0.085),
            span=0.33,
            tail=0.52,
            legs=0.10,
            hook=True,
        ),
        paces={"fly": 0.6},
    ),
    Species(
        name="seagull",
        archetype=BIRD,
        domain="air",
        height=0.3,
        palette={"coat": "#fbfaf6", "belly": "#ffffff", "wing": "#b4bcc6", "tip": "#33363e", "beak": "#f5b52e"},
        shape=Bird(
            body=(0.32, 0.185, 0.185),
            head=(0.155, 0.15, 0.15),
            beak=(0.17, 0.046),
            span=0.42,
            tail=0.24,
            legs=0.12,
            crest=False,
        ),
        paces={"fly": 0.85},
    ),
    Species(
        name="toucan",
        archetype=BIRD,
        domain="air",
        height=0.32,
        palette={"coat": "#26262e", "belly": "#fff3d0", "wing": "#1e1e26", "tip": "#3a3a48", "beak": "#ff9a2e"},
        shape=Bird(
            body=(0.29, 0.20, 0.20),
            head=(0.165, 0.16, 0.165),
            beak=(0.36, 0.095),
            span=0.30,
            tail=0.34,
            legs=0.10,
            crest=False,
        ),
    ),
)
