"""A video without its sound: the same packets of its picture in a file of their own, nothing encoded anew."""

from __future__ import annotations

from pathlib import Path

from rushes.core.errors import RenderFailed
from rushes.media.encode import MP4_OPTIONS


def mute(path: Path) -> None:
    """Take the sound out of the MP4 at ``path``; one that has none stays as it is.

    Raises RenderFailed if its picture cannot be copied; the file is as it was then.
    """
    import av

    target = path.with_name(f"silent-{path.name}")
    allowed = {"protocol_whitelist": "file"}  # it may be of an upstream's making
    try:
        with av.open(str(path), "r", format="mov", options=allowed, metadata_errors="replace") as source:
            if not source.streams.audio:
                return
            picture = source.streams.video[0]
            with av.open(str(target), "w", format="mp4", options=MP4_OPTIONS) as muted:
                muted.metadata.update(source.metadata)
                stream = muted.add_stream_from_template(picture)
                if picture.codec_context.codec_tag == "hvc1":  # it plays where "hev1" does not
                    stream.codec_context.codec_tag = "hvc1"
                last = None
                for packet in source.demux(picture):
                    if packet.dts is None:  # the last of a file is an empty one
                        continue
                    if last is not None and packet.dts <= last:  # players take two at one time, muxers do not
                        packet.dts = last + 1
                        packet.pts = packet.dts if packet.pts is None else max(packet.pts, packet.dts)
                    last = packet.dts
                    packet.stream = stream
                    muted.mux(packet)
    except (av.FFmpegError, ValueError) as error:
        target.unlink(missing_ok=True)
        raise RenderFailed(f"The sound cannot be taken out of the video: {error}") from error
    target.replace(path)
