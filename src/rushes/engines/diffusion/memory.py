"""What a render needs of a device's memory, by estimate, and how it can be made to fit. Numbers only.

The estimate decides before anything runs, however the weights are placed: a render that cannot fit is refused at once, and
one that fits only with part of the weights in the computer's own memory starts that way where that is left to it. It is deliberately a little high; running out all the same is
mended once (`engine`). Coefficients are in the table and await a measurement on a GPU; docs/engines/diffusion.md says so.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from rushes.core.catalog import Size
from rushes.engines.diffusion.checkpoints import Checkpoint, Family

SLACK: Final = 1.1
"""Fragments, contexts of libraries, kernels' own workspaces."""
FP8_KEPT: Final = 0.02
"""Of the transformer's numbers, that fp8 leaves as they are: norms, patches and embeddings (Wan 1.8%, LTX 0.05%)."""
FP8_BYTES: Final = 1
BF16_BYTES: Final = 2
"""Of a number, as the table's bytes are counted."""
FLOAT32: Final[Mapping[Family, Collection[str]]] = {Family.WAN: ("vae",), Family.LTX2: ()}
"""What is run in float32 whatever is chosen."""
GROUP_SHARE: Final = 0.12
"""Of the largest component that is on the device at once when its layers come and go in groups."""
TILE_PX: Final = 256 * 256
DECODED_AT_ONCE: Final = 4
"""Frames of a latent frame."""


class Offload(StrEnum):
    """Which weights lie in the computer's own memory while they are not used; from fast to small."""

    NONE = "none"
    """None: all are resident."""
    MODEL = "model"
    """Whole components come and go: the largest one is on the device at a time, the VAE perhaps beside it."""
    GROUP = "group"
    """Layers come and go in groups, the next while one computes."""


ORDER: Final = (Offload.NONE, Offload.MODEL, Offload.GROUP)


@dataclass(frozen=True, kw_only=True)
class Need:
    """What one window takes."""

    size: Size
    frames: int
    is_guided: bool
    has_fp8: bool
    has_tiles: bool
    number_bytes: int = BF16_BYTES
    """Of a number, as weights and activations are held: 2 or 4."""
    lora_numbers: int = 0
    """In the LoRAs of the operator; that of a second stage is the row's. fp8 leaves them as they are."""


def tokens(checkpoint: Checkpoint, size: Size, frames: int) -> int:
    """Of the transformer, for one window: a latent cell is 32 x 32 pixels of frame_step frames in both families."""
    latent_frames = (frames - 1) // checkpoint.frame_step + 1
    return latent_frames * (size[0] // 32) * (size[1] // 32)


def resident(checkpoint: Checkpoint, need: Need) -> dict[str, int]:
    """Component -> bytes of its weights, as they are held for ``need``, LoRAs with the transformer over which they lie."""
    parts = {}
    for part, stated in checkpoint.component_bytes.items():
        if part in FLOAT32[checkpoint.family]:
            parts[part] = stated
        elif part != "latent_upsampler" or checkpoint.is_two_stage:
            parts[part] = stated * need.number_bytes // BF16_BYTES
    if need.has_fp8:
        numbers = checkpoint.component_bytes["transformer"] / BF16_BYTES
        parts["transformer"] = round(numbers * (FP8_BYTES * (1 - FP8_KEPT) + need.number_bytes * FP8_KEPT))
    loras = need.lora_numbers + checkpoint.lora_two_numbers * bool(checkpoint.lora_two)
    parts["transformer"] += loras * need.number_bytes
    return parts


def estimate(checkpoint: Checkpoint, need: Need, offload: Offload) -> int:
    """Bytes of device memory that one window takes at its worst moment."""
    parts = resident(checkpoint, need)
    width = need.number_bytes / BF16_BYTES
    # Guidance doubles the batch of LTX-2; Wan runs its two halves one after the other.
    batch = 2 if need.is_guided and checkpoint.family is Family.LTX2 else 1
    denoising = tokens(checkpoint, need.size, need.frames) * checkpoint.activation_bytes_per_token * batch * width
    pixels = need.size[0] * need.size[1]
    decoding = (
        (min(pixels, TILE_PX) if need.has_tiles else pixels) * checkpoint.decode_bytes_per_pixel * DECODED_AT_ONCE
    )
    if "vae" not in FLOAT32[checkpoint.family]:
        decoding = round(decoding * width)
    # The frames themselves, float32. Encoding a source counts as the same the other way round, until it is measured.
    decoding += pixels * need.frames * 3 * 4
    match offload:
        case Offload.NONE:
            worst = sum(parts.values()) + max(denoising, decoding)
        case Offload.MODEL:
            # The VAE stays beside the transformer when it has encoded what a window begins from.
            worst = max(parts["text_encoder"], parts["vae"] + max(parts["transformer"] + denoising, decoding))
        case Offload.GROUP:
            worst = round(max(parts.values()) * GROUP_SHARE) + max(denoising, decoding)
    return round(worst * SLACK)


def admit(checkpoint: Checkpoint, need: Need, wanted: Offload, free_bytes: int) -> Offload | None:
    """How to run it within ``free_bytes``: as ``wanted``, or with more offloaded; None if it cannot fit."""
    for offload in ORDER[ORDER.index(wanted) :]:
        if estimate(checkpoint, need, offload) <= free_bytes:
            return offload
    return None


def longest_window(checkpoint: Checkpoint, need: Need, offload: Offload, free_bytes: int) -> int | None:
    """Frames of the longest window that fits, shorter than that of ``need``; None if none does that goes on from another."""
    step, least = checkpoint.frame_step, checkpoint.overlap_frames + checkpoint.frame_step
    for frames in range(need.frames - step, least - 1, -step):
        if estimate(checkpoint, replace(need, frames=frames), offload) <= free_bytes:
            return frames
    return None
