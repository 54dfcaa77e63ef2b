"""What an account keeps: names of files that can be kept, and those that cannot."""

from __future__ import annotations

import pytest

from rushes.core.accounts import Caller
from rushes.core.errors import InvalidValue
from rushes.core.library import FILE_NAME_CHARS_MAX
from rushes.service import Service


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
