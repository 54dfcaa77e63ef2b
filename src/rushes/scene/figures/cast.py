"""The cast: one row per species. Adding one means adding a row here (or in `cast_tame.py`, `cast_wild.py`)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache

from ..composed import (
    DRAWING,
    EATING,
    FEEDING,
    HOLDING_UP,
    HUGGING,
    IN_WHEEL,
    INSIDE,
    JOINTS,
    PULLING,
    READING,
    RIDING,
    STACKED,
    TOGETHER,
    TWO,
    UPRIGHT,
    WEARING,
    WITH,
)
from . import harness, riding
from .balloon import BALLOON, Balloon
from .bird import BIRD, Bird
from .boat import BOAT, Boat
from .car import CAR, Car
from .cast_birds import BIRDS
from .cast_floating import FLOATING
from .cast_fowl import FOWL
from .cast_insects import INSECTS
from .cast_insects_young import YOUNG_INSECTS
from .cast_kin import KIN
from .cast_people import PEOPLE
from .cast_perches import PERCHES
from .cast_reptiles import REPTILES
from .cast_shore import CRITTERS
from .cast_small import SMALL
from .cast_small_light import LIGHT
from .cast_tame import TAME
from .cast_tame_small import GARDEN
from .cast_things_apparatus import APPARATUS
from .cast_things_band import BAND
from .cast_things_built import BUILT
from .cast_things_carts import CARTS
from .cast_things_castle import CASTLE
from .cast_things_clothes import CLOTHES
from .cast_things_desk import DESK
from .cast_things_devices import DEVICES
from .cast_things_dishes import DISHES
from .cast_things_dominoes import FALLING
from .cast_things_emblems import EMBLEMS
from .cast_things_feast import FEAST
from .cast_things_finds import FINDS
from .cast_things_food import FOOD
from .cast_things_fruit import FRUIT
from .cast_things_furnishing import FURNISHING
from .cast_things_gadgets import GADGETS
from .cast_things_games import GAMES
from .cast_things_glass import GLASS
from .cast_things_handy import HANDY
from .cast_things_home import HOME
from .cast_things_hot import HOT
from .cast_things_household import HOUSEHOLD
from .cast_things_interior import INTERIOR
from .cast_things_jewels import JEWELS
from .cast_things_kitchen import KITCHEN
from .cast_things_larder import LARDER
from .cast_things_learning import LEARNING
from .cast_things_lights import LIGHTS
from .cast_things_machines import MACHINES
from .cast_things_meals import MEALS
from .cast_things_music import MUSIC
from .cast_things_outdoors import OUTDOORS
from .cast_things_pieces import PIECES
from .cast_things_plain import PLAIN
from .cast_things_play import PLAY
from .cast_things_public import PUBLIC
from .cast_things_rides import RIDES
from .cast_things_roadworks import ROADWORKS
from .cast_things_room import ROOM
from .cast_things_sport import SPORT
from .cast_things_street import STREET
from .cast_things_surfaces import SURFACES
from .cast_things_sweets import SWEETS
from .cast_things_tools import TOOLS
from .cast_things_toys import TOYS
from .cast_things_training import TRAINING
from .cast_things_travel import TRAVEL
from .cast_things_treasures import TREASURES
from .cast_things_various import VARIOUS
from .cast_things_vegetables import VEGETABLES
from .cast_things_vehicles import VEHICLES
from .cast_things_water import WATER
from .cast_things_wear import WEAR
from .cast_things_works import WORKS
from .cast_things_yard import YARD
from .cast_upright import UPRIGHT as ERECT
from .cast_wild import WILD
from .cast_wild_far import FAR
from .cast_wonders import WONDERS
from .cast_worlds import WORLDS
from .cast_young import YOUNG
from .embracing import embracing
from .feeding import feeding
from .filled import filled
from .fish import FISH, Fish
from .flower import FLOWER, Flower
from .hugging import hugging
from .lettering import BLANK, inscribed
from .nibbling import nibbling
from .otter import OTTER, Otter
from .partners import together
from .pouring import POURED
from .robot import ROBOT, Robot
from .rocket import ROCKET, Rocket
from .seizing import seizing
from .sheltering import sheltered
from .snake import SNAKE, Snake
from .species import Species
from .stacked import stacked
from .tree import TREE, Tree
from .upright import upright
from .whale import WHALE, Whale
from .wheeling import wheeling
from .worn import dressed

_ROWS: tuple[Species, ...] = (
    *YOUNG,
    *TAME,
    *WILD,
    *KIN,
    *GARDEN,
    *FAR,
    *REPTILES,
    *FLOATING,
    *SMALL,
    *BIRDS,
    *FOWL,
    *CRITTERS,
    *INSECTS,
    *YOUNG_INSECTS,
    *ERECT,
    *LIGHT,
    *APPARATUS,
    *BAND,
    *BUILT,
    *CARTS,
    *CASTLE,
    *CLOTHES,
    *DESK,
    *EMBLEMS,
    *DISHES,
    *FEAST,
    *FINDS,
    *FOOD,
    *GAMES,
    *TRAINING,
    *HANDY,
    *FRUIT,
    *HOME,
    *HOT,
    *KITCHEN,
    *MACHINES,
    *LARDER,
    *MEALS,
    *SWEETS,
    *VEGETABLES,
    *MUSIC,
    *OUTDOORS,
    *PLAY,
    *RIDES,
    *DEVICES,
    *FURNISHING,
    *ROOM,
    *SPORT,
    *STREET,
    *SURFACES,
    *TOOLS,
    *TOYS,
    *TRAVEL,
    *TREASURES,
    *VARIOUS,
    *GLASS,
    *LIGHTS,
    *WORLDS,
    *PIECES,
    *POURED,
    *PLAIN,
    *JEWELS,
    *FALLING,
    *WATER,
    *VEHICLES,
    *PEOPLE,
    *PERCHES,
    *WEAR,
    *GADGETS,
    *INTERIOR,
    *HOUSEHOLD,
    *LEARNING,
    *PUBLIC,
    *ROADWORKS,
    *WORKS,
    *YARD,
    *WONDERS,
    *BLANK,
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


COMPOSED_MAX = 512
"""Figures made of others that are kept: prompts make as many as they like, and a clip shows a dozen."""


class Cast(Mapping[str, Species]):
    """The rows by name, and what two of them make together: "upright panda", "knight riding dragon", "deer pulling sleigh with santa";
    a sign with words on it, "sign reading OPEN"; and "3 orange inside basket".

    Iteration gives the rows alone; what is composed is made when it is asked for.
    """

    def __init__(self, rows: Mapping[str, Species]) -> None:
        self._rows = rows
        self._composed = lru_cache(COMPOSED_MAX)(self._compose)

    def __getitem__(self, name: str) -> Species:
        if name in self._rows:
            return self._rows[name]
        found = self._composed(name)
        if found is None:
            raise KeyError(name)
        return found

    def _compose(self, name: str) -> Species | None:
        if TOGETHER in name:
            return together(name, self)
        if READING in name:
            return inscribed(name)
        if name.startswith(STACKED):
            return stacked(name, self._rows)
        if INSIDE in name:
            return filled(name, self._rows)
        if EATING in name:
            return nibbling(name, self._rows)
        if IN_WHEEL in name:
            return wheeling(name, self._rows)
        if HOLDING_UP in name:
            return sheltered(name, self._rows)
        if HUGGING in name:
            return hugging(name, self) or embracing(name, self) or seizing(name, self)
        if FEEDING in name:
            return feeding(name, self)
        if WEARING in name and RIDING not in name and WITH not in name.partition(WEARING)[0]:
            return dressed(name, self)
        for pulling in (PULLING, DRAWING):
            team, found, load = name.partition(pulling)
            puller = team.removeprefix(TWO)
            cart, with_, passenger = load.partition(WITH)
            if found and puller in self._rows and cart in self._rows and (not with_ or passenger in self):
                seated = self[passenger] if with_ else None
                return harness.harnessed(
                    self._rows[puller], self._rows[cart], seated, dyed=pulling == DRAWING, two=puller != team
                )
            if found:
                return None
        rider, riding_, mount = name.partition(RIDING)
        if riding_:
            if rider not in self or mount not in self._rows:
                return None
            return riding.ridden(self[rider], self._rows[mount])
        animal = name.removeprefix(UPRIGHT)
        return upright(self._rows[animal]) if name.startswith(UPRIGHT) and animal in self._rows else None

    def __contains__(self, name: object) -> bool:
        if name in self._rows:
            return True
        if not isinstance(name, str) or not (
            any(joint in name for joint in JOINTS) or name.startswith((UPRIGHT, STACKED))
        ):
            return False
        try:
            self[name]
        except KeyError:
            return False
        return True

    def __iter__(self) -> Iterator[str]:
        return iter(self._rows)

    def __len__(self) -> int:
        return len(self._rows)


CAST: Mapping[str, Species] = Cast({row.name: row for row in _ROWS})
