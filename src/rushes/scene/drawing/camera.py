"""Camera paths: where the camera is at every moment of a shot, and how large it shows whom it looks at.

A move is a function of eased progress and of where the followed subject is. Everything is smooth and starts and ends
gently; a path that is asked beyond its end goes on and comes to rest, so that an extension continues it. Nothing here knows
pixels of a layer.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

from .angles import Looked, looked_from
from .lens import Lens, Shift

PUSH = 0.24  # of the stage's depth
SIDE = 0.85  # world units that a pan travels to each side
DOLLY = 0.75
KEEP = 0.62  # of the way that feet would sink, taken back by the tilt
ORBIT = 1.6
RISE = 0.8
TILT = 0.17  # of the unit, to each side of the base
FLIGHT = (0.15, 1.5)  # how far a drone climbs, world units
FLIGHT_AHEAD = 0.34  # of the stage's depth
FLIGHT_BACK = (
    0.24  # and how far it backs away from whom it shows: who is looked down on from right above is at the lower edge
)
BREATH = 0.012  # a held camera still breathes
SHAKE = 0.020  # of the unit: what a hand does to a camera
COASTING = 0.18  # of a move's length in which it comes to rest after its end
HELD = ("static", "pan_left", "pan_right", "tilt_up", "tilt_down", "dolly_left", "dolly_right", "crane_down")
"""Moves that do not keep up with whoever walks."""
ASIDE = (
    "pan_left", "pan_right", "tilt_up", "tilt_down", "dolly_left", "dolly_right", "orbit", "rise", "crane_down", "drone",
)  # fmt: skip
"""Moves from one side to the other: where the camera goes on from where it is, only the way is theirs."""
SIDEWAYS = ("pan_left", "pan_right", "dolly_left", "dolly_right")
SIDEWAYS_TIMES = (1.0, 0.85, 0.7, 0.55, 0.4, 1.25, 1.6, 2.0, 2.5)
"""Times as far, that such a camera goes to keep somebody in the frame, the best first: less is no move, and more is a rush."""
KEPT_AT = (0.0, 0.2, 0.4, 0.6, 0.8, 1.0)
"""Shares of a shot at which that is looked at."""
FLOWN = ("rise", "crane_down", "drone")
"""Moves up into the air."""
GLIDES = 0.6  # of such a way, then: it begins in the middle and not at one side
GLIDE_SECONDS = 1.8  # in which a camera that goes on from where it is comes onto its own path

FILLS = {"wide": 0.0, "full": 0.0, "medium": 0.62, "close": 0.98}
"""Share of the frame's height that a subject of its own height takes; 0 leaves it as the stage has it."""
FILLS_WIDE = {"medium": 0.78, "close": 1.15}  # and of its width, at most
UPRIGHT_WIDE = 0.98  # of an upright frame, which would cut off arms and tails
UPRIGHT_TALL, UPRIGHT_NEARER = (
    0.30,
    0.30,
)  # of its height, that who is alone in it takes at least; of the way there, that a camera comes nearer
STEPS_BACK = 0.6  # of the way to several, that a camera is farther back for them
WHOLE = 0.72  # of that for a thing
NEAR_MIN = 1.25  # depth units between the camera and whom it looks at
ROOMIER = 1.3  # of that, where a nearer shot follows
LOOKS_AT = {"medium": 0.62, "close": 0.72}  # of the subject's height: what is held on the upper third
UPPER_THIRD = {"medium": 0.42, "close": 0.43}  # where that is in the frame, from the top
LOWER = 0.16  # how much lower, of the frame, what takes no height of it: ground alone would be below it
EYE_OVER = 0.75  # of the subject's height: how high the camera is when near
EYE_MIN = 0.42  # world units: below, grass would hide everything
OVER_WAVES = (
    0.9  # of the height of waves, that a near camera keeps above that: from within a wave there is nothing to see
)
LEADING = {"wide": (0.13, -0.07), "full": (0.10, -0.04), "medium": (0.07, 0.0), "close": (0.05, 0.02)}
"""Of the visible width: how far the camera is ahead of who travels, at the start and the end of a shot."""
NEARER = 0.8  # of the stage's depth: as near as a wide shot comes by pushing in, or a cut would go back
FILLED, MARGIN = (
    0.92,
    0.03,
)  # of the visible width: what is held stays within it, and how far aside what is wider may be
LOOKS_AFTER = 0.42  # of the frame's height: how far it looks up after who climbs out of it
UPRIGHT_FEET = 0.88  # of an upright frame's height, from the top: below the feet there is ground
HEADROOM, FEET = 0.04, 0.97  # of the frame's height, from the top: where a head and feet may be
AIRBORNE = 0.15  # of its height that somebody is over the ground who has no feet to keep in the frame
PAINTED = 1.3  # rows of ground against those of the base camera, see ground.BEYOND
THIRD = {"wide": 0.12, "full": 0.07, "medium": 0.06, "close": 0.04}  # and beside who stays
NEARER_TO = {"medium": 0.30, "close": 0.40}  # of the way to a landmark, that a camera goes where nobody is
NEARER_MAX = 0.62  # of the stage's depth: what stands before the landmark would fill the frame
CLEAR = 2.6  # depth units before a camera that came nearer to a landmark: a tree there would be half of the picture
STEPPED_BACK = 1.15  # of the stage's depth: beyond that they have made room for themselves
KNEES = 0.35  # of a figure's height: what stands before it and covers no more stays
LOWERED = 0.30  # of the eye's height: from there a landmark stands tall
ASIDE_OF_IT = 0.10  # of the visible width, that a landmark is beside the middle
HALF_WAY = 0.55  # of the way aside to what is none: where roads and lanes lead nothing stands before the camera
MIDDLE_AT = 0.47  # of the frame's height, where the middle of a landmark is
HORIZON_WITHIN = (0.36, 0.76)  # of the frame's height: neither ground alone nor sky alone


@dataclass(frozen=True, kw_only=True)
class Target:
    """Whom the camera looks at."""

    where: Callable[[float], tuple[float, float]]
    """World x and y of its foot or, for who floats, of its middle, at a moment."""
    z: float
    height: float
    """World units, as the next two."""
    wide: float
    speed: float
    """Along x; the sign is the direction, 0 stays."""
    behind: float = 0.0
    """How far the last of them is behind the first, along z."""
    facing: int = 1
    head: float = 0.0
    """How far its head is before its middle, along x: that is what a close shot holds."""
    foot: float = 0.0
    """How far its lowest point is above that y, world units; below 0 of what floats."""
    goes_on: bool = False
    """Whether somebody goes on later who stays now."""
    climbs: bool = False
    """Whether it goes up and out of the frame, and is looked after."""
    thing: bool = False
    """Whether it is no being: a near shot holds all of it, having no face to hold."""
    off: float = 0.0
    """How far the middle of all that is seen of it is from where it is, along x: a tail is behind, a lance before."""
    several: bool = False
    """Whether more than one is held: then nobody is cut off at the sides."""

    def nearest(self, framing: str, lens: Lens) -> float:
        """Depth at which it is as large as a near framing asks for."""
        share = WHOLE if self.thing else 1.0
        wide = min(FILLS_WIDE[framing], FILLED) if self.several else FILLS_WIDE[framing]
        wide = min(wide, UPRIGHT_WIDE) if lens.height_px > lens.width_px else wide
        return max(
            self.height * lens.focal_px / (share * FILLS[framing] * lens.height_px),
            self.wide * lens.focal_px / (share * wide * lens.width_px),
            NEAR_MIN,
        )


@dataclass(frozen=True, kw_only=True)
class Landmark:
    """What a near shot of a place comes closer to, where nobody is: world units, from its foot."""

    x: float
    y: float
    z: float
    height: float
    hero: bool = True
    """Whether the place is made around it, so that the camera stands before it."""


@dataclass(frozen=True, kw_only=True)
class Path:
    """A camera move over one shot. Seconds are those of the clip."""

    move: str
    framing: str = "full"
    begin: float = 0.0
    seconds: float
    """The length over which the move is done."""
    stage_z: float
    target: Target | None = None
    alone: bool = True
    """Whether this is the only shot: then the framing leaves the composition of the place as it is."""
    phase: float = 0.0
    after: Path | None = None
    """The path that it goes on from without a cut."""
    eye_min: float = EYE_MIN
    """How low a near camera may be, world units."""
    opens: bool = False
    """Whether it is a medium shot that a close one follows."""
    clock: Callable[[float], float] = float
    """From the clip's seconds to those of the figures."""
    angle: str = ""
    """From how high it looks, see `angles.py`."""
    landmark: Landmark | None = None
    """Of the place: what a near shot shows where nobody is."""
    aloft: float = 1.0
    """Times as high as elsewhere a camera rises over the place where nobody is: over towers."""

    def at(self, seconds: float, lens: Lens) -> Shift:
        """The camera's offset from its base."""
        if self.after is None:
            return self._by_itself(seconds, lens)
        was = self.after.at(seconds, lens)
        if self.move in ASIDE and not FILLS[self.framing] and not FILLS[self.after.framing]:
            begin, now = (self._moved(_eased(self._share(moment)), lens) for moment in (self.begin, seconds))
            x, y, z, turn_x, turn_y = (GLIDES * (b - a) for a, b in zip(begin, now, strict=True))
            return _sum(was, Shift(x=x, y=y, z=z, turn_x_px=turn_x, turn_y_px=turn_y))
        share = self.settled(seconds)
        return _sum(_times(was, 1 - share), _times(self._by_itself(seconds, lens), share))

    def clears(self) -> tuple[float, float]:
        """Depth before which a shot clears away what stands in its sight, and how low that may be to stay: world units. It is gone with
        the cut; one that glides there clears what the one before it did, or it would vanish. From afar that is done for those alone who
        stepped back behind it to be seen whole, and with whom the camera keeps up."""
        if self.after is not None:
            return self.after.clears()
        if self.target is not None:
            near = FILLS[self.framing] > 0
            behind = self.target.z > STEPPED_BACK * self.stage_z and self.move not in HELD and not self.target.thing
            if not self.target.speed or not (near or behind):
                return (
                    0.0,
                    0.0,
                )  # whoever stays was given a place where nothing is in the way, or stands behind a counter
            foot = self.target.where(self.clock(self.begin))[1] + self.target.foot
            return self.target.z + (0.0 if near else self.target.behind), foot + KNEES * self.target.height
        return (self._ahead() + CLEAR, KNEES * self.eye_min) if self._comes_nearer else (0.0, 0.0)

    def settled(self, seconds: float) -> float:
        """How far it has come from the path that it goes on from, 0..1."""
        share = min(max((seconds - self.begin) / min(GLIDE_SECONDS, self.seconds), 0.0), 1.0)
        return 1.0 if self.after is None else share * share * share * (share * (6 * share - 15) + 10)

    def _by_itself(self, seconds: float, lens: Lens) -> Shift:
        share = self._share(seconds)
        x, y, z, turn_x, turn_y = self._moved(_eased(share), lens)
        target = self.target
        if target is not None and self.move in SIDEWAYS:
            times, aside = self._kept(target, lens)
            x, turn_x = times * x + aside, times * turn_x
        if target is not None and (target.speed or target.goes_on) and self.move not in HELD:
            x += target.where(self.clock(seconds))[0] - target.where(0.0)[0] if self.alone else 0.0
        if target is None and self.aloft > 1.0 and self.move in FLOWN and not FILLS[self.framing]:
            y, turn_y = y * self.aloft, max(turn_y * self.aloft, HORIZON_WITHIN[0] * lens.height_px - lens.horizon_px)
        if target is not None and not self.alone:
            x, y, z, turn_y = self._framed(target, seconds, share, lens, x, y, z, turn_y)
        if self._comes_nearer and self.landmark is not None:
            x, y, z, turn_y = self._nearer(self.landmark, lens, x, y, z, turn_y)
        stands = target is not None and target.where(0.0)[1] + target.foot <= AIRBORNE * target.height
        if z and self.move in ("push_in", "pull_out", "follow") and FILLS[self.framing] == 0 and stands:
            # Tilt down, so that feet stay in the frame.
            turn_y += -KEEP * lens.focal_px * lens.eye * (1 / (self.stage_z - z) - 1 / self.stage_z)
        if target is not None and self.alone and lens.height_px > lens.width_px and not FILLS[self.framing]:
            z = min(z, target.z - target.wide * lens.focal_px / (FILLED * lens.width_px))  # wings are not cut off
        if self.angle:
            shift = Shift(x=x, y=y, z=z, turn_x_px=turn_x, turn_y_px=turn_y)
            over = self.eye_min - EYE_MIN  # the waves
            shift = looked_from(self.angle, shift, lens, self._looked_at(), self.stage_z, FILLS[self.framing], over)
            y, z, turn_y = shift.y, shift.z, max(shift.turn_y_px, lowest_turn(lens, shift.y, shift.z))
        if target is not None and not FILLS[self.framing] and self.angle in ("", "dutch"):
            turn_y += self._headroom(target, seconds, lens, y, z, turn_y)
            turn_y -= self._footroom(target, lens, y, z, turn_y)
        if self.move != "static":
            y += BREATH * math.sin(seconds * 0.9 + self.phase)
            x += BREATH * math.sin(seconds * 0.7 + self.phase * 2)
        if self.move == "handheld":
            dx, dy = hand(seconds, self.phase)
            turn_x, turn_y = turn_x + dx * SHAKE * lens.unit, turn_y + dy * SHAKE * lens.unit
        return Shift(x=x, y=y, z=z, turn_x_px=turn_x, turn_y_px=turn_y)

    def _looked_at(self) -> Looked | None:
        """Whom it looks up at or down on, where that one was as the shot began."""
        if self.target is None:
            return None
        target = self.target
        foot = target.where(self.clock(self.begin))[1] + target.foot
        return Looked(foot, target.height, target.wide, target.z)

    def _headroom(self, target: Target, seconds: float, lens: Lens, y: float, z: float, turn_y: float) -> float:
        """How far to look up, in pixels, for all of whom the shot begins with to be in the frame; not at the cost of feet."""
        moment = seconds if target.climbs else self.begin  # a camera that bobs along would be felt
        foot = target.where(self.clock(moment))[1] + target.foot
        scale = lens.focal_px / max(target.z - z, NEAR_MIN)
        low, high = (lens.horizon_px + turn_y + scale * (lens.eye + y - at) for at in (foot, foot + target.height))
        over = max(HEADROOM * lens.height_px - high, 0.0)
        down = foot - (target.where(self.clock(self.begin + self.seconds))[1] + target.foot)
        low += scale * max(down, 0.0)  # who lands is to be in the frame at its end
        return min(over, LOOKS_AFTER * lens.height_px if target.climbs else max(FEET * lens.height_px - low, 0.0))

    def _kept(self, target: Target, lens: Lens) -> tuple[float, float]:
        """How many times as far a camera goes sideways for whom it shows to stay in the frame, and how far aside it stands for that."""
        near = FILLS[self.framing] > 0
        depth = min(target.nearest(self.framing, lens), target.z) if near and not self.alone else target.z
        visible = lens.width_px / lens.focal_px * depth
        room = max(0.5 * (FILLED * visible - target.wide), 0.0)
        if not self.alone:  # it is aimed at them
            room -= max(THIRD[self.framing], *map(abs, LEADING[self.framing])) * visible
            x, _, _, turn_x, _ = self._moved(1.0, lens)
            return min(max(room / abs(x - turn_x * depth / lens.focal_px), min(SIDEWAYS_TIMES)), 1.0), 0.0
        moments = [(share, target.where(self.clock(self.begin + share * self.seconds))[0]) for share in KEPT_AT]
        ways = [
            (x - turn_x * depth / lens.focal_px, at)
            for share, at in moments
            for x, _, _, turn_x, _ in [self._moved(_eased(share), lens)]
        ]
        seen = {times: [at + target.off - times * way for way, at in ways] for times in SIDEWAYS_TIMES}
        times = next((t for t, spots in seen.items() if max(spots) - min(spots) <= 2 * room), 0.0)
        times = times or min(seen, key=lambda t: max(seen[t]) - min(seen[t]))
        left, right = max(seen[times]) - room, min(seen[times]) + room
        return times, 0.5 * (left + right) if left > right else min(max(0.0, left), right)

    def _footroom(self, target: Target, lens: Lens, y: float, z: float, turn_y: float) -> float:
        """How far to look down, in pixels, for the feet of whom an upright shot begins with to be in the frame, and not at its edge: not
        at the cost of the head, nor beyond what is painted."""
        if lens.height_px <= lens.width_px or target.climbs:
            return 0.0
        foot = target.where(self.clock(self.begin))[1] + target.foot
        scale = lens.focal_px / max(target.z - z, NEAR_MIN)
        low, high = (lens.horizon_px + turn_y + scale * (lens.eye + y - at) for at in (foot, foot + target.height))
        room = min(high - HEADROOM * lens.height_px, turn_y - lowest_turn(lens, y, z))
        return max(min(low - UPRIGHT_FEET * lens.height_px, room), 0.0)

    def _share(self, seconds: float) -> float:
        share = max((seconds - self.begin) / self.seconds, 0.0)
        if share <= 1:
            return share
        return 1 + COASTING * (1 - math.exp(-(share - 1) / COASTING))

    def _moved(self, eased: float, lens: Lens) -> tuple[float, float, float, float, float]:
        """The move by itself: x, y, z in world units, and the turns."""
        small = (
            1.0
            if self.alone and not self._comes_nearer
            else {"wide": 1.0, "full": 0.8, "medium": 0.35, "close": 0.15}[self.framing]
        )
        x = y = z = turn_x = turn_y = 0.0
        if self.move == "push_in":
            z = PUSH * self.stage_z * eased * small
        elif self.move == "pull_out":
            z = PUSH * self.stage_z * (1 - eased) * small
        elif self.move in ("pan_left", "pan_right"):
            x = SIDE * (2 * eased - 1) * (1 if self.move == "pan_right" else -1) * small
            turn_x = -0.35 * lens.focal_px * x / self.stage_z
        elif self.move in ("dolly_left", "dolly_right"):
            x = DOLLY * (2 * eased - 1) * (1 if self.move == "dolly_right" else -1) * small
        elif self.move in ("tilt_up", "tilt_down"):
            turn_y = TILT * lens.unit * (2 * eased - 1) * (1 if self.move == "tilt_up" else -1) * small
        elif self.move == "orbit":
            x = ORBIT * (2 * eased - 1) * small
            turn_x = lens.focal_px * x / self.stage_z
            z = 0.25 * math.sin(math.pi * min(eased, 1.0)) * small
        elif self.move in ("rise", "crane_down"):
            y = RISE * (2 * eased - 0.6) if self.move == "rise" else RISE * (1.4 - 1.4 * eased)
            y *= small
            # Without anybody to look down on, what stands tall stays in the frame.
            turn_y = -(0.90 if self.target is not None else 0.55) * lens.focal_px * y / self.stage_z
        elif self.move == "drone":
            y = (FLIGHT[0] + (FLIGHT[1] - FLIGHT[0]) * eased) * small
            z = (FLIGHT_AHEAD if self.target is None else -FLIGHT_BACK) * self.stage_z * eased * small
            # It looks down on whom it shows; where that is a place, on all of it, and what stands tall stays in the frame.
            down = 0.80 if self.target is not None else 0.40
            turn_y = -down * lens.focal_px * y / (self.stage_z - 0.6 * max(z, 0.0))
        elif self.move in ("follow", "handheld"):
            z = 0.06 * self.stage_z * eased * small
        return x, y, z, turn_x, turn_y

    @property
    def _comes_nearer(self) -> bool:
        return self.target is None and self.landmark is not None and FILLS[self.framing] > 0 and not self.angle

    def _ahead(self) -> float:
        """How far it goes towards a landmark."""
        assert self.landmark is not None
        return min(NEARER_TO[self.framing] * self.landmark.z, NEARER_MAX * self.stage_z)

    def _nearer(
        self, landmark: Landmark, lens: Lens, x: float, y: float, z: float, turn_y: float
    ) -> tuple[float, float, float, float]:
        """The same move nearer to a landmark: from lower, and with room on the side where the wide shot had it not."""
        z += self._ahead()
        y += max((1.0 - LOWERED) * lens.eye, self.eye_min) - lens.eye
        depth = max(landmark.z - z, NEAR_MIN)
        way = 1.0 if landmark.x <= 0 else -1.0
        x += (
            1.0 if landmark.hero else HALF_WAY
        ) * landmark.x + way * ASIDE_OF_IT * lens.width_px / lens.focal_px * depth
        seen = lens.focal_px * (lens.eye + y - landmark.y - 0.5 * landmark.height) / depth
        low, high = HORIZON_WITHIN
        horizon = min(max(MIDDLE_AT * lens.height_px - seen, low * lens.height_px), high * lens.height_px)
        return x, y, z, max(turn_y + horizon - lens.horizon_px, lowest_turn(lens, y, z))

    def _framed(
        self, target: Target, seconds: float, share: float, lens: Lens, x: float, y: float, z: float, turn_y: float
    ) -> tuple[float, float, float, float]:
        """The same move around whom the shot shows, at the size that its framing asks for."""
        fills = FILLS[self.framing]
        depth = target.z
        at_x, at_y = target.where(self.clock(seconds))
        if fills:
            whole = target.wide * lens.focal_px / (FILLED * lens.width_px)
            nearest = target.nearest(self.framing, lens)
            if self.opens:  # what is small would be as large, and with the move larger, as in the close shot after it
                nearest = max(nearest, z + ROOMIER * NEAR_MIN)
            depth = min(nearest, max(NEARER * target.z, whole), target.z)
            foot = at_y + target.foot
            middle = foot + (0.5 if target.thing else LOOKS_AT[self.framing]) * target.height
            eye = min(max(foot + EYE_OVER * target.height, self.eye_min), lens.eye)
            z += target.z - depth
            y += eye - lens.eye
            seen = lens.horizon_px + lens.focal_px * (eye - middle) / depth
            held = 0.5 if target.thing else UPPER_THIRD[self.framing]
            taken = target.height * lens.focal_px / (depth * fills * lens.height_px)
            held += LOWER * (1.0 - min(taken, 1.0))
            turn_y = max(turn_y + held * lens.height_px - seen, lowest_turn(lens, y, z))
        upright = lens.height_px > lens.width_px
        if not fills and upright and not target.climbs and not target.several:
            tall = target.height * lens.focal_px / (UPRIGHT_TALL * lens.height_px)
            wide = target.wide * lens.focal_px / (FILLS_WIDE["medium"] * lens.width_px)
            # Against the way of the move and not against where it is, or it would come no nearer.
            first, last = (self._moved(eased, lens)[2] for eased in (0.0, 1.0))
            nearer = target.z - max(0.5 * (first + last) + tall, max(first, last) + wide)
            z += min(max(nearer, 0.0), UPRIGHT_NEARER * target.z)
        if not fills and upright and target.several:  # from farther back, whoever would not fit
            fits = target.z - target.wide * lens.focal_px / (FILLED * lens.width_px)
            z = max(min(z, fits), min(z, -STEPS_BACK * target.z))
        if self.framing == "close" and not (target.several or target.thing or upright):
            at_x += target.head
            middle_x = at_x
        else:
            middle_x = at_x + target.off
        visible = lens.width_px / lens.focal_px * (depth if fills else target.z - z)
        aside, way = THIRD[self.framing], target.facing
        if target.speed:
            first, last = LEADING[self.framing]
            aside, way = first + (last - first) * min(share, 1.0), 1 if target.speed > 0 else -1
        room = max(MARGIN * visible, 0.5 * (FILLED * visible - target.wide))  # beyond which it would be cut off
        x += middle_x + min(max(at_x + visible * aside * way - middle_x, -room), room)
        return x, y, z, turn_y


def _eased(share: float) -> float:
    return share * share * (3 - 2 * share) * 0.55 + share * 0.45 if share < 1 else 1 + 0.45 * (share - 1)


def _sum(one: Shift, other: Shift) -> Shift:
    return Shift(
        x=one.x + other.x, y=one.y + other.y, z=one.z + other.z,
        turn_x_px=one.turn_x_px + other.turn_x_px, turn_y_px=one.turn_y_px + other.turn_y_px,
    )  # fmt: skip


def _times(shift: Shift, share: float) -> Shift:
    return Shift(
        x=shift.x * share, y=shift.y * share, z=shift.z * share,
        turn_x_px=shift.turn_x_px * share, turn_y_px=shift.turn_y_px * share,
    )  # fmt: skip


def lowest_turn(lens: Lens, y: float, z: float) -> float:
    """How far the camera may look down, in pixels, before it sees ground nearer than what is painted."""
    painted = lens.nearest / PAINTED
    if painted <= z:
        return -float(lens.height_px)
    return lens.height_px - lens.horizon_px - lens.focal_px * (lens.eye + y) / (painted - z)


def hand(seconds: float, phase: float) -> tuple[float, float]:
    """What a hand does to a camera: slow sway and quick tremor, each -1..1 or so, never twice the same."""
    x = 0.6 * math.sin(seconds * 2.3 + phase) + 0.35 * math.sin(seconds * 5.1 + 2 * phase)
    x += 0.22 * math.sin(seconds * 11.7 + 3 * phase)
    y = 0.6 * math.sin(seconds * 1.9 + 1.3 + phase) + 0.35 * math.sin(seconds * 4.7 + phase)
    y += 0.22 * math.sin(seconds * 13.1 + 2 * phase)
    return x, y
