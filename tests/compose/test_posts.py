from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from pipeline.compose.posts import PostWords, chosen_items, issue_variants, item_variants
from pipeline.compose.wording import action, credit, deadline_clause, when_words
from pipeline.model.issues import IssueItem
from pipeline.model.items import Deadline, Kind, Source
from tests.render.samples import CENTRAL, RURAL, STATE, calls, issue, lead, newsletter, story

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
    ],
)
def test_the_items_own_verb_says_what_to_do(quote: str, verb: str) -> None:
    item = replace(story(1, "Title", ""), deadline=Deadline(date(2025, 6, 6), quote=quote))
    assert action(item) == verb


def test_without_a_verb_a_call_closes_and_an_event_wants_registration() -> None:
    item = replace(story(1, "Title", ""), kind=Kind.CALL, deadline=Deadline(date(2025, 6, 6)))
    assert deadline_clause(item, Deadline(date(2025, 6, 6)), TODAY) == "Closes Friday, June 6"
    assert action(replace(item, kind=Kind.EVENT)) == "Register by"


def test_variants_go_from_full_to_short_with_deadline_and_link_in_each() -> None:
    item = calls()[0]
    found = _variants(item)
    assert found[0].text == item.blurb
    assert found[0].tags == ("#A", "#B")
    assert found[-1].text == ""
    assert all(one.deadline == "Apply by Friday, May 23, 11:59 p.m. CT" for one in found)
    assert all(one.link == item.link for one in found)


def test_a_tag_goes_before_a_sentence_and_a_sentence_before_the_hook() -> None:
    kinds = [(len(one.text), len(one.tags)) for one in _variants(lead())]
    assert kinds[:4] == [(kinds[0][0], 2), (kinds[0][0], 1), (kinds[0][0], 0), (kinds[3][0], 2)]


def test_an_ellipsis_comes_after_everything_else() -> None:
    cut = [
        ("…" in one.hook)
        for one in _variants(story(3, "One two three four five six seven eight nine ten", "A."))
    ]
    assert cut == sorted(cut)
    assert not any("…" in one.text for one in _variants(lead()))


@pytest.mark.parametrize(
    "sentence",
    [
        "Nominate a bookmobile hero.",  # the title again
        "Nominations close May 28.",  # the deadline's own sentence
        "Send yours before May 28 at noon.",  # the deadline in other words
    ],
)
def test_a_sentence_that_repeats_title_or_deadline_is_left_out(sentence: str) -> None:
    item = replace(calls()[1], blurb=f"{sentence} Tell the network in 200 words.")
    assert _variants(item)[0].text == "Tell the network in 200 words."


def test_a_clause_stands_for_its_sentence_but_never_half_a_list() -> None:
    whole = "Libraries with fewer than four staff receive training and money; they report once a year."
    texts = {one.text for one in _variants(story(1, "Money", whole))}
    assert "Libraries with fewer than four staff receive training and money." in texts
    listed = (
        "Each library will receive books, a guide, posters, two stamps and money; they report once a year."
    )
    assert {one.text for one in _variants(story(1, "Kit", listed))} == {listed, ""}


def test_wording_differs_between_items_and_stays_for_one() -> None:
    hooks = {_variants(replace(lead(), id=f"id{n}"))[0].hook for n in range(20)}
    assert hooks == {
        "Death Café at the Library",
        "From Lakeshore Libraries: Death Café at the Library",
        "Worth a read: Death Café at the Library",
    }
    assert _variants(lead())[0] == _variants(lead())[0]


def test_a_title_that_says_so_itself_gets_nothing_before_it() -> None:
    for item in (calls()[2], calls()[3]):
        assert {_variants(replace(item, id=f"id{n}"))[0].hook for n in range(9)} == {item.title}


def test_braces_in_a_title_are_only_text() -> None:
    hooks = {_variants(story(n, "Using {source} and {0} in class", ""))[0].hook for n in range(9)}
    assert all("{0} in class" in hook for hook in hooks)


def test_the_lead_comes_first_then_calls_by_deadline_and_no_dead_call() -> None:
    past = replace(calls()[0], id="past", deadline=Deadline(TODAY - timedelta(days=1)))
    first, second, *rest = issue().sections
    draft = replace(issue(), sections=(first, replace(second, items=(past, *reversed(calls()))), *rest))
    assert [item.id for item in chosen_items(draft, newsletter())] == [
        *("item0001", "item0002", "item0003", "item0004", "item0005", "item0016")
    ]
    none = replace(newsletter(), posts=replace(newsletter().posts, items=0))
    assert chosen_items(draft, none) == ()


def test_the_issues_own_post_names_what_closes_first() -> None:
    found = list(issue_variants(issue(), newsletter(), "mastodon"))
    assert found[0].hook == "The Program Room, May 22: Death Café at the Library, and four calls to answer"
    assert found[0].note.startswith("First to close: Great Stories Club: Reading With Teens, Friday, May 23")
    assert found[0].link == "https://example.org/program-room"
    assert found[-1].hook == "The Program Room, May 22"


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
