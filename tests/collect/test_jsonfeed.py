from __future__ import annotations

import json
from typing import Any

import pytest

from tests.collect.conftest import Parse


def document(*items: object, **head: Any) -> str:
    return json.dumps({"version": "https://jsonfeed.org/version/1.1", "title": "T", "items": items} | head)


def test_everything_that_an_item_says_is_read(parse: Parse) -> None:
    item = {
        "id": 7,
        "url": "/a",
        "title": "A &amp; B",
        "content_html": "<p>Text</p>",
        "summary": "Short",
        "date_published": "2025-05-19T17:00:00-05:00",
        "date_modified": "2025-05-20T17:00:00-05:00",
        "tags": ["x", 3, "y"],
        "author": {"name": "Ann"},
        "banner_image": "/wide.jpg",
        "attachments": [
            {"url": "/b.png", "mime_type": "image/png"},
            {"url": "/c.mp3", "mime_type": "audio/mpeg"},
        ],
        "language": "es",
    }
    parsed = parse(document(item, home_page_url="https://home.example.org/", language="en"))
    entry = parsed.entries[0]

    assert (parsed.form, parsed.title, parsed.home, parsed.language) == (
        "JSON Feed 1.1", "T", "https://home.example.org/", "en"
    )  # fmt: skip
    assert (entry.guid, entry.link, entry.title) == ("7", "https://site.example.org/a", "A & B")
    assert (entry.content, entry.summary) == ("<p>Text</p>", "<p>Short</p>")
    assert (str(entry.published), str(entry.updated)) == (
        "2025-05-19 17:00:00-05:00",
        "2025-05-20 17:00:00-05:00",
    )
    assert (entry.categories, entry.authors, entry.language) == (("x", "y"), ("Ann",), "es")
    assert [picture.url for picture in entry.pictures] == [
        "https://site.example.org/wide.jpg",
        "https://site.example.org/b.png",
    ]


@pytest.mark.parametrize("wrong", [None, 3.5, True, [], {}, [[]], "\ud800", "\u0000"])
def test_values_of_a_wrong_kind_count_as_missing(parse: Parse, wrong: object) -> None:
    keys = ("id", "url", "title", "content_html", "date_published", "tags", "authors", "attachments", "image")
    parsed = parse(document({"title": "A", "url": "https://x.example.org/"} | dict.fromkeys(keys[3:], wrong)))
    assert [entry.title for entry in parsed.entries] == ["A"]
    parsed = parse(document(dict.fromkeys(keys, wrong), wrong, {"title": "B"}))
    assert parsed.entries[-1].title == "B"


def test_version_1_0_and_no_version_at_all_are_read(parse: Parse) -> None:
    old = parse(document({"title": "A"}, version="https://jsonfeed.org/version/1"))
    assert (old.form, old.notes) == ("JSON Feed 1", ())
    none = parse(document({"title": "A"}, version=""))
    assert (none.form, len(none.entries)) == ("JSON Feed", 1)
    assert "which version" in none.notes[0]
