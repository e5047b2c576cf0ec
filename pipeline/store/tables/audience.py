"""Who gets mail: subscribers, what they subscribed to and why, and who gets none."""

from __future__ import annotations

from sqlalchemy import JSON, Column, ForeignKey, Index, Integer, Table, Text

from pipeline.store.tables.columns import UtcTime, metadata

# Numbers are never used again (AUTOINCREMENT): a link in an old mail must not speak for somebody new.
subscribers = Table(
    "subscribers",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("key", Text, nullable=False, unique=True),  # the address as two spellings of it are compared
    Column("hash", Text, nullable=False),  # of the key, as in suppressions: what the ledger joins by
    Column("address", Text, nullable=False),
    Column("fields", JSON, nullable=False),
    Column("created", UtcTime, nullable=False),
    sqlite_autoincrement=True,
)

subscriptions = Table(
    "subscriptions",
    metadata,
    Column("list", Text, primary_key=True),
    Column("subscriber", ForeignKey("subscribers.id", ondelete="CASCADE"), primary_key=True),
    Column("status", Text, nullable=False),  # unconfirmed, confirmed, unsubscribed, bounced
    Column("source", Text, nullable=False),
    Column("since", UtcTime, nullable=False),
    Column("wants", JSON, nullable=False),
    Index(None, "subscriber"),
    sqlite_with_rowid=False,
)

# How every subscription came to be as it is; lines are only added, and go with their subscriber.
subscription_changes = Table(
    "subscription_changes",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("list", Text, nullable=False),
    Column("subscriber", ForeignKey("subscribers.id", ondelete="CASCADE"), nullable=False),
    Column("at", UtcTime, nullable=False),
    Column("status", Text, nullable=False),
    Column("by", Text, nullable=False),
    Column("why", Text, nullable=False),
    Index(None, "subscriber"),
)

# Addresses that get nothing, by the hash of their key, so that one who is forgotten stays so.
suppressions = Table(
    "suppressions",
    metadata,
    Column("hash", Text, primary_key=True),
    Column("address", Text, nullable=False),  # empty: forgotten
    Column("why", Text, nullable=False),  # bounced, complained, staff, forgotten
    Column("detail", Text, nullable=False, default=""),
    Column("by", Text, nullable=False),
    Column("at", UtcTime, nullable=False),
)

# What came back, each report once, by what it is known by.
bounces = Table(
    "bounces",
    metadata,
    Column("report", Text, primary_key=True),
    Column("draft", Integer),  # null: it is not known of which issue
    Column("subscriber", Integer, nullable=False, index=True),
    Column("kind", Text, nullable=False),  # hard, soft, complaint
    Column("code", Text, nullable=False, default=""),
    Column("said", Text, nullable=False, default=""),
    Column("at", UtcTime, nullable=False),
)
