"""Cones of light in the air: the turning beam of a lighthouse, and what a flying saucer lets down.

A cone is drawn in the picture, from a point to a round end, and only brightens. Where it is comes from the prop or figure that gives
it; a moment depends on the time alone. Nothing here reads prompts.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from ..acting.actors import Actor
from ..drawing.jit import kernel
from ..drawing.lens import Shift
from ..drawing.light import RGB
from ..drawing.noise import Number
from ..drawing.planes import Frame, colour_to_yuv
from ..drawing.shade import display
from ..places import Stand
from .stage import NEAREST, Item, Stage

DARK_MIN = 0.2  # in brighter air no beam is seen
MISTY = ("fog", "storm", "rain")  # weather in which one is seen by day, too


@dataclass(frozen=True, kw_only=True)
class Turning:
    """A lamp that turns, with a beam to both sides."""

    up: float
    """Of the prop's height."""
    reach: float
    """World units."""
    spread: float
    """Half of a beam's width, of the way that it has come."""
    seconds: float
    """Of one turn."""
    colour: RGB
    strength: float


TURNING = {
    "lighthouse": Turning(up=0.80, reach=13.0, spread=0.085, seconds=9.0, colour=display("#fff1c2"), strength=0.62)
}
"""Props with a beam."""


@dataclass(frozen=True, kw_only=True)
class Falling:
    """Light that a figure in the air throws down on the ground."""

    colour: RGB
    wide: tuple[float, float]
    """Half of its width at the figure and on the ground, of the figure's height."""
    strength: float


FALLING = {"ufo": Falling(colour=display("#a4ffbe"), wide=(0.22, 0.66), strength=0.85)}
"""Figures that do so."""


def beams(stage: Stage, stands: list[Stand]) -> list[Item]:
    """The beams of the props and the actors of a stage."""
    found = []
    if stage.air.dark > DARK_MIN or stage.scene.weather in MISTY:
        for stand in stands:
            if stand.prop in TURNING:
                found += [_turning(stage, stand, TURNING[stand.prop], side) for side in (0.0, 0.5)]
    if stage.air.dark > DARK_MIN and (stage.ground is not None or stage.place.water is not None):
        found += [
            _falling(stage, actor, FALLING[actor.name])
            for actor in stage.actors
            if actor.name in FALLING and not actor.grounded and not actor.waterline
        ]
    return found


def _turning(stage: Stage, stand: Stand, turning: Turning, side: float) -> Item:
    lens = stage.lens
    colour = colour_to_yuv(*turning.colour)
    share = max(stage.air.dark, 0.55)

    def angle(seconds: float) -> float:
        return math.tau * (seconds / turning.seconds + side + 0.12)

    def lay(frame: Frame, shift: Shift, seconds: float) -> None:
        across, away = math.cos(angle(seconds)), math.sin(angle(seconds))
        depth = stand.z - shift.z
        if depth < NEAREST:
            return
        up = turning.up * stand.height
        x, y = stage.lens.seen(shift, stand.x, up, depth)
        # What would come past the camera is cut off before it.
        reach = min(turning.reach, (depth - NEAREST) / -away) if away < 0 else turning.reach
        end = depth + reach * away
        far_x, far_y = stage.lens.seen(shift, stand.x + reach * across, up, end)
        begin, finish = (part * lens.focal_px for part in (0.055 * stand.height / depth, turning.spread * reach / end))
        # Seen from the side it is longest and brightest; towards and away it is a short, dim patch.
        strength = turning.strength * share * (0.25 + 0.75 * abs(across)) * (1.0 if away < 0.3 else 1.0 - 0.5 * away)
        frame.change(cone, x, y, begin, far_x, far_y, finish, *colour, strength, 0.0)

    return Item(stand.z - 0.04, lay, at=lambda seconds: stand.z + (0.5 if math.sin(angle(seconds)) > 0.0 else -0.04))


def _falling(stage: Stage, actor: Actor, falling: Falling) -> Item:
    lens = stage.lens
    colour = colour_to_yuv(*falling.colour)

    def lay(frame: Frame, shift: Shift, seconds: float) -> None:
        depth = actor.z - shift.z
        if depth < NEAREST:
            return
        x, y, _, _ = actor.where(seconds)
        scale = lens.focal_px / depth
        top_x, top_y = stage.lens.seen(shift, x, y + actor.box[2] * actor.height * 0.4, depth)
        foot_x, foot_y = stage.lens.seen(shift, x, 0.0, depth)
        if foot_y <= top_y + 2.0:
            return
        first, last = (part * actor.height * scale for part in falling.wide)
        pulse = 0.90 + 0.10 * math.sin(2.6 * seconds)
        frame.change(cone, top_x, top_y, first, foot_x, foot_y, last, *colour, falling.strength * pulse, 0.30)

    return Item(actor.z + 0.02, lay)


@kernel
def cone(
    y: Number, u: Number, v: Number, x0: Number, y0: Number, half0: Number, x1: Number, y1: Number, half1: Number,
    bright: Number, blue: Number, red: Number, strength: Number, pool: Number,
) -> None:  # fmt: skip
    """Light from one point, `half0` to each side, to another; it fades on the way. `pool`: how flat the round end is, where it
    meets the ground; 0: it ends in the air and is gone by then."""
    height, width = y.shape
    dx = x1 - x0
    dy = y1 - y0
    length = max(math.sqrt(dx * dx + dy * dy), 1.0)
    dx /= length
    dy /= length
    most = max(half0, half1)
    top = max(0, int(min(y0, y1) - most))
    bottom = min(height, int(max(y0, y1) + most) + 1)
    left = max(0, int(min(x0, x1) - most))
    right = min(width, int(max(x0, x1) + most) + 1)
    slim = pool == 0.0 and abs(dy) > 0.05  # then a row has but a stretch of it
    for j in range(top, bottom):
        begin = left
        end = right
        if slim:
            middle = x0 + (j - y0) * dx / dy
            reach = most / abs(dy) + 1.0
            begin = max(left, int(middle - reach))
            end = min(right, int(middle + reach) + 1)
        for i in range(begin, end):
            along = ((i - x0) * dx + (j - y0) * dy) / length
            aside = abs((i - x0) * dy - (j - y0) * dx)
            share = 0.0
            if 0.0 <= along <= 1.0:
                d = aside / (half0 + (half1 - half0) * along)
                if d < 1.0:
                    share = (1.0 - d * d) * (1.0 - d * d)
                    share *= 1.0 - 0.55 * along if pool > 0.0 else (1.0 - along) * (1.0 - 0.35 * along)
            elif along < 0.0 and pool == 0.0:
                d = math.sqrt((i - x0) * (i - x0) + (j - y0) * (j - y0)) / half0
                share = (1.0 - d * d) * (1.0 - d * d) if d < 1.0 else 0.0
            if pool > 0.0:
                across = (i - x1) / half1
                down = (j - y1) / (half1 * pool)
                d = across * across + down * down
                if d < 1.0:
                    share = max(share, 0.62 * (1.0 - d) ** 0.5)
            share *= strength
            if share > 0.006:
                value = y[j, i]
                y[j, i] = int(value + max(bright - value, 0.0) * share + 0.5)
                if i % 2 == 0 and j % 2 == 0:
                    u[j // 2, i // 2] = int(u[j // 2, i // 2] + (blue - u[j // 2, i // 2]) * share * 0.7 + 0.5)
                    v[j // 2, i // 2] = int(v[j // 2, i // 2] + (red - v[j // 2, i // 2]) * share * 0.7 + 0.5)
