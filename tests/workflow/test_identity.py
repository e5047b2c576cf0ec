"""Feeds rewritten between runs, over simulated days: nothing known comes back into an issue as new."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from email.utils import format_datetime
from html import escape
from pathlib import Path

import pytest

from pipeline.errors import UsageError
from pipeline.model.issues import Status
from pipeline.workflow.feed_lists import settle_held
from tests.fakes.newsroom import Newsroom, at, slug, stories

START = at("2025-05-22 06:05")
WEEK = timedelta(days=7)


class Post:
    """One `<item>`, each part of which can be written anew."""

    def __init__(self, number: int) -> None:
        ((self.title, self.text),) = stories(number).items()
        self.host = "alpha.example.org"
        self.guid = f"alpha-{number}"
        self.path = slug(self.title)
        self.day = START - timedelta(days=2, minutes=number)

    def xml(self) -> str:
        guid = f'<guid isPermaLink="false">{self.guid}</guid>' if self.guid else ""
        link = f"<link>https://{self.host}/{self.path}</link>" if self.path else ""
        return (
            f"<item><title>{escape(self.title)}</title>{link}{guid}"
            f"<pubDate>{format_datetime(self.day)}</pubDate><description>{escape(self.text)}</description></item>"
        )


class Serial:
    """A newsletter that sends itself every Thursday, of one feed that the tests write."""

    def __init__(self, folder: Path) -> None:
        self.room = Newsroom(folder / "news")
        self.day = START

    def issue(self, *posts: Post, feed: str = "alpha") -> list[str]:
        """Write the feed, run a week's slots, and give the titles that went out."""
        self.write(*posts, feed=feed)
        before = len(self.room.published_titles()) if self.day > START else 0
        self.room.run(self.day)
        self.room.run(self.day + timedelta(hours=4))
        self.day += WEEK
        return self.room.published_titles()[before:]

    def write(self, *posts: Post, feed: str = "alpha") -> None:
        head = f"<title>{feed}</title><link>https://{feed}.example.org/</link>"
        items = "".join(post.xml() for post in posts)
        path = self.room.root / "feeds" / f"{feed}.xml"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f'<rss version="2.0"><channel>{head}{items}</channel></rss>', encoding="utf-8")
        self.room.configure(approval="none", most=40)


@pytest.fixture
def serial(tmp_path: Path) -> Serial:
    """Nothing has run yet."""
    return Serial(tmp_path)


def posts(*numbers: int) -> list[Post]:
    return [Post(number) for number in numbers]


def newest(number: int, day: datetime) -> Post:
    """One that really is new."""
    post = Post(number)
    post.day = day - timedelta(hours=9)
    return post


def other_guids(post: Post) -> None:
    post.guid = f"https://cms.example.net/?id={post.guid}"


def other_host(post: Post) -> None:
    post.host = "www.alpha-news.example.net"
    post.guid = f"https://{post.host}/{post.path}"


def other_addresses(post: Post) -> None:
    post.guid, post.path = f"new-{post.guid}", f"archive?p={post.guid}"


def no_guids(post: Post) -> None:
    post.guid = ""


def other_dates(post: Post) -> None:
    post.day += timedelta(days=6)


def one_guid(post: Post) -> None:
    post.guid = "alpha"


def other_letters(post: Post) -> None:
    post.host, post.path = "WWW.alpha.example.org:443", f"{post.path}/?utm_source=rss&amp;fbclid=1"


@pytest.mark.parametrize(
    "rewrite", [other_guids, other_host, other_addresses, no_guids, other_dates, one_guid, other_letters]
)
def test_a_feed_rewritten_as_a_whole_brings_back_nothing_and_hides_nothing(
    serial: Serial, rewrite: Callable[[Post], None]
) -> None:
    first = posts(*range(8))
    assert sorted(serial.issue(*first)) == sorted(post.title for post in first)
    for post in first:
        rewrite(post)
    fresh = newest(9, serial.day)
    rewrite(fresh)
    fresh.day = serial.day - timedelta(hours=9)
    assert serial.issue(fresh, *first) == [fresh.title]
    assert serial.issue(fresh, *first) == []


def test_a_guid_used_again_for_another_story_is_a_new_story(serial: Serial) -> None:
    serial.issue(*posts(0, 1, 2))
    again = newest(9, serial.day)
    again.guid = "alpha-0"
    assert serial.issue(again, *posts(1, 2)) == [again.title]
    assert serial.issue(again, *posts(0, 1, 2)) == []


def test_guids_that_count_places_hide_no_story(serial: Serial) -> None:
    first = posts(0, 1, 2)
    for place, post in enumerate(first):
        post.guid = str(place)
    serial.issue(*first)
    fresh = newest(9, serial.day)
    for place, post in enumerate([fresh, *first]):
        post.guid = str(place)
    assert serial.issue(fresh, *first) == [fresh.title]


def test_what_vanishes_and_comes_back_is_not_told_twice(serial: Serial) -> None:
    first = posts(0, 1, 2)
    serial.issue(*first)
    assert serial.issue(first[2]) == []
    assert serial.issue() == []
    assert serial.issue(*first) == []


def test_entries_that_share_one_link_or_have_none_are_stories_of_their_own(serial: Serial) -> None:
    first = posts(0, 1, 2)
    for post in first:
        post.path = "news"
    bare = posts(4, 5, 6)
    for post in bare:
        post.path = ""
    serial.issue(*first, *bare)
    fresh = newest(9, serial.day)
    fresh.path = ""
    serial.issue(fresh, *first, *bare)
    # No issue with one link twice goes out by itself; a person sees them all.
    (draft,) = serial.room.drafts(Status.DRAFT)
    assert {item.title for item in draft.issue.shown()} == {post.title for post in (fresh, *first, *bare)}


def test_the_same_story_in_several_feeds_is_told_once(serial: Serial) -> None:
    copied = Post(1)
    copied.host, copied.guid = "beta.example.org", "b1"
    linked = Post(2)
    linked.guid, linked.title = "b2", f"Alpha: {linked.title}"
    serial.write(copied, linked, *posts(5), feed="beta")
    assert len(serial.issue(*posts(1, 2, 3))) == 4
    late = Post(3)
    late.host, late.guid = "gamma.example.org", "c3"
    serial.write(late, feed="gamma")
    assert serial.issue(*posts(1, 2, 3)) == []


def test_an_archive_that_is_poured_into_a_feed_waits_for_a_person(serial: Serial) -> None:
    serial.issue(*posts(0, 1))
    old = posts(*range(4, 12))
    for post in old:
        post.day = START - timedelta(days=20)
    assert serial.issue(*posts(0, 1), *old) == []


@pytest.mark.parametrize("leave_out", [False, True])
def test_an_archive_that_comes_at_once_waits_for_a_person_who_says_whether_it_is_news(
    tmp_path: Path, leave_out: bool
) -> None:
    serial = Serial(tmp_path)
    serial.room.feed("alpha", stories(0), day=START).configure(approval="none")
    serial.issue(Post(0))
    old = [Post(number) for number in range(1, 9)]
    for post in old:
        post.day -= timedelta(days=300)
    assert serial.issue(Post(0), *old) == []
    (need,) = serial.room.run(serial.day - WEEK + timedelta(hours=5)).needs
    assert "8 entries came at once" in need
    assert "`pipeline feeds settle alpha`" in need
    with serial.room.open() as workspace:
        assert settle_held(workspace, "alpha", leave_out=leave_out) == 8
        with pytest.raises(UsageError, match="no entry of 'alpha' is held"):
            settle_held(workspace, "alpha", leave_out=leave_out)
    assert serial.room.run(serial.day - WEEK + timedelta(hours=6)).needs == []
    assert len(serial.issue(Post(0), *old)) == (0 if leave_out else 8)
