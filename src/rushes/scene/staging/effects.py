"""Things that happen to a whole frame or a part of it: soft shadows, rays of light, rain, snow, flashes, the lens.

Kernels that change planes in place. What they need to know comes as numbers; when they are used is decided in `stage.py`.
"""

from __future__ import annotations

import math

import numpy as np

from ..drawing.jit import inlined, kernel
from ..drawing.lines import double
from ..drawing.noise import Number, hash01
from ..drawing.planes import Frame
from .sea import NOISE, soft
from .water import WAVES, looked_up

VIGNETTE = 0.30
DROPS = 520  # streaks of rain in a 16:9 frame
FLAKES = 460
BUBBLES = 46
MOTES = 60
RAYS_EACH = 8  # columns from one look at the net of light under water to the next: a line that is doubled three times
TWINKLING = 70  # stars that are seen to twinkle; the others are painted into the sky


def soft_shadow(frame: Frame, x: float, y: float, wide: float, tall: float, strength: float) -> None:
    """Darken a soft ellipse: where a figure touches the ground."""
    frame.change(_shadow, x, y, max(wide, 1.0), max(tall, 1.0), strength)


def lapping(frame: Frame, x: float, y: float, wide: float, seconds: float, light: float) -> None:
    """Foam where water laps at somebody: a ragged ring around (x, y), `wide` pixels to each side."""
    tall = max(min(0.13 * wide, 0.006 * frame.height_px + 0.045 * wide), 1.5)
    frame.change(
        _lapping, NOISE, x, y + 0.4 * tall, max(wide, 2.0), tall, seconds, 60.0 + 165.0 * light
    )  # fmt: skip


def rain(frame: Frame, seconds: float, strength: float, seed: int) -> None:
    """Streaks at three depths."""
    height, width = frame.y.shape
    _rain(frame.y, seconds, int(DROPS * strength * (width * height) ** 0.5 / 960), seed, strength)


def splashes(frame: Frame, seconds: float, top: float, strength: float, seed: int) -> None:
    """Rings where drops meet the ground."""
    _splashes(frame.y, seconds, int(70 * strength), top, seed)


def snow(frame: Frame, seconds: float, seed: int) -> None:
    """Soft flakes at three depths."""
    _flakes(frame.y, frame.u, frame.v, WAVES, seconds, FLAKES, seed, 1.0, 225.0, 0)


def bubbles(frame: Frame, seconds: float, seed: int) -> None:
    """Bubbles that rise."""
    _flakes(frame.y, frame.u, frame.v, WAVES, seconds, BUBBLES, seed, -0.9, 205.0, 1)


def motes(frame: Frame, seconds: float, seed: int) -> None:
    """Fireflies or dust that floats and glows."""
    _flakes(frame.y, frame.u, frame.v, WAVES, seconds, MOTES, seed, 0.0, 215.0, 2)


def dust(frame: Frame, seconds: float, seed: int) -> None:
    """Motes in the light of a room."""
    _flakes(frame.y, frame.u, frame.v, WAVES, seconds, MOTES // 2, seed, 0.0, 200.0, 3)


def stars(frame: Frame, seconds: float, seed: int, strength: float, floor: float, move_x: float, move_y: float) -> None:
    """Stars that twinkle above `floor`, and now and then one that falls."""
    _stars(frame.y, WAVES, seconds, int(TWINKLING * strength), seed, floor, move_x, move_y)


def rays(frame: Frame, seconds: float, horizon: float, strength: float) -> None:
    """Light that falls through moving water, and its net on the sand."""
    _rays(frame.y, WAVES, seconds, horizon, strength, frame.y.shape[0])


def lens(frame: Frame, lift: float = 0.0) -> None:
    """Darker corners; `lift` brightens everything, as lightning does."""
    _lens(frame.y, VIGNETTE, lift)


STRIKES_APART_SECONDS = 3.5


def flash(seconds: float, length: float, seed: int) -> float:
    """How bright lightning is at a moment, 0..1: a few strikes, each with a second flicker."""
    strength = 0.0
    for start in strikes(length, seed):
        for delay, peak in ((0.0, 1.0), (0.14, 0.6)):
            since = seconds - start - delay
            if 0 <= since < 0.5:
                strength = max(strength, peak * math.exp(-since * 11))
    return strength


def strikes(length: float, seed: int) -> list[float]:
    """When lightning strikes within so many seconds, for the thunder; how long it goes on changes none that was seen."""
    apart = min(length, STRIKES_APART_SECONDS)
    found = [(k + 0.25 + 0.5 * _unit(seed, k)) * apart for k in range(math.ceil(length / apart))]
    return [at for at in found if at < length]


def since_strike(seconds: float, length: float, seed: int) -> tuple[float, int]:
    """Seconds since the last strike of lightning, and its number; before the first one, a long time."""
    past = [(seconds - at, number) for number, at in enumerate(strikes(length, seed)) if at <= seconds + 1e-6]
    return past[-1] if past else (1e6, 0)


def _unit(seed: int, k: int) -> float:
    return float(((seed * 2654435761 + k * 40503 * 7919) >> 4) % 1000) / 1000


@kernel
def _shadow(
    y: Number, u: Number, v: Number, middle_x: Number, middle_y: Number, wide: Number, tall: Number, strength: Number
) -> None:
    height, width = y.shape
    for j in range(max(0, int(middle_y - tall)), min(height, int(middle_y + tall) + 1)):
        dy = (j - middle_y) / tall
        for i in range(max(0, int(middle_x - wide)), min(width, int(middle_x + wide) + 1)):
            dx = (i - middle_x) / wide
            d = dx * dx + dy * dy
            if d < 1.0:
                share = strength * (1.0 - d) * (1.0 - d)
                y[j, i] = int(16.5 + (y[j, i] - 16.0) * (1.0 - share))
                if i % 2 == 0 and j % 2 == 0:
                    u[j // 2, i // 2] = int(128.5 + (u[j // 2, i // 2] - 128.0) * (1.0 - share))
                    v[j // 2, i // 2] = int(128.5 + (v[j // 2, i // 2] - 128.0) * (1.0 - share))


@kernel
def _lapping(
    y: Number, u: Number, v: Number, tile: Number, middle_x: Number, middle_y: Number, wide: Number, tall: Number,
    time: Number, light: Number,
) -> None:  # fmt: skip
    height, width = y.shape
    for j in range(max(0, int(middle_y - tall)), min(height, int(middle_y + tall) + 1)):
        dy = (j + 0.5 - middle_y) / tall
        for i in range(max(0, int(middle_x - wide)), min(width, int(middle_x + wide) + 1)):
            dx = (i + 0.5 - middle_x) / wide
            along = (i + 0.5 - middle_x) / height
            a = soft(tile, dy * 2.0 + time * 5.0, along * 64.0)
            b = soft(tile, dy * 5.0 - time * 9.0 + 80.0, along * 150.0 + time * 2.0)
            d = math.sqrt(dx * dx + dy * dy) + 0.16 * a + 0.10 * b
            share = min(max((0.98 - d) * 3.0, 0.0), 1.0) * (0.50 + 0.40 * b) * min(1.0, max(0.0, 1.5 - abs(dy)))
            share *= 0.55 + 0.45 * min(max((d - 0.25) * 3.0, 0.0), 1.0)
            if share > 0.01:
                y[j, i] = int(y[j, i] + (light - y[j, i]) * share * (1.0 if light > y[j, i] else 0.3))
                if i % 2 == 0 and j % 2 == 0:
                    u[j // 2, i // 2] = int(u[j // 2, i // 2] + (128.0 - u[j // 2, i // 2]) * share * 0.6 + 0.5)
                    v[j // 2, i // 2] = int(v[j // 2, i // 2] + (128.0 - v[j // 2, i // 2]) * share * 0.6 + 0.5)


@kernel
def _rain(y: Number, time: Number, count: Number, seed: Number, strength: Number) -> None:
    height, width = y.shape
    unit = height / 720.0 if width >= height else width / 500.0
    for k in range(count):
        depth = k % 3
        speed = (1150.0 + 330.0 * depth) * unit
        length = (17.0 + 12.0 * depth) * unit * (0.7 + 0.3 * strength)
        lean = 0.10 + 0.05 * strength + max(strength - 1.2, 0.0) * 0.5  # a storm drives it
        span = height + length
        fall = hash01(k, 1, seed) * span + time * speed
        turn = int(fall / span)
        head = fall - turn * span
        x = hash01(k, turn, seed + 2) * (width + height * lean) - lean * head
        light = (26.0 + 14.0 * depth) * (0.6 + 0.4 * hash01(k, 3, seed))
        thick = 1 + int(0.8 * depth * unit)
        steps = int(length)
        for s in range(steps):
            j = int(head - s)
            if j < 0 or j >= height:
                continue
            at = x + s * lean
            i = int(at)
            weight = light * (1.0 - s / steps)
            part = at - i
            for w in range(thick + 1):
                column = i + w
                if column < 0 or column >= width:
                    continue
                share = (1.0 - part) if w == 0 else (part if w == thick else 1.0)
                y[j, column] = min(int(y[j, column] + weight * share), 235)


@kernel
def _splashes(y: Number, time: Number, count: Number, top: Number, seed: Number) -> None:
    height, width = y.shape
    unit = height / 720.0
    for k in range(count):
        clock = time * 2.2 + hash01(k, 5, seed)
        turn = int(clock)
        age = clock - turn
        near = hash01(k, turn, seed + 6)
        middle_y = top + (height - top) * near
        middle_x = hash01(k, turn, seed + 7) * width
        wide = (3.0 + 16.0 * near) * unit * age
        tall = wide * 0.34
        light = 42.0 * (1.0 - age)
        for j in range(max(0, int(middle_y - tall) - 1), min(height, int(middle_y + tall) + 2)):
            for i in range(max(0, int(middle_x - wide) - 1), min(width, int(middle_x + wide) + 2)):
                dx = (i - middle_x) / (wide + 0.1)
                dy = (j - middle_y) / (tall + 0.1)
                d = abs(math.sqrt(dx * dx + dy * dy) - 0.8)
                if d < 0.22:
                    y[j, i] = min(int(y[j, i] + light * (1.0 - d / 0.22)), 235)


@kernel
def _flakes(
    y: Number, u: Number, v: Number, table: Number, time: Number, count: Number, seed: Number, fall: Number,
    light: Number, kind: Number,
) -> None:  # fmt: skip
    """Discs that drift: snow (0), bubbles (1), fireflies (2)."""
    height, width = y.shape
    unit = height / 720.0 if width >= height else width / 500.0
    to_table = 4096.0 / (2.0 * math.pi)
    for k in range(count):
        size = hash01(k, 1, seed)
        radius = (1.1 + 3.6 * size * size * size) * unit
        blurred = kind == 0 and k % 17 == 0  # close to the lens: large, soft and fast
        if blurred:
            size = 1.0 + size
            radius = (5.0 + 5.0 * hash01(k, 8, seed)) * unit
        if kind == 1:
            radius = (1.6 + 6.0 * size * size) * unit
        elif kind >= 2:
            radius = (1.6 + 2.0 * size) * unit * (1.0 if kind == 2 else 0.55)
        speed = fall * (52.0 + 120.0 * size) * unit
        span = height + 2.0 * radius
        way = hash01(k, 2, seed) * span + time * speed
        turn = math.floor(way / span)
        middle_y = way - turn * span - radius
        phase = hash01(k, 3, seed) * 6.28
        swing = table[int((time * (0.7 + size) + phase) * to_table) & 4095]
        middle_x = hash01(k, turn, seed + 4) * width + swing * (10.0 + 16.0 * size) * unit
        if kind == 0:
            middle_x += time * 22.0 * unit * (0.4 + size)
        elif kind >= 2:
            middle_y = height * (0.42 + 0.5 * hash01(k, 5, seed))
            middle_y += table[int((time * 0.9 + phase * 3.0) * to_table) & 4095] * 22.0 * unit
        middle_x -= math.floor(middle_x / width) * width
        strength = 0.34 if blurred else 0.45 + 0.5 * size
        if kind >= 2:
            pulse = table[int((time * 1.7 + phase * 5.0) * to_table) & 4095]
            strength = max(0.0, 0.25 + 0.65 * pulse) * (1.0 if kind == 2 else 0.45)
        reach = radius * (2.6 if kind >= 2 else 1.0)
        for j in range(max(0, int(middle_y - reach)), min(height, int(middle_y + reach) + 2)):
            for i in range(max(0, int(middle_x - reach)), min(width, int(middle_x + reach) + 2)):
                dx = i - middle_x
                dy = j - middle_y
                d = math.sqrt(dx * dx + dy * dy) / radius
                if kind == 0:
                    share = strength * min(max((1.25 - d) * (1.0 if not blurred else 1.6 - d), 0.0), 1.0)
                elif kind == 1:
                    share = 0.55 * max(0.0, 1.0 - abs(d - 0.85) * 4.0)
                    hx = dx / radius + 0.35
                    hy = dy / radius + 0.35
                    share = max(share, 0.9 * max(0.0, 1.0 - math.sqrt(hx * hx + hy * hy) * 4.5))
                else:
                    share = strength * math.exp(-d * d * 1.3)
                if share > 0.01:
                    y[j, i] = int(y[j, i] + (light - y[j, i]) * min(share, 1.0))
                    if kind != 1 and kind != 3 and i % 2 == 0 and j % 2 == 0:
                        to_u = 128.0 if kind == 0 else 92.0
                        to_v = 128.0 if kind == 0 else 140.0
                        u[j // 2, i // 2] = int(u[j // 2, i // 2] + (to_u - u[j // 2, i // 2]) * share)
                        v[j // 2, i // 2] = int(v[j // 2, i // 2] + (to_v - v[j // 2, i // 2]) * share)


@kernel
def _stars(
    y: Number, table: Number, time: Number, count: Number, seed: Number, floor: Number, move_x: Number, move_y: Number
) -> None:
    height, width = y.shape
    unit = height / 720.0 if width >= height else width / 500.0
    to_table = 4096.0 / (2.0 * math.pi)
    for k in range(count):
        x = hash01(k, 1, seed) * width + move_x
        at = floor * 0.92 * hash01(k, 2, seed) ** 1.3 + move_y
        phase = hash01(k, 3, seed) * 6.28
        pulse = table[int((time * (1.2 + 2.5 * hash01(k, 4, seed)) + phase) * to_table) & 4095]
        light = 150.0 * max(0.0, 0.30 + 0.70 * pulse) * (0.35 + 0.65 * hash01(k, 5, seed))
        size = (0.7 + 1.0 * hash01(k, 6, seed) ** 2) * unit
        reach = int(3.5 * size) + 1
        for j in range(max(0, int(at) - reach), min(height, int(at) + reach + 2)):
            for i in range(max(0, int(x) - reach), min(width, int(x) + reach + 2)):
                dx = abs(i - x) / size
                dy = abs(j - at) / size
                spark = math.exp(-(dx * dx + dy * dy)) + 0.5 * math.exp(-dx * 1.1 - dy * 5.0)
                spark += 0.5 * math.exp(-dy * 1.1 - dx * 5.0)
                y[j, i] = min(int(y[j, i] + light * spark), 235)
    turn = int((time + 1.1) / 2.7)
    age = (time + 1.1) / 2.7 - turn
    if count > 20 and age < 0.30:
        share = age / 0.30
        from_x = width * (0.15 + 0.6 * hash01(turn, 7, seed)) + move_x
        from_y = floor * (0.08 + 0.35 * hash01(turn, 8, seed)) + move_y
        way = 0.30 * height
        for s in range(int(60 * unit) + 8):
            back = s / (60.0 * unit + 8.0)
            x = from_x + way * (share - 0.30 * back)
            at = from_y + way * 0.38 * (share - 0.30 * back)
            light = 165.0 * (1.0 - back) ** 2 * math.sin(math.pi * share)
            i = int(x)
            j = int(at)
            if 0 <= i < width - 1 and 0 <= j < min(height - 1, int(floor)):
                y[j, i] = min(int(y[j, i] + light), 235)
                y[j, i + 1] = min(int(y[j, i + 1] + light * 0.5), 235)
                y[j + 1, i] = min(int(y[j + 1, i] + light * 0.5), 235)


@kernel
def _rays(y: Number, table: Number, time: Number, horizon: Number, strength: Number, unit: Number) -> None:
    height, width = y.shape
    # Both nets of light are wider than a few pixels: they are worked out now and then, for two rows at once.
    looks = (width + RAYS_EACH - 1) // RAYS_EACH
    waves = np.empty((2, looks + 1), np.float32)
    coarse = np.empty(looks + 1, np.float32)
    room = np.empty(4 * looks + 1, np.float32)
    add = np.empty(8 * looks + 1, np.float32)
    apart = RAYS_EACH / unit
    for j in range(height):
        if j % 2 == 0:
            down = j / height
            skew = (0.32 * j) / unit
            _crossing(
                waves, table, time * 0.50 - skew * 9.0, apart * 9.0, -time * 0.37 - skew * 15.7, apart * 15.7, 1.3
            )  # fmt: skip
            _shafts(coarse, waves, np.float32(strength * 40.0 * (1.0 - down) * (1.0 - down * 0.4)))
            if j > horizon + 4:
                z = unit * 1.2 * 1.5 / (j - horizon)
                left = -0.5 * width / unit * z * 1.6
                step = apart * z * 1.6
                _crossing(
                    waves, table, left * 2.4 + z * 2.2 + time * 0.9, step * 2.4, left * 2.9 - z * 2.7 - time * 0.8, step * 2.9, 1.5
                )  # fmt: skip
                _add_net(coarse, waves, np.float32(strength * 34.0 * min(1.0, 4.0 / z)))
            double(coarse, looks, add)
            double(add, 2 * looks, room)
            double(room, 4 * looks, add)
        _brighten(y[j], add)


@inlined
def _crossing(
    waves: Number, table: Number, first: Number, first_step: Number, second: Number, second_step: Number, bend: Number
) -> None:
    """Two waves that begin at these angles and go on by these steps; the first bends the second."""
    to_table = 4096.0 / (2.0 * math.pi)
    at_a = np.float32(first * to_table)
    at_b = np.float32(second * to_table)
    step_a = np.float32(first_step * to_table)
    step_b = np.float32(second_step * to_table)
    more = np.float32(bend * to_table)
    for k in range(waves.shape[1]):
        a = looked_up(table, at_a + np.float32(k) * step_a)
        waves[0, k] = a
        waves[1, k] = looked_up(table, at_b + np.float32(k) * step_b + a * more)


@inlined
def _shafts(out: Number, waves: Number, fade: Number) -> None:
    """Light that falls in slanting bands."""
    for k in range(out.shape[0]):
        light = waves[0, k] * np.float32(0.6) + waves[1, k] * np.float32(0.55) - np.float32(0.25)
        out[k] = max(np.float32(0.0), light) * fade


@inlined
def _add_net(out: Number, waves: Number, strength: Number) -> None:
    """Bright lines that moving water gathers light in."""
    for k in range(out.shape[0]):
        line = max(np.float32(0.0), np.float32(1.0) - abs(waves[0, k] + waves[1, k]) * np.float32(0.9))
        out[k] += strength * line * line


@inlined
def _brighten(row: Number, add: Number) -> None:
    most = np.float32(235.0)
    for i in range(row.shape[0]):
        row[i] = np.uint8(np.int32(min(np.float32(row[i]) + add[i], most)))


@inlined
def _dim(row: Number, columns: Number, gain: Number, dimmed: Number, add: Number) -> None:
    most = np.float32(235.0)
    black = np.float32(16.0)
    for i in range(row.shape[0]):
        row[i] = np.uint8(np.int32(min((np.float32(row[i]) - black) * (gain - columns[i] * dimmed) + add, most)))


@kernel
def _lens(y: Number, vignette: Number, lift: Number) -> None:
    height, width = y.shape
    columns = np.empty(width, np.float32)
    for i in range(width):
        d = (i + 0.5) / width - 0.5
        columns[i] = d * d * vignette
    light = 1.0 + 1.5 * lift
    for j in range(height):
        d = (j + 0.5) / height - 0.5
        row = 1.0 - d * d * vignette
        _dim(y[j], columns, np.float32(row * light), np.float32(light), np.float32(16.0 + 16.0 * lift))
