"""Whether a status shows a text: how Mastodon, and servers that speak like it, show what was posted."""

from __future__ import annotations

import re
import unicodedata
from html.parser import HTMLParser

_MENTION = re.compile(r"(@[\w.-]*\w)@[\w.-]*\w")
_LINK = re.compile(r"https?://\S+")


def same_words(text: str, html: str) -> bool:
    """Whether a status shows a text: marks, mentions and links are shown by each server in its own way.

    Args:
        text: as it was handed over.
        html: as the server gives it.
    """
    links = _LINK.findall(text)
    bare = not all(link.isascii() for link in links)  # servers write such addresses in one of several ways
    shown = _Shown(bare=bare)
    shown.feed(html)
    shown.close()
    return _words(_LINK.sub(" ", text) if bare else text) == _words("".join(shown.pieces))


class _Shown(HTMLParser):
    """The words of a status, with the addresses of its links in the place of what is shown of them.

    Args:
        bare: without these.
    """

    def __init__(self, *, bare: bool) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[str] = []
        self._bare = bare
        self._address = ""
        self._inside = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "a":
            self._address, self._inside = dict(attrs).get("href") or "", ""

    def handle_endtag(self, tag: str) -> None:
        if tag == "a" and self._address:
            address = "" if self._bare else self._address
            self.pieces.append(self._inside if self._inside.lstrip()[:1] in {"@", "#"} else address)
            self._address = ""

    def handle_data(self, data: str) -> None:
        if self._address:
            self._inside += data
        else:
            self.pieces.append(data)


def _words(text: str) -> str:
    plain = _MENTION.sub(r"\1", unicodedata.normalize("NFKC", text)).casefold()
    return "".join(letter for letter in plain if letter.isalnum()) or "".join(plain.split())
