"""Snails, spiders, ants and their like: one row each. The nose is at +x."""

from __future__ import annotations

import math

from ..species import Species
from ..thing.body import CRAWLER, WALKER, row
from ..thing.parts import Joint, Solid, Thing, ball, bar, both, disc, dot, eye, on, part, rod, smile, tube, with_head

PINK = "#f09a8c"


def _insect_legs(
    colour: str, places: tuple[tuple[float, float, float], ...], body: float, thick: float
) -> tuple[Solid, ...]:
    """Bent legs on the foot joints f0, f1, ...; places are x of the foot, its z, and x of the hip."""
    legs: list[Solid] = []
    for k, (x, z, hip) in enumerate(places):
        knee = ((x + hip) * 0.5, body * 1.35, z * 0.62)
        legs += on(f"f{k}", *tube(colour, [(hip, body, z * 0.2), knee, (x, 0.02, z)], [thick, thick, thick * 0.7]))
    return both(*legs)


def _insect_feet(places: tuple[tuple[float, float, float], ...]) -> dict[str, Joint]:
    joints = {}
    for k, (x, z, _) in enumerate(places):
        joints[f"f{k}"] = Joint(at=(x, 0.02, z), foot=(0, 1, 2, 3)[k % 4])
        joints[f"f{k}'"] = Joint(at=(x, 0.02, -z), foot=(1, 0, 3, 2)[k % 4])
    return joints


SIX = ((0.26, 0.34, 0.14), (0.0, 0.40, 0.0), (-0.28, 0.36, -0.14))
EIGHT = ((0.40, 0.36, 0.14), (0.15, 0.48, 0.06), (-0.15, 0.48, -0.04), (-0.40, 0.38, -0.12))


INSECTS: tuple[Species, ...] = (
    row(
        "snail",
        0.2,
        {
            "coat": "#e8cf9a",
            "shell": "#c8683a",
            "swirl": "#8a3f22",
            "light": "#f2a468",
            "ink": "#3a2a1c",
            "blush": PINK,
        },
        with_head(
            Thing(
                solids=(
                    *part("body", rod("coat", (0.34, 0.10, 0), (-0.46, 0.06, 0), 0.105, 0.035)),
                    *part("body", rod("coat", (0.32, 0.12, 0), (0.46, 0.36, 0), 0.11, 0.11, blend=0.04)),
                    *part(
                        "shell",
                        disc("shell", (-0.08, 0.42, 0), 0.34, 0.13, 0.12),
                        ball("shell", (-0.08, 0.42, 0), (0.28, 0.28, 0.20), blend=0.06),
                    ),
                    *part(
                        "swirl",
                        *(
                            tube(
                                "swirl",
                                [
                                    (-0.08 + r * math.cos(a), 0.42 + r * math.sin(a), z)
                                    for a, r, z in ((0.5 * k, 0.29 - 0.0175 * k, 0.145 + 0.005 * k) for k in range(15))
                                ],
                                0.024,
                            )
                        ),
                    ),
                    *part(
                        "swirl",
                        *(
                            tube(
                                "swirl",
                                [
                                    (-0.08 + r * math.cos(a), 0.42 + r * math.sin(a), -z)
                                    for a, r, z in ((0.5 * k, 0.29 - 0.0175 * k, 0.145 + 0.005 * k) for k in range(15))
                                ],
                                0.024,
                            )
                        ),
                    ),
                    *both(rod("coat", (0.48, 0.42, 0.05), (0.56, 0.68, 0.10), 0.034, 0.026)),
                    *both(eye((0.57, 0.72, 0.105), 0.058, (0, -30, 0), tall=1.05)),
                    *both(rod("coat", (0.55, 0.34, 0.04), (0.63, 0.32, 0.06), 0.024, 0.018)),
                ),
                paints=(
                    smile("ink", "body", (0.56, 0.30, 0), 0.05, 0.02, 0.008, (1, 0, 0.3)),
                    *(
                        dot(
                            "blush",
                            "body",
                            (0.52, 0.34, 0.10 * k),
                            0.022,
                            0.03,
                            (0.6, 0, 0.8 * k),
                            soft=0.01,
                            opacity=0.6,
                        )
                        for k in (1, -1)
                    ),
                ),
                joints={"f0": Joint(at=(0, 0.02, 0), foot=0)},
                leg=0.08,
                crouch=0.0,
                finish={"shell": "gloss"},
            ),
            (0.34, 0.14, 0),
            0.30,
            0.3,
            eat=-34,
            sleep=-22,
        ),
        archetype=WALKER,
    ),
    row(
        "spider",
        0.2,
        {"coat": "#6a5688", "light": "#ff8a5a", "band": "#4a3c62", "white": "#fff", "ink": "#1c1824"},
        Thing(
            solids=(
                *part("body", ball("coat", (-0.20, 0.40, 0), (0.28, 0.25, 0.27))),
                *part("head", ball("coat", (0.15, 0.34, 0), (0.18, 0.165, 0.18))),
                *both(eye((0.27, 0.42, 0.085), 0.062, (0, -34, 10), tall=1.1)),
                *both(eye((0.225, 0.49, 0.045), 0.030, (0, -24, 30), tall=1.0)),
                *both(rod("band", (0.30, 0.26, 0.05), (0.34, 0.18, 0.05), 0.03, 0.012)),
                *_insect_legs("band", EIGHT, 0.36, 0.034),
            ),
            paints=(
                dot("light", "body", (-0.26, 0.6, 0), 0.10, 0.07, (-0.1, 1, 0), deep=0.3),
                smile("light", "head", (0.31, 0.31, 0), 0.06, 0.02, 0.009, (1, 0, 0)),
            ),
            joints=_insect_feet(EIGHT),
            leg=0.2,
            crouch=0.10,
        ),
        archetype=WALKER,
    ),
    row(
        "ant",
        0.16,
        {"coat": "#8a3a24", "dark": "#5a2416", "ink": "#2a120c"},
        with_head(
            Thing(
                solids=(
                    *part("body", ball("coat", (-0.32, 0.34, 0), (0.24, 0.17, 0.17), (0, 0, 12))),
                    *part(
                        "body",
                        ball("coat", (-0.02, 0.32, 0), (0.13, 0.11, 0.11)),
                        ball("coat", (-0.13, 0.30, 0), (0.06, 0.05, 0.05), blend=0.03),
                    ),
                    *part("head", ball("coat", (0.26, 0.42, 0), (0.17, 0.155, 0.165))),
                    *both(eye((0.37, 0.46, 0.095), 0.042, (0, -40, 6))),
                    *both(*tube("dark", [(0.30, 0.54, 0.06), (0.36, 0.72, 0.12), (0.52, 0.76, 0.16)], 0.020)),
                    *both(ball("dark", (0.53, 0.76, 0.165), 0.034)),
                    *both(rod("dark", (0.40, 0.36, 0.05), (0.47, 0.33, 0.02), 0.028, 0.012)),
                    *_insect_legs("dark", SIX, 0.30, 0.028),
                ),
                paints=(smile("ink", "head", (0.42, 0.39, 0), 0.05, 0.02, 0.008, (1, 0, 0)),),
                joints=_insect_feet(SIX),
                leg=0.18,
                crouch=0.08,
                finish={"coat": "gloss"},
            ),
            (0.10, 0.34, 0),
            0.35,
            0.2,
            eat=-26,
        ),
        archetype=WALKER,
    ),
    row(
        "ladybug",
        0.16,
        {"coat": "#e2322c", "dark": "#262228", "white": "#fff8f0", "wing": "#e6f2f8"},
        Thing(
            solids=(
                *part("shell", ball("coat", (-0.06, 0.30, 0), (0.40, 0.30, 0.34))),
                *part("under", ball("dark", (-0.04, 0.16, 0), (0.36, 0.12, 0.30))),
                *part("head", ball("dark", (0.32, 0.27, 0), (0.16, 0.15, 0.185))),
                *both(*part("head", ball("white", (0.38, 0.36, 0.11), (0.085, 0.085, 0.07)))),
                *both(eye((0.445, 0.37, 0.125), 0.045, (0, -28, 6), lid="dark")),
                *both(*tube("dark", [(0.36, 0.38, 0.05), (0.44, 0.56, 0.10), (0.52, 0.60, 0.12)], 0.016)),
                *both(ball("dark", (0.53, 0.605, 0.125), 0.03)),
                *_insect_legs("dark", SIX, 0.16, 0.03),
                *both(
                    *on(
                        "wing",
                        rod("wing", (0.10, 0.44, 0.07), (-0.22, 0.46, 0.10), 0.05, 0.10, flat=5, side=(0, 0.15, 1)),
                        rod("wing", (0.10, 0.44, 0.07), (-0.30, 0.44, 0.16), 0.04, 0.07, flat=5, side=(0, 0.15, 1)),
                    )
                ),
            ),
            paints=(
                bar("dark", "shell", (-0.06, 0.5, 0), 1.0, 0.011, (0, 1, 0), deep=0.5),
                *(
                    dot("dark", "shell", (x, 0.5, z * k), 0.062, 0.062, (x * 0.6, 1, z * k * 1.6), deep=0.5)
                    for x, z in ((0.10, 0.14), (-0.12, 0.19), (-0.30, 0.11))
                    for k in (1, -1)
                ),
            ),
            joints={
                **_insect_feet(SIX),
                "wing": Joint(at=(0.10, 0.44, 0.07), axis="y", flies=78.0, swing=13.0, times=4),
                "wing'": Joint(at=(0.10, 0.44, -0.07), axis="y", flies=-78.0, swing=-13.0, times=4),
            },
            leg=0.16,
            crouch=0.05,
            finish={"coat": "gloss", "wing": "gloss"},
        ),
        archetype=CRAWLER,
    ),
)
