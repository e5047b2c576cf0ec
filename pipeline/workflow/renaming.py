"""Newsletters that left the settings: under a new id, what went out under the old one must not come again."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from datetime import datetime

from pipeline.deliver.channels.files import explained
from pipeline.errors import DraftError, UsageError
from pipeline.model.issues import Status, Step
from pipeline.model.settings import Newsletter
from pipeline.store import Transaction
from pipeline.store import drafts as draft_rows
from pipeline.store import newsletters as newsletter_rows
from pipeline.store.newsletters import Trace
from pipeline.workflow import witness
from pipeline.workflow.rendering import render
from pipeline.workflow.workspace import Workspace

_SETTLE = (
    "Put the id back into config.toml; or, if it has a new one, `pipeline recover --renamed {old} {new}`; "
    "or, if it is no more, `pipeline recover --retired {old}`"
)


@dataclass(frozen=True, slots=True)
class Missing:
    """A newsletter that has a history and is not in the settings.

    Attributes:
        trace: what the database holds of it; None where only the witness knows it.
    """

    newsletter: str
    trace: Trace | None

    def words(self) -> str:
        """What is known of it."""
        if self.trace is None:
            return f"{witness.WITNESS} knows the newsletter {self.newsletter!r}"
        count = self.trace.sent
        parts = [f"{count} {'issue' if count == 1 else 'issues'} sent"] if count else []
        parts += [f"the issue of {slot} open" for slot in self.trace.open]
        return f"the database knows the newsletter {self.newsletter!r} ({', '.join(parts)})"


def missing(workspace: Workspace, tx: Transaction) -> tuple[Missing, ...]:
    """Every newsletter that the database or the witness knows, the settings do not, and nobody has given up.

    Raises:
        OutputError: the witness cannot be read.
    """
    known = newsletter_rows.traces(tx)
    given_up = newsletter_rows.retired(tx)
    listed = {newsletter.id for newsletter in workspace.settings.newsletter}
    found = []
    for name in sorted({*known, *witness.read(workspace)} - listed):
        trace = known.get(name)
        # What was given up and has had an issue since is in use again.
        if name not in given_up or (trace and trace.latest > given_up[name]):
            found.append(Missing(name, trace))
    return tuple(found)


def missing_needs(workspace: Workspace) -> list[str]:
    """What a person must say about newsletters that left the settings, a sentence each."""
    with workspace.store.beside() as tx:
        gone = missing(workspace, tx)
        fresh = [one.id for one in workspace.settings.newsletter if not _has_sent(workspace, tx, one)]
    new = fresh[0] if len(fresh) == 1 else "NEW"
    return [
        f"{one.words()}, and config.toml does not. {_SETTLE.format(old=one.newsletter, new=new)}"
        for one in gone
    ]


def why_held(workspace: Workspace, tx: Transaction, newsletter: Newsletter) -> str:
    """Why the newsletter must wait for a person before anything is drafted or sent; empty if it need not."""
    gone = missing(workspace, tx)
    if gone and not _has_sent(workspace, tx, newsletter):
        settle = _SETTLE.format(old=gone[0].newsletter, new=newsletter.id)
        return (
            f"it has sent nothing yet, and {gone[0].words()}, and config.toml does not. If the two are one, "
            f"what went out would come again, so nothing is drafted or sent until that is settled. {settle}"
        )
    return witness.disagreement(workspace, tx, newsletter)


def _has_sent(workspace: Workspace, tx: Transaction, newsletter: Newsletter) -> bool:
    trace = newsletter_rows.traces(tx).get(newsletter.id)
    return bool(trace and trace.sent) or newsletter.id in witness.read(workspace)


def rename(workspace: Workspace, old: str, newsletter: Newsletter, *, by: str, now: datetime) -> str:
    """Carry all that stands under an id over to the newsletter that has another one now; says what was done.

    Interrupted anywhere, the same call again ends it.

    Args:
        workspace: the opened folder.
        old: an id that is not in the settings any more.
        newsletter: the one that has its history from now on; it has sent nothing and has no draft open.
        by: who says so.
        now: the time to put on record.

    Raises:
        UsageError: `old` is not missing, or both have issues of their own.
        DraftError: the database may be an older copy than what went out under `old`.
        RenderError: an open draft cannot be rendered for the new id.
    """
    with workspace.store.writing() as tx:
        gone = _the_missing(workspace, tx, old)
        known = witness.read(workspace)
        own = newsletter_rows.traces(tx).get(newsletter.id)
        if own or (old in known and newsletter.id in known):
            raise UsageError(
                f"{newsletter.id!r} has issues of its own, so it cannot take over those of {old!r}",
                todo="Cancel its open draft, if that is all; else put the old id back, or "
                f"`pipeline recover --retired {old}`",
            )
        if old in known and not witness.agrees(tx, old, known[old]):
            raise DraftError(
                f"the database may be an old copy: it does not know the issue of {known[old].send_slot}",
                where=old,
                todo="Put the old id back, settle that with `pipeline recover`, then change the id again",
            )
        folders = _move_folders(workspace, old, newsletter.id)
        newsletter_rows.rename(tx, old, newsletter.id, folders=folders)
        _render_open(workspace, tx, newsletter, note=f"{old} is {newsletter.id} now", by=by, now=now)
        if old in known:
            seen = known.pop(old)
            folder = seen.folder.replace(f"{old}/", f"{newsletter.id}/", 1) if folders else seen.folder
            known[newsletter.id] = replace(seen, folder=folder)
            witness.store(workspace, known)
    approve = "; look at its open issue and approve it again" if gone.trace and gone.trace.open else ""
    return f"{newsletter.name}: it goes on where {old} ended{approve}"


def retire(workspace: Workspace, old: str, *, by: str, now: datetime) -> str:
    """Remember that a newsletter is no more, and give its open drafts up; says what was done.

    Raises:
        UsageError: it is not missing.
        DraftError: an issue of it is half sent.
    """
    with workspace.store.writing() as tx:
        gone = _the_missing(workspace, tx, old)
        if gone.trace and gone.trace.sending:
            raise DraftError(
                f"its issue of {gone.trace.sending[0]} is half sent",
                where=old,
                todo="Put the id back, let `pipeline run` end it, then take the newsletter out again",
            )
        for draft in draft_rows.load(tx, old, [Status.DRAFT]):
            draft_rows.cancel(tx, draft, note=f"{old} was given up by {by}")
        newsletter_rows.retire(tx, old, at=now)
    return f"{old} is given up; its history stays in the database"


def _the_missing(workspace: Workspace, tx: Transaction, old: str) -> Missing:
    gone = {one.newsletter: one for one in missing(workspace, tx)}
    if old not in gone:
        listed = ", ".join(gone) or "none"
        raise UsageError(f"{old!r} is no newsletter that is missing", todo=f"Missing are: {listed}")
    return gone[old]


def _render_open(
    workspace: Workspace, tx: Transaction, newsletter: Newsletter, *, note: str, by: str, now: datetime
) -> None:
    """The id stands in the mail's own name for the list, so that an open draft is another one now."""
    for draft in draft_rows.load(tx, newsletter.id, [Status.DRAFT]):
        rendered = render(workspace, draft.issue, newsletter)
        draft_rows.revise(tx, draft, draft.issue, rendered.content_hash, Step(by, now, note))


def _move_folders(workspace: Workspace, old: str, new: str) -> bool:
    """Move the folder of issues, unless one stands there already; says whether they are under the new id."""
    source, target = workspace.output / old, workspace.output / new
    with explained(source):
        if source.is_dir() and not target.exists():
            os.rename(source, target)  # noqa: PTH104 - as in deliver.channels.files
    return not source.is_dir()
