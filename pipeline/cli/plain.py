"""Values as JSON has them, for commands that say everything."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum


def plain(value: object) -> object:
    """Dataclasses as objects by their fields, times and days in ISO 8601, pairs as lists."""
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, tuple | list):
        return [plain(one) for one in value]
    if isinstance(value, Enum):
        return value.value
    return value.isoformat() if isinstance(value, date) else value
