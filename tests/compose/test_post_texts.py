from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.compose.post_texts import (
    blurb_texts,
    can_open,
    clause,
    in_own_voice,
    joined,
    names_day,
    single_texts,
)
from pipeline.model.issues import IssueItem
from pipeline.model.items import Deadline, Kind
from tests.render.samples import CENTRAL, calls, lead, story

TODAY = date(2025, 5, 22)
HERO = calls()[1]  # Nominate a Bookmobile Hero; nominations close May 28


def _texts(blurb: str, item: IssueItem = HERO, today: date = TODAY) -> tuple[str, ...]:
    return blurb_texts(replace(item, blurb=blurb), today)


@pytest.mark.parametrize(
    "sentence",
    [
        "Nominate a bookmobile hero.",  # the title again
        "Nominations close May 28.",  # the deadline's own sentence
        "Send yours before May 28 at noon.",  # the deadline in other words
        "Please apply before 28 May 2025.",
        "All of it must be here on 5/28.",
        "We first said May 20.",  # another deadline than the one that holds
        "Questions are due May 23.",
        "The form closes tomorrow.",  # true on one day only
        "Voting ends this Friday.",
        "You have two weeks left.",
        "You have just two more days to send it.",
        "The jury meets today at noon.",
        "Voting ends in five days.",
        "Send your story today, register today.",
        "See the full list of prizes below.",  # needs the page
        "Click the button to begin.",
        "Visit www.heroes.example.org for more.",  # a second link
        "More is at https://example.org/heroes.",
        "Awards: September 2025.",  # a line of a time table
    ],
)
def test_what_a_post_says_elsewhere_or_cannot_say_is_left_out(sentence: str) -> None:
    assert _texts(f"{sentence} Tell the network in 200 words.") == ("Tell the network in 200 words.",)


def test_of_a_sentence_that_ends_in_the_deadline_the_rest_is_kept_if_it_says_more() -> None:
    blurb = "School libraries may apply for seeds and tools until Wednesday, May 28."
    assert _texts(blurb) == ("School libraries may apply for seeds and tools.",)
    assert _texts("Small libraries may send up to three names by 5 p.m. CT on May 28, 2025!") == (
        "Small libraries may send up to three names!",
    )
    assert _texts("You may send names at any time from April 1 through May 28.") == ()
    assert _texts("Names for the prize of the network are due by May 28.") == ()


def test_a_request_that_stands_in_the_line_of_the_deadline_is_not_said_twice() -> None:
    quote = "Send a name and a few short lines by May 28."
    deadline = Deadline(date(2025, 5, 28), quote=quote, span=(quote.find("May"), len(quote) - 1))
    assert _texts(quote, replace(HERO, deadline=deadline)) == ()


def test_a_sentence_that_its_feed_cut_off_is_left_out_or_ends_at_its_clause() -> None:
    assert _texts("Tell the network. One more thing about the heroes of the …") == ("Tell the network.",)
    blurb = "The van with the most stops in a year gets new tires; the one with the fewest gets …"
    assert _texts(blurb) == ("The van with the most stops in a year gets new tires.",)


def test_a_day_that_has_passed_since_is_not_announced_any_more() -> None:
    item = replace(HERO, published=datetime(2025, 5, 1, 9, tzinfo=CENTRAL))
    blurb = "A webinar for nominators takes place on May 12. The van left on March 3."
    assert _texts(blurb, item, date(2025, 5, 12))[0] == blurb
    assert _texts(blurb, item, date(2025, 5, 13)) == ("The van left on March 3.",)


def test_sentences_go_from_the_end_each_whole() -> None:
    one, two, three = "One van came first.", "Two more vans came later.", "Three vans are no fleet."
    texts = _texts(f"{one} {two} {three}", story(1, "Wheels", ""))
    assert texts[:3] == (f"{one} {two} {three}", f"{one} {two}", one)


def test_whoever_pays_is_named_as_long_as_there_is_room() -> None:
    one, two = "Twenty libraries get tables.", "They come with chairs and lamps."
    funder = "Funded by the Lakeshore Foundation, tables are free."
    texts = _texts(f"{one} {two} {funder}", story(1, "Wheels", ""))
    assert texts[:3] == (f"{one} {two} {funder}", f"{one} {funder}", f"{one} {two}")


@pytest.mark.parametrize(
    ("sentence", "short"),
    [
        (
            "Libraries with fewer than four staff receive training and money; they report once a year.",
            "Libraries with fewer than four staff receive training and money.",
        ),
        (
            "Did you know that half of our readers come by boat — and in winter too?",
            "Did you know that half of our readers come by boat?",
        ),
        (
            "The fund pays for six tables and forty chairs, which stay with you.",
            "The fund pays for six tables and forty chairs.",
        ),
        # Within a list, in a name for whom it is, between commas, in a quotation: no cut is right.
        ("Each library will receive books, a guide, posters and money; they report once a year.", ""),
        ("The fund pays for libraries in small towns who have never asked for money.", ""),
        ("The oldest public library in the county of Kent, which opened in 1890, lends looms.", ""),
        ("The judges said that it was “a great thing; a small wonder” for a town like ours.", ""),
        ("We lend a loom; come and see it.", ""),
        ("Winners are Ana of the town of Reno; Bo of the town of Elko; and Cy.", ""),
    ],
)
def test_a_clause_stands_for_its_sentence_but_never_half_a_list(sentence: str, short: str) -> None:
    assert clause(sentence) == short


def test_what_stands_between_dashes_or_in_parentheses_can_go_unless_it_says_what_does_not_hold() -> None:
    plain = story(1, "Money", "")
    blurb = "Small towns (under 500 people) — there are many — get one table each."
    assert _texts(blurb, plain) == (blurb, "Small towns get one table each.")
    blurb = "Libraries (not schools) may ask for one table each."
    assert _texts(blurb, plain) == (blurb,)


def test_a_reminder_says_the_first_sentence_or_one_that_comes_later_and_none_with_we() -> None:
    item = replace(HERO, blurb="Vans cross the hills. We love them. Drivers know every dog by its name.")
    assert single_texts(item, TODAY)[0] == "Vans cross the hills."
    assert single_texts(item, TODAY, other=True)[0] == "Drivers know every dog by its name."
    assert not any("We" in one for one in single_texts(item, TODAY))


@pytest.mark.parametrize(
    ("text", "says_we"),
    [
        ("Our front steps hold forty.", True),
        ("Join us at noon.", True),
        ("I kept every receipt.", True),
        ("She said, “We were cold,” and left.", False),
        ("The US mail came late.", False),
        ("Rural libraries meet.", False),
    ],
)
def test_our_own_voice_is_heard_outside_quotations(text: str, *, says_we: bool) -> None:
    assert in_own_voice(text) is says_we


@pytest.mark.parametrize(
    ("text", "opens"),
    [
        ("Ten libraries will test a machine that prints stories. It hums.", True),
        ("Would your readers like to meet?", True),
        ("They have, every warm Friday.", False),
        ("The summit wants sessions by small staffs.", False),
        ("Cake and tea make it worth it.", False),
        ("Apply at least a month before your show.", False),
        ("Friday, April 11, 9 a.m., in the hall.", False),
        ("Workshop: 6 November in the great hall.", False),
        ("Free. Bring a friend and a cake.", False),
        ("Ten libraries without a stop at the end", False),
    ],
)
def test_a_text_comes_before_the_title_only_if_it_leans_on_nothing(text: str, *, opens: bool) -> None:
    assert can_open(text) is opens


def test_a_day_is_known_in_every_way_of_writing_it() -> None:
    for text in ("on May 28", "28 May 2025", "5/28", "Wed., May 28th", "on the 28th of May", "05/28/25"):
        assert names_day(f"Come {text}.", date(2025, 5, 28)), text
    assert not names_day("Come on June 28, or on May 2.", date(2025, 5, 28))


def test_sentences_join_as_their_script_does() -> None:
    assert joined(["One.", "Two."]) == "One. Two."
    assert joined(["経験は問いません。", "お待ちします。"]) == "経験は問いません。お待ちします。"


@given(st.lists(st.sampled_from([
    "Vans cross the hills.", "Dogs bark (loudly).", "Half of the drivers of the county sing; the others hum.",
    "Where do they stop?", "Each brings books, maps, soup and a lamp — and a cat.", "“Go,” she said.",
]), min_size=1, max_size=6, unique=True))  # fmt: skip
def test_every_text_is_made_of_whole_sentences_in_their_order(sentences: list[str]) -> None:
    for text in blurb_texts(story(1, "Wheels", " ".join(sentences)), TODAY):
        assert text.endswith((".", "?", "”", "said."))
        known = " ".join(sentences)
        for word in text.removesuffix(".").split():
            assert word.rstrip(".?") in known
        assert "…" not in text


def test_the_blurb_of_a_story_is_said_as_it_stands() -> None:
    assert blurb_texts(lead(), TODAY)[0] == lead().blurb
    assert lead().kind is Kind.STORY


@pytest.mark.parametrize(
    ("sentence", "last"),
    [
        ("The online session is on May 27 at noon.", date(2025, 5, 27)),
        ("A webinar on Friday answers questions.", date(2025, 5, 23)),
        ("Join the webinar Friday at 2 p.m. to hear more.", date(2025, 5, 23)),
        ("Come by Saturday morning with your team.", date(2025, 5, 24)),
        ("On Wednesday the portal opens.", date(2025, 5, 28)),  # published on a Wednesday
    ],
)
def test_what_was_to_come_stands_until_its_day_and_not_after(sentence: str, last: date) -> None:
    item = replace(HERO, published=datetime(2025, 5, 21, 9, 0, tzinfo=CENTRAL))
    kept = "Tell the network in 200 words."
    assert _texts(f"{kept} {sentence}", item, last)[0] == f"{kept} {sentence}"
    assert _texts(f"{kept} {sentence}", item, last + timedelta(days=1)) == (kept,)


@pytest.mark.parametrize(
    "sentence",
    [
        "Groups of readers meet on Fridays.",
        "Doors open for Giving Tuesday.",
        "Five days a week they read more.",
    ],
)
def test_days_of_every_week_and_names_of_days_are_never_over(sentence: str) -> None:
    assert _texts(sentence, HERO, TODAY + timedelta(days=20)) == (sentence,)
