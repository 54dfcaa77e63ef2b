"""OpenAI's Files API, as far as video clients use it: images to name by `file_id`, and lines for batches.

Spec: OpenAI's OpenAPI document 2.3.0, `/files`. Part of the dialect `openai`; the Videos API is in `openai.py`.
Deviations (docs/dialects/openai.md): a file is ready at once, and kept until it is deleted where no time is told.
"""

from __future__ import annotations

from typing import Annotated, Final, Literal

from msgspec import UNSET, Meta, UnsetType
from starlette.responses import Response

from rushes.answers import plain_file
from rushes.core.clock import unix_seconds
from rushes.core.errors import InvalidRequest, InvalidValue, NotFound
from rushes.core.library import StoredFile
from rushes.dialects.base import BODY_ERRORS, Body, Operation, Wire
from rushes.dialects.call import Call, known_id
from rushes.dialects.fields import one_of
from rushes.dialects.forms import shown

PURPOSES: Final = ("assistants", "batch", "fine-tune", "vision", "user_data", "evals")
ANCHOR: Final = "created_at"
KEPT_SECONDS: Final = (3600, 30 * 24 * 3600)
"""OpenAI's own limits of `expires_after`."""
LIST_LIMIT_MAX: Final = 10_000
ID_RANDOM_BYTES: Final = 16


class ExpiresAfter(Body, kw_only=True):
    """How long a file is kept."""

    anchor: Annotated[str, Meta(description="Counted from then.", extra_json_schema={"enum": [ANCHOR]})]
    seconds: Annotated[int, Meta(description="{} to {}.".format(*KEPT_SECONDS))]


class UploadFile(Body, kw_only=True):
    """A file to keep."""

    purpose: Annotated[
        str,
        Meta(
            description="What it is for: `vision` for images, `batch` for lines.", extra_json_schema={"enum": PURPOSES}
        ),
    ]
    file: Annotated[str | None, Meta(description="The file itself, as a part of a form.")] = None
    expires_after: Annotated[ExpiresAfter | None, Meta(description="By default it is kept until it is deleted.")] = None


class FilesQuery(Body, kw_only=True):
    """Which page of the list."""

    purpose: Annotated[str | None, Meta(description="Only files for this.")] = None
    after: Annotated[str | None, Meta(description="The id that the page begins behind.")] = None
    limit: Annotated[int, Meta(description=f"1 to {LIST_LIMIT_MAX} files.")] = LIST_LIMIT_MAX
    order: Annotated[str, Meta(description="By time of upload.", extra_json_schema={"enum": ["asc", "desc"]})] = "desc"


class File(Wire, kw_only=True):
    """A file that is kept."""

    id: str
    object: Literal["file"] = "file"
    bytes: int
    created_at: Annotated[int, Meta(description="Unix time in seconds.")]
    expires_at: Annotated[int | UnsetType, Meta(description="If it is kept for a while only.")] = UNSET
    filename: str
    purpose: str
    status: Literal["processed"] = "processed"


class FileList(Wire, kw_only=True):
    """A page of files."""

    object: Literal["list"] = "list"
    data: list[File]
    first_id: str | None
    last_id: str | None
    has_more: bool


class DeletedFile(Wire, kw_only=True):
    """What was deleted."""

    id: str
    object: Literal["file"] = "file"
    deleted: Literal[True] = True


def from_file(file: StoredFile) -> File:
    return File(
        id=file.id,
        bytes=file.size_bytes,
        created_at=unix_seconds(file.created_at),
        expires_at=UNSET if file.expires_at is None else unix_seconds(file.expires_at),
        filename=file.file_name,
        purpose=file.purpose,
    )


async def upload(call: Call) -> Response:
    body = await call.held_body(UploadFile)
    (sent,) = call.files.get("file", (None,))
    if sent is None:
        raise InvalidRequest("Missing required parameter: 'file'.", param="file")
    if body.purpose not in PURPOSES:
        raise InvalidValue(
            f"Invalid value: '{shown(body.purpose)}'. Supported values are: {', '.join(PURPOSES)}.", param="purpose"
        )
    seconds = kept_seconds(body.expires_after, param="expires_after")
    file = await call.run(
        call.service.library.add_file,
        call.caller,
        file_id=f"file-{call.options.random_bytes(ID_RANDOM_BYTES).hex()}",
        file_name=sent.file_name,
        purpose=body.purpose,
        data=sent.data,
        seconds=seconds,
    )
    return call.answer(from_file(file))


def kept_seconds(wanted: ExpiresAfter | None, *, param: str) -> int | None:
    """None where a file is kept until it is deleted. Raises InvalidValue."""
    if wanted is None:
        return None
    one_of(wanted.anchor, {ANCHOR: None}, param=f"{param}.anchor")
    if not KEPT_SECONDS[0] <= wanted.seconds <= KEPT_SECONDS[1]:
        raise InvalidValue(
            "Invalid value: '{}'. {} to {} seconds are possible.".format(wanted.seconds, *KEPT_SECONDS),
            param=f"{param}.seconds",
        )
    return wanted.seconds


async def list_files(call: Call) -> Response:
    query = call.query(FilesQuery)
    if not 1 <= query.limit <= LIST_LIMIT_MAX:
        raise InvalidValue(f"Invalid value: '{query.limit}'. 1 to {LIST_LIMIT_MAX} are possible.", param="limit")
    page = await call.run(
        call.service.library.files,
        call.caller,
        purpose=query.purpose,
        after=None if query.after is None else known_id(query.after),
        limit=query.limit,
        descending=one_of(query.order, {"asc": False, "desc": True}, param="order"),
    )
    data = [from_file(file) for file in page.files]
    first, last = (data[0].id, data[-1].id) if data else (None, None)
    return call.answer(FileList(data=data, first_id=first, last_id=last, has_more=page.has_more))


async def retrieve(call: Call) -> Response:
    return call.answer(
        from_file(await call.run(call.service.library.file, call.caller, known_id(call.path("file_id"))))
    )


async def delete(call: Call) -> Response:
    file = await call.run(call.service.library.delete_file, call.caller, known_id(call.path("file_id")))
    return call.answer(DeletedFile(id=file.id))


async def content(call: Call) -> Response:
    file = await call.run(call.service.library.file, call.caller, known_id(call.path("file_id")))
    try:
        path = await call.run(call.service.blobs.local_path, file.blob_key)
        # Whatever a stranger uploaded is handed back as bytes, never as a page.
        headers = {"x-content-type-options": "nosniff"}
        return plain_file(path, media_type="application/octet-stream", request_headers=call.headers, headers=headers)
    except FileNotFoundError:
        raise NotFound(f"No file with id '{file.id}' was found.") from None


OPERATIONS: Final = (
    Operation(
        name="upload_file",
        method="POST",
        path="/v1/files",
        handler=upload,
        summary="Keep a file: an image to name in requests, or lines of a batch",
        body=UploadFile,
        takes_forms=True,
        file_fields=("file",),
        harmless={},
        answer=File,
        errors=(*BODY_ERRORS, InvalidValue),
        example={"purpose": "vision"},
    ),
    Operation(
        name="list_files",
        method="GET",
        path="/v1/files",
        handler=list_files,
        summary="List your files",
        query=FilesQuery,
        answer=FileList,
        errors=(InvalidRequest, InvalidValue, NotFound),
    ),
    Operation(
        name="retrieve_file",
        method="GET",
        path="/v1/files/{file_id}",
        handler=retrieve,
        summary="Look up a file",
        answer=File,
        errors=(NotFound,),
    ),
    Operation(
        name="delete_file",
        method="DELETE",
        path="/v1/files/{file_id}",
        handler=delete,
        summary="Delete a file; what was made with it stays",
        answer=DeletedFile,
        errors=(NotFound,),
    ),
    Operation(
        name="file_content",
        method="GET",
        path="/v1/files/{file_id}/content",
        handler=content,
        summary="Download a file",
        media_types=("application/octet-stream",),
        errors=(NotFound,),
    ),
)
