"""A picture that is wider or taller than the frame, over which a camera that is asked to pan or tilt travels from one end to the other.

It is laid out whole, as high (or wide) as the frame, and looked at and lit as one picture; a frame is what the camera sees of that at
its moment. Only what it sees is moved and laid. Which pictures are cropped instead is in `pictures.py`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self

import numpy as np

from ..drawing.planes import Frame
from ..drawing.resize import resize
from .pictures import PICTURE_SIDE_MIN
from .warp import CELL

FORTH = {
    "pan_right": 0,
    "dolly_right": 0,
    "pan_left": 0,
    "dolly_left": 0,
    "tilt_down": 1,
    "tilt_up": 1,
    "rise": 1,
    "crane_down": 1,
}
"""Moves that travel over a picture, and along which axis."""
BACK = ("pan_left", "dolly_left", "tilt_up", "rise")
"""Those that begin at its right or lower end."""
LONGER_MIN = 1.12  # times the frame: what would show no more than that is cropped
FRAMES_MAX = 6.0  # of length, which bounds the memory of a shot; what is longer loses both ends alike
FRAMES_A_SECOND = 0.9  # faster, and nothing would be recognized: a short shot stops on the way


@dataclass(frozen=True)
class Journey:
    """The way of a frame over a picture that is laid out whole. All in pixels."""

    size: tuple[int, int]
    """Width and height of the frame."""
    across: float
    """How far it goes to the right; below 0: it begins at the right end and goes to the left."""
    down: float

    @classmethod
    def over(
        cls, picture: np.ndarray, size: tuple[int, int], move: str, seconds: float
    ) -> tuple[np.ndarray, Self] | None:
        """The picture laid out for this move of the camera, RGB uint8 with even sides, and the way over it; None where there is nothing
        to travel over."""
        axis = FORTH.get(move)
        height, width = picture.shape[:2]
        if axis is None or min(height, width) <= PICTURE_SIDE_MIN:
            return None
        scale = size[1 - axis] / (height, width)[axis]
        longer = (width, height)[axis] * scale / size[axis]
        if longer < LONGER_MIN:
            return None
        if longer > FRAMES_MAX:
            kept = round((width, height)[axis] * FRAMES_MAX / longer)
            lost = ((width, height)[axis] - kept) // 2
            picture = picture[:, lost : lost + kept] if axis == 0 else picture[lost : lost + kept]
        length = 2 * round(min(longer, FRAMES_MAX) * size[axis] / 2)
        laid_out = resize(np.ascontiguousarray(picture), *((length, size[1]) if axis == 0 else (size[0], length)))
        way = (length - size[axis]) * (-1.0 if move in BACK else 1.0)
        most = FRAMES_A_SECOND * seconds * size[axis]
        way = min(max(way, -most), most)
        return laid_out, cls(size, way if axis == 0 else 0.0, way if axis == 1 else 0.0)

    def at(self, share: float, whole: tuple[int, int]) -> tuple[float, float]:
        """Left and top of the frame in a picture of this size, when so much of the way is done."""
        left, top = (
            (0.0 if way >= 0 else float(length - seen)) + way * share
            for way, length, seen in zip((self.across, self.down), whole, self.size, strict=True)
        )
        return left, top

    def seen(self, frame: Frame, left: float, top: float) -> Frame:
        """What the frame shows of the whole, to two pixels; what is between them, the picture is moved by (`rest`)."""
        x, y = 2 * int(left / 2), 2 * int(top / 2)
        width, height = self.size
        return Frame(
            frame.y[y : y + height, x : x + width].copy(),
            *(plane[y // 2 : (y + height) // 2, x // 2 : (x + width) // 2].copy() for plane in (frame.u, frame.v)),
        )

    def cells(self, left: float, top: float) -> tuple[slice, slice]:
        """The rows and columns of cells that are seen."""
        x, y = 2 * int(left / 2), 2 * int(top / 2)
        return (
            slice(y // CELL, -(-(y + self.size[1]) // CELL)), slice(x // CELL, -(-(x + self.size[0]) // CELL))
        )  # fmt: skip


def rest(at: float) -> float:
    """How far a position is beyond the pair of pixels that is cut there."""
    return at - 2 * int(at / 2)
