"""`send` and `mailing`: an issue's way to its subscribers."""

from __future__ import annotations

import signal
import threading
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from types import FrameType

import click

from pipeline.cli.common import Session, by_option, console, issue_options, json_option, print_json
from pipeline.cli.mailing_out import COMMANDS as OUT
from pipeline.cli.reading import progress_bar
from pipeline.model.mailings import Mailing, Outcome
from pipeline.workflow import mail_overview
from pipeline.workflow.mail_overview import MailingView, chosen
from pipeline.workflow.mailings import SendReport, Sent, send_waiting
from pipeline.workflow.workspace import opened

_LOOK = 5.0  # seconds between two looks for more to send


@click.command("send")
@click.option("--stay", is_flag=True, help="Look for more until stopped, as on a machine that only sends.")
@json_option
@click.pass_obj
def send_command(session: Session, stay: bool, as_json: bool) -> int:
    """Send what waits of mailings, beside whoever else does: any number may, on any number of machines.

    `run` and `worker` do so by themselves; this is for further ones. Ctrl-C ends after what is on its way.
    """
    with opened(session.settings()) as workspace, stopping() as stop, progress() as heard:
        report = send_waiting(workspace, clock=present, stop=stop, heard=heard)
        while stay and not stop.wait(_LOOK):
            more = send_waiting(workspace, clock=present, stop=stop, heard=heard)
            report = SendReport(more.sent or report.sent, more.needs)
            for need in more.needs:
                click.echo(f"pipeline: {need}", err=True)
    if as_json:
        print_json({"sent": [sent_data(one) for one in report.sent], "needs": report.needs})
    else:
        out = console()
        for one in report.sent:
            out.print(sent_words(one))
        for need in report.needs:
            click.echo(f"pipeline: {need}", err=True)
    return 1 if report.needs else 0


@click.group("mailing")
def mailing_group() -> None:
    """See and steer the mailing of issues to their lists."""


@mailing_group.command("status")
@issue_options
@json_option
@click.pass_obj
def status_command(session: Session, newsletter: str | None, issue: str, as_json: bool) -> int:
    """Show how far mailings are, and what went wrong."""
    with session.reading() as (workspace, _):
        shown = mail_overview.overview(workspace, newsletter, issue)
    if as_json:
        print_json([_data(one) for one in shown])
    else:
        out = console()
        for one in shown:
            for line in _lines(one):
                out.print(line)
        if not shown:
            out.print("No issue has been mailed. `list` under [newsletter.audience] says to whom issues go")
    return 1 if any(one.unknown for one in shown) else 0


@mailing_group.command("pause")
@issue_options
@click.option("--why", metavar="TEXT", default="", help="For the record.")
@by_option
@click.pass_obj
def pause_command(session: Session, newsletter: str | None, issue: str, why: str, by: str) -> None:
    """Stop sending an issue for now; what is on its way at this moment still goes."""
    with opened(session.settings()) as workspace:
        meant = chosen(workspace, newsletter, issue)
        mail_overview.pause(workspace, meant, by=by, why=why, now=present())
        console().print(f"Paused: the issue of {meant.issue}. `pipeline mailing resume` goes on")


@mailing_group.command("resume")
@issue_options
@by_option
@click.pass_obj
def resume_command(session: Session, newsletter: str | None, issue: str, by: str) -> None:
    """Go on with a mailing that is paused; the next run, or `pipeline send`, sends."""
    with opened(session.settings()) as workspace:
        meant = chosen(workspace, newsletter, issue)
        mail_overview.resume(workspace, meant, by=by)
        console().print(f"The issue of {meant.issue} goes on at the next run; `pipeline send` sends now")


@mailing_group.command("cancel")
@issue_options
@click.option("--why", metavar="TEXT", required=True, help="For the record.")
@by_option
@click.pass_obj
def cancel_command(session: Session, newsletter: str | None, issue: str, why: str, by: str) -> None:
    """Leave out, for good, everybody who has not been sent the issue yet."""
    with opened(session.settings()) as workspace:
        meant = chosen(workspace, newsletter, issue)
        left_out = mail_overview.cancel(workspace, meant, by=by, why=why, now=present())
        console().print(f"Cancelled: {left_out:,} readers do not get the issue of {meant.issue}")


@mailing_group.command("take-over")
@by_option
@click.pass_obj
def take_over_command(session: Session, by: str) -> None:
    """Let this installation send, and no other: after a move, a restored backup or a new machine.

    Mailings under way are paused: what they say is still to go may have gone from elsewhere.
    """
    with opened(session.settings()) as workspace:
        paused = mail_overview.take_over(workspace, by=by, now=present())
        out = console()
        out.print("This installation sends from now on. See that no other does")
        for issue in paused:
            out.print(
                f"Paused: the issue of {issue}. Look at `pipeline mailing status`, then resume or cancel it"
            )


for command in OUT:
    mailing_group.add_command(command)


def sent_words(one: Sent) -> str:
    """What one call sent, in a line."""
    told = ", ".join(f"{many:,} {status.value}" for status, many in sorted(one.run.counts.items()))
    end = "; that was all" if one.ended else ""
    return f"{one.newsletter}, issue of {one.issue}: {told or 'nothing was due'}{end}"


def sent_data(one: Sent) -> dict[str, object]:
    """The same for machines."""
    return {
        "newsletter": one.mailing.newsletter,
        "issue": one.issue,
        "counts": {status.value: many for status, many in one.run.counts.items()},
        "ended": one.ended,
        "word": one.run.word,
        "more_at": one.run.more_at.isoformat() if one.run.more_at else None,
    }


def _lines(one: MailingView) -> Iterator[str]:
    mailing = one.mailing
    state = f"{mailing.state.value} by {mailing.by}: {mailing.why}" if mailing.by else mailing.state.value
    yield f"{one.newsletter}, issue of {one.issue}: {state}"
    told = ", ".join(f"{many:,} {status.value}" for status, many in sorted(one.counts.items()))
    yield f"    {told or 'nobody was on the list'}"
    for outcome, at in one.wrong:
        said = outcome.said if outcome.code in outcome.said else f"{outcome.code} {outcome.said}"
        yield f"    {at:%Y-%m-%d %H:%M} {outcome.status.value} {outcome.copy.address}: {said}"


def _data(one: MailingView) -> dict[str, object]:
    mailing = one.mailing
    return {
        "newsletter": mailing.newsletter,
        "issue": one.issue,
        "list": mailing.list,
        "state": mailing.state.value,
        "by": mailing.by,
        "why": mailing.why,
        "total": mailing.total,
        "counts": {status.value: many for status, many in one.counts.items()},
        "started": mailing.started.isoformat(),
        "ended": mailing.ended.isoformat() if mailing.ended else None,
        "wrong": [
            {
                "address": outcome.copy.address,
                "status": outcome.status.value,
                "code": outcome.code,
                "said": outcome.said,
                "at": at.isoformat(),
            }
            for outcome, at in one.wrong
        ],
    }


@contextmanager
def progress() -> Iterator[Callable[[Mailing, Sequence[Outcome]], None]]:
    """What is to be told of outcomes, to show how far a mailing is."""
    done: Counter[int] = Counter()
    with progress_bar("Sending") as tell:

        def heard(mailing: Mailing, outcomes: Sequence[Outcome]) -> None:
            done[mailing.draft] += len(outcomes)
            tell(done[mailing.draft], mailing.total)

        yield heard


@contextmanager
def stopping() -> Iterator[threading.Event]:
    """An event that the first SIGINT or SIGTERM sets; the second acts as if nobody listened."""
    stop = threading.Event()

    def on_signal(number: int, _frame: FrameType | None) -> None:
        stop.set()
        signal.signal(number, before[signal.Signals(number)])

    before = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}
    for number in before:
        signal.signal(number, on_signal)
    try:
        yield stop
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def present() -> datetime:
    """The machine's clock: mail goes out now, whatever `--as-of` says."""
    return datetime.now(UTC)  # noqa: TID251 - this is the edge where the clock is read


COMMANDS = (send_command, mailing_group)
