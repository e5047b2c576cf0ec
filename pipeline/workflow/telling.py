"""Telling staff by mail that a draft waits for a person: once when it is made, once more before its slot."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, formataddr

from pipeline.deliver.channels.smtp import SmtpChannel
from pipeline.deliver.sender import deliver
from pipeline.errors import PipelineError
from pipeline.model.issues import Draft, Finding, Issue, Level, Status
from pipeline.model.ledger import DeliveryStatus
from pipeline.model.settings import Newsletter
from pipeline.review.checks import blocking
from pipeline.review.draft import approval_of
from pipeline.store import deliveries as delivery_rows
from pipeline.store import drafts as draft_rows
from pipeline.store.deliveries import StoreLedger
from pipeline.text.dates import ap_date, ap_time
from pipeline.text.markup import one_line
from pipeline.workflow.facts import findings_now
from pipeline.workflow.outbox import smtp_channel
from pipeline.workflow.rendering import render
from pipeline.workflow.workspace import Workspace

CHANNEL = "staff"
WAITS, STILL_WAITS = "waits", "still waits"
_SETTLED = frozenset({DeliveryStatus.SENT, DeliveryStatus.FAILED, DeliveryStatus.UNKNOWN})


@dataclass(frozen=True, slots=True)
class Waiting:
    """What the mail says; its template has it as `facts`.

    Attributes:
        counts: `13 items, 3 held, 2 to fix`.
        when: the slot in words, where the newsletter is at home.
        must_fix: a line for each finding that blocks.
        address: of the draft at the desk; empty where no address is set.
        again: it was said before.
    """

    newsletter: str
    subject: str
    counts: str
    when: str
    must_fix: tuple[str, ...]
    address: str
    again: bool


def tell_staff(workspace: Workspace, newsletter: Newsletter, *, now: datetime) -> list[str]:
    """Tell those under `[newsletter.staff]` of drafts that wait; each address hears of each once.

    Returns:
        What could not be told, a line each; the next run tries again.

    Raises:
        RenderError: the draft or the template cannot be rendered.
    """
    if not (newsletter.staff.mail and workspace.settings.smtp.host):
        return []
    with workspace.store.reading() as tx:
        drafts = draft_rows.load(tx, newsletter.id, [Status.DRAFT])
        told = {draft.id: delivery_rows.of_draft(tx, draft.id) for draft in drafts}
    faults: list[str] = []
    for draft in drafts:
        what = due_word(draft, newsletter, now)
        settled = {row.recipient for row in told[draft.id] if row.status in _SETTLED}
        left = [one for one in newsletter.staff.mail if what and f"{one} {what}" not in settled]
        if left:
            faults += _tell(workspace, newsletter, draft, left, what, now)
    return faults


def due_word(draft: Draft, newsletter: Newsletter, now: datetime) -> str:
    """What is to be said of a draft now: `WAITS`, `STILL_WAITS`, or nothing."""
    left = draft.issue.send_at - now
    if approval_of(draft) or left <= timedelta():
        return ""
    soon = timedelta(hours=newsletter.staff.remind_hours)
    # Where it was made as late as that, the first mail is the reminder.
    return STILL_WAITS if left <= soon and draft.created < draft.issue.send_at - soon else WAITS


def counts(issue: Issue, findings: tuple[Finding, ...]) -> str:
    """How much there is to look at: `13 items, 3 held, 2 to fix`."""
    shown, fix = len(issue.shown()), sum(one.level is Level.MUST_FIX for one in findings)
    parts = [f"{shown} item{'' if shown == 1 else 's'}", f"{len(issue.held)} held"]
    return ", ".join([*parts, *([f"{fix} to fix"] if fix else [])])


def _tell(
    workspace: Workspace, newsletter: Newsletter, draft: Draft, to: list[str], what: str, now: datetime
) -> list[str]:
    message = _message(workspace, newsletter, draft, what)
    faults = []
    try:
        channel = smtp_channel(workspace.settings, newsletter)
    except PipelineError as error:
        return [f"staff could not be told that a draft waits: {error}"]
    ledger = StoreLedger(workspace.store, now)
    for address in to:
        mail = _addressed(message, newsletter, draft, address, what, now)
        try:
            deliver(
                draft.id,
                f"{address} {what}",
                {"mail.eml": mail},
                channel=_StaffChannel(channel, address),
                ledger=ledger,
            )
        except PipelineError as error:
            faults.append(f"{address} could not be told that a draft waits: {error}")
    return faults


def _message(workspace: Workspace, newsletter: Newsletter, draft: Draft, what: str) -> tuple[str, str]:
    """The subject and the text."""
    rendered = render(workspace, draft.issue, newsletter)
    findings = findings_now(workspace, newsletter, draft, rendered)
    base = workspace.settings.desk.address.rstrip("/")
    facts = Waiting(
        newsletter=one_line(newsletter.name),
        subject=one_line(draft.issue.subject),
        counts=counts(draft.issue, findings),
        when=_when(draft, newsletter),
        must_fix=tuple(one_line(one.reason) for one in blocking(findings)),
        address=f"{base}/drafts/{draft.id}" if base else "",
        again=what == STILL_WAITS,
    )
    text = workspace.templates.render("staff/waits.txt.j2", facts=facts)
    waits = "a draft still waits" if facts.again else "a draft waits"
    return f"{facts.newsletter}: {waits} ({facts.counts})", f"{text.strip()}\n"


def _when(draft: Draft, newsletter: Newsletter) -> str:
    local = draft.issue.send_at.astimezone(newsletter.timezone)
    day = ap_date(local.date(), today=local.date())
    return f"on {local:%A}, {day}, at {ap_time(f'{local:%H:%M}')} ({newsletter.timezone.key})"


def _addressed(
    message: tuple[str, str], newsletter: Newsletter, draft: Draft, address: str, what: str, now: datetime
) -> bytes:
    """The bytes of the mail to one person."""
    mail = EmailMessage(policy=SMTP)
    sender = newsletter.mail.from_address
    mail["From"] = formataddr((one_line(newsletter.mail.from_name), sender))
    mail["To"] = address
    mail["Subject"] = message[0]
    mail["Date"] = format_datetime(now)
    whom = hashlib.sha256(address.encode()).hexdigest()[:12]
    mail["Message-ID"] = f"<draft.{draft.id}.{what.replace(' ', '-')}.{whom}@{sender.rpartition('@')[2]}>"
    mail["Auto-Submitted"] = "auto-generated"  # RFC 3834: no out-of-office answers
    mail.set_content(message[1])
    return mail.as_bytes()


class _StaffChannel:
    """The mail server for one person; the ledger knows the person together with what is said.

    Args:
        mail: the way to the server.
        address: the person's.
    """

    name = CHANNEL
    repeatable = False

    def __init__(self, mail: SmtpChannel, address: str) -> None:
        self._mail = mail
        self._address = address

    def hand_over(self, _recipient: str, files: Mapping[str, bytes]) -> str:
        """As the channel does; raises as it does."""
        return self._mail.hand_over(self._address, files)
