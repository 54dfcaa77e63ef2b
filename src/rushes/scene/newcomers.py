"""Who comes into a scene that goes on: those who are there stay exactly where they are, the others find room beside them.

Places only: nothing is drawn here, and who the actors are is `actors.py`'s business.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from .lens import Lens
from .model import Scene

if TYPE_CHECKING:
    from .actors import Actor

GAP = 0.16  # of the mean width that stays free between two
EDGE = 0.46  # of the frame's width, from its middle to where a newcomer may stand
BACK = 0.6  # world units that who finds no room stands behind the others
PACE = (0.5, 2.0)  # how much slower or faster than by nature a newcomer keeps pace


def together(scene: Scene, lens: Lens, cast: Callable[[Scene, bool], list[Actor]]) -> list[Actor]:
    """The actors of a scene into which `scene.joined` came later. `cast` makes those of a scene without its last arrival, and
    of that one alone, in company."""
    *earlier, arrival = scene.joined
    there, come = scene.subjects[: -arrival.count], scene.subjects[-arrival.count :]
    first = len(there)
    own = tuple(replace(s, relation_to=s.relation_to - first) if s.relation else s for s in come)
    old = cast(scene.with_changes(subjects=there, joined=tuple(earlier)), False)
    new = cast(scene.with_changes(subjects=own, joined=()), True)
    for actor in new:
        actor.newcomer = True
    if old and new:
        _beside(old, new, lens, arrival.at)
    return [*old, *new]


def _beside(old: Sequence[Actor], new: Sequence[Actor], lens: Lens, seconds: float) -> None:
    """On the side that has more room at the moment, which is where who leads the others looks."""
    leader = next((actor for actor in old if actor.speed), old[0])
    travels = bool(leader.speed) and not leader.turns_at
    for actor in new:
        if travels and actor.speed and not actor.turns_at:
            actor.cycle_seconds /= min(max(leader.speed / actor.speed, PACE[0]), PACE[1]) if actor.speed else 1.0
            actor.speed, actor.facing = leader.speed, leader.facing
    side = float(leader.facing)
    # Who travels is measured at the start of its way, who stays where the others will be.
    ahead = leader.where(seconds)[0] - leader.x if travels else 0.0
    far = max(actor.z for actor in old)
    edge = max(side * (actor.x if travels else actor.where(seconds)[0]) + 0.5 * _wide(actor) for actor in old)
    left = min(side * actor.x - 0.5 * _wide(actor) for actor in new)
    right = max(side * actor.x + 0.5 * _wide(actor) for actor in new)
    gap = GAP * 0.5 * (right - left + sum(_wide(actor) for actor in old) / len(old))
    at = edge + gap
    room = side * leader.x + EDGE * lens.width_px / lens.focal_px * far - (right - left)
    depth = 0.0
    if at > room:
        at, depth = max(room, edge - (right - left)), BACK
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
