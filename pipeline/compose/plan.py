"""When each post goes out: a time from the newsletter's slots, or the reason why there is none.

Networks share nothing. On each, slot after slot, the post that can wait least takes the slot: the one about
the issue itself, then corrections, then by when its call closes or its reminder's day ends, then the others
in their order. What a person has given a time keeps it.

A reminder belongs to a day, for its words do ("closes tomorrow"). `reminder_days` settles the days before
there are words; the plan only finds the hour.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from typing import Final
from zoneinfo import ZoneInfo

from pipeline.compose.board import Board, Group, Rules, Wish
from pipeline.compose.corrections import correction_of, in_short
from pipeline.model.issues import Correction, Issue, IssueItem
from pipeline.model.items import Item, Kind
from pipeline.model.posts import Engagement, Network, Post
from pipeline.model.settings import Newsletter
from pipeline.schedule import SlotRule, last_slot, parse_rule
from pipeline.text.closing import closing
from pipeline.text.dates import ap_date

FURTHEST: Final = timedelta(days=400)
"""After the issue; no call is watched for longer, so that none is reminded of later."""

_NEEDLESS: Final = "the first post about it goes out on its day, or later"
_NO_DAY: Final = "no slot lies between the issue and its deadline"
_NEVER: Final = datetime.max.replace(tzinfo=UTC)


def planned(posts: Sequence[Post], issue: Issue, newsletter: Newsletter) -> tuple[Post, ...]:
    """The posts in their order, each with `at`, or with `unplanned`, which says why it has none.

    Left out are reminders whose day is that of the first post about their call: they would remind of nothing.

    A person's time (`PostEdit.at`) stands as it is, whatever it conflicts with: checks tell that. All other
    posts of a network keep `gap` minutes from each other and from `Issue.engagements`, are at most `per_day`
    a day of the newsletter's time zone, and never come before the issue or after their item is over. An item
    that the network has had rests for `rest_days`; reminders and corrections do not rest. Reminders leave
    one slot a day to what is new.
    """
    by_hand = {(edit.network, edit.item, edit.reminder): edit.at for edit in issue.post_edits if edit.at}
    known = {
        number: at
        for number, post in enumerate(posts)
        if (at := by_hand.get((post.network, post.item, post.reminder))) is not None
    }
    done = _planned(posts, known, issue, newsletter, after=issue.send_at)
    return tuple(post for post in done if post.unplanned != _NEEDLESS)


def moved_on(
    posts: Sequence[Post],
    issue: Issue,
    newsletter: Newsletter,
    now: datetime,
    *,
    grace: timedelta = timedelta(),
) -> tuple[Post, ...]:
    """The plan of an issue that goes out later than planned: whose time is over moves to the next free slot.

    Posts that are still to come keep their time, unless they remind of a call whose first post moves. A
    reminder whose day is over, or is that of the first post by now, has no time any more; what was approved
    without a time gets none. All are given, in their order: the result holds only as a whole.

    Args:
        posts: as they were approved, with their times.
        issue: the issue.
        newsletter: whose issue it is.
        now: when the issue goes out, aware; no new time lies before it.
        grace: what is late by no more than this is not over, and keeps its time.
    """
    first = now - grace
    moved = {
        (post.network, post.item) for post in posts if post.reminder is None and post.at and post.at < first
    }
    known = {
        number: post.at
        for number, post in enumerate(posts)
        if post.at and post.at >= first and (post.network, post.item) not in moved
    }
    timed = [number for number, post in enumerate(posts) if post.at]
    bare = [posts[number] if number in known else replace(posts[number], at=None) for number in timed]
    settled = {place: known[number] for place, number in enumerate(timed) if number in known}
    found = _planned(bare, settled, issue, newsletter, after=max(now, issue.send_at))
    done = dict(zip(timed, found, strict=True))
    return tuple(done.get(number, post) for number, post in enumerate(posts))


def reminder_days(
    item: IssueItem, issue: Issue, newsletter: Newsletter, network: str = ""
) -> tuple[tuple[int, date], ...]:
    """The reminders that a call gets on a network, in order: days before its deadline, and their own day.

    Each goes out on the last day that has a slot, on its own day or before it, after the day of the issue and
    before the call is over. Where slots leave out weekends, one for a Saturday comes on Friday, so that its
    words must count from the day given here. Two that would come on one day are one. A day that a person set
    holds.

    Args:
        item: the call; anything else gets none.
        issue: the issue it stands in.
        newsletter: whose issue it is, for its `reminders`, slots and time zone.
        network: for its own slots; left out, those of all networks.
    """
    deadline = item.deadline
    if item.kind is not Kind.CALL or deadline is None or deadline.day > issue.date + FURTHEST:
        return ()
    zone, rules = newsletter.timezone, _slot_rules(newsletter, network)
    over = closing(deadline, zone).earliest
    by_hand = {
        edit.reminder: edit.at.astimezone(zone).date()
        for edit in issue.post_edits
        if edit.network == network and edit.item == item.id and edit.reminder is not None and edit.at
    }
    found = dict(by_hand)
    for days in sorted(set(newsletter.posts.reminders) - by_hand.keys(), reverse=True):
        day_ends = _starts(deadline.day - timedelta(days=days - 1), zone)
        day = _last_day(rules, zone, min(day_ends, over)) if rules else None
        if day and day > issue.date and day not in found.values():
            found[days] = day
    return tuple(sorted(found.items(), key=lambda pair: (pair[1], -pair[0])))


def cancelled_by(
    issue: Issue,
    key: str,
    at: datetime,
    *,
    said: Item | None,
    newsletter: Newsletter,
    now: datetime,
    dismissed: Collection[str] = (),
) -> str:
    """Why a post of a published issue that waits for its time must not go out any more; empty if it must.

    For whoever sends: ask this before each post is handed over, and for all that wait when entries have
    changed. Read what entries say by `workflow.rereading.read_again(…, with_blurbs=False)`, as
    `workflow.watching` does. A reason stands for good: put it on record, and skip the post.

    - The call was withdrawn, or its deadline has moved: every post about it says what does not hold any more.
      What was corrected in a later issue is told by that one's own posts. A post that corrects is cancelled
      only by a further change.
    - The call or event is over, or the day of a reminder is: its words were for that day.

    Args:
        issue: the issue, as it went out.
        key: of the post.
        at: the time that was planned for it.
        said: what the entries of its item say now; None where there are none, or for the issue's own post.
        newsletter: whose issue it is.
        now: aware.
        dismissed: what corrections of the item say that a person left out (`store.corrections.past`): there
            the source is wrong, and the post stands.

    Returns:
        A sentence without its full stop.
    """
    item_id, _, reminder = key.partition("~")
    zone = newsletter.timezone
    item = next((one for one in issue.shown() if one.id == item_id), None)
    if reminder and now.astimezone(zone).date() > at.astimezone(zone).date():
        return f"its day was {at.astimezone(zone).date()}"
    if item is None:
        told = next((one for one in issue.corrected() if one.item == item_id), None)
        if told and told.now and closing(told.now, zone).earliest <= now:
            return "its item is over"
        return _overtaken(told, said) if told and said else ""
    over = over_from(item, zone)
    if over and over <= now:
        return "its item is over"
    change = correction_of(item, issue.date, said) if said else None
    return f"its source says since: {in_short(change)}" if change and change.says not in dismissed else ""


def _overtaken(told: Correction, said: Item) -> str:
    """Why a correction does not hold any more; empty if it does."""
    if said.withdrawn:
        return "" if told.withdrawn else said.withdrawn
    if told.withdrawn:
        return "its source says that it is open again" if said.deadline else ""
    if told.now and said.deadline and said.deadline.written != told.now.written:
        return f"its source says since: the deadline is now {said.deadline.written}"
    return ""


def _planned(
    posts: Sequence[Post],
    known: Mapping[int, datetime],
    issue: Issue,
    newsletter: Newsletter,
    *,
    after: datetime,
) -> tuple[Post, ...]:
    done: dict[int, Post] = {}
    for name in dict.fromkeys(post.network for post in posts):
        own = {number: post for number, post in enumerate(posts) if post.network == name}
        settled = {number: at for number, at in known.items() if number in own}
        done |= _Network(name, issue, newsletter, after).planned(own, settled)
    return tuple(done[number] for number in sorted(done))


@dataclass(frozen=True, slots=True)
class _Network:
    """What the plan for one network is made from."""

    name: str
    issue: Issue
    newsletter: Newsletter
    after: datetime

    def planned(self, posts: Mapping[int, Post], known: Mapping[int, datetime]) -> dict[int, Post]:
        """The posts of this network with their times, by their numbers."""
        firsts = {post.item: number for number, post in posts.items() if post.reminder is None}
        wishes = [self._wish(number, post, firsts) for number, post in posts.items() if number not in known]
        reminders = {number for number, post in posts.items() if post.reminder is not None}
        had = [(one.at, "~" in one.key) for one in self._had()]
        board = Board(self._rules(), self.after, had, known, reminders)
        times = board.fill(wishes)
        reasons = {one.number: self._reason(one, board, times) for one in wishes if one.number not in times}
        return {
            number: replace(post, at=times.get(number), unplanned=reasons.get(number, ""))
            for number, post in posts.items()
        }

    def _is_needless(self, wish: Wish, times: Mapping[int, datetime]) -> bool:
        """Whether a reminder's day is that of the first post, or before it."""
        first = times.get(wish.follows) if wish.follows is not None else None
        return bool(first and wish.day and first.astimezone(self.newsletter.timezone).date() >= wish.day)

    def _had(self) -> Iterator[Engagement]:
        return (one for one in self.issue.engagements if one.network == self.name)

    def _rules(self) -> Rules:
        posts = self.newsletter.posts
        return Rules(
            _slot_rules(self.newsletter, self.name),
            self.newsletter.timezone,
            timedelta(minutes=posts.gap),
            posts.account_on(self.name).per_day or posts.per_day,
            posts.rest_days,
        )

    def _wish(self, number: int, post: Post, firsts: Mapping[str, int]) -> Wish:
        zone = self.newsletter.timezone
        item = next((one for one in self.issue.shown() if one.id == post.item), None)
        correction = next((one for one in self.issue.corrected() if one.item == post.item), None)
        if item and post.reminder is not None:
            return self._reminder(number, post.reminder, item, firsts.get(item.id))
        before: datetime | None = None
        rested: tuple[date, ...] = ()
        group = Group.OTHER if post.item else Group.ISSUE
        if item:
            before = over_from(item, zone)
            group = Group.CLOSING if before else Group.OTHER
            had = (one.at for one in self._had() if one.key.partition("~")[0] == item.id)
            rested = tuple(at.astimezone(zone).date() for at in had)
        elif correction:
            group = Group.CORRECTION
            before = closing(correction.now, zone).earliest if correction.now else None
        return Wish(number, (group, before or _NEVER, number), self.after, before, rested=rested)

    def _reminder(self, number: int, days: int, item: IssueItem, first: int | None) -> Wish:
        zone, over = self.newsletter.timezone, over_from(item, self.newsletter.timezone)
        own = dict(reminder_days(item, self.issue, self.newsletter, self.name)).get(days)
        if own is None:
            return Wish(number, (Group.OTHER, _NEVER, number), self.after, self.after, reminder=True)
        ends = _starts(own + timedelta(days=1), zone)
        before = min(ends, over) if over else ends
        begins = max(_starts(own, zone), self.after)
        rank = (Group.CLOSING, before, days)
        return Wish(number, rank, begins, before, reminder=True, day=own, follows=first)

    def _reason(self, wish: Wish, board: Board, times: Mapping[int, datetime]) -> str:
        """Why there is no time for a post."""
        if not board.rules.slots:
            return f"no slots are set for posts on {Network(self.name).label}"
        if wish.reminder and self._is_needless(wish, times):
            return _NEEDLESS
        if wish.reminder:
            return f"no slot is free for it on {self._words(wish.day)}" if wish.day else _NO_DAY
        return self._why_not(wish, board)

    def _why_not(self, wish: Wish, board: Board) -> str:
        slots = [slot for slot in board.slots() if wish.before is None or slot.at < wish.before]
        if not slots:
            return "it is over before the next slot"
        if not any(board.has_rested(wish, slot.local.date()) for slot in slots):
            return f"it was posted on {self._words(max(wish.rested))} and still rests"
        if wish.before and wish.before <= board.horizon:
            return "it is over before a slot is free"
        return f"every slot until {self._words(board.rules.day(board.horizon))} is taken"

    def _words(self, day: date) -> str:
        return ap_date(day, today=self.issue.date, weekday=True)


@lru_cache(maxsize=64)  # asked for each thing that the post may say
def issue_slot(issue: Issue, newsletter: Newsletter, network: str) -> datetime | None:
    """When the post about an issue itself goes out on a network; None where the plan has no time for it.

    Before there are posts, for what that post says must hold then. It waits for no other post, so that only
    times which persons have set count beside it.
    """
    own = (edit for edit in issue.post_edits if edit.network == network and edit.at and edit.item)
    others = (Post(network, edit.item, "", "", 0, 0, edit.reminder) for edit in own)
    return planned((Post(network, "", "", "", 0, 0), *others), issue, newsletter)[0].at


def engagements_of(posts: Iterable[Post]) -> tuple[Engagement, ...]:
    """What posts mean for the plans of later issues."""
    return tuple(Engagement(post.network, post.key, post.at) for post in posts if post.at)


def over_from(item: IssueItem, zone: ZoneInfo) -> datetime | None:
    """When it is too late for a post about an item; None if it never is."""
    ends = [closing(item.deadline, zone).earliest] if item.deadline else []
    if item.starts:
        ends.append(item.starts)
    return min(ends, default=None)


def _slot_rules(newsletter: Newsletter, network: str) -> tuple[SlotRule, ...]:
    own = newsletter.posts.account_on(network).slots if network else ()
    return _parsed(own or newsletter.posts.slots)


@lru_cache(maxsize=64)
def _parsed(rules: tuple[str, ...]) -> tuple[SlotRule, ...]:
    return tuple(parse_rule(rule) for rule in rules)


@lru_cache(maxsize=512)
def _last_day(rules: tuple[SlotRule, ...], zone: ZoneInfo, before: datetime) -> date | None:
    """The day of the last slot before an instant; asked for again and again, network by network."""
    slot = last_slot(rules, zone, before - timedelta(microseconds=1))
    return slot.local.date() if slot else None


def _starts(day: date, zone: ZoneInfo) -> datetime:
    """When a day begins on a zone's clock, in UTC."""
    return datetime.combine(day, time(), zone).astimezone(UTC)
