"""Weights on the disk: where they come from, whether they are whole, and which licences were accepted.

Weights come from a hub, from a mirror of it, or lie in a folder that somebody else filled. A download resumes where it
broke off. Rule: nothing is downloaded by a server or a render process, only by `rushes models pull`; and nothing is
downloaded or loaded whose licence has conditions that nobody here has accepted.
"""

from __future__ import annotations

import json
import os
import struct
from collections.abc import Iterator, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from rushes.core.checked_table import ConfigError
from rushes.core.errors import RushesError
from rushes.engines.diffusion.checkpoints import UNUSED, Checkpoint, Licence

INDEX: Final = "model_index.json"
RECORD: Final = "rushes-checkpoint.json"
"""Beside the weights: from where they were pulled, and which revision they are."""
HEADER_BYTES_MAX: Final = 100 * 1024 * 1024
"""Of a safetensors file, as its own library bounds it."""
INDEX_BYTES_MAX: Final = 16 * 1024 * 1024
WITHOUT_WEIGHTS: Final = ("scheduler", "tokenizer", "processor", "image_processor", "feature_extractor")
"""Parts of a pipeline that are configuration alone."""


class LicenceNotAccepted(ConfigError):
    """The licence of this model was not accepted."""


def problems(row: Checkpoint, folder: Path, *, stages: int = 0) -> list[str]:
    """What is missing or broken in ``folder``, in an operator's words; nothing if all is there.

    Files are opened as far as their headers: one that was cut off on its way is found, changed bytes are not.
    """
    if not folder.is_dir():
        return [f"there is no folder {folder}"]
    try:
        index = _json(folder / INDEX)
    except (OSError, ValueError) as error:
        return [f"{INDEX} cannot be read ({type(error).__name__})"]
    found: list[str] = []
    for part, entry in index.items():
        is_used = part not in UNUSED and not part.startswith("_") and isinstance(entry, list) and entry[:1] != [None]
        if is_used:
            found += _part_problems(folder / part)
    is_two_stage = row.is_two_stage and stages != 1
    for part in row.extra if is_two_stage else ():
        found += _part_problems(folder / part)
    if is_two_stage and not row.extra and "latent_upsampler" not in index:
        found += _part_problems(folder / "latent_upsampler")
    if is_two_stage and row.lora_two:
        found += _file_problems(folder / row.lora_two)
    return found


def revision(folder: Path) -> str | None:
    """Which revision of its repository the weights are, where that is known."""
    try:
        text = _json(folder / RECORD).get("revision")
    except (OSError, ValueError):
        return None
    return str(text)[:100] if text else None


def pull(row: Checkpoint, folder: Path, *, mirror: str, revision: str | None, now: datetime) -> None:
    """Download what ``row`` needs into ``folder``, or what is missing of it. Raises RushesError with the reason."""
    try:
        from huggingface_hub import HfApi, snapshot_download
    except ImportError:
        raise RushesError("pip install 'rushes[diffusers]' is needed for this.") from None
    endpoint = mirror or None
    try:
        found = HfApi(endpoint=endpoint).model_info(row.source.repo, revision=revision).sha
        snapshot_download(
            row.source.repo,
            revision=found,
            local_dir=folder,
            allow_patterns=list(row.source.only) or None,
            endpoint=endpoint,
        )
        for source in row.extra.values():
            snapshot_download(
                source.repo, local_dir=folder, allow_patterns=list(source.only) or None, endpoint=endpoint
            )
    except Exception as error:  # it lets out whatever its HTTP library raises, which changes with its releases
        first = str(error).strip().splitlines()[0] if str(error).strip() else type(error).__name__
        raise RushesError(f"{row.source.repo} cannot be downloaded: {first}") from error
    record = {"checkpoint": row.name, "repo": row.source.repo, "revision": found, "pulled_at": now.isoformat()}
    (folder / RECORD).write_text(json.dumps(record, indent=2) + "\n")


def accept(file: Path, licence: Licence, *, now: datetime) -> None:
    """Write down that the licence was accepted, and when; read by `accepted`."""
    known = _accepted(file)
    partial = file.with_name(f".{file.name}.{os.getpid()}")
    partial.write_text(
        json.dumps({**known, licence.id: {"accepted_at": now.isoformat(), "url": licence.url}}, indent=2) + "\n"
    )
    partial.replace(file)


def accepted(file: Path) -> frozenset[str]:
    """Ids of the licences that were accepted here."""
    return frozenset(_accepted(file))


def check_licence(row: Checkpoint, known: frozenset[str]) -> None:
    """Raise LicenceNotAccepted, with the conditions, unless it may be used."""
    licence = row.licence
    if licence.must_be_accepted and licence.id not in known:
        raise LicenceNotAccepted(
            f"{row.name} is under the {licence.name} ({licence.url}). {licence.conditions} Accept it with"
            f' `rushes models accept {row.name}`, or with accepted_licences = ["{licence.id}"] in RUSHES_DIFFUSION.'
        )


def _accepted(file: Path) -> dict[str, Any]:
    try:
        return dict(_json(file))
    except FileNotFoundError:
        return {}


def _part_problems(part: Path) -> Iterator[str]:
    """Of one component's folder."""
    if not part.is_dir():
        yield f"there is no folder {part.name}"
        return
    if part.name in WITHOUT_WEIGHTS or part.name.endswith("_scheduler"):
        if not any(part.iterdir()):
            yield f"{part.name} is empty"
        return
    if not (part / "config.json").is_file():
        yield f"{part.name}/config.json is missing"
    indices = sorted(part.glob("*.safetensors.index.json"))
    names: set[str] = set()
    for index in indices:
        try:
            names |= {str(name) for name in _json(index)["weight_map"].values()}
        except (OSError, ValueError, KeyError, AttributeError) as error:
            yield f"{part.name}/{index.name} cannot be read ({type(error).__name__})"
    names = names or {path.name for path in part.glob("*.safetensors")}
    if not names:
        yield f"{part.name} holds no weights (*.safetensors)"
    for name in sorted(names):
        yield from _file_problems(part / name)


def _file_problems(file: Path) -> Iterator[str]:
    """A safetensors file states its own length: 8 bytes, a header of that many, and the tensors that it lists."""
    name = f"{file.parent.name}/{file.name}"
    try:
        with file.open("rb") as opened:
            (length,) = struct.unpack("<Q", opened.read(8))
            if length > HEADER_BYTES_MAX:
                raise ValueError("its header is too large")
            header = json.loads(opened.read(length))
        ends = [entry["data_offsets"][1] for key, entry in header.items() if key != "__metadata__"]
        size, stated = file.stat().st_size, 8 + length + max(ends, default=0)
        if size != stated:
            yield f"{name} has {size} of {stated} bytes"
    except FileNotFoundError:
        yield f"{name} is missing"
    except (OSError, ValueError, struct.error, KeyError, TypeError, IndexError) as error:
        yield f"{name} is not whole ({type(error).__name__})"


def _json(file: Path) -> Mapping[str, Any]:
    with file.open("rb") as opened:
        data = json.loads(opened.read(INDEX_BYTES_MAX))
    if not isinstance(data, dict):
        raise ValueError("an object is needed")
    return data
