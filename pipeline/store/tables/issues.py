"""Drafts, what was approved and sent of them, and what people said and decided."""

from __future__ import annotations

from sqlalchemy import JSON, Column, ForeignKey, Index, Integer, LargeBinary, Table, Text, text

from pipeline.store.tables.columns import UtcTime, metadata

drafts = Table(
    "drafts",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("newsletter", Text, nullable=False),
    Column("slot", Text, nullable=False),  # the draft slot that asked for it; empty: a person did
    Column("send_slot", Text, nullable=False),  # local date and time at which it goes out
    Column("stage", Text, nullable=False),  # draft, sending, sent, cancelled
    Column("revision", Integer, nullable=False),
    Column("content", Text, nullable=False),  # the issue as JSON
    Column("content_hash", Text, nullable=False),
    Column("created", UtcTime, nullable=False),
    Column("held_back", Text, nullable=False, default=""),
    Column("note", Text, nullable=False, default=""),
    Column("sent_at", UtcTime),
    Column("inputs", JSON, nullable=False),  # what it was made from: names and SHA-256
    # One issue a send slot, unless it was cancelled.
    Index(
        "uq_drafts_newsletter_send_slot",
        "newsletter",
        "send_slot",
        unique=True,
        # In PostgreSQL too, by the migration: to say so here would load that dialect in every command.
        sqlite_where=text("stage <> 'cancelled'"),
    ),
)

# Every state a draft was ever in; nothing is deleted here.
revisions = Table(
    "revisions",
    metadata,
    Column("draft", ForeignKey("drafts.id"), primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("content", Text, nullable=False),
    Column("content_hash", Text, nullable=False),
    Column("by", Text, nullable=False),
    Column("at", UtcTime, nullable=False),
    Column("note", Text, nullable=False),
    Column("field", Text, nullable=False, default="", server_default=""),  # that was edited, if it was one
    Column("shows", Integer),  # the revision that undo or redo brought back
)

approvals = Table(
    "approvals",
    metadata,
    Column("draft", ForeignKey("drafts.id"), primary_key=True),
    Column("content_hash", Text, primary_key=True),
    Column("by", Text, nullable=False),
    Column("at", UtcTime, nullable=False),
)

# The bytes that were approved, with their places still open.
frozen = Table(
    "frozen",
    metadata,
    Column("draft", ForeignKey("drafts.id"), primary_key=True),
    Column("content_hash", Text, primary_key=True),
    Column("name", Text, primary_key=True),
    Column("data", LargeBinary, nullable=False),
)

# Every file of a sent issue's folder, its places filled: what `finish` writes, and `restore` writes again.
written = Table(
    "written",
    metadata,
    Column("draft", ForeignKey("drafts.id"), primary_key=True),
    Column("name", Text, primary_key=True),
    Column("data", LargeBinary, nullable=False),
)

# What has stood in an issue of a newsletter. The key is the promise that nothing goes twice.
published = Table(
    "published",
    metadata,
    Column("newsletter", Text, primary_key=True),
    Column("item", Text, primary_key=True),
    Column("draft", ForeignKey("drafts.id"), nullable=False),
    Column("at", UtcTime, nullable=False),
)

# Corrections of what was published that have stood in an issue; the key keeps one from standing twice.
corrected = Table(
    "corrected",
    metadata,
    Column("newsletter", Text, primary_key=True),
    Column("item", Text, primary_key=True),
    Column("says", Text, primary_key=True),  # `deadline 2025-06-13`, `withdrawn`
    Column("draft", ForeignKey("drafts.id"), nullable=False),
    Column("at", UtcTime, nullable=False),
)

# What a person wants of an item in every issue of a newsletter.
preferences = Table(
    "preferences",
    metadata,
    Column("newsletter", Text, primary_key=True),
    Column("item", Text, primary_key=True),
    Column("wish", Text, nullable=False),  # pin or ban
    Column("by", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("at", UtcTime, nullable=False),
)

# What colleagues say of a draft and its items.
comments = Table(
    "comments",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("draft", ForeignKey("drafts.id"), nullable=False, index=True),
    Column("item", Text, nullable=False),  # empty: the draft as a whole
    Column("by", Text, nullable=False),
    Column("at", UtcTime, nullable=False),
    Column("text", Text, nullable=False),
    Column("resolved_by", Text, nullable=False, default=""),
    Column("resolved_at", UtcTime),
)

# Findings that an admin has said do not block, bound to their very words.
overrides = Table(
    "overrides",
    metadata,
    Column("draft", ForeignKey("drafts.id"), primary_key=True),
    Column("check", Text, primary_key=True),
    Column("target", Text, primary_key=True),
    Column("finding", Text, primary_key=True),
    Column("why", Text, nullable=False),
    Column("by", Text, nullable=False),
    Column("at", UtcTime, nullable=False),
)

# What became of every slot. The key is what lets cron and worker run side by side.
slots = Table(
    "slots",
    metadata,
    Column("newsletter", Text, primary_key=True),
    Column("purpose", Text, primary_key=True),  # draft or send
    Column("slot", Text, primary_key=True),
    Column("outcome", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("at", UtcTime, nullable=False),
    Column("draft", ForeignKey("drafts.id")),
)

# What needs a person, and when one was last told.
needs = Table(
    "needs",
    metadata,
    Column("need", Text, primary_key=True),
    Column("told", UtcTime, nullable=False),
)

# Newsletters that left the settings, and that a person has said are no more.
retired = Table(
    "retired",
    metadata,
    Column("newsletter", Text, primary_key=True),
    Column("at", UtcTime, nullable=False),
)
