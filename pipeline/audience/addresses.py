"""Mail addresses: whether one can be, how it is written, and when two of them are the same.

Most addresses are plain ASCII and pass a short expression of our own, which is far quicker than the library;
whatever does not is the library's to judge, and to mend: it knows the domains of every script. No server is
asked anything.

Source: RFC 5321, RFC 5322 (3.2.3) and RFC 6531, as `email-validator` reads them.
"""

from __future__ import annotations

import re
import unicodedata
from hashlib import sha256

LONGEST = 254
"""Bytes of an address (RFC 5321, 4.5.3.1.3, less the angle brackets)."""

_ATOM = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
_LABEL = r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
_PLAIN = re.compile(rf"({_ATOM}(?:\.{_ATOM})*)@((?:{_LABEL}\.)+(?:[A-Za-z0-9][A-Za-z0-9-]{{0,61}})?[A-Za-z])")
_LONGEST_LOCAL = 64
_INSIDE = (
    "arpa",
    "invalid",
    "local",
    "localhost",
    "onion",
    "test",
)  # no mail goes there (RFC 6761 and others)
# Mailboxes whose names every server takes in whatever letters (RFC 2142).
_OFFICES = frozenset(
    {
        *("info", "marketing", "sales", "support", "abuse", "noc", "security", "postmaster", "hostmaster"),
        *("usenet", "news", "webmaster", "www", "uucp", "ftp"),
    }
)


def checked_address(text: str) -> tuple[str, str]:
    """An address as mail is sent to it, and what is wrong with it, if anything; one of the two is empty.

    Its domain comes in small letters, and in ASCII where what stands before the @ is ASCII too, so that every
    server takes it.

    Args:
        text: white space and angle brackets around it are dropped.
    """
    text = text.strip()
    if text.startswith("<") and text.endswith(">"):
        text = text[1:-1]
    return _plain(text) or _judged(text)


def same_key(address: str) -> str:
    """What two addresses have in common that lead to one mailbox.

    Letters are as good as capitals: servers could tell them apart, and none that people use does. Nothing
    else is taken for the same: what comes behind a +, and dots, are somebody's choice.

    Args:
        address: as `checked_address` gives it.
    """
    if address.isascii():
        return address.lower()
    local, _, domain = address.rpartition("@")
    return f"{unicodedata.normalize('NFC', local.casefold())}@{domain}"


def hash_of(key: str) -> str:
    """What is left of an address that must be known again and not be kept: the SHA-256 of its key, as hex.

    Whoever has the hash can try out addresses, but nobody can read it.
    """
    return sha256(key.encode()).hexdigest()


def _plain(text: str) -> tuple[str, str] | None:
    """The same for what is plainly an address; None for all else."""
    found = _PLAIN.fullmatch(text)
    if found is None or len(text) > LONGEST:
        return None
    local, domain = found[1], found[2].lower()
    if len(local) > _LONGEST_LOCAL or "--" in domain or domain.endswith(_INSIDE):
        return None
    if local.lower() in _OFFICES:
        local = local.lower()
    return f"{local}@{domain}", ""


def _judged(text: str) -> tuple[str, str]:
    """What the library says."""
    if "@" not in text or len(text) > 2 * LONGEST:  # it answers slowly, and need not be asked
        return "", "not a mail address" if "@" not in text else f"longer than {LONGEST} bytes"
    # Imported here: with its tables it takes longer to read than a thousand plain addresses.
    from email_validator import EmailNotValidError, validate_email  # noqa: PLC0415 - as above

    try:
        found = validate_email(text, check_deliverability=False, strict=True)
    except EmailNotValidError as error:
        return "", _reason(str(error))
    except (UnicodeError, ValueError):  # half a character
        return "", "not a mail address"
    if found.ascii_email:
        return found.ascii_email, ""
    return f"{found.local_part}@{found.domain}", ""


def _reason(said: str) -> str:
    """The library's sentence as the end of one of ours."""
    said = " ".join(said.split()).removesuffix(".")
    return f"{said[:1].lower()}{said[1:]}" if said else "not a mail address"
