"""The mail as bytes (RFC 5322, RFC 2045 to 2047), a template with marked places; see `places`.

Written here and not by `email.message`, which draws boundaries at random, encodes the link of
List-Unsubscribe so that one-click breaks (RFC 8058 wants it raw), and puts 78 octets on a line of
quoted-printable (python/cpython#78206).
"""

from __future__ import annotations

import base64
import hashlib
import re
import textwrap
from collections.abc import Sequence
from dataclasses import dataclass
from email.errors import HeaderParseError
from email.header import Header
from email.headerregistry import Address
from functools import lru_cache

from pipeline.errors import RenderError
from pipeline.model.issues import Issue
from pipeline.model.settings import Newsletter
from pipeline.render import quoted
from pipeline.render.places import DATE, MESSAGE_ID, RECIPIENT, TOKENS, UNSUBSCRIBE
from pipeline.render.templates import safe

_LONGEST = 900  # RFC 5322, 2.1.1: octets of a line, less than 998 for the header's name
_WIDTH = 76  # RFC 5322, 2.1.1: a line should have at most 78 octets
_LIST_ID = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]+\.[A-Za-z0-9-]+")
_LANGUAGE = re.compile(r"[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*")
_URL = re.compile(r"https?://[!-;=?-~]+")
_NAME = re.compile(r"[A-Za-z0-9._-]+")
_MEDIA_TYPE = re.compile(r"image/[a-z]+")


@dataclass(frozen=True, slots=True)
class Attached:
    """A picture that travels with the mail; the HTML shows it by its `address`.

    Attributes:
        name: a file name of ASCII letters, digits, dots and hyphens; no two are the same.
        media_type: `image/jpeg`.
    """

    name: str
    media_type: str
    data: bytes

    @property
    def content_id(self) -> str:
        """Its Content-ID, which is written like a Message-ID (RFC 2392)."""
        return f"{self.name}@pictures.invalid"

    @property
    def address(self) -> str:
        """What the HTML says in `src`."""
        return f"cid:{self.content_id}"


def render_eml(
    html: str,
    text: str,
    issue: Issue,
    newsletter: Newsletter,
    *,
    browser: str = "",
    attached: Sequence[Attached] = (),
) -> bytes:
    """Write the mail: headers, plain text first, HTML last (RFC 2046, 5.1.4).

    Args:
        html: as `mail` renders it, with its places.
        text: the same for those who read plain text.
        issue: its subject goes into the headers.
        newsletter: who sends it.
        browser: the issue's page on the web; empty if there is none.
        attached: the pictures that the HTML shows by `cid:`.

    Raises:
        RenderError: an address, the list's id or a picture's name cannot stand in a header.
    """
    # "=_" cannot occur in quoted-printable (RFC 2045, 6.7), so that no body can hold the boundary.
    boundary = "=_" + hashlib.sha256(f"{text}\0{html}".encode()).hexdigest()[:32]
    headers = "\r\n".join(_headers(issue, newsletter, boundary, browser))
    opening = b"--" + boundary.encode()
    return b"\r\n".join(
        (
            headers.encode("ascii"),
            b"",
            opening,
            b"Content-Type: text/plain; charset=utf-8",
            b"Content-Transfer-Encoding: quoted-printable",
            b"",
            quoted.quoted(text, TOKENS),
            opening,
            *_with_pictures(html, attached, boundary),
            opening + b"--",
            b"",
        )
    )


def _with_pictures(html: str, attached: Sequence[Attached], outer: str) -> list[bytes]:
    """The HTML, and the pictures that belong to it as one with it (RFC 2387)."""
    part = [
        b"Content-Type: text/html; charset=utf-8",
        b"Content-Transfer-Encoding: quoted-printable",
        b"",
        quoted.quoted(html, TOKENS),
    ]
    if not attached:
        return part
    boundary = "=-" + outer[2:]  # as little to be found in quoted-printable or base64 as the outer one
    opening = b"--" + boundary.encode()
    lines = [
        f'Content-Type: multipart/related; type="text/html";\r\n boundary="{boundary}"'.encode(),
        b"",
        opening,
        *part,
    ]
    for picture in attached:
        if not _NAME.fullmatch(picture.name) or not _MEDIA_TYPE.fullmatch(picture.media_type):
            raise RenderError(f"no name of a picture in a mail: {picture.name!r}", where=picture.media_type)
        lines += [
            opening,
            f"Content-Type: {picture.media_type}".encode(),
            b"Content-Transfer-Encoding: base64",
            f"Content-ID: <{picture.content_id}>".encode(),
            f'Content-Disposition: inline; filename="{picture.name}"'.encode(),
            b"",
            base64.encodebytes(picture.data).rstrip(b"\n").replace(b"\n", b"\r\n"),
        ]
    return [*lines, opening + b"--", b""]


def list_id(newsletter: Newsletter) -> str:
    """The list's id (RFC 2919), with its brackets: as set, or the newsletter's id before the sender's domain.

    Raises:
        RenderError: it is no id.
    """
    mail = newsletter.mail
    name = mail.list_id.strip().strip("<>") or f"{newsletter.id}.{mail.from_address.rpartition('@')[2]}"
    if not _LIST_ID.fullmatch(name):
        raise RenderError(
            f"{name!r} is no id of a mailing list",
            where="newsletter.mail.list_id",
            todo="Write it like a host name: weekly.example.org",
        )
    return f"<{name}>"


def feedback_id(issue: Issue, newsletter: Newsletter) -> str:
    """What Gmail sorts complaints by: the issue, the newsletter, the kind of mail and the sender; no reader.

    The last field has 5 to 15 letters (Gmail's help, "Feedback loop"); here those of the sender's domain.
    """
    domain = newsletter.mail.from_address.rpartition("@")[2].lower()
    sender = re.sub(r"[^a-z0-9]", "", domain)[:15].ljust(5, "0")
    return f"{issue.date.isoformat()}:{newsletter.id}:newsletter:{sender}"


def _headers(issue: Issue, newsletter: Newsletter, boundary: str, browser: str) -> list[str]:
    mail = newsletter.mail
    lines = [
        f"Date: {DATE}",
        _mailbox("From", mail.from_name, mail.from_address),
        f"To: {RECIPIENT}",
        _words("Subject", issue.subject),
        f"Message-ID: {MESSAGE_ID}",
        f"List-Id: {list_id(newsletter)}",
        # Raw, never an encoded word: mail programs look for a bare address between the brackets.
        f"List-Unsubscribe: <{UNSUBSCRIBE}>",
        "List-Unsubscribe-Post: List-Unsubscribe=One-Click",
        "List-Post: NO",  # answers go to a person, not to the list (RFC 2369, 3.4)
        f"Feedback-ID: {feedback_id(issue, newsletter)}",
        "MIME-Version: 1.0",
    ]
    if mail.reply_to:
        lines.insert(2, _mailbox("Reply-To", "", mail.reply_to))
    archive = browser or newsletter.home
    if _URL.fullmatch(archive) and len(archive) < _LONGEST:
        lines.append(f"List-Archive: <{archive}>")
    if _LANGUAGE.fullmatch(newsletter.language):
        lines.append(f"Content-Language: {newsletter.language}")
    lines.append(f'Content-Type: multipart/alternative;\r\n boundary="{boundary}"')
    return lines


def _words(name: str, text: str) -> str:
    """A header of free text: as it is if it can be, else in encoded words (RFC 2047)."""
    text = " ".join(safe(text).split())
    folded = textwrap.wrap(
        f"{name}: {text}", _WIDTH, break_long_words=False, break_on_hyphens=False, subsequent_indent=" "
    )
    if text.isascii() and "=?" not in text and all(len(line) <= _WIDTH for line in folded):
        return "\r\n".join(folded)
    return f"{name}: {_encoded(name, text)}"


@lru_cache(maxsize=64)
def _mailbox(name: str, display: str, address: str) -> str:
    """A header of one address; the display name quoted or encoded, the address always bare."""
    display = " ".join(safe(display).split())
    try:
        bare = Address(addr_spec=address).addr_spec
    except (ValueError, HeaderParseError, IndexError) as error:
        raise RenderError(f"{address!r} is no mail address", where=f"newsletter.mail, {name}") from error
    if not re.fullmatch(r"[!-~]+@[!-~]+", bare):
        raise RenderError(f"{address!r} must be ASCII on one line", where=f"newsletter.mail, {name}")
    if not display:
        return f"{name}: {bare}"
    quoted_name = str(Address(display_name=display, addr_spec=bare))
    line = f"{name}: {quoted_name}"
    if display.isascii() and "=?" not in display and len(line) <= _WIDTH:
        return line
    return f"{name}: {_encoded(name, display)}\r\n <{bare}>"


def _encoded(name: str, text: str) -> str:
    # RFC 2047, 2: a line with an encoded word has at most 76 octets; the library's count is two short.
    return Header(text, "utf-8", header_name=name, maxlinelen=_WIDTH - 2).encode(linesep="\r\n")
