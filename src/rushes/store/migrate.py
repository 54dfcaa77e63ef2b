"""Bring a database to the schema of this release: our tables through Alembic, DBOS's through its own migrations.

One process does this at a time (SQLite: a file lock by the caller; PostgreSQL: an advisory lock here). A database that
is up to date is recognised by two small queries, so that a start stays fast.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

import sqlalchemy as sa

from rushes.store.database import Database

REVISION: Final = "0011"
"""The newest revision in `migrations/versions`; a test compares them."""
_LOCK_ID: Final = 7_258_411
"""An arbitrary number of our own for PostgreSQL's advisory lock."""


def migrate(database: Database, *, has_queue: bool = True) -> None:
    """Create or upgrade all tables. Raises RuntimeError if the database is of a newer release.

    ``has_queue``: the queue's tables too. An emulator has none, and starts sooner; they are made when they are needed.
    """
    if _is_current(database, has_queue):
        return
    if database.is_sqlite:
        _upgrade(database, has_queue)
        return
    with database.engine.connect() as connection:
        connection.execute(sa.text("SELECT pg_advisory_lock(:id)"), {"id": _LOCK_ID})
        connection.commit()
        try:
            _upgrade(database, has_queue)
        finally:
            connection.execute(sa.text("SELECT pg_advisory_unlock(:id)"), {"id": _LOCK_ID})
            connection.commit()


def _is_current(database: Database, has_queue: bool) -> bool:
    with database.read() as tx:
        inspector = sa.inspect(tx)
        if not inspector.has_table("rushes_schema"):
            return False
        row = tx.execute(sa.text("SELECT revision, dbos FROM rushes_schema")).one_or_none()
    return row is not None and row.revision == REVISION and (not has_queue or row.dbos == _dbos_version())


def _dbos_version() -> str:
    from importlib.metadata import version

    return version("dbos")


def _upgrade(database: Database, has_queue: bool) -> None:
    from alembic import command
    from alembic.config import Config
    from alembic.util.exc import CommandError

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.attributes["database"] = database
    try:
        command.upgrade(config, "head")
    except CommandError as error:
        raise RuntimeError(f"The database cannot be brought to this release's schema: {error}") from None
    if has_queue:
        from rushes.store import queue

        queue.create_tables(database.url.render_as_string(hide_password=False))
    with database.write() as tx:
        tx.execute(sa.text("CREATE TABLE IF NOT EXISTS rushes_schema (revision TEXT NOT NULL, dbos TEXT NOT NULL)"))
        tx.execute(sa.text("DELETE FROM rushes_schema"))
        tx.execute(
            sa.text("INSERT INTO rushes_schema (revision, dbos) VALUES (:revision, :dbos)"),
            {"revision": REVISION, "dbos": _dbos_version() if has_queue else ""},
        )
