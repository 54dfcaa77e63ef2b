"""Jobs of upstreams wait in a queue of our own. Those that are open already get their places."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "relay_tickets",
        sa.Column("job_id", sa.Text, sa.ForeignKey("jobs.id"), primary_key=True),
        sa.Column("model", sa.Text, nullable=False),
        sa.Column("worker", sa.Text),
        sa.Column("is_wanted", sa.Boolean, nullable=False, server_default=sa.true()),
        sa.Column("created_at_ms", sa.BigInteger, nullable=False),
    )
    op.create_index(
        "ix_relay_tickets_waiting",
        "relay_tickets",
        ["model", "created_at_ms", "job_id"],
        sqlite_where=sa.text("worker IS NULL"),
        postgresql_where=sa.text("worker IS NULL"),
    )
    op.create_index(
        "ix_relay_tickets_worker",
        "relay_tickets",
        ["worker", "is_wanted"],
        sqlite_where=sa.text("worker IS NOT NULL"),
        postgresql_where=sa.text("worker IS NOT NULL"),
    )
    op.create_table(
        "relay_workers",
        sa.Column("name", sa.Text, primary_key=True),
        sa.Column("beat_at_ms", sa.BigInteger, nullable=False),
    )
    # Jobs that are at an upstream already need no room there: they go, as if from a worker that is gone, to any that starts.
    op.execute(
        "INSERT INTO relay_tickets (job_id, model, worker, created_at_ms)"
        " SELECT jobs.id, jobs.model, CASE WHEN relay_pins.job_id IS NULL THEN NULL ELSE '(an earlier release)' END,"
        " jobs.created_at_ms FROM jobs LEFT JOIN relay_pins ON relay_pins.job_id = jobs.id"
        " WHERE jobs.engine LIKE 'relay:%' AND jobs.status IN ('queued', 'running')"
    )
    op.execute(
        "INSERT INTO relay_workers (name, beat_at_ms) SELECT '(an earlier release)', 0"
        " WHERE EXISTS (SELECT 1 FROM relay_tickets WHERE worker IS NOT NULL)"
    )
    op.add_column("relay_pins", sa.Column("marks", sa.Text, nullable=False, server_default=""))
    op.drop_index("ix_relay_pins_open", "relay_pins")
    op.create_index(
        "ix_relay_pins_open",
        "relay_pins",
        ["upstream", "model"],
        sqlite_where=sa.text("state IN ('sending', 'accepted')"),
        postgresql_where=sa.text("state IN ('sending', 'accepted')"),
    )
