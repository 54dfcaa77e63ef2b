"""What works on this machine, and what would need what: the checks behind `rushes doctor`."""

from __future__ import annotations

import importlib.util
import os
import platform
import shutil
import socket
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from rushes.settings import Settings

DISK_BYTES_MIN: Final = 1024**3
"""Less free space than this is reported: a 25 s 1080p video and its work files take some tens of megabytes."""


@dataclass(frozen=True, kw_only=True)
class Check:
    name: str
    state: str
    """ok, missing (something optional), or broken (something needed)."""
    detail: str


def examine(settings: Settings) -> list[Check]:
    """Every check, in the order an operator would ask."""
    checks: list[tuple[str, Callable[[Settings], tuple[str, str]]]] = [
        ("python", _python),
        ("data folder", _data_folder),
        ("disk", _disk),
        ("database", _database),
        ("books", _books),
        ("port", _port),
        ("encoder", _encoder),
        ("scene engine", _scene),
        ("letters", _letters),
        ("catalog", _catalog),
        ("diffusion models", _diffusion),
    ]
    results = []
    for name, check in checks:
        try:
            state, detail = check(settings)
        except Exception as error:
            # A check that fails in a way nobody foresaw is itself a finding, not a reason to stop.
            state, detail = "broken", f"{type(error).__name__}: {error}"
        results.append(Check(name=name, state=state, detail=detail))
    return results


def _python(settings: Settings) -> tuple[str, str]:
    version = platform.python_version()
    supported = (3, 11) <= sys.version_info[:2] <= (3, 13)
    return (
        "ok" if supported else "broken"
    ), f"{version} on {platform.system()} {platform.machine()}, {os.cpu_count()} cores"


def _data_folder(settings: Settings) -> tuple[str, str]:
    settings.data_dir.mkdir(parents=True, exist_ok=True)
    if not os.access(settings.data_dir, os.W_OK):
        return "broken", f"{settings.data_dir} cannot be written"
    return "ok", str(settings.data_dir)


def _disk(settings: Settings) -> tuple[str, str]:
    free = shutil.disk_usage(settings.data_dir).free
    return ("ok" if free >= DISK_BYTES_MIN else "broken"), f"{free / 1024**3:.1f} GiB free"


def _database(settings: Settings) -> tuple[str, str]:
    from rushes.app import open_database

    database = open_database(settings)
    try:
        return "ok", database.url.render_as_string(hide_password=True)
    finally:
        database.close()


def _books(settings: Settings) -> tuple[str, str]:
    from rushes.app import open_service

    service = open_service(settings)
    try:
        wrong = service.accounts.discrepancies()
    finally:
        service.database.close()
    return ("broken", "; ".join(wrong)) if wrong else ("ok", "every balance is the sum of its ledger entries")


def _port(settings: Settings) -> tuple[str, str]:
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    with socket.socket(family) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((settings.host, settings.port))
        except OSError as error:
            return (
                "missing",
                f"{settings.host}:{settings.port} is in use ({error.strerror}); a running server would explain it",
            )
    return "ok", f"{settings.host}:{settings.port} is free"


def _encoder(settings: Settings) -> tuple[str, str]:
    import av

    missing = [name for name in ("libx264", "aac") if name not in av.codecs_available]
    return (
        ("broken", f"PyAV has no {', '.join(missing)}")
        if missing
        else ("ok", f"PyAV {av.__version__} with libx264 and aac")
    )


def _scene(settings: Settings) -> tuple[str, str]:
    import numba

    from rushes.scene import direct

    direct("a fox in the snow", seed=1, width_px=128, height_px=72, seconds=1)
    return "ok", f"numba {numba.__version__}"


def _letters(settings: Settings) -> tuple[str, str]:
    from rushes.scene.lettering.fonts import ADVICE, SCRIPTS, scripts_without

    lacking = scripts_without(settings.font)
    if lacking:
        return "missing", f"no font for {', '.join(lacking)}: {ADVICE}"
    return "ok", f"Latin, Cyrillic; by fonts {', '.join(SCRIPTS)}"


def _catalog(settings: Settings) -> tuple[str, str]:
    from rushes.app import create_catalog

    catalog = create_catalog(settings)
    unserved = [name for name, model in catalog.models.items() if not model.offers]
    if unserved:
        return "missing", f"no engine may serve {', '.join(unserved)}"
    return "ok", f"{len(catalog.models)} models, each served by {', '.join(catalog.engines)}"


def _diffusion(settings: Settings) -> tuple[str, str]:
    from rushes.app import diffusion_config
    from rushes.engines.diffusion.weights import problems

    config = diffusion_config(settings)
    if not config.models:
        return "missing", "RUSHES_DIFFUSION names no models; the built-in engine needs none"
    absent = [name for name in ("torch", "diffusers", "transformers") if importlib.util.find_spec(name) is None]
    if absent:
        return "broken", f"{', '.join(absent)} not installed: pip install 'rushes[diffusers]'"
    for name in dict.fromkeys(served.checkpoint for served in config.models.values()):
        use = config.uses[name]
        if wrong := problems(use.row, Path(use.folder), stages=use.stages):
            return "broken", f"{name}: {wrong[0]}; `rushes models pull {name}`"
    import torch

    lost = [
        device
        for device in config.devices
        if device.startswith("cuda") and int(device.partition(":")[2] or 0) >= torch.cuda.device_count()
    ]
    if lost:
        return "broken", f"there is no device {lost[0]}; torch {torch.__version__} sees {torch.cuda.device_count()}"
    served = ", ".join(f"{name} by {model.checkpoint}" for name, model in config.models.items())
    return "ok", f"{served}; on {', '.join(config.devices)}"
