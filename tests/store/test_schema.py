"""The tables that the migrations make are the tables that the code names."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext

from rushes.core.relays import Known
from rushes.store import batches, migrate, tickets
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


def old_database(folder: Path, *, revision: str) -> tuple[Database, Callable[[str], None]]:
    """A database in `old.db` as a release before this one made it, and what brings it to another revision."""
    database = Database(f"sqlite:///{folder / 'old.db'}")
    config = Config()
    config.set_main_option("script_location", str(Path(migrate.__file__).parent / "migrations"))
    config.attributes["database"] = database
    upgrade = partial(command.upgrade, config)
    upgrade(revision)
    return database, upgrade


def test_jobs_of_upstreams_keep_their_places_when_tickets_come(tmp_path: Path) -> None:
    database, upgrade = old_database(tmp_path, revision="0005")
    job = (
        "INSERT INTO jobs (id, account_id, dialect, model, engine, request, limits, price_credits, render_seed, watermark,"
        " is_public, is_remixable, status, created_at_ms, updated_at_ms)"
        " VALUES (:id, 'a', 'openai', 'm', :engine, '{}', '{}', 1, 1, 0, 0, 1, :status, 5, 5)"
    )
    with database.write() as tx:
        tx.execute(sa.text("INSERT INTO accounts (id, name, created_at_ms) VALUES ('a', 'a', 0)"))
        for id, engine, status in (
            ("waits", "relay:up", "queued"),
            ("there", "relay:up", "running"),
            ("done", "relay:up", "succeeded"),
            ("drawn", "scene", "queued"),
        ):
            tx.execute(sa.text(job), {"id": id, "engine": engine, "status": status})
        tx.execute(
            sa.text(
                "INSERT INTO relay_pins (job_id, upstream, codec, base, credential, model, idempotency_key, state,"
                " created_at_ms) VALUES ('there', 'up', 'openai', 'http://a', '', 'm', 'k', 'accepted', 0)"
            )
        )
    upgrade("head")
    with database.write() as tx:
        assert tickets.take(tx, "m", worker="new", limit=9) == ["waits"]
        assert set(tickets.heard_of(tx, since=datetime(2026, 1, 1, tzinfo=UTC))) == set()
        assert tickets.take_over(tx, worker="new", known=Known(upstreams=frozenset({"up"})), live=["new"]) == ["there"]
        assert sorted(tickets.held_by(tx, "new")) == ["there", "waits"]
    database.close()


def test_of_jobs_that_share_an_id_the_first_keeps_it(tmp_path: Path) -> None:
    database, upgrade = old_database(tmp_path, revision="0007")
    pin = (
        "INSERT INTO relay_pins (job_id, upstream, codec, base, credential, model, idempotency_key, state, upstream_id,"
        " created_at_ms, accepted_at_ms) VALUES (:id, 'up', 'openai', :base, '', 'm', 'k', :state, 'video_1', 0, :at)"
    )
    with closing(sqlite3.connect(tmp_path / "old.db")) as plain, plain:  # which asks for no jobs of these names
        for id, base, state, at in (
            ("late", "http://a", "accepted", 9),
            ("first", "http://a", "done", 3),
            ("later", "http://a", "done", 7),
            ("elsewhere", "http://b", "accepted", 8),
        ):
            plain.execute(pin, {"id": id, "base": base, "state": state, "at": at})
    upgrade("head")
    with database.read() as tx:
        kept = tx.execute(sa.text("SELECT job_id, state, upstream_id, doubt FROM relay_pins ORDER BY job_id")).all()
    doubt = "the upstream gave this job the id of an earlier one: video_1"
    assert kept == [
        ("elsewhere", "accepted", "video_1", None),
        ("first", "done", "video_1", None),
        ("late", "doubtful", None, doubt),
        ("later", "done", None, doubt),
    ]
    database.close()


def test_a_batch_that_has_ended_keeps_its_counts_and_no_lines(tmp_path: Path) -> None:
    database, upgrade = old_database(tmp_path, revision="0010")
    batch = (
        "INSERT INTO batches (id, account_id, endpoint, input_file_id, status, total, errors, moments, created_at_ms)"
        " VALUES (:id, 'a', '/v1/videos', 'f', :status, 3, '[]', '{}', 0)"
    )
    line = (
        "INSERT INTO batch_lines (batch_id, number, custom_id, start, length, state)"
        " VALUES (:id, :number, 'c', 0, 1, :state)"
    )
    with database.write() as tx:
        tx.execute(sa.text("INSERT INTO accounts (id, name, created_at_ms) VALUES ('a', 'a', 0)"))
        for id, status in (("done", "cancelled"), ("open", "in_progress")):
            tx.execute(sa.text(batch), {"id": id, "status": status})
            for number, state in enumerate(("completed", "failed", "failed")):
                tx.execute(sa.text(line), {"id": id, "number": number, "state": state})
    upgrade("head")
    with database.read() as tx:
        assert {row.batch_id for row in tx.execute(sa.text("SELECT batch_id FROM batch_lines"))} == {"open"}
        for id in ("done", "open"):
            found = batches.get(tx, id)
            assert found is not None and (found.completed, found.failed) == (1, 2)
    database.close()
