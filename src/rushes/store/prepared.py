"""Statements of the busiest paths: compiled once for each kind of database, and given to its driver as they are.

SQLAlchemy's own work on a statement costs several times what SQLite needs for it. Values go in, and come out, as the
driver knows them; errors are SQLAlchemy's, as everywhere.

SQLite's driver lets go of the interpreter for every row that it writes or reads, and on a busy process waits to have it
back, all the while holding the write lock. So many rows are one to it: `run_each` writes them with one statement, and
`rows_of_many` reads them as one text.
"""

from __future__ import annotations

import re
import sqlite3
from collections import namedtuple
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from itertools import islice
from typing import Any, Final, cast

import msgspec
import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import ARRAY, psycopg
from sqlalchemy.dialects.sqlite import pysqlite
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler

from rushes.store.trips import Told, trips_of

AT_ONCE_MAX: Final = 64
"""Rows of one statement of SQLite; a power of two, for each count is a statement that the driver keeps."""

Values = Mapping[str, Any]


class Among(sa.ColumnElement[bool]):
    """Whether ``column`` is one of a list of texts, which `Prepared.rows_of_many` is given under ``name``."""

    inherit_cache = False

    def __init__(self, column: sa.ColumnElement[str], name: str) -> None:
        self.type = sa.Boolean()
        self.column = column
        self.texts: sa.BindParameter[Any] = sa.bindparam(name, type_=ARRAY(sa.Text), required=True)

    def self_group(self, against: Any = None) -> Among:
        """As it is: SQLAlchemy would write ``= 1`` behind it, and SQLite then look at every row instead of an index."""
        return self


@compiles(Among, "sqlite")
def _among_in_sqlite(among: Among, compiler: SQLCompiler, **options: Any) -> str:
    column, texts = compiler.process(among.column, **options), compiler.process(among.texts, **options)
    return f"{column} IN (SELECT value FROM json_each({texts}))"


@compiles(Among, "postgresql")
def _among_in_postgresql(among: Among, compiler: SQLCompiler, **options: Any) -> str:
    return f"{compiler.process(among.column, **options)} = ANY ({compiler.process(among.texts, **options)})"


@contextmanager
def sent_together(tx: sa.Connection, *, commits: bool = False) -> Iterator[None]:
    """What `Prepared` statements write and `ask` inside goes to PostgreSQL at the end of the block, in one trip; nothing
    else is to be asked of it inside. With ``commits`` the transaction is over by then.

    Elsewhere it does nothing.
    """
    if not _is_postgres(tx):
        yield
        return
    trips = trips_of(tx)
    if trips.is_gathering:
        assert not commits
        yield
        return
    trips.is_gathering = True
    try:
        yield
    except BaseException:
        trips.forget()
        raise
    finally:
        trips.is_gathering = False
    with errors_as_sqlalchemy_s(tx):
        trips.make(commits=commits)


def _is_postgres(tx: sa.Connection) -> bool:
    return bool(tx.dialect.name == "postgresql")


@contextmanager
def errors_as_sqlalchemy_s(tx: sa.Connection, text: str | None = None, values: Any = None) -> Iterator[None]:
    """Of the driver, inside. As SQLAlchemy does it, a connection that is lost takes those that lie idle with it."""
    try:
        yield
    except tx.dialect.loaded_dbapi.Error as error:
        if tx.dialect.is_disconnect(error, cast(Any, tx.connection.driver_connection), None):
            tx.engine.dispose()
        raise as_sqlalchemy_s(tx, error, text, values) from error


def as_sqlalchemy_s(tx: sa.Connection, error: Exception, text: str | None = None, values: Any = None) -> BaseException:
    """An error of the driver as SQLAlchemy's own."""
    base = tx.dialect.loaded_dbapi.Error
    return sa.exc.DBAPIError.instance(text, values, error, base, hide_parameters=True, dialect=tx.dialect)


class Prepared:
    def __init__(self, statement: sa.ClauseElement, *, columns: Collection[str] | None = None) -> None:
        """``columns`` of an insert. Everything that changes from run to run is a `bindparam`."""
        if isinstance(statement, sa.Insert):
            statement = statement.inline()  # nobody asks for the row's number
        self._texts: dict[str, str] = {}
        self._order: list[str] = []
        """Of the values, as PostgreSQL numbers them."""
        kinds: dict[str, sa.Dialect] = {
            "sqlite": pysqlite.dialect(paramstyle="named"),
            "postgresql": psycopg.dialect(paramstyle="numeric_dollar"),  # type: ignore[no-untyped-call]
        }
        for name, dialect in kinds.items():
            compiled = statement.compile(dialect=dialect, column_keys=None if columns is None else list(columns))
            assert isinstance(compiled, SQLCompiler)
            constants = [bind.key for bind in compiled.binds.values() if not bind.required and bind.value is not None]
            assert not constants, f"{constants}: constants belong into the text"
            self._texts[name] = str(compiled)
            self._order = compiled.positiontup or []
        found = statement.selected_columns.keys() if isinstance(statement, sa.Select) else []
        self._columns = [str(name) for name in found]
        self._row_of: Any = namedtuple("Row", self._columns)  # type: ignore[misc]
        self._names: list[str] = []
        """Of the values, in the order in which `_text_of_many` takes them."""
        self._texts_of_many: dict[int, str] = {}

    def run(self, tx: sa.Connection, values: Values) -> int:
        """Returns how many rows it changed."""
        if _is_postgres(tx):
            with self._told(tx, values):
                return self._said(tx, values).changed
        return int(_in_sqlite(tx, self._texts["sqlite"], values).rowcount)

    def run_each(self, tx: sa.Connection, values: Sequence[Values]) -> None:
        """Once for each of ``values``, which may be none, and are of different rows."""
        if not values:
            return
        if _is_postgres(tx):
            with self._told(tx, values), sent_together(tx):
                for one in values:
                    self._said(tx, one)
            return
        if len(values) == 1:  # by its key, where several are joined with what they become
            self.run(tx, values[0])
            return
        left = iter(values)
        for count in _powers_of_two(len(values)):
            text = self._text_of_many(count)
            _in_sqlite(tx, text, [row[name] for row in islice(left, count) for name in self._names])

    def rows(self, tx: sa.Connection, values: Values) -> list[Any]:
        """What it finds, columns by their names."""
        if _is_postgres(tx):
            with self._told(tx, values):
                found = self._said(tx, values).rows()
        else:
            found = _in_sqlite(tx, self._texts["sqlite"], values).fetchall()
        return [self._row_of(*row) for row in found]

    def rows_of_many(self, tx: sa.Connection, values: Values) -> list[Any]:
        """As `rows`, for many of numbers and texts; ``values`` may hold the lists of `Among`."""
        if _is_postgres(tx):
            return self.rows(tx, values)
        named = ", ".join(f'"{column}"' for column in self._columns)
        text = f"SELECT json_group_array(json_array({named})) FROM ({self._texts['sqlite']})"
        plain = {name: _json(value) if isinstance(value, list) else value for name, value in values.items()}
        [(found,)] = _in_sqlite(tx, text, plain).fetchall()
        return [self._row_of(*row) for row in msgspec.json.decode(found)]

    def row(self, tx: sa.Connection, values: Values) -> Any:
        """The first row, None if there is none."""
        found = self.rows(tx, values)
        return found[0] if found else None

    def ask(self, tx: sa.Connection, values: Values) -> Callable[[], Any]:
        """As `row`, within `sent_together`: the row is what the returned function returns behind that block."""
        if not _is_postgres(tx):
            found = self.row(tx, values)
            return lambda: found
        with self._told(tx, values):
            told = self._said(tx, values)
        return lambda: next((self._row_of(*row) for row in told.rows()), None)

    def number(self, tx: sa.Connection, values: Values) -> int:
        """The one number that it counts."""
        return int(self.row(tx, values)[0])

    def _said(self, tx: sa.Connection, values: Values) -> Told:
        """On its way to PostgreSQL with the next trip."""
        return trips_of(tx).say(self._texts["postgresql"], [values[name] for name in self._order])

    def _text_of_many(self, count: int) -> str:
        """The insert or update for so many rows of values, in SQLite's words."""
        text = self._texts_of_many.get(count)
        if text is None:
            one = self._texts["sqlite"]
            self._names = list(dict.fromkeys(_NAMED.findall(one)))
            row = f"({', '.join('?' for _ in self._names)})"
            values = f"VALUES {', '.join([row] * count)}"
            if one.startswith("INSERT"):
                text = one[: one.rindex("VALUES")] + values
            else:
                told = _NAMED.sub(lambda found: f"told.column{self._names.index(found[1]) + 1}", one)
                changes, where, condition = told.partition(" WHERE ")
                text = f"{changes} FROM ({values}) AS told{where}{condition}"
            self._texts_of_many[count] = text
        return text

    def _told(self, tx: sa.Connection, values: Any) -> AbstractContextManager[None]:
        return errors_as_sqlalchemy_s(tx, self._texts["postgresql"], values)


def _in_sqlite(tx: sa.Connection, text: str, values: Values | Sequence[Any]) -> sqlite3.Cursor:
    """What SQLite answers: a query's is to be read to its end."""
    try:
        return cast(sqlite3.Connection, tx.connection.driver_connection).execute(text, values)
    except sqlite3.Error as error:
        raise as_sqlalchemy_s(tx, error, text, values) from error


_NAMED: Final = re.compile(r":(\w+)")


def _powers_of_two(count: int) -> Iterator[int]:
    """Numbers that add up to ``count``, the largest first."""
    size = AT_ONCE_MAX
    while count:
        while size > count:
            size //= 2
        yield size
        count -= size


def _json(value: Any) -> str:
    return msgspec.json.encode(value).decode()
