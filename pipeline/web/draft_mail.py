"""The mail of a draft in its frames: what was approved as it was frozen, all else as it stands now."""

from __future__ import annotations

from collections.abc import Mapping

from starlette.exceptions import HTTPException

from pipeline.model.issues import Draft
from pipeline.model.settings import Newsletter
from pipeline.render.pasting import with_tags
from pipeline.render.places import PICTURES, fill_html, fill_text, with_pictures_from
from pipeline.render.siteview import page_address
from pipeline.review.draft import approval_of
from pipeline.store import drafts as draft_rows
from pipeline.web.draft_events import News
from pipeline.workflow.mailing import render_mail
from pipeline.workflow.pictures import data_of, preview_of
from pipeline.workflow.rendering import places_of
from pipeline.workflow.workspace import Workspace


def mail_html(workspace: Workspace, news: News, draft: Draft, *, images: bool) -> str:
    """The mail as a page, with its pictures from the desk.

    Args:
        workspace: the opened folder.
        news: has what was rendered last; a mail that it does not have is rendered alone, which is quick.
        draft: whose mail.
        images: whether pictures have an address at all; the policy would stop them too, and complain of each.

    Raises:
        RenderError: a template is wrong.
    """
    newsletter = workspace.newsletter(draft.issue.newsletter)
    written = _written(workspace, news, draft, "mail.html") or _alone(workspace, newsletter, draft).html
    page = fill_html(with_tags(written, newsletter.mail.service), places_of(draft, newsletter))
    beside = preview_of(page, workspace.settings.site) or page
    return with_pictures_from(beside, lambda name: f"/drafts/{draft.id}/{PICTURES}{name}" if images else "")


def mail_text(workspace: Workspace, news: News, draft: Draft) -> str:
    """The plain text of the mail.

    Raises:
        RenderError: a template is wrong.
    """
    newsletter = workspace.newsletter(draft.issue.newsletter)
    written = _written(workspace, news, draft, "mail.txt") or _alone(workspace, newsletter, draft).text
    return fill_text(with_tags(written, newsletter.mail.service), places_of(draft, newsletter))


def mail_picture(workspace: Workspace, name: str) -> bytes:
    """A picture by its name.

    Raises:
        HTTPException: there is none of that name.
    """
    found = data_of(workspace, [name]) if _is_name(name) else {}
    if name not in found:
        raise HTTPException(404)
    return found[name]


def _is_name(name: str) -> bool:
    stem, _, ending = name.partition(".")
    return len(stem) == 64 and stem.isalnum() and ending in {"jpg", "png"}


class _Alone:
    """Both parts of a mail, rendered without anything else."""

    def __init__(self, html: str, text: str) -> None:
        self.html, self.text = html, text


def _alone(workspace: Workspace, newsletter: Newsletter, draft: Draft) -> _Alone:
    browser = page_address(draft.issue, newsletter, workspace.settings.site)
    mail = render_mail(draft.issue, newsletter, workspace.templates, browser=browser)
    return _Alone(mail.html, mail.text)


def _written(workspace: Workspace, news: News, draft: Draft, name: str) -> str:
    """What is rendered of it already; empty if nothing is."""
    files: Mapping[str, bytes] = {}
    if approval_of(draft) or draft.sent_at:
        with workspace.store.beside() as tx:
            files = draft_rows.frozen(tx, draft)
    shown, _ = news.known(draft.id)
    if not files and shown and shown.draft.issue == draft.issue:
        files = shown.rendered.files
    return files[name].decode() if name in files else ""
