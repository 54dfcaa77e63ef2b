"""Weights on the disk: where they come from, whether they are whole, and which licences were accepted.

Weights come from a hub, from a mirror of it, or lie in a folder that somebody else filled. A download resumes where it
broke off. Rule: nothing is downloaded by a server or a render process, only by `rushes models pull`; and nothing is
downloaded or loaded whose licence has conditions that nobody here has accepted.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import struct
from collections.abc import Iterator, Mapping
from datetime import datetime
from math import prod
from pathlib import Path
from typing import Any, Final

from rushes.core.checked_table import ConfigError
from rushes.core.errors import RushesError
from rushes.engines.diffusion.checkpoints import GB, UNUSED, Checkpoint, Licence, Source

INDEX: Final = "model_index.json"
RECORD: Final = "rushes-checkpoint.json"
"""Beside the weights: from where they were pulled, and which revision they are."""
HEADER_BYTES_MAX: Final = 100 * 1024 * 1024
"""Of a safetensors file, as its own library bounds it."""
INDEX_BYTES_MAX: Final = 16 * 1024 * 1024
REASON_CHARS_MAX: Final = 500
"""Of what a hub says."""
NEEDS_ACCESS: Final = frozenset({"GatedRepoError", "RepositoryNotFoundError"})
"""What its library raises where there is no access: a hub hides private repositories from strangers."""
WITHOUT_WEIGHTS: Final = ("scheduler", "tokenizer", "processor", "image_processor", "feature_extractor")
"""Parts of a pipeline that are configuration alone."""
_PIECE: Final = re.compile(r"(.+-)\d{5}-of-(0\d{4})(\.safetensors)")


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
    """Download what ``row`` needs into ``folder``, or what is missing of it. Raises RushesError with the reason, one being
    that the disk has no room for it: that is found before anything is fetched.
    """
    try:
        from huggingface_hub import HfApi, snapshot_download
    except ImportError:
        raise RushesError("pip install 'rushes[diffusers]' is needed for this.") from None
    endpoint = mirror or None
    hub = HfApi(endpoint=endpoint)
    source = row.source
    try:
        # What ``--revision`` names is of the pipeline's own repository.
        found = [hub.model_info(row.source.repo, revision=revision, files_metadata=True)]
        for source in row.extra.values():
            found.append(hub.model_info(source.repo, files_metadata=True))
        sources = (row.source, *row.extra.values())
        _check_room(folder, sum(_missing_bytes(info, one, folder) for info, one in zip(found, sources, strict=True)))
        for info, source in zip(found, sources, strict=True):
            snapshot_download(
                source.repo,
                revision=info.sha,
                local_dir=folder,
                allow_patterns=list(source.only) or None,
                endpoint=endpoint,
            )
        record = {
            "checkpoint": row.name,
            "repo": row.source.repo,
            "revision": found[0].sha,
            "pulled_at": now.isoformat(),
        }
        (folder / RECORD).write_text(json.dumps(record, indent=2) + "\n")
    except RushesError:
        raise
    except Exception as error:  # it lets out whatever its HTTP library raises, which changes with its releases
        raise RushesError(_why(error, source.repo, mirror)) from error


def _why(error: Exception, repo: str, mirror: str) -> str:
    """What an operator is told of a download that failed, in one line."""
    told = " ".join(str(error).split())[:REASON_CHARS_MAX] or type(error).__name__
    reason = f"{repo} cannot be downloaded from {mirror or 'the hub'}: {told}"
    if type(error).__name__ in NEEDS_ACCESS:
        reason += f" Where its owner asks for it, get access at https://huggingface.co/{repo}, and set HF_TOKEN to a token of yours."
    return reason


def _missing_bytes(info: Any, source: Source, folder: Path) -> int:
    """Of the files that are needed, as far as the hub says how large each is, those that are not in ``folder`` yet."""
    from huggingface_hub.utils import filter_repo_objects

    sizes = {one.rfilename: one.size or 0 for one in info.siblings or ()}
    needed = filter_repo_objects(sizes, allow_patterns=list(source.only) or None)
    return sum(sizes[name] for name in needed if not _has_size(folder / name, sizes[name]))


def _has_size(file: Path, size: int) -> bool:
    return file.is_file() and file.stat().st_size == size


def _check_room(folder: Path, missing_bytes: int) -> None:
    """Raise RushesError if that much more does not fit on the disk of ``folder``, which need not be there yet."""
    begun = sum(file.stat().st_size for file in folder.rglob("*.incomplete")) if folder.is_dir() else 0
    there = next(each for each in (folder, *folder.absolute().parents) if each.exists())
    free = shutil.disk_usage(there).free
    if missing_bytes - begun > free:
        raise RushesError(
            f"{folder} has {free / GB:.1f} GB free, and {(missing_bytes - begun) / GB:.1f} GB are still to be fetched."
        )


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
    if not names:
        names = {path.name for path in part.glob("*.safetensors")}
        for name in list(names):  # one of several says of how many
            if (piece := _PIECE.fullmatch(name)) is not None:
                names |= {f"{piece[1]}{number:05}-of-{piece[2]}{piece[3]}" for number in range(1, int(piece[2]) + 1)}
    if not names:
        yield f"{part.name} holds no weights (*.safetensors)"
    for name in sorted(names):
        yield from _file_problems(part / name)


def _file_problems(file: Path) -> Iterator[str]:
    """A safetensors file states its own length: 8 bytes, a header of that many, and the tensors that it lists."""
    name = f"{file.parent.name}/{file.name}"
    try:
        length, header = _header(file)
        ends = [entry["data_offsets"][1] for entry in header.values()]
        size, stated = file.stat().st_size, 8 + length + max(ends, default=0)
        if size != stated:
            yield f"{name} has {size} of {stated} bytes"
    except FileNotFoundError:
        yield f"{name} is missing"
    except (OSError, ValueError, struct.error, KeyError, TypeError, IndexError, AttributeError) as error:
        yield f"{name} is not whole ({type(error).__name__})"


def numbers_in(file: Path) -> int:
    """How many numbers a file of weights holds, as its header states; of another format by its size; 0 where there is none."""
    try:
        _, header = _header(file)
        return sum(prod(entry["shape"]) for entry in header.values())
    except FileNotFoundError:
        return 0
    except (OSError, ValueError, struct.error, KeyError, TypeError, AttributeError):
        return file.stat().st_size // 2


def _header(file: Path) -> tuple[int, dict[str, Any]]:
    """Of a safetensors file: its length in bytes, and name -> what is said of each tensor."""
    with file.open("rb") as opened:
        (length,) = struct.unpack("<Q", opened.read(8))
        if length > HEADER_BYTES_MAX:
            raise ValueError("its header is too large")
        header = json.loads(opened.read(length))
    return length, {key: entry for key, entry in header.items() if key != "__metadata__"}


def _json(file: Path) -> Mapping[str, Any]:
    with file.open("rb") as opened:
        data = json.loads(opened.read(INDEX_BYTES_MAX))
    if not isinstance(data, dict):
        raise ValueError("an object is needed")
    return data
