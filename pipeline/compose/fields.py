"""The fields of an issue as text, as a person sees and edits them; `edits.set_field` takes the same texts."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime

from pipeline.compose.corrections import find_correction
from pipeline.compose.edits import ISSUE_FIELDS, ITEM_FIELDS, find_item, write_deadline
from pipeline.compose.pictures import PICTURE_FIELDS
from pipeline.compose.post_edits import read_name
from pipeline.errors import UsageError
from pipeline.model.issues import Issue, IssueItem
from pipeline.model.posts import Post


def field_text(issue: Issue, field: str, posts: Iterable[Post] = ()) -> str:
    """What stands in a field now.

    Args:
        issue: the issue.
        field: as `edits.set_field` takes it, items by their ids.
        posts: the issue's, for fields of posts.

    Raises:
        UsageError: there is no such field or item.
    """
    if field in ISSUE_FIELDS:
        return str(getattr(issue, field))
    if field.startswith("post."):
        return _of_post(issue, field, posts)
    if field.startswith("correction."):
        ref = field.removeprefix("correction.")
        correction = find_correction(issue, ref)
        if correction is None:
            raise UsageError(f"no correction of this issue answers to {ref!r}")
        return correction.text
    ref, _, name = field.partition(".")
    if name not in (*ITEM_FIELDS, *PICTURE_FIELDS):
        raise UsageError(f"there is no field {field!r}")
    return _of_item(find_item(issue, ref), name)


def same_text(one: str, other: str, field: str = "") -> bool:
    """Whether two texts are the same field value; only in posts it matters how they are broken into lines."""
    if field.startswith("post."):
        return _lines(one) == _lines(other)
    return one.split() == other.split()


def _lines(text: str) -> list[str]:
    return [line.rstrip() for line in text.strip().splitlines()]


def _of_item(item: IssueItem, name: str) -> str:
    match name:
        case "deadline":
            return write_deadline(item.deadline)
        case "picture":
            return item.picture.url if item.picture else ""
        case "alt":
            return item.picture.alt if item.picture else ""
        case _:
            return str(getattr(item, name))


def _of_post(issue: Issue, field: str, posts: Iterable[Post]) -> str:
    """What a person wrote, which no rendering is waited for; else what was composed."""
    network, ref, reminder, part = read_name(field)
    key = ref if reminder is None else f"{ref}~{reminder}"
    item = "" if ref == "issue" else ref
    for edit in issue.post_edits:
        if (edit.network, edit.item, edit.reminder) == (network, item, reminder):
            said = {"alt": edit.alt, "at": _moment(edit.at), "text": edit.text}[part]
            if said is not None:
                return said
    for post in posts:
        if (post.network, post.key) == (network, key):
            return {"alt": post.alt, "at": _moment(post.at) or "", "text": post.text}[part]
    return ""


def _moment(at: datetime | None) -> str | None:
    return at.astimezone(UTC).isoformat(" ", "minutes") if at else None
