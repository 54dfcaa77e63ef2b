"""What is pinned to a job at its upstream."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "relay_pins",
        sa.Column("job_id", sa.Text, sa.ForeignKey("jobs.id"), primary_key=True),
        sa.Column("upstream", sa.Text, nullable=False),
        sa.Column("codec", sa.Text, nullable=False),
        sa.Column("base", sa.Text, nullable=False),
        sa.Column("credential", sa.Text, nullable=False),
        sa.Column("model", sa.Text, nullable=False),
        sa.Column("idempotency_key", sa.Text, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("upstream_id", sa.Text),
        sa.Column("results", sa.Text, nullable=False, server_default="[]"),
        sa.Column("cost", sa.Text),
        sa.Column("doubt", sa.Text),
        sa.Column("created_at_ms", sa.BigInteger, nullable=False),
        sa.Column("accepted_at_ms", sa.BigInteger),
    )
    op.create_index(
        "ix_relay_pins_open",
        "relay_pins",
        ["upstream"],
        sqlite_where=sa.text("state IN ('sending', 'accepted')"),
        postgresql_where=sa.text("state IN ('sending', 'accepted')"),
    )
