"""Keep and find the files and characters of an account. What they are used for is `intake`'s."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from rushes.core.accounts import Caller
from rushes.core.assets import AssetKind
from rushes.core.clock import Clock
from rushes.core.drafts import Source
from rushes.core.errors import Conflict, InvalidReference, InvalidValue, NotFound
from rushes.core.library import (
    CHARACTER_NAME_CHARS_MAX,
    CHARACTER_SECONDS,
    CHARACTERS_PER_ACCOUNT_MAX,
    FILE_NAME_CHARS_MAX,
    FILES_PER_ACCOUNT_MAX,
    LIBRARY_BYTES_MAX,
    StoredCharacter,
    StoredFile,
)
from rushes.core.requests import Reference, ReferenceKind, check_span
from rushes.media.blobs import BlobStore
from rushes.media.sniff import BYTES_MAX, VIDEO_BYTES_MAX, sniff, too_large
from rushes.service.jobs import no_video, own
from rushes.store import accounts, jobs
from rushes.store import library as rows
from rushes.store.database import Database

PAGE_FILES_MAX = 10_000
"""OpenAI's own limit and default."""
EXPIRED_AT_ONCE = 500
"""Files that are forgotten in one transaction: milliseconds, in which nobody else writes."""


@dataclass(frozen=True, kw_only=True)
class FilePage:
    files: list[StoredFile]
    has_more: bool


class Library:
    def __init__(self, *, database: Database, blobs: BlobStore, clock: Clock) -> None:
        self._database = database
        self._blobs = blobs
        self._clock = clock

    def add_file(
        self,
        caller: Caller,
        *,
        file_id: str,
        file_name: str,
        purpose: str,
        data: bytes,
        seconds: int | None = None,
        param: str = "file",
        name_param: str = "file",
    ) -> StoredFile:
        """Keep a file, for so many ``seconds`` or until it is deleted; the params are the caller's own names. Raises InvalidValue
        for one that is empty or has a name that cannot be kept, or if the account keeps too much already.
        """
        if not data:
            raise InvalidValue("The file is empty.", param=param)
        if len(file_name) > FILE_NAME_CHARS_MAX:
            raise InvalidValue(f"A file's name has at most {FILE_NAME_CHARS_MAX} characters.", param=name_param)
        if "\0" in file_name:
            raise InvalidValue("The file's name holds a NUL character.", param=name_param)
        file = self._file(caller, file_id, file_id, file_name or "file", purpose, data, seconds)
        self._keep(file, data, param=param)
        return file

    def _file(
        self, caller: Caller, file_id: str, folder: str, file_name: str, purpose: str, data: bytes, seconds: int | None
    ) -> StoredFile:
        now = self._clock.now()
        return StoredFile(
            id=file_id,
            account_id=caller.account.id,
            file_name=file_name,
            purpose=purpose,
            blob_key=f"files/{folder}/content",
            size_bytes=len(data),
            digest=hashlib.sha256(data).hexdigest(),
            created_at=now,
            expires_at=None if seconds is None else now + timedelta(seconds=seconds),
        )

    def add_output(
        self, caller: Caller, *, file_id: str, file_name: str, purpose: str, data: bytes, seconds: int | None = None
    ) -> StoredFile:
        """Keep a file that we made for the account, whatever else it keeps. The same id again is the same file, unless that
        has expired meanwhile: then it is kept anew, in a folder that nobody who forgets the old one looks into.
        """
        file = self._file(caller, file_id, f"{file_id}-{secrets.token_hex(8)}", file_name, purpose, data, seconds)
        self._blobs.put_bytes(file.blob_key, data)
        unwanted: Sequence[StoredFile] = [file]
        with self._database.write() as tx:
            earlier = rows.file(tx, caller.account.id, file_id, now=file.created_at)
            if earlier is None:
                unwanted = rows.expired_files(tx, now=file.created_at, limit=1, file_id=file_id)
                rows.delete_expired(tx, [file_id], now=file.created_at)
                rows.insert_file(tx, file)
        # Not where the commit failed: it may have been done all the same, and bytes of nobody's are the smaller harm.
        for each in unwanted:
            self._forget_bytes(each)
        return earlier or file

    def _keep(self, file: StoredFile, data: bytes, *, param: str) -> None:
        self._blobs.put_bytes(file.blob_key, data)
        try:
            with self._database.write() as tx:
                accounts.hold(tx, file.account_id)
                check_files(tx, file.account_id, now=file.created_at, new_bytes=len(data), param=param)
                rows.insert_file(tx, file)
        except Exception:
            if not self._database.may_hold(lambda tx: rows.file(tx, file.account_id, file.id, now=file.created_at)):
                self._forget_bytes(file)
            raise

    def _forget_bytes(self, file: StoredFile) -> None:
        self._blobs.delete_prefix(file.blob_key.rpartition("/")[0])

    def file(self, caller: Caller, file_id: str, *, param: str | None = None) -> StoredFile:
        """The caller's own file. Raises NotFound alike for unknown and foreign ones."""
        with self._database.read() as tx:
            found = rows.file(tx, caller.account.id, file_id, now=self._clock.now())
        if found is None:
            raise _no_file(file_id, param)
        return found

    def files(
        self, caller: Caller, *, purpose: str | None, after: str | None, limit: int, descending: bool
    ) -> FilePage:
        """The caller's files by time, beyond the file ``after``. Raises NotFound for an unknown ``after``."""
        start = None if after is None else self.file(caller, after, param="after")
        wanted = min(limit, PAGE_FILES_MAX)
        with self._database.read() as tx:
            found = rows.page_of_files(
                tx,
                account_id=caller.account.id,
                purpose=purpose,
                after=start,
                limit=wanted + 1,
                descending=descending,
                now=self._clock.now(),
            )
        return FilePage(files=found[:wanted], has_more=len(found) > wanted)

    def delete_file(self, caller: Caller, file_id: str) -> StoredFile:
        """Forget a file, its bytes first; what was made with it stays. Raises NotFound."""
        file = self.file(caller, file_id)
        self._forget_bytes(file)
        with self._database.write() as tx:
            rows.delete_file(tx, file.id)
        return file

    def forget_expired(self) -> None:
        """Delete the files whose time is over; nobody finds them any more. Bytes go first: whatever is killed in the middle of
        it, what is left is found again.
        """
        now = self._clock.now()
        while True:
            with self._database.read() as tx:
                gone = rows.expired_files(tx, now=now, limit=EXPIRED_AT_ONCE)
            if not gone:
                return
            for file in gone:
                self._forget_bytes(file)
            with self._database.write() as tx:
                rows.delete_expired(tx, [file.id for file in gone], now=now)

    def bytes_of(self, file: StoredFile, *, param: str | None = None) -> bytes:
        """The bytes of a file that was looked up. Raises NotFound where it was deleted meanwhile."""
        try:
            return self._blobs.local_path(file.blob_key).read_bytes()
        except FileNotFoundError:
            raise _no_file(file.id, param) from None

    def read(self, caller: Caller, source: Source) -> bytes | None:
        """The bytes of what ``source`` names of the caller's. None where it names an address, and at most that of something
        which is not the caller's. Raises NotFound, Conflict or InvalidReference.
        """
        try:
            if source.file_id is not None:
                file = self.file(caller, source.file_id, param=source.param)
                if file.size_bytes > BYTES_MAX[source.kind]:
                    raise too_large(BYTES_MAX[source.kind], kind=source.kind, param=source.param)
                return self.bytes_of(file, param=source.param)
            if source.job_id is not None:
                return self.video_of(caller, source.job_id, param=source.param)
        except NotFound:
            if source.url is None:
                raise
        return None

    def video_of(self, caller: Caller, job_id: str, *, param: str | None = None) -> bytes:
        """The video of a finished job of the caller's. Raises NotFound, Conflict, or InvalidReference if it is longer than any
        that comes with a request.
        """
        with self._database.read() as tx:
            job = own(jobs.get(tx, job_id), caller, job_id, param=param)
        asset = job.asset(AssetKind.VIDEO)
        if asset is None:
            raise Conflict(f"The video is not finished; its status is '{job.status.value}'.", param=param)
        if asset.size_bytes > VIDEO_BYTES_MAX:
            raise too_large(VIDEO_BYTES_MAX, kind=ReferenceKind.VIDEO, param=param)
        try:
            return self._blobs.local_path(asset.blob_key).read_bytes()
        except FileNotFoundError:
            raise no_video(job_id, param=param) from None

    def add_character(
        self,
        caller: Caller,
        *,
        character_id: str,
        name: str,
        data: bytes,
        span: tuple[float, float] = (0.0, CHARACTER_SECONDS),
        param: str = "video",
        span_param: str = "timestamps",
    ) -> StoredCharacter:
        """Keep a character; the params are the caller's own names. Raises InvalidValue or InvalidReference."""
        check_span(*span, param=span_param)
        name = name.strip()
        if not 1 <= len(name) <= CHARACTER_NAME_CHARS_MAX:
            raise InvalidValue(f"A character's name has 1 to {CHARACTER_NAME_CHARS_MAX} characters.", param="name")
        sniffed = sniff(data, param=param)
        if sniffed.kind is not ReferenceKind.VIDEO:
            raise InvalidReference(f"A video is needed; these bytes are {sniffed.media_type}.", param=param)
        video = Reference(
            kind=ReferenceKind.VIDEO,
            media_type=sniffed.media_type,
            blob_key=f"characters/{character_id}/video.{sniffed.extension}",
            digest=hashlib.sha256(data).hexdigest(),
            size_bytes=len(data),
        )
        character = StoredCharacter(
            id=character_id,
            account_id=caller.account.id,
            name=name,
            video=video,
            start_seconds=span[0],
            end_seconds=span[1],
            created_at=self._clock.now(),
        )
        self._blobs.put_bytes(video.blob_key, data)
        try:
            with self._database.write() as tx:
                accounts.hold(tx, caller.account.id)
                _, count, size = rows.usage(tx, caller.account.id, now=character.created_at)
                if count >= CHARACTERS_PER_ACCOUNT_MAX:
                    raise InvalidValue(
                        f"An account keeps at most {CHARACTERS_PER_ACCOUNT_MAX} characters.", param="name"
                    )
                _check_room(size, len(data), param)
                rows.insert_character(tx, character)
        except Exception:
            if not self._database.may_hold(lambda tx: rows.character(tx, caller.account.id, character_id)):
                self._blobs.delete_prefix(f"characters/{character_id}")
            raise
        return character

    def character(self, caller: Caller, character_id: str, *, param: str | None = None) -> StoredCharacter:
        """The caller's own character. Raises NotFound alike for unknown and foreign ones."""
        with self._database.read() as tx:
            found = rows.character(tx, caller.account.id, character_id)
        if found is None:
            raise NotFound(f"No character with id '{character_id[:100]}' was found.", param=param)
        return found

    def character_named(self, caller: Caller, name: str) -> StoredCharacter | None:
        """The caller's newest character of that name, whatever its case."""
        with self._database.read() as tx:
            return rows.character_named(tx, caller.account.id, name)

    def file_by_link(self, file_id: str) -> tuple[StoredFile, Path]:
        """A file whose signed link was verified by the caller of this. Raises NotFound or FileNotFoundError."""
        with self._database.read() as tx:
            found = rows.file(tx, None, file_id, now=self._clock.now())
        if found is None:
            raise NotFound()
        return found, self._blobs.local_path(found.blob_key)


def _no_file(file_id: str, param: str | None) -> NotFound:
    return NotFound(f"No file with id '{file_id[:100]}' was found.", param=param)


def check_files(tx: Any, account_id: str, *, now: datetime, new_bytes: int, param: str) -> None:
    """Raises InvalidValue if the account keeps too much already for one file more."""
    count, _, size = rows.usage(tx, account_id, now=now)
    if count >= FILES_PER_ACCOUNT_MAX:
        raise InvalidValue(f"An account keeps at most {FILES_PER_ACCOUNT_MAX} files.", param=param)
    _check_room(size, new_bytes, param)


def _check_room(kept_bytes: int, new_bytes: int, param: str) -> None:
    if kept_bytes + new_bytes > LIBRARY_BYTES_MAX:
        raise InvalidValue(f"An account keeps at most {LIBRARY_BYTES_MAX // 1024**3} GiB of files.", param=param)
