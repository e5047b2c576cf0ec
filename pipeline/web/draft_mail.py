"""The mail of a draft in its frames: what was approved as it was frozen, all else as it stands now."""

from __future__ import annotations

from collections.abc import Mapping

from starlette.exceptions import HTTPException

from pipeline.errors import RenderError
from pipeline.model.issues import Draft
from pipeline.render.pasting import with_tags
from pipeline.render.places import PICTURES, fill_html, fill_text, with_pictures_from
from pipeline.review.draft import approval_of
from pipeline.store import drafts as draft_rows
from pipeline.web.desk_state import Desk
from pipeline.workflow.pictures import data_of, preview_of
from pipeline.workflow.rendering import places_of
from pipeline.workflow.workspace import Workspace


def mail_html(desk: Desk, draft: Draft, *, images: bool) -> str:
    """The mail as a page, with its pictures from the desk.

    Args:
        desk: renders it, unless it has done so.
        draft: whose mail.
        images: whether pictures have an address at all; the policy would stop them too, and complain of each.

    Raises:
        RenderError: a template is wrong.
    """
    workspace = desk.workspace
    newsletter = workspace.newsletter(draft.issue.newsletter)
    written = _frozen(workspace, draft, "mail.html") or desk.mail(draft).html
    page = fill_html(with_tags(written, newsletter.mail.service), places_of(draft, newsletter))
    beside = preview_of(page, workspace.settings.site) or page
    return with_pictures_from(beside, lambda name: f"/drafts/{draft.id}/{PICTURES}{name}" if images else "")


def mail_text(desk: Desk, draft: Draft) -> str:
    """The plain text of the mail.

    Raises:
        RenderError: a template is wrong.
    """
    newsletter = desk.workspace.newsletter(draft.issue.newsletter)
    written = _frozen(desk.workspace, draft, "mail.txt") or desk.mail(draft).text
    return fill_text(with_tags(written, newsletter.mail.service), places_of(draft, newsletter))


def mail_picture(workspace: Workspace, name: str) -> bytes:
    """A picture by its name.

    Raises:
        HTTPException: there is none of that name.
    """
    if not _is_name(name):
        raise HTTPException(404)
    try:
        return data_of(workspace, [name])[name]
    except RenderError as error:
        raise HTTPException(404) from error


def _is_name(name: str) -> bool:
    stem, _, ending = name.partition(".")
    return len(stem) == 64 and stem.isalnum() and ending in {"jpg", "png"}


def _frozen(workspace: Workspace, draft: Draft, name: str) -> str:
    """What was approved of it; empty if nothing was."""
    files: Mapping[str, bytes] = {}
    if approval_of(draft) or draft.sent_at:
        with workspace.store.beside() as tx:
            files = draft_rows.frozen(tx, draft)
    return files[name].decode() if name in files else ""
