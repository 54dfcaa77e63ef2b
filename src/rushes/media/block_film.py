"""An MP4 of pictures made of flat blocks, with a beep at each second: written in milliseconds, for tests.

Pictures come as grids (see `blocks`); the sound is encoded once for each length and kept. Rule: the same grids give the same
bytes again, and nothing from outside is read here.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

from rushes.core.catalog import SECONDS
from rushes.media.blocks import BlockWriter, Colour
from rushes.media.encode import METADATA_CHARS_MAX

SOUND_RATE: Final = 48_000
SOUND_BITS_PER_SECOND: Final = 64_000
BEEP_HZ: Final = 1000
BEEP_SECONDS: Final = 0.1
BEEP_LOUDNESS: Final = 0.25
SOUNDS_KEPT_MAX: Final = 32
"""Lengths whose sound is kept, 8 KB a second: more than a catalog has."""
AAC_SAMPLES: Final = 1024
"""In one packet of AAC-LC."""


def write_block_film(
    path: Path,
    grids: Iterable[bytes],
    *,
    width_px: int,
    height_px: int,
    fps: int,
    seconds: int,
    colours: Sequence[Colour],
    metadata: Mapping[str, str] | None = None,
) -> None:
    """``seconds * fps`` pictures, a key picture at each second, and sound of the same length.

    Raises ValueError if there are fewer or more grids, or of another size.
    """
    import av

    writer = BlockWriter(width_px=width_px, height_px=height_px, fps=fps, colours=colours)
    with (
        av.open(
            str(path),
            "w",
            format="mp4",
            options={"movflags": "+faststart+use_metadata_tags", "fflags": "+bitexact"},
        ) as film,
        av.open(io.BytesIO(_sound(seconds)), "r") as sound,
    ):
        for key, value in (metadata or {}).items():
            film.metadata[key] = value.replace("\0", "")[:METADATA_CHARS_MAX]
        picture_time, video, beeps = Fraction(1, fps), None, None
        packets = _packets(sound)
        before, count = b"", 0
        for count, grid in enumerate(grids, start=1):
            is_key = (count - 1) % fps == 0
            unit = writer.key_picture(grid) if is_key else writer.next_picture(before, grid)
            before = grid
            if video is None:
                with av.open(io.BytesIO(writer.parameters + unit), "r", format="h264") as first:
                    video = film.add_stream_from_template(first.streams.video[0], opaque=True)
                video.time_base = picture_time
                beeps = film.add_stream_from_template(sound.streams.audio[0], opaque=True)
            packet = av.Packet(writer.parameters + unit if is_key else unit)
            packet.stream, packet.time_base = video, picture_time
            packet.pts = packet.dts = count - 1
            packet.duration, packet.is_keyframe = 1, is_key
            film.mux(packet)
            while packets and packets[-1][0] <= count / fps:
                _mux(film, beeps, packets.pop()[1])
        if count != seconds * fps:
            raise ValueError(f"{count} pictures, not {seconds * fps}")
        while packets:
            _mux(film, beeps, packets.pop()[1])


def _packets(sound: Any) -> list[tuple[float, Any]]:
    """(seconds, packet) of a sound, the last first."""
    packets = [packet for packet in sound.demux(sound.streams.audio[0]) if packet.size]
    return [(float(packet.pts * packet.time_base), packet) for packet in reversed(packets)]


def _mux(film: Any, stream: Any, packet: Any) -> None:
    packet.stream = stream
    film.mux(packet)


def warm_up() -> None:
    """Load the codecs, and encode the sound of the shortest film."""
    _sound(min(SECONDS))


@lru_cache(maxsize=SOUNDS_KEPT_MAX)
def _sound(seconds: int) -> bytes:
    """A beep at each second, as an MP4 without pictures."""
    import av
    import numpy as np

    samples = np.zeros((2, seconds * SOUND_RATE), np.float32)
    length = round(BEEP_SECONDS * SOUND_RATE)
    times = np.arange(length) / SOUND_RATE
    beep = BEEP_LOUDNESS * np.sin(2 * np.pi * BEEP_HZ * times) * np.sin(np.pi * times / BEEP_SECONDS)
    for second in range(seconds):
        samples[:, second * SOUND_RATE : second * SOUND_RATE + length] = beep
    file = io.BytesIO()
    with av.open(file, "w", format="mp4", options={"fflags": "+bitexact"}) as sound:
        stream = sound.add_stream(
            "aac",
            rate=SOUND_RATE,
            layout="stereo",
            options={"b": str(SOUND_BITS_PER_SECOND), "flags": "+bitexact"},
        )
        for start in range(0, samples.shape[1], AAC_SAMPLES):
            block = np.ascontiguousarray(samples[:, start : start + AAC_SAMPLES])
            frame = av.AudioFrame.from_ndarray(block, format="fltp", layout="stereo")
            frame.sample_rate, frame.pts, frame.time_base = SOUND_RATE, start, Fraction(1, SOUND_RATE)
            sound.mux(stream.encode(frame))
        sound.mux(stream.encode(None))
    return file.getvalue()
