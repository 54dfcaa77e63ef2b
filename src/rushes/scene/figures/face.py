"""Faces: eyes, noses and mouths that every archetype shares. Features are paint; only eyes and noses are solid."""

from __future__ import annotations

from ..clay import Clay, Frame, Rgb
from ..clay import layout as at
from ..clay.space import on_ball
from .species import Pose

INK: Rgb = (0.20, 0.12, 0.10)
IRIS: Rgb = (0.42, 0.26, 0.14)
BLUSH: Rgb = (0.96, 0.52, 0.48)

AMBER: Rgb = (0.93, 0.72, 0.26)

Radii = tuple[float, float, float]


def eye_pair(
    clay: Clay,
    head: Frame,
    radii: Radii,
    *,
    azimuth: float,
    elevation: float,
    size: float,
    lid: Rgb,
    opened: float = 1.0,
    wink: float = 0.0,
    tall: float = 1.25,
    white: bool = False,
    iris: Rgb = IRIS,
    group: int = 40,
    gaze: tuple[float, float] = (0.0, 0.0),
    sink: float = 0.97,
) -> None:
    """Two eyes on the skin of a head; `size` is half an eye's width; `wink`: how far the nearer one is shut."""
    for side in (1, -1):
        # A gaze to +z is to the outer side of one eye and the inner side of the other: the local axis turns with it.
        glass = clay.eye(
            white=white, iris=iris, lid=lid, opened=opened * (1.0 - wink) if side > 0 else opened, gaze=gaze
        )
        place = on_ball(head, radii, side * azimuth, elevation, sink)
        clay.on("eye", group)
        clay.ellipsoid(place.origin, (size * 0.5, size * tall, size), glass, place.turn, blend=0.0)


def iris_on(coat: Rgb) -> Rgb:
    """Brown, but amber in a dark face, where a brown eye would be lost."""
    return AMBER if max(coat) < 0.36 else IRIS


def blush_on(coat: Rgb) -> float:
    """How strong a blush may be: on dark fur it would look sore."""
    return 0.5 * min(1.0, max(0.0, (max(coat) - 0.35) / 0.4))


def blink(pose: Pose, *moments: float, width: float = 0.05) -> float:
    """Openness of the eyes with a blink at each of the moments of the cycle."""
    return 1.0 - max((pose.pulse(moment, width) for moment in moments), default=0.0)


def smile(
    clay: Clay,
    place: Frame,
    *,
    width: float,
    rise: float,
    thick: float,
    parts: str,
    colour: Rgb = INK,
    depth: float = 0.2,
) -> None:
    """One arc; `rise` is how far its ends stand above its middle. `place` looks out of the face."""
    clay.paint(at.STROKE, place, (depth, thick, width), colour, parts, soft=0.0, bend=rise / (width * width))


def muzzle_mouth(
    clay: Clay,
    place: Frame,
    *,
    width: float,
    rise: float,
    thick: float,
    parts: str,
    colour: Rgb = INK,
    depth: float = 0.2,
    stem: float = 0.0,
) -> None:
    """Two arcs side by side and the line that hangs them from the nose: the mouth of a cat, a dog, a bear."""
    for side in (1, -1):
        smile(
            clay,
            place.child(0.0, 0.0, side * width),
            width=width * 0.95,
            rise=rise,
            thick=thick,
            parts=parts,
            colour=colour,
            depth=depth,
        )
    if stem > 0.0:
        clay.paint(
            at.PANEL,
            place.child(0.0, rise + stem * 0.5, 0.0),
            (depth, stem * 0.5, thick),
            colour,
            parts,
            soft=0.0,
            bend=thick * 0.5,
        )


def blush(
    clay: Clay,
    head: Frame,
    radii: Radii,
    *,
    azimuth: float,
    elevation: float,
    size: float,
    parts: str,
    opacity: float = 0.5,
    colour: Rgb = BLUSH,
) -> None:
    for side in (1, -1):
        place = on_ball(head, radii, side * azimuth, elevation)
        clay.paint(at.DISC, place, (0.08, size * 0.75, size), colour, parts, soft=size * 0.35, opacity=opacity)
