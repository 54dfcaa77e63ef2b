"""`rushes.media.blobs`: bytes under a key, whole or not at all."""

from __future__ import annotations

import os
import threading
from pathlib import Path

import pytest

from rushes.media.blobs import PARTIAL_AGE_SECONDS_MAX, BlobStore, LocalBlobs

KEY = "jobs/sora-2:task_01/1/video.mp4"


@pytest.fixture
def blobs(tmp_path: Path) -> BlobStore:
    return LocalBlobs(tmp_path / "blobs")


def test_what_is_put_is_there(blobs: BlobStore, tmp_path: Path) -> None:
    (tmp_path / "made.mp4").write_bytes(b"moving pictures")
    blobs.put_file(KEY, tmp_path / "made.mp4")
    blobs.put_bytes("references/abc", b"still")
    assert blobs.local_path(KEY).read_bytes() == b"moving pictures"
    assert blobs.size_bytes(KEY) == 15
    assert blobs.local_path("references/abc").read_bytes() == b"still"
    assert (tmp_path / "made.mp4").exists()


def test_what_was_never_put_is_not_there(blobs: BlobStore) -> None:
    assert blobs.size_bytes(KEY) is None
    with pytest.raises(FileNotFoundError):
        blobs.local_path(KEY)
    blobs.delete_prefix(KEY)


def test_a_folder_is_not_a_blob(blobs: BlobStore) -> None:
    blobs.put_bytes(KEY, b"x")
    assert blobs.size_bytes("jobs/sora-2:task_01") is None
    with pytest.raises(FileNotFoundError):
        blobs.local_path("jobs/sora-2:task_01")


def test_putting_again_replaces(blobs: BlobStore) -> None:
    blobs.put_bytes(KEY, b"first")
    blobs.put_bytes(KEY, b"second")
    assert blobs.local_path(KEY).read_bytes() == b"second"


def test_a_prefix_deletes_whole_segments_only(blobs: BlobStore) -> None:
    for key in ("jobs/a/1/video.mp4", "jobs/a/2/video.mp4", "jobs/ab/1/video.mp4"):
        blobs.put_bytes(key, b"x")
    blobs.delete_prefix("jobs/a")
    assert blobs.size_bytes("jobs/a/1/video.mp4") is None
    assert blobs.size_bytes("jobs/a/2/video.mp4") is None
    assert blobs.size_bytes("jobs/ab/1/video.mp4") == 1
    blobs.delete_prefix("jobs/ab/1/video.mp4")
    assert blobs.size_bytes("jobs/ab/1/video.mp4") is None


@pytest.mark.parametrize(
    "key",
    ["", "/", "/etc/passwd", "../x", "a/../b", "a//b", "a/", ".partial/x", "a/.hidden", "a\\b", "a\0b", "a b",
     "é", "a/" * 9 + "b", "x" * 201, "a\n"],
)  # fmt: skip
def test_a_key_that_could_leave_its_place_is_refused(blobs: BlobStore, key: str) -> None:
    with pytest.raises(ValueError, match="blob key"):
        blobs.put_bytes(key, b"x")
    with pytest.raises(ValueError, match="blob key"):
        blobs.local_path(key)
    if key != "a/":  # a prefix may end with a slash
        with pytest.raises(ValueError, match="blob key"):
            blobs.delete_prefix(key)


def test_a_put_that_fails_leaves_nothing(tmp_path: Path) -> None:
    blobs = LocalBlobs(tmp_path)
    with pytest.raises(FileNotFoundError):
        blobs.put_file(KEY, tmp_path / "missing")
    with pytest.raises(IsADirectoryError):
        blobs.put_file(KEY, tmp_path)
    assert blobs.size_bytes(KEY) is None
    assert list((tmp_path / ".partial").iterdir()) == []


def test_partial_files_of_dead_writers_are_swept_at_the_start(tmp_path: Path) -> None:
    LocalBlobs(tmp_path)
    old, young = tmp_path / ".partial" / "old", tmp_path / ".partial" / "young"
    for path in (old, young):
        path.write_bytes(b"half")
    moment = young.stat().st_mtime - PARTIAL_AGE_SECONDS_MAX - 60
    os.utime(old, (moment, moment))
    LocalBlobs(tmp_path)
    assert not old.exists()
    assert young.exists()


def test_writers_and_deleters_at_once_never_show_half_a_blob(blobs: BlobStore) -> None:
    bodies = [bytes([i]) * 100_000 for i in range(4)]
    seen: list[bytes] = []

    def write(body: bytes) -> None:
        for _ in range(20):
            blobs.put_bytes(KEY, body)

    def read() -> None:
        for _ in range(200):
            try:
                seen.append(blobs.local_path(KEY).read_bytes())
            except FileNotFoundError:
                blobs.delete_prefix("jobs/sora-2:task_02")

    threads = [threading.Thread(target=write, args=(body,)) for body in bodies]
    threads.append(threading.Thread(target=read))
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert blobs.local_path(KEY).read_bytes() in bodies
    assert all(body in bodies for body in seen)
