"""Who works at the desk: persons, the browsers that they are signed in with, links, and failures."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Row, select
from sqlalchemy.exc import IntegrityError

from pipeline.errors import UsageError
from pipeline.model.users import Role, User
from pipeline.store import tables as t
from pipeline.store.database import Transaction


def everybody(tx: Transaction) -> list[User]:
    """All persons, by name."""
    return [_value(row) for row in tx.execute(select(t.users).order_by(t.users.c.name))]


def named(tx: Transaction, name: str) -> User | None:
    """The person of that name."""
    row = tx.execute(select(t.users).where(t.users.c.name == name)).first()
    return _value(row) if row else None


def numbered(tx: Transaction, number: int) -> User | None:
    """The person of that number."""
    row = tx.execute(select(t.users).where(t.users.c.id == number)).first()
    return _value(row) if row else None


def add(tx: Transaction, name: str, role: Role, *, email: str, at: datetime) -> User:
    """Keep a new person, who has no password yet.

    Raises:
        UsageError: there is one of that name.
    """
    values = {"name": name, "email": email, "role": role.value, "password": "", "disabled": False}
    try:
        row = tx.execute(t.users.insert().values(**values, created=at))
    except IntegrityError as error:
        raise UsageError(f"there is a {name} already", todo="Take another name") from error
    (number,) = row.inserted_primary_key or (0,)
    return User(int(number), name, email, role, at)


def change(tx: Transaction, user: User, **values: object) -> None:
    """Set columns of a person's row."""
    tx.execute(t.users.update().where(t.users.c.id == user.id).values(**values))


def open_session(tx: Transaction, user: User, token: str, *, at: datetime) -> None:
    """Keep a session by the hash of its token."""
    tx.execute(t.sessions.insert().values(token=token, user=user.id, created=at, seen=at))


def session(tx: Transaction, token: str) -> tuple[User, datetime, datetime] | None:
    """Whose session it is, when it began and when it was last seen."""
    row = tx.execute(
        select(t.users, t.sessions.c.created.label("began"), t.sessions.c.seen)
        .join(t.sessions, t.sessions.c.user == t.users.c.id)
        .where(t.sessions.c.token == token)
    ).first()
    return (_value(row), row.began, row.seen) if row else None


def seen(tx: Transaction, token: str, *, at: datetime) -> None:
    """Say that a session was just used."""
    tx.execute(t.sessions.update().where(t.sessions.c.token == token).values(seen=at))


def close_session(tx: Transaction, token: str) -> None:
    """Forget one session."""
    tx.execute(t.sessions.delete().where(t.sessions.c.token == token))


def close_sessions(tx: Transaction, user: User, *, but: str = "") -> None:
    """Forget every session of a person, but perhaps for one."""
    here = (t.sessions.c.user == user.id) & (t.sessions.c.token != but)
    tx.execute(t.sessions.delete().where(here))


def keep_link(tx: Transaction, token: str, user: User | None, *, expires: datetime) -> None:
    """Keep a link by the hash of its token, in place of any earlier one for the same person."""
    same = t.sign_in_links.c.user == user.id if user else t.sign_in_links.c.user.is_(None)
    tx.execute(t.sign_in_links.delete().where(same))
    tx.execute(t.sign_in_links.insert().values(token=token, user=user.id if user else None, expires=expires))


def link(tx: Transaction, token: str) -> tuple[User | None, datetime] | None:
    """Whom a link signs in (None: it makes the first admin), and until when; None if there is none such."""
    row = tx.execute(select(t.sign_in_links).where(t.sign_in_links.c.token == token)).first()
    if row is None:
        return None
    return (numbered(tx, row.user) if row.user is not None else None), row.expires


def drop_first_links(tx: Transaction) -> None:
    """Somebody is there: no link makes the first admin any more."""
    tx.execute(t.sign_in_links.delete().where(t.sign_in_links.c.user.is_(None)))


def drop_link(tx: Transaction, token: str) -> bool:
    """Use a link up; False if somebody else just has."""
    return bool(tx.execute(t.sign_in_links.delete().where(t.sign_in_links.c.token == token)).rowcount)


def failures(tx: Transaction, who: str) -> tuple[int, datetime] | None:
    """How often in a row it failed, and when last."""
    row = tx.execute(select(t.sign_in_failures).where(t.sign_in_failures.c.who == who)).first()
    return (row.failures, row.last) if row else None


def keep_failures(tx: Transaction, who: str, many: int, *, last: datetime) -> None:
    """Keep how often in a row it failed, and when last, in place of what was kept; nothing for none."""
    forget_failures(tx, who)
    if many > 0:
        tx.execute(t.sign_in_failures.insert().values(who=who, failures=many, last=last))


def forget_failures(tx: Transaction, who: str) -> None:
    """Somebody got in."""
    tx.execute(t.sign_in_failures.delete().where(t.sign_in_failures.c.who == who))


def sweep(tx: Transaction, *, before: datetime, now: datetime) -> None:
    """Forget sessions and failures older than that, and links that hold no longer."""
    tx.execute(t.sessions.delete().where(t.sessions.c.seen < before))
    tx.execute(t.sign_in_failures.delete().where(t.sign_in_failures.c.last < before))
    tx.execute(t.sign_in_links.delete().where(t.sign_in_links.c.expires < now))


def _value(row: Row[Any]) -> User:
    return User(row.id, row.name, row.email, Role(row.role), row.created, row.password, row.disabled)
