"""How far mailings are, and what staff and operators may say to them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from pipeline.config import environment
from pipeline.errors import UsageError
from pipeline.model.ledger import DeliveryStatus
from pipeline.model.mailings import Mailing, MailingState, Outcome
from pipeline.model.settings import Newsletter
from pipeline.store import Transaction
from pipeline.store import drafts as draft_rows
from pipeline.store import lease as lease_rows
from pipeline.store import mailings as mailing_rows
from pipeline.store import recipients as recipient_rows
from pipeline.workflow.workspace import Workspace

MACHINE = "PIPELINE_MACHINE"
"""The variable with the name that a machine is known by alone, for containers."""

_SHOWN = 20  # failures
_ALL = 100_000_000  # more copies than any list has readers
_OVER = frozenset({MailingState.DONE, MailingState.CANCELLED})


@dataclass(frozen=True, slots=True)
class MailingView:
    """How far a mailing is.

    Attributes:
        newsletter: its name.
        issue: its send slot.
        counts: copies in each state; together they are its total.
        wrong: the newest failures, refusals and doubts, with since when.
    """

    newsletter: str
    issue: str
    mailing: Mailing
    counts: dict[DeliveryStatus, int]
    wrong: tuple[tuple[Outcome, datetime], ...] = ()

    @property
    def unknown(self) -> int:
        """Copies in doubt."""
        return self.counts.get(DeliveryStatus.UNKNOWN, 0)

    @property
    def settled(self) -> int:
        """Copies of which it is known what became of them."""
        over = (DeliveryStatus.SENT, DeliveryStatus.FAILED, DeliveryStatus.SKIPPED)
        return sum(self.counts.get(status, 0) for status in over)


def overview(
    workspace: Workspace, newsletter: str | None = None, issue: str = "", *, most: int | None = None
) -> list[MailingView]:
    """Mailings, the newest first.

    Args:
        workspace: the opened folder.
        newsletter: only of this one, by its id.
        issue: only of the issue of this date or send slot.
        most: so many at most; the copies of a mailing take time to count.

    Raises:
        UsageError: there is no such newsletter.
    """
    if newsletter is not None:
        workspace.newsletter(newsletter)
    with workspace.store.beside() as tx:
        meant = [
            mailing
            for mailing in mailing_rows.load(tx, newsletter)
            if draft_rows.numbered(tx, mailing.draft).send_slot.startswith(issue)
        ]
        return [view(tx, workspace, mailing) for mailing in meant[:most]]


def of_draft(workspace: Workspace, draft: int) -> MailingView:
    """The mailing of an issue, by its draft's number.

    Raises:
        UsageError: it is not being mailed.
    """
    with workspace.store.beside() as tx:
        mailing = mailing_rows.of_draft(tx, draft)
        if mailing is None:
            raise UsageError("this issue is not being mailed")
        return view(tx, workspace, mailing)


def view(tx: Transaction, workspace: Workspace, mailing: Mailing) -> MailingView:
    """How far one mailing is."""
    names = {one.id: one.name for one in workspace.settings.newsletter}
    return MailingView(
        names.get(mailing.newsletter, mailing.newsletter),
        draft_rows.numbered(tx, mailing.draft).send_slot,
        mailing,
        recipient_rows.counts(tx, mailing.draft),
        tuple(recipient_rows.failures(tx, mailing.draft, limit=_SHOWN)),
    )


def chosen(workspace: Workspace, newsletter: str | None, issue: str) -> MailingView:
    """The one mailing that is meant: of those under way, or the newest if none is.

    Raises:
        UsageError: there is none, or several are under way.
    """
    known = overview(workspace, newsletter, issue)
    open_ones = [one for one in known if one.mailing.state not in _OVER]
    if not known:
        raise UsageError("no such issue has been mailed", todo="`pipeline mailing status` lists mailings")
    if len(open_ones) > 1:
        which = ", ".join(f"{one.mailing.newsletter} {one.issue}" for one in open_ones)
        raise UsageError(f"several are under way: {which}", todo="Say --newsletter and --issue")
    return (open_ones or known)[0]


def pause(workspace: Workspace, meant: MailingView, *, by: str, why: str, now: datetime) -> None:
    """Let nothing more go out until somebody resumes.

    Raises:
        DraftError: it is not running.
    """
    with workspace.store.writing() as tx:
        mailing_rows.pause(tx, meant.mailing.draft, by=by, why=why, at=now)


def resume(workspace: Workspace, meant: MailingView, *, by: str) -> None:
    """Go on.

    Raises:
        DraftError: it is not paused.
    """
    with workspace.store.writing() as tx:
        mailing_rows.resume(tx, meant.mailing.draft, by=by)


def cancel(workspace: Workspace, meant: MailingView, *, by: str, why: str, now: datetime) -> int:
    """Leave out, for good, everybody whose copy has not been begun; gives how many.

    Raises:
        DraftError: it is over already.
    """
    with workspace.store.writing() as tx:
        return mailing_rows.cancel(tx, meant.mailing.draft, by=by, why=why, at=now)


def take_over(workspace: Workspace, *, by: str, now: datetime) -> Sequence[str]:
    """Let this installation send, and no other; gives the issues whose mailings are paused for it."""
    store = workspace.store
    paused = lease_rows.take_over(store, workspace.root, identity(workspace), by=by, at=now)
    with store.reading() as tx:
        return [draft_rows.numbered(tx, draft).send_slot for draft in paused]


def identity(workspace: Workspace) -> lease_rows.Identity:
    """What tells this installation from a copy of it."""
    return lease_rows.identity(workspace.store, lease_rows.machine(environment().get(MACHINE, "")))


def mailing_needs(tx: Transaction, newsletter: Newsletter) -> list[str]:
    """What mailings of a newsletter need a person for, as it stands in the ledger."""
    needs = []
    for mailing in mailing_rows.load(tx, newsletter.id):
        slot = draft_rows.numbered(tx, mailing.draft).send_slot
        doubtful = len(recipient_rows.unknown(tx, mailing.draft, limit=_ALL))
        if doubtful:
            needs.append(
                f"issue of {slot}: nobody knows of {doubtful} copies whether they went; "
                "`pipeline reconcile` lists them and says how to settle them"
            )
        if mailing.state is MailingState.PAUSED:
            needs.append(
                f"issue of {slot}: its mailing is paused by {mailing.by} ({mailing.why}); "
                "`pipeline mailing resume` goes on, `pipeline mailing cancel` gives it up"
            )
    return needs
