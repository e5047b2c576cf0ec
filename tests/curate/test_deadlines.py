"""Which date is the last day on which a reader can act. Published on Monday, May 19, 2025, unless said."""

from __future__ import annotations

import json
import re
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.curate.deadlines import CONFIDENT, DOUBTFUL, find_deadline, weigh_dates
from tests.growth import assert_linear

ROOT = Path(__file__).parents[2]
MONDAY = date(2025, 5, 19)
LABELLED = [
    json.loads(line) for line in (ROOT / "tests/data/calls-dev.jsonl").read_text("utf-8").splitlines()
]


def day_of(text: str, title: str = "Mini-Grants for Libraries") -> str | None:
    found = find_deadline(title, text, published=MONDAY).deadline
    return found.day.isoformat() if found else None


@pytest.mark.parametrize("row", LABELLED, ids=[f"{row['id']} {row['title'][:40]}" for row in LABELLED])
def test_labelled_notices_get_the_labelled_day(row: dict[str, str | None]) -> None:
    title, text = str(row["title"]), str(row["text"])
    found = find_deadline(title, text, published=date.fromisoformat(str(row["published"]))).deadline
    assert (found.day.isoformat() if found else None) == row["deadline"]
    if found and "deadline_time" in row:
        assert (found.time or None, found.zone or None) == (row["deadline_time"], row["deadline_tz"])


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("Applications are due June 6.", "2025-06-06", id="due"),
        pytest.param("Applications must be received by June 6.", "2025-06-06", id="received by"),
        pytest.param("Apply no later than June 6.", "2025-06-06", id="no later than"),
        pytest.param("June 6 is the last day to apply.", "2025-06-06", id="the date before its cue"),
        pytest.param("June 6: applications due.", "2025-06-06", id="the date as a label"),
        pytest.param("Meet the June 6 deadline with ease.", "2025-06-06", id="the June 6 deadline"),
        pytest.param("Application deadline\nJune 6, 2025", "2025-06-06", id="a heading of its own"),
        pytest.param("Send it to us by June 6.", "2025-06-06", id="an order with by"),
        pytest.param("Nominations close tomorrow.", "2025-05-20", id="relative"),
        pytest.param("You have ten days to apply.", "2025-05-29", id="a countdown"),
    ],
)
def test_words_for_a_last_day_make_a_date_the_deadline(text: str, wanted: str) -> None:
    assert day_of(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("The deadline was June 6. It is now June 20.", "2025-06-20", id="now"),
        pytest.param("Extended: apply by June 20, not June 6.", "2025-06-20", id="not"),
        pytest.param("The deadline has been extended from June 6 to June 20.", "2025-06-20", id="from to"),
        pytest.param("Due June 6. The deadline has been moved to June 20.", "2025-06-20", id="moved"),
        pytest.param(
            "Applications originally due June 6 are now due June 20.", "2025-06-20", id="originally"
        ),
    ],
)
def test_an_extended_or_corrected_date_replaces_the_earlier_one(text: str, wanted: str) -> None:
    assert day_of(text) == wanted


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Winners will be notified by June 6.", id="notification"),
        pytest.param("Awards will be announced June 6.", id="award"),
        pytest.param("The conference takes place June 6.", id="event"),
        pytest.param("Applications open June 6.", id="opening"),
        pytest.param("Early-bird registration ends June 6.", id="early price"),
        pytest.param("Questions are due June 6.", id="questions"),
        pytest.param("Optional drafts are due June 6.", id="an optional draft"),
        pytest.param("Projects must be completed by June 6.", id="project"),
        pytest.param("The exhibition closes June 6.", id="what closes is a show"),
        pytest.param("Grantees must submit a final report by June 6.", id="reports of those who won"),
        pytest.param("We will write to everyone by June 6.", id="what others will do"),
        pytest.param("Library cards expire on June 30.", id="cards"),
        pytest.param("The levy expires December 31, 2026.", id="taxes"),
        pytest.param("Return your library books by June 6 to avoid fines.", id="books"),
        pytest.param("Join us by the lake on June 6.", id="'by' a place"),
        pytest.param("The comment by Rep. Ray came May 30.", id="'by' a person"),
        pytest.param("Staff must complete training by June 30.", id="duties"),
        pytest.param(
            "We chose them from 90 applications received by the March 7 deadline.", id="told afterwards"
        ),
    ],
)
def test_other_dates_are_never_deadlines(text: str) -> None:
    assert day_of(text) is None


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            "Letters of intent are due June 6. Full proposals are due July 7.", "2025-06-06", id="stages"
        ),
        pytest.param("Deadlines: March 1, June 1 and Sept. 1.", "2025-06-01", id="cycles"),
        pytest.param("Apply from June 2 through June 20.", "2025-06-20", id="a window"),
        pytest.param("The application window is June 2 to June 20.", "2025-06-20", id="a window by name"),
        pytest.param("Applications open June 2 and close June 20.", "2025-06-20", id="opens and closes"),
        pytest.param(
            "Reviewers read between June 2 and June 20. Apply by May 30.", "2025-05-30", id="other range"
        ),
    ],
)
def test_of_several_dates_the_next_required_one_counts_and_of_a_window_its_end(
    text: str, wanted: str
) -> None:
    assert day_of(text) == wanted


def test_a_year_is_taken_as_it_stands_even_in_the_past() -> None:
    assert day_of("Applications were open to all. The deadline is March 3, 2025.") == "2025-03-03"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Open until filled.", None),
        ("Applications are accepted on a rolling basis.", None),
        ("The deadline will be announced.", None),
        ("Open until filled; first review of applications begins June 6.", "2025-06-06"),
    ],
)
def test_open_ended_calls_have_none_unless_a_first_review_is_given(text: str, wanted: str | None) -> None:
    assert day_of(text) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "The call has been withdrawn. Applications were due June 6.",
        "Applications are closed. The deadline was June 6.",
        "The program is suspended and the June 6 deadline no longer applies.",
    ],
)
def test_a_call_that_is_closed_or_withdrawn_has_none(text: str) -> None:
    assert day_of(text) is None


def test_the_quote_is_the_sentence_and_the_reason_names_the_date() -> None:
    sentence = "Applications are due by 11:59 p.m. CT on Friday, June 6."
    found = find_deadline("Grants", f"Money for all. {sentence} Good luck.", published=MONDAY).deadline
    assert found is not None
    assert (found.quote, found.time, found.zone) == (sentence, "23:59", "CT")
    assert "June 6" in found.reason


def test_a_title_can_hold_the_deadline() -> None:
    assert (
        day_of("One hundred libraries will get ten sets.", "Apply for Chess Sets by May 30") == "2025-05-30"
    )


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("Apply by next Friday.", "May 23", id="next Friday, said on a Monday"),
        pytest.param("Applications are due May 15.", "no year", id="a day just past: an old notice"),
        pytest.param(
            "Applications are closed; the deadline was extended to June 6 only.", "", id="nothing left"
        ),
    ],
)
def test_below_the_line_there_is_no_date_but_a_doubt(text: str, words: str) -> None:
    decision = find_deadline("Grants", text, published=MONDAY)
    if words:
        assert decision.deadline is None
    assert words in decision.doubt


@pytest.mark.parametrize("row", LABELLED, ids=[row["id"] for row in LABELLED])
def test_whatever_is_likely_but_not_sure_is_a_doubt_that_names_the_day(row: dict[str, str]) -> None:
    published = date.fromisoformat(row["published"])
    decision = find_deadline(row["title"], row["text"], published=published)
    weighed = weigh_dates(row["title"], row["text"], published=published)
    near = [each for each in weighed if each.score >= DOUBTFUL and each.day >= published]
    if decision.deadline is None:
        assert bool(decision.doubt) == bool(near)
    else:
        assert max(each.score for each in weighed) >= CONFIDENT


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("Applications are due Thursday, June 6, 2025.", "Friday", id="the weekday does not fit"),
    ],
)
def test_a_date_that_looks_wrong_is_given_with_a_doubt(text: str, words: str) -> None:
    decision = find_deadline("Grants", text, published=MONDAY)
    assert decision.deadline is not None
    assert words in decision.doubt


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("es", "Fecha límite: 15/06/2025.", "2025-06-15"),
        ("de", "Bewerbungsschluss ist der 31.08.2025.", "2025-08-31"),
        ("fr", "Date limite : 04/05/2025.", None),
        ("es", "Fecha límite: 6 de junio.", None),
        ("de", "Das Fest ist am 31.08.2025.", None),
    ],
)
def test_in_other_languages_only_plain_figures_beside_a_word_for_it_count(
    language: str, text: str, wanted: str | None
) -> None:
    found = find_deadline("", text, published=MONDAY, language=language).deadline
    assert (found.day.isoformat() if found else None) == wanted


@pytest.mark.parametrize(
    "piece", ["7", "May 5, ", "due May 5 and ", "Apply by May 5. ", "applications ", "by ", "by 12 ", "\n"]
)
def test_a_megabyte_takes_linear_time(piece: str) -> None:
    assert_linear(
        lambda text: find_deadline("Grants: apply by May 5", text, published=MONDAY), piece, 1_000_000
    )


WORDS = st.sampled_from(
    [
        "Applications",
        "are",
        "due",
        "by",
        "May 5.",
        "June 6",
        "Deadline:",
        "extended",
        "to",
        "2025",
        "not",
        "\n",
        "closed",
        "was",
        "from",
        "until",
        "5 p.m.",
        "CT",
        "and",
        "webinar",
        "apply",
        "open",
        "is",
        "now",
        "(",
        ";",
    ]
)


@given(st.lists(WORDS, max_size=25).map(" ".join) | st.text(max_size=120), st.sampled_from(["en", "de", ""]))
def test_no_text_raises_and_the_quote_stands_in_it(text: str, language: str) -> None:
    decision = find_deadline("", text, published=MONDAY, language=language)
    if decision.deadline is not None:
        assert decision.deadline.quote
        assert decision.deadline.quote in text


PARTS = st.sampled_from(
    [
        *(
            "Applications are due",
            "Apply by",
            "The deadline was",
            "Entries close",
            "Send it by",
            "Meet us on",
        ),
        *(
            "May 5",
            "May 16",
            "Friday, May 16",
            "April 1, 2025",
            "12/1",
            "3/3/25",
            "June 6",
            "tomorrow",
            "Friday",
        ),
        *("in May", "by the 4th", "last week", ".", ",", "and", "at 5 p.m.", "in two weeks"),
    ]
)
DATED = re.compile(r"\b(?:19|20)\d\d\b|/\d\d\b|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")


@given(st.lists(PARTS, max_size=14).map(" ".join))
def test_a_day_before_publication_needs_a_year_or_a_weekday_that_fits_the_weeks_just_past(text: str) -> None:
    found = find_deadline("Mini-Grants for Libraries", text, published=MONDAY).deadline
    if found is not None and found.day < MONDAY:
        assert DATED.search(found.quote)


@pytest.mark.parametrize("year", [2052, 2099])
def test_a_year_that_cannot_be_meant_is_a_doubt_and_no_deadline(year: int) -> None:
    found = find_deadline("Mini-Grants", f"The application deadline is June 6, {year}.", published=MONDAY)
    assert found.deadline is None
    assert f"June 6, {year}, which cannot be meant" in found.doubt
