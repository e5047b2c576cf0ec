"""Who works at the desk."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, ForeignKey, Integer, Table, Text

from pipeline.store.tables.columns import UtcTime, metadata

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
