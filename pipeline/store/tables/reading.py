"""What was read: feeds, their entries, and what was found out about links and pictures."""

from __future__ import annotations

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    Table,
    Text,
    text,
)

from pipeline.store.tables.columns import UtcTime, metadata

# All that is remembered of each feed (`model.entries.FeedState`). What it *is* stands in feeds/*.toml.
feeds = Table(
    "feeds",
    metadata,
    Column("feed", Text, primary_key=True),
    Column("address", Text, nullable=False, default=""),  # that the rest was learnt at
    Column("etag", Text, nullable=False, default=""),
    Column("last_modified", Text, nullable=False, default=""),
    Column("body_hash", Text, nullable=False, default=""),  # of the last body that could be read
    Column("first_read", UtcTime),  # null: never read; what the first reading brings is backlog
    Column("last_success", UtcTime),
    Column("last_tried", UtcTime),
    Column("failures", Integer, nullable=False, default=0),  # in a row
    Column("error", Text, nullable=False, default=""),
    Column("fresh_for", Integer, nullable=False, default=0),  # seconds, as the server says
    Column("ttl", Integer, nullable=False, default=0),  # seconds, as the feed says
    Column("next_due", UtcTime),  # null: never tried
    Column("retry_at", UtcTime),  # null: the server asked for no pause
    Column("moved_to", Text, nullable=False, default=""),
    Column("moved_seen", Integer, nullable=False, default=0),  # in a row
    Column("retired", Text, nullable=False, default=""),
    Column("newest", UtcTime),  # null: no entry has a date that can be believed
    Column("usual_gap", Float),  # days; null: too few dates
    Column("churned", Integer, nullable=False, default=0),  # in a row
    Column("future_dates", Integer, nullable=False, default=0),
)

entries = Table(
    "entries",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("feed", Text, nullable=False),
    Column("guid", Text, nullable=False),
    Column("link", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("content", Text, nullable=False),  # as published, not cleaned
    Column("summary", Text, nullable=False),
    Column("base", Text, nullable=False),
    Column("published", UtcTime),  # null: the feed gives none that can be believed
    Column("updated", UtcTime),
    Column("starts", UtcTime),
    Column("authors", JSON, nullable=False),
    Column("categories", JSON, nullable=False),
    Column("pictures", JSON, nullable=False),
    Column("language", Text, nullable=False),
    Column("digest", Text, nullable=False),
    Column("item", Text, nullable=False, default=""),  # empty: not curated yet
    Column("backlog", Boolean, nullable=False),
    Column("held", Text, nullable=False, default=""),  # why it stands in no issue until a person says so
    Column("updates", Integer, nullable=False, default=0),  # edits without a newer date of its own
    Column("first_seen", UtcTime, nullable=False),
    Column("last_changed", UtcTime, nullable=False),
    Index(None, "feed", "published"),
    Index(None, "item"),
    Index(None, "first_seen"),
)

# An entry owns every key it was ever known by.
entry_keys = Table(
    "entry_keys",
    metadata,
    Column("feed", Text, primary_key=True),
    Column("key", Text, primary_key=True),
    Column("entry", ForeignKey("entries.id"), nullable=False),
    Index(None, "entry"),
    sqlite_with_rowid=False,
)

# What tells which entries are worth comparing (`curate.marks`), apart from their texts: it is read whole.
entry_marks = Table(
    "entry_marks",
    metadata,
    Column("entry", ForeignKey("entries.id"), primary_key=True),
    Column("day", Integer, nullable=False),
    Column("marks", LargeBinary, nullable=False),
)

# Entries that a person has told apart, or put together, whatever the rules say; the lower number first.
pairings = Table(
    "pairings",
    metadata,
    Column("one", ForeignKey("entries.id"), primary_key=True),
    Column("other", ForeignKey("entries.id"), primary_key=True),
    Column("same", Boolean, nullable=False),
    Column("by", Text, nullable=False),
    Column("at", UtcTime, nullable=False),
)

# Feeds that a person has put in quarantine, and when that ended; nothing is deleted here.
quarantines = Table(
    "quarantines",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("feed", Text, nullable=False),
    Column("by", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("at", UtcTime, nullable=False),
    Column("released_by", Text, nullable=False, default=""),
    Column("released_at", UtcTime),  # null: it holds
    Column("released_why", Text, nullable=False, default=""),
    # One a feed that holds; in PostgreSQL too, by the migration, as with drafts.
    Index("uq_quarantines_feed", "feed", unique=True, sqlite_where=text("released_at IS NULL")),
)

# What became of asking whether links lead somewhere (`model.facts.LinkFact`).
links = Table(
    "links",
    metadata,
    Column("link", Text, primary_key=True),
    Column("state", Text, nullable=False),
    Column("why", Text, nullable=False),
    Column("status", Integer, nullable=False),  # the last of HTTP; 0: no answer
    Column("target", Text, nullable=False),  # where redirects led in the end
    Column("checked", UtcTime, nullable=False),
)

# Pictures as they are shown, by the SHA-256 of their bytes with an ending; none is ever changed or deleted.
pictures = Table(
    "pictures",
    metadata,
    Column("name", Text, primary_key=True),
    Column("width", Integer, nullable=False),
    Column("height", Integer, nullable=False),
    Column("data", LargeBinary, nullable=False),
)

# Where pictures were looked for, a web address or a path inside the root, and what was made of each.
picture_places = Table(
    "picture_places",
    metadata,
    Column("place", Text, primary_key=True),
    Column("at", UtcTime, nullable=False),
    Column("fault", Text, nullable=False),  # why there is none; empty if there is
    Column("small", ForeignKey("pictures.name")),
    Column("large", ForeignKey("pictures.name")),  # null: it is too small for that
)
