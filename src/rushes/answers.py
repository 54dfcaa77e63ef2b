"""A stored file as an HTTP answer: shared by the dialects, which ask for a credential, and by the signed links.

Ranges (single, several, suffix), HEAD and If-Range are Starlette's; the ETag is the digest of the bytes, so that it
survives a restart and a move to another machine.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from starlette.responses import FileResponse, Response
from starlette.types import Receive, Scope, Send

from rushes.core.assets import Asset

ENGINE_HEADER: Final = "x-rushes-engine"
_RANGE: Final = re.compile(r"bytes=\s*[0-9]*-[0-9]*(\s*,\s*[0-9]*-[0-9]*)*", re.ASCII)
_UNSAFE: Final = re.compile(r"[^A-Za-z0-9._-]")


def file_answer(
    path: Path,
    asset: Asset,
    *,
    job_id: str,
    engine: str,
    request_headers: Mapping[str, str],
    cache_seconds: int,
    headers: Mapping[str, str] | None = None,
) -> Response:
    """The file at ``path``, which holds ``asset``, as the request asks for it: 200, 206, 304 or 416.

    Raises FileNotFoundError if it was deleted meanwhile.
    """
    etag = f'"{asset.digest}"'
    told = {
        ENGINE_HEADER: engine,
        "etag": etag,
        "cache-control": f"private, max-age={cache_seconds}",
        "x-content-type-options": "nosniff",
        "content-disposition": f'inline; filename="{file_name(job_id, asset)}"',
        **(headers or {}),
    }
    if _is_known(request_headers.get("if-none-match", ""), etag):
        return Response(status_code=304, headers=told)
    return _File(path, headers=told, media_type=asset.kind.media_type, stat_result=os.stat(path))


def file_name(job_id: str, asset: Asset) -> str:
    """A name to save the file under, free of what a file system or a header may not hold."""
    kind = "" if asset.kind.value == "video" else f"-{asset.kind.value}"
    return f"{_UNSAFE.sub('_', job_id)[:150]}{kind}.{asset.kind.extension}"


class _File(FileResponse):
    """Starlette's file answer; a Range that is not one is ignored, as RFC 9110 (14.2) asks, rather than refused."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        kept = [
            (name, value)
            for name, value in scope["headers"]
            if name != b"range" or _RANGE.fullmatch(value.decode("latin-1").strip().lower())
        ]
        await super().__call__({**scope, "headers": kept}, receive, send)


def _is_known(if_none_match: str, etag: str) -> bool:
    tags = [tag.strip().removeprefix("W/") for tag in if_none_match.split(",")]
    return etag in tags or tags == ["*"]
