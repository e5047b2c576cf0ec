"""Tokens that speak for one reader: in links of mail, in envelope senders and in Message-IDs.

A token says a reader's number and, where it needs one, a list, with a seal that only we can make. There is no
address in it, nothing expires, and nothing has to be kept: a link in a mail of years ago still unsubscribes.
Each purpose has seals of its own, so that a link made for one page opens no other.

The seal is HMAC-SHA256 (RFC 2104) cut to 128 bits, or to 80 where the text has to stay short and each guess
costs a mail.
"""

from __future__ import annotations

from binascii import b2a_base64
from collections.abc import Mapping
from enum import Enum
from hashlib import sha256
from hmac import compare_digest
from typing import TYPE_CHECKING

from pipeline.errors import SettingsError

if TYPE_CHECKING:
    from hashlib import _Hash

KEY_BYTES = 32
"""How long a key is."""

_IDS = frozenset("abcdefghijklmnopqrstuvwxyz0123456789")
_SEAL, _SHORT = 16, 10  # bytes
_SEAL_LETTERS, _SHORT_LETTERS = 22, 20  # the same as base64 without padding, and as hex
_MOST_DIGITS = 18  # of a number; what is longer is no row's
_LONGEST_LIST = 64
_INNER, _OUTER = (bytes(value ^ pad for value in range(256)) for pad in (0x36, 0x5C))  # RFC 2104, 2
_BLOCK = 64
_URL_SAFE = bytes.maketrans(b"+/", b"-_")
_TODO = (
    "Write each as ID:HEX, where ID is a small letter or digit and HEX has 64 digits; the one to use first"
)


class Purpose(Enum):
    """What a token lets its bearer do."""

    UNSUBSCRIBE = "unsubscribe"
    PREFERENCES = "preferences"
    CONFIRM = "confirm"
    BOUNCE = "bounce"
    MESSAGE = "message"


class Keys:
    """The secrets that seals are made with, by their ids.

    Args:
        secrets: by an id of one small letter or digit, each `KEY_BYTES` long. The first makes new seals; with
            the others, seals of earlier days are still read.

    Raises:
        SettingsError: there is none, or one is no such key.
    """

    __slots__ = ("_hashes", "current")

    def __init__(self, secrets: Mapping[str, bytes]) -> None:
        if not secrets:
            raise SettingsError("there is no key", where="PIPELINE_KEYS", todo=_TODO)
        for name, value in secrets.items():
            if len(name) != 1 or name not in _IDS or len(value) != KEY_BYTES:
                raise SettingsError("a key is not as it should be", where="PIPELINE_KEYS", todo=_TODO)
        self.current = next(iter(secrets))
        # The first block of both hashes is the key's, for every message: it is worked through once.
        self._hashes: dict[tuple[str, Purpose], tuple[_Hash, _Hash]] = {
            (name, purpose): (
                sha256(value.ljust(_BLOCK, b"\0").translate(_INNER) + purpose.value.encode() + b"\0"),
                sha256(value.ljust(_BLOCK, b"\0").translate(_OUTER)),
            )
            for name, value in secrets.items()
            for purpose in Purpose
        }

    def __repr__(self) -> str:
        return "Keys(…)"

    def knows(self, name: str) -> bool:
        """Whether there is a key of that id."""
        return (name, Purpose.MESSAGE) in self._hashes

    def seal(self, name: str, purpose: Purpose, message: str) -> bytes:
        """HMAC-SHA256 of the purpose and the message, whole.

        Raises:
            KeyError: there is no key of that id.
        """
        first, second = self._hashes[name, purpose]
        inner, outer = first.copy(), second.copy()
        inner.update(message.encode())
        outer.update(inner.digest())
        return outer.digest()


def read_keys(text: str) -> Keys:
    """The keys that `PIPELINE_KEYS` holds: `ID:HEX` each, with spaces, commas or line breaks between.

    Raises:
        SettingsError: it holds something else. What it holds is not told.
    """
    secrets: dict[str, bytes] = {}
    for word in text.replace(",", " ").split():
        name, _, digits = word.partition(":")
        try:
            value = bytes.fromhex(digits)
        except ValueError:
            value = b""
        if name in secrets:
            raise SettingsError(
                "two keys have the same id",
                where="PIPELINE_KEYS",
                todo="Give each an id of its own; one that was used for another key must not come back",
            )
        secrets[name] = value
    return Keys(secrets)


def reader_token(keys: Keys, purpose: Purpose, list_id: str, reader: int) -> str:
    """What stands at the end of a link for one reader: `/u/TOKEN`, `/p/TOKEN`, `/c/TOKEN`.

    Args:
        keys: as `read_keys` gives them.
        purpose: what the page does.
        list_id: the list it is about.
        reader: the subscriber's id.
    """
    about = f"{reader}.{list_id}"
    seal = keys.seal(keys.current, purpose, about)[:_SEAL]
    return f"{keys.current}{_letters(seal).decode()}{about}"


def read_token(keys: Keys, purpose: Purpose, token: str) -> tuple[str, int] | None:
    """The list and the reader that a token speaks for; None if we did not make it for that purpose."""
    name, given, about = token[:1], token[1 : 1 + _SEAL_LETTERS], token[1 + _SEAL_LETTERS :]
    digits, _, list_id = about.partition(".")
    reader = _number(digits)
    if reader is None or not 0 < len(list_id) <= _LONGEST_LIST or not keys.knows(name):
        return None
    try:
        about.encode()
    except UnicodeEncodeError:  # half a character, as only a made up link has
        return None
    seal = keys.seal(name, purpose, about)[:_SEAL]
    return (list_id, reader) if compare_digest(given.encode(), _letters(seal)) else None


def _letters(seal: bytes) -> bytes:
    """A seal for an address of a page: base64 as of RFC 4648, 5, without padding."""
    return b2a_base64(seal, newline=False)[:_SEAL_LETTERS].translate(_URL_SAFE)


def verp(keys: Keys, draft: int, reader: int) -> str:
    """The tag behind the + of a copy's envelope sender, by which its bounce tells whose it was.

    Small letters, digits and dots alone: there are servers that write an address in other letters.
    """
    return _short(keys, Purpose.BOUNCE, draft, reader)


def read_verp(keys: Keys, tag: str) -> tuple[int, int] | None:
    """The draft and the reader of a tag, in whatever letters; None if it is not ours."""
    return _read_short(keys, Purpose.BOUNCE, tag)


def message_id(keys: Keys, draft: int, reader: int, domain: str) -> str:
    """A copy's Message-ID, without angle brackets; the same for every try to hand it over.

    Args:
        keys: as `read_keys` gives them. When another key becomes the current one, so does another Message-ID.
        draft: the issue.
        reader: the subscriber's id.
        domain: what stands behind the @, in ASCII.
    """
    return f"{_short(keys, Purpose.MESSAGE, draft, reader)}@{domain}"


def read_message_id(keys: Keys, text: str) -> tuple[int, int] | None:
    """The draft and the reader of a Message-ID, with or without angle brackets; None if it is not ours."""
    return _read_short(keys, Purpose.MESSAGE, text.strip().strip("<>").partition("@")[0])


def _short(keys: Keys, purpose: Purpose, draft: int, reader: int) -> str:
    about = f"{draft}.{reader}"
    return f"{about}.{keys.current}{keys.seal(keys.current, purpose, about)[:_SHORT].hex()}"


def _read_short(keys: Keys, purpose: Purpose, text: str) -> tuple[int, int] | None:
    about, _, sealed = text.lower().rpartition(".")
    first, _, second = about.partition(".")
    draft, reader = _number(first), _number(second)
    if draft is None or reader is None or len(sealed) != 1 + _SHORT_LETTERS or not keys.knows(sealed[0]):
        return None
    made = keys.seal(sealed[0], purpose, about)[:_SHORT].hex()
    return (draft, reader) if compare_digest(sealed[1:].encode(errors="replace"), made.encode()) else None


def _number(digits: str) -> int | None:
    """A row's number, written in the one way that we write it."""
    short = 0 < len(digits) <= _MOST_DIGITS and digits.isascii() and digits.isdecimal()
    return int(digits) if short and digits[0] != "0" else None
