"""Shadows lie where the light says; reflections mirror."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from rushes.scene.drawing.lens import Lens, Shift
from rushes.scene.drawing.light import Light
from rushes.scene.drawing.planes import Frame, layer_from_rgba
from rushes.scene.drawing.reflect import reflect
from rushes.scene.drawing.shadow import Ground, outline_of, strength_of, throw

DAY = Light(
    key_direction=(-0.5, 0.7, 0.5), key=(1.3, 1.2, 1.0), sky=(0.28, 0.38, 0.55), ground=(0.2, 0.2, 0.2),
    rim=(0.6, 0.6, 0.6),
)  # fmt: skip
LENS = Lens.of(320, 180, horizon=0.4, focal=1.2, eye=1.5)
HEIGHT_PX = 60


def darkened(light: Light, until: float = 100.0, weak: float = 1.0) -> np.ndarray:
    """How much darker a post's shadow makes each pixel of grey ground; the post stands in the middle, 1 unit tall."""
    cover = np.zeros((64, 24), np.uint8)
    cover[2:62, 9:15] = 255
    frame = Frame.blank(320, 180)
    frame.y[:] = 150
    ground = Ground(lens=LENS, shift=Shift(), until=until)
    throw(frame, outline_of(cover, 62.0, HEIGHT_PX), 12.0, ground, 0.0, 4.0, 1.0 / HEIGHT_PX, 1.0, light, weak)
    return 150 - frame.y.astype(float)


@pytest.mark.parametrize("side", [-1, 1])
def test_a_shadow_falls_away_from_the_light(side: int) -> None:
    x, y, z = DAY.key_direction
    dark = darkened(replace(DAY, key_direction=(side * abs(x), y, z)))
    rows, columns = np.nonzero(dark > 8)
    feet = LENS.y(0.0, 4.0)
    assert len(rows) > 60
    assert np.sign(columns.mean() - 160) == -side
    # Light from before the figure throws the shadow behind it, which is higher up in the frame.
    assert rows.min() < feet - 4
    top_z = 4.0 + z / y
    tip = LENS.x(-side * abs(x) / y, top_z)
    far = columns[rows == rows.min()].mean()
    assert far == pytest.approx(tip, abs=14)


def test_a_low_light_throws_a_long_shadow_and_a_weak_one_a_faint_shadow() -> None:
    noon = darkened(replace(DAY, key_direction=(-0.3, 0.9, 0.3)))
    evening = darkened(replace(DAY, key_direction=(-0.8, 0.4, 0.45)))
    assert (evening > 6).sum() > 1.5 * (noon > 6).sum()
    cloudy = replace(DAY, key=tuple(0.3 * part for part in DAY.key), sky=(0.5, 0.5, 0.5))  # type: ignore[arg-type]
    assert strength_of(cloudy) < 0.35 * strength_of(DAY)


def test_a_shadow_is_sharper_at_the_feet_than_at_its_end() -> None:
    dark = darkened(replace(DAY, key_direction=(-0.75, 0.45, 0.48)))
    rows = np.flatnonzero((dark > 3).any(axis=1))

    def steepest(row: int) -> float:
        line = dark[row] / max(dark[row].max(), 1.0)
        return float(np.abs(np.diff(line)).max())

    near, far = rows[int(len(rows) * 0.7)], rows[int(len(rows) * 0.15)]
    assert steepest(near) > 1.2 * steepest(far)


def test_the_ground_is_dark_under_the_feet_in_any_light_and_nothing_lies_beyond_its_end() -> None:
    night = replace(DAY, key=(0.0, 0.0, 0.0))
    dark = darkened(night)
    feet = round(LENS.y(0.0, 4.0))
    assert dark[feet - 2 : feet + 2, 155:165].max() > 20
    assert dark[: feet - 25].max() < 3
    cut = darkened(DAY, until=4.2)
    edge = int(LENS.y(0.0, 4.2))
    assert cut[: edge - 1].max() == 0


def test_a_reflection_is_the_picture_upside_down_below_the_line() -> None:
    rgba = np.zeros((40, 30, 4), np.float32)
    rgba[0:10, 5:25] = (0.9, 0.9, 0.9, 1.0)
    rgba[10:40, 5:25] = (0.1, 0.1, 0.1, 1.0)
    frame = Frame.blank(80, 120)
    frame.y[:] = 100
    reflect(
        frame, layer_from_rgba(rgba), 20.0, 20.0, 60.0, 1.0, strength=0.6, ripple=0.0, seconds=0.0, until=120.0
    )  # fmt: skip
    column = frame.y[:, 35].astype(int)
    assert (column[:60] == 100).all()
    assert column[62:88].max() < 100
    assert column[92:99].min() > 100
    assert (column[102:] == 100).all()
    assert (frame.y[62:100, 5] == 100).all()


def test_a_reflection_ends_at_the_shore_and_ripples_with_time() -> None:
    rgba = np.ones((40, 30, 4), np.float32)
    layer = layer_from_rgba(rgba)
    frames = []
    for seconds in (0.0, 0.4):
        frame = Frame.blank(80, 120)
        reflect(frame, layer, 20.0, 20.0, 60.0, 1.0, strength=0.6, ripple=0.1, seconds=seconds, until=80.0)
        assert frame.y[82:].max() == 16
        assert frame.y[61:79].max() > 60
        frames.append(frame.y)
    assert not np.array_equal(*frames)
