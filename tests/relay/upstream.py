"""An upstream of our own on 127.0.0.1, which speaks OpenAI's dialect and can be told to misbehave. It counts."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

FILM_HEAD = b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom"
"""How an MP4 begins."""
VIDEO = FILM_HEAD + b"a video, as far as anybody here knows" * 40
CREDENTIAL = "sk-upstream-credential-0123456789"

Behave = Callable[["Request"], bool | None]
"""Answers a request itself and returns True, or leaves it to the default."""


class Request(BaseHTTPRequestHandler):
    """One request; `site` is the upstream it came to."""

    protocol_version = "HTTP/1.1"

    def handle_one(self) -> None:
        length = int(self.headers.get("Content-Length") or 0)
        self.body = self.rfile.read(length)
        self.site.take(self)

    do_GET = do_POST = do_DELETE = do_PUT = handle_one

    @property
    def site(self) -> Upstream:
        assert isinstance(self.server, Server)
        return self.server.upstream

    def answer(self, body: Any, status: int = 200, headers: dict[str, str] | None = None) -> bool:
        data = body if isinstance(body, bytes) else json.dumps(body).encode()
        self.send_response(status)
        for name, value in (headers or {}).items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(data)))
        self.send_header("Connection", "close")
        self.end_headers()
        self.wfile.write(data)
        self.close_connection = True
        return True

    def hang_up(self) -> bool:
        """No answer at all."""
        self.close_connection = True
        return True

    def log_message(self, format: str, *args: object) -> None:
        return


class Server(ThreadingHTTPServer):
    daemon_threads = True
    upstream: Upstream

    def handle_error(self, request: Any, client_address: Any) -> None:
        return  # a client that went away


class Upstream:
    """``behave`` looks at each request first. Jobs end after ``polls`` questions, in the state ``ending``."""

    def __init__(self, *, polls: int = 2) -> None:
        self.polls = polls
        self.ending: dict[str, Any] = {"status": "completed", "progress": 100}
        self.waiting: dict[str, Any] = {"status": "in_progress", "progress": 40}
        self.video = VIDEO
        self.behave: Behave = lambda request: None
        self.creates: list[Request] = []
        """Every create that arrived, answered or not."""
        self.jobs: dict[str, int] = {}
        """Every job made: its id, and how often it was asked for."""
        self.canceled: list[str] = []
        self.requests: list[str] = []
        self.lock = threading.Lock()
        self.release = threading.Event()
        """Ends whatever hangs."""
        self._server = Server(("127.0.0.1", 0), Request)
        self._server.upstream = self
        self.base = f"http://127.0.0.1:{self._server.server_port}"
        threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True).start()

    def close(self) -> None:
        self.release.set()
        self._server.shutdown()
        self._server.server_close()

    def take(self, request: Request) -> None:
        with self.lock:
            self.requests.append(f"{request.command} {request.path}")
            if request.command == "POST" and request.path == "/v1/videos":
                self.creates.append(request)
        if self.behave(request):
            return
        self.serve(request)

    def make(self) -> str:
        with self.lock:
            job_id = f"video_{len(self.jobs) + 1}"
            self.jobs[job_id] = 0
        return job_id

    def serve(self, request: Request) -> None:
        if request.headers.get("Authorization") != f"Bearer {CREDENTIAL}":
            request.answer({"error": {"message": f"Incorrect API key provided: {CREDENTIAL}"}}, 401)
        elif request.command == "POST":
            request.answer({"id": self.make(), "object": "video", "status": "queued", "progress": 0})
        elif request.command == "DELETE":
            self.canceled.append(request.path.split("/")[-1])
            request.answer({"deleted": True})
        elif request.path.endswith("/content"):
            request.answer(self.video, headers={"Content-Type": "video/mp4"})
        else:
            self.tell(request, request.path.split("/")[-1])

    def tell(self, request: Request, job_id: str) -> None:
        with self.lock:
            if job_id in self.jobs:
                self.jobs[job_id] += 1
        if job_id not in self.jobs:
            request.answer({"error": {"message": "no such video"}}, 404)
        elif self.jobs[job_id] < self.polls:
            request.answer({"id": job_id, **self.waiting})
        else:
            request.answer({"id": job_id, **self.ending})
