"""When a file that is kept for a while is gone, and how long those are kept that a batch makes."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("files", sa.Column("expires_at_ms", sa.BigInteger))
    op.add_column("batches", sa.Column("output_seconds", sa.Integer))
