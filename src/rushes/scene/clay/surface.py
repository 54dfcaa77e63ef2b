"""Kernels: what one point of the clay looks like: its normal, its colour, its light."""

from __future__ import annotations

import math

from rushes.scene.clay import layout as at
from rushes.scene.clay._jit import f, kernel
from rushes.scene.clay.field import FAR, distance, occlusion, solid_distance, sunlit
from rushes.scene.clay.model import Floats, Ints
from rushes.scene.clay.paint import coverage, noise_at, ramp

_X, _A, _E, _M, _G, _B = at.CENTRE, at.AXES, at.EXTRA, at.MATERIAL, at.GROUP, at.BLEND
_RC, _RA, _PART = at.REST_CENTRE, at.REST_AXES, at.PART
_ELLIPSOID, _BEAD, _WHITE, _GLASS, _PLAIN = at.ELLIPSOID, at.BEAD_EYE, at.WHITE_EYE, at.GLASS, at.PLAIN
_GLOSS, _SPECULAR, _GLOW, _FUZZ, _GRAIN, _SPECIAL = (at.GLOSS, at.SPECULAR, at.GLOW, at.FUZZ, at.GRAIN, at.SPECIAL)
_KD, _KEY, _SKY, _BOUNCE, _RD, _RIM, _UP = (
    at.KEY_DIRECTION,
    at.KEY,
    at.SKY,
    at.BOUNCE,
    at.RIM_DIRECTION,
    at.RIM,
    at.UP,
)

# What `look` leaves in its answer: display colour, the group that was hit, and how steeply the distance grows there
# (below 1 along the flat of a flattened cone, whose distance is only a bound).
RED, GREEN, BLUE, HIT_GROUP, STEEPNESS = range(5)


@kernel
def disc(u: float, v: float, radius: float, soft: float) -> float:
    return ramp(radius + soft, radius - soft, math.sqrt(u * u + v * v))


@kernel
def eye_colour(
    s: Floats, m: Floats, i: int, x: float, y: float, z: float, pixel: float, light_side: float, albedo: Floats
) -> float:
    """Paints an eye into `albedo`; returns the strength of its catchlight. Local x looks out of the head."""
    row = int(s[i, _M])
    x -= s[i, _X]
    y -= s[i, _X + 1]
    z -= s[i, _X + 2]
    up = s[i, _A + 3] * x + s[i, _A + 4] * y + s[i, _A + 5] * z
    v = up * s[i, _E + 1]
    side = s[i, _A + 6] * x + s[i, _A + 7] * y + s[i, _A + 8] * z
    u = side * s[i, _E + 2]
    # Catchlights sit towards the key as the camera sees it, whichever way the local side axis points.
    towards = light_side if s[i, _A + 6] > f(0) else -light_side
    soft = pixel * s[i, _E + 1]
    catch = f(0)
    if int(m[row, _SPECIAL]) == _BEAD:
        lower = ramp(f(-0.1), f(-0.95), v)
        ring = f(1) - disc(u, v, f(0.76), f(0.06) + soft)
        for c in range(3):
            glowing = m[row, 3 + c] * (f(0.30) + f(0.70) * ramp(f(0.7), f(-0.7), v))
            albedo[c] = m[row, c] + m[row, 3 + c] * lower * f(0.55)
            albedo[c] += (glowing - albedo[c]) * ring
        catch = disc(u - towards * f(0.30), v - f(0.36), f(0.31), soft)
        catch += f(0.55) * disc(u + towards * f(0.30), v + f(0.38), f(0.13), soft)
    else:
        a = u - m[row, at.GAZE]
        b = v - m[row, at.GAZE + 1]
        iris = disc(a, b, f(0.70), soft)
        pupil = disc(a, b, f(0.46), soft)
        shade = f(0.55) + f(0.75) * ramp(f(0.4), f(-0.6), b)
        for c in range(3):
            value = m[row, c] + (m[row, 3 + c] * shade - m[row, c]) * iris
            albedo[c] = value + (f(0.006) - value) * pupil
        catch = disc(a - towards * f(0.24), b - f(0.28), f(0.24), soft)
        catch += f(0.5) * disc(a + towards * f(0.22), b + f(0.30), f(0.10), soft)
    opened = m[row, at.OPEN]
    if opened < f(0.99):
        line = f(-0.45) + opened * f(1.6) + (f(0.5) - opened * f(0.7)) * u * u
        lid = ramp(line - soft, line + soft, v)
        crease = f(1) - opened
        dark = ramp(f(0.17) + soft, f(0.17) - soft, abs(v - line)) * (f(0.4) + f(0.6) * crease)
        under = ramp(f(0.05), f(0.75), crease) * ramp(line + soft, line - soft, v)
        for c in range(3):
            albedo[c] += (m[row, at.LID + c] - albedo[c]) * max(lid, under)
            albedo[c] += (f(0.012) - albedo[c]) * dark
        catch *= f(1) - max(max(lid, under), dark)
    return catch


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
    for c in range(3):
        albedo[c] = m[row, c]
    if int(m[row, _SPECIAL]) == _GLASS:
        lower = ramp(f(0.5), f(-0.5), (ly + f(0.35) * lx) * f(5))
        for c in range(3):
            albedo[c] += (m[row, 3 + c] - albedo[c]) * lower
    part = int(s[i, _PART])
    uneven = f(0)
    grain = m[row, _GRAIN]
    if grain > f(0):
        fine = noise_at(noise, x * f(58), y * f(58), z * f(58))
        uneven = noise_at(noise, x * f(22) + f(7), y * f(22), z * f(22))
        tone = f(1) + grain * (fine + uneven)
        for c in range(3):
            albedo[c] *= tone
    for j in range(p.shape[0]):
        if int(p[j, at.ON_PARTS]) & part:
            cover = coverage(p, noise, j, x, y, z, uneven, pixel) * p[j, at.OPACITY]
            if cover > f(0):
                for c in range(3):
                    albedo[c] += (p[j, at.PAINT_COLOUR + c] - albedo[c]) * cover


@kernel
def look(
    s: Floats,
    kinds: Ints,
    m: Floats,
    p: Floats,
    light: Floats,
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
    """Light a point of the skin into `answer`. `near`, `apart` and `mixed` are room to work in."""
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
    red = green = blue = gloss = specular = glow = fuzz = weight = catch = f(0)
    for j in range(touching):
        i = near[j]
        wide = s[i, _B] * f(0.55) + pixel
        behind = apart[j] - least
        if behind < wide or i == best:
            w = f(1) - behind / wide
            w *= w
            row = int(s[i, _M])
            special = int(m[row, _SPECIAL])
            if special in (_BEAD, _WHITE):
                catch += w * eye_colour(s, m, i, x, y, z, pixel, f(1) if light[_KD] > f(0) else f(-1), mixed)
            else:
                painted(s, m, p, noise, i, x, y, z, pixel, mixed)
            red += w * mixed[0]
            green += w * mixed[1]
            blue += w * mixed[2]
            gloss += w * m[row, _GLOSS]
            specular += w * m[row, _SPECULAR]
            glow += w * m[row, _GLOW]
            fuzz += w * m[row, _FUZZ]
            weight += w
    weight = f(1) / weight
    mixed[0] = red * weight
    mixed[1] = green * weight
    mixed[2] = blue * weight
    gloss *= weight
    specular *= weight
    glow *= weight
    fuzz *= weight
    catch *= weight

    # Light: key with soft shadow, sky and bounce with occlusion, rim, sheen of the fuzz.
    open_sky = lit = f(1)
    facing_key = nx * light[_KD] + ny * light[_KD + 1] + nz * light[_KD + 2]
    if glow < f(0.9):
        open_sky = occlusion(grid, origin, per_cell, x, y, z, nx, ny, nz)
        if facing_key > f(-0.25):
            seen = sunlit(
                grid,
                origin,
                per_cell,
                x + nx * f(0.03),
                y + ny * f(0.03),
                z + nz * f(0.03),
                light[_KD],
                light[_KD + 1],
                light[_KD + 2],
            )
            lit = f(1) - light[at.SHADOW] * (f(1) - seen)
    up = nx * light[_UP] + ny * light[_UP + 1] + nz * light[_UP + 2]
    if light[at.GROUNDED] > f(0):
        above = x * light[_UP] + y * light[_UP + 1] + z * light[_UP + 2]
        open_sky *= f(1) - f(0.5) * ramp(f(0.22), f(0), above) * (f(0.55) - f(0.45) * up)
    wrap = f(0.30)
    key = max(f(0), (facing_key + wrap) / (f(1) + wrap))
    key *= (key * f(0.4) + f(0.6)) * lit
    grazing = min(f(1) - max(f(0), nz), f(0.9))
    sheen = grazing * grazing
    rim = sheen * grazing * max(f(0), nx * light[_RD] + ny * light[_RD + 1] + nz * light[_RD + 2] + f(0.2))
    rim *= f(0.35) + f(0.65) * open_sky
    hx = light[_KD]
    hy = light[_KD + 1]
    hz = light[_KD + 2] + f(1)
    half = max(f(0), (nx * hx + ny * hy + nz * hz) / math.sqrt(hx * hx + hy * hy + hz * hz))
    shine = specular * half**gloss * lit
    from_sky = f(0.5) + f(0.5) * up
    from_ground = max(f(0), -up) * f(0.25)
    for c in range(3):
        albedo = mixed[c]
        ambient = (light[_BOUNCE + c] + (light[_SKY + c] - light[_BOUNCE + c]) * from_sky) * open_sky
        # Thin clay lets a little light through where it turns from the key.
        through = albedo * albedo * max(f(0), f(0.5) - abs(facing_key - f(0.05))) * light[_KEY + c] * f(0.34) * open_sky
        value = albedo * (ambient + light[_KEY + c] * key + light[_BOUNCE + c] * from_ground * open_sky) + through
        value += shine * light[_KEY + c] + rim * light[_RIM + c] * (f(0.05) + f(0.95) * albedo)
        value += fuzz * sheen * (ambient * f(0.6) + key * light[_KEY + c] * f(0.4)) * (f(0.02) + albedo * f(0.8))
        value = value * (f(1) - glow) + albedo * glow * f(1.6)
        value += catch * max(light[_SKY + c] + f(0.3), f(0.6))
        value = value * (f(1) + value * f(0.22)) / (f(1) + value * f(0.42))
        answer[c] = min(f(1), math.sqrt(max(value, f(0))))
