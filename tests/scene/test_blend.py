"""Laying layers over frames, and the arithmetic that places them."""

import numpy as np
import pytest

from rushes.scene import direct
from rushes.scene.acting.actors import figures
from rushes.scene.drawing.blend import affine, draw, place
from rushes.scene.drawing.lens import Lens
from rushes.scene.drawing.planes import Frame, layer_from_rgba
from rushes.scene.drawing.resize import resize
from rushes.scene.photo import cover
from rushes.scene.staging.build import build_stage


def plain(height: int, width: int, value: float, cover_share: float) -> np.ndarray:
    rgba = np.full((height, width, 4), value * cover_share, np.float32)
    rgba[..., 3] = cover_share
    return rgba


def test_a_full_layer_replaces_and_a_half_layer_mixes():
    frame = Frame.blank(16, 16)
    place(frame, layer_from_rgba(plain(16, 16, 1.0, 1.0)), 0, 0)
    assert np.abs(frame.y[1:-1, 1:-1].astype(int) - 235).max() <= 1
    place(frame, layer_from_rgba(plain(16, 16, 0.0, 0.5)), 0, 0)
    assert np.abs(frame.y[1:-1, 1:-1].astype(int) - 126).max() <= 2
    assert np.abs(frame.u.astype(int) - 128).max() <= 1


@pytest.mark.parametrize(("left", "top"), [(-30, 2), (40, 2), (2, -30), (2, 40), (-3.5, -3.5), (10.5, 12.25)])
@pytest.mark.parametrize("scale", [0.4, 1.0, 1.7])
def test_a_layer_may_lie_anywhere_even_outside(left, top, scale):
    frame = Frame.blank(24, 20)
    place(frame, layer_from_rgba(plain(12, 10, 0.8, 1.0)), left, top, scale, sway=2.0)
    assert frame.y.min() >= 16


def test_a_shift_by_half_a_pixel_mixes_neighbours():
    rgba = np.zeros((8, 16, 4), np.float32)
    rgba[:, 8] = 1.0
    frame = Frame.blank(16, 8)
    place(frame, layer_from_rgba(rgba), 0.5, 0)
    assert abs(int(frame.y[4, 8]) - int(frame.y[4, 9])) <= 2
    assert 100 < frame.y[4, 8] < 160


@pytest.mark.parametrize("scale", [1.0, 1.3, 0.8])
def test_an_endless_layer_covers_every_column(scale):
    frame = Frame.blank(64, 8)
    layer = layer_from_rgba(plain(32, 20, 0.5, 1.0))
    draw(frame, layer, affine(layer, 8, -1234.6, -4.0, scale), wrap=True)
    assert frame.y.min() > 100


def test_a_prop_stands_on_the_ground_under_every_camera():
    lens = Lens.of(640, 360, horizon=0.45, focal=1.2, eye=1.5)
    assert lens.y(0.0, lens.nearest) == pytest.approx(360)
    assert lens.y(0.0, 1e9) == pytest.approx(lens.horizon_px, abs=0.1)
    assert lens.scale(2.0) == 2 * lens.scale(4.0)


def test_resizing_keeps_the_mean_and_the_identity():
    picture = np.random.default_rng(1).integers(0, 256, (40, 60, 3), np.uint8)
    assert resize(picture, 60, 40) is picture
    assert abs(float(resize(picture, 15, 10).mean()) - float(picture.mean())) < 1.5
    assert resize(picture, 120, 80).shape == (80, 120, 3)
    assert np.array_equal(cover(picture, 60, 40), picture)


def test_who_walks_covers_one_stride_a_cycle_so_feet_do_not_skid():
    scene = direct("a fox walks in the meadow", seed=1, width_px=128, height_px=72, seconds=4)
    stage = build_stage(scene, figures())
    walker = stage.actors[0]
    assert stage.poses is not None
    pose = stage.poses.get(walker.name, walker.action, 0, walker.steps, 64, walker.facing, walker.colour)
    x0, _, facing, _ = walker.where(0.0)
    x1, *_ = walker.where(walker.cycle_seconds)
    assert abs(x1 - x0) == pytest.approx(pose.stride * walker.height)
    assert np.sign(x1 - x0) == facing


def test_who_walks_before_a_held_camera_turns_round_and_stays_in_the_frame():
    scene = direct("a dog walks in the room, static shot", seed=1, width_px=128, height_px=72, seconds=60)
    stage = build_stage(scene, figures())
    walker = stage.actors[0]
    ways = [walker.where(t / 4) for t in range(240)]
    assert {facing for _, _, facing, _ in ways} == {1, -1}
    half = stage.lens.width_px / 2 / stage.lens.scale(walker.z)
    assert max(abs(x) for x, *_ in ways) < half
