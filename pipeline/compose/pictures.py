"""What a person says of an item's picture: another one, none, or what it shows."""

from __future__ import annotations

from dataclasses import replace

from pipeline.errors import UsageError
from pipeline.model.entries import Picture
from pipeline.model.issues import IssueItem

PICTURE_FIELDS = ("picture", "alt")
NO_PICTURE = "none"


def set_picture(item: IssueItem, name: str, value: str) -> IssueItem:
    """The item with another picture, without one, or with other words for those who do not see it.

    Args:
        item: as it stands in the issue.
        name: one of `PICTURE_FIELDS`.
        value: for `picture` an https address, a file inside the folder of `config.toml`, or `none`; for `alt`
            the text, empty for a picture that says no more than the title.

    Raises:
        UsageError: the value does not fit, or there is no picture that the words could be for.
    """
    if name == "alt":
        if item.picture is None:
            todo = f"Give it one first: `pipeline edit --set {item.id}.picture=…`"
            raise UsageError(f"“{item.title}” has no picture", where=f"item {item.id}", todo=todo)
        changed = replace(item, picture=replace(item.picture, alt=value))
    elif value.lower() in {"", NO_PICTURE}:
        changed = replace(item, picture=None, shown_picture=None)
    elif "://" in value and not value.startswith("https://"):
        todo = "Write an address that starts with https://, a file inside the folder of config.toml, or none"
        raise UsageError(f"{value!r} is no picture", where=f"item {item.id}", todo=todo)
    else:
        changed = replace(item, picture=Picture(value))
    return replace(changed, touched=tuple(sorted({*item.touched, name})))


def touches_picture(item: IssueItem) -> bool:
    """Whether a person has said something of the item's picture; rules leave it alone then."""
    return bool(set(item.touched).intersection(PICTURE_FIELDS))


def picture_in_words(picture: Picture | None) -> str:
    """A picture as a person sets it, with what it shows."""
    if picture is None:
        return NO_PICTURE
    return f"{picture.url} ({picture.alt})" if picture.alt else picture.url
