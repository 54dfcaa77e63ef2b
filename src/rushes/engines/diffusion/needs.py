"""What a window takes of a device as a checkpoint is run here, and what is said where there is too little."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from rushes.core.catalog import Size
from rushes.engines.diffusion.config import Use
from rushes.engines.diffusion.memory import ORDER, Need, Offload, admit, estimate, longest_window
from rushes.engines.diffusion.weights import numbers_in

GIB: Final = 2**30
NUMBER_BYTES: Final = {"bf16": 2, "fp16": 2, "fp32": 4}
"""By `config.PRECISIONS`."""


def need_of(use: Use, size: Size, frames: int) -> Need:
    return Need(
        size=size,
        frames=frames,
        is_guided=use.row.guidance > 1,
        has_fp8=use.fp8,
        has_tiles=use.tiles,
        number_bytes=NUMBER_BYTES[use.precision],
        lora_numbers=sum(numbers_in(Path(lora.file)) for lora in use.loras),
    )


def refusal(use: Use, need: Need, offload: Offload, limit: int) -> str:
    """Why it is not begun as ``offload`` says, how much it takes and there is, and with which setting it would fit."""
    row = use.row
    told = (
        f'{row.name} needs about {estimate(row, need, offload) / GIB:.1f} GiB with offload = "{offload}" for a window of'
        f" {need.frames} frames of {need.size[0]}x{need.size[1]}; this server may use {limit / GIB:.1f} GiB of its device now."
    )
    if (placing := admit(row, need, offload, limit)) is not None:
        return f'{told} offload = "{placing}" would fit.'
    if (frames := longest_window(row, need, ORDER[-1], limit)) is not None:
        return f'{told} offload = "{ORDER[-1]}" with window_frames_max = {frames} would fit.'
    return f"{told} No offload makes it fit; a smaller pixels_max may."
