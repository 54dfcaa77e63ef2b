"""Ledger queries: append an entry and move the account's totals with it, in the caller's transaction."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final

import sqlalchemy as sa

from rushes.core.clock import unix_ms
from rushes.core.errors import InsufficientCredits, NotFound
from rushes.core.jobs import Job
from rushes.core.ledger import Entry, EntryKind, deltas
from rushes.store.prepared import Prepared, sent_together
from rushes.store.rows import moment
from rushes.store.schema import accounts, api_keys, ledger_entries

BUDGET_SPENT: Final = "Insufficient credits: the budget of this API key is spent"

_TOTALS: Final = Prepared(
    sa.select(accounts.c.balance, accounts.c.held, accounts.c.jobs_made)
    .where(accounts.c.id == sa.bindparam("id"))
    .with_for_update()
)
_BUDGET: Final = Prepared(
    sa.select(api_keys.c.budget, api_keys.c.spent).where(api_keys.c.id == sa.bindparam("id")).with_for_update()
)
_INSERT: Final = Prepared(
    sa.insert(ledger_entries),
    columns=[
        "account_id", "job_id", "kind", "balance_delta", "held_delta", "balance_after", "held_after", "note",
        "created_at_ms",
    ],
)  # fmt: skip
_SET_HELD: Final = Prepared(
    sa.update(accounts)
    .where(accounts.c.id == sa.bindparam("of"))
    .values(held=sa.bindparam("held"), jobs_made=sa.bindparam("made"))
)
_SET_SPENT: Final = Prepared(
    sa.update(api_keys).where(api_keys.c.id == sa.bindparam("of")).values(spent=sa.bindparam("spent"))
)


class Holds:
    """The holds of new jobs, decided one after another and written together.

    Totals are read, and their rows locked, when an account or key first comes up: accounts before keys, so that two
    that write at once never wait for each other.
    """

    def __init__(self, tx: sa.Connection, jobs: Sequence[Job]) -> None:
        self._tx = tx
        accounts = sorted({job.account_id for job in jobs})
        keys = sorted({job.key_id for job in jobs if job.key_id is not None})
        with sent_together(tx):
            totals = {id: _TOTALS.ask(tx, {"id": id}) for id in accounts}
            budgets = {id: _BUDGET.ask(tx, {"id": id}) for id in keys}
        self._totals = {id: row() for id, row in totals.items()}
        self._held = {id: row.held for id, row in self._totals.items() if row is not None}
        self._made: dict[str, int] = {id: row.jobs_made for id, row in self._totals.items() if row is not None}
        self._budgets = {id: row() for id, row in budgets.items()}
        self._spent = {id: row.spent for id, row in self._budgets.items() if row is not None}
        self._entries: list[dict[str, Any]] = []

    def jobs_made(self, account_id: str) -> int:
        """How many an account has made by now, those of this transaction too. Nobody else makes one before its end."""
        return self._made.get(account_id, 0)

    def take(self, job: Job) -> None:
        """Raises InsufficientCredits, NotFound; the job then holds nothing."""
        totals, credits = self._totals[job.account_id], job.price_credits
        if totals is None:
            raise NotFound("No such account.")
        held = self._held[job.account_id] + credits
        if held > totals.balance:
            raise InsufficientCredits()
        if job.key_id is not None:
            budget = self._budgets[job.key_id]
            if budget is None or (budget.budget is not None and self._spent[job.key_id] + credits > budget.budget):
                raise InsufficientCredits(BUDGET_SPENT)
            self._spent[job.key_id] += credits
        self._held[job.account_id] = held
        self._made[job.account_id] += 1
        self._entries.append(
            {
                "account_id": job.account_id,
                "job_id": job.id,
                "kind": EntryKind.HOLD.value,
                "balance_delta": 0,
                "held_delta": credits,
                "balance_after": totals.balance,
                "held_after": held,
                "note": "",
                "created_at_ms": unix_ms(job.created_at),
            }
        )

    def write(self) -> None:
        """After the jobs themselves. Raises IntegrityError if one of them has a hold already."""
        if self._entries:
            _INSERT.run_each(self._tx, self._entries)
            _SET_HELD.run_each(
                self._tx, [{"of": id, "held": held, "made": self._made[id]} for id, held in self._held.items()]
            )
        if self._entries and self._spent:
            _SET_SPENT.run_each(self._tx, [{"of": id, "spent": spent} for id, spent in self._spent.items()])


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
        raise InsufficientCredits(BUDGET_SPENT)


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
