"""What stands right before the camera gives way to the figures: as a shot begins it is beside them, out of the frame if need be, and
it fades before those who come behind it later.

Pushed aside anew in every frame it would jump from one side of somebody to the other, and into the frame as soon as it is low enough.
Positions on the picture only; what is low enough stays, for it hides no more than feet.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..acting.actors import Actor
from ..drawing.lens import Lens, Shift

LOW = 0.35  # of a figure's height: what covers no more of it stays
MARGIN_PX = 3
FADES_WIDE = 0.06  # of the frame's width, before somebody, in which it fades
FADES_TALL = 0.05  # and of its height, above their knees


@dataclass(frozen=True, kw_only=True)
class Seen:
    """Where a figure is on the picture, in pixels; `knees` is as far up as it may be covered."""

    left: float
    right: float
    knees: float


def seen(actors: Sequence[Actor], lens: Lens, shift: Shift, seconds: float) -> list[Seen]:
    """Those whom a prompt names, as the camera sees them at a moment."""
    spans = []
    for actor in actors:
        depth = actor.z - shift.z
        if actor.who < 0 or actor.strewn or depth < 0.8:
            continue
        x, y, facing, _ = actor.where(seconds)
        focal = lens.focal_px / depth
        middle = lens.width_px / 2 + focal * (x - shift.x) + shift.turn_x_px
        edges = sorted(facing * edge * actor.height * focal for edge in actor.box[:2])
        feet = lens.horizon_px + focal * (lens.eye + shift.y - y) + shift.turn_y_px
        spans.append(Seen(left=middle + edges[0], right=middle + edges[1], knees=feet - LOW * actor.height * focal))
    return spans


def given_way(left: float, right: float, top: float, figures: Sequence[Seen], margin_px: float = MARGIN_PX) -> float:
    """How far something that is seen from `left` to `right` and up to `top` goes aside, in pixels."""
    in_the_way = [one for one in figures if top < one.knees]
    hidden = [one for one in in_the_way if left < one.right + margin_px and right > one.left - margin_px]
    if not hidden:
        return 0.0
    middle = 0.5 * (min(one.left for one in hidden) + max(one.right for one in hidden))
    to_the_right = 0.5 * (left + right) >= middle
    aside = 0.0
    for one in sorted(in_the_way, key=lambda one: one.left if to_the_right else -one.right):
        if left + aside < one.right + margin_px and right + aside > one.left - margin_px:
            aside = one.right + margin_px - left if to_the_right else one.left - margin_px - right
    return aside


def faded(left: float, right: float, top: float, figures: Sequence[Seen], lens: Lens) -> float:
    """How much is seen of it there, 0..1: nothing of what covers somebody."""
    rest = 1.0
    for one in figures:
        gap = max(one.left - right, left - one.right) - MARGIN_PX
        near = _smooth(1.0 - gap / (FADES_WIDE * lens.width_px))
        rest = min(rest, 1.0 - near * _smooth((one.knees - top) / (FADES_TALL * lens.height_px)))
    return rest


def _smooth(share: float) -> float:
    share = min(max(share, 0.0), 1.0)
    return share * share * (3 - 2 * share)
