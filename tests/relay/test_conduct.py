"""What an upstream does, and what becomes of the job, of the money, and of the creates it counted."""

from __future__ import annotations

import asyncio
import json
import logging
import socket
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from dialects.api import png
from relay.conftest import Relay
from relay.upstream import CREDENTIAL, FILM_HEAD, Request, Upstream
from rushes.core.drafts import CharacterDraft, Source
from rushes.core.engine import RenderResult, RenderTask
from rushes.core.errors import UnsupportedField
from rushes.core.jobs import Job, JobStatus
from rushes.core.relays import Pin, PinState
from rushes.core.requests import ReferenceKind
from rushes.relay.run import Run
from rushes.service.relays import Reserved
from rushes.store.trips import Trips

Make = Callable[..., Upstream]

CHARGED = ["hold", "capture"]
RELEASED = ["hold", "release"]


@pytest.fixture(autouse=True)
def no_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("rushes.worker.RETRY_SECONDS", 0)


def test_a_video_is_made_kept_and_charged_once(relay: Relay, upstream: Upstream) -> None:
    relay.configure(up=upstream)
    assert relay.submit().engine == "relay:up"
    job = relay.work()
    assert (job.status, job.error) == (JobStatus.SUCCEEDED, None)
    assert relay.service.blobs.local_path(job.assets[-1].blob_key).read_bytes() == upstream.video
    assert job.details["relay"] == {"upstream": "up", "model": "m", "cost_usd": None}
    assert len(upstream.creates) == 1
    assert relay.entries() == CHARGED
    pin = relay.pin()
    assert pin is not None
    assert (pin.state, pin.upstream_id, pin.credential) == (PinState.DONE, "video_1", "env:KEY")


def test_the_upstreams_cost_stands_beside_our_price(relay: Relay, upstream: Upstream) -> None:
    relay.configure(up=upstream)
    upstream.ending |= {"usage": {"cost": 0.4}}
    relay.submit()
    job = relay.work()
    assert job.details["relay"]["cost_usd"] == "0.4"
    assert job.price_credits == 40


def hang(request: Request) -> bool:
    request.site.release.wait(30)
    return request.hang_up()


def die_after_accepting(request: Request) -> bool:
    request.site.make()
    return request.hang_up()


def half_an_answer(request: Request) -> bool:
    request.site.make()
    request.wfile.write(b'HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{"id": "video')
    return request.hang_up()


def no_id(request: Request) -> bool:
    return request.answer({"object": "video", "status": "queued"})


def no_json(request: Request) -> bool:
    return request.answer(b"<html>created</html>")


def server_error(request: Request) -> bool:
    request.site.make()
    return request.answer({"error": {"message": "boom"}}, 500)


def bad_gateway(request: Request) -> bool:
    return request.answer(b"", 502)


def made_and_found(request: Request) -> bool:
    return request.answer(b"", 302, {"Location": f"/v1/videos/{request.site.make()}"})


def made_see_other(request: Request) -> bool:
    return request.answer(b"", 303, {"Location": f"/v1/videos/{request.site.make()}"})


UNKNOWN_FATE = [
    hang,
    die_after_accepting,
    half_an_answer,
    no_id,
    no_json,
    server_error,
    bad_gateway,
    made_and_found,
    made_see_other,
]


def on_create(behave: Callable[[Request], bool]) -> Callable[[Request], bool | None]:
    return lambda request: behave(request) if (request.command, request.path) == ("POST", "/v1/videos") else None


@pytest.mark.parametrize("behave", UNKNOWN_FATE)
def test_a_create_of_unknown_fate_is_never_repeated(
    relay: Relay, upstreams: Make, behave: Callable[[Request], bool]
) -> None:
    first, second = upstreams(), upstreams()
    relay.configure(first=first, second=second)
    first.behave = second.behave = on_create(behave)
    relay.submit()
    job = relay.work()
    assert job.status is JobStatus.FAILED
    assert job.error is not None
    assert "may have taken this video" in job.error.message
    assert len(first.creates) + len(second.creates) == 1, "neither there nor anywhere else"
    assert relay.entries() == RELEASED
    pin = relay.pin()
    assert pin is not None
    assert pin.state is PinState.DOUBTFUL
    assert pin.doubt


@pytest.mark.parametrize("behave", [die_after_accepting, server_error, bad_gateway])
def test_an_upstream_that_knows_its_keys_is_asked_again_with_the_same(
    relay: Relay, upstream: Upstream, behave: Callable[[Request], bool]
) -> None:
    relay.configure(up={"base": upstream.base, "repeats_safely": True})
    upstream.behave = on_create(lambda request: behave(request) if len(request.site.creates) < 2 else False)
    relay.submit()
    assert relay.work().status is JobStatus.SUCCEEDED
    keys = [request.headers["Idempotency-Key"] for request in upstream.creates]
    assert len(keys) == 2
    assert keys[0] == keys[1]
    assert relay.entries() == CHARGED


def test_a_repeat_that_is_refused_says_nothing_of_the_first(relay: Relay, upstream: Upstream) -> None:
    relay.configure(up={"base": upstream.base, "repeats_safely": True})

    def twice(request: Request) -> bool:
        if len(request.site.creates) < 2:
            return die_after_accepting(request)
        return request.answer({"error": {"message": "this key belongs to another request"}}, 422)

    upstream.behave = on_create(twice)
    relay.submit()
    assert relay.work().status is JobStatus.FAILED
    pin = relay.pin()
    assert pin is not None
    assert pin.state is PinState.DOUBTFUL
    assert relay.entries() == RELEASED


def test_the_same_key_is_sent_for_no_other_job(relay: Relay, upstream: Upstream) -> None:
    relay.configure(up=upstream)
    for job_id in ("task_1", "task_2"):
        relay.submit(job_id)
        relay.work(job_id)
    keys = {request.headers["Idempotency-Key"] for request in upstream.creates}
    assert len(keys) == 2
    assert not any("task_" in key for key in keys)


@pytest.mark.parametrize("status", [301, 308, 401, 402, 403, 404, 429])
def test_a_refusal_by_its_meaning_goes_to_the_next_route(relay: Relay, upstreams: Make, status: int) -> None:
    first, second = upstreams(), upstreams()
    relay.configure(first=first, second=second)
    both = {"first": first, "second": second}
    job = relay.submit()
    told = job.engine.partition(":")[2]
    other = "second" if told == "first" else "first"
    both[told].behave = on_create(lambda request: request.answer({"error": {"message": "no"}}, status))
    done = relay.work()
    assert done.status is JobStatus.SUCCEEDED
    assert done.engine == f"relay:{other}", "the job says who made it"
    assert [len(both[told].creates), len(both[other].creates)] == [1, 1]
    assert relay.entries() == CHARGED


@pytest.mark.parametrize(("code", "also"), [(401, []), (433, []), (455, []), (505, []), (501, [501])])
def test_a_refusal_in_the_words_of_a_vendor_goes_to_the_next_route(
    relay: Relay, upstreams: Make, code: int, also: list[int]
) -> None:
    first, second = upstreams(), upstreams()
    tables = {
        "first": relay.table({"codec": "kie", "base": first.base, "also_refused": also}),
        "second": relay.table({"base": second.base}),
    }
    routes = [{"upstream": "first", "model": "sora-2-text-to-video", "weight": 1_000_000}]
    routes.append({"upstream": "second", "model": "sora-2"})
    wanted = {"seconds": [10], "sizes": ["1280x720"]}
    relay.setup({"upstreams": tables, "models": {"sora-2": {"price": 1, "routes": routes, **wanted}}})
    first.behave = lambda request: request.answer({"code": code, "msg": "no", "data": None})
    relay.submit(seconds=10, size=(1280, 720))
    done = relay.work()
    assert (done.status, len(second.creates)) == (JobStatus.SUCCEEDED, 1)
    assert first.requests == ["POST /api/v1/jobs/createTask"]


@pytest.mark.parametrize("status", [200, 400])
@pytest.mark.parametrize("said", [{"code": -1, "message": "积分不足"}, {"error": {"code": "insufficient_balance"}}])
def test_an_empty_account_is_the_routes_trouble_and_not_the_callers(
    relay: Relay, upstreams: Make, status: int, said: Any
) -> None:
    first, second = upstreams(), upstreams()
    relay.configure(first=first, second=second)
    both = {"first": first, "second": second}
    told = relay.submit().engine.partition(":")[2]
    both[told].behave = on_create(lambda request: request.answer(said, status))
    done = relay.work()
    assert (done.status, done.error) == (JobStatus.SUCCEEDED, None)
    assert [len(first.creates), len(second.creates)] == [1, 1]
    assert relay.entries() == CHARGED


def test_an_upstream_that_names_a_time_is_sent_no_create_before(relay: Relay, upstream: Upstream) -> None:
    """Its routes are asked many times a second here; another job finds it resting too."""
    relay.configure(up={"base": upstream.base, "breaker_failures": 99})
    said = {"error": {"message": "slow down"}}
    upstream.behave = on_create(lambda request: request.answer(said, 429, {"Retry-After": "60"}))
    for job_id in ("task_1", "task_2"):
        relay.submit(job_id)
        assert relay.work(job_id).status is JobStatus.FAILED
        assert relay.entries(job_id) == RELEASED
    assert len(upstream.creates) == 1


@pytest.mark.parametrize("is_refused", [False, True])
def test_words_that_no_database_keeps_end_the_job_all_the_same(
    relay: Relay, upstream: Upstream, is_refused: bool
) -> None:
    relay.configure(up=upstream)
    said = {"error": {"message": "not\ud800 \x1b[31mthis\0"}}
    upstream.ending = {"status": "failed", **said}
    if is_refused:
        upstream.behave = on_create(lambda request: request.answer(said, 400))
    relay.submit()
    job = relay.work()
    assert job.status is JobStatus.FAILED
    assert job.error is not None
    assert job.error.message.endswith(": not [31mthis")
    assert relay.entries() == RELEASED


def test_what_is_not_delivered_goes_to_the_next_route(relay: Relay, upstream: Upstream) -> None:
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        down = {"base": f"http://127.0.0.1:{nobody.getsockname()[1]}"}
        nowhere = {"base": "http://no-such-host.invalid"}
        relay.configure(down=down, nowhere=nowhere, up=upstream)
        relay.submit()
        job = relay.work()
    assert job.status is JobStatus.SUCCEEDED
    assert job.engine == "relay:up"
    assert len(upstream.creates) == 1


def test_nobody_to_deliver_to_ends_the_job_in_time(relay: Relay) -> None:
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        relay.configure(down={"base": f"http://127.0.0.1:{nobody.getsockname()[1]}"})
        relay.submit()
        job = relay.work()
    assert job.status is JobStatus.FAILED
    assert relay.entries() == RELEASED
    assert relay.pin() is None


def test_a_private_upstream_is_reached_only_if_it_is_said_to_be_one(relay: Relay, upstream: Upstream) -> None:
    relay.configure(up={"base": upstream.base, "private": False})
    relay.start_again(allow_private_fetch=False)
    relay.submit()
    assert relay.work().status is JobStatus.FAILED
    assert upstream.requests == []


def test_a_request_that_the_upstream_refuses_is_not_tried_elsewhere(relay: Relay, upstreams: Make) -> None:
    first, second = upstreams(), upstreams()
    relay.configure(first=first, second=second)
    said = {"error": {"message": f"Prompt refused for {CREDENTIAL}, see https://internal.example/x?token=abc"}}
    first.behave = second.behave = on_create(lambda request: request.answer(said, 400))
    relay.submit()
    job = relay.work()
    assert job.error is not None
    assert job.error.message.startswith("The upstream refused the request: Prompt refused for ***")
    assert "internal" not in job.error.message
    assert len(first.creates) + len(second.creates) == 1
    assert relay.entries() == RELEASED


def test_a_failure_at_the_upstream_is_told_and_nothing_is_charged(relay: Relay, upstream: Upstream) -> None:
    relay.configure(up=upstream)
    upstream.ending = {"status": "failed", "error": {"code": "moderation_blocked", "message": "Blocked."}}
    relay.submit()
    job = relay.work()
    assert job.error is not None
    assert job.error.message == "The upstream could not make the video: Blocked."
    assert relay.entries() == RELEASED


def test_a_state_nobody_knows_keeps_the_job_running(relay: Relay, upstream: Upstream) -> None:
    relay.configure(up=upstream)
    upstream.polls = 4
    upstream.waiting = {"status": "dreaming", "progress": 30}
    relay.submit()
    assert relay.work().status is JobStatus.SUCCEEDED
    assert upstream.jobs["video_1"] == 4


@pytest.mark.parametrize(
    "trouble",
    [
        lambda request: request.answer({"error": "busy"}, 500),
        lambda request: request.answer({"error": "slow down"}, 429),
        lambda request: request.answer({"error": "who?"}, 404),
        lambda request: request.answer(b"<html>"),
        lambda request: request.answer([]),
        lambda request: request.hang_up(),
    ],
)
def test_a_poll_error_is_not_a_failure(relay: Relay, upstream: Upstream, trouble: Callable[[Request], bool]) -> None:
    relay.configure(up=upstream)
    polls: list[int] = []

    def behave(request: Request) -> bool | None:
        if request.command == "GET" and not request.path.endswith("/content"):
            polls.append(1)
            return trouble(request) if len(polls) < 4 else None
        return None

    upstream.behave = behave
    relay.submit()
    assert relay.work().status is JobStatus.SUCCEEDED
    assert len(upstream.creates) == 1


def test_an_upstream_that_hangs_in_an_answer_or_a_file_is_asked_again(relay: Relay, upstream: Upstream) -> None:
    relay.configure(up={"base": upstream.base, "poll_seconds_max": 1, "fetch_seconds_max": 1})
    hung: list[str] = []

    def hang_once(request: Request) -> bool | None:
        kind = "file" if request.path.endswith("/content") else request.command
        if kind == "POST" or kind in hung:
            return None
        hung.append(kind)
        return hang(request)

    upstream.behave = hang_once
    relay.submit()
    assert relay.work().status is JobStatus.SUCCEEDED
    assert hung == ["GET", "file"]
    assert len(upstream.creates) == 1
    assert relay.entries() == CHARGED


def test_trouble_has_a_limit(relay: Relay, upstream: Upstream) -> None:
    relay.configure(up={"base": upstream.base, "trouble_seconds_max": 1})
    upstream.behave = lambda request: request.answer({}, 500) if request.command == "GET" else None
    relay.submit()
    job = relay.work()
    assert job.status is JobStatus.FAILED
    assert relay.entries() == RELEASED
    pin = relay.pin()
    assert pin is not None
    assert pin.state is PinState.DOUBTFUL
    assert pin.upstream_id == "video_1", "the operator can ask for it"


def test_a_job_has_a_limit_however_alive_it_seems(relay: Relay, upstream: Upstream) -> None:
    relay.configure(up={"base": upstream.base, "job_seconds_max": 60})
    upstream.polls = 10**9

    def behave(request: Request) -> None:
        if len(upstream.requests) == 4:
            relay.clock.advance(61)

    upstream.behave = behave
    relay.submit()
    assert relay.work().status is JobStatus.FAILED
    assert relay.entries() == RELEASED


def test_a_file_that_breaks_off_is_fetched_again(relay: Relay, upstream: Upstream) -> None:
    relay.configure(up=upstream)
    fetches: list[int] = []

    def behave(request: Request) -> bool | None:
        if not request.path.endswith("/content"):
            return None
        fetches.append(1)
        if len(fetches) > 2:
            return None
        request.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Length: 50000\r\n\r\nthe beginning")
        return request.hang_up()

    upstream.behave = behave
    relay.submit()
    job = relay.work()
    assert job.status is JobStatus.SUCCEEDED
    assert relay.service.blobs.local_path(job.assets[-1].blob_key).read_bytes() == upstream.video


def test_a_file_that_is_never_whole_ends_the_job(relay: Relay, upstream: Upstream) -> None:
    relay.configure(up=upstream)
    upstream.behave = lambda request: request.answer(b"", 500) if request.path.endswith("/content") else None
    relay.submit()
    job = relay.work()
    assert job.status is JobStatus.FAILED
    assert relay.entries() == RELEASED


@pytest.mark.parametrize("says_so", [True, False])
def test_a_file_that_is_too_large_is_given_up_where_it_becomes_so(
    relay: Relay, upstream: Upstream, says_so: bool
) -> None:
    relay.configure(up={"base": upstream.base, "result_mb_max": 1})
    sent: list[int] = []

    def behave(request: Request) -> bool | None:
        if not request.path.endswith("/content"):
            return None
        length = b"Content-Length: 90000000\r\n" if says_so else b""
        request.wfile.write(b"HTTP/1.1 200 OK\r\n" + length + b"Connection: close\r\n\r\n" + FILM_HEAD)
        try:
            for _ in range(90):
                request.wfile.write(b"x" * 1_000_000)
                sent.append(1)
        except OSError:
            pass
        return request.hang_up()

    upstream.behave = behave
    relay.submit()
    job = relay.work()
    assert job.error is not None
    assert "larger than 1 MiB" in job.error.message
    assert relay.entries() == RELEASED
    assert len(sent) < 90


def test_a_finished_job_that_shows_nothing_is_asked_for_again(relay: Relay, upstream: Upstream) -> None:
    """It lies: completed, but the address it names leads nowhere; the content's own path still serves."""
    relay.configure(up=upstream)
    upstream.ending |= {"video_url": "http://127.0.0.1:9/x.mp4"}
    relay.submit()
    assert relay.work().status is JobStatus.SUCCEEDED


def test_the_credential_goes_to_the_upstream_alone(relay: Relay, upstreams: Make) -> None:
    upstream, storage = upstreams(), upstreams()
    relay.configure(up=upstream)
    seen: list[str | None] = []

    def serve(request: Request) -> bool:
        seen.append(request.headers.get("Authorization"))
        return request.answer(FILM_HEAD + b"the file from the storage")

    storage.behave = serve
    upstream.ending |= {"video_url": f"{upstream.base}/moved"}

    def move(request: Request) -> bool | None:
        if request.path == "/moved":
            return request.answer(b"", 302, {"Location": f"{storage.base}/file.mp4"})
        return None

    upstream.behave = move
    relay.submit()
    job = relay.work()
    assert job.status is JobStatus.SUCCEEDED
    assert seen == [None]
    assert (
        relay.service.blobs.local_path(job.assets[-1].blob_key).read_bytes() == FILM_HEAD + b"the file from the storage"
    )


def test_a_create_is_not_sent_where_it_redirects_to(relay: Relay, upstreams: Make) -> None:
    upstream, thief = upstreams(), upstreams()
    relay.configure(up=upstream)
    upstream.behave = on_create(lambda request: request.answer(b"", 307, {"Location": f"{thief.base}/v1/videos"}))
    relay.submit()
    assert relay.work().status is JobStatus.FAILED
    assert thief.requests == []


def test_an_upstream_that_answers_twice_makes_one_job(relay: Relay, upstream: Upstream) -> None:
    relay.configure(up=upstream)

    def twice(request: Request) -> bool:
        for job_id in (request.site.make(), request.site.make()):
            data = json.dumps({"id": job_id, "status": "queued"}).encode()
            request.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (len(data), data))
        return request.hang_up()

    upstream.behave = on_create(twice)
    relay.submit()
    assert relay.work().status is JobStatus.SUCCEEDED
    assert len(upstream.creates) == 1
    assert upstream.jobs["video_2"] == 0
    assert relay.entries() == CHARGED


def same_id(request: Request) -> bool:
    return request.answer({"id": "video_1", "status": "queued"})


@pytest.mark.parametrize("first_ends_before", [True, False])
def test_an_id_that_another_job_has_is_nobody_elses(relay: Relay, upstream: Upstream, first_ends_before: bool) -> None:
    relay.configure(up=upstream, other=upstream)
    upstream.make()
    upstream.behave = on_create(same_id)
    for job_id in ("task_1", "task_2"):
        relay.submit(job_id)
    if first_ends_before:
        relay.work("task_1")
        relay.work("task_2")
    else:
        answered = threading.Barrier(2)

        def both(request: Request) -> bool:
            answered.wait(10)
            return same_id(request)

        upstream.behave = on_create(both)
        with ThreadPoolExecutor(2) as threads:
            list(threads.map(relay.work, ("task_1", "task_2")))
    assert len(upstream.creates) == 2
    by_status = {relay.job(job_id).status: job_id for job_id in ("task_1", "task_2")}
    assert set(by_status) == {JobStatus.SUCCEEDED, JobStatus.FAILED}
    served, other = by_status[JobStatus.SUCCEEDED], by_status[JobStatus.FAILED]
    assert (relay.entries(served), relay.entries(other)) == (CHARGED, RELEASED)
    error, pin = relay.job(other).error, relay.pin(other)
    assert error is not None
    assert "may have taken this video" in error.message
    assert pin is not None
    assert (pin.state, pin.upstream_id) == (PinState.DOUBTFUL, None)
    assert pin.doubt == "create: answered with the id of another job, video_1"
    assert upstream.canceled == [], "what it would end is the other's"


def test_the_same_id_at_another_server_is_another_video(relay: Relay, upstreams: Make) -> None:
    first, second = upstreams(), upstreams()
    relay.configure(up=first)
    relay.submit("task_1")
    relay.work("task_1")
    relay.configure(up=second)
    relay.submit("task_2")
    assert relay.work("task_2").status is JobStatus.SUCCEEDED
    assert [relay.pin(job_id).upstream_id for job_id in ("task_1", "task_2")] == ["video_1", "video_1"]  # type: ignore[union-attr]


# ---- deaths


async def never_looked(path: Path) -> RenderResult:
    raise AssertionError


def die_at(relay: Relay, monkeypatch: pytest.MonkeyPatch, method: str, *, after: bool = False) -> None:
    """The worker is gone when it comes to ``method`` of the conductor, or right after it."""

    class Killed(BaseException):
        pass

    places = (relay.conductor, relay.conductor.placing, relay.conductor._line)
    place = next(place for place in places if hasattr(place, method))
    original = getattr(place, method)

    async def die(*args: Any, **kwargs: Any) -> Any:
        if after:
            await original(*args, **kwargs)
        raise Killed

    monkeypatch.setattr(place, method, die)
    job = relay.service.attempts.begin("task_1")
    assert job is not None
    out_dir = relay.folder / "killed"
    out_dir.mkdir()
    task = RenderTask(
        job_id=job.id, request=job.request, render_seed=1, watermark=False, inputs={image.blob_key: relay.service.blobs.local_path(image.blob_key) for image in job.request.images}, out_dir=out_dir
    )  # fmt: skip
    with pytest.raises(Killed):
        asyncio.run(relay.conductor.conduct(Run(task=task, job=job), never_looked))
    monkeypatch.undo()
    relay.start_again()


def test_a_death_before_the_create_sends_one_later(
    relay: Relay, upstream: Upstream, monkeypatch: pytest.MonkeyPatch
) -> None:
    relay.configure(up=upstream)
    relay.submit()
    die_at(relay, monkeypatch, "_try")
    assert relay.work().status is JobStatus.SUCCEEDED
    assert len(upstream.creates) == 1


@pytest.mark.parametrize("method", ["_create", "ask", "_accept"])
def test_a_death_while_the_create_is_on_its_way_ends_the_job_in_doubt(
    relay: Relay, upstream: Upstream, monkeypatch: pytest.MonkeyPatch, method: str
) -> None:
    relay.configure(up=upstream)
    relay.submit()
    die_at(relay, monkeypatch, method, after=method == "ask")
    job = relay.work()
    assert job.status is JobStatus.FAILED
    assert relay.entries() == RELEASED
    assert len(upstream.creates) <= 1
    pin = relay.pin()
    assert pin is not None
    assert pin.doubt == "the worker died while the create was on its way"


def test_a_death_on_the_way_to_an_upstream_that_knows_its_keys_costs_nothing(
    relay: Relay, upstream: Upstream, monkeypatch: pytest.MonkeyPatch
) -> None:
    relay.configure(up={"base": upstream.base, "repeats_safely": True})
    relay.submit()
    die_at(relay, monkeypatch, "_accept")
    assert relay.work().status is JobStatus.SUCCEEDED
    assert len({request.headers["Idempotency-Key"] for request in upstream.creates}) == 1


@pytest.mark.parametrize("method", ["_accept", "_poll", "_until_ended", "download"])
def test_a_death_after_acceptance_goes_on_by_the_pinned_id(
    relay: Relay, upstream: Upstream, monkeypatch: pytest.MonkeyPatch, method: str
) -> None:
    relay.configure(up=upstream)
    relay.submit()
    die_at(relay, monkeypatch, method, after=True)
    assert relay.work().status is JobStatus.SUCCEEDED
    assert len(upstream.creates) == 1
    assert relay.entries() == CHARGED


def test_what_an_upstream_has_taken_needs_its_references_no_more(
    relay: Relay, upstream: Upstream, monkeypatch: pytest.MonkeyPatch
) -> None:
    relay.configure(up=upstream)
    relay.submit(images=(Source(kind=ReferenceKind.IMAGE, data=png(), param="image"),))
    die_at(relay, monkeypatch, "_accept", after=True)
    relay.service.blobs.delete_prefix("jobs/task_1/references")
    assert relay.work().status is JobStatus.SUCCEEDED
    assert len(upstream.creates) == 1
    assert relay.entries() == CHARGED


def test_a_reference_that_is_gone_before_the_create_closes_no_upstream(relay: Relay, upstream: Upstream) -> None:
    relay.configure(up=upstream)
    relay.submit(images=(Source(kind=ReferenceKind.IMAGE, data=png(), param="image"),))
    relay.service.blobs.delete_prefix("jobs/task_1/references")
    job = relay.work()
    assert job.status is JobStatus.FAILED
    assert job.error is not None
    assert job.error.code == "invalid_reference"
    assert relay.entries() == RELEASED
    assert relay.pin() is None
    assert upstream.requests == []


def test_deaths_while_waiting_do_not_count_against_the_job(relay: Relay, upstream: Upstream) -> None:
    relay.configure(up=upstream)
    relay.submit()
    job = relay.service.attempts.begin("task_1")
    assert job is not None
    for _ in range(5):
        relay.service.relays.write(relay.service.relays.waits(job, is_waiting=True))
        job = relay.service.attempts.begin("task_1")
        assert job is not None
    assert relay.work().status is JobStatus.SUCCEEDED


def test_the_job_is_asked_for_where_it_was_pinned(
    relay: Relay, upstreams: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The operator moves the upstream to another address while a job is there."""
    before, after = upstreams(), upstreams()
    relay.configure(up=before)
    relay.submit()
    die_at(relay, monkeypatch, "_accept", after=True)
    relay.close()
    relay.configure(up=after)
    assert relay.work().status is JobStatus.SUCCEEDED
    assert after.requests == []


# ---- cancel, limits, health


def test_a_cancel_is_passed_on(relay: Relay, upstream: Upstream) -> None:
    relay.configure(up=upstream)
    upstream.polls = 10**9
    relay.submit()
    thread = threading.Thread(target=relay.work)
    thread.start()
    wait_for(lambda: upstream.jobs.get("video_1", 0) > 1)
    relay.service.jobs.cancel(relay.caller, "task_1")
    thread.join()
    assert relay.job().status is JobStatus.CANCELED
    assert upstream.canceled == ["video_1"]
    assert relay.entries() == RELEASED


def test_a_cancel_while_the_create_is_on_its_way_still_reaches_the_upstream(relay: Relay, upstream: Upstream) -> None:
    relay.configure(up={"base": upstream.base, "create_seconds_max": 20})
    upstream.behave = on_create(lambda request: bool(request.site.release.wait(20)) and False)
    upstream.polls = 10**9
    relay.submit()
    thread = threading.Thread(target=relay.work)
    thread.start()
    wait_for(lambda: len(upstream.creates) == 1)
    relay.service.jobs.cancel(relay.caller, "task_1")
    upstream.release.set()
    thread.join()
    assert upstream.canceled == ["video_1"]
    assert relay.entries() == RELEASED


def test_what_was_canceled_while_no_worker_lived_is_passed_on_at_the_start(
    relay: Relay, upstream: Upstream, monkeypatch: pytest.MonkeyPatch
) -> None:
    relay.configure(up=upstream)
    relay.submit()
    die_at(relay, monkeypatch, "_accept", after=True)
    relay.service.jobs.cancel(relay.caller, "task_1")
    relay.start_again()
    wait_for(lambda: upstream.canceled == ["video_1"])


def test_a_route_takes_no_more_than_its_limit(relay: Relay, upstream: Upstream) -> None:
    relay.setup(
        {
            "upstreams": {"up": relay.table(upstream)},
            "models": {"sora-2": {"price": 1, "routes": [{"upstream": "up", "model": "m", "in_flight": 1}]}},
            "wait_seconds_max": 30,
        }
    )
    upstream.polls = 10**9
    for job_id in ("task_1", "task_2"):
        relay.submit(job_id)
    threads = [threading.Thread(target=relay.work, args=(job_id,)) for job_id in ("task_1", "task_2")]
    threads[0].start()
    wait_for(lambda: upstream.jobs.get("video_1", 0) > 1)
    threads[1].start()
    wait_for(lambda: upstream.jobs["video_1"] > 10)
    assert len(upstream.creates) == 1
    upstream.polls = 0
    for thread in threads:
        thread.join()
    assert len(upstream.creates) == 2
    assert [relay.job(job_id).status for job_id in ("task_1", "task_2")] == [JobStatus.SUCCEEDED] * 2


def test_an_upstream_that_failed_often_is_left_alone(relay: Relay, upstreams: Make) -> None:
    sick, well = upstreams(), upstreams()
    sick.behave = lambda request: request.answer({}, 429)
    relay.setup(
        {
            "upstreams": {
                "sick": relay.table(sick) | {"breaker_failures": 2, "breaker_seconds": 3600},
                "well": relay.table(well),
            },
            "models": {
                "sora-2": {
                    "price": 1,
                    "routes": [
                        {"upstream": "sick", "model": "m", "weight": 1_000_000},
                        {"upstream": "well", "model": "m"},
                    ],
                }
            },
        }
    )
    for number in range(5):
        relay.submit(f"task_{number}")
        assert relay.work(f"task_{number}").engine == "relay:well"
    assert len(sick.creates) == 2


def test_an_upstream_that_loses_creates_is_left_alone_however_well_it_tells_of_its_jobs(
    relay: Relay, upstreams: Make
) -> None:
    """Each create that is lost costs somebody a video."""
    sick, well = upstreams(polls=10**9), upstreams()
    routes = [{"upstream": "sick", "model": "m", "weight": 1_000_000}, {"upstream": "well", "model": "m"}]
    relay.setup(
        {
            "upstreams": {
                "sick": relay.table(sick) | {"breaker_failures": 2, "breaker_seconds": 3600},
                "well": relay.table(well),
            },
            "models": {"sora-2": {"price": 1, "routes": routes}},
        }
    )
    ids = [f"task_{number}" for number in range(5)]
    relay.submit(ids[0])
    first = threading.Thread(target=relay.work, args=(ids[0],))
    first.start()
    wait_for(lambda: sick.jobs.get("video_1"))
    sick.behave = on_create(lambda request: request.answer({}, 500))
    for job_id in ids[1:]:
        relay.submit(job_id)
        relay.work(job_id)
        asked = sick.jobs["video_1"]
        wait_for(lambda asked=asked: sick.jobs["video_1"] > asked + 1)
    assert len(sick.creates) == 1 + 2
    sick.polls = 0
    first.join()
    ended = [relay.job(job_id).status for job_id in ids]
    assert ended == [JobStatus.SUCCEEDED, *[JobStatus.FAILED] * 2, *[JobStatus.SUCCEEDED] * 2]


def test_what_the_route_cannot_do_is_refused_by_name(relay: Relay, upstream: Upstream) -> None:
    relay.configure(up={"base": upstream.base, "codec": "new-api"})
    film = Source(kind=ReferenceKind.VIDEO, data=b"never looked at", param="video")
    who = CharacterDraft(video=film, start_seconds=0, end_seconds=2, param="cast")
    with pytest.raises(UnsupportedField, match=r"relay:up.*no characters") as raised:
        relay.submit(characters=(who,))
    assert raised.value.param == "cast"
    assert relay.caller.account.available == 1000
    assert upstream.requests == []


def test_more_images_than_the_dialect_takes_are_refused_by_name(relay: Relay, upstream: Upstream) -> None:
    relay.configure(up=upstream)
    images = tuple(Source(kind=ReferenceKind.IMAGE, data=png(), param=f"image {n}") for n in range(2))
    with pytest.raises(UnsupportedField) as raised:
        relay.submit(images=images)
    assert raised.value.param == "image 1"
    assert upstream.requests == []


def test_a_pin_is_made_once_and_only_by_who_holds_the_job(relay: Relay, upstream: Upstream) -> None:
    relay.configure(up=upstream)
    relay.submit()
    stale = relay.service.attempts.begin("task_1")
    mine = relay.service.attempts.begin("task_1")
    assert stale is not None
    assert mine is not None
    pin = Pin(
        job_id="task_1",
        upstream="up",
        codec="openai",
        base=upstream.base,
        credential="",
        model="m",
        idempotency_key="key",
        state=PinState.SENDING,
        created_at=relay.clock.now(),
    )
    relays = relay.service.relays

    def reserve(job: Job, in_flight_max: int) -> Reserved:
        return relays.write(relays.reserve(job, pin, in_flight_max=in_flight_max))

    assert reserve(stale, 9) is Reserved.LOST
    assert reserve(mine, 0) is Reserved.FULL
    assert reserve(mine, 1) is Reserved.YES
    assert reserve(mine, 9) is Reserved.LOST
    relays.write(relays.accepted("task_1", "first"))
    relays.write(relays.accepted("task_1", "second"))
    kept = relay.pin()
    assert kept is not None
    assert kept.upstream_id == "first", "an id that is known is never replaced"
    relays.write(relays.not_delivered("task_1"))
    assert relay.pin() == kept, "nor forgotten"


def test_a_video_in_the_answer_to_its_create_outlives_the_worker(
    relay: Relay, upstream: Upstream, monkeypatch: pytest.MonkeyPatch
) -> None:
    """OneRouter's synchronous mode: there is nothing to ask for later, so the address is pinned."""

    def behave(request: Request) -> bool:
        if request.command == "POST":
            upstream.creates.append(request)
            return request.answer({"created": 1, "data": [{"url": f"{upstream.base}/f.mp4", "video_id": "v1"}]})
        return request.answer(upstream.video) if request.path == "/f.mp4" else request.answer({}, 404)

    upstream.behave = behave
    relay.configure(up={"codec": "onerouter", "base": upstream.base})
    relay.submit()
    die_at(relay, monkeypatch, "_until_ended")
    assert relay.work().status is JobStatus.SUCCEEDED
    assert len(upstream.creates) == 1
    assert relay.entries() == CHARGED


def test_a_video_without_an_id_is_taken_for_what_it_is(
    relay: Relay, upstream: Upstream, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing can be asked for by its address, and a second job that is answered with the same one is in doubt."""

    def behave(request: Request) -> bool:
        if request.command == "POST":
            upstream.creates.append(request)
            return request.answer({"created": 1, "data": [{"url": f"{upstream.base}/f.mp4", "revised_prompt": ""}]})
        return request.answer(upstream.video) if request.path == "/f.mp4" else request.answer({}, 404)

    upstream.behave = behave
    relay.configure(up={"codec": "onerouter", "base": upstream.base})
    relay.submit("task_1")
    die_at(relay, monkeypatch, "_until_ended")
    job = relay.work("task_1")
    assert job.status is JobStatus.SUCCEEDED
    assert relay.service.blobs.local_path(job.assets[-1].blob_key).read_bytes() == upstream.video
    assert len(upstream.creates) == 1
    assert relay.entries("task_1") == CHARGED
    pin = relay.pin("task_1")
    assert pin is not None
    assert (pin.state, pin.origin) == (PinState.DONE, None), "no remix can name it there"
    relay.submit("task_2")
    assert relay.work("task_2").status is JobStatus.FAILED
    assert relay.entries("task_2") == RELEASED
    with pytest.raises(UnsupportedField, match="did not make this one"):
        relay.submit("task_3", remix_of="task_1", seconds=None, size=None)


@pytest.mark.parametrize("data", [[], [{"url": "f.mp4"}], [{"b64_json": "AA=="}], {"url": "http://127.0.0.1/f.mp4"}])
def test_an_answer_with_neither_id_nor_video_is_in_doubt(relay: Relay, upstream: Upstream, data: Any) -> None:
    upstream.behave = lambda request: request.answer({"created": 1, "data": data})
    relay.configure(up={"codec": "onerouter", "base": upstream.base})
    relay.submit()
    assert relay.work().status is JobStatus.FAILED
    pin = relay.pin()
    assert pin is not None
    assert (pin.state, pin.doubt) == (PinState.DOUBTFUL, "create: status 200 without an id")
    assert relay.entries() == RELEASED


# ---- secrets


def test_the_credential_is_nowhere_but_on_the_wire(
    relay: Relay, upstreams: Make, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    first, second = upstreams(), upstreams()
    relay.configure(first=first, second=second)
    first.behave = second.behave = on_create(
        lambda request: request.answer({"error": {"message": f"bad key {CREDENTIAL[:14]}..., {CREDENTIAL}"}}, 422)
    )
    relay.submit()
    job = relay.work()
    assert CREDENTIAL not in caplog.text
    assert CREDENTIAL[:14] not in str(job)
    data = b"".join(path.read_bytes() for path in relay.folder.rglob("*") if path.is_file())
    assert CREDENTIAL.encode() not in data


def wait_for(condition: Callable[[], Any]) -> None:
    deadline = time.monotonic() + 30
    while not condition():
        assert time.monotonic() < deadline, "gave up waiting"
        time.sleep(0.01)


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
def test_the_transaction_of_a_create_is_two_ways_to_postgresql(
    relay: Relay, upstream: Upstream, monkeypatch: pytest.MonkeyPatch
) -> None:
    """BEGIN and its totals, then its rows and COMMIT."""
    monkeypatch.setattr("rushes.service.submitting.COUNT_SECONDS", 3600)
    relay.configure(up=upstream)
    relay.submit("task_1")
    ways: list[str] = []
    exchange = Trips._exchange

    def note(way: str) -> None:
        if threading.current_thread().name == "submissions":
            ways.append(way)

    monkeypatch.setattr(Trips, "_exchange", lambda *told, **how: note("trip") or exchange(*told, **how))
    sa.event.listen(relay.database.engine, "before_cursor_execute", lambda *told: note(told[2]))
    relay.submit("task_2")
    assert ways == ["trip"] * 2
    assert relay.entries("task_2") == ["hold"]
