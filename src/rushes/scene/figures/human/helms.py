"""Helmets that go to war: a knight's with its plume, a Roman soldier's with its crest and cheek pieces. Must not: faces."""

from __future__ import annotations

from ..bench import Bench


def knight(b: Bench) -> None:
    b.ball((-0.035, 0.045, 0.0), (0.232, 0.232, 0.245), "hat", "metal")
    b.ball((-0.09, -0.07, 0.0), (0.15, 0.16, 0.24), "hat", "metal", blend=0.04)
    b.on("hat", 3)
    b.ball((0.11, 0.185, 0.0), (0.15, 0.05, 0.20), "hat*0.85", "metal", (0.0, 0.0, -25.0))
    b.on("hat", 4)
    b.tube(
        [(-0.03, 0.27, 0.0), (-0.07, 0.38, 0.0), (-0.20, 0.40, 0.0), (-0.30, 0.28, 0.0)],
        [0.025, 0.06, 0.07, 0.02],
        "plume",
        "wool",
    )


def roman(b: Bench) -> None:
    b.ball((-0.03, 0.06, 0.0), (0.226, 0.215, 0.24), "hat", "metal")
    b.ring((-0.02, 0.075, 0.0), 0.205, 0.028, "hat*0.85", "metal", (4.0, 0.0, 6.0))
    for side in (1, -1):
        b.ball((0.06, -0.09, side * 0.185), (0.06, 0.10, 0.03), "hat", "metal")
    b.on("hat", 4)
    b.tube(
        [(0.14, 0.27, 0.0), (0.02, 0.36, 0.0), (-0.13, 0.35, 0.0), (-0.25, 0.24, 0.0), (-0.31, 0.08, 0.0)],
        [0.035, 0.065, 0.075, 0.07, 0.035],
        "plume",
        "wool",
    )
