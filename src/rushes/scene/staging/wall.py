"""Walls of rooms: how each kind is painted, and how a side wall is drawn in perspective.

A wall is painted once per clip into a layer. The back wall faces the camera and moves by its depth; a side wall is walked
column by column, for each column of the screen sees it at another depth. What hangs on a wall is a prop.
"""

from __future__ import annotations

import math

import numpy as np

from ..drawing.jit import kernel
from ..drawing.noise import Number, fractal, hash01, noise, smooth
from ..drawing.planes import Frame
from ..drawing.shade import clay

SKIN = 12  # numbers of a packed skin: kind, first, second, size, gloss, -


@kernel
def surface(skin: Number, u: Number, y: Number, pixel: Number, seed: Number, out: Number) -> None:
    """Colour (0-2), slope to the right and up (3, 4), occlusion (5), cover (6) of a wall at a point."""
    kind = int(skin[0])
    red = skin[1]
    green = skin[2]
    blue = skin[3]
    size = skin[7]
    mix = 0.0  # of the second colour
    du = 0.0
    dy = 0.0
    dim = 1.0
    cover = 1.0
    grain = 0.10
    if kind == 1:  # papered in stripes
        at = abs(u / size - math.floor(u / size) - 0.5)
        mix = smooth(0.25 + pixel / size, 0.25 - pixel / size, at)
    elif kind == 2 or kind == 6 or kind == 3:  # tiles, blocks of stone, bricks
        tall = size if kind == 2 else (size * 0.5 if kind == 6 else size * 0.36)
        row = math.floor(y / tall)
        shifted = u / size + (0.5 * (row - 2.0 * math.floor(row * 0.5)) if kind != 2 else 0.0)
        column = math.floor(shifted)
        a = shifted - column - 0.5
        b = y / tall - row - 0.5
        edge = min((0.5 - abs(a)) * size, (0.5 - abs(b)) * tall)
        joint = 0.010 if kind == 2 else (0.022 if kind == 6 else 0.016)
        mix = smooth(joint + pixel, joint * 0.5 - pixel * 0.5, edge)
        columns = int(24.0 / size + 0.5)
        tone = hash01(int(column) % columns, int(row), seed + 3) - 0.5
        tone *= 0.10 if kind == 2 else (0.30 if kind == 6 else 0.34)
        red *= 1.0 + tone
        green *= 1.0 + tone * (1.0 if kind != 3 else 1.25)
        blue *= 1.0 + tone * (1.0 if kind != 3 else 1.25)
        round_off = joint * (2.4 if kind == 2 else 4.0)
        if edge < round_off:
            steep = 0.7 * (1.0 - edge / round_off)
            if (0.5 - abs(a)) * size < (0.5 - abs(b)) * tall:
                du = steep if a > 0 else -steep
            else:
                dy = steep if b > 0 else -steep
        grain = 0.05 if kind == 2 else 0.26
        if kind == 6:
            du += (noise(u * 4.0, y * 4.0, seed + 5, 96) - 0.5) * 0.5
            dy += (noise(u * 4.0, y * 4.0, seed + 6, 96) - 0.5) * 0.5
    elif kind == 4:  # upright boards
        board = u / size - math.floor(u / size) - 0.5
        edge = (0.5 - abs(board)) * size
        dim = 1.0 - 0.45 * smooth(0.014 + pixel, 0.004, edge)
        if edge < 0.03:
            du = (0.6 if board > 0 else -0.6) * (1.0 - edge / 0.03)
        tone = hash01(math.floor(u / size) % int(24.0 / size + 0.5), 4, seed) - 0.5
        tone = tone * 0.16 + 0.22 * (noise(u * 16.0, y * 1.5, seed + 7, 384) - 0.5)
        red *= 1.0 + tone
        green *= 1.0 + tone
        blue *= 1.0 + tone
    elif kind == 5:  # cast concrete
        tall = size * 0.75
        a = u / size - math.floor(u / size) - 0.5
        b = y / tall - math.floor(y / tall) - 0.5
        edge = min((0.5 - abs(a)) * size, (0.5 - abs(b)) * tall)
        dim = 1.0 - 0.40 * smooth(0.016 + pixel, 0.004, edge)
        hole = math.sqrt((abs(a) * size - size * 0.36) ** 2 + (abs(b) * tall - tall * 0.34) ** 2)
        dim *= 1.0 - 0.55 * smooth(0.045 + pixel, 0.03, hole)
        stain = fractal(u * 1.5, y * 0.5, seed + 9, 36, 3) - 0.4
        dim *= 1.0 - 0.35 * max(stain, 0.0)
        grain = 0.22
    elif kind == 7:  # a curtain in folds
        fold = 2.0 * math.pi * (u / size + 0.12 * math.sin(u * math.pi / 1.5) + 0.05 * math.sin(y * 1.1))
        du = -math.cos(fold) * 0.95
        dim = 0.62 + 0.38 * (0.5 + 0.5 * math.sin(fold))
        grain = 0.08
    elif kind == 8 or kind == 12:  # shelves of goods, of books
        tall = size
        row = math.floor(y / tall)
        b = y / tall - row
        wide = 0.25 if kind == 8 else 0.0833333
        slot = math.floor(u / wide)
        slots = int(24.0 / wide + 0.5)
        me = int(slot) % slots
        group = math.floor(u / (1.0 if kind == 8 else 0.0833333))
        a = (u / wide - slot - 0.5) * 2.0
        chance = hash01(me, int(row), seed + 11) if kind == 12 else hash01(group % 24, int(row), seed + 11)
        full = (0.50 + 0.34 * chance) if kind == 8 else (0.62 + 0.26 * chance)
        slim = 0.86 if kind == 8 else 0.92
        board = smooth(0.075 + pixel / tall, 0.065, b)
        inside = 1.0 if 0.06 < b < full and abs(a) < slim else 0.0
        post = abs(u / 3.0 - math.floor(u / 3.0) - 0.5)
        post = smooth(0.484 - pixel / 3.0, 0.49 + pixel / 3.0, post)
        red = skin[4] * 0.42
        green = skin[5] * 0.42
        blue = skin[6] * 0.42
        dim = 0.55 + 0.45 * smooth(1.0, 0.25, b)
        if inside > 0.0:
            hue = hash01(group % 288, int(row), seed + 13) * 6.0
            tone = 0.72 + 0.28 * chance
            if hue < 1.0:
                red, green, blue = 0.70, 0.10, 0.08
            elif hue < 2.0:
                red, green, blue = 0.82, 0.50, 0.09
            elif hue < 3.0:
                red, green, blue = 0.11, 0.30, 0.58
            elif hue < 4.0:
                red, green, blue = 0.16, 0.44, 0.18
            elif hue < 5.0:
                red, green, blue = 0.80, 0.72, 0.55
            else:
                red, green, blue = 0.38, 0.16, 0.45
            red *= tone
            green *= tone
            blue *= tone
            dim = 0.80 + 0.20 * smooth(full, full - 0.3, b)
            turn = a / slim
            du = turn * (0.75 if kind == 8 else 0.85)
            dim *= 1.0 - 0.45 * smooth(0.75, 1.0, abs(turn))
            label = abs((b - 0.06) / (full - 0.06) - 0.52)
            if kind == 8 and label < 0.17:
                red = 0.45 + 0.5 * red
                green = 0.45 + 0.5 * green
                blue = 0.45 + 0.5 * blue
            elif kind == 12 and 0.26 < label < 0.31:
                red, green, blue = 0.72, 0.58, 0.26
        bar = max(board, post)
        red += (skin[1] - red) * bar
        green += (skin[2] - green) * bar
        blue += (skin[3] - blue) * bar
        dim += (1.0 - dim) * bar
        grain = 0.05
    elif kind == 9:  # foam against echoes
        a = u / size - math.floor(u / size) - 0.5
        b = y / size - math.floor(y / size) - 0.5
        odd = (math.floor(u / (size * 4.0)) + math.floor(y / (size * 4.0))) % 2
        if odd == 0:
            du = (1.1 if a > 0 else -1.1) * smooth(0.5, 0.35, abs(a))
            dim = 0.55 + 0.45 * smooth(0.5, 0.1, abs(a))
        else:
            dy = (1.1 if b > 0 else -1.1) * smooth(0.5, 0.35, abs(b))
            dim = 0.55 + 0.45 * smooth(0.5, 0.1, abs(b))
    elif kind == 10:  # lockers, cupboard doors
        tall = size * 4.0
        a = u / size - math.floor(u / size) - 0.5
        b = y / tall - math.floor(y / tall) - 0.5
        edge = min((0.5 - abs(a)) * size, (0.5 - abs(b)) * tall)
        dim = 1.0 - 0.65 * smooth(0.018 + pixel, 0.006, edge)
        if edge < 0.045:
            du = (0.7 if a > 0 else -0.7) * (1.0 - edge / 0.045)
        vent = b * tall - 0.32 * tall
        if abs(a) < 0.28 and 0.0 < vent < 0.24:
            dim *= 0.62 + 0.38 * (1.0 if (vent / 0.06 - math.floor(vent / 0.06)) > 0.4 else 0.0)
        if math.sqrt(((a - 0.32) * size) ** 2 + (b * tall) ** 2) < 0.035:
            red, green, blue = 0.80, 0.80, 0.82
        grain = 0.03
        if math.floor(u / size) % 2 == 1:
            mix = 1.0
    elif kind == 11:  # plates with rivets
        a = u / size - math.floor(u / size) - 0.5
        b = y / size - math.floor(y / size) - 0.5
        edge = (0.5 - max(abs(a), abs(b))) * size
        dim = 1.0 - 0.6 * smooth(0.02 + pixel, 0.008, edge)
        if edge < 0.05:
            if abs(a) > abs(b):
                du = (0.8 if a > 0 else -0.8) * (1.0 - edge / 0.05)
            else:
                dy = (0.8 if b > 0 else -0.8) * (1.0 - edge / 0.05)
        rivet = math.sqrt((abs(a) * size - size * 0.42) ** 2 + (abs(b) * size - size * 0.42) ** 2)
        if rivet < 0.03:
            du = (a - (0.42 if a > 0 else -0.42)) * size / 0.03
            dy = (b - (0.42 if b > 0 else -0.42)) * size / 0.03
        grain = 0.04
        mix = 1.0 if hash01(math.floor(u / size) % int(24.0 / size + 0.5), math.floor(y / size), seed) > 0.8 else 0.0
    elif kind == 13:  # raised panels with a moulding
        tall = size * 1.6
        a = u / size - math.floor(u / size) - 0.5
        b = y / tall - math.floor(y / tall) - 0.5
        edge = min((0.5 - abs(a)) * size, (0.5 - abs(b)) * tall)
        ridge = edge - size * 0.12
        width = size * 0.035
        if abs(ridge) < width * 2.0:
            slope = math.sin(ridge / width * 1.57) * 0.9 * (1.0 if abs(ridge) < width * 2.0 else 0.0)
            if (0.5 - abs(a)) * size < (0.5 - abs(b)) * tall:
                du = -slope if a > 0 else slope
            else:
                dy = -slope if b > 0 else slope
        mix = smooth(width * 1.2, width * 0.6, abs(ridge))
    elif kind == 14:  # panes between bars: the sky is seen through
        tall = size * 1.4
        a = u / size - math.floor(u / size) - 0.5
        b = y / tall - math.floor(y / tall) - 0.5
        edge = min((0.5 - abs(a)) * size, (0.5 - abs(b)) * tall)
        cover = smooth(0.042 + pixel * 0.5, 0.042 - pixel * 0.5, edge)
        if (0.5 - abs(a)) * size < (0.5 - abs(b)) * tall:
            du = -a * 1.4
        else:
            dy = -b * 1.4
        shine = a * size + b * tall * 0.6
        shine = shine / (size * 1.1)
        cover = max(cover, 0.16 * smooth(0.10, 0.0, abs(shine)) + 0.07)
        grain = 0.03
    elif kind == 15:  # a wall with a door in every cell
        at = (u / size - math.floor(u / size) - 0.5) * size
        a = abs(at)
        frame = max(a - 0.52, y - 2.06)
        if frame < 0.10:
            edge = pixel * 0.7
            leaf = smooth(edge, -edge, frame)
            red = 0.86 + (skin[4] - 0.86) * leaf
            green = 0.80 + (skin[5] - 0.80) * leaf
            blue = 0.70 + (skin[6] - 0.70) * leaf
            if frame > 0.0:
                if a > 0.52:
                    du = 0.5 if (at > 0) == (frame > 0.05) else -0.5
            else:
                inset = max(a - 0.34, max(0.20 - y, y - 1.86))
                middle = abs(y - 0.98) - 0.09
                panel = max(inset, -middle)
                dim = 1.0 - 0.35 * smooth(0.035, 0.0, abs(panel)) - 0.25 * smooth(-0.05, 0.0, frame)
                knob = math.sqrt((at - 0.42) ** 2 + (y - 0.98) ** 2)
                if knob < 0.05:
                    red, green, blue = 0.80, 0.62, 0.20
                    dim = 1.0
                    du = (at - 0.42) / 0.05
        else:
            dim = 1.0 - 0.25 * smooth(0.20, 0.10, frame)
    red += (skin[4] - red) * mix
    green += (skin[5] - green) * mix
    blue += (skin[6] - blue) * mix
    tone = 1.0 + (fractal(u * 6.0, y * 6.0, seed, 144, 2) - 0.37) * grain
    if grain > 0.08:
        tone += grain * 0.5 * (noise(u * 24.0, y * 24.0, seed + 1, 576) - 0.5)
    out[0] = red * tone
    out[1] = green * tone
    out[2] = blue * tone
    out[3] = du
    out[4] = dy
    out[5] = dim
    out[6] = cover


@kernel
def paint_wall(
    image: Number, along: Number, pixels: Number, heights: Number, skin: Number, foot: Number, foot_height: Number,
    rail: Number, holes: Number, pools: Number, corner: Number, top: Number, side: Number, exposure: Number,
    light: Number, seed: Number,
) -> None:  # fmt: skip
    """Paint a wall. `side` is 0 for the back wall, -1 and 1 for the left and the right one; `corner` is where walls meet.

    `pools` holds along, up, reach, red, green, blue of every light; `holes` x0, x1, y0, y1 of every window.
    """
    rows, columns, _ = image.shape
    out = np.empty(3)
    got = np.empty(7)
    for j in range(rows):
        y = heights[j]
        for i in range(columns):
            x = along[i]
            covered = 1.0
            near = 9.0
            for k in range(holes.shape[0]):
                dx = max(holes[k, 0] - x, x - holes[k, 1])
                dh = max(holes[k, 2] - y, y - holes[k, 3])
                if dx < 0.0 and dh < 0.0:
                    covered = 0.0
                    break
                dx = max(dx, 0.0)
                dh = max(dh, 0.0)
                near = min(near, math.sqrt(dx * dx + dh * dh))
            if covered == 0.0:
                continue
            if y < foot_height:
                surface(foot, x, y, pixels[i], seed + 31, got)
            else:
                surface(skin, x, y, pixels[i], seed, got)
            red = got[0]
            green = got[1]
            blue = got[2]
            du = got[3]
            dy = got[4]
            occlusion = got[5]
            if foot_height > 0.0 and rail[0] >= 0.0:
                up = (y - foot_height) / 0.035
                edge = math.exp(-up * up)
                red += (rail[0] - red) * edge
                green += (rail[1] - green) * edge
                blue += (rail[2] - blue) * edge
                dy += up * edge * 0.8
                occlusion *= 1.0 - 0.30 * math.exp(-(((y - foot_height + 0.08) / 0.05) ** 2))
            occlusion *= 1.0 - 0.45 * math.exp(-max(y, 0.0) / 0.16)
            occlusion *= 1.0 - 0.22 * math.exp(-near / 0.16)
            if top > 0.0:
                occlusion *= 1.0 - 0.40 * math.exp(-max(top - y, 0.0) / 0.22)
            if corner > 0.0:
                away = abs(x - corner) if side != 0 else max(corner - abs(x), 0.0)
                occlusion *= 1.0 - 0.40 * math.exp(-away / 0.30)
            tone_r = exposure
            tone_g = exposure
            tone_b = exposure
            for k in range(pools.shape[0]):
                a = (x - pools[k, 0]) / pools[k, 2]
                b = (y - pools[k, 1]) / pools[k, 2]
                if side != 0:
                    a *= 0.6
                share = math.exp(-a * a - b * b)
                tone_r += pools[k, 3] * share
                tone_g += pools[k, 4] * share
                tone_b += pools[k, 5] * share
            length = 1.0 / math.sqrt(1.0 + du * du + dy * dy)
            nx = du * length
            nz = length
            if side != 0:
                nx = -side * length
                nz = -du * length * 0.6 + 0.25
            clay(red * tone_r, green * tone_g, blue * tone_b, nx, dy * length, nz, occlusion, 1.0, 0.4, light, out)
            for c in range(3):
                image[j, i, c] = min(out[c], 1.0) * got[6]
            image[j, i, 3] = got[6]


def draw_side(
    frame: Frame, planes: tuple[np.ndarray, np.ndarray, np.ndarray], *, side: int, half: float, near: float, far: float,
    top: float, focal: float, eye: float, horizon: float, middle: float, shift_x: float, shift_z: float,
) -> None:  # fmt: skip
    """Lay a side wall into the frame. Columns of its planes run evenly in 1 / z from `far` to `near`."""
    for k, (target, source) in enumerate(zip((frame.y, frame.u, frame.v), planes, strict=True)):
        _draw_side(
            target,
            source,
            1 if k == 0 else 2,
            side,
            half,
            near,
            far,
            top,
            focal,
            eye,
            horizon,
            middle,
            shift_x,
            shift_z,
        )


@kernel
def _draw_side(
    target: Number, source: Number, share: Number, side: Number, half: Number, near: Number, far: Number, top: Number,
    focal: Number, eye: Number, horizon: Number, middle: Number, shift_x: Number, shift_z: Number,
) -> None:  # fmt: skip
    height, width = target.shape
    rows, columns = source.shape
    distance = half - side * shift_x
    if distance < 0.05:
        return
    for i in range(width):
        off = ((i + 0.5) * share - middle) * side
        if off < 1.0:
            continue
        seen = focal * distance / off
        z = seen + shift_z
        if z >= far or seen < 0.2:
            continue
        at = (1.0 / z - 1.0 / far) / (1.0 / near - 1.0 / far) * columns - 0.5
        at = min(max(at, 0.0), columns - 1.001)
        first = int(at)
        part = int((at - first) * 256.0)
        per_row = share * seen / focal
        upper = (horizon - (top - eye) * focal / seen) / share
        lower = (horizon + eye * focal / seen) / share
        begin = max(math.floor(upper), 0)
        end = min(math.ceil(lower), height)
        step = per_row / top * rows
        walk = (begin + 0.5 - upper) * step - 0.5
        for j in range(begin, end):
            spot = min(max(walk, 0.0), rows - 1.001)
            row = int(spot)
            down = int((spot - row) * 256.0)
            a = int(source[row, first]) * (256 - part) + int(source[row, first + 1]) * part
            b = int(source[row + 1, first]) * (256 - part) + int(source[row + 1, first + 1]) * part
            value = (a * (256 - down) + b * down + 32768) >> 16
            cover = min(j + 1 - upper, lower - j)  # edges are smooth
            if cover < 1.0:
                value = int(target[j, i] + (value - target[j, i]) * max(cover, 0.0) + 0.5)
            target[j, i] = value
            walk += step
