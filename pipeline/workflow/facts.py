"""Facts for the checks: what is known of an issue's links, and finding out more."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from pipeline.collect.linkcheck import check_links, is_reserved
from pipeline.model.facts import Facts, LinkFact, LinkState, PictureFact
from pipeline.model.issues import Draft, Finding, Issue, Status
from pipeline.model.settings import Newsletter
from pipeline.render.places import PICTURES
from pipeline.review.checks import Material, run_checks
from pipeline.review.decided import open_comments, with_overrides
from pipeline.review.draft import approval_of
from pipeline.review.link_checks import links_of
from pipeline.store import comments as comment_rows
from pipeline.store import drafts as draft_rows
from pipeline.store import links as link_rows
from pipeline.store import overrides as override_rows
from pipeline.workflow.rendering import Rendered
from pipeline.workflow.workspace import Workspace

ASKED_AGAIN = timedelta(hours=12)
"""After this a link is asked anew."""


def known_facts(workspace: Workspace, newsletter: Newsletter, issue: Issue) -> Facts:
    """What is known already. Nothing is asked, so that this may be called anywhere but in a transaction."""
    if not workspace.settings.checks.links:
        return Facts()
    links = links_of(issue, newsletter)
    with workspace.store.beside() as tx:
        known = link_rows.load(tx, links)
    return Facts(tuple(known.get(link) or _unasked(link) for link in links))


def _unasked(link: str) -> LinkFact:
    why = "names that are only for examples" if is_reserved(link) else "not asked yet"
    return LinkFact(link, LinkState.UNKNOWN, why)


def find_out(
    workspace: Workspace, links: Sequence[str], *, now: datetime, seconds: float | None = None
) -> tuple[LinkFact, ...]:
    """Ask for those links that were not asked within half a day, and put on record what became of it.

    Args:
        workspace: the opened folder.
        links: absolute web addresses.
        now: aware.
        seconds: for all of them; None for as long as it takes.

    Returns:
        What is known then, in the order of `links`.
    """
    with workspace.store.reading() as tx:
        known = link_rows.load(tx, links)
    # A record from the future was made by a clock that was wrong.
    old = [link for link in links if link not in known or not _is_fresh(known[link], now)]
    ask = [link for link in old if not is_reserved(link)]
    found = {}
    if ask:
        found = {
            one.link: one for one in check_links(ask, workspace.settings.collect, now=now, seconds=seconds)
        }
        if any(fact.checked for fact in found.values()):
            with workspace.store.writing() as tx:
                link_rows.keep(tx, found.values(), now=now)
    return tuple(_newest(link, found.get(link), known.get(link)) for link in links)


def _is_fresh(fact: LinkFact, now: datetime) -> bool:
    return fact.checked is not None and abs(now - fact.checked) < ASKED_AGAIN


def _newest(link: str, found: LinkFact | None, known: LinkFact | None) -> LinkFact:
    """What was found out just now; where that is nothing, what was known."""
    if found is not None and (found.checked or known is None):
        return found
    return known or _unasked(link)


def find_out_links(workspace: Workspace, newsletter: Newsletter, *, now: datetime, seconds: float) -> None:
    """Ask for the links of drafts that wait for approval; what is not asked in time is asked at the next run.

    Args:
        workspace: the opened folder; not in a transaction.
        newsletter: whose drafts.
        now: aware.
        seconds: for all of it.
    """
    if not workspace.settings.checks.links or seconds <= 0:
        return
    with workspace.store.reading() as tx:
        drafts = draft_rows.load(tx, newsletter.id, [Status.DRAFT])
    waiting = [draft for draft in drafts if approval_of(draft) is None]
    links = dict.fromkeys(link for draft in waiting for link in links_of(draft.issue, newsletter))
    if links:
        find_out(workspace, tuple(links), now=now, seconds=seconds)


def findings_now(
    workspace: Workspace, newsletter: Newsletter, draft: Draft, rendered: Rendered
) -> tuple[Finding, ...]:
    """What the checks find in a rendered draft with all that is known by now. Not in a transaction.

    What persons have said of it counts: overridden findings are notes, and open comments are findings.
    """
    facts = known_facts(workspace, newsletter, draft.issue)
    found = findings_with(workspace, newsletter, draft.issue, rendered, facts)
    with workspace.store.beside() as tx:
        comments, overrides = comment_rows.load(tx, draft.id), override_rows.load(tx, draft.id)
    return with_overrides((*found, *open_comments(comments, draft.issue)), overrides)


def findings_with(
    workspace: Workspace, newsletter: Newsletter, issue: Issue, rendered: Rendered, facts: Facts
) -> tuple[Finding, ...]:
    """The same with these facts."""
    at, rules = issue.send_at, workspace.settings.checks
    posts, files, shortened = rendered.posts, rendered.files, rendered.shortened
    pictures = tuple(
        PictureFact(name, len(data)) for name, data in files.items() if name.startswith(PICTURES)
    )
    facts = replace(facts, pictures=pictures)
    material = Material(issue, newsletter, at, posts, files, facts, rules, shortened, rendered.off_mail)
    lost, unwritten = rendered.lost, rendered.unwritten
    return run_checks(replace(material, undrawn=rendered.undrawn, lost=lost, unwritten=unwritten))
