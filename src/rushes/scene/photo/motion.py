"""What moves of itself in a picture: clouds, water, leaves, and whoever breathes.

All as offsets at the nodes of the grid, in pixels, that rise from nothing; where a region ends they fade to nothing. The
camera is not known here.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from ..drawing.noise import box_blur
from .analysis import BACKDROP, BEFORE_IT, Analysis
from .fields import enlarge, smoothstep
from .moves import risen, running
from .straight import beside
from .warp import grid_shape, nodes
from .wishes import Wishes

CLOUD_SPEED = 0.011  # of the width, a second, high in the sky
CLOUD_WAY_MAX = 0.060  # mirrored sky must not come in view
STRETCH = 0.022  # of the width: how far clouds may drift that are one piece with the land
RIPPLE = 0.0062  # of the height, at the lower edge
WAVES = ((0.35, 1.0, 2.1), (-0.55, 0.8, 2.9), (0.9, 0.5, 3.7), (-0.2, 1.7, 4.6))  # direction and pace of each
SWAY = 0.0045  # of the height
GUST_SECONDS = 3.4  # from one gust to the next
HOVER = 0.0065  # of the height: how far the things of a drawing rise and fall
FLOW = 0.030  # of the size: how far colours without an edge run
IDLE = 0.0105  # of its height: how far whoever lives shifts to and fro
BREATH = 0.0105  # share by which a chest widens
BREATH_SECONDS = 4.2
SOON = 0.5  # seconds in which what was going before goes on


@dataclass
class Motion:
    """The regions of one picture on the grid of one frame size."""

    x: np.ndarray
    y: np.ndarray
    width: int
    height: int
    nearness: np.ndarray
    water: np.ndarray
    foliage: np.ndarray
    raised: np.ndarray
    """What stands out of the land though it is one piece with it."""
    sky: np.ndarray
    """Where clouds drift within the land, because they could not be taken apart from it; fades long before its rim."""
    drifts: np.ndarray
    phase: np.ndarray
    waves: list[tuple[np.ndarray, np.ndarray, float]]
    analysis: Analysis
    wishes: Wishes
    wind: float
    pace: float
    side: float
    """1: wind to the right, -1: to the left."""
    goes_on: bool
    """Whether it was going before: then it needs no time to begin."""

    @classmethod
    def of(
        cls, analysis: Analysis, wishes: Wishes, size: tuple[int, int], pace: float, seed: int, *, goes_on: bool = False
    ) -> Motion:
        width, height = size
        rows, columns = grid_shape(width, height)
        x, y = nodes(width, height)
        regions = analysis.regions
        on_grid = {
            name: enlarge(field, columns, rows)
            for name, field in (
                ("raised", _certain(analysis.raised)), ("near", analysis.nearness), ("water", _inner(regions.water)), ("foliage", regions.foliage * (1 - beside(analysis.lines, analysis.nearness.shape))),
                ("sky", regions.clouds * (0.0 if regions.clean else 1.0)),
            )
        }  # fmt: skip
        chance = np.random.default_rng(seed)
        rough = enlarge(box_blur(chance.random((12, 18)).astype(np.float32), 1.1), columns, rows)
        rough = (rough - rough.min()) / max(float(np.ptp(rough)), 1e-3)
        horizon = regions.horizon * height
        return cls(
            x=x, y=y, width=width, height=height, nearness=on_grid["near"], water=on_grid["water"],
            foliage=on_grid["foliage"], raised=on_grid["raised"], sky=on_grid["sky"], drifts=0.30 + 0.70 * np.clip(1 - y / max(horizon, 1.0), 0, 1),
            phase=(rough * 11).astype(np.float32), waves=_waves(x, y, horizon, width, height), analysis=analysis,
            wishes=wishes, wind=1.0 + 1.3 * wishes.wind, pace=pace, side=1.0 if seed % 2 else -1.0, goes_on=goes_on,
        )  # fmt: skip

    def clouds(self, seconds: float, length: float) -> tuple[np.ndarray, np.ndarray]:
        """Clouds drift, the higher the faster, and swell a little."""
        speed = min(CLOUD_SPEED * self.wind * (1.8 if self.wishes.clouds else 1.0), CLOUD_WAY_MAX / max(length, 1.0))
        speed = min(speed * max(self.pace, 0.3), CLOUD_WAY_MAX / max(length, 1.0))
        way = speed * (seconds if self.goes_on else running(seconds)) * self.width
        swell = 0.0035 * self.width * risen(seconds, 3.0)
        across = -self.side * way * self.drifts + swell * np.sin(self.phase * 1.3 + 0.33 * seconds) - swell * np.sin(
            self.phase * 1.3
        )  # fmt: skip
        down = 0.6 * swell * (np.sin(self.phase * 1.7 + 0.41 * seconds + 1.0) - np.sin(self.phase * 1.7 + 1.0))
        return across.astype(np.float32), down.astype(np.float32)

    def land(self, seconds: float, length: float, *, raised: bool = False) -> tuple[np.ndarray, np.ndarray]:
        """Water ripples and leaves sway; everything else stands. `raised`: the subject is one piece with it and moves, too."""
        across = np.zeros_like(self.nearness)
        down = np.zeros_like(self.nearness)
        rise = risen(seconds, SOON if self.goes_on else 1.4)
        time = seconds * min(max(self.pace, 0.4), 3.0)
        if self.water.max() > 0.05:
            amount = RIPPLE * self.height * rise * (1.5 if self.wishes.water else 1.0)
            for number, (phase, weight, pace) in enumerate(self.waves):
                wave = np.sin(phase - pace * time) * weight * (amount / (1 + 0.5 * number))
                across += 0.9 * wave * self.water
                down += wave * self.water
        if self.sky.max() > 0.05:
            drift_x, drift_y = self.clouds(seconds, length)
            across += np.clip(drift_x, -STRETCH * self.width, STRETCH * self.width) * self.sky
            down += drift_y * self.sky
        if self.foliage.max() > 0.05:
            amount = SWAY * self.height * rise * self.wind * self.side
            # Gusts run through it from one side to the other.
            front = 2 * math.pi * (time / GUST_SECONDS - self.side * 1.1 * self.x / self.width)
            gust = 0.55 + 0.45 * np.sin(front + 0.6 * np.sin(3.0 * self.y / self.height))
            sway = np.sin(1.7 * time + self.phase * 2.2) + 0.5 * np.sin(3.1 * time + self.phase * 3.7)
            scale = amount * (0.30 + 0.70 * self.nearness) * self.foliage
            across += scale * gust * (0.6 + sway)
            down += scale * gust * 0.3 * sway
        if self.analysis.drawn and self.analysis.raised.any():
            down += self._hovering(rise, time)
        if self.analysis.edgeless:
            flow_x, flow_y = self._flowing(rise, time)
            across += flow_x
            down += flow_y
        if raised:
            aside, up = self.subject(seconds)
            across += aside * self.raised
            down += up * self.raised
        return across, down

    def _hovering(self, rise: float, time: float) -> np.ndarray:
        """Each thing of a drawing rises and falls in its own time; its backdrop stands."""
        out = (self.nearness - BACKDROP) / (BEFORE_IT - BACKDROP)
        swing = np.sin(9.0 * out + 0.95 * time) - np.sin(9.0 * out)
        result: np.ndarray = HOVER * self.height * rise * smoothstep(0.0, 0.12, out) * swing
        return result

    def _flowing(self, rise: float, time: float) -> tuple[np.ndarray, np.ndarray]:
        """Wide slow swells that never fold."""
        x, y = self.x / self.width, self.y / self.height
        across = np.sin(5.0 * y + 1.7 * x + 0.55 * time) - np.sin(5.0 * y + 1.7 * x)
        down = np.sin(4.3 * x - 1.3 * y + 0.47 * time) - np.sin(4.3 * x - 1.3 * y)
        return FLOW * self.width * rise * across, FLOW * self.height * rise * down

    def subject(self, seconds: float) -> tuple[np.ndarray, np.ndarray]:
        """Whoever lives breathes; what grows leans in the wind. Both stay where their foot is."""
        across = np.zeros_like(self.nearness)
        down = np.zeros_like(self.nearness)
        analysis = self.analysis
        if analysis.alive < 0.05:
            return across, down
        foot_x, foot_y = analysis.foot[0] * self.width, analysis.foot[1] * self.height
        tall = max(analysis.stands * self.height, 1.0)
        up = np.clip((foot_y - self.y) / tall, 0, 1.2)
        rise = risen(seconds, SOON if self.goes_on else 2.0)
        breath = 0.5 - 0.5 * math.cos(2 * math.pi * seconds / BREATH_SECONDS)
        grow = BREATH * breath * rise * analysis.alive * (1 - analysis.plant)
        across += -(self.x - foot_x) * 0.5 * grow * np.sin(np.pi * np.clip(up, 0, 1))
        down += (foot_y - self.y) * grow
        shift = IDLE * tall * rise * analysis.alive * (1 - analysis.plant)
        across += shift * (math.sin(0.95 * seconds) + 0.4 * math.sin(2.1 * seconds + 0.5) - 0.19) * up
        lean = 0.011 * tall * self.wind * analysis.plant * rise * self.side
        swing = 0.55 + math.sin(1.25 * seconds) + 0.35 * math.sin(2.9 * seconds + 0.7)
        across += -lean * swing * up**1.6 * 0.6
        flutter = 0.0022 * self.height * analysis.plant * rise * self.wind
        across += flutter * np.sin(2.6 * seconds + self.phase * 2.0) * up
        down += 0.6 * flutter * np.sin(2.1 * seconds + self.phase * 2.6) * up
        return across, down


def _certain(raised: np.ndarray) -> np.ndarray:
    """Rigid where it is surely raised, nothing where it hardly is."""
    return smoothstep(0.05, 0.85 * max(float(raised.max()), 0.3), raised)


def _inner(mask: np.ndarray) -> np.ndarray:
    """A region that fades before it ends: what lies at the shore stays."""
    result: np.ndarray = smoothstep(0.45, 1.0, box_blur(mask, max(mask.shape) / 90)) * mask
    return result


def _waves(
    x: np.ndarray, y: np.ndarray, horizon: float, width: int, height: int
) -> list[tuple[np.ndarray, np.ndarray, float]]:
    """Phase and strength of each train of waves on the plane of the water; those too fine for the grid are left out."""
    below = np.maximum(y - horizon + 0.02 * height, 0.02 * height)
    depth = height / below
    aside = (x - width / 2) / height * depth
    found = []
    near = np.clip((y - horizon) / max(height - horizon, 1.0), 0, 1)
    for along, away, pace in WAVES:
        phase = (along * 13.0 * aside + away * 17.0 * depth).astype(np.float32)
        fine = np.maximum(np.abs(np.gradient(phase, axis=0)), np.abs(np.gradient(phase, axis=1)))
        found.append((phase, (smoothstep(1.9, 0.9, fine) * (0.15 + 0.85 * near)).astype(np.float32), pace))
    return found
