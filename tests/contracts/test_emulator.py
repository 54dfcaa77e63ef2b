"""What every dialect owes a program that is tested against the emulator: each fault, in the dialect's own envelope."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import msgspec
import pytest

from contracts.test_dialects import ABSENT, Speaker, at, data_url
from dialects.api import CREDITS, Api, png
from emulated import HEADER, EmulatedApi
from films import measured
from rushes.core.catalog import MODELS, build_catalog, emulated
from rushes.core.emulation import FAULTS
from rushes.core.errors import Forbidden, InsufficientCredits, RateLimited, RushesError, Unauthorized
from rushes.core.jobs import JobStatus
from rushes.dialects.table import DIALECTS
from rushes.service import Service
from rushes.service.policy import Policy
from rushes.store.database import Database
from rushes.testing import ListQueue, ManualClock
from support import build_service

BLOCKED = {
    "openai": (400, "moderation_blocked"),
    "unified": (400, "moderation_blocked"),
    "comfly": (400, "moderation_blocked"),
    "newapi": (400, "moderation_blocked"),
    "azure": (400, "content_filter"),
    "replicate": (422, "moderation_blocked"),
    "openrouter": (400, 400),
    "onerouter": (422, 422),
    "fal": (422, "content_policy_violation"),
    "freesora": (200, -1),
    "grsai": (200, -1),
    "kie": (200, 422),
    "wuyin": (200, 400),
    "acedata": (400, "moderation_blocked"),
}
"""Status and code of a request that moderation blocks, by dialect."""
ALWAYS_200 = {"freesora", "grsai", "kie", "wuyin"}


@pytest.fixture
def database_url(sqlite_template: Path, tmp_path: Path) -> str:
    return f"sqlite:///{shutil.copy(sqlite_template, tmp_path / 'rushes.db')}"


@pytest.fixture
def service(database: Database, clock: ManualClock, queue: ListQueue, policy: Policy, tmp_path: Path) -> Service:
    catalog = build_catalog(engines=("emulator",), models=emulated(MODELS))
    return build_service(database, clock=clock, queue=queue, policy=policy, folder=tmp_path, catalog=catalog)


class Emulated(Speaker):
    """A dialect, spoken to an emulator."""

    api: EmulatedApi

    def told(self, words: str, *, key: str | None = None, body: Any = None) -> httpx.Response:
        """A create with a header for the emulator."""
        headers = {HEADER: words} | ({} if key is None else {"idempotency-key": key})
        return self.post(self.body() if body is None else body, headers=headers)

    def id_of(self, answer: httpx.Response) -> str:
        assert answer.status_code == self.sample["accepted"]["status"], answer.text
        job_id = at(answer.json(), self.sample["accepted"]["id"])
        assert isinstance(job_id, str)
        return job_id

    def made(self, words: str = "") -> str:
        return self.id_of(self.told(words))

    def status(self, job_id: str) -> Any:
        return at(self.look_up(job_id).json(), self.sample["status"])

    def word(self, status: JobStatus) -> Any:
        return self.sample["words"][status.value]

    def status_of(self, status: int) -> int:
        """What a refusal has as its HTTP status, in this dialect."""
        return 200 if self.dialect.name in ALWAYS_200 else status


@pytest.fixture(params=DIALECTS, ids=[dialect.name for dialect in DIALECTS])
def speaker(
    request: pytest.FixtureRequest, service: Service, queue: ListQueue, clock: ManualClock, tmp_path: Path
) -> Iterator[Emulated]:
    api = EmulatedApi(service, queue, clock, tmp_path)
    yield Emulated(request.param, api)
    api.runner.stop(seconds_max=0)


def test_every_dialect_is_in_the_table_of_refusals() -> None:
    assert set(BLOCKED) == {dialect.name for dialect in DIALECTS}


# Off.


def test_without_an_emulator_header_and_marker_mean_nothing(
    speaker: Emulated, service: Service, queue: ListQueue
) -> None:
    plain = Speaker(speaker.dialect, Api(service, queue, name="plain"))
    prompt = "a fox [[emulate outcome=failed nonsense]]"
    answer = plain.post(plain.body(prompt=prompt), headers={HEADER: "fault=error nonsense"})
    assert answer.status_code == plain.sample["accepted"]["status"], answer.text
    assert "x-rushes-emulator" not in answer.headers
    request = service.jobs.get(plain.api.caller, at(answer.json(), plain.sample["accepted"]["id"])).request
    assert (request.prompt, request.emulation) == (prompt, None)
    assert plain.api.get("/emulator/calls").status_code == 404


# How a job goes.


def test_a_job_is_made_by_an_engine_that_says_what_it_is(speaker: Emulated) -> None:
    api = speaker.api
    job_id = speaker.made()
    assert api.available() == CREDITS - speaker.sample["price"]
    api.work()
    answer = speaker.look_up(job_id)
    assert at(answer.json(), speaker.sample["status"]) == speaker.word(JobStatus.SUCCEEDED)
    assert (answer.headers["x-rushes-engine"], answer.headers["x-rushes-emulator"]) == ("emulator", "on")
    job = api.job(job_id)
    video = api.service.blobs.local_path(job.assets[-1].blob_key)
    assert video.name == "video.mp4"
    assert measured(video) == (job.request.frame_count, job.request.width_px, job.request.height_px)
    assert api.available() == CREDITS - speaker.sample["price"]


def test_an_image_is_taken(speaker: Emulated) -> None:
    job_id = speaker.id_of(speaker.post_image(data_url(png())))
    speaker.api.work()
    assert speaker.status(job_id) == speaker.word(JobStatus.SUCCEEDED)


def test_time_in_the_queue_and_progress_are_as_they_were_asked_for(speaker: Emulated) -> None:
    api = speaker.api
    job_id = speaker.made("queue=10 delay=20 progress=0,20,40,80")
    api.work(9)
    assert speaker.status(job_id) == speaker.word(JobStatus.QUEUED)
    api.work(2)
    assert speaker.status(job_id) == speaker.word(JobStatus.RUNNING)
    api.work(10)
    answer = speaker.look_up(job_id)
    assert api.job(job_id).progress_percent == 40
    if speaker.sample["progress"] is not None:
        path, whole = speaker.sample["progress"]
        assert at(answer.json(), path) == (whole.replace("100", "40") if isinstance(whole, str) else whole * 0.4)
    api.work(10)
    assert speaker.status(job_id) == speaker.word(JobStatus.SUCCEEDED)


def test_a_job_fails_with_the_words_that_were_chosen_and_costs_nothing(speaker: Emulated) -> None:
    job_id = speaker.made('outcome=failed code=gpu_on_fire message="The GPU is on fire."')
    speaker.api.work()
    answer = speaker.look_up(job_id)
    assert at(answer.json(), speaker.sample["status"]) == speaker.word(JobStatus.FAILED)
    assert "The GPU is on fire." in answer.text
    error = speaker.api.job(job_id).error
    assert error is not None and error.code == "gpu_on_fire"
    assert speaker.api.available() == CREDITS


def test_a_marker_in_the_prompt_says_the_same(speaker: Emulated) -> None:
    prompt = 'a fox [[emulate outcome=failed message="No; not today."]] in the snow'
    job_id = speaker.id_of(speaker.post(speaker.body(prompt=prompt)))
    assert speaker.api.job(job_id).request.prompt == prompt
    speaker.api.work()
    assert "No; not today." in speaker.look_up(job_id).text


def test_moderation_ends_a_job_that_had_begun(speaker: Emulated) -> None:
    job_id = speaker.made("outcome=moderation")
    speaker.api.work()
    answer = speaker.look_up(job_id)
    assert at(answer.json(), speaker.sample["status"]) == speaker.word(JobStatus.FAILED)
    assert "blocked by our moderation system" in answer.text
    error = speaker.api.job(job_id).error
    assert error is not None and error.code == "moderation_blocked"


def test_a_job_that_never_ends_can_be_asked_for(speaker: Emulated) -> None:
    job_id = speaker.made("outcome=never progress=stuck delay=10")
    speaker.api.work(1)
    speaker.api.work(80_000)
    assert speaker.status(job_id) == speaker.word(JobStatus.RUNNING)
    assert speaker.api.job(job_id).progress_percent == 99
    speaker.api.cancel(job_id)
    assert speaker.api.available() == CREDITS


# What is not understood.


def test_words_that_are_not_understood_are_refused_by_name(speaker: Emulated) -> None:
    for words in ("speed=5", "delay=soon", "fault=fire", "progress=50,40", "delay", "fault=slow on=up"):
        speaker.refused(speaker.told(words), "invalid_value", HEADER)
        answer = speaker.post(speaker.body(prompt=f"a fox [[emulate {words}]]"))
        speaker.refused(answer, "invalid_value", speaker.named("prompt"))
    speaker.refused(
        speaker.post(speaker.body(prompt="a fox [[emulate delay=5")), "invalid_value", speaker.named("prompt")
    )


# Creates that go wrong.


def test_moderation_refuses_a_create_in_the_dialects_own_words(speaker: Emulated) -> None:
    for _ in range(2):
        answer = speaker.told("fault=moderation")
        code = at(answer.json(), speaker.sample["error"]["code"])
        assert (answer.status_code, code) == BLOCKED[speaker.dialect.name], answer.text
        assert "blocked by our moderation system" in at(answer.json(), speaker.sample["error"]["message"])
    assert speaker.api.available() == CREDITS and speaker.api.queue.job_ids == []


@pytest.mark.parametrize("key", ["k-1", None])
def test_a_rate_limit_is_over_after_so_many_times(speaker: Emulated, key: str | None) -> None:
    for _ in range(2):  # without a key the count begins anew when a job was made
        for _ in range(2):
            answer = speaker.told("fault=rate_limit times=2 retry_after=7", key=key)
            assert answer.status_code == speaker.status_of(429)
            assert answer.headers["retry-after"] == "7"
            assert "x-should-retry" not in answer.headers
            assert isinstance(at(answer.json(), speaker.sample["error"]["message"]), str)
        speaker.id_of(speaker.told("fault=rate_limit times=2 retry_after=7", key=key))
        if key is not None:
            break
    assert len(speaker.api.queue.job_ids) == (2 if key is None else 1)


def test_a_server_error_is_in_the_dialects_envelope(speaker: Emulated) -> None:
    for words, status in (("", 500), ("status=503", 503), ("status=529", 529)):
        answer = speaker.told(f"fault=error message=Broken key={status} {words}")
        wanted = status if words else speaker.status_of(status)
        assert answer.status_code == wanted
        assert at(answer.json(), speaker.sample["error"]["message"]) is not ABSENT and "Broken" in answer.text
    assert speaker.api.queue.job_ids == []


@pytest.mark.parametrize(
    ("status", "kind"), [(401, Unauthorized), (402, InsufficientCredits), (403, Forbidden), (429, RateLimited)]
)
def test_a_refusal_of_a_status_is_told_as_the_api_tells_it(
    speaker: Emulated, status: int, kind: type[RushesError]
) -> None:
    answer = speaker.told(f"fault=error status={status}")
    create = next(one for one in speaker.dialect.operations if one.creates)
    _, wanted = speaker.dialect.render_error(kind(), create)
    assert answer.status_code == status
    assert answer.json() == json.loads(msgspec.json.encode(wanted))


def test_a_proxy_in_front_answers_with_a_page(speaker: Emulated) -> None:
    answer = speaker.told("fault=proxy_error status=504")
    assert "504 Gateway Timeout" in answer.text
    assert "nginx" in answer.text  # fal's client repeats what stands in front of fal refuses, and knows it by this
    assert (answer.status_code, answer.headers["content-type"]) == (504, "text/html; charset=utf-8")
    assert speaker.api.queue.job_ids == []


def test_a_lost_request_made_nothing(speaker: Emulated) -> None:
    with pytest.raises(ConnectionAbortedError):
        speaker.told("fault=lost_request", key="k")
    assert speaker.api.queue.job_ids == []
    speaker.id_of(speaker.told("fault=lost_request", key="k"))


def test_a_lost_reply_made_a_job_that_the_same_key_finds(speaker: Emulated) -> None:
    with pytest.raises(ConnectionAbortedError):
        speaker.told("fault=lost_reply", key="k")
    [job_id] = speaker.api.queue.job_ids
    assert speaker.id_of(speaker.told("fault=lost_reply", key="k")) == job_id
    assert speaker.api.available() == CREDITS - speaker.sample["price"]
    assert [(call["fault"], call["status"]) for call in speaker.api.calls()] == [
        ("lost_reply", None),
        (None, speaker.sample["accepted"]["status"]),
    ]


def test_a_malformed_answer_is_no_json(speaker: Emulated) -> None:
    answer = speaker.told("fault=malformed")
    assert answer.status_code == speaker.sample["accepted"]["status"]
    with pytest.raises(json.JSONDecodeError):
        answer.json()
    assert len(speaker.api.queue.job_ids) == 1


def test_a_truncated_answer_breaks_off(speaker: Emulated) -> None:
    with pytest.raises(ConnectionAbortedError):
        speaker.told("fault=truncated")
    assert len(speaker.api.queue.job_ids) == 1


def test_a_slow_answer_comes(speaker: Emulated) -> None:
    speaker.id_of(speaker.told("fault=slow seconds=0.01 fault=rate_limit after=1"))


# Polls and files that go wrong.


def test_polls_of_a_job_fail_so_many_times(speaker: Emulated) -> None:
    job_id = speaker.made("fault=error on=poll status=503 after=1 times=2")
    other = speaker.made()
    wanted = [200, 503, 503, 200, 200]
    states = [JobStatus.QUEUED.value]
    accepted = speaker.sample.get("looked_up", {}).get(states[0], 200)
    found = [speaker.look_up(job_id).status_code for _ in wanted]
    assert found == [accepted if status == 200 else status for status in wanted]
    assert speaker.look_up(other).status_code == accepted


def test_a_poll_may_say_that_the_job_is_unknown(speaker: Emulated) -> None:
    job_id = speaker.made("fault=not_found on=poll times=1")
    answer = speaker.look_up(job_id)
    status, code = speaker.sample["errors"]["unknown_id"]
    assert (answer.status_code, at(answer.json(), speaker.sample["error"]["code"])) == (status, code)
    other = job_id[:-4] + ("0000" if job_id[-4:] != "0000" else "1111")
    assert answer.text == speaker.look_up(other).text.replace(other, job_id)
    assert speaker.status(job_id) == speaker.word(JobStatus.QUEUED)


def test_a_header_on_a_poll_is_for_that_poll(speaker: Emulated) -> None:
    job_id = speaker.made()
    answer = speaker.look_up(job_id, headers={HEADER: "fault=error status=503"})
    assert answer.status_code == 503
    again = speaker.look_up(job_id, headers={HEADER: "fault=error status=503"})
    assert again.status_code == speaker.sample.get("looked_up", {}).get("queued", 200)
    answer = speaker.look_up(job_id, headers={HEADER: "delay=5"})
    assert "takes faults" in answer.text


def test_files_go_wrong_whoever_serves_them(speaker: Emulated) -> None:
    for kind in (name for name, kind in FAULTS.items() if "content" in kind.calls):
        words = f"fault={kind} on=content times=1" + (" seconds=0.02" if kind in ("slow", "trickle") else "")
        job_id = speaker.made(words)
        speaker.api.work()
        job = speaker.api.job(job_id)
        whole = speaker.api.service.blobs.local_path(job.assets[-1].blob_key).read_bytes()
        addresses = addresses_of(speaker, job_id)
        url, auth = addresses[len(kind) % len(addresses)]
        if kind in ("lost_request", "lost_reply", "truncated"):
            with pytest.raises(ConnectionAbortedError):
                speaker.api.get(url, auth=auth)
        else:
            answer = speaker.api.get(url, auth=auth)
            if kind in ("slow", "trickle"):
                assert (answer.status_code, answer.content) == (200, whole)
            elif kind == "malformed":
                assert answer.status_code == 200 and answer.headers["content-type"] == "video/mp4"
                assert answer.content != whole and b"ftyp" not in answer.content
            else:
                wanted = {"expired": 410 if auth else 403, "not_found": 404, "rate_limit": 429, "proxy_error": 502}
                assert answer.status_code == wanted.get(kind, 500), kind
        for url, auth in addresses:
            assert speaker.api.get(url, auth=auth).content == whole, kind


def addresses_of(speaker: Emulated, job_id: str) -> list[tuple[str, bool]]:
    """Where the video is had, and whether with a key."""
    found = []
    if speaker.sample["video_url"] is not None:
        found.append((at(speaker.look_up(job_id).json(), speaker.sample["video_url"]), False))
    for operation in speaker.dialect.operations:
        if operation.answers_file and "video/mp4" in operation.media_types and "file_id" not in operation.path:
            path = re.sub(r"{(?:video|job|generation)_id}", job_id, operation.path)
            found.append((speaker.dialect.prefix + path, True))
    if speaker.dialect.name == "fal":
        result = speaker.api.get(f"{speaker.dialect.prefix}/fal-ai/sora-2/requests/{job_id}").json()
        found.append((at(result, "video.url"), False))
    return found
