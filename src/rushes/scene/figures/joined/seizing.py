"""A giant octopus that has a ship in its arms: "octopus hugging boat". The head rises behind the stern, six arms come out of the sea and lie
about hull and mast. Only the arms are modelled here; ship and head are the cast's own.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from ...clay import Clay, Frame, Vec
from ...clay import layout as at
from ...clay.joining import join
from ...clay.space import pitch, roll, unit, vec, yaw
from ...composed import DYED, HUGGING
from ..species import REST, Palette, Pose, Species

SEIZER, SEIZED = "octopus", ("boat", "pirateship")
Point = tuple[float, float, float]
HEAD = frozenset(["body", "eye"])
SIZE, ASTERN = 1.15, (-0.78, 0.16, -0.16)
"""How large the head is beside the ship, and where it is."""
LOW = -0.02  # below it, in the octopus's own units, its arms are under water and left out
ARMS: tuple[tuple[Point, ...], ...] = (
    ((-0.44, -0.16, 0.36), (-0.40, 0.16, 0.34), (-0.28, 0.36, 0.20), (-0.16, 0.37, 0.02), (-0.12, 0.28, -0.12)),
    ((0.02, -0.16, 0.40), (0.04, 0.16, 0.36), (0.10, 0.34, 0.22), (0.20, 0.34, 0.04), (0.24, 0.24, -0.12)),
    ((0.56, -0.16, 0.34), (0.62, 0.20, 0.30), (0.58, 0.42, 0.16), (0.46, 0.40, 0.00), (0.38, 0.30, -0.10)),
    (
        (0.86, -0.16, 0.04),
        (0.94, 0.26, 0.02),
        (0.88, 0.56, 0.04),
        (0.74, 0.70, 0.06),
        (0.66, 0.62, 0.08),
        (0.68, 0.54, 0.10),
    ),
    (
        (0.30, -0.16, -0.34),
        (0.34, 0.36, -0.26),
        (0.22, 0.62, -0.12),
        (0.06, 0.68, 0.08),
        (-0.04, 0.78, 0.04),
        (0.06, 0.86, -0.08),
    ),
    (
        (-0.98, -0.16, 0.30),
        (-1.06, 0.16, 0.30),
        (-1.10, 0.44, 0.26),
        (-1.00, 0.62, 0.22),
        (-0.90, 0.58, 0.20),
        (-0.92, 0.48, 0.20),
    ),
)
"""Where each arm goes from the water to its tip, around a ship of one unit."""
BENDS = 3
THICK, TIP = 0.085, 0.026
SWAY = 0.035
RISEN = 0.20
"""How high the ship is lifted out of the water, head and arms with it."""


@dataclass(frozen=True, kw_only=True)
class Seized:
    ship: Species
    beast: Species
    dyed: bool
    """Whether the colour that is asked for is the beast's."""


def build(clay: Clay, shape: Seized, palette: Palette, pose: Pose) -> None:
    still = pose.action == REST
    moving = 0.0 if still else 1.0
    tilt = Frame(roll(0.10 * moving * pose.wave(0.05)) @ pitch(-0.10 * moving), vec(0.0, RISEN))
    ship = shape.ship.model(pose, None if shape.dyed else palette.asked)
    join(clay, ship, tilt, 1.0, "ship", group=0)
    beast = shape.beast.model(Pose(action=REST, phase=0.0), palette.asked if shape.dyed else None)
    kept = [n for n, part in enumerate(beast.parts) if part in HEAD and _above(beast, n)]
    head = _only(beast, kept)
    x, y, z = ASTERN
    join(
        clay,
        head,
        Frame(yaw(-0.45) @ roll(0.05 * moving * pose.wave(0.2)), vec(x, y + RISEN + 0.03 * moving * pose.wave(), z)),
        SIZE,
        "beast",
        group=300,
    )
    colours = Palette(shape.beast.palette, palette.asked if shape.dyed else None)
    skin = clay.material(colours["coat"], gloss=30, specular=0.2, fuzz=0.4, grain=0.05)
    pale = clay.material(colours["light"], fuzz=0.4)
    for k, arm in enumerate(ARMS):
        curve = _bent(arm)
        last = len(curve) - 1
        points = [_swayed(point, n / last, moving * SWAY * pose.wave(0.17 * k)) for n, point in enumerate(curve)]
        radii = [THICK + (TIP - THICK) * n / last for n in range(len(curve))]
        clay.on("arm", 400 + 10 * k)
        clay.chain(points, radii, skin, blend=0.03)
        clay.on("sucker", 401 + 10 * k)
        for n in range(2, len(points) - 1, 2):
            inward = unit(vec(0.05, 0.3 + RISEN, 0.0) - points[n])
            clay.ball(
                points[n] + inward * radii[n] * 0.75 + vec(0.0, 0.0, 0.3 * radii[n]), 0.5 * radii[n], pale, blend=0.0
            )


def _bent(points: Sequence[Point]) -> list[Point]:
    """The points and two between each of them, on a curve without corners."""
    ends = [points[0], *points, points[-1]]
    curve: list[Point] = []
    for a, b, c, d in zip(ends, ends[1:], ends[2:], ends[3:], strict=False):
        for share in (k / BENDS for k in range(BENDS)):
            x, y, z = (
                0.5
                * (
                    2 * q
                    + (r - p) * share
                    + (2 * p - 5 * q + 4 * r - s) * share**2
                    + (3 * q - p - 3 * r + s) * share**3
                )
                for p, q, r, s in zip(a, b, c, d, strict=True)
            )
            curve.append((x, y, z))
    return [*curve, points[-1]]


def _swayed(point: Point, share: float, by: float) -> Vec:
    x, y, z = point
    return vec(x + by * share, y + (RISEN if y > 0.0 else 0.0) + 0.6 * by * share, z + by * share * share)


def _above(beast: Clay, number: int) -> bool:
    return beast.solids[number][at.CENTRE + 1] > LOW - 0.06


def _only(clay: Clay, kept: list[int]) -> Clay:
    """The clay with these solids alone."""
    head = Clay()
    head.solids, head.kinds = [clay.solids[n] for n in kept], [clay.kinds[n] for n in kept]
    head.parts, head.materials = [clay.parts[n] for n in kept], clay.materials
    head.paints, head.painted = clay.paints, clay.painted
    return head


def seizing(name: str, cast: Mapping[str, Species]) -> Species | None:
    """The figure "octopus hugging boat" or "octopus hugging pirateship", or "dyed octopus hugging boat" where a colour is the octopus's; None for any others."""
    beast, _, ship = name.partition(HUGGING)
    dyed = beast.startswith(DYED)
    if beast.removeprefix(DYED) != SEIZER or ship not in SEIZED:
        return None
    one, other = cast[SEIZER], cast[ship]
    whose = one if dyed else other
    return replace(
        other, name=name, archetype=replace(other.archetype, build=build, passes=None), shape=Seized(ship=other, beast=one, dyed=dyed),
        palette=whose.palette, main=whose.main, height=2.4 * cast[SEIZED[0]].height,
    )  # fmt: skip
