"""Azure OpenAI's own video jobs, in which it sold Sora before it took over OpenAI's `/v1/videos`.

Spec: the definition in Azure's `v1` preview, and what programs written for it send and read.
Auth: `api-key: ...`, or `Authorization: Bearer ...` as with a token of Entra ID.
Envelope: the job itself; the video is a generation of it, with an id of its own. Errors as `{"error": {...}}`.
Deviations (docs/dialects/azure.md): a job makes one video; an image is its first frame; thumbnails are WebP.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final, Literal

from msgspec import UNSET
from starlette.responses import Response

from rushes.core.assets import AssetKind
from rushes.core.catalog import SORA_1, Model, Size, quoted
from rushes.core.clock import unix_seconds
from rushes.core.drafts import Draft, Source
from rushes.core.errors import (
    InvalidReference,
    InvalidRequest,
    InvalidValue,
    ModerationBlocked,
    NotFound,
    RushesError,
    Unauthorized,
    UnknownModel,
    UnsupportedField,
)
from rushes.core.identity import ulid
from rushes.core.jobs import Job, JobStatus
from rushes.core.requests import Crop, ReferenceKind
from rushes.dialects.azure_messages import (
    IMAGE,
    LIST_LIMIT_MAX,
    ContentQuery,
    CreateJob,
    CropBounds,
    ErrorBody,
    ErrorDetail,
    Generation,
    InnerError,
    InpaintItem,
    JobFailure,
    JobList,
    ListQuery,
    VideoJob,
)
from rushes.dialects.base import CREATE_ERRORS, Dialect, ErrorAnswer, Harmless, Operation
from rushes.dialects.call import Call, known_id
from rushes.dialects.content import content_answer
from rushes.dialects.fields import one_of, wished_pixels
from rushes.dialects.forms import shown
from rushes.dialects.references import source

SECONDS: Final = 5
"""Azure's default; of a model that has no such length, its shortest."""
SIZE: Final[Size] = (480, 480)
"""Azure's own first sample names no size, and its next ones this; of a model that has it not, `OTHER_SIZE`."""
OTHER_SIZE: Final[Size] = (1280, 720)
SHORT_SIDE_PX: Final = 1080
"""From this short side on, Azure's model makes `SECONDS_MAX` at most."""
SECONDS_MAX: Final = 10
GENERATION: Final = "gen_"
"""What a generation's id has before that of its job."""
CONTENT_FILTER: Final = "content_filter"

_OLD_NAME: Final = re.compile(r"(?:aoai-)?sora(?:-?1)?(?:-turbo)?(?:-2025-[0-9]{2}-[0-9]{2})?")
"""What deployments of Azure's model are called where nobody chose a name, and what others called that model."""


STATUS: Final[dict[JobStatus, Literal["queued", "running", "succeeded", "failed", "cancelled"]]] = {
    JobStatus.QUEUED: "queued",
    JobStatus.RUNNING: "running",
    JobStatus.SUCCEEDED: "succeeded",
    JobStatus.FAILED: "failed",
    JobStatus.CANCELED: "cancelled",
}
STATUSES: Final = (*STATUS.values(), "preprocessing", "processing")
"""What a list may be asked for: Azure had two more, which no job here is ever in."""
CODES: Final[dict[type[RushesError], str]] = {
    Unauthorized: "401",
    UnknownModel: "DeploymentNotFound",
    ModerationBlocked: CONTENT_FILTER,
}
"""Azure's words where it has any; else our own."""


def to_draft(body: CreateJob, call: Call) -> Draft:
    """Raises UnknownModel, InvalidValue, InvalidRequest, InvalidReference or UnsupportedField."""
    model = _model(body.model, call)
    size = _size(body, model)
    seconds = body.n_seconds
    if seconds is None:
        seconds = SECONDS if SECONDS in model.seconds else min(model.seconds)
    elif model.name == SORA_1 and min(size) >= SHORT_SIDE_PX and seconds > SECONDS_MAX:
        allowed = quoted(str(n) for n in range(1, SECONDS_MAX + 1))
        raise InvalidValue(
            f"Invalid value: '{seconds}' at {size[0]}x{size[1]}. Supported values are: {allowed}.", param="n_seconds"
        )
    return Draft(
        model=model.name,
        prompt=body.prompt,
        seconds=seconds,
        size=size,
        images=_images(body, call),
        size_param="width",
        seconds_param="n_seconds",
    )


def _model(name: str, call: Call) -> Model:
    """Raises UnknownModel."""
    is_old = name not in call.service.catalog.models and _OLD_NAME.fullmatch(name)
    return call.model(SORA_1 if is_old else name)


def _size(body: CreateJob, model: Model) -> Size:
    return wished_pixels(body.width, body.height) or (SIZE if SIZE in model.sizes else OTHER_SIZE)


def _images(body: CreateJob, call: Call) -> tuple[Source, ...]:
    """The first frame, if there is one: what an item says it is, or a file that comes without any."""
    if body.files:
        raise InvalidRequest("'files' are files of a form, not text.", param="files")
    files = call.files.get("files", ())
    items = body.inpaint_items or [InpaintItem(file_name=file.file_name) for file in files]
    wanted, sent = {item.file_name for item in items}, [file.file_name for file in files]
    for name in sent:
        if name not in wanted or sent.count(name) > 1:
            message = f"Each file is one that an item of 'inpaint_items' names; '{shown(name)}' is not."
            raise InvalidRequest(message, param="files")
    return tuple(_image(item, n, call) for n, item in enumerate(items))


def _image(item: InpaintItem, n: int, call: Call) -> Source:
    param = f"inpaint_items[{n}]"
    if item.type != IMAGE:
        message = f"Only '{IMAGE}' is possible: no engine here takes a part of another video."
        raise UnsupportedField(message, param=f"{param}.type")
    if item.frame_index != 0:
        message = "Only '0' is possible: no engine here aims at a later frame."
        raise UnsupportedField(message, param=f"{param}.frame_index")
    if n > 0:
        raise UnsupportedField("A video has one first frame.", param=param)
    crop = None if item.crop_bounds is None else _crop(item.crop_bounds, f"{param}.crop_bounds")
    return replace(_source(item.file_name, f"{param}.file_name", call), crop=crop)


def _source(name: str, param: str, call: Call) -> Source:
    files = call.files.get("files", ())
    file = next((file for file in files if file.file_name == name), None)
    if file is not None:
        return Source(kind=ReferenceKind.IMAGE, param=param, data=file.data)
    if "://" in name[:20] or name[:5].lower() == "data:":
        return source(name, ReferenceKind.IMAGE, param=param)
    sent = f"its files are {quoted(shown(file.file_name) for file in files)}" if files else "it has none"
    raise InvalidReference(f"No file of this request is called '{shown(name)}': {sent}.", param=param)


def _crop(bounds: CropBounds, param: str) -> Crop | None:
    """None if it is the whole image. Raises InvalidValue."""
    crop = Crop(
        left=bounds.left_fraction,
        top=bounds.top_fraction,
        right=bounds.right_fraction,
        bottom=bounds.bottom_fraction,
    )
    if not (0 <= crop.left < crop.right <= 1 and 0 <= crop.top < crop.bottom <= 1):
        raise InvalidValue(
            "Invalid value: fractions of 0 to 1 are needed, the left less than the right, the top less than the bottom.",
            param=param,
        )
    return None if crop == Crop(left=0, top=0, right=1, bottom=1) else crop


def from_job(job: Job) -> VideoJob:
    error = job.error
    reason: Literal["input_moderation", "internal_error"] | None = None
    if error is not None:
        reason = "input_moderation" if error.code == ModerationBlocked.code else "internal_error"
    return VideoJob(
        id=job.id,
        status=STATUS[job.status],
        created_at=unix_seconds(job.created_at),
        finished_at=unix_seconds(job.finished_at) if job.finished_at else None,
        generations=[generation_of(job)] if job.status is JobStatus.SUCCEEDED else [],
        prompt=job.request.prompt,
        model=job.request.model,
        n_seconds=job.seconds,
        height=job.request.height_px,
        width=job.request.width_px,
        failure_reason=reason,
        error=UNSET if error is None else JobFailure(code=error.code, message=error.message),
    )


def generation_of(job: Job) -> Generation:
    """The video of a job that has made one."""
    return Generation(
        id=f"{GENERATION}{job.id}",
        job_id=job.id,
        created_at=unix_seconds(job.finished_at or job.updated_at),
        width=job.request.width_px,
        height=job.request.height_px,
        n_seconds=job.seconds,
        prompt=job.request.prompt,
    )


def render_error(error: RushesError, operation: Operation | None) -> ErrorAnswer:
    status = NotFound.status_hint if isinstance(error, UnknownModel) else error.status_hint
    detail = ErrorDetail(
        code=CODES.get(type(error), error.code),
        message=error.message,
        param=error.param,
        type="server_error" if status >= 500 else "video_generation_user_error",
        inner_error=InnerError() if isinstance(error, ModerationBlocked) else UNSET,
    )
    return status, ErrorBody(error=detail)


def mint_job_id(model: str, now_ms: int, randomness: bytes) -> str:
    return f"task_{ulid(now_ms, randomness[:10])}"


async def create(call: Call) -> Response:
    job = await call.make(CreateJob, to_draft)
    return call.answer(from_job(job), job=job)


async def list_jobs(call: Call) -> Response:
    query = call.query(ListQuery)
    if not 1 <= query.limit <= LIST_LIMIT_MAX:
        raise InvalidValue(f"Invalid value: '{query.limit}'. 1 to {LIST_LIMIT_MAX} are possible.", param="limit")
    if query.after is not None and query.before is not None:
        raise InvalidRequest("Only one of 'after' and 'before' may be given.", param="before")
    said = call.request.query_params.getlist("statuses")
    wanted = _statuses([word for text in said for word in text.split(",") if word])
    if wanted is not None and not wanted:
        return call.answer(JobList(data=[], first_id=None, last_id=None, has_more=False))
    start = query.before if query.after is None else query.after
    page = await call.run(
        call.service.jobs.list,
        call.caller,
        after=None if start is None else known_id(start),
        limit=query.limit,
        descending=query.before is None,
        statuses=wanted or (),
    )
    data = [from_job(job) for job in (page.jobs if query.before is None else reversed(page.jobs))]
    first, last = (data[0].id, data[-1].id) if data else (None, None)
    return call.answer(JobList(data=data, first_id=first, last_id=last, has_more=page.has_more))


def _statuses(words: Sequence[str]) -> list[JobStatus] | None:
    """The states that the words mean; None if nothing was said. Raises InvalidValue."""
    if not words:
        return None
    known = {word: [status for status in STATUS if STATUS[status] == word] for word in STATUSES}
    return [status for word in words for status in one_of(word, known, param="statuses")]


async def retrieve(call: Call) -> Response:
    job = await call.job(call.path("job_id"))
    return call.answer(from_job(job), job=job)


async def delete(call: Call) -> Response:
    await call.run(call.service.jobs.delete, call.caller, known_id(call.path("job_id")))
    return Response(status_code=call.operation.status)


async def generation(call: Call) -> Response:
    job = await _made(call)
    return call.answer(generation_of(job), job=job)


async def video(call: Call) -> Response:
    one_of(call.query(ContentQuery).quality, {"high": None}, param="quality")
    return await _content(call, AssetKind.VIDEO)


async def thumbnail(call: Call) -> Response:
    return await _content(call, AssetKind.THUMBNAIL)


async def _content(call: Call, kind: AssetKind) -> Response:
    job = await _made(call)
    asset = job.asset(kind)
    if asset is None:
        raise NotFound(f"The generation '{shown(call.path('generation_id'))}' has no {kind.value}.")
    return await content_answer(call, job, asset)


async def _made(call: Call) -> Job:
    """The job of the generation; its own id does as well. Raises NotFound, also while there is no video."""
    asked = call.path("generation_id")
    job = await call.job(asked.removeprefix(GENERATION))
    if job.status is not JobStatus.SUCCEEDED:
        raise NotFound(f"There is no generation '{shown(asked)}': the status of its job is '{STATUS[job.status]}'.")
    return job


_JOBS: Final = "/openai/v1/video/generations/jobs"
_GENERATION: Final = "/openai/v1/video/generations/{generation_id}"

DIALECT: Final = Dialect(
    name="azure",
    title="Azure OpenAI video jobs",
    description="The API in which Azure OpenAI sold Sora before it took over OpenAI's: jobs, and generations that they made."
    " Set the endpoint of a program to this server's address, and the name of its deployment to `sora`.",
    error_type=ErrorBody,
    render_error=render_error,
    mint_job_id=mint_job_id,
    operations=(
        Operation(
            name="create",
            method="POST",
            path=_JOBS,
            handler=create,
            summary="Make a video",
            body=CreateJob,
            takes_forms=True,
            file_fields=("files",),
            file_lists=("files",),
            harmless={
                "n_variants": Harmless(why="A job makes one video.", only=(1,)),
                "user": Harmless(why="Names an end user; the video does not depend on it."),
            },
            answer=VideoJob,
            errors=(*CREATE_ERRORS, NotFound),
            creates=True,
            tells_engine=True,
            example={
                "model": "sora",
                "prompt": "A fox in the snow",
                "width": 480,
                "height": 480,
                "n_seconds": 5,
                "n_variants": 1,
            },
        ),
        Operation(
            name="list",
            method="GET",
            path=_JOBS,
            handler=list_jobs,
            summary="List your jobs",
            query=ListQuery,
            answer=JobList,
            errors=(InvalidRequest, InvalidValue, NotFound),
        ),
        Operation(
            name="retrieve",
            method="GET",
            path=f"{_JOBS}/{{job_id}}",
            handler=retrieve,
            summary="Look up a job",
            answer=VideoJob,
            errors=(NotFound,),
            tells_engine=True,
        ),
        Operation(
            name="delete",
            method="DELETE",
            path=f"{_JOBS}/{{job_id}}",
            handler=delete,
            summary="Delete a job and its files; one that is still being made is canceled",
            status=204,
            errors=(NotFound,),
        ),
        Operation(
            name="generation",
            method="GET",
            path=_GENERATION,
            handler=generation,
            summary="Look up a video",
            answer=Generation,
            errors=(NotFound,),
            tells_engine=True,
        ),
        Operation(
            name="content",
            method="GET",
            path=f"{_GENERATION}/content/video",
            handler=video,
            summary="Download the video",
            query=ContentQuery,
            media_types=(AssetKind.VIDEO.media_type,),
            errors=(InvalidRequest, InvalidValue, NotFound),
            tells_engine=True,
        ),
        Operation(
            name="thumbnail",
            method="GET",
            path=f"{_GENERATION}/content/thumbnail",
            handler=thumbnail,
            summary="Download its thumbnail",
            media_types=(AssetKind.THUMBNAIL.media_type,),
            errors=(NotFound,),
            tells_engine=True,
        ),
    ),
)
