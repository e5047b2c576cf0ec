"""Reading the entries of single items again, by the rules of today."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from pipeline.curate.blurbs import body_text, recurring_sentences
from pipeline.curate.items import build_item, read_entry, told_by
from pipeline.curate.selection import takes
from pipeline.model.issues import Draft, IssueItem
from pipeline.model.items import Item, Kind
from pipeline.model.settings import Feed, Newsletter
from pipeline.store import Transaction, past
from pipeline.store import entries as entry_rows
from pipeline.store import items as item_rows
from pipeline.store import pairings as pairing_rows
from pipeline.workflow.workspace import Workspace

_FEED_MEMORY = 400  # entries of a feed, the latest, among which recurring sentences are looked for


def changed_since(
    tx: Transaction, workspace: Workspace, newsletter: Newsletter, draft: Draft, items: Iterable[IssueItem]
) -> dict[str, IssueItem]:
    """Those of a draft's items whose entries say something else by now, or are others; none of them is read.

    Drafts of versions that did not remember the entries go by when these last changed.
    """
    wanted = {item.id: item for item in items}
    feeds = _feeds(workspace, newsletter)
    entries: dict[str, list[item_rows.Teller]] = {}
    for one in item_rows.tellers(tx, wanted):
        if one.feed in feeds:
            entries.setdefault(one.item, []).append(one)
    found = {}
    for name, tellers in entries.items():
        item = wanted[name]
        now = told_by((one.entry, one.digest) for one in tellers)
        later = max(one.changed for one in tellers) > draft.created
        if now != item.told_by if item.told_by else later:
            found[name] = item
    return found


def read_again(
    tx: Transaction,
    workspace: Workspace,
    newsletter: Newsletter,
    kinds: Mapping[str, Kind],
    *,
    with_blurbs: bool = True,
) -> dict[str, Item]:
    """Items as their entries tell them now; one without any entry is left out.

    Args:
        tx: a transaction.
        workspace: the opened folder.
        newsletter: whose feeds count.
        kinds: the items by id, with the kind that each is known as.
        with_blurbs: else what recurs in a feed is not looked for, which takes longer than all the rest.
    """
    feeds = _feeds(workspace, newsletter)
    numbers = [one.entry for one in item_rows.tellers(tx, kinds) if one.feed in feeds]
    stored = entry_rows.some(tx, numbers).values()
    reads = [read_entry(one, feeds, newsletter.timezone) for one in stored]
    recurring = boilerplate_in(tx, {read.feed.id for read in reads}) if with_blurbs else {}
    said = {frozenset((one.one, one.other)): one for one in pairing_rows.load(tx, numbers)}
    found = {}
    for name, kind in kinds.items():
        members = [read for read in reads if read.stored.item == name]
        if members:
            found[name] = build_item(name, members, recurring, said, known_as=kind)
    return found


def boilerplate_in(tx: Transaction, feeds: Collection[str]) -> dict[str, frozenset[str]]:
    """The sentences that recur in the latest entries of these feeds."""
    found = {}
    for feed in sorted(feeds):
        latest = entry_rows.some(tx, past.entries_of_feed(tx, feed, most=_FEED_MEMORY)).values()
        found[feed] = recurring_sentences(body_text(one.entry.content, one.entry.summary) for one in latest)
    return found


def _feeds(workspace: Workspace, newsletter: Newsletter) -> dict[str, Feed]:
    return {feed.id: feed for feed in workspace.settings.feed if takes(newsletter, feed)}
