"""Settling what became of posts, by a look at their networks or a person's word; and saying what is open."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from pipeline.deliver.parts import OPEN, let_go
from pipeline.errors import PipelineError, StoreError, UsageError
from pipeline.model.issues import Draft, Status
from pipeline.model.ledger import DeliveryStatus
from pipeline.model.posts import Network, PostPart
from pipeline.model.settings import Newsletter
from pipeline.store import Transaction
from pipeline.store import drafts as draft_rows
from pipeline.store import posts as post_rows
from pipeline.text.markup import one_line
from pipeline.workflow.outgoing import skipped
from pipeline.workflow.posting import DOUBTFUL, PostDesk, by_post, latest, next_part
from pipeline.workflow.workspace import Workspace

RECENT = timedelta(days=14)
_SHOWN = 40  # characters of a post's words that name it
_STUBBORN = 3  # tries after which a person is told that a network does not take a post


class Word(StrEnum):
    """What a person says of a post."""

    SENT = "sent"
    NOT_SENT = "not sent"
    SKIP = "skip"


@dataclass(frozen=True, slots=True)
class Settled:
    """What became of a post that was in doubt.

    Attributes:
        newsletter: the name of its newsletter.
        parts: all its rows, as they are now.
        how: in words.
        open: it still needs a person.
    """

    newsletter: str
    parts: tuple[PostPart, ...]
    how: str
    open: bool


def reconcile(
    workspace: Workspace,
    newsletters: Sequence[Newsletter],
    *,
    network: str = "",
    issue: str = "",
    clock: Callable[[], datetime],
) -> list[Settled]:
    """Look at the networks for all that is in doubt, and say what was found. Nothing is posted.

    Args:
        workspace: the opened folder.
        newsletters: whose posts.
        network: only those on this one.
        issue: only those of the issue of this date or send slot.
        clock: gives the present time, aware.
    """
    found = []
    for newsletter in newsletters:
        with workspace.store.reading() as tx:
            doubtful = post_rows.load(tx, newsletter.id, DOUBTFUL)
        for post in by_post(part for part in doubtful if network in {"", part.network}):
            account = newsletter.posts.account_on(post[0].network)
            desk = PostDesk(workspace, newsletter, account, clock)
            draft, parts = desk.read(post[0])
            if not draft.send_slot.startswith(issue):
                continue
            try:
                after = desk.look_for(draft, parts) if account.post else parts
                how = _found(after) if account.post else "post = false, so that its network is not asked"
            except StoreError:
                raise
            except PipelineError as error:
                after, how = parts, str(error)
            still = any(part.status in DOUBTFUL for part in after)
            found.append(Settled(newsletter.name, tuple(after), how, still))
    return found


def _found(parts: Sequence[PostPart]) -> str:
    missing = next_part(parts)
    if missing is None:
        there = next((part.address for part in parts if part.address), "")
        return f"it is there: {there}" if there else "it is there"
    if missing.status is DeliveryStatus.UNKNOWN:
        if missing.not_before is None:
            return f"still in doubt: {missing.detail}"
        return f"still in doubt: {missing.detail}. It was not found there yet; look again later"
    return f"{_how_many(parts)}it is not there; the next run posts it"


def decide(
    workspace: Workspace,
    posts: Sequence[PostPart],
    word: Word,
    *,
    by: str,
    now: datetime,
) -> Settled:
    """Take a person's word for what became of a post, or is to become of it.

    Args:
        workspace: the opened folder.
        posts: all rows of the post.
        word: what they say. *Sent* is about the parts in doubt, if any are; else about all that is missing.
        by: who says it.
        now: the time, for the record.
    """
    open_parts = [part for part in posts if part.status not in {DeliveryStatus.SENT, DeliveryStatus.SKIPPED}]
    doubtful = [part for part in open_parts if part.status in DOUBTFUL]
    meant = doubtful if doubtful and word is Word.SENT else open_parts
    match word:
        case Word.SENT:
            status, how = DeliveryStatus.SENT, f"it is there, says {by}"
            after = [replace(part, status=status, detail=how, not_before=None) for part in meant]
        case Word.NOT_SENT:
            how = f"to be posted, says {by}"
            after = [let_go(part, how, now) for part in meant]
        case Word.SKIP:
            how = f"not to be posted, says {by}"
            after = skipped(meant, how)
    with workspace.store.writing() as tx:
        for old, new in zip(meant, after, strict=True):
            post_rows.put(tx, old, new, at=now)
        parts = post_rows.of_post(tx, posts[0])
    return Settled(workspace.newsletter(posts[0].newsletter).name, tuple(parts), how, open=False)


def meant_post(
    workspace: Workspace, newsletters: Sequence[Newsletter], key: str, *, network: str = "", issue: str = ""
) -> list[PostPart]:
    """The rows of the one post that a person means: it has that key, and something is open about it.

    Args:
        workspace: the opened folder.
        newsletters: whose posts.
        key: of the post.
        network: only on this one.
        issue: only of the issue of this date or send slot.

    Raises:
        UsageError: there is none, or several.
    """
    unsettled = {*post_rows.UNDER_WAY, DeliveryStatus.FAILED}
    found = []
    with workspace.store.reading() as tx:
        for newsletter in newsletters:
            parts = [part for part in post_rows.load(tx, newsletter.id, unsettled) if part.key == key]
            for post in by_post(part for part in parts if network in {"", part.network}):
                draft = draft_rows.numbered(tx, post[0].draft)
                if draft.send_slot.startswith(issue):
                    found.append((draft, post_rows.of_post(tx, post[0])))
    if not found:
        raise UsageError(
            f"nothing is open about a post {key}", todo="`pipeline posts` lists them with their keys"
        )
    if len(found) > 1:
        names = ", ".join(f"{parts[0].network} in the issue of {draft.issue.date}" for draft, parts in found)
        raise UsageError(f"{key} may be several: {names}", todo="Say which: --network, --issue, --newsletter")
    return found[0][1]


def listed(
    workspace: Workspace, newsletter: Newsletter, *, network: str = "", issue: str = "", now: datetime
) -> list[PostPart]:
    """The rows of posts, by their times.

    Args:
        workspace: the opened folder.
        newsletter: whose posts.
        network: only those on this one.
        issue: only those of the issue of this date or send slot. Left out: those to come, those of the last
            two weeks, and all that is not settled.
        now: the time.
    """
    found: list[PostPart] = []
    slots: dict[int, str] = {}
    with workspace.store.reading() as tx:
        for post in by_post(post_rows.load(tx, newsletter.id)):
            number = post[0].draft
            if issue and number not in slots:
                slots[number] = draft_rows.numbered(tx, number).send_slot
            unsettled = any(part.status in {*post_rows.UNDER_WAY, DeliveryStatus.FAILED} for part in post)
            wanted = slots[number].startswith(issue) if issue else unsettled or post[0].at > now - RECENT
            if wanted and network in {"", post[0].network}:
                found += post
    return found


def post_needs(tx: Transaction, workspace: Workspace, newsletter: Newsletter, *, now: datetime) -> list[str]:
    """What the posts of a newsletter need a person for, a sentence each."""
    states = {*post_rows.UNDER_WAY, DeliveryStatus.FAILED}
    needs = []
    drafts: dict[int, Draft] = {}
    for post in by_post(post_rows.load(tx, newsletter.id, states)):
        first = post[0]
        if first.at > now and all(part.status is DeliveryStatus.PENDING for part in post):
            continue
        if first.draft not in drafts:
            drafts[first.draft] = draft_rows.numbered(tx, first.draft)
        draft = drafts[first.draft]
        parts = post_rows.of_post(tx, first)
        need = _need(parts, draft, now, _command(workspace, first, draft))
        if need and draft.stage is Status.SENT:
            needs.append(f"{name_of(first, newsletter)}: {need}")
    return needs


def _need(parts: Sequence[PostPart], draft: Draft, now: datetime, command: str) -> str:
    missing = next_part(parts)
    if missing is None:
        return ""
    half, key = _how_many(parts), missing.key
    match missing.status:
        case DeliveryStatus.UNKNOWN | DeliveryStatus.SENDING:
            return (
                f"{half}nobody knows whether it is there{_because(missing.detail)}. `{command}` looks for "
                f"it. If you see it there, add --sent {key}; if it is surely not there, --not-sent {key}"
            )
        case DeliveryStatus.FAILED:
            return (
                f"{half}it was not posted{_because(missing.detail)}. `{command} --not-sent {key}` posts it "
                f"with the next run, --skip {key} gives it up; if you have posted it yourself, --sent {key}"
            )
        case status if status in OPEN and latest(missing, draft) < now:
            return (
                f"{half}it did not go out at its time. `{command} --not-sent {key}` posts it with the next "
                f"run, --skip {key} gives it up"
            )
        case DeliveryStatus.DEFERRED if missing.tries >= _STUBBORN:
            return f"{half}it could not be posted yet{_because(missing.detail)}. Every run tries again"
        case _:
            return ""


def _because(detail: str) -> str:
    return f" ({detail.rstrip('.')})" if detail else ""


def _how_many(parts: Collection[PostPart]) -> str:
    """How much of a thread is there, where only some of it is."""
    there = sum(part.status is DeliveryStatus.SENT for part in parts)
    return f"{there} of {len(parts)} parts are there; " if 0 < there < len(parts) else ""


def name_of(post: PostPart, newsletter: Newsletter) -> str:
    """A post for a sentence: `Mastodon, Tue 2026-11-24 14:10, “Call for advisors: ALA is seeking…”`."""
    words = one_line(post.text)
    words = words if len(words) <= _SHOWN else f"{words[:_SHOWN].rsplit(' ', 1)[0]}…"
    when = post.at.astimezone(newsletter.timezone)
    return f"{Network(post.network).label}, {when:%a %Y-%m-%d %H:%M}, “{words}”"


def _command(workspace: Workspace, post: PostPart, draft: Draft) -> str:
    """The command that settles a post, with what tells it from others."""
    several = len(workspace.settings.newsletter) > 1
    which = f" --newsletter {post.newsletter}" if several else ""
    return f"pipeline reconcile{which} --network {post.network} --issue {draft.issue.date}"
