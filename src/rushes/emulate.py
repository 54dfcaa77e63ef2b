"""`rushes emulate`: an emulator for one test run. A free port, a data folder that is gone afterwards, one ready line.

Whoever starts it reads one line of JSON, and ends it with SIGTERM or by closing its standard input.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import tempfile
import threading
from collections.abc import Mapping
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Final

from rushes import __version__, app, logs, server
from rushes.core.catalog import EMULATOR
from rushes.settings import Settings, load

if TYPE_CHECKING:
    from rushes.service import Service


UNUSED: Final = {"upstreams": "", "diffusion": ""}
"""Settings of other engines, which the environment of a test run may hold: an emulator has none of them."""


def run(
    *,
    given: Mapping[str, object],
    config_file: Path | None,
    data_dir: Path | None,
    as_json: bool,
    ready_file: Path | None,
    until_stdin_closes: bool,
) -> int:
    """Serve until told to stop. Returns the exit status. Raises SettingsError.

    Without ``data_dir`` the data lie in a folder of their own and are deleted at the end.
    """
    folder: AbstractContextManager[str] = (
        tempfile.TemporaryDirectory(prefix="rushes-emulator-", ignore_cleanup_errors=True)
        if data_dir is None
        else nullcontext(str(data_dir))
    )
    is_ready = False

    def end(number: int, _frame: object) -> None:
        # uvicorn takes signals while it serves, and raises the one that ended it once more afterwards; the folder must
        # still be deleted then.
        if not is_ready:
            raise SystemExit(128 + number)

    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, end)
    with folder as chosen:
        place = Path(chosen).absolute()
        # Its own in every case: an emulator started for a test must not write into what the environment names.
        mine = {"emulator": "true", "data_dir": place, "database_url": f"sqlite:///{place / 'rushes.db'}"}
        settings = load(config_file=config_file, given={**UNUSED, **given, **mine})
        app.check(settings)
        logs.configure(format=settings.log_format, level=settings.log_level)
        if until_stdin_closes:
            _stop_with_stdin()

        def announce(settings: Settings, service: Service, minted_key: str | None) -> None:
            nonlocal is_ready
            is_ready = True
            key = minted_key or settings.bootstrap_api_key or service.accounts.mint_key(server.BOOTSTRAP_ACCOUNT)
            line = json.dumps(ready(settings, key))
            if ready_file is not None:
                _write_whole(ready_file, line + "\n")
            print(line if as_json else server.start_text(settings, service, key), flush=True)

        return server.run(
            settings,
            config_file=None if config_file is None else str(config_file),
            given={**UNUSED, **given, **mine},
            announce=announce,
        )


def ready(settings: Settings, key: str) -> dict[str, object]:
    """What the ready line tells."""
    host = f"[{settings.host}]" if ":" in settings.host else settings.host
    base = settings.public_url or f"http://{host}:{settings.port}"
    return {
        "ready": True,
        "engine": EMULATOR,
        "base_url": base,
        "openai_base_url": f"{base}/v1",
        "api_key": key,
        "pid": os.getpid(),
        "version": __version__,
    }


def _write_whole(path: Path, text: str) -> None:
    """Complete or absent, for whoever waits for it."""
    partial = path.with_name(f".{path.name}.{os.getpid()}")
    partial.write_text(text)
    partial.replace(path)


def _stop_with_stdin() -> None:
    """Whoever started us is gone, or has closed our standard input: end in good order."""

    def watch() -> None:
        while sys.stdin.buffer.read(1):
            pass
        os.kill(os.getpid(), signal.SIGTERM)

    threading.Thread(target=watch, name="stdin-watch", daemon=True).start()
