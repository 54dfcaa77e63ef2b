"""What has a light in it, or had one: a pumpkin with a face, a candle that is out; one row each."""

from __future__ import annotations

import math
from dataclasses import replace

from ...species import Species
from ...thing.body import row
from ...thing.parts import Thing, arc, ball, part, plate, tube
from .room import ROOM


def _out() -> Species:
    """The candle without its flame."""
    lit = next(one for one in ROOM if one.name == "candle")
    solids = tuple(solid for solid in lit.shape.solids if solid.joint != "flicker")
    return replace(
        lit, name="candleout", shape=replace(lit.shape, solids=(*solids, replace(ball("ember", (0, 0.87, 0), 0.026), joint="flicker"))), palette={**lit.palette, "ember": "#d8602a"}, glow=("", 0.0)
    )  # fmt: skip


LIGHTS: tuple[Species, ...] = (
    row(
        "jackolantern",
        0.35,
        {"coat": "#f08a24", "stem": "#6a8a3a", "face": "#3a2214", "glow": "#ffd84a", "leaf": "#5aa04a"},
        Thing(
            solids=(
                *part(
                    "flesh",
                    *(
                        ball("coat", (0.22 * math.sin(a), 0.40, 0.22 * math.cos(a)), (0.28, 0.38, 0.28), blend=0.02)
                        for a in (math.tau * k / 9 for k in range(9))
                    ),
                ),
                *tube("stem", [(0, 0.72, 0), (0.02, 0.85, 0), (0.10, 0.95, 0.02)], [0.085, 0.06, 0.07]),
                *(plate("glow", (x, 0.52, 0.455), ((-0.085, -0.06), (0.085, -0.06), (0.0, 0.085)), 0.03, 0.01) for x in (-0.17, 0.17)),
                plate("glow", (0, 0.40, 0.495), ((-0.04, -0.03), (0.04, -0.03), (0.0, 0.04)), 0.02, 0.008),
                *tube("glow", arc((0, 0.34, 0.47), 0.22, 200, 340, 9, squash=0.72), 0.034),
                *tube("leaf", arc((0.16, 0.82, 0.1), 0.10, 180, -60, 5), 0.018),
            ),
            finish={"glow": "glow"},
        ),
        turn=0.15,
        glow=("#ffb040", 1.3),
        shines=True,
    ),
    _out(),
)  # fmt: skip
