"""What every style is given to work on: the size of the picture, a seed and the length of the clip.

Lengths of brushes, lines and grain count in `unit`s, so that a style looks alike at every size. Nothing is drawn here.
"""

from __future__ import annotations

from dataclasses import dataclass

from ..drawing.lens import unit_px


@dataclass(frozen=True)
class Canvas:
    """The picture that a style works on; sides are even."""

    width_px: int
    height_px: int
    seed: int
    seconds: float = 4.0
    """Length of the clip, for what happens once in it."""

    @property
    def unit(self) -> float:
        """The length that sizes count in, pixels."""
        return unit_px(self.width_px, self.height_px)

    @property
    def size(self) -> tuple[int, int]:
        """(rows, columns)."""
        return self.height_px, self.width_px

    @property
    def half(self) -> tuple[int, int]:
        """(rows, columns) of the colour planes."""
        return self.height_px // 2, self.width_px // 2
