"""Putting a page into a draft by its address: what it says of itself becomes an entry, and so an item."""

from __future__ import annotations

import html
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from pipeline.compose.issue import issue_item, reworded
from pipeline.compose.moves import put_at
from pipeline.curate.items import build_item, read_entry
from pipeline.curate.keys import digest, entry_keys
from pipeline.curate.marks import marks_of
from pipeline.errors import FeedError, UsageError
from pipeline.model.entries import Entry, Picture
from pipeline.model.issues import UNRENDERED, Draft, Issue, IssueItem, Step
from pipeline.model.selection import Choice
from pipeline.model.settings import Feed, Newsletter
from pipeline.store import Transaction, past
from pipeline.store import drafts as draft_rows
from pipeline.store import entries as entry_rows
from pipeline.store import items as item_rows
from pipeline.text.links import canonical_link, is_web_link
from pipeline.text.markup import one_line
from pipeline.workflow.curating import free_names
from pipeline.workflow.editing import Edited, open_draft
from pipeline.workflow.pictures import find_pictures, with_pictures
from pipeline.workflow.rereading import boilerplate_in
from pipeline.workflow.workspace import Workspace

if TYPE_CHECKING:
    from pipeline.collect.webpage import WebPage

BY_HAND = "by-hand"
"""The feed that such entries stand under; no list of feeds has it, and so no later draft takes them up."""

_LAST = 10_000  # a place behind all others


@dataclass(frozen=True, slots=True)
class Wanted:
    """What somebody wants to put in.

    Attributes:
        address: of the page.
        title, blurb: as typed, in place of what the page says; empty to take that.
        section: its id; empty for the first that fits.
    """

    address: str
    title: str = ""
    blurb: str = ""
    section: str = ""


def add(workspace: Workspace, draft: int, wanted: Wanted, *, by: str, now: datetime) -> tuple[Edited, str]:
    """Put a page into an open draft; gives the draft and the id of the item.

    A page that is known already, as an entry of a feed, is put in as that item. A page that cannot be fetched
    can still be put in by its title.

    Args:
        workspace: the opened folder.
        draft: the draft's number.
        wanted: what, and where to.
        by: who does it.
        now: the time to put on record.

    Raises:
        UsageError: that is no address, or the page says nothing and nobody typed a title; it stands in the
            issue already, or has been published.
        DraftError: the draft cannot be changed now.
    """
    address = wanted.address.strip()
    if address and "://" not in address:
        address = f"https://{address}"
    if len(address.split()) != 1 or not is_web_link(address):
        raise UsageError(f"{wanted.address!r} is no web address", todo="Paste it whole, from https:// on")
    with workspace.store.beside() as tx:
        before = open_draft(tx, draft)
        known = _known(tx, address)
    page = None if known else _page(workspace, address, wanted, now)
    newsletter = workspace.newsletter(before.issue.newsletter)
    with workspace.store.writing() as tx:
        _refuse_published(tx, newsletter, known)
        item = _item(tx, workspace, newsletter, before, known, page, now)
    item = _worded(item, wanted)
    # Pictures are looked for over the network, in no transaction; what comes of it is on record.
    find_pictures(workspace, newsletter, _with(before.issue, item, newsletter, wanted, by), now=now)
    with workspace.store.writing() as tx:
        before = open_draft(tx, draft)
        issue = reworded(_with(before.issue, item, newsletter, wanted, by), newsletter)
        issue = with_pictures(tx, workspace, newsletter, issue)
        note = f"added “{one_line(item.title)}”"
        after = draft_rows.revise(tx, before, issue, UNRENDERED, Step(by, now, note))
    return Edited(after, note), item.id


def _known(tx: Transaction, address: str) -> str:
    """The item that an address belongs to already; empty if none."""
    return next(iter(past.items_with_key(tx, f"link:{canonical_link(address)}")), "")


def _refuse_published(tx: Transaction, newsletter: Newsletter, item: str) -> None:
    published = item_rows.published_in(tx, item).get(newsletter.id) if item else None
    if published is not None:
        day = draft_rows.numbered(tx, published).issue.date
        raise UsageError(f"it stood in the issue of {day} already", where=f"item {item}")


def _page(workspace: Workspace, address: str, wanted: Wanted, now: datetime) -> WebPage:
    """What the page says of itself; if it cannot be had, what was typed."""
    # Imported here: whoever edits words speaks no HTTP.
    from pipeline.collect.webpage import WebPage, read_webpage  # noqa: PLC0415 - as above

    typed = one_line(wanted.title)
    host = address.partition("://")[2].partition("/")[0].removeprefix("www.")
    try:
        page = read_webpage(address, workspace.settings.collect, now=now)
    except FeedError as error:
        if not typed:
            what = f"the page cannot be read: {error.what}"
            raise UsageError(
                what, where=address, todo="Type its title and a blurb, and add it again"
            ) from error
        return WebPage(address, typed, "", host)
    if not (page.title or typed):
        raise UsageError("the page gives no title", where=address, todo="Type one, and add it again")
    return replace(page, title=typed or page.title)


def _item(
    tx: Transaction,
    workspace: Workspace,
    newsletter: Newsletter,
    draft: Draft,
    known: str,
    page: WebPage | None,
    now: datetime,
) -> IssueItem:
    """The item: one of the draft's, one that is known from a feed, or a new one of the page's own."""
    every: Mapping[str, IssueItem] = {
        item.id: item for item in (*draft.issue.shown(), *(one.item for one in draft.issue.held))
    }
    if known in every:
        return every[known]
    name = known or (_kept(tx, page, now) if page else "")
    stored = item_rows.entries_of(tx, name)
    site = next((one.entry.authors[0] for one in stored if one.entry.authors), BY_HAND)
    feeds = {**{feed.id: feed for feed in workspace.settings.feed}, BY_HAND: Feed(BY_HAND, site)}
    reads = [read_entry(one, feeds, newsletter.timezone) for one in stored]
    recurring = boilerplate_in(tx, {read.feed.id for read in reads})
    return issue_item(Choice(build_item(name, reads, recurring), ""))


def _kept(tx: Transaction, page: WebPage, now: datetime) -> str:
    """Keep the page as an entry with an item of its own; gives that."""
    keys = entry_keys(page.link, page.link, page.title, page.published)
    entry = Entry(
        feed=BY_HAND,
        keys=keys,
        guid=page.link,
        link=page.link,
        title=page.title,
        summary=f"<p>{html.escape(page.description, quote=False)}</p>" if page.description else "",
        base=page.link,
        published=page.published,
        # The site stands among the authors, from where the item takes its credit.
        authors=(page.site,) if page.site else (),
        pictures=(Picture(page.picture),) if page.picture else (),
        language=page.language,
    )
    known = past.items_with_key(tx, keys[0])
    if known:
        return known[0]
    entry_rows.add(tx, BY_HAND, [(entry, digest(entry))], [marks_of(entry)], backlog=False, now=now)
    new = next(tag for tag in entry_rows.unnamed(tx, _LAST) if tag.feed == BY_HAND)
    name = free_names(tx, [new])[new.entry]
    entry_rows.assign(tx, {new.entry: name})
    return name


def _worded(item: IssueItem, wanted: Wanted) -> IssueItem:
    """The item in the words that were typed."""
    typed = {"title": " ".join(wanted.title.split()), "blurb": " ".join(wanted.blurb.split())}
    new = {name: words for name, words in typed.items() if words}
    title, blurb = new.get("title", item.title), new.get("blurb", item.blurb)
    return replace(item, title=title, blurb=blurb, touched=tuple(sorted({*item.touched, *new})))


def _with(issue: Issue, item: IssueItem, newsletter: Newsletter, wanted: Wanted, by: str) -> Issue:
    """The issue with the item at the end of its section."""
    fitting = [one.id for one in newsletter.section if item.kind in one.kinds and not one.lead]
    section = wanted.section or next(iter(fitting), newsletter.section[-1].id)
    return put_at(issue, item, newsletter, section, _LAST, by=by)
