"""Who is told, and when: written with the change it tells of, repeated for 72 hours, sent by one sender alone."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import pytest
import sqlalchemy as sa

from rushes.core.accounts import Caller
from rushes.core.assets import Asset, AssetKind
from rushes.core.errors import Conflict, InvalidValue, NotFound
from rushes.core.jobs import Job, JobError
from rushes.core.webhooks import (
    DELIVERY_HOURS_MAX,
    ENDPOINTS_PER_ACCOUNT_MAX,
    PAUSES_SECONDS,
    Delivery,
    DeliveryState,
    Endpoint,
    EventType,
)
from rushes.service import Service
from rushes.service.webhooks import check_callback
from rushes.store import webhooks as rows
from rushes.store.database import Database
from rushes.testing import ManualClock, draft
from support import new_caller

BOTH = (EventType.COMPLETED, EventType.FAILED)
VIDEO = Asset(kind=AssetKind.VIDEO, blob_key="jobs/x/1/video.mp4", size_bytes=1, digest="0" * 64)


def submit(service: Service, caller: Caller, job_id: str = "job-1", **changes: Any) -> Job:
    made = service.intake.submit(caller, draft(**changes), dialect="test", job_id=job_id, render_seed=1)
    return asyncio.run(made)


def endpoint(service: Service, caller: Caller, **changes: Any) -> Endpoint:
    fields: dict[str, Any] = {"name": "", "url": "https://example.com/hook", "event_types": BOTH}
    return service.webhooks.create(caller, **(fields | changes))


def told(service: Service, caller: Caller) -> list[Delivery]:
    return list(service.webhooks.deliveries(caller, after=None, limit=100).deliveries)


def complete(service: Service, job: Job) -> bool:
    begun = service.attempts.begin(job.id)
    assert begun is not None
    return service.attempts.complete(job.id, begun.attempt, [VIDEO], {})


def fail(service: Service, job: Job) -> bool:
    begun = service.attempts.begin(job.id)
    assert begun is not None
    return service.attempts.fail(begun, JobError(code="render_failed", message="no"))


def claim(service: Service, **kwargs: Any) -> list[Delivery]:
    return service.webhooks.claim_due(limit=10, seconds=60, **kwargs)


def test_an_end_is_told_once_to_each_endpoint_that_wants_it(service: Service, caller: Caller) -> None:
    wants = endpoint(service, caller, event_types=[EventType.COMPLETED, EventType.COMPLETED])
    endpoint(service, caller, event_types=[EventType.FAILED])
    endpoint(service, new_caller(service, "stranger", credits=9))
    job = submit(service, caller)
    assert complete(service, job)
    (made,) = told(service, caller)
    assert (made.endpoint_id, made.job_id, made.event_type, made.state) == (
        wants.id,
        job.id,
        EventType.COMPLETED,
        DeliveryState.PENDING,
    )
    assert service.attempts.complete(job.id, 1, [VIDEO], {}), "repeating it is harmless"
    assert len(told(service, caller)) == 1
    assert fail(service, submit(service, caller, "job-2"))
    assert sorted(each.event_type for each in told(service, caller)) == [EventType.COMPLETED, EventType.FAILED]


def test_a_change_that_is_not_committed_tells_nothing(
    service: Service, caller: Caller, monkeypatch: pytest.MonkeyPatch
) -> None:
    endpoint(service, caller)
    job = submit(service, caller)
    begun = service.attempts.begin(job.id)
    assert begun is not None
    from rushes.service import attempts

    def broken(*_: object, **__: object) -> None:
        raise RuntimeError("the disk is full")

    told_before = attempts.announce
    monkeypatch.setattr(attempts, "announce", lambda *a, **k: (told_before(*a, **k), broken()))
    with pytest.raises(RuntimeError):
        service.attempts.complete(job.id, begun.attempt, [VIDEO], {})
    assert told(service, caller) == []
    assert not service.jobs.get(caller, job.id).status.is_terminal
    monkeypatch.undo()
    assert service.attempts.complete(job.id, begun.attempt, [VIDEO], {})
    assert len(told(service, caller)) == 1


def test_the_owner_s_cancel_tells_nothing_the_operator_s_does(service: Service, caller: Caller) -> None:
    endpoint(service, caller)
    service.jobs.cancel(caller, submit(service, caller).id)
    service.jobs.delete(caller, submit(service, caller, "job-2").id)
    assert told(service, caller) == []
    service.jobs.cancel_any(submit(service, caller, "job-3").id)
    assert [(each.job_id, each.event_type) for each in told(service, caller)] == [("job-3", EventType.FAILED)]


def test_a_job_that_is_abandoned_or_fails_three_times_is_told(service: Service, caller: Caller) -> None:
    endpoint(service, caller)
    service.attempts.abandon(submit(service, caller).id)
    job = submit(service, caller, "job-2")
    while (begun := service.attempts.begin(job.id)) is not None and service.attempts.crash(begun):
        continue
    assert {each.job_id for each in told(service, caller)} == {"job-1", "job-2"}


def test_a_job_that_nobody_works_on_is_told_at_its_own_callback_too(service: Service, caller: Caller) -> None:
    job = submit(service, caller, callback_url="https://mine.example/done")
    assert service.attempts.abandon(job.id)
    (made,) = told(service, caller)
    assert (made.url, made.style, made.event_type) == ("https://mine.example/done", job.dialect, EventType.FAILED)


@pytest.mark.parametrize("character", ["\x00", "\n", "\r", "\t", "\x1b", "\x7f", "\x85", "\u2028"])
@pytest.mark.parametrize("form", ["{}https://a.example/x", "https://a{}.example/x", "https://a.example/x{}"])
def test_an_address_with_a_control_character_is_refused_by_name(character: str, form: str) -> None:
    url = form.format(character)
    with pytest.raises(InvalidValue) as refused:
        check_callback(url, param="callback_url")
    assert f"U+{ord(character):04X} at position {url.index(character)}" in refused.value.message
    assert refused.value.param == "callback_url"


@pytest.mark.parametrize("url", ["https://a.example/a b?x=ä", "http://[::1]:8080/x", "https://例え.example/"])
def test_an_address_may_hold_what_is_encoded_when_it_is_called(url: str) -> None:
    check_callback(url, param="url")


def test_a_job_s_own_callback_is_told_beside_the_endpoints(service: Service, caller: Caller) -> None:
    endpoint(service, caller)
    complete(service, submit(service, caller, callback_url="https://example.com/mine"))
    assert {(each.url, each.style, each.endpoint_id is None) for each in told(service, caller)} == {
        ("https://example.com/hook", "standard", False),
        ("https://example.com/mine", "test", True),
    }


def test_a_delivery_is_tried_with_growing_pauses_for_72_hours(
    service: Service, caller: Caller, clock: ManualClock
) -> None:
    endpoint(service, caller)
    complete(service, submit(service, caller))
    began, tries, pauses = clock.now(), 0, []
    while True:
        (due,) = claim(service)
        tried = clock.now()
        after = service.webhooks.sent(due, 500)
        assert after is not None and after.attempts == (tries := tries + 1) and after.last_status == 500
        if after.next_at is None:
            break
        assert claim(service) == [], "not before its time"
        pauses.append((after.next_at - tried).total_seconds())
        clock.advance(pauses[-1])
    assert after.state is DeliveryState.FAILED
    assert tuple(pauses[: len(PAUSES_SECONDS)]) == PAUSES_SECONDS and set(pauses[8:]) == {PAUSES_SECONDS[-1]}
    hours = (clock.now() - began).total_seconds() / 3600
    assert DELIVERY_HOURS_MAX - PAUSES_SECONDS[-1] / 3600 < hours <= DELIVERY_HOURS_MAX
    clock.advance(10**6)
    assert claim(service) == []


def test_what_was_delivered_is_not_sent_again_unless_asked(
    service: Service, caller: Caller, clock: ManualClock
) -> None:
    made = endpoint(service, caller)
    complete(service, submit(service, caller))
    (due,) = claim(service)
    after = service.webhooks.sent(due, 204)
    assert after is not None and after.state is DeliveryState.DELIVERED and after.delivered_at == clock.now()
    clock.advance(10**5)
    assert claim(service) == []
    again = service.webhooks.repeat(caller, after.id)
    assert (again.state, again.attempts, again.id) == (DeliveryState.PENDING, 0, due.id)
    assert [each.id for each in claim(service)] == [due.id]
    service.webhooks.delete(caller, made.id)
    with pytest.raises(Conflict):
        service.webhooks.repeat(caller, due.id)


def test_two_senders_never_have_the_same_delivery(service: Service, caller: Caller, clock: ManualClock) -> None:
    endpoint(service, caller)
    for n in range(6):
        complete(service, submit(service, caller, f"job-{n}"))
    first = service.webhooks.claim_due(limit=4, seconds=60)
    second = service.webhooks.claim_due(limit=4, seconds=60)
    assert (len(first), len(second)) == (4, 2)
    assert not {each.id for each in first} & {each.id for each in second}
    clock.advance(61)
    assert len(claim(service)) == 6, "whose sender died is sent again"


def test_a_try_that_was_overtaken_counts_for_nothing(service: Service, caller: Caller, clock: ManualClock) -> None:
    endpoint(service, caller)
    complete(service, submit(service, caller))
    (slow,) = claim(service)
    clock.advance(61)
    (quick,) = claim(service)
    assert service.webhooks.sent(slow, 500) is None
    after = service.webhooks.sent(quick, 200)
    assert after is not None and after.attempts == 1
    assert service.webhooks.sent(slow, 500) is None
    assert told(service, caller)[0].state is DeliveryState.DELIVERED


def test_one_address_does_not_keep_the_others_waiting(service: Service, caller: Caller) -> None:
    endpoint(service, caller, url="https://example.com/slow")
    for n in range(8):
        complete(service, submit(service, caller, f"job-{n}"))
    endpoint(service, caller, url="https://example.com/quick")
    complete(service, submit(service, caller, "job-9"))
    urls = [each.url[20:] for each in claim(service, per_address_max=3)]
    assert sorted(urls) == ["quick", "slow", "slow", "slow"]
    busy = {"https://example.com/slow": 3}
    assert claim(service, per_address_max=3, busy=busy) == []


def test_whoever_has_few_under_way_goes_before_whoever_has_many(
    service: Service, caller: Caller, clock: ManualClock
) -> None:
    """Two accounts with thousands due, all hanging, have every sender but one; the third came last."""
    callers = {"a": caller} | {name: new_caller(service, name, credits=100) for name in ("b", "c")}
    for name, who in callers.items():
        endpoint(service, who, url=f"https://{name}.example/1")
        for n in range(1 if name == "c" else 12):
            complete(service, submit(service, who, f"job-{name}-{n}"))
        endpoint(service, who, url=f"https://{name}.example/2")
        complete(service, submit(service, who, f"job-{name}-last"))
        clock.advance(1)
    limits = {"per_address_max": 4, "per_account_max": 8}
    first = service.webhooks.claim_due(limit=6, seconds=60, **limits)
    assert [each.url[8] for each in first] == ["a", "b", "c", "a", "b", "c"], "in turns"
    assert {each.url for each in first} == {f"https://{name}.example/{n}" for name in callers for n in (1, 2)}
    who = {name: one.account.id for name, one in callers.items()}
    complete(service, submit(service, callers["c"], "job-c-new"))
    busy = {who["a"]: 7, who["b"]: 8, "https://a.example/1": 4, "https://a.example/2": 3}
    (due,) = service.webhooks.claim_due(limit=1, seconds=60, busy=busy, **limits)
    assert due.account_id == who["c"]
    rest = service.webhooks.claim_due(limit=10, seconds=60, busy=busy | {who["c"]: 1}, **limits)
    assert [each.url for each in rest if each.account_id != who["c"]] == [], "a's other address has none due"


def test_accounts_take_turns_at_an_address_that_they_share(
    service: Service, caller: Caller, clock: ManualClock
) -> None:
    """One account has many due there, and had them first; what it has under way counts as well."""
    other, url = new_caller(service, "other", credits=100), "https://example.com/shared"
    for who, count in ((caller, 9), (other, 2)):
        endpoint(service, who, url=url)
        for n in range(count):
            complete(service, submit(service, who, f"job-{who.account.name}-{n}"))
        clock.advance(1)
    limits = {"per_address_max": 4, "per_account_max": 8}
    (due,) = claim(service, busy={caller.account.id: 3, url: 3}, **limits)
    assert due.account_id == other.account.id
    rest = claim(service, **limits)
    assert [each.account_id == other.account.id for each in rest] == [False, True, False, False]
    assert claim(service, busy={url: 4}, **limits) == []


def test_what_is_due_is_chosen_without_the_write_lock(
    service: Service, caller: Caller, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """There may be tens of thousands to choose from, and every create would wait."""
    endpoint(service, caller)
    complete(service, submit(service, caller))
    written: list[int] = []
    due, write = rows.due, database.write

    def looked(*args: Any, **given: Any) -> Any:
        assert not written, "in a transaction that writes"
        return due(*args, **given)

    @contextmanager
    def writing(**given: Any) -> Iterator[sa.Connection]:
        written.append(1)
        with write(**given) as tx:
            yield tx
        written.pop()

    monkeypatch.setattr(rows, "due", looked)
    monkeypatch.setattr(database, "write", writing)
    assert len(claim(service)) == 1

    def never(**given: Any) -> Any:
        raise AssertionError("nothing is due, so nothing is written")

    monkeypatch.setattr(database, "write", never)
    assert claim(service) == []


def test_an_endpoint_that_is_gone_is_told_no_more(service: Service, caller: Caller, clock: ManualClock) -> None:
    made = endpoint(service, caller)
    complete(service, submit(service, caller))
    (under_way,) = claim(service)
    service.webhooks.delete(caller, made.id)
    assert service.webhooks.sent(under_way, 500) is None
    clock.advance(10**5)
    assert claim(service) == []
    assert told(service, caller)[0].state is DeliveryState.FAILED


def test_a_new_secret_is_another_and_a_changed_endpoint_stays_the_same(service: Service, caller: Caller) -> None:
    made = endpoint(service, caller)
    rotated = service.webhooks.update(caller, made.id, rotates_secret=True)
    assert rotated.secret != made.secret and rotated.secret.startswith("whsec_")
    renamed = service.webhooks.update(caller, made.id, name="staging", url="https://example.com/other")
    assert (renamed.id, renamed.secret, renamed.event_types) == (made.id, rotated.secret, BOTH)
    assert service.webhooks.get(caller, made.id) == renamed


def test_endpoints_and_deliveries_of_others_do_not_exist(service: Service, caller: Caller) -> None:
    made = endpoint(service, caller)
    complete(service, submit(service, caller))
    (delivery,) = told(service, caller)
    stranger = new_caller(service, "stranger")
    for asked in (
        lambda: service.webhooks.get(stranger, made.id),
        lambda: service.webhooks.update(stranger, made.id, name="mine"),
        lambda: service.webhooks.delete(stranger, made.id),
        lambda: service.webhooks.repeat(stranger, delivery.id),
        lambda: service.webhooks.deliveries(stranger, after=delivery.id, limit=1),
    ):
        with pytest.raises(NotFound):
            asked()
    assert service.webhooks.all(stranger) == [] and told(service, stranger) == []


def test_what_an_account_may_have_is_limited(service: Service, caller: Caller) -> None:
    for _ in range(ENDPOINTS_PER_ACCOUNT_MAX):
        endpoint(service, caller)
    with pytest.raises(InvalidValue, match="at most"):
        endpoint(service, caller)


@pytest.mark.parametrize(
    "url", ["", "ftp://x/", "https://", "http://u:p@x/", "https://x:99999/", "x", "https://x/" + "y" * 2048]
)
def test_an_address_that_cannot_be_called_is_refused(service: Service, caller: Caller, url: str) -> None:
    with pytest.raises(InvalidValue):
        endpoint(service, caller, url=url)


def test_old_deliveries_are_forgotten_open_ones_are_kept(service: Service, caller: Caller, clock: ManualClock) -> None:
    endpoint(service, caller)
    complete(service, submit(service, caller))
    (due,) = claim(service)
    service.webhooks.sent(due, 200)
    complete(service, submit(service, caller, "job-2"))
    clock.advance(31 * 86400)
    assert service.webhooks.forget_old() == 1
    assert [each.job_id for each in told(service, caller)] == ["job-2"]


def test_old_deliveries_are_forgotten_in_slices(
    service: Service, caller: Caller, clock: ManualClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody else writes meanwhile, and there may be millions."""
    monkeypatch.setattr("rushes.service.webhooks.FORGOTTEN_AT_ONCE", 2)
    slices, forget = [], rows.forget_deliveries

    def noted(tx: sa.Connection, ids: Sequence[str]) -> int:
        slices.append(len(ids))
        return forget(tx, ids)

    monkeypatch.setattr(rows, "forget_deliveries", noted)
    endpoint(service, caller)
    for number in range(5):
        complete(service, submit(service, caller, f"job-{number}"))
    for due in claim(service):
        service.webhooks.sent(due, 200)
    clock.advance(31 * 86400)
    assert service.webhooks.forget_old() == 5
    assert slices == [2, 2, 1] and told(service, caller) == []
