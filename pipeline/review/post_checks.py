"""Posts: whether their networks take them, and whether their times hold."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta
from typing import Final

from pipeline.model.issues import Finding, Fix, IssueItem, Level
from pipeline.model.posts import Network, Post
from pipeline.review.material import Material, named
from pipeline.text.closing import closing
from pipeline.text.lengths import Limits, faults, measure

_NAMED: Final = 0.7  # of a title's words, from which on a line names it


def posts_fit(material: Material) -> Iterator[Finding]:
    """A post over its network's limit is refused there, and so is each part of a thread."""
    for post in material.posts:
        if post.count > post.limit:
            words = f"{_of(post, material)} has {post.count} of {post.limit}"
            yield Finding("post-long", Level.MUST_FIX, post.item, words)
        account = material.newsletter.posts.account_on(post.network)
        limits = Limits(account.limit or None, account.link_length or Limits().link)
        for number, reply in enumerate(post.replies, 1):
            length = measure(post.network, reply, limits, warning=account.content_warning)
            if length.over:
                words = f"reply {number} of {_of(post, material)} has {length.count} of {length.limit}"
                yield Finding("post-long", Level.MUST_FIX, post.item, words)


def posts_are_taken(material: Material) -> Iterator[Finding]:
    """What a network refuses or spoils whatever its length: too many tags, too many links."""
    for post in material.posts:
        for text in (post.text, *post.replies):
            for fault in faults(post.network, text):
                words = f"{_of(post, material)}: {fault[:1].lower()}{fault[1:].rstrip('.')}"
                yield Finding("post-refused", Level.LOOK_AT, post.item, words)


def posts_in_time(material: Material) -> Iterator[Finding]:
    """A post comes after its issue, and before what it is about, or what it names, is over."""
    for post in material.posts:
        if post.at is None:
            continue
        over = _over(post, material)
        if over and post.at >= over:
            words = f"{_of(post, material)} is to go out {_when(post, material)}, when it is over"
            yield Finding("post-late", Level.MUST_FIX, post.item, words, _back(post))
        elif post.at < material.issue.send_at:
            words = f"{_of(post, material)} is to go out {_when(post, material)}, before the issue"
            yield Finding("post-early", Level.MUST_FIX, post.item, words, _back(post))
        if not post.item:
            yield from _names_what_is_over(post, post.at, material)


def _names_what_is_over(post: Post, at: datetime, material: Material) -> Iterator[Finding]:
    """What the issue's own post tells of, though it is over when that goes out."""
    by_hand = {(edit.network, edit.item) for edit in material.issue.post_edits if edit.at}
    fix = _back(post) if (post.network, "") in by_hand else None
    for item in material.issue.shown():
        over = _ends(item, material)
        if over and over <= at and _names((post.text, *post.replies), item):
            words = f"{_of(post, material)} names {named(item)}, which is over when it goes out"
            yield Finding("post-late", Level.MUST_FIX, "", f"{words}, {_when(post, material)}", fix)


def _names(texts: Iterable[str], item: IssueItem) -> bool:
    """Whether texts have an item's link, or nearly all words of its title in one line."""
    title = set(_words(item.title))
    for line in (line for text in texts for line in text.splitlines()):
        if item.link and item.link in line:
            return True
        if title and len(title & set(_words(line))) >= _NAMED * len(title):
            return True
    return False


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


def posts_by_hand_apart(material: Material) -> Iterator[Finding]:
    """A time that a person set stands, but they should know what it comes close to."""
    posts = material.newsletter.posts
    set_by = {(edit.network, edit.item, edit.reminder) for edit in material.issue.post_edits if edit.at}
    for post in material.posts:
        if post.at is None or (post.network, post.item, post.reminder) not in set_by:
            continue
        others = [
            one.at for one in material.posts if one.network == post.network and one is not post and one.at
        ]
        others += [one.at for one in material.issue.engagements if one.network == post.network]
        near = min((abs(at - post.at) for at in others), default=timedelta(days=9))
        if near < timedelta(minutes=posts.gap):
            minutes = int(near.total_seconds()) // 60
            words = f"{_of(post, material)} comes {minutes} minutes from another; {posts.gap} are wanted"
            yield Finding("post-close", Level.LOOK_AT, post.item, words, _back(post))
        day = _day(post.at, material)
        many = 1 + sum(_day(at, material) == day for at in others)
        most = posts.account_on(post.network).per_day or posts.per_day
        if many > most:
            words = f"{_of(post, material)} is one of {many} on {day}; {most} a day are wanted"
            yield Finding("post-many", Level.LOOK_AT, post.item, words, _back(post))


def posts_have_times(material: Material) -> Iterator[Finding]:
    """A post that the plan has no time for is nobody's to send; of one on several networks, one finding."""
    alike: dict[tuple[str, int | None, str], list[Post]] = {}
    for post in material.posts:
        if post.unplanned:
            alike.setdefault((post.item, post.reminder, post.unplanned), []).append(post)
    for (item, reminder, reason), group in alike.items():
        networks = ", ".join(Network(post.network).label for post in group)
        words = f"{_about(group[0], material)} has no time on {networks}: {reason}"
        if reminder is None:
            yield Finding("post-unplanned", Level.LOOK_AT, item, words)
        else:
            yield Finding("reminder-unplanned", Level.NOTE, item, words)


def pictures_in_words(material: Material) -> Iterator[Finding]:
    """A picture without alt text says nothing to those who do not see it."""
    for post in material.posts:
        if post.picture and not post.alt.strip():
            words = f"the picture of {_of(post, material)} has no alt text"
            yield Finding("post-alt", Level.LOOK_AT, post.item, words)


def cards_drawn(material: Material) -> Iterator[Finding]:
    """Posts for which no card could be drawn go without a picture."""
    for item, reason in material.undrawn:
        about = _about(Post("", item, "", "", 0, 0), material)
        yield Finding("post-picture", Level.NOTE, item, f"{about} has no picture: {reason}")


def own_pictures_there(material: Material) -> Iterator[Finding]:
    """Posts do without a picture of their own that is lost, but whoever chose it should know."""
    for item, file in material.lost:
        about = _about(Post("", item, "", "", 0, 0), material)
        words = f"{about} does not show its own picture: {file} is not in the database"
        yield Finding("post-picture", Level.LOOK_AT, item, words)


def posts_written(material: Material) -> Iterator[Finding]:
    """A network has no posts where its template is wrong; the mail and the others go on without it.

    Once the issue is out, none can be made: where we post, nobody would miss them in time.
    """
    for network, fault in material.unwritten:
        ours = material.newsletter.posts.account_on(network).post
        words = f"there are no posts for {Network(network).label}: {fault}"
        target = f"posts/{network}.txt"
        if ours:
            yield Finding("post-template", Level.MUST_FIX, target, words)
        else:
            yield Finding("post-template", Level.LOOK_AT, target, words)


def _of(post: Post, material: Material) -> str:
    return f"{_about(post, material)} for {Network(post.network).label}"


def _about(post: Post, material: Material) -> str:
    titles = {item.id: named(item) for item in material.issue.shown()}
    titles |= {one.item: f"“{one.title}”" for one in material.issue.corrected() if one.item not in titles}
    about = titles.get(post.item, "the issue")
    if post.reminder is None:
        return f"the post about {about}"
    days = {0: "on the last day", 1: "the day before"}.get(post.reminder, f"{post.reminder} days before")
    return f"the reminder {days} of {about}"


def _over(post: Post, material: Material) -> datetime | None:
    """When a post's item is over for sure; None if it never is."""
    zone = material.newsletter.timezone
    for item in material.issue.shown():
        if item.id == post.item:
            return _ends(item, material)
    for one in material.issue.corrected():
        if one.item == post.item and one.now:
            return closing(one.now, zone).latest
    return None


def _ends(item: IssueItem, material: Material) -> datetime | None:
    """When an item is over for sure; None if it never is."""
    ends = [closing(item.deadline, material.newsletter.timezone).latest] if item.deadline else []
    return min([*ends, item.starts] if item.starts else ends, default=None)


def _day(at: datetime, material: Material) -> date:
    return at.astimezone(material.newsletter.timezone).date()


def _when(post: Post, material: Material) -> str:
    return f"{post.at.astimezone(material.newsletter.timezone):%Y-%m-%d %H:%M}" if post.at else ""


def _back(post: Post) -> Fix:
    return Fix(f"post.{post.network}.{post.key}.at", "auto", "give it the time that the slots give")


CHECKS = (
    posts_fit,
    posts_are_taken,
    posts_in_time,
    posts_by_hand_apart,
    posts_have_times,
    pictures_in_words,
    cards_drawn,
    own_pictures_there,
    posts_written,
)
