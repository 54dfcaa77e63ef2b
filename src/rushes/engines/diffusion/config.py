"""Which checkpoint serves which public model, on which devices and how: an operator's TOML file (docs/engines/diffusion.md).

Every key is checked, and one that does not exist is an error that names it. What a render process needs of it goes along as
JSON (`Use.to_dict`). Rule: nothing here looks at a device or a weight; those are found where they are used.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any, Final

from rushes.core.catalog import EVERYTHING, MODELS, Model, Offer, Size
from rushes.core.checked_table import ConfigError, Table, read_toml
from rushes.engines.diffusion.checkpoints import CHECKPOINTS, DEFAULT, RETAKERS, Checkpoint, Family
from rushes.engines.diffusion.memory import Offload
from rushes.engines.diffusion.plan import is_made_again

DIFFUSION: Final = "diffusion"
"""First word of the names of these engines, `diffusion:<checkpoint>`, and the name of their queue."""
PRECISIONS: Final = ("bf16", "fp16", "fp32")
AUTO: Final = "auto"
STEPS_MAX: Final = 200
CACHED: Final = frozenset({Family.WAN})
"""Whose blocks are registered with diffusers' first-block cache (`diffusers.hooks._helpers`, 0.42.1); LTX-2's are not."""
REMIX_NOISE: Final = 0.8
"""Of a video that is made anew: with more, less of it stays."""
LORAS_MAX: Final = 8
DEVICES_MAX: Final = 16
CANCEL_SECONDS_MAX: Final = 60.0
"""The longest that nothing is asked of a model: one forward pass of the largest at 1080p, or the decoding of a tile."""
STALL_SECONDS_MAX: Final = 15 * 60.0
"""Without any message: reading weights of 80 GB from a slow disk, or compiling a transformer, takes minutes."""
TASKS_MAX: Final = 1_000
"""A process that leaks is noticed by running out of memory; loading the weights again takes minutes."""
ENVIRONMENT: Final = {
    "HF_HUB_OFFLINE": "1",  # a render process downloads nothing
    "HF_HUB_DISABLE_TELEMETRY": "1",
    "HF_HUB_DISABLE_PROGRESS_BARS": "1",
    "PYTORCH_CUDA_ALLOC_CONF": "expandable_segments:True",  # windows of different sizes leave fewer gaps
    "TOKENIZERS_PARALLELISM": "false",
}
"""Of each process, beside what all of them get."""
RENDER_SECONDS_MAX: Final = 2 * 3600.0
"""25 s of 1080p by the full-step models on a slow card."""


@dataclass(frozen=True, kw_only=True)
class Lora:
    """A LoRA that is laid over a checkpoint for every job of it."""

    file: str
    weight: float = 1.0


@dataclass(frozen=True, kw_only=True)
class Use:
    """How one checkpoint is run here. Each field is a key of ``[checkpoints.NAME]``; its effect is in the documentation."""

    checkpoint: str
    folder: str
    precision: str = "bf16"
    fp8: bool = False
    compile: bool = False
    offload: str = AUTO
    attention: str = "native"
    cache: float = 0.0
    tiles: bool = True
    previews: bool = True
    ambience: bool = False
    stages: int = 0
    """1 or 2; 0: as many as the checkpoint has."""
    steps: int = 0
    guidance: float = 0.0
    window_frames_max: int = 0
    pixels_max: int = 0
    """0: as in the table, as of the three before."""
    remix_noise: float = REMIX_NOISE
    loras: tuple[Lora, ...] = ()

    @property
    def row(self) -> Checkpoint:
        """The checkpoint with what the operator changed."""
        row = CHECKPOINTS[self.checkpoint]
        changes: dict[str, Any] = {
            name: value
            for name in ("steps", "guidance", "window_frames_max", "pixels_max")
            if (value := getattr(self, name))
        }
        if self.stages == 1:
            changes |= {"sigmas_two": (), "lora_two": ""}
        return replace(row, **changes)

    def to_dict(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Use:
        return cls(**{**data, "loras": tuple(Lora(**lora) for lora in data.get("loras", ()))})


@dataclass(frozen=True, kw_only=True)
class Served:
    """A public model that a checkpoint serves."""

    name: str
    checkpoint: str
    price: Mapping[int, int]
    sizes: tuple[Size, ...] = ()
    seconds: tuple[int, ...] = ()


@dataclass(frozen=True, kw_only=True)
class DiffusionConfig:
    devices: tuple[str, ...] = ()
    weights: Path = Path()
    mirror: str = ""
    accepted: frozenset[str] = frozenset()
    """Licences that the file says are accepted; others are in the data folder (`weights.accepted`)."""
    memory_gb: float = 0.0
    """Of each device that may be used; 0 for all there is."""
    cancel_seconds_max: float = CANCEL_SECONDS_MAX
    render_seconds_max: float = RENDER_SECONDS_MAX
    uses: Mapping[str, Use] = field(default_factory=dict)
    models: Mapping[str, Served] = field(default_factory=dict)

    @property
    def engines(self) -> tuple[str, ...]:
        """By their public names, each once."""
        return tuple(dict.fromkeys(engine_name(served.checkpoint) for served in self.models.values()))

    @property
    def options(self) -> tuple[dict[str, Any], ...]:
        """What the engine of each device's process is made with; that of the first model is loaded before any job."""
        names = dict.fromkeys(served.checkpoint for served in self.models.values())
        uses = {name: self.uses[name].to_dict() for name in names}
        memory_bytes = round(self.memory_gb * 2**30) or None
        return tuple({"device": device, "memory_bytes": memory_bytes, "uses": uses} for device in self.devices)


def engine_name(checkpoint: str) -> str:
    return f"{DIFFUSION}:{checkpoint}"


def read_config(path: Path) -> DiffusionConfig:
    """Raises ConfigError, naming the place."""
    return parse_config(read_toml(path), folder=path.parent)


def parse_config(data: Mapping[str, Any], *, folder: Path) -> DiffusionConfig:
    """``folder`` is where relative names begin. Raises ConfigError."""
    top = Table(data, "the file")
    weights = folder / top.text("weights", "weights")
    given = {name: _use(name, table, weights, folder) for name, table in top.tables("checkpoints").items()}
    uses = {name: given.get(name) or Use(checkpoint=name, folder=str(weights / name)) for name in CHECKPOINTS}
    config = DiffusionConfig(
        devices=_devices(top),
        weights=weights,
        mirror=top.text("mirror", "").rstrip("/") if top.peek("mirror") else "",
        accepted=frozenset(top.texts("accepted_licences")),
        memory_gb=top.number("memory_gb", 0, 0, 10_000),
        cancel_seconds_max=top.number("cancel_seconds_max", CANCEL_SECONDS_MAX, 0, 3600),
        render_seconds_max=top.number("render_seconds_max", RENDER_SECONDS_MAX, 10, 7 * 86_400),
        uses=uses,
        models={name: _served(name, table) for name, table in top.tables("models").items()},
    )
    known = {row.licence.id for row in CHECKPOINTS.values()}
    if wrong := sorted(config.accepted - known):
        raise ConfigError(f"accepted_licences: there is no licence '{wrong[0]}'; there are {', '.join(sorted(known))}")
    if config.mirror and not config.mirror.startswith(("http://", "https://")):
        raise ConfigError("mirror: an address that begins with http:// or https:// is needed")
    top.end()
    return config


def catalog_models(config: DiffusionConfig, rows: Sequence[Model] = MODELS) -> tuple[Model, ...]:
    """The catalog's rows with the checkpoints before all other engines; a name that is new becomes a row of its own.

    A model is told and made at the frame rate of its checkpoint.
    """
    models = {model.name: model for model in rows}
    for served in config.models.values():
        row = config.uses[served.checkpoint].row
        offer = Offer(
            engine=engine_name(row.name),
            credits_per_second=served.price,
            takes_images=row.images_max,
            # Beside the pictures of a video no image is the first frame any more.
            earlier=replace(
                EVERYTHING,
                characters_max=0,
                images_max=row.images_max - 1,
                made_again=is_made_again,
                retakes=row.retakes,
                retakers=RETAKERS,
            ),
        )
        model = models.get(served.name) or Model(name=served.name, offers=())
        models[served.name] = replace(
            model,
            offers=(offer, *model.offers),
            fps=row.fps,
            sizes=served.sizes or model.sizes,
            seconds=served.seconds or model.seconds,
        )
    return tuple(models.values())


def _devices(top: Table) -> tuple[str, ...]:
    devices = tuple(top.texts("devices")) or ("cuda:0",)
    for device in devices:
        kind, _, number = device.partition(":")
        if kind not in ("cuda", "cpu", "mps") or (number and not number.isdecimal()):
            raise ConfigError(f"devices: '{device}' is not one such as cuda:0")
    if len(set(devices)) < len(devices) or len(devices) > DEVICES_MAX:
        raise ConfigError(f"devices: 1 to {DEVICES_MAX} different devices are needed")
    return devices


def _use(name: str, table: Table, weights: Path, folder: Path) -> Use:
    _check_checkpoint(name, f"checkpoints.{name}")
    row = CHECKPOINTS[name]
    loras = tuple(_lora(item, folder) for item in table.list_of_tables("loras"))
    use = Use(
        checkpoint=name,
        folder=str(folder / table.text("folder", str(weights / name))),
        precision=_word(table, "precision", PRECISIONS),
        fp8=table.boolean("fp8"),
        compile=table.boolean("compile"),
        offload=_word(table, "offload", (AUTO, *Offload)),
        attention=table.text("attention", "native"),
        cache=table.number("cache", 0, 0, 1),
        tiles=table.boolean("tiles", default=True),
        previews=table.boolean("previews", default=True),
        ambience=table.boolean("ambience"),
        stages=int(table.number("stages", 0, 1, 2)),
        steps=int(table.number("steps", 0, 1, STEPS_MAX)),
        guidance=table.number("guidance", 0, 1, 20),
        window_frames_max=int(table.number("window_frames_max", 0, row.overlap_frames + row.frame_step, 1001)),
        # Below the smallest frame no size would have a legal one, and every job would fail.
        pixels_max=int(table.number("pixels_max", 0, row.side_px_min**2, 4096 * 2304)),
        remix_noise=table.number("remix_noise", REMIX_NOISE, 0.05, 1),
        loras=loras,
    )
    table.end()
    if use.stages == 2 and not row.is_two_stage:
        raise ConfigError(f"checkpoints.{name}.stages: this checkpoint has one stage")
    if use.steps and row.sigmas:
        raise ConfigError(f"checkpoints.{name}.steps: this checkpoint was distilled to its {row.steps} steps")
    if use.cache and row.family not in CACHED:
        raise ConfigError(f"checkpoints.{name}.cache: diffusers knows no first-block cache for this checkpoint")
    if use.guidance > 1 and row.guidance == 1:
        raise ConfigError(f"checkpoints.{name}.guidance: this checkpoint was distilled to need none")
    if use.ambience and row.sound_rate:
        raise ConfigError(f"checkpoints.{name}.ambience: this checkpoint makes sound of its own")
    if use.window_frames_max and use.window_frames_max % row.frame_step != 1:
        raise ConfigError(f"checkpoints.{name}.window_frames_max: k * {row.frame_step} + 1 frames are needed")
    if len(loras) > LORAS_MAX:
        raise ConfigError(f"checkpoints.{name}.loras: at most {LORAS_MAX} are allowed")
    return use


def _lora(table: Table, folder: Path) -> Lora:
    lora = Lora(file=str(folder / table.text("file")), weight=table.number("weight", 1, -10, 10))
    table.end()
    return lora


def _served(name: str, table: Table) -> Served:
    checkpoint = table.text("checkpoint", DEFAULT)
    _check_checkpoint(checkpoint, f"{table.place}.checkpoint")
    served = Served(
        name=name,
        checkpoint=checkpoint,
        price=table.rates("price"),
        sizes=table.sizes("sizes"),
        seconds=table.whole_numbers("seconds", 1, 120),
    )
    table.end()
    for width, height in served.sizes:
        if width % 2 or height % 2:
            raise ConfigError(f"{table.place}.sizes: '{width}x{height}' has an odd side, and a 4:2:0 video none")
    return served


def _check_checkpoint(name: str, place: str) -> None:
    if name not in CHECKPOINTS:
        raise ConfigError(f"{place}: there is no checkpoint '{name}'; there are {', '.join(CHECKPOINTS)}")


def _word(table: Table, key: str, allowed: Sequence[str]) -> str:
    word = table.text(key, allowed[0])
    if word not in allowed:
        raise ConfigError(f"{table.place}.{key}: one of {', '.join(allowed)} is needed")
    return str(word)
