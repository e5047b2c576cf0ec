"""What was published and has changed since, and the corrections of it that have gone out."""

from __future__ import annotations

import json
from collections.abc import Collection
from datetime import date, datetime
from typing import NamedTuple

from sqlalchemy import exists, or_, select
from sqlalchemy.exc import IntegrityError

from pipeline.errors import DraftError
from pipeline.model.issues import Correction, IssueItem
from pipeline.store import tables as t
from pipeline.store.codec import load_issue
from pipeline.store.database import Transaction

_LEFT_OUT = "left out: "  # before what a correction says that a person did not want


class Watched(NamedTuple):
    """An item as an issue showed it, and the date of that issue."""

    item: IssueItem
    stood: date


class Past(NamedTuple):
    """The corrections of one item: those that went out, the oldest first, and what was left out."""

    told: tuple[Correction, ...]
    left_out: frozenset[str]


def watched(tx: Transaction, newsletter: str, *, since: datetime, closing: date) -> list[Watched]:
    """What stood in an issue, has a deadline, and whose entries have changed since it was drafted.

    Args:
        since: only what was published after it.
        closing: only what closes, by what was published or corrected, on that day or later.
    """
    paired = exists().where(
        t.pairings.c.same,
        or_(t.pairings.c.one == t.entries.c.id, t.pairings.c.other == t.entries.c.id),
        t.pairings.c.at > t.drafts.c.created,
    )
    changed = (
        select(t.published.c.item, t.published.c.draft)
        .join(t.drafts, t.drafts.c.id == t.published.c.draft)
        .join(t.entries, t.entries.c.item == t.published.c.item)
        .where(
            t.published.c.newsletter == newsletter,
            t.published.c.at > since,
            or_(t.entries.c.last_changed > t.drafts.c.created, paired),
        )
        .distinct()
    )
    wanted: dict[int, set[str]] = {}
    for item, draft in tx.execute(changed):
        wanted.setdefault(draft, set()).add(item)
    corrected = select(t.corrected.c.item).where(t.corrected.c.newsletter == newsletter)
    known = set(tx.execute(corrected).scalars())
    found = []
    for draft in sorted(wanted):
        content = tx.execute(select(t.drafts.c.content).where(t.drafts.c.id == draft)).scalar_one()
        live = wanted[draft] & (_closing(content, closing) | known)
        if live:
            issue = load_issue(content)
            found += [
                Watched(item, issue.date) for item in issue.shown() if item.id in live and item.deadline
            ]
    return found


def _closing(content: str, day: date) -> set[str]:
    """The items of a stored issue that close then or later; most issues hold none, and need no more."""
    sections = json.loads(content)["sections"]
    items = [item for section in sections for item in (*section["items"], *section["more"])]
    return {item["id"] for item in items if item["deadline"] and item["deadline"]["day"] >= day.isoformat()}


def past(tx: Transaction, newsletter: str, items: Collection[str]) -> dict[str, Past]:
    """What became of corrections of these items."""
    rows = tx.execute(
        select(t.corrected.c.item, t.corrected.c.says, t.drafts.c.content)
        .join(t.drafts, t.drafts.c.id == t.corrected.c.draft)
        .where(t.corrected.c.newsletter == newsletter, t.corrected.c.item.in_(items))
        .order_by(t.corrected.c.at, t.corrected.c.draft)
    )
    told: dict[str, list[Correction]] = {}
    left: dict[str, set[str]] = {}
    for item, says, content in rows:
        if says.startswith(_LEFT_OUT):
            left.setdefault(item, set()).add(says.removeprefix(_LEFT_OUT))
            continue
        told.setdefault(item, []).extend(
            one for one in load_issue(content).corrections if (one.item, one.says) == (item, says)
        )
    return {item: Past(tuple(told.get(item, ())), frozenset(left.get(item, ()))) for item in {*told, *left}}


def record(
    tx: Transaction, newsletter: str, corrections: Collection[Correction], *, draft: int, at: datetime
) -> None:
    """Put the corrections of an issue on record as it is claimed for sending, those left out as such.

    Raises:
        DraftError: one of them has gone out already.
    """
    for one in corrections:
        says = f"{_LEFT_OUT}{one.says}" if one.left_out else one.says
        row = {"newsletter": newsletter, "item": one.item, "says": says, "draft": draft, "at": at}
        try:
            with tx.begin_nested():
                tx.execute(t.corrected.insert().values(**row))
        except IntegrityError as error:
            if not one.left_out:
                raise DraftError(
                    f"the correction of “{one.title}” has been published already",
                    where=f"item {one.item}",
                    todo="Leave it out: `pipeline hold` and its id",
                ) from error
