"""An earlier video -> what a model begins from to make it anew: its frames, noised to a level in the middle of the schedule; or of a
span of it, what the model ends with.

The method is SDEdit's (Meng et al., 2021): what is coarser than the noise, movement and composition, stays; the rest is made
from the new prompt. Rule: nothing here runs a transformer.
"""

from __future__ import annotations

import copy
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any

from rushes.core.catalog import Size
from rushes.core.errors import InvalidReference
from rushes.engines.diffusion.fitting import Fit
from rushes.engines.diffusion.pictures import to_legal
from rushes.media.decode import span_pictures

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Picture = NDArray[np.uint8]


def pictures_of(path: Path, fit: Fit, *, first: int, frames: int, fps: int) -> tuple[Picture, ...]:
    """``frames`` frames of the video from its frame ``first`` on, counted at ``fps``, as the model's own, each as it is
    shown at its time; none from behind its end. Where it ends in their middle it runs back.

    Raises InvalidReference; also where there is no frame at the beginning.
    """
    side = 2 * max(fit.target)
    found = span_pictures(path, first / fps, frames_max=frames, fps=fps, long_side_max_px=side)
    known = [to_legal(picture, fit) for picture in found]
    if not known:
        if first == 0:
            raise InvalidReference("The video has no frames.")
        return ()
    cycle = known + known[-2:0:-1]
    return tuple(cycle[number % len(cycle)] for number in range(frames))


def first_below(levels: Sequence[float], noise: float) -> int:
    """Which of the falling noise levels is the first not above ``noise``; the last if all are."""
    return next((number for number, level in enumerate(levels) if level <= noise), len(levels) - 1)


def begin_late(scheduler: Any, noise: float) -> Any:
    """A copy of ``scheduler`` whose schedules begin at the first level not above ``noise``."""
    late = copy.copy(scheduler)
    whole = late.set_timesteps

    @wraps(whole)  # pipelines look at the names of its parameters
    def set_timesteps(*args: Any, **options: Any) -> None:
        whole(*args, **options)
        skipped = first_below([float(level) for level in late.sigmas[:-1]], noise)
        late.timesteps, late.sigmas = late.timesteps[skipped:], late.sigmas[skipped:]
        late.num_inference_steps = len(late.timesteps)

    late.set_timesteps = set_timesteps
    return late


def wan_latents(pipe: Any, pictures: Sequence[Picture], level: float, generator: Any) -> Any:
    """(1, channels, frames, height, width), as the pipeline's own are, noised to ``level``."""
    import torch

    vae = pipe.vae
    clean = _encoded(pipe, pictures).float()
    mean, deviation = (
        torch.tensor(values, device=clean.device).view(1, -1, 1, 1, 1)
        for values in (vae.config.latents_mean, vae.config.latents_std)
    )
    noise = torch.randn(clean.shape, generator=generator).to(clean.device)
    return (1 - level) * (clean - mean) / deviation + level * noise


def ltx2_latents(pipe: Any, pictures: Sequence[Picture], fps: int) -> tuple[Any, Any]:
    """Latents of the frames, as they come from the encoder, and of a sound that is none in particular: the pipeline
    noises both."""
    seconds = len(pictures) / fps
    rate = pipe.audio_sampling_rate / pipe.audio_hop_length / pipe.audio_vae_temporal_compression_ratio
    length, bins = round(seconds * rate), pipe.audio_mel_bins // pipe.audio_vae_mel_compression_ratio
    mean = pipe.audio_vae.latents_mean.float().view(1, 1, -1).expand(1, length, -1)
    return _encoded(pipe, pictures), pipe._unpack_audio_latents(mean, length, bins).to(pipe._execution_device)


@contextmanager
def ending_with(pipe: Any, pictures: Sequence[Picture]) -> Iterator[None]:
    """Have the runs of ``pipe`` within end with the last latent frame of ``pictures``, and keep it; with none, with what they make.

    As Lightricks' own retake does it: what stays is put into its place, clean, with a mask. diffusers' pipeline does so with what a
    window begins with; anything else it is given stands beside the window, which is led by it and does not keep it.
    """
    if not pictures:
        yield
        return
    whole = pipe.prepare_latents

    @wraps(whole)
    def prepare_latents(*args: Any, **options: Any) -> Any:
        latents, mask, clean, beside = whole(*args, **options)
        vae = pipe.vae
        end = pipe._normalize_latents(
            _encoded(pipe, pictures)[:, :, -1:], vae.latents_mean, vae.latents_std, vae.config.scaling_factor
        )
        end = pipe._pack_latents(end, pipe.transformer_spatial_patch_size, pipe.transformer_temporal_patch_size)
        until = latents.shape[1] - (0 if beside is None else beside.shape[2])
        kept = slice(until - end.shape[1], until)
        latents[:, kept] = clean[:, kept] = end.to(latents)
        mask[:, kept] = 1
        return latents, mask, clean, beside

    pipe.prepare_latents = prepare_latents
    try:
        yield
    finally:
        del pipe.prepare_latents


def ltx2_levels(pipe: Any, steps: int, size: Size, frames: int) -> list[float]:
    """The noise levels of a schedule that is shifted by the number of tokens, as the pipeline would choose them."""
    import numpy as np
    from diffusers.pipelines.ltx2.pipeline_ltx2_condition import calculate_shift

    scheduler, spatial = copy.copy(pipe.scheduler), pipe.vae_spatial_compression_ratio
    tokens = ((frames - 1) // pipe.vae_temporal_compression_ratio + 1) * (size[0] // spatial) * (size[1] // spatial)
    config = scheduler.config
    shift = calculate_shift(
        tokens,
        config.get("base_image_seq_len", 1024),
        config.get("max_image_seq_len", 4096),
        config.get("base_shift", 0.95),
        config.get("max_shift", 2.05),
    )
    scheduler.set_timesteps(sigmas=list(np.linspace(1.0, 1 / steps, steps)), mu=shift)
    return [float(level) for level in scheduler.sigmas[:-1]]


def resized(pictures: Sequence[Picture], size: Size) -> list[Picture]:
    """The same, scaled to ``size``."""
    import numpy as np
    from PIL import Image

    return [np.asarray(Image.fromarray(one).resize(size, Image.Resampling.LANCZOS), np.uint8) for one in pictures]


def _encoded(pipe: Any, pictures: Sequence[Picture]) -> Any:
    import numpy as np
    import torch

    vae = pipe.vae
    video = torch.from_numpy(np.stack(pictures)).permute(3, 0, 1, 2).unsqueeze(0)
    video = video.to(pipe._execution_device, torch.float32).div_(127.5).sub_(1).to(vae.dtype)  # held once, not thrice
    return vae.encode(video).latent_dist.mode()
