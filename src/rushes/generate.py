"""Make one video here and now: what `rushes generate` does. No server, no account, no queue."""

from __future__ import annotations

import hashlib
import re
import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from rushes.core.assets import AssetKind
from rushes.core.engine import RenderTask
from rushes.core.errors import InvalidReference, InvalidValue
from rushes.core.requests import PROMPT_CHARS_MAX, Reference, VideoRequest

SIDE_PX_MIN: Final = 64
SIDE_PX_MAX: Final = 3840
"""Sides of a video made by hand: from a test clip to 4K; memory and time are the caller's own."""
FPS: Final = 30


def generate_file(
    prompt: str,
    output: Path,
    *,
    size: str,
    seconds: int,
    image: Path | None,
    seed: int,
    engine: str,
    fps: int = FPS,
    options: Mapping[str, Any] | None = None,
) -> None:
    """Render ``prompt`` into ``output``, showing progress on standard error; ``options`` is what the engine is made with.

    Raises InvalidValue, InvalidReference or RenderFailed.
    """
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn

    from rushes.engines.registry import load_engine

    width_px, height_px = _size(size)
    if not prompt.strip() or len(prompt) > PROMPT_CHARS_MAX:
        raise InvalidValue(f"A prompt has 1 to {PROMPT_CHARS_MAX} characters.", param="prompt")
    try:
        chosen = load_engine(engine, options)
    except LookupError as error:
        raise InvalidValue(str(error), param="--engine") from None
    reference, inputs = _image(image)
    request = VideoRequest(
        model=engine,
        prompt=prompt,
        width_px=width_px,
        height_px=height_px,
        seconds=seconds,
        fps=fps,
        images=reference,
    )
    columns = [TextColumn("{task.description}"), BarColumn(), TaskProgressColumn(), TimeRemainingColumn()]
    with (
        tempfile.TemporaryDirectory(prefix="rushes-") as folder,
        Progress(*columns, console=Console(stderr=True)) as bar,
    ):
        row = bar.add_task("preparing", total=None)
        chosen.warm_up()
        bar.update(row, description="rendering", total=request.frame_count)
        task = RenderTask(
            job_id="generate",
            request=request,
            render_seed=seed,
            watermark=False,
            inputs=inputs,
            out_dir=Path(folder),
            engine=engine,
        )
        result = chosen.render(task, lambda made, frames: bar.update(row, completed=made, total=frames))
        output.parent.mkdir(parents=True, exist_ok=True)
        shutil.move(result.files[AssetKind.VIDEO], output)


def _size(text: str) -> tuple[int, int]:
    match = re.fullmatch(r"(\d{1,5})x(\d{1,5})", text.lower())
    if match:
        width_px, height_px = int(match[1]), int(match[2])
        if all(SIDE_PX_MIN <= side <= SIDE_PX_MAX and side % 2 == 0 for side in (width_px, height_px)):
            return width_px, height_px
    raise InvalidValue(
        f"'{text[:40]}' is not a size such as 1280x720, with even sides of {SIDE_PX_MIN} to {SIDE_PX_MAX} pixels.",
        param="--size",
    )


def _image(path: Path | None) -> tuple[tuple[Reference, ...], dict[str, Path]]:
    from rushes.media.sniff import sniff

    if path is None:
        return (), {}
    try:
        data = path.read_bytes()
    except OSError as error:
        raise InvalidReference(f"{path} cannot be read: {error.strerror}.", param="--image") from None
    sniffed = sniff(data, param="--image")
    digest = hashlib.sha256(data).hexdigest()
    reference = Reference(
        kind=sniffed.kind,
        media_type=sniffed.media_type,
        blob_key=digest,
        digest=digest,
        size_bytes=len(data),
        width_px=sniffed.width_px,
        height_px=sniffed.height_px,
    )
    return (reference,), {digest: path}
