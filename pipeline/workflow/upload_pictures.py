"""The pictures of posts on the public site, where scheduling tools fetch them from."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from pathlib import PurePosixPath

from pipeline.model.issues import Draft, Status
from pipeline.model.settings import Site
from pipeline.render.places import PICTURES
from pipeline.render.uploads import is_upload
from pipeline.store import drafts as draft_rows
from pipeline.workflow.workspace import Workspace

_KINDS = frozenset({".jpg", ".png"})
_RECENT = timedelta(days=60)  # what is not uploaded by then never is; the site keeps what it has anyway


def address_on_site(site: Site, files: Mapping[str, bytes]) -> Callable[[str], str]:
    """A function that tells at which address a picture will stand once the issue is out; empty if at none.

    Args:
        site: where the public pages can be reached, if they can.
        files: of the issue, by their names in its folder.
    """

    def address(name: str) -> str:
        place = _place(name, files[name]) if site.address and name in files else ""
        return f"{site.address.rstrip('/')}/{place}" if place else ""

    return address


def uploaded_pictures(workspace: Workspace, publishing: Draft | None, *, now: datetime) -> dict[str, bytes]:
    """The pictures that files to upload name, as files of the public site.

    Args:
        workspace: the opened folder.
        publishing: a draft that is about to go out.
        now: issues that went out long before need theirs no more.
    """
    found: dict[str, bytes] = {}
    for newsletter in workspace.settings.newsletter if workspace.settings.site.address else ():
        if not newsletter.posts.uploads:
            continue
        with workspace.store.beside() as tx:
            drafts = draft_rows.load(tx, newsletter.id, [Status.SENT, Status.SENDING])
            drafts = [draft for draft in drafts if draft.issue.send_at > now - _RECENT]
            if publishing and publishing.issue.newsletter == newsletter.id:
                drafts.append(publishing)
            for draft in drafts:
                found |= _pictures(draft_rows.frozen(tx, draft))
    return found


def _pictures(files: Mapping[str, bytes]) -> dict[str, bytes]:
    """All pictures of an issue that has files to upload, by their places on the site."""
    if not any(is_upload(name) for name in files):
        return {}
    return {place: data for name, data in files.items() if (place := _place(name, data))}


def _place(name: str, data: bytes) -> str:
    """Where a picture stands below the site's root, named by what it shows; empty if it is no picture."""
    kind = PurePosixPath(name).suffix
    return f"{PICTURES}{hashlib.sha256(data).hexdigest()}{kind}" if kind in _KINDS else ""
