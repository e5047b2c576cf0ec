"""The draft as readers would get it now, for a page that follows templates and settings as they change."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from pipeline import schedule
from pipeline.model.issues import Draft, Finding, Status
from pipeline.model.settings import Newsletter
from pipeline.render.pasting import with_tags
from pipeline.render.places import PICTURES, fill_html, fill_text
from pipeline.review.checks import blocking
from pipeline.review.draft import approval_of, status_of
from pipeline.review.page import read_page
from pipeline.store import drafts as draft_rows
from pipeline.workflow.pictures import preview_of
from pipeline.workflow.rendering import places_of, render
from pipeline.workflow.reviewing import OPEN, find_draft
from pipeline.workflow.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Preview:
    """A draft as readers would get it, by the templates and settings of now.

    Attributes:
        html: the mail, with its pictures as `pictures/NAME`.
        text: its plain text.
        pictures: by those names.
        size: bytes of the HTML, as the check of its size counts them.
        shortened: what was done to a mail that would be too large; empty if nothing.
        must_fix: what would stop its approval.
        elsewhere: addresses of pictures that are neither the draft's nor the newsletter's logo.
        status: where it stands.
        as_approved: whether it is just what was approved; False if nothing was.
    """

    newsletter: Newsletter
    draft: Draft
    html: str
    text: str
    pictures: dict[str, bytes]
    size: int
    shortened: str
    must_fix: tuple[Finding, ...]
    elsewhere: tuple[str, ...]
    status: Status
    as_approved: bool


@dataclass(frozen=True, slots=True)
class NoDraft:
    """There is nothing to show yet.

    Attributes:
        next_draft: the slot at which the next is drafted.
        newest: the date of the newest issue that was; empty if there is none.
        options: what a command must say so that this newsletter is meant; empty where it is the only one.
    """

    newsletter: Newsletter
    next_draft: str
    newest: str
    options: str = ""


def preview(workspace: Workspace, newsletter: Newsletter, date: str, *, now: datetime) -> Preview | NoDraft:
    """The draft that is meant, rendered by the present templates and settings. Nothing is stored.

    Args:
        workspace: the opened folder.
        newsletter: whose draft it is.
        date: as of `find_draft`; empty for the open one.
        now: aware.

    Raises:
        UsageError: several drafts are open, or none is of that date.
        RenderError: a template is wrong.
    """
    with workspace.store.beside() as tx:
        if not date and not draft_rows.load(tx, newsletter.id, OPEN):
            newest = draft_rows.load(tx, newsletter.id, limit=1)
            rules = [schedule.parse_rule(rule) for rule in newsletter.schedule.draft]
            slot = schedule.next_slot(rules, newsletter.timezone, now)
            return NoDraft(
                newsletter,
                slot.key,
                newest[0].send_slot[:10] if newest else "",
                f" --newsletter {newsletter.id}" if len(workspace.settings.newsletter) > 1 else "",
            )
        draft = find_draft(tx, newsletter, date, any_stage=bool(date))
    rendered = render(workspace, draft.issue, newsletter)
    places, tags = places_of(draft, newsletter), newsletter.mail.service
    written = {name: rendered.files[name].decode() for name in ("mail.html", "mail.txt")}
    html = fill_html(with_tags(written["mail.html"], tags), places)
    beside = preview_of(html, workspace.settings.site) or html
    shown = (image.src for image in read_page(beside.encode()).images)
    return Preview(
        newsletter=newsletter,
        draft=draft,
        html=beside,
        text=fill_text(with_tags(written["mail.txt"], tags), places),
        pictures={name: data for name, data in rendered.files.items() if name.startswith(PICTURES)},
        size=len(rendered.files["mail.html"]),
        shortened=rendered.shortened,
        must_fix=blocking(rendered.findings),
        elsewhere=tuple(
            src
            for src in dict.fromkeys(shown)
            if not src.startswith((PICTURES, "data:")) and src != newsletter.brand.logo
        ),
        status=status_of(draft, now),
        as_approved=approval_of(draft) is not None and rendered.content_hash == draft.content_hash,
    )


def preview_mark(workspace: Workspace, newsletter: str) -> object:
    """What changes when `preview` would show another draft, or another state of it. Takes a millisecond.

    Raises:
        StoreError: the database cannot be read.
    """
    with workspace.store.beside() as tx:
        return draft_rows.marks(tx, newsletter)
