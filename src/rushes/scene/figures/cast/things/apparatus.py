"""What explorers, engineers, alchemists and gardeners have, and what is poured: one row each. Vehicles go to +x."""

from __future__ import annotations

import math
from collections.abc import Mapping

from ...species import Species
from ...thing.body import VEHICLE, flying, row
from ...thing.parts import (
    LEVEL,
    Finish,
    Joint,
    Point,
    Solid,
    Thing,
    arc,
    ball,
    bar,
    both,
    box,
    disc,
    on,
    part,
    ring,
    rod,
    tube,
)
from .vehicles import DARK, SHINE, wheel, wheels

SPRAYS = 6
"""Jets of a sprinkler."""


def _jet(turned: float) -> tuple[Solid, ...]:
    """Drops on the way that a jet of water takes, one smaller than the other."""
    drops: list[Solid] = []
    for k in range(1, 15):
        share = k / 14
        out, up = 0.08 + 0.98 * share, 0.46 + 1.15 * share - 1.52 * share * share
        at: Point = (out * math.cos(turned), max(up, 0.03), out * math.sin(turned))
        drops.append(ball("water", at, 0.020 + 0.012 * share))
    return tuple(drops)


def _poured(colour: str, top: float, thick: float) -> tuple[Solid, ...]:
    """A strand that falls, thins out on its way, and lies in coils where it lands, with a bead that runs down it."""
    return (
        *part("strand", rod(colour, (0, top, 0), (0, 0.06, 0), thick, thick * 0.45)),
        *part(
            "pool",
            ball(colour, (0, 0.015, 0), (0.24, 0.035, 0.20)),
            ball(colour, (0.10, 0.02, 0.08), (0.14, 0.03, 0.12)),
        ),
        *part("coil", ring(colour, (0, 0.05, 0), 0.07, 0.030), ring(colour, (0.01, 0.085, 0), 0.045, 0.026)),
        *on("bead", ball(colour, (0, 0.82 * top, 0), (thick * 1.5, thick * 2.2, thick * 1.5))),
        *on("bead2", ball(colour, (0, 0.16 * top, 0), (thick * 1.3, thick * 2.0, thick * 1.3))),
    )


def _beads(top: float) -> dict[str, Joint]:
    """What runs down the strand comes up again behind it."""
    return {name: Joint(at=(0, 0.49 * top, 0), axis="x", turns=1) for name in ("bead", "bead2")}


def _bone(colour: str, start: Point, end: Point, thick: float) -> tuple[Solid, ...]:
    """A rod with a knuckle at both of its ends."""
    return (rod(colour, start, end, thick * 0.62), ball(colour, start, thick), ball(colour, end, thick))


def _hand() -> tuple[Solid, ...]:
    """The bones of a hand that is held up, and the two of the arm below."""
    bones: list[Solid] = []
    for k, (lean, long) in enumerate(((-0.30, 0.78), (-0.12, 0.90), (0.05, 0.94), (0.22, 0.82))):
        lengths = (0.30, 0.20, 0.15, 0.11)
        x, y = -0.12 + 0.085 * k, 0.60
        for share in lengths:
            to = (x + share * long * math.sin(lean), y + share * long * math.cos(lean))
            bones += _bone("bone", (x, y, 0.06), (to[0], to[1], 0.06), 0.027)
            x, y = to[0] + 0.012 * math.sin(lean), to[1] + 0.022
    x, y = 0.17, 0.54
    for share in (0.19, 0.15, 0.11):
        to = (x + share * 0.75, y + share * 0.66)
        bones += _bone("bone", (x, y, 0.06), (to[0], to[1], 0.06), 0.030)
        x, y = to[0] + 0.014, to[1] + 0.014
    for k in range(7):
        bones.append(ball("bone", (-0.11 + 0.075 * (k % 4) + 0.03 * (k > 3), 0.53 - 0.06 * (k > 3), 0.06), 0.036))
    bones += _bone("bone", (-0.06, 0.40, 0.06), (-0.08, 0.14, 0.06), 0.045)
    bones += _bone("bone", (0.08, 0.40, 0.06), (0.09, 0.14, 0.06), 0.038)
    return part("bones", *bones)


def _chest() -> tuple[Solid, ...]:
    """A spine with its ribs, collar bones and, pale behind them, a heart."""
    bones: list[Solid] = [box("bone", (0, 0.24 + 0.085 * k, 0.06), (0.042, 0.030, 0.02), 0.015) for k in range(13)]
    for k in range(8):
        wide = 0.20 + 0.17 * math.sin(math.pi * (k + 1.6) / 10.5)
        y = 1.14 - 0.105 * k
        for side in (-1, 1):
            path = [
                (side * 0.05, y, 0.06),
                (side * 0.6 * wide, y + 0.03, 0.07),
                (side * wide, y - 0.06, 0.06),
                (side * 0.8 * wide, y - 0.16, 0.05),
            ]
            bones += tube("bone", path, 0.020)
    for side in (-1, 1):
        bones += tube("bone", [(side * 0.03, 1.22, 0.07), (side * 0.2, 1.28, 0.06), (side * 0.38, 1.24, 0.05)], 0.026)
    return (*part("bones", *bones), *part("heart", ball("heart", (0.07, 0.72, 0.05), (0.14, 0.17, 0.02), (0, 0, 20))))


def _lightbox() -> tuple[Solid, ...]:
    """The panel on which a radiograph is looked at."""
    return (
        box("coat", (0, 0.72, -0.03), (0.56, 0.72, 0.05), 0.05),
        *part("film", box("film", (0, 0.72, 0.025), (0.48, 0.63, 0.012), 0.02)),
        box("coat", (0, 0.02, -0.04), (0.40, 0.03, 0.16), 0.03),
    )


XRAY = {"coat": "#d5dde2", "film": "#0f2436", "bone": "#d8f2ff", "heart": "#2f5a78"}
XRAY_FINISH: Mapping[str, Finish] = {"film": "gloss", "bone": "glow", "coat": "gloss"}
CLEAR = "#dfeff2"


def _panels(x: float, y: float, wide: float) -> tuple[Solid, ...]:
    """Two long wings of solar cells, over and under a boom."""
    return tuple(
        s for side in (1, -1) for s in part("panel", box("panel", (x, y + side * 0.38, 0), (wide, 0.30, 0.012), 0.008))
    )


APPARATUS: tuple[Species, ...] = (
    row(
        "rover",
        0.95,
        {"coat": "#eee6d8", "second": "#c8a04a", "cell": "#2f4f9a", "eyes": "#2a3a4a", "line": "#6a6f78", **DARK},
        Thing(
            solids=(
                *part("deck", box("coat", (0, 0.42, 0), (0.46, 0.085, 0.30), 0.05)),
                box("second", (0, 0.335, 0), (0.42, 0.03, 0.26), 0.02),
                *part("cells", box("cell", (-0.14, 0.515, 0), (0.30, 0.014, 0.28), 0.01)),
                rod("coat", (0.34, 0.48, 0.12), (0.34, 0.92, 0.12), 0.030),
                box("coat", (0.35, 0.98, 0.12), (0.07, 0.065, 0.13), 0.035),
                *part("lens", disc("eyes", (0.425, 0.985, 0.175), 0.036, 0.02, 0.01, (0, 90, 0)), disc("eyes", (0.425, 0.985, 0.065), 0.030, 0.02, 0.01, (0, 90, 0))),
                *on("dish", ball("coat", (-0.36, 0.74, -0.08), (0.035, 0.15, 0.15), (0, 0, -35)), rod("line", (-0.36, 0.52, -0.08), (-0.36, 0.72, -0.08), 0.022)),
                *tube("second", [(0.44, 0.44, -0.16), (0.66, 0.56, -0.16), (0.78, 0.34, -0.16)], 0.028),
                ball("line", (0.78, 0.33, -0.16), 0.05),
                *both(*tube("line", [(0.46, 0.16, 0.30), (0.30, 0.36, 0.30), (0.0, 0.17, 0.30)], 0.026)),
                *both(*tube("line", [(0.22, 0.30, 0.30), (-0.22, 0.34, 0.30), (-0.46, 0.16, 0.30)], 0.026)),
                *wheel("w0", 0.46, 0.33, 0.14),
                *wheel("w1", 0.0, 0.33, 0.14),
                *wheel("w2", -0.46, 0.33, 0.14),
            ),
            paints=tuple(bar("second", "cells", (-0.14 + 0.15 * k, 0.53, 0), 0.3, 0.006, (0, 1, 0)) for k in (-1, 0, 1)),
            joints={**wheels(0.14, 0.46, 0.0, -0.46), "dish": Joint(at=(-0.36, 0.6, -0.08), axis="y", swing=25.0)},
            finish={**SHINE, "second": "metal", "cell": "gloss", "eyes": "gloss"},
            wheel=0.14,
            sway=1.0,
        ),
        archetype=VEHICLE,
    ),
    row(
        "doubledecker",
        1.55,
        {"coat": "#cf2630", "second": "#fff6e2", "line": "coat*0.55", "chrome": "#e6e6e2", "sign": "#22252c", "words": "#ffd25a", **DARK},
        Thing(
            solids=(
                *part("body", box("coat", (0, 0.44, 0), (0.80, 0.32, 0.25), 0.07)),
                *part("body", box("coat", (-0.01, 0.98, 0), (0.79, 0.27, 0.245), 0.09)),
                box("second", (0, 0.725, 0), (0.805, 0.022, 0.254), 0.015),
                box("second", (-0.02, 1.245, 0), (0.70, 0.03, 0.19), 0.03),
                *both(*(box("glass", (x, 0.54, 0.245), (0.115, 0.105, 0.014), 0.03) for x in (-0.62, -0.36, -0.10, 0.16))),
                *both(*(box("glass", (x, 1.00, 0.243), (0.115, 0.11, 0.014), 0.03) for x in (-0.62, -0.36, -0.10, 0.16, 0.42, 0.665))),
                *both(box("glass", (0.47, 0.45, 0.245), (0.085, 0.21, 0.014), 0.03)),
                box("glass", (0.79, 0.55, 0), (0.022, 0.125, 0.20), 0.02),
                box("glass", (0.772, 1.00, 0), (0.022, 0.12, 0.20), 0.02),
                *part("sign", box("sign", (0.795, 0.80, 0), (0.02, 0.05, 0.17), 0.01)),
                *part("board", *both(box("sign", (-0.30, 0.80, 0.25), (0.26, 0.042, 0.012), 0.01))),
                *both(disc("lamp", (0.795, 0.28, 0.165), 0.055, 0.02, 0.015, (0, 90, 0))),
                *both(box("red", (-0.795, 0.30, 0.18), (0.015, 0.045, 0.04), 0.012)),
                box("chrome", (0.79, 0.17, 0), (0.04, 0.035, 0.23), 0.03),
                box("chrome", (-0.79, 0.17, 0), (0.04, 0.035, 0.23), 0.03),
                *wheel("w0", 0.49, 0.21, 0.135),
                *wheel("w1", -0.49, 0.21, 0.135),
                *(s for x in (0.49, -0.49) for s in part("arch", *both(ring("line", (x, 0.14, 0.235), 0.155, 0.018, LEVEL)))),
            ),
            paints=(
                bar("words", "board", (-0.30, 0.80, 0.262), 0.014, 0.18),
                bar("words", "sign", (0.82, 0.80, 0), 0.016, 0.11, (1, 0, 0)),
                bar("line", "body", (0.47, 0.45, 0.25), 0.235, 0.105, corner=0.03),
            ),
            joints=wheels(0.135, 0.49, -0.49),
            finish={**SHINE, "sign": "gloss"},
            wheel=0.135,
            sway=0.8,
        ),
        archetype=VEHICLE,
    ),
    row(
        "spacestation",
        1.7,
        {"coat": "#e9edf0", "second": "#b9c2ca", "gold": "#d8a84a", "panel": "#2f55b0", "grid": "#8fb0ea", "glass": "#7fd0f0", "red": "#e8433a", "lit": "#ffe9a8"},
        Thing(
            solids=(
                *part("truss", box("second", (0, 0.10, -0.06), (1.18, 0.045, 0.045), 0.02)),
                *(box("second", (-1.05 + 0.21 * k, 0.10, -0.06), (0.018, 0.075, 0.075), 0.01) for k in range(11)),
                *part("hull", disc("coat", (-0.30, -0.16, 0.06), 0.15, 0.26, 0.05, (0, 90, 0)), disc("coat", (0.30, -0.16, 0.06), 0.17, 0.26, 0.05, (0, 90, 0))),
                disc("gold", (0.0, -0.16, 0.06), 0.12, 0.05, 0.02, (0, 90, 0)),
                disc("gold", (0.58, -0.16, 0.06), 0.11, 0.04, 0.02, (0, 90, 0)),
                disc("gold", (-0.58, -0.16, 0.06), 0.10, 0.04, 0.02, (0, 90, 0)),
                *part("node", ball("coat", (0, -0.16, 0.06), 0.17)),
                *part("tower", disc("coat", (0, -0.42, 0.06), 0.12, 0.15, 0.04, LEVEL), disc("second", (0, 0.03, 0.02), 0.10, 0.10, 0.03, LEVEL)),
                *part("dome", ball("glass", (0, -0.60, 0.06), (0.12, 0.08, 0.12))),
                *part("lab", disc("coat", (0, -0.16, 0.34), 0.13, 0.16, 0.05), disc("gold", (0, -0.16, 0.51), 0.07, 0.02, 0.01)),
                *(ball("lit", (x, -0.12, 0.06 + (0.155 if x < 0 else 0.17)), (0.030, 0.030, 0.012)) for x in (-0.42, -0.30, -0.18, 0.18, 0.30, 0.42)),
                *both(*_panels(0.72, 0.10, 0.085), *_panels(0.98, 0.10, 0.085), across="x"),
                *both(*(rod("second", (x, -0.58, -0.02), (x, 0.78, -0.02), 0.014) for x in (0.72, 0.98)), across="x"),
                *both(*part("radiator", box("coat", (0.40, 0.42, -0.10), (0.10, 0.20, 0.010), 0.006)), across="x"),
                *part("dish", ball("coat", (0.10, 0.30, 0.04), (0.13, 0.045, 0.13), (50, 0, 0))),
                ball("red", (0, 0.20, 0.06), 0.03),
                *tube("second", [(0.20, 0.0, 0.14), (0.34, 0.16, 0.28), (0.56, 0.06, 0.32)], 0.022),
            ),
            paints=tuple(
                bar("grid", "panel", (0, 0.10 + side * 0.38 + 0.075 * k, 0), 0.006, 1.2, deep=0.1) for side in (1, -1) for k in range(-3, 4)
            ),
            finish={"coat": "gloss", "gold": "metal", "panel": "gloss", "glass": "gloss", "red": "glow", "lit": "glow"},
            sway=2.5,
            bank=-8,
        ),
        archetype=flying(turn=0.42, seconds=9.0),
        domain="space",
    ),
    row(
        "ringstation",
        1.5,
        {"coat": "#e9edf0", "second": "#b9c2ca", "gold": "#d8a84a", "panel": "#2f55b0", "lit": "#ffe9a8", "red": "#e8433a"},
        Thing(
            solids=(
                *on("wheel", *part("rim", ring("coat", (0, 0, 0), 0.78, 0.115, LEVEL)), ring("second", (0, 0, 0.02), 0.90, 0.025, LEVEL), ring("gold", (0, 0, 0.08), 0.70, 0.025, LEVEL)),
                *on("wheel", *(s for k in range(6) for s in part("spoke", rod("second", (0, 0, 0), (0.72 * math.cos(k * math.pi / 3), 0.72 * math.sin(k * math.pi / 3), 0), 0.04)))),
                *on("wheel", *(ball("lit", (0.78 * math.cos(k * math.tau / 24), 0.78 * math.sin(k * math.tau / 24), 0.11), (0.026, 0.026, 0.012)) for k in range(24))),
                *part("hub", disc("coat", (0, 0, 0.10), 0.20, 0.30, 0.08), disc("gold", (0, 0, 0.42), 0.13, 0.04, 0.02), ball("coat", (0, 0, -0.20), 0.19)),
                *both(rod("second", (0.10, 0, -0.36), (0.62, 0, -0.36), 0.025), *part("panel", box("panel", (0.50, 0, -0.36), (0.26, 0.16, 0.012), 0.008)), across="x"),
                rod("second", (0, 0, -0.20), (0, 0, -0.42), 0.06),
                ball("red", (0, 0, 0.48), 0.04),
            ),
            joints={"wheel": Joint(at=(0, 0, 0), axis="z", turns=1)},
            finish={"coat": "gloss", "gold": "metal", "panel": "gloss", "red": "glow", "lit": "glow"},
            sway=2.0,
            bank=-12,
        ),
        archetype=flying(turn=0.55, seconds=26.0),
        domain="space",
    ),
    row(
        "cauldron",
        0.62,
        {"coat": "#34373e", "brew": "#5af07a", "wood": "#7a4a2c", "ember": "#ff9a3a"},
        Thing(
            solids=(
                *part("pot", ball("coat", (0, 0.52, 0), (0.46, 0.38, 0.46)), disc("coat", (0, 0.76, 0), 0.41, 0.07, 0.05, LEVEL, blend=0.05)),
                ring("coat", (0, 0.83, 0), 0.41, 0.05),
                disc("brew", (0, 0.845, 0), 0.375, 0.02, 0.01, LEVEL),
                *(on(f"b{k}", ball("brew", (0.24 * math.cos(2.4 * k), 0.86, 0.24 * math.sin(2.4 * k)), 0.05 + 0.02 * (k % 3))) [0] for k in range(6)),
                *both(ring("coat", (0.45, 0.66, 0), 0.085, 0.025, (0, 0, 90)), across="x"),
                *(rod("coat", (0.26 * math.cos(0.5 + 2.09 * k), 0.26, 0.26 * math.sin(0.5 + 2.09 * k)), (0.36 * math.cos(0.5 + 2.09 * k), 0.0, 0.36 * math.sin(0.5 + 2.09 * k)), 0.042) for k in range(3)),
                *(rod("wood", (-0.44 + 0.1 * k, 0.05, 0.30 - 0.14 * k), (0.44 - 0.05 * k, 0.07, 0.18 - 0.14 * k), 0.055) for k in range(3)),
                *part("fire", *(ball("ember", (-0.2 + 0.2 * k, 0.10, 0.22), (0.07, 0.06, 0.06)) for k in range(3))),
            ),
            joints={f"b{k}": Joint(at=(0, 0, 0), slide=(0, 0.05, 0), shift=0.17 * k, times=1 + k % 2) for k in range(6)},
            finish={"coat": "metal", "brew": "glow", "ember": "glow"},
            sway=0.3,
        ),
        turn=0.2,
    ),
    row(
        "potion",
        0.30,
        {"coat": "#3ad87a", "glass": CLEAR, "cork": "#b5814c", "tag": "#f2e6c8", "ink": "#4a3a2c"},
        Thing(
            solids=(
                *part("flask", ball("coat", (0, 0.36, 0), (0.36, 0.34, 0.36))),
                rod("glass", (0, 0.60, 0), (0, 0.98, 0), 0.12, 0.10),
                ring("glass", (0, 0.98, 0), 0.105, 0.03),
                *part("cork", disc("cork", (0, 1.05, 0), 0.095, 0.075, 0.03, LEVEL)),
                *(ball("glass", (0.10 * math.cos(2.1 * k), 0.30 + 0.10 * k, 0.34 - 0.03 * k), 0.022) for k in range(3)),
                *on("tag", box("tag", (0.17, 0.55, 0.26), (0.09, 0.12, 0.008), 0.02, (0, 20, -12))),
                *tube("ink", [(0.08, 0.74, 0.10), (0.14, 0.70, 0.20), (0.15, 0.64, 0.25)], 0.010),
            ),
            joints={"tag": Joint(at=(0.15, 0.66, 0.25), swing=5.0)},
            finish={"coat": "glow", "glass": "glass"},
            sway=0.4,
        ),
    ),
    row(
        "honeydipper",
        0.42,
        {"coat": "#f0a020", "wood": "#b5814c", "groove": "wood*0.72"},
        Thing(
            solids=(
                *_poured("coat", 0.80, 0.034),
                *(ring("wood", (0.035 * k - 0.03, 0.83 + 0.06 * k, 0), 0.105 - 0.018 * abs(k - 2), 0.036, (0, 0, -30)) for k in range(5)),
                *part("core", rod("groove", (-0.04, 0.80, 0), (0.12, 1.09, 0), 0.075)),
                *part("glaze", ball("coat", (0.0, 0.85, 0.02), (0.10, 0.085, 0.10)), rod("coat", (-0.01, 0.80, 0.0), (0, 0.70, 0), 0.06, 0.034)),
                rod("wood", (0.11, 1.07, 0), (0.50, 1.66, -0.10), 0.030, 0.036),
            ),
            joints=_beads(0.80),
            finish={"coat": "gloss"},
            sway=0.5,
        ),
        turn=0.0,
    ),
    row(
        "honeyspoon",
        0.42,
        {"coat": "#f0a020", "steel": "#d5dbe0"},
        Thing(
            solids=(
                *_poured("coat", 0.86, 0.036),
                *part("bowl", ball("steel", (0.03, 0.92, 0), (0.20, 0.05, 0.13), (0, 0, 12))),
                *part("fill", ball("coat", (0.02, 0.95, 0.0), (0.165, 0.045, 0.11), (0, 0, 12)), rod("coat", (-0.10, 0.90, 0.03), (0, 0.74, 0), 0.06, 0.036)),
                *tube("steel", [(0.20, 0.96, 0), (0.44, 1.10, -0.02), (0.80, 1.28, -0.06)], [0.030, 0.022, 0.036]),
            ),
            joints=_beads(0.86),
            finish={"coat": "gloss", "steel": "metal"},
            sway=0.5,
        ),
        turn=0.0,
    ),
    row(
        "syrup",
        0.55,
        {"coat": "#b5651e", "glass": CLEAR, "lip": "#d5dbe0", "label": "#fff6e2"},
        Thing(
            solids=(
                *_poured("coat", 0.72, 0.036),
                *part("jug", ball("coat", (0.44, 1.00, 0), (0.27, 0.25, 0.22), (0, 0, 30)), rod("coat", (0.26, 0.90, 0), (0.05, 0.79, 0), 0.15, 0.07, blend=0.05)),
                ring("lip", (0.03, 0.775, 0), 0.075, 0.022, (0, 0, 60)),
                *tube("glass", arc((0.66, 1.13, 0), 0.20, -55, 150, 8), 0.035),
                rod("coat", (0.03, 0.78, 0), (0, 0.66, 0), 0.058, 0.036),
                *part("label", ball("label", (0.46, 1.00, 0.16), (0.12, 0.09, 0.07), (0, 0, 30))),
            ),
            joints=_beads(0.72),
            finish={"coat": "gloss", "glass": "gloss", "lip": "metal"},
            sway=0.5,
        ),
        turn=0.0,
    ),
    row(
        "xray",
        0.95,
        XRAY,
        Thing(solids=(*_lightbox(), *_hand()), finish=XRAY_FINISH, sway=0.2),
        turn=0.12,
    ),
    row(
        "xraychest",
        0.95,
        XRAY,
        Thing(solids=(*_lightbox(), *_chest()), finish=XRAY_FINISH, sway=0.2),
        turn=0.12,
    ),
    row(
        "sprinkler",
        0.85,
        {"coat": "#e8483a", "brass": "#d8a84a", "pipe": "#3f8f5a", "water": "#cfeefc"},
        Thing(
            solids=(
                *both(rod("coat", (0.0, 0.05, 0.0), (0.26, 0.03, 0.10), 0.045), across="x"),
                rod("coat", (0, 0.04, 0), (0, 0.05, -0.26), 0.045),
                *part("post", disc("coat", (0, 0.10, 0), 0.11, 0.08, 0.03, LEVEL), rod("brass", (0, 0.16, 0), (0, 0.42, 0), 0.045)),
                *on("head", disc("brass", (0, 0.44, 0), 0.09, 0.04, 0.02, LEVEL), rod("brass", (-0.22, 0.45, 0), (0.22, 0.45, 0), 0.028)),
                *on("head", *part("spray", *(drop for k in range(SPRAYS) for drop in _jet(k * math.tau / SPRAYS)))),
                *tube("pipe", [(0, 0.06, -0.22), (-0.3, 0.04, -0.40), (-0.9, 0.03, -0.34)], 0.035),
            ),
            joints={"head": Joint(at=(0, 0.44, 0), axis="y", turns=1)},
            finish={"coat": "gloss", "brass": "metal", "water": "glow"},
            sway=0.1,
        ),
        turn=0.0,
    ),
    row(
        "microscope",
        0.5,
        {"coat": "#f2f4f6", "dark": "#2e3440", "steel": "#c3ccd2", "glass": "#8fd8f0", "lit": "#fff2b8"},
        Thing(
            solids=(
                *part("foot", box("dark", (0, 0.05, 0.02), (0.30, 0.05, 0.34), 0.05)),
                *part("arm", *tube("coat", [(0, 0.08, -0.24), (0, 0.50, -0.30), (0, 0.86, -0.22), (0, 0.98, -0.04)], 0.085)),
                *part("stage", box("dark", (0, 0.40, 0.08), (0.24, 0.025, 0.20), 0.02), box("steel", (0, 0.435, 0.10), (0.14, 0.008, 0.06), 0.006)),
                *part("tube", rod("coat", (0, 0.98, 0.06), (0, 0.66, 0.10), 0.085, 0.075)),
                rod("steel", (0, 0.66, 0.10), (0, 0.50, 0.11), 0.045, 0.025),
                *both(rod("steel", (0.07, 0.64, 0.10), (0.13, 0.55, 0.12), 0.032), across="x"),
                *part("eyepiece", rod("dark", (0, 0.98, 0.02), (0, 1.20, -0.16), 0.062, 0.070)),
                disc("glass", (0, 1.205, -0.165), 0.055, 0.012, 0.01, (-50, 0, 0)),
                *both(disc("steel", (0.11, 0.42, -0.27), 0.075, 0.03, 0.02, (0, 90, 0)), across="x"),
                *part("lamp", ball("lit", (0, 0.13, 0.12), (0.09, 0.04, 0.09))),
            ),
            finish={"coat": "gloss", "dark": "gloss", "steel": "metal", "glass": "gloss", "lit": "glow"},
            sway=0.2,
        ),
        turn=0.75,
    ),
)  # fmt: skip
