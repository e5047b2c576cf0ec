"""A letter: one reader's copy with its envelope, in the words of SMTP. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass

from pipeline.deliver.mail.dots import Body
from pipeline.model.mailings import Copy

# What stands between the angle brackets: nothing that ends it, a line or a command.
_ADDRESS = re.compile(r"[^\s<>\x00-\x20\x7f-\x9f]{1,320}@[^\s<>@\x00-\x20\x7f-\x9f]{1,255}")


@dataclass(frozen=True, slots=True)
class Offer:
    """What a server says that it can do.

    Attributes:
        size: octets of the largest mail it takes; 0: it does not say.
    """

    pipelining: bool = False
    smtputf8: bool = False
    eight_bit: bool = False
    sizes: bool = False
    size: int = 0


@dataclass(frozen=True, slots=True)
class Letter:
    """What goes over a line for one copy.

    Attributes:
        copy: whose it is.
        sender: the envelope's, where bounces go; empty: nowhere.
        body: the mail.
    """

    copy: Copy
    sender: str
    body: Body


class UnfitError(Exception):
    """A letter cannot be said to this server, whatever it answers; the words are for the ledger."""


class TooLargeError(Exception):
    """A letter is larger than the server takes, and so will the others be."""


def envelope(letter: Letter, offer: Offer) -> tuple[bytes, bytes]:
    """The commands MAIL and RCPT.

    Args:
        offer: what the server can do; no more is asked of it.

    Raises:
        UnfitError: an address could be read as something else, or the server takes no such letter.
        TooLargeError: the server has said that it takes no mail of this size.
    """
    sender, address, octets = letter.sender, letter.copy.address, len(letter.body.data)
    if not _ADDRESS.fullmatch(address) or (sender and not _ADDRESS.fullmatch(sender)):
        raise UnfitError("not an address that mail can be sent to")
    if offer.size and octets > offer.size:
        raise TooLargeError(f"the mail has {octets} octets, and the server takes {offer.size}")
    wide = not (sender.isascii() and address.isascii())
    if wide and not offer.smtputf8:
        raise UnfitError("our mail server takes no address with letters beyond ASCII (SMTPUTF8)")
    high = letter.body.high
    if high and not wide and not offer.eight_bit:
        raise UnfitError("our mail server takes no letters beyond ASCII (8BITMIME)")
    size = f" SIZE={octets}" if offer.sizes else ""
    more = f"{' SMTPUTF8' if wide else ''}{' BODY=8BITMIME' if high and offer.eight_bit else ''}"
    return f"MAIL FROM:<{sender}>{size}{more}\r\n".encode(), f"RCPT TO:<{address}>\r\n".encode()
