"""What a finished video file says of itself: its containers' headers, and a count of its packets.

For our own files (tests, the command line, `doctor`); what strangers send is opened by `decode`, in a render
process.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

BOXES_MAX: Final = 64
"""Top-level boxes looked at; our own files have four, a fragmented one has two a fragment."""


@dataclass(frozen=True, kw_only=True)
class Probe:
    """A video file in figures."""

    width_px: int
    height_px: int
    fps: float
    duration_seconds: float
    frame_count: int
    has_audio: bool
    audio_rate: int | None
    audio_channels: int | None
    metadata: dict[str, str]
    is_faststart: bool
    """The index stands before the pictures, so that playing can begin before the download ends."""


def probe(path: Path) -> Probe:
    """Read ``path``. Raises ValueError if it is not a video, FileNotFoundError if it is not there."""
    import av

    try:
        with av.open(str(path)) as container:
            if not container.streams.video:
                raise ValueError(f"{path} holds no video")
            video = container.streams.video[0]
            sound = container.streams.audio[0] if container.streams.audio else None
            frame_count = sum(1 for packet in container.demux(video) if packet.size)
            return Probe(
                width_px=video.width,
                height_px=video.height,
                fps=float(video.average_rate or 0),
                duration_seconds=(container.duration or 0) / av.time_base,
                frame_count=frame_count,
                has_audio=sound is not None,
                audio_rate=sound.rate if sound else None,
                audio_channels=sound.channels if sound else None,
                metadata=dict(container.metadata),
                is_faststart=_is_faststart(path),
            )
    except av.FFmpegError as error:
        if isinstance(error, FileNotFoundError):
            raise
        raise ValueError(f"{path} is not a video: {error}") from error


def _is_faststart(path: Path) -> bool:
    with path.open("rb") as file:
        for _ in range(BOXES_MAX):
            head = file.read(8)
            if len(head) < 8 or head[4:] == b"mdat":
                return False
            if head[4:] == b"moov":
                return True
            size = int.from_bytes(head[:4], "big")
            if size == 1:
                size = int.from_bytes(file.read(8), "big") - 8
            if size < 8:
                return False
            file.seek(size - 8, 1)
    return False
