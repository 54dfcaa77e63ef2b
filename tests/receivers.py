"""A receiver of webhooks on the loopback interface, which behaves as it is told."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@dataclass
class Told:
    """One request that arrived."""

    path: str
    headers: dict[str, str]
    body: bytes


@dataclass
class Receiver:
    """`answer` says, by path, which status to answer with."""

    told: list[Told] = field(default_factory=list)
    answer: Callable[[str], int] = lambda path: 200
    hang: threading.Event = field(default_factory=threading.Event)
    """Paths that begin with /hang are answered once this is set."""
    base: str = ""

    def paths(self) -> list[str]:
        return [each.path for each in self.told]


@contextmanager
def receiving() -> Iterator[Receiver]:
    receiver = Receiver()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["content-length"]))
            headers = {name.lower(): value for name, value in self.headers.items()}
            receiver.told.append(Told(path=self.path, headers=headers, body=body))
            if self.path.startswith("/hang"):
                receiver.hang.wait(60)
            status = receiver.answer(self.path)
            self.send_response(status)
            if 300 <= status < 400:
                self.send_header("location", f"{receiver.base}/elsewhere")
            self.send_header("content-length", "0")
            self.end_headers()

        def log_message(self, format: str, *args: object) -> None:
            return

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        server.daemon_threads = True
        receiver.base = f"http://127.0.0.1:{server.server_port}"
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield receiver
        receiver.hang.set()
        server.shutdown()
        thread.join()
