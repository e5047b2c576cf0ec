"""Pictures as they are shown, and where they were taken from."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from pipeline.store.tables import UtcTime

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add two tables; issues that were made before have no pictures."""
    op.create_table(
        "pictures",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("width", sa.Integer(), nullable=False),
        sa.Column("height", sa.Integer(), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_pictures")),
    )
    op.create_table(
        "picture_places",
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("at", UtcTime(), nullable=False),
        sa.Column("fault", sa.Text(), nullable=False),
        sa.Column("small", sa.Text(), nullable=True),
        sa.Column("large", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["small"], ["pictures.name"], name=op.f("fk_picture_places_small")),
        sa.ForeignKeyConstraint(["large"], ["pictures.name"], name=op.f("fk_picture_places_large")),
        sa.PrimaryKeyConstraint("place", name=op.f("pk_picture_places")),
    )


def downgrade() -> None:
    """Older versions have no use for them."""
    for table in ("picture_places", "pictures"):
        op.drop_table(table)
