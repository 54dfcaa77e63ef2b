"""Light over a finished picture: time of day, fog, lightning, and the play of the picture's own light (`play.py`).

A tone curve for luma and coarse fields that keep and add, laid in one pass. Everything rises from no change at all.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..drawing.jit import kernel
from ..drawing.noise import Number, box_blur
from ..drawing.planes import Frame, colour_to_yuv
from ..model import Scene
from ..staging.effects import flash
from .analysis import Analysis
from .fields import enlarge, smoothstep
from .moves import risen
from .play import Play
from .warp import CELL, grid_shape, nodes
from .wishes import Wishes

GRADE_SECONDS = 2.2
BLACK, GREY = 16.0, 128.0
LIT_UP, IN_DAYLIGHT = 0.40, 0.60  # how light the lightest tenth is where night is there already, and by day
CLEAR = {"cloud": 0.5, "night": 0.25, "fog": 0.2, "rain": 0.25, "snow": 0.35, "storm": 0.35}


@dataclass(frozen=True)
class Look:
    """How a time or a weather changes a picture taken in plain daylight."""

    gain: float = 1.0
    gamma: float = 1.0
    colour: float = 1.0
    tint: tuple[float, float, float] = (0.5, 0.5, 0.5)
    """A colour that the light takes on; grey is none."""
    tinted: float = 0.0
    blue: float = 1.0
    """How much is left of what is bluer than grey: the sky of a sunset or under clouds is not."""


LOOKS = {
    "night": Look(gain=0.44, gamma=1.30, colour=0.52, tint=(0.30, 0.42, 0.70), tinted=0.38),
    "sunset": Look(gain=0.90, gamma=1.10, colour=1.06, tint=(0.80, 0.46, 0.26), tinted=0.50, blue=0.25),
    "dawn": Look(gain=0.96, gamma=1.02, colour=0.90, tint=(0.66, 0.50, 0.46), tinted=0.38, blue=0.45),
    "cloud": Look(gain=0.88, gamma=1.03, colour=0.74, tint=(0.46, 0.50, 0.55), tinted=0.4, blue=0.45),
    "rain": Look(gain=0.86, gamma=1.08, colour=0.72, tint=(0.45, 0.51, 0.56), tinted=0.5, blue=0.45),
    "storm": Look(gain=0.66, gamma=1.15, colour=0.62, tint=(0.42, 0.50, 0.58), tinted=0.6, blue=0.35),
    "snow": Look(gain=0.97, gamma=0.97, colour=0.78, tint=(0.47, 0.51, 0.56), tinted=0.4, blue=0.6),
    "fog": Look(gain=0.97, gamma=0.96, colour=0.75, blue=0.5),
}


class Light:
    """The light of one shot."""

    def __init__(self, scene: Scene, analysis: Analysis, wishes: Wishes, frame: Frame, seed: int) -> None:
        height, width = frame.y.shape
        rows, columns = grid_shape(width, height)
        self._x, self._y = nodes(width, height)
        self._scene, self._seed = scene, seed
        mean = float(frame.y.mean() - BLACK) / 219
        self._looks = _looks(scene, mean, frame, bool(wishes.clouds))
        self._fog = _fog(scene, analysis, columns, rows)
        self._play = Play(analysis, wishes, frame, seed, _clear(scene, wishes))
        horizon = analysis.regions.horizon * height
        self._low = np.exp(-(((self._y - horizon) / (0.35 * height)) ** 2)) + 0 * self._x

    def lay(self, frame: Frame, seconds: float, across: np.ndarray, down: np.ndarray) -> None:
        """Change a frame in place, of which `across` and `down` say where it comes from in the picture (`Play.at`)."""
        lift = flash(seconds, self._scene.ends_at, self._seed) if self._scene.weather == "storm" else 0.0
        rise = risen(seconds, GRADE_SECONDS)
        curve: np.ndarray = np.arange(256, dtype=np.float32)
        fields = self._play.at(seconds, across, down)
        blue = np.float32(1.0)
        for look, amount in self._looks:
            share = amount * rise
            x = np.clip((curve - BLACK) / 219, 0, 1.1)
            curve = curve + share * (BLACK + 219 * look.gain * x**look.gamma - curve)
            _, u, v = colour_to_yuv(*look.tint)
            strength = share * look.tinted * (0.55 + 0.45 * self._low)
            fields.keep_colour *= 1 - share * (1 - look.colour)
            blue *= np.float32(1 - share * (1 - look.blue))
            fields.add_u += strength * (u - GREY)
            fields.add_v += strength * (v - GREY)
        if self._fog is not None:
            waft = 0.85 + 0.15 * np.sin(self._x * (7.0 / self._x.max()) - 0.5 * seconds + 2.0 * np.sin(
                self._y * (5.0 / self._y.max()) + 0.23 * seconds
            ))  # fmt: skip
            thick = self._fog * waft * rise
            fields.keep *= 1 - thick
            fields.keep_colour *= 1 - thick
            fields.add += thick * (self._fog_luma() - BLACK)
        if lift:
            fields.add += 70 * lift * (0.4 + 0.6 * (1 - self._y / self._y.max()))
        table = np.clip(curve, BLACK, 235).astype(np.float32)
        _tone(frame.y, table, fields.keep, fields.add)
        _tint(frame.u, frame.v, fields.keep_colour, fields.add_u, fields.add_v, blue)

    def _fog_luma(self) -> float:
        return 120.0 if self._scene.time == "night" else 205.0


def _clear(scene: Scene, wishes: Wishes) -> float:
    """How much of the picture's own play of light the time and the weather of the prompt leave, 0..1."""
    weather = 1.0 if scene.weather == "cloud" and wishes.clouds else CLEAR.get(scene.weather, 1.0)
    return min(weather, CLEAR.get(scene.time, 1.0))


def _looks(scene: Scene, mean: float, frame: Frame, moves: bool) -> list[tuple[Look, float]]:
    """Looks and how much of each is still missing in the picture."""
    found = []
    if scene.time == "night":
        by_day = (float(np.percentile(frame.y[::4, ::4], 90) - BLACK) / 219 - LIT_UP) / (IN_DAYLIGHT - LIT_UP)
        found.append((LOOKS["night"], float(np.clip(min((mean - 0.12) / 0.2, by_day), 0, 1))))
    elif scene.time in ("sunset", "dawn"):
        warm = float(frame.v.mean() - frame.u.mean())
        found.append((LOOKS[scene.time], float(np.clip((42 - warm) / 34, 0.15, 1)) * min(1.0, mean / 0.2)))
    if scene.weather in LOOKS and not (scene.weather == "cloud" and moves):  # clouds that drift close no sky
        found.append((LOOKS[scene.weather], 0.8))
    return [(look, amount) for look, amount in found if amount > 0.02]


def _fog(scene: Scene, analysis: Analysis, columns: int, rows: int) -> np.ndarray | None:
    """How thick the air is at each node: far more before what is far, little before the subject."""
    amount = {"fog": 0.78, "snow": 0.22, "rain": 0.20, "storm": 0.22}.get(scene.weather, 0.0)
    if not amount:
        return None
    far = smoothstep(0.95, 0.05, analysis.nearness)
    far = far * (1 - 0.65 * analysis.subject.mask * min(1.0, 2 * analysis.subject.trust))
    thick = enlarge(box_blur(far.astype(np.float32), 4.0), columns, rows)
    result: np.ndarray = (thick * amount).astype(np.float32)
    return result


@kernel
def _tone(plane: Number, table: Number, keep: Number, add: Number) -> None:
    height, width = plane.shape
    columns = keep.shape[1]
    gain = np.empty(columns, np.float32)
    more = np.empty(columns, np.float32)
    black = np.float32(16.0)
    for j in range(height):
        block = j // CELL
        part = np.float32((j - block * CELL) / CELL)
        for c in range(columns):
            gain[c] = keep[block, c] + (keep[block + 1, c] - keep[block, c]) * part
            more[c] = add[block, c] + (add[block + 1, c] - add[block, c]) * part + np.float32(16.5)
        for c in range(columns - 1):
            first = c * CELL
            k = gain[c]
            a = more[c]
            k_step = (gain[c + 1] - k) * np.float32(1.0 / CELL)
            a_step = (more[c + 1] - a) * np.float32(1.0 / CELL)
            for i in range(first, min(first + CELL, width)):
                value = (table[plane[j, i]] - black) * k + a
                plane[j, i] = np.uint8(min(max(value, np.float32(16.0)), np.float32(235.0)))
                k += k_step
                a += a_step


@kernel
def _tint(u: Number, v: Number, keep: Number, add_u: Number, add_v: Number, blue: Number) -> None:
    """`blue`: how much is kept of a colour that is bluer than grey."""
    height, width = u.shape
    cell = CELL // 2
    columns = keep.shape[1]
    for j in range(height):
        block = j // cell
        part = np.float32((j - block * cell) / cell)
        for c in range(columns - 1):
            k = keep[block, c] + (keep[block + 1, c] - keep[block, c]) * part
            more_u = add_u[block, c] + (add_u[block + 1, c] - add_u[block, c]) * part + np.float32(128.5)
            more_v = add_v[block, c] + (add_v[block + 1, c] - add_v[block, c]) * part + np.float32(128.5)
            for i in range(c * cell, min(c * cell + cell, width)):
                du = (u[j, i] - np.float32(128.0)) * k
                dv = (v[j, i] - np.float32(128.0)) * k
                if du > 0:
                    # Without its blue a sky would be green.
                    du *= blue
                    dv *= blue if dv < 0 else np.float32(1.0)
                u[j, i] = np.uint8(min(max(du + more_u, np.float32(0.0)), np.float32(255.0)))
                v[j, i] = np.uint8(min(max(dv + more_v, np.float32(0.0)), np.float32(255.0)))
