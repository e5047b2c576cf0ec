from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.compose.post_titles import bare_title, calmed, post_title, shorter_titles
from pipeline.model.items import Kind
from tests.render.samples import calls, story


@pytest.mark.parametrize(
    ("title", "calm"),
    [
        ("LIBRARY OF THE YEAR AWARD: APPLY NOW", "Library of the Year Award: Apply Now"),
        ("HOW WE BUILT A TOOL LIBRARY FOR $900", "How We Built a Tool Library for $900"),
        ("NEH GRANTS FOR STEM PROGRAMS", "NEH Grants for STEM Programs"),
        ("THE CHILDREN'S ROOM AT 3PM", "The Children's Room at 3PM"),
        ("APPLY NOW: NEH Grants for STEM Programs", "Apply Now: NEH Grants for STEM Programs"),
        ("ALA RUSA awards", "ALA RUSA awards"),
        ("STEM: ALA RUSA PBS for Teens", "STEM: ALA RUSA PBS for Teens"),
        ("IMLS NEH", "IMLS NEH"),
        ("Porch Sessions", "Porch Sessions"),
    ],
)
def test_no_title_shouts_and_acronyms_stay(title: str, calm: str) -> None:
    assert calmed(title) == calm


def test_an_acronym_is_known_by_the_blurb() -> None:
    assert calmed("THE WXYZ READING FUND", "The WXYZ pays for books.") == "The WXYZ Reading Fund"
    assert calmed("THE WXYZ READING FUND") == "The Wxyz Reading Fund"


@pytest.mark.parametrize(
    ("title", "said"),
    [
        ("Ends Tomorrow: Travel Stipends for Annual", "Travel Stipends for Annual"),
        ("Reminder: Discussion Grants Close Friday", "Discussion Grants"),
        ("Last chance! reading grants for schools", "Reading grants for schools"),
        ("Two Weeks Left — Poetry Contest", "Poetry Contest"),
        ("Reading Grants: Applications Close Soon", "Reading Grants"),
        ("Last Call: Beer", "Last Call: Beer"),  # nothing to stand on its own
        ("Where Summer Ends", "Where Summer Ends"),
    ],
)
def test_words_that_hold_for_one_day_only_go_from_the_titles_of_calls(title: str, said: str) -> None:
    assert post_title(replace(calls()[0], title=title)) == said
    assert post_title(replace(story(1, title, ""), kind=Kind.STORY)) == title


@pytest.mark.parametrize(
    ("title", "bare"),
    [
        ("Apply Now: “Exploring Human Origins”", "“Exploring Human Origins”"),
        ("Deadline Extended! Poetry Contest for Teens", "Poetry Contest for Teens"),
        ("Apply by June 13: Little Stage Grants", "Little Stage Grants"),
        ("Library of the Year: Apply Now!", "Library of the Year"),
        ("Call for Advisors: Media Literacy", "Call for Advisors: Media Literacy"),
        ("Apply for the Small Library Cohort", "Apply for the Small Library Cohort"),
        ("Opening Soon: Sound Garden Grants", "Opening Soon: Sound Garden Grants"),
        ("New Executive Director Takes the Helm", "New Executive Director Takes the Helm"),
    ],
)
def test_a_bare_title_leaves_out_what_a_reminder_says_itself(title: str, bare: str) -> None:
    assert bare_title(title) == bare


@pytest.mark.parametrize(
    ("title", "first"),
    [
        ("Reading Outdoors (and In)", "Reading Outdoors"),
        ("Six Winter Programs: From Knitting to Chess", "Six Winter Programs"),
        ("Call for Advisors: Media Literacy for Adults", "Media Literacy for Adults"),
        ("Webinar: Budgeting for Small Programs", "Budgeting for Small Programs"),
        ("Porches: A History", ""),
    ],
)
def test_a_title_is_shortened_at_its_own_joints_first(title: str, first: str) -> None:
    assert next(shorter_titles(title), "") == first


def test_a_cut_title_keeps_eight_words_and_ends_in_none_that_leads_on() -> None:
    title = (
        "The reading room of the town in which 40 people sat down to a supper of soup and bread by Dr. Ana"
    )
    cuts = [one for one in shorter_titles(title) if one.endswith("…")]
    assert cuts
    for one in cuts:
        last = one.removesuffix("…").split()[-1]
        assert len(one.split()) >= 8
        assert last not in {"the", "of", "to", "a", "in", "which", "and", "by", "40", "Dr."}
        assert title.startswith(one.removesuffix("…"))


def test_no_cut_falls_within_a_name() -> None:
    title = "what our readers told the people who run the museum about Maria Lopez Garcia and her lamps"
    cuts = {one.removesuffix("…").split()[-1] for one in shorter_titles(title)}
    assert not cuts & {"Maria", "Lopez"}
    assert "Garcia" in cuts


def test_a_script_without_spaces_is_cut_between_its_words() -> None:
    title = "市立図書館では子ども向けの読み聞かせボランティアを募集しています" * 3
    cuts = list(shorter_titles(title))
    assert cuts
    assert all(title.startswith(one.removesuffix("…")) for one in cuts)


def test_one_long_word_is_never_cut() -> None:
    assert list(shorter_titles("x" * 300)) == []
    assert not [one for one in shorter_titles("co-op-er-a-tive-li-brar-y" * 9) if one]


@given(st.text(alphabet="ab ÄÖ.,:;()—“”…1😀", max_size=80))
def test_what_is_left_of_a_title_stands_in_it_in_that_order(title: str) -> None:
    for one in shorter_titles(title):
        at = 0
        for word in re.findall(r"\w+", one):
            at = title.find(word, at)
            assert at >= 0
