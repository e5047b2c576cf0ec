"""`explain`: everything that was decided about one item, and why, in every newsletter."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import islice

from pipeline import schedule
from pipeline.compose.edits import ITEM_FIELDS, write_deadline
from pipeline.compose.pictures import PICTURE_FIELDS, picture_in_words
from pipeline.curate.explanation import Account, account_for
from pipeline.curate.items import read_entry
from pipeline.curate.matching import candidate_pairs
from pipeline.curate.selection import belongs, reason_to_hold, score_parts, select, takes
from pipeline.errors import UsageError
from pipeline.model.entries import StoredEntry
from pipeline.model.issues import Draft, Issue, IssueItem, Status
from pipeline.model.items import Item
from pipeline.model.selection import Preference
from pipeline.model.settings import Newsletter
from pipeline.review.draft import approval_of, status_of
from pipeline.store import Transaction, past
from pipeline.store import drafts as draft_rows
from pipeline.store import entries as entry_rows
from pipeline.store import items as item_rows
from pipeline.store import marks as mark_rows
from pipeline.store import pairings as pairing_rows
from pipeline.store import preferences as preference_rows
from pipeline.store import quarantines as quarantine_rows
from pipeline.text.links import canonical_link, is_web_link
from pipeline.workflow.curating import COMPARED, current
from pipeline.workflow.drafting import candidates
from pipeline.workflow.rereading import boilerplate_in
from pipeline.workflow.workspace import Workspace

SHORTEST_ID = 3
_NEIGHBOURS = 40  # entries compared with the item's
_NAMED = 8  # items named where several answer


@dataclass(frozen=True, slots=True)
class InIssue:
    """What one issue makes of the item.

    Attributes:
        date: the issue's.
        status: of its draft.
        section: its title; empty where the item is held.
        why: why it stands there, or is held.
        held_by: who holds it: `rule` or a person; empty where it stands in the issue.
        edits: what persons changed, by field.
    """

    date: str
    status: str
    section: str
    why: str
    held_by: str
    edits: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Prospect:
    """What a draft made now would do with the item; `section` is empty where it would hold it."""

    slot: str
    section: str
    why: str


@dataclass(frozen=True, slots=True)
class Standing:
    """How the item stands with one newsletter.

    Attributes:
        taken: the newsletter is made from one of its feeds.
        issues: those that went out or are open, the newest first; cancelled ones are left out.
        published: it has stood in an issue that went out, and never comes again.
        reserved: an approved issue holds it.
        fits: titles of the sections whose rules take it.
        points: what makes up its score, in the newest of its issues, or else in the next to be drafted.
        preference: a person's lasting word.
        prospect: None where an issue has decided already.
    """

    newsletter: str
    name: str
    taken: bool
    issues: tuple[InIssue, ...]
    published: bool
    reserved: bool
    fits: tuple[str, ...]
    points: tuple[tuple[str, float], ...]
    preference: Preference | None
    prospect: Prospect | None


@dataclass(frozen=True, slots=True)
class Explained:
    """An item, and how it stands with every newsletter."""

    account: Account
    standings: tuple[Standing, ...]


def explain(workspace: Workspace, ref: str, *, only: str | None = None, now: datetime) -> Explained:
    """Say everything that was decided about an item. Nothing is stored.

    Args:
        workspace: the opened folder.
        ref: its id or the beginning of it, its address, or words of its title.
        only: the id of a newsletter; None for all.
        now: the time from which the next issue counts.

    Raises:
        UsageError: no item, or more than one, answers to `ref`; or there is no such newsletter.
    """
    settings = workspace.settings
    newsletters = [workspace.newsletter(only)] if only else list(settings.newsletter)
    with workspace.store.reading() as tx:
        name = _item_meant(tx, ref)
        account = _account(tx, workspace, name, newsletters[0])
        feeds = {entry.feed for entry in account.entries}
        standings = [_standing(tx, workspace, one, account.item, feeds, now) for one in newsletters]
    return Explained(account, tuple(standings))


def _item_meant(tx: Transaction, ref: str) -> str:
    ref = ref.strip()
    found = _known_as(tx, ref)
    titles = {} if found else _titled(tx, ref)
    found = found or list(titles)
    if len(found) == 1:
        return found[0]
    if not found:
        raise UsageError(
            f"no item answers to {ref!r}",
            todo="Say its id, its address or words of its title; `pipeline entries` lists them",
        )
    titles = titles or {one.item: one.title for one in past.headings(tx) if one.item in found}
    named = "".join(f"\n  {item}  {titles.get(item, '')}" for item in found[:_NAMED])
    more = "\n  and others" if len(found) > _NAMED else ""
    raise UsageError(
        f"more than one item answers to {ref!r}", todo=f"Say the id of one of them:{named}{more}"
    )


def _known_as(tx: Transaction, ref: str) -> list[str]:
    """Items by their id, the beginning of it, or an address."""
    if is_web_link(ref):
        return past.items_with_key(tx, f"link:{canonical_link(ref)}")
    if len(ref) < SHORTEST_ID or not ref.isalnum():
        return []
    found = item_rows.ids_like(tx, ref.lower(), most=_NAMED + 1)
    return [ref.lower()] if ref.lower() in found else found


def _titled(tx: Transaction, words: str) -> dict[str, str]:
    """Items whose title has all the words, with the title; those that say nothing else before the others."""
    wanted = words.casefold().split()
    found: dict[str, str] = {}
    exact: dict[str, str] = {}
    for heading in past.headings(tx):
        title = heading.title.casefold()
        if wanted and all(word in title for word in wanted):
            found.setdefault(heading.item, heading.title)
            if title == " ".join(wanted):
                exact.setdefault(heading.item, heading.title)
    return exact or found


def _account(tx: Transaction, workspace: Workspace, name: str, newsletter: Newsletter) -> Account:
    zone = newsletter.timezone
    feeds = {feed.id: feed for feed in workspace.settings.feed}
    own = item_rows.entries_of(tx, name)
    reads = [read_entry(one, feeds, zone) for one in own]
    near = [read_entry(one, feeds, zone) for one in _near(tx, own)]
    said = {frozenset((one.one, one.other)): one for one in pairing_rows.load(tx, [one.id for one in own])}
    return account_for(
        name,
        reads,
        near,
        boilerplate=boilerplate_in(tx, {read.feed.id for read in reads}),
        zone=zone,
        said=said,
        waiting=past.held_entries(tx),
    )


def _near(tx: Transaction, own: Sequence[StoredEntry]) -> list[StoredEntry]:
    """Entries of other items that share enough with the item's to be worth a comparison."""
    numbers = {one.id for one in own}
    marks = list(current(tx, mark_rows.since(tx, min(one.first_seen for one in own) - COMPARED)))
    mine = [marked for marked in marks if marked.entry in numbers]
    pairs = candidate_pairs(mine, (marked for marked in marks if marked.entry not in numbers))
    others = dict.fromkeys(entry for pair in pairs for entry in pair if entry not in numbers)
    return list(entry_rows.some(tx, islice(others, _NEIGHBOURS)).values())


def _standing(
    tx: Transaction, workspace: Workspace, newsletter: Newsletter, item: Item, feeds: set[str], now: datetime
) -> Standing:
    known = [feed for feed in workspace.settings.feed if feed.id in feeds]
    drafts = [one for one in draft_rows.load(tx, newsletter.id) if one.stage is not Status.CANCELLED]
    issues = [(draft, found) for draft in drafts if (found := _in_issue(draft, item.id, now))]
    preference = next((one for one in preference_rows.load(tx, newsletter.id) if one.item == item.id), None)
    published = newsletter.id in item_rows.published_in(tx, item.id)
    reserved = any(
        draft.stage is Status.DRAFT and approval_of(draft) and found.section for draft, found in issues
    )
    open_now = any(draft.stage is Status.DRAFT for draft, _ in issues)
    taken = any(takes(newsletter, feed) for feed in known)
    slot = _next_slot(newsletter, {draft.send_slot for draft in drafts}, now)
    prospect = None
    if taken and not published and not open_now:
        prospect = _prospect(tx, workspace, newsletter, item, slot, drafts)
    return Standing(
        newsletter=newsletter.id,
        name=newsletter.name,
        taken=taken,
        issues=tuple(found for _, found in issues),
        published=published,
        reserved=reserved,
        fits=tuple(section.title for section in newsletter.section if belongs(item, section)),
        points=tuple(score_parts(item, issues[0][0].issue.send_at if issues else slot.at).items()),
        preference=preference,
        prospect=prospect,
    )


def _in_issue(draft: Draft, item: str, now: datetime) -> InIssue | None:
    issue = draft.issue
    status, day = status_of(draft, now).value, issue.date.isoformat()
    for section in issue.sections:
        for one in (*section.items, *section.more):
            if one.id == item:
                return InIssue(day, status, section.title, one.why, "", tuple(_edits(issue, one)))
    for held in issue.held:
        if held.item.id == item:
            return InIssue(day, status, "", held.reason, held.by, tuple(_edits(issue, held.item)))
    return None


def _edits(issue: Issue, item: IssueItem) -> Iterator[tuple[str, str]]:
    """What a person changed of it in this issue, its posts included."""
    for name in item.touched:
        if name == "deadline":
            yield name, write_deadline(item.deadline)
        elif name in ITEM_FIELDS:
            yield name, str(getattr(item, name))
        elif name in PICTURE_FIELDS:
            yield name, picture_in_words(item.picture)
        else:
            yield name, item.why
    for edit in issue.post_edits:
        if edit.item == item.id:
            again = f"~{edit.reminder}" if edit.reminder is not None else ""
            name = f"post.{edit.network}{again}"
            if edit.text is not None:
                yield name, edit.text or "left out"
            if edit.alt is not None:
                yield f"{name}.alt", edit.alt or "left out"
            if edit.at is not None:
                yield f"{name}.at", edit.at.isoformat(" ", "minutes")


def _next_slot(newsletter: Newsletter, taken: Collection[str], now: datetime) -> schedule.Slot:
    """The first send slot to come that no issue stands for."""
    rules = [schedule.parse_rule(rule) for rule in newsletter.schedule.send]
    slot = schedule.next_slot(rules, newsletter.timezone, now)
    while slot.key in taken:
        slot = schedule.next_slot(rules, newsletter.timezone, slot.at)
    return slot


def _prospect(
    tx: Transaction,
    workspace: Workspace,
    newsletter: Newsletter,
    item: Item,
    slot: schedule.Slot,
    drafts: Sequence[Draft],
) -> Prospect:
    """Draft the next issue without keeping it, unless the item by itself tells that it would be held."""
    preferences = preference_rows.load(tx, newsletter.id)
    own = next((one for one in preferences if one.item == item.id), None)
    shut = quarantine_rows.load(tx)
    reason = reason_to_hold(item, newsletter, send_at=slot.at, preference=own, quarantines=shut)
    if reason:
        return Prospect(slot.key, "", reason)
    approved = [draft for draft in drafts if draft.stage is Status.DRAFT and approval_of(draft)]
    reserved = {one.id for draft in approved for one in draft.issue.shown()}
    items = [one for one in candidates(tx, workspace, newsletter) if one.id not in reserved]
    selection = select(items, newsletter, send_at=slot.at, preferences=preferences, quarantines=shut)
    for chosen in selection.sections:
        for choice in (*chosen.items, *chosen.more):
            if choice.item.id == item.id:
                title = (
                    chosen.section.title
                    if choice in chosen.items
                    else f"{chosen.section.title}, as a title only"
                )
                return Prospect(slot.key, title, choice.why)
    held = next((choice.why for choice in selection.held if choice.item.id == item.id), "")
    return Prospect(slot.key, "", held or "its entries are held for a person")
