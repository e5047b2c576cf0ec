"""Values to JSON columns and back, by their types."""

from __future__ import annotations

import json
import threading
from datetime import date, datetime
from functools import cache
from typing import TYPE_CHECKING, Any

from pipeline.model.entries import Picture

if TYPE_CHECKING:
    from cattrs import Converter

    from pipeline.model.issues import Issue


_REMEMBERED = 4  # issues of some hundred KB
_issues: dict[str, Issue] = {}  # by their texts, the newest last
_lock = threading.Lock()


@cache
def _converter() -> Converter:
    # Imported here: a reading of feeds needs none.
    import cattrs  # noqa: PLC0415 - as above

    converter = cattrs.Converter()
    converter.register_unstructure_hook(datetime, datetime.isoformat)
    converter.register_unstructure_hook(date, date.isoformat)
    converter.register_structure_hook(datetime, lambda text, _: datetime.fromisoformat(text))
    converter.register_structure_hook(date, lambda text, _: date.fromisoformat(text))
    return converter


def dump_issue(issue: Issue) -> str:
    """An issue as JSON, the same text for the same value."""
    return json.dumps(
        _converter().unstructure(issue), ensure_ascii=False, sort_keys=True, separators=(",", ":")
    )


def load_issue(text: str) -> Issue:
    """The value behind `dump_issue`'s text; keys that an older version did not write take their defaults."""
    from pipeline.model.issues import Issue  # noqa: PLC0415 - see above

    with _lock:
        known = _issues.get(text)
    if known is None:
        known = _converter().structure(json.loads(text), Issue)
        remember(text, known)
    return known


def remember(text: str, issue: Issue) -> None:
    """Keep the issue behind a text for a while: whoever saves one is likely to be asked for it at once.

    Args:
        text: as `dump_issue` wrote it of this issue.
        issue: the issue.
    """
    with _lock:
        _issues.pop(text, None)
        _issues[text] = issue
        while len(_issues) > _REMEMBERED:
            del _issues[next(iter(_issues))]


def dump_pictures(pictures: tuple[Picture, ...]) -> list[dict[str, object]]:
    """Pictures for a JSON column."""
    return [
        {"url": each.url, "alt": each.alt, "width": each.width, "height": each.height} for each in pictures
    ]


def load_pictures(rows: list[dict[str, Any]]) -> tuple[Picture, ...]:
    """Pictures from a JSON column."""
    return tuple(Picture(row["url"], row["alt"], row["width"], row["height"]) for row in rows)
