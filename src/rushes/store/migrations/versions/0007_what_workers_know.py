"""Workers tell which models and upstreams they know, so that others leave those jobs to them."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    # Null is a worker of an earlier release, which may know anything.
    op.add_column("relay_workers", sa.Column("knows", sa.Text))
