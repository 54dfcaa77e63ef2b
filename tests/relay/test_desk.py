"""The desk: who sees to which job of an upstream, how many at once, and what a death or a cancel leaves behind."""

from __future__ import annotations

import asyncio
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from sqlalchemy.exc import OperationalError

from relay.conftest import SLOTS, Relay
from relay.test_conduct import CHARGED, RELEASED, on_create, wait_for
from relay.upstream import Request, Upstream
from rushes.core.assets import Asset, AssetKind
from rushes.core.errors import Conflict, NotFound
from rushes.core.jobs import ATTEMPTS_MAX, Job, JobError, JobStatus
from rushes.core.relays import Known, Pin, PinState
from rushes.relay.run import Slots
from rushes.service.relays import Reserved
from rushes.service.tickets import ABSENT_SECONDS, SILENT_SECONDS, WORKER_DAYS, RouteRoom, Tickets
from rushes.store import jobs, relays, schema, tickets
from rushes.worker import RenderWorker
from support import Meeting

Make = Callable[..., Upstream]
KNOWN = Known(models=frozenset({"sora-2"}), upstreams=frozenset({"up"}))


def statuses(relay: Relay, ids: list[str]) -> list[JobStatus]:
    return [relay.job(job_id).status for job_id in ids]


def tickets_of(relay: Relay, worker: str = "worker") -> list[str]:
    return relay.service.tickets.held_by(worker)


def submit(relay: Relay, count: int) -> list[str]:
    ids = [f"task_{number}" for number in range(1, count + 1)]
    for job_id in ids:
        relay.clock.advance(0.001)
        relay.submit(job_id)
    return ids


def test_jobs_come_from_the_queue_and_end_with_nothing_left(relay: Relay, upstream: Upstream) -> None:
    relay.configure(up=upstream)
    ids = submit(relay, 3 * SLOTS)
    relay.start_again(claims=True)
    wait_for(lambda: statuses(relay, ids) == [JobStatus.SUCCEEDED] * len(ids))
    assert len(upstream.creates) == len(ids)
    assert [relay.entries(job_id) for job_id in ids] == [CHARGED] * len(ids)
    assert relay.service.tickets.among(ids) == set()
    wait_for(lambda: not any((relay.folder / "work").glob("*")))


def test_jobs_whose_claim_was_not_answered_are_seen_to_all_the_same(
    relay: Relay, upstream: Upstream, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("rushes.relay.desk.STRAY_SECONDS", 0.5)
    relay.configure(up=upstream)
    ids, claim, lost = submit(relay, SLOTS), relay.service.tickets.claim, []

    def claimed(*given: Any, **options: Any) -> list[Job]:
        jobs = claim(*given, **options)
        if jobs and not lost:
            lost.extend(jobs)
            raise OperationalError("COMMIT", {}, Exception("the connection was lost"))
        return jobs

    monkeypatch.setattr(relay.service.tickets, "claim", claimed)
    beats(relay, monkeypatch)
    wait_for(lambda: statuses(relay, ids) == [JobStatus.SUCCEEDED] * len(ids))
    assert len(lost) > 0 and len(upstream.creates) == len(ids)
    assert [relay.entries(job_id) for job_id in ids] == [CHARGED] * len(ids)


def test_jobs_that_only_wait_hold_no_slot(relay: Relay, upstream: Upstream) -> None:
    relay.configure(up=upstream)
    upstream.polls = 10**9
    ids = submit(relay, 3 * SLOTS)
    relay.start_again(claims=True)
    wait_for(lambda: len(upstream.jobs) == len(ids) and min(upstream.jobs.values()) > 0)
    upstream.polls = 0
    wait_for(lambda: statuses(relay, ids) == [JobStatus.SUCCEEDED] * len(ids))


def test_no_more_creates_are_on_their_way_than_slots(relay: Relay, upstream: Upstream) -> None:
    relay.configure(up={"base": upstream.base, "create_seconds_max": 60})
    upstream.behave = on_create(lambda request: bool(request.site.release.wait(60)) and False)
    ids = submit(relay, 2 * SLOTS)
    relay.start_again(claims=True)
    wait_for(lambda: len(upstream.creates) == SLOTS)
    assert [relay.job(job_id).attempt for job_id in ids].count(0) == SLOTS, "the others were not even begun"
    upstream.release.set()
    wait_for(lambda: statuses(relay, ids) == [JobStatus.SUCCEEDED] * len(ids))


@pytest.mark.parametrize("is_held", [False, True])
def test_a_job_is_queued_until_its_upstream_has_it(relay: Relay, upstream: Upstream, is_held: bool) -> None:
    """But for one whose create is answered when the video exists."""
    relay.setup(
        {
            "upstreams": {"up": relay.table({"base": upstream.base, "codec": "onerouter"})},
            "models": {
                "sora-2": {
                    "price": 1,
                    "routes": [{"upstream": "up", "model": "m", "settings": {"held": is_held}}],
                }
            },
        }
    )
    file = {"data": {"status": "processing", "progress": 5}}

    def behave(request: Request) -> bool:
        if request.command == "POST":
            request.site.release.wait(30)
            return request.answer({"data": {"task_id": "t1"}})
        return request.answer(file)

    upstream.behave = behave
    relay.submit()
    relay.start_again(claims=True)
    wait_for(lambda: "POST /v1/videos/generations" in upstream.requests)
    job = relay.job()
    assert job.attempt == 1
    assert (job.status, job.started_at is None) == ((JobStatus.RUNNING, False) if is_held else (JobStatus.QUEUED, True))
    relay.clock.advance(7)
    upstream.release.set()
    wait_for(lambda: relay.job().progress_percent == 5)
    later = relay.job()
    assert later.status is JobStatus.RUNNING
    assert later.started_at == (job.started_at if is_held else relay.clock.now())


def test_a_full_route_is_a_queue_and_not_a_failure(relay: Relay, upstream: Upstream) -> None:
    """Its jobs wait longer than a job may wait for a route, are not begun, and go on when there is room."""
    relay.setup(
        {
            "upstreams": {"up": relay.table(upstream)},
            "models": {"sora-2": {"price": 1, "routes": [{"upstream": "up", "model": "m", "in_flight": 2}]}},
            "wait_seconds_max": 0,
        }
    )
    upstream.polls = 10**9
    ids = submit(relay, 4)
    relay.start_again(claims=True)
    wait_for(lambda: len(upstream.jobs) == 2 and min(upstream.jobs.values()) > 5)
    assert statuses(relay, ids) == [JobStatus.RUNNING] * 2 + [JobStatus.QUEUED] * 2
    upstream.polls = 0
    wait_for(lambda: statuses(relay, ids) == [JobStatus.SUCCEEDED] * 4)
    assert len(upstream.creates) == 4


def test_a_full_route_that_alone_can_make_a_job_is_a_queue_too(
    relay: Relay, upstreams: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The model has room, at a route that does not make this size: the job waits without a slot, however long, and neither
    a restart nor those behind it suffer.
    """
    monkeypatch.setattr("rushes.relay.rooms.LOOK_SECONDS", 0.05)
    small, large = upstreams(), upstreams(polls=10**9)
    routes = [
        {"upstream": "small", "model": "m", "sizes": ["1280x720"]},
        {"upstream": "large", "model": "m", "sizes": ["1920x1080"], "in_flight": 1},
    ]
    relay.setup(
        {
            "upstreams": {"small": relay.table(small), "large": relay.table(large)},
            "models": {"sora-2": {"price": 1, "routes": routes}},
            "wait_seconds_max": 0,
        }
    )
    ids = [f"large_{n}" for n in range(SLOTS + 2)]
    for job_id in ids:
        relay.submit(job_id, size=(1920, 1080))
    relay.submit("small_1", size=(1280, 720))
    for restarts in range(4):  # more often than an attempt may crash
        relay.start_again(claims=True)
        asked = sum(large.jobs.values())
        wait_for(lambda asked=asked: sum(large.jobs.values()) > asked + 5)
        wait_for(lambda: relay.job("small_1").status is JobStatus.SUCCEEDED)
        told = Counter(statuses(relay, ids))
        assert told == {JobStatus.RUNNING: 1, JobStatus.QUEUED: len(ids) - 1}, restarts
    assert len(large.creates) == 1
    relay.service.jobs.cancel(relay.caller, ids.pop())
    large.polls = 0
    wait_for(lambda: statuses(relay, ids) == [JobStatus.SUCCEEDED] * len(ids))
    assert len(large.creates) == len(ids)


def test_who_comes_later_stands_behind_those_who_wait_for_a_full_route(
    relay: Relay, upstreams: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("rushes.relay.rooms.LOOK_SECONDS", 0.3)
    small, large = upstreams(), upstreams(polls=10**9)
    routes = [
        {"upstream": "small", "model": "m", "sizes": ["1280x720"]},
        {"upstream": "large", "model": "m", "sizes": ["1920x1080"], "in_flight": 1},
    ]
    relay.setup(
        {
            "upstreams": {"small": relay.table(small), "large": relay.table(large)},
            "models": {"sora-2": {"price": 1, "routes": routes}},
        }
    )
    ids = [f"task_{n}" for n in range(4)]
    for job_id in ids[:3]:
        relay.submit(job_id, size=(1920, 1080), prompt=f"the film {job_id}")
    relay.start_again(claims=True)
    wait_for(lambda: all(relay.job(job_id).attempt for job_id in ids[:3]))
    large.polls = 0
    wait_for(lambda: relay.job(ids[0]).status is JobStatus.SUCCEEDED)
    relay.submit(ids[3], size=(1920, 1080), prompt=f"the film {ids[3]}")
    wait_for(lambda: statuses(relay, ids) == [JobStatus.SUCCEEDED] * 4)
    order = [job_id for create in large.creates for job_id in ids if f"the film {job_id}".encode() in create.body]
    assert order[0] == ids[0]
    assert order[-1] == ids[3]


def test_a_full_model_does_not_hold_up_another(relay: Relay, upstreams: Make) -> None:
    busy, idle = upstreams(polls=10**9), upstreams()
    relay.setup(
        {
            "upstreams": {"busy": relay.table(busy), "idle": relay.table(idle)},
            "models": {
                "sora-2": {"price": 1, "routes": [{"upstream": "busy", "model": "m", "in_flight": 1}]},
                "sora-2-pro": {"price": 1, "routes": [{"upstream": "idle", "model": "m"}]},
            },
        }
    )
    submit(relay, 3)
    relay.submit("other", model="sora-2-pro")
    relay.start_again(claims=True)
    wait_for(lambda: relay.job("other").status is JobStatus.SUCCEEDED)
    assert len(busy.creates) == 1


def test_an_upstream_that_takes_nothing_does_not_hold_up_another(relay: Relay, upstreams: Make) -> None:
    """Jobs that wait for it to take them hold no slot, and are no more than it may have at once."""
    sick, well = upstreams(), upstreams()
    sick.behave = lambda request: request.answer({}, 429)
    relay.setup(
        {
            "wait_seconds_max": 600,
            "upstreams": {"sick": relay.table(sick) | {"breaker_failures": 1000}, "well": relay.table(well)},
            "models": {
                "sora-2": {"price": 1, "routes": [{"upstream": "sick", "model": "m", "in_flight": SLOTS}]},
                "sora-2-pro": {"price": 1, "routes": [{"upstream": "well", "model": "m"}]},
            },
        }
    )
    submit(relay, SLOTS + 2)
    relay.start_again(claims=True)
    wait_for(lambda: len(sick.creates) > 2 * SLOTS)
    relay.submit("other", model="sora-2-pro")
    wait_for(lambda: relay.job("other").status is JobStatus.SUCCEEDED)
    assert len(tickets_of(relay)) == SLOTS
    sick.behave = lambda request: None
    wait_for(lambda: statuses(relay, [f"task_{n}" for n in range(1, SLOTS + 3)]) == [JobStatus.SUCCEEDED] * (SLOTS + 2))


# ---- several workers, several files


def beats(relay: Relay, monkeypatch: pytest.MonkeyPatch) -> None:
    """A worker that tells of itself all the time."""
    monkeypatch.setattr("rushes.relay.desk.BEAT_SECONDS", 0.02)
    relay.start_again(claims=True)


def beaten(relay: Relay, count: int = 3) -> None:
    """Return when the worker has beaten so often since."""
    begun = []
    claim = relay.service.tickets.claim_unknown

    def noted(worker: str) -> Any:
        begun.append(worker)
        return claim(worker)

    relay.service.tickets.claim_unknown = noted  # type: ignore[method-assign]
    wait_for(lambda: len(begun) > count)


def pass_time(relay: Relay, seconds: float) -> None:
    """While the worker beats on."""
    while seconds > 0:
        relay.clock.advance(min(seconds, SILENT_SECONDS / 2))
        seconds -= SILENT_SECONDS / 2
        beaten(relay, 1)


def forget_routes(relay: Relay, upstream: Upstream) -> None:
    """From now on the worker's file has the upstream under another name, and another model."""
    routes = [{"upstream": "new", "model": "m"}]
    relay.setup({"upstreams": {"new": relay.table(upstream)}, "models": {"other": {"price": 1, "routes": routes}}})


def test_jobs_that_nobody_alive_knows_end_after_a_while(
    relay: Relay, upstream: Upstream, monkeypatch: pytest.MonkeyPatch
) -> None:
    relay.configure(up=upstream)
    submit(relay, 1)
    forget_routes(relay, upstream)
    beats(relay, monkeypatch)
    beaten(relay)
    assert relay.job().status is JobStatus.QUEUED, "another worker may come that knows it"
    pass_time(relay, ABSENT_SECONDS + 1)
    wait_for(lambda: relay.job().status is JobStatus.FAILED)
    assert upstream.requests == []
    assert relay.entries() == RELEASED


def test_two_workers_with_different_files_serve_each_its_own(
    relay: Relay, upstreams: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each beats many times while the other's jobs are there, and they are old enough to end if nobody knew them."""
    monkeypatch.setattr("rushes.relay.desk.BEAT_SECONDS", 0.02)
    monkeypatch.setattr("rushes.service.tickets.ABSENT_SECONDS", 0)
    sites = {"sora-2": upstreams(polls=10**9), "sora-2-pro": upstreams(polls=10**9)}
    second = Relay(relay.database, tmp_path / "second", relay.queue, name="second")
    workers = dict(zip(sites, (relay, second), strict=True))
    for model, worker in workers.items():
        routes = [{"upstream": f"of-{model}", "model": "m"}]
        worker.setup(
            {
                "upstreams": {f"of-{model}": relay.table(sites[model])},
                "models": {model: {"price": 1, "routes": routes}},
            }
        )
        worker.caller = relay.caller
    ids = {f"{model}_{n}": model for n in range(2) for model in sites}
    for job_id, model in ids.items():
        workers[model].submit(job_id, model=model)
    for model, worker in workers.items():
        worker.clock.advance(1)
        known = Known(models=frozenset({model}), upstreams=frozenset({f"of-{model}"}))
        worker.service.tickets.beat(worker.name, known)  # both have been there for a while
    try:
        for worker in workers.values():
            worker.start_again(claims=True)
        wait_for(lambda: all(len(site.jobs) == 2 and min(site.jobs.values()) > 2 for site in sites.values()))
        for site in sites.values():
            site.polls = 0
        wait_for(lambda: statuses(relay, list(ids)) == [JobStatus.SUCCEEDED] * 4)
    finally:
        second.close()
    assert [len(site.creates) for site in sites.values()] == [2, 2]


def test_the_first_worker_after_a_night_waits_for_the_others(
    relay: Relay, upstream: Upstream, monkeypatch: pytest.MonkeyPatch
) -> None:
    relay.configure(up=upstream)
    submit(relay, 1)
    relay.clock.advance(10 * ABSENT_SECONDS)
    forget_routes(relay, upstream)  # and a process of its own
    beats(relay, monkeypatch)
    beaten(relay)
    assert relay.job().status is JobStatus.QUEUED
    pass_time(relay, ABSENT_SECONDS + 1)
    wait_for(lambda: relay.job().status is JobStatus.FAILED)


def of_its_own(relay: Relay) -> Tickets:
    """As another worker's process has them."""
    return Tickets(database=relay.database, clock=relay.clock, attempts=relay.service.attempts)


def test_who_could_not_beat_itself_takes_no_jobs_of_others_over(relay: Relay, upstream: Upstream) -> None:
    """The database did not answer for a while: the other worker is as alive, and what it sends would be in doubt."""
    relay.configure(up=upstream)
    submit(relay, 1)
    here, there = of_its_own(relay), of_its_own(relay)
    room = {"sora-2": [RouteRoom(upstream="up", model="m", in_flight_max=9)]}
    assert [here.beat("here", KNOWN), there.beat("there", KNOWN)] == [[], []]
    assert len(there.claim("there", room, {}, limit=9)) == 1
    relay.clock.advance(SILENT_SECONDS + 1)
    for _ in range(2):
        assert here.beat("here", KNOWN) == []
        relay.clock.advance(5)
    assert there.beat("there", KNOWN) == []
    for _ in range(2):
        relay.clock.advance(SILENT_SECONDS / 2)
        assert here.beat("here", KNOWN) == [], "it was heard of"
    relay.clock.advance(1)
    assert here.beat("here", KNOWN) == ["task_1"], "and now it is gone"


def test_who_could_not_beat_itself_ends_no_jobs_of_others(relay: Relay, upstream: Upstream) -> None:
    relay.configure(up=upstream)
    submit(relay, 1)
    here, there = of_its_own(relay), of_its_own(relay)
    strange = Known(models=frozenset({"another"}))
    relay.clock.advance(ABSENT_SECONDS + 1)
    assert [here.beat("here", strange), there.beat("there", KNOWN)] == [[], []]
    relay.clock.advance(ABSENT_SECONDS + 1)
    for _ in range(int(ABSENT_SECONDS / 50)):
        assert here.beat("here", strange) == []
        assert here.claim_unknown("here") == []
        relay.clock.advance(50)
    here.beat("here", strange)
    assert [job.id for job in here.claim_unknown("here")] == ["task_1"], "the other one was not heard of since"


@pytest.mark.parametrize("known", [KNOWN, None])
def test_jobs_that_another_worker_may_know_are_left_alone(
    relay: Relay, upstream: Upstream, monkeypatch: pytest.MonkeyPatch, known: Known | None
) -> None:
    """It tells that it knows them, or is of a release that does not tell."""
    relay.configure(up=upstream)
    submit(relay, 1)
    forget_routes(relay, upstream)
    relay.clock.advance(ABSENT_SECONDS + 1)
    relay.service.tickets.beat("other", known or Known())
    if known is None:
        with relay.database.write() as tx:
            tx.exec_driver_sql("update relay_workers set knows = null")
    relay.clock.advance(ABSENT_SECONDS - 1)
    beats(relay, monkeypatch)
    beaten(relay)
    assert (relay.job().status, relay.job().attempt) == (JobStatus.QUEUED, 0)
    relay.clock.advance(2)  # and now it was not heard of for too long
    wait_for(lambda: relay.job().status is JobStatus.FAILED)


@pytest.mark.parametrize("moment", ["heard_of", "unknown"])
def test_a_worker_that_comes_while_nobody_is_found_to_know_a_job_has_it_alone(
    relay: Relay, upstream: Upstream, monkeypatch: pytest.MonkeyPatch, moment: str
) -> None:
    relay.configure(up=upstream)
    submit(relay, 1)
    relay.clock.advance(ABSENT_SECONDS + 1)
    service, look = relay.service.tickets, getattr(tickets, moment)
    begun: list[Job] = []
    routes = {"sora-2": [RouteRoom(upstream="up", model="m", in_flight_max=1)]}

    def come() -> None:
        service.beat("new", KNOWN)
        begun.extend(service.claim("new", routes, {}, limit=1))

    coming = threading.Thread(target=come)

    def looked(*args: Any, **options: Any) -> Any:
        found = look(*args, **options)
        if coming.ident is None:
            coming.start()
            coming.join(0.5)  # or it waits until the other is done
        return found

    monkeypatch.setattr(tickets, moment, looked)
    ended = service.claim_unknown("old")
    coming.join()
    begun += service.claim("new", routes, {}, limit=1)  # what was held a moment ago it gets now
    assert len(begun + ended) == 1
    assert relay.job().attempt == 1


def at_the_upstream(relay: Relay, upstream: Upstream) -> None:
    relay.configure(up=upstream)
    upstream.polls = 10**9
    submit(relay, 1)
    relay.start_again(claims=True)
    wait_for(lambda: upstream.jobs.get("video_1", 0) > 0)


@pytest.mark.parametrize("is_canceled", [False, True])
def test_a_job_at_an_upstream_that_its_worker_knows_no_more_goes_to_one_that_does(
    relay: Relay, upstream: Upstream, monkeypatch: pytest.MonkeyPatch, is_canceled: bool
) -> None:
    """The worker is started anew with another file, beside one that has not been."""
    at_the_upstream(relay, upstream)
    relay.close()
    if is_canceled:
        relay.service.jobs.cancel(relay.caller, "task_1")
    relay.service.tickets.beat("other", KNOWN)
    forget_routes(relay, upstream)
    beats(relay, monkeypatch)
    beaten(relay)
    assert tickets_of(relay) == []
    assert relay.service.tickets.among(["task_1"]) == {"task_1"}
    pin = relay.pin()
    assert pin is not None and pin.state is PinState.ACCEPTED
    assert relay.service.tickets.beat("other", KNOWN) == ["task_1"]
    relay.close()
    upstream.polls = 0
    relay.configure(up=upstream)  # now it is the other one
    assert relay.desk is not None
    relay.desk._name = "other"
    if is_canceled:
        wait_for(lambda: upstream.canceled == ["video_1"])
    else:
        assert relay.work().status is JobStatus.SUCCEEDED
    assert len(upstream.creates) == 1


def test_a_silent_workers_jobs_at_an_upstream_are_not_taken_over_by_one_that_does_not_know_it(
    relay: Relay, upstream: Upstream
) -> None:
    at_the_upstream(relay, upstream)
    relay.close()
    tickets = relay.service.tickets
    relay.clock.advance(SILENT_SECONDS + 1)
    strange = Known(models=KNOWN.models, upstreams=frozenset({"another"}))
    assert tickets.beat("stranger", strange) == [], "it knows the model, but the job is at an upstream already"
    assert tickets.beat("other", KNOWN) == ["task_1"]


def test_workers_that_are_long_gone_are_forgotten_once_nothing_is_theirs(relay: Relay, upstream: Upstream) -> None:
    relay.configure(up=upstream)
    submit(relay, 1)
    tickets = relay.service.tickets
    room = {"sora-2": [RouteRoom(upstream="up", model="m", in_flight_max=9)]}
    for name in ("gone", "busy"):
        tickets.beat(name, KNOWN)
    assert len(tickets.claim("busy", room, {}, limit=9)) == 1
    relay.clock.advance(WORKER_DAYS * 86_400 - 1)
    tickets.beat("alive", Known())
    assert tickets.forget_workers() == 0
    relay.clock.advance(2)
    assert tickets.forget_workers() == 1
    with relay.database.read() as tx:
        names = tx.exec_driver_sql("select name from relay_workers order by name").scalars().all()
    assert names == ["alive", "busy"]


# ---- what a job's end leaves at its upstream


def in_flight(relay: Relay) -> int:
    with relay.database.read() as tx:
        return relays.in_flight(tx, "up", "m")


def pinned(relay: Relay, upstream: Upstream) -> Job:
    """A job whose create is on its way."""
    relay.configure(up=upstream)
    submit(relay, 1)
    room = {"sora-2": [RouteRoom(upstream="up", model="m", in_flight_max=9)]}
    (job,) = relay.service.tickets.claim("worker", room, {}, limit=9)
    pin = Pin(
        job_id=job.id, upstream="up", codec="openai", base=upstream.base, credential="env:KEY", model="m",
        idempotency_key="k", state=PinState.SENDING, created_at=relay.clock.now(),
    )  # fmt: skip
    assert relay.service.relays.write(relay.service.relays.reserve(job, pin, in_flight_max=9)) is Reserved.YES
    assert in_flight(relay) == 1
    return job


ENDS: dict[str, Callable[[Relay, Job], Any]] = {
    "refused": lambda relay, job: relay.service.attempts.fail(job, JobError(code="x", message="x")),
    "crashed too often": lambda relay, job: [relay.service.attempts.crash(crashed) for crashed in again(relay, job)],
    "its workers died too often": lambda relay, job: [relay.service.attempts.begin(job.id) for _ in range(3)],
    "cannot be read": lambda relay, job: relay.service.attempts.abandon(job.id),
}


def again(relay: Relay, job: Job) -> Iterator[Job]:
    yield job
    while (begun := relay.service.attempts.begin(job.id)) is not None:
        yield begun


@pytest.mark.parametrize("ends", ENDS)
def test_however_a_job_ends_its_create_takes_no_room_any_more(relay: Relay, upstream: Upstream, ends: str) -> None:
    job = pinned(relay, upstream)
    ENDS[ends](relay, job)
    assert relay.job().status is JobStatus.FAILED
    pin = relay.pin()
    assert pin is not None
    assert (pin.state, pin.doubt) == (PinState.DOUBTFUL, "the job ended here while the create was on its way")
    assert in_flight(relay) == 0
    assert relay.service.tickets.among(["task_1"]) == set()
    assert relay.entries() == RELEASED


@pytest.mark.parametrize("ends", ENDS)
def test_however_a_job_ends_an_upstream_that_has_it_is_told(relay: Relay, upstream: Upstream, ends: str) -> None:
    job = pinned(relay, upstream)
    relay.service.relays.write(relay.service.relays.accepted(job.id, upstream.make()))
    ENDS[ends](relay, job)
    assert relay.job().status is JobStatus.FAILED
    wait_for(lambda: upstream.canceled == ["video_1"])
    wait_for(lambda: relay.service.tickets.among(["task_1"]) == set())
    pin = relay.pin()
    assert pin is not None and pin.state is PinState.CANCELED
    assert in_flight(relay) == 0
    assert relay.entries() == RELEASED


# ---- deaths


def test_a_death_between_claim_and_send_sends_once(relay: Relay, upstream: Upstream) -> None:
    relay.configure(up=upstream)
    submit(relay, 1)
    room = {"sora-2": [RouteRoom(upstream="up", model="m", in_flight_max=9)]}
    assert [job.id for job in relay.service.tickets.claim("worker", room, {}, limit=9)] == ["task_1"]
    assert tickets_of(relay) == ["task_1"]
    assert relay.service.tickets.claim("other", room, {}, limit=9) == [], "nobody else has it"
    relay.start_again(claims=True)
    wait_for(lambda: relay.job().status is JobStatus.SUCCEEDED)
    assert len(upstream.creates) == 1
    assert relay.entries() == CHARGED
    assert (relay.job().attempt, relay.job().failures) == (2, 1), "it died in an attempt that was open"


def test_the_jobs_of_a_silent_worker_are_taken_over(relay: Relay, upstream: Upstream) -> None:
    relay.configure(up=upstream)
    submit(relay, 1)
    room = {"sora-2": [RouteRoom(upstream="up", model="m", in_flight_max=9)]}
    tickets = relay.service.tickets
    tickets.beat("gone", KNOWN)
    assert len(tickets.claim("gone", room, {}, limit=9)) == 1
    relay.clock.advance(SILENT_SECONDS - 1)
    assert tickets.beat("worker", KNOWN) == [], "it may only be slow"
    relay.clock.advance(2)
    relay.start_again(claims=True)
    wait_for(lambda: relay.job().status is JobStatus.SUCCEEDED)
    assert len(upstream.creates) == 1
    assert tickets_of(relay, "gone") == []


def test_what_a_stale_worker_writes_has_no_effect(relay: Relay, upstream: Upstream) -> None:
    relay.configure(up=upstream)
    submit(relay, 1)
    room = {"sora-2": [RouteRoom(upstream="up", model="m", in_flight_max=9)]}
    tickets = relay.service.tickets
    tickets.beat("asleep", KNOWN)
    (stale,) = tickets.claim("asleep", room, {}, limit=9)
    relay.clock.advance(SILENT_SECONDS + 1)
    assert tickets.beat("worker", KNOWN) == ["task_1"]
    assert relay.work().status is JobStatus.SUCCEEDED
    assert not relay.service.attempts.complete("task_1", stale.attempt, [], {})
    assert relay.entries() == CHARGED


def test_waiting_jobs_are_taken_up_again_by_the_same_name(relay: Relay, upstream: Upstream) -> None:
    relay.configure(up=upstream)
    upstream.polls = 10**9
    ids = submit(relay, 3)
    for _ in range(5):  # more often than an attempt may crash
        relay.start_again(claims=True)
        before = dict(upstream.jobs)
        wait_for(
            lambda before=before: (
                len(upstream.jobs) == 3 and all(upstream.jobs[name] > before.get(name, 0) for name in upstream.jobs)
            )
        )
    upstream.polls = 0
    wait_for(lambda: statuses(relay, ids) == [JobStatus.SUCCEEDED] * 3)
    assert len(upstream.creates) == 3


def test_a_stop_in_good_order_counts_against_no_job(relay: Relay, upstream: Upstream) -> None:
    upstream.behave = on_create(lambda request: request.answer({}, 429))
    relay.setup(
        {
            "upstreams": {"up": relay.table(upstream) | {"breaker_failures": 1000}},
            "models": {"sora-2": {"price": 1, "routes": [{"upstream": "up", "model": "m"}]}},
            "wait_seconds_max": 600,
        }
    )
    submit(relay, 2)
    relay.start_again(claims=True)
    wait_for(lambda: len(upstream.creates) > 2)
    assert relay.desk is not None
    relay.worker.stop()
    relay.desk.stop(seconds_max=30)
    upstream.behave = lambda request: None
    relay.start_again(claims=True)
    wait_for(lambda: statuses(relay, ["task_1", "task_2"]) == [JobStatus.SUCCEEDED] * 2)
    assert [relay.job(job_id).failures for job_id in ("task_1", "task_2")] == [0, 0]


@pytest.mark.parametrize("where", ["in the claim", "before its routes are asked again"])
def test_what_was_not_sent_when_the_worker_stops_is_not_sent_any_more(
    relay: Relay, upstream: Upstream, monkeypatch: pytest.MonkeyPatch, where: str
) -> None:
    """The process ends while it is on its way, and nobody could say what became of it."""
    monkeypatch.setattr("rushes.relay.placing.ROUTE_PAUSE_SECONDS", 0.5)
    relay.setup(
        {
            "upstreams": {"up": relay.table(upstream) | {"breaker_failures": 1000}},
            "models": {"sora-2": {"price": 1, "routes": [{"upstream": "up", "model": "m"}]}},
            "wait_seconds_max": 600,
        }
    )
    submit(relay, 1)
    stops, claimed = threading.Event(), threading.Event()
    claim = relay.service.tickets.claim

    def late(*args: Any, **options: Any) -> list[Job]:
        begun = claim(*args, **options)
        if begun and where == "in the claim":
            claimed.set()
            stops.wait(30)
        return begun

    monkeypatch.setattr(relay.service.tickets, "claim", late)
    upstream.behave = on_create(lambda request: request.answer({}, 429))
    relay.start_again(claims=True)
    desk = relay.desk
    assert desk is not None
    if where == "in the claim":
        assert claimed.wait(30)
    else:
        wait_for(lambda: len(upstream.creates) == 1)
    upstream.behave = lambda request: None
    relay.worker.stop()
    stopping = threading.Thread(target=desk.stop, kwargs={"seconds_max": 60})
    stopping.start()
    wait_for(desk._is_stopping.is_set)
    stops.set()
    stopping.join()
    threading.Event().wait(0.7)  # longer than the pause
    assert upstream.jobs == {}
    relay.start_again(claims=True)
    wait_for(lambda: relay.job().status is JobStatus.SUCCEEDED)
    assert (relay.job().failures, len(upstream.jobs)) == (0, 1)


def test_a_create_on_its_way_is_waited_for_when_the_worker_stops(relay: Relay, upstream: Upstream) -> None:
    relay.configure(up={"base": upstream.base, "create_seconds_max": 60})
    upstream.behave = on_create(lambda request: bool(request.site.release.wait(60)) and False)
    submit(relay, 1)
    relay.start_again(claims=True)
    wait_for(lambda: len(upstream.creates) == 1)
    desk = relay.desk
    assert desk is not None
    relay.worker.stop()
    stopping = threading.Thread(target=desk.stop, kwargs={"seconds_max": 60})
    stopping.start()
    upstream.release.set()
    stopping.join()
    pin = relay.pin()
    assert pin is not None
    assert (pin.state, pin.upstream_id) == (PinState.ACCEPTED, "video_1")
    relay.start_again(claims=True)
    wait_for(lambda: relay.job().status is JobStatus.SUCCEEDED)
    assert len(upstream.creates) == 1


def test_what_is_known_of_jobs_is_written_however_long_the_database_does_not_answer(
    relay: Relay, upstream: Upstream, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The id of a create that was paid for, and how it went on; and nothing of it counts against the jobs."""
    monkeypatch.setattr("rushes.service.relays.UNANSWERED_SECONDS", 0.01)
    monkeypatch.setattr("rushes.relay.placing.PINNING_PAUSES_SECONDS", ())
    relay.configure(up=upstream)
    ids, writer, refusals = submit(relay, SLOTS), relay.service.relays._writer, Counter[str]()
    write = writer._write

    def refused(tx: Any, changes: Any) -> Any:
        kinds = {type(change).__name__ for change in changes}
        if upstream.jobs and "_Reservation" not in kinds and any(refusals[kind] < 6 for kind in kinds):
            refusals.update(kinds)
            raise OperationalError("COMMIT", {}, Exception("the connection was lost"))
        return write(tx, changes)

    monkeypatch.setattr(writer, "_write", refused)
    relay.start_again(claims=True)
    wait_for(lambda: statuses(relay, ids) == [JobStatus.SUCCEEDED] * len(ids))
    assert min(refusals["_Acceptance"], refusals["_Single"]) >= 6
    assert len(upstream.creates) == len(ids)
    assert [relay.job(job_id).failures for job_id in ids] == [0] * len(ids)
    assert [relay.entries(job_id) for job_id in ids] == [CHARGED] * len(ids)


# ---- cancel


def test_a_job_that_is_canceled_in_the_queue_is_never_sent(relay: Relay, upstream: Upstream) -> None:
    relay.configure(up=upstream)
    ids = submit(relay, 2)
    relay.service.jobs.cancel(relay.caller, ids[0])
    assert relay.service.tickets.among(ids) == {ids[1]}
    relay.start_again(claims=True)
    wait_for(lambda: relay.job(ids[1]).status is JobStatus.SUCCEEDED)
    assert len(upstream.creates) == 1
    assert relay.entries(ids[0]) == RELEASED


@pytest.mark.parametrize("lives", [True, False])
def test_a_cancel_reaches_the_upstream_also_after_a_restart(relay: Relay, upstream: Upstream, lives: bool) -> None:
    relay.configure(up=upstream)
    upstream.polls = 10**9
    submit(relay, 1)
    relay.start_again(claims=True)
    wait_for(lambda: upstream.jobs.get("video_1", 0) > 0)
    if not lives:
        relay.close()
    relay.service.jobs.cancel(relay.caller, "task_1")
    if not lives:
        relay.start(claims=True)
    wait_for(lambda: upstream.canceled == ["video_1"])
    wait_for(lambda: relay.service.tickets.among(["task_1"]) == set())
    assert relay.entries() == RELEASED


def test_canceled_jobs_at_an_upstream_that_hangs_hold_up_nobody(
    relay: Relay, upstream: Upstream, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither jobs that a new worker takes up, nor those that are canceled meanwhile."""
    monkeypatch.setattr("rushes.relay.conduct.CANCEL_SECONDS_MAX", 120.0)
    relay.configure(up=upstream)
    upstream.polls = 10**9
    ids = submit(relay, 4)
    relay.start_again(claims=True)
    wait_for(lambda: len(upstream.jobs) == 4 and all(relay.pin(job_id).upstream_id for job_id in ids))  # type: ignore[union-attr]
    relay.close()
    for job_id in ids[:2]:
        relay.service.jobs.cancel(relay.caller, job_id)
    upstream.behave = lambda request: request.command == "DELETE" and request.site.release.wait(120) and None
    relay.start(claims=True)
    (third, fourth) = (relay.pin(job_id).upstream_id for job_id in ids[2:])  # type: ignore[union-attr]
    before = upstream.jobs[fourth]
    wait_for(lambda: upstream.jobs[fourth] > before)
    relay.service.jobs.cancel(relay.caller, ids[2])
    wait_for(lambda: f"DELETE /v1/videos/{third}" in upstream.requests)


def test_a_worker_beats_on_while_an_upstream_hangs(
    relay: Relay, upstream: Upstream, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Or others take its jobs over, and what it is sending is in doubt."""
    monkeypatch.setattr("rushes.relay.conduct.CANCEL_SECONDS_MAX", 120.0)
    relay.configure(up=upstream)
    tickets = relay.service.tickets
    tickets.beat("gone", KNOWN)
    submit(relay, 1)
    room = {"sora-2": [RouteRoom(upstream="up", model="m", in_flight_max=9)]}
    (job,) = tickets.claim("gone", room, {}, limit=9)
    pin = Pin(
        job_id=job.id, upstream="up", codec="openai", base=upstream.base, credential="env:KEY", model="m",
        idempotency_key="k", state=PinState.SENDING, created_at=relay.clock.now(),
    )  # fmt: skip
    write = relay.service.relays.write
    write(relay.service.relays.reserve(job, pin, in_flight_max=9))
    write(relay.service.relays.accepted(job.id, upstream.make()))
    relay.service.jobs.cancel(relay.caller, job.id)
    upstream.behave = lambda request: request.site.release.wait(120) and None
    beats(relay, monkeypatch)
    assert upstream.requests == []
    pass_time(relay, SILENT_SECONDS + 1)
    wait_for(lambda: "DELETE /v1/videos/video_1" in upstream.requests)
    beaten(relay)
    upstream.release.set()
    wait_for(lambda: not tickets.among([job.id]))


# ---- the rest


def test_progress_is_published(relay: Relay, upstream: Upstream) -> None:
    relay.configure(up=upstream)
    upstream.polls = 10**9
    submit(relay, 1)
    relay.start_again(claims=True)
    wait_for(lambda: relay.job().progress_percent == 40)
    upstream.waiting["progress"] = 100
    wait_for(lambda: relay.job().progress_percent == 99)


def test_the_render_queue_leaves_jobs_of_upstreams_alone(relay: Relay, upstream: Upstream) -> None:
    """An earlier release had put them there; after an upgrade the ticket stands for them."""
    relay.configure(up=upstream)
    submit(relay, 1)
    queue_worker = RenderWorker(service=relay.service, pool=relay.looks, work_dir=relay.folder / "other")
    assert queue_worker.render("task_1") is None
    assert (relay.job().status, relay.job().attempt) == (JobStatus.QUEUED, 0)


def test_polls_are_spread(relay: Relay, upstream: Upstream) -> None:
    """However many jobs an upstream has, it is not asked more often than it may be."""
    relay.configure(up={"base": upstream.base, "polls_per_second_max": 20, "poll_every_seconds": 0.05})
    upstream.polls = 10**9
    submit(relay, 5)
    delays = []
    pace = relay.conductor._pace
    delay = pace.delay_seconds

    def noted(of: Any) -> float:
        delays.append(delay(of))
        return delays[-1]

    pace.delay_seconds = noted  # type: ignore[method-assign]
    relay.start_again(claims=True, conductor=relay.conductor)
    wait_for(lambda: len(upstream.jobs) == 5 and min(upstream.jobs.values()) > 2)
    assert max(delays) > 0.1, "five jobs that each want twenty answers a second have to wait for their turn"


def test_slots_serve_who_waits_before_who_comes() -> None:
    async def run() -> list[str]:
        slots, order = Slots(1), []
        slots.take_now()

        async def one(name: str) -> None:
            await slots.take()
            order.append(name)
            slots.give_back()

        first, second = asyncio.create_task(one("first")), asyncio.create_task(one("second"))
        await asyncio.sleep(0)
        assert slots.free == 0
        first.cancel()
        slots.give_back()
        await asyncio.gather(first, second, return_exceptions=True)
        assert slots.free == 1
        slots.take_now()
        slots.take_now()  # claimed while another took the last
        slots.give_back()
        assert slots.free == 0
        slots.give_back()
        assert slots.free == 1
        return order

    assert asyncio.run(run()) == ["second"]


def test_files_are_tidied_away_off_the_event_loop(
    relay: Relay, upstream: Upstream, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Other jobs' answers wait for the loop; a full disk or a slow bucket must not hold them up."""
    relay.configure(up=upstream)
    threads: list[str] = []
    tidy = relay.worker.tidy

    def noted(job: Any) -> None:
        threads.append(threading.current_thread().name)
        tidy(job)

    monkeypatch.setattr(relay.worker, "tidy", noted)
    relay.submit()
    assert relay.work().status is JobStatus.SUCCEEDED
    assert threads and "relay" not in threads, "the loop's thread has that name"


def refuse(request: Request) -> bool:
    return request.answer({"error": {"message": "no"}}, 400)


@pytest.mark.parametrize("is_sent", [False, True])
def test_a_job_that_cannot_be_read_holds_up_no_other(relay: Relay, upstream: Upstream, is_sent: bool) -> None:
    """Written by hand, or by a later release that was taken back: it ends, in the queue as at its upstream."""
    relay.configure(up=upstream)
    upstream.polls = 10**9
    ids = submit(relay, 3)
    if is_sent:
        relay.start_again(claims=True)
        wait_for(
            lambda: len(upstream.jobs) == 3 and min(upstream.jobs.values()) > 0
        )  # asked after: each is known as accepted
        relay.close()
    with relay.database.write() as tx:
        tx.execute(sa.update(schema.jobs).where(schema.jobs.c.id == ids[0]).values(request='{"odd": 1}'))
    upstream.polls = 0
    relay.start_again(claims=True)
    wait_for(lambda: statuses(relay, ids[1:]) == [JobStatus.SUCCEEDED] * 2)
    assert len(upstream.creates) == (3 if is_sent else 2)
    wait_for(lambda: len(upstream.canceled) == int(is_sent))
    assert relay.entries(ids[0]) == RELEASED
    assert relay.entries(ids[1]) == CHARGED
    wait_for(lambda: relay.service.tickets.among(ids) == set())


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
def test_a_job_that_ends_while_it_is_deleted_is_deleted(
    relay: Relay, upstream: Upstream, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And one that ends while it is canceled has ended, as it is told. On SQLite every write is alone."""
    relay.configure(up=upstream)
    ids = submit(relay, 2)

    def ends(tx: Any, job_id: str) -> None:
        assert relay.service.attempts.abandon(job_id)

    monkeypatch.setattr(tickets, "cancel", ends)
    relay.service.jobs.delete(relay.caller, ids[0])
    with pytest.raises(NotFound):
        relay.job(ids[0])
    with pytest.raises(Conflict, match="ended already; its status is 'failed'"):
        relay.service.jobs.cancel(relay.caller, ids[1])
    assert [relay.entries(job_id) for job_id in ids] == [RELEASED] * 2


def test_a_refusal_ends_the_job_and_its_ticket(relay: Relay, upstream: Upstream) -> None:
    relay.configure(up=upstream)
    upstream.behave = on_create(refuse)
    submit(relay, 1)
    relay.start_again(claims=True)
    wait_for(lambda: relay.job().status is JobStatus.FAILED)
    assert relay.service.tickets.among(["task_1"]) == set()
    assert relay.entries() == RELEASED


@pytest.mark.parametrize("ends", ["refused", "crashed too often", "cannot be read", "complete"])
def test_a_cancel_and_an_end_never_wait_for_each_other(
    relay: Relay, upstream: Upstream, monkeypatch: pytest.MonkeyPatch, ends: str
) -> None:
    job = replace(pinned(relay, upstream), failures=ATTEMPTS_MAX - 1)
    attempts, meeting = relay.service.attempts, Meeting()
    kept = [Asset(kind=AssetKind.VIDEO, blob_key="k", size_bytes=1, digest="0" * 64)]
    end: dict[str, Callable[[], bool]] = {
        "refused": lambda: attempts.fail(job, JobError(code="x", message="x")),
        "crashed too often": lambda: attempts.crash(job),
        "cannot be read": lambda: attempts.abandon(job.id),
        "complete": lambda: attempts.complete(job.id, job.attempt, kept, {}),
    }
    for module, name in ((tickets, "cancel"), (jobs, "close_attempt"), (jobs, "move")):
        monkeypatch.setattr(module, name, meeting.behind(getattr(module, name)))
    with ThreadPoolExecutor(2) as threads:
        ending = threads.submit(end[ends])
        canceling = threads.submit(relay.service.jobs.cancel_any, job.id)
        ending.result()
        assert canceling.exception() is None or isinstance(canceling.exception(), Conflict)
    assert relay.job().status.is_terminal
    assert len(relay.entries()) == 2
