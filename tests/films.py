"""Small films made here, for tests that send or read one."""

from __future__ import annotations

from pathlib import Path

import av
import numpy as np


def make_film(
    path: Path,
    *,
    width: int = 1280,
    height: int = 720,
    frames: int = 8,
    fps: int = 4,
    options: dict[str, str] | None = None,
) -> Path:
    """An MP4 that grows lighter from frame to frame."""
    with av.open(str(path), "w", options=options or {}) as container:
        stream = container.add_stream("mpeg4", rate=fps)
        stream.width, stream.height, stream.pix_fmt = width, height, "yuv420p"
        for number in range(frames):
            picture = np.full((height, width, 3), 20 + 200 * number // frames, np.uint8)
            for packet in stream.encode(av.VideoFrame.from_ndarray(picture, format="rgb24")):
                container.mux(packet)
        for packet in stream.encode():
            container.mux(packet)
    return path


def measured(path: Path) -> tuple[int, int, int]:
    """Decoded frames, width and height of the video."""
    with av.open(str(path)) as container:
        stream = container.streams.video[0]
        return sum(1 for _ in container.decode(stream)), stream.width, stream.height
