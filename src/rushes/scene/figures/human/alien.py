"""The face of somebody from far away: a head broad above and narrow below, black almond eyes, no ears. Must not: motion."""

from __future__ import annotations

from ...clay import Clay
from ...clay import layout as at
from ...clay.space import on_ball
from ..bench import Bench
from .motion import Motion

SKULL = (0.215, 0.215, 0.235)


def alien_face(clay: Clay, motion: Motion, b: Bench, skin: int) -> None:
    head, k = b.frame, b.size
    clay.on("head", 12)
    clay.ellipsoid(b.at((-0.015, 0.05, 0.0)), [size * k for size in SKULL], skin, head.turn)
    clay.ellipsoid(b.at((0.045, -0.115, 0.0)), (0.125 * k, 0.115 * k, 0.115 * k), skin, head.turn, blend=0.10)
    opened = 0.25 + 0.75 * motion.eyes  # a lid of skin comes down over most of it
    for side in (1, -1):
        b.on("eye", 20 + side)
        b.ball(
            (0.172, -0.005, side * 0.098),
            (0.042, 0.098 * opened, 0.062),
            "#0d0e14",
            "gloss",
            (side * 28.0, side * -26.0, 0.0),
        )
        b.on("eye", 24 + side)
        b.ball((0.208, 0.045 * opened, side * 0.096), (0.014, 0.016, 0.014), "#f4f8ff", "glow")
    for side in (1, -1):
        spot = on_ball(head, (0.21 * k, 0.21 * k, 0.21 * k), side * 0.05, -0.42)
        clay.paint(at.DISC, spot, (0.1, 0.008 * k, 0.006 * k), (0.16, 0.22, 0.16), "head", soft=0.002)
    opening = max(motion.mouth, 0.3 * max(0.0, motion.happy))
    mouth = on_ball(head, (0.20 * k, 0.20 * k, 0.20 * k), 0.0, -0.72)
    clay.paint(at.DISC, mouth, (0.14, (0.006 + 0.03 * opening) * k, 0.034 * k), (0.14, 0.16, 0.18), "head", soft=0.002)
