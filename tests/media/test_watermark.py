"""`rushes.media.watermark`: it is seen, it moves, and the rest of the frame is untouched."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from rushes.media.watermark import FADE_SECONDS, SIDE_SECONDS, Watermark

Planes = tuple[NDArray[np.uint8], NDArray[np.uint8], NDArray[np.uint8]]
SIZES = [(1280, 720), (720, 1280), (1920, 1080), (128, 72), (32, 32)]


def grey(width: int, height: int, luma: int = 120) -> Planes:
    u = np.full((height // 2, width // 2), 90, np.uint8)
    return np.full((height, width), luma, np.uint8), u, u.copy()


def marked(width: int, height: int, index: int, luma: int = 120) -> Planes:
    frame = grey(width, height, luma)
    Watermark(width_px=width, height_px=height, fps=30).apply(index, *frame)
    return frame


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("luma", [16, 120, 235])
def test_it_is_seen_on_dark_middle_and_bright_ground(size: tuple[int, int], luma: int) -> None:
    y, u, _ = marked(*size, index=0, luma=luma)
    changed = np.abs(y.astype(int) - luma)
    assert changed.max() > 40
    assert (u != 90).any()
    assert y.min() >= 16 and y.max() <= 235


@pytest.mark.parametrize("size", SIZES[:3])
def test_it_stands_in_a_lower_corner_and_changes_sides(size: tuple[int, int]) -> None:
    width, height = size
    right, left = (marked(width, height, index=int(SIDE_SECONDS * 30 * turn + 60))[0] for turn in (0, 1))
    for y, middle in ((right, 0.8), (left, 0.2)):
        rows, columns = np.nonzero(y != 120)
        assert rows.min() > height * 0.85
        assert abs(columns.mean() / width - middle) < 0.2
    assert (marked(width, height, index=int(SIDE_SECONDS * 60 + 60))[0] == right).all()


def test_it_fades_between_the_corners() -> None:
    change = [
        int(np.abs(marked(1280, 720, index)[0].astype(int) - 120).max())
        for index in range(int((SIDE_SECONDS - FADE_SECONDS) * 30), int((SIDE_SECONDS + FADE_SECONDS) * 30) + 1)
    ]
    assert change[0] == change[-1] == max(change)
    assert min(change) < 10
    assert change.index(min(change)) in range(len(change) // 3, 2 * len(change) // 3)


def test_the_rest_of_the_frame_is_untouched() -> None:
    y, u, v = marked(1280, 720, index=0)
    assert (y[:600] == 120).all()
    assert (u[:300] == 90).all()
    assert (v[:300] == 90).all()
    assert (y != 120).mean() < 0.02
