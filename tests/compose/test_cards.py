from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest

from pipeline.compose.cards import (
    CardShape,
    CardWords,
    OwnPicture,
    card_alt,
    card_words,
    issue_card_words,
    own_picture,
    shape_for,
)
from pipeline.model.entries import Picture
from pipeline.model.issues import IssueItem
from pipeline.model.items import Deadline, Kind
from pipeline.model.pictures import PictureFile, ShownPicture
from pipeline.model.posts import Network
from tests.render.samples import CENTRAL, RURAL, STATE, issue, newsletter, story

TODAY = date(2025, 11, 20)
NEWSLETTER = newsletter()
ITEM = replace(
    story(1, "Media Literacy for Adults", "", RURAL),
    kind=Kind.CALL,
    subtype="advisors",
    deadline=Deadline(date(2025, 12, 5), quote="Apply by Dec. 5."),
)


def words(item: IssueItem) -> CardWords:
    return card_words(item, NEWSLETTER, TODAY)


def test_a_card_says_what_it_is_what_it_is_about_and_by_when() -> None:
    assert words(ITEM) == CardWords(
        kicker="Call for advisors",
        title="Media Literacy for Adults",
        when="Apply by Friday, December 5",
        credit="from Rural Library Network",
        name=NEWSLETTER.name,
    )


def test_its_alt_text_says_the_same() -> None:
    expected = "Card: Call for advisors. Media Literacy for Adults. Apply by Friday, December 5."
    assert card_alt(words(ITEM)) == expected
    assert (
        card_alt(CardWords("Event", "Who Reads?", "June 3, 2 p.m."))
        == "Card: Event. Who Reads? June 3, 2 p.m."
    )
    assert card_alt(CardWords("", "Soup")) == "Card: Soup."


@pytest.mark.parametrize(
    ("kind", "subtype", "kicker"),
    [
        (Kind.CALL, "proposals", "Call for proposals"),
        (Kind.CALL, "grant", "Grant"),
        (Kind.CALL, "job", "Job opening"),
        (Kind.CALL, "", "Open call"),
        (Kind.CALL, "something new", "Open call"),
        (Kind.STORY, "", "Program story"),
        (Kind.EVENT, "", "Event"),
        (Kind.NEWS, "grant", "News"),
    ],
)
def test_the_kicker_tells_the_kind(kind: Kind, subtype: str, kicker: str) -> None:
    assert words(replace(ITEM, kind=kind, subtype=subtype)).kicker == kicker


@pytest.mark.parametrize(
    ("title", "kicker", "rest"),
    [
        ("Call for Peer Reviewers: Journal of Reading", "Call for Peer Reviewers", "Journal of Reading"),
        (
            "Open Call for Artists – A Mural for Main Street",
            "Open Call for Artists",
            "A Mural for Main Street",
        ),
        ("Request for proposals: roof", "Request for proposals", "roof"),
        ("Last Call for Chapters: ", "Call for advisors", "Last Call for Chapters:"),
        ("Call for Papers", "Call for advisors", "Call for Papers"),
        ("A Call for Kindness: Ten Programs", "Call for advisors", "A Call for Kindness: Ten Programs"),
    ],
)
def test_the_items_own_words_for_its_kind_are_not_said_twice(title: str, kicker: str, rest: str) -> None:
    found = words(replace(ITEM, title=title))
    assert (found.kicker, found.title) == (kicker, rest)


def test_a_story_keeps_its_title_whole() -> None:
    title = "Call for Help: How a Library Answered"
    assert words(replace(ITEM, kind=Kind.STORY, deadline=None, title=title)).title == title


def test_months_are_spelled_out_and_the_rest_of_a_deadline_stays() -> None:
    late = replace(
        ITEM, deadline=Deadline(date(2026, 1, 9), "17:00", "CT", quote="Apply by Jan. 9, 5 p.m. CT.")
    )
    assert words(late).when == "Apply by Friday, January 9, 5 p.m. CT"
    june = replace(ITEM, deadline=Deadline(date(2025, 6, 6), quote="Register by June 6."))
    assert words(june).when == "Register by Friday, June 6"


def test_an_event_without_a_deadline_says_when_it_begins() -> None:
    event = replace(ITEM, kind=Kind.EVENT, deadline=None, starts=datetime(2025, 12, 2, 14, 0, tzinfo=CENTRAL))
    assert words(event).when == "Tuesday, December 2, 2 p.m. CT"
    assert words(replace(event, starts=None)).when == ""


def test_a_source_that_is_the_newsletter_itself_is_named_once() -> None:
    own = replace(RURAL, name=NEWSLETTER.name)
    assert words(replace(ITEM, sources=(own,))).credit == ""
    assert words(replace(ITEM, sources=())).credit == ""
    both = replace(ITEM, sources=(RURAL, STATE))
    assert words(both).credit == "from Rural Library Network and State Library Bulletin"


def test_a_title_neither_shouts_nor_says_what_the_date_says() -> None:
    assert (
        words(replace(ITEM, title="APPLY NOW: MEDIA LITERACY FOR ADULTS")).title
        == "Media Literacy for Adults"
    )
    assert words(replace(ITEM, title="Last Chance: Media Literacy")).title == "Media Literacy"


def test_every_text_stands_on_one_line() -> None:
    found = words(replace(ITEM, title="Media\n Literacy\tfor   Adults"))
    assert found.title == "Media Literacy for Adults"


def test_the_card_of_an_issue_has_its_subject_number_and_day() -> None:
    found = issue_card_words(issue(), NEWSLETTER)
    assert found.title == issue().subject
    assert found.kicker == f"Issue No. {issue().number}"
    assert found.credit == "Thursday, May 22"
    assert found.when == ""


def test_instagram_is_square_and_the_others_are_wide() -> None:
    square = {network for network in Network if shape_for(network) is CardShape.SQUARE}
    assert square == {Network.INSTAGRAM}
    assert shape_for("instagram") is CardShape.SQUARE


def pictured(width: int, height: int, alt: str = "Readers on a porch") -> IssueItem:
    file = PictureFile("ab.jpg", width, height)
    shown = ShownPicture("https://example.org/p.jpg", PictureFile("cd.jpg", 280, 210), file)
    return replace(ITEM, picture=Picture("https://example.org/p.jpg", alt=alt), shown_picture=shown)


@pytest.mark.parametrize(
    ("width", "height", "shape", "fits"),
    [
        (1200, 630, CardShape.WIDE, True),
        (1200, 900, CardShape.WIDE, True),
        (600, 400, CardShape.WIDE, True),
        (599, 400, CardShape.WIDE, False),
        (1200, 500, CardShape.WIDE, False),
        (1080, 1080, CardShape.WIDE, False),
        (1080, 1080, CardShape.SQUARE, True),
        (1079, 1079, CardShape.SQUARE, False),
        (1200, 900, CardShape.SQUARE, False),
        (1080, 1350, CardShape.SQUARE, True),
    ],
)
def test_a_picture_of_its_own_needs_no_card_if_it_is_large_and_of_the_shape(
    width: int, height: int, shape: CardShape, fits: bool
) -> None:
    item = pictured(width, height)
    assert item.shown_picture
    assert item.shown_picture.large
    wanted = OwnPicture(item.shown_picture.large, "Readers on a porch")
    assert own_picture(item, shape) == (wanted if fits else None)


def test_a_picture_that_nobody_can_tell_or_that_was_not_made_large_is_no_picture_of_a_post() -> None:
    item = pictured(1200, 630)
    assert (
        own_picture(replace(item, picture=Picture("https://example.org/p.jpg", alt=" ")), CardShape.WIDE)
        is None
    )
    assert own_picture(replace(item, picture=None), CardShape.WIDE) is None
    assert own_picture(replace(item, shown_picture=None), CardShape.WIDE) is None
    small = ShownPicture("https://example.org/p.jpg", PictureFile("cd.jpg", 280, 210))
    assert own_picture(replace(item, shown_picture=small), CardShape.WIDE) is None
