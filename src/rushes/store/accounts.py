"""Account and key queries."""

from __future__ import annotations

from datetime import datetime
from typing import Final

import sqlalchemy as sa

from rushes.core.accounts import Account, ApiKey, hash_secret, lookup_of
from rushes.core.clock import unix_ms
from rushes.store.commits import Row
from rushes.store.prepared import Prepared
from rushes.store.rows import moment, postgres_text, sqlite_text
from rushes.store.schema import accounts, api_keys

# Spelled once: to put a query together takes several times as long as to ask it.
_BY_ID = sa.select(accounts).where(accounts.c.id == sa.bindparam("account_id"))
_BY_SECRET = sa.select(api_keys).where(
    sa.or_(
        api_keys.c.lookup == sa.bindparam("lookup"),
        sa.and_(api_keys.c.lookup == "", api_keys.c.secret_hash == sa.bindparam("secret_hash")),
    )
)
_OF_KEY = (
    sa.select(
        api_keys.c.revoked_at_ms,
        *(accounts.c[name] for name in ("id", "name", "balance", "held", "vip_until_ms", "created_at_ms")),
    )
    .join(accounts, accounts.c.id == api_keys.c.account_id)
    .where(api_keys.c.id == sa.bindparam("key_id"))
)
_CALLER: Final = Prepared(_OF_KEY)
CALLER_IN_SQLITE: Final = sqlite_text(_OF_KEY)
"""What a caller is made of, as SQLite's driver is asked for it by the id of the key."""
CALLER_IN_POSTGRES: Final = postgres_text(_OF_KEY)


def insert_account(tx: sa.Connection, *, account_id: str, name: str, vip_until: datetime | None, now: datetime) -> None:
    tx.execute(
        sa.insert(accounts).values(
            id=account_id,
            name=name,
            balance=0,
            held=0,
            vip_until_ms=None if vip_until is None else unix_ms(vip_until),
            created_at_ms=unix_ms(now),
        )
    )


def hold(tx: sa.Connection, account_id: str) -> None:
    """Nobody else adds to what the account may have so many of, until the transaction ends. On SQLite that is so anyway."""
    tx.execute(sa.select(accounts.c.id).where(accounts.c.id == account_id).with_for_update())


def set_membership(tx: sa.Connection, account_id: str, vip_until: datetime | None) -> None:
    value = None if vip_until is None else unix_ms(vip_until)
    tx.execute(sa.update(accounts).where(accounts.c.id == account_id).values(vip_until_ms=value))


def account(tx: sa.Connection, account_id: str) -> Account | None:
    row = tx.execute(_BY_ID, {"account_id": account_id}).one_or_none()
    return None if row is None else _account(row)


def account_named(tx: sa.Connection, name: str) -> Account | None:
    row = tx.execute(sa.select(accounts).where(accounts.c.name == name)).one_or_none()
    return None if row is None else _account(row)


def all_accounts(tx: sa.Connection, *, after_name: str, limit: int) -> list[Account]:
    """Accounts in order of their names, beginning after ``after_name``."""
    query = sa.select(accounts).where(accounts.c.name > after_name).order_by(accounts.c.name).limit(limit)
    return [_account(row) for row in tx.execute(query)]


def has_accounts(tx: sa.Connection) -> bool:
    return tx.execute(sa.select(accounts.c.id).limit(1)).one_or_none() is not None


def insert_key(
    tx: sa.Connection,
    *,
    key_id: str,
    account_id: str,
    lookup: str,
    secret_hash: str,
    budget: int | None,
    now: datetime,
) -> None:
    """Store a key by its hash. Raises IntegrityError if the same secret is stored already."""
    tx.execute(
        sa.insert(api_keys).values(
            id=key_id,
            account_id=account_id,
            lookup=lookup,
            secret_hash=secret_hash,
            budget=budget,
            spent=0,
            created_at_ms=unix_ms(now),
        )
    )


def keys_by_secret(tx: sa.Connection, secret: str) -> list[ApiKey]:
    """Keys that may be ``secret``: those with its lookup part, and imported ones known by hash alone."""
    told = {"lookup": lookup_of(secret), "secret_hash": hash_secret(secret)}
    return [_key(row) for row in tx.execute(_BY_SECRET, told)]


def caller_row(tx: sa.Connection, key_id: str) -> Row:
    """What `CALLER_IN_SQLITE` reads."""
    return tuple(_CALLER.row(tx, {"key_id": key_id}))


def account_of_caller(row: Row) -> Account | None:
    """The account in a row of `CALLER_IN_SQLITE`; None if the key is revoked."""
    revoked_at_ms, id, name, balance, held, vip_until_ms, created_at_ms = row
    if revoked_at_ms is not None:
        return None
    return Account(
        id=id,
        name=name,
        balance=balance,
        held=held,
        vip_until=moment(vip_until_ms),
        created_at=moment(created_at_ms),
    )


def keys_of(tx: sa.Connection, account_id: str) -> list[ApiKey]:
    query = sa.select(api_keys).where(api_keys.c.account_id == account_id).order_by(api_keys.c.created_at_ms)
    return [_key(row) for row in tx.execute(query)]


def revoke_key(tx: sa.Connection, key_id: str, *, now: datetime) -> bool:
    """Returns whether there was such a key, not revoked before."""
    update = sa.update(api_keys).where(api_keys.c.id == key_id, api_keys.c.revoked_at_ms.is_(None))
    return tx.execute(update.values(revoked_at_ms=unix_ms(now))).rowcount == 1


def _account(row: sa.Row[tuple[object, ...]]) -> Account:
    return Account(
        id=row.id,
        name=row.name,
        balance=row.balance,
        held=row.held,
        vip_until=moment(row.vip_until_ms),
        created_at=moment(row.created_at_ms),
    )


def _key(row: sa.Row[tuple[object, ...]]) -> ApiKey:
    return ApiKey(
        id=row.id,
        account_id=row.account_id,
        lookup=row.lookup,
        secret_hash=row.secret_hash,
        budget=row.budget,
        spent=row.spent,
        created_at=moment(row.created_at_ms),
        revoked_at=moment(row.revoked_at_ms),
    )
