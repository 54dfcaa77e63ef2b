"""What an animal has on: glasses before its eyes, a scarf, a collar, a tie or a bow about its neck.

All of it is laid onto the figure once that is posed, by where its eyes and its solids are, so that it fits every animal
and follows every pose. Must not: dress people (`human/clothes.py`, `human/head.py`).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from ...clay import Clay, Frame, Rgb, Vec
from ...clay import layout as at
from ...clay.space import axes, cross, facing_along, roll, unit, vec, yaw
from ..bench import Bench
from ..species import Build, Palette, Pose

GROUP = 90  # past the groups of every animal
LENS, LENS_MAX = 1.32, 0.45  # its radius: times the height of an eye, and a share of the way between the eyes
BROW = 0.45  # how far a lens looks where the eye does, and not straight ahead
BELOW, BELOW_A_NECK = 0.94, 1.15  # of the head's radius: how far under its middle the throat is
LOOSE = 0.025  # figure units between a neck and what is about it: the clay of two parts melts together there
STEP, REACH = 0.012, 0.6  # figure units, in which the way out of a neck is felt for
DARK = "#17181c"
COVERS = ("top", "suit")
"""What is worn and is no more than another colour of what it covers."""
TRUNK, EVERYWHERE = ("body", "leg_front", "shirt", "sleeve"), (4.0, 4.0, 4.0)


@dataclass(frozen=True)
class Look:
    """Where the face is: the eyes, straight ahead, up, and the middle and size of the head."""

    eyes: tuple[Vec, Vec]
    normals: tuple[Vec, Vec]
    ahead: Vec
    up: Vec
    eye: float
    head: Vec
    radius: float


@dataclass(frozen=True)
class Throat:
    """A ring about the neck: its x is the front, its y goes up the neck."""

    frame: Frame
    radius: float


def adorned(build: Build, pieces: Mapping[str, str]) -> Build:
    """The same animal with these on, name -> palette entry."""

    def dress(clay: Clay, shape: Any, palette: Palette, pose: Pose) -> None:
        build(clay, shape, palette, pose)
        look = look_of(clay)
        if look is None:
            return
        throat = throat_of(clay, look)
        for number, (name, entry) in enumerate(pieces.items()):
            if name in COVERS:
                _cover(clay, palette[entry])
                continue
            bench = Bench(clay, Frame(np.eye(3), vec(0.0, 0.0)), palette, group=GROUP + 8 * number)
            bench.on(name)
            PIECES[name](bench, entry, look, throat)

    return dress


def _cover(clay: Clay, colour: Rgb) -> None:
    """Cloth of a colour over the trunk and down to the paws before, whatever markings are there."""
    parts = sorted({part for part in clay.parts if part.rpartition(".")[2] in TRUNK})
    clay.paint(at.BLOB, Frame(np.eye(3), vec(0.0, 0.0)), EVERYWHERE, colour, " ".join(parts))


def has_a_trunk(clay: Clay) -> bool:
    return any(part.rpartition(".")[2] in TRUNK for part in clay.parts)


def has_a_face(clay: Clay) -> bool:
    return look_of(clay) is not None


def look_of(clay: Clay) -> Look | None:
    """None for what has no two eyes in a head."""
    eyes = [n for n, part in enumerate(clay.parts) if part.rpartition(".")[2] == "eye"][:2]
    if len(eyes) < 2:
        return None
    first, second = (_centre(clay, n) for n in eyes)
    turns = [_axes(clay, n) for n in eyes]
    middle, ahead = 0.5 * (first + second), unit(turns[0][:, 0] + turns[1][:, 0])
    size = max(clay.solids[eyes[0]][at.SIZE : at.SIZE + 3])
    head = _head(clay, first, second, size)
    if head is None:
        return None
    up = turns[0][:, 1] + turns[1][:, 1]
    up = unit(up - ahead * float(up @ ahead))
    radius = float(np.cbrt(np.prod(clay.solids[head][at.SIZE : at.SIZE + 3])))
    centre = _centre(clay, head)
    return Look(
        eyes=(first, second), normals=(turns[0][:, 0], turns[1][:, 0]), ahead=ahead, up=up, eye=size,
        head=centre if radius < 1.0 else middle, radius=radius,
    )  # fmt: skip


def _head(clay: Clay, first: Vec, second: Vec, size: float) -> int | None:
    """The ball whose skin both eyes lie on."""
    balls = [
        n
        for n, kind in enumerate(clay.kinds)
        if kind == at.ELLIPSOID
        and clay.parts[n].rpartition(".")[2] != "eye"
        and min(clay.solids[n][at.SIZE : at.SIZE + 3]) > 1.5 * size
    ]
    away = {n: max(abs(_out_of(clay, n, eye)) for eye in (first, second)) for n in balls}
    return min(away, key=lambda n: away[n]) if away else None


def throat_of(clay: Clay, look: Look) -> Throat:
    """Where the head meets the body, as wide as they are there."""
    rows = [n for n, kind in enumerate(clay.kinds) if kind in (at.ELLIPSOID, at.CONE)]
    necks = [n for n in rows if clay.parts[n].rpartition(".")[2] == "neck" and clay.kinds[n] == at.CONE]
    if necks:
        body = _centre(clay, necks[0])
    else:
        big = max((n for n in rows if clay.kinds[n] == at.ELLIPSOID), key=lambda n: clay.solids[n][at.BOUND])
        body = _centre(clay, big)
    down = body - look.head
    down = unit(down) if float(down @ down) > 1e-4 else -look.up
    middle = look.head + down * look.radius * (BELOW_A_NECK if necks else BELOW)
    front = look.ahead - down * float(look.ahead @ down)
    front = unit(front) if float(front @ front) > 1e-3 else unit(cross(down, vec(0.0, 0.0, 1.0)))
    side = cross(front, -down)
    wide = max(_way_out(clay, rows, middle, way) for way in (side, -side)) + LOOSE
    return Throat(Frame(axes(front, -down, side), middle), min(1.15 * look.radius, wide))


def _way_out(clay: Clay, rows: list[int], start: Vec, way: Vec) -> float:
    """How far it is from a point within the figure to the air."""
    far = 0.04
    while far < REACH and any(_out_of(clay, n, start + way * far) < 0.0 for n in rows):
        far += STEP
    return far


def _out_of(clay: Clay, n: int, point: Vec) -> float:
    """How far outside of a ball or a cone a point is, about; below zero it is within."""
    row = clay.solids[n]
    local = _axes(clay, n).T @ (point - _centre(clay, n))
    if clay.kinds[n] == at.ELLIPSOID:
        radii = np.array(row[at.SIZE : at.SIZE + 3])
        return (math.sqrt(float(np.sum((local / radii) ** 2))) - 1.0) * float(radii.min())
    length, start, end = row[at.SIZE : at.SIZE + 3]
    along = min(max(float(local[1]) / length, 0.0), 1.0)
    away = local - vec(0.0, along * length)
    return math.sqrt(float(away @ away)) - (start + (end - start) * along)


def _centre(clay: Clay, n: int) -> Vec:
    return np.array(clay.solids[n][at.CENTRE : at.CENTRE + 3])


def _axes(clay: Clay, n: int) -> Vec:
    return np.array(clay.solids[n][at.AXES : at.AXES + 9]).reshape(3, 3).T


def _glasses(b: Bench, colour: str, look: Look, *, dark: bool) -> None:
    """Two rims before the eyes, a bridge and two arms; dark ones have panes."""
    clay = b.clay
    first, second = look.eyes
    apart = math.dist(first, second)
    across = (second - first) / apart
    lens = min(LENS * look.eye, LENS_MAX * apart)
    rim = b.of(colour, "gloss")
    inner, outer = [], []
    for eye, normal, away in ((first, look.normals[0], -across), (second, look.normals[1], across)):
        out = unit(BROW * normal + (1.0 - BROW) * look.ahead)
        turn = facing_along(out, look.up)
        place = eye + normal * look.eye * 0.45 + look.ahead * lens * 0.30
        if dark:
            clay.cylinder(place, lens, 0.010, 0.008, b.of(DARK, "gloss"), turn @ yaw(math.pi / 2))
        clay.torus(place, lens, 0.13 * lens, rim, turn @ roll(math.pi / 2))
        flat = unit(away - out * float(away @ out))
        inner.append(place - flat * lens)
        outer.append(place + flat * lens)
    middle = 0.5 * (inner[0] + inner[1]) + look.ahead * 0.25 * lens + look.up * 0.1 * lens
    clay.chain([inner[0], middle, inner[1]], [0.12 * lens] * 3, rim)
    for end, away in ((outer[0], -across), (outer[1], across)):
        back = end - look.ahead * look.radius * 0.95 + away * 0.30 * look.radius
        clay.cone(end, back, 0.11 * lens, 0.11 * lens, rim, blend=0.0)


def _sunglasses(b: Bench, colour: str, look: Look, _: Throat) -> None:
    _glasses(b, colour, look, dark=True)


def _reading_glasses(b: Bench, colour: str, look: Look, _: Throat) -> None:
    _glasses(b, colour, look, dark=False)


def _scarf(b: Bench, colour: str, look: Look, throat: Throat) -> None:
    """Wound about the neck; one end hangs down on the side that is seen."""
    wool = b.of(colour, "wool")
    ring, wide = throat.frame, throat.radius
    thick = 0.24 * wide
    b.clay.torus(ring.origin, wide * 0.94, thick, wool, ring.turn)
    b.on("scarf", 1)
    knot = ring(0.72 * wide, -0.1 * wide, 0.82 * wide)
    down, out = vec(0.0, -1.0), ring.direction(0.5, 0.0, 0.6)
    b.clay.ball(knot, thick * 1.05, wool, blend=0.02)
    b.clay.chain(
        [knot, knot + down * 0.55 * wide + out * 0.20 * wide, knot + down * 1.25 * wide + out * 0.24 * wide],
        [thick * 0.85, thick * 0.85, thick * 0.9],
        wool,
        flat=1.7,
        side=unit(out),
    )


def _band(b: Bench, colour: str, throat: Throat, thick: float) -> None:
    b.clay.torus(throat.frame.origin, throat.radius, thick, b.of(colour, "cloth"), throat.frame.turn)


def _front(throat: Throat) -> Frame:
    """Before the throat, turned a little to the side that is seen; x points away from it, y up."""
    ring, wide = throat.frame, throat.radius
    out = ring.direction(0.82, 0.0, 0.57)
    return Frame(facing_along(out, vec(0.0, 1.0)), ring.origin + out * wide * 1.12)


def _bow(b: Bench, colour: str, look: Look, throat: Throat) -> None:
    """A bow tie on its band."""
    _band(b, colour, throat, 0.10 * throat.radius)
    front, size = _front(throat), 0.62 * throat.radius
    cloth = b.of(colour, "cloth")
    b.on("bow", 1)
    b.clay.ball(front(0.05, 0.0), 0.30 * size, cloth, blend=0.0)
    b.on("bow", 2)
    for side in (1, -1):
        wing = [front(0.02, 0.0, side * 0.15 * size), front(0.0, 0.0, side * size)]
        b.clay.cone(wing[0], wing[1], 0.20 * size, 0.48 * size, cloth, blend=0.0, flat=1.9, side=front.turn[:, 0])


def _tie(b: Bench, colour: str, look: Look, throat: Throat) -> None:
    _band(b, colour, throat, 0.10 * throat.radius)
    front, size = _front(throat), throat.radius
    cloth = b.of(colour, "cloth")
    b.on("tie", 1)
    b.clay.ball(front(0.05, 0.0), 0.20 * size, cloth, blend=0.0)
    b.clay.cone(
        front(0.04, -0.12 * size), front(0.10, -1.25 * size), 0.11 * size, 0.24 * size, cloth, blend=0.02, flat=1.8,
        side=front.turn[:, 0],
    )  # fmt: skip


def _collar(b: Bench, colour: str, look: Look, throat: Throat) -> None:
    """A band with a tag."""
    b.clay.torus(throat.frame.origin, throat.radius, 0.14 * throat.radius, b.of(colour, "gloss"), throat.frame.turn)
    b.on("collar", 1)
    front = _front(throat)
    b.clay.ellipsoid(front(0.02, -0.16), (0.018, 0.06, 0.06), b.of("#f2bf35", "metal"), front.turn, blend=0.0)


PIECES: Mapping[str, Callable[[Bench, str, Look, Throat], None]] = {
    "sunglasses": _sunglasses,
    "glasses": _reading_glasses,
    "scarf": _scarf,
    "bow": _bow,
    "tie": _tie,
    "collar": _collar,
}
