"""Fixtures every test may use: a database of each kind, and the service over it.

`database_url` runs a test once on SQLite and once on PostgreSQL. A PostgreSQL server is started for the test run if
one is installed; otherwise that half is skipped with the reason.
"""

from __future__ import annotations

import logging
import os
import secrets
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
import sqlalchemy as sa

from rushes.core.accounts import Caller
from rushes.service import Service
from rushes.service.policy import Policy
from rushes.store import ledger
from rushes.store.database import Database
from rushes.store.migrate import migrate
from rushes.testing import ListQueue, ManualClock
from support import build_service, new_caller

SETTLED_SECONDS_MAX = 10.0


@pytest.fixture(autouse=True)
def log_level() -> Iterator[None]:
    """Commands set the level that they log from, for this whole process; the next test listens from where it began."""
    level = logging.getLogger().level
    yield
    logging.getLogger().setLevel(level)


@dataclass
class Postgres:
    """A server of our own, or the reason there is none."""

    url: str | None
    reason: str = ""


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    given = os.environ.get("RUSHES_TEST_POSTGRES")
    if given:
        yield Postgres(url=given)
        return
    bin_dir = _postgres_bin()
    if bin_dir is None:
        yield Postgres(url=None, reason="no PostgreSQL server is installed, and RUSHES_TEST_POSTGRES is not set")
        return
    user = ["setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups"] if os.geteuid() == 0 else []
    with tempfile.TemporaryDirectory(prefix="rushes-pg-") as folder:
        if user:
            shutil.chown(folder, "nobody", "nogroup")
        data = f"{folder}/data"
        run = {"check": True, "stdout": subprocess.DEVNULL, "stderr": subprocess.PIPE, "cwd": folder}
        initdb = [*user, f"{bin_dir}/initdb", "-D", data, "-U", "rushes", "-A", "trust", "-E", "UTF8", "--no-sync"]
        subprocess.run(initdb, **run)
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        options = f"-p {port} -k {folder} -c listen_addresses=127.0.0.1 -c fsync=off -c full_page_writes=off -c max_connections=200"
        start = [*user, f"{bin_dir}/pg_ctl", "-D", data, "-o", options, "-l", f"{folder}/log", "-w", "start"]
        subprocess.run(start, **run)
        try:
            yield Postgres(url=f"postgresql+psycopg://rushes@127.0.0.1:{port}/postgres")
        finally:
            subprocess.run([*user, f"{bin_dir}/pg_ctl", "-D", data, "-m", "immediate", "stop"], **run)


def _postgres_bin() -> str | None:
    on_path = shutil.which("initdb")
    folders = sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    candidates = [*folders, Path(on_path).resolve().parent] if on_path else folders
    return next((str(folder) for folder in candidates if (folder / "pg_ctl").exists()), None)


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database file with all tables, to be copied: migrating for each test would take longer than the tests."""
    path = tmp_path_factory.mktemp("template") / "rushes.db"
    database = Database(f"sqlite:///{path}")
    migrate(database)
    database.close()
    return path


@pytest.fixture(scope="session")
def postgres_url(postgres: Postgres) -> Iterator[str]:
    """The address of a PostgreSQL database with all tables; skips where there is no server."""
    if postgres.url is None:
        pytest.skip(postgres.reason)
    name = f"rushes_{secrets.token_hex(6)}"
    engine = sa.create_engine(postgres.url, isolation_level="AUTOCOMMIT", poolclass=sa.NullPool)
    with engine.connect() as connection:
        connection.execute(sa.text(f"CREATE DATABASE {name}"))
    url = sa.make_url(postgres.url).set(database=name).render_as_string(hide_password=False)
    database = Database(url)
    migrate(database)
    database.close()
    yield url
    with engine.connect() as connection:
        connection.execute(sa.text(f"DROP DATABASE {name} WITH (FORCE)"))


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of a database with all tables and no rows."""
    if request.param == "sqlite":
        return f"sqlite:///{shutil.copy(request.getfixturevalue('sqlite_template'), tmp_path / 'rushes.db')}"
    url: str = request.getfixturevalue("postgres_url")
    empty(url)
    return url


def empty(url: str) -> None:
    """Delete every row of a PostgreSQL database but the marks of its schema. Making a database for each test instead
    takes twenty times as long."""
    engine = sa.create_engine(url, poolclass=sa.NullPool)
    with engine.begin() as connection:
        # Workers that a test killed may still be connected, with open transactions.
        others = "pid <> pg_backend_pid() AND datname = current_database()"
        connection.execute(sa.text(f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE {others}"))
        found = connection.execute(
            sa.text(
                "SELECT schemaname, tablename FROM pg_tables WHERE schemaname IN ('public', 'dbos')"
                " AND tablename NOT IN ('dbos_migrations', 'alembic_version', 'rushes_schema')"
            )
        ).all()
        connection.execute(sa.text("SET session_replication_role = replica"))  # foreign keys in any order
        for schema, table in found:
            connection.execute(sa.text(f'DELETE FROM "{schema}"."{table}"'))


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    """A database with all tables; at the end its books must be right."""
    opened = Database(database_url)
    yield opened
    with opened.read() as tx:
        discrepancies = ledger.discrepancies(tx)
    _settled(opened)
    opened.close()
    assert discrepancies == [], "the ledger's sum is not the balance"


def _settled(database: Database) -> None:
    """Wait for writes whose callers are gone: a connection given back after the pool was closed is nobody's, and is told as a
    leak in whichever test is then under way.
    """
    database.commits.close()  # which keeps a connection, and takes another one if it is asked again
    pool, deadline = database.engine.pool, time.monotonic() + SETTLED_SECONDS_MAX
    kept = 0 if database._kept is None else 1
    while isinstance(pool, sa.pool.QueuePool) and pool.checkedout() > kept and time.monotonic() < deadline:
        time.sleep(0.01)


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock()


@pytest.fixture
def queue() -> ListQueue:
    return ListQueue()


@pytest.fixture
def policy() -> Policy:
    return Policy()


@pytest.fixture
def service(database: Database, clock: ManualClock, queue: ListQueue, policy: Policy, tmp_path: Path) -> Service:
    """All use cases over the database, with a queue that only remembers."""
    return build_service(database, clock=clock, queue=queue, policy=policy, folder=tmp_path)


@pytest.fixture
def caller(service: Service) -> Caller:
    """An account with a thousand credits, and its key."""
    return new_caller(service, "tester", credits=1000)
