"""Who is there while a scene goes on: who stays is exactly where it was, who changes stands in its own place, who comes finds
room beside them, and who leaves goes.

Places only: nothing is drawn here, and who the actors are is `assembling.py`'s business.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from ..clock import figures_clock
from ..directing.parts.performing import perform
from ..drawing.lens import Lens
from ..model import Company, Scene, Subject
from .pairing import beside, scale
from .ways import PASSING_SECONDS, from_here

if TYPE_CHECKING:
    from .actors import Actor

GAP = 0.16  # of the mean width that stays free between two
EDGE = 0.43  # of the frame's width, from its middle to where a newcomer may stand
BACK = 0.6  # world units that who finds no room stands behind the others
PACE = (0.5, 2.0)  # how much slower or faster than by nature a figure keeps pace
TURNS_AT, TURNS_ON = 1.6, 0.7  # world units that whoever waits for another goes from it, and goes on at least
GONE_SECONDS = 3.0  # in which who leaves would be out of the frame
HURRY, HURRY_AFLOAT = 2.0, 4.0  # times as fast as by nature that it goes for this, with feet and without
TOP = 0.9  # of the frame above the horizon that who is on something may reach
AT_THE_RIM = 0.14  # of half the frame, that a camera which follows may be off the middle
SHRINKS = 0.62  # to which share of its size a newcomer may shrink to find room
GOES = ("walk", "run", "fly", "swim", "drive", "sail", "hop", "roll")
"""What who leaves does, the first that it can."""

Cast = Callable[[Scene, bool], "list[Actor]"]
"""The actors of a scene; whether others are there besides."""


def together(scene: Scene, lens: Lens, figures: Any, cast: Cast) -> list[Actor]:
    """The actors of a scene in which others were before, `scene.earlier`. `figures`: the rows of the cast."""
    *earlier, before = scene.earlier
    if _in_one_figure(before.subjects, before.after, scene.subjects, figures):
        return cast(scene.with_changes(earlier=()), False)
    old = cast(scene.with_changes(subjects=before.subjects, earlier=tuple(earlier)), False)
    seconds = figures_clock(scene)(before.until)
    camera = _ahead([actor for actor in old if actor.who >= 0], seconds)
    people = [actor for actor in old if actor.who < 0]
    stay = [actor for actor in old if actor.who >= 0 and before.after[actor.who] >= 0 and not actor.strewn]
    groups = [[actor for actor in old if actor.who == n] for n in range(len(before.after))]
    went = {
        after
        for own, after in zip(groups, before.after, strict=True)
        if any(actor.speed and not actor.turns_at for actor in own)
    }
    for n, (own, after) in enumerate(zip(groups, before.after, strict=True)):
        if after >= 0 and _bare(before.subjects[n]) != _bare(scene.subjects[after]):
            was, now = (cast(scene.with_changes(subjects=(_bare(one),), earlier=()), True)
                        for one in (before.subjects[n], scene.subjects[after]))  # fmt: skip
            more = own[len(now) :]
            down = before.subjects[n].relation == "on" and not scene.subjects[after].relation
            own = _instead(own, was, now, len(old), seconds, camera, lens, down=down)
            for before_it, actor in zip(groups[n], own, strict=False):
                pass_over(before_it, actor, seconds, figures)
            people += (
                _leaving(more, before, n, scene, figures, cast, seconds, [*stay, *own], lens)
                if before.leaving_by
                else []
            )
        elif after < 0:
            own = _leaving(own, before, n, scene, figures, cast, seconds, stay, lens) if before.leaving_by else []
        for actor in own:
            actor.who = after
        people += own
    there = [
        actor for actor in people if actor.who >= 0 and not actor.strewn
    ]  # what fills the air leaves room for everybody
    _wait_for_who_stops(there, went, seconds)
    fresh = [n for n in range(len(scene.subjects)) if n not in before.after]
    if fresh:
        place = {n: k for k, n in enumerate(fresh)}
        subjects = tuple(
            replace(s, relation=s.relation if s.relation_to in place else "", relation_to=place.get(s.relation_to, -1))
            for s in (scene.subjects[n] for n in fresh)
        )
        new = cast(scene.with_changes(subjects=subjects, earlier=()), bool(there))
        for actor in new:
            begin_way(actor, seconds)
            actor.who = fresh[actor.who]
            if there and len(new) == 1:
                scale(actor, _evened(actor, there))
        if there and new:
            _beside(there, new, lens, seconds, _side(scene, fresh))
            _face_each_other(there, new, scene)
        people += new
    return sorted(people, key=lambda actor: actor.who < 0)


def begins_anew(scene: Scene, figures: Any) -> int:
    """How many of the earlier companies have nothing to do with where those who are there now stand: behind the last of them everybody
    has found a place anew."""
    casts = scene.casts
    anew = [
        n + 1 for n, one in enumerate(scene.earlier) if _in_one_figure(one.subjects, one.after, casts[n + 1], figures)
    ]
    return max(anew, default=0)


def _face_each_other(there: Sequence[Actor], new: Sequence[Actor], scene: Scene) -> None:
    """Let a newcomer who meets somebody look at it."""
    for actor in new:
        for one in there:
            subjects = ((scene.subjects[actor.who], one.who), (scene.subjects[one.who], actor.who))
            if not actor.speed and any(s.relation == "meet" and s.relation_to == who for s, who in subjects):
                actor.facing = -one.facing


def leader_of(actors: Sequence[Actor]) -> Actor:
    """Who leads a company: the first that is on its way."""
    return next((actor for actor in actors if actor.speed), actors[0])


def _in_one_figure(before: Sequence[Subject], after: Sequence[int], subjects: Sequence[Subject], figures: Any) -> bool:
    """Whether somebody who changes or leaves shares a figure with another: a rider and the mount are one."""
    merged = (perform(before, figures)[1], perform(subjects, figures)[1])
    same = all(n >= 0 and _bare(was) == _bare(subjects[n]) for was, n in zip(before, after, strict=True))
    return any(merged) and not same


def _wait_for_who_stops(there: Sequence[Actor], went: Collection[int], seconds: float) -> None:
    """Whose companion stops does not go on without it, but turns round beside it. `went`: who was on its way."""
    stopped = [actor for actor in there if actor.who in went and not actor.speed]
    for actor in there if stopped else ():
        if actor.speed and not actor.turns_at:
            actor.turns_at = max(TURNS_AT, abs(actor.where(seconds)[0] - stopped[0].x) + TURNS_ON)
            actor.centre = stopped[0].x


def _evened(actor: Actor, others: Sequence[Actor]) -> float:
    """By how much it is to be scaled to be as large beside the others as who is together with them from the start."""
    logs = [math.log(beside(actor, other)) for other in others]
    return math.exp(sum(logs) / len(logs)) / actor.height


def _bare(subject: Subject) -> Subject:
    return replace(subject, relation="", relation_to=-1)


SEATED, BEFORE_A_SEAT = ("sit_seat", "seated_"), 0.15
"""What people do on a seat, and how far before it they stand who get up, world units."""


def _ahead(actors: Sequence[Actor], seconds: float) -> float:
    """How far a camera that keeps up with them has come."""
    if not actors:
        return 0.0
    leader = leader_of(actors)
    return 0.0 if leader.turns_at else leader.where(seconds)[0] - leader.x


def _instead(
    old: Sequence[Actor],
    alone: Sequence[Actor],
    new: list[Actor],
    among: int,
    seconds: float,
    camera: float,
    lens: Lens,
    *,
    down: bool = False,
) -> list[Actor]:
    """`new` in the places that `old` have at the moment; of a kind that becomes more, the others stand beside. `alone`: the
    old ones as they are by themselves, which says how much larger they are among as many."""
    if not old or not new:
        return new
    for actor in new:
        grown = old[0].height / alone[0].height
        scale(actor, grown if len(new) > 1 or among < 2 or actor.name == old[0].name else grown * _evened(actor, alone))
    kept = [_in_place(was, actor, seconds, camera, lens, down=down) for was, actor in zip(old, new, strict=False)]
    if len(new) > len(old):
        _beside(kept, new[len(old) :], lens, seconds)
    return [*kept, *new[len(old) :]]


def _in_place(was: Actor, actor: Actor, seconds: float, camera: float, lens: Lens, *, down: bool = False) -> Actor:
    """The actor where another is at the moment, going the same way. `down`: from what that one is on."""
    as_before = actor.way is None or was.way is not None
    if as_before and (was.name, was.action, was.height) == (actor.name, actor.action, actor.height):
        return replace(was, colour=actor.colour, pattern=actor.pattern)
    x, _, facing, _ = was.where(seconds)
    actor.phase = was.phase if actor.speed or actor.thing else (-seconds / actor.cycle_seconds) % 1.0  # it begins now
    if actor.speed and was.speed:
        _keep_pace(actor, was)
        actor.turns_at, actor.centre = was.turns_at, was.centre
        actor.x = was.x + (was.speed - actor.speed) * seconds
    else:
        actor.facing = facing
        actor.speed = math.copysign(actor.speed, facing) if actor.speed else 0.0
        actor.x = x - actor.speed * seconds
        if actor.turns_at:
            actor.turns_at, actor.centre = max(actor.turns_at, abs(x)), 0.0
    if actor.grounded and was.grounded:
        still = was.name == actor.name and not (actor.speed or was.speed)  # who stands before a bench stays before it
        z = was.z if still else max(actor.z, was.z)
        actor.x += (x - camera) * (z / was.z - 1)  # farther off, the same place in the frame is farther aside
        actor.z = z
    elif actor.grounded and (down or was.action.startswith(SEATED)):
        actor.z = was.z - BEFORE_A_SEAT
    elif not was.grounded and not actor.waterline:  # in the air, or on something
        actor.y, actor.z, actor.bob = was.y, was.z if actor.grounded else max(actor.z, was.z), was.bob
        actor.grounded = False
        top = lens.eye + TOP * lens.horizon_px / lens.focal_px * actor.z
        scale(actor, min(max((top - actor.y) / (actor.height * actor.box[3]), SHRINKS), 1.0))
    begin_way(actor, seconds, is_up=not was.grounded)
    return actor


def pass_over(was: Actor, actor: Actor, seconds: float, figures: Any) -> None:
    """Let its limbs pass from what it did into what it does, where they can: then nothing of it jumps."""
    if was.name != actor.name or not figures[actor.name].goes_into(was.action, actor.action):
        return
    first = (seconds / was.cycle_seconds + was.phase) % 1.0
    goes_on = PASSING_SECONDS / was.cycle_seconds if actor.speed or not was.speed else 0.0  # who stops puts down a foot
    actor.was, actor.since = (was.action, first, first + goes_on), seconds


def begin_way(actor: Actor, seconds: float, *, is_up: bool = False) -> None:
    """Let it take off, land or rise from that second on, and not from the scene's first; who `is_up` begins where it is."""
    if actor.way is None:
        return
    actor.way_begins = seconds
    actor.way = from_here(actor.way) if is_up else actor.way
    if actor.landed is not None:
        done = seconds + actor.way_takes
        x, y, facing, _ = actor.where(done)
        feet = y - actor.bob * math.sin(done * 1.7 + actor.phase * 9) + actor.box[2] * actor.height
        actor.landed = replace(actor.landed, x=x, y=feet, z=actor.z, height=actor.height, facing=facing)


def _keep_pace(actor: Actor, leader: Actor) -> None:
    actor.cycle_seconds /= min(max(abs(leader.speed / actor.speed), PACE[0]), PACE[1])
    actor.speed, actor.facing = leader.speed, leader.facing


def _leaving(
    own: Sequence[Actor], before: Company, number: int, scene: Scene, figures: Any, cast: Cast, seconds: float,
    stay: Sequence[Actor], lens: Lens,
) -> list[Actor]:  # fmt: skip
    """Those who go, out of the frame and away from the others; nobody who cannot move is seen to."""
    if not own:
        return []
    subject, able = replace(before.subjects[number], count=len(own)), figures[own[0].name].actions
    ways = (before.leaving_by, subject.action) if before.leaving_by != GOES[0] else (subject.action, own[0].action)
    action = next((action for action in (*ways, *GOES) if action in able and action in GOES), "")
    alone = (replace(_bare(subject), action=action),)
    gone = cast(scene.with_changes(subjects=alone, earlier=()), True) if action else []
    leaves = []
    for was, actor in zip(own, gone, strict=False):
        if not actor.speed:
            continue
        scale(actor, was.height / actor.height)
        x, _, facing, _ = was.where(seconds)
        others = [other.where(seconds)[0] for other in stay]
        side = facing if not others else 1 if x >= sum(others) / len(others) else -1
        if others and was.speed and not was.turns_at:
            side = -facing  # who went along turns back, for the others go on
        way = 0.5 * lens.width_px / lens.focal_px * was.z + 0.5 * _wide(actor)
        afoot = actor.grounded and not actor.waterline
        hurry = min(max(way / GONE_SECONDS / abs(actor.speed), 1.0), HURRY if afoot else HURRY_AFLOAT)
        actor.speed *= hurry
        actor.cycle_seconds /= hurry if afoot else 1.0
        actor.phase, actor.turns_at, actor.facing = was.phase, 0.0, side
        actor.speed = side * abs(actor.speed)
        actor.x, actor.z = x - actor.speed * seconds, was.z
        actor.y, actor.who = actor.y if actor.grounded else was.y, -1
        leaves.append(actor)
    return leaves


def _side(scene: Scene, fresh: Sequence[int]) -> int:
    """On which side the newcomers are wanted: -1 left, 1 right, 2 before who leads, -2 behind it, 0 where there is room."""
    for n, subject in enumerate(scene.subjects):
        comes, other = n in fresh, subject.relation_to
        if subject.relation and other >= 0 and comes != (other in fresh):
            if subject.relation == "meet":
                return 2
            wanted = {"left_of": -1, "right_of": 1, "chase": -2}.get(subject.relation, 0)
            return wanted if comes else -wanted
    return 0


def _beside(old: Sequence[Actor], new: Sequence[Actor], lens: Lens, seconds: float, wanted: int = 0) -> None:
    """Where who leads the others looks, unless another side is wanted, see `_side`; `seconds` are those of the figures."""
    leader = leader_of(old)
    travels = bool(leader.speed) and not leader.turns_at
    waits = travels and all(not actor.speed for actor in new)
    # Who travels is measured at the start of its way, who stays where the others will be.
    ahead = leader.where(seconds)[0] - leader.x if travels else 0.0
    far = max(actor.z for actor in old)
    sides = (
        (leader.facing, -leader.facing)
        if not wanted
        else (wanted if abs(wanted) == 1 else leader.facing * wanted // 2,)
    )
    reach = EDGE * lens.width_px / lens.focal_px * far

    def edge_at(side: int) -> float:
        return max(side * (actor.x if travels else actor.where(seconds)[0]) + 0.5 * _wide(actor) for actor in old)

    def width() -> float:
        return max(actor.x + 0.5 * _wide(actor) for actor in new) - min(actor.x - 0.5 * _wide(actor) for actor in new)

    gap = GAP * 0.5 * (width() + sum(_wide(actor) for actor in old) / len(old))
    middle = 0.5 * (edge_at(1) - edge_at(-1))
    rooms = {side: side * middle + reach - (AT_THE_RIM * reach if travels else 0.0) for side in sides}
    free = {side: rooms[side] - edge_at(side) - gap for side in sides}
    side = next((side for side in sides if free[side] >= width()), max(sides, key=lambda side: free[side]))
    if free[side] < width() and len(new) == 1:
        scale(new[0], max(SHRINKS, free[side] / width()))
    for actor in new:
        if travels and actor.speed and not actor.turns_at:
            _keep_pace(actor, leader)
    left = min(side * actor.x - 0.5 * _wide(actor) for actor in new)
    right = left + width()
    edge = edge_at(side)
    at, room = edge + gap, rooms[side] - (right - left)
    depth = 0.0
    if at > room + 1e-6:
        at, depth = max(room, edge - (right - left)), BACK
    if waits:
        depth = BACK  # or they would run through what stands in their way
    middle = leader.x + (ahead if travels else 0.0)
    for actor in new:
        stays = not actor.speed
        moved = side * (at - left) + (ahead if stays and travels else 0.0)
        actor.x += moved
        actor.centre += moved if actor.turns_at else 0.0
        actor.z = max(actor.z, far) + depth if actor.grounded and not actor.waterline else max(actor.z, far)
        if actor.z > far and not actor.turns_at:  # farther off, the same place in the frame is farther aside
            base = middle if stays else leader.x
            actor.x = base + (actor.x - base) * actor.z / far


def _wide(actor: Actor) -> float:
    return (actor.box[1] - actor.box[0]) * actor.height
