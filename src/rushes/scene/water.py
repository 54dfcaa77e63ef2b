"""Moving water: a plane that mirrors what is above it.

Drawn per frame over the ground, from a shore (or from the lower edge) to the horizon. It mirrors the frame as it is when
water is drawn, so everything far is drawn before and everything near after it. Four crossing waves from a sine table;
no randomness, so a frame depends on its time alone.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from .courses import COURSES, inside
from .jit import inlined, kernel
from .lens import Lens, Shift
from .noise import Number
from .planes import Frame, colour_to_yuv

TABLE = 4096  # entries of one period of sine
SHINES = 120.0  # luma from which something shines of itself at night
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


@kernel
def _draw(
    y: Number, u: Number, v: Number, table: Number, colours: Number, horizon: Number, focal: Number, eye: Number,
    shift_x: Number, shift_z: Number, turn_x: Number, shore: Number, waves: Number, mirror: Number, time: Number,
    sun_x: Number, glitter: Number, gleam: Number, unit: Number, end: Number, course: Number, flow: Number, quay: Number,
) -> None:  # fmt: skip
    height, width = y.shape
    to_table = 4096.0 / (2.0 * math.pi)
    first = math.ceil(horizon + focal * eye / end)
    # Waves are worked out for every second row, and serve the next one too.
    swell = np.empty((4, width // 2), np.float32)
    known = -2
    posts = np.empty(width // 16 + 2)
    for j in range(max(first, 1), height):
        below = j + 0.5 - horizon
        seen = focal * eye / below
        z = seen + shift_z
        edge = shore - (0.0 if quay else 0.9)
        if course > 0:
            if z < 4.0:
                break
        elif shore > 0.0 and z < edge:
            break
        pixel = seen / focal
        calm = min(1.0, 0.012 / pixel) * 0.75 + 0.25
        reach = min(1.0, z / 40.0)
        amount = mirror * (0.30 + 0.70 * reach)
        base_y = colours[0] + (colours[3] - colours[0]) * math.sqrt(reach)
        base_u = colours[1] + (colours[4] - colours[1]) * math.sqrt(reach)
        base_v = colours[2] + (colours[5] - colours[2]) * math.sqrt(reach)
        above = horizon - below * 0.92  # what lies above the frame is not there to be mirrored
        if above < 0.0:
            amount *= max(0.0, 1.0 + above / (0.22 * unit))
        lift = waves * (2.0 + 20.0 * below / unit) * unit / 720.0
        bend = waves * (1.0 + 5.0 * below / unit) * unit / 720.0
        phase_a = z * 2.1 + time * 1.5
        phase_b = z * 3.7 - time * 1.1
        phase_c = z * 6.9 + time * 2.3
        phase_d = z * 0.55 + time * 0.5
        even = j % 2 == 0
        if course > 0:  # the course bends slowly: every eighth pair of columns, and straight lines between
            for k in range(posts.shape[0]):
                posts[k] = inside(course, shift_x + (16 * k + 1 - width * 0.5 - turn_x) * pixel, z)
        if even or known != j - 1:
            known = j
            for i in range(width // 2):
                x = shift_x + (2 * i + 1 - width * 0.5 - turn_x) * pixel - flow * time
                slow = table[int((phase_d + x * 0.35) * to_table) & 4095]
                a = table[int((phase_a + x * 0.9 + slow) * to_table) & 4095]
                swell[0, i] = slow
                swell[1, i] = a
                swell[2, i] = table[int((phase_b - x * 1.9 + slow * 1.3) * to_table) & 4095]
                swell[3, i] = table[int((phase_c + x * 4.1 - a) * to_table) & 4095]
        for i in range(width // 2):
            x = shift_x + (2 * i + 1 - width * 0.5 - turn_x) * pixel
            depth = 1.0
            if course > 0:
                depth = posts[i >> 3] + (posts[(i >> 3) + 1] - posts[i >> 3]) * (i & 7) * 0.125
                if depth <= 0.0:
                    continue
            x -= flow * time
            slow = swell[0, i]
            a = swell[1, i]
            b = swell[2, i]
            c = swell[3, i]
            wave = (a + 0.6 * b + 0.35 * c) * calm
            cover = 1.0
            foam = 0.0
            if course > 0:
                cover = min(depth / (0.05 + pixel), 1.0) * (0.62 + 0.38 * min(depth / 0.6, 1.0))
                foam = max(0.0, 1.0 - abs(depth - 0.05 - 0.03 * b) / (0.035 + 0.012 * a + pixel)) * 0.6
                if flow > 0.0:
                    streak = table[int((x * 0.8 + z * 5.0 + 1.5 * b) * to_table) & 4095]
                    streak *= table[int((z * 9.0 + x * 1.7 + slow) * to_table) & 4095]
                    foam = max(foam, min((streak - 0.62) * 1.6, 0.5) * min(depth, 1.0))
                foam = min(max(foam, 0.0), 1.0)
            elif shore > 0.0:
                line = shore + 0.32 * slow + 0.10 * b + 0.22 * table[int((time * 0.9 + x * 0.15) * to_table) & 4095]
                if quay:
                    line = shore
                past = z - line
                if past < 0.0:
                    continue
                cover = min(past / 0.35, 1.0) * 0.45 + 0.55
                foam = max(0.0, 1.0 - abs(past - 0.10 - 0.06 * c) / (0.16 + 0.05 * a))
                crest = past - 1.3 - 0.5 * slow - 0.25 * a
                foam = max(foam, 0.75 * max(0.0, 1.0 - abs(crest) / (0.15 + 0.09 * c)) * max(0.0, 0.4 + slow))
                crest = past - 3.6 - 1.1 * slow - 0.3 * b
                foam = max(foam, 0.6 * max(0.0, 1.0 - abs(crest) / (0.22 + 0.12 * c)) * max(0.0, 0.35 - slow))
                foam = 0.0 if quay else min(foam, 1.0)
                if quay:
                    cover = min(1.0, past / 0.04)
            row = int(horizon - below * 0.92 - wave * lift - 1.0)
            row = min(max(row, 0), max(int(horizon) - 1, 0))
            column = 2 * i + int((b + 0.5 * a) * bend)
            column = min(max(column, 0), width - 2)
            shine = 0.0
            if glitter > 0.0:
                aside = abs(2 * i - sun_x) / (unit * 0.10 + below * 0.40)
                shine = glitter * max(0.0, wave * 0.8 + 0.3 * slow - 0.75) * max(0.0, 1.0 - aside * aside) * 95.0
            slope = wave * 9.0 * (0.5 + 0.5 * waves) + shine
            share = min(max(amount - 0.10 * wave * calm, 0.0), 1.0)
            shown = min(max(0.30 + 1.1 * wave + 0.35 * slow, 0.0), 1.0) * gleam
            for k in range(2):
                mirrored = min(float(y[row, column + k]), SHINES) if gleam > 0.0 else float(y[row, column + k])
                mirrored += (y[row, column + k] - mirrored) * shown
                value = base_y + (mirrored - base_y) * share + slope * (base_y - 10.0) * 0.011
                value += shine
                value += (colours[6] - value) * foam
                value = y[j, 2 * i + k] + (value - y[j, 2 * i + k]) * cover
                y[j, 2 * i + k] = int(min(max(value, 16.0), 235.0))
            if even:
                value = base_u + (u[row // 2, column // 2] - base_u) * share
                value += (colours[7] - value) * foam
                u[j // 2, i] = int(u[j // 2, i] + (value - u[j // 2, i]) * cover)
                value = base_v + (v[row // 2, column // 2] - base_v) * share
                value += (colours[8] - value) * foam
                v[j // 2, i] = int(v[j // 2, i] + (value - v[j // 2, i]) * cover)
