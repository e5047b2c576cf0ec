"""The states of a draft, and what an approval is for."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from datetime import datetime
from typing import assert_never

from pipeline.model.issues import Approval, Draft, Issue, IssueItem, Status


def content_hash(issue: Issue, files: Mapping[str, bytes]) -> str:
    """The hash that an approval is bound to: what readers get to see, when, and the rendered bytes.

    What only staff see (held items, reasons, which fields were touched, what was left out) is not in it, so
    that going back to the same words restores an approval whatever happened in between.

    Args:
        issue: the content.
        files: the rendered files by name.

    Returns:
        SHA-256, 64 hexadecimal digits.
    """
    seen: dict[str, object] = {
        "newsletter": issue.newsletter,
        "date": issue.date.isoformat(),
        "send_at": issue.send_at.isoformat(),
        "number": issue.number,
        "subject": issue.subject,
        "preheader": issue.preheader,
        "intro": issue.intro,
        "sections": [
            [
                section.id,
                section.title,
                [_seen(item) for item in section.items],
                [_seen(item) for item in section.more],
            ]
            for section in issue.sections
        ],
        "files": {name: hashlib.sha256(data).hexdigest() for name, data in files.items()},
    }
    if issue.corrected():  # an issue without any has the hash that it had before there were corrections
        seen["corrections"] = [
            [one.item, one.title, one.link, one.says, one.text] for one in issue.corrected()
        ]
    canonical = json.dumps(seen, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(canonical.encode()).hexdigest()


def _seen(item: IssueItem) -> list[str]:
    deadline = item.deadline
    when = [deadline.day.isoformat(), deadline.time, deadline.zone] if deadline else []
    return [item.id, item.kind.value, item.title, item.link, item.blurb, *when]


def approval_of(draft: Draft) -> Approval | None:
    """The approval that holds for the draft's present content, if any."""
    return next((one for one in reversed(draft.approvals) if one.content_hash == draft.content_hash), None)


def is_stale(draft: Draft) -> bool:
    """Whether it was approved once and has changed since."""
    return bool(draft.approvals) and approval_of(draft) is None


def status_of(draft: Draft, now: datetime) -> Status:
    """Where the draft stands: as stored, with the approval and the slot taken into account."""
    match draft.stage:
        case Status.SENDING | Status.SENT | Status.CANCELLED:
            return draft.stage
        case Status.DRAFT | Status.APPROVED | Status.SCHEDULED:
            if approval_of(draft) is None:
                return Status.DRAFT
            return Status.SCHEDULED if draft.issue.send_at > now and not draft.held_back else Status.APPROVED
        case _:
            assert_never(draft.stage)
