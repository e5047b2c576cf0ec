"""The dot that ends a mail, and those that must not (RFC 5321, 4.5.2). Pure.

A line that begins with a dot gets a second one on its way. That is done once, in the pieces of a cut mail,
and not in every copy: going through 60 KB for each reader is what makes `smtplib` slow. What is filled in
between is looked at each time, so that no value can end a mail, or pass for a line of its own.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain, zip_longest

_LINE_DOT = re.compile(rb"(?<=\n)\.")
_BARE = re.compile(rb"\r(?!\n)|(?<!\r)\n")
_SOFT = b"=\r\n"  # RFC 2045, 6.7: no line end of the text
END = b".\r\n"
"""What ends a mail whose last line is whole."""


@dataclass(frozen=True, slots=True)
class Body:
    """A mail as it goes over the line, but for its end.

    Attributes:
        data: dots doubled, every line ended by CR LF. Made by `Template.fill` or `whole` only.
        high: whether it has octets beyond ASCII.
    """

    data: bytes
    high: bool = False


class Template:
    """A mail cut at its places, with its dots doubled.

    Args:
        pieces: what stands between the places; one more than there are places.

    Raises:
        ValueError: a line does not end in CR LF, or the last one not at all. What one server takes for a
            line's end and the next does not lets a mail be smuggled into another (CVE-2023-51764).
    """

    def __init__(self, pieces: Sequence[bytes]) -> None:
        if not pieces or not pieces[-1].endswith(b"\r\n") or any(_BARE.search(piece) for piece in pieces):
            raise ValueError("every line of a mail ends in CR LF")
        first, *rest = (_LINE_DOT.sub(b"..", piece) for piece in pieces)
        self._pieces = (b"." + first if first.startswith(b".") else first, *rest)
        self._high = not all(piece.isascii() for piece in pieces)

    def fill(self, values: Sequence[bytes]) -> Body:
        """One copy.

        Args:
            values: one for each place; quoted-printable may be broken softly.

        Raises:
            ValueError: a value is empty, begins a line with a dot, or holds a line's end.
        """
        high = self._high
        for value in values:
            if not value or value.startswith(b".") or ((b"\n" in value or b"\r" in value) and _ends(value)):
                raise ValueError(f"does not fit into a mail: {value[:80]!r}")
            high = high or not value.isascii()
        if len(values) + 1 != len(self._pieces):
            raise ValueError(f"{len(values)} values for {len(self._pieces) - 1} places")
        return Body(b"".join(chain.from_iterable(zip_longest(self._pieces, values, fillvalue=b""))), high)


def whole(mail: bytes) -> Body:
    """A mail that is the same for nobody else.

    Raises:
        ValueError: as `Template`.
    """
    return Template((mail,)).fill(())


def _ends(value: bytes) -> bool:
    rest = value.replace(_SOFT, b"")
    return b"\n" in rest or b"\r" in rest or b"\n." in value
