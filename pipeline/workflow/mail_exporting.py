"""Mail that is handed to somebody else to send: readers' finished copies, or an issue for a mailing service.

Nothing here counts as sent: what becomes of such mail is not ours to know.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from pipeline.deliver.channels.maildir import MaildirChannel
from pipeline.deliver.channels.zip import ZipChannel
from pipeline.errors import UsageError
from pipeline.model.issues import Draft, Status
from pipeline.model.ledger import DeliveryStatus
from pipeline.model.mailings import Copy, Mailing, MailingState
from pipeline.model.settings import Newsletter
from pipeline.render.pasting import how_to_paste, with_tags
from pipeline.render.places import PICTURES, fill_html, fill_text
from pipeline.review.draft import approval_of
from pipeline.store import drafts as draft_rows
from pipeline.store import recipients as recipient_rows
from pipeline.workflow.keys import load_keys
from pipeline.workflow.mail_overview import MailingView
from pipeline.workflow.mailings import MAIL, Letters
from pipeline.workflow.rendering import frozen_or_stale, places_of
from pipeline.workflow.reviewing import find_draft
from pipeline.workflow.workspace import Workspace

WAITING = frozenset({DeliveryStatus.PENDING, DeliveryStatus.DEFERRED})
ANY = frozenset(DeliveryStatus) - {DeliveryStatus.SKIPPED}
README = "README.txt"
_AT_ONCE = 500  # copies


def write_maildir(
    workspace: Workspace,
    meant: MailingView,
    folder: Path,
    *,
    waiting: bool = False,
    on_progress: Callable[[int, int], None] = lambda _done, _total: None,
) -> int:
    """Write readers' copies of an issue into a maildir, byte for byte as they are sent; gives how many.

    Left out are readers who get none of it, and those who may have no mail any more. Writing again writes
    nothing twice. No copy becomes *sent* by this.

    Args:
        workspace: the opened folder.
        meant: the mailing.
        folder: of the maildir; it is made if it is not there.
        waiting: only copies that have not gone, and are not about to.
        on_progress: told how many are written, of how many at most.

    Raises:
        UsageError: those that wait are asked for while the mailing goes on, so that they could go twice.
        OutputError: the folder is no maildir, or cannot be written.
        PipelineError: as `Letters`.
    """
    mailing = meant.mailing
    if waiting and mailing.state is MailingState.RUNNING:
        raise UsageError(
            "what waits is about to go out",
            where=f"issue of {meant.issue}",
            todo="Say `pipeline mailing pause` first",
        )
    letters = _letters(workspace, mailing)
    channel = MaildirChannel(folder)
    total = sum(many for status, many in meant.counts.items() if status in (WAITING if waiting else ANY))
    done = last = 0
    while part := _part(workspace, mailing.draft, waiting=waiting, after=last):
        for copy in part:
            channel.hand_over(copy_name(mailing, copy), {MAIL: letters.mail(copy)})
        done, last = done + len(part), part[-1].reader
        on_progress(done, total)
    channel.sync()
    return done


def copy_name(mailing: Mailing, copy: Copy) -> str:
    """What a reader's copy is called in a maildir: the same each time, another for each reader and issue."""
    return f"{int(mailing.started.timestamp())}.D{copy.draft}R{copy.reader}.{mailing.newsletter}"


def write_zip(workspace: Workspace, newsletter: Newsletter, issue: str, file: Path) -> tuple[Draft, str]:
    """Write an approved issue as a ZIP to take to a mailing service; gives the issue, and what was written.

    Args:
        workspace: the opened folder.
        newsletter: whose issue it is.
        issue: as for `find_draft`; empty: the open one, or else the newest.
        file: the ZIP, in the place of an older one.

    Raises:
        UsageError: there is no such issue, or nobody has approved it as it is now.
        OutputError: the file's name does not end in .zip, or it cannot be written.
    """
    with workspace.store.reading() as tx:
        draft = find_draft(tx, newsletter, issue, any_stage=True)
        frozen = draft_rows.frozen(tx, draft)
    if draft.stage is Status.CANCELLED or (draft.stage is Status.DRAFT and approval_of(draft) is None):
        how = "was given up" if draft.stage is Status.CANCELLED else "has not been approved as it is now"
        raise UsageError(
            f"the issue of {draft.send_slot} {how}, and only what is approved goes out",
            todo="Approve it first, or name another by --issue",
        )
    files = service_files(draft, newsletter, frozen_or_stale(frozen, draft))
    return draft, ZipChannel(file.parent).hand_over(file.name, files)


def service_files(draft: Draft, newsletter: Newsletter, frozen: Mapping[str, bytes]) -> dict[str, bytes]:
    """What a mailing service needs of an issue, by name, with its tags in their places."""
    places, tags = places_of(draft, newsletter), newsletter.mail.service
    pictures = {name: data for name, data in frozen.items() if name.startswith(PICTURES)}
    page = fill_html(with_tags(frozen["mail.html"].decode(), tags), places)
    # Pictures on the public site are shown from there, and need no upload.
    beside = {name: data for name, data in pictures.items() if name in page}
    return {
        "mail.html": page.encode(),
        "mail.txt": fill_text(with_tags(frozen["mail.txt"].decode(), tags), places).encode(),
        README: how_to_paste(draft.issue, newsletter, pictures=len(beside)).encode(),
        **beside,
    }


def _letters(workspace: Workspace, mailing: Mailing) -> Letters:
    newsletter = workspace.newsletter(mailing.newsletter)
    with workspace.store.reading() as tx:
        draft = draft_rows.numbered(tx, mailing.draft)
        frozen = draft_rows.frozen(tx, draft)
    return Letters(workspace.settings, newsletter, draft, mailing, load_keys(workspace.root), frozen)


def _part(workspace: Workspace, draft: int, *, waiting: bool, after: int) -> list[Copy]:
    """The next copies; in a short transaction, so that nobody who sends waits for a disk."""
    statuses = WAITING if waiting else ANY
    with workspace.store.reading() as tx:
        return recipient_rows.copies(tx, draft, statuses=statuses, after=after, limit=_AT_ONCE)
