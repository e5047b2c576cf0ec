from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from pipeline.compose.post_words import PostWords
from pipeline.compose.posts import chosen_items, item_variants, tags_for
from pipeline.compose.wording import action, credit, deadline_clause, when_words
from pipeline.model.issues import IssueItem
from pipeline.model.items import Deadline, Kind, Source
from tests.render.samples import CENTRAL, RURAL, STATE, calls, events, issue, lead, newsletter, story

TODAY = date(2025, 5, 22)


def _variants(item: IssueItem, network: str = "x", tags: tuple[str, ...] = ("#A", "#B")) -> list[PostWords]:
    return list(item_variants(item, network, today=TODAY, zone=CENTRAL, hashtags=tags))


@pytest.mark.parametrize(
    ("quote", "verb"),
    [
        ("Applications are due Friday, June 6, 2025.", "Apply by"),
        ("Applicants must be in by June 6.", "Apply by"),
        ("To apply, return the form by June 6.", "Return the form by"),
        ("Return this entry form by Jan. 17.", "Return the form by"),
        ("Nominations close May 28.", "Nominate by"),
        ("Register by May 30.", "Register by"),
        ("Preregistration closes May 30.", "Register by"),
        ("RSVP by noon on June 2.", "RSVP by"),
        ("Proposals are due June 1; apply for travel money later.", "Send proposals by"),
        ("Apply by June 1; proposals are read in July.", "Apply by"),
        ("Letters of intent are due March 3.", "Send a letter of intent by"),
        ("Submit your video no later than May 9.", "Submit by"),
        ("Enrollment closes March 10.", "Enroll by"),
        ("The sign-up sheet closes June 6.", "Sign up by"),
        ("To be considered, complete the form by June 6.", "Complete the form by"),
    ],
)
def test_the_items_own_verb_says_what_to_do(quote: str, verb: str) -> None:
    item = replace(story(1, "Title", ""), deadline=Deadline(date(2025, 6, 6), quote=quote))
    assert action(item) == verb


def test_without_a_verb_a_call_closes_and_an_event_wants_registration() -> None:
    item = replace(story(1, "Title", ""), kind=Kind.CALL, deadline=Deadline(date(2025, 6, 6)))
    assert deadline_clause(item, Deadline(date(2025, 6, 6)), TODAY) == "Closes Friday, June 6"
    assert action(replace(item, kind=Kind.EVENT)) == "Register by"


def test_a_vote_in_a_blurb_is_not_what_readers_are_asked_for() -> None:
    blurb = "Sign the letter before the county board votes."
    item = replace(story(1, "Title", blurb), deadline=Deadline(date(2025, 6, 6), quote="Open until June 6."))
    assert action(item) == "Closes"


def test_variants_go_from_full_to_short_with_deadline_and_link_in_each() -> None:
    item = calls()[0]
    found = _variants(item)
    assert found[0].text == item.blurb
    assert found[0].tags == ("#A", "#B")
    assert found[-1].text == ""
    assert all(one.deadline == "Apply by Friday, May 23, 11:59 p.m. CT" for one in found)
    assert all(one.link == item.link for one in found)


def test_first_goes_a_tag_then_the_words_before_the_title_then_the_other_tag_and_last_a_sentence() -> None:
    item = calls()[0]
    kinds = [(one.text == item.blurb, len(one.tags), one.plain) for one in _variants(item)]
    assert kinds[:6] == [
        *((True, 2, False), (True, 1, False)),
        *((True, 2, True), (True, 1, True), (True, 0, True)),
        (False, 2, False),
    ]


def test_titles_are_shortened_after_everything_else_and_an_ellipsis_comes_last() -> None:
    title = "How one two three (and four) five six seven eight: nine ten, eleven twelve and thirteen"
    found = _variants(story(3, title, "A sentence that says something else."))
    whole = [one.title == title for one in found]
    assert whole == sorted(whole, reverse=True)
    cut = ["…" in one.title for one in found[:-1]]
    assert cut == sorted(cut)
    assert any(cut)
    assert not any("…" in one.text for one in found)


def test_where_no_title_fits_the_post_says_what_it_is_about_and_from_whom() -> None:
    assert _variants(replace(calls()[0], title="x" * 400))[-1].title == "An open call from Programming Notes"
    assert _variants(replace(lead(), title="x" * 400))[-1].title == (
        "A story worth reading from Lakeshore Libraries"
    )
    assert _variants(replace(lead(), title="x" * 400, sources=()))[-1].title == "A story worth reading"


def test_a_post_that_says_we_without_saying_who_is_never_made() -> None:
    ours = story(6, "Porch Sessions", "Our front steps hold forty people. They come on Fridays.")
    for one in _variants(ours):
        assert not one.plain or not one.text.startswith("Our")


def test_an_event_says_when_it_is_unless_its_text_does() -> None:
    webinar = events()[0]
    assert {one.note for one in _variants(webinar)} == {"Tuesday, June 3, 2 p.m. CT"}
    told = replace(webinar, blurb="Come on Tuesday, June 3, at 3 p.m. Eastern. A spreadsheet is included.")
    notes = {one.text: one.note for one in _variants(told)}
    assert notes["Come on Tuesday, June 3, at 3 p.m. Eastern. A spreadsheet is included."] == ""
    assert notes[""] == "Tuesday, June 3, 2 p.m. CT"


def test_hashtags_whose_words_the_item_has_come_first_and_each_network_takes_its_number() -> None:
    tags = ("#Libraries", "#LibraryPrograms", "#ReadingWithTeens", "#Grants")
    assert tags_for(calls()[0], "mastodon", tags) == ("#Libraries", "#ReadingWithTeens", "#LibraryPrograms")
    assert tags_for(lead(), "threads", tags) == ("#Libraries",)
    assert tags_for(lead(), "facebook", tags) == ()
    assert len(tags_for(lead(), "instagram", tags * 2)) == 4


def test_the_lead_comes_first_then_calls_by_deadline_and_no_dead_call() -> None:
    past = replace(calls()[0], id="past", deadline=Deadline(TODAY - timedelta(days=1)))
    first, second, *rest = issue().sections
    draft = replace(issue(), sections=(first, replace(second, items=(past, *reversed(calls()))), *rest))
    assert [item.id for item in chosen_items(draft, newsletter())] == [
        *("item0001", "item0002", "item0003", "item0004", "item0005", "item0016")
    ]
    none = replace(newsletter(), posts=replace(newsletter().posts, items=0))
    assert chosen_items(draft, none) == ()


def test_sources_are_credited_once_each() -> None:
    many = (STATE, RURAL, STATE, Source("x", " Third  One ", ""))
    assert (
        credit(replace(lead(), sources=many)) == "State Library Bulletin, Rural Library Network and Third One"
    )
    assert credit(replace(lead(), sources=())) == ""


@pytest.mark.parametrize(
    ("starts", "words"),
    [
        (datetime(2025, 6, 3, 19, 0, tzinfo=UTC), "Tuesday, June 3, 2 p.m. CT"),
        (datetime(2025, 6, 3, 0, 0, tzinfo=UTC), "Tuesday, June 3"),
        (
            datetime(2026, 1, 9, 18, 30, tzinfo=timezone(timedelta(hours=-5))),
            "Friday, Jan. 9, 2026, 5:30 p.m. CT",
        ),
    ],
)
def test_an_event_says_when_in_the_newsletters_zone(starts: datetime, words: str) -> None:
    assert when_words(starts, CENTRAL, TODAY) == words
