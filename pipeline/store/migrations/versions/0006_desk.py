"""What the desk keeps: comments, overrides, and what undo walks over."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from pipeline.store.tables import UtcTime

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add two tables, and two columns to the history."""
    op.add_column("revisions", sa.Column("field", sa.Text(), nullable=False, server_default=""))
    op.add_column("revisions", sa.Column("shows", sa.Integer(), nullable=True))
    op.create_table(
        "comments",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("draft", sa.Integer(), nullable=False),
        sa.Column("item", sa.Text(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("at", UtcTime(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("resolved_by", sa.Text(), nullable=False),
        sa.Column("resolved_at", UtcTime(), nullable=True),
        sa.ForeignKeyConstraint(["draft"], ["drafts.id"], name=op.f("fk_comments_draft")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_comments")),
    )
    op.create_index(op.f("ix_comments_draft"), "comments", ["draft"])
    op.create_table(
        "overrides",
        sa.Column("draft", sa.Integer(), nullable=False),
        sa.Column("check", sa.Text(), nullable=False),
        sa.Column("target", sa.Text(), nullable=False),
        sa.Column("finding", sa.Text(), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("at", UtcTime(), nullable=False),
        sa.ForeignKeyConstraint(["draft"], ["drafts.id"], name=op.f("fk_overrides_draft")),
        sa.PrimaryKeyConstraint("draft", "check", "target", "finding", name=op.f("pk_overrides")),
    )


def downgrade() -> None:
    """Older versions have no use for them."""
    for table in ("overrides", "comments"):
        op.drop_table(table)
    for column in ("shows", "field"):
        op.drop_column("revisions", column)
