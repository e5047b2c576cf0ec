"""The entries of the sample feeds, as labelled rows for `bench.curation`."""

from __future__ import annotations

import json
import tomllib
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from pipeline.collect.parse import parse_feed
from pipeline.curate.blurbs import body_text
from pipeline.model.entries import Entry
from pipeline.model.items import Kind
from pipeline.model.settings import Feed

ROOT = Path(__file__).parent.parent
NOW = datetime(2025, 5, 22, 14, tzinfo=UTC)


def rows() -> list[dict[str, Any]]:
    """Each labelled entry with its text, and what its feed says of it."""
    labels: dict[str, list[dict[str, Any]]] = {}
    expected = (ROOT / "tests" / "data" / "sample-feeds-expected.jsonl").read_text(encoding="utf-8")
    for line in map(json.loads, expected.splitlines()):
        labels.setdefault(line["feed"], []).append(line)
    found = []
    for path in sorted((ROOT / "feeds").glob("*.toml")):
        for table in tomllib.loads(path.read_text(encoding="utf-8")).get("feed", []):
            name = Path(table.get("path", "")).name
            if name in labels:
                found += _of_feed(table, labels[name])
    return found


def _of_feed(table: dict[str, Any], labels: list[dict[str, Any]]) -> list[dict[str, Any]]:
    feed = Feed(table["id"], table["name"], language=table.get("language", ""))
    body = (ROOT / table["path"]).read_bytes()
    parsed = parse_feed(body, feed=feed, content_type="", url="", now=NOW)
    entries = {entry.title: entry for entry in parsed.entries}
    hint = Kind(table["kind"]) if "kind" in table else None
    return [_row(label, entries[label["title"]], hint) for label in labels if label["title"] in entries]


def _row(label: dict[str, Any], entry: Entry, hint: Kind | None) -> dict[str, Any]:
    published = entry.published or NOW
    return {
        **{name: label[name] for name in ("id", "title", "kind", "deadline")},
        "accept": label.get("accept", []),
        "accept_kinds": label.get("accept_kinds", []),
        "text": body_text(entry.content, entry.summary),
        "published": str(published.date()),
        "feed_says": {
            "categories": entry.categories,
            "hint": hint,
            "starts": entry.starts is not None,
            "language": entry.language or "en",
        },
    }
