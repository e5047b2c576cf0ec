"""Where networks see links in plain text.

X and Mastodon follow one rule (twitter-text, `extract-url`), which differs in what a path may hold:

- A link begins with `http://` or `https://`, or, on X, with the domain itself. No ASCII letter or digit and
  none of `@$#` may stand before it; a bare domain may not follow `-`, `_`, `.` or `/` either.
- A domain is labels of anything but ASCII punctuation, spaces and marks of direction; it ends as far right as
  there is a known ending that no ASCII letter or digit follows. Without a scheme, only its parts in Latin
  letters are links, and a port or a query needs a path to belong to it.
- A port, a path and a query may follow. Brackets in a path come in pairs; closing punctuation is left out.

One pass from left to right; the time grows with the length of the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from pipeline.text.lengths.endings import KNOWN, LONGEST, NEWER
from pipeline.text.lengths.units import utf16

MAX_LABEL = 63
"""Characters of a label of a domain, as it is sent to name servers (RFC 1035, section 2.3.4)."""

MAX_LINK = 4096
"""UTF-16 units of a whole link, its scheme counted once more (twitter-text)."""

_MAX_SHORTENED = 40
"""Characters after `t.co/`; a longer one is no link of X's own."""

_SPACES = r"\t-\r \x85\xa0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
_INVALID = r"\ufffe\ufeff\uffff"
_DIRECTION = r"\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
_OUTSIDE = rf"!#$%&'()*+,/:;<=>?@\[\\\]^{{|}}~{_SPACES}{_INVALID}{_DIRECTION}"
_LATIN = (
    r"À-ÖØ-öø-\u024f\u0253\u0254\u0256\u0257\u0259\u025b\u0263\u0268\u026f\u0272\u0289\u028b\u02bb"
    r"\u0300-\u036f\u1e00-\u1eff"
)

_RUN = re.compile(rf"(?<![^.{_OUTSIDE}])[^.{_OUTSIDE}]+(?:\.[^.{_OUTSIDE}]+)+")
"""Labels with dots between them: where a domain may be."""

# X looks at halves of surrogate pairs: before the second half stands the first.
_START = re.compile(rf"(?<![A-Za-z0-9@＠$#＃{_INVALID}])[^.\-_{_OUTSIDE}]|[\U00010000-\U0010ffff]")
_SCHEME = re.compile(r"https?://\Z", re.IGNORECASE | re.ASCII)
_PLAIN_LABELS = re.compile(rf"(?:[-A-Za-z0-9{_LATIN}]+\.)+")
_ENCODED_ENDING = re.compile(r"xn--[-0-9a-z]+", re.IGNORECASE | re.ASCII)
_SHORTENED = re.compile(
    r"https?://t\.co/([a-z0-9]+)(?:\?[a-z0-9!?*'@();:&=+$/%#\[\]\-_.,~|]*[a-z0-9\-_&=#/])?",
    re.IGNORECASE | re.ASCII,
)
_NEWER = re.compile(rf"\.(?:{'|'.join(sorted(NEWER))})", re.IGNORECASE)
_DOTS = re.compile(r"[.。．｡]")
_AFTER_NO_ENDING = frozenset("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz@+-")


@dataclass(frozen=True, slots=True)
class Rule:
    """What a network takes for a path and a query.

    Args:
        path: a port and what a path may hold, brackets in pairs.
        path_end: a character that may be its last; a closing bracket may be, too.
        query: what a query may hold.
        query_end: a character that may be its last.
        bare: whether domains without a scheme are links.
        endings: of domains, in lower case.
    """

    path: re.Pattern[str]
    path_end: re.Pattern[str]
    query: re.Pattern[str]
    query_end: re.Pattern[str]
    bare: bool
    endings: frozenset[str] = KNOWN


def _rule(path: str, path_end: str, query: str, query_end: str, *, bare: bool) -> Rule:
    pairs = rf"\((?:[{path}]+|[{path}]*\([{path}]+\)[{path}]*)\)"
    return Rule(
        re.compile(rf"(?::[0-9]+)?(?P<path>/(?:[{path}]+|{pairs})*)?"),
        re.compile(path_end),
        re.compile(rf"\?{query}*"),
        re.compile(query_end),
        bare,
    )


_LETTERS = rf"A-Za-z0-9\u0400-\u04ff{_LATIN}"
X = _rule(
    rf"{_LETTERS}!*';:=+,.$/%#\[\]\-–_~@|&",
    rf"[{_LETTERS}+\-=_#/)]",
    r"[A-Za-z0-9!?*'@();:&=+$/%#\[\]\-_.,~|]",
    r"[A-Za-z0-9\-_&=#/]",
    bare=True,
)
"""twitter-text, configuration v3."""

_WHITE = r"\t-\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
_BEYOND = r"\xa0-\ud7ff\ue000-\ufdcf\ufdf0-\uffef\U00010000-\U0010fffd"
MASTODON = _rule(
    rf"^{_WHITE}<>()?",
    rf"""[^{_WHITE}(?!*"'「」<>;:=,.$%\[\]~&|@]""",
    rf"[A-Za-z0-9!?*'();:&=+$/%#\[\]\-_.,~|@^{_BEYOND}]",
    rf"[A-Za-z0-9_&=#/\-{_BEYOND}]",
    bare=False,
)
"""The same with the paths that Mastodon allows (its `twitter_regex.rb`): anything but spaces and `<>?`."""


@dataclass(frozen=True, slots=True)
class Link:
    """A link in a text: where it begins, and where the text goes on, in code points."""

    start: int
    end: int


def readings(text: str, rule: Rule) -> list[list[Link]]:
    """The links in a text; and if it holds an ending that X may not know yet, those if X does."""
    found = [find(text, rule)]
    if _NEWER.search(text):
        found.append(find(text, replace(rule, endings=KNOWN | NEWER)))
    return found


def find(text: str, rule: Rule) -> list[Link]:
    """The links in a text, in order and apart from each other."""
    found: list[Link] = []
    if "." not in text:
        return found
    done = -1  # up to here the text is spent; the character before a link must come after it
    for run in _RUN.finditer(text):
        for place in _places(text, run.span(), done, rule):
            done = place.end
            if _sound(text, place, rule):
                found += _links(text, place, rule)
    return found


@dataclass(frozen=True, slots=True)
class _Place:
    """Where something stands that may be a link.

    Args:
        scheme: where its scheme begins, or without one its domain.
        domain: where its domain begins.
        domain_end: where its domain ends.
        end: where all of it ends.
        has_path: whether a path follows the domain.
        glued: whether a character before the domain, not a scheme, makes it a part of something else.
    """

    scheme: int
    domain: int
    domain_end: int
    end: int = 0
    has_path: bool = False
    glued: bool = False


@dataclass(frozen=True, slots=True)
class _Label:
    """A label, and where a domain ends that begins in it.

    Args:
        start: where the label begins.
        end: where it ends.
        far: the end of a domain of three labels or more, as far right as can be; 0 if there is none.
        near: the end of a domain that has its ending in the next label; 0 if it is none.
    """

    start: int
    end: int
    far: int
    near: int

    def domain_end(self, text: str, at: int) -> int:
        """Where a domain ends that begins at a place in this label; 0 if there is none."""
        return self.far or (0 if "_" in text[at : self.end] else self.near)


def _places(text: str, run: tuple[int, int], done: int, rule: Rule) -> Iterator[_Place]:
    """What may be links in a run, from left to right, none before the text is spent."""
    labels = _labels(text, *run, rule) if run[1] > done else []
    if labels and (scheme := _scheme(text, run[0], done)) >= 0:
        domain_end = labels[0].domain_end(text, run[0])
        if domain_end:
            yield (place := _with_tail(text, _Place(scheme, run[0], domain_end), rule))
            done = place.end
    for label in labels:
        for at in _starts(text, label) if label.far or label.near else ():
            # The character before it must be left; half of one is enough.
            if at > done or (at == done and text[at] > "\uffff" and text[at + 1] in "._-"):
                domain_end = label.domain_end(text, at)
                if domain_end:
                    glued = done < at > 0 and text[at - 1] in "-_./"
                    yield (place := _with_tail(text, _Place(at, at, domain_end, glued=glued), rule))
                    done = place.end


def _scheme(text: str, domain: int, done: int) -> int:
    """Where the scheme begins that stands before a domain; -1 if there is none, or none that is a link's."""
    found = _SCHEME.search(text, max(0, domain - 8, done + 1), domain)
    return found.start() if found and _START.match(text, found.start()) and text[domain] not in "-_" else -1


def _starts(text: str, label: _Label) -> Iterator[int]:
    """Where a domain without a scheme may begin. At the start of a text, X tries the second place first."""
    if label.start == 0 and _START.match(text, 1, label.end):
        yield 1
    yield from (match.start() for match in _START.finditer(text, label.start, label.end))


def _labels(text: str, start: int, stop: int, rule: Rule) -> list[_Label]:
    """The labels of a run, judged from right to left; none if no domain is in it."""
    labels: list[_Label] = []
    far = near = 0  # from the label to the right, taken whole
    next_end = 0  # where the ending ends that this label begins with
    end = stop
    while end > start:
        at = max(start, text.rfind(".", start, end) + 1)
        open_end = text[end - 1] not in "-_"
        labels.append(_Label(at, end, far if open_end else 0, next_end if open_end else 0))
        far = labels[-1].domain_end(text, at) if text[at] not in "-_" else 0
        next_end = _ending(text, at, end, rule)
        end = at - 1
        near = near or next_end
    return labels[::-1] if near else []


def _ending(text: str, at: int, stop: int, rule: Rule) -> int:
    """Where the known ending ends that this label begins with; 0 if there is none.

    Args:
        text: all of it, since what follows the label counts.
        at: where the label begins.
        stop: where it ends.
        rule: which endings are known.
    """
    encoded = _ENCODED_ENDING.match(text, at, stop)
    if encoded:
        return encoded.end()
    word = text[at:stop]
    shortest = stop - 1 if word.isascii() and word.isalnum() else at + 1
    for end in range(min(stop, at + LONGEST), shortest, -1):
        if text[end : end + 1] not in _AFTER_NO_ENDING and text[at:end].lower() in rule.endings:
            return end
    return 0


def _with_tail(text: str, place: _Place, rule: Rule) -> _Place:
    """The place with the port, the path and the query that follow its domain."""
    end = place.domain_end
    path = -1
    if tail := rule.path.match(text, end):
        end = tail.end()
        path = tail.start("path")
        while 0 <= path < end - 1 and not rule.path_end.match(text, end - 1):
            end -= 1
    if query := rule.query.match(text, end):
        last = query.end()
        while last > end + 1 and not rule.query_end.match(text, last - 1):
            last -= 1
        end = last if last > end + 1 else end
    return replace(place, end=end, has_path=path >= 0)


def _sound(text: str, place: _Place, rule: Rule) -> bool:
    """Whether the link and each label of its domain are of a length that can be."""
    domain = text[place.domain : place.domain_end]
    length = (place.domain - place.scheme or len("https://")) + utf16(text[place.scheme : place.end])
    if length > MAX_LINK or any(_sent_length(label) > MAX_LABEL for label in domain.split(".")):
        return False
    return not domain.startswith("xn--") or any(_plain_parts(text, place.domain, place.domain_end, rule))


def _sent_length(label: str) -> int:
    """The length of a label as name servers get it: `bücher` is sent as `xn--bcher-kva`."""
    if label.isascii() or len(label) > MAX_LABEL:
        return len(label)
    parts = _DOTS.split(label)
    lengths = (len(part) if part.isascii() else 4 + len(part.encode("punycode")) for part in parts)
    return sum(lengths) + len(parts) - 1


def _links(text: str, place: _Place, rule: Rule) -> list[Link]:
    """What of a place is a link: all of it, or without a scheme those parts that are in Latin letters."""
    if place.scheme != place.domain:
        short = _SHORTENED.match(text, place.scheme, place.end)
        if not short:
            return [Link(place.scheme, place.end)]
        return [Link(place.scheme, short.end())] if len(short[1]) <= _MAX_SHORTENED else []
    if not rule.bare or place.glued:
        return []
    parts = list(_plain_parts(text, place.domain, place.domain_end, rule))
    if parts and place.has_path and parts[-1].end == place.domain_end:
        parts[-1] = replace(parts[-1], end=place.end)
    return parts


def _plain_parts(text: str, start: int, stop: int, rule: Rule) -> Iterator[Link]:
    """The domains in Latin letters within a domain that may hold others."""
    at = start
    while labels := _PLAIN_LABELS.search(text, at, stop):
        at = labels.end()
        dot = at - 1
        next_dot = text.find(".", at, stop)
        label_end = next_dot if next_dot >= 0 else stop
        while dot > labels.start():
            end = _ending(text, dot + 1, label_end, rule)
            if end:
                at = end
                yield Link(labels.start(), end)
                break
            label_end = dot
            dot = text.rfind(".", labels.start(), dot)
