"""Clients that send creates over kept connections, each the next as soon as one is answered.

Usage: benchmarks/load.py URL KEY CLIENTS SECONDS FIRST_NUMBER; prints one JSON object. Every prompt ends in a number of
its own. An answer that does not come (the server was killed) is counted, and its client connects again.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from typing import Any, Final
from urllib.parse import urlsplit

import httptools
import uvloop

RECONNECT_SECONDS: Final = 0.05


class Load:
    """What all clients share."""

    def __init__(self, url: str, key: str, seconds: float, first: int) -> None:
        parts = urlsplit(url)
        self.host, self.port = parts.hostname or "127.0.0.1", parts.port or 80
        self._head = (
            f"POST {parts.path} HTTP/1.1\r\nHost: {parts.netloc}\r\nAuthorization: Bearer {key}\r\n"
            "Content-Type: application/json\r\nContent-Length: "
        ).encode()
        self._next = first
        self.ends_at = time.perf_counter() + seconds
        self.accepted: dict[int, str] = {}
        """Number -> the job's id."""
        self.unanswered: list[int] = []
        self.refused: dict[int, int] = {}
        self.latencies: list[float] = []

    def request(self) -> tuple[int, bytes]:
        number = self._next
        self._next += 1
        prompt = f"a fox runs through a snowy forest at dawn #{number}"
        body = json.dumps({"model": "sora-2", "prompt": prompt, "seconds": "4", "size": "1280x720"}).encode()
        return number, b"%s%d\r\n\r\n%s" % (self._head, len(body), body)


class Client(asyncio.Protocol):
    """One connection."""

    def __init__(self, load: Load) -> None:
        self._load = load
        self.gone = asyncio.get_running_loop().create_future()
        self._number: int | None = None

    def connection_made(self, transport: Any) -> None:
        self._transport = transport
        self._send()

    def _send(self) -> None:
        if time.perf_counter() >= self._load.ends_at:
            self._transport.close()
            return
        self._number, data = self._load.request()
        self._parser, self._body = httptools.HttpResponseParser(self), b""
        self._sent_at = time.perf_counter()
        self._transport.write(data)

    def data_received(self, data: bytes) -> None:
        self._parser.feed_data(data)

    def on_body(self, body: bytes) -> None:
        self._body += body

    def on_message_complete(self) -> None:
        load, number = self._load, self._number
        assert number is not None
        self._number = None
        status = self._parser.get_status_code()
        if status == 200:
            load.latencies.append(time.perf_counter() - self._sent_at)
            load.accepted[number] = json.loads(self._body)["id"]
        else:
            load.refused[status] = load.refused.get(status, 0) + 1
        self._send()

    def connection_lost(self, exc: Exception | None) -> None:
        if self._number is not None:
            self._load.unanswered.append(self._number)
        self.gone.set_result(None)


async def keep_one(load: Load) -> None:
    loop = asyncio.get_running_loop()
    while time.perf_counter() < load.ends_at:
        try:
            _, client = await loop.create_connection(lambda: Client(load), load.host, load.port)
            await client.gone
        except OSError:
            await asyncio.sleep(RECONNECT_SECONDS)


async def main() -> None:
    url, key, clients, seconds, first = sys.argv[1:]
    load = Load(url, key, float(seconds), int(first))
    began, began_at = time.perf_counter(), time.time()
    await asyncio.gather(*(keep_one(load) for _ in range(int(clients))))
    told: dict[str, Any] = {
        "began_at": began_at,
        "seconds": time.perf_counter() - began,
        "latencies": load.latencies,
        "accepted": load.accepted,
        "unanswered": load.unanswered,
        "refused": load.refused,
    }
    json.dump(told, sys.stdout)


if __name__ == "__main__":
    uvloop.run(main())
