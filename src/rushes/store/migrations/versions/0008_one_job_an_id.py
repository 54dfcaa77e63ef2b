"""An id of an upstream is one job's alone. Of jobs that share one already the first that was accepted keeps it."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute(
        "UPDATE relay_pins SET upstream_id = NULL, results = '[]',"
        " state = CASE WHEN state = 'accepted' THEN 'doubtful' ELSE state END,"
        " doubt = coalesce(doubt, 'the upstream gave this job the id of an earlier one: ' || upstream_id)"
        " WHERE upstream_id IS NOT NULL AND EXISTS (SELECT 1 FROM relay_pins AS other"
        " WHERE other.codec = relay_pins.codec AND other.base = relay_pins.base"
        " AND other.upstream_id = relay_pins.upstream_id"
        " AND (coalesce(other.accepted_at_ms, 0), other.job_id)"
        " < (coalesce(relay_pins.accepted_at_ms, 0), relay_pins.job_id))"
    )
    op.create_index(
        "uq_relay_pins_upstream_id",
        "relay_pins",
        ["codec", "base", "upstream_id"],
        unique=True,
        sqlite_where=sa.text("upstream_id IS NOT NULL"),
        postgresql_where=sa.text("upstream_id IS NOT NULL"),
    )
