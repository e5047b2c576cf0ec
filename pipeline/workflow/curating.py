"""Giving every new entry its item."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from itertools import islice

from pipeline.curate.matching import candidate_pairs
from pipeline.store import Transaction
from pipeline.store import entries as entry_rows
from pipeline.workflow.workspace import Workspace

COMPARED = timedelta(days=90)
"""How far back an entry may tell the same as a new one, by when we first saw it."""

_PAIRS = 400  # compared together, with their texts in memory
_NAMES = 2_000  # entries named together


def curate_new(workspace: Workspace) -> int:
    """Give every entry that has no item yet an item, new or known; says how many there were.

    A crash after an entry was stored leaves it without an item; the next call finds it.
    """
    with workspace.store.writing() as tx:
        oldest = entry_rows.oldest_new(tx)
        if oldest is None:
            return 0
        # Imported here: reading the rules takes longer than a run that finds nothing new.
        from pipeline.curate.items import joined  # noqa: PLC0415 - as above

        pairs = candidate_pairs(entry_rows.marks_of_new(tx), entry_rows.marks_since(tx, oldest - COMPARED))
        groups = joined(_same(tx, workspace, pairs))
        return _named_groups(tx, groups) + _named_alone(tx)


def _same(tx: Transaction, workspace: Workspace, pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    from pipeline.curate import duplicates  # noqa: PLC0415 - see curate_new
    from pipeline.curate.items import same_story  # noqa: PLC0415 - see curate_new

    feeds = {feed.id: feed for feed in workspace.settings.feed}
    same: list[tuple[int, int]] = []
    waiting = iter(pairs)
    while portion := list(islice(waiting, _PAIRS)):
        stored = entry_rows.some(tx, (entry for pair in portion for entry in pair))
        same += same_story(portion, stored, feeds)
        duplicates.forget()
    return same


def _named_groups(tx: Transaction, groups: Sequence[Sequence[int]]) -> int:
    """Entries that tell the same belong to the earliest item among them, or to a new one."""
    tags = entry_rows.tags(tx, [entry for group in groups for entry in group])
    items: dict[int, str] = {}
    leads = []
    for group in groups:
        members = sorted((tags[entry] for entry in group), key=lambda tag: (tag.age, tag.entry))
        item = next((tag.item for tag in members if tag.item), "")
        if item:
            items |= {tag.entry: item for tag in members if not tag.item}
        else:
            leads.append((members[0], members))
    names = _free_names(tx, [lead for lead, _ in leads])
    for lead, members in leads:
        items |= {tag.entry: names[lead.entry] for tag in members}
    entry_rows.assign(tx, items)
    return len(items)


def _named_alone(tx: Transaction) -> int:
    """Each entry that is still without one gets an item of its own."""
    count = 0
    while tags := entry_rows.unnamed(tx, _NAMES):
        entry_rows.assign(tx, _free_names(tx, tags))
        count += len(tags)
    return count


def _free_names(tx: Transaction, tags: Sequence[entry_rows.Tag]) -> dict[int, str]:
    """Ids for new items. One that is taken, as by an entry that had the same guid before, is passed over."""
    from pipeline.curate.items import item_id  # noqa: PLC0415 - see curate_new

    names: dict[int, str] = {}
    waiting = list(tags)
    attempt = 0
    while waiting:
        wanted = {tag.entry: item_id(tag.feed, tag.key, attempt) for tag in waiting}
        gone = entry_rows.taken(tx, set(wanted.values())) | set(names.values())
        for tag in waiting:
            if wanted[tag.entry] not in gone:
                names[tag.entry] = wanted[tag.entry]
                gone.add(wanted[tag.entry])
        waiting = [tag for tag in waiting if tag.entry not in names]
        attempt += 1
    return names
