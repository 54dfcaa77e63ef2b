"""The runner: thousands of jobs that wait, restarts, and jobs that are ended under its hands."""

from __future__ import annotations

import asyncio
import json
import shutil
import threading
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from openai import InvalidWebhookSignatureError, OpenAI
from sqlalchemy.exc import OperationalError

from dialects.api import CREDITS
from emulated import HEADER, EmulatedApi
from rushes.core.catalog import MODELS, build_catalog, emulated
from rushes.core.jobs import JobStatus
from rushes.core.webhooks import SECRET_BYTES, EventType, new_secret, signed_headers
from rushes.emulator import runner as module
from rushes.service import Service
from rushes.service.policy import Policy
from rushes.store.database import Database
from rushes.testing import ListQueue, ManualClock, draft
from rushes.webhook_sender import WebhookSender
from support import build_service


@pytest.fixture
def service(database: Database, clock: ManualClock, queue: ListQueue, policy: Policy, tmp_path: Path) -> Service:
    catalog = build_catalog(engines=("emulator",), models=emulated(MODELS))
    return build_service(database, clock=clock, queue=queue, policy=policy, folder=tmp_path, catalog=catalog)


@pytest.fixture
def policy() -> Policy:
    return Policy(open_jobs_per_account_max=10_000)


@pytest.fixture
def api(service: Service, queue: ListQueue, clock: ManualClock, tmp_path: Path) -> Iterator[EmulatedApi]:
    api = EmulatedApi(service, queue, clock, tmp_path)
    yield api
    api.runner.stop(seconds_max=0)


def made(api: EmulatedApi, words: str = "", **body: object) -> str:
    answer = api.post("/v1/videos", {"model": "sora-2", "prompt": "a fox", **body}, headers={HEADER: words})
    job_id: str = answer.json()["id"]
    return job_id


async def submitted(api: EmulatedApi, count: int, words: str) -> list[str]:
    for number in range(count):
        await api.service.intake.submit(
            api.caller, draft(emulation=words), dialect="openai", job_id=f"video_{number:04}", render_seed=1
        )
    return [f"video_{number:04}" for number in range(count)]


def statuses(api: EmulatedApi) -> dict[str, int]:
    """Status -> how many jobs have it."""
    counts: dict[str, int] = {}
    after = None
    while True:
        page = api.service.jobs.list(api.caller, after=after, limit=100)
        for job in page.jobs:
            counts[job.status.value] = counts.get(job.status.value, 0) + 1
        if not page.has_more:
            return counts
        after = page.jobs[-1].id


class TestManyJobs:
    @pytest.fixture
    def database_url(self, sqlite_template: Path, tmp_path: Path) -> str:
        return f"sqlite:///{shutil.copy(sqlite_template, tmp_path / 'rushes.db')}"

    def test_hundreds_wait_and_hold_neither_thread_nor_slot(
        self, api: EmulatedApi, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(module, "FOUND_MAX", 120)  # so that a look does not find them all
        api.service.accounts.grant("tester", 4 * 500)
        before = threading.active_count()
        asyncio.run(submitted(api, 500, "delay=100 progress=10,90 outcome=failed"))
        for _ in range(5):
            api.work(1)
        assert statuses(api) == {"running": 500}
        assert {job.progress_percent for job in api.service.jobs.list(api.caller, limit=100).jobs} == {10}
        assert threading.active_count() <= before + module.MAKERS
        api.work(60)
        assert {job.progress_percent for job in api.service.jobs.list(api.caller, limit=100).jobs} == {90}
        api.work(60)
        assert statuses(api) == {"failed": 500}
        assert api.available() == CREDITS + 4 * 500


def test_a_runner_that_follows_another_goes_on_where_that_one_was(api: EmulatedApi, tmp_path: Path) -> None:
    job_id = made(api, "delay=100")
    api.work(1)
    api.work(40)
    assert (api.job(job_id).status, api.job(job_id).progress_percent) == (JobStatus.RUNNING, 40)
    successor = EmulatedApi.__new__(EmulatedApi)
    successor.__dict__.update(api.__dict__)
    successor.runner = module.Runner(
        attempts=api.runner._attempts,
        blobs=api.service.blobs,
        clock=api.clock,
        engine=api.runner._engine,
        work_dir=tmp_path / "another",
    )
    successor.work(59)
    assert api.job(job_id).status is JobStatus.RUNNING
    successor.work(1)
    job = api.job(job_id)
    assert (job.status, job.attempt, job.failures) == (JobStatus.SUCCEEDED, 1, 0)
    successor.runner.stop(seconds_max=0)


def test_a_job_that_is_canceled_or_deleted_is_let_alone(api: EmulatedApi, tmp_path: Path) -> None:
    queued, running, deleted = made(api, "queue=10"), made(api, "delay=10"), made(api, "delay=5")
    api.work()
    api.cancel(queued)
    api.cancel(running)
    api.service.jobs.delete(api.caller, deleted)
    for _ in range(3):
        api.work(10)
    assert [api.job(job_id).status for job_id in (queued, running)] == [JobStatus.CANCELED] * 2
    assert api.available() == CREDITS
    assert not list((tmp_path / "blobs").glob("jobs/*"))


def test_a_job_canceled_while_its_clip_is_made_leaves_no_files(
    api: EmulatedApi, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    job_id = made(api)
    render = api.runner._engine.render

    def canceling(*arguments: object) -> object:
        api.cancel(job_id)
        return render(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(api.runner._engine, "render", canceling)
    api.work()
    assert (api.job(job_id).status, api.available()) == (JobStatus.CANCELED, CREDITS)
    assert not list((tmp_path / "blobs").glob(f"jobs/{job_id}/*"))


def test_a_clip_that_cannot_be_made_fails_its_job(
    api: EmulatedApi, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*_: object) -> None:
        raise OSError("no space")

    monkeypatch.setattr(api.runner._engine, "render", broken)
    job_id = made(api)
    api.work()
    job = api.job(job_id)
    assert job.status is JobStatus.FAILED and job.error is not None and job.error.code == "internal_error"
    assert "no space" in caplog.text and "no space" not in job.error.message
    assert api.available() == CREDITS


def test_a_database_that_does_not_answer_for_a_while_loses_no_job(
    api: EmulatedApi, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(module, "DATABASE_RETRY_SECONDS", 0.01)
    attempts = api.runner._attempts
    failing = {"begin_many": 2, "complete_many": 1}

    def breaking(name: str) -> object:
        works = getattr(attempts, name)

        def call(jobs: object) -> object:
            if failing[name]:
                failing[name] -= 1
                raise OperationalError("BEGIN", {}, Exception("locked"))
            return works(jobs)

        return call

    for name in failing:
        monkeypatch.setattr(attempts, name, breaking(name))
    job_id = made(api)
    api.runner.start()
    deadline = time.monotonic() + 60
    while api.job(job_id).status is not JobStatus.SUCCEEDED:
        assert time.monotonic() < deadline
        time.sleep(0.005)
    assert caplog.text.count("the database did not answer") == 3


def test_one_job_that_cannot_be_settled_keeps_no_other_from_it(
    api: EmulatedApi, monkeypatch: pytest.MonkeyPatch
) -> None:
    bad, good = made(api), made(api, prompt="a dog")
    complete = api.runner._attempts.complete_within

    def breaking(tx: object, job_id: str, *rest: object) -> bool:
        if job_id == bad:
            raise AssertionError("its books are wrong")
        return complete(tx, job_id, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(api.runner._attempts, "complete_within", breaking)
    api.work()
    assert (api.job(bad).status, api.job(good).status) == (JobStatus.FAILED, JobStatus.SUCCEEDED)
    assert api.available() == CREDITS - 4


def test_remix_and_extension_through_the_api(api: EmulatedApi) -> None:
    first = made(api)
    api.work()
    remixed = api.post(f"/v1/videos/{first}/remix", {"prompt": "at night"}).json()["id"]
    longer = api.post("/v1/videos/extensions", {"prompt": "on", "seconds": "8", "video": {"id": first}}).json()["id"]
    api.work()
    assert (api.job(remixed).status, api.job(remixed).request.seconds) == (JobStatus.SUCCEEDED, 4)
    job = api.job(longer)
    assert (job.status, job.request.seconds, job.price_credits) == (JobStatus.SUCCEEDED, 12, 8)
    assert [segment[0] for segment in job.details["emulator"]] == [4, 8]
    orphan = api.post("/v1/videos/extensions", {"prompt": "x", "seconds": "4", "video": {"id": longer}}).json()["id"]
    api.service.blobs.delete_prefix(f"jobs/{longer}")
    api.work()
    error = api.job(orphan).error
    assert error is not None and error.code == "invalid_reference"


def test_the_same_request_has_the_same_file_whoever_asks(api: EmulatedApi) -> None:
    ids = [made(api), made(api, prompt="a fox [[emulate delay=0]]"), made(api, prompt="a dog")]
    api.work()
    digests = [next(a.digest for a in api.job(job_id).assets if a.kind.value == "video") for job_id in ids]
    assert digests[0] == digests[1] != digests[2]


def test_lists_go_wrong_after_a_job_that_said_so(api: EmulatedApi) -> None:
    assert api.get("/v1/videos").status_code == 200
    made(api, "fault=error on=list status=503 times=2")
    assert [api.get("/v1/videos").status_code for _ in range(3)] == [503, 503, 200]
    assert api.get("/v1/videos", headers={HEADER: "fault=rate_limit"}).status_code == 429


def test_faults_are_counted_by_a_key_of_the_callers_choice(api: EmulatedApi) -> None:
    words = "fault=rate_limit times=2 key=mine"

    def status(prompt: str) -> int:
        body = {"model": "sora-2", "prompt": prompt}
        return api.post("/v1/videos", body, headers={HEADER: words}).status_code

    assert [status(f"fox {number}") for number in range(4)] == [429, 429, 200, 200]


def test_a_repeated_create_gets_the_rule_it_got_at_first(api: EmulatedApi) -> None:
    api.request("PUT", "/emulator/scenario", json={"rules": [{"every": 2, "words": "outcome=failed fault=lost_reply"}]})
    made(api)
    headers = {"idempotency-key": "k"}
    with pytest.raises(ConnectionAbortedError):
        api.post("/v1/videos", {"model": "sora-2", "prompt": "second"}, headers=headers)
    again = api.post("/v1/videos", {"model": "sora-2", "prompt": "second"}, headers=headers).json()["id"]
    assert api.job(again).request.emulation == "outcome=failed fault=lost_reply"
    third = made(api, prompt="third")
    assert api.job(third).request.emulation == ""


class Told:
    """A fetcher that only remembers what it should post."""

    def __init__(self) -> None:
        self.posts: list[tuple[bytes, dict[str, str]]] = []

    async def post(self, url: str, body: bytes, headers: dict[str, str], *, seconds_max: float) -> int:
        self.posts.append((body, dict(headers)))
        return 200


@pytest.mark.parametrize(
    ("words", "at_once", "later"),
    [("", 1, 0), ("webhook=twice", 2, 0), ("webhook=never", 0, 0), ("webhook_delay=60", 0, 1)],
)
def test_webhooks_come_as_they_were_asked_for(api: EmulatedApi, words: str, at_once: int, later: int) -> None:
    told = Told()
    sender = WebhookSender(api.service, bodies={}, signs={}, secret_of=str, fetcher=told)  # type: ignore[arg-type]
    api.service.webhooks.create(api.caller, name="n", url="https://example.com/hook", event_types=[EventType.COMPLETED])
    made(api, words)
    api.work()
    asyncio.run(sender.send_due())
    assert len(told.posts) == at_once
    api.clock.advance(60)
    asyncio.run(sender.send_due())
    assert len(told.posts) == at_once + later
    assert len({body for body, _ in told.posts}) == min(1, at_once + later)


def test_a_wrong_signature_is_one_that_the_sdk_refuses(api: EmulatedApi) -> None:
    told = Told()
    sender = WebhookSender(api.service, bodies={}, signs={}, secret_of=str, fetcher=told)  # type: ignore[arg-type]
    endpoint = api.service.webhooks.create(
        api.caller, name="n", url="https://example.com/hook", event_types=[EventType.COMPLETED]
    )
    client = OpenAI(api_key="sk-x", webhook_secret=endpoint.secret)
    for words in ("", "webhook=wrong_signature"):
        made(api, words)
        api.work()
        asyncio.run(sender.send_due())
    (right, right_headers), (wrong, wrong_headers) = told.posts
    # The clock of the test is not that of the SDK, which minds old messages: signed anew, with the same secret.
    now = datetime.now(UTC)
    assert (
        right_headers["webhook-signature"]
        == signed_headers(json.loads(right)["id"], right, endpoint.secret, now=api.clock.now())["webhook-signature"]
    )
    assert (
        client.webhooks.unwrap(right, signed_headers("id", right, endpoint.secret, now=now)).type == "video.completed"
    )
    bad = new_secret(bytes(SECRET_BYTES))
    assert (
        wrong_headers["webhook-signature"]
        == signed_headers(json.loads(wrong)["id"], wrong, bad, now=api.clock.now())["webhook-signature"]
    )
    with pytest.raises(InvalidWebhookSignatureError):
        client.webhooks.unwrap(wrong, signed_headers("id", wrong, bad, now=now))
