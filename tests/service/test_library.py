"""What an account keeps: names of files that can be kept, and those that cannot."""

from __future__ import annotations

from pathlib import Path

import pytest

from rushes.core.accounts import Caller
from rushes.core.errors import InvalidValue
from rushes.core.library import FILE_NAME_CHARS_MAX
from rushes.service import Service
from rushes.store import library as rows
from rushes.testing import ManualClock


def add(service: Service, caller: Caller, file_name: str) -> str:
    kept = service.library.add_file(caller, file_id="file-1", file_name=file_name, purpose="vision", data=b"x")
    return service.library.file(caller, kept.id).file_name


@pytest.mark.parametrize("name", ["a" * FILE_NAME_CHARS_MAX, "ä 狐.png", "../../etc/passwd"])
def test_a_file_keeps_its_name(service: Service, caller: Caller, name: str) -> None:
    assert add(service, caller, name) == name


def test_a_file_without_a_name_has_one(service: Service, caller: Caller) -> None:
    assert add(service, caller, "") == "file"


@pytest.mark.parametrize(("name", "said"), [("a" * (FILE_NAME_CHARS_MAX + 1), "at most 255"), ("a\0b", "NUL")])
def test_a_name_that_cannot_be_kept_whole_is_refused(service: Service, caller: Caller, name: str, said: str) -> None:
    """No name is cut, and none is an error of the database."""
    with pytest.raises(InvalidValue, match=said) as refused:
        add(service, caller, name)
    assert refused.value.param == "file"
    assert service.library.files(caller, purpose=None, after=None, limit=10, descending=True).files == []


def keep(service: Service, caller: Caller, number: int, *, seconds: int | None = 3600, data: bytes = b"xx") -> None:
    service.library.add_file(
        caller, file_id=f"file-{number}", file_name="a", purpose="vision", data=data, seconds=seconds
    )


def names(service: Service) -> set[str]:
    """The files whose bytes are there."""
    folder = service.blobs.local_path("files/file-0/content").parent.parent
    return {path.parent.name for path in folder.glob("*/content")}


def test_a_file_that_has_expired_takes_no_room(
    service: Service, caller: Caller, clock: ManualClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("rushes.service.library.FILES_PER_ACCOUNT_MAX", 2)
    monkeypatch.setattr("rushes.service.library.LIBRARY_BYTES_MAX", 5)
    keep(service, caller, 1, data=b"xxx")
    keep(service, caller, 2)
    with pytest.raises(InvalidValue, match="at most 2 files"):
        keep(service, caller, 3)
    clock.advance(3600)
    keep(service, caller, 3, data=b"xxxxx")


def test_what_has_expired_is_forgotten_in_slices_and_its_bytes_before_it(
    service: Service, caller: Caller, clock: ManualClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("rushes.service.library.EXPIRED_AT_ONCE", 2)
    keep(service, caller, 0, seconds=None)
    for number in range(1, 6):
        keep(service, caller, number)
    keep(service, caller, 6, seconds=3601)
    clock.advance(3600)
    slices: list[int] = []
    delete = rows.delete_expired

    def dies(tx: object, file_ids: list[str], **options: object) -> None:
        slices.append(len(file_ids))
        assert not names(service) & set(file_ids)
        if len(slices) == 2:
            raise RuntimeError("it is killed here")
        delete(tx, file_ids, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(rows, "delete_expired", dies)
    with pytest.raises(RuntimeError):
        service.library.forget_expired()
    service.library.forget_expired()
    assert slices == [2, 2, 2, 1]
    assert names(service) == {"file-0", "file-6"}
    with service.database.read() as tx:
        assert rows.expired_files(tx, now=clock.now(), limit=10) == []
    assert [
        file.id for file in service.library.files(caller, purpose=None, after=None, limit=9, descending=False).files
    ] == [
        "file-0",
        "file-6",
    ]


def output(service: Service, caller: Caller, data: bytes) -> Path:
    made = service.library.add_output(
        caller, file_id="file-o", file_name="o.jsonl", purpose="batch_output", data=data, seconds=3600
    )
    kept = service.library.file(caller, made.id)
    assert (kept, kept.size_bytes) == (made, len(service.library.bytes_of(kept)))
    return service.blobs.local_path(kept.blob_key)


def test_an_output_is_kept_once_and_anew_if_it_has_expired(
    service: Service, caller: Caller, clock: ManualClock
) -> None:
    """A batch is taken up again whose worker died between its files and its status."""
    first = output(service, caller, b"first")
    assert output(service, caller, b"the same, by another worker") == first and first.read_bytes() == b"first"
    clock.advance(3600)
    second = output(service, caller, b"second")
    assert second.read_bytes() == b"second" and not first.exists()
    service.library.forget_expired()
    assert second.exists()
    clock.advance(3600)
    service.library.forget_expired()
    assert not second.parent.exists()
