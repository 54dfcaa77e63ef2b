"""Files that expire are found by an index; a batch that has ended keeps the counts of its lines, and not the lines."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

COUNT = "(SELECT count(*) FROM batch_lines WHERE batch_id = batches.id AND state = '{0}')"


def upgrade() -> None:
    expires = sa.text("expires_at_ms IS NOT NULL")
    op.create_index("ix_files_expiring", "files", ["expires_at_ms"], sqlite_where=expires, postgresql_where=expires)
    for state in ("completed", "failed"):
        op.add_column("batches", sa.Column(state, sa.Integer))
    op.execute(
        f"UPDATE batches SET completed = {COUNT.format('completed')}, failed = {COUNT.format('failed')}"
        " WHERE status IN ('completed', 'failed', 'expired', 'cancelled')"
    )
    op.execute("DELETE FROM batch_lines WHERE batch_id IN (SELECT id FROM batches WHERE completed IS NOT NULL)")
