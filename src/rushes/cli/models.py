"""The commands `rushes models ...`: which checkpoints there are, fetch their weights, look whether they are whole.

Nothing here loads torch.
"""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final

import typer

from rushes.cli.common import AsJson, command, read_settings
from rushes.core.errors import InvalidValue
from rushes.settings import Settings
from rushes.tables import show

if TYPE_CHECKING:
    from rushes.engines.diffusion.config import DiffusionConfig

models_app = typer.Typer(help="Open-weight models that this machine's GPUs run.", no_args_is_help=True)

Name = Annotated[str, typer.Argument(help="A checkpoint of `rushes models list`.")]
MIB: Final = 2**20
GB: Final = 10**9


@command(models_app, "list")
def models_list(as_json: AsJson = False) -> None:
    """Every checkpoint: what it makes, its licence, what it serves here, and whether its weights are whole."""
    from rushes.engines.diffusion.checkpoints import CHECKPOINTS
    from rushes.engines.diffusion.weights import problems

    config, known = _config(read_settings())
    rows = []
    for name, row in CHECKPOINTS.items():
        use = config.uses[name]
        wrong = problems(row, Path(use.folder), stages=use.stages)
        seconds = row.window_frames_max // row.fps
        rows.append(
            {
                "checkpoint": name,
                "serves": ", ".join(m.name for m in config.models.values() if m.checkpoint == name) or None,
                "weights": "whole" if not wrong else wrong[0],
                "gb": round(row.weights_bytes / GB),
                "window": f"{seconds} s at {row.fps}, {row.pixels_max / 1e6:.1f} MP",
                "steps": row.steps + len(row.sigmas_two),
                "sound": row.sound_rate is not None,
                "licence": row.licence.id,
                "accepted": row.licence.id in known or not row.licence.must_be_accepted,
            }
        )
    show(rows, as_json=as_json)


@command(models_app, "accept")
def models_accept(name: Name) -> None:
    """Show a checkpoint's licence and write down that you accept it."""
    from rushes.engines.diffusion import weights

    chosen = read_settings()
    licence = _row(name).licence
    print(f"{licence.name}\n{licence.url}")
    if not licence.must_be_accepted:
        print("It needs no acceptance.")
        return
    print(f"\n{licence.conditions}\n")
    typer.confirm("Have you read it, and do you accept it for this server?", abort=True)
    weights.accept(chosen.licences, licence, now=datetime.now(UTC))
    print(f"written down in {chosen.licences}")


@command(models_app, "pull")
def models_pull(
    name: Name,
    revision: Annotated[str | None, typer.Option(help="A revision of its repository.")] = None,
) -> None:
    """Fetch a checkpoint's weights from the hub, or the mirror that RUSHES_DIFFUSION names. Goes on where it broke off."""
    from rushes.engines.diffusion import weights

    row = _row(name)
    config, known = _config(read_settings())
    weights.check_licence(row, known)
    use = config.uses[name]
    print(f"{row.source.repo} -> {use.folder} (about {row.weights_bytes / GB:.0f} GB; {row.licence.name})")
    folder = Path(use.folder)
    weights.pull(row, folder, mirror=config.mirror, revision=revision, now=datetime.now(UTC))
    _fail_if_broken(weights.problems(use.row, folder, stages=use.stages), name)


@command(models_app, "check")
def models_check(
    name: Annotated[str | None, typer.Argument(help="Only this one; by default those that serve a model.")] = None,
    as_json: AsJson = False,
) -> None:
    """Whether weights are whole and licences accepted; status 1 if not."""
    from rushes.engines.diffusion import weights

    config, known = _config(read_settings())
    names = [name] if name else list(dict.fromkeys(served.checkpoint for served in config.models.values()))
    rows, is_broken = [], False
    for each in names:
        row, use = _row(each), config.uses[each]
        wrong = weights.problems(use.row, Path(use.folder), stages=use.stages)
        if row.licence.must_be_accepted and row.licence.id not in known:
            wrong.append(f"the licence {row.licence.id} is not accepted: rushes models accept {each}")
        is_broken |= bool(wrong)
        found = {"checkpoint": each, "folder": use.folder, "revision": weights.revision(Path(use.folder))}
        rows += [{**found, "found": text} for text in wrong or ["whole"]]
    show(rows, as_json=as_json)
    if is_broken:
        raise typer.Exit(1)


def checkpoint_options(settings: Settings, engine: str) -> tuple[str, dict[str, Any]]:
    """What `rushes generate` needs to make a video by a checkpoint, the default one where ``engine`` names none: the
    engine's whole name, and what goes with it. Raises InvalidValue or ConfigError."""
    from rushes.engines.diffusion.checkpoints import DEFAULT
    from rushes.engines.diffusion.config import engine_name
    from rushes.engines.diffusion.weights import check_licence

    row = _row(engine.partition(":")[2] or DEFAULT)
    config, known = _config(settings)
    check_licence(row, known)
    device = config.devices[0] if config.devices else "cuda:0"
    memory_bytes = round(config.memory_gb * 1024 * MIB) or None
    uses = {row.name: config.uses[row.name].to_dict()}
    options = {"device": device, "memory_bytes": memory_bytes, "uses": uses}
    return engine_name(row.name), {"fps": row.fps, "options": options}


def _config(settings: Settings) -> tuple[DiffusionConfig, frozenset[str]]:
    """The operator's file, or what holds without one, and the licences that are accepted."""
    from rushes.app import diffusion_config
    from rushes.engines.diffusion.config import parse_config
    from rushes.engines.diffusion.weights import accepted

    config = diffusion_config(settings) if settings.diffusion else parse_config({}, folder=settings.data_dir)
    return config, config.accepted | accepted(settings.licences)


def _row(name: str) -> Any:
    from rushes.engines.diffusion.checkpoints import CHECKPOINTS

    if name not in CHECKPOINTS:
        raise InvalidValue(f"There is no checkpoint '{name}'; there are {', '.join(CHECKPOINTS)}.")
    return CHECKPOINTS[name]


def _fail_if_broken(wrong: list[str], name: str) -> None:
    for text in wrong:
        print(f"{name}: {text}")
    if wrong:
        raise typer.Exit(1)
    print(f"{name}: whole")
