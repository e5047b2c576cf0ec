"""Posts: whether their networks take them, and whether their times hold."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from pipeline.model.issues import Finding, Fix, Level
from pipeline.model.posts import Network, Post
from pipeline.review.material import Material, named
from pipeline.text.closing import closing
from pipeline.text.lengths import Limits, faults, measure


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
    """A post comes after its issue, and before what it is about is over."""
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
            ends = [closing(item.deadline, zone).latest] if item.deadline else []
            return min([*ends, item.starts] if item.starts else ends, default=None)
    for one in material.issue.corrected():
        if one.item == post.item and one.now:
            return closing(one.now, zone).latest
    return None


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
)
