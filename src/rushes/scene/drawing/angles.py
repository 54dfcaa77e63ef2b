"""Angles of the camera: from the ground, from low, from above, from right over it, or held askew.

Here lives where such a camera stands and how far it looks up or down. How much it moves from there is in `camera.py`; that what it
sees is drawn from that height is asked of whoever draws figures and props, by `tilt_of`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from .lens import Lens, Shift

EYES = {"low": 0.42, "ground": 0.20}
"""How high a camera stands that looks up, world units."""
STANDS_TALL = {"low": 0.80, "ground": 0.98}
"""Of the frame's height: how much of it somebody takes who is looked up at."""
FOOT_AT = {"low": 0.93, "ground": 0.985}
"""Where that one's feet are, of the frame's height; without anybody, where the horizon is."""
HEAD_AT = 0.09
"""Where that one's head is in a near framing."""
LOOKS_UP = 0.46
"""Of the frame's height: how far a camera looks up at the most, or what is painted would end above."""
HEADROOM = 0.05
"""Of the frame's height: how much is left over the head of who is high up."""
OVER = {"high": (1.5, 0.9, 0.62), "overhead": (3.6, 2.6, 0.60)}
"""How much higher and farther back a camera stands that looks down, world units, and where in the frame it has what it looks at."""
HELD_IN = 0.55
"""Of those, for a near framing."""
SEEN_FROM_ABOVE = 0.26
"""Of the frame's height: how much somebody takes at the least who is looked down on."""
AIMED_AT = (0.4, 2.0)
"""What is looked down on where nobody is: how high, and how far behind where figures stand."""
TILTS = {"low": -0.24, "ground": -0.30, "high": 0.34, "overhead": 0.66}
"""Radians by which figures and props are seen more from above, or from below."""
SKY = {"low": 1.5, "ground": 1.7}
ROLL = {"dutch": 0.19}
"""Radians by which the picture leans."""
MOVED = 0.45
"""Of a move's way up, down and ahead, that is left to a camera that looks up or down."""
CLOSEST = 1.25


@dataclass(frozen=True)
class Looked:
    """What a camera looks at: world units."""

    foot: float
    height: float
    wide: float
    z: float


def tilt_of(angle: str) -> float:
    """Radians that a camera of this angle sees more of what stands there from above."""
    return TILTS.get(angle, 0.0)


def sky_reaches(angle: str) -> float:
    """How much farther down the sky reaches than to where the horizon is level."""
    return SKY.get(angle, 1.0)


def roll_of(angle: str) -> float:
    return ROLL.get(angle, 0.0)


def looked_from(
    angle: str, shift: Shift, lens: Lens, at: Looked | None, stage_z: float, fills: float, over: float = 0.0
) -> Shift:
    """The camera's offset that a move gives, as it is from this angle. `fills`: of a near framing, the share of the frame's height
    that it asks for; 0 for others; `over`: how much higher the lowest camera is, above waves."""
    if angle in EYES:
        return _from_below(angle, shift, lens, at, fills, over)
    if angle in OVER:
        return _from_above(angle, shift, lens, at, stage_z, fills)
    return shift


def _from_below(angle: str, shift: Shift, lens: Lens, at: Looked | None, fills: float, over: float) -> Shift:
    eye = min(EYES[angle] + over, lens.eye)
    height = lens.height_px
    if at is None:
        turn = (FOOT_AT[angle] - 0.06) * height - lens.horizon_px
        return replace(shift, y=eye - lens.eye + MOVED * min(shift.y, 0.3), turn_y_px=min(turn, LOOKS_UP * height))
    share = max(STANDS_TALL[angle], fills)
    nearest = max(
        at.height * lens.focal_px / (share * height), at.wide * lens.focal_px / (0.9 * lens.width_px), CLOSEST
    )
    depth = min(max(nearest - 0.25 * shift.z * MOVED, CLOSEST), at.z) if not fills else max(at.z - shift.z, CLOSEST)
    eye = min(max(eye, 0.12 * at.height), lens.eye)
    if not fills:  # who is high up is seen from farther back, and from no lower than shows the whole
        under_top = lens.horizon_px + (LOOKS_UP - HEADROOM) * height
        over = at.foot + at.height
        depth = min(max(depth, lens.focal_px * (over - eye) / under_top), at.z)
        eye = min(max(eye, over - under_top * depth / lens.focal_px), lens.eye)
    head = lens.horizon_px + lens.focal_px * (eye - at.foot - at.height) / depth
    foot = lens.horizon_px + lens.focal_px * (eye - at.foot) / depth
    turn = FOOT_AT[angle] * height - foot
    if fills:  # of whom no feet are seen the head is held
        turn = HEAD_AT * height - head
    return replace(shift, y=eye - lens.eye, z=at.z - depth, turn_y_px=min(turn, LOOKS_UP * height))


def _from_above(angle: str, shift: Shift, lens: Lens, at: Looked | None, stage_z: float, fills: float) -> Shift:
    over, back, held = OVER[angle]
    near = HELD_IN if fills else 1.0
    y = over * near + MOVED * (shift.y if not fills else 0.0)
    z = shift.z * (1.0 if fills else MOVED) - back * near
    aim, depth = (AIMED_AT[0], stage_z + AIMED_AT[1]) if at is None else (at.foot + 0.5 * at.height, at.z)
    if at is not None:  # who is small is looked at from nearer, under the same angle
        wanted = max(max(at.height, 0.6 * at.wide) * lens.focal_px / (SEEN_FROM_ABOVE * lens.height_px), CLOSEST)
        share = min(wanted / max(depth - z, CLOSEST), 1.0)
        z = depth - share * (depth - z)
        y = share * (lens.eye + y - aim) + aim - lens.eye
    seen = lens.horizon_px + lens.focal_px * (lens.eye + y - aim) / max(depth - z, CLOSEST)
    return replace(shift, y=y, z=z, turn_y_px=held * lens.height_px - seen)
