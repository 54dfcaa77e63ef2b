"""Characters that upstreams keep: each goes there once, however many jobs want it at the same moment."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

import pytest

from films import make_film
from relay.conftest import SLOTS, Relay
from relay.test_conduct import RELEASED, wait_for
from relay.test_loopback import database_url
from relay.upstream import Request, Upstream
from rushes.core.drafts import CharacterDraft, Source
from rushes.core.engine import RECEIVED_SPAN, RenderResult, RenderTask
from rushes.core.errors import RenderFailed
from rushes.core.jobs import JobStatus
from rushes.core.requests import ReferenceKind

__all__ = ["database_url"]  # a fixture

CHARACTERS = "POST /v1/videos/characters"


@pytest.fixture(autouse=True)
def no_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("rushes.worker.RETRY_SECONDS", 0)


@pytest.fixture(scope="module")
def film(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """Two seconds."""
    return make_film(tmp_path_factory.mktemp("films") / "film.mp4", width=320, height=240).read_bytes()


def submit(relay: Relay, film: bytes, count: int, *, end: float = 2) -> list[str]:
    video = Source(kind=ReferenceKind.VIDEO, data=film, param="cast")
    cast = CharacterDraft(video=video, start_seconds=0, end_seconds=end, name="ann", param="cast")
    ids = [f"task_{number}" for number in range(count)]
    for job_id in ids:
        relay.submit(job_id, characters=(cast,))
    return ids


def when_kept(behave: Callable[[Request], bool | None]) -> Callable[[Request], bool | None]:
    return lambda request: behave(request) if request.path == "/v1/videos/characters" else None


def held(request: Request) -> None:
    """Until the test lets go of it, or the others would have come, were they to come."""
    request.site.release.wait(1)


def statuses(relay: Relay, ids: list[str]) -> set[JobStatus]:
    return {relay.job(job_id).status for job_id in ids}


def test_those_that_come_together_wait_for_one_upload(relay: Relay, upstream: Upstream, film: bytes) -> None:
    relay.configure(up=upstream)
    upstream.behave = when_kept(held)
    ids = submit(relay, film, SLOTS)
    relay.start_again(claims=True)
    wait_for(lambda: statuses(relay, ids) == {JobStatus.SUCCEEDED})
    assert upstream.requests.count(CHARACTERS) == 1
    assert len(upstream.creates) == SLOTS
    assert all(b'name="characters[][id]"' in request.body for request in upstream.creates)


def test_a_video_is_cut_once_for_all(relay: Relay, upstream: Upstream, film: bytes) -> None:
    relay.configure(up=upstream)
    upstream.behave = when_kept(held)
    ids = submit(relay, film, SLOTS, end=1)
    relay.start_again(claims=True)
    wait_for(lambda: statuses(relay, ids) == {JobStatus.SUCCEEDED})
    assert [task.engine for task in relay.looks.tasks].count("received:span") == 1


def test_a_cut_that_waits_in_line_leaves_nothing_behind_when_its_job_is_canceled(
    relay: Relay, upstream: Upstream, film: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nor does one that fails."""
    relay.configure(up=upstream)
    cut, begun, go_on = relay.looks.render, threading.Event(), threading.Event()

    def waits(engine: str, task: RenderTask, **options: Any) -> RenderResult:
        if task.engine == RECEIVED_SPAN:
            begun.set()
            assert go_on.wait(30)
            if task.job_id == "task_0":
                raise RenderFailed("It cannot be cut.")
        return cut(engine, task, **options)

    monkeypatch.setattr(relay.looks, "render", waits)
    ids = ["task_0", "task_1"]
    for number, job_id in enumerate(ids):
        video = Source(kind=ReferenceKind.VIDEO, data=film, param="cast")
        cast = CharacterDraft(video=video, start_seconds=0, end_seconds=1 + number / 4, name="ann", param="cast")
        relay.submit(job_id, characters=(cast,))
        relay.start_again(claims=True) if number == 0 else None
        wait_for(begun.is_set)
    keeping = relay.conductor._keeping
    wait_for(lambda: keeping._threads._work_queue.qsize() == 1)
    relay.service.jobs.cancel(relay.caller, ids[1])
    wait_for(lambda: relay.service.tickets.among(ids) == {ids[0]})
    go_on.set()
    wait_for(lambda: not keeping._pending and relay.job(ids[0]).status is JobStatus.FAILED)
    wait_for(lambda: not relay.service.tickets.among(ids))
    wait_for(lambda: not any((relay.folder / "work").glob("*")))  # or it is searched while it goes
    assert not list(relay.folder.rglob("span-*"))


def test_an_upload_goes_on_when_the_job_that_began_it_is_canceled(
    relay: Relay, upstream: Upstream, film: bytes
) -> None:
    relay.configure(up={"base": upstream.base, "create_seconds_max": 60})
    upstream.behave = when_kept(lambda request: bool(request.site.release.wait(60)) and None)
    ids = submit(relay, film, SLOTS)
    relay.start_again(claims=True)
    wait_for(lambda: CHARACTERS in upstream.requests and all(relay.job(job_id).attempt for job_id in ids))
    for job_id in ids[:-1]:
        relay.service.jobs.cancel(relay.caller, job_id)
    wait_for(lambda: relay.service.tickets.among(ids) == {ids[-1]})
    upstream.release.set()
    wait_for(lambda: relay.job(ids[-1]).status is JobStatus.SUCCEEDED)
    assert upstream.requests.count(CHARACTERS) == 1
    assert len(upstream.creates) == 1


@pytest.mark.parametrize(
    ("body", "status"), [({"error": {"message": "No faces."}}, 400), ({"code": 400, "message": "No faces."}, 200)]
)
def test_a_refusal_is_told_to_all_that_wait(
    relay: Relay, upstream: Upstream, film: bytes, body: dict[str, Any], status: int
) -> None:
    relay.configure(up=upstream)

    def refuse(request: Request) -> bool:
        held(request)
        return request.answer(body, status)

    upstream.behave = when_kept(refuse)
    ids = submit(relay, film, SLOTS)
    relay.start_again(claims=True)
    wait_for(lambda: statuses(relay, ids) == {JobStatus.FAILED})
    assert upstream.requests.count(CHARACTERS) == 1
    errors = [relay.job(job_id).error for job_id in ids]
    assert all(error is not None and "refused a character: No faces." in error.message for error in errors)
    assert [relay.entries(job_id) for job_id in ids] == [RELEASED] * SLOTS


def test_a_copy_that_is_deleted_is_the_trouble_of_one_job_alone(
    relay: Relay, upstream: Upstream, film: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each job has a copy of its own; the upload is made from that of the first."""
    relay.configure(up=upstream)
    ids = submit(relay, film, SLOTS)
    taken: list[str] = []
    codec_keep = relay.conductor._keeping._kept_there

    async def loses_its_copy(run, *args):  # type: ignore[no-untyped-def]
        if not taken:
            taken.append(run.job.id)
            relay.service.blobs.delete_prefix(f"jobs/{run.job.id}/references")
        return await codec_keep(run, *args)

    monkeypatch.setattr(relay.conductor._keeping, "_kept_there", loses_its_copy)
    relay.start_again(claims=True, conductor=relay.conductor)
    wait_for(lambda: not statuses(relay, ids) & {JobStatus.QUEUED, JobStatus.RUNNING})
    ended = {job_id: relay.job(job_id).status for job_id in ids}
    assert ended == {job_id: JobStatus.FAILED if job_id in taken else JobStatus.SUCCEEDED for job_id in ids}
    assert {relay.job(job_id).failures for job_id in ids} == {0}, "nothing of it counts as a crash"


def test_one_that_is_gone_there_is_kept_anew(relay: Relay, upstream: Upstream, film: bytes) -> None:
    """Else every job with it would be refused, and its upstream closed for all others, until the worker ends."""
    relay.configure(up=upstream)
    first, second = submit(relay, film, 2)
    assert relay.work(first).status is JobStatus.SUCCEEDED

    def lost(request: Request) -> bool | None:
        if request.path == "/v1/videos" and b"video_1\r\n" in request.body:
            return request.answer({"error": {"message": "No character with id 'video_1' was found."}}, 404)
        return None

    upstream.behave = lost
    assert relay.work(second).status is JobStatus.SUCCEEDED
    assert upstream.requests.count(CHARACTERS) == 2
