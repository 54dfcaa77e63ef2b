"""The dialects over a real service, spoken to in process: what every test of a dialect uses."""

from __future__ import annotations

import asyncio
import hashlib
import struct
import zlib
from collections.abc import Coroutine
from typing import Any, TypeVar

import httpx
from starlette.applications import Starlette
from starlette.middleware import Middleware

from rushes.core.accounts import Caller
from rushes.core.assets import Asset, AssetKind
from rushes.core.jobs import Job, JobError
from rushes.dialects.base import WebOptions
from rushes.dialects.openapi import build_documents
from rushes.dialects.table import build_routes
from rushes.media.links import LinkSigner
from rushes.service import Service
from rushes.testing import ListQueue
from rushes.web.docs import docs_routes
from rushes.web.files import file_routes
from rushes.web.health import health_routes
from rushes.web.route_table import RouteTable

T = TypeVar("T")
CREDITS = 1000
SIGNER = LinkSigner(b"a secret of the tests")


class Api:
    """A client with a key, over an application of its own."""

    def __init__(self, service: Service, queue: ListQueue, *, name: str = "tester", **options: Any) -> None:
        self.service = service
        self.queue = queue
        self.name = name
        self.configure(**options)
        service.accounts.create(name, credits=CREDITS)
        self.key = service.accounts.mint_key(name)

    def configure(self, **options: Any) -> None:
        """Build the application anew, with these options."""
        self.options = WebOptions(**{"signer": SIGNER, "wait_seconds_max": 0.02} | options)
        routes = [
            *file_routes(self.service, SIGNER),
            *health_routes(self.service),
            *docs_routes(build_documents),
            *build_routes(self.service, self.options),
        ]
        self.app = Starlette(middleware=[Middleware(RouteTable, routes=routes)])

    @property
    def caller(self) -> Caller:
        return self.service.accounts.authenticate(self.key)

    def request(
        self, method: str, path: str, *, auth: bool = True, host: str = "testserver", **kwargs: Any
    ) -> httpx.Response:
        return run(self.send(method, path, auth=auth, host=host, **kwargs))

    async def send(
        self, method: str, path: str, *, auth: bool = True, host: str = "testserver", **kwargs: Any
    ) -> httpx.Response:
        headers = httpx.Headers(kwargs.pop("headers", {}))
        if auth and "authorization" not in headers:
            headers["authorization"] = f"Bearer {self.key}"
        transport = httpx.ASGITransport(app=self.app)
        async with httpx.AsyncClient(transport=transport, base_url=f"http://{host}") as client:
            return await client.request(method, path, headers=headers, **kwargs)

    def post(self, path: str, body: Any, **kwargs: Any) -> httpx.Response:
        return self.request("POST", path, json=body, **kwargs)

    def get(self, path: str, **kwargs: Any) -> httpx.Response:
        return self.request("GET", path, **kwargs)

    def begin(self, job_id: str, *, percent: int = 0) -> Job:
        """A worker takes the job, and has made ``percent`` of its frames."""
        job = self.service.attempts.begin(job_id)
        assert job is not None
        if percent:
            assert self.service.attempts.publish(job, percent)
        return job

    def finish(self, job_id: str, **details: Any) -> Job:
        """A worker makes the job's files, a few bytes each."""
        assert self.finish_if_wanted(job_id, **details)
        return self.service.jobs.get(self.caller, job_id)

    def finish_if_wanted(self, job_id: str, **details: Any) -> bool:
        """As `finish`. False: the job was canceled or deleted meanwhile."""
        job = self.service.attempts.begin(job_id)
        if job is None:
            return False
        kept = []
        for kind in AssetKind:
            data = file_bytes(job_id, kind)
            key = f"jobs/{job_id}/{job.attempt}/{kind.value}.{kind.extension}"
            self.service.blobs.put_bytes(key, data)
            digest = hashlib.sha256(data).hexdigest()
            kept.append(Asset(kind=kind, blob_key=key, size_bytes=len(data), digest=digest))
        return self.service.attempts.complete(job_id, job.attempt, kept, details)

    def fail(self, job_id: str, *, code: str = "render_failed", message: str = "The scene could not be made.") -> None:
        assert self.service.attempts.fail(self.begin(job_id), JobError(code=code, message=message))

    def cancel(self, job_id: str) -> None:
        self.service.jobs.cancel(self.caller, job_id)

    def available(self) -> int:
        return self.service.accounts.named(self.name).available


def run(coroutine: Coroutine[Any, Any, T]) -> T:
    return asyncio.run(coroutine)


def file_bytes(job_id: str, kind: AssetKind) -> bytes:
    """What `Api.finish` keeps as a job's file."""
    head = MP4 if kind is AssetKind.VIDEO else b""
    return head + f"{kind.value} of {job_id}, ".encode() * 20


MP4 = b"\x00\x00\x00\x18ftypmp42\x00\x00\x00\x00mp42isom" + b"\x00\x00\x00\x08moov"
"""What looks like a video, to whoever looks at its first bytes."""


def png(width: int = 64, height: int = 48, *, is_bomb: bool = False) -> bytes:
    """A grey PNG; as a bomb only its header says how large it is."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    rows = b"" if is_bomb else (b"\x00" + b"\x80" * width) * height
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")
