"""Compressed bodies: decoded whatever they are cut into, bounded by what they hold, and told when they are broken."""

from __future__ import annotations

import gzip
import json
import zlib

import msgspec
import pytest

from dialects.api import Api, png, run
from dialects.test_body import MIB, Wire, reader
from rushes.core.errors import BodyTooLarge, MalformedBody
from rushes.dialects import body as bodies
from rushes.dialects.base import Dialect
from rushes.dialects.body import Gate
from rushes.dialects.content_encodings import PIECE_BYTES_MAX, Inflater
from rushes.dialects.table import DIALECTS

FIELDS = {"prompt": "a fox, 狐狸 " * 200, "model": "sora-2"}
DATA = json.dumps(FIELDS).encode()
BARE = zlib.compressobj(wbits=-15)
COMPRESSED = {
    "gzip": gzip.compress(DATA),
    "x-gzip": gzip.compress(DATA[:100]) + gzip.compress(b"") + gzip.compress(DATA[100:]),
    "deflate": zlib.compress(DATA),
    " Deflate": BARE.compress(DATA) + BARE.flush(),
}


def chunks(data: bytes, step: int | None) -> list[bytes]:
    return [data[start : start + (step or len(data))] for start in range(0, len(data), step or len(data))]


@pytest.mark.parametrize("step", [None, 1, 7])
@pytest.mark.parametrize("encoding", COMPRESSED)
def test_a_compressed_body_is_read_however_it_is_cut(encoding: str, step: int | None) -> None:
    wire = Wire(chunks(COMPRESSED[encoding], step))
    assert run(reader(wire, content_encoding=encoding).read(takes_forms=False)).fields == FIELDS


@pytest.mark.parametrize("size", [PIECE_BYTES_MAX - 1, PIECE_BYTES_MAX, PIECE_BYTES_MAX + 1, 5 * PIECE_BYTES_MAX])
def test_nothing_is_lost_where_a_piece_is_full(size: int) -> None:
    for step in (None, 100):
        inflater = Inflater(is_gzip=True)
        data = bytes(size)
        pieces = [piece for chunk in chunks(gzip.compress(data), step) for piece in inflater.pieces(chunk)]
        assert b"".join(pieces) == data and inflater.is_whole
        assert max(map(len, pieces)) <= PIECE_BYTES_MAX


@pytest.mark.parametrize(
    ("encoding", "data"),
    [
        ("gzip", DATA),
        ("gzip", b"\x1f"),
        ("gzip", COMPRESSED["gzip"][:-1]),
        ("gzip", COMPRESSED["gzip"] + b"more"),
        ("gzip", COMPRESSED["gzip"][:-8] + b"\x00" * 8),
        ("deflate", COMPRESSED["deflate"][:-1]),
        ("deflate", COMPRESSED["deflate"] + b"more"),
        ("deflate", DATA),
    ],
)
@pytest.mark.parametrize("step", [None, 1])
def test_a_body_that_is_not_what_it_says_is_malformed(encoding: str, data: bytes, step: int | None) -> None:
    with pytest.raises(MalformedBody, match="Content-Encoding"):
        run(reader(Wire(chunks(data, step)), content_encoding=encoding).read(takes_forms=False))


@pytest.mark.parametrize("encoding", ["br", "zstd", "gzip, gzip", "compress"])
def test_an_encoding_that_is_not_read_is_named_beside_those_that_are(api: Api, encoding: str) -> None:
    answer = api.post("/v1/videos", {"prompt": "fox"}, headers={"content-encoding": encoding})
    assert (answer.status_code, answer.headers["accept-encoding"]) == (415, "gzip, deflate")
    assert encoding in answer.json()["error"]["message"] and "gzip, deflate" in answer.json()["error"]["message"]


@pytest.mark.parametrize("dialect", DIALECTS, ids=lambda dialect: dialect.name)
def test_it_is_refused_in_every_dialects_own_words(api: Api, dialect: Dialect) -> None:
    path = dialect.prefix + dialect.operation("create").path
    answer = api.post(path, {"prompt": "fox"}, headers={"content-encoding": "br"})
    assert answer.status_code == {"freesora": 200, "grsai": 200, "kie": 200, "wuyin": 200, "fal": 422}.get(
        dialect.name, 415
    )
    msgspec.json.decode(answer.content, type=dialect.error_type)
    assert "Content-Encoding 'br'" in answer.text


def test_a_body_counts_by_what_it_holds(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bodies, "JSON_BYTES_MAX", 8 * MIB)
    bomb = gzip.compress(bytes(64 * MIB))
    gate = Gate()
    wire = Wire(chunks(bomb, 16 * 1024))
    large = reader(wire, gate, content_encoding="gzip")
    with pytest.raises(BodyTooLarge):
        run(large.read(takes_forms=False))
    assert large._size_bytes <= 8 * MIB + PIECE_BYTES_MAX
    assert run(large.drain()) is True and wire.taken == len(bomb)
    assert gate.room.held_bytes == 0


def test_members_that_hold_nothing_count_by_what_was_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bodies, "JSON_BYTES_MAX", MIB)
    wire = Wire([gzip.compress(b"") * 1000] * 100)
    with pytest.raises(BodyTooLarge):
        run(reader(wire, content_encoding="gzip").read(takes_forms=False))
    assert wire.taken < 2 * MIB


def test_a_large_body_holds_what_it_has_become() -> None:
    gate = Gate()
    fields = {"prompt": "fox" * MIB}
    large = reader(Wire(chunks(gzip.compress(json.dumps(fields).encode()), 1000)), gate, content_encoding="gzip")

    async def held() -> int:
        assert (await large.read(takes_forms=False)).fields == fields
        return gate.room.held_bytes

    assert run(held()) == len(json.dumps(fields))
    large.release()
    assert gate.room.held_bytes == 0


def test_a_form_may_come_compressed(api: Api) -> None:
    head = b'--x\r\nContent-Disposition: form-data; name="input_reference"; filename="a.png"\r\n\r\n'
    form = head + png() + b'\r\n--x\r\nContent-Disposition: form-data; name="prompt"\r\n\r\na fox\r\n--x--\r\n'
    label = {"content-type": "multipart/form-data; boundary=x", "content-encoding": "gzip"}
    answer = api.request("POST", "/v1/videos", content=gzip.compress(form), headers=label)
    assert (answer.status_code, answer.json()["prompt"]) == (200, "a fox")
    assert len(api.service.jobs.get(api.caller, answer.json()["id"]).request.images) == 1
