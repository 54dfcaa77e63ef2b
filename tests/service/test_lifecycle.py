"""A job's life, and the ledger beside it, on both databases."""

from __future__ import annotations

import asyncio
import base64
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

import pytest
import sqlalchemy as sa
from sqlalchemy.exc import OperationalError

from rushes.core.accounts import Caller
from rushes.core.assets import Asset, AssetKind
from rushes.core.drafts import CharacterDraft, Source
from rushes.core.errors import (
    Conflict,
    Forbidden,
    IdempotencyMismatch,
    InsufficientCredits,
    InvalidReference,
    InvalidValue,
    MembershipRequired,
    NotFound,
    QueueFull,
    UnknownModel,
)
from rushes.core.jobs import ATTEMPTS_MAX, Job, JobError, JobStatus
from rushes.core.ledger import EntryKind
from rushes.core.requests import ReferenceKind, WatermarkWish
from rushes.service import Service
from rushes.service.policy import CleanVideo, Policy
from rushes.store import jobs, relays
from rushes.store.database import Database
from rushes.testing import ListQueue, ManualClock, draft
from support import Meeting, build_service, new_caller

T = TypeVar("T")

PNG = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAACAAAAAgCAIAAAD8GO2jAAAAKUlEQVR4nO3NMQEAAAgDoC251S3h4QEJqLpkZGRkZGRkZGRkZGRkZGRkZGRkZGT8ZwFDRwABGQ6zGAAAAABJRU5ErkJggg=="
)
"""A header of 32x32 pixels is all that is read at submit."""


def submit(service: Service, caller: Caller, job_id: str = "job_1", *, key: str | None = None, **changes: Any) -> Job:
    return asyncio.run(
        service.intake.submit(
            caller, draft(**changes), dialect="test", job_id=job_id, render_seed=7, idempotency_key=key
        )
    )


def balances(service: Service, name: str = "tester") -> tuple[int, int, int]:
    account = service.accounts.named(name)
    return account.balance, account.held, account.available


def kinds(service: Service, job_id: str) -> list[EntryKind]:
    return [entry.kind for entry in service.jobs.inspect(job_id)[1]]


def kept(job: Job) -> list[Asset]:
    key = f"jobs/{job.id}/{job.attempt}/video.mp4"
    return [Asset(kind=AssetKind.VIDEO, blob_key=key, size_bytes=1, digest="0" * 64)]


def test_a_submitted_job_holds_its_price_and_waits_in_the_queue(
    service: Service, caller: Caller, queue: ListQueue
) -> None:
    job = submit(service, caller, seconds=10)
    assert job.status is JobStatus.QUEUED
    assert job.price_credits == 10
    assert balances(service) == (1000, 10, 990)
    assert queue.job_ids == ["job_1"]
    assert service.jobs.get(caller, "job_1") == job


def test_a_finished_job_is_charged_once_however_often_it_is_settled(service: Service, caller: Caller) -> None:
    submit(service, caller)
    job = service.attempts.begin("job_1")
    assert job is not None
    assert service.attempts.publish(job, 40)
    for _ in range(3):
        assert service.attempts.complete(job.id, job.attempt, kept(job), {"scene": {"place": "meadow"}})
    assert balances(service) == (996, 0, 996)
    assert kinds(service, job.id) == [EntryKind.HOLD, EntryKind.CAPTURE]
    done = service.jobs.get(caller, job.id)
    assert (done.status, done.progress_percent, len(done.assets)) == (JobStatus.SUCCEEDED, 100, 1)
    assert done.details == {"scene": {"place": "meadow"}}


def test_a_failed_job_gives_its_credits_back(service: Service, caller: Caller) -> None:
    submit(service, caller)
    job = service.attempts.begin("job_1")
    assert job is not None
    assert service.attempts.fail(job, JobError(code="invalid_reference", message="not an image"))
    assert balances(service) == (1000, 0, 1000)
    assert kinds(service, job.id) == [EntryKind.HOLD, EntryKind.RELEASE]
    assert service.jobs.get(caller, job.id).error == JobError(code="invalid_reference", message="not an image")
    assert not service.attempts.complete(job.id, job.attempt, kept(job), {})
    assert service.attempts.begin(job.id) is None


def test_a_stale_attempt_changes_nothing(service: Service, caller: Caller) -> None:
    submit(service, caller)
    old = service.attempts.begin("job_1")
    new = service.attempts.begin("job_1")
    assert old is not None and new is not None
    assert new.attempt == old.attempt + 1
    assert not service.attempts.publish(old, 50)
    assert not service.attempts.complete(old.id, old.attempt, kept(old), {})
    assert not service.attempts.fail(old, JobError(code="x", message="x"))
    assert service.attempts.crash(old) is False
    assert service.attempts.complete(new.id, new.attempt, kept(new), {})
    assert balances(service) == (996, 0, 996)


def test_published_progress_never_falls_not_even_with_a_new_attempt(service: Service, caller: Caller) -> None:
    submit(service, caller)
    first = service.attempts.begin("job_1")
    assert first is not None
    service.attempts.publish(first, 60)
    service.attempts.publish(first, 30)
    second = service.attempts.begin("job_1")
    assert second is not None
    service.attempts.publish(second, 5)
    assert service.jobs.get(caller, "job_1").progress_percent == 60
    service.attempts.publish(second, 61)
    assert service.jobs.get(caller, "job_1").progress_percent == 61


def test_a_poison_job_ends_after_three_attempts_whether_the_render_or_the_worker_died(
    service: Service, caller: Caller
) -> None:
    submit(service, caller, "render_dies")
    for attempt in range(1, ATTEMPTS_MAX + 1):
        job = service.attempts.begin("render_dies")
        assert job is not None and job.attempt == attempt
        assert service.attempts.crash(job) is (attempt < ATTEMPTS_MAX)
    submit(service, caller, "worker_dies")
    for _ in range(ATTEMPTS_MAX):
        assert service.attempts.begin("worker_dies") is not None
    assert service.attempts.begin("worker_dies") is None
    for job_id in ("render_dies", "worker_dies"):
        failed = service.jobs.get(caller, job_id)
        assert failed.status is JobStatus.FAILED and failed.error is not None
        assert kinds(service, job_id) == [EntryKind.HOLD, EntryKind.RELEASE]
    assert balances(service) == (1000, 0, 1000)


@pytest.mark.parametrize("second", ["publish", "relays"])
def test_writers_of_the_same_jobs_never_wait_for_each_other(
    service: Service, caller: Caller, monkeypatch: pytest.MonkeyPatch, second: str
) -> None:
    """Each has its first job at the same moment, if it can, and goes on to the other then."""
    both: list[Job] = []
    for job_id in ("job_1", "job_2"):
        submit(service, caller, job_id)
        both += filter(None, [service.attempts.begin(job_id)])
    meeting = Meeting()
    monkeypatch.setattr(jobs, "publish_progress", meeting.behind(jobs.publish_progress))
    monkeypatch.setattr(relays, "open_attempts", meeting.behind(relays.open_attempts))

    def relay() -> None:
        with service.database.write() as tx:
            service.relays._write_all(tx, [service.relays.waits(job, is_waiting=True) for job in reversed(both)])

    writers: dict[str, Callable[[], Any]] = {
        "publish": lambda: service.attempts.publish_many([(job, 50) for job in reversed(both)]),
        "relays": relay,
    }
    with ThreadPoolExecutor(2) as threads:
        first = threads.submit(service.attempts.publish_many, [(job, 40) for job in both])
        other = threads.submit(writers[second])
        assert first.result() == set()
        other.result()


def test_jobs_that_begin_together_are_locked_in_one_order(service: Service, caller: Caller) -> None:
    """Who waits for the first of them holds none of the others, so that no two wait for each other."""
    if service.database.is_sqlite:
        pytest.skip("on SQLite every write is alone")
    for job_id in ("job_2", "job_3", "job_1"):  # in another order than that of their ids
        submit(service, caller, job_id)
    held = sa.text("SELECT 1 FROM jobs WHERE id = :id FOR UPDATE NOWAIT")
    waiting = sa.text("SELECT count(*) FROM pg_locks WHERE NOT granted")

    def begin() -> list[str]:
        with service.database.write() as tx:
            return [job.id for job, _ in jobs.to_begin(tx, ["job_3", "job_2", "job_1"])[0]]

    with ThreadPoolExecutor(1) as threads:
        with service.database.engine.begin() as first:
            first.execute(held, {"id": "job_1"})
            begun = threads.submit(begin)
            with service.database.engine.begin() as other:
                for _ in range(1000):
                    if other.execute(waiting).scalar_one():
                        break
                    time.sleep(0.01)
                for job_id in ("job_2", "job_3"):
                    other.execute(held, {"id": job_id})
        assert begun.result(20) == ["job_3", "job_2", "job_1"]


@pytest.fixture
def unanswered(service: Service, monkeypatch: pytest.MonkeyPatch) -> Callable[[int], None]:
    """So many of the next commits come through, and are not answered."""
    write, left = service.database.write, [0]

    @contextmanager
    def unheard(**options: Any) -> Iterator[sa.Connection]:
        with write(**options) as tx:
            yield tx
        if left[0] > 0:
            left[0] -= 1
            raise OperationalError(None, None, Exception("the connection was lost"))

    monkeypatch.setattr(service.database, "write", unheard)

    def lose(count: int) -> None:
        left[0] = count

    return lose


def until_answered(write: Callable[[], T]) -> T:
    """As workers do."""
    while True:
        try:
            return write()
        except OperationalError:
            continue


def test_a_crash_whose_commit_was_not_answered_is_told_again(
    service: Service, caller: Caller, unanswered: Callable[[int], None]
) -> None:
    submit(service, caller)
    for attempt in range(1, ATTEMPTS_MAX + 1):
        job = service.attempts.begin("job_1")
        assert job is not None and job.attempt == attempt
        unanswered(2)
        again = until_answered(lambda job=job: service.attempts.crash(job))  # type: ignore[misc]
        assert again is (attempt < ATTEMPTS_MAX)
        assert service.jobs.inspect("job_1")[0].failures == attempt
    assert kinds(service, "job_1") == [EntryKind.HOLD, EntryKind.RELEASE]


@pytest.mark.parametrize("how", ["begin", "resume"])
def test_a_beginning_whose_commit_was_not_answered_does_not_count_as_a_crash(
    service: Service, caller: Caller, unanswered: Callable[[int], None], how: str
) -> None:
    def begin() -> Job | None:
        if how == "begin":
            return service.attempts.begin("job_1")
        return next(iter(service.tickets.resume("w", ["job_1"])), None)

    submit(service, caller)
    unanswered(ATTEMPTS_MAX + 1)
    job = until_answered(begin)
    assert job is not None and job.failures == 0
    unanswered(1)
    job = until_answered(begin)
    assert job is not None and job.failures == 1, "that one was begun, and never closed"
    assert service.jobs.inspect("job_1")[0].failures == 1


def test_an_attempt_interrupted_in_good_order_does_not_count(service: Service, caller: Caller) -> None:
    submit(service, caller)
    for _ in range(ATTEMPTS_MAX * 2):
        job = service.attempts.begin("job_1")
        assert job is not None
        service.attempts.interrupt(job)
    assert service.jobs.inspect("job_1")[0].failures == 0


@pytest.mark.parametrize("running", [False, True])
def test_a_canceled_job_releases_its_hold_at_once_and_its_attempt_is_shut_out(
    service: Service, caller: Caller, running: bool
) -> None:
    submit(service, caller)
    job = service.attempts.begin("job_1") if running else None
    assert service.jobs.cancel(caller, "job_1").status is JobStatus.CANCELED
    assert balances(service) == (1000, 0, 1000)
    if job is not None:
        assert not service.attempts.holds(job)
        assert not service.attempts.complete(job.id, job.attempt, kept(job), {})
    with pytest.raises(Conflict):
        service.jobs.cancel(caller, "job_1")
    assert service.attempts.begin("job_1") is None


def test_a_job_that_somebody_works_on_is_not_canceled_as_a_queued_one(service: Service, caller: Caller) -> None:
    for name in ("job_1", "job_2"):
        submit(service, caller, name)
    job = service.attempts.begin("job_1")
    assert job is not None
    with pytest.raises(Conflict, match="begun"):
        service.jobs.cancel(caller, "job_1", only_queued=True)
    assert service.attempts.holds(job)
    assert service.jobs.cancel(caller, "job_2", only_queued=True).status is JobStatus.CANCELED
    assert balances(service)[1] == 4


def test_a_deleted_job_is_gone_with_its_files_and_its_charge_stays(service: Service, caller: Caller) -> None:
    submit(service, caller)
    job = service.attempts.begin("job_1")
    assert job is not None
    asset = kept(job)[0]
    service.blobs.put_bytes(asset.blob_key, b"x")
    service.attempts.complete(job.id, job.attempt, [asset], {})
    service.jobs.delete(caller, job.id)
    with pytest.raises(NotFound):
        service.jobs.get(caller, job.id)
    with pytest.raises(FileNotFoundError):
        service.blobs.local_path(asset.blob_key)
    assert service.jobs.list(caller).jobs == []
    assert balances(service) == (996, 0, 996)


def test_a_foreign_job_answers_like_an_unknown_one(service: Service, caller: Caller) -> None:
    submit(service, caller)
    stranger = new_caller(service, "stranger", credits=10)
    texts = set()
    for job_id in ("job_1", "job_2"):
        for use in (service.jobs.get, service.jobs.cancel, service.jobs.delete):
            with pytest.raises(NotFound) as raised:
                use(stranger, job_id)
            texts.add(raised.value.message.replace(job_id, "ID"))
    assert len(texts) == 1


def test_the_same_idempotency_key_makes_one_job(service: Service, caller: Caller, queue: ListQueue) -> None:
    first = submit(service, caller, "a", key="k")
    again = submit(service, caller, "b", key="k")
    assert again.id == first.id == "a"
    assert queue.job_ids == ["a"]
    assert balances(service)[1] == 4
    with pytest.raises(IdempotencyMismatch):
        submit(service, caller, "c", key="k", prompt="another prompt")
    other = new_caller(service, "other", credits=10)
    assert submit(service, other, "d", key="k").id == "d"


def test_one_key_sent_many_times_at_once_makes_one_job_on_an_account_that_can_pay_for_one(service: Service) -> None:
    once = new_caller(service, "once", credits=4)

    def send(number: int) -> str:
        return submit(service, once, f"job_{number}", key="k").id

    with ThreadPoolExecutor(8) as pool:
        assert len(set(pool.map(send, range(8)))) == 1
    assert balances(service, "once") == (4, 4, 0)


def test_a_refused_request_leaves_no_files_and_a_deleted_job_takes_its_references_along(
    service: Service, caller: Caller, tmp_path: Path
) -> None:
    png = Source(kind=ReferenceKind.IMAGE, param="image", data=PNG)
    broken = Source(kind=ReferenceKind.IMAGE, param="image", data=b"just text")
    with pytest.raises(InvalidReference):
        submit(service, caller, images=(png, broken))
    poor = new_caller(service, "poor", credits=100, budget=1)
    with pytest.raises(InsufficientCredits):
        submit(service, poor, "b", images=(png,))

    def files() -> list[Path]:
        return [path for path in (tmp_path / "blobs").rglob("*") if path.is_file()]

    assert files() == []
    job = submit(service, caller, "c", images=(png,), key="k")
    assert submit(service, caller, "d", images=(png,), key="k").id == "c"
    assert [service.blobs.local_path(image.blob_key) for image in job.request.images] == files()
    service.jobs.delete(caller, "c")
    assert files() == []


def test_a_job_whose_row_cannot_be_read_is_abandoned_and_its_credits_come_back(
    service: Service, caller: Caller, database: Database
) -> None:
    submit(service, caller, "a")
    submit(service, caller, "b")
    with database.write() as tx:
        tx.execute(sa.text("UPDATE jobs SET request = 'nonsense' WHERE id = 'a'"))
    assert service.attempts.open_ids() == ["a", "b"]
    assert service.attempts.abandon("a")
    assert not service.attempts.abandon("a")
    assert service.attempts.open_ids() == ["b"]
    assert balances(service) == (1000, 4, 996)


def test_an_old_idempotency_key_is_forgotten(service: Service, caller: Caller, clock: ManualClock) -> None:
    submit(service, caller, "a", key="old")
    clock.advance(31 * 86_400)
    submit(service, caller, "b", key="new")
    assert service.jobs.forget_idempotency_keys() == 1
    assert submit(service, caller, "c", key="old").id == "c"
    assert submit(service, caller, "d", key="new").id == "b"


def test_old_idempotency_keys_are_forgotten_in_slices(
    service: Service, caller: Caller, clock: ManualClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody else writes meanwhile, and there may be millions."""
    monkeypatch.setattr("rushes.service.jobs.FORGOTTEN_AT_ONCE", 2)
    slices, forget = [], jobs.forget_idempotency

    def noted(tx: sa.Connection, keys: Sequence[tuple[str, str]]) -> None:
        slices.append(len(keys))
        forget(tx, keys)

    monkeypatch.setattr(jobs, "forget_idempotency", noted)
    for number in range(5):
        submit(service, caller, f"job-{number}", key=f"key-{number}")
    clock.advance(31 * 86_400)
    submit(service, caller, "new", key="new")
    assert service.jobs.forget_idempotency_keys() == 5
    assert slices == [2, 2, 1]
    assert submit(service, caller, "again", key="key-0").id == "again"
    assert submit(service, caller, "again-2", key="new").id == "new"


def test_two_requests_with_one_key_at_the_same_moment_make_one_job(
    service: Service, caller: Caller, queue: ListQueue
) -> None:
    async def both() -> list[Job]:
        submits = [
            service.intake.submit(
                caller, draft(), dialect="test", job_id=f"job_{n}", render_seed=n, idempotency_key="k"
            )
            for n in range(8)
        ]
        return await asyncio.gather(*submits)

    jobs = asyncio.run(both())
    assert len({job.id for job in jobs}) == 1
    assert balances(service)[1] == 4


def test_nothing_is_charged_when_a_request_is_refused(service: Service, caller: Caller, queue: ListQueue) -> None:
    not_an_image = Source(kind=ReferenceKind.IMAGE, param="image", data=b"just text")
    private = Source(kind=ReferenceKind.IMAGE, param="image", url="http://127.0.0.1:9/x.png")
    video = Source(kind=ReferenceKind.VIDEO, param="character", data=b"just text")
    refused: list[tuple[type[Exception], dict[str, Any]]] = [
        (UnknownModel, {"model": "sora-9"}),
        (InvalidValue, {"prompt": "  "}),
        (InvalidValue, {"prompt": "x" * 40_000}),
        (InvalidValue, {"seconds": 7}),
        (InvalidValue, {"size": (640, 480)}),
        (InvalidReference, {"images": (not_an_image,)}),
        (InvalidReference, {"images": (private,)}),
        (InvalidValue, {"images": (not_an_image,) * 9}),
        (InvalidValue, {"characters": (CharacterDraft(video=video, start_seconds=0, end_seconds=9),)}),
        (InvalidReference, {"characters": (CharacterDraft(video=video, start_seconds=0, end_seconds=2),)}),
        (InvalidValue, {"model": "sora-2-pro-image-to-video"}),
        (NotFound, {"remix_of": "job_9"}),
        (MembershipRequired, {"requires_vip": True}),
    ]
    for error, changes in refused:
        with pytest.raises(error):
            submit(service, caller, **changes)
    assert balances(service) == (1000, 0, 1000)
    assert queue.job_ids == []


def test_credits_and_a_keys_budget_both_bound_what_is_spent(service: Service) -> None:
    poor = new_caller(service, "poor", credits=3)
    with pytest.raises(InsufficientCredits):
        submit(service, poor)
    rich = new_caller(service, "rich", credits=100, budget=6)
    submit(service, rich, "a")
    with pytest.raises(InsufficientCredits, match="budget"):
        submit(service, rich, "b")
    service.jobs.cancel(rich, "a")
    submit(service, rich, "c")
    assert balances(service, "rich") == (100, 4, 96)


def test_racing_submits_never_overdraw(service: Service) -> None:
    racer = new_caller(service, "racer", credits=10)

    async def race() -> list[Job | BaseException]:
        submits = [
            service.intake.submit(racer, draft(), dialect="test", job_id=f"job_{n}", render_seed=n) for n in range(6)
        ]
        return await asyncio.gather(*submits, return_exceptions=True)

    outcomes = asyncio.run(race())
    assert sum(isinstance(outcome, Job) for outcome in outcomes) == 2
    assert sum(isinstance(outcome, InsufficientCredits) for outcome in outcomes) == 4
    assert balances(service, "racer") == (10, 8, 2)


class TestRemix:
    def finish(self, service: Service, job_id: str) -> None:
        job = service.attempts.begin(job_id)
        assert job is not None
        service.attempts.complete(job.id, job.attempt, kept(job), {})

    def test_a_public_job_is_a_target_for_everyone_and_a_private_one_for_its_owner(
        self, service: Service, caller: Caller
    ) -> None:
        submit(service, caller, "public", is_public=True)
        submit(service, caller, "private")
        stranger = new_caller(service, "stranger", credits=100)
        with pytest.raises(Conflict):
            submit(service, caller, "too_early", remix_of="private")
        self.finish(service, "public")
        self.finish(service, "private")
        assert submit(service, stranger, "r1", remix_of="public").request.remix is not None
        assert submit(service, caller, "r2", remix_of="private").request.remix is not None
        with pytest.raises(NotFound):
            submit(service, stranger, "r3", remix_of="private")

    def test_a_job_marked_as_hidden_cannot_be_remixed_by_anyone(self, service: Service, caller: Caller) -> None:
        submit(service, caller, "hidden", is_remixable=False)
        self.finish(service, "hidden")
        with pytest.raises(Forbidden):
            submit(service, caller, "r1", remix_of="hidden")


class TestWatermark:
    @pytest.mark.parametrize(
        ("rule", "vip", "wish", "watermark"),
        [
            (CleanVideo.EVERYONE, False, WatermarkWish.INSIST_CLEAN, False),
            (CleanVideo.VIP, True, WatermarkWish.INSIST_CLEAN, False),
            (CleanVideo.VIP, False, WatermarkWish.PREFER_CLEAN, True),
            (CleanVideo.VIP, False, WatermarkWish.INSIST_CLEAN, None),
            (CleanVideo.NOBODY, True, WatermarkWish.PREFER_CLEAN, True),
            (CleanVideo.NOBODY, True, WatermarkWish.INSIST_CLEAN, None),
        ],
    )
    def test_who_gets_clean_video_is_the_operators_rule(
        self,
        database: Any,
        clock: ManualClock,
        queue: ListQueue,
        tmp_path: Path,
        rule: CleanVideo,
        vip: bool,
        wish: WatermarkWish,
        watermark: bool | None,
    ) -> None:
        from rushes.service.accounts import FOREVER

        service = build_service(database, clock=clock, queue=queue, policy=Policy(clean_video=rule), folder=tmp_path)
        new_caller(service, "tester", credits=100)
        service.accounts.set_membership("tester", FOREVER if vip else None)
        caller = service.accounts.authenticate(service.accounts.mint_key("tester"))
        if watermark is None:
            with pytest.raises(Forbidden):
                submit(service, caller, watermark_wish=wish)
            assert balances(service) == (100, 0, 100)
        else:
            assert submit(service, caller, watermark_wish=wish).watermark is watermark


def test_an_account_cannot_fill_the_queue(database: Any, clock: ManualClock, queue: ListQueue, tmp_path: Path) -> None:
    policy = Policy(open_jobs_per_account_max=2, open_jobs_max=3)
    service = build_service(database, clock=clock, queue=queue, policy=policy, folder=tmp_path)
    one, two = (new_caller(service, name, credits=100) for name in ("one", "two"))
    submit(service, one, "a")
    submit(service, one, "b")
    with pytest.raises(QueueFull):
        submit(service, one, "c")
    submit(service, two, "d")
    with pytest.raises(QueueFull):
        submit(service, two, "e")
    service.jobs.cancel(one, "a")
    submit(service, two, "f")


def test_listing_pages_through_every_job_once_in_both_orders(
    service: Service, caller: Caller, clock: ManualClock
) -> None:
    for number in range(7):
        submit(service, caller, f"job_{number}")
        clock.advance(number % 2)  # some are created in the same millisecond
    for descending in (True, False):
        seen: list[str] = []
        after = None
        while True:
            page = service.jobs.list(caller, after=after, limit=3, descending=descending)
            seen += [job.id for job in page.jobs]
            if not page.has_more:
                break
            after = page.jobs[-1].id
        assert sorted(seen) == [f"job_{number}" for number in range(7)]
        times = [service.jobs.get(caller, job_id).created_at for job_id in seen]
        assert times == sorted(times, reverse=descending)
