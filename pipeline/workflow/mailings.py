"""Mailing an issue to its list: who gets it, and handing each copy to the mail server once.

`freeze` writes the readers down in the transaction that lets the issue go. `send_waiting` is called again and
again, by as many processes and machines as one likes: what is left to do stands in the ledger.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from email.utils import format_datetime

from pipeline.audience import segments
from pipeline.audience.tokens import Keys, Purpose, message_id, reader_token, verp
from pipeline.deliver.mail.dots import Body, Template
from pipeline.deliver.mail.sending import Run, send_mailing
from pipeline.errors import PipelineError, RenderError, SettingsError, StaleError, StoreError
from pipeline.model.issues import Draft
from pipeline.model.ledger import DeliveryStatus
from pipeline.model.mailings import Copy, Mailing, MailingState, Outcome
from pipeline.model.settings import Newsletter, Settings
from pipeline.render.places import Places, cut_eml
from pipeline.store import Transaction
from pipeline.store import drafts as draft_rows
from pipeline.store import mailings as mailing_rows
from pipeline.store import readers as list_rows
from pipeline.store import recipients as recipient_rows
from pipeline.store.recipients import StoreMailLedger
from pipeline.store.senders import Sender, at_work, recover
from pipeline.workflow.keys import load_keys
from pipeline.workflow.mail_overview import identity
from pipeline.workflow.outbox import password_of
from pipeline.workflow.workspace import Workspace

MAIL = "mail.eml"

PROMPT = timedelta(hours=24)
"""How far from the time at which an issue was published its mailing may begin by itself."""


@dataclass(frozen=True, slots=True)
class Sent:
    """How far one mailing came.

    Attributes:
        newsletter: its name.
        issue: its send slot.
        run: of this time.
        ended: nothing is left to do.
    """

    newsletter: str
    issue: str
    mailing: Mailing
    run: Run
    ended: bool


@dataclass(slots=True)
class SendReport:
    """What was sent, and what needs a person."""

    sent: list[Sent] = field(default_factory=list)
    needs: list[str] = field(default_factory=list)


def freeze(tx: Transaction, newsletter: Newsletter, draft: Draft, *, now: datetime) -> Mailing | None:
    """Write down who gets an issue, if its newsletter is mailed at all, in the transaction that publishes it.

    Readers who asked for some sections or kinds alone get it if the issue has any of those.
    """
    audience = newsletter.audience
    if not audience.list:
        return None
    condition = segments.parse(audience.segment)
    mailing = Mailing(draft.id, newsletter.id, audience.list, MailingState.RUNNING, 0, now)
    # The whole list is written down by the database itself, a million readers in a second.
    chosen = None if condition == segments.EVERYBODY else list_rows.readers(tx, audience.list, condition)
    frozen = recipient_rows.freeze(tx, mailing, chosen)
    holding = {item.kind.value for item in draft.issue.shown()}
    holding |= {section.id for section in draft.issue.sections if section.items or section.more}
    list_rows.skip_unwanting(tx, draft.id, audience.list, holding, at=now)
    return frozen


def send_waiting(
    workspace: Workspace,
    *,
    clock: Callable[[], datetime],
    stop: threading.Event,
    heard: Callable[[Mailing, Sequence[Outcome]], None] | None = None,
) -> SendReport:
    """Send what waits of every mailing. Any number of processes may do so at once.

    Args:
        workspace: the opened folder. Its lock is not needed, and should not be held: this can take hours.
        clock: gives the present time, aware.
        stop: when set, what is on its way is waited for, and the rest left to the next call.
        heard: told of outcomes once they are on disk.

    Raises:
        StoreError: the database cannot be used, or this installation is a copy of another that sends.
    """
    report, root = SendReport(), workspace.root
    recover(workspace.store, root, clock())  # a mailing that was paused may have copies of a dead sender too
    with workspace.store.beside() as tx:
        if not mailing_rows.running(tx):
            return report
    with at_work(workspace.store, root, clock, mine=identity(workspace)) as sender:
        with workspace.store.reading() as tx:
            waiting = mailing_rows.running(tx)
        for mailing in waiting:
            if stop.is_set():
                break
            if why := _out_of_time(workspace, mailing, clock()):
                report.needs.append(f"{mailing.newsletter}: {why}. `pipeline mailing resume` sends it")
                continue
            _attempt(workspace, mailing, sender, report, clock, stop, heard)
    return report


def _out_of_time(workspace: Workspace, mailing: Mailing, now: datetime) -> str:
    """Why a mailing waits for a person: its time is not now, and nobody has had the issue yet. Else empty.

    Such a mailing comes from a trial at another time, or from a machine that was off for days.
    """
    if abs(now - mailing.started) <= PROMPT:
        return ""
    with workspace.store.writing() as tx:
        counts = recipient_rows.counts(tx, mailing.draft)
        if counts.keys() - {DeliveryStatus.PENDING, DeliveryStatus.SKIPPED} or mailing.by:
            return ""  # it has begun, or a person has let it go on
        why = f"it was to go out at {mailing.started:%Y-%m-%d %H:%M} UTC, and nobody has had it yet"
        mailing_rows.pause(tx, mailing.draft, by="run", why=why, at=now)
    return why


def _attempt(
    workspace: Workspace,
    mailing: Mailing,
    sender: Sender,
    report: SendReport,
    clock: Callable[[], datetime],
    stop: threading.Event,
    heard: Callable[[Mailing, Sequence[Outcome]], None] | None,
) -> None:
    """Send one mailing; what keeps it from going is told, and the others go on."""
    try:
        newsletter = workspace.newsletter(mailing.newsletter)
        with workspace.store.reading() as tx:
            draft = draft_rows.numbered(tx, mailing.draft)
            frozen = draft_rows.frozen(tx, draft)
        letters = Letters(workspace.settings, newsletter, draft, mailing, load_keys(workspace.root), frozen)
        ledger = StoreMailLedger(workspace.store, sender, clock, workspace.settings.smtp)
        run = send_mailing(
            ledger,
            mailing.draft,
            letters.make,
            workspace.settings.smtp,
            password_of(workspace.settings.smtp),
            clock=clock,
            stop=stop,
            heard=(lambda outcomes: heard(mailing, outcomes)) if heard else None,
        )
        with workspace.store.writing() as tx:
            ended = mailing_rows.finish(tx, mailing.draft, at=clock())
    except StoreError:
        raise  # the session is gone, and with it the right to send
    except PipelineError as error:
        report.needs.append(f"{mailing.newsletter}: {error}")
        return
    report.sent.append(Sent(newsletter.name, draft.send_slot, mailing, run, ended))
    if run.word:
        report.needs.append(f"{newsletter.name}, issue of {draft.send_slot}: {run.word}")


class Letters:
    """Makes the copies of one issue.

    Args:
        settings: for the addresses of pages and of bounces.
        newsletter: whose issue it is.
        draft: the issue.
        mailing: the time at which it began stands as the Date in all copies.
        keys: that links and tags are sealed with.
        frozen: the files that were approved.

    Raises:
        StaleError: the mail is not among them.
        SettingsError: readers could not unsubscribe.
        RenderError: the mail cannot be cut at its places.
    """

    def __init__(
        self,
        settings: Settings,
        newsletter: Newsletter,
        draft: Draft,
        mailing: Mailing,
        keys: Keys,
        frozen: Mapping[str, bytes],
    ) -> None:
        if MAIL not in frozen:
            raise StaleError("the mail that was approved is not in the database", where=f"draft {draft.id}")
        if not settings.public.address:
            todo = "Set address under [public]"
            raise SettingsError("readers could not unsubscribe", where="config.toml: [public]", todo=todo)
        self._cut = cut_eml(frozen[MAIL])
        self._template = Template(self._cut.pieces)
        self._keys = keys
        self._list = mailing.list
        self._pages = settings.public.address
        self._date = format_datetime(mailing.started.astimezone(newsletter.timezone))
        self._domain = newsletter.mail.from_address.rpartition("@")[2]
        name, _, host = settings.bounces.address.rpartition("@")
        self._envelope = (name, host) if name else None
        self._sender = newsletter.mail.from_address

    def make(self, copy: Copy) -> tuple[str, Body]:
        """The envelope's sender, and the mail as it goes over the line.

        Raises:
            RenderError: the address does not fit into a mail.
        """
        places = self.places(copy)
        try:
            body = self._template.fill(self._cut.values(places))
        except ValueError as error:
            raise RenderError(str(error), where="recipient") from error
        return self.envelope(copy), body

    def mail(self, copy: Copy) -> bytes:
        """The same mail as a file: no line's dot is doubled.

        Raises:
            RenderError: the address does not fit into a mail.
        """
        return self._cut.fill(self.places(copy))

    def places(self, copy: Copy) -> Places:
        """What fills the places of a copy."""
        seal = (self._list, copy.reader)
        return Places(
            recipient=copy.address,
            unsubscribe=f"{self._pages}/u/{reader_token(self._keys, Purpose.UNSUBSCRIBE, *seal)}",
            message_id=f"<{message_id(self._keys, copy.draft, copy.reader, self._domain)}>",
            date=self._date,
            preferences=f"{self._pages}/p/{reader_token(self._keys, Purpose.PREFERENCES, *seal)}",
        )

    def envelope(self, copy: Copy) -> str:
        """Where what cannot be delivered comes back to, so that it tells whose copy it was."""
        if self._envelope is None:
            return self._sender
        name, host = self._envelope
        return f"{name}+{verp(self._keys, copy.draft, copy.reader)}@{host}"
