"""Places in a post, told by bytes; and the words beside a card."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.text.facets import Facet, Leads, beside_card, facet_at, links_of, sound, trimmed

LINK = "https://example.org/story"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (f"Words.\n\n{LINK}", "Words."),
        (f"Words.\n\n{LINK}\n\n#Libraries", "Words.\n\n#Libraries"),
        (f"Words.\n  {LINK}  \n#Libraries", "Words.\n#Libraries"),
        (f"{LINK}\n\nWords.", "Words."),
        (LINK, ""),
        (f"Read it at {LINK}", f"Read it at {LINK}"),
        (f"Words.\n\n{LINK}/more", f"Words.\n\n{LINK}/more"),
        ("Words.\n\n\n\nMore.", "Words.\n\n\n\nMore."),
    ],
)
def test_a_line_that_is_only_the_link_of_the_card_is_left_out(text: str, wanted: str) -> None:
    assert beside_card(text, LINK) == wanted


def test_where_there_is_no_card_every_word_stays() -> None:
    assert beside_card(f"Words.\n\n{LINK}", "") == f"Words.\n\n{LINK}"


@given(st.text(), st.text())
def test_no_word_is_lost_beside_a_card(before: str, after: str) -> None:
    words = f"{before}\n{LINK}\n{after}"
    assert beside_card(words, LINK).split() == f"{before}\n{after}".split()


@pytest.mark.parametrize(
    "address",
    ["https://example.org/a_(b)", "https://example.org/(b", "https://example.org/b).", "https://e.org/”"],
)
def test_a_known_link_is_whole_whatever_it_ends_in(address: str) -> None:
    text = f"“Süß” {address}\nand ({address}), {address}."
    ends = [text.encode()[facet.start : facet.end].decode() for facet in links_of(text, address)]
    assert ends == [address] * 3


def test_a_known_link_is_not_found_within_a_longer_one() -> None:
    assert links_of(f"{LINK}/more x{LINK}", LINK) == []


@pytest.mark.parametrize(
    ("found", "wanted"),
    [
        ("https://e.org/a”.", "https://e.org/a"),
        ("https://e.org/a).", "https://e.org/a"),
        ("https://e.org/a_(b)", "https://e.org/a_(b)"),
        ("https://e.org/a_(b))…", "https://e.org/a_(b)"),
        ("https://e.org/?q=[1]", "https://e.org/?q=[1]"),
        ("https://e.org/a?!", "https://e.org/a"),
        ("https://e.org/", "https://e.org/"),
    ],
)
def test_what_closes_a_sentence_is_no_part_of_an_address(found: str, wanted: str) -> None:
    assert trimmed(found) == wanted


@pytest.mark.parametrize(
    "facet",
    [
        Facet(0, 99, Leads.LINK, LINK),  # beyond the end
        Facet(3, 1, Leads.LINK, LINK),  # backwards
        Facet(2, 2, Leads.LINK, LINK),  # nothing
        Facet(-1, 2, Leads.LINK, LINK),
        Facet(2, 3, Leads.LINK, LINK),  # begins within the ü
        Facet(0, 2, Leads.LINK, LINK),  # ends within it
        Facet(0, 1, Leads.LINK, "javascript:alert()"),
        Facet(0, 1, Leads.LINK, "https:///nowhere"),
        Facet(0, 1, Leads.LINK, "https://two words.org"),
        Facet(0, 1, Leads.LINK, f"https://e.org/{'a' * 8192}"),
        Facet(0, 1, Leads.TAG, ""),
        Facet(0, 1, Leads.TAG, "a" * 65),
        Facet(0, 1, Leads.MENTION, ""),
    ],
)
def test_what_would_lead_astray_does_not_go_out(facet: Facet) -> None:
    assert sound([facet], "Tür!") == ()


def test_a_tag_may_have_64_characters_of_whatever_make() -> None:
    families = Facet(0, 1, Leads.TAG, "👩‍👩‍👧" * 35)  # 630 bytes
    assert sound([families, Facet(1, 4, Leads.TAG, "a" * 64)], "Tür!") == (
        families,
        Facet(1, 4, Leads.TAG, "a" * 64),
    )
    assert sound([Facet(0, 1, Leads.TAG, "👩‍👩‍👧" * 36)], "Tür!") == ()


def test_of_two_over_each_other_the_first_named_stays() -> None:
    one, two = facet_at("a b c", 2, 5, Leads.TAG, "b"), facet_at("a b c", 0, 3, Leads.LINK, LINK)
    assert sound([one, two], "a b c") == (one,)
    assert sound([two, one], "a b c") == (two,)


@given(st.text(min_size=1), st.lists(st.tuples(st.integers(-3, 40), st.integers(-3, 40))))
def test_whatever_is_proposed_what_goes_out_is_in_order_apart_and_of_whole_characters(
    text: str, places: list[tuple[int, int]]
) -> None:
    kept = sound([Facet(start, end, Leads.TAG, "a") for start, end in places], text)
    data, before = text.encode(), 0
    for facet in kept:
        assert before <= facet.start < facet.end <= len(data)
        assert data[: facet.start].decode() + data[facet.start : facet.end].decode() in text
        before = facet.end


@given(st.text(), st.text(min_size=1), st.text())
def test_places_in_characters_are_told_in_bytes(before: str, words: str, after: str) -> None:
    text = before + words + after
    facet = facet_at(text, len(before), len(before) + len(words), Leads.TAG, "a")
    assert text.encode()[facet.start : facet.end].decode() == words
