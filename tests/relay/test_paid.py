"""What an upstream made and was paid for is not lost, however oddly it is handed over; and what it cost is kept."""

from __future__ import annotations

import base64
import errno
import json
import os
import socket
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from dialects.api import png
from relay.conftest import LookingPool, Relay
from relay.test_conduct import wait_for
from relay.upstream import CREDENTIAL, FILM_HEAD, VIDEO, Request, Upstream
from rushes.core.drafts import Source
from rushes.core.engine import RenderResult, RenderStopped, RenderTask
from rushes.core.errors import RenderFailed
from rushes.core.jobs import Job, JobStatus
from rushes.core.relays import Pin, PinState
from rushes.core.requests import ReferenceKind
from rushes.relay.wire import ANSWER_BYTES_MAX

Make = Callable[..., Upstream]

CHARGED = ["hold", "capture"]
RELEASED = ["hold", "release"]


def kept(relay: Relay, job: Job) -> bytes:
    return relay.service.blobs.local_path(job.assets[-1].blob_key).read_bytes()


def setup(relay: Relay, upstream: Upstream, codec: str, **table: Any) -> None:
    relay.configure(up={"base": upstream.base, "codec": codec, **table})


# ---- new-api of several versions


def newapi(upstream: Upstream, task: dict[str, Any], files: dict[str, bytes]) -> None:
    """A new-api server whose task ends as ``task``; FILES are its own paths, which take its key alone."""

    def behave(request: Request) -> bool:
        if request.command == "POST":
            upstream.creates.append(request)
            return request.answer({"task_id": "task_1", "status": "queued"})
        if request.path == "/v1/video/generations/task_1":
            return request.answer({"code": "success", "data": {"task_id": "task_1", **task}})
        if request.path in files and request.headers.get("Authorization") == f"Bearer {CREDENTIAL}":
            return request.answer(files[request.path])
        return request.answer({"error": {"message": "no such thing"}}, 404)

    upstream.behave = behave


CONTENT = "/v1/videos/task_1/content"
PUBLIC = {"id": "task_1", "object": "video", "status": "completed", "progress": 100}


@pytest.mark.parametrize(
    "reason",
    ["{base}" + CONTENT, "http://127.0.0.1:9" + CONTENT, "", None, "data:video/mp4;base64,AAAA"],
    ids=["own address", "unset address", "empty", "none", "data"],
)
def test_a_newapi_that_tells_the_address_as_a_reason(relay: Relay, upstream: Upstream, reason: str | None) -> None:
    """Its own address is often not the one it is reached by (`http://localhost:3000` unless it was set)."""
    setup(relay, upstream, "new-api")
    told = reason and reason.format(base=upstream.base)
    newapi(upstream, {"status": "SUCCESS", "fail_reason": told, "data": PUBLIC}, {CONTENT: VIDEO})
    relay.submit()
    job = relay.work()
    assert (job.status, job.error) == (JobStatus.SUCCEEDED, None)
    assert kept(relay, job) == VIDEO
    assert relay.entries() == CHARGED


def test_a_newapi_that_hands_on_the_video_in_its_answer(relay: Relay, upstream: Upstream) -> None:
    setup(relay, upstream, "new-api")
    inner = {"done": True, "response": {"videos": [{"bytesBase64Encoded": base64.b64encode(VIDEO).decode()}]}}
    newapi(upstream, {"status": "SUCCESS", "data": inner}, {})
    relay.submit()
    job = relay.work()
    assert (job.status, job.error) == (JobStatus.SUCCEEDED, None)
    assert kept(relay, job) == VIDEO


LONG = VIDEO + bytes(2 * ANSWER_BYTES_MAX)
IN_BASE64 = base64.b64encode(LONG).decode()


@pytest.mark.parametrize(
    "task",
    [
        {"data": {"done": True, "response": {"videos": [{"bytesBase64Encoded": IN_BASE64}]}}},
        {"data": {"done": True, "response": {"bytesBase64Encoded": IN_BASE64}}},
        {"url": f"data:video/mp4;base64,{IN_BASE64}"},
        {"fail_reason": f"data:video/mp4;base64,{IN_BASE64}", "data": PUBLIC},
        {"data": {**PUBLIC, "metadata": {"url": f"data:video/mp4;base64,{IN_BASE64.rstrip('=')}"}}},
    ],
    ids=["videos", "response", "url", "reason", "metadata"],
)
def test_a_newapi_that_hands_on_a_video_longer_than_an_answer(
    relay: Relay, upstream: Upstream, task: dict[str, Any]
) -> None:
    """As Vertex hands it to new-api, whose own /content has it in no version before 2026."""
    setup(relay, upstream, "new-api")
    newapi(upstream, {"status": "SUCCESS", **task}, {})
    relay.submit()
    job = relay.work()
    assert (job.status, job.error) == (JobStatus.SUCCEEDED, None)
    assert kept(relay, job) == LONG
    assert relay.entries() == CHARGED


def test_an_openai_server_that_hands_on_a_video_longer_than_an_answer(relay: Relay, upstream: Upstream) -> None:
    """A new-api asked at /v1/videos, for a video of Vertex."""
    setup(relay, upstream, "openai")
    upstream.ending |= {"metadata": {"url": f"data:video/mp4;base64,{IN_BASE64}"}}
    upstream.behave = lambda request: request.answer({}, 502) if request.path.endswith("/content") else None
    relay.submit()
    job = relay.work()
    assert (job.status, job.error) == (JobStatus.SUCCEEDED, None)
    assert kept(relay, job) == LONG


def test_an_answer_that_is_long_for_no_reason_is_trouble(relay: Relay, upstream: Upstream) -> None:
    """Where a dialect has no videos in its answers nothing is read beyond what an answer may be."""
    setup(relay, upstream, "v2", trouble_seconds_max=1)

    def behave(request: Request) -> bool:
        is_create = request.command == "POST"
        return request.answer({"task_id": "t1"} if is_create else {"status": "SUCCESS", "data": {"output": IN_BASE64}})

    upstream.behave = behave
    relay.submit()
    assert relay.work().status is JobStatus.FAILED
    pin = relay.pin()
    assert pin is not None
    assert (pin.state, pin.doubt) == (PinState.DOUBTFUL, "no readable answer about it for 1 seconds")


@pytest.mark.parametrize("text", ["not base64!", base64.b64encode(b"<html>" * 200).decode()])
def test_what_is_no_video_in_an_answer_is_passed_over(relay: Relay, upstream: Upstream, text: str) -> None:
    setup(relay, upstream, "new-api")
    inner = {"response": {"videos": [{"bytesBase64Encoded": text}]}}
    newapi(upstream, {"status": "SUCCESS", "data": inner}, {CONTENT: VIDEO})
    relay.submit()
    assert kept(relay, relay.work()) == VIDEO


# ---- addresses that give something else


NO_VIDEOS = {
    "page": b"<!doctype html><title>Sign in</title>" + b" " * 600,
    "picture": b"\x89PNG\r\n\x1a\n" + bytes(600),
    "error": b'{"error": "expired"}',
    "short": b"no",
}


@pytest.mark.parametrize("kind", NO_VIDEOS)
def test_an_address_that_gives_no_video_is_followed_by_the_next(relay: Relay, upstream: Upstream, kind: str) -> None:
    setup(relay, upstream, "openai")
    upstream.ending |= {"video_url": f"{upstream.base}/cdn"}
    upstream.behave = lambda request: request.answer(NO_VIDEOS[kind]) if request.path == "/cdn" else None
    relay.submit()
    job = relay.work()
    assert (job.status, job.error) == (JobStatus.SUCCEEDED, None)
    assert kept(relay, job) == VIDEO
    assert relay.entries() == CHARGED


def test_addresses_are_asked_for_anew_where_none_gives_a_video(relay: Relay, upstream: Upstream) -> None:
    setup(relay, upstream, "v2")
    told: list[str] = []

    def behave(request: Request) -> bool:
        if request.command == "POST":
            return request.answer({"task_id": "t1"})
        if request.path.startswith("/file"):
            return request.answer(VIDEO if request.path == "/file3" else NO_VIDEOS["page"])
        told.append(f"{upstream.base}/file{len(told) + 1}")
        return request.answer({"status": "SUCCESS", "data": {"output": told[-1]}})

    upstream.behave = behave
    relay.submit()
    job = relay.work()
    assert (job.status, job.error) == (JobStatus.SUCCEEDED, None)
    assert len(told) == 3


def test_an_address_may_be_a_place_at_the_upstream_itself(relay: Relay, upstream: Upstream) -> None:
    """And is one of the server, not below the base that its API has there."""
    setup(relay, upstream, "unified", base=f"{upstream.base}/api")

    def behave(request: Request) -> bool:
        if request.command == "POST":
            return request.answer({"id": "t1", "status": "pending"})
        if request.path == "/files/1.mp4" and request.headers.get("Authorization") == f"Bearer {CREDENTIAL}":
            return request.answer(VIDEO)
        is_poll = request.path.startswith("/api/v1/video/query")
        return request.answer(
            {"status": "completed", "video_url": "/files/1.mp4"} if is_poll else {}, 200 if is_poll else 404
        )

    upstream.behave = behave
    relay.submit()
    job = relay.work()
    assert (job.status, job.error) == (JobStatus.SUCCEEDED, None)


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("rushes.relay.conduct.FETCH_PAUSE_SECONDS_MAX", 0.02)


@pytest.mark.usefixtures("quick")
def test_storage_that_is_down_for_longer_loses_no_video(relay: Relay, upstream: Upstream) -> None:
    """As long as polls may fail, however often it is fetched."""
    setup(relay, upstream, "openai", trouble_seconds_max=60)
    fetches: list[int] = []

    def behave(request: Request) -> bool | None:
        if not request.path.endswith("/content"):
            return None
        fetches.append(1)
        return request.answer({"error": "storage is down"}, 503) if len(fetches) < 7 else None

    upstream.behave = behave
    relay.submit()
    job = relay.work()
    assert (job.status, job.error) == (JobStatus.SUCCEEDED, None)
    assert len(fetches) == 7
    assert relay.entries() == CHARGED


@pytest.mark.usefixtures("quick")
def test_a_disk_that_is_full_for_a_while_loses_no_video(
    relay: Relay, upstream: Upstream, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    setup(relay, upstream, "openai", trouble_seconds_max=60)
    tries: list[int] = []

    def full(descriptor: int) -> None:
        assert threading.current_thread().name != "relay", "the event loop does not wait for the disk"
        tries.append(descriptor)
        if len(tries) < 6:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr("rushes.relay.wire.os.fsync", full)
    relay.submit()
    job = relay.work()
    assert (job.status, job.error) == (JobStatus.SUCCEEDED, None)
    assert "no room on the disk here" in caplog.text


def test_a_disk_that_has_no_room_to_keep_a_video_loses_none(
    relay: Relay, upstream: Upstream, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """It was fetched and looked into; kept, it takes its size once more."""
    monkeypatch.setattr("rushes.relay.desk.ROOM_PAUSE_SECONDS", 0.01)
    relay.configure(up=upstream)
    put, tries = relay.service.blobs.put_file, list(range(6))

    def full(key: str, path: Path) -> None:
        if tries:
            tries.pop()
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        put(key, path)

    monkeypatch.setattr(relay.service.blobs, "put_file", full)
    relay.submit()
    job = relay.work()
    assert (job.status, job.error, job.failures) == (JobStatus.SUCCEEDED, None, 0)
    assert kept(relay, job) == VIDEO
    assert sum(request.endswith("/content") for request in upstream.requests) == 1, "it is not fetched again"
    assert "no room on the disk here" in caplog.text
    assert relay.entries() == CHARGED


def test_however_many_jobs_write_at_once_none_is_told_to_come_again(
    relay: Relay, upstream: Upstream, monkeypatch: pytest.MonkeyPatch
) -> None:
    """That is for those who ask; the video of a job that was paid for would be lost."""
    relay.configure(up=upstream)
    relay.submit()
    monkeypatch.setattr("rushes.store.groups.WAITING_MAX", 0)
    job = relay.work()
    assert (job.status, job.error) == (JobStatus.SUCCEEDED, None)
    assert relay.entries() == CHARGED


def test_a_job_that_waits_for_room_on_the_disk_can_be_canceled(
    relay: Relay, upstream: Upstream, monkeypatch: pytest.MonkeyPatch
) -> None:
    relay.configure(up=upstream)
    tried = threading.Event()

    def full(key: str, path: Path) -> None:
        tried.set()
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(relay.service.blobs, "put_file", full)
    relay.submit()
    relay.start_again(claims=True)
    assert tried.wait(30)
    relay.service.jobs.cancel(relay.caller, "task_1")
    wait_for(lambda: not relay.service.tickets.among(["task_1"]))
    assert relay.entries() == RELEASED


LOOK_UPS_MAX = 12
"""More than any rule needs that ends."""


@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize("errors", [(socket.EAI_NONAME,), (socket.EAI_AGAIN, socket.EAI_NONAME)])
def test_a_host_that_does_not_exist_is_not_waited_for_as_long(
    relay: Relay, upstream: Upstream, monkeypatch: pytest.MonkeyPatch, errors: tuple[int, ...]
) -> None:
    """However long other trouble may last; that a name cannot be looked up at present is such trouble."""
    monkeypatch.setattr("rushes.relay.conduct.HOST_SECONDS_MAX", 0.0)
    base = upstream.base.replace("127.0.0.1", "upstream.example")
    relay.configure(up={"base": base, "codec": "v2", "trouble_seconds_max": 3600})
    asked: list[int] = []

    def behave(request: Request) -> bool:
        if request.command == "POST":
            return request.answer({"task_id": "t1"})
        if len(asked) > LOOK_UPS_MAX:
            return request.answer({"status": "FAILURE", "fail_reason": "asked for too long"})
        return request.answer({"status": "SUCCESS", "data": {"output": "https://gone.example/film.mp4"}})

    def look_up(host: str, *args: Any, **options: Any) -> Any:
        if host != "gone.example":
            return known("127.0.0.1" if host == "upstream.example" else host, *args, **options)
        asked.append(errors[min(len(asked), len(errors) - 1)])
        raise socket.gaierror(asked[-1], "no address")

    known = socket.getaddrinfo
    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    upstream.behave = behave
    relay.submit()
    job = relay.work()
    assert job.error is not None
    assert "names a host that does not exist; nothing was charged" in job.error.message
    assert "gone.example" not in job.error.message
    assert tuple(asked[: len(errors)]) == errors
    assert relay.entries() == RELEASED


class Choosy(LookingPool):
    """Takes whole files alone."""

    def render(self, engine: str, task: RenderTask, **options: Any) -> RenderResult:
        received = task.inputs.get("received")
        if received is not None and not received.read_bytes().endswith(b"END"):
            self.tasks.append(task)
            raise RenderFailed("The upstream's file is not a usable video: it ends before its end.")
        return super().render(engine, task, **options)


@pytest.fixture
def choosy(relay: Relay) -> Choosy:
    relay.looks = Choosy()
    return relay.looks


def test_a_file_that_ends_early_without_saying_so_is_fetched_again(
    relay: Relay, upstream: Upstream, choosy: Choosy
) -> None:
    """A proxy that closes a chunked answer in good order: nothing but looking into the file shows it."""
    setup(relay, upstream, "openai")
    fetches: list[int] = []

    def behave(request: Request) -> bool | None:
        if not request.path.endswith("/content"):
            return None
        fetches.append(1)
        return request.answer(FILM_HEAD + b"x" * 900 + (b"END" if len(fetches) > 2 else b""))

    upstream.behave = behave
    relay.submit()
    job = relay.work()
    assert (job.status, job.error) == (JobStatus.SUCCEEDED, None)
    assert kept(relay, job).endswith(b"END")
    assert len(choosy.tasks) == 3
    assert relay.entries() == CHARGED
    pin = relay.pin()
    assert pin is not None
    assert pin.state is PinState.DONE


def test_a_file_that_is_never_a_whole_video_ends_the_job_in_those_words(
    relay: Relay, upstream: Upstream, choosy: Choosy
) -> None:
    setup(relay, upstream, "openai")
    upstream.ending |= {"usage": {"cost": 0.4}}
    relay.submit()
    job = relay.work()
    assert job.error is not None
    assert "it ends before its end" in job.error.message
    assert upstream.requests.count("GET /v1/videos/video_1/content") == 4
    assert relay.entries() == RELEASED
    pin = relay.pin()
    assert pin is not None
    assert (pin.state, pin.cost) == (PinState.FAILED, "0.4")
    assert relay.service.relays.in_flight("up", "m") == 0


# ---- long answers


def test_an_upstream_may_repeat_the_images_that_it_was_sent(relay: Relay, upstream: Upstream) -> None:
    """The unified family's `detail.input.images`: longer than an answer without them may be."""
    setup(relay, upstream, "unified")
    sent: list[Any] = []

    def behave(request: Request) -> bool:
        if request.command == "POST":
            sent.append(json.loads(request.body)["images"])
            return request.answer({"id": "t1", "status": "pending"})
        if request.path == "/v.mp4":
            return request.answer(VIDEO)
        detail = {"input": {"images": sent[0]}}
        return request.answer({"status": "completed", "video_url": f"{upstream.base}/v.mp4", "detail": detail})

    upstream.behave = behave
    large = png() + bytes(2 * ANSWER_BYTES_MAX)
    relay.submit(images=(Source(kind=ReferenceKind.IMAGE, data=large, param="image"),))
    job = relay.work()
    assert (job.status, job.error) == (JobStatus.SUCCEEDED, None)
    assert len(sent[0][0]) > ANSWER_BYTES_MAX


# ---- a create that is answered with its video


@pytest.mark.parametrize("fresh", [{"status": "completed", "outputs": ["FILE"]}, None], ids=["told", "unknown"])
def test_a_video_of_a_create_whose_address_is_dead_is_asked_for(
    relay: Relay, upstream: Upstream, fresh: dict[str, Any] | None
) -> None:
    """Where the server keeps no such task, the address that it told is tried again as any."""
    setup(relay, upstream, "onerouter")
    dead: list[int] = []

    def behave(request: Request) -> bool:
        if request.command == "POST":
            upstream.creates.append(request)
            url = f"{upstream.base}/dead.mp4"
            return request.answer({"created": 1, "data": [{"url": url, "video_id": "v1"}]})
        if request.path == "/v1/videos/tasks/v1" and fresh is not None:
            return request.answer({"data": {**fresh, "outputs": [f"{upstream.base}/fresh.mp4"]}})
        if request.path == "/dead.mp4":
            dead.append(1)
        is_there = request.path == "/fresh.mp4" or (fresh is None and len(dead) == 3)
        return request.answer(VIDEO) if is_there else request.answer({}, 404)

    upstream.behave = behave
    relay.submit()
    job = relay.work()
    assert (job.status, job.error) == (JobStatus.SUCCEEDED, None)
    assert len(dead) == (1 if fresh else 3)
    assert len(upstream.creates) == 1
    assert relay.entries() == CHARGED


# ---- what it cost


def pin_of_a_deleted_one(relay: Relay) -> Pin:
    """What stays of a job that somebody deletes while it is seen to."""
    relay.submit()
    assert relay.desk is not None
    relay.desk.work("task_1")
    pin = relay.pin()
    assert pin is not None
    return pin


def test_the_cost_of_a_video_that_cannot_be_fetched_is_kept(relay: Relay, upstream: Upstream) -> None:
    setup(relay, upstream, "openai", trouble_seconds_max=1)
    upstream.ending |= {"usage": {"cost": 0.4}}
    upstream.behave = lambda request: request.answer(b"", 500) if request.path.endswith("/content") else None
    relay.submit()
    assert relay.work().status is JobStatus.FAILED
    assert relay.entries() == RELEASED
    pin = relay.pin()
    assert pin is not None
    assert (pin.state, pin.cost) == (PinState.DOUBTFUL, "0.4")


def test_the_cost_of_a_video_that_is_deleted_while_it_is_fetched_is_kept(relay: Relay, upstream: Upstream) -> None:
    setup(relay, upstream, "openai")
    upstream.ending |= {"usage": {"cost": 0.4}}

    def behave(request: Request) -> bool | None:
        if not request.path.endswith("/content"):
            return None
        relay.service.jobs.delete(relay.caller, "task_1")
        request.site.release.wait(30)
        return request.hang_up()

    upstream.behave = behave
    pin = pin_of_a_deleted_one(relay)
    assert (pin.state, pin.cost) == (PinState.CANCELED, "0.4")
    assert upstream.canceled == ["video_1"]
    assert relay.entries() == RELEASED


def test_the_cost_of_a_video_that_is_deleted_before_it_is_fetched_again_is_kept(
    relay: Relay, upstream: Upstream, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While its storage is down, which it may be for long."""
    monkeypatch.setattr("rushes.relay.conduct._Fetches.pause_seconds", lambda self, upstream: 60.0 * (self.count > 0))
    setup(relay, upstream, "openai")
    upstream.ending |= {"usage": {"cost": 0.4}}
    upstream.behave = lambda request: request.answer({}, 503) if request.path.endswith("/content") else None
    relay.submit()
    assert relay.desk is not None
    worker = threading.Thread(target=relay.desk.work, args=("task_1",))
    worker.start()
    wait_for(lambda: relay.pin() is not None and relay.pin().cost == "0.4")  # type: ignore[union-attr]
    relay.service.jobs.delete(relay.caller, "task_1")
    worker.join()
    pin = relay.pin()
    assert pin is not None
    assert (pin.state, pin.cost) == (PinState.CANCELED, "0.4")
    assert relay.entries() == RELEASED


class Deleting(LookingPool):
    """Somebody deletes the job while its file is looked into."""

    def __init__(self, relay: Relay) -> None:
        super().__init__()
        self.relay = relay

    def render(self, engine: str, task: RenderTask, **options: Any) -> RenderResult:
        self.relay.service.jobs.delete(self.relay.caller, task.job_id)
        raise RenderStopped


def test_a_video_that_is_deleted_while_it_is_looked_into_was_made_all_the_same(
    relay: Relay, upstream: Upstream
) -> None:
    relay.looks = Deleting(relay)
    setup(relay, upstream, "openai")
    upstream.ending |= {"usage": {"cost": 0.4}}
    pin = pin_of_a_deleted_one(relay)
    assert (pin.state, pin.cost) == (PinState.DONE, "0.4")
    assert relay.entries() == RELEASED


# ---- a film that is not as long as ordered


class Short(LookingPool):
    """Finds films of four seconds."""

    def render(self, engine: str, task: RenderTask, **options: Any) -> RenderResult:
        result = super().render(engine, task, **options)
        received = {"seconds": 4.04, "ordered_seconds": task.request.seconds}
        return replace(result, details={**result.details, "received": received})


def test_a_film_that_is_much_shorter_is_kept_and_told_as_long_as_it_is(
    relay: Relay, upstream: Upstream, caplog: pytest.LogCaptureFixture
) -> None:
    relay.looks = Short()
    setup(relay, upstream, "openai")
    relay.submit(seconds=10)
    job = relay.work()
    assert (job.status, job.error) == (JobStatus.SUCCEEDED, None)
    assert (job.seconds, job.request.seconds) == (4, 10)
    assert job.details["received"]["ordered_seconds"] == 10
    assert "upstream up made 4.04 of 10 seconds" in caplog.text
    assert relay.entries() == CHARGED
