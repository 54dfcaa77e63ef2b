"""The dragon of the East: long as a river, without wings, and in the air all the same. The nose is at +x, its middle the origin."""

from __future__ import annotations

import math

from ..species import Species
from ..thing.body import flying, row
from ..thing.parts import Joint, Point, Solid, Thing, ball, both, eye, on, part, plate, rod, smile, tube

LINKS = 28  # of its body, from the neck to the tail
LONG = 2.3  # figure units from the first to the last
WAVES, HIGH = 1.5, 0.20  # that it lies in, and how high they are
LEGS = {5: 1, 16: -1}
"""The links that have legs, and which way these reach."""


def _at(k: int) -> Point:
    share = k / (LINKS - 1)
    fades = min(1.0, 0.35 + 2.0 * share)
    return (0.78 - LONG * share, HIGH * fades * math.sin(math.tau * WAVES * share + 0.4), 0.0)


def _thick(k: int) -> float:
    share = k / (LINKS - 1)
    return 0.125 + 0.045 * math.sin(math.pi * min(1.0, share * 1.5)) - 0.085 * max(0.0, share - 0.35) / 0.65


def _link(k: int) -> tuple[Solid, ...]:
    (x, y, _), r = _at(k), _thick(k)
    fin = plate("fin", (x, y + r * 0.92, 0), ((-0.07, -0.03), (0.06, -0.03), (-0.06, 0.55 * r + 0.03)), 0.014, 0.012)
    claws: tuple[Solid, ...] = ()
    if k in LEGS:
        ahead = 0.10 * LEGS[k]
        claws = both(
            rod("coat", (x, y - 0.04, 0.10), (x + ahead, y - 0.23, 0.17), 0.062, 0.046, blend=0.03),
            ball("coat", (x + ahead + 0.04, y - 0.25, 0.175), (0.07, 0.04, 0.055)),
            *(
                ball("claw", (x + ahead + 0.11, y - 0.265, 0.175 + 0.035 * n), (0.030, 0.016, 0.014))
                for n in (-1, 0, 1)
            ),
        )
    lower = ball("belly", (x, y - 0.34 * r, 0), (0.80 * r, 0.76 * r, 0.70 * r))
    return on(f"link{k}", *part("body", ball("coat", (x, y, 0), r, blend=0.05)), lower, fin, *claws)


def _head() -> tuple[Solid, ...]:
    x, y, _ = _at(0)
    x += 0.14
    y += 0.05
    return on(
        "link0",
        *part(
            "head",
            ball("coat", (x, y, 0), (0.165, 0.15, 0.155)),
            rod("coat", (x + 0.10, y - 0.02, 0), (x + 0.29, y - 0.05, 0), 0.105, 0.085, blend=0.06),
            *both(ball("coat", (x + 0.335, y - 0.005, 0.045), (0.045, 0.042, 0.042), blend=0.03)),
        ),
        rod("belly", (x + 0.06, y - 0.13, 0), (x + 0.27, y - 0.135, 0), 0.06, 0.05),
        *both(
            eye((x + 0.09, y + 0.085, 0.105), 0.048, (0, -38, 12)),
            ball("fin", (x + 0.07, y + 0.155, 0.10), (0.075, 0.026, 0.036), (0, 0, 18)),
            *tube(
                "horn",
                [(x - 0.04, y + 0.12, 0.06), (x - 0.13, y + 0.25, 0.09), (x - 0.27, y + 0.31, 0.11)],
                [0.030, 0.026, 0.014],
            ),
            rod("horn", (x - 0.14, y + 0.25, 0.09), (x - 0.13, y + 0.35, 0.12), 0.020, 0.010),
            *tube(
                "fin",
                [
                    (x + 0.31, y - 0.03, 0.085),
                    (x + 0.36, y - 0.10, 0.20),
                    (x + 0.22, y - 0.16, 0.30),
                    (x + 0.04, y - 0.10, 0.36),
                ],
                [0.018, 0.016, 0.013, 0.007],
            ),
            *(
                rod(
                    "mane",
                    (x - 0.05 - 0.02 * n, y + 0.09 - 0.075 * n, 0.11),
                    (x - 0.26 - 0.02 * n, y + 0.12 - 0.11 * n, 0.20),
                    0.055,
                    0.012,
                )
                for n in range(4)
            ),
        ),
        *(ball("mane", (x + 0.20 - 0.05 * n, y - 0.19 - 0.015 * n, 0), (0.035, 0.06, 0.03)) for n in range(3)),
    )


def _tail() -> tuple[Solid, ...]:
    x, y, _ = _at(LINKS - 1)
    return on(
        f"link{LINKS - 1}",
        *(
            rod("mane", (x + 0.02, y, 0), (x - 0.24 + 0.03 * abs(n), y + 0.10 * n, 0.05 * n), 0.045, 0.008)
            for n in (-2, -1, 0, 1, 2)
        ),
    )


SERPENTS: tuple[Species, ...] = (
    row(
        "loong",
        0.95,
        {
            "coat": "#d23a2c",
            "belly": "#f6d98a",
            "fin": "#f2b631",
            "mane": "#f2b631",
            "horn": "#f6e8c8",
            "claw": "#fbf3df",
            "ink": "#5a1c16",
        },
        Thing(
            solids=(*(solid for k in range(LINKS) for solid in _link(k)), *_head(), *_tail()),
            paints=(smile("ink", "head", (1.14, -0.02, 0), 0.07, 0.022, 0.010, (1, 0, 0)),),
            joints={f"link{k}": Joint(at=_at(k), slide=(0, 0.10, 0.02), shift=-0.07 * k) for k in range(LINKS)},
            bank=6,
            sway=0,
        ),
        archetype=flying(0.38, 2.6),
        domain="air",
    ),
)
