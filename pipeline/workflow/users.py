"""Signing in at the desk, and who may what there.

A session and a link are known by the hash of a random word alone, so that whoever reads the database cannot
sign in with it.
"""

from __future__ import annotations

import hashlib
import re
import secrets
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import cache
from typing import TYPE_CHECKING

from pipeline.audience.addresses import checked_address
from pipeline.errors import UsageError
from pipeline.model.users import Role, User
from pipeline.store import Transaction
from pipeline.store import users as user_rows
from pipeline.workflow.workspace import Workspace

if TYPE_CHECKING:
    from argon2 import PasswordHasher

IDLE, LONGEST = timedelta(hours=12), timedelta(days=14)
"""A session ends when it was not used for the first, and whatever happens after the second."""
LINK_HOLDS = timedelta(minutes=15)
SHORTEST, LONGEST_PASSWORD = 12, 200
"""Characters of a password; the second keeps hashing cheap."""

_FREE_TRIES = 5  # failures in a row after which one must wait
_FIRST_WAIT, _LONGEST_WAIT = timedelta(seconds=15), timedelta(hours=1)
_ADDRESS_FORGETS = timedelta(hours=12)  # an office shares one, and somebody mistypes there every day
_SEEN_EVERY = timedelta(minutes=5)  # a session is marked as used no more often than this
_NAME = re.compile(r"[a-z0-9](?:[a-z0-9.-]{0,38}[a-z0-9])?")


class SignInError(UsageError):
    """Signing in failed; never says which part of it.

    Args:
        what: for the person.
        wait: how long until the next try is looked at.
    """

    def __init__(self, what: str, *, wait: timedelta = timedelta(0)) -> None:
        super().__init__(what)
        self.wait = wait


@dataclass(frozen=True, slots=True)
class SignedIn:
    """A new session.

    Attributes:
        token: what the browser shows from now on; it is kept nowhere else.
    """

    user: User
    token: str


def add_user(workspace: Workspace, name: str, role: Role, *, email: str = "", now: datetime) -> User:
    """Let somebody in; a link from `make_link` is their first way.

    Raises:
        UsageError: the name or the address cannot be used, or the name is taken.
    """
    if not _NAME.fullmatch(name):
        raise UsageError(
            f"{name!r} is no name for signing in", todo="Small letters, digits, dots and hyphens, 40 at most"
        )
    if email and checked_address(email)[1]:
        raise UsageError(f"{email!r} is no mail address")
    with workspace.store.writing() as tx:
        user_rows.drop_first_links(tx)
        return user_rows.add(tx, name, role, email=email, at=now)


def change_user(
    workspace: Workspace, name: str, *, role: Role | None = None, disabled: bool | None = None
) -> User:
    """Give somebody another role, or shut them out or in again; ends their sessions.

    Raises:
        UsageError: there is nobody of that name, or nobody would be left who can decide.
    """
    with workspace.store.writing() as tx:
        user = _known(tx, name)
        changed = replace(
            user,
            role=user.role if role is None else role,
            disabled=user.disabled if disabled is None else disabled,
        )
        others = [one for one in user_rows.everybody(tx) if one.id != user.id]
        if not any(_decides(one) for one in (*others, changed)):
            raise UsageError(f"{name} is the only admin", todo="Make somebody else an admin first")
        user_rows.change(tx, user, role=changed.role.value, disabled=changed.disabled)
        user_rows.close_sessions(tx, user)
    return changed


def set_password(workspace: Workspace, user: User, password: str, *, keep: str = "") -> None:
    """Set a password, and end every other session of that person.

    Args:
        workspace: the opened folder.
        user: whose.
        password: the new one.
        keep: the token of the session that goes on.

    Raises:
        UsageError: it is too short, or too much like the name.
    """
    check_password(password, user)
    hashed = _hasher().hash(password)
    with workspace.store.writing() as tx:
        user_rows.change(tx, user, password=hashed)
        user_rows.close_sessions(tx, user, but=_hash(keep) if keep else "")
        user_rows.forget_failures(tx, f"name {user.name}")


def check_password(password: str, user: User) -> None:
    """Whether a password will do (NIST SP 800-63B: length counts, and odd signs are nobody's business).

    Raises:
        UsageError: it will not.
    """
    if len(password) < SHORTEST:
        raise UsageError(f"a password has {SHORTEST} characters or more", todo="Take three words, say")
    if len(password) > LONGEST_PASSWORD:
        raise UsageError(f"a password has {LONGEST_PASSWORD} characters at most")
    if user.name in password.lower() or len(set(password)) < 5:
        raise UsageError("that is too easy to guess", todo="Take three words, say")


def change_password(
    workspace: Workspace, user: User, password: str, *, present: str, address: str, now: datetime, keep: str
) -> None:
    """Set another password for somebody who knows the present one; a signed-in browser alone is not enough.

    Args: as of `set_password`; `present` is the present one, as typed, and `address` where it is tried from.

    Raises:
        SignInError: it is not the present one, or too many tries failed before.
        UsageError: as of `set_password`.
    """
    check_password(password, user)
    tried = _Try(workspace, user.name, address, now)
    with workspace.store.beside() as tx:
        known = user_rows.named(tx, user.name)
    if not _verified(known, present[: LONGEST_PASSWORD + 1]):
        raise SignInError("that is not your present password")
    with workspace.store.writing() as tx:
        tried.was_good(tx)
    set_password(workspace, user, password, keep=keep)


def sign_in(workspace: Workspace, name: str, password: str, *, address: str, now: datetime) -> SignedIn:
    """Sign in by name and password.

    Args:
        workspace: the opened folder.
        name, password: as typed.
        address: where it is tried from.
        now: the time.

    Raises:
        SignInError: it failed, or too many did before; the same words whether or not there is such a name.
    """
    name = name.strip().lower()
    tried = _Try(workspace, name, address, now)
    with workspace.store.beside() as tx:
        user = user_rows.named(tx, name) if _NAME.fullmatch(name) else None
    if not _verified(user, password[: LONGEST_PASSWORD + 1]) or user is None or user.disabled:
        raise SignInError("the name or the password is wrong")
    with workspace.store.writing() as tx:
        tried.was_good(tx)
        user_rows.sweep(tx, before=now - LONGEST, now=now)
        return _signed_in(tx, user, now)


class _Try:
    """A try to tell a password, which counts as a failure until it has turned out to be none.

    Were it counted afterwards, any number of tries could be made while the first is looked at.

    Args:
        workspace: the opened folder.
        name: whose password.
        address: where it is tried from.
        now: the time.

    Raises:
        SignInError: too many failed before; this one is not looked at, and does not count.
    """

    def __init__(self, workspace: Workspace, name: str, address: str, now: datetime) -> None:
        typed = name.encode("unicode_escape").decode()[:80]  # PostgreSQL keeps no NUL
        self._name, self._address, self._now = f"name {typed}", f"address {address}", now
        marks = (self._name, self._address)
        with workspace.store.beside() as tx:  # a flood of tries is not to keep others from writing
            self._must_not_wait(tx, marks)
        with workspace.store.writing() as tx:
            self._must_not_wait(tx, marks)
            self._before = _failures(tx, self._address, now)
            for mark in marks:
                user_rows.keep_failures(tx, mark, _failures(tx, mark, now)[0] + 1, last=now)

    def _must_not_wait(self, tx: Transaction, marks: tuple[str, ...]) -> None:
        wait = max(_wait(tx, mark, self._now) for mark in marks)
        if wait > timedelta(0):
            raise SignInError(f"too many tries; wait {_in_words(wait)}", wait=wait)

    def was_good(self, tx: Transaction) -> None:
        """It was the password: the name's count begins anew.

        That of the address only loses this try: who has an account could else guess at others for ever.
        """
        user_rows.forget_failures(tx, self._name)
        many, last = _failures(tx, self._address, self._now)
        alone = last == self._now  # nobody has failed from there meanwhile
        last = self._before[1] if alone else last
        user_rows.keep_failures(tx, self._address, many - 1, last=last)


def user_of(workspace: Workspace, token: str, *, now: datetime, used: bool = True) -> User | None:
    """Whose browser shows this token; None if nobody's, or no longer.

    Args:
        workspace: the opened folder.
        token: what the browser shows.
        now: the time.
        used: the session is in use, and goes on for longer; else it is only looked at.
    """
    hashed = _hash(token)
    with workspace.store.beside() as tx:
        found = user_rows.session(tx, hashed)
    if found is None:
        return None
    user, began, seen = found
    if user.disabled or now - seen > IDLE or now - began > LONGEST:
        sign_out(workspace, token)
        return None
    if used and now - seen > _SEEN_EVERY:
        with workspace.store.writing() as tx:
            user_rows.seen(tx, hashed, at=now)
    return user


def sign_out(workspace: Workspace, token: str) -> None:
    """End a session."""
    with workspace.store.writing() as tx:
        user_rows.close_session(tx, _hash(token))


def make_link(workspace: Workspace, name: str | None, *, now: datetime) -> str:
    """The word of a link that signs somebody in once, within a quarter of an hour.

    Args:
        workspace: the opened folder.
        name: whom; None makes the first admin.
        now: the time.

    Raises:
        UsageError: there is nobody of that name, or somebody is there already.
    """
    token = secrets.token_urlsafe(32)
    with workspace.store.writing() as tx:
        if name is None and user_rows.everybody(tx):
            raise UsageError("somebody has a sign-in already", todo="`pipeline user link NAME` makes a link")
        user = None if name is None else _known(tx, name)
        user_rows.keep_link(tx, _hash(token), user, expires=now + LINK_HOLDS)
    return token


def link_is_good(workspace: Workspace, token: str, *, now: datetime) -> bool:
    """Whether a link would sign somebody in; using it up is `use_link`."""
    with workspace.store.beside() as tx:
        return _holding(tx, _hash(token), now) is not None


def use_link(workspace: Workspace, token: str, *, first: str = "", now: datetime) -> SignedIn:
    """Use a link up.

    Args:
        workspace: the opened folder.
        token: the word in it.
        first: the name that the first admin takes, where the link is for that.
        now: the time.

    Raises:
        SignInError: it was used, or is too old.
        UsageError: that name cannot be used; the link still holds.
    """
    hashed = _hash(token)
    with workspace.store.writing() as tx:
        found = _holding(tx, hashed, now)
        if found is None:
            raise SignInError("this link was used, or is too old")
        (user,) = found
        if user is None:
            if not _NAME.fullmatch(first):
                raise UsageError(f"{first!r} is no name for signing in", todo="Small letters and digits")
            user = user_rows.add(tx, first, Role.ADMIN, email="", at=now)
        if user.disabled or not user_rows.drop_link(tx, hashed):
            raise SignInError("this link was used, or is too old")
        user_rows.forget_failures(tx, f"name {user.name}")
        return _signed_in(tx, user, now)


def everybody(workspace: Workspace) -> list[User]:
    """All who have a sign-in."""
    with workspace.store.beside() as tx:
        return user_rows.everybody(tx)


def _holding(tx: Transaction, hashed: str, now: datetime) -> tuple[User | None] | None:
    """Whom a link signs in (None in it: it makes the first admin); None if it does not hold."""
    found = user_rows.link(tx, hashed)
    if found is None or found[1] <= now or (found[0] is None and user_rows.everybody(tx)):
        return None
    return (found[0],)


def _signed_in(tx: Transaction, user: User, now: datetime) -> SignedIn:
    token = secrets.token_urlsafe(32)
    user_rows.open_session(tx, user, _hash(token), at=now)
    return SignedIn(user, token)


def _verified(user: User | None, password: str) -> bool:
    """Whether it is their password; takes as long where there is no such person."""
    from argon2.exceptions import Argon2Error, InvalidHashError  # noqa: PLC0415 - as below

    known = user.password if user and user.password else _nobodys()
    try:
        _hasher().verify(known, password)
    except (Argon2Error, InvalidHashError):
        return False
    return user is not None and bool(user.password)


@cache
def _hasher() -> PasswordHasher:
    # Imported here: runs sign nobody in.
    from argon2 import PasswordHasher  # noqa: PLC0415 - as above

    return PasswordHasher()


@cache
def _nobodys() -> str:
    """A hash of a password that nobody knows."""
    return _hasher().hash(secrets.token_urlsafe(32))


def _wait(tx: Transaction, mark: str, now: datetime) -> timedelta:
    """How long until the next try of this name, or from this address, is looked at."""
    many, last = _failures(tx, mark, now)
    # An office may share one address: it has more tries than one name.
    free = _FREE_TRIES if mark.startswith("name ") else _FREE_TRIES * 4
    if many < free:
        return timedelta(0)
    doublings: int = 2 ** min(many - free, 20)
    pause = min(_FIRST_WAIT * doublings, _LONGEST_WAIT)
    return max(last + pause - now, timedelta(0))


def _failures(tx: Transaction, mark: str, now: datetime) -> tuple[int, datetime]:
    """How often in a row it failed, as far as that still counts, and when last."""
    found = user_rows.failures(tx, mark)
    if found is None or (not mark.startswith("name ") and now - found[1] > _ADDRESS_FORGETS):
        return 0, now
    return found


def _in_words(wait: timedelta) -> str:
    seconds = int(wait.total_seconds()) + 1
    return f"{seconds} seconds" if seconds < 90 else f"{-(-seconds // 60)} minutes"


def _known(tx: Transaction, name: str) -> User:
    user = user_rows.named(tx, name)
    if user is None:
        raise UsageError(f"there is no {name!r}", todo="`pipeline user list` tells who there is")
    return user


def _decides(user: User) -> bool:
    return user.role is Role.ADMIN and not user.disabled


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode("utf-8", "replace")).hexdigest()
