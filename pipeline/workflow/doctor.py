"""Looking over everything that a run needs, and saying what to mend."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from pipeline import schedule
from pipeline.config import environment
from pipeline.deliver.channels.files import explained, write_file
from pipeline.errors import OutputError, PipelineError
from pipeline.model.issues import Issue
from pipeline.model.settings import Newsletter
from pipeline.render.site import render_site
from pipeline.render.siteview import Serial, SiteIssue, page_place
from pipeline.workflow.accounts import open_channel, tried
from pipeline.workflow.feed_lists import check_feeds
from pipeline.workflow.renaming import missing_needs, why_held
from pipeline.workflow.rendering import render
from pipeline.workflow.workspace import Workspace


class Health(StrEnum):
    """How one thing is."""

    WELL = "well"
    LOOK = "look at"
    MEND = "mend"


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """One thing that was looked at; `words` say what it is, and what to do if it is not well."""

    part: str
    health: Health
    words: str


def examine(workspace: Workspace, *, now: datetime, online: bool) -> Iterator[Diagnosis]:
    """Everything, part by part.

    Args:
        workspace: the opened folder.
        now: the time.
        online: read every enabled feed too, and ask the servers that posts go to.
    """
    settings = workspace.settings
    files = ", ".join(name for name, _ in settings.sources)
    yield Diagnosis("settings", Health.WELL, f"{files} can be read")
    yield from _database(workspace)
    yield from _output(workspace)
    yield from _missing(workspace)
    for newsletter in settings.newsletter:
        yield from _newsletter(workspace, newsletter, now)
        yield from _posting(newsletter, now, online=online)
    yield from _feeds(workspace, now, online=online)


def _database(workspace: Workspace) -> Iterator[Diagnosis]:
    fault = workspace.store.check()
    name = workspace.settings.database if "://" not in workspace.settings.database else "the database"
    if fault:
        yield Diagnosis("database", Health.MEND, f"{name} is damaged ({fault}): restore a backup")
    else:
        yield Diagnosis("database", Health.WELL, f"{name} is whole and up to date")


def _output(workspace: Workspace) -> Iterator[Diagnosis]:
    trial = workspace.output / ".doctor"
    try:
        with explained(trial):
            workspace.output.mkdir(parents=True, exist_ok=True)
            write_file(trial, b"")
            trial.unlink()
    except PipelineError as error:
        yield Diagnosis("output", Health.MEND, str(error))
    else:
        yield Diagnosis("output", Health.WELL, f"{workspace.settings.output}/ can be written")


def _missing(workspace: Workspace) -> Iterator[Diagnosis]:
    with suppress(OutputError):  # the witness cannot be read: each newsletter says so
        for need in missing_needs(workspace):
            yield Diagnosis("newsletters", Health.MEND, need)


def _newsletter(workspace: Workspace, newsletter: Newsletter, now: datetime) -> Iterator[Diagnosis]:
    rules = [schedule.parse_rule(rule) for rule in newsletter.schedule.send]
    slot = schedule.next_slot(rules, newsletter.timezone, now)
    there = now.astimezone(newsletter.timezone)
    yield Diagnosis(
        "time zone",
        Health.WELL,
        f"{newsletter.id}: in {newsletter.timezone.key} it is {there:%Y-%m-%d %H:%M}; next slot {slot.key}",
    )
    issue = Issue(
        newsletter=newsletter.id,
        date=slot.local.date(),
        send_at=slot.at,
        number=1,
        subject="A trial",
        preheader="Only to see that the templates work",
        intro="",
        sections=(),
    )
    broken: list[str] = []
    try:
        rendered = render(workspace, issue, newsletter)
        broken = [one.reason for one in rendered.findings if one.check == "post-template"]
        trial = Serial(newsletter, (SiteIssue(issue, page_place(issue, newsletter), now),))
        render_site([trial, trial], workspace.settings.site, workspace.templates, now=now)
    except PipelineError as error:
        broken.append(str(error))
    for fault in broken:
        yield Diagnosis("templates", Health.MEND, fault)
    if not broken:
        yield Diagnosis("templates", Health.WELL, f"{newsletter.id}: every template can be rendered")
    yield from _mail(newsletter)
    try:
        with workspace.store.reading() as tx:
            held = why_held(workspace, tx, newsletter)
    except PipelineError as error:
        held = str(error)
    if held:
        yield Diagnosis("publications", Health.MEND, f"{newsletter.id}: {held}")


def _posting(newsletter: Newsletter, now: datetime, *, online: bool) -> Iterator[Diagnosis]:
    """The accounts that are posted from. Nothing is posted."""
    for account in newsletter.posts.account:
        if not account.post:
            continue
        part, asked = "posting", "its server was not asked (say --online to ask it)"
        try:
            if online:
                asked = tried(account, environment(), now) or "its server lets us in"
            else:
                open_channel(account, environment())
        except PipelineError as error:
            yield Diagnosis(part, Health.MEND, f"{newsletter.id}, {account.network}: {error}")
        else:
            yield Diagnosis(part, Health.WELL, f"{newsletter.id}, {account.network}: {asked}")


def _mail(newsletter: Newsletter) -> Iterator[Diagnosis]:
    mail = newsletter.mail
    hosts = (mail.from_address.partition("@")[2], mail.unsubscribe)
    if any("example." in host for host in hosts):
        yield Diagnosis(
            "mail",
            Health.LOOK,
            f"{newsletter.id}: {mail.from_address} and {mail.unsubscribe} are examples; put your own",
        )
    else:
        yield Diagnosis(
            "mail", Health.WELL, f"{newsletter.id}: sent as {mail.from_name} <{mail.from_address}>"
        )


def _feeds(workspace: Workspace, now: datetime, *, online: bool) -> Iterator[Diagnosis]:
    settings = workspace.settings
    enabled = [feed for feed in settings.feed if feed.enabled]
    if not enabled:
        yield Diagnosis("feeds", Health.MEND, "no feed is enabled: `pipeline feeds add ADDRESS`")
        return
    if not settings.collect.contact and any(feed.url for feed in enabled):
        yield Diagnosis(
            "feeds", Health.LOOK, "[collect] contact is empty: say where site owners can reach you"
        )
    local = [feed.id for feed in enabled if feed.path]
    for checked in check_feeds(settings, [] if online else local, now=now) if online or local else []:
        if checked.error:
            yield Diagnosis("feeds", Health.MEND, checked.error)
    far = sum(bool(feed.url) for feed in enabled)
    seen = "all of them read just now" if online else f"{far} on the web not asked (say --online to ask them)"
    yield Diagnosis("feeds", Health.WELL, f"{len(enabled)} enabled, {seen if far else 'all of them files'}")
