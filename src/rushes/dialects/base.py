"""What a dialect and an operation are: declarations from which routes, documents and tests are made alike.

Nothing here handles a request. Rule: what an operation takes, answers and refuses is declared on it, so that the
OpenAPI document cannot say anything else than the code.
"""

from __future__ import annotations

import json
import re
import secrets
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final, Protocol

import msgspec
from starlette.responses import Response

from rushes.core.assets import AssetKind
from rushes.core.errors import (
    BodyTooLarge,
    EngineUnavailable,
    Forbidden,
    IdempotencyMismatch,
    InsufficientCredits,
    InvalidReference,
    InvalidRequest,
    InvalidValue,
    MalformedBody,
    QueueFull,
    RangeUnsatisfiable,
    RushesError,
    ServiceUnavailable,
    Unauthorized,
    UnknownModel,
    UnsupportedEncoding,
    UnsupportedField,
)
from rushes.core.jobs import Job
from rushes.core.webhooks import Delivery
from rushes.media.links import LinkSigner

if TYPE_CHECKING:
    from rushes.core.drafts import Draft
    from rushes.dialects.call import Call

ID_RANDOM_BYTES: Final = 24
"""Randomness handed to `Dialect.mint_job_id`: 48 hexadecimal digits, the length of OpenAI's own ids."""


BODY_ERRORS: Final = (InvalidRequest, MalformedBody, UnsupportedField, BodyTooLarge, UnsupportedEncoding)
"""What any operation with a body may raise."""
CREATE_ERRORS: Final = (
    *BODY_ERRORS,
    InvalidValue,
    UnknownModel,
    InvalidReference,
    InsufficientCredits,
    Forbidden,
    IdempotencyMismatch,
    QueueFull,
    EngineUnavailable,
)
"""What making a job may raise, whatever the dialect."""


class Wire(msgspec.Struct, kw_only=True):
    """Base of every message in an answer. Fields left `UNSET` do not appear on the wire.

    `kw_only` is not inherited, so every message states it.
    """


class Body(msgspec.Struct, kw_only=True, forbid_unknown_fields=True):
    """Base of every message in a request: a field it does not declare is refused by name."""


class Nothing(Body, kw_only=True):
    """No fields."""


@dataclass(frozen=True, kw_only=True)
class Harmless:
    """A field that real clients send and that says nothing about the video: accepted, without effect."""

    why: str
    only: tuple[object, ...] = ()
    """The values that are harmless; empty for any."""


@dataclass(frozen=True, kw_only=True)
class Operation:
    """One method on one path."""

    name: str
    """Unique in its dialect; part of the OpenAPI operationId."""
    method: str
    path: str
    """Template below the root and below the dialect's prefix, such as ``/v1/videos/{video_id}``."""
    ends_in_slashes: bool = False
    """Whether its last parameter takes slashes, which reach the server as themselves however a client encodes them."""
    handler: Callable[[Call], Awaitable[Response]]
    summary: str
    summary_zh: str = ""
    body: type[Body] | None = None
    body_may_be_empty: bool = False
    takes_forms: bool = False
    """Whether multipart and urlencoded bodies are read too."""
    file_fields: tuple[str, ...] = ()
    """Fields that a form may fill with a file."""
    file_lists: tuple[str, ...] = ()
    """Of these, those that it may fill with several."""
    overlay: str | None = None
    """A field whose own fields count as the request's, as new-api lays `metadata` over what it sends to upstreams."""
    harmless: Mapping[str, Harmless] = field(default_factory=dict)
    refused: Mapping[str, str] = field(default_factory=dict)
    """Fields known from the API that no engine here can honour -> what to say."""
    query: type[Body] | None = None
    answer: type[Wire] | None = None
    """None: the answer is a file of one of `media_types`, or, if there are none, nothing at all."""
    other_answer: type[Wire] | None = None
    """What it answers about something that is no job, such as a character."""
    media_types: tuple[str, ...] = ()
    """With an `answer`: what a client may have instead of it, such as a stream of events."""
    key_fields: tuple[str, ...] = ()
    """Fields of its query, or of its body if that is short, that may hold the credential; one there comes before a header."""
    is_open: bool = False
    """Asks for no credential, and tells nothing that the documents do not."""
    errors: tuple[type[RushesError], ...] = ()
    """What it raises beyond what every operation may: see `errors_all`."""
    status: int = 200
    """HTTP status of its answer."""
    early_status: int | None = None
    """That of an answer for which the caller would have waited longer than it takes: the job goes on."""
    keeps_empty: bool = False
    """Whether an empty text is a value here, which takes away what was there, and never absent: see `Dialect.empty_is_absent`."""
    creates: bool = False
    """Makes a job: takes an Idempotency-Key, tells the engine."""
    tells_engine: bool = False
    """Answers with `x-rushes-engine`, because it is about one job."""
    example: Mapping[str, Any] | None = None
    """A request body that works as it stands."""

    @property
    def answers_file(self) -> bool:
        return self.answer is None and bool(self.media_types)

    @property
    def errors_all(self) -> tuple[type[RushesError], ...]:
        of_files = (RangeUnsatisfiable,) if self.answers_file else ()
        of_callers = () if self.is_open else (Unauthorized,)
        return (*self.errors, *of_files, *of_callers, ServiceUnavailable, RushesError)


Link = Callable[[Job, AssetKind], str | None]
"""An address that a bare GET opens for a while; None if the job has no such file."""

ErrorAnswer = tuple[int, Wire]
"""HTTP status and body."""


@dataclass(frozen=True, kw_only=True)
class Dialect:
    """One API: its operations, its error envelope and its ids."""

    name: str
    title: str
    title_zh: str = ""
    description: str
    """Who speaks it, in a paragraph, for the documents."""
    description_zh: str = ""
    operations: tuple[Operation, ...]
    error_type: type[Wire]
    render_error: Callable[[RushesError, Operation | None], ErrorAnswer]
    """The error in this dialect's envelope; None where no operation was reached (404, 405)."""
    answers_without_v1: bool = False
    """Whether its paths answer below its prefix without their ``/v1`` too, as Azure's clients write them."""
    empty_is_absent: bool = False
    """Whether an empty text counts as absent in JSON too, as it does in a form, which has no other way to say so: relays written
    in Go, as new-api and its kin are, cannot tell the two apart, and so their clients send either. Never on a strict server."""
    check: Callable[[Call], None] | None = None
    """Looks at what any request may carry beside its operation's own fields. Raises RushesError."""
    other_prefixes: tuple[str, ...] = ()
    """Where all of it answers besides, because clients write it so."""
    tells_limits: bool = False
    """Whether answers to what makes jobs carry `x-ratelimit-*`."""
    callback: Callable[[Job, Link], Mapping[str, Any]] | None = None
    """What the address that a job named is told when it has ended; None where the API takes no such address."""
    sign: Callable[[Delivery, bytes, str, datetime], Mapping[str, str]] | None = None
    """(delivery, body, secret of the account, now) -> the headers by which it is known that the callback is ours."""
    mint_job_id: Callable[[str, int, bytes], str]
    """(model, time in ms, ID_RANDOM_BYTES random bytes) -> a new job id in this dialect's form."""

    @property
    def prefix(self) -> str:
        """Where all of it answers, whoever owns a path at the root."""
        return f"/{self.name}"

    def operation(self, name: str) -> Operation:
        return next(operation for operation in self.operations if operation.name == name)

    def example_curl(self, base: str, key: str) -> str:
        """A command that makes a video, ready to paste."""
        return curl(self.operation("create"), base, key)


class Interference(Protocol):
    """What stands between requests and operations where the operator turned the emulator on."""

    async def before(self, call: Call) -> None:
        """The caller is known, nothing is done yet. Raises RushesError to refuse."""
        ...

    async def before_job(self, call: Call, draft: Draft) -> Draft:
        """A job is about to be made of ``draft``. Raises RushesError to refuse."""
        ...

    async def after(self, call: Call, response: Response) -> Response:
        """The answer as it goes out."""
        ...


@dataclass(frozen=True, kw_only=True)
class WebOptions:
    """What the operator decides about answering, as one value."""

    signer: LinkSigner
    public_url: str | None = None
    """Base of the links in answers; None: that of each request."""
    trust_proxy: bool = False
    """Whether X-Forwarded-Proto and X-Forwarded-Host are believed."""
    link_seconds: int = 24 * 3600
    wait_seconds_max: float = 570.0
    """How long a synchronous call is held open: less than the 600 after which OpenAI's SDKs send it again."""
    is_strict: bool = False
    """Whether OpenAI's own limits hold in its dialect, and its paths are its alone, where this server could do more."""
    hosts: Mapping[str, str] = field(default_factory=dict)
    """Host name -> the one dialect that answers at its root."""
    random_bytes: Callable[[int], bytes] = secrets.token_bytes
    interference: Interference | None = None
    """The emulator; None, as ever unless the operator turned it on: nothing then looks for words for it."""


def curl(operation: Operation, base: str, key: str) -> str:
    """The operation as a curl command, with its example body; parts to fill in stand in capitals."""
    path = re.sub(r"{([^}]*)}", lambda match: match[1].upper(), operation.path)
    if operation.query is not None:
        needed = [field for field in msgspec.structs.fields(operation.query) if field.required]
        path += "".join(
            f"{'&' if n else '?'}{field.encode_name}={field.encode_name.upper()}" for n, field in enumerate(needed)
        )
    words = [f"curl '{base}{path}'", f'-H "Authorization: Bearer {key}"']
    if operation.method not in ("GET", "POST"):
        words.insert(1, f"-X {operation.method}")
    if operation.answers_file:
        words.append("-O -J")
    if operation.body is not None:
        body = json.dumps(operation.example or {}, ensure_ascii=False).replace("'", "'\\''")
        words += ["-H 'Content-Type: application/json'", f"-d '{body}'"]
    return " \\\n  ".join(words)
