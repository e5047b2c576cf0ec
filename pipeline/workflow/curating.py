"""Giving every new entry its item."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import timedelta
from itertools import islice
from typing import TYPE_CHECKING

from pipeline.store import Transaction
from pipeline.store import entries as entry_rows
from pipeline.store import marks as mark_rows
from pipeline.workflow.workspace import Workspace

if TYPE_CHECKING:
    from pipeline.curate.matching import Marked

COMPARED = timedelta(days=90)
"""How far back an entry may tell the same as a new one, by when we first saw it."""

_PAIRS = 400  # compared together, with their texts in memory
_NAMES = 2_000  # entries named together
_REMARKED = 1_000  # entries that are given other marks together


def curate_new(workspace: Workspace) -> int:
    """Give every entry that has no item yet an item, new or known; says how many there were.

    A crash after an entry was stored leaves it without an item; the next call finds it.
    """
    remark(workspace)
    with workspace.store.writing() as tx:
        oldest = entry_rows.oldest_new(tx)
        if oldest is None:
            return 0
        # Imported here: reading the rules takes longer than a run that finds nothing new.
        from pipeline.curate.matching import candidate_pairs, joined  # noqa: PLC0415 - as above

        known = mark_rows.since(tx, oldest - COMPARED)
        pairs = candidate_pairs(current(tx, mark_rows.of_new(tx)), current(tx, known))
        groups = joined(_same(tx, workspace, pairs))
        return _named_groups(tx, groups) + _named_alone(tx)


def remark(workspace: Workspace) -> None:
    """Give the entries that new ones are compared with marks of today's rules, if theirs are older.

    So that an upgrade leaves nobody unmatched. In portions, so that nobody else waits long for the database.
    """
    with workspace.store.reading() as tx:
        oldest = entry_rows.oldest_new(tx)
    if oldest is None:
        return
    from pipeline.curate.marks import VERSION  # noqa: PLC0415 - see curate_new

    while True:
        with workspace.store.writing() as tx:
            entries = mark_rows.older(tx, oldest - COMPARED, VERSION, _REMARKED)
            mark_rows.replace(tx, _made_anew(tx, entries))
        if len(entries) < _REMARKED:
            return


def current(tx: Transaction, marks: Iterable[Marked]) -> Iterator[Marked]:
    """The same with marks of today's rules, made anew where they are older; nothing is stored."""
    from pipeline.curate.marks import is_current  # noqa: PLC0415 - see curate_new

    waiting = iter(marks)
    while portion := list(islice(waiting, _REMARKED)):
        older = [marked.entry for marked in portion if not is_current(marked.marks)]
        anew = {entry: made for entry, _, made in _made_anew(tx, older)}
        yield from (
            marked._replace(marks=anew[marked.entry]) if marked.entry in anew else marked
            for marked in portion
        )


def _made_anew(tx: Transaction, entries: Sequence[int]) -> list[tuple[int, int, bytes]]:
    """Numbers, days and marks of entries, by what is stored of them."""
    from pipeline.curate.keys import day_of  # noqa: PLC0415 - see curate_new
    from pipeline.curate.marks import marks_of  # noqa: PLC0415 - see curate_new

    stored = entry_rows.some(tx, entries) if entries else {}
    return [(each.id, day_of(each.entry, each.first_seen), marks_of(each.entry)) for each in stored.values()]


def _same(tx: Transaction, workspace: Workspace, pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    if not pairs:
        return []
    from pipeline.curate import duplicates  # noqa: PLC0415 - see curate_new
    from pipeline.curate.stories import same_story  # noqa: PLC0415 - see curate_new

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
            # Where a person has told two of them apart, a feed goes on with its own.
            own = {tag.feed: tag.item for tag in members if tag.item}
            items |= {tag.entry: own.get(tag.feed, item) for tag in members if not tag.item}
        else:
            leads.append((members[0], members))
    names = free_names(tx, [lead for lead, _ in leads])
    for lead, members in leads:
        items |= {tag.entry: names[lead.entry] for tag in members}
    entry_rows.assign(tx, items)
    return len(items)


def _named_alone(tx: Transaction) -> int:
    """Each entry that is still without one gets an item of its own."""
    count = 0
    while tags := entry_rows.unnamed(tx, _NAMES):
        entry_rows.assign(tx, free_names(tx, tags))
        count += len(tags)
    return count


def free_names(tx: Transaction, tags: Sequence[entry_rows.Tag]) -> dict[int, str]:
    """Ids for new items. One that is taken, as by an entry that had the same guid before, is passed over."""
    from pipeline.curate.keys import item_id  # noqa: PLC0415 - see curate_new

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
