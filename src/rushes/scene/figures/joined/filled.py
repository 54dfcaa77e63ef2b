"""A bowl, a basket or a cup with what is in it, as one figure: "2 apple and 1 banana inside bowl", "2 boat inside cup".

What is in it are rows of the cast, made so small that they find room: things lie in a heap, ships float, animals look out. Must not:
model anything itself.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate

from ...clay import LEVEL, Clay, Frame, reach
from ...clay.joining import join
from ...clay.model import PARTS_MAX
from ...clay.space import roll, vec, yaw
from ...composed import ALSO, DYED, INSIDE
from ..cast.things.glass import kept
from ..flower import Flower
from ..quadruped.body import Quadruped
from ..species import REST, Palette, Pose, Species
from ..thing.parts import Point, Solid, Thing, both

PIECES_MAX = 6
SUNK = 0.30  # of its height that what lies in a heap is below the brim
SEATED, STEM = 0.34, 0.42  # and of who sits in a basket, and of a flower
GROWN, ROOMY = 1.5, 1.5  # of the same, and how much more room they take than a thing
LOOKS_OUT = (-1.5, -0.5, -1.0)  # radians that they are turned to the camera
STILL = Pose(action=REST, phase=0.0)
FACE = frozenset(["head", "muzzle", "ear"])
IN_SIGHT = (None, FACE | {"body", "neck", "ruff"}, FACE)
"""The markings that animals in a basket keep: all; where those are more than one figure has parts for, what is seen above the brim."""
TALL_MAX = 1.15  # of the vessel's own height that what stands out of it may be tall
SPOTS = (
    ((0.0, 0.0, 0.0),),
    ((-0.46, 0.22, 0.0), (0.46, -0.22, 0.0)),
    ((-0.50, 0.20, 0.0), (0.50, 0.15, 0.0), (0.0, -0.38, 0.10)),
    ((-0.52, 0.10, 0.0), (0.52, 0.05, 0.0), (0.0, 0.40, -0.04), (0.02, -0.42, 0.12)),
    ((-0.60, 0.05, 0.0), (0.60, 0.0, 0.0), (-0.26, 0.48, -0.04), (0.32, 0.45, -0.04), (0.0, -0.28, 0.16)),
    ((-0.62, 0.05, 0.0), (0.62, 0.0, 0.0), (-0.28, 0.48, -0.04), (0.34, 0.45, -0.04), (-0.22, -0.32, 0.18), (0.26, -0.30, 0.14)),
)  # fmt: skip
"""Where so many lie: right, ahead and up, of the room that there is."""
BROAD = (0.84, 0.62, 0.58, 0.54, 0.46, 0.44)
"""Half of how broad each of so many is, of the same."""
AFLOAT = 0.60  # and of ships, which pass each other


FISHBOWL, FISH, SWIMS = "fishbowl", ("fish", "goldfish"), "fish"
"""The bowl of glass, who is in it, and the joint that its own fish swims by."""
GLASS = (0.41, 0.47, 0.36)
"""Half of how tall, broad and deep it is."""
SHOAL = ((-30.0, 0.50), (26.0, 0.36), (8.0, 0.60), (-42.0, 0.32), (46.0, 0.53), (-8.0, 0.30))
"""Where each of several swims: degrees round the bowl, and how high."""
FISH_SIZE = (1.0, 0.82, 0.70, 0.62, 0.56, 0.52)
"""How large each of so many is, of one that is alone."""


@dataclass(frozen=True, kw_only=True)
class Vessel:
    """What holds others, in figure units."""

    brim: float
    """How high up they lie."""
    room: float
    """From its middle to its wall."""
    leaves_out: tuple[str, ...] = ()
    """Colours of what it has in it by itself."""
    wet: bool = False
    """Whether they swim in it."""
    deep: bool = True
    """Whether they are down in it; otherwise they lie in it as they are, without their plate."""


VESSELS: Mapping[str, Vessel] = {
    "bowl": Vessel(brim=0.77, room=0.46, leaves_out=("one", "two", "three", "four")),
    "basket": Vessel(brim=0.60, room=0.44),
    "cup": Vessel(brim=0.77, room=0.33, wet=True),
    "paperboat": Vessel(brim=0.40, room=0.40),
    "pan": Vessel(brim=0.15, room=0.50, deep=False),
}


@dataclass(frozen=True, kw_only=True)
class Filled:
    vessel: Species
    pieces: tuple[Species, ...]
    dyed: tuple[bool, ...]
    """Whether a colour that is asked for is that piece's; otherwise it is the vessel's."""
    painted: frozenset[str] | None = None
    """The parts of animals that keep their markings; None: all of them."""


def build(clay: Clay, shape: Filled, palette: Palette, pose: Pose) -> None:
    vessel = VESSELS[shape.vessel.name]
    asked = palette.asked
    own = shape.vessel.model(pose, None if any(shape.dyed) else asked)
    join(clay, own, Frame(yaw(0.0), vec(0.0, 0.0)), 1.0, "vessel", group=0)
    count = len(shape.pieces)
    for k, (piece, dyed, spot) in enumerate(zip(shape.pieces, shape.dyed, SPOTS[count - 1], strict=True)):
        left, low, right, high = reach(piece.model(STILL), LEVEL)
        afloat, alive = vessel.wet and piece.domain == "surface", "sit" in piece.actions
        broad = AFLOAT if afloat and count > 1 else BROAD[count - 1]
        tallest = (GROWN if alive else TALL_MAX) * vessel.brim if vessel.deep else vessel.room
        size = min(2.0 * broad * vessel.room / (right - left), tallest / (high - low)) * (ROOMY if alive else 1.0)
        moves = (afloat or alive) and pose.action != REST
        moving = replace(pose, action="sit" if alive else piece.actions[0], phase=(pose.phase + 0.37 * k) % 1.0)
        model = piece.model(moving if moves else STILL, asked if dyed else None)
        _unpaint(model, shape.painted)
        share = SEATED if alive else STEM if _is_flower(piece) else SUNK if vessel.deep else 0.0
        sunk = 0.0 if afloat else low + share * (high - low)
        place = vec(spot[0], spot[2], spot[1]) * vessel.room + vec(0.0, vessel.brim - sunk * size)
        turn = (
            yaw(math.pi * (k % 2))
            if afloat
            else yaw(LOOKS_OUT[k % 3])
            if alive
            else yaw(0.0)
            if _is_toy(piece) or not vessel.deep
            else yaw(1.9 * k) @ roll(0.2 * (-1) ** k * (count > 1))
        )
        join(clay, model, Frame(turn, place), size, f"piece{k}", group=100 * (k + 1))


def filled(name: str, rows: Mapping[str, Species]) -> Species | None:
    """The figure "2 apple and 1 banana inside bowl", with as many of them as one figure has parts for; None where nothing can be put
    into it, or not that."""
    named, _, into = name.partition(INSIDE)
    if into == FISHBOWL:
        count, _, what = named.partition(" ")
        known = count.isdigit() and what in FISH and 1 <= int(count) <= len(SHOAL)
        return _shoal(name, rows[into], int(count)) if known else None
    glass = kept(name, named.removeprefix(DYED).partition(" ")[2], into)
    if glass is not None:
        return glass
    pieces: list[Species] = []
    dyed: list[bool] = []
    for part in named.split(ALSO):
        count, _, what = part.removeprefix(DYED).partition(" ")
        if not count.isdigit() or into not in VESSELS or what not in rows or not _goes_in(rows[what], into):
            return None
        pieces += [rows[what] if VESSELS[into].deep else _served(rows[what])] * int(count)
        dyed += [part.startswith(DYED)] * int(count)
    if into not in rows or not 1 <= len(pieces) <= PIECES_MAX:
        return None
    vessel = replace(rows[into], shape=_bare(rows[into].shape, VESSELS[into].leaves_out))
    own = len(vessel.model(STILL).bits())
    fit, painted = 0, None
    for painted in IN_SIGHT:
        taken = accumulate((_bits_of(piece, painted) for piece in pieces), initial=own)
        fit = sum(parts <= PARTS_MAX for parts in taken) - 1
        if fit == len(pieces):
            break
    shape = Filled(vessel=vessel, pieces=tuple(pieces[:fit]), dyed=tuple(dyed[:fit]), painted=painted)
    main = pieces[dyed.index(True)] if any(shape.dyed) else vessel
    return replace(
        vessel, name=name, archetype=replace(vessel.archetype, build=build, passes=None, stride=None), shape=shape, palette=main.palette, main=main.main,
        holds=frozenset(), own=len(vessel.model(STILL).materials),
    )  # fmt: skip


def _shoal(name: str, bowl: Species, count: int) -> Species:
    """The bowl of glass with as many fish as are asked for, each on a way of its own."""
    shape = bowl.shape
    assert isinstance(shape, Thing)
    fish = [solid for solid in shape.solids if solid.joint == SWIMS]
    others = [solid for solid in shape.solids if solid.joint != SWIMS]
    size, joints = FISH_SIZE[count - 1], dict(shape.joints)
    swims = joints.pop(SWIMS)
    for k, (turn, up) in enumerate(SHOAL[:count] if count > 1 else ((0.0, fish[0].at[1]),)):
        joint = f"{SWIMS}{k}"
        sine, cosine = math.sin(math.radians(turn)), math.cos(math.radians(turn))
        tall, wide, deep = GLASS
        level = 1.0 - ((up - swims.at[1] + 0.02) / tall) ** 2
        reach = math.sqrt(level / ((sine / wide) ** 2 + (cosine / deep) ** 2))
        middle = (0.0, up, swims.at[2] + reach)
        others += [
            _moved(solid, fish[0].at, middle, size, joint)
            for solid in (both(*fish, across="x")[len(fish) :] if k % 2 else fish)
        ]
        joints[joint] = replace(
            swims,
            at=(0.0, up, swims.at[2]),
            rest=turn,
            swing=swims.swing * (size if count < 2 else 0.5),
            shift=swims.shift + 0.29 * k,
        )
    return replace(bowl, name=name, shape=replace(shape, solids=tuple(others), joints=joints))


def _moved(solid: Solid, was: Point, to: Point, size: float, joint: str) -> Solid:
    """One of a fish's solids, of a fish that is so large and elsewhere."""

    def there(at: Point) -> Point:
        x, y, z = (end + size * (here - begin) for here, begin, end in zip(at, was, to, strict=True))
        return x, y, z

    return replace(
        solid, at=there(solid.at), end=there(solid.end), size=tuple(size * side for side in solid.size), joint=joint
    )


def _bits_of(species: Species, painted: frozenset[str] | None) -> int:
    """How many parts of it take paint: of one figure there are not any number."""
    model = species.model(STILL)
    _unpaint(model, painted)
    return len(model.bits())


def _unpaint(model: Clay, painted: frozenset[str] | None) -> None:
    """Leave an animal the markings of those parts alone."""
    if painted is None or "muzzle" not in model.parts:
        return
    kept = [
        (row, tuple(p for p in parts if p in painted)) for row, parts in zip(model.paints, model.painted, strict=True)
    ]
    model.paints = [row for row, parts in kept if parts]
    model.painted = [parts for _, parts in kept if parts]


def _is_flower(piece: Species) -> bool:
    return isinstance(piece.shape, Flower)


def _is_toy(piece: Species) -> bool:
    """Whether it has a face and no life, as a teddy bear."""
    return isinstance(piece.shape, Thing) and not piece.shape.blind and piece.actions[0] == "sway"


def _goes_in(piece: Species, into: str) -> bool:
    """Whether it is a thing without a life of its own; ships go where there is something to swim in, animals into baskets."""
    if piece.domain == "surface":
        return VESSELS[into].wet
    if isinstance(piece.shape, Quadruped):
        return into in ("basket", "paperboat")
    lifeless = isinstance(piece.shape, Thing) and piece.shape.blind
    return (lifeless or _is_toy(piece) or _is_flower(piece)) and piece.domain == "ground"


def _served(piece: Species) -> Species:
    """What is eaten, without its plate."""
    return replace(piece, shape=_bare(piece.shape, ("plate",))) if isinstance(piece.shape, Thing) else piece


def _bare(shape: Thing, leaves_out: Sequence[str]) -> Thing:
    return replace(shape, solids=tuple(solid for solid in shape.solids if solid.colour not in leaves_out))
