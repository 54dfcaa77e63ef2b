"""A video without its sound: the same packets of its picture in a file of their own, nothing encoded anew."""

from __future__ import annotations

from pathlib import Path


def mute(path: Path) -> None:
    """Take the sound out of the MP4 at ``path``; one that has none stays as it is."""
    import av

    allowed = {"protocol_whitelist": "file"}  # it may be of an upstream's making
    with av.open(str(path), "r", format="mov", options=allowed, metadata_errors="replace") as source:
        if not source.streams.audio:
            return
        target = path.with_name(f"silent-{path.name}")
        picture = source.streams.video[0]
        options = {"movflags": "+faststart+use_metadata_tags", "fflags": "+bitexact"}
        with av.open(str(target), "w", format="mp4", options=options) as muted:
            muted.metadata.update(source.metadata)
            stream = muted.add_stream_from_template(picture)
            for packet in source.demux(picture):
                if packet.dts is not None:  # the last of a file is an empty one
                    packet.stream = stream
                    muted.mux(packet)
    target.replace(path)
