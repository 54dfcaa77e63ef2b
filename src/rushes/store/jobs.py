"""Job queries. Every change is guarded by the state it starts from, so that a stale writer changes nothing."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Sequence
from datetime import datetime
from functools import lru_cache
from typing import Any, Final

import msgspec
import sqlalchemy as sa

from rushes.core.assets import Asset, AssetKind
from rushes.core.clock import unix_ms
from rushes.core.jobs import OPEN, Job, JobError, JobStatus, may_move
from rushes.core.requests import request_from_dict
from rushes.store.commits import Row
from rushes.store.prepared import Among, Prepared
from rushes.store.rows import moment, sqlite_text
from rushes.store.schema import IS_OPEN, assets, idempotency_keys, jobs

LIMITS_MAX: Final = 256
"""Limits that are remembered: one for each model, and for each time that an operator changed one."""

# Spelled once: to put a query together takes four times as long as to ask it.
_BY_ID = sa.select(jobs).where(jobs.c.id == sa.bindparam("job_id"))
_AMONG = sa.select(jobs).where(jobs.c.id.in_(sa.bindparam("job_ids", expanding=True)), jobs.c.deleted_at_ms.is_(None))
_ASSETS = sa.select(assets).where(assets.c.job_id.in_(sa.bindparam("job_ids", expanding=True))).order_by(assets.c.kind)
ROW_IN_SQLITE: Final = sqlite_text(_BY_ID)
"""What a job is made of, as SQLite's driver is asked for it; a job whose row reads the same is the same."""
_IS_OPEN = jobs.c.status.in_([status.value for status in OPEN])


_INSERT: Final = Prepared(
    sa.insert(jobs),
    columns=[
        "id", "account_id", "key_id", "dialect", "model", "engine", "request", "limits", "price_credits", "render_seed",
        "watermark", "is_public", "is_remixable", "status", "progress_percent", "attempt", "attempt_open", "failures",
        "details", "created_at_ms", "updated_at_ms",
    ],
)  # fmt: skip
_INSERT_KEY: Final = Prepared(
    sa.insert(idempotency_keys), columns=["account_id", "key", "fingerprint", "job_id", "created_at_ms"]
)
_COUNT_OPEN: Final = Prepared(sa.select(sa.func.count()).select_from(jobs).where(sa.text(IS_OPEN)))
_COUNT_OPEN_OF: Final = Prepared(
    sa.select(sa.func.count())
    .select_from(jobs)
    .where(sa.text(IS_OPEN), jobs.c.account_id == sa.bindparam("account_id"))
)
_OPEN_ROWS: Final = Prepared(
    # Locked in the order of their ids, as everywhere: of two that begin the same jobs none waits for the other.
    sa.select(jobs).where(Among(jobs.c.id, "ids"), sa.text(IS_OPEN)).order_by(jobs.c.id).with_for_update()
)
_BEGIN: Final = Prepared(
    sa.update(jobs)
    .where(jobs.c.id == sa.bindparam("of"), jobs.c.attempt == sa.bindparam("before"), sa.text(IS_OPEN))
    .values(
        status=sa.bindparam("status"),
        attempt=sa.bindparam("by"),
        attempt_open=sa.bindparam("is_open"),
        failures=sa.bindparam("failed"),
        started_at_ms=sa.bindparam("began_ms"),
        updated_at_ms=sa.bindparam("now_ms"),
    )
)


def insert(tx: sa.Connection, new: Sequence[Job]) -> None:
    _INSERT.run_each(
        tx,
        [
            {
                "id": job.id,
                "account_id": job.account_id,
                "key_id": job.key_id,
                "dialect": job.dialect,
                "model": job.request.model,
                "engine": job.engine,
                "request": _json(job.request.to_dict()),
                "limits": _json(job.limits),
                "price_credits": job.price_credits,
                "render_seed": job.render_seed,
                "watermark": job.watermark,
                "is_public": job.is_public,
                "is_remixable": job.is_remixable,
                "status": job.status.value,
                "progress_percent": job.progress_percent,
                "attempt": job.attempt,
                "attempt_open": False,
                "failures": job.failures,
                "details": _json(job.details),
                "created_at_ms": unix_ms(job.created_at),
                "updated_at_ms": unix_ms(job.updated_at),
            }
            for job in new
        ],
    )


def _json(value: Any) -> str:
    return msgspec.json.encode(value).decode()


def get(tx: sa.Connection, job_id: str, *, with_deleted: bool = False) -> Job | None:
    """The job, with its assets; a deleted one only if asked for."""
    found = tx.execute(_BY_ID, {"job_id": job_id}).all()
    if found and not with_deleted and found[0].deleted_at_ms is not None:
        return None
    return _with_assets(tx, found)[0] if found else None


def get_readable(tx: sa.Connection, job_id: str) -> Job | None:
    """The job, a deleted one too; None also for a row that cannot be read."""
    found = tx.execute(_BY_ID, {"job_id": job_id}).all()
    read = _job_or_error(found[0], _assets_of(tx, found).get(job_id, ())) if found else None
    return read[0] if isinstance(read, tuple) else None


def find(tx: sa.Connection, job_ids: Collection[str]) -> dict[str, tuple[Job, Row] | Exception]:
    """Those of ``job_ids`` that exist and are not deleted, each with its row.

    Of a row that cannot be read, the error: the others are none the worse for it.
    """
    found = tx.execute(_AMONG, {"job_ids": job_ids}).all()
    kept = _assets_of(tx, found)
    return {row.id: _job_or_error(row, kept.get(row.id, ())) for row in found}


def page(
    tx: sa.Connection,
    *,
    account_id: str | None,
    after: Job | None,
    limit: int,
    descending: bool,
    statuses: Collection[JobStatus] = (),
    made_from: datetime | None = None,
    made_before: datetime | None = None,
) -> list[Job]:
    """One page of an account's jobs (of every account's for None), by time of creation, beyond ``after``."""
    query = sa.select(jobs).where(jobs.c.deleted_at_ms.is_(None))
    if made_from is not None:
        query = query.where(jobs.c.created_at_ms >= unix_ms(made_from))
    if made_before is not None:
        query = query.where(jobs.c.created_at_ms < unix_ms(made_before))
    if account_id is not None:
        query = query.where(jobs.c.account_id == account_id)
    if statuses:
        query = query.where(jobs.c.status.in_([status.value for status in statuses]))
    moment: sa.ColumnElement[int] = jobs.c.created_at_ms
    if statuses and OPEN.issuperset(statuses):
        # In the words of the index of the few that are open, which are sorted; in order of time it would be all that ever were.
        query, moment = query.where(sa.text(IS_OPEN)), jobs.c.created_at_ms + 0
    place = sa.tuple_(moment, jobs.c.id)
    if after is not None:
        bound = sa.tuple_(sa.literal(unix_ms(after.created_at)), sa.literal(after.id))
        query = query.where(place < bound if descending else place > bound)
    ordering = [column.desc() if descending else column.asc() for column in (moment, jobs.c.id)]
    return _with_assets(tx, tx.execute(query.order_by(*ordering).limit(limit)).all())


def open_ids(tx: sa.Connection, *, after: str, limit: int) -> list[str]:
    """Ids of open jobs, in order, beginning after ``after``. Reads nothing that could fail to parse."""
    query = sa.select(jobs.c.id).where(_IS_OPEN, jobs.c.id > after)
    return list(tx.execute(query.order_by(jobs.c.id).limit(limit)).scalars())


def open_ids_of_engine(tx: sa.Connection, engine: str, *, since: datetime) -> list[str]:
    """Ids of an engine's open jobs that were made at ``since`` or later, the oldest first."""
    query = sa.select(jobs.c.id).where(_IS_OPEN, jobs.c.engine == engine, jobs.c.created_at_ms >= unix_ms(since))
    return list(tx.execute(query.order_by(jobs.c.created_at_ms, jobs.c.id)).scalars())


def bill(tx: sa.Connection, job_id: str) -> tuple[str, str | None, int] | None:
    """(account, key, price) of a job, whatever else its row holds."""
    row = tx.execute(sa.select(jobs.c.account_id, jobs.c.key_id, jobs.c.price_credits).where(jobs.c.id == job_id))
    found = row.one_or_none()
    return None if found is None else (found.account_id, found.key_id, found.price_credits)


def count_open(tx: sa.Connection, account_id: str | None = None) -> int:
    """Jobs that are queued or running, of one account or of all."""
    if account_id is None:
        return _COUNT_OPEN.number(tx, {})
    return _COUNT_OPEN_OF.number(tx, {"account_id": account_id})


def terminal_among(tx: sa.Connection, job_ids: Collection[str]) -> set[str]:
    """Those of ``job_ids`` that have ended or do not exist."""
    query = sa.select(jobs.c.id).where(jobs.c.id.in_(job_ids), _IS_OPEN)
    return set(job_ids) - set(tx.execute(query).scalars())


def move(
    tx: sa.Connection,
    job_id: str,
    target: JobStatus,
    *,
    now: datetime,
    held_by: int | None = None,
    among: Collection[JobStatus] | None = None,
    **changes: Any,
) -> bool:
    """Move a job to ``target`` if the transition table allows it from where it stands, if ``held_by`` is given only if
    that is its latest attempt, and if ``among`` is given only from one of these. ``changes`` are further columns.
    Returns whether it moved.
    """
    sources = [source.value for source in JobStatus if may_move(source, target) and (among is None or source in among)]
    update = sa.update(jobs).where(jobs.c.id == job_id, jobs.c.status.in_(sources))
    if held_by is not None:
        update = update.where(jobs.c.attempt == held_by)
    values: dict[str, Any] = {"status": target.value, "updated_at_ms": unix_ms(now), **changes}
    if target.is_terminal:
        values |= {"finished_at_ms": unix_ms(now), "attempt_open": False}
    return tx.execute(update.values(**values)).rowcount == 1


def to_begin(tx: sa.Connection, job_ids: Sequence[str]) -> tuple[list[tuple[Job, bool]], list[str]]:
    """(job, whether an attempt at it was begun and never closed) for those of ``job_ids`` that are open, in their order; and
    those whose rows cannot be read.

    Nobody else changes them before the end of the transaction.
    """
    found = {row.id: row for row in _OPEN_ROWS.rows_of_many(tx, {"ids": list(job_ids)})}
    readable, unreadable = [], []
    for job_id in job_ids:
        if job_id in found:
            read = _job_or_error(found[job_id], ())
            if isinstance(read, tuple):
                readable.append((read[0], bool(found[job_id].attempt_open)))
            else:
                unreadable.append(job_id)
    return readable, unreadable


def begin(tx: sa.Connection, begun: Sequence[Job]) -> None:
    """Write the beginning of each job's attempt, the next one of a job that is open."""
    _BEGIN.run_each(
        tx,
        [
            {
                "of": job.id,
                "before": job.attempt - 1,
                "by": job.attempt,
                "status": job.status.value,
                "is_open": True,
                "failed": job.failures,
                "began_ms": None if job.started_at is None else unix_ms(job.started_at),
                "now_ms": unix_ms(job.updated_at),
            }
            for job in begun
        ],
    )


def set_error(error: JobError) -> dict[str, Any]:
    """The columns that hold a job's error."""
    return {"error_code": error.code, "error_message": error.message}


def close_attempt(tx: sa.Connection, job_id: str, attempt: int, *, failures: int) -> bool:
    """Mark an attempt as ended without a result; so many ended uncleanly by now. Returns whether it held the job."""
    update = (
        sa.update(jobs)
        .where(jobs.c.id == job_id, jobs.c.attempt == attempt, _IS_OPEN)
        .values(attempt_open=False, failures=failures)
    )
    return tx.execute(update).rowcount == 1


def publish_progress(tx: sa.Connection, job_id: str, attempt: int, percent: int, *, now: datetime) -> bool:
    """Raise the published progress, never lowering it. Returns False if the attempt no longer holds the job."""
    current = jobs.c.progress_percent
    update = (
        sa.update(jobs)
        .where(jobs.c.id == job_id, jobs.c.attempt == attempt, jobs.c.status == JobStatus.RUNNING.value)
        .values(
            progress_percent=sa.case((current < percent, percent), else_=current),
            updated_at_ms=unix_ms(now),
        )
    )
    return tx.execute(update).rowcount == 1


def holds(tx: sa.Connection, job_id: str, attempt: int) -> bool:
    """Whether ``attempt`` is still the one that may write the job."""
    query = sa.select(jobs.c.id).where(jobs.c.id == job_id, jobs.c.attempt == attempt, _IS_OPEN)
    return tx.execute(query).one_or_none() is not None


def mark_deleted(tx: sa.Connection, job_id: str, *, now: datetime) -> None:
    tx.execute(sa.update(jobs).where(jobs.c.id == job_id).values(deleted_at_ms=unix_ms(now)))
    tx.execute(sa.delete(assets).where(assets.c.job_id == job_id))


def insert_assets(tx: sa.Connection, job_id: str, kept: Iterable[Asset]) -> None:
    rows = [
        {
            "job_id": job_id,
            "kind": asset.kind.value,
            "blob_key": asset.blob_key,
            "size_bytes": asset.size_bytes,
            "digest": asset.digest,
        }
        for asset in kept
    ]
    tx.execute(sa.insert(assets), rows)


def details_of_video(tx: sa.Connection, account_id: str, digest: str) -> dict[str, Any]:
    """What was said of the making of an account's own video with these bytes; empty if it has none."""
    query = (
        sa.select(jobs.c.details)
        .join(assets, assets.c.job_id == jobs.c.id)
        .where(
            jobs.c.account_id == account_id,
            jobs.c.deleted_at_ms.is_(None),
            assets.c.kind == AssetKind.VIDEO.value,
            assets.c.digest == digest,
        )
        .limit(1)
    )
    found = tx.execute(query).scalar_one_or_none()
    details: dict[str, Any] = json.loads(found) if found else {}
    return details


def insert_idempotency(tx: sa.Connection, made: Sequence[tuple[Job, str, str]]) -> None:
    """Remember for each job the (key, fingerprint) it was made with. Raises IntegrityError if an account used one already."""
    _INSERT_KEY.run_each(
        tx,
        [
            {
                "account_id": job.account_id,
                "key": key,
                "fingerprint": fingerprint,
                "job_id": job.id,
                "created_at_ms": unix_ms(job.created_at),
            }
            for job, key, fingerprint in made
        ],
    )


def idempotent(tx: sa.Connection, account_id: str, key: str) -> tuple[str, str] | None:
    """(fingerprint, job id) of an earlier request with this key."""
    row = tx.execute(
        sa.select(idempotency_keys.c.fingerprint, idempotency_keys.c.job_id).where(
            idempotency_keys.c.account_id == account_id, idempotency_keys.c.key == key
        )
    ).one_or_none()
    return None if row is None else (row.fingerprint, row.job_id)


def old_idempotency(tx: sa.Connection, *, before: datetime, limit: int) -> list[tuple[str, str]]:
    """(account, key) of keys first used before a moment."""
    query = sa.select(idempotency_keys.c.account_id, idempotency_keys.c.key)
    old = tx.execute(query.where(idempotency_keys.c.created_at_ms < unix_ms(before)).limit(limit))
    return [(row.account_id, row.key) for row in old]


def forget_idempotency(tx: sa.Connection, keys: Sequence[tuple[str, str]]) -> None:
    """Delete these (account, key)."""
    key = sa.tuple_(idempotency_keys.c.account_id, idempotency_keys.c.key)
    tx.execute(sa.delete(idempotency_keys).where(key.in_(keys)))


def _with_assets(tx: sa.Connection, rows: Sequence[sa.Row[Any]]) -> list[Job]:
    kept = _assets_of(tx, rows)
    return [_job(row, kept.get(row.id, ())) for row in rows]


def _assets_of(tx: sa.Connection, rows: Sequence[sa.Row[Any]]) -> dict[str, tuple[Asset, ...]]:
    """The files of those that have any, by job id."""
    done = [row.id for row in rows if row.status == JobStatus.SUCCEEDED.value]
    kept: dict[str, tuple[Asset, ...]] = {}
    if done:
        for row in tx.execute(_ASSETS, {"job_ids": done}):
            asset = Asset(kind=AssetKind(row.kind), blob_key=row.blob_key, size_bytes=row.size_bytes, digest=row.digest)
            kept[row.job_id] = (*kept.get(row.job_id, ()), asset)
    return kept


def _job_or_error(row: sa.Row[Any], kept: tuple[Asset, ...]) -> tuple[Job, Row] | Exception:
    try:
        return _job(row, kept), tuple(row)
    except Exception as error:  # whatever is wrong with it, somebody wrote it by hand
        return error


@lru_cache(maxsize=LIMITS_MAX)
def _limits(text: str) -> dict[str, Any]:
    """Shared by all jobs of a model, and changed by nobody."""
    limits: dict[str, Any] = msgspec.json.decode(text)
    return limits


def _job(row: sa.Row[Any], kept: tuple[Asset, ...]) -> Job:
    error = None if row.error_code is None else JobError(code=row.error_code, message=row.error_message or "")
    return Job(
        id=row.id,
        account_id=row.account_id,
        key_id=row.key_id,
        dialect=row.dialect,
        request=request_from_dict(msgspec.json.decode(row.request)),
        engine=row.engine,
        price_credits=row.price_credits,
        render_seed=row.render_seed,
        status=JobStatus(row.status),
        progress_percent=row.progress_percent,
        attempt=row.attempt,
        failures=row.failures,
        is_public=bool(row.is_public),
        is_remixable=bool(row.is_remixable),
        watermark=bool(row.watermark),
        created_at=moment(row.created_at_ms),
        updated_at=moment(row.updated_at_ms),
        started_at=moment(row.started_at_ms),
        finished_at=moment(row.finished_at_ms),
        error=error,
        limits=_limits(row.limits),
        details=json.loads(row.details),
        assets=kept,
    )
