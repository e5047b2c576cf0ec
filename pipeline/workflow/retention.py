"""Forgetting, as `[retention]` says, what need not be known of readers any more."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from pipeline.store import subscribers as subscriber_rows
from pipeline.store import tidying
from pipeline.workflow.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Forgotten:
    """How much was forgotten.

    Attributes:
        recipients: rows of mailings that lost their address; what became of them still counts.
        bounces: reports.
        unconfirmed: subscriptions that nobody confirmed.
    """

    recipients: int = 0
    bounces: int = 0
    unconfirmed: int = 0


def retain(workspace: Workspace, *, now: datetime) -> Forgotten:
    """Forget what is older than it may be; doing so again forgets nothing.

    Args:
        workspace: the opened folder.
        now: aware.
    """
    kept = workspace.settings.retention

    def before(days: int) -> datetime | None:
        return now - timedelta(days=days) if days else None

    unasked = before(kept.unconfirmed)
    with workspace.store.writing() as tx:
        done = tidying.tidy(tx, recipients=before(kept.recipients), bounces=before(kept.bounces))
        ended = subscriber_rows.drop_unconfirmed(tx, before=unasked, at=now) if unasked else 0
    return Forgotten(done.recipients, done.bounces, ended)
