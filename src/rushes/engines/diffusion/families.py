"""How the models of one kind are called: one window in, its frames and sound out.

Which window, at which size, from which frames is the engine's decision. Rule: everything that differs between checkpoints of
one family is in their rows; here is what differs between families.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from rushes.core.catalog import Size
from rushes.engines.diffusion.checkpoints import Family
from rushes.engines.diffusion.loading import STAGE_TWO, Loaded, activate, unshifted
from rushes.engines.diffusion.memory import Offload
from rushes.engines.diffusion.pictures import is_preview_due, small_latents, write_preview
from rushes.engines.diffusion.sources import (
    begin_late,
    ending_with,
    first_below,
    ltx2_latents,
    ltx2_levels,
    resized,
    wan_latents,
)

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Picture = NDArray[np.uint8]

ALLOCATION_FAILED: Final = re.compile(r"CU\w+_STATUS_ALLOC_FAILED|CUDA error: out of memory")
"""How CUDA's libraries tell, in a plain RuntimeError, that the device has no more memory."""
WAN_PROMPT_TOKENS: Final = 512
LTX_PROMPT_TOKENS: Final = 1024
"""What the text encoders were trained to read; the rest of a prompt is cut off."""
PLAIN: Final = {
    "stg_scale": 0.0,
    "modality_scale": 1.0,
    "guidance_rescale": 0.0,
    "audio_guidance_scale": 1.0,
    "audio_stg_scale": 0.0,
    "audio_modality_scale": 1.0,
    "audio_guidance_rescale": 0.0,
}
"""No guidance of any kind, for what was distilled to need none: one pass a step instead of up to four."""


@dataclass(frozen=True, kw_only=True)
class Ask:
    """One window."""

    prompt: str
    size: Size
    frames: int
    seed: int
    given: tuple[Picture, ...] = ()
    """Frames of this size that it begins with."""
    last: Picture | None = None
    """The frame it ends with."""
    source: tuple[Picture, ...] = ()
    """As many frames of this size as are made: what it makes anew."""
    ending: tuple[Picture, ...] = ()
    """k * frame_step + 1 frames of this size, of which the last frame_step end the window, and stay; those before lead to them."""


@dataclass(frozen=True, kw_only=True)
class Made:
    video: Any
    """(frames, 3, height, width), 0..1, on the device."""
    sound: Any | None
    """(channels, samples) at the checkpoint's rate, or None."""
    steps: int
    """That were run, of the first stage."""


@dataclass(kw_only=True)
class Watch:
    """Looks on while a window is made: counts steps, measures stages, shows what is forming."""

    on_step: Callable[[], None]
    out_dir: Path
    seconds: dict[str, float] = field(default_factory=dict)
    _since: float = field(default_factory=time.monotonic)

    def done(self, stage: str) -> None:
        """The time since the stage before ended belongs to ``stage``."""
        now = time.monotonic()
        self.seconds[stage] = self.seconds.get(stage, 0.0) + now - self._since
        self._since = now


def steps_of(loaded: Loaded, size: Size, frames: int, *, has_source: bool) -> int:
    """Steps of one window, of both stages; with a source, those that are left from the level where it begins."""
    row = loaded.row
    if not has_source:
        first = row.steps
    elif row.family is Family.LTX2:
        first = len(_late_levels(loaded, _size_one(loaded, size), frames))
    else:
        late = begin_late(loaded.main.scheduler, loaded.use.remix_noise)
        late.set_timesteps(row.steps)
        first = len(late.timesteps)
    return first + len(row.sigmas_two)


def make(loaded: Loaded, ask: Ask, watch: Watch) -> Made:
    """Run the model. Whatever it raises goes through: torch's OutOfMemoryError, as which running out of memory inside a library of
    CUDA is told too, and what its `beat` raises."""
    import torch

    try:
        with torch.inference_mode():
            return _wan(loaded, ask, watch) if loaded.row.family is Family.WAN else _ltx2(loaded, ask, watch)
    except BaseException as error:
        # What a pipeline does at its end: caches are emptied, parts that come and go are sent away.
        for pipe in loaded.pipes.values():
            pipe.maybe_free_model_hooks()
        if isinstance(error, RuntimeError) and ALLOCATION_FAILED.search(str(error)):
            raise torch.OutOfMemoryError(str(error)) from error
        raise


def _wan(loaded: Loaded, ask: Ask, watch: Watch) -> Made:
    pipe = activate(loaded, "image" if ask.given else "text")
    with _scheduled(pipe, begin_late(pipe.scheduler, loaded.use.remix_noise) if ask.source else None):
        return _wan_by(pipe, loaded, ask, watch)


def _wan_by(pipe: Any, loaded: Loaded, ask: Ask, watch: Watch) -> Made:
    from PIL import Image

    row, steps = loaded.row, loaded.row.steps
    positive, negative = _encoded(loaded, pipe, ask.prompt, WAN_PROMPT_TOKENS)
    generator = _generator(ask)
    if row.sigmas:
        pipe.scheduler.generator = generator
    options: dict[str, Any] = {"image": Image.fromarray(ask.given[-1])} if ask.given else {}
    if ask.source:
        pipe.scheduler.set_timesteps(row.steps)
        steps = len(pipe.scheduler.timesteps)
        options["latents"] = wan_latents(pipe, ask.source, float(pipe.scheduler.sigmas[0]), generator)
    watch.done("encode")

    def on_step(pipe: Any, step: int, _timestep: Any, values: dict[str, Any]) -> dict[str, Any]:
        watch.on_step()
        if _shows_previews(loaded) and is_preview_due(step, steps):
            _show_wan(loaded, values["latents"], watch)
        if step + 1 == steps:
            watch.done("denoise")
        return values

    video = pipe(
        prompt_embeds=positive,
        negative_prompt_embeds=negative,
        width=ask.size[0],
        height=ask.size[1],
        num_frames=ask.frames,
        num_inference_steps=row.steps,
        guidance_scale=row.guidance,
        generator=generator,
        output_type="pt",
        return_dict=False,
        callback_on_step_end=on_step,
        **options,
    )[0]
    watch.done("decode")
    return Made(video=video[0], sound=None, steps=steps)


def _show_wan(loaded: Loaded, latents: Any, watch: Watch) -> None:
    import torch

    vae = loaded.parts["vae"]
    small = small_latents(latents).to(vae.dtype)
    mean, deviation = (
        torch.tensor(values, device=small.device, dtype=small.dtype).view(1, -1, 1, 1, 1)
        for values in (vae.config.latents_mean, vae.config.latents_std)
    )
    write_preview(vae.decode(small * deviation + mean, return_dict=False)[0], watch.out_dir)


def _ltx2(loaded: Loaded, ask: Ask, watch: Watch) -> Made:
    row, is_two_stage = loaded.row, loaded.row.is_two_stage
    pipe = activate(loaded, "any")
    encoded = _encoded(loaded, pipe, ask.prompt, LTX_PROMPT_TOKENS)
    size = _size_one(loaded, ask.size)
    options: dict[str, Any] = {"guidance_scale": row.guidance, **(PLAIN if row.guidance <= 1 else {})}
    levels: list[float] | None = list(row.sigmas) or None
    if ask.source:
        levels = _late_levels(loaded, size, ask.frames)
        latents, audio_latents = ltx2_latents(pipe, resized(ask.source, size), row.fps)
        options |= {"latents": latents, "audio_latents": audio_latents, "noise_scale": levels[0]}
    steps = len(levels) if levels else row.steps
    options |= {"num_inference_steps": steps, "sigmas": levels}
    watch.done("encode")
    generator = _generator(ask)

    def run(pipe: Any, size: Size, steps: int, **options: Any) -> Any:
        def on_step(pipe: Any, step: int, _timestep: Any, values: dict[str, Any]) -> dict[str, Any]:
            watch.on_step()
            if _shows_previews(loaded) and is_preview_due(step, steps):
                _show_ltx2(loaded, pipe, values["latents"], size, ask.frames, watch)
            if step + 1 == steps:
                watch.done("denoise")
            return values

        with ending_with(pipe, resized(ask.ending, size)):
            return pipe(
                conditions=_conditions(ask) or None,
                **dict(zip(_LTX_ENCODED, encoded, strict=True)),
                width=size[0],
                height=size[1],
                num_frames=ask.frames,
                frame_rate=float(row.fps),
                generator=generator,
                return_dict=False,
                callback_on_step_end=on_step,
                **row.call,
                **options,
            )

    with _scheduled(pipe, unshifted(pipe.scheduler) if ask.source else None):
        first = run(pipe, size, steps, output_type="latent" if is_two_stage else "pt", **options)
    if not is_two_stage:
        watch.done("decode")
        return Made(video=first[0][0], sound=first[1][0], steps=steps)
    upsample = activate(loaded, "upsample")
    latents = upsample(latents=first[0], output_type="latent", return_dict=False)[0]
    watch.done("upsample")
    pipe = activate(loaded, "any")
    with _stage_two(loaded, pipe):
        second = run(
            pipe,
            ask.size,
            len(row.sigmas_two),
            output_type="pt",
            latents=latents,
            audio_latents=first[1],
            sigmas=list(row.sigmas_two),
            num_inference_steps=len(row.sigmas_two),
            noise_scale=row.sigmas_two[0],
            guidance_scale=1.0,
            **PLAIN,
        )
    watch.done("decode")
    return Made(video=second[0][0], sound=second[1][0], steps=steps)


def _size_one(loaded: Loaded, size: Size) -> Size:
    """Of the first stage's frames."""
    return (size[0] // 2, size[1] // 2) if loaded.row.is_two_stage else size


def _late_levels(loaded: Loaded, size: Size, frames: int) -> list[float]:
    """The noise levels of the first stage, from that on at which a source begins."""
    whole = list(loaded.row.sigmas) or ltx2_levels(loaded.pipes["any"], loaded.row.steps, size, frames)
    return whole[first_below(whole, loaded.use.remix_noise) :]


_LTX_ENCODED: Final = (
    "prompt_embeds", "prompt_attention_mask", "negative_prompt_embeds", "negative_prompt_attention_mask",
)  # fmt: skip


@contextmanager
def _scheduled(pipe: Any, scheduler: Any) -> Iterator[None]:
    """Another scheduler for one run; None: its own."""
    before = pipe.scheduler
    pipe.scheduler = before if scheduler is None else scheduler
    try:
        yield
    finally:
        pipe.scheduler = before


@contextmanager
def _stage_two(loaded: Loaded, pipe: Any) -> Iterator[None]:
    """The second stage takes its noise levels as they are, and a LoRA where the model is not distilled."""
    names = [f"lora_{number}" for number in range(len(loaded.use.loras))]
    weights = [lora.weight for lora in loaded.use.loras]
    with _scheduled(pipe, unshifted(pipe.scheduler)):
        if loaded.row.lora_two:
            pipe.enable_lora()
            pipe.set_adapters([*names, STAGE_TWO], [*weights, 1.0])
        try:
            yield
        finally:
            if loaded.row.lora_two:
                pipe.set_adapters(names, weights) if names else pipe.disable_lora()


def _conditions(ask: Ask) -> list[Any]:
    import numpy as np
    from diffusers.pipelines.ltx2.pipeline_ltx2_condition import LTX2VideoCondition

    found = []
    if ask.given:
        found.append(LTX2VideoCondition(frames=np.stack(ask.given), index=0, strength=1.0))
    if ask.last is not None:
        found.append(LTX2VideoCondition(frames=ask.last[None], index=-1, strength=1.0))
    return found


def _show_ltx2(loaded: Loaded, pipe: Any, latents: Any, size: Size, frames: int, watch: Watch) -> None:
    import torch

    vae = loaded.parts["vae"]
    cells = (size[1] // pipe.vae_spatial_compression_ratio, size[0] // pipe.vae_spatial_compression_ratio)
    count = (frames - 1) // pipe.vae_temporal_compression_ratio + 1
    patches = (pipe.transformer_spatial_patch_size, pipe.transformer_temporal_patch_size)
    own = latents[:, : count * cells[0] * cells[1]]  # behind them stand the frames it is guided by
    unpacked = pipe._unpack_latents(own, count, *cells, *patches)
    whole = pipe._denormalize_latents(unpacked, vae.latents_mean, vae.latents_std, vae.config.scaling_factor)
    small = small_latents(whole).to(vae.dtype)
    moment = torch.zeros(1, device=small.device, dtype=small.dtype) if vae.config.timestep_conditioning else None
    write_preview(vae.decode(small, moment, return_dict=False)[0], watch.out_dir)


def _encoded(loaded: Loaded, pipe: Any, prompt: str, tokens_max: int) -> Any:
    """The prompt as the pipeline's own encoder makes it, once for all windows of a job."""
    key = (prompt, loaded.offload)
    if key not in loaded.prompts:
        loaded.prompts = {
            key: pipe.encode_prompt(
                prompt=prompt,
                negative_prompt=loaded.row.negative_prompt or None,
                do_classifier_free_guidance=loaded.row.guidance > 1,
                num_videos_per_prompt=1,
                max_sequence_length=tokens_max,
                device=pipe._execution_device,
            )
        }
        # Where parts come and go, the text encoder would stay until the transformer comes: beside the VAE and its frames,
        # where there is something to encode.
        pipe.maybe_free_model_hooks()
    return loaded.prompts[key]


def _generator(ask: Ask) -> Any:
    """On the CPU, so that a seed means the same noise on every device."""
    import torch

    return torch.Generator("cpu").manual_seed(ask.seed)


def _shows_previews(loaded: Loaded) -> bool:
    """Where parts come and go, the decoder would have to be fetched for each."""
    return loaded.use.previews and loaded.offload is Offload.NONE
