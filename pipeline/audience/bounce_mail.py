"""A mail that came back, taken apart as far as reports of bounces need it, however broken it is.

Whoever can write to the address that bounces go to can write anything: what is read is bounded in bytes, in
length of lines and in depth before the parser of the standard library, whose work grows with their product,
sees it.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from email import message_from_bytes
from email.errors import MessageError
from email.header import decode_header
from email.message import Message
from email.parser import HeaderParser
from email.utils import parseaddr

LARGEST = 512 * 1024
"""Bytes of a mail that are looked at. What says why it came back stands at its beginning."""

ODD = (ValueError, LookupError, TypeError, AttributeError, AssertionError, RecursionError, MessageError)
"""What the standard library and flufl.bounce raise over mails that no rule foresaw."""

Fields = Mapping[str, str]

_LONGEST_LINE = 2_000  # bytes; RFC 5322 allows 998
_MOST_PARTS = 40  # signs of parts within parts; a report with the mail it is about has some ten
_PART_SIGNS = re.compile(rb"boundary\*?[0-9*]*=|content-type:[ \t\r\n]*message/", re.IGNORECASE)
_MOST_TEXT = 64 * 1024  # characters that people are to read
_STATUS = frozenset({"message/delivery-status", "message/global-delivery-status"})
_RETURNED = frozenset(
    {"message/rfc822", "text/rfc822-headers", "message/global", "message/global-headers", "message/partial"}
)
_NOT_SHOWN = re.compile(r"<(style|script|head)\b[^>]*>.*?</\1>|<!--.*?-->", re.IGNORECASE | re.DOTALL)
_TAG = re.compile(r"<(?![^\s<>]+@[^\s<>]+>)[^<>]{0,1000}>")
# Where a mail is returned inside the text, its own headers begin so.
_INLINE = re.compile(
    r"^[> \t]*(?:Return-Path|Received|DKIM-Signature|MIME-Version|Message-ID|(?:X|List)-[\w-]{2,40}):\s",
    re.IGNORECASE | re.MULTILINE,
)


@dataclass(frozen=True, slots=True)
class ReturnedMail:
    """What a report may be read from.

    Attributes:
        data: its bytes, or those that are looked at, with plain line ends.
        headers: values of its own headers, decoded, by their names in small letters.
        types: the media type of every part.
        blocks: the fields of its delivery status (RFC 3464), a mapping for each of its blocks.
        feedback: the fields of its feedback report (RFC 5965); empty: it has none.
        text: what people are to read, without a mail that is returned inside.
        scanned: all of it, parts decoded, for whoever looks for a tag of ours.
    """

    data: bytes
    headers: Mapping[str, tuple[str, ...]]
    types: frozenset[str]
    blocks: tuple[Fields, ...]
    feedback: Fields
    text: str
    scanned: str

    def header(self, name: str) -> str:
        """The first value of a header; empty if there is none."""
        return self.headers.get(name.lower(), ("",))[0]

    @property
    def sender(self) -> str:
        """The address that it says it is from, in small letters."""
        try:
            return parseaddr(self.header("from"))[1].lower()
        except ODD:
            return ""


def take_apart(data: bytes) -> ReturnedMail:
    """Read a mail.

    Args:
        data: of any length; what goes beyond `LARGEST` is not looked at. Never raises over what stands in it.
    """
    data = _tamed(data)
    try:
        return _apart(message_from_bytes(data), data)
    except ODD:
        # Then as text without parts: that much can be read of anything.
        head, _, body = data.partition(b"\n\n")
        text = _cut(body.decode("utf-8", "replace"))
        scanned = data.decode("latin-1")
        return ReturnedMail(data, _raw_headers(head), frozenset({"text/plain"}), (), {}, text, scanned)


def decoded(value: object) -> str:
    """A header as people read it, on one line; as it stands if it cannot be decoded."""
    # Letters beyond ASCII stand in headers as they are since RFC 6532; the parser keeps their bytes apart.
    text = str(value).encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    try:
        pieces = [
            piece.decode(charset or "ascii", "replace") if isinstance(piece, bytes) else piece
            for piece, charset in decode_header(text)
        ]
        text = "".join(pieces)
    except ODD:
        pass
    return " ".join(text.split())


def fields_of(text: str) -> Iterator[Fields]:
    """The fields of each block of a text; blocks are parted by empty lines (RFC 3464, 2.1)."""
    for block in re.split(r"\n[ \t]*\n", text.replace("\r\n", "\n").strip("\n")):
        if fields := _fields(HeaderParser().parsestr(block)):
            yield fields


def _tamed(data: bytes) -> bytes:
    data = data[:LARGEST].replace(b"\r\n", b"\n").replace(b"\r", b"\n").lstrip(b"\n")
    if data.startswith((b"From ", b">From ")):
        data = data.partition(b"\n")[2]  # the line that mbox puts before a mail
    if len(data) > _LONGEST_LINE:
        data = b"\n".join(line[:_LONGEST_LINE] for line in data.split(b"\n"))
    if len(_PART_SIGNS.findall(data)) <= _MOST_PARTS:
        return data
    head, _, body = data.partition(b"\n\n")
    kept = [b"X" + line if _PART_SIGNS.search(line) else line for line in head.split(b"\n")]
    return b"\n".join(kept) + b"\n\n" + body


def _apart(message: Message, data: bytes) -> ReturnedMail:
    headers: dict[str, tuple[str, ...]] = {}
    for name, value in message.raw_items():
        key = name.lower()
        headers[key] = (*headers.get(key, ()), decoded(value))
    types: set[str] = set()
    blocks: tuple[Fields, ...] = ()
    feedback: Fields = {}
    texts: list[str] = []
    scanned = [data.decode("latin-1")]
    returned = False
    for part in message.walk():
        kind = part.get_content_type()
        types.add(kind)
        if kind in _STATUS:
            blocks = blocks or _blocks(part)
        elif kind == "message/feedback-report":
            feedback = feedback or _only_fields(part)
        elif kind in _RETURNED:
            # A report inside a mail that was passed on is still a report: nothing else was told yet.
            returned = returned or bool(blocks or feedback or texts)
        if part.is_multipart():
            continue
        words = _words(part)
        scanned.append(words[:_MOST_TEXT])
        if kind == "multipart/report":
            blocks = blocks or tuple(fields_of(words))  # its boundary is nowhere to be found
        if (kind.startswith("multipart/") or kind in {"text/plain", "text/html"}) and not returned:
            texts.append(_shown(words) if kind == "text/html" else words)
    text = _cut("\n\n".join(texts))
    return ReturnedMail(data, headers, frozenset(types), blocks, feedback, text, "\n".join(scanned))


def _words(part: Message) -> str:
    """The text of a part, in whatever charset it says or is in."""
    try:
        payload = part.get_payload(decode=True)
        raw = payload if isinstance(payload, bytes) else str(part.get_payload()).encode("utf-8", "replace")
        named = part.get_content_charset("utf-8") or "utf-8"
    except ODD:
        return ""
    for charset in (named, "utf-8"):
        try:
            return raw.decode(charset)
        except ODD:
            continue
    return raw.decode("latin-1")


def _blocks(part: Message) -> tuple[Fields, ...]:
    payload = part.get_payload()
    if not isinstance(payload, list):
        return tuple(fields_of(_words(part)))
    found: list[Fields] = []
    for inner in payload:
        if not isinstance(inner, Message):
            continue
        if fields := _fields(inner):
            found.append(fields)
        # What the parser took for a body: the further blocks of the newer type (RFC 6533), or all of them,
        # encoded against RFC 3464, 2.
        rest = Message()
        rest["Content-Transfer-Encoding"] = str(part.get("Content-Transfer-Encoding", "8bit"))
        body = inner.get_payload(decode=True)
        rest.set_payload(body.decode("ascii", "surrogateescape") if isinstance(body, bytes) else "")
        found.extend(fields_of(_words(rest)))
    return tuple(found)


def _only_fields(part: Message) -> Fields:
    payload = part.get_payload()
    text = _words(part)
    if isinstance(payload, list) and payload and isinstance(payload[0], Message):
        first = payload[0]
        text = "\n".join(f"{name}: {value}" for name, value in first.raw_items()) or _words(first)
    return next(fields_of(text), {"feedback-type": ""})


def _fields(message: Message) -> dict[str, str]:
    """Each field once: of several of a name, the first."""
    found: dict[str, str] = {}
    for name, value in message.raw_items():
        found.setdefault(name.strip().lower(), decoded(value))
    return found


def _shown(source: str) -> str:
    """HTML without its tags; rough, since only words are looked for. Addresses in angle brackets stay."""
    source = _NOT_SHOWN.sub(" ", source[:_MOST_TEXT])
    return html.unescape(_TAG.sub(" ", source))


def _cut(text: str) -> str:
    text = text[:_MOST_TEXT].replace("\r\n", "\n").replace("\x00", "")
    inline = _INLINE.search(text)
    return text[: inline.start()] if inline else text


def _raw_headers(head: bytes) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for line in head.decode("latin-1").split("\n"):
        name, colon, value = line.partition(":")
        if colon and not name.startswith((" ", "\t")):
            key = name.strip().lower()
            found[key] = (*found.get(key, ()), " ".join(value.split()))
    return found
