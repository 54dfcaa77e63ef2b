"""Moving water: a plane that mirrors what is above it.

Drawn per frame over the ground, from a shore (or from the lower edge) to the horizon. It mirrors the frame as it is when
water is drawn, so everything far is drawn before and everything near after it. Four crossing waves from a sine table;
no randomness, so a frame depends on its time alone.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from ..drawing.jit import bare, inlined, kernel
from ..drawing.lens import Lens, Shift
from ..drawing.noise import Number
from ..drawing.planes import Frame, colour_to_yuv
from .courses import COURSES, inside

TABLE = 4096  # entries of one period of sine
SHINES = 120.0  # luma from which something shines of itself at night
SURF = 6.0  # world units behind the shore, beyond which no wave breaks
WAVES = np.sin(np.arange(TABLE) * 2 * math.pi / TABLE).astype(np.float32)


@inlined
def looked_up(table: Number, at: Number) -> Number:
    """What WAVES has at an entry, counted on for ever: in single precision and short integers, of which vectors hold more, and
    without a sign, which would be looked at."""
    return table[np.uint64(np.uint32(np.int32(at) & np.int32(TABLE - 1)))]


@dataclass(frozen=True, kw_only=True)
class Water:
    """A surface of water; colours are display RGB in daylight."""

    near: tuple[float, float, float]
    far: tuple[float, float, float]
    shore: float
    """Depth of the waterline on the beach; 0 when the water reaches the lower edge of the frame."""
    waves: float = 1.0
    mirror: float = 0.55
    end: float = 400.0
    quay: bool = False
    """Whether it meets a wall, not a beach: no foam, a straight line."""
    course: str = ""
    """Inland water: where it runs, of `courses.COURSES`; then `shore` only says that there is one."""
    flow: float = 0.0
    """How fast the surface moves along, world units a second."""
    swell: float = 0.0
    """Height of open waves, world units; 0: a flat surface (`sea.py` draws the others)."""


def draw_water(
    frame: Frame, lens: Lens, water: Water, shift: Shift, seconds: float, tint: tuple[float, float, float],
    sun_x_px: float, glitter: float, gleam: float = 0.0,
) -> None:  # fmt: skip
    """Draw the surface. `tint` is the light's colour (1 by day), `glitter` how strongly the sun sparkles.

    `gleam` is how much brighter than it can be shown is what shines: a moon lies in the ripples as dashes of its light, not
    as a grey disc.
    """
    near = colour_to_yuv(*(c * t for c, t in zip(water.near, tint, strict=True)))
    far = colour_to_yuv(*(c * t for c, t in zip(water.far, tint, strict=True)))
    foam = colour_to_yuv(*(min(1.0, 0.2 + 0.78 * t) for t in tint))
    _draw(
        frame.y, frame.u, frame.v, WAVES, np.array([*near, *far, *foam]), lens.horizon_px + shift.turn_y_px,
        lens.focal_px, lens.eye + shift.y, shift.x, shift.z, shift.turn_x_px, water.shore, water.waves, water.mirror,
        seconds, sun_x_px, glitter, gleam, lens.unit, water.end, COURSES.index(water.course), water.flow, water.quay,
    )  # fmt: skip


@bare
def _waves(
    slow: Number, long: Number, wide: Number, fine: Number, table: Number, left: Number, step: Number, phases: Number
) -> None:
    """Four crossing waves at columns `step` world units apart, of which the first is at `left`."""
    to_table = np.float32(4096.0 / (2.0 * math.pi))
    a, b, c, d = phases
    for i in range(slow.shape[0]):
        x = left + step * np.float32(i)
        low = looked_up(table, (d + x * np.float32(0.35)) * to_table)
        high = looked_up(table, (a + x * np.float32(0.9) + low) * to_table)
        slow[i] = low
        long[i] = high
        wide[i] = looked_up(table, (b - x * np.float32(1.9) + low * np.float32(1.3)) * to_table)
        fine[i] = looked_up(table, (c + x * np.float32(4.1) - high) * to_table)


@bare
def _banks(
    cover: Number, foam: Number, slow: Number, long: Number, wide: Number, posts: Number, table: Number, left: Number,
    step: Number, pixel: Number, flow: Number, z: Number,
) -> None:  # fmt: skip
    """How much water there is in each column of a course whose depths stand in `posts`, and how much foam; 0: land."""
    to_table = np.float32(4096.0 / (2.0 * math.pi))
    one, none = np.float32(1.0), np.float32(0.0)
    for i in range(cover.shape[0]):
        before = posts[np.uint64(i >> 3)]
        depth = before + (posts[np.uint64((i >> 3) + 1)] - before) * np.float32(i & 7) * np.float32(0.125)
        full = np.float32(0.62) + np.float32(0.38) * min(depth * np.float32(1.0 / 0.6), one)
        cover[i] = max(min(depth / (np.float32(0.05) + pixel), one), none) * full
        edge = abs(depth - np.float32(0.05) - np.float32(0.03) * wide[i])
        edge = one - edge / (np.float32(0.035) + np.float32(0.012) * long[i] + pixel)
        foam[i] = max(none, edge) * np.float32(0.6)
        if flow > none:
            x = left + step * np.float32(i)
            streak = looked_up(
                table, (x * np.float32(0.8) + z * np.float32(5.0) + np.float32(1.5) * wide[i]) * to_table
            )
            streak *= looked_up(table, (z * np.float32(9.0) + x * np.float32(1.7) + slow[i]) * to_table)
            streak = min((streak - np.float32(0.62)) * np.float32(1.6), np.float32(0.5))
            foam[i] = max(foam[i], streak * min(depth, one))
        foam[i] = min(foam[i], one)


@bare
def _beach(
    cover: Number, foam: Number, slow: Number, long: Number, wide: Number, fine: Number, table: Number, left: Number,
    step: Number, drift: Number, past_shore: Number,
) -> None:  # fmt: skip
    """The same where waves run up a beach, `past_shore` world units behind its line."""
    to_table = np.float32(4096.0 / (2.0 * math.pi))
    one, none, fifteen = np.float32(1.0), np.float32(0.0), np.float32(0.15)
    for i in range(cover.shape[0]):
        low = slow[i]
        x = left + step * np.float32(i)
        line = np.float32(0.32) * low + np.float32(0.10) * wide[i]
        line += np.float32(0.22) * looked_up(table, (drift + x * fifteen) * to_table)
        past = past_shore - line
        cover[i] = (
            min(past * np.float32(1.0 / 0.35), one) * np.float32(0.45) + np.float32(0.55) if past >= none else none
        )
        edge = one - abs(past - np.float32(0.10) - np.float32(0.06) * fine[i]) / (
            np.float32(0.16) + np.float32(0.05) * long[i]
        )
        near = abs(past - np.float32(1.3) - np.float32(0.5) * low - np.float32(0.25) * long[i])
        near = max(none, one - near / (fifteen + np.float32(0.09) * fine[i])) * max(none, np.float32(0.4) + low)
        far = abs(past - np.float32(3.6) - np.float32(1.1) * low - np.float32(0.3) * wide[i])
        far = max(none, one - far / (np.float32(0.22) + np.float32(0.12) * fine[i])) * max(none, np.float32(0.35) - low)
        edge = max(max(none, edge), max(np.float32(0.75) * near, np.float32(0.6) * far))
        foam[i] = min(edge, one)


@bare
def _looks(
    rows: Number, columns: Number, share: Number, shown: Number, tilt: Number, slow: Number, long: Number, wide: Number,
    fine: Number, first: Number, width: Number, calm: Number, mirrored: Number, lift: Number, bend: Number, lowest: Number, amount: Number, steep: Number,
    gleam: Number, glitter: Number, sun_x: Number, sun_wide: Number, light: Number,
) -> None:  # fmt: skip
    """Where each column looks into the mirrored picture, how much of it is seen, and how bright its slope is."""
    one, none = np.float32(1.0), np.float32(0.0)
    last = np.int32(width - 2)
    begin = np.int32(2 * first)
    for i in range(rows.shape[0]):
        low = slow[i]
        wave = (long[i] + np.float32(0.6) * wide[i] + np.float32(0.35) * fine[i]) * calm
        # Above the frame it goes slowly back down: its upper row alone, again and again, would hang in the water as columns.
        row = mirrored - wave * lift
        rows[i] = min(np.int32(max(row, np.float32(-0.5) * row)), lowest)
        aside = np.int32((wide[i] + np.float32(0.5) * long[i]) * bend)
        column = begin + np.int32(2 * i)
        columns[i] = min(max(column + aside, np.int32(0)), last)
        away = abs(np.float32(column) - sun_x) * sun_wide
        shine = glitter * max(none, wave * np.float32(0.8) + np.float32(0.3) * low - np.float32(0.75))
        shine *= max(none, one - away * away) * np.float32(95.0)
        share[i] = min(max(amount - np.float32(0.10) * wave * calm, none), one)
        shown[i] = min(max(np.float32(0.30) + np.float32(1.1) * wave + np.float32(0.35) * low, none), one) * gleam
        tilt[i] = (wave * np.float32(9.0) * steep + shine) * light + shine


@bare
def _look_up(found: Number, plane: Number, rows: Number, columns: Number, half: Number, more: Number) -> None:
    """What stands in a plane at these places, `more` columns to the right; `half`: it is a plane of half their size."""
    for i in range(found.shape[0]):
        found[i] = np.float32(plane[np.uint64(rows[i] >> half), np.uint64((columns[i] >> half) + more)])


@bare
def _settle(
    row: Number, first: Number, second: Number, share: Number, shown: Number, tilt: Number, cover: Number, foam: Number,
    base: Number, white: Number, cap: Number,
) -> None:  # fmt: skip
    """Lay the surface over a row of luma, of which each two neighbours share all but what they mirror; both in one loop, or
    it would be none of vectors. `cap`: beyond which a mirrored pixel shines of itself."""
    least, most = np.float32(16.0), np.float32(235.0)
    for i in range(share.shape[0]):
        at = np.uint64(i) * np.uint64(2)
        old, beside = np.float32(row[at]), np.float32(row[at + np.uint64(1)])
        one, two = min(first[i], cap), min(second[i], cap)
        one = base + (one + (first[i] - one) * shown[i] - base) * share[i] + tilt[i]
        two = base + (two + (second[i] - two) * shown[i] - base) * share[i] + tilt[i]
        one += (white - one) * foam[i]
        two += (white - two) * foam[i]
        row[at] = np.uint8(np.int32(min(max(old + (one - old) * cover[i], least), most)))
        row[at + np.uint64(1)] = np.uint8(np.int32(min(max(beside + (two - beside) * cover[i], least), most)))


@bare
def _tint(row: Number, found: Number, share: Number, cover: Number, foam: Number, base: Number, white: Number) -> None:
    """The same for a row of chroma."""
    for i in range(row.shape[0]):
        value = base + (found[i] - base) * share[i]
        value += (white - value) * foam[i]
        old = np.float32(row[i])
        row[i] = np.uint8(np.int32(old + (value - old) * cover[i]))


@inlined
def _row(length: Number) -> Number:
    return np.empty(length, np.float32)


@kernel
def _draw(
    y: Number, u: Number, v: Number, table: Number, colours: Number, horizon: Number, focal: Number, eye: Number,
    shift_x: Number, shift_z: Number, turn_x: Number, shore: Number, waves: Number, mirror: Number, time: Number,
    sun_x: Number, glitter: Number, gleam: Number, unit: Number, end: Number, course: Number, flow: Number, quay: Number,
) -> None:  # fmt: skip
    """Row by row; what is worked out in loops of its own, with nothing looked up but by numbers without a sign, becomes
    vector instructions."""
    height, width = y.shape
    half = width // 2
    first = math.ceil(horizon + focal * eye / end)
    lowest = np.int32(max(int(horizon) - 1, 0))
    # Each by itself: rows of one array would be taken for strided ones, and strided loops become no vector instructions.
    slow, long, wide, fine = _row(half), _row(half), _row(half), _row(half)
    share, shown, tilt, found, beside = _row(half), _row(half), _row(half), _row(half), _row(half)
    cover, foam = np.ones(half, np.float32), np.zeros(half, np.float32)
    rows, columns = np.empty(half, np.int32), np.empty(half, np.int32)
    posts = np.empty(width // 16 + 2, np.float32)
    cap = np.float32(SHINES if gleam > 0.0 else 255.0)
    edge = shore - (0.0 if quay else 0.9)
    known, known_from, known_to = -2, 0, 0
    for j in range(max(first, 1), height):
        below = j + 0.5 - horizon
        seen = focal * eye / below
        z = seen + shift_z
        if course > 0:
            if z < 4.0:
                break
        elif shore > 0.0 and z < edge:
            break
        pixel = seen / focal
        at_left = shift_x + (1.0 - width * 0.5 - turn_x) * pixel
        begin, until = 0, half
        if course > 0:  # the course bends slowly: every eighth pair of columns, and straight lines between
            begin, until = half, 0
            for k in range(posts.shape[0]):
                posts[k] = inside(course, at_left + 16 * k * pixel, z)
                if k > 0 and max(posts[k - 1], posts[k]) > 0.0:
                    begin, until = min(begin, 8 * k - 8), min(8 * k, half)
            if until <= begin:
                continue
        reach = min(1.0, z / 40.0)
        amount = mirror * (0.30 + 0.70 * reach)
        base_y = colours[0] + (colours[3] - colours[0]) * math.sqrt(reach)
        base_u = colours[1] + (colours[4] - colours[1]) * math.sqrt(reach)
        base_v = colours[2] + (colours[5] - colours[2]) * math.sqrt(reach)
        above = horizon - below * 0.92  # what lies above the frame is not there to be mirrored
        if above < 0.0:
            amount *= max(0.0, 1.0 + above / (0.22 * unit))
        step = np.float32(2.0 * pixel)
        even = j % 2 == 0
        if even or known != j - 1 or begin < known_from or until > known_to:
            # Waves are worked out for every second row, and serve the next one too.
            known, known_from, known_to = j, max(begin - 8, 0), min(until + 8, half)
            here = slice(known_from, known_to)
            phases = (
                _turned(z * 2.1 + time * 1.5), _turned(z * 3.7 - time * 1.1), _turned(z * 6.9 + time * 2.3),
                _turned(z * 0.55 + time * 0.5),
            )  # fmt: skip
            left = np.float32(at_left + 2 * known_from * pixel - flow * time)
            _waves(slow[here], long[here], wide[here], fine[here], table, left, step, phases)
        here = slice(begin, until)
        left = np.float32(at_left + 2 * begin * pixel - flow * time)
        if course > 0:
            _banks(
                cover[here], foam[here], slow[here], long[here], wide[here], posts[begin // 8 :], table, left, step,
                np.float32(pixel), np.float32(flow), np.float32(z),
            )  # fmt: skip
        elif quay and shore > 0.0:
            cover[:] = np.float32(min(max(z - shore, 0.0) / 0.04, 1.0))
        elif shore > 0.0 and z - shore < SURF:
            _beach(cover, foam, slow, long, wide, fine, table, left, step, _turned(time * 0.9), np.float32(z - shore))
        _looks(
            rows[here], columns[here], share[here], shown[here], tilt[here], slow[here], long[here], wide[here], fine[here],
            begin, width, np.float32(min(1.0, 0.012 / pixel) * 0.75 + 0.25), np.float32(above - 1.0),
            np.float32(waves * (2.0 + 20.0 * below / unit) * unit / 720.0),
            np.float32(waves * (1.0 + 5.0 * below / unit) * unit / 720.0), lowest, np.float32(amount),
            np.float32(0.5 + 0.5 * waves), np.float32(gleam), np.float32(glitter), np.float32(sun_x),
            np.float32(1.0 / (unit * 0.10 + below * 0.40)), np.float32((base_y - 10.0) * 0.011),
        )  # fmt: skip
        _look_up(found[here], y, rows[here], columns[here], 0, 0)
        _look_up(beside[here], y, rows[here], columns[here], 0, 1)
        _settle(
            y[j, 2 * begin : 2 * until], found[here], beside[here], share[here], shown[here], tilt[here], cover[here],
            foam[here], np.float32(base_y), np.float32(colours[6]), cap,
        )  # fmt: skip
        if even:
            _look_up(found[here], u, rows[here], columns[here], 1, 0)
            _tint(
                u[j // 2, here], found[here], share[here], cover[here], foam[here], np.float32(base_u), np.float32(colours[7])
            )  # fmt: skip
            _look_up(found[here], v, rows[here], columns[here], 1, 0)
            _tint(
                v[j // 2, here], found[here], share[here], cover[here], foam[here], np.float32(base_v), np.float32(colours[8])
            )  # fmt: skip


@inlined
def _turned(angle: Number) -> Number:
    """The same angle within one turn, where single precision tells it well."""
    return np.float32(angle - 2.0 * math.pi * math.floor(angle / (2.0 * math.pi)))
