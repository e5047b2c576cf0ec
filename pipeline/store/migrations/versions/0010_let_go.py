"""That a person let a post go stands by itself, and what has no time is nobody's post."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from pipeline.store.tables import UtcTime

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add a column, and put straight what older versions wrote.

    `not_before` of a pending part stood for a person's word, and could also be left from a pause.
    Only where the row says in words that a person let it go is that believed: else one is asked once more.
    """
    op.add_column("posts", sa.Column("let_go", UtcTime(), nullable=True))
    op.execute(
        "UPDATE posts SET let_go = not_before WHERE status = 'pending' AND detail LIKE 'to be posted, says %'"
    )
    op.execute("UPDATE posts SET not_before = NULL WHERE status = 'pending'")
    op.execute("UPDATE posts SET by_hand = false WHERE detail LIKE 'it has no time: %'")


def downgrade() -> None:
    """Older versions read a person's word from `not_before`."""
    op.execute("UPDATE posts SET not_before = let_go WHERE status = 'pending' AND let_go IS NOT NULL")
    op.drop_column("posts", "let_go")
