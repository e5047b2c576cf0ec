"""Dates as notices write them. Published on Monday, May 19, 2025, unless a case says otherwise."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from pipeline.curate.date_grammar import find_dates, find_dates_in, grammar_of, puts_day_first
from pipeline.curate.date_words import Language
from tests.growth import assert_linear

MONDAY = date(2025, 5, 19)


def days_in(text: str, published: date = MONDAY) -> list[str]:
    return [mention.day.isoformat() for mention in find_dates(text, published)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("due June 6, 2025", "2025-06-06"),
        ("due Oct. 1 2025", "2025-10-01"),
        ("on 2025-06-01", "2025-06-01"),
        ("by 15 June", "2025-06-15"),
        ("the 15th of June", "2025-06-15"),
        ("Tuesday, June 3rd", "2025-06-03"),
        ("JUNE 3", "2025-06-03"),
        ("June 2 (Monday)", "2025-06-02"),
        ("by 11/26", "2025-11-26"),
        ("by 6/13/25", "2025-06-13"),
        ("by 15/08/2025", "2025-08-15"),
        ("by 25.05.2025", "2025-05-25"),
        ("the first Monday in June", "2025-06-02"),
        ("the last Friday of May", "2025-05-30"),
        ("the end of May", "2025-05-31"),
        ("the end of the month", "2025-05-31"),
        ("the first of June", "2025-06-01"),
        ("by the 23rd", "2025-05-23"),
        ("in two weeks", "2025-06-02"),
        ("one month from today", "2025-06-19"),
        ("a week from Friday", "2025-05-30"),
        ("in three business days", "2025-05-22"),
        ("ten days left", "2025-05-29"),
        ("you have ten days to reply", "2025-05-29"),
        ("tomorrow", "2025-05-20"),
        ("today", "2025-05-19"),
        ("this Friday", "2025-05-23"),
        ("midnight Friday", "2025-05-23"),
        ("next Monday", "2025-05-26"),
    ],
)
def test_every_form_is_read(text: str, wanted: str) -> None:
    assert days_in(text) == [wanted]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("by the thirtieth of September", "2025-09-30"),
        ("through the twenty-first of June", "2025-06-21"),
        ("June the third", "2025-06-03"),
        ("Friday, the sixth of June", "2025-06-06"),
        ("put yourself down by the eighth.", "2025-06-08"),
        ("Sept 5th", "2025-09-05"),
        ("on 2025.06.01", "2025-06-01"),
        ("due 15-Jun-25", "2025-06-15"),
        ("June 6, '25", "2025-06-06"),
        ("Friday (June 6)", "2025-06-06"),
        ("noon on the 23rd", "2025-05-23"),
        ("by Monday the 26th, please", "2025-05-26"),
        ("Friday the 6th really is the last", "2025-06-06"),
        ("by the 10th of next month", "2025-06-10"),
        ("the 15th of each month", "2025-06-15"),
    ],
)
def test_a_day_may_be_in_words_or_without_its_month(text: str, wanted: str) -> None:
    assert days_in(text) == [wanted]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("in three weeks' time", "2025-06-09"),
        ("within a fortnight", "2025-06-02"),
        ("a fortnight from Friday", "2025-06-06"),
        ("in twenty-one days", "2025-06-09"),
        ("a couple of weeks from now", "2025-06-02"),
        ("within ten days of this message", "2025-05-29"),
        ("stays open for two weeks", "2025-06-02"),
        ("for another ten days", "2025-05-29"),
        ("you've two weeks.", "2025-06-02"),
        ("48 hours left", "2025-05-21"),
        ("two weeks today", "2025-06-02"),
        ("today week", "2025-05-26"),
        ("Friday week", "2025-05-30"),
        ("a week on Friday", "2025-05-30"),
        ("Friday of next week", "2025-05-30"),
        ("next week on Tuesday", "2025-05-27"),
        ("the day after tomorrow", "2025-05-21"),
    ],
)
def test_time_from_now_is_counted(text: str, wanted: str) -> None:
    (mention,) = find_dates(text, MONDAY)
    assert (mention.day.isoformat(), mention.relative) == (wanted, True)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("by month's end", "2025-05-31"),
        ("before this month is over", "2025-05-31"),
        ("before November is over", "2025-11-30"),
        ("while September lasts", "2025-09-30"),
        ("April's last day is yours too", "2026-04-30"),
        ("until the end of 2026", "2026-12-31"),
        ("by end June", "2025-06-30"),
        ("end of business on the last Friday of May", "2025-05-30"),
        ("the first business day of June", "2025-06-02"),
        ("the last working day of the month", "2025-05-30"),
        ("the third Thursday of each month", "2025-06-19"),
        ("the first of the month", "2025-06-01"),
    ],
)
def test_ends_and_parts_of_months_are_read(text: str, wanted: str) -> None:
    assert days_in(text) == [wanted]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("during March", "2025-03-31"),
        ("write to us in February", "2025-02-28"),
        ("July and all of August", "2025-08-31"),
        ("an October postmark", "2025-10-31"),
        ("close with the month of February", "2025-02-28"),
        ("through June", "2025-06-30"),
        ("before June", "2025-05-31"),
        ("in March 2026", "2026-03-31"),
    ],
)
def test_a_month_alone_is_its_last_day(text: str, wanted: str) -> None:
    mention = find_dates(text, date(2025, 2, 3))[-1]
    assert (mention.day.isoformat(), mention.whole_month, mention.unsure) == (wanted, True, False)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("the 15th of February, May, August and November", "2026-02-15 2026-05-15 2025-08-15 2025-11-15"),
        ("the end of March, June and September", "2026-03-31 2025-06-30 2025-09-30"),
        ("June 3, 10 and 17", "2025-06-03 2025-06-10 2025-06-17"),
        ("on 4, 11 and 18 June 2026", "2026-06-04 2026-06-11 2026-06-18"),
        ("the 1st and 15th of June", "2025-06-01 2025-06-15"),
        ("the 3rd and the 10th of June", "2025-06-03 2025-06-10"),
        ("the 15th of March and the 15th of June", "2026-03-15 2025-06-15"),
    ],
)
def test_each_day_of_a_list_is_a_date(text: str, wanted: str) -> None:
    assert days_in(text) == wanted.split()


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("On June 26; send it by the 4th of that month", "2025-06-26 2025-06-04"),
        ("We deliver June 30 and stop three days earlier.", "2025-06-30 2025-06-27"),
        ("The race is June 4; sign up by the Friday before.", "2025-06-04 2025-05-30"),
        ("by the Friday before Memorial Day", "2025-05-23"),
        ("the day before Thanksgiving", "2025-11-26"),
        ("two weeks before June 15", "2025-06-01"),
        ("by the middle of June (the 16th, to be exact)", "2025-06-15 2025-06-16"),
        ("the Friday before", ""),
        ("by the 4th of that month", ""),
    ],
)
def test_a_date_can_be_counted_from_another(text: str, wanted: str) -> None:
    assert days_in(text) == wanted.split()


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Halloween", "2025-10-31"),
        ("Halloween, October 31", "2025-10-31"),
        ("New Year's Eve", "2025-12-31"),
        ("Valentine’s Day", "2026-02-14"),
        ("Labor Day", "2025-09-01"),
        ("Thanksgiving eve", "2025-11-26"),
        ("leap day", "2028-02-29"),
        ("Easter Monday 2026", "2026-04-06"),
        ("St Patrick's Day", "2026-03-17"),
    ],
)
def test_days_with_a_name_are_found(text: str, wanted: str) -> None:
    (mention,) = find_dates(f"Send it in by {text}.", MONDAY)
    assert (mention.day.isoformat(), mention.unsure) == (wanted, False)


@pytest.mark.parametrize(
    ("text", "wanted", "unsure"),
    [
        pytest.param("by 30/10", "2025-10-30", False, id="the day can only be first"),
        pytest.param("by 6/5/2025", "2025-06-05", False, id="the American way"),
        pytest.param("Friday 6/6", "2025-06-06", False, id="the same both ways"),
        pytest.param("Tuesday 3/6", "2025-06-03", False, id="the weekday decides"),
        pytest.param("from 28/5, or 4/6 if late", "2025-06-04", True, id="another figure puts the day first"),
        pytest.param("a fee of £5 by 4/6", "2025-06-04", True, id="the money is British"),
    ],
)
def test_figures_are_read_as_the_text_writes_them(text: str, wanted: str, *, unsure: bool) -> None:
    mention = find_dates(text, MONDAY)[-1]
    assert (mention.day.isoformat(), mention.unsure) == (wanted, unsure)


def test_a_text_that_puts_the_day_first_tells_of_its_other_figures() -> None:
    assert puts_day_first("Opens 4 June, by 5/6.")
    assert not puts_day_first("Opens June 4, by 6/5, 24/7.")
    (mention,) = find_dates("by 5/6", MONDAY, day_first=True)
    assert (mention.day.isoformat(), mention.unsure) == ("2025-06-05", True)


@pytest.mark.parametrize(
    "text",
    [
        "mid-July",
        "by June",
        "until June",
        "late June",
        "the end of this week",
        "Mother's Day",
        "Labor Day weekend",
    ],
)
def test_what_can_be_read_in_two_ways_is_not_sure(text: str) -> None:
    assert [mention.unsure for mention in find_dates(text, MONDAY)] == [True]


@pytest.mark.parametrize(
    "text",
    [
        "we may 5 or not",
        "May 12,000 people come",
        "from 9 to 11 p.m.",
        "open 24/7",
        "a 1.5 mile walk",
        "the 23rd annual fair",
        "every Friday's lunch",
        "Fridays at noon",
        "within 30 days of the award",
        "Feb. 30, 2025",
        "$5.25.2025",
        "the sun sat on the second of my wed",
        "last Friday we met",
        "train on the third Thursday",
        "May I march in the first week of May",
        "every June",
        "sold out in two hours",
        "a thanksgiving",
        "the 19th century",
        "24/7/365",
    ],
)
def test_words_and_numbers_that_are_no_dates_are_left_alone(text: str) -> None:
    assert find_dates(text, MONDAY) == []


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("June 26–30", "2025-06-26", "2025-06-30"),
        ("26-30 June 2026", "2026-06-26", "2026-06-30"),
        ("June 30 to July 3", "2025-06-30", "2025-07-03"),
        ("from Jan. 5 through Feb. 3, 2026", "2026-01-05", "2026-02-03"),
        ("between May 21 and June 4", "2025-05-21", "2025-06-04"),
        ("May 12 through May 26", "2025-05-12", "2025-05-26"),
        ("Dec. 15 to Jan. 15", "2025-12-15", "2026-01-15"),
        ("between 9 and 12 June", "2025-06-09", "2025-06-12"),
        ("6/3-6/10", "2025-06-03", "2025-06-10"),
        ("June 1 at 9 a.m. to July 1 at 5 p.m.", "2025-06-01", "2025-07-01"),
        ("June–August 2025", "2025-06-01", "2025-08-31"),
        ("Monday 2 to Friday 6 June", "2025-06-02", "2025-06-06"),
    ],
)
def test_a_range_is_one_date_with_a_beginning(text: str, first: str, last: str) -> None:
    (mention,) = find_dates(text, MONDAY)
    assert mention.first is not None
    assert (mention.first.isoformat(), mention.day.isoformat()) == (first, last)


@pytest.mark.parametrize(
    ("text", "wanted", "odd"),
    [
        pytest.param("May 16", "2026-05-16", False, id="no year: the next such day"),
        pytest.param("May 19", "2025-05-19", False, id="the day of publication counts"),
        pytest.param("Friday, May 16", "2025-05-16", False, id="a weekday that fits only last week"),
        pytest.param("Friday, June 6", "2025-06-06", False, id="a weekday that fits"),
        pytest.param("Thursday, June 6", "2025-06-06", True, id="a weekday that fits no year near"),
        pytest.param("Friday, May 16, 2025", "2025-05-16", False, id="a year is taken as it stands"),
        pytest.param("March 1, 2019", "2019-03-01", False, id="even long ago"),
        pytest.param("Feb. 29", "2028-02-29", False, id="a leap day waits for its year"),
    ],
)
def test_a_date_without_a_year_is_the_next_unless_its_weekday_says_otherwise(
    text: str, wanted: str, *, odd: bool
) -> None:
    (mention,) = find_dates(text, MONDAY)
    assert (mention.day.isoformat(), mention.odd_weekday) == (wanted, odd)


def test_next_friday_said_on_a_monday_is_not_sure() -> None:
    assert find_dates("next Friday", MONDAY)[0].unsure
    assert not find_dates("next Monday", MONDAY)[0].unsure


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("bis 31.08.2025", ["2025-08-31"]),
        ("2025-08-31", ["2025-08-31"]),
        ("antes del 15/08/2025", ["2025-08-15"]),
        ("avant le 04/05/2025", []),
        ("le 5/8", []),
        ("May 5, 2025", []),
    ],
)
def test_in_other_languages_only_figures_with_one_meaning_count(text: str, wanted: list[str]) -> None:
    assert [mention.day.isoformat() for mention in find_dates(text, MONDAY, english=False)] == wanted


SPANISH = Language(
    code="es",
    months=(
        *("enero ene", "febrero feb", "marzo mar", "abril abr", "mayo", "junio jun", "julio jul"),
        *("agosto ago", "septiembre sep", "octubre oct", "noviembre nov", "diciembre dic"),
    ),
    weekdays=("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"),
    ordinals=("primero",),
    suffixes=("º",),
    article=("el", "del", "al"),
    of=("de", "del"),
    to=("al", "a", "hasta"),
    either=("y", "o"),
    between=("entre",),
)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("hasta el 15 de junio de 2025", "2025-06-15"),
        ("el viernes 6 de junio", "2025-06-06"),
        ("el primero de julio", "2025-07-01"),
        ("el 1º de julio", "2025-07-01"),
        ("del 3 al 9 de junio", "2025-06-03 to 2025-06-09"),
        ("15 de junio a 3 de julio", "2025-06-15 to 2025-07-03"),
        ("entre el 3 y el 9 de junio de 2025", "2025-06-03 to 2025-06-09"),
        ("los días 3, 10 y 17 de junio", "2025-06-03, 2025-06-10, 2025-06-17"),
        ("15/08/2025", "2025-08-15"),
        ("in two weeks, by Halloween", ""),
    ],
)
def test_another_language_is_a_list_of_words(text: str, wanted: str) -> None:
    found = find_dates_in(grammar_of(SPANISH), text, MONDAY)
    assert (
        ", ".join(f"{each.first} to {each.day}" if each.first else f"{each.day}" for each in found) == wanted
    )


PIECES = [
    "1",
    "May 5, ",
    "1/1/",
    " ",
    "May ",
    "the ",
    "Monday, ",
    "a ",
    "in ten ",
    "5, ",
    "the first of ",
    "13/",
]


@pytest.mark.parametrize("piece", PIECES)
def test_a_megabyte_takes_linear_time(piece: str) -> None:
    assert_linear(lambda text: find_dates(text, MONDAY), piece, 300_000)


@pytest.mark.parametrize(
    "words", ["May 5", "1 and 2", "by the", "Friday", "in two", "before June", "May 1, 2 and 3"]
)
def test_a_long_gap_takes_linear_time(words: str) -> None:
    assert_linear(lambda gap: find_dates(f"{words}{gap}June 6", MONDAY), " ", 100_000)


WORDS = st.sampled_from(
    [
        "May",
        "June",
        "5",
        "31",
        "2025",
        "first",
        "last",
        "Friday",
        "Monday",
        "of",
        "the",
        "end",
        "in",
        "two",
        "23rd",
        "weeks",
        "from",
        "to",
        "-",
        "/",
        "6/6",
        "tomorrow",
        "noon",
        "by",
        "between",
        "and",
        ",",
        "12.05.2025",
        "Halloween",
        "before",
        "earlier",
        "that month",
        "fifth",
        "week",
    ]
)


@given(st.lists(WORDS, max_size=12).map(" ".join) | st.text(max_size=80), st.dates())
@example("in 999 months", date.max)
@example("Feb. 29", date(9998, 12, 31))
@example("next Friday", date.max)
def test_no_text_raises_and_dates_stand_in_order(text: str, published: date) -> None:
    for english in (True, False):
        mentions = find_dates(text, published, english=english)
        ends = [0] + [mention.end for mention in mentions]
        assert all(end <= mention.start for end, mention in zip(ends, mentions, strict=False))
        assert all(mention.first is None or mention.first <= mention.day for mention in mentions)
