"""Tensors -> planes of the exact size; pictures -> what a model takes; previews of what is forming.

Colours: models make full-range RGB; files hold limited-range BT.709 (ITU-R BT.709, 3.2).
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from rushes.core.engine import PREVIEW_NAME
from rushes.engines.diffusion.fitting import Fit

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Picture = NDArray[np.uint8]
    Planes = tuple[NDArray[np.uint8], NDArray[np.uint8], NDArray[np.uint8]]

PREVIEWS_MAX: Final = 8
"""Of one window: each costs the decoding of one small frame."""
PREVIEW_CELLS_MAX: Final = 20
"""Long side of what a preview decodes, in latent cells: a fourth of a 720p frame each way, and the noise is averaged."""
PREVIEW_PX: Final = 320
PREVIEW_QUALITY: Final = 70


def to_planes(video: Any, fit: Fit) -> Iterator[Planes]:
    """Y, U and V of each frame of ``video`` (frames, 3, height, width; 0..1, on any device), scaled and cropped by ``fit``."""
    import torch

    left, top = fit.crop
    width, height = fit.target
    for frame in video:
        picture = frame.unsqueeze(0).float()
        if fit.scaled != fit.legal:
            size = (fit.scaled[1], fit.scaled[0])
            picture = torch.nn.functional.interpolate(picture, size=size, mode="bicubic", antialias=True)
        red, green, blue = picture[0, :, top : top + height, left : left + width].clamp(0, 1)
        luma = 0.2126 * red + 0.7152 * green + 0.0722 * blue
        halved = torch.nn.functional.avg_pool2d(torch.stack((luma, blue - luma, red - luma)).unsqueeze(0), 2)[0]
        planes = (16 + 219 * luma, 128 + 224 * halved[1] / 1.8556, 128 + 224 * halved[2] / 1.5748)
        y, u, v = (plane.add(0.5).clamp(0, 255).to(torch.uint8).cpu().numpy() for plane in planes)
        yield y, u, v


def last_pictures(video: Any, shown_until: int, count: int) -> list[Picture]:
    """The last ``count`` frames before ``shown_until``, as (height, width, 3), for the next window to begin with."""
    part = video[max(0, shown_until - count) : shown_until]
    whole = part.float().clamp(0, 1).mul(255).round().byte()
    return list(whole.permute(0, 2, 3, 1).cpu().numpy())


def to_legal(picture: Picture, fit: Fit) -> Picture:
    """A picture as the model's frame of which ``fit`` cuts exactly this picture again.

    First fitted to the target, its middle kept; what lies outside the later crop repeats the edge.
    """
    import numpy as np
    from PIL import Image

    width, height = fit.target
    inner = _covered(Image.fromarray(picture), (width, height))
    left, top = round(fit.crop[0] / fit.scale), round(fit.crop[1] / fit.scale)
    seen = (min(fit.legal[0] - left, round(width / fit.scale)), min(fit.legal[1] - top, round(height / fit.scale)))
    small = np.asarray(inner.resize(seen, Image.Resampling.LANCZOS) if seen != inner.size else inner, np.uint8)
    right, bottom = fit.legal[0] - left - seen[0], fit.legal[1] - top - seen[1]
    return np.pad(small, ((top, bottom), (left, right), (0, 0)), mode="edge")


def to_rgb(planes: Planes) -> Picture:
    """A frame of a file as RGB (height, width, 3)."""
    import numpy as np

    from rushes.media.stills import to_rgb_image

    return np.asarray(to_rgb_image(*planes), np.uint8)


def is_preview_due(step: int, steps: int) -> bool:
    """Whether something is shown after ``step`` (from 0) of so many: a few times, and never after the last."""
    return step + 1 < steps and (step + 1) % max(1, -(-steps // PREVIEWS_MAX)) == 0


def small_latents(latents: Any) -> Any:
    """The middle frame of (1, channels, frames, height, width), averaged down to a few cells."""
    import torch

    middle = latents[:, :, latents.shape[2] // 2].float()
    factor = max(1, -(-max(middle.shape[2:]) // PREVIEW_CELLS_MAX))
    size = (max(1, middle.shape[2] // factor), max(1, middle.shape[3] // factor))
    return torch.nn.functional.adaptive_avg_pool2d(middle, size).unsqueeze(2)


def write_preview(video: Any, out_dir: Path) -> None:
    """The last frame of ``video`` (1, 3, frames, height, width; -1..1) as the job's preview, put in place whole."""
    from PIL import Image

    pixels = video[0, :, -1].float().add(1).mul(127.5).clamp(0, 255).byte().permute(1, 2, 0).cpu().numpy()
    image = Image.fromarray(pixels)
    scale = PREVIEW_PX / max(image.size)
    image = image.resize(
        (max(1, round(image.width * scale)), max(1, round(image.height * scale))), Image.Resampling.BICUBIC
    )
    partial = out_dir / f".{PREVIEW_NAME}"
    image.save(partial, "WEBP", quality=PREVIEW_QUALITY, method=2)
    os.replace(partial, out_dir / PREVIEW_NAME)


def _covered(image: Any, size: tuple[int, int]) -> Any:
    """Scaled to cover ``size``, and its middle cut out."""
    from PIL import Image

    if image.size == size:
        return image
    scale = max(size[0] / image.width, size[1] / image.height)
    scaled = (max(size[0], round(image.width * scale)), max(size[1], round(image.height * scale)))
    left, top = (scaled[0] - size[0]) // 2, (scaled[1] - size[1]) // 2
    return image.resize(scaled, Image.Resampling.LANCZOS).crop((left, top, left + size[0], top + size[1]))
