"""What networks have had of earlier issues, or are to have, for the plan of an issue's posts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

from pipeline.compose.plan import engagements_of
from pipeline.model.issues import Issue, Status
from pipeline.model.posts import Engagement
from pipeline.model.settings import Newsletter
from pipeline.review.draft import approval_of
from pipeline.store import Transaction
from pipeline.store import drafts as draft_rows
from pipeline.store import posts as post_rows
from pipeline.workflow.accounts import shared_by
from pipeline.workflow.rendering import approved_posts
from pipeline.workflow.workspace import Workspace

_NEAR = timedelta(days=2)  # before the issue, whatever the rest: the gap, and the posts of its own day


def with_engagements(
    tx: Transaction, workspace: Workspace, newsletter: Newsletter, issue: Issue, *, draft: int | None
) -> Issue:
    """The issue with the posts that its plan must go around.

    They are those of issues that went out and of others that are approved; of another newsletter too, on a
    network where both post from one account.

    Args:
        tx: a transaction.
        workspace: the opened folder.
        newsletter: whose issue it is.
        issue: as it is composed or edited.
        draft: its own draft; None for one that is yet to be made.
    """
    since = issue.send_at - max(timedelta(days=newsletter.posts.rest_days), _NEAR)
    found = {
        one
        for name, networks in _neighbours(workspace, newsletter).items()
        for one in (*post_rows.engagements(tx, name, since), *_approved(tx, name, draft, since))
        if one.network in networks
    }
    ordered = sorted(found, key=lambda one: (one.at, one.network, one.key))
    return replace(issue, engagements=tuple(ordered))


def _neighbours(workspace: Workspace, newsletter: Newsletter) -> dict[str, set[str]]:
    """The newsletters whose posts count, and the networks on which they do; this one is among them."""
    found: dict[str, set[str]] = {newsletter.id: set(newsletter.posts.networks)}
    for network in newsletter.posts.networks:
        account = newsletter.posts.account_on(network)
        for other in shared_by(workspace, account) if account.name else ():
            found.setdefault(other, set()).add(network)
    return found


def _approved(tx: Transaction, newsletter: str, own: int | None, since: datetime) -> Iterator[Engagement]:
    """The posts of issues that are approved and not out yet: they have no rows before."""
    for draft in draft_rows.load(tx, newsletter, [Status.DRAFT]):
        if draft.id != own and approval_of(draft):
            posts = approved_posts(draft_rows.frozen(tx, draft))
            yield from (one for one in engagements_of(posts) if one.at >= since)
