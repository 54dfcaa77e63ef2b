"""Weights -> a pipeline in memory, placed on a device, with everything that makes it faster or smaller.

What each measure does, and its measured effect, is in docs/engines/diffusion.md. Rule: files are read from a folder and from
nowhere else; a render process never downloads.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from rushes.core.errors import RenderFailed
from rushes.engines.diffusion.checkpoints import UNUSED, Checkpoint, Family
from rushes.engines.diffusion.config import Use
from rushes.engines.diffusion.memory import Offload
from rushes.engines.diffusion.weights import problems, revision

Beat = Callable[[], None]
"""Called now and then while a model works; raises to end it."""

BEATING: Final = ("text_encoder", "transformer", "connectors", "latent_upsampler", "vocoder")
"""Components that look at each of their passes whether the job is still wanted; of a VAE, its encoder and decoder do."""
GROUP_BLOCKS: Final = 1
NATIVE: Final = "native"
"""torch's own attention."""
MASKED: Final = ("attn2", "audio_attn2")
"""Attention to the words, which LTX-2's pipeline masks; most other back ends refuse a mask. It is short in any case: it is the
frames among themselves that take the time."""


@dataclass(kw_only=True)
class Loaded:
    """One checkpoint in memory."""

    row: Checkpoint
    use: Use
    device: str
    pipes: Mapping[str, Any]
    """By what they make of: ``text`` and ``image`` of Wan, ``any`` and ``upsample`` of LTX-2. They share their parts."""
    revision: str | None = None
    offload: Offload | None = None
    beat: Beat = field(default=lambda: None)
    """What the parts call while they work; another for each job."""
    prompts: dict[Any, Any] = field(default_factory=dict)
    """The last prompt, encoded: all windows of a job have the same."""

    @property
    def main(self) -> Any:
        return next(iter(self.pipes.values()))

    @property
    def parts(self) -> dict[str, Any]:
        """Every component that holds weights, by name."""
        import torch

        found: dict[str, Any] = {}
        for pipe in self.pipes.values():
            found |= {name: part for name, part in pipe.components.items() if isinstance(part, torch.nn.Module)}
        return found


def load(use: Use, device: str) -> Loaded:
    """Read a checkpoint from its folder into the computer's memory; `place` brings it to the device.

    Raises RenderFailed, naming what is missing, if the weights are not whole.
    """
    row, folder = use.row, Path(use.folder)
    if wrong := problems(row, folder, stages=use.stages):
        raise RenderFailed(
            f"The weights of {row.name} are not whole on this server: {wrong[0]}. `rushes models pull {row.name}`"
            " fetches them."
        )
    pipes = _wan(row, use, folder) if row.family is Family.WAN else _ltx2(row, use, folder)
    return adorn(Loaded(row=row, use=use, device=device, pipes=pipes, revision=revision(folder)))


def adorn(loaded: Loaded) -> Loaded:
    """Apply what the operator chose beside the placing: LoRAs, FP8, attention, caching, compiling, tiles. Once."""
    use, transformer = loaded.use, loaded.parts["transformer"]
    _add_loras(loaded)
    if use.attention != NATIVE:
        _attend(transformer, use.attention)
    if use.fp8:
        import torch

        transformer.enable_layerwise_casting(storage_dtype=torch.float8_e4m3fn, compute_dtype=dtype_of(use))
    if use.cache:
        _cache(loaded)
    if use.compile:
        transformer.compile_repeated_blocks()
    if use.tiles:
        loaded.parts["vae"].enable_tiling()
    for pipe in loaded.pipes.values():
        pipe.set_progress_bar_config(disable=True)
    _listen(loaded)
    return loaded


def place(loaded: Loaded, offload: Offload) -> Loaded:
    """Bring the weights to the device, or prepare that they come when they are needed. Returns what is to be used then.

    May read them again: what was cut into groups cannot be made whole in place.
    """
    if loaded.offload is offload:
        return loaded
    if loaded.offload is Offload.GROUP:
        use, device = loaded.use, loaded.device
        release(loaded)
        loaded = load(use, device)
    for pipe in loaded.pipes.values():
        pipe.remove_all_hooks()
    loaded.offload = offload
    match offload:
        case Offload.NONE:
            for part in loaded.parts.values():
                part.to(loaded.device)
        case Offload.MODEL:
            for pipe in loaded.pipes.values():
                pipe.enable_model_cpu_offload(device=loaded.device)
        case Offload.GROUP:
            _group(loaded)
    return loaded


def activate(loaded: Loaded, kind: str) -> Any:
    """The pipeline for the next run. Where whole components come and go, the hooks on them are made this one's."""
    pipe = loaded.pipes[kind]
    if loaded.offload is Offload.MODEL and len(loaded.pipes) > 1:
        for other in loaded.pipes.values():
            other.remove_all_hooks()
        pipe.enable_model_cpu_offload(device=loaded.device)
    return pipe


def release(loaded: Loaded) -> None:
    """Give the memory back: after this it is not to be used."""
    loaded.pipes, loaded.prompts = {}, {}
    free()


def free() -> None:
    """Give back what nobody refers to any more."""
    import torch

    gc.collect()
    if torch.cuda.is_available():
        torch.cuda.empty_cache()


def dtype_of(use: Use) -> Any:
    import torch

    return {"bf16": torch.bfloat16, "fp16": torch.float16, "fp32": torch.float32}[use.precision]


def _wan(row: Checkpoint, use: Use, folder: Path) -> dict[str, Any]:
    import torch
    from diffusers import AutoencoderKLWan, WanPipeline

    # Its makers decode in float32: bf16 shows as flicker in flat colours.
    vae = AutoencoderKLWan.from_pretrained(folder, subfolder="vae", dtype=torch.float32, local_files_only=True)
    pipe = WanPipeline.from_pretrained(
        folder, vae=vae, expand_timesteps=True, dtype=dtype_of(use), local_files_only=True
    )
    return wan_pipes(pipe, row)


def wan_pipes(pipe: Any, row: Checkpoint) -> dict[str, Any]:
    """Pipelines for words and for an image over the same parts."""
    from diffusers import WanImageToVideoPipeline

    if row.sigmas:
        pipe.scheduler = few_steps(row.sigmas, is_renoised=row.is_renoised)
    shared = ("tokenizer", "text_encoder", "vae", "scheduler", "transformer")
    parts = {name: getattr(pipe, name) for name in shared}
    return {"text": pipe, "image": WanImageToVideoPipeline(**parts, expand_timesteps=True)}


def _ltx2(row: Checkpoint, use: Use, folder: Path) -> dict[str, Any]:
    from diffusers import LTX2ConditionPipeline
    from diffusers.pipelines.ltx2.latent_upsampler import LTX2LatentUpsamplerModel

    dtype = dtype_of(use)
    pipe = LTX2ConditionPipeline.from_pretrained(folder, dtype=dtype, local_files_only=True, **dict.fromkeys(UNUSED))
    upsampler = None
    if row.is_two_stage:
        upsampler = LTX2LatentUpsamplerModel.from_pretrained(
            folder, subfolder="latent_upsampler", dtype=dtype, local_files_only=True
        )
    return ltx2_pipes(pipe, row, upsampler)


def ltx2_pipes(pipe: Any, row: Checkpoint, upsampler: Any) -> dict[str, Any]:
    """The pipeline that takes conditions of every kind, and what doubles its latents."""
    from diffusers import LTX2LatentUpsamplePipeline

    if row.sigmas:
        pipe.scheduler = unshifted(pipe.scheduler)
    if upsampler is None:
        return {"any": pipe}
    return {"any": pipe, "upsample": LTX2LatentUpsamplePipeline(vae=pipe.vae, latent_upsampler=upsampler)}


def unshifted(scheduler: Any) -> Any:
    """The same for noise levels that are given, and meant as they are."""
    from diffusers import FlowMatchEulerDiscreteScheduler

    return FlowMatchEulerDiscreteScheduler.from_config(
        scheduler.config, use_dynamic_shifting=False, shift_terminal=None
    )


def few_steps(sigmas: tuple[float, ...], *, is_renoised: bool) -> Any:
    """A scheduler of fixed noise levels, for pipelines that only say how many steps they want.

    Renoised (distribution matching distillation): every step guesses the clean video and noises it anew to the next level,
    as FastVideo's own denoising of these checkpoints does; the noise comes from ``generator``, which is set for each run.
    """
    from diffusers import FlowMatchEulerDiscreteScheduler

    class FewSteps(FlowMatchEulerDiscreteScheduler):  # type: ignore[misc]
        generator: Any = None

        def set_timesteps(self, num_inference_steps: int | None = None, device: Any = None, **_: Any) -> None:
            super().set_timesteps(sigmas=list(sigmas), device=device)

        def step(self, model_output: Any, timestep: Any, sample: Any, **options: Any) -> Any:
            return super().step(model_output, timestep, sample, **{**options, "generator": self.generator})

    return FewSteps(shift=1.0, stochastic_sampling=is_renoised)


def _attend(transformer: Any, backend: str) -> None:
    """Have the attention of ``transformer`` computed by ``backend``; where it looks at padded words, by torch as before."""
    from diffusers.models.attention import AttentionModuleMixin

    try:
        transformer.set_attention_backend(backend)
    except (ValueError, ImportError, RuntimeError) as error:
        raise RenderFailed(f"The attention backend '{backend}' cannot be used here: {error}") from error
    # That has made it the default of every model in this process, those of other checkpoints among them: back, and then
    # for each attention by itself.
    transformer.set_attention_backend(NATIVE)
    for name, module in transformer.named_modules():
        if isinstance(module, AttentionModuleMixin) and name.rpartition(".")[2] not in MASKED:
            module.set_attention_backend(backend.lower())  # as the model's own call reads it


def _add_loras(loaded: Loaded) -> None:
    names, weights = [], []
    try:
        for number, lora in enumerate(loaded.use.loras):
            names.append(f"lora_{number}")
            weights.append(lora.weight)
            path = Path(lora.file)
            loaded.main.load_lora_weights(
                path.parent, weight_name=path.name, adapter_name=names[-1], local_files_only=True
            )
        if loaded.row.lora_two:
            loaded.main.load_lora_weights(
                loaded.use.folder, weight_name=loaded.row.lora_two, adapter_name=STAGE_TWO, local_files_only=True
            )
            loaded.main.set_adapters(names, weights) if names else loaded.main.disable_lora()
        elif names:
            loaded.main.set_adapters(names, weights)
    except (OSError, ValueError, KeyError) as error:
        raise RenderFailed(f"A LoRA of {loaded.row.name} cannot be used: {error}") from error


STAGE_TWO: Final = "stage_two"


def _cache(loaded: Loaded) -> None:
    from diffusers import FirstBlockCacheConfig

    loaded.parts["transformer"].enable_cache(FirstBlockCacheConfig(threshold=loaded.use.cache))


def _group(loaded: Loaded) -> None:
    import torch
    from diffusers.hooks import apply_group_offloading

    device = torch.device(loaded.device)
    for part in loaded.parts.values():
        part.to("cpu")
    for name, part in loaded.parts.items():
        # Blocks of the transformer, leaves of the others; a stream loads the next while one computes.
        blocks = {"offload_type": "block_level", "num_blocks_per_group": GROUP_BLOCKS}
        kind: dict[str, Any] = blocks if name == "transformer" else {"offload_type": "leaf_level"}
        apply_group_offloading(
            part, onload_device=device, offload_device=torch.device("cpu"), use_stream=device.type == "cuda", **kind
        )


def _listen(loaded: Loaded) -> None:
    """Have every part look, at each of its passes, whether the job is still wanted."""

    def look(*_: Any) -> None:
        loaded.beat()

    parts = loaded.parts
    modules = [parts[name] for name in BEATING if name in parts]
    modules += [
        half for half in (getattr(parts["vae"], name, None) for name in ("encoder", "decoder")) if half is not None
    ]
    for module in modules:
        module.register_forward_pre_hook(look)
