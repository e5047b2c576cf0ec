from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from pipeline.text.links import canonical_link, clean_link, is_web_link


@pytest.mark.parametrize(
    ("published", "clean"),
    [
        ("https://x.org/a?utm_source=rss&utm_medium=rss", "https://x.org/a"),
        ("https://x.org/a?b=2&utm_source=rss&a=1#top", "https://x.org/a?b=2&a=1#top"),
        ("https://x.org/a?fbclid=1&amp;gclid=2&mc_eid=3&_hsenc=4&yclid=5", "https://x.org/a"),
        ("https://x.org/a?UTM_Source=rss", "https://x.org/a"),
        ("https://www.x.org/a?ref=x.org", "https://www.x.org/a"),
        ("https://x.org/a?ref=12", "https://x.org/a?ref=12"),
        ("https://x.org/?p=9100&lang=", "https://x.org/?p=9100&lang="),
        ("https://x.org/a?q=caf%C3%A9+%2B&x[]=1", "https://x.org/a?q=caf%C3%A9+%2B&x[]=1"),
        ("HTTPS://X.org:443/A/", "HTTPS://X.org:443/A/"),
        ("  https://x.org/a \n", "https://x.org/a"),
        ("mailto:a@x.org?utm_source=1", "mailto:a@x.org?utm_source=1"),
        ("http://[", "http://["),
        ("", ""),
    ],
)
def test_the_published_link_loses_its_tracking_and_nothing_else(published: str, clean: str) -> None:
    assert clean_link(published) == clean


@pytest.mark.parametrize(
    "same",
    [
        "https://x.org/a/b?a=1&b=2",
        "http://x.org/a/b?a=1&b=2",
        "https://www.x.org/a/b/?b=2&a=1",
        "https://X.ORG:443/a/b?b=2&utm_campaign=z&a=1",
        "http://x.org:80/a/b?a=1&b=2#respond",
        "https://x.org./a/b?a=1&b=2#comments",
        "https://x.org/a/b?a=1&&b=2#more-17",
        "https://me:secret@x.org/a/b?a=1&b=2#:~:text=word",
    ],
)
def test_addresses_of_one_page_have_one_key(same: str) -> None:
    assert canonical_link(same) == "x.org/a/b?a=1&b=2"


@pytest.mark.parametrize(
    "other",
    [
        *("https://x.org/a/c", "https://y.x.org/a", "https://x.org:8080/a", "https://x.org/a?id=1"),
        *("https://x.org/a#/item/7", "https://x.org/A", "https://x.org/a?id=2", "https://x.org//a"),
    ],
)
def test_addresses_of_other_pages_have_other_keys(other: str) -> None:
    assert canonical_link(other) != canonical_link("https://x.org/a")


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("https://x.org", True),
        ("HTTP://x.org/", True),
        ("//x.org", False),
        ("ftp://x.org", False),
        ("https://", False),
        ("https://x.org:99999/", False),
        ("https://x.org:y/", False),
        ("x.org", False),
        ("tag:x.org,2025:1", False),
    ],
)
def test_a_web_link_has_a_scheme_and_a_host(text: str, is_one: bool) -> None:
    assert is_web_link(text) is is_one


@given(st.text(max_size=80) | st.from_regex(r"https?://[a-z.:/?#&=%@\[\]0-9]{0,60}", fullmatch=True))
@example("http://[::1]:80/?&utm_source=#:~:")
@example("https://x.org/a?utm_source=1&utm_source")
def test_no_text_makes_them_fail_and_cleaning_twice_changes_nothing(text: str) -> None:
    clean = clean_link(text)
    assert clean_link(clean) == clean
    assert canonical_link(clean) == canonical_link(text)
