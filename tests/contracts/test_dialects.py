"""DialectContract: what every dialect owes, whatever its words. The words are data: `tests/samples/<dialect>/`.

A sample says how to create and how to look up, where in an answer a thing stands (``data.id``), and which status and
code each kind of error has. A new dialect brings its sample and is held to all of this.
"""

from __future__ import annotations

import base64
import copy
import gzip
import json
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

import httpx
import pytest
from sqlalchemy.exc import OperationalError

from dialects.api import CREDITS, Api, png
from rushes.core.errors import RushesError
from rushes.core.jobs import JobStatus
from rushes.dialects.base import Dialect
from rushes.dialects.table import DIALECTS
from rushes.service import Service
from rushes.service.policy import Policy
from rushes.store import jobs as rows
from rushes.store.database import Database
from rushes.testing import START, ListQueue, ManualClock
from support import build_service

SAMPLES = Path(__file__).parents[1] / "samples"
ABSENT = object()
MIB = 1024 * 1024


def at(value: Any, path: str) -> Any:
    """What stands at ``data.id`` or ``data.urls.0`` in an answer, or ABSENT; of ``a|b`` the first that is there. JSON that stands in
    a text is looked into.
    """
    for alternative in path.split("|"):
        found = value
        for name in alternative.split("."):
            if isinstance(found, str) and found.startswith("{"):
                found = json.loads(found)
            if isinstance(found, list) and name.isdigit():
                found = found[int(name)] if int(name) < len(found) else ABSENT
            else:
                found = found.get(name, ABSENT) if isinstance(found, dict) else ABSENT
        if found is not ABSENT and not isinstance(found, list):
            return found
    return ABSENT


def data_url(data: bytes, media_type: str = "image/png") -> str:
    return f"data:{media_type};base64,{base64.b64encode(data).decode()}"


class Speaker:
    """A dialect, spoken through its sample."""

    def __init__(self, dialect: Dialect, api: Api) -> None:
        self.dialect = dialect
        self.api = api
        self.sample = json.loads((SAMPLES / dialect.name / "contract.json").read_text())

    def body(self, **changes: Any) -> dict[str, Any]:
        body = copy.deepcopy(self.sample["body"])
        inner = body[self.within] if self.within else body
        for name, value in changes.items():
            (body if name in body else inner)[name] = value
        for holder in (body, inner):
            for name in [name for name, value in holder.items() if value is ABSENT]:
                del holder[name]
        return body

    @property
    def within(self) -> str | None:
        """The field of a body that holds what is said of the video, where it does not stand at the top."""
        found: str | None = self.sample.get("within")
        return found

    def named(self, field: str) -> str:
        """What an error calls a field of the body."""
        return f"{self.within}.{field}" if self.within and field not in self.sample["body"] else field

    def fields(self) -> set[str]:
        """The names of what a body holds."""
        body = self.sample["body"]
        return {*body, *body.get(self.within, ())} - {self.within}

    def with_image(self, url: str) -> dict[str, Any]:
        filled = json.dumps(self.sample["with_image"]).replace("$IMAGE", url)
        return self.body(**json.loads(filled))

    def post(self, body: Any = None, **kwargs: Any) -> httpx.Response:
        create = self.sample["create"]
        if body is not None:
            kwargs["json"] = body
        return self.api.request(create["method"], kwargs.pop("prefix", "") + create["path"], **kwargs)

    def post_image(self, url: str) -> httpx.Response:
        path = self.sample.get("image_path", self.sample["create"]["path"])
        return self.api.post(path, self.with_image(url))

    def create(self, **kwargs: Any) -> str:
        """A job of the sample's body; its id."""
        answer = self.post(self.body(), **kwargs)
        assert answer.status_code == self.sample["accepted"]["status"], answer.text
        job_id = at(answer.json(), self.sample["accepted"]["id"])
        assert isinstance(job_id, str)
        return job_id

    def look_up(self, job_id: str, *, encoded: bool = True, **kwargs: Any) -> httpx.Response:
        how = self.sample["look_up"]
        path = kwargs.pop("prefix", "") + how["path"].replace("{id}", quote(job_id, safe="") if encoded else job_id)
        if "body" in how:
            kwargs["json"] = {name: value.replace("{id}", job_id) for name, value in how["body"].items()}
        return self.api.request(how["method"], path, **kwargs)

    def refused(self, answer: httpx.Response, kind: str, param: str | None = None) -> None:
        """The answer is this kind of error in the dialect's envelope, and nothing was charged or enqueued."""
        status, code = self.sample["errors"][kind]
        body = answer.json()
        assert (answer.status_code, at(body, self.sample["error"]["code"])) == (status, code), answer.text
        message = at(body, self.sample["error"]["message"])
        assert isinstance(message, str) and message
        if kind in self.sample.get("messages", {}):
            assert message == self.sample["messages"][kind]
        if param is not None:
            wanted = param if "." in param or "-" in param else self.named(param)
            assert at(body, self.sample["error"]["param"]) == wanted, answer.text
        assert answer.headers["content-type"] == "application/json"
        assert answer.headers["x-request-id"].startswith("req_")
        assert "Traceback" not in answer.text
        assert self.api.available() == CREDITS
        assert self.api.queue.job_ids == []


@pytest.fixture(params=DIALECTS, ids=[dialect.name for dialect in DIALECTS])
def speaker(request: pytest.FixtureRequest, service: Service, queue: ListQueue) -> Speaker:
    return Speaker(request.param, Api(service, queue))


class TestDialectContract:
    """The same checks over every dialect of the table, on every database."""

    # Who may ask.

    def test_without_a_valid_key_nothing_is_done(self, speaker: Speaker) -> None:
        for header in (None, "", "Bearer", "Bearer sk-wrong", "sk-wrong", "Basic dTpw", "Bearer " + "x" * 9000):
            headers = {} if header is None else {"authorization": header}
            speaker.refused(speaker.post(speaker.body(), auth=False, headers=headers), "unauthenticated")
            speaker.refused(speaker.look_up("video_x", auth=False, headers=headers), "unauthenticated")

    def test_every_form_of_every_header_of_a_key_is_read(self, speaker: Speaker) -> None:
        forms = [("authorization", form) for form in ("Bearer {}", "bearer {}", "{}", "Key {}", "Token {}")]
        for header, form in (*forms, ("api-key", "{}"), ("x-api-key", "{}")):
            speaker.create(auth=False, headers={header: form.format(speaker.api.key)})

    # What is accepted.

    def test_a_job_is_accepted_and_its_price_held(self, speaker: Speaker) -> None:
        job_id = speaker.create()
        assert re.fullmatch(speaker.sample["id_pattern"], job_id)
        assert speaker.api.queue.job_ids == [job_id]
        job = speaker.api.service.jobs.get(speaker.api.caller, job_id)
        assert (job.dialect, job.status, job.price_credits) == (
            speaker.dialect.name,
            JobStatus.QUEUED,
            speaker.sample["price"],
        )
        assert speaker.api.available() == CREDITS - speaker.sample["price"]

    def test_the_documented_example_works_as_it_stands(self, speaker: Speaker) -> None:
        example = speaker.dialect.operation("create").example
        assert speaker.post(example).status_code == speaker.sample["accepted"]["status"]

    def test_a_prompt_of_any_script_comes_back_unchanged(self, speaker: Speaker) -> None:
        prompt = '雪中的狐狸 🦊 "quoted" \\ \n ＡＢＣ é'
        job_id = at(speaker.post(speaker.body(prompt=prompt)).json(), speaker.sample["accepted"]["id"])
        assert speaker.api.service.jobs.get(speaker.api.caller, job_id).request.prompt == prompt

    def test_null_counts_as_absent(self, speaker: Speaker) -> None:
        required = {"model", "prompt", *speaker.sample.get("required", [])}
        nulls = {name: None for name in speaker.fields() if name not in required}
        assert speaker.post(speaker.body(**nulls)).status_code == speaker.sample["accepted"]["status"]

    def test_an_empty_text_counts_as_absent_where_relays_cannot_tell_the_two_apart(self, speaker: Speaker) -> None:
        if not speaker.dialect.empty_is_absent:
            pytest.skip("its vendor checks what it is sent")
        body = speaker.dialect.operation("create").body
        assert body is not None
        required = {"model", "prompt", *speaker.sample.get("required", [])}
        empty = {name: "" for name in body.__struct_encode_fields__ if name not in required}
        assert speaker.post(speaker.body(**empty)).status_code == speaker.sample["accepted"]["status"]

    def test_an_image_as_a_data_url_is_kept(self, speaker: Speaker) -> None:
        answer = speaker.post_image(data_url(png()))
        job_id = at(answer.json(), speaker.sample["accepted"]["id"])
        assert len(speaker.api.service.jobs.get(speaker.api.caller, job_id).request.images) == 1

    def test_a_label_that_is_wrong_or_missing_does_no_harm_to_json(self, speaker: Speaker) -> None:
        content = json.dumps(speaker.body()).encode()
        for label in ("text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", ""):
            answer = speaker.post(content=b"\xef\xbb\xbf \n" + content, headers={"content-type": label})
            assert answer.status_code == speaker.sample["accepted"]["status"], (label, answer.text)

    def test_a_chunked_body_is_read(self, speaker: Speaker) -> None:
        async def chunks() -> Any:
            for byte in json.dumps(speaker.body()).encode():
                yield bytes([byte])

        answer = speaker.post(content=chunks(), headers={"content-type": "application/json"})
        assert answer.status_code == speaker.sample["accepted"]["status"], answer.text

    def test_without_credits_nothing_is_made(self, service: Service, queue: ListQueue, speaker: Speaker) -> None:
        service.accounts.grant("tester", 1 - CREDITS)
        answer = speaker.post(speaker.body())
        service.accounts.grant("tester", CREDITS - 1)
        speaker.refused(answer, "no_credits")

    # Looking up.

    def test_every_state_has_its_word(self, speaker: Speaker) -> None:
        api, words = speaker.api, speaker.sample["words"]
        assert set(words) == {status.value for status in JobStatus}
        ids = {status: speaker.create() for status in JobStatus}
        api.begin(ids[JobStatus.RUNNING], percent=40)
        api.finish(ids[JobStatus.SUCCEEDED])
        api.fail(ids[JobStatus.FAILED], message="No such place.")
        api.cancel(ids[JobStatus.CANCELED])
        for status, job_id in ids.items():
            answer = speaker.look_up(job_id)
            assert answer.status_code == speaker.sample.get("looked_up", {}).get(status.value, 200)
            assert at(answer.json(), speaker.sample["status"]) == words[status.value]
            assert answer.headers["x-rushes-engine"] == "scene"
            assert answer.headers["cache-control"] == "no-store"
            if speaker.sample["video_url"] is not None:
                url = at(answer.json(), speaker.sample["video_url"])
                assert (url not in (None, "", ABSENT)) == (status is JobStatus.SUCCEEDED)
        assert "No such place." in speaker.look_up(ids[JobStatus.FAILED]).text
        if speaker.sample["progress"] is not None:
            path, whole = speaker.sample["progress"]
            wanted = whole.replace("100", "40") if isinstance(whole, str) else whole * 0.4
            assert at(speaker.look_up(ids[JobStatus.RUNNING]).json(), path) == wanted

    def test_the_video_is_had_with_a_bare_get(self, speaker: Speaker) -> None:
        if speaker.sample["video_url"] is None:
            return  # OpenAI's clients download with their key
        job_id = speaker.create()
        speaker.api.finish(job_id)
        url = at(speaker.look_up(job_id).json(), speaker.sample["video_url"])
        assert url.startswith("http://testserver/files/")
        answer = speaker.api.get(url, auth=False)
        assert answer.status_code == 200 and answer.headers["content-type"] == "video/mp4"

    def test_times_are_in_their_units(self, speaker: Speaker) -> None:
        answer = speaker.look_up(speaker.create()).json()
        seconds = int(START.timestamp())
        for path, unit in speaker.sample["times"].items():
            assert at(answer, path) == seconds * {"s": 1, "ms": 1000}[unit], path

    def test_an_unknown_id_is_not_found(self, speaker: Speaker) -> None:
        is_in_path = "{id}" in speaker.sample["look_up"]["path"].partition("?")[0]
        for job_id in (
            "video_x",
            "sora-2:task_x",
            "a b",
            "x" * 5000,
            "a\x00b",
            "'; DROP TABLE jobs",
            "..",
            "🦊",
            "a%b",
        ):
            kind = "unknown_id" if is_in_path or "\x00" not in job_id else "missing"
            if job_id == ".." and "?" not in speaker.sample["look_up"]["path"]:
                continue  # clients fold this path before they send it
            speaker.refused(speaker.look_up(job_id), kind)

    def test_a_foreign_id_answers_like_an_unknown_one(self, speaker: Speaker) -> None:
        stranger = Api(speaker.api.service, ListQueue(), name="stranger")
        job_id = Speaker(speaker.dialect, speaker.api).create()
        assert speaker.look_up(job_id).status_code == 200  # what is kept in memory is for its owner alone
        unknown = "x" + job_id[1:]
        answers = []
        for asked in (job_id, unknown):
            answer = Speaker(speaker.dialect, stranger).look_up(asked)
            answers.append((answer.status_code, answer.text.replace(asked, "ID")))
        assert answers[0] == answers[1]

    def test_what_others_commit_is_told_by_the_next_poll(
        self, speaker: Speaker, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("rushes.service.polls.STAMP_SECONDS", 0)  # on PostgreSQL a poll may be this old
        job_id = speaker.create()
        queued = speaker.look_up(job_id).json()
        assert speaker.look_up(job_id).json() == queued
        elsewhere = Database(speaker.api.service.database.url.render_as_string(hide_password=False))
        with elsewhere.write() as tx:
            assert rows.move(tx, job_id, JobStatus.CANCELED, now=START)
        elsewhere.close()
        assert speaker.look_up(job_id).json() != queued

    def test_an_id_may_be_percent_encoded_or_not(self, speaker: Speaker) -> None:
        unified = next(dialect for dialect in DIALECTS if dialect.name == "unified")
        job_id = Speaker(unified, speaker.api).create()
        assert ":" in job_id
        for encoded in (True, False):
            assert speaker.look_up(job_id, encoded=encoded).status_code == 200
        # Where a program encodes what its client encodes again.
        assert speaker.look_up(quote(job_id, safe="")).status_code == 200

    def test_the_jobs_of_every_dialect_are_found(self, speaker: Speaker) -> None:
        for dialect in DIALECTS:
            job_id = Speaker(dialect, speaker.api).create()
            speaker.api.finish(job_id)
            assert speaker.look_up(job_id).status_code == 200

    # Idempotency.

    def test_the_same_key_and_request_give_the_same_job_charged_once(self, speaker: Speaker) -> None:
        headers = {"idempotency-key": "k-1"}
        first, second = speaker.create(headers=headers), speaker.create(headers=headers)
        assert first == second
        assert speaker.api.queue.job_ids == [first]
        assert speaker.api.available() == CREDITS - speaker.sample["price"]
        assert speaker.create(headers={"idempotency-key": "k-2"}) != first

    def test_the_same_key_with_another_request_is_refused(self, speaker: Speaker) -> None:
        headers = {"idempotency-key": "k-1"}
        speaker.api.cancel(speaker.create(headers=headers))
        speaker.api.queue.job_ids.clear()
        answer = speaker.post(speaker.body(prompt="another"), headers=headers)
        speaker.refused(answer, "mismatch")

    def test_an_impossible_idempotency_key_is_refused(self, speaker: Speaker) -> None:
        for key in ("", "k" * 256):
            answer = speaker.post(speaker.body(), headers={"idempotency-key": key})
            speaker.refused(answer, "missing", "Idempotency-Key")

    def test_a_compressed_body_is_read_and_a_broken_one_malformed(self, speaker: Speaker) -> None:
        content = gzip.compress(json.dumps(speaker.body()).encode())
        headers = {"content-encoding": "gzip", "content-type": "application/json"}
        speaker.refused(speaker.post(content=content[:-1], headers=headers), "malformed")
        assert speaker.post(content=content, headers=headers).status_code == speaker.sample["accepted"]["status"]

    # Around the operations.

    def test_it_answers_below_its_prefix_too(self, speaker: Speaker) -> None:
        prefix = speaker.dialect.prefix
        answer = speaker.post(speaker.body(), prefix=prefix)
        job_id = at(answer.json(), speaker.sample["accepted"]["id"])
        assert speaker.look_up(job_id, prefix=prefix).status_code == 200

    def test_an_unknown_path_is_not_found_in_its_own_envelope(self, speaker: Speaker) -> None:
        answer = speaker.api.get(f"{speaker.dialect.prefix}/v9/nothing")
        assert answer.status_code == 404
        assert isinstance(at(answer.json(), speaker.sample["error"]["message"]), str)
        assert answer.headers["x-request-id"].startswith("req_")

    def test_a_wrong_method_is_told_the_right_ones(self, speaker: Speaker) -> None:
        for prefix in ("", speaker.dialect.prefix):
            answer = speaker.api.request("PUT", prefix + speaker.sample["create"]["path"])
            assert answer.status_code == 405
            assert "POST" in answer.headers["allow"]
            assert isinstance(at(answer.json(), speaker.sample["error"]["message"]), str)

    def test_a_broken_database_is_a_clear_refusal(self, speaker: Speaker, monkeypatch: pytest.MonkeyPatch) -> None:
        def broken(*_: object, **__: object) -> None:
            raise OperationalError("SELECT secrets", {}, Exception("disk full"))

        monkeypatch.setattr("rushes.service.polls.rows.find", broken)
        answer = speaker.look_up("video_x")
        assert answer.status_code in (503, 200)
        assert answer.headers["retry-after"] == "2" and answer.headers["x-should-retry"] == "true"
        assert "secrets" not in answer.text and "disk" not in answer.text

    def test_a_bug_tells_nothing_of_itself(
        self, speaker: Speaker, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
    ) -> None:
        def broken(*_: object, **__: object) -> None:
            raise KeyError("a secret detail")

        monkeypatch.setattr("rushes.service.polls.rows.find", broken)
        answer = speaker.look_up("video_x")
        assert answer.status_code in (500, 200)
        assert "secret" not in answer.text
        assert answer.headers["x-should-retry"] == "false"
        assert answer.headers["x-request-id"] in caplog.text and "a secret detail" in caplog.text

    def test_every_error_can_be_rendered(self, speaker: Speaker) -> None:
        def walk(kind: type[RushesError]) -> None:
            for operation in (None, *speaker.dialect.operations):
                status, message = speaker.dialect.render_error(kind("text", param="p", job_id="j"), operation)
                assert 200 <= status < 600 and isinstance(message, speaker.dialect.error_type)
            for child in kind.__subclasses__():
                walk(child)

        walk(RushesError)


class TestWhatDialectsRefuse:
    """The checks that end before a job is written, on SQLite alone: always the dialect's own envelope, nothing charged.

    Which is why one server is enough for all of them.
    """

    @pytest.fixture(scope="class", params=DIALECTS, ids=[dialect.name for dialect in DIALECTS])
    @classmethod
    def speaker(
        cls, request: pytest.FixtureRequest, sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory
    ) -> Iterator[Speaker]:
        folder, queue = tmp_path_factory.mktemp("refusing"), ListQueue()
        database = Database(f"sqlite:///{shutil.copy(sqlite_template, folder / 'rushes.db')}")
        service = build_service(database, clock=ManualClock(), queue=queue, policy=Policy(), folder=folder)
        yield Speaker(request.param, Api(service, queue))
        database.close()

    @pytest.mark.parametrize(
        "content",
        [
            b"",
            b"   ",
            b"{",
            b"[]",
            b'"text"',
            b"null",
            b"not json",
            b'{"prompt": "a" "model"}',
            b"\xff\xfe{}",
            b'{"prompt": "\xe9"}',
            b'{"model": NaN}',
            b'{"x": Infinity}',
            b'{"x": 1e999}',
            b'{"x": 123456789012345678901234567890}',
            b'{"prompt": "a", "prompt": "b"}',
            b'{"prompt":' + b"[" * 100_000,
            b'{"a":' * 50 + b"1" + b"}" * 50,
        ],
        ids=lambda content: repr(content[:24]),
    )
    def test_a_body_that_is_not_a_json_object_is_malformed(self, speaker: Speaker, content: bytes) -> None:
        speaker.refused(speaker.post(content=content, headers={"content-type": "application/json"}), "malformed")

    @pytest.mark.parametrize("text", ['"a\\u0000b"', '"\\ud800"', '"\\udc00 tail"'])
    def test_text_that_cannot_be_stored_is_refused_by_name(self, speaker: Speaker, text: str) -> None:
        content = json.dumps(speaker.body(prompt="TEXT")).replace('"TEXT"', text).encode()
        speaker.refused(speaker.post(content=content), "missing", speaker.named("prompt"))

    def test_a_field_name_that_cannot_be_stored_is_refused(self, speaker: Speaker) -> None:
        speaker.refused(speaker.post(content=b'{"\\ud800": 1}'), "missing")

    @pytest.mark.parametrize("text", ["a%00b", "%ff"])
    def test_a_query_that_cannot_be_stored_is_refused_by_name(self, speaker: Speaker, text: str) -> None:
        for operation in speaker.dialect.operations:
            if operation.query is None:
                continue
            path = re.sub("{[^}]*}", "x", operation.path)
            for name in operation.query.__struct_encode_fields__:
                if name in operation.key_fields:
                    continue  # a credential that nobody has, as in a header
                answer = speaker.api.request(operation.method, f"{path}?{name}={text}", json=speaker.body())
                told = answer.status_code == 200 and at(answer.json(), speaker.sample["error"]["param"])
                assert answer.status_code in (400, 404, 422) or told == name, (operation.name, name, answer.text)
        assert speaker.api.queue.job_ids == []

    @pytest.mark.parametrize("disposition", ['filename="a\x00.png"', "filename*=utf-8''a%00.png"])
    def test_a_file_name_that_cannot_be_stored_is_refused(self, speaker: Speaker, disposition: str) -> None:
        head = f'Content-Disposition: form-data; name="{{}}"; {disposition}\r\nContent-Type: image/png\r\n\r\n'
        for operation in speaker.dialect.operations:
            for name in operation.file_fields:
                content = b"--x\r\n" + head.format(name).encode() + png() + b"\r\n--x--\r\n"
                label = {"content-type": "multipart/form-data; boundary=x"}
                path = speaker.dialect.prefix + re.sub("{[^}]*}", "x", operation.path)
                answer = speaker.api.request(operation.method, path, content=content, headers=label)
                told = (answer.status_code, at(answer.json(), speaker.sample["error"]["param"]))
                assert told == (speaker.sample["errors"]["missing"][0], name)

    @pytest.mark.parametrize("field", ["model", "prompt"])
    @pytest.mark.parametrize("value", [ABSENT, None])
    def test_a_missing_field_is_named(self, speaker: Speaker, field: str, value: object) -> None:
        if field == "model" and speaker.sample.get("has_default_model"):
            return
        kind = "unknown_model" if field == "model" and speaker.dialect.name == "freesora" else "missing"
        speaker.refused(speaker.post(speaker.body(**{field: value})), kind, speaker.named(field))

    @pytest.mark.parametrize("prompt", ["", "   ", "\n\t"])
    def test_an_empty_prompt_is_refused(self, speaker: Speaker, prompt: str) -> None:
        speaker.refused(speaker.post(speaker.body(prompt=prompt)), "invalid_value", speaker.named("prompt"))

    def test_a_prompt_over_the_limit_is_refused(self, speaker: Speaker) -> None:
        speaker.refused(speaker.post(speaker.body(prompt="a" * 32_001)), "invalid_value", speaker.named("prompt"))

    def test_a_prompt_of_40_mb_is_refused(self, speaker: Speaker) -> None:
        speaker.refused(speaker.post(speaker.body(prompt="a" * 40 * MIB)), "too_large")

    def test_a_prompt_of_40_mb_in_chunks_is_received_and_refused(self, speaker: Speaker) -> None:
        sent = 0

        async def chunks() -> Any:
            nonlocal sent
            yield b'{"prompt": "'
            for _ in range(40):
                yield b"a" * MIB
                sent += 1

        speaker.refused(speaker.post(content=chunks()), "too_large")
        assert sent == 40, "the client could not finish sending, so it would not have read the answer"

    @pytest.mark.parametrize("model", ["", "sora-99", "x" * 5000, "../etc", "sora-2 "])
    def test_an_unknown_model_is_refused(self, speaker: Speaker, model: str) -> None:
        speaker.refused(speaker.post(speaker.body(model=model)), "unknown_model", "model")

    def test_a_wrong_type_is_refused_by_name(self, speaker: Speaker) -> None:
        for field, value in speaker.sample["wrong_types"]:
            kind = {"model": "unknown_model", "imageData": "not_an_image"}.get(field, "wrong_type")
            if speaker.dialect.name != "freesora":
                kind = "wrong_type"
            speaker.refused(speaker.post(speaker.body(**{field: value})), kind, speaker.named(field))

    def test_a_wrong_value_is_refused_by_name_with_what_is_allowed(self, speaker: Speaker) -> None:
        for field, value in speaker.sample["wrong_values"]:
            answer = speaker.post(speaker.body(**{field: value}))
            speaker.refused(answer, "invalid_value", speaker.named(field))
            assert "Supported values are" in answer.text

    def test_a_field_nobody_knows_is_refused_by_name(self, speaker: Speaker) -> None:
        speaker.refused(
            speaker.post(speaker.body(negativePrompt="rain")), "unknown_field", speaker.named("negativePrompt")
        )

    @pytest.mark.parametrize(
        "url",
        [
            data_url(b"not an image at all, only words"),
            data_url(b""),
            data_url(png(60_000, 60_000, is_bomb=True)),
            data_url(png()[:40]),
            data_url(b"\x00\x00\x00\x18ftypmp42" + b"\x00" * 64),
            "data:image/png;base64,%%%%",
            "data:image/png,plain",
            "bare words",
            "http://127.0.0.1:9/a.png",
            "http://localhost/a.png",
            "http://169.254.169.254/latest/meta-data",
            "http://[::1]/a.png",
            "http://0x7f.1/a.png",
            "http://10.0.0.1:22/a.png",
            "file:///etc/passwd",
            "ftp://example.com/a.png",
            "http://",
        ],
        ids=lambda url: url[:60],
    )
    def test_an_image_that_is_none_or_out_of_reach_is_refused(self, speaker: Speaker, url: str) -> None:
        answer = speaker.post_image(url)
        speaker.refused(answer, "not_an_image", speaker.sample["image_param"])


def test_every_dialect_has_a_sample() -> None:
    assert {path.parent.name for path in SAMPLES.glob("*/contract.json")} == {dialect.name for dialect in DIALECTS}
