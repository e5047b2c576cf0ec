"""What became of each part of a post at its network."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from pipeline.store.tables import UtcTime

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add a table; posts of issues that went out before were copied by people, and have no rows."""
    op.create_table(
        "posts",
        sa.Column("draft", sa.Integer(), nullable=False),
        sa.Column("network", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("part", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("newsletter", sa.Text(), nullable=False),
        sa.Column("at", UtcTime(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("remote", sa.Text(), nullable=False),
        sa.Column("check", sa.Text(), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("detail", sa.Text(), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("not_before", UtcTime(), nullable=True),
        sa.Column("by_hand", sa.Boolean(), nullable=False),
        sa.Column("sent_at", UtcTime(), nullable=True),
        sa.Column("changed", UtcTime(), nullable=False),
        sa.ForeignKeyConstraint(["draft"], ["drafts.id"], name=op.f("fk_posts_draft")),
        sa.PrimaryKeyConstraint("draft", "network", "key", "part", name=op.f("pk_posts")),
    )
    op.create_index(op.f("ix_posts_newsletter_status"), "posts", ["newsletter", "status"], unique=False)


def downgrade() -> None:
    """Older versions have no use for it."""
    op.drop_table("posts")
