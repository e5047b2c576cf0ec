"""What persons decide about items for good: pins, bans, pairs told apart; and corrections."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from pipeline.store.tables import UtcTime

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add three tables."""
    op.create_table(
        "preferences",
        sa.Column("newsletter", sa.Text(), nullable=False),
        sa.Column("item", sa.Text(), nullable=False),
        sa.Column("wish", sa.Text(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("at", UtcTime(), nullable=False),
        sa.PrimaryKeyConstraint("newsletter", "item", name=op.f("pk_preferences")),
    )
    op.create_table(
        "pairings",
        sa.Column("one", sa.Integer(), nullable=False),
        sa.Column("other", sa.Integer(), nullable=False),
        sa.Column("same", sa.Boolean(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("at", UtcTime(), nullable=False),
        sa.ForeignKeyConstraint(["one"], ["entries.id"], name=op.f("fk_pairings_one")),
        sa.ForeignKeyConstraint(["other"], ["entries.id"], name=op.f("fk_pairings_other")),
        sa.PrimaryKeyConstraint("one", "other", name=op.f("pk_pairings")),
    )
    op.create_table(
        "corrected",
        sa.Column("newsletter", sa.Text(), nullable=False),
        sa.Column("item", sa.Text(), nullable=False),
        sa.Column("says", sa.Text(), nullable=False),
        sa.Column("draft", sa.Integer(), nullable=False),
        sa.Column("at", UtcTime(), nullable=False),
        sa.ForeignKeyConstraint(["draft"], ["drafts.id"], name=op.f("fk_corrected_draft")),
        sa.PrimaryKeyConstraint("newsletter", "item", "says", name=op.f("pk_corrected")),
    )


def downgrade() -> None:
    """Older versions have no use for them."""
    for table in ("corrected", "pairings", "preferences"):
        op.drop_table(table)
