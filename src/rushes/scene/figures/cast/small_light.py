"""What flutters and floats: small animals of a few solids on joints. The nose is at +x."""

from __future__ import annotations

import math

from ..species import Species
from ..thing.body import flying, row, swimming
from ..thing.parts import Joint, Solid, Thing, ball, both, dot, eye, on, part, rod, smile, spots, tip, tube

PINK = "#f09a8c"


def flaps(swing: float, rest: float, at: tuple[float, float, float], times: int = 1) -> dict[str, Joint]:
    x, y, z = at
    return {
        "wing": Joint(at=at, axis="x", swing=-swing, rest=-rest, times=times),
        "wing'": Joint(at=(x, y, -z), axis="x", swing=swing, rest=rest, times=times),
    }


def _arms() -> tuple[tuple[Solid, ...], dict[str, Joint]]:
    """The eight arms of an octopus, each of two joints that follow each other."""
    solids: tuple[Solid, ...] = ()
    joints: dict[str, Joint] = {}
    for k in range(8):
        angle = math.tau * (k + 0.5) / 8
        c, s = math.cos(angle), math.sin(angle)
        near, knee, end = (0.17 * c, -0.10, 0.17 * s), (0.36 * c, -0.34, 0.36 * s), (0.50 * c, -0.50, 0.50 * s)
        curl = (0.60 * c, -0.44, 0.60 * s)
        axis_swing = 7.0 if k % 2 else -7.0
        joints[f"a{k}"] = Joint(at=near, axis="z", swing=axis_swing, shift=0.12 * k)
        joints[f"b{k}"] = Joint(at=knee, axis="z", swing=axis_swing * 2, shift=0.12 * k - 0.2, parent=f"a{k}")
        solids += on(f"a{k}", *part("body", rod("coat", near, knee, 0.105, 0.078, blend=0.07)))
        solids += on(f"b{k}", *part("body", *tube("coat", [knee, end, curl], [0.078, 0.055, 0.034])))
    return solids, joints


OCTOPUS, OCTOPUS_JOINTS = _arms()

LIGHT: tuple[Species, ...] = (
    row(
        "butterfly",
        0.15,
        {"coat": "#f58a2c", "edge": "#3a2a2e", "light": "#ffe08a", "body": "#4a3434", "ink": "#33221c", "blush": PINK},
        Thing(
            solids=(
                rod("body", (0.10, 0.02, 0), (-0.34, -0.07, 0), 0.055, 0.028),
                ball("body", (0.18, 0.05, 0), (0.085, 0.08, 0.08)),
                *both(
                    *tube("body", [(0.22, 0.11, 0.03), (0.30, 0.24, 0.07), (0.37, 0.29, 0.10)], [0.012, 0.010, 0.018])
                ),
                *both(eye((0.235, 0.065, 0.05), 0.028, (0, -40, 6), lid="body")),
                *both(
                    *on(
                        "wing",
                        *part(
                            "wing",
                            rod("coat", (0.05, 0.04, 0.04), (0.22, 0.06, 0.42), 0.04, 0.22, flat=9, side=(0, 1, 0)),
                            rod(
                                "coat",
                                (-0.05, 0.03, 0.04),
                                (-0.22, 0.03, 0.32),
                                0.04,
                                0.18,
                                flat=9,
                                side=(0, 1, 0),
                                blend=0.01,
                            ),
                        ),
                    )
                ),
            ),
            paints=(
                *(dot("edge", "wing", (0.30, 0.06, 0.52 * k), 0.09, 0.09, (0, 1, 0), deep=0.5) for k in (1, -1)),
                *(dot("light", "wing", (0.20, 0.06, 0.40 * k), 0.085, 0.085, (0, 1, 0), deep=0.5) for k in (1, -1)),
                *(dot("light", "wing", (-0.22, 0.03, 0.34 * k), 0.07, 0.07, (0, 1, 0), deep=0.5) for k in (1, -1)),
                *(tip("edge", "wing", (0, 0, 0.50 * k), (0.15, 0, k), soft=0.01) for k in (1, -1)),
                tip("edge", "wing", (-0.31, 0, 0), (-1, 0, 0), soft=0.01),
            ),
            joints=flaps(30, 36, (0, 0.03, 0.03)),
            bank=22,
            sway=4,
        ),
        archetype=flying(0.75, 0.7),
        domain="air",
    ),
    row(
        "bee",
        0.12,
        {"coat": "#ffc62e", "band": "#3a2a22", "wing": "#dff0fa", "face": "coat*1.0", "ink": "#33221c", "blush": PINK},
        Thing(
            solids=(
                *part("body", ball("coat", (-0.10, 0.0, 0), (0.40, 0.27, 0.27))),
                *part("head", ball("coat", (0.30, 0.06, 0), (0.20, 0.20, 0.20))),
                rod("band", (-0.47, -0.02, 0), (-0.58, -0.04, 0), 0.045, 0.008),
                *both(
                    *tube("band", [(0.38, 0.22, 0.06), (0.44, 0.35, 0.10), (0.51, 0.39, 0.13)], [0.018, 0.016, 0.032])
                ),
                *both(eye((0.44, 0.11, 0.135), 0.046, (0, -42, 8))),
                *both(
                    *on(
                        "wing",
                        rod("wing", (0.0, 0.22, 0.06), (-0.10, 0.50, 0.26), 0.05, 0.15, flat=4, side=(0.85, 0.1, 0.3)),
                        rod(
                            "wing", (-0.08, 0.22, 0.06), (-0.30, 0.38, 0.24), 0.04, 0.11, flat=4, side=(0.85, 0.3, 0.3)
                        ),
                    )
                ),
            ),
            paints=(
                *(dot("band", "body", (x, 0, 0), 0.5, 0.05, (0, 0, 1), deep=1.0) for x in (-0.02, -0.20)),
                tip("band", "body", (-0.34, 0, 0), (-1, 0, 0), soft=0.008),
                smile("ink", "head", (0.49, 0.01, 0), 0.06, 0.026, 0.009, (1, 0, 0)),
                *(
                    dot(
                        "blush",
                        "head",
                        (0.44, 0.02, 0.13 * k),
                        0.025,
                        0.034,
                        (0.7, 0, 0.7 * k),
                        soft=0.012,
                        opacity=0.6,
                    )
                    for k in (1, -1)
                ),
            ),
            joints=flaps(26, 4, (0, 0.2, 0.05), 4),
            finish={"wing": "gloss"},
        ),
        archetype=flying(0.55, 0.8),
        domain="air",
    ),
    row(
        "octopus",
        0.4,
        {"coat": "#e8607a", "spot": "coat*0.85", "light": "#ffb7b7", "ink": "#4a1f2c", "blush": PINK},
        Thing(
            solids=(
                *part("body", ball("coat", (0, 0.24, 0), (0.32, 0.34, 0.31))),
                *part("body", ball("coat", (0, -0.02, 0), (0.25, 0.16, 0.24), blend=0.10)),
                *OCTOPUS,
                eye((0.16, 0.13, 0.265), 0.060, (0, -62, 0)),
                eye((-0.11, 0.13, 0.285), 0.060, (0, -108, 0)),
            ),
            paints=(
                spots("spot", "body", (0, 0, 0), 6.0, 0.26, 0.8),
                smile("ink", "body", (0.03, 0.03, 0.3), 0.055, 0.024, 0.010),
                dot("light", "body", (0.24, 0.05, 0.22), 0.03, 0.042, (0.6, 0, 0.8), soft=0.012, opacity=0.9),
                dot("light", "body", (-0.19, 0.05, 0.25), 0.03, 0.042, (-0.5, 0, 0.85), soft=0.012, opacity=0.9),
            ),
            joints=OCTOPUS_JOINTS,
            sway=4,
        ),
        archetype=swimming(0.15),
        domain="water",
    ),
    row(
        "jellyfish",
        0.35,
        {"coat": "#c58be8", "light": "#f3d4fb", "frill": "#f0b8ea", "ink": "#4a2a5a", "blush": PINK},
        Thing(
            solids=(
                *part("bell", ball("coat", (0, 0.24, 0), (0.36, 0.30, 0.36))),
                *part(
                    "bell",
                    *(
                        ball("coat", (0.30 * math.cos(a), 0.08, 0.30 * math.sin(a)), 0.10, blend=0.05)
                        for a in (math.tau * k / 9 for k in range(9))
                    ),
                ),
                *(
                    s
                    for k in range(7)
                    for a in (math.tau * k / 7 + 0.2,)
                    for c, d in ((0.22 * math.cos(a), 0.22 * math.sin(a)),)
                    for s in (
                        *on(
                            f"t{k}",
                            *part("arms", rod("frill", (c, 0.06, d), (c * 1.05, -0.24, d * 1.05), 0.045, 0.038)),
                        ),
                        *on(
                            f"u{k}",
                            *part(
                                "arms",
                                *tube(
                                    "frill",
                                    [(c * 1.05, -0.24, d * 1.05), (c * 1.2, -0.44, d), (c * 1.05, -0.64, d)],
                                    [0.038, 0.032, 0.018],
                                ),
                            ),
                        ),
                    )
                ),
                eye((0.17, 0.16, 0.305), 0.046, (0, -62, 0)),
                eye((-0.09, 0.16, 0.335), 0.046, (0, -106, 0)),
            ),
            paints=(
                tip("light", "bell", (0, 0.36, 0), (0, 1, 0), soft=0.2, opacity=0.6),
                spots("light", "bell", (0, 0, 0), 7.0, 0.22, 0.7),
                smile("ink", "bell", (0.04, 0.08, 0.3), 0.045, 0.02, 0.009),
            ),
            joints={
                **{
                    f"t{k}": Joint(at=(0.22 * math.cos(0.2 + math.tau * k / 7), 0.06, 0.22), swing=8, shift=0.09 * k)
                    for k in range(7)
                },
                **{
                    f"u{k}": Joint(
                        at=(0.23 * math.cos(0.2 + math.tau * k / 7), -0.24, 0.23),
                        swing=14,
                        shift=0.09 * k - 0.2,
                        parent=f"t{k}",
                    )
                    for k in range(7)
                },
            },
            finish={"coat": "gloss"},
            sway=4,
        ),
        archetype=swimming(0.15),
        domain="water",
    ),
)
