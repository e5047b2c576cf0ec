"""Lengths in each network's own units."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.errors import UsageError
from pipeline.text.lengths import LIMITS, count, fits

FAMILY = "👩‍👩‍👧"


@pytest.mark.parametrize(
    ("network", "text", "wanted"),
    [
        ("x", "plain text", 10),
        ("x", "https://example.org/a/very/long/address/that/goes/on", 23),
        ("x", "Read.Me", 23),
        ("x", "see example.org.", 28),
        ("x", "at 5 p.m. in the U.S., e.g.", 27),
        ("x", "jo@example.org", 14),
        ("x", "日本", 4),
        ("x", "— “”’", 5),
        ("x", "…", 2),
        ("x", FAMILY, 2),
        ("x", "e\u0301", 1),
        ("x", "english text 日本語 😷 https://example.com", 46),
        ("bluesky", FAMILY, 1),
        ("bluesky", "https://example.org/", 20),
        ("mastodon", "https://example.org/a/very/long/address/that/goes/on", 23),
        ("mastodon", "example.org", 11),
        ("mastodon", "xhttps://example.org/", 21),
        ("mastodon", "@jo@example.social hi", 6),
        ("mastodon", "english text 日本語 😷 https://example.com", 42),
        ("linkedin", "a (b) #Tag", 12),
        ("linkedin", "😷", 2),
    ],
)
def test_each_network_counts_in_its_own_way(network: str, text: str, wanted: int) -> None:
    assert count(network, text) == wanted


def test_a_text_at_the_limit_fits_and_one_more_does_not() -> None:
    for network, limit in LIMITS.items():
        assert fits(network, "a" * limit)
        assert not fits(network, "a" * (limit + 1))


def test_bluesky_also_limits_bytes() -> None:
    assert count("bluesky", FAMILY * 250) == 250
    assert not fits("bluesky", FAMILY * 250)


def test_an_unknown_network_is_named() -> None:
    with pytest.raises(UsageError, match="orkut"):
        count("orkut", "hi")


@given(st.sampled_from(sorted(LIMITS)), st.text(max_size=200), st.text(max_size=20))
def test_no_text_raises_and_words_added_never_shorten(network: str, text: str, more: str) -> None:
    assert 0 <= count(network, text) <= count(network, f"{text} ") + len(more)
    assert count(network, f"{text}\n{more} word") >= count(network, text)
