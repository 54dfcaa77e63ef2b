"""Shadows that figures throw: their own outline, laid along the light onto the ground.

A figure is a flat picture that stands upright; light throws it onto the plane y = 0 behind or before it, so every point of
ground looks up which point of the outline is between it and the light. The higher that is, the softer. Where the figure
touches the ground it is darkest, whatever the light. What casts a shadow, and when, is the caller's business.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from .jit import inlined, kernel
from .lens import Lens, Shift
from .light import Light
from .noise import Number, box_blur
from .planes import Frame

COARSE = 4  # pixels of a figure in one of its outline: no shadow is sharper
SOFT_SHARE = 0.055  # of the figure's height: how far the shadow of its top is blurred
DEPTH = 0.80  # how much of the key light a shadow takes, as painted ones do
FAINT_KEY = 0.62  # key light, linear, below which shadows fade: moonlight leaves a hint
LONGEST = 3.2  # times its height, that a shadow is long
SHOWN = 1.35  # painters darken shadows beyond what light alone would make of them
CONTACT = 0.045  # of the figure's height: how near the ground clay must be to darken it
CONTACT_STRENGTH = 0.50
OVER = 0.34  # of the figure's height: how fast what is higher up stops keeping the sky from the ground
OVER_STRENGTH = 0.40


@dataclass(frozen=True)
class Outline:
    """The softened coverage of a figure, and how close above the ground it is in each column."""

    cover: np.ndarray
    """float32, 0..1; row 0 is at the ground, rows go up."""
    contact: np.ndarray
    """float32, 0..1, for each column: what touches the ground, and below it what is over it."""
    coarse: float
    """Pixels of the pose in one of these."""
    height: float
    """Pixels of the pose that the figure is tall."""
    edge: int
    """Empty columns at each side."""

    def halved(self) -> Outline:
        """The outline of a pose half as large."""
        return Outline(self.cover, self.contact, self.coarse / 2, self.height / 2, self.edge)


@dataclass(frozen=True, kw_only=True)
class Ground:
    """The plane that shadows fall on, as the camera sees it."""

    lens: Lens
    shift: Shift
    until: float
    """World depth at which it ends."""


def outline_of(cover: np.ndarray, anchor_y: float, height_px: float) -> Outline:
    """Prepare a pose's coverage (uint8) for throwing; `anchor_y` is its row that touches the ground."""
    coarse = max(1, min(COARSE, round(height_px / 40)))
    foot = max(1, min(round(anchor_y), cover.shape[0]))
    standing = cover[:foot][::-1]
    tall, wide = -(-standing.shape[0] // coarse), -(-standing.shape[1] // coarse)
    # Room to every side, so that blur and interpolation find empty ground.
    edge = 2 + math.ceil(SOFT_SHARE * height_px / coarse * 3)
    padded = np.zeros((tall * coarse, wide * coarse), np.float32)
    padded[: standing.shape[0], : standing.shape[1]] = standing
    small = padded.reshape(tall, coarse, wide, coarse).mean(axis=(1, 3)) / np.float32(255)
    small = np.pad(small, ((0, edge), (edge, edge)))
    soft = box_blur(small, SOFT_SHARE * height_px / coarse)
    share = np.clip(np.arange(small.shape[0], dtype=np.float32) * coarse / height_px, 0, 1)[:, None]
    near = max(1, round(CONTACT * height_px / coarse))
    reach = np.linspace(1.0, 0.2, near, dtype=np.float32)[:, None]
    feet = np.convolve((small[:near] * reach).max(axis=0), np.ones(3) / 3, "same")
    body = (soft * np.exp(-share / OVER)).max(axis=0)
    contact = np.stack((feet, body)).astype(np.float32)
    thrown = (small * (1 - share) + soft * share).astype(np.float32)
    return Outline(thrown, contact, float(coarse), float(height_px), edge)


def strength_of(light: Light) -> float:
    """How much darker the ground is in this light's shadow, 0..1 of its display brightness."""
    key = _bright(light.key) * max(light.key_direction[1], 0.0)
    ambient = _bright(light.sky)
    strength = 1 - math.sqrt((ambient + key * (1 - DEPTH)) / (ambient + key + 1e-6))
    return min(0.7, SHOWN * strength) * min(1.0, _bright(light.key) / FAINT_KEY)


def throw(
    frame: Frame, outline: Outline, anchor_x: float, ground: Ground, x: float, z: float, unit: float, slim: float,
    light: Light, weak: float,
) -> None:  # fmt: skip
    """Darken the ground where the figure keeps the light from it.

    The figure stands at world `x`, `z`; `unit` is the world size of one pixel of its pose, `slim` how much narrower it is
    now, `weak` a factor of the shadow's strength.
    """
    lens, shift = ground.lens, ground.shift
    lx, ly, lz = light.key_direction
    flat = math.hypot(lx, lz)
    ly = max(ly, flat / LONGEST)
    step = outline.coarse * unit
    middle = anchor_x / outline.coarse + outline.edge
    _throw(
        frame.y, frame.u, frame.v, outline.cover, outline.contact, lens.horizon_px + shift.turn_y_px, lens.focal_px,
        lens.eye + shift.y, lens.width_px / 2 + shift.turn_x_px, shift.x, shift.z, x, z, middle, step * slim, step,
        -lx / ly, (lz if abs(lz) > 0.05 else 0.05) / ly, strength_of(light) * weak,
        CONTACT_STRENGTH, OVER_STRENGTH, outline.height * unit, ground.until,
    )  # fmt: skip


def _bright(colour: tuple[float, float, float]) -> float:
    return 0.2126 * colour[0] + 0.7152 * colour[1] + 0.0722 * colour[2]


@inlined
def _walk(out: Number, line: Number, at: Number, step: Number) -> None:
    """What a line holds at places `step` apart, from `at` on; its ends stand for what is beyond them."""
    last = np.float32(line.shape[0] - 1.001)
    for i in range(out.shape[0]):
        place = min(max(at + np.float32(i) * step, np.float32(0.0)), last)
        whole = np.int32(place)
        k = np.uint64(np.uint32(whole))  # a number with a sign would be looked at for each pixel
        out[i] = line[k] + (line[k + np.uint64(1)] - line[k]) * (place - np.float32(whole))


@inlined
def _mix_rows(out: Number, upper: Number, lower: Number, part: Number, fade: Number) -> None:
    for i in range(out.shape[0]):
        out[i] = (upper[i] + (lower[i] - upper[i]) * part) * fade


@inlined
def _cover_more(shares: Number, more: Number, strength: Number) -> None:
    for i in range(shares.shape[0]):
        shares[i] += more[i] * strength * (np.float32(1.0) - shares[i])


@inlined
def _darken(row: Number, shares: Number) -> None:
    black = np.float32(16.0)
    for i in range(row.shape[0]):
        row[i] = np.uint8(
            np.int32((np.float32(row[i]) - black) * (np.float32(1.0) - shares[i]) + black + np.float32(0.5))
        )


@inlined
def _fade(row: Number, shares: Number, first: Number) -> None:
    """Bring chroma nearer to grey, by every second of these shares from the `first` on."""
    grey = np.float32(128.0)
    for i in range(row.shape[0]):
        left = np.float32(1.0) - np.float32(0.6) * shares[first + 2 * i]
        row[i] = np.uint8(np.int32((np.float32(row[i]) - grey) * left + grey + np.float32(0.5)))


@kernel
def _throw(
    y: Number, u: Number, v: Number, cover: Number, contact: Number, horizon: Number, focal: Number, eye: Number,
    middle_px: Number, camera_x: Number, camera_z: Number, at_x: Number, at_z: Number, middle: Number,
    step_x: Number, step_y: Number, lean_x: Number, lean_z: Number, strength: Number, touch: Number, over: Number, tall: Number,
    until: Number,
) -> None:  # fmt: skip
    """Every pixel of ground between the feet and the end of the shadow looks up what is between it and the light."""
    height, width = y.shape
    high = cover.shape[0] * step_y
    # The rows that may hold shadow: from the feet, with the contact before them, to where the top's shadow falls.
    near = min(at_z, at_z + lean_z * high) - 0.30 * tall - camera_z
    far = max(at_z, at_z + lean_z * high) + 0.30 * tall - camera_z
    if near < 0.3:
        near = 0.3
    if far <= near:
        return
    first = max(0, int(horizon + focal * eye / far))
    last = min(height, int(horizon + focal * eye / near) + 2)
    room = np.empty((2, width), np.float32)
    line = np.empty(cover.shape[1], np.float32)
    for j in range(first, last):
        below = j + 0.5 - horizon
        if below < 0.5:
            continue
        depth = focal * eye / below
        z = depth + camera_z
        if z > until:
            continue
        up = (z - at_z) / lean_z
        row = up / step_y - 0.5
        scale = focal / depth
        # Columns: those of the outline, moved by the lean at this height.
        moved = at_x + lean_x * up
        left = moved - middle * step_x
        right = left + cover.shape[1] * step_x
        beside = at_x - middle * step_x
        left = min(left, beside)
        right = max(right, beside + cover.shape[1] * step_x)
        begin = max(0, int(middle_px + (left - camera_x) * scale))
        end = min(width, int(middle_px + (right - camera_x) * scale) + 1)
        off = (z - at_z) / (0.06 * tall)
        close = touch * math.exp(-off * off)
        off = (z - at_z) / (0.17 * tall)
        under = over * math.exp(-off * off)
        thrown = row > -1.0 and row < cover.shape[0]
        # Towards its end a shadow is thinner: light comes round.
        fade = strength * (1.0 - 0.35 * min(max(up / max(tall, 1e-6), 0.0), 1.0))
        if (not thrown and under < 0.01) or end <= begin:
            continue
        shares = room[0, : end - begin]
        step = np.float32(1.0 / (scale * step_x))
        at = (begin + 0.5 - middle_px) / scale + camera_x  # the world's x where the row begins
        shares[:] = np.float32(0.0)
        if thrown and row < cover.shape[0] - 1:
            k = int(max(row, 0.0))
            _mix_rows(line, cover[k], cover[k + 1], np.float32(max(row, 0.0) - k), np.float32(fade))
            _walk(shares, line, np.float32((at - moved) / step_x + middle - 0.5), step)
        if under > 0.01:
            for n in range(2):
                _walk(room[1, : end - begin], contact[n], np.float32((at - at_x) / step_x + middle - 0.5), step)
                _cover_more(shares, room[1, : end - begin], np.float32(under if n else close))
        _darken(y[j, begin:end], shares)
        if j % 2 == 0:
            first_even = begin % 2
            chroma = (begin + first_even) // 2
            _fade(u[j // 2, chroma : (end + 1) // 2], shares, first_even)
            _fade(v[j // 2, chroma : (end + 1) // 2], shares, first_even)
