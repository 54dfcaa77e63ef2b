"""An actor: a figure of the cast, where it is at a moment and which pose it shows there.

A pose is drawn once and kept while the clip lasts; position and pose come from the same clock and the stride of the
figure, so feet do not skid. Here lives this and nothing about places; who becomes an actor is `assembling.py`'s, what a
figure looks like the cast's business.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from ..composed import INTO
from ..drawing.blend import place
from ..drawing.enlarged import doubled_layer
from ..drawing.lens import Lens, Shift
from ..drawing.light import Light
from ..drawing.planes import Frame, Layer
from ..drawing.reflect import Mirror, reflect
from ..drawing.shadow import Ground, throw
from ..staging.effects import lapping
from . import ways
from .poses import Figures, Pose, Poses

SHUT_SECONDS = 0.5  # in which what opens is seen shut
TURN_SECONDS = 0.24  # half of the time in which a figure turns round
VIEWS = 4  # that it is seen from between its side and its face: each is a pose to draw
JUST = 0.05  # seconds between the end of one part and the beginning of the next, rounded to frames
PASSING_POSES = 12  # in which limbs that pass from one action into the next are drawn
POSE_HEIGHT_MAX_PX = 480  # poses are drawn no larger: a cycle must fit where poses are kept, and be drawn in a second
POSES_MIN, POSES_MAX = 10, 30
UPCOMING = 3  # poses that a thread draws ahead of their turn at most, rather than wait for another one
SMOOTH_POSES = 20  # poses a second from which on a movement looks smooth by itself
HALVED_FROM = 0.6  # a pose that is shown smaller than this is averaged first, or its edges would shimmer
DOUBLED_FROM = 1.3  # and one that is shown larger than this is enlarged first, or its edges would have steps
POSE_AREA_MAX = 1.7  # of a pose, in squares of its height, that may be drawn at full height


def figures() -> Figures:
    """The cast; loaded late, because it brings numpy and a lot of rows."""
    from .. import figures as module

    return module  # type: ignore[return-value]


SAYING = ("talk", "speak")
SPEAKING, SPEAKING_STEPS = "speaking_", 12
"""The action of a mouth, by its number, and how many poses its body has: each is drawn with several mouths."""


@dataclass
class Actor:
    """One figure on its way."""

    name: str
    action: str
    x: float
    y: float
    z: float
    height: float
    """World units."""
    speed: float
    """World units a second along x; the sign is the direction."""
    cycle_seconds: float
    phase: float
    grounded: bool
    facing: int
    colour: tuple[float, float, float] | None = None
    seed: int = 0
    """Who it is among its kind; 0 is the figure as its row has it."""
    pattern: str = ""
    bob: float = 0.0
    centre: float = 0.0
    """Middle of the way after which it turns round."""
    turns_at: float = 0.0
    """Half of the way after which it turns round; 0: never."""
    waterline: float = 0.0
    """Share of its height that is under water."""
    steps: int = POSES_MAX
    pose_px: int = 0
    """Height that poses are drawn at; 0: as large as the base camera sees them. Equal heights share poses."""
    box: tuple[float, float, float, float] = (-0.5, 0.5, 0.0, 1.0)
    """What is seen of it, as shares of its height around its foot: left, right, bottom, top."""
    span: tuple[float, float] = (0.0, 1.0)
    """The lowest and the highest of its whole cycle, as shares of its height from its origin."""
    crest: float = 1.0
    """How high it is in its middle, where another can lie."""
    seat: float = 0.0
    """Height of its seat; 0 where it has none."""
    foot: tuple[float, ...] = ()
    """Of who is on something, in shares of its height: the middle of what it stands on it with, on the picture and from its origin,
    and half of the width and depth of that."""
    thing: bool = False
    life: float = 1.0
    """How long the longer side of what is seen of it is in life, beside a person of 1."""
    leap: float = 0.0
    """How high it leaps out of the water with every cycle, world units."""
    rides: Callable[[float, float, float], float] | None = None
    """Height of the waves under it, of x, z and seconds."""
    wide: float = 0.0
    """World units that its widest pose takes; 0: as wide as it is tall."""
    mouth: Callable[[float], int] | None = None
    """Which mouth it shows at a moment, where the sound of its lines says so; see `speaking`."""
    who: int = -1
    """The index of the subject that it plays; -1: none, or one that has left."""
    way: ways.Way | None = None
    """What it does as a whole beside its gait: takes off, falls, melts."""
    way_begins: float = 0.0
    """Its own second at which the way begins."""
    since: float = 0.0
    """Its own second at which it began to do what it does."""
    way_takes: float = ways.DONE
    """Seconds after which its way is done."""
    once: tuple[float, float] = (0.0, 0.0)
    """The shares of its cycle from which to which it goes once, and stays; equal: it goes round."""
    strewn: bool = False
    """No camera looks for it: it is one of many that fill the air, or comes into a picture that waits for it."""
    turned: float = 0.0
    """How far it is turned from its side to its face for good, 0..1."""
    turning: ways.Turning | None = None
    """How it turns to the camera, of who does so on the spot."""
    was: tuple[str, float, float] | None = None
    """What it did before, and from where to where of that cycle its limbs go on while they pass into what it does now."""
    shared: bool = False
    """Whether a camera keeps it in the frame with those to whom it belongs."""
    drawn: bool = False
    """Whether another draws it along: a camera that comes near holds that one alone."""
    landed: Actor | None = None
    """The figure that stands there once its way is done, of who flies only until then."""

    def where(self, seconds: float) -> tuple[float, float, int, float]:
        """World x, y, facing and apparent width at a moment; it narrows while the figure turns round, which is drawn by `_turning`."""
        change = self._change(seconds)
        y = self.y + self.bob * math.sin(seconds * 1.7 + self.phase * 9) + change.y
        if self.leap:
            y += self.leap * (math.sin(math.pi * ((seconds / self.cycle_seconds + self.phase) % 1.0)) ** 0.8 - 0.62)
        way = self.speed * seconds
        if not self.turns_at or not self.speed:
            return self.x + way + change.x * self.facing, y, self.facing, 1.0
        span = 2 * self.turns_at
        start = self.turns_at + (self.x - self.centre) * (1 if self.speed > 0 else -1)
        walked = start + abs(way)
        lap, rest = divmod(walked, span)
        forward = int(lap) % 2 == 0
        x = (rest if forward else span - rest) - self.turns_at
        sign = 1 if self.speed > 0 else -1
        since = rest if lap else span
        turn = min(since, span - rest) / abs(self.speed) / TURN_SECONDS
        return x * sign + self.centre, y, sign if forward else -sign, max(0.15, math.sin(min(turn, 1.0) * math.pi / 2))

    def is_seen(self, seconds: float) -> bool:
        """Whether there is anything of it at a moment, wherever a camera looks."""
        return self._change(seconds).seen

    def goes_on_from(self, was: Actor, seconds: float) -> bool:
        """Whether it is where that one is at a moment, as large, and does the same or passes from that into what it does."""
        same = (self.name, self.colour, self.pattern, self.seed) == (was.name, was.colour, was.pattern, was.seed)
        passes = self.was is not None and self.was[0] == was.action and abs(self.since - seconds) < JUST
        if not same or not (passes or (self.action, self.phase) == (was.action, was.phase)):
            return False
        here, there = self.where(seconds), was.where(seconds)
        apart = max(
            abs(here[0] - there[0]), abs(here[1] - there[1]), abs(self.z - was.z), abs(self.height - was.height)
        )
        return here[2] == there[2] and apart < ways.UNSEEN

    def _change(self, seconds: float) -> ways.Change:
        return ways.Change() if self.way is None else self.way(max(seconds - self.way_begins, 0.0), abs(self.speed))

    def draw(
        self, frame: Frame, lens: Lens, shift: Shift, poses: Poses, seconds: float, mirror: Mirror | None = None
    ) -> None:
        """Draw the figure where it is, or its reflection in `mirror`."""
        if self.landed is not None and seconds >= self.way_begins + self.way_takes:
            self.landed.draw(frame, lens, shift, poses, seconds, mirror)
            return
        away = self._change(seconds).z
        depth = self.z + away - shift.z
        if depth < 0.8 or not self.is_seen(seconds):
            return
        x, y, facing, slim = self.where(seconds)
        scale = lens.focal_px / depth
        at_x = lens.width_px / 2 + scale * (x - shift.x) + shift.turn_x_px
        lift = self.rides(x, self.z + away, seconds) if self.rides is not None else 0.0
        at_y = lens.horizon_px + scale * (lens.eye + shift.y - y - lift) + shift.turn_y_px
        if not -0.6 * lens.width_px < at_x < 1.6 * lens.width_px:
            return
        slim, turned = self._turning(slim, seconds)
        pose, keys, size, share = self._posed(poses, lens, scale, facing, seconds, turned)
        change = self._change(seconds)
        size, slim = size * change.tall, slim * change.wide / change.tall
        left, top = at_x - pose.anchor_x * size * slim, at_y - pose.anchor_y * size
        ground = lens.horizon_px + scale * (lens.eye + shift.y - lift) + shift.turn_y_px
        if mirror is not None:
            reflect(
                frame, pose.layer, left, top, ground, size, wide=slim, strength=mirror.strength,
                ripple=mirror.ripple, seconds=seconds, until=mirror.until(lens, shift),
            )  # fmt: skip
            return
        whole, line = frame, 0
        if self.waterline:
            line = int(ground)
            line = min(max(line - line % 2, 2), frame.height_px)
            whole, frame = frame, frame.rows(0, line)
        layer = poses.between(keys[0], keys[1], share) if len(keys) > 1 else pose.layer
        if size > DOUBLED_FROM:
            place(frame, doubled_layer(layer), left, top, size / 2, wide=slim)
        else:
            place(frame, layer, left, top, size, wide=slim)
        if self.waterline:
            _lap(whole, pose.layer, left, top, size, slim, line, seconds, poses.light)

    def cast_shadow(
        self, frame: Frame, lens: Lens, shift: Shift, poses: Poses, seconds: float, until: float, weak: float
    ) -> None:
        """Lay the figure's shadow on the ground, as far as depth `until`: its own outline, thrown along the light.

        `weak`: what the place leaves of it, 0..1.
        """
        if self.landed is not None and seconds >= self.way_begins + self.way_takes:
            self.landed.cast_shadow(frame, lens, shift, poses, seconds, until, weak)
            return
        change = self._change(seconds)
        depth = self.z + change.z - shift.z
        weak *= max(0.0, 1.0 - abs(change.y) / (0.5 * self.height))  # of who is up in the air nothing is seen
        if depth < 0.8 or not change.seen or not self.grounded or self.waterline or self.y > 0.02 or weak <= 0.0:
            return
        x, _, facing, slim = self.where(seconds)
        scale = lens.focal_px / depth
        slim, turned = self._turning(slim, seconds)
        pose, _, size, _ = self._posed(poses, lens, scale, facing, seconds, turned)
        if pose.outline is not None:
            ground = Ground(lens=lens, shift=shift, until=until)
            size, slim = size * change.tall, slim * change.wide / change.tall
            throw(
                frame, pose.outline, pose.anchor_x, ground, x, self.z + change.z, size / scale, slim, poses.light, weak
            )

    def _turning(self, slim: float, seconds: float) -> tuple[float, float]:
        """Its width and how far it is seen turned to face the camera, from how narrow it is; whom nobody looks at is only
        narrowed."""
        if self.turning is not None and slim >= 1.0:
            return slim, round(2 * VIEWS * self.turning(seconds)) / (2 * VIEWS)
        if self.who < 0 or slim >= 1.0:
            return slim, self.turned
        return 1.0, round(VIEWS * (1.0 - 2.0 / math.pi * math.asin(slim))) / VIEWS

    def _posed(
        self, poses: Poses, lens: Lens, scale: float, facing: int, seconds: float, turned: float = 0.0
    ) -> tuple[Pose, list[tuple[Any, ...]], float, float]:
        """The pose of a moment, its key and that of the one after it where they melt, pixels of the frame in one of theirs,
        and the share of the second."""
        height_px = self.pose_px or pose_height_px(self.height * lens.focal_px / self.z, self.box)
        size = self.height * scale / height_px
        halved = size < HALVED_FROM
        clock = (seconds / self.cycle_seconds + self.phase) % 1.0 * self.steps
        begin, end = self.once
        if end > begin:
            clock = min(begin + max(seconds - SHUT_SECONDS, 0.0) / self.cycle_seconds, end) * self.steps
        step = int(clock) % self.steps
        if turned:
            step -= step % 2  # each view is seen for two frames
        action = self.action if self.mouth is None else f"{SPEAKING}{self.mouth(seconds)}"
        if self.was is not None and seconds < self.since + ways.PASSING_SECONDS and not turned:
            return self._passing(poses, seconds, height_px, facing, halved, size)

        # Few poses a second: let each melt into the next.
        shown = 2 if 1 < self.steps < SMOOTH_POSES * self.cycle_seconds and not turned else 1
        ahead = 0 if turned else UPCOMING
        wanted = [
            self._key(action, (step + later) % self.steps, self.steps, height_px, facing, turned, halved)
            for later in range(min(shown + ahead, self.steps))
        ]
        pose, *_ = poses.several(wanted[:shown], wanted[shown:])
        return pose, wanted[:shown], size * (2 if halved else 1), clock - int(clock)

    def _passing(
        self, poses: Poses, seconds: float, height_px: int, facing: int, halved: bool, size: float
    ) -> tuple[Pose, list[tuple[Any, ...]], float, float]:
        """The same while its limbs pass from what it did into what it does: a pose for every frame."""
        assert self.was is not None
        action, first, last = self.was
        begins, ends = (
            ((self.since + late) / self.cycle_seconds + self.phase) % 1.0 for late in (0.0, ways.PASSING_SECONDS)
        )
        ends += 1.0 if ends < begins else 0.0
        into = f"{action} {first:.3f} {last:.3f}{INTO}{self.action} {begins:.3f} {ends:.3f}"
        step = min(int(max(seconds - self.since, 0.0) / ways.PASSING_SECONDS * PASSING_POSES), PASSING_POSES - 1)
        key = self._key(into, step, PASSING_POSES, height_px, facing, 0.0, halved)
        (pose,) = poses.several([key], [])
        return pose, [key], size * (2 if halved else 1), 0.0

    def _key(
        self, action: str, step: int, steps: int, height_px: int, facing: int, turned: float, halved: bool
    ) -> tuple[Any, ...]:
        """By which a pose of it is asked for."""
        looks = (self.colour, self.pattern, self.seed)
        return (self.name, action, step, steps, height_px, facing, *looks, turned, halved)


def _lap(
    frame: Frame,
    layer: Layer,
    left: float,
    top: float,
    size: float,
    slim: float,
    line: int,
    seconds: float,
    light: Light,
) -> None:
    """Foam where the figure goes through the surface, as wide as it is there."""
    row = int((line - top) / size)
    if not 0 <= row < layer.height_px or layer.right[row] <= layer.left[row]:
        return
    middle = left + 0.5 * (layer.left[row] + layer.right[row]) * size * slim
    half = 0.5 * (layer.right[row] - layer.left[row]) * size * slim
    bright = min(1.0, 0.25 * sum(light.key) + 0.15 * sum(light.sky))
    lapping(frame, middle, line, half * 1.12 + 0.02 * layer.height_px * size, seconds, bright)


def speaking(actors: Sequence[Actor], poses: Poses, mouth: Callable[[float], int]) -> None:
    """Let the first who talks show the mouth of a moment, where its figure has one for lines."""
    who = next((actor for actor in actors if actor.action in SAYING), None)
    if who is not None and f"{SPEAKING}0" in poses.cast.CAST[who.name].actions:
        who.mouth, who.steps = mouth, SPEAKING_STEPS


def pose_height_px(height_px: float, box: tuple[float, float, float, float] = (-0.5, 0.5, 0.0, 1.0)) -> int:
    """The height that poses are drawn at, in steps, so that neighbours share them; what is wide is drawn lower.

    `box` is that of an actor.
    """
    area = (box[1] - box[0]) * (box[3] - box[2])
    most = POSE_HEIGHT_MAX_PX * min(1.0, math.sqrt(POSE_AREA_MAX / max(area, 1e-3)))
    return max(8, 4 * round(min(most, height_px) / 4))
