"""What a person decides about items for good: pinned, banned, split, joined.

The rules keep to it from then on, and open drafts that nobody has approved are brought in line at once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from pipeline.compose.corrections import find_correction
from pipeline.compose.edits import find_item, hold
from pipeline.compose.issue import issue_item, reworded
from pipeline.compose.regrouping import joined_in, with_split_off
from pipeline.errors import DraftError, UsageError
from pipeline.model.entries import StoredEntry
from pipeline.model.issues import Draft, Issue, Status
from pipeline.model.items import Pairing
from pipeline.model.selection import Choice, Preference, Wish
from pipeline.model.settings import Newsletter
from pipeline.review.draft import approval_of
from pipeline.store import Transaction
from pipeline.store import drafts as draft_rows
from pipeline.store import entries as entry_rows
from pipeline.store import items as item_rows
from pipeline.store import pairings as pairing_rows
from pipeline.store import preferences as preference_rows
from pipeline.workflow.curating import free_names
from pipeline.workflow.following import brought_up
from pipeline.workflow.publishing import write_draft
from pipeline.workflow.rereading import read_again
from pipeline.workflow.reviewing import Change, called, revise_to
from pipeline.workflow.workspace import Workspace

SHORTEST_ID = 3


@dataclass(frozen=True, slots=True)
class Regrouped:
    """An item before and after it was split or joined.

    Attributes:
        item: keeps its id.
        other: the id that entries left for, or that is no more.
        titles: of the entries that changed their item.
        drafts: what that did to open issues, a sentence each.
    """

    item: str
    other: str
    titles: tuple[str, ...]
    drafts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Wished:
    """An item that was pinned or banned, and what that did to open issues, a sentence each."""

    item: str
    drafts: tuple[str, ...]


def item_meant(tx: Transaction, workspace: Workspace, ref: str, newsletter: Newsletter | None = None) -> str:
    """The id of the item that `ref` names.

    Args:
        tx: a transaction.
        workspace: the opened folder.
        ref: its id, the beginning of it, or its number in `pipeline show` where one draft is open.
        newsletter: whose draft a number counts in; None for whichever is open.

    Raises:
        UsageError: none, or more than one, answers to it.
    """
    ref = ref.strip().lower()
    if ref.isdecimal() and len(ref) <= SHORTEST_ID:
        return _numbered(tx, workspace, ref, newsletter)
    found = item_rows.ids_like(tx, ref, most=5) if len(ref) >= SHORTEST_ID else []
    if len(found) == 1 or ref in found:
        return ref if ref in found else found[0]
    if found:
        raise UsageError(f"more than one item begins with {ref!r}", todo=f"One of {', '.join(found)}")
    raise UsageError(
        f"no item answers to {ref!r}", todo="`pipeline show` and `pipeline entries` give their ids"
    )


def _numbered(tx: Transaction, workspace: Workspace, ref: str, newsletter: Newsletter | None) -> str:
    names = [newsletter.id] if newsletter else [one.id for one in workspace.settings.newsletter]
    live = [draft for name in names for draft in draft_rows.load(tx, name, [Status.DRAFT])]
    if len(live) != 1:
        what = "no draft is open" if not live else "several issues are open"
        raise UsageError(f"{what}, so that the number {ref} says nothing", todo="Say the id of the item")
    issue = live[0].issue
    correction = find_correction(issue, ref)
    return correction.item if correction else find_item(issue, ref).id


def wish(
    workspace: Workspace,
    newsletter: Newsletter,
    ref: str,
    what: Wish | None,
    *,
    by: str,
    reason: str,
    now: datetime,
) -> Wished:
    """Pin or ban an item in every issue of a newsletter, or take that back.

    A banned item is held in a draft that is open and not approved; a pin waits for the next draft.

    Args:
        workspace: the opened folder.
        newsletter: whose issues are meant.
        ref: the item.
        what: None takes an earlier wish back.
        by: who wishes it.
        reason: why, for colleagues.
        now: the time to put on record.

    Raises:
        UsageError: there is no such item, or no wish to take back.
    """
    banned = f"banned by {by}" + (f": {reason}" if reason else "")

    def without(issue: Issue, item: str) -> Issue:
        shown = next((one for one in issue.shown() if one.id == item), None)
        return hold(issue, shown, reason=banned, by="rule") if shown else issue

    lines: list[str] = []
    with workspace.store.writing() as tx:
        item = item_meant(tx, workspace, ref, newsletter)
        if what is not None:
            preference_rows.keep(tx, newsletter.id, Preference(item, what, by, reason), at=now)
        elif not preference_rows.forget(tx, newsletter.id, item):
            raise UsageError("nobody has pinned or banned it", where=f"item {item}")
        changes = []
        if what is Wish.BAN:
            drafts = _Drafts(tx, workspace, newsletter, by, now)
            changes = drafts.change(lambda draft: without(draft.issue, item), f"banned {item}")
            lines = [f"{line}: it is held there now" for line in drafts.changed]
            lines += drafts.untouched(
                {item}, "`pipeline hold` takes it out, and then it must be approved again"
            )
    _write(workspace, changes)
    return Wished(item, tuple(lines))


def split(workspace: Workspace, ref: str, feeds: Sequence[str], *, by: str, now: datetime) -> Regrouped:
    """Let some entries of an item be an item of their own, and never join the rest again.

    The entry that tells the item keeps its id, so that what has been published under it stays told.

    Args:
        workspace: the opened folder.
        ref: the item.
        feeds: whose entries leave; none: where it is told by two entries, the later one.
        by: who says so.
        now: the time to put on record.

    Raises:
        UsageError: there is no such item, or nothing to split.
    """
    lines: list[str] = []
    changes: list[Change] = []
    with workspace.store.writing() as tx:
        item = item_meant(tx, workspace, ref)
        entries = item_rows.entries_of(tx, item)
        leaving = _leaving(item, entries, feeds)
        if entries[0] in leaving:
            leaving = [one for one in entries if one not in leaving]
        staying = [one for one in entries if one not in leaving]
        lead = entry_rows.tags(tx, [leaving[0].id])[leaving[0].id]
        name = free_names(tx, [lead])[lead.entry]
        entry_rows.assign(tx, {one.id: name for one in leaving})
        pairs = [Pairing(one.id, other.id, same=False, by=by) for one in leaving for other in staying]
        pairing_rows.keep(tx, pairs, at=now)
        for newsletter in workspace.settings.newsletter:
            drafts = _Drafts(tx, workspace, newsletter, by, now)
            changes += drafts.change(
                lambda draft, drafts=drafts: drafts.split_in(draft, item, name),  # type: ignore[misc]
                f"split {name} from {item}",
            )
            lines += [
                f"{line}: item {name} is held there, `pipeline put` puts it in" for line in drafts.changed
            ]
            lines += drafts.untouched({item})
    _write(workspace, changes)
    return Regrouped(item, name, tuple(one.entry.title for one in leaving), tuple(lines))


def _leaving(item: str, entries: Sequence[StoredEntry], feeds: Sequence[str]) -> list[StoredEntry]:
    where = f"item {item}"
    if len(entries) < 2:
        raise UsageError("it is told by one entry only; there is nothing to split", where=where)
    names = ", ".join(dict.fromkeys(one.entry.feed for one in entries))
    if not feeds:
        if len(entries) == 2:
            return [entries[1]]
        raise UsageError("say which of its feeds leave", where=where, todo=f"It is told by {names}")
    leaving = [one for one in entries if one.entry.feed in feeds]
    if not leaving or len(leaving) == len(entries):
        what = "none of them tells it" if not leaving else "nothing would stay"
        raise UsageError(what, where=where, todo=f"It is told by {names}")
    return leaving


def join(workspace: Workspace, ref: str, other: str, *, by: str, now: datetime) -> Regrouped:
    """Make two items one.

    The one that has been published, or else that an approved issue has, or else the older one, keeps its id.
    Where only the other had been published, that holds of both from now on.

    Raises:
        UsageError: there is no such item, or both are the same.
        DraftError: an approved issue has the one and would let the other come again.
    """
    lines: list[str] = []
    changes: list[Change] = []
    with workspace.store.writing() as tx:
        one, two = item_meant(tx, workspace, ref), item_meant(tx, workspace, other)
        if one == two:
            raise UsageError("both are the same item", where=f"item {one}")
        told = {name: item_rows.entries_of(tx, name) for name in (one, two)}
        published = {name: item_rows.published_in(tx, name) for name in told}
        promised = {name: set(_promised(tx, workspace, name)) for name in told}
        kept, gone = sorted(
            told, key=lambda name: (not published[name], not promised[name], _age(told[name]), name)
        )
        for name in promised[gone] - promised[kept] - set(published[kept]):
            raise DraftError(
                f"an approved issue of {name} has item {gone}, and item {kept} would come there again",
                todo="Join them once that issue has gone out, or cancel it first",
            )
        entry_rows.assign(tx, {entry.id: kept for entry in told[gone]})
        pairs = [Pairing(here.id, there.id, same=True, by=by) for here in told[kept] for there in told[gone]]
        pairing_rows.keep(tx, pairs, at=now)
        item_rows.carry_published(tx, gone, kept)
        for newsletter in workspace.settings.newsletter:
            drafts = _Drafts(tx, workspace, newsletter, by, now)
            shows = newsletter.id not in {
                *published[kept],
                *published[gone],
                *promised[kept],
                *promised[gone],
            }
            changes += drafts.change(
                lambda draft, drafts=drafts, shows=shows: drafts.joined_in(draft, kept, gone, shows=shows),  # type: ignore[misc]
                f"joined {gone} to {kept}",
            )
            lines += [f"{line}: item {kept} tells both there now" for line in drafts.changed]
            lines += drafts.untouched({kept, gone})
    _write(workspace, changes)
    return Regrouped(kept, gone, tuple(entry.entry.title for entry in told[gone]), tuple(lines))


def _age(entries: Sequence[StoredEntry]) -> tuple[datetime, datetime]:
    """When an item's first entry was seen; of those that came together, the older date is the older."""
    return min(one.first_seen for one in entries), entries[0].entry.published or entries[0].first_seen


def _promised(tx: Transaction, workspace: Workspace, item: str) -> Iterator[str]:
    """The newsletters of which an approved issue that has not gone out shows the item."""
    for newsletter in workspace.settings.newsletter:
        for draft in draft_rows.load(tx, newsletter.id, [Status.DRAFT, Status.SENDING]):
            approved = draft.stage is Status.SENDING or approval_of(draft)
            if approved and any(one.id == item for one in draft.issue.shown()):
                yield newsletter.id


def _write(workspace: Workspace, changes: Sequence[Change]) -> None:
    """Bring the folders of changed drafts up to date."""
    for change in changes:
        newsletter = workspace.newsletter(change.after.issue.newsletter)
        write_draft(workspace, newsletter, change.after, change.rendered)


class _Drafts:
    """The open drafts of a newsletter while a person regroups items.

    Attributes:
        changed: names of the issues that were changed, as a person reads them.
    """

    def __init__(
        self, tx: Transaction, workspace: Workspace, newsletter: Newsletter, by: str, now: datetime
    ) -> None:
        self.changed: list[str] = []
        self._tx = tx
        self._workspace = workspace
        self._newsletter = newsletter
        self._by = by
        self._now = now
        self._live = draft_rows.load(tx, newsletter.id, [Status.DRAFT, Status.SENDING])

    def change(self, change: Callable[[Draft], Issue], note: str) -> list[Change]:
        """Change every draft that nobody has approved; those in which nothing changes are left alone."""
        done = []
        for draft in self._live:
            if draft.stage is not Status.DRAFT or approval_of(draft):
                continue
            issue = change(draft)
            if issue == draft.issue:
                continue
            done.append(
                revise_to(
                    self._tx,
                    self._workspace,
                    self._newsletter,
                    draft,
                    reworded(issue, self._newsletter),
                    by=self._by,
                    now=self._now,
                    note=note,
                )
            )
            self.changed.append(self._called(draft))
        return done

    def untouched(self, items: set[str], help_: str = "") -> list[str]:
        """A sentence for each approved issue that shows one of the items, and what helps."""
        return [
            f"{self._called(draft)} is approved and stays as it is{f': {help_}' if help_ else ''}"
            for draft in self._live
            if (draft.stage is Status.SENDING or approval_of(draft))
            and items & {one.id for one in draft.issue.shown()}
        ]

    def split_in(self, draft: Draft, item: str, name: str) -> Issue:
        """The draft's issue after `name` was split off from `item`."""
        every = {one.id: one for one in (*draft.issue.shown(), *(held.item for held in draft.issue.held))}
        if item not in every:
            return draft.issue
        issue = self._followed(draft)
        said = read_again(self._tx, self._workspace, self._newsletter, {name: every[item].kind})
        if name not in said:
            return issue  # this newsletter takes none of its feeds
        new = issue_item(Choice(said[name], ""))
        return with_split_off(issue, new, f"split from {item} (“{every[item].title}”) by {self._by}")

    def joined_in(self, draft: Draft, kept: str, gone: str, *, shows: bool) -> Issue:
        """The draft's issue after `gone` was joined to `kept`, which may stand in it or not."""
        every = {one.id: one for one in (*draft.issue.shown(), *(held.item for held in draft.issue.held))}
        if gone not in every:
            return self._followed(draft) if kept in every else draft.issue
        said = read_again(
            self._tx, self._workspace, self._newsletter, {kept: every.get(kept, every[gone]).kind}
        )
        own = every.get(kept)
        if own is None and shows and kept in said:
            own = issue_item(Choice(said[kept], every[gone].why))
        return self._followed(replace(draft, issue=joined_in(draft.issue, own, gone)))

    def _followed(self, draft: Draft) -> Issue:
        return brought_up(
            self._tx, self._workspace, self._newsletter, draft, self._live, now=self._now, by_person=True
        ).issue

    def _called(self, draft: Draft) -> str:
        return f"{self._newsletter.name}, issue of {called(self._tx, draft)}"
