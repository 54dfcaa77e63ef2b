"""Alembic's entry point: run the versions beside this file on the database that `store.migrate` passes in."""

from alembic import context

from rushes.store.schema import metadata

database = context.config.attributes["database"]
with database.write() as connection:
    context.configure(connection=connection, target_metadata=metadata, render_as_batch=database.is_sqlite)
    context.run_migrations()
