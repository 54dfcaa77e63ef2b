"""Two or three subjects in one picture: of comparable size, side by side or one on the other, all of them in sight.

Here sizes and places of actors are found after each has its own; nothing is drawn. A pair that a prompt names is what its clip is
about: what is small keeps its place in the order of sizes and is larger than life where it could not be seen otherwise.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from ..drawing.lens import Lens
from ..words.people import is_human

if TYPE_CHECKING:
    from .actors import Actor
    from .contact import Contact

TALL = 0.54  # of the frame's height that the tallest of several takes
STACK_TALL = 0.58  # of the frame's height that one on another takes
WIDE = 0.68  # of the frame's width that all of them take
GROW_MAX = 2.4
AS_IT_IS, BEYOND = 1.7, 0.42
"""How many times as long as another one may be drawn as in life, and the power to which what is beyond that is taken: the order of sizes
is never turned round, and a cup beside a sofa is still to be seen as one."""
SEEN = 0.26  # of the longest one's length that the smallest of a pair has at the least
TINY, HOVERS = 0.1, 0.03
"""Of the life size of what flies, below which another on the ground would be left out of its picture; and how high over the ground it
flies then, of its height."""
GAP = 0.16  # of the mean width that stays free between two
EDGE = 0.46  # of the frame's width, from its middle to where a path ends
OVERHANG = 1.9  # times as broad as what carries it a thing may be that is put on it
SINK = 0.012  # of the lower one's height by which the upper sinks in: they touch
HEADGEAR = ("hat", "crown")
POURED, POURED_TALL = ("liquid",), 1.35
"""What falls on the middle of a thing, and how tall its stream and its jug are beside that."""
BALANCED = (
    "orange", "apple", "strawberry", "banana", "watermelon", "book", "cup", "teapot", "leaf", "flower", "egg", "pumpkin", "cake",
    "ball", "donut", "bowl", "plant", "lemon",
)  # fmt: skip
"""What an animal that has it on it has on its head."""
BALANCED_WIDE, BALANCED_SINK = 0.34, 0.07
HEAD_HALF = 0.27  # of the height of who goes on four legs: how far behind the nose the middle of the head is
HEADGEAR_WIDE, HEADGEAR_SINK = 0.5, 0.19  # of the height of who wears it: how wide it is, and how deep it sits
HEAD_AHEAD, UPRIGHT = 0.34, 0.75  # of its width: where the head of whoever is wider than tall is
ROOM = 0.64  # of a shelter's height that who is under it may take
TREES = ("tree", "autumntree", "cherrytree", "pine", "palm", "bamboostalk")
UNDER_A_CROWN = 0.50  # of a tree's height that who is under it may take
BESIDE_A_TRUNK = 0.30  # of its height that they keep from the trunk
TOPS = {
    "desk": 0.54,
    "pan": 0.42,
    "toaster": 0.90,
}  # of its height: where things are put on what has something standing on it
BOUGHS, ON_A_BOUGH = ("branch",), 0.55
"""What may reach out of the frame, for it comes from somewhere; and how much of its width may be sat on, beside its trunk."""
LYING, OVER_A_BOUGH = ("sleep", "lie", "lie_down"), 0.13
"""Who lies on a bough does so with the body, and how far of its height a paw hangs down."""
SHARED_WIDE = 1.05  # of the width of what several are on that they may take together
HOBS, POT_WIDE = {"oven": 0.80}, 0.44
"""How high up what has places for pots has them, and how much of its width each of them takes."""
POTS = ("kettle", "teapot", "pot", "pan")
SEAT_WIDE, ON_A_BED = 0.62, 0.50  # of a seat's width that who is on it may take, and of a bed's that an animal may
CHAIRS, ON_A_CHAIR = ("chair",), 1.15
"""Seats made for one, and how much of their width somebody with a person's limbs takes, elbows and what they hold included."""


def length_of(actor: Actor) -> float:
    """The longer side of what is seen of it, in shares of its height."""
    left, right, bottom, top = actor.box
    return max(right - left, top - bottom, 1e-3)


def drawn(ratio: float) -> float:
    """How many times as long as another one is drawn that is so many times as long in life."""
    if ratio < 1.0:
        return 1.0 / drawn(1.0 / ratio)
    return ratio if ratio <= AS_IT_IS else AS_IT_IS * (ratio / AS_IT_IS) ** BEYOND


def beside(actor: Actor, other: Actor) -> float:
    """How tall it is beside the other, world units."""
    return drawn(actor.life / other.life) * other.height * length_of(other) / length_of(actor)


def scale(actor: Actor, factor: float) -> None:
    """Make it larger or smaller; its stride grows along, so that its feet do not skid."""
    if actor.grounded and not actor.waterline:
        actor.y *= factor  # a keel on the ground stays on the ground
    actor.height *= factor
    actor.speed *= factor
    actor.wide *= factor


def gather(groups: Sequence[Sequence[Actor]], lens: Lens, shares: bool) -> None:
    """Set two or three single actors side by side, in the order given. `shares`: whether movers keep to their own side."""
    if not 2 <= len(groups) <= 3 or any(len(group) != 1 for group in groups):
        _in_proportion(groups)
        return
    actors = [group[0] for group in groups]
    standing = [actor for actor in actors if actor.grounded and not actor.waterline]
    for k, actor in enumerate(standing):
        actor.z = min(other.z for other in standing) + 0.02 * k
    for actor in actors:
        if not actor.grounded and not actor.waterline:  # who flies keeps the distance of the farthest
            actor.z = max(other.z for other in actors)
    pixels = [lens.focal_px / actor.z for actor in actors]
    largest = max(actors, key=lambda actor: actor.life)
    near = lens.focal_px / largest.z
    for actor, px in zip(actors, pixels, strict=True):
        scale(
            actor, beside(actor, largest) / actor.height * math.sqrt(near / px)
        )  # who is farther off may look smaller
    long = length_of(largest) * largest.height * near
    for actor, px in zip(actors, pixels, strict=True):
        scale(actor, max(1.0, SEEN * long / (length_of(actor) * actor.height * px)))
    widths = [actor.height * (actor.box[1] - actor.box[0]) * px for actor, px in zip(actors, pixels, strict=True)]
    tallest = max(
        actor.height * (actor.box[3] - actor.box[2]) * px * (ON_A_BOUGH if actor.name in BOUGHS else 1.0)
        for actor, px in zip(actors, pixels, strict=True)
    )
    gap = GAP * sum(widths) / len(widths)
    total = sum(widths) + gap * (len(widths) - 1)
    held = total - sum(
        (1.0 - ON_A_BOUGH) * wide for wide, one in zip(widths, actors, strict=True) if one.name in BOUGHS
    )
    fit = min(TALL * lens.height_px / tallest, WIDE * lens.width_px / held, GROW_MAX)
    at = -0.5 * total * fit
    for actor, px, width in zip(actors, pixels, widths, strict=True):
        scale(actor, fit)
        actor.x = (at - actor.box[0] * actor.height * px) / px
        at += (width + gap) * fit
    if not largest.grounded and not largest.waterline and any(a.life < TINY * largest.life for a in standing):
        largest.y = min(largest.y, (HOVERS - largest.box[2]) * largest.height)
    movers = [actor for actor in actors if actor.speed]
    if shares and len(actors) == 2 and len(movers) == 1:
        _own_side(movers[0], actors[1] if movers[0] is actors[0] else actors[0], lens)


def _in_proportion(groups: Sequence[Sequence[Actor]]) -> None:
    """Many stay where they are: beside the largest of them the others are as small as they would be as a pair with it."""
    if len(groups) < 2:
        return
    largest = max((group[0] for group in groups), key=lambda actor: actor.life)
    for group in groups:
        fit = beside(group[0], largest) / group[0].height
        middle = sum(actor.x for actor in group) / len(group)
        for actor in group if fit < 1.0 else ():
            scale(actor, fit)
            actor.x = middle + fit * (actor.x - middle)


def _own_side(mover: Actor, stayer: Actor, lens: Lens) -> None:
    """Who stays stands aside, and who moves turns round before it reaches the other."""
    side = 1.0 if stayer.x >= mover.x else -1.0
    edge = EDGE * lens.width_px
    half = 0.5 * (stayer.box[1] - stayer.box[0]) * stayer.height * lens.focal_px / stayer.z
    stayer.x = side * (edge - half) * stayer.z / lens.focal_px
    own = 0.5 * (mover.box[1] - mover.box[0]) * mover.height * lens.focal_px / mover.z
    near, far = edge - 2.0 * half - own, -edge + own
    mover.centre = side * 0.5 * (near + far) * mover.z / lens.focal_px
    mover.turns_at = max(0.25 * mover.height, 0.5 * (near - far) * mover.z / lens.focal_px)
    mover.x = mover.centre


def stack(
    upper: Actor, base: Actor, lens: Lens | None, touch: Callable[[Actor, Actor], Contact | None] | None = None
) -> None:
    """Put one on the other so that they touch; on a seat it sits on the seat. `touch`: how the one rests on the other."""
    if (
        base.thing and (base.box[2] < -0.05 or base.action == "lie") and not base.grounded
    ):  # what hangs in the air by nature comes down to carry
        base.y, base.bob, base.grounded = -base.box[2] * base.height, 0.0, True
    worn = upper.name in HEADGEAR and not base.thing
    cooks = base.name in HOBS and upper.name in POTS
    balanced = upper.name in BALANCED and not base.thing
    top = HOBS[base.name] if cooks else base.box[3] if balanced or worn else _top(base)
    if worn or balanced:
        scale(
            upper,
            (HEADGEAR_WIDE if worn else BALANCED_WIDE) * base.height / ((upper.box[1] - upper.box[0]) * upper.height),
        )
        upper.speed = base.speed
    elif cooks:
        scale(
            upper, POT_WIDE * (base.box[1] - base.box[0]) * base.height / ((upper.box[1] - upper.box[0]) * upper.height)
        )
    elif upper.name in POURED:
        broad, high = (base.box[1] - base.box[0]) * base.height, (base.box[3] - base.box[2]) * base.height
        scale(upper, POURED_TALL * max(high, 0.6 * broad) / ((upper.box[3] - upper.box[2]) * upper.height))
    elif upper.thing and base.thing:
        wide = (base.box[1] - base.box[0]) * base.height / max(1e-3, (upper.box[1] - upper.box[0]) * upper.height)
        scale(upper, min(beside(upper, base) / upper.height, wide * OVERHANG))
    elif base.seat:
        wide = (base.box[1] - base.box[0]) * base.height / max(1e-3, (upper.box[1] - upper.box[0]) * upper.height)
        most = ON_A_BED if base.name == "bed" and not is_human(upper.name) else SEAT_WIDE
        most = ON_A_CHAIR if base.name in CHAIRS and _hangs(upper) else most
        scale(upper, min(1.0, max(0.45, wide * most)))
    if lens is not None and not worn:  # who puts on a hat does not grow
        px = lens.focal_px / base.z
        tall = (top * base.height + (upper.box[3] - upper.box[2]) * upper.height) * px
        held = (upper,) if base.name in BOUGHS else (upper, base)
        wide = max((a.box[1] - a.box[0]) * a.height for a in held) * px
        fit = min(STACK_TALL * lens.height_px / tall, WIDE * lens.width_px / wide, GROW_MAX)
        for actor in (upper, base):
            scale(actor, fit)
    hangs = 0.0 if _hangs(upper) else upper.box[2]  # whose legs hang down is measured from its seat
    paw = OVER_A_BOUGH if base.name in BOUGHS and upper.action in LYING else 0.0  # hangs down before it
    sink = HEADGEAR_SINK if worn else BALANCED_SINK if balanced else SINK
    upper.y = base.y + (top - sink) * base.height - (hangs + paw) * upper.height
    upper.x = base.x if upper.name in POURED else base.x + _middle(base) - _middle(upper)
    if (worn or balanced) and base.box[1] - base.box[
        0
    ] > UPRIGHT:  # the head of who goes on four legs is ahead, whatever its tail
        front = base.box[1] if base.facing > 0 else base.box[0]
        upper.x = base.x + (front - base.facing * HEAD_HALF) * base.height - _middle(upper)
    upper.z, upper.bob, upper.grounded = base.z - 0.02, base.bob, False
    sits = upper.action == "sit_seat" or upper.action.startswith("seated_")
    beside_it = worn or balanced or cooks or sits or upper.name in POURED or is_human(base.name)
    found = None if touch is None or beside_it else touch(upper, base)
    if found is not None:
        upper.x, upper.y = base.x + found.x, base.y + found.y - paw * upper.height
        upper.foot = tuple(share / upper.height for share in found.foot)
    _goes_along(upper, base)


def _hangs(actor: Actor) -> bool:
    """Whether its legs hang down from a seat."""
    return actor.action == "sit_seat" or actor.action.startswith("seated_")


def room_for_all(groups: Sequence[Sequence[Actor]], base: Actor) -> None:
    """Several who are on the same thing sit side by side on it, as large as there is room for."""
    actors = [actor for group in groups for actor in group]
    if len(actors) < 2:
        return
    whole = (base.box[1] - base.box[0]) * base.height * (ON_A_BOUGH if base.name in BOUGHS else 1.0)
    widths = [(actor.box[1] - actor.box[0]) * actor.height for actor in actors]
    fit = min(1.0, whole * SHARED_WIDE / sum(widths))
    at = base.x + _middle(base) - 0.5 * fit * sum(widths)
    for actor, width in zip(actors, widths, strict=True):
        foot = actor.y + actor.box[2] * actor.height
        scale(actor, fit)
        if not actor.grounded:
            actor.y = foot - actor.box[2] * actor.height
        actor.x = at + 0.5 * fit * width - _middle(actor)
        at += fit * width
        _goes_along(actor, base)


def _goes_along(upper: Actor, base: Actor) -> None:
    """Whatever its size, it goes as fast as what carries it, and turns round with that."""
    upper.speed, upper.turns_at = base.speed, base.turns_at
    upper.centre = base.centre + (upper.x - base.x if base.turns_at else 0.0)


def shelter(group: Sequence[Actor], base: Actor, lens: Lens | None) -> None:
    """Put those who are under a table or an umbrella where there is room for them."""
    if lens is not None:
        px = lens.focal_px / base.z
        tall, wide = ((base.box[k + 1] - base.box[k]) * base.height * px for k in (2, 0))
        scale(base, min(TALL * lens.height_px / tall, WIDE * lens.width_px / wide, GROW_MAX))
    is_tree = base.name in TREES
    room = (UNDER_A_CROWN if is_tree else ROOM) * base.crest * base.height
    for k, actor in enumerate(group):
        scale(actor, min(1.0, room / ((actor.box[3] - actor.box[2]) * actor.height)))
        actor.x = base.x + _middle(base) - _middle(actor) + (k - (len(group) - 1) / 2) * 0.5 * actor.wide
        if is_tree:
            actor.x -= actor.facing * BESIDE_A_TRUNK * base.height
        actor.y, actor.z, actor.grounded = base.y - actor.box[2] * actor.height, base.z - 0.05, True


def _top(actor: Actor) -> float:
    """How high up things are put on it, of its height."""
    return actor.seat or TOPS.get(actor.name, actor.crest)


def _middle(actor: Actor) -> float:
    return 0.5 * (actor.box[0] + actor.box[1]) * actor.height
