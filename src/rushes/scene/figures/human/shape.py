"""What a person wears and is built like: plain data, one value a row of the cast. Must not: solids, motion."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace
from typing import Literal

from ...model import CLOTHES
from ..species import Palette

Hat = Literal[
    "none", "beanie", "cap", "helmet", "straw", "chef", "police", "fire", "hard", "crown", "tiara", "wizard", "pirate",
    "cowboy", "santa", "samurai", "knight", "space", "beret", "nurse", "clown", "hood", "turban", "party", "roman", "top", "wreath",
]  # fmt: skip
Hair = Literal[
    "short", "long", "wavy", "bun", "none", "curly", "ponytail", "pigtails", "braids", "topknot", "afro", "tuft", "bald",
]  # fmt: skip
Beard = Literal["none", "full", "long", "moustache"]
Eyewear = Literal["none", "round", "patch", "mask", "goggles", "ninja", "dark"]
Top = Literal["shirt", "dress", "robe", "coat", "suit", "armour"]


@dataclass(frozen=True, kw_only=True)
class Human:
    hat: Hat = "none"
    hair: Hair = "short"
    beard: Beard = "none"
    eyes: Eyewear = "none"
    top: Top = "shirt"
    scarf: bool = False
    skirt: bool = False
    tutu: bool = False
    pack: bool = False  # on the back
    cape: bool = False
    apron: bool = False
    tie: bool = False
    bow: bool = False  # a tie that is a bow
    choker: bool = False  # a band about the neck
    headphones: bool = False
    earrings: bool = False
    necklace: bool = False
    obi: bool = False  # a broad sash about a robe whose collars cross
    ribbon: bool = False  # tied to a bow, in the hair
    belt: bool = False
    buttons: bool = False
    stripes: bool = False
    emblem: bool = False
    vest: bool = False
    ruff: bool = False  # a clown's collar
    short_sleeves: bool = False
    long_ears: bool = False
    slim: float = 1.0
    belly: bool = False  # a round one, over the belt
    head: float = 1.0  # size of the head; children have large ones
    nose: str = ""  # another colour than the skin's
    alien: bool = False  # large black eyes in a bald head without ears
    tail: bool = False  # a fish's, in the place of legs
    bones: bool = False  # a skeleton's face and ribs
    animal: str = ""  # whose head it bears instead of a person's
    broom: bool = False  # what it flies on
    jacket: bool = False  # open, over what is worn under it
    boots: bool = False
    bag: bool = False  # at the side, on a strap
    shield: bool = False  # tall, on the arm that is nearer
    covered: bool = False  # whether what it has on its head for an action presses the hair flat
    staff: bool = False  # in the hand that is free
    dress_up: bool = True  # whether a seed may choose other clothes
    sad: bool = False  # whether the mouth is turned down, whatever is done
    partner: str = ""  # who is there where an action takes two
    kept: tuple[str, ...] = ()  # palette entries of what it leaves as it is even so, and "cut" of the hair


SKINS = ("#f2b58c", "#e9a679", "#c98256", "#9a5f3e", "#f6c7a3")
HAIRS = ("#5a3420", "#33211b", "#a8672e", "#d9a441", "#24191a")
SHIRTS = ("#e8574a", "#3f9e8f", "#5b79c9", "#f0a63a", "#8d6ab8", "#6fae57")
TROUSERS = ("#3f5a8a", "#6a5140", "#4c4f58", "#8a5a6a")
SHORT_HAIR: tuple[Hair, ...] = ("short", "short", "curly", "short")


def individual(shape: Human, palette: Palette, seed: int) -> tuple[Human, Palette]:
    """Another person of the same kind: a seed other than 0 picks skin, hair and, where nothing is a uniform, clothes."""
    chance = random.Random(seed // CLOTHES)
    skin, hair = chance.choice(SKINS), chance.choice(HAIRS)
    shirt, trousers = SHIRTS[seed % CLOTHES], chance.choice(TROUSERS)  # beside each other no two are dressed alike
    look = {} if shape.animal or shape.bones or shape.alien or "skin" in shape.kept else {"skin": skin}
    if palette["hair"] not in GREYS:
        look["hair"] = hair
    if not shape.dress_up:
        return shape, palette.but({name: colour for name, colour in look.items() if name not in shape.kept})
    look |= {"coat": shirt, "trousers": trousers, "hat": chance.choice(SHIRTS), "scarf": chance.choice(SHIRTS)}
    look = {name: colour for name, colour in look.items() if name not in shape.kept}
    cut: Hair = shape.hair if shape.hair != "short" or "cut" in shape.kept else chance.choice(SHORT_HAIR)
    own: Hat = "none" if shape.hat == "none" else chance.choice(("beanie", "cap", "none"))
    hat = shape.hat if {"hat", "gold"} & {*shape.kept} else own
    scarf = shape.scarf and (chance.random() < 0.4 or "scarf" in shape.kept)
    return replace(shape, hair=cut, hat=hat, scarf=scarf), palette.but(look)


GREY = "#d9d6d2"
GREYS = ((0xD9 / 255.0, 0xD6 / 255.0, 0xD2 / 255.0),)
