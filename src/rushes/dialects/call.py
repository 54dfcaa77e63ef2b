"""One request as a handler sees it: who asks, what was sent, and the few things a handler does with it.

Rule: a handler is `make` (body -> to_draft -> job), from_job, `answer`; everything else stands here.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable, Hashable, Mapping
from datetime import datetime
from functools import cached_property, partial
from types import MappingProxyType
from typing import Any, Final, ParamSpec, Protocol, TypeVar
from urllib.parse import parse_qsl, unquote

import msgspec
from msgspec import UnsetType
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response

from rushes.answers import ENGINE_HEADER
from rushes.core.accounts import Caller
from rushes.core.assets import AssetKind
from rushes.core.catalog import Model
from rushes.core.clock import unix_ms
from rushes.core.drafts import Draft, Source
from rushes.core.errors import InvalidRequest, MalformedBody, NotFound, Unauthorized
from rushes.core.jobs import Job
from rushes.dialects.base import ID_RANDOM_BYTES, Body, Dialect, Operation, WebOptions, Wire
from rushes.dialects.body import BodyReader, Gate, RawBody, check_texts
from rushes.dialects.fields import to_message
from rushes.dialects.forms import Files, UploadedFile, shown
from rushes.dialects.links import asset_link
from rushes.dialects.own_addresses import with_own
from rushes.media.links import LinkSigner
from rushes.media.sniff import BYTES_MAX
from rushes.service import Service

JOB_ID_CHARS_MAX: Final = 200
"""Longer ids are unknown without asking the database; ours have at most 80 characters."""
QUERY_FIELDS_MAX: Final = 64
PLAIN_CHARS_MAX: Final = 8192
"""Of a body that is turned into a draft on the event loop: a long prompt, or an address; microseconds of work."""
RENDER_SEED_BYTES: Final = 4

_HOST: Final = re.compile(r"[A-Za-z0-9._-]+(?::[0-9]{1,5})?|\[[0-9A-Fa-f:.]+\](?::[0-9]{1,5})?")

NO_HEADERS: Final[Mapping[str, str]] = MappingProxyType({})

T = TypeVar("T", bound=Body)
P = ParamSpec("P")
R = TypeVar("R")


class Asker(Protocol):
    """What turning a body into a draft may need to know: of a request, or of a line of a batch."""

    @property
    def service(self) -> Service: ...
    @property
    def caller(self) -> Caller: ...
    @property
    def files(self) -> Mapping[str, tuple[UploadedFile, ...]]: ...
    @property
    def is_strict(self) -> bool: ...
    @property
    def signer(self) -> LinkSigner: ...


class Call:
    """One request to one operation."""

    def __init__(
        self,
        *,
        dialect: Dialect,
        operation: Operation,
        request: Request,
        service: Service,
        options: WebOptions,
        request_id: str,
        gate: Gate,
    ) -> None:
        self.dialect = dialect
        self.operation = operation
        self.request = request
        self.service = service
        self.options = options
        self.request_id = request_id
        self.headers = first_headers(request)
        """By lower-cased name; of one that is repeated, the first."""
        self.files: Files = {}
        """Files of a form, by field; there while `make` makes a draft."""
        self._gate = gate
        self._caller: Caller | None = None
        self._raw: RawBody | None = None
        self._stamp: Hashable | None = None
        """Of the database when the request was let in; the first look at a job goes by it."""
        self._job: Job | None = None
        self.seen: Job | None = None
        """The job that the call turned out to be about."""
        self.made: Job | None = None
        """The job that it made; whatever goes wrong then, the job goes on."""

    @cached_property
    def reader(self) -> BodyReader:
        """Reads the body, which most requests have none of."""
        return BodyReader(self.request.receive, self.headers, self._gate)

    @property
    def idempotency_key(self) -> str | None:
        return self.headers.get("idempotency-key")

    @property
    def is_strict(self) -> bool:
        return self.options.is_strict

    @property
    def signer(self) -> LinkSigner:
        return self.options.signer

    @property
    def caller(self) -> Caller:
        if self._caller is None:
            raise Unauthorized
        return self._caller

    @property
    def is_admitted(self) -> bool:
        return self._caller is not None

    def admit(self, caller: Caller, stamp: Hashable | None) -> None:
        """``stamp`` is that of the moment at which it was seen who asks."""
        self._caller, self._stamp = caller, stamp

    def now(self) -> datetime:
        return self.service.clock.now()

    async def body(self, wanted: type[T]) -> T:
        """The body as ``wanted``: one of a few short fields. Raises InvalidRequest and its kin, BodyTooLarge."""
        try:
            return await self._message(wanted)
        finally:
            self.release()

    async def held_body(self, wanted: type[T]) -> T:
        """As `body`, with `files` beside it: both are held until the call has been answered."""
        return await self._message(wanted)

    def adopt(self, dialect: Dialect, operation: Operation) -> None:
        """The request turned out to be meant for this operation."""
        self.dialect, self.operation = dialect, operation

    async def peek(self, *, takes_forms: bool) -> RawBody:
        """The body, before anybody says what it must hold; `body` and `make` go on with it. Raises as `body`."""
        if self._raw is None:
            self._stamp = None  # who knows how long the body takes
            may_be_empty = self.operation.body_may_be_empty
            self._raw = await self.reader.read(takes_forms=takes_forms, may_be_empty=may_be_empty)
        return self._raw

    async def sent_key(self) -> str | None:
        """The credential that stands in the query or in the body, where the operation takes it there. Raises as `body`."""
        sent: Mapping[str, Any] = dict(parse_qsl(self.request.scope["query_string"].decode("latin-1")))
        if self.operation.body is not None:
            # Of those who have shown nothing yet, no long body is read.
            sent = (await self.peek(takes_forms=False)).fields if self.reader.is_short else {}
        return next((key for name in self.operation.key_fields if isinstance(key := sent.get(name), str) and key), None)

    async def _message(self, wanted: type[T]) -> T:
        operation = self.operation
        raw = await self.peek(takes_forms=operation.takes_forms)
        self._raw = None
        if raw.is_form and not operation.takes_forms:
            raise MalformedBody("A form cannot be read here. The body must be a JSON object.")
        self.files = raw.files
        convert = partial(
            to_message,
            raw,
            wanted,
            file_fields=operation.file_fields,
            file_lists=operation.file_lists,
            overlay=operation.overlay,
            harmless=operation.harmless,
            refused=operation.refused,
            empty_is_absent=not self.is_strict
            and not operation.keeps_empty
            and (raw.is_form or self.dialect.empty_is_absent),
        )
        return await self.run(convert) if raw.is_large else convert()

    def query(self, wanted: type[T]) -> T:
        """The declared query fields as ``wanted``; others are left unread. Raises InvalidRequest."""
        text = self.request.scope["query_string"].decode(errors="surrogateescape")
        try:
            pairs = parse_qsl(text, keep_blank_values=True, max_num_fields=QUERY_FIELDS_MAX, errors="surrogateescape")
        except ValueError:
            raise InvalidRequest(f"The query has more than {QUERY_FIELDS_MAX} fields.") from None
        known = {name: value for name, value in pairs if name in wanted.__struct_encode_fields__}
        for name, value in known.items():
            if any("\udc80" <= character <= "\udcff" for character in value):
                raise InvalidRequest(f"'{name}' is not valid UTF-8.", param=name)
        check_texts(known)
        return to_message(RawBody(fields=known, is_form=True), wanted, empty_is_absent=True)

    def path(self, name: str) -> str:
        value: str = self.request.path_params[name]
        return value

    async def make(self, wanted: type[T], to_draft: Callable[[T, Call], Draft]) -> Job:
        """The body as ``wanted`` -> a draft -> a job, or the one an earlier request with this Idempotency-Key made.

        What was uploaded or fetched is let go of when this returns, however long the call is then held open.
        """
        try:
            message = await self._message(wanted)
            if _is_plain(message):
                draft = to_draft(message, self)
            else:
                draft = await self.run(lambda: with_own(to_draft(message, self), self))
            self.files = {}
            if self.options.interference is not None:
                draft = await self.options.interference.before_job(self, draft)
            self.reader.keep(sum(len(source.data) for source in sources_of(draft) if source.data is not None))
            async with self.service.fetcher.room(fetched_bytes_max(draft)):
                self.seen = self.made = await self._submit(draft)
                return self.made
        finally:
            self.release()

    def release(self) -> None:
        """Nothing of the body is in memory any more. May be called again."""
        self.files = {}
        self._raw = None
        if "reader" in self.__dict__:  # it was needed
            self.reader.release()

    async def _submit(self, draft: Draft) -> Job:
        now_ms = unix_ms(self.now())
        random = self.options.random_bytes
        return await self.service.intake.submit(
            self.caller,
            draft,
            dialect=self.dialect.name,
            job_id=self.dialect.mint_job_id(draft.model or "", now_ms, random(ID_RANDOM_BYTES)),
            render_seed=int.from_bytes(random(RENDER_SEED_BYTES)) if draft.seed is None else draft.seed,
            idempotency_key=self._one_key(),
        )

    def _one_key(self) -> str | None:
        """Raises InvalidRequest: which of two that differ was meant, nobody knows, and one of them may be an earlier job's."""
        if self.idempotency_key is None:
            return None
        keys = [value for name, value in self.request.scope["headers"] if name == b"idempotency-key"]
        if len(set(keys)) > 1:
            name = "Idempotency-Key"
            raise InvalidRequest(f"The request has {len(keys)} headers {name} that differ; send one.", param=name)
        return self.idempotency_key

    async def job(self, job_id: str, *, param: str | None = None) -> Job:
        """The caller's job, which ``param`` of the body names. Raises NotFound."""
        stamp, self._stamp = self._stamp, None
        try:
            self.seen = await self.service.polls.job(self.caller, known_id(job_id), stamp)
        except NotFound as error:
            raise NotFound(error.message, param=param) from None
        return self.seen

    async def look_up(self, job_id: str) -> Job:
        """The caller's job, as it was the first time that it was asked for in this call. Raises NotFound."""
        if self._job is None or self._job.id != job_id:
            self._job = await self.job(job_id)
        return self._job

    async def run(self, function: Callable[P, R], /, *args: P.args, **kwargs: P.kwargs) -> R:
        """A synchronous use case, off the event loop."""
        return await asyncio.to_thread(function, *args, **kwargs)

    async def until_ended(self, job_id: str, *, seconds_max: float | None = None) -> Job:
        """Hold the call open until the job has ended, or the client has gone; the job goes on either way. At most for
        `WebOptions.wait_seconds_max`, or ``seconds_max``.

        Raises WaitTimeout, ServiceUnavailable, NotFound and ClientDisconnect.
        """
        seconds_max = self.options.wait_seconds_max if seconds_max is None else seconds_max
        ended = asyncio.ensure_future(self.service.waiting.until_ended(job_id, seconds_max=seconds_max))
        gone = asyncio.ensure_future(self._until_gone())
        try:
            await asyncio.wait({ended, gone}, return_when=asyncio.FIRST_COMPLETED)
            if not ended.done():
                raise ClientDisconnect
            ended.result()
        finally:
            for task in (ended, gone):
                task.cancel()
            await asyncio.gather(ended, gone, return_exceptions=True)
        # Read now: what is kept in memory may be a moment older than the end that was just seen.
        return await self.run(self.service.jobs.get, self.caller, job_id)

    def model(self, name: str, *, among: tuple[str, ...] | None = None, besides: tuple[str, ...] = ()) -> Model:
        """The catalog's row. Raises UnknownModel."""
        return self.service.catalog.model(name, among=among, besides=besides)

    def link(self, job: Job, kind: AssetKind) -> str | None:
        """An address that a bare GET opens for a while; None if the job has no such file."""
        if not job.assets:
            return None
        return asset_link(
            job,
            kind,
            signer=self.options.signer,
            base=self.base,
            now=self.now(),
            link_seconds=self.options.link_seconds,
        )

    def answer(self, message: Wire, *, job: Job | None = None, headers: Mapping[str, str] | None = None) -> Response:
        """``message`` as JSON; with ``job``, told which engine serves it."""
        engine = {} if job is None else {ENGINE_HEADER: job.engine}
        return json_answer(self.operation.status, message, headers={**engine, **(headers or {})})

    @property
    def base(self) -> str:
        """Scheme and host that links to this server begin with."""
        return base_url(self.request, self.options)

    @property
    def place(self) -> str:
        """`base`, and the dialect's prefix if the request came below it: a client goes on where it began."""
        is_below = self.request.scope["path"].startswith(f"{self.dialect.prefix}/")
        return f"{self.base}{self.dialect.prefix}" if is_below else self.base

    async def _until_gone(self) -> None:
        while (await self.request.receive())["type"] != "http.disconnect":
            continue


def _is_plain(message: Body) -> bool:
    """Whether it holds a few short values: nothing to decode or to look up, so that a thread would cost more.

    A name behind an @ may be a kept character's, and an address that of a video made here.
    """
    values = [getattr(message, name) for name in message.__struct_fields__]
    if not all(value is None or isinstance(value, str | int | float | UnsetType) for value in values):
        return False
    texts = [value for value in values if isinstance(value, str)]
    if any("@" in text or "://" in text for text in texts):
        return False
    return sum(map(len, texts)) <= PLAIN_CHARS_MAX


def first_headers(request: Request) -> dict[str, str]:
    """What Starlette's own mapping answers, without searching it for each name."""
    return {name.decode("latin-1"): value.decode("latin-1") for name, value in reversed(request.scope["headers"])}


def sources_of(draft: Draft) -> list[Source]:
    """Everything that came with a draft, or that it points to."""
    videos = (character.video for character in draft.characters)
    first = [draft.remix_video] if draft.remix_video else []
    return [*first, *draft.images, *(video for video in videos if isinstance(video, Source))]


def fetched_bytes_max(draft: Draft) -> int:
    """What its addresses and kept files may hold: how much room the fetcher is asked for."""
    return sum(BYTES_MAX[source.kind] for source in sources_of(draft) if source.data is None)


def json_answer(status: int, message: Any, *, headers: Mapping[str, str] = NO_HEADERS) -> Response:
    """A JSON answer that no cache keeps: it is about one account at one moment."""
    return Response(
        msgspec.json.encode(message),
        status_code=status,
        media_type="application/json",
        headers={"cache-control": "no-store", **headers},
    )


def known_id(job_id: str, *, param: str | None = None) -> str:
    """``job_id`` if it can be one at all; encoded once more than needed, it is the same, since no id has a percent sign. Raises
    NotFound.
    """
    job_id = unquote(job_id)
    if not 1 <= len(job_id) <= JOB_ID_CHARS_MAX or not job_id.isprintable():
        raise NotFound(f"Nothing with the id '{shown(job_id)}' was found.", param=param)
    return job_id


def base_url(request: Request, options: WebOptions) -> str:
    """Scheme and host that links begin with, without a slash at the end."""
    if options.public_url is not None:
        return options.public_url.rstrip("/")
    scheme, host = request.scope["scheme"], request.headers.get("host", "")
    if options.trust_proxy:
        told = request.headers.get("x-forwarded-proto", "").partition(",")[0].strip().lower()
        scheme = told if told in ("http", "https") else scheme
        host = request.headers.get("x-forwarded-host", "").partition(",")[0].strip() or host
    if not _HOST.fullmatch(host):
        server = request.scope.get("server") or ("127.0.0.1", 80)
        host = f"{server[0]}:{server[1]}"
    return f"{scheme}://{host}{request.scope.get('root_path', '')}"
