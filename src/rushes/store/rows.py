"""Small conversions that every table needs."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any, overload

import sqlalchemy as sa
from sqlalchemy.dialects import sqlite
from sqlalchemy.dialects.postgresql import psycopg


def sqlite_text(statement: sa.Select[Any]) -> str:
    """A statement with one parameter as SQLite's own driver takes it."""
    return str(statement.compile(dialect=sqlite.dialect()))


def postgres_text(statement: sa.Select[Any]) -> str:
    """The same as PostgreSQL takes it."""
    return str(statement.compile(dialect=psycopg.dialect(paramstyle="numeric_dollar")))  # type: ignore[no-untyped-call]


@overload
def moment(ms: int) -> datetime: ...
@overload
def moment(ms: None) -> None: ...
@overload
def moment(ms: int | None) -> datetime | None: ...


def moment(ms: int | None) -> datetime | None:
    """Stored milliseconds as an aware datetime in UTC."""
    return None if ms is None else datetime.fromtimestamp(ms / 1000, UTC)
