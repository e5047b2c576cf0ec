"""Settling copies that nobody knows the fate of: by the mail server's log, or by a person's word."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from pipeline.audience.addresses import same_key
from pipeline.audience.maillog import read_log
from pipeline.audience.tokens import Keys, read_message_id
from pipeline.errors import UsageError
from pipeline.model.ledger import DeliveryStatus
from pipeline.model.mailings import Copy, Mailing, Outcome
from pipeline.model.settings import Newsletter
from pipeline.store import drafts as draft_rows
from pipeline.store import mailings as mailing_rows
from pipeline.store import recipients as recipient_rows
from pipeline.store.database import Transaction
from pipeline.workflow.workspace import Workspace

_ALL = 100_000_000  # more copies than any list has readers


class Verdict(StrEnum):
    """What a person says of copies in doubt."""

    SENT = "sent"
    AGAIN = "again"
    SKIP = "skip"


@dataclass(frozen=True, slots=True)
class Doubt:
    """The copies of one issue that are in doubt.

    Attributes:
        newsletter: its name.
        issue: the send slot.
        copies: each with since when.
    """

    newsletter: str
    issue: str
    mailing: Mailing
    copies: tuple[tuple[Copy, datetime], ...]


@dataclass(frozen=True, slots=True)
class MailSettled:
    """What was settled of one issue's copies.

    Attributes:
        sent: known to have been taken.
        again: that wait for being sent again.
        skipped: that are left out.
        left: still in doubt.
    """

    doubt: Doubt
    sent: int = 0
    again: int = 0
    skipped: int = 0
    left: int = 0


def doubts(workspace: Workspace, newsletters: Sequence[Newsletter], issue: str = "") -> list[Doubt]:
    """The issues with copies in doubt, the newest first.

    Args:
        workspace: the opened folder.
        newsletters: whose issues.
        issue: only that of this date or send slot.
    """
    with workspace.store.reading() as tx:
        found = [
            _doubt(tx, newsletter, mailing)
            for newsletter in newsletters
            for mailing in mailing_rows.load(tx, newsletter.id)
        ]
    return [one for one in found if one.copies and one.issue.startswith(issue)]


def by_log(
    workspace: Workspace,
    doubtful: Sequence[Doubt],
    lines: Iterable[str],
    *,
    keys: Keys,
    whole: bool,
    now: datetime,
) -> list[MailSettled]:
    """Settle copies by what the mail server's log proves.

    Args:
        workspace: the opened folder.
        doubtful: from `doubts`.
        lines: of the log, the oldest first; see `audience.maillog.read_log` for its forms.
        keys: that Message-IDs were made with.
        whole: the log has every line since the mailing began, so that what it does not know at all did not
            go: those copies wait again. What began to come in, and has no end in the log, stays in doubt, as
            everything does without this: it may lie in a queue.
        now: the time, for the record.
    """
    log = read_log(lines)
    taken, begun = (
        {whose for one in names if (whose := read_message_id(keys, one))} for names in (log.taken, log.begun)
    )
    known, done = taken | begun, []
    for doubt in doubtful:
        copies = [copy for copy, _ in doubt.copies]
        there = [copy for copy in copies if (copy.draft, copy.reader) in taken]
        sent = _settle(workspace, there, DeliveryStatus.SENT, "the mail server's log has it", now)
        unheard = [copy for copy in copies if (copy.draft, copy.reader) not in known]
        words = "the mail server's log does not have it; it goes again"
        again = _settle(workspace, unheard, DeliveryStatus.PENDING, words, now) if whole else 0
        done.append(_counted(doubt, {DeliveryStatus.SENT: sent, DeliveryStatus.PENDING: again}))
    return done


def by_word(
    workspace: Workspace,
    doubtful: Sequence[Doubt],
    verdict: Verdict,
    *,
    address: str = "",
    by: str,
    now: datetime,
) -> list[MailSettled]:
    """Take a person's word for what became of copies, or is to become of them.

    Args:
        workspace: the opened folder.
        doubtful: from `doubts`.
        verdict: what they say.
        address: only this reader's copy; all when left out.
        by: who says it.
        now: the time, for the record.

    Raises:
        UsageError: no copy for this reader is in doubt.
    """
    key = same_key(address)
    if address and not any(key == same_key(copy.address) for one in doubtful for copy, _ in one.copies):
        todo = "`pipeline reconcile --json` lists all that are"
        raise UsageError(f"no copy for {address} is in doubt", todo=todo)
    status = _STATUS[verdict]
    words = f"{_WORDS[verdict]}, says {by}"
    done = []
    for doubt in doubtful:
        meant = [copy for copy, _ in doubt.copies if not address or same_key(copy.address) == key]
        settled = _settle(workspace, meant, status, words, now)
        done.append(_counted(doubt, {status: settled}))
    return done


_STATUS = {
    Verdict.SENT: DeliveryStatus.SENT,
    Verdict.AGAIN: DeliveryStatus.PENDING,
    Verdict.SKIP: DeliveryStatus.SKIPPED,
}
_WORDS = {
    Verdict.SENT: "it was sent",
    Verdict.AGAIN: "it did not go, and goes again",
    Verdict.SKIP: "it is not to go any more",
}


def _settle(
    workspace: Workspace, copies: Sequence[Copy], status: DeliveryStatus, words: str, now: datetime
) -> int:
    with workspace.store.writing() as tx:
        return sum(recipient_rows.settle(tx, copy, Outcome(copy, status, words), at=now) for copy in copies)


def _counted(doubt: Doubt, settled: dict[DeliveryStatus, int]) -> MailSettled:
    return MailSettled(
        doubt,
        sent=settled.get(DeliveryStatus.SENT, 0),
        again=settled.get(DeliveryStatus.PENDING, 0),
        skipped=settled.get(DeliveryStatus.SKIPPED, 0),
        left=len(doubt.copies) - sum(settled.values()),
    )


def _doubt(tx: Transaction, newsletter: Newsletter, mailing: Mailing) -> Doubt:
    copies = recipient_rows.unknown(tx, mailing.draft, limit=_ALL)
    slot = draft_rows.numbered(tx, mailing.draft).send_slot if copies else ""
    return Doubt(newsletter.name, slot, mailing, tuple(copies))
