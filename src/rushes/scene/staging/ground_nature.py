"""What fields, paths, greens and ice look like from above: kinds of ground that the painting kernel of `ground.py` calls.

`mark` changes one point: red, green and blue of the clay, its slope to the right and away, and how much it glows. All
patterns repeat in x with the ground (24 world units); colours come from the soil. Nothing is drawn here.
"""

from __future__ import annotations

import math

from ..drawing.jit import kernel
from ..drawing.noise import Number, fractal, hash01, noise, smooth
from .courses import inside

KINDS = ("rows", "path", "ruts", "green", "pitch", "ice", "piste", "basalt", "flowers", "stones", "blossom", "tracks")


@kernel
def mark(
    kind: Number, x: Number, z: Number, pixel: Number, cell: Number, seed: Number, soil: Number, point: Number
) -> None:
    """Change one point of the ground."""
    edge = pixel + cell
    middle = x - 24.0 * math.floor(x / 24.0 + 0.5)
    if kind == 0:
        _rows(x, z, edge, seed, soil, point, 1.5, 0.0)
    elif kind == 8:
        _rows(x, z, edge, seed, soil, point, 1.0, 0.0)
    elif kind == 10:  # flowers of one kind, in the soil's second colour
        _rows(x, z, edge, seed, soil, point, 1.0, 1.0)
    elif kind == 1:  # a path that winds into the distance
        centre = 1.9 * math.sin((z - 4.2) * 0.16) + 0.25 * math.sin(z * 0.9)
        ragged = 0.14 * (noise(x * 3.0, z * 3.0, seed + 61, 72) - 0.5)
        _strip(abs(middle - centre) + ragged, 0.88, edge, x, z, pixel, seed, soil, point)
    elif kind == 2:  # a forest road: two ruts with grass between
        centre = 1.3 * math.sin((z - 4.2) * 0.13)
        ragged = 0.22 * (noise(x * 3.0, z * 3.0, seed + 61, 72) - 0.5)
        off = abs(middle - centre) + ragged
        _strip(off, 1.25, edge, x, z, pixel, seed, soil, point)
        grass = smooth(0.30 + edge, 0.12 - edge, off) * 0.75
        for c in range(3):
            point[c] += (soil[c] * 0.9 - point[c]) * grass
        rut = math.exp(-(((off - 0.68) / 0.22) ** 2))
        for c in range(3):
            point[c] *= 1.0 - 0.24 * rut
    elif kind == 3:
        _golf(middle, z, edge, seed, soil, point)
    elif kind == 4:
        _pitch(middle, z, edge, soil, point)
    elif kind == 5:
        _ice(x, z, pixel, seed, soil, point)
    elif kind == 6:  # a groomed slope: fine ribs, and tracks of skis
        rib = math.sin(x * math.pi * 8.0)
        point[3] += 0.35 * rib * smooth(0.05, 0.015, edge)
        for k in range(4):
            centre = -5.2 + 2.9 * k + (1.2 - 0.2 * k) * math.sin(z * (0.55 + 0.09 * k) + 2.0 * k)
            off = middle - centre
            for side in range(2):
                groove = (off - 0.11 + 0.22 * side) / (0.045 + edge)
                dent = math.exp(-groove * groove) * smooth(0.25, 0.05, edge)
                for c in range(3):
                    point[c] *= 1.0 - (0.30 - 0.12 * (c == 2)) * dent
    elif kind == 7:
        _basalt(x, z, pixel, seed, soil, point)
    elif kind == 11:
        _tracks(x, z, edge, pixel, seed, soil, point)
    elif kind == 9:  # stepping stones and pressed sand of a garden: a straight path with a rim of stones
        off = abs(middle)
        _strip(off, 0.80, edge, x, z, pixel, seed, soil, point)
        stone = math.floor(z / 0.42)
        local = z / 0.42 - stone
        round_z = (local - 0.5) * 0.42
        side = (off - 0.92) * 1.0
        tone = 0.75 + 0.35 * hash01(int(stone), 7, seed)
        size = 0.19
        d = math.sqrt(side * side + round_z * round_z) / size
        cover = smooth(1.0 + edge / size, 1.0 - edge / size, d)
        for c in range(3):
            point[c] += (0.52 * tone - point[c]) * cover
        if d < 1.0:
            sign = 1.0 if middle > 0.0 else -1.0
            point[3] += sign * side / size * 0.9 * cover
            point[4] -= round_z / size * 0.9 * cover


@kernel
def _tracks(x: Number, z: Number, edge: Number, pixel: Number, seed: Number, soil: Number, point: Number) -> None:
    """Dust in ripples, strewn with pebbles, and the prints of two rows of wheels that wind into the distance."""
    fine = smooth(0.07, 0.015, pixel)
    bend = 2.2 * noise(x * 0.5, z * 0.5, seed + 31, 12)
    sheltered = smooth(0.30, 0.62, noise(x * 0.25, z * 0.25, seed + 33, 6))
    wave = math.sin((z * 1.3 + x * 0.26 + bend) * 5.2)
    point[4] += wave * 0.34 * sheltered * fine
    point[3] += wave * 0.08 * sheltered * fine
    for c in range(3):
        point[c] *= 1.0 + 0.07 * wave * sheltered * fine
    i = math.floor(x * 4.0)
    j = math.floor(z * 4.0)
    size = 0.05 + 0.11 * hash01(i % 96, j, seed + 35) ** 3
    dx = (x * 4.0 - i - 0.25 - 0.5 * hash01(i % 96, j, seed + 36)) * 0.25
    dz = (z * 4.0 - j - 0.25 - 0.5 * hash01(i % 96, j, seed + 37)) * 0.25
    d = math.sqrt(dx * dx + dz * dz) / (size * 0.7)
    if hash01(i % 96, j, seed + 38) < 0.20 and d < 1.3:
        cover = smooth(1.05 + edge / size, 0.85 - edge / size, d)
        for c in range(3):
            point[c] *= 1.0 - 0.38 * cover
        point[3] += dx / size * 1.4 * cover
        point[4] -= dz / size * 1.4 * cover
    middle = x - 24.0 * math.floor(x / 24.0 + 0.5)
    centre = 0.55 + 1.25 * math.sin((z - 3.0) * 0.17) + 0.16 * (z - 4.0)
    off = abs(abs(middle - centre) - 0.46)
    print_ = smooth(0.135 + edge, 0.105 - edge, off)
    cleat = math.sin(z * 34.0 + 0.6 * math.sin(middle * 20.0)) * smooth(0.05, 0.012, pixel)
    rim = math.exp(-(((off - 0.16) / 0.035) ** 2)) * smooth(0.12, 0.03, edge)
    for c in range(3):
        point[c] *= 1.0 - (0.30 - 0.12 * cleat) * print_
        point[c] *= 1.0 + 0.12 * rim
    point[4] += cleat * 0.5 * print_


@kernel
def _strip(
    off: Number, half: Number, edge: Number, x: Number, z: Number, pixel: Number, seed: Number, soil: Number,
    point: Number,
) -> None:  # fmt: skip
    """Trodden earth of the accent colour, with pebbles, sunk a little."""
    cover = smooth(half + 0.10 + edge, half - 0.10 - edge, off)
    tone = 0.86 + 0.28 * fractal(x * 2.0, z * 2.0, seed + 63, 48, 3)
    pebble = smooth(0.70, 0.80, noise(x * 6.0, z * 6.0, seed + 67, 144)) * smooth(0.05, 0.015, pixel)
    rim = math.exp(-(((off - half - 0.08) / 0.10) ** 2))
    for c in range(3):
        value = soil[6 + c] * (tone + 0.22 * pebble)
        point[c] += (value - point[c]) * cover
        point[c] *= 1.0 - 0.20 * rim


@kernel
def _rows(
    x: Number, z: Number, edge: Number, seed: Number, soil: Number, point: Number, pitch: Number, alike: Number
) -> None:
    """Rows of a field that run to the horizon: earth between ridges of plants."""
    row = math.floor(x / pitch)
    local = x / pitch - row - 0.5
    number = int(row) % int(24.0 / pitch)
    clump = 0.10 * (fractal(x * 4.0, z * 4.0, seed + 71, 96, 2) - 0.4)
    half = (0.30 if pitch > 1.2 else 0.40) + clump
    blur = edge / pitch
    plants = smooth(half + blur + 0.04, half - blur - 0.04, abs(local))
    leaf = 0.72 + 0.75 * fractal(x * 6.0, z * 3.0, seed + 73, 144, 3)
    fine = smooth(0.12, 0.03, edge)
    leaf = 1.0 + (leaf - 1.0) * (0.35 + 0.65 * fine)
    bloom = number % 5
    blossoms = 0.0
    if pitch < 1.2 and fine > 0.0:
        # Of one kind they stand so close that hardly any green is seen between.
        blossoms = _blossoms(x, z, seed + 75) if alike == 0.0 else 0.70 + 0.30 * _blossoms(2.0 * x, 2.0 * z, seed + 75)
    for c in range(3):
        green = soil[c]
        if pitch < 1.2:  # a field of flowers: every row its colour, or all the same
            paint = 0.0
            if alike > 0.0:
                paint = soil[3 + c]
            elif bloom == 0:
                paint = 0.80 if c == 0 else (0.05 if c == 1 else 0.07)
            elif bloom == 1:
                paint = 0.95 if c == 0 else (0.55 if c == 1 else 0.03)
            elif bloom == 2:
                paint = 0.80 if c == 0 else (0.22 if c == 1 else 0.42)
            elif bloom == 3:
                paint = 0.86 if c == 0 else (0.84 if c == 1 else 0.80)
            else:
                paint = 0.30 if c == 0 else (0.12 if c == 1 else 0.62)
            dots = blossoms
            green += (paint - green) * (0.88 * (1.0 - fine) + dots * fine)
        value = green * leaf
        point[c] = (
            soil[6 + c] * (0.75 + 0.5 * (leaf - 0.5)) + (value - soil[6 + c] * (0.75 + 0.5 * (leaf - 0.5))) * plants
        )
    slope = math.sin(local * 2.0 * math.pi) * smooth(0.9, 0.2, edge / pitch)
    point[3] += slope * 0.75


@kernel
def _blossoms(x: Number, z: Number, seed: Number) -> Number:
    """Round heads of flowers, close together: 1 on a head, 0 between."""
    i = math.floor(x * 5.0)
    j = math.floor(z * 5.0)
    best = 9.0
    for a in range(-1, 2):
        for b in range(-1, 2):
            dx = x * 5.0 - (i + a) - 0.2 - 0.6 * hash01((i + a) % 120, j + b, seed)
            dz = z * 5.0 - (j + b) - 0.2 - 0.6 * hash01((i + a) % 120, j + b, seed + 1)
            best = min(best, dx * dx + dz * dz)
    return smooth(0.30, 0.14, best)


@kernel
def _golf(x: Number, z: Number, edge: Number, seed: Number, soil: Number, point: Number) -> None:
    """A mown fairway in stripes between rough, a green around the hole, a bunker of sand."""
    stripe = 1.0 if math.floor(x / 1.5) % 2 == 0 else 0.0
    fair = smooth(6.2 + edge, 5.6 - edge, abs(x + 1.2 * math.sin(z * 0.15)) - 0.04 * z)
    for c in range(3):
        mown = soil[c] + (soil[3 + c] - soil[c]) * stripe
        rough = soil[3 + c] * 0.72
        point[c] = rough + (mown - rough) * fair
    dx = (x - 1.6) / 3.1
    dz = (z - 9.2) / 1.75
    angle = math.atan2(dz, dx)
    ring = math.sqrt(dx * dx + dz * dz) * (1.0 + 0.07 * math.sin(angle * 3.0))
    blur = edge * 0.6
    putting = smooth(1.0 + blur, 1.0 - blur, ring)
    collar = smooth(1.22 + blur, 1.22 - blur, ring) * (1.0 - putting)
    for c in range(3):
        bright = 0.36 if c == 0 else (0.72 if c == 1 else 0.22)
        point[c] += (bright - point[c]) * putting
        point[c] += (soil[c] * 1.12 - point[c]) * collar
    for k in range(2):
        dx = (x + 3.3 - 9.2 * k) / (1.9 - 0.3 * k)
        dz = (z - 7.3 - 1.2 * k) / 0.85
        angle = math.atan2(dz, dx)
        ring = math.sqrt(dx * dx + dz * dz) * (1.0 + 0.14 * math.sin(angle * 3.0 + k) + 0.06 * math.sin(angle * 5.0))
        sand = smooth(1.0 + blur, 1.0 - blur, ring)
        lip = math.exp(-(((ring - 1.03) / 0.07) ** 2))
        ripple = 0.94 + 0.10 * noise(x * 6.0 + 144.0, z * 6.0, seed + 77, 0)
        for c in range(3):
            point[c] += (soil[6 + c] * ripple - point[c]) * sand
            point[c] *= 1.0 - 0.30 * lip
        if ring < 1.0:
            point[3] -= dx * 0.5 * sand
            point[4] += dz * 0.7 * sand


@kernel
def _pitch(x: Number, z: Number, edge: Number, soil: Number, point: Number) -> None:
    """Half of a football pitch: mown stripes across, white lines, the penalty box before the goal at z = 13."""
    stripe = 1.0 if math.floor((z + 0.4) / 1.6) % 2 == 0 else 0.0
    for c in range(3):
        point[c] = (soil[c] + (soil[3 + c] - soil[c]) * stripe) * (0.92 + 0.08 * point[c] / max(soil[c], 0.01))
    half = 0.075 + edge * 0.5
    line = 0.0
    aside = abs(x)
    line = max(line, smooth(half + edge, half - edge, abs(z - 13.0)) * (1.0 if aside < 10.6 else 0.0))
    line = max(line, smooth(half + edge, half - edge, abs(aside - 10.5)) * (1.0 if z < 13.1 else 0.0))
    for box in range(2):
        reach = 5.6 if box == 0 else 2.9
        deep = 8.6 if box == 0 else 11.2
        line = max(line, smooth(half + edge, half - edge, abs(z - deep)) * (1.0 if aside < reach else 0.0))
        line = max(
            line,
            smooth(half + edge, half - edge, abs(aside - reach)) * (1.0 if deep < z < 13.0 else 0.0),
        )
    ring = math.sqrt(x * x + (z - 2.4) * (z - 2.4))
    line = max(line, smooth(half + edge, half - edge, abs(ring - 2.6)))
    arc = math.sqrt(x * x + (z - 10.0) * (z - 10.0))
    line = max(line, smooth(half + edge, half - edge, abs(arc - 2.4)) * (1.0 if z < 8.6 else 0.0))
    spot = math.sqrt(x * x + (z - 10.0) * (z - 10.0))
    line = max(line, smooth(0.16 + edge, 0.12 - edge, spot))
    for c in range(3):
        point[c] += (0.90 - point[c]) * line


@kernel
def _ice(x: Number, z: Number, pixel: Number, seed: Number, soil: Number, point: Number) -> None:
    """Polished ice with clefts of a deeper blue between plates, snow blown over parts of it."""
    first = 9.0
    second = 9.0
    i = math.floor(x / 2.0)
    j = math.floor(z / 1.6)
    for a in range(-1, 2):
        for b in range(-1, 2):
            wrapped = (i + a) % 12
            dx = x / 2.0 - (i + a) - hash01(wrapped, j + b, seed + 81)
            dz = z / 1.6 - (j + b) - hash01(wrapped, j + b, seed + 83)
            d = math.sqrt(dx * dx + dz * dz)
            if d < first:
                second = first
                first = d
            elif d < second:
                second = d
    gap = (second - first) * 1.4
    cleft = smooth(0.16 + pixel * 2.0, 0.03, gap)
    snow = smooth(0.42, 0.60, fractal(x * 0.75, z * 0.75, seed + 87, 18, 3))
    for c in range(3):
        point[c] = soil[c] + (soil[3 + c] - soil[c]) * snow
        point[c] += (soil[6 + c] - point[c]) * cleft * (1.0 - 0.55 * snow)


@kernel
def _basalt(x: Number, z: Number, pixel: Number, seed: Number, soil: Number, point: Number) -> None:
    """Black plates of cooled lava; what is hot shines through some of the clefts."""
    first = 9.0
    second = 9.0
    bend_x = x + 0.4 * (noise(x * 1.5, z * 1.5, seed + 91, 36) - 0.5)
    bend_z = z + 0.4 * (noise(x * 1.5, z * 1.5, seed + 93, 36) - 0.5)
    i = math.floor(bend_x / 1.2)
    j = math.floor(bend_z)
    tone = 1.0
    for a in range(-1, 2):
        for b in range(-1, 2):
            wrapped = (i + a) % 20
            dx = bend_x / 1.2 - (i + a) - hash01(wrapped, j + b, seed + 95)
            dz = bend_z - (j + b) - hash01(wrapped, j + b, seed + 97)
            d = math.sqrt(dx * dx + dz * dz)
            if d < first:
                second = first
                first = d
                tone = 0.78 + 0.44 * hash01(wrapped, j + b, seed + 99)
            elif d < second:
                second = d
    gap = second - first
    cleft = smooth(0.10 + pixel * 2.0, 0.02, gap)
    hot = smooth(0.46, 0.60, fractal(x * 0.5, z * 0.5, seed + 101, 12, 2)) * smooth(
        1.5, 3.0, abs(x - 24.0 * math.floor(x / 24.0 + 0.5)) + 0.35 * (z - 4.0)
    )
    for c in range(3):
        point[c] *= tone * (1.0 - 0.6 * cleft)
    point[5] = max(point[5], cleft * hot * soil[12])


@kernel
def bank(course: Number, x: Number, z: Number, pixel: Number, soil: Number, point: Number) -> None:
    """Sand that grows wet and dark towards the water."""
    depth = inside(course, x, z)
    if depth < -1.2:
        return
    sand = smooth(-0.85, -0.30, depth)
    wet = smooth(-0.40, -0.02, depth)
    for c in range(3):
        point[c] += (soil[14 + c] - point[c]) * sand
        point[c] *= 1.0 - 0.45 * wet
