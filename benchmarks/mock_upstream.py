"""An upstream in OpenAI's dialect that takes every job and never ends one. Usage: benchmarks/mock_upstream.py PORT

It counts creates where they arrive, by the number in the prompt ("... #17"), so that what was lost or doubled on the way
is seen. A repeated Idempotency-Key is answered with the first job. `GET /counts` tells; `POST /forget` begins anew.
"""

from __future__ import annotations

import asyncio
import json
import re
import secrets
import sys
import time
from collections import Counter
from typing import Any, Final

import httptools
import uvloop

NUMBER: Final = re.compile(rb"#(\d+)")


class Counts:
    def __init__(self) -> None:
        self.name = secrets.token_hex(4)
        """In every id: no upstream gives one twice, also when it begins anew."""
        self.creates: Counter[int] = Counter()
        """Jobs made, by the number in their prompt."""
        self.made = 0
        """Their number: the sum of a long counter at every create would take the processor from whom is measured."""
        self.keys: dict[bytes, str] = {}
        self.repeats = 0
        """Creates that were answered with an earlier job."""
        self.polls = 0
        self.first_at = self.last_at = 0.0

    def create(self, body: bytes, key: bytes | None) -> str:
        if key is not None and key in self.keys:
            self.repeats += 1
            return self.keys[key]
        found = NUMBER.search(body)
        self.creates[int(found[1]) if found else -1] += 1
        self.made += 1
        self.last_at = time.time()
        self.first_at = self.first_at or self.last_at
        job_id = f"video_{self.name}_{self.made}"
        if key is not None:
            self.keys[key] = job_id
        return job_id

    def told(self) -> dict[str, Any]:
        return {
            "received": self.made,
            "numbers": sorted(self.creates),
            "doubled": sorted(number for number, count in self.creates.items() if count > 1),
            "repeats": self.repeats,
            "polls": self.polls,
            "first_at": self.first_at,
            "last_at": self.last_at,
        }


class Connection(asyncio.Protocol):
    def __init__(self, site: dict[str, Counts]) -> None:
        self._site = site
        self._parser = httptools.HttpRequestParser(self)
        self._path = self._body = b""
        self._key: bytes | None = None

    def connection_made(self, transport: Any) -> None:
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._parser.feed_data(data)

    def on_message_begin(self) -> None:
        self._path, self._body, self._key = b"", b"", None

    def on_url(self, url: bytes) -> None:
        self._path += url

    def on_header(self, name: bytes, value: bytes) -> None:
        if name.lower() == b"idempotency-key":
            self._key = value

    def on_body(self, body: bytes) -> None:
        self._body += body

    def on_message_complete(self) -> None:
        counts = self._site["counts"]
        if self._path == b"/counts":
            return self._answer(json.dumps(counts.told()))
        if self._path == b"/forget":
            self._site["counts"] = Counts()
            return self._answer("{}")
        if self._parser.get_method() == b"POST":
            job_id, status = counts.create(self._body, self._key), "queued"
        else:
            counts.polls += 1
            job_id, status = self._path.rpartition(b"/")[2].decode(), "in_progress"
        self._answer(
            f'{{"id": "{job_id}", "object": "video", "model": "sora-2", "status": "{status}", "progress": 0,'
            f' "created_at": {int(time.time())}, "seconds": "4", "size": "1280x720"}}'
        )

    def _answer(self, text: str) -> None:
        head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(text)}\r\n\r\n"
        self._transport.write((head + text).encode())


async def main() -> None:
    site = {"counts": Counts()}
    server = await asyncio.get_running_loop().create_server(lambda: Connection(site), "127.0.0.1", int(sys.argv[1]))
    await server.serve_forever()


if __name__ == "__main__":
    uvloop.run(main())
