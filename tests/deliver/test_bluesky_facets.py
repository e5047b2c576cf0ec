"""Links, tags and mentions, found as Bluesky's own apps find them."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.deliver.channels.bluesky.facets import facets_of
from pipeline.text.facets import Facet, Leads

HANDLES = {"reader.example.org": "did:plc:reader"}
LINK = "https://example.org/a_(b)?c=d&e=ü"
# Whatever people type, and often what nearly leads somewhere.
ODD = st.text() | st.sampled_from(
    ["#", "@", "https://", "é👩‍👩‍👧", "(", "#a(https://b.org", "$ALA", "\u200b#x", "”", "＃y"]
)
TEXTS = st.lists(ODD | st.sampled_from([" ", "\n", LINK, "#Tag", "@reader.example.org"])).map("".join)


def told(text: str, link: str = "") -> list[tuple[str, Leads, str]]:
    """The facets of a text, by the words that they stand on."""
    data = text.encode()
    return [
        (data[facet.start : facet.end].decode(), facet.leads, facet.to)
        for facet in facets_of(text, link, HANDLES.get)
    ]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Apply now: https://example.org/a.", [("https://example.org/a", "link", "https://example.org/a")]),
        ("“See https://example.org/a”", [("https://example.org/a", "link", "https://example.org/a")]),
        ("see example.org/a, today", [("example.org/a", "link", "https://example.org/a")]),
        ("Read.Me at 5 p.m.", []),
        ("Süßes 👩‍👩‍👧 #MediaLiteracy.", [("#MediaLiteracy", "tag", "MediaLiteracy")]),
        ("item #1 of a#b", []),
        ("ask @reader.example.org!", [("@reader.example.org", "mention", "did:plc:reader")]),
        ("ask @Reader.Example.ORG", []),
        ("ask @nobody.example.org", []),
        ("ask @ala or jo@example.org", []),
    ],
)
def test_what_leads_somewhere(text: str, wanted: list[tuple[str, str, str]]) -> None:
    assert told(text) == [(words, Leads(leads), to) for words, leads, to in wanted]


def test_a_link_that_is_known_is_taken_whole() -> None:
    address = "https://example.org/a)"
    assert told(f"Here: {address} and {address}.", address) == [(address, Leads.LINK, address)] * 2


def test_what_lies_over_another_is_left_out() -> None:
    assert told("#a(https://b.org") == [("https://b.org", Leads.LINK, "https://b.org")]


@given(TEXTS)
def test_every_facet_gives_back_what_it_stands_on(text: str) -> None:
    for words, leads, to in told(text):
        match leads:
            case Leads.LINK:
                assert to in {words, f"https://{words}"}
            case Leads.TAG if words.startswith("$"):
                assert to == words.upper()
            case Leads.TAG:
                assert (words[0], words[1:]) in {("#", to), ("＃", to)}
            case Leads.MENTION:
                assert words == "@reader.example.org"


@given(TEXTS)
def test_facets_are_in_order_and_apart(text: str) -> None:
    found = facets_of(text, "", HANDLES.get)
    assert all(one.end <= two.start for one, two in pairwise(found))


@given(TEXTS, TEXTS)
def test_whatever_stands_around_them_link_tag_and_mention_are_found(before: str, after: str) -> None:
    text = f"{before} {LINK}\n#Tag @reader.example.org\n{after}"
    start = len(f"{before} ".encode())
    link = Facet(start, start + len(LINK.encode()), Leads.LINK, LINK)
    tag = Facet(link.end + 1, link.end + 5, Leads.TAG, "Tag")
    mention = Facet(tag.end + 1, tag.end + 20, Leads.MENTION, "did:plc:reader")
    assert {link, tag, mention} <= set(facets_of(text, LINK, HANDLES.get))


def test_a_handle_is_asked_for_in_small_letters() -> None:
    asked: list[str] = []

    def did_of(handle: str) -> None:
        asked.append(handle)

    facets_of("@Reader.Example.org", "", did_of)
    assert asked == ["reader.example.org"]
