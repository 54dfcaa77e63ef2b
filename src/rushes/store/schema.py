"""The tables. Times are integer milliseconds since 1970 (UTC); credits and bytes are integers; JSON is text.

A change here needs a migration in `migrations/versions`; a test compares the two.
"""

from __future__ import annotations

from typing import Final

import sqlalchemy as sa

IS_OPEN: Final = "status IN ('queued', 'running')"
"""As it stands in the index of open jobs: a query must say it in the same words for the index to serve."""
IS_AT_UPSTREAM: Final = "state IN ('sending', 'accepted')"
"""The same of the index of pins."""

metadata = sa.MetaData()

accounts = sa.Table(
    "accounts",
    metadata,
    sa.Column("id", sa.Text, primary_key=True),
    sa.Column("name", sa.Text, nullable=False, unique=True),
    sa.Column("balance", sa.BigInteger, nullable=False, server_default="0"),
    sa.Column("held", sa.BigInteger, nullable=False, server_default="0"),
    sa.Column("jobs_made", sa.BigInteger, nullable=False, server_default="0"),
    sa.Column("vip_until_ms", sa.BigInteger),
    sa.Column("created_at_ms", sa.BigInteger, nullable=False),
)

api_keys = sa.Table(
    "api_keys",
    metadata,
    sa.Column("id", sa.Text, primary_key=True),
    sa.Column("account_id", sa.Text, sa.ForeignKey("accounts.id"), nullable=False, index=True),
    sa.Column("lookup", sa.Text, nullable=False, index=True),
    sa.Column("secret_hash", sa.Text, nullable=False, unique=True),
    sa.Column("budget", sa.BigInteger),
    sa.Column("spent", sa.BigInteger, nullable=False, server_default="0"),
    sa.Column("created_at_ms", sa.BigInteger, nullable=False),
    sa.Column("revoked_at_ms", sa.BigInteger),
)

jobs = sa.Table(
    "jobs",
    metadata,
    sa.Column("id", sa.Text, primary_key=True),
    sa.Column("account_id", sa.Text, sa.ForeignKey("accounts.id"), nullable=False),
    sa.Column("key_id", sa.Text, sa.ForeignKey("api_keys.id")),
    sa.Column("dialect", sa.Text, nullable=False),
    sa.Column("model", sa.Text, nullable=False),
    sa.Column("engine", sa.Text, nullable=False),
    sa.Column("request", sa.Text, nullable=False),
    sa.Column("limits", sa.Text, nullable=False),
    sa.Column("price_credits", sa.BigInteger, nullable=False),
    sa.Column("render_seed", sa.BigInteger, nullable=False),
    sa.Column("watermark", sa.Boolean, nullable=False),
    sa.Column("is_public", sa.Boolean, nullable=False),
    sa.Column("is_remixable", sa.Boolean, nullable=False),
    sa.Column("status", sa.Text, nullable=False),
    sa.Column("progress_percent", sa.Integer, nullable=False, server_default="0"),
    sa.Column("attempt", sa.Integer, nullable=False, server_default="0"),
    sa.Column("attempt_open", sa.Boolean, nullable=False, server_default=sa.false()),
    sa.Column("failures", sa.Integer, nullable=False, server_default="0"),
    sa.Column("error_code", sa.Text),
    sa.Column("error_message", sa.Text),
    sa.Column("details", sa.Text, nullable=False, server_default="{}"),
    sa.Column("created_at_ms", sa.BigInteger, nullable=False),
    sa.Column("updated_at_ms", sa.BigInteger, nullable=False),
    sa.Column("started_at_ms", sa.BigInteger),
    sa.Column("finished_at_ms", sa.BigInteger),
    sa.Column("deleted_at_ms", sa.BigInteger),
    sa.Index("ix_jobs_account_created", "account_id", "created_at_ms", "id"),
    sa.Index(
        "ix_jobs_open",
        "account_id",
        sqlite_where=sa.text(IS_OPEN),
        postgresql_where=sa.text(IS_OPEN),
    ),
)

assets = sa.Table(
    "assets",
    metadata,
    sa.Column("job_id", sa.Text, sa.ForeignKey("jobs.id"), primary_key=True),
    sa.Column("kind", sa.Text, primary_key=True),
    sa.Column("blob_key", sa.Text, nullable=False),
    sa.Column("size_bytes", sa.BigInteger, nullable=False),
    sa.Column("digest", sa.Text, nullable=False),
)

ledger_entries = sa.Table(
    "ledger_entries",
    metadata,
    sa.Column("id", sa.BigInteger().with_variant(sa.Integer, "sqlite"), primary_key=True, autoincrement=True),
    sa.Column("account_id", sa.Text, sa.ForeignKey("accounts.id"), nullable=False),
    sa.Column("job_id", sa.Text, sa.ForeignKey("jobs.id")),
    sa.Column("kind", sa.Text, nullable=False),
    sa.Column("balance_delta", sa.BigInteger, nullable=False),
    sa.Column("held_delta", sa.BigInteger, nullable=False),
    sa.Column("balance_after", sa.BigInteger, nullable=False),
    sa.Column("held_after", sa.BigInteger, nullable=False),
    sa.Column("note", sa.Text, nullable=False, server_default=""),
    sa.Column("created_at_ms", sa.BigInteger, nullable=False),
    sa.UniqueConstraint("job_id", "kind", name="uq_ledger_entries_job_kind"),
    sa.Index("ix_ledger_entries_account", "account_id", "id"),
)

idempotency_keys = sa.Table(
    "idempotency_keys",
    metadata,
    sa.Column("account_id", sa.Text, sa.ForeignKey("accounts.id"), primary_key=True),
    sa.Column("key", sa.Text, primary_key=True),
    sa.Column("fingerprint", sa.Text, nullable=False),
    sa.Column("job_id", sa.Text, sa.ForeignKey("jobs.id"), nullable=False),
    sa.Column("created_at_ms", sa.BigInteger, nullable=False),
)

files = sa.Table(
    "files",
    metadata,
    sa.Column("id", sa.Text, primary_key=True),
    sa.Column("account_id", sa.Text, sa.ForeignKey("accounts.id"), nullable=False),
    sa.Column("file_name", sa.Text, nullable=False),
    sa.Column("purpose", sa.Text, nullable=False),
    sa.Column("blob_key", sa.Text, nullable=False),
    sa.Column("size_bytes", sa.BigInteger, nullable=False),
    sa.Column("digest", sa.Text, nullable=False),
    sa.Column("created_at_ms", sa.BigInteger, nullable=False),
    sa.Column("expires_at_ms", sa.BigInteger),
    sa.Index("ix_files_account_created", "account_id", "created_at_ms", "id"),
    sa.Index(
        "ix_files_expiring",
        "expires_at_ms",
        sqlite_where=sa.text("expires_at_ms IS NOT NULL"),
        postgresql_where=sa.text("expires_at_ms IS NOT NULL"),
    ),
)

characters = sa.Table(
    "characters",
    metadata,
    sa.Column("id", sa.Text, primary_key=True),
    sa.Column("account_id", sa.Text, sa.ForeignKey("accounts.id"), nullable=False, index=True),
    sa.Column("name", sa.Text, nullable=False),
    sa.Column("media_type", sa.Text, nullable=False),
    sa.Column("blob_key", sa.Text, nullable=False),
    sa.Column("size_bytes", sa.BigInteger, nullable=False),
    sa.Column("digest", sa.Text, nullable=False),
    sa.Column("start_ms", sa.BigInteger, nullable=False),
    sa.Column("end_ms", sa.BigInteger, nullable=False),
    sa.Column("created_at_ms", sa.BigInteger, nullable=False),
)

webhook_endpoints = sa.Table(
    "webhook_endpoints",
    metadata,
    sa.Column("id", sa.Text, primary_key=True),
    sa.Column("account_id", sa.Text, sa.ForeignKey("accounts.id"), nullable=False, index=True),
    sa.Column("name", sa.Text, nullable=False),
    sa.Column("url", sa.Text, nullable=False),
    sa.Column("event_types", sa.Text, nullable=False),
    sa.Column("secret", sa.Text, nullable=False),
    sa.Column("created_at_ms", sa.BigInteger, nullable=False),
    sa.Column("updated_at_ms", sa.BigInteger, nullable=False),
)

webhook_deliveries = sa.Table(
    "webhook_deliveries",
    metadata,
    sa.Column("id", sa.Text, primary_key=True),
    sa.Column("account_id", sa.Text, sa.ForeignKey("accounts.id"), nullable=False),
    sa.Column("endpoint_id", sa.Text),
    sa.Column("job_id", sa.Text, nullable=False),
    sa.Column("url", sa.Text, nullable=False),
    sa.Column("style", sa.Text, nullable=False),
    sa.Column("event_type", sa.Text, nullable=False),
    sa.Column("state", sa.Text, nullable=False),
    sa.Column("attempts", sa.Integer, nullable=False, server_default="0"),
    sa.Column("next_at_ms", sa.BigInteger),
    sa.Column("last_status", sa.Integer),
    sa.Column("created_at_ms", sa.BigInteger, nullable=False),
    sa.Column("delivered_at_ms", sa.BigInteger),
    sa.Index("ix_webhook_deliveries_account", "account_id", "created_at_ms", "id"),
    sa.Index(
        "ix_webhook_deliveries_due",
        "next_at_ms",
        sqlite_where=sa.text("state = 'pending'"),
        postgresql_where=sa.text("state = 'pending'"),
    ),
)

relay_pins = sa.Table(
    "relay_pins",
    metadata,
    sa.Column("job_id", sa.Text, sa.ForeignKey("jobs.id"), primary_key=True),
    sa.Column("upstream", sa.Text, nullable=False),
    sa.Column("codec", sa.Text, nullable=False),
    sa.Column("base", sa.Text, nullable=False),
    sa.Column("credential", sa.Text, nullable=False),
    sa.Column("model", sa.Text, nullable=False),
    sa.Column("idempotency_key", sa.Text, nullable=False),
    sa.Column("state", sa.Text, nullable=False),
    sa.Column("marks", sa.Text, nullable=False, server_default=""),
    sa.Column("upstream_id", sa.Text),
    sa.Column("results", sa.Text, nullable=False, server_default="[]"),
    sa.Column("cost", sa.Text),
    sa.Column("doubt", sa.Text),
    sa.Column("created_at_ms", sa.BigInteger, nullable=False),
    sa.Column("accepted_at_ms", sa.BigInteger),
    sa.Index(
        "ix_relay_pins_open",
        "upstream",
        "model",
        sqlite_where=sa.text(IS_AT_UPSTREAM),
        postgresql_where=sa.text(IS_AT_UPSTREAM),
    ),
    # No two jobs are served the one video of an upstream that gives them one id.
    sa.Index(
        "uq_relay_pins_upstream_id",
        "codec",
        "base",
        "upstream_id",
        unique=True,
        sqlite_where=sa.text("upstream_id IS NOT NULL"),
        postgresql_where=sa.text("upstream_id IS NOT NULL"),
    ),
)

relay_tickets = sa.Table(
    "relay_tickets",
    metadata,
    sa.Column("job_id", sa.Text, sa.ForeignKey("jobs.id"), primary_key=True),
    sa.Column("model", sa.Text, nullable=False),
    sa.Column("worker", sa.Text),
    sa.Column("is_wanted", sa.Boolean, nullable=False, server_default=sa.true()),
    sa.Column("created_at_ms", sa.BigInteger, nullable=False),
    sa.Index(
        "ix_relay_tickets_waiting",
        "model",
        "created_at_ms",
        "job_id",
        sqlite_where=sa.text("worker IS NULL"),
        postgresql_where=sa.text("worker IS NULL"),
    ),
    sa.Index(
        "ix_relay_tickets_worker",
        "worker",
        "is_wanted",
        sqlite_where=sa.text("worker IS NOT NULL"),
        postgresql_where=sa.text("worker IS NOT NULL"),
    ),
)

relay_workers = sa.Table(
    "relay_workers",
    metadata,
    sa.Column("name", sa.Text, primary_key=True),
    sa.Column("beat_at_ms", sa.BigInteger, nullable=False),
    sa.Column("knows", sa.Text),
)

batches = sa.Table(
    "batches",
    metadata,
    sa.Column("id", sa.Text, primary_key=True),
    sa.Column("account_id", sa.Text, sa.ForeignKey("accounts.id"), nullable=False),
    sa.Column("key_id", sa.Text),
    sa.Column("endpoint", sa.Text, nullable=False),
    sa.Column("input_file_id", sa.Text, nullable=False),
    sa.Column("status", sa.Text, nullable=False),
    sa.Column("total", sa.Integer, nullable=False, server_default="0"),
    # Null while the lines tell.
    sa.Column("completed", sa.Integer),
    sa.Column("failed", sa.Integer),
    sa.Column("metadata", sa.Text),
    sa.Column("output_seconds", sa.Integer),
    sa.Column("errors", sa.Text, nullable=False),
    sa.Column("output_file_id", sa.Text),
    sa.Column("error_file_id", sa.Text),
    sa.Column("moments", sa.Text, nullable=False),
    sa.Column("created_at_ms", sa.BigInteger, nullable=False),
    sa.Column("next_at_ms", sa.BigInteger),
    sa.Index("ix_batches_account", "account_id", "created_at_ms", "id"),
    sa.Index(
        "ix_batches_due",
        "next_at_ms",
        sqlite_where=sa.text("next_at_ms IS NOT NULL"),
        postgresql_where=sa.text("next_at_ms IS NOT NULL"),
    ),
)

batch_lines = sa.Table(
    "batch_lines",
    metadata,
    sa.Column("batch_id", sa.Text, sa.ForeignKey("batches.id"), primary_key=True),
    sa.Column("number", sa.Integer, primary_key=True),
    sa.Column("custom_id", sa.Text, nullable=False),
    sa.Column("start", sa.BigInteger, nullable=False),
    sa.Column("length", sa.BigInteger, nullable=False),
    sa.Column("state", sa.Text, nullable=False),
    sa.Column("job_id", sa.Text),
    sa.Column("result", sa.Text),
    sa.Index("ix_batch_lines_state", "batch_id", "state", "number"),
)
