"""A real server with its real worker and its real engine, for tests that act as a client or as an accident."""

from __future__ import annotations

import struct
import threading
import zlib
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from rushes.testing import RunningServer


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningServer]:
    """A server that stays up for all tests that do not harm it."""
    running = RunningServer(tmp_path_factory.mktemp("server") / "data", allow_private_fetch=True)
    running.start()
    yield running
    running.close()


@pytest.fixture(scope="session")
def photo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A portrait PNG of 640x960 with shapes in it, made here."""
    width, height = 640, 960
    rows = bytearray()
    for y in range(height):
        rows.append(0)
        for x in range(width):
            inside = (x - 320) ** 2 + (y - 420) ** 2 < 180**2
            rows += bytes((230, 90, 40) if inside else (40 + x // 5, 120 + y // 10, 200 - y // 8))

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    path = tmp_path_factory.mktemp("photo") / "photo.png"
    path.write_bytes(
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(bytes(rows))) + chunk(b"IEND", b"")
    )
    return path


@pytest.fixture(scope="session")
def photo_url(photo: Path) -> Iterator[str]:
    """The photo at an address of this machine."""

    class Quiet(SimpleHTTPRequestHandler):
        def log_message(self, format: str, *args: object) -> None:
            return

    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(photo.parent))) as site:
        thread = threading.Thread(target=site.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{site.server_port}/{photo.name}"
        site.shutdown()
        thread.join()
