"""Small animals that need no rig of their own: bodies of a few solids on joints. The nose is at +x."""

from __future__ import annotations

import math

from ..species import Species
from ..thing.body import DIVER, HOPPER, WADER, WALKER, WATERFOWL, WINGED, row
from ..thing.parts import (
    Joint,
    Thing,
    Wings,
    ball,
    blob,
    both,
    disc,
    dot,
    eye,
    on,
    part,
    ring,
    rod,
    smile,
    spots,
    tube,
    with_head,
)

PINK = "#f09a8c"


def feet(*places: tuple[float, float]) -> dict[str, Joint]:
    """Joints f0, f1 ... of the left feet and f0', f1' of the right; places are x and z."""
    joints: dict[str, Joint] = {}
    numbers = (0, 1) if len(places) == 1 else (0, 1, 2, 3)
    for k, (x, z) in enumerate(places):
        joints[f"f{k}"] = Joint(at=(x, 0.02, z), foot=numbers[2 * k])
        joints[f"f{k}'"] = Joint(at=(x, 0.02, -z), foot=numbers[2 * k + 1])
    return joints


def flaps(swing: float, rest: float, at: tuple[float, float, float], times: int = 1) -> dict[str, Joint]:
    x, y, z = at
    return {
        "wing": Joint(at=at, axis="x", swing=-swing, rest=-rest, times=times),
        "wing'": Joint(at=(x, y, -z), axis="x", swing=swing, rest=rest, times=times),
    }


SMALL: tuple[Species, ...] = (
    row(
        "penguin",
        0.45,
        {"coat": "#33394a", "belly": "#fbf7ee", "beak": "#f6a52c", "cheek": "#ffd27a", "ink": "#33221c", "blush": PINK},
        with_head(
            Thing(
                solids=(
                    *part("body", ball("coat", (0, 0.36, 0), (0.25, 0.33, 0.255))),
                    *part("body", ball("coat", (0.02, 0.74, 0), (0.215, 0.205, 0.22), blend=0.12)),
                    *both(
                        *on(
                            "wing",
                            rod(
                                "coat",
                                (0.0, 0.52, 0.22),
                                (-0.05, 0.24, 0.33),
                                0.085,
                                0.04,
                                flat=1.9,
                                side=(0.1, 0.3, 1),
                            ),
                        )
                    ),
                    rod("beak", (0.20, 0.71, 0), (0.31, 0.69, 0), 0.055, 0.015),
                    *both(eye((0.17, 0.785, 0.14), 0.038, (0, -40, 8))),
                    *both(
                        *on(
                            "f0",
                            *(
                                rod("beak", (0.0, 0.035, 0.11), (0.15, 0.03, z), 0.045, 0.034, blend=0.03)
                                for z in (0.07, 0.12, 0.17)
                            ),
                        )
                    ),
                    rod("coat", (-0.2, 0.14, 0), (-0.30, 0.09, 0), 0.07, 0.03),
                ),
                paints=(
                    blob("belly", "body", (0.20, 0.34, 0), (0.19, 0.29, 0.20), soft=0.08),
                    *(blob("belly", "body", (0.19, 0.73, 0.085 * k), (0.14, 0.125, 0.105), soft=0.08) for k in (1, -1)),
                    *(
                        dot(
                            "blush",
                            "body",
                            (0.15, 0.66, 0.14 * k),
                            0.026,
                            0.036,
                            (0.75, 0, 0.66 * k),
                            soft=0.012,
                            opacity=0.6,
                        )
                        for k in (1, -1)
                    ),
                ),
                joints={**feet((0.0, 0.11)), **flaps(14, 6, (0, 0.52, 0.2))},
                leg=0.20,
                feet=2,
                waddle=6,
                crouch=0.03,
                bow=22,
                belly=0.25,
            ),
            (0, 0.58, 0),
            0.62,
            -9.0,
            eat=-34,
            sleep=-14,
            slide=58,
            dive=58,
        ),
        archetype=DIVER,
    ),
    row(
        "owl",
        0.35,
        {
            "coat": "#8f613c",
            "belly": "#ecd2a6",
            "face": "#f7e6c8",
            "wing": "coat*0.78",
            "beak": "#f2a93a",
            "ink": "#3a2a20",
            "blush": PINK,
        },
        with_head(
            Thing(
                solids=(
                    *part("body", ball("coat", (0, 0.42, 0), (0.30, 0.37, 0.32))),
                    *part("body", ball("coat", (0.03, 0.72, 0), (0.28, 0.24, 0.33), blend=0.10)),
                    *both(*part("body", rod("coat", (0.04, 0.86, 0.20), (0.03, 1.05, 0.29), 0.09, 0.018, blend=0.05))),
                    *both(disc("face", (0.265, 0.72, 0.135), 0.15, 0.045, 0.04, (0, 68, 0))),
                    *both(eye((0.31, 0.725, 0.15), 0.082, (0, -22, 0), tall=1.0)),
                    rod("beak", (0.32, 0.66, 0), (0.37, 0.56, 0), 0.042, 0.012),
                    *both(
                        *on(
                            "wing",
                            rod(
                                "wing",
                                (-0.02, 0.56, 0.28),
                                (-0.12, 0.20, 0.27),
                                0.15,
                                0.06,
                                flat=1.8,
                                side=(0.1, 0.2, 1),
                            ),
                        )
                    ),
                    *both(
                        *on(
                            "f0",
                            *(
                                rod("beak", (0.10, 0.04, 0.13), (0.23, 0.03, z), 0.04, 0.03, blend=0.03)
                                for z in (0.08, 0.13, 0.18)
                            ),
                        )
                    ),
                    rod("wing", (-0.22, 0.18, 0), (-0.36, 0.06, 0), 0.10, 0.06, flat=1.8, side=(0.6, 1, 0)),
                ),
                paints=(
                    blob("belly", "body", (0.24, 0.34, 0), (0.20, 0.27, 0.22), soft=0.08),
                    *(
                        smile("coat", "body", (0.3, 0.46 - 0.11 * k, z), 0.036, -0.024, 0.011, (1, 0, 0))
                        for k in range(3)
                        for z in ((-0.10, 0.0, 0.10) if k % 2 == 0 else (-0.05, 0.05))
                    ),
                ),
                joints={**feet((0.1, 0.13)), **flaps(9, 4, (0, 0.56, 0.26))},
                leg=0.18,
                feet=2,
                waddle=5,
                crouch=0.03,
                bow=24,
                wings=Wings(at=(-0.02, 0.52, 0.24), span=0.36, hip=0.10, lean=58),
            ),
            (0, 0.60, 0),
            0.63,
            -9.0,
            eat=-30,
            sleep=-10,
            fly=44,
        ),
        archetype=WINGED,
    ),
    row(
        "duck",
        0.26,
        {"coat": "#ffd23f", "wing": "coat*0.9", "beak": "#f58a1f", "ink": "#33221c", "blush": PINK},
        with_head(
            Thing(
                solids=(
                    *part("body", ball("coat", (-0.04, 0.36, 0), (0.36, 0.25, 0.26))),
                    *part("body", rod("coat", (-0.26, 0.40, 0), (-0.47, 0.56, 0), 0.14, 0.045, blend=0.10)),
                    *part("body", rod("coat", (0.16, 0.45, 0), (0.20, 0.76, 0), 0.15, 0.13, blend=0.10)),
                    *part("body", ball("coat", (0.21, 0.80, 0), (0.20, 0.19, 0.195), blend=0.06)),
                    *tube("coat", [(0.19, 0.96, 0), (0.15, 1.03, 0), (0.09, 1.05, 0)], [0.04, 0.03, 0.016]),
                    *both(
                        *on(
                            "wing",
                            *tube(
                                "wing",
                                [(0.10, 0.42, 0.22), (-0.14, 0.42, 0.27), (-0.33, 0.50, 0.25)],
                                [0.11, 0.115, 0.03],
                                flat=1.7,
                            ),
                        )
                    ),
                    rod(
                        "beak", (0.36, 0.775, 0), (0.50, 0.755, 0), 0.075, 0.058, flat=1.8, side=(0.15, 1, 0), blend=0.0
                    ),
                    rod(
                        "beak", (0.36, 0.735, 0), (0.46, 0.715, 0), 0.06, 0.045, flat=1.9, side=(0.15, 1, 0), blend=0.0
                    ),
                    *both(eye((0.345, 0.855, 0.12), 0.033, (0, -48, 12))),
                    *both(
                        *on(
                            "f0",
                            rod("beak", (0.0, 0.18, 0.12), (0.0, 0.03, 0.12), 0.03),
                            *(
                                rod("beak", (0.0, 0.03, 0.12), (0.14, 0.025, z), 0.032, 0.026, blend=0.03)
                                for z in (0.06, 0.12, 0.18)
                            ),
                        )
                    ),
                ),
                paints=tuple(
                    dot(
                        "blush",
                        "body",
                        (0.33, 0.77, 0.15 * k),
                        0.028,
                        0.036,
                        (0.7, 0, 0.7 * k),
                        soft=0.012,
                        opacity=0.6,
                    )
                    for k in (1, -1)
                ),
                joints={**feet((0.0, 0.12)), **flaps(6, 4, (0, 0.5, 0.2))},
                leg=0.18,
                feet=2,
                waddle=5,
                crouch=0.13,
                bow=20,
                wings=Wings(at=(0.04, 0.42, 0.18), span=0.32, hip=0.20, lean=4),
            ),
            (0.16, 0.48, 0),
            0.70,
            0.05,
            eat=-58,
            sleep=-18,
            fly=-34,
        ),
        archetype=WATERFOWL,
    ),
    row(
        "sheep",
        0.55,
        {"coat": "#f6f1e6", "skin": "#4a403f", "inner": "#d99a94", "ink": "#1e1615", "blush": PINK},
        Thing(
            solids=(
                *part("wool", ball("coat", (-0.06, 0.46, 0), (0.36, 0.25, 0.25))),
                *part(
                    "wool",
                    *(
                        ball(
                            "coat",
                            (
                                -0.06 + 0.33 * math.cos(a) * math.cos(e),
                                0.46 + 0.23 * math.sin(e),
                                0.24 * math.sin(a) * math.cos(e),
                            ),
                            0.105,
                            blend=0.02,
                        )
                        for e, n, o in ((-0.55, 7, 0.2), (0.1, 8, 0.0), (0.75, 6, 0.4))
                        for a in (math.tau * k / n + o for k in range(n))
                    ),
                    ball("coat", (-0.06, 0.70, 0), 0.12, blend=0.02),
                ),
                *part("face", ball("skin", (0.40, 0.60, 0), (0.135, 0.15, 0.13))),
                *part("face", ball("skin", (0.49, 0.54, 0), (0.105, 0.09, 0.095), blend=0.08)),
                *both(rod("skin", (0.34, 0.67, 0.11), (0.28, 0.61, 0.25), 0.045, 0.03, flat=1.6, side=(0.5, 0.8, 0))),
                *part(
                    "cap",
                    ball("coat", (0.36, 0.74, 0), (0.11, 0.08, 0.11)),
                    ball("coat", (0.41, 0.73, 0.06), 0.065, blend=0.02),
                    ball("coat", (0.41, 0.73, -0.06), 0.065, blend=0.02),
                ),
                *both(eye((0.495, 0.645, 0.075), 0.036, (0, -36, 10), lid="skin")),
                *both(*on("f0", rod("skin", (0.16, 0.34, 0.13), (0.16, 0.055, 0.13), 0.062, 0.052))),
                *both(*on("f1", rod("skin", (-0.28, 0.34, 0.13), (-0.28, 0.055, 0.13), 0.062, 0.052))),
                ball("coat", (-0.47, 0.52, 0), (0.09, 0.075, 0.08)),
            ),
            paints=(
                smile("inner", "face", (0.58, 0.515, 0), 0.045, 0.018, 0.007, (1, 0, 0)),
                *(dot("inner", "face", (0.59, 0.57, 0.028 * k), 0.014, 0.010, (1, 0, 0)) for k in (1, -1)),
            ),
            joints=feet((0.16, 0.13), (-0.28, 0.13)),
            finish={"coat": "cloth"},
            leg=0.30,
            crouch=0.16,
        ),
        archetype=WALKER,
    ),
    row(
        "turtle",
        0.2,
        {"coat": "#7cb84c", "shell": "#8a5a34", "plate": "#b5813f", "rim": "#d9b871", "ink": "#2e2a1c", "blush": PINK},
        with_head(
            Thing(
                solids=(
                    *part("shell", ball("shell", (-0.05, 0.30, 0), (0.42, 0.26, 0.34))),
                    ring("rim", (-0.05, 0.24, 0), 0.335, 0.05),
                    *(
                        ball(
                            "plate",
                            (
                                -0.05 + 0.38 * math.cos(a) * math.cos(e),
                                0.30 + 0.235 * math.sin(e),
                                0.31 * math.sin(a) * math.cos(e),
                            ),
                            (0.10, 0.06, 0.09),
                        )
                        for e, n in ((0.55, 7), (1.15, 3))
                        for a in (math.tau * (k + 0.25) / n for k in range(n))
                    ),
                    rod("coat", (0.28, 0.22, 0), (0.50, 0.40, 0), 0.10, 0.11),
                    *part("head", ball("coat", (0.54, 0.45, 0), (0.165, 0.15, 0.15), blend=0.04)),
                    *both(eye((0.645, 0.50, 0.085), 0.034, (0, -42, 8))),
                    *both(*on("f0", rod("coat", (0.20, 0.17, 0.24), (0.24, 0.055, 0.28), 0.095, 0.08))),
                    *both(*on("f1", rod("coat", (-0.30, 0.17, 0.24), (-0.32, 0.055, 0.28), 0.09, 0.08))),
                    rod("coat", (-0.40, 0.16, 0), (-0.56, 0.10, 0), 0.06, 0.02),
                ),
                paints=(
                    smile("ink", "head", (0.69, 0.405, 0), 0.07, 0.026, 0.008, (1, 0, 0)),
                    *(
                        dot(
                            "blush",
                            "head",
                            (0.63, 0.42, 0.11 * k),
                            0.022,
                            0.03,
                            (0.7, 0, 0.7 * k),
                            soft=0.01,
                            opacity=0.6,
                        )
                        for k in (1, -1)
                    ),
                ),
                joints=feet((0.22, 0.27), (-0.31, 0.27)),
                leg=0.22,
                crouch=0.06,
            ),
            (0.30, 0.24, 0),
            0.35,
            0.4,
            eat=-30,
            sleep=-26,
        ),
        archetype=WADER,
    ),
    row(
        "frog",
        0.18,
        {
            "coat": "#62b83e",
            "belly": "#e8efb0",
            "spot": "coat*0.74",
            "white": "#fdfbf2",
            "ink": "#26301a",
            "blush": PINK,
        },
        Thing(
            solids=(
                *part("body", ball("coat", (-0.08, 0.34, 0), (0.36, 0.26, 0.29), (0, 0, 22))),
                *part("body", ball("coat", (0.17, 0.52, 0), (0.25, 0.185, 0.26), blend=0.12)),
                *both(*part("body", ball("coat", (0.17, 0.685, 0.135), (0.105, 0.105, 0.105), blend=0.05))),
                *both(eye((0.235, 0.715, 0.155), 0.062, (0, -24, 12), tall=1.1)),
                *both(*part("leg", rod("coat", (-0.20, 0.22, 0.22), (0.06, 0.24, 0.34), 0.13, 0.105))),
                *both(*part("leg", rod("coat", (0.04, 0.18, 0.36), (-0.20, 0.06, 0.38), 0.085, 0.055, blend=0.05))),
                *both(
                    *part(
                        "leg",
                        *(
                            rod("coat", (-0.20, 0.045, 0.38), (0.06, 0.035, z), 0.045, 0.036, blend=0.03)
                            for z in (0.36, 0.43, 0.50)
                        ),
                    )
                ),
                *both(*part("arm", rod("coat", (0.17, 0.36, 0.18), (0.27, 0.06, 0.20), 0.07, 0.05))),
                *both(
                    *part(
                        "arm",
                        *(
                            rod("coat", (0.27, 0.045, 0.20), (0.40, 0.035, z), 0.036, 0.034, blend=0.02)
                            for z in (0.14, 0.21, 0.28)
                        ),
                    )
                ),
            ),
            paints=(
                blob("belly", "body", (0.24, 0.26, 0), (0.20, 0.24, 0.24), soft=0.12),
                spots("spot", "leg", (0, 0, 0), 7.0, 0.24, 0.8),
                smile("ink", "body", (0.40, 0.475, 0), 0.17, 0.045, 0.010, (1, 0, 0)),
                *(
                    dot(
                        "blush",
                        "body",
                        (0.36, 0.53, 0.19 * k),
                        0.03,
                        0.04,
                        (0.75, 0, 0.66 * k),
                        soft=0.012,
                        opacity=0.6,
                    )
                    for k in (1, -1)
                ),
            ),
            finish={"coat": "gloss"},
            leap=0.7,
            crouch=0.03,
        ),
        archetype=HOPPER,
    ),
)
