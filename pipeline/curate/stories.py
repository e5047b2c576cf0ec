"""Which of the entries that `matching` brings together tell the same story.

A reading comes here when two entries look alike, and mostly they turn out not to be; so the rules for kinds
and dates, which take longer to load than most readings take in all, are loaded when two seem to be one.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date

from pipeline.curate.blurbs import body_text
from pipeline.curate.duplicates import Candidate, compare
from pipeline.curate.keys import day_of, own_link
from pipeline.model.entries import StoredEntry
from pipeline.model.items import Kind
from pipeline.model.settings import Feed


def same_story(
    pairs: Iterable[tuple[int, int]], stored: Mapping[int, StoredEntry], feeds: Mapping[str, Feed]
) -> list[tuple[int, int]]:
    """Those of the pairs of entries that tell the same.

    What kind an entry is takes long to find out and can only keep two apart; so it is asked last.
    """
    drafts: dict[int, Candidate] = {}
    read: dict[int, Candidate] = {}
    same = []
    for one, other in pairs:
        for entry in (one, other):
            if entry not in drafts:
                drafts[entry] = _candidate(stored[entry])
        if not compare(drafts[one], drafts[other]).same:
            continue
        for entry in (one, other):
            if entry not in read:
                read[entry] = _with_kind(drafts[entry], stored[entry], feeds)
        if compare(read[one], read[other]).same:
            same.append((one, other))
    return same


def _candidate(stored: StoredEntry) -> Candidate:
    """An entry for comparison, as a story until we know better."""
    entry = stored.entry
    return Candidate(
        id=str(stored.id),
        feed=entry.feed,
        title=entry.title,
        text=body_text(entry.content, entry.summary),
        link_key=own_link(entry),
        published=date.fromordinal(day_of(entry, stored.first_seen)),
        kind=Kind.STORY,
    )


def _with_kind(candidate: Candidate, stored: StoredEntry, feeds: Mapping[str, Feed]) -> Candidate:
    from pipeline.curate.classify import classify  # noqa: PLC0415 - few pairs come so far

    entry = stored.entry
    feed = feeds.get(entry.feed)
    kind = classify(
        entry.title,
        candidate.text,
        categories=entry.categories,
        hint=feed.kind if feed else None,
        starts=entry.starts is not None,
        language=entry.language or (feed.language if feed else "") or "en",
    )
    return replace(candidate, kind=kind.kind)
