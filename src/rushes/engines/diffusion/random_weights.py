"""Pipelines of any size with random weights, from configurations alone: for tests and benchmarks, never for videos.

The code that runs is the real one; the speed of a model does not depend on its weights. ``tiny`` ones run on any CPU in a
second; ``FULL`` are the configurations of the published checkpoints (Wan2.2-TI2V-5B with UMT5-XXL; LTX-2 19B with Gemma 3 12B). What
LTX-2.3 and 2.5 have that LTX-2 has not is laid over either, as diffusers' conversion of the published weights names it.
Rule: nothing is downloaded, the tokenizers included.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final

from rushes.engines.diffusion.checkpoints import Checkpoint, Family

Configuration = Mapping[str, Mapping[str, Any]]
"""Component -> the arguments of its class."""

_WAN_LATENTS: Final = {"scale_factor_temporal": 4, "temperal_downsample": [False, True, True], "num_res_blocks": 2}

WAN_FULL: Final[Configuration] = {
    "transformer": {
        "patch_size": (1, 2, 2), "num_attention_heads": 24, "attention_head_dim": 128, "in_channels": 48, "out_channels": 48,
        "text_dim": 4096, "freq_dim": 256, "ffn_dim": 14336, "num_layers": 30, "cross_attn_norm": True,
        "qk_norm": "rms_norm_across_heads", "rope_max_seq_len": 1024,
    },
    "vae": {
        **_WAN_LATENTS, "base_dim": 160, "decoder_base_dim": 256, "z_dim": 48, "dim_mult": [1, 2, 4, 4], "is_residual": True,
        "in_channels": 12, "out_channels": 12, "patch_size": 2, "scale_factor_spatial": 16,
        "latents_mean": [0.0] * 48, "latents_std": [1.0] * 48,
    },
    "text_encoder": {
        "vocab_size": 256_384, "d_model": 4096, "d_kv": 64, "d_ff": 10240, "num_layers": 24, "num_heads": 64,
        "feed_forward_proj": "gated-gelu",
    },
}  # fmt: skip
WAN_TINY: Final[Configuration] = {
    "transformer": {
        **WAN_FULL["transformer"], "num_attention_heads": 2, "attention_head_dim": 12, "text_dim": 32, "ffn_dim": 32,
        "num_layers": 2, "rope_max_seq_len": 64,
    },
    "vae": {
        **WAN_FULL["vae"], "base_dim": 3, "decoder_base_dim": 3, "dim_mult": [1, 1, 1, 1], "num_res_blocks": 1,
    },
    "text_encoder": {
        "vocab_size": 128, "d_model": 32, "d_kv": 8, "d_ff": 37, "num_layers": 2, "num_heads": 4,
        "feed_forward_proj": "gated-gelu",
    },
}  # fmt: skip
LTX_FULL: Final[Configuration] = {
    "transformer": {},
    "vae": {"spatial_compression_ratio": 32, "temporal_compression_ratio": 8},
    "audio_vae": {},
    "connectors": {},
    "vocoder": {},
    "latent_upsampler": {},
    "text_encoder": {
        "vocab_size": 262_208, "hidden_size": 3840, "intermediate_size": 15360, "num_hidden_layers": 48,
        "num_attention_heads": 16, "num_key_value_heads": 8, "head_dim": 256, "sliding_window": 1024,
    },
}  # fmt: skip
"""The defaults of diffusers' classes are LTX-2's own configuration."""
LTX_TINY: Final[Configuration] = {
    "transformer": {
        "in_channels": 4, "out_channels": 4, "num_attention_heads": 2, "attention_head_dim": 8, "cross_attention_dim": 16,
        "audio_in_channels": 4, "audio_out_channels": 4, "audio_num_attention_heads": 2, "audio_attention_head_dim": 4,
        "audio_cross_attention_dim": 8, "num_layers": 2, "caption_channels": 16, "rope_double_precision": False,
        "rope_type": "split",
    },
    "vae": {
        **LTX_FULL["vae"], "latent_channels": 4, "block_out_channels": (8, 16, 32, 64), "decoder_block_out_channels": (8, 16, 32),
        "layers_per_block": (1, 1, 1, 1, 1), "decoder_layers_per_block": (1, 1, 1, 1),
    },
    "audio_vae": {"base_channels": 4, "ch_mult": (1,), "num_res_blocks": 1, "resolution": 32, "latent_channels": 2, "mel_bins": 8},
    "connectors": {
        "caption_channels": 16, "text_proj_in_factor": 3, "video_connector_num_attention_heads": 4,
        "video_connector_attention_head_dim": 4, "video_connector_num_layers": 1,
        "video_connector_num_learnable_registers": None, "audio_connector_num_attention_heads": 4,
        "audio_connector_attention_head_dim": 4, "audio_connector_num_layers": 1,
        "audio_connector_num_learnable_registers": None, "connector_rope_base_seq_len": 32, "rope_double_precision": False,
        "rope_type": "split",
    },
    "vocoder": {
        "in_channels": 16, "hidden_channels": 32, "upsample_kernel_sizes": [4, 4], "upsample_factors": [2, 2],
        "resnet_kernel_sizes": [3], "resnet_dilations": [[1, 3, 5]],
    },
    "latent_upsampler": {"in_channels": 4, "mid_channels": 32, "num_blocks_per_stage": 1},
    "text_encoder": {
        "vocab_size": 128, "hidden_size": 16, "intermediate_size": 32, "num_hidden_layers": 2, "num_attention_heads": 4,
        "num_key_value_heads": 2, "head_dim": 8, "sliding_window": 1024,
    },
}  # fmt: skip
_GATES: Final = {
    "video_gated_attn": True,
    "audio_gated_attn": True,
    "per_modality_projections": True,
    "proj_bias": True,
}
_LTX_23_TRANSFORMER: Final = {
    "gated_attn": True, "cross_attn_mod": True, "audio_gated_attn": True, "audio_cross_attn_mod": True,
    "use_prompt_embeddings": False, "perturbed_attn": True, "rope_type": "split",
}  # fmt: skip
_LTX_23_VAE: Final = {
    "decoder_spatio_temporal_scaling": (True, True, True, True), "decoder_inject_noise": (False,) * 5,
    "upsample_type": ("spatiotemporal", "spatiotemporal", "temporal", "spatial"), "upsample_residual": (False,) * 4,
    "upsample_factor": (2, 2, 1, 2), "decoder_spatial_padding_mode": "zeros",
}  # fmt: skip
_LTX_23_FULL: Final[Configuration] = {
    "transformer": _LTX_23_TRANSFORMER,
    "vae": {
        **_LTX_23_VAE, "block_out_channels": (256, 512, 1024, 1024), "decoder_block_out_channels": (256, 512, 512, 1024),
        "layers_per_block": (4, 6, 4, 2, 2), "decoder_layers_per_block": (4, 6, 4, 2, 2),
    },
    "connectors": {
        **_GATES, "video_connector_num_attention_heads": 32, "video_connector_num_layers": 8,
        "audio_connector_num_attention_heads": 32, "audio_connector_attention_head_dim": 64, "audio_connector_num_layers": 8,
        "rope_type": "split",
    },
    "vocoder": {"has_bandwidth_extension": True},
}  # fmt: skip
_LTX_23_TINY: Final[Configuration] = {
    "transformer": _LTX_23_TRANSFORMER,
    "vae": {**_LTX_23_VAE, "decoder_block_out_channels": (8, 16, 16, 32), "decoder_layers_per_block": (1,) * 5},
    "connectors": {
        **_GATES, "video_hidden_dim": 16, "audio_hidden_dim": 8, "audio_connector_attention_head_dim": 2,
    },
    "vocoder": {
        "has_bandwidth_extension": True, "resnet_dilations": [[1, 3, 5]], "bwe_in_channels": 8, "bwe_hidden_channels": 32,
        "bwe_upsample_kernel_sizes": [4, 12], "bwe_upsample_factors": [2, 6], "bwe_resnet_kernel_sizes": [3],
        "bwe_resnet_dilations": [[1, 3, 5]], "filter_length": 16, "hop_length": 4, "window_length": 16, "num_mel_channels": 4,
    },
}  # fmt: skip
_LTX_25: Final[Configuration] = {"transformer": {"ff_bias": False, "use_keyframes_abs_pos_embedding": True}}
_GENERATIONS: Final[Mapping[str, tuple[tuple[Configuration, ...], tuple[Configuration, ...]]]] = {
    "ltx-2.3": ((_LTX_23_FULL,), (_LTX_23_TINY,)),
    "ltx-2.5": ((_LTX_23_FULL, _LTX_25), (_LTX_23_TINY, _LTX_25)),
}
"""Checkpoint -> what is laid over LTX-2's full configuration, and over its tiny one."""


def full(row: Checkpoint) -> Configuration:
    """That of the published checkpoint. LTX-2.5's text encoder, a Gemma 4, is stood for by LTX-2's Gemma 3."""
    return _over(WAN_FULL if row.family is Family.WAN else LTX_FULL, _GENERATIONS.get(row.name, ((), ()))[0])


def tiny(row: Checkpoint) -> Configuration:
    """The same parts with a few thousand weights."""
    return _over(WAN_TINY if row.family is Family.WAN else LTX_TINY, _GENERATIONS.get(row.name, ((), ()))[1])


def _over(whole: Configuration, changes: tuple[Configuration, ...]) -> Configuration:
    found = {part: dict(arguments) for part, arguments in whole.items()}
    for change in changes:
        for part, arguments in change.items():
            found[part] |= arguments
    return found


def save(row: Checkpoint, folder: Path, *, seed: int = 0) -> None:
    """A tiny checkpoint in ``folder``, laid out as the published one is."""
    pipe, upsampler = build(row, tiny(row), seed=seed)
    pipe.save_pretrained(folder)
    if upsampler is not None:
        upsampler.save_pretrained(folder / "latent_upsampler")
    if row.lora_two:
        save_lora(pipe.transformer, folder / row.lora_two, prefix="diffusion_model", seed=seed)


def save_lora(transformer: Any, file: Path, *, prefix: str = "transformer", seed: int = 0, rank: int = 4) -> None:
    """A LoRA over every attention of ``transformer``. ``prefix``: ``diffusion_model`` as LTX's makers publish them."""
    import torch
    from safetensors.torch import save_file

    generator = torch.Generator().manual_seed(seed)
    found = {}
    for name, module in transformer.named_modules():
        if name.endswith((".to_q", ".to_k", ".to_v", ".to_out.0")):
            found[f"{prefix}.{name}.lora_A.weight"] = torch.randn(rank, module.in_features, generator=generator)
            found[f"{prefix}.{name}.lora_B.weight"] = torch.randn(module.out_features, rank, generator=generator)
    save_file(found, file)


def build(
    row: Checkpoint, configuration: Configuration, *, seed: int = 0, device: str = "cpu", dtype: Any = None
) -> Any:
    """(pipeline, latent upsampler or None) of ``row``'s family, made on ``device`` in ``dtype`` (float32 by default).

    Schedulers and tokenizers stay where they are used, on the CPU in float32.
    """
    import torch

    torch.manual_seed(seed)
    make = _wan if row.family is Family.WAN else _ltx2
    return make(row, configuration, _Maker(device, dtype or torch.float32))


class _Maker:
    """Makes modules where and as they are wanted."""

    def __init__(self, device: str, dtype: Any) -> None:
        self._device, self._dtype = device, dtype

    def large(self, make: Callable[[], Any]) -> Any:
        """In its final type from the start: twice as much would not fit."""
        import torch

        before = torch.get_default_dtype()
        torch.set_default_dtype(self._dtype)
        try:
            with torch.device(self._device):
                return make().eval()
        finally:
            torch.set_default_dtype(before)

    def small(self, make: Callable[[], Any]) -> Any:
        """In float32 first: some of their tables cannot be computed in less."""
        import torch

        with torch.device(self._device):
            made = make().eval()
        return made.to(self._dtype)


def _wan(row: Checkpoint, configuration: Configuration, maker: _Maker) -> tuple[Any, None]:
    from diffusers import AutoencoderKLWan, UniPCMultistepScheduler, WanPipeline, WanTransformer3DModel
    from transformers import UMT5Config, UMT5EncoderModel

    pipe = WanPipeline(
        tokenizer=_tokenizer(configuration["text_encoder"]["vocab_size"], "</s>"),
        text_encoder=maker.large(lambda: UMT5EncoderModel(UMT5Config(**configuration["text_encoder"]))),
        vae=maker.small(lambda: AutoencoderKLWan(**configuration["vae"])),
        scheduler=UniPCMultistepScheduler(prediction_type="flow_prediction", use_flow_sigmas=True, flow_shift=5.0),
        transformer=maker.large(lambda: WanTransformer3DModel(**configuration["transformer"])),
        expand_timesteps=True,
    )
    return pipe, None


def _ltx2(row: Checkpoint, configuration: Configuration, maker: _Maker) -> tuple[Any, Any]:
    from diffusers import (
        AutoencoderKLLTX2Audio,
        AutoencoderKLLTX2Video,
        FlowMatchEulerDiscreteScheduler,
        LTX2ConditionPipeline,
        LTX2VideoTransformer3DModel,
    )
    from diffusers.pipelines.ltx2.connectors import LTX2TextConnectors
    from diffusers.pipelines.ltx2.latent_upsampler import LTX2LatentUpsamplerModel
    from diffusers.pipelines.ltx2.vocoder import LTX2Vocoder, LTX2VocoderWithBWE
    from transformers import Gemma3Config, Gemma3ForConditionalGeneration, Gemma3TextConfig

    # The pictures that Gemma could look at are none of ours: the smallest tower.
    seen = {"hidden_size": 16, "intermediate_size": 16, "num_attention_heads": 2, "num_hidden_layers": 1, "image_size": 28,
            "patch_size": 14}  # fmt: skip
    gemma = Gemma3Config(text_config=Gemma3TextConfig(**configuration["text_encoder"]), vision_config=seen)
    scheduler = FlowMatchEulerDiscreteScheduler(
        use_dynamic_shifting=True, base_shift=0.95, max_shift=2.05, base_image_seq_len=1024, max_image_seq_len=4096,
        shift_terminal=0.1,
    )  # fmt: skip
    sounding = dict(configuration["vocoder"])
    vocoder = LTX2VocoderWithBWE if sounding.pop("has_bandwidth_extension", False) else LTX2Vocoder
    pipe = LTX2ConditionPipeline(
        scheduler=scheduler,
        vae=maker.small(lambda: AutoencoderKLLTX2Video(**configuration["vae"])),
        audio_vae=maker.small(lambda: AutoencoderKLLTX2Audio(**configuration["audio_vae"])),
        text_encoder=maker.large(lambda: Gemma3ForConditionalGeneration(gemma)),
        tokenizer=_tokenizer(configuration["text_encoder"]["vocab_size"], "<eos>"),
        connectors=maker.small(lambda: LTX2TextConnectors(**configuration["connectors"])),
        transformer=maker.large(lambda: LTX2VideoTransformer3DModel(**configuration["transformer"])),
        vocoder=maker.small(lambda: vocoder(**sounding)),
    )
    upsampler = None
    if row.is_two_stage:
        upsampler = maker.small(lambda: LTX2LatentUpsamplerModel(**configuration["latent_upsampler"]))
    return pipe, upsampler


def _tokenizer(vocabulary: int, end: str) -> Any:
    """One that knows a hundred words by their letters; the models' own are files of their repositories."""
    from tokenizers import Tokenizer, models, pre_tokenizers
    from transformers import PreTrainedTokenizerFast

    words = ["<pad>", end, "<unk>", *(chr(code) for code in range(33, 127))]
    tokenizer = Tokenizer(models.WordLevel({word: number for number, word in enumerate(words[:vocabulary])}, "<unk>"))
    tokenizer.pre_tokenizer = pre_tokenizers.Split("", "isolated")
    return PreTrainedTokenizerFast(
        tokenizer_object=tokenizer, pad_token="<pad>", eos_token=end, unk_token="<unk>", model_max_length=512
    )
