"""What a person may change in an issue. Every edit gives a new issue and marks what was touched."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any
from zoneinfo import ZoneInfo

from pipeline.compose.corrections import change_correction, find_correction, kept_words
from pipeline.compose.pictures import PICTURE_FIELDS, picture_in_words, set_picture, touches_picture
from pipeline.compose.post_edits import POST_PARTS, carried_posts, edit_words, read_name, set_post
from pipeline.compose.typed import checked_link, parse_deadline
from pipeline.errors import UsageError
from pipeline.model.entries import Picture
from pipeline.model.issues import OPEN, STATE, Held, Issue, IssueItem, IssueSection, SourceChange
from pipeline.model.items import Deadline, Item
from pipeline.model.posts import PostEdit

ISSUE_FIELDS = ("subject", "preheader", "intro")
ITEM_FIELDS = ("title", "blurb", "link", "deadline")
PLACE = "place"  # among the touched: a person put it into the issue
_UTC = ZoneInfo("UTC")


def find_item(issue: Issue, ref: str) -> IssueItem:
    """The item, shown or held, that `ref` names.

    Args:
        issue: the issue.
        ref: the item's id, the beginning of it, or its number in `pipeline show`.

    Raises:
        UsageError: no item, or more than one, answers to it.
    """
    every = _every(issue)
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
    return replace(issue, sections=without(issue, item.id), held=(held, *issue.held))


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
    """The item as one that a person put into the issue, whatever its source says of it by now."""
    return _settled(replace(item, why=f"put in by {by}", touched=_with(item.touched, PLACE)), STATE)


def set_field(issue: Issue, field: str, value: str, zone: ZoneInfo = _UTC) -> Issue:
    """Change one field.

    Args:
        field: `subject`, `preheader`, `intro`, `ITEM.title`, `ITEM.blurb`, `ITEM.link`, `ITEM.deadline`,
            `ITEM.picture`, `ITEM.alt`, `correction.ITEM` or `post.NETWORK.ITEM` (`post.NETWORK.issue` for
            the one about the issue; `ITEM~7` for the reminder 7 days before), with `.at` or `.alt` for its
            time or the alt text of its picture.
        value: the new text. A deadline is `2025-06-06`, `2025-06-06 17:00 CT` or `none`; an empty post is
            left out, and `auto` gives it its own words back. The value that stands there already confirms
            it against what the source says.
        zone: the newsletter's, for the time of a post.

    Raises:
        UsageError: there is no such field or item, or the value does not fit.
    """
    value = " ".join(value.split()) if not field.startswith("post.") else value.strip()
    if field in ISSUE_FIELDS:
        changes: dict[str, Any] = {field: value}
        return replace(issue, **changes, touched=_with(issue.touched, field))
    if field.startswith("post."):
        return _set_post(issue, field, value, zone)
    if field.startswith("correction."):
        return _set_correction(issue, field.removeprefix("correction."), value)
    ref, _, name = field.partition(".")
    if name in PICTURE_FIELDS:
        pictured = set_picture(find_item(issue, ref), name, value)
        return each_item(issue, lambda one: pictured if one.id == pictured.id else one)
    if name not in ITEM_FIELDS:
        items = (f"ITEM.{one}" for one in (*ITEM_FIELDS, *PICTURE_FIELDS))
        posts = (f"post.NETWORK.ITEM{one}" for one in ("", *(f".{part}" for part in POST_PARTS)))
        known = ", ".join((*ISSUE_FIELDS, *items, "correction.ITEM", *posts))
        raise UsageError(f"there is no field {field!r}", todo=f"One of: {known}")
    item = find_item(issue, ref)
    changed = _settled(item, name)
    issue = each_item(issue, lambda one: changed if one.id == item.id else one)
    return change_item(issue, changed, name, value)


def change_item(issue: Issue, item: IssueItem, name: str, value: str) -> Issue:
    """Change one field of one item, and mark it as touched; what its source says of it is remembered."""
    if name in {"title", "link"} and not value:
        raise UsageError(f"the {name} of “{item.title}” cannot be empty", where=f"item {item.id}")
    new: object = parse_deadline(value, item.deadline, issue.date) if name == "deadline" else value
    if new != getattr(item, name) and name == "link":
        new = checked_link(value, f"link of “{item.title}”")
    if new == getattr(item, name):
        return issue
    known = item
    if name not in item.touched:
        word = source_word(getattr(item, name))
        others = tuple(change for change in item.changes if change.field != name)
        known = replace(item, changes=(*others, SourceChange(name, word, word)))
    changes: dict[str, Any] = {name: new}
    changed = replace(_settled(known, name), **changes, touched=_with(item.touched, name))
    return each_item(issue, lambda one: changed if one.id == item.id else one)


def source_word(value: Deadline | str | None) -> str:
    """What a source says of a field, as text; empty for nothing."""
    return value.written if isinstance(value, Deadline) else value or ""


def _settled(item: IssueItem, name: str) -> IssueItem:
    """The item once a person has looked at what its source says of a field: that is no news any more.

    Who sets a deadline says that the call is open, too.
    """
    names = {name, STATE} if name == "deadline" else {name}
    changes = tuple(replace(one, was=one.now) if one.field in names else one for one in item.changes)
    return replace(item, changes=changes)


def write_deadline(deadline: Deadline | None) -> str:
    """The text that `typed.parse_deadline` reads back."""
    return deadline.written if deadline else "none"


def with_words(items: Iterable[Item], old: Issue) -> list[Item]:
    """Candidates with the words and dates that a person gave them in an issue that was given up.

    Selection must see them: a deadline that a person put right decides whether the item can go in.
    """
    edited = {item.id: item for item in _every(old)}
    return [_with_words(item, edited[item.id]) if item.id in edited else item for item in items]


def _with_words(item: Item, old: IssueItem) -> Item:
    settled = any(one.field == STATE and one.was == item.withdrawn for one in old.changes)
    return replace(item, **_words(old), withdrawn="" if settled else item.withdrawn)


def carry_over(old: Issue, new: Issue) -> Issue:
    """Take a person's edits of an issue that was given up over to the one that takes its place.

    What was said of the old issue as a whole (its subject, its introduction, its own posts) does not hold of
    the new one; `left_behind` says what it was.
    """
    edited = {item.id: item for item in _every(old) if item.touched}

    def kept(item: IssueItem) -> IssueItem:
        before = edited.get(item.id)
        if before is None:
            return item
        touched = tuple(sorted({*item.touched, *before.touched}))
        return replace(item, **_words(before), touched=touched, changes=_carried(before, item))

    here = {item.id for item in _every(new)} | {one.item for one in new.corrections}
    carried = replace(
        each_item(new, kept),
        post_edits=carried_posts(old, new, here),
        corrections=kept_words(new.corrections, old),
    )
    for held in old.held:
        if held.by != "rule" and any(item.id == held.item.id for item in carried.shown()):
            carried = hold(carried, find_item(carried, held.item.id), reason=held.reason, by=held.by)
    dropped = {held.item.id: held for held in old.held if held.dropped}
    carried = replace(
        carried,
        held=tuple(
            replace(held, reason=word.reason, by=word.by, dropped=True)
            if (word := dropped.get(held.item.id))
            else held
            for held in carried.held
        ),
    )
    return _with_places(old, carried)


def left_behind(old: Issue, new: Issue) -> str:
    """What a person wrote in `old` and `carry_over` does not take along; empty if nothing."""
    here = {item.id for item in _every(new)} | {one.item for one in new.corrections}
    words = [f"{name} “{getattr(old, name)}”" for name in ISSUE_FIELDS if name in old.touched]
    about = {"": "the issue"} | {item.id: f"“{item.title}”" for item in _every(old)}
    about |= {one.item: f"“{one.title}”" for one in old.corrections}
    words += [
        f"post for {edit.network} about {about.get(edit.item, edit.item)} {', '.join(edit_words(edit))}"
        for edit in old.post_edits
        if edit.item not in here
    ]
    words += [
        f"{name} of “{item.title}” “{_written(value)}”"
        for item in _every(old)
        if item.id not in here
        for name, value in _words(item).items()
    ]
    return "; ".join(words)


def _every(issue: Issue) -> tuple[IssueItem, ...]:
    return (*issue.shown(), *(held.item for held in issue.held))


def _carried(before: IssueItem, item: IssueItem) -> tuple[SourceChange, ...]:
    """What was known of the sources of a person's words; the new issue knows whether a call is open."""
    settled = [one for one in before.changes if one.field == STATE]
    states = [one for one in item.changes if one.field == STATE] or settled
    if settled:
        states = [replace(one, was=settled[0].was) for one in states]
    return (*(one for one in before.changes if one.field != STATE), *states)


def _words(item: IssueItem) -> dict[str, Any]:
    """What a person wrote in an item, by field; words about a picture hold of that very picture."""
    words: dict[str, Any] = {name: getattr(item, name) for name in item.touched if name in ITEM_FIELDS}
    if touches_picture(item):
        words["picture"] = item.picture
    return words


def _written(value: Deadline | Picture | str | None) -> str:
    if isinstance(value, Picture):
        return picture_in_words(value)
    return write_deadline(value) if isinstance(value, Deadline) else value or "none"


def _with_places(old: Issue, new: Issue) -> Issue:
    """Put in again what a person had put in, where the new issue holds it and it is not over."""
    for section in old.sections:
        for item in section.items:
            held = next((held for held in new.held if held.item.id == item.id), None)
            if PLACE in item.touched and held and not _is_over(held.item, new):
                by = item.why.removeprefix("put in by ")
                new = put_in(new, held.item, replace(section, items=(), more=()), by=by)
    return new


def _is_over(item: IssueItem, issue: Issue) -> bool:
    closed = item.deadline is not None and item.deadline.day < issue.date
    closed |= any(one.field == STATE and one.now not in {OPEN, one.was} for one in item.changes)
    return closed or (item.starts is not None and item.starts < issue.send_at)


def _set_post(issue: Issue, field: str, value: str, zone: ZoneInfo) -> Issue:
    network, ref, reminder, part = read_name(field)
    correction = find_correction(issue, ref)
    item = "" if ref == "issue" else correction.item if correction else find_item(issue, ref).id
    return set_post(issue, PostEdit(network, item, None, reminder), part, value, zone)


def _set_correction(issue: Issue, ref: str, value: str) -> Issue:
    correction = find_correction(issue, ref)
    if correction is None:
        raise UsageError(
            f"no correction of this issue answers to {ref!r}", todo="`pipeline show` lists and numbers them"
        )
    if not value:
        raise UsageError(
            f"the correction of “{correction.title}” cannot be empty",
            where=f"item {correction.item}",
            todo=f"`pipeline hold {correction.item}` leaves it out",
        )
    return change_correction(issue, correction, text=value)


def _with(touched: tuple[str, ...], name: str) -> tuple[str, ...]:
    return tuple(sorted({*touched, name}))


def each_item(issue: Issue, change: Callable[[IssueItem], IssueItem]) -> Issue:
    """The issue with every item, shown or held, passed through `change`."""
    sections = tuple(
        replace(section, items=tuple(map(change, section.items)), more=tuple(map(change, section.more)))
        for section in issue.sections
    )
    held = tuple(
        one if (item := change(one.item)) is one.item else replace(one, item=item) for one in issue.held
    )
    return replace(issue, sections=sections, held=held)


def without(issue: Issue, item_id: str) -> tuple[IssueSection, ...]:
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
