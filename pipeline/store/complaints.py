"""What databases and their drivers say when they cannot, in words that say what to do."""

from __future__ import annotations

from sqlalchemy.exc import DBAPIError

from pipeline.errors import StoreError

_OF_SERVERS = (
    (
        ("password authentication failed", "no password supplied"),
        "the database's server does not accept this user and password",
        "Look at DATABASE_URL",
    ),
    (
        ("resolve host", "translate host", "name or service not known"),
        "the database's server is not known by that name",
        "Look at DATABASE_URL",
    ),
    (
        ("connection refused", "no such file or directory", "timeout expired", "is the server running"),
        "the database's server does not answer",
        "Start it, or look at host and port in DATABASE_URL",
    ),
    (
        ("too many clients", "connection slots"),
        "the database's server has no connection left for us",
        "Raise its max_connections, or end other programs",
    ),
    (
        ("no pg_hba.conf entry",),
        "the database's server lets nobody in this way",
        "Let this user and address in by its pg_hba.conf, perhaps with ?sslmode=require",
    ),
    (
        ("starting up", "shutting down", "recovery mode"),
        "the database's server is starting or stopping",
        "Try again in a moment",
    ),
    (
        ("closed the connection", "terminating connection", "connection is lost", "connection is closed"),
        "the database's server ended the connection",
        "Run the same command again; nothing was half done",
    ),
    (
        ("does not exist",),
        "the server has no such database or user",
        "Make it (`createdb`, `createuser`), or look at DATABASE_URL",
    ),
)
"""What PostgreSQL and its driver say, what that means, and what to do."""


def explain(error: DBAPIError, name: str) -> StoreError:
    """The database's own complaint in words that say what to do."""
    return explain_words(str(error.orig), name)


def explain_words(said: str, name: str) -> StoreError:
    """The same, from the driver's bare words."""
    advice = (
        (
            ("not a database", "malformed", "disk image"),
            "the file is damaged",
            "Restore a backup of it; see docs/operators.md",
        ),
        *_OF_SERVERS,
        (
            ("full", "no space left"),
            "the disk is full",
            "Make room and run the same command again; nothing was half done",
        ),
        (
            ("readonly", "read-only", "permission"),
            "it cannot be written",
            "Give this user the right to write there",
        ),
        (("unable to open",), "it cannot be opened", "Check that its folder exists and may be written"),
        (("locked",), "another program keeps it locked", "Try again when that program has ended"),
    )
    for signs, what, todo in advice:
        if any(sign in said.lower() for sign in signs):
            return StoreError(what, where=name, todo=todo)
    first = next(iter(said.splitlines()), "nothing")
    return StoreError(f"the database refused: {first}", where=name, todo="See docs/operators.md")
