"""KIE's upload host: images, and videos of characters, that requests then point to. Part of the dialect `kie`.

Spec: KIE's page on its upload API, and programs that send their images there before they make a video of them.
"""

from __future__ import annotations

from typing import Annotated, Final

from msgspec import Meta
from starlette.responses import Response

from rushes.core.errors import InvalidReference, InvalidValue
from rushes.core.requests import ReferenceKind
from rushes.dialects.base import BODY_ERRORS, Body, Operation, Wire
from rushes.dialects.call import Call
from rushes.dialects.kept import bytes_at, keep_file, sent_file
from rushes.dialects.references import source

DONE: Final = "File uploaded successfully"


class Named(Body, kw_only=True, rename="camel"):
    """What is said of a file, however it comes."""

    upload_path: Annotated[str | None, Meta(description="A folder; it comes back in filePath.")] = None
    file_name: Annotated[str | None, Meta(description="Its name.")] = None


class StreamUpload(Named, kw_only=True, rename="camel"):
    """An image or a video, as a part of a form."""

    file: Annotated[str | None, Meta(description="The image or the video.")] = None


class Base64Upload(Named, kw_only=True, rename="camel"):
    """An image or a video, as text."""

    base64_data: Annotated[str, Meta(description="The image or the video, as base64 or as a data URL.")]


class UrlUpload(Named, kw_only=True, rename="camel"):
    """An image or a video, by its address."""

    file_url: Annotated[str, Meta(description="Where it is.")]


class KeptFile(Wire, kw_only=True, rename="camel"):
    """An image or a video that is kept."""

    file_name: str
    file_path: str
    download_url: Annotated[
        str, Meta(description="Opens without a credential for a while; requests may name it always.")
    ]
    file_url: Annotated[str, Meta(description="The same.")]
    file_size: Annotated[int, Meta(description="Bytes.")]
    mime_type: str
    uploaded_at: Annotated[str, Meta(description="ISO 8601.")]


class KeptAnswer(Wire, kw_only=True):
    """The answer to an upload."""

    success: bool = True
    code: int = 200
    msg: str = DONE
    data: KeptFile


async def stream_upload(call: Call) -> Response:
    body = await call.held_body(StreamUpload)
    sent = sent_file(call, "file")
    return await _keep(call, sent.data, body, body.file_name or sent.file_name, param="file")


async def base64_upload(call: Call) -> Response:
    body = await call.held_body(Base64Upload)
    sent = await call.run(source, body.base64_data, ReferenceKind.VIDEO, param="base64Data")  # an image is shorter
    if sent.data is None:
        raise InvalidReference("The file as base64 is needed, not its address.", param="base64Data")
    return await _keep(call, sent.data, body, body.file_name, param="base64Data")


async def url_upload(call: Call) -> Response:
    body = await call.body(UrlUpload)
    if (
        not body.file_url.strip().lower().startswith(("http://", "https://"))
    ):  # what it holds itself would have no limit here
        raise InvalidReference("Only http:// and https:// addresses are fetched.", param="fileUrl")
    async with bytes_at(call, body.file_url, param="fileUrl") as data:
        return await _keep(call, data, body, body.file_name, param="fileUrl")


async def _keep(call: Call, data: bytes, named: Named, file_name: str | None, *, param: str) -> Response:
    name_param = "fileName" if named.file_name else param
    kept = await keep_file(call, data, file_name or None, param=param, name_param=name_param, takes_videos=True)
    file = kept.file
    folder = (named.upload_path or "").strip("/")
    told = KeptFile(
        file_name=file.file_name,
        file_path=f"{folder}/{file.file_name}" if folder else file.file_name,
        download_url=kept.link,
        file_url=kept.link,
        file_size=file.size_bytes,
        mime_type=kept.media_type,
        uploaded_at=file.created_at.isoformat(),
    )
    return call.answer(KeptAnswer(data=told))


_ERRORS: Final = (*BODY_ERRORS, InvalidValue, InvalidReference)

OPERATIONS: Final = (
    Operation(
        name="stream_upload",
        method="POST",
        path="/api/file-stream-upload",
        handler=stream_upload,
        summary="Keep an image or a video, to point to in requests",
        body=StreamUpload,
        takes_forms=True,
        file_fields=("file",),
        answer=KeptAnswer,
        errors=_ERRORS,
        example={},
    ),
    Operation(
        name="base64_upload",
        method="POST",
        path="/api/file-base64-upload",
        handler=base64_upload,
        summary="Keep an image or a video that comes as base64",
        body=Base64Upload,
        answer=KeptAnswer,
        errors=_ERRORS,
        example={"base64Data": "data:image/png;base64,...", "uploadPath": "images", "fileName": "fox.png"},
    ),
    Operation(
        name="url_upload",
        method="POST",
        path="/api/file-url-upload",
        handler=url_upload,
        summary="Keep an image or a video that is somewhere else",
        body=UrlUpload,
        answer=KeptAnswer,
        errors=_ERRORS,
        example={"fileUrl": "https://example.com/fox.png", "uploadPath": "images", "fileName": "fox.png"},
    ),
)
