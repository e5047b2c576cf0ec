"""What a person changes about a post: its words, its time, the words of its picture."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import replace
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from pipeline.compose.typed import is_near
from pipeline.errors import UsageError
from pipeline.model.issues import Issue
from pipeline.model.posts import PostEdit
from pipeline.model.settings import Posts
from pipeline.schedule import instant

AUTO = "auto"
"""In the place of a value: as it was composed and planned."""

POST_PARTS = ("at", "alt")
"""What may stand behind a post's name: `post.bluesky.2.at`. Without it, its text is meant."""

_WALL = re.compile(r"(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2})(?::\d{2})?")


def read_name(field: str) -> tuple[str, str, int | None, str]:
    """The network, the item as it was typed, the reminder and the part that `post.bluesky.2~7.at` names.

    Raises:
        UsageError: it names no post.
    """
    parts = field.split(".")
    ref, tilde, days = parts[2].partition("~") if len(parts) in {3, 4} else ("", "", "")
    known = len(parts) == 3 or parts[-1] in POST_PARTS
    if not ref or not known or (tilde and not re.fullmatch(r"\d{1,3}", days)):
        raise UsageError(
            f"there is no field {field!r}",
            todo="Write post.NETWORK.ITEM, such as post.bluesky.1; ITEM~7 is its reminder 7 days before; "
            ".at or .alt behind it is its time or its picture's alt text",
        )
    return parts[1], ref, int(days) if tilde else None, parts[3] if len(parts) == 4 else "text"


def check_name(field: str, posts: Posts) -> None:
    """See that a newsletter has such a post.

    Args:
        field: as `read_name` takes it.
        posts: what its settings say of posts.

    Raises:
        UsageError: it has none.
    """
    network, _, reminder, _ = read_name(field)
    if network not in posts.networks:
        known = ", ".join(posts.networks) or "none"
        raise UsageError(f"there are no posts for {network!r}", where=field, todo=f"There are: {known}")
    if reminder is not None and reminder not in posts.reminders:
        known = ", ".join(f"~{days}" for days in posts.reminders) or "none"
        raise UsageError(
            f"nothing is posted again {reminder} days before", where=field, todo=f"There are: {known}"
        )


def set_post(issue: Issue, post: PostEdit, part: str, value: str, zone: ZoneInfo) -> Issue:
    """Change one thing about a post; what a person changed about it before stays.

    Args:
        issue: the issue.
        post: names it: the network, the item and the reminder.
        part: `text`, `at` or `alt`.
        value: `auto` takes back what a person set. An empty text drops the post, an empty alt text its
            picture, an empty time the time. A time is `2025-05-23 09:20` on the newsletter's clock, or has
            its offset behind it.
        zone: the newsletter's.

    Raises:
        UsageError: it is no time, or one that is years away.
    """
    key = (post.network, post.item, post.reminder)
    others = tuple(edit for edit in issue.post_edits if _key(edit) != key)
    known = next((edit for edit in issue.post_edits if _key(edit) == key), post)
    new: str | None = None if value == AUTO else value
    match part:
        case "at":
            edit = replace(known, at=_time(new, zone, issue.date) if new else None)
        case "alt":
            edit = replace(known, alt=new if new is None else " ".join(new.split()))
        case _:
            edit = replace(known, text=new)
    empty = edit.text is None and edit.alt is None and edit.at is None
    return replace(issue, post_edits=others if empty else (*others, edit))


def carried_posts(old: Issue, new: Issue, here: Collection[str]) -> tuple[PostEdit, ...]:
    """The edits of a new issue with those of the one that it takes the place of.

    Args:
        old: the issue that was given up; a time that it set before the new one goes out does not count.
        new: the new one.
        here: ids of what the new one is about; others' edits are left behind.
    """
    edits = {_key(edit): edit for edit in new.post_edits}
    for edit in old.post_edits:
        kept = replace(edit, at=edit.at if edit.at and edit.at >= new.send_at else None)
        if edit.item in here and (kept.text is not None or kept.alt is not None or kept.at):
            edits[_key(edit)] = kept
    return tuple(edit for edit in edits.values() if edit.item in here)


def edit_words(edit: PostEdit) -> Iterator[str]:
    """What a person changed about a post, a few words for each thing."""
    if edit.text is not None:
        yield f"“{edit.text}”"
    if edit.alt is not None:
        yield f"alt text “{edit.alt}”" if edit.alt else "without its picture"
    if edit.at is not None:
        yield f"at {edit.at.isoformat(' ', 'minutes')}"


def _key(edit: PostEdit) -> tuple[str, str, int | None]:
    return edit.network, edit.item, edit.reminder


def _time(value: str, zone: ZoneInfo, issue: date) -> datetime:
    at = _moment(value, zone)
    if at is None:
        raise UsageError(
            f"{value!r} is no time", todo="Write 2025-05-23 09:20, or auto for the time that the slots give"
        )
    if not is_near(at.date(), issue):
        raise UsageError(f"the year {at.year} cannot be meant", where=value, todo="Write 2025-05-23 09:20")
    return at


def _moment(value: str, zone: ZoneInfo) -> datetime | None:
    try:
        if match := _WALL.fullmatch(value):
            return instant(date.fromisoformat(match[1]), time.fromisoformat(match[2]), zone)
        at = datetime.fromisoformat(value)
    except (ValueError, OverflowError):
        return None
    return at if at.tzinfo is not None else None
