"""Statements that go to PostgreSQL in one write and are answered in one: a way there and back, whatever their number.

psycopg's own pipeline writes every statement by itself and looks at the socket twice for it, so that the server wakes up
for each, and begins a transaction with a way of its own. A trip is libpq's pipeline as libpq has it; psycopg translates
values and rows, and the errors are its own. Rule: whatever goes wrong but a statement that the server refuses closes the
connection, for nobody can tell what is still on its way.
"""

from __future__ import annotations

import select
from collections.abc import MutableMapping, Sequence
from typing import Any, Final, cast

import psycopg
import sqlalchemy as sa
from psycopg import pq
from psycopg.adapt import PyFormat, Transformer
from psycopg.pq.abc import PGresult

CONNECTING: Final = {"prepare_threshold": None}
"""How psycopg is to connect: it prepares nothing, for at a rollback it has the server forget all that a connection has
prepared, what trips have too."""
OUTDATED: Final = ("0A000", "26000")
"""PostgreSQL's codes of a prepared statement that no longer fits its tables, or is gone: all are prepared anew."""

_KEPT: Final = "rushes_trips"


class Trips:
    """Of one connection, as long as it stands."""

    def __init__(self, driver: psycopg.Connection[Any]) -> None:
        self.is_gathering = False
        """Whether more is to be said before the next trip."""
        self._driver = driver
        self._pgconn = driver.pgconn
        self._translator = Transformer(driver)
        self._names: dict[str, bytes] = {}
        """Of the statements that the server has prepared, by their texts; there are as many as the code spells."""
        self._names_given = 0
        self._said: list[Told] = []

    def say(self, text: str, values: Sequence[Any] = ()) -> Told:
        """To be sent by the next trip. ``values``, for $1, $2 ..., are translated at once. Raises psycopg.DataError."""
        dumped = self._translator.dump_sequence(values, [PyFormat.TEXT] * len(values)) if values else []
        told = Told(self, text, dumped)
        self._said.append(told)
        return told

    def forget(self) -> None:
        """Nothing of what was said since the last trip is to be sent."""
        self._said = []

    def make(self, *, commits: bool = False) -> None:
        """Send what was said since the last trip, and return when all of it is answered. A connection that is not in
        autocommit begins a transaction with it, if none is open; with ``commits`` that ends with it.

        Raises psycopg's errors: of the first that was refused, behind which nothing was done.
        """
        if not self._said:
            return
        said, self._said = self._said, []
        begins = not self._driver.autocommit and self._pgconn.transaction_status == pq.TransactionStatus.IDLE
        try:
            refused = self._exchange(said, begins=begins, commits=commits)
        except BaseException:
            self._driver.close()
            raise
        if refused is not None:
            if refused.sqlstate in OUTDATED:
                self._names.clear()
            raise refused

    def _exchange(self, said: Sequence[Told], *, begins: bool, commits: bool) -> psycopg.Error | None:
        """Returns what was refused. Raises OperationalError if the connection is lost."""
        pgconn = self._pgconn
        sent: list[Told | str | None] = []
        """In the order of the answers: a statement, one that was only prepared, BEGIN or COMMIT."""
        new: dict[str, bytes] = {}
        pgconn.enter_pipeline_mode()
        if begins:
            pgconn.send_query_params(b"BEGIN", None)
            sent.append(None)
        for told in said:
            name = self._names.get(told.text) or new.get(told.text)
            if name is None:
                self._names_given += 1
                name = new[told.text] = b"rushes_%d" % self._names_given
                pgconn.send_prepare(name, told.text.encode())
                sent.append(told.text)
            pgconn.send_query_prepared(name, told.values)
            sent.append(told)
        if commits:
            pgconn.send_query_params(b"COMMIT", None)
            sent.append(None)
        pgconn.pipeline_sync()
        self._flush()
        refused = None
        for one in sent:
            result = self._result()
            if result.status == pq.ExecStatus.FATAL_ERROR:
                refused = psycopg.errors.error_from_result(result)
            elif result.status != pq.ExecStatus.PIPELINE_ABORTED:
                if isinstance(one, Told):
                    one.result = result
                elif one is not None:
                    self._names[one] = new[one]
            self._next()  # nothing: the end of what this one gives
        self._result()  # of the synchronization
        pgconn.exit_pipeline_mode()
        return refused

    def _flush(self) -> None:
        """Reading meanwhile, for a server that cannot get rid of its answers takes no more statements."""
        while self._pgconn.flush():
            if self._wait(select.POLLIN | select.POLLOUT) & select.POLLIN:
                self._pgconn.consume_input()

    def _result(self) -> PGresult:
        result = self._next()
        if result is None or self._pgconn.status == pq.ConnStatus.BAD:
            raise psycopg.OperationalError("the connection is lost")
        return result

    def _next(self) -> PGresult | None:
        while self._pgconn.is_busy():
            self._wait(select.POLLIN)
            self._pgconn.consume_input()
        return self._pgconn.get_result()

    def _wait(self, events: int) -> int:
        """Until the socket is ready. The interpreter is others' meanwhile."""
        poll = select.poll()
        poll.register(self._pgconn.socket, events)
        return poll.poll()[0][1]

    def rows(self, result: PGresult) -> list[tuple[Any, ...]]:
        self._translator.set_pgresult(result)
        return self._translator.load_rows(0, result.ntuples, tuple)


def trips_of(tx: sa.Connection) -> Trips:
    """Those of a connection to PostgreSQL, kept beside it."""
    found = tx.info.get(_KEPT)
    if found is None:
        found = tx.info[_KEPT] = Trips(cast(Any, tx.connection.driver_connection))
    return cast(Trips, found)


def forget_said(info: MutableMapping[Any, Any]) -> None:
    """Of the connection that ``info`` is kept beside: what was said in vain is not for whoever has it next."""
    if _KEPT in info:
        info[_KEPT].forget()


class Told:
    """A statement, and what it gives once its trip was made; asked before, it has it made."""

    def __init__(self, trips: Trips, text: str, values: Sequence[Any]) -> None:
        self.text = text
        self.values = values
        self.result: PGresult | None = None
        self._trips = trips

    @property
    def changed(self) -> int:
        """How many rows."""
        return self._made().command_tuples or 0

    def rows(self) -> list[tuple[Any, ...]]:
        return self._trips.rows(self._made())

    def _made(self) -> PGresult:
        if self.result is None:
            self._trips.make()
        assert self.result is not None, "its trip failed"
        return self.result
