"""What a prop is: a row that names its model and how it is seen, and the chance that models draw from. Nothing is drawn here."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass

from ..clay import Clay


class Chance(random.Random):
    """Random numbers of one prop, and the moment that it is modelled for."""

    def __init__(self, seed: str, *, phase: float = 0.0, lamps: float = 0.0, snowy: bool = False) -> None:
        super().__init__(seed)
        self.phase = phase
        """Where in its cycle a moving prop is, 0..1."""
        self.lamps = lamps
        """Share of lamps and windows that is lit, 0..1."""
        self.snowy = snowy
        """Whether snow lies on what looks up."""


@dataclass(frozen=True, kw_only=True)
class Prop:
    """One kind of prop."""

    model: Callable[[Chance], Clay]
    tilt: float = 0.12
    """Radians that the camera looks down on it."""
    turn: float = 0.4
    radius: float = 0.22
    """Of its foot, in units of its height: where it touches the ground."""
    crown: float = 0.6
    """How wide its shadow is at the top, against the foot."""
    sway: float = 0.0
    """How far its top moves in the wind, in units of its height."""
    windows: bool = False
    glazed: bool = False
    """Whether its walls are all glass, which mirrors the sky."""
    sinks: float = 0.0
    """Share of its height that melts into the ground."""
    poses: int = 1
    """Pictures of its cycle, for what turns, waves or rises by itself."""
    seconds: float = 1.0
    """Length of its cycle; what looks the same after a part of a turn needs that part only."""
    afoot: bool = True
    """Whether it stands on the ground and so throws a shadow there."""
    tall: float = 1.0
    """How high it is in its own units, for the length of its shadow."""
    figure: str = ""
    """The figure of the cast that it is: furniture is drawn as the cast draws it."""
