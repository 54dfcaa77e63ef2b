"""How many jobs an account has made, so that a count of its open ones says whether somebody else added to them."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    # From here on: only differences are looked at.
    op.add_column("accounts", sa.Column("jobs_made", sa.BigInteger, nullable=False, server_default="0"))
