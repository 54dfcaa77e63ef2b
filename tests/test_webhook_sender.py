"""The sender against receivers that answer, fail, redirect and hang; signatures as OpenAI's own SDK verifies them."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import hmac
import json
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import openai
import pytest

from receivers import Receiver, receiving
from rushes import webhook_sender
from rushes.core.accounts import Caller
from rushes.core.jobs import Job, JobError
from rushes.core.webhooks import (
    ENDPOINTS_PER_ACCOUNT_MAX,
    Delivery,
    DeliveryState,
    Endpoint,
    EventType,
    new_secret,
)
from rushes.dialects import kie, replicate
from rushes.media.fetch import Fetcher
from rushes.service import Service
from rushes.testing import ManualClock, draft
from rushes.webhook_sender import WebhookSender
from support import new_caller


@pytest.fixture
def database_url(sqlite_template: Path, tmp_path: Path) -> str:
    return f"sqlite:///{shutil.copy(sqlite_template, tmp_path / 'rushes.db')}"


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock(datetime.now(UTC))


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    with receiving() as made:
        yield made


def sender(service: Service, *, allow_private: bool = True, **bodies: Any) -> WebhookSender:
    signs = {dialect.name: dialect.sign for dialect in (kie.DIALECT, replicate.DIALECT) if dialect.sign}
    fetcher = Fetcher(allow_private=allow_private)
    return WebhookSender(service, bodies=bodies, signs=signs, secret_of=secret_of, fetcher=fetcher)


def secret_of(account_id: str) -> str:
    return new_secret(hashlib.sha256(account_id.encode()).digest())


def send(service: Service, **kwargs: Any) -> int:
    return asyncio.run(sender(service, **kwargs).send_due())


def listen(service: Service, caller: Caller, url: str) -> Endpoint:
    return service.webhooks.create(caller, name="", url=url, event_types=[EventType.COMPLETED, EventType.FAILED])


def failed(service: Service, caller: Caller, job_id: str = "video_1", *, dialect: str = "fancy", **changes: Any) -> Job:
    """A job that ends, in the simplest way."""
    asyncio.run(service.intake.submit(caller, draft(**changes), dialect=dialect, job_id=job_id, render_seed=1))
    begun = service.attempts.begin(job_id)
    assert begun is not None
    assert service.attempts.fail(begun, JobError(code="render_failed", message="no"))
    return begun


def only(service: Service, caller: Caller) -> Delivery:
    (found,) = service.webhooks.deliveries(caller, after=None, limit=10).deliveries
    return found


def test_openai_s_sdk_verifies_the_signature(service: Service, caller: Caller, receiver: Receiver) -> None:
    endpoint = listen(service, caller, f"{receiver.base}/hook")
    failed(service, caller)
    assert send(service) == 1 and send(service) == 0
    (told,) = receiver.told
    client = openai.OpenAI(api_key="x", webhook_secret=endpoint.secret)
    event = client.webhooks.unwrap(told.body, told.headers)
    assert (event.type, event.object) == ("video.failed", "event")
    assert json.loads(told.body)["data"] == {"id": "video_1"}
    assert event.id == told.headers["webhook-id"] == only(service, caller).id
    assert told.headers["content-type"] == "application/json"
    with pytest.raises(openai.InvalidWebhookSignatureError):
        client.webhooks.unwrap(told.body + b" ", told.headers)
    rotated = service.webhooks.update(caller, endpoint.id, rotates_secret=True)
    with pytest.raises(openai.InvalidWebhookSignatureError):
        client.webhooks.unwrap(told.body, told.headers, secret=rotated.secret)
    service.webhooks.repeat(caller, event.id)
    assert send(service) == 1
    again = receiver.told[1]
    assert client.webhooks.unwrap(again.body, again.headers, secret=rotated.secret).id == event.id


def test_a_callback_of_replicate_s_is_signed_as_its_clients_verify_it(
    service: Service, caller: Caller, receiver: Receiver
) -> None:
    failed(service, caller, dialect="replicate", callback_url=f"{receiver.base}/hook")
    assert send(service, replicate=lambda job: {"id": job.id, "error": "grüße"}) == 1
    (told,) = receiver.told
    client = openai.OpenAI(api_key="x", webhook_secret=secret_of(caller.account.id))
    client.webhooks.verify_signature(told.body, told.headers)
    other = new_caller(service, "other", credits=1)
    with pytest.raises(openai.InvalidWebhookSignatureError):
        client.webhooks.verify_signature(told.body, told.headers, secret=secret_of(other.account.id))


def test_the_emulator_signs_a_callback_wrongly_where_it_is_told_to(
    service: Service, caller: Caller, receiver: Receiver
) -> None:
    asked = {"callback_url": f"{receiver.base}/hook", "emulation": "webhook=wrong_signature"}
    failed(service, caller, dialect="replicate", **asked)
    assert send(service, replicate=lambda job: {"id": job.id}) == 1
    (told,) = receiver.told
    client = openai.OpenAI(api_key="x", webhook_secret=secret_of(caller.account.id))
    with pytest.raises(openai.InvalidWebhookSignatureError):
        client.webhooks.verify_signature(told.body, told.headers)


def test_a_callback_of_kie_s_is_signed_as_its_page_says(
    service: Service, caller: Caller, receiver: Receiver, clock: ManualClock
) -> None:
    failed(service, caller, dialect="kie", callback_url=f"{receiver.base}/hook")
    assert send(service, kie=lambda job: {"data": {"taskId": job.id}}) == 1
    (told,) = receiver.told
    moment = told.headers["x-webhook-timestamp"]
    assert int(moment) == int(clock.now().timestamp())
    signed = hmac.digest(secret_of(caller.account.id).encode(), f"video_1.{moment}".encode(), "sha256")
    assert told.headers["x-webhook-signature"] == base64.b64encode(signed).decode()


def test_what_an_api_does_not_sign_has_no_signature(service: Service, caller: Caller, receiver: Receiver) -> None:
    failed(service, caller, callback_url=f"{receiver.base}/hook")
    assert send(service, fancy=lambda job: {"job": job.id}) == 1
    assert not [name for name in receiver.told[0].headers if "signature" in name]


@pytest.mark.parametrize("status", [500, 404, 302, 307, 429])
def test_anything_but_a_2xx_is_tried_again(
    service: Service, caller: Caller, receiver: Receiver, clock: ManualClock, status: int
) -> None:
    listen(service, caller, f"{receiver.base}/hook")
    failed(service, caller)
    answers = [status, 200]
    receiver.answer = lambda path: answers.pop(0)
    assert send(service) == 1
    found = only(service, caller)
    assert (found.state, found.last_status, found.attempts) == (DeliveryState.PENDING, status, 1)
    assert send(service) == 0
    clock.advance(5)
    assert send(service) == 1
    found = only(service, caller)
    assert (found.state, found.last_status, found.attempts) == (DeliveryState.DELIVERED, 200, 2)
    assert receiver.paths() == ["/hook", "/hook"], "a redirect is not followed"
    assert receiver.told[0].headers["webhook-id"] == receiver.told[1].headers["webhook-id"]
    signatures = {each.headers["webhook-signature"] for each in receiver.told}
    assert len(signatures) == 2, "each try is signed at its own time"


def test_a_receiver_that_hangs_is_let_go_and_harms_nobody_else(
    service: Service, caller: Caller, receiver: Receiver, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(webhook_sender, "SEND_SECONDS_MAX", 0.5)
    listen(service, caller, f"{receiver.base}/hang")
    for n in range(6):
        failed(service, caller, f"video_{n}")
    listen(service, caller, f"{receiver.base}/quick")
    failed(service, caller, "video_quick")
    assert send(service) == webhook_sender.PER_ADDRESS_MAX + 1
    found = service.webhooks.deliveries(caller, after=None, limit=10).deliveries
    assert [each.url for each in found if each.state is DeliveryState.DELIVERED] == [f"{receiver.base}/quick"]
    hung = [each for each in found if each.attempts and each.state is DeliveryState.PENDING]
    assert len(hung) == webhook_sender.PER_ADDRESS_MAX and {each.last_status for each in hung} == {None}


def test_an_account_whose_receivers_all_hang_harms_nobody_else(
    service: Service, caller: Caller, clock: ManualClock, receiver: Receiver, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(webhook_sender, "SEND_SECONDS_MAX", 0.5)
    for n in range(ENDPOINTS_PER_ACCOUNT_MAX):
        listen(service, caller, f"{receiver.base}/hang/{n}")
    failed(service, caller)
    clock.advance(1)
    other = new_caller(service, "other", credits=100)
    listen(service, other, f"{receiver.base}/quick")
    failed(service, other, "video_quick")
    assert send(service) == webhook_sender.PER_ACCOUNT_MAX + 1
    assert only(service, other).state is DeliveryState.DELIVERED


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "[::1]", "0x7f000001", "169.254.169.254"])
def test_private_addresses_are_not_called(service: Service, caller: Caller, receiver: Receiver, host: str) -> None:
    port = receiver.base.rpartition(":")[2]
    listen(service, caller, f"http://{host}:{port}/hook")
    failed(service, caller)
    assert send(service, allow_private=False) == 1
    assert receiver.told == []
    assert (only(service, caller).state, only(service, caller).last_status) == (DeliveryState.PENDING, None)


def test_nobody_is_there(service: Service, caller: Caller) -> None:
    listen(service, caller, "http://127.0.0.1:9/hook")
    failed(service, caller)
    assert send(service) == 1
    assert only(service, caller).last_status is None


def test_an_endpoint_that_moved_is_told_at_its_new_address(
    service: Service, caller: Caller, receiver: Receiver
) -> None:
    endpoint = listen(service, caller, f"{receiver.base}/old")
    failed(service, caller)
    service.webhooks.update(caller, endpoint.id, url=f"{receiver.base}/new")
    send(service)
    assert receiver.paths() == ["/new"]


def test_a_callback_is_in_the_words_of_its_dialect_and_unsigned(
    service: Service, caller: Caller, receiver: Receiver
) -> None:
    failed(service, caller, callback_url=f"{receiver.base}/mine?x=1")
    assert send(service, fancy=lambda job: {"job": job.id, "grüße": job.status.value}) == 1
    (told,) = receiver.told
    assert told.path == "/mine?x=1" and json.loads(told.body) == {"job": "video_1", "grüße": "failed"}
    assert "webhook-signature" not in told.headers


def test_what_nobody_can_write_is_given_up_at_once(service: Service, caller: Caller, receiver: Receiver) -> None:
    failed(service, caller, callback_url=f"{receiver.base}/mine")
    assert send(service) == 1
    assert only(service, caller).state is DeliveryState.FAILED and receiver.told == []


def test_a_body_that_cannot_be_written_does_not_stop_the_others(
    service: Service, caller: Caller, receiver: Receiver, caplog: pytest.LogCaptureFixture
) -> None:
    listen(service, caller, f"{receiver.base}/hook")
    failed(service, caller, callback_url=f"{receiver.base}/mine")
    assert send(service, fancy=lambda job: 1 / 0) == 2
    assert receiver.paths() == ["/hook"] and "could not be sent" in caplog.text


def test_a_body_that_cannot_be_written_has_no_more_tries_than_any_other(
    service: Service, caller: Caller, clock: ManualClock
) -> None:
    failed(service, caller, callback_url="http://127.0.0.1:9/mine")
    for tries in range(1, 30):
        assert send(service, fancy=lambda job: 1 / 0) == 1
        delivery = only(service, caller)
        assert (delivery.attempts, delivery.last_status) == (tries, None)
        if delivery.state is DeliveryState.FAILED:
            break
        assert delivery.next_at is not None
        clock.advance((delivery.next_at - clock.now()).total_seconds())
    assert only(service, caller).state is DeliveryState.FAILED


def test_as_a_thread_it_sends_by_itself_and_stops(service: Service, caller: Caller, receiver: Receiver) -> None:
    running = sender(service)
    running.start()
    listen(service, caller, f"{receiver.base}/hook")
    failed(service, caller)
    for _ in range(600):
        if only(service, caller).state is DeliveryState.DELIVERED:
            break
        asyncio.run(asyncio.sleep(0.05))
    running.stop(seconds_max=30)
    assert receiver.paths() == ["/hook"] and not running.is_running


def test_as_a_thread_it_goes_on_whatever_goes_wrong(service: Service, caller: Caller, receiver: Receiver) -> None:
    running = WebhookSender(
        service, bodies={}, signs={}, secret_of=secret_of, fetcher=Fetcher(allow_private=True), look_seconds=0.01
    )
    wait, refusals = running._stopping.wait, ["can't start new thread"] * 3

    def refused(seconds: float | None = None) -> bool:
        if refusals:
            raise RuntimeError(refusals.pop())
        return wait(seconds)

    running._stopping.wait = refused  # type: ignore[method-assign]
    running.start()
    while refusals and running.is_running:
        asyncio.run(asyncio.sleep(0.01))
    listen(service, caller, f"{receiver.base}/hook")
    failed(service, caller)
    for _ in range(600):
        if only(service, caller).state is DeliveryState.DELIVERED:
            break
        asyncio.run(asyncio.sleep(0.05))
    assert running.is_running and receiver.paths() == ["/hook"]
    running.stop(seconds_max=30)
