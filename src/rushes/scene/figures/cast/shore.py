"""Small animals of shore, sea and dusk: bodies of a few solids on joints. The nose is at +x."""

from __future__ import annotations

import math

from ..species import Species
from ..thing.body import WADER, WALKER, roosting, row, standing, swimming
from ..thing.parts import (
    Joint,
    Thing,
    ball,
    blob,
    both,
    dot,
    eye,
    on,
    part,
    plate,
    rod,
    smile,
    spots,
    stripes,
    tip,
    tube,
    with_head,
)
from .small import feet, flaps

PINK = "#f09a8c"


def _seal(name: str, colours: dict[str, str], tusks: bool, height: float) -> Species:
    thing = Thing(
        solids=(
            *part("body", rod("coat", (0.12, 0.28, 0), (-0.42, 0.17, 0), 0.26, 0.15)),
            *part("body", rod("coat", (0.18, 0.36, 0), (0.32, 0.66, 0), 0.215, 0.17, blend=0.08)),
            *part("body", rod("coat", (-0.42, 0.17, 0), (-0.66, 0.11, 0), 0.14, 0.07, blend=0.05)),
            *both(
                *part(
                    "fluke",
                    rod("coat", (-0.66, 0.10, 0.02), (-0.86, 0.13, 0.14), 0.05, 0.075, flat=2.4, side=(0, 1, 0)),
                )
            ),
            *part("head", ball("coat", (0.37, 0.76, 0), (0.20, 0.185, 0.195))),
            *both(*part("snout", ball("light", (0.54, 0.70, 0.062), (0.09, 0.075, 0.082)))),
            ball("nose", (0.615, 0.765, 0), (0.038, 0.03, 0.042)),
            *both(eye((0.505, 0.83, 0.115), 0.042, (0, -45, 8))),
            *(both(rod("tusk", (0.57, 0.64, 0.06), (0.60, 0.42, 0.075), 0.034, 0.012)) if tusks else ()),
            *both(
                *on(
                    "f0",
                    *part(
                        "flipper",
                        rod("coat", (0.16, 0.26, 0.20), (0.20, 0.05, 0.36), 0.09, 0.06, flat=1.8, side=(0.4, 1, 0.3)),
                    ),
                )
            ),
        ),
        paints=(
            blob("light", "body", (0.34, 0.34, 0), (0.16, 0.30, 0.20), soft=0.12),
            *(
                dot(
                    "nose",
                    "snout",
                    (0.6, 0.71 - 0.025 * r, (0.06 + 0.035 * r) * k),
                    0.008,
                    0.008,
                    (1, 0, 0.4 * k),
                    deep=0.2,
                )
                for r in (0, 1)
                for k in (1, -1)
            ),
            *(
                dot("blush", "head", (0.47, 0.71, 0.17 * k), 0.026, 0.036, (0.6, 0, 0.8 * k), soft=0.012, opacity=0.5)
                for k in (1, -1)
            ),
        ),
        joints=feet((0.18, 0.30)),
        leg=0.12,
        feet=2,
        waddle=3,
        crouch=0.05,
        sway=4,
    )
    return row(
        name,
        height,
        {**colours, "blush": PINK},
        with_head(thing, (0.28, 0.55, 0), 0.60, 0.2, eat=-34, sleep=-26),
        archetype=WADER,
    )


CRITTERS: tuple[Species, ...] = (
    _seal("seal", {"coat": "#8a97a6", "light": "#dfe4e8", "nose": "#24262c"}, False, 0.5),
    _seal("walrus", {"coat": "#9a6a50", "light": "#dcb89a", "nose": "#3a2620", "tusk": "#fff6e2"}, True, 0.7),
    row(
        "crab",
        0.22,
        {"coat": "#e2452f", "light": "#ffb08a", "white": "#fffaf2", "ink": "#33150f", "blush": "#ffb0a0"},
        Thing(
            solids=(
                *part("body", ball("coat", (0, 0.34, 0), (0.42, 0.22, 0.28))),
                *both(rod("coat", (0.12, 0.50, 0.14), (0.13, 0.68, 0.16), 0.035), across="x"),
                eye((0.13, 0.74, 0.16), 0.075, (0, -84, 0), tall=1.1),
                eye((-0.13, 0.74, 0.16), 0.075, (0, -96, 0), tall=1.1),
                *both(
                    *on(
                        "claw",
                        *part(
                            "claw",
                            *tube(
                                "coat",
                                [(0.36, 0.36, 0.10), (0.60, 0.42, 0.16), (0.66, 0.58, 0.20)],
                                [0.07, 0.065, 0.06],
                            ),
                            ball("coat", (0.66, 0.68, 0.20), (0.13, 0.115, 0.085), blend=0.04),
                            rod("coat", (0.60, 0.74, 0.20), (0.54, 0.93, 0.20), 0.075, 0.02, blend=0.03),
                            rod("coat", (0.72, 0.74, 0.20), (0.76, 0.92, 0.20), 0.055, 0.02, blend=0.02),
                        ),
                    ),
                    across="x",
                ),
                *(
                    s
                    for k, (x, z) in enumerate(((0.52, 0.22), (0.58, 0.02), (0.50, -0.20)))
                    for sign in (1, -1)
                    for s in on(
                        f"f{k}" if sign > 0 else f"f{k}'",
                        *tube(
                            "coat",
                            [(0.28 * sign, 0.28, z * 0.7), ((x - 0.06) * sign, 0.34, z), (x * sign, 0.02, z)],
                            [0.05, 0.045, 0.02],
                        ),
                    )
                ),
            ),
            paints=(
                smile("ink", "body", (0, 0.33, 0.26), 0.10, 0.04, 0.012),
                *(dot("blush", "body", (x, 0.36, 0.26), 0.03, 0.045, soft=0.015) for x in (-0.2, 0.2)),
                *(
                    dot("light", "body", (x, 0.50, z), 0.035, 0.035, (0, 1, 0.3), soft=0.01, opacity=0.7)
                    for x, z in ((-0.18, 0.02), (0.0, -0.02), (0.18, 0.02))
                ),
            ),
            joints={
                "claw": Joint(at=(0.36, 0.36, 0.10), swing=12, times=2),
                "claw'": Joint(at=(-0.36, 0.36, 0.10), swing=12, times=2, shift=0.3),
                **{f"f{k}": Joint(at=(0.5, 0.02, 0.2 - 0.2 * k), foot=k) for k in range(3)},
                **{f"f{k}'": Joint(at=(-0.5, 0.02, 0.2 - 0.2 * k), foot=(2, 3, 0)[k]) for k in range(3)},
            },
            leg=0.16,
            crouch=0.08,
            sway=2,
            finish={"coat": "gloss"},
        ),
        archetype=WALKER,
        turn=0.1,
    ),
    row(
        "bat",
        0.3,
        {"coat": "#5a4a6a", "wing": "coat*0.72", "inner": "#e8a0b0", "tooth": "#fffaf2", "blush": "#e08a9a"},
        Thing(
            solids=(
                *part("body", ball("coat", (0, 0, 0), (0.19, 0.22, 0.19))),
                *part("head", ball("coat", (0.05, 0.25, 0), (0.19, 0.175, 0.20))),
                *both(
                    *part(
                        "ear",
                        rod("coat", (0.02, 0.38, 0.11), (0.0, 0.58, 0.17), 0.085, 0.02, flat=1.6, side=(1, 0, 0.3)),
                    )
                ),
                *both(
                    *part(
                        "inner",
                        rod(
                            "inner", (0.055, 0.40, 0.115), (0.03, 0.53, 0.165), 0.046, 0.012, flat=1.8, side=(1, 0, 0.3)
                        ),
                    )
                ),
                *both(eye((0.20, 0.29, 0.085), 0.045, (0, -28, 6))),
                *both(rod("tooth", (0.235, 0.185, 0.035), (0.24, 0.135, 0.035), 0.016, 0.004)),
                ball("inner", (0.25, 0.235, 0), (0.022, 0.02, 0.03)),
                *both(
                    *on(
                        "wing",
                        rod("coat", (0.02, 0.08, 0.14), (0.06, 0.30, 0.42), 0.034, 0.026),
                        *(
                            rod("coat", (0.06, 0.30, 0.42), end, 0.022, 0.01)
                            for end in ((0.02, 0.16, 0.92), (-0.18, -0.06, 0.74), (-0.24, -0.12, 0.46))
                        ),
                        *part(
                            "web",
                            *(
                                plate("wing", (0.0, 0.05, 0.5), corners, 0.002, 0.014, (0, -90, 0))
                                for corners in (
                                    ((-0.08, 0.25), (0.42, 0.11), (0.22, 0.02)),
                                    ((-0.08, 0.25), (0.22, 0.03), (0.24, -0.10), (-0.02, -0.02)),
                                    ((-0.08, 0.25), (-0.02, -0.02), (-0.04, -0.16), (-0.20, -0.04)),
                                    ((-0.08, 0.25), (-0.20, -0.03), (-0.36, -0.12), (-0.38, 0.06)),
                                )
                            ),
                        ),
                    )
                ),
                *both(rod("coat", (0.0, -0.20, 0.06), (0.02, -0.29, 0.07), 0.026, 0.016)),
            ),
            paints=(
                smile("tooth", "head", (0.22, 0.19, 0), 0.06, 0.018, 0.008, (1, 0, 0)),
                *(
                    dot("blush", "head", (0.18, 0.21, 0.13 * k), 0.022, 0.03, (0.7, 0, 0.7 * k), soft=0.01, opacity=0.5)
                    for k in (1, -1)
                ),
            ),
            joints=flaps(34, 2, (0, 0.1, 0.10)),
            sway=2,
        ),
        archetype=roosting(turn=1.0, seconds=0.5),
        domain="air",
    ),
    row(
        "seahorse",
        0.3,
        {"coat": "#f2b03a", "belly": "#ffe6a8", "fin": "#ff8a5a", "blush": PINK, "ridge": "coat*0.8"},
        Thing(
            solids=(
                *part(
                    "body",
                    *tube(
                        "coat",
                        [
                            (0.04, 0.26, 0),
                            (0.10, 0.10, 0),
                            (0.08, -0.08, 0),
                            (-0.02, -0.24, 0),
                            (-0.08, -0.40, 0),
                            (-0.02, -0.53, 0),
                            (0.10, -0.55, 0),
                            (0.17, -0.47, 0),
                            (0.12, -0.40, 0),
                        ],
                        [0.13, 0.17, 0.18, 0.13, 0.085, 0.062, 0.05, 0.04, 0.03],
                    ),
                    ball("coat", (0.08, 0.40, 0), (0.155, 0.15, 0.13), blend=0.06),
                ),
                *part(
                    "snout",
                    rod("coat", (0.18, 0.37, 0), (0.38, 0.31, 0), 0.06, 0.046),
                    ball("coat", (0.40, 0.305, 0), (0.04, 0.055, 0.055), blend=0.02),
                ),
                *(
                    rod(
                        "fin",
                        (0.06 - 0.05 * k, 0.52 - 0.012 * k, 0),
                        (0.02 - 0.085 * k, 0.64 - 0.035 * k, 0),
                        0.035,
                        0.012,
                    )
                    for k in range(3)
                ),
                *on(
                    "fin",
                    *part(
                        "back",
                        *(
                            rod(
                                "fin",
                                (-0.08, 0.06 - 0.07 * k, 0),
                                (-0.27, 0.12 - 0.09 * k, 0),
                                0.04,
                                0.045,
                                blend=0.02,
                                flat=2.2,
                            )
                            for k in range(3)
                        ),
                    ),
                ),
                *both(eye((0.155, 0.435, 0.095), 0.042, (0, -56, 8))),
            ),
            paints=(
                blob("belly", "body", (0.24, 0.0, 0), (0.12, 0.28, 0.16), soft=0.1),
                stripes("ridge", "body", (0, 0, 0), (0.15, 1, 0), 52.0, bend=0.75, opacity=0.6),
                *(
                    dot("blush", "body", (0.16, 0.36, 0.11 * k), 0.022, 0.03, (0.5, 0, 0.9 * k), soft=0.01, opacity=0.6)
                    for k in (1, -1)
                ),
            ),
            joints={"fin": Joint(at=(-0.1, 0, 0), axis="y", swing=26, times=4)},
            sway=5,
        ),
        archetype=swimming(turn=0.4, seconds=2.0),
        domain="water",
    ),
    row(
        "starfish",
        0.22,
        {"coat": "#f2793a", "light": "#ffc08a", "ink": "#3a1c10", "blush": "#ff9a80"},
        Thing(
            solids=(
                *part(
                    "star",
                    ball("coat", (0, 0.46, 0), (0.24, 0.24, 0.12)),
                    *(
                        rod(
                            "coat",
                            (0, 0.46, 0),
                            (0.46 * math.sin(a), 0.46 + 0.44 * math.cos(a), 0),
                            0.17,
                            0.055,
                            blend=0.06,
                            flat=1.5,
                        )
                        for a in (math.tau * k / 5 for k in range(5))
                    ),
                ),
                *(
                    ball("light", (d * math.sin(a), 0.46 + d * math.cos(a), 0.115 - 0.11 * d), 0.024)
                    for a in (math.tau * k / 5 for k in range(5))
                    for d in (0.22, 0.31, 0.40)
                ),
                eye((0.075, 0.52, 0.135), 0.036, (0, -88, 0)),
                eye((-0.075, 0.52, 0.135), 0.036, (0, -92, 0)),
            ),
            paints=(
                smile("ink", "star", (0, 0.42, 0.12), 0.06, 0.028, 0.009),
                *(dot("blush", "star", (x, 0.455, 0.12), 0.022, 0.03, soft=0.01) for x in (-0.13, 0.13)),
            ),
            sway=5,
        ),
        archetype=standing(0.2),
    ),
    row(
        "seaturtle",
        0.3,
        {
            "coat": "#5f9a8a",
            "shell": "#7a5a34",
            "plate": "#a8813f",
            "rim": "#c9a463",
            "light": "#e9e2c4",
            "ink": "#22302c",
            "blush": PINK,
        },
        Thing(
            solids=(
                *part("shell", ball("shell", (-0.06, 0.26, 0), (0.50, 0.19, 0.37))),
                *part("belly", ball("light", (-0.06, 0.19, 0), (0.46, 0.12, 0.33))),
                *(
                    ball("plate", (-0.06 + x, 0.265 + y, z), (0.125, 0.06, 0.105))
                    for x, y, z in (
                        (0.30, 0.120, 0.0),
                        (0.05, 0.150, 0.0),
                        (-0.20, 0.135, 0.0),
                        (-0.38, 0.075, 0.0),
                        *((x, 0.115 - 0.03 * abs(x), 0.19 * k) for x in (0.20, -0.04, -0.26) for k in (1, -1)),
                    )
                ),
                rod("coat", (0.34, 0.24, 0), (0.54, 0.29, 0), 0.115, 0.11),
                *part("head", ball("coat", (0.60, 0.31, 0), (0.175, 0.14, 0.145), blend=0.04)),
                *both(eye((0.68, 0.355, 0.095), 0.036, (0, -42, 8))),
                *both(
                    *on(
                        "wing",
                        *part(
                            "fin",
                            rod("coat", (0.26, 0.17, 0.24), (0.14, 0.03, 0.52), 0.135, 0.115, flat=3.0, side=(0, 1, 0)),
                            rod(
                                "coat",
                                (0.12, 0.16, 0.62),
                                (-0.16, 0.15, 0.84),
                                0.105,
                                0.03,
                                flat=3.0,
                                side=(0, 1, 0),
                                blend=0.04,
                            ),
                        ),
                    )
                ),
                *both(
                    *on(
                        "f0",
                        *part(
                            "fin",
                            rod("coat", (-0.42, 0.16, 0.20), (-0.68, 0.04, 0.32), 0.10, 0.05, flat=2.8, side=(0, 1, 0)),
                        ),
                    )
                ),
                rod("coat", (-0.50, 0.20, 0), (-0.64, 0.17, 0), 0.05, 0.015),
            ),
            paints=(
                spots("light", "fin head", (0.1, 0.2, 0.2), 8.0, 0.16, opacity=0.45),
                smile("ink", "head", (0.755, 0.275, 0), 0.07, 0.022, 0.008, (1, 0, 0)),
                *(
                    dot("blush", "head", (0.69, 0.29, 0.12 * k), 0.022, 0.03, (0.7, 0, 0.7 * k), soft=0.01, opacity=0.6)
                    for k in (1, -1)
                ),
            ),
            joints={
                "wing": Joint(at=(0.24, 0.19, 0.22), axis="x", swing=-26),
                "wing'": Joint(at=(0.24, 0.19, -0.22), axis="x", swing=26),
                **feet((-0.55, 0.26)),
            },
            leg=0.14,
            bank=6,
            sway=2,
        ),
        archetype=WADER,
    ),
    row(
        "ray",
        0.35,
        {"coat": "#5f7fa8", "light": "#eaf0f4", "spot": "coat*1.25"},
        Thing(
            solids=(
                *part("body", ball("coat", (0.05, 0, 0), (0.46, 0.12, 0.26))),
                *both(
                    *on(
                        "wing",
                        *part(
                            "wing",
                            rod("coat", (0.10, 0, 0.15), (-0.12, 0.02, 0.72), 0.24, 0.04, flat=3.2, side=(0, 1, 0)),
                        ),
                    )
                ),
                rod("coat", (-0.36, 0, 0), (-0.60, 0.02, 0), 0.07, 0.03),
                rod("coat", (-0.60, 0.02, 0), (-1.10, 0.06, 0), 0.03, 0.008),
                *both(eye((0.36, 0.07, 0.14), 0.034, (0, -40, 20))),
            ),
            paints=(
                tip("light", "body wing", (0, -0.03, 0), (0, -1, 0), soft=0.02),
                spots("spot", "wing body", (0, 0, 0), 9.0, 0.22, opacity=0.6),
                smile("spot", "body", (0.48, -0.03, 0), 0.09, 0.02, 0.008, (1, 0, 0)),
            ),
            joints={
                "wing": Joint(at=(0, 0, 0.12), axis="x", swing=-24),
                "wing'": Joint(at=(0, 0, -0.12), axis="x", swing=24),
            },
            bank=18,
            sway=3,
        ),
        archetype=swimming(turn=0.6, seconds=2.0),
        domain="water",
    ),
)
