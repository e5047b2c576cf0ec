"""The life of a draft: `draft`, `show`, `edit`, `hold`, `put`, `approve`, `publish`, `cancel`, `status`."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from shlex import quote

import click

from pipeline.cli.common import (
    Session,
    by_option,
    console,
    issue_options,
    json_option,
    newsletter_option,
    print_json,
    read_file,
)
from pipeline.cli.printing import print_draft, print_state, readable
from pipeline.compose.agenda import span_words
from pipeline.errors import DraftError, PipelineError, UsageError
from pipeline.model.issues import Draft
from pipeline.render.data import issue_json, post_data
from pipeline.review.draft import approval_of, status_of
from pipeline.schedule import SlotOutcome, judge
from pipeline.workflow.drafting import draft_by_hand
from pipeline.workflow.looking import NewsletterState, Shown, look, state_of
from pipeline.workflow.needs import feed_needs
from pipeline.workflow.outgoing import new_times
from pipeline.workflow.publishing import finish, publish, write_cancelled, write_draft
from pipeline.workflow.renaming import missing_needs, why_held
from pipeline.workflow.reviewing import (
    Change,
    approve,
    cancel,
    edit_fields,
    find_draft,
    hold_item,
    keep_text,
    put_item,
    take_text,
    text_to_edit,
)
from pipeline.workflow.workspace import Workspace


@click.command("draft")
@newsletter_option
@by_option
@click.pass_obj
def draft_command(session: Session, newsletter: str | None, by: str) -> int:
    """Draft the next issue now, from what has not been published yet."""
    with session.writing() as (workspace, now):
        chosen = workspace.newsletter(newsletter)
        with workspace.store.reading() as tx:
            held = why_held(workspace, tx, chosen)
        if held:
            raise DraftError(held, where=chosen.id)
        outcome = draft_by_hand(workspace, chosen, now=now, by=by)
        if outcome.draft is None:
            console().print(f"Not drafted: {outcome.reason}")
            return 0
        write_draft(workspace, chosen, outcome.draft)
        print_draft(console(), look(workspace, chosen, outcome.draft.send_slot), now)
    return 0


@click.command("show")
@issue_options
@json_option
@click.pass_obj
def show_command(session: Session, newsletter: str | None, issue: str, as_json: bool) -> None:
    """Show a draft: what was chosen, what was held and why, what the checks found."""
    with session.reading() as (workspace, now):
        shown = look(workspace, workspace.newsletter(newsletter), issue, any_stage=True)
        if as_json:
            print_json(_shown_data(shown, status_of(shown.draft, now).value))
        else:
            print_draft(console(), shown, now)


@click.command("edit")
@issue_options
@click.option(
    "--set", "values", metavar="FIELD=TEXT", multiple=True, help="Set a field instead of opening an editor."
)
@click.option(
    "--file",
    "file",
    metavar="FILE",
    type=click.Path(path_type=Path),
    help="Take the text of this file, which an earlier edit left.",
)
@by_option
@click.pass_obj
def edit_command(
    session: Session, newsletter: str | None, issue: str, values: tuple[str, ...], file: Path | None, by: str
) -> None:
    """Change the open draft, in $EDITOR or with --set.

    FIELD is subject, preheader, intro, ITEM.title, ITEM.blurb, ITEM.link, ITEM.deadline,
    ITEM.picture, ITEM.alt, correction.ITEM, post.NETWORK.ITEM, or that with .at (when it goes out) or
    .alt (its picture in words); ITEM is an id or a number from `pipeline show`, and ITEM~7 the reminder
    seven days before.
    """
    fields = dict(_field(value) for value in values)
    if fields:
        with session.writing() as (workspace, now):
            chosen = workspace.newsletter(newsletter)
            change = edit_fields(workspace, chosen, issue, fields, by=by, now=now)
            _tell_change(workspace, chosen.id, change)
        return
    with session.reading() as (workspace, _):
        draft, before = text_to_edit(workspace, workspace.newsletter(newsletter), issue)
        path = file or keep_text(workspace, draft, before)
    taken = False
    which = [f"--newsletter {newsletter}"] * bool(newsletter) + [f"--issue {quote(issue)}"] * bool(issue)
    try:
        with _kept(path, before, " ".join(["pipeline edit", *which, f"--file {quote(readable(path))}"])):
            if not file:
                click.edit(filename=str(path))
            text = read_file(path).removeprefix("\ufeff").replace("\r\n", "\n")
            if not text.strip() or text == before:
                console().print("Nothing was changed")
            else:
                _take(session, draft, text, by)
            taken = True
    finally:
        if not file and (taken or path.read_bytes() == before.encode()):
            path.unlink()


def _take(session: Session, draft: Draft, text: str, by: str) -> None:
    with session.writing() as (workspace, now):
        chosen = workspace.newsletter(draft.issue.newsletter)
        _tell_change(workspace, chosen.id, take_text(workspace, chosen, draft, text, by=by, now=now))


@contextmanager
def _kept(path: Path, before: str, again: str) -> Iterator[None]:
    """Say where a person's text is, whatever goes wrong with it: nobody should type it twice.

    Args:
        path: the file that it is in.
        before: as it was given to the editor.
        again: the command that takes it.
    """
    try:
        yield
    except (PipelineError, click.ClickException, KeyboardInterrupt) as error:
        if not path.is_file() or path.read_bytes() == before.encode():
            raise  # nothing was typed
        here = f"Your text is in {readable(path)}; this takes it: {again}"
        if isinstance(error, PipelineError):
            error.todo = f"{error.todo}. {here}" if error.todo else here
        else:
            click.echo(here, err=True)
        raise


@click.command("hold")
@click.argument("item")
@click.option("--reason", default="", help="Why, for the record.")
@issue_options
@by_option
@click.pass_obj
def hold_command(
    session: Session, item: str, reason: str, newsletter: str | None, issue: str, by: str
) -> None:
    """Keep ITEM out of this issue; it stays in line for the next. A correction is left out for good."""
    with session.writing() as (workspace, now):
        chosen = workspace.newsletter(newsletter)
        change = hold_item(workspace, chosen, issue, item, reason=reason, by=by, now=now)
        _tell_change(workspace, chosen.id, change)


@click.command("put")
@click.argument("item")
@click.option("--section", metavar="ID", default="", help="Where. Default: the first section for its kind.")
@issue_options
@by_option
@click.pass_obj
def put_command(
    session: Session, item: str, section: str, newsletter: str | None, issue: str, by: str
) -> None:
    """Put a held ITEM, or a correction that was left out, into this issue."""
    with session.writing() as (workspace, now):
        chosen = workspace.newsletter(newsletter)
        change = put_item(workspace, chosen, issue, item, section=section, by=by, now=now)
        _tell_change(workspace, chosen.id, change)


@click.command("approve")
@click.option("--hash", "given", metavar="HASH", required=True, help="The hash that `show` printed.")
@issue_options
@by_option
@click.pass_obj
def approve_command(session: Session, given: str, newsletter: str | None, issue: str, by: str) -> None:
    """Approve exactly what has this hash; those very bytes go out at their slot."""
    with session.writing() as (workspace, now):
        chosen = workspace.newsletter(newsletter)
        change = approve(workspace, chosen, issue, given, by=by, now=now)
        write_draft(workspace, chosen, change.after, change.rendered)
        rule = chosen.schedule
        outcome, reason = judge(
            change.after.issue.send_at, now, rule.missed, rule.catch_up_hours, chosen.timezone
        )
    out = console()
    out.print(f"Approved by {by}: {change.after.content_hash[:12]}")
    plan = span_words(change.rendered.posts, chosen, change.after.issue.date)
    if plan:
        out.print(f"With it go {plan}")
    if outcome is None:
        out.print(f"It goes out at its slot: {reason}. `pipeline publish` sends it now")
    else:
        late = outcome in {SlotOutcome.RUN, SlotOutcome.LATE}
        next_step = "The next run sends it" if late else "It waits for you"
        if outcome is SlotOutcome.SKIPPED:
            next_step = "The next run gives it up (missed = skip)"
        out.print(f"{reason}. {next_step}; `pipeline publish` sends it now")


@click.command("publish")
@issue_options
@click.pass_obj
def publish_command(session: Session, newsletter: str | None, issue: str) -> None:
    """Send the approved issue now, whatever its slot."""
    with session.writing() as (workspace, now):
        chosen = workspace.newsletter(newsletter)
        with workspace.store.reading() as tx:
            held = why_held(workspace, tx, chosen)
            draft = find_draft(tx, chosen, issue, any_stage=True)
        if held:
            raise DraftError(held, where=chosen.id)
        if draft.stage.value == "sending":
            folder = finish(workspace, chosen, draft, now=now)
        else:
            folder = publish(
                workspace, chosen, draft, now=now, outcome="run", reason="sent by a person"
            ).folder
        console().print(f"Published: {readable(workspace.output / folder / 'index.html')}")
        for note in new_times(workspace, chosen, draft):
            console().print(note)


@click.command("cancel")
@issue_options
@click.option("--reason", default="", help="Why, for the record.")
@by_option
@click.pass_obj
def cancel_command(session: Session, newsletter: str | None, issue: str, reason: str, by: str) -> None:
    """Give the open draft up; its items are free for the next."""
    with session.writing() as (workspace, _):
        chosen = workspace.newsletter(newsletter)
        draft = cancel(workspace, chosen, issue, reason=reason, by=by)
        write_cancelled(workspace, chosen, draft)
    console().print(f"Cancelled the issue of {draft.issue.date}; its items are free again")


@click.command("status")
@json_option
@click.pass_obj
def status_command(session: Session, as_json: bool) -> int:
    """Tell how every newsletter stands: slots, issues, and what needs a person."""
    with session.reading() as (workspace, now):
        states = [state_of(workspace, newsletter, now=now) for newsletter in workspace.settings.newsletter]
        missing, of_feeds = missing_needs(workspace), feed_needs(workspace)
    if as_json:
        others = {"missing_needs": missing, "feed_needs": of_feeds}
        print_json([_state_data(state, now) | others for state in states])
    else:
        for state in states:
            print_state(console(), state, now)
        for need in (*missing, *of_feeds):
            console().print(f"Needs you: {need}", style="bold red")
    return 1 if missing or of_feeds or any(state.needs for state in states) else 0


def _field(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not equals:
        raise UsageError(f"--set {text!r} has no =", todo="Write --set subject='Six soups'")
    return name.strip(), value


def _tell_change(workspace: Workspace, newsletter: str, change: Change) -> None:
    out = console()
    if change.after == change.before:
        out.print("Nothing was changed")
        return
    folder = write_draft(workspace, workspace.newsletter(newsletter), change.after, change.rendered)
    if approval_of(change.before) and not approval_of(change.after):
        out.print("The approval no longer holds: the draft has changed since")
    elif approval_of(change.after):
        out.print("This is what was approved before; the approval holds again")
    for finding in change.rendered.findings:
        if finding.level.value == "must fix":
            out.print(f"Must fix: {finding.reason}")
    out.print(f"Now {change.after.content_hash[:12]}: {readable(workspace.output / folder / 'index.html')}")


def _shown_data(shown: Shown, status: str) -> dict[str, object]:
    draft, rendered = shown.draft, shown.rendered
    data: dict[str, object] = json.loads(
        issue_json(
            draft.issue,
            status=status,
            content_hash=rendered.content_hash,
            draft=status not in {"sent", "cancelled"},
            findings=rendered.findings,
        )
    )
    data["posts"] = [post_data(post, shown.newsletter) for post in rendered.posts]
    data["history"] = [
        {"revision": one.number, "by": one.by, "at": one.at.isoformat(), "note": one.note}
        for one in shown.history
    ]
    data["needs"] = list(shown.needs)
    data["folder"] = str(shown.folder)
    return data


def _state_data(state: NewsletterState, now: datetime) -> dict[str, object]:
    return {
        "newsletter": state.newsletter.id,
        "timezone": state.newsletter.timezone.key,
        "next_draft": state.next_draft.local.isoformat(),
        "next_send": state.next_send.local.isoformat(),
        "missed": state.newsletter.schedule.missed.value,
        "slots": [
            {"purpose": slot.purpose, "slot": slot.slot, "outcome": slot.outcome, "reason": slot.reason}
            for slot in state.slots
        ],
        "needs": list(state.needs),
        "drafts": [_draft_data(draft, now) for draft in state.drafts],
    }


def _draft_data(draft: Draft, now: datetime) -> dict[str, object]:
    approval = approval_of(draft)
    return {
        "number": draft.issue.number,
        "date": draft.issue.date.isoformat(),
        "send_slot": draft.send_slot,
        "status": status_of(draft, now).value,
        "content_hash": draft.content_hash,
        "approved_by": approval.by if approval else "",
        "held_back": draft.held_back,
        "note": draft.note,
    }


COMMANDS = (
    draft_command,
    show_command,
    edit_command,
    hold_command,
    put_command,
    approve_command,
    publish_command,
    cancel_command,
    status_command,
)
