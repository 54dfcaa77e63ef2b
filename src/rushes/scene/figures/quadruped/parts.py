"""What sets four-legged animals apart: ears, tails, and the extras of a few (mane, antlers, trunk, wings)."""

from __future__ import annotations

import math

from ...clay import Clay, Vec
from ...clay.space import facing_along, mix, on_ball, unit, vec, yaw
from ..species import Palette
from .dragon import spikes, wings
from .horns import beard, bill, buckteeth, horns, plates, quills, scutes, teeth, tusks
from .joints import Ears, Extras, Joints, Materials, Tail
from .motion import Motion

TAIL_SEGMENTS = 7


def grow(
    clay: Clay,
    ears: Ears,
    tail: Tail,
    extras: Extras,
    palette: Palette,
    motion: Motion,
    skin: Materials,
    joints: Joints,
) -> None:
    for side in (1, -1):
        _ear(clay, ears, motion, skin, joints, side)
    spine = _tail(clay, tail, motion, skin, joints)
    if extras.ruff:
        _ruff(clay, skin, joints)
    if extras.mane:
        _mane(clay, motion, skin, joints)
    if extras.collar:
        _collar(clay, motion, skin, joints)
    if extras.trunk:
        _trunk(clay, palette, motion, skin, joints, extras.curled_tusks)
    if extras.shag:
        _shag(clay, motion, skin, joints)
    if extras.puffs:
        _puffs(clay, skin, joints, spine)
    if extras.antlers:
        _antlers(clay, palette, joints, palms=extras.palms)
    if extras.spikes:
        spikes(clay, palette, skin, joints, spine, tail.radius)
    if extras.horns:
        horns(clay, extras.horns, palette, joints)
    if extras.quills:
        quills(clay, palette, joints)
    if extras.scutes:
        scutes(clay, skin, joints, spine, tail)
    if extras.plates:
        plates(clay, skin, joints, spine, tail)
    if extras.beard:
        beard(clay, skin, joints)
    if extras.teeth:
        teeth(clay, joints)
    if extras.buckteeth:
        buckteeth(clay, joints)
    if extras.tusks:
        tusks(clay, palette, joints)
    if extras.bill:
        bill(clay, palette, joints)
    if extras.wings:
        wings(clay, palette, motion, skin, joints)


def _ear(clay: Clay, ears: Ears, motion: Motion, skin: Materials, joints: Joints, side: int) -> None:
    head = joints.head
    a, b, c = joints.radii
    long, wide = ears.length, ears.width
    back = -0.10 - motion.ears
    clay.on("ear")
    if ears.kind == "point":
        root = head(-a * 0.14, b * 0.70, side * c * 0.56)
        up = head.turn @ unit(vec(back, 1.0, side * ears.spread))
        front = unit(head.turn @ vec(1.0, 0.1, side * 0.35))
        clay.cone(root, root + up * long, wide, ears.tip, skin.coat, blend=0.045, flat=1.7, side=front)
        clay.on("inner_ear", 2)
        clay.cone(
            root + front * 0.036 + up * 0.025,
            root + front * 0.028 + up * long * 0.74,
            wide * 0.60,
            max(0.010, ears.tip * 0.55),
            skin.inner,
            blend=0.0,
            flat=1.8,
            side=front,
        )
    elif ears.kind == "round":
        place = on_ball(head, joints.radii, side * 1.38, 0.78, 1.03)
        front = head.turn @ vec(1.0, 0.12, side * 0.22)
        turn = facing_along(front, head.turn[:, 1])
        clay.ellipsoid(place.origin, (long * 0.46, long, long), skin.coat, turn, blend=0.035)
        clay.on("inner_ear", 2)
        clay.ellipsoid(
            place.origin + unit(front) * long * 0.30,
            (long * 0.25, long * 0.62, long * 0.62),
            skin.inner,
            turn,
            blend=0.0,
        )
    elif ears.kind == "flop":
        root = head(-a * 0.06, b * 0.66, side * c * 0.70)
        bend = root + head.turn @ vec(-0.02, 0.0, side * wide * 0.75)
        swing = -motion.ears * 0.6
        end = bend + head.turn @ vec(0.02 + swing * 0.4, -long, side * (0.02 + abs(swing) * 0.3))
        clay.on("ear", 2)
        clay.chain(
            [root, bend, end],
            [wide * 0.55, wide * 0.8, wide],
            skin.accent,
            blend=0.05,
            flat=1.9,
            side=head.turn @ vec(0.15, 0.0, side),
        )
    elif ears.kind == "fan":
        flap = 0.12 + motion.ears
        turn = facing_along(head.turn @ vec(0.85, 0.0, side * 0.5), head.turn[:, 1]) @ yaw(side * (0.15 + flap))
        centre = head(-a * 0.25, b * 0.16, side * c * 0.78) + turn[:, 2] * side * long * 0.72
        clay.on("ear", 2)
        clay.ellipsoid(centre, (0.036, long * 1.1, long * 0.92), skin.coat, turn, blend=0.04)
        clay.on("inner_ear", 3)
        clay.ellipsoid(centre + turn[:, 0] * 0.017, (0.028, long * 0.82, long * 0.68), skin.inner, turn, blend=0.0)
    elif ears.kind == "leaf":
        root = head(-a * 0.2, b * 0.55, side * c * 0.68)
        out = head.turn @ unit(vec(-0.25 - motion.ears, 0.5, side * 0.9))
        front = head.turn @ vec(1.0, 0.3, 0.0)
        middle, end = root + out * long * 0.55, root + out * long * 1.1
        clay.chain([root, middle, end], [0.026, wide, 0.012], skin.coat, blend=0.03, flat=1.8, side=front)
        clay.on("inner_ear", 2)
        shift = unit(front) * 0.028
        clay.cone(
            root + out * long * 0.42 + shift,
            root + out * long * 0.86 + shift,
            wide * 0.62,
            0.010,
            skin.inner,
            blend=0.0,
            flat=1.8,
            side=front,
        )


def _tail(clay: Clay, tail: Tail, motion: Motion, skin: Materials, joints: Joints) -> list[Vec]:
    rump = joints.body[4]
    at = joints.hip(-rump * 0.85, rump * 0.35)
    points = [at]
    sine, cosine = motion.tail_wave
    lift = tail.lift + motion.tail_lift
    for i in range(TAIL_SEGMENTS):
        u = i / (TAIL_SEGMENTS - 1)
        lag = 0.7 * i
        lift += tail.curl * (1.0 if u < 0.62 or tail.curl > 0.3 else -0.6) + 0.5 * (
            sine * math.cos(lag) - cosine * math.sin(lag)
        )
        wag = motion.tail_wag * (1.0 - 0.5 * u) + 1.4 * (sine * math.cos(lag) - cosine * math.sin(lag)) * u
        if motion.tail_round:
            wag, lift = wag + motion.tail_round * u, -0.15
        direction = joints.hip.turn @ vec(-math.cos(lift) * math.cos(wag), math.sin(lift), math.sin(wag))
        at = at + direction * (tail.length / TAIL_SEGMENTS)
        # A tail lies on the ground, it does not go through it.
        at[1] = max(at[1], tail.radius * 0.75)
        points.append(at)
    r = tail.radius
    clay.on("tail")
    # Few long segments: every joint of a chain is a ring that the eye finds.
    if tail.kind == "bush":
        clay.cone(points[0], points[3], r * 0.42, r * 0.98, skin.coat, blend=0.06)
        clay.cone(points[3], points[5], r * 0.98, r * 1.08, skin.coat, blend=0.07)
        clay.cone(points[5], points[7], r * 1.08, r * 0.13, skin.coat, blend=0.07)
    elif tail.kind == "thin":
        if tail.curl > 0.3:  # a curl needs every joint
            fine = [r * (1.0 - tail.taper * i / TAIL_SEGMENTS) for i in range(TAIL_SEGMENTS + 1)]
            clay.chain(points, fine, skin.coat, blend=0.02)
            return points
        thinning = [r * (1.0 - tail.taper * u) for u in (0.0, 0.28, 0.56, 0.85, 1.0)]
        clay.chain([points[0], points[2], points[4], points[6], points[7]], thinning, skin.coat, blend=0.04)
    elif tail.kind == "tuft":
        clay.chain(
            [points[0], points[2], points[4], points[5]], [r * 0.6, r * 0.56, r * 0.52, r * 0.5], skin.coat, blend=0.03
        )
        clay.on("tuft", 3)
        clay.chain([points[5], points[6], points[7]], [r * 0.8, r * 1.15, r * 0.3], skin.accent, blend=0.03)
    elif tail.kind == "paddle":
        clay.cone(points[0], points[2], r * 0.9, r * 0.8, skin.coat, blend=0.05)
        clay.on("tuft", 3)
        across = joints.hip.turn @ vec(0.0, 1.0, 0.0)
        clay.chain(points[2:], [r * 0.9, r * 1.45, r * 1.6, r * 1.5, r * 1.25, r * 0.7][: len(points[2:])], skin.accent, blend=0.02, flat=3.2, side=across)  # fmt: skip
    elif tail.kind == "hair":
        clay.on("tuft", 3)
        clay.cone(points[0], points[3], r * 0.6, r * 1.0, skin.accent, blend=0.05)
        clay.cone(points[3], points[5], r * 1.0, r * 0.95, skin.accent, blend=0.04)
        clay.cone(points[5], points[7], r * 0.95, r * 0.2, skin.accent, blend=0.04)
    else:
        clay.ball(points[1], r, skin.coat, blend=0.04)
    return points


def _ruff(clay: Clay, skin: Materials, joints: Joints) -> None:
    """A bib of tufts on the chest."""
    chest = joints.body[2]
    clay.on("ruff")
    for angle in (-0.8, -0.27, 0.27, 0.8):
        start = joints.chest(chest * 0.42, chest * 0.10, math.sin(angle) * chest * 0.35)
        end = joints.chest(chest * 1.0, -chest * 0.62, math.sin(angle) * chest * 0.62)
        clay.cone(start, end, chest * 0.52, 0.028, skin.coat, blend=0.06)


def _mane(clay: Clay, motion: Motion, skin: Materials, joints: Joints) -> None:
    head = joints.head
    a, b, _ = joints.radii
    top = head(-a * 0.50, b * 0.92)
    low = joints.neck_root + joints.chest.turn @ vec(-0.10, 0.06)
    clay.on("mane", 3)
    for i in range(7):
        u = i / 6
        start = mix(low, top, u)
        sway = 0.5 * motion.ears * (1.0 - 0.5 * u)
        clay.cone(
            start, start + vec(-0.085 - 0.03 * sway, -0.10, 0.085 + 0.08 * sway), 0.062, 0.032, skin.accent, blend=0.05
        )
    clay.cone(head(-a * 0.15, b * 0.95), head(a * 0.62, b * 0.72, 0.02), 0.056, 0.026, skin.accent, blend=0.05)


def _collar(clay: Clay, motion: Motion, skin: Materials, joints: Joints) -> None:
    """A lion's mane: two rings of locks behind the face."""
    head = joints.head
    a, b, c = joints.radii
    for ring, (back, inner, outer, count) in enumerate(((-0.30, 0.72, 1.22, 12), (-0.72, 0.66, 1.30, 11))):
        clay.on("collar", 4 + ring)
        for i in range(count):
            angle = math.tau * (i + 0.5 * ring) / count
            up, out = math.cos(angle), math.sin(angle)
            sway = 0.03 * motion.ears * up
            clay.cone(
                head(a * back, b * inner * up, c * inner * out),
                head(a * (back - 0.12) - sway, b * outer * up, c * outer * out),
                0.105,
                0.045,
                skin.accent,
                blend=0.05,
            )


def trunk_tip(motion: Motion, joints: Joints) -> tuple[Vec, Vec]:
    """Where a trunk ends, and the way it points there."""
    points = _along_trunk(motion, joints)
    return points[-1], points[-1] - points[-2]


def _along_trunk(motion: Motion, joints: Joints) -> list[Vec]:
    head = joints.head
    a = joints.radii[0]
    sine, cosine = motion.tail_wave
    at = head(a * 0.72, -joints.muzzle_drop)
    points = [at]
    angle = -0.85 + motion.nod + 1.5 * motion.jaw  # it calls with its trunk raised
    for i in range(8):
        lag = 0.55 * i
        sway = sine * math.cos(lag) - cosine * math.sin(lag)
        angle += (-0.17 if i < 3 else 0.20) + 0.45 * sway
        at = at + head.turn @ vec(math.cos(angle), math.sin(angle), 0.35 * sway) * 0.088
        points.append(at)
    return points


def _shag(clay: Clay, motion: Motion, skin: Materials, joints: Joints) -> None:
    """Locks that hang from both flanks, the chest and the crown of the head."""
    _, _, chest, _, rump = joints.body
    head, (a, b, c) = joints.head, joints.radii
    swing = 0.02 * motion.tail_wave[0]
    clay.on("shag", 8)
    for side in (1, -1):
        for i in range(9):
            u = i / 8
            wide, long = chest + (rump - chest) * u, 0.62 + 0.10 * math.sin(2.7 * i)
            middle = mix(joints.chest(0.10, 0.0, 0.0), joints.hip(-0.06, 0.0, 0.0), u)
            clay.cone(
                middle + vec(0.0, -0.25 * wide, side * 0.80 * wide),
                middle + vec(swing - 0.02, -(0.62 + long) * wide, side * 0.92 * wide),
                0.50 * wide, 0.14 * wide, skin.accent if i % 2 else skin.coat, blend=0.05,
            )  # fmt: skip
    for i in range(5):  # the crown, and a beard below the throat
        z = (i - 2) * 0.32 * c
        clay.cone(
            head(-0.10 * a, b * 0.86, z),
            head(a * 0.52, b * 0.98 - 0.10 * abs(i - 2) * b, z * 1.2),
            0.26 * b,
            0.10 * b,
            skin.accent,
            blend=0.05,
        )
        clay.cone(
            joints.chest(chest * 0.62, -0.20 * chest, z),
            joints.chest(chest * 0.78 + swing, -1.02 * chest, z * 1.4),
            0.30 * chest,
            0.10 * chest,
            skin.accent,
            blend=0.05,
        )


def _puffs(clay: Clay, skin: Materials, joints: Joints, spine: list[Vec]) -> None:
    """A poodle's clip: a crown of curls, a mantle around the chest, a ball at the tail's end."""
    head, (a, b, c) = joints.head, joints.radii
    chest = joints.body[2]
    clay.on("shag", 8)
    clay.ball(head(-a * 0.12, b * 0.98), b * 0.52, skin.coat, blend=0.05)
    for turn in range(6):  # smaller curls around the large one
        angle = math.tau * turn / 6
        clay.ball(
            head(-a * 0.12 + a * 0.46 * math.cos(angle), b * 0.80, c * 0.50 * math.sin(angle)),
            b * 0.30,
            skin.coat,
            blend=0.03,
        )
    for side in (1, -1):
        for forth, up in ((0.55, 0.35), (0.62, -0.35), (0.0, 0.1), (0.05, -0.5)):
            clay.ball(joints.chest(chest * forth, chest * up, side * chest * 0.58), chest * 0.62, skin.coat, blend=0.04)
    clay.on("tuft", 3)
    clay.ball(spine[-1], 0.105, skin.coat, blend=0.03)


def _trunk(clay: Clay, palette: Palette, motion: Motion, skin: Materials, joints: Joints, curled: float) -> None:
    head = joints.head
    a = joints.radii[0]
    clay.on("trunk")
    clay.chain(
        _along_trunk(motion, joints),
        [0.118, 0.105, 0.092, 0.082, 0.074, 0.068, 0.062, 0.057, 0.05],
        skin.coat,
        blend=0.06,
    )
    ivory = clay.material(palette["tusk"], gloss=40, specular=0.3, fuzz=0.1)
    clay.on("tusk", 5)
    root = vec(a * 0.62, -joints.muzzle_drop - 0.05, 0.105)
    spots = [vec(0.0, 0.0, 0.0), vec(a * 0.33, -0.11, 0.03), vec(a * 0.66, -0.07, 0.03)]
    radii = [0.036, 0.029, 0.012]
    if curled:
        spots, radii = _curled_tusk(0.34 * a * curled), [0.046, 0.045, 0.043, 0.040, 0.036, 0.029, 0.014]
    points = [root + spot for spot in spots]
    for side in (1, -1):
        clay.chain([head(x, y, side * z) for x, y, z in points], radii, ivory, blend=0.02)


def _curled_tusk(radius: float) -> list[Vec]:
    """A mammoth's, from its root: down, out and up again, most of half a circle."""
    turns = [math.radians(-150.0 + 30.0 * k) for k in range(7)]
    first = turns[0]
    return [
        vec(
            radius * (math.cos(t) - math.cos(first)), radius * (math.sin(t) - math.sin(first)), 0.06 * math.sin(0.5 * k)
        )
        for k, t in enumerate(turns)
    ]


def _antlers(clay: Clay, palette: Palette, joints: Joints, *, palms: bool) -> None:
    head = joints.head
    b = joints.radii[1]
    horn = clay.material(palette["antler"], fuzz=0.2, grain=0.14)
    clay.on("antler", 3)
    for side in (1, -1):
        if palms:
            _palm(clay, horn, joints, side)
            continue
        beam = [
            head(-0.04, b * 0.8, side * 0.07),
            head(-0.11, b * 0.8 + 0.13, side * 0.15),
            head(-0.08, b * 0.8 + 0.27, side * 0.21),
            head(0.02, b * 0.8 + 0.38, side * 0.22),
        ]
        clay.chain(beam, [0.032, 0.028, 0.023, 0.013], horn, blend=0.02)
        clay.cone(beam[1], head(0.06, b * 0.8 + 0.20, side * 0.16), 0.024, 0.013, horn, blend=0.02)
        clay.cone(beam[2], head(-0.16, b * 0.8 + 0.38, side * 0.25), 0.022, 0.012, horn, blend=0.02)


def _palm(clay: Clay, horn: int, joints: Joints, side: int) -> None:
    """A beam that goes out to the side and there becomes a blade with points along its edge."""
    head = joints.head
    b = joints.radii[1]
    root, elbow, middle = (
        head(-0.04, b * 0.8, side * 0.08),
        head(-0.06, b * 0.95, side * 0.24),
        head(-0.08, b * 1.5, side * 0.38),
    )
    clay.chain([root, elbow, middle], [0.036, 0.034, 0.040], horn, blend=0.03)
    across = head.turn @ vec(0.9, 0.0, side * 0.45)
    clay.cone(elbow, head(-0.08, b * 1.9, side * 0.46), 0.055, 0.125, horn, blend=0.05, flat=3.0, side=across)
    for point in range(4):
        forth = 0.12 - 0.09 * point
        clay.cone(
            head(forth * 0.7 - 0.04, b * 1.95, side * 0.46),
            head(forth - 0.03, b * 2.45 - 0.05 * abs(point - 1), side * (0.50 + 0.02 * point)),
            0.030,
            0.010,
            horn,
            blend=0.03,
        )
