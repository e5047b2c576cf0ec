"""What becomes of an issue when a person splits an item, or joins two."""

from __future__ import annotations

from dataclasses import replace

from pipeline.compose.edits import ITEM_FIELDS, PLACE, without
from pipeline.compose.pictures import PICTURE_FIELDS, touches_picture
from pipeline.model.issues import Held, Issue, IssueItem


def with_split_off(issue: Issue, item: IssueItem, reason: str) -> Issue:
    """The issue with an item held that belonged to another until now."""
    return replace(issue, held=(Held(item, reason), *issue.held))


def joined_in(issue: Issue, kept: IssueItem | None, gone: str) -> Issue:
    """The issue after an item was joined to another, which takes its place unless it is shown already.

    What a person wrote of the one that is gone holds of the other where nobody wrote of that.

    Args:
        issue: in which `gone` is shown or held.
        kept: the other as it stands there, or would; None where it cannot stand there.
        gone: the id that is no more.
    """
    every = (*issue.shown(), *(held.item for held in issue.held))
    old = next(item for item in every if item.id == gone)
    was_shown = any(item.id == gone for item in issue.shown())
    if kept is None:
        return _left(issue, gone)
    shown = any(item.id == kept.id for item in issue.shown())
    if shown or not was_shown:
        # Held before, and the other is held or shown: one of them is enough.
        known = any(item.id == kept.id for item in every)
        issue = _left(issue, gone) if known else _in_place(issue, kept, gone)
        return _with_posts(issue, kept.id, gone) if shown else issue
    new = _with_words(kept, old)
    issue = replace(issue, held=tuple(held for held in issue.held if held.item.id != kept.id))
    return _with_posts(_in_place(issue, new, gone), kept.id, gone)


def _with_words(kept: IssueItem, old: IssueItem) -> IssueItem:
    fields = [name for name in old.touched if name in ITEM_FIELDS and name not in kept.touched]
    pictured = [name for name in old.touched if name in PICTURE_FIELDS and not touches_picture(kept)]
    place = [PLACE] if PLACE in old.touched else []
    changes = tuple(one for one in old.changes if one.field in fields)
    return replace(
        kept,
        **{name: getattr(old, name) for name in fields},
        picture=old.picture if pictured else kept.picture,
        why=old.why,
        touched=tuple(sorted({*kept.touched, *fields, *pictured, *place})),
        changes=(*kept.changes, *changes),
    )


def _in_place(issue: Issue, new: IssueItem, gone: str) -> Issue:
    def swapped(items: tuple[IssueItem, ...]) -> tuple[IssueItem, ...]:
        return tuple(new if item.id == gone else item for item in items)

    return replace(
        issue,
        sections=tuple(
            replace(section, items=swapped(section.items), more=swapped(section.more))
            for section in issue.sections
        ),
        held=tuple(replace(held, item=new) if held.item.id == gone else held for held in issue.held),
    )


def _left(issue: Issue, gone: str) -> Issue:
    return replace(
        issue,
        sections=without(issue, gone),
        held=tuple(held for held in issue.held if held.item.id != gone),
    )


def _with_posts(issue: Issue, kept: str, gone: str) -> Issue:
    """Posts that a person wrote about the one that is gone are about the other now, where it has none."""
    known = {(edit.network, edit.reminder) for edit in issue.post_edits if edit.item == kept}
    edits = tuple(
        replace(edit, item=kept) if edit.item == gone else edit
        for edit in issue.post_edits
        if edit.item != gone or (edit.network, edit.reminder) not in known
    )
    return replace(issue, post_edits=edits)
