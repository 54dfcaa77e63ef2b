"""What a traced pose is kept as: points of its skin, without light and without the figure's own colour.

Lives here: the record of one sample and the `Unlit` that holds them. Must not: kernels, species, light. Smooth clay is
looked at only at every second pixel each way; between such samples the lit colours are interpolated, which is not seen and
costs a third.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from .model import Floats

SAMPLE = np.dtype(
    [
        ("pixel", np.int32),  # row * width + column
        ("depth", np.float32),  # towards the camera, figure units
        ("nx", np.int16), ("ny", np.int16), ("nz", np.int16),  # the normal, times NORMAL_SCALE
        ("red", np.uint16), ("green", np.uint16), ("blue", np.uint16), ("main", np.uint16),  # see COLOUR_SCALE
        ("weight", np.uint16),  # of the pixel that this sample covers, times WEIGHT_SCALE; 0: only for its neighbours
        ("gloss", np.uint8), ("shine", np.uint8), ("glow", np.uint8), ("fur", np.uint8),
        ("open_sky", np.uint8), ("catch_left", np.uint8), ("catch_right", np.uint8),
        ("lattice", np.uint8),  # 1: neighbours may be interpolated from it; SEEN_THROUGH: of clear glass
    ]
)  # fmt: skip
NORMAL_SCALE = 32000.0
COLOUR_SCALE = 32768.0  # of the square root of linear albedo, so that dark tones keep their steps
WEIGHT_SCALE = 65535.0
SHARE_SCALE = 255.0  # of what lies between 0 and 1
SEEN_THROUGH = 2
CATCH_SCALE = 160.0  # catchlights may reach 1.55

# How a pixel without samples of its own gets its colour: not at all, or from neighbours to the sides, above and below,
# or at the four corners.
EMPTY, BESIDE, ABOVE, CORNERS = range(4)


@dataclass(frozen=True)
class Unlit:
    """One traced pose. `trace_samples` makes it, `light_samples` lights it."""

    samples: npt.NDArray[Any]
    between: npt.NDArray[np.uint8]
    """(height, width): EMPTY, BESIDE, ABOVE or CORNERS."""
    grid: Floats
    """The coarse distance, for the shadow that the figure throws on itself."""
    origin: Floats
    cell: float
    left: float
    top: float
    unit_px: float
    tilt: float

    @property
    def width_px(self) -> int:
        return int(self.between.shape[1])

    @property
    def height_px(self) -> int:
        return int(self.between.shape[0])

    @property
    def held_bytes(self) -> int:
        return int(self.samples.nbytes + self.between.nbytes + self.grid.nbytes)
