"""Open the pixels of references: images, spans of videos, a video's last frame. Only ever in a render
process.

The bytes come from strangers, so every count here has a limit, only the formats that `sniff` allows are
opened, and a decoder is told the largest picture it may allocate. Rule: whatever is wrong with the file
becomes InvalidReference; running out of memory does not, it ends the process.

An image's transparent parts become white, the paper that most such pictures are drawn for, or black behind what
is white itself; its orientation tag, and a video's, are applied.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from rushes.core.errors import InvalidReference
from rushes.core.requests import Crop
from rushes.media.headers import describe_other, read_header
from rushes.media.sniff import IMAGE_PIXELS_MAX, IMAGE_SIDE_PX_MAX

if TYPE_CHECKING:
    import numpy as np
    from av import VideoFrame
    from av.container import InputContainer
    from av.video.stream import VideoStream
    from numpy.typing import NDArray
    from PIL import Image

    Planes = tuple[NDArray[np.uint8], NDArray[np.uint8], NDArray[np.uint8]]

VIDEO_PIXELS_MAX: Final = 4096 * 2304
"""4K phone video; a decoder keeps up to 17 such pictures, about 250 MB."""
DECODED_FRAMES_MAX: Final = 1800
"""Frames decoded for one answer: a 3-second span at 240 fps after a keyframe 18 seconds before it at 60."""
FRAME_RATES_RATIO_MAX: Final = 8
"""A video that is shown again at our 30 frames a second may have up to 240."""
PACKETS_MAX: Final = 50_000
"""Packets read for one answer; a minute of video and sound has about 7,000."""
DECODE_THREADS: Final = 2
"""Each thread keeps pictures of its own."""
IMAGE_FORMATS: Final = ("PNG", "JPEG", "WEBP", "GIF")
"""Pillow's names of the formats that `sniff` allows; MPO is the JPEG with several pictures that phones write."""
ORIENTATION_TAG: Final = 0x0112
"""EXIF 2.32, 4.6.4."""
WHITE_MIN: Final = 225
"""Level from which all of a picture is lost on white."""
WHITE_BARE_MIN: Final = 0.25
"""Share of it that is transparent: less are the rounded corners of a page."""
TAIL_SECONDS: Final = 3
"""Where the search for a last frame begins, before the stated end; earlier if nothing is found."""


def decode_image(path: Path, *, pixels_max: int, crop: Crop | None = None) -> NDArray[np.uint8]:
    """The picture, or the part of it that ``crop`` says, as RGB (height, width, 3), upright, scaled down to about
    ``pixels_max`` pixels at most.

    The first frame of an animation. Raises InvalidReference.
    """
    import warnings

    import numpy as np
    from PIL import Image

    _load_image_formats()
    with path.open("rb") as file:
        head = file.read(512)
    if crop is not None:
        pixels_max = int(pixels_max / ((crop.right - crop.left) * (crop.bottom - crop.top)))
    if not head.startswith((b"\x89PNG", b"\xff\xd8\xff", b"RIFF", b"GIF8")):
        raise InvalidReference(f"The reference is not an image: it is {describe_other(head)}.")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)  # our own limit is stricter
            with Image.open(path, formats=IMAGE_FORMATS) as image:
                _check_image_size(image.size)
                if image.format == "JPEG":
                    image.draft("RGB", _fit(image.size, pixels_max))  # decodes at a half or less when that is enough
                orientation = image.getexif().get(ORIENTATION_TAG, 1)
                small = _flatten(image)
                size = _fit(small.size, pixels_max)
                if size != small.size:
                    small = small.resize(size, Image.Resampling.LANCZOS, reducing_gap=3.0)
                upright = _turned(np.asarray(small, np.uint8), orientation)
                return np.ascontiguousarray(upright if crop is None else _cropped(upright, crop))
    except (InvalidReference, MemoryError):
        raise
    except Exception as error:  # Pillow lets out whatever its parsers stumble over
        raise InvalidReference(
            f"The reference image is damaged and cannot be opened ({type(error).__name__})."
        ) from error


def decode_span(
    path: Path, start_seconds: float, end_seconds: float, *, frames_max: int, long_side_max_px: int
) -> list[NDArray[np.uint8]]:
    """Up to ``frames_max`` frames between two points of time, evenly spread, as RGB, scaled to fit the long
    side.

    Raises InvalidReference; also when the video has no frame in that span.
    """
    if not (0 <= start_seconds < end_seconds and frames_max > 0):
        raise ValueError(f"a span of {start_seconds} to {end_seconds} seconds, {frames_max} frames")
    step = (end_seconds - start_seconds) / frames_max
    found: list[NDArray[np.uint8]] = []
    wanted_at = start_seconds
    with _open_video(path) as (container, stream):
        for seconds, frame in _frames_from(container, stream, start_seconds):
            if seconds >= end_seconds:
                break
            if seconds + 1e-6 >= wanted_at:
                found.append(_to_rgb(frame, long_side_max_px))
                wanted_at = max(wanted_at + step, seconds)
            if len(found) == frames_max:
                break
        if not found:
            length = (container.duration or 0) / 1_000_000
            raise InvalidReference(
                f"The video has no frames from {start_seconds:g} to {end_seconds:g} s; it is {length:.1f} s long."
            )
    return found


def last_frame(path: Path) -> NDArray[np.uint8]:
    """The last frame of a video as RGB, at its full size. Raises InvalidReference."""
    with _open_video(path) as (container, stream):
        length = (container.duration or 0) / 1_000_000
        for start_seconds in (max(0.0, length - TAIL_SECONDS), 0.0):
            last: VideoFrame | None = None
            for _, frame in _frames_from(container, stream, start_seconds):
                last = frame
            if last is not None:
                return _to_rgb(last, max(last.width, last.height))
    raise InvalidReference("The video has no frames.")


def planes_of(path: Path, *, frames_max: int, fps: int, width_px: int, height_px: int) -> Iterator[Planes]:
    """The first frames of a video as Y, U and V planes (I420), at this rate and size, whatever its own are.

    Raises InvalidReference.
    """
    with _open_video(path) as (container, stream):
        found = _frames_from(container, stream, 0.0, decoded_max=frames_max * FRAME_RATES_RATIO_MAX)
        sized = ((seconds, _sized(frame, width_px, height_px)) for seconds, frame in found)
        for frame in _at_rate(sized, frames_max=frames_max, fps=fps):
            yield _planes(frame)


def span_planes(
    path: Path, start_seconds: float, *, frames_max: int, fps: int, long_side_max_px: int
) -> Iterator[Planes]:
    """As `planes_of` from a point of time on, upright and in the video's own size, scaled to fit the long side.

    Raises InvalidReference.
    """
    with _open_video(path) as (container, stream):
        found = _frames_from(container, stream, start_seconds)
        since_start = ((seconds - start_seconds, frame) for seconds, frame in found)
        for frame in _at_rate(since_start, frames_max=frames_max, fps=fps):
            scale = min(1.0, long_side_max_px / max(frame.width, frame.height))
            width_px, height_px = (max(2, round(side * scale / 2) * 2) for side in (frame.width, frame.height))
            turns = round(frame.rotation / 90) % 4
            yield _turned_planes(_planes(_sized(frame, width_px, height_px)), turns)


def span_pictures(
    path: Path, start_seconds: float, *, frames_max: int, fps: int, long_side_max_px: int
) -> Iterator[NDArray[np.uint8]]:
    """What a player shows from a point of time on, so many times a second, as RGB (height, width, 3), scaled to fit the
    long side; nothing from the video's end on, which is where its last frame has been shown for as long as it states.

    Raises InvalidReference.
    """
    with _open_video(path) as (container, stream):
        found = _until_end(stream, _frames_from(container, stream, start_seconds, has_earlier=True))
        since_start = ((seconds - start_seconds, frame) for seconds, frame in found)
        for frame in _at_rate(since_start, frames_max=frames_max, fps=fps):
            yield _to_rgb(frame, long_side_max_px)


def every_frame(path: Path, *, frames_max: int, width_px: int, height_px: int) -> Iterator[Planes]:
    """Every frame of a video as Y, U and V planes (I420) of this size, at its own rate. Raises InvalidReference."""
    with _open_video(path) as (container, stream):
        for number, (_, frame) in enumerate(_frames_from(container, stream, 0.0, decoded_max=frames_max)):
            if number >= frames_max:
                return
            yield _planes(_sized(frame, width_px, height_px))


@dataclass(frozen=True, kw_only=True)
class Measured:
    """A video in figures, as its headers and the number of its packets tell."""

    media_type: str
    width_px: int
    height_px: int
    frame_count: int
    """Packets of pictures that are there."""
    stated_frames: int
    """Pictures that the header promises; 0 where it does not."""
    fps: float
    has_sound: bool


def measure(path: Path) -> Measured:
    """Read a video of the allowed formats without decoding it. Raises InvalidReference."""
    with path.open("rb") as file:
        header = read_header(file.read(512))
    with _open_video(path) as (container, stream):
        frame_count = 0
        for packet in container.demux(stream):
            frame_count += bool(packet.size)  # the last one is empty
            if frame_count > PACKETS_MAX:
                raise InvalidReference("The video has too many packets.")
        return Measured(
            media_type="" if header is None else header.media_type,
            width_px=stream.width,
            height_px=stream.height,
            frame_count=frame_count,
            stated_frames=stream.frames,
            fps=float(stream.average_rate or 0),
            has_sound=bool(container.streams.audio),
        )


def sound_of(path: Path, *, rate: int, seconds_max: float, start_seconds: float = 0.0) -> Iterator[NDArray[np.float32]]:
    """The sound of a video, from a point of time on, as stereo blocks of float32 (n, 2) at ``rate``; nothing if it has
    none.
    """
    import av
    import numpy as np

    with _open_video(path) as (container, _):
        if not container.streams.audio:
            return
        resampler = av.AudioResampler(format="fltp", layout="stereo", rate=rate)
        left, early = round(seconds_max * rate), round(start_seconds * rate)
        for frame in container.decode(container.streams.audio[0]):
            for part in resampler.resample(frame):
                block = part.to_ndarray().T
                block, early = block[early:], max(0, early - len(block))
                block = np.ascontiguousarray(block[:left], dtype=np.float32)
                left -= len(block)
                if len(block):
                    yield block
            if left <= 0:
                return


def _until_end(
    stream: VideoStream, found: Iterable[tuple[float, VideoFrame]]
) -> Iterator[tuple[float, VideoFrame | None]]:
    """The same, and when the last frame's time is over, None."""
    end_seconds = None
    for seconds, frame in found:
        length = (
            frame.duration * frame.time_base if frame.duration and frame.time_base else 1 / (stream.average_rate or 1)
        )
        end_seconds = seconds + float(length)
        yield seconds, frame
    if end_seconds is not None:
        yield end_seconds, None


def _at_rate(found: Iterable[tuple[float, VideoFrame | None]], *, frames_max: int, fps: int) -> Iterator[VideoFrame]:
    """(seconds, frame) as so many frames a second. A frame is shown until the next one is due, or nothing (None)."""
    shown: VideoFrame | None = None
    number = 0
    for seconds, frame in found:
        # A quarter of a frame is not worth a doubled picture.
        while shown is not None and number < frames_max and (number + 0.25) / fps < seconds:
            yield shown
            number += 1
        if number >= frames_max:
            return
        shown = frame
    if shown is not None and number < frames_max:
        yield shown


def _sized(frame: VideoFrame, width_px: int, height_px: int) -> VideoFrame:
    is_as_wanted = (frame.format.name, frame.width, frame.height) == ("yuv420p", width_px, height_px)
    return frame if is_as_wanted else frame.reformat(width_px, height_px, "yuv420p")


def _turned_planes(planes: Planes, turns: int) -> Planes:
    """Turned by so many quarters against the clock."""
    import numpy as np

    y, u, v = (np.ascontiguousarray(np.rot90(plane, turns)) for plane in planes)
    return y, u, v


def _planes(frame: VideoFrame) -> Planes:
    import numpy as np

    planes = []
    for plane, share in zip(frame.planes, (1, 2, 2), strict=True):
        rows = np.frombuffer(memoryview(plane), np.uint8).reshape(-1, plane.line_size)
        planes.append(np.ascontiguousarray(rows[: frame.height // share, : frame.width // share]))
    return planes[0], planes[1], planes[2]


@contextmanager
def _open_video(path: Path) -> Iterator[tuple[InputContainer, VideoStream]]:
    """The first video stream of a file of the allowed formats, its size checked before anything is decoded."""
    import av

    with path.open("rb") as file:
        head = file.read(512)
    header = read_header(head)
    demuxer = {"video/mp4": "mov", "video/quicktime": "mov", "video/webm": "matroska"}.get(
        "" if header is None else header.media_type
    )
    if demuxer is None:
        kind = describe_other(head) if header is None else header.media_type
        raise InvalidReference(f"The reference is not a video: it is {kind}.")
    options = {"protocol_whitelist": "file", "max_pixels": str(VIDEO_PIXELS_MAX)}
    try:
        with av.open(str(path), "r", format=demuxer, options=options, metadata_errors="replace") as container:
            if not container.streams.video:
                raise InvalidReference("The reference video holds no pictures.")
            stream = container.streams.video[0]
            if stream.codec_context is None:
                raise InvalidReference("The reference video is in a codec that is not known here.")
            if stream.width * stream.height > VIDEO_PIXELS_MAX:
                raise InvalidReference(
                    f"The reference video is {stream.width}x{stream.height} pixels; at most 4096x2304 are allowed."
                )
            stream.codec_context.options = {"max_pixels": str(VIDEO_PIXELS_MAX)}
            stream.codec_context.thread_count = DECODE_THREADS
            yield container, stream
    except (av.FFmpegError, ValueError, ArithmeticError) as error:
        raise InvalidReference(f"The reference video cannot be opened ({type(error).__name__}).") from error


def _frames_from(
    container: InputContainer,
    stream: VideoStream,
    start_seconds: float,
    *,
    decoded_max: int | None = None,
    has_earlier: bool = False,
) -> Iterator[tuple[float, VideoFrame]]:
    """(seconds since the beginning, frame) from ``start_seconds`` on, in order of time.

    ``has_earlier``: from some frame before on, so that what is still shown at ``start_seconds`` is among them.
    """
    import av

    base = stream.time_base
    if base is None:
        raise InvalidReference("The reference video states no times.")
    origin = stream.start_time or 0
    container.seek(origin + int(start_seconds / base), stream=stream, backward=True)
    decoded = 0
    decoded_max = DECODED_FRAMES_MAX if decoded_max is None else decoded_max
    for count, packet in enumerate(container.demux(stream)):
        if count > PACKETS_MAX:
            raise InvalidReference("The reference video has too many packets.")
        try:
            frames = packet.decode()
        except av.error.InvalidDataError:
            continue  # a damaged picture amid good ones; players skip it, too
        for frame in frames:
            decoded += 1
            if decoded > (decoded_max or DECODED_FRAMES_MAX):
                raise InvalidReference("The reference video has too few keyframes, or is too long, to find that span.")
            seconds = float(((frame.pts or 0) - origin) * base)
            if has_earlier or seconds + 1e-6 >= start_seconds:
                yield seconds, frame


def _to_rgb(frame: VideoFrame, long_side_max_px: int) -> NDArray[np.uint8]:
    import numpy as np

    if frame.width * frame.height > VIDEO_PIXELS_MAX:
        raise InvalidReference("The reference video changes to a size that is not allowed.")
    scale = min(1.0, long_side_max_px / max(frame.width, frame.height))
    width, height = max(2, round(frame.width * scale)), max(2, round(frame.height * scale))
    rgb = frame.to_ndarray(
        format="rgb24", width=width, height=height, interpolation="AREA", src_colorspace=_matrix(frame)
    )
    return np.ascontiguousarray(np.rot90(rgb, round(frame.rotation / 90) % 4), dtype=np.uint8)


def _matrix(frame: VideoFrame) -> str | None:
    """Untagged video is BT.709 from 720 lines up and BT.601 below, as every player guesses."""
    unspecified = 2
    if frame.colorspace != unspecified:
        return None
    return "ITU709" if min(frame.width, frame.height) >= 720 else "ITU601"


def _load_image_formats() -> None:
    """Register the parsers of IMAGE_FORMATS and no others; Pillow would load all fifty to find the last two."""
    from importlib import import_module

    for plugin in ("Png", "Jpeg", "WebP", "Gif"):
        import_module(f"PIL.{plugin}ImagePlugin")


def _check_image_size(size: tuple[int, int]) -> None:
    if size[0] * size[1] > IMAGE_PIXELS_MAX or max(size) > IMAGE_SIDE_PX_MAX or min(size) < 1:
        raise InvalidReference(f"The reference image is {size[0]}x{size[1]} pixels, more than is allowed.")


def _fit(size: tuple[int, int], pixels_max: int) -> tuple[int, int]:
    scale = min(1.0, (pixels_max / (size[0] * size[1])) ** 0.5)
    return max(1, int(size[0] * scale)), max(1, int(size[1] * scale))


def _turned(pixels: NDArray[np.uint8], orientation: int) -> NDArray[np.uint8]:
    """The picture upright; orientations as EXIF numbers them, unknown ones left alone."""
    if orientation in (5, 6, 7, 8):
        pixels = pixels.transpose(1, 0, 2)
    if orientation in (3, 4, 7, 8):
        pixels = pixels[::-1]
    if orientation in (2, 3, 6, 7):
        pixels = pixels[:, ::-1]
    return pixels


def _cropped(pixels: NDArray[np.uint8], crop: Crop) -> NDArray[np.uint8]:
    """The part of the picture, of at least one pixel."""
    height, width = pixels.shape[:2]
    left, top = min(width - 1, round(crop.left * width)), min(height - 1, round(crop.top * height))
    right, bottom = max(left + 1, round(crop.right * width)), max(top + 1, round(crop.bottom * height))
    return pixels[top:bottom, left:right]


def _is_white(layer: Image.Image) -> bool:
    """Whether all there is of an RGBA picture would be lost on white paper: a white logo on nothing."""
    import numpy as np

    small = np.asarray(layer.resize((64, 64)), np.float32)
    there = small[..., 3] > 128
    bare = float((small[..., 3] < 128).mean())
    return (
        bare > WHITE_BARE_MIN and bool(there.any()) and float(np.percentile(small[there][:, :3].min(1), 5)) > WHITE_MIN
    )


def _flatten(image: Image.Image) -> Image.Image:
    """RGB on white, or what is white on black, with few copies: at the limit of pixels each is 160 MB.

    Sixteen-bit greys keep their upper half, which Pillow's own conversion would cut off.
    """
    import numpy as np
    from PIL import Image

    if image.mode.startswith("I"):
        grey = np.clip(np.asarray(image) >> 8, 0, 255).astype(np.uint8)
        return Image.fromarray(grey).convert("RGB")
    if image.has_transparency_data:
        layer = image if image.mode == "RGBA" else image.convert("RGBA")
        paper = Image.new("RGB", layer.size, "black" if _is_white(layer) else "white")
        paper.paste(layer, mask=layer)
        return paper
    return image if image.mode == "RGB" else image.convert("RGB")
