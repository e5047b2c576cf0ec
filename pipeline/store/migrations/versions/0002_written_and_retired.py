"""What was sent, as it was written; and newsletters that are no more."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from pipeline.store.tables import UtcTime

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the two tables; issues that were sent before have no rows in the first."""
    op.create_table(
        "written",
        sa.Column("draft", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["draft"], ["drafts.id"], name=op.f("fk_written_draft")),
        sa.PrimaryKeyConstraint("draft", "name", name=op.f("pk_written")),
    )
    op.create_table(
        "retired",
        sa.Column("newsletter", sa.Text(), nullable=False),
        sa.Column("at", UtcTime(), nullable=False),
        sa.PrimaryKeyConstraint("newsletter", name=op.f("pk_retired")),
    )
