"""The only SQL: schema, migrations, queries and the queue, for SQLite and PostgreSQL alike.

Functions here take an open connection and decide nothing; transactions begin and end in `rushes.service`.
"""
