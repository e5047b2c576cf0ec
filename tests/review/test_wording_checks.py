"""Slips in the words are found, and what only looks like one is left alone."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pipeline.compose.edits import set_field
from pipeline.model.issues import Level
from pipeline.model.posts import PostEdit
from pipeline.review.wording_checks import marks_in
from tests.compose.test_issue import an_issue
from tests.review.looking import changed, fixed, of


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("Come to the the library.", "Come to the library."),
        ("Books and and tea, with with jam.", "Books and tea, with jam."),
        ("A plan for for the the summer", "A plan for the summer"),
        ("They borrowed borrowed books.", "They borrowed books."),
        ("The the door", "The door"),
    ],
)
def test_a_word_that_stands_twice_in_a_row_is_found_and_can_be_written_once(text: str, mended: str) -> None:
    assert fixed("word-doubled", changed(blurb=text)) == mended


@pytest.mark.parametrize(
    "text",
    [
        "All that that implies, she had had enough.",
        "Walla Walla reads; Duran Duran plays.",
        "So so many, very very few: knock knock!",
        "The other, other side. New York, New York.",
        "Log in in person",
        "Room 12 12 p.m.",
        "The “the” in a title, the-the and the. The end",
        "a A-frame",
        "In May may we come? As Will will say.",
    ],
)
def test_what_is_rightly_said_twice_is_no_slip(text: str) -> None:
    assert of("word-doubled", changed(blurb=text)) == []


def test_words_of_another_language_are_not_judged_by_english() -> None:
    assert of("word-doubled", changed(blurb="Nous nous levons are are", language="fr")) == []


def test_only_a_slip_that_can_be_nothing_else_is_put_right_unasked() -> None:
    (sure,) = of("word-doubled", changed(blurb="to the the end"))
    (unsure,) = of("word-doubled", changed(blurb="a borrowed borrowed book"))
    assert sure.fix is not None
    assert sure.fix.certain
    assert unsure.fix is not None
    assert not unsure.fix.certain


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ('A “quiet" room', "A “quiet” room"),
        ('"Quiet” room and "loud" one', "“Quiet” room and “loud” one"),
        ("Our “Masked Singer’ night", "Our “Masked Singer” night"),
    ],
)
def test_quotation_marks_of_two_kinds_are_noted_and_can_be_made_one(text: str, mended: str) -> None:
    (finding,) = of("quotes-mixed", changed(title=text))
    assert finding.level is Level.NOTE
    assert finding.fix is not None
    assert finding.fix.value == mended


@pytest.mark.parametrize(
    "text",
    [
        "A “quiet” room",
        'A "quiet" room',
        "The Smiths’ “quiet” room",
        'A 12" ruler and “quiet” room',
        "„Ruhe“, “quiet”",
        "It’s “kids’ night”",
    ],
)
def test_quotation_marks_of_one_kind_and_inches_are_well(text: str) -> None:
    issue = changed(title=text)
    assert of("quotes-mixed", issue) + of("quotes-open", issue) == []


def test_a_quotation_mark_without_its_partner_is_noted() -> None:
    assert of("quotes-open", changed(blurb="She said “come in and sit down."))
    assert of("quotes-open", changed(blurb='She said "come in and sit down.'))


@pytest.mark.parametrize(
    "text",
    [
        "Lorem ipsum dolor",
        "Winners: TKTK",
        "The date is TK.",
        "The prize is [TK] dollars",
        "Call XXX for details",
        "Insert headline here",
        "[insert link]",
        "Hello [your name]",
        "Dear <first name>",
        "TODO ask Maya",
    ],
)
def test_what_was_to_be_filled_in_is_found(text: str) -> None:
    assert of("placeholder", changed(blurb=text))


@pytest.mark.parametrize(
    "text",
    [
        "A TK classroom and a TK–12 school",
        "Super Bowl XXX, size XXXL, XXXII",
        "Insert the card here and there",
        "To do: nothing",
        "Read [the mayor] and [sic]",
        "Your name matters here",
        "TK students meet, where dolor is pain",
    ],
)
def test_what_only_looks_like_it_is_left_alone(text: str) -> None:
    assert of("placeholder", changed(blurb=text)) == []


@pytest.mark.parametrize(
    "mark", ["{{ name }}", "*|FNAME|*", "%%first_name%%", "{% if x %}", "<%= x %>", "${user}"]
)
def test_a_mark_that_nothing_will_replace_is_found_in_words_and_in_posts_by_hand(mark: str) -> None:
    assert of("template-mark", changed(title=f"Hello {mark}, come in"))
    issue = replace(an_issue(), post_edits=(PostEdit("x", "aaaaaaa1", f"Hi {mark}"),))
    assert [finding.target for finding in of("template-mark", issue)] == ["aaaaaaa1"]


@pytest.mark.parametrize(
    "text", ["{curly} braces", "*|* and |*|", "100%% of 5%", "$5 {a}", "a < b > c", "{ { x } }"]
)
def test_braces_stars_and_percents_are_no_marks(text: str) -> None:
    assert marks_in(text) == []


def test_a_title_all_in_capitals_is_looked_at_and_the_name_of_an_association_is_not() -> None:
    assert of("title-capitals", changed(title="APPLY NOW FOR MONEY"))
    assert of("title-capitals", changed(title="ALA and IMLS")) == []
    assert of("title-capitals", changed(title="ALA PPO")) == []
    assert of("title-capitals", changed(title="図書館の夜 100回")) == []


def test_what_is_shown_as_a_title_only_has_no_words_to_judge() -> None:
    issue = an_issue()
    stories = issue.sections[2]
    hidden = replace(stories.items[0], blurb="to the the end")
    listed = replace(issue, sections=(replace(stories, items=(), more=(hidden,)),))
    assert of("word-doubled", listed) == of("blurb-empty", replace(listed)) == []
    shown = replace(issue, sections=(replace(stories, items=(hidden,), more=()),))
    assert of("word-doubled", shown)


@pytest.mark.parametrize(
    ("field", "text", "check"),
    [
        ("subject", "News", "subject-short"),
        ("subject", "Win now!! Money for you", "subject-marks"),
        ("subject", "Make $$$ with books today", "subject-marks"),
        ("preheader", "x" * 151, "preheader-long"),
        ("preheader", "Come and see", "preheader-short"),
    ],
)
def test_a_subject_or_preheader_that_inboxes_treat_badly_is_told(field: str, text: str, check: str) -> None:
    assert [one.target for one in of(check, set_field(an_issue(), field, text))] == [field]


def test_a_preheader_that_repeats_the_subject_says_nothing() -> None:
    issue = set_field(an_issue(), "preheader", "Six soups and one very long table")
    assert of("preheader-repeats", issue) == []
    assert of("preheader-repeats", set_field(issue, "subject", "Six Soups and one very long table"))


def test_a_subject_and_preheader_of_usual_length_are_well() -> None:
    issue = set_field(set_field(an_issue(), "subject", "Six soups!"), "preheader", "y" * 130)
    for check in ("subject-short", "subject-marks", "preheader-long", "preheader-short"):
        assert of(check, issue) == []
