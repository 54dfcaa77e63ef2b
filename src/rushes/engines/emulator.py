"""The emulator's engine: a card that says what was asked for, made in milliseconds. For people who test their own programs.

Nothing of what came with a request is decoded: images, characters and earlier videos count by their digests. The same
request gives the same bytes (see `identity_of`), whatever its job is called and whoever asks. It never serves a job unless
the operator turned the emulator on.
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any, Final

from rushes import __version__
from rushes.core.assets import AssetKind
from rushes.core.catalog import EMULATOR
from rushes.core.emulation import without_markers
from rushes.core.engine import ProgressSink, RenderResult, RenderTask
from rushes.core.requests import VideoRequest
from rushes.engines.emulator_card import Segment, colours, frames
from rushes.media.block_film import warm_up, write_block_film
from rushes.media.blocks import BLOCK_PX, Colour
from rushes.media.mute import mute
from rushes.media.stills import SHEET_COLUMNS, SHEET_LONG_SIDE_PX, SHEET_ROWS

DIGEST_CHARS: Final = 16
LOOK: Final = 1
"""Raised when the card changes, so that nobody compares clips of two releases by their digests."""


class EmulatorEngine:
    """See `rushes.core.engine.Engine`."""

    name = EMULATOR

    def warm_up(self) -> None:
        """Load the codecs."""
        import PIL.Image  # noqa: F401

        warm_up()

    def render(self, task: RenderTask, progress: ProgressSink) -> RenderResult:
        """Make the clip, its thumbnail and its spritesheet."""
        request = task.request
        segments = _segments(task)
        size = {"width_px": request.width_px, "height_px": request.height_px}
        files = {kind: task.out_dir / f"{kind.value}.{kind.extension}" for kind in AssetKind}
        palette = colours(segments)
        grids = list(frames(segments, **size, fps=request.fps, is_marked=task.watermark))
        write_block_film(
            files[AssetKind.VIDEO],
            grids,
            **size,
            fps=request.fps,
            seconds=request.seconds,
            colours=palette,
            metadata=_metadata(request, segments[-1]),
        )
        if request.is_silent:
            mute(files[AssetKind.VIDEO])
        _write_stills(files, grids, request, palette)
        progress(len(grids), len(grids))
        told = [[segment.seconds, segment.digest, segment.word] for segment in segments]
        details = {"engine_version": __version__, "frames": len(grids), "revised_prompt": "", "emulator": told}
        return RenderResult(files=files, details=details)

    def identity_of(self, task: RenderTask) -> str:
        """See `identity_of`."""
        return identity_of(task)


def identity_of(task: RenderTask) -> str:
    """Hexadecimal digest of what decides the bytes of a clip: model, prompt without markers, size, length, frames a
    second, watermark, silence, and the digests of images, characters and the earlier video."""
    request = task.request
    remix = request.remix
    said = {
        "look": LOOK,
        "model": request.model,
        "prompt": without_markers(request.prompt),
        "size": request.size,
        "seconds": request.new_seconds,
        "fps": request.fps,
        "watermark": task.watermark,
        **({"silent": True} if request.is_silent else {}),
        "images": [image.digest if image.crop is None else [image.digest, str(image.crop)] for image in request.images],
        "characters": [[c.video.digest, c.start_seconds, c.end_seconds] for c in request.characters],
        "remix": None if remix is None else [remix.mode.value, [*map(_told, _earlier(task))]],
    }
    return hashlib.sha256(json.dumps(said, sort_keys=True).encode()).hexdigest()[:DIGEST_CHARS]


def _told(segment: Segment) -> list[object]:
    return [segment.seconds, segment.digest, segment.word]


def _segments(task: RenderTask) -> list[Segment]:
    request = task.request
    word = "IMAGE" if request.images else "TEXT"
    if request.remix is not None:
        word = "EXTENSION" if request.is_extension else "REMIX"
    new = Segment(seconds=request.new_seconds, digest=identity_of(task), word=word)
    return [*_earlier(task), new] if request.is_extension else [new]


def _earlier(task: RenderTask) -> list[Segment]:
    """What the video that is changed or extended consists of; one that this engine did not make is one segment."""
    remix = task.request.remix
    if remix is None:
        return []
    told: list[Any] = remix.details.get("emulator") or []
    if told:
        return [Segment(seconds=int(seconds), digest=digest, word=word) for seconds, digest, word in told]
    with Path(task.inputs[remix.video_blob_key]).open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()[:DIGEST_CHARS]
    return [Segment(seconds=remix.seconds, digest=digest, word="UPLOAD")]


def _metadata(request: VideoRequest, segment: Segment) -> dict[str, str]:
    """What the file says of its making: that it was emulated is never hidden."""
    return {
        "title": "Rushes emulator",
        "comment": f"Made by the emulator of Rushes, not by a video model; asked of {request.model}",
        "rushes_engine": EMULATOR,
        "rushes_model": request.model,
        "rushes_digest": segment.digest,
    }


def _write_stills(
    files: dict[AssetKind, Path], grids: list[bytes], request: VideoRequest, palette: list[Colour]
) -> None:
    """The frame a third of the way in, and a sheet of 25, as the other engines choose them."""
    from PIL import Image

    columns, rows = -(-request.width_px // BLOCK_PX), -(-request.height_px // BLOCK_PX)
    rgb = bytes(part for colour in palette for part in _to_rgb(colour))

    def picture(grid: bytes, width_px: int, height_px: int) -> Image.Image:
        image = Image.frombytes("P", (columns, rows), grid)
        image.putpalette(rgb)
        shown = (0, 0, request.width_px / BLOCK_PX, request.height_px / BLOCK_PX)
        return image.resize((width_px, height_px), Image.Resampling.NEAREST, box=shown).convert("RGB")

    picture(grids[len(grids) // 3], request.width_px, request.height_px).save(
        files[AssetKind.THUMBNAIL], "WEBP", lossless=True, method=0
    )
    scale = min(1.0, SHEET_LONG_SIDE_PX / max(request.width_px, request.height_px))
    width, height = (max(2, round(side * scale / 2) * 2) for side in (request.width_px, request.height_px))
    sheet = Image.new("RGB", (width * SHEET_COLUMNS, height * SHEET_ROWS))
    cells = SHEET_COLUMNS * SHEET_ROWS
    for cell in range(cells):
        row, column = divmod(cell, SHEET_COLUMNS)
        sheet.paste(picture(grids[cell * len(grids) // cells], width, height), (column * width, row * height))
    sheet.save(files[AssetKind.SPRITESHEET], "JPEG", quality=80)


def _to_rgb(colour: Colour) -> tuple[int, int, int]:
    """The inverse of BT.709's matrix, in 0..255."""
    luma, blue, red = (colour[0] - 16) / 219, (colour[1] - 128) / 224, (colour[2] - 128) / 224
    parts = (luma + 1.5748 * red, luma - 0.1873 * blue - 0.4681 * red, luma + 1.8556 * blue)
    return (_byte(parts[0]), _byte(parts[1]), _byte(parts[2]))


def _byte(part: float) -> int:
    return max(0, min(255, round(255 * part)))
