"""The first schema."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from pipeline.store.tables import UtcTime

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make every table."""
    op.create_table(
        "drafts",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("newsletter", sa.Text(), nullable=False),
        sa.Column("slot", sa.Text(), nullable=False),
        sa.Column("send_slot", sa.Text(), nullable=False),
        sa.Column("stage", sa.Text(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("content_hash", sa.Text(), nullable=False),
        sa.Column("created", UtcTime(), nullable=False),
        sa.Column("held_back", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("sent_at", UtcTime(), nullable=True),
        sa.Column("inputs", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_drafts")),
    )
    op.create_index(
        "uq_drafts_newsletter_send_slot",
        "drafts",
        ["newsletter", "send_slot"],
        unique=True,
        sqlite_where=sa.text("stage <> 'cancelled'"),
        postgresql_where=sa.text("stage <> 'cancelled'"),
    )
    op.create_table(
        "entries",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("feed", sa.Text(), nullable=False),
        sa.Column("guid", sa.Text(), nullable=False),
        sa.Column("link", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("summary", sa.Text(), nullable=False),
        sa.Column("base", sa.Text(), nullable=False),
        sa.Column("published", UtcTime(), nullable=True),
        sa.Column("updated", UtcTime(), nullable=True),
        sa.Column("starts", UtcTime(), nullable=True),
        sa.Column("authors", sa.JSON(), nullable=False),
        sa.Column("categories", sa.JSON(), nullable=False),
        sa.Column("pictures", sa.JSON(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("item", sa.Text(), nullable=False),
        sa.Column("backlog", sa.Boolean(), nullable=False),
        sa.Column("held", sa.Text(), nullable=False),
        sa.Column("updates", sa.Integer(), nullable=False),
        sa.Column("first_seen", UtcTime(), nullable=False),
        sa.Column("last_changed", UtcTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_entries")),
    )
    op.create_index(op.f("ix_entries_feed_published"), "entries", ["feed", "published"], unique=False)
    op.create_index(op.f("ix_entries_first_seen"), "entries", ["first_seen"], unique=False)
    op.create_index(op.f("ix_entries_item"), "entries", ["item"], unique=False)
    op.create_table(
        "feeds",
        sa.Column("feed", sa.Text(), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("etag", sa.Text(), nullable=False),
        sa.Column("last_modified", sa.Text(), nullable=False),
        sa.Column("body_hash", sa.Text(), nullable=False),
        sa.Column("first_read", UtcTime(), nullable=True),
        sa.Column("last_success", UtcTime(), nullable=True),
        sa.Column("last_tried", UtcTime(), nullable=True),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("error", sa.Text(), nullable=False),
        sa.Column("fresh_for", sa.Integer(), nullable=False),
        sa.Column("ttl", sa.Integer(), nullable=False),
        sa.Column("next_due", UtcTime(), nullable=True),
        sa.Column("retry_at", UtcTime(), nullable=True),
        sa.Column("moved_to", sa.Text(), nullable=False),
        sa.Column("moved_seen", sa.Integer(), nullable=False),
        sa.Column("retired", sa.Text(), nullable=False),
        sa.Column("newest", UtcTime(), nullable=True),
        sa.Column("usual_gap", sa.Float(), nullable=True),
        sa.Column("churned", sa.Integer(), nullable=False),
        sa.Column("future_dates", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("feed", name=op.f("pk_feeds")),
    )
    op.create_table(
        "needs",
        sa.Column("need", sa.Text(), nullable=False),
        sa.Column("told", UtcTime(), nullable=False),
        sa.PrimaryKeyConstraint("need", name=op.f("pk_needs")),
    )
    op.create_table(
        "approvals",
        sa.Column("draft", sa.Integer(), nullable=False),
        sa.Column("content_hash", sa.Text(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("at", UtcTime(), nullable=False),
        sa.ForeignKeyConstraint(["draft"], ["drafts.id"], name=op.f("fk_approvals_draft")),
        sa.PrimaryKeyConstraint("draft", "content_hash", name=op.f("pk_approvals")),
    )
    op.create_table(
        "deliveries",
        sa.Column("draft", sa.Integer(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("recipient", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("detail", sa.Text(), nullable=False),
        sa.Column("changed", UtcTime(), nullable=False),
        sa.ForeignKeyConstraint(["draft"], ["drafts.id"], name=op.f("fk_deliveries_draft")),
        sa.PrimaryKeyConstraint("draft", "channel", "recipient", name=op.f("pk_deliveries")),
    )
    op.create_table(
        "entry_keys",
        sa.Column("feed", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("entry", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["entry"], ["entries.id"], name=op.f("fk_entry_keys_entry")),
        sa.PrimaryKeyConstraint("feed", "key", name=op.f("pk_entry_keys")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_entry_keys_entry"), "entry_keys", ["entry"], unique=False)
    op.create_table(
        "entry_marks",
        sa.Column("entry", sa.Integer(), nullable=False),
        sa.Column("day", sa.Integer(), nullable=False),
        sa.Column("marks", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["entry"], ["entries.id"], name=op.f("fk_entry_marks_entry")),
        sa.PrimaryKeyConstraint("entry", name=op.f("pk_entry_marks")),
    )
    op.create_table(
        "frozen",
        sa.Column("draft", sa.Integer(), nullable=False),
        sa.Column("content_hash", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["draft"], ["drafts.id"], name=op.f("fk_frozen_draft")),
        sa.PrimaryKeyConstraint("draft", "content_hash", "name", name=op.f("pk_frozen")),
    )
    op.create_table(
        "published",
        sa.Column("newsletter", sa.Text(), nullable=False),
        sa.Column("item", sa.Text(), nullable=False),
        sa.Column("draft", sa.Integer(), nullable=False),
        sa.Column("at", UtcTime(), nullable=False),
        sa.ForeignKeyConstraint(["draft"], ["drafts.id"], name=op.f("fk_published_draft")),
        sa.PrimaryKeyConstraint("newsletter", "item", name=op.f("pk_published")),
    )
    op.create_table(
        "revisions",
        sa.Column("draft", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("content_hash", sa.Text(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("at", UtcTime(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["draft"], ["drafts.id"], name=op.f("fk_revisions_draft")),
        sa.PrimaryKeyConstraint("draft", "number", name=op.f("pk_revisions")),
    )
    op.create_table(
        "slots",
        sa.Column("newsletter", sa.Text(), nullable=False),
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.Column("slot", sa.Text(), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("at", UtcTime(), nullable=False),
        sa.Column("draft", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["draft"], ["drafts.id"], name=op.f("fk_slots_draft")),
        sa.PrimaryKeyConstraint("newsletter", "purpose", "slot", name=op.f("pk_slots")),
    )
