"""What a prompt asks for in the sky or the air over a picture: stars, northern lights, fireworks, a rainbow, confetti, bubbles.

They are the sights of scenes that are drawn (`sights/`), laid over the lit picture, since they shine themselves: where the sky is seen, or
in a picture without one over its upper part. All of it comes in over the picture, whose first frame is bare.
"""

from __future__ import annotations

import numpy as np

from .. import sights
from ..drawing.jit import kernel
from ..drawing.lens import Lens
from ..drawing.noise import Number, box_blur
from ..drawing.planes import Frame
from ..drawing.transitions import mix
from ..model import Scene
from ..sights import fireworks
from ..staging.atmosphere import air
from ..staging.effects import stars
from .analysis import Analysis
from .fields import enlarge, smoothstep
from .moves import risen
from .warp import CELL, carried

FAR = ("aurora", "shooting_stars", "fireworks", "rainbow")
NEAR = ("confetti", "bubbles", "embers", "glitter")
RISE_SECONDS = 2.2
UPPER = (0.75, 0.30)  # of the height: where there is no sky, they thin out down to there
SKY_MIN = 0.02  # of a picture
LAND = 0.62  # of the height: a horizon lower than that is none of theirs
STARS = 0.8


class Heavens:
    """The sights over one picture."""

    def __init__(
        self, scene: Scene, analysis: Analysis, nodes: tuple[int, int], size: tuple[int, int], seed: int
    ) -> None:
        """`nodes`: rows and columns of the grid; `size`: width and height of the picture in pixels."""
        self._scene, self._seed = scene, seed
        self._names = tuple(name for name in scene.sights if name in FAR)
        sky = np.clip(analysis.regions.sky, 0, 1) * (1 - analysis.subject.mask)
        is_open = float(sky.mean()) > SKY_MIN
        self._starry = scene.time == "night" and scene.weather == "clear" and is_open
        self._thrown = any(name in NEAR for name in scene.sights)
        self._horizon = min(max(analysis.regions.horizon, 0.35), LAND)
        self._air = air(scene.time, scene.weather)
        self._lens = Lens.of(*size, horizon=self._horizon, focal=1.0, eye=1.0)
        if is_open:
            where = smoothstep(0.55, 1.0, box_blur(sky, max(sky.shape) / 90))
        else:
            where = smoothstep(*UPPER, np.linspace(0, 1, len(sky), dtype=np.float32))[:, None] * (1 - analysis.face)
            where = box_blur(np.ascontiguousarray(where, np.float32), max(sky.shape) / 90)
        self._where = enlarge(where, nodes[1], nodes[0])

    def over(self, frame: Frame, seconds: float, across: np.ndarray, down: np.ndarray) -> None:
        """What is in the sky; `across`, `down`: where the nodes of the land come from, less where they are."""
        if seconds <= 0 or not (self._names or self._starry):
            return
        bare = frame.copy()
        if self._starry:
            stars(frame, seconds, self._seed, STARS, self._lens.horizon_px, 0.0, 0.0)
        sights.behind_clouds(frame, self._scene, self._air, self._lens, seconds, 0.0, 0.0)
        sights.behind_land(frame, self._scene, self._lens, seconds, 0.0, 0.0)
        sights.over_hills(frame, self._scene, self._air, self._lens, seconds, 0.0, 0.0)
        where = carried(self._where, across, down) * risen(seconds, RISE_SECONDS)
        for plane, before, cell in (
            (frame.y, bare.y, CELL),
            (frame.u, bare.u, CELL // 2),
            (frame.v, bare.v, CELL // 2),
        ):
            _mix_by(plane, before, where, cell)
        if "fireworks" in self._names:
            fireworks.light_up(frame, seconds, self._lens.horizon_px, self._lens.unit, self._seed)

    def before(self, frame: Frame, seconds: float) -> None:
        """What flies before everything."""
        if self._thrown and seconds > 0:
            bare = frame.copy() if seconds < RISE_SECONDS else None
            sights.around(frame, self._scene, self._air, self._lens, seconds)
            if bare is not None:
                mix(frame, bare, 1 - risen(seconds, RISE_SECONDS))


@kernel
def _mix_by(plane: Number, bare: Number, where: Number, cell: Number) -> None:
    """Keep a plane where the nodes say, and give back what it was elsewhere."""
    height, width = plane.shape
    for j in range(height):
        top = j // cell
        v = (j - top * cell) / cell
        for i in range(width):
            if plane[j, i] == bare[j, i]:
                continue
            left = i // cell
            x = (i - left * cell) / cell
            a = where[top, left] + (where[top, left + 1] - where[top, left]) * x
            b = where[top + 1, left] + (where[top + 1, left + 1] - where[top + 1, left]) * x
            share = a + (b - a) * v
            plane[j, i] = int(bare[j, i] + (float(plane[j, i]) - bare[j, i]) * share + 0.5)
