"""How the lines of OpenAI's batches are read, made and told of: a create of `/v1/videos`, in JSON, on each line.

Nothing here knows batches' states; `batch_runner` does. Spec: OpenAI's guide, final version, and its Batch API.
"""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Callable, Mapping
from typing import Any, Final

import msgspec

from rushes.core.accounts import Caller
from rushes.core.batches import CUSTOM_ID_CHARS_MAX, ERRORS_MAX, LINES_MAX, Line, LineError
from rushes.core.clock import unix_ms
from rushes.core.errors import RushesError
from rushes.core.jobs import Job, JobStatus
from rushes.dialects import openai
from rushes.dialects.base import ID_RANDOM_BYTES
from rushes.dialects.body import RawBody, parse_json
from rushes.dialects.call import RENDER_SEED_BYTES, fetched_bytes_max
from rushes.dialects.fields import to_message
from rushes.dialects.forms import Files, shown
from rushes.dialects.openai_batches import ENDPOINT
from rushes.dialects.openai_drafts import to_draft
from rushes.dialects.openai_messages import CreateVideo
from rushes.dialects.own_addresses import with_own
from rushes.media.links import LinkSigner
from rushes.service import Service

CREATE: Final = openai.DIALECT.operation("create")
LINE_BYTES_MAX: Final = 32 * 1024 * 1024
"""As of any JSON body."""


class _Asker:
    """What `to_draft` needs of a request, where there is none."""

    def __init__(self, service: Service, caller: Caller, *, signer: LinkSigner, is_strict: bool) -> None:
        self.service = service
        self.signer = signer
        self.caller = caller
        self.files: Files = {}
        self.is_strict = is_strict


class VideoLines:
    """The speaker for `/v1/videos`."""

    def __init__(
        self,
        service: Service,
        *,
        signer: LinkSigner,
        is_strict: bool,
        random_bytes: Callable[[int], bytes] = secrets.token_bytes,
    ) -> None:
        self._service = service
        self._signer = signer
        self._is_strict = is_strict
        self._random_bytes = random_bytes

    def read(self, batch_id: str, data: bytes) -> tuple[list[Line], list[LineError]]:
        lines: list[Line] = []
        errors: list[LineError] = []
        seen: set[str] = set()
        offset, number = 0, 0
        while offset < len(data) and len(errors) < ERRORS_MAX and len(lines) <= LINES_MAX:
            end = data.find(b"\n", offset)
            end = len(data) if end < 0 else end
            number += 1
            text = data[offset:end]
            if text.strip():
                try:
                    custom_id = _checked(text, seen)
                    seen.add(custom_id)
                    lines.append(
                        Line(batch_id=batch_id, number=number, custom_id=custom_id, offset=offset, length=end - offset)
                    )
                except _Mistake as mistake:
                    errors.append(
                        LineError(code=mistake.code, message=mistake.message, line=number, param=mistake.param)
                    )
            offset = end + 1
        return lines, errors

    async def submit(self, caller: Caller, data: bytes, idempotency_key: str) -> Job:
        asker = _Asker(self._service, caller, signer=self._signer, is_strict=self._is_strict)
        body = parse_json(data)["body"]
        message = to_message(RawBody(fields=body), CreateVideo, harmless=CREATE.harmless, refused=CREATE.refused)
        draft = await asyncio.to_thread(lambda: with_own(to_draft(message, asker), asker))
        now_ms = unix_ms(self._service.clock.now())
        async with self._service.fetcher.room(fetched_bytes_max(draft)):
            return await self._service.intake.submit(
                caller,
                draft,
                dialect=openai.DIALECT.name,
                job_id=openai.mint_job_id(draft.model or "", now_ms, self._random_bytes(ID_RANDOM_BYTES)),
                render_seed=int.from_bytes(self._random_bytes(RENDER_SEED_BYTES)),
                idempotency_key=idempotency_key,
                is_batched=True,
            )

    def ended(self, job: Job) -> tuple[Mapping[str, Any], bool]:
        video = openai.from_job(job)
        error = None if video.error is None else {"code": video.error.code, "message": video.error.message}
        return self._told(200, msgspec.to_builtins(video), error), job.status is JobStatus.SUCCEEDED

    def refused(self, error: RushesError) -> Mapping[str, Any]:
        status, body = openai.render_error(error, CREATE)
        return self._told(status, msgspec.to_builtins(body), None)

    def _told(self, status: int, body: Any, error: Mapping[str, str] | None) -> Mapping[str, Any]:
        request_id = f"req_{self._random_bytes(16).hex()}"
        return {"response": {"status_code": status, "request_id": request_id, "body": body}, "error": error}


class _Mistake(Exception):
    def __init__(self, code: str, message: str, param: str | None = None) -> None:
        self.code, self.message, self.param = code, message, param


def _checked(text: bytes, seen: set[str]) -> str:
    """The custom id of a line that is one. Raises _Mistake."""
    if len(text) > LINE_BYTES_MAX:
        raise _Mistake("line_too_long", f"A line has at most {LINE_BYTES_MAX // 1024**2} MiB.")
    try:
        line = parse_json(text)
    except RushesError as error:
        raise _Mistake("invalid_json_line", f"This line is not a JSON object: {error.message}") from None
    for name in line:
        if name not in ("custom_id", "method", "url", "body"):
            raise _Mistake("unknown_parameter", f"Unknown parameter: '{shown(name)}'.", shown(name))
    custom_id = line.get("custom_id")
    if not isinstance(custom_id, str) or not 1 <= len(custom_id) <= CUSTOM_ID_CHARS_MAX:
        raise _Mistake("invalid_custom_id", f"A text of 1 to {CUSTOM_ID_CHARS_MAX} characters is needed.", "custom_id")
    if custom_id in seen:
        raise _Mistake("duplicate_custom_id", f"'{shown(custom_id)}' stands in an earlier line.", "custom_id")
    if line.get("method") != "POST":
        raise _Mistake("invalid_method", "The method must be 'POST'.", "method")
    if line.get("url") != ENDPOINT:
        raise _Mistake("mismatched_url", f"The url must be '{ENDPOINT}', as the batch's endpoint.", "url")
    if not isinstance(line.get("body"), dict):
        raise _Mistake("invalid_body", "The body must be an object.", "body")
    return custom_id
