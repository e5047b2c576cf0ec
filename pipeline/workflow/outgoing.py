"""From approved posts to their rows, and back to what a network gets. Nothing is composed here."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from pipeline.compose.agenda import post_titles
from pipeline.compose.plan import moved_on
from pipeline.compose.wording import moment_words
from pipeline.errors import StaleError
from pipeline.model.issues import Draft, Issue
from pipeline.model.ledger import DeliveryStatus
from pipeline.model.posts import Network, OutgoingPost, Post, PostPart
from pipeline.model.settings import Newsletter
from pipeline.render.uploads import is_upload
from pipeline.review.material import Material
from pipeline.review.post_checks import posts_in_time
from pipeline.schedule import GRACE
from pipeline.store import drafts as draft_rows
from pipeline.store import posts as post_rows
from pipeline.workflow.accounts import SECRETS
from pipeline.workflow.rendering import POSTS, approved_posts
from pipeline.workflow.workspace import Workspace

SWITCHED_OFF = "not posted by us: post = false"
FILES_ONLY = "not posted by us: its posts are files to upload"
UPLOADED = "not posted by us: it is in a file to upload, approved before post = true"

_NO_TIME = "it has no time: "
_BY_HAND = frozenset({SWITCHED_OFF, FILES_ONLY, UPLOADED})


def parts_of(
    draft: Draft, newsletter: Newsletter, frozen: Mapping[str, bytes], *, now: datetime
) -> list[PostPart]:
    """The parts of an issue's posts as it goes out, each with what becomes of it.

    Pending where we post; skipped, with the reason, where people do or where the plan has no time. A file to
    upload that was approved leaves its network to people, whatever the settings say since.

    Args:
        draft: the approved issue.
        newsletter: whose issue it is.
        frozen: the files that were approved.
        now: when it goes out. Posts whose time has passed by then move on; see `compose.plan.moved_on`.
    """
    uploaded = {name.removesuffix(".csv").split("-")[1] for name in frozen if is_upload(name)}
    return [
        PostPart(
            draft=draft.id,
            newsletter=newsletter.id,
            network=post.network,
            key=post.key,
            part=number,
            at=post.at or now,
            text=text,
            status=DeliveryStatus.SKIPPED if reason else DeliveryStatus.PENDING,
            detail=reason,
        )
        for post in _timed(approved_posts(frozen), draft.issue, newsletter, now)
        for reason in [_why_not(post, newsletter, uploaded)]
        for number, text in enumerate((post.text, *post.replies), 1)
    ]


def _timed(posts: Sequence[Post], issue: Issue, newsletter: Newsletter, now: datetime) -> Sequence[Post]:
    """The posts with their times. What an issue on time just missed goes out at once; the rest moves on."""
    if not any(post.at is not None and post.at < now - GRACE for post in posts):
        return posts
    return moved_on(posts, issue, newsletter, now, grace=GRACE)


def _why_not(post: Post, newsletter: Newsletter, uploaded: Collection[str]) -> str:
    if post.at is None and post.unplanned:
        return f"{_NO_TIME}{post.unplanned}"
    if post.network not in SECRETS:
        return FILES_ONLY
    if not newsletter.posts.account_on(post.network).post:
        return SWITCHED_OFF
    return UPLOADED if post.network in uploaded else ""


def by_hand(parts: Iterable[PostPart]) -> set[tuple[str, str]]:
    """Network and key of the posts that people copy or upload; what has no time is not among them."""
    return {(part.network, part.key) for part in parts if part.detail in _BY_HAND}


def new_times(workspace: Workspace, newsletter: Newsletter, draft: Draft) -> list[str]:
    """What people must know of an issue that went out late: which of the posts that are theirs have moved.

    The files in its folder are those that were approved, and have the old times.

    Args:
        workspace: the opened folder.
        newsletter: whose issue it is.
        draft: the issue; its posts have their rows.

    Returns:
        A line for each thing that is posted, after one that says why, and what does not hold any more by its
        new time; empty for an issue in time.
    """
    with workspace.store.reading() as tx:
        parts = post_rows.of_draft(tx, draft.id)
        approved = approved_posts(draft_rows.frozen(tx, draft))
    rows = {(part.network, part.key): part for part in parts if part.part == 1}
    titles = post_titles(draft.issue)
    moved: dict[str, list[str]] = {}
    later: list[Post] = []
    for post in approved:
        row = rows.get((post.network, post.key))
        now = _new_time(row, post.at, draft.issue, newsletter) if row and post.at else ""
        if row and now:
            about = titles.get(post.item, post.item)
            about += " (reminder)" if post.reminder is not None else ""
            moved.setdefault(f"{about}: {now}", []).append(Network(post.network).label)
            if row.detail in _BY_HAND:
                later.append(replace(post, at=row.at))
    if not moved:
        return []
    why = "the issue went out late, and what people post has new times, which its files do not have"
    # The words are as they were approved: what was open then may be over by the new time.
    found = posts_in_time(Material(draft.issue, newsletter, draft.issue.send_at, tuple(later)))
    lines = (f"{words}, on {', '.join(networks)}" for words, networks in moved.items())
    return [why, *lines, *dict.fromkeys(finding.reason for finding in found)]


def _new_time(row: PostPart, planned: datetime, issue: Issue, newsletter: Newsletter) -> str:
    """The time of a post that people post, if it is another than was planned; empty if it is not."""
    was = moment_words(planned, newsletter.timezone, issue.date)
    if row.detail.startswith(_NO_TIME):
        ours = row.network in SECRETS and newsletter.posts.account_on(row.network).post
        return "" if ours else f"no time any more, since {row.detail.removeprefix(_NO_TIME)}; was {was}"
    if row.detail not in _BY_HAND or row.at == planned:
        return ""
    return f"now {moment_words(row.at, newsletter.timezone, issue.date)}; was {was}"


def outgoing(
    draft: Draft, newsletter: Newsletter, frozen: Mapping[str, bytes], parts: Sequence[PostPart]
) -> OutgoingPost:
    """A post with all that its network gets, as it was approved.

    Args:
        draft: the issue, as it went out.
        newsletter: whose issue it is.
        frozen: the files that were approved.
        parts: all rows of the post.

    Raises:
        StaleError: what was approved is not in the database.
    """
    first = parts[0]
    posts = approved_posts(frozen)
    post = next((one for one in posts if (one.network, one.key) == (first.network, first.key)), None)
    if post is None or (post.picture and post.picture not in frozen):
        raise StaleError(
            f"what was approved of the post {first.key} is not in the database",
            where=f"issue of {draft.issue.date}",
            todo="Post it by hand, then `pipeline reconcile --sent` and its key",
        )
    # The newsletter's id as it was when the issue was approved: with another, the post would be another one.
    known_as = json.loads(frozen[POSTS])["newsletter"]
    title, description, language = _subject(post, draft.issue)
    return OutgoingPost(
        identity=f"{known_as}/{draft.send_slot}/{post.network}/{post.key}",
        parts=tuple(part.text for part in sorted(parts, key=lambda part: part.part)),
        at=first.at,
        link=post.link,
        title=title,
        description=description,
        picture=frozen[post.picture] if post.picture else b"",
        alt=post.alt,
        language=language or newsletter.language,
    )


def _subject(post: Post, issue: Issue) -> tuple[str, str, str]:
    """The title, the description and the language of what a post is about."""
    for item in issue.shown():
        if item.id == post.item:
            return item.title, item.blurb, item.language
    for one in issue.corrected():
        if one.item == post.item:
            return one.title, "", ""
    return issue.subject, issue.preheader, ""


def skipped(parts: Sequence[PostPart], why: str) -> list[PostPart]:
    """Parts that are not to go out any more."""
    return [replace(part, status=DeliveryStatus.SKIPPED, detail=why, not_before=None) for part in parts]
