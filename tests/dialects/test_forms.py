"""Forms: multipart and urlencoded bodies as clients really write them, and as nobody should."""

from __future__ import annotations

import base64
import gc
import weakref
from email.charset import BASE64, QP, Charset
from email.mime.image import MIMEImage
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from email.policy import HTTP
from typing import Any

import pytest

from dialects.api import Api, png
from rushes.core.errors import BodyTooLarge, InvalidRequest, MalformedBody
from rushes.dialects import forms
from rushes.dialects.forms import MultipartReader, UploadedFile, boundary_in, boundary_of, fold, parse_urlencoded

CRLF = "\r\n"
LABEL = {"content-type": "multipart/form-data; boundary=b0undary"}


def part(name: str, value: bytes | str, *, file_name: str | None = None, media_type: str | None = None) -> bytes:
    head = f'Content-Disposition: form-data; name="{name}"'
    head += f'; filename="{file_name}"' if file_name is not None else ""
    head += f"{CRLF}Content-Type: {media_type}" if media_type else ""
    data = value.encode() if isinstance(value, str) else value
    return f"--b0undary{CRLF}{head}{CRLF}{CRLF}".encode() + data + CRLF.encode()


END = b"--b0undary--\r\n"


def read(content: bytes, *, step: int | None = None) -> list[Any]:
    reader = MultipartReader(b"b0undary")
    for start in range(0, len(content), step or len(content)):
        reader.feed(content[start : start + (step or len(content))])
    return list(reader.finish())


@pytest.mark.parametrize("step", [None, 1, 7])
def test_parts_are_read_however_they_are_cut(step: int | None) -> None:
    content = part("prompt", "naïve 狐") + part("f", b"\x00\r\n--b0", file_name="a.png", media_type="image/png") + END
    assert read(content, step=step) == [
        ("prompt", "naïve 狐"),
        ("f", UploadedFile(data=b"\x00\r\n--b0", file_name="a.png", media_type="image/png")),
    ]


@pytest.mark.parametrize(
    ("sent", "told"),
    [
        ('"a \\u0022red\\u0022 fox"', 'a "red" fox'),
        (' "a fox"\n', "a fox"),
        ("a fox", "a fox"),
        ('"a fox" runs', '"a fox" runs'),
        ("4", "4"),
        ('{"id":"x"}', '{"id":"x"}'),
    ],
)
def test_a_part_that_is_labelled_as_json_is_the_text_it_stands_for(sent: str, told: str) -> None:
    """Converters of Retrofit and Spring write every text of a form so."""
    assert read(part("prompt", sent, media_type="application/json; charset=UTF-8") + END) == [("prompt", told)]
    assert read(part("prompt", sent) + END) == [("prompt", sent)]


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"--b0undary",
        b"nonsense",
        part("prompt", "a"),
        part("prompt", "a")[:-4],
        part("prompt", b"\xff") + END,
        b"--b0undary\r\nContent-Disposition: form-data\r\n\r\na\r\n" + END,
        b"--b0undary\r\n\r\na\r\n" + END,
        b"--b0undary\r\nbad header line\r\n\r\na\r\n" + END,
        part("x" * 9000, "a") + END,
        part("a", "1") * 65 + END,
        b"--b0undary\r\n" + b"X-A: b\r\n" * 20 + b"\r\n\r\n" + END,
    ],
    ids=lambda content: repr(content[-30:]),
)
def test_what_is_no_form_is_malformed(content: bytes) -> None:
    with pytest.raises(MalformedBody):
        read(content or b"x")


@pytest.mark.parametrize("step", [None, 1, 7])
@pytest.mark.parametrize("preamble", ["", "\r\n", "This is a multi-part message in MIME format. --b0undary\r\n--\r\n"])
def test_what_stands_before_the_first_boundary_is_passed_over(step: int | None, preamble: str) -> None:
    assert read(preamble.encode() + part("prompt", "a") + END + b"the end", step=step) == [("prompt", "a")]


def test_a_preamble_has_its_limit() -> None:
    with pytest.raises(MalformedBody, match="does not begin within 65536 bytes"):
        read(b"x" * (forms.PREAMBLE_BYTES_MAX + 100), step=1000)


PROMPT = "naïve 狐 = 2 + 2 \t\r\n\r\n" + "a long line, " * 30


def mail(charset: str | Charset, *, image: bytes) -> bytes:
    """A form as Python's own library for mail writes it."""
    whole = MIMEMultipart("form-data", boundary="b0undary", policy=HTTP)
    for name, inner in (
        ("prompt", MIMEText(PROMPT, "plain", charset, policy=HTTP)),
        ("f", MIMEImage(image, policy=HTTP)),
    ):
        inner.add_header("Content-Disposition", "form-data", name=name)
        whole.attach(inner)
    return whole.as_bytes().partition(b"\r\n\r\n")[2]


@pytest.mark.parametrize("step", [None, 1, 7])
@pytest.mark.parametrize("encoding", [BASE64, QP])
def test_a_form_that_a_library_for_mail_has_written_is_decoded(encoding: int, step: int | None) -> None:
    charset = Charset("utf-8")
    charset.body_encoding = encoding
    content = mail(charset, image=png())
    assert content.count(b"Content-Transfer-Encoding") == 2 and "naïve".encode() not in content
    (_, text), (_, file) = read(content, step=step)
    assert text == PROMPT and file.data == png()


@pytest.mark.parametrize("encoding", ["7bit", "8BIT", "binary", " "])
def test_an_encoding_that_changes_nothing_may_be_named(encoding: str) -> None:
    assert read(encoded(encoding, b"a=3D")) == [("prompt", "a=3D")]


@pytest.mark.parametrize("step", [None, 1])
@pytest.mark.parametrize(
    ("encoding", "data"),
    [
        ("base64", b"YQ"),
        ("base64", b"YQ==YQ=="),
        ("base64", b"a fox!"),
        ("quoted-printable", b"a=fox"),
        ("quoted-printable", b"a="),
        ("quoted-printable", b"a" + b" " * 5000 + b"b"),
        ("gzip", b"a"),
    ],
)
def test_what_cannot_be_decoded_is_refused_by_name(encoding: str, data: bytes, step: int | None) -> None:
    with pytest.raises(InvalidRequest, match=r"'prompt' .* Content-Transfer-Encoding") as raised:
        read(encoded(encoding, data), step=step)
    assert raised.value.param == "prompt"


def encoded(encoding: str, data: bytes) -> bytes:
    head = (
        f'--b0undary\r\nContent-Disposition: form-data; name="prompt"\r\nContent-Transfer-Encoding: {encoding}\r\n\r\n'
    )
    return head.encode() + data + b"\r\n" + END


def test_what_is_decoded_is_bounded_as_it_will_be_held(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(forms, "FIELD_BYTES_MAX", 10)
    assert read(encoded("base64", base64.encodebytes(b"x" * 10))) == [("prompt", "x" * 10)]
    with pytest.raises(BodyTooLarge):
        read(encoded("base64", base64.encodebytes(b"x" * 11)))


def test_a_field_and_a_file_have_their_limits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(forms, "FIELD_BYTES_MAX", 10)
    monkeypatch.setattr(forms, "FILE_BYTES_MAX", 20)
    read(part("a", "x" * 10) + part("f", "x" * 20, file_name="f") + END)
    for content in (part("a", "x" * 11), part("f", "x" * 21, file_name="f")):
        with pytest.raises(BodyTooLarge):
            read(content + END)


def test_long_text_in_a_form_is_ascii() -> None:
    assert len(read(part("a", "x" * (2 << 20)) + END)[0][1]) == 2 << 20
    with pytest.raises(InvalidRequest, match="beyond ASCII"):
        read(part("a", "狐" * (1 << 20)) + END)


def test_text_beyond_ascii_counts_over_the_whole_form() -> None:
    with pytest.raises(InvalidRequest, match="beyond ASCII"):
        read(part("a", "狐" * (200 << 10)) + part("b", "狐" * (200 << 10)) + END)


def test_a_file_is_freed_with_its_last_user_and_not_at_some_collection() -> None:
    gc.collect()
    gc.disable()
    try:
        reader = MultipartReader(b"b0undary")
        reader.feed(part("f", b"x", file_name="a.png") + END)
        file = weakref.ref(reader.finish()[0][1])  # type: ignore[arg-type]
        reader.forget()
        del reader
        assert file() is None
    finally:
        gc.enable()


def test_an_unused_file_field_of_a_browser_is_absent() -> None:
    assert read(part("f", b"", file_name="", media_type="application/octet-stream") + END) == []


def test_a_file_without_a_name_is_told_by_its_type() -> None:
    ((_, file),) = read(part("f", b"\x89PNG", media_type="image/png") + END)
    assert isinstance(file, UploadedFile)


def test_files_of_one_name_are_kept_in_their_order() -> None:
    first, second = (UploadedFile(data=data, file_name="x", media_type="") for data in (b"1", b"2"))
    assert fold([("f[]", first), ("a", "1"), ("f[]", second)]) == ({"a": "1"}, {"f": (first, second)})


@pytest.mark.parametrize(
    ("entries", "fields"),
    [
        ([("a", "1"), ("b", "2")], {"a": "1", "b": "2"}),
        ([("a.b", "1"), ("a.c", "2")], {"a": {"b": "1", "c": "2"}}),
        ([("a[b.c]", "1")], {"a": {"b.c": "1"}}),
        ([("a[0].b", "1"), ("a[1].b", "2")], {"a": [{"b": "1"}, {"b": "2"}]}),
        ([("a.0.b", "1"), ("a.1.b", "2")], {"a": [{"b": "1"}, {"b": "2"}]}),
        ([("a[].b", "1"), ("a[].b", "2")], {"a": [{"b": "1"}, {"b": "2"}]}),
        ([("a.b", "1"), ("a[b]", "2")], {"a": {"b": ["1", "2"]}}),
        ([("a[b]", "1")], {"a": {"b": "1"}}),
        ([("a[b]", "1"), ("a[c]", "2")], {"a": {"b": "1", "c": "2"}}),
        ([("a[]", "1"), ("a[]", "2")], {"a": ["1", "2"]}),
        ([("a", "1"), ("a", "2")], {"a": ["1", "2"]}),
        ([("a[1]", "2"), ("a[0]", "1")], {"a": ["1", "2"]}),
        ([("a[][id]", "1"), ("a[][id]", "2")], {"a": [{"id": "1"}, {"id": "2"}]}),
        ([("a[][id]", "1"), ("a[][n]", "x"), ("a[][id]", "2")], {"a": [{"id": "1", "n": "x"}, {"id": "2"}]}),
        ([("a[0][id]", "1"), ("a[1][id]", "2")], {"a": [{"id": "1"}, {"id": "2"}]}),
    ],
)
def test_brackets_fold(entries: list[Any], fields: dict[str, Any]) -> None:
    assert fold(entries) == (fields, {})


@pytest.mark.parametrize(
    "entries",
    [
        [("a", "1"), ("a[b]", "2")],
        [("a[b]", "1"), ("a", "2")],
        [("a[]", "1"), ("a[b]", "2")],
        [("a[b", "1")],
        [("[a]", "1")],
        [("a]", "1")],
        [("a[b][c][d][e][f]", "1")],
        [("a.b.c.d.e.f", "1")],
        [("a.", "1")],
        [(".a", "1")],
        [("a..b", "1")],
        [("a[b]c", "1")],
        [("a[]" * 500, "1")],
        [("f", UploadedFile(data=b"", file_name="x", media_type="")), ("f", "text")],
        [("f", "text"), ("f", UploadedFile(data=b"", file_name="x", media_type=""))],
    ],
    ids=lambda entries: str(entries[0][0])[:20],
)
def test_keys_that_contradict_each_other_are_refused(entries: list[Any]) -> None:
    with pytest.raises(MalformedBody):
        fold(entries)


def test_urlencoded_text_is_strict() -> None:
    assert parse_urlencoded(b"prompt=a+b%E7%8B%90&empty=") == [("prompt", "a b狐"), ("empty", "")]
    for data in (b"a=%ff", b"\xff=1", b"&".join(b"a=1" for _ in range(100))):
        with pytest.raises(MalformedBody):
            parse_urlencoded(data)


def test_boundaries_are_found_by_label_and_by_content() -> None:
    assert boundary_of('multipart/form-data; boundary="a b"') == b"a b"
    assert boundary_of("multipart/form-data") is None
    assert boundary_of("multipart/form-data; boundary=" + "x" * 300) is None
    assert boundary_in(b'--abc\r\nContent-Disposition: form-data; name="a"') == b"abc"
    assert boundary_in(b"--abc\r\nX: y") is None
    assert boundary_in(b"--\r\nContent-Disposition: form-data") is None


# Through the application.


def test_keys_with_dots_are_steps_too(api: Api) -> None:
    """As axios writes them with `dots`, and forms of .NET and Spring."""
    video = b"\x00\x00\x00\x18ftypmp42\x00\x00\x00\x00mp42isom" + b"\x00\x00\x00\x08moov"
    character = api.request("POST", "/v1/videos/characters", data={"name": "Rex"}, files={"video": ("a.mp4", video)})
    assert character.status_code == 200, character.text
    image = "data:image/png;base64," + base64.b64encode(png()).decode()
    fields = {"prompt": "a fox", "input_reference.image_url": image, "characters[0].id": character.json()["id"]}
    made = api.request("POST", "/v1/videos", data=fields)
    assert made.status_code == 200, made.text
    request = api.service.jobs.get(api.caller, made.json()["id"]).request
    assert (len(request.images), [one.name for one in request.characters]) == (1, ["Rex"])
    refused = api.request("POST", "/v1/videos", data={"prompt": "a fox", "input_reference.nothing": "x"})
    assert refused.status_code == 400 and "nothing" in refused.json()["error"]["param"]


@pytest.mark.parametrize(
    ("video", "words"),
    [
        (part("video", '{"id":"$VIDEO"}', media_type="application/json"), "text/plain"),
        (part("video[id]", "$VIDEO", media_type="text/plain; charset=utf-8"), "text/plain; charset=utf-8"),
        (part("video[id]", "$VIDEO"), None),
    ],
    ids=["ruby", "java", "go"],
)
def test_the_forms_of_openais_other_sdks_are_read(api: Api, video: bytes, words: str | None) -> None:
    """Ruby's says of each value what it is and writes objects as JSON, Java's puts them into brackets, Go's says nothing."""
    made = api.request(
        "POST",
        "/v1/videos",
        content=part("prompt", "a fox 狐", media_type=words)
        + part("input_reference", png(), media_type="application/octet-stream")
        + part("seconds", "8", media_type=words)
        + END,
        headers=LABEL,
    )
    assert made.status_code == 200, made.text
    request = api.service.jobs.get(api.caller, made.json()["id"]).request
    assert (request.prompt, request.seconds, len(request.images)) == ("a fox 狐", 8, 1)
    api.finish(made.json()["id"])
    content = part("prompt", "at night", media_type=words) + video.replace(b"$VIDEO", made.json()["id"].encode()) + END
    edited = api.request("POST", "/v1/videos/edits", content=content, headers=LABEL)
    assert edited.status_code == 200, edited.text
    assert edited.json()["remixed_from_video_id"] == made.json()["id"]


def test_a_list_of_objects_in_one_part_is_read(api: Api) -> None:
    """As Ruby's SDK writes them."""
    video = b"\x00\x00\x00\x18ftypmp42\x00\x00\x00\x00mp42isom" + b"\x00\x00\x00\x08moov"
    character = api.request("POST", "/v1/videos/characters", data={"name": "Rex"}, files={"video": ("a.mp4", video)})
    listed = part("characters", f'[{{"id":"{character.json()["id"]}"}}]', media_type="application/json")
    made = api.request("POST", "/v1/videos", content=part("prompt", "Rex runs") + listed + END, headers=LABEL)
    assert made.status_code == 200, made.text
    request = api.service.jobs.get(api.caller, made.json()["id"]).request
    assert [one.name for one in request.characters] == ["Rex"]


@pytest.mark.parametrize("label", ["application/json", "", "application/octet-stream", "multipart/form-data"])
def test_a_form_with_a_wrong_label_is_told_by_its_content(api: Api, label: str) -> None:
    content = part("prompt", "a fox") + part("input_reference", png(), file_name="a", media_type="image/png") + END
    answer = api.request("POST", "/v1/videos", content=content, headers={"content-type": label})
    assert answer.status_code == 200, answer.text
    assert len(api.service.jobs.get(api.caller, answer.json()["id"]).request.images) == 1


def test_a_form_in_chunks_is_read(api: Api) -> None:
    content = part("prompt", "a fox") + part("seconds", "8") + END

    async def chunks() -> Any:
        for start in range(0, len(content), 5):
            yield content[start : start + 5]

    answer = api.request("POST", "/v1/videos", content=chunks(), headers=LABEL)
    assert answer.json()["seconds"] == "8"


@pytest.mark.parametrize(
    ("content", "param"),
    [
        (part("prompt", b"x", file_name="p.txt"), "prompt"),
        (part("prompt", "a") + part("prompt", "b"), "prompt"),
        (part("prompt", "a") + part("video", b"x", file_name="v.mp4"), "video"),
        (part("prompt", "a") + part("input_reference", b"words", file_name="a.png"), "input_reference"),
        (part("prompt", "a\x00b"), "prompt"),
        (part("prompt", "a") + part("input_reference", "{not json"), "input_reference"),
        (part("seconds", "8"), "prompt"),
    ],
)
def test_a_form_that_cannot_be_is_refused_by_name(api: Api, content: bytes, param: str) -> None:
    answer = api.request("POST", "/v1/videos", content=content + END, headers=LABEL)
    assert answer.status_code == 400 and answer.json()["error"]["param"] == param, answer.text


def test_a_file_in_a_field_that_is_not_known_is_told_which_are(api: Api) -> None:
    content = part("prompt", "a") + part("photo", png(), file_name="a.png") + END
    answer = api.request("POST", "/v1/videos", content=content, headers=LABEL)
    assert answer.status_code == 400 and "'input_reference'" in answer.json()["error"]["message"], answer.text


def test_a_file_whose_name_is_written_wide_alone_is_a_file(api: Api) -> None:
    head = b"Content-Disposition: form-data; name=input_reference; filename*=utf-8''b%C3%A4r.png\r\n\r\n"
    content = part("prompt", "a") + b"--b0undary\r\n" + head + png(80, 60) + b"\r\n" + END
    answer = api.request("POST", "/v1/videos", content=content, headers=LABEL)
    assert answer.status_code == 200, answer.text
    (image,) = api.service.jobs.get(api.caller, answer.json()["id"]).request.images
    assert image.width_px == 80


@pytest.mark.parametrize(
    "name",
    [
        b"filename*=utf-8''a%00.png",
        b"filename*=utf-8''%00",
        b"filename*=a%00.png",
        b"filename*0*=utf-8''a%00; filename*1=.png",
    ],
)
def test_a_file_name_with_a_nul_is_refused_however_it_is_written(api: Api, name: bytes) -> None:
    head = b"Content-Disposition: form-data; name=input_reference; " + name + b"\r\n\r\n"
    content = part("prompt", "a") + b"--b0undary\r\n" + head + png(80, 60) + b"\r\n" + END
    answer = api.request("POST", "/v1/videos", content=content, headers=LABEL)
    assert answer.status_code == 400, answer.text
    assert answer.json()["error"]["param"] == "input_reference"


@pytest.mark.parametrize("name", [b"idna''%ff", b"undefined''a%ff", b"\x00''a", b"a; filename*01=b; filename*=c"])
def test_a_wide_name_that_is_none_is_malformed(name: bytes) -> None:
    head = b"--b0undary\r\nContent-Disposition: form-data; name=input_reference; filename*=" + name + b"\r\n\r\n"
    reader = MultipartReader(b"b0undary")
    try:
        reader.feed(head + b"x\r\n--b0undary--\r\n")
    except MalformedBody:
        return
    assert [field for field, _ in reader.finish()] == ["input_reference"]  # as the standard library reads it


@pytest.mark.parametrize("content", [b"", b"--other\r\n", part("prompt", "a"), b"x=1"])
def test_a_form_that_is_none_is_malformed(api: Api, content: bytes) -> None:
    answer = api.request("POST", "/v1/videos", content=content, headers=LABEL)
    assert answer.status_code == 400 and answer.json()["error"]["code"] == "malformed_body"


def test_json_text_in_a_form_field_is_read_as_what_it_is(api: Api) -> None:
    content = part("prompt", "a") + part("input_reference", '{"file_id": "f"}') + END
    answer = api.request("POST", "/v1/videos", content=content, headers=LABEL)
    assert answer.json()["error"]["param"] == "input_reference.file_id"


def test_a_file_over_the_limit_of_images_is_refused(api: Api) -> None:
    content = part("prompt", "a") + part("input_reference", png() + b"\x00" * (21 << 20), file_name="a.png") + END
    answer = api.request("POST", "/v1/videos", content=content, headers=LABEL)
    assert answer.status_code == 400 and "20 MiB" in answer.json()["error"]["message"]


def test_a_form_over_the_limit_is_refused(api: Api) -> None:
    content = part("prompt", "a") + part("input_reference", b"\x00" * (66 << 20), file_name="a.png") + END
    assert api.request("POST", "/v1/videos", content=content, headers=LABEL).status_code == 413


def test_a_dialect_of_json_says_so_to_a_form(api: Api) -> None:
    answer = api.request("POST", "/v1/video/create", content=part("prompt", "a") + END, headers=LABEL)
    assert answer.status_code == 400 and "JSON object" in answer.json()["message"]


def test_an_empty_field_of_a_form_is_absent_but_to_a_strict_server(api: Api) -> None:
    """As makers of forms send what nobody filled in: n8n, Apifox, `new FormData(form)`."""
    fields = dict.fromkeys(("seconds", "size", "input_reference", "characters", "user"), "") | {"prompt": "a fox"}
    for sent in ({"data": fields}, {"files": {name: (None, value) for name, value in fields.items()}}):
        answer = api.request("POST", "/v1/videos", **sent)
        assert (answer.status_code, answer.json().get("seconds"), answer.json().get("size")) == (200, "4", "720x1280")
    error = api.request("POST", "/v1/videos", data={"prompt": ""}).json()["error"]
    assert (error["param"], error["message"]) == ("prompt", "Missing required parameter: 'prompt'.")
    api.configure(is_strict=True)
    for strict in ({"data": {"prompt": "a fox", "seconds": ""}}, {"json": {"prompt": "a fox", "seconds": ""}}):
        error = api.request("POST", "/v1/videos", **strict).json()["error"]
        assert (error["param"], error["code"]) == ("seconds", "invalid_value")
