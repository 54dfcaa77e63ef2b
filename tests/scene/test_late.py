"""A frame that is drawn late looks as one that is drawn at once, and less is laid on it."""

from __future__ import annotations

import gc
import weakref

import numpy as np
import pytest

from rushes.scene.drawing.blend import affine, draw, place
from rushes.scene.drawing.late import CELL_TALL, CELL_WIDE, LateFrame
from rushes.scene.drawing.planes import Frame, Layer, layer_from_rgba
from rushes.scene.staging.effects import soft_shadow

WIDE, TALL = 640, 360


def noisy(width: int, height: int, seed: int, holes: bool = False) -> Layer:
    """A layer without two pixels alike, all of it covered unless it has holes."""
    rgba = np.random.default_rng(seed).random((height, width, 4), dtype=np.float32)
    rgba[..., 3] = 1.0
    if holes:
        rgba[: height // 3, : width // 2, 3] = 0.0
        rgba[height // 2 : height // 2 + 9, :, 3] = 0.5
    rgba[..., :3] *= rgba[..., 3:]
    return layer_from_rgba(rgba)


BACK, FRONT, HOLED = noisy(900, 400, 1), noisy(700, 300, 2), noisy(500, 260, 3, holes=True)


def scene(frame: Frame, step: float) -> None:
    """Layers over each other, in rows of a frame too, with a shadow in between; moved and scaled by `step`."""
    draw(frame, BACK, affine(BACK, TALL, -40.3 - step, -10.2, 1.0 + 0.02 * step), wrap=True)
    draw(frame.rows(0, 200), HOLED, affine(HOLED, 200, 20.4 * step, 30.6, 1.05), wrap=True)
    soft_shadow(frame, 300.0, 180.0, 90.0, 40.0, 0.6)
    place(frame, FRONT, 60.7 + step, 90.2, 0.9 + 0.1 * step, sway=3.0 * step)
    place(frame, HOLED, 10.0, 200.0, 0.8, strength=180)


@pytest.mark.parametrize("step", [0.0, 0.37, 1.0, 3.0])
def test_a_late_frame_shows_what_one_drawn_at_once_shows(step):
    at_once, late = Frame.blank(WIDE, TALL), LateFrame.blank(WIDE, TALL)
    scene(at_once, step)
    scene(late, step)
    for now, then in ((at_once.y, late.y), (at_once.u, late.u), (at_once.v, late.v)):
        apart = np.abs(now.astype(int) - then)
        assert apart.max() <= 1  # a row that is laid in other pieces is rounded elsewhere
        assert (apart > 0).mean() < 0.01


def test_what_is_in_front_hides_what_is_behind(monkeypatch):
    """The layer behind is told of every cell that the one in front covers, and of no other."""
    late = LateFrame.blank(WIDE, TALL)
    draw(late, BACK, affine(BACK, TALL, -40.0, -10.0, 1.0), wrap=True)
    place(late, FRONT, -20.0, 50.0)
    seen: list[np.ndarray] = []
    lay = type(late._waiting[0][2]).lay

    def looked(self, frame, hidden, first):
        seen.append(hidden)
        lay(self, frame, hidden, first)

    monkeypatch.setattr(type(late._waiting[0][2]), "lay", looked)
    late.settle()
    behind, front = seen
    assert front.size == 0
    assert behind.shape == (-(-TALL // CELL_TALL), WIDE // CELL_WIDE)
    inside = behind[-(-50 // CELL_TALL) + 1 : 350 // CELL_TALL - 1, : 680 // CELL_WIDE - 1]
    assert inside.all()
    assert not behind[: 50 // CELL_TALL].any()
    assert not behind[350 // CELL_TALL + 1 :].any()


def test_a_frame_is_settled_when_its_planes_are_looked_at_and_not_before():
    late = LateFrame.blank(WIDE, TALL)
    part = late.rows(100, 300)
    place(part, FRONT, 0.0, 0.0)
    assert (part.width_px, part.height_px, late.height_px) == (WIDE, 200, TALL)
    assert late._waiting
    assert late.y[:100].max() == 16
    assert late.y[150:290].max() > 100
    assert not late._waiting


def test_what_shines_through_hides_nothing():
    late, at_once = LateFrame.blank(WIDE, TALL), Frame.blank(WIDE, TALL)
    for frame in (late, at_once):
        draw(frame, BACK, affine(BACK, TALL, -40.0, -10.0, 1.0), wrap=True)
        place(frame, FRONT, 0.0, 0.0, strength=255)
    assert np.array_equal(late.y, at_once.y)


def test_a_frame_that_nobody_holds_is_gone_at_once() -> None:
    """Not when garbage is looked for: 25 s of 1080p grew by half a gigabyte."""
    gc.disable()
    try:
        frame = LateFrame(*(np.zeros(shape, np.uint8) for shape in ((16, 16), (8, 8), (8, 8))))
        frame.rows(0, 8).y[:] = 1
        gone = weakref.ref(frame)
        del frame
        assert gone() is None
    finally:
        gc.enable()
