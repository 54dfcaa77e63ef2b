"""The ground: a flat stage, endless to both sides.

The ground is painted once per clip as a strip of texture per screen row, each with as many columns as that depth needs
for one period of the world, and walked by every frame with its own step. So the camera may push in and travel for ever,
and each point of the ground stays under the prop that throws its shadow there. Here live painting and drawing; kinds of
ground are numbers that the painting kernel knows. What stands on it is not here.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from ..drawing.jit import inlined, kernel
from ..drawing.lens import Lens, Shift
from ..drawing.noise import Number, fractal, hash01, noise, smooth
from ..drawing.planes import Frame
from ..drawing.shade import clay
from .courses import COURSES
from .ground_nature import KINDS as NATURE_KINDS
from .ground_nature import bank, mark
from .marks import Mark, cover_mark, pack_marks

PERIOD = 24.0  # world units after which the ground repeats; props repeat with it
COLUMNS_MAX = 4096  # of one row of texture; nearer rows are magnified, which reads as shallow focus
COLUMNS_MIN = 64
BEYOND = 1.35  # rows painted against those that the base camera sees: a camera that sinks or tilts down needs more
KINDS = ("soft", "road", "boards", "sand", "dust", *NATURE_KINDS)


@dataclass(frozen=True, kw_only=True)
class Soil:
    """What the ground is made of; colours are linear albedo."""

    kind: str
    first: tuple[float, float, float]
    second: tuple[float, float, float]
    accent: tuple[float, float, float]
    grain: float = 0.25
    patch: float = 0.5
    """Patches per world unit."""
    far: float = 70.0
    """Depth at which the ground ends."""
    shore: float = 0.0
    """Depth where sand turns wet; 0: nowhere."""
    glow: float = 0.0
    """How strongly the neon edges of a road, or the clefts of cooled lava, shine."""
    course: str = ""
    """Inland water that runs here, of `courses.COURSES`."""
    bank: tuple[float, float, float] = (0.36, 0.29, 0.18)
    """What lies along that water."""
    marks: tuple[Mark, ...] = ()
    """What is painted or laid on it, in this order."""


@dataclass(frozen=True, kw_only=True)
class Texture:
    """The painted ground: rows of texture behind one another."""

    top_px: int
    rows: int
    offsets: np.ndarray
    columns: np.ndarray
    y: np.ndarray
    u: np.ndarray
    v: np.ndarray


def paint_ground(
    lens: Lens, soil: Soil, light: np.ndarray, haze: tuple[float, float, float], haze_distance: float,
    haze_most: float, standing: np.ndarray, seed: int, lamps: float = 0.0,
) -> Texture:  # fmt: skip
    """Paint one period of ground. `standing` holds x, z, radius, height of what throws shadows."""
    top = math.ceil(lens.y(0.0, soil.far))
    rows = max(2, math.ceil((lens.height_px - top) * BEYOND))
    rows += rows % 2
    depth = lens.focal_px * lens.eye / np.maximum(np.arange(rows) + top + 0.5 - lens.horizon_px, 0.25)
    wanted = PERIOD * lens.focal_px / depth
    columns = np.clip(2 ** np.ceil(np.log2(wanted)), COLUMNS_MIN, COLUMNS_MAX).astype(np.int64)
    columns[1::2] = columns[0::2]
    offsets = np.concatenate([[0], np.cumsum(columns)])[:-1].astype(np.int64)
    y = np.empty(int(columns.sum()), np.uint8)
    u, v = (np.empty(int(columns[0::2].sum()) // 2, np.uint8) for _ in range(2))
    _paint(
        y, u, v, offsets, columns, depth.astype(np.float64), KINDS.index(soil.kind),
        np.array([*soil.first, *soil.second, *soil.accent, soil.grain, soil.patch, soil.shore, soil.glow,
                  float(COURSES.index(soil.course)), *soil.bank]),
        light, np.array(haze), haze_distance, haze_most, standing, lens.focal_px, lens.eye, seed,
        pack_marks(soil.marks, lamps),
    )  # fmt: skip
    return Texture(top_px=top, rows=rows, offsets=offsets, columns=columns, y=y, u=u, v=v)


def draw_ground(frame: Frame, lens: Lens, texture: Texture, shift: Shift) -> None:
    """Lay the ground into the lower part of the frame as the camera sees it from where it is."""
    _draw(
        frame.y, frame.u, frame.v, texture.y, texture.u, texture.v, texture.offsets, texture.columns,
        texture.top_px, lens.horizon_px, lens.focal_px, lens.eye, shift.x, shift.y, shift.z,
        shift.turn_x_px, shift.turn_y_px,
    )  # fmt: skip


def first_row(lens: Lens, texture: Texture, shift: Shift) -> int:
    """The row of the frame below which the ground hides all that was drawn before; its height or more if none does."""
    far = lens.focal_px * lens.eye / max(texture.top_px - lens.horizon_px, 0.25) - shift.z
    if far <= 0.1:
        return lens.height_px
    row = lens.horizon_px + shift.turn_y_px + lens.focal_px * (lens.eye + shift.y) / far
    return min(max(math.ceil(row) + 4, 0), lens.height_px)


@kernel
def _ripple(x: Number, z: Number, seed: Number, period: Number) -> Number:
    return fractal(x, z, seed, period, 2)


@kernel
def _paint(
    y: Number, u: Number, v: Number, offsets: Number, columns: Number, depths: Number, kind: Number, soil: Number,
    light: Number, haze: Number, haze_distance: Number, haze_most: Number, standing: Number, focal: Number,
    eye: Number, seed: Number, marks: Number,
) -> None:  # fmt: skip
    """Shade one period of every row: patches, pressed clay, contact and cast shadows, haze."""
    out = np.empty(3)
    point = np.empty(6)
    lava = kind == 12
    flat = math.sqrt(light[0] * light[0] + light[2] * light[2]) + 1e-6
    away_x = -light[0] / flat
    away_z = light[2] / flat
    stretch = min(flat / max(light[1], 0.3), 1.9)
    shadows = np.empty(4096)
    contacts = np.empty(4096)
    marked = np.empty(3)
    half_at = 0
    for row in range(columns.shape[0]):
        count = columns[row]
        z = depths[row]
        pixel = z / focal
        cell = 24.0 / count
        air = min((1.0 - math.exp(-z / haze_distance)) * haze_most, 1.0)
        for i in range(count):
            shadows[i] = 1.0
            contacts[i] = 1.0
        for k in range(standing.shape[0]):
            dz = z - standing[k, 1]
            radius = standing[k, 2]
            length = min(standing[k, 3] * stretch, 6.0)
            reach = length + radius * 3.0
            if abs(dz) > reach:
                continue
            middle = int(standing[k, 0] / cell)
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
                bulge = (part - 0.62) * 2.4
                most = radius * (0.40 + 1.25 * standing[k, 4] + 0.5)
                if abs(ox) > most or abs(oz) > most:
                    continue
                wide = radius * (0.40 + 1.25 * standing[k, 4] * math.exp(-bulge * bulge))
                soft = radius * (0.14 + 0.35 * part)
                shadows[i] = min(shadows[i], smooth(wide - soft, wide + soft, math.sqrt(ox * ox + oz * oz)))
        fine = smooth(0.05, 0.012, max(pixel, cell))
        deep = max(z * z / (focal * eye), pixel) * 0.6  # half of the depth that one row of pixels sees
        if row % 2 == 0:
            for i in range(count // 2):
                u[half_at + i] = 0
                v[half_at + i] = 0
        for i in range(count):
            x = i * cell
            patch = soil[10]
            cells = int(24.0 * patch)
            big = noise(x * patch, z * patch, seed, cells) * 0.65
            big += noise(x * patch * 3.0, z * patch * 3.0, seed + 3, cells * 3) * 0.35
            mix = smooth(0.33, 0.70, big)
            red = soil[0] + (soil[3] - soil[0]) * mix
            green = soil[1] + (soil[4] - soil[1]) * mix
            blue = soil[2] + (soil[5] - soil[2]) * mix
            nx = 0.0
            nz = 0.0
            glow = 0.0
            grain = soil[9]
            if kind != 2:
                swell = _ripple(x * 0.5, z * 0.5, seed + 7, 12)
                nx -= (_ripple((x + 0.2) * 0.5, z * 0.5, seed + 7, 12) - swell) * 1.2
                nz += (_ripple(x * 0.5, (z + 0.2) * 0.5, seed + 7, 12) - swell) * 1.2
            if fine > 0.0 and grain > 0.0:
                a = noise(x * 8.0, z * 8.0, seed + 11, 192)
                nx -= (noise(x * 8.0 + 0.3, z * 8.0, seed + 11, 192) - a) * fine * grain * 2.2
                nz += (noise(x * 8.0, z * 8.0 + 0.3, seed + 11, 192) - a) * fine * grain * 2.2
                tone = 1.0 + grain * fine * (noise(x * 32.0, z * 32.0, seed + 13, 768) - 0.5) * 0.8
                tone += grain * (a - 0.5) * fine * 0.6
                red *= tone
                green *= tone
                blue *= tone
            if kind == 0 and soil[6] + soil[7] + soil[8] > 0.0:  # tufts of a third colour
                tuft = noise(x * 5.0, z * 2.5, seed + 17, 120) * noise(x * 0.75, z * 0.75, seed + 19, 18)
                share = smooth(0.45, 0.62, tuft) * smooth(0.09, 0.02, pixel) * 0.5
                red += (soil[6] - red) * share
                green += (soil[7] - green) * share
                blue += (soil[8] - blue) * share
            elif kind == 1:  # an avenue towards the horizon: road, kerbs, neon edges, tiles beside
                edge = pixel + cell
                middle = x - 24.0 * math.floor(x / 24.0 + 0.5)
                aside = abs(middle)
                road = smooth(1.30 + edge, 1.30 - edge, aside)
                tile_x = abs(x * 2.0 - math.floor(x * 2.0) - 0.5)
                tile_z = abs(z * 2.0 - math.floor(z * 2.0) - 0.5)
                joint = smooth(0.45, 0.49, max(tile_x, tile_z)) * smooth(0.06, 0.015, pixel) * 0.2 * (1.0 - road)
                red = red * (1.0 - joint) * (1.0 - road) + soil[6] * road
                green = green * (1.0 - joint) * (1.0 - road) + soil[7] * road
                blue = blue * (1.0 - joint) * (1.0 - road) + soil[8] * road
                kerb = smooth(0.06 + edge, 0.06 - edge, abs(aside - 1.36))
                red += (0.40 - red) * kerb
                green += (0.36 - green) * kerb
                blue += (0.40 - blue) * kerb
                dash = smooth(0.035 + edge, 0.035 - edge, aside)
                dash *= 1.0 if (z * 0.5 - math.floor(z * 0.5)) < 0.5 else 0.0
                red += (0.80 - red) * dash * 0.75
                green += (0.66 - green) * dash * 0.75
                blue += (0.40 - blue) * dash * 0.75
                glow = soil[12] * smooth(0.035 + edge, 0.02 - edge, abs(aside - 1.18))
            elif kind == 2:  # floor boards
                plank = math.floor(z / 0.34)
                across = z / 0.34 - plank
                along = x / 3.0 + hash01(int(plank), 3, seed) * 3.0
                board = math.floor(along)
                tone = 0.80 + 0.32 * hash01(int(plank), int(board) % 8, seed + 5)
                tone *= 1.0 + 0.14 * (noise(x * 2.0, z * 16.0, seed + 23, 48) - 0.5)
                gap = min(min(across, 1.0 - across) * 0.34, min(along - board, 1.0 - along + board) * 3.0)
                tone *= 0.55 + 0.45 * smooth(0.003, 0.016 + pixel, gap)
                red = soil[0] * tone
                green = soil[1] * tone
                blue = soil[2] * tone
                rug_x = (x - 24.0 * math.floor(x / 24.0 + 0.5)) / 2.3
                rug_z = (z - 4.3) / 1.25
                rug = math.sqrt(rug_x * rug_x + rug_z * rug_z)
                edge = (pixel + cell) * 0.7
                inside = smooth(1.0 + edge, 1.0 - edge, rug)
                band = smooth(0.52 - edge, 0.52 + edge, rug) * smooth(0.66 + edge, 0.66 - edge, rug)
                band = max(band, smooth(0.88 - edge, 0.88 + edge, rug))
                weave = 1.0 + 0.25 * (noise(x * 24.0, z * 24.0, seed + 29, 576) - 0.5)
                red += ((soil[3] + (soil[6] - soil[3]) * band) * weave - red) * inside
                green += ((soil[4] + (soil[7] - soil[4]) * band) * weave - green) * inside
                blue += ((soil[5] + (soil[8] - soil[5]) * band) * weave - blue) * inside
                if 1.0 < rug < 1.12:
                    dim = 0.72 + 0.28 * smooth(1.0, 1.12, rug)
                    red *= dim
                    green *= dim
                    blue *= dim
            elif kind == 3:  # sand, rippled by wind, wet at the shore
                wave = math.sin((z * 7.0 + 3.0 * noise(x * 0.5, z * 0.5, seed + 31, 12)) * 1.6)
                nz += wave * 0.10 * smooth(0.06, 0.015, pixel)
                if soil[11] > 0.0:
                    edge_z = soil[11] + (noise(x * 0.25, 0.5, seed + 37, 6) - 0.5) * 0.9
                    wet = smooth(edge_z - 0.9, edge_z - 0.1, z)
                    red *= 1.0 - wet * 0.36
                    green *= 1.0 - wet * 0.37
                    blue *= 1.0 - wet * 0.32
            elif kind == 4:  # dust with craters
                cx = math.floor(x / 2.0)
                cz = math.floor(z / 2.0)
                for a in range(-1, 2):
                    for b in range(-1, 2):
                        ix = int(cx) + a
                        iz = int(cz) + b
                        wrapped = ix % 12
                        px = (ix + 0.2 + 0.6 * hash01(wrapped, iz, seed + 41)) * 2.0
                        pz = (iz + 0.2 + 0.6 * hash01(wrapped, iz, seed + 43)) * 2.0
                        size = 0.25 + 0.55 * hash01(wrapped, iz, seed + 47)
                        dx = x - px
                        dz = z - pz
                        d = math.sqrt(dx * dx + dz * dz) / size
                        if d < 1.4:
                            slope = math.sin(min(d, 1.4) * 4.4) * math.exp(-d * d * 0.6) * 0.9
                            nx += dx / (size * max(d, 0.05)) * slope
                            nz -= dz / (size * max(d, 0.05)) * slope
            if kind >= 5 or soil[13] > 0.0:
                point[0] = red
                point[1] = green
                point[2] = blue
                point[3] = nx
                point[4] = nz
                point[5] = 0.0
                if kind >= 5:
                    mark(kind - 5, x, z, pixel, cell, seed, soil, point)
                if soil[13] > 0.0:
                    bank(int(soil[13]), x, z, pixel, soil, point)
                red = point[0]
                green = point[1]
                blue = point[2]
                nx = point[3]
                nz = point[4]
                glow = point[5]
            shining = 0.0
            for k in range(marks.shape[0]):
                if abs(z - marks[k, 2]) > marks[k, 3] + deep:
                    continue
                cover_mark(marks, k, x, z, max(pixel, cell) * 0.6, deep, seed, marked)
                if marked[0] > 0.0:
                    red += (marks[k, 10] * marked[1] - red) * marked[0]
                    green += (marks[k, 11] * marked[1] - green) * marked[0]
                    blue += (marks[k, 12] * marked[1] - blue) * marked[0]
                    nx *= 1.0 - 0.7 * marked[0]
                    nz *= 1.0 - 0.7 * marked[0]
                    glow *= 1.0 - marked[0]
                    shining += (marked[2] - shining) * marked[0]
            length = 1.0 / math.sqrt(nx * nx + nz * nz + 1.0)
            clay(
                red, green, blue, nx * length, length, nz * length, max(contacts[i], 0.25), shadows[i], 0.7, light, out
            )
            if glow > 0.0:
                out[0] += ((1.0 if lava else 0.45) - out[0]) * glow
                out[1] += ((0.42 if lava else 0.98) - out[1]) * glow
                out[2] += ((0.10 if lava else 0.92) - out[2]) * glow
            if shining > 0.0:
                out[0] += (math.sqrt(red) - out[0]) * shining
                out[1] += (math.sqrt(green) - out[1]) * shining
                out[2] += (math.sqrt(blue) - out[2]) * shining
            r = min(out[0] + (haze[0] - out[0]) * air, 1.0)
            g = min(out[1] + (haze[1] - out[1]) * air, 1.0)
            b = min(out[2] + (haze[2] - out[2]) * air, 1.0)
            luma = 0.2126 * r + 0.7152 * g + 0.0722 * b
            y[offsets[row] + i] = int(16.5 + 219.0 * luma + (hash01(i, row, 3) - 0.5))
            blue_part = 64.0 + 112.0 / 1.8556 * (b - luma)
            red_part = 64.0 + 112.0 / 1.5748 * (r - luma)
            if row % 2 == 0 and i % 2 == 0:
                u[half_at + i // 2] = int(blue_part * 2.0 + hash01(i, row, 5))
                v[half_at + i // 2] = int(red_part * 2.0 + hash01(i, row, 7))
        if row % 2 == 1:
            half_at += count // 2


@inlined
def _take(line: Number, source: Number, base: Number, size: Number, first: Number, count: Number) -> None:
    """Columns of a row of texture from `first` on, which begins again after its end. Loops over slices from zero: only
    those become vector instructions."""
    at = first & (size - 1)
    done = 0
    while done < count:
        some = min(count - done, size - at)
        part = source[base + at : base + at + some]
        out = line[done : done + some]
        for k in range(some):
            out[k] = np.float32(part[k])
        done += some
        at = 0


@inlined
def _mix(line: Number, following: Number, part: Number) -> None:
    for k in range(line.shape[0]):
        line[k] += (following[k] - line[k]) * part


@inlined
def _stretch(out: Number, line: Number, walk: Number, step: Number) -> None:
    """Walk a line at another pace, in steps of 1 / 65536 of a column."""
    scale = np.float32(1.0 / 65536.0)
    for k in range(out.shape[0]):
        at = np.uint64(walk + k * step)
        column = at >> np.uint64(16)
        part = np.float32(np.int64(at) & 65535) * scale
        a = line[column]
        out[k] = a + (line[column + np.uint64(1)] - a) * part


@inlined
def _lay(target: Number, line: Number, following: Number, part: Number) -> None:
    half = np.float32(0.5)
    for k in range(target.shape[0]):
        target[k] = np.uint8(np.int32(line[k] + (following[k] - line[k]) * part + half))


@kernel
def _draw(
    y: Number, u: Number, v: Number, ground_y: Number, ground_u: Number, ground_v: Number, offsets: Number,
    columns: Number, top: Number, horizon: Number, focal: Number, eye: Number, shift_x: Number, shift_y: Number,
    shift_z: Number, turn_x: Number, turn_y: Number,
) -> None:  # fmt: skip
    """Every row of the frame sees one depth; it walks the two nearest rows of texture and mixes them."""
    height, width = y.shape
    count = columns.shape[0]
    half_offsets = np.empty(count // 2, np.int64)
    room = 16 * max(width, 4096)  # columns of texture that one row of the frame may walk over
    line_a = np.empty(room, np.float32)
    line_b = np.empty(room, np.float32)
    near = np.empty(width, np.float32)
    beyond = np.empty(width, np.float32)
    total = 0
    for k in range(count // 2):
        half_offsets[k] = total
        total += columns[2 * k] // 2
    for plane in range(3):
        share = 1 if plane == 0 else 2
        target = y if plane == 0 else (u if plane == 1 else v)
        source = ground_y if plane == 0 else (ground_u if plane == 1 else ground_v)
        for j in range(height // share):
            screen = (j + 0.5) * share - turn_y
            if screen - horizon < 0.5:
                continue
            seen = focal * (eye + shift_y) / (screen - horizon)
            z = seen + shift_z
            if z <= 0.01:
                continue
            at = (horizon + focal * eye / z - top) / share - 0.5
            if at < -0.5:
                continue
            first = min(max(math.floor(at), 0), count // share - 1)
            second = min(first + 1, count // share - 1)
            part = int(min(max(at - first, 0.0), 1.0) * 256.0)
            if part == 0:
                second = first
            left_x = shift_x + (0.5 * share - width * 0.5 - turn_x) * seen / focal
            world_step = seen / focal * share
            size_a = columns[first * share] // share
            size_b = columns[second * share] // share
            base_a = offsets[first] if share == 1 else half_offsets[first]
            base_b = offsets[second] if share == 1 else half_offsets[second]
            turns = left_x / 24.0
            turns -= math.floor(turns)
            walk_a = int(turns * size_a * 65536.0)
            walk_b = int(turns * size_b * 65536.0)
            step_a = int(world_step / 24.0 * size_a * 65536.0)
            step_b = int(world_step / 24.0 * size_b * 65536.0)
            across = width // share
            step_a = min(step_a, ((room - 4) << 16) // across)
            step_b = min(step_b, ((room - 4) << 16) // across)
            count_a = ((across * step_a) >> 16) + 3
            count_b = ((across * step_b) >> 16) + 3
            _take(line_a, source, base_a, size_a, walk_a >> 16, count_a)
            mixed = np.float32(part / 256.0)
            if size_b == size_a:  # both rows are walked alike: mixed first, they are walked once
                if part > 0:
                    _take(line_b, source, base_b, size_b, walk_b >> 16, count_b)
                    _mix(line_a[:count_a], line_b[:count_a], mixed)
                _stretch(near[:across], line_a, walk_a & 65535, step_a)
                _lay(target[j], near, near, np.float32(0.0))
            else:
                _take(line_b, source, base_b, size_b, walk_b >> 16, count_b)
                _stretch(near[:across], line_a, walk_a & 65535, step_a)
                _stretch(beyond[:across], line_b, walk_b & 65535, step_b)
                _lay(target[j], near, beyond, mixed)
