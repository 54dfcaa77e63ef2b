"""Small films of our own, generated."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from rushes.media.encode import VideoWriter

Planes = tuple[NDArray[np.uint8], NDArray[np.uint8], NDArray[np.uint8]]


def planes(index: int, width: int = 128, height: int = 72) -> Planes:
    """Frame ``index`` of a film that is told by its luma: 40 + 2 * index, flat."""
    y = np.full((height, width), 40 + 2 * index, np.uint8)
    half = np.full((height // 2, width // 2), 128, np.uint8)
    return y, half, half.copy()


def write_film(
    path: Path,
    frame_count: int = 30,
    fps: int = 30,
    size: tuple[int, int] = (128, 72),
    metadata: dict[str, str] | None = None,
) -> Path:
    """A silent film of `planes`."""
    width, height = size
    with VideoWriter(
        path, width_px=width, height_px=height, fps=fps, frame_count=frame_count, metadata=metadata
    ) as writer:
        for index in range(frame_count):
            writer.write_frame(*planes(index, width, height))
    return path


@pytest.fixture
def film(tmp_path: Path) -> Path:
    """One second, 128x72."""
    return write_film(tmp_path / "film.mp4")
