"""Feet: where each is in a cycle, so that what is planted moves back exactly as fast as the figure goes on.

Pure arithmetic. Must not: rigs, drawing.
"""

from __future__ import annotations

import math
from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Gait:
    """How many feet step when. Phases are the moments of touch-down; duty is the share of a cycle on the ground."""

    phases: tuple[float, ...]
    duty: float
    reach: float  # way of a planted foot, as a share of the leg
    lift: float  # height of a swinging foot, as a share of the leg


@dataclass(frozen=True, kw_only=True)
class Step:
    """Where a foot is relative to its place below the hip, and how far it is through its swing (0 planted)."""

    forward: float = 0.0
    up: float = 0.0
    swing: float = 0.0
    planted: bool = True


STANDING = Step()

# Left front, right front, left hind, right hind.
QUADRUPED_WALK = Gait(phases=(0.0, 0.5, 0.75, 0.25), duty=0.62, reach=0.58, lift=0.20)
QUADRUPED_RUN = Gait(phases=(0.0, 0.12, 0.55, 0.67), duty=0.34, reach=0.80, lift=0.34)
BIPED_WALK = Gait(phases=(0.0, 0.5), duty=0.60, reach=0.85, lift=0.22)
BIPED_RUN = Gait(phases=(0.0, 0.5), duty=0.36, reach=0.80, lift=0.42)


def breach(phase: float, high: float, steep: float) -> tuple[float, float]:
    """Height and angle of who leaps from the water and dives back in, once in a cycle; the angle is in radians."""
    turn = math.tau * phase
    return -high * math.cos(turn), steep * math.sin(turn)


def stride(gait: Gait, leg: float) -> float:
    """Ground covered by one cycle."""
    return gait.reach * leg / gait.duty


def step(gait: Gait, foot: int, phase: float, leg: float) -> Step:
    """Foot number `foot` at a phase of the cycle."""
    at = (phase - gait.phases[foot]) % 1.0
    reach = gait.reach * leg
    if at < gait.duty:
        return Step(forward=reach * (0.5 - at / gait.duty))
    u = (at - gait.duty) / (1.0 - gait.duty)
    # The swing leaves and arrives with the ground's own speed, so that the foot neither drags nor stamps.
    slow = (1.0 - gait.duty) / gait.duty
    ease = u * u * (3.0 - 2.0 * u)
    tangent = u * (1.0 - u) * (1.0 - 2.0 * u)
    forward = reach * (ease - 0.5 - slow * tangent)
    lift = math.sin(math.pi * u)
    return Step(forward=forward, up=gait.lift * leg * lift * (1.0 - 0.25 * u), swing=lift, planted=False)
