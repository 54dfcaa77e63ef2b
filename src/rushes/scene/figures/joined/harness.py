"""An animal that pulls a cart as one figure: two of the cast joined, with shafts and reins between them, moved by one clock.

Any animal on four legs goes before any cart of `HITCHES`, and anybody with a person's limbs sits on one that has a seat.
Must not: model animals or carts.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np

from ...clay import Clay, Frame
from ...clay.joining import join
from ...clay.space import roll, vec, yaw
from ...composed import DRAWING, PULLING, TWO, WITH
from ..cast.things.carts import SPOKES
from ..human.body import HUMAN
from ..quadruped.body import QUADRUPED
from ..species import REST, Action, Archetype, Palette, Pose, Species

GAITS = ("walk", "run", "idle")
ROLLS = "pulled"  # what a cart does whose wheels turn by the way; it is no action of its own
HANDS = (0.22, 0.20)  # of who sits, ahead of the seat and above it
LEATHER = (0.24, 0.15, 0.10)
WITHERS = 0.60  # of a leg: where shafts and reins meet the animal
BETWEEN = 0.20  # figure units between an animal's tail and the cart
AS_TALL = 0.53  # leg of the animal that carts are made for: smaller ones pull smaller carts
SMALLEST, LARGEST = 0.85, 1.5
ABREAST = 2.3  # of an animal's breadth, from one to the other of two


@dataclass(frozen=True, kw_only=True)
class Hitch:
    """Where a cart is hung on and who sits where on it, in the cart's units."""

    front: float
    """How far ahead of its origin the cart reaches."""
    at: tuple[float, float]
    """Where its shafts begin, ahead and up."""
    seat: tuple[float, float] | None = None
    wheel: float = 0.0
    """Radius of the wheels that tell how far it goes; 0: it glides."""
    passenger: float = 0.62
    """How large who sits on it is."""
    walks: bool = False
    """Whether who is with it has no seat and walks behind, hands on it."""


HITCHES: Mapping[str, Hitch] = {
    "carriage": Hitch(front=0.52, at=(0.66, 0.36), seat=(0.36, 0.60), wheel=0.27),
    "wagon": Hitch(front=0.52, at=(0.66, 0.36), seat=(0.42, 0.56), wheel=0.26),
    "cart": Hitch(front=0.44, at=(0.66, 0.36), seat=(0.40, 0.66), wheel=0.27),
    "plough": Hitch(front=0.50, at=(0.66, 0.36), seat=(-0.80, 0.0), passenger=0.86, walks=True),
    "chariot": Hitch(front=0.46, at=(0.66, 0.42), seat=(-0.10, 0.44), wheel=0.33),
    "sleigh": Hitch(front=0.54, at=(0.66, 0.34), seat=(-0.10, 0.42)),
}


@dataclass(frozen=True, kw_only=True)
class Team:
    puller: Species
    cart: Species
    hitch: Hitch
    passenger: Species | None
    dyed: bool
    """Whether a colour that is asked for is the puller's; else it is the cart's."""
    two: bool
    """Whether two of them go side by side."""

    @property
    def lanes(self) -> tuple[float, ...]:
        """Where the pullers go, to the side of the middle."""
        half = 0.5 * ABREAST * float(self.puller.shape.chest)
        return (half, -half) if self.two else (0.0,)

    @property
    def size(self) -> float:
        """Of the cart beside its puller."""
        return float(min(max(self.puller.shape.leg / AS_TALL, SMALLEST), LARGEST))

    @property
    def tall(self) -> float:
        """How large who sits on it is."""
        return float(self.hitch.passenger * self.size**0.7)

    @property
    def ahead(self) -> float:
        """From the middle of the figure to the puller's."""
        return 0.5 * float(
            0.5 * self.puller.shape.length + self.puller.shape.rump + BETWEEN + self.hitch.front * self.size
        )


def build(clay: Clay, shape: Team, palette: Palette, pose: Pose) -> None:
    puller, hitch, size = shape.puller, shape.hitch, shape.size
    rest = pose.action == REST
    cart = Clay()
    coats = (palette, Palette(shape.cart.palette)) if shape.dyed else (Palette(puller.palette), palette)
    for k, aside in enumerate(shape.lanes):
        carrier = Clay()
        step = pose if rest else replace(pose, phase=(pose.phase + 0.37 * k) % 1.0)
        puller.archetype.build(carrier, puller.shape, coats[0], replace(step, seed=0))
        join(clay, carrier, Frame(yaw(0.0), vec(shape.ahead, 0.0, aside)), 1.0, f"puller{k}", group=500 * k)
    moves = not rest and pose.action in ("walk", "run")
    way = puller.stride(pose.action) / size if moves else 0.0
    # The wheels turn by as many spokes as come nearest to the way, or the cycle would not close.
    turns = round(SPOKES * way / (math.tau * hitch.wheel)) / SPOKES if hitch.wheel else 0.0
    rolls = pose if rest else replace(pose, action=ROLLS, phase=pose.phase * turns)
    shape.cart.archetype.build(cart, shape.cart.shape, coats[1], rolls)
    jolt = 0.012 * pose.wave(0.1, 2) if moves else 0.0
    behind = -shape.ahead
    frame = Frame(roll(0.5 * jolt), vec(behind, 0.3 * abs(jolt) * size))
    join(clay, cart, frame, size, "cart", group=200)
    _tack(clay, shape, frame, size)
    if shape.passenger is not None and hitch.seat is not None:
        does = ("push_plough" if moves or rest else "idle") if hitch.walks else "sit_seat"
        sits = Pose(action=REST, phase=0.0, seed=pose.seed, of=does) if rest else replace(pose, action=does)
        seat = frame(hitch.seat[0] * size, hitch.seat[1] * size, 0.0)
        join(clay, shape.passenger.model(sits), Frame(roll(jolt), seat), shape.tall, "passenger", group=1000)


def _tack(clay: Clay, shape: Team, frame: Frame, size: float) -> None:
    """Shafts along the animal's sides, a collar and reins."""
    body = shape.puller.shape
    leather = clay.material(LEATHER, gloss=25, specular=0.14, fuzz=0.4, grain=0.05)
    aside = shape.lanes[0] + body.chest + 0.03
    chest = (shape.ahead + 0.42 * body.length, WITHERS * body.leg + 0.10)
    start = frame(shape.hitch.at[0] * size, shape.hitch.at[1] * size, 0.0)
    clay.on("tack", 1900)
    for side in (1.0, -1.0):
        first = np.array((start[0] - 0.04, start[1], side * 0.16 * size))
        clay.cone(first, np.array((chest[0], chest[1], side * aside)), 0.022, 0.018, leather)
    if shape.passenger is not None and shape.hitch.seat is not None:
        hand = frame(
            shape.hitch.seat[0] * size + HANDS[0] * shape.tall, shape.hitch.seat[1] * size + HANDS[1] * shape.tall, 0.05
        )
        for middle in shape.lanes:
            neck = np.array((chest[0] + 0.05, chest[1] + 0.30, middle + 0.5 * body.chest))
            clay.cone(hand, neck, 0.010, 0.010, leather)


def _stride(shape: Team, action: str) -> float:
    return shape.puller.stride(action)


def harnessed(
    puller: Species, cart: Species, passenger: Species | None, *, dyed: bool = False, two: bool = False
) -> Species | None:
    """All of them as one species; None where one of them cannot. `dyed`, `two`: see `Team`."""
    hitch = HITCHES.get(cart.name)
    seated = passenger is None or passenger.archetype is HUMAN
    if hitch is None or puller.archetype is not QUADRUPED or not seated:
        return None
    theirs = puller.archetype.actions
    actions: dict[str, Action] = {name: replace(theirs[name], turn=0.38) for name in GAITS if name in theirs}
    team = Team(puller=puller, cart=cart, hitch=hitch, passenger=passenger, dyed=dyed, two=two)
    coloured = puller if dyed else cart
    return Species(
        name=(TWO if two else "")
        + puller.name
        + (DRAWING if dyed else PULLING)
        + cart.name
        + (WITH + passenger.name if passenger else ""),
        archetype=Archetype(build=build, actions=actions, stride=_stride, turn=0.38),
        shape=team,
        palette=dict(coloured.palette),
        domain=puller.domain,
        height=min(2.2, 1.15 * max(puller.height, cart.height * team.size)),
        main=coloured.main,
        paces=puller.paces,
    )
