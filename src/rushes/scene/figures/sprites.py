"""From species to sprite: framing on the whole cycle, one trace without light, then light on it.

A trace is kept and serves every light, both ways of facing and, as a rule, every colour. Every phase of one species, action, height and facing has one canvas and one anchor, so poses can be cached and
blitted. Must not: know any archetype.
"""

from __future__ import annotations

import functools
import math
from dataclasses import dataclass

import numpy as np

from ..clay.model import Clay, Rgb
from ..clay.samples import Unlit
from ..clay.snowcap import snow_over
from ..clay.space import vec
from ..clay.studio import Bytes, Picture, View, light_samples, project, reach, reaches, trace_samples
from ..drawing.light import Light
from ..recent import Recent
from .cast import CAST
from .species import REST, TILT, Palette, Pose, Species

HEIGHT_PX_MIN = 8  # below, nothing of a figure is left
HEIGHT_PX_MAX = 2160  # the height of a 4K frame; beyond, one sprite would take seconds and a gigabyte
TURNED_AWAY_MAX = 2.0  # beyond it would be seen from its other side
FRAMING_PHASES = 16  # poses looked at to frame a cycle
FRAMING_MARGIN = 0.02  # figure units around them, for what happens between
TRACED_BYTES_MAX = 192 * 2**20  # four cycles or more of figures that fill half of a 1080p frame's height
BLACK: Rgb = (0.0, 0.0, 0.0)
# Two colours by which a rig is asked where its main colour goes: dark figures may have other eyes, and shades that are
# twice as bright must not be clipped.
GREY, LIGHTER_GREY = (0.40, 0.40, 0.40), (0.45, 0.45, 0.45)
AIR_PX = 3  # long flat forms have a soft rim at their ends
SEED_MAX = 2**31 - 1  # a seed is the name of an individual and must fit a C integer


@dataclass(frozen=True)
class Sprite:
    """A drawn figure. `stride` is the ground that one cycle covers, in units of the height asked for."""

    rgba: Bytes  # (height, width, 4), premultiplied, display-referred sRGB
    anchor_x: float
    anchor_y: float
    stride: float
    travel: float
    """How far what moves quickest would go in one cycle, in the same units."""


@dataclass(frozen=True, kw_only=True)
class Frame:
    """The window of a cycle in figure units, the figure's standing height, and its travel: see `Sprite`."""

    left: float
    bottom: float
    right: float
    top: float
    tall: float
    travel: float


ASIDE = 0.9  # radians of a turn below which somebody is seen from the side
LEVELLED, FULL_TILT = 0.8, 0.5  # how much of that turn is taken back, and the tilt from which on it is


def species_named(name: str) -> Species:
    if name not in CAST:
        raise ValueError(f"unknown species {name!r}; the cast has {', '.join(sorted(CAST))}")
    return CAST[name]


def check(species: Species, action: str, phase: float) -> None:
    if not species.can(action):
        raise ValueError(f"{species.name} cannot {action!r}; it can {', '.join(species.actions)}")
    if not 0.0 <= phase < 1.0:
        raise ValueError(f"phase must be at least 0 and below 1, not {phase!r}")


def view_of(species: Species, action: str, facing: int, turned: float = 0.0, tilt: float = 0.0) -> View:
    return View(turn=turn_of(species, action, turned, tilt), tilt=TILT + tilt, facing=facing)


def turn_of(species: Species, action: str, turned: float, tilt: float = 0.0) -> float:
    """Radians that the nose comes towards the camera; `turned`: how far it has turned from there to face it, 0 to 1. Seen from above
    or below, what goes aside comes towards it less, or it would climb on its way."""
    own = species.turn(action)
    if abs(own) < ASIDE:
        own *= 1.0 - LEVELLED * min(abs(tilt) / FULL_TILT, 1.0)
    return own + (0.5 * math.pi - own) * turned


def pose_of(species: Species, action: str, phase: float, seed: int, turned: float = 0.0, tilt: float = 0.0) -> Pose:
    slope = 0.0 if action == REST else math.tan(TILT + tilt) * math.sin(turn_of(species, action, turned, tilt))
    return Pose(action=action, phase=phase, seed=seed, slope=slope)


@functools.lru_cache(maxsize=512)
def resting(name: str, seed: int, action: str = "", colour: Rgb | None = None, pattern: str = "") -> Clay:
    """The figure that paint is laid on, with what it holds in that action. Colour matters only to a pattern."""
    return CAST[name].model(Pose(action=REST, phase=0.0, seed=seed, of=action), colour, pattern)


@functools.lru_cache(maxsize=1024)
def frame(name: str, action: str, facing: int, seed: int, turned: float = 0.0, tilt: float = 0.0) -> Frame:
    """What the camera must hold so that no pose of the cycle is cut."""
    species = CAST[name]
    view = view_of(species, action, facing, turned, tilt)
    poses = (pose_of(species, action, k / FRAMING_PHASES, seed, turned, tilt) for k in range(FRAMING_PHASES))
    boxes = reaches([species.model(pose) for pose in poses], view)
    # Tall is measured in the first action's view, so that a figure keeps its size when it turns.
    still = reach(resting(name, seed), view_of(species, species.actions[0], facing))
    left, bottom = boxes[..., :2].min(axis=(0, 1)) - FRAMING_MARGIN
    right, top = boxes[..., 2:].max(axis=(0, 1)) + FRAMING_MARGIN
    moved = np.diff(boxes, axis=0, append=boxes[:1])
    farthest = float(np.maximum(np.hypot(moved[..., 0], moved[..., 1]), np.hypot(moved[..., 2], moved[..., 3])).max())
    tall = still[3] - still[1]
    return Frame(
        left=float(left), bottom=float(bottom), right=float(right), top=float(top), tall=tall,
        travel=farthest * FRAMING_PHASES / tall,
    )  # fmt: skip


def draw(
    species_name: str,
    *,
    action: str,
    phase: float,
    height_px: int,
    light: Light,
    facing: int = 1,
    colour: tuple[float, float, float] | None = None,
    pattern: str = "",
    seed: int = 0,
    turned: float = 0.0,
    snowy: bool = False,
    tilt: float = 0.0,
) -> Sprite:
    """Draw one pose of one figure.

    `phase` is in [0, 1) of a seamless cycle; `height_px` is about the standing figure's height, the canvas is as
    large as the cycle needs. `colour` replaces the main colour; `pattern` ("striped", "spotted", "checked") is laid
    over it; `facing` -1 looks left under the same light; `turned`: how far it has turned from there to face the camera, 0 to 1, or away from it;
    `snowy`: whether snow lies on it; `tilt`: radians by which it is seen more from above than it is modelled for.
    Raises ValueError for an unknown species, action, phase, facing, size, colour, pattern, seed or turn.
    """
    species = species_named(species_name)
    check(species, action, phase)
    if facing not in (1, -1):
        raise ValueError(f"facing must be 1 (right) or -1 (left), not {facing!r}")
    if not HEIGHT_PX_MIN <= height_px <= HEIGHT_PX_MAX:
        raise ValueError(f"height_px must be between {HEIGHT_PX_MIN} and {HEIGHT_PX_MAX}, not {height_px!r}")
    if colour is not None and not (len(colour) == 3 and all(0.0 <= c <= 1.0 for c in colour)):
        raise ValueError(f"colour must be three numbers between 0 and 1, not {colour!r}")
    if not 0 <= seed <= SEED_MAX:
        raise ValueError(f"seed must be between 0 and {SEED_MAX}, not {seed!r}")
    if not -TURNED_AWAY_MAX <= turned <= 1.0:
        raise ValueError(f"turned must be between {-TURNED_AWAY_MAX} and 1, not {turned!r}")
    if not species.mirrors:
        facing = 1
    pose = unlit_pose(species, action, phase, height_px, colour, pattern, seed, turned, tilt)
    rgba = light_samples(pose.unlit, light, BLACK if pattern else main_of(species, colour, seed), mirrored=facing < 0)
    if snowy:
        snow_over(rgba, pose.unlit, light, mirrored=facing < 0)
    anchor_x = pose.anchor_x if facing > 0 else pose.unlit.width_px - pose.anchor_x
    travel = frame(species.name, action, 1, seed, turned, tilt).travel
    return Sprite(rgba=rgba, anchor_x=anchor_x, anchor_y=pose.anchor_y, stride=pose.stride, travel=travel)


@dataclass(frozen=True)
class UnlitPose:
    """A traced pose that looks right, and the pixel that stands on the ground."""

    unlit: Unlit
    anchor_x: float
    anchor_y: float
    stride: float

    @property
    def held_bytes(self) -> int:
        return self.unlit.held_bytes


TRACED: Recent[UnlitPose] = Recent(TRACED_BYTES_MAX)
"""Every pose that this process has traced lately, for all clips, lights and colours."""


def unlit_pose(
    species: Species,
    action: str,
    phase: float,
    height_px: int,
    colour: Rgb | None,
    pattern: str,
    seed: int,
    turned: float = 0.0,
    tilt: float = 0.0,
) -> UnlitPose:
    """A pose without light; kept, and shared by every colour where the species' colours can be taken apart."""
    apart = not pattern and own_colour(species, colour)  # a pattern goes by the colour that it is laid on
    key = (species.name, action, phase, height_px, seed, pattern, None if apart else colour, apart, turned, tilt)
    return TRACED.get(
        key,
        lambda: _traced(
            species, action, phase, height_px, None if apart else colour, pattern, apart, seed, turned, tilt
        ),
    )


def _traced(
    species: Species,
    action: str,
    phase: float,
    height_px: int,
    colour: Rgb | None,
    pattern: str,
    apart: bool,
    seed: int,
    turned: float,
    tilt: float,
) -> UnlitPose:
    view = view_of(species, action, 1, turned, tilt)
    window = frame(species.name, action, 1, seed, turned, tilt)
    unit_px = height_px / window.tall
    # Whole pixels around the anchor, plus some of air for the antialiased rim.
    left_px = math.ceil(-window.left * unit_px) + AIR_PX
    top_px = math.ceil(window.top * unit_px) + AIR_PX
    picture = Picture(
        left=-left_px / unit_px,
        top=top_px / unit_px,
        unit_px=unit_px,
        width_px=left_px + math.ceil(window.right * unit_px) + AIR_PX,
        height_px=top_px + math.ceil(-window.bottom * unit_px) + AIR_PX,
    )
    pose = pose_of(species, action, phase, seed, turned, tilt)
    if apart:
        clay = species.model(pose, GREY)
        clay.take_apart(GREY, species.model(pose, LIGHTER_GREY), LIGHTER_GREY)
    else:
        clay = species.model(pose, colour, pattern)
    unlit = trace_samples(
        clay,
        resting(species.name, seed, action, *((colour, pattern) if pattern else ())),
        view=view,
        picture=picture,
        grounded=species.action(action).grounded,
    )
    along, _ = project(vec(species.stride(action), 0.0), view)
    return UnlitPose(unlit, float(left_px), float(top_px), abs(along) / window.tall)


def main_of(species: Species, colour: Rgb | None, seed: int = 0) -> Rgb:
    """The display colour to light a pose with, an individual's own; black where the colour was traced with it."""
    if not own_colour(species, colour):
        return BLACK
    palette = Palette(species.palette, colour, species.main)
    dress = species.archetype.dress if seed else None
    return (dress(species.shape, palette, seed) if dress is not None else palette)[species.main]


def own_colour(species: Species, colour: Rgb | None) -> bool:
    """Whether the species in this colour is what it would be in grey but for plain shares of the colour."""
    return _own_colour(species.name, colour)


@functools.lru_cache(maxsize=1024)
def _own_colour(name: str, colour: Rgb | None) -> bool:
    species = CAST[name]
    if species.main not in species.palette:
        return False
    pose = pose_of(species, species.actions[0], 0.0, 0)
    clay = species.model(pose, GREY)
    if not clay.take_apart(GREY, species.model(pose, LIGHTER_GREY), LIGHTER_GREY):
        return False
    main = Palette(species.palette, colour, species.main)[species.main]
    return clay.is_like(species.model(pose, colour), main)
