"""What became of everything that was handed over."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, ForeignKey, Index, Integer, Table, Text

from pipeline.store.tables.columns import UtcTime, metadata

# What became of one message to one recipient on one channel.
deliveries = Table(
    "deliveries",
    metadata,
    Column("draft", ForeignKey("drafts.id"), primary_key=True),
    Column("channel", Text, primary_key=True),
    Column("recipient", Text, primary_key=True),
    Column(
        "status", Text, nullable=False
    ),  # pending, claimed, sending, sent, failed, deferred, skipped, unknown
    Column("detail", Text, nullable=False, default=""),
    Column("changed", UtcTime, nullable=False),
)

# What became of each part of a post at its network (`model.posts.PostPart`). What else a network gets of it
# stands in the frozen `posts.json`. The key is the promise that no part goes out twice.
posts = Table(
    "posts",
    metadata,
    Column("draft", ForeignKey("drafts.id"), primary_key=True),
    Column("network", Text, primary_key=True),
    Column("key", Text, primary_key=True),
    Column("part", Integer, primary_key=True, autoincrement=False),
    Column("newsletter", Text, nullable=False),
    Column("at", UtcTime, nullable=False),
    Column("text", Text, nullable=False),
    Column("status", Text, nullable=False),  # as in deliveries
    Column("remote", Text, nullable=False, default=""),
    Column("check", Text, nullable=False, default=""),
    Column("address", Text, nullable=False, default=""),
    Column("detail", Text, nullable=False, default=""),
    Column("tries", Integer, nullable=False, default=0),
    Column("not_before", UtcTime),  # null: at any time
    Column("let_go", UtcTime),  # null: no person said that it is to go out whatever stands against it
    Column("by_hand", Boolean, nullable=False),  # skipped by us, and for people to post
    Column("sent_at", UtcTime),  # null: it was not, as far as is known
    Column("changed", UtcTime, nullable=False),
    Index(None, "newsletter", "status"),
)
