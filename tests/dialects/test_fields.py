"""From plain values to a declared message: what is absent, what is JSON inside a form, and what lies over what."""

from __future__ import annotations

import base64
import errno
import json
import os
import threading
from collections.abc import Mapping
from typing import Any

import msgspec
import pytest
import sqlalchemy as sa

from dialects.api import CREDITS, Api, png
from rushes.core.errors import InvalidRequest, MalformedBody, UnsupportedField
from rushes.dialects import body as bodies
from rushes.dialects import fields
from rushes.dialects.body import RawBody, parse_json
from rushes.dialects.fields import to_message
from rushes.dialects.openai_messages import CreateVideo
from rushes.dialects.relay_models import OF_RELAYS
from rushes.dialects.table import DIALECTS
from rushes.dialects.unified_videos import CreateVideoFormat
from rushes.service.submitting import Submissions

PNG_URL = "data:image/png;base64," + base64.b64encode(png()).decode()

PLAIN = {"model": "sora-2", "prompt": "a fox"}


def test_very_many_empty_fields_are_gone_through_once(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []
    looks_up = msgspec.structs.fields
    monkeypatch.setattr(msgspec.structs, "fields", lambda kind: asked.append(kind) or looks_up(kind))  # type: ignore[func-returns-value]
    fields._missed.cache_clear()
    harmless = {f"field_{n}": OF_RELAYS["enhance_prompt"] for n in range(10_000)}
    body = RawBody(fields={**PLAIN, **dict.fromkeys(harmless, "")})
    assert to_message(body, CreateVideo, harmless=harmless, empty_is_absent=True).prompt == "a fox"
    assert len(asked) == 1


@pytest.mark.parametrize(
    "dialect", [dialect for dialect in DIALECTS if dialect.empty_is_absent], ids=lambda it: it.name
)
def test_an_unknown_field_is_refused_however_empty_it_is(api: Api, dialect: Any) -> None:
    create = dialect.operation("create")
    answer = api.post(f"{dialect.prefix}{create.path}", {**create.example, "no_such_field": ""})
    assert "no_such_field" in answer.text, answer.text


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("[" + "{}," * 100_000 + "{}]", "more than 100000 values"),
        ("[" * 30 + "]" * 30, "nested deeper"),
        ("[" * 90_000, "nested deeper"),
        ('[{"id": "a", "id": "b"}]', "'id' is given twice"),
        ("[NaN]", "'characters' is not valid JSON: NaN"),
        ("[1e999]", "'characters' holds a number that is too large"),
        ("[12345678901234567890]", "'characters' holds a number of more than 15 digits"),
        ('[{"id": "a\\u0000"}]', "'characters[0].id' holds a NUL"),
        ('[{"id": "\\ud800"}]', "'characters[0].id' holds half a surrogate pair"),
        ('[{"id": ', "'characters' is not valid JSON: "),
    ],
)
def test_json_inside_a_form_has_the_limits_of_a_body(api: Api, text: str, told: str) -> None:
    answer = api.request("POST", "/unified/v1/videos", data={**PLAIN, "characters": text})
    assert answer.status_code == 400 and told in answer.json()["error"]["message"], answer.text


def test_the_limit_on_values_is_one_for_all_fields_of_a_form() -> None:
    text = "[" + '"a",' * 60_000 + '"a"]'
    body = RawBody(fields={"prompt": "a fox", "images": text}, is_form=True)
    assert len(to_message(body, CreateVideoFormat).images or ()) == 60_001
    both = RawBody(fields={"prompt": "a fox", "images": text, "characters": text}, is_form=True)
    with pytest.raises(MalformedBody, match="values"):
        to_message(both, CreateVideoFormat)


@pytest.mark.parametrize("is_form", [True, False])
def test_what_a_large_body_holds_is_read_off_the_event_loop(
    api: Api, monkeypatch: pytest.MonkeyPatch, is_form: bool
) -> None:
    """A form whose field is JSON, and JSON whose metadata is a text."""
    threads = []

    def noted(read: Any) -> Any:
        return lambda *args: threads.append(threading.current_thread()) or read(*args)

    monkeypatch.setattr(fields, "parse_values", noted(fields.parse_values))
    monkeypatch.setattr(fields, "parse_json", noted(parse_json))
    long = "x" * bodies.INLINE_BYTES_MAX
    if is_form:
        answer = api.request("POST", "/unified/v1/videos", data={**PLAIN, "images": json.dumps([long])})
    else:
        answer = api.post("/unified/v1/videos", {**PLAIN, "metadata": json.dumps({"image": long})})
    assert answer.status_code == 400 and "image" in answer.text, answer.text
    assert threads and threading.main_thread() not in threads


def test_the_name_that_is_given_twice_is_found_without_comparing_all_with_all() -> None:
    compared = []

    class Name(str):
        __slots__ = ()
        __hash__ = str.__hash__

        def __eq__(self, other: object) -> bool:
            compared.append(other)
            return str.__eq__(self, other) is True

    pairs: list[tuple[str, Any]] = [(Name(number), None) for number in [*range(1000), 999]]
    with pytest.raises(MalformedBody, match="'999' is given twice"):
        bodies._unique(pairs)
    assert len(compared) < 100 * len(pairs)


def test_where_a_text_stands_that_cannot_be_kept() -> None:
    for body, param in (
        ({"a": {"b": [0, "\0"]}}, "a.b[1]"),
        ({"a": [[{"b": "\0"}]]}, "a[0][0].b"),
        ({"a": {"\0": 1}}, "the name of a field"),
        ({"n" * 300: {"b": "\0"}}, "n" * 100),
    ):
        with pytest.raises(InvalidRequest) as refused:
            parse_json(json.dumps(body).encode())
        assert refused.value.param == param


@pytest.mark.parametrize("path", ["/v1/videos", "/v1/video/generations"])
@pytest.mark.parametrize("name", ["aspect_ratio", "duration", "resolution", "seed"])
def test_an_empty_text_in_metadata_is_absent_as_one_beside_it(api: Api, path: str, name: str) -> None:
    sent: Mapping[str, Any]
    for sent in ({"metadata": {name: ""}}, {"metadata": json.dumps({name: ""})}, {name: "", "metadata": {name: ""}}):
        answer = api.post(path, {**PLAIN, **sent})
        assert answer.status_code == 200, answer.text
    api.configure(is_strict=True)
    assert api.post(f"/unified{path}" if path == "/v1/videos" else path, {**PLAIN, **sent}).status_code == 400


def test_an_empty_text_and_a_value_do_not_contradict_each_other() -> None:
    for rest, told in (({"style": ""}, {"style": "anime"}), ({"style": "anime"}, {"style": ""})):
        body = RawBody(fields={**PLAIN, **rest, "metadata": told})
        assert to_message(body, CreateVideoFormat, overlay="metadata", empty_is_absent=True).style == "anime"
        with pytest.raises(InvalidRequest, match="contradict"):
            to_message(body, CreateVideoFormat, overlay="metadata")


@pytest.mark.parametrize("text", ["false", "False"])
def test_a_truth_of_a_form_is_the_same_in_its_metadata(text: str) -> None:
    def read(told: Any) -> CreateVideoFormat:
        fields = {**PLAIN, "watermark": text, "metadata": json.dumps({"watermark": told})}
        return to_message(RawBody(fields=fields, is_form=True), CreateVideoFormat, overlay="metadata")

    assert read(False).watermark is read(text).watermark is False
    with pytest.raises(InvalidRequest, match="contradict"):
        read(True)


@pytest.mark.parametrize("is_form", [True, False])
def test_a_null_is_absent_inside_objects_too(is_form: bool) -> None:
    characters: Any = [{"id": "char_1", "no_such_field": None}]
    fields = {**PLAIN, "characters": json.dumps(characters) if is_form else characters}
    read = to_message(RawBody(fields=fields, is_form=is_form), CreateVideoFormat)
    assert [each.id for each in read.characters or ()] == ["char_1"]


def test_a_refused_field_that_is_empty_is_absent() -> None:
    refused = {"seed": "Seeds cannot be chosen."}
    body = RawBody(fields={**PLAIN, "seed": ""})
    to_message(body, CreateVideo, refused=refused, empty_is_absent=True)
    with pytest.raises(UnsupportedField, match="Seeds"):
        to_message(body, CreateVideo, refused=refused)


@pytest.mark.parametrize("unknown", ["video_x", "\t"])
@pytest.mark.parametrize(
    ("path", "body", "place"),
    [
        ("/v1/videos", {"remix_target_id": 0}, "error.param"),
        ("/v1/videos", {"characters": [{"id": 0}]}, "error.param"),
        ("/v1/videos", {"character_ids": [0]}, "error.param"),
        ("/v1/videos", {"input_reference": {"file_id": 0}}, "error.param"),
        ("/v1/videos/edits", {"video": {"id": 0}}, "error.param"),
        ("/v1/videos/edits", {"model": "sora-2-video-to-video", "video_id": 0}, "error.param"),
        ("/api/v1/videos", {"model": "openai/sora-2", "previous_job_id": 0}, "error.metadata.param"),
        ("/fal-ai/sora-2/video-to-video/remix", {"video_id": 0}, "detail.0.loc.1"),
        ("/fal-ai/sora-2/text-to-video", {"character_ids": [0]}, "detail.0.loc.1"),
        ("/v1/video/sora-video", {"model": "sora-2", "remixTargetId": 0}, "field"),
    ],
    ids=str,
)
def test_an_id_that_is_nobody_s_is_told_by_its_field(
    api: Api, path: str, body: dict[str, Any], place: str, unknown: str
) -> None:
    sent = json.loads(
        json.dumps({"prompt": "a fox"} | body)
        .replace(": 0", f": {json.dumps(unknown)}")
        .replace("[0]", f"[{json.dumps(unknown)}]")
    )
    told: Any = api.post(path, sent).json()
    for step in place.split("."):
        told = told[int(step)] if step.isdigit() else told[step]
    field = next(name for name in body if name != "model")
    assert str(told).startswith(field), told


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/v1/videos", {"prompt": "a fox", "input_reference": {"image_url": PNG_URL}}),
        (
            "/api/v1/jobs/createTask",
            {"model": "sora-2-image-to-video", "input": {"prompt": "a fox", "image_urls": [PNG_URL]}},
        ),
        ("/api/file-base64-upload", {"base64Data": PNG_URL}),
    ],
    ids=str,
)
def test_a_disk_that_is_full_is_told_and_nothing_is_made(
    api: Api, path: str, body: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*args: Any) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(type(api.service.blobs), "put_bytes", full)
    answer = api.post(path, body)
    assert "no room on this server's disk" in answer.text and "disk_full" in answer.text, answer.text
    assert (answer.headers["retry-after"], answer.headers["x-should-retry"]) == ("10", "true")  # nothing was made
    assert answer.status_code == (503 if path == "/v1/videos" else 200)
    assert api.queue.job_ids == [] and api.available() == CREDITS


@pytest.mark.parametrize("path", ["/v1/videos", "/api/v1/jobs/createTask"])
def test_a_disk_that_is_full_of_the_database_is_told_too(api: Api, path: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*args: Any) -> None:
        engine = sa.create_engine("sqlite://")
        with engine.begin() as connection:
            connection.execute(sa.text("PRAGMA max_page_count = 2"))
            connection.execute(sa.text("CREATE TABLE a AS SELECT zeroblob(100000)"))

    monkeypatch.setattr(Submissions, "_insert", full)
    create: dict[str, Any] = {"prompt": "a fox"}
    task = {"model": "sora-2-text-to-video", "input": {"prompt": "a fox"}}
    answer = api.post(path, create if path == "/v1/videos" else task)
    assert "disk_full" in answer.text, answer.text
    assert answer.headers["x-should-retry"] == "true"  # the transaction was rolled back
    assert answer.status_code == (503 if path == "/v1/videos" else 200)
    assert api.queue.job_ids == [] and api.available() == CREDITS


@pytest.mark.parametrize(
    ("path", "body", "known"),
    [
        ("/v1/models/openai/sora-2/predictions", {"input": {"prompt": "a", "x": 1}}, "'prompt', 'seconds'"),
        ("/api/v1/jobs/createTask", {"model": "sora-2-text-to-video", "input": {"prompt": "a", "x": 1}}, "'prompt', "),
        ("/api/v1/video/sora-pro", {"model": "sora-2", "prompt": "a", "characters": [{"x": 1}]}, "'url' and"),
        ("/v1/videos", {"prompt": "a", "characters": [{"id": "a", "x": 1}]}, "'id'."),
    ],
    ids=str,
)
def test_an_unknown_field_inside_an_object_is_told_with_those_that_are_known_there(
    api: Api, path: str, body: Any, known: str
) -> None:
    told = api.post(path, body).text
    assert "Unknown parameter: '" in told and "x'. Known there are: " + known in told, told


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/v1/video/create", {"model": "sora-2", "images": ["example.com/a.png"]}),
        ("/v1/video/generations", {"model": "sora-2", "image": "a.png"}),
        ("/api/v1/video/sora-pro", {"model": "sora-2", "imageUrl": "//example.com/a.png"}),
    ],
    ids=str,
)
def test_what_is_neither_an_address_nor_a_data_url_is_told_that_either_would_do(api: Api, path: str, body: Any) -> None:
    told = api.post(path, {"prompt": "a fox"} | body).text
    assert "http:// or https:// address" in told and "data URL" in told, told
