"""Statements of the busiest paths: compiled once for each kind of database, and given to its driver as they are.

SQLAlchemy's own work on a statement costs several times what SQLite needs for it. Values go in, and come out, as the
driver knows them; errors are SQLAlchemy's, as everywhere.
"""

from __future__ import annotations

from collections import namedtuple
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import psycopg
from sqlalchemy.dialects.sqlite import pysqlite
from sqlalchemy.sql.compiler import SQLCompiler

Values = Mapping[str, Any]


class Prepared:
    def __init__(self, statement: sa.ClauseElement, *, columns: Collection[str] | None = None) -> None:
        """``columns`` of an insert. Everything that changes from run to run is a `bindparam`."""
        if isinstance(statement, sa.Insert):
            statement = statement.inline()  # nobody asks for the row's number
        kinds: dict[str, sa.Dialect] = {
            "sqlite": pysqlite.dialect(paramstyle="named"),
            "postgresql": psycopg.dialect(),  # type: ignore[no-untyped-call]
        }
        self._texts: dict[str, str] = {}
        for name, dialect in kinds.items():
            compiled = statement.compile(dialect=dialect, column_keys=None if columns is None else list(columns))
            assert isinstance(compiled, SQLCompiler)
            constants = [bind.key for bind in compiled.binds.values() if not bind.required and bind.value is not None]
            assert not constants, f"{constants}: constants belong into the text"
            self._texts[name] = str(compiled)
        self._row_of: Any = None

    def run(self, tx: sa.Connection, values: Values) -> int:
        """Returns how many rows it changed."""
        with self._cursor(tx, values) as cursor:
            cursor.execute(self._texts[tx.dialect.name], values)
            return int(cursor.rowcount)

    def run_each(self, tx: sa.Connection, values: Sequence[Values]) -> None:
        """Once for each of ``values``, which may be none."""
        if values:
            with self._cursor(tx, values) as cursor:
                cursor.executemany(self._texts[tx.dialect.name], values)

    def rows(self, tx: sa.Connection, values: Values) -> list[Any]:
        """What it finds, columns by their names."""
        with self._cursor(tx, values) as cursor:
            cursor.execute(self._texts[tx.dialect.name], values)
            found = cursor.fetchall()
            if found and self._row_of is None:
                self._row_of = _row_type([column[0] for column in cursor.description])
            return [self._row_of(*row) for row in found]

    def row(self, tx: sa.Connection, values: Values) -> Any:
        """The first row, None if there is none."""
        found = self.rows(tx, values)
        return found[0] if found else None

    def number(self, tx: sa.Connection, values: Values) -> int:
        """The one number that it counts."""
        with self._cursor(tx, values) as cursor:
            cursor.execute(self._texts[tx.dialect.name], values)
            return int(cursor.fetchone()[0])

    @contextmanager
    def _cursor(self, tx: sa.Connection, values: Any) -> Iterator[Any]:
        driver = tx.dialect.loaded_dbapi
        cursor = tx.connection.cursor()
        try:
            yield cursor
        except driver.Error as error:
            text = self._texts[tx.dialect.name]
            raise sa.exc.DBAPIError.instance(
                text, values, error, driver.Error, hide_parameters=True, dialect=tx.dialect
            ) from error
        finally:
            cursor.close()


def _row_type(names: Sequence[str]) -> Any:
    return namedtuple("Row", names)
