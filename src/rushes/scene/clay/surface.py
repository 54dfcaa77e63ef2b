"""Kernels: what one point of the clay is like, whatever the light: its normal, its colour, how much sky it sees.

No light here: `shading.py` lights what this finds. So a pose that was traced once serves every light and every colour.
"""

from __future__ import annotations

import math

from . import layout as at
from ._jit import f, kernel
from .field import FAR, distance, occlusion, solid_distance
from .model import Floats, Ints
from .paint import coverage, noise_at, ramp

_X, _A, _E, _M, _G, _B = at.CENTRE, at.AXES, at.EXTRA, at.MATERIAL, at.GROUP, at.BLEND
_RC, _RA, _PART = at.REST_CENTRE, at.REST_AXES, at.PART
_ELLIPSOID, _BEAD, _WHITE, _GLASS, _PLAIN = at.ELLIPSOID, at.BEAD_EYE, at.WHITE_EYE, at.GLASS, at.PLAIN
_GLOSS, _SPECULAR, _GLOW, _FUZZ, _GRAIN, _SPECIAL = (at.GLOSS, at.SPECULAR, at.GLOW, at.FUZZ, at.GRAIN, at.SPECIAL)
_SECOND = at.SECOND

CHANNELS = 4  # of a colour: red, green, blue, and the share of the figure's main colour

# What `look` leaves in its answer. The steepness tells how fast the distance grows there: below 1 along the flat of a
# flattened cone, whose distance is only a bound.
COLOUR, SHINE_GLOSS, SHINE, GLOWING, FUR, OPEN_SKY, NORMAL, CATCH_LEFT, CATCH_RIGHT, EYE, HIT_GROUP, STEEPNESS = (
    0, 4, 5, 6, 7, 8, 9, 12, 13, 14, 15, 16,
)  # fmt: skip
ANSWER_SIZE = 18
CLEARNESS = 17  # of the skin: how much of it is glass that is seen through


@kernel
def disc(u: float, v: float, radius: float, soft: float) -> float:
    return ramp(radius + soft, radius - soft, math.sqrt(u * u + v * v))


@kernel
def eye_colour(s: Floats, m: Floats, i: int, x: float, y: float, z: float, pixel: float, albedo: Floats) -> None:
    """Paint an eye into `albedo`, and after its colour the strength of its catchlight under a light from the left and
    from the right. Local x looks out of the head."""
    row = int(s[i, _M])
    x -= s[i, _X]
    y -= s[i, _X + 1]
    z -= s[i, _X + 2]
    up = s[i, _A + 3] * x + s[i, _A + 4] * y + s[i, _A + 5] * z
    v = up * s[i, _E + 1]
    u = (s[i, _A + 6] * x + s[i, _A + 7] * y + s[i, _A + 8] * z) * s[i, _E + 2]
    # Catchlights sit towards the key as the camera sees it, whichever way the local side axis points.
    towards = f(1) if s[i, _A + 6] > f(0) else f(-1)
    soft = pixel * s[i, _E + 1]
    if int(m[row, _SPECIAL]) == _BEAD:
        lower = ramp(f(-0.1), f(-0.95), v)
        ring = f(1) - disc(u, v, f(0.76), f(0.06) + soft)
        for c in range(CHANNELS):
            glowing = m[row, _SECOND + c] * (f(0.30) + f(0.70) * ramp(f(0.7), f(-0.7), v))
            albedo[c] = m[row, c] + m[row, _SECOND + c] * lower * f(0.55)
            albedo[c] += (glowing - albedo[c]) * ring
        for side in range(2):
            off = towards * f(2 * side - 1)
            catch = disc(u - off * f(0.30), v - f(0.36), f(0.31), soft)
            albedo[CHANNELS + side] = catch + f(0.55) * disc(u + off * f(0.30), v + f(0.38), f(0.13), soft)
    else:
        a = u - m[row, at.GAZE]
        b = v - m[row, at.GAZE + 1]
        iris = disc(a, b, f(0.70), soft)
        pupil = disc(a, b, f(0.46), soft)
        shade = f(0.55) + f(0.75) * ramp(f(0.4), f(-0.6), b)
        for c in range(CHANNELS):
            value = m[row, c] + (m[row, _SECOND + c] * shade - m[row, c]) * iris
            albedo[c] = value + ((f(0.006) if c < 3 else f(0)) - value) * pupil
        for side in range(2):
            off = towards * f(2 * side - 1)
            catch = disc(a - off * f(0.24), b - f(0.28), f(0.24), soft)
            albedo[CHANNELS + side] = catch + f(0.5) * disc(a + off * f(0.22), b + f(0.30), f(0.10), soft)
    opened = m[row, at.OPEN]
    if opened < f(0.99):
        line = f(-0.45) + opened * f(1.6) + (f(0.5) - opened * f(0.7)) * u * u
        lid = ramp(line - soft, line + soft, v)
        crease = f(1) - opened
        dark = ramp(f(0.17) + soft, f(0.17) - soft, abs(v - line)) * (f(0.4) + f(0.6) * crease)
        under = ramp(f(0.05), f(0.75), crease) * ramp(line + soft, line - soft, v)
        for c in range(CHANNELS):
            albedo[c] += (m[row, at.LID + c] - albedo[c]) * max(lid, under)
            albedo[c] += ((f(0.012) if c < 3 else f(0)) - albedo[c]) * dark
        shut = f(1) - max(max(lid, under), dark)
        albedo[CHANNELS] *= shut
        albedo[CHANNELS + 1] *= shut


@kernel
def painted(
    s: Floats, m: Floats, p: Floats, noise: Floats, i: int, x: float, y: float, z: float, pixel: float, albedo: Floats
) -> None:
    """Colour of solid i at a point: its material, the grain of the clay, then the paint, in order."""
    row = int(s[i, _M])
    x -= s[i, _X]
    y -= s[i, _X + 1]
    z -= s[i, _X + 2]
    lx = s[i, _A] * x + s[i, _A + 1] * y + s[i, _A + 2] * z
    ly = s[i, _A + 3] * x + s[i, _A + 4] * y + s[i, _A + 5] * z
    lz = s[i, _A + 6] * x + s[i, _A + 7] * y + s[i, _A + 8] * z
    x = s[i, _RC] + s[i, _RA] * lx + s[i, _RA + 3] * ly + s[i, _RA + 6] * lz
    y = s[i, _RC + 1] + s[i, _RA + 1] * lx + s[i, _RA + 4] * ly + s[i, _RA + 7] * lz
    z = s[i, _RC + 2] + s[i, _RA + 2] * lx + s[i, _RA + 5] * ly + s[i, _RA + 8] * lz
    for c in range(CHANNELS):
        albedo[c] = m[row, c]
    if int(m[row, _SPECIAL]) == _GLASS:
        lower = ramp(f(0.5), f(-0.5), (ly + f(0.35) * lx) * f(5))
        for c in range(CHANNELS):
            albedo[c] += (m[row, _SECOND + c] - albedo[c]) * lower
    part = int(s[i, _PART])
    uneven = f(0)
    grain = m[row, _GRAIN]
    if grain > f(0):
        fine = noise_at(noise, x * f(58), y * f(58), z * f(58))
        uneven = noise_at(noise, x * f(22) + f(7), y * f(22), z * f(22))
        tone = f(1) + grain * (fine + uneven)
        for c in range(CHANNELS):
            albedo[c] *= tone
    for j in range(p.shape[0]):
        if int(p[j, at.ON_PARTS]) & part:
            cover = coverage(p, noise, j, x, y, z, uneven, pixel) * p[j, at.OPACITY]
            if cover > f(0):
                for c in range(CHANNELS):
                    albedo[c] += (p[j, at.PAINT_COLOUR + c] - albedo[c]) * cover


@kernel
def look(
    s: Floats,
    kinds: Ints,
    m: Floats,
    p: Floats,
    standing: Floats,
    noise: Floats,
    grid: Floats,
    origin: Floats,
    per_cell: float,
    chosen: Ints,
    count: int,
    x: float,
    y: float,
    z: float,
    pixel: float,
    near: Ints,
    apart: Floats,
    mixed: Floats,
    answer: Floats,
) -> None:
    """Describe a point of the skin in `answer`. `near`, `apart` and `mixed` are room to work in.

    `standing`: the y and z of the world's up in view space, and 1 when the figure stands on the ground.
    """
    # The group that was hit is the one whose fused skin is nearest: where two solids melt into each other the skin
    # stands out from both, and a solid of another group may be nearer than either.
    skin = FAR
    group = f(-1)
    first = 0
    hit_from = 0
    hit_to = 0
    fused = FAR
    for j in range(count):
        i = chosen[j]
        d = solid_distance(s, kinds, i, x, y, z)
        apart[j] = d
        if s[i, _G] != group:
            group = s[i, _G]
            first = j
            fused = d
        else:
            k = max(s[i, _B], f(1e-6))
            h = max(k - abs(fused - d), f(0))
            fused = min(fused, d) - h * h * f(0.25) / k
        if fused < skin:
            skin = fused
            hit_from = first
            hit_to = j + 1
        elif first == hit_from:
            hit_to = j + 1
    least = FAR
    best = 0
    for j in range(hit_from, hit_to):
        if apart[j] < least:
            least = apart[j]
            best = chosen[j]
    group = s[best, _G]
    answer[HIT_GROUP] = group
    touching = 0
    for j in range(hit_from, hit_to):
        i = chosen[j]
        if apart[j] < least + s[i, _B] + pixel * f(2):
            near[touching] = i
            apart[touching] = apart[j]
            touching += 1

    # The normal: of an ellipsoid on its own from its formula, otherwise from four looks at the distance.
    if touching == 1 and kinds[best] == _ELLIPSOID:
        u = x - s[best, _X]
        v = y - s[best, _X + 1]
        w = z - s[best, _X + 2]
        a = (s[best, _A] * u + s[best, _A + 1] * v + s[best, _A + 2] * w) * s[best, _E] * s[best, _E]
        b = (s[best, _A + 3] * u + s[best, _A + 4] * v + s[best, _A + 5] * w) * s[best, _E + 1] * s[best, _E + 1]
        c = (s[best, _A + 6] * u + s[best, _A + 7] * v + s[best, _A + 8] * w) * s[best, _E + 2] * s[best, _E + 2]
        nx = s[best, _A] * a + s[best, _A + 3] * b + s[best, _A + 6] * c
        ny = s[best, _A + 1] * a + s[best, _A + 4] * b + s[best, _A + 7] * c
        nz = s[best, _A + 2] * a + s[best, _A + 5] * b + s[best, _A + 8] * c
        answer[STEEPNESS] = f(1)
    else:
        e = pixel * f(0.7)
        a = distance(s, kinds, near, touching, x + e, y - e, z - e)
        b = distance(s, kinds, near, touching, x - e, y - e, z + e)
        c = distance(s, kinds, near, touching, x - e, y + e, z - e)
        d = distance(s, kinds, near, touching, x + e, y + e, z + e)
        nx = a - b - c + d
        ny = -a - b + c + d
        nz = -a + b - c + d
        answer[STEEPNESS] = min(f(1), max(f(0.2), math.sqrt(nx * nx + ny * ny + nz * nz) / (f(4) * e)))
    size = f(1) / (math.sqrt(nx * nx + ny * ny + nz * nz) + f(1e-9))
    nx *= size
    ny *= size
    nz *= size

    # Colour: the solids of the group that touch here, each by its nearness.
    for k in range(NORMAL):
        answer[k] = f(0)
    answer[CATCH_LEFT] = f(0)
    answer[CATCH_RIGHT] = f(0)
    answer[EYE] = f(0)
    answer[CLEARNESS] = f(0)
    weight = f(0)
    for j in range(touching):
        i = near[j]
        wide = s[i, _B] * f(0.55) + pixel
        behind = apart[j] - least
        if behind < wide or i == best:
            w = f(1) - behind / wide
            w *= w
            row = int(s[i, _M])
            special = int(m[row, _SPECIAL])
            if special == at.CLEAR:
                answer[CLEARNESS] += w
            if special in (_BEAD, _WHITE):
                eye_colour(s, m, i, x, y, z, pixel, mixed)
                answer[CATCH_LEFT] += w * mixed[CHANNELS]
                answer[CATCH_RIGHT] += w * mixed[CHANNELS + 1]
                answer[EYE] = f(1)
            else:
                painted(s, m, p, noise, i, x, y, z, pixel, mixed)
            for c in range(CHANNELS):
                answer[COLOUR + c] += w * mixed[c]
            answer[SHINE_GLOSS] += w * m[row, _GLOSS]
            answer[SHINE] += w * m[row, _SPECULAR]
            answer[GLOWING] += w * m[row, _GLOW]
            answer[FUR] += w * m[row, _FUZZ]
            weight += w
    weight = f(1) / weight
    for k in range(OPEN_SKY):
        answer[k] *= weight
    answer[CATCH_LEFT] *= weight
    answer[CATCH_RIGHT] *= weight
    answer[CLEARNESS] *= weight
    answer[NORMAL] = nx
    answer[NORMAL + 1] = ny
    answer[NORMAL + 2] = nz

    open_sky = f(1)
    if answer[GLOWING] < f(0.9):
        open_sky = occlusion(grid, origin, per_cell, x, y, z, nx, ny, nz)
    if standing[2] > f(0):
        up = ny * standing[0] + nz * standing[1]
        above = y * standing[0] + z * standing[1]
        open_sky *= f(1) - f(0.5) * ramp(f(0.22), f(0), above) * (f(0.55) - f(0.45) * up)
    answer[OPEN_SKY] = open_sky
