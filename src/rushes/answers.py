"""A stored file as an HTTP answer: shared by the dialects, which ask for a credential, and by the signed links.

Ranges (single, several, suffix), HEAD and If-Range are Starlette's; what they say of a range that cannot be had is the
dialect's. The ETag is the digest of the bytes, so that it
survives a restart and a move to another machine.
"""

from __future__ import annotations

import asyncio
import os
import re
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path
from typing import Final

from starlette.datastructures import MutableHeaders
from starlette.responses import FileResponse, MalformedRangeHeader, RangeNotSatisfiable, Response
from starlette.types import Receive, Scope, Send

from rushes.core.assets import Asset
from rushes.core.errors import RangeUnsatisfiable

SENDFILE: Final = "rushes.sendfile"
"""Where a server that can send a file by itself says so, in the extensions of the scope: a `SendFile`."""
SendFile = Callable[[int, int, int], Awaitable[bool]]
"""(open file, offset, count) -> whether it was sent. The head of the answer goes before it, an empty last body after."""
ENGINE_HEADER: Final = "x-rushes-engine"
_RANGE: Final = re.compile(r"bytes=[0-9,\s-]*", re.ASCII | re.IGNORECASE)
_PART: Final = re.compile(r"\s*([0-9]{0,18})-([0-9]{0,18})\s*", re.ASCII)
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
    """The file at ``path``, which holds ``asset``, as the request asks for it: 200, 206 or 304.

    Raises RangeUnsatisfiable, and FileNotFoundError if it was deleted meanwhile.
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
    return plain_file(path, media_type=asset.kind.media_type, request_headers=request_headers, headers=told)


def plain_file(
    path: Path, *, media_type: str, request_headers: Mapping[str, str], headers: Mapping[str, str]
) -> Response:
    """A file that is no asset, or has been seen to. Raises as `file_answer`."""
    file = _File(path, headers=headers, media_type=media_type, stat_result=os.stat(path))
    file.check_range(request_headers)
    return file


def whole_range(error: RangeUnsatisfiable) -> str:
    """The `Content-Range` of a 416 (RFC 9110, 14.4)."""
    return f"bytes */{error.size_bytes}"


def file_name(job_id: str, asset: Asset) -> str:
    """A name to save the file under, free of what a file system or a header may not hold."""
    kind = "" if asset.kind.value == "video" else f"-{asset.kind.value}"
    return f"{_UNSAFE.sub('_', job_id)[:150]}{kind}.{asset.kind.extension}"


class _File(FileResponse):
    """Starlette's file answer; a Range that is not one is ignored, as RFC 9110 (14.2) allows, rather than refused. Whole
    files and single ranges are sent by the server itself where it can.
    """

    _send_file: SendFile | None = None

    def check_range(self, request_headers: Mapping[str, str]) -> None:
        """Raise RangeUnsatisfiable for a part that the file does not have: before the answer has begun."""
        asked, condition = request_headers.get("range"), request_headers.get("if-range")
        if (
            asked is None
            or self.stat_result is None
            or (condition is not None and not self._should_use_range(condition))
        ):
            return
        try:
            self._parse_range_header(asked, self.stat_result.st_size)
        except RangeNotSatisfiable as error:
            refused = RangeUnsatisfiable(f"The range lies outside the file, which has {error.max_size} bytes.")
            refused.size_bytes = error.max_size
            raise refused from None

    def _parse_range_header(self, http_range: str, file_size: int) -> list[tuple[int, int]]:  # type: ignore[override]
        if not _is_range(http_range):
            return []  # the whole file
        try:
            return super()._parse_range_header(http_range, file_size)
        except MalformedRangeHeader:
            return []

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        self._send_file = scope.get("extensions", {}).get(SENDFILE)
        await super().__call__(scope, receive, send)

    async def _handle_simple(self, send: Send, send_header_only: bool, send_pathsend: bool) -> None:
        if self._send_file is None or send_header_only or self.stat_result is None:
            return await super()._handle_simple(send, send_header_only, send_pathsend)
        await self._send_part(send, self.status_code, self.raw_headers, 0, self.stat_result.st_size)

    async def _handle_single_range(
        self, send: Send, start: int, end: int, file_size: int, send_header_only: bool
    ) -> None:
        if self._send_file is None or send_header_only:
            return await super()._handle_single_range(send, start, end, file_size, send_header_only)
        headers = MutableHeaders(raw=list(self.raw_headers))
        headers["content-range"] = f"bytes {start}-{end - 1}/{file_size}"
        headers["content-length"] = str(end - start)
        await self._send_part(send, 206, headers.raw, start, end)

    async def _send_part(
        self, send: Send, status: int, headers: list[tuple[bytes, bytes]], start: int, end: int
    ) -> None:
        assert self._send_file is not None
        with open(self.path, "rb", buffering=0) as file:
            await send({"type": "http.response.start", "status": status, "headers": headers})
            if not await self._send_file(file.fileno(), start, end - start):
                while start < end:
                    chunk = await asyncio.to_thread(os.pread, file.fileno(), min(self.chunk_size, end - start), start)
                    start += len(chunk)
                    await send({"type": "http.response.body", "body": chunk, "more_body": bool(chunk)})
            await send({"type": "http.response.body", "body": b"", "more_body": False})


def _is_range(text: str) -> bool:
    """Whether it is a range as RFC 9110 (14.1.1) writes one: none of its parts ends before it begins."""
    _, _, parts = text.partition("=")
    found = [_PART.fullmatch(part) for part in parts.split(",")]
    return bool(_RANGE.fullmatch(text.strip())) and all(
        part is not None and (part[1] or part[2]) and not (part[1] and part[2] and int(part[1]) > int(part[2]))
        for part in found
    )


def _is_known(if_none_match: str, etag: str) -> bool:
    tags = [tag.strip().removeprefix("W/") for tag in if_none_match.split(",")]
    return etag in tags or tags == ["*"]
