"""Feeds over days: what their servers were sent, what was kept, and what a person was told."""

from __future__ import annotations

import itertools
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest

from pipeline.errors import UsageError
from pipeline.model.entries import FeedState, Validators
from pipeline.store import entries as entry_rows
from pipeline.store import feeds as feed_rows
from pipeline.workflow.collecting import Collected, FeedStatus, collect
from pipeline.workflow.feed_lists import move_feed, moved_feeds
from pipeline.workflow.looking import feeds_standing
from pipeline.workflow.running import RunReport, run
from tests.fakes.feed_server import FeedServer, answer, conditional, hang, in_turn, redirect
from tests.fakes.newsroom import Newsroom, at

ROOT = Path(__file__).parents[2]
START = at("2025-05-19 08:00")
HOUR = timedelta(hours=1)


def rss(*titles: str, ttl: int | None = None) -> bytes:
    """A feed with these entries, all of the day before."""
    day = format_datetime(START - timedelta(days=1))
    items = "".join(
        f"<item><title>{title}</title><guid>{title}</guid><link>https://far.example.org/{title}</link>"
        f"<pubDate>{day}</pubDate><description>What happened at {title}.</description></item>"
        for title in titles
    )
    asked = f"<ttl>{ttl}</ttl>" if ttl else ""
    return f'<rss version="2.0"><channel><title>Far</title>{asked}{items}</channel></rss>'.encode()


@dataclass
class World:
    """A folder whose feeds stand on a server, and a clock that the test moves."""

    room: Newsroom
    server: FeedServer
    now: datetime = START
    outcomes: list[FeedStatus] = field(default_factory=list)

    def feeds(self, *names: str, user: str = "", more: str = "") -> World:
        """Put feeds into the list, each at the path of its name."""
        text = "# Sources of ours.\n" + "".join(
            f'\n[[feed]]  # {name}, since 2019\nid = "{name}"\nname = "{name.title()}"\n'
            f'url = "{self.server.url(f"/{name}", user=user)}"  # the main one\nweight = 2.0\n{more}'
            for name in names
        )
        (self.room.root / "feeds" / "far.toml").write_text(text, encoding="utf-8")
        return self

    def list_text(self) -> str:
        """The list of feeds as it stands."""
        return (self.room.root / "feeds" / "far.toml").read_text(encoding="utf-8")

    def collect(self, *only: str, force: bool = False) -> Collected:
        """One reading, now."""
        with self.room.open() as workspace:
            collected = collect(workspace, now=self.now, only=only, force=force)
        self.outcomes += [one.status for one in collected.feeds]
        return collected

    def run(self) -> RunReport:
        """The main job, now."""
        with self.room.open() as workspace:
            return run(workspace, now=self.now)

    def live(self, *, days: float, every: timedelta = HOUR / 2) -> list[float]:
        """Let cron read the feeds; gives the hours, from the first on, at which anything was sent."""
        began, end = self.now, self.now + timedelta(days=days)
        hours = []
        with self.room.open() as workspace:
            while self.now < end:
                before = len(self.server.sent)
                collected = collect(workspace, now=self.now)
                self.outcomes += [one.status for one in collected.feeds]
                if len(self.server.sent) > before:
                    hours.append((self.now - began) / HOUR)
                self.now += every
        return hours

    def states(self) -> dict[str, FeedState]:
        """What is remembered."""
        with self.room.open() as workspace, workspace.store.reading() as tx:
            return feed_rows.health(tx)

    def titles(self) -> list[str]:
        """Of every entry that is kept."""
        with self.room.open() as workspace, workspace.store.reading() as tx:
            return [stored.entry.title for stored in entry_rows.everything(tx)]

    def asked_with(self) -> list[tuple[str | None, str | None]]:
        """The validators of every request, in turn."""
        return [(sent.header("If-None-Match"), sent.header("If-Modified-Since")) for sent in self.server.sent]


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    """One feed, `far`, at a server that has nothing yet."""
    room = Newsroom(tmp_path / "news").configure(min_items=99)
    with (room.root / "config.toml").open("a", encoding="utf-8") as config:
        config.write('\n[collect]\nallow_networks = ["127.0.0.0/8"]\nfailing_after = 3\n')
    with FeedServer() as server:
        yield World(room, server).feeds("far")


def test_a_week_of_nothing_new_is_one_question_an_hour_with_the_validators_byte_for_byte(
    world: World,
) -> None:
    pair = ('W/"a b:1"', "Sun, 18 May 2025 23:59:60 GMT")
    world.server.pages["/far"] = conditional(rss("one"), etag=pair[0], last_modified=pair[1])
    hours = world.live(days=7)
    assert Counter(int(hour // 24) for hour in hours) == dict.fromkeys(range(7), 24)
    assert world.asked_with() == [(None, None), *[pair] * (7 * 24 - 1)]
    assert Counter(world.outcomes) == {FeedStatus.READ: 1, FeedStatus.UNCHANGED: 7 * 24 - 1}
    assert world.titles() == ["one"]


def test_a_body_that_is_the_same_is_not_read_again_though_the_server_knows_no_304(world: World) -> None:
    world.server.pages["/far"] = answer(rss("one"))
    world.live(days=1)
    assert Counter(world.outcomes) == {FeedStatus.READ: 1, FeedStatus.UNCHANGED: 23}


@pytest.mark.parametrize(
    ("headers", "ttl", "a_day"),
    [
        ({"Cache-Control": "max-age=172800"}, None, 1),
        ({"Cache-Control": "public, max-age=14400"}, None, 6),
        ({"Cache-Control": "max-age=60"}, None, 24),
        ({}, 240, 6),
        ({}, 100_000, 1),
        ({"Cache-Control": "max-age=7200"}, 480, 3),
    ],
)
def test_a_server_is_asked_no_more_often_than_it_or_its_feed_wants(
    world: World, headers: dict[str, str], ttl: int | None, a_day: int
) -> None:
    world.server.pages["/far"] = answer(rss("one", ttl=ttl), headers=headers)
    assert len(world.live(days=2)) == 2 * a_day


def test_the_ttl_of_a_feed_holds_while_its_server_says_only_that_nothing_has_changed(world: World) -> None:
    world.server.pages["/far"] = conditional(rss("one", ttl=360), etag='"1"')
    assert world.live(days=1) == [0, 6, 12, 18]


@pytest.mark.parametrize(("status", "form"), [(429, "seconds"), (503, "date")])
def test_retry_after_is_obeyed(world: World, status: int, form: str) -> None:
    value = "50400" if form == "seconds" else format_datetime(START + 14 * HOUR, usegmt=False)
    refusal = answer(status=status, headers={"Retry-After": value})
    world.server.pages["/far"] = in_turn(refusal, answer(rss("one")))
    assert world.live(days=1)[:3] == [0, 14, 15]
    assert world.titles() == ["one"]


def test_a_week_is_the_longest_that_a_server_can_ask_for(world: World) -> None:
    world.server.pages["/far"] = answer(status=503, headers={"Retry-After": "99999999"})
    assert world.live(days=15, every=3 * HOUR) == [0, 168, 336]


@pytest.mark.parametrize("status", [404, 429])
def test_a_feed_that_fails_for_days_is_asked_ever_less_and_at_once_as_before_when_it_is_back(
    world: World, status: int
) -> None:
    world.server.pages["/far"] = answer(status=status)
    hours = world.live(days=5)
    gaps = [later - earlier for earlier, later in itertools.pairwise(hours)]
    assert gaps == sorted(gaps)
    assert [round(gap) for gap in gaps[:4]] == pytest.approx([1, 2, 4, 8], abs=1)
    assert all(18 <= gap <= 24 for gap in gaps[5:])
    assert len(hours) <= 10
    assert world.states()["far"].failures == len(hours)
    world.server.pages["/far"] = answer(rss("one"))
    again = world.live(days=2)
    assert again[0] < 24
    assert [later - earlier for earlier, later in itertools.pairwise(again)] == [1] * (len(again) - 1)
    assert (world.states()["far"].failures, world.titles()) == (0, ["one"])


def test_a_server_that_is_down_every_other_time_is_never_given_up(world: World) -> None:
    good, bad = answer(rss("one")), answer(status=500)
    world.server.pages["/far"] = in_turn(*[good, bad] * 40)
    hours = world.live(days=1)
    assert 18 <= len(hours) <= 24
    assert world.states()["far"].failures <= 1


def test_a_feed_that_is_gone_for_good_is_never_asked_again_and_a_person_is_told_until_it_is_out(
    world: World,
) -> None:
    world.feeds("far", "near")
    world.server.pages |= {
        "/far": in_turn(answer(rss("one")), answer(status=410)),
        "/near": answer(rss("two")),
    }
    world.live(days=10, every=6 * HOUR)
    assert Counter(sent.path for sent in world.server.sent) == {"/far": 2, "/near": 40}
    for _ in range(2):
        (need,) = world.run().needs
        assert "gone for good (410)" in need
        assert "not asked any more" in need
    count = len(world.server.sent)
    assert world.collect(force=True).waiting == 0
    assert [sent.path for sent in world.server.sent[count:]] == ["/near"]
    world.feeds("near")
    assert world.run().needs == []
    assert world.titles() == ["one", "two"], "what it gave stays"


def test_a_permanent_move_is_proposed_after_two_visits_and_taken_over_by_a_person(world: World) -> None:
    body = rss("one")
    world.server.pages |= {
        "/far": in_turn(conditional(body, etag='"old"'), redirect("/new", status=301)),
        "/new": answer(body, headers={"ETag": '"new"'}),
    }
    needs = []
    for _ in range(4):
        needs.append(world.run().needs)
        world.now += HOUR
    assert [len(each) for each in needs] == [0, 0, 1, 1]
    assert "`pipeline feeds move far`" in needs[2][0]
    assert world.server.url("/far") in world.list_text(), "nothing is followed silently in the list"
    with world.room.open() as workspace:
        assert [(one.feed.id, one.url, one.seen) for one in moved_feeds(workspace)] == [
            ("far", world.server.url("/new"), 3)
        ]
        before = world.list_text()
        move_feed(workspace, "far")
    assert world.list_text() == before.replace("/far", "/new")
    count = len(world.server.sent)
    world.now += HOUR
    outcome = world.collect().feeds[0]
    (sent,) = world.server.sent[count:]
    assert (sent.path, sent.header("If-None-Match")) == ("/new", None)
    assert (outcome.status, outcome.new) == (FeedStatus.READ, 0), "its entries are known"
    assert world.run().needs == []
    world.now += HOUR
    world.collect()
    assert world.server.sent[-1].header("If-None-Match") == '"new"'
    assert world.titles() == ["one"]


@pytest.mark.parametrize(
    ("status", "target"),
    [
        pytest.param(302, rss("one"), id="302"),
        pytest.param(307, rss("one"), id="307"),
        pytest.param(301, b"<!DOCTYPE html><html><body>Welcome to our new site</body></html>", id="a page"),
        pytest.param(308, b"", id="nothing"),
    ],
)
def test_no_move_is_proposed_by_a_passing_redirect_or_one_that_does_not_lead_to_a_feed(
    world: World, status: int, target: bytes
) -> None:
    world.server.pages |= {"/far": redirect("/new", status=status), "/new": answer(target)}
    world.live(days=1, every=HOUR)
    with world.room.open() as workspace:
        assert moved_feeds(workspace) == []
        with pytest.raises(UsageError, match="no permanent move of 'far' is known"):
            move_feed(workspace, "far")
    assert world.server.sent[-2].path == "/far"


def test_a_move_to_an_address_that_stands_in_the_list_already_is_not_written(world: World) -> None:
    world.feeds("far", "near")
    world.server.pages |= {"/far": redirect("/near", status=301), "/near": answer(rss("one"))}
    world.live(days=0.2)
    with (
        world.room.open() as workspace,
        pytest.raises(UsageError, match="has moved to the address of 'near'"),
    ):
        move_feed(workspace, "far")


@pytest.mark.parametrize(("host", "known"), [("127.0.0.1", True), ("localhost", False)])
def test_name_and_password_go_along_with_a_move_only_where_the_host_stays(
    world: World, host: str, known: bool
) -> None:
    world.feeds("far", user="maya:s3cret")
    target = world.server.url("/new", host=host)
    world.server.pages |= {"/far": redirect(target, status=301), "/new": answer(rss("one"))}
    world.live(days=0.2)
    with world.room.open() as workspace:
        move_feed(workspace, "far")
    assert ("maya:s3cret@" in world.list_text()) is known
    count = len(world.server.sent)
    world.collect("far")
    assert (world.server.sent[count].header("Authorization") is not None) is known


def test_a_list_that_was_written_on_windows_keeps_its_line_ends_when_a_feed_moves(world: World) -> None:
    path = world.room.root / "feeds" / "far.toml"
    path.write_bytes(b"\xef\xbb\xbf" + world.list_text().replace("\n", "\r\n").encode())
    before = path.read_bytes()
    world.server.pages |= {"/far": redirect("/new", status=301), "/new": answer(rss("one"))}
    world.live(days=0.2)
    with world.room.open() as workspace:
        move_feed(workspace, "far")
    assert path.read_bytes() == before.replace(b"/far", b"/new")


def test_validators_of_a_body_that_cannot_be_read_are_not_kept(world: World) -> None:
    world.server.pages["/far"] = in_turn(
        answer(rss("one"), headers={"ETag": '"1"', "Last-Modified": "Sun, 18 May 2025 10:00:00 GMT"}),
        answer(b"<html><body>Down for repairs</body></html>", headers={"ETag": '"broken"'}),
        answer(b"", headers={"ETag": '"empty"'}),
        answer(rss("one", "two"), headers={"ETag": '"2"'}),
        answer(status=304),
    )
    world.live(days=1)
    old = ('"1"', "Sun, 18 May 2025 10:00:00 GMT")
    assert world.asked_with()[:5] == [(None, None), old, old, old, ('"2"', None)]
    assert world.titles() == ["one", "two"]


def test_validators_are_taken_over_from_a_304_and_forgotten_when_a_body_comes_without(world: World) -> None:
    world.server.pages["/far"] = in_turn(
        answer(rss("one"), headers={"ETag": '"1"'}),
        answer(status=304, headers={"ETag": '"2"'}),
        answer(rss("one", "two")),
        answer(rss("one", "two"), headers={"ETag": '"4"'}),
        answer(rss("one", "two")),
    )
    world.live(days=0.3)
    assert [etag for etag, _ in world.asked_with()][:6] == [None, '"1"', '"2"', None, '"4"', None]
    assert world.states()["far"].validators == Validators()


def test_a_feed_that_is_named_or_all_of_them_are_asked_though_not_due_but_politely(world: World) -> None:
    world.feeds("far", "near", "busy")
    world.server.pages |= {
        "/far": conditional(rss("one"), etag='"1"'),
        "/near": conditional(rss("two"), etag='"2"'),
        "/busy": answer(status=429, headers={"Retry-After": "7200"}),
    }
    assert (len(world.collect().feeds), world.collect()) == (3, Collected((), 3))
    assert [one.status for one in world.collect("far").feeds] == [FeedStatus.UNCHANGED]
    collected = world.collect(force=True)
    assert ([one.feed for one in collected.feeds], collected.waiting) == (["far", "near"], 1)
    assert sorted(sent.header("If-None-Match") or "" for sent in world.server.sent[3:]) == [
        *('"1"', '"1"', '"2"')
    ]
    assert [one.feed for one in world.collect("busy").feeds] == ["busy"], "a person insists"


def test_the_interval_in_the_list_is_the_least_between_visits(world: World) -> None:
    world.feeds("far", more="interval = 300\n")
    world.server.pages["/far"] = answer(rss("one"))
    assert world.live(days=1) == [0, 5, 10, 15, 20]


def test_a_hundred_feeds_that_fail_together_do_not_come_back_together(world: World) -> None:
    names = [f"feed-{number}" for number in range(100)]
    world.feeds(*names)
    world.server.pages |= {f"/{name}": answer(status=503) for name in names}
    world.collect()
    dues = [state.next_due for state in world.states().values() if state.next_due]
    assert len(set(dues)) > 90
    assert START + HOUR <= min(dues) < START + 1.03 * HOUR
    assert START + 1.19 * HOUR < max(dues) <= START + 1.23 * HOUR


def test_a_person_is_told_of_a_feed_that_fails_for_long_at_every_run_until_it_is_well(world: World) -> None:
    world.feeds("far", "near")
    world.server.pages |= {"/far": answer(status=500), "/near": answer(rss("one"))}
    assert world.run().needs == []
    world.live(days=1)
    for _ in range(2):
        (need,) = world.run().needs
        assert "the server is in trouble (500)" in need
        assert "fails again and again; " in need
    world.server.pages["/far"] = answer(rss("two"))
    world.live(days=1)
    assert world.run().needs == []


def test_when_no_feed_can_be_read_a_person_is_told_at_once_and_once(world: World) -> None:
    world.feeds("far", "near")
    for _ in range(2):  # at the second run none of them is due
        (need,) = world.run().needs
        assert need.startswith("no feed could be read; Far (")


def test_how_each_feed_stands_is_known_at_any_time(world: World) -> None:
    world.feeds("far", "near", "other")
    world.server.pages |= {"/far": answer(rss("one", "two")), "/near": answer(status=410)}
    world.collect("far", "near")
    with world.room.open() as workspace:
        far, near, other = feeds_standing(workspace, now=world.now)
    assert (far.entries, far.next_visit, far.health) == (2, START + HOUR, ())
    assert (near.entries, near.next_visit) == (0, None)
    assert near.health[0].startswith("Not asked any more: Near (")
    assert (other.next_visit, other.state.last_tried) == (START, None)


def test_a_run_that_was_killed_goes_on_where_it_was(world: World, tmp_path: Path) -> None:
    names = [f"feed-{number:03}" for number in range(300)]
    world.feeds(*names)
    world.server.pages |= {f"/{name}": answer(rss(name)) for name in names}
    world.server.pages["/feed-250"] = in_turn(hang, answer(rss("feed-250")))
    command = [sys.executable, "-c", "from pipeline.cli.main import main; main()"]
    command += ["--dir", str(world.room.root), "--as-of", START.isoformat(), "collect"]
    with subprocess.Popen(command, cwd=ROOT) as child:
        while len(world.states()) < 100 and child.poll() is None:
            time.sleep(0.02)
        child.send_signal(signal.SIGKILL)
    assert child.returncode == -signal.SIGKILL
    kept = world.states()
    assert 100 <= len(kept) <= 250
    count = len(world.server.sent)
    world.collect()
    assert {sent.path for sent in world.server.sent[count:]} == {f"/{name}" for name in names} - {
        f"/{name}" for name in kept
    }
    assert sorted(world.titles()) == names
    other = World(Newsroom(tmp_path / "other").configure(), world.server)
    (other.room.root / "config.toml").write_bytes((world.room.root / "config.toml").read_bytes())
    (other.room.root / "feeds" / "far.toml").write_text(world.list_text(), encoding="utf-8")
    other.collect()
    assert other.states() == world.states()
