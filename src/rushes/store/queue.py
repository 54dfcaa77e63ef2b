"""The durable queue: DBOS, on the same database as jobs and ledger. Nothing else in the project knows DBOS.

Our job row is the only truth about a job. DBOS holds one workflow a job, under the job's id, and one queue an engine,
so that a worker takes only what it can do; it decides who runs a job next and that a step which was finished is not
run again. Facts that shape this file:
- a workflow is enqueued in the caller's transaction, so job, hold and queue entry are committed together;
- recovery goes by executor id and application version: the first is the worker's stable name, the second is pinned;
- recovery does not ask whether the old process still lives: the worker holds a lock before it launches DBOS;
- a step may run more than once: attempts are fenced by number in the job row;
- a look at a queue is three statements of its own making, which at twenty looks a second is a tenth of a processor of an
  idle server: so we look first, see `LookFirst`.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from typing import Any, Final

import sqlalchemy as sa
from dbos import DBOS, DBOSClient, DBOSConfig, EnqueueOptions
from dbos._dbos import _get_dbos_instance
from dbos._sys_db import WorkflowStatusString

from rushes.core.engine import engine_kind
from rushes.core.jobs import Job
from rushes.store.commits import Commits, Stamp
from rushes.store.database import Database, configure_sqlite, noticing

POLL_SECONDS: Final = 0.05
"""How often a worker looks for work: pick-up takes half of this on average."""
DECLARED_SECONDS: Final = 5.0
"""How old a worker's knowledge of how a queue is declared may be; it changes when a worker with other slots starts."""
FORGET_MAX: Final = 500
"""Records deleted in one transaction, which keeps it short."""
APPLICATION_NAME: Final = "rushes"
APPLICATION_VERSION: Final = "1"
"""Pinned: a new release of Rushes recovers what the old one had begun. Raise it only if workflows change shape."""
WORKFLOW_NAME: Final = "render_job"

RenderStep = Callable[[str], dict[str, Any] | None]
"""Job id -> what is to be settled (JSON-able), or None if there is nothing to settle."""
SettleStep = Callable[[dict[str, Any]], None]


def queue_name(engine: str) -> str:
    """One queue a kind of engine. Jobs of upstreams have a queue of their own: rushes.store.tickets."""
    return f"render-{engine_kind(engine)}"


class JobQueue:
    """The submitting side: adds jobs, in the caller's transaction."""

    def __init__(self, database: Database) -> None:
        self._client = DBOSClient(system_database_engine=database.engine, application_name=APPLICATION_NAME, lazy=True)

    def enqueue(self, tx: sa.Connection, job: Job) -> None:
        options: EnqueueOptions = {
            "workflow_name": WORKFLOW_NAME,
            "queue_name": queue_name(job.engine),
            "workflow_id": job.id,
            "app_version": APPLICATION_VERSION,
        }
        self._client.enqueue_in_transaction(tx, options, job.id)


def create_tables(url: str) -> None:
    """Create or migrate DBOS's own tables."""
    logging.getLogger("dbos").setLevel(logging.WARNING)
    DBOS.migrate(url)


def register_queues(database: Database, slots: Mapping[str, int]) -> None:
    """Declare one queue an engine; ``slots`` is how many jobs of it one worker runs at once."""
    with _client(database) as client:
        for engine, count in slots.items():
            client.register_queue(
                queue_name(engine),
                worker_concurrency=count,
                polling_interval_sec=POLL_SECONDS,
                on_conflict="always_update",
            )


def forget_ended(database: Database, *, before: datetime, limit: int = FORGET_MAX) -> int:
    """Delete DBOS's records of workflows that ended before a moment; the job rows stay. Returns how many."""
    with _client(database) as client:
        ended = client.list_workflows(
            status=["SUCCESS", "ERROR", "CANCELLED"],
            completed_before=before.isoformat(),
            limit=limit,
            load_input=False,
            load_output=False,
        )
        if ended:
            client.delete_workflows([workflow.workflow_id for workflow in ended])
        return len(ended)


def not_queued(database: Database, job_ids: Sequence[str]) -> set[str]:
    """Those of ``job_ids`` that nothing in the queue stands for any more: no workflow, or one that has ended."""
    with _client(database) as client:
        found = client.list_workflows(workflow_ids=list(job_ids), load_input=False, load_output=False)
    alive = {workflow.workflow_id for workflow in found if workflow.status in ("ENQUEUED", "PENDING", "DELAYED")}
    return set(job_ids) - alive


class QueueWorker:
    """The working side: one per process, for this is how DBOS is made."""

    def __init__(
        self, database: Database, *, executor_id: str, slots: Mapping[str, int], render: RenderStep, settle: SettleStep
    ) -> None:
        """``executor_id`` must be this worker's alone, and the same after a restart."""
        config: DBOSConfig = {
            "name": APPLICATION_NAME,
            "system_database_url": database.url.render_as_string(hide_password=False),
            "system_database_engine": _engine(database),
            "executor_id": executor_id,
            "application_version": APPLICATION_VERSION,
            "log_level": "WARNING",
            "run_migrations": False,
            "max_executor_threads": sum(slots.values()) + 8,
            "use_listen_notify": False,
        }
        self._database = database
        self._slots = slots
        DBOS(config=config)

        @DBOS.step(name="render")
        def render_step(job_id: str) -> dict[str, Any] | None:
            return render(job_id)

        @DBOS.step(name="settle")
        def settle_step(outcome: dict[str, Any]) -> None:
            settle(outcome)

        @DBOS.workflow(name=WORKFLOW_NAME, max_recovery_attempts=None)
        def render_job(job_id: str) -> None:
            outcome = render_step(job_id)
            if outcome is not None:
                settle_step(outcome)

    def start(self) -> None:
        """Recover what this executor had begun, then take work until the process ends."""
        register_queues(self._database, self._slots)
        DBOS.listen_queues([queue_name(engine) for engine in self._slots])
        DBOS.launch()
        LookFirst(_get_dbos_instance()._sys_db, self._database.commits)

    def stop(self) -> None:
        """Take no more work. Workflows that are still running stay pending and are recovered at the next start."""
        DBOS.destroy(workflow_completion_timeout_sec=0)


class LookFirst:
    """Stands before what DBOS looks into a queue with, and asks first whether anything waits there: on SQLite after a commit
    alone. What DBOS does with what it finds stays its own.
    """

    def __init__(self, system: Any, commits: Commits) -> None:
        """``system`` is DBOS's own side of the database. It offers no place for this, so two of its methods are replaced."""
        status = system.tables.workflow_status
        self._commits = commits
        self._engine = system.engine
        self._waiting = (
            sa.select(status.c.workflow_uuid)
            .where(status.c.queue_name == sa.bindparam("queue"), status.c.status == WorkflowStatusString.ENQUEUED.value)
            .limit(1)
        )
        self._empty: dict[str, Stamp] = {}
        """The moment of the last look that found nothing."""
        self._declared: dict[str, tuple[Any, float]] = {}
        self._claim, self._declaration = system.start_queued_workflows, system.get_queue
        system.start_queued_workflows, system.get_queue = self._claim_if_any, self._declaration_of_late

    def _claim_if_any(self, queue: Any, *args: Any, **options: Any) -> Any:
        if self._is_empty(queue.name):
            return [], None
        return self._claim(queue, *args, **options)

    def _is_empty(self, name: str) -> bool:
        stamp = self._commits.stamp() if self._commits.is_instant else object()
        if self._empty.get(name) == stamp:
            return True
        with self._engine.connect() as connection:
            if connection.execute(self._waiting, {"queue": name}).first() is not None:
                return False
        self._empty[name] = stamp
        return True

    def _declaration_of_late(self, name: str, **options: Any) -> Any:
        found = self._declared.get(name)
        if found is None or time.monotonic() - found[1] > DECLARED_SECONDS:
            found = self._declared[name] = self._declaration(name, **options), time.monotonic()
        return found[0]


@contextmanager
def _client(database: Database) -> Iterator[DBOSClient]:
    engine = _engine(database)
    client = DBOSClient(system_database_engine=engine, application_name=APPLICATION_NAME, lazy=True)
    try:
        yield client
    finally:
        client.destroy()
        engine.dispose()


def _engine(database: Database) -> sa.Engine:
    """DBOS's own connections. On SQLite it relies on the driver's implicit transactions, taken IMMEDIATE."""
    if not database.is_sqlite:
        return sa.create_engine(
            database.url,
            pool_size=10,
            max_overflow=0,
            pool_pre_ping=True,
            hide_parameters=True,
            connect_args=noticing(database.url),
        )
    engine = sa.create_engine(database.url, pool_size=10, max_overflow=0, hide_parameters=True)

    @sa.event.listens_for(engine, "connect")
    def configure(connection: Any, _record: Any) -> None:
        connection.isolation_level = "IMMEDIATE"
        configure_sqlite(connection)

    return engine
