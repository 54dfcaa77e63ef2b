"""What a species is: one row of data that an archetype knows how to model.

Lives here: `Species`, `Archetype`, `Action`, `Pose` and palettes. Must not: numba, pixels, any particular animal.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from ..clay import Clay, Frame, Rgb
from ..clay.space import vec, yaw
from .passage import eased, ends_of, passage
from .patterns import lay
from .stuffs import STUFFS, make_of

Domain = Literal["ground", "air", "water", "surface", "space"]

TILT = 0.14  # radians that the studio camera looks down on every figure
REST = "rest"  # the pose that paint is laid on; never drawn


@dataclass(frozen=True, kw_only=True)
class Action:
    """One closed cycle. `stride` is the way covered in figure units; gaits take theirs from the shape."""

    seconds: float
    stride: float = 0.0
    turn: float | None = None  # radians that the nose comes towards the camera, where it differs from the archetype's
    grounded: bool = True  # feet or wheels on the ground at y = 0; otherwise the origin is the body's centre


@dataclass(frozen=True, kw_only=True)
class Pose:
    """What a rig is asked to be: an action at a phase in [0, 1)."""

    action: str
    phase: float
    seed: int = 0
    of: str = ""  # at rest: the action whose tools lie there, so that paint finds them
    slope: float = 0.0  # rise per unit forwards that keeps a planted foot level on the picture

    @property
    def shows(self) -> str:
        """The action whose solids are modelled: at rest they lie as paint finds them."""
        return self.of if self.action == REST else self.action

    def wave(self, shift: float = 0.0, times: int = 1) -> float:
        """A sine that closes with the cycle: `times` whole waves, started `shift` of a cycle early."""
        return math.sin(math.tau * (times * self.phase + shift))

    def pulse(self, at: float, width: float) -> float:
        """1 at a moment of the cycle, 0 beyond half its width, smooth between."""
        away = abs((self.phase - at + 0.5) % 1.0 - 0.5) / (width * 0.5)
        return 0.5 + 0.5 * math.cos(math.pi * away) if away < 1.0 else 0.0


FADES_FROM, FADES_OVER = 0.78, 0.10
"""How light a colour is in its darkest part where its shades begin to be lost in it, and from there to where they are."""


class Palette:
    """Colours by name. A value is "#rrggbb", "name*0.8" for a darker or lighter shade of another, or "name^0.8" for one that is lost
    in white. Of "#rrggbb|name*0.8" the second counts where a colour was asked for: "a red ball" is red all over."""

    def __init__(self, values: Mapping[str, str], main: Rgb | None = None, name: str = "coat") -> None:
        self._values = values
        self._main = main
        self._name = name

    @property
    def asked(self) -> Rgb | None:
        """The colour that was asked for; None for the figure's own."""
        return self._main

    def __getitem__(self, name: str) -> Rgb:
        if name == self._name and self._main is not None:
            return self._main
        value, _, once_asked = self._values[name].partition("|")
        if once_asked and self._main is not None:
            value = once_asked
        if value.startswith("#"):
            return (int(value[1:3], 16) / 255.0, int(value[3:5], 16) / 255.0, int(value[5:7], 16) / 255.0)
        base, by, factor = value.partition("^" if "^" in value else "*")
        r, g, b = self[base]
        k = float(factor or 1.0)
        if by == "^":
            k += (1.0 - k) * min(1.0, max(0.0, (min(r, g, b) - FADES_FROM) / FADES_OVER))
        return (min(1.0, r * k), min(1.0, g * k), min(1.0, b * k))

    def but(self, changes: Mapping[str, str]) -> Palette:
        """The same palette with some colours changed; the colour asked for stays."""
        return Palette({**self._values, **changes}, self._main, self._name)

    def __contains__(self, name: str) -> bool:
        return name in self._values

    def get(self, name: str, other: str) -> Rgb:
        return self[name if name in self._values else other]


Build = Callable[[Clay, Any, Palette, Pose], None]  # models one pose; the shape is the archetype's own dataclass
Stride = Callable[[Any, str], float]  # figure units covered by one cycle of an action
Dress = Callable[[Any, Palette, int], Palette]  # what an individual, by its seed, wears of a shape's palette


@dataclass(frozen=True, kw_only=True)
class Archetype:
    """A way of being built and of moving that many species share."""

    build: Build
    actions: Mapping[str, Action]  # the first is the default
    stride: Stride | None = None
    turn: float = 0.5  # radians that the nose comes towards the camera
    dress: Dress | None = None  # where individuals differ in colour
    draught: float = 0.25  # share of the height that is under water when it swims
    passes: Callable[[Any, str], bool] | None = None  # whether its limbs, of a shape, can go from and into an action


@dataclass(frozen=True, kw_only=True)
class Species:
    """A row of the cast."""

    name: str
    archetype: Archetype
    shape: Any
    palette: Mapping[str, str]
    domain: Domain
    height: float  # beside a human of 1.0, as a maker of miniatures would have it
    main: str = "coat"  # the palette entry that a colour word replaces
    shelter: bool = False  # whether others find room under it
    seat: float = 0.0  # share of its height at which somebody sits or lies on it; 0: on its top
    mirrors: bool = True  # False for what bears writing: it is drawn the same way whichever way it faces
    glow: tuple[str, float] = (
        "",
        0.0,
    )  # the light around it in the dark: its colour, and how far it reaches, of its height
    shines: bool = False  # whether that light is seen by day as well
    holds: frozenset[str] = (
        frozenset()
    )  # palette entries of what is only in it or on it, and never of what it is made of
    own: int | None = None  # how many of its materials are its own where whole figures lie in it; None: all
    paces: Mapping[str, float] = field(default_factory=dict)  # seconds that differ from the archetype's

    @property
    def actions(self) -> tuple[str, ...]:
        return tuple(self.archetype.actions)

    @property
    def speed(self) -> dict[str, float]:
        """Seconds that one cycle of each action takes."""
        return {name: self.paces.get(name, action.seconds) for name, action in self.archetype.actions.items()}

    def can(self, action: str) -> bool:
        """Whether it has the action, or goes from one into another without a jump."""
        ends = passage(action)
        if ends is None:
            return action in self.archetype.actions
        own, passes = self.archetype.actions, self.archetype.passes
        return passes is not None and all(end.action in own and passes(self.shape, end.action) for end in ends)

    def goes_into(self, was: str, now: str) -> bool:
        """Whether its limbs can go from one action into another: both on the ground, or neither."""
        own, passes = self.archetype.actions, self.archetype.passes
        known = was != now and was in own and now in own and own[was].grounded == own[now].grounded
        return known and passes is not None and passes(self.shape, was) and passes(self.shape, now)

    def action(self, name: str) -> Action:
        """An action; of a passage the one that it ends in."""
        return self.archetype.actions[ends_of(name)[-1]]

    def stride(self, action: str) -> float:
        """Figure units covered by one cycle."""
        action = ends_of(action)[-1]
        if self.archetype.stride is not None:
            return self.archetype.stride(self.shape, action)
        return self.archetype.actions[action].stride

    def turn(self, action: str) -> float:
        own = self.action(action).turn
        return self.archetype.turn if own is None else own

    def paint(self, colour: Rgb | None = None) -> Palette:
        """Its colours, with the one that was asked for in the place of its own."""
        return Palette(self.palette, colour, self.main)

    def model(self, pose: Pose, colour: Rgb | None = None, pattern: str = "") -> Clay:
        clay = Clay()
        palette = self.paint(colour)
        self.archetype.build(clay, self.shape, palette, pose)
        ends = passage(pose.action)
        if ends is not None:  # seen as it ends, and turned from how it began
            turned = self.turn(ends[1].action) - self.turn(ends[0].action)
            clay.carry(Frame(yaw(turned * (1.0 - eased(pose.phase))), vec(0.0, 0.0)))
        if pattern in STUFFS:
            held = frozenset(palette[name] for name in self.holds if name in palette)
            make_of(clay, pattern, palette.asked, held=held, own=self.own)
        elif pattern:
            lay(clay, pattern, palette[self.main])
        return clay
