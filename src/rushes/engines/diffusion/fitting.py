"""A size -> the nearest size that is legal for a model, and the exact scale and crop from there. Numbers only.

Nearest is the legal size of which most pixels are seen in the finished frame, as far as it can use them; of equals the one
that makes fewest in vain. The crop is centred. All of it is told in the job's details.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from rushes.core.catalog import Size


@dataclass(frozen=True, kw_only=True)
class Fit:
    """From what a model makes to what was asked for."""

    legal: Size
    scaled: Size
    """The legal frame, scaled so that it covers the target exactly in one direction at least."""
    target: Size

    @property
    def crop(self) -> Size:
        """Left and top edge of the target in the scaled frame."""
        return (self.scaled[0] - self.target[0]) // 2, (self.scaled[1] - self.target[1]) // 2

    @property
    def scale(self) -> float:
        return max(self.target[0] / self.legal[0], self.target[1] / self.legal[1])

    def to_dict(self) -> dict[str, Any]:
        """For the job's details."""
        return {
            "made": f"{self.legal[0]}x{self.legal[1]}",
            "scale": round(self.scale, 6),
            "scaled": f"{self.scaled[0]}x{self.scaled[1]}",
            "crop": [*self.crop, *self.target],
        }


@lru_cache(maxsize=256)
def fit(target: Size, *, multiple_px: int, side_px_min: int, pixels_max: int) -> Fit:
    """The best legal size for ``target``: sides of a multiple, and no more pixels than the model was made for.

    Raises ValueError if not even the smallest size is legal.
    """
    best: tuple[float, int, Size] | None = None
    # Nothing is gained by a frame that is larger than the target by more than a step.
    for width in range(side_px_min, max(side_px_min, _above(target[0], multiple_px)) + 1, multiple_px):
        for height in range(side_px_min, max(side_px_min, _above(target[1], multiple_px)) + 1, multiple_px):
            if width * height > pixels_max:
                break
            scale = max(target[0] / width, target[1] / height)
            seen = target[0] / scale * (target[1] / scale)
            candidate = (min(seen, target[0] * target[1]), -width * height, (width, height))
            if best is None or candidate > best:
                best = candidate
    if best is None:
        raise ValueError(f"frames of at least {side_px_min}x{side_px_min} and at most {pixels_max} pixels are none")
    legal = best[2]
    scale = max(target[0] / legal[0], target[1] / legal[1])
    scaled = (max(target[0], round(legal[0] * scale)), max(target[1], round(legal[1] * scale)))
    return Fit(legal=legal, scaled=scaled, target=target)


def _above(side: int, multiple: int) -> int:
    return -(-side // multiple) * multiple
