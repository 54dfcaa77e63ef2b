"""What the files about four-legged animals hand to each other: measures of the parts, and the joints of one pose."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from ...clay import Frame, Vec

Radii = tuple[float, float, float]


@dataclass(frozen=True, kw_only=True)
class Ears:
    kind: Literal["point", "round", "flop", "fan", "leaf", "none"] = "point"
    length: float = 0.17
    width: float = 0.085
    tip: float = 0.018  # radius at the end of a pointed ear
    spread: float = 0.36


@dataclass(frozen=True, kw_only=True)
class Tail:
    kind: Literal["bush", "thin", "tuft", "hair", "stub", "paddle"] = "thin"
    length: float = 0.5
    radius: float = 0.05
    lift: float = 0.5  # radians above straight back
    curl: float = 0.1  # radians per segment
    taper: float = 0.4  # share of the radius that a thin tail loses on its way


@dataclass(frozen=True, kw_only=True)
class Extras:
    hump: float = 0.0
    humps: tuple[float, ...] = (0.3,)  # where along the back, from the shoulders
    ruff: bool = False
    mane: bool = False  # along the neck
    collar: bool = False  # around the face
    trunk: bool = False
    curled_tusks: float = 0.0  # beside a trunk: how large their curl is, 0: short and straight
    puffs: bool = False  # clipped balls of hair on crown, chest, hips and tail, as a poodle wears them
    shag: bool = False  # long hair that hangs from flanks, chest and crown
    snout: bool = False
    antlers: bool = False
    palms: bool = False  # antlers as broad as hands, as a moose has
    wings: bool = False
    spikes: bool = False
    horns: Literal["", "goat", "bull", "swept", "rhino", "unicorn", "triceratops"] = ""
    plates: bool = False  # along the back, as a stegosaurus has
    quills: bool = False
    scutes: bool = False  # rows of bumps along back and tail
    beard: bool = False
    teeth: bool = False
    buckteeth: bool = False  # two before the lower lip
    tusks: bool = False  # up from the corners of the mouth
    bill: bool = False  # broad and flat, in the place of a muzzle


@dataclass(frozen=True, kw_only=True)
class Joints:
    """Where the parts of one posed animal are."""

    chest: Frame
    hip: Frame
    head: Frame
    radii: Radii  # of the head
    nose: Vec
    neck_root: Vec
    body: tuple[float, float, float, float, float]  # length, leg, chest, waist, rump
    paw: Radii
    muzzle: Radii
    muzzle_drop: float
    breadth: float
    eye: Radii


@dataclass(frozen=True, kw_only=True)
class Materials:
    coat: int
    dark: int
    inner: int
    accent: int
