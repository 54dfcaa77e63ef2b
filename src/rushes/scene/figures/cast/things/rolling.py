"""What goes on rails: a steam locomotive, trains of other kinds, and the cars that they draw. One row each, made as those of `vehicles.py`.

All are made in the units of the locomotive, so that a car fits behind it. How they are coupled is in `acting/rolling_stock.py`.
"""

from __future__ import annotations

from dataclasses import replace

from ...species import Species
from ...thing.body import VEHICLE, row
from ...thing.parts import (
    LEVEL,
    Joint,
    Paint,
    Solid,
    Thing,
    ball,
    bar,
    both,
    box,
    disc,
    dot,
    on,
    part,
    plate,
    ring,
    rod,
    smile,
)
from .vehicles import DARK, SHINE, wheel, wheels

RAILS = replace(VEHICLE, turn=0.32)
"""Less from the front than others that drive, or the cars of a train would lie like tiles."""
STEAM = row(
    "train",
    1.15,
    {
        "coat": "#2f8a5c",
        "second": "#d8423a",
        "frame": "#3a3b42",
        "chrome": "#f2c14a",
        "smoke": "#f4f2ee",
        **DARK,
        "hub": "#d8423a",
    },
    Thing(
        solids=(
            box("frame", (0.0, 0.25, 0), (0.68, 0.045, 0.22), 0.03),
            disc("coat", (0.20, 0.46, 0), 0.20, 0.44, 0.05, (0, 90, 0)),
            *(ring("chrome", (x, 0.46, 0), 0.198, 0.014, (0, 0, 90)) for x in (0.0, 0.26, 0.52)),
            disc("frame", (0.645, 0.46, 0), 0.165, 0.02, 0.015, (0, 90, 0)),
            disc("lamp", (0.655, 0.64, 0), 0.06, 0.06, 0.02, (0, 90, 0)),
            box("coat", (-0.42, 0.55, 0), (0.24, 0.27, 0.23), 0.05),
            box("second", (-0.42, 0.845, 0), (0.31, 0.035, 0.28), 0.03),
            *both(box("glass", (-0.42, 0.63, 0.225), (0.13, 0.10, 0.014), 0.025)),
            rod("frame", (0.47, 0.62, 0), (0.47, 0.84, 0), 0.055, 0.075),
            disc("chrome", (0.47, 0.885, 0), 0.10, 0.022, 0.018, LEVEL),
            ball("chrome", (0.14, 0.68, 0), (0.085, 0.10, 0.085)),
            *on(
                "puff",
                ball("smoke", (0.45, 1.00, 0), 0.09),
                ball("smoke", (0.36, 1.11, 0), 0.105, blend=0.05),
                ball("smoke", (0.22, 1.18, 0), 0.12, blend=0.05),
            ),
            plate("second", (0.74, 0.15, 0), ((-0.08, -0.10), (0.12, -0.10), (-0.06, 0.10)), 0.19, 0.02),
            *wheel("w0", 0.42, 0.19, 0.115, 0.04),
            *wheel("w1", 0.13, 0.19, 0.115, 0.04),
            *wheel("w2", -0.42, 0.19, 0.165, 0.04),
            *on("rods", *both(rod("bar", (0.13, 0.115, 0.265), (0.42, 0.115, 0.265), 0.022))),
        ),
        paints=(
            smile("chrome", "frame", (0.66, 0.43, 0), 0.075, 0.028, 0.012, (1, 0, 0)),
            dot("chrome", "frame", (0.66, 0.51, 0.06), 0.028, 0.018, (1, 0, 0)),
            dot("chrome", "frame", (0.66, 0.51, -0.06), 0.028, 0.018, (1, 0, 0)),
        ),
        joints={
            **wheels(0.115, 0.42, 0.13),
            "w2": Joint(at=(-0.42, 0.165, 0), turns=-1),
            "w2'": Joint(at=(-0.42, 0.165, 0), turns=-1),
            "puff": Joint(at=(0.47, 0.88, 0), swing=4, slide=(-0.02, 0.03, 0)),
            "rods": Joint(at=(0, 0, 0), slide=(0.0, 0.035, 0)),
            "rods'": Joint(at=(0, 0, 0), slide=(0.0, 0.035, 0)),
        },
        finish=SHINE,
        wheel=0.115,
    ),
    archetype=RAILS,
)
TALL, WHEEL = STEAM.height, 0.115
PLAIN = {"frame": "#3a3b42", "chrome": "#f2c14a", **DARK, "hub": "#d8423a"}


def _bogies(*at: float) -> tuple[Solid, ...]:
    return tuple(solid for n, x in enumerate(at) for solid in wheel(f"w{n}", x, 0.19, WHEEL, 0.04))


def _under(half: float) -> tuple[Solid, ...]:
    """Frame, buffers and the hook at both ends."""
    return (
        box("frame", (0, 0.235, 0), (half - 0.04, 0.04, 0.20), 0.025),
        rod("frame", (half - 0.06, 0.235, 0), (half + 0.06, 0.235, 0), 0.03),
        rod("frame", (0.06 - half, 0.235, 0), (-half - 0.06, 0.235, 0), 0.03),
    )


def _car(name: str, palette: dict[str, str], at: tuple[float, ...], half: float, *solids: Solid, paints: tuple[Paint, ...] = ()) -> Species:  # fmt: skip
    return row(
        name,
        TALL,
        {**PLAIN, **palette},
        Thing(
            solids=(*_under(half), *solids, *_bogies(*at)),
            paints=paints,
            joints=wheels(WHEEL, *at),
            finish=SHINE,
            wheel=WHEEL,
        ),
        archetype=RAILS,
    )


def _panes(y: float, tall: float, wide: float, *at: float) -> tuple[Solid, ...]:
    """Windows along both sides."""
    return both(*(box("glass", (x, y, 0.222), (wide, tall, 0.014), 0.024) for x in at))


def _stripes(y: float, tall: float, half: float, *, colour: str, of: str, z: float = 0.23) -> tuple[Paint, ...]:
    return tuple(bar(colour, of, (0, y, side * z), tall, half, (0, 0, side)) for side in (1, -1))


def _tender(name: str, colour: str) -> Species:
    heap = ((-0.26, 0.08), (-0.12, -0.09), (0.0, 0.09), (0.12, -0.06), (0.24, 0.07), (-0.22, -0.11), (0.26, -0.10))
    return _car(
        name, {"coat": colour, "coal": "#26262b"}, (0.22, -0.22), 0.40,
        *part("tub", box("coat", (0, 0.43, 0), (0.37, 0.17, 0.22), 0.04)),
        box("frame", (0, 0.60, 0), (0.385, 0.022, 0.235), 0.018),
        *(ball("coal", (x, 0.605, z), (0.085, 0.07, 0.08)) for x, z in heap),
        ball("coal", (-0.03, 0.64, 0), (0.15, 0.10, 0.12)),
        paints=_stripes(0.43, 0.014, 0.30, colour="chrome", of="tub"),
    )  # fmt: skip


ROLLING: tuple[Species, ...] = (
    STEAM,
    replace(STEAM, name="locomotive"),
    replace(STEAM, name="freighttrain", palette={**STEAM.palette, "coat": "#3d4452", "second": "#b8402f"}),
    _tender("tender", "#2f8a5c"),
    _tender("freighttender", "#3d4452"),
    _car(
        "coach", {"coat": "#c23b34", "second": "#f6ecd2", "roof": "#4c4f58"}, (0.56, 0.34, -0.34, -0.56), 0.80,
        *part("side", box("coat", (0, 0.42, 0), (0.77, 0.155, 0.225), 0.03)),
        *part("top", box("second", (0, 0.64, 0), (0.765, 0.12, 0.218), 0.03)),
        box("roof", (0, 0.775, 0), (0.79, 0.035, 0.25), 0.03),
        box("roof", (0, 0.82, 0), (0.70, 0.03, 0.13), 0.025),
        *_panes(0.645, 0.078, 0.080, -0.585, -0.351, -0.117, 0.117, 0.351, 0.585),
        *both(*(box("second", (x, 0.30, 0.222), (0.055, 0.014, 0.02), 0.01) for x in (0.66, -0.66))),
        paints=(*_stripes(0.50, 0.012, 0.70, colour="chrome", of="side"), *_stripes(0.33, 0.010, 0.70, colour="chrome", of="side")),
    ),
    _car(
        "boxcar", {"coat": "#a4552f", "second": "#8a4527", "roof": "#5b5f68"}, (0.50, 0.28, -0.28, -0.50), 0.74,
        *part("side", box("coat", (0, 0.51, 0), (0.71, 0.245, 0.22), 0.02)),
        *both(box("second", (0, 0.50, 0.222), (0.20, 0.22, 0.016), 0.01)),
        *both(rod("chrome", (0.13, 0.44, 0.245), (0.13, 0.56, 0.245), 0.014)),
        *both(*(rod("second", (x, 0.29, 0.222), (x, 0.73, 0.222), 0.013) for x in (-0.66, -0.43, 0.43, 0.66))),
        box("roof", (0, 0.765, 0), (0.735, 0.03, 0.235), 0.025),
    ),
    _car(
        "coalcar", {"coat": "#55606e", "second": "#434c58", "coal": "#26262b"}, (0.50, 0.28, -0.28, -0.50), 0.74,
        *part("side", box("coat", (0, 0.42, 0), (0.71, 0.155, 0.22), 0.02)),
        *both(*(rod("second", (x, 0.28, 0.222), (x, 0.57, 0.222), 0.014) for x in (-0.66, -0.33, 0.0, 0.33, 0.66))),
        box("second", (0, 0.575, 0), (0.72, 0.02, 0.23), 0.015),
        *(ball("coal", (x, 0.58, z), (0.16, 0.09 + 0.02 * (n % 3), 0.13))
          for n, (x, z) in enumerate(((-0.52, 0.05), (-0.30, -0.05), (-0.10, 0.06), (0.12, -0.04), (0.32, 0.05), (0.53, -0.02)))),
    ),
    _car(
        "railcar", {"coat": "#f4f5f7", "second": "#2f6fc4", "roof": "#c6ccd4", "hub": "#8b9098"}, (0.40, 0.18, -0.34, -0.56), 0.80,
        *part("side", box("coat", (-0.26, 0.47, 0), (0.53, 0.25, 0.225), 0.08),
              rod("coat", (0.10, 0.465, 0), (0.70, 0.335, 0), 0.245, 0.115, blend=0.14)),
        rod("window", (0.34, 0.60, 0), (0.60, 0.455, 0), 0.145, 0.085),
        *_panes(0.55, 0.072, 0.085, -0.64, -0.42, -0.20, 0.02),
        *both(disc("lamp", (0.79, 0.35, 0.065), 0.034, 0.016, 0.012, (0, 90, 0))),
        box("roof", (-0.22, 0.725, 0), (0.50, 0.022, 0.15), 0.02),
        paints=(*_stripes(0.395, 0.030, 1.0, colour="second", of="side"), smile("frame", "side", (0.82, 0.305, 0), 0.06, 0.02, 0.010, (1, 0, 0))),
    ),
    _car(
        "railcoach", {"coat": "#f4f5f7", "second": "#2f6fc4", "roof": "#c6ccd4", "hub": "#8b9098"}, (0.56, 0.34, -0.34, -0.56), 0.80,
        *part("side", box("coat", (0, 0.47, 0), (0.785, 0.25, 0.225), 0.05)),
        *_panes(0.55, 0.072, 0.085, -0.44, -0.22, 0.0, 0.22, 0.44),
        *both(*(box("glass", (x, 0.50, 0.224), (0.05, 0.16, 0.014), 0.02) for x in (-0.65, 0.65))),
        box("roof", (0, 0.725, 0), (0.66, 0.022, 0.15), 0.02),
        box("frame", (0, 0.46, 0), (0.82, 0.20, 0.17), 0.02),
        paints=_stripes(0.395, 0.030, 1.0, colour="second", of="side"),
    ),
)  # fmt: skip
