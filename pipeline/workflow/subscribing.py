"""What readers do for themselves: subscribe, confirm, choose, leave, and be forgotten.

A reader is known by a token in a link that only we can make, never by an account. Nothing here tells whether
an address is known: whoever asks is answered before it is looked at, and only a mail to it says more.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.message import EmailMessage
from email.policy import SMTP, SMTPUTF8
from email.utils import format_datetime, formataddr, make_msgid
from typing import TypeVar

from pipeline.audience import subscriptions as steps
from pipeline.audience.tokens import Keys, Purpose, reader_token
from pipeline.errors import PipelineError, StoreError
from pipeline.model.audience import (
    Subscriber,
    Subscription,
    SubscriptionChange,
    SubscriptionStatus,
    Suppressed,
)
from pipeline.model.settings import Newsletter
from pipeline.store import Transaction, suppressions
from pipeline.store import subscribers as rows
from pipeline.text.markup import one_line
from pipeline.workflow.audience import forget_in, list_of
from pipeline.workflow.outbox import smtp_channel
from pipeline.workflow.workspace import Workspace

CONFIRM_EVERY, CONFIRM_A_DAY = timedelta(minutes=10), 3
"""How often somebody who has not pressed the button gets it again, however often it is asked for."""
TELL_EVERY = timedelta(days=1)
"""How often somebody who gets the newsletter anyway is told so."""
LONGEST_CHOICE = 40
"""Parts that a reader may choose among."""

_ASKED = "asked again; a mail with the button was sent"
_TOLD = "asked again; a mail said that it stands"
_FAILED = "the mail could not be sent"
_TRIES = 3  # while another program writes for long; each waits ten seconds itself
# By asking again and pressing the button an address says that it can be reached and wants mail. Who called
# our mail unwanted gets none that anybody can send by typing an address.
_OPEN = frozenset({Suppressed.BOUNCED, Suppressed.FORGOTTEN})

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Place:
    """One reader's place, as the pages show it.

    Attributes:
        subscription: None where there is none of that reader on that list any more.
    """

    subscriber: Subscriber
    subscription: Subscription | None


@dataclass(frozen=True, slots=True)
class ConfirmMail:
    """What the mails to who subscribes say; their templates have it as `facts`.

    Attributes:
        newsletter: its name.
        address: that was typed.
        link: of the page with the button, or with the choices for who gets the newsletter already.
        postal: the sender's postal address.
        language, direction: of the newsletter.
    """

    newsletter: str
    address: str
    link: str
    postal: str
    language: str
    direction: str
    accent: str


def newsletter_on(workspace: Workspace, list_id: str) -> Newsletter | None:
    """The newsletter whose issues go to a list; None if none's do, so that nobody can subscribe to it."""
    return next((one for one in workspace.settings.newsletter if list_of(one) == list_id), None)


def ask(workspace: Workspace, keys: Keys, newsletter: Newsletter, address: str, *, now: datetime) -> str:
    """Somebody typed an address on the page to subscribe.

    Args:
        workspace: the opened folder.
        keys: for the link.
        newsletter: that they want.
        address: as `audience.addresses.checked_address` gives it.
        now: the time.

    Returns:
        What could not be done, for whoever looks after the program; empty if all was.
    """
    base = workspace.settings.public.address.rstrip("/")
    list_id = list_of(newsletter)
    with workspace.store.writing() as tx:
        barred = suppressions.of_address(tx, address)
        if barred and barred.why not in _OPEN:
            return ""
        who = rows.add(tx, address, at=now)
        known = rows.subscription(tx, list_id, who.id)
        step = steps.ask(
            known,
            list_id,
            who.id,
            source=f"the form at {base}/s/{list_id}" if base else "the form",
            confirm=newsletter.audience.confirm or barred is not None,
            at=now,
        )
        if step:
            stands = rows.keep(tx, step)
        elif known and _may_mail(rows.history(tx, who.id), known, now):
            stands = known
            why = _TOLD if known.status is SubscriptionStatus.CONFIRMED else _ASKED
            rows.note(tx, SubscriptionChange(list_id, who.id, now, known.status, steps.READER, why))
        else:
            return ""
    return _mail(workspace, keys, newsletter, who, stands, first=step is not None, now=now)


def confirm(workspace: Workspace, list_id: str, reader: int, *, now: datetime) -> bool:
    """The button in our mail was pressed; False if there is nothing to confirm any more."""

    def pressed(tx: Transaction) -> bool:
        who = rows.numbered(tx, reader)
        known = rows.subscription(tx, list_id, reader)
        if who is None or known is None:
            return False
        if step := steps.press_confirm(known, at=now):
            barred = suppressions.of_address(tx, who.address)
            if barred and barred.why not in _OPEN:
                return False
            suppressions.remove(tx, who.address)
            known = rows.keep(tx, step)
        return known.status is SubscriptionStatus.CONFIRMED

    return _patiently(workspace, pressed)


def leave(workspace: Workspace, list_id: str, reader: int, *, why: str, now: datetime) -> None:
    """Unsubscribe a reader; on disk when it returns, and any number of times.

    Raises:
        StoreError: it could not be written; whoever asked must hear so.
    """

    def left(tx: Transaction) -> None:
        if step := steps.leave(rows.subscription(tx, list_id, reader), why=why, at=now):
            rows.keep(tx, step)

    _patiently(workspace, left)


def place(workspace: Workspace, list_id: str, reader: int) -> Place | None:
    """A reader's place; None if nobody of that number is known any more."""
    with workspace.store.beside() as tx:
        who = rows.numbered(tx, reader)
        return Place(who, rows.subscription(tx, list_id, reader)) if who else None


def choose(workspace: Workspace, list_id: str, reader: int, wants: tuple[str, ...], *, now: datetime) -> None:
    """Keep what a reader asked for alone; empty for everything."""

    def chosen(tx: Transaction) -> None:
        known = rows.subscription(tx, list_id, reader)
        if known and (step := steps.choose(known, wants[:LONGEST_CHOICE], at=now)):
            rows.keep(tx, step)

    _patiently(workspace, chosen)


def forget_reader(workspace: Workspace, reader: int, *, now: datetime) -> None:
    """Delete everything about a reader, who asks for it, but a hash, so that no import brings them back."""

    def forgotten(tx: Transaction) -> None:
        if who := rows.numbered(tx, reader):
            forget_in(tx, who.address, who, by=steps.READER, now=now)

    _patiently(workspace, forgotten)


def _patiently(workspace: Workspace, work: Callable[[Transaction], T]) -> T:
    """Do it in a transaction, for longer than an import of a large list keeps others waiting."""
    for _ in range(_TRIES - 1):
        with suppress(StoreError), workspace.store.writing() as tx:
            return work(tx)
    with workspace.store.writing() as tx:
        return work(tx)


def _may_mail(history: list[SubscriptionChange], known: Subscription, now: datetime) -> bool:
    """Whether another mail is due to somebody who asks again: nobody's mailbox is filled by our form."""
    here = [line for line in history if line.list == known.list and line.by == steps.READER]
    if known.status is SubscriptionStatus.CONFIRMED:
        return not any(line.why == _TOLD and now - line.at < TELL_EVERY for line in here)
    sent = [line.at for line in here if line.why == _ASKED or line.at == known.since]
    lately = [at for at in sent if now - at < timedelta(days=1)]
    return len(lately) < CONFIRM_A_DAY and all(now - at >= CONFIRM_EVERY for at in lately)


def _mail(
    workspace: Workspace,
    keys: Keys,
    newsletter: Newsletter,
    who: Subscriber,
    stands: Subscription,
    *,
    first: bool,
    now: datetime,
) -> str:
    """Send what there is to say; gives what went wrong."""
    if stands.status is SubscriptionStatus.CONFIRMED and first:
        return ""  # the newsletter asks nobody to confirm
    try:
        message = confirm_mail(workspace, keys, newsletter, who, stands, now=now)
        smtp_channel(workspace.settings, newsletter).hand_over(who.address, {"mail.eml": message})
    except PipelineError as error:
        with workspace.store.writing() as tx:
            rows.note(
                tx, SubscriptionChange(stands.list, who.id, now, stands.status, "public pages", _FAILED)
            )
        return f"a mail to somebody who asked for {newsletter.name} could not be sent: {error}"
    return ""


def confirm_mail(
    workspace: Workspace,
    keys: Keys,
    newsletter: Newsletter,
    who: Subscriber,
    stands: Subscription,
    *,
    now: datetime,
) -> bytes:
    """The mail with the button, or the one that says that the subscription stands.

    Raises:
        RenderError: its template is wrong.
    """
    stays = stands.status is SubscriptionStatus.CONFIRMED
    purpose, page, name = (Purpose.PREFERENCES, "p", "stands") if stays else (Purpose.CONFIRM, "c", "confirm")
    token = reader_token(keys, purpose, stands.list, who.id)
    facts = ConfirmMail(
        newsletter=one_line(newsletter.name),
        address=who.address,
        link=f"{workspace.settings.public.address.rstrip('/')}/{page}/{token}",
        postal=one_line(newsletter.mail.postal_address),
        language=newsletter.language,
        direction=newsletter.direction,
        accent=newsletter.brand.accent,
    )
    text, html = (
        workspace.templates.render(f"public/mail/{name}.{kind}.j2", facts=facts).strip()
        for kind in ("txt", "html")
    )
    subject, _, text = text.partition("\n")
    sender = newsletter.mail.from_address
    mail = EmailMessage(policy=SMTP if who.address.isascii() and sender.isascii() else SMTPUTF8)
    mail["From"] = formataddr((one_line(newsletter.mail.from_name), sender))
    mail["To"] = who.address
    mail["Subject"] = one_line(subject.removeprefix("Subject:"))
    mail["Date"] = format_datetime(now)
    mail["Message-ID"] = make_msgid(domain=sender.rpartition("@")[2])
    mail["Auto-Submitted"] = "auto-generated"  # RFC 3834: no out-of-office answers
    mail.set_content(f"{text.strip()}\n")
    mail.add_alternative(f"{html}\n", subtype="html")
    return mail.as_bytes()
