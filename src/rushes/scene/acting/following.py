"""What a camera holds: those who are there as its shot begins, and how they go on, whoever of them stays, changes or leaves.

Positions only; what a camera does with them is in `camera.py`. To remember: a shot keeps what it holds, so that nothing jumps
when somebody comes into it.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from ..drawing.camera import Target
from ..words.people import is_human
from .actors import Actor
from .company import leader_of
from .pairing import BOUGHS, HEAD_AHEAD, UPRIGHT
from .ways import LAUNCH

HEAD_DOWN = {"eat": 0.66, "dig": 0.7}  # of four legs and birds: where the head is then, as a share of their height
FLAT = {"fall_over": 0.5}  # of people: where the head is then
HIGH_UP = 1.3  # of its own height, that a figure with its gear reaches
FAR_UP = 1.9  # and how high one reaches that is not shown near with all of it: a kite, and a face
FEW = 3  # who go together are held together; more would be too small
ABOVE_DECK = ("row_gondola", "row_gondola_two")  # who stands on what is in the same figure
HANGS = -0.05  # of its height: where the foot of what floats is, below its own origin
RIDES_ALONG = 0.7  # of the way that waves lift somebody, that the camera goes along
CLOSE_WIDE = 1.0  # of its height: how far to each side of its middle a close shot shows
CATCH_UP_SECONDS = 0.35  # in which a camera slows down after who stops, and comes after who starts

LOWERED = 0.9
"""Of its height: whoever's cycle reaches no higher sits, lies or slides, and its head is where that cycle has it."""
LEAPS = 1.2
"""Of its height: whoever's cycle reaches so high leaps, and is to be seen at the top of the leap too."""
RIM = 0.08
"""What a cycle is drawn on is larger than the figure by so much of its height."""


@dataclass(frozen=True, kw_only=True)
class Stretch:
    """Those who are there until a moment, in seconds of the figures."""

    people: Sequence[Actor]
    kinds: Sequence[str]
    """Of the subjects that they play."""
    until: float

    def leader(self, before: Actor | None) -> Actor | None:
        """Whom the camera goes on with: the same as before if it is still there, on its way or at rest, else who goes on, else who
        stays."""
        present = [actor for actor in self.people if actor.who >= 0]
        same = next((actor for actor in present if _same_way(actor, before)), None)
        stopped = next((a for a in present if before is not None and a.name == before.name and not a.speed), None)
        goes = next((actor for actor in present if _pace(actor)), None)
        rests = next((actor for actor in present if not actor.speed), None)
        return same or stopped or goes or rests or next(iter(present), None)


def target_of(
    stretches: Sequence[Stretch], *, near: bool = False, shows: str = "", whole: bool = True
) -> Target | None:
    """What the camera holds of those of the first stretch: the one who leads, and room for all; `near`: for whom the prompt
    names first; `shows`: for this kind, if it is there; `whole`: with what is drawn behind them."""
    people = [actor for actor in stretches[0].people if actor.who >= 0]
    if not people:
        return None
    named = min(actor.who for actor in people)
    kinds = stretches[0].kinds
    shown = [actor for actor in people if kinds[actor.who] == shows]
    if shown or (near and not _side_by_side(people) and not _hang_beside(people)):
        people = shown or [actor for actor in people if actor.who == named]
    up_there = [one for one in people if one.name not in BOUGHS and not one.grounded]
    if any(one.name in BOUGHS for one in people) and up_there:
        people = up_there  # the bough that they are on leads out of the frame
    leader = leader_of(people)
    if _is_to_and_fro(leader):  # over what stays where it is
        leader = next((actor for actor in people if not actor.speed), leader)
    nearest = min(
        actor.z for actor in people
    )  # at whose distance the others' places are measured, as the frame sees them
    held = (
        people if near or shown else [*people, *(a for a in stretches[0].people if a.shared and (whole or not a.drawn))]
    )
    left = min(_extent(actor)[0] * nearest / actor.z for actor in held)
    right = max(_extent(actor)[1] * nearest / actor.z for actor in held)
    aside = (left + right) / 2 - leader.x if leader.speed or len(held) > 1 else 0.0
    lowest, highest = (
        pick(actor.y + end(actor) * actor.height for actor in people)
        for pick, end in ((min, _foot), (max, _face if near and len(people) == 1 else _reach))
    )
    goes = _course(leader, stretches)

    def where(seconds: float) -> tuple[float, float]:
        x, y = goes(seconds)
        return x + aside, y

    return Target(
        where=where, z=nearest, behind=max(actor.z for actor in people) - nearest, height=highest - lowest, wide=right - left, foot=lowest - leader.y,
        speed=0.0 if leader.turns_at else leader.speed, facing=leader.facing,
        thing=(_is_thing(leader) and leader.who == named) or (not (near and len(people) == 1) and _far_up(leader)), several=len(people) > 1, climbs=leader.action == LAUNCH,
        off=0.5 * sum(leader.box[:2]) * leader.height if len(held) == 1 else 0.0,
        head=leader.facing * max(0.0, HEAD_AHEAD * ((leader.wide or leader.height) - UPRIGHT * leader.height)),
        goes_on=any(_pace(actor) for stretch in stretches[1:] for actor in stretch.people if actor.who >= 0),
    )  # fmt: skip


def _is_to_and_fro(actor: Actor) -> bool:
    """Whether it jumps over something again and again: a camera waits for it there."""
    return bool(actor.turns_at and actor.way is not None)


def _extent(actor: Actor) -> tuple[float, float]:
    """From where to where it is seen, along x."""
    half = 0.5 * (actor.wide or actor.height)
    if _is_to_and_fro(actor):
        return actor.centre - actor.turns_at - half, actor.centre + actor.turns_at + half
    return actor.x - half, actor.x + half


def _hangs(actor: Actor) -> bool:
    """Whether it is in the air or in water around its own origin; who stands on something has feet."""
    return not actor.grounded and actor.box[2] < HANGS and actor.action not in ABOVE_DECK


def _foot(actor: Actor) -> float:
    """Where it begins, as a share of its height from its origin: of who swims at the water."""
    return actor.span[0] if _hangs(actor) and not actor.waterline else 0.0


def _reach(actor: Actor) -> float:
    """How high it is looked at, as a share of its height from its origin."""
    if _hangs(actor):
        return actor.box[3] if actor.waterline else actor.span[1]
    if actor.span[1] > LEAPS:
        return actor.span[1] - RIM
    if actor.box[3] > HIGH_UP or actor.action in ABOVE_DECK:
        return actor.box[3]
    upright = FLAT.get(actor.action, 1.0) if is_human(actor.name) else HEAD_DOWN.get(actor.action, 1.0)
    top = actor.span[1] - RIM
    return min(upright, top) if top < LOWERED else upright


def _side_by_side(people: Sequence[Actor]) -> bool:
    """Whether a few of two kinds go on their way together, or stay so close to each other that near the one, the other would be cut in
    two for as long."""
    first, *others = people
    alike = all(one.speed == first.speed and not one.turns_at and not one.thing for one in people)
    few = 1 <= len(others) < FEW and len({one.who for one in people}) > 1
    return alike and few and (bool(first.speed) or all(_reaches_in(one, first) for one in others))


def _hang_beside(people: Sequence[Actor]) -> bool:
    """Whether a few things hang in the same air or space, each of its own kind: near the one, of a planet beside it a piece would be left."""
    return 1 < len(people) <= FEW and all(_is_thing(one) and _hangs(one) and not one.waterline for one in people)


def _reaches_in(other: Actor, held: Actor) -> bool:
    """Whether a close shot that holds the one in the middle would show a part of the other."""
    middle = held.x + 0.5 * (held.box[0] + held.box[1]) * held.height
    edges = [other.x + share * other.height - middle for share in other.box[:2]]
    return min(edges) < CLOSE_WIDE * held.height and max(edges) > -CLOSE_WIDE * held.height


def _far_up(actor: Actor) -> bool:
    """Whether somebody with feet has something far overhead."""
    return not _hangs(actor) and not actor.thing and actor.action not in ABOVE_DECK and actor.box[3] > FAR_UP


def _is_thing(actor: Actor) -> bool:
    """Whether it has no face to come near to: a boat under sail has none either."""
    return actor.thing or (actor.action == "sail" and not is_human(actor.name))


def _face(actor: Actor) -> float:
    """How high it is looked at from near: there whoever has something far overhead by itself is shown without it."""
    return 1.0 if _far_up(actor) else _reach(actor)


def _course(leader: Actor, stretches: Sequence[Stretch]) -> Callable[[float], tuple[float, float]]:
    """Where who leads is: from one stretch to the next without a jump, and without a jolt."""
    legs: list[tuple[float, Actor, float, float, float]] = []  # begin, who, and by how much the camera is elsewhere
    who: Actor | None = leader
    x = y = 0.0
    for stretch, following in itertools.pairwise(stretches):
        then = following.leader(who)
        if _same_way(who, then):
            continue
        at = (x + who.where(stretch.until)[0], y + who.where(stretch.until)[1]) if who is not None else (x, y)
        place = then.where(stretch.until)[:2] if then is not None else (0.0, 0.0)
        x, y = at[0] - place[0], at[1] - place[1]
        legs.append((stretch.until, then, x, y, _pace(who) - _pace(then)))  # type: ignore[arg-type]
        who = then

    def where(seconds: float) -> tuple[float, float]:
        begin, who, x, y, jolt = next((leg for leg in reversed(legs) if seconds > leg[0]), (0.0, leader, 0.0, 0.0, 0.0))
        if who is not None:
            here = who.where(seconds)
            x, y = x + here[0], y + here[1]
            if who.rides is not None:
                y += RIDES_ALONG * who.rides(here[0], who.z, seconds)
        since = seconds - begin
        return x + jolt * since * math.exp(-since / CATCH_UP_SECONDS) if jolt else x, y

    return where


def _pace(actor: Actor | None) -> float:
    """How fast a camera goes that keeps up with it; with who turns round it does not."""
    return 0.0 if actor is None or actor.turns_at else actor.speed


def _same_way(one: Actor | None, other: Actor | None) -> bool:
    if one is None or other is None:
        return one is other
    ways = [(a.x, a.y, a.speed, a.bob, a.phase if a.bob else 0.0, a.turns_at, a.centre, a.leap) for a in (one, other)]
    return ways[0] == ways[1]
