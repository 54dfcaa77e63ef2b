"""The table of checkpoints: one row each, data only. Few and right rather than many; others are reached by relay.

Sources, as of 2026-11: the model cards of Wan-AI/Wan2.2-TI2V-5B-Diffusers (24 fps, 121 frames, 1280x704, 50 steps, guidance
5), FastVideo/FastWan2.2-TI2V-5B-FullAttn-Diffusers (three steps; FastVideo's own configuration names the time steps 1000,
757, 522), Lightricks/LTX-2 and LTX-2.5-Diffusers (8k+1 frames, two stages, sound), the parameters of each generation in
Lightricks' own ltx_pipelines (40 steps, guidance 3 and STG on block 29 for LTX-2), and the defaults of diffusers 0.42.1's
pipelines. Sizes in bytes are parameters times bytes a parameter, as the configurations give them (the 22B of LTX-2.3's and
2.5's names are transformer and connectors together). Rule: a checkpoint whose licence has conditions is not loaded before an operator has
accepted it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any, Final

GB: Final = 1_000_000_000


class Family(StrEnum):
    """Models that are called alike; see `families`."""

    WAN = "wan"
    LTX2 = "ltx2"


@dataclass(frozen=True, kw_only=True)
class Licence:
    """What one may do with weights."""

    id: str
    name: str
    url: str
    conditions: str = ""
    """In a few sentences; empty for a free licence. What counts is the text at ``url``."""

    @property
    def must_be_accepted(self) -> bool:
        return bool(self.conditions)


APACHE: Final = Licence(id="apache-2.0", name="Apache License 2.0", url="https://www.apache.org/licenses/LICENSE-2.0")
_LTX_CONDITIONS: Final = (
    "Free of charge, commercial use included, for entities with less than 10 million US dollars of annual revenue; all others"
    " need a paid licence from Lightricks. The uses listed in its Attachment A are forbidden, among them a product or service"
    " that competes with Lightricks' own. Who lets others use it, as a server does, must hold them to the same (sections 3 and 4)"
)
LTX_2: Final = Licence(
    id="ltx-2-community",
    name="LTX-2 Community License Agreement",
    url="https://huggingface.co/Lightricks/LTX-2/blob/main/LICENSE",
    conditions=f"{_LTX_CONDITIONS}.",
)
LTX_2X: Final = Licence(
    id="ltx-2.x-community",
    name="LTX-2.x Community License Agreement",
    url="https://huggingface.co/Lightricks/LTX-2.5-Diffusers/blob/main/LICENSE",
    conditions=f"{_LTX_CONDITIONS}; what marks an output as generated must not be removed (section 6); passing on fine-tunes"
    " may need a paid licence (3.5). The repository is gated: its owner wants your contact details before a download.",
)


@dataclass(frozen=True, kw_only=True)
class Source:
    """A folder of a hub: a repository, or a part of it."""

    repo: str
    only: tuple[str, ...] = ()
    """Patterns of the files that are needed; none for all."""


@dataclass(frozen=True, kw_only=True)
class Checkpoint:
    """One model as its weights make it."""

    name: str
    family: Family
    source: Source
    extra: Mapping[str, Source] = field(default_factory=dict)
    """Folders beside the pipeline's own: ``latent_upsampler``, for a second stage that comes from elsewhere."""
    licence: Licence
    fps: int
    frame_step: int
    """A window has k * frame_step + 1 frames."""
    window_frames_max: int
    overlap_frames: int
    """Frames of the end of one window that the next begins with: 1, or k * frame_step + 1 where the model takes several."""
    multiple_px: int
    """Sides are multiples of it; of two stages, those of the finished size."""
    side_px_min: int
    """Less and its decoder's borders do not fit."""
    pixels_max: int
    """Of one frame: the largest it was trained or recommended for."""
    steps: int
    guidance: float
    sigmas: tuple[float, ...] = ()
    """Noise levels of a model that was distilled to few steps, the last (0) left out."""
    is_renoised: bool = False
    """Distribution matching: each step guesses the finished video and adds fresh noise to it."""
    sigmas_two: tuple[float, ...] = ()
    """Of a second stage at twice the size; empty for one stage."""
    lora_two: str = ""
    """File of the LoRA that the second stage needs where the model itself is not distilled."""
    lora_two_numbers: int = 0
    """In it."""
    call: Mapping[str, Any] = field(default_factory=dict)
    """What its pipeline is called with beside."""
    negative_prompt: str = ""
    images_max: int = 1
    """1: the first frame; 2: the last as well."""
    retakes: bool = False
    """Whether it makes a span of a video anew between frames that stay."""
    sound_rate: int | None = None
    """Samples a second; None for a silent model."""
    component_bytes: Mapping[str, int]
    """Component -> bytes on the device in the precision it is run in (bf16; the VAE of Wan float32)."""
    activation_bytes_per_token: int
    """What denoising needs beside weights, for each token of a window, without guidance."""
    decode_bytes_per_pixel: int
    """What decoding needs beside weights, for each pixel of a tile of frames that are decoded at once."""

    @property
    def weights_bytes(self) -> int:
        """Of what is pulled."""
        return sum(self.component_bytes.values()) + 2 * self.lora_two_numbers

    @property
    def is_two_stage(self) -> bool:
        return bool(self.sigmas_two)


_WAN_NEGATIVE: Final = (
    "overexposed, static, blurred details, subtitles, worst quality, low quality, compression artefacts, ugly,"
    " deformed hands, deformed faces, extra fingers, fused fingers, still picture, cluttered background"
)
_LTX_NEGATIVE: Final = "worst quality, inconsistent motion, blurry, jittery, distorted, static"
_WAN_PARTS: Final = {"text_encoder": 11_400_000_000, "transformer": 10_000_000_000, "vae": 2_820_000_000}
_LTX_SIGMAS: Final = (1.0, 0.99375, 0.9875, 0.98125, 0.975, 0.909375, 0.725, 0.421875)
_LTX_SIGMAS_TWO: Final = (0.909375, 0.725, 0.421875)
"""Of diffusers.pipelines.ltx2.utils, from the LTX-2 repository's own constants."""
_LTX_PARTS: Final = {
    "text_encoder": 24_400_000_000,
    "connectors": 2_860_000_000,
    "vae": 2_450_000_000,
    "audio_vae": 110_000_000,
    "vocoder": 110_000_000,
    "latent_upsampler": 1_000_000_000,
}

_LTX_FOLDERS: Final = (
    "model_index.json", "LICENSE*", "scheduler/*", "tokenizer/*", "text_encoder/*", "connectors/*", "transformer/*", "vae/*",
    "audio_vae/*", "vocoder/*", "latent_upsampler/*",
)  # fmt: skip
UNUSED: Final = ("prompt_enhancer", "processor", "duration_head", "audio_scheduler")
"""Parts of a pipeline that are optional, and neither pulled nor loaded here."""

_WAN: Final = Checkpoint(
    name="wan2.2-ti2v-5b",
    family=Family.WAN,
    source=Source(repo="Wan-AI/Wan2.2-TI2V-5B-Diffusers"),
    licence=APACHE,
    fps=24,
    frame_step=4,
    window_frames_max=121,
    overlap_frames=1,
    multiple_px=32,
    side_px_min=32,
    pixels_max=1280 * 704,
    steps=50,
    guidance=5.0,
    negative_prompt=_WAN_NEGATIVE,
    component_bytes=_WAN_PARTS,
    activation_bytes_per_token=120_000,
    decode_bytes_per_pixel=6_000,
)

_LTX_23: Final = Checkpoint(
    name="ltx-2.3",
    family=Family.LTX2,
    source=Source(repo="diffusers/LTX-2.3-Distilled-Diffusers"),
    extra={
        "latent_upsampler": Source(
            repo="rootonchair/LTX-2.3-spatial-upscaler-x2-v1.1-Diffusers", only=("latent_upsampler/*",)
        )
    },
    licence=LTX_2,
    fps=24,
    frame_step=8,
    window_frames_max=121,
    overlap_frames=9,
    multiple_px=64,
    side_px_min=128,
    pixels_max=1920 * 1088,
    steps=8,
    guidance=1.0,
    sigmas=_LTX_SIGMAS,
    sigmas_two=_LTX_SIGMAS_TWO,
    images_max=2,
    retakes=True,
    sound_rate=48_000,
    component_bytes=_LTX_PARTS
    | {"transformer": 38 * GB, "connectors": 6_340_000_000, "vae": 1_450_000_000, "vocoder": 257_000_000},
    activation_bytes_per_token=150_000,
    decode_bytes_per_pixel=2_500,
)

_ROWS: Final = (
    _WAN,
    replace(
        _WAN,
        name="fastwan2.2-ti2v-5b",
        source=Source(repo="FastVideo/FastWan2.2-TI2V-5B-FullAttn-Diffusers"),
        steps=3,
        guidance=1.0,
        sigmas=(1.0, 0.757, 0.522),
        is_renoised=True,
        negative_prompt="",
    ),
    Checkpoint(
        name="ltx-2",
        family=Family.LTX2,
        source=Source(repo="Lightricks/LTX-2", only=(*_LTX_FOLDERS, "ltx-2-19b-distilled-lora-384.safetensors")),
        licence=LTX_2,
        fps=24,
        frame_step=8,
        window_frames_max=121,
        overlap_frames=9,
        multiple_px=64,
        side_px_min=128,
        pixels_max=1920 * 1088,
        steps=40,
        guidance=3.0,
        sigmas_two=_LTX_SIGMAS_TWO,
        lora_two="ltx-2-19b-distilled-lora-384.safetensors",
        lora_two_numbers=3_770_000_000,  # rank 384 beside every linear layer of the transformer
        # The pipeline's own defaults are LTX-2.3's.
        call={"use_cross_timestep": False, "spatio_temporal_guidance_blocks": [29]},
        negative_prompt=_LTX_NEGATIVE,
        images_max=2,
        retakes=True,
        sound_rate=24_000,
        component_bytes=_LTX_PARTS | {"transformer": 38 * GB},
        activation_bytes_per_token=150_000,
        decode_bytes_per_pixel=2_500,
    ),
    _LTX_23,
    replace(
        _LTX_23,
        name="ltx-2.5",
        source=Source(repo="Lightricks/LTX-2.5-Diffusers", only=_LTX_FOLDERS),  # beside: transformer_full, enhancers
        extra={},
        licence=LTX_2X,
    ),
)

CHECKPOINTS: Final[Mapping[str, Checkpoint]] = {row.name: row for row in _ROWS}
RETAKERS: Final = " and ".join(", ".join(row.name for row in _ROWS if row.retakes).rsplit(", ", 1)) + " do"
"""For who asks another to make a span of a video anew."""
DEFAULT: Final = "fastwan2.2-ti2v-5b"
"""What makes the video where nobody names a checkpoint. The few-step form: Apache-2.0, and seconds a clip where the full
one takes minutes."""
