"""Who has an archetype of their own, or nearly: a bird, a fish, a car, a tree. One row each; most others are in files by what they are."""

from __future__ import annotations

from ..balloon import BALLOON, Balloon
from ..bird import BIRD, Bird
from ..boat import BOAT, Boat
from ..car import CAR, Car
from ..fish import FISH, Fish
from ..flower import FLOWER, Flower
from ..otter import OTTER, Otter
from ..robot import ROBOT, Robot
from ..rocket import ROCKET, Rocket
from ..snake import SNAKE, Snake
from ..species import Species
from ..tree import TREE, Tree
from ..whale import WHALE, Whale

ARCHETYPAL: tuple[Species, ...] = (
    Species(
        name="bird",
        archetype=BIRD,
        domain="air",
        height=0.22,
        palette={"coat": "#3f8fd6", "belly": "#fff3df", "wing": "coat*0.80", "tip": "coat*0.55", "beak": "#f5a623"},
        shape=Bird(),
    ),
    Species(
        name="fish",
        archetype=FISH,
        domain="water",
        height=0.20,
        palette={
            "coat": "#ff8326",
            "band": "#fffaf2",
            "edge": "#3a1f18",
            "fin": "coat*0.92",
            "lips": "coat*0.80",
            "iris": "#7a4a1c",
        },
        shape=Fish(),
    ),
    Species(
        name="whale",
        archetype=WHALE,
        domain="water",
        height=1.2,
        palette={"coat": "#3f74b8", "belly": "#e6f0f6", "line": "coat*0.55"},
        shape=Whale(),
    ),
    Species(
        name="car",
        archetype=CAR,
        domain="ground",
        height=0.75,
        palette={"coat": "#2f7fe0", "trim": "#f4f1ea", "line": "coat*0.55"},
        shape=Car(),
    ),
    Species(
        name="jeep",
        archetype=CAR,
        domain="ground",
        height=0.85,
        palette={"coat": "#5f8a4f", "trim": "#d8d5cc", "line": "coat*0.55"},
        shape=Car(boxy=True),
    ),
    Species(
        name="convertible",
        archetype=CAR,
        domain="ground",
        height=0.62,
        palette={"coat": "#d8352c", "trim": "#f4f1ea", "line": "coat*0.55"},
        shape=Car(open=True),
    ),
    Species(
        name="taxi",
        archetype=CAR,
        domain="ground",
        height=0.75,
        palette={"coat": "#ffc62e", "trim": "#f4f1ea", "line": "coat*0.55"},
        shape=Car(roof="taxi"),
    ),
    Species(
        name="policecar",
        archetype=CAR,
        domain="ground",
        height=0.75,
        palette={
            "coat": "#2c4f9e",
            "trim": "#f4f1ea",
            "line": "coat*0.55",
            "second": "#fbf8f2",
            "badge": "#f2c14a",
        },
        shape=Car(roof="police"),
    ),
    Species(
        name="tree",
        archetype=TREE,
        domain="ground",
        height=1.9,
        palette={"coat": "#6fb04a", "light": "coat*1.38", "trunk": "#8a5f3c", "fruit": "#e8453c"},
        shelter=True,
        shape=Tree(fruit=True),
    ),
    Species(
        name="autumntree",
        archetype=TREE,
        domain="ground",
        height=1.9,
        palette={"coat": "#e8862c", "light": "coat*1.30", "trunk": "#7a5236"},
        shelter=True,
        shape=Tree(),
    ),
    Species(
        name="otter",
        archetype=OTTER,
        domain="water",
        height=0.30,
        palette={
            "coat": "#8a5a3c",
            "belly": "#d9b48c",
            "face": "#f0d8b4",
            "foot": "#5e3a28",
            "nose": "#2a1a16",
            "shell": "#fbe9da",
            "ridge": "#e9b7a2",
        },
        shape=Otter(),
    ),
    Species(
        name="robot",
        archetype=ROBOT,
        domain="ground",
        height=0.85,
        palette={"coat": "#9fc4d6", "trim": "#f2a03d", "dark": "#3c4654", "glow": "#6ff2e0"},
        shape=Robot(),
    ),
    Species(
        name="boat",
        archetype=BOAT,
        domain="surface",
        height=1.3,
        palette={"coat": "#d9483b", "sail": "#fff8ea", "stripe": "#3f8fd6", "wood": "#b9834f", "plank": "#8a5f38"},
        shape=Boat(),
    ),
    Species(
        name="snake",
        archetype=SNAKE,
        domain="ground",
        height=0.3,
        palette={
            "coat": "#6fae3f",
            "band": "#f2c53a",
            "belly": "#eef0b8",
            "line": "#2f4a1c",
            "tongue": "#e0384a",
        },
        shape=Snake(),
    ),
    Species(
        name="rocket",
        archetype=ROCKET,
        domain="space",
        height=1.4,
        palette={"coat": "#e8453c", "shell": "#f4f1ea"},
        shape=Rocket(),
    ),
    Species(
        name="hotairballoon",
        archetype=BALLOON,
        domain="air",
        height=1.8,
        palette={"coat": "#e8574a", "alternate": "#ffd257", "band": "#fff4e0", "basket": "#a06a3c", "rope": "#6a4426"},
        shape=Balloon(),
    ),
    Species(
        name="flower",
        archetype=FLOWER,
        domain="ground",
        height=0.30,
        palette={"coat": "#ff7fa0", "heart": "coat*0.72", "core": "#ffcf4a", "seed": "#e39426", "stem": "#5aa04a"},
        shape=Flower(),
    ),
    Species(
        name="sunflower",
        archetype=FLOWER,
        domain="ground",
        height=0.42,
        palette={"coat": "#f8c62c", "heart": "#e0902a", "core": "#6a4426", "seed": "#3e2817", "stem": "#5aa04a"},
        shape=Flower(petals=15, length=0.27, width=0.062, core=0.16),
    ),
    Species(
        name="cherrytree",
        archetype=TREE,
        domain="ground",
        height=2.0,
        palette={"coat": "#f2a6c2", "light": "#fde0ea", "trunk": "#6a4a44"},
        shelter=True,
        shape=Tree(),
    ),
    Species(
        name="pine",
        archetype=TREE,
        domain="ground",
        height=2.1,
        palette={"coat": "#3f8458", "light": "#7fbb7c", "trunk": "#7d5638"},
        shape=Tree(kind="pine"),
    ),
    Species(
        name="palm",
        archetype=TREE,
        domain="ground",
        height=2.0,
        palette={"coat": "#5fae4e", "light": "#a9d66a", "trunk": "#a57c50"},
        shape=Tree(kind="palm"),
    ),
    Species(
        name="bamboostalk",
        archetype=TREE,
        domain="ground",
        height=2.1,
        palette={"coat": "#5fa845", "light": "#a9d66a", "trunk": "#8fb84a"},
        shape=Tree(kind="bamboo"),
    ),
    Species(
        name="dolphin",
        archetype=WHALE,
        domain="water",
        height=0.45,
        palette={"coat": "#7d9db8", "belly": "#eef3f6", "line": "coat*0.55"},
        shape=Whale(height=0.185, width=0.185, beak=0.09, dorsal=0.15, fluke=0.22, flipper=0.20, grooves=False),
        paces={"swim": 1.1},
    ),
    Species(
        name="shark",
        archetype=WHALE,
        domain="water",
        height=0.55,
        palette={"coat": "#6f8496", "belly": "#eef1f3", "line": "coat*0.5"},
        shape=Whale(height=0.20, width=0.18, dorsal=0.22, fluke=0.26, flipper=0.22, grooves=False, sideways=True),
        paces={"swim": 1.4},
    ),
)
