"""What differs between two versions of an issue, in words that a person can read."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from pipeline.model.issues import Issue, IssueItem
from pipeline.model.posts import PostEdit
from pipeline.text.markup import one_line

_WORD = re.compile(r"\s+|\w+(?:['’-]\w+)*|[^\w\s]")


class Mark(StrEnum):
    """What became of a piece of text."""

    SAME = "same"
    GONE = "gone"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of text, and what became of it."""

    mark: Mark
    text: str


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that differs.

    Attributes:
        item: the item's id; empty for the issue itself.
        what: what differs, to be read by itself: `subject`, `blurb of “Seed Swap”`, `“Seed Swap” was held`.
        pieces: the words before and after, where words differ.
    """

    item: str
    what: str
    pieces: tuple[Piece, ...] = ()

    @property
    def plain(self) -> str:
        """On one line, without marks: `subject: “Six soups” became “Seven soups”`."""
        if not self.pieces:
            return self.what
        old = "".join(piece.text for piece in self.pieces if piece.mark is not Mark.NEW)
        new = "".join(piece.text for piece in self.pieces if piece.mark is not Mark.GONE)
        return f"{self.what}: “{one_line(old)}” became “{one_line(new)}”"


def word_pieces(old: str, new: str) -> tuple[Piece, ...]:
    """The two texts as one, word by word; what is the same stands once."""
    before, after = _WORD.findall(old), _WORD.findall(new)
    pieces: list[Piece] = []
    for kind, a, b, c, d in difflib.SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if kind == "equal":
            pieces.append(Piece(Mark.SAME, "".join(before[a:b])))
            continue
        if b > a:
            pieces.append(Piece(Mark.GONE, "".join(before[a:b])))
        if d > c:
            pieces.append(Piece(Mark.NEW, "".join(after[c:d])))
    return tuple(pieces)


def differences_between(old: Issue, new: Issue) -> tuple[Difference, ...]:
    """All that a reader, or who posts, would see differ, in the order of the issue."""
    return (*_of_issue(old, new), *_of_items(old, new), *_of_posts(old, new))


def _of_issue(old: Issue, new: Issue) -> Iterator[Difference]:
    for name in ("subject", "preheader", "intro"):
        before, after = getattr(old, name), getattr(new, name)
        if before != after:
            yield Difference("", name, word_pieces(before, after))
    if old.send_at != new.send_at:
        yield Difference("", "the time at which it goes out")
    texts = {one.item: one for one in old.corrected()}
    for one in new.corrected():
        before_it = texts.pop(one.item, None)
        if before_it is None:
            yield Difference(one.item, f"the correction of “{one.title}” is new")
        elif before_it.text != one.text:
            yield Difference(one.item, f"correction of “{one.title}”", word_pieces(before_it.text, one.text))
    for left in texts.values():
        yield Difference(left.item, f"the correction of “{left.title}” was left out")


def _of_items(old: Issue, new: Issue) -> Iterator[Difference]:
    before = {item.id: (item, place) for item, place in _places(old)}
    after = {item.id: (item, place) for item, place in _places(new)}
    for name, (item, _) in before.items():
        if name not in after:
            yield Difference(name, f"“{item.title}” was taken out")
    for name, (item, place) in after.items():
        if name not in before:
            yield Difference(name, f"“{item.title}” was put into {place}")
            continue
        known, stood = before[name]
        yield from _of_item(known, item)
        if stood != place:
            yield Difference(name, f"“{item.title}” was moved from {stood} to {place}")
    for section in new.sections:
        yield from _order(old, new, section.id)


def _places(issue: Issue) -> Iterator[tuple[IssueItem, str]]:
    for section in issue.sections:
        yield from ((item, section.title) for item in section.items)
        yield from ((item, f"{section.title}, as a title only") for item in section.more)


def _of_item(old: IssueItem, new: IssueItem) -> Iterator[Difference]:
    title = f"of “{new.title}”"
    for name in ("title", "blurb", "link"):
        if getattr(old, name) != getattr(new, name):
            yield Difference(new.id, f"{name} {title}", word_pieces(getattr(old, name), getattr(new, name)))
    days = [item.deadline.written if item.deadline else "none" for item in (old, new)]
    if days[0] != days[1]:
        yield Difference(new.id, f"deadline {title}", word_pieces(*days))
    if old.picture != new.picture:
        same = old.picture and new.picture and old.picture.url == new.picture.url
        if same and old.picture and new.picture:
            yield Difference(new.id, f"alt text {title}", word_pieces(old.picture.alt, new.picture.alt))
        else:
            yield Difference(new.id, f"the picture {title}")


def _order(old: Issue, new: Issue, section: str) -> Iterator[Difference]:
    """The items of a section that stood there before, and stand in another order."""
    ids = [
        [item.id for part in issue.sections if part.id == section for item in (*part.items, *part.more)]
        for issue in (old, new)
    ]
    common = [[name for name in one if name in other] for one, other in ((ids[0], ids[1]), (ids[1], ids[0]))]
    if common[0] != common[1]:
        title = next(part.title for part in new.sections if part.id == section)
        yield Difference("", f"the order in {title}")


def _of_posts(old: Issue, new: Issue) -> Iterator[Difference]:
    def by_name(issue: Issue) -> dict[tuple[str, str, int | None], PostEdit]:
        return {(edit.network, edit.item, edit.reminder): edit for edit in issue.post_edits}

    before, after = by_name(old), by_name(new)
    for key in dict.fromkeys((*before, *after)):
        if before.get(key) != after.get(key):
            network, item, _ = key
            texts = [edit.text or "" if (edit := one.get(key)) else "" for one in (before, after)]
            yield Difference(item, f"post for {network}", word_pieces(*texts))
