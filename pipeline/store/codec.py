"""Values to JSON columns and back, by their types."""

from __future__ import annotations

import json
from datetime import date, datetime

import cattrs

from pipeline.model.entries import Picture
from pipeline.model.issues import Issue

_CONVERTER = cattrs.Converter()
_CONVERTER.register_unstructure_hook(datetime, datetime.isoformat)
_CONVERTER.register_unstructure_hook(date, date.isoformat)
_CONVERTER.register_structure_hook(datetime, lambda text, _: datetime.fromisoformat(text))
_CONVERTER.register_structure_hook(date, lambda text, _: date.fromisoformat(text))


def dump_issue(issue: Issue) -> str:
    """An issue as JSON, the same text for the same value."""
    return json.dumps(
        _CONVERTER.unstructure(issue), ensure_ascii=False, sort_keys=True, separators=(",", ":")
    )


def load_issue(text: str) -> Issue:
    """The value behind `dump_issue`'s text; keys that an older version did not write take their defaults."""
    return _CONVERTER.structure(json.loads(text), Issue)


def dump_pictures(pictures: tuple[Picture, ...]) -> list[dict[str, object]]:
    """Pictures for a JSON column."""
    plain: list[dict[str, object]] = _CONVERTER.unstructure(list(pictures))
    return plain


def load_pictures(rows: list[dict[str, object]]) -> tuple[Picture, ...]:
    """Pictures from a JSON column."""
    return tuple(_CONVERTER.structure(row, Picture) for row in rows)
