"""What a mail that came back reports: whose copy, what became of it, and why. Bytes in, a value out.

Who is told by a tag that only we can make (the envelope sender of each copy, its Message-ID, its link to
unsubscribe); then a forged report can speak for nobody whose mail its maker has not seen. An address alone
proves nothing. What is told by RFC 3464 and RFC 5965, then by the address and the words that flufl.bounce and
we know of servers that keep to neither.
"""

from __future__ import annotations

import hashlib
import logging
import re
from dataclasses import dataclass
from email import message_from_bytes
from email.utils import parseaddr
from enum import StrEnum
from itertools import islice

from flufl.bounce import all_failures

from pipeline.audience import bounce_words as say
from pipeline.audience.bounce_mail import ODD, Fields, ReturnedMail, take_apart
from pipeline.audience.tokens import Keys, Purpose, read_message_id, read_token, read_verp
from pipeline.text.markup import one_line


class Kind(StrEnum):
    """What is reported of a copy. Only the first three tell against its reader."""

    HARD = "hard"  # refused for good
    SOFT = "soft"  # not delivered, for reasons that may pass
    COMPLAINT = "complaint"  # the reader called it unwanted
    DELAY = "delay"  # the server goes on trying
    SUCCESS = "success"  # delivered, or handed on
    REPLY = "reply"  # an automatic answer: out of office, a receipt
    CHALLENGE = "challenge"  # somebody wants us to prove who we are
    OTHER = "other"  # anything else


BAD = frozenset({Kind.HARD, Kind.SOFT, Kind.COMPLAINT})


class Proof(StrEnum):
    """How a report says whose copy it is about."""

    TAG = "tag"  # by the tag of the envelope sender
    HEADERS = "headers"  # by our Message-ID, or our link to unsubscribe, in what it returns
    ADDRESS = "address"  # by an address alone
    NONE = "none"  # by a tag that is not ours, or not at all


@dataclass(frozen=True, slots=True)
class Report:
    """What a mail reports.

    Attributes:
        id: the same whenever and however the same mail is read.
        draft: the issue; None if that is not told.
        reader: the subscriber's id; None if only an address is told, or nothing.
        addresses: that it names as not reached; for `Proof.ADDRESS`.
        code: enhanced (RFC 3463), as the server gave it or as its words stand for; empty if there is none.
        said: the server's words, on one line.
    """

    id: str
    kind: Kind
    proof: Proof
    draft: int | None = None
    reader: int | None = None
    addresses: tuple[str, ...] = ()
    code: str = ""
    said: str = ""


@dataclass(frozen=True, slots=True)
class _Told:
    """What is reported, whoever it is about."""

    kind: Kind
    code: str = ""
    said: str = ""
    addresses: tuple[str, ...] = ()


# It writes down what it stumbles over before it raises; we go on without it, and nobody need know.
logging.getLogger("flufl.bounce").propagate = False
logging.getLogger("flufl.bounce").addHandler(logging.NullHandler())

_LONGEST = 300  # characters of what a server said that are kept
_MOST_TAGS = 50  # that are tried: each costs a hash
_OURS = re.compile(r"(\+?)(\d{1,18}\.\d{1,18}\.[a-z0-9][0-9a-f]{20})@", re.IGNORECASE)
_LINK = re.compile(r"/u/([a-z0-9][\w-]{22}\d{1,18}\.[\w-]{1,64})", re.ASCII)
_ADDRESS = re.compile(r"[^\s<>()\[\],;:\"@]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,252}[A-Za-z0-9])?")
_TO = (
    *("delivered-to", "x-original-to", "envelope-to", "x-envelope-to", "x-delivered-to", "x-rcpt-to"),
    *("x-real-to", "apparently-to", "x-forwarded-to", "resent-to", "to"),
)
_FOR_FLUFL_LINES, _FOR_FLUFL_LINE = 500, 300  # bytes in one; its patterns are slow over what is no bounce
_GOOD = frozenset({"delivered", "relayed", "expanded"})
_NO_COMPLAINT = frozenset({"not-spam", "auth-failure", "dmarc", "virus"})


def read_report(data: bytes, keys: Keys, *, address: str = "") -> Report:
    """Say what a mail reports. Never raises, whatever it is given.

    Args:
        data: the mail, of any length.
        keys: that tags are made with.
        address: the envelope sender of our copies without a tag; what is sent to it with another tag proves
            that somebody made one up.
    """
    mail = take_apart(data)
    told = _what(mail)
    proof, draft, reader = _who(mail, keys)
    if proof is Proof.NONE and told.addresses and not _made_up(mail, address):
        proof = Proof.ADDRESS
    kind = told.kind
    if proof is Proof.ADDRESS and kind in BAD:
        kind = Kind.SOFT  # anybody can write an address
    return Report(_identity(data, mail), kind, proof, draft, reader, told.addresses, told.code, told.said)


def _identity(data: bytes, mail: ReturnedMail) -> str:
    """By what stays the same when a mail is handed on between mailboxes: not what servers write above it."""
    body = data.replace(b"\r\n", b"\n").partition(b"\n\n")[2].strip()
    head = f"{mail.header('message-id')}\0{mail.header('date')}\0".encode("utf-8", "replace")
    return hashlib.sha256(head + body).hexdigest()[:40]


def _who(mail: ReturnedMail, keys: Keys) -> tuple[Proof, int | None, int | None]:
    """By our tag in the address it came to, else our tag or Message-ID anywhere, else our link anywhere."""
    to = " ".join(value for name in _TO for value in mail.headers.get(name, ()))
    for match in islice(_OURS.finditer(to), _MOST_TAGS):
        if match[1] and (found := read_verp(keys, match[2])):
            return Proof.TAG, *found
    for match in islice(_OURS.finditer(mail.scanned), _MOST_TAGS):
        if match[1] and (found := read_verp(keys, match[2])):
            return Proof.TAG, *found
        if not match[1] and (found := read_message_id(keys, match[2])):
            return Proof.HEADERS, *found
    for match in islice(_LINK.finditer(mail.scanned), _MOST_TAGS):
        if owner := read_token(keys, Purpose.UNSUBSCRIBE, match[1]):
            return Proof.HEADERS, None, owner[1]
    return Proof.NONE, None, None


def _made_up(mail: ReturnedMail, address: str) -> bool:
    """Whether it says that it is about a copy of ours by a tag of which nobody made the seal."""
    name, _, domain = address.lower().rpartition("@")
    to = [value.lower() for key in _TO for value in mail.headers.get(key, ())]
    if name and any(f"{name}+" in value and f"@{domain}" in value for value in to):
        return True
    return _OURS.search(mail.scanned) is not None


def _what(mail: ReturnedMail) -> _Told:
    if mail.feedback:
        return _complaint(mail)
    if mail.blocks and (told := _status(mail)):
        return told
    subject = mail.header("subject")
    if "message/disposition-notification" in mail.types:
        # Some servers say by a receipt that a mailbox is full.
        code = say.meaning(mail.text)
        return (
            _Told(Kind.SOFT, code, _line(mail.text, code)) if code == say.MAILBOX_FULL else _Told(Kind.REPLY)
        )
    returns = bool(mail.types & {"message/rfc822", "text/rfc822-headers"}) and say.says_returned(subject)
    from_server = returns or say.is_machine(mail.sender) or "x-failed-recipients" in mail.headers
    if not from_server and (told := _answer(mail, subject)):
        return told
    return _by_words(mail, subject, from_server=from_server)


def _complaint(mail: ReturnedMail) -> _Told:
    """RFC 5965, 3; reports of RFC 6591 about signatures are nobody's complaint."""
    fields = mail.feedback
    kind = fields.get("feedback-type", "").strip().lower()
    who = [fields.get(name, "") for name in ("original-rcpt-to", "removal-recipient")]
    addresses = tuple(dict.fromkeys(found for one in who for found in _ADDRESS.findall(one)))
    if kind in _NO_COMPLAINT:
        return _Told(Kind.OTHER, "", _one_line(f"feedback: {kind}"), addresses)
    agent = fields.get("user-agent") or fields.get("reporting-mta", "")
    return _Told(
        Kind.COMPLAINT, "", _one_line(f"{kind or 'abuse'}, told by {agent or mail.sender}"), addresses
    )


def _status(mail: ReturnedMail) -> _Told | None:
    """RFC 3464, 2.3: of several recipients the one that fared worst; None if no recipient stands there."""
    rows = [row for one in mail.blocks if (row := _recipient(one))]
    if not rows:
        return None
    failed = [row for row in rows if row.kind in {Kind.HARD, Kind.SOFT}]
    worst = min(rows, key=lambda row: (Kind.HARD, Kind.SOFT, Kind.DELAY, Kind.SUCCESS).index(row.kind))
    addresses = tuple(dict.fromkeys(found for row in failed or rows for found in row.addresses))
    kind = worst.kind
    if kind is Kind.HARD and any(row.kind is Kind.SUCCESS for row in rows):
        kind = Kind.SOFT  # an address that goes on to several: one of them took it
    code, said = worst.code, worst.said
    if failed and (not said or not code or say.is_vague(code)):
        # Nothing but a number stands in the field: the words above it say more.
        code = say.refined(code, mail.text)
        said = said or _line(mail.text, code)
    if code.startswith("4") and kind is Kind.HARD:
        kind = Kind.SOFT
    return _Told(kind, code, said, addresses)


def _recipient(fields: Fields) -> _Told | None:
    """What is said of one recipient; None if the block is about none."""
    names = ("original-recipient", "final-recipient", "x-actual-recipient")
    addresses = tuple(
        dict.fromkeys(found for name in names for found in _ADDRESS.findall(fields.get(name, "")))
    )
    action = fields.get("action", "").lower().split("(")[0].strip()
    status = say.code_in(fields.get("status", ""))
    if not addresses[:1] and not action and not status:
        return None
    words = re.sub(r"^[\w.-]{1,20};\s*", "", fields.get("diagnostic-code", ""))
    if action in _GOOD or (not action and fields.get("status", "").startswith("2")):
        return _Told(Kind.SUCCESS, "", _one_line(words), addresses)
    told = say.code_in(words)
    code = told if told and (not status or say.is_vague(status)) else status
    if action.startswith("delay"):
        return _Told(Kind.DELAY, code, _one_line(words), addresses)
    code = say.refined(code, words) or "5.0.0"
    return _Told(Kind.SOFT if code.startswith("4") else Kind.HARD, code, _one_line(words), addresses)


def _answer(mail: ReturnedMail, subject: str) -> _Told | None:
    """An answer that a machine gave for a person, by its headers (RFC 3834) or its words."""
    if say.says_challenge(f"{subject}\n{mail.text[:4000]}"):
        return _Told(Kind.CHALLENGE)
    said = f"{mail.header('auto-submitted')} {mail.header('precedence')}".lower()
    marks = ("x-autoreply", "x-autorespond", "x-autoresponder", "x-auto-response-suppress-reply")
    marked = "auto-replied" in said or "auto_reply" in said or any(name in mail.headers for name in marks)
    if say.says_away(subject) or (marked and not say.says_returned(subject)):
        return _Told(Kind.REPLY)
    return None


def _by_words(mail: ReturnedMail, subject: str, *, from_server: bool) -> _Told:
    """What neither header nor field says: the patterns of flufl.bounce, then words alone."""
    temporary, permanent = _flufl(mail)
    addresses = tuple(
        dict.fromkeys((*permanent, *temporary, *_ADDRESS.findall(mail.header("x-failed-recipients"))))
    )
    late = say.says_delay(f"{subject}\n{mail.text}")
    if not addresses and not (from_server and (late or say.says_returned(subject))):
        return _Told(Kind.OTHER)
    code = say.refined(say.code_in(mail.text), f"{mail.text}\n{subject}")
    if late or (temporary and not permanent and not code):
        return _Told(Kind.DELAY, "", _line(mail.text, ""), addresses)
    if not code:
        # It did come back. For good only if somebody knows this form of saying so.
        code, kind = ("5.0.0", Kind.HARD) if permanent else ("", Kind.SOFT)
    else:
        kind = Kind.SOFT if code.startswith("4") else Kind.HARD
    return _Told(kind, code, _line(mail.text, code), addresses or tuple(_named(mail.text)))


def _flufl(mail: ReturnedMail) -> tuple[list[str], list[str]]:
    """What flufl.bounce finds: addresses that failed for now, and for good."""
    lines = [line[:_FOR_FLUFL_LINE] for line in mail.data.split(b"\n", _FOR_FLUFL_LINES)[:_FOR_FLUFL_LINES]]
    try:
        message = message_from_bytes(b"\n".join(lines))
        if not mail.sender:
            del message["From"]
            message["From"] = "nobody@invalid"  # one of its detectors, and with it all, fails over none
        found = all_failures(message)
    except ODD:
        return [], []
    temporary, permanent = (
        [text for one in sorted(some) if _ADDRESS.fullmatch(text := one.decode("ascii", "replace"))]
        for some in found
    )
    return temporary, permanent


def _named(text: str) -> list[str]:
    """The first address in angle brackets, or alone on a line: so servers name whom they did not reach."""
    found = re.search(
        rf"<({_ADDRESS.pattern})>|^[ \t]*({_ADDRESS.pattern}):?[ \t]*$", text[:8000], re.MULTILINE
    )
    return [parseaddr(found[1] or found[2])[1]] if found else []


def _line(text: str, code: str) -> str:
    """In which words a text says why: the line with the code or with what means it, else its first."""
    lines = [line for line in text[:8000].splitlines() if line.strip()]
    best = [line for line in lines if code and (say.code_in(line) == code or say.meaning(line) == code)]
    return _one_line((best or lines or [""])[0])


def _one_line(text: str) -> str:
    return one_line("".join(one if one.isprintable() else " " for one in text))[:_LONGEST]
