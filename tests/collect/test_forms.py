"""Every form of feed, as data pairs: `x.rss` and beside it `x.expected.json`, with what stands in it.

The expected values are written by `pytest --update`, and read by a person before they are kept. Only what is
not empty is written down, and nothing else may be there.
"""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from pipeline.model.entries import ParsedFeed
from tests.collect.conftest import Parse

FEEDS = Path(__file__).parents[1] / "data" / "feeds"
NAMES = sorted(path.name for path in FEEDS.iterdir() if not path.name.endswith(".expected.json"))
HEADERS = {"windows-1251-in-the-header.rss": "text/xml; charset=windows-1251"}


@pytest.mark.parametrize("name", NAMES)
def test_a_form_is_read_as_expected(parse: Parse, name: str, request: pytest.FixtureRequest) -> None:
    expected = FEEDS / f"{stem(name)}.expected.json"
    found = plain(parse((FEEDS / name).read_bytes(), content_type=HEADERS.get(name, "")))
    if request.config.getoption("--update"):
        expected.write_text(json.dumps(found, ensure_ascii=False, indent=1) + "\n", "utf-8")
    assert found == json.loads(expected.read_text("utf-8"))


def test_every_expectation_has_its_feed() -> None:
    expected = sorted(path.name.removesuffix(".expected.json") for path in FEEDS.glob("*.expected.json"))
    assert expected == sorted(map(stem, NAMES))


@pytest.mark.parametrize("name", [name for name in NAMES if name.startswith("truncated")])
def test_a_truncated_document_says_that_its_end_is_missing(parse: Parse, name: str) -> None:
    assert "The end of the feed is missing" in parse((FEEDS / name).read_bytes()).notes[-1]


def stem(name: str) -> str:
    return name.rpartition(".")[0]


def plain(parsed: ParsedFeed) -> dict[str, Any]:
    """What a feed held, without what is empty or follows from the rest."""
    return _plain(asdict(parsed))


def _plain(values: dict[str, Any]) -> dict[str, Any]:
    follows = {"feed", "keys", "digests", "marks"}
    return {key: _value(value) for key, value in values.items() if value and key not in follows}


def _value(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, tuple):
        return [_plain(each) if isinstance(each, dict) else each for each in value]
    return value
