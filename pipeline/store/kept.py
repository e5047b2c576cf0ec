"""A connection that a sender keeps: short transactions in the driver's own words, a few microseconds each."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any, TypeVar

from sqlalchemy.exc import DBAPIError, PendingRollbackError

from pipeline.errors import StoreError
from pipeline.store.complaints import explain_words
from pipeline.store.database import Store, Transaction

T = TypeVar("T")
_FAST = {"sqlite": "PRAGMA synchronous=NORMAL", "postgresql": "SET synchronous_commit = off"}
_DURABLE = {"sqlite": "PRAGMA synchronous=FULL", "postgresql": "SET synchronous_commit = on"}


class Kept:
    """One session with the database, from when a sender starts until it ends.

    What is committed by `mark` survives the death of this process, and not that of the machine (of the
    server, for PostgreSQL). What is committed by `durably` survives both, and so does all that came before.

    A session that died stays dead: on PostgreSQL its lock went with it, so that somebody else may have taken
    what it held. Whoever keeps it must then begin anew as another sender.

    Args:
        store: to which it is.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._turn = threading.Lock()
        self._dead = ""
        self._connection = store.connect()
        self._is_sqlite = store.dialect == "sqlite"
        # Its methods are those that drivers share (PEP 249), and `execute`, which both of ours have.
        driver: Any = self._connection.connection.driver_connection
        self.driver = driver
        self._cursor = driver.cursor()
        self._set(_FAST)
        if not self._is_sqlite:
            # All of single rows by their keys; to plan anew for each takes longer than to run it.
            self._cursor.execute("SET plan_cache_mode = force_generic_plan")

    def mark(self, work: Callable[[Any], T]) -> T:
        """Run statements in a transaction of their own, in a few microseconds.

        On PostgreSQL every statement is a transaction of its own, and one round trip: run one.

        Args:
            work: is given the driver's cursor; what it gives is given back.

        Raises:
            StoreError: nothing is known to be written.
        """
        # Written out: this runs for each copy of a mailing, and nested context managers take half its time.
        with self._turn, self._store.turn:
            self._check()
            try:
                if not self._is_sqlite:
                    return work(self._cursor)
                self._cursor.execute("BEGIN IMMEDIATE")
                answer = work(self._cursor)
                self._cursor.execute("COMMIT")
            except self._store.driver_error as error:
                raise self._broken(str(error)) from error
            except BaseException:
                self._roll_back()
                raise
            return answer

    @contextmanager
    def durably(self) -> Iterator[Transaction]:
        """A transaction that is on the disk when the block ends.

        Raises:
            StoreError: nothing is known to be written.
        """
        with self._turn, self._store.turn, self._explained():
            self._set(_DURABLE)
            with self._connection.begin():
                yield self._connection
            self._set(_FAST)

    def close(self) -> None:
        """End the session, and with it every lock that it holds."""
        with suppress(DBAPIError, PendingRollbackError, sqlite3.Error):
            self._connection.invalidate()
        with suppress(DBAPIError, PendingRollbackError, sqlite3.Error):
            self._connection.close()

    def _set(self, how: dict[str, str]) -> None:
        if self._is_sqlite:
            self.driver.execute(how["sqlite"])
            return
        # SQLAlchemy's transactions want it off, and one statement a transaction wants it on.
        self.driver.autocommit = True
        self.driver.execute(how["postgresql"])
        self.driver.autocommit = how is _FAST

    @contextmanager
    def _explained(self) -> Iterator[None]:
        self._check()
        try:
            yield
        except DBAPIError as error:
            raise self._broken(str(error.orig)) from error
        except self._store.driver_error as error:
            raise self._broken(str(error)) from error
        except BaseException:
            self._roll_back()
            raise

    def _check(self) -> None:
        if self._dead:
            raise StoreError(self._dead, where=self._store.name, todo="Start sending again")

    def _broken(self, said: str) -> StoreError:
        self._roll_back()
        if not self._is_sqlite and self.driver.closed:
            self._dead = (
                "the session with the database has ended, and with it the claim on what was to be sent"
            )
        return explain_words(said, self._store.name)

    def _roll_back(self) -> None:
        with suppress(Exception):
            if self._is_sqlite and self.driver.in_transaction:
                self.driver.execute("ROLLBACK")
            self._set(_FAST)
