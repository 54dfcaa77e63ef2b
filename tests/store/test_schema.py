"""The tables that the migrations make are the tables that the code names."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from rushes.store import migrate
from rushes.store.database import Database
from rushes.store.schema import metadata


def test_migrations_and_schema_agree(database: Database) -> None:
    with database.read() as tx:
        context = MigrationContext.configure(
            tx, opts={"include_name": lambda name, kind, _: kind != "table" or name in metadata.tables}
        )
        assert compare_metadata(context, metadata) == []


def test_the_newest_revision_is_the_one_a_start_looks_for() -> None:
    folder = Path(migrate.__file__).parent / "migrations/versions"
    revisions = {re.search(r'^revision = "(\w+)"', path.read_text(), re.MULTILINE)[1] for path in folder.glob("*.py")}  # type: ignore[index]
    assert max(revisions) == migrate.REVISION


def test_a_database_of_a_newer_release_is_refused(database: Database) -> None:
    with database.write() as tx:
        tx.execute(sa.text("UPDATE alembic_version SET version_num = '9999'"))
        tx.execute(sa.text("DELETE FROM rushes_schema"))
    with pytest.raises(RuntimeError, match="9999"):
        migrate.migrate(database)
