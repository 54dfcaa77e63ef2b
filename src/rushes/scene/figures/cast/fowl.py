"""Fowl and other walkers on two legs: one row each. The nose is at +x."""

from __future__ import annotations

import math

from ..species import Species
from ..thing.body import WATERFOWL, WINGED, row
from ..thing.parts import Solid, Thing, Wings, ball, both, dot, eye, on, part, rod, tip, tube, with_head
from .small import feet, flaps

PINK = "#f09a8c"


def _foot(x: float, z: float, top: float, thick: float = 0.026) -> tuple[Solid, ...]:
    """A bird's leg with three toes, on the left and right foot joint."""
    return both(
        *on(
            "f0",
            rod("beak", (x - 0.01, top, z), (x, 0.03, z), thick, thick * 0.85),
            *(
                rod("beak", (x, 0.028, z), (x + 0.13, 0.025, z + d), 0.026, 0.02, blend=0.02)
                for d in (-0.06, 0.0, 0.06)
            ),
        )
    )


def _blush(x: float, y: float, z: float) -> tuple:  # type: ignore[type-arg]
    return tuple(
        dot("blush", "body", (x, y, z * k), 0.026, 0.034, (0.7, 0, 0.7 * k), soft=0.012, opacity=0.6) for k in (1, -1)
    )


def _hen(name: str, colours: dict[str, str], comb: float, plumes: bool) -> Species:
    tail = (
        (
            *tube(
                "tail",
                [(-0.28, 0.48, 0), (-0.48, 0.74, 0.03), (-0.66, 0.72, 0.05), (-0.74, 0.50, 0.06)],
                [0.09, 0.085, 0.07, 0.02],
                flat=1.8,
            ),
            *tube(
                "tail",
                [(-0.28, 0.50, 0), (-0.42, 0.84, -0.03), (-0.60, 0.88, -0.04), (-0.72, 0.70, -0.05)],
                [0.09, 0.085, 0.07, 0.02],
                flat=1.8,
            ),
            *tube(
                "tail",
                [(-0.26, 0.52, 0), (-0.34, 0.92, 0), (-0.46, 1.0, 0), (-0.60, 0.90, 0)],
                [0.09, 0.075, 0.06, 0.02],
                flat=1.8,
            ),
        )
        if plumes
        else tuple(
            rod(
                "tail",
                (-0.24, 0.46, 0),
                (-0.46, 0.70 - 0.03 * abs(k), 0.05 * k),
                0.11,
                0.05,
                blend=0.04,
                flat=1.6,
                side=(0, 0.2, 1),
            )
            for k in (-1, 0, 1)
        )
    )
    thing = Thing(
        solids=(
            *part("body", ball("coat", (-0.03, 0.40, 0), (0.33, 0.26, 0.25))),
            *part("body", rod("coat", (0.14, 0.48, 0), (0.22, 0.76, 0), 0.17, 0.12, blend=0.10)),
            *part("body", ball("coat", (0.23, 0.80, 0), (0.155, 0.15, 0.15), blend=0.06)),
            *tail,
            *(
                ball("comb", (0.14 + 0.085 * k, 0.955 + h * comb, 0), (0.062, 0.07 * (0.7 + comb), 0.03))
                for k, h in ((0, 0.015), (1, 0.04), (2, 0.01))
            ),
            *both(ball("comb", (0.355, 0.69, 0.03), (0.03, 0.06 * (0.6 + comb), 0.025))),
            rod("beak", (0.35, 0.79, 0), (0.46, 0.775, 0), 0.05, 0.012),
            *both(eye((0.335, 0.845, 0.095), 0.03, (0, -48, 8))),
            *both(
                *on(
                    "wing",
                    *tube(
                        "wing",
                        [(0.08, 0.46, 0.21), (-0.12, 0.42, 0.26), (-0.28, 0.46, 0.23)],
                        [0.10, 0.12, 0.03],
                        flat=1.8,
                    ),
                )
            ),
            *_foot(0.0, 0.10, 0.26),
        ),
        paints=_blush(0.30, 0.77, 0.13),
        joints={**feet((0.0, 0.10)), **flaps(6, 4, (0, 0.5, 0.2))},
        leg=0.20,
        feet=2,
        waddle=4,
        crouch=0.14,
        bow=26,
        wings=Wings(at=(0.04, 0.46, 0.17), span=0.25, hip=0.26, lean=8),
    )
    return row(
        name,
        0.32,
        {**colours, "blush": PINK},
        with_head(thing, (0.14, 0.50, 0), 0.60, 0.1, eat=-62, fly=-16),
        archetype=WINGED,
    )


def _long_neck(name: str, height: float, colours: dict[str, str], knob: bool, long: float) -> Species:
    """Swans and geese."""
    thing = Thing(
        solids=(
            *part("body", ball("coat", (-0.06, 0.36, 0), (0.40, 0.235, 0.26))),
            *part("body", rod("coat", (-0.30, 0.38, 0), (-0.54, 0.50, 0), 0.14, 0.04, blend=0.10)),
            *part("body", rod("coat", (0.22, 0.40, 0), (0.33, 0.52, 0), 0.17, 0.10, blend=0.10)),
            *part(
                "neck",
                *tube(
                    "coat",
                    [
                        (0.28, 0.44, 0),
                        (0.38, 0.58, 0),
                        (0.36, 0.58 + 0.5 * long, 0),
                        (0.28, 0.60 + 0.85 * long, 0),
                        (0.30, 0.62 + long, 0),
                    ],
                    [0.12, 0.095, 0.08, 0.075, 0.08],
                ),
                ball("coat", (0.34, 0.66 + long, 0), (0.13, 0.105, 0.105), blend=0.04),
            ),
            rod("beak", (0.44, 0.655 + long, 0), (0.60, 0.615 + long, 0), 0.06, 0.038, flat=1.4, side=(0, 1, 0)),
            *((ball("ink", (0.47, 0.70 + long, 0), 0.036),) if knob else ()),
            *both(eye((0.405, 0.695 + long, 0.075), 0.026, (0, -52, 8))),
            *both(
                *on(
                    "wing",
                    *tube(
                        "wing",
                        [(0.14, 0.44, 0.22), (-0.12, 0.48, 0.28), (-0.34, 0.52, 0.24), (-0.50, 0.58, 0.18)],
                        [0.10, 0.145, 0.11, 0.02],
                        flat=1.8,
                    ),
                )
            ),
            *_foot(0.0, 0.11, 0.20, 0.03),
        ),
        joints={**feet((0.0, 0.11)), **flaps(5, 3, (0, 0.5, 0.2))},
        leg=0.17,
        feet=2,
        waddle=5,
        crouch=0.13,
        bow=14,
        wings=Wings(at=(0.06, 0.46, 0.17), span=0.44, hip=0.20, lean=4),
    )
    return row(
        name,
        height,
        colours,
        with_head(thing, (0.26, 0.42, 0), 0.57, 0.2, eat=-78, sleep=-24, fly=-42),
        archetype=WATERFOWL,
    )


FOWL: tuple[Species, ...] = (
    _hen(
        "chicken",
        {"coat": "#fbf6ec", "wing": "#efe4d0", "tail": "#efe4d0", "comb": "#e0383a", "beak": "#f5a52c"},
        0.7,
        False,
    ),
    _hen(
        "rooster",
        {"coat": "#c8642c", "wing": "#8a3a24", "tail": "#1f5a4e", "comb": "#e02f34", "beak": "#f5b52c"},
        1.3,
        True,
    ),
    _long_neck("swan", 0.6, {"coat": "#fcfbf7", "wing": "#f4f1ea", "beak": "#f08a2c", "ink": "#2a2426"}, True, 0.36),
    _long_neck("goose", 0.5, {"coat": "#f2efe8", "wing": "#b8b2a8", "beak": "#f29a2c", "ink": "#2a2426"}, False, 0.20),
    row(
        "peacock",
        0.75,
        {
            "coat": "#1f6fc0",
            "wing": "#2f9a9a",
            "beak": "#d9b870",
            "fan": "#2f9a58",
            "eyespot": "#1f4fa8",
            "gold": "#e8b83a",
            "ink": "#1c2a40",
        },
        with_head(
            Thing(
                solids=(
                    *part("body", ball("coat", (0.02, 0.40, 0), (0.28, 0.20, 0.19))),
                    *part(
                        "body", *tube("coat", [(0.20, 0.46, 0), (0.30, 0.62, 0), (0.29, 0.84, 0)], [0.13, 0.09, 0.075])
                    ),
                    *part("body", ball("coat", (0.32, 0.89, 0), (0.105, 0.095, 0.095), blend=0.04)),
                    rod("beak", (0.40, 0.885, 0), (0.50, 0.865, 0), 0.034, 0.01),
                    *both(eye((0.375, 0.92, 0.07), 0.024, (0, -52, 8))),
                    *(rod("ink", (0.29, 0.97, 0), (0.24 + 0.05 * k, 1.10, 0.02 * (k - 1)), 0.01) for k in range(3)),
                    *(ball("wing", (0.24 + 0.05 * k, 1.12, 0.02 * (k - 1)), 0.026) for k in range(3)),
                    *part(
                        "fan",
                        *(
                            rod(
                                "fan",
                                (-0.16, 0.40, 0),
                                (-0.22 - 0.10 * math.cos(a), 0.42 + 0.62 * math.cos(a), 0.80 * math.sin(a)),
                                0.04,
                                0.115,
                                flat=3.0,
                                side=(1, 0.2, 0),
                            )
                            for a in (math.radians(-84 + 21 * k) for k in range(9))
                        ),
                    ),
                    *(
                        s
                        for k in range(9)
                        for a in (math.radians(-84 + 21 * k),)
                        for s in (
                            ball(
                                "gold",
                                (-0.165 - 0.10 * math.cos(a), 0.42 + 0.60 * math.cos(a), 0.78 * math.sin(a)),
                                (0.03, 0.085, 0.085),
                            ),
                            ball(
                                "eyespot",
                                (-0.145 - 0.10 * math.cos(a), 0.42 + 0.60 * math.cos(a), 0.78 * math.sin(a)),
                                (0.03, 0.05, 0.05),
                            ),
                        )
                    ),
                    *both(
                        *on(
                            "wing",
                            *tube(
                                "wing",
                                [(0.14, 0.44, 0.16), (-0.04, 0.42, 0.20), (-0.22, 0.40, 0.16)],
                                [0.07, 0.095, 0.03],
                                flat=1.8,
                            ),
                        )
                    ),
                    *_foot(0.02, 0.08, 0.24, 0.022),
                ),
                joints={**feet((0.0, 0.08)), **flaps(4, 3, (0, 0.46, 0.16))},
                leg=0.17,
                feet=2,
                waddle=2,
                crouch=0.12,
                bow=0,
                wings=Wings(at=(0.08, 0.44, 0.14), span=0.30, hip=0.24, lean=4),
            ),
            (0.20, 0.46, 0),
            0.60,
            0.2,
            eat=-95,
        ),
        archetype=WINGED,
    ),
    row(
        "turkey",
        0.4,
        {
            "coat": "#6a4228",
            "wing": "#52301e",
            "fan": "#a8622c",
            "edge": "#f0dcb8",
            "head": "#6f9ac0",
            "comb": "#e0383a",
            "beak": "#f2b03a",
        },
        with_head(
            Thing(
                solids=(
                    *part("body", ball("coat", (0.02, 0.40, 0), (0.30, 0.26, 0.26))),
                    *part(
                        "neck",
                        *tube("head", [(0.20, 0.50, 0), (0.30, 0.64, 0), (0.29, 0.78, 0)], [0.10, 0.07, 0.065]),
                        ball("head", (0.32, 0.82, 0), (0.10, 0.095, 0.09), blend=0.03),
                    ),
                    rod("beak", (0.40, 0.82, 0), (0.48, 0.80, 0), 0.04, 0.012),
                    ball("comb", (0.41, 0.73, 0), (0.032, 0.085, 0.03)),
                    *both(eye((0.375, 0.855, 0.066), 0.024, (0, -50, 8), lid="head")),
                    *part(
                        "fan",
                        *(
                            rod(
                                "fan",
                                (-0.16, 0.40, 0),
                                (-0.24, 0.40 + 0.50 * math.cos(a), 0.56 * math.sin(a)),
                                0.06,
                                0.13,
                                flat=3,
                                side=(1, 0.2, 0),
                            )
                            for a in (math.radians(-80 + 20 * k) for k in range(9))
                        ),
                    ),
                    *both(
                        *on(
                            "wing",
                            *tube(
                                "wing",
                                [(0.12, 0.44, 0.22), (-0.08, 0.42, 0.27), (-0.24, 0.40, 0.22)],
                                [0.09, 0.12, 0.04],
                                flat=1.8,
                            ),
                        )
                    ),
                    *_foot(0.02, 0.10, 0.24),
                ),
                paints=(tip("edge", "fan", (-0.2, 0.80, 0), (0, 1, 0), soft=0.02),),
                joints={**feet((0.0, 0.10)), **flaps(4, 3, (0, 0.46, 0.2))},
                leg=0.18,
                feet=2,
                waddle=4,
                crouch=0.12,
                bow=8,
                wings=Wings(at=(0.06, 0.46, 0.18), span=0.28, hip=0.24, lean=8),
            ),
            (0.18, 0.48, 0),
            0.60,
            0.2,
            eat=-90,
        ),
        archetype=WINGED,
    ),
)
