"""What a person may change in an issue. Every edit gives a new issue and marks what was touched."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

from pipeline.errors import UsageError
from pipeline.model.issues import Held, Issue, IssueItem, IssueSection, PostEdit
from pipeline.model.items import Deadline

ISSUE_FIELDS = ("subject", "preheader", "intro")
ITEM_FIELDS = ("title", "blurb", "link", "deadline")
PLACE = "place"  # among the touched: a person put it into the issue
_DEADLINE = re.compile(r"(\d{4}-\d{2}-\d{2})(?:[ T](\d{2}:\d{2}))?(?: ([A-Za-z]{2,4}))?")


def find_item(issue: Issue, ref: str) -> IssueItem:
    """The item, shown or held, that `ref` names.

    Args:
        issue: the issue.
        ref: the item's id, the beginning of it, or its number in `pipeline show`.

    Raises:
        UsageError: no item, or more than one, answers to it.
    """
    shown = issue.shown()
    every = [*shown, *(held.item for held in issue.held)]
    if ref.isdecimal() and len(ref) < 4:
        if 1 <= int(ref) <= len(every):
            return every[int(ref) - 1]
        raise UsageError(
            f"there is no item {ref}; the last one is {len(every)}", todo="`pipeline show` numbers them"
        )
    fitting = [item for item in every if item.id.startswith(ref)]
    if len(fitting) == 1:
        return fitting[0]
    what = "no item" if not fitting else "more than one item"
    raise UsageError(f"{what} of this issue answers to {ref!r}", todo="`pipeline show` gives their ids")


def hold(issue: Issue, item: IssueItem, *, reason: str, by: str) -> Issue:
    """Keep an item out of this issue; it stays in line for the next."""
    if item not in issue.shown():
        raise UsageError(f"“{item.title}” is held already", where=f"item {item.id}")
    held = Held(replace(item, why=""), reason or "held by a person", by)
    return replace(issue, sections=_without(issue, item.id), held=(held, *issue.held))


def put_in(issue: Issue, item: IssueItem, section: IssueSection, *, by: str) -> Issue:
    """Put a held item at the end of a section.

    Args:
        section: one of the issue's, or a new one, which then comes last.
    """
    if item in issue.shown():
        raise UsageError(f"“{item.title}” stands in this issue already", where=f"item {item.id}")
    chosen = placed(item, by)
    left = tuple(held for held in issue.held if held.item.id != item.id)
    known = any(one.id == section.id for one in issue.sections)
    sections = tuple(
        replace(one, items=(*one.items, chosen)) if one.id == section.id else one for one in issue.sections
    )
    if not known:
        sections = (*sections, replace(section, items=(chosen,), more=()))
    return replace(issue, sections=sections, held=left)


def placed(item: IssueItem, by: str) -> IssueItem:
    """The item as one that a person put into the issue."""
    return replace(item, why=f"put in by {by}", touched=_with(item.touched, PLACE))


def set_field(issue: Issue, field: str, value: str) -> Issue:
    """Change one field.

    Args:
        field: `subject`, `preheader`, `intro`, `ITEM.title`, `ITEM.blurb`, `ITEM.link`, `ITEM.deadline` or
            `post.NETWORK.ITEM` (`post.NETWORK.issue` for the one about the issue itself).
        value: the new text. A deadline is `2025-06-06`, `2025-06-06 17:00 CT` or `none`; an empty post is
            left out.

    Raises:
        UsageError: there is no such field or item, or the value does not fit.
    """
    value = " ".join(value.split()) if not field.startswith("post.") else value.strip()
    if field in ISSUE_FIELDS:
        changes: dict[str, Any] = {field: value}
        return replace(issue, **changes, touched=_with(issue.touched, field))
    if field.startswith("post."):
        return _set_post(issue, field, value)
    ref, _, name = field.partition(".")
    if name not in ITEM_FIELDS:
        known = ", ".join((*ISSUE_FIELDS, *(f"ITEM.{one}" for one in ITEM_FIELDS), "post.NETWORK.ITEM"))
        raise UsageError(f"there is no field {field!r}", todo=f"One of: {known}")
    item = find_item(issue, ref)
    return change_item(issue, item, name, value)


def change_item(issue: Issue, item: IssueItem, name: str, value: str) -> Issue:
    """Change one field of one item, and mark it as touched."""
    new: object = parse_deadline(value, item.deadline) if name == "deadline" else value
    if name in {"title", "link"} and not value:
        raise UsageError(f"the {name} of “{item.title}” cannot be empty", where=f"item {item.id}")
    if new == getattr(item, name):
        return issue
    changes: dict[str, Any] = {name: new}
    changed = replace(item, **changes, touched=_with(item.touched, name))
    return _each(issue, lambda one: changed if one.id == item.id else one)


def parse_deadline(value: str, before: Deadline | None) -> Deadline | None:
    """A deadline as a person writes it; the quoted sentence stays with it."""
    if value.strip().lower() in {"", "none", "-"}:
        return None
    match = _DEADLINE.fullmatch(value.strip())
    try:
        day = date.fromisoformat(match[1]) if match else None
    except ValueError:
        day = None
    if match is None or day is None:
        raise UsageError(f"{value!r} is no deadline", todo="Write 2025-06-06, 2025-06-06 17:00 CT, or none")
    if before and (before.day, before.time, before.zone) == (day, match[2] or "", match[3] or ""):
        return before
    return Deadline(day, match[2] or "", match[3] or "", before.quote if before else "", "set by a person")


def write_deadline(deadline: Deadline | None) -> str:
    """The text that `parse_deadline` reads back."""
    if deadline is None:
        return "none"
    return " ".join(part for part in (deadline.day.isoformat(), deadline.time, deadline.zone) if part)


def carry_over(old: Issue, new: Issue) -> Issue:
    """Take a person's edits of an issue that was given up over to the one that takes its place."""
    edited = {item.id: item for item in (*old.shown(), *(held.item for held in old.held)) if item.touched}

    def kept(item: IssueItem) -> IssueItem:
        before = edited.get(item.id)
        if before is None:
            return item
        fields = {name: getattr(before, name) for name in before.touched if name in ITEM_FIELDS}
        return replace(item, **fields, touched=before.touched)

    words = {name: getattr(old, name) for name in old.touched}
    carried = replace(
        _each(new, kept),
        **words,
        touched=old.touched,
        post_edits=tuple(edit for edit in old.post_edits if edit.item),
    )
    for held in old.held:
        if held.by != "rule" and any(item.id == held.item.id for item in carried.shown()):
            carried = hold(carried, find_item(carried, held.item.id), reason=held.reason, by=held.by)
    return _with_places(old, carried)


def _with_places(old: Issue, new: Issue) -> Issue:
    """Put in again what a person had put in, where the new issue holds it."""
    for section in old.sections:
        for item in section.items:
            held = next((held for held in new.held if held.item.id == item.id), None)
            if PLACE in item.touched and held:
                by = item.why.removeprefix("put in by ")
                new = put_in(new, held.item, replace(section, items=(), more=()), by=by)
    return new


def _set_post(issue: Issue, field: str, value: str) -> Issue:
    parts = field.split(".")
    if len(parts) != 3:
        raise UsageError(
            f"there is no field {field!r}", todo="Write post.NETWORK.ITEM, such as post.bluesky.1"
        )
    _, network, ref = parts
    item = "" if ref == "issue" else find_item(issue, ref).id
    others = tuple(edit for edit in issue.post_edits if (edit.network, edit.item) != (network, item))
    return replace(issue, post_edits=(*others, PostEdit(network, item, value)))


def _with(touched: tuple[str, ...], name: str) -> tuple[str, ...]:
    return tuple(sorted({*touched, name}))


def _each(issue: Issue, change: Callable[[IssueItem], IssueItem]) -> Issue:
    """The issue with every item, shown or held, passed through `change`."""
    sections = tuple(
        replace(section, items=tuple(map(change, section.items)), more=tuple(map(change, section.more)))
        for section in issue.sections
    )
    return replace(
        issue, sections=sections, held=tuple(replace(held, item=change(held.item)) for held in issue.held)
    )


def _without(issue: Issue, item_id: str) -> tuple[IssueSection, ...]:
    """The sections without one item; a section left empty goes too."""
    sections = tuple(
        replace(
            section,
            items=tuple(item for item in section.items if item.id != item_id),
            more=tuple(item for item in section.more if item.id != item_id),
        )
        for section in issue.sections
    )
    return tuple(section for section in sections if section.items or section.more)
