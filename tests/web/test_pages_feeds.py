"""The page of feeds: how each is doing, what it brings a week, and its quarantine."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.model.entries import FeedState
from pipeline.model.selection import Quarantine
from pipeline.model.settings import Feed
from pipeline.model.users import Role
from pipeline.store import quarantines as quarantine_rows
from pipeline.web.feeds import WEEKS, plot, row
from pipeline.workflow.looking import FeedStanding
from pipeline.workflow.quarantining import LONGEST
from tests.fakes.newsroom import CHICAGO, Newsroom, at
from tests.web.conftest import Office

NOON = at("2025-05-22 12:00")
FEED = Feed("alpha", "Alpha", url="https://me:secret@alpha.example.org/feed?x=1")


@pytest.fixture
def office(seat: Callable[[Newsroom, datetime], Office], drafted_room: Newsroom) -> Office:
    return seat(drafted_room, NOON)


def shut(office: Office) -> dict[str, Quarantine]:
    with office.desk.workspace.store.beside() as tx:
        return {one.feed: one for one in quarantine_rows.load(tx)}


def standing(**more: object) -> FeedStanding:
    values = {"last_tried": NOON, "last_success": NOON - timedelta(hours=3)} | more
    health = values.pop("health", ())
    quarantine, feed = values.pop("quarantine", None), values.pop("feed", FEED)
    state = FeedState("alpha", **values)  # type: ignore[arg-type]
    return FeedStanding(feed, state, 3, NOON + timedelta(hours=1), health, quarantine)  # type: ignore[arg-type]


def test_an_approver_puts_a_feed_in_quarantine_and_lets_it_out(office: Office) -> None:
    approver = office.come_in(Role.APPROVER, "jo")
    done = approver.post("/feeds/alpha/quarantine", {"reason": "hacked <b>today</b>"})
    assert (done.status, done.headers["location"]) == (303, "/feeds#feed-alpha")
    assert shut(office)["alpha"].by == "jo"
    page = approver.get("/feeds").text
    assert "jo, today, noon: hacked &lt;b&gt;today&lt;/b&gt;" in page
    assert 'action="/feeds/alpha/release"' in page
    assert 'action="/feeds/alpha/quarantine"' not in page
    assert approver.post("/feeds/alpha/release").status == 303
    assert shut(office) == {}


def test_an_editor_sees_who_put_it_there_and_no_switch(office: Office) -> None:
    office.come_in(Role.APPROVER).post("/feeds/alpha/quarantine", {"reason": "hacked"})
    page = office.come_in(Role.EDITOR).get("/feeds").text
    assert "approver, today, noon: hacked" in page
    assert "/quarantine" not in page
    assert "/release" not in page


@pytest.mark.parametrize(
    ("path", "reason", "said"),
    [
        ("nowhere/quarantine", "why", "there is no feed"),
        ("%2e%2e%2fusers/quarantine", "why", ""),
        ("alpha/quarantine", "", "say why, for colleagues"),
        ("alpha/quarantine", "\n\t ", "say why, for colleagues"),
        ("alpha/quarantine", "y" * (LONGEST + 1), f"{LONGEST} characters at most"),
        ("alpha/release", "", "is not in quarantine"),
        ("beta/release", "y" * 9000, f"{LONGEST} characters at most"),
        ("beta/quarantine", "twice", "in quarantine already"),
    ],
)
def test_what_makes_no_sense_is_told_on_the_page_and_changes_nothing(
    office: Office, path: str, reason: str, said: str
) -> None:
    approver = office.come_in(Role.APPROVER)
    approver.post("/feeds/beta/quarantine", {"reason": "first"})
    before = shut(office)
    answer = approver.post(f"/feeds/{path}", {"reason": reason})
    assert answer.status in {400, 404}
    assert said in answer.text
    assert shut(office) == before


def test_what_was_typed_is_not_lost_when_it_is_refused(office: Office) -> None:
    typed = "z" * (LONGEST + 10)
    page = office.come_in(Role.APPROVER).post("/feeds/alpha/quarantine", {"reason": typed}).text
    assert f'value="{typed}"' in page
    assert '<details class="act" open>' in page


def test_names_and_passwords_in_addresses_are_not_shown() -> None:
    assert row(standing(), (), CHICAGO, NOON).address == "https://alpha.example.org/feed?x=1"


@pytest.mark.parametrize(
    ("more", "state", "tone"),
    [
        ({}, "well", "good"),
        ({"failures": 2, "error": "HTTP 500", "health": ("Failed",)}, "failing", "bad"),
        ({"retired": "HTTP 410", "health": ("Not asked any more",)}, "gone", "bad"),
        ({"moved_to": "https://b.example", "moved_seen": 9, "health": ("Moved",)}, "moved", "warn"),
        ({"future_dates": 2, "health": ("2 entries are dated in the future",)}, "well", "good"),
        ({"churned": 1, "health": ("Nearly all ids were new",)}, "worth a look", "warn"),
        ({"last_tried": None, "last_success": None}, "not read yet", ""),
        ({"feed": Feed("alpha", "Alpha", enabled=False), "failures": 1}, "switched off", ""),
        ({"quarantine": Quarantine("alpha", "jo", "hacked", NOON), "failures": 1}, "in quarantine", "warn"),
    ],
)
def test_each_state_has_its_word(more: dict[str, object], state: str, tone: str) -> None:
    found = row(standing(**more), (), CHICAGO, NOON)
    assert (found.state, found.tone) == (state, tone)
    assert found.trouble == (tone in {"warn", "bad"})


def test_it_says_when_it_was_read_and_will_be() -> None:
    found = row(standing(), (), CHICAGO, NOON)
    assert found.facts == ("Last read today, 9 a.m.", "Next asked today, 1 p.m.", "3 entries kept")


def test_the_plot_says_in_words_what_it_shows() -> None:
    times = [NOON - timedelta(days=1)] * 3 + [NOON - timedelta(days=8)]
    found = plot(times, NOON)
    assert found.words.endswith("0, 0, 0, 1, 3.")
    assert found.sum == "4 in 12 weeks, 3 a week at most"
    assert found.bars[-1].height == max(bar.height for bar in found.bars)


MOMENTS = st.integers(-500 * 24, 500 * 24).map(lambda hours: NOON + timedelta(hours=hours))


@given(st.lists(MOMENTS, max_size=60))
def test_every_entry_of_the_weeks_is_in_one_bar_and_no_bar_leaves_the_plot(times: list[datetime]) -> None:
    found = plot(times, NOON)
    within = [one for one in times if NOON - timedelta(weeks=WEEKS) < one <= NOON]
    assert found.sum.startswith(f"{len(within)} in")
    assert len(found.bars) == WEEKS
    for bar in found.bars:
        assert 0 <= bar.y <= bar.y + bar.height <= found.height + 0.1
        assert bar.x + bar.width <= found.width
