"""What a post says, as the templates of `post/` get it, and the way in which it opens.

A way is a pattern such as `Worth a read: {title}` or `{text} ¶ {title}`; the lists of ways stand in the
templates, where staff can change them. One is taken by the item and the network, so that a post stays the
same when it is made anew while the posts of an issue do not all begin alike.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from pipeline.compose.post_texts import can_open, in_own_voice
from pipeline.compose.wording import sentence

_FROM: Final = " ¶ From {credit}"
PLAIN: Final = "{title}"
NAMED: Final = PLAIN + _FROM
URGENT: Final = frozenset({"reminder", "tomorrow", "today"})
"""Sorts of reminders: what they open with matters more than a sentence of the blurb."""

_LONG_SOURCE = 45  # characters of a source's name from which on it stands in no line with a title
_QUOTES = frozenset('“”„«»"')
# A title that says so itself gets nothing with a colon before it.
_SAYS_SO = re.compile(
    r"(?:open )?(?:call|request)s?\b|appl(?:y|ications?)\b|(?:now )?(?:open\b|hiring|accepting)"
    r"|nominat|regist|submi|save the date|reminder|correction|new(?:s| from)\b|deadline"
    r"|(?:join|vote|enter|tell|help|send)\b",
    re.IGNORECASE,
)
_SEEKS = re.compile(
    r"\b(?:invit(?:ed?|es|ing)|wanted|needed|see(?:k|ks|king)|sought|open (?:to|for)|wants?|needs?)\b",
    re.IGNORECASE,
)
_MORE_BEHIND = re.compile(r"\{title\}(?! ¶|”|$)")


@dataclass(frozen=True, slots=True)
class PostWords:
    """What a post says; templates have it as `post`.

    Attributes:
        title: the item's, or the sentence that stands in its place.
        text: whole sentences, or empty.
        deadline: `Apply by Friday, June 6`, without a full stop; empty if there is none.
        dated: the deadline by its date alone, for ways that say `tomorrow` or `two weeks left` themselves.
        until: the same for ways that say what to do.
        note: a line of its own: when an event begins, or which of an issue's calls closes first.
        credit: whom it comes from.
        tags: hashtags.
        sort: which list of ways it has: a kind, or `job`, `reminder`, `tomorrow`, …
        source: the first source's name, if it can stand in a line with a title.
        left: how long a reminder's readers have: `Two weeks`.
        todo: what they have to do: `apply`; empty where the item has no word for it.
        seed: decides among ways; the same for the same item and network.
        turn: the how manieth reminder it is; the next one takes the next way.
        plain: there is room, or leave, for the title alone.
    """

    title: str
    link: str
    text: str = ""
    deadline: str = ""
    dated: str = ""
    until: str = ""
    note: str = ""
    credit: str = ""
    tags: tuple[str, ...] = ()
    sort: str = ""
    source: str = ""
    left: str = ""
    todo: str = ""
    seed: str = ""
    turn: int = 0
    plain: bool = False

    def way(self, *lists: Mapping[str, Sequence[str]], credited: bool = False) -> str:
        """The way in which this post opens.

        Args:
            lists: ways by sort; the first list that has the post's sort counts.
            credited: the template names whom the post comes from somewhere else.
        """
        needs = self._needs_source(credited=credited)
        if self.plain:
            return NAMED if needs else PLAIN
        ways = next((known[self.sort] for known in lists if self.sort in known), (PLAIN,))
        fit = [one for one in ways if self._suits(one, credited=credited)]
        if not fit:
            return NAMED if needs else PLAIN
        first = hashlib.sha256(self.seed.encode("utf-8", "replace")).digest()[0]
        way = fit[(first + self.turn) % len(fit)]
        # How long is left comes first, but who is asking must be said all the same.
        return f"{way}{_FROM}" if needs and not self.credits_in(way) else way

    def top(self, way: str) -> str:
        """Title and text, as the way puts them; a paragraph for each `¶` of it."""
        paragraphs = [part.strip() for part in way.split("¶")]
        if "{text}" not in way:
            paragraphs.append("{text}")
        filled = [self._filled(part) for part in paragraphs]
        return "\n\n".join(part for part in filled if part)

    def by(self, way: str) -> str:
        """The deadline, without a full stop, in words that do not repeat those of the way."""
        says_when = any(word in way.lower() for word in ("{left}", "tomorrow", "today"))
        if self.until and "{todo}" in way and (says_when or self.sort == "reminder"):
            return self.until
        return self.dated if self.dated and says_when else self.deadline

    def by_sentence(self, way: str) -> str:
        """The same with its full stop; empty if there is no deadline."""
        return sentence(self.by(way)) if self.deadline else ""

    def credits_in(self, way: str) -> bool:
        """Whether the way names all that the post comes from."""
        return "{credit}" in way or ("{source}" in way and self.credit == self.source)

    def _needs_source(self, *, credited: bool) -> bool:
        if not self.credit or credited:
            return False
        return in_own_voice(self.text) or in_own_voice(self.title)

    def _suits(self, way: str, *, credited: bool) -> bool:
        """Whether all that a way names is there, and reads well in its place."""
        named = {"text": self.text, "source": self.source, "left": self.left, "todo": self.todo}
        if any(f"{{{name}}}" in way and not value for name, value in named.items()):
            return False
        urgent = self.sort in URGENT
        if "{source}" not in way and not urgent and self._needs_source(credited=credited):
            return False
        if "{text}" in way and not can_open(self.text):
            return False
        return self._title_suits(way) and not ("{todo}" in way and self._begins_with_todo())

    def _title_suits(self, way: str) -> bool:
        if "“{title}”" in way:
            return not _QUOTES & set(self.title)
        if ": {title}" in way and not self._takes_lead():
            return False
        return not _MORE_BEHIND.search(way) or bool(re.search(r"[\w)”]$", self.title))

    def _begins_with_todo(self) -> bool:
        """Whether the title asks for it already: `Nominate a Hero` needs no `one week left to nominate`."""
        return self.title.lower().startswith(self.todo.split()[0].lower())

    def _takes_lead(self) -> bool:
        """Whether words with a colon can come before the title."""
        if re.search(r":\s|\s[—–]\s", self.title):
            return False
        return self.sort in URGENT or not (_SAYS_SO.match(self.title) or _SEEKS.search(self.title))

    def _filled(self, pattern: str) -> str:
        # Not format(): a title may hold braces. Each name once, so that none within a value is taken for one.
        values = {"title": self.title, "text": self.text, "source": self.source, "credit": self.credit}
        values |= {"left": self.left, "todo": self.todo}
        return re.sub(r"\{(\w+)\}", lambda match: values.get(match[1], match[0]), pattern)


def line_source(name: str) -> str:
    """A source's name if it can stand in a line with a title, else nothing."""
    return name if len(name) <= _LONG_SOURCE and not re.search(r"[:|»/]|\s[—–-]\s", name) else ""
