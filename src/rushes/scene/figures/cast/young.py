"""Young ones that look unlike their mothers: one row each. The nose is at +x."""

from __future__ import annotations

from ..species import Species
from ..thing.body import WALKER, row
from ..thing.parts import Thing, ball, both, dot, eye, on, part, rod, tube, with_head
from .fowl import PINK
from .small import feet, flaps

YOUNG: tuple[Species, ...] = (
    row(
        "chick",
        0.14,
        {"coat": "#ffd84f", "wing": "coat*0.92", "beak": "#f58a26", "ink": "#33221c", "blush": PINK},
        with_head(
            Thing(
                solids=(
                    *part("body", ball("coat", (-0.03, 0.36, 0), (0.30, 0.27, 0.28))),
                    *part("body", rod("coat", (-0.22, 0.42, 0), (-0.36, 0.50, 0), 0.10, 0.04, blend=0.08)),
                    *part("body", ball("coat", (0.10, 0.70, 0), (0.24, 0.225, 0.235), blend=0.09)),
                    *tube("coat", [(0.08, 0.90, 0), (0.04, 0.97, 0), (-0.02, 0.99, 0)], [0.035, 0.026, 0.014]),
                    *both(
                        *on(
                            "wing",
                            *tube(
                                "wing", [(0.06, 0.44, 0.24), (-0.08, 0.38, 0.30), (-0.20, 0.38, 0.29)], [0.08, 0.085, 0.03], flat=1.7
                            ),
                        )
                    ),
                    rod("beak", (0.32, 0.68, 0), (0.43, 0.665, 0), 0.055, 0.012),
                    *both(eye((0.275, 0.745, 0.14), 0.042, (0, -40, 8))),
                    *both(
                        *on(
                            "f0",
                            rod("beak", (-0.01, 0.16, 0.11), (0.0, 0.03, 0.11), 0.024, 0.02),
                            *(
                                rod("beak", (0.0, 0.028, 0.11), (0.11, 0.025, 0.11 + d), 0.024, 0.018, blend=0.02)
                                for d in (-0.06, 0.0, 0.06)
                            ),
                        )
                    ),
                ),
                paints=tuple(
                    dot("blush", "body", (0.27, 0.65, 0.18 * k), 0.032, 0.042, (0.7, 0, 0.7 * k), soft=0.014, opacity=0.6)
                    for k in (1, -1)
                ),
                joints={**feet((0.0, 0.11)), **flaps(9, 4, (0, 0.46, 0.22))},
                leg=0.15,
                feet=2,
                waddle=6,
                crouch=0.12,
                bow=22,
            ),
            (0.06, 0.48, 0),
            0.56,
            -0.2,
            eat=-56,
            sleep=-14,
        ),
        archetype=WALKER,
    ),
)  # fmt: skip
