"""What a person may do with where things stand in an issue: move, swap, drop, put back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pipeline.compose.edits import placed, without
from pipeline.errors import UsageError
from pipeline.model.issues import Held, Issue, IssueItem, IssueSection
from pipeline.model.settings import Newsletter, Section


def move(
    issue: Issue, item: IssueItem, newsletter: Newsletter, section: str, place: int, *, whole: bool = True
) -> Issue:
    """Put an item that stands in the issue to another place.

    Args:
        issue: the issue.
        item: one that is shown.
        newsletter: whose issue it is, for the order of sections.
        section: id of the section it goes to; one that is empty so far is opened at its place.
        place: how many items of that section stand before it; beyond the last, it comes last.
        whole: among those shown whole; else among the titles only.

    Raises:
        UsageError: it is held, or there is no such section.
    """
    if item not in issue.shown():
        raise UsageError(
            f"“{item.title}” is held", where=f"item {item.id}", todo="Put it in before you move it"
        )
    left = replace(issue, sections=without(issue, item.id))
    return _placed_at(left, item, newsletter, section, place, whole=whole)


def put_at(
    issue: Issue, item: IssueItem, newsletter: Newsletter, section: str, place: int, *, by: str
) -> Issue:
    """Put a held item, or one that is new to the issue, at a place; arguments as for `move`.

    Raises:
        UsageError: it stands in the issue already, or there is no such section.
    """
    if any(one.id == item.id for one in issue.shown()):
        raise UsageError(f"“{item.title}” stands in this issue already", where=f"item {item.id}")
    left = replace(issue, held=tuple(held for held in issue.held if held.item.id != item.id))
    return _placed_at(left, placed(item, by), newsletter, section, place, whole=True)


def swap(issue: Issue, shown: IssueItem, held: IssueItem, *, by: str) -> Issue:
    """Put a held item where one that is shown stands, and hold that one.

    Raises:
        UsageError: the first is not shown, or the second not held.
    """
    if shown not in issue.shown():
        raise UsageError(f"“{shown.title}” is held already", where=f"item {shown.id}")
    if not any(one.item.id == held.id for one in issue.held):
        raise UsageError(f"“{held.title}” is not held", where=f"item {held.id}")
    new = placed(held, by)

    def exchanged(items: tuple[IssueItem, ...]) -> tuple[IssueItem, ...]:
        return tuple(new if one.id == shown.id else one for one in items)

    out = Held(replace(shown, why=""), f"gave its place to “{held.title}”", by)
    return replace(
        issue,
        sections=tuple(
            replace(one, items=exchanged(one.items), more=exchanged(one.more)) for one in issue.sections
        ),
        held=(out, *(one for one in issue.held if one.item.id != held.id)),
    )


def drop(issue: Issue, item: IssueItem, *, reason: str, by: str) -> Issue:
    """Keep an item out of this issue and of all that follow; it takes effect when the issue goes out."""
    if item not in issue.shown() and not any(held.item.id == item.id for held in issue.held):
        raise UsageError(f"“{item.title}” is not in this issue", where=f"item {item.id}")
    held = Held(replace(item, why=""), reason or "dropped by a person", by, dropped=True)
    others = tuple(one for one in issue.held if one.item.id != item.id)
    return replace(issue, sections=without(issue, item.id), held=(held, *others))


def dropped(issue: Issue) -> tuple[Held, ...]:
    """What is never to stand in an issue of this newsletter once this one is out."""
    return tuple(held for held in issue.held if held.dropped)


def _placed_at(
    issue: Issue, item: IssueItem, newsletter: Newsletter, section: str, place: int, *, whole: bool
) -> Issue:
    issue = _with_section(issue, newsletter, section)

    def changed(one: IssueSection) -> IssueSection:
        if one.id != section:
            return one
        if whole:
            return replace(one, items=_inserted(one.items, item, place))
        return replace(one, more=_inserted(one.more, item, place))

    sections = (changed(one) for one in issue.sections)
    return replace(issue, sections=tuple(one for one in sections if one.items or one.more))


def _inserted(items: tuple[IssueItem, ...], item: IssueItem, place: int) -> tuple[IssueItem, ...]:
    place = min(max(place, 0), len(items))
    return (*items[:place], item, *items[place:])


def _with_section(issue: Issue, newsletter: Newsletter, name: str) -> Issue:
    """The issue with that section, perhaps empty, where the settings have it."""
    if any(one.id == name for one in issue.sections):
        return issue
    order = [one.id for one in newsletter.section]
    if name not in order:
        raise UsageError(f"there is no section {name!r}", todo=f"One of {', '.join(order)}")
    new = opened(newsletter.section[order.index(name)])
    before = sum(_rank(order, one.id) < order.index(name) for one in issue.sections)
    return replace(issue, sections=(*issue.sections[:before], new, *issue.sections[before:]))


def opened(section: Section) -> IssueSection:
    """A section of the settings, with nothing in it yet."""
    return IssueSection(section.id, section.title, (), (), section.more_title, section.lead)


def _rank(order: Sequence[str], name: str) -> int:
    return order.index(name) if name in order else len(order)
