"""One step up or down, from wherever an item stands."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pipeline.errors import UsageError
from pipeline.model.issues import Issue
from pipeline.model.settings import Newsletter
from pipeline.web.draft_moves import Target, lines, standing, step
from tests.fakes.newsroom import Newsroom


@pytest.fixture
def issue(drafted_room: Newsroom) -> Issue:
    (draft,) = drafted_room.drafts()
    return draft.issue


@pytest.fixture
def newsletter(drafted_room: Newsroom) -> Newsletter:
    with drafted_room.open() as workspace:
        return workspace.newsletter()


def test_an_item_goes_through_its_section_and_on_into_the_next(issue: Issue, newsletter: Newsletter) -> None:
    first, second, third, call = (item.id for item in issue.shown())
    assert step(issue, newsletter, first, up=False) == Target("stories", 1, whole=True)
    assert step(issue, newsletter, second, up=True) == Target("stories", 0, whole=True)
    assert step(issue, newsletter, third, up=False) == Target("calls", 0, whole=True)
    assert step(issue, newsletter, call, up=True) == Target("stories", 3, whole=True)


def test_there_is_an_end_on_both_sides(issue: Issue, newsletter: Newsletter) -> None:
    first, *_, last = (item.id for item in issue.shown())
    with pytest.raises(UsageError, match="first already"):
        step(issue, newsletter, first, up=True)
    with pytest.raises(UsageError, match="last already"):
        step(issue, newsletter, last, up=False)
    with pytest.raises(UsageError, match="held"):
        step(issue, newsletter, "nobody", up=True)


def test_a_section_that_is_empty_so_far_is_a_place_too(issue: Issue, newsletter: Newsletter) -> None:
    emptied = replace(issue, sections=issue.sections[:1])
    third = emptied.shown()[2].id
    assert [line.section for line in lines(emptied, newsletter)] == ["stories", "calls"]
    assert step(emptied, newsletter, third, up=False) == Target("calls", 0, whole=True)


def test_titles_only_are_a_line_of_their_own(issue: Issue, newsletter: Newsletter) -> None:
    stories = issue.sections[0]
    parted = replace(stories, items=stories.items[:2], more=stories.items[2:])
    issue = replace(issue, sections=(parted, *issue.sections[1:]))
    _, second, third, _ = (item.id for item in issue.shown())
    assert step(issue, newsletter, second, up=False) == Target("stories", 0, whole=False)
    assert step(issue, newsletter, third, up=True) == Target("stories", 2, whole=True)
    assert standing(issue, newsletter, third) == "position 1 of 1 in Stories, as a title only"


def test_where_an_item_stands_is_said_in_words(issue: Issue, newsletter: Newsletter) -> None:
    assert standing(issue, newsletter, issue.shown()[1].id) == "position 2 of 3 in Stories"
    assert standing(issue, newsletter, "nobody") == ""
