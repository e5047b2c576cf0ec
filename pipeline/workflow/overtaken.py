"""Posts that do not hold any more, by what their items' entries say since."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import datetime

from pipeline.compose.plan import cancelled_by
from pipeline.model.issues import Issue, IssueItem
from pipeline.model.items import Item, Kind
from pipeline.model.posts import PostPart
from pipeline.model.settings import Newsletter
from pipeline.store import corrections as correction_rows
from pipeline.workflow.rereading import read_again
from pipeline.workflow.workspace import Workspace


def called_off(
    workspace: Workspace, newsletter: Newsletter, issue: Issue, post: PostPart, now: datetime
) -> str:
    """Why a post about an item must not go out any more; empty if it must. The reason stands for good.

    Args:
        workspace: the opened folder.
        newsletter: whose post it is.
        issue: that it belongs to.
        post: its first part.
        now: the present time.
    """
    item = post.key.partition("~")[0]
    kinds = {one.id: one.kind for one in issue.shown() if one.id == item}
    kinds = kinds or {one.item: one.kind for one in issue.corrected() if one.item == item}
    said, dismissed = _said(workspace, newsletter, kinds)
    return cancelled_by(
        issue,
        post.key,
        post.at,
        said=said.get(item),
        newsletter=newsletter,
        now=now,
        dismissed=dismissed.get(item, frozenset()),
    )


def names_what_changed(
    workspace: Workspace, newsletter: Newsletter, issue: Issue, parts: Sequence[PostPart], now: datetime
) -> str:
    """What a post about the issue itself tells of a call and does not hold any more; empty if nothing.

    It is for a person to decide: the rest of the post may be worth it.

    Args:
        workspace: the opened folder.
        newsletter: whose post it is.
        issue: that it is about.
        parts: all of the post.
        now: the present time.
    """
    first = parts[0]
    if any(first.key.partition("~")[0] == item.id for item in issue.shown()):
        return ""
    text = "\n".join(part.text for part in parts)
    calls = [item for item in issue.shown() if item.kind is Kind.CALL and _names(text, item)]
    said, dismissed = _said(workspace, newsletter, {item.id: item.kind for item in calls})
    for item in calls:
        why = cancelled_by(
            issue,
            item.id,
            first.at,
            said=said.get(item.id),
            newsletter=newsletter,
            now=now,
            dismissed=dismissed.get(item.id, frozenset()),
        )
        if why:
            return f"it names “{item.title}”, and {why}"
    return ""


def _names(text: str, item: IssueItem) -> bool:
    """Whether a text may name a call: its title, its link, or the day of its deadline."""
    day = rf"\b{item.deadline.day.day}\b" if item.deadline else r"(?!)"
    told = text.casefold()
    return item.title.casefold() in told or item.link.casefold() in told or bool(re.search(day, text))


def _said(
    workspace: Workspace, newsletter: Newsletter, kinds: Mapping[str, Kind]
) -> tuple[dict[str, Item], dict[str, frozenset[str]]]:
    """What the entries of items say now, and which corrections of them a person has left out."""
    if not kinds:
        return {}, {}
    with workspace.store.reading() as tx:
        said = read_again(tx, workspace, newsletter, kinds, with_blurbs=False)
        past = correction_rows.past(tx, newsletter.id, kinds)
    return said, {name: one.left_out for name, one in past.items()}
