"""Queries of files and characters."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from rushes.core.clock import unix_ms
from rushes.core.library import StoredCharacter, StoredFile
from rushes.core.requests import Reference, ReferenceKind
from rushes.store.rows import moment
from rushes.store.schema import characters, files


def insert_file(tx: sa.Connection, file: StoredFile) -> None:
    tx.execute(
        sa.insert(files).values(
            id=file.id,
            account_id=file.account_id,
            file_name=file.file_name,
            purpose=file.purpose,
            blob_key=file.blob_key,
            size_bytes=file.size_bytes,
            digest=file.digest,
            created_at_ms=unix_ms(file.created_at),
            expires_at_ms=None if file.expires_at is None else unix_ms(file.expires_at),
        )
    )


def file(tx: sa.Connection, account_id: str | None, file_id: str, *, now: datetime) -> StoredFile | None:
    """The account's own file; with None, whoever's it is."""
    query = sa.select(files).where(files.c.id == file_id, _is_kept(now))
    if account_id is not None:
        query = query.where(files.c.account_id == account_id)
    row = tx.execute(query).one_or_none()
    return None if row is None else _file(row)


def page_of_files(
    tx: sa.Connection,
    *,
    account_id: str,
    purpose: str | None,
    after: StoredFile | None,
    limit: int,
    descending: bool,
    now: datetime,
) -> list[StoredFile]:
    query = sa.select(files).where(files.c.account_id == account_id, _is_kept(now))
    if purpose is not None:
        query = query.where(files.c.purpose == purpose)
    key = sa.tuple_(files.c.created_at_ms, files.c.id)
    if after is not None:
        start = sa.tuple_(sa.literal(unix_ms(after.created_at)), sa.literal(after.id))
        query = query.where(key < start if descending else key > start)
    order = (files.c.created_at_ms, files.c.id)
    query = query.order_by(*(column.desc() if descending else column.asc() for column in order)).limit(limit)
    return [_file(row) for row in tx.execute(query)]


def expired_files(tx: sa.Connection, *, now: datetime, limit: int, file_id: str | None = None) -> list[StoredFile]:
    """Those whose time is over, of every account; or the one that has an id, if its time is."""
    query = sa.select(files).where(_has_expired(now)).order_by(files.c.expires_at_ms).limit(limit)
    return [_file(row) for row in tx.execute(query if file_id is None else query.where(files.c.id == file_id))]


def delete_expired(tx: sa.Connection, file_ids: Sequence[str], *, now: datetime) -> None:
    """Delete those of ``file_ids`` whose time is over: meanwhile an id may be another file's."""
    tx.execute(sa.delete(files).where(files.c.id.in_(file_ids), _has_expired(now)))


def _has_expired(now: datetime) -> sa.ColumnElement[bool]:
    return files.c.expires_at_ms <= unix_ms(now)


def _is_kept(now: datetime) -> sa.ColumnElement[bool]:
    return sa.or_(files.c.expires_at_ms.is_(None), files.c.expires_at_ms > unix_ms(now))


def delete_file(tx: sa.Connection, file_id: str) -> None:
    tx.execute(sa.delete(files).where(files.c.id == file_id))


def insert_character(tx: sa.Connection, character: StoredCharacter) -> None:
    tx.execute(
        sa.insert(characters).values(
            id=character.id,
            account_id=character.account_id,
            name=character.name,
            media_type=character.video.media_type,
            blob_key=character.video.blob_key,
            size_bytes=character.video.size_bytes,
            digest=character.video.digest,
            start_ms=round(character.start_seconds * 1000),
            end_ms=round(character.end_seconds * 1000),
            created_at_ms=unix_ms(character.created_at),
        )
    )


def character(tx: sa.Connection, account_id: str, character_id: str) -> StoredCharacter | None:
    query = sa.select(characters).where(characters.c.id == character_id, characters.c.account_id == account_id)
    row = tx.execute(query).one_or_none()
    return None if row is None else _character(row)


def character_named(tx: sa.Connection, account_id: str, name: str) -> StoredCharacter | None:
    """The newest of that name, whatever its case."""
    query = (
        sa.select(characters)
        .where(characters.c.account_id == account_id, sa.func.lower(characters.c.name) == name.lower())
        .order_by(characters.c.created_at_ms.desc(), characters.c.id)
        .limit(1)
    )
    row = tx.execute(query).one_or_none()
    return None if row is None else _character(row)


def _character(row: sa.Row[Any]) -> StoredCharacter:
    video = Reference(
        kind=ReferenceKind.VIDEO,
        media_type=row.media_type,
        blob_key=row.blob_key,
        digest=row.digest,
        size_bytes=row.size_bytes,
    )
    return StoredCharacter(
        id=row.id,
        account_id=row.account_id,
        name=row.name,
        video=video,
        start_seconds=row.start_ms / 1000,
        end_seconds=row.end_ms / 1000,
        created_at=moment(row.created_at_ms),
    )


def usage(tx: sa.Connection, account_id: str, *, now: datetime) -> tuple[int, int, int]:
    """Files, characters, and the bytes of both that an account keeps."""

    def of(table: sa.Table, *kept: sa.ColumnElement[bool]) -> tuple[int, int]:
        query = sa.select(sa.func.count(), sa.func.coalesce(sa.func.sum(table.c.size_bytes), 0))
        count, size = tx.execute(query.where(table.c.account_id == account_id, *kept)).one()
        return int(count), int(size)

    (file_count, file_bytes), (character_count, character_bytes) = of(files, _is_kept(now)), of(characters)
    return file_count, character_count, file_bytes + character_bytes


def _file(row: sa.Row[Any]) -> StoredFile:
    return StoredFile(
        id=row.id,
        account_id=row.account_id,
        file_name=row.file_name,
        purpose=row.purpose,
        blob_key=row.blob_key,
        size_bytes=row.size_bytes,
        digest=row.digest,
        created_at=moment(row.created_at_ms),
        expires_at=None if row.expires_at_ms is None else moment(row.expires_at_ms),
    )
