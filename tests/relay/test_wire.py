"""One request to an upstream: how long it may take, how much it may answer, and how that may be packed."""

from __future__ import annotations

import asyncio
import gzip
import json
import socket
import zlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from relay.upstream import VIDEO, Upstream
from rushes.media.fetch import Fetcher
from rushes.relay.codec import Answer, Call, Part
from rushes.relay.wire import (
    ANSWER_BYTES_MAX,
    BYTES_PER_SECOND_MIN,
    NoAnswer,
    NoHost,
    NotDelivered,
    NoVideo,
    TooLarge,
    Wire,
    repeated_bytes_of,
    retry_after_seconds,
)

MORE_SECONDS = 100
SIZE = MORE_SECONDS * BYTES_PER_SECOND_MIN


class Nobody:
    """Where no connection stands; it notes how long one might have taken."""

    def __init__(self) -> None:
        self.seconds_max = 0.0

    @asynccontextmanager
    async def connection(self, url: Any, *, seconds_max: float) -> AsyncIterator[Any]:
        self.seconds_max = seconds_max
        raise ConnectionRefusedError
        yield


def seconds_for(call: Call) -> float:
    nobody: Any = Nobody()
    wire = Wire("http://127.0.0.1:9", own=nobody, others=nobody)
    with pytest.raises(NotDelivered):
        asyncio.run(wire.ask(call, {}, seconds_max=60.0))
    return float(nobody.seconds_max)


def test_a_question_has_the_time_that_was_told() -> None:
    assert seconds_for(Call(method="GET", path="/v1/videos/1")) == 60


def test_a_small_create_has_hardly_more() -> None:
    assert 60 < seconds_for(Call(method="POST", path="/v1/videos", json={"prompt": "a fox"})) < 60.01


@pytest.mark.parametrize("kind", ["file", "bytes", "json"])
def test_what_carries_much_has_longer(kind: str, tmp_path: Path) -> None:
    """Whether it is a film from the disk, a picture in a form, or a data URL inside a body."""
    film = tmp_path / "film.mp4"
    with film.open("wb") as file:
        file.truncate(SIZE)
    call = {
        "file": Call(method="POST", path="/v1/videos/edits", parts=(Part(name="video", value=film),)),
        "bytes": Call(method="POST", path="/v1/videos", parts=(Part(name="video", value=bytes(SIZE)),)),
        "json": Call(method="POST", path="/v1/videos", json={"image": "x" * SIZE}),
    }[kind]
    assert 60 + MORE_SECONDS <= seconds_for(call) < 60 + MORE_SECONDS + 0.01


def asked(upstream: Upstream, **told: Any) -> Answer:
    fetcher = Fetcher(allow_private=True)
    wire = Wire(upstream.base, own=fetcher, others=fetcher)
    return asyncio.run(wire.ask(Call(method="GET", path="/v1/videos/1"), {}, seconds_max=20, **told))


def packed(body: bytes, name: str) -> bytes:
    raw = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return {
        "gzip": gzip.compress(body),
        "x-gzip": gzip.compress(body),
        "deflate": zlib.compress(body),
        "raw": raw.compress(body) + raw.flush(),
    }[name]


@pytest.mark.parametrize("kind", ["gzip", "x-gzip", "deflate", "raw"])
def test_an_answer_that_is_packed_unasked_is_read(upstream: Upstream, kind: str) -> None:
    body = {"id": "video_1", "status": "completed", "words": [str(number) for number in range(200_000)]}
    headers = {"Content-Encoding": "deflate" if kind == "raw" else kind}
    data = packed(json.dumps(body).encode(), kind)
    upstream.behave = lambda request: request.answer(data, headers=headers)
    assert asked(upstream).json() == body


@pytest.mark.parametrize("kind", ["gzip", "deflate"])
def test_an_answer_that_would_unpack_without_end_is_given_up(upstream: Upstream, kind: str) -> None:
    data = packed(bytes(3 * ANSWER_BYTES_MAX), kind)
    assert len(data) < ANSWER_BYTES_MAX
    upstream.behave = lambda request: request.answer(data, headers={"Content-Encoding": kind})
    with pytest.raises(NoAnswer, match="too long"):
        asked(upstream)


@pytest.mark.parametrize(("kind", "data"), [("br", b"\x0b\x02"), ("gzip", b"{}"), ("deflate", b"\x78\x9cno")])
def test_what_cannot_be_unpacked_is_no_answer(upstream: Upstream, kind: str, data: bytes) -> None:
    upstream.behave = lambda request: request.answer(data, headers={"Content-Encoding": kind})
    with pytest.raises(NoAnswer):
        asked(upstream)


def test_an_answer_may_be_longer_by_what_it_repeats(upstream: Upstream) -> None:
    upstream.behave = lambda request: request.answer({"images": "x" * (ANSWER_BYTES_MAX + 2**20)})
    assert asked(upstream, repeated_bytes=repeated_bytes_of(2**20)).ok
    with pytest.raises(NoAnswer, match="too long"):
        asked(upstream)


def test_what_is_repeated_has_a_limit_that_all_pictures_of_a_request_stay_within() -> None:
    eight = 8 * 20 * 2**20
    assert eight * 4 // 3 < repeated_bytes_of(eight) <= repeated_bytes_of(2**40) == 256 * 2**20


@pytest.mark.parametrize(
    ("span", "is_whole"),
    [
        (f"bytes 0-{len(VIDEO) - 1}/{len(VIDEO)}", True),
        (f"bytes 0-{len(VIDEO) - 1}/{len(VIDEO) + 1}", False),
        (f"bytes 0-{len(VIDEO)}/{len(VIDEO) + 1}", False),
        (f"bytes 1-{len(VIDEO)}/{len(VIDEO) + 1}", False),
        (f"bytes 0-{len(VIDEO) - 1}/*", False),
        ("", False),
    ],
)
def test_a_file_that_is_called_a_part_is_taken_if_it_is_the_whole(
    upstream: Upstream, tmp_path: Path, span: str, is_whole: bool
) -> None:
    upstream.behave = lambda request: request.answer(VIDEO, 206, {"Content-Range": span})
    fetcher = Fetcher(allow_private=True)
    wire = Wire(upstream.base, own=fetcher, others=fetcher)
    fetching = wire.download("/f.mp4", tmp_path / "f.mp4", {}, bytes_max=2**20, seconds_max=20)
    if is_whole:
        assert asyncio.run(fetching) == len(VIDEO)
    else:
        with pytest.raises(NoVideo):
            asyncio.run(fetching)


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("7", 7), ("0.5", 0.5), ("Sun, 01 Nov 2026 00:01:00 GMT", 60), ("Sun, 01 Nov 2020 00:00:00 GMT", 0), ("-3", 0),
        ("nan", 0), ("inf", 0), ("soon", 0), ("", 0),
    ],
)  # fmt: skip
def test_what_retry_after_says(text: str, seconds: float) -> None:
    now = datetime(2026, 11, 1, tzinfo=UTC)
    assert retry_after_seconds({"retry-after": text} if text else {}, now=now) == seconds


def test_an_answer_that_comes_twice_is_not_taken_for_that_to_the_next_question() -> None:
    """On a kept connection: the next question is about another job, and what it would be told is the first one's video."""
    second_is_out = asyncio.Event()

    async def answer_twice(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(asyncio.IncompleteReadError):
            while head := await reader.readuntil(b"\r\n\r\n"):
                body = head.split()[1]
                whole = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (len(body), body)
                writer.write(whole)
                await first_is_read.wait()  # and the connection given back, before there is a second
                writer.write(whole)
                await writer.drain()
                second_is_out.set()
        writer.close()

    async def two_questions() -> list[bytes]:
        server = await asyncio.start_server(answer_twice, "127.0.0.1", 0)
        fetcher = Fetcher(allow_private=True)
        fetcher.keep()
        wire = Wire(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}", own=fetcher, others=fetcher)
        told = []
        for path in ("/one", "/two"):
            told.append((await wire.ask(Call(method="GET", path=path), {}, seconds_max=5)).body)
            first_is_read.set()
            await second_is_out.wait()
            await asyncio.sleep(0.02)  # until it is here
        await fetcher.let_go()
        server.close()
        return told

    first_is_read = asyncio.Event()
    assert asyncio.run(two_questions()) == [b"/one", b"/two"]


def fetched(upstream: Upstream, path: Path, *, bytes_max: int = 2**20) -> int:
    fetcher = Fetcher(allow_private=True)
    wire = Wire(upstream.base, own=fetcher, others=fetcher)
    address = f"{upstream.base}/f.mp4"
    return asyncio.run(wire.download(address, path, {}, bytes_max=bytes_max, seconds_max=20))


def serve(upstream: Upstream, data: bytes, encoding: str) -> None:
    upstream.behave = lambda request: request.answer(data, headers={"Content-Encoding": encoding})


@pytest.mark.parametrize("kind", ["gzip", "x-gzip", "deflate", "raw"])
def test_a_file_that_is_packed_unasked_is_unpacked(upstream: Upstream, tmp_path: Path, kind: str) -> None:
    video = VIDEO * 400  # of several pieces
    serve(upstream, packed(video, kind), "deflate" if kind == "raw" else kind)
    assert fetched(upstream, tmp_path / "f.mp4") == len(video)
    assert (tmp_path / "f.mp4").read_bytes() == video


@pytest.mark.parametrize("encoding", ["aws-chunked", "utf-8", "gzip", "deflate", "br"])
def test_a_file_that_is_only_said_to_be_packed_is_taken_as_it_is(
    upstream: Upstream, tmp_path: Path, encoding: str
) -> None:
    """Storage repeats whatever was said when the file was put there."""
    serve(upstream, VIDEO, encoding)
    assert fetched(upstream, tmp_path / "f.mp4") == len(VIDEO)


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (gzip.compress(VIDEO)[:-9], "gzip"),
        (gzip.compress(b"<html>" * 200), "gzip"),
        (b"\x28\xb5\x2f\xfd" + bytes(600), "zstd"),
        (gzip.compress(VIDEO), "identity"),
    ],
    ids=["cut off", "a page", "zstd", "not said"],
)
def test_what_holds_no_whole_video_is_none(upstream: Upstream, tmp_path: Path, data: bytes, encoding: str) -> None:
    serve(upstream, data, encoding)
    with pytest.raises(NoVideo):
        fetched(upstream, tmp_path / "f.mp4")


def test_a_file_is_not_unpacked_beyond_what_files_may_be(upstream: Upstream, tmp_path: Path) -> None:
    serve(upstream, gzip.compress(VIDEO + bytes(2**23)), "gzip")
    with pytest.raises(TooLarge):
        fetched(upstream, tmp_path / "f.mp4")
    assert (tmp_path / "f.mp4").stat().st_size <= 2**20


@pytest.mark.parametrize("status", [408, 425, 429, 500, 502, 503, 504])
def test_a_server_that_is_not_well_says_nothing_of_a_file(upstream: Upstream, tmp_path: Path, status: int) -> None:
    upstream.behave = lambda request: request.answer({}, status)
    with pytest.raises(NoAnswer, match=f"status {status}"):
        fetched(upstream, tmp_path / "f.mp4")


@pytest.mark.parametrize(
    ("address", "base", "unknown", "expected"),
    [
        ("https://gone.example/f.mp4", "https://api.example", {"gone.example"}, NoHost),
        ("https://gone.example/f.mp4", "https://api.example", {"gone.example", "api.example"}, NoAnswer),
        ("https://api.example/f.mp4", "https://api.example", {"api.example"}, NoAnswer),
        ("https://API.example:8443/f.mp4", "https://api.example", {"api.example"}, NoAnswer),
        ("/f.mp4", "https://api.example", {"api.example"}, NoAnswer),
        ("https://gone.example/f.mp4", "http://127.0.0.1:9", {"gone.example"}, NoAnswer),
        ("https://gone.example/f.mp4", "http://localhost:9", {"gone.example"}, NoAnswer),
    ],
)
def test_a_name_is_nobodys_only_while_the_upstreams_own_is_found(
    tmp_path: Path, address: str, base: str, unknown: set[str], expected: type[Exception]
) -> None:
    """Without a network some say so of every name, and a network's own names say it of a container that is stopped."""

    async def resolve(host: str, port: int) -> list[str]:
        if host in unknown:
            raise socket.gaierror(socket.EAI_NONAME, "no address")
        return ["127.0.0.1"]

    fetcher = Fetcher(allow_private=True, resolve=resolve)
    wire = Wire(base, own=fetcher, others=fetcher)
    with pytest.raises(NoAnswer) as caught:
        asyncio.run(wire.download(address, tmp_path / "f.mp4", {}, bytes_max=2**20, seconds_max=20))
    assert caught.type is expected


@pytest.mark.parametrize("status", [401, 403, 404, 410])
def test_a_refusal_says_that_there_is_no_file(upstream: Upstream, tmp_path: Path, status: int) -> None:
    upstream.behave = lambda request: request.answer({}, status)
    with pytest.raises(NoVideo, match=f"status {status}"):
        fetched(upstream, tmp_path / "f.mp4")


@pytest.mark.parametrize(
    "place",
    [
        "/a%28b%29%7E.mp4?sig=%2b%3D%2F&e=a%3Ab%7e",
        "/%e4%b8%ad.mp4",
        "/a(b).mp4?x=a/b",
        "/v/a%2Fb%2Fraw?se=2025-11-14T00%3A00%3A00Z",
    ],
)
def test_an_address_is_asked_for_letter_by_letter(upstream: Upstream, tmp_path: Path, place: str) -> None:
    """A signature may be of just this spelling, and of no other that means the same."""
    upstream.behave = lambda request: request.answer(VIDEO)
    fetcher = Fetcher(allow_private=True)
    wire = Wire("https://elsewhere.example", own=fetcher, others=fetcher)
    fetching = wire.download(upstream.base + place, tmp_path / "f.mp4", {}, bytes_max=2**20, seconds_max=20)
    assert asyncio.run(fetching) == len(VIDEO)
    assert upstream.requests == [f"GET {place}"]


def test_what_no_address_is_written_in_is_encoded(upstream: Upstream, tmp_path: Path) -> None:
    upstream.behave = lambda request: request.answer(VIDEO)
    fetcher = Fetcher(allow_private=True)
    wire = Wire("https://elsewhere.example", own=fetcher, others=fetcher)
    fetching = wire.download(f"{upstream.base}/\u72d0 1.mp4", tmp_path / "f", {}, bytes_max=2**20, seconds_max=20)
    assert asyncio.run(fetching) == len(VIDEO)
    assert upstream.requests == ["GET /%E7%8B%90%201.mp4"]
