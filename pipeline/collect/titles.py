"""Plain text on one line, out of what feeds put where plain text belongs."""

from __future__ import annotations

import html
import re

from pipeline.collect.decode import clean_text
from pipeline.text.markup import plain_text

MAX_TITLE = 500
_WORDS = 12

# Only what is known as a tag is one: `Night Hike <With Owls>` and `x < y` keep their words.
_INLINE = (
    "a|abbr|acronym|b|bdi|bdo|big|br|cite|code|del|dfn|div|em|font|h[1-6]|i|img|ins|kbd|mark|p|q|s|samp|small"
    "|span|strike|strong|sub|sup|time|tt|u|var|wbr"
)
_TAG = re.compile(rf"</?(?:{_INLINE})(?:\s[^<>]*)?/?>", re.IGNORECASE)
_BREAK = re.compile(r"<(?:br|p|div|h[1-6])\b[^<>]*>", re.IGNORECASE)


def one_line(text: str, limit: int = MAX_TITLE) -> str:
    """Text as it stands, without control characters, on one line; cut at a word if it is far too long."""
    line = " ".join(clean_text(text).split())
    if len(line) <= limit:
        return line
    return line[:limit].rsplit(" ", 1)[0].rstrip() + "…"


def title_text(markup: str) -> str:
    """A title out of what may be markup: tags stripped, then unescaped once, on one line."""
    return one_line(html.unescape(_TAG.sub("", _BREAK.sub(" ", markup))))


def first_words(fragment: str) -> str:
    """A title for an entry that has none: the first words of its text; empty if there is no text."""
    words = plain_text(fragment[:20_000]).split()
    return one_line(" ".join(words[:_WORDS])) + ("…" if len(words) > _WORDS else "")


def as_fragment(text: str) -> str:
    """Plain text as an HTML fragment: paragraphs at empty lines, breaks at the ends of lines."""
    paragraphs = re.split(r"\n[ \t]*\n", text.replace("\r\n", "\n").replace("\r", "\n"))
    escaped = (html.escape(paragraph.strip(), quote=False) for paragraph in paragraphs if paragraph.strip())
    return "\n".join(f"<p>{paragraph}</p>".replace("\n", "<br>") for paragraph in escaped)
