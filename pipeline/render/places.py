"""The marked places of a mail: what differs between two readers' copies, and nothing else does.

A mail is approved as bytes with a few words in them that stand for the reader's address, the links that
unsubscribe and change what comes, the Message-ID and the Date. Each copy is those bytes with the words
replaced. Cutting once and splicing per reader is some hundred times faster than making a mail for each.
"""

from __future__ import annotations

import html as html_lib
import re
from collections.abc import Callable
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from functools import lru_cache

from pipeline.errors import RenderError
from pipeline.render import quoted


class Token(str):
    """A word that stands for a place: ASCII, the same in HTML, in quoted-printable and in a header."""

    __slots__ = ()


RECIPIENT = Token("PLACE_RECIPIENT_7Q")
UNSUBSCRIBE = Token("PLACE_UNSUBSCRIBE_7Q")
PREFERENCES = Token("PLACE_CHOICES_7Q")
MESSAGE_ID = Token("PLACE_MESSAGE_ID_7Q")
DATE = Token("PLACE_DATE_7Q")
TOKENS = (RECIPIENT, UNSUBSCRIBE, PREFERENCES, MESSAGE_ID, DATE)
_IN_HEADERS = (RECIPIENT, UNSUBSCRIBE, MESSAGE_ID, DATE)
PICTURES = "pictures/"
"""Where pictures stand beside `mail.html`."""
PREVIEW = "preview.html"
"""The mail with its pictures from beside it, where `mail.html` has them from the public site."""

_ANY = re.compile("(" + "|".join(TOKENS) + ")")
_ANY_BYTES = re.compile(_ANY.pattern.encode())
_BOUNDARY = re.compile(rb'boundary="(=_[0-9a-f]+)"')
_PICTURE = re.compile(rf'(?<=\s)src="{PICTURES}([0-9a-f]{{64}}\.(?:jpg|png))"')
_HEADER = 998 - len("List-Unsubscribe: <>,")  # RFC 5322, 2.1.1: octets in a line
# What can stand in a header for one address, one link and one Message-ID, and for nothing more.
_ATOM = "!#-'*+\\-./0-9=?A-Z^_`a-z{|}~"
_ADDRESS = re.compile(rf"[{_ATOM}\u00a1-\U0010ffff]+@[{_ATOM}]+")
_URL = re.compile(r"https?://[!#-&(-+\-./0-9:;=?@A-Z\[\]^_`a-z{|}~]+")
_MESSAGE_ID = re.compile(r"<[!-;=?-~]+@[!-;=?-~]+>")


@dataclass(frozen=True, slots=True)
class Places:
    """What fills the places of one reader's copy.

    Attributes:
        recipient: the bare address; before its @ letters of any script may stand (RFC 6532).
        unsubscribe: an https address that unsubscribes this reader.
        message_id: with its angle brackets.
        date: as in RFC 5322, 3.3.
        preferences: an https address where this reader changes what comes; empty: the page that unsubscribes.
    """

    recipient: str
    unsubscribe: str
    message_id: str
    date: str
    preferences: str = ""

    def checked(self) -> dict[str, str]:
        """The values by token.

        Raises:
            RenderError: a value could end its header or stand for more than one; what fits no header
                never reaches one.
        """
        _check("recipient", self.recipient, _ADDRESS)
        choices = self.preferences or self.unsubscribe
        _check("unsubscribe", self.unsubscribe, _URL)
        _check("preferences", choices, _URL)
        _check("message_id", self.message_id, _MESSAGE_ID)
        if not _is_date(self.date):
            raise RenderError(f"not a date as in RFC 5322: {self.date!r}", where="date")
        return {
            RECIPIENT: self.recipient,
            UNSUBSCRIBE: self.unsubscribe,
            PREFERENCES: choices,
            MESSAGE_ID: self.message_id,
            DATE: self.date,
        }


def _check(name: str, value: str, form: re.Pattern[str]) -> None:
    if not form.fullmatch(value) or not value.isprintable() or len(value.encode()) > _HEADER:
        raise RenderError(
            f"does not fit into a header: {value[:80]!r}",
            where=name,
            todo="It must stand on one line, without blanks, brackets or commas",
        )


@lru_cache(maxsize=8)  # it is the same for a whole mailing
def _is_date(text: str) -> bool:
    try:
        return bool(re.fullmatch(r"[ -~]+", text)) and parsedate_to_datetime(text).tzinfo is not None
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
        values = self.values(places)
        out = [self.pieces[0]]
        for value, piece in zip(values, self.pieces[1:], strict=True):
            out += (value, piece)
        return b"".join(out)

    def values(self, places: Places) -> list[bytes]:
        """What stands in each place of one reader's copy, in their order.

        Raises:
            RenderError: a value does not fit into a header.
        """
        values = places.checked()
        coded: dict[tuple[str, str], bytes] = {}
        for slot in self.slots:
            if slot not in coded:
                coded[slot] = _coded(values[slot[0]], slot[1])
        return [coded[slot] for slot in self.slots]


def _coded(value: str, where: str) -> bytes:
    match where:
        case "header":
            return value.encode()
        case "text":
            return quoted.value(value)
        case _:
            return quoted.value(html_lib.escape(value))


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
    if headers != sorted(_IN_HEADERS):
        raise RenderError(f"the headers have the places {headers}, not one of each", where="mail.eml")
    # Which links there are beside the one that unsubscribes is the template's to say.
    bodies = {(token, where) for token, where in slots if where != "header" and token != PREFERENCES}
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
