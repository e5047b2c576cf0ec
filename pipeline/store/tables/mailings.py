"""The ledger of mail to subscribers, who is at work on it, and how fast it may go."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, ForeignKey, Index, Integer, Table, Text, text

from pipeline.store.tables.columns import UtcTime, metadata

mailings = Table(
    "mailings",
    metadata,
    Column("draft", ForeignKey("drafts.id"), primary_key=True),
    Column("newsletter", Text, nullable=False),
    Column("list", Text, nullable=False),
    Column("state", Text, nullable=False),  # running, paused, cancelled, done
    Column("total", Integer, nullable=False),
    Column("started", UtcTime, nullable=False),
    Column("ended", UtcTime),
    Column("by", Text, nullable=False, default=""),
    Column("why", Text, nullable=False, default=""),
)

# What indexes of few rows know. SQLite uses such an index only where a query says the very same words.
recipient_waits = text("recipients.status IN ('pending', 'deferred')")
recipient_in_doubt = text("recipients.status = 'unknown'")

# A row for each reader of an issue. The key is the promise that nobody gets it twice.
recipients = Table(
    "recipients",
    metadata,
    Column("draft", ForeignKey("mailings.draft"), primary_key=True, autoincrement=False),
    Column("reader", Integer, primary_key=True, autoincrement=False),  # outlives the subscriber
    Column("address", Text, nullable=False),  # emptied when a reader is forgotten
    Column("domain", Text, nullable=False),
    Column("status", Text, nullable=False),  # as in deliveries
    Column("sender", Text, nullable=False, default=""),  # who holds it; empty: nobody
    Column("tries", Integer, nullable=False, default=0),
    Column("not_before", UtcTime, nullable=False),  # may be claimed from then on
    Column("code", Text, nullable=False, default=""),
    Column("said", Text, nullable=False, default=""),
    Column("changed", UtcTime, nullable=False),
    # A copy on its way is in neither index: to move it there and back takes five times as long as to send it.
    # Both in PostgreSQL too, by the migration, as with drafts.
    Index(
        "ix_recipients_waiting",
        "draft",
        "not_before",
        "reader",
        "domain",
        sqlite_where=text("status IN ('pending', 'deferred')"),
    ),
    Index("ix_recipients_in_doubt", "draft", "reader", sqlite_where=text("status = 'unknown'")),
    sqlite_with_rowid=False,
)

# Processes that send, or did. Whether one lives is not written here: it holds a lock as long as it does.
senders = Table(
    "senders",
    metadata,
    Column("id", Text, primary_key=True),
    Column("host", Text, nullable=False),
    Column("boot", Text, nullable=False),  # of the machine, or the start of the database's server
    Column("process", Integer, nullable=False),
    Column("started", UtcTime, nullable=False),
    Column("ended", UtcTime),
)

# When what is called again and again was last done to the end; `pipeline health` asks.
rounds = Table(
    "rounds",
    metadata,
    Column("name", Text, primary_key=True),  # run
    Column("ended", UtcTime, nullable=False),
)

# The one row that says which installation may send: a copy of the database finds that it is not the one.
lease = Table(
    "lease",
    metadata,
    Column("only", Integer, primary_key=True, autoincrement=False),
    Column("holder", Text, nullable=False),  # a digest of what tells one installation from a copy of it
    Column("words", Text, nullable=False),  # the same for people
    Column("word", Text, nullable=False),  # new with every sending, and in a file as well
    Column("by", Text, nullable=False),
    Column("taken", UtcTime, nullable=False),
)

# How many each sender handed over in each short span of time, for limits that hold over all of them.
spans = Table(
    "spans",
    metadata,
    Column("limit", Text, primary_key=True),  # `second`, `hour`, `hour gmail.com`; a domain for span -1
    Column("sender", Text, primary_key=True),
    Column(
        "span", BigInteger, primary_key=True, autoincrement=False
    ),  # since 1970; -1: what it holds just now
    Column("handed", Integer, nullable=False),
    sqlite_with_rowid=False,
)
