"""The play of light that a picture itself asks for: veils over the sky, shadows of clouds, light between leaves, rays of a low
sun, lamps that shine, light that goes round what stands out.

All of it is gains and additions at the nodes of the grid, carried along with the moved picture, rising from nothing. Nothing is
displaced: so nothing can tear or bend, and doubt costs little. The time of day and the weather of the prompt are `light.py`'s.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from ..drawing.jit import kernel
from ..drawing.noise import Number, box_blur, fractal, noise, smooth
from ..drawing.planes import Frame
from .analysis import CALM, Analysis
from .fields import enlarge, nearest, parts, slope, smoothstep
from .flames import Flames
from .layers import half_planes
from .leafage import Leafage
from .mattes import widened
from .moves import risen, running
from .steam import steam
from .warp import CELL, carried, grid_shape, nodes, picked
from .wishes import Wishes

BLACK, GREY = 16.0, 128.0
RISE_SECONDS = 2.2
BORDER = (0.015, 0.05)  # of the longer side: how far within a picture in a window its light begins
RIM_OF_SKY = (0.010, 0.045)  # of the longer side: a veil sets in so far within the sky
LOW = (0.60, 0.42)  # of the height: veils thin out down to there
VEIL = 0.30  # how white the thickest veil is
PALE, OPEN, BLUE = (
    (180.0, 205.0),
    30.0,
    (7.0, -6.0),
)  # levels: over a white sky no veil shows; there it opens: so much darker, U and V
SHADOW = 0.15  # how dark the shadow of a cloud is
SUNNY = (-5.0, 4.0)  # U and V that the sun adds where it doubles the light: more would stain what is blue or green
ROUND = 0.10  # how much lighter it is where the light goes round what stands out
PLAIN = 0.035  # of grain: there none of it shows
FLAT = 0.3  # what stands out less is not gone round
ON_IT = (0.2, 0.6)  # of its height: where the thing begins
SWEEP = 0.11  # and in the midst of the light that passes through a room, where no leaves play
EVEN = 0.3  # of its ups and downs, on a face and on what is smooth, where they would be stains
PORTRAIT = 0.5  # of all of them, before whoever has a face
DUSK = (84.0, 112.0)  # levels: over a sky as dark as that a veil is a smudge
WHITE, GLOWS = 218.0, (214.0, 228.0)  # levels: no light burns beyond it; what no shade makes grey
RED, BLUISH = 1.54, 1.82  # of red, in V, and of blue, in U, against grey
MUCH = (0.06, 0.16)  # share of the picture that glows so
RAY = 56.0  # levels that the brightest ray adds near the sun
STEAM = 228.0
LAMPS_MAX = 14
LAMP = 46.0  # levels that a lamp's glow adds
SHINES, LONG = 150.0, 3.0  # level of all that is bright around a lamp; so much longer than wide, it is a lit post
GREENISH = -2.0  # of V: what is greener is daylight between leaves
DARK = 0.30  # mean lightness up to which lamps shine


@dataclass
class Fields:
    """At the nodes of the grid: luma and chroma are kept and added to by so much."""

    keep: np.ndarray
    add: np.ndarray
    keep_colour: np.ndarray
    add_u: np.ndarray
    add_v: np.ndarray

    @classmethod
    def none(cls, rows: int, columns: int) -> Fields:
        ones, zeros = np.ones((rows, columns), np.float32), np.zeros((rows, columns), np.float32)
        return cls(keep=ones.copy(), add=zeros.copy(), keep_colour=ones.copy(), add_u=zeros.copy(), add_v=zeros.copy())


class Play:
    """The light that plays in one picture."""

    def __init__(self, analysis: Analysis, wishes: Wishes, frame: Frame, seed: int, clear: float) -> None:
        """`clear`: how much of it the weather leaves, 0..1."""
        self._clear = clear * float(not analysis.drawn)  # flat colours are meant: any light on them is a stain
        height, width = frame.y.shape
        self._size = (width, height)
        self._shape = rows, columns = grid_shape(width, height)
        self._x, self._y = nodes(width, height)
        self._seed = seed % 977
        self._wind = (1.0 + 0.8 * wishes.wind) * (1.6 if wishes.clouds else 1.0) * (1.0 if seed % 2 else -1.0)
        regions = analysis.regions
        planes = half_planes(frame)
        mean = float(planes[..., 0].mean() - BLACK) / 219
        self._horizon = regions.horizon * height
        inside = np.clip(regions.sky, 0, 1)
        size = max(inside.shape)
        in_sky = nearest(inside < 0.5)[0] / size if inside.max() > 0.5 else np.zeros_like(inside)
        off_sky = nearest(inside > 0.5)[0] / size if inside.max() > 0.5 else np.ones_like(inside)
        self._veil, self._veil_luma, self._whiten, self._opens = self._veils(analysis, in_sky, planes)
        # The picture moves under the shadows: they end before the sky does, or its rim would wear a smudge.
        land = ((1 - inside) * smoothstep(0.035, 0.11, off_sky)).astype(np.float32)
        shaded = land * float(regions.outdoors)
        self._land = enlarge((shaded * SHADOW * float(mean > 0.2)).astype(np.float32), columns, rows)
        self._grey = analysis.grey
        self._leafage = Leafage(analysis, planes[..., 0], self._seed, (width, height))
        self._round = _slopes(analysis.raised, analysis.grain, columns, rows)
        self._flames = Flames(frame, seed) if wishes.fire else None
        self._room = float(not regions.outdoors) * float(np.clip((mean - 0.08) / 0.1, 0, 1))
        self._even = enlarge(_even(analysis), columns, rows)
        self._mild = 1 - (1 - PORTRAIT) * float(analysis.face.any()) * min(2 * analysis.alive, 1.0) * (
            1 - analysis.plant
        )
        self._sun = analysis.sun
        away = np.hypot(self._x - self._sun[0] * width, self._y - self._sun[1] * height) / max(width, height)
        self._veil *= 1 - min(2 * self._sun[2], 1.0) * smoothstep(0.30, 0.05, away)  # nothing hides the sun
        self._cup = analysis.cup
        self._shown = enlarge(within(analysis), columns, rows)
        least, self._most = _bearable(planes, inside, columns, rows)
        self._darkens = (1 - least) * (1 - min(2 * self._sun[2], 1.0))  # a low sun keeps its glow
        self._lamps = _lamps(planes) if mean < DARK and not analysis.starry else np.zeros((0, 5), np.float32)

    def _veils(
        self, analysis: Analysis, depth: np.ndarray, planes: np.ndarray
    ) -> tuple[np.ndarray, np.ndarray, float, float]:
        """Where veils may drift and how light they are, at the nodes; how much colour they take; how surely the sky is so pale
        that it rather opens."""
        sky, grain = np.clip(analysis.regions.sky, 0, 1), analysis.grain + 0 * analysis.nearness
        rows, columns = self._shape
        none = np.zeros(self._shape, np.float32)
        if not analysis.regions.outdoors:
            return none, none, 0.0, 0.0
        open_ = smoothstep(*RIM_OF_SKY, depth) * sky
        # No cloud hangs before a mast; far down there is haze, or water that mirrors the sky.
        open_ = open_ * (1 - np.clip(3 * box_blur((grain > CALM).astype(np.float32), max(sky.shape) / 60), 0, 1))
        open_ = open_ * smoothstep(*LOW, np.linspace(0, 1, len(sky)))[:, None]
        where = box_blur(open_.astype(np.float32), max(sky.shape) / 60)
        tone = box_blur(enlarge(planes[..., 0], sky.shape[1], sky.shape[0]), max(sky.shape) / 60)
        if not (sky > 0.6).any():
            return none, none, 0.0, 0.0
        middle, high = (float(v) for v in np.percentile(tone[sky > 0.6], (50, 85)))
        # As light as the light parts of this sky, over those a little lighter; over a dark one, only a little lighter than it.
        target = np.clip(np.maximum(tone + 10, max(high, middle + 14 + 0.22 * (middle - BLACK))), BLACK, 235)
        opens = float(smoothstep(*PALE, np.array(middle)))
        light = enlarge((target + opens * (tone - OPEN - target)).astype(np.float32), columns, rows)
        where *= float(smoothstep(*DUSK, np.array(middle)))
        return enlarge(where, columns, rows), light, float(np.clip((middle - 90) / 60, 0.1, 0.7)) * (1 - opens), opens

    def at(self, seconds: float, across: np.ndarray, down: np.ndarray) -> Fields:
        """`across`, `down`: where the nodes of the moved picture come from, less where they are, in pixels."""
        fields = Fields.none(*self._shape)
        if not self._clear:
            return fields
        rise = risen(seconds, RISE_SECONDS) * self._clear
        width, height = self._size
        if self._veil.max() > 0.02:
            thick = np.zeros(self._shape, np.float32)
            drift = 0.16 * self._wind * running(seconds)
            _drifting(thick, self._veil, across, down, width, self._horizon, drift, 0.05 * seconds, 1, self._seed)
            thick *= VEIL * rise
            fields.keep *= 1 - thick
            fields.add += thick * (carried(self._veil_luma, across, down) - BLACK)
            fields.keep_colour *= 1 - self._whiten * thick
            if not self._grey:
                fields.add_u += BLUE[0] * self._opens * thick
                fields.add_v += BLUE[1] * self._opens * thick
        gain = np.ones(self._shape, np.float32)
        if self._land.max() > 0.01:
            patch = np.zeros(self._shape, np.float32)
            drift = 0.26 * self._wind * running(seconds)
            _drifting(patch, self._land, across, down, width, 0.0, drift, 0.10 * seconds, 2.6, self._seed + 31)
            # Shadows of clouds do not make a picture dull.
            gain *= 1 + rise * (0.40 * self._land - 0.65 * patch)
        warm = np.zeros(self._shape, np.float32)
        if self._leafage.strength > 0.02:
            sun, shade = self._leafage.light(seconds, across, down)
            change = sun - shade
            gain *= 1 + rise * (change - min(float(change.mean()), 0.0))  # the whole is no darker than it was
            warm += sun
        turn = 0.45 * seconds
        if self._round is not None:
            to_x, to_y = (carried(slopes, across, down) for slopes in self._round)
            round_it = to_x * math.sin(turn) + 0.6 * to_y * math.cos(0.8 * turn)
            gain *= 1 + ROUND * self._mild * rise * np.maximum(round_it, 0)
        if self._room > 0.05:
            # One whole wave over the width: wherever it is, the picture is as light, and never darker than it was.
            wave = np.sin(2 * math.pi * self._x / width + 1.5 * self._y / height - turn + self._seed)
            even = carried(self._even, across, down)
            passing = (0.5 + 0.5 * wave * (1 - (1 - EVEN) * even)) * (1 - 0.5 * even)
            amount = SWEEP * self._mild * self._room * (1 - 0.75 * self._leafage.strength)
            gain *= 1 + amount * rise * passing
            warm += amount * passing
        shown = carried(self._shown, across, down)
        lighter = np.minimum(gain, carried(self._most, across, down)) - 1
        darker = (gain - 1) * carried(self._darkens, across, down)
        played = 1 + shown * np.where(gain > 1, lighter, darker)
        fields.keep *= played
        fields.keep_colour *= np.maximum(
            played, 1
        )  # neither is it washed out in the sun, nor is the shade of leaves grey
        if not self._grey:
            fields.add_u += SUNNY[0] * rise * shown * warm
            fields.add_v += SUNNY[1] * rise * shown * warm
        if self._sun[2] > 0.05:
            sun_x, sun_y = self._sun[0] * width, self._sun[1] * height
            beams = np.zeros(self._shape, np.float32)
            _rays(beams, across, down, sun_x, sun_y, 0.26 * max(width, height), seconds, self._seed)
            light = RAY * self._sun[2] * rise * beams
            fields.add += light
            fields.add_u -= 0.30 * light
            fields.add_v += 0.16 * light
        if self._cup is not None:
            self._steam(fields, rise, seconds, across, down)
        if self._flames is not None:
            glow, flares = self._flames.light(seconds, risen(seconds, RISE_SECONDS), across, down)
            fields.keep *= 1 + glow
            fields.add += flares
        if len(self._lamps):
            _shine(
                fields.add, fields.add_u, fields.add_v, self._lamps, across, down, risen(seconds, RISE_SECONDS), seconds
            )
        return fields

    def _steam(self, fields: Fields, rise: float, seconds: float, across: np.ndarray, down: np.ndarray) -> None:
        """Steam, from where the moved picture shows the cup."""
        assert self._cup is not None
        width, height = self._size
        x, y = self._cup[0] * width, self._cup[1] * height
        row, column = min(round(y / CELL), self._shape[0] - 1), min(round(x / CELL), self._shape[1] - 1)
        over = (x - float(across[row, column]), y - float(down[row, column]))
        thick = rise * steam(self._shape, over, self._cup[2] * width, seconds, self._seed)
        fields.keep *= 1 - thick
        fields.add += thick * (STEAM - BLACK)
        fields.keep_colour *= 1 - 0.8 * thick


def within(analysis: Analysis) -> np.ndarray:
    """1 well within what is shown of the picture, 0 beside it and up to its border: nothing lights up a surround."""
    shown = analysis.shown + 0 * analysis.nearness
    if shown.min() > 0:
        return shown
    return smoothstep(*BORDER, nearest(shown < 0.5)[0] / max(shown.shape))


def _bearable(planes: np.ndarray, sky: np.ndarray, columns: int, rows: int) -> tuple[np.ndarray, np.ndarray]:
    """By how much it may be darkened and lightened, at the nodes: the lightest there must not burn out, and what glows, a sun,
    a white ground, must not turn grey. Where much glows, nothing is darkened: there would be a rim between the two."""
    small = enlarge(planes[..., 0], sky.shape[1], sky.shape[0])
    red = planes[..., 0] + RED * (planes[..., 2] - GREY)  # a vivid yellow or red burns out long before its luma does
    blue = planes[..., 0] + BLUISH * (planes[..., 1] - GREY)
    vivid = enlarge(np.maximum.reduce([planes[..., 0], red, blue]), sky.shape[1], sky.shape[0])
    size = max(sky.shape)
    glows = smoothstep(*GLOWS, box_blur(small, size / 40))
    least = np.clip(3 * box_blur(glows, size / 9), 0, 1)
    least = np.maximum(least, smoothstep(*MUCH, (glows * (1 - sky)).mean()))
    lightest = box_blur(widened(box_blur(vivid, 1.0), round(size / 60)), size / 60)
    most = np.maximum((WHITE - BLACK) / np.maximum(lightest - BLACK, 1.0), 1.0)
    return enlarge(least.astype(np.float32), columns, rows), enlarge(most.astype(np.float32), columns, rows)


def _even(analysis: Analysis) -> np.ndarray:
    """Where a passing light may hardly differ from place to place, 0..1: on faces, and on backdrops, paint and enamel."""
    flat = np.maximum(analysis.face, (analysis.grain + 0 * analysis.nearness < PLAIN).astype(np.float32))
    result: np.ndarray = np.clip(2.5 * box_blur(flat, max(flat.shape) / 24), 0, 1)
    return result


def _slopes(
    raised: np.ndarray, grain: np.ndarray | float, columns: int, rows: int
) -> tuple[np.ndarray, np.ndarray] | None:
    """How steep what stands out is to the right and downwards, -1..1, or None where it hardly does."""
    if float(np.ptp(raised)) < FLAT:
        return None
    # Broad: a light that goes round a thing is no outline of it.
    # Nor does it reach a plain ground beside the thing, on which it would be a halo.
    size = max(raised.shape)
    rough = 1 - np.clip(3 * box_blur((grain < PLAIN + 0 * raised).astype(np.float32), size / 24), 0, 1)
    on_it = smoothstep(
        *ON_IT, raised / float(raised.max())
    )  # film grain makes a backdrop rough, and yet it is behind the thing
    found = slope(box_blur(raised, size / 14))
    most = max(
        float(np.percentile(np.hypot(*found), 98)), 1e-5
    )  # of all: what is left of it at a rim is not made up for
    to_x, to_y = (enlarge((axis / most * rough * on_it).astype(np.float32), columns, rows) for axis in found)
    return np.clip(to_x, -1, 1), np.clip(to_y, -1, 1)


def _is_long(part: np.ndarray) -> bool:
    y, x = np.nonzero(part)
    tall, wide = int(np.ptp(y)) + 1, int(np.ptp(x)) + 1
    return max(tall, wide) > LONG * min(tall, wide)


def _lamps(planes: np.ndarray) -> np.ndarray:
    """Small bright spots in the dark: (n, 5) column and row in luma pixels, radius, and their U and V against grey."""
    luma = planes[..., 0]
    size = max(luma.shape)
    around = box_blur(luma, size / 22)
    bright, extents = parts(luma > SHINES)
    labels, sizes = parts((luma > 205) & (luma - around > 70))
    found = []
    for number in np.argsort(-sizes, kind="stable")[:LAMPS_MAX] + 1:
        if not 2 <= sizes[number - 1] < 0.004 * luma.size:
            continue
        y, x = np.nonzero(labels == number)
        if extents[bright[y[0], x[0]] - 1] > 0.01 * luma.size or _is_long(bright == bright[y[0], x[0]]):
            continue  # part of a large bright thing: a glow there would have no source
        radius = 0.035 * size + 3.0 * math.sqrt(len(x))
        near = (slice(max(y.min() - 4, 0), y.max() + 5), slice(max(x.min() - 4, 0), x.max() + 5))
        tint = planes[near][..., 1:].reshape(-1, 2).mean(0) - GREY
        if tint[1] < GREENISH:
            continue
        found.append((2 * x.mean(), 2 * y.mean(), 2 * radius, *tint))
    return np.array(found, np.float32).reshape(-1, 5)


@kernel
def _drifting(
    out: Number, where: Number, across: Number, down: Number, width: Number, horizon: Number, drift: Number,
    change: Number, grain: Number, seed: Number,
) -> None:  # fmt: skip
    """Soft patches that drift, as thick as `where` allows: on the plane of the sky above a horizon, or flat if it is 0."""
    rows, columns = out.shape
    for j in range(rows):
        for i in range(columns):
            most = picked(where, i + across[j, i] / CELL, j + down[j, i] / CELL)
            if most < 0.004:
                continue
            # The patches themselves keep to the frame: an extension goes on with them where the picture has moved to.
            x = i * CELL
            y = j * CELL
            if horizon > 0.0:
                near = 0.22 + max(horizon - y, 0.0) / horizon
                u = (x / width - 0.5) * 2.6 / near + 7.0
                v = 2.2 / near + 3.0
                value = fractal(u + drift / near, v + change, seed, 0, 4)
                out[j, i] = most * smooth(0.34, 0.70, value)
            else:
                u = x / width * grain + 5.0
                v = y / width * grain * 1.5 + 2.0
                value = fractal(u + drift * grain * 0.5, v + change, seed, 0, 2)
                out[j, i] = most * smooth(0.26, 0.52, value)


@kernel
def _rays(
    out: Number, across: Number, down: Number, sun_x: Number, sun_y: Number, reach: Number, time: Number, seed: Number
) -> None:
    """Beams from the sun that slowly change places."""
    rows, columns = out.shape
    for j in range(rows):
        for i in range(columns):
            dx = i * CELL + across[j, i] - sun_x
            dy = j * CELL + down[j, i] - sun_y
            away = math.sqrt(dx * dx + dy * dy) / reach
            turn = (math.atan2(dy, dx) / 6.2831853 + 0.5) * 22.0
            beam = 0.6 * noise(turn, 0.42 * time, seed, 22) + 0.4 * noise(2.0 * turn, 0.6 * time + 9.0, seed + 3, 44)
            out[j, i] = smooth(0.40, 0.86, beam) * math.exp(-away) * smooth(0.0, 0.22, away)


@kernel
def _shine(
    add: Number, add_u: Number, add_v: Number, lamps: Number, across: Number, down: Number, rise: Number, time: Number
) -> None:
    """Each lamp's glow, which breathes and flickers a little."""
    rows, columns = add.shape
    for k in range(lamps.shape[0]):
        pulse = 0.55 + 0.30 * math.sin(time * (1.3 + 0.37 * (k % 5)) + 1.7 * k)
        pulse += 0.15 * math.sin(time * (6.1 + 0.9 * (k % 3)) + 2.9 * k)
        radius = lamps[k, 2]
        left = max(int((lamps[k, 0] - 3.0 * radius) / CELL), 0)
        right = min(int((lamps[k, 0] + 3.0 * radius) / CELL) + 2, columns)
        top = max(int((lamps[k, 1] - 3.0 * radius) / CELL), 0)
        low = min(int((lamps[k, 1] + 3.0 * radius) / CELL) + 2, rows)
        for j in range(top, low):
            for i in range(left, right):
                dx = (i * CELL + across[j, i] - lamps[k, 0]) / radius
                dy = (j * CELL + down[j, i] - lamps[k, 1]) / radius
                light = rise * pulse * math.exp(-1.6 * math.sqrt(dx * dx + dy * dy + 0.02))
                add[j, i] += LAMP * light
                add_u[j, i] += 0.55 * lamps[k, 3] * light
                add_v[j, i] += 0.55 * lamps[k, 4] * light
