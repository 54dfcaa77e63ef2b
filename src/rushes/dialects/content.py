"""A file of a job as an answer to a call that has a credential: shared by the dialects whose clients download so."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from starlette.responses import Response

from rushes.answers import file_answer
from rushes.core.assets import Asset
from rushes.core.errors import NotFound
from rushes.core.jobs import Job
from rushes.dialects.call import Call

CACHE_SECONDS: Final = 3600


async def content_answer(call: Call, job: Job, asset: Asset, *, headers: Mapping[str, str] | None = None) -> Response:
    """The bytes, or the ranges asked for. Raises NotFound if the job was deleted meanwhile."""
    try:
        path = await call.run(call.service.blobs.local_path, asset.blob_key)
        return file_answer(
            path,
            asset,
            job_id=job.id,
            engine=job.engine,
            request_headers=call.headers,
            cache_seconds=CACHE_SECONDS,
            headers=headers,
        )
    except FileNotFoundError:
        raise NotFound(f"No video with id '{job.id}' was found.") from None
