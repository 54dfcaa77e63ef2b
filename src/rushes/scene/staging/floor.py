"""Floors and ceilings of rooms, painted into the same rows of texture as the ground outside.

A ceiling is a floor turned upside down: the same kernel paints it and the ground's own kernel draws it into a flipped
frame. Contact and cast shadows lie here, patches of daylight, rugs, and what lamps mirror. Walls are in `wall.py`.
"""

from __future__ import annotations

import math

import numpy as np

from ..drawing.jit import kernel
from ..drawing.lens import Lens
from ..drawing.noise import Number, fractal, hash01, noise, smooth
from ..drawing.shade import clay
from .ground import COLUMNS_MAX, COLUMNS_MIN, PERIOD, Texture

BEYOND = 1.6  # rows painted against those that the base camera sees


def paint_floor(
    lens: Lens, far: float, skin: np.ndarray, rugs: np.ndarray, standing: np.ndarray, pools: np.ndarray,
    panes: np.ndarray, sun: np.ndarray, half: float, light: np.ndarray, exposure: float, seed: int,
) -> Texture:  # fmt: skip
    """Paint one period of floor, up to the wall at depth `far`.

    `standing`: x, z, radius, height, crown of what throws shadows. `pools`: x, z, reach, red, green, blue of lamps.
    `panes`: x0, x1, y0, y1 of windows, through which comes `sun` (towards it, and its colour).
    """
    top = math.floor(lens.y(0.0, far))
    rows = max(2, math.ceil((lens.height_px - top) * BEYOND))
    rows += rows % 2
    depth = lens.focal_px * lens.eye / np.maximum(np.arange(rows) + top + 0.5 - lens.horizon_px, 0.25)
    wanted = PERIOD * lens.focal_px / depth
    columns = np.clip(2 ** np.ceil(np.log2(wanted)), COLUMNS_MIN, COLUMNS_MAX).astype(np.int64)
    columns[1::2] = columns[0::2]
    offsets = np.concatenate([[0], np.cumsum(columns)])[:-1].astype(np.int64)
    y = np.empty(int(columns.sum()), np.uint8)
    u, v = (np.empty(int(columns[0::2].sum()) // 2, np.uint8) for _ in range(2))
    limit = half + 0.6 if half else PERIOD
    _paint(
        y, u, v, offsets, columns, depth.astype(np.float64), skin, rugs, standing, pools, panes, sun, half, limit, far,
        light, exposure, lens.focal_px, seed,
    )  # fmt: skip
    return Texture(top_px=top, rows=rows, offsets=offsets, columns=columns, y=y, u=u, v=v)


@kernel
def _cover(kind: Number, skin: Number, x: Number, z: Number, pixel: Number, seed: Number, out: Number) -> None:
    """Colour (0-2), slope (3, 4) and occlusion (5) of a floor at a point."""
    size = skin[7]
    mix = 0.0
    tone = 1.0
    nx = 0.0
    nz = 0.0
    if kind == 0 or kind == 4:  # boards, a sports floor
        deep = size if kind == 0 else size * 0.5
        plank = math.floor(z / deep)
        across = z / deep - plank
        along = x / 3.0 + hash01(int(plank), 3, seed) * 3.0
        board = math.floor(along)
        tone = 0.84 + 0.26 * hash01(int(plank), int(board) % 8, seed + 5)
        if kind == 4:
            tone = 0.94 + 0.10 * hash01(int(plank), int(board) % 8, seed + 5)
        tone *= 1.0 + 0.14 * (noise(x * 2.0, z * 16.0, seed + 23, 48) - 0.5)
        gap = min(min(across, 1.0 - across) * deep, min(along - board, 1.0 - along + board) * 3.0)
        tone *= (0.55 if kind == 0 else 0.84) + (0.45 if kind == 0 else 0.16) * smooth(0.003, 0.016 + pixel, gap)
    elif kind == 1 or kind == 2 or kind == 5:  # tiles, a chequerboard, slabs of stone
        shift = 0.5 * (math.floor(z / size) - 2.0 * math.floor(z / size * 0.5)) if kind == 5 else 0.0
        i = math.floor(x / size + shift)
        j = math.floor(z / size)
        a = x / size + shift - i - 0.5
        b = z / size - j - 0.5
        edge = (0.5 - max(abs(a), abs(b))) * size
        wide = 0.010 if kind != 5 else 0.024
        joint = smooth(wide + pixel, wide * 0.4, edge) * smooth(size * 0.5, size * 0.12, pixel)
        cells = int(24.0 / size + 0.5)
        vary = 0.07 if kind != 5 else 0.24
        tone = 1.0 + vary * (hash01(int(i) % cells, int(j), seed + 3) - 0.5)
        if kind == 2:
            odd = (int(i) + int(j)) % 2
            mix = 1.0 if odd == 1 else 0.0
            tone *= 1.0 - 0.35 * joint
            vein = abs(fractal(x * 2.0, z * 2.0, seed + 41, 48, 4) - 0.45)
            tone *= 1.0 - 0.10 * smooth(0.06, 0.0, vein)
        else:
            mix = joint
        if edge < wide * 2.5:
            if abs(a) > abs(b):
                nx = 0.5 if a > 0 else -0.5
            else:
                nz = 0.5 if b < 0 else -0.5
    elif kind == 3:  # carpet
        tone = 1.0 + 0.30 * (noise(x * 24.0, z * 24.0, seed + 29, 576) - 0.5) * smooth(0.05, 0.01, pixel)
        tone *= 1.0 + 0.18 * (fractal(x * 2.0, z * 2.0, seed + 33, 48, 3) - 0.4)
    elif kind == 6:  # parquet in herringbone
        a = (x + z) / size
        b = (x - z) / size
        i = math.floor(a)
        j = math.floor(b)
        odd = (int(i) + int(j)) % 2
        fa = a - i
        fb = b - j
        strip = (fa if odd == 0 else fb) * 4.0
        tone = 0.82 + 0.30 * hash01(math.floor(strip) + 7 * int(i), int(j), seed + 5)
        gap = min(strip - math.floor(strip), 1.0 - strip + math.floor(strip))
        tone *= 0.78 + 0.22 * smooth(0.02, 0.10 + pixel * 3.0, gap)
        tone *= 0.86 + 0.14 * smooth(0.0, 0.05, min(min(fa, 1.0 - fa), min(fb, 1.0 - fb)))
    elif kind == 8:  # panels of a ceiling, every third one shines
        i = math.floor(x / size)
        j = math.floor(z / size)
        a = x / size - i - 0.5
        b = z / size - j - 0.5
        edge = (0.5 - max(abs(a), abs(b))) * size
        tone = 1.0 - 0.30 * smooth(0.022 + pixel, 0.008, edge)
        if int(i + 240) % 3 == 1 and int(j) % 2 == 0:
            mix = smooth(0.03, 0.06, edge)
    elif kind == 9:  # beams across a ceiling
        a = z / size - math.floor(z / size)
        mix = smooth(0.26 + pixel, 0.26 - pixel, a)
        tone = 1.0 + 0.10 * (noise(x * 2.0, z * 16.0, seed + 23, 48) - 0.5)
        tone *= 1.0 - 0.4 * smooth(0.40, 0.26, a) * (1.0 - mix)
    out[0] = (skin[1] + (skin[4] - skin[1]) * mix) * tone
    out[1] = (skin[2] + (skin[5] - skin[2]) * mix) * tone
    out[2] = (skin[3] + (skin[6] - skin[3]) * mix) * tone
    out[3] = nx
    out[4] = nz
    out[5] = mix if kind == 8 else 0.0


@kernel
def _shadows(
    z: Number, cell: Number, count: Number, standing: Number, away_x: Number, away_z: Number, stretch: Number,
    shadows: Number, contacts: Number,
) -> None:  # fmt: skip
    """What stands darkens the floor where it touches and where it throws its shadow."""
    for k in range(standing.shape[0]):
        dz = z - standing[k, 1]
        radius = standing[k, 2]
        length = min(standing[k, 3] * stretch, 2.2)
        reach = length + radius * 3.0
        if abs(dz) > reach:
            continue
        middle = math.floor(standing[k, 0] / cell)
        side = min(int(reach / cell) + 1, count // 2)
        for n in range(-side, side):
            i = (middle + n) & (count - 1)
            dx = i * cell - standing[k, 0]
            dx -= 24.0 * math.floor(dx / 24.0 + 0.5)
            near = (dx * dx + dz * dz * 1.2) / (radius * radius)
            if near < 9.0:
                contacts[i] *= 1.0 - 0.55 * math.exp(-near * 0.8)
            along = dx * away_x + dz * away_z
            part = min(max(along / max(length, 1e-3), 0.0), 1.0)
            ox = dx - away_x * part * length
            oz = dz - away_z * part * length
            wide = radius * (0.85 + 0.30 * standing[k, 4] * part)
            if abs(ox) > wide * 1.5 or abs(oz) > wide * 1.5:
                continue
            soft = radius * (0.20 + 0.35 * part)
            shadow = smooth(wide - soft, wide + soft, math.sqrt(ox * ox + oz * oz))
            shadow = 1.0 - (1.0 - shadow) * (0.75 - 0.45 * part)
            shadows[i] = min(shadows[i], shadow)


@kernel
def _paint(
    y: Number, u: Number, v: Number, offsets: Number, columns: Number, depths: Number, skin: Number, rugs: Number,
    standing: Number, pools: Number, panes: Number, sun: Number, half: Number, limit: Number, far: Number,
    light: Number, exposure: Number, focal: Number, seed: Number,
) -> None:  # fmt: skip
    out = np.empty(3)
    got = np.empty(6)
    flat = math.sqrt(light[0] * light[0] + light[2] * light[2]) + 1e-6
    away_x = -light[0] / flat
    away_z = light[2] / flat
    stretch = min(flat / max(light[1], 0.3), 1.4)
    shadows = np.empty(4096)
    contacts = np.empty(4096)
    half_at = 0
    kind = int(skin[0])
    gloss = skin[8]
    for row in range(columns.shape[0]):
        count = columns[row]
        z = depths[row]
        cell = 24.0 / count
        pixel = max(z / focal, cell)
        deep = pixel * z * 0.5
        for i in range(count):
            shadows[i] = 1.0
            contacts[i] = 1.0
        _shadows(z, cell, count, standing, away_x, away_z, stretch, shadows, contacts)
        if row % 2 == 0:
            for i in range(count // 2):
                u[half_at + i] = 128
                v[half_at + i] = 128
        for i in range(count):
            x = i * cell
            if x > 12.0:
                x -= 24.0
            if abs(x) > limit:
                y[offsets[row] + i] = 16
                continue
            _cover(kind, skin, x, z, pixel + deep, seed, got)
            red = got[0]
            green = got[1]
            blue = got[2]
            nx = got[3] * smooth(0.06, 0.01, pixel)
            nz = got[4] * smooth(0.06, 0.01, pixel)
            shine = got[5]
            mirror = gloss
            for k in range(rugs.shape[0]):
                rug_x = abs(x - rugs[k, 0])
                rug_z = abs(z - rugs[k, 1])
                wide = rugs[k, 2]
                long = rugs[k, 3]
                edge = (pixel + deep) * 0.7
                if rugs[k, 4] == 0.0:
                    rug = math.sqrt((rug_x / wide) ** 2 + (rug_z / long) ** 2)
                    inside = smooth(1.0 + edge, 1.0 - edge, rug)
                    band = smooth(0.52 - edge, 0.52 + edge, rug) * smooth(0.66 + edge, 0.66 - edge, rug)
                    band = max(band, smooth(0.88 - edge, 0.88 + edge, rug))
                    shade = 1.0 - 0.28 * smooth(1.12, 1.0, rug) * (1.0 - inside)
                else:
                    inward = min(wide - rug_x, long - rug_z)
                    inside = smooth(-edge, edge, inward)
                    band = smooth(0.10 - edge, 0.10 + edge, inward) * smooth(0.20 + edge, 0.20 - edge, inward)
                    shade = 1.0 - 0.28 * smooth(-0.14, 0.0, inward) * (1.0 - inside)
                    if rugs[k, 4] == 2.0:
                        inside *= smooth(0.07 + edge, 0.07 - edge, inward)
                        band = 0.0
                        shade = 1.0
                weave = 1.0
                if rugs[k, 4] != 2.0:
                    weave += 0.25 * (noise(x * 24.0, z * 24.0, seed + 29, 576) - 0.5)
                    mirror *= 1.0 - inside
                red = red * shade + ((rugs[k, 5] + (rugs[k, 8] - rugs[k, 5]) * band) * weave - red * shade) * inside
                green = (
                    green * shade + ((rugs[k, 6] + (rugs[k, 9] - rugs[k, 6]) * band) * weave - green * shade) * inside
                )
                blue = blue * shade + ((rugs[k, 7] + (rugs[k, 10] - rugs[k, 7]) * band) * weave - blue * shade) * inside
            occlusion = max(contacts[i], 0.25)
            occlusion *= 1.0 - 0.40 * math.exp(-max(far - z, 0.0) / 0.22)
            if half > 0.0:
                occlusion *= 1.0 - 0.40 * math.exp(-max(half - abs(x), 0.0) / 0.25)
            tone_r = exposure + 0.22
            tone_g = tone_r
            tone_b = tone_r
            for k in range(pools.shape[0]):
                a = (x - pools[k, 0]) / pools[k, 2]
                b = (z - pools[k, 1]) / pools[k, 2]
                share = 0.8 * math.exp(-a * a - b * b)
                if mirror > 0.0:  # a lamp's long reflection on a polished floor
                    c = (x - pools[k, 0] * z / max(pools[k, 1], 1.0)) / 0.45
                    share += mirror * 1.1 * math.exp(-c * c) * smooth(2.0, far, z)
                tone_r += pools[k, 3] * share
                tone_g += pools[k, 4] * share
                tone_b += pools[k, 5] * share
            patch = 0.0
            for k in range(panes.shape[0]):
                t = (far - z) / max(sun[2], 0.05)
                hit_x = x + t * sun[0]
                hit_y = t * sun[1]
                soft = 0.03 + 0.035 * t
                wide = panes[k, 1] - panes[k, 0]
                tall = panes[k, 3] - panes[k, 2]
                a = smooth(panes[k, 0] - soft, panes[k, 0] + soft, hit_x)
                a *= smooth(panes[k, 1] + soft, panes[k, 1] - soft, hit_x)
                a *= smooth(panes[k, 2] - soft, panes[k, 2] + soft, hit_y)
                a *= smooth(panes[k, 3] + soft, panes[k, 3] - soft, hit_y)
                bar_x = abs((hit_x - panes[k, 0]) / wide - 0.5) * wide
                bar_y = abs((hit_y - panes[k, 2]) / tall - 0.5) * tall
                a *= 0.45 + 0.55 * smooth(0.02, 0.05 + soft, bar_x)
                a *= 0.45 + 0.55 * smooth(0.02, 0.05 + soft, bar_y)
                patch = max(patch, a)
                if mirror > 0.0:  # a window mirrored
                    c = x * far / z
                    a = smooth(panes[k, 0] - 0.3, panes[k, 0] + 0.3, c) * smooth(
                        panes[k, 1] + 0.3, panes[k, 1] - 0.3, c
                    )
                    a *= mirror * 0.9 * smooth(3.0, far, z)
                    tone_r += a * sun[3]
                    tone_g += a * sun[4]
                    tone_b += a * sun[5]
            patch *= 0.35 + 0.65 * shadows[i]
            tone_r += patch * sun[3]
            tone_g += patch * sun[4]
            tone_b += patch * sun[5]
            length = 1.0 / math.sqrt(nx * nx + nz * nz + 1.0)
            clay(
                red * tone_r, green * tone_g, blue * tone_b, nx * length, length, nz * length, occlusion, shadows[i],
                0.6, light, out,
            )  # fmt: skip
            r = out[0] + (1.0 - out[0]) * shine
            g = out[1] + (0.99 - out[1]) * shine
            b = out[2] + (0.95 - out[2]) * shine
            r = min(r, 1.0)
            g = min(g, 1.0)
            b = min(b, 1.0)
            luma = 0.2126 * r + 0.7152 * g + 0.0722 * b
            y[offsets[row] + i] = int(16.5 + 219.0 * luma + (hash01(i, row, 3) - 0.5))
            if row % 2 == 0 and i % 2 == 0:
                u[half_at + i // 2] = int(128.0 + 224.0 / 1.8556 * (b - luma) + hash01(i, row, 5))
                v[half_at + i // 2] = int(128.0 + 224.0 / 1.5748 * (r - luma) + hash01(i, row, 7))
        if row % 2 == 1:
            half_at += count // 2
