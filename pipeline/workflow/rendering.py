"""From an issue to its files: those under the approval, and the folder that is written."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from email.utils import format_datetime
from pathlib import Path

from pipeline import __version__, schedule
from pipeline.errors import StaleError
from pipeline.model.issues import Draft, Finding, Issue, Post
from pipeline.model.settings import Newsletter
from pipeline.render.data import issue_json
from pipeline.render.ics import render_calls_ics, render_calls_json
from pipeline.render.index import render_index
from pipeline.render.mail import render_html, render_text
from pipeline.render.mime import render_eml
from pipeline.render.places import Places, fill_eml, fill_html, fill_text
from pipeline.render.posts import posts_file, render_posts
from pipeline.review.checks import Material, run_checks
from pipeline.review.draft import content_hash
from pipeline.workflow.workspace import Workspace

STATUS_WORDS = {
    "draft": "Draft: not approved",
    "approved": "Approved",
    "sent": "Sent",
    "cancelled": "Cancelled",
}
INPUTS = "inputs.json"  # frozen beside the files, and never written out by itself


@dataclass(frozen=True, slots=True)
class Rendered:
    """An issue's files with their places still open, its posts, what checks found, and the hash of it all."""

    files: dict[str, bytes]
    posts: tuple[Post, ...]
    findings: tuple[Finding, ...]
    content_hash: str


def render(
    workspace: Workspace, issue: Issue, newsletter: Newsletter, *, at: datetime | None = None
) -> Rendered:
    """Render everything that readers get.

    Args:
        workspace: the opened folder, for its templates.
        issue: the content.
        newsletter: whose issue it is.
        at: when readers get it, for the checks; the send slot when left out.

    Raises:
        RenderError: a template cannot be rendered.
    """
    html = render_html(issue, newsletter, workspace.templates)
    text = render_text(issue, newsletter, workspace.templates)
    posts = render_posts(issue, newsletter, workspace.templates)
    files = {
        "mail.html": html.encode(),
        "mail.txt": text.encode(),
        "mail.eml": render_eml(html, text, issue, newsletter),
        "calls.ics": render_calls_ics(issue, newsletter),
        "calls.json": render_calls_json(issue),
    }
    files |= {
        f"posts/{network}.txt": posts_file(posts, network, issue=issue)
        for network in newsletter.posts.networks
    }
    findings = run_checks(Material(issue, newsletter, at or issue.send_at, posts, files))
    return Rendered(files, posts, findings, content_hash(issue, files))


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
    written = {name: _filled(name, data, places) for name, data in files.items() if name != INPUTS}
    written["issue.json"] = issue_json(
        issue, status=status, content_hash=draft.content_hash, draft=status != "sent", findings=findings
    )
    written["index.html"] = render_index(
        issue,
        newsletter,
        posts,
        findings,
        status=STATUS_WORDS[status],
        content_hash=draft.content_hash,
        templates=workspace.templates,
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
    )


def folder_of(workspace: Workspace, draft: Draft, newsletter: Newsletter) -> str:
    """The issue's folder below `output/`: its date, and the time too where the day has several slots.

    A folder that holds the issue already is its own, whatever the schedule says by now; one that holds
    another issue is never taken.
    """
    day = f"{newsletter.id}/{draft.issue.date.isoformat()}"
    timed = f"{day}-{draft.send_slot[11:].replace(':', '')}"
    holders = {folder: _held_by(workspace.output / folder / "issue.json") for folder in (day, timed)}
    ours = draft.issue.send_at.isoformat()
    for folder, holder in holders.items():
        if holder == ours:
            return folder
    rules = [schedule.parse_rule(rule) for rule in newsletter.schedule.send]
    weekday = draft.issue.date.weekday()
    several = len({rule.at for rule in rules if weekday in rule.weekdays}) > 1
    return timed if several or holders[day] else day


def _held_by(path: Path) -> str:
    """When the issue goes out that a folder holds; empty if it holds none."""
    try:
        return str(json.loads(path.read_bytes())["send_at"])
    except (OSError, ValueError, KeyError, TypeError):
        return ""


def _filled(name: str, data: bytes, places: Places) -> bytes:
    match name:
        case "mail.html":
            return fill_html(data.decode(), places).encode()
        case "mail.txt":
            return fill_text(data.decode(), places).encode()
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
