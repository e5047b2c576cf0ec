"""From an issue to its files: those under the approval, and the folder that is written."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from email.utils import format_datetime
from pathlib import Path
from typing import TYPE_CHECKING

from pipeline import __version__, schedule
from pipeline.compose.plan import planned
from pipeline.compose.post_texts import blurb_texts
from pipeline.errors import RenderError, StaleError
from pipeline.model.issues import Draft, Finding, Issue
from pipeline.model.posts import Post
from pipeline.model.settings import Newsletter, ServiceTags
from pipeline.render.data import issue_json, posts_json, read_posts
from pipeline.render.ics import render_calls_ics, render_calls_json
from pipeline.render.index import render_index
from pipeline.render.mime import render_eml
from pipeline.render.pasting import for_service, with_tags
from pipeline.render.places import PICTURES, PREVIEW, Places, fill_eml, fill_html, fill_text, pictures_in
from pipeline.render.posts import network_posts, posts_file
from pipeline.render.siteview import page_address
from pipeline.render.uploads import upload_files
from pipeline.review.checks import Material, run_checks
from pipeline.review.draft import content_hash
from pipeline.review.summary import shortened
from pipeline.workflow.mailing import render_mail
from pipeline.workflow.pictures import data_of, placed_pictures, preview_of
from pipeline.workflow.post_pictures import PicturedPosts, with_post_pictures
from pipeline.workflow.upload_pictures import address_on_site
from pipeline.workflow.workspace import Workspace

if TYPE_CHECKING:
    from pipeline.render.templates import Templates

STATUS_WORDS = {
    "draft": "Draft: not approved",
    "approved": "Approved",
    "sent": "Sent",
    "cancelled": "Cancelled",
}
POSTS = "posts.json"
INPUTS = "inputs.json"  # frozen beside the files, and never written out by itself


@dataclass(frozen=True, slots=True)
class Rendered:
    """An issue's files with their places still open, its posts, what checks found, and the hash of it all.

    Attributes:
        shortened, off_mail: what was done to a mail that would be too large; as of `Material`.
        undrawn: items whose posts go without a picture, and why; as of `Material`.
        lost, unwritten: what else posts lack; as of `Material`.
    """

    files: dict[str, bytes]
    posts: tuple[Post, ...]
    findings: tuple[Finding, ...]
    content_hash: str
    shortened: str = ""
    off_mail: frozenset[str] = frozenset()
    undrawn: tuple[tuple[str, str], ...] = ()
    lost: tuple[tuple[str, str], ...] = ()
    unwritten: tuple[tuple[str, str], ...] = ()


def render(
    workspace: Workspace,
    issue: Issue,
    newsletter: Newsletter,
    *,
    at: datetime | None = None,
    checked: bool = True,
) -> Rendered:
    """Render everything that readers get.

    Args:
        workspace: the opened folder, for its templates.
        issue: the content.
        newsletter: whose issue it is.
        at: when readers get it, for the checks; the send slot when left out.
        checked: run the checks; whoever runs them later, knowing more, need not twice.

    Raises:
        RenderError: a template of the mail cannot be rendered. One of the posts leaves its network without
            posts, and a finding says so.
    """
    browser = page_address(issue, newsletter, workspace.settings.site)
    mail = render_mail(issue, newsletter, workspace.templates, browser=browser)
    text, shown = mail.text, {item.id for item in mail.variant.issue.shown()}
    pictures = data_of(workspace, pictures_in(mail.html))
    html, mailed, attached = placed_pictures(mail.html, pictures, newsletter, workspace.settings.site)
    pictured = posts_of(workspace, issue, newsletter)
    posts, drawn = pictured.posts, pictured.files
    files = {
        "mail.html": html.encode(),
        "mail.txt": text.encode(),
        "mail.eml": render_eml(mailed, text, issue, newsletter, attached=attached),
        "calls.ics": render_calls_ics(issue, newsletter),
        "calls.json": render_calls_json(issue),
    }
    files |= {
        f"posts/{network}.txt": posts_file(posts, network, issue=issue, zone=newsletter.timezone)
        for network in newsletter.posts.networks
    }
    files |= {POSTS: posts_json(posts, issue, newsletter), **drawn}
    files |= upload_files(posts, newsletter, picture_address=address_on_site(workspace.settings.site, drawn))
    files |= {f"{PICTURES}{name}": data for name, data in pictures.items()}
    files |= _pasted(workspace, issue, newsletter, pictures)
    rules = workspace.settings.checks
    off_mail = frozenset(item.id for item in issue.shown() if item.id not in shown)
    material = Material(
        issue,
        newsletter,
        at or issue.send_at,
        posts,
        files,
        rules=rules,
        shortened=mail.variant.done,
        off_mail=off_mail,
        undrawn=pictured.undrawn,
        lost=pictured.lost,
        unwritten=pictured.unwritten,
    )
    return Rendered(
        files,
        posts,
        run_checks(material) if checked else (),
        content_hash(issue, files),
        material.shortened,
        off_mail,
        *pictured[2:],
    )


def posts_of(workspace: Workspace, issue: Issue, newsletter: Newsletter) -> PicturedPosts:
    """The posts of an issue with their times and pictures, and the files of these pictures.

    A network whose template is wrong has none, and the others and the mail go on without it.
    """
    posts: list[Post] = []
    unwritten: list[tuple[str, str]] = []
    for network in newsletter.posts.networks:
        try:
            posts += _posts_on(network, issue, newsletter, workspace.templates)
        except RenderError as error:
            unwritten.append((network, str(error).replace(f"{workspace.root}{os.sep}", "")))
    found = with_post_pictures(workspace, posts, issue, newsletter)
    return found._replace(unwritten=tuple(unwritten))


def _posts_on(network: str, issue: Issue, newsletter: Newsletter, templates: Templates) -> tuple[Post, ...]:
    """The posts on one network with their times, and with the words that hold then.

    Words do not move a post, so that those which would be over by its day are left out once that is known.
    """
    posts = planned(network_posts(network, issue, newsletter, templates), issue, newsletter)
    days = dict(_other_words(posts, issue, newsletter))
    if not days:
        return posts
    made = network_posts(network, issue, newsletter, templates, days=days)
    anew = {post.key: post for post in made}
    return tuple(replace(anew[post.key], at=post.at, unplanned=post.unplanned) for post in posts)


def _other_words(posts: Iterable[Post], issue: Issue, newsletter: Newsletter) -> Iterator[tuple[str, date]]:
    """The items whose first post goes out on a day on which less of the blurb holds, and that day."""
    items = {item.id: item for item in issue.shown()}
    today = issue.send_at.astimezone(newsletter.timezone).date()
    for post in posts:
        item = items.get(post.item)
        if item and post.at and post.reminder is None:
            day = post.at.astimezone(newsletter.timezone).date()
            if blurb_texts(item, day) != blurb_texts(item, today):
                yield item.id, day


def approved_posts(files: Mapping[str, bytes]) -> tuple[Post, ...]:
    """The posts among frozen files, as they were approved; none where these are of an older version."""
    return read_posts(files[POSTS]) if POSTS in files else ()


def _pasted(
    workspace: Workspace, issue: Issue, newsletter: Newsletter, pictures: Mapping[str, bytes]
) -> dict[str, bytes]:
    """The files that are pasted into a mailing service, if its tags make them others than what is sent."""
    site, service = workspace.settings.site, for_service(newsletter)
    if service is newsletter:
        return {}
    mail = render_mail(issue, service, workspace.templates, browser=page_address(issue, newsletter, site))
    page, _, _ = placed_pictures(mail.html, pictures, newsletter, site)
    return {"mail.html": page.encode(), "mail.txt": mail.text.encode()}


def inputs_of(workspace: Workspace, draft: Draft) -> bytes:
    """What the draft was made from, for the manifest."""
    templates = workspace.templates.digests("mail", "post")
    inputs = {
        **dict(draft.inputs),
        **{f"templates/{name}": digest for name, digest in templates.items()},
        **dict(workspace.settings.sources),
    }
    return json.dumps(inputs, sort_keys=True).encode()


def folder_files(
    workspace: Workspace,
    draft: Draft,
    newsletter: Newsletter,
    *,
    status: str,
    files: Mapping[str, bytes],
    posts: tuple[Post, ...],
    findings: tuple[Finding, ...],
) -> dict[str, bytes]:
    """Everything that stands in an issue's folder.

    Args:
        workspace: the opened folder.
        draft: the draft, with the hash that its files belong to.
        newsletter: whose issue it is.
        status: a key of `STATUS_WORDS`.
        files: the rendered or frozen files, with `INPUTS` among them.
        posts, findings: for `index.html`.
    """
    issue = draft.issue
    places = places_of(draft, newsletter)
    tags = newsletter.mail.service
    written = {name: _filled(name, data, places, tags) for name, data in files.items() if name != INPUTS}
    preview = preview_of(written["mail.html"].decode(), workspace.settings.site)
    if preview:
        written[PREVIEW] = preview.encode()
    written["issue.json"] = issue_json(
        issue, status=status, content_hash=draft.content_hash, draft=status != "sent", findings=findings
    )
    written["index.html"] = render_index(
        issue,
        newsletter,
        posts,
        shortened(findings),
        status=STATUS_WORDS[status],
        content_hash=draft.content_hash,
        templates=workspace.templates,
        beside=written.keys(),
    ).encode()
    manifest = {
        "made_by": f"pipeline {__version__}",
        "newsletter": newsletter.id,
        "date": issue.date.isoformat(),
        "send_at": issue.send_at.astimezone(newsletter.timezone).isoformat(),
        "status": status,
        "content_hash": draft.content_hash,
        "inputs": json.loads(files[INPUTS]),
        "outputs": {
            name: {"sha256": hashlib.sha256(data).hexdigest(), "bytes": len(data)}
            for name, data in sorted(written.items())
        },
    }
    written["manifest.json"] = (json.dumps(manifest, indent=2, ensure_ascii=False) + "\n").encode()
    return written


def places_of(draft: Draft, newsletter: Newsletter) -> Places:
    """What fills the marked places in the copy that is written to the folder."""
    issue = draft.issue
    domain = newsletter.mail.from_address.partition("@")[2]
    return Places(
        recipient=newsletter.mail.from_address,
        unsubscribe=newsletter.mail.unsubscribe,
        message_id=f"<{newsletter.id}.{issue.date.isoformat()}.{draft.content_hash[:16]}@{domain}>",
        date=format_datetime(issue.send_at.astimezone(newsletter.timezone)),
        preferences=newsletter.mail.preferences,
    )


def folder_of(workspace: Workspace, draft: Draft, newsletter: Newsletter) -> str:
    """The issue's folder below `output/`: its date, and the time too where the day has several slots.

    A folder that holds the issue already is its own, whatever the schedule says by now; one that holds
    another issue is never taken.
    """
    day = f"{newsletter.id}/{draft.issue.date.isoformat()}"
    timed = f"{day}-{draft.send_slot[11:].replace(':', '')}"
    holders = {folder: held_by(workspace.output / folder) for folder in (day, timed)}
    ours = draft.issue.send_at.isoformat()
    for folder, holder in holders.items():
        if holder == ours:
            return folder
    rules = [schedule.parse_rule(rule) for rule in newsletter.schedule.send]
    weekday = draft.issue.date.weekday()
    several = len({rule.at for rule in rules if weekday in rule.weekdays}) > 1
    return timed if several or holders[day] else day


def held_by(folder: Path) -> str:
    """When the issue goes out that a folder holds; empty if it holds none."""
    try:
        return str(json.loads((folder / "issue.json").read_bytes())["send_at"])
    except (OSError, ValueError, KeyError, TypeError):
        return ""


def _filled(name: str, data: bytes, places: Places, tags: ServiceTags) -> bytes:
    match name:
        case "mail.html":
            return fill_html(with_tags(data.decode(), tags), places).encode()
        case "mail.txt":
            return fill_text(with_tags(data.decode(), tags), places).encode()
        case "mail.eml":
            return fill_eml(data, places)
        case _:
            return data


def frozen_or_stale(files: Mapping[str, bytes], draft: Draft) -> Mapping[str, bytes]:
    """The frozen files, which an approved draft must have.

    Raises:
        StaleError: there are none for the draft's present content.
    """
    if not files:
        raise StaleError(
            "what was approved is not what stands there now",
            where=f"issue of {draft.issue.date}",
            todo="Look at it and approve it again",
        )
    return files
