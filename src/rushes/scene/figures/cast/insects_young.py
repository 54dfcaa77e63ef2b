"""What becomes a butterfly: a caterpillar and the cocoon that it hangs in; one row each. The nose is at +x."""

from __future__ import annotations

from ..species import Species
from ..thing.body import WALKER, row
from ..thing.parts import Joint, Solid, Thing, arc, ball, both, eye, on, part, rod, smile, spots, tube

SEGMENTS = 7


def _segments() -> tuple[Solid, ...]:
    found: list[Solid] = []
    for k in range(SEGMENTS):
        x, thick = 0.40 - 0.185 * (k + 1), 0.165 - 0.008 * abs(k - 2)
        found += on(
            f"s{k}",
            ball(("coat", "light")[k % 2], (x, 0.19, 0), (0.14, thick, thick)),
            ball("dot", (x, 0.19 + thick * 0.93, 0), 0.03),
        )
        found += both(*on(f"f{k}", ball("foot", (x, 0.04, 0.085), (0.045, 0.045, 0.04))))
    return tuple(found)


def _feet() -> dict[str, Joint]:
    """Of each segment two, which set out one after the other."""
    places = {k: 0.40 - 0.185 * (k + 1) for k in range(SEGMENTS)}
    left = {f"f{k}": Joint(at=(x, 0.04, 0.085), foot=k % 4) for k, x in places.items()}
    return left | {f"f{k}'": Joint(at=(x, 0.04, -0.085), foot=(k + 2) % 4) for k, x in places.items()}


YOUNG_INSECTS: tuple[Species, ...] = (
    row(
        "caterpillar",
        0.24,
        {"coat": "#7cc04a", "light": "#a9dc62", "foot": "#e8a04a", "dot": "#f2c53a", "ink": "#2e3a1c", "blush": "#f09a8c", "horn": "#3f6a2c"},
        Thing(
            solids=(
                *_segments(),
                *on(
                    "head",
                    *part("face", ball("coat", (0.44, 0.30, 0), (0.20, 0.205, 0.20))),
                    *both(eye((0.575, 0.34, 0.105), 0.05, (0, -28, 0))),
                    *both(ball("blush", (0.575, 0.25, 0.145), (0.03, 0.03, 0.035))),
                    *both(*tube("horn", [(0.42, 0.48, 0.07), (0.44, 0.60, 0.11), (0.48, 0.66, 0.13)], [0.016, 0.014, 0.012])),
                    *both(ball("dot", (0.485, 0.675, 0.13), 0.032)),
                ),
            ),
            paints=(smile("ink", "face", (0.64, 0.235, 0), 0.07, 0.024, out=(1, 0, 0)),),
            joints={
                **_feet(),
                **{f"s{k}": Joint(at=(0, 0, 0), slide=(0.0, 0.045, 0.0), shift=0.5 - k / SEGMENTS, times=1) for k in range(SEGMENTS)},
                **{f"s{k}'": Joint(at=(0, 0, 0), slide=(0.0, 0.045, 0.0), shift=0.5 - k / SEGMENTS, times=1) for k in range(SEGMENTS)},
                "head": Joint(at=(0.40, 0.22, 0), axis="z", swing=5.0, slide=(0.02, 0.02, 0), acts={"eat": -22.0, "look": 20.0}),
                "head'": Joint(at=(0.40, 0.22, 0), axis="z", swing=5.0, slide=(0.02, 0.02, 0), acts={"eat": -22.0, "look": 20.0}),
            },
            leg=0.10,
            crouch=0.01,
            finish={"dot": "gloss"},
        ),
        archetype=WALKER,
        turn=0.55,
    ),
    row(
        "cocoon",
        0.42,
        {"coat": "#c9b06a", "dark": "coat*0.75", "branch": "#8a6038", "leaf": "#6fae4a"},
        Thing(
            solids=(
                rod("branch", (-0.62, 0.98, 0), (0.62, 1.03, 0), 0.045, 0.035),
                rod("branch", (0.30, 1.01, 0), (0.48, 1.16, 0.05), 0.028, 0.018),
                *(ball("leaf", at, (0.15, 0.03, 0.075), turn) for at, turn in (((0.58, 1.18, 0.06), (20, 20, 24)), ((-0.60, 0.90, 0.05), (20, -10, -30)))),
                *tube("dark", [(0.0, 0.97, 0.0), (0.0, 0.88, 0.0)], 0.02),
                *on(
                    "near",
                    *part("cocoon", rod("coat", (0, 0.30, 0.0), (0, 0.72, 0.0), 0.17, 0.155), rod("coat", (0, 0.10, 0), (0, 0.28, 0), 0.05, 0.16, blend=0.04)),
                ),
                *on("near", *(solid for k in range(5) for solid in tube("dark", arc((0, 0.28 + 0.11 * k, 0), 0.172 - 0.008 * abs(k - 2), 20, 160, 7, "xz"), 0.010))),
            ),
            paints=(spots("dark", "cocoon", (0, 0.5, 0), 22.0, 0.16, 0.4),),
            joints={"near": Joint(at=(0, 0.92, 0), axis="z", swing=3.5, times=2)},
        ),
        turn=0.2,
    ),
)  # fmt: skip
