"""Links: where they lead, as facts say, and the words that they are given."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from pipeline.model.facts import Facts, LinkFact, LinkState
from pipeline.model.issues import Finding, Level
from pipeline.review.link_checks import links_of
from tests.compose.test_issue import NEWSLETTER, an_issue
from tests.review.looking import changed, findings, of

LINK = "https://alpha.example.org/aaaaaaa1"


def led(state: LinkState, **more: Any) -> list[Finding]:
    """What is found about links when the first item's has become this and all others are well."""
    issue = changed(link=LINK)
    facts = [LinkFact(link, LinkState.OK) for link in links_of(issue, NEWSLETTER) if link != LINK]
    known = Facts((LinkFact(LINK, state, **more), *facts))
    return [one for one in findings(issue, facts=known) if one.check.startswith("link")]


def test_links_of_an_issue_are_those_of_its_items_and_never_the_one_that_unsubscribes() -> None:
    newsletter = replace(NEWSLETTER, home="https://example.org/home")
    links = links_of(changed(link="mailto:a@example.org"), newsletter)
    assert "https://example.org/home" in links
    assert "https://alpha.example.org/aaaaaaa2" in links
    assert newsletter.mail.unsubscribe not in links
    assert not any(link.startswith("mailto") for link in links)
    assert len(set(links)) == len(links)


@pytest.mark.parametrize(
    ("state", "check"),
    [
        (LinkState.DEAD, "link-dead"),
        (LinkState.TROUBLE, "link-trouble"),
        (LinkState.PRIVATE, "link-private"),
    ],
)
def test_a_link_that_readers_cannot_follow_is_looked_at_and_never_blocks(
    state: LinkState, check: str
) -> None:
    (finding,) = led(state, why="says no")
    assert (finding.check, finding.level, finding.target) == (check, Level.LOOK_AT, "aaaaaaa1")
    assert "it says no" in finding.reason


def test_a_link_that_is_well_or_redirects_for_the_moment_is_not_mentioned() -> None:
    assert led(LinkState.OK) == []
    assert led(LinkState.OK, target="https://alpha.example.org/session/aaaaaaa1") == []


def test_a_page_that_has_moved_for_good_is_noted_with_its_new_address() -> None:
    (finding,) = led(LinkState.MOVED, target="https://alpha.example.org/new/place")
    assert finding.level is Level.NOTE
    assert finding.fix is not None
    assert finding.fix.value == "https://alpha.example.org/new/place"
    assert not finding.fix.certain


def test_an_address_that_only_gains_a_slash_or_https_may_be_taken_unasked() -> None:
    (finding,) = led(LinkState.MOVED, target=f"{LINK}/")
    assert finding.fix is not None
    assert finding.fix.certain


def test_a_page_that_leads_to_the_front_page_may_be_gone() -> None:
    for state in (LinkState.OK, LinkState.MOVED):
        assert [one.check for one in led(state, target="https://alpha.example.org/")] == ["link-home"]


def test_what_could_not_be_checked_is_one_note_that_says_how_many_and_why() -> None:
    (note,) = led(LinkState.REFUSED, why="turned away by their servers")
    assert (note.check, note.level, note.target) == ("links-unchecked", Level.NOTE, "")
    assert note.reason == "1 of 7 links were not checked: turned away by their servers"
    issue = an_issue()
    (all_of_them,) = of("links-unchecked", issue, facts=Facts(()))
    assert all_of_them.reason == "7 of 7 links were not checked: not asked yet"


def test_without_facts_nothing_is_said_about_where_links_lead() -> None:
    assert of("links-unchecked", an_issue()) == []


def test_a_link_to_http_is_noted_unless_its_redirect_says_it_all() -> None:
    issue = changed(link="http://alpha.example.org/aaaaaaa1")
    (note,) = of("link-http", issue)
    assert note.fix is not None
    assert note.fix.value == LINK
    moved = Facts((LinkFact("http://alpha.example.org/aaaaaaa1", LinkState.MOVED, target=LINK),))
    assert of("link-http", issue, facts=moved) == []
    assert [one.fix and one.fix.certain for one in of("link-moved", issue, facts=moved)] == [True]
    assert of("link-http", changed(link="https://http.example.org/http://x")) == []


def page(*links: tuple[str, str]) -> dict[str, bytes]:
    html = "".join(f'<p><a href="{href}">{text}</a></p>' for href, text in links)
    return {"mail.html": f"<html><body>{html}</body></html>".encode()}


@pytest.mark.parametrize(
    "text",
    ["Read more", "Click here!", "here", "Learn more →", "https://a.example.org/x", "www.a.example.org"],
)
def test_words_that_say_nothing_of_where_a_link_leads_are_looked_at(text: str) -> None:
    (finding,) = of("link-vague", an_issue(), files=page((LINK, text)))
    assert finding.target == "aaaaaaa1"


@pytest.mark.parametrize(
    "text", ["Here Come the Bookmobiles", "More Than Books", "Read more books", "Dr. Seuss/Zine"]
)
def test_a_title_that_only_begins_like_them_is_well(text: str) -> None:
    assert of("link-vague", an_issue(), files=page((LINK, text))) == []


def test_a_link_without_words_is_looked_at_unless_its_picture_has_some() -> None:
    assert of("link-wordless", an_issue(), files=page((LINK, "")))
    assert of("link-wordless", an_issue(), files=page((LINK, '<img src="x.png" alt="">')))
    assert of("link-wordless", an_issue(), files=page((LINK, '<img src="x.png" alt="A garden">'))) == []


def test_two_links_with_the_same_words_and_different_places_are_looked_at_once() -> None:
    files = page(
        (LINK, "Weekly news"),
        ("https://b.example.org/", "Weekly  News"),
        ("https://c.example.org", "weekly news"),
    )
    assert len(of("link-words-twice", an_issue(), files=files)) == 1
    same = page((LINK, "Weekly news"), (f"{LINK}/", "Weekly news"))
    assert of("link-words-twice", an_issue(), files=same) == []


def test_two_items_that_may_be_the_same_are_not_told_of_twice() -> None:
    issue = changed(link=LINK, title="Death Café", possible_duplicates=("aaaaaaa2",))
    files = page((LINK, "Death Café"), ("https://b.example.org/", "Death Café"))
    assert of("link-words-twice", issue, files=files) == []
