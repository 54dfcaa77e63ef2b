"""Blobs: bytes kept under a key, in a folder today and in a bucket later.

Keys are paths of plain segments (`jobs/<job id>/references/image-0.png`, `jobs/<job id>/<attempt>/video.mp4`). What a blob
means is the store's business. Rule: a key either holds the whole blob or does not exist; writing it again
replaces it.
"""

from __future__ import annotations

import os
import re
import shutil
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO, Final, Protocol

KEY_CHARS_MAX: Final = 512
"""Half of S3's own limit, so that a prefix can still be put before it."""
KEY_SEGMENT_CHARS_MAX: Final = 200
"""File systems take 255 bytes a name."""
KEY_SEGMENTS_MAX: Final = 8
"""Twice what any key of ours has."""
PARTIAL_AGE_SECONDS_MAX: Final = 24 * 3600
"""A partial file this old belongs to a writer that died: the largest blob takes seconds to write."""

_SEGMENT: Final = re.compile(rf"[A-Za-z0-9_][A-Za-z0-9._:@=+-]{{0,{KEY_SEGMENT_CHARS_MAX - 1}}}")
_PARTIAL_FOLDER: Final = ".partial"


class BlobStore(Protocol):
    """Where blobs are kept. Safe to call from several threads and processes at once."""

    def put_file(self, key: str, path: Path) -> None:
        """Keep a copy of the file at ``path``; the file stays the caller's."""
        ...

    def put_bytes(self, key: str, data: bytes) -> None:
        """Keep ``data``."""
        ...

    def local_path(self, key: str) -> Path:
        """A readable local file with the blob's bytes, not to be changed. Raises FileNotFoundError."""
        ...

    def size_bytes(self, key: str) -> int | None:
        """The blob's size, or None if there is no such blob."""
        ...

    def delete_prefix(self, key_prefix: str) -> None:
        """Delete the blob of this key and every blob below it (whole segments). Nothing there is no error."""
        ...


class LocalBlobs:
    """A BlobStore in a folder."""

    def __init__(self, root: Path, *, is_durable: bool = True) -> None:
        """``is_durable``: what was put survives a power cut. Without it only a killed process."""
        self._root = root.absolute()
        self._is_durable = is_durable
        self._partial = self._root / _PARTIAL_FOLDER
        self._partial.mkdir(parents=True, exist_ok=True)
        _sweep(self._partial)

    def put_file(self, key: str, path: Path) -> None:
        with path.open("rb") as source:
            self._put(key, lambda target: shutil.copyfileobj(source, target, 1024 * 1024))

    def put_bytes(self, key: str, data: bytes) -> None:
        self._put(key, lambda target: target.write(data))

    def local_path(self, key: str) -> Path:
        path = self._path(key)
        if not path.is_file():
            raise FileNotFoundError(f"no blob {key!r}")
        return path

    def size_bytes(self, key: str) -> int | None:
        path = self._path(key)
        try:
            return path.stat().st_size if path.is_file() else None
        except FileNotFoundError:
            return None  # deleted between the two questions

    def delete_prefix(self, key_prefix: str) -> None:
        path = self._path(key_prefix.rstrip("/"))
        if path.is_dir():
            shutil.rmtree(path, ignore_errors=True)
        else:
            path.unlink(missing_ok=True)

    def _put(self, key: str, write: Callable[[BinaryIO], object]) -> None:
        path = self._path(key)
        descriptor, partial = tempfile.mkstemp(dir=self._partial)
        try:
            with os.fdopen(descriptor, "wb") as target:
                write(target)
                target.flush()
                if self._is_durable:
                    os.fsync(target.fileno())
            try:
                path.parent.mkdir(parents=True, exist_ok=True)
                os.replace(partial, path)
            except FileNotFoundError:  # the folder was deleted in between
                path.parent.mkdir(parents=True, exist_ok=True)
                os.replace(partial, path)
        except BaseException:
            Path(partial).unlink(missing_ok=True)
            raise
        if self._is_durable:
            _sync_folder(path.parent)

    def _path(self, key: str) -> Path:
        check_key(key)
        return self._root / key


def check_key(key: str) -> None:
    """Raise ValueError unless ``key`` is a relative path of plain segments that stays where it is put."""
    segments = key.split("/")
    if len(key) > KEY_CHARS_MAX or len(segments) > KEY_SEGMENTS_MAX:
        raise ValueError(f"blob key too long: {key[:100]!r}")
    if not all(_SEGMENT.fullmatch(segment) for segment in segments):
        raise ValueError(f"not a blob key: {key!r}")


def _sweep(folder: Path) -> None:
    oldest = time.time() - PARTIAL_AGE_SECONDS_MAX
    for path in folder.iterdir():
        try:
            if path.stat().st_mtime < oldest:
                path.unlink()
        except FileNotFoundError:
            continue  # another process swept it


def _sync_folder(folder: Path) -> None:
    """Make the new name as durable as the bytes it points to."""
    try:
        descriptor = os.open(folder, os.O_RDONLY)
    except FileNotFoundError:
        return  # deleted meanwhile, and then there is no name to keep
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
