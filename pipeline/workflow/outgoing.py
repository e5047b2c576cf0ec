"""From approved posts to their rows, and back to what a network gets. Nothing is composed here."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from pipeline.compose.plan import moved_on
from pipeline.errors import StaleError
from pipeline.model.issues import Draft, Issue
from pipeline.model.ledger import DeliveryStatus
from pipeline.model.posts import OutgoingPost, Post, PostPart
from pipeline.model.settings import Newsletter
from pipeline.schedule import GRACE
from pipeline.workflow.accounts import SECRETS
from pipeline.workflow.rendering import POSTS, approved_posts

SWITCHED_OFF = "not posted by us: post = false"
FILES_ONLY = "not posted by us: its posts are files to upload"


def parts_of(
    draft: Draft, newsletter: Newsletter, frozen: Mapping[str, bytes], *, now: datetime
) -> list[PostPart]:
    """The parts of an issue's posts as it goes out, each with what becomes of it.

    Pending where we post; skipped, with the reason, where people do or where the plan has no time.

    Args:
        draft: the approved issue.
        newsletter: whose issue it is.
        frozen: the files that were approved.
        now: when it goes out. Posts whose time has passed by then move on; see `compose.plan.moved_on`.
    """
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
        for reason in [_why_not(post, newsletter)]
        for number, text in enumerate((post.text, *post.replies), 1)
    ]


def _timed(posts: Sequence[Post], issue: Issue, newsletter: Newsletter, now: datetime) -> Sequence[Post]:
    """The posts with their times. What an issue on time just missed goes out at once; the rest moves on."""
    missed = [post.at is not None and post.at < now - GRACE for post in posts]
    if not any(missed):
        return posts
    moved = moved_on(posts, issue, newsletter, now)
    return [new if late else old for old, new, late in zip(posts, moved, missed, strict=True)]


def _why_not(post: Post, newsletter: Newsletter) -> str:
    if post.at is None and post.unplanned:
        return f"it has no time: {post.unplanned}"
    if post.network not in SECRETS:
        return FILES_ONLY
    return "" if newsletter.posts.account_on(post.network).post else SWITCHED_OFF


def by_hand(newsletter: Newsletter) -> set[str]:
    """The networks whose posts people copy or upload."""
    return {
        network
        for network in newsletter.posts.networks
        if network not in SECRETS or not newsletter.posts.account_on(network).post
    }


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
