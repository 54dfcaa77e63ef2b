"""The open sea: waves that stand up, hide what is behind them, mirror the sky and break into foam.

A height field of crossing swells, drawn front to back per frame and column by column of two pixels. `swell_at` gives the same height
to whoever floats. A frame depends on its time alone. Still and inland water is in `water.py`.
"""

from __future__ import annotations

import math

import numpy as np

from ..drawing.jit import kernel
from ..drawing.lens import Lens, Shift
from ..drawing.noise import Number, hash01
from ..drawing.planes import Frame, colour_to_yuv
from .water import TABLE, WAVES, Water

# Of every swell: world units a radian across and away, radians a second, share of the height, phase.
SWELLS = np.array(
    [
        (0.26, 0.62, 0.90, 0.46, 0.0),
        (-0.62, 1.05, 1.20, 0.26, 1.7),
        (1.30, 1.75, 1.65, 0.15, 4.1),
        (-2.60, 2.30, 2.30, 0.08, 2.6),
        (3.90, 4.60, 3.20, 0.05, 5.3),
    ]
)
NEAR = 1.25  # world units before the camera within which waves flatten; nobody it looks at is nearer
TILE = 256  # side of a tile of noise that foam and glitter are cut from


def _tile() -> np.ndarray:
    """Soft noise that repeats to all sides, about -1..1."""
    hertz = np.hypot(np.fft.fftfreq(TILE)[:, None], np.fft.rfftfreq(TILE)[None, :]) * TILE
    shape = np.where(hertz > 0, np.exp(-((np.log(np.maximum(hertz, 0.1) / 22.0)) ** 2)), 0.0)
    noise = np.fft.irfft2(np.fft.rfft2(np.random.default_rng(11).standard_normal((TILE, TILE))) * shape, (TILE, TILE))
    result: np.ndarray = (noise / (2.0 * noise.std())).astype(np.float32)
    return result


NOISE = _tile()


def swell_at(x: float, z: float, seconds: float, height: float) -> float:
    """Height of the sea at a point, world units."""
    return height * math.fsum(
        share * math.sin(x * across + z * away + seconds * rate + phase)
        for across, away, rate, share, phase in SWELLS.tolist()
    )


def draw_sea(
    frame: Frame, lens: Lens, water: Water, shift: Shift, seconds: float, tint: tuple[float, float, float],
    haze: tuple[float, float, float], sun_x_px: float, glitter: float,
) -> None:  # fmt: skip
    """Draw the sea from the lower edge to the horizon; arguments as those of `draw_water`."""
    near = colour_to_yuv(*(c * t for c, t in zip(water.near, tint, strict=True)))
    far = colour_to_yuv(*(c * t for c, t in zip(water.far, tint, strict=True)))
    foam = colour_to_yuv(*(min(1.0, 0.16 + 0.80 * t) for t in tint))
    glass = colour_to_yuv(*(min(1.0, c * 1.25 * t + 0.05 * t) for c, t in zip(water.near, tint, strict=True)))
    _draw(
        frame.y, frame.u, frame.v, WAVES, NOISE, SWELLS,
        np.array([*near, *far, *foam, *glass, *colour_to_yuv(*haze)]), lens.horizon_px + shift.turn_y_px,
        lens.focal_px, lens.eye + shift.y, shift.x, shift.z, shift.turn_x_px, water.swell, water.mirror, seconds,
        sun_x_px, glitter, lens.unit, TABLE, min(0.55 * (water.waves - 1.0), 0.6),
    )  # fmt: skip


@kernel
def soft(tile: Number, down: Number, across: Number) -> Number:
    """The tile of noise at a point, mixed of its four neighbours."""
    j = math.floor(down)
    i = math.floor(across)
    part_j = down - j
    part_i = across - i
    j0 = int(j) & 255
    i0 = int(i) & 255
    j1 = (j0 + 1) & 255
    i1 = (i0 + 1) & 255
    upper = tile[j0, i0] + (tile[j0, i1] - tile[j0, i0]) * part_i
    lower = tile[j1, i0] + (tile[j1, i1] - tile[j1, i0]) * part_i
    return upper + (lower - upper) * part_j


@kernel
def _sky_rows(y: Number, u: Number, v: Number, horizon: Number) -> Number:
    """The mean colour of every row of the sky: waves are too rough to mirror a cloud."""
    rows = max(int(horizon), 1)
    width = y.shape[1]
    means = np.empty((rows, 3))
    for j in range(rows):
        a = 0.0
        b = 0.0
        c = 0.0
        n = 0
        for i in range(0, width - 1, 16):
            a += y[j, i]
            b += u[j // 2, i // 2]
            c += v[j // 2, i // 2]
            n += 1
        means[j, 0] = a / n
        means[j, 1] = b / n
        means[j, 2] = c / n
    return means


@kernel
def _draw(
    y: Number, u: Number, v: Number, table: Number, tile: Number, swells: Number, colours: Number, horizon: Number,
    focal: Number, eye: Number, shift_x: Number, shift_z: Number, turn_x: Number, height: Number, mirror: Number,
    time: Number, sun_x: Number, glitter: Number, unit: Number, entries: Number, wild: Number,
) -> None:  # fmt: skip
    tall, width = y.shape
    half = width // 2
    to_table = entries / (2.0 * math.pi)
    quarter = entries // 4
    mask = entries - 1
    count = swells.shape[0]
    lowest = np.full(half, float(tall))
    rows_before = np.full(half, float(tall) * 1.5)
    before = np.zeros((half, 3))
    phases = np.empty(count)
    weights = np.empty(count)
    sky = _sky_rows(y, u, v, min(max(horizon, 1.0), tall))
    last_sky = sky.shape[0] - 2
    nearest = (tall - horizon) * max(
        1.3, eye / max(eye - 0.8 * height, 0.25 * eye)
    )  # as far as crests reach the lower edge
    below = nearest
    while below > 0.6:
        seen = focal * eye / below
        z = seen + shift_z
        pixel = seen / focal
        step = (
            6.0
            if below > 1.3 * (tall - horizon)
            else 3.0
            if below > 0.24 * unit
            else (2.0 if below > 0.07 * unit else 1.0)
        )
        deep = seen * seen / (focal * eye) * step
        flat = min(max((seen - 0.15 * NEAR) / (0.85 * NEAR), 0.0), 1.0)  # a wave at the lens would hide all others
        flat = flat * flat * (3.0 - 2.0 * flat)
        for k in range(count):
            phases[k] = z * swells[k, 1] + time * swells[k, 2] + swells[k, 4]
            weights[k] = swells[k, 3] * min(1.0, 1.4 / (deep * swells[k, 1] + 1e-6)) * height * flat
        felt = count
        while felt > 1 and weights[felt - 1] < 0.012 * height:
            felt -= 1
        reach = min(1.0, seen / 60.0)
        reach = math.sqrt(reach)
        hazed = min(1.0, seen / 260.0) ** 0.7 * 0.85
        calm = min(1.0, 0.020 / pixel)
        for i in range(half):
            x = shift_x + (2 * i + 1 - width * 0.5 - turn_x) * pixel
            h = 0.0
            slope_x = 0.0
            slope_z = 0.0
            for k in range(felt):
                at = int((phases[k] + x * swells[k, 0]) * to_table)
                h += weights[k] * table[at & mask]
                cosine = weights[k] * table[(at + quarter) & mask]
                slope_x += cosine * swells[k, 0]
                slope_z += cosine * swells[k, 1]
            row = horizon + focal * (eye - h) / seen
            fine = soft(tile, z * 34.0 - time * 9.0, x * 26.0 + time * 6.0)
            fine *= 1.5
            slope = slope_z + 0.10 * fine * calm
            # A face that rises away from the camera shows the water's own colour, a back mirrors the sky.
            tilt = (eye / seen + slope) / math.sqrt(1.0 + slope * slope + slope_x * slope_x)
            grazing = 1.0 - min(max(tilt * 1.15 + 0.06, 0.0), 1.0)
            share = mirror * (0.10 + 0.90 * grazing * grazing * grazing)
            up = below * 0.75 + max(slope_z, -0.1) * unit * 0.40 + 0.03 * fine * unit
            sky_row = max(min(int(horizon - up - 2.0), last_sky), 0)
            crest = min(max(h / height * 1.1 - 0.10, 0.0), 1.0) * (1.0 - reach)
            crest *= min(max(slope * 1.6 + 0.35, 0.0), 1.0)
            shade = 1.0 + min(max(slope, -0.45), 0.45) * 0.34 + 0.10 * h / height
            if pixel < 0.06:  # as seen from near the tile would have corners
                drift = soft(tile, z * 7.0 - time * 0.5, x * 5.0 + 0.2 * fine)
            else:
                drift = tile[int(z * 7.0 - time * 0.5) & 255, int(x * 5.0 + 0.2 * fine) & 255]
            lace = soft(tile, z * 21.0 - time * 1.5, x * 17.0 + time)
            foam = min(max((h / height - 0.50) * 1.8 + 0.65 * drift - 0.45 + wild, 0.0), 1.0)
            foam *= min(max(0.55 + 0.95 * lace, 0.0), 1.0)
            foam = max(foam, min(max(0.5 * lace + drift - 1.28 + wild, 0.0), 0.35 + 0.3 * wild))
            shine = 0.0
            if glitter > 0.0:
                aside = abs(2 * i - sun_x) / (unit * 0.08 + below * 0.45)
                if aside < 1.0:
                    spark = soft(tile, z * 47.0 - time * 15.0, x * 39.0 + time * 12.0)
                    shine = glitter * (1.0 - aside * aside) * max(0.0, spark + 0.5 * fine - 0.62) * 130.0
                    shine = min(shine, 170.0)
            value_y = value_u = value_v = 0.0
            for c in range(3):
                value = colours[c] + (colours[3 + c] - colours[c]) * reach
                value += (colours[9 + c] - value) * crest * 0.85
                if c == 0:
                    value = 16.0 + (value - 16.0) * shade
                    value += (sky[sky_row, 0] - value) * share + shine
                elif c == 1:
                    value += (sky[sky_row, 1] - value) * share
                else:
                    value += (sky[sky_row, 2] - value) * share
                value += (colours[12 + c] - value) * hazed
                value += (colours[6 + c] - value) * foam
                if c == 0:
                    value_y = min(max(value, 16.0), 235.0)
                elif c == 1:
                    value_u = value
                else:
                    value_v = value
            if below == nearest:  # a trough before the camera shows as far down as the frame goes
                before[i, 0] = value_y
                before[i, 1] = value_u
                before[i, 2] = value_v
            if row < lowest[i]:
                first = max(math.ceil(row), max(int(horizon) - 40, 0))
                last = min(math.ceil(lowest[i]) - 1, tall - 1)
                span = rows_before[i] - row
                for j in range(first, last + 1):
                    part = min(max((j - row) / span, 0.0), 1.0) if span > 0.5 else 0.0
                    mixed = value_y + (before[i, 0] - value_y) * part
                    grain = hash01(i, j, 17) - 0.5
                    y[j, 2 * i] = int(mixed + 0.5 + 0.5 * grain)
                    y[j, 2 * i + 1] = int(mixed + 0.5 - 0.5 * grain)
                    if j % 2 == 0:
                        u[j // 2, i] = int(value_u + (before[i, 1] - value_u) * part + 0.5)
                        v[j // 2, i] = int(value_v + (before[i, 2] - value_v) * part + 0.5)
                lowest[i] = row
            rows_before[i] = row
            before[i, 0] = value_y
            before[i, 1] = value_u
            before[i, 2] = value_v
        below -= step
