"""Whether two entries say the same: similarity proposes, vetoes decide."""

from __future__ import annotations

import itertools
import json
import re
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.curate import duplicates
from pipeline.curate.classify import classify
from pipeline.curate.duplicates import Candidate, Grouping, Verdict, compare, group
from pipeline.curate.reading import bare_title, read, tokenize
from pipeline.curate.word_weights import RARE, stem, weight
from pipeline.model.items import Kind

DATA = Path(__file__).parent.parent / "data"


def lines(name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (DATA / name).read_text(encoding="utf-8").splitlines()]


LABELLED = lines("duplicates-dev.jsonl")
PAIRS = lines("pairs.jsonl")
FRESH = lines("pairs-fresh.jsonl")
DAY = date(2025, 5, 5)


def one(
    title: str,
    text: str = "",
    *,
    id: str = "a",  # noqa: A002 - the field's own name
    feed: str = "",
    day: int = 0,
    link: str = "",
) -> Candidate:
    kind = classify(title, text).kind
    return Candidate(id, feed or id, title, text, link, DAY + timedelta(days=day), kind)


def verdict(first: tuple[str, str], second: tuple[str, str], day: int = 3) -> Verdict:
    return compare(one(*first), one(*second, id="b", day=day))


def judged(row: dict[str, Any]) -> Verdict:
    """The verdict on a labelled pair, by two feeds."""
    sides = []
    for name in ("a", "b"):
        side = row[name]
        link = (side["url"] or "").partition("://")[2].removeprefix("www.").partition("?")[0].rstrip("/")
        kind = classify(side["title"], side["text"]).kind
        published = date.fromisoformat(side["published"])
        sides.append(Candidate(name, name, side["title"], side["text"], link, published, kind))
    return compare(sides[0], sides[1])


@pytest.mark.parametrize("row", LABELLED, ids=[f"{row['id']} {row['type']}" for row in LABELLED])
def test_labelled_pairs(row: dict[str, Any]) -> None:
    assert judged(row).same is row["same"]


@pytest.mark.parametrize("rows", [PAIRS, FRESH], ids=["pairs", "pairs-fresh"])
def test_of_many_pairs_hardly_any_is_merged_wrongly_and_few_are_missed(rows: list[dict[str, Any]]) -> None:
    verdicts = [(row, judged(row)) for row in rows]
    wrong = [row["id"] for row, verdict in verdicts if verdict.same and not row["same"]]
    right = sum(verdict.same and row["same"] for row, verdict in verdicts)
    wanted = sum(row["same"] for row in rows)
    assert right / (right + len(wrong)) >= 0.99, wrong
    assert right / wanted >= 0.85


def test_another_word_in_a_title_and_its_text_makes_another_item() -> None:
    """A sister call of every entry: one rare word of the title is another one, and all else is the same."""
    entries = sorted({(row[side]["title"], row[side]["text"]) for row in PAIRS for side in "ab"})
    others = ["Otters", "Harpsichords", "Glaciers", "Tugboats", "Lichens"]
    made, merged = 0, []
    for number, (title, text) in enumerate(entries):
        rare = [word for word in re.findall(r"[A-Z][a-z]{3,}", bare_title(title)) if is_rare(word)]
        if rare:
            old, new = rare[number % len(rare)], others[number % len(others)]
            sister = title.replace(old, new), re.sub(rf"\b{old}", new, text, flags=re.IGNORECASE)
            made += 1
            if verdict((title, text), sister).same:
                merged.append((title, sister[0]))
    assert made > 400
    assert len(merged) <= 0.01 * made, merged


def is_rare(word: str) -> bool:
    return weight(stem(tokenize(word)[0])) >= RARE


def test_of_all_other_pairs_of_these_entries_hardly_any_is_merged() -> None:
    """Two entries of different pairs are different, but for a few that were written about one thing."""
    entries = [
        one(row[side]["title"], row[side]["text"], id=f"{row['id']}{side}") for row in PAIRS for side in "ab"
    ]
    merged = [
        (first.id, second.id)
        for first, second in itertools.combinations(entries, 2)
        if first.id[:-1] != second.id[:-1] and compare(first, second).same
    ]
    assert len(merged) <= 12, merged


@pytest.mark.parametrize(
    ("first", "second"),
    [
        pytest.param(
            (
                "Great Stories Grants: Apply by May 9",
                "Fifty libraries will receive books, money and training for teens.",
            ),
            (
                "Great Stories Application Due Friday",
                "Fifty libraries will receive books, money and training for teens.",
            ),
            id="a reminder",
        ),
        pytest.param(
            ("Rural Arts Fellowship", "Six workers study for a year."),
            ("[Opportunity] Rural Arts Fellowship | State Library", "A year of study for six workers."),
            id="a prefix and a site's name",
        ),
        pytest.param(
            (
                "Podcast Studio Opens in Basement",
                "Teens at the Marlow branch record in a studio built for $2,300.",
            ),
            (
                "Volunteers Build Studio at Marlow",
                "A studio built for $2,300 lets teens record at the Marlow branch.",
            ),
            id="a headline rewritten",
        ),
        pytest.param(
            ("Deaf Culture Grants", "Plan programs with Deaf partners. Due June 6."),
            ("Deaf Culture Grants: Deadline Extended to June 20", "Plan programs with Deaf partners."),
            id="an extension",
        ),
    ],
)
def test_the_same_told_again_is_merged(first: tuple[str, str], second: tuple[str, str]) -> None:
    assert verdict(first, second).same


@pytest.mark.parametrize(
    ("first", "second"),
    [
        pytest.param(
            (
                "Call for Reviewers: Media Grants",
                "We need reviewers to read 20 applications in May for $300.",
            ),
            (
                "Call for Reviewers: Music Grants",
                "We need reviewers to read 20 applications in May for $300.",
            ),
            id="another topic",
        ),
        pytest.param(
            ("Children's Librarian, Oak Park", "Full time, with a salary of $52,000. Apply by May 1."),
            ("Children's Librarian, Elm Park", "Full time, with a salary of $52,000. Apply by May 1."),
            id="another place",
        ),
        pytest.param(
            ("Weekly Digest: May 5", "News from around the state."),
            ("Weekly Digest: May 12", "News from around the state."),
            id="another date of a series",
        ),
        pytest.param(
            ("Bookmark Contest 2024", "Draw a bookmark and win."),
            ("Bookmark Contest 2025", "Draw a bookmark and win."),
            id="another year",
        ),
        pytest.param(
            (
                "Apply to Host: Lincoln and the Constitution",
                "Fifty sites will host the panels for six weeks.",
            ),
            (
                "Host Sites Selected for Lincoln and the Constitution",
                "Fifty sites will host the panels for six weeks.",
            ),
            id="a call and its result",
        ),
        pytest.param(
            ("Night Program Grants", "Fifty sites will stay open late. Apply by May 30."),
            ("Webinar: Night Program Grants", "Fifty sites will stay open late. Apply by May 30."),
            id="a call and its session",
        ),
        pytest.param(
            (
                "Governor Signs Library Budget",
                "The budget restores funds for all regional systems in the state.",
            ),
            (
                "Governor Vetoes Library Budget",
                "The budget would restore funds for all regional systems in the state.",
            ),
            id="the contrary",
        ),
        pytest.param(
            (
                "Public Library Association Scholarships",
                "Twenty people get travel money for the spring conference.",
            ),
            (
                "Rural Library Association Scholarships",
                "Twenty people get travel money for the fall conference.",
            ),
            id="another association",
        ),
        pytest.param(
            ("Circulation Clerk, Harbor Library", "Part time, $15 an hour, evenings and some weekends."),
            ("Custodian, Harbor Library", "Part time, $15 an hour, evenings and some weekends."),
            id="another job with the same terms",
        ),
    ],
)
def test_what_differs_in_what_matters_is_neither_merged_nor_suggested(
    first: tuple[str, str], second: tuple[str, str]
) -> None:
    found = verdict(first, second)
    assert (found.same, found.possible) == (False, False)


def test_one_page_is_one_item_whatever_the_titles_say() -> None:
    assert compare(one("Tea", link="x.org/a"), one("Cake", id="b", link="x.org/a", day=200)).same


def test_an_address_that_leads_to_a_list_proves_nothing() -> None:
    for link in ("x.org", "x.org/jobs", "x.org/about/calendar"):
        found = compare(one("Tea", "Green.", link=link), one("Cake", "Lemon.", id="b", link=link))
        assert (found.same, found.possible) == (False, False)


def test_what_one_feed_sends_to_one_page_is_for_a_person_to_say_if_it_has_nothing_in_common() -> None:
    first = one("Kayak Loans", "Paddles included.", feed="f", link="x.org/a")
    found = compare(first, one("Lemon Cake", "A recipe.", feed="f", id="b", link="x.org/a"))
    assert (found.same, found.possible) == (False, True)
    assert compare(first, one("Kayak Loans Begin", feed="f", id="b", link="x.org/a")).same


def test_titles_that_begin_alike_and_go_on_with_what_the_other_never_says_are_not_merged_unseen() -> None:
    text = "The museum pays $4,500 a month for ten months in Philadelphia. Send a letter by April 20."
    assert not verdict(
        ("Fellowship in Rare Book Binding", text), ("Fellowship in Map Conservation", text)
    ).same


def test_a_word_that_the_other_text_confirms_keeps_a_rewritten_headline_one() -> None:
    text = "The Otter Trust gives canoes and paddles to 40 lakeside libraries this May."
    assert verdict(("Otter Trust Gives Canoes", text), ("Lakeside Libraries Get Canoes", text)).same


def test_more_than_eighty_days_apart_is_different() -> None:
    assert verdict(("Death Café at the Library", "Tea."), ("Death Café at the Library", "Tea."), day=80).same
    assert not verdict(
        ("Death Café at the Library", "Tea."), ("Death Café at the Library", "Tea."), day=81
    ).same


def test_one_title_in_one_feed_is_the_same_only_with_the_same_text_and_dates() -> None:
    def pair(first: str, second: str) -> bool:
        title = "The Repair Log"
        return compare(one(title, first, feed="f"), one(title, second, id="b", feed="f", day=7)).same

    assert pair("Fixed: nine lamps and a mixer.", "Fixed: nine lamps and a mixer.")
    assert not pair("Fixed: nine lamps and a mixer.", "Fixed: six zippers and a clock.")
    assert not pair("Eggs at 8 a.m. on May 6.", "Eggs at 8 a.m. on June 3.")


def test_a_short_title_in_common_is_chance_when_the_texts_have_nothing_in_common() -> None:
    found = verdict(
        (
            "Summer Reading",
            "Finish ten books by August and win a raft, says the pool in Ames, which gave twelve.",
        ),
        (
            "Summer Reading",
            "Our teens chose graphic novels about dragons, whales, robots, ghosts and their mothers.",
        ),
    )
    assert (found.same, found.possible) == (False, True)


@pytest.mark.parametrize(
    ("title", "wanted"),
    [
        ("Reminder: Tea", "Tea"),
        ("FW: [State Library] Tea", "Tea"),
        ("Deadline Extended: Chess Sets", "Chess Sets"),
        ("Deadline Extended for Chess Sets", "Chess Sets"),
        ("Tea – Prairie Library News", "Tea"),
        ("Tea | anything", "Tea"),
        ("Tea – A Short History", "Tea – A Short History"),
        ("New", "New"),
    ],
)
def test_prefixes_and_site_names_are_no_part_of_a_title(title: str, wanted: str) -> None:
    assert bare_title(title) == wanted


@pytest.mark.parametrize(
    ("first", "second", "day", "reason"),
    [
        pytest.param(
            ("Mural Grants Open", "Walls in 12 towns get up to $900. Apply by May 30."),
            ("Mural Grants Open", "Walls in 12 towns get up to $900. Apply by June 27."),
            3,
            "days",
            id="another deadline and no word of a change",
        ),
        pytest.param(
            ("Kite Day Draws a Crowd", "In Laramie some 90 children flew kites over the lot."),
            ("Kite Day Draws a Crowd", "In Bangor some 90 children flew kites over the lot."),
            1,
            "bangor",
            id="another town",
        ),
        pytest.param(
            ("The Owl Column", "We liked the owl, the vole and the barn where both of them live."),
            ("The Owl Column", "We liked the owl, the barn, and a hawk that has no use for voles."),
            7,
            "hawk",
            id="a column a week later",
        ),
        pytest.param(
            ("Tuesday's Topic Is Quilts", "Bring lunch to the annex at noon; the talk lasts an hour."),
            ("Tuesday's Topic Is Quills", "Bring lunch to the annex at noon; the talk lasts an hour."),
            3,
            "quill",
            id="another word by one letter",
        ),
        pytest.param(
            ("Estate Planning: Wills", "A lawyer answers questions for an hour in the annex at noon."),
            ("Estate Planning: Wells", "A lawyer answers questions for an hour in the annex at noon."),
            3,
            "wills",
            id="another word by one letter that looks like a common one",
        ),
    ],
)
def test_what_is_close_but_has_a_fact_that_does_not_fit_is_for_a_person_to_say(
    first: tuple[str, str], second: tuple[str, str], day: int, reason: str
) -> None:
    found = verdict(first, second, day)
    assert (found.same, found.possible) == (False, True)
    assert reason in found.reason


def test_an_extension_may_name_other_days_and_sums_and_what_only_changes_them_may_not() -> None:
    call = ("Mural Grants: Apply by May 30", "Walls in 12 towns get up to $900.")
    assert verdict(call, ("Mural Grants Extended to June 13", "Up to $950 for walls in 12 towns.")).same
    assert not verdict(call, ("Mural Grants: Apply by June 13", "Up to $950 for walls in 12 towns.")).same


def test_what_comes_after_the_deadline_is_no_reminder() -> None:
    call = ("Name the Barge", "Children may send a name for the book barge by May 9.")
    later = ("The Barge Has a Name", "Children sent 600 names for the book barge, and Gulliver won.")
    assert not verdict(call, later, day=20).same


def test_a_reminder_in_the_feed_of_its_call_is_that_call() -> None:
    text = "Forty sites will host the panels on rivers for six weeks. Apply by May 30."
    call = one("Host Rivers of Salt", text, feed="f")
    assert compare(call, one("Reminder: Host Rivers of Salt", text[:57], feed="f", id="b", day=14)).same


def test_a_reason_names_words_as_they_are_written() -> None:
    found = verdict(
        ("Barge Library Wins Ferry Contract", "The Osprey county barge will carry books and 40 lathes."),
        ("Books Go by Barge", "A ferry contract lets the Osprey county barge carry books and 40 lathes."),
    )
    assert found.same
    assert "“barge”" in found.reason


def test_words_are_levelled() -> None:
    assert tokenize("Twenty Cafés, Mini-Grants & the Library’s Stories in June") == tokenize(
        "20 cafe minigrant the library story in june"
    )


def test_reading_finds_acronyms_and_dates() -> None:
    reading = read("IMLS News", "The Institute of Museum and Library Services met on May 5.")
    assert "IMLS" in reading.acronyms
    assert any("IMLS" in run for run in reading.runs)
    assert reading.dates == {"month5 5"}


# --- grouping


SAME = [
    one("Rural Arts Fellowship Opens", "Six workers study for a year.", id="1"),
    one("Rural Arts Fellowship Opens", "Six workers study for a year.", id="2", day=1),
    one("Rural Arts Fellowship Opens | State Library", "Six workers.", id="3", day=2),
    one("A Loom in the Lobby", "Anyone may weave a row.", id="4", day=3),
]


def test_groups_hold_the_earliest_first_and_leave_the_rest_alone() -> None:
    found = group(SAME, [])
    assert found.groups == (("1", "2", "3"),)
    assert len(found.reasons) == 1
    assert found.possible == ()


def test_new_ones_join_known_ones_but_known_ones_are_not_joined_anew() -> None:
    assert group(SAME[1:2], SAME[:1]).groups == (("1", "2"),)
    assert group(SAME[3:], SAME[:3]) == Grouping()


def test_pairs_in_doubt_are_named_with_the_reason() -> None:
    first = one("Board Meeting Minutes Posted", "The board met on May 6 for an hour.", id="1")
    second = one("Board Meeting Minutes Posted", "The board talked on June 3 about roofs.", id="2", day=28)
    ((a, b, reason),) = group([second, first], []).possible
    assert (a, b) == ("1", "2")
    assert "days" in reason


def test_of_ten_thousand_only_few_pairs_are_compared(monkeypatch: pytest.MonkeyPatch) -> None:
    stock = [
        one(
            f"Program {i % 700} at branch {i * 7919 % 2003}",
            f"Text {i} about topic{i % 911} and subject{i % 1013}.",
            id=str(i),
        )
        for i in range(200)
    ]
    many = [
        Candidate(
            f"{n}-{c.id}",
            f"f{n}",
            f"{c.title} w{n}",
            f"{c.text} w{n * 31 % 97}",
            "",
            c.published + timedelta(n % 300),
            Kind.STORY,
        )
        for n in range(50)
        for c in stock
    ]
    compared = 0

    def counting(_a: Candidate, _b: Candidate) -> Verdict:
        nonlocal compared
        compared += 1
        return Verdict(same=False, possible=False, reason="")

    monkeypatch.setattr(duplicates, "compare", counting)
    group(many, [])
    assert compared < 200_000, "of fifty million"


WORDS = st.sampled_from(
    [
        "Apply Now",
        "Call for",
        "Advisors",
        "Sleep",
        "Soil",
        "June",
        "July",
        "2024",
        "2025",
        "One",
        "Two",
        "|",
        "News",
        "Winners of",
        "the",
        "IMLS",
        "Grants",
        "Library",
        "…",
        "Reminder:",
        "Institute of Museum and Library Services",
    ]
)
TITLES = st.lists(WORDS, min_size=1, max_size=9).map(" ".join) | st.text(max_size=30)
CANDIDATES = st.builds(
    Candidate,
    st.uuids().map(str),
    st.sampled_from(["f", "g"]),
    TITLES,
    TITLES,
    st.sampled_from(["", "x.org/a"]),
    st.dates(date(2025, 1, 1), date(2025, 6, 1)),
    st.sampled_from(list(Kind)),
)


@given(CANDIDATES, CANDIDATES)
def test_a_comparison_is_symmetric(a: Candidate, b: Candidate) -> None:
    assert compare(a, b) == compare(b, a)
    assert not (compare(a, b).same and compare(a, b).possible)


@given(st.lists(CANDIDATES, max_size=6, unique_by=lambda c: c.id), st.randoms(use_true_random=False))
def test_grouping_does_not_depend_on_the_order(candidates: list[Candidate], random: object) -> None:
    shuffled = sorted(candidates, key=lambda c: c.id)
    assert group(candidates, []) == group(shuffled, [])
    named = [name for ids in group(candidates, []).groups for name in ids]
    assert len(named) == len(set(named))
