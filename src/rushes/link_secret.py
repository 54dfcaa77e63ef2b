"""The secret that signs links, and callbacks: the setting, or one kept in the data folder, made at the first start."""

from __future__ import annotations

import os
import secrets
from pathlib import Path
from typing import Final

from rushes.media.links import LinkSigner
from rushes.settings import Settings

SECRET_BYTES: Final = 32


def link_signer(settings: Settings) -> LinkSigner:
    """The same in every process of a server."""
    if settings.link_secret:
        return LinkSigner(settings.link_secret.encode())
    path = settings.data_dir / "link.secret"
    if not path.exists():
        _write(path, secrets.token_hex(SECRET_BYTES))
    return LinkSigner(path.read_text().strip().encode())


def _write(path: Path, secret: str) -> None:
    """Readable by this user alone, and complete or absent, whoever else starts at the same moment."""
    partial = path.with_name(f".{path.name}.{os.getpid()}")
    with os.fdopen(os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
        file.write(secret)
    try:
        os.link(partial, path)
    except FileExistsError:
        pass
    finally:
        partial.unlink()
