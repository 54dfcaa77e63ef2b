"""A commit of which nobody hears whether it came through: what it made keeps its bytes, and what it did not make leaves none.
And a delete that was killed in its middle."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any

import pytest
from sqlalchemy.exc import OperationalError

from dialects.api import png
from films import make_film
from rushes.core.accounts import Caller
from rushes.core.drafts import Source
from rushes.core.errors import NotFound
from rushes.core.requests import ReferenceKind
from rushes.service import Service
from rushes.testing import draft
from support import new_caller

FOLDERS = ("jobs", "files", "characters", "batches")


def job(service: Service, caller: Caller) -> None:
    image = Source(kind=ReferenceKind.IMAGE, data=png(), param="image")
    asyncio.run(service.intake.submit(caller, draft(images=(image,)), dialect="test", job_id="task_1", render_seed=1))


def file(service: Service, caller: Caller) -> None:
    service.library.add_file(caller, file_id="file-1", file_name="a", purpose="vision", data=b"x")


def batch(service: Service, caller: Caller) -> None:
    service.batches.create(caller, endpoint="/v1/videos", input_file_id="file-0", metadata=None)


MADE: dict[str, Callable[[Service, Caller], None]] = {"job": job, "file": file, "batch": batch}
ARE_THERE: dict[str, Callable[[Service, Caller], Any]] = {
    "job": lambda service, caller: service.blobs.local_path(
        service.jobs.get(caller, "task_1").request.images[0].blob_key
    ),
    "file": lambda service, caller: service.library.bytes_of(service.library.file(caller, "file-1")),
    "batch": lambda service, caller: next(
        service.batches.input_bytes(found) for found in service.batches.page(caller, after=None, limit=9).batches
    ),
}


@contextmanager
def unanswered(service: Service, monkeypatch: pytest.MonkeyPatch, *, comes_through: bool) -> Iterator[None]:
    write = service.database.write

    @contextmanager
    def lost(**options: Any) -> Iterator[Any]:
        with write(**options) as tx:
            yield tx
            if not comes_through:
                raise OperationalError("commit", {}, Exception("the connection is lost"))
        raise OperationalError("commit", {}, Exception("the connection is lost"))

    with monkeypatch.context() as patch:
        patch.setattr(service.database, "write", lost)
        yield


def kept(service: Service) -> set[str]:
    """Every blob but what was there before."""
    root = service.blobs.local_path("files/file-0/content").parents[2]
    found = (path.relative_to(root).as_posix() for folder in FOLDERS for path in (root / folder).rglob("*"))
    return {name for name in found if (root / name).is_file()} - {"files/file-0/content"}


@pytest.fixture(autouse=True)
def lines(service: Service, caller: Caller) -> None:
    service.library.add_file(caller, file_id="file-0", file_name="a.jsonl", purpose="batch", data=b"a line")


@pytest.mark.parametrize("name", MADE)
@pytest.mark.parametrize("comes_through", [True, False])
def test_bytes_are_there_as_long_as_what_they_belong_to(
    service: Service, caller: Caller, monkeypatch: pytest.MonkeyPatch, name: str, comes_through: bool
) -> None:
    with unanswered(service, monkeypatch, comes_through=comes_through), pytest.raises(OperationalError):
        MADE[name](service, caller)
    if comes_through:
        assert ARE_THERE[name](service, caller)
    assert bool(kept(service)) is comes_through


@pytest.mark.parametrize("comes_through", [True, False])
def test_so_are_a_character_s(
    service: Service, caller: Caller, monkeypatch: pytest.MonkeyPatch, tmp_path: Any, comes_through: bool
) -> None:
    film = make_film(tmp_path / "film.mp4", width=64, height=64).read_bytes()
    with unanswered(service, monkeypatch, comes_through=comes_through), pytest.raises(OperationalError):
        service.library.add_character(caller, character_id="char_1", name="ann", data=film)
    assert bool(kept(service)) is comes_through


def test_where_nobody_can_tell_bytes_are_kept(
    service: Service, caller: Caller, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Those of nobody's are the smaller harm."""

    def down() -> Any:
        raise OperationalError("x", {}, Exception("nobody answers"))

    with monkeypatch.context() as patch, unanswered(service, monkeypatch, comes_through=True):
        commit = service.database.write

        @contextmanager
        def then_down(**options: Any) -> Iterator[Any]:
            try:
                with commit(**options) as tx:
                    yield tx
            finally:
                patch.setattr(service.database, "read", down)

        patch.setattr(service.database, "write", then_down)
        with pytest.raises(OperationalError):
            file(service, caller)
    assert ARE_THERE["file"](service, caller) == b"x"


class Killed(BaseException):
    """`kill -9`."""


@pytest.mark.parametrize("name", ["job", "file"])
@pytest.mark.parametrize("where", ["before its bytes go", "before its row goes"])
def test_a_delete_that_was_killed_is_finished_by_the_next(
    service: Service, caller: Caller, monkeypatch: pytest.MonkeyPatch, name: str, where: str
) -> None:
    """Whoever had no answer asks again, and no picture outlives that."""

    def dies(*args: Any, **options: Any) -> Any:
        raise Killed

    def delete() -> None:
        if name == "job":
            service.jobs.delete(caller, "task_1")
        else:
            service.library.delete_file(caller, "file-1")

    MADE[name](service, caller)
    with monkeypatch.context() as patch, pytest.raises(Killed):
        if where == "before its bytes go":
            patch.setattr(service.blobs, "delete_prefix", dies)
        else:
            patch.setattr(service.database, "write", dies)
        delete()
    with suppress(NotFound):
        delete()
    assert kept(service) == set()
    with pytest.raises(NotFound):
        delete()


def test_what_is_another_s_stays_whatever_is_deleted(service: Service, caller: Caller) -> None:
    job(service, caller)
    stranger = new_caller(service, "stranger")
    with pytest.raises(NotFound):
        service.jobs.delete(stranger, "task_1")
    assert kept(service)
