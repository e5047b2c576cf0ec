"""The page of a replay: whole in itself, safe, and with every number in words or a table."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest

from pipeline.model.items import Deadline, Kind
from pipeline.model.replay import KeptBack, Placed, Replay, ReplayedIssue
from pipeline.render.backtest import MOST_LISTED, render_backtest
from pipeline.render.templates import Templates
from pipeline.review.differences import differences
from tests.render.samples import newsletter

HOSTILE = '<script>alert("x")</script> & “Más” \u202eevil'
THURSDAY = datetime(2025, 5, 22, 15, tzinfo=UTC)


def placed(name: str, section: str = "calls", **more: object) -> Placed:
    """A call that closes in ten days."""
    plain = Placed(name, f"Title {name}", "Alpha", Kind.CALL, "asks", section, whole=True, why="closes soon")
    return replace(plain, **more)  # type: ignore[arg-type]


def kept(name: str, reason: str, **more: object) -> KeptBack:
    plain = KeptBack(name, f"Title {name}", "Beta", Kind.CALL, THURSDAY, reason, reason)
    return replace(plain, **more)  # type: ignore[arg-type]


def issue(week: int, *items: Placed, held: tuple[KeptBack, ...] = (), skipped: str = "") -> ReplayedIssue:
    at = THURSDAY + timedelta(days=7 * week)
    return ReplayedIssue(
        slot=f"{at:%Y-%m-%d} 10:00",
        drafted=f"{at:%Y-%m-%d} 06:00",
        at=at,
        local=at,
        clock="",
        day=at.date(),
        new=3,
        placed=items,
        held=held,
        waiting=0,
        reasons=tuple((one.gist, 1) for one in held),
        skipped=skipped,
    )


def replayed(*issues: ReplayedIssue, never: tuple[KeptBack, ...] = (), settings: str = "ours") -> Replay:
    sections = (("calls", "Calls"), ("stories", "Stories"))
    days = date(2025, 5, 19), date(2025, 6, 8)
    return Replay("w", "Weekly", "America/Chicago", settings, *days, sections, 9, issues, never)


def page(ours: Replay, other: Replay | None = None) -> str:
    changes = differences(ours, other) if other else ()
    return render_backtest(newsletter(), ours, other, changes, Templates())


CLOSES = Deadline(date(2025, 6, 1), quote="Due June 1.")
OURS = replayed(
    issue(0, placed("a", deadline=CLOSES, days_left=10), placed("b", "stories", whole=False)),
    issue(1, held=(kept("c", "closed"),), skipped="only 1 new item"),
    never=(kept("c", "closed", deadline=Deadline(date(2025, 5, 28), quote="By May 28.")),),
)


def test_every_link_within_the_page_leads_to_a_place_on_it() -> None:
    html = page(OURS, replayed(issue(0, placed("a"))))
    ids = re.findall(r'\bid="([^"]+)"', html)
    assert len(ids) == len(set(ids))
    assert set(re.findall(r'href="#([^"]+)"', html)) <= set(ids)


def test_nothing_is_fetched_and_nothing_runs() -> None:
    html = page(OURS)
    assert not re.search(r"<script|<img|<link|<iframe|\bsrc=|url\(|@import", html)
    assert "default-src 'none'" in html


def test_a_title_is_only_ever_text() -> None:
    hostile = replayed(issue(0, placed("a", title=HOSTILE, deadline=CLOSES, days_left=10)))
    html = page(hostile, replayed(issue(0, held=(kept("a", HOSTILE),))))
    assert "<script>" not in html
    assert "\u202e" not in html
    assert "&lt;script&gt;" in html


def test_the_table_has_the_number_of_every_section_and_issue() -> None:
    rows = re.findall(r"<tr>(.*?)</tr>", page(OURS), flags=re.DOTALL)
    cells = [[re.sub(r"<[^>]+>", "", cell) for cell in re.findall(r"<t[hd].*?</t[hd]>", row)] for row in rows]
    assert cells == [
        ["Issue", "Calls", "Stories", "All", "Held"],
        ["May 22", "1", "1", "2", "0"],
        ["May 29", "only 1 new item", "1"],
    ]


def test_a_call_on_the_line_of_time_says_in_words_when_it_closes_and_how_long_readers_had() -> None:
    html = page(OURS)
    assert "in the issue of May 22, closes June 1" in html
    assert "10 days left" in html


def test_a_call_that_no_reader_saw_is_on_the_line_with_the_reason() -> None:
    assert "closes May 28: closed" in page(OURS)


def test_headings_leave_no_level_out() -> None:
    levels = [int(level) for level in re.findall(r"<h([1-6])", page(OURS, replayed(issue(0, placed("z")))))]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_what_other_settings_change_is_told_and_an_agreement_too() -> None:
    html = page(OURS, replayed(issue(0, placed("a"), placed("z")), settings="try.toml"))
    assert "With try.toml instead" in html
    assert "Readers would gain" in html
    assert "Title z" in html
    assert "Nothing would change." in page(OURS, replace(OURS, settings="try.toml"))


def test_a_reason_with_very_many_items_lists_some_and_counts_the_rest() -> None:
    many = tuple(kept(f"k{number}", "no room") for number in range(MOST_LISTED + 50))
    html = page(replayed(issue(0, placed("a"), held=many)))
    assert "and 50 more, which --json lists" in html


@pytest.mark.parametrize("ours", [replayed(issue(0)), replayed(issue(0, skipped="nothing is new"))])
def test_an_empty_replay_has_a_page_too(ours: Replay) -> None:
    html = page(ours)
    assert "Nothing was held." in html
    assert "No issue held anything with a deadline." in html
