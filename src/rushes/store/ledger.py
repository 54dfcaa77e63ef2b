"""Ledger queries: append an entry and move the account's totals with it, in the caller's transaction."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa

from rushes.core.clock import unix_ms
from rushes.core.errors import InsufficientCredits, NotFound
from rushes.core.ledger import Entry, EntryKind, deltas
from rushes.store.rows import moment
from rushes.store.schema import accounts, api_keys, ledger_entries


def append(
    tx: sa.Connection,
    kind: EntryKind,
    credits: int,
    *,
    account_id: str,
    now: datetime,
    job_id: str | None = None,
    note: str = "",
) -> None:
    """Append one entry.

    Raises InsufficientCredits if a hold, or a correcting grant, asks for more than is available, and IntegrityError
    if the job has an entry of this kind already: nothing is ever charged twice.
    """
    balance_delta, held_delta = deltas(kind, credits)
    update = (
        sa.update(accounts)
        .where(accounts.c.id == account_id)
        .values(balance=accounts.c.balance + balance_delta, held=accounts.c.held + held_delta)
        .returning(accounts.c.balance, accounts.c.held)
    )
    if balance_delta - held_delta < 0:
        update = update.where(accounts.c.balance - accounts.c.held >= held_delta - balance_delta)
    totals = tx.execute(update).one_or_none()
    if totals is None:
        if tx.execute(sa.select(accounts.c.id).where(accounts.c.id == account_id)).one_or_none() is None:
            raise NotFound("No such account.")
        raise InsufficientCredits()
    tx.execute(
        sa.insert(ledger_entries).values(
            account_id=account_id,
            job_id=job_id,
            kind=kind.value,
            balance_delta=balance_delta,
            held_delta=held_delta,
            balance_after=totals.balance,
            held_after=totals.held,
            note=note,
            created_at_ms=unix_ms(now),
        )
    )


def spend_budget(tx: sa.Connection, key_id: str | None, credits: int) -> None:
    """Count ``credits`` (negative gives back) against a key's own budget.

    Raises InsufficientCredits if the budget does not cover them.
    """
    if key_id is None:
        return
    update = sa.update(api_keys).where(api_keys.c.id == key_id).values(spent=api_keys.c.spent + credits)
    if credits > 0:
        update = update.where(sa.or_(api_keys.c.budget.is_(None), api_keys.c.spent + credits <= api_keys.c.budget))
    if tx.execute(update).rowcount == 0:
        raise InsufficientCredits("Insufficient credits: the budget of this API key is spent")


def statement(tx: sa.Connection, account_id: str, *, before_id: int | None, limit: int) -> list[Entry]:
    """The latest ``limit`` entries of an account, newest first, older than ``before_id``."""
    query = sa.select(ledger_entries).where(ledger_entries.c.account_id == account_id)
    if before_id is not None:
        query = query.where(ledger_entries.c.id < before_id)
    return [_entry(row) for row in tx.execute(query.order_by(ledger_entries.c.id.desc()).limit(limit))]


def entries_of_job(tx: sa.Connection, job_id: str) -> list[Entry]:
    query = sa.select(ledger_entries).where(ledger_entries.c.job_id == job_id).order_by(ledger_entries.c.id)
    return [_entry(row) for row in tx.execute(query)]


def discrepancies(tx: sa.Connection) -> list[str]:
    """Accounts whose totals are not the sum of their entries, as sentences; empty when the books are right."""
    sums = (
        sa.select(
            ledger_entries.c.account_id,
            sa.func.sum(ledger_entries.c.balance_delta).label("balance"),
            sa.func.sum(ledger_entries.c.held_delta).label("held"),
        )
        .group_by(ledger_entries.c.account_id)
        .subquery()
    )
    balance, held = sa.func.coalesce(sums.c.balance, 0), sa.func.coalesce(sums.c.held, 0)
    query = (
        sa.select(accounts.c.name, accounts.c.balance, accounts.c.held, balance.label("b"), held.label("h"))
        .select_from(accounts.outerjoin(sums, sums.c.account_id == accounts.c.id))
        .where(sa.or_(accounts.c.balance != balance, accounts.c.held != held, accounts.c.held < 0))
    )
    return [
        f"{row.name}: balance {row.balance} but entries sum to {row.b}; held {row.held} but entries sum to {row.h}"
        for row in tx.execute(query)
    ]


def _entry(row: sa.Row[tuple[object, ...]]) -> Entry:
    return Entry(
        id=row.id,
        account_id=row.account_id,
        job_id=row.job_id,
        kind=EntryKind(row.kind),
        balance_delta=row.balance_delta,
        held_delta=row.held_delta,
        balance_after=row.balance_after,
        held_after=row.held_after,
        note=row.note,
        created_at=moment(row.created_at_ms),
    )
