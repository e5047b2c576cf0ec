"""The mail when it would be too large: what is left out of it, step by step, the least missed first.

The issue itself stays whole, and so do its page on the web, its posts and its calendar.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from pipeline.model.issues import Issue, IssueItem, IssueSection
from pipeline.text.sentences import split_sentences

LARGEST = 95 * 1024
"""Bytes of HTML: past this a variant is asked for. Gmail cuts a mail off near 102 KB, its footer first."""

_SHRINK = 0.7  # of the items shown whole, the part that the next variant keeps


@dataclass(frozen=True, slots=True)
class Variant:
    """An issue as the mail shows it.

    Attributes:
        issue: with what is left.
        elsewhere: by section, how many items stand only on the web.
        done: what was done to it, for staff; empty if it is whole.
    """

    issue: Issue
    elsewhere: Mapping[str, int] = field(default_factory=dict)
    done: str = ""


def mail_variants(issue: Issue, *, web: bool) -> Iterator[Variant]:
    """The issue whole, then shorter and shorter.

    Small pictures go first, then all of a blurb but its first sentence, then blurbs at the end of the long
    sections, of which the titles stay; at last, if there is a page that has them, those titles too. The
    lead, the first item of each section and the corrections stay.

    Args:
        issue: whole.
        web: there is a page on the web that has everything.
    """
    yield Variant(issue)
    light = _every_item(issue, lambda item: replace(item, shown_picture=None))
    done = ["small pictures are left out"] if light != issue else []
    if done:
        yield Variant(light, done=_joined(done))
    short = _every_item(light, lambda item: replace(item, blurb=_first_sentence(item)))
    if short != light:
        done.append("blurbs are cut to a sentence")
        yield Variant(short, done=_joined(done))
    titled = short
    for kept in _fewer(max((len(part.items) for part in short.sections), default=0), least=1):
        titled = replace(short, sections=tuple(_titled(part, kept) for part in short.sections))
        yield Variant(titled, done=_joined([*done, _count(_moved(short, titled), "as titles only")]))
    if not web:
        return
    moved = _moved(short, titled)
    done += [_count(moved, "as titles only")] if moved else []
    for kept in _fewer(max((len(part.more) for part in titled.sections), default=0), least=0):
        cut = tuple(replace(part, more=part.more[:kept]) for part in titled.sections)
        gone = {part.id: len(part.more) - len(part.more[:kept]) for part in titled.sections}
        elsewhere = {name: number for name, number in gone.items() if number}
        on_web = _count(sum(gone.values()), "only on the web")
        yield Variant(replace(titled, sections=cut), elsewhere, _joined([*done, on_web]))


def _every_item(issue: Issue, change: Callable[[IssueItem], IssueItem]) -> Issue:
    """The issue with every item but the lead changed."""
    parts = []
    for part in issue.sections:
        first = 1 if part.lead else 0
        items = (*part.items[:first], *(change(item) for item in part.items[first:]))
        parts.append(replace(part, items=items, more=tuple(change(item) for item in part.more)))
    return replace(issue, sections=tuple(parts))


def _first_sentence(item: IssueItem) -> str:
    return next(iter(split_sentences(item.blurb, item.language or "en")), "")


def _titled(part: IssueSection, kept: int) -> IssueSection:
    if len(part.items) <= kept:
        return part
    title = part.more_title or "More"
    return replace(part, items=part.items[:kept], more=(*part.items[kept:], *part.more), more_title=title)


def _moved(whole: Issue, titled: Issue) -> int:
    return sum(len(part.items) for part in whole.sections) - sum(len(part.items) for part in titled.sections)


def _fewer(number: int, *, least: int) -> Iterator[int]:
    """Smaller and smaller numbers, down to the least."""
    while number > least:
        number = max(least, min(number - 1, int(number * _SHRINK)))
        yield number


def _count(number: int, where: str) -> str:
    return f"{number} item{'' if number == 1 else 's'} {'stands' if number == 1 else 'stand'} {where}"


def _joined(parts: list[str]) -> str:
    return f"{', '.join(parts[:-1])} and {parts[-1]}" if len(parts) > 1 else "".join(parts)
