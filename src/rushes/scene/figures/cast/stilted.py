"""Birds on long legs: flamingo, ostrich, heron, stork; and the pelican with its pouch. The nose is at +x."""

from __future__ import annotations

from ..species import Species
from ..thing.body import WALKER, WATERFOWL, row
from ..thing.parts import Point, Solid, Thing, Wings, ball, both, eye, on, part, rod, tube, with_head
from .small import feet, flaps

STRAIGHT: tuple[Point, ...] = ((0.16, 0.84, 0), (0.25, 0.96, 0), (0.25, 1.12, 0), (0.24, 1.28, 0), (0.29, 1.37, 0))
BENT: tuple[Point, ...] = (
    (0.14, 0.76, 0),
    (0.27, 0.84, 0),
    (0.28, 0.96, 0),
    (0.19, 1.08, 0),
    (0.18, 1.20, 0),
    (0.26, 1.29, 0),
)


def _on_stilts(
    name: str, height: float, colours: dict[str, str], *, body: tuple[float, float, float], neck: tuple[Point, ...],
    thick: float, legs: float, beak: tuple[float, float], plumes: tuple[Solid, ...], hood: str = "skin", hooked: bool = False, flies: bool = True,
) -> Species:  # fmt: skip
    """`thick`: of the neck in its middle; `legs`: radius of a leg; `beak`: length and thickness; `hooked`: its dark end points down."""
    x, y, _ = neck[-1]
    middle = 0.78
    thing = Thing(
        solids=(
            *part("body", ball("coat", (-0.04, middle, 0), body)),
            *plumes,
            *part(
                "neck",
                *tube("skin", list(neck), [1.6 * thick, 1.15 * thick, *[thick] * (len(neck) - 2)]),
                ball(hood, (x + 0.04, y + 0.01, 0), (0.095, 0.078, 0.076), blend=0.03),
            ),
            *(_hook(x + 0.11, y, *beak) if hooked else (_bill(x + 0.11, y, *beak),)),
            *both(eye((x + 0.085, y + 0.035, 0.060), 0.024, (0, -52, 8))),
            *both(
                *on(
                    "wing",
                    *tube(
                        "wing",
                        [(0.10, middle + 0.06, 0.8 * body[2]), (-0.12, middle + 0.03, 1.06 * body[2]), (-0.38, middle - 0.06, 0.7 * body[2])],
                        [0.07, 0.5 * body[1] + 0.03, 0.02],
                        flat=1.8,
                    ),
                )
            ),
            *both(
                *on(
                    "f0",
                    *tube("leg", [(-0.02, 0.66, 0.07), (-0.05, 0.36, 0.07), (0.0, 0.03, 0.07)], [1.5 * legs, legs, 0.85 * legs]),
                    *(rod("leg", (0, 0.025, 0.07), (0.12, 0.022, 0.07 + d), 0.022, 0.017, blend=0.02) for d in (-0.05, 0, 0.05)),
                )
            ),
        ),
        joints={**feet((0.0, 0.07)), **flaps(5, 3, (0, 0.8, 0.1))},
        leg=0.26,
        feet=2,
        waddle=2,
        crouch=0.0,
        bow=30,
        wings=Wings(at=(0.06, 0.80, 0.10), span=0.36, hip=0.64, lean=4),
    )  # fmt: skip
    return row(
        name,
        height,
        colours,
        with_head(thing, neck[0], 0.83, 0.1, eat=-95, sleep=-14, fly=-46),
        archetype=WATERFOWL if flies else WALKER,
    )


def _bill(x: float, y: float, long: float, thick: float) -> Solid:
    return rod("beak", (x, y, 0), (x + long, y - 0.25 * long, 0), thick, 0.012, flat=1.3, side=(0, 1, 0))


def _hook(x: float, y: float, long: float, thick: float) -> tuple[Solid, ...]:
    end = (x + long, y - 0.55 * long, 0)
    return (
        rod("beak", (x, y, 0), end, thick, 0.84 * thick),
        rod("tip", end, (end[0] + 0.015, end[1] - 0.085, 0), 0.82 * thick, 0.012),
    )


def _plume(colour: str, up: float) -> tuple[Solid, ...]:
    return tuple(
        rod(colour, (-0.24, 0.80, 0.05 * k), (-0.46, 0.84 + up - 0.03 * abs(k), 0.09 * k), 0.10, 0.05, blend=0.04)
        for k in (-1, 0, 1)
    )


def _pelican() -> Species:
    thing = Thing(
        solids=(
            *part("body", ball("coat", (-0.06, 0.42, 0), (0.38, 0.25, 0.26))),
            *part("body", rod("coat", (-0.30, 0.44, 0), (-0.52, 0.48, 0), 0.14, 0.05, blend=0.10)),
            *part("body", rod("coat", (0.20, 0.46, 0), (0.30, 0.58, 0), 0.17, 0.11, blend=0.10)),
            *part(
                "neck",
                *tube("coat", [(0.27, 0.50, 0), (0.34, 0.66, 0), (0.28, 0.82, 0), (0.30, 0.94, 0)], [0.12, 0.09, 0.08, 0.085]),
                ball("coat", (0.34, 0.98, 0), (0.135, 0.115, 0.115), blend=0.04),
            ),
            rod("beak", (0.44, 0.985, 0), (0.92, 0.86, 0), 0.050, 0.030, flat=1.5, side=(0, 1, 0)),
            *tube("pouch", [(0.42, 0.93, 0), (0.60, 0.83, 0), (0.86, 0.85, 0)], [0.055, 0.105, 0.020], flat=1.5),
            *both(eye((0.405, 1.015, 0.085), 0.028, (0, -52, 8))),
            *both(
                *on(
                    "wing",
                    *tube("wing", [(0.14, 0.50, 0.22), (-0.12, 0.52, 0.28), (-0.34, 0.52, 0.24), (-0.50, 0.54, 0.16)], [0.10, 0.145, 0.11, 0.02], flat=1.8),
                )
            ),
            *both(
                *on(
                    "f0",
                    rod("leg", (-0.01, 0.24, 0.11), (0.0, 0.03, 0.11), 0.034, 0.028),
                    *(rod("leg", (0, 0.028, 0.11), (0.15, 0.022, 0.11 + d), 0.030, 0.024, blend=0.03) for d in (-0.06, 0.0, 0.06)),
                )
            ),
        ),
        joints={**feet((0.0, 0.11)), **flaps(5, 3, (0, 0.5, 0.2))},
        leg=0.20,
        feet=2,
        waddle=5,
        crouch=0.13,
        bow=14,
        wings=Wings(at=(0.06, 0.50, 0.17), span=0.46, hip=0.24, lean=4),
    )  # fmt: skip
    return row(
        "pelican",
        0.62,
        {"coat": "#fbf8f1", "wing": "#e9e4da", "beak": "#f0b04a", "pouch": "#f2c46a", "leg": "#e58a3a"},
        with_head(thing, (0.26, 0.48, 0), 0.60, 0.2, eat=-70, sleep=-24, fly=-30),
        archetype=WATERFOWL,
    )


STILTED: tuple[Species, ...] = (
    _on_stilts(
        "flamingo",
        0.85,
        {"coat": "#ff8fb0", "skin": "coat*1.0", "wing": "coat*0.86", "leg": "coat*0.86", "beak": "#f6c8b8", "tip": "#2a2226"},
        body=(0.25, 0.16, 0.16), neck=BENT, thick=0.050, legs=0.024, beak=(0.09, 0.045), hooked=True,
        plumes=part("body", rod("coat", (-0.20, 0.78, 0), (-0.42, 0.70, 0), 0.10, 0.02, blend=0.06)),
    ),
    _on_stilts(
        "ostrich",
        1.15,
        {"coat": "#2e2b2c", "wing": "#3a3637", "plume": "#f6f2ea", "skin": "#e0b7a2", "leg": "#d9a48c", "beak": "#e6b06a"},
        body=(0.31, 0.225, 0.225), neck=STRAIGHT, thick=0.050, legs=0.036, beak=(0.10, 0.042), plumes=_plume("plume", 0.10), flies=False,
    ),
    _on_stilts(
        "heron",
        0.85,
        {"coat": "#98a5b3", "wing": "#76859a", "skin": "#d5dce2", "hood": "#2f343c", "leg": "#5f5a4c", "beak": "#eab54a"},
        body=(0.25, 0.155, 0.155), neck=BENT, thick=0.044, legs=0.022, beak=(0.24, 0.034), plumes=_plume("wing", -0.10),
    ),
    _on_stilts(
        "stork",
        0.9,
        {"coat": "#fbf9f4", "wing": "#2c2b2e", "skin": "#fbf9f4", "leg": "#d9503a", "beak": "#e2583a"},
        body=(0.26, 0.165, 0.165), neck=BENT, thick=0.050, legs=0.023, beak=(0.25, 0.036), plumes=_plume("wing", -0.10),
    ),
    _on_stilts(
        "cranebird",
        0.95,
        {"coat": "#fbf9f4", "wing": "#f1eee6", "skin": "#34333a", "hood": "#d5383a", "tail": "#2c2b2e", "leg": "#3a3a40", "beak": "#8a8a70"},
        body=(0.26, 0.165, 0.165), neck=BENT, thick=0.046, legs=0.022, beak=(0.19, 0.030), plumes=_plume("tail", -0.06), hood="hood",
    ),
    _pelican(),
)  # fmt: skip
