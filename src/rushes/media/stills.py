"""The still pictures of a video, collected while it is made: a thumbnail and a spritesheet.

The thumbnail is one frame, a third of the way in, at full size (WebP): beginnings are often empty, and ends
fade. The spritesheet is a grid of small frames, row by row from the top left, evenly spread in time (JPEG):
players show them while a viewer drags the time bar. Rule: nothing is kept but the thumbnail and the small frames.
"""

from __future__ import annotations

import io
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from PIL import Image

SHEET_COLUMNS: Final = 5
SHEET_ROWS: Final = 5
"""25 pictures: one a second of the longest video, and one every sixth of a second of the shortest."""
SHEET_LONG_SIDE_PX: Final = 320
"""Of one picture: the sheet stays near 1600 pixels wide and 200 KB large."""
THUMBNAIL_QUALITY: Final = 82
"""WebP, method 2: about 60 KB and 50 ms at 1080p, without visible loss."""
SHEET_QUALITY: Final = 80
"""JPEG: small pictures, seen for moments."""


class Stills:
    """Watches frames go by and keeps what the stills need."""

    def __init__(self, *, width_px: int, height_px: int, frame_count: int) -> None:
        self._frame_count = frame_count
        scale = min(1.0, SHEET_LONG_SIDE_PX / max(width_px, height_px))
        self._cell = (max(2, round(width_px * scale / 2) * 2), max(2, round(height_px * scale / 2) * 2))
        self._thumbnail_index = frame_count // 3
        self._thumbnail: bytes | None = None
        cells = SHEET_COLUMNS * SHEET_ROWS
        self._cell_indices = [cell * frame_count // cells for cell in range(cells)]
        self._small: dict[int, Image.Image] = {}

    def add(self, index: int, y: NDArray[np.uint8], u: NDArray[np.uint8], v: NDArray[np.uint8]) -> None:
        """Take frame ``index``: I420 planes, limited-range BT.709. Nothing of them is kept by reference."""
        if index == self._thumbnail_index:
            # Compressed now, while the next frames are drawn, and not when everybody waits for the files.
            webp = io.BytesIO()
            to_rgb_image(y, u, v).save(webp, "WEBP", quality=THUMBNAIL_QUALITY, method=2)
            self._thumbnail = webp.getvalue()
        if index in self._cell_indices:
            self._small[index] = to_rgb_image(y, u, v, self._cell)

    def write_thumbnail(self, path: Path) -> None:
        """Write the WebP. Raises ValueError if its frame was never added."""
        if self._thumbnail is None:
            raise ValueError(f"frame {self._thumbnail_index} was never added")
        path.write_bytes(self._thumbnail)

    def write_spritesheet(self, path: Path) -> None:
        """Write the JPEG. A video of fewer frames than cells shows some of them twice."""
        from PIL import Image

        width, height = self._cell
        sheet = Image.new("RGB", (width * SHEET_COLUMNS, height * SHEET_ROWS))
        for cell, index in enumerate(self._cell_indices):
            row, column = divmod(cell, SHEET_COLUMNS)
            if index not in self._small:
                raise ValueError(f"frame {index} was never added")
            sheet.paste(self._small[index], (column * width, row * height))
        sheet.save(path, "JPEG", quality=SHEET_QUALITY, optimize=True)


def to_rgb_image(
    y: NDArray[np.uint8],
    u: NDArray[np.uint8],
    v: NDArray[np.uint8],
    size: tuple[int, int] | None = None,
) -> Image.Image:
    """An RGB picture of limited-range BT.709 planes (ITU-R BT.709, 3.2), scaled to ``size`` if it is given."""
    import numpy as np
    from PIL import Image

    target = size or (y.shape[1], y.shape[0])
    luma, blue, red = (_resized(plane, target) for plane in (y, u, v))
    luma, blue, red = (luma - 16) * (255 / 219), blue - 128, red - 128
    rgb = np.empty((target[1], target[0], 3), np.uint8)
    for channel, value in enumerate(
        (
            luma + red * np.float32(1.5748 * 255 / 224),
            luma - blue * np.float32(0.1873 * 255 / 224) - red * np.float32(0.4681 * 255 / 224),
            luma + blue * np.float32(1.8556 * 255 / 224),
        )
    ):
        rgb[:, :, channel] = np.clip(value + 0.5, 0, 255)
    return Image.fromarray(rgb)


def _resized(plane: NDArray[np.uint8], size: tuple[int, int]) -> NDArray[np.float32]:
    import numpy as np
    from PIL import Image

    image = Image.fromarray(plane)
    if image.size != size:
        shrinks = image.size[0] > size[0]
        image = image.resize(size, Image.Resampling.BOX if shrinks else Image.Resampling.BILINEAR)
    return np.asarray(image, np.float32)
