"""The clouds that a stage has: how many, how large and far, and how they drift. What one looks like is `clouds.py`'s."""

from __future__ import annotations

import math
import random

import numpy as np

from ..ahead import in_order
from ..drawing.planes import layer_from_rgba
from ..drawing.resize import resize
from .clouds import draw_cloud, passed
from .exhaust import is_launched
from .stage import Cloud, Stage

CLOUD_KINDS = 4  # pictures that all clouds of a clip are made of


def build_clouds(stage: Stage, chance: random.Random) -> None:
    lens, air, setting = stage.lens, stage.air, stage.place
    above = setting.sky == "above"
    count = round((9 if above else 6) * air.clouds * setting.clouds * (1.2 if stage.scene.weather == "cloud" else 1.0))
    side = math.copysign(1.0, air.sun[0] if air.sun else air.light.key_direction[0])

    def picture_of(kind: int) -> np.ndarray:
        return draw_cloud(stage.scene.variation % 97 + kind, 0.26 * lens.unit, air, side)

    pictures = list(in_order(picture_of, 0, CLOUD_KINDS)) if stage.shows_clouds else []
    spots: list[tuple[float, float, float]] = []
    for k in range(count):
        depth_share = (k + chance.random()) / max(count, 1)
        y = lens.horizon_px * (0.04 + 0.62 * depth_share)
        spots.append(((k * 0.618 + chance.uniform(-0.08, 0.08)) % 1.0, y, 1.0 - 0.62 * depth_share))
    if is_launched(stage):
        spots += passed(lens)
    if above:
        for row in range(9):
            share = row / 8
            y = lens.horizon_px + (lens.height_px - lens.horizon_px) * (share**1.5 * 1.05 - 0.10)
            for k in range(7 - row // 2):
                x = (k + 0.5 * (row % 2) + chance.uniform(-0.15, 0.15)) / (6.5 - row // 2)
                spots.append((x % 1.0, y, 0.5 + 1.35 * share))
    for n, (x, y, size) in enumerate(spots):
        scale = size * chance.uniform(0.75, 1.2) * (1.0 if not above or n < count else 1.15)
        if not stage.shows_clouds:
            continue  # but chance went on: what is built after the clouds is the same in every weather
        picture = pictures[n % CLOUD_KINDS]
        wide, tall = max(4, round(picture.shape[1] * scale)), max(4, round(picture.shape[0] * scale))
        rgba = resize(picture, wide, tall).astype(np.float32) / 255
        hazed = 0.05 + 0.45 * (1 - min(size, 1.0))
        if above and n >= count:
            hazed = 0.04 + 0.50 * (1 - (size - 0.5) / 1.35)
        rgba[..., :3] = rgba[..., :3] * (1 - hazed) + rgba[..., 3:] * np.array(air.haze, np.float32) * hazed
        rgba = np.clip(rgba, 0, 1)
        depth = 26.0 / max(size, 0.2) if not above else 18.0 / max(size, 0.2)
        speed = lens.unit * (0.010 + 0.012 * size) * (2.2 if stage.scene.weather == "storm" else 1.0)
        stage.clouds.append(
            Cloud(layer_from_rgba(rgba), x * lens.width_px * 1.4, y - tall * 0.5, speed * (1.6 if above else 1), depth)
        )
