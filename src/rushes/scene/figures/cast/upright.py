"""Who stands upright on two legs and is no bird: one row each. The nose is at +x."""

from __future__ import annotations

from dataclasses import replace

from ..species import Species
from ..thing.body import HOPPER, WALKER, row
from ..thing.parts import Joint, Thing, ball, blob, both, eye, on, part, rod, smile, stripes, tube, with_head
from .small import feet

PINK = "#f09a8c"

UPRIGHT: tuple[Species, ...] = (
    replace(
        row(
            "dinosaur",
            1.7,
            {
                "coat": "#6fa84a",
                "stripe": "#3f7a38",
                "belly": "#f0ecb8",
                "tooth": "#fffaf0",
                "ink": "#2a3020",
                "mouth": "#a8404a",
                "claw": "#4a4030",
                "blush": PINK,
            },
            with_head(
                Thing(
                    solids=(
                        *part("body", ball("coat", (-0.02, 0.56, 0), (0.27, 0.24, 0.21), (0, 0, 30))),
                        *part("body", rod("coat", (0.08, 0.66, 0), (0.22, 0.98, 0), 0.185, 0.13, blend=0.08)),
                        *on("tail", *part("body", *tube("coat", [(-0.16, 0.48, 0), (-0.44, 0.34, 0)], [0.19, 0.13]))),
                        *on(
                            "tip",
                            *part(
                                "body",
                                *tube(
                                    "coat",
                                    [(-0.44, 0.34, 0), (-0.72, 0.30, 0), (-0.98, 0.38, 0)],
                                    [0.13, 0.075, 0.015],
                                ),
                            ),
                        ),
                        *part("head", ball("coat", (0.28, 1.10, 0), (0.205, 0.17, 0.175))),
                        *part("head", rod("coat", (0.34, 1.07, 0), (0.56, 1.04, 0), 0.135, 0.105, blend=0.06)),
                        *on("jaw", *part("tongue", rod("mouth", (0.30, 1.005, 0), (0.50, 0.965, 0), 0.062, 0.05))),
                        *on(
                            "jaw", *part("jaw", rod("coat", (0.28, 0.97, 0), (0.52, 0.925, 0), 0.09, 0.065, blend=0.02))
                        ),
                        *both(
                            *(
                                rod(
                                    "tooth",
                                    (0.40 + 0.055 * k, 0.985, 0.092 - 0.006 * k),
                                    (0.405 + 0.055 * k, 0.94, 0.092 - 0.006 * k),
                                    0.02,
                                    0.005,
                                )
                                for k in range(4)
                            )
                        ),
                        *both(*part("head", ball("coat", (0.30, 1.23, 0.11), (0.075, 0.06, 0.06), blend=0.03))),
                        *both(eye((0.385, 1.20, 0.125), 0.040, (0, -45, 6))),
                        *both(ball("ink", (0.655, 1.09, 0.045), (0.012, 0.014, 0.016))),
                        *both(
                            *on(
                                "arm",
                                *part(
                                    "arm",
                                    *tube(
                                        "coat",
                                        [(0.20, 0.76, 0.14), (0.32, 0.68, 0.17), (0.40, 0.72, 0.16)],
                                        [0.055, 0.045, 0.036],
                                    ),
                                ),
                                *(
                                    rod(
                                        "claw",
                                        (0.41, 0.73, 0.145 + 0.02 * k),
                                        (0.45, 0.72, 0.14 + 0.025 * k),
                                        0.015,
                                        0.005,
                                    )
                                    for k in (0, 1)
                                ),
                            )
                        ),
                        *both(*part("thigh", ball("coat", (-0.02, 0.44, 0.15), (0.17, 0.21, 0.115), (0, 0, 20)))),
                        *both(
                            *on(
                                "f0",
                                *part(
                                    "shin",
                                    *tube(
                                        "coat",
                                        [(-0.02, 0.40, 0.17), (-0.08, 0.20, 0.18), (0.0, 0.07, 0.18)],
                                        [0.115, 0.075, 0.07],
                                    ),
                                    rod("coat", (0.0, 0.06, 0.18), (0.16, 0.055, 0.19), 0.065, 0.058, blend=0.03),
                                ),
                                *(
                                    rod(
                                        "claw",
                                        (0.20, 0.045, 0.15 + 0.04 * k),
                                        (0.255, 0.03, 0.145 + 0.045 * k),
                                        0.022,
                                        0.006,
                                    )
                                    for k in range(3)
                                ),
                            )
                        ),
                        *(
                            replace(
                                rod("stripe", (x, y, 0), (x - 0.05, y + 0.09, 0), 0.05, 0.01, flat=1.6), joint=joint
                            )
                            for x, y, joint in (
                                (0.14, 1.24, ""),
                                (0.04, 1.10, ""),
                                (-0.02, 0.94, ""),
                                (-0.12, 0.80, ""),
                                (-0.26, 0.62, "tail"),
                                (-0.42, 0.47, "tail"),
                                (-0.60, 0.38, "tip"),
                                (-0.78, 0.35, "tip"),
                            )
                        ),
                    ),
                    paints=(
                        blob("belly", "body", (0.22, 0.58, 0), (0.16, 0.34, 0.15), soft=0.1),
                        stripes("stripe", "body", (0, 0, 0), (1, 0.25, 0), 26.0, bend=0.82, opacity=0.7),
                        smile("ink", "head", (0.42, 0.99, 0.1), 0.15, 0.02, 0.009, (0.2, 0, 1)),
                    ),
                    joints={
                        **feet((0.02, 0.17)),
                        "tail": Joint(at=(-0.16, 0.48, 0), axis="y", swing=9, times=2, shift=0.1),
                        "tip": Joint(at=(-0.44, 0.34, 0), axis="y", swing=15, times=2, parent="tail"),
                        "jaw": Joint(at=(0.24, 1.0, 0), gapes=-24, parent="head"),
                        "arm": Joint(at=(0.20, 0.76, 0.14), swing=9, times=4),
                        "arm'": Joint(at=(0.20, 0.76, -0.14), swing=9, times=4, shift=0.5),
                    },
                    leg=0.34,
                    feet=2,
                    strides=2,
                    heave=0.02,
                    waddle=4,
                    crouch=0.16,
                    bow=34,
                ),
                (0.10, 0.70, 0),
                0.915,
                -0.1,
                eat=-48,
                sleep=-30,
            ),
            archetype=WALKER,
        ),
        paces={"walk": 1.9, "run": 1.1},
    ),
    row(
        "kangaroo",
        0.95,
        {"coat": "#c08548", "belly": "#f4e0bc", "nose": "#2f201a", "inner": "#f0c0a8", "ink": "#3a2418", "blush": PINK},
        with_head(
            Thing(
                solids=(
                    *part("body", ball("coat", (-0.08, 0.46, 0), (0.24, 0.25, 0.20), (0, 0, 35))),
                    *part("body", rod("coat", (0.0, 0.58, 0), (0.14, 0.84, 0), 0.185, 0.115, blend=0.08)),
                    *part(
                        "body",
                        *tube(
                            "coat",
                            [(-0.20, 0.34, 0), (-0.42, 0.16, 0), (-0.68, 0.075, 0), (-0.92, 0.06, 0)],
                            [0.13, 0.09, 0.062, 0.035],
                        ),
                    ),
                    *part("head", rod("coat", (0.14, 0.86, 0), (0.22, 1.02, 0), 0.10, 0.12, blend=0.0)),
                    *part("head", rod("coat", (0.26, 1.02, 0), (0.42, 0.96, 0), 0.105, 0.062, blend=0.04)),
                    ball("nose", (0.475, 0.965, 0), (0.03, 0.028, 0.036)),
                    *both(
                        *part(
                            "ear",
                            rod("coat", (0.18, 1.12, 0.07), (0.12, 1.36, 0.13), 0.06, 0.03, flat=1.7, side=(1, 0, 0.4)),
                        )
                    ),
                    *both(
                        *part(
                            "inner",
                            rod(
                                "inner",
                                (0.205, 1.15, 0.08),
                                (0.15, 1.31, 0.135),
                                0.034,
                                0.016,
                                flat=1.8,
                                side=(1, 0, 0.4),
                            ),
                        )
                    ),
                    *both(eye((0.30, 1.075, 0.092), 0.034, (0, -48, 10))),
                    *both(
                        *part(
                            "arm",
                            *tube(
                                "coat",
                                [(0.12, 0.74, 0.12), (0.22, 0.62, 0.16), (0.32, 0.62, 0.13)],
                                [0.06, 0.048, 0.042],
                            ),
                        )
                    ),
                    *both(
                        *on(
                            "leg",
                            *part(
                                "thigh",
                                ball("coat", (-0.06, 0.32, 0.17), (0.20, 0.16, 0.10), (0, 0, 30)),
                                rod("coat", (-0.16, 0.22, 0.18), (-0.10, 0.07, 0.18), 0.075, 0.05, blend=0.05),
                                rod("coat", (-0.12, 0.055, 0.18), (0.22, 0.045, 0.19), 0.055, 0.045, blend=0.03),
                            ),
                        )
                    ),
                    *part("pouch", ball("belly", (0.12, 0.44, 0), (0.10, 0.12, 0.12))),
                    *part(
                        "joey",
                        ball("coat", (0.24, 0.58, 0), (0.075, 0.07, 0.075)),
                        *both(rod("coat", (0.22, 0.62, 0.04), (0.19, 0.71, 0.06), 0.026, 0.014, blend=0.02)),
                    ),
                    *both(ball("nose", (0.305, 0.595, 0.028), (0.01, 0.014, 0.012))),
                ),
                paints=(
                    blob("belly", "body", (0.18, 0.60, 0), (0.13, 0.26, 0.12), soft=0.1),
                    smile("ink", "head", (0.43, 0.925, 0), 0.045, 0.014, 0.008, (1, 0, 0)),
                ),
                joints={
                    "leg": Joint(at=(-0.06, 0.32, 0.17), swing=16, shift=0.6),
                    "leg'": Joint(at=(-0.06, 0.32, -0.17), swing=16, shift=0.6),
                },
                leap=0.9,
                crouch=0.06,
                bow=0,
            ),
            (0.10, 0.80, 0),
            0.95,
            0.05,
            eat=-62,
        ),
        archetype=HOPPER,
    ),
)
