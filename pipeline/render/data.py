"""The issue and its posts as data: `issue.json`, `posts.json`.

Every key is written out here and always present, so that what reads the file need not guess: an empty
text or null says "none". Days are `YYYY-MM-DD`, moments ISO 8601 with their offset. `format` grows when
a key changes its meaning or goes; new keys do not count.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import fields
from datetime import UTC, datetime

from pipeline.model.issues import Correction, Finding, Held, Issue, IssueItem, IssueSection
from pipeline.model.items import Deadline
from pipeline.model.pictures import PictureFile
from pipeline.model.posts import Post
from pipeline.model.settings import Newsletter

FORMAT = 1


def issue_json(
    issue: Issue, *, status: str, content_hash: str, draft: bool, findings: Iterable[Finding]
) -> bytes:
    """The whole issue with what was decided about it and why.

    Args:
        issue: the issue.
        status: as on the page: `Draft: not approved`, `Approved`, `Sent`.
        content_hash: of the content that the status speaks of.
        draft: whether it may still change.
        findings: what the checks found.
    """
    data = {
        "format": FORMAT,
        "newsletter": issue.newsletter,
        "number": issue.number,
        "date": issue.date.isoformat(),
        "send_at": issue.send_at.isoformat(),
        "draft": draft,
        "status": status,
        "content_hash": content_hash,
        "subject": issue.subject,
        "preheader": issue.preheader,
        "intro": issue.intro,
        "touched": list(issue.touched),
        "sections": [_section(section) for section in issue.sections],
        "held": [_held(one) for one in issue.held],
        "post_edits": [
            {
                "network": edit.network,
                "item": edit.item,
                "text": edit.text,
                "reminder": edit.reminder,
                "alt": edit.alt,
                "at": _moment(edit.at),
            }
            for edit in issue.post_edits
        ],
        "engagements": [
            {"network": one.network, "key": one.key, "at": one.at.isoformat()} for one in issue.engagements
        ],
        "corrections": [_correction(one) for one in issue.corrections],
        "findings": [
            {"check": one.check, "level": one.level.value, "target": one.target, "reason": one.reason}
            for one in findings
        ],
    }
    return (json.dumps(data, ensure_ascii=False, indent=2) + "\n").encode("utf-8", "replace")


def posts_json(posts: Iterable[Post], issue: Issue, newsletter: Newsletter) -> bytes:
    """All posts with their times, for other programs, and for ours once they are approved: see `read_posts`.

    Args:
        posts: planned, in their order.
        issue: whose posts they are.
        newsletter: whose clock the times are on.
    """
    data = {
        "format": FORMAT,
        "newsletter": newsletter.id,
        "date": issue.date.isoformat(),
        "send_at": issue.send_at.isoformat(),
        "timezone": newsletter.timezone.key,
        "posts": [post_data(post, newsletter) for post in posts],
    }
    return (json.dumps(data, ensure_ascii=False, indent=2) + "\n").encode("utf-8", "replace")


def post_data(post: Post, newsletter: Newsletter) -> dict[str, object]:
    """One post; its time on the newsletter's clock, with the offset."""
    return {
        "network": post.network,
        "key": post.key,
        "item": post.item,
        "reminder": post.reminder,
        "at": _moment(post.at.astimezone(newsletter.timezone) if post.at else None),
        "unplanned": post.unplanned,
        "text": post.text,
        "replies": list(post.replies),
        "link": post.link,
        "count": post.count,
        "limit": post.limit,
        "picture": post.picture,
        "alt": post.alt,
    }


def read_posts(data: bytes) -> tuple[Post, ...]:
    """The posts behind a `posts.json` of ours: what was approved, to the letter and the minute."""
    names = {field.name for field in fields(Post)}
    found = []
    for one in json.loads(data)["posts"]:
        known = {name: value for name, value in one.items() if name in names}
        at = datetime.fromisoformat(one["at"]).astimezone(UTC) if one["at"] else None
        found.append(Post(**{**known, "at": at, "replies": tuple(one["replies"])}))
    return tuple(found)


def _section(section: IssueSection) -> dict[str, object]:
    return {
        "id": section.id,
        "title": section.title,
        "lead": section.lead,
        "items": [_item(item) for item in section.items],
        "more_title": section.more_title,
        "more": [_item(item) for item in section.more],
    }


def _held(held: Held) -> dict[str, object]:
    return {"reason": held.reason, "by": held.by, "item": _item(held.item)}


def _item(item: IssueItem) -> dict[str, object]:
    return {
        "id": item.id,
        "kind": item.kind.value,
        "subtype": item.subtype,
        "kind_reason": item.kind_reason,
        "title": item.title,
        "link": item.link,
        "blurb": item.blurb,
        "language": item.language,
        "published": item.published.isoformat(),
        "starts": _moment(item.starts),
        "deadline": _deadline(item.deadline),
        "doubt": item.doubt,
        "why": item.why,
        "merge_reason": item.merge_reason,
        "possible_duplicates": list(item.possible_duplicates),
        "sources": [
            {"feed": source.feed, "name": source.name, "link": source.link} for source in item.sources
        ],
        "picture": None
        if item.picture is None
        else {
            "url": item.picture.url,
            "alt": item.picture.alt,
            "width": item.picture.width,
            "height": item.picture.height,
            "feed": item.picture.feed,
        },
        "touched": list(item.touched),
        "changes": [{"field": one.field, "was": one.was, "now": one.now} for one in item.changes],
        "told_by": item.told_by,
        "shown_picture": None
        if item.shown_picture is None
        else {
            "place": item.shown_picture.place,
            "small": _file(item.shown_picture.small),
            "large": _file(item.shown_picture.large),
        },
    }


def _file(file: PictureFile | None) -> dict[str, object] | None:
    return None if file is None else {"name": file.name, "width": file.width, "height": file.height}


def _correction(one: Correction) -> dict[str, object]:
    return {
        "item": one.item,
        "title": one.title,
        "link": one.link,
        "kind": one.kind.value,
        "stood": one.stood.isoformat(),
        "says": one.says,
        "was": _deadline(one.was),
        "now": _deadline(one.now),
        "withdrawn": one.withdrawn,
        "quote": one.quote,
        "doubt": one.doubt,
        "text": one.text,
        "left_out": one.left_out,
    }


def _deadline(deadline: Deadline | None) -> dict[str, object] | None:
    if deadline is None:
        return None
    return {
        "day": deadline.day.isoformat(),
        "time": deadline.time,
        "zone": deadline.zone,
        "quote": deadline.quote,
        "span": list(deadline.span),
        "reason": deadline.reason,
    }


def _moment(moment: datetime | None) -> str | None:
    return moment.isoformat() if moment else None
