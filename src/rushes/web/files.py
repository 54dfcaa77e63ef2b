"""Files behind signed, expiring links: the signature is the credential, so a bare GET works.

The link covers the path, and the path says what is served. Rule: a link that does not open says why, and nothing about
whether the file exists.
"""

from __future__ import annotations

import asyncio
import logging
import re
from pathlib import Path
from typing import Final

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute

from rushes.answers import file_answer, plain_file
from rushes.core.assets import Asset, AssetKind
from rushes.core.errors import Forbidden, NotFound, RushesError, ServiceUnavailable
from rushes.media.links import LinkSigner
from rushes.service import Service
from rushes.web.routes import OwnRoute, refusal

CACHE_SECONDS: Final = 3600
"""A browser may keep what it fetched; the files of a job never change."""
CHARACTER: Final = re.compile(r"character-([0-9])\.(?:mp4|mov|webm)")
NAMES: Final = {f"{kind.value}.{kind.extension}": kind for kind in AssetKind}

UPLOAD: Final = "upload."
UPLOADS: Final = {
    **{f"{UPLOAD}{kind}": f"image/{kind}" for kind in ("png", "jpeg", "webp", "gif")},
    f"{UPLOAD}mp4": "video/mp4",
    f"{UPLOAD}mov": "video/quicktime",
    f"{UPLOAD}webm": "video/webm",
}
"""Names of uploaded images and videos, by what the bytes are -> media type."""

_log = logging.getLogger(__name__)


def file_routes(service: Service, signer: LinkSigner) -> list[BaseRoute]:
    """``/files/{job id}/{seal}/video.mp4`` and its siblings, and ``/files/{file id}/{seal}/upload.png``."""

    async def serve(request: Request) -> Response:
        try:
            return await _serve(service, signer, request)
        except RushesError as error:
            return refusal(error)
        except Exception as error:
            _log.exception("a file could not be served: %s", type(error).__name__)
            return refusal(ServiceUnavailable("The file cannot be served at present; try again."))

    return [OwnRoute("/files/{job_id}/{seal}/{name}", serve, methods=["GET"], name="files")]


async def _serve(service: Service, signer: LinkSigner, request: Request) -> Response:
    job_id, name = request.path_params["job_id"], request.path_params["name"]
    if not signer.verify(f"/files/{job_id}/{name}", request.path_params["seal"], service.clock.now()):
        raise Forbidden("This link has expired or was changed. Look the video up again to get a new one.")
    if name.startswith(UPLOAD):
        return await _upload(service, request, job_id, name)
    if (cast := CHARACTER.fullmatch(name)) is not None:
        return await _character(service, request, job_id, int(cast[1]))
    if name not in NAMES:
        raise NotFound("There is no such file.")
    try:
        engine, asset, path = await asyncio.to_thread(_find, service, job_id, NAMES[name])
        return file_answer(
            path, asset, job_id=job_id, engine=engine, request_headers=request.headers, cache_seconds=CACHE_SECONDS
        )
    except FileNotFoundError:
        raise NotFound("There is no such file.") from None


async def _character(service: Service, request: Request, job_id: str, number: int) -> Response:
    """The video that a character of a job is cut from, for the upstream that makes the job."""
    try:
        video, path = await asyncio.to_thread(service.jobs.character_by_link, job_id, number)
        headers = {"cache-control": f"private, max-age={CACHE_SECONDS}", "x-content-type-options": "nosniff"}
        return plain_file(path, media_type=video.media_type, request_headers=request.headers, headers=headers)
    except FileNotFoundError:
        raise NotFound("There is no such file.") from None


async def _upload(service: Service, request: Request, file_id: str, name: str) -> Response:
    """What a client uploaded to be pointed to: an image or a video, as the API that took it made sure of."""
    try:
        _, path = await asyncio.to_thread(service.library.file_by_link, file_id)
        headers = {"cache-control": f"private, max-age={CACHE_SECONDS}", "x-content-type-options": "nosniff"}
        media_type = UPLOADS.get(name, "application/octet-stream")
        return plain_file(path, media_type=media_type, request_headers=request.headers, headers=headers)
    except FileNotFoundError:
        raise NotFound("There is no such file.") from None


def _find(service: Service, job_id: str, kind: AssetKind) -> tuple[str, Asset, Path]:
    """(engine, asset, local path). Raises NotFound or FileNotFoundError."""
    job, asset = service.jobs.asset_by_link(job_id, kind)
    return job.engine, asset, service.blobs.local_path(asset.blob_key)
