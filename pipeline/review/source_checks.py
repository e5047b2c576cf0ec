"""Where a source says otherwise than a person wrote, and what an issue corrects of an earlier one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape

from pipeline.model.issues import OPEN, STATE, Finding, IssueItem, Level
from pipeline.model.items import Deadline
from pipeline.review.material import Material

_TAG = re.compile(r"<[^<>]+>")
_NO_LETTER = re.compile(r"[\W_]+")


def sources_agree(material: Material) -> Iterator[Finding]:
    """What a person wrote stays; that its source says something else since is for a person to look at."""
    for item in material.issue.shown():
        for change in item.changes:
            if change.was == change.now:
                continue
            if change.field == STATE:
                if change.now != OPEN:
                    yield Finding(
                        "source-closed",
                        Level.MUST_FIX,
                        item.id,
                        f"“{item.title}” {change.now}: hold it",
                    )
            elif change.now != _written(item, change.field):
                yield Finding(
                    "source-changed",
                    Level.LOOK_AT,
                    item.id,
                    f"“{item.title}”: its source said {change.field} {_said(change.was)} when a person "
                    f"set it, and says {_said(change.now)} now; "
                    f"here it is {_said(_written(item, change.field))}",
                )


def _written(item: IssueItem, field: str) -> str:
    value = getattr(item, field)
    return value.written if isinstance(value, Deadline) else value or ""


def _said(value: str) -> str:
    return f"“{value}”" if value else "nothing"


def corrections_hold(material: Material) -> Iterator[Finding]:
    """A correction is for a person to compare with its sentence, and must reach readers if it is recorded."""
    shown = _letters_of(material)
    for one in material.issue.corrected():
        what = one.withdrawn or (
            f"the deadline is {one.now.written} now, and was {one.was.written if one.was else 'closed'}"
            if one.now
            else ""
        )
        quote = f" (“{one.quote}”)" if one.quote and one.quote not in what else ""
        doubt = f". {one.doubt}" if one.doubt else ""
        yield Finding(
            "correction",
            Level.LOOK_AT,
            one.item,
            f"this issue corrects that of {one.stood}: “{one.title}”: {what}{quote}{doubt}",
        )
        if any(_letters(one.text or one.title) not in letters for letters in shown):
            yield Finding(
                "correction-hidden",
                Level.MUST_FIX,
                one.item,
                f"the mail does not show the correction of “{one.title}”: templates/ holds an older template",
            )


def _letters_of(material: Material) -> list[str]:
    """The letters of both parts of the mail, where there are corrections to look for."""
    if not material.issue.corrected() or "mail.txt" not in material.files:
        return []
    text, page = (material.files[name].decode("utf-8", "replace") for name in ("mail.txt", "mail.html"))
    return [_letters(text), _letters(unescape(_TAG.sub("", page)))]


def _letters(text: str) -> str:
    """Letters and digits only: lines are folded, and blanks made one, on the way into a mail."""
    return _NO_LETTER.sub("", text)


CHECKS = (sources_agree, corrections_hold)
