"""What is poured: a jug that stands, or tips and lets a stream fall from its lip, and the pool that it makes where it lands."""

from __future__ import annotations

import math
from dataclasses import dataclass

from ..clay import Clay, Frame
from ..clay.space import pitch, roll, vec
from .species import Action, Archetype, Palette, Pose, Species

LIP = 1.10  # figure units: how high up the stream leaves the jug
TIPPED = 1.38  # radians
BEADS, FALLS = 12, 3  # of the stream: how many it is made of, and how many thick places pass each in a cycle
RINGS = 3  # that run outwards over the pool at once


@dataclass(frozen=True, kw_only=True)
class Jug:
    """Measures in figure units."""

    radius: float = 0.20
    tall: float = 0.42
    stream: float = 0.040


def build(clay: Clay, shape: Jug, palette: Palette, pose: Pose) -> None:
    glaze = clay.material(palette["jug"], gloss=45, specular=0.42, fuzz=0.35, grain=0.02)
    wet = clay.material(palette["coat"], gloss=70, specular=0.6, fuzz=0.2, grain=0.0)
    pours = pose.shows == "pour"
    if pours:
        turn = roll(-TIPPED - 0.04 * pose.wave(0.1))
        lip = vec(shape.radius, shape.tall)
        frame = Frame(turn, vec(-0.03, LIP) - turn @ lip)
    else:
        frame = Frame(roll(0.04 * pose.wave(0.2)), vec(0.0, 0.0))
    _jug(clay, shape, frame, glaze, wet, 0.0 if pours else 0.10 * pose.wave())
    if pours:
        _stream(clay, shape, wet, pose)


def _jug(clay: Clay, shape: Jug, frame: Frame, glaze: int, wet: int, tilt: float) -> None:
    """`tilt`: how far the surface of what is in it leans."""
    r, tall = shape.radius, shape.tall
    clay.on("jug", 0)
    clay.cylinder(frame(0.0, 0.42 * tall), r, 0.42 * tall, 0.07, glaze, frame.turn @ pitch(math.pi / 2), blend=0.03)
    clay.cone(frame(0.0, 0.70 * tall), frame(0.06, 0.98 * tall), 0.80 * r, 0.70 * r, glaze, blend=0.05)
    clay.cone(frame(0.55 * r, 0.92 * tall), frame(1.05 * r, 1.05 * tall), 0.07, 0.03, glaze, blend=0.04)
    clay.on("handle", 1)
    bow = [(-0.92, 0.82), (-1.45, 0.86), (-1.72, 0.58), (-1.42, 0.30), (-0.95, 0.26)]
    clay.chain([frame(x * r, y * tall) for x, y in bow], [0.034] * len(bow), glaze, blend=0.01)
    clay.on("within", 2)
    clay.ellipsoid(frame(0.05, 1.10 * tall), (0.66 * r, 0.035, 0.66 * r), wet, frame.turn @ roll(tilt), blend=0.0)
    clay.cylinder(frame(0.0, 0.36 * tall), 1.03 * r, 0.26 * tall, 0.05, wet, frame.turn @ pitch(math.pi / 2), blend=0.0)


def _stream(clay: Clay, shape: Jug, wet: int, pose: Pose) -> None:
    """It leaves the lip in a bow, is thinner the faster it falls, and lands on a pool over which rings run."""
    clay.on("stream", 3)
    line, radii = [], []
    for k in range(BEADS + 1):
        down = k / BEADS
        x = (
            -0.02
            + 0.075 * math.sqrt(min(1.0, 3.0 * down))
            - 0.05
            + 0.008 * math.sin(math.tau * (pose.phase + 1.4 * down))
        )
        line.append(vec(x, LIP + 0.01 - (LIP - 0.02) * down))
        thick = 1.15 - 0.45 * math.sqrt(down) + 0.16 * math.sin(math.tau * (2.0 * down - FALLS * pose.phase))
        radii.append(shape.stream * thick)
    clay.chain(line, radii, wet, blend=0.01)
    clay.on("pool", 4)
    foot = line[-1]
    clay.ellipsoid(vec(foot[0], 0.012), (0.17, 0.022, 0.17), wet, blend=0.02)
    for k in range(RINGS):
        age = (pose.phase * 2.0 + k / RINGS) % 1.0
        clay.torus(vec(foot[0], 0.022), 0.03 + 0.13 * age, 0.004 + 0.07 * age * (1.0 - age), wet, blend=0.02)


POURING = Archetype(build=build, actions={"sway": Action(seconds=3.6), "pour": Action(seconds=1.6)}, turn=0.12)

POURED: tuple[Species, ...] = (
    Species(
        name="liquid",
        archetype=POURING,
        domain="ground",
        height=0.42,
        palette={"coat": "#e39a1c", "jug": "#f4efe6"},
        shape=Jug(),
    ),
)
