"""Every table, on one page. Times are UTC; JSON columns hold what is only ever read as a whole."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    DateTime,
    Dialect,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    TypeDecorator,
    text,
)


class UtcTime(TypeDecorator[datetime]):
    """An aware time, kept as UTC, since SQLite forgets zones."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 - SQLAlchemy's shape
        return None if value is None else value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 - SQLAlchemy's shape
        return None if value is None else value.replace(tzinfo=UTC)


metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

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
    Column("by_hand", Boolean, nullable=False),  # skipped by us, and for people to post
    Column("sent_at", UtcTime),  # null: it was not, as far as is known
    Column("changed", UtcTime, nullable=False),
    Index(None, "newsletter", "status"),
)

# Newsletters that left the settings, and that a person has said are no more.
retired = Table(
    "retired",
    metadata,
    Column("newsletter", Text, primary_key=True),
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

# Who works at the desk.
users = Table(
    "users",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("name", Text, nullable=False, unique=True),
    Column("email", Text, nullable=False, default=""),
    Column("role", Text, nullable=False),  # editor, approver, admin
    Column("password", Text, nullable=False, default=""),  # argon2; empty: none is set
    Column("disabled", Boolean, nullable=False, default=False),
    Column("created", UtcTime, nullable=False),
)

# Browsers that are signed in, by the SHA-256 of what they show; what they show is nowhere.
sessions = Table(
    "sessions",
    metadata,
    Column("token", Text, primary_key=True),
    Column("user", ForeignKey("users.id"), nullable=False, index=True),
    Column("created", UtcTime, nullable=False),
    Column("seen", UtcTime, nullable=False),
)

# Links that sign a person in once, by the SHA-256 of what is in them.
sign_in_links = Table(
    "sign_in_links",
    metadata,
    Column("token", Text, primary_key=True),
    Column("user", ForeignKey("users.id")),  # null: makes the first admin
    Column("expires", UtcTime, nullable=False),
)

# Failures to sign in, by the name that was tried and by where it was tried from.
sign_in_failures = Table(
    "sign_in_failures",
    metadata,
    Column("who", Text, primary_key=True),
    Column("failures", Integer, nullable=False),
    Column("last", UtcTime, nullable=False),
)
