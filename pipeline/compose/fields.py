"""The fields of an issue as text, as a person sees and edits them; `edits.set_field` takes the same texts."""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.compose.corrections import find_correction
from pipeline.compose.edits import ISSUE_FIELDS, ITEM_FIELDS, find_item, write_deadline
from pipeline.compose.pictures import PICTURE_FIELDS
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
        return _of_post(field, posts)
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


def same_text(one: str, other: str) -> bool:
    """Whether two texts are the same field value; how they are broken into lines makes no difference."""
    return one.split() == other.split()


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


def _of_post(field: str, posts: Iterable[Post]) -> str:
    network, _, rest = field.removeprefix("post.").partition(".")
    key, _, what = rest.partition(".")
    for post in posts:
        if (post.network, post.key) == (network, key):
            match what:
                case "alt":
                    return post.alt
                case "at":
                    return post.at.isoformat(" ", "minutes") if post.at else ""
                case _:
                    return post.text
    return ""
