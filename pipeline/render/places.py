"""The marked places of a mail: what differs between two readers' copies, and nothing else does.

A mail is approved as bytes with a few words in them that stand for the reader's address, the link that
unsubscribes, the Message-ID and the Date. Each copy is those bytes with the words replaced. Cutting once
and splicing per reader is some hundred times faster than making a mail for each.
"""

from __future__ import annotations

import html as html_lib
import re
from collections.abc import Callable
from dataclasses import dataclass
from email.utils import parsedate_to_datetime

from pipeline.errors import RenderError
from pipeline.render import quoted


class Token(str):
    """A word that stands for a place: ASCII, the same in HTML, in quoted-printable and in a header."""

    __slots__ = ()


RECIPIENT = Token("PLACE_RECIPIENT_7Q")
UNSUBSCRIBE = Token("PLACE_UNSUBSCRIBE_7Q")
MESSAGE_ID = Token("PLACE_MESSAGE_ID_7Q")
DATE = Token("PLACE_DATE_7Q")
TOKENS = (RECIPIENT, UNSUBSCRIBE, MESSAGE_ID, DATE)
PICTURES = "pictures/"
"""Where pictures stand beside `mail.html`."""
PREVIEW = "preview.html"
"""The mail with its pictures from beside it, where `mail.html` has them from the public site."""

_ANY = re.compile("(" + "|".join(TOKENS) + ")")
_ANY_BYTES = re.compile(_ANY.pattern.encode())
_BOUNDARY = re.compile(rb'boundary="(=_[0-9a-f]+)"')
_PICTURE = re.compile(rf'(?<=\s)src="{PICTURES}([0-9a-f]{{64}}\.(?:jpg|png))"')
_HEADER = 998 - len("List-Unsubscribe: <>,")  # RFC 5322, 2.1.1: octets in a line
_ADDRESS = re.compile(r"[!-~]+@[!-~]+")
_URL = re.compile(r"https?://[!-~]+")
_MESSAGE_ID = re.compile(r"<[!-~]+@[!-~]+>")


@dataclass(frozen=True, slots=True)
class Places:
    """What fills the places of one reader's copy.

    Attributes:
        recipient: the bare address.
        unsubscribe: an https address that unsubscribes this reader.
        message_id: with its angle brackets.
        date: as in RFC 5322, 3.3.
    """

    recipient: str
    unsubscribe: str
    message_id: str
    date: str

    def checked(self) -> dict[str, str]:
        """The values by token.

        Raises:
            RenderError: a value could end its header or stand for more than one; what fits no header
                never reaches one.
        """
        _check("recipient", self.recipient, _ADDRESS, '<>(),;:\\"[]')
        _check("unsubscribe", self.unsubscribe, _URL, "<>,\"'\\")
        _check("message_id", self.message_id, _MESSAGE_ID, "")
        if "<" in self.message_id[1:] or ">" in self.message_id[:-1]:
            raise RenderError(f"not a Message-ID: {self.message_id!r}", where="message_id")
        if not re.fullmatch(r"[ -~]+", self.date) or not _is_date(self.date):
            raise RenderError(f"not a date as in RFC 5322: {self.date!r}", where="date")
        return {
            RECIPIENT: self.recipient,
            UNSUBSCRIBE: self.unsubscribe,
            MESSAGE_ID: self.message_id,
            DATE: self.date,
        }


def _check(name: str, value: str, form: re.Pattern[str], never: str) -> None:
    if not form.fullmatch(value) or any(char in never for char in value) or len(value) > _HEADER:
        raise RenderError(
            f"does not fit into a header: {value[:80]!r}",
            where=name,
            todo="It must be plain ASCII on one line, without blanks, brackets or commas",
        )


def _is_date(text: str) -> bool:
    try:
        return parsedate_to_datetime(text).tzinfo is not None
    except (ValueError, OverflowError):
        return False


def pictures_in(html: str) -> tuple[str, ...]:
    """The names of the pictures that a mail shows, each once, in their order."""
    return tuple(dict.fromkeys(match[1] for match in _PICTURE.finditer(html)))


def with_pictures_from(html: str, address: Callable[[str], str]) -> str:
    """The mail with its pictures from elsewhere.

    Args:
        html: as rendered; no text in it can pass for a picture, since its quotation marks are escaped.
        address: gives for a picture's name what `src` is to say.
    """
    return _PICTURE.sub(lambda match: f'src="{html_lib.escape(address(match[1]))}"', html)


def fill_text(text: str, places: Places) -> str:
    """Fill the places of the plain text."""
    values = places.checked()
    return _ANY.sub(lambda match: values[match[0]], text)


def fill_html(html: str, places: Places) -> str:
    """Fill the places of the HTML; values are escaped, for text and for attributes in double quotes."""
    values = {token: html_lib.escape(value) for token, value in places.checked().items()}
    return _ANY.sub(lambda match: values[match[0]], html)


@dataclass(frozen=True, slots=True)
class CutMail:
    """A mail cut at its places, to be spliced once for each reader.

    Attributes:
        pieces: the bytes between the places; one more than `slots`.
        slots: for each place its token and where it stands: `header`, `text` or `html`.
    """

    pieces: tuple[bytes, ...]
    slots: tuple[tuple[str, str], ...]

    def fill(self, places: Places) -> bytes:
        """One reader's copy.

        Raises:
            RenderError: a value does not fit into a header.
        """
        values = places.checked()
        encode: dict[str, Callable[[str], bytes]] = {
            "header": lambda value: value.encode("ascii"),
            "text": quoted.value,
            "html": lambda value: quoted.value(html_lib.escape(value)),
        }
        out = [self.pieces[0]]
        for (token, where), piece in zip(self.slots, self.pieces[1:], strict=True):
            out += (encode[where](values[token]), piece)
        return b"".join(out)


def cut_eml(eml: bytes) -> CutMail:
    """Cut a mail as `mime.render_eml` makes it.

    Raises:
        RenderError: a place is missing, or stands where it cannot be filled.
    """
    parts = _ANY_BYTES.split(eml)
    pieces, tokens = tuple(parts[::2]), [token.decode() for token in parts[1::2]]
    found = _BOUNDARY.search(eml)
    if found is None:
        raise RenderError("this is no mail with a text and an HTML part", where="mail.eml")
    slots: list[tuple[str, str]] = []
    openings = 0
    for piece, token in zip(pieces, tokens, strict=False):
        # No encoded body can hold the boundary, so that counting it tells where we are.
        openings += piece.count(b"\r\n--" + found[1])
        where = ("header", "text", "html", "end")[min(openings, 3)]
        if where != "header" and not piece.endswith(b"\r\n"):
            raise RenderError(f"{token} does not stand on a line of its own", where=f"mail.eml, {where}")
        slots.append((token, where))
    _count(slots)
    return CutMail(pieces, tuple(slots))


def _count(slots: list[tuple[str, str]]) -> None:
    """Each header has its place once, each part at least one link that unsubscribes, and nothing else."""
    headers = sorted(token for token, where in slots if where == "header")
    if headers != sorted(TOKENS):
        raise RenderError(f"the headers have the places {headers}, not one of each", where="mail.eml")
    bodies = {(token, where) for token, where in slots if where != "header"}
    wanted = {(str(UNSUBSCRIBE), "text"), (str(UNSUBSCRIBE), "html")}
    if bodies != wanted:
        raise RenderError(
            "the text and the HTML must each hold the link that unsubscribes, and no other place",
            where="mail.eml",
            todo="Write {{ mail.unsubscribe }} in mail/mail.txt.j2 and mail/mail.mjml.j2",
        )


def fill_eml(eml: bytes, places: Places) -> bytes:
    """One reader's copy of a mail; to make many, keep what `cut_eml` gives and use its `fill`."""
    return cut_eml(eml).fill(places)
