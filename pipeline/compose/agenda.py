"""The plan of posts as people look at it: day by day, and what goes out together in one row."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby

from pipeline.model.issues import Issue
from pipeline.model.posts import Network, Post
from pipeline.model.settings import Newsletter
from pipeline.text.dates import ap_date, ap_time, days_left_words
from pipeline.text.markup import one_line

ABOUT_ISSUE = "The issue itself"


@dataclass(frozen=True, slots=True)
class AgendaRow:
    """Posts about one thing that go out together.

    Attributes:
        at: on the newsletter's clock; None if they have no time.
        reason: why they have none.
        title: what they are about.
        note: `reminder: closes tomorrow`; empty for a first post.
        networks: their names, or `all networks`.
        posts: one a network.
        by_hand: a person set the time of at least one.
    """

    at: datetime | None
    reason: str
    title: str
    note: str
    networks: str
    posts: tuple[Post, ...]
    by_hand: bool

    @property
    def time(self) -> str:
        """In words: `9:20 a.m.`."""
        return ap_time(f"{self.at:%H:%M}") if self.at else ""


@dataclass(frozen=True, slots=True)
class AgendaDay:
    """What goes out on one day of the newsletter's time zone."""

    day: date
    words: str
    rows: tuple[AgendaRow, ...]


@dataclass(frozen=True, slots=True)
class Agenda:
    """All posts of an issue: by day, and those that no time was found for."""

    days: tuple[AgendaDay, ...]
    unplanned: tuple[AgendaRow, ...]


def agenda(posts: Iterable[Post], issue: Issue, newsletter: Newsletter) -> Agenda:
    """The posts of an issue as an agenda, in order of time; those without a time in their own order."""
    rows = list(_rows(posts, issue, newsletter))
    timed = sorted((row for row in rows if row.at), key=lambda row: row.at.timestamp() if row.at else 0)
    days = groupby(timed, key=lambda row: row.at.date() if row.at else issue.date)
    return Agenda(
        tuple(
            AgendaDay(day, ap_date(day, today=issue.date, weekday=True), tuple(found)) for day, found in days
        ),
        tuple(row for row in rows if not row.at),
    )


def post_titles(issue: Issue) -> dict[str, str]:
    """What a post is about, by its item."""
    titles = {"": ABOUT_ISSUE}
    titles |= {item.id: one_line(item.title) or "Untitled" for item in issue.shown()}
    return titles | {
        one.item: f"Correction: {one.title}" for one in issue.corrected() if one.item not in titles
    }


def reminder_note(post: Post, issue: Issue, newsletter: Newsletter) -> str:
    """What a reminder says of itself: `reminder: 7 days left`; empty for any other post."""
    if post.reminder is None:
        return ""
    item = next((one for one in issue.shown() if one.id == post.item), None)
    if post.at is None or item is None or item.deadline is None:
        when = {0: "on the last day", 1: "the day before"}.get(post.reminder, f"{post.reminder} days before")
        return f"reminder {when}"
    day = post.at.astimezone(newsletter.timezone).date()
    left = days_left_words(item.deadline.day, day)
    return f"reminder: {left if left[0].isdecimal() else f'closes {left}'}"


def span_words(posts: Iterable[Post], newsletter: Newsletter, today: date) -> str:
    """How many posts go out, and when: `24 posts from Thursday, May 22 to Dec. 20; 2 more without a time`.

    Empty if there are none.
    """
    every = list(posts)
    days = sorted(post.at.astimezone(newsletter.timezone).date() for post in every if post.at)
    none = len(every) - len(days)
    if not days:
        return f"{_count(none)} without a time" if none else ""
    first = ap_date(days[0], today=today, weekday=True)
    when = f"from {first} to {ap_date(days[-1], today=today)}" if days[0] != days[-1] else f"on {first}"
    return f"{_count(len(days))} {when}" + (f"; {none} more without a time" if none else "")


def _count(number: int) -> str:
    return "1 post" if number == 1 else f"{number} posts"


def _rows(posts: Iterable[Post], issue: Issue, newsletter: Newsletter) -> Iterator[AgendaRow]:
    titles = post_titles(issue)
    by_hand = {(edit.network, edit.item, edit.reminder) for edit in issue.post_edits if edit.at}
    together: dict[tuple[str, datetime | None, str], list[Post]] = {}
    for post in posts:
        together.setdefault((post.key, post.at, post.unplanned), []).append(post)
    for (_, at, reason), group in together.items():
        first = group[0]
        yield AgendaRow(
            at=at.astimezone(newsletter.timezone) if at else None,
            reason=reason,
            title=titles.get(first.item, first.item),
            note=reminder_note(first, issue, newsletter),
            networks=_networks(group, newsletter),
            posts=tuple(group),
            by_hand=any((post.network, post.item, post.reminder) in by_hand for post in group),
        )


def _networks(posts: Iterable[Post], newsletter: Newsletter) -> str:
    names = [Network(post.network) for post in posts]
    if len(names) > 2 and set(names) == set(newsletter.posts.networks):
        return "all networks"
    return ", ".join(name.label for name in names)
